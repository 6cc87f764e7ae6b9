/** Drafts made anew from the words of the copy, where no edit leaves one: the offer alone, the thing that it is of, what is said of that. */

import {capitalised} from '../text/letters.ts'
import type {Judged} from '../rule.ts'
import {hasOffer} from '../text/offers.ts'
import type {Reading} from '../text/read.ts'
import {namedLast, stands} from '../text/remains.ts'
import type {Offer, Part} from '../types.ts'
import {PRICE_IN} from './facts.ts'

/** A rewritten text. */
export interface Draft {
  readonly text: string
  readonly blank: boolean
}

/** What costs nothing, with its condition: *free delivery on orders over £30*. */
const GRATIS = (): RegExp => /\bfree\s+(?:[\p{Ll}-]+\s+)?\p{Ll}{3,}(?:\s+(?:on|with|when|for|over|from|at)\s[^.!?:;—]*(?:\.\d[^.!?:;—]*)*)?/giu

const AMOUNT = (): RegExp =>
  /(?:(?:up to|an extra|extra|from|under|only|just|for)\s+)?(?:[$€£¥]\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s?(?:%|percent|kr\b|€)|half[- ]price|half off|\d+ for [$€£]?\d+)(?:\s+off)?(?:\s+(?:our|the|your|my|all|every|any|selected|next|first)){0,3}(?:\s+[\p{L}\d][\p{L}\d’'-]*){0,4}/giu

/** What an offer is not to do: *don’t let £45 tyres get away*. */
const LET_GO =
  /\s+(?:(?:won['’]t|will|is|are|can|has|have|goes|ends?|disappears?|melts?|vanish(?:es)?|expires?)\b.*|get away|slip (?:away|by|past|through)|pass(?: you)? by|pass you|go(?: by| to waste)?|disappear|escape|fly by|fade|expire|run out)$/i
const NAME_GOES_ON = (): RegExp =>
  /^(?<=\p{Ll})(?:\s+(?!(?:and|or|but|so|to|of|for|with|in|on|at|by|from|until|till|before|after|when|while|if|as|that|which|who|is|are|was|will|can|you|your|we|our|it|now|today|this|these|each|every|per)\b)\p{Ll}[\p{L}’'-]*){1,2}(?=\W*$|\s*[,.!?:;—–]|\s+(?:and|or|for|with|in|on|at|by|from|until|when|if)\s)/u

/** A thing right before its price. */
const PRICED_THING = (): RegExp => /\b((?:our|the|these|this)\s+(?:\p{Ll}[\p{L}’'-]*\s+){0,3}?\p{Ll}[\p{L}’'-]{2,})\s+(?:(?:for|at|from|is|are)\s+)?$/iu

/** The offer alone, from the words of the copy: *Get 20% off tents*. */
export function* cores(reading: Reading, all: readonly Judged[]): Generator<Draft> {
  const {text, role} = reading.part
  const end = role === 'body' && /[.!]\s*$/.test(text) ? '.' : ''
  // In running text the sentences that claim nothing stay as they are.
  const inner = role === 'body' && reading.sentences.length > 1 ? reading.sentences.find((one) => all.every(({start, end}) => start >= one.start && end <= one.end)) : undefined
  if (inner) for (const core of coresIn(reading, all, '.', inner.start, inner.end)) yield {text: `${text.slice(0, inner.start)}${core.text}${text.slice(inner.end)}`, blank: false}
  yield* coresIn(reading, all, end, 0, text.length)
}

function* coresIn(reading: Reading, all: readonly Judged[], end: string, first: number, last: number): Generator<Draft> {
  const {text, role} = reading.part
  const within = (index: number): boolean => index >= first && index < last
  for (const {0: phrase, index} of text.matchAll(GRATIS()))
    if (within(index) && role !== 'cta' && /\d/.test(phrase) && stands(phrase) && !all.some((one) => one.start > index && one.start < index + phrase.length))
      yield {text: withNames(upperFirst(phrase.trim()), reading) + end, blank: false}
  for (const match of text.matchAll(AMOUNT())) {
    const from = match.index
    if (!within(from)) continue
    let phrase = match[0].slice(0, last - from)
    // What others do is no offer: *97% would buy it again*; nor is *100% hassle free*.
    if (!/\boff\b/i.test(phrase) && /%/.test(phrase) && all.some((one) => (one.rule.id === 'social-pressure' || (one.rule.id === 'absolute-promise' && /100\s?%/.test(phrase))) && one.start <= from && one.end > from))
      continue
    // *The price goes up to $89* is no offer of up to $89.
    if (/^up to/i.test(phrase) && /\b(?:go|goes|going|went|rises?|rising|climbs?|jumps?|moves?|put)\s+(?:back\s+)?$/i.test(text.slice(0, from))) continue
    // *It’s $9 with soup*: of what, was said before.
    if (/^[$€£¥]/.test(phrase) && !/\boff\b/i.test(phrase) && /\b(?:it|they)(?:['’](?:s|re)|\s+(?:is|are|costs?))\s+(?:just\s+|only\s+)?$/i.test(text.slice(0, from)) && all.some((one) => one.end <= from)) continue
    // A sum that a reproach holds out is no price.
    if (/^[$€£¥]\s?\d[\d.,]*\s(?!off\b)/i.test(phrase) && all.some((one) => one.rule.id === 'guilt-trip' && one.start <= from && one.end >= from + phrase.length)) continue
    // A phrase that was cut short goes on to the end of its name: *all seed boxes*.
    phrase += NAME_GOES_ON().exec(text.slice(from + phrase.length))?.[0] ?? ''
    // Cut where the next claim starts, then back to a word that can end a line.
    for (const one of all) if (one.start > from && one.start < from + phrase.length) phrase = phrase.slice(0, one.start - from)
    phrase = phrase.replace(/[\s,:;–—-]+$/, '').replace(LET_GO, '')
    // *Our oak floor for £38*: what the price is of stands before it.
    const of = /^(?:for|from|at|only|just|[$€£¥])/i.test(phrase) ? PRICED_THING().exec(text.slice(0, from)) : null
    const thing = of?.[1] ?? ''
    if (of && role !== 'cta' && isThing(thing) && !all.some((one) => one.end > of.index && one.start < from)) yield {text: withNames(upperFirst(of[0] + phrase.replace(/[.,]+$/, '')), reading) + end, blank: false}
    const pieces = phrase.split(' ')
    while (pieces.length > 1 && !stands(pieces.join(' '))) pieces.pop()
    for (let length = pieces.length; length >= 2; length--) {
      const core = pieces
        .slice(0, length)
        .join(' ')
        .replace(/[.,]+$/, '')
        .replace(/^(?:for|only|just|from(?=\s+\d+\s?%\s+off))\s+/i, '')
      if (!stands(core) || core.length < 4) continue
      if (reading.part.role === 'cta' && !/off\b/.test(core)) yield {text: `Get the ${core}`, blank: false}
      yield {text: withNames(upperFirst(core), reading) + end, blank: false}
      if (/off$|off\s/.test(core)) yield {text: withNames(`Get ${core}`, reading) + end, blank: false}
      if (length <= pieces.length - 3) break
    }
  }
}

/** What is said to be waiting, without the waiting: *Your SEO report is waiting* is *Your SEO report*. */
export function* held(reading: Reading, all: readonly Judged[]): Generator<Draft> {
  const {text, role} = reading.part
  if (role === 'cta' || !/\b(?:is|are|has|have)\s/i.test(text)) return
  for (const match of text.matchAll(HELD())) {
    const [, whose = '', thing = ''] = match
    const plain = thing.replace(/\b(?:exclusive|private|vip|personal|special|reserved|complimentary|secret|limited|member|free)\s+/gi, '').trim()
    if (!all.some((one) => one.start < match.index + match[0].length && one.end > match.index) || !isThing(`${whose} ${plain}`)) continue
    const end = role === 'body' && /\.\s*$/.test(text) ? '.' : ''
    for (const what of new Set([thing.trim(), plain])) yield {text: withNames(`${upperFirst(whose)} ${what}${end}`, reading), blank: false}
  }
}

const HELD = (): RegExp =>
  /\b(your|our|the|an?)\s+((?:[\p{L}\d%$€£&’'-]+\s+){1,4}?)(?:is|are|has|have)\s+(?:been\s+)?(?:now\s+|just\s+)?(?:waiting|ready|inside|here|enclosed|attached|confirmed|approved|reserved|arrived|landed|issued|unlocked|activated|pending|in)\b/giu

/** Words that go on about the thing before them: *our app, which sorts your receipts*, *our night cream, and it is now in a jar*. */
const GOES_ON = (): RegExp =>
  /\b((?:our|the|this|these|your)\s+(?:(?!(?:and|or|but|with|on|to|for|from|at|in|by|our|your|the|this|these|about)\b)[\p{L}\d’'&-]+\s+){0,4}?[\p{L}\d’'&-]+|\p{Lu}[\p{L}\d’'&-]*(?:\s\p{Lu}[\p{L}\d’'&-]*){0,2})(?:,\s+(which)\s+|,?\s+and\s+(it|they)(?=\s|['’](?:s|re|ll)\s)|,\s+(where)\s+)(.+)$/u
/** A part of the thing before it, and its price: *everyone loves our jam, and a jar costs £4*. */
const PART_OF = (): RegExp =>
  /\b((?:our|these|this|the)\s+(?:(?!(?:and|or|but|to|of)\b)[\p{L}\d’'&-]+\s+){0,3}?[\p{L}\d’'&-]+)(?:,|\s+(?:is|are|has|have|['’]s)\s[^,.!?]*,)\s+and\s+((?:an?|one|each|every|\p{Ll}+s)\s+(?:\p{Ll}+\s+){0,3}(?:is|are|costs?|starts?|from)\s[^.!?]*[$€£]\s?\d.*)$/iu
/** What is to be done with the thing before it: *everyone loves our app, so download it today*. */
const USED = (): RegExp =>
  /\b((?:our|these|this|the)\s+(?:(?!(?:and|or|but|to|of)\b)[\p{L}\d’'&-]+\s+){0,3}?[\p{L}\d’'&-]+),\s+(?:so|and)\s+((?:download|try|order|book|get|see|use|wear|buy|visit|read|taste|reserve|watch|pick|choose)\s+(?:it|them)\b.*)$/iu
/** The thing that a claim is said of, from the start of its sentence; what links it to a name for it. */
const SUBJECT_ALONE = (): RegExp =>
  /^((?:[Oo]ur|[Tt]he|[Tt]his|[Tt]hese|[Yy]our)\s+(?:(?!(?:and|or|but|is|are|was|were|has|have|will)\b)[\p{L}\d’'&-]+\s+){0,4}?(?!(?:is|are|was|were|has|have|will)\b)[\p{L}\d’'&-]+)\s+(?:(is|are|was|were)\s+|(?:has|have|will|can)\s+)?$/u
/** The thing that a claim speaks of last, before whom it is for. */
const HELD_OUT = (): RegExp => /\b((?:these|this|our)\s+(?:\p{Ll}[\p{L}’'-]*\s+){0,2}?\p{Ll}[\p{L}’'-]{2,})(?:\s+(?:just |only |specially |especially )?(?:for|with) you)?$/iu
/** Where or when the claim holds, which goes with it. */
const ELSEWHERE =
  /^\s+(?:anywhere(?: else)?|elsewhere|to (?:anyone|anybody|everyone|everybody|others)(?: else)?|every (?:day|week|year|season|summer|winter|month|time)|each (?:day|week|year|season|time)|right now|(?:this|every) (?:week|month|year|season))(?=\s+(?:and|but)\s|,)/i
/** What else is said of it. */
const SAID_OF = (): RegExp =>
  /^\s*,?\s+(?:and|but)\s+(?:(?:it|they)\s+(?:now\s+)?(?=(?:works? out|appl(?:y|ies)|cost|costs|start|starts|come|comes|open|opens|ship|ships|take|takes|include|includes|weigh|weighs|last|lasts|run|runs|fit|fits|has|have|is|are|hold|holds)\s)|(?=(?:costs?|starts?|comes?|opens?|ships?|weighs?)\s))(.+)$/u

/** *It* that stands for nothing: *and it shows*, *and it is time*. */
const IDLE_IT = /^\s*(?:shows|feels|hurts|seems|takes|(?:['’]s|is)\s+(?:our|my|your|time|no|not|only|all|been|easy|hard|good|great|a (?:pleasure|joy|delight)))\b/i
/** A place that one is in. */
const PREMISES = /\b(?:store|shop|branch|showroom|caf[eé]|gallery|clinic|studio|gym|centre|center|warehouse|museum|salon|restaurant|surgery|library|pool|farm|yard|nursery|outlet|boutique|bakery|pub|bar|hotel|spa)$/iu

/** What is said of the thing that a claim leads up to, said of it by name: *Everyone loves our app, which sorts receipts* is *Our app sorts receipts*. */
export function* resumed(reading: Reading, all: readonly Judged[]): Generator<Draft> {
  const {text, role} = reading.part
  if (
    role === 'cta' ||
    !/,\s+wh(?:ich|ere)\s|\s(?:and|but)\s(?:it|they|costs?|starts?|comes?|opens?|ships?|weighs?)\s|\sand\s(?:it|they)\b|,\s+(?:and|so)\s+(?:an?|one|each|every|\p{Ll}+s|\p{Ll}+\s+(?:it|them))\s/u.test(text)
  )
    return
  const [first] = all
  const sentence = first && reading.sentences.find((one) => first.start >= one.start && first.start < one.end)
  if (!sentence || !all.every((one) => one.start >= sentence.start && one.end <= sentence.end)) return
  const own = text.slice(sentence.start, sentence.end)
  const part = PART_OF().exec(own)
  if (part && isThing(part[1] ?? '') && all.every((one) => one.end <= sentence.start + own.length - (part[2]?.length ?? 0)))
    yield {text: withNames(`${text.slice(0, sentence.start)}${upperFirst(part[1] ?? '')}: ${part[2]}${text.slice(sentence.end)}`, reading), blank: false}
  const used = USED().exec(own)
  if (used && isThing(used[1] ?? '') && all.every((one) => one.end <= sentence.start + own.length - (used[2]?.length ?? 0)))
    yield {text: withNames(`${text.slice(0, sentence.start)}${upperFirst((used[2] ?? '').replace(/\s(?:it|them)\b/i, ` ${lowerFirst(used[1] ?? '')}`))}${text.slice(sentence.end)}`, reading), blank: false}
  // *Our desks sell out every time, and they cost £450* is *Our desks cost £450*.
  const lead = own.slice(0, Math.min(...all.map((one) => one.start)) - sentence.start)
  const tail = own.slice(Math.max(...all.map((one) => one.end)) - sentence.start).replace(ELSEWHERE, '')
  const subject = SUBJECT_ALONE().exec(lead)
  const said = subject && !(subject[2] && /^(?:the|an?)\s/i.test(first.start === sentence.start ? '' : text.slice(first.start))) ? SAID_OF().exec(tail) : null
  // *We picked these wines just for you, and they cost £9*
  const held = subject ? null : HELD_OUT().exec(text.slice(first.start, first.end))
  const more = held && all.length === 1 ? SAID_OF().exec(tail) : null
  if (held?.[1] && more?.[1] && isThing(held[1])) yield {text: withNames(`${text.slice(0, sentence.start)}${upperFirst(held[1])} ${more[1]}${text.slice(sentence.end)}`, reading), blank: false}
  if (subject?.[1] && said?.[1] && isThing(subject[1])) yield {text: withNames(`${text.slice(0, sentence.start)}${subject[1].trim()} ${said[1]}${text.slice(sentence.end)}`, reading), blank: false}
  const match = GOES_ON().exec(own)
  const [, thing = '', which, it, where, rest = ''] = match ?? []
  const at = sentence.start + (match?.index ?? 0)
  if (
    !match ||
    NO_NAME().test(thing) ||
    NO_THING().test(/[\p{L}\d’'-]+$/u.exec(thing)?.[0] ?? '') ||
    !all.every((one) => one.end <= at + thing.length + 1) ||
    !all.some((one) => one.start < at) ||
    (it !== undefined && (text[at - 2] === ',' || IDLE_IT.test(rest)))
  )
    return
  const end = text.slice(sentence.end)
  const put = (words: string): Draft => ({text: withNames(text.slice(0, sentence.start) + upperFirst(words) + end, reading), blank: false})
  const next = /^['’]?[\p{L}’']+/u.exec(rest.trimStart())?.[0] ?? ''
  if (which !== undefined && !/^(?:i|we|you|they|he|she|it|is why|our|your|the|a|an|means)$/i.test(next)) yield put(`${thing} ${rest}`)
  else if (it !== undefined) yield put(`${thing} ${rest.trimStart().replace(/^['’](s|re|ll)\b/, (_, tail: string) => (tail === 's' ? 'is' : tail === 're' ? 'are' : 'will'))}`)
  else if (where !== undefined && PREMISES.test(thing)) yield put(`at ${thing}, ${rest}`)
}

/** Whether a short text is a name: its word has a capital in the middle of the copy. */
export function isNamed(result: string, text: string): boolean {
  const word = /^\p{L}[\p{L}’'-]*/u.exec(result)?.[0] ?? ''
  const at = text.lastIndexOf(word)
  return /^\p{Lu}/u.test(word) && at > 0 && !/[.!?:…]\s*$/.test(text.slice(0, at))
}

/** Whether a claim's sentence offers something outside its claims. */
export function offersBeside(reading: Reading, one: Judged, all: readonly Judged[]): boolean {
  const {start, end} = one.claim.sentence
  const outside = reading.tokens.filter((token) => token.start >= start && token.end <= end && !all.some((other) => token.start < other.end && token.end > other.start))
  return outside.some((token) => token.kind === 'number') || hasOffer(outside)
}

const THING = (): RegExp =>
  /\b(?:our|this|these|my|the)\s+(?:new\s+)?(?:[\p{L}-]+\s+){0,2}?[\p{Ll}-]{3,}(?=\s*(?:$|[,.!?:;…]|\p{Extended_Pictographic})|\s+(?:this (?:week|month|morning|year)|today|tonight|right now|now|yesterday|last (?:night|week|month))\b)/gu
/** When others did something with a thing. */
const LATELY = /^\s+(?:this (?:week|month|morning|year)|today|tonight|right now|now|yesterday|(?:in the )?last (?:night|week|month|hour|24 hours))(?=\s*[,:—–])/i
const TAKES_PLACE = /(?:sale|range|collection|menu|event|workshop|webinar|dinner|ball|batch|show|concert|festival|fair|tour|trip|cruise|retreat|box|app|guide|exhibition|auction|launch|opening|tasting|party)$/i
/** What cannot be looked at. */
const NO_THING = (): RegExp =>
  /\b(?:time|chance|day|days|hour|hours|night|week|month|year|world|way|end|team|top|inbox|e-?mail|mail|message|note|line|best|one|last|first|thing|things|moment|minute|company|family|rest|heart|house|planet|future|clock|door|public|internet|others?|crowd|line|queue|news|hard way|same|only|most|word|words|question|truth|point|start|morning|evening|season|future|past|deal with|earlier|later|soon|again|inside|here|it|taste|eye|eyes)\b/i

/** Verbs and the like, which no thing has in its name. */
const NO_NAME = (): RegExp =>
  /\b(?:got|get|gets|lost|gone|going|been|is|are|was|were|be|has|have|had|do|does|did|will|would|can|could|should|might|must|may|calls?|looks?|feels?|wants?|needs?|knows?|says?|said|told|tells?|makes?|made|comes?|came|goes|went|to|of|and|or|but|so|if|that|who|not|nothing|almost|only|just|too|very|also|still|yet|ever|never|now|then|there|you|your|me|us|we|they|he|she)\b|ed$|\b\p{L}+ed\s|\b(?:access|neighbou?rs?|customers?|readers?|members?|users?|staff|crew|friends?|guests?|attention|secrets?|guarantee|promise|thanks|love|gratitude|favou?r|mistake|fault|rewards?|gifts?|regulars|people|folks|fans|inner circle|list|upgrade|account|voice|mood|side|back|front|middle|bottom|refund|payment|credit|cash|money|balance|order|parcel|package|delivery|application|booking|reservation|approval|claim|results?|glow|coming|happening|ending|websites?|sites?|pages?|counter|checkout|address|fold|room|table|presents?|prizes?|treats?|surprises?|ones|left|low|lower|longer|much|around|hanging|away|masses|small print|fine print|quickest|early birds|kids|phone|fonder|reply|answer|trap|usual)$/iu

/** Whether words name something that can be looked at. */
export function isThing(words: string): boolean {
  const name = words.replace(/^(?:our|your|the|this|these|my)\s+/i, '')
  return !/['’]s\W*$/.test(words) && !NO_THING().test(words) && !NO_NAME().test(name.replace(/[^\p{L}\s’'-]+$/u, ''))
}

/** A verb before *the tab* or *this conversation* that does not bring it forward, as *show you the new colours* does. */
const UNSHOWN = (): RegExp =>
  /(?<!\b(?:about|regarding|on|for|of|to|with|from|in|at|and|or|now|today|into|around|over|see|seen|show|shows|shown|showing|show you|tell you|told you|bring you|brought you|give you|get you|miss|missed|missing|meet|meeting|try|tried|trying|love|loves|loved|get|got|shop|visit|visited|check out|discover|introducing|introduce|introduced|launch|launching|launched|open|opening|opened|view|book|booked|join|order|ordered|buy|bought|buying|want|wants|choose|use|uses|using|wearing|driving|reading|watching|watch|read|saved|made|built|left|forgot|forgotten|like|likes|presenting|unveil|unveiling|present|present you|share|sharing|here is|here are|[’']s|said hello to|hello to|say hello to|goodbye to|farewell to))(?<=\p{L})\s+$/iu

/** Words before *this* that make no thing of what follows: *never been this low*, *is this goodbye?*, *close this tab*. */
const UNNAMED = /\b(?:been|be|is|are|was|were|all|both|had|have|keep|keeping|make|making|past|close|closing|delete|deleting|never|not|ignore|ignoring|skip|skipping|through)\s+$/i

/** The thing that a line is about: *See this course*, *Our suites*. */
export function* things(reading: Reading, all: readonly Judged[]): Generator<Draft> {
  const {text, role} = reading.part
  const end = role === 'body' && /[.!?]\s*$/.test(text) ? '.' : ''
  for (const match of text.matchAll(THING())) {
    const [thing] = match
    const to = match.index + thing.length
    const claimed = all.some((one) => one.start <= match.index && one.end >= to)
    // Its price goes with it: *the Luna mattress, now €449*.
    const late = LATELY.exec(text.slice(to))?.[0] ?? ''
    const [tail = ''] = /^\s*[,:—–]\s[^.!?]*\d[^.!?]*(?:\.\d[^.!?]*)*/u.exec(text.slice(to + late.length)) ?? []
    const priced = role !== 'cta' && PRICE_IN.test(tail) && !all.some((one) => one.end > to + late.length && one.start < to + late.length + tail.length)
    if (
      !isThing(thing) ||
      (claimed && /^(?:our|my)/i.test(thing) && !/\b(?:about|regarding)\s+$/i.test(text.slice(0, match.index))) ||
      /\b(?:under|behind|from|than|like|as|before|after|by|through|between|beside|into|onto|inside|up|down|off|over)\s+$/i.test(text.slice(0, match.index)) ||
      // *The envy of the street*, *our chat to the phone*: where or whose it was.
      (!priced && /^the\s\p{L}+$/iu.test(thing) && /\b(?:to|in|of|at|on)\s+$/i.test(text.slice(0, match.index)) && !TAKES_PLACE.test(thing)) ||
      (/^the\b/i.test(thing) && !priced && /\b(?:on|at|in)\s+$/i.test(text.slice(0, match.index))) ||
      (/^the\b/i.test(thing) && !priced && UNSHOWN().test(text.slice(0, match.index))) ||
      /\b(?:let|letting|make|makes|watch|watched|help)\s+$/i.test(text.slice(0, match.index)) ||
      (/^th[ie]s/i.test(thing) && UNNAMED.test(text.slice(0, match.index))) ||
      // In running text, *see the office* would send somebody there.
      (role === 'body' && !priced && !/^th(?:is|ese)\b/i.test(thing))
    )
      continue
    if (priced) yield {text: withNames(`${upperFirst(thing)}${tail.trimEnd()}${end}`, reading), blank: false}
    yield {text: withNames(role === 'cta' || role === 'body' || /^(?:this|these)\b/i.test(thing) ? `See ${thing}${end}` : `${upperFirst(thing)}${end}`, reading), blank: false}
  }
  if (role !== 'cta') return
  // A button keeps what it does.
  const verb =
    /^(?:yes[,!]?\s+)?(join|shop|see|book|order|browse|explore|start|try|register|subscribe|save|read|watch|download|donate|apply|reserve|choose|view|open|continue|upgrade|sign up|buy|get started|learn more|find out more)\b/i.exec(
      text
    )?.[1]
  if (verb) yield {text: upperFirst(verb), blank: false}
}

/** What a button hands over is what can be seen behind it: *Unwrap your gift* is *See the offer*. */
export function* shown(reading: Reading, all: readonly Judged[]): Generator<Draft> {
  const {text, role} = reading.part
  if (role !== 'cta') return
  const claimed = all.map((one) => text.slice(one.start, one.end)).join(' ')
  const given = /\b(deal|deals|fares?|prices?|codes?|offers?|sale|collection|range)\b/i.exec(claimed)?.[1]?.toLowerCase()
  if (given) yield {text: `See the ${given}`, blank: false}
  else if (/\b(?:gifts?|rewards?|bonus|discounts?|surprise|prize|presents?|treats?|pricing|savings|vouchers?|coupons?|perks?|freebie|entitlement)\b/i.test(claimed)) yield {text: 'See the offer', blank: false}
}

/** The offer as the sender declares it, where the copy has nothing left to say. */
export function* fromFacts(offer: Offer | undefined, part: Part): Generator<Draft> {
  if (!offer?.what || part.role === 'body' || part.role === 'terms') return
  const {what, discount, price} = offer
  const saving = discount === undefined ? undefined : /[%$€£]/.test(discount) ? `${offer.upTo ? 'up to ' : ''}${discount.replace(/\s*off$/i, '')} off ${what}` : undefined
  if (saving) yield {text: part.role === 'cta' ? `Get ${saving}` : upperFirst(saving), blank: false}
  if (price !== undefined && price !== 0 && /\d/.test(String(price))) yield {text: upperFirst(`${what}: ${price}`), blank: false}
}

/** The emoji that the copy ends with, behind a space. */
export function lastEmoji(reading: Reading): string {
  const emoji = /(?<![\p{Extended_Pictographic}\ufe0f\u200d])\s*((?:\p{Extended_Pictographic}[\ufe0f\u200d]*){1,2})\s*$/u.exec(reading.part.text)?.[1]
  return emoji ? ` ${emoji}` : ''
}

/** The name or tag that the copy addresses goes with the offer, and the emoji that it ends with. */
function withNames(bare: string, reading: Reading): string {
  const emoji = lastEmoji(reading)
  const core = bare.includes(emoji.trim()) ? bare : bare + emoji
  const tag = reading.part.tags.find((one) => one.kind === 'name')
  // *…, Helen* at the end of a line.
  const name = tag || reading.part.role === 'body' ? undefined : /\p{Ll},\s+(\p{Lu}\p{Ll}+)\W*$/u.exec(reading.part.text)?.[1]
  if (name !== undefined && !core.includes(name)) return namedLast(core, name)
  if (!tag) return core
  const raw = reading.part.text.slice(tag.start, tag.end)
  return core.includes(raw) ? core : `${raw}, ${lowerFirst(core)}`
}

export function upperFirst(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

export function lowerFirst(text: string): string {
  return capitalised(text) ? text.replace(/^./u, (letter) => letter.toLowerCase()) : text
}
