import {type Candidate, contradicted, defineRule, type Evidence, fact, type Ground, passage} from '../src/rule.ts'
import {amountsIn} from '../src/text/amounts.ts'
import {codesNamed, earlier, fronts, leadOf, sameOffer, sameValue, sharesTopic, type StatedEnd, statedEnds, type Value, valuesNamed} from '../src/text/campaign.ts'
import {cancelled} from '../src/text/context.ts'
import {dayInWords, daysBetween, parseInstant} from '../src/text/dates.ts'
import {formerEnds, startsIn} from '../src/text/ends.ts'
import type {Read} from '../src/text/evidence.ts'
import type {Match} from '../src/text/pattern.ts'
import {patternSet} from '../src/text/patterns.ts'
import {isNumbered} from '../src/text/prose.ts'
import type {Reading} from '../src/text/read.ts'

const extensions = patternSet('extending', ['<extending>'])
/** What was closed can be had again. */
const reopenings = patternSet('reopening', [
  '<bookingnoun> ..4 (is|are|has|have|will)+ (been)? <adverb>* (open again|back open|re opened|reopened|open once more|back on|unlocked again)',
  '<bookingnoun> (re opens|reopens|reopened)',
  '(we|i) (have|are)? <adverb>* (reopened|reopen|reopening|re opened|re opening) ..3 <bookingnoun>',
  '(we|i) (have|are)? <adverb>* (~open|~unlock) ..3 <bookingnoun> ..4 (again|once more|back up|one more time|one last time)',
  "<bookingnoun> 's (back)? open (again|back)?",
  '^ (re opened|reopened|open again|back open) $',
  '(given|giving|give) (you|everyone|everybody|people) ..2 (days|day|week|weeks|hours|weekend|time) ..1 (to|before|longer)'
])
/** The end is now another: in the words of who says so openly. */
const NOW_UNTIL =
  /\b(?:stays? open (?:until|till|to)|open again|re-?opened|now (?:runs?|ends?|closes?|open|valid|until|till|lasts?)|new (?:end|closing|last) (?:date|day)|(?:runs?|open|valid|lasts?) on (?:to|until)|instead of (?:on )?|days? (?:longer|more))\b/i
/** A reason outside the offer. That it sold well is none. */
const REASON =
  /\b(?:because|since|due to|owing to|after|so that|as)\b[^.]{0,80}\b(?:down|outage|fail\w*|fault\w*|error|broke\w*|broken|crash\w*|storm|flood\w*|snow\w*|ice|gale|strike|ill|illness|sick|fire|power|delay\w*|late|mistake|wrong|could not|couldn[’']t|nobody|unable|stuck|closed|burst|lost)\b|\b(?:was|were|went) (?:down|offline|unreachable|out of order|closed)\b|\b(?:outage|could not (?:pay|order|book|log in|reach)|couldn[’']t (?:pay|order|book)|nobody could)\b/i
const DEMAND = /\b(?:popular demand|by (?:request|demand)|you asked|so many (?:of you|people|requests)|sold so well|overwhelming|because you)\b/i
/** The offer is spoken of as gone. */
const OVER =
  /\b(?:sale|offers?|deals?|discount|booking|registration|enrol\w*|code|price|it|that)\b[^.!?]{0,40}\b(?:is over|are over|has ended|have ended|ended|has closed|closed|has expired|expired|has finished|finished|came to an end)\b|\bback (?:at|to) (?:its|their|the|our)?\s?(?:usual|normal|full|regular|old)\b|\b(?:thank you|thanks) for\b[^.!?]{0,30}\bsale\b/i
/** An offer that is called new, or only now begun. */
const NEWLY =
  /\bnew (?:offer|deal|sale|discount|price|code|reduction|saving)s?\b|^\W*(?:brand[- ])?new\W+(?:\w+\W+){0,2}(?:\d+\s?%|[$£€]\s?\d|half)|\b(?:sale|offer|deal|discount|event|off)\b[^.!?]{0,24}\b(?:starts|begins|is on|launches|is here|starting|has (?:just )?(?:started|begun))(?: (?:now|today|here))?\b|\bjust (?:launched|announced|dropped|landed|released)\b/i

