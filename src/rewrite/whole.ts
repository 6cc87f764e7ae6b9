/** Whether each sentence that a draft changed is still one: cut where clauses meet, with a verb where running text wants one. */

import {goesOn} from '../text/antecedents.ts'
import {endsWithWord, opening, plainWords, startsWithLetter} from '../text/letters.ts'
import {hasVerb} from '../text/grammar.ts'
import {type Reading, sentenceRanges} from '../text/read.ts'
import {listed} from '../text/words/listed.ts'
import {content} from '../text/remains.ts'

/** Verb forms that can be the verb of a sentence, and nothing else. */
const FINITE = listed(
  'is are was were am has have had does did do can could will would should may might must shall cannot cost costs come comes came goes went get gets got give gives gave take takes took make makes made say says said see sees saw know knows knew keep keeps kept sell sells sold end ends ended start starts started open opens opened close closes closed run runs ran need needs want wants wanted let read wrote became began held brought bought found left meet learn join find use try add enter book order save shop choose pick call reply ask tell send visit look wait stay eat drink play apply register subscribe donate pay remember think believe hope love loves like work works fit fits last lasts include includes ship ships weigh weighs contain contains applies expire expires renew renews protect protects help helps feel feels smell smells taste tastes sit sits stand stands lies'
)
/** A verb behind an apostrophe. */
const SHORT_FINITE = /(?:['’](?:s|re|ve|ll|d|m)|n['’]t)\b/i
/** Whether a text has a verb form that can be nothing else. */
const speaks = (text: string): boolean => SHORT_FINITE.test(text) || plainWords(text).some((word) => FINITE.has(word))
/** A noun that is spelled as a verb: *our shop*, *your next order*. */
const NAMED_NOUN =
  /\b(?:the|an?|our|your|my|their|this|these) (?:[\p{L}'-]+ )?(?:shop|order|book|visit|look|play|drink|stay|pick|call|reply|find|use|read|love|hope|work|end|start|cost|wait|need|run|stand|meet|save)(?![\p{L}'-])/giu
