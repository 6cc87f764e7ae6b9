/** .relintrc.json → Config. */

import type {Levels, Settings} from './lint.ts'
import type {Promised} from './rule.ts'
import {type Layer, noLayer, normalise} from './facts.ts'
import {readYaml, type Yaml} from './formats/yaml.ts'
import {check, type ConfigFile, configSchema, problemsOf} from './schema.ts'
import {closest} from './text/likeness.ts'
import type {Problem, Severity} from './types.ts'

/** What a config file, or an object of the same shape, sets. */
export type Config = ConfigFile

/** A config that was checked. */
export interface ReadConfig {
  readonly settings: Settings
  readonly layer: Layer
  readonly ignore: readonly string[]
  readonly failOn?: Severity | 'never'
  readonly maxWarnings?: number
  /** Other names of fields: name in the files → relint's. */
  readonly fields: Readonly<Record<string, string>>
  /** Regular expressions of further template tags. */
  readonly tags: readonly string[]
  /** Columns of tables that are copy: relint's name → the column's. */
  readonly columns?: Readonly<Record<string, string>>
}

export const noConfig: ReadConfig = {settings: {}, layer: noLayer, ignore: [], fields: {}, tags: []}

/** Reads a config file. JSON is YAML, so both are read with places. */
export function readConfig(source: string, path: string, ruleIds: readonly string[]): {readonly config: ReadConfig; readonly problems: Problem[]} {
  const {yaml, problems} = readYaml(source, 0, source, path)
  if (!yaml) return {config: noConfig, problems}
  const checked = check(configSchema(), yaml.value ?? {})
  return {config: toConfig(checked.value, yaml, path), problems: [...problemsOf(checked.faults, yaml, [], path), ...unknownRules(checked.value, ruleIds, yaml, path)]}
}

/** Checks a config given as an object. Throws a message for each fault. */
export function checkConfig(value: unknown, ruleIds: readonly string[]): ReadConfig {
  const checked = check(configSchema(), value)
  const unknown = Object.keys(checked.value?.rules ?? {}).filter((id) => !ruleIds.includes(id))
  const faults = [...checked.faults.map((fault) => `${fault.path.join('.') || 'config'}: ${fault.message}`), ...unknown.map((id) => unknownRule(id, ruleIds))]
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return toConfig(checked.value, undefined, '')
}

function unknownRules(config: Config | undefined, ruleIds: readonly string[], yaml: Yaml, path: string): Problem[] {
  return Object.keys(config?.rules ?? {})
    .filter((id) => !ruleIds.includes(id))
    .map((id) => {
      const {line, column} = yaml.keyPlace(['rules'], id).start
      return {path, line, column, message: unknownRule(id, ruleIds)}
    })
}

/** What to say of a rule that there is not. */
export function unknownRule(id: string, ruleIds: readonly string[]): string {
  const near = closest(id, ruleIds)
  return `there is no rule “${id}”${near ? `; did you mean “${near}”?` : `; the rules are ${ruleIds.join(', ')}`}`
}

function toConfig(file: Config | undefined, yaml: Yaml | undefined, path: string): ReadConfig {
  if (!file) return noConfig
  const levels: Record<string, Partial<Levels>> = {}
  const options: Record<string, Record<string, unknown>> = {}
  for (const [id, rule] of Object.entries(file.rules ?? {})) {
    if (typeof rule === 'string') levels[id] = {unsupported: rule, contradicted: rule}
    else {
      const {level, unsupported, contradicted} = rule
      levels[id] = {...((unsupported ?? level) && {unsupported: unsupported ?? level}), ...((contradicted ?? level) && {contradicted: contradicted ?? level})} as Partial<Levels>
      if (rule.options) options[id] = rule.options
    }
  }
  const layer: Layer = {facts: normalise(file.facts), places: yaml ? {...factPlaces(yaml, path)} : {}, ...(file.relationship && {relationship: file.relationship})}
  return {
    settings: {levels, options, promises: (file.promises ?? []) as readonly Promised[]},
    layer,
    ignore: file.ignore ?? [],
    fields: file.fields ?? {},
    tags: file.tags ?? [],
    ...(file.failOn && {failOn: file.failOn}),
    ...(file.maxWarnings !== undefined && {maxWarnings: file.maxWarnings})
  }
}

function factPlaces(yaml: Yaml, path: string): Layer['places'] {
  const places: Record<string, {path: string; place: ReturnType<Yaml['place']>}> = {}
  const walk = (value: unknown, at: readonly (string | number)[]): void => {
    places[at.join('.')] = {path, place: yaml.place(at)}
    if (value && typeof value === 'object') for (const [key, inner] of Object.entries(value)) walk(inner, [...at, key])
  }
  walk((yaml.value as {facts?: unknown}).facts, ['facts'])
  return places
}
