import {type Candidate, contradicted, defineRule, type Evidence, type Ground, type Promised} from '../src/rule.ts'
import {amountsIn} from '../src/text/amounts.ts'
import {fronts, isFolded, leadOf, promisesBefore, reaches, sameOffer, sameTopic, sharesThing, type Told} from '../src/text/campaign.ts'
import {cancelled, quoted} from '../src/text/context.ts'
import {addDays, daysBetween, parseInstant, weekdayOf} from '../src/text/dates.ts'
import type {Token} from '../src/text/tokens.ts'
import type {Read} from '../src/text/evidence.ts'
import {patternSet} from '../src/text/patterns.ts'
import {type Frequency, frequencyIn, promisesIn, weekdaysIn} from '../src/text/promises.ts'
import type {Reading} from '../src/text/read.ts'
import {wordsOf} from '../src/text/words/index.ts'

/** What is said to be there again; not *come back*, *your money back*, *back pain*. */
const comebacks = patternSet('comeback', [
  '!(back) <comeback>',
  '-(come|get|money|cash|send|welcome|hear|ring|call|go|report|give|write|look) back !(to|up|door|garden|pain|seat|row|page|cover|office)',
  '(has|have|had|will) <adverb>* come back'
])
/** Who owns up to what was said takes nothing back in silence. */
const OWNED = /\bwe (?:had |have |know we |did |once )?(?:said|wrote|told you|promised|announced|swore|meant)\b|\bchanged our minds?\b|\bas an exception\b|\bmore often than\b/i
/** Answers to what the reader did come as they must. */
const ANSWER = /purchase|order|booking|payment|shipp|deliver|password|account|invoice|receipt|support|request|reply|cart|refund/i

interface Broken {
  readonly cue?: 'lowest'
  readonly reading: Reading
  readonly start: number
  readonly end: number
  readonly reason: string
  readonly by: readonly Ground[]
}

export const brokenPromise = defineRule({
  id: 'broken-promise',
  description: 'A message that breaks what the sender promised.',
  campaign: true,
  scan(evidence) {
    if (evidence.campaign.length < 2 && evidence.promises.length === 0) return []
    const told = isAnswer(evidence.read) ? [] : promisesBefore(evidence.read, evidence.campaign).filter(({read}) => reaches(read, evidence.read))
    const owned = told.length > 0 && evidence.read.all().some(({part}) => OWNED.test(part.text))
    const all = [...frequency(evidence, owned ? [] : told), ...(owned ? [] : told.flatMap((one) => taken(one, evidence))), ...forbidden(evidence), ...required(evidence)]
    const first = all[0]
    if (!first) return []
    // One message that breaks two promises is one finding.
    const reason = all.every((one) => one.reason === first.reason) ? first.reason : 'breaks more than one promise'
    const candidate: Candidate = {reading: first.reading, start: first.start, end: first.end, cue: first.cue ?? 'promise', data: {reason, by: all.flatMap((one) => one.by)}}
    return [candidate]
  },
  judge: (claim) => {
    const {reason, by} = claim.data as {reason: string; by: readonly Ground[]}
    return contradicted(reason, by)
  },
  keeps: true,
  // A rank that was given away before is left out.
  rewrite: (claim) => (claim.cue === 'lowest' ? [{edits: [{start: claim.start, end: claim.end, text: ''}]}] : []),
  blank: 'say what still holds'
})

function onLead(read: Read, reason: string, by: readonly Ground[]): Broken[] {
  const reading = leadOf(read)
  return reading ? [{reading, start: 0, end: reading.part.text.length, reason, by}] : []
}

function isAnswer({message}: Read): boolean {
  const {trigger} = message.facts
  return typeof trigger === 'object' && ANSWER.test(trigger.event ?? '')
}

/** *Once a month*, and then twice in one. What was said last holds, and what the message itself announces. */
function frequency(evidence: Evidence, told: readonly Told[]): Broken[] {
  const {send} = evidence.message
  if (!send || isAnswer(evidence.read)) return []
  const last = told.filter(({promise}) => promise.kind === 'frequency').at(-1)
  const amended = last !== undefined && evidence.read.all().some(({tokens}) => frequencyIn(tokens).some(({max, per}) => rate(max, per) > rate(last.promise.max ?? 1, last.promise.per ?? 'month')))
  const promised = [
    ...(last && !amended ? [{max: last.promise.max ?? 1, per: last.promise.per ?? ('month' as const), ground: last.ground}] : []),
    ...evidence.promises.flatMap((promise) => (promise.frequency && holds(promise, send.day) ? [{...promise.frequency, ground: brandGround(promise)}] : []))
  ]
  for (const one of promised) {
    const sent = sentInPeriod(evidence, one)
    if (sent > one.max) return onLead(evidence.read, `is message ${sent} of its ${one.per}, and ${one.max === 1 ? 'one is' : `${one.max} are`} promised`, [one.ground])
  }
  return []
}

