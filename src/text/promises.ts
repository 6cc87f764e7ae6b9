/** Promises in copy: how often a sender says it will write. */

import type {Match} from './pattern.ts'
import {patternSet} from './patterns.ts'
import type {Token} from './tokens.ts'

/** At most `max` messages in a period. */
export interface Frequency extends Match {
  readonly max: number
  readonly per: 'day' | 'week' | 'month' | 'year'
}

const WORDS: Readonly<Record<string, number>> = {once: 1, one: 1, a: 1, an: 1, single: 1, twice: 2, two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10}
const oftenIn = patternSet('frequency', [
  '(we|i|you) (will)? (only|just|never)* (<write>) ..6 (once|twice|{number} times|<numberword> times) (a|per|each|every) (day|week|month|year)',
  '(never|no|not) (more than|over) ({number}|<numberword>|once|twice) ..3 (a|per|each|every) (day|week|month|year)',
  '(at most|only|just|a maximum of) ({number}|<numberword>|once|twice) ..2 (a|per|each|every) (day|week|month|year)',
  '({number}|<numberword>|a|one) <mail> (a|per|each|every) (day|week|month|year)',
  '(one|a|only|just) ..2 <mail> ..4 (on)? the (first|last|second|1st|2nd) (<weekday>|day)? of (the|each|every) (month)',
  '<mail> ..5 the (first|last|1st|2nd|15th) ..1 of (the|each|every) (month) ..1 (never|not|no) more'
])
/** On which day of the week mail comes, and on no other. */
const weeklyIn = patternSet('on one day of the week', [
  '(we|i|you|it) (will)? (only|just)+ ..2 <write> ..5 (on|every|each) (a)? [(<weekday>|<openhours>)]',
  '(only|just) ..6 (inbox|<mail>) ..2 (on|every|each) (a)? [(<weekday>|<openhours>)]',
  '(<write>|<mail>) ..4 on [(<weekday>|<openhours>)] (only|and (never|only)|and no other day)',
  '(one|a|an) _? _ (every|each) [<weekday>] ..1 (and|,|—|with)? (nothing|that is (all|it)|never|no more|not)'
])

/** The days on which alone the tokens promise mail: 0 for Sunday to 6 for Saturday. */
export function weekdaysIn(tokens: readonly Token[]): (Match & {readonly weekday: number})[] {
  return weeklyIn(tokens).flatMap(({from, to}) => {
    const weekday = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].findIndex((day) => tokens[to - 1]?.text.startsWith(day))
    return weekday < 0 ? [] : [{from, to, weekday}]
  })
}

/** What a promise other than of a frequency is about. */
export type PromiseKind = 'lowest' | 'no-rise' | 'stays-free' | 'no-sales' | 'last-mail' | 'no-return' | 'other'

/** A promise in copy; with `max` and `per` where it is one of a frequency. */
export interface SaidPromise extends Match {
  readonly kind: PromiseKind | 'frequency' | 'weekday'
  readonly max?: number
  readonly per?: Frequency['per']
}

