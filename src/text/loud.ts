/** Copy that raises its voice: capitals, repeated marks and emoji, spaced letters. What is loud, and how it reads spoken softly. */

import {isWordLike} from './letters.ts'
import type {Edit} from '../types.ts'
import {type Casing, loudWords, softened, speakable} from './capitals.ts'
import {isProper} from './grammar.ts'
import type {Reading} from './read.ts'
import {wordsOf} from './words/index.ts'

export type Loudness = 'capitals' | 'filter' | 'marks' | 'emoji' | 'spacing'

/** A loud stretch of a part, with the edits that quieten it, in offsets of the part's text. */
export interface Loud {
  readonly cue: Loudness
  readonly start: number
  readonly end: number
  readonly edits: readonly Edit[]
  /** True where no edit can tell what was meant. */
  readonly blank?: boolean
}

/** How far apart, in characters, marks or emoji still stand in one line of a longer text. */
const LINE = 160

/**
 * The loud stretches of a part.
 * @param quickly - whether a look at the characters comes first.
 */
export function loudIn(reading: Reading, casing: Casing, quickly = true): readonly Loud[] {
  if (quickly && !MAY_BE_LOUD.test(reading.part.text) && reading.part.tags.length === 0) return NONE
  const spaced = spacedIn(reading, casing)
  const capitals = loudWords(reading, casing)
    .filter(([first]) => !spaced.some(({start, end}) => first && first.start >= start && first.start < end))
    .map((run): Loud => ({cue: 'capitals', start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, edits: softened(reading, run, casing)}))
  return [...capitals, ...filtersIn(reading), ...marksIn(reading, casing), ...emojiIn(reading), ...spaced]
}

const NONE: readonly Loud[] = []
/** A capital behind a letter, an exclamation mark, characters with the same between them, anything beyond ASCII: most copy has none. */
const MAY_BE_LOUD = /[A-Za-z][A-Z]|[^\x00-\x7f]|!|([ .\-_*~|])\S\1\S\1/

/** A tag whose filter writes its value in capitals: {{ first_name | upcase }}. */
function filtersIn({part}: Reading): Loud[] {
  return part.tags.flatMap(({start, end}): Loud[] => {
    const filter = /\s*\|\s*(?:upcase|upper|uppercase|to_?upper)\b/i.exec(part.text.slice(start, end))
    const raw = part.text.slice(start, end)
    return filter ? [{cue: 'filter', start, end, edits: [{start, end, text: raw.slice(0, filter.index) + raw.slice(filter.index + filter[0].length)}]}] : []
  })
}

function inTag(reading: Reading, offset: number): boolean {
  return reading.part.tags.some((tag) => offset >= tag.start && offset < tag.end)
}

/** Groups of at least `least` hits of one line. */
function together<T extends {readonly start: number; readonly end: number}>(text: string, hits: readonly T[], least: number): T[][] {
  const groups: T[][] = []
  for (let i = 0; i < hits.length; ) {
    const first = hits[i] as T
    let j = i
    while (j + 1 < hits.length && (hits[j + 1] as T).end - first.start <= LINE && !text.slice((hits[j] as T).end, (hits[j + 1] as T).start).includes('\n')) j++
    if (j - i + 1 >= least) groups.push(hits.slice(i, j + 1))
    i = j - i + 1 >= least ? j + 1 : i + 1
  }
  return groups
}

const MARKS = (): RegExp => /[!?\u203c\u2049\uff01\u2755\u2757]\ufe0f?(?:[!?\u203c\u2049\uff01\u2755\u2757\ufe0f]|1+(?=[!1]*(?:\s|$)))*/gu
const count = (marks: string): number => [...marks].reduce((n, mark) => n + (mark === '\u203c' ? 2 : /[!\u2049\uff01\u2755\u2757]/.test(mark) ? 1 : 0), 0)

/** Two exclamation marks together, or three in one line. */
function marksIn(reading: Reading, casing: Casing): Loud[] {
  const {text} = reading.part
  if (!/[!\u203c\u2049\uff01\u2755\u2757]/.test(text)) return []
  const runs = [...text.matchAll(MARKS())].filter(({0: marks, index}) => count(marks) > 0 && !inTag(reading, index)).map(({0: marks, index}) => ({start: index, end: index + marks.length, marks, n: count(marks)}))
  const groups = together(text, runs, 3)
  const calm = (run: (typeof runs)[number], last: boolean): Edit => {
    const mark = run.marks.includes('?') ? '?' : last ? '!' : /^\s*\p{Ll}/u.test(text.slice(run.end)) ? ',' : '.'
    return {start: run.start, end: run.end, text: mark}
  }
  const found = groups.map((group): Loud => {
    const first = group.find((run) => !run.marks.includes('?')) ?? group[0]
    return {cue: 'marks', start: wordBefore(text, first?.start ?? 0), end: group.at(-1)?.end ?? 0, edits: counted(text, group, casing) ?? group.map((run) => calm(run, run === group.at(-1)))}
  })
  for (const run of runs) if (run.n >= 2 && !groups.some((group) => group.includes(run))) found.push({cue: 'marks', start: wordBefore(text, run.start), end: run.end, edits: [calm(run, true)]})
  return found
}

