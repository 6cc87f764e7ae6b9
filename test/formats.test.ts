/** The same copy gives the same findings wherever it is kept, at places of the file as written. */

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Finding, lintFiles, lintMessage as lintRecord, lintText as lintOne, type MessageRecord, type Source} from '../src/node/index.ts'
import {formatOf} from '../src/formats/index.ts'
import {rowsOf} from '../src/formats/csv.ts'
import {writeBack} from '../src/fix.ts'
import {checkConfig, noConfig} from '../src/config.ts'
import {type Config, defineRule, lintSources} from '../src/index.ts'
import {createLinter} from '../src/lint.ts'
import {unsupported} from '../src/rule.ts'
import type {Part, Result} from '../src/types.ts'
import {wordsAt} from './written.ts'

/** Stands for every rule, whatever those of the catalogue come to find: reports two words wherever they are read. */
const probe = defineRule({id: 'probe', description: 'Two words.', find: {words: ['nicely done']}, literal: ['words'], judge: () => unsupported('stands here')})
interface Options {
  readonly path?: string
  readonly config?: Config
}
const linter = createLinter([probe])
const lint = (files: readonly Source[], {config}: Options = {}) => lintSources([...files], {linter, config: config ? checkConfig(config, []) : noConfig})
function lintText(source: string, {path: name = 'a.md', config}: Options = {}): Result {
  const {results, problems} = lint([{path: name, source}], config && {config})
  expect(problems).toEqual([])
  return results[0] as Result
}
const lintMessage = (record: MessageRecord, options: Options = {}) => lintRecord(record, {...options, rules: [probe]})
/** What the probe finds. */
const probed = (result: {readonly findings: readonly Finding[]} | undefined): readonly Finding[] => (result?.findings ?? []).filter((one) => one.ruleId === 'probe')

const root = new URL('../fixtures/six-formats/', import.meta.url).pathname

/** A finding but for its places. */
function gist({ruleId, verdict, severity, role, actual, message, needs, suggestions}: Finding): unknown {
  return {ruleId, verdict, severity, role, actual: squash(actual), message: squash(message), needs, suggestions: suggestions.map(({text, blank}) => ({text: squash(text), blank}))}
}

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The parts of a file, variants not yet read. */
function parts(source: string, name: string): readonly Part[] {
  return (
    formatOf(name)
      ?.read({path: name, source})
      .flatMap((one) => one.parts) ?? []
  )
}

function roles(source: string, name: string): string[] {
  return parts(source, name).map((part) => `${part.role}: ${part.text}`)
}

/** The words of the file at the place of the probe’s first finding, whose lines and columns are checked. */
function written(source: string, name: string): string {
  const [finding] = probed(lintText(source, {path: name}))
  if (!finding) return 'nothing was found'
  return wordsAt(source, finding.place)
}

// ── How each format writes a text, and how what it wrote decodes ──

interface Copy {
  readonly subject: string
  readonly preheader: string
  readonly paragraphs: readonly string[]
}

interface Way {
  readonly name: string
  readonly write: (copy: Copy) => string
  readonly decode: (written: string) => string
  /** True where a place is of groups of bytes that hold the words. */
  readonly around?: boolean
}

