/** `--jobs`: the same bytes on several processes as on one, whatever is asked, and whoever dies. */

import {spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import module from 'node:module'
import os from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {createLinter} from '../src/lint.ts'
import {lintFiles, lintPaths, loadConfig, rules} from '../src/node/index.ts'
import {lintOn} from '../src/node/jobs.ts'
import {layerReader} from '../src/node/layers.ts'
import {lintShare} from '../src/node/share.ts'
import type {Problem} from '../src/types.ts'

const root = new URL('..', import.meta.url).pathname
const cli = path.join(root, 'dist/cli.js')
const worker = path.join(root, 'dist/worker.js')
const FOLDERS = 48
let cwd = ''

function write(name: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
  fs.writeFileSync(path.join(cwd, name), text)
}

/** What the processes of the last run were: each tells when it starts. */
const starts = (): string[] => (fs.existsSync(path.join(cwd, '.starts')) ? fs.readFileSync(path.join(cwd, '.starts'), 'utf8').trim().split('\n') : [])

/** A mail of a mailbox. */
const box = (subject: string, campaign?: string): string => `From a@acme.example Fri Jun 12 08:00:00 2026\n${campaign === undefined ? '' : `X-Campaign: ${campaign}\n`}Subject: ${subject}\n\nHello.\n\n`

function relint(...args: string[]) {
  fs.rmSync(path.join(cwd, '.starts'), {force: true})
  const {stdout, stderr, status} = spawnSync(process.execPath, [cli, ...args], {cwd, encoding: 'utf8', maxBuffer: 1 << 28, env: {...process.env, NODE_OPTIONS: `--require ${path.join(cwd, '.tell.cjs')}`}})
  return {stdout, stderr, status}
}

/** The same run on one process and on two; the second must have been on two. */
function twice(...args: string[]) {
  const one = relint(...args, '--jobs', '1')
  expect(starts()).toEqual(['cli.js'])
  expect(relint(...args, '--jobs', '2')).toEqual(one)
  expect(starts().sort()).toEqual(['cli.js', 'worker.js'])
  return one
}

beforeAll(() => {
  cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'relint-jobs-'))
  write('.tell.cjs', `require('node:fs').appendFileSync(${JSON.stringify(path.join(cwd, '.starts'))}, require('node:path').basename(process.argv[1]) + '\\n')\n`)
  // Whole campaigns in all formats; and enough beside them for two processes, in folders of one message.
  for (const name of ['essay', 'six-formats', 'slow-letter', 'spring-course', 'summer-tents', 'today-only']) fs.cpSync(path.join(root, 'fixtures', name), path.join(cwd, `all/${name}`), {recursive: true})
  for (let i = 0; i < FOLDERS; i++) write(`all/long/${i}/01.md`, `---\nsubject: Nicely done! Get ${i + 1}% off\n---\n${'The kettle weighs 1.9 kg, and its lid is grey.\n\n'.repeat(240)}`)
  // A campaign with a name, in two folders; and mails of a box that belong to it and to others.
  write('all/june/01.md', '---\nsubject: "Last chance: 20% off tents ends tonight"\nsend: 2026-06-12T08:00-07:00\ncampaign: tents-june\n---\n')
  write('all/july/02.md', '---\nsubject: 20% off tents ends Sunday, June 14\nsend: 2026-06-13T08:00-07:00\ncampaign: tents-june\n---\nThe sale ends on Sunday, June 14.\n')
  write('all/july/03.md', '---\nsubject: Last chance! 20% off lamps\nsend: 2026-06-13T08:00-07:00\n---\n')
  write('all/box/mails.mbox', box('Hurry! Ends tonight', 'lamps') + box('Last chance! 20% off tents ends Monday', 'tents-june') + box('You have been selected') + box('Nicely done!', 'boots'))
  write('all/boots/01.md', '---\nsubject: Hurry! Last chance\ncampaign: boots\n---\n')
  // Faults: of a file, of the facts of a folder, of no file at all.
  write('all/faults/01.md', '---\nsubject: "no end\n---\n')
  write('all/faults/02.md', '---\nsubject: Hello\nsend: soon\nfacts: {ofer: 1, offer: {quantity: many}}\n---\nNicely done!\n')
  write('all/faults/campaign.yaml', 'facts: {ofer: 1, offer: {ends: never}}\n')
  write('all/faults/image.md', 'a\u0000b')
})
afterAll(() => fs.rmSync(cwd, {recursive: true}))

