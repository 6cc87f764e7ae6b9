import {type Candidate, contradicted, defineRule, fact, noClaim, supported, unsupported} from '../src/rule.ts'
import {cancelled, quoted, titled} from '../src/text/context.ts'
import {crowdClauses} from '../src/text/crowds.ts'
import type {Reading} from '../src/text/read.ts'

/** Others without a number: *everyone*, *half of Leeds*, *thousands of homes*, *every gardener in the county*. */
const THEY =
  "(<crowd-all>|<crowd-whole> (this|our|your|the|a|{tag})? _? (<crowd-place>|<crowd-people>|{cap})|the (internet|world|nation|neighborhood|whole place)|<crowd-many> (of (the|our|your|my|other|happy)?)? <crowd-knowing>? <crowd-people>?|every (single|other|last|good|serious)? (<crowd-people>|<crowd-expert>|<crowd-place>)|(all|most) (the|of our|of the|our|your|other)? <crowd-knowing>? (<crowd-people>|<crowd-expert>|<crowd-place>))"
/** Others with a number: *2,300 neighbours*, *nine out of ten vets*, *88% of our diners*. */
const COUNTED = '(({number}|<numberword>|a million|a thousand) (<numberword>|million|thousand)? (of (you|us|our|your|the|my))? ..1 (<crowd-people>|<crowd-expert>|of you|of us)|({number}|<numberword>) (out of|in) (every)? ({number}|<numberword>) _? (<crowd-people>|<crowd-expert>))'
const PEOPLE = '(<crowd-expert>|<crowd-people>)'
const DOES = '(<crowd-adopt|crowd-rave|crowd-smitten|crowd-hooked>)'
const AUX = '(is|are|was|were|has|have|had|been|being|got|does|do|did|will|would|<adverb>|quietly|secretly|busy|,)*'
const NOT = '!(over|under|aged|who|can|may|must|should|gets|needs|welcome|that|on the list|at the table)'
/** To the end of the clause where it is near. */
const REST = '(..9 $)?'

