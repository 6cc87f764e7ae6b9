/**
 * A shadow of the copy for matching: the same words in plain letters, with a map back.
 *
 * Copy disguises words on purpose (`L A S T`, `LA$T`, `𝗟𝗮𝘀𝘁`) and by habit (curly apostrophes, soft hyphens). Rules match the
 * shadow; places are those of the copy.
 */

/** Text to match, and the offset in the copy that each of its characters stands for. */
export interface Shadow {
  readonly text: string
  /** True where it has the copy's characters one for one. */
  readonly plain: boolean
  /** Offset in the copy of the shadow's character `i`; for `i === text.length`, the copy's length. */
  readonly at: (i: number) => number
  /** Offset in the copy just behind what the shadow's character `i` stands for. */
  readonly end: (i: number) => number
}

const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u02B9\u0060\u00B4\u2032\uFF07]/
const DASHES = /[\u2010-\u2012\u2043\u2212\uFE63\uFF0D]/
const LONG_DASHES = /[\u2013-\u2015\u2E3A\u2E3B\uFE58]/

/** Small capitals and the like that NFKC leaves alone. */
const SMALL_CAPITALS: Readonly<Record<string, string>> = Object.fromEntries([...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ'].map((letter, i) => [letter, 'abcdefghijklmnopqrstuvwyz'[i] ?? letter]))

/** What a symbol or digit stands for inside a word that is known when it is read so. */
const LOOKALIKES: Readonly<Record<string, string>> = {'@': 'a', $: 's', '€': 'e', '£': 'l', '!': 'i', '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't'}

const SPACED = (): RegExp => /(?<![\p{L}\p{N}'])\p{L}(?:([ .\-_*·•])\p{L})(?:\1\p{L}){2,}(?![\p{L}\p{N}'])/gu
const STRETCHED = (): RegExp => /(\p{L})\1\1/u
const DISGUISED = (): RegExp =>
  /(?<![\p{L}\p{N}])(?=[\p{L}\d@$€£!]*\p{L})[\p{L}@$€£0-9]+[@$€£!0-9][\p{L}@$€£!0-9]*\p{L}|(?<![\p{L}\p{N}])[0-9@$€£](?=\p{L}{2})\p{L}+(?![\p{L}\d])|(?<![\p{L}\p{N}])\p{L}{2,}[@$€£][\p{L}]*(?![\p{L}\d])/gu

/** What a character of plain copy is, as bits: plain copy needs no map. It is ASCII with curly quotes and dashes, and the letters of Latin-1. */
const LETTER = 1
/** May stand between the letters of a spaced word. */
const BETWEEN = 2
/** May stand for a letter: a digit or an exclamation mark, or one of `@$€£`. */
const FIGURE = 4
const SIGN = 8
/** Is written otherwise in the shadow. */
const CURLED = 16
const OTHER = 32
const kinds = new Uint8Array(0x20ad).fill(OTHER)

function knowKinds(): void {
  const plain = (chars: string, bits: number): void => {
    for (let i = 0; i < chars.length; i++) kinds[chars.charCodeAt(i)] = ((kinds[chars.charCodeAt(i)] as number) & ~OTHER) | bits
  }
  kinds.fill(0, 0x20, 0x7f)
  kinds.fill(LETTER, 0xc0, 0x100)
  plain('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', LETTER)
  kinds[0xd7] = kinds[0xf7] = 0
  plain('\u00a1\u00a2\u00a3\u00a5\u00a7\u00a9\u00ae\u00b0\u00b1\u00b7\u00bf\u2022\u2014\u2026\u20ac', 0)
  plain(' .-_*\u00b7\u2022', BETWEEN)
  plain('!0123456789', FIGURE)
  plain('@$\u20ac\u00a3', SIGN)
  plain('\n\r\t\u00a0\u0060\u2018\u2019\u201c\u201d\u2013', CURLED)
}

/** What plain copy may have in it. */
const MAY_BE_SPACED = 1
const STRETCHES = 2
const MAY_BE_DISGUISED = 4
const HAS_CURLED = 8

/** Looks a text through once; -1 where it is not plain. */
function lookOf(copy: string): number {
  if (kinds[0x20] === OTHER) knowKinds()
  let look = 0
  // The characters before the one at hand, nearest first, and what they are.
  let [first, second, third] = [0, 0, 0]
  let [was, before] = [0, 0]
  // How many letters in a row stand alone behind the same character.
  let alone = 0
  for (let i = 0; i < copy.length; i++) {
    const code = copy.charCodeAt(i)
    const is = kinds[code] ?? OTHER
    if ((is & OTHER) !== 0) return -1
    if ((is & CURLED) !== 0) look |= HAS_CURLED
    if ((is & LETTER) !== 0) {
      if (code === first && code === second) look |= STRETCHES
      if ((was & (FIGURE | SIGN)) !== 0) look |= MAY_BE_DISGUISED
      alone = (was & BETWEEN) !== 0 && (before & LETTER) !== 0 ? (first === third ? alone + 1 : 1) : 0
      if (alone >= 3) look |= MAY_BE_SPACED
    } else if ((is & SIGN) !== 0 && (was & before & LETTER) !== 0) look |= MAY_BE_DISGUISED
    third = second
    second = first
    first = code
    before = was
    was = is
  }
  return look
}

/**
 * Reads `copy` into its shadow.
 * @param copy - text as the reader sees it; template tags already masked by letters of the same length.
 * @param known - tells whether a lower-case word occurs in any rule; only then is a disguised word unmasked.
 * @param plainly - whether plain copy is read without a map.
 */
export function shade(copy: string, known: (word: string) => boolean, plainly = true): Shadow {
  const look = plainly ? lookOf(copy) : -1
  if (look >= 0 && (look & STRETCHES) === 0 && !((look & MAY_BE_SPACED) !== 0 && SPACED().test(copy)) && !((look & MAY_BE_DISGUISED) !== 0 && DISGUISED().test(copy))) {
    return {text: (look & HAS_CURLED) === 0 ? copy : straighten(copy), plain: true, at: same, end: next}
  }
  const chars: string[] = []
  const starts: number[] = []
  const stops: number[] = []
  let at = 0
  for (const char of copy) {
    for (const piece of fold(char)) {
      chars.push(piece)
      starts.push(at)
      stops.push(at + char.length)
    }
    at += char.length
  }
  // Which of the folded characters each character of the shadow is.
  const map = chars.map((_, i) => i)
  map.push(chars.length)
  let text = chars.join('')
  ;({text} = squeeze(text, map))
  text = unmask(text, map, known)
  return {text, plain: false, at: (i) => starts[map[i] ?? starts.length] ?? copy.length, end: (i) => stops[map[i] ?? stops.length] ?? copy.length}
}

const same = (i: number): number => i
const next = (i: number): number => i + 1

/** Curly quotes and dashes to plain ones, one for one. */
function straighten(text: string): string {
  return text
    .replace(/[\u2018\u2019\u0060\u00B4]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s/g, ' ')
    .replace(/[\u2013\u2014]/g, '—')
}

/** The plain characters that one character of the copy reads as, each one UTF-16 unit or a kept emoji. */
function fold(char: string): Iterable<string> {
  const code = char.codePointAt(0) ?? 0
  if (code < 0x80) return code < 0x20 || code === 0x7f ? ' ' : code === 0x60 ? "'" : char
  if (APOSTROPHES.test(char)) return "'"
  if (/[\u201c-\u201f\u00ab\u00bb]/.test(char)) return '"'
  if (DASHES.test(char)) return '-'
  if (LONG_DASHES.test(char)) return '—'
  if (code === 0x2026) return '…'
  if (/\s/.test(char)) return ' '
  const small = SMALL_CAPITALS[char]
  if (small) return small
  // Squared and circled letters, negative ones included: NFKC leaves the negative sets.
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(65 + code - 0x1f170)
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(65 + code - 0x1f150)
  // Format characters, variation selectors and combining marks only disguise; keycaps and joiners belong to emoji and read as nothing.
  if (/[\p{Cf}\p{Mn}\p{Me}\u034f\ufe00-\ufe0f]/u.test(char)) return ''
  if (/\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}]/u.test(char) && code > 0x2000) return units(char)
  return units(char.normalize('NFKC'))
}

function units(text: string): string[] {
  return text.split('')
}

/** Takes the separators out of letter-spaced words, in `text` and `map` alike. */
function squeeze(text: string, map: number[]): {text: string} {
  let out = ''
  let last = 0
  const kept: number[] = []
  for (const match of text.matchAll(SPACED())) {
    const from = match.index
    const to = from + match[0].length
    out += text.slice(last, from)
    for (let i = last; i < from; i++) kept.push(map[i] ?? 0)
    for (let i = from; i < to; i += 2) {
      out += text[i]
      kept.push(map[i] ?? 0)
    }
    last = to
  }
  if (last === 0) return {text}
  out += text.slice(last)
  for (let i = last; i < map.length; i++) kept.push(map[i] ?? 0)
  map.length = 0
  for (const value of kept) map.push(value)
  return {text: out}
}

/** Reads look-alike symbols and stretched letters as the known word that they spell. */
function unmask(text: string, map: number[], known: (word: string) => boolean): string {
  // Letters for noughts: *1OO%*.
  const figured = /\d[Oo]/.test(text) ? text.replace(/(?<![\p{L}\p{N}])\d(?=[\dOo]*[Oo]{2})[\dOo]*(?!\p{L})/gu, (number) => number.replace(/[Oo]/g, '0')) : text
  let out = figured.replace(DISGUISED(), (word) => {
    const read = [...word].map((c) => LOOKALIKES[c] ?? c).join('')
    return read.length === word.length && known(read.toLowerCase()) && !known(word.toLowerCase()) ? read : word
  })
  if (!STRETCHED().test(out)) return out
  // Longest first: `sooo` reads `soo`, then `so`.
  const pieces: string[] = []
  const kept: number[] = []
  let last = 0
  for (const match of out.matchAll(/\p{L}*(\p{L})\1\1\p{L}*/gu)) {
    const word = match[0]
    if (known(word.toLowerCase())) continue
    const found =
      [2, 1]
        .map((n) => keepRepeats(word, n))
        .find((keep) =>
          known(
            keep
              .map((i) => word[i])
              .join('')
              .toLowerCase()
          )
        ) ?? keepRepeats(word, 1)
    pieces.push(out.slice(last, match.index))
    for (let i = last; i < match.index; i++) kept.push(map[i] ?? 0)
    for (const i of found) {
      pieces.push(word[i] ?? '')
      kept.push(map[match.index + i] ?? 0)
    }
    last = match.index + word.length
  }
  pieces.push(out.slice(last))
  for (let i = last; i < map.length; i++) kept.push(map[i] ?? 0)
  map.length = 0
  for (const value of kept) map.push(value)
  out = pieces.join('')
  return out
}

/** Indices of `word`'s letters with each letter repeated at most `most` times where it stands three times or more. */
function keepRepeats(word: string, most: number): number[] {
  const keep: number[] = []
  for (let i = 0; i < word.length; ) {
    let end = i + 1
    while (end < word.length && word[end]?.toLowerCase() === word[i]?.toLowerCase()) end++
    const count = end - i >= 3 ? most : end - i
    for (let k = 0; k < count; k++) keep.push(i + k)
    i = end
  }
  return keep
}
