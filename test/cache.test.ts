/** The cache: what is printed is the same with it and without, whatever has changed since. */

import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {build} from 'esbuild'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {createLinter, type Linter, type Settings} from '../src/lint.ts'
import {openCache} from '../src/node/cache.ts'
import {lintPaths, loadConfig, rules} from '../src/node/index.ts'

// The build knows its version; sources do not.
Object.assign(globalThis, {RELINT_VERSION: 'sources'})

const root = new URL('..', import.meta.url).pathname
let cwd = ''

function write(name: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
  fs.writeFileSync(path.join(cwd, name), text)
}

beforeEach(() => {
  cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'relint-cache-'))
  write('tents/01.md', '---\nsubject: "Last chance: 20% off tents ends tonight"\nsend: 2026-06-12T08:00-07:00\n---\nNicely done!\n')
  write('tents/02.md', '---\nsubject: 20% off tents ends Sunday, June 14\nsend: 2026-06-13T08:00-07:00\n---\nThe sale ends on Sunday, June 14.\n')
  write('lamps/01.md', '---\nsubject: Hurry, only 3 lamps left!\n---\nYou have been selected.\n')
})
afterEach(() => fs.rmSync(cwd, {recursive: true}))

function relint(...args: string[]) {
  const {stdout, stderr, status} = spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), ...args], {cwd, encoding: 'utf8'})
  return {stdout, stderr, status}
}

/** The same run three times: without a cache, with one that may not know it, with one that does. */
function thrice(...args: string[]) {
  const plain = relint(...args)
  expect(relint(...args, '--cache')).toEqual(plain)
  expect(relint(...args, '--cache')).toEqual(plain)
  return plain
}

/** Puts another text into a cache and signs it. */
function forge(from: string, to: string): void {
  const file = path.join(cwd, '.relintcache')
  const text = fs.readFileSync(file, 'utf8')
  expect(text).toContain(from)
  const body = text.slice(text.indexOf('\n') + 1).replaceAll(from, to)
  fs.writeFileSync(file, `relint 1 ${createHash('sha256').update(body).digest('base64url')}\n${body}`)
}

describe('the command line', () => {
  test('prints and weighs the same, in every format', () => {
    const first = thrice('.')
    expect(first).toMatchObject({status: 1, stderr: ''})
    expect(first.stdout).toContain('3 files')
    thrice('.', '--format', 'json')
    expect(thrice('.', '--fail-on', 'never').status).toBe(0)
    thrice('lamps/01.md', 'tents')
    thrice('tents/02.md', '--no-siblings', '--color')
    thrice('.', '--as', 'text')
  })

  test('takes what it kept', () => {
    thrice('.')
    forge('praises the reader', 'PRAISES the reader')
    expect(relint('.', '--cache').stdout).toContain('“Nicely done!” PRAISES the reader')
    expect(relint('.').stdout).not.toContain('PRAISES')
    // Files are changed from what they hold, not from what was said of them before.
    expect(relint('.', '--cache', '--fix-dry-run').stdout).toBe(relint('.', '--fix-dry-run').stdout)
  })

  test('a damaged cache is none', () => {
    const {stdout, status} = relint('.')
    const file = path.join(cwd, '.relintcache')
    relint('.', '--cache')
    const whole = fs.readFileSync(file)
    const flipped = Buffer.from(whole)
    flipped.write('X', whole.indexOf('Nicely'))
    for (const damaged of [flipped, whole.subarray(0, whole.length / 2), Buffer.from('{"not": "a cache"}'), Buffer.alloc(0), Buffer.alloc(5000, 255)]) {
      fs.writeFileSync(file, damaged)
      expect(relint('.', '--cache')).toEqual({stdout, stderr: '', status})
      // It is written anew.
      expect(fs.readFileSync(file).equals(whole)).toBe(true)
    }
    fs.rmSync(file)
    fs.mkdirSync(file)
    expect(relint('.', '--cache')).toEqual({stdout, stderr: '', status})
    expect(fs.readdirSync(cwd).sort()).toEqual(['.relintcache', 'lamps', 'tents'])
  })

  test('lies beside the caches of other tools, or where it is told', () => {
    relint('.', '--cache', '--cache-location', 'kept/results')
    expect(fs.existsSync(path.join(cwd, 'kept/results'))).toBe(true)
    fs.writeFileSync(path.join(cwd, 'package.json'), '{}')
    fs.mkdirSync(path.join(cwd, 'node_modules'))
    relint('.', '--cache')
    expect(fs.existsSync(path.join(cwd, 'node_modules/.cache/relint/results'))).toBe(true)
    expect(fs.existsSync(path.join(cwd, '.relintcache'))).toBe(false)
    expect(relint('.', '--cache-location', 'kept/results')).toMatchObject({status: 2, stderr: 'relint: --cache-location says where --cache keeps results; give --cache too\n'})
  })

  test('wrong arguments are wrong, known results or not', () => {
    relint('.', '--cache')
    for (const args of [['--format', 'xml'], ['--as', 'word'], ['--max-warnings', 'x'], ['missing.md']]) expect(relint('.', '--cache', ...args)).toEqual(relint('.', ...args))
  })
})

