/** Amounts, how far they reach, and the conditions that stand on them: what an offer says that it gives. */

import {oneOf} from './ids.ts'
import {patternSet} from './patterns.ts'
import type {Token} from './tokens.ts'

/** How an amount is bounded. `exact`: it is said without a bound. */
export type Reach = 'exact' | 'up-to' | 'from' | 'about'

interface Stretch {
  /** Tokens `from` to `to` (exclusive), with the words that bound the amount. */
  readonly from: number
  readonly to: number
}

/** A price, a percentage or a share that the copy names. */
export interface Amount extends Stretch {
  readonly kind: 'percent' | 'money' | 'free'
  /** Percent of the price, or units of the currency. Free is 0. */
  readonly value: number
  readonly currency?: string
  readonly reach: Reach
  /** Taken off a price: *40% off*, *save £5*. */
  readonly off: boolean
}

/** How much of the range an offer holds for: *everything*, *selected styles*. */
export interface Scope extends Stretch {
  readonly kind: 'all' | 'some'
}

export type ConditionKind = 'spend' | 'purchase' | 'renewal' | 'term' | 'exclusion' | 'limit' | 'eligibility' | 'code' | 'place' | 'time'

/** A condition that the copy names: who, with what, until when, for how much. */
export interface Condition extends Stretch {
  readonly kind: ConditionKind
}

const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ').map((word, i) => [word, i + 1])
)
const TENS: Readonly<Record<string, number>> = {twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100}
const SHARES: Readonly<Record<string, number>> = {half: 50, third: 33, quarter: 25, fifth: 20, tenth: 10}
const SYMBOLS: Readonly<Record<string, string>> = {$: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR'}
const CODES: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  usd: 'USD',
  bucks: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  '€': 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  gbp: 'GBP',
  quid: 'GBP',
  '£': 'GBP',
  $: 'USD',
  kr: 'kr',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  chf: 'CHF',
  aud: 'AUD',
  cad: 'CAD',
  nzd: 'NZD'
}

/** The value of a number as it is written: `1,299.00`, `0,00`, `5k`. */
export function numberOf(written: string): number | undefined {
  const match = /^[$€£¥₹]?\s?(\d[\d.,]*)\s*(k|m|bn)?/.exec(written)
  if (!match?.[1]) return undefined
  const digits = match[1]
    .replace(/[.,]$/, '')
    .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.')
  const scale = match[2] === 'k' ? 1e3 : match[2] === 'm' ? 1e6 : match[2] === 'bn' ? 1e9 : 1
  const value = Number(digits) * scale
  return Number.isNaN(value) ? undefined : value
}

const found = new WeakMap<readonly Token[], readonly Amount[]>()

/** All prices, percentages and shares in the tokens, and the words for *free*. What a text holds is kept: it is held against others. */
export function amountsIn(tokens: readonly Token[]): readonly Amount[] {
  let known = found.get(tokens)
  if (!known) found.set(tokens, (known = readAmounts(tokens)))
  return known
}

function readAmounts(tokens: readonly Token[]): readonly Amount[] {
  const out: Amount[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const core = token.kind === 'number' || counting(token) ? amountAt(tokens, i) : undefined
    if (!core) continue
    const {reach, from} = reachBefore(tokens, i)
    const {off, to} = offAfter(tokens, core.to)
    out.push({...core, from, to, reach: reachAfter(tokens, to) ?? reach, off: off || SAVING.has(tokens[from - 1]?.text ?? '')})
    i = to - 1
  }
  for (const match of freeWords(tokens)) if (!out.some((amount) => amount.from < match.to && match.from < amount.to)) out.push({kind: 'free', value: 0, reach: 'exact', off: false, ...match})
  return out.length > 1 ? out.sort((a, b) => a.from - b.from) : out
}

/** Words that an amount can begin with. */
const counting = oneOf(() => Object.keys({...WORDS, ...TENS, ...SHARES}))

type Core = Pick<Amount, 'kind' | 'value' | 'currency' | 'to'>

