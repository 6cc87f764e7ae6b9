/** Rewrites in files: only what is at fault changes, a second run changes nothing, and what a model gives is checked. */

import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {writeBack} from '../src/fix.ts'
import {formatOf} from '../src/formats/index.ts'
import {lintText, lintWith} from '../src/node/index.ts'
import {declareFact} from '../src/node/declare.ts'
import {safeRewrites} from '../src/node/fix.ts'

const root = new URL('..', import.meta.url).pathname
const cli = path.join(root, 'dist/cli.js')
let folder = ''

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'relint-fix-'))
})
afterAll(() => fs.rmSync(folder, {recursive: true}))

function fix(source: string, name = 'a.md'): string {
  const result = lintText(source, {path: name})
  const wishes = safeRewrites(result).map(({place, text}) => ({start: place.start.offset, end: place.end.offset, text}))
  return writeBack(source, wishes, (text) => (formatOf(name)?.read({path: name, source: text}) ?? []).flatMap((one) => one.parts)).source
}

const cases: readonly (readonly [string, string, string, string?])[] = [
  ['a plain scalar', '---\nsubject: Nicely done! Get 20% off tents\n---\n', '---\nsubject: Get 20% off tents\n---\n'],
  ['double quotes', '---\nsubject: "Nicely done! Get \\"20%\\" off" # a note\n---\n', '---\nsubject: "Get \\"20%\\" off" # a note\n---\n'],
  ['single quotes', "---\nsubject: 'Nicely done! Ana''s 20% off tents'\n---\n", "---\nsubject: 'Ana''s 20% off tents'\n---\n"],
  ['a folded scalar', '---\nsubject: >-\n  Nicely done!\n  Get 20% off tents\n---\n', '---\nsubject: >-\n  Get 20% off tents\n---\n'],
  ['a plain scalar that needs quotes now', '---\nsubject: Nicely done, {{ first_name }}! Get 20% off\n---\n', '---\nsubject: "{{ first_name }}, get 20% off"\n---\n'],
  ['emphasis', 'Text.\n\n**Nicely** done! Get [20% off](https://a.example) &amp; more.\n', 'Text.\n\nGet [20% off](https://a.example) &amp; more.\n'],
  ['CRLF and a byte order mark', '\ufeff---\r\nsubject: Nicely done! Get 20% off tents\r\n---\r\n', '\ufeff---\r\nsubject: Get 20% off tents\r\n---\r\n'],
  ['HTML', '<p>Hello &amp; welcome.</p><p><b>Nicely done!</b> Get 20% off &amp; more.</p>', '<p>Hello &amp; welcome.</p><p><b></b>Get 20% off &amp; more.</p>', 'a.html'],
  ['plain text', 'Subject: Nicely done! Get 20% off tents\n\nText.\n', 'Subject: Get 20% off tents\n\nText.\n', 'a.txt'],
  ['a table', 'Subject,Total Recipients\n"Nicely done! Get ""20%"" off tents",100\n', 'Subject,Total Recipients\n"Get ""20%"" off tents",100\n', 'a.csv'],
  [
    'quoted-printable',
    'Subject: Tents\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nIt=E2=80=99s so. Nicely done! Get 20% off =3D less.\n',
    'Subject: Tents\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nIt=E2=80=99s so. Get 20% off =3D less.\n',
    'a.eml'
  ],
  ['an encoded header', 'Subject: =?UTF-8?Q?Hurry!_20%_off_tents_=E2=9C=88?=\n\nText.\n', 'Subject: =?UTF-8?Q?20%_off_tents_=E2=9C=88?=\n\nText.\n', 'a.eml'],
  [
    'both alternatives of a mail',
    'Subject: Tents\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nNicely done! Get 20% off tents.\n--b\nContent-Type: text/html\n\n<p>Nicely done! Get 20% off <b>tents</b>.</p>\n--b--\n',
    'Subject: Tents\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nGet 20% off tents.\n--b\nContent-Type: text/html\n\n<p>Get 20% off <b>tents</b>.</p>\n--b--\n',
    'a.eml'
  ],
  [
    'a box of mails',
    'From a@b Mon Jan  5 00:00:00 2026\nSubject: Hurry! 20% off tents\n\nText.\n\nFrom a@b Tue Jan  6 00:00:00 2026\nSubject: Tents\n\nNicely done! Get 15% off chairs.\n',
    'From a@b Mon Jan  5 00:00:00 2026\nSubject: 20% off tents\n\nText.\n\nFrom a@b Tue Jan  6 00:00:00 2026\nSubject: Tents\n\nGet 15% off chairs.\n',
    'a.mbox'
  ],
  [
    'MJML',
    '<mjml><mj-head><mj-preview>Act now: tents from $40 &amp; up</mj-preview></mj-head><mj-body><mj-text><p>Dear friend, take 20% off.</p></mj-text></mj-body></mjml>',
    '<mjml><mj-head><mj-preview>Tents from $40 &amp; up</mj-preview></mj-head><mj-body><mj-text><p>Take 20% off.</p></mj-text></mj-body></mjml>',
    'a.mjml'
  ],
  ['HTML in Markdown', '<div><p>Nicely done! Get <b>20% off</b> tents &amp; tarps.</p></div>\n', '<div><p>Get <b>20% off</b> tents &amp; tarps.</p></div>\n'],
  ['a literal scalar', '---\nsubject: |\n  Nicely done! 20% off tents\nother: 1\n---\n', '---\nsubject: |\n  20% off tents\nother: 1\n---\n'],
  ['a list of subjects', '---\nsubject: [Nicely done! 20% off tents, "Hurry: tents from $40"]\n---\n', '---\nsubject: [20% off tents, "Tents from $40"]\n---\n'],
  ['escapes', '- **Nicely done!** Get \\*20%\\* off\n', '- Get \\*20%\\* off\n'],
  ['numeric entities', '<p>Dear friend, take <a href="x?a=1&amp;b=2">20&#37; off</a> tents &mdash; today.</p>', '<p>Take <a href="x?a=1&amp;b=2">20&#37; off</a> tents &mdash; today.</p>', 'a.html']
]

