/** Dates in copy and in facts: absolute ones, and what relative ones mean from the day of sending. Only here is chrono known. */

import type {Instant, Message} from '../types.ts'
import {chrono} from './heavy.ts'
import type {Reading} from './read.ts'

/** An absolute date that the copy names. */
export interface DateMention {
  readonly reading: Reading
  /** Offsets in the part's text. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** `YYYY-MM-DD`; the year is the next one after sending where the copy names none. */
  readonly day: string
  readonly yearNamed: boolean
}

const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** What may be a date; chrono takes `24/7` and `1/2 price` for dates, so slashes need a year or a word before them. */
const MAY_BE_DATE = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH}\\b|\\b${MONTH}\\.?\\s+\\d{1,2}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b(?:until|till|by|on|ends?|before|through|thru|expires?)\\s+\\d{1,2}/\\d{1,2}\\b`, 'i')

/** The absolute dates in a text. `send` decides the year where none is named. */
export function datesIn(reading: Reading, send: Instant | undefined): DateMention[] {
  const text = reading.part.text
  if (!MAY_BE_DATE.test(text)) return []
  // Noon, so that no zone moves the day. A year is taken from here only where there is a date of sending.
  const from = send ? new Date(`${send.day}T12:00:00Z`) : new Date('2000-01-01T12:00:00Z')
  const found: DateMention[] = []
  for (const result of chrono().parse(text.replace(/\s/g, ' '), {instant: from, timezone: 0}, {forwardDate: send !== undefined})) {
    const {start} = result
    if (!start.isCertain('day') || !start.isCertain('month')) continue
    if (!MAY_BE_DATE.test(text.slice(Math.max(0, result.index - 8), result.index + result.text.length))) continue
    const last = result.end ?? start
    const day = dayOf(last.get('year'), last.get('month'), last.get('day'))
    if (day) found.push({reading, start: result.index, end: result.index + result.text.length, text: result.text, day, yearNamed: start.isCertain('year')})
  }
  return found
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
  const result = chrono().parse(text, {instant: new Date('2000-01-01T12:00:00Z'), timezone: 0})[0]
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

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

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
