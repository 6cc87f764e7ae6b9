/** Lists and quotes that are nested deeper than any reader follows: parsing them takes the cube of their depth. */

/** How deep lists and quotes are read. */
export const DEEPEST = 40

const MARKERS = /^[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/

/** How deep the block on a line can stand in lists and quotes, by its indentation and its markers; 0 without a marker. */
export function depthOf(line: string): number {
  let depth = 0
  let rest = line
  for (let match = MARKERS.exec(rest); match && depth <= DEEPEST; match = MARKERS.exec(rest)) {
    // A list in a list is indented by two columns at least; one column belongs to the marker before.
    const columns = (/^[ \t]*/.exec(rest)?.[0] ?? '').replaceAll('\t', '    ').length
    depth += 1 + Math.max(0, rest === line ? columns : columns - 1) / 2
    rest = rest.slice(match[0].length)
  }
  return Math.floor(depth)
}

/**
 * A Markdown text without the lines that are nested too deep: they are blank, so that all offsets hold.
 * @returns the offset of the first of them, too, where there is any.
 */
export function withoutDepths(text: string, from: number): {readonly text: string; readonly deep?: number} {
  // A line that is too deep has a marker behind many columns, or many markers.
  if (!MAY_BE_DEEP.test(text.slice(from))) return {text}
  let deep: number | undefined
  let at = from
  const lines = text
    .slice(from)
    .split('\n')
    .map((line) => {
      const start = at
      at += line.length + 1
      if (depthOf(line) <= DEEPEST) return line
      deep ??= start
      return line.replace(/[^\r]/g, ' ')
    })
  return deep === undefined ? {text} : {text: text.slice(0, from) + lines.join('\n'), deep}
}

/** A line that starts with more than as many characters of markers and space. */
const MAY_BE_DEEP = new RegExp(`^[ \\t>*+.)0-9-]{${DEEPEST},}`, 'm')
