/** What a run reads: the files that are asked for, the other messages of their folders, and where facts and config lie. Nothing is parsed here. */

import fs from 'node:fs'
import path from 'node:path'
import {extensions} from '../formats/names.ts'
import type {Problem} from '../types.ts'
import {findFiles, isMessage, keeper, readBytes, relative} from './files.ts'

const CONFIG_NAMES = ['.relintrc.json', '.relintrc.yaml', '.relintrc.yml']
const LAYER_NAMES = ['campaign.yaml', 'campaign.yml', 'facts.yaml', 'facts.yml']
const PROMISES_NAMES = ['promises.yaml', 'promises.yml']

export interface Wanted {
  readonly cwd: string
  /** Globs of files that are not looked for. */
  readonly ignore: readonly string[]
  /** Whether files of any name are read. */
  readonly any?: boolean
  /** Whether the other messages in the folders are read as evidence. */
  readonly siblings: boolean
  /** Paths of sources that need not be read. */
  readonly given?: readonly string[]
}

/** Reads the files that patterns name, and hands each to `take`; what it gives is kept, in order. */
export function gather<Taken>(patterns: readonly string[], wanted: Wanted, take: (path: string, bytes: Uint8Array, asked: boolean) => Taken): {readonly files: Taken[]; readonly problems: Problem[]} {
  const {cwd, ignore, any = false, siblings, given = []} = wanted
  const found = findFiles(patterns, cwd, ignore, any)
  const problems: Problem[] = [...found.problems]
  const files: Taken[] = []
  const asked = new Set(given)
  for (const name of found.paths) {
    const {bytes, problem} = readBytes(cwd, name)
    if (problem) problems.push(problem)
    if (!bytes) continue
    asked.add(name)
    files.push(take(name, bytes, true))
  }
  if (!siblings) return {files, problems}
  for (const name of siblingsOf([...asked], cwd, ignore)) {
    const {bytes} = readBytes(cwd, name)
    if (bytes) files.push(take(name, bytes, false))
  }
  return {files, problems}
}

/** An export or an archive beside a message is no message of its campaign. */
const LARGEST_SIBLING = 512 * 1024

function isSmallFile(file: string): boolean {
  const stat = fs.statSync(file, {throwIfNoEntry: false})
  return stat?.isFile() === true && stat.size <= LARGEST_SIBLING
}

/** The other messages in the folders of the files that were asked for. */
function siblingsOf(asked: readonly string[], cwd: string, ignored: readonly string[]): string[] {
  const known = new Set(asked)
  const folders = new Set(asked.map((name) => path.dirname(name)))
  const keep = keeper(cwd, ignored)
  const out: string[] = []
  for (const folder of folders) {
    const absolute = path.resolve(cwd, folder)
    const names = fs.existsSync(absolute) ? fs.readdirSync(absolute).map((name) => relative(cwd, path.join(absolute, name))) : []
    const here = names.filter((name) => !known.has(name) && extensions.some((extension) => name.toLowerCase().endsWith(extension)) && isMessage(name) && keep(name) && isSmallFile(path.resolve(cwd, name)))
    out.push(...here.sort())
  }
  return out
}

/** The files with facts for the messages of a folder, nearest first. */
export function layerFiles(cwd: string, folder: string): string[] {
  return LAYER_NAMES.map((file) => relative(cwd, path.resolve(cwd, folder, file))).filter((file) => fs.existsSync(path.resolve(cwd, file)))
}

/** The config file that holds in a folder: the nearest above. */
export function nearestConfig(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    for (const name of CONFIG_NAMES) {
      const file = path.join(folder, name)
      if (fs.existsSync(file)) return file
    }
    if (path.dirname(folder) === folder) return undefined
  }
}

/** The file with a brand's promises, relative to `cwd`: in it, or in the nearest folder above, as the config is found. */
export function promisesFile(cwd: string): string | undefined {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    const name = PROMISES_NAMES.find((one) => fs.existsSync(path.join(folder, one)))
    if (name !== undefined) return relative(cwd, path.join(folder, name))
    if (path.dirname(folder) === folder) return undefined
  }
}
