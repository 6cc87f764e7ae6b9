/** The command line. It knows argv, standard input and output, and exit codes; what it does is done elsewhere. */

import fs from 'node:fs'
import {parseArgs, type ParseArgsConfig} from 'node:util'
import type {Report} from './index.ts'
import {setPace} from './node/core.ts'
import type {Severity} from './types.ts'

declare const RELINT_VERSION: string

const HELP = `relint finds claims in marketing copy that say more than is so, and offers an honest wording.

Usage
  relint campaign/*.md              check files
  relint campaign                   check all messages in a folder
  relint --text "Hurry! Ends soon"  check one line
  cat mail.md | relint -            check what comes from another program
  relint explain false-praise       what a rule means, with examples
  relint stream < records.ndjson    one JSON record in, one out
  relint promises --propose campaign  the promises that the copy makes, to be declared
  relint queue run archive.ndjson --out FOLDER   the same for an archive, on many processes

What it says
  “Nicely done!” praises the reader for nothing on record     what is untrue of the words
  because   a fact, or a passage, that says otherwise
  needs     the fact that would settle it; write it into the file's front matter
  instead   a wording that relint itself finds nothing in

Options
  --format stylish|json             how to print (default: stylish)
  --fail-on info|warning|error|never  from which severity on to end with 1 (default: warning)
  --max-warnings N                  allow up to N warnings
  --as FORMAT                       read every file as this: markdown, html, text, email, mbox, csv, sequence,
                                    or subjects (one subject line a row)
  --columns subject=Title,body=Html   which columns of a CSV or TSV file are copy
  --stdin-filename FILE             name (and so format and folder) of what comes in on “-”
  --config FILE, --no-config        use this config file; use none
  --no-siblings                     do not read the other files of a campaign as evidence
  --output-file FILE                write the report there
  --cache                           keep results, and lint only campaigns in which anything has changed
  --cache-location FILE             where (default: node_modules/.cache/relint/results, or .relintcache)
  --fix                             write the honest wordings into the files, where no blank is left to fill
  --fix-dry-run                     print them as a patch instead
  --apply RULE                      the same for the findings of one rule
  --interactive                     go through the findings: take a wording, fill a blank, declare the fact
  --jobs N|auto                     on how many processes many files are linted; auto for one on each core (default: 1)
  --workers N                       how many processes “relint stream” runs on (default: 1)
  --color, --no-color               colours (also NO_COLOR, FORCE_COLOR)
  --version, --help

Exit codes
  0  nothing at or above --fail-on     1  findings     2  something could not be read or understood
`

const OPTIONS = {
  format: {type: 'string', short: 'f'},
  'fail-on': {type: 'string'},
  'max-warnings': {type: 'string'},
  as: {type: 'string'},
  columns: {type: 'string'},
  text: {type: 'string', multiple: true},
  'stdin-filename': {type: 'string'},
  config: {type: 'string', short: 'c'},
  'no-config': {type: 'boolean'},
  'no-siblings': {type: 'boolean'},
  'output-file': {type: 'string', short: 'o'},
  cache: {type: 'boolean'},
  'cache-location': {type: 'string'},
  color: {type: 'boolean'},
  'no-color': {type: 'boolean'},
  now: {type: 'string'},
  fix: {type: 'boolean'},
  'fix-dry-run': {type: 'boolean'},
  apply: {type: 'string'},
  interactive: {type: 'boolean', short: 'i'},
  propose: {type: 'boolean'},
  jobs: {type: 'string', short: 'j'},
  workers: {type: 'string'},
  'first-line': {type: 'string'},
  version: {type: 'boolean', short: 'v'},
  help: {type: 'boolean', short: 'h'}
} as const satisfies ParseArgsConfig['options']

function count(name: string, value = '1'): number {
  if (!/^[1-9]\d*$/.test(value)) throw new Usage(`--${name}: expected a number from 1, found “${value}”`)
  return Number(value)
}

/** On how many processes files are linted. */
function jobsIn({jobs, workers}: Values, streams: boolean): number | 'auto' {
  if (streams && jobs !== undefined) throw new Usage('--jobs is for files; for “relint stream” it is --workers N')
  if (!streams && workers !== undefined) throw new Usage('--workers is for “relint stream”; for files it is --jobs N')
  if (jobs === undefined || jobs === 'auto') return jobs ?? 1
  if (!/^[1-9]\d*$/.test(jobs)) throw new Usage(`--jobs: expected a number from 1, or auto; found “${jobs}”`)
  return Number(jobs)
}

class Usage extends Error {}

