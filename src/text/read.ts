/** English, read once: a part's shadow, sentences and tokens. Only here is the English parser known. */

import type {Part, Sentence} from '../types.ts'
import {english} from './heavy.ts'
import {Recent} from './recent.ts'
import {type Shadow, shade} from './shadow.ts'
import {isDigit, type Token, tokenize} from './tokens.ts'

/** A sentence of a part. */
export interface Piece {
  readonly tokens: readonly Token[]
  /** What was found in it, by whoever looked (`perPiece`): sentences of the same words share it. */
  readonly found: unknown[]
}

/** A sentence that was read before: the same words stand in a campaign, and in the drafts of a rewrite, again and again. */
interface Known extends Piece {
  /** Where it began in its part, and which sentence it was. */
  readonly start: number
  readonly number: number
}

/** A sentence in which nobody has looked yet. */
export function pieceOf(tokens: readonly Token[]): Piece {
  return {tokens, found: new Array<unknown>(finders)}
}

/** The first places in `Piece.found` are for the patterns of a linter, whose readings are its own. */
const MATCHERS = 2
let finders = MATCHERS

/**
 * A function of the words of a sentence, wherever it stands, whose answer is kept with it.
 * @param matcher - which of the linter's matchers it is, where it is one.
 */
export function perPiece<T>(make: (piece: Piece) => T, matcher?: 0 | 1): (piece: Piece) => T {
  const at = matcher ?? finders++
  return (piece) => {
    const known = piece.found[at] as T | undefined
    if (known !== undefined) return known
    const made = make(piece)
    piece.found[at] = made
    return made
  }
}

/** A part as the rules read it. */
export interface Reading {
  readonly part: Part
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** For each sentence, its piece. */
  readonly pieces: readonly Piece[]
  /** For each sentence, its first token. */
  readonly firsts: readonly number[]
  /**
   * The tokens without the stops between one-word sentences (`Last. Chance.`), where there is such a run.
   * It is matched beside `tokens`.
   */
  readonly run?: readonly Token[] | undefined
}

/** parse-english takes quadratic time in the sentences of one paragraph: longer ones are read in pieces of this many characters. */
const LONGEST = 4000
/** How many sentences are remembered. */
const MOST_PIECES = 1024

/** Sentences that were read before. */
export type Memory = Recent<Known>

/** Nothing read yet. */
export const emptyMemory = (): Memory => new Recent(MOST_PIECES)

/**
 * Reads a part.
 * @param known - tells whether a lower-case word occurs in any rule (see `shade`).
 * @param memory - sentences that were read before, to be read and added to.
 */
export function readPart(part: Part, known: (word: string) => boolean, memory: Memory = emptyMemory()): Reading {
  const shadow = shade(mask(part), known)
  const sentences: Sentence[] = []
  const pieces: Piece[] = []
  const firsts: number[] = []
  let count = 0
  for (const [from, to] of sentenceRanges(shadow.text)) {
    const start = shadow.at(from)
    const end = shadow.end(to - 1)
    const text = part.text.slice(start, end)
    const number = sentences.length
    firsts.push(count)
    sentences.push({start, end: Math.max(start, end), text})
    let piece: Piece | undefined
    if (shadow.plain && part.tags.length === 0) {
      piece = moved(memory.get(text), start, number)
      if (!piece) {
        const own: Token[] = []
        const plain = shadow.text.slice(from, to)
        tokenize({text: plain, plain: true, at: (i) => i + start, end: (i) => i + 1 + start}, 0, plain.length, [], number, own)
        const read: Known = {...pieceOf(own), start, number}
        memory.set(text, read)
        piece = read
      }
    } else {
      const own: Token[] = []
      tokenize(shadow, from, to, part.tags, number, own)
      piece = pieceOf(own)
    }
    pieces.push(piece)
    count += piece.tokens.length
  }
  const tokens = pieces.length === 1 ? (pieces[0] as Piece).tokens : tokensOf(pieces)
  const run = withoutStops(tokens)
  return {part, sentences, tokens, pieces, firsts, ...(run && {run})}
}

function tokensOf(pieces: readonly Piece[]): Token[] {
  const tokens: Token[] = []
  for (const piece of pieces) for (const token of piece.tokens) tokens.push(token)
  return tokens
}

/** A sentence as it was read before, at another place. */
function moved(known: Known | undefined, start: number, sentence: number): Piece | undefined {
  if (!known || (known.start === start && known.number === sentence)) return known
  const by = start - known.start
  return {
    tokens: known.tokens.map(({text, id, raw, kind, start: from, end: to, joined}) => ({text, id, raw, kind, start: from + by, end: to + by, joined, sentence})),
    found: known.found
  }
}

