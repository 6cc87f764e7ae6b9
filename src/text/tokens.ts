/** Words of a sentence, as the patterns of the rules see them. */

import type {Tag} from '../types.ts'
import {idOf, wordCount} from './ids.ts'
import {isPlain, isWordLike, startsWithLetter} from './letters.ts'
import type {Shadow} from './shadow.ts'

/** What a token is. `join` marks in `Token.joined` that it stands in a hyphenated word. */
export type TokenKind = 'word' | 'number' | 'tag' | 'emoji' | 'stop' | 'mark'

/** A word, number, tag or mark. Contractions are two tokens over one stretch of copy: `you’re` is `you` and `are`. */
export interface Token {
  /** Lower case, plain letters, informal spellings resolved. */
  readonly text: string
  /** Its number among the words that patterns know (`idOf`). */
  readonly id: number
  /** As written. */
  readonly raw: string
  readonly kind: TokenKind
  /** Offsets in the part's text. */
  readonly start: number
  readonly end: number
  /** Joined by a hyphen to the word before it. */
  readonly joined: boolean
  readonly sentence: number
  /** Which tag this is, for tags. */
  readonly tag?: Tag
}

const CLITICS: Readonly<Record<string, string>> = {"'re": 'are', "'ve": 'have', "'ll": 'will', "'d": 'would', "'m": 'am', "n't": 'not'}
/** Words whose `'s` is *is* or *has*, not a possessive. */
const SUBJECTS = new Set('it that there here what who where how he she this everyone everybody nobody everything nothing something time when one'.split(' '))
/** Words before which any `'s` is *is*, as before *been* it is *has*: nothing that is owned begins with them. */
const STATES = new Set('a an the not over out here there gone almost nearly about finally still already now just too coming getting going ticking waiting calling'.split(' '))
/** Informal and contracted spellings, each with the words that it stands for. */
const SPELLINGS: Readonly<Record<string, string>> = {
  u: 'you',
  ya: 'you',
  yall: 'you',
  "y'all": 'you',
  ur: 'your',
  urself: 'yourself',
  yer: 'your',
  thx: 'thanks',
  thnx: 'thanks',
  tysm: 'thank you so much',
  tyvm: 'thank you very much',
  ty: 'thanks',
  pls: 'please',
  plz: 'please',
  r: 'are',
  gonna: 'going to',
  gotta: 'got to',
  wanna: 'want to',
  gimme: 'give me',
  lemme: 'let me',
  dunno: 'do not know',
  kinda: 'kind of',
  sorta: 'sort of',
  til: 'until',
  "'til": 'until',
  till: 'until',
  nvr: 'never',
  b4: 'before',
  w: 'with',
  tonite: 'tonight',
  '2nite': 'tonight',
  tmrw: 'tomorrow',
  tmw: 'tomorrow',
  cuz: 'because',
  coz: 'because',
  "'cause": 'because',
  "'em": 'them',
  em: 'them',
  luv: 'love',
  lil: 'little',
  "li'l": 'little',
  cant: 'can not',
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  wont: 'will not',
  "shan't": 'shall not',
  "ain't": 'is not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  wouldnt: 'would not',
  couldnt: 'could not',
  shouldnt: 'should not',
  havent: 'have not',
  hasnt: 'has not',
  youre: 'you are',
  youve: 'you have',
  youll: 'you will',
  weve: 'we have',
  theyre: 'they are',
  thats: 'that is',
  whats: 'what is',
  heres: 'here is',
  theres: 'there is',
  "let's": 'let us',
  "o'clock": "o'clock",
  ive: 'i have',
  im: 'i am',
  "c'mon": 'come on',
  cmon: 'come on',
  "ma'am": "ma'am",
  fave: 'favorite',
  faves: 'favorites',
  favour: 'favor',
  favours: 'favors',
  favourite: 'favorite',
  favourites: 'favorites',
  neighbour: 'neighbor',
  neighbours: 'neighbors',
  rumour: 'rumor',
  rumours: 'rumors',
  honour: 'honor',
  honours: 'honors',
  honoured: 'honored',
  honouring: 'honoring',
  colour: 'color',
  colours: 'colors',
  mum: 'mom',
  mums: 'moms',
  mam: 'mom',
  grey: 'gray',
  programme: 'program',
  cheque: 'check',
  organised: 'organized',
  recognise: 'recognize',
  recognised: 'recognized',
  realise: 'realize',
  apologise: 'apologize',
  personalised: 'personalized',
  centre: 'center',
  cosy: 'cozy',
  traveller: 'traveler',
  travellers: 'travelers',
  jewellery: 'jewelry',
  whilst: 'while',
  amongst: 'among',
  "n'": 'and',
  "'n'": 'and'
}

