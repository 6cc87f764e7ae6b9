// Kills what works on an archive, with kill -9, and compares the output with that of one `relint stream`.
// Takes a redis-server from the PATH (or from Debian, where this may install it) and starts it on a free port. Linux; half a minute.
import {spawn, spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import {createServer} from 'node:net'
import os from 'node:os'
import path from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {subject} from './corpora.mjs'

const relint = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../dist/cli.js')
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'relint-queue-'))
const archive = path.join(scratch, 'archive.ndjson')
const deadline = Date.now() + 240_000

function redisServer() {
  const there = () => spawnSync('redis-server', ['--version']).status === 0
  if (!there() && process.getuid?.() === 0) {
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
    for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'redis-server']]) spawnSync('apt-get', ['--quiet', ...args], {stdio: ['ignore', 'ignore', 'inherit'], env})
  }
  if (!there()) throw new Error('redis-server is not installed: apt-get install redis-server')
}

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address()
      server.close(() => done(port))
    })
  })

async function until(what, child, ready) {
  while (!ready()) {
    if (child.exitCode !== null) throw new Error(`${what}: relint queue run ended with ${child.exitCode}\n${child.said}`)
    if (Date.now() > deadline) throw new Error(`${what}: not within the time`)
    await sleep(5)
  }
}

const childrenOf = (pid) => {
  try {
    return fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}
const finished = (folder) => (fs.existsSync(path.join(folder, 'shards')) ? fs.readdirSync(path.join(folder, 'shards')).filter((name) => name.endsWith('.ndjson')).length : 0)
const md5 = (file) => createHash('md5').update(fs.readFileSync(file)).digest('hex')

redisServer()
const port = await freePort()
const redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--maxmemory-policy', 'noeviction', '--dir', scratch], {stdio: 'ignore'})
const run = (folder) => {
  const child = spawn(process.execPath, [relint, 'queue', 'run', archive, '--out', folder, '--redis', `redis://127.0.0.1:${port}`, '--workers', '2', '--shard-lines', '1500', '--no-config', '--group', 'campaign'], {
    stdio: ['ignore', 'ignore', 'pipe']
  })
  child.said = ''
  child.stderr.on('data', (text) => {
    child.said += text
  })
  child.ended = new Promise((done) => child.on('close', done))
  return child
}
const finish = async (child) => {
  const code = await Promise.race([child.ended, sleep(Math.max(0, deadline - Date.now()), 'too late', {ref: false})])
  if (code !== 0) throw new Error(`relint queue run: ${code}\n${child.said}`)
}

let failed = false
function same(what, folder, single) {
  const file = path.join(folder, 'findings.ndjson')
  const equal = md5(file) === single
  const left = fs.readdirSync(folder).sort().join(' ')
  const clean = left === 'findings.ndjson groups.ndjson plan.json'
  console.log(`${what}: md5 ${md5(file)} ${equal ? '=' : 'IS NOT'} ${single}${clean ? '' : `; left over: ${left}`}`)
  failed ||= !equal || !clean
}

try {
  // Subject lines, with lines that are no records and blank ones among them.
  const lines = Array.from({length: 12_000}, (_, i) => (i % 1009 === 0 ? 'not a record\n\n' : `${JSON.stringify({id: i, subject: subject(i), campaign: `c${i % 40}`})}\n`))
  fs.writeFileSync(archive, lines.join(''))
  const whole = spawnSync(process.execPath, [relint, 'stream', '--no-config'], {input: lines.join(''), maxBuffer: 1 << 30})
  if (whole.status !== 0) throw new Error(`relint stream: ${whole.stderr}`)
  const single = createHash('md5').update(whole.stdout).digest('hex')

  const first = path.join(scratch, 'worker-killed')
  const one = run(first)
  await until('a worker in the middle of a shard', one, () => finished(first) > 0 && childrenOf(one.pid).some((worker) => childrenOf(worker).length > 0))
  const victim = childrenOf(one.pid).find((worker) => childrenOf(worker).length > 0)
  process.kill(victim, 'SIGKILL')
  console.log(`killed a worker after ${finished(first)} of 8 shards`)
  await finish(one)
  same('a worker killed', first, single)

  const second = path.join(scratch, 'run-killed')
  const two = run(second)
  await until('some shards', two, () => finished(second) > 2)
  two.kill('SIGKILL')
  await two.ended
  const kept = finished(second)
  const again = run(second)
  await finish(again)
  console.log(`killed the run after ${kept} of 8 shards and started it again`)
  same('the run killed and resumed', second, single)
} catch (error) {
  failed = true
  console.error(error.message)
} finally {
  redis.kill()
  await sleep(100)
  fs.rmSync(scratch, {recursive: true, force: true})
}
process.exit(failed ? 1 : 0)
