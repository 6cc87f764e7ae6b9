import {contradicted, defineRule, fact, noClaim, unsupported} from '../src/rule.ts'
import type {FoundClaim} from '../src/rule.ts'
import {inName, namesReader, sentenceOf} from '../src/text/addressed.ts'
import {isWhole, wants} from '../src/text/prose.ts'
import {unsoldClause} from '../src/text/clauses.ts'
import {guiltTripFrames} from '../src/text/words/guilt-trip.ts'

/** What people do in good part: *Keep shopping*, *Still looking for a flight?* */
const PLAIN_DOINGS = new Set(
  'shopping reading browsing exploring watching going editing looking listening learning playing working training building saving searching scrolling writing viewing booking typing testing using trying earning collecting riding running swimming sharing following comparing ordering designing planning planting thinking deciding waiting wondering hunting needing interested choosing considering missing getting having living loving being open dreaming hoping growing showing wearing streaming running driving serving offering seeking celebrating standing going coming leaving unsure undecided unless understanding until under'.split(
    ' '
  )
)

/** What a shop’s pop-up makes the reader refuse. */
const VALUED = /\b(sav(e|ings?)|discounts?|deals?|money|price|free|offers?|lucky|win(ning)?|gifts?|fun|glow|perks?|rewards?|bargains?|protection|security|missing|better|healthier|clue|savings)\b/i

/** What a button is about that settles some business and confesses nothing. */
const ERRAND =
  /\b(receipt|invoice|bill|card|code|account|address|parcel|order|booking|seat|room|file|list|cookie|password|e-?mail|text message|sms|newsletter|letter|transfer|cash|question|form|ticket|language|profile|device|phone|browser|notification|appointment|delivery|passport|licen[cs]e|number|document|refund|catalog(?:ue)?|brochure|magazine|leaflet|statement|copy|bag|cutlery|straw|alert|update|reminder|sample|insurance|breakfast|towel|gift wrap)s?\b/i

/** What a button owns up to going on with, whatever errand it names. */
const GOES_ON = (): RegExp => /\b(?:keep|carry on|go on) (?!us|receiv|gett|pay(?:ing)? by)\p{L}+ing\b/iu

