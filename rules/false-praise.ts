import {contradicted, defineRule, type Evidence, fact, type FoundClaim, noClaim, supported, unsupported} from '../src/rule.ts'
import {readersAct, triggerDeed} from '../src/text/acts.ts'
import {inName, namesReader, offers, saidToReader, sentenceOf, supposed} from '../src/text/addressed.ts'
import {withoutClause} from '../src/text/clause.ts'
import {gather} from '../src/text/evidence.ts'
import {plainlySells} from '../src/text/prose.ts'
import {heading, named} from '../src/text/titles.ts'
import {falsePraiseFrames} from '../src/text/words/false-praise.ts'

const BLANK = 'say what the mail is about'

export const falsePraise = defineRule({
  id: 'false-praise',
  description: 'Praise for something the reader did not do.',
  find: falsePraiseFrames,
  takes: 'sentence',
  blank: BLANK,
  judge(claim, evidence) {
    if (inName(claim) || named(claim) || (claim.cue !== 'is' && heading(claim)) || !saidToReader(claim, plainlySells(evidence.read)) || supposed(claim) || aside(claim, evidence)) return noClaim()
    // *Some of you were kind*: not all, and not this reader.
    if (claim.part.role === 'body' && /^(?:a )?(?:some|many|most|several|few) of you\b/i.test(claim.text)) return noClaim()
    if (claim.part.role === 'body' && /\b(?:some|many|most|several|few|lots|both|two|three|\d+) of $/i.test(claim.part.text.slice(claim.sentence.start, claim.start))) return noClaim()
    const {trigger} = evidence.facts
    const deed = bestowed(claim, evidence) ? undefined : readersAct(claim, evidence)
    const act = !bestowed(claim, evidence) && ((deed !== undefined && !(CHOSE.test(deed.text) && plainlySells(evidence.read))) || stint(claim))
    // A fact outweighs an act that only the words name.
    if (trigger === 'none' && (act || forDoing(claim))) return contradicted('praises the reader for an act that the facts deny', [fact(evidence, 'facts.trigger', 'trigger: none')], 'facts.trigger')
    const done = triggerDeed(trigger)
    if (done !== undefined) return supported(fact(evidence, 'facts.trigger', done))
    if (act) return supported()
    return unsupported('praises the reader for nothing on record', 'facts.trigger')
  },
  rewrite: (claim) => withoutClause(claim, BLANK)
})

/** *Congratulations, you’ve been upgraded*, where all is there to sell: applause for what was done to the reader. */
function bestowed({cue, part, end}: FoundClaim, {read}: Evidence): boolean {
  return (
    cue === 'cheer' &&
    /^[,!:]? (?:\{[^}]*\},? )?you/i.test(part.text.slice(end)) &&
    /^[,!:]? (?:\{[^}]*\},? )?you(?:[’']ve| have) (?:just |now )?been (?:upgraded|selected|chosen|granted|awarded|approved|picked)\b/i.test(part.text.slice(end)) &&
    plainlySells(read)
  )
}