describe('in each format', () => {
  test.each(cases.map(([label, before, after, name = 'a.md']) => [label, before, after, name] as const))('%s', (_name, before, after, name) => {
    const fixed = fix(before, name)
    expect(fixed).toBe(after)
    expect(fix(fixed, name)).toBe(fixed)
  })
})

test('a table of Markdown stays a table', () => {
  const source = '| Offer | Price |\n| --- | --- |\n| Hurry! Tents | $40 |\n'
  expect(lintText(source, {path: 'a.md'}).findings.length).toBe(1)
  expect(fix(source)).toBe(source)
})

test('a preheader never repeats the subject', () => {
  const {rewrites} = lintText('---\nsubject: Nicely done! Get 20% off tents\npreheader: You deserve this\nfacts:\n  offer: {what: tents, discount: 20%}\n---\n', {path: 'a.md'})
  expect(rewrites.map(({text, blank}) => [text, blank])).toEqual([
    ['Get 20% off tents', false],
    ['[say what the mail is about]', true]
  ])
})

test('a blank is never applied', () => {
  const source = '---\nsubject: Nicely done!\n---\n'
  expect(lintText(source, {path: 'a.md'}).rewrites[0]?.blank).toBe(true)
  expect(fix(source)).toBe(source)
})

/** Quoted-printable. */
function quoted(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => (byte >= 32 && byte < 127 && byte !== 61 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)).join('')
}

