/** Applying rewrites to files: `--fix`, `--fix-dry-run`, `--apply`. Files are replaced whole or not at all. */

import fs from 'node:fs'
import path from 'node:path'
import {createTwoFilesPatch} from 'diff'
import {writeBack, type Wish} from '../fix.ts'
import {formatOf} from '../formats/index.ts'
import type {Dialect, Format} from '../format.ts'
import type {Part, Place, Result} from '../types.ts'
import {readSource} from './files.ts'

export interface FileFix {
  readonly path: string
  readonly before: string
  readonly after: string
  readonly applied: number
  /** Rewrites that could not be written without cutting through markup. */
  readonly refused: number
}

/** Which texts of a result are to be written. */
export type Choose = (result: Result) => readonly {readonly place: Place; readonly text: string}[]

/** Every rewrite that needs nobody to fill in a blank. */
export const safeRewrites: Choose = (result) => result.rewrites.filter((rewrite) => !rewrite.blank && rewrite.part === undefined)

/** The first suggestion for each stretch of copy that a rule reports and that needs no blank. */
export function suggestionsOf(ruleId: string): Choose {
  return (result) => {
    const seen = new Set<number>()
    return result.findings.flatMap((finding) => {
      const suggestion = finding.ruleId === ruleId ? finding.suggestions.find((one) => !one.blank) : undefined
      if (!suggestion || seen.has(suggestion.place.start.offset)) return []
      seen.add(suggestion.place.start.offset)
      return [suggestion]
    })
  }
}

/** What fixing would make of each file; nothing is written. */
export function fixResults(results: readonly Result[], cwd: string, choose: Choose, format?: Format, {fields, tags, columns}: Dialect = {}): FileFix[] {
  const fixes: FileFix[] = []
  for (const result of results) {
    const wishes: Wish[] = choose(result).map(({place, text}) => ({start: place.start.offset, end: place.end.offset, text}))
    const {source} = readSource(cwd, result.path)
    const reader = format ?? formatOf(result.path)
    if (wishes.length === 0 || source === undefined || !reader) continue
    const read = (text: string): readonly Part[] => reader.read({path: result.path, source: text, ...(fields && {fields}), ...(tags && {tags}), ...(columns && {columns})}).flatMap((one) => one.parts)
    const fixed = writeBack(source, wishes, read)
    fixes.push({path: result.path, before: source, after: fixed.source, applied: fixed.applied, refused: fixed.refused.length})
  }
  return fixes
}

/** A unified diff that `git apply` takes. */
export function unifiedDiff(fixes: readonly FileFix[]): string {
  return fixes
    .filter((fix) => fix.after !== fix.before)
    .map((fix) =>
      createTwoFilesPatch(`a/${fix.path}`, `b/${fix.path}`, fix.before, fix.after, '', '', {context: 3})
        .replace(/^=+\n/, '')
        .replace(/^(---|\+\+\+) (.*?)\t$/gm, '$1 $2')
    )
    .join('')
}

/** Replaces a file: written beside it, then renamed, so that no reader sees half of it. Its mode stays; a link is followed. */
export function replaceFile(cwd: string, name: string, text: string): void {
  const file = fs.realpathSync(path.resolve(cwd, name))
  const {mode} = fs.statSync(file)
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.relint-${process.pid}`)
  try {
    fs.writeFileSync(beside, text, {mode})
    fs.chmodSync(beside, mode)
    fs.renameSync(beside, file)
  } finally {
    fs.rmSync(beside, {force: true})
  }
}
