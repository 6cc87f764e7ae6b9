/** Campaigns on disk: what one file knows of the others, and that nothing but the files decides. */

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {createLinter} from '../src/lint.ts'
import {lint, lintFiles, type Message, type Report, rules} from '../src/node/index.ts'
import {messageOf} from '../src/record.ts'

const fixtures = new URL('../fixtures/', import.meta.url).pathname
let folder = ''

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'relint-campaigns-'))
  for (const name of ['today-only', 'spring-course', 'slow-letter']) fs.cpSync(path.join(fixtures, name), path.join(folder, name), {recursive: true})
})
afterAll(() => fs.rmSync(folder, {recursive: true}))

function found(report: Report, name: string): string[] {
  return report.results.find((result) => result.path === name)?.findings.map((finding) => finding.ruleId) ?? []
}

describe('one staged file', () => {
  test('is held against its siblings, which are named and not reported on', async () => {
    const report = await lintFiles(['today-only/03-friday.md'], {cwd: folder})
    expect(report.results.map((result) => result.path)).toEqual(['today-only/03-friday.md'])
    expect(found(report, 'today-only/03-friday.md')).toContain('serial-urgency')
    expect(report.results[0]?.read).toEqual(['today-only/01-monday.md', 'today-only/02-wednesday.md', 'today-only/04-monday-again.md'])
    const series = report.results[0]?.findings.find((finding) => finding.ruleId === 'serial-urgency')
    expect(series?.by?.map((by) => by.path)).toEqual(['today-only/01-monday.md', 'today-only/02-wednesday.md'])
  })

  test('of a broken promise, too', async () => {
    expect(found(await lintFiles(['slow-letter/03-sale.md'], {cwd: folder}), 'slow-letter/03-sale.md')).toEqual(['broken-promise'])
  })

  test('stands alone with --no-siblings', async () => {
    const report = await lintFiles(['today-only/03-friday.md'], {cwd: folder, siblings: false})
    expect(report.results[0]?.read).toEqual([])
    expect(found(report, 'today-only/03-friday.md')).not.toContain('serial-urgency')
  })

  test('changes its result with a sibling’s declared end', async () => {
    const name = 'spring-course/03-extended.md'
    const sibling = path.join(folder, 'spring-course/01-open.md')
    expect(found(await lintFiles([name], {cwd: folder}), name)).toEqual([])
    const before = fs.readFileSync(sibling, 'utf8')
    fs.writeFileSync(sibling, before.replace('ends: 2026-04-24', 'ends: 2026-04-20').replaceAll('24 April', '20 April'))
    // The extension is declared from the 24th; the first message now says the 20th.
    expect(found(await lintFiles([name], {cwd: folder}), name)).toContain('moving-deadline')
    fs.writeFileSync(sibling, before)
    expect(found(await lintFiles([name], {cwd: folder}), name)).toEqual([])
  })
})

describe('one offer', () => {
  const mail = (path: string, subject: string, day: string, body: string): {path: string; source: string} => ({path, source: `---\nsubject: "${subject}"\nsend: ${day}T09:00+02:00\n---\n\n${body}\n`})
  const series = (thing: string): Report =>
    lint([
      mail('a/1.md', 'Final hours: free engraving on every watch', '2026-05-04', 'Order before midnight and we engrave your watch for free.'),
      mail('a/2.md', `Last chance for free ${thing}`, '2026-05-07', `This is it: free ${thing} ends tonight.`)
    ])

  test('is what is given for nothing, where no figure tells', () => {
    expect(found(series('engraving'), 'a/2.md')).toContain('serial-urgency')
    expect(found(series('delivery'), 'a/2.md')).not.toContain('serial-urgency')
  })
})

describe('order', () => {
  const bytes = async (patterns: readonly string[], cwd: string): Promise<string> => JSON.stringify((await lintFiles(patterns, {cwd})).results)
  const names = (): string[] =>
    ['today-only', 'slow-letter'].flatMap((name) =>
      fs
        .readdirSync(path.join(folder, name))
        .filter((file) => file.endsWith('.md'))
        .map((file) => `${name}/${file}`)
    )

  test('of the arguments is nothing', async () => {
    const expected = await bytes(['today-only', 'slow-letter'], folder)
    expect(await bytes(names().toReversed(), folder)).toBe(expected)
    expect(await bytes(['slow-letter/*.md', 'today-only/04-monday-again.md', 'today-only'], folder)).toBe(expected)
  })

  test('of sources in memory is nothing', () => {
    const sources = names().map((name) => ({path: name, source: fs.readFileSync(path.join(folder, name), 'utf8')}))
    const expected = JSON.stringify(lint(sources))
    expect(JSON.stringify(lint(sources.toReversed()))).toBe(expected)
    expect(JSON.stringify(lint([...sources.slice(3), ...sources.slice(0, 3)]))).toBe(expected)
  })

  test('of undated files among dated ones is that of their names', () => {
    const dated = (name: string, day: string, subject: string): {path: string; source: string} => ({path: name, source: `---\nsubject: ${JSON.stringify(subject)}\nsend: ${day}\n---\n`})
    const sources = [dated('b.md', '2026-06-11', 'Final call for 20% off tents'), {path: 'c.md', source: '---\nsubject: How to wash a tent\n---\n'}, dated('d.md', '2026-06-08', 'Last chance for 20% off tents')]
    const of = (files: typeof sources): unknown => lint(files).results.map((result) => [result.path, result.findings.map((finding) => finding.ruleId).filter((id) => id === 'serial-urgency')])
    expect(of(sources)).toEqual([
      ['b.md', ['serial-urgency']],
      ['c.md', []],
      ['d.md', []]
    ])
    expect(of(sources.toReversed())).toEqual(of(sources))
  })

  test('of the current folder changes paths and nothing else', async () => {
    const above = await bytes(['today-only'], folder)
    const inside = await bytes(['.'], path.join(folder, 'today-only'))
    expect(above.replaceAll('today-only/', '')).toBe(inside)
  })

  test('of separators is nothing: a path with backslashes is the same path', () => {
    const read = (separator: string): string => JSON.stringify(lint(names().map((name) => ({path: name.replaceAll('/', separator), source: fs.readFileSync(path.join(folder, name), 'utf8')}))))
    expect(read('\\').replaceAll('\\\\', '/')).toBe(read('/'))
  })
})

test('a message of a long archive is looked at as often as one of a short one', () => {
  /** How often anything of a message is asked for, while an archive of so many is linted. */
  const looks = (count: number): number => {
    let seen = 0
    const archive = Array.from({length: count}, (_, i): Message => {
      const send = `${new Date(Date.UTC(2020, 0, 1) + i * 3 * 3_600_000).toISOString().slice(0, 16)}Z`
      const message = messageOf({subject: `${10 + (i % 50)}% off boots, size ${i % 13}, until Sunday`, markdown: `We write at most ten times a day. Boots of type ${i}.`, send}, () => [])
      if (typeof message === 'string') throw new Error(message)
      return new Proxy(message, {
        get: (target, key, receiver) => {
          seen++
          return Reflect.get(target, key, receiver)
        }
      })
    })
    createLinter(rules).lint(archive)
    return seen / count
  }
  const short = looks(400)
  expect(short).toBeGreaterThan(10)
  expect(looks(1600)).toBeLessThan(short * 1.5)
})