describe('composed lines', () => {
  const claims = fc.constantFrom('Nicely done!', 'Hurry!', 'Psst…', 'Last chance:', 'You’ve been selected for', 'Act now:', 'Congrats!', 'Just for you:', 'Because we love you,', 'FINAL HOURS!!')
  const offers = fc.constantFrom('20% off tents', 'get 15% off', 'flights from $49', '£5 off your next order', 'new chairs from €80', 'free shipping over $40')
  const names = fc.constantFrom('', '{{ first_name }}, ', '*|FNAME|*: ')
  const ends = fc.constantFrom('', '.', '!', ' 🎉')
  const line = fc.tuple(names, claims, offers, ends).map(([name, claim, offer, end]) => `${name}${claim} ${offer}${end}`)
  const write: readonly ((text: string) => {name: string; source: string})[] = [
    (text) => ({name: 'a.md', source: `---\nsubject: ${JSON.stringify(text)}\n---\n\nThe tents stay as they are.\n`}),
    (text) => ({name: 'a.md', source: `# Tents\n\nThe tents stay. ${text.replace(/[*_[\]]/g, '\\$&')}\n\nMore text.\n`}),
    (text) => ({name: 'a.html', source: `<p>The tents stay.</p><p>${text.replace(/&/g, '&amp;')}</p><p>More &amp; more.</p>`}),
    (text) => ({name: 'a.txt', source: `Subject: ${text}\n\nThe tents stay.\n`}),
    (text) => ({name: 'a.csv', source: `Subject,Name\n"${text}",x\n`}),
    (text) => ({name: 'a.md', source: `---\nsubject: >-\n  ${text}\npreheader: Tents & tarps\n---\n\nThe tents stay.\n`}),
    (text) => ({name: 'a.md', source: `\ufeff---\r\nsubject: '${text.replace(/'/g, "''")}'\r\n---\r\n\r\nThe tents stay.\r\n`}),
    (text) => ({name: 'a.mjml', source: `<mjml><mj-body><mj-text><p>The tents stay.</p><p>${text}</p></mj-text></mj-body></mjml>`}),
    (text) => ({name: 'a.eml', source: `Subject: Tents\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nThe tents stay.\n\n${quoted(text)}\n`})
  ]

  test('what was fixed lints clean where it was fixed, stays as it is, and keeps every figure and tag', () => {
    let applied = 0
    fc.assert(
      fc.property(line, fc.nat(write.length - 1), (text, kind) => {
        const {name, source} = (write[kind] as (text: string) => {name: string; source: string})(text)
        const before = lintText(source, {path: name})
        const fixed = fix(source, name)
        const after = lintText(fixed, {path: name})
        const open = before.rewrites.filter((rewrite) => rewrite.blank).length
        expect(after.rewrites.length, `${source}\n→ ${fixed}`).toBeLessThanOrEqual(open)
        expect(fix(fixed, name)).toBe(fixed)
        if (fixed !== source) applied++
        // Bytes outside the line stay as they are.
        expect(fixed.replace(/\r?\n/g, '').length).toBeLessThanOrEqual(source.length + 2)
        for (const piece of ['The tents stay', 'More &amp; more', 'preheader: Tents & tarps', '\ufeff---\r\n']) expect(fixed.includes(piece), source).toBe(source.includes(piece))
        const copy = (text: string): string => text.replace(/=[\dA-F]{2}/g, '')
        for (const kept of copy(source).match(/\{\{.*?\}\}|\*\|.*?\|\*|[$€£]?\d+%?/g) ?? []) expect(fixed, source).toContain(kept)
        for (const figure of copy(fixed).match(/\d+/g) ?? []) expect(source).toContain(figure)
      }),
      {numRuns: 300, seed: 7}
    )
    expect(applied).toBeGreaterThan(150)
  })
})

