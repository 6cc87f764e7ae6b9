/**
 * Branches, defaults, spins: copy that some reader gets. Each is read as a part of its own, at its true place.
 *
 * A part with a branch in it becomes one part for each branch, the other branches at their first; a default literal and each
 * alternative of a spin likewise. Their number is a sum, not a product, and it is capped.
 */

import {isWordLike} from '../text/letters.ts'
import type {Part, Run} from '../types.ts'
import {makePart} from './runs.ts'
import {between, findTags, firstFrom, type TagSpan} from './tags.ts'

/** More variants than this of one part, or more text than this in all of them, are not read; the caller is told. */
const MOST = 64
const MOST_TEXT = 100_000

/** One way to read a stretch of source. */
interface Branch {
  readonly start: number
  readonly end: number
  /** The condition as written; nothing for a spin or an ELSE, which grounds nothing. */
  readonly condition?: string
}

interface Block {
  readonly start: number
  readonly end: number
  readonly kind: 'branch' | 'spin'
  readonly branches: readonly Branch[]
}

const OPEN =
  /^\{%-?\s*(?:if|unless|case|for)\b\s*([\s\S]*?)-?%\}$|^\{\{#(?:if|unless|each|with)\s+([\s\S]*?)\}\}$|^\*\|(?:IF|INTERESTED):([\s\S]*?)\|\*$|^\*\|IFNOT:([\s\S]*?)\|\*$|^%%\[\s*IF\s+([\s\S]*?)\s+THEN\s*\]%%$|^<%-?\s*if\s*\(?([\s\S]*?)\)?\s*\{?\s*-?%>$|^\[if:([\s\S]*?)\]$|^%IF\s+([\s\S]*?)%$/i
const ELSE =
  /^\{%-?\s*(?:else|elif|elsif|when)\b\s*([\s\S]*?)-?%\}$|^\{\{\s*else\s*([\s\S]*?)\}\}$|^\*\|ELSE(?:IF)?:?([\s\S]*?)\|\*$|^%%\[\s*ELSE(?:IF)?\s*([\s\S]*?)\]%%$|^<%-?\s*\}?\s*els(?:e|if)\b([\s\S]*?)-?%>$|^\[else\]$|^%ELSE%$/i
const CLOSE = /^\{%-?\s*end(?:if|unless|case|for)\s*-?%\}$|^\{\{\/(?:if|unless|each|with)\}\}$|^\*\|END:(?:IF|INTERESTED)\|\*$|^%%\[\s*ENDIF\s*\]%%$|^<%-?\s*(?:end|\})\s*-?%>$|^\[endif\]$|^%\/IF%$/i
const SPIN = /\{(?![{%#$])([^{}\n|]*(?:\|[^{}\n|]*)+)\}(?!\})/g

interface Template {
  readonly source: string
  readonly tags: readonly TagSpan[]
  readonly blocks: readonly Block[]
  /** Of `blocks`, those that can stand round a part. */
  readonly branches: readonly Block[]
}

// The messages of one file come one after the other.
let last: {readonly key: string; readonly template: Template} | undefined

function templateOf(source: string, more: readonly string[]): Template {
  const key = more.join('\n')
  if (last?.template.source === source && last.key === key) return last.template
  const tags = findTags(source, more)
  const branches = branchesOf(source, tags).sort((a, b) => a.start - b.start)
  const blocks = [...branches, ...spinsOf(source, tags)].sort((a, b) => a.start - b.start)
  const template = {source, tags, blocks, branches}
  last = {key, template}
  return template
}

/**
 * Reads every variant of the parts of a source. `unread` says what was left out.
 * @param more - template tags of the team's own.
 * @param first - false for the second and later messages of a file: its variables are read once.
 */
export function withVariants(parts: readonly Part[], source: string, more: readonly string[] = [], first = true): {readonly parts: Part[]; readonly unread: string[]} {
  if (more.length === 0 && !/[{%*[]/.test(source)) return {parts: [...parts], unread: []}
  const template = templateOf(source, more)
  if (template.tags.length === 0 && template.blocks.length === 0) return {parts: [...parts], unread: []}
  const unread: string[] = []
  const read = parts.flatMap((part) => variantsOf(part, template, unread))
  // A text that is nothing but tags is not known here.
  const out = read.filter((part) => (part.tags.length === 0 ? part.text.trim() !== '' : hasWords(part)))
  if (read.some((part) => part.role === 'subject' || part.role === 'preheader') && !out.some((part) => part.role === 'subject' || part.role === 'preheader')) unread.push('subjects that a template fills in')
  if (first) out.push(...assigned(source, template.tags))
  return {parts: out, unread}
}

/** Whether a part says anything besides its tags. */
function hasWords(part: Part): boolean {
  let rest = part.text
  for (const tag of [...part.tags].reverse()) rest = rest.slice(0, tag.start) + rest.slice(tag.end)
  return isWordLike(rest)
}

function branchesOf(source: string, tags: readonly TagSpan[]): Block[] {
  const blocks: Block[] = []
  const stack: {start: number; branches: Branch[]; from: number; condition: string | undefined}[] = []
  for (const tag of tags) {
    if (tag.role !== 'logic') continue
    const raw = source.slice(tag.start, tag.end)
    const open = OPEN.exec(raw)
    const other = ELSE.exec(raw)
    const top = stack.at(-1)
    if (open && !/^\{%-?\s*for\b|^\{\{#each/i.test(raw))
      stack.push({
        start: tag.start,
        branches: [],
        from: tag.end,
        condition: /unless|IFNOT/i.test(raw)
          ? undefined
          : open
              .slice(1)
              .find((one) => one !== undefined)
              ?.trim()
      })
    else if (other && top) {
      top.branches.push({start: top.from, end: tag.start, ...(top.condition !== undefined && {condition: top.condition})})
      top.from = tag.end
      const condition = other
        .slice(1)
        .find((one) => one !== undefined)
        ?.trim()
      top.condition = condition === '' ? undefined : condition
    } else if (CLOSE.test(raw) && top && !/endfor|\/each/i.test(raw)) {
      stack.pop()
      top.branches.push({start: top.from, end: tag.start, ...(top.condition !== undefined && {condition: top.condition})})
      blocks.push({start: top.start, end: tag.end, kind: 'branch', branches: top.branches})
    }
  }
  return blocks
}

function spinsOf(source: string, tags: readonly TagSpan[]): Block[] {
  const blocks: Block[] = []
  for (const match of source.matchAll(SPIN)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (cutsInto(tags, start, end)) continue
    // CSS and JSON have braces too; a spin is words.
    if (/[;:]\s*$|"\s*:/.test(match[1] ?? '') || source[start - 1] === '$') continue
    const branches: Branch[] = []
    let from = start + 1
    for (const piece of (match[1] ?? '').split('|')) {
      branches.push({start: from, end: from + piece.length})
      from += piece.length + 1
    }
    blocks.push({start, end, kind: 'spin', branches})
  }
  return blocks
}

/** Whether a tag goes over an end of a stretch. */
function cutsInto(tags: readonly TagSpan[], start: number, end: number): boolean {
  for (let i = Math.max(0, firstFrom(tags, start) - 1); i < tags.length && (tags[i] as TagSpan).start < end; i++) {
    const tag = tags[i] as TagSpan
    if (start < tag.end && !(tag.start >= start && tag.end <= end)) return true
  }
  return false
}

function variantsOf(part: Part, {blocks, branches, tags, source}: Template, unread: string[]): Part[] {
  if (part.runs.length === 0 || (part.source !== undefined && part.source !== source)) return [part]
  const from = part.runs[0]?.start ?? 0
  const to = part.runs.at(-1)?.end ?? 0
  // Tags that touch the part belong to it: its whole text may be a choice.
  const [first, last] = reach(tags, source, from, to)
  const choice = between(blocks, first, last).filter((block) => !block.branches.some((branch) => branch.start <= from && branch.end >= to))
  const around = branches.filter((block) => block.start < from && block.end > to && !choice.includes(block))
  const condition = around.flatMap((block) => block.branches.filter((branch) => branch.start <= from && branch.end >= to && branch.condition !== undefined).map((branch) => branch.condition)).at(-1)
  const base: Part = condition === undefined ? part : {...part, condition}
  const within = choice
  const inside = within.filter((block) => !within.some((outer) => outer !== block && outer.kind === 'branch' && outer.start <= block.start && outer.end >= block.end))
  const withBlocks = inside.length === 0 ? [base] : choices(base, inside, tags, source, unread)
  return [...withBlocks, ...withBlocks.slice(0, 1).flatMap((one) => defaults(one, tags, source))]
}

/** Where the logic that touches a stretch of source starts and ends. */
function reach(tags: readonly TagSpan[], source: string, from: number, to: number): [number, number] {
  let [first, last] = [from, to]
  for (let i = firstFrom(tags, from) - 1; i >= 0; i--) {
    const tag = tags[i] as TagSpan
    if (tag.role !== 'logic' || source.slice(tag.end, first).trim() !== '') break
    first = tag.start
  }
  for (let i = firstFrom(tags, to); i < tags.length; i++) {
    const tag = tags[i] as TagSpan
    if (tag.role !== 'logic' || source.slice(last, tag.start).trim() !== '') break
    last = tag.end
  }
  return [first, last]
}

function choices(part: Part, blocks: readonly Block[], tags: readonly TagSpan[], source: string, unread: string[]): Part[] {
  const out: Part[] = []
  const make = (chosen: readonly number[], at: number): void => {
    const runs = cut(part.runs, blocks, chosen)
    if (runs.every((run) => run.text.trim() === '')) return
    const block = blocks[at]
    const condition = block?.branches[chosen[at] ?? 0]?.condition ?? part.condition
    const {text: _text, tags: _tags, runs: _runs, condition: _condition, ...rest} = part
    out.push(makePart(part.role, runs, tags, source, {...rest, variant: `${part.variant ?? ''}${block?.kind ?? 'branch'}${blocks[0]?.start ?? 0}`, ...(condition !== undefined && {condition}), readonly: true}))
  }
  const first = blocks.map(() => 0)
  make(first, 0)
  for (const [at, block] of blocks.entries()) {
    for (let k = 1; k < block.branches.length; k++) {
      if (out.length >= MOST || out.length * part.text.length >= MOST_TEXT) {
        unread.push(`variants beyond ${out.length} of one text`)
        return out
      }
      make(
        first.map((one, i) => (i === at ? k : one)),
        at
      )
    }
  }
  return out
}

/** What is left of runs when each block is read as its chosen branch. */
function cut(runs: readonly Run[], blocks: readonly Block[], chosen: readonly number[]): Run[] {
  const gone = blocks
    .flatMap((block, i): (readonly [number, number])[] => {
      const branch = block.branches[chosen[i] ?? 0]
      return branch
        ? [
            [block.start, branch.start],
            [branch.end, block.end]
          ]
        : [[block.start, block.end]]
    })
    .sort((a, b) => a[0] - b[0])
  let first = 0
  return runs.flatMap((run) => {
    const pieces: Run[] = [run]
    while ((gone[first]?.[1] ?? Number.POSITIVE_INFINITY) <= run.start) first++
    for (let i = first; i < gone.length; i++) {
      const [start, end] = gone[i] as readonly [number, number]
      const last = pieces.at(-1)
      if (!last || start >= run.end) break
      // What is gone further on stands in the last piece.
      pieces.pop()
      pieces.push(...without(last, start, end))
    }
    return pieces
  })
}

function without(run: Run, start: number, end: number): Run[] {
  if (end <= run.start || start >= run.end) return [run]
  if (run.text.length !== run.end - run.start) return start <= run.start && end >= run.end ? [] : [run]
  const out: Run[] = []
  if (start > run.start) out.push({text: run.text.slice(0, start - run.start), start: run.start, end: start})
  if (end < run.end) out.push({text: run.text.slice(end - run.start), start: end, end: run.end})
  return out
}

/** Quotes as they are written: plain, escaped in a string of JSON, doubled in a cell. */
const QUOTE = String.raw`(\\?"{1,2}|')`
/** What a tag falls back on, in the notations of the common mail tools. */
const DEFAULTS: readonly RegExp[] = [
  String.raw`\b(?:default|fallback)\s*[:=(]\s*${QUOTE}(.*?)\1`,
  String.raw`:default=()([^}]+?)\}\}`,
  String.raw`\bfallback\s*=\s*()([^\]]+)\]`,
  String.raw`\bIIF\(\s*(?:EMPTY|ISNULL)\([^)]*\)\s*,\s*${QUOTE}(.*?)\1`,
  String.raw`\bdefaultIfEmpty\s+\S+\s+${QUOTE}(.*?)\1`,
  String.raw`${QUOTE}default=(.*?)\1`,
  String.raw`personalization_token\([^,]+,\s*${QUOTE}(.*?)\1\s*\)`,
  String.raw`\bOR\s+${QUOTE}(.*?)\1`,
  String.raw`\|\|\s*${QUOTE}(.*?)\1`,
  // The words of a link.
  String.raw`^\{%-?\s*(?:unsubscribe|manage_preferences)\w*\s+${QUOTE}(.*?)\1`
].map((pattern) => new RegExp(pattern, 'i'))

/** The literal that a tag falls back on, with its offset in the tag. */
function defaultIn(raw: string): {readonly text: string; readonly at: number} | undefined {
  for (const pattern of DEFAULTS) {
    const match = pattern.exec(raw)
    if (match?.[2]) return {text: match[2], at: match.index + match[0].lastIndexOf(match[2])}
  }
  return undefined
}

function defaults(part: Part, tags: readonly TagSpan[], source: string): Part[] {
  const out: Part[] = []
  for (const tag of between(tags, part.runs[0]?.start ?? 0, part.runs.at(-1)?.end ?? 0)) {
    if (tag.role !== 'output') continue
    const literal = defaultIn(source.slice(tag.start, tag.end))
    if (!literal || NEUTRAL.test(literal.text)) continue
    const at = tag.start + literal.at
    const run: Run = {text: literal.text, start: at, end: at + literal.text.length}
    // A link stands for itself, wherever it stands.
    const link = /^\{%-?\s*(?:unsubscribe|manage_preferences)/.test(source.slice(tag.start, tag.end))
    const {text: _text, tags: _tags, runs: _runs, role: _role, ...rest} = part
    out.push(
      makePart(
        link ? 'cta' : part.role,
        link ? [run] : instead(part.runs, tag, run),
        tags.filter((one) => one !== tag),
        source,
        {...rest, variant: `${part.variant ?? ''}default${tag.start}`, readonly: true}
      )
    )
  }
  return out
}

/** Runs with one in the place of a tag, which may go over several. */
function instead(runs: readonly Run[], tag: TagSpan, literal: Run): Run[] {
  const before = runs.filter((run) => run.start < tag.end).flatMap((run) => without(run, tag.start, Math.max(run.end, tag.end)))
  const after = runs.filter((run) => run.end > tag.end).flatMap((run) => without(run, Math.min(run.start, tag.start), tag.end))
  return [...before, literal, ...after]
}

/** Fallbacks that greet nobody in particular. */
const NEUTRAL = /^\s*(?:there|you|all|everyone|)\s*$/i

/** Texts that a template keeps in a variable: `{% assign line = "…" %}`. */
function assigned(source: string, tags: readonly TagSpan[]): Part[] {
  return tags.flatMap((tag): Part[] => {
    const raw = source.slice(tag.start, tag.end)
    const match = /^\{%-?\s*assign\s+\w+\s*=\s*(["'])([^"']*\s[^"']*)\1/.exec(raw)
    if (!match) return []
    const from = tag.start + match[0].length - 1 - (match[2] ?? '').length
    return [makePart('body', [{text: match[2] ?? '', start: from, end: from + (match[2] ?? '').length}], [], source, {readonly: true, variant: `assign${tag.start}`})]
  })
}
