/** The vocabulary of the patterns: every word class and named pattern. */

import {nounForms, verbForms} from '../forms.ts'
import type {Vocabulary} from '../pattern.ts'
import {respelled, spell} from '../tokens.ts'
import {base, named} from './base.ts'
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

const SOURCES: Readonly<Record<string, string>> = {
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

const expanded = new Map<string, readonly (readonly string[])[]>()
let kept: (name: string) => string | undefined = () => undefined

/** Tells where the members of classes are kept, expanded: one to a line. */
export function keepMembers(load: (name: string) => string | undefined): void {
  kept = load
}

const WORDS = /^[a-z]+(?: [a-z]+)*$/

/** The words that a member is read as; most are read as they are written. */
function spelled(member: string): string[] {
  if (!WORDS.test(member)) return spell(member)
  const words = member.split(' ')
  return words.some(respelled) ? spell(member) : words
}

/** The members of a word class, each as a list of words; nothing where there is no such class. */
export function membersOf(name: string): readonly (readonly string[])[] | undefined {
  const done = expanded.get(name)
  if (done) return done
  const members =
    kept(name)
      ?.split('\n')
      .map((member) => member.split(' ')) ?? expand(name)
  if (members) expanded.set(name, members)
  return members
}

function expand(name: string): readonly (readonly string[])[] | undefined {
  return SOURCES[name]
    ?.split(/[,\n]/)
    .map((member) => member.trim())
    .filter((member) => member !== '')
    .flatMap((member) => (member.startsWith('~') ? verbForms(member.slice(1)) : member.startsWith('+') ? nounForms(member.slice(1)) : [member]))
    .map((member) => (member.startsWith('{') ? [member] : spelled(member)))
    .filter((words) => words.length > 0)
}

/** The members of a class, one to a line. */
export function linesOf(name: string): string {
  return kept(name) ?? (membersOf(name) ?? []).map((words) => words.join(' ')).join('\n')
}

export const vocabulary: Vocabulary = {has: (name) => Object.hasOwn(SOURCES, name), members: membersOf, lines: linesOf, named: (name) => named[name], forms: verbForms}

/** The names of all word classes. */
export const classNames: readonly string[] = Object.keys(SOURCES)

const sets = new Map<string, ReadonlySet<string>>()

/** The one-word members of a class, for rules that ask of a word directly. */
export function wordsOf(name: string): ReadonlySet<string> {
  let set = sets.get(name)
  if (!set) {
    set = new Set(
      linesOf(name)
        .split('\n')
        .filter((line) => line !== '' && !line.includes(' '))
    )
    sets.set(name, set)
  }
  return set
}
