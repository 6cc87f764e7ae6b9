/** The vocabulary of the patterns: every word class and named pattern. */

import {nounForms, verbForms} from '../forms.ts'
import type {Vocabulary} from '../pattern.ts'
import {respelled, spell} from '../tokens.ts'
import {named} from './base.ts'
import {sources} from './sources.ts'

const expanded = new Map<string, readonly (readonly string[])[]>()
let kept: Members = {has: () => false, lines: () => undefined}

/** The members of classes, expanded, one to a line. */
export interface Members {
  readonly has: (name: string) => boolean
  readonly lines: (name: string) => string | undefined
}

/** Tells where the members of classes are kept. */
export function keepMembers(members: Members): void {
  kept = members
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
    kept
      .lines(name)
      ?.split('\n')
      .map((member) => member.split(' ')) ?? expand(name)
  if (members) expanded.set(name, members)
  return members
}

function expand(name: string): readonly (readonly string[])[] | undefined {
  return sources()
    [name]?.split(/[,\n]/)
    .map((member) => member.trim())
    .filter((member) => member !== '')
    .flatMap((member) => (member.startsWith('~') ? verbForms(member.slice(1)) : member.startsWith('+') ? nounForms(member.slice(1)) : [member]))
    .map((member) => (member.startsWith('{') ? [member] : spelled(member)))
    .filter((words) => words.length > 0)
}

/** The members of a class, one to a line. */
export function linesOf(name: string): string {
  return kept.lines(name) ?? (membersOf(name) ?? []).map((words) => words.join(' ')).join('\n')
}

export const vocabulary: Vocabulary = {has: (name) => kept.has(name) || Object.hasOwn(sources(), name), members: membersOf, lines: linesOf, named: (name) => named[name], forms: verbForms}

/** The names of all word classes. */
export const classNames = (): string[] => Object.keys(sources())

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
