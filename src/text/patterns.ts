/** The patterns of a set of rules, found by the words that they cannot do without. */

import {type Analysis, commonness, compilePattern, type Match, type Pattern} from './pattern.ts'
import {addWords, idOf, wordCount} from './ids.ts'
import type {Piece, Reading} from './read.ts'
import type {Token} from './tokens.ts'
import {classNames, keepMembers, linesOf, membersOf, vocabulary} from './words/index.ts'

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
 * rules that the build does not know.
 */
export interface Index {
  /** The rules that it is of, each with a mark of its patterns. */
  readonly keys: Readonly<Record<string, string>>
  /** Words, in one string, separated by spaces. */
  readonly words: string
  /** Patterns that match within a sentence, and those that can go on beyond its stop. */
  readonly within: Lookup
  readonly across: Lookup
  /** The sets of patterns that no rule reports (`patternSet`), by name. */
  readonly sets: Readonly<Record<string, KeptSet>>
  /** The members of a word class, one to a line; nothing where they are not kept. */
  readonly classes: (name: string) => string | undefined
}

/** A set of patterns, with a mark of them and the words that its lookup is of. */
interface KeptSet {
  readonly key: string
  readonly words: string
  readonly lookup: Lookup
}

/** Some of the patterns. Lists of lists are kept flat: those of number `i` stand from `at[i]` to `at[i + 1]`. */
interface Lookup {
  /** Which of all patterns each of them is. */
  readonly numbers: Uint16Array
  /** For each word, the patterns that it is a cue of. */
  readonly cueAt: Uint32Array
  readonly cues: Uint16Array
  /** For each word, the sets of words that it is in, and the sets of first words. */
  readonly setAt: Uint32Array
  readonly sets: Uint16Array
  readonly firstAt: Uint32Array
  readonly firsts: Uint16Array
  /** For each pattern, the sets that it needs a word of. */
  readonly needAt: Uint32Array
  readonly needs: Uint16Array
  /** For each pattern: how many tokens stand before its cue, at least and at most; the kinds of token that it can begin with. */
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
  return keyOfSources(Object.values(rule.find ?? {}).flat())
}

function keyOfSources(sources: readonly string[]): string {
  let length = 0
  for (const source of sources) length += source.length
  return `${sources.length}:${length}`
}

/** Parses every pattern of the rules and notes what each is found by. Throws where a pattern is malformed. */
export function makeIndex(rules: readonly RuleLike[]): Index {
  const sources = sourcesOf(rules)
  const analyses = sources.map(({ruleId, source}) => analysed(ruleId, source))
  const sets = [...registered].map(([name, texts]) => ({name, key: keyOfSources(texts), analyses: texts.map((source) => analysed(name, source))}))
  const words = [...new Set([...[...analyses, ...sets.flatMap((one) => one.analyses)].flatMap(wordsOfAnalysis), ...wordsIn([...sources.map(({source}) => source), ...[...registered.values()].flat()])])]
  const ids = new Map(words.map((word, id) => [word, id]))
  const lookup = (all: readonly Analysis[], wanted: (analysis: Analysis) => boolean = () => true): Lookup =>
    lookupOf(
      all.flatMap((analysis, number) => (wanted(analysis) ? [{number, analysis}] : [])),
      ids
    )
  return {
    keys: Object.fromEntries(rules.map((rule) => [rule.id, keyOf(rule)])),
    words: words.join(' '),
    within: lookup(analyses, ({crosses}) => !crosses),
    across: lookup(analyses, ({crosses}) => crosses),
    sets: Object.fromEntries(sets.map(({name, key, analyses: own}) => [name, {key, ...setOf(own)}])),
    classes: linesOf
  }
}

/** A lookup of all of some patterns, over the words that they need. */
function setOf(analyses: readonly Analysis[]): Omit<KeptSet, 'key'> {
  const words = [...new Set(analyses.flatMap(wordsOfAnalysis))]
  const lookup = lookupOf(
    analyses.map((analysis, number) => ({number, analysis})),
    new Map(words.map((word, id) => [word, id]))
  )
  return {words: words.join(' '), lookup}
}

