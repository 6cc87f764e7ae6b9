/** `relint stream`: one answer for one record, in order, whatever comes in and whoever reads. */

import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {Readable, Writable} from 'node:stream'
import {setTimeout as sleep} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {rules} from '../src/index.ts'
import {createLinter} from '../src/lint.ts'
import {batchesOf} from '../src/node/lines.ts'
import {answering, keptAnswers, stream} from '../src/stream.ts'

const cli = path.join(new URL('..', import.meta.url).pathname, 'dist/cli.js')
/** Without rules: the stream is what is tried here. */
const linter = createLinter([])

function relint(args: readonly string[], input: string | Buffer) {
  const {stdout, stderr, status} = spawnSync(process.execPath, [cli, 'stream', '--no-config', ...args], {input, encoding: 'utf8', maxBuffer: 1 << 28})
  return {stdout, stderr, status}
}

/** All that `stream` answers to pieces of input. */
async function answers(pieces: readonly (string | Buffer)[], options: {longest?: number; first?: number} = {}): Promise<string[]> {
  let text = ''
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString()
      done()
    }
  })
  await stream(Readable.from(pieces.map((piece) => Buffer.from(piece))), output, linter, options)
  return text.split('\n').slice(0, -1)
}

const ids = (lines: readonly string[]): unknown[] =>
  lines.map((line) => (JSON.parse(line) as {id?: unknown; error?: {code: string; line?: number}}).id ?? (JSON.parse(line) as {error: {code: string; line?: number}}).error)

describe('a record that comes again', () => {
  const records = [
    {id: 1, subject: 'Nicely done! You’re getting 21% off'},
    {subject: 'Nicely done! You’re getting 21% off', id: 'b'},
    {subject: 'Nicely done! You’re getting 21% off'},
    {id: null, subject: 'Nicely done! You’re getting 21% off', facts: {trigger: {event: 'lesson', what: 'finished lesson 8'}}},
    {id: 4},
    {id: 5},
    null,
    [1],
    [],
    7,
    {id: 6, subject: 3},
    {id: 7, subject: 3},
    {id: 8, subject: 'Notes from Leeds'}
  ].map((record) => JSON.stringify(record))
  const all = createLinter(rules)

  test('is answered as if it were the first, with its own id', () => {
    const once = records.map((record) => answering(all)(record))
    const [kept, none, few] = [answering(all), answering(all, [], {get: () => undefined, set: () => undefined}), answering(all, [], keptAnswers(500))]
    for (const answer of [kept, none, few]) for (let round = 0; round < 3; round++) expect(records.map(answer)).toEqual(once)
    expect(once.slice(0, 3).map((line) => JSON.parse(line).findings.length)).toEqual([1, 1, 1])
    expect(JSON.parse(once[3] as string).findings).toEqual([])
  })

  test('is not judged again while it is remembered, and what is remembered is bounded', () => {
    let judged = 0
    const counting = answering(
      {
        ...all,
        lint: (...given) => {
          judged++
          return all.lint(...given)
        }
      },
      [],
      keptAnswers(20_000)
    )
    for (let i = 0; i < 50; i++) counting(records[0] as string)
    expect(judged).toBe(1)
    for (let i = 0; i < 500; i++) counting(JSON.stringify({subject: `Notes from Leeds, number ${i}`}))
    counting(records[0] as string)
    expect(judged).toBe(502)
  })
})

