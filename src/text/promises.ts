/** Promises in copy: how often a sender says it will write. */

import {type Match, type Pattern, compilePattern} from './pattern.ts'
import type {Token} from './tokens.ts'
import {vocabulary} from './words/index.ts'

/** At most `max` messages in a period. */
export interface Frequency extends Match {
  readonly max: number
  readonly per: 'day' | 'week' | 'month' | 'year'
}

const WORDS: Readonly<Record<string, number>> = {once: 1, one: 1, a: 1, an: 1, single: 1, twice: 2, two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10}
let patterns: readonly Pattern[] | undefined

/** A promise in copy; with `max` and `per` where it is one of a frequency. */
export interface SaidPromise extends Match {
  readonly max?: number
  readonly per?: Frequency['per']
}

let others: readonly Pattern[] | undefined

/** Everything in the tokens that binds the sender for later: frequencies, prices that come down no more, sales that there will not be. */
export function promisesIn(tokens: readonly Token[]): SaidPromise[] {
  others ??= [
    '(our|the|its)? <lowestprice> ..2 <pricespan>',
    '(no|never|not) ..3 <salenoun> ..2 (this year|all year|of the year|this season|all season|again|ever|this month)',
    '(we|i) (will)? never .. (again|ever|your|you|a|an|more|less|raise|sell|share|charge|change)',
    '(we|i) promise ..8',
    '(last|final) <mail> ..4 (from us|about this|you will|you get|we will send|we send|this (week|month|year))',
    '(always|forever) (be)? free',
    'free (forever|for ever|for life|always)'
  ].map((source) => compilePattern(source, vocabulary))
  const said: SaidPromise[] = [...frequencyIn(tokens)]
  for (const pattern of others) for (const match of pattern.match(tokens)) if (!said.some((one) => one.from < match.to && match.from < one.to)) said.push(match)
  return said.sort((a, b) => a.from - b.from)
}

/** The promises of a frequency in the tokens: *once a month*, *no more than two mails a week*, *a monthly letter*. */
export function frequencyIn(tokens: readonly Token[]): Frequency[] {
  patterns ??= [
    '(we|i|you) (will)? (only|just|never)* (<write>) ..6 (once|twice|{number} times|<numberword> times) (a|per|each|every) (day|week|month|year)',
    '(never|no|not) (more than|over) ({number}|<numberword>|once|twice) ..3 (a|per|each|every) (day|week|month|year)',
    '(at most|only|just|a maximum of) ({number}|<numberword>|once|twice) ..2 (a|per|each|every) (day|week|month|year)',
    '({number}|<numberword>|a|one) <mail> (a|per|each|every) (day|week|month|year)'
  ].map((source) => compilePattern(source, vocabulary))
  const out: Frequency[] = []
  for (const pattern of patterns) {
    for (const match of pattern.match(tokens)) {
      const inside = tokens.slice(match.from, match.to)
      const per = inside.map((token) => token.text).findLast((text) => /^(day|week|month|year)$/.test(text)) as Frequency['per'] | undefined
      const count = inside.map((token) => (token.kind === 'number' ? Number(token.text) : WORDS[token.text])).find((value) => value !== undefined && !Number.isNaN(value))
      if (per && count && !out.some((one) => one.from < match.to && match.from < one.to)) out.push({...match, max: count, per})
    }
  }
  return out
}