function amountAt(tokens: readonly Token[], i: number): Core | undefined {
  const token = tokens[i]
  const next = tokens[i + 1]?.text ?? ''
  if (!token) return undefined
  if (token.kind === 'number') {
    // Most figures count something else.
    const symbol = SYMBOLS[token.text[0] ?? '']
    const code = CODES[next]
    const pence = /^\d+p$/.test(token.text)
    if (!symbol && !code && !pence && !token.text.endsWith('%') && !PERCENT.has(next) && next !== 'per') return undefined
    const value = numberOf(token.text)
    if (value === undefined) return undefined
    if (token.text.endsWith('%')) return {kind: 'percent', value, to: i + 1}
    if (symbol) return {kind: 'money', value, currency: symbol, to: i + 1}
    if (pence) return {kind: 'money', value: value / 100, currency: 'GBP', to: i + 1}
    if (PERCENT.has(next)) return {kind: 'percent', value, to: i + 2}
    if (next === 'per' && tokens[i + 2]?.text === 'cent') return {kind: 'percent', value, to: i + 3}
    return code ? {kind: 'money', value, currency: code, to: i + 2} : undefined
  }
  if (token.kind !== 'word') return undefined
  const number = TENS[token.text] ?? WORDS[token.text]
  if (number !== undefined) {
    if (PERCENT.has(next)) return {kind: 'percent', value: number, to: i + 2}
    const code = CODES[next]
    return code && next.length > 1 ? {kind: 'money', value: number, currency: code, to: i + 2} : undefined
  }
  const share = SHARES[token.text]
  return share !== undefined && /^(off|price)$/.test(next) && !(next === 'price' && token.text !== 'half') ? {kind: 'percent', value: share, to: next === 'price' ? i + 2 : i + 1} : undefined
}

const PERCENT = new Set(['percent', 'pct', 'pc', '%'])
const SAVING = new Set(['save', 'saves', 'saving', 'saved', 'minus', 'less'])
const OFF = new Set(['off', 'discount', 'less', 'cheaper', 'back', 'cashback', 'reduction'])
const BOUNDS = (
  [
    ['up-to', 'up to'],
    ['up-to', 'upto'],
    ['up-to', 'as much as'],
    ['up-to', 'anything up to'],
    ['up-to', '≤'],
    ['up-to', 'as high as'],
    ['up-to', 'anywhere up to'],
    ['up-to', 'no more than'],
    ['up-to', 'not more than'],
    ['up-to', 'at most'],
    ['up-to', 'maximum of'],
    ['up-to', 'a maximum of'],
    ['from', 'from just'],
    ['from', 'from only'],
    ['from', 'from as little as'],
    ['from', 'from'],
    ['from', 'as low as'],
    ['from', 'as little as'],
    ['from', 'starting at'],
    ['from', 'starting from'],
    ['from', 'starts at'],
    ['from', 'start at'],
    ['from', 'begin at'],
    ['from', 'begins at'],
    ['from', 'begin from'],
    ['from', 'beginning at'],
    ['from', 'starting'],
    ['from', 'as cheap as'],
    ['from', 'as cheaply as'],
    ['from', 'upwards of'],
    ['from', 'a minimum of'],
    ['from', 'at least'],
    ['about', 'about'],
    ['about', 'around'],
    ['about', 'almost'],
    ['about', 'nearly'],
    ['about', 'over'],
    ['about', 'more than'],
    ['about', 'under'],
    ['about', 'less than']
  ] as const
).map(([reach, words]) => ({reach, pieces: words.split(' ')}))

function reachBefore(tokens: readonly Token[], i: number): {reach: Reach; from: number} {
  for (const {reach, pieces} of BOUNDS) {
    if (pieces.every((piece, k) => tokens[i - pieces.length + k]?.text === piece)) return {reach, from: i - pieces.length}
  }
  return {reach: 'exact', from: i}
}

function reachAfter(tokens: readonly Token[], to: number): Reach | undefined {
  const [a, b] = [tokens[to]?.text, tokens[to + 1]?.text]
  if (((a === 'or' || a === 'and') && /^(?:more|over|up|above|higher|upwards?)$/.test(b ?? '')) || /^(?:\+|upwards?|onwards?)$/.test(a ?? '')) return 'from'
  if (/^(?:max|maximum|tops)$/.test(a ?? '')) return 'up-to'
  return a === 'or' && (b === 'less' || b === 'under') ? 'up-to' : undefined
}

