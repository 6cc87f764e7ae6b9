/**
 * Rules switched off by a comment in the source, each with its reason:
 * `relint-disable-next-line RULE -- reason`, `relint-disable-line RULE -- reason`, and `relint-disable RULE -- reason` up to
 * `relint-enable` or the end of the file. In HTML, Liquid, Django, Handlebars, ERB and YAML comments.
 */

import {sourceOffset} from '../text/places.ts'
import type {Part, Problem} from '../types.ts'
import {placeAt} from './runs.ts'

interface Switch {
  readonly rules: readonly string[]
  /** The stretch of the source for which they are off. */
  readonly start: number
  readonly end: number
}

export interface Switches {
  readonly off: readonly Switch[]
  readonly problems: readonly Problem[]
}

const COMMENT = /(<!--|\{%-?\s*comment\s*-?%\}|\{#|\{\{!(?:--)?|<%#|#)[ \t]*relint-(disable-next-line|disable-line|disable|enable)\b/g
const CLOSE: Readonly<Record<string, RegExp>> = {'<!--': /-->/, '{%': /\{%-?\s*endcomment/, '{#': /#\}/, '{{': /(?:--)?\}\}/, '<%': /%>/, '#': /$/m}

/**
 * The switches of a source.
 * @param fault - what is wrong with a rule's name, if anything.
 */
export function switchesOf(source: string, path: string, fault: (ruleId: string) => string | undefined): Switches {
  if (!source.includes('relint-')) return {off: [], problems: []}
  const off: Switch[] = []
  const problems: Problem[] = []
  let open: {rules: readonly string[]; start: number}[] = []
  for (const match of source.matchAll(COMMENT)) {
    const [whole, sign = '', kind] = match
    const from = match.index + whole.length
    const rest = source.slice(from)
    const closed = (CLOSE[sign] ?? CLOSE[sign.slice(0, 2)] ?? /$/m).exec(rest)
    const inner = rest.slice(0, closed?.index ?? rest.length)
    const end = from + inner.length + (closed?.[0].length ?? 0)
    const [names = '', reason = ''] = inner.split(/\s(?:--|[–—])\s*([\s\S]*)/)
    const rules = names.split(/[\s,]+/).filter((name) => name !== '')
    const {line, column} = placeAt(source, match.index, match.index).start
    const complain = (message: string): number => problems.push({path, line, column, message})
    for (const rule of rules) {
      const wrong = fault(rule)
      if (wrong !== undefined) complain(wrong)
    }
    if (kind === 'enable') {
      for (const one of open) if (rules.length === 0 || one.rules.some((rule) => rules.includes(rule))) off.push({rules: rules.length === 0 ? one.rules : rules, start: one.start, end: match.index})
      open = rules.length === 0 ? [] : open.map((one) => ({...one, rules: one.rules.filter((rule) => !rules.includes(rule))})).filter((one) => one.rules.length > 0)
      continue
    }
    if (rules.length === 0) complain(`relint-${kind}: expected a rule: relint-${kind} RULE -- reason`)
    else if (reason.trim() === '') complain(`relint-${kind} ${rules.join(' ')}: expected the reason in words: relint-${kind} ${rules.join(' ')} -- reason`)
    else if (kind === 'disable') open.push({rules, start: end})
    else off.push({rules, ...(kind === 'disable-line' ? lineAt(source, match.index) : nextLine(source, end))})
  }
  return {off: [...off, ...open.map((one) => ({...one, end: source.length}))], problems}
}

function lineAt(source: string, at: number): {start: number; end: number} {
  const end = source.indexOf('\n', at)
  return {start: source.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? source.length : end}
}

/** The next line with something on it. */
function nextLine(source: string, from: number): {start: number; end: number} {
  const line = lineAt(source, from)
  const start = line.end + (/^\s*/.exec(source.slice(line.end))?.[0].length ?? 0)
  return lineAt(source, Math.min(start, source.length))
}

/** Parts with the rules that are off for them: those of every stretch that they start, end or stand in. */
export function switchOff(parts: readonly Part[], {off}: Switches): readonly Part[] {
  if (off.length === 0) return parts
  return parts.map((part) => {
    const [from, to] = [sourceOffset(part, 0), sourceOffset(part, part.text.length, true)]
    const rules = off.filter((one) => one.start < to && from < one.end).flatMap((one) => one.rules)
    return rules.length === 0 ? part : {...part, off: rules}
  })
}