describe('lines', () => {
  test('are the same wherever the input is cut', async () => {
    const bytes = Buffer.from(`\ufeff{"id":1,"subject":"Größe ✈"}\r\n\n  \n{"id":2,"subject":"b"}\n{"id":3,"subject":"${'x'.repeat(90)}"}\nno\n{"id":4,"text":"“d”"}`)
    const whole = await answers([bytes], {longest: 60})
    expect(ids(whole)).toEqual([1, 2, {code: 'line-too-long', line: 5, message: expect.stringMatching(/^line 5 has more than 60 bytes/)}, {code: 'bad-record', message: expect.any(String)}, 4])
    for (let size = 1; size < bytes.length; size++) {
      const pieces = Array.from({length: Math.ceil(bytes.length / size)}, (_, i) => bytes.subarray(i * size, (i + 1) * size))
      expect(await answers(pieces, {longest: 60})).toEqual(whole)
    }
  })

  test('that are too long have their number, at the start, in the middle, at the end, one behind the other', async () => {
    const long = 'x'.repeat(50)
    const input = [long, 'a', long, long, '', 'b', long].join('\n')
    for (const pieces of [[input], [...input], input.match(/.{1,7}|\n/gs) ?? []]) {
      const found: unknown[] = []
      for await (const batch of batchesOf(Readable.from(pieces.map((piece) => Buffer.from(piece))), 20)) {
        if (batch.kind === 'too-long') found.push(batch.number)
        else found.push(...batch.lines)
      }
      expect(found).toEqual([1, 'a', 3, 4, 'b', 7])
    }
  })

  test('of a piece of an archive are counted from the start of the archive', async () => {
    expect(ids(await answers(['{"id":"a","subject":""}\nxxxxxxxxxxxxxxxxxxxxxxxxx\n'], {longest: 24, first: 1001}))).toEqual(['a', {code: 'line-too-long', line: 1002, message: expect.any(String)}])
  })

  test('that are too long are not held', async () => {
    // 300 MB on one line, in a heap that could not take it.
    const child = spawn(process.execPath, ['--max-old-space-size=120', cli, 'stream', '--no-config'], {stdio: ['pipe', 'pipe', 'inherit']})
    const said = textOf(child)
    child.stdin?.write('{"id":1,"subject":"a"}\n{"id":2,"subject":"')
    const piece = Buffer.alloc(1 << 20, 'a')
    let most = 0
    for (let i = 0; i < 300; i++) {
      if (!child.stdin?.write(piece)) await new Promise((done) => child.stdin?.once('drain', done))
      if (i % 20 === 0) most = Math.max(most, resident(child))
    }
    child.stdin?.end('"}\n{"id":3,"subject":"c"}\n')
    expect(ids((await said).split('\n').slice(0, -1))).toEqual([1, expect.objectContaining({code: 'line-too-long', line: 2}), 3])
    expect(most).toBeLessThan(300)
  })
})

const textOf = async (child: ChildProcess): Promise<string> => {
  let text = ''
  child.stdout?.setEncoding('utf8')
  for await (const piece of (child.stdout ?? []) as AsyncIterable<string>) text += piece
  return text
}

/** MiB that a process holds; 0 where the system does not say. */
function resident(child: ChildProcess): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

describe('a reader', () => {
  test('that is slow is waited for', async () => {
    let read = 0
    const input = Readable.from(
      (function* () {
        for (; read < 1000; read++) yield Buffer.from(`{"id":${read},"subject":"a"}\n`)
      })()
    )
    const waiting: (() => void)[] = []
    let text = ''
    const output = new Writable({
      highWaterMark: 200,
      write(chunk: Buffer, _encoding, done) {
        text += chunk.toString()
        waiting.push(done)
      }
    })
    const over = stream(input, output, linter)
    await sleep(50)
    const before = read
    expect(before).toBeLessThan(50)
    await sleep(50)
    expect(read).toBe(before)
    let ended = false
    void over.then(() => {
      ended = true
    })
    while (!ended || waiting.length > 0) {
      waiting.shift()?.()
      await sleep(0)
    }
    expect(ids(text.split('\n').slice(0, -1))).toEqual(Array.from({length: 1000}, (_, i) => i))
  })

  test.each([[[]], [['--workers', '2']]])('gets each answer before the next record is there %j', async (args) => {
    const child = spawn(process.execPath, [cli, 'stream', '--no-config', ...args], {stdio: ['pipe', 'pipe', 'inherit']})
    child.stdout?.setEncoding('utf8')
    const answered: unknown[] = []
    for (const id of [1, 2, 3]) {
      child.stdin?.write(`{"id":${id},"subject":"Hurry!"}\n`)
      const line = await new Promise<string>((done) => child.stdout?.once('data', done))
      answered.push(...ids(line.split('\n').slice(0, -1)))
    }
    child.stdin?.end()
    expect(await new Promise((done) => child.once('close', done))).toBe(0)
    expect(answered).toEqual([1, 2, 3])
  })

  test.each(['', '--workers 2'])('that has seen enough ends it quietly %s', (args) => {
    const {stdout, stderr} = spawnSync('bash', ['-c', `yes '{"id":1,"subject":"a"}' | "${process.execPath}" "${cli}" stream --no-config ${args} | head -n 1; echo "\${PIPESTATUS[1]}"`], {
      encoding: 'utf8',
      timeout: 50_000
    })
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^\{"id":1,.*\}\n0\n$/)
  })
})

