/** A campaign as evidence: which messages came before, which of them make the same offer, when each says that it ends. */

import type {Facts, Instant, Message} from '../types.ts'
import {amountsIn} from './amounts.ts'
import {type DateMention, endsIn, lastDay, parseInstant} from './dates.ts'
import type {Read} from './evidence.ts'
import {likeness, stem} from './likeness.ts'
import {hasOffer} from './offers.ts'
import type {Reading} from './read.ts'

/** How many messages back a message is compared with. */
const NEAR = 50

/** The messages sent before one, oldest first, without those that are the same mail to others. */
export function earlier(read: Read, campaign: readonly Read[]): Read[] {
  const at = campaign.indexOf(read)
  // An archive is one long campaign: a message is held against those shortly before it.
  return campaign.slice(Math.max(0, at - NEAR), Math.max(0, at)).filter((other) => !isResend(read, other) && !isResend(other, read) && !isSameMail(read, other))
}

/** Whether `later` is the same mail again to those who did not open `first`. */
function isResend(later: Read, first: Read): boolean {
  const of = later.message.resendOf
  if (of === undefined) return false
  const name = (path: string): string => path.replaceAll('\\', '/').split('/').at(-1) ?? ''
  return name(first.message.path) === name(of) || name(first.message.path).replace(/\.\w+$/, '') === name(of)
}

/** The same subject with the same body, to another segment. */
function isSameMail(a: Read, b: Read): boolean {
  const copy = (read: Read, role: string): string =>
    read.message.parts
      .filter((part) => part.role === role)
      .map((part) => part.text)
      .join(' ')
  const [one, other] = [a.message.facts.audience, b.message.facts.audience]
  const apart = typeof one === 'object' && typeof other === 'object' && one.segment !== other.segment
  return apart && copy(a, 'subject') === copy(b, 'subject') && likeness(copy(a, 'body').slice(0, 400), copy(b, 'body').slice(0, 400)) > 0.9
}

/** Whether two messages make the same offer: by `offer.id`, else by what, how much and to whom. */
export function sameOffer(a: Read, b: Read): boolean {
  const [one, other] = [a.message.facts.offer, b.message.facts.offer]
  if (one?.recurring !== undefined || other?.recurring !== undefined) return one?.id !== undefined && one.id === other?.id
  if (one?.id !== undefined && one.id === other?.id) return true
  if (apart(a.message.facts, b.message.facts)) return false
  const what = (read: Read): string => read.message.facts.offer?.what ?? headOf(read)
  if (!alike(what(a), what(b))) return false
  const [left, right] = [valuesOf(a), valuesOf(b)]
  // Without a figure on both sides only what is declared tells that it is one offer.
  if (left.length === 0 || right.length === 0) return one?.what !== undefined && other?.what !== undefined
  // A trivially different price does not make an offer new.
  return left.some((x) => right.some((y) => x.kind === y.kind && Math.abs(x.value - y.value) <= Math.max(x.value, y.value) * 0.03))
}

/** Whether two messages go to declared segments that are not the same. */
function apart(a: Facts, b: Facts): boolean {
  return typeof a.audience === 'object' && typeof b.audience === 'object' && !alike(a.audience.segment, b.audience.segment)
}

function headOf(read: Read): string {
  return read.message.parts
    .filter((part) => part.role === 'subject' || part.role === 'heading')
    .map((part) => part.text)
    .join(' ')
}

/** Whether two names are of the same thing: the words of the shorter are in the longer, or the strings are alike. */
function alike(a: string, b: string): boolean {
  const [x, y] = [stemsOf(a), stemsOf(b)]
  if (x.size === 0 || y.size === 0) return false
  const shared = [...x].filter((word) => y.has(word)).length
  return (shared / Math.min(x.size, y.size) >= 0.6 && (shared >= 2 || Math.min(x.size, y.size) === 1)) || (shared > 0 && likeness(a, b) > 0.92)
}

const stemmed = new Map<string, ReadonlySet<string>>()

/** The stems of the words that tell what a text is about. */
function stemsOf(text: string): ReadonlySet<string> {
  let known = stemmed.get(text)
  if (!known) {
    if (stemmed.size > 5000) stemmed.clear()
    known = new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !EMPTY.has(word)).map(stem))
    stemmed.set(text, known)
  }
  return known
}

