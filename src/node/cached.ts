/** A run with a cache: only the campaigns in which anything has changed are linted. */

import path from 'node:path'
import {campaignOf, lintMessages, readSources, type Report, type Run} from '../index.ts'
import type {Message, Problem, Result} from '../types.ts'
import {type KeyedFile, inOrder, type RunCache, type Unit, unitsOf} from './cache.ts'
import {decode} from './files.ts'

/**
 * Lints files as `lintSources` does.
 * @param faults - where `run.layers` puts the problems of facts for folders.
 */
export function cached(files: readonly KeyedFile[], cache: RunCache, run: Run, faults: readonly Problem[]): Report {
  const readings = new Map<KeyedFile, {readonly messages: readonly Message[]; readonly problems: readonly Problem[]}>()
  const read = (file: KeyedFile) => {
    let reading = readings.get(file)
    if (!reading) readings.set(file, (reading = readSources([{path: file.path, source: decode(file.bytes, file.path).source ?? ''}], run)))
    return reading
  }
  const campaigns = files.map((file) => {
    const known = cache.campaigns(file)
    if (known) return known
    const names = [...new Set(read(file).messages.map(campaignOf))]
    // What is at fault is said each time.
    if (read(file).problems.length === 0) cache.keepCampaigns(file, names)
    return names
  })
  const results: Result[] = []
  const open: Unit[] = []
  for (const unit of unitsOf(files, campaigns)) {
    const known = cache.results(unit)
    if (known) results.push(...known)
    else open.push(unit)
  }
  const changed = new Set(open.flat())
  const asked = new Set(files.filter((file) => file.asked).map((file) => file.path))
  const messages = files.filter((file) => changed.has(file)).flatMap((file) => read(file).messages)
  const report = lintMessages(messages, {...run, asked: (name) => asked.has(name)})
  const all = new Set(files.map((file) => file.path))
  const own = files.flatMap((file) => readings.get(file)?.problems ?? []).filter((problem) => asked.has(problem.path) || !all.has(problem.path))
  for (const unit of open) {
    const paths = new Set(unit.map((file) => file.path))
    const folders = new Set(unit.map((file) => path.posix.dirname(file.path)))
    const told = unit.some((file) => readings.get(file)?.problems.length) || report.problems.some((problem) => paths.has(problem.path)) || faults.some((problem) => folders.has(path.posix.dirname(problem.path)))
    if (!told)
      cache.keepResults(
        unit,
        report.results.filter((result) => paths.has(result.path))
      )
  }
  return {version: 1, results: inOrder([...results, ...report.results]), problems: [...own, ...report.problems]}
}
