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

/** Plain copy needs no map: ASCII with curly quotes and dashes, no spaced, stretched or disguised words. */
const PLAIN = /^[\n\r\t\x20-\x7e\u00A0-\u00A3\u00A5\u00A7\u00A9\u00AE\u00B0\u00B1\u00B7\u00BF\u2022\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u20ac\u00C0-\u00FF]*$/
const SPACED = /(?<![\p{L}\p{N}'])\p{L}(?:([ .\-_*·•])\p{L})(?:\1\p{L}){2,}(?![\p{L}\p{N}'])/gu
const STRETCHED = /(\p{L})\1\1/u
const DISGUISED =
  /(?<![\p{L}\p{N}])(?=[\p{L}\d@$€£!]*\p{L})[\p{L}@$€£0-9]+[@$€£!0-9][\p{L}@$€£!0-9]*\p{L}|(?<![\p{L}\p{N}])[0-9@$€£](?=\p{L}{2})\p{L}+(?![\p{L}\d])|(?<![\p{L}\p{N}])\p{L}{2,}[@$€£][\p{L}]*(?![\p{L}\d])/gu

/** What spaced and disguised words in plain copy have in them: quick to look for, and seldom there. */
const MAY_BE_SPACED = /[A-Za-z\u00C0-\u00FF]([ .\-_*·•])[A-Za-z\u00C0-\u00FF]\1[A-Za-z\u00C0-\u00FF]/
const MAY_BE_DISGUISED = /[@$€£!0-9][A-Za-z\u00C0-\u00FF]|[A-Za-z\u00C0-\u00FF]{2}[@$€£]/

/**
 * Reads `copy` into its shadow.
 * @param copy - text as the reader sees it; template tags already masked by letters of the same length.
 * @param known - tells whether a lower-case word occurs in any rule; only then is a disguised word unmasked.
 */
export function shade(copy: string, known: (word: string) => boolean): Shadow {
  const plain = PLAIN.test(copy)
  if (plain && !(MAY_BE_SPACED.test(copy) && SPACED.test(copy)) && !STRETCHED.test(copy) && !(MAY_BE_DISGUISED.test(copy) && DISGUISED.test(copy))) {
    SPACED.lastIndex = 0
    DISGUISED.lastIndex = 0
    return {text: straighten(copy), plain: true, at: (i) => i, end: (i) => i + 1}
  }
  SPACED.lastIndex = 0
  DISGUISED.lastIndex = 0
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
  for (const match of text.matchAll(SPACED)) {
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
  let out = figured.replace(DISGUISED, (word) => {
    const read = [...word].map((c) => LOOKALIKES[c] ?? c).join('')
    return read.length === word.length && known(read.toLowerCase()) && !known(word.toLowerCase()) ? read : word
  })
  if (!STRETCHED.test(out)) return out
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
