import {type Candidate, contradicted, defineRule, type Evidence, fact, type Ground, passage} from '../src/rule.ts'
import {earlier, leadOf, sameOffer, type StatedEnd, statedEnds} from '../src/text/campaign.ts'
import {dayInWords, parseInstant} from '../src/text/dates.ts'
import type {Read} from '../src/text/evidence.ts'
import {type Match, compilePattern} from '../src/text/pattern.ts'
import type {Reading} from '../src/text/read.ts'
import {vocabulary} from '../src/text/words/index.ts'

const EXTENDING = compilePattern('<extending>', vocabulary)

interface Moved {
  readonly reason: string
  readonly by: readonly Ground[]
}

export const movingDeadline = defineRule({
  id: 'moving-deadline',
  description: 'An end that an earlier message put elsewhere.',
  campaign: true,
  scan(evidence) {
    const {read, campaign} = evidence
    if (campaign.length < 2) return []
    const before = earlier(read, campaign).filter((other) => sameOffer(read, other))
    const own = statedEnds(read)
    const given = before.flatMap((other) => statedEnds(other).map((end) => ({other, end})))
    const last = given.reduce<(typeof given)[number] | undefined>((late, one) => (late && late.end.day >= one.end.day ? late : one), undefined)
    if (!last) return []
    // Who says again what the message before said has moved nothing.
    const later = own.find((end) => end.day > last.end.day)
    const first = given[0] as (typeof given)[number]
    const {send} = read.message
    if (later && !announced(evidence, before, first.end.day, later.day) && !announced(evidence, before, last.end.day, later.day))
      return [at(read, later, {reason: 'moves the end that an earlier message gave', by: [groundOf(last.other, last.end)]})]
    // Still running after it ended: there is an offer, and no word of an extension.
    if (!later && send && send.day > last.end.day && !read.message.facts.offer?.extended?.length && offers(read))
      return [at(read, undefined, {reason: 'goes on after the end that an earlier message gave', by: [groundOf(last.other, last.end)]})]
    return falseExtension(evidence, before, own)
  },
  judge: (claim) => {
    const {reason, by} = claim.data as Moved
    return contradicted(reason, by)
  },
  keeps: true,
  blank: 'say which end holds'
})

/** *Extended!* while the end has stayed where it was. */
function falseExtension(evidence: Evidence, before: readonly Read[], own: readonly StatedEnd[]): Candidate[] {
  const cue = extension(evidence.read)
  const end = own.at(-1)
  if (!cue || !end || evidence.message.facts.offer?.extended?.length) return []
  const same = before.find((other) => statedEnds(other).some((one) => one.day === end.day))
  const ground = same && statedEnds(same).find((one) => one.day === end.day)
  if (!same || !ground) return []
  const {reading, match} = cue
  return [
    {
      reading,
      start: reading.tokens[match.from]?.start ?? 0,
      end: reading.tokens[match.to - 1]?.end ?? 0,
      cue: 'extension',
      data: {reason: 'announces an extension, and the end is the one given before', by: [groundOf(same, ground)]}
    }
  ]
}

/** An extension that is declared with its reason, and that this message or one before it speaks of. */
function announced(evidence: Evidence, before: readonly Read[], from: string, to: string): boolean {
  const declared = evidence.message.facts.offer?.extended?.some((one) => parseInstant(one.from)?.day === from && parseInstant(one.to)?.day === to && one.reason !== undefined) ?? false
  return declared && [evidence.read, ...before].some((read) => extension(read) !== undefined)
}

function extension(read: Read): {readonly reading: Reading; readonly match: Match} | undefined {
  for (const reading of read.all()) {
    const match = EXTENDING.match(reading.tokens)[0]
    if (match) return {reading, match}
  }
  return undefined
}

function offers(read: Read): boolean {
  return read.message.facts.offer !== undefined
}

function at(read: Read, end: StatedEnd | undefined, moved: Moved): Candidate {
  const lead = leadOf(read) as Reading
  if (end?.in) return {reading: end.in.reading, start: end.in.start, end: end.in.end, cue: 'moved', data: moved}
  return {reading: lead, start: 0, end: lead.part.text.length, cue: 'moved', data: moved}
}

function groundOf(read: Read, end: StatedEnd): Ground {
  if (end.in) return passage(read, end.in.reading, end.in.start, end.in.end)
  const declared = fact({message: read.message} as Evidence, 'facts.offer.ends', dayInWords(end.day))
  return declared
}
