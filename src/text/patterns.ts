/** The patterns of a set of rules, found by the words that they cannot do without. */

import {type Analysis, type Match, type Pattern, compilePattern} from './pattern.ts'
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

/** The rules' patterns as numbers, so that no pattern has to be parsed at the start. Made by the build, and at run time for other rules. */
export interface Index {
  /** Tells which patterns it was made of. */
  readonly key: string
  /** Words, in one string, separated by spaces. */
  readonly words: string
  /** For each word, the patterns that it is a cue of. */
  readonly cues: readonly (readonly number[])[]
  /** For each word, the sets of words that it is in. */
  readonly sets: readonly (readonly number[])[]
  /** For each pattern: how many tokens stand before its cue, at least and at most; then the sets that it needs a word of. */
  readonly needs: readonly (readonly number[])[]
  readonly setCount: number
}

interface RuleLike {
  readonly id: string
  readonly find?: Readonly<Record<string, readonly string[]>>
}

function entriesOf(rules: readonly RuleLike[]): Entry[] {
  return rules.flatMap((rule) => Object.entries(rule.find ?? {}).flatMap(([cue, sources]) => sources.map((source): Entry => ({ruleId: rule.id, cue, pattern: compilePattern(source, vocabulary)}))))
}

function keyOf(entries: readonly Entry[]): string {
  let hash = 0
  for (const {ruleId, cue, pattern} of entries) for (const text of [ruleId, cue, pattern.source]) for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return `${entries.length}:${hash}`
}

/** Parses every pattern of the rules and notes what each is found by. Throws where a pattern is malformed. */
export function makeIndex(rules: readonly RuleLike[]): Index {
  const entries = entriesOf(rules)
  const setIds = new Map<string, number>()
  const cues = new Map<string, number[]>()
  const sets = new Map<string, number[]>()
  const push = (map: Map<string, number[]>, word: string, value: number): void => {
    const list = map.get(word)
    if (list) list.push(value)
    else map.set(word, [value])
  }
  const needs = entries.map(({ruleId, pattern}, at) => {
    const {cues: words, required, least, most} = analysed(ruleId, pattern)
    for (const word of words) push(cues, word, at)
    const ids = required.map(({key, words: members}) => {
      const known = setIds.get(key)
      if (known !== undefined) return known
      const id = setIds.size
      setIds.set(key, id)
      for (const word of members) push(sets, word, id)
      return id
    })
    return [least, most, ...new Set(ids)]
  })
  const all = [...new Set([...cues.keys(), ...sets.keys()])]
  return {key: keyOf(entries), words: all.join(' '), cues: all.map((word) => cues.get(word) ?? []), sets: all.map((word) => sets.get(word) ?? []), needs, setCount: setIds.size}
}

function analysed(ruleId: string, pattern: Pattern): Analysis {
  try {
    return pattern.analysis()
  } catch (error) {
    throw new Error(`${ruleId}: ${(error as Error).message}`)
  }
}

/**
 * Indexes the patterns of rules.
 * @param made - an index that was made before; used where it is of just these patterns.
 */
export function indexPatterns(rules: readonly RuleLike[], made?: Index): PatternIndex {
  const entries = entriesOf(rules)
  const index = made?.key === keyOf(entries) ? made : makeIndex(rules)
  const ids = new Map(index.words.split(' ').map((word, id) => [word, id]))
  // Which sets the tokens at hand have a word of: the stamp of the text that was looked at last.
  const seen = new Uint32Array(index.setCount)
  const tried = new Uint32Array(entries.length)
  let stamp = 0
  let words: Set<string> | undefined
  const known = (word: string): boolean => (words ??= allWords(entries)).has(word)
  const matchTokens = (tokens: readonly Token[], out: Found[]): void => {
    stamp++
    const wordIds = tokens.map((token) => ids.get(token.text) ?? -1)
    for (const id of wordIds) if (id >= 0) for (const set of index.sets[id] as readonly number[]) seen[set] = stamp
    for (const id of wordIds) {
      if (id < 0) continue
      for (const at of index.cues[id] as readonly number[]) {
        if (tried[at] === stamp) continue
        tried[at] = stamp
        const needs = index.needs[at] as readonly number[]
        let all = true
        for (let i = 2; i < needs.length && all; i++) all = seen[needs[i] as number] === stamp
        if (!all) continue
        const positions: number[] = []
        for (let i = 0; i < wordIds.length; i++) if ((wordIds[i] as number) >= 0 && (index.cues[wordIds[i] as number] as readonly number[]).includes(at)) positions.push(i)
        const entry = entries[at] as Entry
        for (const found of entry.pattern.matchAround(tokens, positions, needs[0] as number, needs[1] as number)) out.push({...found, entry, tokens})
      }
    }
  }
  return {
    entries,
    known,
    match: (reading) => {
      const out: Found[] = []
      matchTokens(reading.tokens, out)
      if (reading.run) matchTokens(reading.run, out)
      return out
    }
  }
}

function allWords(entries: readonly Entry[]): Set<string> {
  const words = new Set<string>()
  for (const entry of entries) for (const word of entry.pattern.source.match(/[a-z]+/g) ?? []) words.add(word)
  for (const name of classNames) for (const member of membersOf(name) ?? []) for (const word of member) words.add(word)
  return words
}
