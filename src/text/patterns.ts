/** The patterns of a set of rules, found by the words that they cannot do without. */

import {type Analysis, compilePattern, frequencyOf, startsClause, type Match, type Pattern} from './pattern.ts'
import {addWords, idOf, keepWords, tableOf, type WordTable, wordCount, wordsOfTable} from './ids.ts'
import {perPiece, type Reading} from './read.ts'
import {inAll} from './thin.ts'
import type {Token} from './tokens.ts'
import {classNames, keepMembers, linesOf, type Members, membersOf, vocabulary} from './words/index.ts'

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
  /** Whether it stands there in commoner words only. */
  readonly common?: boolean
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
  /** The words that it is of. */
  readonly words: readonly string[] | WordTable
  /** Patterns that match within a sentence, and those that can go on beyond its stop. */
  readonly within: Lookup
  readonly across: Lookup
  /** The sets of patterns that no rule reports (`patternSet`), by name. */
  readonly sets: Readonly<Record<string, KeptSet>>
  /** For each word by its number, which is from 1, a bit for each of the first 32 of these sets: whether a cue of its patterns is the word or begins with it. */
  readonly leads: Uint32Array
  /** The members of the word classes. */
  readonly classes: Members
  /** The patterns of a rule; nothing where they are not kept. */
  readonly patterns: (ruleId: string) => readonly Source[] | undefined
}

/** A set of patterns, with a mark of them. */
interface KeptSet {
  readonly key: string
  readonly lookup: Lookup
}

/** Some of the patterns. Lists of lists are kept flat: those of number `i` stand from `at[i]` to `at[i + 1]`. */
interface Lookup {
  /** Which of all patterns each of them is. */
  readonly numbers: Uint16Array
  /** Which words of the index, counted from 1, its words are; empty where they are those of the index. */
  readonly own: Uint16Array
  /** For each word, the sets of words and phrases that it is in; without those of `members`. */
  readonly setAt: Uint32Array
  readonly sets: Uint16Array
  /** For each set that is no cue and has but a few words, its words: it is looked for when a pattern whose cue stands in the text needs it. */
  readonly memberAt: Uint16Array
  readonly members: Uint16Array
  /** For each word, the node of the phrases that begin with it; 0 for none. */
  readonly roots: Uint16Array
  /** For each node of the phrases, the words that go on with one, in order, and their nodes. */
  readonly nextAt: Uint16Array
  readonly nextWords: Uint16Array
  readonly nextNodes: Uint16Array
  /** For each node, the sets that a phrase which ends there is in. */
  readonly endAt: Uint16Array
  readonly ends: Uint16Array
  /** For each set, the patterns that it is the cue of. */
  readonly cueAt: Uint16Array
  readonly cues: Uint16Array
  /** For each word, whether a cue is it or begins with it. */
  readonly leads: Uint8Array
  /** For each word, the sets of first words that it is in. */
  readonly firstAt: Uint16Array
  readonly firsts: Uint16Array
  /** For each pattern, the sets that it needs a member of, and for each of these how many tokens of a match stand before it, at least and at most. */
  readonly needAt: Uint16Array
  readonly needs: Uint16Array
  readonly spans: Uint8Array
  /** For each pattern: how many tokens stand before its cue, at least and at most; the kinds of token that it can begin with, and whether only where a clause does. */
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
    .map((word) => ({word, often: frequencyOf([word])}))
    .sort((a, b) => b.often - a.often)
    .map(({word}) => word)
  const ids = new Map(words.map((word, id) => [word, id]))
  const lookup = (all: readonly Analysis[], wanted: (analysis: Analysis) => boolean = () => true): Lookup =>
    lookupOf(
      all.flatMap((analysis, number) => (wanted(analysis) ? [{number, analysis}] : [])),
      ids
    )
  const kept = Object.fromEntries(
    sets.map(({name, key, analyses: own}): [string, KeptSet] => {
      const set = setOf(own)
      return [name, {key, lookup: {...set.lookup, own: Uint16Array.from(set.words, (word) => 1 + (ids.get(word) as number))}}]
    })
  )
  return {
    keys: Object.fromEntries(rules.map((rule) => [rule.id, keyOf(rule)])),
    words,
    within: lookup(analyses, ({crosses}) => !crosses),
    across: lookup(analyses, ({crosses}) => crosses),
    sets: kept,
    leads: leadsOf(Object.values(kept), words.length),
    classes: {has: (name) => classNames().includes(name), lines: linesOf},
    patterns: (ruleId) => rules.filter(({id}) => id === ruleId).flatMap((rule) => sourcesOf([rule]))
  }
}

