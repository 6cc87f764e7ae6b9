/** Names of works, groups and places, and lines that head a piece of reading: words that are called so, and claim nothing. */

import {hasOffer} from './offers.ts'
import {startsCapital, startsWithSmall} from './letters.ts'
import type {Token} from './tokens.ts'
import {wordsOf} from './words/index.ts'

/** What a work is: read, heard, watched, played. */
const GENRE = new Set(
  'novel novels memoir biography autobiography play film films movie musical opera ballet album song single podcast series season seasons exhibition poem poems poetry book books paperback hardback audiobook dvd vinyl game show tour tribute concert screening comic documentary sing-along singalong soundtrack manga anthology sequel trilogy print restored episode episodes photographs photos paintings prints essays stories'.split(
    ' '
  )
)
/** What a place or a group is, whose name stands before it. */
const PLACE = new Set(
  'bookshop shop café cafe bar pub club group choir band museum gallery trust festival theatre theater restaurant salon school nursery playgroup orchestra quartet trio league team society bakery brewery gym studio record records'.split(
    ' '
  )
)
/** What a line can head that is there to be read or learnt. */
const READING = new Set(
  'guide manual talk lecture walk history story review test tests report quiz worksheet puzzle tale poem essay interview recipe map survey study checklist experiment primer explainer comparison ranking overview science art making life lives concert recital screening gig'.split(
    ' '
  )
)
/** What is taught, and sold. */
const TAUGHT = new Set('course class workshop lesson webinar seminar'.split(' '))
const ASKING = new Set('how why what which where when who'.split(' '))
const COMPARED = new Set('explained compared tested reviewed ranked'.split(' '))
const SMALL = new Set("a an the and or nor but of in on at to for from with by it is as 's vs".split(' '))
const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|midnight|noon)$/
const COUNTING = /^(?:a|an|the|all|both|first|latest|debut|second|third|new|classic|live|two|three|four|five|six|seven|eight|nine|ten)$/

const upper = (token: Token | undefined): boolean => token?.kind === 'word' && startsCapital(token.raw) && (token.raw.length === 1 || /^.[.’']/.test(token.raw) || startsWithSmall(token.raw.slice(1)))
const small = (token: Token | undefined): boolean => token?.kind === 'word' && SMALL.has(token.text)
const lower = (token: Token | undefined): boolean => token?.kind === 'word' && startsWithSmall(token.raw)
const among = (set: ReadonlySet<string>, token: Token | undefined): boolean => token?.kind === 'word' && lower(token) && set.has(token.text)

/** True where the words are the name of a work or of a group that the line goes on to tell of: *Last Chance to See, by Adams*, *Uh-Oh is a toddler group*. */
export function namesWork(tokens: readonly Token[], from: number, to: number): boolean {
  const stretch = capitalized(tokens, from, to)
  if (!stretch) return false
  const names = tokens.slice(stretch.from, stretch.to)
  const words = names.filter((token) => upper(token)).length
  let i = stretch.to
  const next = tokens[i]
  const isOne = next?.text === 'is' && /^an?$/.test(tokens[i + 1]?.text ?? '') && lower(tokens[i + 2])
  if (!isOne && words < 2) return false
  const selling = wordsOf('discounting')
  if (names.some((token) => selling.has(token.text)) || tokens.some(({text}) => text === 'off' || text.endsWith('%'))) return false
  if (isOne) return true
  // *Breaking Bad box set*, *Plot Twist bookshop*
  for (let k = i; k < i + 3 && lower(tokens[k]); k++) if (among(GENRE, tokens[k]) || among(PLACE, tokens[k])) return true
  const mark = next?.kind === 'mark' || next?.text === ':' || next?.text === ',' || next?.text === '('
  if (mark) i++
  if (tokens[i]?.text === 'by' && upper(tokens[i + 1]) && !DAYS.test(tokens[i + 1]?.text ?? '')) return true
  if (!mark) return false
  if (/^(?:live|restored|remastered|uncut)$/.test(tokens[i]?.text ?? '') && lower(tokens[i])) return true
  // *…, a memoir*, *…: all nine series*, *…, 35 mm print*, *…: the glaciers of Hordaland, in 60 photographs*
  if (words > 3 && DAYS.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === 'at') return true
  if (tokens[i]?.kind !== 'number' && !COUNTING.test(tokens[i]?.text ?? '')) return among(GENRE, tokens[i])
  for (let k = i + 1; k < i + 10; k++) if (among(GENRE, tokens[k]) || (k < i + 4 && (among(PLACE, tokens[k]) || among(READING, tokens[k]) || among(TAUGHT, tokens[k])))) return true
  return words > 2 && /^\d/.test(tokens[i]?.text ?? '') && DAYS.test(tokens[i + 1]?.text ?? '')
}

/** The words in capitals that the tokens `from` to `to` stand among, small ones between them. */
function capitalized(tokens: readonly Token[], from: number, to: number): {readonly from: number; readonly to: number} | undefined {
  let start = from
  while (start < to && !upper(tokens[start])) start++
  for (let i = start; i < to; i++) if (tokens[i]?.kind === 'word' && !upper(tokens[i]) && !small(tokens[i])) return undefined
  if (start === to) return undefined
  const sentence = tokens[start]?.sentence
  const inside = (token: Token | undefined): boolean => token?.kind === 'word' && token.sentence === sentence
  while (inside(tokens[start - 1]) && (upper(tokens[start - 1]) || (small(tokens[start - 1]) && upper(tokens[start - 2])))) start--
  let end = to
  for (let i = to; inside(tokens[i]) || (tokens[i]?.joined && tokens[i]?.sentence === sentence); i++) {
    if (upper(tokens[i]) || tokens[i]?.text === "'s") end = i + 1
    else if (!small(tokens[i]) || tokens[i]?.text === 'by' || i > end + 2) break
  }
  return {from: start, to: end}
}

/** True where the words, or what they begin, head a piece of reading: *Going fast: how to ski safely*, *Pans that don’t stick, compared*. An offer in the line makes them a claim. */
export function headsReading(tokens: readonly Token[], to: number): boolean {
  const last = tokens.findLast((token) => token.kind === 'word')
  if (last && COMPARED.has(last.text) && !hasOffer(tokens)) return true
  return tokens.some((token, i) => i >= to - 1 && i < to + 8 && /^[:,?–—-]$/.test(token.text) && opensReading(tokens, i)) && !hasOffer(tokens)
}

/** Whether what stands behind the mark at `i` tells what is read or learnt: *how to ski*, *a repair guide*. */
function opensReading(tokens: readonly Token[], i: number): boolean {
  const comma = tokens[i]?.text === ','
  const first = tokens[i + 1]
  if (first?.kind !== 'word') return false
  if (/[:?]/.test(tokens[i]?.text ?? '') && ASKING.has(first.text) && tokens.at(-1)?.text !== '?') return true
  if (!/^an?$/.test(first.text) && (comma || first.text !== 'the')) return false
  for (let k = i + 2; k < i + 7 && tokens[k]?.kind === 'word' && !small(tokens[k]); k++) if ((!comma && READING.has(tokens[k]?.text ?? '')) || GENRE.has(tokens[k]?.text ?? '')) return true
  return false
}
