/** Adding an unsupported claim to a message never lowers the number or the severity of its findings. */

import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {lintMessage} from '../src/node/index.ts'
import type {Finding} from '../src/types.ts'

const root = new URL('..', import.meta.url).pathname
const lines = fs
  .readdirSync(path.join(root, 'fixtures/qa/lines'))
  .flatMap((name) =>
    fs
      .readFileSync(path.join(root, 'fixtures/qa/lines', name), 'utf8')
      .split('\n')
      .filter(Boolean)
  )
  .map((line) => JSON.parse(line) as {id: string; text: string; labels: {rule: string; verdict: string}[]; facts?: unknown})

const added = [
  'Nicely done!',
  'Hurry!',
  'Only a few left!',
  'We miss you.',
  'A gift for you.',
  'Just for you.',
  'Your reward is confirmed.',
  'Everyone’s talking about it.',
  'As a valued customer, you come first.',
  'Was it something we said?',
  'Guaranteed results.',
  'Psst…'
]
const weight = {info: 1, warning: 2, error: 3} as const

const grave = (findings: readonly Finding[]): number => findings.reduce((sum, finding) => sum + weight[finding.severity], 0)

test('a claim more is a finding more, or as many', () => {
  let more = 0
  fc.assert(
    fc.property(fc.constantFrom(...lines), fc.constantFrom(...added), (line, claim) => {
      const facts = line.facts === undefined ? {} : {facts: line.facts}
      const parts = (texts: readonly string[]) => texts.map((text) => ({role: 'body' as const, text}))
      const before = lintMessage({parts: parts([line.text]), ...facts}).findings
      const after = lintMessage({parts: parts([line.text, claim]), ...facts}).findings
      expect(after.length, `${line.id}: ${line.text} + ${claim}`).toBeGreaterThanOrEqual(before.length)
      expect(grave(after), `${line.id}: ${line.text} + ${claim}`).toBeGreaterThanOrEqual(grave(before))
      if (after.length > before.length) more++
    }),
    {numRuns: 400, seed: 11}
  )
  expect(more).toBeGreaterThan(200)
})

test('a claim more in a heading takes none from the running text of a message that presses at its front', () => {
  const subject = {role: 'subject' as const, text: 'You’ve been chosen, Karen'}
  const preheader = {role: 'preheader' as const, text: 'Hurry, this won’t wait'}
  const body = [
    'The club of the hill farms has met in this room since the old mill closed and its owner gave it the keys. We keep the books, the maps and the lamps here, and anyone may read them on the days when the stove is lit.',
    'Only 3 places left. The walk goes by the upper lane, past the quarry and the two ponds, and is home before dark.'
  ].map((text) => ({role: 'body' as const, text}))
  const found = (...headings: string[]): string[] =>
    lintMessage({parts: [subject, preheader, ...headings.map((text) => ({role: 'heading' as const, text})), ...body]}).findings.map(({role, actual}) => `${role} ${actual}`)
  expect(found()).toContain('body Only 3 places left.')
  for (const heading of ['You’re approved', 'You’re invited', 'Ends tonight', 'As a valued customer']) expect(found(heading), heading).toEqual(expect.arrayContaining(found()))
})
