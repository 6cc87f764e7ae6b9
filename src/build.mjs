// Makes dist/: the command line, the library for Node and for browsers, their types and the config schema.
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const dist = path.join(root, 'dist')
const {version} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
fs.rmSync(dist, {recursive: true, force: true})

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  target: 'node20',
  // As they are written: esbuild would have them made anew each time that they are used.
  supported: {'regexp-unicode-property-escapes': true},
  logLevel: 'warning',
  legalComments: 'none',
  metafile: true,
  define: {RELINT_VERSION: JSON.stringify(version)},
  // yaml's Node entry asks for `process`, which an ES module bundle cannot give it.
  alias: {yaml: './node_modules/yaml/browser/index.js'}
}

/** Libraries that are loaded when first needed: a file of their own beside the bundle. */
const HEAVY = {'compromise/two': 'grammar'}
const WORDS = 'src/text/words'
const framesIn = (file) => [...fs.readFileSync(file, 'utf8').matchAll(/^export const (\w+Frames)\b/gm)].map((match) => match[1])
/** An object whose own is read when it is first looked at. */
const LATER = `const later = (load) => new Proxy({}, {get: (_, key) => load()[key], ownKeys: () => Reflect.ownKeys(load()), getOwnPropertyDescriptor: (_, key) => Object.getOwnPropertyDescriptor(load(), key)})`
const lazy = {
  name: 'lazy',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^compromise\/two$/}, ({path: id, kind}) => (kind === 'require-call' ? {path: `./${HEAVY[id]}.cjs`, external: true} : undefined))
    onResolve({filter: /^\.\/words\.cjs$/}, ({path: id}) => ({path: id, external: true}))
    // The patterns of the rules, and the words of the classes, are kept in the index: few runs look at what they were made of.
    onLoad({filter: /\/words\/sources\.ts$/}, () => ({contents: `export const sources = () => require('./words.cjs').sources()`, loader: 'js'}))
    onLoad({filter: /\/src\/text\/words\/[\w-]+\.ts$/}, ({path: file}) => {
      const frames = framesIn(file)
      return frames.length === 0 ? undefined : {contents: [LATER, ...frames.map((name) => `export const ${name} = later(() => require('./words.cjs').${name})`)].join('\n'), loader: 'js'}
    })
  }
}
const here = {
  ...common,
  format: 'cjs',
  platform: 'node',
  external: ['bullmq', 'redis'],
  // Code that was kept compiled can import nothing; it can require, and Node reads ES modules so, too.
  supported: {...common.supported, 'dynamic-import': false},
  define: {...common.define, 'import.meta.url': 'relintUrl'},
  banner: {js: "const relintUrl=require('node:url').pathToFileURL(__filename).href;"}
}

for (const [id, name] of Object.entries(HEAVY)) await build({...common, stdin: {contents: `module.exports = require('${id}')`, resolveDir: root}, format: 'cjs', platform: 'node', outfile: path.join(dist, `${name}.cjs`)})
const frames = fs.readdirSync(path.join(root, WORDS)).flatMap((name) => framesIn(path.join(root, WORDS, name)).map((frame) => `export {${frame}} from './${WORDS}/${name}'`))
await build({
  ...common,
  stdin: {contents: [`export {sources} from './${WORDS}/sources.ts'`, ...frames].join('\n'), resolveDir: root, loader: 'js'},
  format: 'cjs',
  platform: 'node',
  outfile: path.join(dist, 'words.cjs')
})