describe('the bytes of one process', {timeout: 240_000}, () => {
  test('for each reporter, with what is at fault', () => {
    expect(twice('all').status).toBe(2)
    twice('all', '--format', 'json', '--fail-on', 'never')
    twice('all', 'missing.md', '--color', '--no-siblings', '--max-warnings', '3')
    twice('all/**/*.md', '--as', 'text', '--no-config')
    expect(relint('all', '--jobs', '2', '--output-file', 'two.json', '--format', 'json')).toEqual(relint('all', '--output-file', 'one.json', '--format', 'json'))
    expect(fs.readFileSync(path.join(cwd, 'two.json')).equals(fs.readFileSync(path.join(cwd, 'one.json')))).toBe(true)
  })

  test('of campaigns in several folders, and of evidence beside what is asked for', () => {
    const {stdout} = twice('all', '--format', 'json')
    const {results} = JSON.parse(stdout) as {results: {path: string; findings: {ruleId: string}[]}[]}
    // What these say hangs on the other folder.
    expect(results.find((one) => one.path === 'all/july/02.md')?.findings.map((one) => one.ruleId)).toContain('moving-deadline')
    const some = fs
      .readdirSync(path.join(cwd, 'all'), {recursive: true, encoding: 'utf8'})
      .filter((name) => /0[13].*\.md$/.test(name))
      .map((name) => path.join('all', name))
    twice(...some, '--format', 'json')
  })

  test('of patches and of changed files', () => {
    expect(twice('all', '--fix-dry-run').stdout).toContain('+++ b/all/')
    expect(twice('all', '--apply', 'false-praise', '--fix-dry-run').stdout).toContain('+++ b/all/')
    const copy = (name: string): void => fs.cpSync(path.join(cwd, 'all'), path.join(cwd, name, 'all'), {recursive: true})
    copy('one')
    copy('two')
    const fix = (name: string, ...args: string[]) => spawnSync(process.execPath, [cli, 'all', '--fix', ...args], {cwd: path.join(cwd, name), encoding: 'utf8'})
    const [one, two] = [fix('one'), fix('two', '--jobs', '2')]
    expect([two.stdout, two.stderr, two.status]).toEqual([one.stdout, one.stderr, one.status])
    for (const name of fs.readdirSync(path.join(cwd, 'one'), {recursive: true, encoding: 'utf8'}))
      if (fs.statSync(path.join(cwd, 'one', name)).isFile()) expect([name, fs.readFileSync(path.join(cwd, 'two', name), 'utf8')]).toEqual([name, fs.readFileSync(path.join(cwd, 'one', name), 'utf8')])
  })

  test('with a cache, and of the cache itself', () => {
    const kept = (name: string, ...args: string[]) => {
      const said = relint('all', '--format', 'json', '--cache', '--cache-location', name, ...args)
      return {...said, bytes: fs.readFileSync(path.join(cwd, name), 'utf8')}
    }
    const plain = relint('all', '--format', 'json')
    const one = kept('cache-one')
    expect(one).toMatchObject(plain)
    const two = kept('cache-two', '--jobs', '2')
    expect(starts().length).toBe(2)
    expect(two).toEqual(one)
    // All is known but the faulty: no process is started for it.
    expect(kept('cache-two', '--jobs', '2')).toMatchObject(plain)
    expect(starts()).toEqual(['cli.js'])
    // Some is known.
    for (let i = 0; i < FOLDERS; i++) fs.appendFileSync(path.join(cwd, `all/long/${i}/01.md`), 'Hurry!\n')
    write('all/july/02.md', '---\nsubject: 20% off tents ends Sunday, June 14\nsend: 2026-06-13T08:00-07:00\ncampaign: tents-june\n---\nNicely done!\n')
    const again = kept('cache-two', '--jobs', '2')
    expect(starts().length).toBe(2)
    expect(again).toMatchObject(relint('all', '--format', 'json'))
    // What is kept is the same; what stands first was used last.
    const lines = (text: string): string[] => text.split('\n').slice(1).sort()
    expect(lines(again.bytes)).toEqual(lines(kept('cache-one').bytes))
  })

  test('from the library, which says the same', async () => {
    const run = (jobs: number | 'auto') =>
      `import {lintFiles} from ${JSON.stringify(pathToFileURL(path.join(root, 'dist/index.js')).href)}; console.log(JSON.stringify(await lintFiles(['all'], {jobs: ${JSON.stringify(jobs)}})))`
    const [one, two] = [1, 2].map((jobs) => spawnSync(process.execPath, ['--input-type=module', '-e', run(jobs)], {cwd, encoding: 'utf8', maxBuffer: 1 << 28}).stdout)
    expect(two).toBe(one)
    expect(JSON.parse(two ?? '').results.length).toBeGreaterThan(FOLDERS)
    await expect(lintFiles(['all'], {cwd, jobs: 0})).rejects.toThrow('jobs: expected a number from 1, or auto; found 0')
  })
})

