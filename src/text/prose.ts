/** Running text: where in it words still make a claim of their own. */

import type {FoundClaim} from '../rule.ts'
import {namesReader} from './addressed.ts'
import {clauseOf} from './clauses.ts'
import {inAny, perMessage, perSubject, type Read} from './evidence.ts'
import {wordsIn} from './letters.ts'
import {offering, promotes, raises} from './offers.ts'
import {breaks} from './pattern.ts'
import type {Part} from '../types.ts'
import type {Token} from './tokens.ts'
import {wordsOf} from './words/index.ts'

/** A message of fewer words is judged as a line is: nothing round it tells what it is about. */
const WHOLE = 60
/** A sentence of as many words is one thought. */
const SHORT = 11
/** A clause of as many words says little besides the claim. */
const CLAUSE = 6
/** What begins a clause that only supposes. */
const SUPPOSING = /^(?:if|when|whenever|unless|whether|where|who|which|that)$/
/** Rules whose words are news where they do not open a sentence: what others did. */
const TOLD = new Set(['social-pressure'])
/** Rules whose words press where they are all that a clause says of its subject: *the slots for December are nearly gone*. */
const HURRYING = new Set(['manufactured-scarcity', 'manufactured-urgency'])
const NAMING = /^(?:the|our|these|those|your)$/
const SENDER = /^(?:we|i)$/
const BEING = /^(?:is|are|has|have|['’]s)$/
/** What joins a clause to the one before it. */
const JOINING = /^(?:and|but|so)$/
/** Words that a claim may stand behind and still lead its clause. */
const LEADING = new Set(
  'and but so or yet then because that this is it as now today here the a an our your you we i us just also plus even to for with in on at be are was get well oh hey hi please only have has been there of am why simply truly really quite honestly literally officially still already currently'.split(
    ' '
  )
)

/** Whether a message is long enough to be read as running text. */
export const isWhole = perMessage((read): boolean => {
  let words = 0
  for (const part of read.message.parts) if (part.role !== 'from' && (words += wordsIn(part.text, WHOLE)) >= WHOLE) return true
  return false
})

/**
 * Whether a claim leads its sentence or its clause, or its sentence is short: what a writer says to the reader. The same words deep
 * inside a longer sentence describe something.
 */
export function leadsItsClause({ruleId, tokens, from: verb, to}: FoundClaim): boolean {
  const from = withSubject(tokens, verb)
  const first = tokens[from]
  if (!first) return true
  let words = 0
  for (const token of tokens) if (token.sentence === first.sentence && token.kind === 'word') words++
  const told = TOLD.has(ruleId)
  if (words <= SHORT || (!told && JOINING.test(tokens[from - 1]?.text ?? ''))) return true
  for (let i = from - 1; i >= 0; i--) {
    const token = tokens[i] as Token
    if (token.sentence !== first.sentence || breaks(token) || token.text === ',') return true
    if (token.kind === 'word' && !LEADING.has(token.text)) break
    if (i === 0) return true
  }
  if (!told) {
    const clause = saidIn(tokens, from, to)
    const head = clause.find(({text}) => !JOINING.test(text))?.text ?? ''
    if (
      clause.length <= CLAUSE ||
      (HURRYING.has(ruleId) && clause.length <= SHORT && (SENDER.test(head) || ((NAMING.test(head) || wordsOf('few-stock').has(head)) && BEING.test(first.text)))) ||
      (clause.length <= SHORT && namesReader(clause) && !SUPPOSING.test(clause[0]?.text ?? ''))
    )
      return true
  }
  // *…, last chance.*: the end of a sentence behind a mark.
  const before = tokens[from - 1]
  return !before || before.kind === 'stop' || tokens.slice(from, to).filter((token) => token.kind === 'word').length * 2 >= words
}

/** A verb that a claim may begin with: what it is said of stands before it. */
const VERB = /^(?:is|are|has|have)$/
/** Words of a subject: *places*, *the early places*. */
const SUBJECT = 2

/** What stands between *we* and what they do: *we | have not* told anyone. */
const HELPING = /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|might|must|not|n['’]t|['’](?:s|re|ve|ll|d|m)|just|also|really|even|never|simply|still)$/
/** Who a claim may be said of, where it begins with its verb. */
const ACTOR = /^(?:i|we|you|they|he|she|it|this|that|these|those|nobody|everybody|everyone)$/

/** Where a claim begins with what it is said of: *and places | are going fast*, *we haven’t | told anyone*. */
function withSubject(tokens: readonly Token[], from: number): number {
  let helped = from
  while (helped > 0 && HELPING.test(tokens[helped - 1]?.text ?? '')) helped--
  if (helped > 0 && ACTOR.test(tokens[helped - 1]?.text ?? '') && tokens[helped - 1]?.sentence === tokens[from]?.sentence) return helped - 1
  if (!VERB.test(tokens[from]?.text ?? '')) return from
  for (let at = from - 1; at > 0 && at >= from - SUBJECT; at--) {
    const before = tokens[at - 1]
    if (tokens[at]?.kind !== 'word') return from
    if (JOINING.test(before?.text ?? '') || before?.text === ',') return at
  }
  return from
}

/** The words of the clause of a claim, from mark to mark, or from a conjunction on. */
function saidIn(tokens: readonly Token[], from: number, to: number): Token[] {
  const clause = clauseOf(tokens, from, to)
  let first = from
  while (first > clause.from && !JOINING.test(tokens[first]?.text ?? '')) first--
  return tokens.slice(first, clause.to).filter(({kind}) => kind === 'word')
}

/** Words in a sentence that is a hook by itself. */
const HOOK = 6

/** Whether a claim opens its paragraph or is a sentence of few words: what stands further on keeps nobody waiting. */
export function hooks({tokens, from}: FoundClaim): boolean {
  const sentence = tokens[from]?.sentence
  return sentence === tokens[0]?.sentence || tokens.filter((token) => token.sentence === sentence && token.kind === 'word').length <= HOOK
}

/** What is to be had by the piece, whatever the price. */
export const PLACES = /\b(?:spots?|seats?|places?|tickets?|slots?|rooms?|tables?|pitch(?:es)?|cabins?)\b/i

/** A bill, an order, an appointment, with its number, day or name in a merge tag. */
const SETTLED = /\b(?:invoice|receipt|orders?|bookings?|appointments?|reservation|deliver(?:y|ies)|parcel|payments?|statement|tickets?|flights?|subscription|account)\b[\s\S]{0,40}(?:\d|\{)/i
/** What one has from a company, and its number: in a subject, and in running text. */
const NUMBERED = /\b(?:order|booking|invoice|receipt|reservation|bill)\W{0,2}(?:no\.?|number|#|:)?\s?[A-Z]{0,4}-?\d[\d-]{2,}/i
const REFERENCE =
  /\b(?:order|booking|invoice|receipt|reservation|reference|policy) ?(?:no\.?|number|code|ref\.?|id|#|:)+,?\s?[A-Z]{0,4}-?\d{3,}|\b(?:[Bb]ooking|[Rr]eservation|[Cc]onfirmation|[Rr]eference)(?: (?:number|code|reference))?[:,]? (?:is )?(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{5,8}\b/
/** What was booked, with its day or hour: *Thank you for booking*, *Your table is confirmed for Friday 12 June*. */
const BOOKED =
  /\bthank(?:s| you)(?: \w+)? for (?:your )?(?:booking|reserving|reservation|registering|registration)\b|\byour (?:table|seats?|place|room|court|tickets?|booking|reservation)\b[^.!?]{0,40}\b(?:booked|confirmed|reserved) for\b[^.!?]*\d/i
const WHEN = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]m\b/i
/** Money that has gone back. */
const REFUNDED = /\b(?:we(?: have|[’']ve)|has been|have been|was|were) (?:now )?refunded\b|^(?:your )?refund (?:of|for|confirmation|receipt)\b/i
/** What was to be and is not, or later: a flight, a train, a delivery. */
const DISRUPTED = /\d[^!?]*\b(?:is|are|was|were|has been|have been|will be) (?:now )?(?:cancelled|canceled|delayed|late|diverted|rescheduled|retimed)\b/i
/** Goods that are called back for repair: their maker bears the cost. */
const RECALL = /\b(?:safety|product|vehicle) (?:recall|notice)\b|\bstop (?:using|eating|driving|wearing|charging) (?:your|the|this|these|any|our)\b|^recall\b|\brecall (?:notice|of|no)\b/i
const DONATING = /\b(?:donat\w+|charity|appeal|fundrais\w+|rescue|shelter|foundation|hospice|volunteers?|gift aid|tax[- ]deductible)\b/i

/** The copy of a part without the names in its tags: *your account, {{ last_name }}* gives no number and no day. */
function unnamed({text, tags}: Part): string {
  const names = tags.filter(({kind}) => kind === 'name')
  return names.reduceRight((rest, {start, end}) => rest.slice(0, start) + rest.slice(end), text)
}

const settling = inAny(({part}) => settles(part, part.text))
const settles = (part: Part, text: string): boolean =>
  part.role === 'subject' ? SETTLED.test(unnamed(part)) || NUMBERED.test(text) || RECALL.test(text) || REFUNDED.test(text) || DISRUPTED.test(text) : part.role !== 'from' && part.role !== 'terms' && REFERENCE.test(text)
const booking = inAny(({part: {role, text}}) => role !== 'from' && role !== 'terms' && BOOKED.test(text))
const timed = inAny(({part: {role, text}}) => role !== 'from' && role !== 'terms' && WHEN.test(text))

/** Whether a message is about one order or bill, which its subject names by its number. */
export const isNumbered = inAny(({part: {role, text}}) => role === 'subject' && NUMBERED.test(text))

/** Whether a message is about what its reader has from the sender, and sells nothing: a bill, an order, a booking, an appointment, a recall. */
export const isTransaction = perSubject((read: Read): boolean => !promotes(read) && (settling(read) || (booking(read) && timed(read))))

/** What stands under an appeal, or is asked for in one. */
const APPEALING = /\b(?:registered charity|501\(c\)|tax[- ]deductible|paid for by|chip in [$€£]\d|(?:every|your|a) (?:gift|donation) of [$€£]\d)/i

/** Whether a message asks for donations: what is given there is a gift. */
export const asksToGive = perSubject((read: Read): boolean =>
  read.message.parts.some(({role, text}) => APPEALING.test(text) || ((role === 'subject' || role === 'from' || role === 'cta' || role === 'heading') && DONATING.test(text)))
)

/** What a button asks for that is to be had or given. */
const WANTING =
  /\b(?:finish|complete|resume) (?:my|your|the) (?:booking|order|reservation|purchase)\b|\b(?:shop|buy|order|book|subscribe|upgrade|donate|give|join|enrol|claim|redeem|reserve|get|grab|save|switch|apply|tickets?|seats?|spot|place)\b/i
const TICKETS =
  /\btickets? (?:are|is|at|from) [$€£]\s?\d|\b(?:it|each|entry|entrance|admission|tickets?|seats?|places?|spots?|rooms?|tables?|they|course|class|workshop|day|evening|night|week|session|lesson|tour) (?:each )?costs? (?:you )?[$€£]\s?\d|\bcosts? you [$€£]\s?\d/i

/** Whether a message has something to sell, to press a button for or to give to. */
export const wants = perSubject((read: Read): boolean => promotes(read) || urges(read) || offering(read).length > 0 || read.message.parts.some(({role}) => role === 'cta'))

/** Whether a button asks the reader to take or to give something. */
export const asksByButton = inAny(({part: {role, text}}) => role === 'cta' && WANTING.test(text))

/** Whether a message wants its reader to buy, to give or to come: what it says of time and number there presses. */
export const urges = perSubject(
  (read: Read): boolean => read.message.facts.offer !== undefined || asksToGive(read) || read.message.parts.some(({role, text}) => (role === 'cta' && WANTING.test(text)) || (role === 'body' && TICKETS.test(text)))
)

/** What stands before an item of a programme: an hour, with or without its day. */
const HOUR = (): RegExp => /^(?:\p{L}{3,9}\.?,? )?(?:\d{1,2} \p{L}{3,9},? )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?:\s?[–-]\s?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?)?$/u

/** Whether a claim stands in a line of a programme, behind the hour of what it names: the title of a talk, a play, a class. */
export function inProgramme({part, reading}: FoundClaim, read: Read): boolean {
  if (part.role !== 'body' || /[%$£€]/.test(part.text)) return false
  const all = read.all()
  return HOUR().test(all[all.indexOf(reading) - 1]?.part.text.trim() ?? '')
}

/** A cut price or the name of one: *20% off*, *was £95, now £57*, *£5 instead of £9*, *half price*, *3 for 2*, *in the sale*. */
const CUT =
  /\b(?:use|claim|spend|keep|redeem|take) (?:your|this|that|the) \d{1,2}\s?%(?! of\b)|\d\s?(?:%|per ?cent) (?:off|discount|cheaper|less)|[$£€]\s?\d[\d.,]* (?:off|instead of)\b|\b(?:was|were)(?<!\b(?:it|that|there|which|total|sum|bill|balance|average|rent|grant|year|month) (?:was|were)) [$£€]\s?\d|\b(?:instead of|down from|reduced from) [$£€]\s?\d|\b(?:was|were) [$£€]\s?\d[\d.,]*[,;]? (?:and )?(?:it(?:[’']s| is) |is )?now\b|\b(?:half[- ]price|half off|\d for \d|two for one|(?:save|knock|take) (?:up to |an extra )?(?:\d|[$£€]\d)|(?:our|the|this|in|big|summer|winter|spring|autumn|january|mid-season|flash|clearance) sale|sale prices?|(?:promo|discount|voucher|coupon) code|with (?:the )?code [A-Z\d]{4,}|joining fee|first (?:month|box|order) (?:free|for|on us))\b/i
/** A button of a shop, or its link written out: *Order here: https://…*. */
const SHOP =
  /^(?:yes[,!] )?(?:shop|buy|order|book|join|enrol|reserve|secure|save my|hold my|finish what|complete my|take me|i[’']m ready|pre-?order|rejoin|restart|activate|collect|unlock|bring back|try|subscribe|upgrade|claim|redeem|grab|get|start|find|choose|see(?! (?:(?:the|our|your|all|full) )*(?:timetable|times|hours|results?|map|minutes|agenda|rota|route|notice|report|figures|accounts|rules)\b)|switch|build|spoil|treat|i want|i[’']m in|let me in|count me in|add to|give me|gimme)\b/i
const SHOP_LINK = /(?:^|[.!?]\s+)(?:shop|buy|order|book|rejoin|subscribe|upgrade|claim|redeem|start)\b[^.!?:]{0,24}:? https?:/i
/** A button of an agency or a bank, whose prices come later. */
const TO_HAVE = /\b(?:claim|redeem|unlock|qualify|(?:my|a|your|free) (?:quote|valuation|estimate|appraisal)|(?:my|your) (?:offer|discount|deal|code|loan|funds|rate))\b/i
const TO_BUY = /\b(?:buy|order|book)\b(?! (?:me|us)\b)[^.!?]{0,60}[$£€]\s?\d/i
/** A price at the head of a message that lures: *Lisbon from £39*, *flights under $200*. *From $18 to $21* is a notice of both. */
const FARE = /\b(?:from|under|below|only|just|now) (?:only |just )?[$£€]\s?\d[\d.,]*(?![\d.,]*(?: a \p{L}+)? to [$£€\d])/u
/** Where the prices of what is on offer begin: *retainers start at £900 a month*. */
const RATES = /\b(?:start|starts|starting|begin|begins|available) (?:at|from) (?:just |only )?[$£€]\s?\d/i
const PRICE = /[$£€]\s?\d|\d\s?(?:€|eur\b|euros?\b|kr\b|usd\b|dollars?\b|bucks\b|quid\b)|\b(?:eur|chf|usd|gbp) \d/i

/** What a stranger asks for who wants to sell: a call, a demonstration, a meeting. */
const PITCH =
  /\b(?:(?:quick|short|brief|introductory|discovery|\d+|ten|fifteen|twenty|thirty)[- ]?(?:min(?:ute)?s?)? (?:call|chat|demo|meeting|walkthrough)|(?:book|schedule|set up|jump on|hop on|worth|open to|up for) an? (?:quick |short |brief )?(?:call|demo|chat|meeting|conversation|look)|(?:grab|spare|borrow) (?:me )?(?:\d+|ten|fifteen|twenty|thirty) ?min(?:ute)?s?|calendly)\b/i

/** Whether a message asks for a call or a meeting, as agencies and sellers of software do. */
export const pitches = inAny(({part: {role, text}}) => role !== 'from' && role !== 'terms' && PITCH.test(text))

/** Notes whether claims in more than one part of a message's front did not hold: subject, preheader, headings and buttons are judged before the rest. */
export function notePressing(read: Read, pressing: boolean): void {
  read.notes.set(presses, pressing)
}

/** Whether a message presses or flatters at its front: its running text is said to sell too, whatever it sells. */
export function presses(read: Read): boolean {
  return (read.origin?.read ?? read).notes.get(presses) === true
}

/**
 * Whether a message is there to sell: it lowers a price, or is whole and declares an offer, names a cut, has a shop button and prices, or
 * presses at its front, or asks a stranger for a meeting.
 * What its running text says is said to sell too. Letters about something between the two parties, and requests for donations, are not.
 */
export function plainlySells(read: Read): boolean {
  return cutsOrShops(read) || ((presses(read) || pitches(read)) && isWhole(read) && !asksToGive(read) && !isTransaction(read))
}

const cutsOrShops = perSubject((read: Read): boolean => {
  if (asksToGive(read) || isTransaction(read)) return false
  if (promotes(read)) return true
  if (!isWhole(read)) return false
  if (read.message.facts.offer !== undefined) return true
  const parts = read.message.parts.filter(({role}) => role !== 'from')
  return (
    parts.some(({role, text}) => (role === 'cta' && TO_HAVE.test(text)) || (role !== 'terms' && ((CUT.test(text) && !raises(text)) || TO_BUY.test(text)))) ||
    (parts.some(({role, text}) => role === 'body' && RATES.test(text)) && parts.some(({role}) => role === 'cta')) ||
    (parts.some(({role, text}) => (role === 'subject' || role === 'preheader' || role === 'heading') && FARE.test(text)) && parts.some(({role}) => role === 'cta')) ||
    (parts.some(({role, text}) => (role === 'cta' ? SHOP.test(text) : role === 'body' && SHOP_LINK.test(text))) && parts.some(({text}) => PRICE.test(text)))
  )
})
