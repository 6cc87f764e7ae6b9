/** The index of the patterns, as the build keeps it beside its bundles; without it they are read anew, which takes a second. */

import fs from 'node:fs'
import {keepIndex, rules} from '../index.ts'

/** Has linters made from the kept index, in this process. */
export function useKeptIndex(): void {
  keepIndex(() => {
    try {
      return fs.readFileSync(new URL('./patterns.bin', import.meta.url))
    } catch {
      // Not built: the library runs from its sources.
      return undefined
    }
  }, rules)
}