async function main(argv: readonly string[]): Promise<number> {
  if (argv[0] === 'queue') {
    output()
    return (await import('./node/queue.ts')).queue(argv.slice(1))
  }
  if (argv.includes('--version') || argv.includes('-v')) return say(`${RELINT_VERSION}\n`)
  if (argv.length === 0 || argv.includes('--help') || argv.includes('-h')) return say(HELP, argv.length === 0 ? 2 : 0)
  if (argv[0] === 'explain') return (await import('./node/explain.ts')).explain(argv.slice(1), paintFor(output(), undefined))
  const {values, positionals} = await readArgs(argv)
  const jobs = jobsIn(values, positionals[0] === 'stream')
  const cache = await cacheFor(values, positionals)
  const known = cache?.recall()
  if (known) return print(known.report, printing(values), known.config)
  const {jobsOf, lintPathsOn, loadConfig, rules} = await import('./node/index.ts')
  const {createLinter} = await import('./lint.ts')
  const cwd = process.cwd()
  const loaded = loadConfig(cwd, {...(values['no-config'] && {config: false as const}), ...(values.config !== undefined && {configFile: values.config})})
  if (positionals[0] === 'promises') return promises(positionals.slice(1), values.propose === true, cwd, loaded.config.settings.promises ?? [])
  if (positionals[0] === 'stream') {
    if (loaded.problems.length > 0) return complain({version: 1, results: [], problems: loaded.problems})
    const workers = count('workers', values.workers)
    const first = count('first-line', values['first-line'])
    const args = [...(values['no-config'] ? ['--no-config'] : []), ...(values.config === undefined ? [] : ['--config', values.config])]
    // Node reads nothing there, and says nothing.
    if (fs.fstatSync(0).isDirectory()) throw new Usage('stream: standard input is a folder: expected records, one on each line')
    setPace((await import('./node/pace.ts')).STEADY)
    try {
      if (workers > 1) await (await import('./node/crew.ts')).streamOn(workers, args, process.stdin, output())
      else await (await import('./stream.ts')).stream(process.stdin, output(), createLinter(rules, loaded.config.settings), {tags: loaded.config.tags, first})
    } catch (error) {
      throw new Usage(`stream: ${(error as Error).message}`)
    }
    return 0
  }
  const how = printing(values)
  const {formatNamed} = await import('./formats/index.ts')
  const {formatNames} = await import('./formats/names.ts')
  const as = choice('as', values.as, formatNames)
  const sources = await given(values, positionals)
  const patterns = positionals.filter((name) => name !== '-')
  if (sources.length === 0 && patterns.length === 0) throw new Usage('expected files, folders or globs; “relint --help” tells more')
  // A line, and standard input without a name, are in no folder.
  const homeless = values['stdin-filename'] === undefined
  const columns = values.columns === undefined ? undefined : await columnsOf(values.columns)
  // The report for a person shows the wording of each stretch of copy, and none of single findings.
  const suggest = how.format === 'json' || cache !== undefined || values.interactive === true || values.apply !== undefined
  const config = {...loaded.config, settings: {...loaded.config.settings, suggest}, ...(columns && {columns})}
  const run = {
    cwd,
    config,
    linter: createLinter(rules, config.settings),
    problems: loaded.problems,
    sources,
    siblings: !values['no-siblings'] && !(homeless && patterns.length === 0),
    setPace,
    ...(cache && {cache}),
    ...(as && {as})
  }
  const lint = () => lintPathsOn(jobsOf(jobs), patterns, run)
  let report = values.interactive ? await (await import('./node/interactive.ts')).interact(process.stdin, output(), cwd, lint) : await lint()
  const {fix, apply, 'fix-dry-run': dry} = values
  if (fix || dry || apply !== undefined) {
    if (sources.length > 0) throw new Usage('--fix, --fix-dry-run and --apply change files; there is none for standard input or --text')
    if (apply !== undefined && !rules.some((rule) => rule.id === apply))
      throw new Usage(
        (await import('./config.ts')).unknownRule(
          apply,
          rules.map((rule) => rule.id)
        )
      )
    const {fixResults, replaceFile, safeRewrites, suggestionsOf, unifiedDiff} = await import('./node/fix.ts')
    const fixes = fixResults(report.results, cwd, apply === undefined ? safeRewrites : suggestionsOf(apply), as && formatNamed(as), config)
    if (dry) {
      await write(unifiedDiff(fixes))
      return complain(report)
    }
    for (const {path, before, after} of fixes) if (after !== before) replaceFile(cwd, path, after)
    report = await lint()
    process.stderr.write(`${fixes.reduce((sum, one) => sum + one.applied, 0)} rewritten in ${fixes.filter((one) => one.after !== one.before).length} files\n`)
  }
  if (loaded.problems.length === 0) cache?.keepConfig({...loaded.config, siblings: run.linter.rules.some((rule) => rule.campaign)})
  cache?.save()
  return print(report, how, loaded.config)
}

