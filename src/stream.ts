/** `relint stream`: NDJSON in, NDJSON out, one record for one, in order, in bounded memory. */

import type {Readable, Writable} from 'node:stream'
import {htmlParts, reportOf} from './index.ts'
import type {Linter} from './lint.ts'
import {batchesOf, LONGEST_LINE, put, tooLong} from './node/lines.ts'
import {messageOf} from './record.ts'

/** Output is written in pieces of about this many characters while there is more input at hand. */
const PIECE = 64 * 1024

/** The answer to one line. */
export function answer(line: string, linter: Linter, tags: readonly string[] = []): string {
  let record: unknown
  try {
    record = JSON.parse(line)
  } catch (error) {
    return JSON.stringify({error: {code: 'bad-record', message: `expected one JSON object on the line: ${(error as Error).message}`}})
  }
  const id = record !== null && typeof record === 'object' ? (record as {id?: unknown}).id : undefined
  const message = messageOf(record, htmlParts, tags)
  if (typeof message === 'string') return JSON.stringify({...(id !== undefined && {id}), error: {code: 'bad-record', message}})
  try {
    const [result] = linter.lint([message])
    const crash = result?.crashes[0]
    if (crash) return JSON.stringify({...(id !== undefined && {id}), error: {code: 'rule-crash', message: `the rule ${crash.ruleId} crashed: ${crash.message}`}, ...reportOf(result)})
    return JSON.stringify({...(id !== undefined && {id}), ...reportOf(result)})
  } catch (error) {
    return JSON.stringify({...(id !== undefined && {id}), error: {code: 'internal', message: (error as Error).message}})
  }
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
  for await (const batch of batchesOf(input, longest)) {
    if (batch.kind === 'too-long') {
      await put(output, tooLong(batch.number + first - 1, longest))
      continue
    }
    let out = ''
    for (const line of batch.lines) {
      out += `${answer(line, linter, tags)}\n`
      if (out.length < PIECE) continue
      await put(output, out)
      out = ''
    }
    // What was asked is answered before more is waited for.
    if (out !== '') await put(output, out)
  }
}
