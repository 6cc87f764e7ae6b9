// npm run bench: relint against bare Node and against its peers, in one run, as ratios. Writes README.md beside this file.
//   -- --check       fail where a target falls short, and say which
//   -- --only NAME   one part: start, files-200, files-2000, big, html, stream, inside
//   -- --quick       fewer rounds, no million of lines
//   -- --scratch FOLDER   where peers and corpora go (default: relint-bench in the folder for temporary files)
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {makeCorpora} from './corpora.mjs'
import {inside} from './inside.mjs'
import {interleave, median, once, peak, pipe, ratio, time, together} from './measure.mjs'
import {installPeers} from './peers.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const cli = path.join(here, '../../dist/cli.js')
const {values: options} = parseArgs({options: {check: {type: 'boolean'}, quick: {type: 'boolean'}, only: {type: 'string'}, scratch: {type: 'string', default: path.join(os.tmpdir(), 'relint-bench')}}})
const scratch = path.resolve(options.scratch)
const quick = options.quick === true
const wanted = (name) => options.only === undefined || options.only === name

const peers = installPeers(scratch)
// The code that relint keeps compiled is of these runs, not of whatever else ran on this machine.
process.env.XDG_CACHE_HOME = path.join(scratch, 'cache')
fs.rmSync(process.env.XDG_CACHE_HOME, {recursive: true, force: true})
fs.mkdirSync(process.env.XDG_CACHE_HOME, {recursive: true})
const corpora = path.join(scratch, 'corpora')
fs.rmSync(corpora, {recursive: true, force: true})
fs.mkdirSync(corpora, {recursive: true})
await makeCorpora(corpora, {million: !quick && wanted('stream')})

const relint = (...args) => [process.execPath, cli, '--no-config', '--fail-on', 'never', ...args]
const bare = [process.execPath, '-e', '0']
const filesOf = (set) =>
  fs
    .readdirSync(path.join(corpora, set), {recursive: true})
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => path.join('corpora', set, name))
const peersOn = (files, names = Object.keys(peers)) => Object.fromEntries(names.filter((name) => peers[name]).map((name) => [name, peers[name].run(files)]))

/** What is printed: sections of rows; and what must hold: `holds` is undefined where it could not be measured. */
const sections = []
const targets = []
function section(title, head, rows) {
  sections.push({title, head, rows})
  console.log(`\n${title}\n`)
  const table = [head, ...rows]
  const widths = head.map((_, i) => Math.max(...table.map((row) => row[i].length)))
  for (const row of table) console.log(`  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')}`)
}
function target(part, what, value, {least, most}, unit = '') {
  const measured = value !== undefined && Number.isFinite(value)
  targets.push({
    part,
    what,
    wanted: `${least === undefined ? '≤' : '≥'} ${least ?? most}${unit}`,
    found: measured ? `${short(value)}${unit}` : 'not measured',
    holds: measured && (least === undefined ? value <= most : value >= least)
  })
}
const short = (value) => (value >= 1000 ? Math.round(value).toLocaleString('en') : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2))
const range = ({median: middle, min, max}) => `${short(middle)} [${short(min)}–${short(max)}]`
const memory = (runs, name) => (Number.isFinite(peak(runs, name)) ? short(peak(runs, name)) : '')

/** A table of whole processes: seconds, the ratio to bare Node and to relint, memory. */
function wholes(title, runs, mine = 'relint') {
  const rows = Object.keys(runs).map((name) => {
    const failed = runs[name].some(({status}) => status === null || (name.startsWith('relint') && status > 1))
    return [name, failed ? 'failed' : `${short(time(runs, name).median / 1000)} s`, range(ratio(runs, name, 'bare node')), name === mine ? '' : range(ratio(runs, name, mine)), memory(runs, name)]
  })
  section(title, ['', 'time', '× bare Node', `× ${mine}`, 'MiB'], rows)
}

/** The row of a run on two processes. */
const JOBS = 'relint --jobs 2'
const onTwo = (files) => ({[JOBS]: relint('--jobs', '2', ...files)})

/** Its memory is that of both together; what the system tells at the end is that of the larger. */
async function weighed(runs, files) {
  const mib = await together(onTwo(files)[JOBS], scratch)
  return {...runs, [JOBS]: runs[JOBS].map((one) => ({...one, mib}))}
}

