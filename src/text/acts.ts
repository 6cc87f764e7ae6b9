/**
 * Acts of the reader that a message names: what praise, thanks and confirmations can stand on.
 *
 * An act is something that the reader did and that can be checked: *you finished lesson 8*, *your order of 14 November*, *on your
 * 100th ride*, *thank you for attending*. Opening this mail, being a customer and meeting an offer are none.
 */

import {inAll} from './thin.ts'
import type {Evidence, FoundClaim} from '../rule.ts'
import type {Match} from './pattern.ts'
import {hasOffer} from './offers.ts'
import {patternSet} from './patterns.ts'
import type {Reading} from './read.ts'
import type {Facts} from '../types.ts'
import type {Token} from './tokens.ts'
import {wordsOf} from './words/index.ts'

/** Words that name an act of the reader, with their offsets in the part that they stand in. */
export interface Act {
  readonly reading: Reading
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What makes an act checkable: how many, when, which. */
const SPECIFIC = '({number}|<numberword>|{tag}|<ordinal>|first|<weekday>|<month>|yesterday|last)'
const WHEN = '({number} <month>|<month> {number}|(the)? {number} of <month>|<weekday>|yesterday|last (week|month|year|night|summer|<weekday>)|(in|since|of|from) ({number}|<month>))'
const THANKS = '(thanks|thank you|congratulations|congrats|well done|kudos|bravo|grateful|cheers|hats off|hooray)'
const REF = '(order|booking|reservation|claim|case|ticket|invoice|application|policy|request|quote|account|enquiry)'

const SOURCES: readonly string[] = [
  // You have a new member.
  'you (have|got|gained|received) (a|an|your|{number}) (new|first) ..2 (member|subscriber|follower|donor|customer|booking|reader|listener)',
  // You finished the course. You have paid off your loan. You walked 312,000 steps.
  'you (have|all|both|just|successfully|recently|kindly|already)* <actdone> ({word}|{number}|{tag}|") ..6',
  '{number} of you (<actdone>|reach|complete|pass|finish)',
  `you (have|all|both|just|already)* <actcounted> ..4 ${SPECIFIC} ..6`,
  `you (have|all|both|just)* <actcounted> (to|at|with|in|us|about|the|a|an|your)* ..4 ${WHEN}`,
  'you (have|just)* <actcounted> (your|the|an|a) (_)? <actnoun>',
  '(you|your) ..2 (came|finished|placed|ranked) (in)? ({number}|<ordinal>|first)',
  '{number} (in|out of|of) your age group',
  // Well done on finishing your first 5K. Thanks for attending.
  '(for|on) (you|your|having|successfully|kindly|recently|all|again)* <actdoing>',
  `(for|on) (you|your|having|kindly|all)* <actdoingcounted> ..6 (${SPECIFIC}|${WHEN}|<actnoun>)`,
  '(for|on) (telling us about|letting us know about|pointing (it|this|that|these|those)? out|writing to your|sitting with|waiting while|your patience (during|while|after|over)|bearing with us)',
  // Thank you for the viewing on Saturday, for your order, for the 16 photographs.
  `${THANKS} .. (for|on) (your|the|an|a|you)* (_)? (_)? <actnoun>`,
  'your (donation|gift|contribution|payment|pledge|deposit|monthly gift|loan) of {number}',
  `${THANKS} ..3 (for|on) (your|the|an|a|all)* ({number}|<numberword>) {word}`,
  `(for|on) (your|the) (_)? {word} (of|on|from|dated|last) (<weekday>)? ${WHEN}`,
  // Your 100th ride. Your order of 14 November. Order 1182. Lesson 8 complete.
  '(your|you|that was|this was|that is) ({number}|<ordinal>|{tag}) _? <actnoun>',
  '(that|this) (was|is) (your)? ..2 <actnoun> {number}',
  '(on|of|finished|completed|passed|logged|was|is) your first _? (ride|run|race|marathon|5k|10k|half marathon|lesson|class|course|(month|year) (of|as|in|teaching|running|riding)|home|job|book|swim|session|parkrun|lap|exam|module|game|win)',
  `your (_)? (_)? !(ships|ends|expires|starts|begins|arrives|opens|closes|leaves|renews|lapses|goes|runs|due|is|are) {word} (of|on|from|dated|last) (<weekday>)? ${WHEN}`,
  'your _? <actnoun> (number|no|#|id|ref|reference|dated|of|from|on)+ ({number}|{tag}|<numberword>)',
  `${REF} (number|no|ref|id|reference)? (#)? (_)? ({number}|{tag})`,
  '{number} <actnoun> (finished|completed|passed|logged|done|learned)',
  '(lesson|course|module|unit|chapter|level|quiz|exam|test|mission|challenge|quest|program|training|stage) ({number}|{tag}|<numberword>)? (is|was)? <actfinished>',
  '(you|score|scored|got|marks|mark|result|with) ..4 {number} (out of|of) {number}',
  'your ..2 (score|mark|grade|result|average) of {number}',
  '(scored|score|got|achieved|passed|with) ..4 {number} (in|on) ',
  '{number} in (level|grade|stage|module|unit|paper|year) {number}',
  // Your half marathon time: 1:58:04. Your result: distinction.
  'your ..3 (time|score|mark|grade|position|place|distance|pace|split|finish|result|results) (<adverb>|was|is|:|—|of|in|on)+ ({number}|<ordinal>|distinction|merit|a (pass|distinction|merit))',
  'your ..3 (time|score|mark|grade|result|results) (on|in|for) ..4 (was|is|:|—) ({number}|<ordinal>|distinction|merit|a (pass|distinction|merit))',
  // Ten years with us, a member since 2019.
  '({number}|<numberword>) (_)? (years|seasons|winters|terms|decades) (with us|as (a|an|our)|a (member|customer|client|reader|subscriber|patron)|of (membership|service|riding|shopping|training)|together|with {cap}|at {cap})',
  '(member|customer|client|tenant|subscriber|patron|with us|supporter|donor|volunteer|reader) (since|for) (the)? (<month>)? ({number}|<numberword>|{tag})',
  '(you ..1 been|having been) ..6 since {number}'
]

const named = patternSet('act', SOURCES)

/** The stretches of tokens that name an act of the reader. */
export function actsIn(tokens: readonly Token[]): Match[] {
  return inAll(named, tokens).filter((match) => real(tokens, match))
}

const MONEY_GIVEN = /^(donat|gift|gave|giv|rais|contribut|paid|pay|pledg|repaid|loan|sav|spent|deposit|refund)/
const REFERRING = /^(order|booking|reservation|claim|case|ticket|invoice|application|policy|request|quote|account|enquiry)$/

/** Not supposed, not asked, and not about the mail or the offer. */
function real(tokens: readonly Token[], {from, to}: Match): boolean {
  const supposing = wordsOf('acthypothesis')
  const nothing = wordsOf('nonact')
  const opening = wordsOf('actopening')
  const first = tokens[from]
  if (!first) return false
  for (let i = from - 1; i >= Math.max(0, from - 5) && tokens[i]?.sentence === first.sentence; i--) {
    const text = tokens[i]?.text ?? ''
    if (opening.has(text) || (i >= from - 2 && first.text === 'you' && supposing.has(text))) return false
  }
  for (let i = from; i < to; i++) if (/^(offer|deal|discount|coupon|voucher|off)s?$/.test(tokens[i]?.text ?? '')) return false
  let money = false
  let given = false
  // A match runs on to the end of its gap: the words near its start decide.
  for (let i = from; i < Math.min(to + 1, from + 7); i++) {
    const token = tokens[i]
    const before = tokens[i - 1]?.text ?? ''
    if (!token || token.sentence !== first.sentence || (i > from && (token.text === ',' || token.kind === 'stop' || token.text === ':'))) break
    if (
      nothing.has(token.text) &&
      !(token.text === 'free' && /^(?:members?|subscribers?|readers?)$/.test(tokens[i + 1]?.text ?? '')) &&
      !(token.text === 'off' && /^(paid|paying)$/.test(before)) &&
      !(before === 'your' && /^e?mail/.test(token.text)) &&
      !(token.text === 'half' && tokens[i + 1]?.text === 'marathon') &&
      !(token.text === 'time' && /^(?::|—|is|was|of)$/.test(tokens[i + 1]?.text ?? ''))
    )
      return false
    // *Thank you for placing your trust in us* names nothing that was done.
    if (before === 'your' && /^(?:trust|faith|confidence|belief)$/.test(token.text)) return false
    if (MONEY_GIVEN.test(token.text)) given = true
    // *You scored 15%*, *you earned $5* are offers, unless a result or a gift of money is named.
    const marked = before === 'of' && /^(?:score|mark|grade|result|average)$/.test(tokens[i - 2]?.text ?? '')
    if (token.kind === 'number' && !marked && (/^[$€£¥₹]/.test(token.text) || (/%$/.test(token.text) && !/^(in|on|for|of|less|more)$/.test(tokens[i + 1]?.text ?? '')))) money = true
  }
  if (money && !given) return false
  const specifics = tokens.slice(from, to).filter((token) => token.kind === 'number' || token.kind === 'tag')
  // *What you have built is remarkable* names no act.
  if (tokens[from - 1]?.text === 'what' && specifics.every((token) => token.kind === 'tag')) return false
  // A merge tag says how many or which; a name only addresses.
  if (specifics.length > 0 && specifics.every((token) => token.tag?.kind === 'name')) return false
  // *Order 50 or more* is no reference; *order 88213* and *order {{ id }}* are.
  if (
    REFERRING.test(first.text) &&
    !tokens.slice(from, to).some((token) => token.kind === 'tag' || /^\d{4,}$/.test(token.text) || token.joined || (token.kind === 'number' && token.start === tokens[tokens.indexOf(token) - 1]?.end))
  )
    return false
  return true
}

/** Events that start a message and are nobody's act: a sale opens, a season begins. */
const NO_ACT =
  /^(?:newsletter|broadcast|campaign|promo(?:tion)?|sale|season(?:-start)?|launch|holiday|schedule[d]?|price[- ]\w+|restock(?:ed)?|back[- ]in[- ]stock|weather|storm|outage|incident|correction|recall|drought|inactiv\w+|lapsed|win-?back|reactivation)\b/i

/** What the reader did, as the declared trigger has it; nothing where there is none, or where it is no act of a reader. */
export function triggerAct(trigger: Facts['trigger']): string | undefined {
  if (trigger === undefined || trigger === 'none' || NO_ACT.test(trigger.event ?? '')) return undefined
  return trigger.what ?? trigger.event ?? ''
}

/** What a reader looked at or left lying is a fact, and nothing to be praised or thanked for. */
const LOOKED = /^(?:abandon\w*[- ])?(?:cart|basket|brows\w+|wish ?list|viewed)\b/i

/** The act on record for which a reader may be praised or thanked. */
export function triggerDeed(trigger: Facts['trigger']): string | undefined {
  return typeof trigger === 'object' && LOOKED.test(trigger.event ?? '') ? undefined : triggerAct(trigger)
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
  return actAnywhere(evidence, claim.reading, hasOffer(claim.reading.tokens))
}

/**
 * The first act of the reader that a message names, in whatever part but `except`.
 * @param offering - whether it has to be what an offer is for: told at the head of the message, with thanks, or beside an offer.
 */
export function actAnywhere({read}: Evidence, except?: Reading, offering = false): Act | undefined {
  let paragraphs = 0
  for (const reading of read.all()) {
    const {role} = reading.part
    if (role === 'body') paragraphs++
    if (reading === except || role === 'terms' || role === 'from') continue
    const act = firstAct(reading)
    if (act && (!offering || role !== 'body' || paragraphs <= OPENING || hasOffer(reading.tokens) || CREDITS.test(reading.part.text))) return act
  }
  return undefined
}

/** Paragraphs at the head of a message, which tell why it was sent. */
const OPENING = 2
/** What gives somebody something for what they did. */
const CREDITS = /\b(?:thanks|thank you|grateful|congratulations|well done|earn\w*|rewards?|points|because you|in return|milestone|anniversary)\b/i

const firsts = new WeakMap<Reading, Act | null>()

/** The first act that a part names of its reader, and of nobody else. */
function firstAct(reading: Reading): Act | undefined {
  let known = firsts.get(reading)
  if (known === undefined) firsts.set(reading, (known = actIn(reading, reading.tokens, ofReader) ?? null))
  return known ?? undefined
}

/** Whether the sentence of an act speaks to the reader: *our canon was with us for eleven years* does not. */
function ofReader(tokens: readonly Token[], {from}: Match): boolean {
  const sentence = tokens[from]?.sentence
  return tokens.some((token) => token.sentence === sentence && (READER.test(token.text) || token.tag !== undefined))
}

const READER = /^(?:you|your|yours|thanks|thank|congratulations|congrats|kudos|bravo|done|grateful)$/

function actIn(reading: Reading, tokens: readonly Token[], wanted: (tokens: readonly Token[], match: Match) => boolean = () => true): Act | undefined {
  const match = actsIn(tokens).find((one) => wanted(tokens, one))
  if (!match) return undefined
  const start = tokens[match.from]?.start ?? 0
  const end = tokens[match.to - 1]?.end ?? start
  return {reading, start, end, text: reading.part.text.slice(start, end)}
}
