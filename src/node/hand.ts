/** A worker of `--jobs`: on each line a share of the run comes in, and what is said of it goes out on one. */

import {formatNamed} from '../formats/index.ts'
import type {FormatName} from '../formats/names.ts'
import type {ReadConfig} from '../config.ts'
import {rules} from '../index.ts'
import {createLinter} from '../lint.ts'
import type {Problem} from '../types.ts'
import {useKeptIndex} from './kept.ts'
import {layerReader} from './layers.ts'
import {batchesOf} from './lines.ts'
import {lintShare, type Share} from './share.ts'

/** What a worker is told first: how the run reads and judges. */
export interface Orders {
  readonly cwd: string
  readonly config: ReadConfig
  readonly as?: FormatName
  /** Flags of V8. */
  readonly flags: string
}

/** Answers shares until there are no more. `setPace` sets flags of V8. */
export async function serve(input: AsyncIterable<Uint8Array>, output: NodeJS.WritableStream, setPace: (flags: string) => void): Promise<void> {
  // Whoever asked is gone: nobody waits for an answer.
  output.on('error', () => process.exit())
  let answer: ((share: Share) => unknown) | undefined
  for await (const batch of batchesOf(input, Number.POSITIVE_INFINITY)) {
    for (const line of batch.kind === 'lines' ? batch.lines : []) {
      const told = answer ? answer(JSON.parse(line)) : {}
      answer ??= follow(JSON.parse(line), setPace)
      output.write(`${JSON.stringify(told)}\n`)
    }
  }
}

function follow({cwd, config, as, flags}: Orders, setPace: (flags: string) => void): (share: Share) => unknown {
  setPace(flags)
  useKeptIndex()
  const faults: Problem[] = []
  const run = {config, linter: createLinter(rules, config.settings), layers: layerReader(cwd, faults), ...(as && {format: () => formatNamed(as)})}
  return (share) => lintShare(share, run, faults)
}
