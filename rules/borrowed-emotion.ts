import type {Evidence, FoundClaim} from '../src/rule.ts'
import {contradicted, defineRule, fact, noClaim, unsupported} from '../src/rule.ts'
import {clauseOf, isTitle} from '../src/text/clauses.ts'
import {hasAmount, hasOffer, offering} from '../src/text/offers.ts'
import {perSubject} from '../src/text/evidence.ts'
import {patternSet} from '../src/text/patterns.ts'
import {asksToGive, isWhole, plainlySells} from '../src/text/prose.ts'
import type {Token} from '../src/text/tokens.ts'
import {borrowedEmotionFrames} from '../src/text/words/borrowed-emotion.ts'
import {wordsOf} from '../src/text/words/index.ts'

/** *The shop is closed* sells nothing; *shop the range* does. */
const ARTICLES = /^(the|our|a|this|your|in|to|by|at|corner|pop)$/

/** True where the tokens `from` to `to` sell something: an offer, a price, *3 for 2*, a verb of buying. */
function sells(tokens: readonly Token[], from: number, to: number, loosely: boolean): boolean {
  if (from >= to) return false
  if (hasAmount(tokens, from, to) || hasOffer(tokens, from, to)) return true
  for (let i = from; i < to; i++) {
    const text = tokens[i]?.text ?? ''
    const next = tokens[i + 1]?.text ?? ''
    if (tokens[i]?.kind === 'number' && /^(for|off|each|percent|free|less)$/.test(next)) return true
    if (!ARTICLES.test(tokens[i - 1]?.text ?? '') && /^(shop|shopping|buy|order|save|saving|savings|stock|deals|sale|coupon|enrol|enroll|bargains|prices|price)$/.test(text)) return true
    if (/^(one|two|three)$/.test(text) && next === 'for' && (tokens[i + 2]?.kind === 'number' || /^(one|two|the)$/.test(tokens[i + 2]?.text ?? ''))) return true
    if (/^(third|quarter|half)$/.test(text) && next === 'off') return true
    if (text === 'get' && /^(one|two|\d)$/.test(next)) return true
    if (text === 'treat' && /^(yourself|yourselves|your)$/.test(next)) return true
    if (loosely && (wordsOf('goods').has(text) || wordsOf('sellword').has(text) || /^(need|meet|deserve|presents|new)$/.test(text))) return true
  }
  return false
}

/** Where in the tokens `from` to `to` the offer begins that they lead into: *Pray for Valencia | and save*. */
function beforeOffer(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 2; i < to; i++) if (/^(?:and|then|so|,)$/.test(tokens[i]?.text ?? '') && /^(?:save|get|take|shop|buy|enjoy|order|grab|treat)$/.test(tokens[i + 1]?.text ?? '')) return i
  return to
}

/** A reduction, an order to buy: what a lead-in leads into. A price alone may be the price of a talk, a seat, a service. */
const REDUCED =
  /\d\s?(?:%|per ?cent) (?:off|discount)|(?<!\b(?:up|rose|risen|grew|grown|increased|climbed|jumped|fell|fallen|down)(?: by)? )(?<![\d.,])\d[\d.,]*\s?(?:%|per ?cent\b)|\b\d for \d\b|[$€£]\s?\d[\d.,]* off|\b(?:half[- ]price|bogo|sale|deals?(?! with\b)|discounts?|coupons?|vouchers?|savings?|bargains?|reduced(?! (?:timetable|service|hours|staff|speed|capacity|fare for))|(?:was|were) [$€£]\s?\d[\d.,]*(?: and|,)? (?:is )?now\b|(?:cut|cutting|slash|slashing|drop|dropping) (?:our |the )?prices)\b/i
const BUY = /(?:^|[.!?:;,–—-] |\b(?:and|so|then|or|now|,) )(?:shop|buy|order|save|stock up|grab|get|treat|enjoy|take|use|try|book|claim|spend|pick)\b/i

/** Cues whose words may just name a subject. */
const NAMED = new Set(['woe', 'bereft', 'times', 'occasion', 'private'])

/** Cues whose words name a day or a place, which have capitals. */
const NAMES = new Set(['day', 'solidarity'])

/** True where the copy beside the words of a sorrow sells: words that only name it as the subject of a talk, a book, a service lead into nothing. */
function leadsIn(claim: FoundClaim): boolean {
  if (!NAMED.has(claim.cue) || claim.part.role === 'cta') return true
  const {text} = claim.part
  const rest = `${text.slice(0, claim.start)} . ${text.slice(claim.end)}`
  // *If you lost your job, you can pause the plan*: help for those whom it concerns.
  return REDUCED.test(rest) || BUY.test(rest) || !(SERVICE.test(text) || (/^if\b/i.test(claim.text) && HELP.test(rest)))
}

