/** Every pattern is well formed and is made to fire by a case: a line of the corpus, or one on a rule's page. */

import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../src/node/index.ts'
import {indexPatterns} from '../src/text/patterns.ts'
import {readPart} from '../src/text/read.ts'
import {textPart} from '../src/formats/runs.ts'

const root = new URL('..', import.meta.url).pathname
const index = indexPatterns(rules)

/** Copy in which patterns may fire: the corpus, the honest lines, the pages. */
function cases(): string[] {
  const lines = fs.readdirSync(path.join(root, 'fixtures/qa/lines')).flatMap((name) =>
    fs
      .readFileSync(path.join(root, 'fixtures/qa/lines', name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as {text: string}).text)
  )
  const pages = rules.flatMap((rule) => [...fs.readFileSync(path.join(root, 'rules', `${rule.id}.md`), 'utf8').matchAll(/^```(?:subject|md|campaign)\n([\s\S]*?)^```$/gm)].flatMap((match) => (match[1] ?? '').split('\n')))
  const folder = path.join(root, 'fixtures/qa/patterns')
  const own = fs.readdirSync(folder).flatMap((name) => fs.readFileSync(path.join(folder, name), 'utf8').split('\n'))
  return [...lines, ...pages, ...own].filter((line) => line.trim() !== '')
}

const fired = new Set<string>()
for (const text of cases()) for (const {entry} of index.match(readPart(textPart('body', text, 0, text.length), index.known))) fired.add(`${entry.ruleId} ${entry.cue}: ${entry.pattern.source}`)

describe.each(rules.filter((rule) => rule.find).map((rule) => [rule.id] as const))('%s', (id) => {
  test('has no pattern that nothing makes fire', () => {
    const all = index.entries.filter((entry) => entry.ruleId === id).map((entry) => `${entry.ruleId} ${entry.cue}: ${entry.pattern.source}`)
    expect(all.filter((one) => !fired.has(one))).toEqual([])
  })
})
