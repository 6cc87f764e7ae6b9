/** Exports of mail tools: CSV and TSV, a message a row; and reports of one campaign, a field a row. */

import type {Format, FormatFile, ReadFile} from '../format.ts'
import type {Part, Problem, Role} from '../types.ts'
import {type Decoded, decoder, placed} from './decoded.ts'
import {htmlParts} from './html.ts'
import {EXTENSIONS} from './names.ts'
import {makePart, placeAt} from './runs.ts'
import {findTags, maskTags} from './tags.ts'
import {paragraphs} from './text.ts'

/** What a column holds. Lists, figures and the like are never read: a list's name is no fact about its readers. */
type Column = 'subject' | 'preheader' | 'from' | 'body' | 'send' | 'campaign'
const COPY: readonly string[] = ['subject', 'preheader', 'from', 'body']

/** What `columns` may name. */
export const COLUMNS: readonly string[] = [...COPY, 'send', 'campaign']

/** Headers seen in exports of Klaviyo, Mailchimp and others, in lower case without marks. */
const HEADERS: Readonly<Record<string, Column>> = {
  subject: 'subject',
  'subject line': 'subject',
  subjectline: 'subject',
  'email subject': 'subject',
  'subject a': 'subject',
  'subject b': 'subject',
  preheader: 'preheader',
  'preview text': 'preheader',
  preview: 'preheader',
  'preheader text': 'preheader',
  snippet: 'preheader',
  from: 'from',
  'from name': 'from',
  'sender name': 'from',
  body: 'body',
  html: 'body',
  content: 'body',
  text: 'body',
  'email body': 'body',
  copy: 'body',
  'send time': 'send',
  'send date': 'send',
  'sent at': 'send',
  'send at': 'send',
  'delivery date time': 'send',
  'date sent': 'send',
  'sent date': 'send',
  send: 'send',
  date: 'send'
}

/** Headers of what nobody but the sender is to see. */
const PRIVATE = /revenue|sales|gross|orders?\b|\broi\b|profit|\bvalue\b|conversions?/i

const plain = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const csv: Format = {extensions: EXTENSIONS.csv, read}

interface Cell {
  readonly value: string
  /** Offsets in the source, quotes included. */
  readonly start: number
  readonly end: number
  readonly quoted: boolean
}

function read(file: FormatFile): readonly ReadFile[] {
  const {source, path} = file
  const {rows, broken} = rowsOf(source, delimiterOf(source, path))
  const problems = broken.map((at): Problem => {
    const {line, column} = placeAt(source, at, at).start
    return {path, line, column, message: 'this quote is not closed: expected a quote before the next comma or line end; the cell is read up to the end of its line. A quote inside a quoted cell is written twice'}
  })
  const [head = [], ...body] = rows
  const {columns, missing} = columnsOf(head, file)
  const known = head.map((cell) => cell.value.trim()).filter((name) => name !== '' && !PRIVATE.test(name))
  for (const name of missing) problems.push({path, line: 1, column: 1, message: `expected a column “${name}”, found ${known.join(', ') || 'none'}; check --columns`})
  if (!columns.some((column) => column !== undefined && COPY.includes(column))) {
    const report = reportOf(rows, file)
    if (report) return [{...report, problems}]
    return [
      {
        front: {},
        parts: [],
        problems: missing.length > 0 ? problems : [...problems, {path, line: 1, column: 1, message: `expected a column with a subject, found ${known.join(', ') || 'no columns'}; name it with --columns subject=NAME`}]
      }
    ]
  }
  // A difference would show whole rows.
  const fixed = head.some((cell) => PRIVATE.test(cell.value))
  return body.map((row, i): ReadFile => {
    const cells = columns.flatMap((column, k) => (column && row[k] ? [{column, cell: row[k]}] : []))
    return {...messageOf(cells, file, fixed), problems: i === 0 ? problems : [], label: `row ${i + 2}`}
  })
}

/** What each column of a table holds. Columns that are named outright stand for all that could hold copy. */
function columnsOf(head: readonly Cell[], {columns = {}, fields = {}}: FormatFile): {readonly columns: (Column | undefined)[]; readonly missing: readonly string[]} {
  const names = head.map((cell) => plain(cell.value))
  const asked = new Map(Object.entries(columns).map(([column, name]) => [plain(name), column as Column]))
  const own = new Map(Object.entries(fields).map(([name, column]) => [plain(name), column as Column]))
  const copy = [...asked.values()].some((column) => COPY.includes(column))
  const usual = (name: string): Column | undefined => {
    const column = own.get(name) ?? HEADERS[name]
    return column && ([...asked.values()].includes(column) || (copy && COPY.includes(column))) ? undefined : column
  }
  return {columns: names.map((name) => asked.get(name) ?? usual(name)), missing: Object.values(columns).filter((name) => !names.includes(plain(name)))}
}

/** A report of one campaign: a name and a value on each row. */
function reportOf(rows: readonly (readonly Cell[])[], file: FormatFile): ReadFile | undefined {
  const cells = rows.flatMap(([name, cell]) => {
    const column = name && cell && HEADERS[plain(name.value)]
    return column ? [{column, cell}] : []
  })
  return cells.some(({column}) => column === 'subject') ? messageOf(cells, file, true) : undefined
}

