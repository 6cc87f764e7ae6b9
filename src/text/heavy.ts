/**
 * Libraries that cost more to load than most runs need: each is loaded when it is first asked for.
 *
 * The build turns each `require` into a part of the bundle that is not run until then, and that of the grammar into a file of its
 * own for Node. An `import` would run at the start, and `await import()` would make every call of the API asynchronous.
 */

declare const require: {
  (id: 'chrono-node/en'): typeof import('chrono-node/en')
  (id: 'htmlparser2'): typeof import('htmlparser2')
  (id: 'yaml'): typeof import('yaml')
  (id: 'unified'): typeof import('unified')
  (id: 'remark-parse'): typeof import('remark-parse')
  (id: 'decode-named-character-reference'): typeof import('decode-named-character-reference')
  (id: 'parse-english'): typeof import('parse-english')
  (id: 'natural/lib/natural/distance/jaro-winkler_distance.js'): typeof import('natural/lib/natural/distance/jaro-winkler_distance.js').default
  (id: 'natural/lib/natural/stemmers/porter_stemmer.js'): typeof import('natural/lib/natural/stemmers/porter_stemmer.js').default
  (id: 'compromise/two'): {default: typeof import('compromise/two').default} | typeof import('compromise/two').default
}

/** A value that is made when it is first asked for. */
export function once<T>(load: () => T): () => T {
  let value: T | undefined
  return () => (value ??= load())
}

/** Dates in English. */
export const chrono = once(() => require('chrono-node/en'))

/** Grammar of English: tags, verbs, people. Costs about 150 ms when first asked for. */
export const compromise = once(() => {
  const loaded = require('compromise/two')
  return 'default' in loaded ? loaded.default : loaded
})

/** HTML. */
export const htmlparser2 = once(() => require('htmlparser2'))

/** YAML. */
export const yaml = once(() => require('yaml'))

/** Markdown. */
export const remark = once(() => require('unified').unified().use(require('remark-parse').default))

/** Character references of HTML, in Markdown. */
export const references = once(() => require('decode-named-character-reference').decodeNamedCharacterReference)

/** Sentences of English. */
export const english = once(() => new (require('parse-english').ParseEnglish)())

/** Likeness of words. */
export const jaroWinkler = once(() => require('natural/lib/natural/distance/jaro-winkler_distance.js'))

/** Stems of words. */
export const porter = once(() => require('natural/lib/natural/stemmers/porter_stemmer.js'))
