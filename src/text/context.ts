/** Whether words are asserted at all: quotation, mention, titles, cancelling negation. */

import {once} from './heavy.ts'
import {oneOf} from './ids.ts'
import {startsCapital, startsSmall, startsWithSmall} from './letters.ts'
import type {Token} from './tokens.ts'
import {namesWork} from './works.ts'

const NEGATIONS = new Set(['no', 'not', 'never', 'without', 'nor', 'neither', 'stop', 'stopped', 'avoid', 'skip', 'zero', 'ban', 'banned', 'hate', 'against'])
/** Words that may stand between a negation and what it negates. */
const LIGHT = new Set(
  'a an the your our my any some this that these those is are was were be been being one more another such really just exactly even so very of for as send sending say saying use using call calling do does add adding run running see about word words phrase fake false artificial invented pretend need to have get want here it in subject like at all always time single'.split(
    ' '
  )
)

/**
 * Negations that assert: *not only*, *no wonder*; *won’t last* is part of the pattern itself.
 * Each is the word after the negation.
 */
const ASSERTING = new Set(['only', 'just', 'wonder', 'doubt', 'joke', 'kidding', 'matter', 'one', 'to', 'because', 'simply', 'merely', 'thanks'])

/** True where a negation before the tokens `from`… cancels the claim: *this is not your last chance*, *no countdowns, no “last chance”*. */
export function cancelled(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1, steps = 0; i >= 0 && steps < 5; i--, steps++) {
    const token = tokens[i] as Token
    if (NEGATIONS.has(token.text)) {
      // *Not to rush you, but*, *not only*: the claim is made all the same; *no, …* answers.
      const after = tokens[i + 1]
      // *If you don’t act tonight*: what is not to be.
      if (token.text === 'not' && tokens[i - 1]?.text === 'do' && tokens[i - 2]?.text === 'you' && tokens[i - 3]?.text === 'if') return false
      return !(after && ASSERTING.has(after.text) && i + 1 < from) && after?.text !== ','
    }
    if (token.text === '"' || token.text === '(') continue
    if (token.kind !== 'word' || !LIGHT.has(token.text)) return false
  }
  return false
}

const opens = oneOf(() => ['"', '“', '«', '„', '‘'])

const SAYING = oneOf(() => 'say says said saying tell tells telling told claim claims claimed claiming pretend pretends pretending'.split(' '))
const STRANGER = /^(?:they|he|she|who|that|which|it|somebody|someone|people|anyone|anybody|callers?|scammers?|fraudsters?|strangers?|texts?|messages?|e-?mails?|letters?|calls?|have|been|are|is)$/
/** What a text says that warns of what strangers say. */
const WARNING =
  /\b(?:scam\w*|fraud\w*|phish\w*|fake|bogus|impostors?|imposters?|doorstep|hang up|not (?:from )?us|(?:is|are|was)(?: not|n[’']t) true|(?:it is|it[’']s|that is|that[’']s) not|we (?:never|would never|will never)|you have(?: not|n[’']t))\b/i

/** True where strangers are reported to say the claim in a text that warns of them: *They say you've been selected. You haven't.* */
export function warnedOf(tokens: readonly Token[], from: number, text: string): boolean {
  const sentence = tokens[from]?.sentence
  for (let i = from - 1; i >= Math.max(0, from - 8) && tokens[i]?.sentence === sentence; i--) if (SAYING(tokens[i]) && STRANGER.test(tokens[i - 1]?.text ?? '')) return WARNING.test(text)
  return false
}

/**
 * True where the claim is quoted inside a longer text that is not itself in quotes: a mention, a title, a report.
 * Scare quotes round one word of an offer (*our “gift” to you*) are no mention.
 */
