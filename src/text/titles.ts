/** Names and headlines: words that call a work, a creature or an article something and claim nothing. */

import type {FoundClaim} from '../rule.ts'
import {namesReader} from './addressed.ts'
import {hasOffer} from './offers.ts'
import type {Token} from './tokens.ts'
import {listed} from './words/listed.ts'

/** Small words that a title writes small. */
const SMALL = listed('a an the of and or to for in on at by with from my your is as but nor')
/** Who speaks: where the sender does, a line is no mere announcement. */
const SPEAKERS = listed('we us our ours i me my mine')
const DISCOUNT = /\d\s?(?:%|per ?cent) (?:off|discount|back|cheaper|less)|\b(?:off|discounts?|free|sale|deals?|save|coupon|voucher|half[- ]price|codes?)\b/i
/** What one asks of a reader at the head of a sentence. */
const ASKING = listed('come see take get let shop open enjoy save here have join check discover find book try grab use click read start claim sign look meet give treat pop tap')
/** Kinds of works and events, and what is sold of them. */
const WORKS = listed(
  'film films movie movies play plays musical musicals opera operas novel novels memoir memoirs book books album albums songs song hits singalong series sitcom sitcoms documentary documentaries podcast panel exhibition biography anthology poems story stories concert tour matinee matinees screening screenings tribute vinyl orchestra choir cards walk ballet weepies classics comedy drama show shows thriller'
)
/** Words after a title in which its kind is named. */
const KIND = 6
/** Tokens that a title may have. */
const LONGEST = 10
/** How the headline of an article goes on. */
const ARTICLE = (): RegExp =>
  /^(?:how|why|what|where|when|which)\b|^(?:a|an|our|the|your) (?:[\p{L}-]+ ){0,2}(?:guide|history|story|study|memoir|class|course|quiz|recipe|refresher|checklist|novel|play|show|musical|walk|explainer|science|art)\b|^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)? ?(?:\p{L}+ )?(?:ways|tips|things|ideas|reasons|recipes|steps|rules|facts|questions|mistakes|exercises|stretches|lessons)\b|^(?:stories|tales|photos|portraits|poems|letters) (?:of|from|by)\b|^your questions\b|^(?:the |a )?recipes?\b/iu

const word = (token: Token | undefined): boolean => token?.kind === 'word'
const capital = (token: Token | undefined): boolean => word(token) && /^\p{Lu}/u.test(token?.raw ?? '')
const small = (token: Token | undefined): boolean => word(token) && /^\p{Ll}/u.test(token?.raw ?? '')

/** True where the words are a name, or the head of an article: *Kiss Me, Kate adds four matinees*, *Honey is a tabby*, *Missing you: how to write a sympathy card*. */
export function named(claim: FoundClaim): boolean {
  return subject(claim) || title(claim) || headline(claim)
}

/** True where the words head what follows a colon, which neither speaks to the reader, nor of the sender, nor offers: *Great shot: photography prizes*. */
export function heading({tokens, from, to, part}: FoundClaim): boolean {
  if (from > 0 || tokens[to]?.text !== ':') return false
  const own = tokens.slice(from, to)
  if (namesReader(own) || own.some((token) => SPEAKERS.has(token.text))) return false
  const rest = tokens.slice(to + 1)
  const plain = rest.filter((token) => token.kind === 'word' && token.text.length > 2).length
  if (plain < 2 || namesReader(rest) || rest.some((token) => token.kind === 'tag' || SPEAKERS.has(token.text))) return false
  return !ASKING.has(rest[0]?.text ?? '') && !hasOffer(rest) && !DISCOUNT.test(part.text)
}

/** *Honey is a tabby*, *Babe has three*: one word that a third person’s verb follows. */
function subject({tokens, from, to}: FoundClaim): boolean {
  if (to - from !== 1 || !capital(tokens[from]) || tokens[from - 1]?.sentence === tokens[from]?.sentence) return false
  const [verb, next] = [tokens[to], tokens[to + 1]]
  if (!small(verb) || !verb || !/^(?:is|was|has|came|lives?)$|\p{L}{2}[^su]s$/u.test(verb.text)) return false
  return !(verb.text === 'is' && /^(?:it|this|that|your|there|everything|anyone|everyone|the)$/.test(next?.text ?? ''))
}

