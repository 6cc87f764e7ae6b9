/** Dates in copy and in facts: absolute ones, and what relative ones mean from the day of sending. Only here is chrono known. */

import type {Instant, Message, Offer} from '../types.ts'
import {chrono} from './heavy.ts'
import type {Reading} from './read.ts'
import type {Token} from './tokens.ts'

/** An absolute date that the copy names. */
export interface DateMention {
  readonly reading: Reading
  /** Offsets in the part's text. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** `YYYY-MM-DD`; where the copy names no year it is the next such day, or one that has just passed. */
  readonly day: string
  readonly yearNamed: boolean
  /** Offset from UTC in minutes, where the copy names a time zone. */
  readonly offset?: number
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** What may be a date; chrono takes `24/7` and `1/2 price` for dates, so slashes need a year or a word before them. */
const MAY_BE_DATE = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH}\\b|\\b${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b(?:until|till|by|on|ends?|before|through|thru|expires?)\\s+\\d{1,2}/\\d{1,2}\\b`,
  'i'
)

const MONTH_HEAD = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)'
/** What each of these has at a figure: quick to look for. */
const DATED_FIGURE = new RegExp(`\\d(?:(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH_HEAD}|[-/.]\\d|(?<=${MONTH_HEAD}[a-z]*\\.?\\s+\\d))`, 'i')

/** What is in the patterns of parsers for spans and for days relative to today. */
const RELATIVE = /hours|tomorrow|morning/
/** Days in words, as chrono's patterns of days have them. */
const DAYS_IN_WORDS = /\(\?:(?:[a-z]+(?:[ -][a-z]+)?\|){20,}[a-z]+\)\|/g
/** What chrono's pattern of dates that begin with the day has for a range of days and for a year. V8 takes half its time for the pattern over them, and few texts have either. */
const DAY_RANGE = /\(\?:\\s\{0,3\}\(\?:to.*?(?=\(\?:-\|\\\/\|\\s\{0,3\}\(\?:of\))/
const DAY_YEAR = /\(\?:\(\?:-\|\\\/\|,\?\\s\{0,3\}\)\(\(\?:\[1-9\].*(?=\(\?=\\W\|\$\)$)/
/** A group that never matches, for one that was left out: groups are counted. */
const NO_GROUP = '(?:(?!)())?'
/** What a text has that chrono's parsers of dates with the month's name can read; their patterns are large. */
const DAY_FIRST = new RegExp(`\\d(?:st|nd|rd|th)?\\W{0,4}(?:of\\W{1,3})?${MONTH}`, 'i')
const MONTH_FIRST = new RegExp(`${MONTH}\\W{0,5}\\d`, 'i')
const RANGE = /\d(?:st|nd|rd|th)?\s{0,3}(?:to|[-–]|until|through|till)\s{0,3}\d/i
const parsers = new Map<string, import('chrono-node/en').Chrono>()

type Parse = ReturnType<typeof chrono>['parse']

/**
 * Reads dates with those of chrono's parsers that read absolute ones in figures: its patterns for spans of time take a hundred times as long as all the others.
 * @param orders - what of its patterns is looked for: `day`, `month` and `range`.
 */
export function parseWith(text: string, reference: Parameters<Parse>[1], options?: Parameters<Parse>[2], orders: string = ordersIn(text)): ReturnType<Parse> {
  let parser = parsers.get(orders)
  if (!parser) parsers.set(orders, (parser = parserFor(orders)))
  return parser.parse(text, reference, options)
}

function ordersIn(text: string): string {
  // What stands behind a month may be the year of a day before it.
  return `${DAY_FIRST.test(text) ? 'day ' : ''}${MONTH_FIRST.test(text) ? 'month ' : ''}${RANGE.test(text) ? 'range' : ''}`
}

function parserFor(orders: string): import('chrono-node/en').Chrono {
  const {Chrono, casual} = chrono()
  const context = {option: {}} as Parameters<(typeof casual.parsers)[number]['pattern']>[0]
  const wanted = casual.parsers.flatMap((one) => {
    const {source, flags} = one.pattern(context)
    // A month without a day is no date, and would only take the day from one: *11 July, 10 to 16*.
    if (RELATIVE.test(source) || (source.includes('september') && !source.includes('{1,2}'))) return []
    // Where days and months are both in the pattern, the one that comes first does so in the text.
    const [day, month] = [source.indexOf('twenty'), source.indexOf('september')]
    if (day < 0 || month < 0) return [one]
    if (!orders.includes(day < month ? 'day' : 'month')) return []
    let figured = source.replace(DAYS_IN_WORDS, '')
    if (!orders.includes('month')) figured = figured.replace(DAY_YEAR, NO_GROUP)
    if (!orders.includes('range')) figured = figured.replace(DAY_RANGE, NO_GROUP)
    const figures = new RegExp(figured, flags)
    return [{pattern: () => figures, extract: (...given: Parameters<typeof one.extract>) => one.extract(...given)}]
  })
  return new Chrono({parsers: wanted, refiners: casual.refiners})
}

const done = new WeakMap<Reading, Map<string, readonly DateMention[]>>()

/** The absolute dates in a text. `send` decides the year where none is named. */
export function datesIn(reading: Reading, send: Instant | undefined): readonly DateMention[] {
  const key = send?.day ?? ''
  let known = done.get(reading)
  if (!known) done.set(reading, (known = mayHaveDate(reading.part.text) ? new Map() : DATELESS))
  if (known === DATELESS) return NO_DATES
  let found = known.get(key)
  if (!found) known.set(key, (found = parseDates(reading, send)))
  return found
}

const PRICE = /[$€£¥₹]\s?\d[\d.,]*|\d[\d.,]*(?=\s?(?:%|p\b))/g

const DATELESS = new Map<string, readonly DateMention[]>()
const NO_DATES: readonly DateMention[] = []

/**
 * Whether a text may name a date.
 * @param quickly - whether its figures are looked at first.
 */
export function mayHaveDate(text: string, quickly = true): boolean {
  return (!quickly || DATED_FIGURE.test(text)) && MAY_BE_DATE.test(text)
}

/**
 * Reads the dates of a text.
 * @param plainly - whether a text with one plain date is read without chrono.
 */
export function parseDates(reading: Reading, send: Instant | undefined, plainly = true): DateMention[] {
  const text = reading.part.text
  const plain = plainly && send ? plainDate(text, send) : undefined
  if (plain) return [{reading, ...plain}]
  // Noon, so that no zone moves the day. A year is taken from here only where there is a date of sending.
  const from = send ? new Date(`${send.day}T12:00:00Z`) : new Date('2000-01-01T12:00:00Z')
  const found: DateMention[] = []
  // The figures of a price begin no range of days: *£20 until 16 May*.
  const figures = text.replace(/\s/g, ' ').replace(PRICE, (price) => price.replace(/\d/g, '#'))
  for (const result of parseWith(figures, {instant: from, timezone: 0}, {forwardDate: send !== undefined})) {
    const {start} = result
    if (!start.isCertain('day') || !start.isCertain('month')) continue
    if (!MAY_BE_DATE.test(text.slice(Math.max(0, result.index - 8), result.index + result.text.length))) continue
    const last = result.end ?? start
    const yearNamed = start.isCertain('year')
    const ahead = dayOf(last.get('year'), last.get('month'), last.get('day'))
    const day = ahead && send && !yearNamed ? notLongPast(ahead, send.day) : ahead
    const offset = last.isCertain('timezoneOffset') ? last.get('timezoneOffset') : null
    if (day) found.push({reading, start: result.index, end: result.index + result.text.length, text: result.text, day, yearNamed, ...(offset !== null && {offset})})
  }
  return found
}

const WEEKDAY = '(?:sun|mon|tues|wednes|thurs|fri|satur)day'
/** A day and a month in the ways that most mail has them. */
const PLAIN_DATE = new RegExp(`(?:\\b(?:on )?${WEEKDAY},? |\\bon (?=\\d))?(?:\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS.join('|')})|\\b(${MONTHS.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?)(?:,? (20\\d\\d))?(?![\\w/])`, 'i')
/** What chrono would read as another date, or as a time. */
const ELSE_DATED = new RegExp(
  `\\b(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?(?![a-z])|${MONTH_HEAD}[a-z]*\\W{0,5}\\d|\\d(?:st|nd|rd|th)?\\W{0,4}(?:of\\W{1,3})?${MONTH_HEAD}|\\d[:./-]|\\d\\s?[ap]\\.?m|\\d\\s?h|(?:\\b(?:at|from)|@)\\s*\\d`,
  'i'
)
/** What makes a date a range, a time or one of a zone where it stands beside it. */
const JOINED_BEFORE = new RegExp(`\\d\\w*\\W*(?:\\w+\\W+)?$|[-–—/,(（$€£¥₹]\\s*$|\\s\\s$|\\b(?:on|this|last|past|next)\\s*$|${MONTH_HEAD}[a-z]*\\W*$`, 'i')
const JOINED_AFTER = new RegExp(`^\\W*(?:\\w+\\W+)?\\d|^\\s(?!\\w)|^\\s*[-–—/%]|^ ?p\\b|^\\W*(?:of )?${MONTH_HEAD}`, 'i')
const ZONE_AFTER = /^\W*[A-Z]{2}/

/** The one date of a text that has nothing else that chrono could read: chrono alone takes as long to load as the rest of a short mail. */
function plainDate(text: string, send: Instant): Omit<DateMention, 'reading'> | undefined {
  const match = PLAIN_DATE.exec(text)
  if (!match) return undefined
  const [words, first, after, before, second, year] = match
  const [start, end] = [match.index, match.index + words.length]
  const [head, tail] = [text.slice(0, start), text.slice(end)]
  if (ELSE_DATED.test(head) || ELSE_DATED.test(tail) || JOINED_BEFORE.test(head) || JOINED_AFTER.test(tail) || ZONE_AFTER.test(tail)) return undefined
  const month = 1 + MONTHS.findIndex((name) => name.toLowerCase() === (after ?? before)?.toLowerCase())
  const date = Number(first ?? second)
  if (date < 1 || date > 28) return undefined
  const inYear = (one: number): string => dayOf(one, month, date) as string
  const sent = Number(send.day.slice(0, 4))
  const next = inYear(sent) < send.day ? inYear(sent + 1) : inYear(sent)
  return {start, end, text: words, day: year ? inYear(Number(year)) : notLongPast(next, send.day), yearNamed: year !== undefined}
}

/** For how long a date without a year is still that of this year. */
const RECENT = 60

/** A date without a year is the next one after sending, unless it has only just passed. */
function notLongPast(day: string, send: string): string {
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  return daysBetween(before, send) <= RECENT ? before : day
}

function dayOf(year: number | null, month: number | null, day: number | null): string | undefined {
  if (year === null || month === null || day === null) return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i

/** Reads a moment as front matter has it: ISO 8601, or a date in words. Nothing where it is no date. */
export function parseInstant(written: string): Instant | undefined {
  const text = written.trim()
  const iso = ISO.exec(text)
  if (iso) {
    const [, day = '', hour, minute, second, zone] = iso
    if (Number.isNaN(Date.parse(`${day}T00:00:00Z`)) || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) return undefined
    const offset = zone ? (zone.toUpperCase() === 'Z' ? 0 : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)))) : undefined
    const time = Date.parse(`${day}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}Z`) - (offset ?? 0) * 60_000
    return Number.isNaN(time) ? undefined : {time, day, exact: hour !== undefined, ...(offset !== undefined && {offset})}
  }
  if (!/\d/.test(text)) return undefined
  const result = parseWith(text, {instant: new Date('2000-01-01T12:00:00Z'), timezone: 0})[0]
  const day = result && dayOf(result.start.get('year'), result.start.get('month'), result.start.get('day'))
  if (!result || !day || !result.start.isCertain('day')) return undefined
  return {time: result.start.date().getTime(), day, exact: result.start.isCertain('hour')}
}

/** The day `days` after `day`, both `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay()
}

/** The declared end of the offer, if it can be read. */
export function offerEnd(message: Message): Instant | undefined {
  const ends = message.facts.offer?.ends
  return ends === undefined ? undefined : parseInstant(ends)
}

/** A day in words, as a reader would write it: `14 June`, with the year where it is not the year of `near`. */
export function dayInWords(day: string, near?: string): string {
  const [year, month, date] = day.split('-')
  const words = `${Number(date)} ${MONTHS[Number(month) - 1]}`
  return near === undefined || near.slice(0, 4) === year ? words : `${words} ${year}`
}

/** Whether two mentioned days are the same: the year counts only where both name it. */
export function sameDay(a: string, b: string, yearNamed: boolean): boolean {
  return yearNamed ? a === b : a.slice(5) === b.slice(5)
}

const UNTIL =
  /\b(?:un)?till?|\b(?:by|before|through|thru|end|ends|ending|ended|expires?|expiring|closes?|closing|close|finish(?:es)?|stops?|lapses?|deadline|last|final|latest|runs?|(?:gone|over) (?:at|by|on|after)|shuts?|valid|good|stays?|holds?|stands?|due|only|between|from)\b/i
/** *14 June is the last day*, *14 June only*. */
const IS_LAST = /^\W{0,3}(?:(?:is|are)\s+)?(?:the\s+|our\s+)?(?:last|final|only|closing|deadline)\b/i
/** What a date may be besides an end: a beginning. */
const START = /\b(?:from|starts?|starting|begins?|beginning|opens?|opening|since|after|launch(?:es)?|arrives?|dispatch(?:ed)?|delivered|delivery|as of)\W*(?:on\W+|at\W+)?(?:\w+day\W+)?(?:the\W+)?$/i

/** The dates that a text names as an end: *until 14 June*, *closes on 3 May*, the later one of *from 1 to 14 June*. */
export function endsIn(reading: Reading, send: Instant | undefined): readonly DateMention[] {
  const text = reading.part.text
  return datesIn(reading, send).filter((date) => {
    const before = text.slice(Math.max(0, date.start - 60), date.start)
    const range = /\d\s*(?:st|nd|rd|th)?\s*(?:[-–—]|to|until|and)\s*\S*\d/i.test(date.text)
    return range || ((UNTIL.test(`${before}${date.text.slice(0, 8)}`) || IS_LAST.test(text.slice(date.end))) && !START.test(before))
  })
}

/** What a relative time leaves: the end falls `from` to `to` days after sending, and the whole offer lasts `days` days. */
export interface Limit {
  readonly from: number
  readonly to: number
  readonly days: number
}

const WORD_NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const TENS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  another: 1,
  single: 1,
  couple: 2,
  few: 3,
  handful: 5,
  several: 5,
  dozen: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  ninety: 90,
  half: 1
}
const DAYS_OF_WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const THIS_DAY = /^(?:today|tonight|midnight|seconds?|secs|minutes?|mins?|moments?|instant|noon|midday|lunch|lunchtime|teatime|supper|dinner|sundown|sunset|dusk|nightfall|bedtime|evening|afternoon|night|eod)$/
const NEXT_DAY = /^(?:tomorrow|overnight|dawn|sunrise|daybreak|breakfast|morning)$/

