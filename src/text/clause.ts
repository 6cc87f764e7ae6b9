/** Clauses: what must go with a claim, so that no half of a sentence is left. */

import type {Edit, FoundClaim, Rewrite} from '../rule.ts'
import {hasOffer} from './offers.ts'
import {breaks} from './pattern.ts'
import type {Token} from './tokens.ts'

/**
 * Rewrites without the clause that a claim stands in: *We’re in awe of your patience. Jigsaws from £9* → *Jigsaws from £9*.
 * None where the rest of the clause offers or counts something, which must stay.
 * @param blank - what to ask for where nothing else is left.
 */
export function withoutClause(claim: FoundClaim, blank: string): readonly Rewrite[] {
  const {tokens, part} = claim.reading
  let from = tokens.findIndex((token) => token.end > claim.start)
  let to = from
  while (to < tokens.length && (tokens[to]?.start ?? claim.end) < claim.end) to++
  if (from < 0) return []
  const claimed = {from, to}
  while (from > 0 && !ends(tokens[from - 1], tokens[from])) from--
  while (to < tokens.length && !ends(tokens[to], tokens[to - 1])) to++
  const rest = [...tokens.slice(from, claimed.from), ...tokens.slice(claimed.to, to)]
  if (rest.some((token) => token.kind === 'number' || token.kind === 'tag') || hasOffer(rest)) return []
  const other = tokens.filter((token, i) => (i < from || i >= to) && (token.kind === 'word' || token.kind === 'number' || token.kind === 'tag'))
  if (other.length === 0 && rest.length <= 8) return [{edits: [{start: 0, end: part.text.length, text: `[${blank}]`}], blank: true}]
  const start = tokens[from]?.start ?? claim.start
  return [{edits: [{start: Math.min(start, claim.start), end: Math.max(tokens[to - 1]?.end ?? claim.end, claim.end), text: ''}]}]
}

/** True where a token ends a clause beside a token of it. */
function ends(token: Token | undefined, beside: Token | undefined): boolean {
  return !token || breaks(token) || token.text === ',' || token.sentence !== beside?.sentence
}

/** What no name of a thing has in it. */
const NO_OBJECT =
  /^(?:it|this|that|them|you|us|me|all|everything|something|anything|one|more|a while|ages|now|good|sure|real|free|most|\w+ing)\b|\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|do|does|did|who|what|that|when|while|because|if|since|before|you|we|they|he|she|it)\b|['’](?:re|ve|ll|d|m)\b/i

/**
 * What the words from `from` to `to` are said of, in their place: *Don’t miss out on half-term camps* is *Half-term camps*.
 * Nothing where it is a clause, a pronoun or a word alone.
 */
export function objectAt(text: string, from: number, to: number): Edit | undefined {
  const [object = ''] = /^[^.!?:;,—–|()]*/.exec(text.slice(to)) ?? []
  const [word] = /^\S+/.exec(object) ?? []
  if (!word || !/^(?:\p{L}|\d)/u.test(word) || object.trim().split(/\s+/).length < 2 || NO_OBJECT.test(object)) return undefined
  return {start: from, end: to + word.length, text: /^\p{Lu}/u.test(text.slice(from)) ? word.charAt(0).toUpperCase() + word.slice(1) : word}
}
