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
  readonly records: number
}

/** What a run is about. It lies in the output folder, where workers of other machines read it too. */
export interface Plan {
  readonly version: 1
  /** What the output depends on: two runs with the same key may share shards. */
  readonly key: string
  readonly archive: string
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
  const close = () => {
    if (records > 0) shards.push({name: String(shards.length + 1).padStart(7, '0'), start, end, records})
    start = end
    records = 0
  }
  const length = fs.statSync(archive).size
  for await (const lines of linesOf(archive)) {
    for (const {at, bytes} of lines) {
      end = Math.min(at + bytes.length + 1, length)
      if (!isBlank(bytes)) records++
      if (records === size) close()
    }
  }
  close()
  return shards
}

/** What the output of a run depends on, as one short text. The archive counts by its size and time: reading it all would take as long as cutting it. */
export function keyOf(archive: string, ...rest: readonly unknown[]): string {
  const {size, mtimeMs} = fs.statSync(archive)
  return createHash('sha256').update(JSON.stringify([archive, size, mtimeMs, ...rest])).digest('hex').slice(0, 16)
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
 * and two workers that hold the same job (one was thought dead) write the same bytes to two files.
 */
async function whole(file: string, write: (handle: fs.promises.FileHandle) => Promise<void>): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`
  fs.mkdirSync(path.dirname(file), {recursive: true})
  try {
    const handle = await fs.promises.open(temporary, 'w')
    try {
      await write(handle)
      await handle.sync()
    } finally {
      await handle.close()
    }
    fs.renameSync(temporary, file)
  } finally {
    fs.rmSync(temporary, {force: true})
  }
}

/** Map: lints one shard in a process of its own. Does nothing where its output is there. */
export async function lintShard(folder: string, plan: Plan, shard: Shard, relint: string): Promise<void> {
  const target = shardFile(folder, shard)
  if (fs.existsSync(target)) return
  await whole(target, async (handle) => {
    const child = spawn(process.execPath, [relint, 'stream', ...plan.args], {cwd: plan.cwd, stdio: ['pipe', handle.fd, 'pipe']})
    let said = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2000)
    })
    const ended = new Promise<string>((done, fail) => {
      child.on('error', fail)
      child.on('close', (code, signal) => done(signal ?? String(code)))
    })
    const fed = child.stdin ? pipeline(fs.createReadStream(plan.archive, {start: shard.start, end: shard.end - 1}), child.stdin) : undefined
    const [end, feed] = await Promise.allSettled([ended, fed])
    // How the process ended says more than the broken pipe that follows from it.
    if (end.status === 'rejected') throw end.reason
    if (end.value !== '0') throw new Error(`relint stream ended with ${end.value}${said ? `: ${said.trim()}` : ''}`)
    if (feed.status === 'rejected') throw feed.reason
    const answers = await countLines(`/dev/fd/${handle.fd}`, handle)
    if (answers !== shard.records) throw new Error(`shard ${shard.name} holds ${shard.records} records, and ${answers} were answered`)
  })
}

async function countLines(_file: string, handle: fs.promises.FileHandle): Promise<number> {
  void handle
  return 0
}
