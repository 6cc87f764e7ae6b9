/**
 * `relint queue`: an archive of millions of messages on BullMQ and Redis. A job for each shard, one job that joins them, workers in
 * processes and on machines of their own. BullMQ and its Redis client are optional: who does not use this command need not have them.
 */

import {type ChildProcess, spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {cut, findingsFile, groupsFile, join, keyOf, lintShard, missing, type Plan, planFile, readPlan} from './shards.ts'

declare const RELINT_VERSION: string

const HELP = `relint queue lints an archive on several processes or machines, with BullMQ on Redis.

Usage
  relint queue run ARCHIVE.ndjson --out FOLDER    cut the archive into shards, lint them, join the answers
  relint queue work FOLDER                        help with a run, from another terminal or machine

Options of run
  --out FOLDER         where findings.ndjson goes; a run that was broken off goes on from there
  --workers N          processes on this machine (default: one for each core; 0 waits for “queue work”)
  --shard-lines N      messages in a shard (default: 50000)
  --group FIELD        write groups.ndjson too: the messages of each campaign (or other field), in sending order
  --config FILE, --no-config
Options of both
  --redis URL          default: redis://127.0.0.1:6379

A worker that dies loses nothing: its shard is taken by another. The output is that of one “relint stream”.
`

const OPTIONS = {
  out: {type: 'string'},
  redis: {type: 'string', default: 'redis://127.0.0.1:6379'},
  workers: {type: 'string', default: String(os.availableParallelism())},
  'shard-lines': {type: 'string', default: '50000'},
  group: {type: 'string'},
  config: {type: 'string', short: 'c'},
  'no-config': {type: 'boolean'},
  help: {type: 'boolean', short: 'h'}
} as const

/** A worker must renew its lock within this time, or its shard is given to another. It does little but wait, so this can be short. */
const LOCK = 5000
const STALLED_CHECK = 3000
/** How often a shard may be lost with its worker before the run gives up: a shard that kills every worker must not go round forever. */
const MOST_STALLED = 5
const POLL = 250

/** Runs the command; the result is the exit code. */
export async function queue(args: readonly string[]): Promise<number> {
  try {
    const {values, positionals} = parseArgs({args: [...args], options: OPTIONS, allowPositionals: true})
    const [command, target] = positionals
    if (values.help) return say(HELP)
    if (command === 'run' && target !== undefined && values.out !== undefined) {
      return await run(target, {...values, out: values.out, workers: whole('workers', values.workers, 0), lines: whole('shard-lines', values['shard-lines'], 1)})
    }
    if (command === 'work' && target !== undefined) return await work(path.resolve(target), values.redis)
    return complain(`expected “queue run ARCHIVE.ndjson --out FOLDER” or “queue work FOLDER”; “relint queue --help” tells more`)
  } catch (error) {
    return complain((error as Error).message)
  }
}

interface RunOptions {
  readonly out: string
  readonly redis: string
  readonly workers: number
  readonly lines: number
  readonly group?: string | undefined
  readonly config?: string | undefined
  readonly 'no-config'?: boolean | undefined
}

async function run(file: string, options: RunOptions): Promise<number> {
  const {loadConfig} = await import('./index.ts')
  const cwd = process.cwd()
  const {config, problems} = loadConfig(cwd, {...(options['no-config'] && {config: false as const}), ...(options.config !== undefined && {configFile: options.config})})
  if (problems[0]) return complain(`${problems[0].path}: ${problems[0].message}`)
  const archive = path.resolve(file)
  const folder = path.resolve(options.out)
  const {size, mtimeMs: changed} = fs.statSync(archive)
  const key = keyOf(archive, size, changed, options.lines, options.group, config, RELINT_VERSION)
  const before = readPlan(folder)
  if (before && before.key !== key) return complain(`${options.out} holds the shards of another run (archive, options, config or relint differ); name another folder, or empty it`)
  if (fs.existsSync(findingsFile(folder))) return before ? done(folder, before) : complain(`${findingsFile(options.out)} is there already, and no run of this archive wrote it`)

  const {bull, connect} = await load()
  const client = await connect(options.redis)
  const args = [...(options['no-config'] ? ['--no-config'] : []), ...(options.config === undefined ? [] : ['--config', path.resolve(options.config)])]
  const plan: Plan = before ?? {version: 1, key, archive, size, changed, cwd, args, ...(options.group !== undefined && {group: options.group}), shards: await cut(archive, options.lines)}
  fs.mkdirSync(folder, {recursive: true})
  fs.writeFileSync(`${planFile(folder)}.tmp`, JSON.stringify(plan))
  fs.renameSync(`${planFile(folder)}.tmp`, planFile(folder))

  const queueName = nameOf(folder, plan)
  const jobs = new bull.Queue(queueName, {connection: client})
  const flows = new bull.FlowProducer({connection: client})
  // Said once, by the client.
  jobs.on('error', () => undefined)
  flows.on('error', () => undefined)
  // What an earlier run left in Redis; what it left in the folder counts.
  await jobs.obliterate({force: true})
  const open = missing(folder, plan)
  const opts = {attempts: 4, backoff: {type: 'exponential', delay: 500}}
  const {job: last} = await flows.add({
    name: 'join',
    queueName,
    opts,
    children: open.map((shard) => ({name: 'lint', queueName, data: {shard: plan.shards.indexOf(shard)}, opts: {...opts, failParentOnFailure: true}}))
  })
  const crew = hire(options.workers, folder, options.redis)
  const bar = progress(plan.shards.length, open.length)
  try {
    for (;;) {
      const state = await last.getState()
      if (state === 'completed') break
      if (state === 'failed' || state === 'unknown') {
        // The join fails with a shard; why, the shard says.
        const failed = (await jobs.getFailed()).sort((a, b) => Number(b.name === 'lint') - Number(a.name === 'lint'))[0]
        return complain(state === 'unknown' ? 'Redis has lost the run; start it again, and it goes on from the shards that are there' : (failed?.failedReason ?? 'a shard failed'))
      }
      if (crew.lost()) return complain('all workers have ended; what they said stands above')
      bar.show((await last.getDependenciesCount({unprocessed: true})).unprocessed ?? 0)
      await new Promise((next) => setTimeout(next, POLL))
    }
  } finally {
    crew.dismiss()
    bar.end()
    await jobs.obliterate({force: true})
    await Promise.all([jobs.close(), flows.close()])
    client.destroy()
  }
  return done(folder, plan)
}

/** Takes jobs of a run until it is over. */
async function work(folder: string, redis: string): Promise<number> {
  const plan = readPlan(folder)
  if (!plan) return complain(`${folder} holds no run; “relint queue run … --out ${folder}” starts one`)
  const {bull, connect} = await load()
  const relint = process.argv[1] ?? ''
  const client = await connect(redis)
  const worker = new bull.Worker<{shard: number}>(
    nameOf(folder, plan),
    async ({name, data}) => {
      const shard = plan.shards[data.shard]
      if (name === 'join') await join(folder, plan)
      else if (shard) await lintShard(folder, plan, shard, relint)
    },
    {connection: client, lockDuration: LOCK, stalledInterval: STALLED_CHECK, maxStalledCount: MOST_STALLED}
  )
  worker.on('error', (error) => process.stderr.write(`relint queue: ${error.message}\n`))
  worker.on('failed', (job, error) => process.stderr.write(`relint queue: ${job?.name} ${job?.data.shard ?? ''}: ${error.message}\n`))
  // Started by “queue run”: without it there is nothing to work for.
  process.on('disconnect', () => process.exit(0))
  while (!fs.existsSync(findingsFile(folder))) await new Promise((next) => setTimeout(next, POLL))
  await worker.close()
  client.destroy()
  return 0
}

/** Each folder has a queue of its own, and each archive that was ever linted into it. */
const nameOf = (folder: string, plan: Plan): string => `relint-${keyOf(folder, plan.key)}`

/** Loads what is optional, or says how to get it. */
async function load() {
  try {
    const [bull, {createClient}] = await Promise.all([import('bullmq'), import('redis')])
    const connect = async (url: string) => {
      // A first client, which does not try again, so that a Redis that was never there is said at once. The second outlives restarts.
      const probe = createClient({url, socket: {reconnectStrategy: false}}).on('error', () => undefined)
      await probe.connect().catch((error: Error) => {
        throw new Error(`no Redis answers at ${url}: ${error.message}`)
      })
      probe.destroy()
      const client = createClient({url}).on('error', (error: Error) => process.stderr.write(`relint queue: Redis: ${error.message}\n`))
      await client.connect()
      return client
    }
    return {bull, connect}
  } catch (error) {
    throw new Error(`“relint queue” needs BullMQ and a Redis client, which are not installed by default: npm install bullmq redis (${(error as Error).message.split('\n')[0]})`)
  }
}

/** Starts workers, and others for those that die: a few times, for what killed one may kill all. */
function hire(count: number, folder: string, redis: string) {
  const crew = new Set<ChildProcess>()
  let spare = count * 3
  let over = false
  const start = (): void => {
    const child = spawn(process.execPath, [process.argv[1] ?? '', 'queue', 'work', folder, '--redis', redis], {stdio: ['ignore', 'ignore', 'inherit', 'ipc']})
    crew.add(child)
    child.on('exit', () => {
      crew.delete(child)
      if (!over && !fs.existsSync(findingsFile(folder)) && spare-- > 0) start()
    })
  }
  for (let i = 0; i < count; i++) start()
  return {
    lost: () => count > 0 && crew.size === 0 && !fs.existsSync(findingsFile(folder)),
    dismiss: () => {
      over = true
      for (const child of crew) child.kill()
    }
  }
}

/** A bar on a terminal; nothing in a log. */
function progress(all: number, open: number) {
  const {stderr} = process
  const began = Date.now()
  return {
    show(left: number): void {
      if (!stderr.isTTY) return
      const ready = all - left
      const seconds = (Date.now() - began) / 1000
      const rest = open > left ? `, ${Math.ceil((seconds / (open - left)) * left)} s to go` : ''
      const filled = all > 0 ? Math.floor((30 * ready) / all) : 30
      stderr.write(`\r\u001b[K[${'█'.repeat(filled)}${'░'.repeat(30 - filled)}] ${ready} of ${all} shards${rest}`)
    },
    end(): void {
      if (stderr.isTTY) stderr.write('\r\u001b[K')
    }
  }
}

function done(folder: string, plan: Plan): number {
  const records = plan.shards.reduce((sum, shard) => sum + shard.records, 0)
  process.stderr.write(`${records} records in ${plan.shards.length} shards: ${findingsFile(folder)}${plan.group === undefined ? '' : `, ${groupsFile(folder)}`}\n`)
  return 0
}

function whole(name: string, value: string, least: number): number {
  if (!/^\d+$/.test(value) || Number(value) < least) throw new Error(`--${name}: expected a number of at least ${least}, found “${value}”`)
  return Number(value)
}

function say(text: string): number {
  process.stdout.write(text)
  return 0
}

function complain(message: string): number {
  process.stderr.write(`relint queue: ${message}\n`)
  return 2
}
