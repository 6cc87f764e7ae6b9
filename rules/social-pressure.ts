import {contradicted, defineRule, fact, noClaim, supported, unsupported} from '../src/rule.ts'
import {cancelled, quoted, titled} from '../src/text/context.ts'
import {crowdClauses} from '../src/text/crowds.ts'

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
      `[what (the|your|our|all|most|other|every|{number}|<numberword>)* (${PEOPLE}|<crowd-peer>|hollywood|they|she|others) !(friends are for) (is|are|have|has|see|ride|rides|wear|wears|use|uses|drink|drinks|buy|know|love|choose|drive|read|eat|say|want|order|had|do) ..3 $]`
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
      `[(do not|never|why|who wants to|you do not want to|no one wants to)? (be|get|feel|you are|you were|are you|you would be|you will be|you might be|you may be|still) <adverb>* <crowd-last> ${REST}]`,
      `[(do not|you are|are you|be|being|feeling|get|getting|why)* <crowd-behind>]`,
      `[only you .. (not|without) ${REST}]`,
      `[(everyone|everybody|{number}|<numberword>|<crowd-people>|<crowd-place>|road|street) .. , (minus|except|bar|but not|all but) (you|one|yours) ]`
    ],
    live: [
      `[({number}|<numberword>|several|many|<crowd-many>) (other)? (<crowd-people>|others|more)? (<adverb>|have|has|are|is|been|was|were)* (viewing|viewed|looking|looked|watching|browsing|browsed|eyeing|checking|considering|seeing|seen|shopping) (!(for) ..5 (<crowd-ago>|this|it|now|right))?]`,
      `[({number}|<numberword>|several|many|<crowd-many>) (other)? (<crowd-people>|others) (<adverb>|have|has|are|is|been|was|were)* <crowd-shopping> ..6 (<crowd-ago>|<crowd-basket>|this|it|now)]`,
      `[({number}|<numberword>) (<adverb>|have|has|are|is|been|was|were)* (sold|bought|added|purchased|ordered|hearted|wishlisted|have this|have it|want this|viewed|watching) ..4 (<crowd-ago>|<crowd-basket>|in the last|in the past|this week|today)]`,
      `[(bought|viewed|added|sold|purchased|ordered|booked) ({number}|<numberword>|<crowd-many>) (times)? ..3 (<crowd-ago>)]`,
      `[({number}|<crowd-many>) (<crowd-people>)? (bought|sold|viewing|viewed|watching) (already|now|today|$)]`,
      `[(someone|somebody|{cap}|a customer) ({cap})* (in|from|near) ..6 (<adverb>)* (bought|purchased|ordered|booked|grabbed|added|reserved|started|signed|joined|claimed|switched) ${REST}]`,
      `[(someone|somebody|another customer|a neighbor) (just|recently) (bought|purchased|ordered|booked|grabbed|added|reserved|joined|claimed|switched) ${REST}]`,
      `[(in)? (other|others) .. (<crowd-basket>) {number}?]`,
      `[{number} (orders|bookings|sign ups|signups|downloads|reviews|write ups|sales|test drives|cups|pairs|jars) ..5 (<crowd-ago>)]`
    ],
    none: [`[<crowd-none> ..3 <crowd-shun> ..5 (any more|anymore|now|these days|anything (but|else)|our|{number}|without|full|retail|willingly|back|again) ${REST}]`],
    signs: [`[(our|the|all|your)? <crowd-signs> (is|are|has|have|was|were|just|been|'s|still|that)* ..1 <crowd-signs-did> ${REST}]`],
    ask: [`[ask (any|anyone|anybody|around) ..6 $]`, `[ask (any|anyone|anybody) ${PEOPLE}? ..2]`]
  },
  scan: (evidence) =>
    evidence.read.all().flatMap((reading) =>
      reading.part.role === 'from' || reading.part.role === 'terms'
        ? []
        : crowdClauses(reading.tokens)
            .filter(({from, to}) => !quoted(reading.tokens, from, to) && !cancelled(reading.tokens, from) && !titled(reading.tokens, from, to))
            .map(({kind, from, to}) => ({reading, start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to - 1]?.end ?? 0, cue: kind}))
    ),
  judge(claim, evidence) {
    const said = claim.text.toLowerCase()
    if (PRODUCT_EVENT.test(said) || (claim.cue === 'join' && /\d/.test(said) && numbersIn(said).every((figure) => Number(figure) < 25))) return noClaim()
    const around = claim.part.text
    const figures = numbersIn(said)
    for (const {claim: declared, source} of evidence.facts.evidence ?? []) {
      const known = numbersIn(declared.toLowerCase())
      const ground = fact(evidence, 'facts.evidence', `${declared} (${source})`)
      if (figures.some((figure) => known.includes(figure)) || (figures.length === 0 && shared(said, declared.toLowerCase()) && !PEOPLE_COUNTED.test(declared))) return supported(ground)
      if (PEOPLE_COUNTED.test(declared) && !/\b(\d+) of \1\b/.test(declared)) return contradicted('says what other people do, at odds with the declared figures', [ground], 'facts.evidence')
    }
    const trigger = evidence.facts.trigger
    if (trigger && trigger !== 'none' && figures.some((figure) => numbersIn(`${trigger.what ?? ''}`).includes(figure))) return supported(fact(evidence, 'facts.trigger', trigger.what ?? ''))
    if (SOURCE.test(around)) return supported()
    if (/\d|hundred/.test(said) && DATED.test(claim.sentence.text)) return noClaim()
    return unsupported('says what other people do and names no source', 'facts.evidence')
  }
})

