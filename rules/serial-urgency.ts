import {type Candidate, contradicted, defineRule, type Evidence, type Ground, noClaim, passage} from '../src/rule.ts'
import {earlier, sameOffer, statedEnds} from '../src/text/campaign.ts'
import {cancelled, quoted} from '../src/text/context.ts'
import {offerEnd, lastDay} from '../src/text/dates.ts'
import {perMessage, type Read} from '../src/text/evidence.ts'
import type {Match} from '../src/text/pattern.ts'
import {patternSet} from '../src/text/patterns.ts'
import {isNumbered} from '../src/text/prose.ts'
import type {Reading} from '../src/text/read.ts'

/** Words that say: after this there is no more. Those of the day itself are true on that day. */
const FINAL: readonly (readonly [source: string, onTheDay: boolean])[] = [
  ['(the)? (last|final) (time|one|chance|call) (ever|we|you|to)?', false],
  ['now or never', false],
  ['(this|that) (is (really|truly|actually|definitely|officially)+|(really|truly|actually|definitely|officially)+ is) it', false],
  ['(no|not any) (more|further|second|other) (chances|chance|opportunities|opportunity|extensions|extension|reminders) (after|from|on)? ..2', false],
  ['(will|do|is) not (get|have|see|be|be given)? another (chance|shot|go|crack|opportunity)', false],
  ['(after|once|when) (today|tonight|tomorrow|midnight|this) ..1 (it is|it will be|they are|we are|that is) (gone|over|closed|off|done|finished)', false],
  ['(really|truly|actually|definitely) ~end', false],
  ['(~end|~finish|~stop|~shut|~expire) (<nearend>|in {number} (hours|hrs|minutes))', true],
  ['(only|just)? (hours|minutes) (left|to go|remain|remaining)', true],
  ['(last|final) day', true],
  ['(today|tonight) only', true],
  [
    '(this (is|really is|is really) (really|truly|actually|absolutely)* (your|the|our)?)? (very|really|absolute|absolutely|positively)* (<finalend>|(last|final|closing|ultimate|dying|one last|one final) (few|couple of|remaining|ever|possible)? <endnoun>)',
    false
  ]
]
const finals = patternSet(
  'final',
  FINAL.map(([source]) => source)
)

interface Cue {
  readonly reading: Reading
  readonly match: Match
  readonly onTheDay: boolean
}

export const serialUrgency = defineRule({
  id: 'serial-urgency',
  description: 'A last chance after the last chance.',
  campaign: true,
  scan(evidence) {
    // The reminders of a bill are meant one after the other.
    if (evidence.campaign.length < 2 || isNumbered(evidence.read)) return []
    const own = firstCue(evidence.read)
    if (!own || (own.onTheDay && isLastDay(evidence))) return []
    const by = earlier(evidence.read, evidence.campaign).flatMap((other): Ground[] => {
      const cue = firstCue(other)
      return cue && sameOffer(evidence.read, other, evidence.campaign) ? [groundOf(other, cue)] : []
    })
    return by.length > 0 ? [candidate(own, by)] : overShare(evidence, own)
  },
  judge: (claim) => {
    const {by, share} = claim.data as {by: readonly Ground[]; share?: number}
    if (by.length === 0) return noClaim()
    return contradicted(share === undefined ? 'comes after an earlier last call for the same offer' : `presses again: ${Math.round(share * 100)}% of this campaign’s messages do`, by)
  },
  blank: 'say what the message offers'
})

/** Urgency in more than `maxShare` of the campaign's messages, where that option is set. */
function overShare(evidence: Evidence, own: Cue): Candidate[] {
  const most = evidence.options['maxShare']
  if (typeof most !== 'number' || evidence.campaign.length < 3) return []
  const pressed = pressedIn(evidence.campaign)
  const share = pressed.size / evidence.campaign.length
  const before = evidence.campaign.slice(0, evidence.campaign.indexOf(evidence.read)).flatMap((read) => pressed.get(read) ?? [])
  return share > most && before.length > 0 ? [candidate(own, before, share)] : []
}

const pressing = new WeakMap<readonly Read[], ReadonlyMap<Read, Ground>>()

/** The messages of a campaign that press, each with the words. */
function pressedIn(campaign: readonly Read[]): ReadonlyMap<Read, Ground> {
  let known = pressing.get(campaign)
  if (!known) {
    known = new Map(
      campaign.flatMap((read) => {
        const cue = firstCue(read)
        return cue ? [[read, groundOf(read, cue)] as const] : []
      })
    )
    pressing.set(campaign, known)
  }
  return known
}

function candidate({reading, match}: Cue, by: readonly Ground[], share?: number): Candidate {
  return {reading, start: reading.tokens[match.from]?.start ?? 0, end: reading.tokens[match.to - 1]?.end ?? 0, cue: 'again', data: {by, share}}
}

function groundOf(read: Read, {reading, match}: Cue): Ground {
  return passage(read, reading, reading.tokens[match.from]?.start ?? 0, reading.tokens[match.to - 1]?.end ?? 0)
}

/** The first words of a message that call something the last. */
const firstCue = perMessage((read: Read): Cue | undefined => {
  const order = ['subject', 'preheader', 'heading', 'body', 'cta', 'alt']
  const readings = [...read.all()].filter(({part}) => order.includes(part.role)).sort((a, b) => order.indexOf(a.part.role) - order.indexOf(b.part.role))
  for (const reading of readings) {
    const matches = finals(reading.tokens).filter((one) => !cancelled(reading.tokens, one.from) && !quoted(reading.tokens, one.from, one.to))
    // What is final on any day tells more than what is so on its own.
    const daily = matches.filter(({number}) => FINAL[number]?.[1] === true)
    const match = matches.find((one) => !daily.some(({from, to}) => from < one.to && one.from < to)) ?? matches[0]
    if (match) return {reading, match, onTheDay: FINAL[match.number]?.[1] === true}
  }
  return undefined
})

/** Whether the message goes out on the last day: the declared one, or one that it names by its date. */
function isLastDay({message, read, campaign}: Evidence): boolean {
  const end = offerEnd(message)
  if (end !== undefined) return message.send?.day === lastDay(end)
  return statedEnds(read, campaign).some((one) => one.absolute && one.day === message.send?.day)
}
