/** What a body cuts short of what a subject says: the hours, the months at that price, the days of a trial, what is thrown in. */

import {type Amount, amountsIn} from './amounts.ts'
import {numberOf} from './dates.ts'
import {stem} from './likeness.ts'
import type {Match} from './pattern.ts'
import {patternSet} from './patterns.ts'
import type {Reading} from './read.ts'
import type {Token} from './tokens.ts'

/** A claim of a subject that a sentence of the message cuts short. */
export interface Curtailed {
  readonly claim: Match
  readonly reading: Reading
  /** A token of the sentence that does so. */
  readonly at: Match
  readonly reason: string
}

interface Said {
  readonly amount: Amount
  readonly reading: Reading
}

/** What a subject promises and the message keeps only for some hours, months, days or goods: the first of each kind. */
export function curtailedIn(front: Reading, rest: readonly Reading[]): Curtailed[] {
  const copy = rest.filter(({part}) => part.role === 'body' || part.role === 'heading')
  return [hours, bothWays, firstMonths, capped, conditional, perNight, partly, made, shorter, longer, extra, needed, notYet, fewer].flatMap((one) => one(front, copy) ?? [])
}

function sentenceAt({tokens, sentences}: Reading, at: number): string {
  return sentences[tokens[at]?.sentence ?? 0]?.text ?? ''
}

/** Where the copy names one of the subject’s amounts again. */
function sameAmounts(front: Reading, copy: readonly Reading[], wanted: (amount: Amount) => boolean): {readonly claim: Amount; readonly said: readonly Said[]}[] {
  const mine = amountsIn(front.tokens).filter(wanted)
  if (mine.length === 0) return []
  const all = copy.flatMap((reading) => amountsIn(reading.tokens).map((amount): Said => ({amount, reading})))
  return mine.map((claim) => ({claim, said: all.filter(({amount}) => amount.kind === claim.kind && amount.value === claim.value && amount.currency === claim.currency)}))
}

/** At all hours, on all days. */
const alwaysIn = patternSet('at all hours', [
  '(all|every|any) (day|night|week|weekend|month|time|evening|hour)',
  '(seven|7) days a week',
  '24 / 7',
  '24 7',
  '(whenever|any time|anytime) (you|they) (like|want|wish|please)',
  'round the clock'
])
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tues?|wed|thurs?|fri|sat|sun)'
/** Days and hours that leave others out. */
const SOME_HOURS = new RegExp(
  `\\b(?:${WEEKDAY})(?:\\s*[-–—]\\s*|\\s+(?:to|through|thru|and|or)\\s+)(?:${WEEKDAY})\\b(?!\\s+\\d)|\\b(?:on )?(?:weekdays|midweek|off[- ]peak)\\b|\\b(?:before|after|until|till|between|from)\\s+(?:noon|midday|lunch|(?:four|five|six|seven|eight|nine|ten|eleven)\\b(?! (?:days|weeks|months|nights))|\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:[ap]\\.?m\\b|o.clock))|\\b(?:not|except(?: on)?|excluding)\\s+(?:at |on )?(?:weekends|${WEEKDAY})\\b`,
  'i'
)
const ON_A_DAY = new RegExp(`\\b(?:${WEEKDAY})\\b`, 'i')
const WHOLE_WEEK = /\bmon(?:day)?s?\b[^.]{1,8}\bsun(?:day)?s?\b|\bweekends?\b(?<!\b(?:not|except|excluding)(?: at| on)? weekends?)[^.]*\b(?:too|as well|included|also)\b/i

/** *Two courses for £15, every day*, and £15 is what they cost from Monday to Thursday. */
function hours(front: Reading, copy: readonly Reading[]): Curtailed | undefined {
  const always = alwaysIn(front.tokens)[0]
  if (!always || SOME_HOURS.test(front.part.text) || ON_A_DAY.test(front.part.text)) return undefined
  for (const {said} of sameAmounts(front, copy, () => true)) {
    const bounded = ({amount, reading}: Said): boolean => SOME_HOURS.test(sentenceAt(reading, amount.from)) && !WHOLE_WEEK.test(sentenceAt(reading, amount.from))
    const first = said[0]
    if (first && said.every(bounded)) return {claim: always, reading: first.reading, at: first.amount, reason: 'promises at all times what the body gives at some'}
  }
  return undefined
}

