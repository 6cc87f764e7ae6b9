import {contradicted, defineRule, type Edit, type Evidence, fact, type FoundClaim, noClaim, type Rewrite, supported, unchecked, unsupported} from '../src/rule.ts'
import {gather, perMessage, type Read} from '../src/text/evidence.ts'
import {patternSet} from '../src/text/patterns.ts'
import {accountsFor, givesAccess, invitesIn, tellsOfTerm, tellsOfUnpaid} from '../src/text/service.ts'
import {inName} from '../src/text/addressed.ts'
import {isTransaction, isWhole, plainlySells} from '../src/text/prose.ts'
import {bears, isName} from '../src/text/triggers.ts'
import {fakeConfirmationFrames} from '../src/text/words/fake-confirmation.ts'

export const fakeConfirmation = defineRule({
  id: 'fake-confirmation',
  description: 'An imitated transaction, approval, status or answer to a request that was never made.',
  find: fakeConfirmationFrames,
  judge(claim, evidence) {
    if (misplaced(claim, evidence)) return noClaim()
    // *You asked for earlier evenings, so Thursdays begin at six*: said to all, and done.
    if (claim.part.role === 'body' && /^you(?: all)? asked for\b/i.test(claim.text) && isWhole(evidence.read) && DONE.test(claim.part.text.slice(claim.end, claim.sentence.end)) && !CUT.test(claim.sentence.text))
      return noClaim()
    const {trigger} = evidence.facts
    if (trigger === 'none') return contradicted('speaks of a transaction that the facts deny', [fact(evidence, 'facts.trigger', 'trigger: none')], 'facts.trigger')
    if (trigger !== undefined && bears(trigger, claim.part.text)) return supported(fact(evidence, 'facts.trigger', trigger.what ?? trigger.event ?? ''))
    if (claim.cue === 'code') return CODE.test(claim.part.text.slice(claim.end)) && !DOOR.test(claim.text) ? unsupported('gives out a discount as a code that was asked for') : noClaim()
    if (named(evidence)) return supported()
    // *Payment failed: update your card*, *your account is about to be deleted*: a service tells what is so there.
    if (!cuts(evidence) && (tellsOfUnpaid(claim.sentence.text) || tellsOfTerm(claim.sentence.text))) return noClaim()
    if (tellsOfTerm(claim.sentence.text) && DATED.test(claim.part.text)) return noClaim()
    // *Two visits away from a free coffee: come in and claim your reward*: what it is for is told.
    if (EARNED.test(claim.part.text) && /\breward/i.test(claim.text)) return noClaim()
    // A service writes of what was done there: the address to confirm, the order with its sums.
    if (givesAccess(evidence.read) || invitesIn(evidence.read) || accountsFor(evidence.read)) return noClaim()
    if (claim.part.tags.some((tag) => tag.kind === 'value' && RECORD.test(tagText(claim, tag.start, tag.end))) && !sells(evidence)) return unchecked('the transaction is named by a merge tag')
    return unsupported('speaks of a transaction that is not on record', 'facts.trigger')
  },
  rewrite: (claim) => {
    // *Here’s the brochure you asked for* is the brochure: who asked for it goes.
    const asked = /^(?:here(?:['’]s| is| are) )?(?:the|your|our) (?:\p{L}+ ){1,3}?(?=(?:that |which )?you(?:['’]ve| have)? (?:asked|requested|wanted|ordered|been waiting)\b)/iu.exec(claim.text)
    if (asked && claim.part.role !== 'cta') return [{edits: [{start: claim.start + asked[0].trimEnd().length, end: claim.end - (/[.!?]$/.test(claim.text) ? 1 : 0), text: ''}]}]
    // *Claim your free eye test* is *a free eye test*: what costs nothing goes on costing nothing.
    const free = /\bfree$/i.exec(claim.text)
    const rest: readonly Rewrite[] = [{edits: edits(claim)}]
    return free && claim.part.role !== 'cta' && /^\s+[\p{L}\d]/u.test(claim.part.text.slice(claim.end))
      ? [
          {
            edits: [
              {start: claim.start, end: claim.end - 4, text: ''},
              {start: claim.end - 4, end: claim.end, text: /^\p{Lu}/u.test(claim.text) ? 'Free' : 'free'}
            ]
          },
          ...rest
        ]
      : rest
  },
  blank: 'say what is on offer'
})

