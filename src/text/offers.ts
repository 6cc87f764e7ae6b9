/** Whether words offer something for sale: the other half of many claims. */

import type {Message} from '../types.ts'
import {gather, type Read} from './evidence.ts'
import {oneOf} from './ids.ts'
import type {Reading} from './read.ts'
import type {Token} from './tokens.ts'
import {wordsOf} from './words/index.ts'

const MONEY = /^[$€£¥₹]\s?\d|^\d[\d.,]*\s?%$/
const FRACTIONS = new Set(['half', 'third', 'quarter', 'fifth', 'tenth'])
const UNITS = new Set(['percent', 'pct', 'kr', 'usd', 'eur', 'gbp', 'chf', 'sek', 'nok', 'dkk', 'aud', 'cad', 'nzd', 'quid', 'bucks', 'dollars', 'euros', 'pounds', 'pence', 'cents', '%', '€'])
const COMPOUND_FREE = new Set(['sugar', 'gluten', 'duty', 'hands', 'toll', 'fat', 'dairy', 'lead', 'nut', 'care', 'pain', 'stress', 'tax', 'feel', 'set', 'smoke', 'ad', 'interest', 'guilt', 'risk', 'cruelty', 'alcohol'])

const amounting = oneOf(() => [...UNITS, ...FRACTIONS])
const selling = oneOf(() => [...UNITS, ...FRACTIONS, ...wordsOf('discounting'), 'free'])

/** True where the tokens `from` to `to` hold an amount of money or a percentage. */
export function hasAmount(tokens: readonly Token[], from = 0, to = tokens.length): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token && (token.kind === 'number' || amounting(token)) && amountAt(tokens, i, token)) return true
  }
  return false
}

function amountAt(tokens: readonly Token[], i: number, token: Token): boolean {
  if (token.kind === 'number' && (MONEY.test(token.text) || UNITS.has(tokens[i + 1]?.text ?? ''))) return true
  if (UNITS.has(token.text) && /^(ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|five)$/.test(tokens[i - 1]?.text ?? '')) return true
  return FRACTIONS.has(token.text) && /^(price|off)$/.test(tokens[i + 1]?.text ?? '')
}

/** *2-for-1*: more for the price of fewer. */
function perPrice(tokens: readonly Token[], i: number, token: Token): boolean {
  return token.kind === 'number' && tokens[i + 1]?.text === 'for' && tokens[i + 1]?.joined === true && tokens[i + 2]?.kind === 'number'
}

/** True where the tokens `from` to `to` speak of a sale: an amount, a discount, *free*, a word for an offer. */
export function hasOffer(tokens: readonly Token[], from = 0, to = tokens.length): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token && (token.kind === 'number' || selling(token)) && (amountAt(tokens, i, token) || offerAt(tokens, i, token) || perPrice(tokens, i, token))) return true
  }
  return false
}

function offerAt(tokens: readonly Token[], i: number, token: Token): boolean {
  if (token.kind !== 'word' || token.text === 'off') return false
  // *The last chapters deal with the war*
  if (/^deals?$/.test(token.text) && tokens[i + 1]?.text === 'with') return false
  if (wordsOf('discounting').has(token.text)) return true
  return token.text === 'free' && !COMPOUND_FREE.has(tokens[i - 1]?.text ?? '') && tokens[i + 1]?.text !== 'from' && tokens[i + 1]?.text !== 'to'
}

/** The parts of a message that speak of a sale. */
export const offering = gather(({tokens}) => (hasOffer(tokens) ? true : undefined))

