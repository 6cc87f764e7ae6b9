import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {lintMessage} from '../src/index.ts'

const found = (rule: string, subject: string): boolean => lintMessage({subject}).findings.some(({ruleId}) => ruleId === rule)

/** Sentences of which each was written for a pattern, with its rule. */
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../fixtures/qa/patterns')
const SENTENCES = fs.readdirSync(folder).flatMap((name) =>
  fs
    .readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => [path.parse(name).name, line.trim()] as const)
)

describe('a word that only colours hides no claim', () => {
  test.each([
    ['an adverb behind a pronoun and its verb', /\b(you|we|they|it)(['’](?:re|ve|s)| are| have| is)(?= [a-z]+(?:ed|en)\b)/i, '$1$2 now', 0.95],
    ['a name between commas', /\b(you(?:['’](?:ve|re)| are| have)) (?=[a-z])/i, '$1, Priya, ', 0.85],
    ['an adverb of two words', /\b(you(?:['’](?:ve|re)| are| have)) (?=[a-z])/i, '$1 of course ', 0.85],
    ['percent for its sign', /(\d+)%/, '$1 percent', 0.95],
    ['a currency behind its figure', /[£$](\d+)(?![\d.,])/, '$1 €', 0.9],
    ['an adjective behind what leads to a thing', /\b(our|your) (?=[a-z]{4,}(?:s|er|ion|y)\b)/i, '$1 lovely ', 0.95]
  ] as const)('%s', (_, where, what, share) => {
    const told = SENTENCES.filter(([rule, line]) => where.test(line) && found(rule, line))
    expect(told.length).toBeGreaterThan(60)
    const coloured = told.filter(([rule, line]) => found(rule, line.replace(where, what)))
    expect(coloured.length / told.length).toBeGreaterThan(share)
  })

  test.each([
    ['false-praise', 'You have so clearly earned 20% off'],
    ['fake-exclusivity', 'You’ve finally been hand-picked for our gorgeous little summer sale'],
    ['false-intimacy', 'We really, truly miss you, Ana']
  ])('%s: %s', (rule, subject) => expect(found(rule, subject)).toBe(true))
})

test('a finding has the words as they stand', () => {
  const [finding] = lintMessage({subject: 'You’ve, Ana, finally been hand-picked for 20% off'}).findings
  expect(finding?.actual).toContain('Ana, finally been')
})

describe('a word that takes something back is not passed over', () => {
  test.each(['It is not just our best price', 'You are hardly the only one who asked', 'There are nearly 2,000 left', 'Your seats are only reserved once you pay'])('%s', (subject) =>
    expect(lintMessage({subject}).findings).toEqual([])
  )
})
