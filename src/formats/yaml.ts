/** YAML with places: what each scalar reads as and where it is written. Only here is the YAML parser known. */

import type {Document, Node, Scalar} from 'yaml'
import {once, yaml} from '../text/heavy.ts'
import type {Place, Problem, Run} from '../types.ts'
import {align, characterOf, placeAt, type Unit} from './runs.ts'

/** A YAML document inside a source. */
export interface Yaml {
  readonly value: unknown
  /** What stands at a path, a scalar with its value. */
  readonly at: (path: readonly (string | number)[]) => object | undefined
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
 * @param plainly - whether documents that need no parser are read without.
 */
export function readYaml(text: string, base: number, source: string, path: string, plainly = true): {readonly yaml?: Yaml; readonly problems: Problem[]} {
  const flat = plainly ? flatPairs(text) : undefined
  return flat ? {yaml: wrapFlat(flat, base, source, () => readAll(text, base, source, path).yaml as Yaml), problems: []} : readAll(text, base, source, path)
}

function readAll(text: string, base: number, source: string, path: string): {readonly yaml?: Yaml; readonly problems: Problem[]} {
  const document = yaml().parseDocument(text, {prettyErrors: false, strict: true, uniqueKeys: true})
  const problems = document.errors.map((error): Problem => {
    const {line, column} = placeAt(source, base + error.pos[0], base + error.pos[1]).start
    return {path, line, column, message: `this YAML cannot be read: ${lowerFirst(error.message.split('\n')[0] ?? '')}${hint(error.code)}`}
  })
  return problems.length > 0 ? {problems} : {yaml: wrap(document, text, base, source), problems}
}

/** A line `key: text` of a document that has no others. Offsets in the document; those of the value are with its quotes. */
interface Pair {
  readonly value: string
  readonly keyAt: number
  readonly from: number
  readonly to: number
  /** How many characters of the value are a quote at its start. */
  readonly quote: number
}

const PAIR = (): RegExp => /^([A-Za-z_][\w-]*): (?:"([^"\\]*)"|'([^']*)'|([\p{L}\d](?:.*[^\s:])?))$/u
/** What is of another type than text, or ends before the line does. */
const NO_TEXT = /^(?:true|false|null|[\d.eE+\-_xoA-Fa-f]+)$|: |\s#/i

/** The keys and texts of a document in which every line is a key with a text that needs no YAML to be read; nothing of any other. */
function flatPairs(text: string): ReadonlyMap<string, Pair> | undefined {
  if (/[\r\t\u0085\u2028\u2029\ufeff]/.test(text)) return undefined
  const pairs = new Map<string, Pair>()
  const pattern = PAIR()
  let at = 0
  for (const line of text.split('\n')) {
    const keyAt = at
    at += line.length + 1
    if (line === '') continue
    const match = pattern.exec(line)
    if (!match) return undefined
    const [, key = '', double, single, plain] = match
    if (pairs.has(key) || /^(?:true|false|null)$/i.test(key) || (plain !== undefined && NO_TEXT.test(plain))) return undefined
    pairs.set(key, {value: double ?? single ?? plain ?? '', keyAt, from: keyAt + key.length + 2, to: keyAt + line.length, quote: plain === undefined ? 1 : 0})
  }
  return pairs.size > 0 ? pairs : undefined
}

/** @param all - the same document, parsed, for what is asked of it besides its pairs. */
function wrapFlat(pairs: ReadonlyMap<string, Pair>, base: number, source: string, all: () => Yaml): Yaml {
  const parsed = once(all)
  const at = (path: readonly (string | number)[]): Pair | undefined => (path.length === 1 ? pairs.get(String(path[0])) : undefined)
  return {
    value: Object.fromEntries([...pairs].map(([key, {value}]) => [key, value])),
    at: (path) => (path.length === 1 ? at(path) : parsed().at(path)),
    place: (path) => {
      const pair = at(path)
      return pair ? placeAt(source, base + pair.from, base + pair.to) : parsed().place(path)
    },
    keyPlace: (path, key) => {
      const pair = path.length === 0 ? pairs.get(key) : undefined
      return pair ? placeAt(source, base + pair.keyAt, base + pair.keyAt + key.length) : parsed().keyPlace(path, key)
    },
    runs: (path) => {
      const pair = at(path)
      const text = pair?.value.trimEnd() ?? ''
      const start = base + (pair ? pair.from + pair.quote : 0)
      return pair ? (text === '' ? [] : [{text, start, end: start + text.length}]) : undefined
    },
    strings: (path) => {
      const pair = at(path)
      return pair ? [{value: pair.value, path}] : []
    }
  }
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
  const {isMap, isScalar, isSeq} = yaml()
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
      if (digits > 0) return {text: characterOf(Number.parseInt(text.slice(i + 2, i + 2 + digits), 16)), length: 2 + digits}
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
