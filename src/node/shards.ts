/** An archive in shards: cut by bytes, linted one by one by `relint stream`, put together again in order. Knows no queue. */

import {spawn} from 'node:child_process'
import {createHash, randomUUID} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {pipeline} from 'node:stream/promises'

/** A piece of the archive, from a byte to a byte, both at the start of a line; and how many records it holds. */
export interface Shard {
  readonly name: string
  readonly start: number
  readonly end: number
  /** The number of its first line in the archive, from 1. */
  readonly line: number
  readonly records: number
}

/** What a run is about. It lies in the output folder, where workers of other machines read it too. */
export interface Plan {
  readonly version: 1
  /** What the output depends on: two runs with the same key may share shards. */
  readonly key: string
  readonly archive: string
  /** Its size in bytes and the time of its last change, so that no shard is cut from another file. */
  readonly size: number
  readonly changed: number
  readonly cwd: string
  /** Arguments of `relint stream`. */
  readonly args: readonly string[]
  /** The field of a record by which messages are grouped at the end. */
  readonly group?: string
  readonly shards: readonly Shard[]
}

interface Line {
  /** Where it starts in the file. */
  readonly at: number
  /** The line without its end. */
  readonly bytes: Buffer
}

/** The lines of a file, a batch for each piece that is read: a promise a line would cost more than the line. */
async function* linesOf(file: string): AsyncGenerator<readonly Line[]> {
  let rest: Buffer = Buffer.alloc(0)
  let at = 0
  for await (const chunk of fs.createReadStream(file, {highWaterMark: 1 << 20}) as AsyncIterable<Buffer>) {
    const piece = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    const lines: Line[] = []
    let from = 0
    // What was left over has no line end in it.
    for (let end = piece.indexOf(10, rest.length); end >= 0; end = piece.indexOf(10, from)) {
      lines.push({at: at + from, bytes: piece.subarray(from, end)})
      from = end + 1
    }
    rest = piece.subarray(from)
    at += from
    yield lines
  }
  if (rest.length > 0) yield [{at, bytes: rest}]
}

/** True for a line that `relint stream` passes over without an answer. */
function isBlank(bytes: Buffer): boolean {
  const first = bytes[0]
  return first === undefined || ((first <= 0x20 || first >= 0x80) && bytes.toString().trim() === '')
}

/** Cuts an archive into shards of about `size` records. */
export async function cut(archive: string, size: number): Promise<Shard[]> {
  const shards: Shard[] = []
  let start = 0
  let end = 0
  let records = 0
  let line = 1
  let read = 0
  const close = () => {
    if (records > 0) shards.push({name: String(shards.length + 1).padStart(7, '0'), start, end, line, records})
    start = end
    line = read + 1
    records = 0
  }
  const length = fs.statSync(archive).size
  for await (const lines of linesOf(archive)) {
    for (const {at, bytes} of lines) {
      end = Math.min(at + bytes.length + 1, length)
      read++
      if (!isBlank(bytes)) records++
      if (records === size) close()
    }
  }
  close()
  return shards
}

/** What the output of a run depends on, as one short text. The archive counts by its size and time: reading it all would take as long as cutting it. */
export function keyOf(...given: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(given)).digest('hex').slice(0, 16)
}

export const planFile = (folder: string): string => path.join(folder, 'plan.json')
export const findingsFile = (folder: string): string => path.join(folder, 'findings.ndjson')
export const groupsFile = (folder: string): string => path.join(folder, 'groups.ndjson')
const shardFile = (folder: string, shard: Shard): string => path.join(folder, 'shards', `${shard.name}.ndjson`)

export function readPlan(folder: string): Plan | undefined {
  try {
    return JSON.parse(fs.readFileSync(planFile(folder), 'utf8'))
  } catch {
    return undefined
  }
}

/** The shards whose output is not there yet. */
export function missing(folder: string, plan: Plan): readonly Shard[] {
  return plan.shards.filter((shard) => !fs.existsSync(shardFile(folder, shard)))
}

/**
 * Writes a file under a name of its own and then renames it. A file with the final name is thus whole, whoever was killed;
 * and two workers that hold the same job (one was thought dead) write the same bytes to two files. What a killed one leaves
 * goes with the folder of the shards.
 */
async function whole(folder: string, target: string, write: (handle: fs.promises.FileHandle, temporary: string) => Promise<void>): Promise<void> {
  const temporary = path.join(folder, 'shards', `${path.basename(target)}.${randomUUID()}.tmp`)
  fs.mkdirSync(path.dirname(temporary), {recursive: true})
  try {
    const handle = await fs.promises.open(temporary, 'w')
    try {
      await write(handle, temporary)
      await handle.sync()
    } finally {
      await handle.close()
    }
    fs.renameSync(temporary, target)
  } finally {
    fs.rmSync(temporary, {force: true})
  }
}

