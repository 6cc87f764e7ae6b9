/** The library on Node: all of it, and files. */

import os from 'node:os'
import path from 'node:path'
import {checkConfig, noConfig, type ReadConfig, readConfig} from '../config.ts'
import {formatNamed} from '../formats/index.ts'
import type {FormatName} from '../formats/names.ts'
import {campaignOf, type Config, lintSources, type Report, type Run, rules, type Source} from '../index.ts'
import {createLinter, type Linter} from '../lint.ts'
import type {Rule} from '../rule.ts'
import type {Problem} from '../types.ts'
import type {KeyedFile, RunCache} from './cache.ts'
import {cached} from './cached.ts'
import {decode, readSource, relative} from './files.ts'
import {gather, nearestConfig} from './gather.ts'
import {useKeptIndex} from './kept.ts'
import {layerReader} from './layers.ts'
import {HELD, HELD_FROM, paceFor, SHARED} from './pace.ts'
import {loadPromises} from './promises.ts'
import type {ShareFile} from './share.ts'

useKeptIndex()

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
  /**
   * On how many processes many files are linted; `auto` for as many as there are cores. What is said is the same. Default 1.
   * Further `rules` are code of this process: with them it is 1, too.
   */
  readonly jobs?: number | 'auto'
}

/** Lints files, folders and globs. Problems of single files are in the report; the other files are linted all the same. */
export async function lintFiles(patterns: readonly string[], options: LintFilesOptions = {}): Promise<Report> {
  const cwd = path.resolve(options.cwd ?? '.')
  const loaded = loadConfig(cwd, options)
  const linter = createLinter([...rules, ...(options.rules ?? [])], loaded.config.settings)
  const jobs = options.rules?.length ? 1 : jobsOf(options.jobs)
  return lintPathsOn(jobs, patterns, {cwd, config: loaded.config, linter, problems: loaded.problems, ...(options.siblings !== undefined && {siblings: options.siblings})})
}

/** @internal How many processes `jobs` means. */
export function jobsOf(jobs: number | 'auto' = 1): number {
  if (jobs === 'auto') return os.availableParallelism()
  if (!Number.isInteger(jobs) || jobs < 1) throw new Error(`jobs: expected a number from 1, or auto; found ${jobs}`)
  return jobs
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
  /** The format that every file is read as. */
  readonly as?: FormatName
  /** Sources that are not on disk, standard input among them. */
  readonly sources?: readonly Source[]
  /** Results of earlier runs, where they may be used; not for sources that are not on disk. */
  readonly cache?: RunCache
  /** Sets flags of V8 for a run that lasts, where nothing else is done in this process. */
  readonly setPace?: (flags: string) => void
}

/** @internal */
export function lintPaths(patterns: readonly string[], run: PathsRun): Report {
  const read = readPaths(patterns, run)
  return reportOn(lintHere(read, run), read, run)
}

/** @internal The same on up to `jobs` processes, where there is work for more than one. The linter is that of the catalogue. */
export async function lintPathsOn(jobs: number, patterns: readonly string[], run: PathsRun): Promise<Report> {
  const read = readPaths(patterns, run)
  // What is not on disk may have the path of what is.
  const worth = jobs > 1 && !run.sources?.length ? worthOf(read, run.cache) : 1
  if (worth < 2) return reportOn(lintHere(read, run), read, run)
  const {lintOn} = await import('./jobs.ts')
  run.setPace?.(SHARED)
  const files = read.keyed?.map((keyed) => ({path: keyed.path, source: textOf(keyed), asked: keyed.asked, keyed})) ?? read.files
  const {config, cwd, as, cache} = run
  const found = await lintOn(files, {orders: {cwd, config, flags: SHARED, ...(as && {as})}, jobs: Math.min(jobs, worth), run: read.core, faults: read.faults, ...(cache && {cache})})
  return reportOn(found, read, run)
}

/** What a run reads. */
interface ReadPaths {
  readonly files: ShareFile[]
  /** Instead of them, where there is a cache. */
  readonly keyed?: readonly KeyedFile[]
  /** What could not be read. */
  readonly missing: readonly Problem[]
  /** Problems of the facts of folders: told while messages are read. */
  readonly faults: Problem[]
  readonly core: Run
}

function readPaths(patterns: readonly string[], {cwd, config, linter, as, cache, sources = [], ...run}: PathsRun): ReadPaths {
  const siblings = run.siblings !== false && linter.rules.some((rule) => rule.campaign)
  const faults: Problem[] = []
  const core = {config, linter, layers: layerReader(cwd, faults), ...(as && {format: () => formatNamed(as)})}
  if (cache) {
    const {files: keyed, problems: missing} = cache.gather(config.ignore, siblings)
    return {files: [], keyed, missing, faults, core}
  }
  const given = sources.map((one): ShareFile => ({...one, asked: true}))
  const wanted = {cwd, ignore: config.ignore, any: as !== undefined, siblings, given: given.map((one) => one.path)}
  let size = 0
  const {files, problems: missing} = gather(patterns, wanted, (path, bytes, asked): ShareFile => {
    if (size <= HELD_FROM && (size += bytes.length) > HELD_FROM) run.setPace?.(HELD)
    return {path, source: textOf({path, bytes}), asked}
  })
  return {files: [...given, ...files], missing, faults, core}
}

const textOf = ({path, bytes}: {readonly path: string; readonly bytes: Uint8Array}): string => decode(bytes, path).source ?? ''

/** Lints files in this process. */
function lintHere({files, keyed, faults, core}: ReadPaths, {cache, setPace}: PathsRun): Report {
  const pace = setPace && paceFor(keyed ? keyed.reduce((sum, {bytes}) => sum + bytes.length, 0) : sizeOf(files))
  if (pace) setPace(pace)
  if (cache && keyed) return cached(keyed, cache, core, faults)
  const asked = new Set(files.filter((file) => file.asked).map((file) => file.path))
  const paths = new Set(files.map((file) => file.path))
  return lintSources(files, {...core, asked: (name) => asked.has(name) || !paths.has(name)})
}

const sizeOf = (files: readonly ShareFile[]): number => files.reduce((sum, {source}) => sum + source.length, 0)

/** How many characters to lint outweigh the start of a process. */
const WORTH = 250_000

/** On how many processes the files of a run are linted soonest: a folder is the work of one. */
function worthOf({files, keyed}: ReadPaths, cache: RunCache | undefined): number {
  const open = keyed?.filter((file) => cache?.campaigns(file) === undefined)
  const size = open ? open.reduce((sum, {bytes}) => sum + bytes.length, 0) : sizeOf(files)
  return Math.min(Math.floor(size / WORTH), new Set((open ?? files).map((file) => campaignOf({path: file.path}))).size)
}

function reportOn(found: Report, {missing, faults}: ReadPaths, {problems = []}: PathsRun): Report {
  return {...found, problems: eachOnce([...problems, ...missing, ...faults, ...found.problems])}
}

/** Problems by path. A fault in facts that many messages share is one. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  const byWords = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...byWords.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

export {configJsonSchema} from '../schema.ts'
export * from '../index.ts'
