/** What remains of a sentence when words are taken out of it, put in order so that it still reads. */

import type {Edit, Sentence} from '../types.ts'
import {ownThing, resume, STANDS_FOR, thingsOf, TOPIC} from './antecedents.ts'
import type {Token} from './tokens.ts'
import {endsWithWord, isPlain, isWordLike, opening, startsCapital, startsSmall} from './letters.ts'
import {listed} from './words/listed.ts'

/** A stretch of a sentence. Offsets in the part's text. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch of a sentence between separators. */
interface Segment extends Stretch {
  readonly tokens: readonly Token[]
  /** What stands between it and the segment before it, and the separator behind it. */
  readonly before: string
  readonly after: string
  /** Whether the sentence addresses somebody by it. */
  readonly vocative: boolean
}

/** Words that nothing may start with once what stood before them is gone. */
const LEADING_WORDS =
  "and but or nor so because since as than that which who while though if plus also then just only yes no well of 's 're 've 'll 'd 'm is are was were be been being am has have had to too now still even already not all it we you they he she i us here there"
const LEADING = listed(LEADING_WORDS)
/** Words that nothing may end with. */
const TRAILING_WORDS =
  "and but or nor so because since as than that which who while though if plus with without for to of at in on by from into onto about over under the a an this these those your our my their is are was were be been being am 's has have had will would can could may might must should we you i it just only still not very really too get got getting do does did all even between until before after through up off_ and/or like no some any every here there every when where how what who whose they he she 're 've 'll 'd 'm it's that's there's here's we're we've we'd we'll you're you've you'd you'll they're they've i'm i've i'd i'll let's"
