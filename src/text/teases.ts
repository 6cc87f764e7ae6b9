/** Teases: lines that never say what they are about, and lines that answer their own hook. */

import type {Candidate, Edit, FoundClaim} from '../rule.ts'
import type {Read} from './evidence.ts'
import type {Reading} from './read.ts'
import type {Token} from './tokens.ts'
import {hasOffer, promotes} from './offers.ts'
import {wordsOf} from './words/index.ts'
import {headsReading} from './works.ts'

/** Moves that hook only as the first thing that a reader sees; in running text they are ordinary. */
const UP_FRONT = new Set(['stand', 'tease', 'question', 'something', 'story', 'call', 'bracing', 'blank', 'wrong'])

/** Whether words that hook in a subject line stand in running text. */
export function outOfPlace(claim: FoundClaim): boolean {
  const {role} = claim.part
  if (!UP_FRONT.has(claim.cue)) return false
  if (role === 'body' || role === 'alt') return true
  if (claim.cue === 'call') return role !== 'cta'
  const before = claim.tokens[claim.from - 1]
  if (claim.cue !== 'tease' || before === undefined) return false
  // *Cats love boxes. Here is why*: the line has said what.
  return before.kind === 'mark' || (/^(?:here is|here['’]s|this is|that is|that['’]s) why\b/i.test(claim.text) && solidWords(claim.tokens.slice(0, claim.from)) >= 2)
}

