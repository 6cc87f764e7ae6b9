/** Clauses: what a claim takes with it when it goes. */

import {hasOffer} from './offers.ts'
import {type Match, breaks} from './pattern.ts'
import type {Token} from './tokens.ts'

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
