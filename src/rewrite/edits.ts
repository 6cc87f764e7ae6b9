/** Edits that take a claim out of its part: its words, its segment, its sentence; and the lines that what remains makes. */

import type {Judged} from '../rule.ts'
import {addressing} from '../text/remains.ts'
import type {Edit, Part} from '../types.ts'
import {isNamed, isThing, lowerFirst, upperFirst} from './drafts.ts'

/** A claim deleted. A verb takes its particle along: *before it sells out*. */
export function deleted({start: from, end, rule}: Judged, text: string): Edit {
  let start = from
  // *From 3 April, two weeks before the public*: by how long goes with it.
  if (/^(?:before|ahead of|earlier than)\b/i.test(text.slice(start, end)))
    start -= /(?:,\s+)?(?:(?:an?|one|two|three|four|five|six|a few|full|whole)\s+){1,2}(?:minute|hour|day|week|month)s?\s+$/i.exec(text.slice(0, start))?.[0].length ?? 0
  // *As part of our inner circle you can book a cabin*: what leads to it goes with it.
  start -= /(?:^|[.!?:]\s+)((?:as|being) (?:part|a member|members) of\s+)$/i.exec(text.slice(0, start))?.[1]?.length ?? 0
  // The picture of a feeling goes with the words for it.
  // A thing that feels goes with its feeling: *your lamp misses you*.
  const feels = FELT.has(rule.id) && /^(?:is|are|has|have|feels?|misses|miss|wants?|longs?|weeps?|cries|cry|looks?|thinks?|wonders?)\b/i.test(text.slice(start, end)) ? THING_ALONE().exec(text.slice(0, start)) : null
  if (feels && /^[.!…]*\s*[:.!—–]\s/u.test(text.slice(end)) && /\d/.test(text.slice(end))) start -= feels[1]?.length ?? 0
  const picture = FELT.has(rule.id) ? FEELING().exec(text.slice(end)) : rule.id === 'fake-confirmation' || rule.id === 'manufactured-urgency' ? SIGN.exec(text.slice(end)) : null
  if (picture) return {start, end: end + picture[0].length, text: ''}
  // *I noticed that your site* leaves the site yours.
  const whose = /\s(?=(?:your|our)$)/i.exec(text.slice(start, end))
  if (whose && /^\s+\p{L}/u.test(text.slice(end))) return {start, end: start + whose.index + 1, text: ''}
  // *An exclusive $30 off*: the sum is of what follows.
  const sum = (rule.id === 'fake-exclusivity' ? /^\s+(?!(?:for|on|to|at|in|with|when|until|a|an|per|each|every|and|or|if|is|are|was)\b)\p{Ll}{3,}/u : /^\s+(?:off|discount|coupon|voucher|credit|saving)\b/i).test(
    text.slice(end)
  )
    ? /\s(?=[$€£¥]?\d[\d.,]*\s?%?$)/.exec(text.slice(start, end))
    : null
  if (sum) {
    const article = /(?:^|\s)(an?\s+)$/i.exec(text.slice(0, start))?.[1] ?? ''
    // *Your exclusive $40 voucher* stays theirs.
    const whose = /^\s+off\b/i.test(text.slice(end)) ? '' : (/^(?:your|our|the|this)\s+/i.exec(text.slice(start, end))?.[0] ?? '')
    return {start: start - article.length + whose.length, end: start + sum.index + 1, text: ''}
  }
  // *The boots everyone wants for £45* go on costing £45.
  const price =
    rule.id === 'social-pressure' && !text.slice(start, end).includes(',')
      ? /\s+(?:(?:now|just|only)\s+)?(?:for|from|at|now|costs?|is|are|(?:starts?|begins?) (?:at|from))\s+(?:just\s+|only\s+)?[$€£¥]\s?\d[\d.,]*$/i.exec(text.slice(start, end))
      : null
  // *The roast that everyone talks about costs £17*
  const that = price ? (/\s(?:that|which)\s+$/i.exec(text.slice(0, start))?.[0].trimStart().length ?? 0) : 0
  if (price) return {start: start - that, end: start + price.index, text: ''}
  const particle = /^\s+(?:out|up|off|away)(?=\s*(?:[^\p{L}\d\s]|$))/iu.exec(text.slice(end))
  return {start, end: particle && /\p{L}$/u.test(text.slice(start, end)) ? end + particle[0].length : end, text: ''}
}