/** One of several things called out: *Tulips!* */
const CALLED = (): RegExp =>
  /^\s*(?!(?:yes|no|oh|ooh|ah|wow|hey|hi|hello|hurry|quick|now|today|go|sale|stop|wait|surprise|congrats|congratulations|hooray|hurrah|thanks|please|psst|boom|bang|ready|steady|finally|again|free|save|help)\b)(\p{L}[\p{L}’'-]*(?:\s(?!(?:i|you|we|they|it|us|me|is|are|was|be)\b)[\p{L}’'-]+){0,2})$/iu

/** Things called out one after the other are a list: *Tulips! Dahlias! All in store* is *Tulips, dahlias: all in store*. Nothing where they are sentences. */
function counted(text: string, group: readonly {readonly start: number; readonly end: number; readonly marks: string}[], casing: Casing): readonly Edit[] | undefined {
  const begin = Math.max(0, ...[...text.slice(0, group[0]?.start).matchAll(/[.?:—–\n]\s+/g)].map((match) => match.index + match[0].length))
  const items: {readonly from: number; readonly run: (typeof group)[number]}[] = []
  let from = begin
  for (const run of group) {
    if (!/^!+$/.test(run.marks) || !CALLED().test(text.slice(from, run.start))) break
    items.push({from: from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0), run})
    from = run.end
  }
  const rest = /^\s+(?=\S)/.exec(text.slice(from))
  const low = (at: number): Edit[] => {
    const word = /^\p{Lu}(?=\p{Ll})[\p{L}’'-]+/u.exec(text.slice(at))?.[0]
    return word === undefined || casing(word.toLowerCase()) !== undefined || isProper(word) ? [] : [{start: at, end: at + 1, text: word.charAt(0).toLowerCase()}]
  }
  const words = new Set(items.map(({from: at, run}) => text.slice(at, run.start).toLowerCase()))
  // *New! New! New! A bakery* says *new* once.
  const [only, last] = [items[0], items.at(-1)]
  if (only && last && words.size === 1 && items.length > 2 && items.length === group.length) return [{start: only.run.start, end: last.run.end, text: rest ? ':' : '!'}, ...(rest ? low(from + rest[0].length) : [])]
  if (items.length < 2 || (items.length < group.length && (!rest || group.length - items.length > 1)) || words.size < items.length) return undefined
  return [
    ...items.flatMap(({from: at, run}, i): Edit[] => [
      ...(i === 0 && at === (/\S/.exec(text)?.index ?? 0) ? [] : i === 0 && begin === 0 ? [] : low(at)),
      {start: run.start, end: run.end, text: i < items.length - 1 ? ',' : rest ? ':' : '!'}
    ]),
    ...(rest ? low(from + rest[0].length) : []),
    // A mark behind the list stays one.
    ...group.slice(items.length).map(({start, end}): Edit => ({start, end, text: '!'}))
  ]
}

/** Where the word before an offset starts. */
function wordBefore(text: string, offset: number): number {
  return offset - (/\S*$/.exec(text.slice(0, offset))?.[0].length ?? 0)
}

