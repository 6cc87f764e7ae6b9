/** Paragraphs of a length that nobody reads: they are read in pieces, for rules compare the words of a part with each other. */

import type {Part, Run} from '../types.ts'

/** A part of more characters than this is read in pieces. */
export const LONGEST_PART = 4000

/** Parts, the long ones in pieces that end with a sentence or at least with a word. */
export function inPieces(parts: readonly Part[]): Part[] {
  return parts.some((part) => part.text.length > LONGEST_PART) ? parts.flatMap((part) => (part.text.length > LONGEST_PART ? piecesOf(part) : [part])) : [...parts]
}

function piecesOf(part: Part): Part[] {
  const {text, runs, tags} = part
  const out: Part[] = []
  // The first run and the first tag that are not behind us, and where that run starts in the text.
  let [run, runAt, tag] = [0, 0, 0]
  for (let from = 0; from < text.length; ) {
    let to = endOf(text, from)
    for (let i = tag; i < tags.length && (tags[i]?.start ?? 0) < to; i++) if ((tags[i]?.end ?? 0) > to) to = tags[i]?.end ?? to
    const own: Run[] = []
    for (; run < runs.length; run++) {
      const one = runs[run] as Run
      const exact = one.text.length === one.end - one.start
      // What reads as something else than it is written as is not cut.
      if (!exact && runAt < to) to = Math.max(to, runAt + one.text.length)
      const [a, b] = [Math.max(0, from - runAt), Math.min(one.text.length, to - runAt)]
      if (b > a) own.push(a === 0 && b === one.text.length ? one : {text: one.text.slice(a, b), start: one.start + a, end: one.start + b})
      if (runAt + one.text.length > to) break
      runAt += one.text.length
    }
    const inside = []
    for (; tag < tags.length && (tags[tag]?.start ?? 0) < to; tag++) inside.push(tags[tag] as Part['tags'][number])
    out.push({...part, text: text.slice(from, to), runs: own, tags: inside.map((one) => ({...one, start: one.start - from, end: one.end - from}))})
    from = to
  }
  return out
}

/** Where a piece that starts at `from` ends: behind a sentence, else behind a word, else where it is long enough. */
function endOf(text: string, from: number): number {
  const end = from + LONGEST_PART
  if (end >= text.length) return text.length
  const tail = text.slice(end - LONGEST_PART / 4, end)
  const sentence = Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('! '), tail.lastIndexOf('? '))
  const word = tail.lastIndexOf(' ')
  if (sentence >= 0 || word >= 0) return end - tail.length + (sentence >= 0 ? sentence + 2 : word + 1)
  // Not between the halves of one character.
  return /[\ud800-\udbff]$/.test(tail) ? end - 1 : end
}
