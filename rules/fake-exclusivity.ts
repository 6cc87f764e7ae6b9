import {objectAt} from '../src/text/clause.ts'
import {contradicted, defineRule, type Evidence, fact, type FoundClaim, type Ground, noClaim, passage, type Rewrite, supported, unsupported} from '../src/rule.ts'
import {inName, namesReader} from '../src/text/addressed.ts'
import {datesIn} from '../src/text/dates.ts'
import {gather} from '../src/text/evidence.ts'
import {hasOffer, promotes} from '../src/text/offers.ts'
import {patternSet} from '../src/text/patterns.ts'
import {isTransaction, isWhole, leadsItsClause, plainlySells} from '../src/text/prose.ts'
import {invitesIn} from '../src/text/service.ts'
import {wordsOf} from '../src/text/words/index.ts'
import {fakeExclusivityFrames} from '../src/text/words/fake-exclusivity.ts'

export const fakeExclusivity = defineRule({
  id: 'fake-exclusivity',
  description: 'An offer for everyone, told as one for the few.',
  blank: 'say what the offer is and who gets it',
  find: fakeExclusivityFrames,
  judge(claim, evidence) {
    if (remote(claim, evidence) || (unsold(claim) && !(/^members[- ]only$/i.test(claim.text) && plainlySells(evidence.read))) || inName(claim) || isTopic(claim)) return noClaim()
    if (claim.cue === 'reserved' && isTransaction(evidence.read)) return noClaim()
    const {audience, trigger} = evidence.facts
    if (audience === 'everyone') return contradicted('sets the reader apart, and the facts say that everyone gets it', [fact(evidence, 'facts.audience', 'audience: everyone')], 'facts.audience')
    if (audience !== undefined) return supported(fact(evidence, 'facts.audience', audience === 'individual' ? 'audience: individual' : audience.segment))
    if (trigger && trigger !== 'none' && SINGLED.has(claim.cue) && DECIDED.test(`${trigger.event ?? ''} ${trigger.what ?? ''}`)) return supported(fact(evidence, 'facts.trigger', trigger.what ?? trigger.event ?? ''))
    // A branch for those of a tier; its ELSE is for the others.
    if (claim.part.condition !== undefined && TIER.test(claim.part.condition) && !/^\s*(?:else|not)\b/i.test(claim.part.condition)) return supported()
    if (CRITERION.test(claim.part.text) || audiences(evidence.read).some(({reading}) => reading !== claim.reading)) return supported()
    const open = OPEN.exec(claim.part.text)
    if (open && (SALE.test(claim.part.text) || /\bprices\b/i.test(claim.part.text)))
      return contradicted('sets the reader apart, and the words beside it let everyone in', [passage(evidence.read, claim.reading, open.index, open.index + open[0].length)], 'facts.audience')
    if (open || appointment(claim, evidence) || (claim.cue === 'invited' && invitesIn(evidence.read))) return noClaim()
    const shared = toAll(evidence)
    if (shared) return contradicted('sets the reader apart, and the message gives it to all', [shared], 'facts.audience')
    return unsupported('sets the reader apart from others on no ground', 'facts.audience')
  },
  rewrite(claim) {
    if (claim.cue === 'chosen') {
      // *You've been selected for 30% off* → *30% off*.
      const lead = /^(?:\s+(?:out\s+)?(?:of|from|among)\s+(?:(?!to\b)[\p{L}\d,’'-]+\s*){1,6}?)?\s+(?:for|to (?:receive|get|try|enjoy|test|have))\b\s*/u.exec(claim.part.text.slice(claim.end))
      // *You have been chosen to receive our kit* is the kit.
      const given = /\bto$/i.test(claim.text) ? /^\s+(?:receive|get|enjoy|have)\b\s*/i.exec(claim.part.text.slice(claim.end)) : null
      if (given) return [{edits: [{start: claim.start, end: claim.end + given[0].length, text: ''}]}]
      return lead ? [{edits: [{start: claim.start, end: claim.end + lead[0].length, text: ''}]}] : []
    }
    // *You’re one of the few who can order our saddle* → *Order our saddle*.
    const few =
      /^\s+(?:(?:people|customers|members|readers|of you)\s+)?(?:(?:who|that)\s+(?:can|may|could|will|get to|(?:are|is|were|have been|has been) (?:able|allowed|asked|invited|chosen|picked|selected) to)|(?:chosen|picked|selected|invited|allowed|able|asked) to|to)\s+(?:now\s+|first\s+)?(?!(?:be|have|know|hear|receive|own)\b)(\p{Ll}{3,})(?=\s+(?:our|the|this|these|an?|your|\p{Lu}|\d|[$€£]))/u.exec(
        claim.part.text.slice(claim.end)
      )
    const one = /(?:^|[.!?:]\s+)((?:you(?:['’]re| are) (?:(?:one of|among|part of) )?)?)$/i.exec(claim.part.text.slice(0, claim.start))
    if (few?.[1] && one && /\b(?:you|few|handful|one|those)\b/i.test(claim.text)) {
      const end = claim.end + few[0].length
      return [{edits: [{start: claim.start - (one[1]?.length ?? 0), end, text: few[1].charAt(0).toUpperCase() + few[1].slice(1)}]}]
    }
    // *Be the first to see our hampers* → *See our hampers*.
    const {text} = claim.part
    const lead = /(?:^|[.!?:]\s+)(be (?:(?:among|one of) )?(?:the |our )?)$/i.exec(text.slice(0, claim.start))?.[1]
    const act = /^(?:be (?:(?:among|one of) )?(?:the |our )?)?(?:very )?first (?:\p{L}+ )?to (?=(\p{L}+)$)/iu.exec(claim.text)
    if (act?.[1] && (lead !== undefined || /^be\b/i.test(claim.text)) && !/^(?:know|hear|be|have|own)$/i.test(act[1]) && /^\s+(?:our|the|this|these|a|an|\p{Lu})/u.test(text.slice(claim.end)))
      return [{edits: [{start: claim.start - (lead?.length ?? 0), end: claim.start + act[0].length + act[1].length, text: act[1].charAt(0).toUpperCase() + act[1].slice(1)}]}]
    // *VIP access to Harlow’s sample sale* is the sale.
    const shown =
      /\b(?:access|admission|entry|look|peek|preview|viewing)$/i.test(claim.text) && claim.part.role !== 'cta' && text.slice(0, claim.start).trim() === '' ? /^\s+(?:to|at|of|into)\s+/.exec(text.slice(claim.end)) : null
    const object = shown ? objectAt(text, claim.start, claim.end + shown[0].length) : undefined
    if (object) return [{edits: [object]}]
    // *Your private invitation to 20% off all flooring* is the 20% off: all are invited to a sale.
    const bidden =
      /\b(?:invitation|invite)$/i.test(claim.text) && claim.part.role !== 'cta'
        ? /^\s+to\s+(?=(?:up to |an extra )?[$€£]?\d|[^.!?]*(?:\bsales?\b|\d\s?%|[$€£]\d))(?!\p{Ll}+\s+(?:our|the|your|an?)\s)/iu.exec(text.slice(claim.end))
        : null
    const sold = bidden ? objectAt(text, claim.start, claim.end + bidden[0].length) : undefined
    if (sold) return [{edits: [sold]}]
    // *Our stylists picked these for you* picked them for all.
    const meant = /\s(?:just |only |specially |especially )?for you(?=[.!]?$)/i.exec(claim.text)
    if (meant && meant.index > 0 && claim.part.role !== 'cta')
      return [{edits: [{start: claim.start, end: claim.end, text: ''}]}, {edits: [{start: claim.start + meant.index, end: claim.start + meant.index + meant[0].length, text: ''}]}]
    return claim.cue === 'offer' || claim.cue === 'few' || claim.cue === 'hush' ? plainly(claim) : []
  }
})

const toAllIn = patternSet('to-all', ['(<everybody> (pays|pay|gets|get|can|has|have|is|may|who)|(open|available) to (everyone|all|everybody|the public))'])
const sharings = gather(({part, tokens}) => (part.role === 'body' || part.role === 'heading' ? toAllIn(tokens)[0] : undefined))

/** The passage by which everyone gets the same. */
function toAll({read}: Evidence): Ground | undefined {
  const [first] = sharings(read)
  if (!first) return undefined
  const {reading, value} = first
  return passage(read, reading, reading.tokens[value.from]?.start ?? 0, reading.tokens[value.to - 1]?.end ?? 0)
}

/** *Open my private sale* → *Open my sale*: the word that sets apart goes, the thing stays. */
function plainly(claim: FoundClaim): readonly Rewrite[] {
  const {tokens, from, part, end} = claim
  let {to} = claim
  while ((tokens[to]?.start ?? end) < end) to++
  const noun = tokens[to - 1]
  const goesOn = /^\s+(?:for|to)\s+\p{L}/u.test(part.text.slice(end))
  const first = wordsOf('determiner').has(tokens[from]?.text ?? '') ? from + 1 : from
  const word = tokens[first]
  const before = tokens[first - 1]
  if (!noun || !word || to - first < 2 || !(wordsOf('few-offer').has(noun.text) || (goesOn && /^(?:access|entry|admission|tickets?|invitation|invite|places?|seats?)$/.test(noun.text)))) return []
  // Alone between marks it says nothing once the word is gone.
  if (part.role !== 'cta' && !/^\s+(?:for|to|at|in|from|of|on)\s+\p{L}/u.test(part.text.slice(end)) && first === from && before?.kind !== 'word') return []
  const article = before?.text === 'a' || before?.text === 'an' ? before : undefined
  let next = tokens[first + 1]?.text === 'only' ? first + 2 : first + 1
  // *This members-only secret price* is *this price*.
  while (next < to - 1 && ['few-secret', 'few-guarded', 'few-own'].some((one) => wordsOf(one).has(tokens[next]?.text ?? ''))) next++
  // The first word of a compound is no word by itself: *under-the-counter menu*.
  while (next < to - 1 && tokens[next]?.joined) next++
  const rest = tokens[next]
  const an = /^[aeio]/.test(rest?.text ?? '') ? 'an ' : 'a '
  return rest && !rest.joined ? [{edits: [{start: article ? article.start : word.start, end: rest.start, text: article ? an : ''}]}] : []
}

/** An event or a booking with its day or hour is news of one, unless it is a sale. */
function appointment(claim: FoundClaim, evidence: Evidence): boolean {
  const {text} = claim.sentence
  if (!/^(?:invited|reserved|chosen|eligible)$/.test(claim.cue) || SALE.test(text) || /^as (?:an?|one)\b/i.test(claim.text)) return false
  if (datesIn(claim.reading, evidence.message.send).length > 0 || CLOCK.test(text)) return true
  // Other parts give the day and the hour of what is no sale: a play, an open day.
  return claim.cue === 'invited' && !promotes(evidence.read) && meetings(evidence.read).length > 0
}

const CLOCK = /\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)\b|\b\d{1,2}:\d\d\b/i
/** The parts of a message that tell when something takes place: a day and an hour. */
const meetings = gather((reading, {send}) => (reading.part.role !== 'terms' && CLOCK.test(reading.part.text) && datesIn(reading, send).length > 0 ? true : undefined))

/** A label of news or of a club, and a place that was booked, where nothing is offered: *Exclusive: minister resigns*, *Members only: AGM papers*. */
function unsold({cue, text, part, tokens, from, to}: FoundClaim): boolean {
  const label = cue === 'sealed' || /^members[- ]only$/i.test(text)
  const booked = /^you(?:['’]re| are) in\W*$/i.test(text) && /\b(?:place|booking|ticket|seat|registration|entry|order)\b/i.test(part.text)
  // *Not for everyone: our hottest curry*: of goods.
  if (cue === 'others' && /^not for everyone$/i.test(text) && part.role !== 'body' && !hasOffer(tokens) && part.text.length > text.length + 4) return true
  if (cue === 'upgraded') return tokens.some((token, i) => token.kind !== 'stop' && (i < from || i >= to))
  return (label || booked) && tokens.filter((token) => token.kind === 'word').length > 2 && !hasOffer(tokens)
}

const SALE = /\b(?:sale|\d% off|discount|clearance)\b/i

/** True where a body speaks of the few and the others, and neither of the reader nor of an offer: *the minutes are not open to the public yet*. */
function remote(claim: FoundClaim, {read}: Evidence): boolean {
  const {cue, part, sentence, tokens} = claim
  // Where all is there to sell, what leads its clause is said of the offer.
  if (isWhole(read) && plainlySells(read) && leadsItsClause(claim)) return false
  if (part.role !== 'body' || !/^(?:others|few|first|price|bend)$/.test(cue)) return false
  if (
    /\b(?:you|your|yours)\b|[{%]|\bthis (?:price|fare|code|deal|offer|link|sale|discount|page|e-?mail|list|letter|invitation|invite|card|message|note)\b|\b(?:do|offer|say|send|share|show)(?:es|s)? (?:this|it|these) (?:to|for|with) (?:just )?(?:any|every)(?:one|body)\b/i.test(
      sentence.text
    ) ||
    (cue === 'few' && /\b(?:we|we['’]ve|our)\b/i.test(sentence.text))
  )
    return false
  return !hasOffer(tokens.filter((token) => token.start >= sentence.start && token.end <= sentence.end))
}

/** True where the claim heads what is told of it: *The chosen few: how juries are picked*. */
function isTopic({tokens, to}: FoundClaim): boolean {
  const colon = tokens.findIndex(({text}, i) => i >= to && i < to + 6 && text === ':')
  const next = tokens[colon + 1]
  return colon >= 0 && TOLD.test(next?.text ?? '') && !hasOffer(tokens) && !namesReader(tokens)
}

/** Words that begin what is told. */
const TOLD = /^(?:how|why|what|when|where|who|which|inside|behind|a|an|the|notes|lessons|life)$/

/** Cues that say something was decided about this reader. */
const SINGLED = new Set(['chosen', 'reserved', 'singled', 'invited', 'eligible', 'door', 'upgraded'])
/** Events after which one reader is in and another is not. */
const DECIDED = /appl|approv|invit|nominat|summon|book|reserv|wait|request|select|appoint|upgrade|purchase|registr|enrol|moderat|jury|offer-accepted|interview/i
/** A condition of a template that divides the readers. */
const TIER = /\b(?:vip|tiers?|gold|platinum|silver|segment|members?|level|status|wait ?list|founding|insiders?|loyalty|points|staff|employee)\b/i
/** Why this reader and not that one, in the same part. */
const CRITERION =
  /\b(?:because|since|as) you (?:booked|bought|ordered|joined|asked|signed|registered|live|visited|chose|have (?:been|booked|bought|ordered)|own|stayed|attended|renewed|subscribed|hold|finished|watched|read)\b|\bwho (?:joined|bought|ordered|booked|donated|registered|renewed|attended|subscribed|live|stayed|hold|have)\b[^.]*\b(?:before|since|in|on|last|more than|at least|between|\d)|\b\d[\d,]* (?:people|members|customers|subscribers|names|holders) on the\b|\bon the (?:[\w-]+ )?waitlist\b|\b(?:[Ss]eason ticket|[Ss]eason pass|[Aa]nnual pass|[Yy]ear pass) holders\b|\bcustomers on the\b|\bmembers of the [A-Z]/
/** An event that says that all may come sets nobody apart. */
const OPEN = /\bopen to (?:all|everyone)\b|\beveryone(?: is)? welcome\b|\ball welcome\b|\banyone can\b/i
const AUDIENCE =
  /\b[Mm]embers (?:can|may) (?:come|visit|see it|enter|attend|walk round)\b|\bwho (?:joined|bought|ordered|booked|donated|registered|renewed|attended|subscribed) (?:before|since|in|on|last|between|at)\b|\b\d[\d,]* (?:people|members|customers|subscribers|readers|households) (?:on|who|with)\b|\bfor (?:our |all )*(?:newsletter|e-?mail|mailing[- ]list) (?:subscribers|readers)\b/i
/** The parts that name who gets it. */
const audiences = gather(({part}) => (AUDIENCE.test(part.text) ? true : undefined))
