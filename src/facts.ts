/** Front matter, campaign.yaml and config → one set of facts for a message, with the place of each. */

import type {Front, ReadFile} from './format.ts'
import {FIELDS} from './formats/frontmatter.ts'
import type {Yaml} from './formats/yaml.ts'
import {check, type FactsFile, type FrontFile, factsSchema, frontSchema, problemsOf} from './schema.ts'
import {parseInstant} from './text/dates.ts'
import type {FactPlace, Facts, Message, Offer, Problem, Relationship} from './types.ts'

/** Facts that hold for more than one message: those of a folder, those of the config. */
export interface Layer {
  readonly facts: Facts
  readonly relationship?: Relationship
  readonly campaign?: string
  readonly disable?: Readonly<Record<string, string>>
  readonly places: Readonly<Record<string, FactPlace>>
}

export const noLayer: Layer = {facts: {}, places: {}}

/** Facts as they are written → facts as rules read them. */
export function normalise(file: FactsFile | null | undefined): Facts {
  if (!file) return {}
  const {trigger, audience, offer, evidence} = file
  return {
    ...(trigger === null ? {trigger: 'none' as const} : trigger !== undefined && {trigger: typeof trigger === 'string' ? (trigger === 'none' ? ('none' as const) : {event: trigger}) : texts(trigger)}),
    ...(audience !== undefined && {audience: typeof audience === 'string' ? audience : {segment: audience.segment, ...(audience.size !== undefined && {size: audience.size})}}),
    ...(offer && {offer: offerOf(offer)}),
    ...(evidence && {evidence: evidence.map(({claim, source}) => ({claim: String(claim), source: String(source)}))})
  }
}

function texts(trigger: {readonly [key: string]: unknown}): {event?: string; what?: string; on?: string} {
  return Object.fromEntries(Object.entries(trigger).map(([key, value]) => [key, String(value)]))
}

function offerOf(offer: NonNullable<FactsFile['offer']>): Offer {
  const {quantity, conditions, extended, price, was, upTo, recurring, ...rest} = offer
  const words = Object.fromEntries(
    Object.entries(rest)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, String(value)])
  )
  return {
    ...words,
    ...(price !== undefined && {price}),
    ...(was !== undefined && {was}),
    ...(upTo !== undefined && {upTo}),
    ...(recurring !== undefined && {recurring}),
    ...(quantity !== undefined && (typeof quantity === 'number' ? {quantity} : {quantity: quantity.units, ...(quantity.asOf !== undefined && {quantityAsOf: quantity.asOf})})),
    ...(conditions && {conditions: conditions.map(String)}),
    ...(extended && {extended: extended.map(({from, to, reason}) => ({from, to, ...(reason !== undefined && {reason: String(reason)})}))})
  }
}

/** The layer that a YAML document declares: front matter's keys or, in a file that is for facts alone, the facts themselves. */
export function readLayer(yaml: Yaml, path: string, mayBeBare = false): {readonly layer: Layer; readonly problems: Problem[]} {
  const value = yaml.value as Record<string, unknown> | null
  if (!value || typeof value !== 'object') return {layer: noLayer, problems: []}
  const bare = mayBeBare && !('facts' in value) && ['trigger', 'audience', 'offer', 'evidence'].some((key) => key in value)
  if (bare) {
    const {relationship, relint: _relint, campaign, ...facts} = value
    const checked = check(factsSchema(), facts)
    const known = relationship === 'instrumental' || relationship === 'expressive' ? relationship : undefined
    return {
      layer: {facts: normalise(checked.value), places: placesOf(yaml, [], path), ...(known && {relationship: known}), ...(typeof campaign === 'string' && {campaign})},
      problems: problemsOf(checked.faults, yaml, [], path)
    }
  }
  if (!OWN_KEYS.some((key) => key in value)) return {layer: layerOf({}, yaml, path), problems: []}
  const checked = check(frontSchema(), value)
  return {layer: layerOf(checked.value, yaml, path), problems: problemsOf(checked.faults, yaml, [], path)}
}

/** The keys of front matter that are checked; all others belong to other tools too. */
const OWN_KEYS = ['relationship', 'facts', 'relint', 'campaign']

function layerOf(front: FrontFile | undefined, yaml: Yaml, path: string): Layer {
  if (!front) return noLayer
  return {
    facts: normalise(front.facts),
    places: {...placesOf(yaml, ['facts'], path), ...(front.relationship && {relationship: {path, place: yaml.place(['relationship'])}})},
    ...(front.relationship && {relationship: front.relationship}),
    ...(front.campaign !== undefined && {campaign: String(front.campaign)}),
    ...(front.relint?.disable && {disable: front.relint.disable})
  }
}

