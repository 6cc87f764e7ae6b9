/** The library. Runs anywhere: it knows no files, no clock and no console. */

import {rules as allRules} from '../rules/index.ts'
import {checkConfig, type Config, noConfig, type ReadConfig, unknownRule} from './config.ts'
import {type Layer, resolve} from './facts.ts'
import type {Format} from './format.ts'
import {formatOf} from './formats/index.ts'
import {subjects} from './formats/text.ts'
import {inPieces} from './formats/pieces.ts'
import {switchesOf, switchOff} from './formats/off.ts'
import {withVariants} from './formats/variants.ts'
import {createLinter, keepIndex, type Linter, type MessageResult} from './lint.ts'
import {makeIndex, packIndex} from './text/patterns.ts'
import {messageOf, type MessageRecord} from './record.ts'
import type {Rule} from './rule.ts'
import type {ClaimCounts, DroppedRewrite, Finding, Message, Part, PartRewrite, Problem, Result} from './types.ts'

/** A file in memory. */
export interface Source {
  readonly path: string
  readonly source: string
}

/** What relint says of a set of files. `problems` are faults of the input; the files that have none are linted all the same. */
export interface Report {
  readonly version: 1
  readonly results: readonly Result[]
  readonly problems: readonly Problem[]
}

export interface LintOptions {
  /** What `.relintrc.json` may hold. */
  readonly config?: Config
  /** Further rules, beside those of the catalogue. */
  readonly rules?: readonly Rule[]
}

/** What a record gives. */
export interface MessageReport {
  readonly findings: readonly Finding[]
  readonly rewrites: readonly PartRewrite[]
  readonly claims: ClaimCounts
}

/** @internal What the shells add to a run. */
export interface Run {
  readonly config: ReadConfig
  readonly linter: Linter
  /** Facts for a file from outside it, nearest first. */
  readonly layers?: (path: string) => readonly Layer[]
  /** Whether findings are wanted for a file, or it is only read as evidence. */
  readonly asked?: (path: string) => boolean
  readonly format?: (path: string) => Format | undefined
  /** Told of each message as it is done. */
  readonly each?: (result: MessageResult) => void
}

export const rules: readonly Rule[] = allRules

const linters = new WeakMap<object, WeakMap<object, {linter: Linter; config: ReadConfig}>>()
const defaults = {}

/** @internal The linter for a config and the rules beside the catalogue; made once for each pair of objects. */
export function linterFor(options: LintOptions): {readonly linter: Linter; readonly config: ReadConfig} {
  const key = options.config ?? defaults
  const byRules = linters.get(key) ?? new WeakMap<object, {linter: Linter; config: ReadConfig}>()
  linters.set(key, byRules)
  const known = byRules.get(options.rules ?? defaults)
  if (known) return known
  const all = [...allRules, ...(options.rules ?? [])]
  const config = options.config
    ? checkConfig(
        options.config,
        all.map((rule) => rule.id)
      )
    : noConfig
  const made = {linter: createLinter(all, config.settings), config}
  byRules.set(options.rules ?? defaults, made)
  return made
}

/**
 * Lints files as campaigns: messages of one folder (or one `campaign` key) are judged together.
 * @returns results in the order of the paths. Throws only where `config` is at fault.
 */
export function lint(files: readonly Source[], options: LintOptions = {}): Report {
  return lintSources([...files], linterFor(options))
}

/** A rewriter of the caller's: a model, a person, a table. It gives a text for a stretch of copy, or nothing. */
export type Rewriter = (request: {
  readonly path: string
  readonly role: Part['role']
  readonly text: string
  readonly findings: readonly Finding[]
  readonly facts: Message['facts']
  /** relint's own wording. */
  readonly rewrite: string
}) => string | undefined | Promise<string | undefined>

/**
 * Lints files as `lint` does, and lets a rewriter of the caller's word the rewrites. Each of its texts passes what relint's own
 * pass: no finding when linted again, no fact lost, none added. A text that does not is dropped, with the reason, and relint's
 * own wording stays.
 */