function rate(max: number, per: Frequency['per']): number {
  return max * {day: 365, week: 52, month: 12, year: 1}[per]
}

/** The number of a message in its period: answers, resends and the same mail to others are not counted. */
function sentInPeriod({campaign, read, message}: Evidence, {max, per}: {readonly max: number; readonly per: Frequency['per']}): number {
  const span = periodOf(message.send?.day ?? '', per)
  let count = 1
  for (let i = campaign.indexOf(read) - 1; i >= 0 && count <= max; i--) {
    const other = campaign[i] as Read
    if (!other.message.send) continue
    if (periodOf(other.message.send.day, per) !== span) break
    if (!isAnswer(other) && !isFolded(other, read, campaign) && reaches(other, read)) count++
  }
  return isFolded(read, undefined, campaign) ? 0 : count
}

function periodOf(day: string, per: Frequency['per']): string {
  if (per === 'day') return day
  if (per === 'month') return day.slice(0, 7)
  if (per === 'year') return day.slice(0, 4)
  // Weeks run from Monday.
  return addDays(day, -((weekdayOf(day) + 6) % 7))
}

/** What an earlier message promised, and this one takes back. */
function taken(told: Told, evidence: Evidence): Broken[] {
  const {read, campaign} = evidence
  const {kind} = told.promise
  const broken = (reason: string): Broken[] => onLead(read, reason, [told.ground])
  if (kind === 'weekday') return onAnotherDay(told, evidence) ? broken('comes on another day than the one that is promised') : []
  if (kind === 'last-mail')
    return sameTopic(read, told.read) || (namesThat(told) && soonAfter(told.read, read) && sharesLead(read, told)) || /\bfrom us\W*$/i.test(told.ground.text)
      ? broken('comes after the message that was said to be the last')
      : []
  if (!stillBinds(told, read)) return []
  if (kind === 'no-sales') return reduces(read) && !sameOffer(read, told.read, campaign) ? broken('is an offer that an earlier message said there would not be') : []
  // What opens again within weeks has had its end moved.
  if (kind === 'no-return' && /\b(?:closed|shut)\b/i.test(told.ground.text) && !weeksAfter(told.read, read)) return []
  if (kind === 'no-return') return isBack(read, told) ? broken('brings back what an earlier message said would not return') : []
  if (kind === 'no-rise') return raises(read, told) ? broken('is a price that an earlier message said would not rise') : []
  if (kind === 'stays-free') return charges(read, told) ? broken('charges for what an earlier message said would stay free') : []
  return kind === 'lowest' ? lowestAgain(evidence, told) : []
}

/** *Only on Thursdays*, and it is Saturday. */
function onAnotherDay({read: other, promise}: Told, {message, read, campaign}: Evidence): boolean {
  if (!message.send || isFolded(read, undefined, campaign)) return false
  const days = other.all().flatMap(({tokens}) => weekdaysIn(tokens).map(({weekday}) => weekday))
  return promise.kind === 'weekday' && days.length > 0 && !days.includes(weekdayOf(message.send.day))
}

/** *About this again*: of what the message itself is about. */
function namesThat({ground}: Told): boolean {
  return /\b(?:again|this|it|about|time)\b/i.test(ground.text)
}

/** Whether what a message leads with is what the promise was about: its lead, its paragraph, or a message of few words. */
function sharesLead(read: Read, {read: other, ground}: Told): boolean {
  const lead = leadOf(read)?.part.text ?? ''
  const parts = other.message.parts.filter(({role}) => role !== 'from' && role !== 'terms')
  const brief = parts.reduce((sum, {text}) => sum + text.length, 0) < 2 * SHORT
  return parts.some(({text, role}) => (brief || role === 'subject' || text.includes(ground.text)) && sharesThing(text, lead))
}

function soonAfter({message: {send: then}}: Read, {message: {send: now}}: Read): boolean {
  return then === undefined || now === undefined || daysBetween(then.day, now.day) <= 60
}

const RISE =
  /\b(?:our|your)\b[^.!?]{0,40}\b(?:go(?:es|ing)? up|ris(?:e|es|ing)|increas(?:e|es|ing)|will (?:be|cost) more)\b|\bwe[^.!?]{0,20}\b(?:rais(?:e|ing)|increas(?:e|ing)|put(?:ting)? up) (?:our |the |your )?(?:prices?|rates?|fees?|fares?|rent)\b/i