type Values = Awaited<ReturnType<typeof readArgs>>['values']

function choice<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined || (allowed as readonly string[]).includes(value)) return value as T | undefined
  throw new Usage(`--${name}: expected one of ${allowed.join(', ')}, found “${value}”`)
}

/** How a report is printed and weighed. */
function printing(values: Values) {
  const most = values['max-warnings']
  if (most !== undefined && !/^\d+$/.test(most)) throw new Usage(`--max-warnings: expected a number, found “${most}”`)
  return {
    format: choice('format', values.format, ['stylish', 'json'] as const) ?? 'stylish',
    failOn: choice('fail-on', values['fail-on'], ['info', 'warning', 'error', 'never'] as const),
    maxWarnings: most === undefined ? undefined : Number(most),
    target: values['output-file'],
    paint: values['output-file'] === undefined ? paintFor(isPlain() ? NO_TERMINAL : output(), values) : {colour: false, links: false}
  }
}

/** Prints a report; the result is the exit code. */
async function print(report: Report, {format, failOn, maxWarnings, target, paint}: ReturnType<typeof printing>, config: {readonly failOn?: Severity | 'never'; readonly maxWarnings?: number}): Promise<number> {
  const out = format === 'json' ? (await import('./report/json.ts')).json(report) : (await import('./report/stylish.ts')).stylish(report, paint)
  if (target === undefined) await write(out)
  else fs.writeFileSync(target, out)
  const problems = complain(report)
  return problems || exitCode(report, failOn ?? config.failOn ?? 'warning', maxWarnings ?? config.maxWarnings)
}

/** The cache of a run that only checks files; nothing where none was asked for. */
async function cacheFor(values: Values, positionals: readonly string[]) {
  const {cache, 'cache-location': location, fix, 'fix-dry-run': dry, apply, interactive, text} = values
  if (location !== undefined && !cache) throw new Usage('--cache-location says where --cache keeps results; give --cache too')
  if (!cache || fix || dry || apply !== undefined || interactive || text || positionals.includes('-') || positionals[0] === 'promises' || positionals[0] === 'stream') return undefined
  const {defaultLocation, openCache} = await import('./node/cache.ts')
  const cwd = process.cwd()
  const config = values['no-config'] ? (false as const) : values.config
  return openCache({cwd, patterns: positionals, siblings: !values['no-siblings'], config, reading: [values.as, values.columns]}, location ?? defaultLocation(cwd))
}

/** `relint promises`: those declared; with `--propose`, those in the copy that are not, as entries to paste. */
async function promises(patterns: readonly string[], propose: boolean, cwd: string, declared: readonly {readonly id: string; readonly text: string}[]): Promise<number> {
  if (!propose) return say(declared.length > 0 ? declared.map(({id, text}) => `${id}  ${text}\n`).join('') : 'no promises are declared; “relint promises --propose FILES” finds those that the copy makes\n')
  const {asYaml, proposals} = await import('./node/promises.ts')
  const {found, problems} = proposals(patterns.length > 0 ? patterns : ['.'], cwd)
  await write(asYaml(found.filter(({text}) => !declared.some((one) => one.text === text))))
  return complain({version: 1, results: [], problems})
}

/** Reads the arguments; an unknown option gets the one that was meant. */
async function readArgs(argv: readonly string[]) {
  try {
    return parseArgs({args: [...argv], options: OPTIONS, allowPositionals: true, strict: true})
  } catch (error) {
    const unknown = /Unknown option '(--?[\w-]+)/.exec((error as Error).message)?.[1]
    if (!unknown) throw new Usage((error as Error).message)
    const {closest} = await import('./text/likeness.ts')
    const near = closest(unknown.replace(/^-+/, ''), Object.keys(OPTIONS))
    throw new Usage(`there is no option ${unknown}${near ? `; did you mean --${near}?` : ''} “relint --help” lists them`)
  }
}

