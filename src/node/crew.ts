/** Processes that answer lines; and `relint stream` on several of them: batches of lines go round, the answers come back in order. */

import {spawn} from 'node:child_process'
import type {Readable, Writable} from 'node:stream'
import {batchesOf, LONGEST_LINE, put, tooLong} from './lines.ts'

/** How much a worker may hold: a piece of work that it does, and one that waits for it. */
export const HELD = 2

/**
 * Reads records from `input` until its end and writes an answer for each to `output`, the same bytes as one process does.
 * @param args - arguments of `relint stream` for the workers.
 */
export async function streamOn(count: number, args: readonly string[], input: Readable, output: Writable): Promise<void> {
  // The input may say nothing for a long time.
  const stop = (error: Error): void => void input.destroy(error)
  const workers = Array.from({length: count}, () => hire([process.argv[1] ?? '', 'stream', ...args], 'inherit', stop))
  // One after the other, whichever worker is done first.
  let written: Promise<void> = Promise.resolve()
  const open: Promise<void>[] = []
  let next = 0
  const add = (answers: Promise<string>): void => {
    // Both are waited for at once, so that an answer that never comes is noticed while others are written.
    written = Promise.all([answers, written]).then(([text]) => put(output, text))
    written.catch(stop)
    open.push(written)
  }
  try {
    for await (const batch of batchesOf(input)) {
      if (open.length >= HELD * count) await open.shift()
      if (batch.kind === 'too-long') add(Promise.resolve(tooLong(batch.number, LONGEST_LINE)))
      else add((workers[next++ % count] as Worker).ask(batch.lines))
    }
    await written
    await Promise.all(workers.map((one) => one.dismiss()))
  } catch (error) {
    for (const one of workers) one.kill()
    throw error
  }
}

export interface Worker {
  /** The answers to lines: one line each. */
  readonly ask: (lines: readonly string[]) => Promise<string>
  readonly dismiss: () => Promise<void>
  readonly kill: () => void
}

/** What a worker was asked and has not answered. */
interface Asked {
  left: number
  text: string
  readonly done: (text: string) => void
  readonly fail: (error: Error) => void
}

/**
 * Starts a worker: a process that answers each line of its input with one.
 * @param program - the file that it runs, and its arguments.
 * @param errors - whether what it says on standard error is shown.
 * @param lost - told where it ends before it is dismissed.
 */
export function hire(program: readonly string[], errors: 'inherit' | 'ignore', lost: (error: Error) => void): Worker {
  const child = spawn(process.execPath, program, {stdio: ['pipe', 'pipe', errors], windowsHide: true})
  const asked: Asked[] = []
  let fault: Error | undefined
  const ended = new Promise<void>((done, fail) => {
    const end = (error: Error | undefined): void => {
      if (error) fault = error
      for (const one of asked.splice(0)) one.fail(error ?? new Error('a worker ended before its work did'))
      if (error) fail(error)
      else done()
    }
    child.on('error', end)
    child.on('close', (code, signal) => end(code === 0 ? undefined : new Error(`a worker ended with ${signal ?? code}; what stands in the output up to here is whole`)))
  })
  ended.catch(lost)
  // How the worker ended says more than the broken pipe that follows from it.
  child.stdin.on('error', () => undefined)
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    for (let from = 0; from < text.length; ) {
      const [one] = asked
      if (!one) break
      let end = from
      while (one.left > 0) {
        const line = text.indexOf('\n', end)
        if (line < 0) break
        one.left--
        end = line + 1
      }
      if (one.left > 0) end = text.length
      one.text += text.slice(from, end)
      from = end
      if (one.left > 0) break
      asked.shift()
      one.done(one.text)
    }
  })
  return {
    ask: (lines) =>
      new Promise((done, fail) => {
        if (fault) return fail(fault)
        asked.push({left: lines.length, text: '', done, fail})
        child.stdin.write(`${lines.join('\n')}\n`)
      }),
    dismiss: () => {
      child.stdin.end()
      return ended
    },
    kill: () => child.kill()
  }
}
