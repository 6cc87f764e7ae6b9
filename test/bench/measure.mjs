// Runs whole processes: their time, their peak memory, and ratios between them.
import {spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const TIME = '/usr/bin/time'
const hasTime = fs.existsSync(TIME) && spawnSync(TIME, ['-f', '%M', 'true']).status === 0
const taskset = spawnSync('taskset', ['-c', '0', 'true']).status === 0
const nowhere = fs.openSync(os.devNull, 'r+')
const LONGEST = 600_000

/** One run: milliseconds, the exit code, and MiB at most where GNU time is there to tell. */
export function once([command, ...args], cwd) {
  const memory = path.join(os.tmpdir(), `relint-bench-${process.pid}`)
  const [program, given] = hasTime ? [TIME, ['-q', '-f', '%M', '-o', memory, command, ...args]] : [command, args]
  const start = performance.now()
  const {status} = spawnSync(program, given, {cwd, stdio: ['ignore', nowhere, nowhere], timeout: LONGEST})
  const ms = performance.now() - start
  if (status === null) return {ms: Number.NaN, status}
  return {ms, status, ...(hasTime && {mib: Number(fs.readFileSync(memory, 'utf8')) / 1024})}
}

/** Runs each command once a round, each round starting with another one: a busy neighbour hits all of them. */
export function interleave(commands, rounds, cwd) {
  const names = Object.keys(commands)
  const runs = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length]
      runs[name].push(once(commands[name], cwd))
    }
  return runs
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return ((sorted[(sorted.length - 1) >> 1] ?? Number.NaN) + (sorted[sorted.length >> 1] ?? Number.NaN)) / 2
}
const spread = (numbers) => ({median: median(numbers), min: Math.min(...numbers), max: Math.max(...numbers)})

/** How many times as long `a` took as `b`: of each round, then the middle of the rounds. */
export const ratio = (runs, a, b) => spread(runs[a].map(({ms}, i) => ms / runs[b][i].ms))
export const time = (runs, name) => spread(runs[name].map(({ms}) => ms))
export const peak = (runs, name) => Math.max(...runs[name].map(({mib}) => mib ?? Number.NaN))

/** MiB at most of a process and those that it starts, pages that they share counted once; nothing where the system does not tell. */
export async function together([program, ...args], cwd, every = 100) {
  const child = spawn(program, args, {cwd, stdio: ['ignore', nowhere, nowhere]})
  let most = Number.NaN
  const timer = setInterval(() => {
    try {
      const others = fs.readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
      const sizes = [child.pid, ...others].map((pid) => Number(/Pss:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]))
      const mib = sizes.reduce((sum, size) => sum + size, 0) / 1024
      if (!(mib < most)) most = mib
    } catch {
      // No /proc here, or one of them has just ended.
    }
  }, every)
  await new Promise((done) => child.on('exit', done))
  clearInterval(timer)
  return most
}

/** Pipes a file through a process on one core; tells the time, and the resident memory every so often. */
export async function pipe(command, file, every = 50) {
  const [program, ...args] = taskset ? ['taskset', '-c', '0', ...command] : command
  const input = fs.openSync(file, 'r')
  const start = performance.now()
  const child = spawn(program, args, {stdio: [input, nowhere, 'inherit']})
  const curve = []
  const look = () => {
    try {
      const rss = /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
      if (rss) curve.push({ms: performance.now() - start, mib: Number(rss) / 1024})
    } catch {
      // No /proc here, or the process has just ended.
    }
  }
  const timer = setInterval(look, every)
  const status = await new Promise((done) => child.on('exit', done))
  const ms = performance.now() - start
  clearInterval(timer)
  fs.closeSync(input)
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`)
  return {ms, curve}
}
