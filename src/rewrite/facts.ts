/** Facts of a text: figures, links, tags and codes, which no rewrite may lose or add. */

import type {Evidence, Judged} from '../rule.ts'
import type {Part} from '../types.ts'

export const PRICE_IN = /[$€£¥]\s?\d|\d\s?%/
export const PRICE = /[$€£¥]\s?\d[\d.,]*|\d[\d.,]*\s?%/g
/** What every fact has in it. */
const STATING = /[\d{*%:]/
const FACT = (): RegExp => /\{\{.*?\}\}|\*\|.*?\|\*|%%.*?%%|[$€£¥]\s?\d[\d.,:]*|\d[\d.,:]*\s?%?|https?:\/\/\S+|\b[A-Z]{2,}\d+\b/g

/** The facts outside the claims of a part, by its claims: all its drafts have to keep them. */
const outside = new WeakMap<readonly Judged[], readonly string[]>()

/** The facts of a part that stand outside its claims, and its tags. */
export function factsOutside(part: Part, all: readonly Judged[]): readonly string[] {
  let facts = outside.get(all)
  if (!facts) outside.set(all, (facts = factsBeside(part, all)))
  return facts
}

function factsBeside(part: Part, all: readonly Judged[]): string[] {
  return factsIn(part)
    .filter(
      ({raw, start}) =>
        (/^(?:\{\{|\*\||%%)/.test(raw) && !all.some((one) => one.claim.cue === 'filter' && one.start < start + raw.length && one.end > start)) || !all.some((one) => one.start < start + raw.length && one.end > start)
    )
    .map(({raw}) => raw)
}

/** Whether a text has a fact in it: *$50* is not in *$500*. */
export function holds(text: string, fact: string): boolean {
  for (let at = text.indexOf(fact); at >= 0; at = text.indexOf(fact, at + 1)) {
    if (!/^[.,:]?\d/.test(text.slice(at + fact.length)) && !(/^\d/.test(fact) && /\d[.,:]?$/.test(text.slice(0, at)))) return true
  }
  return false
}

/** A figure, link, tag or code, and where it starts. */
interface Fact {
  readonly raw: string
  readonly start: number
}

const stated = new WeakMap<Part, readonly Fact[]>()

function factsIn(part: Part): readonly Fact[] {
  let found = stated.get(part)
  if (!found) stated.set(part, (found = STATING.test(part.text) ? [...part.text.matchAll(FACT())].map((match) => ({raw: match[0].replace(/[.,:\s]+$/, ''), start: match.index})) : []))
  return found
}

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A number in words; of one over twenty, its tens. */
function inWords(figure: string): string | undefined {
  const number = Number(figure)
  return number === 100 ? 'hundred' : number >= 20 && number < 100 ? TENS[Math.floor(number / 10) - 1] : UNITS[number]
}

/** Whether the source spells a figure out. */
export function spelled(figure: string, text: string): boolean {
  return text.toLowerCase().includes(inWords(figure) ?? '\u0000') || (figure === '50' && /\bhalf\b/i.test(text))
}

/** Whether a figure is of a date that the facts have: `2026-06-14` is *14 June*. */
export function dated(figure: string, evidence: Evidence): boolean {
  return [...JSON.stringify(evidence.facts).matchAll(/\d{4}-(\d{2})-(\d{2})/g)].some((match) => Number(match[2]) === Number(figure))
}
