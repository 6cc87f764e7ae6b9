/** The command line, run as a newcomer runs it. */

import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

const root = new URL('..', import.meta.url).pathname
const cli = path.join(root, 'dist/cli.js')
let folder = ''

function relint(args: readonly string[], {input, env, cwd = folder}: {input?: string | Buffer; env?: Record<string, string>; cwd?: string} = {}) {
  const {NO_COLOR: _n, FORCE_COLOR: _f, ...rest} = process.env
  const {stdout, stderr, status} = spawnSync(process.execPath, [cli, ...args], {cwd, encoding: 'utf8', ...(input !== undefined && {input}), env: {...rest, ...env}})
  return {stdout, stderr, status}
}

function write(name: string, text: string | Buffer): void {
  fs.mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
  fs.writeFileSync(path.join(folder, name), text)
}

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'relint-cli-'))
  write('bad.md', '---\nsubject: Nicely done! Get 20% off\n---\n')
  write('good.md', '---\nsubject: 20% off tents until 14 June\n---\n')
})
afterAll(() => fs.rmSync(folder, {recursive: true}))

describe('exit codes', () => {
  test('0 for clean files, 1 for findings', () => {
    expect(relint(['good.md']).status).toBe(0)
    expect(relint(['bad.md']).status).toBe(1)
    expect(relint(['bad.md', '--fail-on', 'error']).status).toBe(0)
    expect(relint(['bad.md', '--fail-on', 'never']).status).toBe(0)
    expect(relint(['bad.md', '--max-warnings', '1']).status).toBe(0)
    expect(relint(['bad.md', '--max-warnings', '0']).status).toBe(1)
    expect(relint(['bad.md', '--format', 'json']).status).toBe(1)
    expect(relint(['bad.md', '--output-file', path.join(folder, 'out.txt')]).status).toBe(1)
  })

  test('2 for a missing file; the others are linted all the same', () => {
    const {status, stderr, stdout} = relint(['missing.md', 'bad.md'])
    expect(status).toBe(2)
    expect(stderr).toBe('missing.md: no such file or folder\n')
    expect(stdout).toContain('“Nicely done!”')
  })

  test('2 for a folder without a message, with what was passed over', () => {
    write('notes/CHANGELOG.md', 'Hurry! Ends soon.\n')
    write('drafts/a.md', 'Hurry! Ends soon.\n')
    write('drafts/.relintignore', 'old\n')
    write('drafts/old/a.md', 'Hurry! Ends soon.\n')
    fs.mkdirSync(path.join(folder, 'empty'))
    const {status, stderr, stdout} = relint(['notes', 'empty', 'bad.md'])
    expect(status).toBe(2)
    expect(stderr).toContain('notes: no message in this folder: CHANGELOG.md is passed over, as are READMEs')
    expect(stderr).toContain('empty: no file in this folder is one that relint reads: expected .md,')
    expect(stdout).toContain('“Nicely done!”')
    expect(relint(['old'], {cwd: path.join(folder, 'drafts')}).stderr).toContain('a.md is passed over (.relintignore')
  })

  test('2 for broken YAML, with its line and column; the others are linted all the same', () => {
    write('broken.md', '---\nsubject: "no end\n---\nText.\n')
    const {status, stderr, stdout} = relint(['broken.md', 'bad.md'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^broken\.md:\d+:\d+: this YAML cannot be read: /)
    expect(stdout).toContain('“Nicely done!”')
  })

  test('2 for an unknown fact, with what was meant', () => {
    write('facts.md', '---\nsubject: Hello\nfacts:\n  ofer:\n    ends: 2026-06-14\n---\n')
    const {status, stderr} = relint(['facts.md'])
    expect(status).toBe(2)
    expect(stderr).toContain('facts.md:4:3: unknown key “ofer”; did you mean “offer”?')
  })

  test('2 for a fact of the wrong type', () => {
    write('type.md', '---\nsubject: Hello\nfacts:\n  offer:\n    quantity: many\n---\n')
    expect(relint(['type.md']).stderr).toContain('type.md:5:15: facts.offer.quantity: expected a number of units')
  })

  test('2 for a rule that there is not, with the one that was meant', () => {
    write('config/.relintrc.json', '{\n  "rules": {"false-prase": "off"}\n}\n')
    write('config/a.md', '---\nsubject: Nicely done! Get 20% off\n---\n')
    const {status, stderr} = relint(['a.md'], {cwd: path.join(folder, 'config')})
    expect(status).toBe(2)
    expect(stderr).toContain('.relintrc.json:2:13: there is no rule “false-prase”; did you mean “false-praise”?')
    expect(relint(['a.md', '--no-config'], {cwd: path.join(folder, 'config')}).status).toBe(1)
  })

  test('2 for a binary file, for no arguments, for an unknown option', () => {
    write('image.md', Buffer.from([0x89, 0x50, 0, 1, 2, 3]))
    expect(relint(['image.md'])).toMatchObject({status: 2, stderr: 'image.md: this is a binary file: expected text in UTF-8\n'})
    expect(relint([])).toMatchObject({status: 2})
    expect(relint([]).stdout).toContain('Usage')
    expect(relint(['--fial-on', 'error', 'good.md']).stderr).toContain('did you mean --fail-on?')
  })

  test('0 for an empty file', () => {
    write('empty.md', '')
    expect(relint(['empty.md'])).toMatchObject({status: 0, stderr: ''})
  })
})

describe('input', () => {
  test('standard input, named and not', () => {
    expect(relint(['-'], {input: '---\nsubject: Nicely done! Get 20% off\n---\n'}).stdout).toContain('stdin.md')
    expect(relint(['--stdin-filename', 'a.txt', '-'], {input: 'Subject: Nicely done! Get 20% off\n\nHello.\n'}).stdout).toContain('a.txt')
    expect(relint(['--stdin-filename', 'a.xyz', '-'], {input: 'x'}).status).toBe(2)
    expect(relint(['--stdin-filename', 'a.md', '-'], {input: 'x'})).toMatchObject({status: 0, stderr: ''})
  })

  test('a line given with --text', () => {
    const {stdout, status} = relint(['--text', 'Nicely done! Get 20% off'])
    expect(status).toBe(1)
    expect(stdout).toContain('instead  Get 20% off')
  })

  test('one subject line a row', () => {
    write('subjects.txt', '20% off tents\nNicely done! Get 20% off\n')
    const {stdout} = relint(['--as', 'subjects', 'subjects.txt'])
    expect(stdout).toContain('2:1 ')
  })

  test('folders and globs, each file once', () => {
    write('glob/a.md', '---\nsubject: Nicely done! Get 20% off\n---\n')
    write('glob/deep/b.md', '---\nsubject: Nicely done! Get 30% off\n---\n')
    const {results} = JSON.parse(relint(['glob', 'glob/**/*.md', 'glob/a.md', '--format', 'json']).stdout) as {results: {path: string}[]}
    expect(results.map((result) => result.path)).toEqual(['glob/a.md', 'glob/deep/b.md'])
  })
})

describe('output', () => {
  test('no colours into a pipe, unless they are forced', () => {
    expect(relint(['bad.md']).stdout).not.toContain('\u001b[')
    expect(relint(['bad.md'], {env: {FORCE_COLOR: '1'}}).stdout).toContain('\u001b[')
    expect(relint(['bad.md', '--color']).stdout).toContain('\u001b[')
    expect(relint(['bad.md', '--no-color'], {env: {FORCE_COLOR: '1'}}).stdout).not.toContain('\u001b[')
    expect(relint(['bad.md'], {env: {FORCE_COLOR: '1', NO_COLOR: '1'}}).stdout).not.toContain('\u001b[')
  })

  test('a summary with the four verdicts, even where nothing was found', () => {
    expect(relint(['good.md']).stdout).toMatch(/^1 file, \d claims?: 0 contradicted, 0 unsupported, \d supported, 0 unchecked\n$/)
  })

  test('JSON is versioned, and says the same twice', () => {
    const first = relint(['bad.md', '--format', 'json']).stdout
    expect(JSON.parse(first)).toMatchObject({
      version: 1,
      results: [{path: 'bad.md', findings: [{ruleId: 'false-praise', verdict: 'unsupported', severity: 'warning', role: 'subject', actual: 'Nicely done!', place: {start: {line: 2, column: 10, offset: 13}}}]}]
    })
    expect(relint(['bad.md', '--format', 'json']).stdout).toBe(first)
  })

  test('help and version', () => {
    expect(relint(['--help'])).toMatchObject({status: 0})
    expect(relint(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test('a line belongs to no folder, and a README to no campaign', () => {
    const lines = '---\nsubject: "Last chance: 20% off tents"\nsend: 2026-06-12T08:00-07:00\n---\n'
    write('plain/README.md', lines)
    write('plain/02.md', lines.replace('-12T', '-13T'))
    const cwd = path.join(folder, 'plain')
    expect(relint(['--text', 'Last chance! 20% off tents'], {cwd}).stdout).not.toContain('serial-urgency')
    expect(relint(['02.md'], {cwd}).stdout).not.toContain('README.md')
    write('plain/01.md', lines)
    expect(relint(['02.md'], {cwd}).stdout).toContain('serial-urgency')
  })

  test('explain tells a rule, and which one was meant', () => {
    expect(relint(['explain', 'false-praise']).stdout).toContain('Why')
    expect(relint(['explain', 'false-prays'])).toMatchObject({status: 2})
    expect(relint(['explain', 'false-prays']).stderr).toContain('did you mean “false-praise”?')
  })
})

describe('stream', () => {
  test('one answer for one record, in order, bad ones too', () => {
    const lines = ['{"id":"a","subject":"Nicely done! Get 20% off"}', 'not json', '{"id":"b","subject":5}', '{"id":"c","parts":[{"role":"cta","text":"Shop"}]}', '{"id":"d"}']
    const {stdout, status} = relint(['stream'], {input: `${lines.join('\n')}\n`})
    expect(status).toBe(0)
    const out = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(out).toHaveLength(5)
    expect(out[0]).toMatchObject({id: 'a', findings: [{ruleId: 'false-praise'}], rewrites: [{text: 'Get 20% off'}]})
    expect(out[1]).toMatchObject({error: {code: 'bad-record'}})
    expect(out[2]).toMatchObject({id: 'b', error: {code: 'bad-record', message: 'subject: expected text, found a number'}})
    expect(out[3]).toMatchObject({id: 'c', findings: []})
    expect(out[4]).toMatchObject({id: 'd', error: {code: 'bad-record'}})
  })

  test('no input, no output', () => {
    expect(relint(['stream'], {input: ''})).toMatchObject({status: 0, stdout: ''})
  })
})

describe('large files, in a bounded heap', () => {
  const env = {NODE_OPTIONS: '--max-old-space-size=160'}

  test('an export of 10,000 rows', {timeout: 120_000}, () => {
    const row = (i: number): string => `c${i},"${i % 20 === 0 ? 'Nicely done! ' : ''}The ${['red', 'blue', 'grey'][i % 3]} tent no. ${i}, and what its poles weigh after a summer on the coast",2018-01-01 04:48:00,${i}.25`
    write('large/export.csv', `Campaign Name,Subject,Send Time,Revenue\n${Array.from({length: 10_000}, (_, i) => row(i)).join('\n')}\n`)
    const {status, stdout} = relint(['large/export.csv', '--format', 'json', '--output-file', path.join(folder, 'large.json')], {env})
    expect([status, stdout]).toEqual([1, ''])
    const {results} = JSON.parse(fs.readFileSync(path.join(folder, 'large.json'), 'utf8')) as {results: {findings: {ruleId: string}[]}[]}
    expect(results[0]?.findings.filter((finding) => finding.ruleId === 'false-praise')).toHaveLength(500)
  })

  test('a mailbox of 8 MB that is not UTF-8', {timeout: 120_000}, () => {
    const one = `From a@acme.example Mon Jan  1 00:00:00 2026\nSubject: Tents\n\nThe caf\xe9.\n${'We sewed two tents in the old mill by the river.\n'.repeat(400)}\n`
    write('large/a.mbox', Buffer.from(one.repeat(Math.ceil(8e6 / one.length)), 'latin1'))
    expect(relint(['large/a.mbox', '--fail-on', 'never'], {env}).status).toBe(0)
  })
})