/** Tags and addresses read as a word of their length, so that no parser sees their punctuation. */
function mask(part: Part): string {
  let {text} = part
  // An address is not what it spells.
  if (text.includes('://')) text = text.replace(ADDRESS, worded)
  if (text.includes('@')) text = text.replace(MAIL_ADDRESS, worded)
  for (const tag of part.tags) text = text.slice(0, tag.start) + worded(text.slice(tag.start, tag.end)) + text.slice(tag.end)
  return text
}

/** A word that is none, as long as what it stands for; no letter stands twice in a row, which would be a word drawn out. */
const worded = ({length}: string): string => 'X'.padEnd(length, 'qx')

const MAIL_ADDRESS = /[\w.+-]*\w@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/g
const ADDRESS = /\bhttps?:\/\/[^\s<>"]*[^\s<>"'’”)\]},.!?;:]/gi

/**
 * Offsets of the sentences of a text, in order.
 * @param plainly - whether texts that need no parser are read without.
 */
export function sentenceRanges(text: string, plainly = true): [number, number][] {
  const ranges = rangesOf(text, plainly)
  return SMALL.test(text) ? ranges.flatMap(([start, end]) => inSmallLetters(text, start, end)) : ranges
}

/** Copy all in small letters, of more than one sentence. */
const SMALL = /^[^A-Za-z\d]*[a-z](?=[^A-Z]*[a-z\d)][.!?] [a-z])/
const SMALL_STOP = /([a-z]{3,}|\d|\))[.!?]+ (?=[a-z'’]+,? [a-z\d$€£])/g

/** A sentence of copy in small letters, taken apart at its stops: *we missed this. the course starts in may*. */
function inSmallLetters(text: string, start: number, end: number): [number, number][] {
  const ranges: [number, number][] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(SMALL_STOP)) {
    if (ABBREVIATIONS.has(match[1] ?? '') || /^(?:incl|approx|etc|max|min|vol|temp|dept|appt|est|misc)$/.test(match[1] ?? '')) continue
    const stop = start + match.index + match[0].length - 1
    ranges.push([from, stop])
    from = stop + 1
  }
  return [...ranges, [from, end]]
}

function rangesOf(text: string, plainly: boolean): [number, number][] {
  const ranges: [number, number][] = []
  // A text without an inner stop is one sentence: no need to parse it.
  if (!/[.!?…][\s"'”’)\]]*\s/.test(text)) {
    const from = text.search(/\S/)
    return from < 0 ? [] : [[from, text.trimEnd().length]]
  }
  const plain = plainly ? plainRanges(text) : undefined
  if (plain) return plain
  for (let base = 0; base < text.length; ) {
    let size = Math.min(LONGEST, text.length - base)
    if (base + size < text.length) {
      const cut = text.slice(base, base + size).search(/[.!?]\s+[^.!?]*$/)
      if (cut > 0) size = cut + 2
    }
    const tree = english().parse(text.slice(base, base + size))
    for (const paragraph of tree.children) {
      if (paragraph.type !== 'ParagraphNode') continue
      for (const sentence of paragraph.children) {
        if (sentence.type !== 'SentenceNode') continue
        const from = sentence.position?.start.offset
        const to = sentence.position?.end.offset
        if (from !== undefined && to !== undefined && to > from) ranges.push(...atPrices(text, base + from, base + to))
      }
    }
    base += size
  }
  return ranges
}

/** A price before a full stop and a capital, or a figure before what begins a sentence: *the Glide 4. It weighs 240 g*. parse-latin takes figures of up to three digits for the number of what follows. */
const PRICE_STOP = /[$€£¥]\s?\d[\d.,]*\. (?=[A-Z])|(?<=\S \S+ )\d{1,3}\. (?=(?:It|They|We|You|Our|The|This|These|There|Your)\s)/g

/** A sentence of the parser, taken apart behind prices: *Lamps from £29. Every order ships free.* */
function atPrices(text: string, start: number, end: number): [number, number][] {
  const ranges: [number, number][] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(PRICE_STOP)) {
    const stop = start + match.index + match[0].length - 1
    ranges.push([from, stop])
    from = stop + 1
  }
  return [...ranges, [from, end]]
}

/** Words that parse-english and parse-latin do not take for the end of a sentence where a full stop follows; the first list in any case, the second as written. */
const ABBREVIATIONS = new Set(
  'al apr aug bbl bbls ca cap cca cent cf cit con cp cu cwt dec doz ead etc feb ff fl fri ft gal gr gro hr ibid id in inc jan jul jun kt lb lbs ltd mar mi min mon nem nov oct op oz pro pt qt sat sec sep sept seq sic sq stat sun tbsp tem thu thurs tsp tue tues viz wed yd yds'.split(
    ' '
  )
)
const NAMES =
  'Ala Alta Amb Amd Ariz Ark Atty Ave Beds Berks Bldg Bldgs Blvd Br Brig Bucks Cal Calif Cambs Capt Cdr Ches Co Col Colo Conn Corn Cumb Dak Del Derbs Derbys Dev Dor Dr Dur Fla Fr Ft Fwy Ga Gen Glos Gov Hants Here Heref Herts Hon Hunts Hwy Ia Id Ida Ill Ind Jr Kan Kans Ken Ky La Lancs Leics Lincs Lt Maj Man Mass Md Mddx Me Messrs Mex Mgr Mich Middx Minn Miss Mlle Mme Mmes Mo Mont Mr Mrs Ms Mses Msgr Mss Mt Mx Nat Natl Neb Nebr Nev Norf Northants Northd Northumb Notts Ok Okla Ont Ore Oxon Pa Pen Penn Penna Ph Pk Pkwy Po Pres Prof Pt Que Rd Rep Rev Rt Rte Rut Salop Sask Sec Sen Sgt Shrops Snr Som Sq Sr Ssx St Staf Staffs Suff Supt Sx Sy Tenn Terr Tex Treas Ut Va Vt War Warks Warw Wash Westm Wilts Wis Wisc Wo Worcs Wyo Yorks Yuk'
const ABBREVIATED_NAMES = new Set(NAMES.split(' '))

const PRICED = /[$€£¥]\s?\d[\d.,]*$/

/** Whether a full stop behind a word or figure plainly ends its sentence. */
function endsPlainly(text: string, at: number): boolean {
  let from = at
  while (from > 0 && isWordCharacter(text.charCodeAt(from - 1))) from--
  // Figures of up to three digits may number what follows, and so may a letter.
  if (at - from < 2 && !isDigit(text.charCodeAt(from))) return at === from && /[%)]/.test(text[at - 1] ?? '')
  const word = text.slice(from, at)
  if (isDigit(word.charCodeAt(0))) return (at - from > 3 && text[from - 1] === ' ') || (PRICED.test(text.slice(Math.max(0, at - 16), at)) && /[A-Z]/.test(text[at + 2] ?? ''))
  return !ABBREVIATIONS.has(word.toLowerCase()) && !ABBREVIATED_NAMES.has(word)
}