/** Capitals in a line of small letters, used as a name is: *My Best Friend’s Wedding and nine more films*. */
function title({tokens, from, to, part}: FoundClaim): boolean {
  const own = tokens.slice(from, to)
  if (!own.every((token) => token.kind !== 'word' || capital(token) || SMALL.has(token.text) || token.raw.startsWith("'"))) return false
  if (!capital(tokens[from])) return false
  let start = from
  while (start > 0 && from - start < LONGEST && capital(tokens[start - 1]) && tokens[start - 1]?.sentence === tokens[from]?.sentence) start--
  let end = to
  while (end < tokens.length && end - start < LONGEST && goesOn(tokens, end)) end++
  const run = tokens.slice(start, end)
  const inner = run.filter((token, i) => i > 0 && capital(token) && token.raw !== 'I' && run[i - 1]?.kind !== 'stop').length
  const rest = [...tokens.slice(0, start), ...tokens.slice(end)]
  const plain = rest.filter((token) => small(token) && token.text.length > 2)
  if (rest.some((token) => token.kind === 'tag') || namesReader(rest) || DISCOUNT.test(part.text)) return false
  const [mark, next] = [tokens[end], tokens[end + 1]]
  // *Beloved, by Toni Morrison*
  if (mark?.text === 'by' && capital(next)) return true
  if (mark?.text === ',' && next?.text === 'by' && capital(tokens[end + 2])) return true
  if (inner === 0 || rest.some((token) => SPEAKERS.has(token.text))) return false
  // *Your Gift is waiting* is no name.
  if (/^(?:your|our)$/.test(run[0]?.text ?? '')) return false
  if (small(mark) && mark?.sentence === tokens[end - 1]?.sentence) return used(tokens, end, plain.length)
  if (plain.length < 2) return false
  const kind = tokens.slice(end, end + KIND).some((token) => WORKS.has(token.text))
  if (kind) return true
  const after = next?.text ?? ''
  return (mark?.text === ':' || (mark?.text === '?' && inner > 2)) && !ASKING.has(after)
}

/** Whether a title goes on with a token: another capital, the *’s* of its owner, a mark before one more capital. */
function goesOn(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]]
  if (!token || token.kind === 'tag' || token.kind === 'emoji') return false
  if (capital(token) || token.raw.startsWith("'")) return token.sentence === tokens[i - 1]?.sentence
  // *Love, Your friends at Lumera*: who signs.
  const open = capital(next) && next?.sentence === tokens[i - 1]?.sentence && !(token.text === ',' && /^(?:your|our|from)$/.test(next?.text ?? ''))
  return open && (token.text === ',' || (SMALL.has(token.text) && !/^(?:at|by|with|from|in|is)$/.test(token.text)))
}

/** Whether a run of capitals is used as a noun is: before a verb, another noun, *and nine more*, *at the Odeon*. */
function used(tokens: readonly Token[], i: number, plain: number): boolean {
  const [token, next, third] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  switch (token?.text) {
    case 'and':
    case 'plus':
      return next?.kind === 'number' || /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|other|others|more)$/.test(next?.text ?? '')
    case 'at':
    case 'in':
      return next?.text === 'the' && capital(third)
    case 'is':
    case 'was':
    case 'has':
      return plain > 1
    default:
      return !!token && plain > 0 && token.text.length > 3 && !ADVERBS.has(token.text) && !/ly$/.test(token.text)
  }
}

const ADVERBS = listed(
  'already lots loads heaps tons more most again still from with because when since today this that back even ever much very here then than like just only come please always never want need have your these those until before after over here there where what will would could should make made take'
)

/** *Missing you: how to write a sympathy card*, *Are you OK? A first aid refresher*. */
function headline({tokens, from, to, part}: FoundClaim): boolean {
  if (from > 1) return false
  const mark = tokens.findIndex((token, i) => i >= to && (token.text === ':' || token.text === '?' || token.kind === 'stop'))
  if (mark < 0 || !/^[:?]$/.test(tokens[mark]?.text ?? '') || mark - to > KIND) return false
  const rest = part.text.slice(tokens[mark]?.end ?? 0).replace(/^[?\s]+/, '')
  return ARTICLE().test(rest) && !DISCOUNT.test(rest) && !/\b(?:we|us|you|your)\b/i.test(rest.replace(/^your questions/i, ''))
}
