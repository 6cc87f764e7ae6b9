import {type Candidate, contradicted, defineRule, type Evidence, type FoundClaim, type Ground, noClaim, passage, type Rewrite} from '../src/rule.ts'
import {type Amount, amountsIn, conditionsIn, scopesIn} from '../src/text/amounts.ts'
import {datesIn, limitIn, meansEnd, sameDay} from '../src/text/dates.ts'
import {contrastsIn} from '../src/text/contrasts.ts'
import {boundInFront, curtailedIn} from '../src/text/curtailed.ts'
import {datedEnds} from '../src/text/ends.ts'
import {type Match, breaks} from '../src/text/pattern.ts'
import {patternSet} from '../src/text/patterns.ts'
import {isTransaction, plainlySells} from '../src/text/prose.ts'
import type {Reading} from '../src/text/read.ts'
import type {Token} from '../src/text/tokens.ts'
import {isForeign, missingThing} from '../src/text/topics.ts'

interface Conflict {
  /** Where the bound belongs that the body names: *up to* before an amount. */
  readonly bound?: {readonly at: number; readonly word: string}
  readonly reason: string
  readonly by: readonly Ground[]
}

export const subjectBodyMismatch = defineRule({
  id: 'subject-body-mismatch',
  description: 'A subject or preheader that says more than the message keeps.',
  scan: (evidence) =>
    evidence
      .asked()
      .filter(isFront)
      .flatMap((front) => conflicts(front, evidence)),
  // The body's own claim, with its bound.
  rewrite: (claim) => bounded(claim),
  judge: (claim) => (claim.data ? contradicted((claim.data as Conflict).reason, (claim.data as Conflict).by) : noClaim()),
  blank: 'say what the message offers'
})

function bounded({data, part}: FoundClaim): Rewrite[] {
  const bound = (data as Conflict | undefined)?.bound
  if (!bound) return []
  const opens = /^\W*$/.test(part.text.slice(0, bound.at))
  return [{edits: [{start: bound.at, end: bound.at, text: `${opens ? bound.word.charAt(0).toUpperCase() + bound.word.slice(1) : bound.word} `}]}]
}

function isFront({part}: Reading): boolean {
  return part.role === 'subject' || part.role === 'preheader'
}

function conflicts(front: Reading, evidence: Evidence): Candidate[] {
  const rest = evidence.read.all().filter((reading) => !isFront(reading) && reading.part.role !== 'from')
  if (rest.length === 0) return []
  const found: Candidate[] = []
  const say = (match: Match, conflict: Conflict | undefined, alone = false): void => {
    if (!conflict || found.some((one) => one.data && (one.data as Conflict).reason === conflict.reason)) return
    const stretch = alone ? match : clause(front.tokens, match)
    found.push({reading: front, start: front.tokens[stretch.from]?.start ?? 0, end: front.tokens[stretch.to - 1]?.end ?? front.part.text.length, cue: 'conflict', data: conflict})
  }
  for (const amount of amountsIn(front.tokens))
    say(amount, amount.kind === 'percent' ? percent(amount, front, rest, evidence) : amount.kind === 'free' || amount.value === 0 ? free(amount, front, rest, evidence) : price(amount, front, rest, evidence))
  for (const scope of scopesIn(front.tokens)) if (scope.kind === 'all') say(scope, exclusion(front, rest, evidence))
  for (const {claim, reading, at, reason} of curtailedIn(front, rest)) say(claim, {reason, by: [sentenceOf(reading, at, evidence)]}, true)
  for (const {claim, body: denies, roles, reason, except, confirmed} of contrastsIn(front)) {
    if (confirmed && rest.some((reading) => reading.part.role === 'body' && confirmed(reading))) continue
    const body = firstIn(
      rest.filter((reading) => roles.includes(reading.part.role)),
      denies,
      evidence,
      except
    )
    if (body) say(claim, {reason, by: [body]}, true)
  }
  if (front.part.role === 'subject') {
    const missing = missingThing(front, rest)
    const content = rest.find(({part}) => part.role === 'heading') ?? rest[0]
    const by = (): Ground[] => (content ? [passage(evidence.read, content, 0, content.part.text.length)] : [])
    if (missing) say(missing, {reason: `promises what the message does not hold: there is no ${missing.word} in it`, by: by()}, true)
    else if (found.length === 0 && leadsOn(evidence) && isForeign(front, [...rest, ...evidence.read.all().filter(({part}) => part.role === 'preheader')]))
      found.push({reading: front, start: 0, end: front.part.text.length, cue: 'conflict', data: {reason: 'is of nothing that the message speaks of', by: by()}})
  }
  const end = wrongEnd(front, rest, evidence)
  if (end) say(end.match, end.conflict)
  return found
}