const NAMED: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', rsquo: '’', nbsp: ' ', eacute: 'é', hellip: '…', mdash: '—', euro: '€'}
const entities = (text: string): string => text.replace(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole)
const toHtml = (text: string): string => text.replace(/[&<>"’é…—€]/g, (char) => `&${Object.keys(NAMED).find((name) => NAMED[name] === char)};`)
const fromHtml = (text: string): string => entities(text.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ''))
const bold = (html: string): string => html.replace(/\b(done|stock|chance)\b/g, '<b>$1</b>')
/** A line end for every third space. */
const wrapped = (text: string): string => text.replace(/ /g, (space, at: number) => (at % 3 === 0 ? '\n' : space))
/** Tags of templates stay as they are; the rest is escaped. */
const markdown = (text: string): string => text.replace(/(\{\{.*?\}\}|\*\|.*?\|\*|%%.*?%%)|[\\*_`[\]<>&]/g, (whole, tag?: string) => tag ?? `\\${whole}`)

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8')
const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
/** Quoted-printable with soft line breaks wherever they fall. */
function toQuoted(text: string): string {
  const units = [...bytes(text)].map((byte) => (byte === 10 ? '\n' : byte === 61 || byte > 126 || byte < 32 ? hex(byte) : String.fromCharCode(byte)))
  let line = ''
  let out = ''
  for (const unit of units) {
    if (unit !== '\n' && line.length + unit.length > 30) {
      out += `${line}=\n`
      line = ''
    }
    if (unit === '\n') {
      out += `${line.replace(/ $/, '=20')}\n`
      line = ''
    } else line += unit
  }
  return out + line
}
const fromQuoted = (text: string): string => bytesOf(text.replace(/=\r?\n/g, '').replace(/=([\dA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))).toString('utf8')
/** Characters below 256 as bytes, the others as their UTF-8. */
const bytesOf = (text: string): Buffer => Buffer.concat([...text].map((char) => (char.charCodeAt(0) < 256 ? Buffer.from([char.charCodeAt(0)]) : bytes(char))))
const word = (text: string): string => `=?UTF-8?Q?${[...bytes(text)].map((byte) => (byte === 32 ? '_' : /[A-Za-z0-9]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : hex(byte))).join('')}?=`
/** A header of several encoded words, folded between them. */
const words = (text: string): string => (text.match(/[\s\S]{1,9}(?![\udc00-\udfff])/gu) ?? []).map(word).join('\n ')
const fromWords = (text: string): string => fromQuoted(text.replace(/\?=\s*=\?UTF-8\?Q\?/g, '').replace(/_/g, ' '))
const base64 = (text: string): string => bytes(text).toString('base64').replace(/.{60}/g, '$&\n')

const htmlPage = ({subject, preheader, paragraphs}: Copy): string =>
  `<html><head><title>${toHtml(subject)}</title></head><body>\n<div style="display:none;max-height:0">${toHtml(preheader)}&nbsp;&zwnj;&nbsp;&zwnj;</div>\n${paragraphs.map((text) => `<p>${bold(toHtml(wrapped(text)))}</p>`).join('\n')}\n</body></html>\n`
const htmlBody = ({preheader, paragraphs}: Copy): string => `<div class="preheader" style="display:none">${toHtml(preheader)}</div>${paragraphs.map((text) => `<p>${toHtml(text)}</p>`).join('\n')}`
const cell = (text: string): string => `"${text.replace(/"/g, '""')}"`

const ways: readonly Way[] = [
  {
    name: 'a.md',
    write: ({subject, preheader, paragraphs}) =>
      `---\nsubject: ${JSON.stringify(subject)}\npreheader: ${JSON.stringify(preheader)}\n---\n\n${paragraphs.map((text) => wrapped(markdown(text)).replace(/\bdone\b/, '*done*')).join('\n\n')}\n`,
    decode: (text) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/(?<!\|)\*(?!\|)/g, '')
  },
  {name: 'a.html', write: htmlPage, decode: fromHtml},
  {
    name: 'a.mjml',
    write: ({subject, preheader, paragraphs}) =>
      `<mjml><mj-head><mj-title>${toHtml(subject)}</mj-title><mj-preview>${toHtml(preheader)}</mj-preview></mj-head><mj-body><mj-section><mj-column>${paragraphs.map((text) => `<mj-text>\n  ${bold(toHtml(wrapped(text)))}\n</mj-text>`).join('')}</mj-column></mj-section></mj-body></mjml>`,
    decode: fromHtml
  },
  {name: 'a.txt', write: ({subject, preheader, paragraphs}) => `Subject: ${subject}\nPreheader: ${preheader}\n\n${paragraphs.map(wrapped).join('\n\n')}\n`, decode: (text) => text},
  {
    name: 'a.csv',
    write: ({subject, preheader, paragraphs}) => `Campaign Name,Subject,Preview Text,Body,Revenue\nx,${cell(subject)},${cell(preheader)},${cell(paragraphs.map(wrapped).join('\n\n'))},12.5\n`,
    decode: (text) => text.replace(/""/g, '"')
  },
  {name: 'html.csv', write: (copy) => `Subject,Html\n${cell(copy.subject)},${cell(htmlBody(copy))}\n`, decode: (text) => fromHtml(text.replace(/""/g, '"'))},
  {name: 'a.tsv', write: ({subject, preheader, paragraphs}) => `Subject\tPreheader\tBody\n${cell(subject)}\t${cell(preheader)}\t${cell(paragraphs.join('\n\n'))}\n`, decode: (text) => text.replace(/""/g, '"')},
  {
    name: 'a.json',
    write: ({subject, preheader, paragraphs}) => JSON.stringify([{subject, preheader, body: paragraphs.map(markdown).join('\n\n')}], null, 1),
    decode: (text) =>
      text
        .replace(/\\n/g, ' ')
        .replace(/\\(.)/g, '$1')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1')
  },
  {name: '8bit.eml', write: (copy) => `Subject: ${words(copy.subject)}\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${htmlBody(copy)}\n`, decode: (text) => fromHtml(fromWords(text))},
  {
    name: 'quoted.eml',
    write: (copy) =>
      `Subject: ${words(copy.subject)}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\n${toQuoted(htmlBody(copy))}\n--x--\n`,
    decode: (text) => fromHtml(fromWords(text))
  },
  {
    name: 'a.hbs',
    write: htmlPage,
    decode: fromHtml
  },
  {
    name: 'a.yaml',
    write: ({subject, preheader, paragraphs}) =>
      `emails:\n  - subject_line: ${JSON.stringify(subject)}\n    preview_text: ${JSON.stringify(preheader)}\n    body: |\n${paragraphs.map((text) => `      ${wrapped(markdown(text)).replaceAll('\n', '\n      ')}`).join('\n\n')}\n`,
    decode: (text) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
  },
  {
    name: 'plain.eml',
    write: (copy) =>
      `From a@acme.example Mon Jan  1 00:00:00 2026\nSubject: ${words(copy.subject)}\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${copy.paragraphs.map(wrapped).join('\n\n')}\n--x\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${toQuoted(htmlBody(copy))}\n--x--\n`,
    decode: (text) => fromHtml(fromWords(text))
  },
  {
    name: 'a.mbox',
    write: (copy) =>
      `From a@acme.example Mon Jan  1 00:00:00 2026\nSubject: ${words(copy.subject)}\nContent-Type: text/html; charset=windows-1252\nContent-Transfer-Encoding: 7bit\n\n${htmlBody(copy).replace(/🎉/gu, '&#x1F389;')}\n`,
    decode: (text) => fromHtml(fromWords(text.replace(/&#x1F389;/g, '🎉')))
  },
  {
    name: 'base64.eml',
    write: (copy) => `Subject: =?utf-8?B?${bytes(copy.subject).toString('base64')}?=\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(htmlBody(copy))}\n`,
    decode: (text) => fromHtml(Buffer.from(text, 'base64').toString('utf8')),
    around: true
  }
]

describe('six formats', () => {
  const files = fs
    .readdirSync(root)
    .filter((name) => !name.includes('.'))
    .map((folder) => path.join(folder, fs.readdirSync(path.join(root, folder))[0] ?? ''))

  test('one message in each gives one report but for places', () => {
    expect(files.length).toBe(6)
    const found = files.map((name) => lintOne(fs.readFileSync(path.join(root, name), 'utf8'), {path: name}))
    for (const [i, result] of found.entries()) {
      expect(result.findings.map(gist), files[i]).toEqual(found[0]?.findings.map(gist))
      expect(result.claims, files[i]).toEqual(found[0]?.claims)
    }
    expect(found[0]?.findings.length).toBeGreaterThan(2)
  })
})

const phrase = fc.constantFrom(
  'Nicely done!',
  'Hurry, stock is almost gone!',
  'You have been approved.',
  'This is your last chance.',
  'Everyone is talking about it.',
  'Great job, you did it!',
  'We can’t live without you.',
  'Hurry… it is your last chance — today only!',
  '{{firstname}}, nicely done!',
  'Only 3 left in %%City%%.',
  'We miss you, *|FNAME|*.',
  'Save 20% now: only €9 & less, and it is gone tonight.'
)
const neutral = fc.constantFrom(
  'We made two tents.',
  'Salt & vinegar.',
  'The café is open on Sundays.',
  'It’s a "tent" for two.',
  'Read how it was sewn.',
  '🎉 It is here.',
  'Less than 3 kg, more than 2 kg.',
  'A pole costs $4 < $5.',
  'Dear *|FNAME|*,',
  'Hi {{firstname}}, your tent is from %%City%%.',
  'See https://a.example/nicely-done for how it is made.',
  'The café — on the quay… — has two “tents”.'
)
const sentences = fc.array(fc.oneof({weight: 2, arbitrary: neutral}, {weight: 1, arbitrary: phrase}), {minLength: 1, maxLength: 4}).map((all) => all.join(' '))
const copies: fc.Arbitrary<Copy> = fc.record({subject: sentences, preheader: sentences, paragraphs: fc.array(sentences, {minLength: 1, maxLength: 3})})

describe('generated copy', () => {
  test('gives the same findings in every format, at places that decode to their words', () => {
    fc.assert(
      fc.property(copies, fc.boolean(), fc.boolean(), (copy, crlf, bom) => {
        let first: unknown
        for (const way of ways) {
          const plain = way.write(copy)
          const source = (bom ? '\ufeff' : '') + (crlf ? plain.replaceAll('\n', '\r\n') : plain)
          const {findings} = lintOne(source, {path: way.name})
          const gists = [...findings.map(gist)].map((one) => JSON.stringify(one)).sort()
          first ??= gists
          expect(gists, way.name).toEqual(first)
          for (const {actual, place} of findings) {
            const raw = squash(way.decode(source.slice(place.start.offset, place.end.offset)))
            if (way.around) expect(raw, way.name).toContain(squash(actual))
            else expect(raw, way.name).toBe(squash(actual))
          }
        }
      }),
      {numRuns: 40}
    )
  })

  test('rows are read as csv-parse reads them', () => {
    const value = fc.array(fc.constantFrom('a', ' ', '"', ',', '\n', '\r\n', 'é', '🎉', '\t', ';'), {maxLength: 6}).map((all) => all.join(''))
    const table = fc.array(fc.array(value, {minLength: 2, maxLength: 3}), {minLength: 1, maxLength: 4})
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, eol) => {
        const source = rows.map((row) => row.map(cell).join(',')).join(eol) + eol
        const known = (parse(source, {relax_column_count: true}) as string[][]).filter((row) => row.some((one) => one.trim() !== ''))
        expect(rowsOf(source, ',').rows.map((row) => row.map((one) => one.value))).toEqual(known)
      }),
      {numRuns: 200}
    )
  })
})

