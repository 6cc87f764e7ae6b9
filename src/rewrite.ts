/** Rewrites: edits on a part, put together, tidied, linted again. A rewrite says less than the copy, never more. */

import {placeIn} from './formats/runs.ts'
import type {Evidence, FoundClaim, Judged, Rewrite} from './rule.ts'
import type {Read} from './text/evidence.ts'
import type {Reading} from './text/read.ts'
import {asksFor} from './text/asks.ts'
import {hasOffer} from './text/offers.ts'
import {isName} from './text/grammar.ts'
import {addressing, content, mayOffer, namedLast, remains, stands, tidy} from './text/remains.ts'
import {readsOn} from './text/seams.ts'
import type {Edit, Offer, Part, PartRewrite, Suggestion} from './types.ts'

/** What rewriting needs of the linter. */
export interface Wanted {
  readonly evidence: Evidence
  readonly read: (part: Part) => Reading
  /** The findings that a part would have with another text. */
  readonly relint: (part: Part, text: string) => readonly Judged[]
}

export interface Made {
  readonly suggestions: ReadonlyMap<Judged, readonly Suggestion[]>
  readonly rewrites: readonly PartRewrite[]
}

/** A rewritten text. */
interface Draft {
  readonly text: string
  readonly blank: boolean
}

/** Takes a draft or leaves it; true where no other is wanted. */
type Taker = (draft: Draft) => boolean

/** A part at work, with what all its drafts have in common. */
interface Work {
  readonly reading: Reading
  readonly evidence: Evidence
  /** The findings that the part would have with another text. */
  readonly relint: (text: string) => readonly Judged[]
  readonly own: (one: Judged) => Own
}

/** A finding as it is rewritten: without the *you* behind it that does what follows. */
interface Own {
  readonly one: Judged
  /** What its rule would put in its place. */
  readonly rewrites: readonly Rewrite[]
}

/** The rule under the head of a Markdown table. */
const TABLE = /\|\s*:?-{3,}|-{3,}:?\s*\|/
/** Where a stretch of copy has more findings than this, each is offered the wording that resolves them all. */
const MOST_SINGLE = 3
/** A paragraph longer than this many characters gets only the first drafts tried: each is linted again as a whole. */
const LONG = 600
const FEW_DRAFTS = 5
/** One longer than this is no stretch of copy that anybody rewrites as a whole. */
const TOO_LONG = 3000

/**
 * Suggestions for each finding, and one rewrite for each part that has any.
 * @param suggest - whether suggestions are made.
 */
export function makeRewrites(read: Read, judged: readonly Judged[], wanted: Wanted, suggest = true): Made {
  const suggestions = new Map<Judged, readonly Suggestion[]>()
  const rewrites: PartRewrite[] = []
  if (judged.length === 0) return {suggestions, rewrites}
  const parts = new Map<Part, Judged[]>()
  for (const one of judged) {
    const all = parts.get(one.claim.part)
    if (all) all.push(one)
    else parts.set(one.claim.part, [one])
  }
  const variants = [...parts].filter(([part]) => part.readonly)
  // A preheader that says what the subject says, says nothing.
  const subjects = read.message.parts.filter((part) => part.role === 'subject' && !parts.has(part)).map((part) => part.text.toLowerCase())
  // What is written comes before the texts that some readers get of it: its wording is theirs too.
  const order = ([part]: readonly [Part, unknown]): number => (part.role === 'subject' ? 0 : 2) + (part.readonly ? 1 : 0)
  const said = new Map<string, readonly Suggestion[]>()
  const keyOf = (one: Judged): string => `${one.rule.id} ${placeIn(one.claim.part, read.message.source, one.start, one.end).start.offset}`
  for (const [part, all] of [...parts].sort((a, b) => order(a) - order(b))) {
    if (part.readonly && all.every((one) => said.has(keyOf(one)))) {
      for (const one of all) suggestions.set(one, said.get(keyOf(one)) ?? [])
      continue
    }
    const reading = read.of(part)
    const work = workOn(reading, wanted)
    const place = placeIn(part, read.message.source, 0, part.text.length)
    const whole = rewriteAll(work, all, part.role === 'preheader' ? subjects : [])
    const draft = part.readonly ? whole : withDefaults(whole, part, variants)
    if (part.role === 'subject') subjects.push(draft.text.toLowerCase())
    rewrites.push({role: part.role, ...(part.index !== undefined && {part: part.index}), place, text: draft.text, blank: draft.blank})
    for (const one of all) {
      const mine = suggest ? suggestionsFor(work, one, all, draft, place) : []
      suggestions.set(one, mine)
      if (variants.length > 0 && !part.readonly) said.set(keyOf(one), mine)
    }
  }
  return {suggestions, rewrites}
}

/** The wording that resolves one finding and leaves the others of its part; and one with a blank, where it is another. */
function suggestionsFor(work: Work, one: Judged, all: readonly Judged[], whole: Draft, place: PartRewrite['place']): readonly Suggestion[] {
  const own = all.length === 1 || all.length > MOST_SINGLE ? whole : rewriteOne(work, one, all)
  const more = whole.blank ? undefined : blankOf(work, one)
  return [{text: own.text, place, blank: own.blank}, ...(more && more.text !== own.text ? [{text: more.text, place, blank: true}] : [])]
}

