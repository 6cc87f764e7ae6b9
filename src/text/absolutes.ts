/** When an absolute word is said of something that can be checked, asked, taught or told. */

import type {FoundClaim} from '../rule.ts'
import type {Edit} from '../types.ts'
import type {Token} from './tokens.ts'
import {membersOf, wordsOf} from './words/index.ts'

/** Cues of claims that leave nothing out: any exception takes them back. */
export const TOTALS: ReadonlySet<string> = new Set(['total', 'oath', 'outcome'])

/** The tokens of a claim's sentence. */
export function sentenceOf(claim: FoundClaim): readonly Token[] {
  const own = claim.tokens[claim.from]?.sentence
  return claim.tokens.filter((token) => token.sentence === own)
}

const ASKING = new Set('what which who is are was were do does did can could how why when where should would'.split(' '))
/** An oath swears to something: to a future, a total, a rank. */
const SWORN = new Set('will never always last every not no best guaranteed all any only ever halve double certain'.split(' '))
const SINCERE = /hand|heart|pinky|swear|word|believe|honest|promise|trust|assured|doubt|count/

/** True where the sentence asks: *Is any diet guaranteed?* A question tag asks nothing. */
function asks(claim: FoundClaim, sentence: readonly Token[]): boolean {
  const first = sentence.find((token) => token.kind === 'word')
  const last = sentence.findLast((token) => token.kind === 'stop')
  if (last?.text !== '?') return false
  return ASKING.has(first?.text ?? '') || (claim.cue === 'oath' && !/guarantee/.test(claim.text)) || (claim.cue === 'rank' && claim.tokens[claim.to]?.text === '?')
}

/** A measure makes a total a specification: *fits any 68 mm neck*. */
function measured(sentence: readonly Token[]): boolean {
  return sentence.some((token, i) => token.kind === 'number' && (/\d(?:mm|cm|m|km|kg|g|ml|l)$/.test(token.text) || /^(?:mm|cm|m|km|kg|g|ml|l|litres?|liters?|gb|tb|mb|mhz|ghz|watts?|w|v|kn|kwh|inch|inches|miles|metres|meters|points)$/.test(sentence[i + 1]?.text ?? '')))
}

const THANKING = new Set('thank thanks thankful grateful gratitude obliged appreciate sorry condolences apology apologies'.split(' '))

/** True where a guarantee names its term: *guaranteed for 10 years*, *30-day money-back guarantee*. */
function namesTerm(sentence: readonly Token[]): boolean {
  const units = wordsOf('timeunit')
  return sentence.some((token, i) => (token.kind === 'number' || wordsOf('numberword').has(token.text)) && units.has(sentence[i + 1]?.text ?? '') && sentence[i - 1]?.text !== 'in')
}

/** True where the words promise nothing: a test, a vote or a work is named, the sentence asks or thanks, a guarantee has its term, an oath swears to a feeling. */
export function promisesNothing(claim: FoundClaim): boolean {
  const sentence = sentenceOf(claim)
  if (asks(claim, sentence)) return true
  const outside = sentence.filter((token) => token.start < claim.start || token.start >= claim.end)
  const named = (name: string): boolean => outside.some((token) => wordsOf(name).has(token.text))
  const year = sentence.some((token) => /^(19|20)\d\d$/.test(token.text))
  if (named('tester') && (year || outside.some((token) => token.kind === 'number'))) return true
  switch (claim.cue) {
    case 'rank':
      return named('ranking') || year
    case 'oath':
      if (/guarant|money/i.test(claim.text)) return namesTerm(sentence)
      return SINCERE.test(claim.text.toLowerCase()) && claim.to - claim.from < 6 && outside.length > 0 && !outside.some((token) => SWORN.has(token.text))
    case 'total':
      return named('bond') || measured(sentence) || sentence.some((token) => THANKING.has(token.text)) || (claim.to - claim.from < 3 && named('work'))
    case 'peerless':
      return named('bond') || claim.to - claim.from < 3 && named('work')
    case 'outcome':
      return named('bond')
    default:
      return false
  }
}

const SCOPE = new Set('ever in on of across outside this that you your we money going around anywhere possible bar hands by known under guaranteed always'.split(' '))

/** The edits that take a rank from its goods: the superlative, and what it is said to be over. */
export function withoutRank(claim: FoundClaim): readonly Edit[] {
  const words = claim.tokens.slice(claim.from, claim.to)
  const superlatives = wordsOf('superlative')
  const at = words.findIndex((token, i) => (superlatives.has(token.text) || token.text === 'most') && words[i + 1]?.joined !== true)
  const first = words[at]
  if (!first) return []
  const goods = at + (first.text === 'most' ? 2 : 1)
  const scope = words.findIndex((token, i) => i > goods && (SCOPE.has(token.text) || membersOf('unbounded')?.some((member) => member.length === 1 && member[0] === token.text)))
  const next = words[goods]
  if (!next || SCOPE.has(next.text)) return []
  const before = scope > 0 ? words[scope - 1] : undefined
  const last = words.at(-1)
  return [{start: first.start, end: next.start, text: ''}, ...(before && last ? [{start: before.end, end: last.end, text: ''}] : [])]
}