interface Moved {
  readonly reason: string
  readonly by: readonly Ground[]
}

interface Given {
  readonly other: Read
  readonly end: StatedEnd
}

export const movingDeadline = defineRule({
  id: 'moving-deadline',
  description: 'An end that an earlier message put elsewhere.',
  campaign: true,
  scan(evidence) {
    const {read, campaign} = evidence
    if (campaign.length < 2 || isNumbered(read)) return []
    const prior = earlier(read, campaign)
    const opened = reopening(read)
    // Who says that a thing can be had again speaks of the one that could.
    const same = (other: Read): boolean => sameOffer(read, other, campaign) || (opened !== undefined && sharesTopic(read, other, campaign))
    // Most messages state no end, and call nothing new.
    if (!saysNew(evidence) && !prior.some((other) => statedEnds(other, campaign).length > 0 && same(other))) return []
    const before = prior.filter(same)
    if (before.length === 0) return []
    const given = before.flatMap((other) => statedEnds(other, campaign).map((end): Given => ({other, end})))
    const first = given.length > 0 ? (moved(evidence, given, before) ?? goesOn(evidence, given) ?? falseExtension(evidence, before) ?? opensAgain(evidence, given, opened)) : undefined
    const found = first ?? calledNew(evidence, before)
    return found ? [found] : []
  },
  judge: (claim) => {
    const {reason, by} = claim.data as Moved
    return contradicted(reason, by)
  },
  keeps: true,
  rewrite: (claim) => {
    const after = /^\s*[:!,–—-]\s*/.exec(claim.part.text.slice(claim.end))
    return claim.cue === 'new' && after ? [{edits: [{start: claim.start, end: claim.end + after[0].length, text: ''}]}] : []
  },
  blank: 'say which end holds'
})

/** Whether two ends can be of one thing, and are told of one amount. */
function comparable(own: StatedEnd, {end, other}: Given, evidence: Evidence, loosely = false): boolean {
  // Where both name the same price, the end of booking is that of the offer.
  const atPrice =
    loosely &&
    own.of !== 'entry' &&
    end.of !== 'entry' &&
    end.values.length > 0 &&
    end.values.some((value) => named(value, evidence.read, evidence.campaign)) &&
    !evidence.read.all().some(({part}) => OVER.test(part.text))
  if (own.of !== end.of && own.of !== 'any' && end.of !== 'any' && !atPrice) return false
  // The end of an offer is none of a call for papers.
  if ((own.of === 'entry' && !end.in) || (end.of === 'entry' && !own.in)) return false
  // What ended before the sale began was none of its ends.
  if (startsAfter(other, end.day)) return false
  return priced(end, evidence) && !(own.of === 'booking' && end.of === 'booking' && otherDates(evidence, other))
}

function startsAfter(read: Read, day: string): boolean {
  return read.all().some((reading) => /\bon sale\b/i.test(reading.part.text) && startsIn(reading, read.message.send).some((date) => date.day > day))
}

/** Whether a message still makes the offer at the amount that an end was given for. */
function priced(end: StatedEnd, {read, campaign, facts}: Evidence): boolean {
  if (end.values.length === 0 || facts.offer?.id !== undefined) return true
  return end.values.some((value) => named(value, read, campaign)) || codesNamed(read, campaign).size > 0
}

function named(value: Value, read: Read, campaign: readonly Read[]): boolean {
  return valuesNamed(read, campaign).some((one) => sameValue(one, value))
}