export const socialPressure = defineRule({
  id: 'social-pressure',
  description: 'What other people are said to do, with no source.',
  find: {
    relative: [
      `[where (all)? (the|our)? <crowd-knowing>? (set|${PEOPLE}|<crowd-peer>|others|they) (all|really|go to)* (eat|shop|go|drink|buy|meet|stay|get|hang|book|bank|holiday|summer) ..3]`,
      `[(seen|spotted) (it|this|them|one|us) ..1 (everywhere|on your feed|in your feed|all over|on everyone)]`,
      `[(they are|they were)? all at it]`,
      `[what (the|your|our|all|most|other|every|{number}|<numberword>)* (${PEOPLE}|<crowd-peer>|hollywood|they|she|others) !(friends are for) (is|are|have|has|see|ride|rides|wear|wears|use|uses|drink|drinks|buy|love|choose|drive|eat|want|order) ..3 $]`
    ],
    passive: [
      `[(as)? <crowd-passive> (and _)? by (over|more than|nearly|almost|some|the)? (${COUNTED}|${THEY}|<crowd-peer>|(<crowd-knowing>|more)? _? ${PEOPLE}|{number}|everyone|all|hollywood) ${REST}]`,
      `[(crowd|critic|fan|reader|customer|celebrity|celeb|it girl|mom|kid|toddler|teenager|toddlers|editor|stylist|barista|chef|influencer|foodie|tiktok|instagram|pro|<crowd-people>) (approved|adored|loved|endorsed|tested and loved)]`,
      `[as (seen|featured|heard|worn|loved|spotted) (on|in|by|everywhere|at) ${REST}]`,
      `[(rated|voted|ranked) (excellent|top|tops|best|number one|outstanding|five stars|5 stars|highly|a must|top marks|superb|unmissable) ${REST}]`
    ],
    title: [
      `[(the (nation|world|internet|people|country|town|city|crowd|public|critics|customers|readers|locals|pros|neighborhood|island)|({cap}|{tag}) 's|<crowd-people>|<crowd-expert>) ('s)? (favorite|darling|choice|pet|sweetheart|best loved|most loved|most popular|most wanted|must have|obsession|guilty pleasure|secret weapon|holy grail|number one|new favorite) !(vote|awards|award|fan|fans|of the month)]`,
      `(<crowd-craze>)`,
      `[the must have ..3 of]`,
      `[(orders|downloads|bookings|sign ups|signups|sales|demand|searches|requests|reservations|views|followers) ..2 (doubled|tripled|quadrupled|soared|soaring|exploded|exploding|surged|surging|rocketed|skyrocketed|gone through the roof) ..2]`,
      `[(ask|asks|asked|asking|wonder) (you|me|us)? where (you|she|he|they|i) (got|get|bought|found) ..3]`,
      `[(the)? {cap} (at|from|round at|down at) (number|no|flat|the) ..4 (have|has|just|got|went|is|are) ..3 $]`,
      `[(a|the|an)? (hit|favorite|winner|smash|must|darling|sensation|first choice|big hit|go to|staple|cult hit|legend) (with|among|amongst) (the)? ..1 (${PEOPLE}|<crowd-peer>|all|everyone|young and old|critics|crowds)]`,
      `[(popular|big|huge|massive|trending|loved|worshipped|adored|famous) (in|with|among|across|all over|up and down|throughout) ({cap}|<crowd-people>|<crowd-expert>|the (world|country|nation|land|globe|trade)|your (area|street|town|postcode|city|industry))]`,
      `[(loved|adored|trusted|enjoyed|worn|used|drunk) (the world over|worldwide|around the world|everywhere|across the (country|world|globe)|by all)]`,
      `[(${PEOPLE}|<crowd-place>|{cap}|the {word}) 's (new|newest|latest|current|biggest|worst kept|official|all time)* (obsession|favorite|crush|darling|sweetheart|craze|addiction|best loved|most loved|most wanted|go to|drink of choice|talking point)]`,
      `[(rave|glowing|gushing|sparkling|stellar|five star|5 star) (reviews|write ups|notices|ratings)]`,
      `[({number}|<crowd-many>) (of)? (glowing|five star|5 star|happy|satisfied|delighted|smiling|raving|loyal|verified|rave) {word}]`,
      `[({number}|<crowd-many>) ..3 (and counting|and growing|strong) !(down)]`,
      `[with (over|more than|nearly)? {number} (reviews|ratings|fans|followers)]`,
      `[(top of|on|number one on) (everyone|everybody|every _) ('s)? (wish list|wishlist|lips|list|radar|feed|mind)]`,
      `[(in|on|round|around) every <crowd-room> (in|from|on) (here|{cap}|the|your|britain|town|land's)]`,
      `[(there is|there are|'s)? not (a|an|one) ..1 (${PEOPLE}|<crowd-place>|house|kitchen) ..4 (without|who does not|who has not|that does not|that has not) ..3]`,
      `[(show|find|name) me (a|an|one) ..2 who (does|has|is|would) not ..4]`,
      `[who (is|has|does|are) not ..6 (now|these days|yet|already|anymore)]`,
      `[the (trend|look|craze|habit|fad) ..4 (ignore|everywhere|going round|doing the rounds)]`,
      `[(# 1|number one|no. 1|#1) (best seller|bestseller|selling|seller|choice|rated|brand|with|in|for|pick|trusted|recommended)]`
    ],
    join: [
      `[~join (over|the|more than|our|nearly|almost|some|other)* (${COUNTED}|<crowd-many>|{number}|crowd|masses) ..2 (<crowd-people>)?]`,
      `[(with|like|alongside) (the|our|over)* (other|fellow)? ({number} (other|fellow|happy)? (others|neighbors|<crowd-people>)|<crowd-many> (of)? (other)? (others|<crowd-people>))]`,
      `[with the other ({number}|<crowd-many>)]`,
      `[like ({number}|<numberword>) of (<crowd-people>|our|us) ..2 (do|did|have|are)?]`,
      `[make (it|us|that) {number}]`,
      `(<crowd-follow>)`
    ],
    behind: [
      `[(be like|be more like|do like|do a) ({cap}|them|<crowd-peer>|the {word})] (:|,|—|and)`,
      `[(is not|high)? it time you caught up ..4]`,
      `[(~catch up|keep up|keep pace|level|get even) (with|to) (the|your) (neighbors|joneses|rest|others|competition|competitors|pack|crowd|times|rivals|friends)]`,
      `[(do not|why|who)? (let|letting) (your|the|all your|everyone|everybody) ..3 (have all the fun|get there first|beat you|get ahead|hog|have all|have more)]`,
      `[(get|want) what (they|everyone|everybody|the neighbors|she|he|your _) (is|are|has|have|'s|have got) (got|having|wearing|drinking|on)?]`,
      `[be the next (success|one|name|home|house|team|{cap})]`,
      `[(do not|never|why|who wants to|you do not want to|no one wants to)? (be|get|feel|you are|you were|are you|you would be|you will be|you might be|you may be|still) <adverb>* <crowd-last> ${REST}]`,
      `[(do not|you are|are you|be|being|feeling|get|getting|why)* <crowd-behind>]`,
      `[only you .. (not|without) ${REST}]`,
      `[(everyone|everybody|{number}|<numberword>|<crowd-people>|<crowd-place>|road|street) .. , (minus|except|bar|but not|all but) (you|one|yours) ]`
    ],
    live: [
      `[({number}|<numberword>|several|many|<crowd-many>) (other)? (<crowd-people>|others|more)? (<adverb>|have|has|are|is|been|was|were)* (viewing|viewed|looking at|watching|browsing|eyeing) ]`,
      `[({number}|<numberword>|several|many|<crowd-many>) (other)? (<crowd-people>|others) (<adverb>|have|has|are|is|been|was|were)* <crowd-shopping> ..6 (<crowd-ago>|<crowd-basket>|this|it|now)]`,
      `[({number}|<numberword>) (<adverb>|have|has|are|is|been|was|were)* (sold|bought|added|purchased|ordered|hearted|wishlisted|have this|have it|want this|viewed|watching) ..4 (<crowd-ago>|<crowd-basket>|in the last|in the past|this week|today)]`,
      `[(bought|viewed|added|sold|purchased|ordered|booked) ({number}|<numberword>|<crowd-many>) (times)? ..3 (<crowd-ago>)]`,
      `[({number}|<crowd-many>) (<crowd-people>)? (bought|sold|viewing|viewed|watching) (already|now|today|$)]`,
      `[(someone|somebody|{cap}|a customer) ({cap})* (in|from|near) ({cap}|san|the) ..8 (<adverb>)* (bought|purchased|grabbed|snapped up|ordered|just added|started buying) ${REST}]`,
      `[(someone|somebody|a neighbor|another _) (in|from|near|on|next) ..6 (booked|added|reserved|signed|joined|claimed|switched|has|is|bought|started) ${REST}]`,
      `[(someone|somebody|{cap}) (just)? (bought|purchased|added) ..12 (cart|basket|ago|bag)]`,
      `[(someone|somebody|another customer|a neighbor) (just|recently) (bought|purchased|ordered|booked|grabbed|added|reserved|joined|claimed|switched) ${REST}]`,
      `[(in)? (other|others) .. (<crowd-basket>) {number}?]`,
      `[{number} (orders|bookings|sign ups|signups|downloads|reviews|write ups|sales|test drives|cups|pairs|jars) ..5 (<crowd-ago>)]`
    ],
    none: [`[<crowd-none> ..3 <crowd-shun> ..5 (any more|anymore|now|these days|anything (but|else)|our|{number}|without|full|retail|willingly|back|again) ${REST}]`],
    signs: [`[(our|the|all|your)? <crowd-signs> (is|are|has|have|was|were|just|been|'s|still|that)* ..1 <crowd-signs-did> ${REST}]`],
    said: [
      `[(our)? <crowd-buyers> (tell|told|say|said|keep telling|keep saying|write|agree|call) (us|it|that|so|best|this) ..4]`,
      `[(say|says|said|writes|raves|swears) (our|one|a|an|every|happy|the|most|many)? (<crowd-knowing>|very)? <crowd-buyers>]`,
      `[(says|said|raves|writes) (one|a|an) ..2 (customer|driver|owner|reader|guest|diner|parent|mom|dad|client|user|member|buyer|shopper|fan|regular)]`
    ],
    pace: [
      `[(one|a|another) _? (is|was)? (sold|sells|bought|leaves|goes|flies|opened|eaten|drunk|poured|booked|installed)? every ..2 (seconds|minutes|second|minute|hour)]`,
      `[(sold|sell|selling|sells|pour|pouring|bake|serve|serving|shipping) (one|a|an|{number}) ..2 every ..2 (seconds|minutes|second|minute|hour|day)]`,
      `[({number}|<numberword>|<crowd-many>) (million|thousand|billion|hundred)+ (of)? {word} (a day|a week|every day|a month|a year)]`,
      `[({number}|<crowd-many>) (million|thousand)* (of)? {word} (sold|served|shipped|poured|eaten|drunk|downloaded|in a weekend|in a day|since breakfast|on the road|worldwide)]`,
      `[(number|no|flat|house|unit) {number} (has|have|got|just|already|did|is) (one|it|got|switched|joined|signed|already|in) ..2]`,
      `[{cap} (in|from|of|at|on) {cap} ..2 (just|recently|already) {word} ..4]`
    ],
    ask: [`[ask any ${PEOPLE} ..2]`, `[ask (anyone|anybody) (in|who|you know|round) ..3]`, `[just ask (your|the|our|{cap}) ..3]`, `[ask around]`]
  },
  scan: (evidence) =>
    evidence.read.all().flatMap((reading) =>
      reading.part.role === 'from' || reading.part.role === 'terms'
        ? []
        : [...quotesIn(reading), ...crowdClauses(reading.tokens)
            .filter(({from, to}) => !quoted(reading.tokens, from, to) && !cancelled(reading.tokens, from) && !titled(reading.tokens, from, to))
            .map(({kind, from, to}) => ({reading, start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to - 1]?.end ?? 0, cue: kind}))]
    ),
  judge(claim, evidence) {
    const said = claim.text.toLowerCase()
    if (PRODUCT_EVENT.test(said) || (claim.cue === 'join' && /\d/.test(said) && numbersIn(said).every((figure) => Number(figure) < 25))) return noClaim()
    const around = claim.part.text
    const figures = numbersIn(said)
    for (const {claim: declared, source} of evidence.facts.evidence ?? []) {
      const known = numbersIn(declared.toLowerCase())
      const ground = fact(evidence, 'facts.evidence', `${declared} (${source})`)
      if (figures.some((figure) => known.includes(figure)) || ((figures.length === 0 || /^\D*(?:one|two|three|a)\b/.test(said)) && shared(said, declared.toLowerCase()))) return supported(ground)
      if (PEOPLE_COUNTED.test(declared) && !/\b(\d+) of \1\b/.test(declared)) return contradicted('says what other people do, at odds with the declared figures', [ground], 'facts.evidence')
    }
    const trigger = evidence.facts.trigger
    if (trigger && trigger !== 'none' && claim.cue === 'near') return supported(fact(evidence, 'facts.trigger', trigger.what ?? trigger.event ?? ''))
    if (trigger && trigger !== 'none' && figures.some((figure) => numbersIn(`${trigger.what ?? ''}`).includes(figure))) return supported(fact(evidence, 'facts.trigger', trigger.what ?? ''))
    if (SOURCE.test(around)) return supported()
    if ((/\d|hundred/.test(said) || SCANNED.has(claim.cue)) && ((/\d/.test(said) && evidence.message.relationship === 'expressive') || DATED.test(claim.sentence.text))) return noClaim()
    return unsupported('says what other people do and names no source', 'facts.evidence')
  }
})

