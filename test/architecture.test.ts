/** The import law, read off the imports themselves: each layer may import only what stands left of it. */

import fs from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'
import {beforeAll, describe, expect, test} from 'vitest'

const root = new URL('..', import.meta.url).pathname
const LAYERS = ['types', 'text', 'rule', 'leaf', 'lint', 'index', 'node', 'shell'] as const
type Layer = (typeof LAYERS)[number]

function layerOf(file: string): Layer {
  if (file === 'src/types.ts') return 'types'
  if (file.startsWith('src/text/')) return 'text'
  if (file === 'src/rule.ts') return 'rule'
  if (file === 'src/lint.ts') return 'lint'
  if (file === 'src/index.ts') return 'index'
  if (file.startsWith('src/node/')) return 'node'
  if (/^src\/(?:cli|stream|worker)\.ts$/.test(file)) return 'shell'
  return 'leaf'
}

let imports: {from: string; to: string; kind: string}[] = []
let inputs: string[] = []

beforeAll(async () => {
  const {metafile} = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts', 'src/worker.ts'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    outdir: 'unused',
    splitting: true,
    packages: 'external',
    logLevel: 'silent'
  })
  inputs = Object.keys(metafile.inputs)
  imports = Object.entries(metafile.inputs).flatMap(([from, {imports: list}]) => list.map(({path: to, kind}) => ({from, to, kind})))
})

describe('the import law', () => {
  test('every source file is looked at', () => {
    expect(inputs.length).toBeGreaterThan(30)
    expect(inputs).toContain('src/lint.ts')
  })

  test('no layer imports one to its right', () => {
    const wrong = imports.filter(({to}) => to.startsWith('src/') || to.startsWith('rules/')).filter(({from, to}) => LAYERS.indexOf(layerOf(to)) > LAYERS.indexOf(layerOf(from)) && !from.startsWith('src/index'))
    // The record of a report is a type; erased imports do not stand in the metafile.
    expect(wrong.map(({from, to}) => `${from} → ${to}`)).toEqual([])
  })

  test('rules import text and rule, nothing else', () => {
    const wrong = imports.filter(({from}) => /^rules\/(?!index)/.test(from)).filter(({to}) => !to.startsWith('src/text/') && to !== 'src/rule.ts')
    expect(wrong.map(({from, to}) => `${from} → ${to}`)).toEqual([])
  })

  test('only the machine’s folder and the shells know Node', () => {
    const wrong = imports.filter(({to}) => to.startsWith('node:')).filter(({from}) => !/^src\/(?:node\/|cli|stream)/.test(from))
    expect(wrong.map(({from, to}) => `${from} → ${to}`)).toEqual([])
  })

  test('natural is taken file by file', () => {
    const taken = imports.filter(({to}) => to.startsWith('natural')).map(({to}) => to)
    expect(taken.length).toBeGreaterThan(0)
    for (const one of taken) expect(one).toMatch(/^natural\/lib\/natural\//)
  })

  test('no pure file reads a clock', () => {
    const wrong = inputs.filter((file) => !/^src\/(?:node\/|cli|stream)/.test(file)).filter((file) => /Date\.now|new Date\(\)|performance\.now|Math\.random/.test(fs.readFileSync(path.join(root, file), 'utf8')))
    expect(wrong).toEqual([])
  })
})

describe('the package', () => {
  const meta = JSON.parse(fs.readFileSync(path.join(root, 'dist/meta.json'), 'utf8')) as {inputs: Record<string, unknown>; outputs: Record<string, {bytes: number; inputs: Record<string, unknown>}>}[]

  test('bundles nothing of natural’s that connects, prints or patches', () => {
    const bundled = meta.flatMap((one) => Object.keys(one.inputs))
    expect(bundled.length).toBeGreaterThan(50)
    expect(bundled.filter((file) => /mongoose|mongodb|\bpg\b|redis|memjs|dotenv|sylvester|apparatus|wordnet/.test(file))).toEqual([])
  })

  test('leaves the work out of the command line’s file, and grammar out of the work’s', () => {
    const inputsOf = (name: string) => Object.keys(meta.flatMap((one) => Object.entries(one.outputs)).find(([file]) => file === name)?.[1].inputs ?? {})
    expect(
      inputsOf('dist/cli.js')
        .filter((file) => /^(?:src|rules)\//.test(file))
        .sort()
    ).toEqual(['src/cli.ts', 'src/node/core.ts'])
    expect(
      inputsOf('dist/worker.js')
        .filter((file) => /^(?:src|rules)\//.test(file))
        .sort()
    ).toEqual(['src/node/core.ts', 'src/worker.ts'])
    expect(inputsOf('dist/core.js').some((file) => file.includes('chrono-node'))).toBe(true)
    expect(inputsOf('dist/core.js').filter((file) => /compromise|bullmq/.test(file))).toEqual([])
  })
})
