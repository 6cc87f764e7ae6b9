/** Plain text: `Subject:` header lines, then a body; or one subject line a row. */

import type {Format, FormatFile, ReadFile} from '../format.ts'
import type {Part, Run} from '../types.ts'
import {fieldNamed} from './fields.ts'
import {EXTENSIONS} from './names.ts'
import {add, makePart} from './runs.ts'
import {findTags, maskTags, type TagSpan} from './tags.ts'
import {markTerms} from './terms.ts'

const HEADER = (): RegExp => /^(\p{L}[\p{L}\p{N} _-]{1,24}?)[ \t]*:[ \t]*(.*)$/u

export const text: Format = {
  extensions: EXTENSIONS.text,
  read: (file) => {
    const tags = findTags(file.source, file.tags)
    const masked = maskTags(file.source, tags)
    const parts: Part[] = []
    const fields: Record<string, string> = {}
    let body = masked.charCodeAt(0) === 0xfeff ? 1 : 0
    for (;;) {
      const end = lineEnd(masked, body)
      const match = HEADER().exec(masked.slice(body, end))
      const field = match?.[1] === undefined ? undefined : /^campaign$/i.test(match[1]) ? 'campaign' : fieldNamed(match[1], file.fields)
      if (!match || field === undefined || field === 'body') break
      const value = (match[2] ?? '').trimEnd()
      const from = end - (match[2] ?? '').length
      if (field === 'send' || field === 'campaign' || field === 'resendOf') fields[field] = value
      else if (value !== '') parts.push(makePart(field, [{text: value, start: from, end: from + value.length}], tags, file.source))
      body = nextLine(masked, end)
      if (body >= masked.length) break
    }
    parts.push(...paragraphs(file.source, masked, body, tags))
    return [{front: {fields}, parts, problems: []}]
  }
}

/** A line across the page. */
const RULE = /^[ \t]*([-=_*~#+.·•])(?:[ \t]*\1){2,}[ \t]*$/
/** What an item of a list starts with. */
const STAR = /^[ \t]*\*[ \t]/
const BULLET = /^[ \t]*(?:[-*+•·‣–]|\d{1,2}[.)])[ \t]+(?=\S)/

/** Whether a paragraph is code, a table of a log or a patch: it has more of their signs than sentences have. */
function isCode(copy: string): boolean {
  if (!/[{};=|\\<>]/.test(copy)) return false
  const plain = copy.replace(/<<[^<>]*>>|<?\bhttps?:\/\/\S+|(\S)\1{2,}|&\w+;/g, '')
  return (plain.match(/[{};=|\\<>]/g)?.length ?? 0) > Math.max(3, plain.length / 25)
}

/** The parts of a plain-text body: paragraphs between blank lines, line ends read as spaces. */
export function paragraphs(source: string, masked: string, from: number, tags: readonly TagSpan[]): Part[] {
  const parts: Part[] = []
  let runs: Run[] = []
  // Where the copy of the line before ended.
  let last = 0
  let starred = false
  const flush = (): void => {
    const copy = runs.map((run) => run.text).join('')
    if (copy.trim() !== '' && !isCode(copy)) parts.push(makePart('body', runs, tags, source))
    runs = []
  }
  for (let at = from; at < masked.length; ) {
    const end = lineEnd(masked, at)
    const line = masked.slice(at, end)
    const copy = line.trimEnd()
    if (copy === '' || RULE.test(copy)) flush()
    else {
      // One star alone leads to a note.
      const bullet: number = STAR.test(copy) && !starred && !STAR.test(masked.slice(nextLine(masked, end), nextLine(masked, end) + 40)) ? 0 : (BULLET.exec(copy)?.[0].length ?? 0)
      starred = STAR.test(copy) && bullet > 0
      if (bullet > 0) flush()
      // Signs of quotation at the start of a further line are no copy.
      const lead = runs.length > 0 ? (/^[ \t>]*/.exec(copy)?.[0].length ?? 0) : bullet
      if (runs.length > 0) runs.push({text: ' ', start: last, end: at + lead})
      // Logic of templates reads as nothing.
      for (const match of copy.slice(lead).matchAll(/[^\u2063]+/g)) add(runs, match[0], at + lead + match.index, at + lead + match.index + match[0].length)
      last = at + copy.length
    }
    at = nextLine(masked, end)
  }
  flush()
  return markTerms(parts)
}

/** A text file with one subject line a row: each row is a message. */
export const subjects: Format = {
  extensions: [],
  read: (file: FormatFile): readonly ReadFile[] => {
    const tags = findTags(file.source, file.tags)
    const out: ReadFile[] = []
    for (let at = file.source.charCodeAt(0) === 0xfeff ? 1 : 0, row = 1; at < file.source.length; row++) {
      const end = lineEnd(file.source, at)
      const line = file.source.slice(at, end)
      if (line.trim() !== '') out.push({front: {}, label: `line ${row}`, problems: [], parts: [makePart('subject', [{text: line.trimEnd(), start: at, end: at + line.trimEnd().length}], tags, file.source)]})
      at = nextLine(file.source, end)
    }
    return out
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : text[end - 1] === '\r' && end > from ? end - 1 : end
}

function nextLine(text: string, end: number): number {
  return end + (text[end] === '\r' ? 2 : 1)
}
