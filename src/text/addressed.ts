/** Whether words are said to the reader, and said outright. */

import type {FoundClaim} from '../rule.ts'
import {hasOffer} from './offers.ts'
import type {Token} from './tokens.ts'

const READER = new Set(['you', 'your', 'yours', 'yourself', 'yourselves', '{tag}'])
const SENDER = new Set(['we', 'us', 'our', 'ours'])
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
 * True where a claim can be meant for the reader: its sentence says *you*, is brief, offers something, or is a line of its own (a subject, a button);
 * with `selling`, in a message that plainly sells, also where its sender speaks of itself.
 * *He had the presence of mind to call* tells of somebody else.
 */
export function saidToReader(claim: FoundClaim, selling = false): boolean {
  const sentence = sentenceOf(claim)
  if (namesReader(sentence)) return true
  if (sentence.some((token) => OTHERS.has(token.text))) return false
  if (selling && sentence.some((token) => SENDER.has(token.text))) return true
  return claim.part.role !== 'body' || offers(sentence) || sentence.filter((token) => token.kind === 'word').length <= BRIEF
}

/** True where a sentence names a price or a discount. */
export function offers(tokens: readonly Token[]): boolean {
  return hasOffer(tokens) || tokens.some((token) => token.kind === 'number' && /^[$€£¥₹]|\dp$/.test(token.text))
}

/** True where the claim is only supposed: *if it is a gift, say so at the till*. */
export function supposed({tokens, from}: FoundClaim): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const token = tokens[i]
    if (token?.kind !== 'word') return false
    if (/^(?:if|whether|unless)$/.test(token.text)) return true
  }
  return false
}

/** True where the words are part of a path, an address, a name or a title: *home/dude*, *@bestie*, *Between us: a podcast*. */
export function inName(claim: FoundClaim): boolean {
  const {part, start, end} = claim
  return /[/_@\\]/.test(part.text[start - 1] ?? '') || /[/_@\\]/.test(part.text[end] ?? '') || heads(claim)
}

/** What has a subject, and a title that names it. */
const WORKS = new Set(
  'history podcast lecture talk panel exhibition film documentary novel memoir album poems study course quiz series episode explainer grammar essay sermon musical tribute rules symposium conference seminar lecture biography anthology sitcom opera ballet symptoms causes concert memorial service'.split(
    ' '
  )
)
/** Words between a title and what it is the title of. */
const SUBTITLE = 3

/** True where the words are a title and what follows says of what: *Hugs and kisses: a history of XOXO*, *Can we talk about menopause? A panel*. */
function heads({tokens, to}: FoundClaim): boolean {
  for (let i = to; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'number' || READER.has(token.text)) return false
    if (token.kind !== 'stop' && !/^[:,—]$/.test(token.text)) continue
    const after = tokens.slice(i + 1, i + 2 + SUBTITLE)
    if (/^(?:our|the|your|my)$/.test(after[0]?.text ?? '') || offers(tokens)) return false
    return after.some((word) => WORKS.has(word.text))
  }
  return false
}

/** True where the words end a longer title in a line of running text: *Everyone Says I Love You*, in a programme. */
export function endsTitle({part, tokens, from, to}: FoundClaim): boolean {
  const capital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}(?:\p{Ll}|$)/u.test(token.raw)
  if (part.role !== 'body' || !capital(tokens[from - 1]) || tokens[from - 1]?.sentence !== tokens[from]?.sentence) return false
  return tokens.slice(from, to).every((token) => token.kind !== 'word' || capital(token))
}
