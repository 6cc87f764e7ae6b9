/** `relint promises`: what the brand has promised, and what its copy promises besides. Nothing is adopted silently. */

import {formatOf} from '../formats/index.ts'
import {readYaml} from '../formats/yaml.ts'
import {check, promisesSchema, problemsOf} from '../schema.ts'
import type {Promised} from '../rule.ts'
import {placeIn} from '../text/places.ts'
import {promisesIn} from '../text/promises.ts'
import {readPart} from '../text/read.ts'
import type {Problem} from '../types.ts'
import {findFiles, readSource} from './files.ts'
import {promisesFile} from './gather.ts'

/** Reads the `promises.yaml` that holds in a folder: a list of promises, each with the place where it was declared. */
export function loadPromises(cwd: string): {readonly promises: readonly Promised[]; readonly problems: readonly Problem[]} {
  const name = promisesFile(cwd)
  const {source} = name === undefined ? {source: undefined} : readSource(cwd, name)
  if (name === undefined || source === undefined) return {promises: [], problems: []}
  const {yaml, problems} = readYaml(source, 0, source, name)
  if (!yaml) return {promises: [], problems}
  const checked = check(promisesSchema(), yaml.value ?? [])
  const promises = (checked.value ?? []).map((promise, i): Promised => ({...(promise as Promised), at: {path: name, place: yaml.place([i, 'text'])}}))
  return {promises, problems: problemsOf(checked.faults, yaml, [], name)}
}

/** A longer sentence is cut to the words of its promise. */
const LONGEST = 160

/** A promise that copy makes. */
interface Proposed {
  readonly path: string
  readonly line: number
  readonly text: string
  readonly frequency?: Promised['frequency']
}

/** The promises in the copy of files. */
export function proposals(patterns: readonly string[], cwd: string): {readonly found: readonly Proposed[]; readonly problems: readonly Problem[]} {
  const files = findFiles(patterns, cwd, [])
  const found = files.paths.flatMap((name): Proposed[] => {
    const {source} = readSource(cwd, name)
    const messages = source === undefined ? [] : (formatOf(name)?.read({path: name, source}) ?? [])
    return messages.flatMap(({parts}) =>
      parts.flatMap((part) => {
        const reading = readPart(part, () => false)
        return promisesIn(reading.tokens).flatMap(({from, to, max, per}): Proposed[] => {
          const start = reading.tokens[from]?.start ?? 0
          const sentence = reading.sentences.find((one) => start >= one.start && start < one.end)
          // A whole sentence says what is promised; the words that gave it away may not.
          const whole = max === undefined && sentence !== undefined && sentence.end - sentence.start < LONGEST
          const text = whole ? sentence.text.trim().replace(/[.!]+$/, '') : part.text.slice(start, reading.tokens[to - 1]?.end ?? start)
          const {line} = placeIn(part, source ?? '', start, start + 1).start
          return [{path: name, line, text, ...(max !== undefined && per !== undefined && {frequency: {max, per}})}]
        })
      })
    )
  })
  return {found, problems: files.problems}
}

/** The proposals as entries of `promises.yaml`. */
export function asYaml(found: readonly Proposed[]): string {
  return found
    .map(({path: name, line, text, frequency}, i) => {
      const id =
        text
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '')
          .slice(0, 40) || `promise-${i + 1}`
      return `# ${name}:${line}\n- id: ${id}\n  text: ${JSON.stringify(text)}\n${frequency ? `  frequency: {max: ${frequency.max}, per: ${frequency.per}}\n` : ''}`
    })
    .join('')
}