if (wanted('start')) {
  const clean = ['corpora/clean/clean.md']
  const commands = {
    'bare node': bare,
    relint: relint(...clean),
    'relint, findings': relint('corpora/findings/findings.md'),
    'relint, every kind': relint('corpora/every/every.md'),
    'relint --version': [process.execPath, cli, '--version'],
    'relint --help': [process.execPath, cli, '--help'],
    ...peersOn(clean)
  }
  const runs = interleave(commands, quick ? 5 : 15, scratch)
  wholes('One small file', runs)
  const toBare = (name) => ratio(runs, name, 'bare node').median
  target('start', 'a clean file × bare Node', toBare('relint'), {most: 1.8})
  target('start', 'a clean file × markdownlint-cli2', ratio(runs, 'relint', 'markdownlint-cli2').median, {most: 0.45})
  target('start', 'a file with findings × bare Node', toBare('relint, findings'), {most: 2})
  target('start', 'a file with a claim of every kind × bare Node', toBare('relint, every kind'), {most: 5})
  target('start', '--version × bare Node', toBare('relint --version'), {most: 1.4})
  target('start', '--help × bare Node', toBare('relint --help'), {most: 1.4})
}

if (wanted('files-200')) {
  const files = filesOf('m200')
  const runs = interleave({'bare node': bare, relint: relint(...files), ...onTwo(files), ...peersOn(files)}, quick ? 1 : 5, scratch)
  wholes('200 files of some 400 words', await weighed(runs, files))
  target('files-200', 'write-good × relint', ratio(runs, 'write-good', 'relint').median, {least: 2})
}

if (wanted('files-2000')) {
  const files = filesOf('m2000')
  const runs = interleave({'bare node': bare, relint: relint(...files), ...onTwo(files), ...peersOn(files, ['write-good', 'markdownlint-cli2', 'textlint + write-good', 'alex', 'vale'])}, quick ? 1 : 3, scratch)
  wholes('2,000 files of some 400 words', await weighed(runs, files))
  for (const [name, least] of Object.entries({'write-good': 5, alex: 16, 'markdownlint-cli2': 3, 'textlint + write-good': 6})) target('files-2000', `${name} × relint`, ratio(runs, name, 'relint').median, {least})
  target('files-2000', 'peak memory', peak(runs, 'relint'), {most: 160}, ' MiB')
  target('files-2000', 'again, cached × first run', cached(files, time(runs, 'relint').median), {most: 0.15})
}

/** The second of two runs with a cache over the time of a run without. */
function cached(files, first) {
  if (!spawnSync(process.execPath, [cli, '--help'], {encoding: 'utf8'}).stdout.includes('--cache')) return undefined
  const command = relint('--cache', ...files)
  once(command, scratch)
  return median([1, 2, 3].map(() => once(command, scratch).ms)) / first
}

if (wanted('big')) {
  const file = ['corpora/big/big.md']
  const runs = interleave({'bare node': bare, relint: relint(...file), 'relint, a tenth': relint('corpora/half/half.md'), ...peersOn(file, ['markdownlint-cli2', 'textlint + write-good', 'vale'])}, quick ? 1 : 3, scratch)
  wholes('One file of 5 MB', runs)
  target('big', 'textlint + write-good × relint', ratio(runs, 'textlint + write-good', 'relint').median, {least: 12})
  target('big', 'markdownlint-cli2 × relint', ratio(runs, 'markdownlint-cli2', 'relint').median, {least: 2.5})
  target('big', 'ten times the input × the time', ratio(runs, 'relint', 'relint, a tenth').median, {most: 11})
  target('big', 'peak memory', peak(runs, 'relint'), {most: 200}, ' MiB')
}

if (wanted('html')) wholes('An HTML e-mail of 1 MB', interleave({'bare node': bare, relint: relint('corpora/mail/mail.html')}, quick ? 1 : 5, scratch))