/** Whether a message wants something of its reader: a letter of a club tells its news in other words than its subject. */
function leadsOn({message, read, facts}: Evidence): boolean {
  return message.relationship !== 'expressive' && facts.audience !== 'individual' && typeof facts.trigger !== 'object' && (message.parts.some(({role}) => role === 'cta') || plainlySells(read))
}

/** The amount with its goods, as far as the clause goes: *50% off sofas*, *Lift passes for $49*. */
function clause(tokens: readonly Token[], match: Match): Match {
  const stops = (at: number): boolean => !tokens[at] || breaks(tokens[at] as Token) || tokens[at]?.text === ',' || tokens[at]?.sentence !== tokens[match.from]?.sentence
  let {from, to} = match
  while (to < match.to + 4 && !stops(to)) to++
  while (from > match.from - 4 && !stops(from - 1)) from--
  return {from, to}
}

function firstIn(readings: readonly Reading[], body: (reading: Reading) => Match | undefined, evidence: Evidence, except?: RegExp): Ground | undefined {
  for (const reading of readings) {
    const match = body(reading)
    if (match && !/^(no|not|never)$/.test(reading.tokens[match.from - 1]?.text ?? '') && !except?.test(reading.sentences[reading.tokens[match.from]?.sentence ?? 0]?.text ?? ''))
      return sentenceOf(reading, match, evidence)
  }
  return undefined
}

function firstOf(reading: Reading, sentence: number): Match {
  const from = Math.max(
    0,
    reading.tokens.findIndex((token) => token.sentence === sentence)
  )
  return {from, to: from + 1}
}

/** The sentence that tokens stand in, as what contradicts. */
function sentenceOf(reading: Reading, match: Match, evidence: Evidence): Ground {
  const sentence = reading.sentences[reading.tokens[match.from]?.sentence ?? 0]
  return passage(evidence.read, reading, sentence?.start ?? 0, sentence?.end ?? reading.part.text.length)
}

interface Said {
  readonly amount: Amount
  readonly reading: Reading
}

function amountsOf(readings: readonly Reading[], kind: Amount['kind']): Said[] {
  return readings.flatMap((reading) =>
    amountsIn(reading.tokens)
      .filter((amount) => amount.kind === kind)
      .map((amount) => ({amount, reading}))
  )
}

/** *50% off* against *up to 50% off*, *50% off selected styles*, *40% off*. */
function percent(claim: Amount, front: Reading, rest: readonly Reading[], evidence: Evidence): Conflict | undefined {
  if (claim.reach !== 'exact' || !reduced(claim, front)) return undefined
  const copy = rest.filter((reading) => reading.part.role !== 'terms')
  const said = amountsOf(copy, 'percent').filter(({amount, reading}) => reduced(amount, reading) || amount.reach === 'up-to')
  if (said.length === 0) return undefined
  const same = said.filter(({amount}) => amount.value === claim.value)
  if (same.some((one) => one.amount.reach === 'exact' && !limited(one))) {
    // One piece at 50% among others at less is *up to*.
    const bound = said.find(({amount}) => amount.reach === 'up-to' && amount.value === claim.value)
    return bound && !scoped(front) ? {reason: 'leaves out the “up to” that the body says', by: [sentenceOf(bound.reading, bound.amount, evidence)]} : undefined
  }
  const weaker = same[0] ?? said.find(({amount}) => amount.value < claim.value && !said.some((other) => other.amount.value >= claim.value))
  if (!weaker) return undefined
  const reason = weaker.amount.value < claim.value ? 'promises more than the body gives' : weaker.amount.reach === 'up-to' ? 'leaves out the “up to” that the body says' : 'leaves out that only some of it is meant'
  if (weaker.amount.value === claim.value && weaker.amount.reach === 'exact' && scoped(front)) return undefined
  return {reason, by: [sentenceOf(weaker.reading, weaker.amount, evidence)]}
}

