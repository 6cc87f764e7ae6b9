/** The fields of a message, and under which names campaign repositories, exports and notes keep them. */

import {once} from '../text/heavy.ts'

/** Names in YAML, the contract's name first. */
export const FIELDS = {
  subject: ['subject', 'subjects', 'subject_line', 'subjectLine', 'subject-line', 'subject_a', 'subject_b', 'subject_c', 'subjectA', 'subjectB', 'subject_variants'],
  preheader: ['preheader', 'preview', 'preview_text', 'previewText', 'preview-text', 'preheader_text', 'snippet'],
  from: ['from', 'from_name', 'fromName', 'from-name', 'sender_name'],
  send: ['send', 'send_at', 'send_date', 'sendAt', 'sendDate', 'send-at', 'send-date', 'send_time', 'date'],
  resendOf: ['resendOf', 'resend-of', 'resend_of']
} as const

export type Field = keyof typeof FIELDS | 'body' | 'campaign'

/** Names of a team's own: name in its files → relint's. */
export type Aliases = Readonly<Record<string, string>>

/** Every name that a field may have in YAML. */
export function namesOf(field: string, aliases: Aliases = {}): readonly string[] {
  const own = Object.entries(aliases).flatMap(([name, to]) => (to === field ? [name] : []))
  return [...(FIELDS[field as keyof typeof FIELDS] ?? [field]), ...own]
}

/** A name without its case, marks and spaces: `Subject-Line` is `subjectline`. */
export function squash(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

const LABELS = once(() => new Map<string, Field>(Object.entries(FIELDS).flatMap(([field, names]) => names.map((name) => [squash(name), field as Field] as const))))

const BODY = new Set(['body', 'bodycopy', 'copy', 'emailbody', 'emailcopy', 'content'])

/** The field that a label in a text names: `Subject line`, `PREVIEW TEXT`, `Subject B`. */
export function fieldNamed(label: string, aliases: Aliases = {}): Field | undefined {
  const name = squash(label)
  const own = Object.entries(aliases).find(([written]) => squash(written) === name)?.[1]
  if (own !== undefined) return own as Field
  return /^subject(?:s|lines?)?(?:option|variant|version)?(?:[a-f]|\d{1,2})?$/.test(name) ? 'subject' : BODY.has(name) ? 'body' : LABELS().get(name)
}

/** The values that a map has under names of a team's own, by relint's names. */
export function aliased(value: unknown, aliases: Aliases = {}): Record<string, string> {
  const map = (value !== null && typeof value === 'object' ? value : {}) as Record<string, unknown>
  return Object.fromEntries(Object.entries(aliases).flatMap(([name, to]) => (['string', 'number'].includes(typeof map[name]) ? [[to, String(map[name])]] : [])))
}
