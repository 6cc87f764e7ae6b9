/** HTML e-mail. Only here is the HTML parser known. */

import type {Parser} from 'htmlparser2'
import {htmlparser2} from '../text/heavy.ts'
import type {Format, Front} from '../format.ts'
import type {Part, Role, Run} from '../types.ts'
import {frontMatterParts, splitFrontMatter} from './frontmatter.ts'
import {EXTENSIONS} from './names.ts'
import {makePart} from './runs.ts'
import {findTags, maskTags, type TagSpan} from './tags.ts'
import {markTerms} from './terms.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that end a stretch of copy. */
const BLOCKS = words(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol option p pre section table tbody td tfoot th thead tr ul title mjml mj-head mj-body mj-preview mj-title mj-section mj-column mj-group mj-wrapper mj-hero mj-text mj-button mj-image mj-table mj-navbar mj-navbar-link mj-social mj-social-element mj-accordion mj-accordion-element mj-accordion-title mj-accordion-text mj-carousel mj-raw'
)
/** Elements whose text nobody reads. */
const SILENT = words('script style template noscript head svg math object iframe select textarea xml mj-style mj-attributes mj-font mj-head')
/** What is read in a head all the same. */
const HEADED = words('title mj-title mj-preview')
const IMAGES = words('img mj-image amp-img amp-anim')
/** The start of a comment whose brackets are written as entities. */
const ESCAPED_COMMENT = /^\s*(?:&lt;|<)\\?!--/
const VOID = words('area base br col embed hr img input link meta param source track wbr')

export const html: Format = {
  extensions: EXTENSIONS.html,
  read: (file) => {
    const tags = findTags(file.source, file.tags)
    const masked = maskTags(file.source, tags)
    const split = splitFrontMatter(masked)
    const front = frontMatterParts(file, masked, split, tags)
    const read = htmlParts(file.source, masked, split.body, tags)
    const own: Front = front.front
    // A title is the subject only where no front matter names one.
    const parts = front.parts.some((part) => part.role === 'subject') ? read.parts.filter((part) => part.role !== 'subject') : read.parts
    return [{front: own, parts: [...front.parts, ...parts], problems: front.problems, ...(read.unread.length > 0 && {unread: read.unread})}]
  }
}

interface Open {
  readonly name: string
  readonly hidden: boolean
  readonly preheader: boolean
  readonly terms: boolean
  /** `head`: all but titles; `deep`: drawings, scripts. */
  readonly silent: '' | 'head' | 'deep'
  readonly button: boolean
}

/** Text collected for the block at hand. */
interface Piece extends Run {
  /** Which link it stands in; 0 for none. */
  readonly link: number
  /** True for the end of a line. */
  readonly ends?: boolean
}

/** The last piece that is more than white space, or a line end. */
function lastMark(pieces: readonly Piece[]): Piece | undefined {
  return pieces.findLast((piece) => piece.ends === true || piece.text.trim() !== '')
}

