import {contradicted, defineRule, noClaim, supported, unsupported} from '../src/rule.ts'
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
      `(the|a|that|this|these|our|what|which|one) ..3 [(the|your|our|my)? <crowd-knowing>? (${PEOPLE}|<crowd-peer>|${THEY}) <adverb>* (<crowd-hooked|crowd-rave>|wear|wears|ride|rides|use|uses|own|owns|drink|drinks|stare at|fight for|buy|pushes|push) (about|at|for|by|over|in|on)? $]`,
      `[what (the|your|our|all|most|other|every|{number}|<numberword>)* (${PEOPLE}|<crowd-peer>|hollywood|they|she|others) (is|are|have|has|see|ride|rides|wear|wears|use|uses|drink|drinks|buy|know|love|choose|drive|read|eat|say|want|order|had|do) ..3 $]`
    ],
    passive: [
      `[(as)? <crowd-passive> (and _)? by (over|more than|nearly|almost|some|the)? (${COUNTED}|${THEY}|<crowd-peer>|(<crowd-knowing>|more)? _? ${PEOPLE}|{number}|everyone|all|hollywood) ${REST}]`,
      `[(${PEOPLE}|crowd|critic|gran|celebrity|{cap}) (approved|adored|loved|recommended|endorsed|rated)]`,
      `[as (seen|featured|heard|worn|loved|spotted) (on|in|by|everywhere|at) ${REST}]`,
      `[(rated|voted|ranked) (excellent|top|tops|best|number one|outstanding|five stars|5 stars|highly|a must|top marks|superb|unmissable) ${REST}]`
    ],
    title: [
      `[(the|our|your|{cap} 's|<crowd-people> 's|<crowd-people>|<crowd-expert>) (nation|world|internet|people|country|town|city|britain|america|crowd|customers|readers)? ('s)? (favorite|darling|choice|pet|sweetheart|best loved|most loved|must have|obsession|number one)]`,
      `(<crowd-craze>)`,
      `[the must have ..3 of]`,
      `[the (trend|look|craze|habit|fad) ..4 (ignore|everywhere|going round|doing the rounds)]`,
      `[(# 1|number one|no. 1|#1) (best seller|bestseller|seller|choice|rated|brand|app|with|in|for|pick|trusted|crm|{word}) ]`
    ],
    join: [
      `[~join (over|the|more than|our|nearly|almost|some|other)* (${COUNTED}|<crowd-many>|{number}|crowd|masses) ..2 (<crowd-people>)?]`,
      `[(with|like|and|alongside) (the|our|over)* (other|fellow)? (${COUNTED}|{number} (other)? (others|happy)|<crowd-many> (of)? (other)? (others|<crowd-people>))]`,
      `[with the other ({number}|<crowd-many>)]`,
      `[like ({number}|<numberword>) of (<crowd-people>|our|us) ..2 (do|did|have|are)?]`,
      `[make (it|us|that) {number}]`,
      `(<crowd-follow>)`
    ],
    behind: [
      `[(do not|never|why|who wants to|you do not want to|no one wants to)? (be|get|feel|you are|you were|are you|you would be|you will be|you might be|you may be|still) <adverb>* <crowd-last> ${REST}]`,
      `[(do not|you are|are you|be|being|feeling|get|getting|why)* <crowd-behind>]`,
      `[only you .. (not|without) ${REST}]`
    ],
    live: [
      `[({number}|<numberword>|several|many|<crowd-many>) (other)? (<crowd-people>|others)? (<adverb>|have|has|are|is|been|was|were)* <crowd-shopping> ..5 (<crowd-ago>|<crowd-basket>|this|it|now)]`,
      `[(bought|viewed|added|sold|purchased|ordered|booked) ({number}|<numberword>|<crowd-many>) (times)? ..3 (<crowd-ago>)]`,
      `[({number}|<crowd-many>) (<crowd-people>)? (bought|sold|viewing|viewed|watching) (already|now|today)?]`,
      `[(someone|somebody|{cap}|a customer) ({cap})* (in|from|near) ..6 (<adverb>)* (bought|purchased|ordered|booked|grabbed|added|reserved|started|signed|joined|claimed|switched) ${REST}]`,
      `[(someone|somebody|another customer|a neighbor) (just|recently) (bought|purchased|ordered|booked|grabbed|added|reserved|joined|claimed|switched) ${REST}]`,
      `[(in)? (other|others) .. (<crowd-basket>) {number}?]`,
      `[{number} (orders|bookings|sign ups|signups|downloads|reviews|write ups|sales|test drives|cups|pairs|jars) ..5 (<crowd-ago>)]`
    ],
    signs: [`[(our|the|all|your)? <crowd-signs> (is|are|has|have|was|were|just|been|'s|still|that)* ..1 <crowd-signs-did> ${REST}]`],
    ask: [`[ask (any|anyone|anybody|your|around|a|the) ..6 $]`, `[ask (any|anyone|anybody|your|around|a|the) ${PEOPLE} ..3]`]
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
    return unsupported('says what other people do and names no source', 'facts.evidence')
  }
})