describe('HTML', () => {
  test('roles are read off the structure', () => {
    const page =
      '<html><head><title>Tents &amp; tarps</title><style>p { content: "Nicely done!" }</style></head><body><div style="display:none;font-size:1px;max-height:0">New tents&#847;&zwnj;&nbsp;&#8199;&shy;&zwnj;&nbsp;</div><h1>Two tents</h1><p>Light<br>and dry.</p><table><tr><td><a href="#" style="background:#06c;padding:12px">Shop tents</a></td></tr></table><img src="a.png" alt="A red tent"><img src="b.png" width="1" height="1"><script>"Nicely done!"</script><div class="footer">Acme, 1 Main St. <a href="#">Unsubscribe</a></div></body></html>'
    expect(roles(page, 'a.html')).toEqual(['subject: Tents & tarps', 'preheader: New tents', 'heading: Two tents', 'body: Light and dry.', 'cta: Shop tents', 'alt: A red tent', 'terms: Acme, 1 Main St. Unsubscribe'])
  })

  test('what a reader does not see is not read', () => {
    for (const hidden of [
      '<!-- Nicely done! -->',
      '<!--[if mso]><p>Nicely done!</p><![endif]-->',
      '<style>a:after{content:"Nicely done!"}</style>',
      '<script>alert("Nicely done!")</script>',
      '<a href="/nicely-done?x=Nicely done!">See</a>',
      '<div title="Nicely done!">See</div>',
      '<template>Nicely done!</template>',
      '<input value="Nicely done!">',
      '<svg><title>Nicely done!</title><text>Nicely done!</text></svg>',
      '<noscript>Nicely done!</noscript>',
      '<img alt="Nicely done!" style="display:none" src="dark.png">',
      '<!--[if gte mso 9]><v:roundrect href="x"><center>Nicely done!</center></v:roundrect><![endif]-->'
    ])
      expect(probed(lintText(`<p>Tents.</p>${hidden}<p>More tents.</p>`, {path: 'a.html'})), hidden).toEqual([])
  })

  test('an empty line ends a paragraph', () => {
    expect(roles('<td>One<br>tent.<br><br>Two<b><br> <br></b>poles.<br /></td>', 'a.html')).toEqual(['body: One tent.', 'body: Two', 'body: poles.'])
  })

  test('a block that is not shown is no body copy, wherever it stands', () => {
    const found = roles('<body><p>First.</p><p>Second.</p><div style="display:none">Mobile only</div><p>Third.</p></body>', 'a.html')
    expect(found.filter((one) => one.startsWith('body'))).toEqual(['body: First.', 'body: Second.', 'body: Third.'])
  })

  test('what stands between conditional comments for other clients is read', () => {
    expect(written('<p>Tents.</p><!--[if !mso]><!--><p>Nicely done!</p><!--<![endif]-->', 'a.html')).toBe('Nicely done!')
  })

  test.each([
    ['a tag inside', '<p>So: Nicely <b>done</b>!</p>', 'Nicely <b>done</b>!'],
    ['an entity inside', '<p>So: Nicely&nbsp;done!</p>', 'Nicely&nbsp;done!'],
    ['an entity without its semicolon', '<p>Salt &amp vinegar. Nicely&nbspdone!</p>', 'Nicely&nbspdone!'],
    ['a numeric entity', '<p>So: &#78;icely done!</p>', '&#78;icely done!'],
    ['a line break', '<p>So: Nicely\n   done!</p>', 'Nicely\n   done!'],
    ['a soft hyphen', '<p>So: Nice&shy;ly done!</p>', 'Nice&shy;ly done!'],
    ['tags never closed', '<table><tr><td><p>So <b>it is. Nicely done!<td>More', 'Nicely done!'],
    ['tags closed twice', '<p>So it is.</b></p></div></p> Nicely done! </td>', 'Nicely done!'],
    ['an attribute never closed before', '<p title="x>So it is.</p><p class="y">Nicely done!</p>', 'Nicely done!'],
    ['signs that are no tags', '<p>1 < 2 && 3 > 2. Nicely done! <</p>', 'Nicely done!'],
    ['an emoji before', '<p>👩‍🚀🎉 Nicely done!</p>', 'Nicely done!'],
    ['a merge tag before', '<p>Hi {{ name | default: "<b>" }}, nicely done!</p>', 'nicely done!'],
    ['an alternative text', '<p>So.</p><img src=a.png alt="Salt &amp; so. Nicely done!">', 'Nicely done!'],
    ['an alternative text in single quotes', "<p>So.</p><img alt='Nicely done!' src=a>", 'Nicely done!'],
    ['capital tags, unclosed', '<HTML><BODY><P>So.<P>Nicely <B>done!<TABLE>', 'Nicely <B>done!'],
    ['a word break inside', '<p>So: Nice<wbr>ly done!</p>', 'Nice<wbr>ly done!'],
    ['the empty comments of react-email', '<p>So it is. Nicely<!-- --> <!-- -->done!</p>', 'Nicely<!-- --> <!-- -->done!'],
    ['text of an AMP list', '<amp-list src="x"><template type="amp-mustache"><p>So. Nicely done!</p></template></amp-list>', 'Nicely done!'],
    ['an AMP image', '<p>So.</p><amp-img src="a.png" alt="Nicely done!" width="9" height="9"></amp-img>', 'Nicely done!']
  ])('%s', (_name, source, words) => {
    expect(written(source, 'a.html')).toBe(words)
    expect(written(`\ufeff${source.replaceAll('\n', '\r\n')}`, 'a.html')).toBe(words.replaceAll('\n', '\r\n'))
  })

  test('an image without words is counted, a spacer is not', () => {
    const {claims, unread} = lintText('<p>Tents.</p><img src="hero.png"><img src="offer.png" alt=""><img src="spacer.gif"><img src="x.gif" width="1">', {path: 'a.html'})
    expect(claims.unchecked).toBe(2)
    expect(unread).toEqual([{what: 'images without text', count: 2}])
  })

  test('partials of template languages are read', () => {
    expect(written('{% if vip %}<p>Nicely done!</p>{% endif %}', 'a.liquid')).toBe('Nicely done!')
    expect(written('{{#if vip}}<p>Nicely done!</p>{{/if}}', 'a.hbs')).toBe('Nicely done!')
    expect(lintText('<title>{{ title }}</title><p>{{ body }}</p>', {path: 'a.hbs'}).findings).toEqual([])
  })
})