/** The picture of a claim: a tick, a clock. */
const SIGN = /^[.!…]*\s*(?:[✅✔☑⏳⌛⏰⏱]\ufe0f?)+(?=\s*[\p{L}\d$€£:])/u
const THING_ALONE = (): RegExp => /(?:^|[.!?]\s+)((?:[Yy]our|[Oo]ur|[Tt]he)\s+(?:[\p{L}’'-]+\s+){1,3})$/u
const PICTURED = /^(?:\{\{.*?\}\}|\*\|.*?\|\*|%%.*?%%)?\W*(?:[\u2600-\u27bf\u2b50]|[\ud83c-\ud83e][\udc00-\udfff])/
/** The picture of a feeling before what is left, which it says nothing of. */
const FELT_FIRST = (): RegExp => new RegExp(String.raw`^((?:(?:\{\{.*?\}\}|\*\|.*?\|\*|%%.*?%%), )?)\s*(?:[${FEELINGS}]\ufe0f?\s*)+(?=[\p{L}\d$€£])`, 'u')
/** Whom a claim addressed, the picture of its feeling, and the offer: *Kim 💕 3 soaps for £9*. */
const NAMED_FIRST = (): RegExp => new RegExp(String.raw`^(\p{Lu}\p{Ll}+)\s+(?:[${FEELINGS}]\ufe0f?\s*)+(\S.*)$`, 'u')
export const FEELINGS = String.raw`\u2764\u2665\u{1f494}-\u{1f49f}\u{1f5a4}\u{1f622}\u{1f62d}\u{1f97a}\u{1f618}\u{1f60d}\u{1f970}\u{1f917}\u{1f48b}\u2b50\u{1f31f}\u{1f44f}\u{1f3c6}\u{1f64f}\u{1f62c}\u{1f633}\u{1f648}\u{1f92b}\u{1f440}\u{1f631}\u{1f92f}\u{1f64a}`
export const FELT = new Set(['false-intimacy', 'false-praise', 'guilt-trip', 'hollow-gratitude', 'attention-bait'])
/** Hearts, tears, embraces, stars, applause and faces behind a claim, with more behind them. */
const FEELING = (): RegExp => new RegExp(String.raw`^[.!…]*\s*(?:[${FEELINGS}]\ufe0f?)+(?=\s*[\p{L}\d$€£:])`, 'u')

/** The sentence of a claim, from behind its greeting up to whom it addresses: *We miss you, Beth!* */
export function sentenceOf({claim, start, end}: Judged, text: string): Edit {
  const {sentence} = claim
  const name = end < sentence.end ? /^,\s+\p{Lu}\p{Ll}+[.!?…]*\s*$/u.exec(text.slice(end, sentence.end)) : null
  const hail = /^(?:hi|hello|hey|dear)\s+\p{Lu}\p{Ll}+,\s+/iu.exec(text.slice(sentence.start, start))
  return {start: sentence.start + (hail?.[0].length ?? 0), end: name ? end : Math.max(end, sentence.end), text: ''}
}

/** The sum that a claimed credit is made of, where the copy says that it is spent: *We've credited £25 to you* is *£25 off*. */
export function credited(one: Judged, text: string): Edit {
  const inside = text.slice(one.start, one.end)
  const sum = (one.rule.id === 'fake-confirmation' || one.rule.id === 'false-gift') && SPENT.test(text) ? /[$€£¥]\s?\d+(?:[.,]\d+)*(?![\d\p{L}])/u.exec(inside)?.[0] : undefined
  const mark = /[.!]$/.test(inside) && /\p{L}/u.test(text.slice(one.end)) ? '.' : ''
  const gone = deleted(one, text)
  // *We’ve reserved a $50 credit in your name, valid on any mattress* is *$50 credit, valid on any mattress*.
  const thing = sum === undefined && HANDS_OVER.has(one.rule.id) ? SUM_OF_WHAT().exec(inside)?.[0] : undefined
  if (thing !== undefined && !/^\s*\p{Ll}/u.test(text.slice(gone.end))) return {...gone, text: /^\s+\p{Lu}/u.test(text.slice(gone.end)) ? thing + mark : thing}
  if (sum === undefined) return gone
  // *£40 in your name for a survey* is *£40 off a survey*.
  const of = /^\s+for(?=\s+(?:an?|your|the|our|any|every)\s)/i.exec(text.slice(gone.end))?.[0] ?? ''
  return {...gone, end: gone.end + of.length, text: /^\s*off\b/i.test(text.slice(one.end)) ? sum : /\bto spend$/i.test(inside) ? `${sum} to spend` : `${sum} off${mark}`}
}

/** A thing, and a word for what is done by it. */
const WITH_THING = (): RegExp => /^(?:with|of|through|via)\s+((?:our|the|these|this)\s+(?:[\p{L}\d’'-]+\s*){1,4})$/iu

/** The lines that what remains of a part may make. */
export function wordings(result: string, {role, text}: Part): string[] {
  const all = [result.replace(/^([$€£¥]\s?\d[\d.,]*) on (?=\p{Ll})/u, '$1 to spend on ')]
  // *With our clay mask* is the mask.
  const means = /^(?:with|of|through|via)\s/i.test(all[0] as string) ? WITH_THING().exec(all[0] as string) : null
  if (means?.[1] && role !== 'cta' && !text.toLowerCase().startsWith((all[0] as string).slice(0, 9).toLowerCase())) all[0] = upperFirst(means[1])
  // A price is looked at, not got.
  const named = NAMED_FIRST().exec(all[0] as string)
  if (named?.[1] && named[2] && !text.startsWith(named[1])) all[0] = addressing(/^\p{Lu}/u.test(text) ? upperFirst(named[2]) : named[2], named[1])
  if (!PICTURED.test(text)) all[0] = (all[0] as string).replace(FELT_FIRST(), '$1')
  if (role === 'cta') {
    all[0] = (all[0] as string).replace(/^Get (?=the (?:prices?|rates?|fares?)$)/, 'See ')
    all[0] = (all[0] as string).replace(/^(?:yes[,!.]?\s+)?(?:access|unlock|get|see|claim|reveal|show me|activate|take)\s+(?:my|your|the)\s+(sale|deals?|offers?|prices?|rates?|fares?|codes?|discounts?)$/i, 'See the $1')
    // A button does something: *25%* is *Get 25%*.
    if (/^(?:up to |an extra )?(?:[$€£¥]\s?\d[\d.,]*|\d[\d.,]*\s?%)(?: off)?$/i.test(result)) all.unshift(`Get ${lowerFirst(result)}`)
    if (/^[$€£¥]\s?\d[\d.,]*\s+(?!off\b)\p{Ll}{3,}$/u.test(result)) all.unshift(`Get the ${result}`)
  }
  // A thing at hand reads as a line once there is something to do with it; a button does something in any case.
  const pointed = role === 'cta' ? /^(?:these|this|our|the)\s/i : /^(?:these|this)\s/i
  if (pointed.test(result) && !/\d|\b(?:is|are)\s/.test(result) && isThing(result) && result.split(' ').length <= 6) all.unshift(`See ${lowerFirst(result)}`)
  // One word says too little, unless it names the things themselves.
  if (/^\p{L}[\p{L}’'-]*$/u.test(result) && !/^(?:yours|ours|theirs|hers|its|this|yes)$/i.test(result) && !isNamed(result, text) && isThing(result)) {
    const whose = new RegExp(`\\b(your|our|my|the)\\s+(?:[\\p{L}-]+\\s+){0,2}${result}\\b`, 'iu').exec(text)?.[1]?.toLowerCase()
    if (whose !== undefined || /[^s’']s$/.test(result)) all.push(role === 'cta' ? `See the ${lowerFirst(result)}` : `${whose === 'the' ? 'The' : 'Our'} ${lowerFirst(result)}`)
  }
  return all
}

const HANDS_OVER = new Set(['fake-confirmation', 'false-gift', 'fake-exclusivity'])
/** A sum, or a part of a price, and what it is called. */
const SUM_OF_WHAT = (): RegExp =>
  /(?:[$€£¥]\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s?%)(?:\s+off(?!\s+(?:our|your|the|all|any)\b)|(?:\s+\p{Ll}+)?\s+(?:credit|voucher|coupon|discount|gift card|e-?voucher|cashback|rebate|refund|bonus|code))(?![\p{L}\d])/iu

/** What tells that a credited sum is a discount. */
const SPENT = /\b(?:off|discount|coupon|voucher|code|spend|spent|checkout|basket|order|purchase)\b/i

const SEPARATOR = /[:;,!?.…—–|()]+(?:\s+|$)|\s+[-–—|·]\s+/g

/** The segment between separators that a span stands in. */
export function segmentOf(text: string, start: number, end: number): Edit {
  let from = 0
  let to = text.length
  for (const match of text.matchAll(SEPARATOR)) {
    const stop = match.index + match[0].length
    if (stop <= start) from = stop
    else if (match.index >= end - 1) {
      to = match.index
      break
    }
  }
  return {start: from, end: Math.max(to, end), text: ''}
}
