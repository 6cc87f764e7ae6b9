/** README, CHANGELOG and the example config tell what is so. */

import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {readConfig} from '../src/config.ts'
import {formats} from '../src/formats/index.ts'
import {lintMessage, rules} from '../src/node/index.ts'

const root = new URL('..', import.meta.url).pathname
const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8')

test('the transcript is what the command prints', () => {
  const {status, stderr} = spawnSync(process.execPath, [path.join(root, 'test/transcript.mjs'), '--check'], {encoding: 'utf8'})
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

test('the library gives what the README says it gives', () => {
  expect(readme).toContain("lintMessage({subject: 'Nicely done! You’re getting FIFTY PERCENT OFF'}).rewrites[0].text   // 'Get 50% off'")
  expect(lintMessage({subject: 'Nicely done! You’re getting FIFTY PERCENT OFF'}).rewrites[0]?.text).toBe('Get 50% off')
})

test('the example of a rewriter prints what stands under it', () => {
  const [, code, output] = /<!-- runs -->\n```js\n([\s\S]*?)```\n\n```\n([\s\S]*?)```/.exec(readme) ?? []
  const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', (code ?? '').replace("'@relint/relint'", JSON.stringify(new URL('../dist/index.js', import.meta.url).href))], {encoding: 'utf8'})
  expect(stderr).toBe('')
  expect(stdout).toBe(output)
  expect(stdout.split('\n').length).toBe(4)
})

test('its commands are scripts, and its links lead somewhere', () => {
  const {scripts} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {scripts: Record<string, string>}
  expect(readme).toContain('npm ci && npm run demo')
  expect(scripts['demo']).toBeDefined()
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '')
  expect(links.length).toBeGreaterThan(5)
  expect(links.filter((link) => !fs.existsSync(path.join(root, link)))).toEqual([])
})

test('the example config is one', () => {
  const {problems, config} = readConfig(
    fs.readFileSync(path.join(root, '.relintrc.example.json'), 'utf8'),
    '.relintrc.example.json',
    rules.map((rule) => rule.id)
  )
  expect(problems).toEqual([])
  expect(config.settings.promises?.length).toBe(1)
})

test('every rule has its page, and the list of rules names each', () => {
  const list = fs.readFileSync(path.join(root, 'rules/README.md'), 'utf8')
  for (const rule of rules) expect(list).toContain(`[${rule.id}](${rule.id}.md)`)
  expect(rules.length).toBe(21)
})

test('the hook reads what relint reads', () => {
  const hook = fs.readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8')
  const pattern = new RegExp(/files: '(.*)'/.exec(hook)?.[1] ?? '$.')
  for (const extension of formats.flatMap((format) => format.extensions).filter((one) => !['.csv', '.tsv', '.mbox', '.text', '.handlebars'].includes(one))) expect(`a${extension}`).toMatch(pattern)
})