/** Whether a percentage is taken off a price; *half price* says so by itself. */
function reduced(amount: Amount, {tokens}: Reading): boolean {
  return amount.off || tokens[amount.from]?.text === 'half'
}

/** Whether an amount's own sentence narrows what it is taken off. */
function limited({amount, reading}: Said): boolean {
  const sentence = reading.tokens[amount.from]?.sentence
  const text = reading.sentences[sentence ?? 0]?.text ?? ''
  return FIRST.test(text) || [...scopesIn(reading.tokens).filter((scope) => scope.kind === 'some'), ...conditionsIn(reading.tokens, ['spend'])].some((one) => reading.tokens[one.from]?.sentence === sentence)
}

const FIRST = /\bfirst (?:month|order|box|year|week|purchase|night|lesson)\b/i

function scoped(front: Reading): boolean {
  return FIRST.test(front.part.text) || scopesIn(front.tokens).some((scope) => scope.kind === 'some') || conditionsIn(front.tokens, ['spend', 'purchase']).length > 0
}

const GROUP = /^(?:members|children|kids|students|pupils|under|over|residents|seniors|pensioners|teachers|nurses|carers|veterans|subscribers|locals|babies|infants|charities|schools)$/

/** *Free* against a price or a purchase. */
function free(claim: Amount, front: Reading, rest: readonly Reading[], evidence: Evidence): Conflict | undefined {
  if (conditionsIn(front.tokens, ['spend', 'purchase', 'renewal', 'term']).some((one) => !ofAll(front.tokens, one))) return undefined
  // *Free for members, £9 for everyone else*: whom it is free for stands with it.
  if (front.tokens[claim.to]?.text === 'for' && GROUP.test(front.tokens[claim.to + 1]?.text ?? '')) return undefined
  // What an order lists as free came with it.
  if (ofOrder(evidence)) return undefined
  const nouns = nounsAt(front, claim)
  // What is free, word for word: *afternoon tea*.
  const goods = new Set(
    front.tokens.slice(claim.to, claim.to + 3).flatMap(({kind, text, sentence}) => (kind === 'word' && text.length > 2 && sentence === front.tokens[claim.from]?.sentence && !LINK.test(text) ? [text] : []))
  )
  // The notes that a mark in the copy points to.
  const marked = [front, ...rest].some((one) => /[*†‡]/.test(one.part.text) && !/^[*†‡]/.test(one.part.text.trim()) && amountsIn(one.tokens).some((amount) => amount.kind === 'free'))
  const about = (reading: Reading, sentence: number): boolean =>
    nouns.size === 0 || reading.tokens.some((token) => token.sentence === sentence && (nouns.has(stemOf(token)) || (token.text.endsWith('ing') && nouns.has(token.text.slice(0, -3)))))
  let taken: Ground | undefined
  for (const reading of rest) {
    const conditions = conditionsIn(reading.tokens, ['spend', 'purchase', 'renewal'])
    const frees = [...amountsIn(reading.tokens).filter((amount) => amount.kind === 'free'), ...freely(reading.tokens)]
    for (const [sentence, {text}] of reading.sentences.entries()) {
      if (boundInFront(front, text)) return undefined
      // *If you paid for it yourself, we’ll pay it back*
      if (REPAID.test(text)) continue
      const gives = frees.some((one) => reading.tokens[one.from]?.sentence === sentence)
      const limits = conditions.filter((one) => reading.tokens[one.from]?.sentence === sentence)
      const bond = gives ? bondsIn(reading.tokens).find((one) => reading.tokens[one.from]?.sentence === sentence) : undefined
      // What the body gives as the subject does, without a condition, it gives.
      if (gives && limits.length === 0 && !bond && about(reading, sentence) && (reading.part.role === 'body' || reading.part.role === 'heading') && !/[*†‡]/.test(text)) return undefined
      const note = marked && /^\s*[*†‡]/.test(reading.part.text)
      const renewed = limits.some((one) => one.kind === 'renewal') && !PLANS.has(front.tokens[claim.to]?.text ?? '')
      // *We send orders of £35 or more free* is of delivery without its name.
      const sent = nouns.has('delivery') && limits.some((one) => one.kind === 'spend') && SENDS.test(text) && /\bfree\b/i.test(text)
      // *Spend £45 and we pop one in*: the goods are named before.
      const thrown =
        reading.part.role === 'body' && limits.some((one) => one.kind === 'spend' || one.kind === 'purchase') ? thrownIn(reading.tokens).find((one) => reading.tokens[one.from]?.sentence === sentence) : undefined
      if (limits[0] && (note || renewed || sent || (gives && about(reading, sentence)))) taken ??= sentenceOf(reading, limits[0], evidence)
      else if (bond && about(reading, sentence)) taken ??= sentenceOf(reading, bond, evidence)
      else if (thrown && (sentence < 2 || named(goods, rest))) taken ??= sentenceOf(reading, thrown, evidence)
      else if (goods.size > 0 && reading.part.role === 'body' && INCLUDED.test(text) && reading.tokens.some((token) => token.sentence === sentence && goods.has(token.text)))
        taken ??= sentenceOf(reading, firstOf(reading, sentence), evidence)
      else if (COSTS.test(text) && reading.part.role !== 'terms' && ((nouns.size > 0 && about(reading, sentence)) || [...goods].some((word) => costs(word, text))))
        taken ??= passage(evidence.read, reading, reading.sentences[sentence]?.start ?? 0, reading.sentences[sentence]?.end ?? 0)
    }
  }
  return taken && {reason: 'is free only with what the message asks for besides', by: [taken]}
}

