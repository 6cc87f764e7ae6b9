/** What is quick finds what is thorough: every short cut is held against the long way round. */

import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {formatOf} from '../src/formats/index.ts'
import {textPart} from '../src/formats/runs.ts'
import {readYaml} from '../src/formats/yaml.ts'
import {createLinter} from '../src/lint.ts'
import {rules} from '../src/node/index.ts'
import {mayHaveDate, parseDates, parseInstant, parseWith} from '../src/text/dates.ts'
import {anyOf, oneOf} from '../src/text/ids.ts'
import {wordsIn} from '../src/text/letters.ts'
import {loudIn} from '../src/text/loud.ts'
import {compilePattern} from '../src/text/pattern.ts'
import {type Entry, type Hit, LONGEST_LINE, indexPatterns, makeIndex, packIndex, patternSet, unpackIndex} from '../src/text/patterns.ts'
import {inAll} from '../src/text/thin.ts'
import {shade} from '../src/text/shadow.ts'
import {emptyMemory, type Reading, readPart, sentenceRanges} from '../src/text/read.ts'
import {mayOffer, remains, tidied, tidy} from '../src/text/remains.ts'
import {joins, readsOn} from '../src/text/seams.ts'
import * as shelves from '../src/text/shelf.ts'
import {shelfFor} from '../src/text/shelf.ts'
import {type Token, tokenize} from '../src/text/tokens.ts'
import {vocabulary} from '../src/text/words/index.ts'
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

test('plain tokens are those that the expression for all tokens finds', () => {
  const tokensOf = (text: string, plainly: boolean): Token[] => {
    const out: Token[] = []
    tokenize({text, plain: true, at: (i) => i, end: (i) => i + 1}, 0, text.length, [], 0, out, plainly)
    return out
  }
  const piece = fc.constantFrom(
    ...[
      "it's",
      'n’t',
      "'em",
      'US',
      'U',
      'a',
      'é',
      'e\u0301',
      'CAFÉ',
      'ß',
      'b4',
      '24h',
      '£5',
      '5.',
      '%',
      '.',
      '..',
      '…',
      ',',
      '!',
      '?!',
      '-',
      '—',
      ' ',
      '  ',
      "'",
      '"',
      '😀',
      '🇬🇧',
      '&',
      'e',
      'mail',
      '1,5',
      '°C',
      '$',
      '$5',
      '$1,234.50',
      '9:30',
      '10',
      ':',
      ';',
      '*',
      '(',
      '/',
      '\n',
      '\u00a0',
      "don't",
      'k',
      'm',
      'nd',
      '°',
      '\ufe0f',
      '#',
      '@'
    ]
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 12}), (pieces) => {
      const text = pieces.join('')
      expect(tokensOf(text, true)).toEqual(tokensOf(text, false))
    }),
    {numRuns: 12_000, seed: 11}
  )
  for (const {text} of texts) expect(tokensOf(text, true)).toEqual(tokensOf(text, false))
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
    const of =
      (crosses: boolean) =>
      (tokens: readonly Token[]): Hit[] =>
        index.entries.flatMap(({pattern}, number) => {
          const out: Hit[] = []
          if (pattern.analysis().crosses !== crosses) return out
          for (let i = 0; i < tokens.length; i++) {
            const match = pattern.matchAt(tokens, i)
            if (!match) continue
            out.push({number, ...match})
            i = Math.max(i, match.to - 1)
          }
          return out
        })
    const named = ({number, from, to}: Hit, end: string): string => {
      const {ruleId, cue, pattern} = index.entries[number] as Entry
      return `${ruleId} ${cue} ${pattern.source} ${from}-${to}${end}`
    }
    const {tokens, run} = reading
    const found = [...inAll(of(false), tokens), ...(tokens.length <= LONGEST_LINE ? inAll(of(true), tokens) : of(true)(tokens))]
    return [...found.map((hit) => named(hit, '')), ...(run ? [...of(false)(run), ...of(true)(run)] : []).map((hit) => named(hit, ' run'))]
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
    const memory = emptyMemory()
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

  test('is read at its seams as it is all over', () => {
    let halved = 0
    const same = (before: string, after: string): void => {
      const reads = joins(before, after, 0, after.length)
      if (!reads) halved++
      expect({before, after, reads: readsOn(before, after)}).toEqual({before, after, reads})
    }
    for (const {text} of texts) {
      const words = text.split(' ')
      for (let from = 0; from < words.length && from < 12; from++) for (const most of [1, 3]) same(text, [...words.slice(0, from), ...words.slice(from + most)].join(' '))
    }
    expect(halved).toBeGreaterThan(5000)
    const pieces = 'a The our of for. is we you and, but 20% £5. up to who - “it” ( ) 🎉 {{ name }} {{ first [end date] * new tent tents. [ …'.split(' ')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 10}), fc.array(fc.constantFrom(...pieces), {maxLength: 2}), fc.nat(9), fc.nat(4), (words, put, from, most) => {
        same(words.join(' '), [...words.slice(0, from), ...put, ...words.slice(from + most)].join(' '))
      }),
      {numRuns: 5000, seed: 6}
    )
  })

  test('is the same without what only led up to the claim where there can be no offer', () => {
    const linter = createLinter(rules, {rewrite: false})
    let tried = 0
    for (const part of texts.filter((_, i) => i % 4 === 0)) {
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
    expect(tried).toBeGreaterThan(200)
  })
})