/** The parts of an HTML source from an offset on. */
export function htmlParts(source: string, masked: string, from: number, tags: readonly TagSpan[]): {readonly parts: Part[]; readonly unread: string[]} {
  const parts: Part[] = []
  const unread: string[] = []
  const stack: Open[] = []
  let pieces: Piece[] = []
  let role: Role | undefined
  let link = 0
  let links = 0
  let terms = false
  let preheader = false
  let button = false

  const flush = (): void => {
    const all = pieces
    pieces = []
    const [was, fine, hidden, pressed] = [role, terms, preheader, button]
    button = false
    if (all.every((piece) => piece.text.trim() === '')) return
    const linked = all.filter((piece) => piece.text.trim() !== '').every((piece) => piece.link > 0)
    const groups = linked && was === undefined && !hidden ? [...new Set(all.map((piece) => piece.link))].filter((one) => one > 0).map((one) => all.filter((piece) => piece.link === one)) : [all]
    for (const group of groups) {
      const runs = trim(group)
      if (runs.length === 0) continue
      const plain: Role = was ?? (hidden ? 'preheader' : linked || pressed ? 'cta' : 'body')
      const text = runs.map((run) => run.text).join('')
      parts.push(makePart(fine && plain !== 'subject' && plain !== 'preheader' ? (linked && text.length < 60 ? 'cta' : 'terms') : plain, runs, tags, source, {write: escapeHtml}))
    }
  }

  const parser: Parser = new (htmlparser2().Parser)(
    {
      onopentag(name, attributes) {
        const seen = lookOf(name, attributes, stack.at(-1))
        // MJML hands on a comment for Outlook in this way: it is no copy.
        const look: Open = name === 'mj-raw' && ESCAPED_COMMENT.test(masked.slice(parser.endIndex + 1 + from, parser.endIndex + 1 + from + 24)) ? {...seen, silent: 'deep'} : seen
        if (BLOCKS.has(name) || name === 'br') {
          // An empty line ends a paragraph.
          if (name !== 'br' || (lastMark(pieces)?.ends && role === undefined && !preheader)) flush()
          else pieces.push({text: ' ', start: parser.startIndex + from, end: parser.endIndex + 1 + from, link, ends: true})
        }
        if (IMAGES.has(name) && !look.hidden && look.silent === '') readImage(attributes, parser.startIndex + from, parser.endIndex + 1 + from)
        if (VOID.has(name)) return
        if (look.preheader !== (stack.at(-1)?.preheader ?? false) || look.terms !== (stack.at(-1)?.terms ?? false)) if (BLOCKS.has(name) || look.preheader) flush()
        stack.push(look)
        if (name === 'a' || look.button) link = ++links
        if (look.button) button = true
        if ((name === 'title' || name === 'mj-title') && look.silent === '') role = 'subject'
        else if (/^h[1-6]$/.test(name)) role = 'heading'
        terms = look.terms
        preheader = look.preheader
      },
      onclosetag(name) {
        const at = stack.findLastIndex((open) => open.name === name)
        if (at < 0) return
        const open = stack[at]
        if (BLOCKS.has(name) || open?.preheader !== (stack[at - 1]?.preheader ?? false)) flush()
        stack.length = at
        if (name === 'a' || open?.button) link = 0
        if (name === 'title' || name === 'mj-title' || /^h[1-6]$/.test(name)) role = undefined
        terms = stack.at(-1)?.terms ?? false
        preheader = stack.at(-1)?.preheader ?? false
      },
      ontext(text) {
        const top = stack.at(-1)
        if ((top?.silent ?? '') !== '' || (top?.hidden && !top.preheader)) return
        add(text, parser.startIndex + from, parser.endIndex + 1 + from)
      }
    },
    {decodeEntities: true, recognizeSelfClosing: true, lowerCaseTags: true}
  )

  /** Adds decoded text: plain text one for one, white space as one space, an entity over its range. */
  function add(text: string, start: number, end: number): void {
    if (text.length !== end - start) {
      const shown = PADDING.test(text) ? '' : /^\s$/.test(text) ? ' ' : text
      if (shown !== '') pieces.push({text: shown, start, end, link})
      return
    }
    for (const match of text.matchAll(/[\s\u00ad\u034f\u200b-\u200d\u2063\u2007\ufeff]+|[^\s\u00ad\u034f\u200b-\u200d\u2063\u2007\ufeff]+/g)) {
      const at = start + match.index
      const word = match[0]
      if (/^[\s\u00ad\u034f\u200b-\u200d\u2063\u2007\ufeff]/.test(word)) {
        if (/\s/.test(word) && /\S|^/.test(pieces.at(-1)?.text ?? '')) pieces.push({text: ' ', start: at, end: at + word.length, link})
      } else pieces.push({text: word, start: at, end: at + word.length, link})
    }
  }

  function readImage(attributes: Record<string, string>, start: number, end: number): void {
    const alt = attributes['alt']
    if (alt === undefined || alt.trim() === '') {
      // A spacer or a tracking pixel says nothing.
      if (!/^[01]$/.test(attributes['width'] ?? '') && !/^[01]$/.test(attributes['height'] ?? '') && !/spacer|pixel|track|open\b/i.test(attributes['src'] ?? '')) unread.push('images without text')
      return
    }
    const at = /\balt\s*=\s*(["'])/i.exec(masked.slice(start, end))
    if (!at) return
    const from = start + at.index + at[0].length
    const to = masked.indexOf(at[1] ?? '"', from)
    const runs: Run[] = []
    for (let i = from; i < to; ) {
      const entity = /^&(?:#\d+|#x[\da-f]+|\w+);?/i.exec(masked.slice(i, i + 40))
      const length = entity ? entity[0].length : 1
      const text = entity ? decodeEntity(entity[0]) : (masked[i] ?? '')
      runs.push({text: /\s/.test(text) ? ' ' : text, start: i, end: i + length})
      i += length
    }
    parts.push(makePart('alt', merge(runs), tags, source, {write: escapeHtml}))
  }

  parser.write(masked.slice(from))
  parser.end()
  flush()
  return {parts: markTerms(parts), unread}
}

function decodeEntity(entity: string): string {
  let text = ''
  const parser = new (htmlparser2().Parser)({ontext: (piece) => (text += piece)}, {decodeEntities: true})
  parser.write(entity)
  parser.end()
  return text
}

/** Characters that mail clients pad previews with. */
const PADDING = /^[\u00ad\u034f\u200b-\u200f\u2007\u2060\ufeff]+$/
/** What an element does to the text in it. */
function lookOf(name: string, attributes: Record<string, string>, parent: Open | undefined): Open {
  const style = (attributes['style'] ?? '').toLowerCase().replace(/\s+/g, '')
  const label = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.toLowerCase()
  const signs = [/display:none/, /max-height:0/, /font-size:[01]px/, /line-height:[01]px/, /opacity:0(?:;|$)/, /overflow:hidden/, /mso-hide:all/, /visibility:hidden/].filter((sign) => sign.test(style)).length
  const named = name === 'mj-preview' || /pre-?header|preview(?:-?text)?\b/.test(label) || 'data-skip-in-text' in attributes
  const hidden = /display:none|visibility:hidden/.test(style) || signs >= 2 || /\bhidden\b/.test(label) || 'hidden' in attributes
  const size = /font-size:(\d+(?:\.\d+)?)px/.exec(style)?.[1]
  const terms = name === 'footer' || name === 'small' || /footer|legal|disclaimer|fine-?print|\bterms\b|unsubscribe|footnote/.test(label) || (size !== undefined && Number(size) <= 11 && Number(size) > 1 && name !== 'a')
  return {
    name,
    preheader: (parent?.preheader ?? false) || named || (hidden && signs >= 1 && !parent?.hidden),
    hidden: (parent?.hidden ?? false) || hidden,
    terms: (parent?.terms ?? false) || terms,
    silent: parent?.silent === 'deep' ? 'deep' : HEADED.has(name) ? '' : name === 'head' || name === 'mj-head' ? 'head' : SILENT.has(name) && attributes['type'] !== 'amp-mustache' ? 'deep' : (parent?.silent ?? ''),
    button:
      name === 'button' ||
      name === 'mj-button' ||
      name === 'mj-navbar-link' ||
      name === 'mj-social-element' ||
      (name === 'a' && (/\bbtn|button|cta\b/.test(label) || attributes['role'] === 'button' || /background(?:-color)?:|padding:\d{2}/.test(style)))
  }
}

/** Runs without white space at their ends, pieces that touch joined. */
function trim(pieces: readonly Piece[]): Run[] {
  let from = 0
  let to = pieces.length
  while (from < to && pieces[from]?.text.trim() === '') from++
  while (to > from && pieces[to - 1]?.text.trim() === '') to--
  const kept = pieces.slice(from, to).filter((piece, i, all) => !(piece.text === ' ' && all[i - 1]?.text === ' '))
  return merge(kept)
}

function merge(pieces: readonly Run[]): Run[] {
  const runs: Run[] = []
  for (const {text, start, end} of pieces) {
    const last = runs.at(-1)
    if (last && last.end === start && last.text.length === last.end - last.start && text.length === end - start) runs[runs.length - 1] = {text: last.text + text, start: last.start, end}
    else runs.push({text, start, end})
  }
  return runs
}

/** Text as HTML that reads as it. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
