import {objectAt} from '../src/text/clause.ts'
import {type Candidate, contradicted, defineRule, type Evidence, type FoundClaim, fact, noClaim, passage, type Rewrite, supported, unchecked, unsupported, type Verdict} from '../src/rule.ts'
import {addDays, type DateMention, datesIn, dayInWords, daysBetween, endDays, endsIn, isEnd, lastDay, lengthOf, limitIn, meansEnd, offerEnd, weekdayOf} from '../src/text/dates.ts'
import {asksForOffer, countdownIn, movingEndsIn, ofAnotherEnd, ofAnotherThing, statedEndsIn} from '../src/text/deadlines.ts'
import {reported} from '../src/text/context.ts'
import {datedEnds} from '../src/text/ends.ts'
import {once} from '../src/text/heavy.ts'
import {gather} from '../src/text/evidence.ts'
import {discounted, hasAmount, sells, sellsBeside} from '../src/text/offers.ts'
import {givesAccess, namesAccess, ofAccess, tellsOfTerm} from '../src/text/service.ts'
import {asksToGive, isWhole, leadsItsClause, PLACES, plainlySells, urges} from '../src/text/prose.ts'
import {wordsIn} from '../src/text/letters.ts'
import type {Reading} from '../src/text/read.ts'
import type {Instant, Message} from '../src/types.ts'
import {urgencyFrames} from '../src/text/words/manufactured-urgency.ts'
import {headsReading} from '../src/text/works.ts'

export const manufacturedUrgency = defineRule({
  id: 'manufactured-urgency',
  description: 'Time pressure without a stated end that can be checked.',
  find: urgencyFrames,
  scan,
  judge,
  rewrite,
  blank: 'say when the offer ends'
})

/** Countdowns, ends that move with the clock, and named ends where there is a declared one to hold them against. */
function scan({asked, message}: Evidence): readonly Candidate[] {
  return asked().flatMap((reading): Candidate[] => {
    if (reading.part.role === 'from' || reading.part.role === 'terms') return []
    const countdown = countdownIn(reading.part.text)
    return [
      ...(countdown ? [{reading, ...countdown, cue: 'timer'}] : []),
      ...movingEndsIn(reading).map((one) => ({reading, ...one, cue: 'moving'})),
      ...(offerEnd(message) ? statedEndsIn(reading, message.send).map(({start, end, date}) => ({reading, start, end, cue: 'date', data: date})) : [])
    ]
  })
}

