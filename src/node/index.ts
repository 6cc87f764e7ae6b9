/** The library on Node: all of it, and files. */

import fs from 'node:fs'
import path from 'node:path'
import {checkConfig, noConfig, type ReadConfig, readConfig} from '../config.ts'
import {type Layer, readLayer} from '../facts.ts'
import type {Format} from '../format.ts'
import {readYaml} from '../formats/yaml.ts'
import {type Config, keepIndex, lintSources, type Report, rules, type Source} from '../index.ts'
import {createLinter, type Linter} from '../lint.ts'
import type {Rule} from '../rule.ts'
import type {Problem} from '../types.ts'
import type {RunCache} from './cache.ts'
import {cached} from './cached.ts'
import {decode, readSource, relative} from './files.ts'
import {gather, layerFiles, nearestConfig} from './gather.ts'
import {nodeV8} from './heavy.ts'
import {loadPromises} from './promises.ts'

// The build keeps the index of the patterns beside its bundles; without it they are read anew.
keepIndex(() => {
  try {
    return fs.readFileSync(new URL('./patterns.bin', import.meta.url))
  } catch {
    // Not built: the library runs from its sources.
    return undefined
  }
}, rules)

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
  const file = options.configFile ? path.resolve(cwd, options.configFile) : nearestConfig(cwd)
  if (!file) return {config: noConfig, problems: []}
  const shown = relative(cwd, file)
  const {source, problem} = readSource(cwd, shown)
  if (problem || source === undefined) return {config: noConfig, problems: problem ? [problem] : []}
  return readConfig(source, shown, ids)
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
  /** Results of earlier runs, where they may be used; not for sources that are not on disk. */
  readonly cache?: RunCache
  /** Whether nothing else is done in this process: then its memory is held tight. */
  readonly ownProcess?: boolean
}

/** From how many characters on memory is held tight: V8 lets a heap grow to several times what is in use, for a few percent of time. */
const MUCH = 4_000_000

/** @internal */
export function lintPaths(patterns: readonly string[], run: PathsRun): Report {
  const {cwd, sources = [], cache} = run
  const siblings = run.siblings !== false && run.linter.rules.some((rule) => rule.campaign)
  const problems: Problem[] = []
  const core = {config: run.config, linter: run.linter, layers: layerReader(cwd, problems), ...(run.format && {format: () => run.format})}
  const wanted = {cwd, ignore: run.config.ignore, any: run.format !== undefined, siblings, given: sources.map((one) => one.path)}
  let found: Report
  let missing: readonly Problem[]
  if (cache) {
    const gathered = cache.gather(run.config.ignore, siblings)
    missing = gathered.problems
    found = cached(gathered.files, cache, core, problems)
  } else {
    const asked = new Set(wanted.given)
    const gathered = gather(patterns, wanted, (name, bytes, isAsked): Source => {
      if (isAsked) asked.add(name)
      return {path: name, source: decode(bytes, name).source ?? ''}
    })
    const all = [...sources, ...gathered.files]
    const paths = new Set(all.map((one) => one.path))
    missing = gathered.problems
    if (run.ownProcess && all.reduce((sum, {source}) => sum + source.length, 0) > MUCH) nodeV8().setFlagsFromString('--heap-growing-percent=20 --semi-space-growth-factor=1')
    found = lintSources(all, {...core, asked: (name) => asked.has(name) || !paths.has(name)})
  }
  return {...found, problems: eachOnce([...(run.problems ?? []), ...missing, ...problems, ...found.problems])}
}

/** Problems by path. A fault in facts that many messages share is one. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  const byWords = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...byWords.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** Reads the facts of folders, each once. */
function layerReader(cwd: string, problems: Problem[]): (name: string) => readonly Layer[] {
  const known = new Map<string, readonly Layer[]>()
  return (name) => {
    const folder = path.dirname(name)
    let layers = known.get(folder)
    if (!layers) {
      layers = layerFiles(cwd, folder).flatMap((file) => readLayerFile(cwd, file, problems))
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
