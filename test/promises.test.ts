/** The brand's promises: declared in a file of their own, proposed from copy, never adopted silently. */

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {lintFiles} from '../src/node/index.ts'
import {asYaml, proposals} from '../src/node/promises.ts'

let folder = ''

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'relint-promises-'))
  fs.mkdirSync(path.join(folder, 'mail'))
  fs.writeFileSync(path.join(folder, 'promises.yaml'), '- {id: no-hurry, text: We hurry nobody, forbids: [sale]}\n- {id: signed, text: Each letter is signed, requires: [Elm Road], since: 2026-09-10}\n')
  fs.writeFileSync(path.join(folder, 'mail/01.md'), '---\nsubject: Welcome to the garden letter\nsend: 2026-09-01\n---\n\nWe write at most twice a month. We will never raise the price of a seed packet.\n')
  fs.writeFileSync(path.join(folder, 'mail/02.md'), '---\nsubject: Tulips at wholesale prices\nsend: 2026-09-05\n---\n\nNo sale this time, and no end of it.\n')
  fs.writeFileSync(path.join(folder, 'mail/03.md'), '---\nsubject: The tulip sale\nsend: 2026-10-05\n---\n\nFrom Elm Road.\n')
  fs.writeFileSync(path.join(folder, 'mail/04.md'), '---\nsubject: Roses\nsend: 2026-11-05\n---\n\nPrune them now.\n')
})
afterAll(() => fs.rmSync(folder, {recursive: true}))

async function broken(patterns: readonly string[], cwd: string): Promise<string[]> {
  const {results, problems} = await lintFiles(patterns, {cwd})
  expect(problems).toEqual([])
  return results.flatMap((result) => result.findings.filter((finding) => finding.ruleId === 'broken-promise').map((finding) => `${path.basename(result.path)}: ${finding.message}`))
}

const EXPECTED = ['03.md: “sale” is what the brand promises not to say', '04.md: “Roses” heads a message without “Elm Road”, which the brand promises']

test('hold as words, not inside of words, not where they are denied, and from their day on', async () => {
  expect(await broken(['mail'], folder)).toEqual(EXPECTED)
})

test('hold from whatever folder relint is run', async () => {
  expect(await broken(['.'], path.join(folder, 'mail'))).toEqual(EXPECTED)
})

test('are proposed by the sentence, with a frequency where one is said', () => {
  const {found} = proposals(['mail'], folder)
  expect(found).toEqual([
    {path: 'mail/01.md', line: 6, text: 'We write at most twice a month', frequency: {max: 2, per: 'month'}},
    {path: 'mail/01.md', line: 6, text: 'We will never raise the price of a seed packet'}
  ])
  expect(asYaml(found)).toContain('frequency: {max: 2, per: month}')
})
