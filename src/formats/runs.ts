/** Runs: pieces of a file and what they read as. Every place that relint reports goes through here. */

import type {Part, Role, Run, Tag} from '../types.ts'
import {findTags, firstFrom, type TagSpan} from './tags.ts'

/** What one unit of a source reads as, and its length there. */
export interface Unit {
  readonly text: string
  readonly length: number
}

/**
 * Lays a decoded value over the source that it was decoded from.
 * @param decode - reads the unit at an offset: an entity, an escape, a character.
 * @param skip - characters that a continuation line may start with besides white space (`>` in a block quote).
 * @returns the runs, white space at line ends flattened to one space; nothing where the two do not agree.
 */
export function align(source: string, from: number, to: number, value: string, decode: (at: number) => Unit, skip = ''): Run[] | undefined {
  const runs: Run[] = []
  let s = from
  let v = 0
  while (v < value.length && s < to) {
    const char = source[s] as string
    const unit = decode(s)
    if (unit.text !== '' && !/[\n\r]/.test(char) && value.startsWith(unit.text, v)) {
      add(runs, unit.text, s, s + unit.length)
      s += unit.length
      v += unit.text.length
    } else if (/\s/.test(char) || unit.text === '') {
      let end = s + Math.max(1, unit.length)
      while (end < to && (/\s/.test(source[end] as string) || (skip.includes(source[end] as string) && /[\n\r]/.test(source.slice(s, end))))) end++
      const space = /^\s+/.exec(value.slice(v))?.[0] ?? ''
      if (space !== '') add(runs, ' ', s, end)
      v += space.length
      s = end
    } else return undefined
  }
  return value.slice(v).trim() === '' ? runs : undefined
}

/** The character of a code, as a reference in a text gives it; where there is none, the mark that stands for it. */
export function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd'
}

/** Appends a run; plain pieces that touch become one. */
export function add(runs: Run[], text: string, start: number, end: number): void {
  if (text === '') return
  const last = runs.at(-1)
  if (last && last.end === start && last.text.length === last.end - last.start && text.length === end - start) runs[runs.length - 1] = {text: last.text + text, start: last.start, end}
  else runs.push({text, start, end})
}

/** A plain stretch of a source, as it is. */
export function plain(source: string, from: number, to: number): Run[] {
  return to > from ? [{text: source.slice(from, to), start: from, end: to}] : []
}

/** What a part is made with, besides its role and runs. */
export type PartExtras = Partial<Omit<Part, 'role' | 'text' | 'runs' | 'tags'>>

/**
 * Makes a part of runs.
 * @param tags - the template tags of the source, in its offsets; where a run covers one, the copy has it as written.
 */
export function makePart(role: Role, runs: readonly Run[], tags: readonly TagSpan[] = [], source = '', extras: PartExtras = {}): Part {
  let text = ''
  const found: Tag[] = []
  const read = tags.length === 0 ? runs : runs.flatMap((run) => withoutLogic(run, tags))
  for (const run of read) {
    let piece = run.text
    // A tag that starts before the run may reach into it.
    for (let i = Math.max(0, firstFrom(tags, run.start) - 1); i < tags.length; i++) {
      const tag = tags[i] as TagSpan
      if (tag.start >= run.end) break
      if (tag.end <= run.start || piece.length !== run.end - run.start) continue
      const from = Math.max(tag.start, run.start)
      const to = Math.min(tag.end, run.end)
      piece = piece.slice(0, from - run.start) + source.slice(from, to) + piece.slice(to - run.start)
      if (tag.start >= run.start && tag.end <= run.end) found.push({start: text.length + tag.start - run.start, end: text.length + tag.end - run.start, kind: tag.kind})
    }
    text += piece
  }
  return {role, text, runs: read, tags: found, ...extras}
}

/** A run without the logic and the comments of templates in it: they read as nothing. */
function withoutLogic(run: Run, tags: readonly TagSpan[]): Run[] {
  if (run.text.length !== run.end - run.start) return [run]
  const out: Run[] = []
  let at = run.start
  for (let i = Math.max(0, firstFrom(tags, run.start) - 1); i < tags.length && (tags[i] as TagSpan).start < run.end; i++) {
    const tag = tags[i] as TagSpan
    if (tag.role === 'output' || tag.end <= at) continue
    if (tag.start > at) out.push({text: run.text.slice(at - run.start, tag.start - run.start), start: at, end: tag.start})
    at = tag.end
  }
  if (at === run.start) return [run]
  return at < run.end ? [...out, {text: run.text.slice(at - run.start), start: at, end: run.end}] : out
}

/** A part of a plain string: a field of a record, a line of a text file. */
export function textPart(role: Role, source: string, from: number, to: number, more: readonly string[] = [], extras: PartExtras = {}): Part {
  return makePart(role, plain(source, from, to), findTags(source, more), source, extras)
}

export {placeAt, placeIn, pointAt, sourceOffset} from '../text/places.ts'