/** The number that a token says, if any. */
export function numberOf(token: Token | undefined): number | undefined {
  if (!token) return undefined
  if (/^\d[\d,]*$/.test(token.text)) return Number(token.text.replace(/,/g, ''))
  const short = /^(\d+)(?:h|hrs?|mins?|m|s)$/.exec(token.text)
  if (short) return Number(short[1])
  const word = WORD_NUMBERS.indexOf(token.text)
  return word >= 0 ? word : TENS[token.text]
}

/** The time limit that the tokens `from` to `to` name in relation to now; nothing where they name none. */
export function limitIn(tokens: readonly Token[], from: number, to: number, send?: Instant): Limit | undefined {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token) continue
    const text = token.text
    const unit = /^(\d+)?(h|hrs?|hours?|days?|nights?|evenings?|afternoons?|sleeps?|weeks?|months?|fortnight)$/.exec(text)
    if (unit) {
      const count = Number(unit[1] ?? Number.NaN) || counted(tokens, i) || (/s$/.test(text) && text !== 'hrs' ? 2 : 1)
      if (/^h/.test(unit[2] ?? '')) return {from: Math.max(0, Math.floor(count / 24) - (count >= 24 ? 1 : 0)), to: Math.ceil(count / 24), days: Math.ceil(count / 24) + (count >= 24 ? 1 : 0)}
      const size = /^week/.test(unit[2] ?? '') ? 7 : unit[2] === 'fortnight' ? 14 : /^month/.test(unit[2] ?? '') ? 31 : 1
      const days = count * size
      return {from: Math.max(0, days - 1 - Math.floor(size / 3)), to: days, days}
    }
    if (/^weekend$/.test(text)) {
      const left = send ? (7 - weekdayOf(send.day)) % 7 : 0
      return {from: Math.max(0, left - 1), to: left + 1, days: 4}
    }
    if (NEXT_DAY.test(text)) return {from: text === 'tomorrow' ? 1 : 0, to: 1, days: 2}
    if (THIS_DAY.test(text)) return {from: 0, to: 0, days: 1}
    const weekday = DAYS_OF_WEEK.findIndex((day) => text.startsWith(day) && /^(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?$/.test(text))
    if (weekday >= 0 && send) {
      const left = (weekday - weekdayOf(send.day) + 7) % 7
      return {from: left, to: left, days: left + 1}
    }
  }
  return undefined
}

