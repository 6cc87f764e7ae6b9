/** YAML front matter: the fields that are copy, and where the body starts. */

import type {FormatFile, Front} from '../format.ts'
import type {Part, Problem, Role} from '../types.ts'
import {aliased, namesOf} from './fields.ts'
import {makePart} from './runs.ts'
import type {TagSpan} from './tags.ts'
import {readYaml, writeScalar, type Yaml} from './yaml.ts'

export interface Split {
  /** Offsets of the YAML between the fences; equal where there is none. */
  readonly from: number
  readonly to: number
  /** Offset at which the body starts. */
  readonly body: number
  readonly unclosed?: boolean
}

/** Finds the front matter of a source, behind a byte order mark where there is one. */
export function splitFrontMatter(source: string): Split {
  const bom = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const open = /^---[ \t]*\r?\n/.exec(source.slice(bom, bom + 20))
  if (!open) return {from: bom, to: bom, body: bom}
  const from = bom + open[0].length
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(source.slice(from))
  if (!close) return {from, to: source.length, body: source.length, unclosed: true}
  return {from, to: from + close.index, body: from + close.index + close[0].length}
}

/** The parts that front matter holds: subjects, preheader, from. */
export function frontMatterParts(file: FormatFile, masked: string, split: Split, tags: readonly TagSpan[]): {readonly front: Front; readonly parts: Part[]; readonly problems: readonly Problem[]} {
  if (split.from === split.to) return {front: {}, parts: [], problems: []}
  if (split.unclosed) {
    // A lone rule at the top of a text is no front matter.
    if (!/^[\w-]+:/m.test(masked.slice(split.from, split.from + 200))) return {front: {}, parts: [], problems: []}
    return {front: {}, parts: [], problems: [{path: file.path, line: 1, column: 1, message: 'the front matter is not closed: expected a line “---” behind it; add one'}]}
  }
  const {yaml, problems} = readYaml(masked.slice(split.from, split.to), split.from, file.source, file.path)
  if (!yaml) return {front: {}, parts: [], problems}
  if (yaml.value !== null && (typeof yaml.value !== 'object' || Array.isArray(yaml.value))) {
    const {line, column} = yaml.place([]).start
    return {front: {}, parts: [], problems: [{path: file.path, line, column, message: 'front matter is a map of keys and values: expected lines such as “subject: …”'}]}
  }
  const found = yamlParts(yaml, [], file, tags)
  return {front: {yaml, fields: aliased(yaml.value, file.fields)}, parts: found.parts, problems: [...problems, ...found.problems]}
}

/** The copy in a YAML map at a path. */
export function yamlParts(yaml: Yaml, base: readonly (string | number)[], file: FormatFile, tags: readonly TagSpan[], roles: readonly Role[] = ['subject', 'preheader', 'from']): {parts: Part[]; problems: Problem[]} {
  const parts: Part[] = []
  const problems: Problem[] = []
  for (const role of roles) {
    const strings: {value: string; path: readonly (string | number)[]}[] = []
    for (const name of namesOf(role, file.fields)) {
      const value = yaml.at([...base, name])
      const here = yaml.strings([...base, name])
      strings.push(...here)
      if (value && here.length === 0 && role !== 'from' && (value as {value?: unknown}).value !== null) {
        const {line, column} = yaml.place([...base, name]).start
        problems.push({path: file.path, line, column, message: `${name} is text, or a list of texts: put it in quotes`})
      }
    }
    for (const {path} of strings) {
      const runs = yaml.runs(path)
      const place = yaml.place(path)
      if (!runs || runs.length === 0) continue
      const written = file.source.slice(place.start.offset, place.end.offset)
      parts.push(makePart(role, runs, tags, file.source, {write: writeScalar(written), ...(strings.length > 1 && {variant: role})}))
    }
  }
  return {parts, problems}
}

export {FIELDS} from './fields.ts'