describe('the command line', () => {
  const files = (): void => {
    fs.rmSync(path.join(folder, 'c'), {recursive: true, force: true})
    fs.cpSync(path.join(root, 'fixtures/summer-tents'), path.join(folder, 'c'), {recursive: true})
  }
  const run = (args: readonly string[], input?: string) => spawnSync(process.execPath, [cli, ...args], {cwd: folder, encoding: 'utf8', ...(input !== undefined && {input})})

  test('--fix-dry-run is a patch that git applies, and --fix does the same', () => {
    files()
    execFileSync('git', ['init', '-q'], {cwd: folder})
    const patch = run(['--fix-dry-run', 'c']).stdout
    expect(patch).toContain('--- a/c/')
    fs.writeFileSync(path.join(folder, 'fix.patch'), patch)
    execFileSync('git', ['apply', 'fix.patch'], {cwd: folder})
    const patched = fs.readdirSync(path.join(folder, 'c')).map((name) => fs.readFileSync(path.join(folder, 'c', name), 'utf8'))
    files()
    run(['--fix', 'c'])
    expect(fs.readdirSync(path.join(folder, 'c')).map((name) => fs.readFileSync(path.join(folder, 'c', name), 'utf8'))).toEqual(patched)
    expect(run(['--fix-dry-run', 'c']).stdout).toBe('')
  })

  test('a file keeps its mode, and nothing is left beside it', () => {
    files()
    const file = path.join(folder, 'c/04-last-chance.md')
    fs.chmodSync(file, 0o640)
    run(['--fix', 'c/04-last-chance.md'])
    expect(fs.statSync(file).mode & 0o777).toBe(0o640)
    expect(fs.readdirSync(path.join(folder, 'c')).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('--apply takes one rule, and names the one that was meant', () => {
    fs.writeFileSync(path.join(folder, 'one.md'), '---\nsubject: Nicely done! Get 20% off\npreheader: Hurry! Shoes from $40\n---\n')
    run(['--apply', 'false-praise', 'one.md'])
    expect(fs.readFileSync(path.join(folder, 'one.md'), 'utf8')).toBe('---\nsubject: Get 20% off\npreheader: Hurry! Shoes from $40\n---\n')
    expect(run(['--apply', 'false-prays', 'one.md']).stderr).toContain('did you mean “false-praise”?')
  })

  test('--interactive takes a wording, fills a blank, declares a fact', () => {
    fs.writeFileSync(path.join(folder, 'i.md'), '---\nsubject: Nicely done! Get 20% off\npreheader: Nicely done\n---\n')
    run(['--interactive', 'i.md'], '1\n1\nThree sizes, one code\n')
    expect(fs.readFileSync(path.join(folder, 'i.md'), 'utf8')).toBe('---\nsubject: Get 20% off\npreheader: Three sizes, one code\n---\n')
    fs.writeFileSync(path.join(folder, 'd.md'), '---\nsubject: Nicely done! Here are your notes\n---\n')
    const {status} = run(['--interactive', 'd.md'], 'd\n{event: course-completed, what: finished the course}\n')
    expect(fs.readFileSync(path.join(folder, 'd.md'), 'utf8')).toBe('---\nsubject: Nicely done! Here are your notes\nfacts:\n  trigger: {event: course-completed, what: finished the course}\n---\n')
    expect(status).toBe(0)
  })
})

describe('declaring a fact', () => {
  test.each([
    ['---\nsubject: A\n---\nB\n', 'facts.offer.ends', '2026-06-14', '---\nsubject: A\nfacts:\n  offer:\n    ends: 2026-06-14\n---\nB\n'],
    ['---\nfacts:\n  offer:\n    what: tents\nsubject: A\n---\n', 'facts.offer.ends', '2026-06-14', '---\nfacts:\n  offer:\n    what: tents\n    ends: 2026-06-14\nsubject: A\n---\n'],
    ['---\nfacts: {offer: {what: tents}}\n---\n', 'facts.offer.ends', '2026-06-14', '---\nfacts: {offer: {what: tents, ends: 2026-06-14}}\n---\n'],
    ['---\nsubject: A\n---\nB\n', 'offer.ends', '2026-06-14', '---\nsubject: A\nfacts:\n  offer:\n    ends: 2026-06-14\n---\nB\n'],
    ['B\n', 'relationship', 'expressive', '---\nrelationship: expressive\n---\n\nB\n']
  ])('%#', (before, path, value, after) => {
    expect(declareFact(before, path, value).source).toBe(after)
    expect(declareFact(after, path, value).error).toContain('declared already')
  })
})

test('a rewriter’s text is taken only if it holds', async () => {
  const files = [{path: 'a.md', source: '---\nsubject: Nicely done! Get 20% off tents\n---\n'}]
  const given = async (text: string) => (await lintWith(() => text, files)).results[0]
  expect((await given('20% off all tents'))?.rewrites[0]?.text).toBe('20% off all tents')
  for (const [text, reason] of [
    ['Get 30% off tents', 'loses “20%”'],
    ['20% off tents until 30 June', 'adds “30”'],
    ['Kudos! 20% off tents', 'praises the reader'],
    ['20% off tents by Larkspur', 'adds “Larkspur”'],
    ['', 'says nothing']
  ] as const) {
    const result = await given(text)
    expect(result?.rewrites[0]?.text, text).toBe('Get 20% off tents')
    expect(result?.dropped?.[0]?.reason, text).toContain(reason)
  }
})
