/** The patterns of a set of rules, found by the words that they cannot do without. */

import {type Analysis, compilePattern, type Match, type Pattern} from './pattern.ts'
import type {Reading} from './read.ts'
import type {Token} from './tokens.ts'
import {classNames, membersOf, vocabulary} from './words/index.ts'

/** A pattern of a rule. */
export interface Entry {
  readonly ruleId: string
  readonly cue: string
  readonly pattern: Pattern
}

export interface Found extends Match {
  readonly entry: Entry
  /** The tokens that it was found in: those of the reading, or its run. */
  readonly tokens: readonly Token[]
}

export interface PatternIndex {
  /** All matches in a reading. */
  readonly match: (reading: Reading) => Found[]
  /** Whether a lower-case word occurs in any pattern or class. */
  readonly known: (word: string) => boolean
  readonly entries: readonly Entry[]
}

/**
 * What the patterns of rules are found by, as numbers: nothing has to be parsed at the start. Made by the build, and at run time for
 * rules that the build does not know. Lists of lists are kept flat: those of number `i` stand from `at[i]` to `at[i + 1]`.
 */
export interface Index {
  /** The rules that it is of, each with a mark of its patterns. */
  readonly keys: Readonly<Record<string, string>>
  /** Words, in one string, separated by spaces. */
  readonly words: string
  /** For each word, the patterns that it is a cue of. */
  readonly cueAt: Uint32Array
  readonly cues: Uint16Array
  /** For each word, the sets of words that it is in. */
  readonly setAt: Uint32Array
  readonly sets: Uint16Array
  /** For each pattern, the sets that it needs a word of. */
  readonly needAt: Uint32Array
  readonly needs: Uint16Array
  /** For each pattern: how many tokens stand before its cue, at least and at most; whether it can go on beyond a stop; the kinds of token that it can begin with. */
  readonly reach: Uint8Array
  /** For each pattern, the set of words that it can begin with, and one more; 0 where it can begin with anything. */
  readonly heads: Uint16Array
  readonly setCount: number
}

interface RuleLike {
  readonly id: string
  readonly find?: Readonly<Record<string, readonly string[]>>
}

interface Source {
  readonly ruleId: string
  readonly cue: string
  readonly source: string
}

function sourcesOf(rules: readonly RuleLike[]): Source[] {
  const out: Source[] = []
  for (const rule of rules) for (const cue in rule.find) for (const source of rule.find[cue] ?? []) out.push({ruleId: rule.id, cue, source})
  return out
}

function keyOf(rule: RuleLike): string {
  let count = 0
  let length = 0
  for (const cue in rule.find) for (const source of rule.find[cue] ?? []) [count, length] = [count + 1, length + source.length]
  return `${count}:${length}`
}

/** Parses every pattern of the rules and notes what each is found by. Throws where a pattern is malformed. */
export function makeIndex(rules: readonly RuleLike[]): Index {
  const sources = sourcesOf(rules)
  const setIds = new Map<string, number>()
  const cues = new Map<string, number[]>()
  const sets = new Map<string, number[]>()
  const push = (map: Map<string, number[]>, word: string, value: number): void => {
    const list = map.get(word)
    if (list) list.push(value)
    else map.set(word, [value])
  }
  const setOf = (key: string, members: Iterable<string>): number => {
    const known = setIds.get(key)
    if (known !== undefined) return known
    const id = setIds.size
    setIds.set(key, id)
    for (const word of members) push(sets, word, id)
    return id
  }
  const reach: number[] = []
  const heads: number[] = []
  const needs = sources.map(({ruleId, source}, at) => {
    const pattern = compilePattern(source, vocabulary)
    const {cues: words, required, least, most, crosses, head} = analysed(ruleId, pattern)
    for (const word of words) push(cues, word, at)
    reach.push(Math.min(255, least), Math.min(255, most), crosses ? 1 : 0, kindsOf(head?.kinds ?? []))
    heads.push(head ? 1 + setOf(`^${[...head.words].sort().join(' ')}`, head.words) : 0)
    return [...new Set(required.map(({key, words: members}) => setOf(key, members)))]
  })
  const all = [...new Set([...cues.keys(), ...sets.keys(), ...wordsIn(sources)])]
  const cueLists = flat(all.map((word) => cues.get(word) ?? []))
  const setLists = flat(all.map((word) => sets.get(word) ?? []))
  const needLists = flat(needs)
  if (sources.length > 0xffff || setIds.size > 0xffff) throw new Error('expected fewer than 65,536 patterns and sets of words')
  return {
    keys: Object.fromEntries(rules.map((rule) => [rule.id, keyOf(rule)])),
    words: all.join(' '),
    cueAt: cueLists.at,
    cues: cueLists.items,
    setAt: setLists.at,
    sets: setLists.items,
    needAt: needLists.at,
    needs: needLists.items,
    reach: Uint8Array.from(reach),
    heads: Uint16Array.from(heads),
    setCount: setIds.size
  }
}