// One bundle does the work; the command line, its workers and the library are thin files over it. What the first two import when it
// is needed, and the library, are parts of it that run when they are first asked for.
const SHELLS = ['src/cli.ts', 'src/worker.ts']
const shellSource = SHELLS.map((name) => fs.readFileSync(path.join(root, name), 'utf8')).join('\n')
const LIBRARY = './node/index.ts'
const parts = [...new Set([LIBRARY, ...[...shellSource.matchAll(/import\('(\.[^']+)'\)/g)].map((match) => match[1])])]
const core = await build({
  ...here,
  stdin: {contents: `module.exports = {${parts.map((name) => `'${name}': () => require('${name}')`).join(', ')}}`, resolveDir: path.join(root, 'src'), loader: 'js'},
  outfile: 'dist/core.js',
  plugins: [lazy]
})
// Read as Latin-1, which is quicker than UTF-8: what is left of other letters, in regular expressions, is written as escapes.
const corePath = path.join(dist, 'core.js')
const code = fs.readFileSync(corePath, 'utf8')
if (/\\[^\x00-\x7f]/.test(code)) throw new Error('core.js: expected no letter beyond ASCII behind a backslash')
fs.writeFileSync(
  corePath,
  code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
)
const hash = createHash('sha256')
  .update(fs.readFileSync(path.join(dist, 'core.js')))
  .digest('hex')
  .slice(0, 16)
const toCore = {
  name: 'core',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^\./}, ({path: name, kind}) => (kind === 'dynamic-import' ? {path: name, namespace: 'core'} : undefined))
    onLoad({filter: /.*/, namespace: 'core'}, ({path: name}) => ({contents: `module.exports = require('./node/core.ts').part('${name}')`, resolveDir: path.join(root, 'src'), loader: 'js'}))
  }
}
const shells = await build({...here, define: {...here.define, RELINT_CORE: JSON.stringify(hash)}, entryPoints: SHELLS, outdir: 'dist/', plugins: [toCore]})
// What is written beside the bundles is CommonJS, which starts faster than ES modules; these import it all the same, by name.
fs.writeFileSync(path.join(dist, 'package.json'), '{"type": "commonjs"}\n')
const require = createRequire(import.meta.url)
const library = require(path.join(dist, 'core.js'))[LIBRARY]()
fs.writeFileSync(
  path.join(dist, 'index.js'),
  `'use strict'\nconst library = require('./core.js')['${LIBRARY}']()\n${Object.keys(library)
    .sort()
    .map((name) => `exports.${name} = library.${name}\n`)
    .join('')}`
)
const made = [
  core,
  shells,
  // `worker`: an entity table instead of one that asks the page, so that the bundle runs in workers too.
  await build({...common, format: 'esm', platform: 'browser', conditions: ['worker'], target: 'es2022', entryPoints: ['src/index.ts'], outfile: 'dist/browser.mjs'})
]
fs.writeFileSync(path.join(dist, 'meta.json'), JSON.stringify(made.map((one) => one.metafile)))
// The licences of what is bundled: most ask that their text goes along.
const inputs = made.flatMap((one) => Object.keys(one.metafile.inputs)).concat(Object.keys(HEAVY).map((id) => `node_modules/${id.split('/')[0]}/`))
const packages = [...new Set(inputs.flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []))].sort()
const notices = packages.map((name) => {
  const folder = path.join(root, 'node_modules', name)
  const {version: number, license} = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const file = fs.readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)/i.test(one))
  return `${name} ${number} (${license ?? 'see its licence'})\n\n${file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : 'No licence text is shipped with it.'}\n`
})
fs.writeFileSync(path.join(dist, 'THIRD_PARTY_NOTICES.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`))
const cli = path.join(dist, 'cli.js')
fs.writeFileSync(cli, `#!/usr/bin/env node\n${fs.readFileSync(cli, 'utf8').replace(/^#!.*\n/, '')}`)
fs.chmodSync(cli, 0o755)

const {configJsonSchema, patternIndex} = library
fs.writeFileSync(path.join(dist, 'patterns.bin'), patternIndex())
fs.writeFileSync(path.join(dist, 'schema.json'), `${JSON.stringify(configJsonSchema(), null, 2)}\n`)

const types = spawnSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', root, '--noEmit', 'false', '--emitDeclarationOnly', '--outDir', path.join(dist, 'types')], {
  stdio: 'inherit',
  cwd: root
})
if (types.status !== 0) process.exit(types.status ?? 1)
