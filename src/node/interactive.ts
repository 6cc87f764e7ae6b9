/** `--interactive`: each finding with its line; take a wording, fill a blank, declare the fact instead, or go on. */

import readline from 'node:readline/promises'
import type {Report} from '../index.ts'
import type {Finding, PartRewrite, Result} from '../types.ts'
import {declareFact} from './declare.ts'
import {readSource} from './files.ts'
import {fixResults, replaceFile} from './fix.ts'

/** Asks through each stretch of copy that has findings. `again` lints anew, because each answer changes places. */
export async function interact(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, cwd: string, again: () => Report | Promise<Report>): Promise<Report> {
  const ask = readline.createInterface({input, output, terminal: false})
  const lines = ask[Symbol.asyncIterator]()
  const question = async (text: string): Promise<string | undefined> => {
    output.write(text)
    const {value, done} = await lines.next()
    return done ? undefined : value.trim()
  }
  const left = new Set<string>()
  let report = await again()
  try {
    for (;;) {
      const next = firstOpen(report, left)
      if (!next) return report
      const answered = await askOne(next.result, next.rewrite, next.findings, cwd, question, output)
      if (answered === 'quit') return report
      if (answered === 'skip') left.add(keyOf(next.result, next.rewrite))
      else report = await again()
    }
  } finally {
    ask.close()
  }
}

function keyOf(result: Result, rewrite: PartRewrite): string {
  // Offsets move when a line before changes; role and words do not.
  return `${result.path} ${rewrite.role} ${rewrite.text}`
}

function firstOpen(report: Report, left: ReadonlySet<string>): {result: Result; rewrite: PartRewrite; findings: readonly Finding[]} | undefined {
  for (const result of report.results) {
    for (const rewrite of result.rewrites) {
      const findings = result.findings.filter((finding) => finding.role === rewrite.role && finding.place.start.offset >= rewrite.place.start.offset && finding.place.end.offset <= rewrite.place.end.offset)
      if (findings.length > 0 && !left.has(keyOf(result, rewrite))) return {result, rewrite, findings}
    }
  }
  return undefined
}

type Answer = 'changed' | 'skip' | 'quit'

async function askOne(result: Result, rewrite: PartRewrite, findings: readonly Finding[], cwd: string, question: (text: string) => Promise<string | undefined>, output: NodeJS.WritableStream): Promise<Answer> {
  const {source} = readSource(cwd, result.path)
  if (source === undefined) return 'skip'
  output.write(`\n${result.path}:${rewrite.place.start.line}  ${source.slice(rewrite.place.start.offset, rewrite.place.end.offset)}\n`)
  for (const finding of findings) output.write(`  ${finding.message}${finding.needs === undefined ? '' : `  (needs ${finding.needs})`}\n`)
  const texts = [...new Set([rewrite.text, ...findings.flatMap((finding) => finding.suggestions.map((one) => one.text))])]
  for (const [i, text] of texts.entries()) output.write(`  ${i + 1}  ${text}\n`)
  const needs = [...new Set(findings.flatMap((finding) => (finding.needs === undefined ? [] : [finding.needs])))]
  const known = (given: string | undefined): boolean => given === undefined || /^[esq]?$/.test(given) || (given === 'd' && needs.length > 0) || texts[Number(given) - 1] !== undefined
  let answer: string | undefined
  do answer = await question(`[1${texts.length > 1 ? `-${texts.length}` : ''}] take it${needs.length > 0 ? ', [d]eclare the fact' : ''}, [e]dit, [s]kip, [q]uit: `)
  while (!known(answer))
  if (answer === undefined || answer === 'q') return 'quit'
  if (answer === 'd' && needs[0] !== undefined) {
    const path = needs.length === 1 ? needs[0] : ((await question(`which of ${needs.join(', ')}: `)) ?? needs[0])
    const value = await question(`${path}: `)
    if (!value) return 'skip'
    const declared = declareFact(source, path, value)
    if (declared.source === undefined) {
      output.write(`  ${declared.error}\n`)
      return 'skip'
    }
    replaceFile(cwd, result.path, declared.source)
    return 'changed'
  }
  const chosen = answer === 'e' ? await question('your wording: ') : texts[Number(answer) - 1]
  if (!chosen) return 'skip'
  let text = chosen
  for (const blank of chosen.match(/\[[^\]]+\]/g) ?? []) {
    const filled = await question(`${blank} `)
    if (!filled) return 'skip'
    text = text.replace(blank, filled)
  }
  const [fix] = fixResults([result], cwd, () => [{place: rewrite.place, text}])
  if (!fix || fix.applied === 0) {
    output.write('  this cannot be written without cutting through markup: change it by hand\n')
    return 'skip'
  }
  replaceFile(cwd, result.path, fix.after)
  return 'changed'
}
