/** `relint stream`: NDJSON in, NDJSON out, one record for one, in order, in bounded memory. */

import type {Readable, Writable} from 'node:stream'
import {htmlParts, reportOf} from './index.ts'
import type {Linter} from './lint.ts'
import {messageOf} from './record.ts'

/** A line longer than this many characters is an error record, not a heap. */
const LONGEST_LINE = 64 * 1024 * 1024
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

/** Reads records from `input` until its end and writes an answer for each to `output`. */
export async function stream(input: Readable, output: Writable, linter: Linter, tags: readonly string[] = []): Promise<void> {
  let rest = ''
  let out = ''
  const flush = async (): Promise<void> => {
    if (out === '') return
    const piece = out
    out = ''
    if (!output.write(piece)) await new Promise((done) => output.once('drain', done))
  }
  const take = async (line: string): Promise<void> => {
    if (line.trim() === '') return
    out += `${answer(line, linter, tags)}\n`
    if (out.length >= PIECE) await flush()
  }
  input.setEncoding('utf8')
  let tooLong = false
  for await (const chunk of input as AsyncIterable<string>) {
    rest += chunk
    let from = 0
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
      if (tooLong) tooLong = false
      else await take(rest.slice(from, end))
      from = end + 1
    }
    rest = rest.slice(from)
    if (rest.length > LONGEST_LINE) {
      out += `${JSON.stringify({error: {code: 'line-too-long', message: `expected lines of at most ${LONGEST_LINE} characters`}})}\n`
      rest = ''
      tooLong = true
    }
    // What was asked is answered before more is waited for.
    await flush()
  }
  if (!tooLong) await take(rest)
  await flush()
}
