/** A share of a run: files that one process reads and lints at a time, whichever process it is. */

import {campaignOf, lintMessages, readSources, type Run, type Source} from '../index.ts'
import type {Problem, Result} from '../types.ts'
import {unitsOf} from './cache.ts'

export interface ShareFile extends Source {
  /** Whether findings are wanted, or it is only read as evidence. */
  readonly asked: boolean
}

export interface Share {
  /** All files of a folder, or all that have a campaign in common, stand in one share. */
  readonly files: readonly ShareFile[]
  /** Whether all messages of their campaigns are here, those of campaigns that have a name among them. */
  readonly whole: boolean
}

/** What was read of a file. */
export interface Reading {
  /** The campaigns of its messages. */
  readonly campaigns: readonly string[]
  readonly problems: readonly Problem[]
}

/** What is said of a share. Plain data: it passes between processes as JSON. */
export interface Told {
  /** One for each file, in their order. */
  readonly readings: readonly Reading[]
  /** Paths of the files that were linted: the others have messages of campaigns whose other messages may lie elsewhere. */
  readonly done: readonly string[]
  readonly results: readonly Result[]
  /** Problems of rules. */
  readonly crashes: readonly Problem[]
  /** Problems of the facts of folders. */
  readonly faults: readonly Problem[]
}

/**
 * Reads the files of a share, and lints those whose campaigns are whole in it.
 * @param faults - where `run.layers` puts the problems of facts for folders.
 */
export function lintShare({files, whole}: Share, run: Run, faults: readonly Problem[]): Told {
  const before = faults.length
  const readings = files.map((file) => readSources([file], run))
  const campaigns = readings.map(({messages}) => [...new Set(messages.map(campaignOf))])
  const named = new Set(files.filter((file, i) => campaigns[i]?.some((name) => name !== campaignOf(file))))
  const units = unitsOf(files, campaigns).filter((unit) => whole || !unit.some((file) => named.has(file)))
  const done = new Set(units.flat())
  const asked = new Set(files.filter((file) => file.asked).map((file) => file.path))
  const messages = files.flatMap((file, i) => (done.has(file) ? (readings[i]?.messages ?? []) : []))
  const {results, problems: crashes} = lintMessages(messages, {...run, asked: (path) => asked.has(path)})
  return {readings: readings.map(({problems}, i) => ({campaigns: campaigns[i] ?? [], problems})), done: [...done].map((file) => file.path), results, crashes, faults: faults.slice(before)}
}
