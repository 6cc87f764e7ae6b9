/** Sentences about what other people do: who they are, and how far the statement goes. */

import {baseForm} from './forms.ts'
import {breaks, compilePattern, type Pattern} from './pattern.ts'
import type {Token} from './tokens.ts'
import {vocabulary, wordsOf} from './words/index.ts'

/** A statement about others: token indices, `to` exclusive. */
export interface CrowdClause {
  readonly kind: Kind
  readonly from: number
  readonly to: number
}

/** `all` everybody and nobody, `many` a number or most of them, `near` those whom the reader knows, `some` a trade or a kind of people. */
type Kind = 'all' | 'many' | 'near' | 'some'

/** Who is spoken of. The first that fits counts. */
const SUBJECTS: readonly (readonly [Kind, string])[] = [
  ['all', '(<crowd-none>|<crowd-all>)'],
  ['all', "<crowd-whole> (this|our|your|the|a|of|{tag})* (<crowd-knowing>|{cap}|other|single|good)? (<crowd-place>|<crowd-people>|<crowd-expert>|{cap})"],
  ['all', '(the|this|our|your)? (internet|web|whole place|nation|in crowd|herd|pack|smart money|clever money|masses|rest of the world|joneses|neighborhood|high street|whole town)'],
  ['all', '(every|each) (single|other|last|good|serious|self respecting|sensible|major|top|leading|decent)? _? (<crowd-people>|<crowd-expert>|<crowd-place>)'],
  ['many', '(over|more than|nearly|almost|some|around|about)? <crowd-many> (of|more)? (the|our|your|my|other|you|us)? <crowd-knowing>? (<crowd-people>|<crowd-expert>)?'],
  ['many', '({number}|<numberword>) (out of|in) (every)? ({number}|<numberword>) (of)? (the|our|your)? _? (<crowd-people>|<crowd-expert>)?'],
  ['many', '({number}|<numberword>) (<numberword>|million|thousand|m|k)* (or so|plus|\\+)? (of)? (the|our|your|you|us|my)? (fellow|other|happy|more)? ..1 (<crowd-people>|<crowd-expert>)'],
  ['many', '({number}|<numberword>) of (you|us)'],
  ['many', '(all|most|many|lots|so many|plenty|a lot|loads) (of)? (the|our|your|other)? <crowd-knowing>? _? (<crowd-people>|<crowd-expert>|others)'],
  ['near', '<crowd-peer>'],
  ['near', '(the|a|an|some|other|our|smart)? <crowd-knowing>? (<crowd-people>|<crowd-expert>) (in|of|with|on) ..4 like (you|yours|you do)'],
  ['near', '(<crowd-people>|<crowd-expert>) (just)? like (you|yours)'],
  ['some', "(the|our|some|even|any|{cap})? <crowd-knowing>? (<crowd-people>|<crowd-expert>)"]
]

let subjects: (readonly [Kind, Pattern])[] | undefined

/** All statements about others in a text. */
export function crowdClauses(tokens: readonly Token[]): CrowdClause[] {
  subjects ??= SUBJECTS.map(([kind, source]) => [kind, compilePattern(source, vocabulary)] as const)
  const here = subjects.filter(([, pattern]) => tokens.some((token) => pattern.cues.has(token.text)))
  const found: CrowdClause[] = []
  if (here.length === 0) return found
  for (let i = 0; i < tokens.length; i++) {
    for (const [kind, pattern] of here) {
      const match = pattern.matchAt(tokens, i)
      if (!match || !stands(tokens, i, kind)) continue
      const verb = predicate(tokens, match.to, kind)
      if (verb === undefined) continue
      const to = endOfClause(tokens, verb)
      found.push({kind, from: i, to})
      i = to - 1
      break
    }
  }
  return found
}

/** Whether a noun at `i` can be a subject: it opens its clause, or what stands before it does not govern it. */
function stands(tokens: readonly Token[], i: number, kind: Kind): boolean {
  const before = tokens[i - 1]
  if (!before || breaks(before) || before.sentence !== tokens[i]?.sentence) return true
  if (tokens[i]?.joined) return false
  if (kind === 'some') return before.text === ',' || before.kind === 'tag' || wordsOf('crowd-opener').has(before.text)
  return !wordsOf('crowd-object').has(before.text) && !(before.kind === 'word' && (before.text === 'your' || before.text === 'our'))
}