function offAfter(tokens: readonly Token[], to: number): {off: boolean; to: number} {
  const at = tokens[to]?.text === 'in' ? to + 1 : to
  return OFF.has(tokens[at]?.text ?? '') ? {off: true, to: at + 1} : {off: false, to}
}

/** Finds where any of some patterns matches. */
function stretches(name: string, sources: readonly string[]): (tokens: readonly Token[]) => Stretch[] {
  const find = patternSet(name, sources)
  return (tokens) => find(tokens).map(({from, to}) => ({from, to}))
}

const FREE = ['<gratis>', '(free|complimentary) -(<freecompound>)', 'free']
const NOT_FREE = [
  '<freecompound> free',
  'free <freenoun>',
  '(feel|set|break|broke|roam|kick|hands|fancy|more|much|be|walk|room|seats|seat|table|tables|evenings) free',
  'free (and|up|from|to|of the|verse|will|fall|kick|kicks|throw|throws|range|hand|speech|press|world|time|evenings|agent|spirit)',
  'free of !(charge|cost)',
  '~be not free',
  'not free'
]

const notFreeIn = stretches('not-free', NOT_FREE)
const freeIn = stretches('free', FREE)

/** Where the tokens say that something costs nothing. */
export function freeWords(tokens: readonly Token[]): Stretch[] {
  const free = freeIn(tokens)
  if (free.length === 0) return free
  const not = notFreeIn(tokens)
  const found = free.filter((one) => !not.some((other) => other.from < one.to && one.from < other.to))
  return found.filter((one, i) => !found.some((other, k) => k < i && other.from < one.to && one.from < other.to))
}

const ALL = ['<wholerange>', '(all|every|any|each|the whole|the entire|our entire|our whole) (our|the|of our|of the)? <rangenoun>', '(all|every) (our|the|of our|of the)? _ <rangenoun>', 'all {number} _']
const SOME = [
  '(selected|select|certain|participating|qualifying|eligible|chosen|specified|some|nominated|featured) <rangenoun>',
  '(selected|select|certain|participating|qualifying|specified|nominated) _ <rangenoun>',
  '(only|just) (a few|some|a selection|part|half) of (our|the) ..1 <rangenoun>',
  '(participating|qualifying|eligible) _',
  'on (selected|select|certain) _'
]

const allIn = stretches('whole-range', ALL)
const someIn = stretches('some-of-range', SOME)

/** Where the tokens say how much of the range is meant. */
export function scopesIn(tokens: readonly Token[]): Scope[] {
  const all = allIn(tokens).map((one): Scope => ({...one, kind: 'all'}))
  const some = someIn(tokens).map((one): Scope => ({...one, kind: 'some'}))
  return [...all, ...some].sort((a, b) => a.from - b.from)
}

