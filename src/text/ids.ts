/**
 * Numbers for the words that patterns know, so that a token is compared by a number and looked for in a class by a bit.
 * Words that no pattern knows have none: an archive may hold any number of them.
 */

/** Words with the numbers from 1, in lists that need not be read before they are asked for. */
export interface WordTable {
  /** The characters of all words, one after the other, as UTF-16. */
  readonly chars: Uint16Array
  /** Where each word begins in `chars`, and where the last one ends. */
  readonly at: Uint32Array
  /** The numbers of the words by their hash, the next free slot for each; 0 for none. Their count is a power of two. */
  readonly slots: Uint16Array
}

const ids = new Map<string, number>()
let table: WordTable | undefined
let count = 0

/** Makes a table. */
export function tableOf(words: readonly string[]): WordTable {
  const at = new Uint32Array(words.length + 1)
  words.forEach((word, i) => {
    at[i + 1] = (at[i] as number) + word.length
  })
  const chars = new Uint16Array(at[words.length] as number)
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(words.length * 2 + 2)))
  words.forEach((word, i) => {
    for (let k = 0; k < word.length; k++) chars[(at[i] as number) + k] = word.charCodeAt(k)
    let slot = hashOf(word) & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = i + 1
  })
  return {chars, at, slots}
}

/** The words of a table. */
export function wordsOfTable({chars, at}: WordTable): string[] {
  return Array.from({length: at.length - 1}, (_, i) => String.fromCharCode(...chars.subarray(at[i], at[i + 1])))
}

/** Gives the words of a table their numbers, where no word has one yet. Returns whether the words of this table have them. */
export function keepWords(words: WordTable): boolean {
  if (count === 0 && !table) {
    table = words
    count = words.at.length - 1
  }
  return table === words
}

/** FNV-1a, of 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

function inTable({chars, at, slots}: WordTable, word: string): number {
  const mask = slots.length - 1
  const {length} = word
  next: for (let slot = hashOf(word) & mask; ; slot = (slot + 1) & mask) {
    const id = slots[slot] as number
    if (id === 0) return 0
    const from = at[id - 1] as number
    if ((at[id] as number) - from !== length) continue
    for (let i = 0; i < length; i++) if (chars[from + i] !== word.charCodeAt(i)) continue next
    return id
  }
}

/** The number of a word, from 1; 0 where no pattern knows it. */
export function idOf(word: string): number {
  const known = ids.get(word)
  if (known !== undefined) return known
  if (!table) return 0
  const id = inTable(table, word)
  // Words of the table are met again and again; the others may be any number.
  if (id > 0) ids.set(word, id)
  return id
}

/** Gives words numbers, in order, where they have none. Returns whether any was new. */
export function addWords(words: Iterable<string>): boolean {
  const before = count
  for (const word of words) if (idOf(word) === 0) ids.set(word, ++count)
  return count > before
}

/** How many words have numbers. */
export function wordCount(): number {
  return count
}

/** A set of words that a token can be looked for in. */
export interface WordSet {
  readonly has: (token: {readonly id: number; readonly text: string}) => boolean
}

export function wordSet(words: ReadonlySet<string>): WordSet {
  addWords(words)
  // Tokens that were read before a word got its number have none; those of the table had theirs from the start.
  const from = table ? table.at.length : 1
  let late = false
  for (const word of words) late ||= idOf(word) >= from
  const bits = new Uint8Array((count >> 3) + 1)
  for (const word of words) {
    const id = idOf(word)
    ;(bits[id >> 3] as number) |= 1 << (id & 7)
  }
  return {has: ({id, text}) => (id > 0 ? ((bits[id >> 3] ?? 0) & (1 << (id & 7))) !== 0 : late && words.has(text))}
}

/** Whether a token is one of some words. They get their numbers when it is first asked: those of the table, which is kept at the start, come before them. */
export function oneOf(words: () => Iterable<string>): (token: {readonly id: number; readonly text: string} | undefined) => boolean {
  let set: WordSet | undefined
  return (token) => {
    if (!token) return false
    set ??= wordSet(new Set(words()))
    return set.has(token)
  }
}

/** The same of any of some tokens. */
export function anyOf(words: () => Iterable<string>): (tokens: readonly {readonly id: number; readonly text: string}[]) => boolean {
  let set: WordSet | undefined
  return (tokens) => {
    set ??= wordSet(new Set(words()))
    for (const token of tokens) if (set.has(token)) return true
    return false
  }
}