/** What an informal spelling stands for. *Constructor* is a word, and no property. */
const spelling = (word: string): string | undefined => (Object.hasOwn(SPELLINGS, word) ? SPELLINGS[word] : undefined)

/** Whether a lower-case word stands for another, or for two. */
export const respelled = (word: string): boolean => Object.hasOwn(SPELLINGS, word)

const TOKEN = (): RegExp =>
  /[$€£¥₹]\s?\d[\d.,]*(?:\d|(?<=\d))(?:k|m|bn)?(?![\p{L}])|\d+(?:[.,:]\d+)*(?:\s?%|\s?°[CF]?|(?:st|nd|rd|th|k|m|x|am|pm|p|kg|g|km|cm|mm|ml|l|h|hrs?|mins?|s)(?![\p{L}\d]))?|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*'?|'\p{L}{1,3}(?![\p{L}])|(?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}])(?:[\u{1F3FB}-\u{1F3FF}\u200d\ufe0f\u20e3]|\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}])*?|[.]{2,}|[!?]+|\S/gu

/** The same of a text that has nothing but plain characters, and is ready sooner. */
const PLAIN_TOKEN = (): RegExp =>
  /\$\s?\d[\d.,]*(?:\d|(?<=\d))(?:k|m|bn)?(?![A-Za-z])|\d+(?:[.,:]\d+)*(?:\s?%|(?:st|nd|rd|th|k|m|x|am|pm|p|kg|g|km|cm|mm|ml|l|h|hrs?|mins?|s)(?![A-Za-z\d]))?|[A-Za-z]+(?:'[A-Za-z]+)*'?|'[A-Za-z]{1,3}(?![A-Za-z])|[.]{2,}|[!?]+|\S/g

/** The words that a written word or phrase is read as: `can't` is `can not`, `cosy` is `cozy`, `x-ray` is `x ray`. */
export function spell(written: string): string[] {
  const tokens: Token[] = []
  tokenize({text: written, plain: true, at: (i) => i, end: (i) => i + 1}, 0, written.length, [], 0, tokens)
  return tokens.map((token) => token.text)
}

/**
 * Words of plain letters that were read before, as they are written: the same few thousand come again and again. A table by their
 * hash, the next free slot for each, so that one is found in a text without a string being made of it.
 */
const plainWords: (Token | undefined)[] = []
const SLOTS = 2 ** 15
const MOST_WORDS = SLOTS / 2
let plainCount = 0
let wordsKnown = -1

/** Where in the table a word is, or would be. */
function slotOf(text: string, from: number, to: number): number {
  // A word that has got its number since is read anew.
  if (wordsKnown !== wordCount() || plainCount > MOST_WORDS) {
    plainWords.length = SLOTS
    plainWords.fill(undefined)
    plainCount = 0
    wordsKnown = wordCount()
  }
  // FNV-1a, as words are numbered by.
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  for (let known = plainWords[slot]; known && !stands(known.raw, text, from, to); known = plainWords[slot]) slot = (slot + 1) & (SLOTS - 1)
  return slot
}

function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}

/** Keeps a token of a plain word: the next one has the same but for its place. */
function keepPlain(token: Token): void {
  const slot = slotOf(token.raw, 0, token.raw.length)
  if (!plainWords[slot]) plainCount++
  plainWords[slot] = token
}

/** Where a word of plain letters that begins at a place ends; -1 where none does that can be read without its neighbours. */
function plainEnd(text: string, at: number): number {
  let end = at
  while (isLetter(text.charCodeAt(end))) end++
  const behind = text.charCodeAt(end)
  return end === at || behind === APOSTROPHE || behind >= 0x80 || text.charCodeAt(at - 1) === HYPHEN ? -1 : end
}

/** Marks beyond ASCII that are a token each: `·`, `—`, `•`, `…`. */
const MARKS = [0xb7, 0x2014, 0x2022, 0x2026]
const [HYPHEN, SPACE, EXCLAMATION, DOLLAR, PERCENT, APOSTROPHE, COMMA, STOP, COLON, QUESTION, POUND, EURO] = [45, 32, 33, 36, 37, 39, 44, 46, 58, 63, 0xa3, 0x20ac]
export const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** The token at a place, where it is plainly a word, a number, a price or a mark in ASCII; else nothing. The expression for all tokens gives the same. */
function plainToken(text: string, at: number): string {
  const code = text.charCodeAt(at)
  if (isLetter(code)) return plainlyWord(text, at)
  if (isDigit(code)) return plainlyNumber(text, at)
  switch (code) {
    case DOLLAR:
    case POUND:
    case EURO:
      return isDigit(text.charCodeAt(at + 1)) ? plainlyPrice(text, at) : ''
    case STOP:
      return text.charCodeAt(at + 1) === STOP ? '' : '.'
    case EXCLAMATION:
    case QUESTION: {
      let end = at + 1
      while (text.charCodeAt(end) === EXCLAMATION || text.charCodeAt(end) === QUESTION) end++
      return text.slice(at, end)
    }
    case APOSTROPHE:
      return ''
    default:
      return (code > SPACE && code < 0x7f) || MARKS.includes(code) ? (text[at] as string) : ''
  }
}