const BOTH_WAYS = /\b(?:return|round[- ]trip) (?:flights?|fares?|tickets?|journeys?|crossings?)\b|\b(?:flights?|fares?|tickets?) both ways\b/i
const THERE_AND_BACK = /\b(?:return|round[- ]trip|both ways|and back|each way)\b/i

/** *Return flights*, and the body: *one-way fares start at £39*. */
function bothWays(front: Reading, copy: readonly Reading[]): Curtailed | undefined {
  const said = BOTH_WAYS.exec(front.part.text)
  if (!said || copy.some(({part}) => THERE_AND_BACK.test(part.text))) return undefined
  for (const reading of copy) {
    const match = /\bone[- ]way\b/i.exec(reading.part.text)
    if (match)
      return {
        claim: tokensOf(front, {start: said.index, end: said.index + said[0].length}),
        reading,
        at: tokensOf(reading, {start: match.index, end: match.index + match[0].length}),
        reason: 'promises both ways what the body prices for one'
      }
  }
  return undefined
}

const NUMBER = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen)'
const UNIT = '(?:days?|weeks?|months?|years?|quarters?|orders?|box(?:es)?|issues?|deliver(?:y|ies)|payments?)'
/** For how long a price or a rate is what it is. */
const FOR_A_TIME = new RegExp(
  `\\b(?:for|in|during) (?:the |your )?(?:first|initial|opening) (?:${NUMBER} )?${UNIT}\\b|\\bfor (?:the )?${NUMBER} ${UNIT}\\b|\\b(?:first|initial) ${NUMBER} ${UNIT}\\b|\\bintroductory\\b`,
  'i'
)
const forATime = (text: string): boolean => /first|initial|opening|introductory|\bfor (?:the )?(?:\d|[a-z]+ (?:day|week|month|year|quarter|order|box|issue|deliver|payment))/i.test(text) && FOR_A_TIME.test(text)
const AFTER =
  /\b(?:then|after(?: that|wards| which)?|thereafter|ris(?:es|ing)|goes? (?:up|back|down)|going (?:up|back)|moves? to|reverts?|drops? to|falls? to|returns? to|renews? at|from (?:january|february|march|april|may|june|july|august|september|october|november|december)|from (?:month|year|week|the) (?:\d+|two|second|third|seventh|thirteenth))\b/i

/** A price that comes again, and the day on which it becomes another. */
const RATE = /[$€£]\s?\d[\d.,]*\s?(?:a|per|\/|each)\s?(?:month|mo|week|year)\b/i
const UNTIL = /\b(?:until|till|to) (?:the end of |\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)\b/i

/** *Broadband for £18 a month*, and the body: *£18 for the first six months, then £30*. */
function firstMonths(front: Reading, copy: readonly Reading[]): Curtailed | undefined {
  const {text} = front.part
  for (const {claim, said} of sameAmounts(front, copy, ({kind, reach, off}) => kind !== 'free' && reach === 'exact' && !off))
    for (const {amount, reading} of said) {
      const sentence = reading.tokens[amount.from]?.sentence ?? 0
      const sentenceOfPrice = sentenceAt(reading, amount.from)
      if (!forATime(sentenceOfPrice) && !(RATE.test(sentenceOfPrice) && UNTIL.test(sentenceOfPrice))) continue
      const other = amountsIn(reading.tokens).find((one) => {
        const own = reading.tokens[one.from]?.sentence ?? 0
        const worse = claim.kind === 'money' ? one.value > claim.value : one.value < claim.value
        return one.kind === claim.kind && !one.off && worse && (own === sentence || own === sentence + 1) && AFTER.test(sentenceAt(reading, one.from))
      })
      // Looked at last: few subjects come so far.
      if (other)
        return forATime(text) || AFTER.test(text) || /\b(?:trial|intro(?:ductory)?|welcome|starter|first)\b/i.test(text) ? undefined : {claim, reading, at: other, reason: 'leaves out that it changes after a time'}
    }
  return undefined
}

/** What a share is worth at most, or of how much it is reckoned. */
const CAP =
  /\b(?:up to(?: a)?|(?:a )?max(?:imum)?(?: of)?|capped at|limit(?:ed)? (?:of|to|is)|no more than|at most|on the first|on your first|below|under)\s+(?:(?:total|spend|balances?|value|of)\s+){0,2}(?:[$€£¥]\s?\d|\d[\d,.]*\s?(?:€|euros?|pounds?|dollars?|kr))|[$€£]\s?\d[\d,.]*\s(?:max|maximum|cap|limit)\b|\bbalances? (?:of )?(?:up to|below|under)\b/i

