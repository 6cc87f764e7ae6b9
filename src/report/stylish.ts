/** The report for a person at a terminal. */

import type {Report} from '../index.ts'
import type {Finding, PartRewrite, Result, Severity} from '../types.ts'

export interface StylishOptions {
  readonly colour: boolean
  /** Terminal links to the rules' pages. */
  readonly links: boolean
}

type Paint = (text: string) => string

interface Paints {
  readonly bold: Paint
  readonly dim: Paint
  readonly red: Paint
  readonly yellow: Paint
  readonly blue: Paint
  readonly green: Paint
  readonly underline: Paint
  readonly link: (text: string, url: string) => string
}

function paints({colour, links}: StylishOptions): Paints {
  const paint =
    (open: number, close: number): Paint =>
    (text) =>
      colour ? `\u001b[${open}m${text}\u001b[${close}m` : text
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    yellow: paint(33, 39),
    blue: paint(34, 39),
    green: paint(32, 39),
    underline: paint(4, 24),
    link: (text, url) => (links ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text)
  }
}

/** Findings by file and by stretch of copy, each stretch with the wording to use instead; then one line that sums up. */
export function stylish(report: Report, options: StylishOptions): string {
  const paint = paints(options)
  const blocks = report.results.filter((result) => result.findings.length > 0).map((result) => fileBlock(result, paint))
  return `${[...blocks, [summary(report, paint), ...coverage(report, paint)].join('\n')].join('\n\n')}\n`
}

function fileBlock(result: Result, paint: Paints): string {
  const lines = [paint.underline(result.path)]
  const said = new Set<Finding>()
  const within = finder(result.findings)
  for (const rewrite of rewritesInOrder(result)) {
    const findings = within(rewrite).filter((finding) => !said.has(finding))
    if (findings.length === 0) continue
    for (const finding of findings) {
      said.add(finding)
      lines.push(...findingLines(finding, result.path, paint))
    }
    lines.push(label('instead', paint.green, paint) + (rewrite.text === '' ? paint.dim('leave it out') : rewrite.text))
  }
  for (const finding of result.findings.filter((one) => !said.has(one))) lines.push(...findingLines(finding, result.path, paint))
  return lines.join('\n')
}

function rewritesInOrder(result: Result): PartRewrite[] {
  return [...result.rewrites].sort((a, b) => a.place.start.offset - b.place.start.offset)
}

/** Finds the findings that stand inside a rewrite, in their order: a long file has thousands of both. */
function finder(findings: readonly Finding[]): (rewrite: PartRewrite) => Finding[] {
  const byStart = findings.map((finding, i) => ({finding, i, start: finding.place.start.offset})).sort((a, b) => a.start - b.start)
  return (rewrite) => {
    let low = 0
    for (let high = byStart.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((byStart[middle]?.start ?? 0) < rewrite.place.start.offset) low = middle + 1
      else high = middle
    }
    let end = low
    while ((byStart[end]?.start ?? Number.POSITIVE_INFINITY) <= rewrite.place.end.offset) end++
    return byStart
      .slice(low, end)
      .sort((a, b) => a.i - b.i)
      .flatMap(({finding}) => (inside(finding, rewrite) ? [finding] : []))
  }
}

function inside(finding: Finding, rewrite: PartRewrite): boolean {
  return finding.role === rewrite.role && finding.place.start.offset >= rewrite.place.start.offset && finding.place.end.offset <= rewrite.place.end.offset
}

function findingLines(finding: Finding, path: string, paint: Paints): string[] {
  const severity = severityPaint(finding.severity, paint)(finding.severity.padEnd(7))
  const position = `${finding.place.start.line}:${finding.place.start.column}`
  const lines = [`  ${position.padEnd(7)} ${severity}  ${finding.message}  ${paint.dim(paint.link(finding.ruleId, finding.url))}`]
  for (const by of finding.by ?? []) {
    const where = by.place ? `${by.path === path ? '' : `${by.path}:`}${by.place.start.line}:${by.place.start.column}` : ''
    lines.push(label('because', paint.red, paint) + (by.fact ? `${by.fact} is ${quote(by.text)}` : quote(by.text)) + (where ? paint.dim(`  ${where}`) : ''))
  }
  if (finding.needs !== undefined && !finding.by?.length) lines.push(label('needs', paint.blue, paint) + finding.needs)
  return lines
}

function quote(text: string): string {
  const short = text.length > 120 ? `${text.slice(0, 117)}…` : text
  return `“${short}”`
}

function label(name: string, colour: Paint, paint: Paints): string {
  return `          ${paint.bold(colour(name.padEnd(7)))}  `
}

function severityPaint(severity: Severity, paint: Paints): Paint {
  return severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.blue
}

/** `5 files, 12 claims: 1 contradicted, 8 unsupported, 2 supported, 1 unchecked` */
export function summary(report: Report, paint: Pick<Paints, 'bold' | 'red' | 'yellow' | 'green' | 'dim'>): string {
  const total = {contradicted: 0, unsupported: 0, supported: 0, unchecked: 0}
  for (const {claims} of report.results) for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += claims[key]
  const files = report.results.length
  const claims = total.contradicted + total.unsupported + total.supported + total.unchecked
  const count = (name: keyof typeof total, colour: Paint): string => (total[name] > 0 ? colour(`${total[name]} ${name}`) : `${total[name]} ${name}`)
  return `${paint.bold(`${plural(files, 'file')}, ${plural(claims, 'claim')}`)}: ${[count('contradicted', paint.red), count('unsupported', paint.yellow), count('supported', paint.green), count('unchecked', paint.dim)].join(', ')}`
}

/** What claims may hide in that relint cannot read: `not read: images without text (3), cells of several variations (2)`. */
function coverage(report: Report, paint: Paints): string[] {
  const counts = new Map<string, number>()
  for (const {what, count} of report.results.flatMap((result) => result.unread ?? [])) counts.set(what, (counts.get(what) ?? 0) + count)
  return counts.size === 0 ? [] : [paint.dim(`not read: ${[...counts].map(([what, count]) => `${what} (${count})`).join(', ')}`)]
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