function flat(lists: readonly (readonly number[])[]): {readonly at: Uint32Array; readonly items: Uint16Array} {
  const at = new Uint32Array(lists.length + 1)
  lists.forEach((list, i) => {
    at[i + 1] = (at[i] as number) + list.length
  })
  return {at, items: Uint16Array.from(lists.flat())}
}

function analysed(ruleId: string, pattern: Pattern): Analysis {
  try {
    return pattern.analysis()
  } catch (error) {
    throw new Error(`${ruleId}: ${(error as Error).message}`)
  }
}

const LISTS = ['cueAt', 'cues', 'setAt', 'sets', 'needAt', 'needs', 'reach', 'heads'] as const

/** An index as bytes, for a file. */
export function packIndex(index: Index): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify({keys: index.keys, words: index.words, setCount: index.setCount, lengths: LISTS.map((name) => index[name].length)}))
  const pieces = [new Uint8Array(Uint32Array.of(head.length).buffer), head, ...LISTS.map((name) => new Uint8Array(index[name].buffer, index[name].byteOffset, index[name].byteLength))]
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + aligned(piece.length), 0))
  let at = 0
  for (const piece of pieces) {
    out.set(piece, at)
    at += aligned(piece.length)
  }
  return out
}

/** The index that `packIndex` made these bytes of. */
export function unpackIndex(bytes: Uint8Array): Index {
  const {buffer} = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  let at = bytes.byteOffset % 4 === 0 ? bytes.byteOffset : 0
  const size = new Uint32Array(buffer, at, 1)[0] as number
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, at + 4, size))) as {keys: Index['keys']; words: string; setCount: number; lengths: number[]}
  at += 4 + aligned(size)
  const next = <T extends Uint8Array | Uint16Array | Uint32Array>(make: new (from: ArrayBufferLike, start: number, length: number) => T, length: number): T => {
    const list = new make(buffer, at, length)
    at += aligned(list.byteLength)
    return list
  }
  const [cueAt, cues, setAt, sets, needAt, needs, reach, heads] = head.lengths as [number, number, number, number, number, number, number, number]
  return {
    keys: head.keys,
    words: head.words,
    setCount: head.setCount,
    cueAt: next(Uint32Array, cueAt),
    cues: next(Uint16Array, cues),
    setAt: next(Uint32Array, setAt),
    sets: next(Uint16Array, sets),
    needAt: next(Uint32Array, needAt),
    needs: next(Uint16Array, needs),
    reach: next(Uint8Array, reach),
    heads: next(Uint16Array, heads)
  }
}

function aligned(size: number): number {
  return (size + 3) & ~3
}

/**
 * Indexes the patterns of rules.
 * @param made - an index that was made before; used for the rules that it fits.
 */
export function indexPatterns(rules: readonly RuleLike[], made?: Index): PatternIndex {
  const fits = (rule: RuleLike): boolean => made?.keys[rule.id] === keyOf(rule)
  const fitting = made ? Object.keys(made.keys).map((id) => rules.find((rule) => rule.id === id)) : []
  // The numbers of the patterns count through all rules of the index: those that are off are skipped where they are found.
  const whole = made !== undefined && fitting.every((rule, i) => rule === undefined || (fits(rule) && rules.indexOf(rule) >= 0 && i >= 0))
  const first = whole ? matcherOf(made, fitting, made.keys) : undefined
  const others = whole ? rules.filter((rule) => made.keys[rule.id] === undefined) : rules
  const second = others.length > 0 ? matcherOf(makeIndex(others), others) : undefined
  const matchers = [first, second].filter((one) => one !== undefined)
  return {
    get entries() {
      return matchers.flatMap((one) => one.entries())
    },
    known: (word) => matchers.some((one) => one.known(word)),
    match: (reading) => {
      const out: Found[] = []
      for (const {match} of matchers) {
        match(reading.tokens, reading.sentences.length > 1, out)
        if (reading.run) match(reading.run, false, out)
      }
      return out
    }
  }
}

interface Matcher {
  readonly entries: () => Entry[]
  readonly known: (word: string) => boolean
  /** Adds the matches in `tokens`; `stops` tells that they are of more than one sentence, with the stops between them. */
  readonly match: (tokens: readonly Token[], stops: boolean, out: Found[]) => void
}

const KINDS: Readonly<Record<string, number>> = {number: 1, tag: 2, emoji: 4}

function kindsOf(names: Iterable<string>): number {
  let kinds = 0
  for (const name of names) kinds |= KINDS[name] ?? 0
  return kinds
}

/** Which of up to 31 sentences: beyond that, several share a bit. */
const bitOf = (sentence: number): number => 1 << (sentence % 31)

/**
 * @param rules - the rules of the index in its order; nothing for one that is off.
 * @param keys - how many patterns each rule of the index has, where rules may be off.
 */
