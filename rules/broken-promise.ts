import {type Candidate, contradicted, defineRule, type Evidence, type Ground, passage, type Promised} from '../src/rule.ts'
import {amountsIn} from '../src/text/amounts.ts'
import {earlier, leadOf} from '../src/text/campaign.ts'
import {cancelled, quoted} from '../src/text/context.ts'
import {parseInstant, weekdayOf, addDays} from '../src/text/dates.ts'
import type {Read} from '../src/text/evidence.ts'
import {hasOffer} from '../src/text/offers.ts'
import {type Pattern, compilePattern} from '../src/text/pattern.ts'
import type {Reading} from '../src/text/read.ts'
import {type Frequency, frequencyIn} from '../src/text/promises.ts'
import {vocabulary} from '../src/text/words/index.ts'

const pattern = (source: string): Pattern => compilePattern(source, vocabulary)
const LOWEST = pattern('(our|the|its|their)? (<lowestprice>) ..2 <pricespan>')
const NO_SALES = pattern(
  '((no|never|not) ..3 <salenoun> ..2 (this year|all year|of the year|this season|all season|again|ever|this month|until {any})|(we|i) (will)? (never|not|do not|will not) (~have|~hold|~run|~do|~offer|~discount|~give|~send|~announce) ..2 <salenoun>)'
)
const NO_MORE_MAIL = pattern('(last|final) <mail> ..6 (from us|about this|you will|you get|we will send|we send|this (week|month|year))')

interface Broken {
  readonly reading: Reading
  readonly start: number
  readonly end: number
  readonly by: readonly Ground[]
}

export const brokenPromise = defineRule({
  id: 'broken-promise',
  description: 'A message that breaks what the sender promised.',
  campaign: true,
  scan(evidence) {
    if (evidence.campaign.length < 2 && evidence.promises.length === 0) return []
    const before = earlier(evidence.read, evidence.campaign)
    const all = [...frequency(evidence, before), ...lowestTwice(evidence, before), ...noSales(evidence, before), ...lastMail(evidence, before), ...forbidden(evidence)]
    const first = all[0]
    if (!first) return []
    // One message that breaks two promises is one finding.
    const candidate: Candidate = {reading: first.reading, start: first.start, end: first.end, cue: 'promise', data: all.flatMap((one) => one.by)}
    return [candidate]
  },
  judge: (claim) => contradicted('breaks a promise', claim.data as readonly Ground[]),
  blank: 'say what still holds'
})

function onLead(read: Read, by: readonly Ground[]): Broken[] {
  const reading = leadOf(read)
  return reading ? [{reading, start: 0, end: reading.part.text.length, by}] : []
}

/** *Once a month*, and then twice in one. */
function frequency(evidence: Evidence, before: readonly Read[]): Broken[] {
  const {send} = evidence.message
  if (!send) return []
  const promised = [
    ...before.flatMap((read) =>
      read.all().flatMap((reading) => frequencyIn(reading.tokens).map((one) => ({...one, ground: passage(read, reading, reading.tokens[one.from]?.start ?? 0, reading.tokens[one.to - 1]?.end ?? 0)})))
    ),
    ...evidence.promises.flatMap((promise) => (promise.frequency && holds(promise, send.day) ? [{...promise.frequency, ground: brandGround(promise)}] : []))
  ]
  for (const one of promised) {
    const span = periodOf(send.day, one.per)
    const sent = evidence.campaign.filter(({message}) => message.send && periodOf(message.send.day, one.per) === span && message.send.time <= send.time)
    if (sent.length > one.max) return onLead(evidence.read, [one.ground])
  }
  return []
}

function periodOf(day: string, per: Frequency['per']): string {
  if (per === 'day') return day
  if (per === 'month') return day.slice(0, 7)
  if (per === 'year') return day.slice(0, 4)
  // Weeks run from Monday.
  return addDays(day, -((weekdayOf(day) + 6) % 7))
}

/** *Our lowest price of the year*, and then a lower one, or the same words again. */
function lowestTwice({read}: Evidence, before: readonly Read[]): Broken[] {
  const own = find(read, LOWEST)
  for (const other of before) {
    const claim = find(other, LOWEST)
    if (!claim || !sameYear(read, other)) continue
    if (own) return onLead(read, [ground(other, claim)])
    const [then, now] = [priceOf(other), priceOf(read)]
    if (then !== undefined && now !== undefined && now < then) return onLead(read, [ground(other, claim)])
  }
  return []
}

function priceOf(read: Read): number | undefined {
  const declared = read.message.facts.offer?.price
  const value = declared === undefined ? undefined : Number(/\d[\d,.]*/.exec(String(declared))?.[0].replace(/,/g, ''))
  return value ?? (leadOf(read) && amountsIn((leadOf(read) as Reading).tokens).find((amount) => amount.kind === 'money')?.value)
}

function sameYear(a: Read, b: Read): boolean {
  return !a.message.send || !b.message.send || a.message.send.day.slice(0, 4) === b.message.send.day.slice(0, 4)
}

/** *No more sales this year*, and then one. */
function noSales({read}: Evidence, before: readonly Read[]): Broken[] {
  const lead = leadOf(read)
  if (!lead || !hasOffer(lead.tokens)) return []
  for (const other of before) {
    for (const reading of other.all()) {
      const match = NO_SALES.match(reading.tokens)[0]
      if (match && sameYear(read, other)) return onLead(read, [passage(other, reading, reading.tokens[match.from]?.start ?? 0, reading.tokens[match.to - 1]?.end ?? 0)])
    }
  }
  return []
}

/** *This is our last mail about it*, and then another. */
function lastMail({read}: Evidence, before: readonly Read[]): Broken[] {
  for (const other of before) {
    const claim = find(other, NO_MORE_MAIL)
    if (claim) return onLead(read, [ground(other, claim)])
  }
  return []
}

/** What the brand's own promises forbid. */
function forbidden({read, promises, message}: Evidence): Broken[] {
  return promises.flatMap((promise): Broken[] => {
    if (message.send && !holds(promise, message.send.day)) return []
    for (const words of promise.forbids ?? []) {
      for (const reading of read.all()) {
        const at = reading.part.text.toLowerCase().indexOf(words.toLowerCase())
        if (at >= 0) return [{reading, start: at, end: at + words.length, by: [brandGround(promise)]}]
      }
    }
    return []
  })
}

function holds(promise: Promised, day: string): boolean {
  const since = promise.since === undefined ? undefined : parseInstant(promise.since)
  return since === undefined || since.day <= day
}

function brandGround(promise: Promised): Ground {
  return {kind: 'fact', fact: `promises.${promise.id}`, text: promise.text, ...(promise.at && {at: promise.at})}
}

interface Cue {
  readonly reading: Reading
  readonly start: number
  readonly end: number
}

function find(read: Read, wanted: Pattern): Cue | undefined {
  for (const reading of read.all()) {
    const match = wanted.match(reading.tokens).find((one) => !cancelled(reading.tokens, one.from) && !quoted(reading.tokens, one.from, one.to))
    if (match) return {reading, start: reading.tokens[match.from]?.start ?? 0, end: reading.tokens[match.to - 1]?.end ?? 0}
  }
  return undefined
}

function ground(read: Read, {reading, start, end}: Cue): Ground {
  return passage(read, reading, start, end)
}
