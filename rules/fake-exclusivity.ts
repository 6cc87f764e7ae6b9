import {contradicted, defineRule, fact, noClaim, supported, unsupported} from '../src/rule.ts'

/** The reader, by any name. */
const YOU = '(you|{tag}|yourself)'
/** A thing of the reader's that can be chosen in their place. */
const YOURS = '((your|my) (name|number|household|home|address|account|profile|file|email|ticket|entry|application|firm|company|team|business|postcode|street|garden|inbox|order|cv|house|supporter number|label|initials|seat|invitation|practice|shop|school))'
const ALONE = '(just|only|exclusively|solely|purely|strictly|specially|especially|expressly|personally|uniquely|specifically)'

export const fakeExclusivity = defineRule({
  id: 'fake-exclusivity',
  description: 'An offer for everyone, called an offer for the few.',
  find: {
    chosen: [
      `[(you|who|{tag}|your household|your company|your firm|your home|your profile|your account|your name|your business|a certain someone) (<be>|<have> been|may have been|might have been|get|got|made)+ <adverb>* <few-chosen> (to receive|to get|to test|to try|to join|for)?]`,
      `[guess who (is|has been|'s been|got) ..2 <few-chosen>]`,
      `[<few-made> (with _)? ${ALONE}? (for|around|with|to|by) (you|{tag}|{cap}|your) (and you alone|alone|only|in mind|and only you|personally|exclusively|taste|tastes)?]`,
      `[~pick|chose|curated|selected|reserved|saved|kept|held) `
    ].slice(0, 3),
    reserved: [
      `[(we|i|our {word}|the team|someone) <adverb>* <have>? <adverb>* <few-made> ..4 (for|around|with|to) (you|{tag}|{cap}) (in mind|alone|only)?]`,
      `[(saved|kept|held|reserved|bagged|got|found) (you|{tag}) (a|an|the|one|our|your) ..3]`,
      `[(we|i|our {word}) (have|had)? ..1 (saved|kept|held|reserved|set aside|put aside|got) your (spot|seat|place|slot|table|size|pair|copy|name|invite|invitation)]`,
      `[(your|my) (spot|seat|place|slot|invite|invitation|chair|stool|ticket|wristband|key|locker|table) (is|'s|among|on|at|in|awaits) (<few-made>|waiting|ready|guaranteed|among|the|our|us|secured) ..3]`,
      `[with your (name|initials|monogram) ..4 (on|in|it|them)]`,
      `[(with|has|have|under|bears|carries|in) (your|{tag}|my) (name|initials) ..2 (on|it|them|all over)]`
    ],
    named: [
      `[${YOURS} (is|was|has|has been|have|'s|came|comes|come|kept|keeps|jumped|stood|stands|rose|popped|sits|falls|landed|turned|made)+ <adverb>* (been)? (up|out|top|first|drawn|pulled|called|chosen|picked|selected|on|at|in|into|put|flagged|whitelisted|shortlisted|qualified|down|read|written|chalked|engraved|forward|yours|mentioned|known) ..4]`,
      `[we (have)? (flagged|noticed|spotted|picked out|singled out|chose|picked|selected|shortlisted|whitelisted) (you|your)]`,
      `[<few-chooser> <adverb>* (have|has)? <adverb>* <few-choose> (you|{tag}) (out|first|in)? !(up|a|an|some|the|to|one|whether)]`,
      `[(had|have|has|with) (you|{tag}) (exclusively|firmly|specially)? in mind]`,
      `[you (have)? (just|only)? (made|make) (it (past|through|in|into|onto|to)|the (list|cut|grade|team|shortlist|short list|squad|guest list|roster|a list))]`,
      `[you (have)? (passed|aced|cleared) (the|our) ..3]`,
      `[(you are|you have been|hello|hi|welcome|you became|consider yourself|count yourself|call yourself|count me|think of yourself as) <adverb>* (a|an|our|one of|among|part of|in|on)* (the|our|an|a)? <adverb>? <few-rank> ..3]`,
      `[(you are|i am|keep me|put me|you made|get|stay|got) <adverb>* (on|onto) (the|our|a|that|this|my) ..2 (list|guest list|roll|register) !(of|for)]`,
      `[as (a|an|one of|our|my) ..1 (vip|vips|insider|insiders|chosen|selected|elite|preferred|priority|founding|member of (our|the)|charter|valued insider) ..3]`
    ],
    you: [
      `[${ALONE} (for|to) (you|{tag}|your eyes|your inbox)]`,
      `[(for|4|to) (you|your) (and you)? (alone|only|personally|exclusively|and nobody else|and no one else|eyes only)]`,
      `[(you|yours) (and|,) ..1 (only you|you alone|no one else|nobody else)]`,
      `[yours (exclusively|alone|and yours alone|only)]`,
      `[(an|the) (audience|offer|list|mailing|party|table|queue|club) of one]`,
      `[(made|meant|intended|aimed|addressed|written|reserved) (exclusively|only|solely|just|personally|specifically)? (at|for|to|with) (you|{tag})]`,
      `[for (you|{tag}) \\?]`,
      `[(the|this|that|our) (price|rate|deal|fare|discount|offer|code|sale|door|table|menu|seat) is (just|only)? for you]`,
      `[(but|just|only|except) (not)? (to|for) you]`,
      `[(you|{tag}) (included|excepted)]`
    ],
    few: [
      `[(the|a|our|this|these|those|your|an) (very|rather|lucky|small|loyal)? <few-select> (and _)? (few-few)? ..1 <few-few>]`.replace('(few-few)? ..1 ', '..1 '),
      `[(only|just|merely|fewer than|less than|no more than|barely) (a|the|one|{number}|<numberword>) ..3 (get|gets|got|receive|receives|see|sees|know|qualify|qualifies|have|are invited|get invited|will see|make it|in {number}) ..2]`,
      `[(we are|i am|we) (only|just) ~write to ..5]`,
      `[(only|just) ({number}|<numberword>|a few|a handful|a couple of|a small number of|the) (other|of you|of our|of the|lucky) ..3]`,
      `[one (in|of) (a hundred|a million|a thousand|{number}|forty|only {number}|just {number}|a handful|a few|the few) ..3]`,
      `[(among|amongst|one of) the {number} ]`,
      `[(top|the) {number} (%|percent)? (club|of (our|you|customers|readers|shoppers)|circle|er)]`,
      `[part of the {number}]`,
      `[(so|very|precious|too) few (do|get|know|have|will|are|people|{word})]`,
      `[(small|select|tiny|short|trusted|closed|chosen) (group|circle|number|list|band|handful|set|crowd|club) of ..4]`,
      `[(a|the|our) (list|circle|group|guest list|room) is (short|small|tiny|tight|closed)]`,
      `[<few-insiders> only !(on|in|at|until|from)]`,
      `[only (for|to|open to) (our|the|those|a|people|insiders|members|subscribers|vips|friends|regulars|clients|customers)]`,
      `[(strictly|exclusively|purely|reserved|solely) (for|to) (our|the|those|a|people|insiders|members|subscribers|vips|friends|regulars|clients|customers) ..3]`,
      `[for (our|the) (very)? (best|favorite|top|closest|dearest|most _|inner _|vip|special|chosen|lucky|discerning|elite) ..2]`,
      `[(special|good|certain|chosen) (people|readers|customers|someone|friends|guests|few)]`
    ],
    others: [
      `[(nobody|no one|none|not a soul|hardly anyone|few|very few|most people|not everyone|few others|most|others|non members|the rest|not many) (else|outside ..4|in the .. |ever|will ever)? ..2 (get|gets|getting|see|sees|know|knows|hear|hears|shown|offered|invited|given|allowed|get in|gets in|be shown|be offered|be told|find|finds|pays) ..4]`,
      `[(do|does|did|will|would|could|can|is|are|was|were|have|has|be) not <adverb>* <few-tell> ..5 <few-others>]`,
      `[(not|never|is not|are not|was not|will not be) <adverb>* (available|offered|open|advertised|listed|published|shown|sold|sent|meant|intended|for sale|going|on offer|on|in) ..2 <few-others>]`,
      `[<few-others> .. (<few-wait>)]`.replace('.. ', '(will|has to|have to|must|can|only|still|gets to|just)* '),
      `[(before|ahead of|sooner than|earlier than|prior to) <few-others> ..2]`,
      `[before (it|they|we|the rest|anything) ~(land) ..3]`.replace('~(land)', '(lands|land|hits|hit|reaches|reach|goes|go|opens|open|launches|launch|tell|told) (live|public|on|in|the|general|to|anyone|everyone)'),
      `[(sorry|tough luck|bad luck|shame|apologies) ,? (to)? <few-others>]`,
      `[<few-others> (need not apply|not invited|keep out|can not|never will|will never|do not know|has not heard|have not heard)]`,
      `[(you will|you|will) not (find|see|spot|get|catch) (this|it|these|them|that|our) ..2 (anywhere|elsewhere|on|in|online|advertised|else)]`,
      `[(is not|are not|not) (on google|on our site|on our website|anywhere|for the public|public|published|listed|advertised|widely known) ..3]`,
      `[(invisible|hidden|kept|secret|closed|off limits|out of bounds) (to|from) <few-others> ..3]`,
      `[we (do not|never|can not|will not|dare not|did not|are not allowed to) (advertise|publish|print|list|promote|publicize|post|broadcast|shout about|announce|discount|say out loud) ..3]`,
      `[(you|you are) (were|are)? not (meant|supposed|really meant) to (see|know|have|find|hear|be)]`,
      `[(never|not) (meant|supposed|intended) to (leave|get out|be seen|be shared|be public|reach) ..3]`,
      `[(you|u) (did not|never) (hear|get|see) (it|this|that) from (us|me)]`,
      `[(price|rate|fare|deal|discount|offer|perk|menu|room|seats|page) .. (we|i|the _|that) (can not|do not|dare not|never|will not|only|keep|hide|save|swears|gate keep|gatekeep) ..4]`
    ],
    hush: [
      `[(do not|never|please do not|no|do not you dare|without) <adverb>* (~share|~forward|~tell|~pass|~mention|~repeat|~breathe|~whisper|~show|~spread|~blab|~post|~screenshot|let on|let slip|spill) (this|it|these|the others|anyone|anybody|everyone|a soul|others|them|your friends|the neighbors|my|the|our|your boss|a word|on) (code|link|email|price|one|on|offer|around|deal|manager|boss|wholesalers|others|to anyone|far|along|away)*]`,
      `(<few-hush>)`,
      `[(strictly|top|highly) (confidential|secret|private|classified|hush hush)]`,
      `[classified] $`,
      `[consider yourself ..3 (in|told|warned in|tipped off|briefed|one of us|invited)]`,
      `(<few-bend>)`
    ],
    offer: [
      `[<adverb>? <few-secret> (_)? <few-offer>]`,
      `[(our|my|the|a|your) <few-secret> (_)? <few-offer>]`,
      `[(exclusive|exclusively|ultra exclusive) (_)? _? <few-offer>]`,
      `[(your|my|our|a|an|this|these) <adverb>? exclusive]`,
      `[<adverb> exclusive]`,
      `[exclusively (for|with|yours)]`,
      `^ [exclusive] $`,
      `[(your|my|a|{tag} 's|our) (<few-own>) (promo|discount|sale|booking)? (code|discount|offer|invitation|invite|rate|allocation|price|deal|link|voucher|coupon|sale|preview|fare|shopper|access|access code|pass|tariff|quote|selection|edit)]`,
      `[(vip|vips)]`,
      `[invite only|invitation only|members only|insiders only]`.replace('[', '[(').replace(']', ')]'),
      `(<few-first>)`,
      `[hidden <few-offer>]`,
      `[(🔒|unlocked) for you]`.replace('🔒|', '')
    ],
    invited: [`[(you are|you have been|consider yourself|you get|you were) <adverb>* invited]`, `[(your|an|a) (exclusive|personal|private|special|vip|very special)? invitation]`, `^ [invited] $`],
    eligible: [`[you <adverb>* (qualify|qualified) (for)?]`, `[you (are|have been|'re) <adverb>* (eligible|pre approved|preapproved|prequalified|pre qualified|upgraded|approved) (for|to)?]`]
  },
  judge(claim, evidence) {
    const {audience, trigger} = evidence.facts
    if (audience === 'everyone') return contradicted('sets the reader apart, and the facts say that everyone gets it', [fact(evidence, 'facts.audience', 'audience: everyone')], 'facts.audience')
    if (audience !== undefined) return supported(fact(evidence, 'facts.audience', audience === 'individual' ? 'audience: individual' : audience.segment))
    return unsupported('sets the reader apart from others on no ground', 'facts.audience')
  }
})