function matcherOf(index: Index, rules: readonly (RuleLike | undefined)[], keys?: Index['keys']): Matcher {
  const ids = new Map<string, number>()
  for (const word of index.words.split(' ')) ids.set(word, ids.size)
  const counts = keys && Object.values(keys).map((key) => Number.parseInt(key, 10))
  const sources: (Source | undefined)[] = []
  rules.forEach((rule, i) => {
    if (rule) sources.push(...sourcesOf([rule]))
    else for (let n = counts?.[i] ?? 0; n > 0; n--) sources.push(undefined)
  })
  const made: (Entry | undefined)[] = []
  const entry = (at: number): Entry | undefined => {
    const source = sources[at]
    return source && (made[at] ??= {ruleId: source.ruleId, cue: source.cue, pattern: compilePattern(source.source, vocabulary)})
  }
  const {cueAt, cues, setAt, sets, needAt, needs, reach, heads} = index
  // In which sentences a word of a set stands; good where the stamp is that of the text at hand.
  const seen = new Int32Array(index.setCount)
  const seenStamp = new Uint32Array(index.setCount)
  // Up to which token a pattern was tried; good where the stamp is that of the text at hand.
  const tried = new Int32Array(sources.length)
  const triedStamp = new Uint32Array(sources.length)
  let stamp = 0
  const begins = (token: Token | undefined, id: number, set: number, kinds: number): boolean => {
    if (!token) return false
    if (kinds !== 0 && (kinds & (KINDS[token.kind] ?? 0)) !== 0) return true
    if (id >= 0) for (let k = setAt[id] as number, end = setAt[id + 1] as number; k < end; k++) if (sets[k] === set) return true
    return false
  }
  const match: Matcher['match'] = (tokens, stops, out) => {
    stamp++
    const count = tokens.length
    const words = new Int32Array(count)
    let any = false
    for (let i = 0; i < count; i++) {
      const token = tokens[i] as Token
      const id = ids.get(token.text) ?? -1
      words[i] = id
      if (id < 0) continue
      const bit = stops ? bitOf(token.sentence) : 1
      any ||= cueAt[id] !== cueAt[id + 1]
      for (let k = setAt[id] as number, end = setAt[id + 1] as number; k < end; k++) {
        const set = sets[k] as number
        if (seenStamp[set] === stamp) (seen[set] as number) |= bit
        else {
          seenStamp[set] = stamp
          seen[set] = bit
        }
      }
    }
    if (!any) return
    const hits: {readonly at: number; readonly cue: number; readonly found: Found}[] = []
    for (let i = 0; i < count; i++) {
      const id = words[i] as number
      if (id < 0) continue
      const bit = stops ? bitOf((tokens[i] as Token).sentence) : 1
      for (let k = cueAt[id] as number, end = cueAt[id + 1] as number; k < end; k++) {
        const at = cues[k] as number
        const crosses = reach[at * 4 + 2] === 1
        let all = true
        for (let n = needAt[at] as number, last = needAt[at + 1] as number; n < last && all; n++) {
          const set = needs[n] as number
          all = seenStamp[set] === stamp && (crosses || ((seen[set] as number) & bit) !== 0)
        }
        if (!all) continue
        const one = entry(at)
        if (!one) continue
        let from = triedStamp[at] === stamp ? (tried[at] as number) + 1 : 0
        triedStamp[at] = stamp
        for (from = Math.max(from, i - (reach[at * 4 + 1] as number)); from <= i - (reach[at * 4] as number); from++) {
          const head = heads[at] as number
          if (head > 0 && !begins(tokens[from], words[from] as number, head - 1, reach[at * 4 + 3] as number)) continue
          const found = one.pattern.matchAt(tokens, from)
          if (!found) continue
          hits.push({at, cue: i, found: {...found, entry: one, tokens}})
          from = Math.max(from, found.to - 1)
        }
        tried[at] = Math.max(from - 1, -1)
      }
    }
    if (hits.length === 0) return
    // In the order of the words that patterns are found by, those of one pattern together.
    const firstOf = (at: number): number => {
      for (let i = 0; i < count; i++) {
        const id = words[i] as number
        if (id >= 0) for (let k = cueAt[id] as number; k < (cueAt[id + 1] as number); k++) if (cues[k] === at) return i * 65536 + k - (cueAt[id] as number)
      }
      return -1
    }
    const order = new Map<number, number>()
    for (const {at} of hits) if (!order.has(at)) order.set(at, firstOf(at))
    hits.sort((a, b) => (order.get(a.at) as number) - (order.get(b.at) as number))
    for (const {found} of hits) out.push(found)
  }
  return {entries: () => sources.flatMap((_, at) => entry(at) ?? []), known: (word) => ids.has(word), match}
}

/** Every word of the patterns and of all word classes. */
function wordsIn(sources: readonly Source[]): Set<string> {
  const words = new Set<string>()
  for (const {source} of sources) for (const word of source.match(/[a-z]+/g) ?? []) words.add(word)
  for (const name of classNames) for (const member of membersOf(name) ?? []) for (const word of member) words.add(word)
  return words
}