/** The number before a unit of time: *48-hour*, *two more days*, *a handful of hours*. */
function counted(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = tokens[i]
    const number = numberOf(token)
    // *thirty-six hours* is two words.
    if (number !== undefined) return number < 10 && token?.joined ? number + (numberOf(tokens[i - 1]) ?? 0) : number
    if (!token || !/^(?:more|of|short|little|full|quick|last|final|only|glorious|whole|single)$/.test(token.text)) return undefined
  }
  return undefined
}

/**
 * The days that may be called the end: the day as declared, the same moment where the mail is sent or in the zone that copy names,
 * and the evening before where it is midnight or the small hours.
 */
export function endDays(end: Instant, send?: Instant, offset?: number): ReadonlySet<string> {
  const days = new Set([end.day])
  if (!end.exact) return days
  const at = (minutes: number): string => new Date(end.time + minutes * 60_000).toISOString()
  const local = end.offset ?? 0
  for (const zone of [end.offset !== undefined ? send?.offset : undefined, end.offset !== undefined ? offset : undefined, local]) {
    if (zone === undefined) continue
    const moment = at(zone)
    days.add(moment.slice(0, 10))
    if (Number(moment.slice(11, 13)) < 6) days.add(addDays(moment.slice(0, 10), -1))
  }
  return days
}

