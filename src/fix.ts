/** Rewrites written back into their file: only what changes, in the file's own syntax, read again before it counts. */

import {diffWordsWithSpace} from 'diff'
import {sourceOffset} from './formats/runs.ts'
import type {Edit, Part} from './types.ts'

/** A text that is to stand for a part's. */
export interface Wish {
  /** Offset in the source at which the part's copy starts, and its end. */
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Fixed {
  readonly source: string
  /** How many wishes were granted. */
  readonly applied: number
  /** Those that could not be written without cutting through markup. */
  readonly refused: readonly Wish[]
}

/**
 * Writes texts into a source.
 * @param read - reads a source into its parts; what was written must read as what was wished, and nothing else may change.
 */
export function writeBack(source: string, wishes: readonly Wish[], read: (source: string) => readonly Part[]): Fixed {
  let now = source
  let applied = 0
  const refused: Wish[] = []
  // From the end, so that the offsets before stay true.
  for (const wish of [...wishes].sort((a, b) => b.start - a.start)) {
    const parts = read(now)
    const at = parts.findIndex((part) => sourceOffset(part, 0) === wish.start && sourceOffset(part, part.text.length, true) === wish.end)
    const part = parts[at]
    const written = part && !part.readonly && !TABLE.test(source.slice(wish.start, wish.end)) ? writeAlternatives(now, parts, at, wish.text, read) : undefined
    if (written === undefined) refused.push(wish)
    else {
      now = written
      applied++
    }
  }
  return {source: now, applied, refused}
}

/** A mail says the same in HTML and in plain text; once one of them is rewritten, the other is read beside it, and rewritten too. */
function writeAlternatives(source: string, parts: readonly Part[], at: number, text: string, read: (source: string) => readonly Part[]): string | undefined {
  const written = writePart(source, parts, at, text, read)
  if (written === undefined) return undefined
  const again = read(written)
  const [other, ...more] = risen(again, parts, at, text) ?? []
  if (other === undefined) return written
  return more.length > 0 || again[other]?.readonly ? undefined : writePart(written, again, other, text, read, true)
}

/** Indexes of parts that said what one part said before it was changed, and that are read only now; nothing where anything else differs. */
function risen(again: readonly Part[], parts: readonly Part[], at: number, text: string): number[] | undefined {
  const out: number[] = []
  let i = 0
  for (const [j, one] of again.entries()) {
    const said = squash(one.text)
    if (i < parts.length && one.role === parts[i]?.role && said === squash(i === at ? text : (parts[i]?.text ?? ''))) i++
    else if (one.role === parts[at]?.role && said === squash(parts[at]?.text ?? '')) out.push(j)
    else return undefined
  }
  return i === parts.length ? out : undefined
}

/** The rule under the head of a Markdown table, whose rows no sentence spans. */
const TABLE = /\|[ \t]*:?-{3,}|-{3,}:?[ \t]*\|/

/** @param twin - the same is said elsewhere, so that the part is no longer read once it agrees. */
function writePart(source: string, parts: readonly Part[], at: number, text: string, read: (source: string) => readonly Part[], twin = false): string | undefined {
  const part = parts[at] as Part
  for (const candidate of candidates(source, part, text)) {
    const again = read(candidate)
    if (twin ? again.length === parts.length - 1 && again.every((one, i) => squash(one.text) === squash(parts[i < at ? i : i + 1]?.text ?? '')) : risen(again, parts, at, text)) return candidate
  }
  return undefined
}

/** Line ends and runs of space read as one space. */
function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Ways to write a text, the least change first. */
function* candidates(source: string, part: Part, text: string): Generator<string> {
  const write = part.write ?? ((plain: string) => plain)
  const fine = changes(part.text, text)
  const coarse = joined(part.text, fine)
  for (const [edits, wide] of [
    [coarse, false],
    [coarse, true],
    [fine, false],
    [fine, true]
  ] as const) {
    const spans = edits.map((edit) => ({...span(source, part, edit, wide), text: write(edit.text)}))
    if (spans.some(({start, end}) => LOGIC.test(source.slice(start, end)))) continue
    if (!spans.every(({start, end}) => balanced(source.slice(start, end)))) {
      // An element that is cut in half stays, with what it still holds.
      if (!wide)
        yield splice(
          source,
          spans.map((one) => ({...one, text: (source.slice(one.start, one.end).match(/<[^>]*>/g) ?? []).join('') + one.text}))
        )
      continue
    }
    yield splice(source, spans)
    // Emphasis that is left with nothing in it goes too.
    yield splice(source, spans).replace(/(?<![\\*])(\*\*|__)\s*\1(?!\*)|(?<![\\*\w])([*_])\s*\2(?![*_\w])/g, '')
  }
  const start = sourceOffset(part, 0)
  const end = sourceOffset(part, part.text.length, true)
  // The whole at once, where there is no markup to lose.
  const inner = source.slice(start, end)
  if (!/[<[\]`]|\*\*|__|\]\(/.test(inner) && !LOGIC.test(inner)) yield source.slice(0, start) + write(text) + source.slice(end)
}

/** Logic and comments of templates: what is written over them would be lost. */
const LOGIC = /\{[%#]|\{\{[#/^!]|\{\{\s*else|%%\[|<%(?!=)|\*\|(?:IF|ELSE|END|INTERESTED)|\[(?:if:|else|endif)|%\/?IF\b/i

/** The changes of a text by words, as edits of the old one. */
function changes(before: string, after: string): Edit[] {
  const edits: Edit[] = []
  let at = 0
  for (const {value, added, removed} of diffWordsWithSpace(before, after)) {
    const last = edits.at(-1)
    if (added) {
      if (last && last.end === at) edits[edits.length - 1] = {...last, text: last.text + value}
      else edits.push({start: at, end: at, text: value})
    } else if (removed) {
      if (last && last.end === at) edits[edits.length - 1] = {...last, end: at + value.length}
      else edits.push({start: at, end: at + value.length, text: ''})
      at += value.length
    } else at += value.length
  }
  return edits
}

/** Whether every element that starts in a piece of HTML ends in it, and the other way round. */
function balanced(piece: string): boolean {
  const open: string[] = []
  for (const [, close, name, rest] of piece.matchAll(/<(\/?)([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi)) {
    if (/^(?:br|img|hr|input|wbr)$/i.test(name ?? '') || rest?.endsWith('/')) continue
    if (!close) open.push(name ?? '')
    else if (open.pop() !== name) return false
  }
  return open.length === 0
}

/** Edits with nothing but space between them are one: it takes the markup inside it along. */
function joined(before: string, edits: readonly Edit[]): Edit[] {
  const out: Edit[] = []
  for (const edit of edits) {
    const last = out.at(-1)
    const between = last ? before.slice(last.end, edit.start) : ''
    if (last && between.trim() === '') out[out.length - 1] = {start: last.start, end: edit.end, text: last.text + between + edit.text}
    else out.push(edit)
  }
  return out
}

/** An edit's stretch of source; `wide` takes in the markup round it. */
function span(source: string, part: Part, edit: Edit, wide: boolean): {start: number; end: number} {
  let start = edit.start === edit.end ? sourceOffset(part, edit.start, edit.start > 0) : sourceOffset(part, edit.start)
  let end = edit.start === edit.end ? start : sourceOffset(part, edit.end, true)
  if (wide && end > start) {
    while (/[*_]/.test(source[start - 1] ?? '')) start--
    while (/[*_]/.test(source[end] ?? '')) end++
  }
  return {start, end}
}

function splice(source: string, spans: readonly {start: number; end: number; text: string}[]): string {
  let out = ''
  let at = 0
  for (const {start, end, text} of spans) {
    if (start < at) continue
    out += source.slice(at, start) + text
    at = end
  }
  return out + source.slice(at)
}
