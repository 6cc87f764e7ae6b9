import {describe, expect, test} from 'vitest'
import {checkConfig} from '../src/config.ts'
import {lintSources, lintText, rules} from '../src/index.ts'
import {createLinter} from '../src/lint.ts'
import {stylish} from '../src/report/stylish.ts'

/** What the rule finds in the subject of a message with this running text. */
const found = (rule: string, subject: string, body: string): boolean =>
  lintText(`---\nsubject: "${subject}"\nsend: 2026-05-04T08:00Z\n---\n\n# Notes from the shop\n\nThe kettles came in on the van.\n\nWe washed the windows.\n\n${body}\n`, {path: 'message.md'}).findings.some(
    (finding) => finding.ruleId === rule && finding.role === 'subject'
  )

describe('an act far from the praise grounds it where it is the reader’s', () => {
  const PRAISE = 'Nicely done! You’re getting 21% off'
  test.each([
    'The brass is cut by a firm that has worked with us for 27 years.',
    'We need two more for the C team on 14 March.',
    'The B40 got 84 of 100 points in the test.',
    'Free to use, for teaching, with the name of the photographer.',
    'Your parcel ships on Tuesday 9 June.',
    'An invoice above a sum that you set waits for a second pair of eyes.'
  ])('%s: nobody’s, or for nothing', (body) => expect(found('false-praise', PRAISE, body)).toBe(true))
  test.each(['Thank you for your order of 31 May.', 'You finished lesson 8 on Sunday, and 21% off is what that earns.', 'It is ten years since you joined us in 2016: thank you.'])('%s: the reader’s', (body) =>
    expect(found('false-praise', PRAISE, body)).toBe(false)
  )
})

describe('a date far from the pressure grounds it where it may be the end of the offer', () => {
  const PRESSURE = 'Last chance: 26% off set of pans'
  test.each(['The ferry does not run until 9 June.', 'The choir sings by the river on Friday 26 June.', 'Garden waste permits run out on 31 May.', 'The lift is out of order until 9 June.'])(
    '%s: of something else',
    (body) => expect(found('manufactured-urgency', PRESSURE, body)).toBe(true)
  )
  test.each(['The sale ends on Sunday 10 May.', 'You have until Sunday 10 May.', 'From today to Sunday 10 May.', 'Order by 10 May.', 'Pans are 26% off until 10 May.'])('%s: of the offer', (body) =>
    expect(found('manufactured-urgency', PRESSURE, body)).toBe(false)
  )
})

test('the days of the week on which an offer holds are no end of it', () => {
  const {findings} = lintText('---\nsubject: The spring menu\nsend: 2026-05-05T15:00+10:00\n---\n\nHello. 15% off food from Monday to Thursday, right through to 28 May.\n\n[Book a table](https://x.example)\n', {
    path: 'message.md'
  })
  expect(findings.map(({actual}) => actual)).toEqual([])
})

test('words that turn out to claim nothing are not counted as claims', () => {
  expect(lintText('It costs 15 dollars and takes ten minutes to fit. From the first cut to the last stitch.', {path: 'message.md'}).claims).toEqual({supported: 0, unsupported: 0, contradicted: 0, unchecked: 0})
})

test('the report for a person is the same whether or not findings get suggestions of their own', () => {
  const source =
    '---\nsubject: "Hurry! You have been hand-picked, {{ name | default: \'superstar\' }}"\n---\n\nLast chance: the price of the kettle goes up tonight. As one of our most valued customers, you have been hand-picked.\n'
  const report = (suggest: boolean) => lintSources([{path: 'message.md', source}], {config: checkConfig({}, []), linter: createLinter(rules, {suggest})})
  const [brief, full] = [report(false), report(true)]
  expect(full.results[0]?.findings.length).toBeGreaterThan(4)
  expect(full.results[0]?.findings.every((finding) => finding.suggestions.length > 0)).toBe(true)
  expect(brief.results[0]?.findings.every((finding) => finding.suggestions.length === 0)).toBe(true)
  const plain = {colour: false, links: false}
  expect(stylish(brief, plain)).toBe(stylish(full, plain))
})