const isWordCharacter = (code: number): boolean => isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** The sentences of a text in which every stop is plainly the end of one: behind a word or a figure, and before a capital. The parser gives the same. */
function plainRanges(text: string): [number, number][] | undefined {
  if (/[\n\r\u2026\u203d]|[.!?]{2}/.test(text)) return undefined
  const ranges: [number, number][] = []
  const end = text.trimEnd().length
  let from = text.search(/\S/)
  const stops = /[.!?]/g
  for (let match = stops.exec(text); match; match = stops.exec(text)) {
    const at = match.index
    if (at >= end - 1) break
    if (text[at] === '.' && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) continue
    const next = text.charCodeAt(at + 2)
    if (text[at + 1] !== ' ' || !isWordCharacter(next)) return undefined
    if (!(text[at] === '.' ? endsPlainly(text, at) : /[A-Za-z0-9%]/.test(text[at - 1] ?? ''))) return undefined
    // What begins with a small letter goes on with the sentence.
    if (next < 97) {
      ranges.push([from, at + 1])
      from = at + 2
    }
  }
  ranges.push([from, end])
  return ranges
}

/** The tokens with the stops between runs of two or more one-word sentences taken out; nothing where there is no such run. */
export function withoutStops(tokens: readonly Token[]): Token[] | undefined {
  let found = false
  const out: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    // The first and last words of a run need a stop on both sides or an end of the part.
    if (token.kind === 'stop' && token.text !== '…' && single(tokens, i - 1) && single(tokens, i + 1)) {
      found = true
      continue
    }
    out.push(token)
  }
  return found ? out : undefined
}

function single(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.kind !== 'word') return false
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  return (!before || before.kind === 'stop' || before.kind === 'emoji') && (!after || after.kind === 'stop' || after.kind === 'emoji')
}

export type {Shadow, Token}
