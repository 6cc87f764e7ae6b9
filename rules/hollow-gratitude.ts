import {contradicted, defineRule, type Evidence, fact, type FoundClaim, noClaim, supported, unsupported} from '../src/rule.ts'
import {actAnywhere, readersAct, triggerDeed} from '../src/text/acts.ts'
import {inName, namesReader, offers, saidToReader, sentenceOf} from '../src/text/addressed.ts'
import {withoutClause} from '../src/text/clause.ts'
import {gather} from '../src/text/evidence.ts'
import {asksToGive, isTransaction, plainlySells} from '../src/text/prose.ts'
import {accountsFor} from '../src/text/service.ts'
import {named} from '../src/text/titles.ts'
import {wordsOf} from '../src/text/words/index.ts'
import {hollowGratitudeFrames} from '../src/text/words/hollow-gratitude.ts'

/** Events by which a reader has only just come: no loyalty yet. */
const NEWCOMER = /\b(first|sign(?:ed)?[ -]?up|signup|joined|subscribed|welcome|new)\b/i
const TENURE = /anniversary|\byears?\b|\bmonths?\b/i
/** Segments of people who have not bought, or not yet, or no longer. */
const STRANGERS =
  /\b(never|not|no (?:purchase|order|booking|visit)s?|without|lapsed|(?:bought|purchased|rented) list|cold|prospects?|leads?|first|new|non-?buyers|inactive|last \d+ days|quote|subscribed since|installed)\b/i

/** Who is one of the best is so beside others. */
const SINGLED = (): RegExp =>
  /\b(?:one of|most|best|top|favou?rite|few|special|vip|elite|select|loyal|faithful|devoted|constant|steadfast|stalwarts?|die-?hards?|long-?standing|lifelong|early|seasoned|regulars?|og|day[ -]one|(?!honest|modest|guest|earnest|latest)\p{L}{3,}est)\b/iu

/** Thanks for being what only a reader is. */
const BEING =
  /\bthank(?:s| you)(?: (?:so|very) much| again)?,? for being (?:an?|our|one of our|such an?) (?:\w+ )?(?:customers?|clients?|members?|subscribers?|readers?|patients?|guests?)\b|\bwithout our (?:\w+ )?(?:customers|clients|guests|readers|regulars|patrons|subscribers|passengers|diners|shoppers)\b/i

const BLANK = 'say what is new'