/** Who may do what follows. */
const SUBJECT = /^(?:i|we|you|they|it|he|she)$/i
/** A thing of one word, or one whose second word is no verb of the third person. */
const THING = /^(?:(?:at|in|on|for|with|of|from) )?(?:the|an?|our|your|my|their|this|these|all|no|any|such) (?:[\p{L}'-]*[^s\P{L}] )?[\p{L}'-]+(?: of (?:the |an? |our |your |my |these |this )?[\p{L}'-]+)?$/iu
/** What names no thing by itself but leads to one. */
const DETERMINER = /^(?:the|an?|our|your|my|their|this|these|his|her)$/i
/** What may stand before a clause with nothing between. */
const LEADS_TO_CLAUSE = listed(
  'and or but so yet nor because that if when while as since than then now why how what where who which whether unless until before after once though although whatever today tonight here there also plus like just only'
)
/** What may stand before a thing with nothing between, besides a verb: *off the range*. */
const BEFORE_THING = listed(
  'of for to from in on at by with without about into onto over under off up out per plus and or but so than as via through between until before after during since all half both not just only see get shop save try use buy order book take join have has is are was were be find enter choose claim give gives make makes keep meet visit read watch explore discover open browse view compare pick start love like need want wear bring cut add sell sells cost costs include includes cover covers reserve renew upgrade activate apply download redeem send check protect support complete finish fund help follow share know learn taste spend enjoy lock pay pays plan rent stream hear design swap build grow'
)
/** Words that stand for a sum or a size: such a fragment says what is on offer. */
const FIGURE = /\d|\{\{|\*\||%%|\[|\b(?:half|free|double|triple|code|sale)\b/i
/** A merge tag that the sentence addresses somebody by. */
const NAMED_LAST = /, ?(?:\{\{[^}]*\}\}|\*\|[^|]*\|\*|%%[^%]*%%)(?=[^a-z\d]*$)/i
/** What runs on from a sentence that is gone, or begins one that is not there. */
const SUBORDINATE = listed('whatever whoever wherever whenever however if when while because although though unless until till before after once as since')

/** A time, and nothing that was then: *last time*. */
const SPAN = /^(?:(?:just|only|right|and|for) )?(?:last|this|next|one last|every|each|the first|the last|all) (?:time|day|night|week|weekend|month|year|season|summer|winter|spring|autumn)$/
/** A span has no more characters. */
const LONGEST_SPAN = 30

/**
 * @param reading - the copy
 * @param draft - what is to stand for it
 */
export function wholeSentences(reading: Reading, draft: string): boolean {
  let known = copies.get(reading)
  if (!known) {
    const {sentences} = reading
    copies.set(reading, (known = {copy: plain(reading.part.text), kept: new Set(sentences.map((one) => bared(plain(one.text)))), speaks: sentences.some((one) => speaks(one.text)), judged: new Map()}))
  }
  let whole = known.judged.get(draft)
  if (whole === undefined) known.judged.set(draft, (whole = isWhole(reading, known, draft)))
  return whole
}

/** The stretches of a draft between the sentences that it has from the copy as they are. */
function* changedIn(draft: string, {sentences}: Reading): Generator<readonly [number, number]> {
  let from = 0
  for (const {text} of sentences) {
    const at = text === '' ? -1 : draft.indexOf(text, from)
    if (at < 0 || (at > 0 && draft[at - 1] !== ' ')) continue
    if (at > from) yield [from, at]
    from = at + text.length
  }
  if (from < draft.length) yield [from, draft.length]
}

/** Whether a sentence goes on about a thing whose sentence is gone: *It costs £499*. */
function orphaned(draft: string, {sentences}: Reading): boolean {
  return sentences.some(({text}, i) => {
    const at = i > 0 && goesOn(text) ? draft.indexOf(text) : -1
    if (at < 0) return false
    const before = draft.slice(0, at).trimEnd()
    return before === '' || before.endsWith(sentences[i - 2]?.text ?? '\u0000')
  })
}

function isWhole(reading: Reading, {copy, kept, speaks: spoke}: Copy, draft: string): boolean {
  const {part, sentences} = reading
  const {text, role} = part
  if (orphaned(draft, reading)) return false
  // One sentence of a line may be read with the next: only in running text are those left out that are as they were.
  const bounds =
    role === 'body' && sentences.length > 1
      ? [...changedIn(draft, reading)].flatMap(([start, end]) => sentenceRanges(draft.slice(start, end)).map(([from, to]): [number, number] => [from + start, to + start]))
      : sentenceRanges(draft)
  for (const [from, to] of bounds) {
    const said = draft.slice(from, to)
    const now = plain(said)
    if (/'(?:s|re) until \[/.test(now) && !copy.includes("'s until")) return false
    if (/\] left (?!(?:in|of|at|for|on|until|to|from|before|and|with|by|this|that|which)\b)[a-z]/.test(now)) return false
    if (now.includes('[') && /[?!], /.test(now) && !/[?!], /.test(copy)) return false
    if (now.includes('[') || kept.has(bared(now))) continue
    if (BROKEN.test(now) && !BROKEN.test(copy)) return false
    if (cutInClause(copy, now)) return false
    // A stop behind a figure was read as one in it: *sizes 6 to 22. The sale*.
    const bare = /\d[.!?] /.test(now) ? bared(now).replace(/^.*\d[.!?] (?=\p{L})/u, '') : bared(now)
    if ((OPENS_HANGING.has(opening(bare)) && LEFT_HANGING.test(bare) && !begins(copy, bare.slice(0, 12))) || (/ (?:is|are) /.test(bare) && SAYS_ITSELF().test(bare)) || standsForNothing(copy, draft.slice(0, to), bare))
      return false
    // *We saved the best*, of *the best for you*; *it’s until [end date]*.
    if (/\b(?:the|our|your) (?:best|most|first|last|only|latest|finest)$/.test(bare) && !bared(copy).endsWith(bare.slice(-12))) return false
    if (/(?<!ready|up|there) and (?:waiting|counting)$/.test(bare)) return false
    if (/^so (?:do|does|is|are|has|have|can|will) (?:this|our|the|these|your) [^\s\d]+$/.test(bare)) return false
    if (role !== 'body') {
      if (bounds.length === 1 && (cutShort(copy, now) || HOLLOW_LINE().test(bare))) return false
      continue
    }
    if (OPENS_ABLE.has(opening(bare)) && ABLE.test(bare) && !copy.includes(`${bare}.`)) return false
    if (/^(?:and|but|or|so|nor|yet) \S+$/.test(bare) || (/^(?:i|we|you|they|he|she|it) [^\s\d]+$/.test(bare) && !copy.includes(bare))) return false
    if ((!/[,:—–]/.test(bare) && SUBORDINATE.has(opening(bare))) || (bare.length <= LONGEST_SPAN && SPAN.test(bare))) return false
    // *Stock, and this is the final restock*: nothing is said of the first.
    const [head = '', more] = bare.split(/, (?:and|but|so) (?=[a-z])/)
    if (more !== undefined && speaks(more) && !FIGURE.test(head) && !isSentence(head) && !begins(copy, `${head}, `)) return false
    // The copy may be no sentence itself: an item of a list, a line over a price.
    if (!FIGURE.test(now.replace(NAMED_LAST, '')) && (sentences.length > 1 || text.length > SHORT) && spoke && !isSentence(bare)) return false
    if (headless(copy, now.replace(/^(?:hi|hello|hey|dear) [^,.!?]{1,30}, /, ''))) return false
    if (/^(?:the|our|your|this) (?:sale|code|offer|deal|(?:[^\s\d]+ )+\d+)$/.test(bare) || cutBeforeVerb(copy, bare)) return false
  }
  const end = draft.trimEnd()
  return role !== 'body' || !/[.!?]\s*$/.test(copy) || (end !== '' && !end.endsWith('%') && !endsWithWord(end))
}

/** Words that lead to a clause, and none behind them: *Once, that’s it*; what somebody longed *to tell you*. */
const LEFT_HANGING =
  /^(?:(?:hi|hello|hey|dear) [^,.!?]{1,30}, (?:but|and|or|so)\b|(?:less|more|fewer) (?:for|than|of)\b|(?:tell|say|show|give|offer|thank|wish|announce|share|let) (?:you|this|that|it)\b|(?:once|when|if|after|before|because|while|until|as|since|although|whether|unless|whenever|whatever),\s)/
/** How these begin. */
const OPENS_HANGING = listed('hi hello hey dear less more fewer tell say show give offer thank wish announce share let once when if after before because while until as since although whether unless whenever whatever')
/** A thing that is said to be itself: *the set is our set*. */
const SAYS_ITSELF = (): RegExp => /(?<!\p{L})(\p{L}{3,}) (?:is|are) (?:our|the|an?|your) \1$/u
/** Leave to do something, and not to what. */
const ABLE = /^(?:(?:that|this)'s (?:it|all|that)|here (?:it is|we are|they are))$|^(?:i|we|you|they) (?:get|have|need|want|can|may|could|will)(?: to)? [^\s\d]+$/
const OPENS_ABLE = listed('that this here i we you they')
/** All of a line, and nothing said or named: what agrees, what was done to it, an aside, a thing by its article. */
const HOLLOW_LINE = (): RegExp =>
  /^(?:(?:your|our|the|my) \p{L}+ (?:agrees?|approves?|knows?|too)|(?:finally|now|at last|already|almost|nearly|fully|newly) \p{L}+(?:ed|wn)|(?!thank|see)\p{L}+ you|see (?:below|inside|above)|by the way|(?:starts?|begins?|ends?|opens?|closes?|comes?|goes) (?:now|today|soon|tonight|here)|for real|no joke|after all|believe it or not|to be honest|early birds|members|subscribers|readers|customers|shoppers|friends|the (?:cut|grade|list|club|fun|rest|others|hype|buzz|wait|fuss|crowd))$/u

/** Whether a sentence ends with what a clause is about, and its verb is gone: *£295 for both, and results*, of *and results are guaranteed*. */
function cutBeforeVerb(copy: string, bare: string): boolean {
  const joined = /, ((?:and|but|so) (?:[^\s\d.,]+ ){0,3}[^\s\d.,]+)$/.exec(bare)?.[1]
  const at = joined === undefined ? -1 : indexOfWords(copy, joined)
  const next = joined === undefined || at < 0 ? undefined : /^ ([\p{L}']+)/u.exec(copy.slice(at + joined.length))?.[1]
  return next !== undefined && (speaks(next) || /^(?:never|always|goes|go|flies|fly)$/.test(next))
}

/** What a pronoun may stand for. */
const NAMES_THING = (): RegExp => /(?<!\p{L})(?:the|our|your|my|this|these|those|that|all|an?|every|each|\d\S*) [\p{L}\d]|[\p{Ll},] (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{Ll}/u

/** Whether a pronoun was left whose thing is gone: *we may never offer it again*, of *this price ends, and we may never offer it again*. */
function standsForNothing(copy: string, draft: string, bare: string): boolean {
  const pronoun = / (?:it|them)\b/.test(bare) ? /(?<![\p{L}'])(\p{L}+) (?:it|them)(?![\p{L}'])/u.exec(bare) : null
  if (!pronoun || /^(?:is|was|does|did|say|said|get|got|make|made|worth)$/.test(pronoun[1] ?? '')) return false
  const at = indexOfWords(copy, pronoun[0])
  return at > 0 && NAMES_THING().test(copy.slice(0, at)) && !NAMES_THING().test(draft.slice(0, draft.length - bare.length + pronoun.index))
}

/** Whether a sentence of the copy begins so. */
function begins(copy: string, words: string): boolean {
  const at = copy.indexOf(words)
  return at === 0 || (at > 0 && /[.!?:] $/.test(copy.slice(0, at)))
}

/** The copy as its drafts are compared with it. */
interface Copy {
  readonly copy: string
  /** Its sentences. */
  readonly kept: ReadonlySet<string>
  /** Whether any of them has a verb. */
  readonly speaks: boolean
  /** What was found of its drafts: the same come up for each of its findings. */
  readonly judged: Map<string, boolean>
}

const copies = new WeakMap<Reading, Copy>()

/** A paragraph of no more characters may be a line: a greeting, a signature. */
const SHORT = 60

/** Words as they compare: one apostrophe, single spaces, small letters. */
function plain(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
}

function bared(text: string): string {
  let end = text.length
  while (end > 0 && !/[a-z\d%)}\]|]/i.test(text.charAt(end - 1)) && !endsWithWord(text.slice(0, end))) end--
  return text.slice(0, end)
}

/** A mark that stands in the middle of nothing, a stop before a small letter. */
const BROKEN = /(?:^|\s)'\s|[a-z][.!?],\s|[!?]\s(?=(?:had|has|have|is|are|was|were|to|of|in|on|for|with|that|which|who)\s)/

const verbs = new Map<string, boolean>()
/** How many answers are kept. */
const MOST = 512

function isSentence(text: string): boolean {
  if (speaks(text.replace(NAMED_NOUN, ' '))) return true
  // *The Rowan*, *at this price*: no need to ask the grammar, which takes long to load.
  if (THING.test(text)) return false
  let known = verbs.get(text)
  if (known === undefined) {
    if (verbs.size >= MOST) verbs.clear()
    verbs.set(text, (known = hasVerb(text)))
  }
  return known
}

/** How what a verb says, gives or has begins. */
const COMPLEMENT = /^ (?:i|we|you|they|it|he|she|the|an?|our|your|my|this|these|that|how|what|why|who|everyone|everybody|nobody|every|all|no|not|[$€£]?\d)(?=[ '])/

/** Verbs that say nothing without what they are done to. */
const OPEN_VERB = /^(?:grab|get|give|take|make|have|want|need|let|put|bring|keep|find|show|tell|offer|claim|snag|catch|send)$/

const WORD = /[\p{L}\d$€£%{}|*][\p{L}\d'’$€£%.,{}|*-]*/gu

/** Whether a sentence was cut inside a clause: before who does what follows, behind a verb that goes on, or so that two things stand side by side. */
function cutInClause(copy: string, now: string): boolean {
  const words = (now.match(WORD) ?? []).map((word) => word.replace(/[.,]+$/, ''))
  const [first = '', second = ''] = words
  // *We locked in for you*, of *the rate we locked in for you*.
  if (SUBJECT.test(first) && second !== '') {
    const lead = copy.slice(0, Math.max(0, indexOfWords(copy, `${first} ${second}`)))
    const before = / ?([^ ]+) $/.exec(lead)?.[1]
    // *As part of our circle you can book*: a clause behind what it is said as.
    if (!/(?:^|[.!?:] )(?:as|being) [^.,!?]*$/.test(lead) && before !== undefined && endsWithWord(before) && !LEADS_TO_CLAUSE.has(before)) return true
  }
  // *…, and I guarantee*, of *I guarantee you will be glad*.
  const last = words.at(-1) ?? ''
  const one = words.at(-2) ?? ''
  if ((SUBJECT.test(one) || OPEN_VERB.test(last)) && /^\p{L}+$/u.test(last)) {
    const at = indexOfWords(copy, `${one} ${last}`)
    if (at >= 0 && COMPLEMENT.test(copy.slice(at + one.length + last.length + 1))) return true
  }
  // *Our markdown the weekend*, *40 cases, the weekend*.
  for (let i = 1; i < words.length; i++) {
    const [left = '', right = ''] = [words[i - 1], words[i]]
    if (!(DETERMINER.test(right) || /^(?:more|most|less|least)$/.test(right)) || indexOfWords(copy, `${left} ${right}`) >= 0) continue
    const between = now.slice(now.indexOf(left) + left.length)
    if (/^ /.test(between) && !DETERMINER.test(right) && /^(?:up|off|out|on|in|over|down|back|away)$/.test(left)) return true
    if (/^ /.test(between) && /^[\p{L}'-]{3,}$/u.test(left) && !BEFORE_THING.has(left) && !LEADS_TO_CLAUSE.has(left) && !/(?:ing|ed)$/.test(left)) return true
    if (/^, /.test(between) && /^, \S+(?: \S+)?\W*$/.test(between) && !copy.includes(`, ${right}`)) return true
  }
  return false
}

/** Whether a character belongs to a word. */
const joins = (char: string): boolean => /['\d-]/.test(char) || startsWithLetter(char)

/** Where some words stand in a text as whole words; -1 where they do not. */
function indexOfWords(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) if (!joins(text.charAt(at - 1)) && !joins(text.charAt(at + words.length))) return at
  return -1
}

const TIMES = /^(?:time|day|night|morning|evening|weekend|week|month|year|season|moment|hour|minute|day|rest|end|way)$/

/** Whether a line is an article and a noun that went on in the copy: *a night* of your life. */
function cutShort(copy: string, now: string): boolean {
  const noun = /^(?:(?:\{\{.*?\}\}|\*\|.*?\|\*|%%.*?%%), )?(?:the|an?|one) (\p{L}+)\W*$/u.exec(now)?.[1]
  // *The dog food in America*, of *the #1 dog food in America*.
  if (noun === undefined) return /^the [^\d,:]* (?:in|on|of) (?:the )?\p{L}+\W*$/u.test(now) && indexOfWords(copy, now.split(' ', 2).join(' ')) < 0
  if (TIMES.test(noun)) return true
  const at = indexOfWords(copy, noun)
  return at >= 0 && /^ (?:of|to|for|you|we|your|they|i|that|everyone|everybody|nobody|people)\b/.test(copy.slice(at + noun.length))
}

/** An article, the words between it and its noun, and the place of that. */
const ARTICLE_BEFORE = (): RegExp => /(?<!\p{L})(the|an?|our|your|my|this) (?:(?!(?:of|to|in|on|for|and|is|are)(?!\p{L}))[\p{L}'-]+ ){0,3}$/u

/** Whether running text begins with a noun whose article is gone: *Account for 20% off*, of *your account for 20% off*. */
function headless(copy: string, now: string): boolean {
  const first = startsWithLetter(now) ? /^[^\s\d.,:;!?'’()/-]{3,}(?= )/.exec(now)?.[0] : undefined
  if (first === undefined || /s$/.test(first) || speaks(first) || FIGURE.test(first)) return false
  const at = indexOfWords(copy, first)
  // *Your pre-approved loan* offer: the words between may be gone too.
  const before = at > 0 ? (/^\p{L}+ (?:of|for|on|to|from|is|has)(?!\p{L})/u.test(now) ? ARTICLE_BEFORE() : /([\p{L}']+) $/u).exec(copy.slice(0, at))?.[1] : undefined
  return before !== undefined && DETERMINER.test(before) && content(first)
}
