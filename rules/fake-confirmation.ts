import {contradicted, defineRule, type Evidence, fact, type FoundClaim, noClaim, supported, unsupported} from '../src/rule.ts'

const UNLESS = '-(if|once|when|unless|whether|until|after|before|as soon as|in case|where|should|have|had|were)'
const BE = '(is|are|was|were|has been|have been|had been|has now been|has just been|got|gets|now|will be|may|may be|might be|could be)'
const READER = '(you|your|yours|{tag}|ur)'

export const fakeConfirmation = defineRule({
  id: 'fake-confirmation',
  description: 'An imitated transaction, approval, status or answer to a request that was never made.',
  find: {
    reader: [
      `${UNLESS} you (are|were|have been|have just been|have now been|got|get) <adverb>* <confPassed> !(by our|in touch|interested|up to|with the)`,
      `${UNLESS} you (now|already|officially)* qualify !(..8 if)`,
      `${UNLESS} you (have|just|already|now)* (completed|passed|cleared|met|satisfied|fulfilled|aced) (the|our|all|your|every|all the|all of)? _? <confCheck>`,
      `${UNLESS} you (have|are|were|just|now|been|all)* (in|through|officially in|all set|on the list for|on our books|sitting on) (!|.|,|$|:) `.trim(),
      `by (opening|reading|receiving|clicking|holding) this ..4 you`,
      `(granted|awarded|allotted|allocated|assigned|conferred on|bestowed on) (you|{tag}) !(by law)`
    ],
    thing: [
      `${UNLESS} (your|ur) _? _? _? ${BE} <adverb>* <confStatus> !(by law)`,
      `${UNLESS} (your|my|ur) _? _? <confThing> ${BE} <adverb>* <confReady>`,
      `${UNLESS} (your|my|ur) _? <confThing> (approved|confirmed|granted|issued|accepted|processed|verified|enclosed|attached|inside|pending|on hold|has landed|hits|landed|awaits|printed|moved|matured|vested|cleared|arrived|bounced|has cleared|have cleared|has arrived|has moved|has matured|has expired|has lapsed|has succeeded|has gone through|went through|came through|has come through|came back|succeeded|rolled over|was successful|left the|could not be|was not|is about to|needs attention|needs your) !(on time)`,
      `^ _? _? <confMatter> (approved|confirmed|granted|issued|accepted|processed|verified|activated|authorized|authorised|flagged|detected|released|lifted|complete|completed|successful|failed|received|applied|secured|held|closed|cleared) !(by|with the|to)`,
      `<confMatter> ..2 (is|has) (now|been)* (complete|completed|successful)`,
      `_ ${BE} (now|officially|hereby|already)* (pre cleared|precleared|pre approved|preapproved|rubber stamped|waved through|countersigned|notarized|green lit|greenlit)`,
      `not (yet)? (confirmed|approved|claimed|redeemed|activated|collected) (yet)? (:|—|$)`
    ],
    verdict: [
      `^ (approved|confirmed|granted|accepted|verified|validated|authorized|authorised|ratified|affirmative) (!|$) `.trim(),
      `^ (confirmed|approved|granted|verified|awarded|it is official|authorized) (:|—|for) (you|your|{number}|an extra|extra|release|one|a)`,
      `(^ yes|nominated|registered|received|stamped|signed|verified|correct|checked) ,? (correct|confirmed|seconded|carried|approved|sealed|ranked|delivered|logged|granted|dispatching)`,
      `(\\?|:|—) [ <confDone> ] (.|!|$) -(never) `.replace(' -(never) ', '').trim(),
      `(decision|ruling|verdict|result|outcome|judgment) is (final|in|unanimous|yes|positive)`,
      `^ sold to (you|the|{tag})`
    ],
    nearly: ['<confNearly>', `(take|took|taking|taken|treat|treated|count|counted) ..3 as (a|your) (yes|go ahead|consent|order|confirmation|acceptance|green light|agreement)`],
    formal: ['<confFormal>'],
    courier: ['<confCourier>', `${UNLESS} (parcel|package|delivery|shipment|consignment) ..2 (could not be|was not|not) (delivered|collected)`],
    asked: ['<confAsked>'],
    label: [
      `^ <confUrgent> <confNotice> !(period|board)`,
      `^ <confNeed> (is|still)? <confDemand>`,
      `^ (your|a|the)? <confPaper> (enclosed|attached|inside|issued|no|number|ref|for you|for your|for {tag}|:) !(to)`,
      `^ (amended|revised|corrected|duplicate|copy of your|certified|unsigned|missing|lost) (<confPaper>|<confThing>)`,
      `^ (notice|confirmation|proof|statement|certificate|declaration|record) of (your|price|discount|savings|approval|award|entitlement|eligibility|reduction|release|payment|purchase)`,
      `<confField> (on|for|of)? _? (:|—)`,
      `(contestant|applicant|winner|passenger|ticket|finalist|claimant|customer|entry|patient|candidate|case|file) (no|number|nr|#) .? {number} ..4 (you|{tag})`.replace(' .? ', ' (.)? '),
      `^ <confRun> (your|{tag}|{number})`,
      `{number} (item|items|reward|rewards|discount|credit|voucher|vouchers|document|documents|transfer|payment|action|refund|refunds|prize) (pending|waiting|unclaimed|outstanding|on hold|due|await|awaits)`,
      `(pin|passcode|otp|unlock code|collection code) for your`
    ],
    official: [
      `<confOfficial> ..3 <confDecided> ..6 ${READER}`,
      `(our|the|my|your|head|someone at|mortgage|lending) <confOfficial> (and ours)? (have|has|just|finally|already|<adverb>)* <confDecided>`,
      `(cleared|approved|passed|stamped|signed|okayed|sanctioned|blessed|waved through|authorized|signed off) by (the|our|a) <confOfficial>`,
      `(hit|pressed|clicked|ticked|stamped|circled|wrote) "? (yes|approved|granted|ok|accepted) "? ..4 your`
    ],
    money: [
      `(we|i) (have|just|already|now|_)* (credited|deposited|transferred|wired|refunded|reimbursed|remitted) ({number}|you|your)`,
      `(we|i) (have|just|already|now|_)* <confPay> ({number}|<numberword>) ..4 (<confPurse>|to you|in your name)`,
      `({number}|<numberword> <currency>) ..5 <confResting> ..3 <confPurse>`,
      `({number}|<numberword> <currency>) ..2 (with|has) your name on it ..2 <confResting>`,
      `(credited|deposited|transferred|topped up|heavier|fatter|richer) (with|by)? {number}`,
      `{number} (richer|heavier|better off already)`,
      `<confPurse> (has|have|is|are|was|got|just|been|now|gets)* (credited|topped up|loaded|heavier|fatter|richer|fuller)`,
      `(credit|balance|sum|amount|refund|rebate|money|cash|cheque) ..3 in your (favor|name)`,
      `(refund|rebate|credit|cheque|payout|cash|money|bonus|reward) (is|are) ..2 (on its way|on the way|heading|coming|winging) ..2 (you|your)`,
      `unclaimed (:|—)? ({number}|<confDue>|property) !(goes|go|auction)`,
      `(owed|owing) to you`, `(we|i) owe you`, `(money|deposit|payment|credit|funds) in (.|!|$)`
    ],
    won: [`you (have|just)* won`, `(you are|we have) (a|the|our|today 's) (lucky)? winner`, `winner (is|:) ..2 (you|{tag})`, `prize claim`, `your winnings`, `you have (a|an|{number}|unclaimed|new|some)* (pending|unclaimed|new|unspent|unused|waiting)* (reward|rewards|refund|credit|credits|prize|voucher) (waiting|pending|unclaimed|ready|to collect|to claim|$)`],
    take: [
      `<confTake> (my|your|the|ur|what is|what 's) ..2 <confDue>`,
      `(give|send|hand|wire|show) me my (payout|refund|money|reward|discount|credit|approval|winnings|share|result|prize)`
    ],
    cta: [
      `^ (accept|release|unfreeze|reconnect|restore|reinstate|collect|redeem|withdraw|cash in|take delivery of|retrieve|bank|pocket|authorize|approve|receive|recover|finalize|seal|unblock|thaw|reactivate|track|resume) my _`,
      `my (approved|pre approved|confirmed|reserved|allocated|granted|pending|unclaimed|incoming|outstanding|awarded|frozen|assigned) _`,
      `^ (confirm|verify|claim|validate|activate|check) my _? _? (spot|place|seat|eligibility|discount|reward|entitlement|approval|upgrade|saving|savings|rate|price|offer|deal|credit)`,
      `^ (sign for|accept|collect|take delivery of) (it|this|delivery)`,
      `collect what is`
    ],
    hold: [
      `(we|i|our _) (have|just|already|went ahead and|now|_)* (approved|upgraded|registered|enrolled|entered|logged|signed up|reinstated|renewed|extended|activated|granted|validated|assigned|nominated|credited|cleared|certified|okayed|authorized|waved|accepted|preapproved|pre approved) (you|your|{tag}|it anyway|it for you)`,
      `(we|i|our _) (have|just|already|went ahead and|_)* (reserved|booked|penciled|pencilled|marked|put|set|moved|added) you`,
      `(we|i) (have|just|already|are|_)* (saved|kept|held|holding|saving|keeping) (you)? (a|an|the|your) _? (seat|spot|place|table|pew|slot|room|ticket|chair|bed|desk) (for you|in your|under your)?`,
      `(signed|sealed|reserved|aside|held|kept|booked|logged|filed|registered|issued|entered|open|opened|secured|earmarked) ..5 (in|under|against|next to|beside|for) (your (name|surname|desk|record|account|number)|{tag})`,
      `took the liberty of`, `(pushed|signed|applied|voted|accepted|negotiated|agreed|filed|approved|booked|registered) ..5 on your behalf`
    ]
  },
  judge(claim, evidence) {
    if (claim.cue === 'official' && !/\b(you|your|yours)\b|\{/i.test(claim.sentence.text)) return noClaim()
    const {trigger} = evidence.facts
    if (trigger === 'none') return contradicted('speaks of a transaction that the facts deny', [fact(evidence, 'facts.trigger', 'trigger: none')], 'facts.trigger')
    if (trigger !== undefined) return supported(fact(evidence, 'facts.trigger', trigger.what ?? trigger.event ?? ''))
    if (named(claim, evidence)) return supported()
    return unsupported('speaks of a transaction that is not on record', 'facts.trigger')
  },
  blank: 'say what is on offer'
})

const ID = /#\s?\d{3,}|\b[A-Z]{1,5}-?\d{2,}\b|\b\d{4,}\b|\bref(erence)?\b.*\d{3}|\bby \w+day\b|\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b|\bthe \d+(st|nd|rd|th)\b|\d\d? ?[ap]m\b/
const SALE = /\d\s?%|\boff\b|\b(from|at|only|for|just)\s+(A|US)?[$€£]\s?\d|[$€£]\s?\d[\d.,]*\s*(a|an|per|each|pp|off)\b|\b(sale|discount|coupon|voucher|deals?|offer|savings?|half[- ]price|reward|prize|bonus|freebie)\b|\b\d for \d\b|\b\d for [$€£]|,\s*(A|US)?[$€£]\s?\d[\d.]*\W*$/i

/** True where the message names the transaction: a number, a date, and nothing for sale. */
function named(_claim: FoundClaim, evidence: Evidence): boolean {
  const text = evidence.message.parts.map((part) => part.text).join('\n')
  return ID.test(text) && !SALE.test(text)
}
