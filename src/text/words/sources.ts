/** Every word class, as it is written. The build keeps them, expanded, beside the index of the patterns; most runs need no other. */

import {base} from './base.ts'
import {acts} from './acts.ts'
import {absolutePromise} from './absolute-promise.ts'
import {amounts} from './amounts.ts'
import {attentionBait} from './attention-bait.ts'
import {borrowedEmotion} from './borrowed-emotion.ts'
import {campaign} from './campaign.ts'
import {fakeConfirmation} from './fake-confirmation.ts'
import {fakeExclusivity} from './fake-exclusivity.ts'
import {falseCorrespondence} from './false-correspondence.ts'
import {falseGift} from './false-gift.ts'
import {falseIntimacy} from './false-intimacy.ts'
import {falsePraise} from './false-praise.ts'
import {guiltTrip} from './guilt-trip.ts'
import {hiddenCondition} from './hidden-condition.ts'
import {hollowGratitude} from './hollow-gratitude.ts'
import {manufacturedScarcity} from './manufactured-scarcity.ts'
import {manufacturedUrgency} from './manufactured-urgency.ts'
import {selfServing} from './self-serving.ts'
import {shouting} from './shouting.ts'
import {socialPressure} from './social-pressure.ts'
import {subjectBodyMismatch} from './subject-body-mismatch.ts'

const classes: Readonly<Record<string, string>> = {
  ...base,
  ...campaign,
  ...acts,
  ...absolutePromise,
  ...amounts,
  ...attentionBait,
  ...borrowedEmotion,
  ...fakeConfirmation,
  ...fakeExclusivity,
  ...falseCorrespondence,
  ...falseGift,
  ...falseIntimacy,
  ...falsePraise,
  ...guiltTrip,
  ...hiddenCondition,
  ...hollowGratitude,
  ...manufacturedScarcity,
  ...manufacturedUrgency,
  ...selfServing,
  ...shouting,
  ...socialPressure,
  ...subjectBodyMismatch
}

/** The word classes by name. */
export const sources = (): Readonly<Record<string, string>> => classes