/** Lints what lies in `all` by shares, with workers that run a program of the test's. */
async function withWorkers(program: string, jobs: number) {
  write('.worker.cjs', program)
  const loaded = loadConfig(cwd, {config: false})
  const linter = createLinter(rules, loaded.config.settings)
  const names = fs.readdirSync(path.join(cwd, 'all'), {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.md') && !name.startsWith('faults'))
  const files = [...names].sort().map((name) => ({path: `all/${name}`, source: fs.readFileSync(path.join(cwd, 'all', name), 'utf8'), asked: true}))
  const faults: Problem[] = []
  const run = {config: loaded.config, linter, layers: layerReader(cwd, faults)}
  const report = await lintOn(files, {orders: {cwd, config: loaded.config, flags: ''}, jobs, run, faults, worker: path.join(cwd, '.worker.cjs')})
  return {
    report: {...report, problems: []},
    plain: {
      ...lintPaths(
        files.map((file) => file.path),
        {cwd, config: loaded.config, linter}
      ),
      problems: []
    }
  }
}

describe('a worker', {timeout: 240_000}, () => {
  /** A worker that ends when it has been given so many lines. */
  const dying = (after: number): string => `
    let lines = 0
    process.stdin.on('data', (chunk) => { lines += chunk.toString('latin1').split('\\n').length - 1; if (lines >= ${after}) process.kill(process.pid, 'SIGKILL') })
    process.argv[1] = ${JSON.stringify(worker)}
    require(${JSON.stringify(worker)})`

  test.each([
    ['at its start', 'process.exit(3)'],
    ['before it has read anything', dying(1)],
    ['with work in hand', dying(3)],
    ['when it has said something else', 'process.stdin.resume(); console.log("no JSON\\nno JSON")']
  ])('that dies %s loses no file', async (_when, program) => {
    const {report, plain} = await withWorkers(program, 3)
    expect(report.results.length).toBeGreaterThan(FOLDERS)
    expect(JSON.stringify(report)).toBe(JSON.stringify(plain))
  })

  test('that is killed from outside loses nothing of what is printed', async () => {
    const plain = relint('all', '--format', 'json')
    const child = spawn(process.execPath, [cli, 'all', '--format', 'json', '--jobs', '2'], {cwd, stdio: ['ignore', 'pipe', 'pipe']})
    let [stdout, stderr, killed] = ['', '', 0]
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    const look = setInterval(() => {
      for (const pid of fs.readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ').filter(Boolean)) if (killed++ === 0) process.kill(Number(pid), 'SIGKILL')
    }, 5)
    const status = await new Promise((done) => child.once('close', done))
    clearInterval(look)
    expect(killed).toBeGreaterThan(0)
    expect({stdout, stderr, status}).toEqual(plain)
  })

  test('ends with the process that started it', async () => {
    const child = spawn(process.execPath, [cli, 'all', '--jobs', '2'], {cwd, stdio: 'ignore'})
    let pids: string[] = []
    while (pids.length === 0 && child.exitCode === null) {
      await new Promise((done) => setTimeout(done, 5))
      pids = fs.readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
    }
    expect(pids.length).toBe(1)
    child.kill('SIGKILL')
    await expect.poll(() => fs.existsSync(`/proc/${pids[0]}`), {timeout: 20_000}).toBe(false)
  })
})

test('campaigns with a name wait until all files have been read', () => {
  const {config} = loadConfig(cwd, {config: false})
  const run = {config, linter: createLinter([], {})}
  const file = (name: string, front: string) => ({path: name, source: `---\n${front}\n---\nHello.\n`, asked: true})
  const files = [file('a/1.md', 'campaign: x'), file('b/1.md', 'subject: b'), {path: 'c/1.mbox', source: box('a', 'x') + box('b'), asked: true}, file('c/2.md', 'subject: c')]
  const told = lintShare({files, whole: false}, run, [])
  // The mailbox belongs to its folder, too: the message beside it waits with it.
  expect(told.done).toEqual(['b/1.md'])
  expect(told.readings.map((one) => one.campaigns)).toEqual([['campaign:x'], ['folder:b'], ['campaign:x', 'folder:c'], ['folder:c']])
  expect([...lintShare({files, whole: true}, run, []).done].sort()).toEqual(['a/1.md', 'b/1.md', 'c/1.mbox', 'c/2.md'])
})

describe('what is asked for', () => {
  test('a few files start nothing, and load nothing that could', () => {
    write('.modules.cjs', `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(path.join(cwd, '.loaded'))}, process.moduleLoadList.join('\\n')))\n`)
    const {status} = spawnSync(process.execPath, ['--require', path.join(cwd, '.modules.cjs'), cli, 'all/june', '--jobs', '8', '--no-color'], {cwd, encoding: 'utf8'})
    expect(status).toBe(1)
    const loaded = fs.readFileSync(path.join(cwd, '.loaded'), 'utf8')
    expect(loaded).toContain('NativeModule fs')
    expect(loaded).not.toMatch(/NativeModule (?:child_process|worker_threads|cluster)$/m)
  })

  // Later versions of Node keep compiled code themselves.
  test.skipIf('enableCompileCache' in module)('the code that is kept is taken by the next run', () => {
    const home = path.join(cwd, '.home')
    const runs = (...args: string[]): number | undefined => {
      spawnSync(process.execPath, [cli, ...args], {cwd, env: {...process.env, XDG_CACHE_HOME: home, LOCALAPPDATA: home, HOME: home, NODE_DISABLE_COMPILE_CACHE: ''}})
      const folder = fs.readdirSync(home, {recursive: true, encoding: 'utf8'}).find((name) => fs.statSync(path.join(home, name)).isFile())
      return folder === undefined ? undefined : fs.readFileSync(path.join(home, folder)).at(-1)
    }
    fs.mkdirSync(home)
    // It is started from 1 where what was kept is not taken; a long run adds nothing.
    expect([runs('all/june'), runs('all', '--jobs', '2'), runs('all/june')]).toEqual([1, 1, 2])
  })

  test.skipIf('enableCompileCache' in module)('a long run keeps the code that a short one needs', () => {
    // V8 lets go of code that was not used for a while, with this flag at once.
    const [calm, busy] = ['--no-stress-flush-code', '--stress-flush-code'].map((flag) => {
      const home = path.join(cwd, `.home${flag}`)
      fs.mkdirSync(home)
      spawnSync(process.execPath, [flag, cli, 'all'], {cwd, env: {...process.env, XDG_CACHE_HOME: home, LOCALAPPDATA: home, HOME: home, NODE_DISABLE_COMPILE_CACHE: ''}})
      const name = fs.readdirSync(home, {recursive: true, encoding: 'utf8'}).find((one) => fs.statSync(path.join(home, one)).isFile())
      return name === undefined ? 0 : fs.statSync(path.join(home, name)).size
    }) as [number, number]
    expect(calm).toBeGreaterThan(500_000)
    expect(busy / calm).toBeGreaterThan(0.97)
  })

  test('auto is a number, and what is none is told', () => {
    expect(relint('all/june', '--jobs', 'auto')).toEqual(relint('all/june'))
    for (const wrong of ['0', 'two', '-1', '1.5', '']) expect(relint('all', `--jobs=${wrong}`)).toEqual({stdout: '', stderr: `relint: --jobs: expected a number from 1, or auto; found “${wrong}”\n`, status: 2})
    expect(relint('all', '--workers', '2')).toEqual({stdout: '', stderr: 'relint: --workers is for “relint stream”; for files it is --jobs N\n', status: 2})
    expect(relint('stream', '--jobs', '2')).toEqual({stdout: '', stderr: 'relint: --jobs is for files; for “relint stream” it is --workers N\n', status: 2})
  })
})
