/** Rewrites: edits on a part, put together, tidied, linted again. A rewrite says less than the copy, never more. */

import {startsCapital} from './text/letters.ts'
import {placeIn} from './formats/runs.ts'
import {cores, type Draft, fromFacts, held, lastEmoji, offersBeside, resumed, shown, things} from './rewrite/drafts.ts'
import {credited, deleted, FEELINGS, FELT, segmentOf, sentenceOf, wordings} from './rewrite/edits.ts'
import {dated, factsOutside, holds, PRICE, spelled} from './rewrite/facts.ts'
import {sound} from './rewrite/sound.ts'
import type {Evidence, FoundClaim, Judged, Rewrite} from './rule.ts'
import {asksFor} from './text/asks.ts'
import type {Read} from './text/evidence.ts'
import {isName} from './text/grammar.ts'
import type {Reading} from './text/read.ts'
import {addressing, content, mayOffer, remains, stands} from './text/remains.ts'
import {readsOn} from './text/seams.ts'
import type {Edit, Part, PartRewrite, Suggestion} from './types.ts'

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
  const taken = first ?? second ?? sentenceBySentence(work, all)
  // Where nothing but a blank is left, it asks for what the copy speaks of.
  return taken && !(taken.blank && BARE_BLANK().test(taken.text)) ? inSmallLetters(taken, text) : blankFor(reading, all, taken)
}

/** Copy that is written in small letters stays so. */
function inSmallLetters(draft: Draft, copy: string): Draft {
  if (startsCapital(copy)) return draft
  const first = /^\p{Lu}[\p{Ll}’'-]*(?=\s|$)/u.exec(draft.text)?.[0]
  return first === undefined || !/^[^\p{L}\d$€£{*%[]*\p{Ll}/u.test(copy) || copy.includes(first) ? draft : {...draft, text: draft.text.charAt(0).toLowerCase() + draft.text.slice(1)}
}

/** Running text whose claims stand in several sentences: each of these is rewritten by itself, and only what has no wording becomes a blank. */
function sentenceBySentence({reading, evidence, relint, own}: Work, all: readonly Judged[]): Draft | undefined {
  const {part, sentences} = reading
  const {text} = part
  if (part.role !== 'body' || all.length < 2 || text.length > LONG) return undefined
  const groups = sentences.map((sentence) => all.filter(({start, end}) => start >= sentence.start && end <= sentence.end))
  const faulty = groups.filter((group) => group.length > 0)
  if (faulty.length < 2 || faulty.flat().length < all.length) return undefined
  const work = {reading, evidence, relint, own}
  const left: Judged[] = []
  let asked = false
  const pieces = sentences.map((sentence, i) => {
    const group = groups[i] ?? []
    if (group.length === 0) return sentence.text
    const before = text.slice(0, sentence.start).trimEnd()
    const after = text.slice(sentence.end).trimStart()
    let made: string | undefined
    tryDrafts(work, group, (draft) => {
      if ((draft.blank && !group.some((one) => one.rule.keeps)) || !draft.text.startsWith(before) || !draft.text.endsWith(after) || !sound(reading, draft, evidence, group)) return false
      if (relint(draft.text).length > all.length - group.length) return false
      asked ||= draft.blank
      made = draft.text.slice(before.length, draft.text.length - after.length).trim()
      return true
    })
    if (made === undefined) left.push(...group)
    return made
  })
  if (left.length === faulty.flat().length) return undefined
  const ask =
    left.length === 0
      ? ''
      : (asksFor(
          [...new Set(left.map((one) => one.claim.sentence.text))].join(' '),
          new Set(left.map((one) => one.rule.id)),
          left.flatMap((one) => one.rule.blank ?? [])
        ) ?? 'say what the mail is about')
  const result = pieces
    .map((piece, i) => piece ?? (pieces.indexOf(undefined) === i ? `[${ask}].` : ''))
    .filter((piece) => piece !== '')
    .join(' ')
  // What each sentence can do without, all of them together may not.
  return content(result) && relint(result).length === 0 ? {text: result, blank: asked || left.length > 0} : undefined
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
    // Of two wordings for the same words the wider stands.
    if (put.some((one) => one !== edit && put.includes(edit) && one.start <= edit.start && one.end >= edit.end && one.end - one.start > edit.end - edit.start)) return []
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
  const called = calm && part.role !== 'cta' && /,\s+\S+[!?.:]\s/.test(text) ? /^[^.!?:]{2,40}\p{Ll},\s+(\p{Lu}\p{Ll}+)[!?.:]\s+\S/u.exec(text) : null
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
