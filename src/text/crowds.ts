/** Sentences about what other people do: who they are, and how far the statement goes. */

import {baseForm, verbForms} from './forms.ts'
import {oneOf} from './ids.ts'
import {breaks, compilePattern, type Pattern} from './pattern.ts'
import {type Hit, patternSet} from './patterns.ts'
import {capitalised, startsCapital, startsSmall, startsWithSmall} from './letters.ts'
import {perPiece, type Piece, type Reading} from './read.ts'
import type {Token} from './tokens.ts'
import {membersOf, vocabulary, wordsOf} from './words/index.ts'

/** A statement about others: token indices, `to` exclusive. */
export interface CrowdClause {
  readonly kind: Kind
  readonly from: number
  readonly to: number
}

/**
 * `all`: everybody, half the town. `many`: a number, or most. `near`: those whom the reader knows. `like`: people like the reader.
 * `place`: a town as its people. `some`: a trade or a kind of people; `trade`: the same inside a relative clause.
 */
type Kind = 'all' | 'many' | 'near' | 'like' | 'place' | 'some' | 'trade'

/** Who is spoken of. The first that fits counts. */
const SUBJECTS: readonly (readonly [Kind, string])[] = [
  ['all', '<crowd-all>'],
  ['all', '<crowd-whole> (this|our|your|the|a|of|{tag})* (<crowd-knowing>|{cap}|other|single|good)? (<crowd-place>|<crowd-people>|<crowd-expert>|{cap})'],
  ['all', 'the (internet|web|whole place|nation|in crowd|smart money|clever money|masses|rest of the world|joneses|high street)'],
  ['all', '(every|each) (single|other|last|good|serious|self respecting|sensible|major|top|leading|decent)? _? (<crowd-people>|<crowd-expert>|<crowd-place>)'],
  ['all', 'they all'],
  ['many', '(over|more than|nearly|almost|some|around|about)? <crowd-many> (of|more)? (the|our|your|my|other|you|us)? <crowd-knowing>? ..1 (<crowd-people>|<crowd-expert>)'],
  ['many', '<crowd-many> !(of|and|to|for|times)'],
  ['many', '(over|more than|nearly|almost|some|around|about)? ({number}|<numberword>) (out of|in) (every)? ({number}|<numberword>) (of)? (the|our|your)? _? (<crowd-people>|<crowd-expert>)'],
  ['many', '({number}|<numberword>) (percent|per cent)? of (your|our|the) _'],
  [
    'many',
    '(over|more than|nearly|almost|some|around|about)? ({number}|<numberword>) (<numberword>|million|thousand|m|k)* (or so|plus|\\+)? (of)? (the|our|your|you|us|my)? (fellow|other|happy|more)? ..1 (<crowd-people>|<crowd-expert>|others)'
  ],
  ['many', '({number}|<numberword>) of (you|us)'],
  ['many', '(all|most|many|lots|so many|plenty|a lot|loads|more and more) (of)? (the|our|your|other)? <crowd-knowing>? ..1 (<crowd-people>|<crowd-expert>|others)'],
  ['like', '<crowd-knowing>? (<crowd-people>|<crowd-expert>) (in|of|with|on) ..4 like (you|yours|you do)'],
  ['like', '(<crowd-people>|<crowd-expert>) (just)? (like (you|yours)|your size|in your shoes|in your position|your age|in your area|near you|of your means|in your line of work|such as yours)'],
  ['near', '((every|each) (single|last)? one of|all of)? <crowd-peer>'],
  ['near', 'your (old|other|own|closest|nearest|biggest|best|fellow|gym|work|school|college|golf|running|cycling)+ (buddies|mates|pals|friends|neighbors|colleagues|classmates|teammates|competitors|rivals|peers)'],
  ['near', 'your favorite (<crowd-expert>|<crowd-people>|<crowd-place>)'],
  ['some', '(the|our|some|even)? <crowd-knowing>? ..1 (<crowd-people>|<crowd-expert>)']
]

const subjectsIn = patternSet(
  'crowd',
  SUBJECTS.map(([, source]) => source),
  true
)

const clausesOf = perPiece(crowdClauses)

/** All statements about others in a part; each sentence is looked at once. */
export function crowdsIn({pieces, firsts}: Reading): readonly CrowdClause[] {
  let out: CrowdClause[] | undefined
  for (let i = 0; i < pieces.length; i++) {
    const first = firsts[i] as number
    for (const {kind, from, to} of clausesOf(pieces[i] as Piece)) {
      out ??= []
      out.push({kind, from: from + first, to: to + first})
    }
  }
  return out ?? NONE
}