/** Whether a named date is the declared end. */
export function isEnd(date: DateMention, end: Instant, send?: Instant): boolean {
  return [...endDays(end, send, date.offset)].some((day) => sameDay(day, date.day, date.yearNamed))
}

/** Whether a relative limit, said on the day of sending, means the declared end. */
export function meansEnd(limit: Limit, end: Instant, send: Instant): boolean {
  return [...endDays(end, send)].some((day) => {
    const left = daysBetween(send.day, day)
    return left >= limit.from && left <= limit.to
  })
}

/** How many days the offer lasts as declared, first and last included; from the day of sending where no beginning is declared. */
export function lengthOf(offer: Offer | undefined, send?: Instant): number | undefined {
  const end = offer?.ends === undefined ? undefined : parseInstant(offer.ends)
  const start = offer?.starts === undefined ? send : parseInstant(offer.starts)
  if (!end || !start) return undefined
  const last = [...endDays(end, send)].sort()[0] ?? end.day
  return daysBetween(start.day, last) + 1
}

/** The last day of an offer as copy would name it: the evening before where it ends at midnight sharp. */
export function lastDay(end: Instant): string {
  const clock = new Date(end.time + (end.offset ?? 0) * 60_000).toISOString()
  return end.exact && clock.slice(11, 16) === '00:00' ? addDays(end.day, -1) : end.day
}