function wordsOfAnalysis({cues, required, head}: Analysis): string[] {
  return [...cues, ...required.flatMap((one) => [...one.words]), ...(head?.words ?? [])]
}

/** From which commonness on a word is in nearly every sentence. */
const TELLS_NOTHING = 6
/** Up to how many words a set is looked at nevertheless. */
const SMALL = 3

/** Numbered sets of words, by the words that are in them. */
class SetsOf {
  readonly byWord: number[][]
  readonly #known = new Map<string, number>()
  readonly #ids: ReadonlyMap<string, number>

  constructor(ids: ReadonlyMap<string, number>) {
    this.#ids = ids
    this.byWord = Array.from(ids, () => [])
  }

  get count(): number {
    return this.#known.size
  }

  /** The number of a set; `key` is the same for the same words. */
  add(key: string, members: Iterable<string>): number {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const number = this.#known.size
    this.#known.set(key, number)
    for (const word of members) this.byWord[this.#ids.get(word) ?? -1]?.push(number)
    return number
  }
}

function lookupOf(patterns: readonly {readonly number: number; readonly analysis: Analysis}[], ids: ReadonlyMap<string, number>): Lookup {
  const cues: number[][] = Array.from(ids, () => [])
  const sets = new SetsOf(ids)
  const firsts = new SetsOf(ids)
  const reach: number[] = []
  const heads: number[] = []
  const needs = patterns.map(({analysis: {cues: words, required, least, most, head}}, at) => {
    for (const word of words) cues[ids.get(word) ?? -1]?.push(at)
    reach.push(Math.min(255, least), Math.min(255, most), kindsOf(head?.kinds ?? []))
    heads.push(head ? 1 + firsts.add([...head.words].sort().join(' '), head.words) : 0)
    // A large set with a word that nearly every sentence has tells nothing.
    const telling = required.filter(({words: members}) => members.size <= SMALL || ![...members].some((word) => commonness(word) >= TELLS_NOTHING))
    return [...new Set(telling.map(({key, words: members}) => sets.add(key, members)))]
  })
  if (patterns.length > 0xffff || sets.count > 0xffff || firsts.count > 0xfffe) throw new Error('expected fewer than 65,535 patterns and sets of words')
  const [cueLists, setLists, firstLists, needLists] = [flat(cues), flat(sets.byWord), flat(firsts.byWord), flat(needs)]
  return {
    numbers: Uint16Array.from(patterns, ({number}) => number),
    cueAt: cueLists.at,
    cues: cueLists.items,
    setAt: setLists.at,
    sets: setLists.items,
    firstAt: firstLists.at,
    firsts: firstLists.items,
    needAt: needLists.at,
    needs: needLists.items,
    reach: Uint8Array.from(reach),
    heads: Uint16Array.from(heads),
    setCount: sets.count
  }
}

function flat(lists: readonly (readonly number[])[]): {readonly at: Uint32Array; readonly items: Uint16Array} {
  const at = new Uint32Array(lists.length + 1)
  lists.forEach((list, i) => {
    at[i + 1] = (at[i] as number) + list.length
  })
  return {at, items: Uint16Array.from(lists.flat())}
}

function analysed(ruleId: string, source: string): Analysis {
  try {
    return compilePattern(source, vocabulary).analysis()
  } catch (error) {
    throw new Error(`${ruleId}: ${(error as Error).message}`)
  }
}

const LISTS = {
  numbers: Uint16Array,
  cueAt: Uint32Array,
  cues: Uint16Array,
  setAt: Uint32Array,
  sets: Uint16Array,
  firstAt: Uint32Array,
  firsts: Uint16Array,
  needAt: Uint32Array,
  needs: Uint16Array,
  reach: Uint8Array,
  heads: Uint16Array
} as const
const NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[]

/** An index as bytes, for a file. */
export function packIndex({keys, words, within, across, sets}: Index): Uint8Array {
  const lookups = [within, across, ...Object.values(sets).map(({lookup}) => lookup)]
  const named = Object.entries(sets).map(([name, {key, words: own}]) => [name, key, own])
  const texts = classNames.map((name) => new TextEncoder().encode(linesOf(name)))
  const classes = classNames.map((name, i) => [name, texts[i]?.length])
  const head = new TextEncoder().encode(JSON.stringify({keys, words, sets: named, classes, lookups: lookups.map((one) => ({setCount: one.setCount, lengths: NAMES.map((name) => one[name].length)}))}))
  const lists = lookups.flatMap((one) => NAMES.map((name) => new Uint8Array(one[name].buffer, one[name].byteOffset, one[name].byteLength)))
  const pieces = [new Uint8Array(Uint32Array.of(head.length).buffer), head, ...lists, ...texts]
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
  const {buffer, byteOffset} = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const size = new Uint32Array(buffer, byteOffset, 1)[0] as number
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, byteOffset + 4, size))) as {
    keys: Index['keys']
    words: string
    sets: [string, string, string][]
    classes: [string, number][]
    lookups: {setCount: number; lengths: number[]}[]
  }
  let at = byteOffset + 4 + aligned(size)
  const [within, across, ...others] = head.lookups.map(({setCount, lengths}) => {
    const lists = NAMES.map((name, i) => {
      const list = new LISTS[name](buffer as ArrayBuffer, at, lengths[i] as number)
      at += aligned(list.byteLength)
      return [name, list] as const
    })
    return {...Object.fromEntries(lists), setCount} as unknown as Lookup
  })
  const sets = Object.fromEntries(head.sets.map(([name, key, own], i) => [name, {key, words: own, lookup: others[i] as Lookup}]))
  const texts = new Map<string, readonly [number, number]>()
  for (const [name, length] of head.classes) {
    texts.set(name, [at, length])
    at += aligned(length)
  }
  const classes = (name: string): string | undefined => {
    const place = texts.get(name)
    return place && new TextDecoder().decode(new Uint8Array(buffer, place[0], place[1]))
  }
  return {keys: head.keys, words: head.words, within: within as Lookup, across: across as Lookup, sets, classes}
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
    match: (reading) => matchers.flatMap(({match}) => match(reading))
  }
}

