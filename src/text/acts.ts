/**
 * Acts of the reader that a message names: what praise, thanks and confirmations can stand on.
 *
 * An act is something that the reader did and that can be checked: *you finished lesson 8*, *your order of 14 November*, *on your
 * 100th ride*, *thank you for attending*. Opening this mail, being a customer and meeting an offer are none.
 */

import type {Evidence, FoundClaim} from '../rule.ts'
import {type Match, type Pattern, compilePattern} from './pattern.ts'
import type {Reading} from './read.ts'
import type {Token} from './tokens.ts'
import {vocabulary, wordsOf} from './words/index.ts'

/** Words that name an act of the reader, with their offsets in the part that they stand in. */
export interface Act {
  readonly reading: Reading
  readonly start: number
  readonly end: number
  readonly text: string
}

const COUNT = '({number}|<numberword>|{tag}|<ordinal>|every|all|both)'
const SOURCES: readonly string[] = [
  // You finished the course. You have paid off your loan.
  'you (have|all|both)? <adverb>* <actdone> {any} ..8',
  '{number} of you <actdone>',
  `you (have|all|both)? <adverb>* <actcounted> ..4 ${COUNT} ..6 (<actnoun>|<timeunit>|out of {number}|{number}|<date>|{word})`,
  'you (have)? <adverb>* <actcounted> ..4 (your|the|an|a) (_)? <actnoun>',
  '(you|your) ..2 (came|finished|placed|ranked|are) (in)? ({number}|<ordinal>) (in|of|out of|overall|place)',
  // Well done on finishing your first 5K. Thanks for attending. Thank you for the viewing on Saturday.
  '(for|on|by|after|in|with|since) (you|your|having|successfully|kindly|recently|all)* <actdoing> {any} ..8',
  '(for|on) (attending|volunteering|donating|coming|graduating|retiring|qualifying|applying|registering|enrolling|asking|calling|reading|waiting|ordering|booking|your patience)',
  // Your 100th ride. Your order of 14 November, order 1182.
  '(your|a|the|this|that|another|{name} \'s) <adverb>* (<ordinal>|{number}|{tag}) _? _? <actnoun>',
  "(your|the) _? <actnoun> (of|from|on|number|no|#|dated|placed|made|last|this|to|with|at|for|in)* (#)? ({number}|<numberword>|<date>|<weekday>|<month>|yesterday|today|last|{tag})",
  '(order|booking|reservation|claim|case|ticket|invoice|application|policy) (number|no|#|id|ref)? (#)? ({number}|{tag})',
  '(for|on) (your|the|a|an) (recent|latest|last|first|new|generous|kind|detailed|helpful|thoughtful|fine|great|good|well earned|brilliant)? <actnoun>',
  // Lesson 8 complete. 240 points earned. Badge unlocked.
  '<actnoun> ({number}|{tag}) ..3 <actfinished>',
  '({number}|{tag}|<numberword>) _? <actnoun> (<actfinished>|earned|collected|so far|this (month|year|week)|in <month>|in {number})',
  '(lesson|course|module|unit|chapter|level|quiz|exam|test|mission|challenge|quest|program|training) ..3 (complete|completed|passed|finished)',
  '{number} (out of|of|%)? (in|on|for|out) ..4 (exam|test|quiz|level|module|assessment|mock|paper|{number})',
  // Five years with us, a member since 2019.
  '({number}|<numberword>) (_)? (years|months|seasons|winters|terms) (_)? (with us|with|as|at|of membership|of service|on|a member|together|behind|in)',
  '(member|customer|client|tenant|subscriber|patron|with us|supporter|donor|volunteer|reader) (since|for) (<month>)? ({number}|<numberword>|{tag})'
]

let patterns: readonly Pattern[] | undefined

/** The stretches of tokens that name an act of the reader. */
export function actsIn(tokens: readonly Token[]): Match[] {
  patterns ??= SOURCES.map((source) => compilePattern(source, vocabulary))
  const present = new Set(tokens.map((token) => token.text))
  const out: Match[] = []
  for (const pattern of patterns) {
    if (![...pattern.cues].some((cue) => present.has(cue))) continue
    for (const match of pattern.match(tokens)) if (real(tokens, match)) out.push(match)
  }
  return out
}

/** Not supposed, not asked, and not about the mail or the offer. */
function real(tokens: readonly Token[], {from, to}: Match): boolean {
  const supposing = wordsOf('acthypothesis')
  const nothing = wordsOf('nonact')
  for (let i = from - 1; i >= Math.max(0, from - 2); i--) if (supposing.has(tokens[i]?.text ?? '')) return false
  // A match runs on to the end of its gap: the words near its start decide.
  for (let i = from; i < Math.min(to, from + 7); i++) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[from]?.sentence) break
    if (i > from && (token.text === ',' || token.kind === 'stop' || token.text === ':')) break
    if (nothing.has(token.text)) return false
    // *You scored 15%*, *you earned $5* are offers, unless a result or a gift of money is named.
    if (token.kind === 'number' && /%$/.test(token.text) && !/^(in|on|for|of|less|more)$/.test(tokens[i + 1]?.text ?? '')) return false
  }
  return tokens[to]?.text !== 'off' && tokens[to]?.text !== 'discount'
}

/**
 * The act of the reader that the message names near a claim: in the claim's own sentence, the one before or after it and,
 * for a subject, preheader or heading, where `evidence` is given, anywhere in the body.
 */
export function readersAct(claim: FoundClaim, evidence?: Evidence): Act | undefined {
  const sentence = claim.tokens[claim.from]?.sentence ?? 0
  const near = claim.tokens.filter((token) => Math.abs(token.sentence - sentence) <= 1)
  const own = actIn(claim.reading, near)
  if (own || !evidence || (claim.part.role !== 'subject' && claim.part.role !== 'preheader' && claim.part.role !== 'heading')) return own
  for (const reading of evidence.read.all()) {
    if (reading === claim.reading || reading.part.role === 'terms' || reading.part.role === 'from') continue
    const act = actIn(reading, reading.tokens)
    if (act) return act
  }
  return undefined
}

function actIn(reading: Reading, tokens: readonly Token[]): Act | undefined {
  const match = actsIn(tokens)[0]
  if (!match) return undefined
  const start = tokens[match.from]?.start ?? 0
  const end = tokens[match.to - 1]?.end ?? start
  return {reading, start, end, text: reading.part.text.slice(start, end)}
}
