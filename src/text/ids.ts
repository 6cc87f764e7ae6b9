/**
 * Numbers for the words that patterns know, so that a token is compared by a number and looked for in a class by a bit.
 * Words that no pattern knows have none: an archive may hold any number of them.
 */

const ids = new Map<string, number>()

/** The number of a word, from 1; 0 where no pattern knows it. */
export function idOf(word: string): number {
  return ids.get(word) ?? 0
}

/** Gives words numbers, in order, where they have none. Returns whether any was new. */
export function addWords(words: Iterable<string>): boolean {
  const before = ids.size
  for (const word of words) if (!ids.has(word)) ids.set(word, ids.size + 1)
  return ids.size > before
}

/** How many words have numbers. */
export function wordCount(): number {
  return ids.size
}

/** A set of words that a token can be looked for in. */
export interface WordSet {
  readonly has: (token: {readonly id: number; readonly text: string}) => boolean
}

export function wordSet(words: ReadonlySet<string>): WordSet {
  // Tokens that were read before a word got its number have none.
  const late = addWords(words)
  const bits = new Uint8Array((ids.size >> 3) + 1)
  for (const word of words) {
    const id = idOf(word)
    ;(bits[id >> 3] as number) |= 1 << (id & 7)
  }
  return {has: ({id, text}) => (id > 0 ? ((bits[id >> 3] ?? 0) & (1 << (id & 7))) !== 0 : late && words.has(text))}
}
