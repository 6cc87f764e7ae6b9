/** Each rule's page is its test: what it shows as reported is reported, what it calls fine is silent. `vitest -u` writes the reports anew. */

import fs from 'node:fs'
import {describe, expect, test} from 'vitest'
import {lintSources, linterFor, rules} from '../src/node/index.ts'
import {subjectsFormat} from '../src/index.ts'
import {stylish} from '../src/report/stylish.ts'
import type {Finding} from '../src/types.ts'

interface Fence {
  readonly language: string
  readonly text: string
  readonly section: string
  /** Lines of the page that the fence's text takes up. */
  readonly from: number
  readonly to: number
}

const SECTIONS = ['Why', 'Reported', 'Fine', 'Grounds', 'Rewrite']

function fencesOf(lines: readonly string[]): Fence[] {
  const fences: Fence[] = []
  let section = ''
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (line.startsWith('## ')) section = line.slice(3).trim()
    const open = /^```(\w+)$/.exec(line)
    if (!open) continue
    const to = lines.indexOf('```', i + 1)
    if (to < 0) throw new Error(`line ${i + 1}: a fence is not closed`)
    fences.push({language: open[1] ?? '', text: lines.slice(i + 1, to).join('\n'), section, from: i + 1, to})
    i = to
  }
  return fences
}

/** A campaign: messages, each behind a line `=== name`. */
function campaign(text: string): {path: string; source: string}[] {
  const pieces = text.split(/^=== (.+)\n/m).slice(1)
  return pieces.flatMap((name, i) => (i % 2 === 0 ? [{path: name, source: pieces[i + 1] ?? ''}] : []))
}

function run(fence: Fence): {readonly findings: readonly Finding[]; readonly text: string; readonly rows: readonly (readonly Finding[])[]} {
  const sources =
    fence.language === 'campaign'
      ? campaign(fence.text)
      : fence.language === 'subject'
        ? fence.text
            .split('\n')
            .filter((row) => row.trim() !== '')
            .map((row, i) => ({path: `${i}/row.txt`, source: row}))
        : [{path: 'message.md', source: fence.text}]
  const report = lintSources(sources, {...linterFor({}), ...(fence.language === 'subject' && {format: () => subjectsFormat})})
  expect(report.problems).toEqual([])
  const rows = report.results.map((result) => result.findings)
  const text = report.results
    .filter((result) => result.findings.length > 0)
    .map((result) => stylish({...report, results: [result]}, {colour: false, links: false}))
    .map((out) =>
      out
        .split('\n')
        .slice(fence.language === 'campaign' ? 0 : 1, -3)
        .join('\n')
    )
    .join('\n')
  return {findings: rows.flat(), rows, text}
}

describe.each(rules.map((rule) => [rule.id] as const))('%s', (id) => {
  const file = new URL(`../rules/${id}.md`, import.meta.url)
  const lines = fs.readFileSync(file, 'utf8').split('\n')
  const fences = fencesOf(lines)

  test('has its sections, in order', () => {
    expect(lines[0]).toBe(`# ${id}`)
    expect(lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3).trim())).toEqual(SECTIONS)
    const copy = (section: string): string[] =>
      fences.filter((fence) => fence.section === section && fence.language !== 'report').flatMap((fence) => (fence.language === 'subject' ? fence.text.split('\n').filter(Boolean) : [fence.text]))
    expect(copy('Reported').length).toBeGreaterThanOrEqual(3)
    expect(copy('Fine').length).toBeGreaterThanOrEqual(3)
    expect(copy('Rewrite').length).toBeGreaterThanOrEqual(1)
  })

  test('reports what it shows, and nothing that it calls fine', async () => {
    const out = [...lines]
    let shift = 0
    for (const [i, fence] of fences.entries()) {
      if (fence.language === 'report') continue
      const {findings, rows, text} = run(fence)
      const next = fences[i + 1]
      if (next?.language === 'report') {
        for (const row of fence.language === 'campaign' ? [findings] : rows)
          expect(
            row.map((finding) => finding.ruleId),
            fence.text
          ).toContain(id)
        const fresh = text.split('\n')
        out.splice(next.from + shift, next.to - next.from, ...fresh)
        shift += fresh.length - (next.to - next.from)
      } else
        expect(
          findings.map((finding) => `${finding.ruleId} ${finding.actual}`),
          fence.text
        ).toEqual([])
    }
    await expect(out.join('\n')).toMatchFileSnapshot(file.pathname)
  })
})
