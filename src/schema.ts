/** What facts, front matter and config may hold. One source for checks, types and the JSON Schema for editors. Only here is zod known. */

import * as z from 'zod/mini'
import {once} from './text/heavy.ts'
import {closest} from './text/likeness.ts'
import type {Problem} from './types.ts'
import type {Yaml} from './formats/yaml.ts'

const text = () => z.union([z.string(), z.number()], {error: 'expected text'})
const date = () => z.string({error: 'expected a date such as 2026-06-14 or 2026-06-14T23:59-07:00'}).check(z.regex(/\d/, {error: 'expected a date such as 2026-06-14 or 2026-06-14T23:59-07:00'}))
const positive = (what: string) => z.number({error: `expected ${what}`}).check(z.nonnegative({error: `expected ${what}`}))

const trigger = once(() =>
  z.union([z.string(), z.null(), z.strictObject({event: z.optional(text()), what: z.optional(text()), on: z.optional(date())})], {
    error: 'expected none, an event, or what happened: {event: …, what: …, on: …}'
  })
)
const audience = once(() =>
  z.union([z.enum(['everyone', 'individual']), z.strictObject({segment: z.string({error: 'expected text'}), size: z.optional(positive('a number of readers'))})], {
    error: 'expected everyone, individual, or a segment: {segment: …, size: …}'
  })
)
const quantity = once(() => z.union([positive('a number of units'), z.strictObject({units: positive('a number of units'), asOf: z.optional(date())})], {error: 'expected a number of units, or {units: …, asOf: …}'}))

export const offerSchema = once(() =>
  z.strictObject({
    id: z.optional(text()),
    what: z.optional(text()),
    discount: z.optional(text()),
    price: z.optional(text()),
    was: z.optional(text()),
    upTo: z.optional(z.boolean({error: 'expected true or false'})),
    starts: z.optional(date()),
    ends: z.optional(date()),
    extended: z.optional(z.array(z.strictObject({from: date(), to: date(), reason: z.optional(text())}), {error: 'expected a list of extensions: [{from: …, to: …, reason: …}]'})),
    quantity: z.optional(quantity()),
    conditions: z.optional(z.array(text(), {error: 'expected a list of conditions: [minimum spend $50]'})),
    code: z.optional(text()),
    recurring: z.optional(z.enum(['daily', 'weekly', 'monthly', 'quarterly', 'yearly'], {error: 'expected monthly or yearly (daily, weekly, quarterly)'}))
  })
)

export const factsSchema = once(() =>
  z.strictObject({
    trigger: z.optional(trigger()),
    audience: z.optional(audience()),
    offer: z.optional(offerSchema()),
    evidence: z.optional(z.array(z.strictObject({claim: text(), source: text()}), {error: 'expected a list of claims with their sources: [{claim: …, source: …}]'}))
  })
)

export const relationshipSchema = once(() => z.enum(['instrumental', 'expressive'], {error: 'expected instrumental or expressive'}))

const disable = once(() =>
  z.record(z.string(), z.string({error: 'expected the reason in words'}).check(z.minLength(1, {error: 'expected the reason in words'})), {
    error: 'expected rules with their reasons: {manufactured-urgency: "agreed with legal on 2 March"}'
  })
)

export const relintSchema = once(() => z.strictObject({disable: z.optional(disable())}))

/** What relint reads of a front matter; other keys belong to other tools. */
export const frontSchema = once(() =>
  z.looseObject({
    relationship: z.optional(relationshipSchema()),
    facts: z.optional(z.nullable(factsSchema())),
    relint: z.optional(z.nullable(relintSchema())),
    campaign: z.optional(text())
  })
)

export const promiseSchema = once(() =>
  z.strictObject({
    id: z.string(),
    text: z.string(),
    since: z.optional(date()),
    forbids: z.optional(z.array(z.string())),
    requires: z.optional(z.array(z.string())),
    frequency: z.optional(z.strictObject({max: positive('a number of mails'), per: z.enum(['day', 'week', 'month', 'year'], {error: 'expected day, week, month or year'})}))
  })
)

export const promisesSchema = once(() => z.array(promiseSchema(), {error: 'expected a list of promises: [{id: …, text: …}]'}))

const level = once(() => z.enum(['off', 'info', 'warning', 'error'], {error: 'expected off, info, warning or error'}))

const fieldName = once(() => z.enum(['subject', 'preheader', 'from', 'body', 'send', 'resendOf', 'campaign'], {error: 'expected one of subject, preheader, from, body, send, resendOf, campaign'}))
const tagPattern = once(() => z.string({error: 'expected a regular expression'}).check(z.refine(isPattern, {error: 'expected a regular expression; this one cannot be read: check its brackets and backslashes'})))

function isPattern(written: string): boolean {
  try {
    return new RegExp(written).source !== ''
  } catch {
    return false
  }
}