/** Bookings for two days that an offer takes place on are two, whatever they are called. */
function otherDates({read, facts}: Evidence, other: Read): boolean {
  if (facts.offer?.id !== undefined && facts.offer.id === other.message.facts.offer?.id) return false
  const days = (one: Read): Set<string> => new Set(fronts(one).flatMap((reading) => startsIn(reading, one.message.send).map(({day}) => day)))
  const [mine, theirs] = [days(read), days(other)]
  return mine.size > 0 && theirs.size > 0 && ![...mine].some((day) => theirs.has(day))
}

/** An end that is not where the messages before put it. */
function moved(evidence: Evidence, given: readonly Given[], before: readonly Read[]): Candidate | undefined {
  const {read, campaign, facts} = evidence
  const own = statedEnds(read, campaign)
  const declared = own.find((end) => !end.in)
  for (const end of own) {
    const alike = given.filter((one) => comparable(end, one, evidence))
    const like = alike.length > 0 ? alike : given.filter((one) => comparable(end, one, evidence, true))
    const last = latest(like)
    if (!last || own.some((one) => one.day === last.end.day && (one.of === end.of || one.of === 'any' || end.of === 'any'))) continue
    if (end.day > last.end.day) {
      // Where the declared end has stayed, another date in running text is one of something else.
      if (end.in && end.in.reading.part.role === 'body' && declared && declared.day <= last.end.day) continue
      if (like.some((one) => announced(evidence, before, one.end.day, end.day))) return undefined
      const again = facts.offer?.id !== undefined && last.other.message.facts.offer?.id !== undefined && facts.offer.id !== last.other.message.facts.offer.id
      return at(evidence, end, {reason: again ? 'goes on with an offer that an earlier message ended' : 'moves the end that an earlier message gave', by: [groundOf(last.other, last.end)]})
    }
    // An end that a message before gave already, or corrected, was moved there.
    if (
      end.absolute &&
      end.in &&
      end.of !== 'any' &&
      last.end.absolute &&
      last.end.of === end.of &&
      last.end.in &&
      !declared &&
      !formerly(read, last.end.day) &&
      !given.some((one) => one.end.day === end.day) &&
      !earlier(read, campaign).some(corrects)
    )
      return at(evidence, end, {reason: 'comes before the end that an earlier message gave', by: [groundOf(last.other, last.end)]})
  }
  return undefined
}

/** Whether a message corrects one before it. */
function corrects({message}: Read): boolean {
  const {trigger} = message.facts
  return (typeof trigger === 'object' && /^correct/i.test(trigger.event ?? '')) || message.parts.some(({role, text}) => role === 'subject' && /^correction\b/i.test(text))
}

function latest(given: readonly Given[]): Given | undefined {
  return given.reduce<Given | undefined>((late, one) => (late && (late.end.day > one.end.day || (late.end.day === one.end.day && (late.end.in !== undefined || one.end.in === undefined))) ? late : one), undefined)
}

interface Cue {
  readonly reading: Reading
  readonly match: Match
}

function reopening(read: Read): Cue | undefined {
  for (const reading of read.all()) {
    const match = reading.part.role === 'terms' || reading.part.role === 'from' ? undefined : reopenings(reading.tokens).find(({from}) => !cancelled(reading.tokens, from))
    if (match) return {reading, match}
  }
  return undefined
}

/** For how many days after its end what opens again is the same going on. */
const AGAIN = 30

/** Open again after it closed, with no reason given. */
function opensAgain({read, campaign, message, facts}: Evidence, given: readonly Given[], cue: Cue | undefined): Candidate | undefined {
  const {send} = message
  if (!cue || !send || facts.offer?.extended?.length) return undefined
  const last = latest(given.filter(({end}) => end.of !== 'entry' || end.day < send.day))
  if (!last || last.end.day > send.day || daysBetween(last.end.day, send.day) > AGAIN) return undefined
  const text = read.all().map(({part}) => part.text)
  if (text.some((one) => REASON.test(one)) && !text.some((one) => DEMAND.test(one))) return undefined
  if (statedEnds(read, campaign).some(({day}) => day === last.end.day)) return undefined
  const {reading, match} = cue
  return {
    reading,
    start: reading.tokens[match.from]?.start ?? 0,
    end: reading.tokens[match.to - 1]?.end ?? 0,
    cue: 'reopened',
    data: {reason: 'opens again what an earlier message closed', by: [groundOf(last.other, last.end)]}
  }
}

