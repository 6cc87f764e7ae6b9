import {contradicted, defineRule, type Evidence, fact, type FoundClaim, noClaim, supported, unsupported} from '../src/rule.ts'
import {isWhole} from '../src/text/prose.ts'
import {answered, hookStretches, notice, outOfPlace, told, withheld} from '../src/text/teases.ts'
import {baitFrames} from '../src/text/words/attention-bait.ts'

const BLANK = 'say what the mail is about'

export const attentionBait = defineRule({
  id: 'attention-bait',
  description: 'A hook that withholds what the message is about, or mimics a mistake.',
  takes: 'sentence',
  blank: BLANK,
  literal: ['blank'],
  find: baitFrames,
  scan: (evidence) => evidence.asked().flatMap((reading) => withheld(reading, evidence.read)),
  judge(claim, evidence) {
    // *If it’s an emergency, ring this number*
    if (claim.cue === 'alarm' && /\b(?:if|in case|unless|when|whether|where) $/i.test(claim.part.text.slice(0, claim.start))) return noClaim()
    // *OOPs languages*: initials in the plural.
    if (/^\p{Lu}{3,}s?$/u.test(claim.text) && /^\s+\p{Ll}/u.test(claim.part.text.slice(claim.end)) && /\p{Ll}/u.test(claim.text)) return noClaim()
    // *What happened on Tuesday*: an account of a day.
    if (claim.cue === 'question' && /^what (?:happened|changed|went wrong) (?:on|in|at|with|during|after)\b/i.test(claim.part.text.slice(claim.start))) return noClaim()
    // *We can’t tell you who had it, but it was used*: a rule that is kept.
    if (claim.part.role === 'body' && /\bcan(?:no|[’'])t tell you$/i.test(claim.text) && /^ (?:who|which|whose|where|when|until|if|how many)\b/i.test(claim.part.text.slice(claim.end)) && isWhole(evidence.read))
      return noClaim()
    // *I’m not going to say which of us was right*: tact in a tale.
    if (claim.cue === 'hide' && claim.part.role === 'body' && /\b(?:which|who)$/i.test(claim.text) && /^ of (?:us|them|the)\b/i.test(claim.part.text.slice(claim.end)) && isWhole(evidence.read)) return noClaim()
    // *You won’t guess the end*, of a novel.
    if (claim.part.role === 'body' && /\bguess the$/i.test(claim.text) && /^ (?:end|ending|killer|murderer|culprit|twist)\b/i.test(claim.part.text.slice(claim.end))) return noClaim()
    // *If you get such a message, don’t click*: advice.
    if (claim.cue === 'reverse' && claim.part.role === 'body' && /\b(?:if|when|whenever) [^.!?]*$/i.test(claim.part.text.slice(claim.sentence.start, claim.start))) return noClaim()
    if (answered(claim) || outOfPlace(claim) || notice(claim) || told(claim)) return noClaim()
    const {trigger} = evidence.facts
    if (INCIDENT.has(claim.cue) || /oops|sorry|mistake|error|fault|our bad/i.test(claim.text)) {
      if (trigger === 'none') return contradicted('speaks of an incident that the facts deny', [fact(evidence, 'facts.trigger', 'trigger: none')], 'facts.trigger')
      if (trigger !== undefined && MISHAP.test(`${trigger.event ?? ''} ${trigger.what ?? ''}`)) return supported(fact(evidence, 'facts.trigger', trigger.what ?? trigger.event ?? ''))
      if (corrects(claim, evidence)) return supported()
      return unsupported('speaks of an incident that nothing here bears out', 'facts.trigger')
    }
    return unsupported(REASONS[claim.cue] ?? 'withholds what the message is about')
  },
  rewrite(claim) {
    const stretches = hookStretches(claim)
    const clause = stretches.at(-2)
    // *One weird trick for whiter grout* is *a trick for whiter grout*.
    const trick = /^(?:(?:one|this|the|a)\s+)?(?:weird|simple|odd|strange|crazy|little-known|secret|little|sneaky|genius)\s+(trick|tip|hack|way|method)$/i.exec(claim.text.trim())?.[1]
    const after = claim.part.text.slice(claim.end)
    // *Don’t open this email unless you like figs from £3* is *Figs from £3*.
    const unless =
      claim.cue === 'reverse'
        ? /^(?:\s+(?:e-?mail|message|mail|letter|newsletter|one))?\s+(?:if|unless)\s+you(?:\s+(?:really|don['’]t|do not|actually))*\s+(?:like|love|want|need|enjoy|fancy|hate|care about|are (?:into|after|interested in|ready for))\s+(?=[\p{L}\d$€£]+\s+\S)/iu.exec(
            after
          )
        : null
    if (unless) {
      const at = claim.end + unless[0].length
      return [{edits: [{start: claim.start, end: at + 1, text: claim.part.text.charAt(at).toUpperCase()}]}]
    }
    const named = trick !== undefined && /^\s+(?:for|to)\s+\p{L}+/u.test(after) ? [{edits: [{start: claim.start, end: claim.end, text: /^\p{Lu}/u.test(claim.text) ? `A ${trick}` : `a ${trick}`}]}] : []
    // *We need to talk about your pension* is about the pension.
    const topic = /\b(?:talk|speak|chat) about (?=(?:your|our|the|these|this)$)/iu.exec(claim.text)
    if (topic && /^\s+\p{L}{3,}/u.test(after)) {
      const at = claim.start + topic.index + topic[0].length
      return [{edits: [{start: claim.start, end: at + 1, text: /^\p{Lu}/u.test(claim.text) ? claim.part.text.charAt(at).toUpperCase() : claim.part.text.charAt(at)}]}]
    }
    // What is withheld can be asked for by its own words: *You won’t believe what’s under this blanket*.
    const held = asked(claim)
    if (held) return [{edits: [{start: claim.start, end: held.end, text: `[${held.text}]`}], blank: true}]
    return [...named, ...stretches.map((edit) => ({edits: [edit]})), ...(clause ? [{edits: [{...clause, text: `[${BLANK}]`}], blank: true}] : [])]
  }
})

/** The question that a hook keeps back, as what to say. */
function asked({start, part, text}: FoundClaim): {text: string; end: number} | undefined {
  const rest = part.text.slice(start)
  const said = /^(?:.*?\b(?:believe|guess|imagine|see|know|wait till you see|wait until you see)\s+)?((?:what|who|why|how|where|which)(?:['’]s)?)\s+([^.!?…:;,]{6,60}?)[.!?…]*$/iu.exec(rest)
  if (!said?.[1] || !said[2] || !/\b(?:what|who|why|how|where|which)\b/i.test(text) || /\d|\{\{|\*\||%%|\p{Extended_Pictographic}/u.test(said[0]) || /^(?:if|about|else|of)\b/i.test(said[2])) return undefined
  if (/^(?:are|is|do|does|did|can|could|would|will|have|has|should)\b/i.test(said[2])) return undefined
  const word = said[1].toLowerCase().replace(/['’]s$/, ' is')
  return {text: `say ${word} ${said[2].trim()}`, end: start + rest.length}
}

const INCIDENT = new Set(['mistake', 'alarm'])
const MISHAP = /correct|mistake|error|wrong|recall|incident|outage|delay|apolog|fault|fail|broken|broke|missing|mis-?sent|duplicate|typo|glitch|breach|sign-?in|setup|test|refund|return|damage|resend|reship/i
/** A record that something can be wrong with, and what tells which one. */
const RECORD = /\b(?:invoice|order|bill|parcel|letter|e-?mail|link|page|date|address|booking|ticket|statement|recipe|table|list|payment|account|box|item|photo|form|room|file|refund|catalogue|timetable)(?:e?s)?\b/i
const WHICH = /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:yesterday|last (?:week|month|night)|this morning)\b/i
const SALE = /\d\s?(?:%|per ?cent) (?:off|discount|less)|\b(?:off|sale|deals?|discounts?|offers?|codes?|coupons?|vouchers?|prices?|savings?)\b/i

const REASONS: Readonly<Record<string, string>> = {
  noise: 'clears the throat and says nothing',
  stand: 'calls for attention and says nothing',
  summon: 'calls for attention and says nothing',
  blank: 'leaves the place of the words empty',
  reverse: 'hooks with a command instead of a subject'
}

/** Whether the line, or the body under it, says what was wrong and what is right. */
function corrects(claim: FoundClaim, evidence: Evidence): boolean {
  const wrong =
    /\b(?:wrong|incorrect|mistake|error|typo|misprint|broken link|missing|out of date|instead of|showed|old prices?|last (?:year|month|week|season)['’]s|messed up|mixed up|delayed|late|twice|should have (?:said|read|been))\b/i
  const right =
    /\b(?:paid (?:you |it )?back|pay (?:you |it )?back|refund\w*|replac\w+|correct(?:ed|ion)?|instead of|it was|right (?:one|link|date|price|version)|should (?:be|have)|instead|is \d|starts? on|ends? on|not \d)/i
  const {text} = claim.part
  const own = text.slice(claim.end)
  if ((RECORD.test(text) || /\bpaid you back\b/.test(text)) && WHICH.test(text) && !SALE.test(text)) return true
  if (wrong.test(own) && (right.test(own) || own.length > 30) && !/[%$€£]/.test(own)) return true
  if (claim.part.role === 'body') return false
  const body = evidence.read
    .all()
    .filter(({part}) => part.role === 'body')
    .map(({part}) => part.text)
    .join(' ')
  return wrong.test(body) && right.test(body)
}