/** Letters, and those behind apostrophes: *you're*, *readers'*. A letter with an accent goes on with a word, and so does an accent of its own. */
function plainlyWord(text: string, at: number): string {
  let end = at
  for (;;) {
    while (isLetter(text.charCodeAt(end))) end++
    if (text.charCodeAt(end) !== APOSTROPHE) break
    end++
    if (!isLetter(text.charCodeAt(end))) break
  }
  return text.charCodeAt(end) >= 0x80 ? '' : text.slice(at, end)
}

/** Figures, with what stands between them and a percent sign. A letter may be that of a unit. */
function plainlyNumber(text: string, at: number): string {
  let end = at
  for (;;) {
    while (isDigit(text.charCodeAt(end))) end++
    const mark = text.charCodeAt(end)
    if ((mark !== STOP && mark !== COMMA && mark !== COLON) || !isDigit(text.charCodeAt(end + 1))) break
    end++
  }
  const behind = text.charCodeAt(end)
  if (behind === PERCENT) return text.slice(at, end + 1)
  if (isLetter(behind) || behind >= 0x80 || behind < SPACE) return ''
  if (behind === SPACE) {
    const next = text.charCodeAt(end + 1)
    if (next === PERCENT || next >= 0x80) return ''
  }
  return text.slice(at, end)
}

function plainlyPrice(text: string, at: number): string {
  let end = at + 1
  for (let code = text.charCodeAt(end); isDigit(code) || code === STOP || code === COMMA; code = text.charCodeAt(end)) end++
  while (!isDigit(text.charCodeAt(end - 1))) end--
  const behind = text.charCodeAt(end)
  return isLetter(behind) || behind >= 0x80 ? '' : text.slice(at, end)
}

/**
 * Turns a stretch of a shadow into tokens.
 * @param tags - in the part's offsets.
 * @param plainly - whether plain words are read without the expression for all tokens.
 */
