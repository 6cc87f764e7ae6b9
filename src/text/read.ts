/** English, read once: a part's shadow, sentences and tokens. Only here is the English parser known. */

import {ParseEnglish} from 'parse-english'
import type {Part, Sentence} from '../types.ts'
import {type Shadow, shade} from './shadow.ts'
import {type Token, tokenize} from './tokens.ts'

/** A part as the rules read it. */
export interface Reading {
  readonly part: Part
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /**
   * The tokens without the stops between one-word sentences (`Last. Chance.`), where there is such a run.
   * It is matched beside `tokens`.
   */
  readonly run?: readonly Token[]
}

const parser = new ParseEnglish()
/** parse-english takes quadratic time in the sentences of one paragraph: longer ones are read in pieces of this many characters. */
const LONGEST = 4000

/**
 * Reads a part.
 * @param known - tells whether a lower-case word occurs in any rule (see `shade`).
 */
export function readPart(part: Part, known: (word: string) => boolean): Reading {
  const shadow = shade(mask(part), known)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const [from, to] of sentenceRanges(shadow.text)) {
    const start = shadow.at(from)
    const end = shadow.end(to - 1)
    tokenize(shadow, from, to, part.tags, sentences.length, tokens)
    sentences.push({start, end: Math.max(start, end), text: part.text.slice(start, end)})
  }
  const run = withoutStops(tokens)
  return {part, sentences, tokens, ...(run && {run})}
}

/** Tags read as a word of their length, so that no parser sees their punctuation. */
function mask(part: Part): string {
  if (part.tags.length === 0) return part.text
  let text = part.text
  for (const tag of part.tags) text = text.slice(0, tag.start) + 'X'.padEnd(tag.end - tag.start, 'x') + text.slice(tag.end)
  return text
}

/** Offsets of the sentences of a text, in order. */
function sentenceRanges(text: string): [number, number][] {
  const ranges: [number, number][] = []
  // A text without an inner stop is one sentence: no need to parse it.
  if (!/[.!?…][\s"'”’)\]]*\s/.test(text)) {
    const from = text.search(/\S/)
    return from < 0 ? [] : [[from, text.trimEnd().length]]
  }
  for (let base = 0; base < text.length; ) {
    let size = Math.min(LONGEST, text.length - base)
    if (base + size < text.length) {
      const cut = text.slice(base, base + size).search(/[.!?]\s+[^.!?]*$/)
      if (cut > 0) size = cut + 2
    }
    const tree = parser.parse(text.slice(base, base + size))
    for (const paragraph of tree.children) {
      if (paragraph.type !== 'ParagraphNode') continue
      for (const sentence of paragraph.children) {
        if (sentence.type !== 'SentenceNode') continue
        const from = sentence.position?.start.offset
        const to = sentence.position?.end.offset
        if (from !== undefined && to !== undefined && to > from) ranges.push([base + from, base + to])
      }
    }
    base += size
  }
  return ranges
}

/** The tokens with the stops between runs of two or more one-word sentences taken out; nothing where there is no such run. */
function withoutStops(tokens: readonly Token[]): Token[] | undefined {
  let found = false
  const out: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    // The first and last words of a run need a stop on both sides or an end of the part.
    if (token.kind === 'stop' && token.text !== '…' && single(tokens, i - 1) && single(tokens, i + 1)) {
      found = true
      continue
    }
    out.push(token)
  }
  return found ? out : undefined
}

function single(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.kind !== 'word') return false
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  return (!before || before.kind === 'stop' || before.kind === 'emoji') && (!after || after.kind === 'stop' || after.kind === 'emoji')
}

export type {Shadow, Token}
