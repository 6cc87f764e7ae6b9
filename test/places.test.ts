/** Places are those of the file as written, in every way of writing it. */

import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {defineRule, lint, lintMessage, lintText} from '../src/node/index.ts'
import {wordsAt} from './written.ts'

/** Finds its words whatever stands round them: the places are looked at here, not the judgement. */
const marker = defineRule({id: 'marker', description: 'Finds two words.', find: {words: ['nicely done']}, judge: () => ({kind: 'unsupported', reason: 'is there'})})
const rules = [marker]

/** The words of the file at the place of the first finding of a rule. */
function written(source: string, path = 'a.md', rule = 'marker'): string {
  const finding = lintText(source, {path, rules}).findings.find((one) => one.ruleId === rule)
  if (!finding) return 'nothing was found'
  return wordsAt(source, finding.place)
}

const subjects: readonly (readonly [string, string, string])[] = [
  ['plain', 'subject: Nicely done, you get 20% off', 'Nicely done'],
  ['plain over two lines', 'subject: Nicely\n  done, you get 20% off', 'Nicely\n  done'],
  ['double quotes', 'subject: "Nicely done! You’re in"', 'Nicely done!'],
  ['escapes', 'subject: "\\u2728 Nicely\\u00a0done! \\"You\\""', 'Nicely\\u00a0done!'],
  ['an escaped line end', 'subject: "Nicely \\\n  done! Yes"', 'Nicely \\\n  done!'],
  ['single quotes', "subject: 'It''s here. Nicely done!'", 'Nicely done!'],
  ['folded', 'subject: >-\n  Nicely\n  done! You get\n  20% off', 'Nicely\n  done!'],
  ['literal', 'subject: |\n  Nicely done! You get 20% off', 'Nicely done!'],
  ['a list', 'subject:\n  - 20% off tents\n  - "Nicely done! 20% off"', 'Nicely done!'],
  ['a flow list', 'subject: [20% off tents, "Nicely done! 20% off"]', 'Nicely done!'],
  ['an emoji before', 'subject: 🎉🎊 Nicely done, you get 20% off', 'Nicely done'],
  ['a merge tag before', 'subject: "{{ first_name | default: \'there\' }}: nicely done!"', 'nicely done!']
]

describe('front matter', () => {
  test.each(subjects)('%s', (_name, yaml, words) => {
    const source = `---\nfrom: Acme\n${yaml}\n---\n\nText.\n`
    expect(written(source)).toBe(words)
    expect(written(source.replaceAll('\n', '\r\n'))).toBe(words.replaceAll('\n', '\r\n'))
    expect(written(`\ufeff${source}`)).toBe(words)
  })
})

const bodies: readonly (readonly [string, string, string])[] = [
  ['a paragraph', 'It is so. Nicely done!', 'Nicely done!'],
  ['a hard wrap inside', 'It is so. Nicely\ndone! Yes.', 'Nicely\ndone!'],
  ['emphasis inside', 'It is so. **Nicely** done!', 'Nicely** done!'],
  ['entities before', 'Salt &amp; vinegar &mdash; it&rsquo;s so. Nicely done!', 'Nicely done!'],
  ['an entity inside', 'It is so. Nicely&nbsp;done!', 'Nicely&nbsp;done!'],
  ['escapes before', 'It is \\*so\\*. Nicely done!', 'Nicely done!'],
  ['a list', '- one\n- Nicely done!', 'Nicely done!'],
  ['a quotation over two lines', '> It is so. Nicely\n> done!', 'Nicely\n> done!'],
  ['a heading', '## Nicely done!', 'Nicely done!'],
  ['a link', 'Hello. [Nicely done!](https://a.example) Yes.', 'Nicely done!'],
  ['a merge tag before', 'Hi *|FNAME|*, nicely done!', 'nicely done!'],
  ['a tag that looks like a table', '| *|FNAME|* | Nicely done! |', 'Nicely done!'],
  ['an image’s text', '![Nicely done!](a.png)', 'Nicely done!'],
  ['emoji before', '🎉 👩‍🚀 Nicely done!', 'Nicely done!']
]

describe('bodies', () => {
  test.each(bodies)('%s', (_name, body, words) => {
    const source = `---\nsubject: Tents\n---\n\nFirst.\n\n${body}\n`
    expect(written(source)).toBe(words)
    expect(written(source.replaceAll('\n', '\r\n'))).toBe(words.replaceAll('\n', '\r\n'))
    expect(written(`\ufeff${source}`)).toBe(words)
  })

  test('plain text', () => {
    expect(written('Subject: Tents\n\nIt is so. Nicely\ndone! Yes.\n', 'a.txt')).toBe('Nicely\ndone!')
    expect(written('Subject: Nicely done! Yes.\r\n\r\nText.\r\n', 'a.txt')).toBe('Nicely done!')
  })

  test('what a reader does not see is not read', () => {
    for (const hidden of ['`nicely done`', '```\nNicely done!\n```', '<!-- Nicely done! -->', '[tents](https://a.example/nicely-done "x")', '{{ nicely_done }}', '{% comment %}Nicely done!{% endcomment %}'])
      expect(lintText(`---\nsubject: Tents\n---\n\nText ${hidden.startsWith('`') && !hidden.startsWith('```') ? '' : '\n\n'}${hidden}\n`, {rules}).findings, hidden).toEqual([])
  })
})

test('a record’s places are those of its field', () => {
  const {findings} = lintMessage(
    {
      subject: 'Tents 🎉',
      parts: [
        {role: 'body', text: 'Text.'},
        {role: 'cta', text: 'Yes. Nicely done!'}
      ]
    },
    {rules}
  )
  expect(findings.find((finding) => finding.ruleId === 'marker')).toMatchObject({role: 'cta', part: 1, place: {start: {line: 1, column: 6, offset: 5}}})
})

test('whatever stands around it, the place reads as the words', () => {
  const piece = fc.constantFrom(
    'Salt &amp; vinegar',
    'caf\u00e9',
    '🎉',
    '**bold**',
    '\\*star\\*',
    '{{ name }}',
    '*|FNAME|*',
    '&rsquo;tis',
    '“so”',
    '%%City%%',
    'don’t',
    '\u200bzero',
    '[a link](https://a.example)',
    '<b>x</b>'
  )
  const around = fc.array(piece, {maxLength: 5}).map((pieces) => pieces.join(' '))
  const breaks = fc.constantFrom(' ', '\n', '&nbsp;')
  fc.assert(
    fc.property(around, around, breaks, fc.constantFrom('\n', '\r\n'), fc.boolean(), (before, after, gap, eol, bom) => {
      const source = `${bom ? '\ufeff' : ''}---\nsubject: Tents\n---\n\n${before} it is. Nicely${gap}done! ${after}\n`.replaceAll('\n', eol)
      expect(written(source)).toBe(`Nicely${gap}done!`.replaceAll('\n', eol))
    }),
    {numRuns: 200}
  )
})

test('the order of files, and how their paths are written, change nothing', () => {
  const files = [1, 2, 3].map((n) => ({path: `c/0${n}.md`, source: `---\nsubject: Nicely done! Get ${n}0% off\nsend: 2026-06-0${n}\n---\n`}))
  const forward = JSON.stringify(lint(files))
  expect(JSON.stringify(lint([...files].reverse()))).toBe(forward)
})