interface Matcher {
  readonly entries: () => Entry[]
  readonly known: (word: string) => boolean
  readonly match: (reading: Reading) => Found[]
}

/** A match of pattern `number`, in tokens. */
export interface Hit extends Match {
  readonly number: number
}

const KINDS: Readonly<Record<string, number>> = {number: 1, tag: 2, emoji: 4}

function kindsOf(names: Iterable<string>): number {
  let kinds = 0
  for (const name of names) kinds |= KINDS[name] ?? 0
  return kinds
}

/**
 * @param rules - the rules of the index in its order; nothing for one that is off.
 * @param keys - how many patterns each rule of the index has, where rules may be off.
 */
function matcherOf(index: Index, rules: readonly (RuleLike | undefined)[], keys?: Index['keys']): Matcher {
  const ids = numbered(index.words.split(' '))
  if (keys) {
    keptSets = index.sets
    keepMembers(index.classes)
  }
  const counts = keys && Object.values(keys).map((key) => Number.parseInt(key, 10))
  const sources: (Source | undefined)[] = []
  rules.forEach((rule, i) => {
    if (rule) sources.push(...sourcesOf([rule]))
    else for (let n = counts?.[i] ?? 0; n > 0; n--) sources.push(undefined)
  })
  const made: (Entry | undefined)[] = []
  const entry = (number: number): Entry | undefined => {
    const source = sources[number]
    return source && (made[number] ??= {ruleId: source.ruleId, cue: source.cue, pattern: compilePattern(source.source, vocabulary)})
  }
  const pattern = (number: number): Pattern | undefined => entry(number)?.pattern
  const within = finder(index.within, ids, pattern, 'token')
  const across = finder(index.across, ids, pattern, 'sentence')
  // Sentences are remembered from one linter to another: each knows its own finds.
  const own = new WeakMap<Piece, readonly Hit[]>()
  const hitsIn = (piece: Piece): readonly Hit[] => {
    let hits = own.get(piece)
    if (!hits) own.set(piece, (hits = within(piece.tokens)))
    return hits
  }
  const founds = (hits: readonly Hit[], tokens: readonly Token[], first: number): Found[] => hits.map(({number, from, to}) => ({from: from + first, to: to + first, entry: entry(number) as Entry, tokens}))
  // In the order of the catalogue, the matches of a pattern from left to right.
  const ordered = (hits: Hit[]): Hit[] => hits.sort((a, b) => a.number - b.number || a.from - b.from)
  const match = ({tokens, pieces, firsts, run}: Reading): Found[] => {
    const hits = across(tokens)
    pieces.forEach((piece, i) => {
      const first = firsts[i] as number
      for (const {number, from, to} of hitsIn(piece)) hits.push({number, from: from + first, to: to + first})
    })
    const out = founds(ordered(hits), tokens, 0)
    return run ? [...out, ...founds(ordered([...across(run), ...within(run)]), run, 0)] : out
  }
  return {entries: () => sources.flatMap((_, number) => entry(number) ?? []), known: (word) => ids.of(idOf(word)) >= 0, match}
}

