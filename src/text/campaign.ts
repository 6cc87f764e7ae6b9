/** A campaign as evidence: which messages came before, which of them make the same offer, when each says that it ends. */

import type {Facts, Ground, Instant, Message} from '../types.ts'
import {type Amount, amountsIn} from './amounts.ts'
import {cancelled, quoted} from './context.ts'
import {datesIn, daysBetween, lastDay, parseInstant} from './dates.ts'
import {datedEnds, type EndOf, relativeEnds} from './ends.ts'
import type {Read} from './evidence.ts'
import {likeness, stem} from './likeness.ts'
import {placeIn} from './places.ts'
import {promisesIn, type SaidPromise} from './promises.ts'
import type {Reading} from './read.ts'

/** How many messages back a message is compared with, besides those of the same `offer.id`. */
export const NEAR = 50
/** How many messages back a promise is looked for. */
const FAR = 2000
/** For how many days after its end an offer that comes again is the same one going on. */
const GAP = 30

/** An amount that an offer is made at. */
interface Value {
  readonly kind: Amount['kind']
  readonly value: number
  /** Stems of the words that stand with it. */
  readonly goods: ReadonlySet<string>
}

/** An end that a message states, in its copy or its facts. */
export interface StatedEnd {
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly of: EndOf
  /** Amounts in the words that lead to it: *£88 until 31 May*. */
  readonly values: readonly Value[]
  /** False where the day of sending tells the day: *tonight*. */
  readonly absolute: boolean
  /** Where the copy says it; nothing where only the facts do. */
  readonly in?: {readonly reading: Reading; readonly start: number; readonly end: number}
}

/** What a message offers, as far as it can be compared. Each part is worked out once, when it is asked for. */
interface Profile {
  readonly ends: () => readonly StatedEnd[]
  readonly declared: readonly Value[]
  readonly values: () => readonly Value[]
  readonly codes: () => ReadonlySet<string>
  readonly words: () => ReadonlySet<string>
}

/** All that is known of a campaign, by message. */
interface Chronicle {
  readonly at: ReadonlyMap<Read, number>
  readonly byId: ReadonlyMap<string, readonly number[]>
  readonly reads: readonly Read[]
  readonly clocks: (Instant | undefined)[]
  /** The promises of each message, as far as they have been read. */
  readonly told: (readonly Told[])[]
}

const chronicles = new WeakMap<readonly Read[], Chronicle>()

function chronicleOf(campaign: readonly Read[]): Chronicle {
  let known = chronicles.get(campaign)
  if (!known) {
    const byId = new Map<string, number[]>()
    for (const [i, {message}] of campaign.entries()) {
      const id = message.facts.offer?.id
      if (id === undefined) continue
      const list = byId.get(id)
      if (list) list.push(i)
      else byId.set(id, [i])
    }
    known = {at: new Map(campaign.map((read, i) => [read, i])), byId, reads: campaign, clocks: [], told: []}
    chronicles.set(campaign, known)
  }
  return known
}

/** The messages sent before one, oldest first, without those that are the same mail to others. */
export function earlier(read: Read, campaign: readonly Read[]): readonly Read[] {
  const chronicle = chronicleOf(campaign)
  let known = read.notes.get(earlier) as readonly Read[] | undefined
  if (!known) {
    const at = chronicle.at.get(read) ?? 0
    // An archive is one long campaign: a message is held against those shortly before it, and those of its own offer.
    const from = Math.max(0, at - NEAR)
    const same = (chronicle.byId.get(read.message.facts.offer?.id ?? '') ?? []).filter((i) => i < from).slice(-NEAR)
    known = [...same.map((i) => campaign[i] as Read), ...campaign.slice(from, at)].filter((other) => !isResend(read, other) && !isResend(other, read) && !isSameMail(read, other))
    read.notes.set(earlier, known)
  }
  return known
}

const FREE_THING = /\bfree (?!from\b|for\b|with\b|until\b|when\b)([a-z]{4,})/i

