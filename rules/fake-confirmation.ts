import {contradicted, defineRule, type Evidence, fact, type FoundClaim, noClaim, supported, unsupported} from '../src/rule.ts'

const UNLESS = '-(if|once|when|unless|whether|until|after|before|as soon as|in case|where|should|have|had|were)'
const BE = '(is|are|was|were|has been|have been|had been|has|have|got|gets|now|being|will be|looks|remains)'
const READER = '(you|your|yours|{tag}|ur)'

export const fakeConfirmation = defineRule({
  id: 'fake-confirmation',
  description: 'An imitated transaction, approval, status or answer to a request that was never made.',
  find: {
    reader: [`${UNLESS} you (are|were|have been|have just been|have now been|got|get|have) <adverb>* <confPassed> !(to|by our|in touch|interested)`],
    thing: [
      `(your|ur) ..4 ${BE} <adverb>* <confStatus>`,
      `(your|my|ur) _? _? <confThing> ${BE} <adverb>* <confReady>`,
      `(your|my|ur) <confThing> (approved|confirmed|granted|issued|accepted|processed|verified|enclosed|attached|inside|pending|on hold|has landed|hits|landed|awaits)`,
      `^ _? _? <confThing> (approved|confirmed|granted|issued|accepted|processed|verified|activated|authorized|authorised|enclosed|attached|flagged|added|found|detected|unlocked|released|reserved|lifted|pending|waiting|unopened) ($|:|—|for you|for release|from|and)`,
      `<confThing> status (:|—) _`
    ],
    verdict: ['^ (approved|confirmed|granted|accepted|verified|validated|cleared|authorized|authorised|certified|ratified|correct|affirmative) ($|:|—) '.trim()],
    nearly: ['<confNearly>'],
    formal: ['<confFormal>'],
    courier: ['<confCourier>'],
    asked: ['<confAsked>'],
    label: [`^ <confUrgent> <confNotice>`, `^ <confNeed> (is|still)? <confDemand>`, `^ (your|a)? <confPaper> (enclosed|attached|inside|issued|ready|no|number|ref|for|:|—|from)`],
    official: [`<confOfficial> ..3 <confDecided> ..6 ${READER}`, `(our|the) <confOfficial> <adverb>* <confDecided>`],
    money: [
      `(we|i) (have|just|already|now|took the liberty of|_)* <confPay> {number} ..4 ${READER}`,
      `{number} ..3 <confResting> ..3 <confPurse>`,
      `(credited|deposited|added|transferred|topped up|refunded|heavier|fatter|richer) (with|by)? {number}`,
      `<confPurse> ..3 (credited|topped up|loaded|heavier|fatter|richer|fuller)`,
      `unclaimed (:|—)? ({number}|<confDue>)`,
      `(owed|owing|due) to you`, `(we|i) owe you`
    ],
    won: ['you (have|just)* won', '(you are|we have) (a|the|our) (lucky)? winner', 'prize claim', 'dear winner', 'your winnings'],
    take: [`<confTake> (my|your|the|ur|what is) _? <confDue>`],
    hold: [`(we|i|our team) (have|just|already|took the liberty of|went ahead and|_)* (reserved|put|set|kept|held|booked|penciled|pencilled|entered|logged|registered|enrolled|signed|saved|marked|added|upgraded|approved|reinstated|renewed|extended|opened|filed|validated|granted|activated|assigned|nominated) ..4 ${READER}`]
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
