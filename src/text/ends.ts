/** What a date in copy is the date of: the end of an offer, or of a stay, a parcel, an exhibition. */

import type {Instant} from '../types.ts'
import {addDays, type DateMention, datesIn, limitIn} from './dates.ts'
import type {Reading} from './read.ts'

/** `end`: of an offer, a price, a booking. `past`: an end that is reported, corrected or gone. `other`: of something else. */
export type DateRole = 'end' | 'start' | 'past' | 'other'

/** What ends: the offer itself, the taking of bookings or of what people send in, or what the words leave open. */
export type EndOf = 'offer' | 'booking' | 'entry' | 'any'

/** An end that copy states. */
export interface CopyEnd {
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly of: EndOf
  readonly reading: Reading
  /** Offsets in the part's text. */
  readonly start: number
  readonly end: number
  /** False for *tonight* and *Sunday*, whose day the day of sending tells. */
  readonly absolute: boolean
}

/** What leads from an end to its date, as the last words before it: *ends on Sunday*, *until midnight on*, *order by*. */
const ENDING = (): RegExp =>
  /\b(?:until|till?|ends?|ending|closes?|closing|expires?|expiring|finish(?:es)?|stops?|lapses?|runs? (?:to|through)|runs? from [^.;:]{1,30} to|from (?:today|now|tonight|tomorrow) to|(?:(?<=[$€£]\s?)\d[\d.,]*|\d\s?% off)(?: [^\s\d.,:;!?]+){0,4} to|valid|deadline|cut-?off|last (?:day|chance|call)|final (?:day|chance|call)|is over|through|thru|by|before|only)\b(?:[\s,:;(–—-]+(?:on|at|the|end|of|by|is|and|only|today|tonight|tomorrow|midnight|noon|to|book|order|buy|save|\d{1,2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?|\w+day|o'clock))*[\s,:;(–—-]*$/i
/** *14 June is the last day*, *14 June at noon is the deadline*. */
const NAMED_LAST =
  /^(?:[\s,]+(?:at\s+)?(?:midnight|noon|\d{1,2}(?:[:.]\d{2})?(?:\s?[ap]m)?))?\W{0,3}(?:(?:is|was|are)\s+)?(?:the\s+|our\s+|your\s+)?(?:(?:very\s+)?(?:last|final|closing)\s+(?:day|chance|date|call)|deadline|only\b)/i
const STARTING =
  /\b(?:from|starts?|starting|begins?|beginning|opens?|opening|since|after|launch(?:es|ing)?|as of|goes? live|on sale|available|once)\W*(?:on\W+|at\W+|again\W+)?(?:\d{1,2}(?:[:.]\d{2})?(?:\s?[ap]m)?\W+)?(?:\w+day\W+)?(?:the\W+)?$/i
/** An end that was: corrected, reported, gone. */
const GONE =
  /\b(?:we (?:had |have )?(?:said|wrote|written|told|announced|promised|named|given|gave|first|mentioned)|had (?:written|said|announced)|originally|instead of|rather than|not|no longer|(?:was|were) (?:due|meant|supposed|going)|ended|closed|expired|sold out|old (?:end|date|deadline)|from the|moved? from|brought forward from)\b[^.;:]*$/i
/** The range that a sale runs over: its last day is its end. */
const RANGE = /\d\s*(?:st|nd|rd|th)?\W*(?:[-–—]|to|until|till|and|through)\W*(?:\w+day\W+)?\S*\d/i

const OFFERED =
  /\d\s?(?:%|per ?cent\b)|[$€£¥]\s?\d|\d\s?(?:€|kr)\b|\b(?:off|sales?|offers?|deals?|discounts?|promos?|promotions?|prices?|fares?|rates?|codes?|coupons?|early[- ]bird|reduc\w+|savings?|half[- ]price|bogo|free|costs?|pays?|cheaper|included)\b/gi
const BOOKED =
  /\b(?:book\w*|regist\w+|enrol\w*|entr(?:y|ies)|enter|appl(?:y|ications?)|sign(?:ing)?[- ]?ups?|reserv\w+|rsvp|tickets?|places?|(?<!(?:out of|in) )order\w*|subscri\w+|pre-?orders?|donat\w+|join\w*|buy\w*|claim)\b/gi
/** What people send in by a day: papers, votes, answers. */
const SENT_IN = /\b(?:send (?:us|in|me)|tell us|let us know|submi\w+|proposals?|abstracts?|call for|nominat\w+|votes?|voting|consultation|feedback|manuscripts?)\b/i
/** Things besides an offer that come to an end on a day, or happen on it. */
const TRAVEL = /\b(?:travel\w*|trips?|flights?|fly|flying|depart\w*|sail\w*|stays?|staying|nights?|journeys?|crossings?|holidays?|check[- ]?(?:in|out)|arrivals?|visits?)\b/gi
const LOGISTIC =
  /\b(?:deliver\w*|dispatch\w*|ships?|shipped|shipping|shipment|arriv\w+|parcels?|post(?:ed|age)?|collect\w*|pick(?:ed)?[- ]?up|sent out|cancel\w*|returns?|returned|returning|refund\w*|exchange\w*|send (?:it|them) back|bring (?:it|them) back|change your mind|guarantee\w*|warranty|best before|keeps?|passports?|visas?|licen[cs]es?|gift cards?|redeem\w*)\b/gi
const FREE_SERVICE = /\bfree (?:\w+ )?(?:deliver\w*|dispatch|shipping|postage|returns?|collection)\b/i
const EVENT =
  /\b(?:exhibitions?|shows?|on (?:view|show|display)|festivals?|fairs?|concerts?|courses?|workshops?|seasons?|tours?|match|lectures?|talks?|meet(?:s|ing)?|takes? place|held|evenings?|classes|terms?|conferences?|performances?|walks?|races?|paintings|opening hours|museum|open (?:daily|from|until|till)|stays? open|(?:is|are|be) open)\b/gi

function lastOf(pattern: RegExp, text: string): number {
  let at = -1
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) at = match.index
  return at
}

/** The words that a date hangs on: from the date before it in its sentence, or the sentence's start. */
function leadTo(reading: Reading, date: DateMention, dates: readonly DateMention[]): string {
  const {text} = reading.part
  const sentence = reading.sentences.find((one) => date.start >= one.start && date.start < one.end)
  const before = dates.filter((one) => one.end <= date.start && one.end > (sentence?.start ?? 0)).at(-1)
  const from = before?.end ?? sentence?.start ?? 0
  const lead = text.slice(from, date.start)
  // *14 and 16 June*, *14 June (Sunday 16 June in shops)*: the second hangs on what the first does.
  if (before && /^\W*(?:(?:and|or|to|until|till|through)\b\W*)?(?:the\b\W*)?$/i.test(lead)) return text.slice(sentence?.start ?? 0, before.start)
  return lead
}

/** What a date is the date of. */
export function roleOf(reading: Reading, date: DateMention, dates: readonly DateMention[]): DateRole {
  const {text} = reading.part
  const sentence = reading.sentences.find((one) => date.start >= one.start && date.start < one.end)
  const lead = leadTo(reading, date, dates)
  const after = text.slice(date.end, sentence?.end ?? text.length)
  if (GONE.test(lead.slice(-70)) && !/\bnot\b[^.;:]*\buntil\b/i.test(lead)) return 'past'
  const ranged = RANGE.test(date.text)
  const ends = ENDING().test(lead) || NAMED_LAST.test(after)
  if (!ends && !ranged) return STARTING.test(lead) ? 'start' : 'other'
  const offered = lastOf(OFFERED, lead)
  const booked = lastOf(BOOKED, lead)
  const claim = Math.max(offered, booked)
  const bookedBy = booked >= 0 && /\b(?:by|before|closes?|ends?|deadline|closing)\b[^,;]*$/i.test(lead)
  const travel = lastOf(TRAVEL, lead)
  if (travel >= 0 && travel > claim && !bookedBy) return 'other'
  if (lastOf(LOGISTIC, lead) >= 0 && !FREE_SERVICE.test(lead)) return 'other'
  if (/^\W*(?:for|in time for|to arrive|and we deliver|for it to)\b.{0,24}\b(?:deliver|arriv|dispatch|christmas)/i.test(after)) return 'other'
  // What follows tells what it is of where the words before say nothing.
  if (claim < 0 && /^\W*(?:you can |you may |we )?(?:travel|stay|fly|sail|return|cancel|send|exchange|deliver|are open|stay open)\b/i.test(after)) return 'other'
  if (claim < 0 && lastOf(EVENT, lead) >= 0) return 'other'
  // *Until 12 June*, alone in a body, may be of anything; a range is one of an offer only beside it.
  if (ranged && !ENDING().test(lead)) return claim >= 0 && !/\b(?:nights?|stays?|course|festival|travel)\b/i.test(lead) ? 'end' : offersIn(text) && reading.part.role !== 'body' ? 'end' : 'other'
  return 'end'
}

function offersIn(text: string): boolean {
  OFFERED.lastIndex = 0
  return OFFERED.test(text)
}

function endOf(lead: string, sentence: string): EndOf {
  if (lastOf(OFFERED, lead) >= 0) return 'offer'
  if (SENT_IN.test(lead)) return 'entry'
  if (lastOf(BOOKED, lead) >= 0) return 'booking'
  return lastOf(OFFERED, sentence) >= 0 ? 'offer' : lastOf(BOOKED, sentence) >= 0 ? 'booking' : 'any'
}

/** The dates that a text names as the end of an offer, a sale or a booking. */
export function datedEnds(reading: Reading, send: Instant | undefined): (CopyEnd & {readonly date: DateMention})[] {
  const dates = datesIn(reading, send)
  return dates.flatMap((date) => {
    if (roleOf(reading, date, dates) !== 'end') return []
    const sentence = reading.sentences.find((one) => date.start >= one.start && date.start < one.end)
    return [{day: date.day, of: endOf(leadTo(reading, date, dates), sentence?.text ?? reading.part.text), reading, start: date.start, end: date.end, absolute: true, date}]
  })
}

/** The ends that are reported, corrected or gone: *we wrote 12 June*. */
export function formerEnds(reading: Reading, send: Instant | undefined): readonly DateMention[] {
  const dates = datesIn(reading, send)
  return dates.filter((date) => roleOf(reading, date, dates) === 'past')
}

/** The days on which something is said to start. */
export function startsIn(reading: Reading, send: Instant | undefined): readonly DateMention[] {
  const dates = datesIn(reading, send)
  return dates.filter((date) => roleOf(reading, date, dates) === 'start')
}

const RELATIVE =
  /\b(?:(?:ends?|ending|closes?|closing|expires?|until|till|finish(?:es)?|over|last (?:day|chance)|final (?:day|hours)|only|stops?)(?:\s*[:,]|\s+(?:at|on|this|by|is))*\s+(?:today|tonight|midnight|tomorrow|this (?:evening|weekend)|(?:this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:today|tonight|this weekend|tomorrow) only|(?:only|just|for) (?:\d+|two|three|four|five|six) (?:more )?(?:hours|days)(?: only)?|(?:\d+|two|three|four|five|six)[- ](?:hours?|days?) only|(?:hours|minutes) (?:left|to go))\b/gi

/** The ends that a text states by the day of sending: *ends tonight*, *today only*, *until Sunday*. */
export function relativeEnds(reading: Reading, send: Instant | undefined): CopyEnd[] {
  if (!send) return []
  const {text} = reading.part
  if (text.search(RELATIVE) < 0) return []
  return [...text.matchAll(RELATIVE)].flatMap((match): CopyEnd[] => {
    const [start, end] = [match.index, match.index + match[0].length]
    // *Until Sunday 14 June* is a date.
    if (/^\W{0,3}\d|^\W{0,3}(?:the )?\d|^,? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text.slice(end))) return []
    const lead = text.slice(reading.sentences.find((one) => start >= one.start && start < one.end)?.start ?? 0, start)
    if (/\b(?:not|never|no|ended|closed)\b[^.;:]*$/i.test(lead.slice(-30)) || (lastOf(OFFERED, lead) < 0 && (lastOf(EVENT, lead) >= 0 || lastOf(LOGISTIC, lead) >= 0))) return []
    const from = reading.tokens.findIndex((token) => token.end > start)
    let to = from
    while (to < reading.tokens.length && (reading.tokens[to]?.start ?? end) < end) to++
    const limit = /hours|minutes/i.test(match[0]) && !/\d|two|three|four|five|six/i.test(match[0]) ? {to: 0} : limitIn(reading.tokens, from, to, send)
    return limit ? [{day: addDays(send.day, limit.to), of: endOf(lead + match[0], text), reading, start, end, absolute: false}] : []
  })
}