const linters = new Map<string, Linter>()
/** Making a linter from sources takes a second. */
function linterFor(settings: Settings): Linter {
  const key = JSON.stringify(settings)
  const linter = linters.get(key) ?? createLinter(rules, settings)
  linters.set(key, linter)
  return linter
}

/** The report of `patterns`, linted anew and with the cache; and how many messages the cache left to be judged. */
function both(patterns: readonly string[]) {
  const loaded = loadConfig(cwd, {})
  let judged = 0
  const linter = linterFor(loaded.config.settings)
  const counting: typeof linter = {
    ...linter,
    each: (campaign, asked) => {
      judged += campaign.length
      return linter.each(campaign, asked)
    }
  }
  const run = {cwd, config: loaded.config, problems: loaded.problems}
  const plain = lintPaths(patterns, {...run, linter})
  const cache = openCache({cwd, patterns, siblings: true, config: undefined, reading: []}, path.join(cwd, '.relintcache'))
  const known = cache.recall()?.report
  const report = known ?? lintPaths(patterns, {...run, linter: counting, cache})
  if (!known && loaded.problems.length === 0) cache.keepConfig({...loaded.config, siblings: linter.rules.some((rule) => rule.campaign)})
  cache.save()
  expect(JSON.parse(JSON.stringify(report))).toEqual(JSON.parse(JSON.stringify(plain)))
  return {plain, judged, known: known !== undefined}
}

const findings = (report: {results: readonly {path: string; findings: readonly {message: string}[]}[]}, name: string) => report.results.find((one) => one.path === name)?.findings.map((one) => one.message) ?? []

