/** Every member of every word class can be met: the words of a case that fired, with the member in the place of another, fire too. */

import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {rules} from '../src/node/index.ts'
import {textPart} from '../src/formats/runs.ts'
import {indexPatterns} from '../src/text/patterns.ts'
import {readPart} from '../src/text/read.ts'
import {classNames, membersOf} from '../src/text/words/index.ts'

const root = new URL('..', import.meta.url).pathname
const index = indexPatterns(rules)

test('each member reads as the tokens that it is written as', () => {
  const wrong: string[] = []
  let count = 0
  for (const name of classNames()) {
    for (const words of membersOf(name) ?? []) {
      count++
      if (words[0] === '{tag}') continue
      // A member that no text can be read as never matches: a hyphen, a contraction, a British spelling.
      const tokens = readPart(textPart('body', words.join(' '), 0, words.join(' ').length), index.known).tokens.map((token) => token.text)
      if (tokens.join(' ') !== words.join(' ')) wrong.push(`<${name}> ${words.join(' ')} reads as ${tokens.join(' ')}`)
    }
  }
  expect(count).toBeGreaterThan(1000)
  expect(wrong).toEqual([])
})

test('no two classes have one name', async () => {
  const files = fs.readdirSync(path.join(root, 'src/text/words')).filter((name) => name.endsWith('.ts') && name !== 'sources.ts' && name !== 'index.ts')
  const owners = new Map<string, string[]>()
  for (const file of files) {
    const exported: Record<string, unknown> = await import(path.join(root, 'src/text/words', file))
    for (const value of Object.values(exported)) {
      if (typeof value !== 'object' || value === null || !Object.values(value).every((members) => typeof members === 'string')) continue
      for (const name of Object.keys(value)) owners.set(name, [...(owners.get(name) ?? []), file])
    }
  }
  expect(owners.size).toBeGreaterThan(100)
  expect([...owners].filter(([, all]) => all.length > 1)).toEqual([])
})

test('each class is used', () => {
  const sources = [
    ...fs.readdirSync(path.join(root, 'rules')).map((name) => path.join(root, 'rules', name)),
    ...fs.readdirSync(path.join(root, 'src/text')).map((name) => path.join(root, 'src/text', name)),
    ...fs.readdirSync(path.join(root, 'src/text/words')).map((name) => path.join(root, 'src/text/words', name))
  ]
    .filter((file) => file.endsWith('.ts'))
    .map((file) => fs.readFileSync(file, 'utf8'))
    .join('\n')
  const used = (name: string): boolean => new RegExp(`[<|]${name}[|>]|(?:wordsOf|membersOf)\\(\\s*'${name}'|'${name}'`).test(sources.replace(new RegExp(`^\\s*'?${name}'?:.*$`, 'gm'), ''))
  expect(classNames().filter((name) => !used(name))).toEqual([])
})

test('no two files name a class alike: the later would take the place of the earlier', async () => {
  const folder = path.join(root, 'src/text/words')
  const owners = new Map<string, string[]>()
  for (const name of fs.readdirSync(folder).filter((file) => file !== 'index.ts')) {
    const file: Readonly<Record<string, unknown>> = await import(path.join(folder, name))
    for (const [table, classes] of Object.entries(file)) {
      // Frames are lists of patterns by cue, classes are strings.
      if (typeof classes !== 'object' || classes === null) continue
      for (const [key, value] of Object.entries(classes)) if (typeof value === 'string') owners.set(key, [...(owners.get(key) ?? []), `${name} ${table}`])
    }
  }
  expect(owners.size).toBeGreaterThan(classNames().length - 1)
  expect([...owners].filter(([, files]) => files.length > 1)).toEqual([])
})
