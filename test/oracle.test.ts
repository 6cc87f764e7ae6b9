/** What is quick finds what is thorough: every short cut is held against the long way round. */

import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {formatOf} from '../src/formats/index.ts'
import {textPart} from '../src/formats/runs.ts'
import {readYaml} from '../src/formats/yaml.ts'
import {createLinter} from '../src/lint.ts'
import {rules} from '../src/node/index.ts'
import {indexPatterns, makeIndex, packIndex, unpackIndex} from '../src/text/patterns.ts'
import {shade} from '../src/text/shadow.ts'
import {type Memory, type Reading, readPart, sentenceRanges} from '../src/text/read.ts'
import {mayOffer, remains, tidied, tidy} from '../src/text/remains.ts'
import type {Token} from '../src/text/tokens.ts'
import type {Part} from '../src/types.ts'

const root = new URL('..', import.meta.url).pathname
const fixtures = path.join(root, 'fixtures')

const files = fs
  .readdirSync(fixtures, {recursive: true, encoding: 'utf8'})
  .filter((name) => /\.(?:md|html|txt|eml|csv)$/.test(name) && !name.startsWith('qa'))
  .sort()
  .map((name) => ({path: name, source: fs.readFileSync(path.join(fixtures, name), 'utf8')}))
const messages = rowsOf('qa/messages.jsonl').map(({name, source}) => ({path: String(name), source: String(source)}))
const lines = fs
  .readdirSync(path.join(fixtures, 'qa/lines'))
  .flatMap((name) => rowsOf(`qa/lines/${name}`))
  .map(({text}) => String(text))

function rowsOf(name: string): Record<string, unknown>[] {
  return fs
    .readFileSync(path.join(fixtures, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

const partsOf = (file: {path: string; source: string}): Part[] => (formatOf(file.path)?.read(file) ?? []).flatMap((one) => [...one.parts])
const texts: Part[] = [...[...files, ...messages].flatMap(partsOf), ...lines.map((line) => textPart('body', line, 0, line.length))]

test('there is enough to compare', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(messages.length).toBeGreaterThan(20)
  expect(lines.length).toBeGreaterThan(5000)
})

describe('Markdown whose paragraphs of words pass by the parser', () => {
  /** A definition at its end makes a body one that is parsed whole. */
  const WHOLE = '\n\n[relint-reads-all]: /\n'
  const shape = (source: string) => partsOf({path: 'a.md', source}).map(({role, text, runs, tags}) => ({role, text, runs, tags}))

  test('reads as if all of it were parsed', () => {
    const all = [...files.filter(({path: name}) => name.endsWith('.md')), ...messages.filter(({path: name}) => name.endsWith('.md'))]
    expect(all.length).toBeGreaterThan(80)
    for (const {source} of all) expect(shape(source)).toEqual(shape(source + WHOLE))
  })

  test('so does any other', () => {
    const blocks = [
      'Only words here, and a second sentence.',
      'Two lines\nof words.',
      '# A heading',
      '## Another #',
      '#no heading',
      'Under a line\n===',
      'Under another\n---',
      '---',
      '- a\n- b',
      '- a\n\n  more of it',
      '  two spaces before',
      '    code',
      '\tcode too',
      '1. one\n2. two',
      '1986. A year.',
      '1986.',
      '> quoted\n> twice',
      '> quoted\nlazily',
      'With *stress* and **more**.',
      'A [link](https://a.example) in words.',
      '[Only a link](https://a.example)',
      '![An image](a.png)',
      'Fish &amp; chips',
      'A \\* star',
      'A hard break  \nhere',
      'A trailing space ',
      '<small>Terms</small>',
      '<div>\nraw\n</div>',
      '`code` in words',
      '| a | b |\n|---|---|\n| c | d |',
      '+ plus',
      '= equals',
      '{{ name }}, hello',
      '*|FNAME|*, hello',
      '{% if a %}yes{% endif %}',
      'Emoji 🎉 and “quotes”',
      'Windows\r\nline ends',
      '   ',
      '\u00a0',
      '~ tilde',
      'a_b_c and 2 * 3',
      '+ a\n+ b',
      '- a\n+ b',
      '- 1. a',
      '- a\n---',
      '- # a',
      '- a\nlazily',
      '-\n- a',
      '- a ',
      '- - -',
      '[See the *Skerry*](https://a.example/1) · [Unsubscribe](https://a.example/u)',
      '[A](/a) | [B](/b)',
      '[A](/a)![B](/b)',
      '[A][b]',
      '[A] (b)',
      '[A](b "c")',
      '[A](b(c))',
      'See [the **last** one](/a), or *this*, now',
      'Half*stressed* and ** not** and *not *',
      '**Bold.** Then words',
      '*a* [*b*](/c)',
      '20% off* sofas',
      '* a\n* b',
      '[](/a)',
      '[ a ](/a)',
      '[a](/a_b_c?d=e&f=g)',
      'Words! [a](/a)',
      'Words![a](/a)',
      '· [a](/a) ·',
      '· | ·'
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...blocks), {maxLength: 7}), fc.constantFrom('\n\n', '\n', '\n \n', '\n\n\n'), fc.constantFrom('', '\n', '---\nsubject: A\n---\n'), (pieces, between, before) => {
        const source = before + pieces.join(between)
        expect(shape(source)).toEqual(shape(source + WHOLE))
      }),
      {numRuns: 3000, seed: 12}
    )
  })
})

