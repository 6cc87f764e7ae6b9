import {contradicted, defineRule, type Evidence, type FoundClaim, fact, noClaim, type Rewrite, supported, unchecked, unsupported, type Verdict} from '../src/rule.ts'
import {reported} from '../src/text/context.ts'
import {datesIn, numberOf} from '../src/text/dates.ts'
import {asksForOffer} from '../src/text/deadlines.ts'
import {discounted, sellsBeside} from '../src/text/offers.ts'
import {isTransaction, isWhole, leadsItsClause, PLACES, plainlySells, urges} from '../src/text/prose.ts'
import {wordsOf} from '../src/text/words/index.ts'
import {scarcityFrames} from '../src/text/words/manufactured-scarcity.ts'
import {headsReading} from '../src/text/works.ts'

export const manufacturedScarcity = defineRule({
  id: 'manufactured-scarcity',
  description: 'Limited stock, seats or demand that nothing on record shows.',
  find: scarcityFrames,
  judge,
  rewrite,
  blank: 'say how many are left, or what the offer is'
})

/** Up to how many *a few* and *almost gone* may mean. */
const FEW = 20
const LOW = 100
/** A line, not a paragraph. */
const SHORT = 60

/** Cues whose words are about goods only where something is sold beside them. */
const LOOSE = /^(?:number|last|crowd|soft)$/
/** Cues whose words are plain in a subject or a short line, and in running text may be of anything. */
const PLAIN = /^(?:few|low|fast|while|never|demand|gone)$/
/** Cues that name no number. */
const VAGUELY = /^(?:low|fast|while|never)$/
const DEMAND = /^(?:demand|crowd)$/
const VAGUE_CUES = /^(?:few|soft)$/
/** What may be had for the asking. */
const TAKEN = /\bhelp yoursel(?:f|ves)\b|\bto a good home\b|\btake (?:one|some|what you|as many)\b/i

/** A price that is lowered. */
const LOWERED = /\d\s?(?:%|per ?cent\b)|[$£€]\s?\d[\d.,]* off\b|\b(?:sale|deals?|discount)\b/i

/** What the declared quantity and the message's own words make of a claim. */
/** What the reader has laid into a basket is for sale. */
const BASKET = /\b(?:in|from) your (?:shopping )?(?:cart|basket|bag)\b/i