/** A lookup of all of some patterns, over the words that they need. */
function setOf(analyses: readonly Analysis[]): {readonly words: readonly string[]; readonly lookup: Lookup} {
  const words = [...new Set(analyses.flatMap(wordsOfAnalysis))]
  const lookup = lookupOf(
    analyses.map((analysis, number) => ({number, analysis})),
    new Map(words.map((word, id) => [word, id]))
  )
  return {words, lookup}
}

function leadsOf(sets: readonly KeptSet[], words: number): Uint32Array {
  const leads = new Uint32Array(words + 1)
  for (const [i, {lookup}] of sets.slice(0, MOST_BITS).entries()) for (const [place, id] of lookup.own.entries()) if (lookup.leads[place] === 1) (leads[id] as number) |= 2 ** i
  return leads
}

function wordsOfAnalysis({cues, required, head}: Analysis): string[] {
  return [...[cues, ...required.map(({phrases}) => phrases)].flatMap((phrases) => [...phrases].flatMap((phrase) => phrase.split(' '))), ...(head?.words ?? [])]
}

const MOST_BITS = 32
/** Stands for any number of tokens, where they are counted in a byte. */
const ANY = 255
/** From how many in a thousand tokens on, words are in nearly every sentence. */
const TELLS_NOTHING = 60
/** Up to how many members a set is looked at nevertheless. */
const SMALL = 3
/** Up to how many words a set that is no cue is looked for only when it is needed. */
const FEW = 16

/** What does not fit into the numbers of an index. */
const TOO_MANY = 'expected fewer than 65,535 patterns, words, sets of words, and members of these'

/** Numbered sets of words and phrases. */
class SetsOf {
  /** For each word, the sets that it is in. */
  readonly byWord: number[][]
  /** For each set, its members. */
  readonly members: (readonly string[])[] = []
  readonly #known = new Map<string, number>()
  readonly #ids: ReadonlyMap<string, number>

  constructor(ids: ReadonlyMap<string, number>) {
    this.#ids = ids
    this.byWord = Array.from(ids, () => [])
  }

