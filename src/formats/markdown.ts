/** Markdown with YAML front matter. Only here is remark known. */

import type {Image, Link, Nodes, Paragraph, Parent, Root, RootContent} from 'mdast'
import type {Format, FormatFile, ReadFile} from '../format.ts'
import {references, remark} from '../text/heavy.ts'
import type {Part, Role, Run} from '../types.ts'
import {DEEPEST, withoutDepths} from './depth.ts'
import {frontMatterParts, splitFrontMatter} from './frontmatter.ts'
import {EXTENSIONS} from './names.ts'
import {sectionsOf} from './sections.ts'
import {add, align, characterOf, makePart, pointAt, type Unit} from './runs.ts'
import {findTags, maskTags, type TagSpan} from './tags.ts'
import {markTerms} from './terms.ts'

export const markdown: Format = {
  extensions: EXTENSIONS.markdown,
  read: (file) => {
    const {source, fields = {}} = file
    const tags = findTags(source, file.tags)
    const masked = maskTags(source, tags)
    const split = splitFrontMatter(masked)
    const {front, parts, problems: faults} = frontMatterParts(file, masked, split, tags)
    const {text, deep} = withoutDepths(masked, split.body)
    const {blocks, unread} = blocksOf(source, text, split.body, tags)
    const problems = deep === undefined ? faults : [...faults, {path: file.path, line: pointAt(source, deep).line, column: 1, message: TOO_DEEP}]
    const images = unread.length > 0 && {unread}
    const sections = parts.some((part) => part.role === 'subject') ? undefined : sectionsOf(blocks, source, fields)
    if (!sections) return [{front, parts: [...parts, ...markTerms(blocks)], problems, ...images}]
    // What front matter says holds for all; what is at fault, or not to be read, is counted once.
    return sections.map((section, i) => ({
      front: {...front, fields: {...front.fields, ...section.fields}},
      parts: [...parts, ...markTerms([...section.parts])],
      problems: i === 0 ? problems : [],
      ...(i === 0 && images),
      ...(sections.length > 1 && {label: section.label})
    }))
  }
}

/** remark-parse takes more than linear time on long texts: blocks are parsed in pieces of about this many characters. */
const PIECE = 8000

/** What to say of a line that is not read. */
export const TOO_DEEP = `lists and quotes are nested more than ${DEEPEST} levels deep from here on; these lines are not read: take out levels`

/** The parts of a Markdown body that starts at `from`. */
export function markdownParts(source: string, masked: string, from: number, tags: readonly TagSpan[]): Part[] {
  return markTerms(blocksOf(source, withoutDepths(masked, from).text, from, tags).blocks)
}

function blocksOf(source: string, masked: string, from: number, tags: readonly TagSpan[]): {readonly blocks: Part[]; readonly unread: string[]} {
  const context: Context = {source, masked, base: from, tags, parts: [], unread: [], terms: false}
  const part = (role: Role, runs: readonly Run[]): void => {
    context.parts.push(makePart(context.terms ? 'terms' : role, runs, tags, source, {write: escapeMarkdown}))
  }
  for (const {start, end, plain} of stretchesOf(masked, from)) {
    context.base = start
    if (!plain) readBlocks(remark().parse(masked.slice(start, end)) as Root, context)
    else if (plain.kind !== 'phrase') for (const {from: low, to: high} of plain.lines) part(plain.kind, [{text: masked.slice(low, high).replaceAll('\n', ' '), start: low, end: high}])
    else if (plain.pieces.some(({link}) => link) && plain.pieces.every(({link, runs}) => link || runs.every(({text}) => SEPARATING.test(text)))) {
      for (const {link, runs} of plain.pieces) if (link && runs.some(({text}) => text.trim() !== '')) part('cta', runs)
    } else {
      const runs: Run[] = []
      for (const piece of plain.pieces) for (const run of piece.runs) add(runs, run.text, run.start, run.end)
      part('body', runs)
    }
  }
  return {blocks: context.parts, unread: context.unread}
}

/** What may stand between buttons. */
const SEPARATING = /^[\s·|•/,–—-]*$/