/** Somebody who died and is named. */
const MOURNED = (): RegExp => /\b\p{Lu}\p{Ll}+,? (?:who (?:\p{L}+ )?)?(?:died|passed away)\b/u

/** *If money’s tight, have a word with me*: whom to turn to. */
function helped({cue, part, start, text, sentence, tokens, from}: FoundClaim): boolean {
  if ((cue !== 'times' && !/\b(?:pay|afford|money|cash|bills?)\b/i.test(text)) || part.role === 'cta' || REDUCED.test(sentence.text)) return false
  const own = tokens.filter((token) => token.sentence === tokens[from]?.sentence)
  return (/\b(?:if|when|where) $/i.test(part.text.slice(sentence.start, start)) || /^(?:and |but |so )?(?:if|when)\b/i.test(text)) && turnsTo(own).length > 0
}
const turnsTo = patternSet('whom to turn to', ['<turnto>'])

/** *Bring it back dead and we’ll replace it*: a plant, a battery, no one of whom it is a grief. */
function ofAThing({cue, part, sentence, text}: FoundClaim): boolean {
  if (/\b(?:basket|cart|bag|wish ?list|inbox|wallet|account|wardrobe|sofa|shelf|fridge)(?: is|['’]s| feels| looks)\b/i.test(text)) return true
  return (
    (cue === 'woe' && /^it(?:[’']s| is)\b/i.test(text) && /\byour (?:\p{L}+ ){1,2}(?:called|rang|texted|wrote|e-?mailed|phoned|misses)\b/iu.test(part.text)) ||
    (cue === 'woe' &&
      /\b(?:dead|died|dies|dying)\b/i.test(text) &&
      /\b(?:bring|send|take|post) (?:it|them|one|the \p{L}+|your \p{L}+) back\b|\b(?:it|they|a plant|the plant|your plant|a rose|the tree|your tree|the battery|the engine) (?:has |have )?(?:dies?|died)\b/iu.test(
        part.text.slice(sentence.start, sentence.end)
      ))
  )
}

/** What is done for those whom a sorrow befell. */
const HELP = /\b(?:you can|you may|pause|defer|postpone|cancel|tell us|call us|write to|rooms?|staff|for free|without (?:a )?(?:fee|charge|cost)|at no (?:extra )?cost|free of charge)\b/i

/** Prices and things that belong to information, culture and services. */
const SERVICE =
  /\b(?:talk|lecture|seminar|poetry|recital|screening|gig|reading|tour|walk|play|book|paperback|novel|concert|film|exhibition|museum|choir|cathedral|tickets?|admission|collection|raised|entry|lesson|course|workshop|leaflet|form|group|support|advice|free (?:of|for|from|visit|to|service|at|hot|lunch|meal)|pensions? (?:for|pays?)|insurance|policy|claim|locks?|canteen|checklist|clinic|counsell?\w*|physio\w*|rehab\w*|home care|helpline|careers?|CV|webinar|handbook|fact ?sheet|drop-in|parcels?|delivery|depot|at no cost|honey|oil|timetable|shelters|buses|coaches|trains|carols|parking|hospital|wills?|probate|solicitors?|mediation|community|volunteers?|village hall|church|cremations?|burials?|funerals?|headstones?|call-?outs?|repairs?|locksmith|removals?|removal van|a van and|man and van|storage unit|befriend\w*|lunch club|coffee morning|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|every (?:mon|tues|wednes|thurs|fri|satur|sun)day|plumb\w+|pump hire)\b/i

/** A request for a gift, which tells what the gift is for. */
const GIVING = /\b(?:your (?:gift|donation|pledge|support)|donat\w+|appeal|fundrais\w+|(?:feeds|pays for|buys|shelters|vaccinates) (?:a|an|one|two|three|\d+)|sponsor (?:a|an|me|us))\b/i

/** A share of the takings that goes to a cause. */
const SHARED = /\d\s?% of (?:every|each|all|the|our|your|sales|profits|proceeds|takings)\b[^.!?]*\b(?:goes?|going|donated|given)\b/i

/** True where the part asks for a donation and sells nothing: *A child here goes hungry; £10 buys a month of meals*. */
function asks({part}: FoundClaim): boolean {
  if (SHARED.test(part.text) && !/\boff\b/i.test(part.text)) return true
  return GIVING.test(part.text) && !REDUCED.test(part.text)
}

/** Whether the hardship is of the times, or is said to be the reader’s own: *especially if you’ve lost someone*. */
function readersOwn({cue, text}: FoundClaim): boolean {
  return cue === 'times' || (cue === 'condolence' && /^(?:we|i) know (?:that )?you\b/i.test(text)) || ((cue === 'woe' || cue === 'private') && /\byou(?:[’']ve| have) (?:lost|buried)\b/i.test(text))
}

/** True where something is offered beside the claim: in the sentences round it, or in another part of the message. */
function besideAnOffer(claim: FoundClaim, evidence: Evidence, loosely: boolean): boolean {
  if (readersOwn(claim) && plainlySells(evidence.read)) return true
  const {tokens, from, to, part} = claim
  const first = (tokens[from]?.sentence ?? 0) - 2
  const last = (tokens[to - 1]?.sentence ?? 0) + 2
  const near = (token: Token): boolean => token.sentence >= first && token.sentence <= last
  const before = tokens.slice(0, from).filter(near)
  const after = tokens.slice(to).filter(near)
  if (sells(before, 0, before.length, loosely) || sells(after, 0, after.length, loosely)) return true
  // A community mourns in its letter beside its notices.
  if (evidence.message.relationship === 'expressive') return false
  if (claim.cue !== 'day' && isWhole(evidence.read) && (evidence.facts.offer?.price !== undefined || (claim.cue === 'times' && soldNextTo(claim, evidence)))) return true
  const short = part.role === 'subject' || part.role === 'preheader' || part.role === 'heading'
  if (part.role === 'cta' && (evidence.facts.offer !== undefined || sells(tokens, 0, tokens.length, true))) return true
  // A letter that sells nothing has prices too: those of the café, of a class.
  if (claim.cue === 'solemn' && isWhole(evidence.read) && !plainlySells(evidence.read)) return false
  return offering(evidence.read).some(({reading: {part: other}}) => other !== part && (short || other.role === 'subject' || other.role === 'preheader' || other.role === 'cta'))
}

/** Whether the paragraph before or after names a price by the month or what comes free. */
function soldNextTo({reading}: FoundClaim, {read}: Evidence): boolean {
  const all = read.all()
  const at = all.indexOf(reading)
  return [all[at - 1], all[at + 1]].some((one) => one?.part.role === 'body' && (REDUCED.test(one.part.text) || RATE.test(one.part.text)))
}
const RATE = /[$€£]\s?\d[\d.,]* (?:a|per|each) (?:month|year|week|person)\b|\bfree for the first\b/i

/** A bill, a balance, a refund: what a letter about an account speaks of. */
const ACCOUNT =
  /\b(?:claims?|adjuster|hardship fund|bill(?:s|ed|ing)?|invoices?|charged|overcharged|refund\w*|in credit|owed|owes?|balance|renews?|renewal|membership|subscription|premium|estate|probate|policy|account)\b/i
/** Cover for a loss, and help after it. */
const CLAIMS = /\b(?:(?:you can|how to|make a|your|to|file a) claim|claims (?:desk|line|team|form)|loss adjuster|adjuster|hardship fund|relief fund|refuge)\b/i
/** What makes a sum an offer. */
const SOLD =
  /\d\s?(?:%|per ?cent) (?:off|discount|less)|[$€£]\s?\d[\d.,]* off|\b(?:half[- ]price|bogo|on sale|sales?|deals?|discounts?|coupons?|vouchers?|savings?|bargains?|offers?|codes?|shop|buy|order (?:now|today|yours|online))\b/i

/** Whether a whole message writes of an account and sells nothing: its sums are those of the account. */
const ofAccount = perSubject(
  (read): boolean =>
    read.message.facts.offer === undefined &&
    (isWhole(read) || CLAIMS.test(read.message.parts.map(({text}) => text).join(' '))) &&
    read.all().some(({part}) => part.role !== 'terms' && part.role !== 'from' && ACCOUNT.test(part.text)) &&
    !read.all().some(({part}) => part.role !== 'terms' && part.role !== 'from' && SOLD.test(part.text))
)

/** True where the claim is only the label of some information: *Divorce: how the fixed fee works*. */
function isTopic(claim: FoundClaim): boolean {
  const [colon, next] = claim.tokens.slice(claim.to)
  return colon?.text === ':' && /^(how|what|why|when|where|who|which|whom)$/.test(next?.text ?? '')
}

/** What plays, books and films do. */
const STAGED = /^(?:returns|opens|closes|arrives|tours|plays|screens|premieres|transfers|wins|starring|reviewed|revived|published|runs|launches|airs|streams)$/

/** True where the claim begins a title with capitals that is said to be on: *Grief Is the Thing with Feathers returns to the Bridge*. */
function onStage({tokens, from}: FoundClaim): boolean {
  let end = from
  let capitals = 0
  for (let token = tokens[end]; token && (/^\p{Lu}/u.test(token.raw) || /^(?:a|an|the|of|and|for|in|on|to|with|from|at|by)$/.test(token.text)); token = tokens[++end]) if (/^\p{Lu}\p{Ll}/u.test(token.raw)) capitals++
  return capitals > 2 && STAGED.test(tokens[end]?.text ?? '')
}

/** What a fact says where somebody did come to harm. */
const SAD = /deceas|die[sd]\b|death|loss\b|bereave|funeral|burgl|break-in|flood|fire|storm|accident|illness|divorce|layoff|redundan|cancel|hospital|injur|memorial|hardship/i

/** A heading of a whole message names a topic; what it leads into is told below it. */
function headsATopic({part, cue, tokens}: FoundClaim, {read}: Evidence): boolean {
  return part.role === 'heading' && NAMED.has(cue) && !hasOffer(tokens) && isWhole(read)
}

/** Words of trouble by which shops and clubs call themselves. */
const CALLED = (): RegExp => /(?<=\p{Ll}['’]?s?,? )(?:Blaze|Storm|Fire|Surge|Crisis|Inferno|Avalanche|Tornado|Hurricane|Thunder|Lightning|Flood)\b/u

/** True where the trouble is only the name of somebody: *whether Blaze is right for you*. */
function isName({text, tokens, from, to}: FoundClaim): boolean {
  const name = CALLED().exec(text)?.[0].toLowerCase()
  return name !== undefined && !tokens.slice(from, to).some((token) => token.text !== name && wordsOf('disaster').has(token.text))
}

export const borrowedEmotion = defineRule({
  id: 'borrowed-emotion',
  description: 'Uses a hardship, a loss or a solemn day as the lead-in to a sale.',
  find: borrowedEmotionFrames,
  // The name of a day is written like a title.
  literal: ['day', 'solidarity', 'parody'],
  span: (tokens, from, last) => {
    const to = beforeOffer(tokens, from, last)
    const clause = clauseOf(tokens, from, to)
    return sells(tokens, clause.from, from, true) || sells(tokens, to, clause.to, true) ? {from, to} : clause
  },
  takes: 'sentence',
  blank: 'send the condolence or the greeting alone, or say what is on offer',
  judge(claim, evidence) {
    const loosely = claim.part.role === 'cta' || claim.cue === 'solemn' || claim.cue === 'times' || claim.cue === 'occasion' || claim.cue === 'condolence' || claim.cue === 'solidarity' || claim.cue === 'private'
    // Opening hours and a service are no sale.
    // A price that is mourned is the offer itself.
    if (claim.cue === 'parody') return unsupported('mourns a price as one mourns the dead')
    // What a mascot sheds tears for is that nobody came.
    if (/\bsince you (?:left|went|stopped|unsubscribed|cancelled|canceled)\b/i.test(claim.sentence.text)) return noClaim()
    // *We miss old Ted, who died in January*: a club mourns one of its own, beside its other news.
    if (claim.part.role === 'body' && isWhole(evidence.read) && MOURNED().test(claim.sentence.text) && !REDUCED.test(claim.part.text) && !hasAmount(claim.tokens)) return noClaim()
    if (helped(claim) || isName(claim) || ofAThing(claim) || asks(claim) || (asksToGive(evidence.read) && !evidence.read.all().some(({part}) => REDUCED.test(part.text))) || ofAccount(evidence.read)) return noClaim()
    // *Three novels for people who can’t sleep*: for whom something is.
    if (/\bfor (?:people|those|anyone|readers|parents|children|adults|everyone) who\b/i.test(claim.part.text.slice(claim.sentence.start, claim.end)) && !REDUCED.test(claim.part.text)) return noClaim()
    if (claim.cue === 'day' && !evidence.read.all().some(({part}) => REDUCED.test(part.text))) return noClaim()
    // A line may sell by its goods; running copy says somewhere what it offers.
    if (!besideAnOffer(claim, evidence, loosely && claim.reading.sentences.length <= 3 && !(claim.part.role === 'body' && isWhole(evidence.read)))) return noClaim()
    if ((!NAMES.has(claim.cue) && isTitle(claim)) || onStage(claim) || isTopic(claim) || headsATopic(claim, evidence) || !(leadsIn(claim) || (readersOwn(claim) && plainlySells(evidence.read)))) return noClaim()
    const {trigger} = evidence.facts
    if (claim.cue === 'condolence' && trigger !== undefined) {
      const known = trigger === 'none' ? 'trigger: none' : [trigger.event, trigger.what].filter(Boolean).join(': ')
      if (trigger === 'none' || !SAD.test(known)) return contradicted('claims to know of a hardship that the facts do not hold', [fact(evidence, 'facts.trigger', known)], 'facts.trigger')
    }
    return unsupported('leads into an offer with a hardship or a private occasion')
  }
})