/** Figures of speech that also have a plain sense, in which notices use them. */
const FIGURATIVE = new Set(['idiom', 'alarm', 'reverse', 'shock', 'bracing', 'story', 'question', 'powers', 'wrong', 'something', 'mistake'])
/** Calls with which a notice may begin. */
const NOTICED = /^(?:attention|heads up|stop|wait|listen|test|typo|our (?:error|fault|mistake|bad))\b/i
const WHEN = /\b\d{1,2}(?::\d\d|\.\d\d)?\s?(?:am|pm)\b|\b\d{1,2}:\d\d\b|\b\d{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s\d/i

/** What a notice tells of a place or a thing. */
const SHUT =
  /^\W*(?:the|this|our|your|all)?\b.*\b(?:is|are|was|were|has been|have been) (?:now |still |partly )?(?:closed|shut|flooded|blocked|cancelled|canceled|delayed|unsafe|recalled|suspended|out of (?:order|service|use))\b/i

/** Whether the hook is a notice after all: it says when, and sells nothing. */
export function notice(claim: FoundClaim): boolean {
  const called = claim.cue === 'stand' && NOTICED.test(claim.text)
  return (called && SHUT.test(claim.part.text.slice(claim.end))) || ((FIGURATIVE.has(claim.cue) || called) && WHEN.test(claim.part.text) && !hasOffer(claim.reading.tokens))
}

/** Moves that name nothing: where the line goes on to say what it is, nothing is withheld. */
const NAMELESS = new Set(['something', 'guess', 'hide', 'call', 'question'])

/** Moves that may be the title of what is read or heard. */
const READ = new Set(['stand', 'idiom', 'reverse', 'bracing', 'story', 'something', 'alarm', 'shock'])

/** Words with which news and notices begin. */
const LABEL = /^(?:breaking|attention|alert)\b/i

/** Whether the line itself tells, behind a colon, what the hook seems to keep back. An offer is no answer. */
export function told(claim: FoundClaim): boolean {
  // *Watch this: how to bleed a radiator*, *Bombshell: the story of Hedy Lamarr*
  if (READ.has(claim.cue) && headsReading(claim.tokens, claim.to)) return true
  if (claim.cue === 'guess' && solved(claim)) return true
  const label =
    (claim.cue === 'powers' && /^(?:the|a|one)\b.*\b(?:mistake|error|habit)\b/i.test(claim.text)) ||
    (claim.cue === 'stand' && LABEL.test(claim.text)) ||
    (claim.cue === 'reverse' && /^(?:read|open|watch|see) (?:me|this)(?: first)?\W*$/i.test(claim.text))
  if (!(NAMELESS.has(claim.cue) || label) || hasOffer(claim.reading.tokens)) return false
  const after = claim.tokens.slice(claim.to)
  const colon = after.findIndex((token) => token.text === ':')
  const answer = after.slice(colon)
  return colon >= 0 && solidWords(answer) >= (answer.some((token) => token.kind === 'number' || DAYS.test(token.text)) ? 1 : 2)
}

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** Whether a riddle is answered behind its question mark: *Guess who’s back? Strawberry tarts, from Tuesday*. *Guess what?* asks nothing. */
function solved({tokens, from, to, reading}: FoundClaim): boolean {
  if (tokens[from]?.text !== 'guess' || tokens[from + 2]?.text === '?' || hasOffer(reading.tokens)) return false
  const mark = tokens.findIndex((token, i) => i >= to && (token.kind === 'stop' || token.text === ':'))
  const answer = tokens.slice(mark + 1)
  if (tokens[mark]?.text !== '?' || answer.some(({text}) => /^(?:we|us|our|ours|you|your)$/.test(text))) return false
  const solid = solidWords(answer)
  return solid >= 2 || (solid === 1 && answer.filter((token) => token.kind === 'word').length > 2)
}

function solidWords(tokens: readonly Token[]): number {
  return tokens.filter((token) => token.kind === 'word' && !wordsOf('hollowword').has(token.text)).length
}

/** Whether an announcement or a question is followed, in its own line, by what it is about. An offer is no answer: the hook goes, the offer stays. */
export function answered(claim: FoundClaim): boolean {
  if (claim.cue !== 'tease' && claim.cue !== 'question') return false
  const after = claim.tokens.slice(claim.to)
  if (after[0]?.text === '…' || (claim.cue === 'question' && (hasOffer(after) || after.filter((token) => token.kind === 'word').length < 3))) return false
  return after.some((token) => token.kind === 'number') || after.filter((token) => token.kind === 'word' && !wordsOf('hollowword').has(token.text)).length >= 1
}

/** Words by which a line, vague as it is, presses or boasts: other rules’ matter. */
const PRESSING = new Set('few fewer gone last left going ending ends over selling sold almost hurry quick limited final ever always forever best nothing nobody'.split(' '))

/** Questions that call the reader to account, and what is on at a place: they withhold nothing. */
const REPROACH = /\bwhat['’]s on\b|\b(?:did|have|had) (?:we|i) (?:do|done|say|said|get|upset|offend|lose|lost)\b|\b(?:(?:was|is) it (?:us|me|something (?:we|i))|(?:are|were|have|did) you\b.*\b(?:us|me))\b/i

/** What is on for all who come: *something for everyone at the fair*. */
const FOR_ALL = /\bsomething for (?:every|all\b|the\b|any)/i

/** A stretch of time that a pointer names: *this week in the garden*. */
const SPAN = /^(?:weeks?|months?|years?|terms?|seasons?|weekends?|mornings?|afternoons?|evenings?|quarters?|spring|summer|autumn|winter)$/
/** What says what it is about: *this one is all about your brand*, *what to do in the garden this May*. */
const TOPICAL =
  /\b(?:is|all|was) about (?:your|our|the|an?) [a-z]{4,}|\bwhat(?:[’']s| is| to| we) (?:new|on|do|see|eat|plant|sow|pick|cook|wear|read|watch|pack|bring|ate|sowed|planted|read|cooked) (?:in|on|at|for) (?:the|your|our|this) [a-z]{4,}/i
/** What lets a reader in: *was this your sign-in?* says what it is about. */
const ENTRY = /\b(?:passwords?|passcode|log-?ins?|sign-?ins?)\b/i

/** What a preheader tells of the matter that its subject names. */
const POINTS_BACK = /^\W*(?:(?:here is|here[’']s|this is|and|plus|with) )?(?:why|how|what|when|where|who)\b/i

/** An answer that is asked for by a day: *let us know by Monday*. */
const ANSWER_BY = /\b(?:let (?:us|me|them) know|tell (?:us|me)|reply|say so|shout)\b.*\b(?:by|before)\b/i

/** A whole subject or preheader in which no word says what it is about, that breaks off, or that has no words. */
export function withheld(reading: Reading, read: Read): Candidate[] {
  const {part, tokens} = reading
  if (part.role !== 'subject' && part.role !== 'preheader') return []
  const words = tokens.filter((token) => token.kind === 'word')
  const whole = (cue: string, start = tokens[0]?.start ?? 0): Candidate[] => [{reading, start, end: tokens.at(-1)?.end ?? 0, cue}]
  if (words.length === 0) return tokens.length > 0 && !tokens.some((token) => token.kind === 'number') ? whole('wordless') : []
  if (words.some(({text}, i) => PRESSING.has(text) && !(text === 'going' && /^(?:on|to)$/.test(words[i + 1]?.text ?? '')))) return []
  if (tokens.at(-1)?.text === '…' || (tokens.at(-2)?.text === '…' && tokens.at(-1)?.kind === 'emoji')) return whole('broken', lastClause(reading))
  if (words.length < 2 || tokens.some((token) => token.kind === 'number')) return []
  const hollow = wordsOf('hollowword')
  const solid = words.filter((token) => !hollow.has(token.text))
  if (solid.length > 1 || TOPICAL.test(part.text) || REPROACH.test(part.text) || ENTRY.test(part.text) || ANSWER_BY.test(part.text)) return []
  // *What happened on Tuesday*: an account of a day.
  if (/\bwhat (?:happened|went wrong|changed|broke) (?:on|in|at|to|with|during|after)\b/i.test(part.text)) return []
  // “This cardigan” points at a thing; “this” alone does not.
  const vague = words.some(
    (token, i) =>
      wordsOf('vaguehead').has(token.text) &&
      !FOR_ALL.test(part.text) &&
      !(/^th(?:ey|em)$/.test(token.text) && words.slice(0, i).some((one) => solid.includes(one))) &&
      !(wordsOf('pointer').has(token.text) && (solid.includes(words[i + 1] as Token) || SPAN.test(words[i + 1]?.text ?? '') || /ing$/.test(words[i + 1]?.text ?? '')))
  )
  // *Why, and what you can do about it*, behind a subject that says what happens.
  if (part.role === 'preheader' && POINTS_BACK.test(part.text) && !part.text.includes('?') && read.all().some((other) => other.part.role === 'subject' && solidWords(other.tokens) > 1) && !promotes(read)) return []
  if (solid.length === 0) return vague || tokens.some((token) => token.text === '?') ? whole('withheld') : []
  // A preheader goes on from a subject that says what it is about.
  const answering = part.role === 'preheader' && (/^\W*(?:and|plus|also)\b/i.test(part.text) || read.all().some((other) => other.part.role === 'subject' && solidWords(other.tokens) > 1))
  return solid.length === 1 && !answering && vague && words.length > 3 && !wordsOf('otherclaim').has(solid[0]?.text ?? '') ? whole('withheld') : []
}

/** Where the last sentence of a part starts. */
function lastClause({sentences, part}: Reading): number {
  const last = sentences.at(-1)
  return last && last.end - last.start > 3 ? last.start : Math.max(0, part.text.search(/\S/))
}

/** Moves whose words are the whole hook: taken out, they leave the line as it would be without them. */
const DETACHED = new Set(['noise', 'stand', 'tease', 'blank'])

/** The stretches that a hook can be taken out with, longest first: its clause, its part of the clause up to a comma. */
export function hookStretches(claim: FoundClaim): readonly Edit[] {
  if (DETACHED.has(claim.cue)) return []
  const {text} = claim.part
  const stretch = (ends: RegExp): Edit => {
    const before = text.slice(0, claim.start)
    const start = Math.max(0, ...[...before.matchAll(ends)].map((match) => match.index + match[0].length))
    const after = claim.end + (/[.!?…:]$/.test(claim.text) ? 0 : text.slice(claim.end).search(new RegExp(`${ends.source}|$`, 'u')))
    const mark = /^(?:[.!?…]+|\s*[:;—–|]|\s*\([^)\d]*\)?)/u.exec(text.slice(after))?.[0].length ?? 0
    return {start, end: after + mark, text: ''}
  }
  const clause = stretch(/[.!?…]+(?=\s|$)|[:;—–|()]|\s-\s|\p{Extended_Pictographic}\ufe0f?/gu)
  // *You won’t believe what we did to our lamps: 20% off* → *Our lamps: 20% off*
  const goods = /\b(?:to|about|with|of|in|for|on|from) (?=(?:our|these) [\p{L}-]+(?: [\p{L}-]+)?\s*[:—–|-])/iu.exec(text.slice(claim.start, clause.end + 1))
  const kept: readonly Edit[] = goods ? [{start: clause.start, end: claim.start + goods.index + goods[0].length, text: ''}] : []
  return [...kept, clause, stretch(/[.!?…]+(?=\s|$)|[:;,—–|()]|\s-\s|\p{Extended_Pictographic}\ufe0f?/gu)]
}