const registered = new Map<string, readonly string[]>()
let keptSets: Index['sets'] | undefined

/**
 * Patterns that no rule reports: what an amount, an act, a crowd looks like. The build indexes them with those of the rules.
 * @param name - tells the set from others.
 * @param every - whether matches of one pattern may overlap: then there is one for every token that one can start at.
 * @returns for a text, the matches: which pattern, and where; in the order of the patterns.
 */
export function patternSet(name: string, sources: readonly string[], every = false): (tokens: readonly Token[]) => Hit[] {
  registered.set(name, sources)
  let find: ((tokens: readonly Token[]) => Hit[]) | undefined
  const make = (): ((tokens: readonly Token[]) => Hit[]) => {
    const patterns = sources.map((source) => compilePattern(source, vocabulary))
    const kept = keptSets?.[name]
    const {words, lookup} = kept?.key === keyOfSources(sources) ? kept : setOf(sources.map((source) => analysed(name, source)))
    return finder(lookup, numbered(words.split(' ')), (number) => patterns[number], 'token', every)
  }
  return (tokens) => {
    find ??= make()
    const hits = find(tokens)
    return hits.length > 1 ? hits.sort((a, b) => a.number - b.number || a.from - b.from) : hits
  }
}

/** The words of an index: from the number of a word to its place among them. */
interface Numbered {
  /** The place of the word with a number; -1 where it is not among them. */
  readonly of: (id: number) => number
}

function numbered(words: readonly string[]): Numbered {
  const first = wordCount()
  addWords(words)
  // Words that were all new have their numbers in a row.
  if (wordCount() - first === words.length) return {of: (id) => (id > first && id <= first + words.length ? id - first - 1 : -1)}
  const places = new Int32Array(wordCount() + 1).fill(-1)
  words.forEach((word, place) => {
    places[idOf(word)] = place
  })
  return {of: (id) => (id > 0 ? (places[id] ?? -1) : -1)}
}

/** How many sentences before and behind its cue a match can reach at most. */
const NEAR = 8

/**
 * Finds some of the patterns in tokens.
 * @param unit - what is looked at before a pattern is tried: whether the words that it needs stand behind each other, or in sentences near each other.
 * @param every - whether matches of one pattern may overlap.
 */