const NONE: readonly CrowdClause[] = []

function crowdClauses({tokens}: Piece): readonly CrowdClause[] {
  const hits = subjectsIn(tokens)
  let start = startFrom(hits, 0)
  let found: CrowdClause[] | undefined
  for (let i = 0; i < tokens.length; i++) {
    if (start < i) start = startFrom(hits, i)
    const clause = (start === i ? clauseAt(tokens, i, startingAt(hits, i)) : undefined) ?? (mayBeTaken(tokens[i + 1]) ? placeAt(tokens, i) : undefined)
    if (!clause) continue
    found ??= []
    found.push(clause)
    i = clause.to - 1
  }
  return found ?? NONE
}

function startingAt(hits: readonly Hit[], i: number): readonly Hit[] {
  return hits.filter(({from}) => from === i)
}

/** The first token from `i` on at which one of the hits starts. */
function startFrom(hits: readonly Hit[], i: number): number {
  let first = Number.POSITIVE_INFINITY
  for (const {from} of hits) if (from >= i && from < first) first = from
  return first
}

function clauseAt(tokens: readonly Token[], i: number, here: readonly Hit[]): CrowdClause | undefined {
  for (const match of here) {
    const kind = (SUBJECTS[match.number] as (typeof SUBJECTS)[number])[0]
    if (possessive(tokens, match.to)) continue
    // *A few of the stones*: few press nobody.
    if (kind === 'many' && /^(?:few|some)$/.test(tokens[tokens[i]?.text === 'a' ? i + 1 : i]?.text ?? '') && tokens[match.to - 1]?.text !== 'you' && !is('crowd-people', tokens[match.to - 1]?.text ?? '')) continue
    // *Some people love the idea*: some press nobody.
    if (kind === 'some' && tokens[i]?.text === 'some' && /^(?:people|folk|others)$/.test(tokens[match.to - 1]?.text ?? '')) continue
    if (kind === 'some' && !(PLURAL.test(tokens[match.to - 1]?.text ?? '') && !ourOwn(tokens, i, match.to))) continue
    // *All our drivers have passed the test*
    if (
      kind === 'many' &&
      tokens.slice(i, match.to).some(({text}) => text === 'our') &&
      ourOwn(
        tokens,
        tokens.findIndex((one, k) => k >= i && one.text === 'our'),
        match.to
      )
    )
      continue
    if (kind === 'some' && (suits(tokens, i, match.to) || whereabouts(tokens, i, match.to))) continue
    const inner = !stands(tokens, i, kind)
    if (inner && !isRelative(tokens, i)) continue
    const before = tokens[i - 1]?.text ?? ''
    // *Your friend Dev has booked*: news of one person.
    if (kind === 'near' && capitalised(tokens[match.to]?.raw ?? '')) continue
    if (kind === 'many' && (before === 'how' || before === 'what')) continue
    // *What everyone asks about heat pumps*: the questions are the topic.
    if (kind === 'all' && before === 'what' && /^(?:asks?|knows?|needs|wants|says?|thinks?)$/.test(tokens[match.to]?.text ?? '') && tokens[match.to + 1]?.text === 'about') continue
    if (before === 'if' && kind === 'like') return undefined
    // *If each member gave £15*: only supposed.
    if (before === 'if' && kind !== 'near' && !BE.has(tokens[match.to]?.text ?? '') && !HAVE.has(tokens[match.to]?.text ?? '')) continue
    const verb = predicate(tokens, match.to, inner ? (kind === 'some' ? 'trade' : 'all') : kind, countIn(tokens, match.from, match.to))
    // *In order*, *on sale*: no verb.
    if (verb !== undefined && /^(?:in order|in use|on order|on sale|on call|in need)$/.test(`${tokens[verb - 1]?.text} ${tokens[verb]?.text}`)) continue
    // *Friends of the Leam Trust*: a name.
    if (verb !== undefined && capitalised(tokens[verb]?.raw ?? '') && capitalised(tokens[verb - 1]?.raw ?? '') && startsSmall(tokens[match.to - 1]?.raw ?? 'A')) continue
    if (verb === undefined || (inner && !strands(tokens, verb)) || OWN_NEWS[kind]?.test(spoken(tokens, match.to)) || (kind === 'near' && PLACE_NEWS.test(spoken(tokens, i)))) continue
    // *The serum dermatologists swear by*: the thing comes first, and stays.
    const own = kind === 'some' && match.to - i > 2 && strands(tokens, verb) ? match.to - 1 : i
    return {kind, from: own, to: endOfClause(tokens, verb)}
  }
  return undefined
}