  /** The number of a set. */
  add(phrases: Iterable<string>): number {
    const sorted = [...phrases].sort()
    const key = sorted.join('|')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const number = this.members.length
    this.#known.set(key, number)
    this.members.push(sorted)
    for (const phrase of sorted) this.byWord[this.#ids.get(phrase) ?? -1]?.push(number)
    return number
  }
}

/** The phrases of sets as a tree, word by word. */
interface PhraseNode {
  readonly next: Map<number, PhraseNode>
  readonly ends: number[]
}

function treeOf(sets: SetsOf, ids: ReadonlyMap<string, number>): Pick<Lookup, 'roots' | 'nextAt' | 'nextWords' | 'nextNodes' | 'endAt' | 'ends'> {
  const top: PhraseNode = {next: new Map(), ends: []}
  sets.members.forEach((phrases, set) => {
    for (const phrase of phrases) {
      const words = phrase.split(' ').map((word) => ids.get(word) ?? -1)
      if (words.length < 2) continue
      let node = top
      for (const word of words) {
        let child = node.next.get(word)
        if (!child) node.next.set(word, (child = {next: new Map(), ends: []}))
        node = child
      }
      node.ends.push(set)
    }
  })
  // The top stands first, so that 0 can say that there is no node.
  const nodes = [top]
  const numberOf = new Map<PhraseNode, number>([[top, 0]])
  const childrenOf = (node: PhraseNode): [number, PhraseNode][] => [...node.next].sort(([a], [b]) => a - b)
  for (const node of nodes)
    for (const [, child] of childrenOf(node)) {
      numberOf.set(child, nodes.length)
      nodes.push(child)
    }
  if (nodes.length > 0xffff) throw new Error(TOO_MANY)
  const roots = new Uint16Array(ids.size)
  for (const [word, child] of top.next) roots[word] = numberOf.get(child) as number
  top.next.clear()
  const words = flat(nodes.map((node) => childrenOf(node).map(([word]) => word)))
  const ends = flat(nodes.map((node) => node.ends))
  return {roots, nextAt: words.at, nextWords: words.items, nextNodes: Uint16Array.from(nodes.flatMap((node) => childrenOf(node).map(([, child]) => numberOf.get(child) as number))), endAt: ends.at, ends: ends.items}
}

function lookupOf(patterns: readonly {readonly number: number; readonly analysis: Analysis}[], ids: ReadonlyMap<string, number>): Lookup {
  const sets = new SetsOf(ids)
  const firsts = new SetsOf(ids)
  const cues: number[][] = []
  const reach: number[] = []
  const heads: number[] = []
  const spans: number[] = []
  const needs = patterns.map(({analysis: {cues: cue, required, least, most, head, opens}}, at) => {
    ;(cues[sets.add(cue)] ??= []).push(at)
    reach.push(Math.min(ANY, least), Math.min(ANY, most), kindsOf(head?.kinds ?? []) | (opens ? OPENS : 0))
    heads.push(head ? 1 + firsts.add(head.words) : 0)
    // A large set that nearly every sentence has a member of tells nothing. The rarest is asked for first.
    const telling = required
      .map((one) => ({...one, often: frequencyOf(one.phrases)}))
      .filter(({phrases, often}) => phrases.size <= SMALL || often < TELLS_NOTHING)
      .sort((a, b) => a.often - b.often)
    for (const {least: low, most: high} of telling) spans.push(Math.min(ANY, low), Math.min(ANY, high))
    return telling.map(({phrases}) => sets.add(phrases))
  })
  const setCount = sets.members.length
  if (patterns.length > 0xffff || setCount > 0xffff || firsts.members.length > 0xfffe || ids.size > 0xffff) throw new Error(TOO_MANY)
  const leads = new Uint8Array(ids.size)
  sets.members.forEach((phrases, set) => {
    if (cues[set]) for (const phrase of phrases) leads[ids.get(phrase.split(' ')[0] as string) ?? -1] = 1
  })
  const late = sets.members.map((phrases, set): readonly number[] => (cues[set] || phrases.length > FEW || phrases.some((phrase) => phrase.includes(' ')) ? [] : phrases.map((word) => ids.get(word) as number)))
  const memberLists = flat(late)
  const setLists = longFlat(sets.byWord.map((of) => of.filter((set) => late[set]?.length === 0)))
  const [firstLists, needLists] = [flat(firsts.byWord), flat(needs)]
  const cueLists = flat(Array.from({length: setCount}, (_, set) => cues[set] ?? []))
  return {
    numbers: Uint16Array.from(patterns, ({number}) => number),
    own: new Uint16Array(),
    setAt: setLists.at,
    sets: setLists.items,
    memberAt: memberLists.at,
    members: memberLists.items,
    ...treeOf(sets, ids),
    cueAt: cueLists.at,
    cues: cueLists.items,
    leads,
    firstAt: firstLists.at,
    firsts: firstLists.items,
    needAt: needLists.at,
    needs: needLists.items,
    spans: Uint8Array.from(spans),
    reach: Uint8Array.from(reach),
    heads: Uint16Array.from(heads),
    setCount
  }
}

function flat(lists: readonly (readonly number[])[]): {readonly at: Uint16Array; readonly items: Uint16Array} {
  const {at, items} = longFlat(lists)
  if (items.length > 0xffff) throw new Error(TOO_MANY)
  return {at: Uint16Array.from(at), items}
}

function longFlat(lists: readonly (readonly number[])[]): {readonly at: Uint32Array; readonly items: Uint16Array} {
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
  own: Uint16Array,
  setAt: Uint32Array,
  sets: Uint16Array,
  memberAt: Uint16Array,
  members: Uint16Array,
  roots: Uint16Array,
  nextAt: Uint16Array,
  nextWords: Uint16Array,
  nextNodes: Uint16Array,
  endAt: Uint16Array,
  ends: Uint16Array,
  cueAt: Uint16Array,
  cues: Uint16Array,
  leads: Uint8Array,
  firstAt: Uint16Array,
  firsts: Uint16Array,
  needAt: Uint16Array,
  needs: Uint16Array,
  spans: Uint8Array,
  reach: Uint8Array,
  heads: Uint16Array
} as const
const NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[]

/** An index as bytes, for a file. */
export function packIndex({keys, words, within, across, sets, leads, patterns}: Index): Uint8Array {
  const lookups = [within, across, ...Object.values(sets).map(({lookup}) => lookup)]
  const named = Object.entries(sets).map(([name, {key}]) => [name, key])
  const names = classNames()
  const texts = names.map((name) => new TextEncoder().encode(linesOf(name)))
  const frames = Object.keys(keys).map((id) => new TextEncoder().encode((patterns(id) ?? []).map(({cue, source}) => `${cue}\t${source}`).join('\n')))
  const rules = Object.keys(keys).map((id, i) => [id, frames[i]?.length])
  const classes = names.map((name, i) => [name, texts[i]?.length])
  const table = 'slots' in words ? words : tableOf(words)
  const tables = [table.chars, table.at, table.slots, leads]
  const head = new TextEncoder().encode(
    JSON.stringify({keys, words: tables.map(({length}) => length), sets: named, classes, rules, lookups: lookups.map((one) => ({setCount: one.setCount, lengths: NAMES.map((name) => one[name].length)}))})
  )
  const lists = [...tables, ...lookups.flatMap((one) => NAMES.map((name) => one[name]))].map(({buffer, byteOffset, byteLength}) => new Uint8Array(buffer, byteOffset, byteLength))
  const pieces = [new Uint8Array(Uint32Array.of(head.length).buffer), head, ...lists, ...texts, ...frames]
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
    words: [number, number, number, number]
    sets: [string, string][]
    classes: [string, number][]
    rules: [string, number][]
    lookups: {setCount: number; lengths: number[]}[]
  }
  let at = byteOffset + 4 + aligned(size)
  const list = <List extends {readonly byteLength: number}>(Kind: new (from: ArrayBuffer, at: number, length: number) => List, length: number): List => {
    const made = new Kind(buffer as ArrayBuffer, at, length)
    at += aligned(made.byteLength)
    return made
  }
  const words = {chars: list(Uint16Array, head.words[0]), at: list(Uint32Array, head.words[1]), slots: list(Uint16Array, head.words[2])}
  const leads = list(Uint32Array, head.words[3])
  const [within, across, ...others] = head.lookups.map(({setCount, lengths}) => {
    const start = at
    NAMES.forEach((name, i) => {
      at += aligned((lengths[i] as number) * LISTS[name].BYTES_PER_ELEMENT)
    })
    const behind = at
    return (): Lookup => {
      at = start
      const lists = NAMES.map((name, i) => [name, list<Lookup[typeof name]>(LISTS[name], lengths[i] as number)] as const)
      at = behind
      return {...Object.fromEntries(lists), setCount} as unknown as Lookup
    }
  })
  // Most runs ask for few of the sets.
  const sets = Object.fromEntries(
    head.sets.map(([name, key], i): [string, KeptSet] => [
      name,
      {
        key,
        get lookup() {
          return (others[i] as () => Lookup)()
        }
      }
    ])
  )
  const texts = (lengths: readonly (readonly [string, number])[]): {readonly has: (name: string) => boolean; readonly of: (name: string) => string | undefined} => {
    const places = new Map<string, readonly [number, number]>()
    for (const [name, length] of lengths) {
      places.set(name, [at, length])
      at += aligned(length)
    }
    const of = (name: string): string | undefined => {
      const place = places.get(name)
      return place && new TextDecoder().decode(new Uint8Array(buffer, place[0], place[1]))
    }
    return {has: (name) => places.has(name), of}
  }
  const members = texts(head.classes)
  const frames = texts(head.rules)
  const classes = {has: members.has, lines: members.of}
  const patterns = (ruleId: string): Source[] | undefined =>
    frames
      .of(ruleId)
      ?.split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const tab = line.indexOf('\t')
        return {ruleId, cue: line.slice(0, tab), source: line.slice(tab + 1)}
      })
  return {keys: head.keys, words, within: (within as () => Lookup)(), across: (across as () => Lookup)(), sets, leads, classes, patterns}
}