test('an input that breaks is an error', async () => {
  const input = new Readable({
    read() {
      this.push(Buffer.from('{"id":1,"subject":"a"}\n'))
      this.destroy(new Error('the disk is gone'))
    }
  })
  await expect(stream(input, new Writable({write: (_chunk, _encoding, done) => done()}), linter)).rejects.toThrow('the disk is gone')
  const {stderr, status} = spawnSync('bash', ['-c', `"${process.execPath}" "${cli}" stream --no-config < /`], {encoding: 'utf8'})
  expect({stderr, status}).toEqual({stderr: 'relint: stream: standard input is a folder: expected records, one on each line\n', status: 2})
})

describe('workers', () => {
  test('give the bytes of one process', () => {
    const lines = Array.from({length: 4000}, (_, i) => {
      if (i % 97 === 0) return 'no record'
      if (i % 101 === 0) return ''
      const record = {id: i, subject: i % 3 === 0 ? `Hurry! Only ${i} left, ends tonight` : `Notes, no. ${i}`, ...(i % 50 === 0 && {text: 'Nicely done! '.repeat(20)})}
      return JSON.stringify(record)
    })
    lines.splice(1500, 0, `{"id":"long","subject":"${'x'.repeat(17 * 1024 * 1024)}"}`)
    const input = `${lines.join('\n')}\n`
    const one = relint([], input)
    expect(one.status).toBe(0)
    expect(one.stdout.split('\n').length).toBe(lines.filter((line) => line !== '').length + 1)
    expect(one.stdout).toContain('"line":1501')
    expect(relint(['--workers', '3'], input)).toEqual(one)
    expect(relint(['--workers', '3'], '')).toEqual({stdout: '', stderr: '', status: 0})
  })

  test('one that dies is told of, even while no more comes in', async () => {
    const child = spawn(process.execPath, [cli, 'stream', '--no-config', '--workers', '2'], {stdio: ['pipe', 'pipe', 'pipe']})
    let said = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.stdin?.write('{"id":1,"subject":"a"}\n')
    const line = await new Promise<string>((done) => child.stdout?.setEncoding('utf8').once('data', done))
    expect(ids(line.split('\n').slice(0, -1))).toEqual([1])
    const crew = fs.readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ').map(Number)
    expect(crew.length).toBe(2)
    process.kill(crew[1] as number, 'SIGKILL')
    const code = await new Promise((done) => child.once('close', done))
    expect({code, said}).toEqual({code: 2, said: 'relint: stream: a worker ended with SIGKILL; what stands in the output up to here is whole\n'})
  })

  test('their number is checked', () => {
    expect(relint(['--workers', 'two'], '')).toEqual({stdout: '', stderr: 'relint: --workers: expected a number from 1, found “two”\n', status: 2})
  })
})
