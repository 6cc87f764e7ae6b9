/** Markdown with YAML front matter. Only here is remark known. */

import type {Image, Link, Nodes, Paragraph, Parent, Root, RootContent} from 'mdast'
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Format, FormatFile, ReadFile} from '../format.ts'
import type {Part, Role, Run} from '../types.ts'
import {DEEPEST, withoutDepths} from './depth.ts'
import {frontMatterParts, splitFrontMatter} from './frontmatter.ts'
import {EXTENSIONS} from './names.ts'
import {sectionsOf} from './sections.ts'
import {add, align, makePart, pointAt, type Unit} from './runs.ts'
import {findTags, maskTags, type TagSpan} from './tags.ts'
import {markTerms} from './terms.ts'

const processor = unified().use(remarkParse)

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
  for (const {start, end, words} of stretchesOf(masked, from)) {
    context.base = start
    if (words) context.parts.push(makePart(context.terms ? 'terms' : words, [{text: masked.slice(start, end).replaceAll('\n', ' '), start, end}], tags, source, {write: escapeMarkdown}))
    else readBlocks(processor.parse(masked.slice(start, end)) as Root, context)
  }
  return {blocks: context.parts, unread: context.unread}
}

/** A stretch of Markdown that can be read on its own; `words` tells what it is where it is nothing but words. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly words?: 'heading' | 'body'
}

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
    const end = blank?.index ?? at + masked.slice(at).trimEnd().length
    const next = blank ? blank.index + blank[0].length : size
    const block = reaches ? '' : masked.slice(at, end)
    const mark = HEADING.exec(block)?.[0].length ?? 0
    if (block.trim() !== '' && !MARKUP.test(block) && !LINE.test(block.slice(mark)) && (mark === 0 || !/[\n#]/.test(block.slice(mark)))) {
      if (at > start) yield {start, end: at}
      yield {start: at + mark, end, words: mark > 0 ? 'heading' : 'body'}
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
        const decoded = match[3] ? decodeNamedCharacterReference(match[3]) : String.fromCodePoint(Number.parseInt(match[1] ?? match[2] ?? '', match[1] ? 10 : 16))
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