export const configSchema = once(() =>
  z.strictObject({
    $schema: z.optional(z.string()),
    rules: z.optional(
      z.record(
        z.string(),
        z.union([level(), z.strictObject({level: z.optional(level()), unsupported: z.optional(level()), contradicted: z.optional(level()), options: z.optional(z.record(z.string(), z.unknown()))})], {
          error: 'expected off, info, warning or error, or {unsupported: …, contradicted: …}'
        })
      )
    ),
    relationship: z.optional(relationshipSchema()),
    facts: z.optional(factsSchema()),
    promises: z.optional(z.array(promiseSchema())),
    ignore: z.optional(z.array(z.string(), {error: 'expected a list of globs'})),
    names: z.optional(z.array(z.string(), {error: 'expected a list of names'})),
    fields: z.optional(z.record(z.string(), fieldName(), {error: 'expected names in your files with relint’s: {"betreff": "subject"}'})),
    tags: z.optional(z.array(tagPattern(), {error: 'expected a list of regular expressions'})),
    failOn: z.optional(z.enum(['info', 'warning', 'error', 'never'], {error: 'expected info, warning, error or never'})),
    maxWarnings: z.optional(positive('a number'))
  })
)

export type ConfigFile = z.infer<ReturnType<typeof configSchema>>
export type FactsFile = z.infer<ReturnType<typeof factsSchema>>
export type FrontFile = z.infer<ReturnType<typeof frontSchema>>

/** One fault of a value: where in it, and what was expected. */
interface Fault {
  readonly path: readonly (string | number)[]
  readonly key?: string
  readonly message: string
}

/** Checks a value; the faults name the deepest path that is at fault. */
export function check<T>(schema: z.ZodMiniType<T>, value: unknown): {readonly value?: T; readonly faults: readonly Fault[]} {
  const result = z.safeParse(schema, value)
  return result.success ? {value: result.data, faults: []} : {faults: result.error.issues.flatMap((issue) => faultsOf(issue, schema, value))}
}

function faultsOf(issue: z.core.$ZodIssue, schema: unknown, value: unknown): Fault[] {
  const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path)
    return issue.keys.map((key) => {
      const near = closest(key, known)
      return {path, key, message: `unknown key “${key}”${near ? `; did you mean “${near}”?` : ''} expected ${known.length > 0 ? `one of ${known.join(', ')}` : 'no such key'}`}
    })
  }
  if (issue.code === 'invalid_union') {
    // Of a union of a word and a map, the map's own fault says more, if a map was given.
    const given = path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], value)
    if (given !== null && typeof given === 'object') {
      const deep = issue.errors.flat().find((inner) => inner.code === 'unrecognized_keys' || inner.path.length > 0)
      if (deep) return faultsOf({...deep, path: [...issue.path, ...deep.path]} as z.core.$ZodIssue, schema, value)
    }
  }
  return [{path, message: issue.message}]
}

/** The keys that an object schema has at a path. */
function keysAt(schema: unknown, path: readonly (string | number)[]): string[] {
  const open = (node: unknown): unknown[] => {
    const def = (node as {_zod?: {def?: {type?: string; innerType?: unknown; options?: unknown[]; element?: unknown}}} | undefined)?._zod?.def
    if (!def) return []
    if (def.innerType) return open(def.innerType)
    if (def.options) return def.options.flatMap(open)
    return [node]
  }
  let nodes = open(schema)
  for (const key of path) {
    nodes = nodes.flatMap((node) => {
      const def = (node as {_zod: {def: {shape?: Record<string, unknown>; element?: unknown; valueType?: unknown}}})._zod.def
      const next = def.shape ? def.shape[String(key)] : (def.element ?? def.valueType)
      return open(next)
    })
  }
  return nodes.flatMap((node) => Object.keys((node as {_zod: {def: {shape?: Record<string, unknown>}}})._zod.def.shape ?? {}))
}

/** Faults of a value read from YAML (or JSON), as problems at their places. `base` is the value's path in the document. */
export function problemsOf(faults: readonly Fault[], yaml: Yaml, base: readonly (string | number)[], path: string): Problem[] {
  return faults.map((fault) => {
    const at = [...base, ...fault.path]
    const {line, column} = (fault.key === undefined ? yaml.place(at) : yaml.keyPlace(at, fault.key)).start
    const name = at.join('.')
    return {path, line, column, message: name && fault.key === undefined ? `${name}: ${fault.message}` : name ? `${fault.message} in ${name}` : fault.message}
  })
}

/** The JSON Schema of `.relintrc.json`, for editors. */
export function configJsonSchema(): unknown {
  return {title: 'relint config', ...z.toJSONSchema(configSchema(), {target: 'draft-7', io: 'input'})}
}
