import type {Rule} from '../src/rule.ts'
import {falsePraise} from './false-praise.ts'
import {guiltTrip} from './guilt-trip.ts'
import {borrowedEmotion} from './borrowed-emotion.ts'
import {attentionBait} from './attention-bait.ts'
import {shouting} from './shouting.ts'

/** Every rule, in the order of the catalogue. Adding a rule: its file, its page, one line here. */
export const rules: readonly Rule[] = [falsePraise, guiltTrip, borrowedEmotion, attentionBait, shouting]
