/** Libraries for Node that most runs do without, as in ../text/heavy.ts. */

import {once} from '../text/heavy.ts'

declare const require: (id: 'tinyglobby') => typeof import('tinyglobby')

/** Globs. */
export const tinyglobby = once(() => require('tinyglobby'))
