/** Whether a text still reads where words were taken out of it: no half of a phrase stands at the seam. */

import {isPlain} from './letters.ts'
import {listed} from './words/listed.ts'

const DETERMINERS_WORDS = 'a an the our your my their every each this these'
const DETERMINERS = listed(DETERMINERS_WORDS)
const PREPOSITIONS_WORDS = 'of for with from by at into onto about than to between among until without towards'
const PREPOSITIONS = listed(PREPOSITIONS_WORDS)
const AFTER_PREPOSITION = listed('of with by at than until for from to in on into onto and or but so because is are was were has had will would can')
const AFTER_DETERMINER = listed(
  'of with by at than until for from to in on into onto between and or but so because has had will would can could a an the our your my their every each we you they he she i it that which who when where starts begins opens closes costs comes goes told tells says said got gets gives gave takes took makes made knew knows expires finishes arrives returns'
)
const BE_WORDS =
  "is are was were 's 're 've 'm 'll 'd has have had will would can could should must be been i'm i've i'd i'll we're we've we'll we'd you're you've you'll you'd they're they've it's that's there's here's he's she's who's what's isn't aren't can't won't"
const BE = listed(BE_WORDS)
const SUBJECTS_WORDS = 'we i they he she'
const SUBJECTS = listed(SUBJECTS_WORDS)
const JOINING_WORDS = 'and or but so because if when while which who nor'
const JOINING = listed(JOINING_WORDS)
/** Who thinks or says, thinks or says something. */
const THINKING_WORDS = 'thinks believes reckons says swears insists suspects hopes claims admits wishes'
const THINKING = listed(THINKING_WORDS)
/** All words that may be half of something. */
const HALVES = listed(`you ${THINKING_WORDS} ${DETERMINERS_WORDS} ${PREPOSITIONS_WORDS} ${BE_WORDS} ${SUBJECTS_WORDS} ${JOINING_WORDS}`)
/** Words that open no sentence unless the copy opened one with them. */
const INNER = listed(
  "of than 's 've 're 'm 'll 'd is are was were has had been being which who who've who're who's whom whether me him them would could should shall shan't can't won't couldn't wouldn't might may must doesn't didn't wasn't weren't isn't aren't hasn't haven't hadn't rarely hardly never always and or nor"
)