function aligned(size: number): number {
  return (size + 3) & ~3
}

/**
 * Indexes the patterns of rules.
 * @param made - an index that was made before; used for the rules that it fits.
 * @param own - the rules that it was made of.
 */
export function indexPatterns(rules: readonly RuleLike[], made?: Index, own: readonly RuleLike[] = []): PatternIndex {
  const fits = (rule: RuleLike): boolean => own.includes(rule) || made?.keys[rule.id] === keyOf(rule)
  const fitting = made ? Object.keys(made.keys).map((id) => rules.find((rule) => rule.id === id)) : []
  // The numbers of the patterns count through all rules of the index: those that are off are skipped where they are found.
  const whole = made !== undefined && fitting.every((rule, i) => rule === undefined || (fits(rule) && rules.indexOf(rule) >= 0 && i >= 0))
  const first = whole ? matcherOf(0, made, fitting, made.keys) : undefined
  const others = whole ? rules.filter((rule) => made.keys[rule.id] === undefined) : rules
  const second = others.length > 0 ? matcherOf(1, makeIndex(others), others) : undefined
  const matchers = [first, second].filter((one) => one !== undefined)
  return {
    get entries() {
      return matchers.flatMap((one) => one.entries())
    },
    known: (word) => matchers.some((one) => one.known(word)),
    match: (reading) => matchers.flatMap(({match}) => match(reading))
  }
}

