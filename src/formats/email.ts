/**
 * Mail as it is sent: `.eml` and `mbox`. Headers and bodies are decoded here, because places are those of the file as written; for
 * base64 a place is the groups of four characters that hold the words.
 */

import type {Format, FormatFile, Front, ReadFile} from '../format.ts'
import type {Part} from '../types.ts'
import {addBytes, isWide} from './charset.ts'
import {type Decoded, decoder, placed} from './decoded.ts'
import {htmlParts} from './html.ts'
import {EXTENSIONS} from './names.ts'
import {makePart} from './runs.ts'
import {findTags, maskTags, type TagSpan} from './tags.ts'
import {paragraphs} from './text.ts'

export const email: Format = {
  extensions: EXTENSIONS.email,
  read: (file) => [readMail(file, 0, file.source.length)]
}

export const mbox: Format = {
  extensions: EXTENSIONS.mbox,
  read: (file) => {
    const out: ReadFile[] = []
    const starts = [...file.source.matchAll(/^\ufeff?From [^\n]*\n/gm)].filter((match) => match.index === 0 || /\n\r?\n$/.test(file.source.slice(Math.max(0, match.index - 3), match.index)))
    // A mail that nobody has put into a box is one all the same.
    if (starts.length === 0) return file.source.trim() === '' ? [] : [readMail(file, 0, file.source.length)]
    for (const [i, match] of starts.entries()) out.push({...readMail(file, match.index + match[0].length, starts[i + 1]?.index ?? file.source.length), label: `message ${i + 1}`})
    return out
  }
}

interface Header {
  readonly name: string
  /** Offsets of the value, folds included. */
  readonly start: number
  readonly end: number
}

interface Entity {
  readonly headers: readonly Header[]
  readonly body: number
  readonly end: number
}

function entityAt(source: string, from: number, to: number): Entity {
  const headers: Header[] = []
  let at = from
  while (at < to) {
    const end = lineEnd(source, at, to)
    if (/^\r?$/.test(source.slice(at, end))) return {headers, body: Math.min(to, end + 1), end: to}
    const match = /^([!-9;-~]+)[ \t]*:[ \t]*/.exec(source.slice(at, Math.min(end, at + 200)))
    let last = end
    // A line that starts with white space goes on with the one before.
    while (last + 1 < to && /[ \t]/.test(source[last + 1] ?? '') && !/^[ \t]*\r?$/.test(source.slice(last + 1, lineEnd(source, last + 1, to)))) last = lineEnd(source, last + 1, to)
    if (!match && headers.length === 0) return {headers, body: from, end: to}
    if (match) headers.push({name: (match[1] ?? '').toLowerCase(), start: at + match[0].length, end: source[last - 1] === '\r' ? last - 1 : last})
    at = last + 1
  }
  return {headers, body: to, end: to}
}

function lineEnd(source: string, from: number, to: number): number {
  const end = source.indexOf('\n', from)
  return end < 0 || end > to ? to : end
}

function readMail(file: FormatFile, from: number, to: number): ReadFile {
  const {source} = file
  const bom = from === 0 && source.charCodeAt(0) === 0xfeff ? 1 : 0
  // A mail cut out of an mbox still has its first line.
  const envelope = source.startsWith('From ', from + bom) ? lineEnd(source, from, to) + 1 : from + bom
  const entity = entityAt(source, Math.min(envelope, to), to)
  const values = new Map<string, string>()
  for (const header of entity.headers) if (!values.has(header.name)) values.set(header.name, decodeHeader(source, header).text)
  const parts: Part[] = []
  for (const [name, role] of [
    ['subject', 'subject'],
    ['from', 'from']
  ] as const) {
    const header = entity.headers.find((one) => one.name === name)
    if (!header) continue
    const decoded = decodeHeader(source, header)
    const tags = findTags(decoded.text, file.tags)
    const masked = maskTags(decoded.text, tags)
    const written = source.slice(header.start, header.end)
    const plain = /^[\x20-\x7e]*$/.test(written) && !written.includes('=?')
    // A value that is all in encoded words takes what is put into them in the same way.
    const words = /^\s*(?:=\?utf-8\?q\?[^?]*\?=\s*)+$/i.test(written)
    const part = makePart(role, masked.trim() === '' ? [] : [{text: masked, start: 0, end: masked.length}], tags, decoded.text)
    if (part.text !== '') parts.push(...placed([part], decoded, plain ? encodeHeader : words ? encodeWord : undefined))
  }
  const headers = Object.fromEntries(values)
  // What people write to each other on a list is no copy of a sender's.
  if (isPost(headers)) return {front: {headers}, parts: [], problems: [], unread: ['posts to a discussion list']}
  const body = bodyOf(file, entity, 0, inThread(headers))
  parts.push(...body.parts)
  const front: Front = {headers, fields: {...(values.get('date') !== undefined && {send: instantOf(values.get('date') ?? '')}), ...(values.get('x-campaign') !== undefined && {campaign: values.get('x-campaign') ?? ''})}}
  return {front, parts, problems: [], ...(body.unread.length > 0 && {unread: body.unread})}
}

