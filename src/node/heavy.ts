/** Libraries for Node that most runs do without, as in ../text/heavy.ts. */

import {once} from '../text/heavy.ts'

declare const require: {
  (id: 'tinyglobby'): typeof import('tinyglobby')
  (id: 'ignore'): {readonly default: typeof import('ignore')}
  (id: 'node:crypto'): typeof import('node:crypto')
}

/** Globs. */
export const tinyglobby = once(() => require('tinyglobby'))

/** Digests. */
export const nodeCrypto = once(() => require('node:crypto'))

/** What .relintignore leaves out. */
export const ignore = once(() => require('ignore').default)