function messageOf(cells: readonly {readonly column: Column; readonly cell: Cell}[], file: FormatFile, fixed: boolean): ReadFile {
  const parts: Part[] = []
  const fields: Record<string, string> = {}
  const unread: string[] = []
  const subjects = cells.filter(({column, cell}) => column === 'subject' && cell.value.trim() !== '').length
  for (const {column, cell} of cells) {
    const value = cell.value.trim()
    if (value === '') continue
    if (column === 'send' || column === 'campaign') fields[column] = value
    else if (/^\[?multiple variations\]?$/i.test(value)) unread.push('cells of several variations')
    else parts.push(...cellParts(cell, file, column, unread).map((part) => ({...part, ...(column === 'subject' && subjects > 1 && {variant: 'subject'}), ...(fixed && {readonly: true})})))
  }
  return {front: {fields}, parts, problems: [], ...(unread.length > 0 && {unread})}
}

function cellParts(cell: Cell, {source, tags: more}: FormatFile, column: Role, unread: string[]): Part[] {
  const decoded = decode(cell, source)
  const tags = findTags(decoded.text, more)
  const masked = maskTags(decoded.text, tags)
  const write = (text: string): string => (cell.quoted ? text.replace(/"/g, '""') : /[",\n\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)
  if (column !== 'body') {
    const flat = masked.replace(/\s/g, ' ').trimEnd()
    const lead = flat.length - flat.trimStart().length
    return placed([makePart(column, [{text: flat.slice(lead), start: lead, end: flat.length}], tags, decoded.text)], decoded, write)
  }
  if (!/<\w+[\s/>]/.test(decoded.text)) return placed(paragraphs(decoded.text, masked, 0, tags), decoded, write)
  const html = htmlParts(decoded.text, masked, 0, tags)
  unread.push(...html.unread)
  return placed(html.parts, decoded, write)
}

/** A cell's value: without its quotes, doubled quotes as one. */
function decode({start, end, quoted}: Cell, source: string): Decoded {
  const out = decoder()
  const [from, to] = quoted ? [start + 1, end - 1] : [start, end]
  for (let at = from; at < to; ) {
    const pair = quoted ? source.indexOf('""', at) : -1
    const stop = pair < 0 || pair >= to ? to : pair
    out.add(source.slice(at, stop), at, stop)
    if (stop < to) out.add('"', stop, stop + 2)
    at = stop < to ? stop + 2 : to
  }
  return out.done()
}

/** The sign between the cells: the one that the first line has most of. */
function delimiterOf(source: string, path: string): string {
  if (/\.tsv$/i.test(path)) return '\t'
  const line = (source.split(/\r|\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (sign: string): number => line.split(sign).length - 1
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/**
 * The cells of each row, with where they stand. A quote closes where a delimiter or a line end follows, so that stray quotes
 * stay in their cell; `broken` has the offsets of those that never do: such a cell ends with its line, and the rows behind it
 * are read.
 */
export function rowsOf(source: string, delimiter: string): {readonly rows: Cell[][]; readonly broken: readonly number[]} {
  const rows: Cell[][] = []
  const broken: number[] = []
  let row: Cell[] = []
  const close = (): void => {
    if (row.some((cell) => cell.value.trim() !== '')) rows.push(row)
    row = []
  }
  // Old programs end a line with a carriage return alone.
  const eol = source.includes('\n') || !source.includes('\r') ? '\n' : '\r'
  for (let at = source.charCodeAt(0) === 0xfeff ? 1 : 0; at <= source.length; ) {
    const quote = source[at] === '"' ? quoteEnd(source, at, delimiter, eol) : -1
    if (source[at] === '"' && quote < 0) broken.push(at)
    let end = quote < 0 ? at : quote
    while (end < source.length && source[end] !== delimiter && source[end] !== eol) end++
    const stop = source[end - 1] === '\r' && source[end] !== delimiter && end > at ? end - 1 : end
    const lost = source[at] === '"' && quote < 0 ? 1 : 0
    row.push(quote < 0 ? {value: source.slice(at + lost, stop), start: at + lost, end: stop, quoted: false} : {value: source.slice(at + 1, quote - 1).replace(/""/g, '"'), start: at, end: quote, quoted: true})
    at = end + 1
    if (source[end] !== delimiter) close()
  }
  close()
  return {rows, broken}
}

/** The offset behind the quote that closes the cell at `at`; -1 where there is none. */
function quoteEnd(source: string, at: number, delimiter: string, eol: string): number {
  let lines = false
  for (let i = at + 1; i < source.length; i++) {
    const char = source[i]
    if (char === eol) lines = true
    if (char !== '"') continue
    if (source[i + 1] === '"') {
      i++
      continue
    }
    const next = source[i + 1]
    if (next === undefined || next === delimiter || next === eol || (next === '\r' && source[i + 2] === '\n')) return i + 1
    // A cell that opens on a later line: this one was never closed.
    if (lines && (source[i - 1] === delimiter || source[i - 1] === eol)) return -1
  }
  return -1
}
