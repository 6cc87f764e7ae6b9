/**
 * Results of earlier runs, by the contents of everything that they hang on. This file knows no format, no rule and no linter: where
 * nothing has changed, none of them is loaded.
 */

import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Report} from '../index.ts'
import type {Problem, Result, Severity} from '../types.ts'
import {nodeCrypto} from './heavy.ts'
import {gather, layerFiles, nearestConfig, promisesFile} from './gather.ts'

declare const RELINT_VERSION: string

/** What the command line says of a run, as far as results hang on it. */
export interface CacheRun {
  readonly cwd: string
  readonly patterns: readonly string[]
  readonly siblings: boolean
  /** A config file that was named; `false` for none. */
  readonly config: string | false | undefined
  /** `--as`, `--columns`: how files are read. */
  readonly reading: readonly (string | undefined)[]
}

/** What a config says of a run, as far as it must be known before anything is linted. */
export interface KeptConfig {
  readonly ignore: readonly string[]
  readonly failOn?: Severity | 'never'
  readonly maxWarnings?: number
  /** Whether any rule that is on reads the other messages of a campaign. */
  readonly siblings: boolean
}

/** A file with the name of its contents. */
export interface KeyedFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly asked: boolean
  /** The same for the same contents at the same path, under the same facts of the folder, config and relint. */
  readonly key: string
}

/** Files whose messages are judged together. */
export type Unit = readonly KeyedFile[]

export interface RunCache {
  /** The report and the config, where all of it is known; nothing where anything has to be linted. */
  readonly recall: () => {readonly report: Report; readonly config: KeptConfig} | undefined
  readonly gather: (ignore: readonly string[], siblings: boolean) => {readonly files: readonly KeyedFile[]; readonly problems: readonly Problem[]}
  /** The campaigns that the messages of a file belong to. */
  readonly campaigns: (file: KeyedFile) => readonly string[] | undefined
  readonly keepCampaigns: (file: KeyedFile, names: readonly string[]) => void
  readonly results: (unit: Unit) => readonly Result[] | undefined
  readonly keepResults: (unit: Unit, results: readonly Result[]) => void
  readonly keepConfig: (config: KeptConfig) => void
  /** Writes what is new. A cache that cannot be written makes no run worse. */
  readonly save: () => void
}

/** The cache of a run, in a file. */
export function openCache(run: CacheRun, file: string): RunCache {
  const {cwd} = run
  const store = openStore(file)
  const base = baseOf(run)
  const configKey = name('config', base)
  const layers = new Map<string, string>()
  const layerOf = (folder: string): string => {
    let key = layers.get(folder)
    if (key === undefined) layers.set(folder, (key = name(...layerFiles(cwd, folder).flatMap((one) => [one, read(path.resolve(cwd, one))]))))
    return key
  }
  let gathered: {readonly with: string; readonly files: readonly KeyedFile[]; readonly problems: readonly Problem[]} | undefined
  const collect: RunCache['gather'] = (ignore, siblings) => {
    const as = JSON.stringify([ignore, siblings])
    if (gathered?.with !== as) {
      const take = (at: string, bytes: Uint8Array, asked: boolean): KeyedFile => ({path: at, bytes, asked, key: name(base, at, layerOf(path.dirname(at)), bytes)})
      gathered = {with: as, ...gather(run.patterns, {cwd, ignore, siblings, any: run.reading[0] !== undefined}, take)}
    }
    return gathered
  }
  const campaigns = (one: KeyedFile): readonly string[] | undefined => store.get(`campaigns-${one.key}`) as readonly string[] | undefined
  const unitKey = (unit: Unit): string => name('unit', ...unit.map((one) => `${one.asked ? '+' : '-'}${one.key}`))
  const results = (unit: Unit): readonly Result[] | undefined => store.get(unitKey(unit)) as readonly Result[] | undefined
  return {
    recall: () => {
      const config = store.get(configKey) as KeptConfig | undefined
      if (!config) return undefined
      const {files, problems} = collect(config.ignore, config.siblings && run.siblings)
      if (problems.length > 0) return undefined
      const names = files.map(campaigns)
      if (!names.every((one) => one !== undefined)) return undefined
      const found: Result[] = []
      for (const unit of unitsOf(files, names)) {
        const known = results(unit)
        if (!known) return undefined
        for (const one of known) found.push(one)
      }
      return {report: {version: 1, results: inOrder(found), problems: []}, config}
    },
    gather: collect,
    campaigns,
    keepCampaigns: (one, names) => store.set(`campaigns-${one.key}`, names),
    results,
    keepResults: (unit, all) => store.set(unitKey(unit), all),
    keepConfig: ({ignore, failOn, maxWarnings, siblings}) => store.set(configKey, {ignore, ...(failOn && {failOn}), ...(maxWarnings !== undefined && {maxWarnings}), siblings}),
    save: store.save
  }
}

