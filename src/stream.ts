/** `relint stream`: NDJSON in, NDJSON out, one record for one, in order, in bounded memory. */

import type {Readable, Writable} from 'node:stream'
import {htmlParts, reportOf} from './index.ts'
import type {Linter} from './lint.ts'
import {batchesOf, LONGEST_LINE, put, tooLong} from './node/lines.ts'
import {messageOf} from './record.ts'
import {Recent} from './text/recent.ts'

/** Output is written in pieces of about this many characters while there is more input at hand. */
const PIECE = 64 * 1024

/** Gives the answer to one line. What it says of a record hangs on nothing else, so a record that comes again is answered from memory. */
export function answering(linter: Linter, tags: readonly string[] = [], kept: Kept = keptAnswers()): (line: string) => string {
  return (line) => {
    let record: unknown
    try {
      record = JSON.parse(line)
    } catch (error) {
      return JSON.stringify({error: {code: 'bad-record', message: `expected one JSON object on the line: ${(error as Error).message}`}})
    }
    const fields = record !== null && typeof record === 'object' && !Array.isArray(record) ? record : undefined
    const {id, ...said}: {id?: unknown} = fields ?? {}
    const key = fields && line.length <= LONGEST_KEPT ? JSON.stringify(said) : undefined
    let told = key === undefined ? undefined : kept.get(key)
    if (told === undefined) {
      told = JSON.stringify(judged(record, linter, tags))
      if (key !== undefined) kept.set(key, told)
    }
    return id === undefined ? told : `{"id":${JSON.stringify(id)},${told.slice(1)}`
  }
}

/** What is said of a record, whichever it is of those that say the same. */
function judged(record: unknown, linter: Linter, tags: readonly string[]): object {
  const message = messageOf(record, htmlParts, tags)
  if (typeof message === 'string') return {error: {code: 'bad-record', message}}
  try {
    const [result] = linter.lint([message])
    const crash = result?.crashes[0]
    return {...(crash && {error: {code: 'rule-crash', message: `the rule ${crash.ruleId} crashed: ${crash.message}`}}), ...reportOf(result)}
  } catch (error) {
    return {error: {code: 'internal', message: (error as Error).message}}
  }
}

/** A record longer than this many characters is judged each time. */
const LONGEST_KEPT = 4096
/** About how many characters of records and answers are kept. */
const MOST_KEPT = 2_000_000

/** Answers to records that may come again. */
export type Kept = Pick<Recent<string>, 'get' | 'set'>

/** Keeps the answers to the records that came last. @param most - about how many characters. */
export function keptAnswers(most = MOST_KEPT): Kept {
  return new Recent<string>(most, (key, told) => key.length + told.length)
}

/** How records are read. */
export interface StreamOptions {
  readonly tags?: readonly string[]
  /** How many bytes a line may have. */
  readonly longest?: number
  /** The number of the first line, where the input is a piece of an archive. */
  readonly first?: number
}

/** Reads records from `input` until its end and writes an answer for each to `output`. */
export async function stream(input: Readable, output: Writable, linter: Linter, {tags = [], longest = LONGEST_LINE, first = 1}: StreamOptions = {}): Promise<void> {
  const answer = answering(linter, tags)
  for await (const batch of batchesOf(input, longest)) {
    if (batch.kind === 'too-long') {
      await put(output, tooLong(batch.number + first - 1, longest))
      continue
    }
    let out = ''
    for (const line of batch.lines) {
      out += `${answer(line)}\n`
      if (out.length < PIECE) continue
      await put(output, out)
      out = ''
    }
    // What was asked is answered before more is waited for.
    if (out !== '') await put(output, out)
  }
}