/** Map: lints one shard in a process of its own. Does nothing where its output is there. */
export async function lintShard(folder: string, plan: Plan, shard: Shard, relint: string): Promise<void> {
  const target = shardFile(folder, shard)
  if (fs.existsSync(target)) return
  const {size, mtimeMs} = fs.statSync(plan.archive)
  if (size !== plan.size || mtimeMs !== plan.changed) throw new Error(`${plan.archive} has changed since it was cut into shards`)
  await whole(folder, target, async (handle, temporary) => {
    await stream(plan, shard, relint, handle.fd)
    let answers = 0
    for await (const lines of linesOf(temporary)) answers += lines.length
    if (answers !== shard.records) throw new Error(`shard ${shard.name} holds ${shard.records} records, and ${answers} were answered`)
  })
}

/** Feeds a shard to `relint stream`. The output goes to the file directly: it need not pass through this process. */
async function stream(plan: Plan, shard: Shard, relint: string, output: number): Promise<void> {
  const child = spawn(process.execPath, [relint, 'stream', '--first-line', String(shard.line), ...plan.args], {cwd: plan.cwd, stdio: ['pipe', output, 'pipe']})
  const {stdin, stderr} = child
  if (!stdin || !stderr) throw new Error('relint stream could not be started')
  let said = ''
  stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000)
  })
  const ended = new Promise<string>((done, fail) => {
    child.on('error', fail)
    child.on('close', (code, signal) => done(signal ?? String(code)))
  })
  const fed = pipeline(fs.createReadStream(plan.archive, {start: shard.start, end: shard.end - 1}), stdin)
  const [end, feed] = await Promise.allSettled([ended, fed])
  // How the process ended says more than the broken pipe that follows from it.
  if (end.status === 'rejected') throw end.reason
  if (end.value !== '0') throw new Error(`relint stream ended with ${end.value}${said ? `: ${said.trim()}` : ''}`)
  if (feed.status === 'rejected') throw feed.reason
}

/** Reduce: the shards in order as one file and, if asked for, the messages by group. The findings come last: they say that the run is over. */
export async function join(folder: string, plan: Plan): Promise<void> {
  const target = findingsFile(folder)
  if (fs.existsSync(target)) return
  if (plan.group !== undefined) await group(folder, plan, plan.group)
  await whole(folder, target, async (handle) => {
    for (const shard of plan.shards) {
      for await (const piece of fs.createReadStream(shardFile(folder, shard)) as AsyncIterable<Buffer>) await handle.write(piece)
    }
  })
  fs.rmSync(path.join(folder, 'shards'), {recursive: true, force: true})
}

/** One message in its group: where its record stands in the archive, and the rules that found something. */
interface Grouped {
  readonly id?: unknown
  readonly send?: unknown
  readonly at: number
  readonly rules: readonly string[]
}

/** Writes a line for each value of a field, with its messages in sending order. Records without the field are in no group. */
async function group(folder: string, plan: Plan, field: string): Promise<void> {
  const groups = new Map<string, Grouped[]>()
  const answers = eachLine(plan.shards.map((shard) => shardFile(folder, shard)))
  for await (const {at, bytes} of eachLine([plan.archive])) {
    if (isBlank(bytes)) continue
    const {value: answer} = await answers.next()
    const record = parse(bytes)
    const key = record[field]
    if (typeof key !== 'string') continue
    const findings = answer ? parse(answer.bytes)['findings'] : undefined
    const rules = Array.isArray(findings) ? [...new Set(findings.map((one: {ruleId: string}) => one.ruleId))] : []
    const members = groups.get(key) ?? []
    members.push({...(record['id'] !== undefined && {id: record['id']}), ...(record['send'] !== undefined && {send: record['send']}), at, rules})
    groups.set(key, members)
  }
  await whole(folder, groupsFile(folder), async (handle) => {
    for (const [key, messages] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) await handle.write(`${JSON.stringify({[field]: key, messages: messages.sort(bySend)})}\n`)
  })
}

async function* eachLine(files: readonly string[]): AsyncGenerator<Line, undefined> {
  for (const file of files) for await (const lines of linesOf(file)) yield* lines
}

/** A record that is no object has no fields; its answer says what is wrong with it. */
function parse(bytes: Buffer): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(bytes.toString()) ?? {}
  } catch {
    return {}
  }
}

/** By the instant that is written, not by its letters: two messages may stand in different time zones. */
function bySend(a: Grouped, b: Grouped): number {
  const [x, y] = [a, b].map(({send}) => (typeof send === 'string' ? Date.parse(send) : Number.NaN))
  return (x ?? 0) - (y ?? 0) || a.at - b.at
}