export async function lintWith(rewriter: Rewriter, files: readonly Source[], options: LintOptions = {}): Promise<Report> {
  const messages: MessageResult[] = []
  const report = lintSources([...files], {...linterFor(options), each: (result) => messages.push(result)})
  const results: Result[] = []
  for (const result of report.results) {
    const dropped: DroppedRewrite[] = []
    const rewrites: PartRewrite[] = []
    for (const rewrite of result.rewrites) {
      const owner = messages.find((one) => one.message.path === result.path && one.rewrites.includes(rewrite))
      const findings = result.findings.filter((finding) => finding.role === rewrite.role && finding.place.start.offset >= rewrite.place.start.offset && finding.place.end.offset <= rewrite.place.end.offset)
      const text = owner?.message.source.slice(rewrite.place.start.offset, rewrite.place.end.offset) ?? ''
      const given = owner && (await rewriter({path: result.path, role: rewrite.role, text, findings, facts: owner.message.facts, rewrite: rewrite.text}))
      const reason = given === undefined ? undefined : owner?.objection(rewrite, given)
      if (given !== undefined && reason !== undefined) dropped.push({role: rewrite.role, text: given, reason})
      rewrites.push(given !== undefined && reason === undefined ? {...rewrite, text: given, blank: false} : rewrite)
    }
    results.push({...result, rewrites, ...(dropped.length > 0 && {dropped})})
  }
  return {...report, results}
}

/** Lints one message, with no file system. `path` tells its format; Markdown where there is none. */
export function lintText(source: string, options: LintOptions & {readonly path?: string} = {}): Result {
  const path = options.path ?? 'message.md'
  const report = lintSources([{path, source}], linterFor(options))
  const problem = report.problems[0]
  if (problem) throw new Error(`${problem.path}:${problem.line ?? 1}:${problem.column ?? 1}: ${problem.message}`)
  return report.results[0] ?? {path, findings: [], rewrites: [], claims: none(), read: []}
}

/** Lints one message given as fields. Places are relative to the field that a finding's `role` (or `part`) names. */
export function lintMessage(record: MessageRecord, options: LintOptions = {}): MessageReport {
  const {linter, config} = linterFor(options)
  const message = messageOf(record, htmlParts, config.tags)
  if (typeof message === 'string') throw new Error(message)
  return reportOf(linter.lint([message])[0])
}

/** @internal */
export function reportOf(result: MessageResult | undefined): MessageReport {
  return {findings: result?.findings ?? [], rewrites: result?.rewrites ?? [], claims: result?.claims ?? none()}
}

/** @internal The parts of an HTML field. */
export function htmlParts(source: string, tags: readonly string[] = []): Message['parts'] {
  return formatOf('a.html')?.read({path: '', source, tags})[0]?.parts ?? []
}

/**
 * @internal Reads files and lints them by campaign.
 * @param files - is empty afterwards: a source is let go with its campaign.
 */
export function lintSources(files: Source[], run: Run): Report {
  const {messages, problems} = readSources(files, run)
  files.length = 0
  const report = lintMessages(messages, run)
  return {...report, problems: [...problems, ...report.problems].filter((problem) => run.asked?.(problem.path) ?? true)}
}

/** @internal The messages of files, and what is wrong in them. */
export function readSources(files: readonly Source[], run: Run): {readonly messages: Message[]; readonly problems: readonly Problem[]} {
  const problems: Problem[] = []
  const messages: Message[] = []
  const known = new Set([...allRules, ...run.linter.rules].map((rule) => rule.id))
  const fault = (id: string): string | undefined => (known.has(id) ? undefined : unknownRule(id, [...known]))
  for (const file of files) {
    const format = (run.format ?? formatOf)(file.path) ?? formatOf('a.md')
    const {fields, tags, columns} = run.config
    const switches = switchesOf(file.source, file.path, fault)
    problems.push(...switches.problems)
    for (const [i, one] of (format?.read({...file, fields, tags, ...(columns && {columns})}) ?? []).entries()) {
      const varied = withVariants(switchOff(one.parts, switches), file.source, tags, i === 0)
      const unread = [...(one.unread ?? []), ...varied.unread]
      const resolved = resolve(file.path, file.source, {...one, parts: inPieces(varied.parts), ...(unread.length > 0 && {unread})}, [...(run.layers?.(file.path) ?? []), run.config.layer])
      problems.push(...resolved.problems)
      messages.push(resolved.message)
    }
  }
  return {messages, problems}
}