/** Whether a message accounts for what was bought. */
function ofOrder({read, facts: {trigger}}: Evidence): boolean {
  return (typeof trigger === 'object' && /purchase|order|booking/i.test(trigger.event ?? '')) || isTransaction(read)
}

/** *On every order* is no condition: it says that there is none. */
function ofAll(tokens: readonly Token[], {from, to}: Match): boolean {
  const words = tokens.slice(from, to).map(({text}) => text)
  return words.some((word) => /^(?:every|all|any|each)$/.test(word)) && /^orders?|purchases?$/.test(words.at(-1) ?? '')
}

/** What binds the reader for a time. */
const bondsIn = patternSet('bond for a time', [
  '({number}|<numberword>) (month|months|year|years|week|weeks) ..1 (contract|commitment|agreement|minimum|term|plan|membership|subscription)',
  '(~sign|~take out|~commit to) ..3 (contract|policy|agreement|plan|membership|subscription)'
])
/** Something named before comes with a purchase. */
const thrownIn = patternSet('thrown in', [
  '(~pop|~slip|~add|~tuck|~include|~throw|~send|~put|~give|~pack|~drop|~receive|~collect|~earn|~get) (you)? (one|it|this|them|some) (in|with|to|for|on|free)*',
  '(one|it|this) (is|will be) (yours|free|on us|added|included|in the box|in your _)'
])

/** Whether what is free is spoken of in the message. */
function named(goods: ReadonlySet<string>, rest: readonly Reading[]): boolean {
  return rest.some(({part, tokens}) => part.role === 'body' && tokens.some((token) => goods.has(token.text)))
}