/** A stretch of Markdown that can be read on its own; `plain` is what it says where it needs no parser. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly plain?: Plain
}

/** Words alone, by lines; or words with links and stress among them. */
type Plain =
  | {readonly kind: 'heading' | 'body'; readonly lines: readonly {readonly from: number; readonly to: number}[]}
  | {readonly kind: 'phrase'; readonly pieces: readonly {readonly link: boolean; readonly runs: readonly Run[]}[]}

const BLANK_LINES = /\n(?:[ \t]*\r?\n)+/g
/** What reaches beyond a blank line: fences, raw HTML that has an end of its own, definitions. */
const REACHES = /```|~~~|<(?:!|\?|pre|script|style|textarea)|^ {0,3}\[[^\]\n]+\]:/im
/** What makes a block more than words: markup in it, or a line that begins as a heading, a list, a rule or code does, or ends in spaces. */
const MARKUP = /[\\`*_[\]<>&\r\t\u2063\ufeff]/
const LINE = /(?:^|\n)(?:[ #+=~-]|\d{1,9}[.)](?:[ \n]|$))| (?:\n|$)/

const HEADING = /^#{1,6} (?=[^ #])/

/** Cuts a body into paragraphs and headings of words, which need no parser, and what stands between them. */
function* stretchesOf(masked: string, from: number): Generator<Stretch> {
  const reaches = REACHES.test(masked.slice(from))
  const size = masked.length
  let at = from + (/^(?:[ \t]*\r?\n)*/.exec(masked.slice(from, from + 200))?.[0].length ?? 0)
  let start = at
  while (at < size) {
    BLANK_LINES.lastIndex = at
    const blank = BLANK_LINES.exec(masked)
    const end = blank?.index ?? at + masked.slice(at).replace(/[ \t\r\n]+$/, '').length
    const next = blank ? blank.index + blank[0].length : size
    const block = reaches ? '' : masked.slice(at, end)
    const plain = block.trim() === '' ? undefined : plainOf(block, at, masked[next])
    if (plain) {
      if (at > start) yield {start, end: at}
      yield {start: at, end, plain}
      start = next
    } else if (block.length > LONGEST_BLOCK) {
      for (const cut of cutsIn(block)) {
        yield {start, end: at + cut}
        start = at + cut
      }
      yield {start, end: next}
      start = next
    } else if (next - start >= PIECE && !/[ \t]/.test(masked[next] ?? '')) {
      yield {start, end: next}
      start = next
    }
    at = next
  }
  if (start < size) yield {start, end: size}
}

/** What a block says, where that is plain to see; `behind` is the character after the blank lines behind it. */
function plainOf(block: string, at: number, behind: string | undefined): Plain | undefined {
  if (/[\\`<>&\r\t\u2063\ufeff]|\s\n|\n\s|[^\S ]$/.test(block)) return undefined
  const mark = HEADING.exec(block)?.[0].length ?? 0
  const words = block.slice(mark)
  if (!MARKUP.test(words)) {
    if (!LINE.test(words) && (mark === 0 || !/[\n#]/.test(words))) return {kind: mark > 0 ? 'heading' : 'body', lines: [{from: at + mark, to: at + block.length}]}
    // A list of words, each in a line; what is indented behind it belongs to its last item.
    if (mark > 0 || behind === ' ' || behind === '\t') return undefined
    const lines: {from: number; to: number}[] = []
    let from = at
    for (const line of block.split('\n')) {
      const bullet = BULLET.exec(line)?.[0].length ?? 0
      if (bullet === 0 || line[0] !== block[0] || LINE.test(line.slice(bullet))) return undefined
      lines.push({from: from + bullet, to: from + line.length})
      from += line.length + 1
    }
    return {kind: 'body', lines}
  }
  if (mark > 0 || block.includes('\n') || block.includes('_') || LINE.test(block)) return undefined
  const pieces: {link: boolean; runs: Run[]}[] = []
  PHRASE.lastIndex = 0
  for (let read = 0; read < block.length; read = PHRASE.lastIndex) {
    const match = PHRASE.exec(block)
    if (match?.index !== read) return undefined
    const [whole, outside, inside] = match
    const runs = stressed(outside ?? inside ?? '', at + read + (inside === undefined ? 0 : 1), block[read - 1], inside === undefined ? block[read + whole.length] : ']')
    if (!runs) return undefined
    pieces.push({link: inside !== undefined, runs})
  }
  return {kind: 'phrase', pieces}
}

const BULLET = /^[-+] (?=[^ ])/
/** Words, or a link with nothing but words in it, whose address has no sign that Markdown reads. */
const PHRASE = /([^[\]]+)|\[([^[\]]+)\]\([^\s()[\]*]+\)/g

/** The runs of words with stress among them; nothing where the stars might be anything else. */
function stressed(text: string, at: number, before: string | undefined, behind: string | undefined): Run[] | undefined {
  if (text.endsWith('!') && behind === '[') return undefined
  if (!text.includes('*')) return [{text, start: at, end: at + text.length}]
  const runs: Run[] = []
  let read = 0
  for (const match of text.matchAll(/(\*\*?)([\p{L}\p{N}](?:[^*]*[\p{L}\p{N}])?)\1/gu)) {
    const [whole, stars = '', words = ''] = match
    const left = text[match.index - 1] ?? before
    const right = text[match.index + whole.length] ?? behind
    // Between a word and a space, or the block's end, stars can only be stress.
    if ((left !== undefined && left !== ' ') || (right !== undefined && !/[ .,;:?\]]/.test(right)) || text.slice(read, match.index).includes('*')) return undefined
    add(runs, text.slice(read, match.index), at + read, at + match.index)
    add(runs, words, at + match.index + stars.length, at + match.index + stars.length + words.length)
    read = match.index + whole.length
  }
  const rest = text.slice(read)
  if (rest.includes('*')) return undefined
  add(runs, rest, at + read, at + text.length)
  return runs
}

/** A block of more characters than this is parsed in pieces, too: a paragraph of a thousand links takes a million steps. */
const LONGEST_BLOCK = 20_000

/** Where a long block is cut: before lines that are not indented, or behind sentences where a line goes on and on. */
function cutsIn(block: string): number[] {
  const cuts: number[] = []
  for (let from = 0; block.length - from > LONGEST_BLOCK; ) {
    const window = block.slice(from, from + PIECE)
    const line = /[\s\S]*\n(?=\S)/.exec(window)?.[0].length
    const size = line ?? (window.includes('\n') ? 0 : (/[\s\S]*[.!?] (?=\S)/.exec(window)?.[0].length ?? 0))
    from += size > 0 ? size : PIECE
    if (size > 0) cuts.push(from)
  }
  return cuts
}

interface Context {
  readonly source: string
  readonly masked: string
  base: number
  readonly tags: readonly TagSpan[]
  readonly parts: Part[]
  readonly unread: string[]
  terms: boolean
}

function readBlocks(parent: Parent, context: Context): void {
  for (const node of parent.children as RootContent[]) {
    if (node.type === 'paragraph') readParagraph(node, context)
    else if (node.type === 'heading') block(node, 'heading', context)
    else if (node.type === 'html') readHtml(node, context)
    else if (node.type === 'definition' || node.type === 'code' || node.type === 'thematicBreak' || node.type === 'yaml') continue
    else if ('children' in node) readBlocks(node as Parent, context)
  }
}

/** A paragraph that is nothing but links is buttons; one in `<small>` is fine print. */
function readParagraph(node: Paragraph, context: Context): void {
  const links = node.children.filter((child): child is Link => child.type === 'link')
  const rest = node.children.filter((child) => child.type !== 'link' && child.type !== 'image')
  const only = links.length > 0 && rest.every((child) => child.type === 'break' || (child.type === 'text' && /^[\s·|•/,–—-]*$/.test(child.value)))
  if (only) for (const link of links) block(link, 'cta', context)
  else block(node, 'body', context)
  for (const image of imagesIn(node)) readImage(image, context)
}

function imagesIn(node: Nodes): Image[] {
  return node.type === 'image' ? [node] : 'children' in node ? (node.children as Nodes[]).flatMap(imagesIn) : []
}

function readImage(image: Image, context: Context): void {
  const from = context.base + (image.position?.start.offset ?? 0)
  const open = context.masked.indexOf('[', from)
  if (!image.alt) context.unread.push('images without text')
  if (!image.alt || open < 0) return
  const runs = align(context.masked, open + 1, open + 1 + image.alt.length * 8, image.alt, decoder(context.masked))
  if (runs) context.parts.push(makePart('alt', runs, context.tags, context.source, {write: escapeMarkdown}))
}

function block(node: Paragraph | Link | Extract<RootContent, {type: 'heading'}>, role: Role, context: Context): void {
  const runs: Run[] = []
  const small = {ever: false, code: [] as TagSpan[]}
  collect(node, context, runs, small)
  if (runs.every((run) => run.text.trim() === '')) return
  const actual: Role = small.ever || context.terms ? 'terms' : role
  context.parts.push(makePart(actual, runs, small.code.length > 0 ? [...context.tags, ...small.code].sort((a, b) => a.start - b.start) : context.tags, context.source, {write: escapeMarkdown}))
}

/** The runs of the text in a node; markup reads as nothing, and code as a value. */
function collect(node: Nodes, context: Context, runs: Run[], small: {ever: boolean; code: TagSpan[]}): void {
  const start = context.base + (node.position?.start.offset ?? 0)
  const end = context.base + (node.position?.end.offset ?? 0)
  if (node.type === 'text') {
    if (!/[\\&\r\n\u2063]/.test(node.value) && context.masked.startsWith(node.value, start) && end - start === node.value.length) {
      add(runs, node.value, start, end)
      return
    }
    const aligned = align(context.masked, start, end, node.value, decoder(context.masked), '>')
    for (const run of aligned ?? [{text: node.value, start, end}]) add(runs, run.text, run.start, run.end)
  } else if (node.type === 'inlineCode') {
    const inner = context.masked.indexOf(node.value, start)
    if (inner < 0) return
    small.code.push({start: inner, end: inner + node.value.length, kind: 'value', role: 'output'})
    add(runs, node.value, inner, inner + node.value.length)
  } else if (node.type === 'break') runs.push({text: ' ', start, end})
  else if (node.type === 'html') {
    if (/^<(?:small|sub|sup)\b/i.test(node.value)) small.ever = true
    if (/^<br/i.test(node.value)) runs.push({text: ' ', start, end})
  } else if ('children' in node) for (const child of node.children) collect(child, context, runs, small)
}

/** A block of raw HTML: its text is read as one paragraph, as fine print inside `<small>`. */
function readHtml(node: Extract<RootContent, {type: 'html'}>, context: Context): void {
  if (/^<!--/.test(node.value)) return
  if (/^<(?:small|footer)\b/i.test(node.value)) context.terms = true
  const start = context.base + (node.position?.start.offset ?? 0)
  const runs: Run[] = []
  const decode = decoder(context.masked)
  let at = start
  for (const piece of node.value.split(/(<[^>]*>)/)) {
    if (!piece.startsWith('<')) {
      for (let i = at; i < at + piece.length; ) {
        const unit = decode(i)
        add(runs, /\s/.test(unit.text) ? ' ' : unit.text, i, i + unit.length)
        i += unit.length
      }
    }
    at += piece.length
  }
  if (runs.some((run) => run.text.trim() !== '')) context.parts.push(makePart(context.terms ? 'terms' : 'body', runs, context.tags, context.source, {write: escapeHtml}))
  if (/<\/(?:small|footer)>\s*$/i.test(node.value)) context.terms = false
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Reads Markdown's escapes and character references. */
function decoder(source: string): (at: number) => Unit {
  return (at) => {
    const char = source[at] ?? ''
    if (char === '\u2063') return {text: '', length: 1}
    if (char === '\\' && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '')) return {text: source[at + 1] ?? '', length: 2}
    if (char === '&') {
      const match = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([\da-zA-Z]{1,31}));/.exec(source.slice(at, at + 40))
      if (match) {
        const decoded = match[3] ? references()(match[3]) : characterOf(Number.parseInt(match[1] ?? match[2] ?? '', match[1] ? 10 : 16))
        if (decoded !== false) return {text: decoded, length: match[0].length}
      }
    }
    return {text: char, length: 1}
  }
}

/** Text as Markdown that reads as it: only what would be markup is escaped. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\*_`[\]<>]/g, (char, i: number) => (char === '_' && /\w/.test(text[i - 1] ?? '') && /\w/.test(text[i + 1] ?? '') ? char : `\\${char}`)).replace(/&(?=#?\w+;)/g, '&amp;')
}

export type {FormatFile, ReadFile}