/** To look at goods and to choose among them is nothing to be praised for. */
const CHOSE = /^you(?:[’']ve| have)? (?:just |already )?(?:picked|chose|chosen|found|spotted|tried|saved|added|kept)\b/i

/** Words in a sentence that is applause and no more. */
const CHEER = 5
/** Words and marks in a sentence that is no slogan. */
const PARAGRAPH = 26
/** Words and marks in a sentence that a button can hold. */
const LINE = 12

/** A span of practice that the copy counts: *30 days of Spanish*, *10 weeks of running*. */
const STINT = (): RegExp => /\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:days?|weeks?|months?|years?|hours?|lessons?|sessions?) of (?:\p{Lu}\p{L}+|(?!sav|stream|shipp|spring)\p{Ll}+ing\b)/u

/** What the praise is for, counted: *you’ve earned it, with those 1,760 minutes*. */
const COUNTED = (): RegExp => /\b(?:with|after|for) (?:all )?(?:those|these) \d[\d,]* (?!stars|points|reasons)\p{L}{3,}/iu

/** True where a line that offers nothing counts what the reader kept up. */
function stint({part, tokens}: FoundClaim): boolean {
  return ((/\b(?:day|week|month|year|hour|lesson|session)s? of /.test(part.text) && STINT().test(part.text)) || (/\bth[eo]se \d/i.test(part.text) && COUNTED().test(part.text))) && !offers(tokens)
}

/** What no reader is asked to have done: to be, to meet the mail or the offer. */
const NO_DEED = /^(?:being|opening|reading|clicking|getting|scoring|unlocking|something|everything|nothing|anything)$/

/** True where the praise says for what: *proud of you for showing up*. */
function forDoing({tokens, from, to}: FoundClaim): boolean {
  for (let i = from; i <= to && i < tokens.length; i++) {
    if (tokens[i]?.text !== 'for') continue
    const verb = tokens[i + 1]?.text ?? ''
    if (/ing$/.test(verb) && !NO_DEED.test(verb)) return true
  }
  return false
}

/** True where the sentence after applause tells what somebody else did: *Bravo! The choir raised £4,310*. */
function othersDid({tokens, to}: FoundClaim): boolean {
  const next = tokens.findIndex((token, i) => i >= to && token.kind === 'stop') + 1
  if (next === 0) return false
  const told = tokens.slice(next, next + DOER)
  // *Well done, Leeds! 4,112 bottles recycled on Saturday*.
  if (told[0]?.kind === 'number' && told.some(({text}) => /\w{2}[^\We]ed$/.test(text)) && !offers(tokens) && !namesReader(tokens.slice(next))) return true
  return (
    /^(?:the|his|her|their|these|all|both)$/.test(told[0]?.text ?? '') &&
    told.some((token) => /\w{2}[^\We]ed$|^(?:led|won|beat|made|came|ran|swam|did|took|set|sang|got)$/.test(token.text)) &&
    !namesReader(tokens.slice(next))
  )
}

/** Words in which a sentence has named who did what. */
const DOER = 6

const offering = gather(({tokens}) => (offers(tokens) ? true : undefined))

/** True where applause stands over or beside what concerns neither the reader nor an offer. */
function cheersOthers(claim: FoundClaim, evidence: Evidence): boolean {
  const {part, reading} = claim
  if (othersDid(claim)) return true
  const all = evidence.read.all()
  const below = part.role === 'heading' ? (all[all.indexOf(reading) + 1]?.tokens ?? []) : []
  if (namesReader(reading.tokens) || namesReader(below) || reading.tokens.some((token) => token.text === 'we')) return false
  if (part.role === 'heading') return !offers(below)
  const own = sentenceOf(claim)
  const brief = own.filter((token) => token.kind === 'word').length <= CHEER
  return !(brief && (part.role !== 'body' || own.some((token) => token.text === '!'))) && offering(evidence.read).length === 0
}

/** What a scheme counts before it gives something. */
const TALLY = /\b\d[\d,]* (?:stamps?|visits|stays|nights|miles|rides|classes|lessons|orders|purchases|reviews|referrals|coffees|trips|swims)\b/i

/** Whether who is applauded stands in the copy before as somebody else. */
function tellsOf(text: string, start: number, end: number): boolean {
  const name = /^,? (?:to )?(\p{Lu}\p{Ll}+)\b/u.exec(text.slice(end))?.[1]
  return name !== undefined && name !== 'You' && text.slice(0, start).includes(name)
}

/** *I* outside a button is the sender. */
function aside(claim: FoundClaim, evidence: Evidence): boolean {
  const {cue, part, tokens} = claim
  const {length} = sentenceOf(claim)
  // *Anything that you’ve earned by then is paid out*: a sum, to a day.
  if (cue === 'owed' && /^ by (?:then|the end|that (?:date|day)|\d)/i.test(part.text.slice(claim.end))) return true
  // *You’ve earned a free coffee: 10 stamps collected*: what it was earned by is counted.
  if (cue === 'owed' && /\bearned\b/i.test(claim.text) && TALLY.test(part.text)) return true
  // Of a vehicle: whoever it is registered to.
  if (cue === 'is' && /\bkeeper$/i.test(claim.text) && /^ of (?:an?|this|that|the (?:car|vehicle|van|motorcycle))\b/i.test(part.text.slice(claim.end))) return true
  // *Jo is getting married … Congratulations, Jo!*: whom the letter tells of.
  if (cue === 'cheer' && part.role === 'body' && tellsOf(part.text, claim.start, claim.end)) return true
  if (cue === 'mine') return part.role === 'body' && length > LINE
  // *Top marks: the exam results by school*, *Congratulations* over a list of names: praise of the reader is beside an offer, or says *you*.
  // *If you beat him, congratulations*: to whoever did.
  if (cue === 'cheer' && part.role === 'body' && /\bif you\b[^.!?]*$/i.test(part.text.slice(claim.sentence.start, claim.start))) return true
  if (cue === 'cheer') return cheersOthers(claim, evidence)
  return cue === 'near' && part.role === 'body' && length > PARAGRAPH && !offers(tokens)
}
