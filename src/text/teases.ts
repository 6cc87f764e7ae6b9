/** Teases: lines that never say what they are about, and lines that answer their own hook. */

import type {Candidate, FoundClaim} from '../rule.ts'
import type {Reading} from './read.ts'
import {wordsOf} from './words/index.ts'

/** Whether an announcement is followed, in its own line, by what it announces. */
export function answered(claim: FoundClaim): boolean {
  if (claim.cue !== 'tease') return false
  const rest = claim.tokens.slice(claim.to).filter((token) => token.kind === 'word' && !wordsOf('hollowword').has(token.text))
  return rest.length >= 2 || claim.tokens.slice(claim.to).some((token) => token.kind === 'number')
}

/** A whole subject, preheader or button in which no word says what it is about. */
export function withheld(reading: Reading): Candidate[] {
  const {part, tokens} = reading
  if (part.role !== 'subject' && part.role !== 'preheader' && part.role !== 'cta') return []
  const words = tokens.filter((token) => token.kind === 'word')
  if (words.length < 2 || tokens.some((token) => token.kind === 'number')) return []
  const hollow = wordsOf('hollowword')
  if (!words.every((token) => hollow.has(token.text)) || !words.some((token) => wordsOf('vaguehead').has(token.text))) return []
  const first = words[0]
  const last = words.at(-1)
  return first && last ? [{reading, start: first.start, end: last.end, cue: 'withheld'}] : []
}