const TOKEN = (): RegExp => /\{\{.*?\}\}|\*\|.*?\|\*|%%.*?%%|\[[^\]]*\]|[$€£¥]?\d[\d.,]*%?|\p{L}[\p{L}’'-]*|['’]\p{L}+|[.,;:!?…()—–|]|\p{Extended_Pictographic}/gu
const PLAIN_TOKEN = (): RegExp => /\{\{.*?\}\}|\*\|.*?\|\*|%%.*?%%|\[[^\]]*\]|\$?\d[\d.,]*%?|[a-z][a-z'-]*|'[a-z]+|[.,;:!?()|]/gi
const STOP = (): RegExp => /^(?:[.,;:!?…()—–|]|\p{Extended_Pictographic})$/u

/** A word of a text, or `.` for a mark and for both its ends, and where it stands. */
interface Piece {
  readonly word: string
  readonly at: number
}

const START: Piece = {word: '.', at: -1}
const END: Piece = {word: '.', at: Number.POSITIVE_INFINITY}

/** The words of a text from an offset on, up to the second that stands at `to` or behind it. */
function pieces(text: string, from: number, to: number): Piece[] {
  const out: Piece[] = []
  const words = isPlain(text) ? PLAIN_TOKEN() : TOKEN()
  words.lastIndex = from
  for (let behind = 0; behind < 2; ) {
    const match = words.exec(text)
    if (!match) return [...out, END]
    out.push({word: plain(match[0]), at: match.index})
    if (match.index >= to) behind++
  }
  return out
}

function plain(piece: string): string {
  const lower = piece.toLowerCase()
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower
  if (straight.length <= 2 && STOP().test(straight)) return '.'
  return straight.endsWith('.') || straight.endsWith(',') ? straight.replace(/(?<=\d)[.,]+$/, '') : straight
}

/** The last word that begins before an offset. */
function wordBefore(text: string, offset: number): Piece {
  for (let from = offset; from > 0; ) {
    from = Math.max(0, text.lastIndexOf(' ', from - 1))
    const found = pieces(text.slice(0, offset), from, offset).at(-2)
    if (found) return {word: found.word, at: found.at}
  }
  return START
}

let last: {readonly text: string; readonly pairs: ReadonlySet<string>} | undefined

/** The words that stand side by side in a text. Drafts of one text are asked about one after the other. */
function pairsOf(text: string): ReadonlySet<string> {
  if (last?.text === text) return last.pairs
  const all = [START, ...pieces(text, 0, text.length)]
  const pairs = new Set(all.slice(1).map(({word}, i) => `${all[i]?.word} ${word}`))
  last = {text, pairs}
  return pairs
}

/** What is in brackets is one word, and may go on across a space. */
const BRACKETS = /[[{*%]/

/** Where a text may differ from another: from a space that stands in both, to one. What is before and behind stands in both. */
function differing(before: string, after: string): {readonly from: number; readonly to: number} {
  if (BRACKETS.test(before) || BRACKETS.test(after)) return {from: 0, to: after.length}
  const most = Math.min(before.length, after.length)
  let same = 0
  while (same < most && before.charCodeAt(same) === after.charCodeAt(same)) same++
  const from = same === 0 ? 0 : Math.max(0, after.lastIndexOf(' ', same - 1))
  const rest = most - same
  same = 0
  while (same < rest && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same++
  const to = after.indexOf(' ', after.length - same)
  return {from, to: to < 0 ? after.length : to}
}

/**
 * @param before - the copy
 * @param after - what is left of it
 */
export function readsOn(before: string, after: string): boolean {
  const {from, to} = differing(before, after)
  return joins(before, after, from, to)
}

/** Whether the words that begin from `from` to `to` stand well beside each other and their neighbours. */
export function joins(before: string, after: string, from: number, to: number): boolean {
  let left = wordBefore(after, from)
  const now = pieces(after, from, to)
  for (let i = 0; left.at < to; i++) {
    const right = now[i] ?? END
    // Few words cannot stand together: only of these it has to be known whether they did.
    if (halved(left.word, right.word, now[i + 1]?.word ?? '.') && !pairsOf(before).has(`${left.word} ${right.word}`)) return false
    left = right
  }
  return true
}

/** Whether two words that did not stand together cannot. `.` is any mark, and the ends of the text. */
function halved(left: string, right: string, next: string): boolean {
  if (left === '.') return INNER.has(right)
  if (!HALVES.has(left)) return false
  const stop = right === '.'
  if (DETERMINERS.has(left) && left !== 'this' && left !== 'these') return stop || AFTER_DETERMINER.has(right) || BE.has(right)
  // *This melts*, of *this serum melts*.
  if (left === 'this' && /[^siu]s$/.test(right)) return true
  if (left === 'this' || left === 'these') return AFTER_DETERMINER.has(right) && !/^(?:and|or|but|so|for|in|on|at|to|by|from)$/.test(right)
  if (PREPOSITIONS.has(left)) return stop ? left !== 'about' && left !== 'without' : AFTER_PREPOSITION.has(right) && !(right === 'to' && next === 'up')
  if (BE.has(left) || THINKING.has(left)) return stop
  if (SUBJECTS.has(left)) return stop || /^[$€£¥]?\d/.test(right) || DETERMINERS.has(right) || PREPOSITIONS.has(right) || JOINING.has(right)
  if (left === 'you') return /^[$€£¥]?\d/.test(right) || DETERMINERS.has(right)
  if (JOINING.has(left)) return stop || (JOINING.has(right) && /^(?:and|or|but|so)$/.test(right))
  return false
}
