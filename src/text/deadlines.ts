/** Ends as copy states them: countdowns, ends that move with the clock, named days. */

import type {Instant} from '../types.ts'
import {type DateMention, endsIn} from './dates.ts'
import type {Reading} from './read.ts'

/** A stretch of a part, in offsets of its text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const CLOCK = /\d{1,3}\s?(?:d|days?)\W{1,3}\d{1,2}\s*:\s*\d{2}(?:\s*:\s*\d{2})?|(?<![\d:.])\d{1,3}\s*:\s*\d{2}\s*:\s*\d{2}(?:\s*:\s*\d{2})?(?![\d:])/
const UNITS =
  /(?<!\d)\d+[\s:]{0,3}(?:days?|d|hours?|hrs?|h|minutes?|mins?|m)(?![a-z])[\s:,.]*\d[\d\s:]*(?:hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)(?![a-z])(?:[\s:,.]*\d[\d\s:]*(?:minutes?|mins?|m|seconds?|secs?|s)(?![a-z]))*/i
/** Days, hours, minutes and seconds in one line are a clock wherever they stand. */
const WHOLE = /d(?:ays?)?\W*\d.*h\D*\d.*m\D*\d.*s/i
const MINUTES = /(?<![\d:])\d\s?\d?\s?:\s?\d\s?\d(?!\s*(?:[ap]\.?m|h\b|on\b|[:\d]))/i
const SECONDS = /(?<=\bexpires? in:?\s*)\d{3,5}\b/i
/** Words before minutes and seconds that make them a countdown and not a time of day. */
const RUNNING =
  /\b(?:expires? in|expiring in|ends? in|ending in|closes? in|closing in|time (?:remaining|left)|reserved for|held for|checkout within|(?:order|buy) (?:in|within)|within the next|limited time offer|hurry[^.]{0,60})\W*$/i
const LEAD = /(?:\b(?:is|are|will(?:\s+be)?)\s+)?\b(?:expir\w*|ends?|ending|reserved|held|closes?|closing|left|remaining|hurry|quick|pending|within|order in|in the next|only|countdown|extended)\b[^.!?\d]{0,24}$/i

/** Whether words ask for what an offer gives, and for no goods: *sign me up before it’s gone*. */
export function asksForOffer(text: string): boolean {
  return /\b(?:sign (?:me |us )?up|join|enroll?|save|redeem|activate|subscribe|upgrade|apply)\b/i.test(text)
}

/** The first countdown of a text: figures that have run on by the time they are read. */
export function countdownIn(text: string): Stretch | undefined {
  // What each has to have in it is quick to look for.
  const colon = text.includes(':')
  const unit = /\d[\s:]{0,3}[dhm]/i.test(text)
  const expiring = /expire/i.test(text)
  if (!(colon || unit || expiring) || !/\d\D{0,9}\d/.test(text)) return undefined
  let found = (colon ? CLOCK.exec(text) : null) ?? (unit ? UNITS.exec(text) : null) ?? (expiring ? SECONDS.exec(text) : null)
  if (!found && colon) {
    const minutes = MINUTES.exec(text)
    if (minutes && RUNNING.test(text.slice(Math.max(0, minutes.index - 90), minutes.index))) found = minutes
  }
  if (!found) return undefined
  const from = Math.max(0, found.index - 70)
  const lead = LEAD.exec(text.slice(from, found.index))
  const alone = text.trim().length - found[0].length < 8
  if (!lead && !alone && !WHOLE.test(found[0]) && !(/:|s(?:ec\w*)?$/i.test(found[0]) && /\b(?:off|sale|deal|offer|discount|left|ends?)\b/i.test(text))) return undefined
  return {start: lead ? from + lead.index : found.index, end: found.index + found[0].length}
}

/** Ends that are worked out from the moment of sending or reading: *ends {{ 'now' | date }}*. */
export function movingEndsIn({part}: Reading): Stretch[] {
  return part.tags.flatMap((tag): Stretch[] => {
    if (tag.kind !== 'clock') return []
    const from = Math.max(0, tag.start - 40)
    const lead = /\b(?:ends?|ending|expires?|closes?|until|till|by|before|only|last day|deadline|valid)\b\W*(?:on\s+|at\s+|midnight\s+)*$/i.exec(part.text.slice(from, tag.start))
    const tail = /^\s*only\b/i.exec(part.text.slice(tag.end))
    return lead || tail ? [{start: lead ? from + lead.index : tag.start, end: tag.end + (tail?.[0].length ?? 0)}] : []
  })
}

const STATED =
  /(?:\b(?:(?:the|this|our)\s+)?(?:offers?|deals?|sale|discount|codes?|price|promotion|enrolment|registration|booking)\s+)?\b(?:(?:only|just|good|valid|runs?|on|available|last day|last chance|final day)[\s:]+){0,3}(?:until|till|through|thru|ends?|ending|expires?|expiring|closes?|closing|finishes|stops|by|before|last day|deadline)\b(?:\s+(?:on|at|by))?[\s:,]*(?:midnight|noon|\d{1,2}(?:[:.]\d\d)?\s?[ap]?m?)?(?:\s+on)?[\s,]*$/i
const OFFERED = /\d\s?(?:%|per ?cent\b)|[$€£¥]\s?\d|\boff\b|\b(?:sale|offer|deal|discount|price|code|free|promo|fare|rate)s?\b/i
/** Ends of something other than the offer; corrections, which name the wrong end as well. */
const OTHER =
  /\b(?:deliver\w*|arriv\w*|ship\w*|dispatch\w*|cancel\w*|refund\w*|return\w*|exhibition|on show|open until|correction|not \d|instead of|rather than|extended|moved|travel|stay|fly|flights between|redeem\w*|warranty|guarantee\w*|then|starts?)\b/i

/** True where a sentence speaks of a time that is not the offer's: of delivery, of travel, of a warranty. */
export function ofAnotherEnd(sentence: string): boolean {
  return OTHER.test(sentence)
}

const THING = /\b(?:deliver\w*|arriv\w*|ship\w*|dispatch\w*|refund\w*|exhibition|on show|travel\w*|stays?|fly|flights|depart\w*|nights between|redeem\w*|warranty|guarantee\w*|opening hours)\b/i

/** True where a date is the end of something else, which grounds no hurry for the offer. */
export function ofAnotherThing({part, sentences}: Reading, date: DateMention): boolean {
  return THING.test(sentences.find((one) => date.start < one.end && date.start >= one.start)?.text ?? part.text)
}

/** The ends of the offer that a part names by their day, with the words that lead to them. */
export function statedEndsIn(reading: Reading, send: Instant | undefined): (Stretch & {readonly date: DateMention})[] {
  const {text, role} = reading.part
  return endsIn(reading, send).flatMap((date) => {
    const sentence = reading.sentences.find((one) => date.start < one.end && date.start >= one.start)
    const words = sentence?.text ?? text
    const from = Math.max(sentence?.start ?? 0, date.start - 90)
    const lead = STATED.exec(text.slice(from, date.start))
    if (!lead && !/\b(?:last|final) (?:day|chance|call)\b/i.test(words)) return []
    if ((role !== 'subject' && role !== 'preheader' && !OFFERED.test(words)) || ofAnotherEnd(words)) return []
    const start = lead ? from + lead.index : date.start
    return [{start: start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0), end: date.end, date}]
  })
}