/** What nobody says yes to. */
const SOUR = /\b(?:hate|rather|full price|lose|losing|miss(?:ing)? out|waste|wasting|overpay\w*|more than|don[’']t|do not|not)\b/i

/** Cues by which something is laid at somebody’s door. */
const LAID = /^(?:shame|plight|blame|reproach|regret|taunt|thing|host|debt)$/

/** How a refusal in the first person begins. */
const DECLINING =
  /^i(['’]d| would)? (rather|sooner|hate|don['’]?t|do not|won['’]t)\b|^i['’]ll (just|stick|pass|shop|live|go|take my|stay|manage|do it|risk|chance|gamble|settle|struggle|suffer|keep \w+ing|carry on \w+ing|go on \w+ing)\b/i

/** True where the claim begins a button, or a short line that stands alone as one does. */
function isButton(claim: FoundClaim): boolean {
  const words = claim.reading.tokens.filter((token) => token.kind === 'word').length
  return claim.part.role === 'cta' || words <= (claim.cue === 'decline' ? 22 : claim.tokens[claim.from]?.text === 'i' ? 9 : 4)
}

/** Words that lead to what goes on: *or keep squinting*, *still overpaying?* */
const GOING_ON = /^(or|so|of|course|just|simply|you|could|can|keep|carry|go|on|back|to|continue|stay|remain|leave|me|still)$/

/** True where the reader is sent back to doing or being something bad: *keep squinting*, *stay clueless*. In running text only what is bad by name. */
function drifts(claim: FoundClaim): boolean {
  const said = claim.tokens.slice(claim.from, claim.to)
  const start = said.findIndex((token) => GOING_ON.test(token.text))
  const word = said.slice(Math.max(0, start)).find((token) => !GOING_ON.test(token.text))?.text ?? ''
  return /ing$|^un|less$/.test(word) && !PLAIN_DOINGS.has(word)
}

const REASONS: Readonly<Record<string, string>> = {
  decline: 'puts a confession into the mouth of whoever says no',
  answer: 'puts a confession into the mouth of whoever says no',
  button: 'makes declining an admission',
  tail: 'makes declining an admission',
  drifting: 'makes declining an admission',
  act: 'reproaches the reader for going their own way',
  wounded: 'makes the reader answer for the sender’s feelings',
  debt: 'claims a debt that the reader never took on',
  question: 'calls the reader to account',
  regret: 'threatens the reader with regret',
  shame: 'shames the reader before others',
  thing: 'lends a thing hurt feelings to reproach the reader with',
  host: 'makes the reader answer for the sender’s feelings',
  plight: 'lays what befalls others at the reader’s door',
  taunt: 'holds the reader’s choice against them'
}

/** True where the words are of this kind only in a button, or only for what they lead back to. */
function innocent(claim: FoundClaim): boolean {
  const cta = claim.part.role === 'cta'
  if (inName(claim)) return true
  switch (claim.cue) {
    case 'decline':
      return !isButton(claim)
    case 'button':
      // To say yes is not to decline.
      if (/^\W*(?:yes|yeah|yep|sure|ok(?:ay)?|i(?:(?: have|[’']ve)? (?:deserve|earned|love|want|need)|(?: will|[’']ll) (?:be|help|give|save|sponsor|join)))\b/i.test(claim.part.text) && !SOUR.test(claim.part.text))
        return true
      if (cta && answersBelow(claim)) return true
      return !isButton(claim) || (ERRAND.test(claim.text) && !VALUED.test(claim.text) && !GOES_ON().test(claim.text)) || (!cta && !VALUED.test(claim.text) && !DECLINING.test(claim.text))
    case 'drifting':
      return !isButton(claim) || claim.from > 0 || !drifts(claim)
    case 'answer':
    case 'tail':
      return !cta
    default:
      return false
  }
}

/** How a button begins that declines. */
const DECLINES = /^\W*(?:no(?:pe|thanks)?|nah|not|never|skip|i (?:do not|don[’']t|can[’']t|hate|prefer|like|will not|won[’']t)|i(?: am|[’']m) (?:fine|happy|ok(?:ay)?|good|used|not))\b/i

/** *I’d rather stay dry* over *No, I like being wet*: of two buttons the first says yes. */
function answersBelow({part, message}: FoundClaim): boolean {
  if (DECLINES.test(part.text)) return false
  const buttons = message.parts.filter(({role}) => role === 'cta')
  return buttons.slice(buttons.indexOf(part) + 1).some(({text}) => DECLINES.test(text))
}

/** How many of the claim’s longer words a fact has too. */
function shared(claim: FoundClaim, what: string): number {
  const words = new Set(what.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  return claim.tokens.slice(claim.from, claim.to).filter((token) => words.has(token.text)).length
}

export const guiltTrip = defineRule({
  id: 'guilt-trip',
  description: 'Makes the reader feel guilty or foolish for not buying, opening or staying.',
  find: guiltTripFrames,
  literal: ['decline', 'answer', 'button', 'tail', 'drifting'],
  span: unsoldClause,
  takes: 'sentence',
  blank: 'say plainly what is on offer, or what the choice is',
  judge(claim, evidence) {
    // *If you have moved to another dentist, no hard feelings*: leave is given.
    if (innocent(claim) || (claim.cue === 'reproach' && /\bif\b[^.!?]*\bno hard feelings/i.test(claim.sentence.text))) return noClaim()
    // *Don’t leave without seeing the attic*: advice to a visitor; *It hurts a bit*, of a needle.
    if (claim.part.role === 'body' && /^don[’']t leave without (?:see|tast|try|visit|look|walk|climb|sign|collect)\p{L}*/iu.test(claim.text)) return noClaim()
    if (claim.cue === 'wounded' && /^it (?:hurts|stings|aches)\b/i.test(claim.text) && isWhole(evidence.read) && !wants(evidence.read)) return noClaim()
    // A letter that neither sells nor asks for anything leaves nothing to be guilty of.
    if (LAID.test(claim.cue) && claim.part.role === 'body' && isWhole(evidence.read) && !namesReader(sentenceOf(claim)) && !wants(evidence.read)) return noClaim()
    // *The first made me feel guilty*: of the writer, or of somebody else.
    if (claim.cue === 'blame' && claim.part.role === 'body' && isWhole(evidence.read) && !namesReader(sentenceOf(claim)) && !/\b(?:we|us|our)\b/i.test(claim.sentence.text)) return noClaim()
    // *Nobody sulked for long*: a tale of others.
    if (claim.cue === 'blame' && claim.part.role === 'body' && !sentenceOf(claim).some(({text, kind}) => kind === 'tag' || OURS.test(text))) return noClaim()
    const {trigger} = evidence.facts
    const known = trigger === undefined || trigger === 'none' ? '' : (trigger.what ?? '')
    // What the reader did is a plain fact where it is declared: *since you closed the app on Tuesday*.
    if (claim.cue === 'act' && shared(claim, known) > 1) return noClaim()
    if (claim.cue === 'act' && trigger === 'none') return contradicted('reproaches the reader for an act that the facts deny', [fact(evidence, 'facts.trigger', 'trigger: none')], 'facts.trigger')
    if (typeof trigger === 'object' && trigger.event === 'purchase' && shared(claim, known.replace(/s\b/g, '')) > 0 && NOTHING.test(claim.text))
      return contradicted('says that the reader bought nothing, which the facts deny', [fact(evidence, 'facts.trigger', known)], 'facts.trigger')
    return unsupported(REASONS[claim.cue] ?? 'makes the reader feel guilty')
  },
  rewrite: (claim) => {
    if (claim.part.role !== 'cta') return []
    // Where the button says nothing else, or only grunts, the plain choice takes its place.
    const {text} = claim.part
    const rest = (text.slice(0, claim.start) + text.slice(claim.end)).match(/\p{L}{2,}/gu) ?? []
    // *Don’t turn away*, *Register now or regret it*: whoever presses this agrees.
    if (AGREES().test(text)) return []
    if (rest.length > 0 && !rest.every((word) => /^(no|nah|nope|ugh|pfft|meh|bah|but|and|or|fine|sure|ok|okay|thanks|well|right|sorry|hmm|eh|nvm)$/i.test(word))) return []
    return [{edits: [{start: 0, end: text.length, text: /^unsubscribe\b/i.exec(text)?.[0] ?? 'No thanks'}]}]
  }
})

/** How a button begins that takes the offer and threatens whoever does not. */
const AGREES = (): RegExp =>
  /^\W*(?:stop|quit)\s(?!send|getting|receiv|contact|mail|email|ask|remind|bother)\p{L}+ing\b|^\W*(?:don[’']t|do not|never)\s(?!show|ask|remind|bother|send|tell|want|need|care|like)|^\W*(?!no\b|nah\b|nope\b|i\b|i[’']|skip|leave|close|decline|cancel|pass|unsubscribe|ignore|remove|opt|stop|dismiss|keep|continue|carry|go\b|stay)\p{L}+\s[^.!?]*\bor\s(?!so\b|maybe\b)/iu

/** The reader or the sender. */
const OURS = /^(?:you|your|yours|yourself|we|us|our|ours|i|me|my)$/

const NOTHING = /\bnot (so much|even|one|a single)\b|\bnothing\b|\bnever\b|[$€£]0\b/i
