/** When an absolute word is said of something that can be checked, asked, taught or told. */

import type {FoundClaim} from '../rule.ts'
import type {Edit} from '../types.ts'
import {conditionsIn} from './amounts.ts'
import {sameTopic, wordsIn} from './bearing.ts'
import {clauseOf} from './clauses.ts'
import {startsSmall} from './letters.ts'
import {sells} from './offers.ts'
import type {Token} from './tokens.ts'
import {membersOf, wordsOf} from './words/index.ts'
import {headsReading} from './works.ts'

/** The tokens of a claim's sentence. */
function sentenceOf(claim: FoundClaim): readonly Token[] {
  const own = claim.tokens[claim.from]?.sentence
  return claim.tokens.filter((token) => token.sentence === own)
}

/** True where declared conditions make an exception to a claim that knows none. */
export function takenBack(claim: FoundClaim, conditions: readonly string[]): boolean {
  if (claim.cue !== 'total' && claim.cue !== 'oath' && claim.cue !== 'outcome') return false
  return conditions.some((condition) => {
    const words = wordsIn(condition)
    return sameTopic(words, claim.tokens) || (claim.cue === 'total' && conditionsIn(words, ['exclusion', 'limit']).length > 0)
  })
}

const ASKING = new Set('what which who is are was were do does did can could how why when where should would'.split(' '))
/** An oath swears to something: to a future, a total, a rank. */
const SWORN = new Set('will never always last every no best guaranteed all any only ever halve double certain gold'.split(' '))
const SINCERE = /hand|heart|pinky|swear|word|believe|honest|promise|trust|assured|doubt|count/

/** True where the sentence asks: *Is any diet guaranteed?* A question tag asks nothing. */
function asks(claim: FoundClaim, sentence: readonly Token[]): boolean {
  const first = sentence.find((token) => token.kind === 'word')
  const last = sentence.findLast((token) => token.kind === 'stop')
  if (last?.text !== '?') return false
  return ASKING.has(first?.text ?? '') || (claim.cue === 'oath' && !/guarantee/.test(claim.text)) || ((claim.cue === 'rank' || claim.cue === 'headline') && claim.tokens[claim.to]?.text === '?')
}

/** A measure makes a total a specification: *fits any 68 mm neck*. */
function measured(sentence: readonly Token[]): boolean {
  return sentence.some(
    (token, i) =>
      token.kind === 'number' &&
      (/\d(?:mm|cm|m|km|kg|g|ml|l)$/.test(token.text) ||
        /^(?:mm|cm|m|km|kg|g|ml|l|litres?|liters?|gb|tb|mb|mhz|ghz|watts?|w|v|kn|kwh|inch|inches|miles|metres|meters|points|degrees?|°c|°f)$/.test(sentence[i + 1]?.text ?? ''))
  )
}

const THANKING = new Set('thank thanks thankful grateful gratitude obliged appreciate sorry condolences apology apologies'.split(' '))

/** True where a guarantee names its term: *guaranteed for 10 years*, *30-day money-back guarantee*. */
function namesTerm(sentence: readonly Token[]): boolean {
  const units = wordsOf('timeunit')
  return sentence.some(
    (token, i) => (token.kind === 'number' || wordsOf('numberword').has(token.text)) && (units.has(sentence[i + 1]?.text ?? '') || /^years?$/.test(sentence[i + 1]?.text ?? '')) && sentence[i - 1]?.text !== 'in'
  )
}

/** Who speaks and who is spoken to, where something is offered. */
const ADDRESS = new Set('you your yours we our ours us'.split(' '))
/** What the sender offers, or is. */
const OURS = new Set('we our ours'.split(' '))
/** Words of an account: of others, of oneself, of what has been. */
const ACCOUNT = new Set('he him his she her hers i me my myself was were had did said says wrote went came took gave saw knew began became felt told asked thought'.split(' '))
/** How long a text without an address may be and still speak to its reader. */
const BRIEF = 24

/** True where the run of a text tells, explains or argues: nothing is sold there, and nobody speaks to the reader of what is. */
export function recounts(claim: FoundClaim, selling = false): boolean {
  if (claim.part.role !== 'body') return false
  const {tokens} = claim.reading
  const own = claim.tokens[claim.from]?.sentence
  const sentence = claim.tokens.filter((token) => token.sentence === own)
  if (sells(claim.reading)) return false
  if (sentence.some((token) => (token.start < claim.start || token.start >= claim.end) && ACCOUNT.has(token.text))) return true
  // A word alone says nothing of what is offered: *inevitably*, *flawless*.
  if (claim.to - claim.from < 3 && tokens.length > BRIEF && !sentence.some((token) => OURS.has(token.text))) return true
  // Where all is there to sell, what nothing comes near is what is sold.
  if (selling && (claim.cue === 'peerless' || claim.cue === 'oath')) return false
  return tokens.length > BRIEF && !sentence.some((token) => ADDRESS.has(token.text) || (selling && namesSender(token, claim)))
}

