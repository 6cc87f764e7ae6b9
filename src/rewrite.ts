/** Rewrites: edits on a part, put together, tidied, linted again. A rewrite says less than the copy, never more. */

import {placeIn} from './formats/runs.ts'
import type {Judged} from './lint.ts'
import type {Evidence, Rewrite} from './rule.ts'
import type {Read} from './text/evidence.ts'
import type {Reading} from './text/read.ts'
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

/** A rewritten text. */
interface Draft {
  readonly text: string
  readonly blank: boolean
}

/** Suggestions for each finding, and one rewrite for each part that has any. */
export function makeRewrites(read: Read, judged: readonly Judged[], wanted: Wanted): Made {
  const suggestions = new Map<Judged, readonly Suggestion[]>()
  const rewrites: PartRewrite[] = []
  const parts = new Map<Part, Judged[]>()
  for (const one of judged) parts.set(one.claim.part, [...(parts.get(one.claim.part) ?? []), one])
  for (const [part, all] of parts) {
    const reading = read.of(part)
    const whole = placeIn(part, read.message.source, 0, part.text.length)
    const draft = rewriteAll(reading, all, wanted)
    rewrites.push({role: part.role, ...(part.index !== undefined && {part: part.index}), place: whole, text: draft.text, blank: draft.blank})
    for (const one of all) {
      if (all.length === 1) {
        suggestions.set(one, [{text: draft.text, place: whole, blank: draft.blank}])
        continue
      }
      const rest = all.length - 1
      const single = draftsFor(reading, [one], wanted.evidence).find((candidate) => sound(reading, candidate, wanted) && wanted.relint(part, candidate.text).length <= rest && !wanted.relint(part, candidate.text).some((other) => other.rule === one.rule))
      suggestions.set(one, single ? [{text: single.text, place: whole, blank: single.blank}] : [{text: draft.text, place: whole, blank: draft.blank}])
    }
  }
  return {suggestions, rewrites}
}

/** The first draft that is sound and lints clean; else a blank. */
function rewriteAll(reading: Reading, all: readonly Judged[], wanted: Wanted): Draft {
  for (const draft of draftsFor(reading, all, wanted.evidence)) if (sound(reading, draft, wanted) && wanted.relint(reading.part, draft.text).length === 0) return draft
  const blank = all.map((one) => one.rule.blank).find((text) => text !== undefined) ?? 'say what the message is about'
  return {text: `[${blank}]`, blank: true}
}

/** Drafts in order of preference. */
function draftsFor(reading: Reading, all: readonly Judged[], evidence: Evidence): Draft[] {
  const text = reading.part.text
  const drafts: Draft[] = []
  const own = all.map((one): readonly Rewrite[] => one.rule.rewrite?.({...one.claim, start: one.start, end: one.end}, evidence) ?? [])
  const chosen = own.map((rewrites, i): Rewrite => rewrites[0] ?? {edits: [{start: all[i]?.start ?? 0, end: all[i]?.end ?? 0, text: ''}]})
  drafts.push({text: tidy(apply(text, chosen.flatMap((rewrite) => rewrite.edits)), text), blank: chosen.some((rewrite) => rewrite.blank === true)})
  drafts.push({text: tidy(apply(text, all.map((one) => segmentOf(text, one.start, one.end))), text), blank: false})
  drafts.push({text: tidy(apply(text, all.map((one) => ({start: one.claim.sentence.start, end: one.claim.sentence.end, text: ''}))), text), blank: false})
  return drafts.filter((draft) => draft.text !== text)
}

/** Applies edits; where two overlap they become one that deletes what both cover. */
export function apply(text: string, edits: readonly Edit[]): string {
  const order = [...edits].sort((a, b) => a.start - b.start || b.end - a.end)
  let out = ''
  let at = 0
  for (const edit of order) {
    if (edit.start < at) {
      at = Math.max(at, edit.end)
      continue
    }
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at)
}

const SEPARATOR = /[:;,!?.…—–|()]+\s*|\s+[-–—|·]\s+/g

/** The segment between separators that a span stands in, with the separator behind it. */
function segmentOf(text: string, start: number, end: number): Edit {
  let from = 0
  let to = text.length
  for (const match of text.matchAll(SEPARATOR)) {
    const stop = match.index + match[0].length
    if (stop <= start) from = stop
    else if (match.index >= end - 1 && stop >= end) {
      to = stop
      break
    }
  }
  return {start: from, end: to, text: ''}
}

/** Puts a text in order after deletions: spaces, doubled marks, dangling conjunctions, capitals, its final mark. */
export function tidy(text: string, original: string): string {
  let out = text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?…])/g, '$1')
    .replace(/^[\s,;:.!?…—–|·&-]+/, '')
    .replace(/([,;:—–|])\s*(?=[,;:.!?…—–|])/g, '')
    .replace(/[\s,;:—–|(&-]+$/, '')
    .trim()
  if (out === '') return ''
  if (/^[\p{L}]/u.test(original.trim()) && /^\p{Lu}/u.test(original.trim())) out = out.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return out
}

const FACT = /\{\{.*?\}\}|\*\|.*?\|\*|%%.*?%%|[$€£]?\d[\d.,:]*%?|https?:\/\/\S+/g

/** Whether a draft keeps what it must and says something. */
function sound(reading: Reading, draft: Draft, _wanted: Wanted): boolean {
  const words = draft.text.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0 || (words.length < 2 && reading.part.role !== 'cta')) return false
  const kept = reading.part.text.match(FACT) ?? []
  return kept.every((fact) => draft.text.includes(fact.replace(/[.,:]+$/, '')))
}