/** Results by path. */
export function inOrder(results: readonly Result[]): Result[] {
  return [...results].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Puts together the files that share a campaign; those in which nothing was asked for are left out. Files of a unit stand in the order of their paths. */
export function unitsOf<File extends {readonly path: string; readonly asked: boolean}>(files: readonly File[], campaigns: readonly (readonly string[])[]): File[][] {
  const parents = files.map((_, i) => i)
  const rootOf = (i: number): number => {
    let at = i
    while (parents[at] !== at) at = parents[at] = parents[parents[at] as number] as number
    return at
  }
  const first = new Map<string, number>()
  campaigns.forEach((names, i) => {
    for (const one of names) {
      const other = first.get(one)
      if (other === undefined) first.set(one, i)
      else parents[rootOf(i)] = rootOf(other)
    }
  })
  const units = new Map<number, File[]>()
  files.forEach((file, i) => {
    const root = rootOf(i)
    const unit = units.get(root)
    if (unit) unit.push(file)
    else units.set(root, [file])
  })
  return [...units.values()].filter((unit) => unit.some((one) => one.asked)).map((unit) => unit.sort((a, b) => (a.path < b.path ? -1 : 1)))
}

/** Where the cache is kept if nothing is said: with the other tools' where there is a package, else in the folder. */
export function defaultLocation(cwd: string): string {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, 'package.json')) && fs.existsSync(path.join(folder, 'node_modules'))) return path.join(folder, 'node_modules', '.cache', 'relint', 'results')
    if (path.dirname(folder) === folder) return path.join(cwd, '.relintcache')
  }
}

/** A short name for contents. */
function name(...pieces: readonly (string | Uint8Array)[]): string {
  const hash = nodeCrypto().createHash('sha256')
  for (const piece of pieces) hash.update(`${piece.length}:`).update(piece)
  return hash.digest('base64url').slice(0, 22)
}

/** A file's bytes; other ones than any file has where there is none. */
function read(file: string): Uint8Array | string {
  try {
    return fs.readFileSync(file)
  } catch {
    return '\u0000'
  }
}

/** What all results of a run hang on: relint itself, the config, the promises of the brand, how files are read. */
function baseOf({cwd, config, reading}: CacheRun): string {
  const file = config === false ? undefined : config === undefined ? nearestConfig(cwd) : path.resolve(cwd, config)
  const promises = config === false ? undefined : promisesFile(cwd)
  return name(buildOf(), JSON.stringify(reading), file ? path.relative(cwd, file) : '', file ? read(file) : '', promises ?? '', promises ? read(path.join(cwd, promises)) : '')
}

/** What tells this relint from others: its version, its code, and the Node that it runs on, whose letters and words may differ. */
function buildOf(): string {
  const own = fileURLToPath(import.meta.url)
  const folder = path.dirname(own)
  const files = fs.readdirSync(folder).filter((one) => /\.(?:[cm]?js|bin)$/.test(one))
  return name(RELINT_VERSION, process.version, read(own), JSON.stringify(files.sort().map((one) => [one, fs.statSync(path.join(folder, one)).size])))
}

interface Store {
  readonly get: (key: string) => unknown
  readonly set: (key: string, value: unknown) => void
  readonly save: () => void
}

/** First line of a cache: what it is, and a digest of all that follows. Then a line for each value: its name and JSON. */
const HEAD = 'relint 1 '
/** How many bytes are kept of what this run did not use: the newest first. */
const MOST = 64 * 1024 * 1024
const [LINE, SPACE] = [10, 32]

function openStore(file: string): Store {
  // The first are those that were used last.
  const lines = readStore(file)
  const used = new Set<string>()
  let changed = false
  return {
    get: (key) => {
      const line = lines.get(key)
      if (!line) return undefined
      used.add(key)
      try {
        return JSON.parse(line.toString('utf8'))
      } catch {
        return undefined
      }
    },
    set: (key, value) => {
      changed = true
      used.add(key)
      lines.set(key, Buffer.from(JSON.stringify(value)))
    },
    save: () => {
      if (changed) writeStore(file, lines, used)
    }
  }
}

/** The lines of a cache; none where it is missing, cut short or damaged. */
function readStore(file: string): Map<string, Buffer> {
  const lines = new Map<string, Buffer>()
  let bytes: Buffer
  try {
    bytes = fs.readFileSync(file)
  } catch {
    return lines
  }
  const start = bytes.indexOf(LINE) + 1
  if (start === 0 || bytes.toString('latin1', 0, start - 1) !== HEAD + digest([bytes.subarray(start)])) return lines
  for (let at = start; at < bytes.length; ) {
    const end = bytes.indexOf(LINE, at)
    const space = bytes.indexOf(SPACE, at)
    if (end < 0 || space < 0 || space > end) break
    lines.set(bytes.toString('latin1', at, space), bytes.subarray(space + 1, end))
    at = end + 1
  }
  return lines
}

function digest(pieces: readonly Uint8Array[]): string {
  const hash = nodeCrypto().createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('base64url')
}

/** Writes a cache in one step: a run that is broken off, or another at the same time, leaves a whole one. */
function writeStore(file: string, lines: ReadonlyMap<string, Buffer>, used: ReadonlySet<string>): void {
  const pieces: Buffer[] = []
  let size = 0
  const put = (key: string, value: Buffer): void => {
    const piece = Buffer.concat([Buffer.from(`${key} `), value, Buffer.from('\n')])
    size += piece.length
    pieces.push(piece)
  }
  for (const key of used) put(key, lines.get(key) as Buffer)
  for (const [key, value] of lines) if (!used.has(key) && size + value.length < MOST) put(key, value)
  const body = Buffer.concat(pieces)
  const draft = `${file}.${process.pid}`
  try {
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(draft, Buffer.concat([Buffer.from(`${HEAD}${digest([body])}\n`), body]))
    fs.renameSync(draft, file)
  } catch {
    // No room, or no right to write: the next run is slower, and no worse.
    fs.rmSync(draft, {force: true})
  }
}
