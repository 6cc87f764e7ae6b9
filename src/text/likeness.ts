/** How alike two words or texts are. Only here are natural's distances and stemmer known. */

import {jaroWinkler, porter} from './heavy.ts'

/** Likeness of two strings from 0 to 1 (Jaro and Winkler's measure). */
export function likeness(a: string, b: string): number {
  return jaroWinkler()(a, b, {ignoreCase: true})
}

/** The candidate most like a word, if one is like it enough to be what was meant. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let score = 0.8
  for (const candidate of candidates) {
    const now = likeness(word, candidate)
    if (now > score) [best, score] = [candidate, now]
  }
  return best
}

const stems = new Map<string, string>()

/** The stem of a lower-case word (Porter's algorithm). */
export function stem(word: string): string {
  let found = stems.get(word)
  if (found === undefined) {
    if (stems.size > 20_000) stems.clear()
    stems.set(word, (found = porter().stem(word)))
  }
  return found
}