export const hollowGratitude = defineRule({
  id: 'hollow-gratitude',
  description: 'Thanks or esteem for loyalty, membership or being a customer, with nothing behind it.',
  find: hollowGratitudeFrames,
  takes: 'sentence',
  blank: BLANK,
  judge(claim, evidence) {
    const {trigger} = evidence.facts
    // What the reader may say to somebody, and what is said at the end of an order.
    if (
      (claim.part.role === 'cta' && /^(?:say|send|write|give)\b/i.test(claim.text)) ||
      /^please thank\b/i.test(claim.text) ||
      (/\bshopping\b/i.test(claim.text) && (accountsFor(evidence.read) || /\b(?:e-?receipt|receipt|invoice|order (?:no|number|#|\d))/i.test(claim.part.text)))
    )
      return noClaim()
    // The mail about a flight thanks for flying.
    if (forDeed(claim) || owedTo(claim) || welcomes(claim, evidence) || ((LOYALTY.test(claim.text) || (claim.cue === 'thanks' && CUSTOM.test(claim.text))) && isTransaction(evidence.read))) return noClaim()
    // *With gratitude, Helen*: how a letter that asks for a gift is signed.
    if (/^with\b/i.test(claim.part.text) && /^with (?:\p{L}+ ){0,2}gratitude,?$/iu.test(claim.part.text.slice(0, claim.end).trim()) && asksToGive(evidence.read)) return noClaim()
    // *Thank you all for a glorious summer*, among those who spent it together.
    if (claim.cue === 'thanks' && evidence.message.relationship === 'expressive' && /^[^.!?]{0,12} for (?!being|your (?:loyalty|custom|support|business)|all you)/i.test(claim.part.text.slice(claim.end))) return noClaim()
    if (inName(claim) || named(claim) || !(hails(claim) || (/\bbeing\b|\bwithout our\b/i.test(claim.text) && BEING.test(claim.text)) || saidToReader(claim, plainlySells(evidence.read))) || ofOthers(claim))
      return noClaim()
    const stranger = strangers(evidence)
    if (stranger) return contradicted('thanks people who, by the facts, have done nothing yet', [fact(evidence, 'facts.audience', stranger)], 'facts.trigger')
    const done = triggerDeed(trigger)
    if (done !== undefined && isNew(evidence)) return contradicted('thanks a newcomer for loyalty', [fact(evidence, 'facts.trigger', done)], 'facts.trigger')
    if (evidence.facts.audience === 'everyone' && (claim.cue === 'status' || claim.cue === 'salute') && SINGLED().test(claim.text))
      return contradicted('singles out a reader in a message to everyone', [fact(evidence, 'facts.audience', 'everyone')], 'facts.trigger')
    const act = readersAct(claim, evidence) ?? (claim.cue === 'thanks' && claim.part.role === 'body' && !plainlySells(evidence.read) ? actAnywhere(evidence) : undefined)
    if (trigger === 'none' && act) return contradicted('thanks the reader for an act that the facts deny', [fact(evidence, 'facts.trigger', 'trigger: none')], 'facts.trigger')
    if (done !== undefined) return supported(fact(evidence, 'facts.trigger', done))
    if (act) return supported()
    return unsupported('thanks the reader for nothing on record', 'facts.trigger')
  },
  rewrite: (claim) => withoutClause(claim, BLANK)
})

/** A column of a bill. */
const LOYALTY = /^loyalty \w+$/i
/** What every customer does, and has done where the mail is about it. */
const CUSTOM = /\b(?:flying|travell?ing|staying|dining|booking|ordering|shopping|choosing|using|banking|being (?:a|our) (?:customer|guest))\b/i

/** What people did who are thanked for it. To buy, to stay and to be fond is what every customer does. */
const DEED = (): RegExp =>
  /^(?: (?:people|of you|readers|members|parents|neighbours|volunteers|pupils|visitors|players|families|residents|students|staff))? (?:who|that) (?:you )?(?:have |has |had |already |kindly |also )?(?!support|lov|made (?:this|it|us|our)|been\b|stay|stuck|believ|shopp|bought|buy|follow|trust|choos|chose|continu|subscrib|purchas|order|spent|join|came (?:along|with) (?:us|for the)|help(?:ed|s) (?:us|make)|got us|keep|kept|read\b|is\b|are\b|was\b|were\b|ha[sd]\b|have\b)(?:\p{L}{2,}ed|came|sent|wrote|brought|gave|held|sang|ran|swam|rode|took|told|filled|found|dug|drove|built|cut|stood|sat|lent|done|run|given|brought|kept|looked after|got up|turned|went|read|put|did|made|knew|spoke|won|rang|swept|fed) (?:\p{L}|\d)/iu

/** True where thanks are for a deed that the words name, or are to be had for one. */
function forDeed({cue, part, start, sentence, text}: FoundClaim): boolean {
  if (part.role === 'cta') return false
  // *Two things have changed because of you*: what readers said is what changed.
  if (cue === 'esteem' && /^because of you\b/i.test(text)) return /\b(?:changed|moved|dropped|corrected|rewritten|redrawn|different) (?:\S+ ){0,4}$/i.test(part.text.slice(sentence.start, start))
  if (cue !== 'thanks' && cue !== 'salute') return false
  // *You’ll get a vest and our thanks*: for what is yet to be done.
  if (/\b(?:get|have|earn|receive) (?!\d)[^.!?%$£€]* and (?:all )?$/i.test(part.text.slice(sentence.start, start)) && /^our (?:\p{L}+ )?thanks\b/iu.test(text)) return true
  const after = part.text.slice(start, sentence.end)
  const who = after.search(/ (?:who|that)\b/i)
  if (
    who < 0 ||
    who > text.length + (/^ to (?:\p{L}+\.? )?\p{Lu}\p{Ll}/u.test(after.slice(text.length)) ? 60 : 20) ||
    !/^(?:(?:we |i )?(?:just |also )?(?:want(?:ed)?|would like|wish) to )?(?:say |give )?(?:many |our |warm |warmest |big |huge |enormous |massive |heartfelt |very |special |a )*(?:thank|cheers|grateful that)/i.test(
      text
    )
  )
    return false
  return DEED().test(after.slice(who))
}

/** Whom a company thanks for being there; behind *thanks to*, others are only the cause. */
const HAILED =
  /^(?:you|your|all|everyone|everybody|those|who|people|folks|whoever|customers?|clients?|members?|subscribers?|readers?|supporters?|fans?|community|shoppers?|guests?|followers?|donors?|backers?|patrons?|users?|friends?)$/

/** True where *thanks to* gives the cause: *it opens a month early, thanks to our builders*. */
function owedTo({text, tokens, from, to}: FoundClaim): boolean {
  if (!/^thanks to (?:our|the|my)\b/i.test(text)) return false
  const named = tokens.slice(from + 3, to + 4)
  // In front of all else it may hail them.
  const told = tokens[from - 1]?.text === ',' && tokens[from - 1]?.sentence === tokens[from]?.sentence
  return !named.some((token) => HAILED.test(token.text) || wordsOf('thankssure').has(token.text) || (!told && wordsOf('thankswho').has(token.text)))
}

/** The reader has come in, by their own act or with their account. */
const CAME =
  /\b(?:thanks|thank you)(?: so much| again| very much)?,? for (?:signing up|subscribing|joining|trying|registering|creating)|\byou(?:['’]ve| have) (?:just |now |successfully )*(?:signed up|joined|registered|subscribed|created|started)\b|\byour (?:new )?(?:account|trial|workspace) (?:is|has been) (?:ready|created|active|set up|live)\b/i
const came = gather(({part}) => (CAME.test(part.text) ? true : undefined))

/** True where a newcomer is made welcome: *Thanks for signing up. We’re thrilled to have you on board.* */
function welcomes({text}: FoundClaim, evidence: Evidence): boolean {
  return /\b(?:glad|happy|thrilled|excited|delighted|pleased) (?:to have you|that you|you)/i.test(text) && came(evidence.read).length > 0
}

/** True where a sentence begins by calling the reader something: *To our treasured regulars: the corner booth …*. */
function hails({cue, tokens, from}: FoundClaim): boolean {
  return cue === 'status' && tokens[from - 3]?.sentence !== tokens[from]?.sentence
}

/** True where esteem is spoken of and not shown: no word for the reader, none for the company, and no offer. */
function ofOthers(claim: FoundClaim): boolean {
  const {cue, tokens} = claim
  const own = sentenceOf(claim)
  if (cue === 'thanks' || cue === 'esteem') return false
  // *Loyal customers order four times a year, our data show*: nobody hails them, and nothing is offered.
  if (claim.part.role === 'body' && cue === 'status' && !namesReader(own) && !offers(tokens) && own.length > LINE && !tokens.slice(Math.max(0, claim.from - 1), claim.to).some((token) => HAILING.test(token.text)))
    return true
  return !namesReader(tokens) && !offers(tokens) && own.filter((token) => token.kind === 'word').length > LINE && !tokens.some((token) => /^(?:we|us|our|i|my|as)$/.test(token.text))
}

/** Words by which somebody is called one of the esteemed. */
const HAILING = /^(?:as|to|for|our|my|dear|hey|hello|hi|one|being|you|are|such|best|deserve|deserves|worth|should|pays)$/

/** Words in a sentence that can be an address and no more. */
const LINE = 5

/** Whether the act on record is that the reader has only just come. */
function isNew({facts}: Evidence): boolean {
  if (facts.trigger === undefined || facts.trigger === 'none') return false
  const words = `${facts.trigger.event ?? ''} ${facts.trigger.what ?? ''}`
  return NEWCOMER.test(words) && !TENURE.test(words)
}

/** The segment that receives the message, where it is one of people who have not bought. */
function strangers({facts}: Evidence): string | undefined {
  const {audience} = facts
  return typeof audience === 'object' && STRANGERS.test(audience.segment) && !/\b(?:customers|members|guests|buyers|clients)\b[^,;]*\b(?:without|no|not)\b[^,;]*\b(?:for|since|in the last)\b/i.test(audience.segment)
    ? audience.segment
    : undefined
}