/** True where a word is of the name that a message is from: *Loopdesk is the fastest desk in the world*. */
function namesSender({kind, raw}: Token, {message}: FoundClaim): boolean {
  if (kind !== 'word' || raw.length < 4 || startsSmall(raw)) return false
  return message.parts.some(({role, text}) => role === 'from' && text.includes(raw))
}

/** Those of whom a line tells, other than sender and reader. */
const OTHERS = new Set('he she his her my'.split(' '))

/** True where the line reports, teaches or gives notice, or is said of somebody else. */
function informs(claim: FoundClaim, sentence: readonly Token[]): boolean {
  const names = (name: string, within = false): boolean => {
    const one = wordsOf(name)
    const many = (membersOf(name) ?? []).filter((words) => words.length > 1)
    return sentence.some((token, i) => (within || outside(claim, token)) && ((one.has(token.text) && sentence[i + 1]?.text !== 'yes') || many.some((words) => words.every((word, k) => sentence[i + k]?.text === word))))
  }
  if (names('telling')) return true
  // *…, says Ana*: somebody is quoted.
  if (sentence.some((token, i) => /^(?:says|said|writes|explains)$/.test(token.text) && (/^(?:,|he|she)$/.test(sentence[i - 1]?.text ?? '') || /^\p{Lu}/u.test(sentence[i + 1]?.raw ?? '')))) return true
  if (claim.cue !== 'total' && claim.cue !== 'outcome' && claim.cue !== 'rank') return false
  if (names('notice', true) && !sells(claim.reading)) return true
  // A measure of size ranks nothing for sale: *the longest tunnel in Norway*.
  if (claim.cue === 'rank') return !sells(claim.reading) && !sentence.some((token) => ADDRESS.has(token.text)) && claim.tokens.slice(claim.from, claim.to).some((token) => wordsOf('extent').has(token.text))
  if (claim.cue !== 'total') return false
  // *248 crossings, 248 on time*: all of them are counted.
  const counts = sentence.filter((token) => token.kind === 'number' && /^\d{2,}$/.test(token.text)).map((token) => token.text)
  if (new Set(counts).size < counts.length) return true
  const clause = clauseOf(claim.tokens, claim.from, claim.to)
  return claim.tokens.slice(clause.from, claim.from).some((token) => OTHERS.has(token.text)) && !sells(claim.reading)
}

function outside(claim: FoundClaim, token: Token): boolean {
  return token.start < claim.start || token.start >= claim.end
}

/** True where the words promise nothing: a test, a vote or a work is named, the sentence asks or thanks, a guarantee has its term, an oath swears to a feeling. */
export function promisesNothing(claim: FoundClaim, selling = false): boolean {
  const sentence = sentenceOf(claim)
  if (asks(claim, sentence) || recounts(claim, selling) || informs(claim, sentence)) return true
  if (claim.part.role !== 'cta' && headsReading(claim.tokens, claim.to)) return true
  const outside = sentence.filter((token) => token.start < claim.start || token.start >= claim.end)
  const named = (name: string): boolean => outside.some((token) => wordsOf(name).has(token.text))
  const clause = clauseOf(claim.tokens, claim.from, claim.to)
  const bond = claim.tokens.slice(clause.from, clause.to).some((token) => (token.start < claim.start || token.start >= claim.end) && wordsOf('bond').has(token.text))
  const year = sentence.some((token) => /^(19|20)\d\d$/.test(token.text))
  if (named('tester') && (year || outside.some((token) => token.kind === 'number'))) return true
  switch (claim.cue) {
    case 'headline':
      // In the run of a text it ranks one thing among its own: *the folding chair is the lightest*.
      return claim.part.role === 'body' || named('ranking') || year || measured(sentence)
    case 'rank':
      return named('ranking') || year
    case 'oath':
      if (/guarant|money/i.test(claim.text)) return namesTerm(sentence)
      return SINCERE.test(claim.text.toLowerCase()) && claim.to - claim.from < 6 && outside.length > 0 && !sentence.some((token) => SWORN.has(token.text))
    case 'total':
      // *Lasts a lifetime if you oil it*, *in any weather but fog*: it knows its exception.
      if (
        (/^(?:if|unless|but|except|bar|provided)$/.test(claim.tokens[claim.to]?.text ?? '') && !/^nothing/i.test(claim.text)) ||
        (claim.tokens[claim.to]?.text === 'with' && /^an?$/.test(claim.tokens[claim.to + 1]?.text ?? ''))
      )
        return true
      return bond || measured(sentence) || sentence.some((token) => THANKING.has(token.text)) || (claim.to - claim.from < 3 && named('work'))
    case 'peerless':
      // *Nothing beats knowing your neighbours*: what people do, no goods.
      if (/^nothing (?:beats|like|quite like) \p{Ll}+ing\b/iu.test(claim.text)) return true
      return bond || (claim.to - claim.from < 3 && named('work'))
    case 'outcome':
      // *We make 60 loaves a day*: no money.
      return bond || (/^(?:make|makes|making|made)\b/i.test(claim.text) && /\d/.test(claim.text) && !/[$€£¥%]|\b(?:dollars?|pounds?|euros?|kr|figures?|k|quid|bucks)\b/i.test(claim.text))
    default:
      return false
  }
}