/** Still running after it ended: there is an offer, and no word of an extension. */
function goesOn(evidence: Evidence, given: readonly Given[]): Candidate | undefined {
  const {read, campaign, facts} = evidence
  const {send} = read.message
  if (!send || facts.offer?.extended?.length) return undefined
  const own = statedEnds(read, campaign)
  // A place can be bought at its price after booking has closed for another; what was reduced until a day cannot be so after it.
  const ended = given.filter((one) => (facts.offer !== undefined || (one.end.of === 'offer' && one.end.values.length > 0)) && priced(one.end, evidence))
  const last = latest(ended)
  if (!last || send.day <= last.end.day || own.some((end) => end.day > last.end.day)) return undefined
  const declared = last.other.message.facts.offer?.ends
  const moment = last.end.in || declared === undefined ? undefined : parseInstant(declared)
  if (moment?.exact && moment.offset !== undefined && send.exact && send.time <= moment.time) return undefined
  if (read.all().some(({part}) => OVER.test(part.text))) return undefined
  return at(evidence, undefined, {reason: 'goes on after the end that an earlier message gave', by: [groundOf(last.other, last.end)]})
}

/** *Extended!* while the end has stayed where it was. */
function falseExtension(evidence: Evidence, before: readonly Read[]): Candidate | undefined {
  const {read, campaign} = evidence
  const cue = extension(read)
  const end = statedEnds(read, campaign).at(-1)
  if (!cue || !end || evidence.message.facts.offer?.extended?.length) return undefined
  // *One more day* on the day before the end counts what is left.
  if (evidence.message.send && cue.match.to - cue.match.from === 3 && cue.reading.tokens[cue.match.from]?.text === 'one' && daysBetween(evidence.message.send.day, end.day) <= 1) return undefined
  const same = before.find((other) => statedEnds(other, campaign).some((one) => one.day === end.day))
  const ground = same && statedEnds(same, campaign).find((one) => one.day === end.day)
  // Who reminds of an extension that a message before announced extends nothing.
  if (!same || !ground || before.some((other) => extension(other) !== undefined)) return undefined
  const {reading, match} = cue
  return {
    reading,
    start: reading.tokens[match.from]?.start ?? 0,
    end: reading.tokens[match.to - 1]?.end ?? 0,
    cue: 'extension',
    data: {reason: 'announces an extension, and the end is the one given before', by: [groundOf(same, ground)]}
  }
}

/** Whether what is read first calls an offer new. */
function saysNew({read, message}: Evidence): boolean {
  return message.send !== undefined && fronts(read).some(({part}) => NEWLY.test(part.text))
}

/** *New offer*, *the sale starts now*: of one that a message before already made. */
function calledNew({read, message, facts}: Evidence, before: readonly Read[]): Candidate | undefined {
  const {send} = message
  if (!send) return undefined
  const started = facts.offer?.starts === undefined ? undefined : parseInstant(facts.offer.starts)
  if (started && started.day >= send.day) return undefined
  for (const reading of fronts(read)) {
    const match = NEWLY.exec(reading.part.text)
    if (!match) continue
    // A mail that only announced it, or went to a few first, takes nothing from the start.
    const other = before.find((one) => one.message.send && daysBetween(one.message.send.day, send.day) >= 1 && running(one, send.day) && !(typeof one.message.facts.audience === 'object' && facts.audience === 'everyone'))
    const lead = other && leadOf(other)
    if (!other || !lead) return undefined
    // *NEW: 50% off*: the label alone.
    const label = /^\W*((?:brand[- ])?new)\W+(?=\S*\d|half|\w+\W+\S*\d)/i.exec(match[0])
    const start = match.index + (label ? label[0].indexOf(label[1] ?? '') : 0)
    const end = label ? start + (label[1] ?? '').length : match.index + match[0].length
    return {reading, start, end, cue: 'new', data: {reason: 'calls new what an earlier message already offered', by: [passage(other, lead, 0, lead.part.text.length)]}}
  }
  return undefined
}

