/** The versioned JSON that other tools read. */

import type {Report} from '../index.ts'

/** One JSON document, with a line end. `problems` is there only where there are any. */
export function json(report: Report): string {
  const {problems, ...rest} = report
  return `${JSON.stringify(problems.length > 0 ? report : rest, null, 2)}\n`
}
