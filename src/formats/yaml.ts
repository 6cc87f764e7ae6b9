/** YAML with places: what each scalar reads as and where it is written. Only here is the YAML parser known. */

import {type Document, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar} from 'yaml'
import type {Place, Problem, Run} from '../types.ts'
import {align, placeAt, type Unit} from './runs.ts'

/** A YAML document inside a source. */
export interface Yaml {
  readonly value: unknown
  /** The node at a path. */
  readonly at: (path: readonly (string | number)[]) => Node | undefined
  /** The place of the value at a path, or of the nearest thing above it. */
  readonly place: (path: readonly (string | number)[]) => Place
  /** The place of a key of the map at a path. */
  readonly keyPlace: (path: readonly (string | number)[], key: string) => Place
  /** The runs of a string at a path. */
  readonly runs: (path: readonly (string | number)[]) => Run[] | undefined
  /** The strings at a path: one, or the members of a list, each with its path. */
  readonly strings: (path: readonly (string | number)[]) => {readonly value: string; readonly path: readonly (string | number)[]}[]
}

/**
 * Parses YAML.
 * @param text - the YAML, tags masked; `base` is its offset in `source`.
 */
export function readYaml(text: string, base: number, source: string, path: string): {readonly yaml?: Yaml; readonly problems: Problem[]} {
  const document = parseDocument(text, {prettyErrors: false, strict: true, uniqueKeys: true})
  const problems = document.errors.map((error): Problem => {
    const {line, column} = placeAt(source, base + error.pos[0], base + error.pos[1]).start
    return {path, line, column, message: `this YAML cannot be read: ${lowerFirst(error.message.split('\n')[0] ?? '')}${hint(error.code)}`}
  })
  return problems.length > 0 ? {problems} : {yaml: wrap(document, text, base, source), problems}
}

/** What most often is behind a fault. */
function hint(code: string): string {
  if (code === 'DUPLICATE_KEY') return '; keep one of the two'
  if (/BLOCK_AS_IMPLICIT_KEY|MULTILINE_IMPLICIT_KEY|BAD_SCALAR_START|UNEXPECTED_TOKEN|MISSING_CHAR/.test(code)) return '; text with “: ”, “#”, quotes or a leading sign needs quotes round it: key: "…"'
  if (code === 'TAB_AS_INDENT') return '; indent with spaces'
  return ''
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function wrap(document: Document.Parsed, text: string, base: number, source: string): Yaml {
  const at = (path: readonly (string | number)[]): Node | undefined => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true)
    return node && typeof node === 'object' && 'range' in node ? (node as Node) : undefined
  }
  const place = (path: readonly (string | number)[]): Place => {
    for (let depth = path.length; depth >= 0; depth--) {
      const range = at(path.slice(0, depth))?.range
      if (range) return placeAt(source, base + range[0], base + range[1])
    }
    return placeAt(source, base, base)
  }
  return {
    value: document.toJS(),
    at,
    place,
    keyPlace: (path, key) => {
      const map = at(path)
      if (isMap(map)) {
        for (const pair of map.items) {
          const node = pair.key
          if (isScalar(node) && String(node.value) === key && node.range) return placeAt(source, base + node.range[0], base + node.range[1])
        }
      }
      return place(path)
    },
    runs: (path) => {
      const node = at(path)
      return isScalar(node) && typeof node.value === 'string' ? scalarRuns(node as Scalar<string>, text, base) : undefined
    },
    strings: (path) => {
      const node = at(path)
      if (isScalar(node)) return typeof node.value === 'string' ? [{value: node.value, path}] : []
      if (!isSeq(node)) return []
      return node.items.flatMap((item, i) => (isScalar(item) && typeof item.value === 'string' ? [{value: item.value, path: [...path, i]}] : []))
    }
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029'
}

/** The runs of a scalar in any of YAML's five styles. */
function scalarRuns(node: Scalar<string>, text: string, base: number): Run[] | undefined {
  const range = node.range
  if (!range) return undefined
  let [from, to] = [range[0], range[1]]
  let decode = (i: number): Unit => ({text: text[i] ?? '', length: 1})
  if (node.type === 'QUOTE_DOUBLE') {
    from++
    to--
    decode = (i) => {
      if (text[i] !== '\\') return {text: text[i] ?? '', length: 1}
      const kind = text[i + 1] ?? ''
      const digits = kind === 'x' ? 2 : kind === 'u' ? 4 : kind === 'U' ? 8 : 0
      if (digits > 0) return {text: String.fromCodePoint(Number.parseInt(text.slice(i + 2, i + 2 + digits), 16)), length: 2 + digits}
      // An escaped line end joins two lines and reads as nothing.
      if (kind === '\n' || kind === '\r') return {text: '', length: /^\\\r?\n[ \t]*/.exec(text.slice(i))?.[0].length ?? 2}
      return {text: ESCAPES[kind] ?? kind, length: 2}
    }
  } else if (node.type === 'QUOTE_SINGLE') {
    from++
    to--
    decode = (i) => (text[i] === "'" && text[i + 1] === "'" ? {text: "'", length: 2} : {text: text[i] ?? '', length: 1})
  } else if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') {
    // The header (`>-`, `|2+ # comment`) ends at the first line end.
    const header = text.indexOf('\n', from)
    from = header < 0 ? to : header + 1
    while (from < to && /[ \t]/.test(text[from] ?? '')) from++
  }
  const runs = align(text, from, to, node.value.trimEnd(), decode)
  if (!runs) return [{text: node.value, start: base + from, end: base + to}]
  return runs.map((run) => ({...run, start: run.start + base, end: run.end + base}))
}

/** A string as a YAML scalar of the style that `written` (the scalar as it stands) has. */
export function writeScalar(written: string): (text: string) => string {
  if (written.startsWith('"')) return (text) => text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')
  if (written.startsWith("'")) return (text) => text.replace(/'/g, "''")
  if (/^[>|]/.test(written)) return (text) => text
  return (text) => (PLAIN.test(text) && !/: |:$| #|^\s|\s$/.test(text) ? text : `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`)
}

/** What may stand without quotes: no sign of YAML's at the start, and no other type by accident. */
const PLAIN = /^(?![-?:,[\]{}#&*!|>'"%@`])(?!(?:true|false|null|yes|no|on|off|~)$)(?![-+.\d][\d.,eE+-]*$)[^\n]+$/i