function finder(lookup: Lookup, ids: Numbered, pattern: (number: number) => Pattern | undefined, unit: 'token' | 'sentence', every = false): (tokens: readonly Token[]) => Hit[] {
  const {numbers, cueAt, cues, setAt, sets, firstAt, firsts, needAt, needs, reach, heads, setCount} = lookup
  // At which of the first 31 tokens or sentences a word of a set stands, and whether one stands behind them; good where the stamp is that of the text at hand.
  const seen = new Int32Array(setCount)
  const seenStamp = new Uint32Array(setCount)
  // Up to which token a pattern was tried; good where the stamp is that of the text at hand.
  const tried = new Int32Array(numbers.length)
  const triedStamp = new Uint32Array(numbers.length)
  let stamp = 0
  const begins = (token: Token | undefined, id: number, set: number, kinds: number): boolean => {
    if (!token) return false
    if (kinds !== 0 && (kinds & (KINDS[token.kind] ?? 0)) !== 0) return true
    if (id < 0) return false
    for (let low = firstAt[id] as number, high = (firstAt[id + 1] as number) - 1; low <= high; ) {
      const middle = (low + high) >> 1
      const here = firsts[middle] as number
      if (here === set) return true
      if (here < set) low = middle + 1
      else high = middle - 1
    }
    return false
  }
  const sentences = unit === 'sentence'
  /** Whether a word of each set that a pattern needs stands behind one of the set before, within `range`. */
  const complete = (at: number, range: number): boolean => {
    let behind = range
    for (let n = needAt[at] as number, last = needAt[at + 1] as number; n < last; n++) {
      const set = needs[n] as number
      if (seenStamp[set] !== stamp) return false
      const left = (seen[set] as number) & behind
      if (left === 0) return false
      const lowest = left & -left
      behind = range & (lowest === LAST ? LAST : sentences ? ~(lowest - 1) : ~(lowest | (lowest - 1)))
    }
    return true
  }
  return (tokens) => {
    stamp++
    const count = tokens.length
    if (places.length < count) places = new Int32Array(count * 2)
    const words = places
    let any = false
    for (let i = 0; i < count; i++) {
      const id = ids.of((tokens[i] as Token).id)
      words[i] = id
      if (id < 0) continue
      any ||= cueAt[id] !== cueAt[id + 1]
      const place = sentences ? (tokens[i] as Token).sentence : i
      const bit = place < 31 ? 1 << place : LAST
      for (let k = setAt[id] as number, end = setAt[id + 1] as number; k < end; k++) {
        const set = sets[k] as number
        if (seenStamp[set] === stamp) (seen[set] as number) |= bit
        else {
          seenStamp[set] = stamp
          seen[set] = bit
        }
      }
    }
    const hits: Hit[] = []
    if (!any) return hits
    for (let i = 0; i < count; i++) {
      const id = words[i] as number
      if (id < 0) continue
      const range = sentences ? near((tokens[i] as Token).sentence) : -1
      for (let k = cueAt[id] as number, end = cueAt[id + 1] as number; k < end; k++) {
        const at = cues[k] as number
        if (!complete(at, range)) continue
        const number = numbers[at] as number
        const one = pattern(number)
        if (!one) continue
        const last = i - (reach[at * 3] as number)
        const head = heads[at] as number
        let from = Math.max(triedStamp[at] === stamp ? (tried[at] as number) + 1 : 0, i - (reach[at * 3 + 1] as number))
        triedStamp[at] = stamp
        for (; from <= last; from++) {
          if (head > 0 && !begins(tokens[from], words[from] as number, head - 1, reach[at * 3 + 2] as number)) continue
          const found = one.matchAt(tokens, from)
          if (!found) continue
          hits.push({number, ...found})
          if (!every) from = Math.max(from, found.to - 1)
        }
        tried[at] = from - 1
      }
    }
    return hits
  }
}

/** Where a finder notes the words of the text at hand: one at a time is at work. */
let places = new Int32Array(512)

/** The bits of the sentences near one. */
function near(sentence: number): number {
  const from = Math.max(0, sentence - NEAR)
  return from >= 31 ? LAST : -(1 << from) & (sentence + NEAR >= 31 ? -1 : (1 << (sentence + NEAR + 1)) - 1)
}

/** The bit of all tokens behind the first 31. */
const LAST = 1 << 31

/** Every word of the patterns and of all word classes. */
function wordsIn(sources: readonly string[]): Set<string> {
  const words = new Set<string>()
  for (const source of sources) for (const word of source.match(/[a-z]+/g) ?? []) words.add(word)
  for (const name of classNames) for (const member of membersOf(name) ?? []) for (const word of member) words.add(word)
  return words
}