const MONTHS = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
/** What names a transaction: its number, an amount to the penny, a day, an hour. */
const ID = new RegExp(
  String.raw`[$€£](?!0\.00)\d+\.\d\d(?! off)|#\s?\d{3,}|\b[A-Z]{1,5}-?\d{2,}\b|\b[01]?\d:[0-5]\d\b|\b2[0-3]:[0-5]\d\b|\b(?:[Oo]rder|[Bb]ooking|[Pp]arcel|[Ii]nvoice|[Cc]laim|[Rr]eservation|[Tt]icket|[Pp]olicy|[Aa]ccount|[Cc]ase|[Rr]ef(?:erence)?|[Nn]umber|[Nn]o\.?)\s?:?\s?[A-Z]{0,4}-?\d{3,}|\bby \w+day\b|\b\d{1,2} ${MONTHS}\b|\b${MONTHS} \d{1,2}\b|\bthe \d+(?:st|nd|rd|th)\b|\bfor ${MONTHS}\b|\d\d? ?[ap]m\b|\b\d{2,}\/\d{3,}\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[’']s\b`
)
/** What else only a real transaction has: its day, its place, its office, the thing that came back. */
const DETAIL =
  /(?<![$€£\d])\b\d{1,2}\.\d\d (?:am|pm|to|from|train|bus|flight|sailing|ferry)\b|\b(?:[Ss]eat|[Cc]oach|[Rr]ow|[Pp]latform|[Gg]ate|[Bb]erth|[Cc]abin) (?:[A-Z]\d{0,3}|\d{1,3}[A-Z]?)\b|\b(?:on|for|until|till|this|next) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\bat (?:the |our )?(?:[A-Z][\w']+ ){1,3}(?:depot|branch|counter|post office|shop|store|office|clinic|surgery|pharmacy|library|locker|desk|station|school)\b|\b\d+[a-z]? [A-Z]\w+ (?:Street|Road|Lane|Avenue|Drive|Close|Way|Square|Place|Court|Crescent|Terrace)\b|\b(?:University|College|Academy|Council|Hospital|Institute|Ministry|Embassy|Infirmary)\b|\bworking days?\b|\bwithin \w+ days\b|\bbecause the \w+ (?:was|is|were|had|has)\b|\b(?:refund|return|exchange|replacement) (?:for|of) (?:the|your) (?!year|month|season|week)\w+/

/** A sum that changed hands, to the penny; what was done on a day. */
const SETTLED = new RegExp(
  String.raw`\b(?:charged|billed|debited|paid|refunded|authori[sz]ed|received|withdrawn)\b[^.!?\n%]{0,24}[$€£]\s?\d[\d,]*\.\d\d\b|\b(?:was|were|been) (?:renewed|charged|paid|booked|cancelled|refunded|received|registered|upgraded|changed|moved|extended) (?:[\w-]+ ){0,5}?on \d{1,2} ${MONTHS}\b`,
  'i'
)

/** A day that a merge tag gives. */
const DATED = /\b(?:on|until|by|before) (?:%?\$?\{|\*\||%%)/i

/** How far the reader has come towards what a card of stamps or points gives. */
const EARNED = /\b(?:\d+|one|two|three|four|five) (?:more )?(?:visits?|stamps?|points|stars|coffees?|orders?|rides?|referrals?|stays?|washes|cuts)\b[^.!?]*\b(?:away|left|to go|until|collected)\b/i
/** What came of what many asked for. */
const DONE = /^[^.!?;]{1,50},? so (?!here\b)/i

/** What is said of goods for sale. */
const SALE =
  /\d\s?(?:%|per ?cent\b)|\boff\b|\b(from|at|only|for|just|under|below)\s+(A|US)?[$€£]\s?\d[\d.,]*(?!\d| to )|\b(free|complimentary|gratis|no charge)\b|[$€£]\s?\d[\d.,]*\s*(a|an|per|each|pp|off)\b|\b(sale|discount|coupon|voucher|deals?|offers?|savings?(?! (?:accounts?|bonds?|book|plan|goal|pot|certificate|balance|statement))|half[- ]price|reward|prize|bonus|freebie)\b|\b\d for \d\b|\b\d for [$€£]|,\s*(A|US)?[$€£]\s?\d[\d.]*\W*$/i
/** The number of an order, a booking, a parcel: beside it, prices are those of what was bought. */
const NUMBERED = /\b(?:order|booking|parcel|invoice|reservation|ticket|consignment)\s?(?:no\.?|number|#|:)?\s?[A-Z]{0,4}-?\d{3,}/i
const DISCOUNT =
  /\d\s?(?:%|per ?cent\b)|[$€£]\s?\d[\d.]*\s+off\b|\b(?:sale|discount|coupon|voucher(?! (?:no\.? )?\d)|deals?|offers?(?! (?:you|them|anyone)\b)|savings?(?! (?:accounts?|bonds?|book|plan|goal|pot|certificate|balance|statement))|half[- ]price|reward|prize|bonus|freebie)\b/i
/** What the reader did for a credit, and when. */
const ACT = /\bfor (?:referring|returning|recycling|reviewing|cancelling|reporting|the late|the delay|the cancelled|the return of)\b/i
const DAY = new RegExp(String.raw`\b\d{1,2} ${MONTHS}\b|\b${MONTHS} \d{1,2}\b`)
const PRICE = /[$€£]\s?\d|\d\s?(kr|USD|EUR)\b/
const READER = /\b(you|your|yours|yourself|ur|u)\b|\{|\*\||%%/i
/** A cut in the price: what a transaction is imitated for. */
const CUT =
  /\bsave (?:up to )?[$€£\d]|\d\s?(?:%|per ?cent) (?:off|discount|bonus|extra|more|cashback)\b|[$€£]\s?\d[\d.]*\s+off\b|\bhalf[- ]price\b|\bsale\b|\b2[- ]for[- ]1\b|\bfree (?!of|to|from|for|returns?|delivery|postage|shipping)\w|\b(?:discounts?|bonus|vouchers?|coupons?|savings)\b/i
/** What a verdict leads into: a price, an upgrade, a shop's card. */
const RATED = /\b(?:your|(?:qualif(?:y|ies|ied)|eligible|approved|in) for) (?:[\w'’-]+ ){0,3}(?:rate|price|fare|deal|upgrade|offer|credit limit)\b|\b(?:store|loyalty|shop|reward) card\b/i
/** A code that is a word of selling with the size of the cut: *SAVE15*. */
const CODE = /^\s*(?:is\s+)?["“]?[A-Z]{3,}-?(?:5|[1-7]0|[1-7]5|OFF|NOW|FREE|SALE)\b(?!.*\b(?:door|gate|wi-?fi|room|stay|guests?|entrance)\b)/
const DOOR = /\b(?:door|gate|wi-?fi|room)\b/i
/** A merge tag that holds what only a transaction has. */
const RECORD = /order|invoice|booking|reservation|amount|balance|points|eta|track|ticket|parcel|claim|due/i
/** A merge tag that gives out a number to whoever receives the mail. */
const COUNTER = /subscriber|contact|recipient|random/i

/** A price that is said to be in the mail: where to look, no status. */
const ENCLOSED = /\b(?:discounts?|offers?|deals?|coupons?|vouchers?|codes?|rates?|prices?|savings?|perks?|specials?)\s+(?:is|are)\s+(?:inside|here|in)[.!]?$/i

/** What a thing is in: *your results are in your record*. */
const WITHIN = (): RegExp => /^\s+(?:your|our|my|the|an?|this|its|coach|carriage|row|room|car|section|table|zone|block|seat|stand|hall|group|appendix|[A-Z]\p{L}+)\b/u

/** A thing that was mended or made and can be fetched, a room or a table that is kept for so long: what a counter says to one person. */
const KEPT =
  /^your (?:[a-z-]+ )?(?:(?:chairs?|sofa|suit|dress|shoes|boots|watch|ring|curtains|guitar|violin|piano|laptop|phone|cake|keys?|frames?|picture|painting|racket|saw|mower|bike|bicycle|car|van|coat|jacket|laundry|dry cleaning|dog|cat|timber|paint|clock|bag|case|skis|tyres|wheels?|lamp|rug|blinds?|hearing aids?) (?:is|are|has been|have been) (?:now )?(?:ready|mended|repaired|serviced)(?: to collect|,? and (?:is |are )?ready|(?: for|to be|to) (?:collection|collected|pick(?:ed)?[- ]?up))|(?:table|room|lane|court|pitch|cabin|berth|hall|bay|studio|hut|kennel|tent|boat|car|bike|van|boiler|dog|cat)\b.{0,30} (?:held|kept|booked|reserved)(?: in)? for (?:a |an |the )?[\w-]+ (?:minutes?|hours?|nights?|days?|people|guests|tyres|service|mot|check-?up|wash|clip|booster))\b/i

function kept({part, start}: FoundClaim, evidence: Evidence): boolean {
  return KEPT.test(part.text.slice(start)) && !sells(evidence)
}

/** Of others nothing is confirmed to the reader: *your neighbour’s friends have switched*. */
const OTHERS = (): RegExp => /^(?:your|ur) (?:[\p{L}-]+[’']s )?(?:neighbou?rs?|friends?|mates?|colleagues?|co-?workers?|rivals?|competitors?|peers|classmates?|mum|mom|dad|sister|brother|boss|street|town)\b/iu

/** What was granted, and not to whom: *we approved 31 of the grants*. */
const GRANTED = /\b(?:approved|okayed|granted) (?:\d[\d,.]*|an?|the)$/i

/** What a case is about that a lawyer, an insurer or an ombudsman closes. */
const LEGAL =
  /\b(?:awards?|costs|judge?ment|tribunal|hearing|ombudsman|settlements?|disputes?|complaints?|verdict|inquest|conveyanc\w+|probate|completion|court|compensation|damages|your claim|your appeal|investigation)\b/i

/** Characters beside the head of a letter that say no more than it. */
const HEAD_ALONE = 14
/** What a shop tells of itself under such a head. */
const SCENE = /\b(?:we|someone|everyone|everybody|nobody|bought)\b/i

/** Of so many parts none is the only one that could name it: another wording of one makes no difference. */
const MANY = 100

interface Named {
  /** True where it names a cut in a price. */
  readonly cuts: boolean
  /** True where the message names the transaction and sells nothing. */
  readonly deal: boolean
  /** True where it names a price or a saving. */
  readonly sells: boolean
}

/** The parts that name what an office, a school or a club deals with. */
const civicIn = patternSet('civic', ['<confCivic>'])
const civic = gather(({part, tokens}) => (part.role !== 'terms' && part.role !== 'from' && civicIn(tokens).length > 0 ? true : undefined))
/** A line, with what stands round it. */
const FEW = 3

/** What the copy of a message names. */
const namedIn = perMessage((read: Read): Named => {
  const {message, origin} = read
  if (origin && message.parts.length > MANY) return namedIn(origin.read)
  const text = message.parts.flatMap((part) => (part.role === 'terms' || part.role === 'from' ? [] : [part.text])).join('\n')
  const sells = SALE.test(text)
  const deal =
    (NUMBERED.test(text) && !DISCOUNT.test(text)) ||
    (!sells && (ID.test(text) || DETAIL.test(text) || civic(read).length > 0)) ||
    (SETTLED.test(text) && !DISCOUNT.test(text)) ||
    (DAY.test(text) && ACT.test(text)) ||
    (message.parts.length > FEW && isTransaction(read))
  return {cuts: DISCOUNT.test(text), deal, sells: sells || PRICE.test(text)}
})

const named = ({read}: Evidence): boolean => namedIn(read).deal
const sells = ({read}: Evidence): boolean => namedIn(read).sells
const cuts = ({read}: Evidence): boolean => namedIn(read).cuts

function tagText(claim: FoundClaim, start: number, end: number): string {
  return claim.part.text.slice(start, end)
}

/** True where the words only say what will be once something else is: *Your deposit is refunded when you return the keys*. */
function conditional({part, end}: FoundClaim): boolean {
  return /^\s*(?:when|once|if|after|as soon as|unless|until|till|before) (?:you|the|we|your|they|he|she|it)\b/i.test(part.text.slice(end, end + 24))
}

/** True where the words imitate a transaction only in another place: in a button, beside an offer, to the reader. */
function misplaced(claim: FoundClaim, evidence: Evidence): boolean {
  if (isName(claim) || inName(claim) || (conditional(claim) && !sells(evidence))) return true
  if (OTHERS().test(claim.text) && (/^(?:register|thing)$/.test(claim.cue) || /^\S+ \S+ (?:have|has) /i.test(claim.text))) return true
  // *Your tax return: what we still need*: what the letter is about.
  if (claim.cue === 'label' && /^:?\s*(?:what|how|when|where|why|which)\b/i.test(claim.part.text.slice(claim.end)) && !CUT.test(claim.part.text)) return true
  // *Next steps after your diagnosis: a guide*: what comes before and behind such a paper.
  if (claim.cue === 'label' && /^your\b/i.test(claim.text) && /\b(?:after|before|about|with) $/i.test(claim.part.text.slice(0, claim.start)) && !CUT.test(claim.part.text)) return true
  // *Everyone from your year has chipped in*: what is named with *your* did nothing.
  if (/^your\b/i.test(claim.text) && claim.part.role === 'body' && /\b(?:from|of|in|at|by|near|like|on) $/i.test(claim.part.text.slice(claim.sentence.start, claim.start))) return true
  switch (claim.cue) {
    case 'cta':
      return claim.part.role !== 'cta'
    case 'register':
      return kept(claim, evidence) || !READER.test(claim.sentence.text) || !(sells(evidence) || claim.part.text.length - claim.text.length < 12)
    // What was ordered may well be ready: only where all is there to sell.
    case 'goods':
      return !plainlySells(evidence.read) || !isWhole(evidence.read)
    // In a button, the reader speaks.
    case 'gated':
      return !(claim.part.role === 'cta' || READER.test(claim.sentence.text)) || !sells(evidence)
    // The head of an official letter; in the middle of one it is a word. What is neither for sale nor the reader's may be official.
    case 'label':
      return (
        (/^case/i.test(claim.text) && LEGAL.test(claim.part.text) && !sells(evidence)) ||
        (claim.part.role === 'body' && claim.sentence.text.length > 100) ||
        (!sells(evidence) && !/\bcheaper\b/i.test(claim.part.text) && !READER.test(claim.part.text) && !SCENE.test(claim.part.text) && claim.part.text.length - claim.text.length > HEAD_ALONE)
      )
    case 'promo':
      return !CUT.test(claim.part.text)
    case 'lead':
      return (
        !(CUT.test(claim.part.text) || RATED.test(claim.part.text) || (claim.part.role !== 'body' && isWhole(evidence.read) && plainlySells(evidence.read))) || (claim.part.role === 'body' && claim.part.text.length > 200)
      )
    case 'hold':
      return GRANTED.test(claim.text) && !READER.test(claim.part.text.slice(claim.end)) && !sells(evidence)
    case 'verdict':
      return claim.part.role === 'body' && claim.sentence.text.length > 100
    case 'thing':
      return ENCLOSED.test(claim.text) || kept(claim, evidence) || (/\bin$/i.test(claim.text) && WITHIN().test(claim.part.text.slice(claim.end)))
    case 'official':
      // *The committee voted five to two*: a vote that is told with its count.
      if (/\bvoted$/i.test(claim.text) && /^ (?:\w+ to \w+|\d|for|against|on|unanimously|in favour|by|down)\b/i.test(claim.part.text.slice(claim.end))) return true
      return !READER.test(claim.part.text) || (claim.part.role === 'body' && claim.sentence.text.length > 60 && !sells(evidence))
    case 'tagged':
      return !claim.part.tags.some((tag) => tag.kind === 'clock' || COUNTER.test(tagText(claim, tag.start, tag.end)))
    default:
      return false
  }
}

/** Leaves the goods: *Your 20% off is confirmed* → *20% off*, *Claim your €20 bonus* → *€20 bonus*, *You’re approved for these fares* → *Fares*. */
function edits({text, start, end, part}: FoundClaim): Edit[] {
  const kept =
    /^(?:(?:claim|collect|redeem|verify|activate|accept|release|confirm|get) (?:my |your |the )|(?:your|my|ur) )(?:(?:application|request|petition|claim|bid|appeal|quote|order|booking) (?:for|of) )?(.*?\d.*?)(?:\s+(?:is|are|was|were|has|have|got|now|will)\b.*)?[.!]?$/isu.exec(
      text
    )
  if (kept?.[1]) {
    const from = start + text.indexOf(kept[1])
    return [
      {start, end: from, text: ''},
      {start: from + kept[1].length, end: /[.!]$/.test(text) ? end - 1 : end, text: ''}
    ]
  }
  const hanging = /^\s*(?:for|to get|on|of|with|to)\s+(?:these|this|the|your|an?|those)?\b\s*/iu.exec(part.text.slice(end))
  return [{start, end: end + (hanging?.[0].length ?? 0), text: ''}]
}