/** The place of every fact below a path of a document, by the names that findings use. */
function placesOf(yaml: Yaml, base: readonly (string | number)[], path: string): Record<string, FactPlace> {
  const places: Record<string, FactPlace> = {}
  const walk = (value: unknown, at: readonly (string | number)[], name: string): void => {
    if (at.length > base.length) places[name] = {path, place: yaml.place(at)}
    if (value && typeof value === 'object') for (const [key, inner] of Object.entries(value)) walk(inner, [...at, Array.isArray(value) ? Number(key) : key], `${name}.${key}`)
  }
  let value: unknown = yaml.value
  for (const key of base) value = (value as Record<string | number, unknown> | null | undefined)?.[key]
  walk(value, base, 'facts')
  return places
}

/** Merges layers, nearest first. An offer's keys merge one by one, unless two layers name different offers. */
export function mergeLayers(layers: readonly Layer[]): Layer {
  return layers.reduce((near, far) => {
    const other = near.facts.offer?.id !== undefined && far.facts.offer?.id !== undefined && near.facts.offer.id !== far.facts.offer.id
    const offer = near.facts.offer && far.facts.offer && !other ? {...far.facts.offer, ...near.facts.offer} : (near.facts.offer ?? far.facts.offer)
    return {
      ...far,
      ...near,
      facts: {...far.facts, ...near.facts, ...(offer && {offer})},
      places: {...far.places, ...near.places},
      ...((near.disable || far.disable) && {disable: {...far.disable, ...near.disable}})
    }
  }, noLayer)
}

/** A message of a file, its facts resolved. */
export function resolve(path: string, source: string, file: ReadFile, layers: readonly Layer[]): {readonly message: Message; readonly problems: Problem[]} {
  const problems: Problem[] = [...file.problems]
  let own: Layer = noLayer
  if (file.front.yaml && file.front.yaml.value !== null) {
    const read = readLayer(file.front.yaml, path)
    own = read.layer
    problems.push(...read.problems)
  }
  const {facts, relationship, campaign, disable, places} = mergeLayers([own, ...layers])
  const field = (name: keyof typeof FIELDS): string | undefined => fieldOf(file.front, name)
  const written = field('send')
  const send = written === undefined ? undefined : parseInstant(written)
  if (written !== undefined && !send && file.front.yaml && !/[{%<]|^x+$/i.test(written)) {
    const name = FIELDS.send.find((key) => file.front.yaml?.at([key]))
    const at = file.front.yaml.place([name ?? 'send']).start
    // `date` belongs to many tools; only a `send` that cannot be read is at fault.
    if (name !== 'date') problems.push({path, line: at.line, column: at.column, message: `${name}: expected a date such as 2026-06-12T08:00-07:00, found “${written}”`})
  }
  for (const [key, words] of Object.entries({'facts.offer.ends': facts.offer?.ends, 'facts.offer.starts': facts.offer?.starts})) {
    const at = places[key]
    if (words !== undefined && !parseInstant(words))
      problems.push({
        path: at?.path ?? path,
        ...(at && {line: at.place.start.line, column: at.place.start.column}),
        message: `${key.replace('facts.', '')}: expected a date such as 2026-06-14 or 2026-06-14T23:59-07:00, found “${words}”`
      })
  }
  const resendOf = field('resendOf')
  const key = campaign ?? file.front.fields?.['campaign']
  return {
    problems,
    message: {
      path,
      source,
      parts: file.parts,
      facts,
      places,
      ...(relationship && {relationship}),
      ...(send && {send}),
      ...(key !== undefined && {campaign: key}),
      ...(resendOf !== undefined && {resendOf}),
      ...(disable && {disable}),
      ...(file.front.headers && {headers: file.front.headers}),
      ...(file.unread && {unread: file.unread}),
      ...(file.label !== undefined && {label: file.label})
    }
  }
}

function fieldOf(front: Front, name: keyof typeof FIELDS): string | undefined {
  if (front.fields?.[name] !== undefined) return front.fields[name]
  const value = front.yaml?.value as Record<string, unknown> | null | undefined
  for (const key of FIELDS[name]) {
    const found = value?.[key]
    if (found !== undefined && found !== null && typeof found !== 'object') return String(found)
  }
  return undefined
}