const capsIn = (text: string): boolean => /[$€£¥]|\d\s?kr\b|euro|pound|dollar|balance/i.test(text) && CAP.test(text)

/** *Earn 7% on your savings*, and the body: *7% on up to £250 a month*. */
function capped(front: Reading, copy: readonly Reading[]): Curtailed | undefined {
  for (const {claim, said} of sameAmounts(front, copy, ({kind, reach}) => kind === 'percent' && reach === 'exact')) {
    const first = said[0]
    if (first && said.every(({amount, reading}) => amount.reach !== 'up-to' && capsIn(sentenceAt(reading, amount.from))))
      return capsIn(front.part.text) ? undefined : {claim, reading: first.reading, at: first.amount, reason: 'leaves out the bound that the body sets'}
  }
  return undefined
}

/** What the reader has to do for it: no code, no day, no way of ordering, but another purchase. */
const WHEN =
  /\b(?:when|if) you (?:buy|order|spend|sign|subscribe|stay|pay|add|take|bring|switch|commit|prepay)\b(?! (?:online|today|now|by\b|before|until|in (?:the|our)|through|via|with code|any\b|it\b|them\b|here))|\b(?:who|that) (?:pay|prepay|sign|commit|spend|subscribe|switch) (?:for|up|to|over|at least|more|in)\b/i

const asksFor = (text: string): boolean => /\b(?:when|if) you\b|\b(?:who|that) (?:pay|prepay|sign|commit|spend|subscribe|switch)\b/i.test(text) && WHEN.test(text)
/** A subject that names a condition of its own. */
const ASKED = /\b(?:when|if|with|for) (?:you|two|three|new|\d)|\b(?:buy|order|spend|switch|sign|pay|stay|subscribe|annual|prepay|bring)\b/i

/** *Save 50%*, and the body: *teams that pay for two years get half off*. */
function conditional(front: Reading, copy: readonly Reading[]): Curtailed | undefined {
  for (const {claim, said} of sameAmounts(front, copy, ({kind, reach, off}) => reach === 'exact' && (kind === 'percent' || (kind === 'money' && off)))) {
    const first = said[0]
    if (first && said.every(({amount, reading}) => asksFor(sentenceAt(reading, amount.from))))
      return ASKED.test(front.part.text) ? undefined : {claim, reading: first.reading, at: first.amount, reason: 'leaves out what the body asks for in return'}
  }
  return undefined
}

const NIGHTS = new RegExp(`\\b(${NUMBER})[- ]nights?\\b[^.!?;]{0,40}?([$€£])\\s?(\\d[\\d,]*)`, 'gi')

/** *From £59 a night*, and the body: *two nights cost £178*. */
function perNight(front: Reading, copy: readonly Reading[]): Curtailed | undefined {
  const claim = amountsIn(front.tokens).find(({kind, off}) => kind === 'money' && !off)
  if (!claim || !/[$€£]\s?\d[\d,.]* (?:a|per) night\b/i.test(front.part.text)) return undefined
  const prices = copy.flatMap((reading) => amountsIn(reading.tokens).filter(({kind, off}) => kind === 'money' && !off))
  if (prices.some(({value}) => value === claim.value)) return undefined
  const stays = copy.flatMap((reading) =>
    [...reading.part.text.matchAll(NIGHTS)].flatMap((match) => {
      const count = Number(match[1]) || WORDS[match[1]?.toLowerCase() ?? ''] || 0
      const value = Number((match[3] ?? '').replace(/,/g, '')) / count
      return count > 1 ? [{reading, value, at: tokensOf(reading, {start: match.index, end: match.index + match[0].length})}] : []
    })
  )
  const least = stays.sort((a, b) => a.value - b.value)[0]
  return least && least.value > claim.value * 1.05 ? {claim, reading: least.reading, at: least.at, reason: 'names a price that no stay in the body has'} : undefined
}

const WHOLLY = /\b100% (?:pure |organic )?([a-z]{4,})\b/i