const NONE: readonly Hit[] = []

interface Matcher {
  readonly entries: () => Entry[]
  readonly known: (word: string) => boolean
  readonly match: (reading: Reading) => Found[]
}

/** A match of pattern `number`, in tokens. */
export interface Hit extends Match {
  readonly number: number
  /** Whether it stands in commoner words only. */
  readonly common?: boolean
}

/** Marks a pattern that begins only where a clause does, among the kinds of token that it can begin with. */
const OPENS = 8
const KINDS: Readonly<Record<string, number>> = {number: 1, tag: 2, emoji: 4}

function kindsOf(names: Iterable<string>): number {
  let kinds = 0
  for (const name of names) kinds |= KINDS[name] ?? 0
  return kinds
}

/** Up to how many tokens a part is a line or a few short sentences, whose stops patterns look beyond in other words, too. */
export const LONGEST_LINE = 40

/**
 * @param place - which of the matchers of its linter it is.
 * @param rules - the rules of the index in its order; nothing for one that is off.
 * @param keys - how many patterns each rule of the index has, where rules may be off.
 */
function matcherOf(place: 0 | 1, index: Index, rules: readonly (RuleLike | undefined)[], keys?: Index['keys']): Matcher {
  const ids = 'slots' in index.words ? tabled(index.words) : numbered(index.words)
  if (keys) {
    keptSets = index.sets
    keptWords = ids.kept ? undefined : index.words
    Object.keys(index.sets).forEach((name, i) => {
      keptBits.set(name, ids.kept && i < MOST_BITS ? 1 << i : 0)
    })
    if (ids.kept) keptLeads = index.leads
    keepMembers(index.classes)
  }
  // The patterns of a rule are numbered from its place in `starts`; they are looked at when one of them is first met.
  const counts = keys ? Object.values(keys).map((key) => Number.parseInt(key, 10)) : rules.map((rule) => (rule ? sourcesOf([rule]).length : 0))
  const starts = [0]
  for (const count of counts) starts.push((starts.at(-1) as number) + count)
  const sources: (readonly Source[] | undefined)[] = []
  const sourceOf = (number: number): Source | undefined => {
    let at = 0
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= number) at++
    const rule = rules[at]
    return rule && (sources[at] ??= (keys && index.patterns(rule.id)) ?? sourcesOf([rule]))[number - (starts[at] as number)]
  }
  const made: (Entry | undefined)[] = []
  const entry = (number: number): Entry | undefined => {
    const known = made[number]
    if (known) return known
    const source = sourceOf(number)
    return source && (made[number] = {ruleId: source.ruleId, cue: source.cue, pattern: compilePattern(source.source, vocabulary)})
  }
  const pattern = (number: number): Pattern | undefined => entry(number)?.pattern
  const within = finder(index.within, ids, pattern)
  const across = finder(index.across, ids, pattern)
  const hitsIn = perPiece(({tokens}) => {
    const hits = inAll(within, tokens)
    return hits.length > 0 ? hits : NONE
  }, place)
  const founds = (hits: readonly Hit[], tokens: readonly Token[], first: number): Found[] =>
    hits.map(({number, from, to, common}) => ({from: from + first, to: to + first, entry: entry(number) as Entry, tokens, ...(common && {common})}))
  // In the order of the catalogue, the matches of a pattern from left to right.
  const ordered = (hits: Hit[]): Hit[] => hits.sort((a, b) => a.number - b.number || a.from - b.from)
  const match = ({tokens, pieces, firsts, run}: Reading): Found[] => {
    const hits = tokens.length <= LONGEST_LINE ? inAll(across, tokens) : across(tokens)
    pieces.forEach((piece, i) => {
      const first = firsts[i] as number
      for (const hit of hitsIn(piece)) hits.push({...hit, from: hit.from + first, to: hit.to + first})
    })
    const out = founds(ordered(hits), tokens, 0)
    return run ? [...out, ...founds(ordered([...across(run), ...within(run)]), run, 0)] : out
  }
  return {entries: () => Array.from({length: starts.at(-1) as number}, (_, number) => entry(number)).filter((one) => one !== undefined), known: (word) => ids.of(idOf(word)) >= 0, match}
}

