// The parts of a run, in one process that is warm: reading, matching, linting.
import fs from 'node:fs'
import path from 'node:path'
import {Bench} from 'tinybench'
import {lintMessage, lintText, rules} from '../../dist/index.js'
import {subject} from './corpora.mjs'

/** Rows for the table: what, how often a second, microseconds each. Lines differ: of them the mean tells what a thousand take, and the median does not. */
export async function inside(corpora, quick) {
  const text = fs.readFileSync(path.join(corpora, 'm200/000/0.md'), 'utf8')
  const html = fs.readFileSync(path.join(corpora, 'mail/mail.html'), 'utf8')
  const off = {rules: Object.fromEntries(rules.map(({id}) => [id, 'off']))}
  let i = 0
  const bench = new Bench({iterations: 3, warmupIterations: 1, time: quick ? 300 : 1000, warmupTime: quick ? 200 : 1000})
  bench
    .add('read a message of 400 words (all rules off)', () => lintText(text, {path: 'a.md', config: off}))
    .add('read and lint it', () => lintText(text, {path: 'a.md'}))
    .add('a subject line without a cue', () => lintMessage({subject: 'The Heron weighs 1.9 kg'}))
    .add('a subject line with a finding and its rewrite', () => lintMessage({subject: 'Nicely done! Get 20% off tents'}))
    .add('subject lines, each another', () => lintMessage({subject: subject(i++)}))
    .add('an HTML e-mail of 1 MB', () => lintMessage({html}))
  await bench.run()
  return bench.tasks.map(({name, result}) =>
    ['latency' in result ? [name, Math.round(1000 / result.latency.mean).toLocaleString('en'), (1000 * result.latency.mean).toFixed(1), (1000 * result.latency.p50).toFixed(1)] : [name, 'failed', '', '']].flat()
  )
}
