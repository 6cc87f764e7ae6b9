/** Declaring a fact: a key added to a file's front matter, and nothing else changed. */

import {isMap, isScalar, parseDocument} from 'yaml'
import {splitFrontMatter} from '../formats/frontmatter.ts'

/**
 * Adds a fact to the front matter of a source.
 * @param path - `facts.offer.ends` (or `offer.ends`), `relationship`
 * @param value - as YAML: `2026-06-14`, `none`, `{segment: members}`
 * @returns the source with the fact; an error message where the value is no YAML or the key is there already.
 */
export function declareFact(source: string, path: string, value: string): {readonly source?: string; readonly error?: string} {
  if (parseDocument(value).errors.length > 0) return {error: `“${value}” is no YAML value; text with “: ” or “#” needs quotes`}
  const keys = (/^(?:offer|trigger|audience|evidence)\b/.test(path) ? `facts.${path}` : path).split('.')
  const eol = /\r\n/.test(source) ? '\r\n' : '\n'
  const split = splitFrontMatter(source)
  const bom = source.charCodeAt(0) === 0xfeff ? '\ufeff' : ''
  if (split.from === split.to) return {source: `${bom}---${eol}${nested(keys, value, 0).join(eol)}${eol}---${eol}${eol}${source.slice(bom.length)}`}
  const text = source.slice(split.from, split.to)
  const document = parseDocument(text)
  if (document.getIn(keys) !== undefined) return {error: `${path} is declared already`}
  // The deepest map on the way that is there.
  let depth = keys.length - 1
  while (depth > 0 && !isMap(document.getIn(keys.slice(0, depth), true))) depth--
  const map = depth === 0 ? document.contents : document.getIn(keys.slice(0, depth), true)
  if (depth > 0 && document.getIn(keys.slice(0, depth + 1)) !== undefined && !isMap(map)) return {error: `${keys.slice(0, depth + 1).join('.')} is no map`}
  if (isMap(map) && map.flow && map.range) {
    const at = split.from + text.lastIndexOf('}', map.range[1] - 1)
    const empty = map.items.length === 0
    return {source: `${source.slice(0, at).trimEnd()}${empty ? '' : ', '}${flow(keys.slice(depth), value)}${source.slice(at)}`}
  }
  const first = isMap(map) ? map.items[0]?.key : undefined
  const indent = isScalar(first) && first.range ? columnOf(text, first.range[0]) : 0
  const last = isMap(map) ? map.range?.[2] : undefined
  let at = split.from + (last ?? text.length)
  if (at < source.length && source[at - 1] !== '\n') at = Math.max(at, source.indexOf('\n', at) + 1)
  const lines = nested(keys.slice(depth), value, indent).join(eol) + eol
  return {source: source.slice(0, at) + lines + source.slice(at)}
}

function nested(keys: readonly string[], value: string, indent: number): string[] {
  return keys.map((key, i) => `${' '.repeat(indent + i * 2)}${key}:${i === keys.length - 1 ? ` ${value}` : ''}`)
}

function flow(keys: readonly string[], value: string): string {
  return keys.length === 1 ? `${keys[0]}: ${value}` : `${keys[0]}: {${flow(keys.slice(1), value)}}`
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}
