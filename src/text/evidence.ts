/** A message read for evidence: every part that was read, and what its copy says of acts, dates, amounts and audiences. */

import type {Message, Part} from '../types.ts'
import type {Reading} from './read.ts'

/** A message with its parts read on demand; each part is read once. */
export interface Read {
  readonly message: Message
  readonly of: (part: Part) => Reading
  /** All parts, read. */
  readonly all: () => readonly Reading[]
}

export function readMessage(message: Message, readPart: (part: Part) => Reading): Read {
  const done = new Map<Part, Reading>()
  const of = (part: Part): Reading => {
    let reading = done.get(part)
    if (!reading) done.set(part, (reading = readPart(part)))
    return reading
  }
  return {message, of, all: () => message.parts.map(of)}
}