export function quoted(tokens: readonly Token[], from: number, to: number): boolean {
  let open = -1
  for (let i = from - 1; i >= 0; i--) {
    if (opens(tokens[i])) {
      open = i
      break
    }
  }
  if (open < 0) return quotedSingly(tokens, from, to)
  // The marks before must be odd in number for this one to open.
  let marks = 0
  for (let i = 0; i < from; i++) if (tokens[i]?.text === '"') marks++
  if (marks % 2 === 0) return false
  let close = -1
  for (let i = to; i < tokens.length; i++) {
    if (tokens[i]?.text === '"' || tokens[i]?.text === '”' || tokens[i]?.text === '»') {
      close = i
      break
    }
  }
  if (close < 0) return false
  const inside = close - open - 1
  const words = tokens.filter((token, i) => token.kind === 'word' && (i < open || i > close)).length
  return words > 0 && !(inside === 1 && to - from === 1 && /^(our|your|the|a)$/.test(tokens[open - 1]?.text ?? ''))
}

/** The same for single quotes, which are also apostrophes: both ends must stand at word boundaries. */
function quotedSingly(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]
  const after = tokens[to]
  return before?.raw === "'" && (after?.raw === "'" || tokens.slice(to, to + 6).some((token) => token.raw === "'"))
}

const TELLS = '(?:said|says|reports?|reported|warned|warns|announced|wrote|writes|notes|noted)'
/** Who tells of others' things; those of the seller's own house speak for it. */
const TELLER = String.raw`(?!(?:our|we|i|my|they|it|you|everyone|everybody|people)\b)(?:the |an? |its )?(?!(?:team|boss|founder|manager|buyers?|customers?|reviewers?|stylists?|experts?|fans|critics|guests)\b)(?:[\p{L}’'-]+ ){1,4}?`
const TOLD_AFTER = once(() => new RegExp(String.raw`^[^.!?;]{0,60},["”]? (?:${TELLER}${TELLS}\b(?! (?:us|you)\b)|(?:said|says) (?!(?:our|one|we|i|my|a|an)\b))`, 'iu'))
const TOLD_BEFORE = once(() => new RegExp(String.raw`(?:^|[.!?:;]\s+)${TELLER}${TELLS}\b[^.!?:;"“]{0,40}\bthat\b[^.!?:;]{0,60}$`, 'iu'))

/** True where another is named who says it: *blood stocks are low, the hospital trust said on Monday*. */
export function reported(text: string, start: number, end: number): boolean {
  return TOLD_AFTER().test(text.slice(end)) || TOLD_BEFORE().test(text.slice(0, start))
}

/** True where the words are part of a proper title: *Last Chance U returns on 4 May*, *the Secret Garden Trust*. */
export function titled(tokens: readonly Token[], from: number, to: number): boolean {
  const upper = (token: Token | undefined): boolean => token?.kind === 'word' && startsCapital(token.raw) && (token.raw.length === 1 || startsWithSmall(token.raw.slice(1)))
  const last = tokens[to - 1]
  if (to - from < 1) return false
  if (namesWork(tokens, from, to)) return true
  if (!upper(tokens[from]) || !upper(last)) return false
  const sentence = tokens[from]?.sentence
  const opening = tokens.findIndex((token) => token.sentence === sentence && token.kind === 'word')
  const first = opening === from
  let lower = 0
  let capital = 0
  for (let i = opening; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.sentence !== sentence || token.kind !== 'word' || (i >= from && i < to)) continue
    if (token.raw.length > 3 && (startsSmall(token.raw) || /^\p{Ll}/u.test(token.raw))) lower++
    if (i !== opening && upper(token)) capital++
  }
  if (lower === 0 || capital > lower) return false
  const next = tokens[to]
  // At the start a label may be in capitals (*Last Chance: …*); a title goes on with another capital, and in mid-sentence stands alone.
  // *Congratulations Jade, you …* calls somebody by name.
  if (first && to - from === 1 && tokens[to + 1]?.text === ',' && /^(?:you|your|we|here)$/.test(tokens[to + 2]?.text ?? '')) return false
  if (upper(next) && next?.sentence === sentence) return true
  return !first && to - from > 1 && tokens[from - 1]?.kind === 'word' && tokens[from - 1]?.sentence === sentence
}
