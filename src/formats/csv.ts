/** Exports of mail tools: CSV and TSV, a message a row. Only here is the CSV parser known. */

import {CsvError, parse} from 'csv-parse/sync'
import type {Format, FormatFile, ReadFile} from '../format.ts'
import type {Part, Problem, Role} from '../types.ts'
import {type Decoded, decoder, placed} from './decoded.ts'
import {htmlParts} from './html.ts'
import {makePart} from './runs.ts'
import {findTags, maskTags} from './tags.ts'
import {paragraphs} from './text.ts'

/** What a column holds. Figures of revenue and the like are never read. */
type Column = 'subject' | 'preheader' | 'from' | 'body' | 'send' | 'audience' | 'size' | 'campaign'

/** Headers seen in exports of Klaviyo, Mailchimp and others, in lower case without marks. */
const HEADERS: Readonly<Record<string, Column>> = {
  subject: 'subject', 'subject line': 'subject', subjectline: 'subject', 'email subject': 'subject', 'subject a': 'subject', 'subject b': 'subject',
  preheader: 'preheader', 'preview text': 'preheader', preview: 'preheader', 'preheader text': 'preheader', snippet: 'preheader',
  from: 'from', 'from name': 'from', 'sender name': 'from',
  body: 'body', html: 'body', content: 'body', text: 'body', 'email body': 'body', copy: 'body',
  'send time': 'send', 'send date': 'send', 'sent at': 'send', 'send at': 'send', 'delivery date time': 'send', 'date sent': 'send', 'sent date': 'send', date: 'send',
  list: 'audience', lists: 'audience', audience: 'audience', segment: 'audience',
  'total recipients': 'size', recipients: 'size', delivered: 'size', 'successful deliveries': 'size'
}

const plain = (header: string): string => header.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()

/** @param columns - further headers: relint's name → the column's. */
export function csvFormat(columns: Readonly<Record<string, string>> = {}): Format {
  const named = Object.fromEntries(Object.entries(columns).map(([column, header]) => [plain(header), column as Column]))
  return {extensions: ['.csv', '.tsv'], read: (file) => read(file, {...HEADERS, ...named}, Object.keys(named).length > 0 ? named : undefined)}
}

export const csv: Format = csvFormat()

interface Cell {
  readonly value: string
  /** Offsets in the source, quotes included. */
  readonly start: number
  readonly end: number
}

function read(file: FormatFile, headers: Readonly<Record<string, Column>>, only: Readonly<Record<string, Column>> | undefined): readonly ReadFile[] {
  const {source, path} = file
  const delimiter = /\.tsv$/i.test(path) || (source.split('\n', 1)[0]?.split('\t').length ?? 0) > 2 ? '\t' : ','
  const problems: Problem[] = []
  const check = (): void => {
    try {
      parse(source, {delimiter, bom: true, relax_column_count: true, skip_empty_lines: true})
    } catch (error) {
      if (error instanceof CsvError) problems.push({path, line: Number(error['lines'] ?? 1), column: 1, message: `this table cannot be read from here on: ${error.message.replace(/\s+at line \d+.*$/, '')}; a quote inside a quoted cell is written twice`})
      else throw error
    }
  }
  check()
  const rows = rowsOf(source, delimiter)
  const [head, ...body] = rows
  const columns = (head ?? []).map((cell) => headers[plain(cell.value)])
  const wanted = only ? new Set(Object.values(only)) : undefined
  if (!columns.includes('subject') && !columns.includes('body') && !columns.includes('preheader')) {
    const names = (head ?? []).map((cell) => cell.value).join(', ')
    return [{front: {}, parts: [], problems: [...problems, {path, line: 1, column: 1, message: `expected a column with a subject, found ${names || 'no columns'}; name it with --columns subject=NAME`}]}]
  }
  return body.map((row, i): ReadFile => {
    const parts: Part[] = []
    const fields: Record<string, string> = {}
    const unread: string[] = []
    for (const [k, column] of columns.entries()) {
      const cell = row[k]
      if (!column || !cell || cell.value.trim() === '') continue
      if (column === 'send' || column === 'campaign') fields[column] = cell.value.trim()
      else if (column === 'audience' || column === 'size') continue
      else if (cell.value.trim() === '[MULTIPLE VARIATIONS]') unread.push('a cell of several variations')
      else if (!wanted || wanted.has(column)) parts.push(...cellParts(cell, source, column))
    }
    return {front: {fields}, parts, problems: i === 0 ? problems : [], label: `row ${i + 2}`, ...(unread.length > 0 && {unread})}
  })
}

function cellParts(cell: Cell, source: string, column: Column): Part[] {
  const decoded = decode(cell, source)
  const tags = findTags(decoded.text)
  const masked = maskTags(decoded.text, tags)
  const quoted = source[cell.start] === '"'
  const write = (text: string): string => (quoted ? text.replace(/"/g, '""') : /[",\n\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)
  if (column === 'body') return placed(/<\w+[\s>]/.test(decoded.text) ? htmlParts(decoded.text, masked, 0, tags).parts : paragraphs(decoded.text, masked, 0, tags), decoded, write)
  const flat = masked.replace(/\s/g, ' ')
  return placed([makePart(column as Role, [{text: flat, start: 0, end: flat.length}], tags, decoded.text)], decoded, write)
}

/** A cell's value: without its quotes, doubled quotes as one. */
function decode({start, end}: Cell, source: string): Decoded {
  const out = decoder()
  if (source[start] !== '"') {
    out.add(source.slice(start, end), start, end)
    return out.done()
  }
  for (let i = start + 1; i < end - 1; i++) {
    if (source[i] === '"' && source[i + 1] === '"') {
      out.add('"', i, i + 2)
      i++
    } else out.add(source[i] ?? '', i, i + 1)
  }
  return out.done()
}

/** The cells of each row, with where they stand. A quote that is never closed ends with its file. */
function rowsOf(source: string, delimiter: string): Cell[][] {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < source.length) {
    let end = at
    if (source[at] === '"') {
      end = at + 1
      while (end < source.length && !(source[end] === '"' && source[end + 1] !== '"')) end += source[end] === '"' ? 2 : 1
      end = Math.min(source.length, end + 1)
      row.push({value: source.slice(at + 1, end - 1).replace(/""/g, '"'), start: at, end})
      while (end < source.length && source[end] !== delimiter && source[end] !== '\n') end++
    } else {
      while (end < source.length && source[end] !== delimiter && source[end] !== '\n') end++
      const stop = source[end - 1] === '\r' && source[end] !== delimiter ? end - 1 : end
      row.push({value: source.slice(at, stop), start: at, end: stop})
    }
    if (source[end] === delimiter) {
      at = end + 1
      // A row may end with an empty cell.
      if (at >= source.length || source[at] === '\n') row.push({value: '', start: at, end: at})
      if (source[at] !== '\n') continue
      end = at
    }
    if (row.some((cell) => cell.value.trim() !== '')) rows.push(row)
    row = []
    at = end + 1
  }
  if (row.some((cell) => cell.value.trim() !== '')) rows.push(row)
  return rows
}