const EMOJI = (): RegExp => /\p{RI}\p{RI}|[0-9#*]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})*(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})*)*/gu
/** Signs that Unicode counts among the pictures: ©, ®, ™, ‼, ⁉, arrows, ★, ♀, and the marks ❓ to ❗. */
const NO_PICTURE = (): RegExp => /^[\u00a9\u00ae\u2122\u203c\u2049\u2139\u2194-\u21aa\u2605\u2640\u2642\u2714\u2753-\u2757]/u
const RATING = (): RegExp => /(?:\u2b50\ufe0f?\s?){4,5}/u

/** Three pictures in one line; arrows that shout in the same way. */
function emojiIn(reading: Reading): Loud[] {
  const {text} = reading.part
  if (!/[»\u2039-\uffff]/.test(text)) return []
  const rating = RATING().exec(text)
  const pictures = [...text.matchAll(EMOJI())]
    .filter(({0: raw, index}) => !NO_PICTURE().test(raw) && !inTag(reading, index) && !(rating && index >= rating.index && index < rating.index + rating[0].length))
    .map(({0: raw, index}) => ({start: index, end: index + raw.length}))
  const arrows = [...text.matchAll(/[→➜➔►▶»]/gu)].map(({0: raw, index}) => ({start: index, end: index + raw.length}))
  return [
    ...together(text, pictures, 3).filter((group) => !(reading.part.role === 'body' && listed(text, group))),
    ...together(text, arrows, 3).filter((group) => (group.at(-1)?.end ?? 0) - (group[0]?.start ?? 0) <= 3 * group.length)
  ].map((group): Loud => {
    const [first, ...rest] = group
    const start = first?.start ?? 0
    const end = group.at(-1)?.end ?? 0
    // A picture inside a word stands for a letter that nobody can tell.
    const letters =
      group.some((one) => /\p{L}$/u.test(text.slice(0, one.start)) && /^\p{L}/u.test(text.slice(one.end))) && /(?:^|\s|\p{Extended_Pictographic}|\ufe0f)(?![aio])\p{Ll}(?=\s|$|\p{Extended_Pictographic})/iu.test(text)
    return {cue: 'emoji', start, end, edits: rest.map((one) => dropped(text, one)), ...(letters && {blank: true})}
  })
}

/** Characters of an item that is more than a cry. */
const ITEM = 20
/** And of one before which no stop need stand: lines of a list have none. */
const LONG_ITEM = 28

/** Whether each of some ticks sets off an item of a list that is a sentence of its own. */
function listed(text: string, group: readonly {readonly start: number; readonly end: number}[]): boolean {
  return group.every(({start, end}, i) => {
    const item = text.slice(end, group[i + 1]?.start).trim()
    const marked = /(?:^|\s)[•·*-]\s*$/.test(text.slice(0, start))
    return (marked || (TICK().test(text.slice(start)) && (item.length > LONG_ITEM || /(?:^|[.!?:,;]\s*)$/.test(text.slice(0, start))))) && item.length > (marked ? 8 : ITEM) && !/!\s*$/.test(item)
  })
}

/** Takes a picture out: with the space before it, or leaving one between two words. */
function dropped(text: string, {start, end}: {readonly start: number; readonly end: number}): Edit {
  const space = /\s$/.test(text.slice(0, start))
  // Ticks that set off the items of a list leave commas.
  if (space && TICK().test(text.slice(start)) && /[\p{L}\p{N}]\s$/u.test(text.slice(0, start)) && /^\ufe0f?\s[\p{L}\p{N}]/u.test(text.slice(end))) return {start: start - 1, end, text: ','}
  if (space && /^(?:\s|$|\p{Extended_Pictographic})/u.test(text.slice(end))) return {start: start - 1, end, text: ''}
  return {start, end, text: !space && /^[\p{L}\p{N}]/u.test(text.slice(end)) && start > 0 ? ' ' : ''}
}

const TICK = (): RegExp => /^[\u2705\u2611\u{1f449}\u27a1\u{1f539}\u{1f538}]/u

/** Four characters with the same between them: quick to look for. */
const MAY_BE_SPACED = /\S([ .\-_*·•~|\u200b-\u200d\u2060\u00ad\u00a0])\S\1\S\1\S/
const SPACED = (): RegExp => /(?<![\p{L}\p{N}'’])[\p{L}\p{N}](?:([ .\-_*·•~|\u200b-\u200d\u2060\u00ad]|\u00a0)[\p{L}\p{N}])(?:\1[\p{L}\p{N}]){2,}(?![\p{L}\p{N}'’])/gu

/** Letters set apart: S A L E, S-A-L-E. Letters that spell nothing (A B C D) are a list. */
function spacedIn(reading: Reading, casing: Casing): Loud[] {
  const {text} = reading.part
  const found: Loud[] = []
  if (!MAY_BE_SPACED.test(text)) return found
  for (const match of text.matchAll(SPACED())) {
    const start = match.index
    const end = start + match[0].length
    const word = [...match[0]].filter((_, i) => i % 2 === 0).join('')
    const letters = word.replace(/\P{L}/gu, '')
    // Initials carry their last stop: the U.N.C.L.E. files.
    if (letters.length < 3 || !speakable(letters) || wordsOf('initialism').has(letters.toLowerCase()) || inTag(reading, start) || (match[1] === '.' && text[end] === '.')) continue
    const first = !isWordLike(text.slice(0, start)) || /[.!?]\s*$/.test(text.slice(0, start))
    const plain =
      letters === word ? (casing(word.toLowerCase()) ?? (first ? word.charAt(0).toUpperCase() + word.slice(1).toLowerCase() : word.toLowerCase())) : word.toLowerCase().replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$& ')
    found.push({cue: 'spacing', start, end, edits: [{start, end: end + (/^ {2,}(?=\p{L})/u.exec(text.slice(end))?.[0].length ?? 1) - 1, text: plain}]})
  }
  return found
}