function judge(claim: FoundClaim, evidence: Evidence): Verdict {
  const {cue, part, message, text} = claim
  if (cue === 'tag') return unchecked('is a value that is filled in when the mail is sent')
  // *12 in stock* says how many there are.
  if (/^\d+ (?:items?|pairs?|units?|pieces?)? ?in stock$/i.test(text) && Number.parseInt(text, 10) > 5) return noClaim()
  // What is left to choose from, where a service tells of what was booked.
  if (part.role === 'body' && cue !== 'button' && isTransaction(evidence.read) && !LOWERED.test(claim.sentence.text)) return noClaim()
  // Of a price or an offer that is gone it is the time that presses.
  if (cue === 'gone' && ((discounted(evidence.read) && !PLACES.test(claim.sentence.text)) || asksForOffer(claim.sentence.text))) return noClaim()
  // *We won’t make more, because the supplier has closed*: why there are no more is told.
  if ((cue === 'low' || cue === 'never') && part.role === 'body' && WHY.test(part.text.slice(claim.end, claim.sentence.end))) return noClaim()
  if (TAKEN.test(claim.sentence.text) || amply(claim) || MORE_NOW.test(claim.sentence.text) || outOf(claim) || reported(part.text, claim.start, claim.end)) return noClaim()
  if ((cue === 'button' && part.role !== 'cta') || (cue === 'share' && !text.includes('%')) || measured(claim) || ofTheReader(claim) || (part.role !== 'cta' && headsReading(claim.tokens, claim.to))) return noClaim()
  if (
    (LOOSE.test(cue) || (PLAIN.test(cue) && part.role === 'body' && part.text.length > SHORT)) &&
    !sellsBeside(claim) &&
    !plainlySells(evidence.read) &&
    !(PLAIN.test(cue) && urges(evidence.read) && leadsItsClause(claim)) &&
    !(spoken(claim) && !(VAGUE_CUES.test(cue) && keepsNothing(claim, evidence))) &&
    !named(claim) &&
    !alone(claim) &&
    !BASKET.test(claim.sentence.text)
  )
    return noClaim()
  const said = numberIn(claim)
  const quantity = message.facts.offer?.quantity
  const demand = unsupported('says that many want it, and nothing on record shows it', 'evidence')
  if (quantity !== undefined) {
    const ground = fact(evidence, 'offer.quantity', `quantity: ${quantity}`)
    if (names(claim, quantity)) return supported(ground)
    if (said !== undefined) return agrees(claim, said, quantity) ? supported(ground) : contradicted(`names another quantity than the ${quantity} declared`, [ground], 'offer.quantity')
    if (cue === 'while' || cue === 'never') return supported(ground)
    if (DEMAND.test(cue)) return demand
    return quantity > (cue === 'few' || cue === 'last' || cue === 'count' ? FEW : LOW) ? contradicted(`says that little is left, and ${quantity} are declared`, [ground], 'offer.quantity') : supported(ground)
  }
  const source = evidence.facts.evidence?.find((one) => alike(one.claim, claim.sentence.text))
  if (source) return supported(fact(evidence, 'evidence', `${source.claim}: ${source.source}`))
  if (said !== undefined && counted(claim)) return supported()
  // *Half-term is nearly booked: as of this morning we have two doubles*: the count follows.
  if (AS_OF().test(part.text.slice(claim.end, claim.sentence.end))) return supported()
  return DEMAND.test(cue) ? demand : unsupported('says that little is left, and nothing on record shows how much', 'offer.quantity')
}

/** A reason that can be looked up: who stopped, closed, retired. */
const WHY = /\b(?:because|since|as|now that) (?:the|our|its|their|his|her) [^.!?]*\b(?:has|have|was|were|is|are|had)\b/i

