/**
 * The nouns of relint, in reading order. Plain, readonly data: it goes to JSON and to a browser as it is.
 *
 * file → Format.read → Message[] → rule.find → Claim → rule.judge(Evidence) → Verdict → rule.rewrite → Finding → Reporter
 */

/** A point in a source file: 1-based line and column, and the offset, all in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A stretch of a source file. `end` is the point just behind it. */
export interface Place {
  readonly start: Point
  readonly end: Point
}

/** What a stretch of copy is to its reader. `terms` are footers and fine print. */
export type Role = 'subject' | 'preheader' | 'from' | 'heading' | 'body' | 'cta' | 'alt' | 'terms'

/** A piece of the file and what it reads as: `&amp;` reads `&`, `=E2=80=99` reads `’`. Offsets are in the file as written. */
export interface Run {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A template tag inside a part's copy: its value is not known here. Offsets are in the part's text. */
export interface Tag {
  readonly start: number
  readonly end: number
  /** `name`: a person's name. `clock`: the time of sending or reading. `value`: anything else. */
  readonly kind: 'name' | 'clock' | 'value'
}

/** One stretch of copy with one role: a subject line, a paragraph, a button. */
export interface Part {
  readonly role: Role
  /** The copy as it reads: the texts of the runs, joined. */
  readonly text: string
  readonly runs: readonly Run[]
  readonly tags: readonly Tag[]
  /** Condition of the template branch that this copy stands in, as written. */
  readonly condition?: string
  /** What several parts are alternatives of: variants of a subject, branches of a template, spins. */
  readonly variant?: string
  /** The text that the runs' offsets are in, where it is not the message's source: a field of a record. */
  readonly source?: string
  /** Index in `parts` of the record this part came from. */
  readonly index?: number
  /** How a text is written back in this part's syntax, where that is not the text itself. */
  readonly write?: (text: string) => string
  /** Rules that a comment switches off for this part. */
  readonly off?: readonly string[]
  /** True where the copy was put together from several places, so that it cannot be written back as one. */
  readonly readonly?: boolean
}

/** A moment in milliseconds since 1970 UTC, with the offset from UTC in minutes in which it was written, if it was. */
export interface Instant {
  readonly time: number
  readonly offset?: number
  /** The calendar day as written, `YYYY-MM-DD`. */
  readonly day: string
  /** False where only a day was written. */
  readonly exact: boolean
}

export interface Trigger {
  readonly event?: string
  readonly what?: string
  readonly on?: string
}

export interface Segment {
  readonly segment: string
  readonly size?: number
}

export interface Extension {
  readonly from: string
  readonly to: string
  readonly reason?: string
}

export interface Offer {
  readonly id?: string
  readonly what?: string
  readonly discount?: string
  readonly price?: string | number
  readonly was?: string | number
  readonly upTo?: boolean
  readonly starts?: string
  readonly ends?: string
  readonly extended?: readonly Extension[]
  readonly quantity?: number
  /** The moment the quantity is of, as written. */
  readonly quantityAsOf?: string
  readonly conditions?: readonly string[]
  readonly code?: string
  readonly recurring?: string
}

export interface EvidenceFact {
  readonly claim: string
  readonly source: string
}

/** What the sender vouches for. A missing fact is unknown, never false. */
export interface Facts {
  readonly trigger?: 'none' | Trigger
  readonly audience?: 'everyone' | 'individual' | Segment
  readonly offer?: Offer
  readonly evidence?: readonly EvidenceFact[]
}

/** A fact's name: `facts.trigger`, `facts.offer.ends`, `relationship`, … */
export type FactPath = string

/** Where a fact was declared. */
export interface FactPlace {
  readonly path: string
  readonly place: Place
}

export type Relationship = 'instrumental' | 'expressive'

/** One message as a reader gets it: an e-mail, a page, one row of a CSV. */
export interface Message {
  readonly path: string
  readonly source: string
  readonly parts: readonly Part[]
  readonly facts: Facts
  readonly relationship?: Relationship
  readonly send?: Instant
  /** Key of its campaign where one was given; else the folder is the campaign. */
  readonly campaign?: string
  readonly resendOf?: string
  /** Places of facts by path, for the facts that were declared in a file. */
  readonly places?: Readonly<Record<FactPath, FactPlace>>
  /** Rules switched off for this message: id → reason. */
  readonly disable?: Readonly<Record<string, string>>
  /** Headers of a mail, lower-cased names, where the format has them. */
  readonly headers?: Readonly<Record<string, string>>
  /** What could not be read here: images, feeds, `[MULTIPLE VARIATIONS]`. */
  readonly unread?: readonly string[]
  /** What tells messages of one file apart: a row, a heading. */
  readonly label?: string
}

/** Every message of a run of mail, in sending order. */
export type Campaign = readonly Message[]

export type RuleId = string

/** A sentence of a part: offsets in the part's text. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Words that assert something about the reader, the sender, the offer or other people. */
export interface Claim {
  readonly ruleId: RuleId
  /** Which kind of cue of the rule it was found by. */
  readonly cue: string
  /** The words, as the reader sees them. */
  readonly text: string
  /** Offsets in the part's text. */
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  readonly part: Part
  readonly message: Message
}

/** What bears a claim out or contradicts it. */
export type Ground = {readonly kind: 'fact'; readonly fact: FactPath; readonly text: string; readonly at?: FactPlace} | {readonly kind: 'passage'; readonly path: string; readonly place: Place; readonly text: string}

export type Verdict =
  | {readonly kind: 'supported'; readonly by?: readonly Ground[]}
  | {readonly kind: 'unsupported'; readonly reason: string; readonly needs?: FactPath}
  | {readonly kind: 'contradicted'; readonly reason: string; readonly by: readonly Ground[]; readonly needs?: FactPath}
  | {readonly kind: 'unchecked'; readonly reason: string}

export type Severity = 'info' | 'warning' | 'error'

/** A change of a part's text: offsets in that text. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Text for a place. `blank`: holds a `[placeholder]` that a person must fill. */
export interface Suggestion {
  readonly text: string
  readonly place: Place
  readonly blank: boolean
}

/** A whole part with all its findings resolved. */
export interface PartRewrite extends Suggestion {
  readonly role: Role
  readonly part?: number
}

/** A text that somebody else's rewriter gave and that was not taken. */
export interface DroppedRewrite {
  readonly role: Role
  readonly text: string
  readonly reason: string
}

/** What contradicts a claim, with its own place. */
export interface By {
  readonly path: string
  readonly place?: Place
  readonly text: string
  readonly fact?: FactPath
}

/** One claim that did not hold. */
export interface Finding {
  readonly ruleId: RuleId
  /** Which kind of cue of the rule it was found by. */
  readonly cue: string
  readonly verdict: 'unsupported' | 'contradicted'
  readonly severity: Severity
  readonly role: Role
  /** Index of the record's part, for records with `parts`. */
  readonly part?: number
  readonly actual: string
  readonly place: Place
  readonly message: string
  readonly needs?: FactPath
  readonly by?: readonly By[]
  readonly suggestions: readonly Suggestion[]
  readonly url: string
}

/** How many claims were judged, by verdict. `unchecked` is printed: silence is not a pass. */
export interface ClaimCounts {
  readonly supported: number
  readonly unsupported: number
  readonly contradicted: number
  readonly unchecked: number
}

/** What relint says of one file. */
export interface Result {
  readonly path: string
  readonly findings: readonly Finding[]
  readonly rewrites: readonly PartRewrite[]
  readonly claims: ClaimCounts
  /** Sibling files that were read as evidence. */
  readonly read: readonly string[]
  /** What could not be read, and how often: images without text, cells of several variations. */
  readonly unread?: readonly {readonly what: string; readonly count: number}[]
  /** What a rewriter of the caller's gave and that was not taken, with the reason. */
  readonly dropped?: readonly DroppedRewrite[]
}

/** A fault of the input that keeps relint from reading it: always with what was expected and what to do. */
export interface Problem {
  readonly path: string
  readonly line?: number
  readonly column?: number
  readonly message: string
}