const TRAILING = listed(TRAILING_WORDS)
/** Who does what follows: without them it is half a sentence. */
const ACTOR = listed('we they he she i')
/** Words that say nothing by themselves. */
const SAYING_NOTHING = 'hi hello hey dear oh ok okay please thanks what why how when where more new today now off per yet inside below here again ever one ones thing things something anything everything it’s you’re'
const EMPTY = listed(`${SAYING_NOTHING} ${LEADING_WORDS} ${TRAILING_WORDS}`)
/** Openings that hand the reader an offer: the offer itself, or what to do with it, says the same. */
const HANDED = (): RegExp =>
  /^(?:and\s+|so\s+|now\s+)?(?:you(?:[’']re| are)\s+(?:now\s+|just\s+)?getting|you(?:[’']ve| have)\s+(?:just\s+|now\s+)?(?:got|gotten)|you(?:[’']ll| will)?\s+(?:now\s+)?get|you\s+(?:now\s+)?have)\s+(?=(?:an?\s+)?(?:extra\s+|another\s+|up\s+to\s+|a\s+further\s+)?(?:[$€£¥]?\d|half|free|\{\{|\*\||%%))/iu
/** Words that only point at an offer. */
const SHOWN = (): RegExp =>
  /^((?:\p{Extended_Pictographic}[\ufe0f\u200d]*\s*)*)(?:and\s+|so\s+|now\s+)?here(?:[’']s| is| are)(?:\s+your)?\s+(?=(?:an?\s+)?(?:extra\s+|another\s+|up\s+to\s+|a\s+further\s+)?(?:[$€£¥]?\d|half\b|\{\{|\*\||%%))/iu
/** What all of these begin with. */
const HANDING = /^(?:and|so|now|you|here|that|this|which|for|[^\0-\x7f])/i
const FOR = /^for\s+(?=(?:an extra |up to )?(?:[$€£¥]?\d\S*\s+off\b|half[- ](?:price|off)\b|[$€£]?0\s))/i
/** Words that give a reason that is gone. */
const THEREFORE = (): RegExp => /^(?:and\s+)?(?:that|this|which)(?:[’']s| is) why\s+(?=\p{L})/iu
/** What the reader is said to have done for it. */
const UNLOCKED = (): RegExp => /^you(?:[’']ve| have)\s+(?:just\s+|now\s+|officially\s+)?(?:unlocked|scored|landed|bagged|snagged)\s+(?=(?:an?\s+)?(?:extra\s+)?(?:[$€£¥]?\d|half|free))/iu
const SAVING = /^(?:and\s+|so\s+)?you(?:[’']re| are)\s+(?:now\s+)?saving\s+/iu

/** A plain *no* or *yes* is a whole button. */
const DECLINING = /^(?:yes(?:,? please)?|no(?:,? thanks?)?|no,? thank you|not now|not today|maybe later|skip|close|decline|unsubscribe)[.!]?$/i

/** What `remains` made of a part. */
export interface Remains {
  readonly text: string
  /** Whether anything but names was left of the sentences that were changed. */
  readonly says: boolean
}

/**
 * Takes edits out of a text and puts what remains in order: empty segments go with their separators, dangling words go, names and
 * tags that the reader was addressed by stay.
 * @param calm - drop exclamation marks from the sentences that change (subject lines).
 * @param lean - where an offer stands by itself, drop what only led up to the claim.
 */
export function remains(text: string, sentences: readonly Sentence[], tokens: readonly Token[], edits: readonly Edit[], calm: boolean, lean = false): Remains {
  const pieces: string[] = []
  const changed = (sentence: Sentence): boolean => edits.some((edit) => touches(edit, sentence))
  let offering: readonly Sentence[] | undefined
  const offersElsewhere = (sentence: Sentence): boolean => {
    offering ??= sentences.filter((one) => offersAlone(without(text, one, edits)))
    return offering.length > 0 && !offering.includes(sentence)
  }
  let says = false
  let opened = false
  let last = 0
  let name = ''
  // What the sentence before spoke of, and what it led up to: asked for where the next goes on from it.
  let spoken = (): readonly string[] => []
  let topic = (): string | undefined => undefined
  let made: string | undefined
  for (const [i, sentence] of sentences.entries()) {
    const until = sentences[i + 1]?.start ?? text.length
    const lead = i === 0 ? text.slice(0, sentence.start) : ''
    const between = text.slice(sentence.end, until)
    const own = edits.filter((edit) => touches(edit, sentence))
    let result: string
    const before = made
    if (own.length === 0) {
      result = text.slice(sentence.start, sentence.end)
      // *You won’t find cheaper. Anywhere.* ends with what is gone.
      const next = text.slice(sentences[i + 1]?.start, sentences[i + 1]?.end)
      if (before === '' && i < sentences.length - 1 && (TAGGED().test(result) || (ALONE().test(result) && !ALONE().test(next)))) continue
      if (before === '' && /n['’]t/i.test(result)) result = result.replace(UNLIKE, '')
      if (before === '') result = result.replace(SO_DOES, '')
      // *We adore you. Also, 2 for £10 on socks*
      if (before === '' && pieces.length === 0) result = capital((OPENS_BESIDES.has(opening(result)) ? result.replace(BESIDES, '') : result).replace(THEN, '').replace(AS_OF_THEN, ''), result)
      // *Payment received? Not yet: …* answers what is gone.
      if (before === '' && text.slice(sentences[i - 1]?.start, sentences[i - 1]?.end).endsWith('?')) result = capital(result.replace(ANSWER, ''), result)
      // *Seats are limited. Very limited.*
      const echo = ECHOES.exec(result)?.[1]?.toLowerCase()
      if (echo !== undefined && edits.some((edit) => edit.end > (sentences[i - 1]?.start ?? sentence.start) && edit.end <= sentence.start && text.slice(edit.start, edit.end).toLowerCase().includes(echo))) continue
      // *Great news! You have been chosen to …*: it announced what is gone.
      const after = sentences[i + 1]
      if (after && changed(after) && ANNOUNCES.test(result)) continue
      if (lean && result.length <= LONGEST_ANSWER && ANSWERING.test(result) && [sentences[i - 1], sentences[i + 1]].some((other) => other && changed(other)) && offersElsewhere(sentence)) continue
      if (opened) result = hand(result)
      // *Your basket feels abandoned. It holds a lamp* goes on speaking of the basket.
      if (STANDS_FOR.test(result)) result = resume(result, spoken())
      const theirs = before === '' && result.startsWith('Ours ') ? ownThing(text.slice(sentences[i - 1]?.start, sentence.start)) : undefined
      if (theirs !== undefined) result = `Our ${theirs}${result.slice(4)}`
      spoken = () => []
      // *You won’t believe our spa. A day pass is £45* goes on about the spa.
      const about = /^(?:An?|One|Each|Every)\s(?=[^.!?]*[$€£]\s?\d)/.test(result) ? topic() : undefined
      if (about !== undefined) result = `${about.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}: ${result.charAt(0).toLowerCase()}${result.slice(1)}`
      topic = () => undefined
      if (opened && calm && result.includes('!')) result = result.replace(/!+(?=\s*\P{L}*$)/u, sentence.end >= text.trimEnd().length ? '' : '.')
      if (!says && content(result)) says = true
    } else {
      result = rewriteSentence(text, sentence, segmentsOf(text, sentence, tokens), own, calm, lean)
      if (STANDS_FOR.test(result)) result = resume(result, spoken())
      opened = true
      const goesOn = ABBREVIATED.test(result)
      if (
        sentences.length > 1 &&
        !goesOn &&
        !TAG.test(result) &&
        !/\w\s+\w/.test(result) &&
        own.some((edit) => edit.text === '' && /\p{L}/u.test(text.slice(edit.start, edit.end))) &&
        /^\W*\p{L}[\p{L}’'-]*\W*$/u.test(result) &&
        !/\p{Extended_Pictographic}/u.test(result) &&
        !sentences.some((other) => other !== sentence && result.startsWith(other.text.slice(0, 3)))
      ) {
        name = namedAlone(text, sentence, result)
        result = ''
      }
      // What is left of a claim's sentence may go where another sentence makes the offer.
      if (result !== '' && lean && !goesOn && sentences.length > 1 && own.some((edit) => edit.text === '') && offersElsewhere(sentence) && idle(result, text, sentence.start)) result = ''
      if (!says && content(result)) says = true
      // *Our camps fill in minutes. A week costs £150*: what is left of the first leads up to the second.
      const thing = /^(?:An?|One|Each|Every|It|They)\s[^.!?]*[$€£]\s?\d/.test(text.slice(until))
        ? THING_LEFT()
            .exec(result)?.[1]
            ?.replace(/^o(?=ur)|^t(?=h)/, (letter) => letter.toUpperCase())
        : undefined
      const whole = text.slice(sentence.start, sentence.end)
      if (thing !== undefined) result = ''
      const left = result
      topic = () => thing ?? (left === '' ? TOPIC().exec(whole)?.[1] : undefined)
      spoken = () => (thing !== undefined ? [thing] : left === '' ? thingsOf(whole) : [])
    }
    made = result
    if (name !== '' && result !== '') {
      result = addressing(result, name)
      name = ''
    }
    const hail = pieces.length === 1 && opened && result !== '' ? (pieces[0] as string).replace(/[.!?,]$/, '') : ''
    const hailed = GREETS.test(hail) && HAIL().test(hail)
    if (hailed) pieces[0] = hail
    // *Hi Ana* alone is no sentence: what follows goes on from it.
    if (hailed)
      pieces.push(
        `, ${/^(?:up to |an extra )?[$€£¥]?\d/i.test(result) && /^\S+(?:\s\S+)?\s+off\b/i.test(result) && (!calm || GREETING.test(hail.trim())) ? 'get ' : ''}${result.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase())}`
      )
    else if (result !== '')
      pieces.push(
        (pieces.length === 0 ? lead : '') +
          (pieces.length > 0 ? gap(text, last, sentence.start) : '') +
          (continues(pieces.at(-1)) ? inner(result) : /[,:]$/.test(pieces.at(-1) ?? '') ? result : own.length > 0 || opened ? capital(result, text.slice(sentence.start)) : result)
      )
    last = sentence.end
    if (i === sentences.length - 1 && result !== '') pieces.push(between)
  }
  // *Tyres? £45. Stock? Nearly gone.*: the answer went, and its question goes.
  const asked = made === '' && pieces.length > 1 ? pieces.at(-1)?.trim() : undefined
  if (asked !== undefined && /^(?:The |Our )?\p{L}+\?$/u.test(asked)) pieces.pop()
  else if (made === '' && calm && AFFIRMED.test(text.slice(sentences.at(-1)?.start)) && pieces.at(-1)?.endsWith('?') && !ASKS.test(pieces.at(-1) ?? '')) pieces.push((pieces.pop() ?? '').slice(0, -1))
  const result = tidy(pieces.join(''))
  // A line that had no mark at its end gets none.
  const stopped = calm && result.endsWith('.') && !/\.[^\p{L}\d]*$/u.test(text)
  const called = calm && result.endsWith('!') && /[\p{L}\d]$/u.test(text)
  return {text: stopped ? result.replace(/(?<=\p{L}{4}|[\]\d%)])\.$/u, '') : called ? result.replace(/!+$/, '') : result, says}
}

/** A yes to an offer that is told as a question: *Tents from £45? You read that right.* */
const AFFIRMED = /^\W*(?:yes\b|yep\b|you (?:read|heard)|that['’]s right|really\b|no joke|believe it)/i
/** What really asks. */
const ASKS = /\b(?:you|your|who|what|why|when|where|which|how|want|need|fancy|looking|ready|seen|heard|tried|is|are|do|does|did|can|could|will|would|have|has|should)\b/i

/** One word: *Rude.* */
const ALONE = (): RegExp => /^\p{Lu}\p{Ll}+[.!]$/u
/** A thing, and nothing said of it. */
const THING_LEFT = (): RegExp => /^((?:[Oo]ur|[Tt]hese|[Tt]his)\s+(?:\p{L}[\p{L}’'-]*\s+){0,2}\p{L}[\p{L}’'-]*)[.!]$/u

/** A word that goes on from the sentence before it. */
const TAGGED = (): RegExp =>
  /^\W*(?:anywhere|ever|period|full stop|guaranteed|always|never|honest(?:ly)?|really|seriously|truly|promise|trust (?:us|me)|(?:and )?(?:will|have|did|are|do|can|were|could|(?:why|how come) (?:aren|don|haven|didn)['’]t|where (?:are|were)|what about|how about) you(?: \p{L}+)?|yes,? (?:you|really)|you heard (?:us|me|that) right|no,? really)\W*$/iu
/** What is unlike the thing before it: *the news is heavy; your basket needn’t be*. */
const UNLIKE = /^[^.!?:—–]*\b(?:needn['’]t be|(?:does|do)n['’]t (?:have|need) to(?: be)?|(?:is|are|does|do|wo|ca)n['’]t)\s*[:—–]\s*(?=\S)/i

/** A word said again. */
const ECHOES = /^(?:very|really|so|seriously|extremely|truly|finally|actually)\s+([^\s\d.!]+)[.!]*$/i
/** What only announces the sentence behind it. */
const ANNOUNCES =
  /^\W*(?:(?:great|good|big|exciting|amazing|fantastic|wonderful|brilliant) news|guess what|it['’]s official|drum ?roll(?: please)?|here['’]s the (?:thing|deal)|you (?:heard|read) (?:that|it|us) right|listen up|are you (?:sitting down|ready(?: for this)?)|you asked(?: for it)?|picture this|imagine this|think about it|true story|plot twist|spoiler(?: alert)?|confession(?: time)?|ta-?da)\W*$/i
/** What joins a sentence to those before it. */
const BESIDES =
  /^(?:also|plus|oh,? and|p\.?\s?s\.?|anyway|anyhow|besides|meanwhile|in other news|that said|either way|in any case|which reminds us|speaking of which|on that note|to celebrate|so|and)\s*[,:—–…]+\s+(?=\S+\s)/i
const OPENS_BESIDES = listed('also plus oh p ps anyway anyhow besides meanwhile in that either which speaking on to so and')
/** What was to happen up to then is gone: *Until then the phone is £379*. */
const AS_OF_THEN = /^(?:until|till|by|before|after|since|from) then,?\s+(?=\S+\s)/i
/** *Two minutes of silence. Then two tubs for the price of one.* */
const THEN = /^(?:and\s+)?then\s+(?=(?:an?|one|two|three|four|half|our|the|\d\S*)\s)/i
/** An answer before what it leads up to. */
const ANSWER =
  /^(?:if (?:so|not|yes|no|that changes|you (?:did|do|have|are|were|didn['’]t|don['’]t|haven['’]t|aren['’]t))|not yet|nope|no|yes|yep|yeah|well|not quite|almost|nearly|maybe|exactly|correct|wrong|us too|same|then|neither are we|thought so|good|great)\s*(?:[:,—–]|(?<=then))\s*(?=\S+\s)/i

/** *The war goes on. So does our sale: …* */
const SO_DOES = /^(?:So|Neither|Nor) (?:do|does|is|are|has|have|can|will)\s+(?=(?:our|the|these|this)\s[^.!?]*[:—–])/

/** What ends no sentence, whatever was read: *room no. 12*. */
const ABBREVIATED = /\b(?:no|nos|st|dr|mr|mrs|ms|vs|approx|min|max|vol)\.$/i

/** Whom a sentence addresses that is nothing else any more: *Nicely done, Omar!* */
function namedAlone(text: string, sentence: Stretch, result: string): string {
  const name = result.replace(/\W+$/u, '')
  const own = text.slice(sentence.start, sentence.end)
  return /^\p{Lu}\p{Ll}+$/u.test(name) && new RegExp(`\\s\\p{Ll}[^!?.]*,\\s+${name}\\W*$`, 'u').test(own) ? name : ''
}

/** A short sentence with the name behind it: *Your oil change is $29, Omar*. */
export function addressing(result: string, name: string): string {
  const words = result.split(/\s+/).length
  if (words < 3 || words > 14 || result.includes(name) || /[:?]|\b(?:we|us|our)\b/i.test(result)) return result
  return namedLast(result, name)
}

/** A text with a name behind its last word, or before what it ends with in brackets. */
export function namedLast(text: string, name: string): string {
  const aside = /\s*\([^()]*(?:\)\W*)?$/.exec(text)
  return aside && aside.index > 0 ? `${text.slice(0, aside.index)}, ${name}${aside[0]}` : text.replace(/(?<=[\p{L}\d%)’'])(?=[^\p{L}\d%)’']*$)/u, `, ${name}`)
}

const touches = (edit: Edit, {start, end}: Stretch): boolean => edit.start < end && edit.end > start

/** The words of a stretch that stand outside the edits. */
function without(text: string, stretch: Stretch, edits: readonly Edit[]): string {
  const own = edits.filter((edit) => touches(edit, stretch))
  return own.length === 0 ? text.slice(stretch.start, stretch.end) : applyWithin(text, stretch, own)
}

const PRICED = /\ba (?:third|quarter|fifth) off\b|[$€£¥]\s?\d|\d\s?(?:%|kr\b|p\b|c\b|€)|\b\d+ for \d|\b\d-for-\d|\bhalf[- ]price\b|\bhalf off\b|\b(?:CHF|A\$|NZ\$)\s?\d/i
/** Whether there can be an offer that stands by itself: only then `lean` makes a difference. */
export function mayOffer(text: string, edits: readonly Edit[]): boolean {
  return MAY_BE_PRICED.test(text) || edits.some((edit) => MAY_BE_PRICED.test(edit.text))
}

const MAY_BE_PRICED = /\d|half|(?:third|quarter|fifth) off/i

/** Words that do not say what a price is of. */
const OF_NOTHING = listed(
  'off for the price of from at only just now an a extra another up to and or with under over per each your our next bags boxes bottles pairs pair packs pack tubs tins pouches pots jars rolls pieces sheets cans tubes litres kg dozen order today first year month week day hour night person head by until in on all every get save take here january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'
)

/** Whether a stretch of copy says what is on offer and at what price. */
function offersAlone(stretch: string): boolean {
  return PRICED.test(stretch) && (stretch.match(/\p{L}[\p{L}’'-]+/gu) ?? []).some((word) => !OF_NOTHING.has(plain(word)) && !EMPTY.has(plain(word)))
}

/** The first segment of an offer that stands by itself: *senior welder, $38 an hour* starts with what the price is of. */
function offerIn(text: string, segments: readonly Segment[], edits: readonly Edit[]): number {
  const kept = segments.map((segment) => without(text, segment, edits))
  const from = kept.findIndex((stretch) => PRICED.test(stretch))
  if (from < 0) return -1
  let at = from
  while (
    at > 0 &&
    /^\W*(?:(?:from|now|at|only|just|up to|an extra|min(?:us)?|under)\s+)?[-–−]?[$€£¥]?\d/i.test((kept[at] ?? '').trim()) &&
    /^\s*[,(–-]\s*$/.test(text.slice(segments[at - 1]?.end, segments[at]?.start)) &&
    content(kept[at - 1] ?? '')
  )
    at--
  return offersAlone(kept.slice(at).join(' ')) ? at : -1
}

/** Things one after the other: *lamps, rugs and beds*. */
const LISTED = (): RegExp => /^\s*(?:\p{L}[\p{L}’'-]*s(?:,\s+|\s+(?:and|&|or)\s+)){2,3}\p{L}[\p{L}’'-]*s\b/u
/** Short answers and asides, which are nothing without what they answer. */
const ANSWERING =
  /^\W*(?:no|nope|not (?:quite|really|exactly|at all)|yes|yep|yeah|fine|ok(?:ay)?|really|honestly|seriously|right|true|exactly|phew|anyway|i know|we know|promise|(?:just )?kidding|ever|period|there|done|is (?:that|it) \w+|it['’]s (?:official|true|confirmed|time|that time|a date|a fact)|which \w+|why|how come)\b[^\d$€£%{*]{0,24}$/i
const LONGEST_ANSWER = 60
/** What makes a stretch of copy a clause, or an aside, rather than the name of a thing. */
const CLAUSAL = (): RegExp =>
  /\b(?:i|you|we|they|it|he|she|nobody|everybody|everyone|somebody|someone|who|what|that|when|while|because|if|since|whatever|as|is|are|was|were|be|been|has|have|had|will|would|can|could|should|might|must|says?|said|thinks?|knows?|do|does|did|don['’]t|didn['’]t|let|look|hands up|cue)\b|['’](?:s|re|ve|ll|d|m)\b/i

/** Whether what is left of a claim's sentence carries nothing: no figure, name, tag, code or link, and no thing on offer. */
function idle(rest: string, text: string, from: number, hailing = false): boolean {
  if (rest.trim() === '' || (rest.length <= LONGEST_ANSWER && ANSWERING.test(rest))) return true
  if (/\d|\{\{|\*\||%%|https?:|\[/.test(rest)) return false
  const names = (rest.match(/\p{Lu}(?<=\p{L}[^.!?:]*\s\p{Lu})[\p{L}’'-]+/gu) ?? []).some((word) => !/^(?:I|I['’].*)$/.test(word) && text.indexOf(word) > from + 1)
  if (names) return false
  return (
    CLAUSAL().test(rest) ||
    (hailing && /^\W*(?:in|with|between|by|at|among|amid|after|before|since|despite|from|on)\b/i.test(rest)) ||
    (rest.trim().split(/\s+/).length <= 2 && !(hailing && /^\p{Lu}\p{Ll}+$/u.test(rest.trim())))
  )
}

/** How a greeting, or a name alone, begins: a look before the pattern that is dear. */
const GREETS = /^\s*(?:(?:hi|hello|hey|dear)\s|\{\{|\*\||%%)/i
/** Nothing but a greeting and whom it greets. */
const HAIL = (): RegExp => /^\s*(?:(?:hi|hello|hey|dear)\s+)?(?:\{\{.*?\}\}|\*\|.*?\|\*|%%.*?%%|(?<=(?:hi|hello|hey|dear)\s+)\p{Lu}\p{Ll}+)$/iu

/** Whether what comes next belongs to the same sentence: the mark between them is gone. */
function continues(piece: string | undefined): boolean {
  return piece !== undefined && endsWithWord(piece.trimEnd())
}

function inner(text: string): string {
  return /^I\b/.test(text) ? text : text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase())
}

/** The white space between two sentences. */
function gap(text: string, from: number, to: number): string {
  return /\s/.test(text.slice(from, to)) || from >= to ? ' ' : text.slice(from, to)
}

function capital(result: string, original: string): string {
  if (/^[A-Z\d[]/.test(result)) return result
  if (startsSmall(result) && startsCapital(original)) return result.charAt(0).toUpperCase() + result.slice(1)
  return /^(?:[^\p{L}]*\p{Lu}|\W*\d)/u.test(original) ? result.replace(/^([^\p{L}\p{N}{*%<[]*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase()) : result
}

/** *You’re getting 50% off* says *Get 50% off*. */
function hand(text: string): string {
  if (!HANDING.test(text)) return text
  return text.replace(HANDED(), 'Get ').replace(SHOWN(), '$1').replace(UNLOCKED(), '').replace(SAVING, 'Save ').replace(THEREFORE(), '').replace(FOR, '')
}

/** Whether what a changed segment has left is nothing beside the clause that follows: *our team, so we’ve posted it*, *guaranteed: our course*. */
function left(bare: string, text: string, next: Segment | undefined, own: readonly Edit[]): boolean {
  if (!next || /\d|\{\{|\*\||%%/.test(bare)) return false
  const rest = text.slice(next.start).trimStart()
  if (/^(?:\p{L}+ed|made|built|kept|meant|chosen|cut|held|sent|written|drawn|sure|bound|certain|ready|set|proven|likely)$/iu.test(bare) && !own.some((edit) => edit.text !== '')) return true
  // *Thanks to readers as kind as you, our shop opens*
  if (/^thanks to\s+(?:\p{Ll}+\s*){1,4}$/iu.test(bare) && text[next.start - 1] === ',') return true
  if (/^\p{Ll}+$/u.test(bare) && !own.some((edit) => edit.text !== '')) return /^(?:and|but|so|because|or)\s/i.test(rest)
  const named =
    /^(?:[\p{L}’'-]+\s+of\s+)?(?:(?:our|the|your|this|these|all)\s+)?(?:[\p{L}’'-]+\s*){1,4}$/iu.test(bare) &&
    !CLAUSAL().test(bare) &&
    !/^(?:get|see|try|shop|book|save|take|buy|order|join|call|come|enjoy|read|find|go|use|start)\b/i.test(bare)
  return named && text[next.start - 1] === ',' && /^(?:so\s+\p{L}|(?:and|but|because)\s+(?:we|it|they|you|i|he|she|there)\b)/iu.test(rest)
}

function rewriteSentence(text: string, sentence: Sentence, segments: readonly Segment[], edits: readonly Edit[], calm: boolean, lean: boolean): string {
  let offer: number | undefined
  const leadsUp = (i: number): boolean => lean && i < segments.length - 1 && i < (offer ??= offerIn(text, segments, edits))
  const gone = (segment: Segment | undefined): boolean => {
    const own = segment ? edits.filter((edit) => touches(edit, segment)) : []
    return segment !== undefined && own.length > 0 && !content(fitting(text, segment, own))
  }
  const hands = (segment: Segment | undefined): boolean => {
    const own = segment ? edits.filter((edit) => touches(edit, segment)) : []
    return segment !== undefined && own.some((edit) => edit.start <= segment.start + 1 && edit.text === '') && /^(?:an? |up to |an extra )?(?:[$€£¥]?\d|half|free)/i.test(fitting(text, segment, own))
  }
  const kept: {text: string; before: string; after: string; vocative: boolean; late?: boolean; spliced?: boolean}[] = []
  let dropped = false
  for (const [i, segment] of segments.entries()) {
    const own = edits.filter((edit) => touches(edit, segment))
    const {tokens: inside, before, after, vocative} = segment
    const raw = own.length === 0 ? text.slice(segment.start, segment.end) : fitting(text, segment, own)
    const bare = raw.trim()
    if (own.length > 0 && !content(raw) && !own.some((edit) => isWordLike(edit.text))) {
      dropped = true
      const name = inside.find((token) => token.tag?.kind === 'name') ?? addressed(inside)
      if (name) kept.push({text: text.slice(name.start, name.end), before, after, vocative: true, late: i > 0})
      else if (/^[\p{Extended_Pictographic}\ufe0f\u200d\s]+$/u.test(raw)) kept.push({text: bare, before: ' ', after, vocative: false})
      continue
    }
    if (bare === '') continue
    if (own.length > 0 && !vocative && left(bare, text, segments[i + 1], own)) {
      dropped = true
      continue
    }
    // *Once you try it* hangs where what follows is gone.
    if (
      !vocative &&
      SUBORDINATE.test(bare) &&
      !/\d/.test(raw) &&
      gone(segments[i + 1]) &&
      !segments.slice(i + 2).some((other) => !gone(other) && text.slice(other.start, other.end).trim().split(/\s+/).length > 2 && !/^\s*(?:so|and|but|which)\s/i.test(text.slice(other.start, other.end)))
    ) {
      dropped = true
      continue
    }
    // *Because it’s your birthday, we’re giving you 20% off*: a reason for what is no clause any more.
    if (!vocative && own.length === 0 && /^(?:because|since)\s(?!of\b)/i.test(bare) && !/\d/.test(raw) && hands(segments[i + 1])) {
      dropped = true
      continue
    }
    // *Not to brag, but everyone is wearing our linen*
    const behind = segments[i + 1]
    if (own.length === 0 && behind && HEDGES.test(bare) && edits.some((edit) => touches(edit, behind))) {
      dropped = true
      continue
    }
    // *Still time to save (but not much)*
    if (own.length === 0 && before.trim() === '(' && /^but\s/i.test(bare) && !/\d/.test(bare) && edits.some((edit) => edit.text === '' && touches(edit, segments[i - 1] ?? segment))) continue
    // *Aww, we missed you*; *thank you, thank you, thank you*
    const next = segments[i + 1]
    if (
      own.length === 0 &&
      ((bare.length <= LONGEST_ASIDE && (INTERJECTION.test(bare) || QUALITY.test(bare)) && (gone(next) || (gone(segments[i + 2]) && INTERJECTION.test(text.slice(next?.start, next?.end).trim())))) ||
        (bare.length > 3 && !/\d/.test(bare) && edits.some((edit) => edit.text === '' && text.slice(edit.start, edit.end).toLowerCase().includes(bare.toLowerCase()))))
    ) {
      dropped = true
      continue
    }
    // What leads up to an offer that stands by itself goes with the claim.
    if (!vocative && leadsUp(i) && !(own.length === 0 && LISTED().test(text.slice(segment.start))) && idle(raw, text, segment.start, text[segment.end] === ',') && !GREETING.test(bare)) {
      dropped = true
      continue
    }
    // *Our kilns, trusted by potters, start at £900*: both commas go with what stood between them.
    const previous = segments[i - 1]
    const spliced = kept.length === 1 && i === 2 && own.length === 0 && before.trim() === ',' && previous?.before.trim() === ',' && gone(previous) && PREDICATE.test(bare) && !CLAUSAL().test(kept[0]?.text ?? '')
    kept.push({...(spliced && {spliced}), text: bare, before: dropped && kept.length === 0 ? '' : before, after, vocative, late: vocative && dropped && !kept.some((one) => !one.vocative)})
  }
  if (kept.every((one) => one.vocative)) return kept.map((one) => one.text).join(', ')
  // Whom a claim addressed in its middle is named at the end: *Your jacket is still available, Ana*.
  const addressing = kept.filter((one, i) => one.vocative && one.late && i < kept.length - 1)
  const late = addressing.filter((one) => !TAG.test(one.text))
  // A merge tag leads the line: what is filled in may be nothing.
  const early = addressing.filter((one) => TAG.test(one.text)).slice(0, 1)
  const order = addressing.length === 0 ? kept : [...early, ...kept.filter((one) => !late.includes(one) && !early.includes(one))]
  let out = ''
  // What joined the offer to words that are gone goes with them.
  const first = order[early.length]
  if (dropped && first) {
    const joined = first.text.replace(/^(?:and|so|but|or|yet|then|plus|instead|which is why|hence)\s+(?=\S+\s)/i, '')
    // A reason is a statement where what it was given for is gone.
    const alone = order.slice(early.length + 1).every((one) => /^(?:and|or|but)\b/i.test(one.text) || one.vocative || /[:—–(]/.test(one.before))
    order[early.length] = {...first, text: alone && OPENS_REASON.has(opening(joined)) ? joined.replace(REASON, '') : joined}
  }
  for (const [i, one] of order.entries()) {
    const previous = order[i - 1]
    const greeted = previous !== undefined && i === 1 && (previous.vocative || GREETING.test(previous.text))
    const hailed = early.length > 0 && i === 1
    // *{{name}}, last chance to be the first to try our latte* is *{{name}}, try our latte*.
    const said = greeted && /^to\s+\p{L}/iu.test(one.text) && !text.includes(one.text) ? inner(one.text.slice(3)) : one.text
    const before =
      i === 0
        ? ''
        : one.spliced
          ? ' '
          : hailed
            ? early[0]?.after.trim() === ':'
              ? ': '
              : ', '
            : greeted || one.vocative
              ? /[:—]/.test(one.before) && !greeted
                ? one.before
                : ', '
              : one.before.trim() === ''
                ? ' '
                : one.before
    // *Hi Ana, get 30% off*
    out +=
      before +
      (greeted && (!calm || GREETING.test(previous.text)) && /^(?:up to |an extra )?[$€£¥]?\d[\d.,]*\s?%?\s+off\b/i.test(said)
        ? `get ${said}`
        : hailed && before === ', '
          ? said.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase())
          : said)
  }
  const closed = segments.at(-1)?.end ?? sentence.end
  const end = edits.some((edit) => edit.text !== '' && edit.start <= sentence.start && edit.end >= sentence.end && (/[.!?]$/.test(edit.text) || text.slice(closed, sentence.end).includes('?')))
    ? ''
    : without(
        text,
        {start: closed, end: sentence.end},
        edits.filter((edit) => edit.start >= closed)
      )
  for (const {text: name} of late) out = /\([^()]*$/.test(out) ? namedLast(out, name) : `${out}, ${name}`
  out = hand(
    /^th[^\d]*\d/i.test(out)
      ? out.replace(
          /^(?:this|these|that|those)\s+(?!\p{L}+\s+(?:expires?|ends?|closes?|starts?|runs?|is|are|has|costs?)\b)(?!(?:is|are|was|were|will|can|has|have|means|makes|gives|week|weekend|month|year|season|summer|winter|autumn|spring|morning|evening|time)\b)(?=[\p{L}\d$€£])/iu,
          ''
        )
      : out
  )
  const mark = calm && end.includes('!') ? end.replace(/!+/g, sentence.end >= text.trimEnd().length ? '' : '.') : end
  return (out + mark).trim()
}

/** What makes a reason of a statement, or a manner of a price. */
const REASON =
  /^(?:because\s+(?!of\b)|as\s+(?!(?:an?|of|seen|soon|long|little|much|many|few|well|part|always|ever|per|you|if|far|good|low)\b|\d)|since\s+(?=(?:the|our|your|we|it|this|these|all|every)\b|we['’]|it['’])|with\s+(?=(?!you|us|me|a |an )[^,]*\b(?:from|at|for)\s+[$€£¥]\s?\d))/i
const OPENS_REASON = listed('because as since with')
/** What is said of a thing, from its verb on. */
const PREDICATE = /^(?:is|are|was|were|has|have|will|can|now|costs?|starts?|comes?|opens?|runs?|weighs?|ships?|closes?|begins?|includes?|returns?|goes|go)\s/
/** The next two have no more characters. */
const LONGEST_ASIDE = 24
const INTERJECTION =
  /^(?:a+w+|oh(?: no| dear| my)?|o+h+|a+h+|wow|well|yay|hooray|hurrah|sorry|ok(?:ay)?|eek|ouch|phew|yikes|gosh|goodness|whoa|woah|ooh la la|look|listen|honestly|seriously|like|um|er|erm|hmm|uh|so|yo|hey|okay so|right)$/i
/** What is said before something that may be taken amiss. */
const HEDGES =
  /^(?:not to (?:brag|boast|alarm you|be dramatic)|no pressure|just saying|to be (?:fair|honest|clear|frank)|let['’]s be (?:real|honest|clear)|i['’]ll be (?:honest|blunt|frank)|real talk|fun fact|(?:the )?truth is|not gonna lie|between us|believe it or not|call us biased|don['’]t take our word for it)$/i
/** A quality, and nothing that has it: *the ultimate*, never-beaten price. */
const QUALITY = /^(?:the|an?|our|your)\s+(?:ultimate|perfect|complete|absolute|one|only|very|first|last|next|all-new|new|latest|famous|legendary|iconic|one and only|true|original)$/i
const SUBORDINATE = /^(?:between|once|if|when|while|because|since|although|though|whenever|as soon as|just because|even if)\s/i
const TAG = /^(?:\{\{.*\}\}|\*\|.*\|\*|%%.*%%|\{\w+\})$/
const ADDRESSING = listed('dear dearest darling hey hi hello bestie love miss thanks congrats congratulations kudos bravo done sweet dearly hiya hurry oh you')

/** The name behind a greeting: *Dearest Jo*. */
function addressed(tokens: readonly Token[]): Token | undefined {
  const last = tokens.at(-1)
  return last && tokens.length > 1 && /^\p{Lu}\p{Ll}+$/u.test(last.raw) && !EMPTY.has(last.text) && ADDRESSING.has(tokens.at(-2)?.text ?? '') ? last : undefined
}

const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^.!?]{0,60}$/i

/** A name or a name tag alone between commas: whom the sentence addresses. */
function isVocative(tokens: readonly Token[], index: number): boolean {
  if (tokens.length === 1 && tokens[0]?.kind === 'tag') return true
  if (tokens.length === 0 || tokens.length > 2 || index === 0) return false
  return tokens.every((token) => token.kind === 'tag' || (token.kind === 'word' && /^\p{Lu}\p{Ll}+$/u.test(token.raw))) && !tokens.some((token) => EMPTY.has(token.text))
}

/** The segments of a sentence, which all drafts of a part share. */
const segmented = new WeakMap<Sentence, readonly Segment[]>()

function segmentsOf(text: string, sentence: Sentence, tokens: readonly Token[]): readonly Segment[] {
  let segments = segmented.get(sentence)
  if (!segments) segmented.set(sentence, (segments = segmentsIn(text, sentence, tokens)))
  return segments
}

/** What a dash joins: *Perth–Bali*, *9–5*. */
const RANGED = (): RegExp => /^[\p{Ll}\d]–[\p{Lu}\d]$/u
const SEPARATORS = [...':;,—–|()']

function segmentsIn(text: string, sentence: Sentence, tokens: readonly Token[]): Segment[] {
  const own = tokens.filter((token) => token.start >= sentence.start && token.end <= sentence.end)
  const segments: Segment[] = []
  let start = sentence.start
  let previous: Stretch | undefined
  const add = (end: number, next: number): void => {
    const here = text.slice(start, end)
    const before = previous ? text.slice(previous.start + text.slice(previous.start, previous.end).trimEnd().length, end - here.trimStart().length) : ''
    const inside = own.filter((token) => token.start >= start && token.end <= end)
    const vocative = isVocative(inside, segments.length) && (inside.length === 1 && inside[0]?.kind === 'tag' ? true : !/[:(—–]\s*$/.test(before))
    previous = {start, end}
    segments.push({start, end, tokens: inside, before, after: text.slice(end, next), vocative})
  }
  for (const token of own) {
    const joins = token.text === '—' && RANGED().test(text.slice(token.start - 1, token.end + 1))
    const splits = !joins && (token.kind === 'stop' ? token.text !== '.' || token.end >= sentence.end - 1 : token.kind === 'mark' && SEPARATORS.includes(token.text))
    if (!splits || token.start < start) continue
    if (token.start > start) add(token.start, token.end)
    start = token.end
  }
  if (start < sentence.end) add(sentence.end, sentence.end)
  return segments
}

/** Starts that need what stood before them. */
const NEEDY = listed(
  "to for of with by from about into than that which who whom whose will would can could shall should may might must have has had is are was were be been do does did am me us him her them it you your and or but so want know think while when as at in on up out off over if how where what why being having not n't also too again more unless"
)
const PLACED = /^(?:under|behind|inside|beneath|below|above|on|at|in|around|across|through|with|without|beyond|between|among|amongst|into|onto)\s/i
/** A house by its name, which can head a line: *at Pinewood Yoga*. */
const HOUSE = (): RegExp => /^(?:at|from|here at)\s+((?:\p{Lu}[\p{L}\d&’'-]*)(?:\s+(?:\p{Lu}[\p{L}\d&’'-]*|&|of|and|the|de|la))*)$/u
/** Words after which a modifier may go without loss. */
const MODIFIED = listed('a an the this that these those your our my their his her its some any no every all new only very more most and with')

const ASKING = /^(?:which|whose|who|why|what)$/
const HANGING = listed('a an the this that these those your our my their his her its to for from')
/** Prepositions whose object is nothing without them. */
const BOUND = listed('around about with of by on at in into under over near behind beside through to from')

/** What of a changed segment still reads as something; empty where nothing does. */
function fitting(text: string, segment: Stretch, edits: readonly Edit[]): string {
  const replaced = edits.some((edit) => edit.text !== '')
  if (!replaced && edits.some((edit) => edit.start <= segment.start && edit.end >= segment.end)) return ''
  const first = Math.min(...edits.map((edit) => Math.max(edit.start, segment.start)))
  const last = Math.max(...edits.map((edit) => Math.min(edit.end, segment.end)))
  const before = text.slice(segment.start, first).trim()
  const after = text.slice(last, segment.end).trim()
  // Only an end that was cut can be left hanging.
  const whole = clean(applyWithin(text, segment, edits), replaced, before === '', after === '')
  if (replaced && before === '') return whole.replace(/^to\s+(?=(?:an?\s+)?[\d$€£])/i, '')
  if (replaced || whole === '') return whole
  // In small letters, a sentence may go on behind its stop: *been dying to tell you. the course starts on 9 march*.
  const stopped = before.split(' ').length <= 3 ? /^(?:[^.!?\d:]{0,24}\p{Ll}{3})?[.!?]+\s+(?=\p{Ll}\S*\s\S)/u.exec(after) : null
  if (stopped) return clean(after.slice(stopped[0].length), true)
  // Pictures leave no gap where the words go on.
  if (before !== '' && (/^\p{Ll}/u.test(after) || (after !== '' && (/\d/.test(before) || before.split(' ').length > 2))) && !edits.some((edit) => /[\p{L}\p{N}]/u.test(text.slice(edit.start, edit.end)))) return whole
  if (before === '') {
    // *As part of our inner circle you can book a cabin* is *you can book a cabin*.
    if (/^(?:as|being)\s/i.test(text.slice(first, last)) && /^(?:you|we)\s(?:can|could|may|will|get to)\s\p{Ll}{3,}\s\S/iu.test(after)) return clean(after, true)
    // *Give yourself some credit and save 20%*, *a hug and a code for 15% off*: what was joined to the claim stands by itself.
    const aside = /\s(?:and|so|but)\s/i.test(after) ? (ADVERBIAL().exec(after)?.[0].length ?? 0) : 0
    const joined = /^(?:and|so|but|then)\s/i.test(after.slice(aside)) ? JOINED_ON().exec(after.slice(aside)) : null
    if (joined) return clean(after.slice(aside + joined[0].length), true)
    // *We’re treating you to a free coffee*: what the reader is given.
    const given = /(?:^|\s)(?:you|yourself|everyone|everybody)(?:\s+(?:to|with))?$/i.test(text.slice(first, last).trimEnd())
      ? /^(?:(?:to|with)\s+)?(?=(?:an?|our|the|up to|free|half|two|three|[$€£¥]?\d[\d.,]*%?)\s)/i.exec(after)
      : null
    if (given) return clean(after.slice(given[0].length), true)
    // *The inner circle gets 15% off brushes*: what those get is had.
    const got = /^(?:deserves?|gets?|needs?|can (?:now )?(?:get|have|buy))\s+(?=(?:an? |our |the |up to |an extra )?[\p{Ll}\d$€£])/u.exec(after)
    if (got && /\d/.test(after) && !/(?:^|\s)(?:to|you)$/i.test(text.slice(first, last).trimEnd())) return clean(after.slice(got[0].length), true)
    const held = /^(?:\p{Ll}+\s){1,2}with\s+(?=(?:an? )?(?:extra )?[$€£¥]\s?\d)/u.exec(after)
    if (held) return clean(after.slice(held[0].length), true)
    // *Last chance to get your ticket* → *Get your ticket*: what the reader is to do.
    const bid = /(?:^|\s)to$/i.test(text.slice(first, last).trimEnd()) ? `to ${after}` : after
    const act = /^to\s+(?=\p{Ll}{3,}|RSVP)(?!(?:be|have|know|say|see you|tell|share|announce|let|give|welcome|offer|thank|wish|hear)\b)/u.exec(bid)
    if (act && !/\b(?:we|us|our|i|my|me|be)\b|['’]re\b/i.test(text.slice(first, last))) return clean(bid.slice(act[0].length), true)
    // *Still time to save 30% on rugs* is *save 30% on rugs*.
    const told = /\sto\s+((?:save|get|book|buy|order|try|join|see|shop|visit|enter|use|claim|read|watch|hear|meet))$/i.exec(text.slice(first, last).trimEnd())?.[1]
    if (told !== undefined && /^(?:[$€£¥]?\d|our|the|this|these|your|an?|up to|half)(?!\p{L})/iu.test(after)) return clean(`${told} ${after}`, true)
    // A place without what is there, unless it is the house that speaks.
    if (!/\d/.test(after) && (PLACED.test(after) || PLACED.test(whole))) return text[segment.end] === ':' ? (HOUSE().exec(after)?.[1] ?? '') : ''
    // *Unlike most people, you read the small print*: who does it is gone.
    if (
      DOER.test(text.slice(first, last).trimEnd()) &&
      !/^(?:to|with|for|and|so|but|can|could|will|may|might|get|gets|save|pay|have|an?|the|our|your|this|these|my|half|free|two|three|up|in|on|at|from|as|by|when|if|now|just|only|today|who|off)\b/i.test(after) &&
      /^\p{Ll}/u.test(after)
    )
      return amountOnly(whole)
    // The object of a verb that is gone: short it is a thing, long it is half a sentence.
    const taken = text.slice(first, last).trim().split(/\s+/)
    const link = plain(taken.at(-1) ?? '')
    // *You’ll never guess which band plays* asks for the band.
    if (taken.length > 1 && ASKING.test(link)) return amountOnly(whole)
    // *Read this before you buy a mattress* is not about buying one.
    if (/\bbefore you(?:r)?(?:\s+\p{L}+)?$/iu.test(text.slice(first, last).trimEnd())) return amountOnly(whole)
    // What a preposition was of: *show this to your* mortgage broker.
    if (HANGING.has(link) && BOUND.has(plain(taken.at(-2) ?? '')) && taken.length > 3) return amountOnly(whole)
    const hangs = (taken.length > 2 && HANGING.has(link) && after.split(/\s+/).length > 4) || (taken.length > 1 && BOUND.has(link))
    return starts(after) && !(hangs && !/\d/.test(after)) ? whole : amountOnly(whole)
  }
  if (after === '') {
    // *… and it’s going to* is a clause without what happens in it.
    const begun = BEGUN().exec(before)
    const rest = begun ? before.slice(0, begun.index).trim() : whole
    return ends(rest) ? rest : amountOnly(rest)
  }
  // A modifier in the middle goes without a trace; of anything else, the better half stays.
  const link = plain(/([\p{L}’']+)$/u.exec(before)?.[1] ?? '')
  if (MODIFIED.has(link) && (edits.length > 1 || text.slice(first, last).trim().split(/\s+/).length <= 3)) return whole
  // *Get the boots everyone wants for £45* is *Get the boots for £45*.
  if (/^(?:for|from|at|now|costs?|is|are|(?:starts?|begins?) (?:at|from))\s+(?:just\s+|only\s+)?[$€£¥]\s?\d/i.test(after) && !TRAILING.has(link)) return whole
  const [left, right] = [clean(before, false), clean(after, false)]
  // *This rate isn’t advertised and we can hold it for $3*
  const on = /^(?:and|so|but)\s/i.test(after) ? JOINED_ON().exec(after) : null
  if (on && /\d/.test(after)) return clean(after.slice(on[0].length), true)
  if (/\d/.test(right) && starts(right)) return right
  if (/\d/.test(left) && ends(left)) return left
  if (starts(right) && right.split(' ').length >= 2 && !content(left)) return right
  return ends(left) && left.split(' ').length >= 3 ? left : ''
}

/** When, how long or how much, at the end of what is gone: *You’ve been great this year and our club reopens*. */
const ADVERBIAL = (): RegExp =>
  /^(?:(?:this|last|all|every|these)\s+(?:past\s+|few\s+)?(?:year|month|week|season|summer|winter|spring|autumn|time|day|days|weeks|months|round|term)|again|lately|always|today|too|so much|very much|already|indeed|(?:with|to|for|at) us|here)\s+(?=(?:and|so|but)\s)/i

/** What follows *and* by itself: something to do, a clause, a thing with its figure. */
const JOINED_ON = (): RegExp =>
  /^(?:and|so|but|then)\s+(?:(?:so|then|now|please|just|also)\s+)?(?=(?:get|grab|see|try|shop|book|save|take|buy|order|join|call|come|enjoy|read|find|go|use|start|visit|pay|choose|pick|claim|enter|download|watch|learn|discover|explore|browse|reserve|register|subscribe|donate|give|send|sign|treat|tell|ask|bring|meet|view|check|compare|switch|upgrade|renew|apply|reply|redeem|stay|eat|drink|play|ride|fly|sleep|plan|pre-order|rent|swap|sell)\s+(?!(?:and|or|of|is|are|was|were|for)\s)\S|(?:we|you|it|they|there)(?:['’](?:ll|re|ve|d|s)|\s+(?:can|will|have|are|is|get|pay|may|now|only|offer|sell|open|opened|cost|costs))\s|(?:an?|our|your|the|these)\s[^.!?]*\d|(?:our|the|your|these)\s+(?:[\p{L}’'-]+\s+){1,5}?(?:is|are|will|has|have|opens?|starts?|costs?|closes?|begins?|runs?|leaves?|arrives?|sails?|comes?|returns?)\s)/iu

/** Somebody who does what follows. */
const DOER = /(?:^|[\s,])(?:you|yours|(?:people|hearts|minds|readers|customers|those|someone|somebody|anyone) like (?:you|yours)|(?:readers|people|customers|folk|folks) (?:of|with) [\w ]{3,20})$/i

/** A clause at the end of a stretch that has come no further than its verb. */
const BEGUN = (): RegExp =>
  /(?:,\s*|\s+)(?:(?:and|but|so|because|as|since)\s+)(?:it|we|you|they|this|that|he|she|i)(?:['’](?:s|re|ll|ve|d|m)|\s+(?:is|are|will|can|could|would|has|have|had|do|does|did|may|might|should|must))*(?:\s+(?:\p{L}+ly|going|about|able|just|really|so|all|also|only|always|never|still|now|get|have|need|want|deserve))*(?:\s+to)?\s*$/iu

function starts(rest: string): boolean {
  const word = plain(/^[“"'(]?([\p{L}’']+)/u.exec(rest)?.[1] ?? '')
  return word === '' || !NEEDY.has(word)
}

function ends(rest: string): boolean {
  const all = rest.match(/[\p{L}][\p{L}’']*/gu) ?? []
  // A subject without its verb says nothing: *we*, *you are*, *somebody has*.
  return all.length > 0 && !(all.length <= 3 && !/\boff everything$/i.test(rest) && all.every((word) => EMPTY.has(plain(word)))) && !/^(?:i|we|you|they|it|he|she|somebody|someone|everyone|everybody)\s+\S+$/i.test(rest)
}

/** A fragment is kept only for a figure in it. */
function amountOnly(rest: string): string {
  const at = rest.search(/(?:\b(?:up to|an extra|from|under)\s+)?(?:[$€£¥]\s?\d|\b\d[\d.,]*(?:\s?%|\s?p\b|\s(?!(?:from|to|on|at|in|of|and|or|for|by|until|with|is|are|has|have)\b)\p{L}{2,}|-for-))/iu)
  // *9 March*, of what starts on it, is no amount.
  return at < 0 || /\b(?:on|by|until|till|before|after|since)\s$/i.test(rest.slice(0, at)) ? '' : rest.slice(at)
}

function applyWithin(text: string, segment: Stretch, edits: readonly Edit[]): string {
  let out = ''
  let at = segment.start
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(edit.start, segment.start)
    if (from < at) {
      at = Math.max(at, Math.min(edit.end, segment.end))
      continue
    }
    // An edit that spans segments puts its text where it starts.
    out += text.slice(at, from) + (edit.start >= segment.start ? edit.text : '')
    at = Math.min(edit.end, segment.end)
  }
  return out + text.slice(at, segment.end)
}

const HERE = (): RegExp => /\p{L}+\s+\p{L}+\s+(?:is|are)\s+(?:now\s+|finally\s+)?(?:here|back|in)$/iu
/** A command whose object is *it*. */
const TAKING = /^(?:get|grab|claim|try|see|take|book|order|buy|use|show|wear|read|watch|open|send|start|keep)\s+it$/i

/** Takes dangling words off both ends. */
function clean(segment: string, replaced: boolean, cutBefore = true, cutAfter = true): string {
  let out = segment.replace(/\s\s+|[^\S ]/g, ' ').trim()
  if (replaced) return out
  for (;;) {
    // *Our lasagne is here*
    if (HERE().test(out)) break
    const space = out.lastIndexOf(' ')
    const last = out.slice(space + 1)
    if (cutAfter && last !== 'May' && TRAILING.has(plain(last)) && /^[\p{L}’']+$/u.test(last) && !(last === 'it' && TAKING.test(out))) {
      out = out.slice(0, Math.max(0, space))
      continue
    }
    const first = cutBefore ? /^[“"'‘(]?([\p{L}’']+) /u.exec(out) : null
    if (!first || !LEADING.has(plain(first[1] ?? '')) || (ACTOR.has(plain(first[1] ?? '')) && out.split(' ').length > 2)) break
    out = out.slice(first[0].length)
  }
  // The article agrees with what follows it now.
  if (!/\ban? /i.test(out)) return out
  return out.replace(/\b(a|an)\s+(?=\p{L})/giu, (article, word: string, at: number) => agree(article, word, out.slice(at + article.length)))
}

function agree(article: string, word: string, next: string): string {
  const vowel = /^(?:[aeio]|u(?!ni|se|k\b)|hour|honest)/i.test(next)
  const fits = vowel ? 'an' : 'a'
  if (word.toLowerCase() === fits) return article
  return article.replace(word, word[0] === 'A' ? fits[0]?.toUpperCase() + fits.slice(1) : fits)
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[’]/g, "'")
}

/** True where a text says something by itself: a word that is more than grammar, an amount. */
export function content(text: string): boolean {
  const bare = /[{*%]/.test(text) ? text.replace(/\{\{.*?\}\}|\*\|.*?\|\*|%%.*?%%/g, ' ') : text
  for (const match of bare.matchAll(isPlain(bare) ? PLAIN_WORDS() : WORDS())) if (!EMPTY.has(plain(match[0])) && (match[0].length > 1 || /\d/.test(match[0]))) return true
  return text.length <= LONGEST_ASIDE && DECLINING.test(text.trim())
}

const WORDS = (): RegExp => /\p{L}[\p{L}’'-]*|\d[\d.,]*/gu
const PLAIN_WORDS = (): RegExp => /[a-z][a-z'-]*|\d[\d.,]*/gi

/** What has to be in a text that is not tidy: looked for at once, before it is put right step by step. */
const UNTIDY = (): RegExp => /^[\s,;:.!?…—–|·&”)\]-]|\ufe0f|\p{Extended_Pictographic}|\s[\s,.;:!?…]|[()\t\n]|\.\.|[,;:—–|]\s*[,;:.!?…—–|]|[\s,;:—–|&-]$/u

/** Spaces, doubled marks and dangling separators, put right. */
export function tidy(text: string): string {
  return UNTIDY().test(text) ? tidied(text) : text
}

/** The same, step by step. */
export function tidied(text: string): string {
  const pictured = /[^\0-\x7f]/.test(text)
  let out = paired(text)
  if (pictured) out = out.replace(/(?<!\p{Extended_Pictographic}|[#*\d])\ufe0f/gu, '')
  out = out.replace(/[ \t]{2,}|\t/g, ' ')
  if (pictured) out = out.replace(/(\p{Extended_Pictographic}\ufe0f?)(?: \1)+(?!\p{Extended_Pictographic})/gu, '$1')
  out = out
    .replace(/\s+([,.;:!?…](?!\p{L}))/gu, '$1')
    .replace(/\(\s*\)/g, '')
    .replace(/(?<=[\p{L}\d]\.)!+/gu, '')
    .replace(/^[”)\]]\s*/, '')
    .replace(/(?<=\p{L}{2}|[)\]%\d])\.\.(?!\.)/gu, '.')
    .replace(/^[\s,;:.!?…—–|·&-]+(?=[\p{L}\p{N}{*%[“"$€£¥(<])/u, '')
  if (pictured) out = out.replace(/^((?:\p{Extended_Pictographic}[\ufe0f\u200d]*)+)\s*[:,;—–]\s*/u, '$1 ')
  return out
    .replace(/([,;:—–|])\s*(?=[,;:.!?…—–|])/g, '')
    .replace(/[\s,;:—–|&(]+$/, '')
    .replace(/\s+-$/, '')
    .trim()
}

/** Brackets without their other half go; so do those that hold all there is. */
function paired(text: string): string {
  if (!/[()]/.test(text)) return text
  const open = text.split('(').length - 1
  const close = text.split(')').length - 1
  const smileys = /[:;]-?[()]/.test(text)
  if (smileys) return text
  if (open === 1 && close === 1 && /^[^\p{L}\p{N}]*\(.*\)[^\p{L}\p{N}]*$/u.test(text)) return text.replace(/[()]/g, '')
  return open === close && text.indexOf('(') < text.indexOf(')') ? text : open === close ? text.replace(')', '').replace(/\(([^(]*)$/, '$1') : open > close ? text.replace(/\s*\(([^()]*)$/, ' $1') : text.replace(')', '')
}

/** Words that hang in the air nowhere but at some ends: *20% off*, *sign up*. */
const CLOSING = listed('off up in on here all there do it you us now')

/** True where a text neither starts nor ends with a word that hangs in the air. */
export function stands(text: string): boolean {
  const word = endsWithWord(text) ? /\p{L}[\p{L}’'-]*$/u.exec(text.slice(text.lastIndexOf(' ') + 1))?.[0] : undefined
  if (word !== undefined && TRAILING.has(plain(word)) && !CLOSING.has(plain(word)) && !/\bMay$|\d\s?am$/.test(text)) return false
  return !/^(?:and|but|or|nor|than|of|because|is|are|was|were|'s|to be|been)\b/i.test(text)
}