/** Whether a mail is somebody's post to a list that its members write to: one that takes posts, of another house than the writer's or in a thread. */
function isPost(headers: Readonly<Record<string, string>>): boolean {
  const list =
    /<mailto:[^>@]+@([\w.-]+)/i.exec(headers['list-post'] ?? '')?.[1] ??
    /@([\w.-]*(?:yahoo|google)groups\.com)/i.exec(headers['mailing-list'] ?? '')?.[1] ??
    /@([\w.-]+)/.exec(headers['x-beenthere'] ?? headers['x-mailing-list'] ?? '')?.[1]
  if (list === undefined) return false
  const from = /@([\w.-]+)/.exec(headers['from'] ?? '')?.[1]
  return inThread(headers) || (from !== undefined && house(from) !== house(list))
}

/** Whether a mail is an answer by its headers. */
function inThread(headers: Readonly<Record<string, string>>): boolean {
  return headers['in-reply-to'] !== undefined || headers['references'] !== undefined
}

/** The last two labels of a domain. */
function house(domain: string): string {
  return domain.toLowerCase().split('.').slice(-2).join('.')
}

interface Body {
  readonly parts: readonly Part[]
  readonly unread: readonly string[]
  readonly html?: boolean
}

const NOTHING: Body = {parts: [], unread: []}

/** The text and the HTML of one mail mostly say the same: what both say is read once, in the HTML. */
function alternatives(bodies: readonly Body[]): Body {
  const html = bodies.findLast((body) => body.html)
  if (!html) return together(bodies)
  const said = bare(html.parts.map((part) => part.text).join(' '))
  return together(bodies.map((body) => (body === html ? body : {...body, parts: body.parts.filter((part) => !said.includes(bare(part.text)))})))
}

function together(bodies: readonly Body[]): Body {
  return {parts: bodies.flatMap((body) => body.parts), unread: bodies.flatMap((body) => body.unread), html: bodies.some((body) => body.html)}
}