const registered = new Map<string, readonly string[]>()
let keptSets: Index['sets'] | undefined
/** The words of the index that the kept sets are of; nothing where they have the first numbers of all. */
let keptWords: Index['words'] | undefined
let keptLeads: Uint32Array = new Uint32Array(0)
const keptBits = new Map<string, number>()
/** The sets of which a cue may stand in a text. */
function leadsIn(tokens: readonly Token[]): number {
  let leads = 0
  for (const {id} of tokens) if (id < keptLeads.length) leads |= keptLeads[id] as number
  return leads
}

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
    if (kept?.key === keyOfSources(sources)) return finder(kept.lookup, numberedAs(kept.lookup.own), (number) => patterns[number], every)
    const {words, lookup} = setOf(sources.map((source) => analysed(name, source)))
    return finder(lookup, numbered(words), (number) => patterns[number], every)
  }
  let bit: number | undefined
  return (tokens) => {
    bit ??= keptSets?.[name]?.key === keyOfSources(sources) ? (keptBits.get(name) ?? 0) : 0
    if (bit !== 0 && (leadsIn(tokens) & bit) === 0) return []
    find ??= make()
    const hits = find(tokens)
    return hits.length > 1 ? hits.sort((a, b) => a.number - b.number || a.from - b.from) : hits
  }
}

/** The words of an index: from the number of a word to its place among them. */
interface Numbered {
  /** The place of the word with a number; -1 where it is not among them. */
  readonly of: (id: number) => number
  /** Whether the words have the first numbers of all, in their order. */
  readonly kept?: boolean
}

function tabled(table: WordTable): Numbered {
  if (!keepWords(table)) return numbered(wordsOfTable(table))
  const last = table.at.length - 1
  return {of: (id) => (id <= last ? id - 1 : -1), kept: true}
}

