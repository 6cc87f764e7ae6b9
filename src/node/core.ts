/**
 * Loads the bundle that all work is done in, with the code that V8 compiled for it in an earlier run where it was kept: compiling is
 * half of what a small file takes. Node 22.1 and later do this themselves; before, the code is kept in the user's own cache folder,
 * where nobody else can put any. `NODE_DISABLE_COMPILE_CACHE` turns both off.
 */

import fs from 'node:fs'
import module from 'node:module'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import v8 from 'node:v8'
import vm from 'node:vm'

/** Tells one build of the bundle from another. */
declare const RELINT_CORE: string

/** Whether V8 has a budget for code before it is compiled to run fast. Of a flag that it does not know it complains on standard error. */
const budgets = process.versions.v8.startsWith('11.')
/**
 * Flags of V8. A small file is done before code that is compiled to run fast gains anything, that of patterns included; and V8 would
 * compile most patterns twice, to bytes and then to code. In a long run it would let go of code that only the start needs, and what is kept for the next start would
 * lack it. All are named that are set later, where there is more to do.
 */
const QUICK = `--no-flush-bytecode --no-regexp-tier-up --no-regexp-optimization --semi-space-growth-factor=2 --heap-growing-percent=0${budgets ? ' --interrupt-budget=1000000' : ''}`

type Core = Readonly<Record<string, () => unknown>>
const file = fileURLToPath(new URL('./core.js', import.meta.url))
let core: Core | undefined

/** The parts of the bundle by their source files; a part runs when it is first asked for. */
export function part(name: string): unknown {
  core ??= load()
  return core[name]?.()
}

function load(): Core {
  const require = module.createRequire(file)
  v8.setFlagsFromString(QUICK)
  const enable = (module as {enableCompileCache?: () => unknown}).enableCompileCache
  if (enable) enable()
  const folder = enable || process.env['NODE_DISABLE_COMPILE_CACHE'] ? undefined : ownFolder()
  return folder === undefined ? require(file) : loadWith(path.join(folder, `${RELINT_CORE}-${process.version}-${process.arch}`), require)
}

/** Whether this run lasts longer than one over a few files. */
let lasts = false

/** Sets flags of V8 for a run that lasts. */
export function setPace(flags: string): void {
  lasts = true
  v8.setFlagsFromString(flags)
}

/** How many runs add to what is kept: no single one needs all functions. */
const RUNS = 4

function loadWith(kept: string, require: NodeJS.Require): Core {
  const {code, runs} = readKept(kept)
  // The build writes it in ASCII.
  const script = new vm.Script(`(function (exports, require, module, __filename, __dirname) {${fs.readFileSync(file, 'latin1')}\n})`, {
    filename: file,
    ...(code && {cachedData: code})
  })
  const known = script.cachedDataRejected === false ? runs : 0
  // Written at the end, with every function that this run and those before it have needed.
  if (known < RUNS)
    process.once('exit', () => {
      // What only a long run needs would make each short one read more.
      if (lasts && known > 0) return
      // V8 takes only code that was compiled under the flags of the day: those of the next start.
      v8.setFlagsFromString(QUICK)
      keep(kept, script.createCachedData(), known + 1)
    })
  const made = {exports: {}}
  script.runInThisContext()(made.exports, require, made, file, path.dirname(file))
  return made.exports as Core
}

/** The compiled code, and the number of runs that it is of: the last byte of the file. */
function readKept(kept: string): {readonly code?: Buffer; readonly runs: number} {
  try {
    const bytes = fs.readFileSync(kept)
    return {code: bytes.subarray(0, -1), runs: bytes.at(-1) ?? 0}
  } catch {
    return {runs: 0}
  }
}

/** A folder that only this user writes to; nothing where there is none. */
function ownFolder(): string | undefined {
  const {XDG_CACHE_HOME, LOCALAPPDATA} = process.env
  try {
    const home = os.homedir()
    const base = XDG_CACHE_HOME || (process.platform === 'win32' ? LOCALAPPDATA || path.join(home, 'AppData', 'Local') : process.platform === 'darwin' ? path.join(home, 'Library', 'Caches') : path.join(home, '.cache'))
    const folder = path.join(base, 'relint')
    fs.mkdirSync(folder, {recursive: true, mode: 0o700})
    const {uid, mode} = fs.statSync(folder)
    return process.platform === 'win32' || (uid === process.getuid?.() && (mode & 0o022) === 0) ? folder : undefined
  } catch {
    return undefined
  }
}

/** For how long the code of another version is kept: a month, in milliseconds. */
const OLD = 30 * 24 * 60 * 60 * 1000

/** A run whose code cannot be kept is slower next time, and no worse. */
function keep(kept: string, code: Buffer, runs: number): void {
  const folder = path.dirname(kept)
  try {
    const draft = `${kept}.${process.pid}`
    fs.writeFileSync(draft, Buffer.concat([code, Buffer.of(runs)]), {mode: 0o600})
    fs.renameSync(draft, kept)
    for (const name of fs.readdirSync(folder)) if (Date.now() - fs.statSync(path.join(folder, name)).mtimeMs > OLD) fs.unlinkSync(path.join(folder, name))
  } catch {
    // No room, or no right to write.
  }
}