/** Cues of what `crowdClauses` finds. */
const SCANNED = new Set(['all', 'many', 'near', 'like', 'some', 'trade', 'place'])
/** Something that happened in the reader's own account: *3 colleagues joined your workspace*. */
const PRODUCT_EVENT = /\b(?:joined|commented|replied|responded|reacted|shared|liked|signed|viewed|visited|edited|have|has|opened|reviewed|set up)\b[^.]*\b(?:your (?:workspace|board|plan|post|profile|page|file|document|team|listing|photo|project|comment|question|request|project|folder|channel)|this (?:document|file|board|page) open)\b/
/** A source that a reader could look up. */
const SOURCE = /\b(?:[Ss]urvey|report|study|studies|census|poll of|ballot|turnout|according to|trustpilot|google reviews|app store|play store|which\?|tripadvisor|feefo|land registry|regulator|audited|annual report|n ?= ?\d+|results of|the full count|says the \w+ (?:board|office|list|council)|\((?:source|store|data|method|annual|order|as of)[^)]*\)|\d(?:\.\d)? (?:out )?of 5|average \d)|\baverage of \d|\([^)]*\b20\d\d\b[^)]*\)|,? (?:says|reports|found) (?:the )?[A-Z]/
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** A count as of a day or in a year is a report that can be checked; the end of an offer is not. */
const DATED = new RegExp(`(?<!until |till |ends |before |by )(?:\\b\\d{1,2} ${MONTH}\\b|\\bin ${MONTH}\\b|\\bin (?:${MONTH} )?20\\d\\d\\b|\\bsince (?:${MONTH}|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b)`, 'i')
/** A declared figure that counts people or what they took. */
const PEOPLE_COUNTED = /\d[\d,.]*(?:%| of \d+)? (?:of )?(?:\w+ )?(?:\w+ )?(?:people|customers?|buyers?|readers?|users?|members?|learners?|subscribers?|accounts?|allotments?|clinics?|teams?|homes?|households?|donors?|downloads?|orders?|sold|sales|reviews?|ratings?|test drives?|bookings?|returned|bought|switched|paperless|use|used|visitors?|guests?|students?|pupils?|players?|drivers?|shops?|companies|businesses|clients?|voters?|supporters?|owners?|pairs?|units?|sign-?ups?)\b/i