/** Words by what they are among those of the index that is kept. */
function numberedAs(own: Uint16Array): Numbered {
  if (keptWords) {
    const words = 'slots' in keptWords ? wordsOfTable(keptWords) : keptWords
    return numbered(Array.from(own, (id) => words[id - 1] as string))
  }
  const places = new Int16Array(keptLeads.length).fill(-1)
  own.forEach((id, place) => {
    places[id] = place
  })
  return {of: (id) => places[id] ?? -1}
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

/**
 * Finds some of the patterns in tokens.
 * @param every - whether matches of one pattern may overlap.
 */
function finder(lookup: Lookup, ids: Numbered, pattern: (number: number) => Pattern | undefined, every = false): (tokens: readonly Token[]) => Hit[] {
  const {numbers, setAt, sets, memberAt, members, roots, nextAt, nextWords, nextNodes, endAt, ends, cueAt, cues, leads, firstAt, firsts, needAt, needs, spans, reach, heads, setCount} = lookup
  // Where members of a set begin: a bit for each token, from this place in `bits`, or -1 where none does; good where the stamp is that of the text at hand.
  const rows = new Int32Array(setCount)
  const rowStamp = new Uint32Array(setCount)
  // Up to which token a pattern was tried; good where the stamp is that of the text at hand.
  const tried = new Int32Array(numbers.length)
  const triedStamp = new Uint32Array(numbers.length)
  // At which token a word stands last; good where the stamp is that of the text at hand. `earlier` goes on from there.
  const lastAt = new Int32Array(setAt.length)
  const wordStamp = new Uint32Array(setAt.length)
  let stamp = 0
  // The sets of which a member begins at a token, where it is the cue of a pattern: token, set, token, set …
  let met = new Int32Array(256)
  let meetings = 0
  let width = 0
  let used = 0
  const row = (): number => {
    const from = used
    used += width
    if (bits.length < used) bits = grown(bits, used)
    for (let i = from; i < used; i++) bits[i] = 0
    return from
  }
  const meet = (set: number, i: number): void => {
    if (rowStamp[set] !== stamp) {
      rowStamp[set] = stamp
      rows[set] = row()
    }
    const word = (rows[set] as number) + (i >> 5)
    const bit = 1 << (i & 31)
    if (((bits[word] as number) & bit) !== 0) return
    ;(bits[word] as number) |= bit
    if (cueAt[set] === cueAt[set + 1]) return
    if (met.length < meetings + 2) met = grown(met, meetings + 2)
    met[meetings++] = i
    met[meetings++] = set
  }
  /** Whether a member of a set stands in the text. */
  const present = (set: number): boolean => {
    if (rowStamp[set] === stamp) return (rows[set] as number) >= 0
    let at = -1
    for (let k = memberAt[set] as number, end = memberAt[set + 1] as number; k < end; k++) {
      const word = members[k] as number
      if (wordStamp[word] !== stamp) continue
      if (at < 0) at = row()
      for (let i = lastAt[word] as number; i >= 0; i = earlier[i] as number) (bits[at + (i >> 5)] as number) |= 1 << (i & 31)
    }
    rowStamp[set] = stamp
    rows[set] = at
    return at >= 0
  }
  const begins = (token: Token | undefined, id: number, set: number, kinds: number): boolean => {
    if (!token) return false
    if (kinds !== 0 && (kinds & (KINDS[token.kind] ?? 0)) !== 0) return true
    return id >= 0 && placeIn(firsts, firstAt[id] as number, firstAt[id + 1] as number, set) >= 0
  }
  return (tokens) => {
    const count = tokens.length
    if (places.length < count) {
      places = new Int32Array(count * 2)
      earlier = new Int32Array(count * 2)
    }
    const words = places
    let any = false
    for (let i = 0; i < count; i++) {
      const id = ids.of((tokens[i] as Token).id)
      words[i] = id
      any ||= id >= 0 && leads[id] === 1
    }
    const hits: Hit[] = []
    if (!any) return hits
    stamp++
    width = (count + 31) >> 5
    used = 0
    meetings = 0
    // Where clauses begin, worked out when it is asked for.
    let clauses = -1
    for (let i = 0; i < count; i++) {
      const id = words[i] as number
      if (id < 0) continue
      earlier[i] = wordStamp[id] === stamp ? (lastAt[id] as number) : -1
      lastAt[id] = i
      wordStamp[id] = stamp
      for (let k = setAt[id] as number, end = setAt[id + 1] as number; k < end; k++) meet(sets[k] as number, i)
      let node = roots[id] as number
      for (let next = i + 1; node > 0 && next < count; next++) {
        const place = placeIn(nextWords, nextAt[node] as number, nextAt[node + 1] as number, words[next] as number)
        node = place < 0 ? 0 : (nextNodes[place] as number)
        for (let k = endAt[node] as number, end = endAt[node + 1] as number; k < end; k++) meet(ends[k] as number, i)
      }
    }
    for (let m = 0; m < meetings; m += 2) {
      const i = met[m] as number
      const set = met[m + 1] as number
      cue: for (let k = cueAt[set] as number, end = cueAt[set + 1] as number; k < end; k++) {
        const at = cues[k] as number
        const firstNeed = needAt[at] as number
        const lastNeed = needAt[at + 1] as number
        for (let n = firstNeed; n < lastNeed; n++) if (!present(needs[n] as number)) continue cue
        const number = numbers[at] as number
        const one = pattern(number)
        if (!one) continue
        const last = i - (reach[at * 3] as number)
        const head = heads[at] as number
        const kinds = reach[at * 3 + 2] as number
        let from = Math.max(triedStamp[at] === stamp ? (tried[at] as number) + 1 : 0, i - (reach[at * 3 + 1] as number))
        triedStamp[at] = stamp
        if ((kinds & OPENS) !== 0 && clauses < 0) {
          clauses = row()
          for (let t = 0; t < count; t++) if (startsClause(tokens, t)) (bits[clauses + (t >> 5)] as number) |= 1 << (t & 31)
        }
        start: for (; from <= last; from++) {
          if ((kinds & OPENS) !== 0 && ((bits[clauses + (from >> 5)] as number) & (1 << (from & 31))) === 0) continue
          for (let n = firstNeed; n < lastNeed; n++) {
            const high = spans[n * 2 + 1] as number
            if (!anyBit(rows[needs[n] as number] as number, from + (spans[n * 2] as number), high === ANY ? count - 1 : Math.min(count - 1, from + high))) continue start
          }
          if (head > 0 && !begins(tokens[from], words[from] as number, head - 1, kinds)) continue
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

/** Where a number stands in a part of a list that is in order; -1 where it does not. */
function placeIn(list: Uint16Array, low: number, end: number, wanted: number): number {
  for (let high = end - 1; low <= high; ) {
    const middle = (low + high) >> 1
    const here = list[middle] as number
    if (here === wanted) return middle
    if (here < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Whether a bit of a row is set from `low` to `high`, both included. */
function anyBit(row: number, low: number, high: number): boolean {
  if (low > high) return false
  const last = high >> 5
  let word = low >> 5
  // All bits from `low` on; in the last word, none behind `high`.
  let mask = -1 << (low & 31)
  for (; word < last; word++) {
    if (((bits[row + word] as number) & mask) !== 0) return true
    mask = -1
  }
  return ((bits[row + word] as number) & mask & (-1 >>> (31 - (high & 31)))) !== 0
}

/** Where a finder notes the words of the text at hand, and which tokens are of which set: one at a time is at work. */
let places = new Int32Array(512)
/** For each token, the one before it with the same word; -1 where there is none. */
let earlier = new Int32Array(512)
let bits = new Int32Array(4096)

function grown(list: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const out = new Int32Array(size * 2)
  out.set(list)
  return out
}

/** Every word of the patterns and of all word classes. */
function wordsIn(sources: readonly string[]): Set<string> {
  const words = new Set<string>()
  for (const source of sources) for (const word of source.match(/[a-z]+/g) ?? []) words.add(word)
  for (const name of classNames()) for (const member of membersOf(name) ?? []) for (const word of member) words.add(word)
  return words
}