/** What is told of them for its own sake: lessons that one of them gives, a parcel taken in, a day off; the wishes of all at a place. */
const OWN_NEWS: {readonly [kind in Kind]?: RegExp} = {
  near: /^(?:(?:at|from|in) (?:[\w’'-]+ ){1,2}?)?(?:(?:(?:has|have) )?(?:wrote|written|sent|gave|given|brought|left|lent|posted|made|baked|owes?|invited|asked|told) (?:to )?you\b|(?:gives|teaches|offers) (?:\w+ )?(?:lessons|classes|tuition)|(?:(?:has|have) )?(?:took|taken) (?:it|them|(?:your|the) \w+) in|(?:(?:has|have) )?(?:asked|told|instructed) us (?:to (?:read|check|inspect|repair|service|test|collect|fit|replace)|that)|(?:(?:has|have) )?(?:booked|taken|requested) (?:annual |sick |parental |unpaid )?(?:leave|holiday|time off|the day off))\b/,
  all: /^(?:is (?:talking|speaking) (?:at once|over (?:each other|one another))|(?:(?:at|in|from) (?:the |our )?\w+ )?(?:wishes|congratulates) (?!you\b))/
}

/** News of a team, a place or an office of the reader’s. */
const PLACE_NEWS =
  /^your (?:team|village|town|city|street|road|school|office|dentist|doctor|surgery|bank|vet|club) (?:won (?:\d|(?:first|second|third) |the (?:cup|toss|match|league|final|relay))|(?:is|are|was|were) (?:in|through to) the \w+ (?:finals?|semi-finals?|cup|league)|(?:has|have) (?:moved to (?:number |no )?\w+ (?:street|road|lane|square|house|hill|avenue|place)|(?:a|an|one|two|three|four|no) new (?:nurses?|doctors?|teachers?|heads?|mayors?|benches|bins?|crossings?|bridges?)))\b/

function spoken(tokens: readonly Token[], from: number): string {
  return tokens
    .slice(from, from + 9)
    .map(({text}) => text)
    .join(' ')
}

/** Things that are chosen for somebody: *gifts grandparents love* says for whom they are. */
const SUITED =
  /^(?:gifts?|presents?|toys?|books?|games?|snacks?|treats?|recipes?|meals?|suppers?|lunch(?:es)?|dinners?|dishes|ideas?|stories|activities|crafts?|outings?|days|films?|songs?|names?|puzzles?|plants?|flowers?|fillers?|beaches|walks?|places?)$/
const FOND = /^(?:love|enjoy|adore|like|want|eat|read|use|keep|ask|play)$/

function suits(tokens: readonly Token[], from: number, to: number): boolean {
  if (FOND.test(tokens[to]?.text ?? '') && SUITED.test(tokens[from - 1]?.text ?? '')) return true
  // *Gifts mums love*: the thing may be read as one with those whom it is for.
  if (SUITED.test(tokens[from]?.text ?? '') && to - from === 2 && FOND.test(tokens[to]?.text ?? '')) return true
  // *Cats love boxes*: what they are like.
  return (
    /^(?:cats|dogs|horses|rabbits|children|kids|toddlers|babies|hens|goats|birds|bees)$/.test(tokens[to - 1]?.text ?? '') &&
    to - from === 1 &&
    FOND.test(tokens[to]?.text ?? '') &&
    !/^(?:it|this|these|our|us|ours|them)$/.test(tokens[to + 1]?.text ?? '') &&
    !startsCapital(tokens[to + 1]?.raw ?? '') &&
    !clauseEnds(tokens, to + 1)
  )
}

/** *Where dogs pick them up*, *when bees swarm*: a place, a time, of no particular people. */
function whereabouts(tokens: readonly Token[], from: number, to: number): boolean {
  const asks = /^(?:where|when)$/
  return (asks.test(tokens[from - 1]?.text ?? '') && to - from === 1) || (asks.test(tokens[from]?.text ?? '') && to - from === 2)
}

/** What is worn. */
const WORN =
  /^(?:\w+ )?(?:shoes|boots|trainers|sneakers|sandals|jeans|leggings|coats?|jackets?|dress(?:es)?|hats?|caps?|tees?|hoodies?|socks|slippers|knits?|jumpers?|shirts?|shorts|shades|sunglasses|pyjamas|pajamas|skirts?|trousers|bikinis?|swimsuits?)\b/

/** Words in which it is said with what somebody is taken. */
const MANNER = 5

/** A town or a country as its people: *London has fallen for our bagels*. */
function placeAt(tokens: readonly Token[], i: number): CrowdClause | undefined {
  const token = tokens[i]
  if (
    token?.kind !== 'word' ||
    startsSmall(token.raw) ||
    token.raw.length < 3 ||
    !capitalised(token.raw) ||
    !startsWithSmall(token.raw.slice(2)) ||
    !stands(tokens, i, 'all') ||
    is('determiner', token.text) ||
    is('month', token.text) ||
    is('weekday', token.text) ||
    is('crowd-nobody', token.text)
  )
    return undefined
  let k = i + 1
  while (HAVE.has(tokens[k]?.text ?? '') || BE.has(tokens[k]?.text ?? '') || is('adverb', tokens[k]?.text ?? '')) k++
  const state = k > i + 1 && member('crowd-gone', tokens, k)
  // *Mirela has fallen in love with a quince*: news of a person.
  if (tokens.slice(k, k + MANNER).some((one, n, rest) => /^(?:with|for|on|by)$/.test(one.text) && /^(?:a|an|his|her|their)$/.test(rest[n + 1]?.text ?? ''))) return undefined
  return state || member('crowd-hooked', tokens, i + 1) ? {kind: 'place', from: i, to: endOfClause(tokens, k)} : undefined
}

/** Words that can follow a place that is taken with something: those of *has gone mad for*, and what says so by itself. */
const mayBeTaken = oneOf(() => [...HAVE, ...BE, ...wordsOf('adverb'), ...(membersOf('crowd-hooked') ?? []).map(([head = '']) => head)])

/** *Grandparents' trust fund*: the apostrophe stands between the word and the next. */
function possessive(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1]
  const next = tokens[end]
  return last !== undefined && next?.kind === 'word' && next.start - last.end > 1
}

/** The sender's own people: *our stylists*, but not *our customers*. */
function ourOwn(tokens: readonly Token[], from: number, to: number): boolean {
  return /^(?:our|my)$/.test(tokens[from]?.text ?? '') && !is('crowd-buyers', tokens[to - 1]?.text ?? '')
}

/** Whether a noun that others act on can stand before `i`: *the serum dermatologists …*. */
function isRelative(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return before?.kind === 'word' && !['crowd-object', 'determiner', 'crowd-knowing', 'crowd-preposition', 'adverb', 'numberword'].some((name) => is(name, before.text))
}

/** A relative clause leaves its object out: it ends in its verb or in a preposition. */
function strands(tokens: readonly Token[], verb: number): boolean {
  const end = endOfClause(tokens, verb)
  const last = tokens[end - 1]?.text ?? ''
  return end - verb <= 6 && (end === verb + 1 || is('crowd-preposition', tokens[verb + 1]?.text ?? '') || is('crowd-preposition', last) || /^(?:about|by|to|after|off|most|at|best|all)$/.test(last))
}

/** `few`: a number that one message can be about (*three people have this document open*); `many`: a larger one; `vague`: none; `loose`: *most*, *many*. */
type Count = 'few' | 'many' | 'vague' | 'loose'

function countIn(tokens: readonly Token[], from: number, to: number): Count {
  const counted = tokens.slice(from, to)
  const number = counted.find((token) => token.kind === 'number' || is('numberword', token.text))
  if (number === undefined && counted.some(({text}) => text === 'few' || text === 'couple')) return 'few'
  if (number === undefined) return /^(?:most|many|some|lots|all)$/.test(counted[0]?.text ?? '') ? 'loose' : 'vague'
  if (counted.some(({text}) => /^(?:million|thousand|hundred|out|percent|in)$|%|k$|m$/.test(text))) return 'many'
  return Number(number.text.replace(/,/g, '')) >= 25 ? 'many' : 'few'
}

/** Whether a noun at `i` can be a subject: it opens its clause, or what stands before it does not govern it. */
function stands(tokens: readonly Token[], i: number, kind: Kind): boolean {
  const before = tokens[i - 1]
  if (!before || breaks(before) || before.sentence !== tokens[i]?.sentence) return true
  if (tokens[i]?.joined) return false
  if (kind === 'some') return before.text === ',' || before.kind === 'tag' || is('crowd-opener', before.text)
  return !is('crowd-object', before.text) && !(before.kind === 'word' && (before.text === 'your' || before.text === 'our'))
}

const MODAL = new Set('can could may might must should shall need needs ought cannot will would'.split(' '))
const BE = new Set("is are was were 's been being be".split(' '))
const HAVE = new Set('has have'.split(' '))
const PLURAL = /[^s]s$|^(?:people|folk|men|women|children|tradies|celebs|alumni|mums)$/

/** Where the subject that ends at `i` is said to do something that others could follow: the index of the verb. */
function predicate(tokens: readonly Token[], start: number, kind: Kind, count: Count): number | undefined {
  let i = start
  // *Everyone over 60*, *everyone who signs*: a rule about whom it holds for.
  if (/^(?:over|under|aged|who|with|that|whose)$/.test(tokens[i]?.text ?? '') && kind !== 'like' && !(kind === 'some' && tokens[i + 1]?.text === 'know')) return undefined
  for (let steps = 0; steps < 12; steps++) {
    const token = tokens[i]
    if (!token || breaks(token)) return undefined
    const {text} = token
    if (is('adverb', text) || is('crowd-adverb', text)) i++
    else if (text === ',') {
      // *peer practices have, to a striking degree, adopted*
      const close = tokens.findIndex((other, k) => k > i && k < i + 12 && (other.text === ',' || (kind === 'some' && other.text === 'and')))
      if (close < 0) return undefined
      i = tokens[close]?.text === ',' ? close + 1 : close
    } else if ((text === 'and' && kind === 'some') || is('crowd-preposition', text) || text === 'who') {
      // *sleep experts, new parents and one very tired astronaut recommend*
      const verb = nextVerb(tokens, i + 2)
      if (verb === undefined) return undefined
      i = verb
    } else return verbFits(tokens, i, kind, count) ? i : undefined
  }
  return undefined
}

/** The first word from `from` on that can only be a verb, within the words of one phrase. */
function nextVerb(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < from + 6; i++) {
    const token = tokens[i]
    if (!token || breaks(token)) return undefined
    if (MODAL.has(token.text) || (BE.has(token.text) && token.text !== "'s") || HAVE.has(token.text) || doing(token.text)) return i
  }
  return undefined
}

const is = (name: string, word: string): boolean => wordsOf(name).has(word)

function doing(word: string): boolean {
  return is('crowd-adopt', word) || is('crowd-rave', word) || past(word)
}

function past(word: string): boolean {
  if (word.endsWith('ed') && /[^e]ed$/.test(word)) return true
  const base = baseForm(word)
  return base !== undefined && base !== word && !/(?:s|ing)$/.test(word)
}

/** Whether the word at `i` says that the crowd takes the thing up, praises it or is taken with it. */
function verbFits(tokens: readonly Token[], i: number, kind: Kind, count: Count): boolean {
  const small = count === 'few'
  const vague = count === 'vague' || count === 'loose'
  const loose = count === 'loose'
  const word = tokens[i]?.text ?? ''
  const next = tokens[i + 1]
  if (member('crowd-hooked', tokens, i)) return true
  // *Hundreds of volunteers needed*, *thousands of people affected*
  if (/^(?:needed|wanted|required|expected|sought|invited|affected|injured|killed|hurt|stranded|evacuated|displaced|missing|delayed|cancelled|canceled|postponed|closed|lost)$/.test(word) && kind === 'many') return false
  if (kind === 'like' && !BE.has(word) && !HAVE.has(word)) return is('crowd-approve', word) || /^(?:(?:pay|save|buy)s?|cut|saved|paid|bought|switched)$/.test(word)
  if (word === 'did' || word === 'do') return kind === 'all' || kind === 'near'
  // *Your dentist will tell you which brush to use*
  if (word === 'will' && kind === 'near' && /^(?:tell|show)$/.test(next?.text ?? '') && /^(?:which|how|what|when|whether|if|where)$/.test(tokens[i + 3]?.text ?? '')) return false
  // *Your neighbours have a parcel for you*
  if (kind === 'near' && HAVE.has(word) && /^(?:a|an|your)$/.test(next?.text ?? '') && tokens.slice(i + 2, i + 6).some((one, k, near) => one.text === 'for' && near[k + 1]?.text === 'you')) return false
  // *Gifts your mum will love*: a guess about the gift.
  if (word === 'will' || word === "'ll")
    return kind !== 'some' && (member('crowd-will', tokens, i + 1) || (kind !== 'near' && is('crowd-rave', next?.text ?? '')) || (kind === 'many' && is('crowd-adopt', next?.text ?? '')))
  if (MODAL.has(word) || word === 'had' || is('crowd-benefit', word)) return false
  if (BE.has(word) || HAVE.has(word)) {
    let k = i + 1
    while (is('adverb', tokens[k]?.text ?? '') || is('crowd-adverb', tokens[k]?.text ?? '') || HAVE.has(tokens[k]?.text ?? '') || BE.has(tokens[k]?.text ?? '')) k++
    return !(small && kind === 'many') && stateFits(tokens, i, k, kind)
  }
  // *600 pubs pour it*, *people who know wine drink this*: the thing on offer is the object.
  const ours = /^(?:it|this|ours|us|these)$/.test(next?.text ?? '') && !(next?.text === 'us' && /^(?:ask|tell|write|send|give|show|bring|call)/.test(word)) && tokens[i + 2]?.text !== 'first'
  if (kind === 'trade') return next?.text !== 'us' && (is('crowd-approve', word) || is('crowd-relish', word))
  // *Doctors recommend a rest*, *advise drinking water*: advice.
  if (kind === 'some' && /^recommends?$/.test(word) && (/^(?:a|an|that|to|against|you|at|two|three)$/.test(next?.text ?? '') || /ing$/.test(next?.text ?? ''))) return false
  if (kind === 'some') return (is('crowd-approve', word) && next?.kind !== 'number') || (ours && is('crowd-relish', word)) || (past(word) && is('crowd-switch', word))
  // *Most customers choose 60 days*, *many people have two*: how things are, unless they come over to us.
  // *Most customers choose 60 days*: which of several.
  // *Most people forget it*: what befalls them is no example.
  if (ofEvent(tokens, i)) return false
  // *Thousands walked to Selma*: what is told of people for its own sake.
  if (
    kind === 'many' &&
    /^(?:walked|marched|gathered|protested|worked|lived|settled|emigrated|sailed|crossed|passed|sang|danced|fled|fought|served|arrived|survived|swam|camped|cheered|celebrated|petitioned)$/.test(word)
  )
    return false
  if (kind === 'many' && loose && /^(?:forgets?|miss|skip|overlook|lose|find|fear|know|ignore)$/.test(word)) return false
  if (kind === 'many' && loose) return ours || (is('crowd-approve', word) && next?.kind !== 'number') || (is('crowd-switch', word) && past(word))
  // *12,000 homes now run on our boilers*
  if (kind === 'many' && !small && tokens[i - 1]?.text === 'now' && !past(word) && tokens.slice(i + 1, i + 8).some(({text}) => text === 'our' || text === 'us') && !/^(?:tell|ask|owe)$/.test(word)) return true
  if (word === 'went' && !/^(?:with|over|for|all|solar|electric|digital|paperless|cashless|green|wild|mad|crazy|nuts|bananas|back)$/.test(next?.text ?? '')) return false
  if (kind === 'many') return small ? is('crowd-switch', word) : is('crowd-switch', word) || is('crowd-take', word) || ours || (vague && doing(word) && (!plain(word) || pointsOut(tokens, i + 1)))
  if (kind === 'near') return ours || (doing(word) && (!plain(word) || closes(tokens, i + 1) || (word === 'got' && /^(?:a|an|one|their)$/.test(next?.text ?? ''))))
  return (is('crowd-adopt', word) || is('crowd-rave', word)) && (!plain(word) || ours || pointsOut(tokens, i + 1))
}

/** What people did that has nothing to do with the thing on offer: *hundreds came to the fair*, *many have asked about the bins*. */
function ofEvent(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.text ?? ''
  if (!/^(?:came|wrote|helped|saw|lost|raised|cleared|painted)$/.test(word) && !(word === 'asked' && tokens[i + 1]?.text === 'about') && !(word === 'voted' && /^(?:on|to|against)$/.test(tokens[i + 1]?.text ?? '')))
    return false
  return !clauseEnds(tokens, i + 1) && !tokens.slice(i + 1, i + 7).some(({text, raw}) => /^(?:us|ours?|this|it|these|them)$/.test(text) || (startsCapital(raw) && !is('weekday', text) && !is('month', text)))
}

/** Words for what people do and say all day: a statement about the thing only where they go on to it. */
function plain(word: string): boolean {
  return is('crowd-say', word)
}

/** Whether the clause ends within two words of `i`. */
function closes(tokens: readonly Token[], i: number): boolean {
  return clauseEnds(tokens, i) || clauseEnds(tokens, i + 1)
}

function clauseEnds(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  return !token || breaks(token) || token.text === ','
}

/** Whether the words from `i` on point to the thing: *about it*, *for Brightside*, *our tea*. */
function pointsOut(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.text ?? ''
  return clauseEnds(tokens, i) || /^(?:about|for|where|why|our|one|ours|us|me|in|on|with|over|by|how|up|their|at|yes|no|again|now|already)$/.test(word) || startsCapital(tokens[i]?.raw ?? '')
}

/** *is raving*, *have one*, *has switched*: what stands behind the auxiliary at `i`, from `k` on. */
function stateFits(tokens: readonly Token[], i: number, k: number, kind: Kind): boolean {
  const word = tokens[i]?.text ?? ''
  const after = tokens[k]?.text ?? ''
  const ends = !tokens[k] || breaks(tokens[k] as Token) || after === ','
  const active = (is('crowd-adopt', after) || (is('crowd-rave', after) && !(kind === 'some' && HAVE.has(word)))) && (HAVE.has(word) ? past(after) : /ing$/.test(after) || past(after))
  // *Sensible drivers have already had theirs checked*
  const manner = tokens[i - 2]?.text ?? ''
  const knowing = (is('crowd-knowing', manner) && !/^(?:other|more|most|many|fellow|busy|real)$/.test(manner)) || manner === 'sensible'
  if (BE.has(word) && kind === 'some' && knowing && /ing$/.test(after) && tokens.slice(i, k).some(({text}) => text === 'already')) return true
  // *60 schools have sent us drawings*
  if (HAVE.has(word) && kind === 'many' && /^(?:sent|written|given|lent|brought|shown)$/.test(after) && /^(?:us|to|in)$/.test(tokens[k + 1]?.text ?? '')) return false
  if (HAVE.has(word) && after === 'had' && /^(?:theirs?|it|one|them)$/.test(tokens[k + 1]?.text ?? '') && tokens.slice(i, k).some(({text}) => text === 'already'))
    return kind === 'all' || kind === 'near' || kind === 'like' || (kind === 'some' && knowing)
  // *Half your office is already on Tallybook*
  const theirs = (capitalised(tokens[k + 1]?.raw ?? '') && !is('weekday', tokens[k + 1]?.text ?? '')) || tokens.slice(k + 1, k + 6).some(({text}) => /^(?:us|ours?|board)$/.test(text))
  if (BE.has(word) && after === 'on' && theirs && tokens.slice(i, k).some(({text}) => text === 'already')) return kind === 'all' || kind === 'near'
  // *Your neighbours are already riding*
  if (BE.has(word) && (kind === 'near' || kind === 'all') && /ing$/.test(after) && tokens.slice(i, k).some(({text}) => text === 'already')) return true
  // *Homeowners near you are cutting their bills*
  if (BE.has(word) && kind === 'like' && /^(?:saving|cutting|paying|switching|enjoying|booking|buying|getting)$/.test(after)) return true
  // *Teachers are leaving for other jobs*: news, unless it is for the thing on offer.
  if (BE.has(word) && after === 'leaving' && !tokens.slice(k + 1, k + 9).some(({text}) => /^(?:us|ours?|this|it)$/.test(text))) return false
  // *People are asking what happens to their deposits*: a question that is answered.
  if (BE.has(word) && kind !== 'all' && kind !== 'near' && /^(?:asking|wondering)$/.test(after) && /^(?:what|how|whether|if|why|when|where|who|which)$/.test(tokens[k + 1]?.text ?? '')) return false
  if (HAVE.has(word) && ofEvent(tokens, k)) return false
  const passive = tokens.slice(i, k).some((one) => BE.has(one.text))
  if ((passive && member('crowd-outside', tokens, k)) || after === 'to' || tokens[k]?.kind === 'number' || (is('numberword', after) && after !== 'one' && after !== 'two')) return false
  if (is('numberword', after) && tokens[k + 1] && !breaks(tokens[k + 1] as Token) && tokens[k + 1]?.text !== ',' && kind !== 'all') return kind === 'near'
  // *Your brother's spare room*: a possessive.
  if (word === "'s") return active || member('crowd-smitten', tokens, k) || after === 'got'
  if (HAVE.has(word) && member('crowd-hooked', tokens, k)) return true
  const has =
    /^(?:it|this|them|our|theirs|got)$/.test(after) ||
    (after === 'one' &&
      (clauseEnds(tokens, k + 1) || /^(?:on|in|now|already|too)$/.test(tokens[k + 1]?.text ?? '') || (tokens[k + 1]?.text === 'of' && /^(?:these|our|ours|them|those)$/.test(tokens[k + 2]?.text ?? '')))) ||
    (after === 'the' && kind !== 'many' && !/^(?:right|chance|choice|option|time|key|keys|day)$/.test(tokens[k + 1]?.text ?? '')) ||
    (/^(?:its|a|one)$/.test(after) && ((kind === 'near' && [2, 3, 4].some((n) => clauseEnds(tokens, k + n))) || tokens[k + 1]?.text === 'new' || startsCapital(tokens[k + 1]?.raw ?? '')))
  if (HAVE.has(word))
    return (active && (!plain(after) || kind !== 'near' || closes(tokens, k + 1) || /^(?:to|it|this|ours|us|one|up|in)$/.test(tokens[k + 1]?.text ?? ''))) || (kind === 'many' && past(after)) || (kind !== 'some' && has)
  if (ends) return kind === 'all' || kind === 'near'
  return (
    (active && (/ing$/.test(after) || kind === 'all')) ||
    (/ing$/.test(after) && kind === 'all' && !is('crowd-offers', after)) ||
    (kind === 'near' && /^(?:going|coming)$/.test(after)) ||
    member('crowd-hooked', tokens, k) ||
    // *Half of Bondi is in these sandals*
    (kind === 'all' && after === 'in' && /^(?:our|these|ours|this)$/.test(tokens[k + 1]?.text ?? '') && tokens[i - 1]?.text !== 'who' && WORN.test(spoken(tokens, k + 2))) ||
    (member('crowd-smitten', tokens, k) && (kind !== 'some' || after.length > 4) && (kind === 'near' || !/^in (?:the|an?|this|that|their|his|her|my) (?!club|queue|know|game|gang)/.test(spoken(tokens, k))))
  )
}

const classes = new Map<string, Pattern>()

/** Whether a member of the class, perhaps of several words, stands at `i`. */
function member(name: string, tokens: readonly Token[], i: number): boolean {
  let pattern = classes.get(name)
  if (!pattern) classes.set(name, (pattern = compilePattern(`<${name}>`, vocabulary)))
  return pattern.matchAt(tokens, i) !== undefined
}

/** The end of the clause where it is near, else a few words behind the verb. */
function endOfClause(tokens: readonly Token[], verb: number): number {
  for (let i = verb + 1; i <= verb + 10; i++) {
    const token = tokens[i]
    if (!token || breaks(token) || token.text === ',' || token.sentence !== tokens[verb]?.sentence) return i
  }
  return Math.min(tokens.length, verb + 3)
}

let inviting: ReadonlyMap<string, string> | undefined

/** What the crowd is said to be doing, put to the reader: *Everyone's switching* → *Switch*. Where the words end, and their text. */
export function invitation(tokens: readonly Token[], from: number, to: number): {readonly end: number; readonly text: string} | undefined {
  inviting ??= new Map(INVITING.flatMap((verb) => verbForms(verb).map((form) => [form, verb] as const)))
  for (let i = from + 1; i < to - 1; i++) {
    const token = tokens[i]
    const verb = token && /(?:ing|ed)$/.test(token.text) ? inviting.get(token.text) : undefined
    // *Your neighbours switched to Volt*: what they went over to can be asked for.
    const went = verb !== undefined && /ed$/.test(token?.text ?? '') && tokens[i + 1]?.text === 'to' && /^(?:switch|move|upgrade)$/.test(verb)
    if (!verb || !token || !(went || (/ing$/.test(token.text) && (BE.has(tokens[i - 1]?.text ?? '') || (tokens[i - 1]?.text === 'already' && BE.has(tokens[i - 2]?.text ?? '')))))) continue
    return {end: token.end, text: tokens[from]?.raw.match(/^\p{Lu}/u) ? verb.replace(/^./, (letter) => letter.toUpperCase()) : verb}
  }
  return undefined
}

/** What a reader can be asked to do as it stands. */
const INVITING = [
  'switch',
  'buy',
  'book',
  'order',
  'join',
  'try',
  'move',
  'choose',
  'eat',
  'drink',
  'upgrade',
  'compost',
  'plant',
  'vote',
  'wear',
  'ride',
  'learn',
  'read',
  'watch',
  'play',
  'swap',
  'stock',
  'shop',
  'sign'
]

/** What the crowd is said to talk about or to love, where it is named: *our linen sheets*. The offset where it begins. */
export function talkedAbout(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = from + 1; i < to - 1; i++) {
    const next = tokens[i + 1]
    // *Everyone loves our sourdough kit, $24*
    if (
      /^(?:loves?|adores?|likes?|trusts?|uses?|wants?|prefers?|chooses?|swears|buying|ordering|booking|wearing|eating|drinking|using|recommends?)$/.test(tokens[i]?.text ?? '') &&
      next &&
      (/^(?:our|these|this)$/.test(next.text) || startsCapital(next.raw)) &&
      i + 2 < to
    )
      return next.start
    if (/^(?:about|for|over|by|with|of|to|on)$/.test(tokens[i]?.text ?? '') && next && (/^(?:our|these|the|this)$/.test(next.text) || startsCapital(next.raw)) && i + 2 < to) return next.start
  }
  return undefined
}
