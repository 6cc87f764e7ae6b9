/**
 * A sentence in commoner words: what is said of *clients* is said of customers, *we held you a berth* says what *we kept you a place*
 * says. Patterns are looked for in the words as they stand and in these, so that each need not list all that mean the same.
 */

import {idOf} from './ids.ts'
import {capitalised} from './letters.ts'
import type {Thinned} from './thin.ts'
import type {Token} from './tokens.ts'

/** Words that mean the same in what copy claims, behind the one that patterns are written with. */
const KIN: Readonly<Record<string, string>> = {
  our: 'my',
  customer: 'client patron shopper patient diner supporter donor',
  customers: 'clients patrons shoppers patients diners supporters donors',
  friend: 'mate pal buddy chum',
  friends: 'mates pals buddies chums',
  family: 'tribe clan',
  team: 'staff crew',
  left: 'remaining',
  gone: 'finished',
  end: 'finish expire lapse',
  ends: 'closes finishes expires lapses stops',
  ended: 'finished expired lapsed',
  ending: 'closing finishing expiring',
  secret: 'hidden confidential',
  special: 'exclusive',
  loyal: 'dedicated devoted faithful committed steadfast',
  valued: 'treasured cherished prized esteemed',
  guaranteed: 'assured',
  love: 'adore',
  loves: 'adores',
  loved: 'adored',
  chosen: 'selected handpicked shortlisted nominated picked',
  approved: 'cleared accepted preapproved',
  discount: 'saving reduction markdown promotion promo',
  code: 'voucher coupon',
  sale: 'event clearance',
  price: 'fare tariff',
  prices: 'fares tariffs',
  place: 'slot berth',
  places: 'slots berths',
  shop: 'store studio salon boutique',
  gift: 'present freebie',
  great: 'brilliant wonderful incredible fantastic awesome fabulous superb terrific amazing',
  kept: 'held reserved stashed',
  keep: 'hold reserve stash',
  keeping: 'holding reserving stashing',
  get: 'grab snag nab bag scoop',
  basket: 'bag',
  thing: 'item',
  everyone: 'everybody',
  someone: 'somebody',
  anyone: 'anybody',
  people: 'folk folks',
  reply: 'respond response',
  chance: 'opportunity',
  happy: 'thrilled delighted glad pleased excited chuffed stoked overjoyed',
  stock: 'inventory supplies',
  reward: 'perk',
  rewards: 'perks',
  lucky: 'fortunate',
  fast: 'quickly rapidly swiftly',
  lose: 'forfeit',
  buy: 'purchase',
  bought: 'purchased',
  need: 'require',
  best: 'finest greatest',
  trust: 'faith confidence',
  think: 'reckon',
  neighbors: 'locals'
}
let kinOf: ReadonlyMap<string, string> | undefined

/** Words of which several mean what one does, and what they mean. */
const PHRASES: Readonly<Record<string, string>> = {
  'sold out': 'gone',
  'snapped up': 'gone',
  'set aside': 'kept',
  'put aside': 'kept',
  'pre approved': 'approved',
  'singled out': 'chosen',
  'picked out': 'chosen',
  'flying out': 'selling fast',
  'flying off the shelves': 'selling fast',
  'be quick': 'hurry',
  'look sharp': 'hurry',
  'make haste': 'hurry',
  'get moving': 'hurry',
  'awaits you': 'is waiting for you',
  'all of us': 'we'
}
let phrases: ReadonlyMap<string, readonly (readonly [rest: readonly string[], meant: readonly string[]])[]> | undefined

/** The two tables by the word that is met, made when the first sentence is read. */
function tables(): readonly [NonNullable<typeof kinOf>, NonNullable<typeof phrases>] {
  kinOf ??= new Map(Object.entries(KIN).flatMap(([word, others]) => others.split(' ').map((one): [string, string] => [one, word])))
  if (!phrases) {
    const made = new Map<string, (readonly [readonly string[], readonly string[]])[]>()
    for (const [phrase, meant] of Object.entries(PHRASES)) {
      const [first = '', ...rest] = phrase.split(' ')
      made.set(first, [...(made.get(first) ?? []), [rest, meant.split(' ')]])
    }
    phrases = made
  }
  return [kinOf, phrases]
}