const SOURCES: Readonly<Record<PromiseKind, readonly string[]>> = {
  lowest: [
    '(our|the|its|their)? <lowestprice> ..4 (<pricespan>|(of|in) {number})',
    '(will|shall) (not|never) (be)? (lower|lowering|reduce|reducing|drop|dropping|cut|cutting|discounting) (the|this|our|its) (price|prices) ..5',
    '(will|can) (not|never) (be|get|go|see (it|this|them)?|find (it|this|them)?) ..2 (cheaper|lower|better|this low|this cheap) ..2 (this|all|again|until|before|in) ..1',
    'never ..2 (this|so) (low|cheap) again',
    '(not|never) (~go|~sell|~drop|~fall|~offer) (it|them|this)? (below|under|lower than) ..2 (again|this year|until {any}|before {any}|in {number})',
    '(as) (low|cheap) as (it|they) (will)? (get|gets|go|goes|be) ..1 (this|all|until|before) ..1'
  ],
  'no-rise': [
    '(price|prices|rate|rates|fee|fees|fare|fares|rent) ..3 (stay|stays|remain|remains|held|frozen|fixed|locked) ..2 (until|till|for|all|through|throughout|this) ..4',
    '(no|not a) (price)? (rise|rises|increase|increases) ..2 (until|this|for|before|in) ..3',
    '(we|i) (will)? (not|never) (be)? (raise|raising|increase|increasing|put up|putting up) (our|the|your)? (price|prices|rates|fees|fares|rent) ..4'
  ],
  'stays-free': [
    '(always|forever) (be|stay)? free !(of|from)',
    'free ..2 (forever|for ever|for life|always|for good|for all time)',
    '(we|it|this|that) (will)? never (charge|cost) (you|a|anything|for)',
    '~stay free (forever|always|for good|for everyone)',
    'free ..6 (and|,) (it)? (always will|will always) be'
  ],
  'no-sales': [
    '(no|never|not) ..3 <salenoun> ..2 (<yearspan>|until {any}|(in|of) {number})',
    '(we|i) (will)? (never|not|do not|will not) (~have|~hold|~run|~do|~offer|~discount|~give|~send|~announce) ..2 <salenoun>',
    '(our|the|this year is|your) (only|one|single) (sale|discount|promotion|markdown) ..2 (<yearspan>|(in|of) {number})',
    '(our|the) last (sale|discount|promotion) ..1 (<yearspan>|(in|of) {number})',
    '(we|i) (never|do not) discount'
  ],
  'last-mail': [
    '(last|final) <mail> ..6 (from us !(about|regarding|concerning|on|relating|for)|(about|regarding|concerning|relating to) (this|your|our)|about this|about it|you will|you get|we will send|we send|this (week|month|year))',
    '(we|i) (will)? not (write|email|mail|send|bother|trouble|remind|nag|pester|chase|mention|contact) (you)? ..3 (again|about (this|it))',
    '(the)? (last|final) time (that)? (we|i) (will|are going to)? (<write>|~mention|~remind|~bother|~tell|~talk)',
    '(last|final) (you|time you) (will)? (be)? (hear|hearing|get|see) (from us|of|about) ..3'
  ],
  'no-return': [
    '(will|do|does|can) (not|never) ..1 <nocomeback>',
    '(gone|once they are gone|once it is gone) (for good|forever|for ever|they are gone|it is gone)',
    '(will|shall|can) not (print|make|bake|brew|order|knit|sew|stock|produce|restock|run|cook) (any|it|them|another) !((more|again)? (until|till|before|unless|for)) (more|again)?',
    '(off|from) (the|our) (menu|shelf|shelves|range|list|card) (for good|forever|for ever)',
    '(~retire|~discontinue|~drop|~withdraw) ..5 (for good|forever|for ever)',
    '~stay (closed|shut|sold out) until (<month>|next|the|{number}) ..1',
    '(made|printed|brewed|baked|sewn|woven|offered|sold|available) for the last time',
    '(last|final) (batch|run|edition|printing|vintage|order|delivery) (ever|of (it|them)|before we)'
  ],
  other: ['(we|i) (will)? never .. (again|ever|your|you|a|an|more|less|raise|sell|share|charge|change)', '(we|i) promise ..8']
}

const KINDS = (Object.entries(SOURCES) as [PromiseKind, readonly string[]][]).flatMap(([kind, sources]) => sources.map(() => kind))
const saidIn = patternSet('promise', Object.values(SOURCES).flat())

/** The promises of one kind, or of all, in the tokens. */
export function promisesIn(tokens: readonly Token[], wanted?: SaidPromise['kind']): SaidPromise[] {
  const said: SaidPromise[] = wanted === undefined || wanted === 'frequency' ? frequencyIn(tokens).map((one) => ({...one, kind: 'frequency'})) : []
  if (wanted === undefined || wanted === 'weekday') for (const {from, to} of weekdaysIn(tokens)) if (!said.some((one) => one.from < to && from < one.to)) said.push({from, to, kind: 'weekday'})
  for (const {number, from, to} of saidIn(tokens)) {
    const kind = KINDS[number] as PromiseKind
    if ((wanted === undefined || kind === wanted) && !said.some((one) => one.from < to && from < one.to)) said.push({from, to, kind})
  }
  return said.sort((a, b) => a.from - b.from)
}

/** The promises of a frequency in the tokens: *once a month*, *no more than two mails a week*, *a monthly letter*. */
export function frequencyIn(tokens: readonly Token[]): Frequency[] {
  const out: Frequency[] = []
  for (const {from, to} of oftenIn(tokens)) {
    const inside = tokens.slice(from, to)
    const per = inside.map((token) => token.text).findLast((text) => /^(day|week|month|year)$/.test(text)) as Frequency['per'] | undefined
    const count =
      inside.map((token) => (token.kind === 'number' ? Number(token.text) : WORDS[token.text])).find((value) => value !== undefined && !Number.isNaN(value)) ??
      (inside.some(({text}) => /^(?:first|last|1st|2nd|15th)$/.test(text)) ? 1 : undefined)
    if (per && count && !out.some((one) => one.from < to && from < one.to)) out.push({from, to, max: count, per})
  }
  return out
}