/** A text's letters and digits: addresses, marks and line ends differ from part to part. */
function bare(text: string): string {
  return text
    .replace(/https?:\/\/\S+/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** A header's date as ISO 8601, with its zone. */
function instantOf(date: string): string {
  const zone = /([+-]\d{2})(\d{2})\b/.exec(date)
  const time = Date.parse(date)
  if (Number.isNaN(time)) return ''
  const minutes = zone ? Number(`${zone[1]?.[0]}1`) * (Math.abs(Number(zone[1])) * 60 + Number(zone[2])) : 0
  const local = new Date(time + minutes * 60_000).toISOString().slice(0, 19)
  return `${local}${zone ? `${zone[1]}:${zone[2]}` : 'Z'}`
}

/** A header's value: folds read as a space, encoded words (RFC 2047) as their text. */
function decodeHeader(source: string, {start, end}: Header): Decoded {
  const out = decoder()
  const value = source.slice(start, end)
  const pattern = /=\?([^?\s]+)\?([bq])\?([^?]*)\?=(?:\s+(?==\?[^?\s]+\?[bq]\?))?|\r?\n[ \t]+|[^=\r\n]+|[\s\S]/giu
  for (const match of value.matchAll(pattern)) {
    const at = start + match.index
    const [whole, charset, kind, text] = match
    if (charset !== undefined && kind !== undefined && text !== undefined) {
      const inner = at + charset.length + 5
      const decoded = kind.toLowerCase() === 'q' ? quotedPrintable(source, inner, inner + text.length, charset, true) : base64(source, inner, inner + text.length, charset)
      for (let i = 0; i < decoded.text.length; ) {
        const size = (decoded.text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1
        out.add(decoded.text.slice(i, i + size), decoded.starts[i] ?? at, decoded.ends[i + size - 1] ?? at)
        i += size
      }
    } else out.add(/^[\r\n]/.test(whole) ? ' ' : whole.replace(/\s/g, ' '), at, at + whole.length)
  }
  return out.done()
}

/** A header takes ASCII as it is; anything else as an encoded word. */
function encodeHeader(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?Q?${encodeWord(text)}?=`
}

/** What stands inside an encoded word. */
function encodeWord(text: string): string {
  const bytes = new TextEncoder().encode(text)
  return `${[...bytes].map((byte) => (byte === 32 ? '_' : /[A-Za-z0-9!*+\-/]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)).join('')}`
}

const DEEPEST = 20

/** @param answers - whether the mail is an answer: it may have the one that it answers below it. */
function bodyOf(file: FormatFile, entity: Entity, depth: number, answers: boolean): Body {
  const {source} = file
  const header = (name: string): string => {
    const found = entity.headers.find((one) => one.name === name)
    return found ? decodeHeader(source, found).text.trim() : ''
  }
  const type = header('content-type') || 'text/plain'
  if (/^multipart\//i.test(type) && depth < DEEPEST) {
    const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type)
    const mark = boundary?.[1] ?? boundary?.[2]
    if (mark === undefined) return NOTHING
    const bodies = sections(source, entity, mark).map((section) => bodyOf(file, entityAt(source, section.from, section.to), depth + 1, answers))
    return /alternative/i.test(type) ? alternatives(bodies) : together(bodies)
  }
  if (/^message\/rfc822/i.test(type) || /attachment/i.test(header('content-disposition'))) return NOTHING
  if (!/^text\/(?:plain|html|x-amp-html)/i.test(type)) return NOTHING
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? 'utf-8'
  const encoding = header('content-transfer-encoding').toLowerCase()
  const decoded =
    encoding === 'quoted-printable' ? quotedPrintable(source, entity.body, entity.end, charset, false) : encoding === 'base64' ? base64(source, entity.body, entity.end, charset) : asIs(source, entity.body, entity.end)
  const tags = findTags(decoded.text, file.tags)
  const masked = maskTags(decoded.text, tags)
  const html = /^text\/(?:html|x-amp-html)/i.test(type) || /^\s*<(?:!doctype html|html)\b/i.test(decoded.text.slice(0, 400))
  const read = html ? htmlParts(decoded.text, masked, 0, tags) : {parts: letterParts(decoded.text, withoutQuotes(masked, answers), tags), unread: []}
  const write = encoding === 'quoted-printable' ? encodeQuoted : encoding === 'base64' ? undefined : (text: string) => text
  return {
    parts: placed(
      read.parts.filter((part) => part.role !== 'subject'),
      decoded,
      write
    ),
    unread: read.unread,
    html
  }
}

const blank = (lines: string): string => lines.replace(/[^\r\n]/g, ' ')

/** Lines that quote another mail are that mail's words; a signature of PGP is nobody's. */
function withoutQuotes(text: string, answers: boolean): string {
  const own = text
    .replace(/^[ \t]*(?:[A-Za-z]{0,4}>|\|[ \t]).*$/gm, blank)
    .replace(/^-----BEGIN PGP SIGNATURE-----[\s\S]*?(?:^-----END PGP SIGNATURE-----|$(?![\s\S]))|^-----BEGIN PGP SIGNED MESSAGE-----(?:\r?\nHash:.*)?/gm, blank)
  return answers ? own.replace(QUOTED, blank) : own
}

/** The mail that an answer has below it, from its first line on. */
const QUOTED = /^[ \t]*(?:-{3,} ?(?:original|forwarded) (?:message|mail).*|begin forwarded message:.*|_{10,}[ \t]*)\r?\n(?:[ \t]*\r?\n)?[ \t>]*(?:from|date|subject|to|sent):[\s\S]*/im

/** The most characters that a signature has. */
const SIGNATURE = 600

/** The parts of a plain-text mail. What stands below the mark of a signature is no copy. */
function letterParts(source: string, masked: string, tags: readonly TagSpan[]): Part[] {
  const marks = [...masked.matchAll(/^-- ?\r?$/gm)]
  // Longer stretches are a part of the mail, and the mark a line across it.
  const mark = marks.find(({index}) => masked.slice(index).trimEnd().length < SIGNATURE)
  if (!mark) return paragraphs(source, masked, 0, tags)
  const below = paragraphs(source, masked, mark.index + mark[0].length, tags)
  return [...paragraphs(source, masked.slice(0, mark.index), 0, tags), ...below.map((part): Part => ({...part, role: 'terms'}))]
}

function sections(source: string, entity: Entity, mark: string): {from: number; to: number}[] {
  const out: {from: number; to: number}[] = []
  let from = -1
  for (let at = entity.body; at < entity.end; ) {
    const end = lineEnd(source, at, entity.end)
    const line = source.slice(at, end).replace(/\s+$/, '')
    if (line === `--${mark}` || line === `--${mark}--`) {
      // The line end before a boundary belongs to it.
      if (from >= 0) out.push({from, to: Math.max(from, source[at - 2] === '\r' ? at - 2 : at - 1)})
      from = line.endsWith('--') && line !== `--${mark}` ? -1 : end + 1
      if (line === `--${mark}--`) return out
    }
    at = end + 1
  }
  // A cut-off mail still has what came before the cut.
  if (from >= 0) out.push({from, to: entity.end})
  return out
}

function asIs(source: string, from: number, to: number): Decoded {
  const out = decoder()
  out.add(source.slice(from, to), from, to)
  return out.done()
}

function quotedPrintable(source: string, from: number, to: number, charset: string, header: boolean): Decoded {
  const out = decoder()
  const wide = isWide(charset)
  let [bytes, starts, ends]: [number[], number[], number[]] = [[], [], []]
  const flush = (): void => {
    if (bytes.length > 0) addBytes(out, bytes, starts, ends, charset)
    ;[bytes, starts, ends] = [[], [], []]
  }
  // An encoded byte, a soft line break, a stretch of ASCII, anything else.
  const unit = /=([\dA-Fa-f]{2})|=[ \t]*\r?\n|[\t\n\r -<>-^`-~]+|[\s\S]/gu
  unit.lastIndex = from
  for (let match = unit.exec(source); match && match.index < to; match = unit.exec(source)) {
    const [start, end] = [match.index, Math.min(to, match.index + match[0].length)]
    const raw = match[0].slice(0, end - start)
    if (match[1] !== undefined) add([Number.parseInt(match[1], 16)], start, end)
    else if (/^=[ \t]*\r?\n$/.test(raw)) continue
    else if (raw.length > 1 && !wide && raw.charCodeAt(0) < 128) {
      flush()
      out.add(raw, start, end)
    } else if (wide && raw.charCodeAt(0) < 128) for (let i = 0; i < raw.length; i++) add([raw.charCodeAt(i)], start + i, start + i + 1)
    // What is not ASCII does not belong here, and is kept as it stands.
    else add(header && raw === '_' ? [32] : new TextEncoder().encode(raw), start, end)
  }
  flush()
  return out.done()

  function add(all: Iterable<number>, start: number, end: number): void {
    for (const byte of all) {
      bytes.push(byte)
      starts.push(start)
      ends.push(end)
    }
  }
}

function encodeQuoted(text: string): string {
  return text.replace(/=/g, '=3D').replace(/[^\x20-\x7e\n]/gu, (char) => [...new TextEncoder().encode(char)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''))
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function base64(source: string, from: number, to: number, charset: string): Decoded {
  const bytes: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  let group: {value: number; at: number}[] = []
  const flush = (): void => {
    const values = group.map((one) => one.value)
    const [a = 0, b = 0, c = 0, d = 0] = values
    const all = [(a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d]
    for (const byte of all.slice(0, Math.max(0, values.length - 1))) {
      bytes.push(byte & 255)
      starts.push(group[0]?.at ?? from)
      ends.push((group.at(-1)?.at ?? from) + 1)
    }
    group = []
  }
  for (let i = from; i < to; i++) {
    const value = ALPHABET.indexOf(source[i] ?? '')
    if (value < 0) continue
    group.push({value, at: i})
    if (group.length === 4) flush()
  }
  flush()
  const out = decoder()
  addBytes(out, bytes, starts, ends, charset)
  return out.done()
}
