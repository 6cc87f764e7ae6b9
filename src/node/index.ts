/** The library on Node: all of it, and files. */

import fs from 'node:fs'
import path from 'node:path'
import {checkConfig, noConfig, type ReadConfig, readConfig} from '../config.ts'
import {type Layer, readLayer} from '../facts.ts'
import type {Format} from '../format.ts'
import {extensions} from '../formats/index.ts'
import {readYaml} from '../formats/yaml.ts'
import {type Config, keepIndex, lintSources, type Report, rules, type Source} from '../index.ts'
import {createLinter, type Linter} from '../lint.ts'
import type {Rule} from '../rule.ts'
import type {Problem} from '../types.ts'
import {findFiles, readSource, relative} from './files.ts'
import {loadPromises} from './promises.ts'

// The build keeps the index of the patterns beside its bundles; without it they are read anew.
keepIndex(() => {
  try {
    return fs.readFileSync(new URL('./patterns.bin', import.meta.url))
  } catch {
    // Not built: the library runs from its sources.
    return undefined
  }
})

export interface LintFilesOptions {
  /** Folder that paths are relative to. Default: the current one. */
  readonly cwd?: string
  /** A config, instead of the one found; `false` for none. */
  readonly config?: Config | false
  /** Path of a config file, instead of the one found. */
  readonly configFile?: string
  /** Whether the other files of a campaign's folder are read as evidence. Default true. */
  readonly siblings?: boolean
  readonly rules?: readonly Rule[]
  /** @internal */
  readonly format?: Format
}

const CONFIG_NAMES = ['.relintrc.json', '.relintrc.yaml', '.relintrc.yml']
const LAYER_NAMES = ['campaign.yaml', 'campaign.yml', 'facts.yaml', 'facts.yml']

/** Lints files, folders and globs. Problems of single files are in the report; the other files are linted all the same. */
export async function lintFiles(patterns: readonly string[], options: LintFilesOptions = {}): Promise<Report> {
  const cwd = path.resolve(options.cwd ?? '.')
  const loaded = loadConfig(cwd, options)
  const linter = createLinter([...rules, ...(options.rules ?? [])], loaded.config.settings)
  return lintPaths(patterns, {...options, cwd, config: loaded.config, linter, problems: loaded.problems})
}

/** The config for a folder: the given one, or the nearest file above. */
export function loadConfig(cwd: string, options: LintFilesOptions): {readonly config: ReadConfig; readonly problems: readonly Problem[]} {
  const {config, problems} = loadConfigFile(cwd, options)
  if (options.config !== undefined) return {config, problems}
  const brand = loadPromises(cwd)
  return {config: {...config, settings: {...config.settings, promises: [...(config.settings.promises ?? []), ...brand.promises]}}, problems: [...problems, ...brand.problems]}
}

function loadConfigFile(cwd: string, options: LintFilesOptions): {readonly config: ReadConfig; readonly problems: readonly Problem[]} {
  const ids = [...rules, ...(options.rules ?? [])].map((rule) => rule.id)
  if (options.config === false) return {config: noConfig, problems: []}
  if (options.config) return {config: checkConfig(options.config, ids), problems: []}
  const file = options.configFile ? path.resolve(cwd, options.configFile) : nearest(cwd)
  if (!file) return {config: noConfig, problems: []}
  const shown = relative(cwd, file)
  const {source, problem} = readSource(cwd, shown)
  if (problem || source === undefined) return {config: noConfig, problems: problem ? [problem] : []}
  return readConfig(source, shown, ids)
}

function nearest(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    for (const name of CONFIG_NAMES) {
      const file = path.join(folder, name)
      if (fs.existsSync(file)) return file
    }
    if (path.dirname(folder) === folder) return undefined
  }
}

/** @internal A run of `lintFiles` whose config and linter are made. */
export interface PathsRun {
  readonly cwd: string
  readonly config: ReadConfig
  readonly linter: Linter
  readonly problems?: readonly Problem[]
  readonly siblings?: boolean
  readonly format?: Format
  /** Sources that are not on disk, standard input among them. */
  readonly sources?: readonly Source[]
}

/** @internal */
export function lintPaths(patterns: readonly string[], run: PathsRun): Report {
  const {cwd} = run
  const files = findFiles(patterns, cwd, run.config.ignore, run.format !== undefined)
  const problems: Problem[] = [...(run.problems ?? []), ...files.problems]
  const sources: Source[] = [...(run.sources ?? [])]
  for (const name of files.paths) {
    const {source, problem} = readSource(cwd, name)
    if (problem) problems.push(problem)
    else if (source !== undefined) sources.push({path: name, source})
  }
  const asked = new Set(sources.map(({path: name}) => name))
  if (run.siblings !== false && run.linter.rules.some((rule) => rule.campaign)) sources.push(...siblingsOf([...asked], cwd, run.config.ignore))
  const layers = layerReader(cwd, problems)
  const report = lintSources(sources, {config: run.config, linter: run.linter, layers, asked: (name) => asked.has(name) || !sources.some((one) => one.path === name), ...(run.format && {format: () => run.format})})
  return {...report, problems: [...problems, ...report.problems]}
}

/** An export or an archive beside a message is no message of its campaign. */
const LARGEST_SIBLING = 512 * 1024

function isSmallFile(file: string): boolean {
  const stat = fs.statSync(file, {throwIfNoEntry: false})
  return stat?.isFile() === true && stat.size <= LARGEST_SIBLING
}

/** The other messages in the folders of the files that were asked for. */
function siblingsOf(asked: readonly string[], cwd: string, ignored: readonly string[]): Source[] {
  const known = new Set(asked)
  const folders = new Set(asked.map((name) => path.dirname(name)))
  const out: Source[] = []
  for (const folder of folders) {
    const absolute = path.resolve(cwd, folder)
    const names = fs.existsSync(absolute) ? fs.readdirSync(absolute).map((name) => relative(cwd, path.join(absolute, name))) : []
    const here = names.filter((name) => !known.has(name) && extensions.some((extension) => name.toLowerCase().endsWith(extension)) && isSmallFile(path.resolve(cwd, name)))
    for (const name of findFiles(here, cwd, ignored).paths) {
      const {source} = readSource(cwd, name)
      if (source !== undefined) out.push({path: name, source})
    }
  }
  return out
}

/** Reads the facts of folders, each once. */
function layerReader(cwd: string, problems: Problem[]): (name: string) => readonly Layer[] {
  const known = new Map<string, readonly Layer[]>()
  return (name) => {
    const folder = path.dirname(name)
    let layers = known.get(folder)
    if (!layers) {
      layers = LAYER_NAMES.map((file) => relative(cwd, path.resolve(cwd, folder, file)))
        .filter((file) => fs.existsSync(path.resolve(cwd, file)))
        .flatMap((file) => readLayerFile(cwd, file, problems))
      known.set(folder, layers)
    }
    return layers
  }
}

function readLayerFile(cwd: string, file: string, problems: Problem[]): Layer[] {
  const {source, problem} = readSource(cwd, file)
  if (source === undefined) {
    if (problem) problems.push(problem)
    return []
  }
  const {yaml, problems: faults} = readYaml(source, 0, source, file)
  problems.push(...faults)
  if (!yaml) return []
  const {layer, problems: wrong} = readLayer(yaml, file, true)
  problems.push(...wrong)
  return [layer]
}

export {configJsonSchema} from '../schema.ts'
export * from '../index.ts'
