/** Grammar, for the few sentences that need it. Only here is compromise known. */

import {compromise} from './heavy.ts'

/** The base form of a verb in any form: `saving` → `save`. The word itself where it is no verb. */
export function infinitive(verb: string): string {
  const doc = compromise()(verb).tag('Verb')
  const base = doc.compute('root').text('root')
  return base === '' ? verb : base
}

/** True where a text is nothing but people's names. */
export function isName(text: string): boolean {
  const doc = compromise()(text)
  return doc.terms().length > 0 && doc.match('#Person+').terms().length === doc.terms().length
}

/** True where a text has a verb that can make it a sentence. */
export function hasVerb(text: string): boolean {
  return compromise()(text).has('(#PresentTense|#PastTense|#Infinitive|#Copula|#Modal|#Imperative)')
}

/** True where a word by itself is the name of a place, a person, a day or a month. Several things of one kind are none: *dahlias*. */
export function isProper(word: string): boolean {
  const doc = compromise()(word)
  return doc.has('(#Place|#WeekDay|#Month)') || /(?:[^aeiou]ia|land|burg|ville|shire|stan)$/.test(word) || (!/[^s’']s$/.test(word) && doc.has('(#Person|#Organization)'))
}