/** A price above the one that was to stay, or the word that it rises. */
function raises(read: Read, told: Told): boolean {
  const until = /\b(?:until|till|through) (?:the end of )?(\w+)/i.exec(told.ground.text)?.[1]
  const months = [...wordsOf('month')]
  const now = read.message.send?.day
  if (until && months.includes(until.toLowerCase()) && now && told.read.message.send && daysBetween(told.read.message.send.day, now) > 180) return false
  if (
    read
      .all()
      .some(({part}) => part.role !== 'from' && /\b(?:price|rate|fee|fare|rent|bill|member|subscri|plan)/i.test(part.text) && RISE.test(part.text) && !/\b(?:not|never|no)\b/i.test(RISE.exec(part.text)?.[0] ?? ''))
  )
    return true
  const [before, after] = [priceOf(told.read) ?? moneyIn(told) ?? moneyOf(told.read), priceOf(read)]
  return before !== undefined && after !== undefined && after > before && (sameTopic(read, told.read) || namesIt(read, told))
}

const CHARGED = /\b(?:costs?|charges?|charging|fees?|pay)\b[^.!?]{0,30}[$€£]\s?\d|[$€£]\s?\d[\d.,]*\s+(?:a|per) (?:month|year|order|week)\b/i

/** A price in the same breath as the thing that was to cost nothing. */
function charges(read: Read, {read: other, ground}: Told): boolean {
  const said = other.all().flatMap(({sentences}) => sentences.filter(({text}) => text.includes(ground.text)).map(({text}) => text))
  return read.all().some(({part, sentences}) => part.role !== 'from' && part.role !== 'terms' && sentences.some(({text}) => CHARGED.test(text) && said.some((one) => sharesThing(one.replace(/\bfree\b/gi, ''), text))))
}

/** The only price of a message. */
function moneyOf(read: Read): number | undefined {
  const all = read.all().flatMap(({tokens}) => amountsIn(tokens).filter(({kind, off, value}) => kind === 'money' && !off && value > 0))
  return all.length === 1 ? all[0]?.value : undefined
}

/** *This year*, *this summer*: for how long a promise binds. */
function stillBinds({read: other, ...told}: Told, read: Read): boolean {
  const [then, now] = [other.message.send?.day, read.message.send?.day]
  if (then === undefined || now === undefined) return true
  const text = told.ground.text
  if (/\bmonth\b/i.test(text)) return then.slice(0, 7) === now.slice(0, 7)
  if (/\b(?:season|summer|winter|autumn|fall|spring|christmas)\b/i.test(text)) return daysBetween(then, now) <= 100
  return /\byear\b|\b20\d\d\b/i.test(text) ? then.slice(0, 4) === now.slice(0, 4) : true
}

/** Whether a message cuts a price: a plain price is no sale. */
function reduces(read: Read): boolean {
  const {offer} = read.message.facts
  if (offer?.discount !== undefined || offer?.was !== undefined) return true
  return fronts(read).some(({tokens}) => amountsIn(tokens).some(({off, kind}) => off && kind !== 'free') || tokens.some(({text}, i) => wordsOf('salenoun').has(text) && !cancelled(tokens, i)))
}

function weeksAfter({message: {send: then}}: Read, {message: {send: now}}: Read): boolean {
  return then !== undefined && now !== undefined && daysBetween(then.day, now.day) > 30
}

/** *We don’t know when it will be back* brings nothing back. */
function unknown(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 10), at).some(({text, sentence}) => sentence === tokens[at]?.sentence && /^(?:when|whether|if)$/.test(text))
}

function isBack(read: Read, told: Told): boolean {
  if (!fronts(read).some(({tokens}) => comebacks(tokens).some(({from}) => !cancelled(tokens, from) && !unknown(tokens, from)))) return false
  return sameTopic(read, told.read) || namesIt(read, told)
}

/** Whether what a message leads with names a thing that the promise speaks of in its own paragraph. */
function namesIt(read: Read, {read: other, ground}: Told): boolean {
  const part = other.message.parts.find(({text}) => text.includes(ground.text))
  return part !== undefined && part.text.length < SHORT && leadOf(read) !== undefined && sharesThing(part.text, (leadOf(read) as Reading).part.text)
}

/** Letters of a paragraph that speaks of one thing. */
const SHORT = 200