/** Other words for *free*: *travel without a fare*, *costs nothing*. */
const freely = patternSet('without charge', ['(without (a)? (fare|charge|fee|cost|payment)|(~cost|~pay) (you)? nothing|no ..1 (charge|fee|cost|fare)|at no (extra)? (charge|cost))'])
const REPAID = /\bif you(?:[’']ve| have)? (?:already )?paid\b[^.!?]*\b(?:pay (?:it|you|that|this) back|refund|reimburse|repay)/i
const SENDS = /\b(?:send|sent|post|posted|dispatched?|despatched?|deliver\w*|ships?|shipped|parcels?)\b/i
const LINK = /^(?:for|with|and|the|your|until|from|this|that|when|every|all|over|today|now|you|our|delivery|shipping|returns?)$/
/** What comes with a purchase. */
const INCLUDED = /\b(?:book|buy|order|stay|spend|hire|subscribe)\b[^.!?]*\b(?:(?:is|are) (?:included|thrown in|on us|yours)|we(?:[’']ll| will) (?:add|include|throw in))\b/i
/** What goes on being free beside plans that cost. */
const PLANS = new Set('plan tier version entry delivery shipping return returns parking samples review quote call consultation assessment survey inspection check advice guide webinar demo talk tour'.split(' '))
/** A price for the thing itself. */
const COSTS = /\b(?:costs?|price is|pays? for|for)\s+(?:only\s+|just\s+)?[$€£]\s?\d|[$€£]\s?\d[\d.,]*\s+(?:a|per) (?:month|year|week)/i

/** *The survey costs £75*: a price for the very thing. */
function costs(word: string, text: string): boolean {
  return /^[a-z]+$/.test(word) && new RegExp(`\\b${word} (?:costs?|is|are) [$€£]\\s?\\d`, 'i').test(text)
}

/** Words for one thing. */
const SAME: Readonly<Record<string, string>> = {kid: 'child', kids: 'child', children: 'child', child: 'child', shipping: 'delivery', postage: 'delivery', ship: 'delivery', deliver: 'delivery', delivery: 'delivery'}

function stemOf(token: Token | undefined): string {
  if (token?.kind !== 'word') return ''
  return SAME[token.text] ?? (token.text.length > 3 ? token.text.replace(/(?:ies|es|s)$/, '') : '')
}

/** What is free: the noun behind the word; else the nearest before it, with what does it. */
function nounsAt(front: Reading, claim: Amount): ReadonlySet<string> {
  const after = stemOf(front.tokens[claim.to])
  // *A month of Ledgerly, free*: what stands before the comma.
  const before = front.tokens[claim.from - 1]?.text === ',' ? [2, 3, 4, 5] : [1, 2]
  const words = after !== '' && !/^(?:with|until|when|from|this|that|your|today|over)$/.test(after) ? [after] : before.map((n) => stemOf(front.tokens[claim.from - n]))
  return new Set(words.filter((word) => word !== '' && (before.length < 3 || (word.length > 3 && !/^(?:your|this|that|with|from|first|every|whole)$/.test(word)))))
}

/** A price without its *from*; a *from* or an *under* below the cheapest that the body names. */
function price(claim: Amount, front: Reading, rest: readonly Reading[], evidence: Evidence): Conflict | undefined {
  if (claim.off && claim.reach === 'exact') return saving(claim, front, rest, evidence)
  if (
    claim.reach === 'exact' &&
    CREDIT.test(
      front.tokens
        .slice(claim.to, claim.to + 3)
        .map(({text}) => text)
        .join(' ')
    )
  )
    return credit(claim, front, rest, evidence)
  const under = claim.reach === 'about' && /^(?:under|below|less)$/.test(front.tokens[claim.from]?.text ?? '')
  if (claim.off || (claim.reach === 'about' && !under) || claim.reach === 'up-to') return undefined
  const said = amountsOf(rest, 'money').filter(({amount, reading}) => amount.currency === claim.currency && !amount.off && reading.part.role !== 'alt')
  const same = said.filter(({amount}) => amount.value === claim.value)
  const copy = said.filter(({amount, reading}) => reading.part.role !== 'terms' && amount.reach !== 'about' && amount.reach !== 'up-to' && !spent({amount, reading}))
  if (under) {
    const least = [...copy].sort((a, b) => a.amount.value - b.amount.value)[0]
    return least && least.amount.value >= claim.value ? {reason: 'names a bound that no price of the body keeps', by: [sentenceOf(least.reading, least.amount, evidence)]} : undefined
  }
  if (claim.reach === 'exact') {
    const bound = same.find(({amount}) => amount.reach === 'from')
    // Where the body first names it with its *from*, it holds for some of it; where a heading or a button gives it outright, it holds.
    const outright = same.find(
      ({amount, reading}) =>
        amount.reach === 'exact' && reading.part.role !== 'terms' && (reading.part.role !== 'body' || !bound || copy.findIndex((one) => one.amount === amount) < copy.findIndex((one) => one.amount === bound.amount))
    )
    return bound && !outright ? {reason: 'leaves out the “from” that the body says', by: [sentenceOf(bound.reading, bound.amount, evidence)]} : undefined
  }
  const least = copy.filter(({amount}) => amount.reach === 'from').sort((a, b) => a.amount.value - b.amount.value)[0]
  return same.length === 0 && least && least.amount.value > claim.value ? {reason: 'starts below the lowest price that the body names', by: [sentenceOf(least.reading, least.amount, evidence)]} : undefined
}

/** What is put to an account, or given as a card. */
const CREDIT = /^(?:in |of |worth of |bonus |shop |store |travel |account )*(?:credits?|vouchers?|gift cards?|bonus|reward|cashback|points)\b/

/** *$100 credit* against *spend $500 and get $100*. */
function credit(claim: Amount, front: Reading, rest: readonly Reading[], evidence: Evidence): Conflict | undefined {
  if (conditionsIn(front.tokens, ['spend', 'purchase']).length > 0) return undefined
  const same = amountsOf(rest, 'money').filter(({amount, reading}) => amount.value === claim.value && amount.currency === claim.currency && reading.part.role !== 'alt')
  const tied = (one: Said): boolean =>
    conditionsIn(one.reading.tokens, ['spend']).some(({from, to}) => one.reading.tokens[from]?.sentence === one.reading.tokens[one.amount.from]?.sentence && (one.amount.to <= from || one.amount.from >= to))
  const first = same.find(tied)
  return first && same.every(tied) ? {reason: 'is given only with what the message asks for besides', by: [sentenceOf(first.reading, first.amount, evidence)]} : undefined
}

/** *Save £300* against *up to £300 off*, where nothing that the subject names has it in full. */
function saving(claim: Amount, front: Reading, rest: readonly Reading[], evidence: Evidence): Conflict | undefined {
  const same = amountsOf(rest, 'money').filter(({amount, reading}) => amount.value === claim.value && amount.currency === claim.currency && reading.part.role !== 'terms' && reading.part.role !== 'alt')
  const bound = same.find(({amount}) => amount.reach === 'up-to' && amount.off)
  const words = new Set(
    front.tokens.flatMap(({kind, text}) => (kind === 'word' && text.length > 2 && !/^(?:save|saving|get|off|the|and|for|your|our|you|next|this|with|from|today|when|until|now|all|any|new|on)$/.test(text) ? [text] : []))
  )
  const full = ({amount, reading}: Said): boolean => amount.reach === 'exact' && (amount.off || reading.tokens.some((token) => token.sentence === reading.tokens[amount.from]?.sentence && words.has(token.text)))
  return bound && !same.some(full) && !FIRST.test(front.part.text) && !scopesIn(front.tokens).some(({kind}) => kind === 'some') && conditionsIn(front.tokens, ['spend']).length === 0
    ? {reason: 'leaves out the “up to” that the body says', by: [sentenceOf(bound.reading, bound.amount, evidence)], bound: {at: front.tokens[claim.from]?.start ?? 0, word: 'up to'}}
    : undefined
}

/** An amount that is to be spent, not a price. */
function spent({amount, reading}: Said): boolean {
  return conditionsIn(reading.tokens, ['spend']).some((one) => one.from < amount.to && amount.from < one.to)
}

/** A number of the lines in place of all of them: *50% off around 200 lines*. */
const partsIn = patternSet('part of the range', [
  'off (around|about|over|some|nearly|almost|more than)+ {number} _? _? <rangenoun>',
  'off (a selection|a choice|hundreds|dozens|most|many|lots|plenty|a handful) of ..3 <rangenoun>',
  '(hundreds|dozens|most|many|lots|plenty|a handful|some|half) of (the|our|these)? ..5 (are|is|cost|costs) {number}',
  '~stay at (their|its|the) (usual|full|normal|regular|old) (price|prices)',
  '({number}|<numberword>) (of|out of) (our ({number}|<numberword>) _|the ({number}|<numberword>) _) ..3 (reduced|cheaper|discounted|included|half price|half off|on sale|in the sale|marked down)',
  '(<rangenoun>|anything|everything) (marked|labelled|tagged) with (a|an|the) ..2 (sticker|tag|label|dot|ticket)'
])

/** *Everything* against what the message leaves out. */
function exclusion(front: Reading, rest: readonly Reading[], evidence: Evidence): Conflict | undefined {
  if (conditionsIn(front.tokens, ['exclusion']).length > 0) return undefined
  for (const reading of rest) {
    const out = conditionsIn(reading.tokens, ['exclusion'])[0] ?? scopesIn(reading.tokens).find((scope) => scope.kind === 'some') ?? partsIn(reading.tokens)[0]
    if (out) return {reason: 'takes in what the message leaves out', by: [sentenceOf(reading, out, evidence)]}
  }
  return undefined
}

/** An end that is not the one that the body names. */
function wrongEnd(front: Reading, rest: readonly Reading[], evidence: Evidence): {match: Match; conflict: Conflict} | undefined {
  const {send} = evidence.message
  const own = datedEnds(front, send).map(({date}) => date)
  const timed = send && own.length === 0 ? timedIn(front.tokens)[0] : undefined
  const limit = timed && limitIn(front.tokens, timed.from, timed.to, send)
  if (own.length === 0 && !limit) return undefined
  const copy = rest.filter((reading) => reading.part.role !== 'alt')
  const ends = copy.flatMap((reading) => datedEnds(reading, send).map(({date}) => ({date, reading})))
  const first = ends[0]
  if (!first) return undefined
  const by = (one: typeof first): Ground => {
    const at = one.reading.tokens.findIndex((token) => token.end > one.date.start)
    return sentenceOf(one.reading, {from: Math.max(0, at), to: at + 1}, evidence)
  }
  const reason = 'names another end than the body'
  for (const date of own) {
    // The day that the body names anywhere, whatever for, is no other day.
    const named = copy.flatMap((reading) => datesIn(reading, send))
    if (named.some((one) => sameDay(one.day, date.day, one.yearNamed && date.yearNamed))) continue
    return {match: tokensOf(front, date.start, date.end), conflict: {reason, by: [by(first)]}}
  }
  if (!send || !timed || !limit) return undefined
  const meant = ends.some((one) => meansEnd(limit, {time: 0, day: one.date.day, exact: false}, send))
  return meant ? undefined : {match: timed, conflict: {reason, by: [by(first)]}}
}

const timedIn = patternSet('timed end', [
  '(~end|~close|~expire|~finish|over|gone|last|final|only) ..3 (today|tonight|midnight|tomorrow|{number} (hours|hrs|days)|hours|this weekend|weekend)',
  '(today|tonight|this weekend|{number} (hours|hrs)) only'
])

function tokensOf(reading: Reading, start: number, end: number): Match {
  const from = reading.tokens.findIndex((token) => token.end > start)
  let to = from
  while (to < reading.tokens.length && (reading.tokens[to]?.start ?? end) < end) to++
  return {from, to}
}
