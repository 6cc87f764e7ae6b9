import type {Rule} from '../src/rule.ts'
import {falsePraise} from './false-praise.ts'
import {falseIntimacy} from './false-intimacy.ts'
import {falseGift} from './false-gift.ts'
import {falseCorrespondence} from './false-correspondence.ts'
import {guiltTrip} from './guilt-trip.ts'
import {borrowedEmotion} from './borrowed-emotion.ts'
import {hollowGratitude} from './hollow-gratitude.ts'
import {fakeExclusivity} from './fake-exclusivity.ts'
import {fakeConfirmation} from './fake-confirmation.ts'
import {manufacturedUrgency} from './manufactured-urgency.ts'
import {manufacturedScarcity} from './manufactured-scarcity.ts'
import {socialPressure} from './social-pressure.ts'
import {attentionBait} from './attention-bait.ts'
import {shouting} from './shouting.ts'
import {subjectBodyMismatch} from './subject-body-mismatch.ts'
import {absolutePromise} from './absolute-promise.ts'
import {hiddenCondition} from './hidden-condition.ts'
import {selfServing} from './self-serving.ts'
import {serialUrgency} from './serial-urgency.ts'
import {movingDeadline} from './moving-deadline.ts'
import {brokenPromise} from './broken-promise.ts'

/** Every rule, in the order of the catalogue. Adding a rule: its file, its page, one line here. */
export const rules: readonly Rule[] = [
  falsePraise,
  falseIntimacy,
  falseGift,
  falseCorrespondence,
  guiltTrip,
  borrowedEmotion,
  hollowGratitude,
  fakeExclusivity,
  fakeConfirmation,
  manufacturedUrgency,
  manufacturedScarcity,
  socialPressure,
  attentionBait,
  shouting,
  subjectBodyMismatch,
  absolutePromise,
  hiddenCondition,
  selfServing,
  serialUrgency,
  movingDeadline,
  brokenPromise
]