/** *100% linen*, and the body: *55% linen and 45% cotton*. */
function made(front: Reading, copy: readonly Reading[]): Curtailed | undefined {
  const claim = WHOLLY.exec(front.part.text)
  if (!claim) return undefined
  const share = new RegExp(`\\b(\\d{1,3})% (?:\\w+ )?${claim[1]}\\b`, 'gi')
  const said = copy.flatMap((reading) => [...reading.part.text.matchAll(share)].map((match) => ({reading, start: match.index, end: match.index + match[0].length, value: Number(match[1])})))
  const less = said.find(({value}) => value < 100)
  if (!less || said.some(({value}) => value === 100)) return undefined
  return {claim: tokensOf(front, {start: claim.index, end: claim.index + claim[0].length}), reading: less.reading, at: tokensOf(less.reading, less), reason: 'takes for all what the body says of some'}
}

const TOTAL = /\b(?:all|every|entirely|fully|100%|everything|completely|totally|whole|only|nothing but)\b/i
const PARTLY = new RegExp(`\\b(${NUMBER}) (?:of|out of) (?:the |our )?(${NUMBER})(?: [\\w’'-]+)? (?:are|is|have|come|were) (?:from |made of |in )?([\\w’'-]{4,})`, 'i')

/** *Vegan all the way*, and the body: *nine of the eleven are vegan*. */
function partly(front: Reading, copy: readonly Reading[]): Curtailed | undefined {
  const total = TOTAL.exec(front.part.text)
  if (!total) return undefined
  const count = (word: string): number => Number(word) || WORDS[word.toLowerCase()] || 0
  for (const reading of copy) {
    const match = PARTLY.exec(reading.part.text)
    if (!match || count(match[1] ?? '') >= count(match[2] ?? '')) continue
    const thing = stem((match[3] ?? '').toLowerCase())
    if (!front.tokens.some((token) => token.kind === 'word' && token.text.length > 3 && stem(token.text) === thing)) continue
    const at = tokensOf(reading, {start: match.index, end: match.index + match[0].length})
    return {claim: tokensOf(front, {start: total.index, end: total.index + total[0].length}), reading, at, reason: 'takes for all what the body says of some'}
  }
  return undefined
}

const LENGTH = `(${NUMBER})[ -](day|week|month|year)s?`
/** Times that are given for a thing, by what they are given for. */
const GIVEN: readonly (readonly RegExp[])[] = [
  [
    new RegExp(`\\b${LENGTH}(?:[ -](?:free|no[- ]\\w+))? (?:trial|test drive|taster)\\b`, 'i'),
    new RegExp(`\\btrial (?:\\w+ ){0,3}${LENGTH}\\b`, 'i'),
    new RegExp(`\\bfree (?:\\w+ ){0,3}for (?:your first |the first |a full )?${LENGTH}\\b`, 'i'),
    new RegExp(`\\b${LENGTH}(?: of [\\w’'-]+(?: \\w+)?)?,? (?:for )?free\\b`, 'i'),
    new RegExp(`\\btry (?:[\\w’'-]+ ){1,5}for ${LENGTH}\\b`, 'i')
  ],
  [
    new RegExp(`\\b${LENGTH} (?:money[- ]back|returns?|to (?:return|decide|change your mind|send (?:it|them) back)|no[- ]quibble)\\b`, 'i'),
    new RegExp(`\\b(?:returns?|refund\\w*|send (?:it|them|anything) back|exchange\\w*)(?: [\\w’'-]+){0,5} (?:within|for|in|up to) ${LENGTH}\\b`, 'i'),
    new RegExp(`\\bwithin ${LENGTH}(?: [\\w’'-]+){0,6} (?:returns?|refund\\w*|send (?:it|them) back|exchange)\\b`, 'i')
  ],
  [new RegExp(`\\b${LENGTH} (?:warranty|guarantee)\\b`, 'i'), new RegExp(`\\b(?:warranty|guaranteed?|covered)(?: [\\w’'-]+){0,3} (?:for|of|is|lasts) ${LENGTH}\\b`, 'i')]
]
const DAYS: Readonly<Record<string, number>> = {day: 1, week: 7, month: 30, year: 365}
const WORDS: Readonly<Record<string, number>> = {one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, eighteen: 18}

interface Length {
  readonly start: number
  readonly end: number
  readonly days: number
}

