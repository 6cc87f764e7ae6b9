/** Clauses: what a claim takes with it when it goes. */

import {capitalised} from './letters.ts'
import type {FoundClaim} from '../rule.ts'
import {hasOffer} from './offers.ts'
import {type Match, breaks} from './pattern.ts'
import type {Token} from './tokens.ts'
import {wordsOf} from './words/index.ts'

const isDay = (word: string): boolean => wordsOf('weekday').has(word) || wordsOf('month').has(word)

function ends(token: Token): boolean {
  return breaks(token) || token.text === ','
}

/** The clause that the tokens `from` to `to` stand in: as far as the marks on either side. */
export function clauseOf(tokens: readonly Token[], from: number, to: number): Match {
  const sentence = tokens[from]?.sentence
  const last = tokens[to - 1]?.sentence
  let start = from
  let end = to
  for (let before = tokens[start - 1]; before && !ends(before) && before.sentence === sentence; before = tokens[start - 1]) start--
  for (let after = tokens[end]; after && !ends(after) && after.sentence === last; after = tokens[end]) end++
  return {from: start, to: end}
}

/** The clause of a claim, unless something is offered in it: then the words alone. */
export function unsoldClause(tokens: readonly Token[], from: number, to: number): Match {
  const clause = clauseOf(tokens, from, to)
  return hasOffer(tokens, clause.from, from) || hasOffer(tokens, to, clause.to) ? {from, to} : clause
}

/** True where the claim is a proper title in a line that is otherwise in small letters: *Orphans of the Storm*. */
export function isTitle(claim: FoundClaim): boolean {
  // Days and months have a capital anywhere.
  const written = (token: Token): boolean => token.kind === 'word' && !/^(a|an|the|of|and|for|in|on|to)$/.test(token.raw) && !isDay(token.text)
  const upper = (token: Token): boolean => capitalised(token.raw)
  const inside = claim.tokens.slice(claim.from, claim.to).filter(written)
  const outside = [...claim.tokens.slice(0, claim.from), ...claim.tokens.slice(claim.to)].filter((token) => token.kind === 'word')
  return inside.length > 1 && inside.every(upper) && outside.some((token) => !upper(token))
}
