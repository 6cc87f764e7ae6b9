/** When an absolute word is said of something that can be checked, asked, taught or told. */

import type {FoundClaim} from '../rule.ts'
import {wordsOf} from './words/index.ts'
import type {Token} from './tokens.ts'

/** Cues of claims that leave nothing out: any exception takes them back. */
export const TOTALS: ReadonlySet<string> = new Set(['total', 'oath', 'outcome'])

/** The tokens of a claim, and those of its sentence. */
export function tokensAround(claim: FoundClaim): {readonly words: readonly Token[]; readonly sentence: readonly Token[]} {
  return {words: claim.tokens.slice(claim.from, claim.to), sentence: claim.tokens}
}

const ASKING = new Set('what which who is are was were do does did can could how why when where should would'.split(' '))

/** True where the sentence asks: *Is any diet guaranteed?* A question tag asks nothing. */
function asks(sentence: readonly Token[]): boolean {
  const first = sentence.find((token) => token.kind === 'word')
  const last = sentence.findLast((token) => token.kind === 'stop')
  return last?.text === '?' && ASKING.has(first?.text ?? '')
}

/** True where the words are checkable as they stand: a test, a source or a year is named, or the sentence asks. */
export function honestAbsolute(claim: FoundClaim): boolean {
  const own = claim.tokens[claim.from]?.sentence
  const sentence = claim.tokens.filter((token) => token.sentence === own)
  if (asks(sentence)) return true
  const tester = wordsOf('tester')
  const hasFigure = sentence.some((token) => token.kind === 'number')
  return hasFigure && sentence.some((token, i) => tester.has(token.text) && sentence[i - 1]?.text !== 'no')
}