/** *Our lowest price of the year*, and then a lower one for the same goods, or the same words for another price. */
function lowestAgain({read, campaign}: Evidence, told: Told): Broken[] {
  const {read: other} = told
  const reason = 'comes after a price that was said to be the lowest'
  const by = [told.ground]
  const [one, before] = [read.message.facts.offer?.what, other.message.facts.offer?.what]
  if (one !== undefined && before !== undefined && !sameTopic(read, other)) return []
  for (const reading of read.all()) {
    const {tokens, part} = reading
    const again = part.role === 'terms' ? undefined : promisesIn(tokens, 'lowest').find(({from, to}) => !cancelled(tokens, from) && !quoted(tokens, from, to))
    if (again && sameOffer(read, other, campaign)) return []
    if (again) return [{cue: 'lowest', reading, start: tokens[again.from]?.start ?? 0, end: tokens[again.to - 1]?.end ?? 0, reason, by}]
  }
  const [less, more] = [cutOf(other), cutOf(read)]
  if (less !== undefined && more !== undefined && more > less && sameTopic(read, other)) return onLead(read, reason, by)
  const [then, now] = [priceOf(other) ?? moneyIn(told), priceOf(read)]
  return then !== undefined && now !== undefined && now < then && (sameTopic(read, other) || namesIt(read, told)) ? onLead(read, reason, by) : []
}

/** The percentage that a message takes off in what is read first: a larger one is a lower price. */
function cutOf(read: Read): number | undefined {
  const cuts = fronts(read).flatMap(({tokens}) => amountsIn(tokens).filter(({kind, off, reach}) => kind === 'percent' && off && reach === 'exact'))
  return cuts[0]?.value
}

/** The price in the sentence of a promise: *never cheaper than £20*. */
function moneyIn({read, ground}: Told): number | undefined {
  const reading = read.all().find(({part}) => part.text.includes(ground.text))
  const sentence = reading?.sentences.findIndex(({text}) => text.includes(ground.text)) ?? -1
  return reading && amountsIn(reading.tokens).find((amount) => amount.kind === 'money' && !amount.off && reading.tokens[amount.from]?.sentence === sentence)?.value
}

function priceOf(read: Read): number | undefined {
  const declared = read.message.facts.offer?.price
  const value = declared === undefined ? undefined : Number(/\d[\d,.]*/.exec(String(declared))?.[0].replace(/,/g, ''))
  return value ?? (leadOf(read) && amountsIn((leadOf(read) as Reading).tokens).find((amount) => amount.kind === 'money' && !amount.off)?.value)
}

/** Where words stand in a message, as words: *sale* is not in *wholesale*. */
function wordsAt(read: Read, words: string): {readonly reading: Reading; readonly start: number; readonly end: number} | undefined {
  const literal = words
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+')
  const pattern = new RegExp(`${/^[\p{L}\p{N}]/u.test(words.trim()) ? '(?<![\\p{L}\\p{N}])' : ''}${literal}${/[\p{L}\p{N}]$/u.test(words.trim()) ? '(?![\\p{L}\\p{N}])' : ''}`, 'iu')
  for (const reading of read.all()) {
    const match = pattern.exec(reading.part.text)
    if (match) return {reading, start: match.index, end: match.index + match[0].length}
  }
  return undefined
}

/** What the brand's own promises forbid. */
function forbidden({read, promises, message}: Evidence): Broken[] {
  return promises.flatMap((promise): Broken[] => {
    if (message.send && !holds(promise, message.send.day)) return []
    for (const words of promise.forbids ?? []) {
      const found = wordsAt(read, words)
      if (!found) continue
      const from = found.reading.tokens.findIndex((token) => token.end > found.start)
      if (!cancelled(found.reading.tokens, Math.max(0, from))) return [{...found, reason: 'is what the brand promises not to say', by: [brandGround(promise)]}]
    }
    return []
  })
}

/** What the brand's own promises ask of each message. */
function required({read, promises, message}: Evidence): Broken[] {
  return promises.flatMap((promise): Broken[] => {
    if (message.send && !holds(promise, message.send.day)) return []
    const missing = (promise.requires ?? []).find((words) => !wordsAt(read, words))
    return missing === undefined ? [] : onLead(read, `heads a message without “${missing}”, which the brand promises`, [brandGround(promise)])
  })
}

function holds(promise: Promised, day: string): boolean {
  const since = promise.since === undefined ? undefined : parseInstant(promise.since)
  return since === undefined || since.day <= day
}

function brandGround(promise: Promised): Ground {
  return {kind: 'fact', fact: `promises.${promise.id}`, text: promise.text, ...(promise.at && {at: promise.at})}
}