describe('what results hang on', () => {
  test('nothing has changed: nothing is judged', () => {
    expect(both(['.']).judged).toBe(3)
    expect(both(['.'])).toMatchObject({judged: 0, known: true})
    // In another folder of the same contents, too.
    expect(both(['tents', 'lamps'])).toMatchObject({judged: 0, known: true})
  })

  test('one message has changed: its campaign is judged, no other', () => {
    both(['.'])
    write('lamps/01.md', '---\nsubject: Lamps\n---\nThree lamps.\n')
    expect(both(['.'])).toMatchObject({judged: 1, known: false})
    expect(both(['.'])).toMatchObject({judged: 0, known: true})
  })

  test('what the message beside it says', () => {
    expect(findings(both(['tents/02.md']).plain, 'tents/02.md')).toContain('“Sunday, June 14” moves the end that an earlier message gave')
    write('tents/01.md', fs.readFileSync(path.join(cwd, 'tents/01.md'), 'utf8').replace('ends tonight', 'are in'))
    const {plain, known} = both(['tents/02.md'])
    expect(known).toBe(false)
    expect(findings(plain, 'tents/02.md')).toEqual([])
  })

  test('the facts of the folder, the config, the promises', () => {
    const seen = new Set<string>()
    const step = (name: string, text: string): void => {
      both(['.'])
      write(name, text)
      const {plain, known} = both(['.'])
      expect(known).toBe(false)
      seen.add(JSON.stringify(plain))
    }
    step('tents/campaign.yaml', 'facts: {offer: {id: tents, what: tents, discount: 20%, ends: 2026-06-12T23:59-07:00}}\n')
    step('.relintrc.json', '{"rules": {"false-praise": "off"}}')
    step('.relintrc.json', '{"ignore": ["lamps"]}')
    step('promises.yaml', '- {id: no-hurry, text: We never hurry you}\n')
    expect(seen.size).toBeGreaterThanOrEqual(3)
  })

  test('a message that moves to another campaign', () => {
    both(['.'])
    write('lamps/01.md', '---\nsubject: Hurry, only 3 lamps left!\ncampaign: tents-june\n---\n')
    write('tents/01.md', `---\ncampaign: tents-june\n${fs.readFileSync(path.join(cwd, 'tents/01.md'), 'utf8').slice(4)}`)
    const {plain} = both(['.'])
    expect(plain.results.length).toBe(3)
    write('tents/01.md', '---\nsubject: Tents\ncampaign: tents-june\n---\n')
    // Both files of the campaign, and not the one that was left in the folder.
    expect(both(['.']).judged).toBe(2)
  })

  test('what is at fault is said each time', () => {
    write('tents/03.md', '---\nsubject: "no end\n---\n')
    write('lamps/campaign.yaml', 'facts: {ofer: 1}\n')
    const {plain} = both(['.'])
    expect(plain.problems.map((one) => one.path)).toEqual(['lamps/campaign.yaml', 'tents/03.md'])
    expect(both(['.']).plain.problems).toEqual(plain.problems)
    // A message beside the ones that are asked for is evidence: what is wrong in it is not said.
    expect(both(['tents/01.md']).plain.problems).toEqual([])
    expect(both(['tents/01.md']).known).toBe(false)
  })

  test('a hundred changes in a row', () => {
    const bodies = ['Nicely done!\n', 'The sale ends tonight.\n', 'Tents are in stock.\n', 'Last chance: ends tonight!\n']
    const heads = ['', 'campaign: one\n', 'campaign: two\n', 'facts:\n  offer: {id: t, what: tents, ends: 2026-06-14}\n', 'send: 2026-06-13\n', 'facts: {x: 1}\n']
    const layers = ['', 'campaign: one\n', 'facts: {audience: everyone}\n', 'facts: {offer: {ends: never}}\n', 'broken: [\n']
    let seed = 7
    const pick = <One>(list: readonly One[]): One => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
      return list[(seed >>> 8) % list.length] as One
    }
    let known = 0
    for (let i = 0; i < 100; i++) {
      const folder = pick(['tents', 'lamps', 'boots'])
      const what = pick(['message', 'message', 'message', 'layer', 'table', 'gone', 'none'] as const)
      if (what === 'message') write(`${folder}/0${pick([1, 2, 3])}.md`, `---\nsubject: ${pick(['Tents', 'Hurry!', 'Last chance'])}\n${pick(heads)}---\n${pick(bodies)}`)
      if (what === 'layer') write(`${folder}/campaign.yaml`, pick(layers))
      if (what === 'table') write(`${folder}/lines.csv`, `subject,campaign\nHurry! Ends tonight,${pick(['one', 'two'])}\nTents,${pick(['one', 'three'])}\n`)
      if (what === 'gone') fs.rmSync(path.join(cwd, folder, `0${pick([1, 2, 3])}.md`), {force: true})
      const asked = pick([['.'], ['.'], ['tents/*.md', 'lamps'], [folder]]).filter((one) => one.includes('*') || fs.existsSync(path.join(cwd, one)))
      if (both(asked).known) known++
    }
    expect(known).toBeGreaterThan(5)
  })
})

test('nothing that reads or judges is loaded to look up what is known', async () => {
  const {metafile} = await build({
    absWorkingDir: root,
    entryPoints: ['src/node/cache.ts'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
    outdir: 'unused'
  })
  expect(Object.keys(metafile.inputs).sort()).toEqual(['src/formats/names.ts', 'src/node/cache.ts', 'src/node/files.ts', 'src/node/gather.ts', 'src/node/heavy.ts', 'src/text/heavy.ts'])
})
