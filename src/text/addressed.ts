/** Whether words are said to the reader, and said outright. */

import type {FoundClaim} from '../rule.ts'
import type {Token} from './tokens.ts'

const READER = new Set(['you', 'your', 'yours', 'yourself', 'yourselves', '{tag}'])
const OTHERS = new Set(['he', 'she', 'his', 'her', 'him', 'hers', 'himself', 'herself'])
/** Words in a sentence of running text beyond which it is no exclamation. */
const BRIEF = 8

/** The words of the sentence that a claim stands in. */
export function sentenceOf({tokens, from}: FoundClaim): readonly Token[] {
  const sentence = tokens[from]?.sentence
  return tokens.filter((token) => token.sentence === sentence)
}

/** True where a sentence names the reader. */
export function namesReader(tokens: readonly Token[]): boolean {
  return tokens.some((token) => READER.has(token.text))
}

/**
 * True where a claim can be meant for the reader: its sentence says *you*, or it is brief, or a line of its own (a subject, a button).
 * *He had the presence of mind to call* tells of somebody else.
 */
export function saidToReader(claim: FoundClaim): boolean {
  const sentence = sentenceOf(claim)
  if (namesReader(sentence)) return true
  if (sentence.some((token) => OTHERS.has(token.text))) return false
  return claim.part.role !== 'body' || sentence.filter((token) => token.kind === 'word').length <= BRIEF
}

/** True where the claim is only supposed: *if it is a gift, say so at the till*. */
export function supposed({tokens, from}: FoundClaim): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const token = tokens[i]
    if (!token || token.kind !== 'word') return false
    if (/^(?:if|whether|unless)$/.test(token.text)) return true
  }
  return false
}

/** True where the words are part of a path, an address or a name: *home/dude*, *@bestie*. */
export function inName({part, start, end}: FoundClaim): boolean {
  return /[/_@\\]/.test(part.text[start - 1] ?? '') || /[/_@\\]/.test(part.text[end] ?? '')
}
