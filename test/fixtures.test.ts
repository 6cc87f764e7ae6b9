/** Whole campaigns, as marketing repositories have them: each folder of `fixtures/` with a `report.stdout` gives just that report. */

import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {lintFiles} from '../src/node/index.ts'
import {stylish} from '../src/report/stylish.ts'

const root = new URL('../fixtures/', import.meta.url).pathname
const folders = fs.readdirSync(root).filter((name) => fs.existsSync(path.join(root, name, 'report.stdout')))

describe('campaigns', () => {
  test.each(folders.map((name) => [name] as const))('%s', async (name) => {
    const report = await lintFiles([name], {cwd: root, config: false})
    expect(report.problems).toEqual([])
    await expect(stylish(report, {colour: false, links: false})).toMatchFileSnapshot(path.join(root, name, 'report.stdout'))
  })

  test('there are some', () => {
    expect(folders).toContain('essay')
    expect(folders).toContain('summer-tents')
  })
})

test('the essay’s lines are found by the right rules, and rewritten as the catalogue says', async () => {
  const {results} = await lintFiles(['essay'], {cwd: root, config: false})
  const found = results.map(({findings, rewrites}) => ({
    rules: findings.map((finding) => finding.ruleId),
    verdicts: findings.map((finding) => finding.verdict),
    text: rewrites.find((rewrite) => rewrite.role === 'subject')?.text
  }))
  expect(found[0]?.rules).toContain('false-praise')
  expect(found[1]?.rules).toEqual(expect.arrayContaining(['attention-bait', 'fake-confirmation']))
  expect(found[2]?.rules).toContain('fake-confirmation')
  expect(found[3]?.verdicts).toContain('contradicted')
  expect(found.map((one) => one.text)).toEqual(['Get 50% off', 'Vacation packages for under $400', 'Get an extra 10% off ✈', 'Delta flight deal under $200'])
  const by = results[3]?.findings.find((finding) => finding.verdict === 'contradicted')?.by?.[0]
  expect(by?.path).toBe('essay/04-given.md')
  expect(by?.place?.start.line).toBe(6)
})

test('honest copy is silent', async () => {
  const {results, problems} = await lintFiles(['honest'], {cwd: root, config: false})
  expect(problems).toEqual([])
  expect(results.length).toBeGreaterThan(0)
  expect(results.flatMap((result) => result.findings.map((finding) => `${result.path}:${finding.place.start.line} ${finding.ruleId} ${finding.message}`))).toEqual([])
})
