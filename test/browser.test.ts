/** The browser bundle, run where there is nothing of Node. */

import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import {build} from 'esbuild'
import {expect, test} from 'vitest'
import * as node from '../src/node/index.ts'

const root = new URL('..', import.meta.url).pathname

interface Library {
  readonly lint: typeof node.lint
  readonly lintText: typeof node.lintText
  readonly lintMessage: typeof node.lintMessage
}

test('lint, lintText and lintMessage say in a browser what they say on Node', async () => {
  expect(fs.existsSync(path.join(root, 'dist/browser.mjs'))).toBe(true)
  // The bundle as a page would load it, in a world with no process, no require and no Buffer.
  const {outputFiles} = await build({entryPoints: [path.join(root, 'dist/browser.mjs')], bundle: true, write: false, format: 'iife', globalName: 'relint', platform: 'browser', logLevel: 'silent'})
  const world = vm.createContext({console, TextDecoder, TextEncoder, URL, Intl})
  vm.runInContext(`${outputFiles[0]?.text ?? ''}\nglobalThis.relint = relint`, world)
  const library = vm.runInContext('relint', world) as Library
  const subject = 'Nicely done! You’re getting FIFTY PERCENT OFF'
  const same = (a: unknown, b: unknown) => expect(JSON.parse(JSON.stringify(a))).toEqual(JSON.parse(JSON.stringify(b)))
  same(library.lintMessage({subject}), node.lintMessage({subject}))
  expect(library.lintMessage({subject}).findings.length).toBeGreaterThan(0)
  const source = `---\nsubject: "${subject}"\nfacts:\n  offer:\n    ends: 2026-06-14\nsend: 2026-06-14\n---\n\nLast chance: it ends on 15 June 2026.\n`
  same(library.lintText(source, {path: 'a.md'}), node.lintText(source, {path: 'a.md'}))
  same(library.lint([{path: 'a.md', source}]), node.lint([{path: 'a.md', source}]))
})