function lengthsIn(text: string, kind: readonly RegExp[]): Length[] {
  return kind.flatMap((pattern): Length[] => {
    const match = pattern.exec(text)
    if (!match) return []
    const count = Number(match[1]) || WORDS[match[1]?.toLowerCase() ?? ''] || 0
    return [{start: match.index, end: match.index + match[0].length, days: count * (DAYS[match[2]?.toLowerCase() ?? ''] ?? 0)}]
  })
}

/** *Try it for 30 days*, and the body: *your 14-day trial*. */
function shorter(front: Reading, copy: readonly Reading[]): Curtailed | undefined {
  if (!/\b(?:day|week|month|year)/i.test(front.part.text)) return undefined
  for (const kind of GIVEN) {
    const own = lengthsIn(front.part.text, kind)[0]
    if (!own) continue
    const said = copy.flatMap((reading) => lengthsIn(reading.part.text, kind).map((length) => ({length, reading})))
    // A month is as long as thirty days, or as four weeks.
    const less = said.find(({length}) => length.days > 0 && length.days < own.days * 0.9)
    if (!less || said.some(({length}) => length.days >= own.days * 0.9)) continue
    return {claim: tokensOf(front, own), reading: less.reading, at: tokensOf(less.reading, less.length), reason: 'gives longer than the body does'}
  }
  return undefined
}

function tokensOf({tokens}: Reading, {start, end}: {readonly start: number; readonly end: number}): Match {
  const from = tokens.findIndex((token) => token.end > start)
  let to = from
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++
  return {from, to}
}