/** What the front of a message gives for nothing: *free engraving*. */
function freeThing(read: Read): string | undefined {
  return FREE_THING.exec(['subject', 'preheader', 'heading'].map((role) => copyOf(read, role)).join('. '))?.[1]?.toLowerCase()
}

/** Whether two messages give the same thing for nothing. */
function givesSame(a: Read, b: Read): boolean {
  const thing = freeThing(a)
  return thing !== undefined && thing === freeThing(b)
}

/** Whether one message is the same mail again to those who did not open the other. */
function isResend(later: Read, first: Read): boolean {
  const of = later.message.resendOf
  if (of !== undefined) {
    const name = (path: string): string => path.replaceAll('\\', '/').split('/').at(-1) ?? ''
    return name(first.message.path) === name(of) || name(first.message.path).replace(/\.\w+$/, '') === name(of)
  }
  const {audience} = later.message.facts
  return typeof audience === 'object' && UNOPENED.test(audience.segment) && bodiesAlike(later, first)
}

const UNOPENED = /\b(?:did not|didn[’']t|have not|haven[’']t|not|never) (?:yet )?(?:open|opened|read)\b|\bunopened\b|\bnon[- ]?openers?\b/i

function copyOf(read: Read, role: string): string {
  return read.message.parts
    .filter((part) => part.role === role)
    .map((part) => part.text)
    .join(' ')
}

function bodiesAlike(a: Read, b: Read): boolean {
  const [one, other] = [copyOf(a, 'body').slice(0, 400), copyOf(b, 'body').slice(0, 400)]
  return one === other || likeness(one, other) > 0.9
}

/** The same subject with the same body on one day: another format, another segment. */
function isSameMail(a: Read, b: Read): boolean {
  if (a.message.send?.day !== b.message.send?.day && !apart(a.message.facts, b.message.facts)) return false
  return copyOf(a, 'subject') === copyOf(b, 'subject') && a.message.send !== undefined && bodiesAlike(a, b)
}

/** Whether two messages go to declared segments that do not hold each other. */
function apart(a: Facts, b: Facts): boolean {
  if (typeof a.audience !== 'object' || typeof b.audience !== 'object' || a.audience.segment === b.audience.segment) return false
  const [x, y] = [allStems(a.audience.segment), allStems(b.audience.segment)]
  const [less, more] = x.size <= y.size ? [x, y] : [y, x]
  return [...less].some((word) => !more.has(word))
}

/** Whether a promise made to the readers of one message was made to those of another. */
export function reaches(first: Read, later: Read): boolean {
  return !apart(first.message.facts, later.message.facts)
}

/** Whether a message is the same mail again: as another one, or, with none named, as any shortly before it. */
export function isFolded(read: Read, other: Read | undefined, campaign: readonly Read[]): boolean {
  if (other) return isResend(other, read) || isSameMail(other, read)
  const at = chronicleOf(campaign).at.get(read) ?? 0
  return campaign.slice(Math.max(0, at - 8), at).some((one) => isResend(read, one) || isSameMail(read, one))
}

/** A promise that a message made. */
export interface Told {
  readonly read: Read
  readonly promise: SaidPromise
  /** Its words, with their place. */
  readonly ground: Extract<Ground, {kind: 'passage'}>
}

/** The promises that the messages before one made: of each kind the last ones, of frequencies the last. */
export function promisesBefore(read: Read, campaign: readonly Read[]): readonly Told[] {
  const chronicle = chronicleOf(campaign)
  const at = chronicle.at.get(read) ?? 0
  for (let i = chronicle.told.length; i < at; i++) chronicle.told.push(promisesOf(campaign[i] as Read))
  // Kept promises are few; an archive repeats its footer.
  const out: Told[] = []
  const frequency = new Set<string>()
  for (let i = at - 1; i >= 0 && out.length < NEAR && at - i < FAR; i--) {
    for (const one of chronicle.told[i] ?? []) {
      const key = one.promise.kind === 'frequency' ? 'frequency' : undefined
      if (key !== undefined && frequency.has(key)) continue
      if (key !== undefined) frequency.add(key)
      out.unshift(one)
    }
  }
  return out
}

