/** A sequence kept in one file: a JSON or YAML list of messages, by the field names of front matter. */

import type {Format, FormatFile, Front, ReadFile} from '../format.ts'
import type {Part, Problem, Run} from '../types.ts'
import {type Decoded, decoder, placed} from './decoded.ts'
import {aliased, namesOf} from './fields.ts'
import {yamlParts} from './frontmatter.ts'
import {htmlParts} from './html.ts'
import {markdownParts} from './markdown.ts'
import {NAMED} from './names.ts'
import {between, findTags, maskTags, type TagSpan} from './tags.ts'
import {readYaml, type Yaml} from './yaml.ts'

/** Under which names a list of messages stands, and a message's body. */
const LISTS = ['emails', 'messages', 'mails', 'sequence', 'steps', 'campaigns', 'items', 'variants']
const BODIES = ['body', 'content', 'text', 'markdown', 'html', 'copy', 'message']

export const sequence: Format = {
  extensions: NAMED.sequence,
  read: (file) => {
    const tags = findTags(file.source, file.tags)
    const {yaml, problems} = readYaml(maskTags(file.source, tags), 0, file.source, file.path)
    if (!yaml) return [{front: {}, parts: [], problems}]
    const lists = [[] as readonly string[], ...LISTS.map((name) => [name])].filter((path) => Array.isArray(valueAt(yaml.value, path)))
    const path = lists[0]
    if (path) return (valueAt(yaml.value, path) as unknown[]).map((_, i) => messageAt(yaml, [...path, i], file, `message ${i + 1}`))
    return namesOf('subject', file.fields).some((name) => valueAt(yaml.value, [name]) !== undefined) ? [messageAt(yaml, [], file)] : []
  }
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner !== null && typeof inner === 'object' ? (inner as Record<string | number, unknown>)[key] : undefined), value)
}

function messageAt(yaml: Yaml, base: readonly (string | number)[], file: FormatFile, label?: string): ReadFile {
  const tags = findTags(file.source, file.tags)
  const found = yamlParts(yaml, base, file, tags)
  const parts: Part[] = [...found.parts]
  const problems: Problem[] = [...found.problems]
  for (const name of [...BODIES, ...namesOf('body', file.fields).slice(1)]) {
    const runs = yaml.runs([...base, name])
    if (runs) parts.push(...bodyParts(decode(runs, file.source, tags), name, file.tags))
  }
  const inner: Yaml = {
    ...yaml,
    value: valueAt(yaml.value, base),
    at: (path) => yaml.at([...base, ...path]),
    place: (path) => yaml.place([...base, ...path]),
    keyPlace: (path, key) => yaml.keyPlace([...base, ...path], key)
  }
  const front: Front = {yaml: inner, fields: aliased(inner.value, file.fields)}
  return {front, parts, problems, ...(label !== undefined && {label})}
}

/** A body as its string has it: line ends again, and tags of templates, which the YAML parser was not shown. */
function decode(runs: readonly Run[], source: string, tags: readonly TagSpan[]): Decoded {
  const out = decoder()
  for (const run of runs) {
    if (run.text.length === run.end - run.start && run.text.length > 1) {
      let at = run.start
      for (const tag of between(tags, run.start, run.end)) {
        out.add(run.text.slice(at - run.start, tag.start - run.start), at, tag.start)
        for (const piece of source.slice(tag.start, tag.end).matchAll(/\\(")|[^\\]+|\\/g)) out.add(piece[1] ?? piece[0], tag.start + piece.index, tag.start + piece.index + piece[0].length)
        at = tag.end
      }
      out.add(run.text.slice(at - run.start), at, run.end)
      continue
    }
    // White space at a line end is a line end again: paragraphs hang on it.
    const lines = (source.slice(run.start, run.end).match(/\n/g) ?? []).length
    out.add(run.text === ' ' && (lines > 0 || /\\n/.test(source.slice(run.start, run.end))) ? '\n'.repeat(Math.max(1, lines)) : run.text, run.start, run.end)
  }
  return out.done()
}

function bodyParts(decoded: Decoded, name: string, more?: readonly string[]): Part[] {
  const tags = findTags(decoded.text, more)
  const masked = maskTags(decoded.text, tags)
  const html = name === 'html' || /<(?:p|div|table|td|br|h\d|a)\b[^>]*>/i.test(decoded.text)
  return placed(html ? htmlParts(decoded.text, masked, 0, tags).parts : markdownParts(decoded.text, masked, 0, tags), decoded)
}