const MODAL = new Set('can could may might must should shall need needs ought cannot'.split(' '))
const BE = new Set("is are was were 's been being be".split(' '))
const HAVE = new Set('has have had'.split(' '))
const DO = new Set('did do does'.split(' '))

/** Where the subject that ends at `i` is said to do something that others could follow: the index of the verb. */
function predicate(tokens: readonly Token[], start: number, kind: Kind): number | undefined {
  let i = start
  for (let steps = 0; steps < 12; steps++) {
    const token = tokens[i]
    if (!token || breaks(token)) return undefined
    const {text} = token
    if (wordsOf('adverb').has(text) || wordsOf('crowd-adverb').has(text)) i++
    else if (text === ',') {
      // *peer practices have, to a striking degree, adopted*
      const close = tokens.findIndex((other, k) => k > i && k < i + 9 && other.text === ',')
      if (close < 0) return undefined
      i = close + 1
    } else if (wordsOf('crowd-preposition').has(text)) {
      const verb = nextVerb(tokens, i + 2)
      if (verb === undefined) return undefined
      i = verb
    } else return verbFits(tokens, i, kind) ? i : undefined
  }
  return undefined
}

/** The first word from `from` on that can only be a verb, within the words of one phrase. */
function nextVerb(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < from + 6; i++) {
    const token = tokens[i]
    if (!token || breaks(token)) return undefined
    if (MODAL.has(token.text) || (BE.has(token.text) && token.text !== "'s") || HAVE.has(token.text) || DO.has(token.text) || doing(token.text)) return i
  }
  return undefined
}

function doing(word: string): boolean {
  return wordsOf('crowd-adopt').has(word) || wordsOf('crowd-rave').has(word) || past(word)
}

function past(word: string): boolean {
  return /[^e]ed$/.test(word) || (baseForm(word) !== undefined && !/(?:s|ing)$/.test(word))
}

function verbFits(tokens: readonly Token[], i: number, kind: Kind): boolean {
  const word = tokens[i]?.text ?? ''
  const next = tokens[i + 1]?.text ?? ''
  const is = (name: string, text: string): boolean => wordsOf(name).has(text)
  if (hooked(tokens, i)) return true
  if (MODAL.has(word) || is('crowd-benefit', word)) return false
  if (BE.has(word) || HAVE.has(word) || DO.has(word)) {
    let k = i + 1
    while (is('adverb', tokens[k]?.text ?? '') || is('crowd-adverb', tokens[k]?.text ?? '') || HAVE.has(tokens[k]?.text ?? '') || BE.has(tokens[k]?.text ?? '')) k++
    const after = tokens[k]?.text ?? ''
    if (is('crowd-outside', after)) return false
    if (kind === 'some') return is('crowd-adopt', after) || is('crowd-smitten', after) || (HAVE.has(word) && (past(after) || after === 'one')) || /^(?:rav|talk|switch|buy|ditch|quietly)/.test(after)
    return next !== 'not' || !MODAL.has(word)
  }
  if (kind === 'some') return is('crowd-approve', word) || (past(word) && is('crowd-adopt', word))
  return doing(word) || (kind === 'all' && /[^s]s$/.test(word) && !is('crowd-place', word) && !is('crowd-people', word))
}

let hook: Pattern | undefined

function hooked(tokens: readonly Token[], i: number): boolean {
  hook ??= compilePattern('<crowd-hooked>', vocabulary)
  return hook.matchAt(tokens, i) !== undefined
}

/** The end of the clause where it is near, else a few words behind the verb. */
function endOfClause(tokens: readonly Token[], verb: number): number {
  for (let i = verb + 1; i <= verb + 10; i++) {
    const token = tokens[i]
    if (!token || breaks(token) || token.text === ',' || token.sentence !== tokens[verb]?.sentence) return i
  }
  return Math.min(tokens.length, verb + 3)
}