const EMPTY = new Set('the and our your off sale last chance final call ends today tonight for with now all get save only offer deal from until this that are you day hours left still here'.split(' '))

interface Value {
  readonly kind: string
  readonly value: number
}

function valuesOf(read: Read): Value[] {
  const {offer} = read.message.facts
  const declared = [offer?.discount, offer?.price].filter((one) => one !== undefined).map(String)
  const texts = declared.length > 0 ? declared : []
  const out = texts.flatMap((text): Value[] => {
    const value = Number(/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replace(/,/g, ''))
    return Number.isNaN(value) ? [] : [{kind: text.includes('%') ? 'percent' : 'money', value}]
  })
  if (out.length > 0) return out
  return fronts(read)
    .flatMap((reading) => amountsIn(reading.tokens))
    .filter((amount) => amount.kind !== 'free')
    .map(({kind, value}) => ({kind, value}))
}

/** What a reader meets first: subject, preheader, headings. */
export function fronts(read: Read): Reading[] {
  return read.all().filter(({part}) => part.role === 'subject' || part.role === 'preheader' || part.role === 'heading')
}

/** An end that a message states, in its copy or its facts. */
export interface StatedEnd {
  /** `YYYY-MM-DD` */
  readonly day: string
  /** Where the copy says it; nothing where only the facts do. */
  readonly in?: {readonly reading: Reading; readonly start: number; readonly end: number}
}

/** What a date is the end of, right before it: *ends on Sunday 4 May*, *until midnight on 4 May*. */
const ENDING =
  /\b(?:until|till|ends?|ended|ending|closes?|closing|close|expires?|expiring|finish(?:es)?|stops?|lapses?|runs? (?:until|till|to|through)|valid (?:until|till|to|through)|deadline(?: is)?|last day(?: is)?|is over|through)\b(?:[\s,:(]+(?:on|at|the|end|of|by|is|and|only|midnight|noon|\d{1,2}(?:[:.]\d{2})?(?:\s?[ap]m)?|\w+day|o'clock))*[\s,:(]*$/i
/** Ends of other things: the last day to cancel, a dispatch, an exhibition’s free day. */
const OTHER =
  /\b(?:cancel|cancell?ations?|returns?|exchange|refund|deliver(?:y|ed|ies)?|dispatch(?:ed)?|ships?|shipped|arriv\w+|parcels?|post(?:ed)?|collect|free entry|opening hours|open from|works? until|visa|passport|guarantee|warranty|freeze|frozen|store|keep|keeps)\b/i

/** The ends of an offer, a sale or a booking that a text names; not those of other things. */
export function offerEnds(reading: Reading, send: Instant | undefined): DateMention[] {
  return endsIn(reading, send).filter((date) => {
    const {text} = reading.part
    const sentence = reading.sentences.find((one) => date.start >= one.start && date.start < one.end) ?? {start: 0, end: text.length}
    const before = text.slice(sentence.start, date.start)
    if (OTHER.test(before.slice(-60))) return false
    return ENDING.test(before) || (/\d\s*(?:[-–—]|to|until)\s*\S*\d/.test(date.text) && hasOffer(reading.tokens) && !/\b(?:nights?|stay|booking)\b/i.test(before))
  })
}

/** The ends that a message states, those of its copy first. */
export function statedEnds(read: Read): StatedEnd[] {
  const {send, facts} = read.message
  const copy = read
    .all()
    .filter(({part}) => part.role !== 'from' && part.role !== 'terms')
    .flatMap((reading) => offerEnds(reading, send).map(({day, start, end}): StatedEnd => ({day, in: {reading, start, end}})))
  const declared = facts.offer?.ends === undefined ? undefined : parseInstant(facts.offer.ends)
  return declared ? [...copy, {day: lastDay(declared)}] : copy
}

/** The subject of a message, read; its heading or first text where it has none. */
export function leadOf(read: Read): Reading | undefined {
  const all = read.all()
  return all.find(({part}) => part.role === 'subject') ?? all.find(({part}) => part.role === 'heading') ?? all[0]
}

export type {Message}
