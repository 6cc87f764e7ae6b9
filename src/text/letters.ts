/** Letters, as far as a look at their codes tells: most copy is of plain ones. */

/** Whether a word as written begins with a plain small letter. */
export function startsSmall(word: string): boolean {
  const first = word.charCodeAt(0)
  return first >= 97 && first <= 122
}

/** Of what is not plain the tables of Unicode tell, which take long to be made ready for a pattern. */
const UNPLAIN = {letter: (): RegExp => /^\p{L}/u, capital: (): RegExp => /^\p{Lu}/u, small: (): RegExp => /^\p{Ll}/u}

/** Whether a text has nothing but plain characters. */
export const isPlain = (text: string): boolean => !/[^\0-\x7f]/.test(text)

/** Whether a text begins with a letter. */
export function startsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : code >= 128 && UNPLAIN.letter().test(text)
}

/** Whether a text begins with a capital. */
export function startsCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : code >= 128 && UNPLAIN.capital().test(text)
}

/** Whether a text begins with a small letter. */
export function startsWithSmall(text: string): boolean {
  return startsSmall(text) || (text.charCodeAt(0) >= 128 && UNPLAIN.small().test(text))
}

/** Whether a text has a letter or a figure. */
export const isWordLike = (text: string): boolean => /[a-z\d]/i.test(text) || (!isPlain(text) && /[\p{L}\p{N}]/u.test(text))

/** Whether a word is written with a capital and a small letter behind it. */
export const capitalised = (word: string): boolean => startsCapital(word) && startsWithSmall(word.slice(1))

/** Whether a text ends with a letter or a figure. */
export function endsWithWord(text: string): boolean {
  const last = /[\ud800-\udbff][\udc00-\udfff]$/.test(text) ? text.slice(-2) : text.slice(-1)
  return startsWithLetter(last) || /\d/.test(last)
}

/** The first word of a text as far as its letters are plain, in small letters: what a list is asked for, before a pattern is. */
export function opening(text: string): string {
  return /^\W*(\w+)/.exec(text)?.[1]?.toLowerCase() ?? ''
}

/** The plain words of a text, in small letters. */
export function plainWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? []
}

/** How many words a text has: runs of letters. Counted up to `most`. */
export function wordsIn(text: string, most: number): number {
  let words = 0
  let inside = false
  for (let i = 0; i < text.length && words < most; i++) {
    const code = text.charCodeAt(i)
    // Of other letters a look at the code tells nothing.
    if (code > 127) return Math.min(most, text.match(/\p{L}+/gu)?.length ?? 0)
    const letter = (code | 32) >= 97 && (code | 32) <= 122
    if (letter && !inside) words++
    inside = letter
  }
  return words
}

/** The same text with memory of its own: V8 makes a slice a window on the whole that it is of, which stays as long as the slice does. */
export function detached(slice: string): string {
  return ` ${slice}`.slice(1)
}