const MONEY = '({number}|<numberword>) <currency>?'
const CONDITIONS: Readonly<Record<ConditionKind, readonly string[]>> = {
  spend: [
    `(<orderword>) ..2 (over|above|of|from|worth|totalling|exceeding) ${MONEY}`,
    `(over|above|exceeding) ${MONEY}`,
    `(delivery|shipping|postage|returns|dispatch) ..1 from ${MONEY}`,
    `~spend ..3 ${MONEY}`,
    `(minimum|min) (of)? (spend|order|basket|purchase|${MONEY})`,
    `${MONEY} (minimum|min) (spend|order|purchase)?`,
    `${MONEY} or (more|over|above)`
  ],
  purchase: [
    '(with|on|from|at) (any|every|each|a|an|your|the|our|all|two|three|{number}) ..4 (<orderword>|<goodsword>|main|mains|stay|visit|subscription|plan|membership|treatment|pair|ticket|fill|service|contract)',
    'with (any|every|each|your|two|three|four|{number}) _',
    'with (purchase|purchases|orders|selected|a|an|the) ..2 (over|of|above|from|on|in)?',
    '(when|if|once|provided|as long as|so long as|whenever) (you|they|we|the|a|your|it|someone|{cap})',
    '(for|on) every _ (you|that|who)',
    'one for every',
    '(~buy|~stay|~order|~book|~bring|~refer|~hire) ..7 (<gratis>|free)',
    '{number} (stamps|points|nights|weeks|months)',
    '(your|the|a|our) (10th|9th|8th|6th|7th|5th|4th|3rd|tenth|ninth|sixth|seventh|eighth|fifth|fourth|third) _'
  ],
  renewal: [
    `then ..4 ${MONEY}`,
    '~renew ..6',
    'auto renew',
    `(after|afterwards|thereafter|following) ..6 ${MONEY}`,
    `${MONEY} ..3 (after|thereafter|afterwards)`,
    `(~charge|~bill) ..6 ${MONEY}`,
    '(until|unless) you cancel',
    '(card|credit card|payment details) ..2 (required|needed)'
  ],
  term: [
    '({number}|<numberword>) <timeunit> ..2 (contract|plan|term|commitment|lock in|minimum|subscription|agreement|notice)',
    '(minimum|min) ..1 (term|contract|stay|period|commitment)',
    '(contract|subscription|plan|membership) ..2 (required|needed)',
    'lock in',
    '(deposit|restocking fee|cancellation fee|exit fee|joining fee|fee)',
    '~require ..2'
  ],
  exclusion: [
    '-(no|without|zero) (except|excluding|excludes|exclude|excluded|exclusion|exclusions|excl)',
    '(not|nor) (including|valid|included|available|applicable|redeemable|combinable)',
    '(apart|aside) from',
    'other than',
    '(does|do|can|may) not ..2 (apply|include|cover|combine|count|extend|be combined|be used)'
  ],
  limit: [
    'fair (use|usage) (policy|cap|limit)?',
    '(cap|capped|limited|limit|limits) (of|at|to)?',
    '(maximum|max) (of)?',
    'at most',
    '(one|two|1|2|{number}) (per|each|an|a) (person|customer|household|order|account|address|guest|family|table)',
    'up to {number}',
    'per (person|customer|household|order|account)',
    '(first|next) ({number}|<numberword>) !(<timeunit>|<period>)'
  ],
  eligibility: [
    '(new|existing|first time|returning) (customers|customer|members|member|readers|subscribers|accounts|guests|clients|patients|users)',
    '(for|to) ..3 (members|students|pupils|residents|tenants|pensioners|seniors|kids|children|under|over|teachers|nurses|veterans|carers|staff|cardholders|subscribers|customers|patients|donors|volunteers|cats|dogs|clients|drivers|households|families|ages)',
    '^ (members|residents|students|kids|children|pensioners|cardholders|subscribers|carers|teachers|nurses|seniors|tenants)',
    '(under|over) (the age of)? ({number}|threes|fives|tens|sixties|sixteens)',
    '(aged|ages|age) {number}',
    'subject to',
    '(status|eligibility|approval) (applies|required|check)?'
  ],
  code: ['(with|use|using|enter|quote) ..3 code', 'code {any}', 'promo code'],
  place: ['(within|inside) {number} _ of', '(in|at|from|to) {cap} (only|shop|store)', '(uk|usa|eu|us|mainland|{cap}) only', 'in store', 'online only'],
  time: [
    '(until|before|by|to|till|through|on) ({number} <month>|<month> {number}|<weekday>|{number}|noon|midnight|the (first|last) _ of)',
    '<month> (to|—) <month>',
    '{number} <month>',
    '<month> {number}',
    '(every|on) (<weekday>|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|first|weekday|weekdays)',
    '(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)',
    'all (of)? <month>',
    '(before|after) {number} (am|pm)?',
    'no time limit'
  ]
}

const conditionsOf = Object.fromEntries(Object.entries(CONDITIONS).map(([kind, sources]) => [kind, stretches(`condition-${kind}`, sources)])) as Readonly<Record<ConditionKind, (tokens: readonly Token[]) => Stretch[]>>

/** The conditions that the tokens name; with `kinds`, only those. */
export function conditionsIn(tokens: readonly Token[], kinds: readonly ConditionKind[] = Object.keys(CONDITIONS) as ConditionKind[]): Condition[] {
  return kinds.flatMap((kind) => conditionsOf[kind](tokens).map((one): Condition => ({...one, kind}))).sort((a, b) => a.from - b.from)
}

/** The kinds of condition that take back a benefit: whoever reads the claim alone would not expect them. */
export const LIMITING: readonly ConditionKind[] = ['spend', 'purchase', 'renewal', 'term', 'exclusion', 'limit', 'eligibility', 'code']
