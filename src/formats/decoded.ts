/** Text that is written in another way in its file: encoded, quoted, folded. Read as it decodes, placed where it is written. */

import type {Part, Run} from '../types.ts'

/** A decoded text, and for each of its characters where it is written. */
export interface Decoded {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Collects decoded text piece by piece. */
export interface Decoder {
  /** Adds a text that is written at `start` to `end`, one character for each or all of them over the whole. */
  readonly add: (text: string, start: number, end: number) => void
  readonly done: () => Decoded
}

export function decoder(): Decoder {
  const texts: string[] = []
  // Most decoded texts are a header or a cell.
  let starts = new Int32Array(64)
  let ends = new Int32Array(64)
  let length = 0
  return {
    add: (text, start, end) => {
      texts.push(text)
      if (length + text.length > starts.length) {
        const size = Math.max(starts.length * 2, length + text.length)
        const [a, b] = [new Int32Array(size), new Int32Array(size)]
        a.set(starts)
        b.set(ends)
        ;[starts, ends] = [a, b]
      }
      const each = text.length === end - start
      for (let i = 0; i < text.length; i++) {
        starts[length] = each ? start + i : start
        ends[length] = each ? start + i + 1 : end
        length++
      }
    },
    done: () => ({text: texts.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length)})
  }
}

/** Parts read from a decoded text, placed in its file. `write` encodes a text as the file has it; without it, the parts are not written back. */
export function placed(parts: readonly Part[], decoded: Decoded, write?: (text: string) => string): Part[] {
  return parts.map((part) => {
    const {readonly: _readonly, write: inner, ...rest} = part
    return {...rest, runs: part.runs.flatMap((run) => place(run, decoded)), ...(write ? {write: both(inner, write), ...(part.readonly && {readonly: true})} : {readonly: true})}
  })
}

/** One writing after the other. Made apart from the decoded text, which it must not hold on to. */
function both(inner: Part['write'], outer: (text: string) => string): (text: string) => string {
  return inner ? (text) => outer(inner(text)) : outer
}

/** A run in a decoded text as runs in the file: one for each stretch that is written in one piece. */
function place(run: Run, {starts, ends}: Decoded): Run[] {
  const start = starts[run.start] ?? 0
  const end = ends[run.end - 1] ?? start
  if (run.text.length !== run.end - run.start) return [{text: run.text, start, end}]
  const out: Run[] = []
  let from = 0
  for (let i = 1; i <= run.text.length; i++) {
    const at = run.start + i
    const last = at - 1
    const whole = (ends[last] ?? 0) - (starts[last] ?? 0) === 1
    const goesOn = i < run.text.length && whole && starts[at] === ends[last] && (ends[at] ?? 0) - (starts[at] ?? 0) === 1
    if (goesOn) continue
    out.push({text: run.text.slice(from, i), start: starts[run.start + from] ?? 0, end: ends[last] ?? 0})
    from = i
  }
  return out
}
