import {type Candidate, contradicted, defineRule, type Evidence, fact, type FoundClaim, noClaim, supported, unsupported} from '../src/rule.ts'
import {isTitle} from '../src/text/clauses.ts'
import {cancelled, quoted, titled} from '../src/text/context.ts'
import {crowdsIn, invitation, talkedAbout} from '../src/text/crowds.ts'
import {perSubject, type Read} from '../src/text/evidence.ts'
import {inProgramme, isWhole, leadsItsClause} from '../src/text/prose.ts'
import type {Reading} from '../src/text/read.ts'
import {countsPeople, declaredIn, figuresIn, namesSource, saysWhen} from '../src/text/sources.ts'
import {socialPressureFrames} from '../src/text/words/social-pressure.ts'
import {headsReading} from '../src/text/works.ts'

export const socialPressure = defineRule({
  id: 'social-pressure',
  description: 'What other people are said to do, with no source.',
  blank: 'say what the product is or does',
  find: socialPressureFrames,
  scan: (evidence) => evidence.asked().flatMap((reading) => (reading.part.role === 'from' || reading.part.role === 'terms' ? [] : [...praiseIn(reading), ...statementsIn(reading)])),
  judge(claim, evidence) {
    if (report(claim, evidence)) return noClaim()
    for (const {claim: declared, source} of evidence.facts.evidence ?? []) {
      const ground = fact(evidence, 'facts.evidence', `${declared} (${source})`)
      if (declaredIn(claim.text, declared)) return supported(ground)
      if (countsPeople(declared)) return contradicted('says what other people do, at odds with the declared figures', [ground], 'facts.evidence')
    }
    const {trigger} = evidence.facts
    if (trigger && trigger !== 'none' && (claim.cue === 'near' || figuresIn(claim.text).some((figure) => figuresIn(trigger.what ?? '').includes(figure))))
      return supported(fact(evidence, 'facts.trigger', trigger.what ?? trigger.event ?? ''))
    if (namesSource(claim.part.text)) return supported()
    return unsupported('says what other people do and names no source', 'facts.evidence')
  },
  rewrite(claim) {
    const {start, end, text} = claim
    // *Everyone's switching to Ledgerly* → *Switch to Ledgerly*; *Join 50,000 happy pet parents* → *Join*.
    const act = invitation(claim.tokens, claim.from, claim.to)
    // *Why 3,000 dentists switched to Enamely* bids them switch, too.
    const why = act ? (/(?:^|[.!?:]\s+)((?:(?:see|find out|learn|discover|read|here['’]s)\s+)?(?:why|how)\s+)$/i.exec(claim.part.text.slice(0, start))?.[1] ?? '') : ''
    if (act) return [{edits: [{start: start - why.length, end: act.end, text: why === '' ? act.text : act.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}]}]
    // *Trusted by 4,000 schools, Classly costs £3 a pupil* goes on by itself.
    const trusted = /^(?:trusted|loved|used|chosen|recommended|adored|worn|preferred|rated|praised) (?:and \p{L}+ )?by [^,.!?]+,\s+(?=\p{L}[^.!?]*\d)/iu.exec(text)
    if (trusted) return [{edits: [{start, end: start + trusted[0].length + 1, text: text.charAt(trusted[0].length).toUpperCase()}]}]
    // *Don’t be the last to try our ramen* → *Try our ramen*.
    const told = /^don['’]t be the (?:last|only)\b[^.!?:;]*?\bto (?=(get|try|switch|join|see|taste|visit|use|book|buy|order|learn|read|go|wear|drink|eat|hear)\s+\p{L})/iu.exec(text)
    if (told?.[1]) return [{edits: [{start, end: start + told[0].length + 1, text: told[1].charAt(0).toUpperCase()}]}]
    const thing = SCANNED.has(claim.cue) && claim.cue !== 'near' ? talkedAbout(claim.tokens, claim.from, claim.to) : undefined
    // *The talk of the town* is not about the town.
    if (
      thing !== undefined &&
      !/^(?:the|this|our)\s+(?:whole\s+)?(?:town|village|street|city|country|county|internet|web|neighbou?rhood|industry|office|block|playground|school|season|summer|day|nation|world)\b/i.test(
        claim.part.text.slice(thing)
      )
    ) {
      const after = claim.part.text.slice(thing)
      const priced = /^\s*[,:—–-]\s*(?:(?:now|from|just|only)\s+)?[$€£¥]\s?\d/.test(claim.part.text.slice(end))
      const word = priced && claim.part.text.slice(0, start).trim() === '' ? /^\p{L}+/u.exec(after)?.[0] : undefined
      if (word !== undefined) return [{edits: [{start, end: thing + word.length, text: word.charAt(0).toUpperCase() + word.slice(1)}]}]
      return [{edits: [{start, end: thing, text: /^(?:our|these|the|this)\b/i.test(after) && claim.part.role !== 'body' ? 'See ' : ''}]}]
    }
    // Nothing is left of a live count but its *this*.
    if (claim.cue === 'live' && text.length >= claim.part.text.trim().length - 1 && /\b(?:this|it)(?: (?:right now|now|today|this week|already))?[.!]?$/i.test(text))
      return [{edits: [{start, end, text: '[say what the product is or does]'}], blank: true}]
    // *Join 50,000 happy pet parents and try our food* → *Try our food*
    const on = claim.cue === 'join' ? /^,? and (?=\p{L})/u.exec(claim.part.text.slice(end)) : null
    if (on) return [{edits: [{start, end: end + on[0].length, text: ''}]}]
    const join = /^(?:come )?join\b/i.exec(text)
    return join && claim.part.role === 'cta' ? [{edits: [{start: start + join[0].length, end, text: ''}]}] : []
  }
})

/** Something that happened in the reader's own account: *3 colleagues joined your workspace*. */
const PRODUCT_EVENT =
  /\b(?:joined|commented|replied|responded|reacted|shared|liked|signed|viewed|visited|edited|have|has|opened|reviewed|set up)\b[^.]*\b(?:(?:your|the|this) (?:workspace|board|plan|post|profile|page|file|document|team|listing|photo|comment|question|request|project|folder|channel|draft|thread)|this (?:document|file|board|page) open)\b/
/** Cues of what `crowdsIn` finds. */
const SCANNED = new Set(['all', 'many', 'near', 'like', 'some', 'trade', 'place'])

/** What people answered, signed or voted for is news of it. */
const ASKED = /\b(?:quiz|petition|poll|election|census|inquest|consultation|referendum|inquiry|blind tast(?:ing|e)|(?:got|get) [^.]{0,30}wrong)\b/i

/** Whether a message is about a survey or a vote of its readers: how many answered is told of it. */
const asksReaders = perSubject((read: Read): boolean =>
  read.message.parts.some(({role, text}) => role !== 'from' && role !== 'terms' && /\bsurvey (?:stays open|closes|runs|is open)\b|\b(?:there are|answer) \w+ questions\b|\byour vote\b/i.test(text))
)

/** What readers came to and took part in: *340 of you came*. */
const ATTENDED =
  /\b\d[\d,]* of you (?:have )?(?:came|turned (?:up|out)|attended|walked|ran|sang|danced|cycled|swam|wrote|helped|voted|stayed|brought|planted|marched|baked|knitted|queued|entered|took part|sent|raised|met|camped)\b/i

/** So many of so many whom something befell. */
const CONCERNED = (): RegExp =>
  /\b\d[\d,.]* of (?:our|the|about|some|all)? ?(?:\d[\d,.]* )?\p{L}+ (?:\p{L}+ ){0,5}?(?:went over|(?:was|were|are|is) (?:affected|hit|charged|caught|concerned|over|overcharged|billed|locked|cut|without|late|delayed)|(?:was|were) hit|exceeded|lost|missed|failed|complained|had (?:trouble|problems|an error|a fault))\b/iu

/** The few who asked for something or told of it. */
const HANDFUL =
  /\b(?:a few|some|several|one or two|a couple|two|three|four|five|six) of you (?:have |had |also |rightly |kindly )?(?:asked|wrote|written|told|wondered|complained|pointed|said|reported|noticed|spotted|found|objected|disagreed)\b/i

/** Statements about many that may be news of them. */
const NEWS = new Set(['all', 'many', 'some', 'like'])
const POINTS = /\b(?:you|your|yours|our|ours|us|we|it|this|these|one|ones|me|my|i)\b|[{%$£€]/i

/** What many do or undergo where neither sender, reader nor thing on offer is spoken of: *thousands of homes lost power*. */
function newsy({part, sentence, tokens, from, to}: FoundClaim): boolean {
  if (POINTS.test(sentence.text) || part.role === 'cta') return false
  const clause = tokens.slice(from, to)
  // The clause has an object of its own, and it is no name.
  return (
    clause.length >= 5 &&
    /\b(?:lost|lose|returned?|queued?|died|need|pay|walk|live|left|recommends?|advise|warn|vote|voted|marched|face|faced|missed|fell|is in|are in|under|without)\b/i.test(
      clause
        .slice(1)
        .map(({raw}) => raw)
        .join(' ')
    )
  )
}

const NEED = /\b(?:struggl\w+|choosing between|going hungry|going without|skipping meals|homeless|in debt|in need)\b/i
const HOUR = /\b(?:midnight|noon|tonight|tomorrow|prices? (?:go|goes|rises?|is|are)|leaves?|departs?)\b|\d(?:[:.]\d\d)? ?[ap]m\b|\d[:.]\d\d/i

/** A handful of people, and the writer to whom they did something. */
const OF_THE_WRITER =
  /^\W*(?:one|two|three|four|five|six|[1-9]|a few|several) (?:of (?:you|our|my) )?(?:\p{L}+ )?(?:readers|listeners|customers|members|people|neighbou?rs|parents|subscribers|colleagues|players)? ?(?:have )?(?:changed my|told (?:me|us)|wrote (?:to )?(?:me|us)|asked (?:me|us)|rang (?:me|us)|sent (?:me|us)|corrected|caught|put (?:me|us)|pointed)\b/iu
/** A time that is over. */
const LONG_AGO = /\b(?:years?|months|decades?) ago\b|\bin (?:the )?(?:18|19|200|201)\d+s?\b|\b(?:back then|in those days|at the time)\b/i

/** News and plain counts, which push nobody: a product event, a figure with its day, a handful. */
function report(claim: FoundClaim, evidence: Evidence): boolean {
  const {cue, text, part, start, sentence} = claim
  if (inProgramme(claim, evidence.read)) return true
  if ((part.role === 'body' && isTitle(claim)) || (part.role !== 'cta' && ATTENDED.test(sentence.text))) return true
  if (cue !== 'all' && cue !== 'live' && headsReading(claim.tokens, claim.to)) return true
  // *Everyone loved the puppet show on Saturday*: an evening of the past.
  if (cue === 'all' && /\b(?:loved|enjoyed|liked|laughed|sang|danced)\b/i.test(text) && /\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:night|week|month|year)|yesterday)\b/i.test(sentence.text)) return true
  // *Two years ago everyone was fighting over it*: what is past sells nothing now.
  if (part.role === 'body' && LONG_AGO.test(sentence.text) && /\b(?:was|were|had|did)\b/i.test(text)) return true
  // *Don’t get left behind: the coach leaves at 8*; where a price or an hour presses, nobody else is spoken of.
  if (cue === 'behind' && /\bleft behind\b/i.test(text) && HOUR.test(part.text)) return true
  // *Customers told us the jars were hard to open, so we changed the lid*
  if (cue === 'said' && /^[^.!?]*(?:,? so (?:we|it|they)\b|\b(?:too|hard|difficult|wrong|confusing|missing|broken|heavy|unclear)\b)/i.test(part.text.slice(start + text.length))) return true
  // *Two people carry it upstairs*; *under 70 kg most people choose Soft* is advice.
  if (cue === 'some' && /^(?:two|three|2|3) people\b/i.test(text)) return true
  if (cue === 'many' && part.role === 'body' && /^\W*(?:(?:under|over|below|above)(?! [\d£$€])|if|for|with|between|in|at)\b/i.test(part.text.slice(sentence.start, start)) && isWhole(evidence.read)) return true
  // *Three readers changed my mind*: what they did to the writer.
  if (OF_THE_WRITER.test(sentence.text)) return true
  // Deep in a sentence neighbours and friends take in parcels, and hold keys.
  if (cue === 'near' && part.role === 'body' && isWhole(evidence.read) && !leadsItsClause(claim)) return true
  // *Families are choosing between heating and eating*: need, not fashion.
  if ((cue === 'some' || cue === 'many') && NEED.test(text)) return true
  // *We’ve had 200 of the towels printed*: goods that are made.
  if (cue === 'many' && /\b(?:had|made|printed|ordered|bought|baked|brewed|built|got|sold)\s+$/i.test(part.text.slice(sentence.start, start))) return true
  // *What 1,204 readers told us*: the answers are the topic, or the count is their source.
  if (cue === 'said' && /\b(?:what|which|how) (?:[\p{L}\d,]+ ){0,3}$|\d (?:\p{L}+ )?$/iu.test(part.text.slice(sentence.start, start))) return true
  if (PRODUCT_EVENT.test(part.text.slice(start, sentence.end).toLowerCase())) return true
  // *23 of our 1,900 customers went over the limit*: whom a change or a fault concerns.
  if (part.role !== 'cta' && CONCERNED().test(sentence.text)) return true
  // *Everyone is hurrying*, in an essay: what people do, and nothing that they do it with.
  if (
    cue === 'all' &&
    part.role === 'body' &&
    isWhole(evidence.read) &&
    /^every(?:one|body)(?: is|[’']s) \p{L}+ing\W*$/iu.test(text) &&
    !/\b(?:switching|talking|raving|buying|joining|doing|ordering|booking|upgrading|wearing|saving|moving|signing|asking|going|using|getting)\b/i.test(text)
  )
    return true
  // *We tested it with 40 teams*: whom something was done with.
  if (
    cue === 'join' &&
    /^with\b/i.test(text) &&
    /\b(?:we|they|she|he|i)\b[^.!?]*\b(?:test|tried|talk|spoke|work|interview|m[ae]?et|shar|buil|made|start|ran|pilot)\w*\b[^.!?]{0,20}$/i.test(part.text.slice(sentence.start, start))
  )
    return true
  // *There’s a hardship fund. Last year 38 people used it*: how many a service helped, and when.
  if (cue === 'many' && part.role === 'body' && /^[“"\s]*(?:last|this) (?:year|winter|summer|month|term|season)\b/i.test(sentence.text)) return true
  // *37 of you haven’t booked any*: what is left undone presses nobody.
  if (cue === 'many' && /\bof you\b/i.test(text) && /\bnot\b|n[’']t\b/i.test(text)) return true
  // *So far 412 people have given $38,150*: the account of an appeal.
  if (cue === 'many' && /\b(?:given|gave|donated|raised|pledged|contributed) (?:us )?(?:\w+ )?[$€£]\s?\d/i.test(sentence.text)) return true
  // *A few of you asked for a vote*: what a handful said is answered.
  if (part.role !== 'cta' && HANDFUL.test(sentence.text)) return true
  const figures = figuresIn(text)
  if (
    (cue === 'join' || cue === 'passive' || (cue === 'many' && /\b(?:colleagues?|team-?mates?|classmates?)\b/i.test(text))) &&
    figures.length > 0 &&
    figures.every((figure) => figure < 25) &&
    !/out of|%| in /.test(text)
  )
    return true
  if ((cue === 'place' || cue === 'some' || (cue === 'many' && figures.length > 0)) && evidence.message.relationship === 'expressive') return true
  if ((SCANNED.has(cue) || cue === 'live') && ASKED.test(sentence.text)) return true
  // So many answered what they were asked; the sentence before may be the one that says so.
  if (cue === 'many' && (ASKED.test(part.text) || asksReaders(evidence.read)) && /\b(?:answered|responded|replied|commented|objected|signed|voted|taken part|took part|written)\b/i.test(text)) return true
  // Those who said that they come to what is held.
  if (cue === 'place' && /\b(?:said (?:yes|they)|replied|are coming|put (?:their|your) names?)\b/i.test(text)) return true
  // *What members bought last year*: the heading of a report.
  if ((cue === 'some' || cue === 'many') && part.role === 'heading' && /^\W*(?:what|which|where|why|how)\b/i.test(part.text) && isWhole(evidence.read)) return true
  if (NEWS.has(cue) && newsy(claim)) return true
  // *We’re on your road on 9 April, and half the close has signed up*: the day is of the other half.
  const before = part.text.slice(sentence.start, start)
  const joint = Math.max(...[', and ', ', but ', ', so '].map((join) => before.lastIndexOf(join)))
  return (figures.length > 0 || SCANNED.has(cue)) && saysWhen(joint < 0 ? sentence.text : part.text.slice(sentence.start + joint, sentence.end))
}

/** Praise from nobody in particular: *“Best purchase ever!” – J.*, *“Obsessed.” “Buying two more.”*, five bare stars. */
const PRAISE =
  /["“][^"”]{4,90}["”]\s*(?:[–—-]\s*(?:[A-Z]\.?(?:\s|$)|[A-Z][a-z]+,? (?:[A-Z]\.?|[A-Z][a-z]+)?$)|,?\s*(?:says?|writes|raves?) (?:one|a|an|our|every|happy|the)\b(?! [A-Z])(?: \w+){0,3})|["“][^"”]*\b(?:[Bb]est|[Ll]ove|[Aa]mazing|[Oo]bsessed|[Ll]ife[- ]changing|[Gg]ame[- ]changer|[Pp]erfect|[Bb]rilliant|ever bought|[Nn]ever going back|[Cc]hanged (?:my|our) li(?:fe|ves)|[Ll]ife[- ]?saver|[Ww]orth every (?:penny|cent)|live without|[Ss]o (?:happy|glad))\b[^"”]*[!.]["”]\s*(?:says?|writes|raves?|[–—-]) [A-Z][a-z]+(?:,? (?:from|in|of) [A-Z][a-z]+)?$|(?:["“][^"”]{3,40}[.!]["”]\s*){2,}|[★⭐]{5}(?! ?\d)(?: from[^.:,]*)?/g

function praiseIn(reading: Reading): Candidate[] {
  if (!/["“★⭐]/.test(reading.part.text)) return []
  return [...reading.part.text.matchAll(PRAISE)].map((match) => ({reading, start: match.index, end: match.index + match[0].trimEnd().length, cue: 'praise'}))
}

function statementsIn(reading: Reading): Candidate[] {
  const {tokens} = reading
  const crowds = crowdsIn(reading)
  if (crowds.length === 0) return []
  return crowds
    .filter(({from, to}) => !quoted(tokens, from, to) && !cancelled(tokens, from) && !titled(tokens, from, to))
    .map(({kind, from, to}) => ({reading, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, cue: kind}))
}
