/** Whether words that claim an exchange or a transaction claim it, and whether what a message declares of its occasion bears on that. */

import type {FoundClaim} from '../rule.ts'
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

/** True where the words are the name of something in running copy: *Sorry We Missed You*, in a programme of films. */
export function isName({part, sentence, text}: FoundClaim): boolean {
  if (part.role !== 'body') return false
  const words = text.match(/\p{L}+/gu) ?? []
  const others = sentence.text.match(/\p{L}+/gu) ?? []
  return words.length > 2 && others.length > words.length && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word))
}
