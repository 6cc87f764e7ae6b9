/** What a place in a file holds. */

import {expect} from 'vitest'
import type {Place} from '../src/node/index.ts'

/** The words of a source at a place, whose line and column must be those of its offset. */
export function wordsAt(source: string, {start, end}: Place): string {
  const lines = source.slice(0, start.offset).split(/\r\n|\r|\n/)
  const bom = source.charCodeAt(0) === 0xfeff && lines.length === 1 ? 1 : 0
  expect([start.line, start.column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1 - bom])
  return source.slice(start.offset, end.offset)
}
