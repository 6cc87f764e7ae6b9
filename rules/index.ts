import type {Rule} from '../src/rule.ts'
import {falsePraise} from './false-praise.ts'

/** Every rule, in the order of the catalogue. Adding a rule: its file, its page, one line here. */
export const rules: readonly Rule[] = [falsePraise]