export function tokenize({text, at, end: endOf}: Shadow, from: number, to: number, tags: readonly Tag[], sentence: number, out: Token[], plainly = true): void {
  let next = from
  let tokens: RegExp | undefined
  for (;;) {
    let i = next
    while (text.charCodeAt(i) === SPACE) i++
    const plain = plainly && tags.length === 0 && i < to ? plainEnd(text, i) : -1
    const known = plain < 0 ? undefined : plainWords[slotOf(text, i, plain)]
    if (known) {
      out.push({text: known.text, id: known.id, raw: known.raw, kind: 'word', start: at(i), end: endOf(plain - 1), joined: false, sentence})
      next = plain
      continue
    }
    let raw = plainly ? plainToken(text, i) : ''
    if (raw === '') {
      tokens ??= isPlain(text) ? PLAIN_TOKEN() : TOKEN()
      tokens.lastIndex = i
      const match = tokens.exec(text)
      if (!match) break
      raw = match[0]
      i = match.index
    }
    if (i >= to) break
    next = i + raw.length
    const start = at(i)
    const end = endOf(i + raw.length - 1)
    const tag = tags.length > 0 ? tags.find((t) => start >= t.start && start < t.end) : undefined
    if (tag) {
      // A tag is masked by letters, so one token covers it; whatever else it split into belongs to it too.
      if (out.at(-1)?.tag !== tag) out.push({text: '{tag}', id: idOf('{tag}'), raw, kind: 'tag', start: tag.start, end: tag.end, joined: false, sentence, tag})
      continue
    }
    const joined = text[i - 1] === '-' && i > 1 && isWordLike(text[i - 2] ?? '')
    const lower = raw.toLowerCase()
    const first = lower.charCodeAt(0)
    if (raw === '-' || raw === '‐') {
      const before = text[i - 1]
      const after = text[i + 1]
      // A hyphen between letters joins two words; alone between spaces it is a dash.
      if (before && after && isWordLike(before) && isWordLike(after)) continue
      push(out, '—', raw, 'mark', start, end, false, sentence)
      continue
    }
    if (isDigit(first)) push(out, lower.replace(/\s/g, ''), raw, 'number', start, end, joined, sentence)
    // The country, unless the whole line is in capitals.
    else if (raw === 'US' && (/[a-z]/.test(text) || /\p{Ll}/u.test(text))) push(out, 'usa', raw, 'word', start, end, joined, sentence)
    // An initial: *U.S.*, *R. Lind*.
    else if (/^[UR]$/.test(raw) && text[i + 1] === '.') push(out, lower, raw, 'word', start, end, joined, sentence)
    else if ((first >= 97 && first <= 122) || first === 39 || (first > 0x7f && startsWithLetter(lower))) {
      words(out, lower, raw, start, end, joined, sentence, at, endOf, i)
      const last = out.at(-1)
      if (last?.text === "'s") {
        const word = wordAt(text, next)
        const verb = STATES.has(word) ? 'is' : word === 'been' ? 'has' : undefined
        if (verb) out[out.length - 1] = {...last, text: verb, id: idOf(verb)}
      }
      // One that is read by its neighbours (*US*, *U.*, *R.*) never comes here; of the others those that are one token are kept.
      if (!joined && raw.length > 2 && out.at(-1)?.raw === raw && out.at(-1)?.start === start && out.at(-2)?.start !== start && /^[A-Za-z]+$/.test(raw)) keepPlain(out.at(-1) as Token)
    } else if (/^[$€£¥₹]\s?\d/.test(lower)) push(out, lower.replace(/\s/g, ''), raw, 'number', start, end, joined, sentence)
    else if (/^[.!?…]/.test(raw)) push(out, raw === '…' || raw.startsWith('..') ? '…' : raw.includes('?') ? '?' : raw.includes('!') ? '!' : '.', raw, 'stop', start, end, false, sentence)
    else if (raw === '&') push(out, 'and', raw, 'word', start, end, false, sentence)
    else if (first > 0x7f && (/^\p{Extended_Pictographic}/u.test(raw) || /^[\u{1F1E6}-\u{1F1FF}]/u.test(raw))) push(out, '{emoji}', raw, 'emoji', start, end, false, sentence)
    else if (/^[—–]/.test(raw)) push(out, '—', raw, 'mark', start, end, false, sentence)
    else push(out, raw, raw, 'mark', start, end, false, sentence)
  }
}

/** The word after the space at `i`, in small letters. */
function wordAt(text: string, i: number): string {
  let end = i + 1
  while (isLetter(text.charCodeAt(end))) end++
  return text.charCodeAt(i) === SPACE ? text.slice(i + 1, end).toLowerCase() : ''
}

function push(out: Token[], text: string, raw: string, kind: TokenKind, start: number, end: number, joined: boolean, sentence: number): void {
  out.push({text, id: idOf(text), raw, kind, start, end, joined, sentence})
}

function words(out: Token[], lower: string, raw: string, start: number, end: number, joined: boolean, sentence: number, at: (i: number) => number, endOf: (i: number) => number, i: number): void {
  let word = lower
  const before = out.at(-1)
  if (joined && before?.text === 'e' && /^mail(s|ed|ing)?$/.test(word)) {
    out.pop()
    push(out, `e${word}`, `${before.raw}-${raw}`, 'word', before.start, end, before.joined, sentence)
    return
  }
  if (word.endsWith("'") && !spelling(word)) {
    word = word.slice(0, -1)
    if (!word) {
      push(out, "'", raw, 'mark', start, end, false, sentence)
      return
    }
    end = endOf(i + word.length - 1)
    raw = raw.slice(0, word.length)
  }
  const spelled = spelling(word)
  if (spelled) {
    for (const piece of spelled.split(' ')) push(out, piece, raw, 'word', start, end, joined, sentence)
    return
  }
  const quote = word.lastIndexOf("'")
  if (quote > 0) {
    const clitic = word.endsWith("n't") ? "n't" : word.slice(quote)
    const head = word.slice(0, word.length - clitic.length)
    const tail = CLITICS[clitic] ?? (clitic === "'s" ? (SUBJECTS.has(head) ? 'is' : "'s") : undefined)
    if (tail && head) {
      const cut = at(i + head.length)
      push(out, spelling(head) ?? head, raw.slice(0, head.length), 'word', start, cut, joined, sentence)
      push(out, tail, raw.slice(head.length), 'word', cut, end, false, sentence)
      return
    }
  }
  push(out, word, raw, 'word', start, end, joined, sentence)
}
