/** Input that no person writes: it is read in bounded pieces, so that nothing takes more than linear time. */

import type {Nodes} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {DEEPEST, depthOf, withoutDepths} from '../src/formats/depth.ts'
import {formatOf} from '../src/formats/index.ts'
import {inPieces, LONGEST_PART} from '../src/formats/pieces.ts'
import {makePart, plain} from '../src/formats/runs.ts'
import {findTags} from '../src/formats/tags.ts'
import {withVariants} from '../src/formats/variants.ts'
import {lint, lintMessage, lintText} from '../src/node/index.ts'
import type {Part} from '../src/types.ts'

const nested = (levels: number): string => Array.from({length: levels}, (_, i) => `${'  '.repeat(i)}- item ${i}`).join('\n')
const listsIn = (node: Nodes): number => (node.type === 'list' || node.type === 'blockquote' ? 1 : 0) + ('children' in node ? Math.max(0, ...node.children.map(listsIn)) : 0)
const levelsOf = (text: string): number => listsIn(unified().use(remarkParse).parse(text))

describe('lists and quotes that are nested too deep', () => {
  test('never reach the parser', () => {
    expect(levelsOf(nested(30))).toBe(30)
    const deep = ['> '.repeat(80), '- '.repeat(80), '1. '.repeat(60), '>'.repeat(70), '> - '.repeat(50), `${'\t'.repeat(60)}- `].map((prefix) => `${prefix}a`)
    for (const text of [nested(800), nested(100).replaceAll('\n', '\r\n'), ...deep]) {
      const {text: read, deep: at} = withoutDepths(text, 0)
      expect(at).toBeDefined()
      expect(read.length).toBe(text.length)
      expect(Math.max(...read.split('\n').map(depthOf))).toBeLessThanOrEqual(DEEPEST)
      expect(levelsOf(read)).toBeLessThanOrEqual(DEEPEST)
    }
  })

  test('are told with file and line, and the rest is read', () => {
    const source = `Nicely done! Get 20% off.\n\n${nested(800)}\n\nNicely done, again!\n`
    const {problems, results} = lint([{path: 'a.md', source}])
    const line = source.split('\n').findIndex((one) => depthOf(one) > DEEPEST) + 1
    expect(problems).toEqual([{path: 'a.md', line, column: 1, message: 'lists and quotes are nested more than 40 levels deep from here on; these lines are not read: take out levels'}])
    expect(results[0]?.findings.map((one) => one.place.start.line)).toEqual([1, 804])
    expect(() => lintMessage({markdown: source})).toThrow(`markdown: line ${line}: lists and quotes are nested`)
  })

  test('are few: rules of dashes, tables, code and deep paragraphs are none', () => {
    for (const text of ['-'.repeat(500), '- - - - -\n', '|---|'.repeat(50), `${' '.repeat(300)}code`, nested(12), '> '.repeat(12), `${'* '.repeat(5)}a`]) expect(withoutDepths(text, 0)).toEqual({text})
  })
})

describe('parts', () => {
  const words = 'The tent is here. Get 20% off — {{ name }} won’t &amp; can’t. '
  const long = words.repeat(1000)

  test('of a length that nobody reads are read in pieces, and no place is lost', () => {
    const part = makePart('body', plain(long, 0, long.length), findTags(long), long)
    const pieces = inPieces([part])
    expect(pieces.length).toBe(Math.ceil(long.length / LONGEST_PART))
    expect(pieces.map((one) => one.text).join('')).toBe(part.text)
    for (const one of pieces) {
      expect(one.text.length).toBeLessThanOrEqual(LONGEST_PART)
      expect(one.runs.map((run) => run.text).join('')).toBe(one.text)
      for (const run of one.runs) expect(long.slice(run.start, run.end)).toBe(run.text)
      for (const tag of one.tags) expect(one.text.slice(tag.start, tag.end)).toBe('{{ name }}')
      expect(one.text).toMatch(/[.!?] $/)
    }
    expect(pieces.reduce((sum, one) => sum + one.tags.length, 0)).toBe(1000)
  })

  test('with runs that read otherwise than they are written are cut between them', () => {
    const runs = Array.from({length: 9000}, (_, i) => ({text: i % 2 === 0 ? 'ab' : '&', start: i * 5, end: i * 5 + (i % 2 === 0 ? 2 : 5)}))
    const part: Part = makePart('body', runs)
    const pieces = inPieces([part])
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.map((one) => one.text).join('')).toBe(part.text)
    for (const one of pieces) {
      expect(one.runs.map((run) => run.text).join('')).toBe(one.text)
      for (const run of one.runs) expect(run.text === '&' ? run.end - run.start : 5).toBe(5)
    }
  })

  test('characters of two halves are not cut', () => {
    const part = makePart('body', plain('🎉'.repeat(9001), 0, 18002))
    for (const one of inPieces([part])) expect(one.text).toBe('🎉'.repeat(one.text.length / 2))
    const odd = makePart('body', plain(`a${'🎉'.repeat(9001)}`, 0, 18003))
    for (const one of inPieces([odd])) expect(one.text).toMatch(/^a?(?:🎉)+$/u)
  })

  test('findings in the last of them have their true places', () => {
    const source = `${'The tent is 20% off, and it is good. '.repeat(2000)}Nicely done!`
    const {findings} = lintText(source)
    expect(findings.map(({actual, place}) => [actual, source.slice(place.start.offset, place.end.offset)])).toEqual([['Nicely done!', 'Nicely done!']])
  })

  test('with many choices are read in some, and what is left out is told', () => {
    const source = '{Hurry|Wait}, it is here. '.repeat(3000)
    const part = makePart('body', plain(source, 0, source.length))
    const {parts, unread} = withVariants([part], source)
    expect(parts.reduce((sum, one) => sum + one.text.length, 0)).toBeLessThan(400_000)
    expect(unread).toEqual([expect.stringMatching(/^variants beyond \d+ of one text$/)])
  })
})