const NO_PROMISES: readonly Told[] = []

function promisesOf(read: Read): readonly Told[] {
  const out: Told[] = []
  for (const reading of read.all()) {
    if (reading.part.role === 'from' || !BINDING.test(reading.part.text)) continue
    for (const promise of promisesIn(reading.tokens)) {
      if (
        promise.kind !== 'other' &&
        (promise.kind === 'no-return' || promise.kind === 'frequency' || promise.kind === 'no-sales' || !cancelled(reading.tokens, promise.from)) &&
        !quoted(reading.tokens, promise.from, promise.to)
      )
        out.push({read, promise, ground: passageOf(read, reading, promise)})
    }
  }
  return out.length > 0 ? out : NO_PROMISES
}

function passageOf({message: {path, source}}: Read, {part, tokens}: Reading, {from, to}: SaidPromise): Told['ground'] {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  return {kind: 'passage', path, place: placeIn(part, source, start, end), text: part.text.slice(start, end)}
}

/** Words by which a text may promise something. */
const BINDING =
  /\b(?:no|nothing|never|not|fixed|frozen|for good|the first|the 1st|only|last|final|once|twice|most|more than|lowest|best|biggest|cheap\w*|a (?:day|week|month|year)|per (?:day|week|month|year)|times|single|gone|low)\b|n[’']t\b/i

/** The moment that a message’s dates are counted from: its sending; else the year is that of a date beside it or before it. */
function clockOf(read: Read, chronicle: Chronicle): Instant | undefined {
  if (read.message.send) return read.message.send
  const at = chronicle.at.get(read)
  if (at === undefined) return undefined
  for (let i = chronicle.clocks.length; i <= at; i++) {
    const one = chronicle.reads[i] as Read
    chronicle.clocks[i] = one.message.send ?? yearIn(one) ?? chronicle.clocks[i - 1]
  }
  return chronicle.clocks[at]
}

function yearIn(read: Read): Instant | undefined {
  for (const reading of read.all()) {
    const date = /\b20\d\d\b/.test(reading.part.text) ? datesIn(reading, undefined).find((one) => one.yearNamed) : undefined
    if (date) return {time: Date.parse(`${date.day}T12:00:00Z`), day: date.day, exact: false}
  }
  return undefined
}

function profileOf(read: Read, chronicle: Chronicle): Profile {
  let known = read.notes.get(profileOf) as Profile | undefined
  if (!known) {
    const once = <T>(make: () => T): (() => T) => {
      let value: T | undefined
      return () => (value ??= make())
    }
    known = {
      ends: once(() => endsOf(read, clockOf(read, chronicle))),
      declared: declaredValues(read),
      values: once(() => copyValues(read)),
      codes: once(() => codesOf(read)),
      words: once(() => kept(['subject', 'preheader', 'heading', 'body', 'cta'].map((role) => copyOf(read, role)).join(' '), EMPTY))
    }
    read.notes.set(profileOf, known)
  }
  return known
}

/** The ends that a message states, those of its copy first. */
export function statedEnds(read: Read, campaign: readonly Read[]): readonly StatedEnd[] {
  return profileOf(read, chronicleOf(campaign)).ends()
}

function endsOf(read: Read, clock: Instant | undefined): StatedEnd[] {
  const {send, facts} = read.message
  const copy = read.all().flatMap((reading): StatedEnd[] => {
    const {role, text} = reading.part
    if (role === 'from') return []
    const found = [...datedEnds(reading, clock), ...relativeEnds(reading, send)]
    if (found.length === 0) return []
    // The fine print holds the ends of many things.
    const kept = role === 'terms' ? found.filter((one) => one.of === 'offer') : found
    return kept.map(({day, of, start, end, absolute}) => {
      const sentence = reading.sentences.findIndex((one) => start >= one.start && start < one.end)
      const words = reading.tokens.slice(reading.firsts[sentence] ?? 0).filter((token) => token.end <= start)
      return {day, of, absolute, values: /[\d%]|free|half/i.test(text) ? valuesIn(words) : [], in: {reading, start, end}}
    })
  })
  const declared = facts.offer?.ends === undefined ? undefined : parseInstant(facts.offer.ends)
  return declared ? [...copy, {day: lastDay(declared), of: 'any', values: [], absolute: true}] : copy
}

const CODE = /\b(?:codes?|coupon|voucher)[\s:“"]+(?:is\s+)?([A-Z][A-Z0-9]{3,})\b|\b([A-Z]{3,}\d{1,3})\b/g

function codesOf(read: Read): ReadonlySet<string> {
  const declared = read.message.facts.offer?.code
  const found = new Set<string>(declared === undefined ? [] : [declared.toUpperCase()])
  for (const {role, text} of read.message.parts) if (role !== 'from' && role !== 'terms') for (const [, named, bare] of text.matchAll(CODE)) found.add((named ?? bare) as string)
  return found
}

function valuesIn(tokens: Reading['tokens']): Value[] {
  return amountsIn(tokens)
    .filter((amount) => amount.kind !== 'free' && amount.reach !== 'about')
    .map(({kind, value, from, to}) => ({kind, value, goods: goodsAt(tokens, from, to)}))
}

/** The words that stand with an amount in its clause. */
function goodsAt(tokens: Reading['tokens'], from: number, to: number): ReadonlySet<string> {
  const sentence = tokens[from]?.sentence
  const near = tokens.slice(Math.max(0, from - 6), to + 6).filter((token) => token.sentence === sentence && token.kind === 'word')
  return stemsOf(near.map((token) => token.text).join(' '))
}

/** The amounts of the declared offer. */
function declaredValues({message}: Read): readonly Value[] {
  const {offer} = message.facts
  return [offer?.discount, offer?.price].flatMap((one): Value[] => {
    const text = one === undefined ? '' : String(one)
    const value = Number(/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replace(/,/g, ''))
    return Number.isNaN(value) || (typeof one === 'string' && !/[%$£€¥\d]\s*$|^[$£€¥]|^\d[\d.,]*\s*%/.test(one)) ? [] : [{kind: text.includes('%') ? 'percent' : 'money', value, goods: stemsOf(offer?.what ?? '')}]
  })
}

/** The amounts of the copy: those that a reader meets first; else those of the body. */
function copyValues(read: Read): readonly Value[] {
  const inRoles = (...roles: string[]): Value[] =>
    read
      .all()
      .filter(({part}) => roles.includes(part.role) && /[\d%]|half/i.test(part.text))
      .flatMap((reading) => valuesIn(reading.tokens))
  const front = inRoles('subject', 'preheader', 'heading')
  return front.length > 0 ? front : inRoles('body', 'cta', 'alt').slice(0, 12)
}

/** Whether two messages make the same offer: by `offer.id`, else by code, or by what, how much and to whom. `b` is the earlier one. */
export function sameOffer(a: Read, b: Read, campaign: readonly Read[]): boolean {
  const [one, other] = [a.message.facts.offer, b.message.facts.offer]
  if (apart(a.message.facts, b.message.facts)) return false
  const chronicle = chronicleOf(campaign)
  const [mine, theirs] = [profileOf(a, chronicle), profileOf(b, chronicle)]
  // An offer that comes again by design is the same one only while it has not ended.
  if (one?.recurring !== undefined || other?.recurring !== undefined) return one?.id !== undefined && one.id === other?.id && one.ends === other?.ends && one.starts === other?.starts
  if (one?.id !== undefined && one.id === other?.id) return true
  if (!follows(a, b, chronicle) || otherEdition(a, b)) return false
  if ([...mine.codes()].some((code) => theirs.codes().has(code))) return true
  if (one?.what !== undefined && other?.what !== undefined && !alike(one.what, other.what)) return false
  const [left, right] = [mine, theirs].map(({declared, values}) => (declared.length > 0 ? declared : values())) as [readonly Value[], readonly Value[]]
  // Without a figure on both sides only what is declared tells that it is one offer.
  if (left.length === 0 || right.length === 0) return (one?.what !== undefined && other?.what !== undefined) || givesSame(a, b)
  const named = one?.what !== undefined && other?.what !== undefined
  return left.some((x) => right.some((y) => sameValue(x, y) && (named || isOf(x, theirs) || isOf(y, mine))))
}

/** A trivially different price does not make an offer new. */
export function sameValue(x: Value, y: Value): boolean {
  return x.kind === y.kind && Math.abs(x.value - y.value) <= Math.max(x.value, y.value) * (x.kind === 'money' ? 0.03 : 0)
}

/** Whether what an amount stands with is spoken of in a message. An amount that stands alone is for whatever is on offer. */
function isOf({goods}: Value, {words}: Profile): boolean {
  const shared = [...goods].filter((word) => words().has(word)).length
  return goods.size === 0 || shared / goods.size >= 0.5
}

/** Whether one message comes so soon after another that its offer may be the same one going on. */
function follows(a: Read, b: Read, chronicle: Chronicle): boolean {
  const now = a.message.send?.day
  const then = b.message.send?.day
  if (now === undefined || then === undefined || daysBetween(then, now) <= GAP) return true
  const last = profileOf(b, chronicle)
    .ends()
    .reduce((late, {day}) => (day > late ? day : late), then)
  return daysBetween(last, now) <= GAP
}

/** The amounts that a message names in its copy or its facts. */
export function valuesNamed(read: Read, campaign: readonly Read[]): readonly Value[] {
  const {declared, values} = profileOf(read, chronicleOf(campaign))
  return [...declared, ...values()]
}

/** The codes that a message names. */
export function codesNamed(read: Read, campaign: readonly Read[]): ReadonlySet<string> {
  return profileOf(read, chronicleOf(campaign)).codes()
}

/** Whether what two messages speak of is the same: their offers’ names, else what their subjects and headings say. */
export function sameTopic(a: Read, b: Read): boolean {
  const what = (read: Read): string => read.message.facts.offer?.what ?? `${copyOf(read, 'subject')} ${copyOf(read, 'heading')}`
  const [x, y] = [stemsOf(what(a)), stemsOf(what(b))]
  const shared = [...x].filter((word) => y.has(word)).length
  return shared >= 1 && (shared >= 2 || a.message.facts.offer?.what !== undefined || b.message.facts.offer?.what !== undefined)
}

/** Whether two messages speak of one thing in their whole copy, and of one edition of it. */
export function sharesTopic(a: Read, b: Read, campaign: readonly Read[]): boolean {
  if (apart(a.message.facts, b.message.facts) || otherEdition(a, b)) return false
  const chronicle = chronicleOf(campaign)
  const [x, y] = [profileOf(a, chronicle).words(), profileOf(b, chronicle).words()]
  return [...x].filter((word) => word.length > 3 && y.has(word)).length >= 2
}

/** What comes in editions, and what they are called by: *the January cohort*. */
const EDITION =
  /\b(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|christmas|easter|first|second|third|fourth|next|new|\d{4})\s+(?:\w+\s+)?(?:cohorts?|intakes?|class(?:es)?|courses?|retreats?|workshops?|terms?|semesters?|season|rounds?|batch|box(?:es)?|issue|edition|drop|collection|trip|tour|walk|series)\b/gi

function editionsOf(read: Read): ReadonlySet<string> {
  let known = read.notes.get(editionsOf) as ReadonlySet<string> | undefined
  if (!known) {
    known = new Set(read.message.parts.flatMap(({text}) => [...text.matchAll(EDITION)].map((match) => (match[1] ?? '').toLowerCase())))
    read.notes.set(editionsOf, known)
  }
  return known
}

/** Whether two messages name editions, and none that is the same. */
function otherEdition(a: Read, b: Read): boolean {
  const [x, y] = [editionsOf(a), editionsOf(b)]
  return x.size > 0 && y.size > 0 && ![...x].some((one) => y.has(one))
}

/** Whether two texts name a thing in common. */
export function sharesThing(a: string, b: string): boolean {
  const [x, y] = [stemsOf(a), stemsOf(b)]
  return [...x].some((word) => word.length > 3 && y.has(word))
}

/** Whether two names are of the same thing: the words of the shorter are in the longer, and what they say of it is the same thing. */
function alike(a: string, b: string): boolean {
  const [x, y] = [stemsOf(a, NAMING), stemsOf(b, NAMING)]
  if (x.size === 0 || y.size === 0) return x.size === y.size
  const shared = [...x].filter((word) => y.has(word)).length
  const [head, other] = [headOf(a), headOf(b)]
  const least = Math.min(x.size, y.size)
  return (shared / least >= 0.6 && (shared >= 2 || least === 1) && (head === other || y.has(head) || x.has(other))) || (shared > 0 && likeness(a, b) > 0.92)
}

/** The stem of the noun that a name is of: *weekend ticket at the early price* → *ticket*. */
function headOf(name: string): string {
  const phrase = name.toLowerCase().split(/\b(?:with|for|at|of|in|from|on|by|to|incl\w*)\b|[,(]/)[0] ?? ''
  return stem((phrase.match(/\p{L}{3,}/gu) ?? []).filter((word) => !EMPTY.has(word)).at(-1) ?? '')
}

const stemmed = new Map<string, ReadonlySet<string>>()

function kept(text: string, without: ReadonlySet<string>): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !without.has(word)).map(stem))
}

