/** Whether a text still reads where words were taken out of it: no half of a phrase stands at the seam. */

import {listed} from './words/listed.ts'

const DETERMINERS = listed('a an the our your my their every each this these')
const PREPOSITIONS = listed('of for with from by at into onto about than to between among until without towards')
const AFTER_PREPOSITION = listed('of with by at than until for from to in on into onto and or but so because is are was were has had will would can')
const AFTER_DETERMINER = listed(
  'of with by at than until for from to in on into onto between and or but so because has had will would can could a an the our your my their every each we you they he she i it that which who when where'
)
const BE = listed(
  "is are was were 's 're 've 'm 'll 'd has have had will would can could should must be been i'm i've i'd i'll we're we've we'll we'd you're you've you'll you'd they're they've it's that's there's here's he's she's who's what's isn't aren't can't won't"
)
const SUBJECTS = listed('we i they he she')
const JOINING = listed('and or but so because if when while which who nor')
/** Words that open no sentence unless the copy opened one with them. */
const INNER = listed(
  "of than 's 've 're 'm 'll 'd is are was were has had been being which who who've who're who's whom whether me him them would could should shall shan't can't won't couldn't wouldn't might may must doesn't didn't wasn't weren't isn't aren't hasn't haven't hadn't rarely hardly never always and or nor"
)

const TOKEN = /\{\{.*?\}\}|\*\|.*?\|\*|%%.*?%%|\[[^\]]*\]|[$€£¥]?\d[\d.,]*%?|\p{L}[\p{L}’'-]*|['’]\p{L}+|[.,;:!?…()—–|]|\p{Extended_Pictographic}/gu
const STOP = /^(?:[.,;:!?…()—–|]|\p{Extended_Pictographic})$/u

/** The words of a text, with `.` for every mark and for both its ends. */
function pieces(text: string): string[] {
  const out = ['.']
  for (const match of text.match(TOKEN) ?? []) {
    const piece = plain(match)
    out.push(piece.length <= 2 && STOP.test(piece) ? '.' : piece)
  }
  out.push('.')
  return out
}

function plain(piece: string): string {
  const lower = piece.toLowerCase()
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower
  return straight.endsWith('.') || straight.endsWith(',') ? straight.replace(/(?<=\d)[.,]+$/, '') : straight
}

let last: {readonly text: string; readonly pairs: ReadonlySet<string>} | undefined

/** The words that stand side by side in a text. Drafts of one text are asked about one after the other. */
function pairsOf(text: string): ReadonlySet<string> {
  if (last?.text === text) return last.pairs
  const all = pieces(text)
  const pairs = new Set(all.slice(1).map((piece, i) => `${all[i]} ${piece}`))
  last = {text, pairs}
  return pairs
}

/**
 * @param before - the copy
 * @param after - what is left of it
 */
export function readsOn(before: string, after: string): boolean {
  const now = pieces(after)
  for (let i = 1; i < now.length; i++) {
    const [left, right] = [now[i - 1] as string, now[i] as string]
    // Few words cannot stand together: only of these it has to be known whether they did.
    if (halved(left, right, now[i + 1] ?? '.') && !pairsOf(before).has(`${left} ${right}`)) return false
  }
  return true
}

/** Whether two words that did not stand together cannot. `.` is any mark, and the ends of the text. */
function halved(left: string, right: string, next: string): boolean {
  const stop = right === '.'
  if (DETERMINERS.has(left) && left !== 'this' && left !== 'these') return stop || AFTER_DETERMINER.has(right) || BE.has(right)
  if (left === 'this' || left === 'these') return AFTER_DETERMINER.has(right) && !/^(?:and|or|but|so|for|in|on|at|to|by|from)$/.test(right)
  if (PREPOSITIONS.has(left)) return stop ? left !== 'about' && left !== 'without' : AFTER_PREPOSITION.has(right) && !(right === 'to' && next === 'up')
  if (BE.has(left)) return stop
  if (SUBJECTS.has(left)) return stop || /^[$€£¥]?\d/.test(right) || DETERMINERS.has(right) || PREPOSITIONS.has(right) || JOINING.has(right)
  if (left === 'you') return /^[$€£¥]?\d/.test(right) || DETERMINERS.has(right)
  if (JOINING.has(left)) return stop || (JOINING.has(right) && /^(?:and|or|but|so)$/.test(right))
  if (left === '.') return INNER.has(right)
  return false
}
