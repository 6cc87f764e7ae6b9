/** The patterns of a set of rules, found by the words that they cannot do without. */

import {type Match, type Pattern, compilePattern} from './pattern.ts'
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
  /** Whether a text may hold a match: a cheap look before it is parsed. */
  readonly mayMatch: (text: string) => boolean
  /** Whether a lower-case word occurs in any pattern or class. */
  readonly known: (word: string) => boolean
  readonly entries: readonly Entry[]
}

export function indexPatterns(rules: readonly {readonly id: string; readonly find?: Readonly<Record<string, readonly string[]>>}[]): PatternIndex {
  const entries: Entry[] = []
  const byWord = new Map<string, Entry[]>()
  for (const rule of rules) {
    for (const [cue, sources] of Object.entries(rule.find ?? {})) {
      for (const source of sources) {
        const entry = {ruleId: rule.id, cue, pattern: compile(rule.id, source)}
        entries.push(entry)
        for (const word of entry.pattern.cues) {
          const list = byWord.get(word)
          if (list) list.push(entry)
          else byWord.set(word, [entry])
        }
      }
    }
  }
  let words: Set<string> | undefined
  const known = (word: string): boolean => (words ??= allWords(entries)).has(word)
  const matchTokens = (tokens: readonly Token[], out: Found[]): void => {
    const seen = new Set<Entry>()
    for (const token of tokens) for (const entry of byWord.get(token.text) ?? []) seen.add(entry)
    for (const entry of seen) for (const found of entry.pattern.match(tokens)) out.push({...found, entry, tokens})
  }
  return {
    entries,
    known,
    mayMatch: () => true,
    match: (reading) => {
      const out: Found[] = []
      matchTokens(reading.tokens, out)
      if (reading.run) matchTokens(reading.run, out)
      return out
    }
  }
}

function compile(ruleId: string, source: string): Pattern {
  try {
    return compilePattern(source, vocabulary)
  } catch (error) {
    throw new Error(`${ruleId}: ${(error as Error).message}`)
  }
}

function allWords(entries: readonly Entry[]): Set<string> {
  const words = new Set<string>()
  for (const entry of entries) for (const word of entry.pattern.source.match(/[a-z]+/g) ?? []) words.add(word)
  for (const name of classNames) for (const member of membersOf(name) ?? []) for (const word of member) words.add(word)
  return words
}