/** A default literal that is at fault itself stands in its tag, whatever is written round it: only a person can choose another. */
function withDefaults(draft: Draft, part: Part, variants: readonly (readonly [Part, readonly Judged[]])[]): Draft {
  let {text} = draft
  for (const [variant, found] of variants) {
    if (variant.role !== part.role || variant.index !== part.index) continue
    for (const one of found) {
      const said = variant.text.slice(one.start, one.end)
      const literalOf = (raw: string): string | undefined =>
        /["']([^"']{2,})["']|=([^}"']{2,})\}/
          .exec(raw)
          ?.slice(1)
          .find((literal) => literal !== undefined && said.includes(literal))
      const raw = part.tags.map((tag) => part.text.slice(tag.start, tag.end)).find((tag) => literalOf(tag) !== undefined)
      if (raw !== undefined) text = text.replace(raw, () => '[the name, or a neutral word]')
    }
  }
  return text === draft.text ? draft : {text, blank: true}
}

/** The same wording, and the same finding, come up for each finding of a part: they are looked at once. */
function workOn(reading: Reading, {evidence, relint}: Wanted): Work {
  const linted = new Map<string, readonly Judged[]>()
  const known = new Map<Judged, Own>()
  return {
    reading,
    evidence,
    relint: (text) => {
      let found = linted.get(text)
      if (!found) linted.set(text, (found = relint(reading.part, text)))
      return found
    },
    own: (finding) => {
      let own = known.get(finding)
      if (!own) {
        const one = withoutActor(finding)
        own = {one, rewrites: one.rule.rewrite?.(claimed(one), evidence) ?? []}
        known.set(finding, own)
      }
      return own
    }
  }
}

/** The claim of a finding, with all words that were found. */
function claimed({claim, start, end}: Judged): FoundClaim {
  return start === claim.start && end === claim.end ? claim : {...claim, start, end, text: claim.part.text.slice(start, end)}
}

/** The first draft that is sound and lints clean; else a blank. */
function rewriteAll(work: Work, all: readonly Judged[], elsewhere: readonly string[]): Draft {
  const {reading, evidence, relint} = work
  const {text} = reading.part
  if (text.length > TOO_LONG || TABLE.test(text)) return blankFor(reading, all)
  const tried = new Set<string>()
  // What the copy offers outlives the claim that it is dressed in: a wording with all its prices comes first.
  const prices = (text.match(PRICE) ?? []).map((price) => price.replace(/[.,:\s]+$/, ''))
  let first: Draft | undefined
  let second: Draft | undefined
  tryDrafts(work, all, (draft) => {
    if (tried.has(draft.text) || elsewhere.some((other) => other.includes(draft.text.toLowerCase()))) return false
    if (text.length > LONG && tried.size >= FEW_DRAFTS) return true
    tried.add(draft.text)
    const whole = prices.every((price) => holds(draft.text, price))
    if (!whole && second) return false
    if (!sound(reading, draft, evidence, all) || relint(draft.text).length > 0) return false
    if (whole) first = draft
    else second = draft
    return whole
  })
  // A claim may lie over all of a line, of which another is only half.
  const hooked = all.some((one) => one.rule.id === 'attention-bait' && spans(one, text))
  if (!first && !second && all.length > 1 && all.length <= MOST_SINGLE && (hooked || OFFERING.test(text)))
    for (const one of all) {
      const alone = [one]
      if (
        !spans(one, text) &&
        // What must not just go may go as a part of another claim: *your free\* prize*.
        all.every((other) => other === one || !other.rule.keeps || (other.rule.id === 'hidden-condition' && one.start <= other.start && one.end > other.start)) &&
        tryDrafts(
          work,
          alone,
          (draft) => !draft.blank && (hooked || OFFERING.test(draft.text)) && !tried.has(draft.text) && sound(reading, draft, evidence, alone) && relint(draft.text).length === 0 && ((second = draft), true)
        )
      )
        break
    }
  const taken = first ?? second
  // Where nothing but a blank is left, it asks for what the copy speaks of.
  return taken && !(taken.blank && BARE_BLANK().test(taken.text)) ? taken : blankFor(reading, all, taken)
}

const OFFERING = /\d|\b(?:free|half[- ](?:price|off)|sale)\b/i

function spans(one: Judged, text: string): boolean {
  return one.start === 0 && one.end === text.length
}

/** The copy with one finding resolved and the others as they are. */
function rewriteOne(work: Work, one: Judged, all: readonly Judged[]): Draft {
  const {reading, evidence, relint} = work
  const {text} = reading.part
  if (text.length > TOO_LONG || TABLE.test(text)) return blankFor(reading, [one])
  let tries = 0
  let taken: Draft | undefined
  const alone = [one]
  tryDrafts(work, alone, (draft) => {
    if (text.length > LONG && ++tries > FEW_DRAFTS) return true
    if (!sound(reading, draft, evidence, alone)) return false
    const left = relint(draft.text)
    if (left.length >= all.length || left.some((other) => other.rule === one.rule && !all.some((known) => known !== one && known.rule === one.rule))) return false
    taken = draft
    return true
  })
  return taken ?? blankFor(reading, [one])
}

/** A claim without the *you* behind it that does what follows: *As one of our best customers, you can take 20% off*. */
function withoutActor(one: Judged): Judged {
  const {text} = one.claim.part
  const actor = /,\s+(?:you|we)$/i.exec(text.slice(one.start, one.end))
  return actor && /^\s+(?:can|could|will|may|might|get|have|save|pay|earn|receive|enjoy|are|need)\b/i.test(text.slice(one.end)) ? {...one, end: one.end - actor[0].length} : one
}

/** Deletions give way to what another finding of the same words puts there; calmed letters give way to deletions. */
function reconciled(edits: readonly Edit[], calming: ReadonlySet<Edit>): readonly Edit[] {
  const put = edits.filter((edit) => edit.text !== '' && !calming.has(edit))
  return edits.flatMap((edit): Edit[] => {
    if (calming.has(edit)) return edits.some((one) => !calming.has(one) && one.start <= edit.start && one.end >= edit.end) ? [] : [edit]
    const other = edit.text === '' ? put.find((one) => one.start < edit.end && one.end > edit.start) : undefined
    if (!other) return [edit]
    return [
      {start: edit.start, end: other.start, text: ''},
      {start: other.end, end: edit.end, text: ''}
    ].filter((one) => one.start < one.end)
  })
}

/**
 * Tries drafts in order of preference: the rules' own edits, the claims deleted, their segments, their sentences, the bare offer.
 * Each is made when those before it were left.
 */
function tryDrafts({reading, evidence, own}: Work, found: readonly Judged[], take: Taker): boolean {
  const {part, sentences, tokens} = reading
  const {text} = part
  const findings = found.map(own)
  const all = findings.map(({one}) => one)
  const calm = part.role !== 'body' && part.role !== 'terms'

  // Whom a claim addressed is addressed by what is left of the line.
  const called = calm && part.role !== 'cta' ? /^[^.!?:]{2,40}\p{Ll},\s+(\p{Lu}\p{Ll}+)[!?.:]\s+\S/u.exec(text) : null
  const hailed = called?.[1] !== undefined && all.some((one) => one.start < called[0].length && one.end >= called[0].indexOf(',')) && isName(called[1]) ? called[1] : undefined
  const tried: (readonly Edit[])[] = []
  const tryEdits = (edits: readonly Edit[], blank: boolean): boolean => {
    // Of a long part each try counts.
    if (text.length > LONG) return tryWording(edits, blank, false)
    if (tried.some((others) => sameEdits(edits, others))) return false
    tried.push(edits)
    return (mayOffer(text, edits) && tryWording(edits, blank, true)) || tryWording(edits, blank, false)
  }
  const tryWording = (edits: readonly Edit[], blank: boolean, lean: boolean): boolean => {
    const {text: result, says} = remains(text, sentences, tokens, edits, calm, lean)
    if (result === text || !says) return false
    return calm ? wordings(result, part).some((one) => take({text: hailed === undefined ? one : addressing(one, hailed), blank})) : take({text: result, blank})
  }
  const tryRewrites = (sources: readonly (readonly Rewrite[])[], other: (one: Judged) => Edit): boolean => {
    const most = Math.max(1, ...sources.map((rewrites) => rewrites.length))
    for (let n = 0; n < most; n++) {
      const chosen = all.map((one, i): Rewrite => sources[i]?.[Math.min(n, (sources[i]?.length ?? 1) - 1)] ?? {edits: [other(one)]})
      const blank = chosen.some((rewrite) => rewrite.blank === true)
      const edits = chosen.flatMap((rewrite) => rewrite.edits)
      const calming = (rewrite: Rewrite, i: number): readonly Edit[] => (all[i]?.rule.id === 'shouting' ? rewrite.edits : [])
      if (tryEdits(edits.length === 1 ? edits : reconciled(edits, new Set(chosen.flatMap(calming))), blank)) return true
    }
    return false
  }
  const tryAll = (drafts: Iterable<Draft>): boolean => {
    for (const draft of drafts) if (take(draft)) return true
    return false
  }

  const gone = (one: Judged): Edit => deleted(one, text)
  const sentence = (one: Judged): Edit => sentenceOf(one, text)
  // A rule's own blanks wait until nothing without a blank will do; those of a rule whose claims must not just go do not.
  const mine = findings.map(({one, rewrites}) => (one.rule.keeps ? rewrites : rewrites.filter((rewrite) => rewrite.blank !== true)))
  // What is said only to lead up to the claim goes with it, where something else is left to say.
  if (sentences.length > 1 && all.some((one) => one.rule.takes === 'sentence') && tryRewrites(mine, (one) => (one.rule.takes === 'sentence' && !offersBeside(reading, one, all) ? sentence(one) : gone(one)))) return true
  if (!all.some((one) => one.rule.keeps) && tryAll(resumed(reading, all))) return true
  if (tryRewrites(mine, gone)) return true
  if (all.some((one) => one.rule.keeps)) return false
  const sums = all.map((one) => credited(one, text))
  return (
    tryEdits(all.map(gone), false) ||
    tryEdits(
      all.map((one) => segmentOf(text, one.start, one.end)),
      false
    ) ||
    (sums.some((edit) => edit.text !== '') && tryEdits(sums, false)) ||
    tryEdits(all.map(sentence), false) ||
    tryAll(cores(reading, all)) ||
    tryAll(held(reading, all)) ||
    tryAll(things(reading, all)) ||
    tryAll(fromFacts(evidence.facts.offer, part)) ||
    tryAll(shown(reading, all)) ||
    tryRewrites(
      findings.map(({rewrites}) => rewrites),
      gone
    )
  )
}

function sameEdits(some: readonly Edit[], others: readonly Edit[]): boolean {
  return some.length === others.length && some.every(({start, end, text}, i) => start === others[i]?.start && end === others[i]?.end && text === others[i]?.text)
}

/** A claim deleted. A verb takes its particle along: *before it sells out*. */
function deleted({start: from, end, rule}: Judged, text: string): Edit {
  let start = from
  // The picture of a feeling goes with the words for it.
  // A thing that feels goes with its feeling: *your lamp misses you*.
  const feels = FELT.has(rule.id) && /^(?:is|are|has|have|feels?|misses|miss|wants?|longs?|weeps?|cries|cry|looks?|thinks?|wonders?)\b/i.test(text.slice(start, end)) ? THING_ALONE().exec(text.slice(0, start)) : null
  if (feels && /^[.!…]*\s*[:.!—–]\s/u.test(text.slice(end)) && /\d/.test(text.slice(end))) start -= feels[1]?.length ?? 0
  const picture = FELT.has(rule.id) ? FEELING().exec(text.slice(end)) : rule.id === 'fake-confirmation' || rule.id === 'manufactured-urgency' ? SIGN.exec(text.slice(end)) : null
  if (picture) return {start, end: end + picture[0].length, text: ''}
  // *I noticed that your site* leaves the site yours.
  const whose = /\s(?=(?:your|our)$)/i.exec(text.slice(start, end))
  if (whose && /^\s+\p{L}/u.test(text.slice(end))) return {start, end: start + whose.index + 1, text: ''}
  // *An exclusive $30 off*: the sum is of what follows.
  const sum = (rule.id === 'fake-exclusivity' ? /^\s+(?!(?:for|on|to|at|in|with|when|until|a|an|per|each|every|and|or|if|is|are|was)\b)\p{Ll}{3,}/u : /^\s+(?:off|discount|coupon|voucher|credit|saving)\b/i).test(
    text.slice(end)
  )
    ? /\s(?=[$€£¥]?\d[\d.,]*\s?%?$)/.exec(text.slice(start, end))
    : null
  if (sum) {
    const article = /(?:^|\s)(an?\s+)$/i.exec(text.slice(0, start))?.[1] ?? ''
    // *Your exclusive $40 voucher* stays theirs.
    const whose = /^\s+off\b/i.test(text.slice(end)) ? '' : (/^(?:your|our|the|this)\s+/i.exec(text.slice(start, end))?.[0] ?? '')
    return {start: start - article.length + whose.length, end: start + sum.index + 1, text: ''}
  }
  // *The boots everyone wants for £45* go on costing £45.
  const price =
    rule.id === 'social-pressure' && !text.slice(start, end).includes(',')
      ? /\s+(?:(?:now|just|only)\s+)?(?:for|from|at|now|costs?|is|are|(?:starts?|begins?) (?:at|from))\s+(?:just\s+|only\s+)?[$€£¥]\s?\d[\d.,]*$/i.exec(text.slice(start, end))
      : null
  // *The roast that everyone talks about costs £17*
  const that = price ? (/\s(?:that|which)\s+$/i.exec(text.slice(0, start))?.[0].trimStart().length ?? 0) : 0
  if (price) return {start: start - that, end: start + price.index, text: ''}
  const particle = /^\s+(?:out|up|off|away)(?=\s*(?:[^\p{L}\d\s]|$))/iu.exec(text.slice(end))
  return {start, end: particle && /\p{L}$/u.test(text.slice(start, end)) ? end + particle[0].length : end, text: ''}
}

/** The picture of a claim: a tick, a clock. */
const SIGN = /^[.!…]*\s*(?:[✅✔☑⏳⌛⏰⏱]\ufe0f?)+(?=\s*[\p{L}\d$€£:])/u
const THING_ALONE = (): RegExp => /(?:^|[.!?]\s+)((?:[Yy]our|[Oo]ur|[Tt]he)\s+(?:[\p{L}’'-]+\s+){1,3})$/u
const PICTURED = /^(?:\{\{.*?\}\}|\*\|.*?\|\*|%%.*?%%)?\W*(?:[\u2600-\u27bf\u2b50]|[\ud83c-\ud83e][\udc00-\udfff])/
/** The picture of a feeling before what is left, which it says nothing of. */
const FELT_FIRST = (): RegExp => new RegExp(String.raw`^((?:(?:\{\{.*?\}\}|\*\|.*?\|\*|%%.*?%%), )?)\s*(?:[${FEELINGS}]\ufe0f?\s*)+(?=[\p{L}\d$€£])`, 'u')
/** Whom a claim addressed, the picture of its feeling, and the offer: *Kim 💕 3 soaps for £9*. */
const NAMED_FIRST = (): RegExp => new RegExp(String.raw`^(\p{Lu}\p{Ll}+)\s+(?:[${FEELINGS}]\ufe0f?\s*)+(\S.*)$`, 'u')
const FEELINGS = String.raw`\u2764\u2665\u{1f494}-\u{1f49f}\u{1f5a4}\u{1f622}\u{1f62d}\u{1f97a}\u{1f618}\u{1f60d}\u{1f970}\u{1f917}\u{1f48b}\u2b50\u{1f31f}\u{1f44f}\u{1f3c6}\u{1f64f}\u{1f62c}\u{1f633}\u{1f648}\u{1f92b}\u{1f440}\u{1f631}\u{1f92f}\u{1f64a}`
const FELT = new Set(['false-intimacy', 'false-praise', 'guilt-trip', 'hollow-gratitude', 'attention-bait'])
/** Hearts, tears, embraces, stars, applause and faces behind a claim, with more behind them. */
const FEELING = (): RegExp => new RegExp(String.raw`^[.!…]*\s*(?:[${FEELINGS}]\ufe0f?)+(?=\s*[\p{L}\d$€£:])`, 'u')

/** The sentence of a claim, from behind its greeting up to whom it addresses: *We miss you, Beth!* */
function sentenceOf({claim, start, end}: Judged, text: string): Edit {
  const {sentence} = claim
  const name = end < sentence.end ? /^,\s+\p{Lu}\p{Ll}+[.!?…]*\s*$/u.exec(text.slice(end, sentence.end)) : null
  const hail = /^(?:hi|hello|hey|dear)\s+\p{Lu}\p{Ll}+,\s+/iu.exec(text.slice(sentence.start, start))
  return {start: sentence.start + (hail?.[0].length ?? 0), end: name ? end : Math.max(end, sentence.end), text: ''}
}

/** The sum that a claimed credit is made of, where the copy says that it is spent: *We've credited £25 to you* is *£25 off*. */
function credited(one: Judged, text: string): Edit {
  const inside = text.slice(one.start, one.end)
  const sum = (one.rule.id === 'fake-confirmation' || one.rule.id === 'false-gift') && SPENT.test(text) ? /[$€£¥]\s?\d+(?:[.,]\d+)*(?![\d\p{L}])/u.exec(inside)?.[0] : undefined
  const mark = /[.!]$/.test(inside) && /\p{L}/u.test(text.slice(one.end)) ? '.' : ''
  const gone = deleted(one, text)
  // *We’ve reserved a $50 credit in your name, valid on any mattress* is *$50 credit, valid on any mattress*.
  const thing = sum === undefined && HANDS_OVER.has(one.rule.id) ? SUM_OF_WHAT().exec(inside)?.[0] : undefined
  if (thing !== undefined && !/^\s*\p{Ll}/u.test(text.slice(gone.end))) return {...gone, text: /^\s+\p{Lu}/u.test(text.slice(gone.end)) ? thing + mark : thing}
  if (sum === undefined) return gone
  // *£40 in your name for a survey* is *£40 off a survey*.
  const of = /^\s+for(?=\s+(?:an?|your|the|our|any|every)\s)/i.exec(text.slice(gone.end))?.[0] ?? ''
  return {...gone, end: gone.end + of.length, text: /^\s*off\b/i.test(text.slice(one.end)) ? sum : /\bto spend$/i.test(inside) ? `${sum} to spend` : `${sum} off${mark}`}
}

/** A thing, and a word for what is done by it. */
const WITH_THING = (): RegExp => /^(?:with|of|through|via)\s+((?:our|the|these|this)\s+(?:[\p{L}\d’'-]+\s*){1,4})$/iu

/** The lines that what remains of a part may make. */
function wordings(result: string, {role, text}: Part): string[] {
  const all = [result.replace(/^([$€£¥]\s?\d[\d.,]*) on (?=\p{Ll})/u, '$1 to spend on ')]
  // *With our clay mask* is the mask.
  const means = /^(?:with|of|through|via)\s/i.test(all[0] as string) ? WITH_THING().exec(all[0] as string) : null
  if (means?.[1] && role !== 'cta' && !text.toLowerCase().startsWith((all[0] as string).slice(0, 9).toLowerCase())) all[0] = upperFirst(means[1])
  // A price is looked at, not got.
  const named = NAMED_FIRST().exec(all[0] as string)
  if (named?.[1] && named[2] && !text.startsWith(named[1])) all[0] = addressing(/^\p{Lu}/u.test(text) ? upperFirst(named[2]) : named[2], named[1])
  if (!PICTURED.test(text)) all[0] = (all[0] as string).replace(FELT_FIRST(), '$1')
  if (role === 'cta') {
    all[0] = (all[0] as string).replace(/^Get (?=the (?:prices?|rates?|fares?)$)/, 'See ')
    all[0] = (all[0] as string).replace(/^(?:yes[,!.]?\s+)?(?:access|unlock|get|see|claim|reveal|show me|activate|take)\s+(?:my|your|the)\s+(sale|deals?|offers?|prices?|rates?|fares?|codes?|discounts?)$/i, 'See the $1')
    if (/^[$€£¥]\s?\d[\d.,]*\s+(?!off\b)\p{Ll}{3,}$/u.test(result)) all.unshift(`Get the ${result}`)
  }
  // A thing at hand reads as a line once there is something to do with it; a button does something in any case.
  const pointed = role === 'cta' ? /^(?:these|this|our|the)\s/i : /^(?:these|this)\s/i
  if (pointed.test(result) && !/\d|\b(?:is|are)\s/.test(result) && isThing(result) && result.split(' ').length <= 6) all.unshift(`See ${lowerFirst(result)}`)
  // One word says too little, unless it names the things themselves.
  if (/^\p{L}[\p{L}’'-]*$/u.test(result) && !/^(?:yours|ours|theirs|hers|its|this|yes)$/i.test(result) && !isNamed(result, text) && isThing(result)) {
    const whose = new RegExp(`\\b(your|our|my|the)\\s+(?:[\\p{L}-]+\\s+){0,2}${result}\\b`, 'iu').exec(text)?.[1]?.toLowerCase()
    if (whose !== undefined || /[^s’']s$/.test(result)) all.push(role === 'cta' ? `See the ${lowerFirst(result)}` : `${whose === 'the' ? 'The' : 'Our'} ${lowerFirst(result)}`)
  }
  return all
}

const HANDS_OVER = new Set(['fake-confirmation', 'false-gift', 'fake-exclusivity'])
/** A sum, or a part of a price, and what it is called. */
const SUM_OF_WHAT = (): RegExp =>
  /(?:[$€£¥]\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s?%)(?:\s+off(?!\s+(?:our|your|the|all|any)\b)|(?:\s+\p{Ll}+)?\s+(?:credit|voucher|coupon|discount|gift card|e-?voucher|cashback|rebate|refund|bonus|code))(?![\p{L}\d])/iu

/** What tells that a credited sum is a discount. */
const SPENT = /\b(?:off|discount|coupon|voucher|code|spend|spent|checkout|basket|order|purchase)\b/i

/** What costs nothing, with its condition: *free delivery on orders over £30*. */
const GRATIS = (): RegExp => /\bfree\s+(?:[\p{Ll}-]+\s+)?\p{Ll}{3,}(?:\s+(?:on|with|when|for|over|from|at)\s[^.!?:;—]*(?:\.\d[^.!?:;—]*)*)?/giu

const AMOUNT = (): RegExp =>
  /(?:(?:up to|an extra|extra|from|under|only|just|for)\s+)?(?:[$€£¥]\s?\d[\d.,]*|\d[\d.,]*\s?(?:%|percent|kr\b|€)|half[- ]price|half off|\d+ for [$€£]?\d+)(?:\s+off)?(?:\s+(?:our|the|your|my|all|every|any|selected|next|first)){0,3}(?:\s+[\p{L}\d][\p{L}\d’'-]*){0,4}/giu

/** What an offer is not to do: *don’t let £45 tyres get away*. */
const LET_GO =
  /\s+(?:(?:won['’]t|will|is|are|can|has|have|goes|ends?|disappears?|melts?|vanish(?:es)?|expires?)\b.*|get away|slip (?:away|by|past|through)|pass(?: you)? by|pass you|go(?: by| to waste)?|disappear|escape|fly by|fade|expire|run out)$/i
const NAME_GOES_ON = (): RegExp =>
  /^(?<=\p{Ll})(?:\s+(?!(?:and|or|but|so|to|of|for|with|in|on|at|by|from|until|till|before|after|when|while|if|as|that|which|who|is|are|was|will|can|you|your|we|our|it|now|today|this|these|each|every|per)\b)\p{Ll}[\p{L}’'-]*){1,2}(?=\W*$|\s*[,.!?:;—–]|\s+(?:and|or|for|with|in|on|at|by|from|until|when|if)\s)/u

/** A thing right before its price. */
const PRICED_THING = (): RegExp => /\b((?:our|the|these|this)\s+(?:\p{Ll}[\p{L}’'-]*\s+){0,3}?\p{Ll}[\p{L}’'-]{2,})\s+(?:(?:for|at|from|is|are)\s+)?$/iu

/** The offer alone, from the words of the copy: *Get 20% off tents*. */
function* cores(reading: Reading, all: readonly Judged[]): Generator<Draft> {
  const {text, role} = reading.part
  const end = role === 'body' && /\.\s*$/.test(text) ? '.' : ''
  for (const {0: phrase, index} of text.matchAll(GRATIS()))
    if (role !== 'cta' && /\d/.test(phrase) && stands(phrase) && !all.some((one) => one.start > index && one.start < index + phrase.length)) yield {text: withNames(upperFirst(phrase.trim()), reading) + end, blank: false}
  for (const match of text.matchAll(AMOUNT())) {
    const from = match.index
    let phrase = match[0]
    // What others do is no offer: *97% would buy it again*; nor is *100% hassle free*.
    if (!/\boff\b/i.test(phrase) && /%/.test(phrase) && all.some((one) => (one.rule.id === 'social-pressure' || (one.rule.id === 'absolute-promise' && /100\s?%/.test(phrase))) && one.start <= from && one.end > from))
      continue
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
function* held(reading: Reading, all: readonly Judged[]): Generator<Draft> {
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
function* resumed(reading: Reading, all: readonly Judged[]): Generator<Draft> {
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
function isNamed(result: string, text: string): boolean {
  const word = /^\p{L}[\p{L}’'-]*/u.exec(result)?.[0] ?? ''
  const at = text.lastIndexOf(word)
  return /^\p{Lu}/u.test(word) && at > 0 && !/[.!?:…]\s*$/.test(text.slice(0, at))
}

/** Whether a claim's sentence offers something outside its claims. */
function offersBeside(reading: Reading, one: Judged, all: readonly Judged[]): boolean {
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
function isThing(words: string): boolean {
  const name = words.replace(/^(?:our|your|the|this|these|my)\s+/i, '')
  return !/['’]s\W*$/.test(words) && !NO_THING().test(words) && !NO_NAME().test(name.replace(/[^\p{L}\s’'-]+$/u, ''))
}

/** A verb before *the tab* or *this conversation* that does not bring it forward, as *show you the new colours* does. */
const UNSHOWN = (): RegExp =>
  /(?<!\b(?:about|regarding|on|for|of|to|with|from|in|at|and|or|now|today|into|around|over|see|seen|show|shows|shown|showing|show you|tell you|told you|bring you|brought you|give you|get you|miss|missed|missing|meet|meeting|try|tried|trying|love|loves|loved|get|got|shop|visit|visited|check out|discover|introducing|introduce|introduced|launch|launching|launched|open|opening|opened|view|book|booked|join|order|ordered|buy|bought|buying|want|wants|choose|use|uses|using|wearing|driving|reading|watching|watch|read|saved|made|built|left|forgot|forgotten|like|likes|presenting|unveil|unveiling|present|present you|share|sharing|here is|here are|[’']s|said hello to|hello to|say hello to|goodbye to|farewell to))(?<=\p{L})\s+$/iu

/** Words before *this* that make no thing of what follows: *never been this low*, *is this goodbye?*, *close this tab*. */
const UNNAMED = /\b(?:been|be|is|are|was|were|all|both|had|have|past|close|closing|delete|deleting|never|not|ignore|ignoring|skip|skipping|through)\s+$/i

/** The thing that a line is about: *See this course*, *Our suites*. */
function* things(reading: Reading, all: readonly Judged[]): Generator<Draft> {
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
      (/^th[ie]s/i.test(thing) && UNNAMED.test(text.slice(0, match.index)))
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
function* shown(reading: Reading, all: readonly Judged[]): Generator<Draft> {
  const {text, role} = reading.part
  if (role !== 'cta') return
  const claimed = all.map((one) => text.slice(one.start, one.end)).join(' ')
  const given = /\b(deal|deals|fares?|prices?|codes?|offers?|sale|collection|range)\b/i.exec(claimed)?.[1]?.toLowerCase()
  if (given) yield {text: `See the ${given}`, blank: false}
  else if (/\b(?:gifts?|rewards?|bonus|discounts?|surprise|prize|presents?|treats?|pricing|savings|vouchers?|coupons?|perks?|freebie|entitlement)\b/i.test(claimed)) yield {text: 'See the offer', blank: false}
}

/** The offer as the sender declares it, where the copy has nothing left to say. */
function* fromFacts(offer: Offer | undefined, part: Part): Generator<Draft> {
  if (!offer?.what || part.role === 'body' || part.role === 'terms') return
  const {what, discount, price} = offer
  const saving = discount === undefined ? undefined : /[%$€£]/.test(discount) ? `${offer.upTo ? 'up to ' : ''}${discount.replace(/\s*off$/i, '')} off ${what}` : undefined
  if (saving) yield {text: part.role === 'cta' ? `Get ${saving}` : upperFirst(saving), blank: false}
  if (price !== undefined && price !== 0 && /\d/.test(String(price))) yield {text: upperFirst(`${what}: ${price}`), blank: false}
}

/** The emoji that the copy ends with, behind a space. */
function lastEmoji(reading: Reading): string {
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

function upperFirst(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : text
}

const SEPARATOR = /[:;,!?.…—–|()]+(?:\s+|$)|\s+[-–—|·]\s+/g

/** The segment between separators that a span stands in. */
function segmentOf(text: string, start: number, end: number): Edit {
  let from = 0
  let to = text.length
  for (const match of text.matchAll(SEPARATOR)) {
    const stop = match.index + match[0].length
    if (stop <= start) from = stop
    else if (match.index >= end - 1) {
      to = match.index
      break
    }
  }
  return {start: from, end: Math.max(to, end), text: ''}
}

const BARE_BLANK = (): RegExp => /^[^\p{L}\d[]*\[[^\]]*\][^\p{L}\d]*$/u

/** A blank for what only a person can say; whom the copy addresses and what follows the claim stays. */
function blankFor(reading: Reading, all: readonly Judged[], taken?: Draft): Draft {
  // A button is asked what it does, whatever was wrong with its words.
  const blanks = all.flatMap((one) => one.rule.blank ?? [])
  const said = reading.part.role !== 'body' ? reading.part.text : [...new Set(all.map((one) => one.claim.sentence.text))].join(' ')
  const own = taken && /\[([^\]]*)\]/.exec(taken.text)?.[1]
  if (taken && !blanks.includes(own ?? '')) return taken
  const ask = reading.part.role === 'cta' && !all.some((one) => one.rule.keeps) ? 'say what the button does' : (asksFor(said, new Set(all.map((one) => one.rule.id)), blanks) ?? 'say what the mail is about')
  const picture = lastEmoji(reading)
  const felt = all.every((one) => FELT.has(one.rule.id)) && new RegExp(`[${FEELINGS}]`, 'u').test(picture)
  const end = reading.part.role === 'body' && /[.]\s*$/.test(reading.part.text) ? '.' : felt ? '' : picture
  const tag = reading.part.tags.find((one) => one.kind === 'name')
  const {sentences, part} = reading
  if (part.role === 'body' && sentences.length > 1) {
    // Only the sentences at fault become the blank.
    const edits = all.map((one): Edit => ({start: one.claim.sentence.start, end: one.claim.sentence.end, text: ''}))
    let done = false
    const pieces = sentences.map((sentence) => {
      if (!edits.some((edit) => edit.start < sentence.end && edit.end > sentence.start)) return sentence.text
      if (done) return ''
      done = true
      return `[${ask}].`
    })
    return {text: pieces.filter((piece) => piece !== '').join(' '), blank: true}
  }
  const lost = factsOutside(part, all).filter((fact) => !ask.includes(fact) && !(tag && part.text.slice(tag.start, tag.end) === fact))
  const ahead = part.text
    .slice(0, Math.min(...all.map((one) => one.start)))
    .replace(/^[^.!?…]*[.!?…]\s+/, '')
    .replace(/\s+(?:is|are|has|have|['’]s)?\s*$/i, '')
  // A code that stands before its claim stays before what is asked: *Code LEAF9: [say …]*.
  if (lost.length > 0 && part.role !== 'body' && !tag && /^[\p{Lu}\d$€£][^,;:—–]*$/u.test(ahead) && ahead.split(/\s+/).length <= 5 && lost.every((fact) => ahead.includes(fact)))
    return {text: `${ahead}: [${ask}]${end}`, blank: true}
  const name = tag ? `${part.text.slice(tag.start, tag.end)}, ` : ''
  return {text: `${name}[${ask}]${keptBeside(reading, all) ?? end}`, blank: true}
}

/** What follows the claims behind a mark and states a fact: *…, from $140 a person*. */
function keptBeside({part: {text}}: Reading, all: readonly Judged[]): string | undefined {
  const [, mark = '', tail = ''] = /^(?:\s+[\p{L}’'-]+){0,4}\s*([:,])\s+(\S.*)$/u.exec(text.slice(Math.max(...all.map((one) => one.end)))) ?? []
  return /\d/.test(tail) && !/^(?:and|but|so|which|who|where)\b/i.test(tail) && readsOn(text, tail) ? `${mark} ${tail}` : undefined
}

/** A blank that hangs on half a phrase: *as, [quantity] left*, *You, [quantity] left*, *love in until [end date]*. */
const HUNG_BLANK = /\b(?:as|because|since|and|but|so|for|with|this|the|our),\s\[|^\W*(?:you|it|they|we|i|my \w+),\s\[|\b(?:in|on|at|of|the|an?|to) until \[|\?\s+with \[|:\s(?:on|of|for|in) [^:[]* until \[/i

/** A second suggestion that names the fact which would make a better line. */
function blankOf({reading, evidence, own}: Work, one: Judged): Draft | undefined {
  const {part} = reading
  const known = own(one)
  const same = known.one === one && one.start === one.claim.start && one.end === one.claim.end
  const rewrites = same ? known.rewrites : (one.rule.rewrite?.({...one.claim, start: one.start, end: one.end}, evidence) ?? [])
  const blank = rewrites.find((rewrite) => rewrite.blank === true)
  if (!blank) return undefined
  const text = remains(part.text, reading.sentences, reading.tokens, blank.edits, part.role !== 'body').text.replace(/,(?= until \[)/, '')
  return stands(text) && readsOn(part.text, text) && !HUNG_BLANK.test(text) && part.tags.every((tag) => text.includes(part.text.slice(tag.start, tag.end))) ? {text, blank: true} : undefined
}

const PRICE_IN = /[$€£¥]\s?\d|\d\s?%/
const PRICE = /[$€£¥]\s?\d[\d.,]*|\d[\d.,]*\s?%/g
/** What every fact has in it. */
const STATING = /[\d{*%:]/
const FACT = (): RegExp => /\{\{.*?\}\}|\*\|.*?\|\*|%%.*?%%|[$€£¥]\s?\d[\d.,:]*|\d[\d.,:]*\s?%?|https?:\/\/\S+|\b[A-Z]{2,}\d+\b/g

/**
 * What keeps a text from standing for a part, whoever wrote it; nothing where it may.
 * It must keep every fact outside the findings, add none, and have no finding of its own.
 */
export function objection(reading: Reading, text: string, all: readonly Judged[], wanted: Wanted): string | undefined {
  if (text.trim() === '' || !content(text)) return 'says nothing'
  const lost = factsOutside(reading.part, all).find((fact) => !holds(text, fact))
  if (lost !== undefined) return `loses “${lost}”`
  const known = `${reading.part.text} ${JSON.stringify(wanted.evidence.facts)}`
  const added = newFact(text, known, reading, wanted.evidence)
  if (added !== undefined) return `adds “${added}”, which neither the copy nor the facts have`
  const finding = wanted.relint(reading.part, text)[0]
  return finding && `“${finding.claim.text}” ${finding.verdict.reason} (${finding.rule.id})`
}

/** A figure, link, tag or name of a text that is not known. */
function newFact(text: string, known: string, reading: Reading, evidence: Evidence): string | undefined {
  const figure = (text.match(/\d[\d.,]*/g) ?? []).map((one) => one.replace(/[.,]+$/, '')).find((one) => !known.includes(one) && !spelled(one, reading.part.text) && !dated(one, evidence))
  if (figure !== undefined) return figure
  const marked = (text.match(/\{\{.*?\}\}|\*\|.*?\|\*|%%.*?%%|https?:\/\/\S+/g) ?? []).find((one) => !known.includes(one))
  if (marked !== undefined) return marked
  // A capital in mid-sentence is a name, unless the copy has the word in any case.
  const lower = known.toLowerCase()
  return [...text.matchAll(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}’'-]+/gu)].map(([name]) => name).find((name) => !lower.includes(name.toLowerCase()) && !dated(name, evidence) && !MONTHS.test(name))
}

const MONTHS = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/

/** Cheap looks before patterns that cost a millisecond to be read. */
const JOINED = /[.!?]\s+(?:and |but )?(?:so|nor|neither) (?:do|does|did|is|are|was|were|will|has|have|can)\b/i
const TWO_WORDS = /[a-z\d]\s+[a-z\d]/i
const HAILS = /^\W*(?:hi|hello|hey|dear)\b/i
const DENIES = /^\W*(?:no|zero|without)\s/i
const DOES = /^\W*(?:you|i|we|they|someone|somebody|recommend)\b/i
const SUM = /[$€£¥]/

/** Whether a draft keeps every fact that is not the finding, invents none, and stands on its own. */
function sound(reading: Reading, draft: Draft, evidence: Evidence, all: readonly Judged[]): boolean {
  const {part} = reading
  const {text} = draft
  if (!content(text) || !stands(text) || !readsOn(part.text, text)) return false
  if (!TWO_WORDS.test(text) && ONE_WORD().test(text) && !/\d/.test(text) && !(part.role === 'cta' && (SOLE().test(text) || /^\W*\p{L}+\s+(?:before|while|until|now|today)\b/iu.test(part.text)))) return false
  if ((/\d/.test(text) && /^[^\p{L}\d$€£¥]*\d{1,2}\s+\p{Ll}+\W*$/u.test(text)) || /^(?:let|help|show|give|tell|treat|take|make|send|bring|offer|hand|spare) (?:me|us|them)\W*$/i.test(text)) return false
  // A greeting, and what is left of a list of denials, say nothing.
  // What happened to nobody, a day and nothing on it, a condition of nothing: unless the copy begins so itself.
  if (!begins(part.text, text) && MAY_BE_BROKEN.test(text) && BROKEN_OPENING().test(text)) return false
  if (OPEN_END.test(text) && !ended(part.text, text.slice(-12))) return false
  if (/^\W*\d+\s?%\s*[;,]/.test(text) || (SUM.test(text) && /,\s+and\s+[$€£¥]\s?\d[\d.,]*\W*$/.test(text) && !ended(part.text, text.slice(-12)))) return false
  if (all.every((one) => TELLING.has(one.rule.id)) && MAY_BE_TALE.test(text) && TALE().test(text)) return false
  // *In our one-day*
  if (/-\p{L}+$/u.test(text) && /\b(?:an?|our|the|this|your)\s+(?:one|two|three|\d+)-(?:day|hour|week|weekend|month|night|time)$/i.test(text)) return false
  // *Huge sale on*: of what, is gone.
  if (
    /\b[io]n\W?$/i.test(text) &&
    !/\b(?:log|sign|check|tune|drop|come|opt|pop|dive|read|go|carry|move|cash|try|trying|bring|is|are|was|it|them|join|get|hop|jump|click|call|zoom|lock|keep|turn|switch|put|settle|stay|move|right)\s+[io]n\W?$/i.test(
      text
    ) &&
    !ended(part.text, text.slice(-12))
  )
    return false
  if (HAILS.test(text) && /^\W*(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear)\b,?(?:\s+\p{Lu}[\p{L}’'-]*){0,3}\W*$/u.test(text)) return false
  if (part.role !== 'cta' && DENIES.test(text) && /^\W*(?:no|zero|without)\s+[\p{L}’'-]+\W*$/iu.test(text) && !/\bthanks\b/i.test(text)) return false
  // Somebody, and what they did to nothing: *You shop*, *We can’t.*, *Someone has just bought*.
  if (
    part.role !== 'cta' &&
    DOES.test(text) &&
    /^\W*(?:you\s+\p{L}+|(?:i|we|they)(?:\s+(?:can|can['’]t|do|don['’]t|will|won['’]t|did|didn['’]t)|['’]ll\s+\p{L}+)|(?:someone|somebody)(?:\s+\p{L}+){1,3}|recommend us)\W*$/iu.test(text)
  )
    return false
  // *Grief is heavy. Our sofas aren’t.*
  if (/(?:n['’]t|\bnot)\W*$/i.test(text) && /^\W*(?:our|your|the|these|this)\s(?:[\p{L}’'-]+\s){1,3}(?:is|are|does|do|was|were|will|wo|need|has|have)(?:n['’]t|\snot)\W*$/iu.test(text)) return false
  // *And neither will the duvets*, behind a stop: the sentence that it joined is gone.
  const joined = JOINED.exec(text)?.[0]
  if (joined !== undefined && !part.text.includes(joined)) return false
  if (DANGLING.test(text) && dangles(text, part.text)) return false
  // *The sale ends tonight. So does your code*: what is left answers to what is gone.
  if (
    /^(?:so|nor|neither|does|did|the|our|this)\s/i.test(text) &&
    /^(?:so|nor|neither) (?:do|does|did|is|are|was|were|will|has|have|can)\b|^(?:does|did) (?:your|our|the|this)\b[^?]*$|^(?:the|our|this) [\p{L} ]{2,24}[.!] so (?:do|does|did|is|are)\b/iu.test(text) &&
    !/^(?:so|nor|neither|does|did)\b/i.test(part.text)
  )
    return false
  // A day, and nothing that is on it.
  if (DAY_OF_MONTH.test(text) && /^\W*(?:(?:on|by|from|until|till|before|after|at)\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s+\d{1,2}(?:st|nd|rd|th)?)\W*$/u.test(text)) return false
  if (SUM.test(text) && /^\W*[$€£¥]\s?[\d.,]+\s+(?:(?:are|were|applies|gets|costs?)|(?:\p{Ll}+\s+)?(?:is|was|has))\s/u.test(text)) return false
  if (text.includes(', and so ') && /^\W*(?:[\p{L}’'-]+\s+){0,2}[\p{L}’'-]+,\s+and so (?:does|do|is|are|has|will)\b/u.test(text)) return false
  // *Get yours* of what is no longer named.
  if (part.role !== 'cta' && YOURS.test(text) && !part.text.startsWith(text.slice(0, 12))) return false
  if (MAY_SAY_NOTHING.test(text) && SAYS_NOTHING().test(text)) return false
  const half = HALF_SAID().exec(text)?.[0]
  if (half !== undefined && !part.text.includes(half)) return false
  // A bare sum, or one that only changes hands, says nothing of an offer.
  if (SUM.test(text) && /^\W*(?:(?:for|from|at|only|just|now)\s+)?[$€£¥]\s?[\d.,]+\W*(?:(?:to|in|into|on|for) (?:your|you)\b.*|(?:an?|per|each|every)(?:\s+\p{L}+)?\W*)?$/iu.test(text)) return false
  let kept = facts.get(all)
  if (!kept) facts.set(all, (kept = factsOutside(part, all)))
  if (!kept.every((fact) => holds(text, fact))) return false
  let declared: string | undefined
  const known = (figure: string): boolean => part.text.includes(figure) || (declared ??= JSON.stringify(evidence.facts)).includes(figure)
  return (text.match(/\d[\d.,]*/g) ?? []).every((figure) => known(figure.replace(/[.,]+$/, '')) || spelled(figure, part.text) || dated(figure, evidence))
}

/** How the next two begin; quick to look for. */
const MAY_BE_BROKEN =
  /^\W*(?:made|began|spent|built|set|went|came|gave|took|told|brought|wanted|had|reached|walked|tells|make|signed|need|know|[^\s]+ed (?:us|you|me|it|them|into)|down|like|next|back|then|kind|you|to|a|several|many|two|three|other|looking|code|offer|voucher|discount|price|reward|order|account|if|when|because|although|while|unless|since|right|this|last|every|all|after|before)\b|^\W*=/i
const MAY_BE_TALE = /^\W*(?:i|we|he|she|it|they|you|this|chosen|picked|selected|hand|made)/i
/** Half of a sentence from its verb on, an adverbial, a subordinate clause alone. */
const BROKEN_OPENING = (): RegExp =>
  /^\W*(?:(?:made (?:it|this|them|us|you|the|our|your)|began|spent|built (?:this|our|the|a)|set aside|went|came|gave|took|told|brought|wanted|had|reached|walked|tells|make with|signed up|need|know|\p{Ll}{2,}ed (?:us|you|me|it|them|into))\b|(?:down for|like \p{Ll}+\W*$|next,|back,|then |kind of |you,\s(?:can|will|have|are)\b|to (?:show|say|express|prove),|(?:a few|several|many|two|three) times |other \p{L}+\W*$|looking for you)|=|(?:code|offer|voucher|discount|price|reward|order|account) (?:is|has)\b|(?:if|when|because|although|while|unless|since) [^,:;—–.?!]*\W*$|(?:right now|(?:this|last|next|every) (?:week|month|year|summer|season|night|weekend)|all (?:year|day|week)|(?:after|before|since) (?:the|our|your|last|this) [\p{L} ]{3,20})(?:,\s\p{Lu}\p{Ll}+)?\W*$)/iu
/** What somebody once did, of which nothing is to be had. */
const TALE = (): RegExp =>
  /^\W*(?:(?:i|we|he|she|it|they|you|this one)\s+(?:went|drew|had|held|hurt|was|were|wasn['’]t|weren['’]t|didn['’]t|saw|kept|left|knew|felt|sat|stood|waited|asked|wondered|hoped|cried)\b[^\d.!?]*|(?:chosen|picked|selected|hand-?picked|made) by (?:us|our \p{L}+))\W*$/iu
const TELLING = new Set([...FELT, 'fake-exclusivity', 'false-correspondence'])
/** A verb that waits for what is gone. */
const OPEN_END = /\b(?:keeps?|proving|find|fit|made|seems?|gives?|brings?|tells?|has run|puts?|becomes?)\W*$/i

/** Whether a sentence of the copy begins as a text does. */
function begins(copy: string, text: string): boolean {
  const at = copy.toLowerCase().indexOf(text.slice(0, 8).trimEnd().toLowerCase())
  return at === 0 || (at > 0 && !/^then\b/i.test(text) && /[.!?:]\s*$/.test(copy.slice(0, at)))
}

/** Whether a mark, or the end, stands behind the words in the copy. */
function ended(text: string, words: string): boolean {
  const at = text.lastIndexOf(words)
  return at >= 0 && /^\s*(?:[^\p{L}\d\s]|$)/u.test(text.slice(at + words.length))
}

/** An article before a bare discount, a second command inside a line, a predicate without what it is said of, *nothing* of no more than nothing. */
const HALF_SAID = (): RegExp =>
  /^\W*(?:[Ww]orth|[Vv]alued at)\s[^.!?]*\s(?:is|are)\s|^\W*(?:(?:[Tt]o )?[Kk]now (?:that|what|how|why)|[Cc]an (?:now )?(?:have|get|buy|book|order|save|take))\b(?!.*\?)|^\W*To\s+(?:an?\s+)?[$€£\d]|^\W*(?:It|They|This|That)\s+(?:until|from|for|at|on)\b|^\W*[Ee]very \p{L}+, and\b|\b[Aa]n?\s+(?:loves|uses|wants|needs|knows|says|bought)\b|\b[Aa]n?\s+(?:\d[\d.,]*\s?%\s+)?off\b|\b(?:because|since)\s+(?:this|the|our|these|your)\s+\p{Ll}+\W*$|\p{Ll}\s+See\s|^\W*(?:[Gg]ets|[Dd]oes|[Gg]oes|[Mm]akes|[Tt]akes|[Cc]osts|[Gg]ives|[Hh]olds|[Cc]ost(?=\s+[$€£\d])|[Nn]eeds|[Ww]ants|[Kk]nows|[Ss]ays|[Ll]ooks|[Ff]eels|[Dd]eserves?|[Ll]oves|[Uu]ses|[Cc]hosen|[Pp]icked|[Ss]elected|[Cc]harge)\s(?!(?:up|out|off|in)\b)|^\W*[Ss]o (?:does|do|is|are|has|will)\b|(?:,|\s[–—-]|:)\s+(?:the|our) (?:price|prices|rate|rates|deal|deals|best|value)\W*$|^\W*(?:[Yy]our|[Oo]ur|[Tt]he|[Tt]his)\s\p{Ll}+\s\(and\b|\?\s*$(?<=^\W*(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear)\b[^.!?]*\?\s*)/u
/** How a line may begin that says nothing; quick to look for. */
const MAY_SAY_NOTHING = /^\W*(?:see|the|it|an?|your|our|my|use|code|you|are|were|nothing)\b/i
/** All of a line, and nothing that it is of. */
const SAYS_NOTHING = (): RegExp =>
  /^\W*(?:[Ss]ee )?[Tt]he (?:switch|move|leap|jump)\W*$|^\W*[Ii]t(?:['’]s| is) the \p{L}+\W*$|^\W*(?:[Aa]|[Aa]n)\s+(?:special\s+)?(?:offer|discount|voucher|payment|price|deal|gift|trap|answer|reward)(?:,\s\p{Lu}\p{Ll}+)?\W*$|^\W*(?:[Yy]our|[Oo]ur)\s+(?:account|basket|cart|inbox|office|depot|answer|calendar|website|team|heart|company)\W*$|^\W*(?:[Uu]se\s+)?[Cc]ode\s+\S+\W*$|^\W*(?:[Yy]ou(?:['’](?:re|ve))?|[Aa]re you|[Ww]ere you)\s+\p{L}+\?\W*$|^\W*[Nn]othing at all\W*$|^\W*(?:[Yy]our|[Oo]ur|[Tt]he|[Mm]y)\s+(?:\p{Ll}+\s+)?(?:rates?|prices?|fares?|fees?|tariffs?|reward|rewards|deal|deals|offer|surprise|bonus|gift|treat|prize|discount|voucher|coupon|preview)\W*$/u

const YOURS = /^\W*(?:get|grab|order|book|claim|try|take|reserve|buy|snap up|pick up) (?:yours|one|them)\b/i

const DAY_OF_MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
const DANGLING = /^\W*(?:which|where|who|whose|whom|it|they|its|their|yours|theirs)\b|^(?:see\s+)?(?:this|these)\s+(?:for|of|in|at|on|to|with|from)\b|\bthan\b/i

/** Whether a text begins with what only goes on from words that are gone, or compares nothing. */
function dangles(text: string, before: string): boolean {
  const head = /^\W*(which|where|who|whose|whom|it|they|its|their|yours|theirs)\b(['’]?\p{L}*)\s*([\p{L}’']*)/iu.exec(text)
  if (head) {
    const [, word = '', tail = '', next = ''] = head
    const went = new RegExp(`(?:,|\\b(?:and|so|but|because|as|since))\\s+${word}${tail}(?:\\s+${next})?(?![\\p{L}])`, 'iu')
    // What stands before the comma may only address: *Darling, it’s linen season*.
    if (went.test(before) && !/^[^.!]*\?/.test(text) && !/^\W*\p{L}+(?:\s+\p{L}+)?,\s/u.test(before)) return true
    // *It holds a blender* of what was spoken of before.
    if (/^(?:it|they)$/i.test(word) && /^['’]?(?:s|re|ll)?$/i.test(tail) && !before.startsWith(text.slice(0, 6)) && new RegExp(`[.!?]\\s+${word}${tail}\\s+${next}`, 'u').test(before) && NOTES.test(next)) return true
  }
  if (/^(?:see\s+)?(?:this|these)\s+(?:for|of|in|at|on|to|with|from)\b/i.test(text)) return !before.toLowerCase().startsWith(text.slice(0, 8).toLowerCase())
  const than = /^(.*?)\bthan\b/i.exec(text)?.[1]
  return than !== undefined && !/\b(?:more|less|fewer|rather|other|worse|better|else|different|later|sooner|\p{L}+er)\b/iu.test(than)
}

/** What is said of a thing. */
const NOTES = /^(?:holds?|has|have|costs?|comes?|weighs?|contains?|includes?|lasts?|fits?|takes?|needs?|starts?|opens?|runs?|works?|still|already|now|only|was|were|can|will|won['’]t)$/i

const ONE_WORD = (): RegExp => /^[^\p{L}\p{N}]*(?:[\p{L}\p{N}][\p{L}\p{N}’'-]*)?[^\p{L}\p{N}]*$/u

/** What one word on a button may be. */
const SOLE = (): RegExp =>
  /^\W*(?:join|shop|book|order|browse|explore|start|register|subscribe|save|donate|apply|reserve|continue|upgrade|sign|buy|enrol|enroll|search|unsubscribe|decline|close|skip|no|cancel|leave|login|listen|vote|reply|call|compare|download|visit|go|next|done|ok|okay|learn|play|pay|switch|renew|invest|bid|swap|sell|rent|stream|print|quit|rsvp|dismiss|exit|return|back|confirm|checkout|refill|reorder|schedule|volunteer|contribute|give|add|read|watch)\W*$/i

/** The facts outside the claims of a part, which all its drafts have to keep. */
const facts = new WeakMap<readonly Judged[], readonly string[]>()

/** The facts of a part that stand outside its claims, and its tags. */
function factsOutside(part: Part, all: readonly Judged[]): string[] {
  return factsIn(part)
    .filter(
      ({raw, start}) =>
        (/^(?:\{\{|\*\||%%)/.test(raw) && !all.some((one) => one.claim.cue === 'filter' && one.start < start + raw.length && one.end > start)) || !all.some((one) => one.start < start + raw.length && one.end > start)
    )
    .map(({raw}) => raw)
}

/** Whether a text has a fact in it: *$50* is not in *$500*. */
function holds(text: string, fact: string): boolean {
  for (let at = text.indexOf(fact); at >= 0; at = text.indexOf(fact, at + 1)) {
    if (!/^[.,:]?\d/.test(text.slice(at + fact.length)) && !(/^\d/.test(fact) && /\d[.,:]?$/.test(text.slice(0, at)))) return true
  }
  return false
}

/** A figure, link, tag or code, and where it starts. */
interface Fact {
  readonly raw: string
  readonly start: number
}

const stated = new WeakMap<Part, readonly Fact[]>()

function factsIn(part: Part): readonly Fact[] {
  let found = stated.get(part)
  if (!found) stated.set(part, (found = STATING.test(part.text) ? [...part.text.matchAll(FACT())].map((match) => ({raw: match[0].replace(/[.,:\s]+$/, ''), start: match.index})) : []))
  return found
}

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A number in words; of one over twenty, its tens. */
function inWords(figure: string): string | undefined {
  const number = Number(figure)
  return number === 100 ? 'hundred' : number >= 20 && number < 100 ? TENS[Math.floor(number / 10) - 1] : UNITS[number]
}

/** Whether the source spells a figure out. */
function spelled(figure: string, text: string): boolean {
  return text.toLowerCase().includes(inWords(figure) ?? '\u0000') || (figure === '50' && /\bhalf\b/i.test(text))
}

/** Whether a figure is of a date that the facts have: `2026-06-14` is *14 June*. */
function dated(figure: string, evidence: Evidence): boolean {
  return [...JSON.stringify(evidence.facts).matchAll(/\d{4}-(\d{2})-(\d{2})/g)].some((match) => Number(match[2]) === Number(figure))
}

export {tidy}
