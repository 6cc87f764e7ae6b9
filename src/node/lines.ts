/** Lines of a stream of bytes, a batch for each piece that arrives, in bounded memory. */

import {once} from 'node:events'
import type {Writable} from 'node:stream'

/** A line longer than this many bytes is not held: a record is one message, and none is that long. */
export const LONGEST_LINE = 16 * 1024 * 1024

/** Lines that follow each other; or one that was too long, and is not there. */
export type Batch = {readonly kind: 'lines'; readonly lines: readonly string[]} | {readonly kind: 'too-long' /** Counted from 1. */; readonly number: number}

/**
 * Cuts a stream into lines, without their ends; blank ones are left out.
 * @param longest - how many bytes a line may have.
 */
export async function* batchesOf(input: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Batch> {
  // The start of a line whose end has not come yet: in pieces, so that a long line is put together once.
  let rest: Uint8Array[] = []
  let held = 0
  let tooLong = false
  // Of the line that `rest` is the start of.
  let number = 1
  for await (const chunk of input) {
    let from = 0
    for (;;) {
      const first = chunk.indexOf(NEWLINE, from)
      if (tooLong || held + (first < 0 ? chunk.length : first) - from > longest) {
        if (!tooLong) yield {kind: 'too-long', number}
        ;[rest, held, tooLong] = [[], 0, first < 0]
        if (first < 0) break
        from = first + 1
        number++
        continue
      }
      if (first < 0) break
      // All lines of the piece are read as one text: the last line end that no overlong line stands before.
      const last = longest < chunk.length ? first : chunk.lastIndexOf(NEWLINE)
      const text = textOf([...rest, chunk.subarray(from, last)])
      ;[rest, held] = [[], 0]
      const all = (number === 1 ? text.replace(/^\ufeff/, '') : text).split('\n')
      number += all.length
      from = last + 1
      const lines = all.filter((line) => line.trim() !== '')
      if (lines.length > 0) yield {kind: 'lines', lines}
    }
    if (!tooLong && from < chunk.length) {
      rest.push(chunk.subarray(from))
      held += chunk.length - from
    }
  }
  if (tooLong || held === 0) return
  const text = textOf(rest)
  const line = number === 1 ? text.replace(/^\ufeff/, '') : text
  if (line.trim() !== '') yield {kind: 'lines', lines: [line]}
}

const NEWLINE = 10

function textOf(pieces: readonly Uint8Array[]): string {
  return Buffer.concat(pieces).toString('utf8')
}

/** The answer to a line that is too long. */
export function tooLong(number: number, longest: number): string {
  return `${JSON.stringify({error: {code: 'line-too-long', line: number, message: `line ${number} has more than ${longest} bytes: expected one message`}})}\n`
}

/** Writes to a stream, and waits where it cannot take more. */
export async function put(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain')
}