/** The stems of the words that tell what a text is about. */
function stemsOf(text: string, without = EMPTY): ReadonlySet<string> {
  const key = without === NAMING ? `${text}\u0000` : text
  let known = stemmed.get(key)
  if (!known) {
    if (stemmed.size > 5000) stemmed.clear()
    stemmed.set(key, (known = kept(text, without)))
  }
  return known
}

function allStems(text: string): ReadonlySet<string> {
  return kept(text, LINKS)
}

/** Words of a name that name nothing. */
const NAMING = new Set('the and our your all any every for with from off this that sale offer deal discount price'.split(' '))
const LINKS = new Set('the and our your with who that have has had for from'.split(' '))
const EMPTY = new Set(
  'the and our your off sale sales last chance final call ends end tonight today tomorrow for with now all get save only offer offers deal deals from until till this that are you day days week hours left still here new code use enter every each any everything everywhere sitewide storewide site store shop whole entire range order orders basket checkout price prices discount discounts percent extra more less than plus per cost costs just its it’s was were will can has have had been not but out one two three four five six seven eight nine ten first back again when while before after by at of on in to is be as or if so up we us i me my he she they them their his her what which how why jan feb mar apr may jun jul aug sep oct nov dec january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday midnight noon weekend hurry miss go going take buy starts start started begins runs run until stop stops stopped close closes closing finish finishes finished lasts lasting expire expires carry carries continue continues continuing stay stays remain remains remaining keep keeps extend extends extended extension prolong prolonged add added popular demand request reminder still yet once longer time times over already always remember today’s here’s'.split(
    ' '
  )
)

/** What a reader meets first: subject, preheader, headings. */
export function fronts(read: Read): Reading[] {
  return read.all().filter(({part}) => part.role === 'subject' || part.role === 'preheader' || part.role === 'heading')
}

/** The subject of a message, read; its heading or first text where it has none. */
export function leadOf(read: Read): Reading | undefined {
  const all = read.all()
  return all.find(({part}) => part.role === 'subject') ?? all.find(({part}) => part.role === 'heading') ?? all[0]
}

export type {Message, Value}