describe('looks that come before others', () => {
  const known = () => false
  const read = (text: string): Reading => readPart(textPart('body', text, 0, text.length), known)
  const random = (chars: string): string[] => fc.sample(fc.string({unit: fc.constantFrom(...chars), maxLength: 40}), {numRuns: 3000, seed: 7})
  const plain = (text: string, i: number): boolean => i % 4 === 0 && text.length < 600

  test('a word is one of some by its number as by its letters', () => {
    const lists = [
      ['free', 'half', 'off', 'zxqv'],
      ['pct', 'ish', 'grzlt'],
      ['the', 'zxqv', 'ish']
    ]
    const early = texts.filter(({text}, i) => plain(text, i)).flatMap(({text}) => read(`${text} Zxqv ish grzlt.`).tokens)
    let found = 0
    for (const list of lists) {
      const [one, any] = [oneOf(() => list), anyOf(() => list)]
      // Some were read before the words got their numbers, some after.
      for (const tokens of [early, read('The zxqv is half grzlt, 5 pct off.').tokens])
        for (const token of tokens) {
          const wanted = list.includes(token.text)
          if (wanted) found++
          expect({word: token.text, one: one(token), any: any([token])}).toEqual({word: token.text, one: wanted, any: wanted})
        }
    }
    expect(found).toBeGreaterThan(2000)
  })

  test('so is one that got its number behind the table', async () => {
    vi.resetModules()
    const fresh = await import('../src/text/ids.ts')
    fresh.keepWords(fresh.tableOf(['one', 'two']))
    const early = ['one', 'two', 'three', 'four'].map((text) => ({text, id: fresh.idOf(text)}))
    expect(early.map(({id}) => id)).toEqual([1, 2, 0, 0])
    fresh.addWords(['three'])
    expect(early.map(fresh.oneOf(() => ['one', 'three']))).toEqual([true, false, true, false])
    expect(early.map(fresh.oneOf(() => ['two']))).toEqual([false, true, false, false])
  })

  test('a set of patterns is found where every pattern at every word finds it', () => {
    const sources = ['<gratis>', '(never|no|not) ..3 <salenoun>', '(the|our|some)? <crowd-knowing>? ..1 (<crowd-people>|<crowd-expert>)', '^ ..2 (we|our) ..3 <selfnoun>', '{number} (hours|days)', 'free -(from)']
    let matches = 0
    for (const every of [false, true]) {
      const find = patternSet(`oracle ${every}`, sources, every)
      for (const {text} of texts.filter((part, i) => plain(part.text, i))) {
        const {tokens} = read(text)
        const wanted = sources.flatMap((source, number) => {
          const pattern = compilePattern(source, vocabulary)
          const hits: unknown[] = []
          for (let i = 0; i < tokens.length; i++) {
            const match = pattern.matchAt(tokens, i)
            if (!match) continue
            hits.push({number, from: match.from, to: match.to})
            if (!every) i = Math.max(i, match.to - 1)
          }
          return hits
        })
        const quick = find(tokens).map(({number, from, to}) => ({number, from, to}))
        matches += quick.length
        expect({text, quick}).toEqual({text, quick: wanted})
      }
    }
    expect(matches).toBeGreaterThan(500)
  })

  test('words are counted by their letters as by a pattern', () => {
    const all = [...texts.map(({text}) => text), ...random("aZ9 -'@[`{_é’")]
    for (const text of all) for (const most of [3, 60]) expect({text, words: wordsIn(text, most)}).toEqual({text, words: Math.min(most, text.match(/\p{L}+/gu)?.length ?? 0)})
  })

  test('the words of a long message are the same when they are made anew', () => {
    const readings = texts.map((part) => readPart(part, known))
    const shelf = shelfFor(texts)
    const kept = readings.map((reading) => shelf?.put(reading))
    const words = (reading: Reading | undefined) => reading && {tokens: reading.tokens, pieces: reading.pieces.map(({tokens}) => tokens), firsts: reading.firsts, sentences: reading.sentences, run: reading.run}
    const same = readings.map((reading, i) => kept[i]?.tokens === reading.tokens)
    // A few of them are still open.
    expect(same.filter(Boolean).length).toBeLessThan(texts.length / 10)
    for (const [i, reading] of readings.entries()) expect(words(kept[i])).toEqual(words(reading))
    expect(shelfFor(texts.slice(0, 100))).toBeUndefined()
  })

  test('a long message says the same whether or not its words are put by', () => {
    const body = texts.filter(({role}) => role === 'body').slice(0, 4000)
    const said = (parts: readonly Part[]) =>
      createLinter(rules)
        .lint([{path: '', source: '', parts, facts: {}}])
        .map(({findings, rewrites, claims}) => ({findings, rewrites, claims}))
    expect(shelfFor(body)).toBeDefined()
    const long = said(body)
    const put = vi.spyOn(shelves, 'shelfFor').mockReturnValue(undefined)
    expect(said(body)).toEqual(long)
    expect(put).toHaveBeenCalled()
    put.mockRestore()
    expect(long[0]?.findings.length).toBeGreaterThan(500)
  })

  test('what may be loud has a sign of it', () => {
    let loud = 0
    for (const text of [...texts.map((part) => part.text), ...random('aAbS !?.-_*~|·1é‼★\u00a0')]) {
      const reading = read(text)
      const found = loudIn(reading, () => undefined)
      loud += found.length
      expect({text, found}).toEqual({text, found: loudIn(reading, () => undefined, false)})
    }
    expect(loud).toBeGreaterThan(500)
  })

  test('what may be a date has a figure of one', () => {
    const pieces = ['14', '3', '2026', '-06', '/', '.', ' ', 'st', 'th of', 'June', 'sept.', 'Mar', 'mayor', 'until ', 'a', ',', '\n']
    const random = fc.sample(fc.array(fc.constantFrom(...pieces), {maxLength: 7}), {numRuns: 20_000, seed: 7}).map((some) => some.join(''))
    let dates = 0
    for (const text of [...texts.map((part) => part.text), ...random]) {
      const may = mayHaveDate(text)
      if (may) dates++
      expect({text, may}).toEqual({text, may: mayHaveDate(text, false)})
    }
    expect(dates).toBeGreaterThan(1500)
  })

  test('a date reads the same with what its text has nothing of left out of the patterns', () => {
    const pieces = ['14', '3rd', '1', ' ', ', ', '-', '–', ' to ', ' until', 'June', ' of May', 'Sept.', ' 2026', "'26", '/', ' AD', 'Sunday, ', ' at 5pm', ' x', '.']
    const random = fc.sample(fc.array(fc.constantFrom(...pieces), {minLength: 2, maxLength: 8}), {numRuns: 8000, seed: 9}).map((some) => some.join(''))
    const from = {instant: new Date('2026-06-05T12:00:00Z'), timezone: 0}
    const dates = (text: string, orders?: string): unknown[] =>
      parseWith(text, from, {forwardDate: true}, orders).map(({index, text: said, start, end}) => [index, said, start.date(), start.isCertain('year'), end?.date()])
    let found = 0
    for (const text of [...texts.map((part) => part.text).filter((one) => mayHaveDate(one)), ...random]) {
      const here = dates(text)
      found += here.length
      expect({text, dates: here}).toEqual({text, dates: dates(text, 'day month range')})
    }
    expect(found).toBeGreaterThan(4000)
  })

  test('one plain date reads the same without chrono', () => {
    const pieces = [
      '14',
      '3rd',
      '28',
      '6',
      ' ',
      ', ',
      ' – ',
      ' to ',
      'until ',
      'June',
      'May',
      ' December',
      ' 2026',
      '20% off',
      'Sunday, ',
      'Friday',
      ' at',
      ' 5pm',
      'on ',
      'June 14',
      '9 July',
      ' ET',
      ' OFF',
      ' and',
      ' is the last day',
      '.',
      '!',
      ' shoes',
      'by the '
    ]
    const random = fc.sample(fc.array(fc.constantFrom(...pieces), {minLength: 2, maxLength: 7}), {numRuns: 60_000, seed: 11}).map((some) => some.join(''))
    const said = (text: string, day: string, plainly: boolean): unknown[] => parseDates(read(text), parseInstant(day), plainly).map(({reading: _, ...date}) => date)
    let found = 0
    for (const [i, text] of [...texts.map((part) => part.text), ...random].filter((one) => mayHaveDate(one)).entries()) {
      const day = ['2026-06-05', '2026-06-14', '2026-12-30', '2027-01-02'][i % 4] as string
      const here = said(text, day, true)
      found += here.length
      expect({text, day, dates: here}).toEqual({text, day, dates: said(text, day, false)})
    }
    expect(found).toBeGreaterThan(4000)
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