/** Cues whose words are plain in a subject or a short line, and in running text may be of anything. */
const PLAIN = /^(?:hurry|final|near|length|never)$/
/** What stands before the day on which something was over. */
const ENDED = /\b(?:ended|expired|lapsed|closed|ran out|finished|stopped) (?:on )?(?:\w+day,? )?(?:the )?$/i
const FROM_TO = /\bfrom [$€£]\s?\d[\d.,]* to [$€£]\s?\d/i
/** Parts that say for the whole message when it ends. */
const HEADS = /^(?:subject|preheader|heading)$/
/** What a sentence speaks of that sells for a time. */
const OFFERING = /\d\s?(?:%|per ?cent\b)|[$£€]\s?\d|\b(?:off|sales?|offers?|deals?|discounts?|prices?|fares?|rates?|codes?|vouchers?|coupons?|savings?|half[- ]price|promotion)\b/i
/** A line, not a paragraph. */
const SHORT = 60
/** What turns when an offer ends, and words that are said of nothing else. */
const PRICED = /\b(?:prices?|rates?|fares?|fees?|tariff|quote|match(?:es|ed)?|limited time)\b/i
/** *Before it’s gone*, where no price or offer is spoken of. */
const GOODS_GONE = /^before (?:it|this|that)(?:[’']s| is| has been) (?:all )?(?:gone|taken|sold)\W*$/i
const PAST = /\b(?:rose|jumped|shot|climbed|went|increased|doubled|soared|spiked|surged|ended|closed|was|were)\b/i

function judge(claim: FoundClaim, evidence: Evidence): Verdict {
  const {cue, reading, message} = claim
  const recurring = message.facts.offer?.recurring
  if ((cue === 'hint' || cue === 'haste') && !ofTheOffer(claim, evidence) && (!sells(reading) || (claim.part.role === 'body' && reading.tokens.length > 12 && !hasAmount(reading.tokens)))) return noClaim()
  // *The fee goes up, from £40 to £42*: a notice of both.
  if (cue === 'hint' && FROM_TO.test(claim.sentence.text)) return noClaim()
  if (
    PLAIN.test(cue) &&
    !/waiting for\?$/i.test(claim.text) &&
    !(cue === 'hurry' && message.facts.offer) &&
    claim.part.role === 'body' &&
    claim.part.text.length > SHORT &&
    !plainlySells(evidence.read) &&
    !sellsBeside(claim) &&
    !(urges(evidence.read) && leadsItsClause(claim)) &&
    !spoken(claim) &&
    !PRICED.test(claim.sentence.text)
  )
    return noClaim()
  // Of goods that are gone it is the stock that runs out.
  if (GOODS_GONE.test(claim.text) && (PLACES.test(claim.sentence.text) || !discounted(evidence.read)) && !asksForOffer(claim.sentence.text)) return noClaim()
  if (ofAccess(claim.sentence.text) && givesAccess(evidence.read) && cue !== 'hurry' && cue !== 'haste') return noClaim()
  // *Your reset code is 4029. It expires in 15 minutes.*
  if (namesAccess(claim.part.text.slice(Math.max(0, claim.sentence.start - BEFORE), claim.sentence.end)) && cue !== 'hurry' && cue !== 'haste') return noClaim()
  if (!limits(claim) && !OFFERING.test(claim.sentence.text) && (tellsOfTerm(claim.sentence.text) || (TERM.test(claim.sentence.text) && terms(evidence.read).length > 0))) return noClaim()
  if (cue === 'near' && claim.part.role === 'body' && isWhole(evidence.read) && !asksToGive(evidence.read) && !OFFERING.test(claim.sentence.text) && (CLOCK.test(claim.text) || /\bwithin\b/i.test(claim.text)))
    return noClaim()
  if (codes(claim) || (!/chance|call|hours?|days?|now/i.test(claim.text) && claim.part.role !== 'cta' && headsReading(claim.tokens, claim.to))) return noClaim()
  if (named(claim) || (!OWN_WORD.test(claim.text) && reported(claim.part.text, claim.start, claim.end)) || advises(claim) || (cue === 'near' && PAST.test(claim.text))) return noClaim()
  // *Don't get caught out*, over a notice: advice.
  if (cue === 'hurry' && claim.part.role === 'heading' && /\bcaught\b/i.test(claim.text) && isWhole(evidence.read) && evidence.read.message.facts.offer === undefined && !sellsBelow(claim, evidence)) return noClaim()
  if (cue === 'hurry' || cue === 'haste') return freely(claim) || (instructs(claim) && !plainlySells(evidence.read)) ? noClaim() : unsupported('hurries the reader')
  if (cue === 'timer') return unsupported('counts down from a moment that the reader does not share', 'offer.ends')
  if (cue === 'moving') return contradicted('names an end that moves with the day of reading', [], 'offer.ends')
  // *We do this once a year*: how often it comes.
  if (cue === 'once' && /^ (?:an?|every|each|per) (?:year|month|season|quarter|summer|spring|autumn|winter)\b/i.test(claim.part.text.slice(claim.end))) return noClaim()
  if (recurring !== undefined && (cue === 'never' || (cue === 'once' && sells(reading) && !ofThisTime(claim))))
    return contradicted('says that the offer does not come again', [fact(evidence, 'offer.recurring', `recurring: ${recurring}`)], 'offer.recurring')
  if (cue === 'once') return noClaim()
  const end = offerEnd(message)
  return (end && byFacts(claim, evidence, end)) ?? byDates(claim, evidence, end)
}

/** Whether a sentence of a message that is there to sell speaks of the offer itself, or says nothing but the haste. */
function ofTheOffer({cue, sentence, part}: FoundClaim, {read}: Evidence): boolean {
  if (part.role !== 'body' || !isWhole(read) || !plainlySells(read)) return false
  return cue === 'haste' ? wordsIn(sentence.text, BRIEF) < BRIEF : OFFERING.test(sentence.text) || /\bfree\b/i.test(sentence.text)
}
/** Words in a sentence that says one thing. */
const BRIEF = 8

/** The head of a notice of what a reader has for a time: *Trial ending soon*, over *your trial ends in 3 days*. */
const TERM = /^[^.!?]{0,40}\b(?:trial|subscription|membership|plan|licen[cs]e)\b[^.!?]{0,12}\b(?:end|expir)(?:s|ing)? soon\W*$/i
const terms = gather(({part}) => (tellsOfTerm(part.text) ? true : undefined))

/** How far back the code stands whose time runs out. */
const BEFORE = 120

/** Words that hurry, whatever they are of. */
function limits({cue, text}: FoundClaim): boolean {
  return cue === 'hurry' || cue === 'haste' || /\b(?:last|final|hurry|only)\b/i.test(text)
}

/** A code to sign in with, which the line gives: *your code expires in 10 minutes: 402918*. */
function codes({part: {text}}: FoundClaim): boolean {
  return /\b(?:code|passcode|otp|pin)\b/i.test(text) && /(?<![\d.,$€£])(?!(?:19|20)\d\d\b)\d{4,8}(?![\d.,%])/.test(text) && !/%|\b(?:off|save|sale|offer|discount|voucher|coupon|checkout)\b/i.test(text)
}

/** *The last day, 5 April* is the last of this time. */
function ofThisTime({tokens, to, text}: FoundClaim): boolean {
  return /^(?:last|final|once)$/i.test(text) && /^(?:day|days|hours?|chance|call|week|weekend|orders|again)$/.test(tokens[to]?.text ?? '')
}

/** The declared end settles most claims; nothing where it does not. */
function byFacts(claim: FoundClaim, evidence: Evidence, end: Instant): Verdict | undefined {
  const {cue, tokens, from, to, message, sentence, reading, part} = claim
  const {send, facts} = message
  const ground = fact(evidence, 'offer.ends', `ends: ${facts.offer?.ends}`)
  const otherEnd = contradicted('names another end than the one declared', [ground], 'offer.ends')
  if (cue === 'date') {
    const right = (date: DateMention): boolean => isEnd(date, end, send)
    if (right(claim.data as DateMention) || endsIn(reading, send).some(right)) return supported(ground)
    // Where the right end stands elsewhere, other dates of the body are those of other things.
    return part.role === 'body' && endsOf(evidence.read).some(({value}) => value.some(right)) ? noClaim() : otherEnd
  }
  const limit = limitIn(tokens, from, to, send)
  const length = lengthOf(facts.offer, send)
  if (limit && length !== undefined && (cue === 'length' || cue === 'span')) {
    const asserted = cue === 'length' || (REDUCED.test(part.text) && part.role !== 'body' && !ofAnotherEnd(sentence.text))
    // After noon the day of sending is no longer counted.
    if (asserted && length - (cue === 'span' && send && afternoon(send) ? 1 : 0) > limit.days) return contradicted(`leaves ${days(limit.days)}, and the offer lasts ${days(length)}`, [ground], 'offer.ends')
    return cue === 'length' ? supported(ground) : noClaim()
  }
  if (cue === 'span') return noClaim()
  // A date among the words is what they mean: *close on Wednesday 19 August at noon*.
  const dated = datesIn(reading, send).find((date) => date.start < claim.end && date.end > claim.start)
  if (dated && cue !== 'length') return isEnd(dated, end, send) || (TURNS.test(claim.text) && isEnd({...dated, day: addDays(dated.day, -1)}, end, send)) ? supported(ground) : otherEnd
  if (atClock(claim)) {
    const named = evidence.read.all().some((one) => (one === reading || HEADS.test(one.part.role)) && datesIn(one, send).some((date) => isEnd(date, end, send)))
    if (named || (send && endDays(end, send).has(send.day))) return supported(ground)
    if (send) return otherEnd
  }
  const left = send && daysBetween(send.day, lastDay(end))
  if (left !== undefined && left < 0) return contradicted('presses for an offer that has ended', [ground], 'offer.ends')
  if (limit && send && (cue === 'near' || cue === 'length' || cue === 'weekday'))
    return meansEnd(limit, end, send) || (TURNS.test(claim.text) && meansEnd({...limit, from: limit.from - 1, to: limit.to - 1}, end, send)) ? supported(ground) : otherEnd
  if (limit && send && (meansEnd(limit, end, send) || (TURNS.test(claim.text) && weekdayAfter(claim, end)))) return supported(ground)
  if (limit?.to === 0 && cue !== 'weekday' && cue !== 'final' && cue !== 'never') return contradicted('means the day of reading, and the declared end is one day', [ground], 'send')
  if (cue === 'near' || cue === 'length' || cue === 'weekday') return undefined
  return left !== undefined && left > patience(claim) ? contradicted(`presses ${days(left)} before the end`, [ground], 'offer.ends') : supported(ground)
}

/** Whether what stands under a heading offers something. */
function sellsBelow({reading}: FoundClaim, {read}: Evidence): boolean {
  const all = read.all()
  const next = all[all.indexOf(reading) + 1]
  return next !== undefined && /\d\s?(?:%|per ?cent) off|[$£€]\s?\d|\b(?:sales?|offers?|deals?|discounts?|prices?|codes?|vouchers?|savings?)\b/i.test(next.part.text)
}

function afternoon({time, offset, exact}: Instant): boolean {
  return exact && new Date(time + (offset ?? 0) * 60_000).getUTCHours() >= 12
}

/** Lengths of the goods are no lengths of the offer: *four evenings, £96*. */
const REDUCED = /%|\b(?:off|sale|deal|offer|free|half price)\b/i

const CLOCK = /\b(?:midnight|noon|midday|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m|\d{1,2}:\d\d)\b/i
const DAY = /\b(?:to(?:day|night|morrow)|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this \w+)\b/i

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i

/** Who does not know tells of nobody else: *not sure if we’ll ever run it again*. */
const OWN_WORD = /^(?:not|no|n['’]t|who)\b/i

/** Days on which shops have sales: *our Black Friday deal closes at midnight* names no day of the end. */
const SHOPPING_DAY = /\b(?:black|cyber|green|super|giving|flash|small business) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi

/** A day of the week with its hour: *polls close Thursday at 20:00*. */
function onTheDot({part: {text}}: FoundClaim): boolean {
  return WEEKDAY.test(text.replace(SHOPPING_DAY, '')) && CLOCK.test(text)
}

/** *Don’t miss the tide*: advice, where nothing is for sale. */
function advises({text, part, end, reading}: FoundClaim): boolean {
  return /^(?:do not|don[’']?t) miss$/i.test(text) && /^\s+(?:the|your|our|a|an)\s/i.test(part.text.slice(end)) && !sells(reading)
}

/** A time of day that leaves the day to other words: *until midnight*. */
function atClock({cue, text}: FoundClaim): boolean {
  return (cue === 'near' || cue === 'hint') && CLOCK.test(text) && !DAY.test(text)
}

/** Prices turn on the day after the end. */
const TURNS = /\b(?:goes|go|going|back|up|rises?|rising|reverts?|costs?|returns?|jumps?|climbs?)\b/i

/** *From Monday it costs*: the weekday on which an offer that ended the day before is no more. */
function weekdayAfter({tokens, from, to}: FoundClaim, end: Instant): boolean {
  const day = WEEKDAYS[weekdayOf(addDays(lastDay(end), 1))] ?? ''
  return tokens.slice(from, to).some(({text}) => text.startsWith(day))
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** The ends that the parts of a message name. */
const endsOf = gather((reading, {send}) => {
  const ends = endsIn(reading, send)
  return ends.length > 0 ? ends : undefined
})

/** Without a declared end, or one that settles nothing, the message's own dates do: in the sentence, or an end named elsewhere. */
function byDates(claim: FoundClaim, evidence: Evidence, end: Instant | undefined): Verdict {
  const {cue, sentence, reading, message, tokens, from, to} = claim
  if (cue === 'weekday' || cue === 'span' || cue === 'date') return noClaim()
  const {send} = message
  const near = datesIn(reading, send).filter((date) => date.start < sentence.end && date.end > sentence.start && !namesSale(reading.part.text, date))
  const dates = near.length > 0 ? near : endsOf(evidence.read).flatMap(({reading: one, value}) => value.filter((date) => settles(one, date, message, OFFERING.test(reading.part.text))))
  const first = dates[0]
  if (!first && endsInTag(claim)) return unchecked('the end is named by a merge tag')
  if (!first) return onTheDot(claim) ? noClaim() : unsupported('presses for time and names no date', end ? 'send' : 'offer.ends')
  // A time of day goes with the day that is named beside it.
  const limit = cue === 'near' && !atClock(claim) ? limitIn(tokens, from, to, send) : undefined
  const agrees = ({day}: DateMention): boolean => !limit || !send || (daysBetween(send.day, day) >= limit.from && daysBetween(send.day, day) <= limit.to)
  return dates.some(agrees) ? supported() : contradicted('names another end than the message does elsewhere', [passage(evidence.read, first.reading, first.start, first.end)], 'offer.ends')
}

/** Whether an end that stands elsewhere may be the one that a claim presses with. @param priced - whether the claim is of an offer. */
function settles(reading: Reading, date: DateMention, {send}: Message, priced: boolean): boolean {
  const {part, sentences} = reading
  if (ofAnotherThing(reading, date) || namesSale(part.text, date) || ENDED.test(part.text.slice(0, date.start))) return false
  // *Last chance to see it*, and the day on which a show closes.
  if (part.role !== 'body' || !priced) return true
  const sentence = sentences.find((one) => date.start >= one.start && date.start < one.end)
  if (sentence && OFFERING.test(sentence.text)) return true
  const end = datedEnds(reading, send).find((one) => one.start === date.start)
  if (!end || end.of === 'offer' || end.of === 'booking') return end !== undefined
  // What ends is not said: *ends on 14 June*, *you have until Sunday*.
  const lead = part.text.slice(sentence?.start ?? 0, date.start)
  return end.of === 'any' && ((lead.match(/[\p{L}’']+/gu) ?? []).length <= BARE || /\b(?:it|this|that|you have|you[’']ve got)\b/i.test(lead))
}

/** Words before a date that do not tell what ends. */
const BARE = 4

/** Words after which a tag gives the end. */
const UNTIL = /\b(?:until|till|before|by|through|(?:ends?|closes?|expires?|valid)(?: on| at| until)?)\s*$/i

/** True where the part names the end, and a merge tag holds it: *a limited offer: book before {{ expires }}*. */
function endsInTag({part}: FoundClaim): boolean {
  return part.tags.some((tag) => tag.kind === 'value' && UNTIL.test(part.text.slice(Math.max(0, tag.start - 24), tag.start)))
}

/** *Black Friday prices*: the day names a sale, and not its end. */
const SALE_OF = /^\s+(?:sales?|deals?|offers?|prices?|pricing|discounts?|savings|event|bonus|codes?|bundles?|specials?)\b/i

function namesSale(text: string, {start, end}: DateMention): boolean {
  return /^[A-Za-z]/.test(text.slice(start)) && SALE_OF.test(text.slice(end))
}

/** An alternative takes the hurry back: *act now, or at any time until 14 June*. */
function freely({tokens, to}: FoundClaim): boolean {
  return tokens.slice(to, to + 8).some((token, i, rest) => token.text === 'or' && /^(?:any|at|whenever|later|not)$/.test(rest[i + 1]?.text ?? ''))
}

/** The sender speaks of their own offer, or to one reader by name. */
function spoken({tokens, from}: FoundClaim): boolean {
  const sentence = tokens[from]?.sentence
  return tokens.some((token) => token.sentence === sentence && (token.tag?.kind === 'name' || /^(?:our|we|us)$/.test(token.text)))
}

/** A word that is only named: *the “Hurry” button*. */
function named({tokens, from, to}: FoundClaim): boolean {
  return tokens[from - 1]?.text === '"' && tokens[to]?.text === '"' && tokens[to + 1]?.kind === 'word'
}

/** Haste in prose that sells nothing is advice: *act quickly if a child has swallowed one*. */
function instructs({part, reading}: FoundClaim): boolean {
  return part.role === 'body' && part.text.length > 160 && !sells(reading)
}

/** For how many days before the end words of finality are true. */
function patience({tokens, from, to}: FoundClaim): number {
  const words = tokens.slice(from, to).map((token) => token.text)
  if (words.some((word) => /^(?:second|minute|moment|hour)s?$/.test(word))) return 2
  return words.includes('day') ? 1 : words.includes('days') ? 10 : 31
}

function days(count: number): string {
  return count === 1 ? 'a day' : `${count} days`
}

const TIMED = /\b(?:tonight|today|tomorrow|midnight|ends?|ending|expires?|closes|closing|hours?|only|until|till)\b/i

/** Words before a claim that say nothing without it. */
const CARRYING =
  /(?:^|[.!?:;]\s+|\s[—–-]\s)((?:(?:and|but|so)\s+)?(?:(?:(?:this|that|it|here)(?:['’]s|\s+is|\s+really is)|there(?:['’]s|\s+is)|you(?:['’]ve got|\s+have|\s+only have))\s+(?:just\s+|only\s+|now\s+|really\s+)?)?(?:(?:the|your|our|one|a)\s+)?(?:(?:very|absolute)\s+)?)$/i

/** The declared end in place of the pressure; without one the pressure goes, and a blank asks for the end. */
function rewrite(claim: FoundClaim, {message}: Evidence): readonly Rewrite[] {
  const {part, cue} = claim
  const {text} = part
  // *The clock is ticking on*, *this is your last chance to*: what only carries the claim goes with it.
  const carried = cue === 'hurry' || cue === 'haste' ? null : CARRYING.exec(text.slice(0, claim.start))
  // *Don’t wait another minute to book*
  const end = claim.end + (/^\s+(?:another|a(?:ny)?|one more)\s+(?:minute|second|moment|day|hour)(?:\s+(?:more|longer))?(?=\s|[.!,]|$)/i.exec(text.slice(claim.end))?.[0].length ?? 0)
  const start = carried?.[1] === undefined || !/^\s*(?:$|[:;,.!?—–|-]|(?:to|on|for)\s)/i.test(text.slice(end)) ? claim.start : claim.start - carried[1].length
  const before = text.slice(0, start)
  const after = text.slice(end)
  // *Act now and save*, *so hurry in and take*: the words that join go too.
  const lead = /(?:^|[\s,])(?:so|and|but|,)\s*$/i.exec(before)
  const link = /^\s*(?:[:,—–|-]|and|to|on|for|because)\s+/i.exec(after)
  const cut = {start: lead && link ? start - lead[0].trimStart().length : start, end: end + (link && (lead || before.trim() === '') ? link[0].length : 0), text: ''}
  if (cue === 'hurry' || cue === 'haste') return [{edits: [cut]}]
  // *In our one-day flash sale* is *in our one-day sale*.
  const flash = /^flash (?=(?:sale|deals?|offers?|event)$)/i.exec(claim.text)
  if (flash && /\b(?:an?|our|the|this|your)\s+(?:[\p{L}\d-]+\s+){0,2}$/iu.test(before) && before.trim().split(/\s+/).length > 1)
    return [{edits: [{start: claim.start, end, text: claim.text.slice(flash[0].length)}]}, {edits: [cut]}]
  // The claim may have what it is of within it: *Don’t miss out on free delivery*.
  const missed = /^(?:don['’]t|do not|never)\s+(?:miss(?: out)?|lose out|sleep|pass up|snooze)\s+(?:on\s+)?(?=(?:free|half-price)\s+\p{L}+|(?:our|the|these)\s+\p{L}+\s+\p{L}+)/iu.exec(claim.text)
  const inside = missed ? objectAt(text, claim.start, claim.start + missed[0].length) : undefined
  if (inside && claim.part.role !== 'cta') return [{edits: [inside]}]
  // *Don’t miss out on half-term camps* is *half-term camps*.
  const named = link && /^\s*(?:on|for)\s/i.test(link[0]) ? objectAt(text, cut.start, cut.end) : undefined
  const plain: readonly Rewrite[] = named ? [{edits: [named]}] : [{edits: [cut]}]
  const declared = offerEnd(message)
  const day = declared && dayInWords(lastDay(declared), message.send?.day)
  const date = cue === 'date' ? (claim.data as DateMention) : undefined
  if (day !== undefined && date && date.start >= start && date.end <= end) return [{edits: [{start: date.start, end: date.end, text: `${/^on\s/i.exec(text.slice(date.start))?.[0] ?? ''}${day}`}]}]
  // One statement of the end in a line is enough: words of finality leave it to the words that name a time.
  const timed = cue === 'near' || cue === 'length' || cue === 'timer' || cue === 'moving' || cue === 'weekday' || !TIMED.test(before + after)
  if (!timed) return plain
  const ending = endingOf(claim)
  if (ending) {
    // A sentence keeps its verb: *The sale ends on 14 June*.
    const dated = (date: string): Rewrite => ({edits: [{start: claim.start, end, text: `${ending.verb} on ${date}${/[.!?]$/.exec(claim.text)?.[0] ?? ''}`}], ...(date.startsWith('[') && {blank: true})})
    const rest = [...(ending.rest ? [{edits: ending.rest}] : []), ...plain]
    if (part.role === 'body') return day !== undefined && !text.includes(day) ? [dated(day), ...rest] : [...rest, dated('[end date]')]
    if (ending.rest && day === undefined) return rest
  }
  if (day !== undefined && !text.includes(day)) {
    // With its end stated, an offer needs no *last chance* before it.
    const label = start > 0 ? /^\W*(?:last|final) (?:chance|call|day|days|hours)\s*[:!,.—–-]+\s*/i.exec(before) : null
    const dated = placed(text, cut, `until ${day}`)
    return [...(label ? [{edits: [{start: 0, end: label[0].length, text: ''}, ...dated]}] : []), {edits: dated}, ...plain]
  }
  const offers = /\d|\bfree\b/i.test(before + after)
  // What closes soon is open.
  const entry = /(?:^|[.!?:]\s+|\b(?:our|the|your)\s+)[\p{L}\s’'-]{0,24}\b(registration|enrolment|enrollment|booking|applications|entries|voting|sign-?ups?|nominations|admissions|doors)\s*$/iu.exec(before)?.[1]
  if (entry && /^(?:is |are )?clos(?:es|e|ing)\b/i.test(claim.text.trim())) return [{edits: [{start, end, text: /s$/i.test(entry) ? 'are open' : 'is open'}]}]
  const dated = placed(text, cut, 'until [end date]')
  return [...plain, ...(offers && dated.every((edit) => edit.text !== 'Until [end date]') ? [{edits: dated, blank: true}] : [])]
}

/** What a claim says of the subject before it, where that is all of the sentence so far: *The offer ends tonight, so enter FERN*. */
function endingOf({text, start, end, part}: FoundClaim): {readonly verb: string; readonly rest?: Rewrite['edits']} | undefined {
  const verb = /^(ends?|closes?|expires?|finish(?:es)?|stops?)\s/i.exec(text)?.[1]?.toLowerCase()
  const subject = verb && /(?:^|[.!?]\s+)((?:(?:the|our|this|your|these|all)\s+)?(?:(?!(?:and|but|so|it|which|that|before|until|when|as|if)\b)[\p{L}’'-]+\s+){1,5})$/iu.exec(part.text.slice(0, start))
  if (!verb || !subject?.[1]) return undefined
  const after = part.text.slice(end)
  const link = /^,?\s+(?:so|and)\s+(?=(\p{L}+))/iu.exec(after)
  // What is to be done stands without the hurry; what ends, with what it is of.
  if (link?.[1]) {
    const at = end + link[0].length
    const told = {start: at, end: at + link[1].length, text: link[1].charAt(0).toUpperCase() + link[1].slice(1)}
    return {verb, rest: [{start: start - subject[1].length, end: at, text: ''}, told]}
  }
  const of = /^\s+(on|for|of|at|in)(?=\s)/i.exec(after)
  return of?.[1] ? {verb, rest: [{start, end: end + of[0].length, text: of[1]}]} : {verb}
}

/** A stop that ends nothing: in a figure, behind *no.* and its like. */
const OPEN_STOP = String.raw`(?:[.](?=\S)|(?<=\b(?:no|nos|st|dr|mr|mrs|ms|vs|approx|min|max|vol|ed|inc|ltd|co|jr|sr|bros|mt|ave|rd))[.](?=\s+\S))`
/** Words of an offer, up to a mark that ends them. */
const SAID = once(() => new RegExp(String.raw`^[\s:;,.!?—–|-]*((?:[^.!?|—–]|(?<=\S)[—–|](?=\S)|${OPEN_STOP})*[^.!?|—–\s])`, 'i'))
/** What stands behind an offer and is no part of it: its code, whom it addresses. */
const ASIDE = (): RegExp => /(?:,\s+(?:with\s+|use\s+|using\s+|enter\s+)?(?:the\s+)?(?:promo\s+|voucher\s+)?code:?\s+\S+|,\s+(?:\p{Lu}\p{Ll}+|\{\{[^}]*\}\}|\*\|[^|]*\|\*|%%[^%]*%%)|\s*\p{Extended_Pictographic}\ufe0f?)$/u

/** Words of time stand where the claim stood behind words of the offer; else behind the words that follow it. */
function placed(text: string, cut: {start: number; end: number; text: string}, words: string): Rewrite['edits'] {
  const before = text.slice(0, cut.start).trimEnd()
  if (before !== '' && !/[:;,.!?—–|-]$/.test(before)) return [{...cut, text: words}]
  const after = SAID().exec(text.slice(cut.end))
  if (!after?.[1]) return [{...cut, text: before === '' ? `U${words.slice(1)}` : words}]
  const said = before === '' ? after[1].replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : after[1]
  const aside = ASIDE().exec(said)?.[0] ?? ''
  return [{start: cut.start, end: cut.end + after[0].length, text: `${said.slice(0, said.length - aside.length)} ${words}${aside}`}]
}