/** How many there were when it was written. */
const AS_OF = (): RegExp => /\bas of (?:this (?:morning|afternoon|week)|today|yesterday|noon|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[^.!?]*\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i

const VAGUE = /^(?:an?|another|single|couple|few|handful|several|half)$/

/** The number of a claim that counts; vague claims have none. */
function numberIn({cue, tokens, from, to}: FoundClaim): number | undefined {
  if (cue !== 'count' && cue !== 'number' && cue !== 'last' && cue !== 'soft') return undefined
  return tokens
    .slice(from, to)
    .map((token) => (VAGUE.test(token.text) ? undefined : numberOf(token)))
    .find((number) => number !== undefined)
}

/** The reader is told to buy: *order now, since …*, *…, so book yours*. */
const BIDDING = /(?:^\W*|[,;:—–]\s*(?:so |and )?(?:please )?)(?:order|book|reserve|grab|claim|snap up|secure|pre-?order|get yours|put your name)\b|\b(?:stocks?|supplies)(?: is| are|['’]s) (?:running )?low\b/i

/** Whether a whole message has no button and nothing for sale: *we have a few spare hats left*. */
function keepsNothing({part}: FoundClaim, {read}: Evidence): boolean {
  return part.role === 'body' && isWhole(read) && !urges(read) && read.message.parts.every(({role}) => role !== 'cta')
}

/** The sender speaks of their own goods, or to one reader by name. */
function spoken({part, sentence: {text}, tokens, from}: FoundClaim): boolean {
  const sentence = tokens[from]?.sentence
  if (BIDDING.test(text)) return true
  return tokens.some((token) => (part.role !== 'body' || token.sentence === sentence) && (token.tag?.kind === 'name' || /^(?:our|we|i|my)$/.test(token.text)))
}

/** A subject names the goods beside the claim: *seats for the derby*. */
function named({part, tokens, from, to}: FoundClaim): boolean {
  return part.role !== 'body' && tokens.some((token, i) => (i < from || i >= to) && wordsOf('few-stock').has(token.text))
}

/** A line that says hardly more than the claim. */
function alone({cue, part, tokens, from, to}: FoundClaim): boolean {
  return part.role !== 'body' && (cue === 'crowd' || cue === 'soft') && to - from >= 4 && tokens.filter((token) => token.kind === 'word').length - (to - from) <= 2
}

/** Sums of money, weights and the like are not goods that are left. */
function measured({cue, tokens, from, to}: FoundClaim): boolean {
  return cue === 'count' && tokens.slice(from, to).some((token) => token.kind === 'number' && !/^\d[\d,.]*%?$/.test(token.text))
}

/** How many are left, and of how many: *300 left of 2,000*, *6 of our 40 plots are free*. */
const LEFT_OF = (): RegExp => /\b\d[\d,.]*\s(?:[\p{L}-]+\s){0,2}(?:left|remaining|unsold|available|free)\s(?:out )?of (?:our |the |a total of |an? )?\d/iu
const OF_ALL = (): RegExp => /\b\d[\d,.]*\s(?:[\p{L}-]+\s)?(?:out )?of (?:our |the |its |these )?\d[\d,.]*\b(?!%)/iu

/** A count beside its total says how far it is; *only 2 of 50 left* still presses. */
function outOf({cue, part, sentence}: FoundClaim): boolean {
  const text = part.role === 'body' ? sentence.text : part.text
  return LEFT_OF().test(text) || (VAGUELY.test(cue) && OF_ALL().test(text))
}

/** *Last year it was sold out by noon, so we ordered twice as many*: what is told is that there is more. */
const MORE_NOW = /\b(?:last|that) (?:year|time|month|week|season|spring|summer|autumn|winter|christmas)\b[^.!?]*,? so (?:this (?:time|year) )?(?:we|i|there)\b[^.!?]*\b(?:more|twice|double|doubled|extra|bigger|larger)\b/i
const DOWN_TO = /\bdown to ([\d,]+)/i

/** Words of a measure, a plenty or a limit, not of a shortage: *good down to 100 metres*, *down to 340 packs*, *on sale until the train is full*, *no room at the bench*. */
function amply({cue, part, text}: FoundClaim): boolean {
  if (cue !== 'low' && cue !== 'soft') return false
  const count = DOWN_TO.exec(text)?.[1]
  return (count !== undefined && Number(count.replaceAll(',', '')) >= LOW) || (part.role === 'body' && /^(?:until|no room (?:at|in|for)\b)/i.test(text))
}

/** What readers have left of their own: *your plan has 2 GB left*. */
function ofTheReader({sentence, text}: FoundClaim): boolean {
  return (
    /\b(?:left|remaining|remain|to go)\b/i.test(text) &&
    /\b(?:you (?:still )?have|your|my)\b[^,.;:]{0,24}\b(?:plan|pass|card|ticket|account|subscription|lessons?|course|allowance|balance|trial|membership|package|tariff|shop|store|warehouse|stockroom|inventory|credits?|entries|visits|tries|attempts|sessions|points|rides)\b[^.]*\b(?:left|remaining|remain)\b/i.test(
      sentence.text
    )
  )
}

/** *Less than ten* is true of eight; *ten* is not. */
function agrees({text}: FoundClaim, said: number, quantity: number): boolean {
  return /\b(?:less|fewer|under|up to|no more)\b/i.test(text) ? quantity <= said : quantity === said
}

/** Whether the sentence names the declared quantity, or the two numbers that it is the difference of: *8 of 12 are taken*. */
function names({tokens, from}: FoundClaim, quantity: number): boolean {
  const sentence = tokens[from]?.sentence
  const numbers = tokens.flatMap((token) => (token.sentence === sentence && !VAGUE.test(token.text) ? (numberOf(token) ?? []) : []))
  return numbers.some((one, i) => one === quantity || numbers.some((other, j) => i !== j && one - other === quantity))
}

/** A count that says when it was made: *12 left at 09:00 on 24 November*. */
function counted({sentence, reading, message}: FoundClaim): boolean {
  return /\b(?:as of|at \d{1,2}(?:[:.]\d\d)?|counted)\b/i.test(sentence.text) || datesIn(reading, message.send).some((date) => date.start < sentence.end && date.end > sentence.start)
}

/** Whether most words of a claim on record stand in the sentence. */
function alike(claim: string, sentence: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
  const there = new Set(words(sentence))
  const all = words(claim)
  return all.length > 1 && all.filter((word) => there.has(word)).length / all.length >= 0.6
}

/** The declared quantity in place of the claim; without one the claim goes, and a blank asks for the quantity. */
function rewrite(claim: FoundClaim, {facts}: Evidence): readonly Rewrite[] {
  const {part, start, end, tokens, from, to, cue} = claim
  const {text} = part
  const before = text.slice(0, start)
  const link = before.trim() === '' ? /^\s*(?:[:,—–|-]|and|of)\s+/i.exec(text.slice(end)) : null
  const cut: Rewrite = {edits: [{start, end: end + (link?.[0].length ?? 0), text: ''}]}
  const still = available(claim)
  const put = (amount: string): Rewrite['edits'] => {
    const number = cue === 'count' ? tokens.slice(from, to).find((token) => !VAGUE.test(token.text) && numberOf(token) !== undefined) : undefined
    if (number && number.start >= start && number.end <= end) return [{start, end: number.end, text: amount}]
    const mark = /[!.…?]$/.test(claim.text) && end < text.length ? ':' : ''
    // *Only a few left* is *310 left*: the smallness goes with the claim.
    const small = /(?:^|\s)(?:only|just)\s+$/iu.exec(before)
    if (small) return [{start: start - small[0].trimStart().length, end, text: `${amount} left${mark}`}]
    // *Our sheds are selling fast* is *our sheds are still available (12 left)*.
    if (still) return [{start, end, text: still.replace(/(?=[.!?…]*$)/, ` (${amount} left)`)}]
    // *Order soon, as we only have a few left*, *because this lot will not last*: what gave the reason goes.
    const reason = /(,?)\s+(?:as|because|since|for|and|but|so)\s+(?:(?:the|this|our|these|we|there|it|they)\s+(?:\p{Ll}+\s+)?)?$/u.exec(before)
    const stop = /[.!]$/.exec(claim.text)?.[0] ?? ''
    if (reason && /^\W*$/.test(text.slice(end))) return [{start: reason.index + (reason[1] ? 2 : 0), end, text: `${reason[1] ? '' : ', '}${amount} left${stop}`}]
    return [{start, end, text: /[\p{L}\p{N}]\s*$/u.test(before) ? `, ${amount} left` : `${amount} left${mark}`}]
  }
  // *Order now, stock is almost gone!* is *Order now!*: what the claim is said of goes with it.
  const subject = /^(?:is|are|has|have|['’]s)\b/i.test(claim.text) ? /\s*[,;—–]\s*(?:(?:and|so|since|because|as|but|for)\s+)?(?:(?:the|our|these|this|that)\s+)?(?:[\p{L}’'-]+\s*){1,2}$/u.exec(before) : null
  const whole: readonly Rewrite[] = subject ? [{edits: [{start: subject.index, end, text: /[.!]$/.exec(claim.text)?.[0] ?? ''}]}] : []
  const plain: readonly Rewrite[] = still ? [{edits: [{start, end, text: still}]}, cut] : [...whole, cut]
  if (DEMAND.test(cue) || cue === 'while' || cue === 'never') return plain
  const quantity = facts.offer?.quantity
  if (quantity === undefined || quantity === 0)
    return [...(/^[^.!?]*,\s+(?:and|so|but|because)\s/.test(text.slice(end)) ? [...plain, ...goods(claim)] : [...goods(claim), ...plain]), ...(part.role === 'cta' ? [] : [{edits: put('[quantity]'), blank: true}])]
  return [{edits: put(String(quantity).replace(/\B(?=(?:\d{3})+$)/g, ','))}, cut]
}

/** *Only a handful of plots remaining at Kestrel Rise* is *plots at Kestrel Rise*: what is counted stays where its place is named. */
function goods({part, start, end, text}: FoundClaim): Rewrite[] {
  // *The barn has only a few hampers, £30 each* is of hampers.
  const had = /^(?:has|have|['’]ve got|has got|have got)\s+(?:only|just|but)\s+(?:a few|a handful of|a couple of|some|one|two|three|four|five|\d+)\s+((?:[\p{L}-]+\s+)?\p{Ll}+s)(?:\s+left)?$/iu.exec(text)
  const owner = had ? /(?:^|[.!?]\s+)((?:\p{L}[\p{L}’'-]*\s+){1,3})$/u.exec(part.text.slice(0, start)) : null
  if (had?.[1] && owner?.[1] && /^\s*,/.test(part.text.slice(end))) return [{edits: [{start: start - owner[1].length, end, text: had[1].charAt(0).toUpperCase() + had[1].slice(1)}]}]
  if (!/^\s+(?:in|at|on|for|to|with|from|near|this|next)\s+\p{L}/u.test(part.text.slice(end))) return []
  const said =
    /^(?:(?:only|just|now|fewer than|less than|under|still|there (?:are|is))\s+)*(?:an?\s+)?(?:the\s+)?(?:\d[\d,]*|few|handful of|couple of|limited number of|last|final|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s+(?:few|last|final))?\s+((?:[\p{L}-]+\s+){0,2}\p{Ll}+s)\s+(?:are\s+|is\s+)?(?:left|remain|remaining|remains|available|to go|still free)$/iu.exec(
      text.trim()
    )?.[1]
  if (said === undefined) return []
  // *Only* may stand before what was found.
  const only = /\b(?:only|just|now|there (?:are|is)(?: only| just)?)\s+$/i.exec(part.text.slice(0, start))?.[0] ?? ''
  const from = start - only.length
  const opens = /^\W*$|[.!?]\s*$/.test(part.text.slice(0, from))
  const noun = said.toLowerCase() === said || said.toUpperCase() !== said ? said : said.toLowerCase()
  return [{edits: [{start: from, end, text: opens ? noun.charAt(0).toUpperCase() + noun.slice(1) : noun}]}]
}

const THING = (): RegExp => /(?:^|[.!?:;,—–]\s+|\s[-–—|]\s+)(?:your|our|the|this)\s+(?:[\p{L}\d][\p{L}\d’'-]*\s*){1,4}$/iu
/** Several need no *our*: *seats*. */
const THINGS = (): RegExp => /(?:^|[.!?:;,—–]\s+|\s[-–—|]\s+)(?:(?:your|our|the|these|those)\s+)?(?!(?:they|these|those|it|we|you)\s*$)(?:[\p{L}\d][\p{L}\d’'-]*\s*){1,4}$/iu

/** *Your jacket is selling fast* says *your jacket is still available*: where the claim is all that is said of one thing, the thing can be had. */
function available({part, start, end}: FoundClaim): string | undefined {
  const {text} = part
  const be = /^(?:is|are|['’]s|['’]re)\b/i.exec(text.slice(start, end))
  if (!be) return undefined
  const plural = /re$/i.test(be[0])
  const thing = (plural ? THINGS() : THING()).test(text.slice(0, start))
  if (!thing || !/^\W*(?:$|[.!?,;:—–|]|\s[-–—|]|(?:in|at|on|for|with|from|near)\s)/i.test(/[.!?…]$/.test(text.slice(start, end)) ? '' : text.slice(end)) || /\b(?:full|empty|bare)\b/i.test(text.slice(start, end)))
    return undefined
  const mark = /[.!?…]+$/.exec(text.slice(start, end))?.[0] ?? ''
  return `${/^['’]/.test(be[0]) ? ' ' : ''}${plural ? 'are' : 'is'} still available${mark}`
}
