/** What a subject says that the message holds: a recipe, five tips, an apology. */

import {stem} from './likeness.ts'
import type {Reading} from './read.ts'
import type {Token} from './tokens.ts'

/** Things that a subject can promise and a body either has or has not: each with the words by which a body may have it. */
const THINGS: readonly (readonly [promised: string, kept: string])[] = [
  ['recipe recipes', 'recipe recipes ingredients tablespoon teaspoon tbsp tsp oven simmer bake stir boil fry cook serves flour grams gram g minutes'],
  ['tips tip', 'tip tips advice first second try use keep check avoid never always'],
  ['apology apologies apologise apologize', 'sorry apology apologies apologise apologize mistake error wrong fault regret failed failure'],
  ['refund refunds', 'refund refunds refunded money back credited returned'],
  ['results survey', 'result results survey asked answered replied percent % found respondents of'],
  ['photos photographs pictures gallery', 'photo photos photograph photographs picture pictures gallery image images pictured'],
  ['video film footage', 'video videos film films watch footage clip minutes recording'],
  ['podcast episode', 'podcast episode listen episodes'],
  ['interview', 'interview interviewed asked says said tells talks talked spoke'],
  ['checklist', 'checklist list check step steps'],
  ['winner winners', 'winner winners won drawn prize'],
  ['invoice', 'invoice amount due paid total pay bill billed'],
  ['appointment', 'appointment visit see time date booked slot'],
  ['timetable schedule', 'timetable schedule times time departs depart every from at'],
  ['menu', 'menu dish dishes soup starter main dessert course'],
  ['map', 'map route mapped'],
  ['webinar', 'webinar session online talk live join zoom'],
  ['statement', 'statement balance account total'],
  ['answers answer', 'answer answers question questions asked ask yes no']
]

const things = new Map(THINGS.flatMap(([promised, words]) => promised.split(' ').map((word) => [word, words] as const)))

/** Words of a subject that are of no topic. */
const EMPTY = new Set(
  'a an the this that these those our your my his her its their we you i it he she they us me them is are was were be been being am have has had do does did will would can could may might shall should not no nor and or but so if of to in on at by for with from as than then into out up off over under per each every all any some one ones two three four five six seven eight nine ten ever never always only just very more most less least own same other another such what who which when where how why there here now new get got make made take go come give put let say see know want need use good great best better thing things way ways time times day days week weeks month months year years january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow morning evening weekend spring summer autumn winter fall season people everyone everything something nothing last first next until till while before after about inside ready news update updates hello hi dear welcome thanks thank please find look back again still little big small long short much many half off free save sale offer deal price discount discounts final notice reminder message email newsletter important alert offers deals prices inside enjoy already also even much almost soon together really never there'.split(
    ' '
  )
)

function contentOf(tokens: readonly Token[]): string[] {
  return tokens.filter((token) => token.kind === 'word' && token.text.length > 3 && !EMPTY.has(token.text) && token.tag === undefined).map((token) => token.text)
}

/** From how many words on a message holds what its subject is about. */
const LONG = 100

function isLong(rest: readonly Reading[]): boolean {
  let words = 0
  for (const {tokens, part} of rest) if (part.role !== 'terms') for (const {kind} of tokens) if (kind === 'word' && ++words >= LONG) return true
  return false
}

/** A thing that a subject names as what is inside, and that the rest of the message has in no word. */
export function missingThing(front: Reading, rest: readonly Reading[]): {readonly from: number; readonly to: number; readonly word: string} | undefined {
  for (const [i, token] of front.tokens.entries()) {
    const thing = token.kind === 'word' ? things.get(token.text) : undefined
    if (!thing || !isInside(front.tokens, i)) continue
    // A short message leads to what it promises; a long one holds it.
    if (!isLong(rest)) return undefined
    const words = new Set(thing.split(' ').flatMap((one) => [one, stem(one)]))
    const has = rest.some(({tokens}) => tokens.some((one) => words.has(one.text) || (one.kind === 'word' && words.has(stem(one.text)))))
    if (!has) return {from: i, to: i + 1, word: token.text}
  }
  return undefined
}

/** *Five tips for*, *our apology*, *the winners*: as something that the message brings. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map((token) => token.text)
  const after = tokens[at + 1]?.text ?? ''
  if (/^(?:book|club|card|cards|app|page|maker|box|desk|fee|day|bar)$/.test(after)) return false
  return at === 0 || before.some((word) => /^(?:\d+|a|an|our|your|the|two|three|four|five|six|seven|eight|nine|ten|with|watch|read|see|new|inside|and|:|:)$/.test(word))
}

/** Whether nothing of what a subject is about comes back in the message: no word, no stem, no figure. */
export function isForeign(front: Reading, rest: readonly Reading[]): boolean {
  const content = contentOf(front.tokens)
  if (new Set(content).size < 3 || !isLong(rest)) return false
  const figures = front.tokens.filter((token) => token.kind === 'number').map((token) => token.text)
  const stems = new Set(content.map(stem))
  const prefixes = content.map((word) => word.slice(0, 5))
  for (const {tokens} of rest) {
    for (const token of tokens) {
      if (figures.includes(token.text)) return false
      if (token.kind !== 'word') continue
      if (stems.has(stem(token.text)) || prefixes.some((prefix) => token.text.startsWith(prefix))) return false
    }
  }
  return true
}