const mail = (headers: string, body: string): string => `From: Acme <a@acme.example>\n${headers}\n\n${body}\n`

describe('mail', () => {
  test.each([
    ['a plain subject', mail('Subject: So. Nicely done! Yes', 'Text.'), 'Nicely done!'],
    ['a folded subject', mail('Subject: So it is. Nicely\n done! Yes', 'Text.'), 'Nicely\n done!'],
    ['an encoded subject (Q)', mail('Subject: =?utf-8?Q?So_it=E2=80=99s=2E_Nicely_done!?=', 'Text.'), 'Nicely_done!'],
    ['an encoded subject (iso-8859-1)', mail('Subject: =?iso-8859-1?q?Caf=E9=2E_Nicely=20done!?= Yes', 'Text.'), 'Nicely=20done!'],
    ['adjacent encoded words', mail('Subject: =?utf-8?Q?So=2E_Nice?=\n =?utf-8?Q?ly_done!?=', 'Text.'), 'Nice?=\n =?utf-8?Q?ly_done!'],
    ['a 7bit body', mail('Subject: Tents', 'So it is. Nicely\ndone! Yes.'), 'Nicely\ndone!'],
    [
      'a soft line break inside',
      mail('Subject: Tents\nContent-Transfer-Encoding: quoted-printable', 'So it is. Nice=\nly =E2=80=\n=99done=E2=80=99! Yes.'.replace('=E2=80=\n=99done=E2=80=99', 'do=\nne')),
      'Nice=\nly do=\nne!'
    ],
    ['bytes of windows-1252', mail('Subject: Tents\nContent-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable', 'It=92s so =96 Nicely=A0done! Yes.'), 'Nicely=A0done!'],
    ['windows-1252 under the name of UTF-8', mail('Subject: Tents\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable', 'It=92s so. Nicely done! Yes.'), 'Nicely done!'],
    ['a charset that there is not', mail('Subject: Tents\nContent-Type: text/plain; charset=x-none\nContent-Transfer-Encoding: quoted-printable', 'So. Nicely done=21 Yes.'), 'Nicely done=21'],
    ['a first line of an mbox', `From acme Mon Jan  1 00:00:00 2026\n${mail('Subject: So. Nicely done!', 'Text.')}`, 'Nicely done!'],
    [
      'nested parts',
      mail(
        'Subject: Tents\nContent-Type: multipart/mixed; boundary=a',
        '--a\nContent-Type: multipart/related; boundary="b c"\n\n--b c\nContent-Type: multipart/alternative; boundary=d\n\n--d\nContent-Type: text/html\n\n<p>So. Nicely done!</p>\n--d--\n--b c--\n--a--'
      ),
      'Nicely done!'
    ],
    ['HTML that does not say so', mail('Subject: Tents', '<html><body><p>So. Nicely <b>done</b>!</p></body></html>'), 'Nicely <b>done</b>!'],
    ['names in the notation of RFC 2231', mail("Subject: Tents\nContent-Type: text/plain; name*=utf-8''a%20b.txt; charset=utf-8; format=flowed", 'So it is. Nicely \ndone! Yes.'), 'Nicely \ndone!'],
    ['parts that are cut off', mail('Subject: Tents\nContent-Type: multipart/alternative; boundary=a', '--a\nContent-Type: text/html\n\n<p>So. Nicely done! <b'), 'Nicely done!']
  ])('%s', (_name, source, words) => {
    expect(written(source, 'a.eml')).toBe(words)
    expect(written(source.replaceAll('\n', '\r\n'), 'a.eml')).toBe(words.replaceAll('\n', '\r\n'))
    expect(written(`\ufeff${source}`, 'a.eml')).toBe(words)
  })

  test('base64 is placed at the groups that hold the words', () => {
    const body = base64('So it is, this spring. Nicely done! You have made it through the whole of it.')
    for (const source of [mail('Subject: Tents\nContent-Transfer-Encoding: base64', body), mail('Subject: Tents\nContent-Transfer-Encoding: base64', body.slice(0, -9))])
      expect(Buffer.from(written(source, 'a.eml'), 'base64').toString()).toContain('Nicely done!')
  })

  test('what text and HTML both say is read once, in the HTML; what one says alone is read there', () => {
    const both = mail(
      'Subject: Tents\nContent-Type: multipart/alternative; boundary=a',
      '--a\nContent-Type: text/plain\n\nNicely done! Tents: https://a.example\n\nSo it is. Nicely done!\n--a\nContent-Type: text/html\n\n<p>Nicely <b>done</b>! Tents:</p>\n--a--'
    )
    expect(probed(lintText(both, {path: 'a.eml'})).map((one) => both.slice(one.place.start.offset, one.place.end.offset))).toEqual(['Nicely done!', 'Nicely <b>done</b>!'])
  })

  test('UTF-16 is read two bytes at a time', () => {
    const source = mail('Subject: Tents\nContent-Type: text/plain; charset=utf-16le\nContent-Transfer-Encoding: base64', Buffer.from('So. Nicely done!', 'utf16le').toString('base64'))
    expect(Buffer.from(written(source, 'a.eml'), 'base64').toString('utf16le')).toContain('Nicely done!')
  })

  test('a signature and the mail that is answered are no copy', () => {
    expect(roles(mail('Subject: Tents', 'So it is.\n\n-- \nAna, nicely done!'), 'a.eml')).toContain('terms: Ana, nicely done!')
    const answer = 'So it is.\n\n-----Original Message-----\nFrom: Bo\nSubject: x\n\nNicely done!'
    expect(probed(lintText(mail('Subject: Re: Tents\nIn-Reply-To: <a@b>', answer), {path: 'a.eml'}))).toEqual([])
    // Who only poses as answering has written all of it.
    expect(probed(lintText(mail('Subject: Re: Tents', answer), {path: 'a.eml'})).length).toBe(1)
    expect(probed(lintText(mail('Subject: Tents', 'So it is.\n\nAB> Nicely done!\n| Nicely done!\n'), {path: 'a.eml'}))).toEqual([])
  })

  test('what members post to a list is not checked, and counted', () => {
    const post = (from: string, more = '') => `From: ${from}\nSubject: [tents] Nicely done!\nList-Post: <mailto:tents@lists.acme.example>\n${more}\nNicely done!\n`
    const {claims, unread} = lintText(post('ana@home.example'), {path: 'a.eml'})
    expect([claims.unchecked, unread]).toEqual([1, [{what: 'posts to a discussion list', count: 1}]])
    expect(probed(lintText(post('news@acme.example'), {path: 'a.eml'})).length).toBe(2)
    expect(probed(lintText(post('news@acme.example', 'References: <x@y>\n'), {path: 'a.eml'}))).toEqual([])
  })

  test('code and lines across the page are no copy, items of a list stand alone', () => {
    expect(roles(mail('Subject: Tents', 'So it is.\n=========\n* One tent\n* Two\n  poles\n\nif (a == b) { c = d; e(); } else { f = g; }'), 'a.eml').slice(2)).toEqual([
      'body: So it is.',
      'body: One tent',
      'body: Two poles'
    ])
  })

  test('a footer, a note and a notice are terms in every format', () => {
    for (const [text, role] of [
      ['You get this mail because you subscribed. Unsubscribe', 'terms'],
      ['* On orders over £50', 'terms'],
      ['This e-mail is confidential and intended solely for the person named above.', 'terms'],
      ['The tents are on show until Friday.', 'body']
    ] as const) {
      const copy = ['One tent.', 'Free delivery* on all of them.', text]
      const last = (source: string, name: string) =>
        parts(source, name)
          .filter((part) => part.role !== 'from')
          .at(-1)?.role
      expect(last(copy.join('\n\n').replace('* On', '\\* On'), 'a.md'), text).toBe(role)
      expect(last(copy.map((one) => `<p>${one}</p>`).join(''), 'a.html'), text).toBe(role)
      expect(last(`Subject: Tents\n\n${copy.join('\n\n')}`, 'a.txt'), text).toBe(role)
      expect(last(mail('Subject: Tents', copy.join('\n\n')), 'a.eml'), text).toBe(role)
    }
  })

  test('the words of another mail, attachments and enclosed mails are not read', () => {
    expect(probed(lintText(mail('Subject: Tents', 'So it is.\n\n> Nicely done!\n> Nicely done!'), {path: 'a.eml'}))).toEqual([])
    expect(
      lintText(
        mail(
          'Subject: Tents\nContent-Type: multipart/mixed; boundary=a',
          '--a\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nNicely done!\n--a\nContent-Type: message/rfc822\n\nSubject: Nicely done!\n\nNicely done!\n--a--'
        ),
        {path: 'a.eml'}
      ).findings
    ).toEqual([])
  })

  test('headers reach the rules', () => {
    const [read] = formatOf('a.eml')?.read({path: 'a.eml', source: mail('Subject: Re: Tents\nList-Unsubscribe:\n <https://a.example>\nPrecedence: bulk\nDate: Fri, 12 Jun 2026 08:00:00 -0700', 'x')}) ?? []
    expect(read?.front.headers).toMatchObject({from: 'Acme <a@acme.example>', precedence: 'bulk', subject: 'Re: Tents'})
    expect(read?.front.fields).toEqual({send: '2026-06-12T08:00:00-07:00'})
  })

  test('a file that is not UTF-8 is read as windows-1252', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'relint-formats-'))
    fs.writeFileSync(path.join(folder, 'a.eml'), Buffer.concat([Buffer.from('Subject: It'), Buffer.from([0x92]), Buffer.from('s so. Nicely done!\n\nCaf'), Buffer.from([0xe9]), Buffer.from('.\n')]))
    const {results, problems} = await lintFiles(['a.eml'], {cwd: folder, config: false, rules: [probe]})
    expect(problems).toEqual([])
    expect(probed(results[0])[0]?.place.start).toEqual({line: 1, column: 19, offset: 18})
    fs.rmSync(folder, {recursive: true})
  })

  test('every mail of an mbox is a message; a line “From ” inside one is not', () => {
    const one = mail('Subject: Tents', 'So.\nFrom here on. Nicely done!')
    const source = [1, 2, 3].map((n) => `From a@acme.example Mon Jan  ${n} 00:00:00 2026\n${one}`).join('\n')
    expect(
      formatOf('a.mbox')
        ?.read({path: 'a.mbox', source})
        .map((read) => read.label)
    ).toEqual(['message 1', 'message 2', 'message 3'])
    expect(probed(lintText(source, {path: 'a.mbox'})).map((finding) => finding.place.start.line)).toEqual([6, 13, 20])
  })

  test('an mbox of 20 MB is read in bounded time', () => {
    const filler = 'We made two tents this spring, and sewed them in the old mill by the river.\n'.repeat(250)
    const one = `From a@acme.example Mon Jan  1 00:00:00 2026\n${mail('Subject: =?utf-8?Q?T=C3=A9nts?=\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable', filler)}\n`
    const source = one.repeat(Math.ceil(20e6 / one.length))
    const start = performance.now()
    const read = formatOf('a.mbox')?.read({path: 'a.mbox', source}) ?? []
    expect(read.length).toBe(Math.ceil(20e6 / one.length))
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

describe('tables', () => {
  const table = (rows: readonly string[]): string => ['Campaign Name,Subject,Send Time,Revenue', ...rows].join('\n')

  test.each([
    ['a bare cell', table(['a,So. Nicely done!,2026-06-12,9']), 'Nicely done!'],
    ['a quoted cell', table(['a,"So, it is. Nicely done!",2026-06-12,9']), 'Nicely done!'],
    ['quotes inside', table(['a,"So ""it"" is. Nicely done!",2026-06-12,9']), 'Nicely done!'],
    ['a line end inside', table(['a,"So it is. Nicely\ndone!",2026-06-12,9']), 'Nicely\ndone!'],
    ['single quotes inside quotes', table(['a,"So "it" is. Nicely done!",2026-06-12,9']), 'Nicely done!'],
    ['a quote that is not closed elsewhere', table(['a,"So it is,2026-06-12,9', 'b,"So. Nicely done!",2026-06-13,9']).replace('"So it is', 'So "it is'), 'Nicely done!'],
    ['semicolons', table(['a;So, it is. Nicely done!;2026-06-12;9']).replaceAll(',Subject,Send Time,', ';Subject;Send Time;'), 'Nicely done!']
  ])('%s', (_name, source, words) => {
    expect(written(source, 'a.csv')).toBe(words)
    expect(written(`\ufeff${source.replaceAll('\n', '\r\n')}\r\n`, 'a.csv')).toBe(words.replaceAll('\n', '\r\n'))
  })

  test('a quote that is never closed is a problem with its place, and takes no other row along', () => {
    const report = lint([{path: 'a.csv', source: table(['a,"Nicely done! 1,2026-06-12,9', 'b,"Nicely done! 2",2026-06-13,9', 'c,Nicely done! 3,2026-06-14,9'])}])
    expect(report.problems).toMatchObject([{path: 'a.csv', line: 2, column: 3, message: expect.stringContaining('this quote is not closed')}])
    expect(probed(report.results[0]).map((one) => one.place.start.line)).toEqual([2, 3, 4])
  })

  test('figures of revenue reach no output', () => {
    const source = 'Title,Subject,Total Revenue,Total Gross Sales,Placed Order Value\nx,Nicely done! Get 20% off,48213.55,48213.55,48213.55\n'
    expect(JSON.stringify(lint([{path: 'a.csv', source}]))).not.toMatch(/48213|Revenue|Gross|Order Value/)
    const without = lint([{path: 'a.csv', source: source.replace('Subject', 'Betreff')}])
    expect(without.problems[0]?.message).toBe('expected a column with a subject, found Title, Betreff; name it with --columns subject=NAME')
  })

  test('lines may end with a carriage return alone', () => {
    expect(parts('Subject,Revenue\rTents,1\r"Tarps, poles",2\r', 'a.csv').map((part) => part.text)).toEqual(['Tents', 'Tarps, poles'])
  })

  test('several variations in one cell are counted as unchecked', () => {
    const {claims, unread} = lintText(table(['a,[MULTIPLE VARIATIONS],2026-06-12,9', 'b,Tents,2026-06-13,9']), {path: 'a.csv'})
    expect(claims.unchecked).toBe(1)
    expect(unread).toEqual([{what: 'cells of several variations', count: 1}])
  })

  test('a report of one campaign is a message', () => {
    const source =
      '"Email Campaign Report"\n"Title:","Spring"\n"Subject Line:","Nicely done! Get 20% off"\n"Delivery Date/Time:","Fri, Jun 12, 2026 8:00 am"\n\n"Overall Stats"\n"Total Recipients:","15,873"\n"Total Revenue:","$4,112.50"\n'
    expect(written(source, 'a.csv')).toBe('Nicely done!')
    expect(JSON.stringify(lint([{path: 'a.csv', source}]))).not.toContain('4,112')
  })

  test('columns can be named', () => {
    const source = 'Title,Subject,Html\nNicely done!,Great job!,<p>You have been approved.</p>\n'
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'relint-formats-'))
    fs.writeFileSync(path.join(folder, 'a.csv'), source)
    const read = formatOf('a.csv')?.read({path: 'a.csv', source, columns: {subject: 'Title', body: 'html'}})
    expect(read?.[0]?.parts.map((part) => `${part.role}: ${part.text}`)).toEqual(['subject: Nicely done!', 'body: You have been approved.'])
    expect(formatOf('a.csv')?.read({path: 'a.csv', source, columns: {subject: 'Tittle'}})[0]?.problems).toMatchObject([{line: 1, message: 'expected a column “Tittle”, found Title, Subject, Html; check --columns'}])
    fs.rmSync(folder, {recursive: true})
  })

  test('10,000 rows are read in bounded time', () => {
    const rows = Array.from({length: 10_000}, (_, i) => `c${i},"{Hi|Hello} {{ first_name|default:'friend' }}, ${i} new ""tents""",2026-06-12 04:48:00,${i}.25`)
    const start = performance.now()
    expect(parts(table(rows), 'a.csv').length).toBe(10_000)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('several messages in one Markdown file', () => {
  test.each([
    [
      'headings with the subject',
      '# Spring\n\n## Subject: Tents\n\nOne.\n\n## Subject: Tarps\n\nTwo.\n',
      [
        ['subject: Tents', 'body: One.'],
        ['subject: Tarps', 'body: Two.']
      ]
    ],
    [
      'sections',
      '## Email 1\n\n### Subject\n\nTents\n\n### Preheader\n\nNew\n\n### Body\n\nOne.\n\n## Email 2\n\n### Subject\n\n- Tarps\n- Poles\n\n### Body\n\nTwo.\n',
      [
        ['subject: Tents', 'preheader: New', 'body: One.'],
        ['subject: Tarps', 'subject: Poles', 'body: Two.']
      ]
    ],
    [
      'lines',
      '# Email 1\n\n**Subject:** Tents\n**Preview text:** New\n\nOne.\n\n---\n\n# Email 2\n\n**Subject line:** Tarps\n\nTwo.\n',
      [
        ['subject: Tents', 'preheader: New', 'body: One.'],
        ['subject: Tarps', 'body: Two.']
      ]
    ],
    ['a first line', 'Subject: Tents\nSend: 2026-06-12\n\nOne.\n', [['subject: Tents', 'body: One.']]]
  ])('%s', (_name, source, expected) => {
    const read = formatOf('a.md')?.read({path: 'a.md', source}) ?? []
    expect(read.map((one) => one.parts.map((part) => `${part.role}: ${part.text}`))).toEqual(expected)
  })

  test('places are true', () => {
    expect(written('# Mail 1\n\n**Subject:** Tents\n\nOne.\n\n# Mail 2\n\n**Subject:** So it is. Nicely\\! Nicely done!\n\nTwo.\n', 'a.md')).toBe('Nicely done!')
    expect(written('## Subject: Salt &amp; so. Nicely *done*!\n\nOne.\n', 'a.md')).toBe('Nicely *done*!')
    expect(written('## Subject: Salt &#7654321; &#xD800; so. Nicely *done*!\n\nOne.\n', 'a.md')).toBe('Nicely *done*!')
  })

  test('a body that names no subject is one message', () => {
    expect(formatOf('a.md')?.read({path: 'a.md', source: '---\nsubject: Tents\n---\n\nNote: one.\n\n## From: here\n\nTwo.\n'}).length).toBe(1)
  })
})

describe('a team’s own names', () => {
  const config: Config = {fields: {betreff: 'subject', vorschau: 'preheader', versand: 'send'}}

  test.each([
    ['a.md', '---\nbetreff: Nicely done!\n---\n\nOne.\n'],
    ['a.txt', 'Betreff: Nicely done!\n\nOne.\n'],
    ['a.csv', 'Betreff,Versand\nNicely done!,2026-06-12\n'],
    ['a.json', '[{"betreff": "Nicely done!", "versand": "2026-06-12"}]']
  ])('in %s', (name, source) => {
    expect(probed(lintText(source, {path: name, config})).map((one) => one.role)).toEqual(['subject'])
    expect(
      lint([{path: name, source}])
        .results.flatMap((one) => one.findings)
        .filter((one) => one.role === 'subject')
    ).toEqual([])
  })

  test('tags are masked', () => {
    const config = {tags: ['@[A-Z]+@', '<<[^>]*>>']}
    expect(probed(lintText('---\nsubject: "@NICELY@ done: tents"\n---\n\nHi <<nicely done!>>, tents.\n', {path: 'a.md', config}))).toEqual([])
    expect(probed(lintMessage({text: 'Hi <<nicely done!>>, tents.'}, {config}))).toEqual([])
    expect(probed(lintMessage({text: 'Hi <<nicely done!>>, tents.'})).length).toBe(1)
  })

  test('faults are told', () => {
    expect(() => lintText('', {config: {tags: ['(']}})).toThrow('tags.0: expected a regular expression')
    expect(() => lintText('', {config: {fields: {betreff: 'subjekt' as 'subject'}}})).toThrow('fields.betreff: expected one of subject, preheader')
  })
})

describe('branches', () => {
  const notations: readonly (readonly [string, string, string, string])[] = [
    ['Liquid', '{% if tier == "gold" %}', '{% else %}', '{% endif %}'],
    ['Handlebars', '{{#if gold}}', '{{else}}', '{{/if}}'],
    ['Mailchimp', '*|IF:GOLD|*', '*|ELSE:|*', '*|END:IF|*'],
    ['AMPscript', '%%[ IF @tier == "gold" THEN ]%%', '%%[ ELSE ]%%', '%%[ ENDIF ]%%'],
    ['ERB', '<% if gold %>', '<% else %>', '<% end %>'],
    ['ActiveCampaign', '%IF in_array("gold")%', '%ELSE%', '%/IF%'],
    ['Campaign Monitor', '[if:tier=gold]', '[else]', '[endif]']
  ]
  const ways = [
    ['a.md', (text: string) => `---\nsubject: Tents\n---\n\n${text}\n`],
    ['a.html', (text: string) => `<p>${text}</p>`],
    ['a.txt', (text: string) => `Subject: Tents\n\n${text}\n`]
  ] as const

  test.each(notations)('of %s are read one by one, with their condition', (_name, open, other, close) => {
    const conditions: (string | undefined)[] = []
    const seen = defineRule({
      id: 'probe',
      description: 'Two words.',
      find: {words: ['nicely done']},
      judge: ({part}) => {
        conditions.push(part.condition)
        return unsupported('stands here')
      }
    })
    for (const [name, wrap] of ways) {
      for (const lead of ['', 'So it is. ']) {
        conditions.length = 0
        const source = wrap(`${lead}${open}Nicely done, all of you${other}Nicely done!${close}`)
        const {results} = lintSources([{path: name, source}], {linter: createLinter([seen], {rewrite: false}), config: noConfig})
        expect(
          results[0]?.findings.map(({place}) => source.slice(place.start.offset, place.end.offset).slice(0, 11)),
          `${name} ${lead}`
        ).toEqual(['Nicely done', 'Nicely done'])
        expect([conditions[0] !== undefined && /gold/i.test(conditions[0]), conditions[1]], `${name} ${lead}`).toEqual([true, undefined])
      }
    }
  })

  const kept = [
    ['a.md', (text: string) => `---\nsubject: ${JSON.stringify(text)}\n---\n\nTents.\n`],
    ['body.md', (text: string) => `---\nsubject: Tents\n---\n\n${text}\n`],
    ['a.html', (text: string) => `<p>${text}</p>`],
    ['a.mjml', (text: string) => `<mj-text>${text}</mj-text>`],
    ['a.txt', (text: string) => `Subject: ${text}\n\nTents.\n`],
    ['a.eml', (text: string) => mail(`Subject: ${text}`, 'Tents.')],
    ['a.csv', (text: string) => `Subject\n"${text.replace(/"/g, '""')}"\n`],
    ['a.json', (text: string) => JSON.stringify([{subject: 'Tents', body: text}])]
  ] as const

  test.each([
    "{{ first_name|default:'nicely done' }}",
    "{{ person.first_name|title|default:'nicely done' }}",
    '{{ customer.first_name | default: "nicely done" }}',
    "{{${first_name} | default: 'nicely done'}}",
    '{{defaultIfEmpty firstName "nicely done"}}',
    '{{insert name "default=nicely done"}}',
    "{{ personalization_token('contact.firstname','nicely done') }}",
    '%%=IIF(EMPTY(@f),"nicely done",@f)=%%',
    '{{lead.First Name:default=nicely done}}',
    '[firstname, fallback=nicely done]',
    '[[FIRSTNAME OR "nicely done"]]',
    '{{ contact.FIRSTNAME | default : "nicely done" }}',
    "<%= name || 'nicely done' %>",
    "${name || 'nicely done'}",
    "{% unsubscribe 'nicely done' %}",
    '*|IF:FNAME|**|FNAME|**|ELSE:|*nicely done*|END:IF|*',
    '{Hi|Hello, nicely done|Hey}'
  ])('what %s falls back on is read in every format', (tag) => {
    for (const [name, wrap] of kept) expect(written(wrap(`So: ${tag} tents`), name), name).toBe('nicely done')
  })

  test('more alternatives than anybody reads are capped, and it is said', () => {
    const {unread, claims} = lintText(`So: {${Array.from({length: 90}, (_, i) => `tent ${i}`).join('|')}}.`)
    expect(unread).toEqual([{what: 'variants beyond 64 of one text', count: 1}])
    expect(claims.unchecked).toBe(1)
  })

  test('a text that is kept in a variable is read', () => {
    for (const [name, wrap] of ways) {
      expect(written(wrap('{% capture line %}Nicely done!{% endcapture %}'), name)).toBe('Nicely done!')
      expect(written(wrap('So. {% assign line = "Nicely done! Yes" %}'), name)).toBe('Nicely done!')
    }
  })

  test('logic is never written over', () => {
    const source = '<p>So it is. Nicely {% for x in y %}done! {{ x }}{% endfor %}</p>'
    const {rewrites} = lintOne(source, {path: 'a.html'})
    const read = (text: string) => parts(text, 'a.html')
    for (const {place, text} of rewrites) expect(writeBack(source, [{start: place.start.offset, end: place.end.offset, text}], read).source).toContain('{% for x in y %}')
    expect(writeBack(source, [{start: 3, end: source.length - 17, text: 'So it is.'}], read).source).toContain('{% for x in y %}')
  })
})

describe('rules are switched off where they do not hold', () => {
  const comments: readonly (readonly [string, (text: string) => string, string])[] = [
    ['HTML', (text) => `<!-- ${text} -->`, 'a.html'],
    ['Liquid', (text) => `{% comment %} ${text} {% endcomment %}`, 'a.liquid'],
    ['Liquid, trimmed', (text) => `{%- comment -%} ${text} {%- endcomment -%}`, 'a.liquid'],
    ['Django', (text) => `{# ${text} #}`, 'a.html'],
    ['Handlebars', (text) => `{{!-- ${text} --}}`, 'a.hbs'],
    ['ERB', (text) => `<%# ${text} %>`, 'a.html'],
    ['MJML', (text) => `<!-- ${text} -->`, 'a.mjml']
  ]

  test.each(comments)('by a comment of %s', (_name, comment, name) => {
    const praise = '<p>Nicely done!</p>'
    const found = (source: string): number[] =>
      lintText(source, {path: name})
        .findings.filter((one) => one.ruleId === 'probe')
        .map((one) => one.place.start.line)
    expect(found(`${comment('relint-disable-next-line probe -- they passed')}\n${praise}\n${praise}\n`)).toEqual([3])
    expect(found(`${praise} ${comment('relint-disable-line probe -- they passed')}\n${praise}\n`)).toEqual([2])
    expect(found(`${praise}\n${comment('relint-disable probe, shouting -- they passed')}\n${praise}\n${praise}\n${comment('relint-enable')}\n${praise}\n`)).toEqual([1, 6])
    expect(found(`${comment('relint-disable shouting -- they passed')}\n${praise}\n`)).toEqual([2])
  })

  test('in Markdown and in YAML', () => {
    const found = (source: string): string[] => probed(lintText(source)).map((one) => one.role)
    expect(found('---\nsubject: Nicely done! # relint-disable-line probe -- they passed\n---\n\nNicely done!\n')).toEqual(['body'])
    expect(found('---\nsubject: Nicely done!\n---\n\n<!-- relint-disable-next-line probe — they passed -->\n\nNicely done!\n')).toEqual(['subject'])
    expect(found('---\nsubject: Tents\n---\n\n{# relint-disable probe -- they passed #}\n\nNicely done!\n\nNicely done!\n')).toEqual([])
  })

  test('only with a reason, and only rules that there are', () => {
    const problems = (text: string) => lint([{path: 'a.html', source: `<p>Tents.</p>\n  <!-- ${text} -->\n<p>Nicely done!</p>\n`}])
    expect(problems('relint-disable-next-line probe').problems).toMatchObject([
      {path: 'a.html', line: 2, column: 3, message: 'relint-disable-next-line probe: expected the reason in words: relint-disable-next-line probe -- reason'}
    ])
    expect(probed(problems('relint-disable-next-line probe').results[0]).length).toBe(1)
    expect(problems('relint-disable-next-line prob -- they passed').problems).toMatchObject([{line: 2, column: 3, message: 'there is no rule “prob”; did you mean “probe”?'}])
    expect(problems('relint-disable -- they passed').problems).toMatchObject([{line: 2, column: 3, message: 'relint-disable: expected a rule: relint-disable RULE -- reason'}])
  })
})
