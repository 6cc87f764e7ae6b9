/** All that a rule's author imports, with `text/`: the shape of a rule, its verdicts, its edits. */

import type {Read} from './text/evidence.ts'
import {detached} from './text/letters.ts'
import {placeIn} from './text/places.ts'
import type {Reading} from './text/read.ts'
import type {Token} from './text/tokens.ts'
import type {Claim, Edit, FactPath, Ground, Message, Role, Severity, Verdict} from './types.ts'

/** A claim as a rule sees it: with the sentence it was read in. */
export interface FoundClaim extends Claim {
  readonly reading: Reading
  /** The tokens that it was matched in: those of `reading`, or its run of one-word sentences. */
  readonly tokens: readonly Token[]
  /** Its tokens: `from` to `to` (exclusive) of `tokens`. */
  readonly from: number
  readonly to: number
  /** Whether it was found in commoner words than those of the copy only. */
  readonly common?: boolean
  /** What a `scan` left with it. */
  readonly data?: unknown
}

/** What can bear a claim out: the facts, the rest of the message, the rest of the campaign. */
export interface Evidence {
  readonly facts: Message['facts']
  readonly message: Message
  readonly read: Read
  /** The parts that a `scan` is to report on: all, or the one whose rewrite is linted again. */
  readonly asked: () => readonly Reading[]
  readonly campaign: readonly Read[]
  /** The brand's promises, from the config. */
  readonly promises: readonly Promised[]
  readonly options: Readonly<Record<string, unknown>>
}

/** A promise that the brand makes to its readers. */
export interface Promised {
  readonly id: string
  readonly text: string
  readonly since?: string
  readonly forbids?: readonly string[]
  readonly requires?: readonly string[]
  readonly frequency?: {readonly max: number; readonly per: 'day' | 'week' | 'month' | 'year'}
  /** Where it was declared. */
  readonly at?: import('./types.ts').FactPlace
}

/** A stretch of a part that a rule's own finder reports. */
export interface Candidate {
  readonly reading: Reading
  /** Offsets in the part's text. */
  readonly start: number
  readonly end: number
  readonly cue: string
  readonly data?: unknown
}

/** A rewrite of the part that a claim stands in. `blank`: a person must fill a `[placeholder]`. */
export interface Rewrite {
  readonly edits: readonly Edit[]
  readonly blank?: boolean
}

export interface Rule {
  readonly id: string
  /** One line, without a full stop's worth of jargon. */
  readonly description: string
  /** Patterns (src/text/pattern.ts) by cue. */
  readonly find?: Readonly<Record<string, readonly string[]>>
  /** Finds what no pattern can say: counts of marks, comparisons across a message or a campaign. */
  readonly scan?: (evidence: Evidence) => readonly Candidate[]
  /** The roles whose copy it reads. Default: all but `from`. */
  readonly roles?: readonly Role[]
  /** Cues for which quotation and negation are not looked at, because they are part of the claim. */
  readonly literal?: readonly string[]
  /** The claim that matched words stand for, where it is more than they: their clause, say. */
  readonly span?: (tokens: readonly Token[], from: number, to: number) => {readonly from: number; readonly to: number}
  /** True where the rule reads more than one message. */
  readonly campaign?: boolean
  /** Severity of an unsupported claim. Default `warning`. */
  readonly severity?: Severity
  readonly judge: (claim: FoundClaim, evidence: Evidence) => Verdict
  /** Rewrites in order of preference. Without it, the claim is deleted. */
  readonly rewrite?: (claim: FoundClaim, evidence: Evidence) => readonly Rewrite[]
  /** `sentence`: what the claim's sentence says besides leads up to it, and goes with it where something else is left to say. */
  readonly takes?: 'sentence'
  /** True where the claim must not just be deleted: what it hides would stay hidden. Only the rule's own rewrites are offered. */
  readonly keeps?: boolean
  /** What to ask for where nothing is left once the claim is gone: the text of a blank. */
  readonly blank?: string
}

/** A judged claim that is a finding. */
export interface Judged {
  readonly claim: FoundClaim
  readonly rule: Rule
  readonly verdict: Extract<Verdict, {kind: 'unsupported' | 'contradicted'}>
  readonly severity: Severity
  readonly start: number
  readonly end: number
}

/** Declares a rule. */
export function defineRule<const R extends Rule>(rule: R): R {
  return rule
}

export function supported(...by: readonly Ground[]): Verdict {
  return {kind: 'supported', by}
}

/**
 * @param reason - what is untrue of the words: “praises the reader for nothing on record”.
 * @param needs - the fact that would settle it.
 */
export function unsupported(reason: string, needs?: FactPath): Verdict {
  return {kind: 'unsupported', reason, ...(needs && {needs})}
}

export function contradicted(reason: string, by: readonly Ground[], needs?: FactPath): Verdict {
  return {kind: 'contradicted', reason, by, ...(needs && {needs})}
}

export function unchecked(reason: string): Verdict {
  return {kind: 'unchecked', reason}
}

/** No claim at all once it is looked at in context: the words are there, the assertion is not. */
export function noClaim(): Verdict {
  return {kind: 'supported'}
}

/** The ground that a fact is, with where it was declared. */
export function fact(evidence: Evidence, path: FactPath, text: string): Ground {
  const at = nearest(evidence.message.places, path)
  return {kind: 'fact', fact: path, text, ...(at && {at})}
}

/** The ground that a passage of a message is: the words `start` to `end` of one of its parts. */
export function passage(read: Read, reading: Reading, start: number, end: number): Ground {
  const {path, source} = read.message
  return {kind: 'passage', path, place: placeIn(reading.part, source, start, end), text: detached(reading.part.text.slice(start, end))}
}

/** The place of a fact, or of the fact that it is part of. */
function nearest(places: Message['places'], path: FactPath): import('./types.ts').FactPlace | undefined {
  for (let key = path; key; key = key.slice(0, Math.max(0, key.lastIndexOf('.')))) {
    const at = places?.[key]
    if (at) return at
  }
  return undefined
}

export type {Claim, Edit, Ground, Verdict}
