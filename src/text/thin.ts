/**
 * A sentence without the words that only colour it: *you have now been chosen* says what *you have been chosen* says, *our little
 * sale* is *our sale*, and *30 percent off* is as much off as 30%. Patterns are looked for in both.
 */

import {commoner} from './kin.ts'
import {capitalised} from './letters.ts'
import type {Token} from './tokens.ts'
import {listed} from './words/listed.ts'

/** The tokens that are left, and of each its place among all; where several stand behind it, the place behind them. */
export interface Thinned {
  readonly tokens: readonly Token[]
  readonly at: readonly number[]
  readonly behind?: readonly number[]
}

/** Behind these an adverb colours what is said: who does it, and the first words of a verb. */
const BEFORE_ADVERB = listed('i we you they he she it this that there who everyone everybody am is are was were be been have has had do does did will would can could to')
const ADVERBS = listed('now just already also still always so very quite rather pretty super even too today right again soon')
/** Adverbs by their ending that take something back, and words that only end so. */
const OTHERWISE = listed(
  'only nearly hardly barely rarely scarcely likely unlikely possibly probably potentially partly partially allegedly supposedly seemingly apparently originally initially previously formerly temporarily occasionally usually normally generally mostly mainly accidentally wrongly mistakenly early family reply supply apply fly rely daily weekly monthly yearly hourly nightly lovely lonely friendly costly silly elderly ugly holy jolly belly jelly lily july italy assembly bully rally ally fully'
)
/** Adverbs of more than one word, each by its first. */
const PHRASES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  of: [['course']],
  in: [['fact'], ['truth']],
  after: [['all']],
  as: [['always'], ['ever']],
  at: [['last'], ['long', 'last']],
  once: [['again'], ['more']],
  for: [['sure'], ['real']],
  without: [['doubt'], ['a', 'doubt']],
  no: [['doubt']],
  by: [['now'], ['the', 'way']],
  bit: [['of', 'a']]
}
/** Behind these an adjective colours a thing. */
const BEFORE_ADJECTIVE = listed('our your my this these that those the a an')
const ADJECTIVES = listed(
  'little big great huge giant massive enormous tiny wee small new newest shiny lovely beautiful gorgeous pretty stunning amazing awesome incredible fantastic wonderful brilliant fabulous marvelous marvellous terrific excellent superb splendid magnificent glorious delightful charming cozy sweet fun cool nice own very humble trusty beloved dear famous legendary iconic signature seasonal fresh delicious tasty bright lively sunny exciting thrilling dazzling sparkling cheeky sneaky handy whopping mighty mega epic annual yearly spring summer autumn winter holiday weekend online local'
)

function isAdverb({text}: Token): boolean {
  return ADVERBS.has(text) || (text.length > 4 && text.endsWith('ly') && !OTHERWISE.has(text))
}

/** Up to which token an adverb goes that begins at one; `at` itself where none does. */
function adverbFrom(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token
  if (isAdverb(token)) return at + 1
  const phrase = Object.hasOwn(PHRASES, token.text) ? PHRASES[token.text]?.find((words) => words.every((word, k) => tokens[at + 1 + k]?.text === word)) : undefined
  return phrase ? at + 1 + phrase.length : at
}

/** Up to which token a name or an adverb between two commas goes: *you, Ana, have been chosen*. */
function asideFrom(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at
  const inside = tokens[at + 1]
  if (!inside) return at
  const end = inside.kind === 'tag' || (inside.kind === 'word' && capitalised(inside.raw)) ? at + 2 : inside.kind === 'word' ? adverbFrom(tokens, at + 1) : at
  return end > at + 1 && tokens[end]?.text === ',' ? end + 1 : at
}

/** How the second half ends of a compound that tells how a thing was made. */
const COMPOUND = /(?:ed|ing|made|run|new|known|grown|cut)$/

/** Up to which token the words go that only colour a thing. The name of a house does not: what it sends about *your Larkspur account* may be so. */
function adjectiveFrom(tokens: readonly Token[], at: number, before: string): number {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  if (ADJECTIVES.has(token.text)) return at + 1
  // *Our hand-stitched bags*; a silence of two minutes is no other silence.
  if (next?.joined && COMPOUND.test(next.text)) return at + 2
  return before === 'a' && token.text === 'bit' ? adverbFrom(tokens, at) : at
}

/** Up to which token the words go that only colour what stands round them; `at` itself where it is no such word. */
function colourFrom(tokens: readonly Token[], at: number, before: Token): number {
  const token = tokens[at] as Token
  if (token.kind !== 'word') return BEFORE_ADVERB.has(before.text) ? asideFrom(tokens, at) : at
  if (before.text === 'you' && ALL_OF.has(token.text)) return at + 1
  const adverb = BEFORE_ADVERB.has(before.text) ? adverbFrom(tokens, at) : at
  return adverb > at ? adverb : BEFORE_ADJECTIVE.has(before.text) ? adjectiveFrom(tokens, at, before.text) : at
}

/** What says of what the number before it is, which other writers set as a sign: *30 percent off*, *20 € off*. */
const UNITS = listed('percent pct dollars euro euros quid bucks usd eur gbp € £ $')

function unitFrom(tokens: readonly Token[], at: number): number {
  const {text} = tokens[at] as Token
  return UNITS.has(text) ? at + 1 : text === 'per' && tokens[at + 1]?.text === 'cent' ? at + 2 : at
}

/** *You all*, *you folks*. */
const ALL_OF = listed('all guys folks lot')

/** A sentence without its colouring words; nothing where it has none. */
export function thinned(tokens: readonly Token[]): Thinned | undefined {
  let at: number[] | undefined
  // The last word that is left: what colours is told by it.
  let before: Token | undefined
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const unit = before?.kind === 'number' && before.sentence === token.sentence ? unitFrom(tokens, i) : i
    const end = unit > i || before?.sentence !== token.sentence ? unit : colourFrom(tokens, i, before)
    if (end > i && (unit > i || (tokens[end]?.kind === 'word' && tokens[end]?.sentence === token.sentence))) {
      at ??= Array.from({length: i}, (_, k) => k)
      i = end - 1
    } else {
      at?.push(i)
      before = token.kind === 'word' || token.kind === 'number' ? token : undefined
    }
  }
  return at && {tokens: at.map((i) => tokens[i] as Token), at}
}

/** A stretch of tokens that pattern `number` matches. */
interface Stretch {
  readonly number: number
  readonly from: number
  readonly to: number
  /** Whether it does so in commoner words only. */
  readonly common?: boolean
}

/** The matches in tokens, in what is left of them without the words that only colour, and in commoner words: where they are the same, the first. */
export function inAll<Found extends Stretch>(find: (tokens: readonly Token[]) => Found[], tokens: readonly Token[]): Found[] {
  const found = find(tokens)
  const thin = thinned(tokens)
  const common = thin ? commoner(thin.tokens, thin.at) : commoner(tokens)
  if (thin) addTo(found, find(thin.tokens), thin)
  if (common) addTo(found, find(common.tokens), common, true)
  return found
}

function addTo<Found extends Stretch>(found: Found[], more: readonly Found[], {at, behind}: Thinned, common = false): void {
  for (const one of more) {
    const from = at[one.from] as number
    const to = one.to > one.from ? (behind?.[one.to - 1] ?? (at[one.to - 1] as number) + 1) : from
    if (!found.some((known) => known.number === one.number && known.from < to && from < known.to)) found.push({...one, from, to, ...(common && {common})})
  }
}
