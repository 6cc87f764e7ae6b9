/** How a declared figure bears on what the copy says of its whole: *97.2% on time* on *never late*. */

import type {EvidenceFact} from '../types.ts'
import {amountsIn, numberOf} from './amounts.ts'
import {stem} from './likeness.ts'
import {shade} from './shadow.ts'
import {type Token, tokenize} from './tokens.ts'

/** Words too general to make two sentences speak of one thing. */
const GENERAL = new Set(
  'a an the this that these those our your my his her its their we you i it he she they us me them is are was were be been being am have has had do does did will would can could may might shall should not no nor and or but so if of to in on at by for with from as than then into out up off over under per each every all any some one ones two three four five six ever never always only just very more most less least own same other another such what who which when where how why there here now new get got make made take go come give put let say see know want need use good great thing things way time times day days week weeks month months year years may june july today people everyone anyone nobody nothing everything'.split(
    ' '
  )
)

/** Words for one thing: a figure of one of them speaks of the others. */
const TOPICS = [
  'hear noise noisy sound quiet silent silence loud',
  'job work employ employed employment hire hired career graduate placement',
  'penny pence cent money donation donate donor charity pound programme program fund cause',
  'ring answer answers call phone wait line lines queue pick human support helpline',
  'late delay delayed punctual time payday payment ontime prompt slot arrive arrival deliver delivery',
  'color colour fade lightfast hue',
  'storage space limit gb tb cap infinite unlimited',
  'work works working coverage cover signal reach everywhere country countries planet network',
  'resolve resolved complaint solve solved fix fixed',
  'pass passed passes fail failed grade exam test score mark',
  'break broke broken return returned returns repair fault faulty fail failed failure breakage',
  'sell sold sale sales close closes closed convert deal win won',
  'approve approved approval accept accepted applicant refuse refused decline declined reject yes loan lend',
  'cheap cheapest cheaper low lowest lower price fare rate cost costs beat undercut undersold',
  'wash stain clean shrink',
  'happy satisfied satisfaction content complain complaint unhappy',
  'rain dry wet waterproof water leak',
  'cure heal relief pain symptom better recover',
  'weight lose lost slim kilo kg lb pound',
  'battery charge charging range',
  'win won prize winner lottery odds chance bet tip lose lost',
  'fresh baked caught swim swimming fish catch',
  'match partner love date find found'
]

let topicSets: readonly ReadonlySet<string>[] | undefined

/** The same, with the stems of the words. */
function topics(): readonly ReadonlySet<string>[] {
  topicSets ??= TOPICS.map((line) => new Set(line.split(' ').flatMap((word) => [word, stem(word)])))
  return topicSets
}

/** A fact's text as words. */
export function wordsIn(text: string): Token[] {
  const out: Token[] = []
  tokenize(
    shade(text, () => false),
    0,
    text.length,
    [],
    0,
    out
  )
  return out
}

function stems(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.filter((token) => token.kind === 'word' && !GENERAL.has(token.text) && token.text.length > 2).map((token) => stem(token.text)))
}

/** The share of the words of `a` that `b` has too. */
export function sharedWords(a: readonly Token[], b: readonly Token[]): number {
  const [x, y] = [stems(a), stems(b)]
  if (x.size === 0) return 0
  return [...x].filter((word) => y.has(word)).length / x.size
}

/** Whether two texts speak of one thing. */
export function sameTopic(a: readonly Token[], b: readonly Token[]): boolean {
  const [x, y] = [stems(a), stems(b)]
  for (const word of x) if (y.has(word)) return true
  const words = (tokens: readonly Token[]): string[] => tokens.flatMap((token) => [token.text, stem(token.text)])
  const [p, q] = [words(a), words(b)]
  return topics().some((topic) => p.some((word) => topic.has(word)) && q.some((word) => topic.has(word)))
}

/** A figure short of its whole: *97.2%*, *64 of 90*, *84p of each £1*, *noise complaints: 9*, *a wait of 2 minutes*. */
const PARTIAL =
  /\b(\d[\d.]*)\s?%|\b(\d[\d,]*)\s+(?:of|out of|in)\s+(?:each\s+|every\s+)?[£$€]?(\d[\d,]*)|\d+p of each|(?:complaint|fault|failure|return|error|incident|refund|breakdown|outage|recall|excluded|except|delay|loss|rejection)\w*\D{0,30}[1-9]|[1-9]\d*\D{0,12}(?:complaint|fault|failure|error|incident|refund|breakdown|outage|recall|delay)|\b(?:median|average|mean|typical|up to|limit|limited|only|usually|most|about|within|for \d)/i

function partial(text: string): boolean {
  const match = PARTIAL.exec(text)
  if (!match) return false
  if (match[1] !== undefined) return Number(match[1]) < 100
  if (match[2] !== undefined && match[3] !== undefined) return (numberOf(match[2]) ?? 0) < (numberOf(match[3]) ?? 0)
  return true
}

const ABSOLUTE = new Set('best most only first never no not none all every always without nobody nothing zero guaranteed 100% unbeaten'.split(' '))

/** True where the figure is as absolute as the claim: it ranks, denies or counts all, and not only speaks of the same thing. */
function asAbsolute(claim: readonly Token[], figure: readonly Token[]): boolean {
  const said = new Set(claim.map((token) => token.text))
  return figure.some((token, i) => (said.has(token.text) && /est$/.test(token.text)) || ABSOLUTE.has(token.text) || (token.kind === 'number' && figure[i + 1]?.text === 'of' && figure[i + 2]?.text === token.text))
}

/**
 * What a declared figure says of a claim. `confirms`: it says the same, with its source. `limits`: it is of the same matter and
 * says less. Nothing where it is beside the point.
 * @param claim - the words of the claim; `sentence` - those around it, which say what it is of.
 */
export function bears(declared: EvidenceFact, claim: readonly Token[], sentence: readonly Token[]): 'confirms' | 'limits' | undefined {
  const figure = wordsIn(declared.claim)
  if (!sameTopic(sentence, figure)) return undefined
  const prices = (tokens: readonly Token[]): number[] => amountsIn(tokens).flatMap((amount) => (amount.kind === 'money' ? [amount.value] : []))
  const [said, found] = [prices(sentence), prices(figure)]
  if (said.length > 0 && found.length > 0) {
    if (Math.min(...found) < Math.min(...said)) return 'limits'
  }
  const own = sharedWords(figure, sentence)
  if (partial(declared.claim)) {
    if (own >= 0.6 && [...wordsIn(declared.claim)].filter((token) => token.kind === 'number').every((token) => sentence.some((other) => other.text === token.text))) return 'confirms'
    return 'limits'
  }
  return (sharedWords(claim, figure) >= 0.5 || own >= 0.5) && asAbsolute(claim, figure) ? 'confirms' : undefined
}
