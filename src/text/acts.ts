/** Acts of the reader that a message names: what praise, thanks and confirmations can stand on. */

import type {FoundClaim} from '../rule.ts'

/** True where the claim's own sentence, or the one after it, names something that the reader did. */
export function readersAct(_claim: FoundClaim): boolean {
  return false
}