/** Something that happened in the reader's own account: *3 colleagues joined your workspace*. */
const PRODUCT_EVENT = /\b(?:joined|commented|replied|responded|reacted|shared|liked|signed|viewed|visited|edited|have|has|opened|reviewed|set up)\b[^.]*\b(?:your (?:workspace|board|plan|post|profile|page|file|document|team|listing|photo|project|comment|question|request|project|folder|channel)|this (?:document|file|board|page) open)\b/
/** A source that a reader could look up. */
const SOURCE = /\b(?:survey|report|study|studies|census|poll of|ballot|turnout|according to|trustpilot|google reviews|app store|play store|which\?|tripadvisor|feefo|land registry|regulator|audited|annual report|n ?= ?\d+|results of|the full count|says the \w+ (?:board|office|list|council)|\((?:source|store|data|method|annual|order|as of)[^)]*\)|\d(?:\.\d)? (?:out )?of 5|average \d)|\baverage of \d/i
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** A count as of a day or in a year is a report that can be checked; the end of an offer is not. */
const DATED = new RegExp(`(?<!until |till |ends |before |by )(?:\\b\\d{1,2} ${MONTH}\\b|\\bin (?:${MONTH} )?20\\d\\d\\b|\\bsince (?:${MONTH}|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b)`, 'i')
/** A declared figure that counts people or what they took. */
const PEOPLE_COUNTED = /\d[\d,.]*(?:%| of \d+)? (?:of )?(?:\w+ )?(?:\w+ )?(?:people|customers?|buyers?|readers?|users?|members?|learners?|subscribers?|accounts?|allotments?|clinics?|teams?|homes?|households?|donors?|downloads?|orders?|sold|sales|reviews?|ratings?|test drives?|bookings?|returned|bought|switched|paperless|use|used|visitors?|guests?|students?|pupils?|players?|drivers?|shops?|companies|businesses|clients?|voters?|supporters?|owners?|pairs?|units?|sign-?ups?)\b/i

/** The figures in a text, without their separators: `1.2M` is `1200000`. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)\s?(k|m|million|thousand)?\b/gi)].map(([, digits = '', unit = '']) => {
    const value = Number(digits.replace(/,/g, ''))
    return String(/^k|^th/i.test(unit) ? value * 1000 : /^m/i.test(unit) ? value * 1_000_000 : value)
  })
}

/** Whether two texts share a word that says something. */
function shared(a: string, b: string): boolean {
  const words = new Set(a.match(/[a-z]{5,}/g) ?? [])
  return (b.match(/[a-z]{5,}/g) ?? []).some((word) => words.has(word))
}