test('a line of links and stress reads as if it were parsed', () => {
  const whole = '\n\n[relint-reads-all]: /\n'
  const shape = (source: string) => partsOf({path: 'a.md', source}).map(({role, text, runs}) => ({role, text, runs}))
  const pieces = ['*', '**', '[', ']', '](/a)', '](/b_c?d=e)', 'word', 'Two words', ' ', '!', '.', ', ', ' · ', '(', ')', '’', '20%', '- ', '# ', '\n']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 10}), (all) => {
      const source = all.join('')
      expect(shape(source)).toEqual(shape(source + whole))
    }),
    {numRuns: 4000, seed: 3}
  )
})

test('front matter of keys and texts reads as if it were parsed', () => {
  const lines = [
    'subject: Hello there',
    'subject: "A: b # c"',
    "preheader: 'It is'",
    'from: Larkspur <a@b.example>',
    'send: 2026-06-05T08:00-07:00',
    'date: 2026-06-05',
    'n: 12',
    'n: 1e3',
    'b: true',
    'z: null',
    'a: b: c',
    'a: b #c',
    'a: b#c',
    'x: ',
    'x:',
    'x: "a" b',
    'x: "a\\n"',
    'x: &a b',
    '- a',
    '  y: 1',
    'x: é ',
    'u: https://a.example/b',
    'q: a: ',
    't: 08:30',
    'list: [a]',
    'e: ""',
    's: "trailing "',
    '# note',
    '',
    'null: a',
    'w: a - b',
    'v: 20% off',
    'o: 0o17',
    'h: 0xff',
    'yes: no',
    '? a',
    '...',
    'k: ~',
    'emoji: 🎉 yes',
    "d: it's",
    'm: a, b',
    'j: |',
    'i: x\u00a0y'
  ]
  const told = (text: string, plainly: boolean) => {
    const {yaml, problems} = readYaml(text, 3, `---${text}`, 'a.md', plainly)
    const keys = ['subject', 'preheader', 'from', 'send', 'date', 'n', 'a', 'x', 'u', 's', 'e', 'emoji', 'd', 'nothing']
    return {problems, value: yaml?.value, keys: keys.map((key) => [yaml?.place([key]), yaml?.keyPlace([], key), yaml?.runs([key]), yaml?.strings([key]), yaml?.at([key]) !== undefined])}
  }
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...lines), {minLength: 1, maxLength: 5}), fc.constantFrom('', '\n'), (picked, end) => {
      const text = picked.join('\n') + end
      expect(told(text, true)).toEqual(told(text, false))
    }),
    {numRuns: 3000, seed: 8}
  )
})

test('plain copy reads as if it were looked at letter by letter', () => {
  const known = (word: string): boolean => /^(?:last|to|so|boo|free|sale)$/.test(word)
  const reads = (text: string, plainly: boolean): unknown => {
    const shadow = shade(text, known, plainly)
    return [shadow.text, ...Array.from(text, (_, i) => [shadow.at(i), shadow.end(i)])]
  }
  const character = fc.constantFrom(...'abLASTo  .-_*·•!01$@€£’‘“–—\n\t\u00a0`´é×ß…')
  let plain = 0
  fc.assert(
    fc.property(fc.array(character, {maxLength: 14}), (characters) => {
      const text = characters.join('')
      if (shade(text, known).plain) plain++
      expect(reads(text, true)).toEqual(reads(text, false))
    }),
    {numRuns: 5000, seed: 7}
  )
  expect(plain).toBeGreaterThan(1000)
  for (const {text} of texts) expect(reads(text, true)).toEqual(reads(text, false))
})

test('sentences that need no parser end where the parser ends them', () => {
  for (const {text} of texts) expect({text, ranges: sentenceRanges(text)}).toEqual({text, ranges: sentenceRanges(text, false)})
  const words = 'we it go. in. etc. Tampere. Bend. Herts. No. Dr. e.g. a. x) 12. 1986. 4.5 £5. 20%. 3rd. no! why? Hafenstr. 12 The the Is I (see it.) "No." it\'s. re-use. and, A.B. US. 10am. ?! ... Miss. now'.split(' ')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), {minLength: 2, maxLength: 9}), (picked) => {
      const text = picked.join(' ')
      expect({text, ranges: sentenceRanges(text)}).toEqual({text, ranges: sentenceRanges(text, false)})
    }),
    {numRuns: 4000, seed: 5}
  )
})