/** A verb with *we*, of that with *our team*. */
const PLURAL: Readonly<Record<string, string>> = {is: 'are', was: 'were', has: 'have'}
/** Behind these *have* only tells when: *we have kept*, *we kept*. */
const PEOPLE = new Set(['i', 'we', 'you', 'they'])
const PAST = /(?:[a-z]{2}ed|kept|made|found|held|put|set|sent|left|thought|told|brought|bought|won|lost|felt|heard|said|built)$/

/** What stands in a sentence from token `i` on for other words: how many tokens, and what they mean; nothing where they are common. */
function meantAt(tokens: readonly Token[], i: number, before: string): readonly [length: number, meant: readonly string[]] | undefined {
  const token = tokens[i] as Token
  if (token.kind !== 'word') return undefined
  const [kin, others] = tables()
  const {text} = token
  const phrase = others.get(text)?.find(([rest]) => rest.every((word, k) => tokens[i + 1 + k]?.text === word && tokens[i + 1 + k]?.sentence === token.sentence))
  if (phrase) return [1 + phrase[0].length, phrase[1]]
  const word = kin.get(text)
  if (word !== undefined) return [1, [word]]
  if (text === 'these') return leadsToThing(tokens[i + 1]) ? [1, OUR] : undefined
  if (text === 'have') return PEOPLE.has(before) && PAST.test(tokens[i + 1]?.text ?? '') ? [1, []] : undefined
  if (before === 'we' && Object.hasOwn(PLURAL, text)) return [1, [PLURAL[text] as string]]
  if (text === 'our' || text === 'the') {
    const team = teamAt(tokens, i)
    return team > 0 ? [team, WE] : undefined
  }
  // *We at Fern*
  if (text !== 'at' || (before !== 'we' && before !== 'us')) return undefined
  let end = i + 1
  while (capitalised(tokens[end]?.raw ?? '')) end++
  return end > i + 1 ? [end - i, []] : undefined
}

const WE = ['we']
const OUR = ['our']

/** Whether *these* stand before what they are, and not alone. */
function leadsToThing(next: Token | undefined): boolean {
  return next?.kind === 'word' && !ALONE.has(next.text)
}
const ALONE = new Set(
  'are were is was have has had do did will would can could may might must at of in for on by to from with as and or but that who which come came go went sell sold make made look feel cost'.split(' ')
)

/** A sentence in commoner words, of all its tokens or of those that are left of it; nothing where it has them already. */
export function commoner(tokens: readonly Token[], at?: readonly number[]): Thinned | undefined {
  let out: Token[] | undefined
  const places: number[] = []
  const behind: number[] = []
  const placeOf = (k: number): number => (at ? (at[k] as number) : k)
  const note = (from: number, to: number): void => {
    places.push(placeOf(from))
    behind.push(placeOf(to - 1) + 1)
  }
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token
    const last = out ? out.at(-1) : tokens[i - 1]
    const meant = meantAt(tokens, i, last?.sentence === token.sentence ? last.text : '')
    if (meant && !out) {
      out = tokens.slice(0, i)
      for (let k = 0; k < i; k++) note(k, k + 1)
    }
    if (out) {
      for (const text of meant ? meant[1] : [token.text]) {
        out.push(text === token.text ? token : {...token, text, id: idOf(text)})
        note(i, i + (meant ? meant[0] : 1))
      }
    }
    i += meant ? meant[0] : 1
  }
  return out && {tokens: out, at: places, behind}
}

/** How many words from here on are the sender’s own people, who do what follows: *our whole team | made*. */
function teamAt(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]
  if (before?.kind === 'word' && !/^(?:and|so|but|because|that|which|since)$/.test(before.text)) return 0
  if (!/^(?:our|the)$/.test(tokens[at]?.text ?? '')) return 0
  const whole = /^(?:whole|entire)$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0
  return /^(?:team|staff|crew)$/.test(tokens[at + 1 + whole]?.text ?? '') && tokens[at + 2 + whole]?.kind === 'word' ? 2 + whole : 0
}
