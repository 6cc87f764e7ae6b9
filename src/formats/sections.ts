/**
 * Several messages in one Markdown file, told apart by what they call their subject: `## Subject`, `## Subject: …`, or lines
 * `Subject: …` with or without emphasis. A heading just above belongs to none of them.
 */

import type {Part, Role} from '../types.ts'
import {type Aliases, type Field, fieldNamed} from './fields.ts'

export interface Section {
  readonly parts: readonly Part[]
  readonly fields: Readonly<Record<string, string>>
  readonly label: string
}

interface Line {
  readonly part: Part
  readonly field?: Field
}

interface Building {
  parts: Part[]
  fields: Record<string, string>
}

/** Splits the parts of a body; nothing where it names no subject. */
export function sectionsOf(parts: readonly Part[], source: string, aliases: Aliases): Section[] | undefined {
  const lined = parts.map((part) => linesOf(part, source, aliases))
  if (!lined.some((lines) => lines.some((line) => line.field === 'subject'))) return undefined
  const done: Building[] = []
  let now: Building = {parts: [], fields: {}}
  // What the copy that follows a bare label is: until the next heading, or for one block.
  let pending: {readonly field: Field; readonly heading: boolean} | undefined
  for (const [i, part] of parts.entries()) {
    const lines = lined[i] ?? []
    if (lines.some((line) => line.field === 'subject') && hasCopy(now)) {
      while (now.parts.at(-1)?.role === 'heading') now.parts.pop()
      if (now.parts.length > 0) done.push(now)
      now = {parts: [], fields: {}}
    }
    if (part.role === 'heading') pending = undefined
    if (lines.every((line) => line.field === undefined)) {
      if (pending) put(now, part, pending.field)
      else now.parts.push(part)
      if (!pending?.heading) pending = undefined
      continue
    }
    for (const line of lines) {
      if (line.field === undefined) now.parts.push(line.part)
      else if (line.part.text.trim() === '') pending = {field: line.field, heading: part.role === 'heading'}
      else put(now, line.part, line.field)
    }
  }
  done.push(now)
  return done.map((one, i) => ({parts: variants(one.parts), fields: one.fields, label: `message ${i + 1}`}))
}

/** Whether a message has come so far that another subject starts the next. */
function hasCopy({parts}: Building): boolean {
  return parts.some((part) => part.role !== 'subject' && part.role !== 'preheader' && part.role !== 'from')
}

function put(message: Building, part: Part, field: Field): void {
  if (field === 'send' || field === 'campaign' || field === 'resendOf') message.fields[field] = part.text.trim()
  else message.parts.push({...part, role: field === 'body' ? (part.role === 'heading' ? 'body' : part.role) : (field as Role)})
}

/** Subjects beside each other are alternatives. */
function variants(parts: readonly Part[]): Part[] {
  const several = parts.filter((part) => part.role === 'subject').length > 1
  return parts.map((part) => (several && part.role === 'subject' ? {...part, variant: 'subject'} : part))
}

const LABEL = (): RegExp => /^\s*([\p{L}][\p{L}\p{N} _-]{1,24}?)\s*(?::\s*|$)/u

/** The labelled lines of a heading or of a paragraph that starts with one; else the part as it is. */
function linesOf(part: Part, source: string, aliases: Aliases): Line[] {
  if (part.role !== 'heading' && part.role !== 'body') return [{part}]
  const breaks = part.role === 'body' ? breaksOf(part, source) : []
  const out: Line[] = []
  let from = 0
  for (const to of [...breaks, part.text.length]) {
    const line = slicePart(part, from, to)
    const label = LABEL().exec(line.text)
    const field = label && (part.role === 'heading' || label[0].includes(':')) ? fieldNamed(label[1] ?? '', aliases) : undefined
    if (field === undefined || !label) {
      // Lines behind the labels are copy.
      if (out.length === 0) return [{part}]
      return [...out, {part: slicePart(part, from, part.text.length)}]
    }
    out.push({part: slicePart(line, label[0].length, line.text.length), field})
    from = to + 1
  }
  return out
}

/** Offsets in a part's text of the spaces that are line ends in the source. */
function breaksOf(part: Part, source: string): number[] {
  const out: number[] = []
  let at = 0
  for (const run of part.runs) {
    const raw = source.slice(run.start, run.end)
    if (raw.length === run.text.length) for (const match of raw.matchAll(/\n/g)) out.push(at + match.index)
    else if (run.text === ' ' && /[\n\r]|<br/i.test(raw)) out.push(at)
    at += run.text.length
  }
  return out
}

/** A stretch of a part as a part. */
export function slicePart(part: Part, from: number, to: number): Part {
  let at = 0
  const runs = part.runs.flatMap((run) => {
    const [start, end] = [Math.max(0, from - at), Math.min(run.text.length, to - at)]
    at += run.text.length
    if (end <= start) return []
    const plain = run.text.length === run.end - run.start
    return [{text: run.text.slice(start, end), start: plain ? run.start + start : run.start, end: plain ? run.start + end : run.end}]
  })
  const tags = part.tags.filter((tag) => tag.start >= from && tag.end <= to).map((tag) => ({...tag, start: tag.start - from, end: tag.end - from}))
  return {...part, text: part.text.slice(from, to), runs, tags}
}