describe('patterns that are looked for by their words', () => {
  const index = indexPatterns(rules)
  const {known} = index
  const found = (reading: Reading, from = index): string[] =>
    from.match(reading).map(({entry, from: a, to, tokens}) => `${entry.ruleId} ${entry.cue} ${entry.pattern.source} ${a}-${to}${tokens === reading.run ? ' run' : ''}`)

  /** Every pattern at every token. */
  function everywhere(reading: Reading): string[] {
    const out: string[] = []
    const all = (tokens: readonly Token[], end: string): void => {
      for (const {ruleId, cue, pattern} of index.entries)
        for (let i = 0; i < tokens.length; i++) {
          const match = pattern.matchAt(tokens, i)
          if (!match) continue
          out.push(`${ruleId} ${cue} ${pattern.source} ${match.from}-${match.to}${end}`)
          i = Math.max(i, match.to - 1)
        }
    }
    all(reading.tokens, '')
    if (reading.run) all(reading.run, ' run')
    return out
  }

  test('are found where every pattern at every word finds them', () => {
    // All of it would take minutes: one text in eight, of all sources and lengths.
    const some = texts.filter((part, i) => i % 8 === 0 && part.text.length < 600)
    expect(some.length).toBeGreaterThan(700)
    let matches = 0
    for (const part of some) {
      const reading = readPart(part, known)
      const quick = found(reading)
      matches += quick.length
      expect({text: part.text, found: quick.sort()}).toEqual({text: part.text, found: everywhere(reading).sort()})
    }
    expect(matches).toBeGreaterThan(300)
  })

  test('are found by the index in a file as by one that is made anew', () => {
    const stored = indexPatterns(rules, unpackIndex(packIndex(makeIndex(rules))))
    for (const part of texts) {
      const reading = readPart(part, known)
      expect(found(reading, stored)).toEqual(found(reading))
    }
  })

  test('are found in sentences that were read before as in new ones', () => {
    const memory: Memory = new Map()
    let remembered = 0
    for (const part of texts) {
      const before = readPart(part, known, memory)
      const [again, anew] = [readPart(part, known, memory), readPart(part, known)]
      if (again.pieces.some((piece, i) => piece === before.pieces[i])) remembered++
      expect(again.tokens).toEqual(anew.tokens)
      expect(again.sentences).toEqual(anew.sentences)
      expect(found(again)).toEqual(found(anew))
    }
    expect(remembered).toBeGreaterThan(texts.length / 2)
  })
})

describe('what remains of a text', () => {
  test('is tidy where nothing in it can be put right', () => {
    for (const {text} of texts) expect({text, tidy: tidy(text)}).toEqual({text, tidy: tidied(text)})
    const pieces = ['a', 'Bo', 'é', '7', ' ', '  ', '\t', '\n', '.', '..', '!', '…', ',', ';', ':', '—', ' – ', '-', '|', '·', '&', '(', ')', '[', ']', '“', '”', '{{', '*', '%', '$', '#', '🎉', '⭐\ufe0f', '\ufe0f', '❤']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 9}), (picked) => {
        const text = picked.join('')
        expect({text, tidy: tidy(text)}).toEqual({text, tidy: tidied(text)})
      }),
      {numRuns: 5000, seed: 4}
    )
  })

  test('is the same without what only led up to the claim where there can be no offer', () => {
    const linter = createLinter(rules, {rewrite: false})
    let tried = 0
    for (const part of texts) {
      const {sentences, tokens} = readPart(part, () => false)
      for (const {role, actual, place} of linter.lint([{path: '', source: part.text, parts: [part], facts: {}}])[0]?.findings ?? []) {
        const start = part.text.indexOf(actual)
        if (role !== part.role || start < 0 || place.start.line !== 1) continue
        const edits = [{start, end: start + actual.length, text: ''}]
        if (mayOffer(part.text, edits)) continue
        tried++
        for (const calm of [true, false]) expect(remains(part.text, sentences, tokens, edits, calm, true)).toEqual(remains(part.text, sentences, tokens, edits, calm, false))
      }
    }
    expect(tried).toBeGreaterThan(500)
  })
})

test('a linter says the same of a message, whatever it has read before', () => {
  const linter = createLinter(rules)
  const say = (part: Part) => linter.lint([{path: '', source: part.text, parts: [part], facts: {}}]).map(({findings, rewrites, claims}) => ({findings, rewrites, claims}))
  const some = lines.filter((_, i) => i % 7 === 0).map((line) => textPart('subject', line, 0, line.length))
  const first = some.map(say)
  expect(some.toReversed().map(say).toReversed()).toEqual(first)
  expect(first.filter(([result]) => (result?.findings.length ?? 0) > 0).length).toBeGreaterThan(100)
})
