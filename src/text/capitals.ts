/** Words in capitals: which of them shout, which are initials, and how they read in sentence case. */

import {isPlain, startsWithLetter} from './letters.ts'
import type {Edit} from '../types.ts'
import type {Reading} from './read.ts'
import type {Token} from './tokens.ts'
import {wordsOf} from './words/index.ts'

/** How a word is written elsewhere: in the message's own copy, or among the names of the config. */
export type Casing = (word: string) => string | undefined

/** A word as written: both tokens of a contraction. */
export interface Written {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Its tokens: `from` to `to` (exclusive). */
  readonly from: number
  readonly to: number
}

const ONSETS = new Set(
  'bl br ch chr cl cr dr dw fl fr gh gl gn gr kh kl kn kr ph phl phr pl pn pr ps rh rhy sc sch schn scl scr sh shr sk sl sm sn sp sph spl spr sq squ st str sv sw ll mw th thr thw tr ts tw wh wr'.split(' ')
)
const CODAS = new Set(
  'cs dds ggs fs gns dths wth thms bb bs bt bts ch cht chts ck cks ct cts dd dge dg ds dth ff ffs ft fts fth fths gg gh ghs ght ghts ghth gm gn gns gs kh ks lb lbs lc lch ld lds lf lfs lfth lg lk lks ll lls lm lms ln lp lps lpt lpts ls lst lt lth lts ltz lv lz mb mbs md mf mn mns mp mph mps mpt mpts ms nc nch nct ncts nd nds ng ngs ngst ngth ngths nk nks nn ns nst nt nth nths nts nx nz ph phs pps pp ps pse pt pth pths pts rb rbs rc rch rd rds rf rfs rg rgh rk rks rl rld rlds rls rm rms rmth rn rns rp rps rpt rr rrs rs rsh rst rsts rt rth rths rts rtz rv rz sc sch sh sk sks sm sms sp sps ss st sth sts tch th thm ths tt tts ts tz wd wds wk wks wl wls wn wns ws xt xts xth zz zzz bbs mms lks cks'.split(
    ' '
  )
)

/** Whether letters can be said as an English word. Initials mostly cannot. */
export function speakable(letters: string): boolean {
  const word = letters.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase()
  if (wordsOf('hush').has(word) || wordsOf('hush').has(word.replace(/(.)\1+$/, '$1$1'))) return true
  const clusters = word.split(/[aeiouy]+/)
  if (clusters.length < 2) return false
  return clusters.every((cluster, i) => {
    if (cluster.length < 2) return !(i === clusters.length - 1 && /[jqv]/.test(cluster))
    if (i === 0) return ONSETS.has(cluster)
    if (i === clusters.length - 1) return CODAS.has(cluster) || /^(.)\1{2,}$/.test(cluster)
    for (let cut = 0; cut <= cluster.length; cut++) if ((cut < 2 || CODAS.has(cluster.slice(0, cut))) && (cluster.length - cut < 2 || ONSETS.has(cluster.slice(cut)))) return true
    return false
  })
}

/** The words of a reading, contractions put together again. */
function writtenWords({part, tokens}: Reading): Written[] {
  const out: Written[] = []
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.raw === '&') continue
    const before = out.at(-1)
    // A letter of two code units ends behind its second one.
    let end = /[\ud800-\udbff]/.test(part.text.charAt(token.end - 1)) ? token.end + 1 : token.end
    // A stretched word (SHHHH) ends with the last of its letters.
    while (end < (tokens[i + 1]?.start ?? part.text.length) && end > 0 && startsWithLetter(part.text.charAt(end)) && part.text.charAt(end).toLowerCase() === part.text.charAt(end - 1).toLowerCase()) end++
    if (before && before.to === i && token.start <= before.end) {
      out[out.length - 1] = token.start < before.end ? {...before, to: i + 1} : {...before, text: before.text + token.raw, end, to: i + 1}
      continue
    }
    out.push({text: asWritten(part.text.slice(token.start, end), token.raw), start: token.start, end, from: i, to: i + 1})
  }
  return out
}