/** `subject=Title,body=Html` as a map; a name may be quoted where it holds a comma. */
async function columnsOf(written: string): Promise<Record<string, string>> {
  const {COLUMNS} = await import('./formats/csv.ts')
  const pairs = [...written.matchAll(/\s*([^=,]*?)\s*(?:=\s*(?:"([^"]*)"|([^,]*?))\s*)?(?:,|$)/g)].filter((match) => match[0] !== '').map((match) => [match[1] ?? '', match[2] ?? match[3] ?? ''] as const)
  for (const [name, column] of pairs) {
    if (!COLUMNS.includes(name)) throw new Usage(`--columns: expected one of ${COLUMNS.join(', ')}, found “${name}”; write subject=NAME`)
    if (column === '') throw new Usage(`--columns: expected the name of a column behind ${name}=`)
  }
  return Object.fromEntries(pairs)
}

/** What is linted besides files: lines given with `--text`, and standard input for `-`. */
async function given(values: {readonly text?: string[]; readonly 'stdin-filename'?: string}, positionals: readonly string[]) {
  const sources = (values.text ?? []).map((line, i, all) => ({path: all.length > 1 ? `line-${i + 1}.txt` : 'line.txt', source: `Subject: ${line.replace(/\s*\n\s*/g, ' ')}`}))
  if (!positionals.includes('-')) return sources
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  const {decode} = await import('./node/files.ts')
  const name = values['stdin-filename'] ?? 'stdin.md'
  const {formatOf} = await import('./formats/index.ts')
  if (!formatOf(name)) throw new Usage(`--stdin-filename: relint does not read files named like “${name}”`)
  const {source, problem} = decode(Buffer.concat(chunks), name)
  if (problem) throw new Usage(`${problem.path}: ${problem.message}`)
  return [...sources, {path: name, source: source ?? ''}]
}

function exitCode(report: Report, failOn: Severity | 'never', maxWarnings: number | undefined): number {
  if (failOn === 'never') return 0
  const order: readonly Severity[] = ['info', 'warning', 'error']
  const findings = report.results.flatMap((result) => result.findings)
  const warnings = findings.filter((finding) => finding.severity === 'warning').length
  const errors = findings.some((finding) => finding.severity === 'error')
  if (maxWarnings !== undefined) return errors || warnings > maxWarnings ? 1 : 0
  return findings.some((finding) => order.indexOf(finding.severity) >= order.indexOf(failOn)) ? 1 : 0
}

/** Prints what could not be read, one to a line; 2 where there is any. */
function complain(report: Report): number {
  for (const {path, line, column, message} of report.problems) process.stderr.write(`${[path, line, column].filter((piece) => piece !== undefined).join(':')}: ${message}\n`)
  return report.problems.length > 0 ? 2 : 0
}

const NO_TERMINAL = {isTTY: false}

function paintFor(stream: {readonly isTTY?: boolean}, values: {readonly color?: boolean | undefined; readonly 'no-color'?: boolean | undefined} | undefined): {colour: boolean; links: boolean} {
  const {NO_COLOR, FORCE_COLOR, TERM} = process.env
  const forced = values?.color === true || (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0')
  const off = values?.['no-color'] === true || (NO_COLOR !== undefined && NO_COLOR !== '' && !values?.color) || FORCE_COLOR === '0'
  const colour = !off && (forced || (stream.isTTY === true && TERM !== 'dumb'))
  return {colour, links: colour && stream.isTTY === true}
}

async function say(text: string, code = 0): Promise<number> {
  await write(text)
  return code
}

let streaming = false

/** Standard output as a stream. A reader that has seen enough (`relint … | head`) is no error. */
function output(): NodeJS.WriteStream {
  if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', failed)
  streaming = true
  return process.stdout
}

function failed(error: NodeJS.ErrnoException): never {
  process.exit(error.code === 'EPIPE' ? 0 : 2)
}

/** Whether standard output is a file or a pipe: what is written there needs no stream, which takes Node some milliseconds to make. */
function isPlain(): boolean {
  try {
    const stat = fs.fstatSync(1)
    return stat.isFile() || stat.isFIFO()
  } catch {
    return false
  }
}

function write(text: string): Promise<void> {
  let rest = Buffer.from(text)
  if (isPlain()) {
    try {
      while (rest.length > 0) rest = rest.subarray(fs.writeSync(1, rest))
      return Promise.resolve()
    } catch (error) {
      // A pipe that is full for now takes the rest by and by.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') failed(error as NodeJS.ErrnoException)
    }
  }
  return new Promise((done) => output().write(rest, () => done()))
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
    // All is written: there is nothing to wait for, and the system takes memory back sooner than V8 does.
    if (process.platform !== 'win32' && !(streaming && process.stdout.writableLength > 0)) process.exit()
  },
  (error: unknown) => {
    process.stderr.write(`relint: ${error instanceof Usage ? error.message : ((error as Error).stack ?? String(error))}\n`)
    process.exitCode = 2
  }
)