test('markdown blocks are cut for the parser, and read the same', () => {
  const items = Array.from({length: 3000}, (_, i) => `- item *${i}* of [many](https://a.example/${i})\n  - and one below`).join('\n')
  const parts = formatOf('a.md')?.read({path: 'a.md', source: items})[0]?.parts ?? []
  expect(parts.map((one) => one.text)).toEqual(Array.from({length: 3000}, (_, i) => [`item ${i} of many`, 'and one below']).flat())
})

// Each took minutes, or the stack, where something was quadratic or worse; vitest gives all of them a minute.
const SIZE = 40_000
const ODD: Readonly<Record<string, string>> = {
  quotes: '> ',
  stars: '*a ',
  'bold and italic': '**a *b ',
  brackets: '[',
  images: '![',
  angles: '<',
  ampersands: '&',
  entities: '&amp;',
  backticks: '`a',
  'comment openers': '<!--',
  tags: '{{a}} ',
  'tags that never end': '{{a ',
  'blocks that never end': '%%[ a ',
  'values that never end': '${a ',
  'merge tags that never end': '*|a ',
  branches: '{% if a %}Hurry{% else %}b{% endif %} ',
  spins: '{a|b} ',
  capitals: 'LAST CHANCE ',
  'disguised words': 'L4$T ',
  'letters apart': 'L A S T ',
  'letters with stops': 'L.',
  'stretched words': 'soooo ',
  digits: '1',
  'digits apart': '1 ',
  dates: '12/',
  marks: '!',
  questions: '?!',
  commas: ',',
  'words and commas': 'a, ',
  quotation: '“a ',
  brackets2: '(',
  emoji: '🎉',
  families: '👩‍👩‍👧‍👦 ',
  accents: '\u0301',
  'no spaces': 'abcdefghij',
  'one paragraph': 'The tent is here and it is good. ',
  'claims in one paragraph': 'Hurry! You earned a free gift, up to 50% off. ',
  'one-word sentences': 'Last. Chance. ',
  spaces: ' ',
  'line ends': 'a\n',
  paragraphs: 'a\n\n',
  headings: '# a\n',
  lists: '- a\n'
}

test.each(Object.keys(ODD))('%s without end', (name) => {
  const unit = ODD[name] ?? ''
  const source = unit.repeat(SIZE / unit.length)
  for (const path of ['a.md', 'a.txt', 'a.html']) {
    const {results} = lint([{path, source}])
    for (const {findings} of results) for (const {place, actual} of findings) if (!actual.includes('…')) expect(place.end.offset).toBeLessThanOrEqual(source.length)
  }
})
test.each([
  ['tables', '<table><tr><td>'],
  ['cells', '<td>Hurry'],
  ['comments', '<!--[if mso]>'],
  ['attributes', '<a href="a"'],
  ['images', '<img alt="Hurry" src=x>']
])('HTML %s without end', (_name, unit) => {
  expect(lint([{path: 'a.html', source: unit.repeat(SIZE / unit.length)}]).results.length).toBe(1)
})
