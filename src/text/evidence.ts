/** A message read for evidence: every part that was read, and what its copy says of acts, dates, amounts and audiences. */

import type {Message, Part} from '../types.ts'
import type {Reading} from './read.ts'
import {shelfFor} from './shelf.ts'

/** A message with its parts read on demand; each part is read once. */
export interface Read {
  readonly message: Message
  readonly of: (part: Part) => Reading
  /** All parts, read. */
  readonly all: () => readonly Reading[]
  /** What was worked out of the message, by what worked it out. */
  readonly notes: Map<unknown, unknown>
  /** Where this is another message with another wording of one part: that message, and which part. */
  readonly origin?: Origin
  /** Lets go of what was read: it is read again where it is asked for again. */
  readonly forget: () => void
}

export interface Origin {
  readonly read: Read
  readonly index: number
}

export function readMessage(message: Message, readPart: (part: Part) => Reading, origin?: Origin): Read {
  const done = new Map<Part, Reading>()
  const notes = new Map<unknown, unknown>()
  let all: readonly Reading[] | undefined
  // Another wording stands beside parts that are kept already.
  const shelf = origin ? undefined : shelfFor(message.parts)
  const of = (part: Part): Reading => {
    let reading = done.get(part)
    if (!reading) {
      reading = readPart(part)
      if (shelf) reading = shelf.put(reading)
      done.set(part, reading)
    }
    return reading
  }
  const forget = (): void => {
    done.clear()
    notes.clear()
    all = undefined
  }
  return {message, of, all: () => (all ??= message.parts.map(of)), notes, forget, ...(origin && {origin})}
}

/** A function of a message whose answer is kept: a campaign asks for it once for each later message. */
export function perMessage<T>(make: (read: Read) => T): (read: Read) => T {
  return (read) => {
    if (!read.notes.has(make)) read.notes.set(make, make(read))
    return read.notes.get(make) as T
  }
}

/** A function of what a message is about: another wording of one part, as a rewrite tries it, changes nothing of that. */
export function perSubject<T>(make: (read: Read) => T): (read: Read) => T {
  const known = perMessage(make)
  return (read) => known(read.origin?.read ?? read)
}

/** A function of a part read in a message. Its answer must hang on these two alone. */
export type OfReading<T> = (reading: Reading, message: Message) => T

/** What one part of a message gave. */
export interface Answer<T> {
  readonly at: number
  readonly reading: Reading
  readonly value: T
}

/**
 * A function that gathers something from all parts of a message. What it found is kept, and of a message with another wording of
 * one part only that part is looked at: a long message has thousands of parts, and hundreds of wordings are tried on it.
 */
export function gather<T>(make: OfReading<T | undefined>): (read: Read) => readonly Answer<T>[] {
  const look = (read: Read, reading: Reading, at: number): Answer<T>[] => {
    const value = make(reading, read.message)
    return value === undefined ? [] : [{at, reading, value}]
  }
  const gathered = (read: Read): readonly Answer<T>[] => {
    const known = read.notes.get(make) as readonly Answer<T>[] | undefined
    if (known) return known
    const {origin} = read
    const part = origin && read.message.parts[origin.index]
    const found = origin && part ? instead(gathered(origin.read), origin.index, look(read, read.of(part), origin.index)) : read.all().flatMap((reading, at) => look(read, reading, at))
    read.notes.set(make, found)
    return found
  }
  return gathered
}

/** Answers in which those of one part are others. */
function instead<T>(answers: readonly Answer<T>[], index: number, others: readonly Answer<T>[]): readonly Answer<T>[] {
  let from = 0
  let high = answers.length
  while (from < high) {
    const middle = (from + high) >> 1
    if ((answers[middle] as Answer<T>).at < index) from = middle + 1
    else high = middle
  }
  const there = answers[from]?.at === index ? 1 : 0
  return there + others.length === 0 ? answers : [...answers.slice(0, from), ...others, ...answers.slice(from + there)]
}

/** Whether something is true of any part of a message. */
export function inAny(test: OfReading<boolean>): (read: Read) => boolean {
  const holding = gather((reading, message) => (test(reading, message) ? true : undefined))
  return (read) => {
    const {origin} = read
    const part = origin && read.message.parts[origin.index]
    if (!origin || !part) return holding(read).length > 0
    return holding(origin.read).some(({at}) => at !== origin.index) || test(read.of(part), read.message)
  }
}