const SCOPE = new Set('ever in on of across outside this that you your we money going around anywhere possible bar hands by known under guaranteed always'.split(' '))

/** Goods that are not counted: *a coffee* is a cup of it. */
const UNCOUNTED =
  /^(?:coffee|tea|bread|sourdough|skincare|granola|pizza|software|service|care|insurance|news|advice|food|wine|beer|chocolate|shampoo|paint|furniture|value|quality|skin|sleep|hair|luggage|travel|delivery|support|cover|rice|flour|milk|butter|cheese|soap|clothing|jewellery|jewelry|equipment|hosting|banking|broadband|internet|energy|electricity|gas|research|music|content|storage|flooring|carpet|compost|soil|feed|protein|makeup|wool|linen|cotton|leather|gold|silver)$/i

/** The edit that takes a rank from its goods: the superlative goes, and what it is said to be over. */
export function withoutRank(claim: FoundClaim): readonly Edit[] {
  // Claims that touch are one: its words reach as far as what was found.
  let {from, to} = claim
  while (from > 0 && (claim.tokens[from - 1]?.start ?? -1) >= claim.start) from--
  while ((claim.tokens[to]?.end ?? claim.end + 1) <= claim.end) to++
  const words = claim.tokens.slice(from, to)
  const superlatives = wordsOf('superlative')
  const at = words.findIndex((token, i) => (superlatives.has(token.text) || token.text === 'most' || token.text === 'only' || (token.text === '#' && words[i + 1]?.text === '1')) && words[i + 1]?.joined !== true)
  const first = words[at]
  if (!first) return []
  const goods = at + (first.text === 'most' || first.text === '#' ? 2 : 1)
  const scope = words.findIndex((token, i) => i > goods && SCOPE.has(token.text) && !(token.text === 'of' && HOLLOW.test(words[i - 1]?.text ?? '')))
  const next = words[goods]
  const last = scope > 0 ? words[scope - 1] : words.at(-1)
  // *Our cheapest ever tickets* are our tickets.
  const own = next === undefined || (/^(?:ever|yet)$/.test(next.text) && last === next) ? /^(?:our|your|these|this|my)\s+(?=\S)/i.exec(claim.text) : null
  if (own && /^\s+\p{L}/u.test(claim.part.text.slice(claim.end))) return [{start: claim.start + own[0].length, end: claim.end, text: ''}]
  if (!next || !last || SCOPE.has(next.text)) return []
  const {text} = claim.part
  const goodsText = text.slice(next.start, last.end).replace(/(?<=^\p{L}+)\s+of (?:the|this) (?:year|season|month|week|decade|summer|winter)$/iu, '')
  // *The world’s best granola* is ranked by *world’s*, too.
  const over = /^(?:the\s+)?(?:world|planet|country|nation|city|town|industry|market|galaxy|universe)['’]s\s+$/i.test(text.slice(claim.start, first.start))
  // The article may stand before what was found.
  const start = over || first.start === claim.start ? claim.start - (/\bthe\s+$/i.exec(text.slice(0, claim.start))?.[0].length ?? 0) : claim.start
  const led = over ? (/^the\s/i.exec(text.slice(start, first.start))?.[0] ?? '') : text.slice(start, first.start)
  // *Guaranteed cheapest flights* are neither without the other.
  const lead = /^guaranteed\s+$/i.test(led) ? '' : led.replace(/^(?:always|simply|still|easily|probably|possibly|quite possibly)\s+(?=the\s)/i, '')
  const before = text.slice(0, start)
  if (!/^the\s+$/i.test(lead)) return [{start, end: claim.end, text: lead === '' && /^\p{Lu}/u.test(text.slice(start)) ? goodsText.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : lead + goodsText}]
  if (/(?:^|[.!?:]\s+|\p{Extended_Pictographic}\ufe0f?\s*)$/u.test(before)) return [{start, end: claim.end, text: articled(lead, goodsText, text.slice(claim.end))}]
  // *We guarantee the lowest prices in town on turf* guarantees nothing without the rank.
  const vow = /(?:^|[.!?:]\s+)(we(?:['’]ve got|\s+(?:guarantee|promise|offer|have|give you|bring you|offer you|always (?:have|offer))))\s+$/i.exec(before)
  if (vow?.[1] && HOLLOW.test(headOf(goodsText))) {
    const from = vow.index + vow[0].length - vow[0].trimStart().length + vow[0].trim().indexOf(vow[1])
    return [{start: from, end: claim.end, text: `${/^\p{Lu}/u.test(vow[1]) ? 'Our' : 'our'} ${goodsText}`}]
  }
  // *Our app is the only budget planner you need* is *a budget planner*.
  const named = /(?:\b(?:is|are|was|were)|['’](?:s|re))\s+((?:simply|still|always|easily|quite|just|probably)\s+)?$/i.exec(before)
  if (named && !HOLLOW.test(headOf(goodsText))) return [{start: start - (named[1]?.length ?? 0), end: claim.end, text: isMany(goodsText) ? goodsText : `${indefinite(goodsText)} ${goodsText}`}]
  const made = /\bwe\s+(?:\p{L}+\s+)?(?:make|bake|brew|sell|serve|stock|build|grow|roast|cook|sew|craft|produce)\s+$/iu.test(before)
  return [
    {
      start,
      end: claim.end,
      text: made
        ? isMany(goodsText)
          ? goodsText
          : `${indefinite(goodsText)} ${goodsText}`
        : over || /(?:^|[.!?:]\s+)(?:get|try|buy|order|book|see|taste|eat|enjoy|wear|meet|shop|discover|grab|choose|pick)\s+$/i.test(before)
          ? `our ${goodsText}`
          : lead + goodsText
    }
  ]
}

/** What is nothing that can be had, without its rank. */
const HOLLOW = /^(?:prices?|rates?|fares?|deals?|value|service|quality|savings|selection|range|choice|results?|terms|discounts?)$/i

/** The noun that goods are named by: *flights* to Malta. */
function headOf(goods: string): string {
  return /[\p{L}’'-]+$/u.exec(goods.split(/\s(?:to|in|for|of|from|on|at|with|by)(?:\s|$)/i)[0] ?? '')?.[0] ?? ''
}

function isMany(goods: string): boolean {
  const noun = headOf(goods)
  return /[^s’']s$/.test(noun) || UNCOUNTED.test(noun)
}

function indefinite(goods: string): string {
  return /^(?:[aeio]|u(?!ni|se)|hour|honest)/i.test(goods) ? 'an' : 'a'
}

/** *The best mattress on the planet, now €499* is *our mattress, now €499*; alone, one of many: *a mattress*. */
function articled(lead: string, goods: string, rest: string): string {
  const capital = /^\p{Lu}/u.test(lead)
  // The name may go on behind what was found: *hiking* socks.
  const more = /^(?:\s+(?!(?:for|in|with|from|to|is|are|has|have|on|at|by|of|and|or|you|we|that|which|now|ever)\b)\p{Ll}+){1,2}(?=\s*(?:[,:—–]|$))/u.exec(rest)?.[0] ?? ''
  const after = rest.slice(more.length)
  const whole = /^\W*(?:$|(?:for|in|with|from|to)\s)/.test(after) || /\s(?:for|in|with|from|to)$/.test(goods)
  const word = /^\s*(?:[,:—–]|(?:is|are|has|have)\s)/.test(after) || (whole && isMany(goods)) ? 'our' : !whole ? lead.trim().toLowerCase() : indefinite(goods)
  return `${capital ? word.charAt(0).toUpperCase() + word.slice(1) : word} ${goods}`
}