/** What makes running text a price list: *was $180, now $72*. *Last year it was £1,906* is a sum. */
const WAS_NOW =
  /\b(?:was|were)(?<!\b(?:it|that|there|which|total|sum|bill|balance|average|rent|grant|year|month) (?:was|were)) [$£€]\s?\d|\b(?:was|were) [$£€]\s?\d[\d.,]*[,;]? (?:and )?(?:it(?:[’']s| is) |is )?now\b|\b(?:(?:was|were)(?: (?:only|just|previously|originally|once)|:) |(?:instead of|rrp)\b[^.!?]{0,20})[$€£]\s?\d/i
/** *The company now puts in $750 instead of $500*: more than before, and no price. */
export function raises(text: string): boolean {
  const said = /[$£€]\s?(\d[\d,.]*)[^.!?]{0,40}\binstead of [$£€]\s?(\d[\d,.]*)/.exec(text)
  const [more, less] = [said?.[1], said?.[2]].map((figure) => Number.parseFloat((figure ?? '').replaceAll(',', '')))
  return more !== undefined && less !== undefined && more > less
}

/** What is said of a price that is lowered. A bake sale and six sales lower none. */
const LOWERED =
  /\d\s?(?:%|per ?cent) (?:off|discount|less)|(?:[$£€]\s?\d[\d.,]*|\d\s?€) off|\b(?:half[- ]price|discounts?|deals?(?! with)|clearance|bogo|coupons?|(?:[$€£]\s?\d[\d.,]*|your|an?|free|extra) (?:[a-z]+ )?vouchers?|promo code)\b/i
const NAMED_SALE = /\bsales?\b/i
const SALE =
  /\bsales?(?<!\b(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|bake|cake|jumble|plant|book|yard|garage|boot|rummage|tabletop|record|toy|for|of|house|home|car|ticket|after) sales?)\b(?! (?:team|tax|figures?|report|manager|role|job|assistant|director|of|agreed))/i
const lowers = (text: string): boolean => LOWERED.test(text) || (NAMED_SALE.test(text) && SALE.test(text))
const FRONT = new Set(['subject', 'preheader', 'heading', 'cta'])

/** The parts by which a message is promotion. */
const promoting = gather(({part}) =>
  (FRONT.has(part.role) && lowers(part.text)) || (part.role === 'body' && /\b(?:was|were|instead|rrp)\b/i.test(part.text) && WAS_NOW.test(part.text) && !raises(part.text)) ? true : undefined
)

/** True where a message is there to sell at a lowered price: its subject, a heading or a button says so, or its prices do. What running text says in it is said of the goods. */
export function promotes(read: Read): boolean {
  const {offer} = read.message.facts
  return offer?.discount !== undefined || offer?.was !== undefined || promoting(read).length > 0
}

const PRICE = /^[$€£¥₹]|\dp$/
const FOREIGN = /\b(?:A|AU|US|NZ|C)\$\s?\d|\d\s?(?:kr\b|€)|\d (?:dollars|euros?|quid|bucks)\b|\b(?:EUR|USD|GBP|CHF) \d/

/** True where a part sells something: a price, a discount, a button. */
export function sells({part, tokens}: Reading): boolean {
  return part.role === 'cta' || hasOffer(tokens) || tokens.some((token) => token.kind === 'number' && PRICE.test(token.text)) || FOREIGN.test(part.text)
}

/** How long a paragraph is whose sentences need not all be of one thing. */
const PARAGRAPH = 160

/** True where a claim stands beside something for sale: in its part, or in its sentence where the part is a long paragraph. */
export function sellsBeside({reading, sentence}: {readonly reading: Reading; readonly sentence: {readonly start: number; readonly end: number}}): boolean {
  if (reading.part.role !== 'body' || reading.part.text.length <= PARAGRAPH) return sells(reading)
  const tokens = reading.tokens.filter((token) => token.start >= sentence.start && token.end <= sentence.end)
  return hasOffer(tokens) || tokens.some((token) => token.kind === 'number' && PRICE.test(token.text)) || FOREIGN.test(reading.part.text.slice(sentence.start, sentence.end))
}

/** True where a message offers something at a price of its own: what is gone then is the price, not the goods. */
export function discounted({message, all}: {readonly message: Message; readonly all: () => readonly Reading[]}): boolean {
  const {offer} = message.facts
  return offer?.ends !== undefined || offer?.discount !== undefined || all().some(({tokens}) => hasOffer(tokens))
}