const SMALL_CAPITALS = /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ]{3}/

/** A word with all its letters (SHHHH), in plain ones; small capitals are capitals. */
function asWritten(copy: string, raw: string): string {
  if (SMALL_CAPITALS.test(copy)) return raw.toUpperCase()
  return /^[A-Za-z'’]+$/.test(copy) ? copy : raw
}

const lettersOf = ({text}: Written): string => text.replace(/n?[’'](?:[sdmt]|re|ve|ll)$/i, '').replace(isPlain(text) ? /[^a-z]/gi : /\P{L}/gu, '')
const capital = ({text}: Written): boolean => (isPlain(text) ? !/[a-z]/.test(text) && /[A-Z]/.test(text) : /^\P{Ll}*$/u.test(text) && /\p{Lu}/u.test(text))
const ROMAN = /^(?=[MDCLXVI]{2,})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const SIZE = /^X{2,}[SL]$/
/** A word in small letters, its first may be a capital. */
const PLAIN = /^[A-Z]?[a-z][a-z’']*$/
/** Capitals and small letters by turns: SaLe. */
const WAVERING = (): RegExp => /^(?:\p{Lu}\p{Ll}){2,}\p{Lu}?$|^(?:\p{Ll}\p{Lu}){2,}\p{Ll}?$/u

/** An ordinary word of four letters or more in capitals. */
function loud(word: Written): boolean {
  if (word.text.length >= 4 && WAVERING().test(word.text)) return true
  const letters = lettersOf(word)
  if (letters.length < 4 || !capital(word) || ROMAN.test(letters) || SIZE.test(letters)) return false
  return !wordsOf('initialism').has(letters.toLowerCase()) && speakable(letters)
}

/** Words that must stay as they are in a line of capitals. */
function initials(word: Written): boolean {
  const lower = lettersOf(word).toLowerCase()
  if (wordsOf('shortword').has(lower)) return false
  if (lower.length < 2) return false
  if (ROMAN.test(lettersOf(word)) && lower !== 'mix' && lower !== 'mild') return true
  return wordsOf('initialism').has(lower) || wordsOf('shortform').has(lower) || !speakable(lower)
}

/** Whether capitals are a key, a code, a label or a quotation, not a voice. */
function keyed(tokens: readonly Token[], word: Written, before: boolean): boolean {
  const text = (i: number): string => tokens[i]?.text ?? ''
  let i = word.from - 1
  if (before && /^(?:and|or|,|\/|\+)$/.test(text(i))) return true
  // *Reply YES to confirm or STOP to leave*
  if (/^(?:or|and)$/.test(text(i)) && tokens.slice(Math.max(0, i - 8), i).some((token, k, near) => /^(?:reply|text|send)$/.test(token.text) && /^\p{Lu}{2,}$/u.test(near[k + 1]?.raw ?? ''))) return true
  while (/^(?:[:"'“«,]|is|word|of)$/.test(text(i)) && i > word.from - 4) i--
  // KEY LIME: a keyword in capitals itself is one only for codes.
  if (wordsOf('keyword').has(text(i)) && (/\p{Ll}/u.test(tokens[i]?.raw ?? '') || /^(?:code|coupon|voucher|promo)$/.test(text(i))))
    return i === word.from - 1 || /^(?:code|coupon|voucher|promo|keyword|password|reply|text|type|reads|mode|key)$/.test(text(i)) || tokens[word.from - 1]?.kind === 'mark'
  if (text(i) === 'to' && [1, 2, 3, 4, 5].some((n) => wordsOf('dial').has(text(i - n)))) return true
  if (/^(?:use|using|apply|with)$/.test(text(i)) && /^(?:at|for|to|online|before|until|by|when|{stop})$/.test(text(word.to)) && !wordsOf('shortword').has(text(word.from)) && !/^your$/.test(text(word.from))) return true
  if (/^(?:key|button|mode|tab|menu|command|field|column|folder|switch|sign|light|sticker)$/.test(text(word.to)) && tokens[word.to]?.raw === text(word.to)) return true
  if (/^(?:takes|saves|gets|knocks|gives|cuts)$/.test(text(word.to)) && tokens.slice(word.to, word.to + 3).some((token) => token.kind === 'number')) return true
  return (
    (/^(?:is|as)$/.test(text(word.to)) && /^(?:your|the|a)$/.test(text(word.to + 1)) && /^(?:code|coupon|voucher|promo)$/.test(text(word.to + 2))) ||
    (text(word.to) === 'to' && /^\d{4,}$/.test(text(word.to + 1))) ||
    (text(word.to) === 'at' && /^checkout$/.test(text(word.to + 1)))
  )
}

/** Whether a word is quoted inside a longer text: a sign, a title, what somebody wrote. */
function mentioned(reading: Reading, word: Written): boolean {
  const {text} = reading.part
  for (const quote of text.matchAll(/“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})|«[^»]*»|(?<!\p{L})'[^']*'(?!\p{L})/gu)) {
    if (word.start < quote.index || word.end > quote.index + quote[0].length) continue
    return /\p{L}/u.test(text.slice(0, quote.index) + text.slice(quote.index + quote[0].length))
  }
  // *A card in the window: LAST DAYS*: what stood on a sign is told.
  return reading.part.role === 'body' && SIGN.test(text.slice(0, word.start).replace(/(?:\p{Lu}[\p{Lu}’']*[\s,]+)+$/u, ''))
}

const SIGN = /\b(?:sign|card|poster|notice|placard|headline|sticker|plaque|badge|graffiti|gravestone|t-?shirt)s?\b[^.!?]{0,60}(?::|\b(?:saying|says?|said|reads?|reading|with))\s*$/i

const MAY_SHOUT_PLAINLY = /[A-Z]{2}|[a-z][A-Z]/
/** Capitals of any kind, those of other alphabets of letters included. */
const MAY_SHOUT = (): RegExp => /\p{Lu}\p{Lu}|\p{Ll}\p{Lu}|[^\p{ASCII}]{2}/u

/** The runs of words in capitals that shout: one of four letters, or three short ones. */
export function loudWords(reading: Reading, casing: Casing): Written[][] {
  const {text} = reading.part
  if (!MAY_SHOUT_PLAINLY.test(text) && !(/[^\x00-\x7f]/.test(text) && MAY_SHOUT().test(text))) return []
  const runs: Written[][] = []
  let run: Written[] = []
  let wasKeyed = false
  const close = (): void => {
    while (run.length > 0 && lettersOf(run.at(-1) as Written).length < 2) run.pop()
    const short = run.filter((word) => wordsOf('shortword').has(lettersOf(word).toLowerCase()))
    if (run.some(loud) && (labels(reading, run) || menu(reading, run) || signed(reading, run) || scheme(reading, run) || brands(reading, run) || numbered(run) || official(reading, run))) run = []
    if (run.some(loud) || (run.length >= 3 && short.length >= 2 && new Set(short.map(({text}) => text)).size > 0)) runs.push(run)
    run = []
  }
  for (const word of writtenWords(reading)) {
    const before = run.at(-1)
    if (before && !/^[\s\p{P}\p{S}\d]*$/u.test(reading.part.text.slice(before.end, word.start))) close()
    if (before && reading.tokens.slice(before.to, word.from).some((token) => token.kind === 'tag')) close()
    const upper = !PLAIN.test(word.text) && (capital(word) || WAVERING().test(word.text))
    const key: boolean = upper && lettersOf(word).length > 1 && keyed(reading.tokens, word, wasKeyed)
    wasKeyed = key || (wasKeyed && !upper && /^(?:and|or)$/.test(word.text))
    if (!upper) {
      close()
      continue
    }
    const named = casing(word.text) === word.text || placeholder(reading.part.text, word)
    if (key || named || mentioned(reading, word) || freePlan(reading.tokens, word) || expanded(reading.part.text, word)) close()
    else if (run.length > 0 || lettersOf(word).length > 1) run.push(word)
  }
  close()
  return runs
}

/** Whether capitals are the type of a label: all that stands over a column, or a word before a remark. */
function labels({part, tokens}: Reading, run: readonly Written[]): boolean {
  if (part.role !== 'body' && part.role !== 'heading' && part.role !== 'terms') return false
  const first = run[0]?.from ?? 0
  const words = tokens.filter((token, i) => i >= first && i < (run.at(-1)?.to ?? 0) && token.kind === 'word')
  if (words.length > 4 || !words.every(({text}) => wordsOf('label').has(text)) || !words.some(({text}) => text.length > 3)) return false
  const rest = part.text.slice(run.at(-1)?.end ?? 0)
  return /^[^\p{L}\d]*$/u.test(part.text.slice(0, run[0]?.start ?? 0)) && (/^\s*:/.test(rest) || !/[\p{L}!]/u.test(rest))
}

/** Whether the capitals are the cells of a menu: *WOMEN | MEN | KIDS*. */
function menu({part}: Reading, run: readonly Written[]): boolean {
  const cells = part.text.split(/\s+[|•·]\s+/)
  return (
    cells.length > 2 &&
    cells.every((cell) => /^\P{Ll}{2,20}$/u.test(cell) && !/[!%$€£\d]/.test(cell)) &&
    !run.some((word) => /^(?:sales?|hurry|now|today|tonight|only|last|final|free|save|deals?|offers?|off|win|act)$/i.test(lettersOf(word)))
  )
}

/** Whether the capitals are the name of who writes: *The LARKSPUR Team*, at the foot of a letter. */
function signed({part, tokens}: Reading, run: readonly Written[]): boolean {
  const last = run.at(-1)
  return last !== undefined && run.length < 4 && /^\s+[Tt]eam[\s,.]*$/.test(part.text.slice(last.end)) && /^(?:the|your)$/.test(tokens[(run[0]?.from ?? 0) - 1]?.text ?? '')
}

/** Whether a word in capitals is the name of a method that spells something: *my CLEAR framework*. */
function scheme({tokens}: Reading, run: readonly Written[]): boolean {
  const [word] = run
  if (!word || run.length > 1 || /^(?:best|free|new|only|real|secret|ultimate|proven|easy|easiest)$/.test(lettersOf(word).toLowerCase())) return false
  return (
    /^(?:framework|method|methodology|acronym|mnemonic|model|formula|principles?|criteria|checklist)$/.test(tokens[word.to]?.raw ?? '') &&
    /^(?:the|my|our|his|her|their|a|an|this|called)$/.test(tokens[word.from - 1]?.text ?? '')
  )
}

/** Whether the capitals are a name with its number: ARTEMIS II, APOLLO XIII. */
function numbered(run: readonly Written[]): boolean {
  const last = run.at(-1)
  if (!last || run.length < 2 || run.length > 3 || !ROMAN.test(last.text) || last.text.length > 5) return false
  return !run.some((word) => wordsOf('shouted').has(lettersOf(word).toLowerCase()) || wordsOf('shortword').has(lettersOf(word).toLowerCase()))
}

const unsayable = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}{3,6}$/u.test(token.raw) && (wordsOf('initialism').has(token.text) || !speakable(token.text))

/** Whether a word in capitals is the name of a body or a scheme, by what it gives out: NICE guidance. */
function official({part, tokens}: Reading, run: readonly Written[]): boolean {
  const [word] = run
  if (!word || run.length > 1 || /!/.test(part.text)) return false
  const letters = lettersOf(word).toLowerCase()
  if (letters.length > 6 || wordsOf('shouted').has(letters)) return false
  if (wordsOf('institution').has(tokens[word.to]?.text ?? '') && /^\p{Ll}/u.test(tokens[word.to]?.raw ?? '')) return true
  // In a pair with initials that nobody could say: UNITE and the TUC.
  const joins = (i: number): boolean => /^(?:and|or|,|\/)$/.test(tokens[i]?.text ?? '')
  return (joins(word.from - 1) && unsayable(tokens[word.from - 2])) || (joins(word.to) && unsayable(tokens[word.to + 1]))
}

/** Whether the capitals are those of makers and their wares: IKEA PAX and METOD frames. What is shouted (IKEA SALE) is no name. */
function brands({part, tokens}: Reading, run: readonly Written[]): boolean {
  const is = (name: string, word: string): boolean => wordsOf(name).has(word)
  if (run.length > 4 || /!/.test(part.text) || run.some((word) => is('shouted', lettersOf(word).toLowerCase()) || is('shortword', lettersOf(word).toLowerCase()))) return false
  if (run.some((word) => is('brand', lettersOf(word).toLowerCase()))) return true
  // The maker stands a few words before, in capitals too, with nothing but other names and what joins them between.
  for (let i = (run[0]?.from ?? 0) - 1, steps = 0; i >= 0 && steps < 8; i--, steps++) {
    const token = tokens[i]
    if (!token || token.kind === 'stop') return false
    if (token.kind !== 'word') continue
    const upper = /^\p{Lu}[\p{Lu}\d]+$/u.test(token.raw)
    if (upper && is('brand', token.text)) return true
    if (!upper && !/^(?:and|or|with|for|to|vs|in|on|fits?|the|a|of)$/.test(token.text)) return false
  }
  return false
}

/** A code or a placeholder: KAYAK10, {CITY}, FIRST_NAME. */
function placeholder(text: string, {start, end}: Written): boolean {
  return /[\d_{[@#/]$/.test(text.slice(0, start)) || /^(?:[\d_@]|[\]}](?!\())/.test(text.slice(end))
}

/** Initials that the copy spells out beside them: the Family Income Loan (FILO). */
function expanded(text: string, word: Written): boolean {
  const letters = lettersOf(word).toLowerCase()
  const initialsOf = (words: string): string => (words.match(/\p{L}+/gu) ?? []).map((one) => one.charAt(0).toLowerCase()).join('')
  const inside = /^\s*\(([^)]*)\)/.exec(text.slice(word.end))?.[1]
  if (inside && initialsOf(inside).startsWith(letters.slice(0, 3))) return true
  return text[word.start - 1] === '(' && text[word.end] === ')' && initialsOf(text.slice(0, word.start)).endsWith(letters)
}

/** FREE as the name of a tier. */
function freePlan(tokens: readonly Token[], word: Written): boolean {
  return word.text === 'FREE' && /^(?:plan|plans|tier|tiers|edition|account|accounts|version)$/.test(tokens[word.to]?.text ?? '')
}

/** The edits that put a run of capitals in sentence case, numbers in figures. */
export function softened(reading: Reading, run: readonly Written[], casing: Casing): Edit[] {
  const edits: Edit[] = []
  const joined = tiedBy(reading.tokens, run)
  const title = titleCased(reading, run)
  for (const stop of joined) edits.push({start: stop.start, end: stop.end, text: ''})
  for (let i = 0; i < run.length; ) {
    const figure = figureAt(run, i, reading)
    const word = run[i] as Written
    if (figure) {
      edits.push({start: word.start, end: (run[i + figure.words - 1] as Written).end, text: figure.text})
      i += figure.words
      continue
    }
    // The country: in the US. The readers' own us comes after a verb.
    const country = word.text === 'US' && /^(?:the|in|across|within)$/.test(reading.tokens[word.from - 1]?.text ?? '')
    const text = country ? word.text : quiet(word, startsSentence(reading.tokens, word, joined), casing, title)
    if (text !== word.text) edits.push({start: word.start, end: word.end, text})
    i++
  }
  return edits
}

function quiet(word: Written, first: boolean, casing: Casing, title: boolean): string {
  const lower = word.text.toLowerCase()
  const bare = lower.replace(/[’']\p{L}*$/u, '')
  const known = casing(word.text) ?? casing(bare)
  if (known) return known + (known.length <= bare.length ? lower.slice(known.length) : '')
  if (capital(word) && initials(word)) return /[’']S$/.test(word.text) ? `${word.text.slice(0, -1)}s` : word.text
  return first || title || wordsOf('proper').has(bare) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower
}

function startsSentence(tokens: readonly Token[], word: Written, joined: readonly Token[]): boolean {
  let i = word.from - 1
  while (i >= 0 && (tokens[i]?.kind === 'emoji' || /^["'“”(*_>—-]$/.test(tokens[i]?.text ?? ''))) i--
  const before = tokens[i]
  return !before || (before.kind === 'stop' && before.text !== '…' && !joined.includes(before))
}

/** The stops between words that one sentence was cut into: RATES. ARE. DOWN. */
function tiedBy(tokens: readonly Token[], run: readonly Written[]): Token[] {
  const stops: Token[] = []
  for (let i = 1; i < run.length; i++) {
    const stop = tokens[(run[i - 1] as Written).to]
    if (stop?.kind === 'stop' && stop.text === '.' && (run[i - 1] as Written).to + 1 === (run[i] as Written).from) stops.push(stop)
  }
  return stops.length === run.length - 1 && run.some((word) => wordsOf('tying').has(word.text.toLowerCase().replace(/[’'].*$/, ''))) ? stops : []
}

/** Whether the rest of the line has its words in capitals and small letters: Your Guide to SAVING. */
function titleCased(reading: Reading, run: readonly Written[]): boolean {
  const [from, to] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0]
  const others = writtenWords(reading).filter((word) => (word.from < from || word.from >= to) && word.text.length > 3 && /\p{L}/u.test(word.text))
  return others.length >= 2 && others.every((word) => /^\p{Lu}\p{Ll}/u.test(word.text))
}

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = ['', '', ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')]

/** A number in words that starts at word `i` of a run, in figures: from ten up, or before a measure. */
function figureAt(run: readonly Written[], i: number, reading: Reading): {readonly text: string; readonly words: number} | undefined {
  let value = 0
  let words = 0
  let open = true
  for (let k = i; k < run.length; k++) {
    const word = (run[k] as Written).text.toLowerCase()
    const unit = UNITS.indexOf(word)
    const ten = TENS.indexOf(word)
    if (k > i && /[^\s-]/.test(reading.part.text.slice((run[k - 1] as Written).end, (run[k] as Written).start))) break
    if (ten >= 2 && value % 100 === 0 && open) value += ten * 10
    else if (unit > 0 && (value % 100 === 0 || (value % 10 === 0 && value % 100 > 10 && unit < 10)) && open) {
      value += unit
      open = unit < 10 && value < 10
    } else if (word === 'hundred' && value > 0 && value < 10) {
      value *= 100
      open = true
    } else if (word === 'thousand' && value > 0 && value < 1000) {
      value *= 1000
      open = true
    } else if (!(word === 'and' && value >= 100 && run[k + 1] && (UNITS.indexOf((run[k + 1] as Written).text.toLowerCase()) > 0 || TENS.indexOf((run[k + 1] as Written).text.toLowerCase()) > 1))) break
    words++
  }
  if (words === 0) return undefined
  const next = run[i + words]?.text.toLowerCase() ?? reading.tokens[(run[i + words - 1] as Written).to]?.text ?? ''
  const percent = next === 'percent' || next === 'pct'
  if (percent && run[i + words]) return {text: `${value}%`, words: words + 1}
  if (next === 'per' && run[i + words + 1]?.text === 'CENT') return {text: `${value}%`, words: words + 2}
  return value >= 10 || wordsOf('measure').has(next) ? {text: String(value), words} : undefined
}