if (wanted('stream')) {
  const run = async (command, lines, file) => {
    const {ms, curve} = await pipe(command, path.join(corpora, file))
    return {rate: lines / (ms / 1000), peak: curve.length > 0 ? Math.max(...curve.map(({mib}) => mib)) : Number.NaN, curve, ms}
  }
  const stream = [process.execPath, cli, 'stream', '--no-config']
  const pass = [process.execPath, path.join(here, 'bare.mjs')]
  const mine = []
  const floor = []
  for (let i = 0; i < (quick ? 1 : 3); i++) {
    mine.push(await run(stream, 100_000, '100k.ndjson'))
    floor.push(await run(pass, 100_000, '100k.ndjson'))
  }
  const rate = (runs) => median(runs.map((one) => one.rate))
  const row = (name, runs, ratios) => [name, `${short(rate(runs))}`, ratios, short(Math.max(...runs.map((one) => one.peak)))]
  const rows = [
    row(
      'relint stream, 100,000 lines',
      mine,
      range({median: median(mine.map((one, i) => floor[i].rate / one.rate)), min: Math.min(...mine.map((one, i) => floor[i].rate / one.rate)), max: Math.max(...mine.map((one, i) => floor[i].rate / one.rate))})
    ),
    row('bare pass in Node, 100,000 lines', floor, '')
  ]
  target('stream', 'subject lines a second, one core, start included', rate(mine), {least: 50_000})
  if (!quick) {
    const long = await run(stream, 1_000_000, '1m.ndjson')
    const floorLong = await run(pass, 1_000_000, '1m.ndjson')
    rows.push(row('relint stream, 1,000,000 lines', [long], short(floorLong.rate / long.rate)), row('bare pass in Node, 1,000,000 lines', [floorLong], ''))
    const at = (share) => long.curve.findLast(({ms}) => ms <= share * long.ms)?.mib
    section(
      'Resident memory of `relint stream` over a million lines',
      ['after', 'MiB'],
      [0.02, 0.1, 0.25, 0.5, 0.75, 1].map((share) => [`${100 * share} %`, short(at(share) ?? Number.NaN)])
    )
    target('stream', 'peak memory of 1,000,000 lines × that of 100,000', long.peak / Math.max(...mine.map((one) => one.peak)), {most: 1.25})
  } else target('stream', 'peak memory of 1,000,000 lines × that of 100,000', undefined, {most: 1.25})
  section('Subject lines as records, end to end on one core', ['', 'lines a second', 'bare pass × it', 'MiB'], rows)
}

if (wanted('inside')) section('Inside one process, warm', ['', 'a second', 'µs (mean)', 'µs (median)'], await inside(corpora, quick))

/** How much is found in each corpus: a change that makes relint faster must not change it. */
function found(...args) {
  const {stdout} = spawnSync(process.execPath, [cli, '--no-config', '--fail-on', 'never', '--format', 'json', ...args], {cwd: scratch, encoding: 'utf8', maxBuffer: 1 << 30})
  try {
    return JSON.parse(stdout).results.reduce((sum, {findings}) => sum + findings.length, 0)
  } catch {
    return Number.NaN
  }
}

if (targets.length > 0)
  section(
    'Targets',
    ['', 'wanted', 'found', 'holds'],
    targets.map(({part, what, wanted: goal, found: value, holds}) => [`${part}: ${what}`, goal, value, holds ? 'yes' : 'no'])
  )
if (options.only === undefined) {
  section(
    'What relint finds there',
    ['', 'findings'],
    [
      ['clean.md', 'corpora/clean/clean.md'],
      ['findings.md', 'corpora/findings/findings.md'],
      ['every.md', 'corpora/every/every.md'],
      ['200 files', 'corpora/m200'],
      ['2,000 files', 'corpora/m2000'],
      ['5 MB', 'corpora/big/big.md'],
      ['HTML e-mail', 'corpora/mail/mail.html']
    ].map(([name, file]) => [name, String(found(file))])
  )
  fs.writeFileSync(path.join(here, 'README.md'), page())
}

function page() {
  const cells = (row) => `| ${row.join(' | ')} |`
  const tables = sections.map(({title, head, rows}) => [`## ${title}`, '', cells(head), cells(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(cells), ''].join('\n'))
  const versions = Object.entries(peers)
    .map(([name, {version}]) => `${name} ${version}`)
    .join(', ')
  return `# Speed

Written by \`npm run bench\`${quick ? ' (`--quick`: few rounds)' : ''} on Node ${process.versions.node}, ${os.cpus().length} × ${os.cpus()[0]?.model.trim()}. Seconds are of that machine; the ratios are what counts. All
tools run in turn, so that a busy neighbour hits all of them; a ratio is the median of the rounds, with the least and the greatest.
The memory of \`--jobs 2\` is that of its processes together.

The corpora are made by [\`corpora.mjs\`](corpora.mjs), the same on each machine: product copy in which every third paragraph holds a claim. The peers
(${versions}) do other work than relint: the ratios compare what a team may run in the same hook.

${tables.join('\n')}`
}

const fallen = targets.filter(({holds}) => !holds)
if (options.check && fallen.length > 0) {
  console.error(`\n${fallen.map(({part, what, wanted: goal, found: value}) => `${part}: ${what}: wanted ${goal}, found ${value}`).join('\n')}`)
  process.exitCode = 1
}
