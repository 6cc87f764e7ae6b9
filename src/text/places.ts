/** Places: where in a source a stretch of a part's text is written. */

import type {Part, Place, Point} from '../types.ts'

/** The offset in the source of a part's offset: of the character there, or with `end` just behind the one before. */
export function sourceOffset(part: Part, offset: number, end = false): number {
  let at = 0
  let last = part.runs[0]?.start ?? 0
  for (const run of part.runs) {
    const next = at + run.text.length
    const inside = end ? offset > at && offset <= next : offset >= at && offset < next
    if (inside) {
      if (run.text.length === run.end - run.start) return run.start + offset - at
      return end ? run.end : run.start
    }
    at = next
    last = run.end
  }
  return end && offset === 0 ? (part.runs[0]?.start ?? 0) : last
}

const cache: {source: string; starts: number[]}[] = []

/** Offsets at which the lines of a source start. Kept for the sources asked about last. */
function lineStarts(source: string): number[] {
  const known = cache.find((entry) => entry.source === source)
  if (known) return known.starts
  const starts = [0]
  if (source.includes('\r')) for (const end of source.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length)
  else for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) starts.push(i + 1)
  cache.unshift({source, starts})
  if (cache.length > 4) cache.pop()
  return starts
}

/** The line and column of an offset. A byte order mark counts as no column. */
export function pointAt(source: string, offset: number): Point {
  const starts = lineStarts(source)
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  const bom = low === 0 && source.charCodeAt(0) === 0xfeff ? 1 : 0
  return {line: low + 1, column: offset - (starts[low] as number) + 1 - bom, offset}
}

/** The place of a stretch of source. */
export function placeAt(source: string, start: number, end: number): Place {
  return {start: pointAt(source, start), end: pointAt(source, end)}
}

/** The place of a stretch of a part's text. */
export function placeIn(part: Part, messageSource: string, start: number, end: number): Place {
  const source = part.source ?? messageSource
  return placeAt(source, sourceOffset(part, start), sourceOffset(part, end, true))
}
