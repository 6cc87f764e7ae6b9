/** A record: one message as plain fields, as `relint stream` and `lintMessage` take it. */

import {normalise} from './facts.ts'
import {withoutDepths} from './formats/depth.ts'
import {markdownParts, TOO_DEEP} from './formats/markdown.ts'
import {inPieces} from './formats/pieces.ts'
import {textPart} from './formats/runs.ts'
import {findTags, maskTags} from './formats/tags.ts'
import {paragraphs} from './formats/text.ts'
import {withVariants} from './formats/variants.ts'
import {check, type FactsFile, factsSchema, relationshipSchema} from './schema.ts'
import {parseInstant} from './text/dates.ts'
import type {Message, Part, Role} from './types.ts'

/** One message. All but one of the text fields may be absent; unknown keys are ignored. */
export interface MessageRecord {
  readonly id?: string | number
  readonly subject?: string | readonly string[]
  readonly preheader?: string
  readonly from?: string
  readonly markdown?: string
  readonly html?: string
  readonly text?: string
  readonly parts?: readonly {readonly role: Role; readonly text: string}[]
  readonly send?: string
  readonly relationship?: 'instrumental' | 'expressive'
  readonly facts?: unknown
}

const ROLES: readonly Role[] = ['subject', 'preheader', 'from', 'heading', 'body', 'cta', 'alt', 'terms']

/** A record as a message; or what is wrong with it. */
export function messageOf(record: unknown, html: (source: string, tags?: readonly string[]) => readonly Part[], tags: readonly string[] = []): Message | string {
  if (record === null || typeof record !== 'object' || Array.isArray(record)) return 'expected an object with subject, preheader, from, markdown, html, text or parts'
  const given = record as Record<string, unknown>
  const parts: Part[] = []
  for (const role of ['subject', 'preheader', 'from'] as const) {
    const value = given[role]
    if (value === undefined || value === null) continue
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    for (const [i, one] of values.entries()) {
      if (typeof one !== 'string') return `${role}: expected text, found ${kindOf(one)}`
      parts.push(textPart(role, one, 0, one.length, tags, {source: one, ...(values.length > 1 && {variant: role, index: i})}))
    }
  }
  for (const field of ['markdown', 'html', 'text'] as const) {
    const value = given[field]
    if (value === undefined || value === null) continue
    if (typeof value !== 'string') return `${field}: expected text, found ${kindOf(value)}`
    const {deep} = field === 'markdown' ? withoutDepths(value, 0) : {}
    if (deep !== undefined) return `markdown: line ${value.slice(0, deep).split('\n').length}: ${TOO_DEEP}`
    parts.push(...bodyParts(field, value, html, tags).map((part) => ({...part, source: value})))
  }
  const listed = given['parts']
  if (listed !== undefined && listed !== null) {
    if (!Array.isArray(listed)) return `parts: expected a list of {role, text}, found ${kindOf(listed)}`
    for (const [index, one] of listed.entries()) {
      const {role, text} = (one ?? {}) as {role?: unknown; text?: unknown}
      if (typeof text !== 'string') return `parts[${index}].text: expected text, found ${kindOf(text)}`
      if (!ROLES.includes(role as Role)) return `parts[${index}].role: expected one of ${ROLES.join(', ')}, found ${typeof role === 'string' ? `“${role}”` : kindOf(role)}`
      parts.push(textPart(role as Role, text, 0, text.length, tags, {source: text, index}))
    }
  }
  if (parts.length === 0 && !['subject', 'preheader', 'from', 'markdown', 'html', 'text', 'parts'].some((field) => field in given)) return 'expected at least one of subject, preheader, from, markdown, html, text, parts'
  const facts = given['facts'] === undefined ? NO_FACTS : check(factsSchema(), given['facts'] ?? {})
  const fault = facts.faults[0]
  if (fault) return `facts${fault.path.length > 0 ? `.${fault.path.join('.')}` : ''}: ${fault.message}`
  const relationship = given['relationship']
  if (relationship !== undefined && relationship !== null && check(relationshipSchema(), relationship).faults.length > 0) return 'relationship: expected instrumental or expressive'
  const written = given['send']
  if (written !== undefined && written !== null && typeof written !== 'string') return `send: expected a date such as 2026-06-12T08:00-07:00, found ${kindOf(written)}`
  const send = typeof written === 'string' ? parseInstant(written) : undefined
  if (typeof written === 'string' && !send) return `send: expected a date such as 2026-06-12T08:00-07:00, found “${written}”`
  const varied = inPieces(parts.flatMap((part) => withVariants([part], part.source ?? '', tags).parts))
  return {path: '', source: '', parts: varied, facts: normalise(facts.value), ...(send && {send}), ...((relationship === 'instrumental' || relationship === 'expressive') && {relationship})}
}

const NO_FACTS: ReturnType<typeof check<FactsFile>> = {value: {}, faults: []}

function bodyParts(field: 'markdown' | 'html' | 'text', value: string, html: (source: string, tags?: readonly string[]) => readonly Part[], more: readonly string[]): readonly Part[] {
  if (field === 'html') return html(value, more)
  const tags = findTags(value, more)
  const masked = maskTags(value, tags)
  return field === 'markdown' ? markdownParts(value, masked, 0, tags) : paragraphs(value, masked, 0, tags)
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : value === undefined ? 'nothing' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