const TASK = '(?:set-?ups?|set up|install\\w*|fitting|assembly|application|apply|sign-?ups?|checkout|quote|prep|dinners?|suppers?|recipes?|meals?|bake|survey|form|repair|charge|delivery)'
const TASK_TIME = new RegExp(`\\b${NUMBER}[ -](minute|min|hour|day)s?\\b`, 'i')
/** Who says how long the same task takes. */
const OF_TASK = /\b(?:most people|you(?:[’']ll| will)? need|setting up|set-?up|install\w*|fitting|assembl\w*|apply\w*|applications?|quotes?|cook\w*|simmer|bake|roast|survey|form|repairs?|deliver\w*|whole thing)\b/i
const MINUTES: Readonly<Record<string, number>> = {min: 1, minute: 1, hour: 60, day: 1440}
const TAKES = new RegExp(`\\b(?:takes?|needs?|allow|lasts?|simmer|bake|roast)\\b[^.!?]{0,24}?\\b(${NUMBER})(?:\\s?(?:to|-|–|or)\\s?${NUMBER})? (minute|min|hour|day)s?\\b`, 'i')

/** *Five-minute setup*, and the body: *most people need 30 minutes*. */
function longer(front: Reading, copy: readonly Reading[]): Curtailed | undefined {
  const {text} = front.part
  const time = TASK_TIME.exec(text)
  if (!time || !new RegExp(`\\b${TASK}\\b`, 'i').test(text)) return undefined
  const minutes = (count: string, unit: string): number => (Number(count) || WORDS[count.toLowerCase()] || 0) * (MINUTES[unit.toLowerCase()] ?? 0)
  const own = minutes(time[0].split(/[ -]/)[0] ?? '', time[1] ?? '')
  for (const reading of copy) {
    const other = TAKES.exec(reading.part.text)
    if (!other || own === 0 || minutes(other[1] ?? '', other[2] ?? '') < own * 2 || !OF_TASK.test(other.input.slice(Math.max(0, other.index - 40), other.index + other[0].length + 20))) continue
    const at = tokensOf(reading, {start: other.index, end: other.index + other[0].length})
    return {claim: tokensOf(front, {start: time.index, end: time.index + time[0].length}), reading, at, reason: 'promises in less time than the body takes'}
  }
  return undefined
}

const noneIn = patternSet('none needed', ['no _ (needed|required|necessary|essential)', 'no _'])
const REQUIRED = /\b(?:needed|required|necessary|essential|a must|compulsory)\b/i

/** *No experience needed*, and the body: *two years’ experience is essential*; *no drilling*, and: *drill two holes*. */
function needed(front: Reading, copy: readonly Reading[]): Curtailed | undefined {
  for (const claim of noneIn(front.tokens)) {
    const thing = front.tokens.slice(claim.from, claim.to).find(({text}) => !/^(?:no|without|any|needed|required|necessary|essential)$/.test(text))
    if (!thing || thing.text.length < 4 || thing.kind !== 'word') continue
    const asked = claim.to - claim.from > 2 && front.tokens[claim.from]?.text === 'no'
    const doing = /ing$/.test(thing.text) && thing.text.length > 5 ? stem(thing.text) : undefined
    if (!asked && (!doing || front.tokens[claim.from]?.text !== 'no')) continue
    for (const reading of copy) {
      if (reading.part.role !== 'body') continue
      const at = reading.tokens.findIndex((token, i) => {
        if (token.kind !== 'word' || /^(?:no|not|without)$/.test(reading.tokens[i - 1]?.text ?? '')) return false
        if (doing && stem(token.text) === doing && !/ing$/.test(token.text) && reading.tokens[i - 1]?.sentence !== token.sentence) return true
        return asked && stem(token.text) === stem(thing.text) && REQUIRED.test(sentenceAt(reading, i)) && !/\b(?:no|not|isn.t|without|never)\b/i.test(sentenceAt(reading, i))
      })
      if (at >= 0) return {claim, reading, at: {from: at, to: at + 1}, reason: 'does without what the body asks for'}
    }
  }
  return undefined
}

const includedIn = patternSet('included', ['-(not|no) [_ (is|are)? (included|thrown in)]', '(includes|including|with) (all|your|the|a)? _ (included|thrown in)?', '(including|includes) (all|your|the)? _'])
/** Words for one thing that is taken along, or paid. */
const SAME: Readonly<Record<string, string>> = {
  bag: 'luggag',
  baggag: 'luggag',
  case: 'luggag',
  suitcas: 'luggag',
  hold: 'luggag',
  tax: 'tax',
  tv: 'tv',
  vat: 'tax',
  ship: 'deliveri',
  postag: 'deliveri',
  fit: 'instal',
  instal: 'instal',
  fee: 'fee',
  charg: 'fee'
}
/** What stands behind a thing that costs extra, and before it. */
const OUT_AFTER = /^\S+(?: only\b|[^.;!?]{0,40}?\b(?:not included|extra|excluded|payable|on top|separately|sold separately)\b|(?:\s[\w’'-]+){0,3}\s(?:is|are|costs?|at|for|from)\s(?:just |only |another )?[$€£]\s?\d)/i
const OUT_BEFORE = /\b(?:not including|excluding|excludes?|without|not|no)(?:\s(?:any|the|your|hold|checked))?\s$/i
const IN = /\b(?:included?|includes|including|no extra|at no|free|thrown in|with (?:your |a |full |cooked )?$)/i

function thingOf(token: Token | undefined): string {
  if (token?.kind !== 'word' || token.text.length < 3) return ''
  const root = stem(token.text)
  return SAME[root] ?? root
}

/** *Bags included*, and the body: *a bag is £27 each way*. */
function extra(front: Reading, copy: readonly Reading[]): Curtailed | undefined {
  for (const claim of includedIn(front.tokens)) {
    const things = new Set(
      front.tokens
        .slice(claim.from, claim.to)
        .map(thingOf)
        .filter((word) => word !== '' && !/^(?:includ|with|all|your|the|are|thrown)$/.test(word))
    )
    if (things.size === 0) continue
    const named = copy.flatMap((reading) =>
      reading.tokens.flatMap((token, at) =>
        things.has(thingOf(token))
          ? [{reading, at, before: reading.part.text.slice(reading.sentences[token.sentence]?.start ?? 0, token.start), after: reading.part.text.slice(token.start, reading.sentences[token.sentence]?.end)}]
          : []
      )
    )
    const out = named.find(({before, after}) => OUT_AFTER.test(after) || OUT_BEFORE.test(before))
    if (out && !named.some(({before, after}) => IN.test(before) || IN.test(after.replace(/\bnot (?:included|including)\b/gi, ''))))
      return {claim, reading: out.reading, at: {from: out.at, to: out.at + 1}, reason: 'takes in what the body charges for besides'}
  }
  return undefined
}

const outIn = patternSet('out now', [
  '(is|are|has|have|now|just)+ (out|here|available|live|landed|arrived|launched|released|shipping|in stock|on sale|back in stock) (now|today)?',
  '(out|available|shipping|in stock|on sale|in shops|in stores|live) (now|today)',
  '(sale|event|offer) (is)? (now on|on now|now live|has started|has begun)',
  'now (out|available|shipping|in stock|on sale|in shops|in stores|live|open|showing|streaming)'
])
const STARTS = /\b(?:sale|event|offer) (?:starts?|begins?)\b/i
const LATER =
  /\b(?:arrives?|comes? out|launches|is released|are released|(?:will )?releases?|goes on sale|go on sale|on sale from|available from|in stock from|ships?|will ship|lands?|opens?|(?:sale|event|offer) (?:starts?|begins?)|is out|are out|will be (?:out|available|released|here|with us|in stock)|due)\s+(?:again )?(?:on|in|from|at the end of|by)?\s*(?:\w+day,? )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:early |late |mid[- ])?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|next (?:week|month|year|spring|summer|autumn|winter))\b/i

/** *The expansion is out now*, and the body: *it arrives on 9 October; pre-order*. */
function notYet(front: Reading, copy: readonly Reading[]): Curtailed | undefined {
  const claim = outIn(front.tokens)[0]
  if (!claim) return undefined
  const goods = new Set(front.tokens.filter((token) => token.kind === 'word' && token.text.length > 3).map((token) => stem(token.text)))
  const ordered = copy.some(({part}) => /\bpre-?orders?\b|\bback-?orders?\b|\bwaiting list\b/i.test(part.text))
  for (const reading of copy)
    for (const [sentence, {text}] of reading.sentences.entries()) {
      if (!LATER.test(text) || (!ordered && !STARTS.test(text) && !/\b(?:from|until|not yet|will)\b/i.test(text))) continue
      if (STARTS.test(text) && copy.some(({part}) => /\b(?:is|are|now) on\b|\buntil\b/i.test(part.text))) continue
      const at = reading.tokens.findIndex((token) => token.sentence === sentence && token.kind === 'word' && goods.has(stem(token.text)))
      if (at >= 0) return {claim, reading, at: {from: at, to: at + 1}, reason: 'calls out what the body puts later'}
    }
  return undefined
}

const COUNTED = new Set(
  'ways way tips tip reasons reason recipes recipe soups ideas idea things steps walks routes dishes books films songs tools templates exercises stretches mistakes lessons questions rules hacks habits salads cakes drinks cocktails plants trees beaches towns museums hikes looks outfits apps'.split(
    ' '
  )
)

/** *Five walks*, and the body: *here are three walks*. */
function fewer(front: Reading, copy: readonly Reading[]): Curtailed | undefined {
  for (const [i, token] of front.tokens.entries()) {
    const count = numberOf(token)
    const noun = [1, 2, 3].map((n) => i + n).find((at) => COUNTED.has(front.tokens[at]?.text ?? ''))
    if (count === undefined || count < 2 || count > 50 || noun === undefined || front.tokens[i + 1]?.text === '%') continue
    const word = stem(front.tokens[noun]?.text ?? '')
    const counts = copy.flatMap((reading) =>
      reading.tokens.flatMap((one, at) => {
        const other = numberOf(one)
        const near = [1, 2, 3].some((n) => stem(reading.tokens[at + n]?.text ?? '') === word && reading.tokens[at + n]?.sentence === one.sentence)
        return other !== undefined && near && !/^(?:a|an|half|single|another)$/.test(one.text)
          ? [{reading, at, other, told: /^(?:are|:|following|have|chose|picked|found|inside|with|come|these)$/.test(reading.tokens[at - 1]?.text ?? '') || reading.part.role === 'heading'}]
          : []
      })
    )
    const less = counts.find(({other, told}) => told && other < count)
    if (less && !counts.some(({other}) => other >= count)) return {claim: {from: i, to: noun + 1}, reading: less.reading, at: {from: less.at, to: less.at + 1}, reason: 'counts more than the body holds'}
  }
  return undefined
}

/** Whether a sentence of conditions is only told of what the front names as bounded too: *free entry before 8*. */
export function boundInFront(front: Reading, sentence: string): boolean {
  const bound = /\b(?:before|until|till|after|from)\s+(\d{1,2}(?:[.:]\d\d)?|noon|midday|midnight)\b/i.exec(front.part.text)
  return bound !== null && new RegExp(`\\b(?:before|until|till|after|from)\\s+${(bound[1] ?? '').replace('.', '\\.')}\\b`, 'i').test(sentence)
}
