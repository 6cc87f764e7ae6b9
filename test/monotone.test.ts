/** Adding an unsupported claim to a message never lowers the number or the severity of its findings. */

import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {lintText} from '../src/index.ts'
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

/** Messages that sell, each in its own way: by a lowered price, by a price and a button, by a meeting, by where prices begin, by how they press. */
const SELLING: Readonly<Record<string, (said: string) => string>> = {
  'a lowered price': (said) =>
    `---\nsubject: "20% off winter boots"\n---\n\n# 20% off winter boots\n\nAll our boots are 20% off, from the short Alder to the tall Birch. They are made of full-grain leather and can be resoled as often as you like.\n\n${said}\n\nSizes run from 3 to 12, and the boots come in brown, black and a deep green that goes with most coats.\n\n[Shop boots](https://fell.example)\n`,
  'a price and a button to join by': (said) =>
    `---\nsubject: "A guitar course for beginners"\n---\n\n# Learn guitar from scratch\n\nThe course has twelve lessons, each with a song that you can play by the end of it. It costs $89, and you keep the videos and the chord charts.\n\n${said}\n\nEach lesson takes about half an hour. A cheap guitar will do, and a capo helps.\n\n[Join the course](https://strum.example)\n`,
  'a meeting that is asked for': (said) =>
    `---\nsubject: "Rota software for warehouses"\n---\n\nHi {{ first_name }},\n\nWe make software that plans shifts for warehouses. It imports rosters from Excel, checks rest times and sends each driver a text when the plan changes.\n\n${said}\n\nWould you be open to a 15-minute call to see how it works? I can show you the planner with your own data.\n\n[Pick a time](https://trellis.example)\n`,
  'a price at its head': (said) =>
    `---\nsubject: "Lisbon from £39"\n---\n\n# Flights from Manchester\n\nThe flights are on Tuesdays in March and October, with a bag that fits under the seat. The train from the airport to the old town takes half an hour.\n\n${said}\n\nThe custard tarts are best in the morning, and the trams are fullest at noon, so walk up the hill and ride down it again.\n\n[Take me there](https://hop.example)\n`,
  'where its prices begin': (said) =>
    `---\nsubject: "Search for law firms"\n---\n\nHi {{ first_name }},\n\nWe write articles for law firms and look after their sites. Retainers start at £900 a month and include four articles, a technical audit and a report that you can read in ten minutes.\n\n${said}\n\nThe first audit takes a week, and you get it as a list in the order in which the work is best done.\n\n[Choose a day](https://mill.example)\n`
}

test.each(Object.entries(SELLING))('what presses in a line presses in the running text of a message that sells: %s', (_, message) => {
  const rulesIn = (said: string): string[] =>
    lintText(message(said), {path: 'message.md'})
      .findings.filter(({role}) => role === 'body')
      .map(({ruleId}) => ruleId)
  const said: readonly (readonly [rule: string, text: string])[] = [
    ['fake-exclusivity', 'Not everyone gets this.'],
    ['fake-exclusivity', 'The shelves are well lit. The price our staff pay is yours too, and we never advertise it.'],
    ['manufactured-scarcity', 'Someone else is looking at this.'],
    ['manufactured-scarcity', 'The office is open on weekdays. Your place could go.'],
    ['manufactured-urgency', 'An offer at this level vanishes within hours, and nobody can say when the next one comes.'],
    ['social-pressure', 'We come to your road on Thursday 9 April, and half the street has already signed up.']
  ]
  for (const [rule, text] of said) expect(rulesIn(text), text).toContain(rule)
})

test('a name in a tag makes no bill of a subject', () => {
  const found = (subject: string): string[] =>
    lintText(
      `---\nsubject: "${subject}"\n---\n\nThe card has a low annual fee and pays cashback on fuel and groceries. It works abroad, and the app shows every payment as it happens. You can freeze it in the app, and a person answers the telephone day and night, at weekends too.\n\nThis invitation will lapse shortly.\n\n[Claim my card](https://card.example)\n`,
      {path: 'message.md'}
    )
      .findings.filter(({role}) => role === 'body')
      .map(({ruleId}) => ruleId)
  expect(found('About your account, {{ last_name }}')).toContain('manufactured-urgency')
})
