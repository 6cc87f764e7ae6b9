/** Footnote marks and fine print: where a claim points away from itself, and what stands there. */

import type {Read} from './evidence.ts'
import type {Candidate, FoundClaim} from '../rule.ts'
import {amountsIn, conditionsIn, freeWords, LIMITING} from './amounts.ts'
import {sharedWords, wordsIn} from './bearing.ts'
import {anyOf, oneOf} from './ids.ts'
import {breaks} from './pattern.ts'
import type {Reading} from './read.ts'
import type {Token} from './tokens.ts'
import {membersOf, wordsOf} from './words/index.ts'

/** A mark behind a word, a figure or an emoji: `free*`, `£1†`, `free ‡`. Degrees, powers and grades are no notes. */
const MARK = (): RegExp =>
  /(?<=[\p{L}\p{N}%”"'’)!?.,}\]])(\*{1,3}|†{1,3}|‡{1,3}|§|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|#|\[[\d*†]\])(?=$|[\s.,;:!?)\]—–…-])|(?<=[\p{L}!?,])°|(?<=[\p{L}\p{N}!%])\s?(\^)(?=$|[\s.,;:!?)])|(?<=[\p{L}\p{N}!%]\s|\p{Extended_Pictographic}\s?)(†{1,3}|‡{1,3}|※|⁂|[¹²³⁴⁵⁶⁷⁸⁹]|\*(?=$))(?=$|[\s.,;:!?)])/gu
const UNIT = /(?:^|[\s\d])(?:m|km|cm|mm|ft|in|co|h|s|x|yd|mi)$/i
/** *A\** and *5\** are grades. */
const GRADE = /(?:^|[\s(])(?:[A-E]|[1-7])$/
/** *4.6\** is a rating of stars. */
const STARS = /(?:^|\s)[1-5][.,]\d$/
/** What a footnote of a report stands on. */
const MEASURED = /(?:^|\s)(?:footnotes?|notes?|ref|re|figure|table|is \d+[.,]\d+)$/i
/** Words that say where a figure is from or what a food holds: such a note takes nothing back. */
const SOURCE = (): RegExp =>
  /^\W*(?:source|based on|according|data|survey|study|photo|image|illustration|contains?|nutrition|see study|tested|measured|as of|rated|registered|trademark|pictured|serving)|\b(?:source:|survey|report|trustpilot|registered trademark|stage prop)\b/i

/** What a note's mark leads to. */
export interface Note {
  readonly reading: Reading
  /** Offsets of the note's text in its part, without the mark. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a scan leaves with a marked claim. */
export interface Marked {
  readonly mark: string
  /** Offset of the mark in the part. */
  readonly at: number
}

function inTag(reading: Reading, at: number): boolean {
  return reading.part.tags.some((tag) => at >= tag.start && at < tag.end)
}

/** The footnote marks in a part's copy. */
export function marksIn(reading: Reading): Marked[] {
  const {text} = reading.part
  if (!/[*†‡§°^#※⁂¹²³⁴⁵⁶⁷⁸⁹⁰]|\[\d\]/.test(text)) return []
  const out: Marked[] = []
  for (const match of text.matchAll(MARK())) {
    const mark = match[0].trim()
    const at = match.index + match[0].length - mark.length
    const before = text.slice(0, at)
    // *C#* and *F#* are names, *Re[2]* counts answers.
    if ((mark === '#' && /(?:^|[^\p{L}])\p{Lu}$/u.test(before)) || (mark[0] === '[' && /^\W*(?:re|fwd?|aw|sv)$/i.test(before))) continue
    if (inTag(reading, at) || (/[¹²³⁰°]/.test(mark) && UNIT.test(before)) || (mark === '*' && (GRADE.test(before) || STARS.test(before))) || MEASURED.test(before)) continue
    // *Emphasis* opens with its star.
    if (mark[0] === '*' && new RegExp(`(?:^|[\\s(])\\${mark[0]}(?=[\\p{L}\\d])[^*]*$`, 'u').test(before)) continue
    out.push({mark, at})
  }
  return out
}

/** The note that a mark leads to in a part: behind the same mark at the start of a part, or after a space or a bracket. */
function noteIn(reading: Reading, mark: string, after: number): Note | undefined {
  const {text} = reading.part
  const plain = mark.replace(/[¹²³⁴⁵⁶⁷⁸⁹⁰]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)))
  for (const sign of mark === plain ? [mark] : [mark, plain]) {
    const literal = sign.replace(/[*^$.[\]]/g, '\\$&')
    const start = sign === mark ? '(?:^|[\\s(.])' : '(?:^)'
    const match = new RegExp(`${start}${literal}[ .)]?\\s?(?=[\\p{L}\\d“"£$€])`, 'u').exec(text.slice(after))
    if (!match) continue
    const from = after + match.index + match[0].length
    const stop = text.slice(from).search(/[.)](?:\s|$)/)
    const end = stop < 0 ? text.length : from + stop
    return {reading, start: from, end, text: text.slice(from, end)}
  }
  return undefined
}

/** The note that a mark leads to: in the same part, else anywhere in the message. */
export function noteOf(marked: Marked, reading: Reading, read: Read): Note | undefined {
  const own = noteIn(reading, marked.mark, marked.at + marked.mark.length)
  if (own) return own
  for (const other of read.all()) {
    const found = other === reading || other.part === reading.part ? undefined : noteIn(other, marked.mark, 0)
    if (found) return found
  }
  return undefined
}

/** True where a note gives a source or an ingredient, and no condition. */
export function givesSource(note: Note): boolean {
  return SOURCE().test(note.text)
}

/** Candidates for the marks of a part: the words from the nearest benefit to the mark. */
export function markedClaims(reading: Reading): Candidate[] {
  const {tokens} = reading
  return marksIn(reading).map((marked): Candidate => {
    let to = tokens.findIndex((token) => token.start >= marked.at)
    if (to < 0) to = tokens.length
    // The mark is a token of its own, or part of the word that it stands on.
    let from = Math.max(0, to - 1)
    while (from > 0 && (tokens[from]?.kind === 'stop' || tokens[from]?.kind === 'mark' || tokens[from]?.kind === 'emoji')) from--
    let first = from
    for (let i = from; i >= 0 && from - i < 6 && !(i < from && breaks(tokens[i] as Token)); i--) first = i
    const window = tokens.slice(first, from + 1)
    const benefit = [...amountsIn(window), ...freeWords(window)].sort((a, b) => a.from - b.from)[0]
    const start = benefit ? (tokens[first + benefit.from]?.start ?? 0) : (tokens[from]?.start ?? 0)
    return {reading, start, end: marked.at + marked.mark.length, cue: 'mark', data: marked}
  })
}

/** True where the tokens name a condition of those declared: *on orders over £30* of *minimum spend £30*. */
export function namesCondition(tokens: readonly Token[], conditions: readonly string[]): boolean {
  const numbers = new Set(tokens.filter((token) => token.kind === 'number').map((token) => token.text))
  return conditions.every((condition) => {
    const words = wordsIn(condition)
    const figures = words.filter((token) => token.kind === 'number')
    if (figures.length > 0 && figures.every((token) => numbers.has(token.text))) return true
    return sharedWords(words, tokens) > 0.5
  })
}

/** A sentence of a part. */
export interface Passage {
  readonly reading: Reading
  readonly start: number
  readonly end: number
}

/** What is said to have no end. */
export const ENDLESS = /unlimited|endless|limitless|boundless|infinite|bottomless|all you can/i
const USE = /\bfair[- ](?:use|usage)\b|\b(?:capped|throttled|slowed)\b|\bcap of\b|\blimited to\b|\bup to \d|\b(?:reduced?|slower|limits?|restrict\w*|lowered) (?:\w+ ){0,3}(?:after|above|over|beyond|past|to) \d/i

/** What is to be paid all the same. */
const CHARGED = /\b(?:costs?|charge[ds]?|charging|fees?|deduct\w*|take[ns]?\b[^.;]{0,20}\boff|top-?ups?|needed|required|payable|added)\b/i
const SUM = /[$€£¥]\s?\d|\d\s?(?:%|€|kr\b)/
/** Fees of one kind by other names. */
const ADMITTING = /\b(?:admin\w*|set-?up|activation|enrol\w*|registration|arrangement|processing|joining|booking|service)\s(?:fees?|charges?)\b/i
/** What is said to bind nobody, and what binds. */
const UNBOUND = /\b(?:cancel|leave|stop|quit|walk away|commitment|contract|lock|tie)/i
const BINDS = /\bminimum (?:\w+ )?(?:term|period|contract|stay|commitment)\b|\bmonths[’']? notice\b|\b(?:exit|cancellation|early[- ]termination) (?:fee|charge)\b/i

/** Whether fine print charges for what a claim gives, or binds where it sets free. */
function takesBack(claim: FoundClaim, text: string, tokens: readonly Token[]): boolean {
  if (UNBOUND.test(claim.text)) return BINDS.test(text)
  if (!CHARGED.test(text) || !SUM.test(text)) return false
  if (/\bfees?\b/i.test(claim.text)) return ADMITTING.test(text) && ADMITTING.test(claim.part.text)
  return sharedWords(claim.tokens, tokens) > 0 || /\b(?:needed|required) (?:before|to|for)\b/i.test(text)
}

/**
 * The fine print that takes a claim back: a renewal or a card for what is free for a time, a use that is capped for what is without
 * end, and for the rest a condition that speaks of the same thing.
 */
export function conditionElsewhere(claim: FoundClaim, read: Read): Passage | undefined {
  const endless = ENDLESS.test(claim.text)
  for (const other of read.all()) {
    if (other.part.role !== 'terms' || other.part === claim.part) continue
    for (const [i, {start, end, text}] of other.sentences.entries()) {
      const tokens = other.tokens.filter((token) => token.sentence === i)
      const binds = conditionsIn(tokens, ['renewal', 'term']).some((one) => one.kind === 'renewal' || tokens.some((token) => /^(?:subscription|contract|renew|renews|trial)$/.test(token.text)))
      const related = conditionsIn(tokens, LIMITING).length > 0 && sharedWords(claim.tokens, tokens) > 0
      if (endless ? USE.test(text) : binds || related || takesBack(claim, text, tokens)) return {reading: other, start, end}
    }
  }
  return undefined
}

/** Prices of nothing: *£0*, *0,00 €*. A sum that somebody gave or spent is no price. */
export function zeroPrices(reading: Reading): Candidate[] {
  const {tokens} = reading
  if (!/(?<![\d.,])0/.test(reading.part.text)) return []
  return amountsIn(tokens)
    .filter(
      (amount) =>
        amount.kind === 'money' &&
        amount.value === 0 &&
        (tokens.length > 2 || reading.part.role !== 'body') &&
        tokens[amount.to]?.joined !== true &&
        !tokens.some((token) => /^(?:spent|given|donated)$/.test(token.text)) &&
        !/^(?:given|gave|give|spent|donated|raised|owe|owed|is|was|to|below|minus)$/.test(tokens[amount.from - 1]?.text ?? '')
    )
    .map((amount): Candidate => ({reading, start: tokens[amount.from]?.start ?? 0, end: tokens[amount.to - 1]?.end ?? 0, cue: 'free'}))
}

const LIMIT = new Set('not after except excluding excludes excluded minus bar barring only unless conditions exempt subject'.split(' '))
/** How many words may stand between a claim and what takes it back. */
const REACH = 14
const TOTAL = new Set('all any every anyone everyone anything everything anywhere everywhere anytime always whenever whoever wherever unlimited'.split(' '))
const GRANTED = 'cancel leave bring passes term terms charge charges acceptance cover covered access'.split(' ')
const grants = anyOf(() => [...wordsOf('benefit'), ...GRANTED])
const APPLIES = new Set('applies apply applied payable schedule charged required due'.split(' '))
const BOUND = new Set('strings contract obligation commitment tie ties lock'.split(' '))

/** Exceptions that leave nothing of the claim, or only what the sender likes. */
const TAKEN: readonly RegExp[] = [
  /\b(?:all|any|every|everything|the lot|everyone|anyone)\b[^.;:]{0,50}\b(?:except|minus|bar|barring|apart from|aside from|but not|not counting)\s+(?:for\s+)?(?:the|what|whatever|those|anything)\b[^.;]{0,40}?\b(?:you|we|not|\w+n['’]t)\b[^.;]*/i,
  /\b(?:all|any|every\w*|everything|any\w+|free|unlimited|always)\b[^.;]{0,50}\bby which\b[^.;]{0,30}\bmeans?\b[^.;]*/i,
  /\b(?:free|no charge|for nothing|gratis|costs? nothing|no cost)\b[^.;:(\d]{0,20},?\s(?:excluding|apart from|except for|except|plus|minus|aside from|bar|but for)\s(?:the\s)?(?:small\s)?(?:parts|labou?r|handling|fees?|tax(?:es)?|vat|charges?|postage|excess|deposit|surcharges?|extras|insurance|installation|fitting|materials|admin\w*|booking|service|setup|activation)\b[^.;\d]*(?![^.;]*\d)/i,
  /\b(?:free|no charge|for nothing|gratis|costs? nothing|no cost)\b[^\p{L}\d]{1,4}(?:all |you |we |just |only |simply |do |is |have to |need to )*(?:pay|cover|charge)s? (?:for |only |just )?(?:the )?(?:postage|shipping|delivery|handling|fees?|tax(?:es)?|p ?(?:&|and) ?p)\b[^.;\d]*/iu,
  /(?:^|[.!?]\s)[^.!?]{3,80}[.!?]?\s\*\s?(?=[^*]*\b(?:still|not all|not every|only|excludes?|except|payable|applies|apply)\b)\p{L}[^*]*$/iu,
  /[“"‘'](?:can.t|free|all|every\w*|any\w*|always|never|unlimited|guaranteed|forever|lifetime|included|no)[”"’']\s(?:excludes?|does not include|is defined)\b.*/i
]

/** What every exception is made with. */
const MAY_TAKE = /\b(?:except|exclud|minus|bar(?:ring)?\b|apart from|aside from|but not|not counting|by which|plus\b|(?:pay|cover|charge)s?\b|but for|does not include|is defined)|\*/i

/** Claims that the same copy takes back: *Everything. Nearly.*, *free (activation sold separately)*, *No minimum term. (A minimum term applies.)* */
export function takebacks(reading: Reading): Candidate[] {
  const {tokens} = reading
  const {text} = reading.part
  for (const pattern of MAY_TAKE.test(text) ? TAKEN : []) {
    const match = pattern.exec(text)
    if (match) return [{reading, start: match.index, end: match.index + match[0].length, cue: 'takeback'}]
  }
  const whole = (token: Token, i: number): boolean =>
    wholly(token) && (token.text !== 'interest' || tokens[i + 1]?.text === 'free') && !(token.text === 'every' && /^(?:other|second|two|three|few)$/.test(tokens[i + 1]?.text ?? ''))
  if (!mayBeWhole(tokens) || !tokens.some(whole)) return []
  if (amountsIn(tokens).length === 0 && !grants(tokens)) return []
  const claim = (from: number, to: number): Candidate[] => [{reading, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, cue: 'takeback'}]
  for (let i = 1; i < tokens.length; i++) {
    const to = wavers(tokens, i)
    const bracket = tokens[i]?.text === '('
    if (to === undefined && !bracket) continue
    const first = tokens.findIndex((token, k) => k >= i - REACH && k < i && whole(token, k))
    if (first < 0) continue
    if (to !== undefined && tokens[first]?.sentence !== tokens[i]?.sentence && wordsOfSentence(tokens, i) > AFTERTHOUGHT) continue
    if (to !== undefined) return claim(first, to)
    const close = tokens.findIndex((token, k) => k > i && token.text === ')')
    const end = close < 0 ? tokens.length : close
    const inside = tokens.slice(i + 1, end)
    const total = tokens.slice(first, i).some((token) => TOTAL.has(token.text))
    if ((total && inside.some((token) => LIMIT.has(token.text))) || costs(inside)) return claim(first, Math.min(tokens.length, end + 1))
  }
  return denied(tokens)?.flatMap(([from, to]) => claim(from, to)) ?? []
}

/** Words in a sentence that only wavers: *Everything. Well, nearly.* */
const AFTERTHOUGHT = 5

function wordsOfSentence(tokens: readonly Token[], at: number): number {
  const sentence = tokens[Math.min(at + 1, tokens.length - 1)]?.sentence
  return tokens.filter((token) => token.sentence === sentence && token.kind === 'word').length
}

/** Words that give the whole of a thing; *interest* does so in *interest-free*. */
const whollyWords = (): string[] => [...wordsOf('wholly'), 'flat', 'interest']
const wholly = oneOf(whollyWords)
const mayBeWhole = anyOf(whollyWords)

/** Where a wavering word follows a break: the end of it. */
function wavers(tokens: readonly Token[], i: number): number | undefined {
  const before = tokens[i - 1]
  if (tokens[i]?.text === 'ish' && tokens[i]?.joined) return i + 1
  if (!before) return undefined
  const free = breaks(before) || before.text === ',' || before.text === 'well'
  for (const words of wavering().get(tokens[i]?.text ?? '') ?? [])
    if ((free || /^(?:until|unless)$/.test(words[0] ?? '')) && words.every((word, k) => tokens[i + k]?.text === word) && (breaksAt(tokens, i + words.length) || (words.length > 1 && words.at(-1) !== 'is')))
      return i + words.length
  return undefined
}

let byFirst: ReadonlyMap<string, readonly (readonly string[])[]> | undefined

/** The wavering phrases by their first word. */
function wavering(): ReadonlyMap<string, readonly (readonly string[])[]> {
  if (byFirst) return byFirst
  const map = new Map<string, (readonly string[])[]>()
  for (const words of membersOf('wavering') ?? []) map.set(words[0] ?? '', [...(map.get(words[0] ?? '') ?? []), words])
  return (byFirst = map)
}

function breaksAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  return !token || breaks(token) || token.text === ','
}

/** True where a bracket says that the thing is charged for all the same, and not how much. */
function costs(inside: readonly Token[]): boolean {
  if (inside.some((token) => token.kind === 'number')) return false
  const words = wordsOf('costword')
  return inside.some(
    (token, i) =>
      (words.has(token.text) && inside.some((other) => /^(?:aside|apart|extra|separately|excluded|applies|apply|payable|not|charged|somewhere|billed|required|schedule|pay|pays|cover)$/.test(other.text))) ||
      (token.text === 'sold' && inside[i + 1]?.text === 'separately')
  )
}

/** What is denied and then asserted: *no charge … charge applies*, *interest-free … 34.9% APR*, *no strings … you sign for 36 months*. */
function denied(tokens: readonly Token[]): [number, number][] | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const text = tokens[i]?.text ?? ''
    const word = tokens[i + 1]?.text ?? ''
    if (text === 'interest' && word === 'free' && conditionsIn(tokens, ['renewal', 'spend']).length === 0) {
      const at = tokens.findIndex((token, k) => k > i && token.text === 'apr' && !/^0(?:[.,]0+)?%$/.test(tokens[k - 1]?.text ?? ''))
      if (at > 0) return [[i, at + 1]]
    }
    const noun =
      text === 'no' || text === 'zero' || text === 'without'
        ? tokens[i + 2]?.kind === 'word' && !['and', 'or', 'for', 'to'].includes(tokens[i + 2]?.text ?? '')
          ? [word, tokens[i + 2]?.text ?? '']
          : [word]
        : word === 'free' && tokens[i + 1]?.joined
          ? [text]
          : undefined
    if (!noun) continue
    const again = tokens.findIndex(
      (token, k) =>
        k > i + 2 &&
        k < i + 2 * REACH &&
        noun.some((one) => one.length > 2 && (token.text === one || token.text === `${one}s` || `${token.text}s` === one)) &&
        tokens.slice(k + 1, k + 4).some((other) => APPLIES.has(other.text))
    )
    if (again > 0) return [[i, Math.min(tokens.length, again + 2)]]
    if (noun.some((one) => BOUND.has(one))) {
      const term = tokens.findIndex(
        (token, k) =>
          k > i + 2 && k < i + 2 * REACH && ((/^(?:sign|tied|signature|deposit)$/.test(token.text) && k > i + 2) || (token.kind === 'number' && /^(?:month|months|year|years)$/.test(tokens[k + 1]?.text ?? '')))
      )
      if (term > 0) return [[i, Math.min(tokens.length, i + 2)]]
    }
  }
  return undefined
}
