import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {lintMessage} from '../src/index.ts'

const findings = (subject: string) => lintMessage({subject}).findings
const found = (rule: string, subject: string): boolean => findings(subject).some(({ruleId}) => ruleId === rule)

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../fixtures/qa/patterns')
const SENTENCES = fs.readdirSync(folder).flatMap((name) =>
  fs
    .readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => [path.parse(name).name, line.trim()] as const)
)

describe('what is said of one is said of all that are called otherwise', () => {
  test.each([
    ['our, my', /\bour\b/i, 'my', 0.8],
    ['we, we at a house', /(?:^|(?<=[.!?,:] ))we(?= [a-z]+)/i, 'We at Fern', 0.9],
    ['we, our team', /(?:^|(?<=[.!?,:] ))we(?= (?:saved|made|picked|chose|kept|set|put|wanted|gave|heard|selected)\b)/i, 'Our whole team', 0.8],
    ['customers, patients', /\bcustomers\b/i, 'patients', 0.8],
    ['left, remaining', /\bleft\b/i, 'remaining', 0.8],
    ['code, voucher', /\bcode\b/i, 'voucher', 0.9]
  ] as const)('%s', (_, where, what, share) => {
    const told = SENTENCES.filter(([rule, line]) => where.test(line) && found(rule, line))
    expect(told.length).toBeGreaterThan(8)
    const otherwise = told.filter(([rule, line]) => found(rule, line.replace(where, what)))
    expect(otherwise.length / told.length).toBeGreaterThan(share)
  })
})

test.each([
  ['Our whole team picked you out for 20% off', 'fake-exclusivity', 'Our whole team picked you out'],
  ['Pre-approved? Limits from £250', 'fake-confirmation', 'Pre-approved?'],
  ['These mugs are flying off the shelves', 'manufactured-scarcity', 'are flying off the shelves']
])('%s: the finding has the words as they stand', (subject, rule, words) => expect(findings(subject).map(({ruleId, actual}) => [ruleId, actual])).toContainEqual([rule, words]))

test('what the copy’s own words say stands, whatever commoner words would say', () => {
  expect(findings('You are treasured by all of us').map(({ruleId}) => ruleId)).toEqual(expect.arrayContaining(['false-intimacy', 'hollow-gratitude']))
})

test('a rewrite is more than who would have done it', () => {
  for (const subject of ['We at Fern couldn’t get many of these', 'We at Fern defy you to find a sharper knife']) expect(lintMessage({subject}).rewrites.map(({text}) => text)).not.toContain('We at Fern')
})