/** Praise in quotes from nobody in particular: *“Best purchase ever!” – J.*, *“Obsessed.” “Buying two more.”*, five bare stars. */
const QUOTE = /["“][^"”]{4,90}["”]\s*(?:[–—-]\s*(?:[A-Z]\.?(?:\s|$)|[A-Z][a-z]+,? (?:[A-Z]\.?|[A-Z][a-z]+)?$)|,?\s*(?:says?|writes|raves?) (?:one|a|an|our|every|happy|the)\b(?: \w+){0,3})|(?:["“][^"”]{3,40}[.!]["”]\s*){2,}|[★⭐]{5}(?! ?\d)(?: from[^.:,]*)?/g

function quotesIn(reading: Reading): Candidate[] {
  return [...reading.part.text.matchAll(QUOTE)].map((match) => ({reading, start: match.index, end: match.index + match[0].trimEnd().length, cue: 'quote'}))
}

/** The figures in a text, without their separators: `1.2M` is `1200000`. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)\s?(k|m|million|thousand)?\b/gi)].map(([, digits = '', unit = '']) => {
    const value = Number(digits.replace(/,/g, ''))
    return String(/^k|^th/i.test(unit) ? value * 1000 : /^m/i.test(unit) ? value * 1_000_000 : value)
  })
}

/** Whether a declared claim says what the words say: most of their longer words stand in it. */
function shared(said: string, declared: string): boolean {
  const words = said.match(/[a-z]{4,}/g) ?? []
  const known = new Set(declared.match(/[a-z]{4,}/g) ?? [])
  return words.length > 0 && (words.filter((word) => known.has(word)).length / words.length >= 0.6 || /\b(\d+) of \1\b/.test(declared))
}
