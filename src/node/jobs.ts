/**
 * Files linted on several processes. Folders are dealt out, and each process lints the campaigns that lie in one folder; those that
 * have a name, and so may lie in several, are dealt out again when all files have been read. This process takes its share of the
 * work, and that of a worker that dies.
 */

import fs from 'node:fs'
import {fileURLToPath} from 'node:url'
import {campaignOf, type Report, type Run} from '../index.ts'
import type {Problem, Result} from '../types.ts'
import {inOrder, type KeyedFile, type RunCache, unitsOf} from './cache.ts'
import {hire, HELD, type Worker} from './crew.ts'
import type {Orders} from './hand.ts'
import {lintShare, type Reading, type Share, type ShareFile, type Told} from './share.ts'

/** A file, and its contents' name where there is a cache. */
export interface JobFile extends ShareFile {
  readonly keyed?: KeyedFile
}

export interface Jobs {
  readonly orders: Orders
  /** How many processes work, this one among them. */
  readonly jobs: number
  /** How this process reads and judges. */
  readonly run: Run
  /** Where `run.layers` puts the problems of facts for folders; those that workers tell are added. */
  readonly faults: Problem[]
  readonly cache?: RunCache
  /** What a worker runs. Default: the file that the build writes. */
  readonly worker?: string
}

/** Lints files as one process does. */
export async function lintOn(files: readonly JobFile[], {orders, jobs, run, faults, cache, worker = fileURLToPath(new URL('./worker.js', import.meta.url))}: Jobs): Promise<Report> {
  // Not built: the library runs from its sources, and does all the work itself.
  const crew = Array.from({length: fs.existsSync(worker) ? jobs - 1 : 0}, () => hire([worker], 'ignore', () => undefined))
  for (const one of crew) one.ask([JSON.stringify(orders)]).catch(() => undefined)
  const here = (share: Share): Told => lintShare(share, run, faults)
  try {
    return await lintAll(files, (shares) => deal(shares, crew, here), faults, cache)
  } finally {
    for (const one of crew) one.dismiss().catch(() => undefined)
  }
}

type Tell = (shares: readonly Share[]) => Promise<readonly Told[]>

/** Lints files by shares: folder by folder first, then the campaigns that folders have in common. */
async function lintAll(files: readonly JobFile[], tell: Tell, faults: Problem[], cache: RunCache | undefined): Promise<Report> {
  const readings = new Map<string, Reading>()
  const results = new Map<string, Result>()
  const done = new Set<string>()
  const crashes: Problem[] = []
  const lint = async (groups: readonly (readonly JobFile[])[], whole: boolean): Promise<void> => {
    const shares = sharesOf(groups, whole)
    for (const [i, one] of (await tell(shares)).entries()) {
      for (const [k, {path}] of (shares[i]?.files ?? []).entries()) readings.set(path, one.readings[k] as Reading)
      for (const result of one.results) results.set(result.path, result)
      for (const path of one.done) done.add(path)
      crashes.push(...one.crashes)
      faults.push(...one.faults)
    }
  }
  const known = files.map(({keyed}) => keyed && cache?.campaigns(keyed))
  const unread = new Set(files.filter((_, i) => !known[i]).map(folderOf))
  await lint(
    foldersOf(files).filter((group) => group.some((file) => unread.has(folderOf(file)))),
    false
  )
  const campaigns = files.map((file, i) => {
    const before = known[i]
    if (before) return before
    const {campaigns: names = [], problems = []} = readings.get(file.path) ?? {}
    // What is at fault is said each time.
    if (file.keyed && problems.length === 0) cache?.keepCampaigns(file.keyed, names)
    return names
  })
  const kept: Result[] = []
  const open: JobFile[][] = []
  for (const unit of unitsOf(files, campaigns)) {
    const before = cache?.results(keyedOf(unit))
    if (before) kept.push(...before)
    else open.push(unit)
  }
  const order = new Map(files.map((file, i) => [file, i]))
  const place = (file: JobFile): number => order.get(file) ?? 0
  await lint(
    open.filter((unit) => !unit.every(({path}) => done.has(path))).map((unit) => [...unit].sort((a, b) => place(a) - place(b))),
    true
  )
  const told = new Set([...[...readings].filter(([, {problems}]) => problems.length > 0).map(([path]) => path), ...crashes.map(({path}) => path)])
  const faulty = new Set(faults.map(folderOf))
  const found = open.map((unit) => unit.flatMap(({path}) => results.get(path) ?? []))
  for (const [i, unit] of open.entries()) if (!unit.some((file) => told.has(file.path) || faulty.has(folderOf(file)))) cache?.keepResults(keyedOf(unit), found[i] ?? [])
  const asked = new Set(files.filter((file) => file.asked).map(({path}) => path))
  const all = new Set(files.map(({path}) => path))
  const own = files.flatMap(({path}) => readings.get(path)?.problems ?? []).filter(({path}) => asked.has(path) || !all.has(path))
  return {version: 1, results: inOrder([...kept, ...found.flat()]), problems: [...own, ...crashes]}
}

const folderOf = ({path}: {readonly path: string}): string => campaignOf({path})
const keyedOf = (unit: readonly JobFile[]): KeyedFile[] => unit.flatMap(({keyed}) => keyed ?? [])

function foldersOf(files: readonly JobFile[]): JobFile[][] {
  const folders = new Map<string, JobFile[]>()
  for (const file of files) {
    const folder = folders.get(folderOf(file))
    if (folder) folder.push(file)
    else folders.set(folderOf(file), [file])
  }
  return [...folders.values()]
}

/** How many characters a share has at least: what passes between processes for it is little beside the work. */
const SHARE = 32_000

/** Puts groups of files into shares, the largest first: the last ones are small, so that all processes end at about the same time. */
function sharesOf(groups: readonly (readonly JobFile[])[], whole: boolean): Share[] {
  const sizes = new Map(groups.map((group) => [group, group.reduce((sum, {source}) => sum + source.length, 0)]))
  const sizeOf = (group: readonly JobFile[]): number => sizes.get(group) ?? 0
  const shares: ShareFile[][] = []
  let size = SHARE
  for (const group of [...groups].sort((a, b) => sizeOf(b) - sizeOf(a))) {
    if (size >= SHARE) {
      shares.push([])
      size = 0
    }
    shares.at(-1)?.push(...group.map(({path, source, asked}) => ({path, source, asked})))
    size += sizeOf(group)
  }
  return shares.map((files) => ({files, whole}))
}

/** Deals shares out: workers take them from the front, this process from the back, for it looks up from its work only in between. */
async function deal(shares: readonly Share[], crew: readonly Worker[], here: (share: Share) => Told): Promise<readonly Told[]> {
  const told: Told[] = []
  const queue = [...shares.entries()]
  const workOn = async (worker: Worker): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [i, share] = next
      try {
        told[i] = JSON.parse(await worker.ask([JSON.stringify(share)]))
      } catch {
        // It is dead, or not to be understood: the others do what it had in hand.
        worker.kill()
        queue.unshift(next)
        return
      }
    }
  }
  const workHere = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [i, share] = next
      told[i] = here(share)
      await new Promise(setImmediate)
    }
  }
  await Promise.all([...crew.flatMap((worker) => Array.from({length: HELD}, () => workOn(worker))), workHere()])
  // What a worker had in hand that died after all else was done.
  await workHere()
  return told
}