/**
 * @internal Lints messages by campaign. The problems are those of rules.
 * @param messages - is empty afterwards: what was read of a message is let go with its campaign.
 */
export function lintMessages(messages: Message[], run: Run): Report {
  const problems: Problem[] = []
  const asked = (message: Message): boolean => run.asked?.(message.path) ?? true
  const byPath = new Map<string, {results: Said[]; read: Set<string>}>()
  const groups = groupsOf(messages)
  messages.length = 0
  for (const [key, group] of groups) {
    groups.delete(key)
    const campaign = inOrder(group)
    const others = campaign.filter((message) => !asked(message)).map((message) => message.path)
    for (const result of run.linter.each(campaign, asked)) {
      run.each?.(result)
      const entry = byPath.get(result.message.path) ?? {results: [], read: new Set<string>()}
      const {findings, rewrites, claims, message} = result
      // What was read of the message is not held on to.
      entry.results.push({findings, rewrites, claims, unread: message.unread ?? []})
      for (const other of others) entry.read.add(other)
      byPath.set(result.message.path, entry)
      for (const crash of result.crashes) problems.push({path: result.message.path, message: `the rule ${crash.ruleId} crashed: ${crash.message}; its findings are missing here, those of other rules are not`})
    }
  }
  const results = [...byPath].map(([path, {results: all, read}]) => join(path, all, [...read].sort()))
  return {version: 1, results: results.sort((a, b) => (a.path < b.path ? -1 : 1)), problems}
}

/** @internal What the messages of one campaign have in common: the name that they give it, or their folder. */
export function campaignOf({campaign, path}: Pick<Message, 'campaign' | 'path'>): string {
  return campaign !== undefined ? `campaign:${campaign}` : `folder:${folderOf(path)}`
}

/** Messages by campaign. */
function groupsOf(messages: readonly Message[]): Map<string, Message[]> {
  const groups = new Map<string, Message[]>()
  for (const message of messages) {
    const key = campaignOf(message)
    const group = groups.get(key)
    if (group) group.push(message)
    else groups.set(key, [message])
  }
  return groups
}

/** A campaign in sending order: dated messages by `send`, the others where their paths put them. */
function inOrder(group: Message[]): Message[] {
  group.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const dated = group.filter(({send}) => send).sort((a, b) => (a.send?.time ?? 0) - (b.send?.time ?? 0))
  let next = 0
  return group.map((message) => (message.send ? (dated[next++] ?? message) : message))
}

function folderOf(path: string): string {
  const name = path.replaceAll('\\', '/')
  return name.slice(0, Math.max(0, name.lastIndexOf('/')))
}

/** What is kept of a message that was linted. */
interface Said extends MessageReport {
  readonly unread: readonly string[]
}

function join(path: string, all: readonly Said[], read: readonly string[]): Result {
  const claims = all.reduce(
    (sum, {claims: one}) => ({supported: sum.supported + one.supported, unsupported: sum.unsupported + one.unsupported, contradicted: sum.contradicted + one.contradicted, unchecked: sum.unchecked + one.unchecked}),
    none()
  )
  const findings = all.flatMap((one) => one.findings)
  const unread = new Map<string, number>()
  for (const what of all.flatMap((one) => one.unread)) unread.set(what, (unread.get(what) ?? 0) + 1)
  return {
    path,
    findings: all.length > 1 ? [...findings].sort((a, b) => a.place.start.offset - b.place.start.offset) : findings,
    rewrites: all.flatMap((one) => one.rewrites),
    claims,
    read,
    ...(unread.size > 0 && {unread: [...unread].map(([what, count]) => ({what, count}))})
  }
}

function none(): ClaimCounts {
  return {supported: 0, unsupported: 0, contradicted: 0, unchecked: 0}
}

/** @internal The index of the catalogue’s patterns; the build keeps it in a file. */
export function patternIndex(): Uint8Array {
  return packIndex(makeIndex(allRules))
}

export {keepIndex}
export {subjects as subjectsFormat}
export {defineRule} from './rule.ts'
export type {Config} from './config.ts'
export type {MessageRecord} from './record.ts'
export type {Evidence, FoundClaim, Rule} from './rule.ts'
export type * from './types.ts'
