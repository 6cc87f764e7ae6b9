/** Whether what a message declares of its occasion bears on what it claims. */

import type {Trigger} from '../types.ts'

/** Occasions that are no exchange and no transaction: they ground a claim only where it speaks of them. */
const PASSIVE = /\b(sign(?:ed|s|ing)?[- ]?ups?|subscri\w*|newsletter|birthday|anniversary|cart|basket|brows\w*|opened|clicked|inactiv\w*|lapsed|follow\w*|holiday|season\w*)\b/i
/** Words in every trigger and every mail. */
const EMPTY = /^(their|your|reader|with|from|that|this|have|when|after|about|asked|made|were)$/

/** True where the trigger is an exchange or a transaction, or where the text speaks of it. */
export function bears(trigger: Trigger, text: string): boolean {
  const declared = `${trigger.event ?? ''} ${trigger.what ?? ''}`
  if (!PASSIVE.test(declared)) return true
  const stems = (declared.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !EMPTY.test(word)).map((word) => word.slice(0, 5))
  const copy = text.toLowerCase()
  return stems.some((stem) => copy.includes(stem))
}
