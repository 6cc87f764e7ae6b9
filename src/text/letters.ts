/** Letters, as far as a look at their codes tells: most copy is of plain ones. */

/** Whether a word as written begins with a plain small letter. */
export function startsSmall(word: string): boolean {
  const first = word.charCodeAt(0)
  return first >= 97 && first <= 122
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