/** Whether a message makes its offer as one that has started: none that names a later start. */
function running(read: Read, day: string): boolean {
  const start = read.message.facts.offer?.starts
  const declared = start === undefined ? undefined : parseInstant(start)
  if (declared && read.message.send && declared.day > read.message.send.day) return false
  return (
    !read.all().some((reading) => startsIn(reading, read.message.send).some((date) => date.day >= day)) &&
    !read.all().some(({part}) => /\b(?:starts?|begins?|coming|opens?|from) (?:on |this |next )?(?:soon|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week)\b/i.test(part.text))
  )
}

/** An extension with its reason: declared and spoken of, or told by the message itself. */
function announced(evidence: Evidence, before: readonly Read[], from: string, to: string): boolean {
  const {read, facts} = evidence
  const said = (one: Read): boolean => extension(one) !== undefined || formerly(one, from) || one.all().some(({part}) => NOW_UNTIL.test(part.text))
  const declared = facts.offer?.extended?.some((one) => one.reason !== undefined && parseInstant(one.from)?.day === from && parseInstant(one.to)?.day === to) ?? false
  if (declared) return [read, ...before].some(said)
  if (facts.offer?.extended?.length) return false
  const text = read.all().map(({part}) => part.text)
  return said(read) && text.some((one) => REASON.test(one)) && !text.some((one) => DEMAND.test(one))
}

/** Whether a message names an earlier end as the one that was. */
function formerly(read: Read, day: string): boolean {
  return read.all().some((reading) => formerEnds(reading, read.message.send).some((date) => date.day === day))
}

function extension(read: Read): Cue | undefined {
  for (const reading of read.all()) {
    const match = extensions(reading.tokens).find(({from}) => !cancelled(reading.tokens, from))
    if (match) return {reading, match}
  }
  return undefined
}

/** The stretch to report: the end as the copy says it; else the words that make the offer. */
function at({read, campaign, facts}: Evidence, end: StatedEnd | undefined, data: Moved): Candidate {
  if (end?.in) return {reading: end.in.reading, start: end.in.start, end: end.in.end, cue: 'moved', data}
  const codes = codesNamed(read, campaign)
  const values = valuesNamed(read, campaign)
  for (const reading of read.all()) {
    const {role, text} = reading.part
    if (role === 'from' || role === 'terms') continue
    const amount = amountsIn(reading.tokens).find((one) => values.some((value) => value.kind === one.kind && value.value === one.value))
    const code = amount ? -1 : ([...codes].map((one) => text.indexOf(one)).find((index) => index >= 0) ?? -1)
    if (!amount && code < 0 && !(facts.offer?.what !== undefined && text.toLowerCase().includes(facts.offer.what.toLowerCase()))) continue
    if (role !== 'body') return {reading, start: 0, end: text.length, cue: 'moved', data}
    const start = amount ? (reading.tokens[amount.from]?.start ?? 0) : Math.max(0, code)
    const sentence = reading.sentences.find((one) => start >= one.start && start < one.end) ?? {start: 0, end: text.length}
    return {reading, start: sentence.start, end: sentence.end, cue: 'moved', data}
  }
  const lead = leadOf(read) as Reading
  return {reading: lead, start: 0, end: lead.part.text.length, cue: 'moved', data}
}

function groundOf(read: Read, end: StatedEnd): Ground {
  if (end.in) return passage(read, end.in.reading, end.in.start, end.in.end)
  return fact({message: read.message} as Evidence, 'facts.offer.ends', dayInWords(end.day))
}
