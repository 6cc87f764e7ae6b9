import {contradicted, defineRule, type Edit, type Evidence, fact, type FoundClaim, noClaim, supported, unsupported} from '../src/rule.ts'
import {bears} from '../src/text/triggers.ts'

const UNLESS = '-(if|once|when|unless|whether|until|after|before|as soon as|in case|where|should|have|had|were|do|does|did|can|could|may|might|must|why|how|what)'
const BE = '(is|are|was|were|has been|have been|had been|has now been|has just been|got|gets|now|will be|may|may be|might be|could be)'
const ANY = '(<confRealm>|<confMatter>|<confThing>|<confPaper>)'
const READER = '(you|your|yours|{tag}|ur)'

export const fakeConfirmation = defineRule({
  id: 'fake-confirmation',
  description: 'An imitated transaction, approval, status or answer to a request that was never made.',
  find: {
    reader: [
      `${UNLESS} you (are|were|have been|have just been|have now been|got|get) <adverb>* (_ and)? <confPassed> !(by our|in touch|interested|up to|with the)`,
      `${UNLESS} you (now|already|officially)* qualify !(..8 if)`,
      `${UNLESS} you (have|just|already|now)* (completed|passed|cleared|met|satisfied|fulfilled|aced) (the|our|all|your|every|all the|all of)? _? <confCheck>`,
      '(^|and|so|now) you are (now|officially|technically)* (in|through) !(,) $',
      'you are sitting on',
      `${UNLESS} you (have|just|now)* passed (!|.|:|—)`,
      `${UNLESS} you (meet|satisfy|fulfil|fulfill|tick) (the|our|all|every) ..1 (<confCheck>|box|boxes|bar)`,
      '(and)? the (lucky)? winner is',
      '(winner|result|verdict|recipient|passenger|applicant|name|draw|pass|nominee|guest) (announcement)? (:|…|is|—) (it is)? (you|{tag}) $',
      'you have (now|just|already|officially)* qualified',
      'you (are|may be|might be|could be) (due|owed) (a|an|some)? _? (refund|rebate|credit|payout|money|{number})',
      'you have (got)? {number} ..1 (credit|to spend|waiting|unspent|in credit)',
      'welcome to _ (status|tier|level)',
      '^ (winner|jackpot) !(,|takes|of) $',
      'your (entry|ticket|number) won',
      'by (opening|reading|receiving|clicking|holding) this ..4 you',
      '(granted|awarded|allotted|allocated|assigned|conferred on|bestowed on) (you|{tag}) !(by law)'
    ],
    thing: [
      `${UNLESS} (your|ur) ({number}|_)? _? _? _? ${BE} <adverb>* <confStatus> !(by law)`,
      `${UNLESS} (your|ur) <confThing> (of|for|to|on|from|against|with|at) ..4 (${BE} <adverb>* (<confStatus>|<confReady>)|has (renewed|succeeded|cleared|landed|arrived|gone through|completed|matured|expired|lapsed|moved|closed|opened))`,
      `${UNLESS} (your|ur) _? _? has (renewed|succeeded|gone through|come through|matured|vested|cleared|lapsed|been heard)`,
      `${UNLESS} (your|my|ur) ({number}|_)? _? <confThing> ${BE} <adverb>* <confReady>`,
      '(your|ur) {number} (off)? (is|has been|was) (now|already)* (active|live|ready|waiting|confirmed|approved|processed|in)',
      '(has|have) been (added|applied|credited|loaded|deposited|transferred|returned|moved) to your (account|balance|wallet|basket|cart|profile|membership|card)',
      `${UNLESS} (your|my|ur) _? <confThing> (approved|confirmed|granted|issued|accepted|processed|verified|enclosed|attached|inside|pending|on hold|has landed|hits|landed|awaits|printed|moved|matured|vested|cleared|arrived|bounced|has cleared|have cleared|has arrived|has moved|has matured|has expired|has lapsed|has succeeded|has gone through|went through|came through|has come through|came back|succeeded|rolled over|was successful|left the|could not be|was not|is about to|needs attention|needs your) !(on time)`,
      '^ _? _? (<confMatter>|<confThing>) (approved|confirmed|granted|issued|accepted|processed|verified|activated|authorized|authorised|flagged|detected|released|lifted|complete|completed|successful|failed|received|applied|secured|cleared|upgraded|renewed|restored|reactivated|scanned|suspended|linked|opened|reset|signed|returned|revoked|found|added|ready for|pending|passed|waived|dropped|recovered|located|dispatched|reinstated) !(by|with the|to)',
      '<confMatter> ..2 (is|has) (now|been)* (complete|completed|successful)',
      '(transaction|transfer|payment|application|order|claim|refund|deposit|upgrade) ..10 has (completed|cleared|gone through|been processed|been approved)',
      '(payment|deposit|credit|refund|transfer|reward) of ..3 (detected|received|approved|confirmed|pending|processed|cleared)',
      '(unopened|unclaimed|uncollected|undelivered) since',
      '(:|—) (issued|granted|approved|signed|stamped|cleared) (today|now|this|on)',
      '(logged|filed|booked|registered|listed|recorded) (under|against|down to|to) (you|your)',
      `_ ${BE} (now|officially|hereby|already)* (pre cleared|precleared|pre approved|preapproved|rubber stamped|waved through|countersigned|notarized|green lit|greenlit)`,
      'not (yet)? (confirmed|approved|claimed|redeemed|activated|collected) (yet)? (:|—|$)'
    ],
    verdict: [
      '^ (approved|confirmed|granted|accepted|verified|validated|authorized|authorised|ratified|affirmative) !(,|by|:|—) $',
      'it is (signed|settled|confirmed|approved|decided|booked|in writing) !(by|that) $',
      '^ confirmation (:|—) your',
      '^ ready (for|to) (pickup|pick up|collection|collect|claim|redeem|sign|release)',
      '^ (now boarding|boarding now)',
      '^ (confirmed|approved|pre approved|preapproved|granted|verified|awarded|it is official|authorized) (:|—|for) (you|your|an extra|extra|release|one|a|{number} (off|discount|<percent>)|{number} $)',
      '(^ yes|nominated|registered|received|stamped|signed|verified|correct|checked) ,? (correct|confirmed|seconded|carried|approved|sealed|ranked|delivered|logged|granted|dispatching)',
      '(\\?|:|—) [ <confDone> ] $',
      '(decision|ruling|verdict|result|outcome|judgment) is (final|in|unanimous|yes|positive)',
      '^ sold to (you|the|{tag})'
    ],
    nearly: [
      '<confNearly>',
      '(order|basket|cart|booking) \\(? is missing something',
      '^ (verify|validate|confirm|activate) your (discount|reward|savings|eligibility|upgrade|bonus|refund|coupon|voucher)',
      '(take|took|taking|taken|treat|treated|count|counted) ..3 as (a|your) (yes|go ahead|consent|order|confirmation|acceptance|green light|agreement)'
    ],
    formal: [
      '<confFormal>'
    ],
    courier: [
      '<confCourier>',
      `${UNLESS} (parcel|package|delivery|shipment|consignment) ..2 (could not be|was not|not) (delivered|collected)`
    ],
    asked: [
      '<confAsked>'
    ],
    label: [
      '(statement|certificate|receipt|summary|report) (for|of) ({tag}|your savings|savings)',
      '(<confPaper>|pre approval|approval|award letter|offer letter|consent form|claim form|refund|rebate|cheque|payout|prize|results|decision|confirmation|documents) (inside|enclosed|attached) ($|:|—)',
      '(customs|claim|consent|release|tax|order|entry|application|discharge|transfer) form for your',
      '(gate|check in|boarding|bag drop) (closing|closes|opens|is open|is closing|now open) for your',
      '(reward|refund|credit|prize|bonus|balance|voucher|cashback|rebate|payout) (expiring|on hold|unlocked)',
      '[ (gift card)? balance (:|—) ] {number}',
      'important (information|update|message|news) (about|regarding|on|concerning) your',
      '^ (final|last|first|second|third) (notice|demand|notification|attempt|collection notice) !(period|board|in)',
      '^ (voucher|coupon|discount|price|points|rate) (notice|notification|confirmation|statement)',
      '^ <confUrgent> <confNotice> !(period|board)',
      '^ <confNeed> (is|still)? <confDemand>',
      '^ (your|a|the)? <confPaper> (enclosed|attached|inside|issued|no|number|ref|#|for you|for your|for {tag}|:) !(to)',
      '^ (amended|revised|corrected|duplicate|copy of your|certified|unsigned) (<confPaper>|<confThing>)',
      '(reminder|warning|attempt|notice|trying to reach you|tried to reach you|trying to contact you|tried to contact you) (about|regarding|concerning) your',
      '^ (notice|confirmation|proof|statement|certificate|declaration|record) of (your|price|discount|savings|approval|award|entitlement|eligibility|reduction|release|payment|purchase) !(is|are|for)',
      '<confField> ..3 (:|—)',
      '(contestant|applicant|winner|passenger|ticket|finalist|claimant|customer|entry|patient|candidate|case|file) (no|number|nr|#) (.)? {number} ..4 (you|{tag})',
      '^ <confRun> (your|{tag}|{number})',
      '{number} (item|items|reward|rewards|discount|credit|voucher|vouchers|document|documents|transfer|payment|action|refund|refunds|prize) (pending|waiting|unclaimed|outstanding|on hold|due|await|awaits)',
      '(pin|passcode|otp|unlock code|collection code) for your'
    ],
    official: [
      `<confOfficial> ..3 <confDecided> ..6 ${READER}`,
      '(our|the|my|your|head|someone at|mortgage|lending) <confOfficial> (and ours)? (have|has|just|finally|already|<adverb>)* <confDecided>',
      '(cleared|approved|passed|stamped|signed|okayed|sanctioned|blessed|waved through|authorized|signed off) by (the|our|a) <confOfficial>',
      '(hit|pressed|clicked|ticked|stamped|circled|wrote) "? (yes|approved|granted|ok|accepted) "? ..4 your'
    ],
    money: [
      '(we|i) (have|just|already|now|_)* (credited|refunded|reimbursed) ({number}|you|your)',
      '(we|i) (have|just|already|now|_)* (deposited|transferred|wired|remitted) {number} ($|to you|in your|into your|for you)',
      '{number} ..4 (has|have|is|are|was|just)* <confPay> ..2 (in|into|to|on|onto) <confPurse>',
      '(landed|dropped|arrived|appeared|credited|waiting|popped up) (in|into|on|to) (your|my) (account|wallet|balance|bank)',
      '(there is|you have|you have got|got) (a|an|some|{number})* (money|cash|credit|something|refund) ..2 (in|on) (your|my) (account|wallet|balance)',
      '(we|i) (have|just|already|now|_)* <confPay> ({number}|<numberword>) ..4 (<confPurse>|to you|in your name)',
      '({number}|<numberword> <currency>) ..5 <confResting> ..3 <confPurse>',
      '({number}|<numberword> <currency>) ..2 (with|has) your name on it ..2 <confResting>',
      '(heavier|fatter|richer|topped up) (by|with) {number}',
      '(credited|deposited|transferred) {number} (in|into|to) (you|your|my)',
      '{number} (richer|heavier|better off already)',
      '<confPurse> (has|have|is|are|was|got|just|been|now|gets)* (credited|topped up|loaded|heavier|fatter|richer|fuller)',
      '(credit|balance|sum|amount|refund|rebate|money|cash|cheque) ..3 in your (favor|name)',
      '(refund|rebate|credit|cheque|payout|cash|money|bonus|reward) (is|are) ..2 (on its way|on the way|heading|coming|winging) ..2 (you|your)',
      'unclaimed (:|—)? ({number}|<confDue>|property) !(goes|go|auction)',
      '(your account|your balance|your wallet) (has|holds|shows|contains) ..2 (credit|{number})',
      '(owed|owing) to you',
      '(we|i) owe you (money|a refund|{number})',
      '^ (money|deposit|payment|credit|funds) in !(,) $'
    ],
    // Offices, papers and procedures, and what they have done: only beside an offer, to the reader.
    register: [
      `${UNLESS} (your|ur|{tag}) _? _? ${ANY} ..5 <confActed> !(by)`,
      `${UNLESS} ${ANY} ..3 <confActed> ..5 (you|your|{tag}) !(by)`,
      `${UNLESS} (your|ur) _? _? _? (is|are|was|were|has|have|has been|have been|got) <adverb>* <confActed>`,
      `${UNLESS} you (are|were|have been|got) <adverb>* <confActed>`
    ],
    windfall: [
      '<confWindfall>',
      '(left|leaves|bequeathed|willed) you {number}',
      'you (have)? moved up'
    ],
    won: [
      'you (have|just)* won',
      `(you are|we have) (a|the|our|today 's) (lucky)? winner`,
      'winner (is|:) ..2 (you|{tag})',
      'prize claim',
      'your winnings',
      'you have (a|an|{number}|unclaimed|new|some)* (pending|unclaimed|new|unspent|unused|waiting)* (reward|rewards|refund|credit|credits|prize|voucher) (waiting|pending|unclaimed|ready|to collect|to claim|$)'
    ],
    take: [
      'claim (your|my) ..2 (free|offer|deal|off)',
      `(claim|collect|redeem|release|withdraw|cash in|sign for|retrieve|take delivery of|grab|reclaim|receive|unfreeze) (my|your|ur|what is|what 's) ..2 <confDue>`,
      '(give|send|hand|wire|show) me my (payout|refund|money|reward|discount|credit|approval|winnings|share|result|prize)'
    ],
    cta: [
      `<confTake> (my|your|the|ur|what is|what 's) ..2 <confDue>`,
      '^ (yes ,)? (sign|approve|accept|authorize|release|finalize|process|send|get|open|see|pick up|complete|validate|stamp|check|view|show|lift|settle|close) (my|the|for my) _? <confMine>',
      '^ (accept|approve|authorize|countersign|acknowledge|validate) (award|delivery|transfer|payment|release|terms and collect|prize|credit|receipt)',
      '^ complete verification',
      '^ (accept|release|unfreeze|reconnect|restore|reinstate|collect|redeem|withdraw|cash in|take delivery of|retrieve|bank|pocket|authorize|approve|receive|recover|finalize|seal|unblock|thaw|reactivate|resume) my {any}',
      'my (approved|pre approved|confirmed|reserved|allocated|granted|pending|unclaimed|incoming|outstanding|awarded|frozen|assigned) _',
      '^ (confirm|verify|claim|validate|activate|check) my _? _? (spot|place|seat|eligibility|discount|reward|entitlement|approval|upgrade|saving|savings|rate|price|offer|deal|credit)',
      '^ (sign for|accept|collect|take delivery of) (it|this|delivery)',
      'collect what is'
    ],
    desk: [
      '(waiting|left|sitting|parked|addressed|being held|kept|standing) ..2 (for|to) (you|{tag}) ..1 (at|in|on|behind) (the|our) (desk|counter|front desk|depot|post office|reception|lobby|till|warehouse|vault|safe|sorting office|locker|bank)',
      '^ (a|one|two|your) _? _? (in|under) your name'
    ],
    tagged: [
      '^ (order|ref|reference|case|ticket|invoice|booking|claim) ..3 {tag}'
    ],
    gated: [
      '^ <confHead> _? (:|—)',
      '(finish|complete|resume|continue|finalize|return to) (your|my) (application|registration|claim|enrolment|order|booking|purchase|transaction|checkout|reservation|request|verification)',
      '(could not|unable to|failed to|cannot|can not) (process|deliver|verify|apply|complete|confirm|charge|refund|credit) your',
      '<confMatter> (was|is|has been) (not|declined|rejected) ..1 (claimed|approved|collected|applied)?'
    ],
    hold: [
      '(we|i) (have|just|already|_)* (added|applied|credited|loaded|moved) ..3 (to|into|onto) your (account|basket|cart|balance|wallet|profile|membership|card)',
      '(we|i) (have|just|already)* (approved|okayed|granted) (:|$|{number}|a|the)',
      '(we|i|our _) (have|just|already|went ahead and|now|_)* (approved|upgraded|registered|enrolled|entered|logged|signed up|reinstated|renewed|extended|activated|granted|validated|assigned|nominated|credited|cleared|certified|okayed|authorized|waved|accepted|preapproved|pre approved) (you|your|{tag}|it anyway|it for you)',
      '(we|i|our _) (have|just|already|went ahead and|_)* ((reserved|booked|added) you|(penciled|pencilled|marked|put|set|moved) you (down|through|on|up|aside|in|forward|present))',
      '(we|i) (have|just|already|are|_)* ((saved|kept|held) you (a|an|the|your) _? (seat|spot|place|table|pew|slot|room|ticket|chair|bed|desk)|(saved|kept|held|holding|saving|keeping|reserved|put|set) ..5 (for you|in your name|under your name|with your name))',
      '(signed|sealed|reserved|aside|held|kept|booked|logged|filed|registered|issued|entered|open|opened|secured|earmarked) ..5 (in|under|against|next to|beside|for) (your (name|surname|desk|record|account|number)|{tag})',
      'took the liberty of',
      '(pushed|signed|applied|voted|accepted|negotiated|agreed|filed|approved|booked|registered) ..5 on your behalf'
    ]
  },
  judge(claim, evidence) {
    if ((claim.cue === 'register' || claim.cue === 'gated') && !((sells(evidence) || bare(claim)) && /\b(you|your|yours|yourself|ur|u)\b|\{|\*\||%%/i.test(claim.sentence.text))) return noClaim()
    if (claim.cue === 'tagged' && !claim.tokens.slice(claim.from, claim.to).some((token) => token.tag?.kind === 'clock' || /subscriber|contact|recipient|random/i.test(claim.part.text.slice(token.start, token.end)))) return noClaim()
    if (claim.cue === 'cta' && claim.part.role !== 'cta') return noClaim()
    if (claim.cue === 'official' && !/\b(you|your|yours)\b|\{/i.test(claim.part.text)) return noClaim()
    const {trigger} = evidence.facts
    if (trigger === 'none') return contradicted('speaks of a transaction that the facts deny', [fact(evidence, 'facts.trigger', 'trigger: none')], 'facts.trigger')
    if (trigger !== undefined && bears(trigger, claim.part.text)) return supported(fact(evidence, 'facts.trigger', trigger.what ?? trigger.event ?? ''))
    if (named(claim, evidence)) return supported()
    return unsupported('speaks of a transaction that is not on record', 'facts.trigger')
  },
  rewrite: (claim) => [{edits: edits(claim)}],
  blank: 'say what is on offer'
})

const ID = /[$€£](?!0\.00)\d+\.\d\d(?! off)|#\s?\d{3,}|\b[A-Z]{1,5}-?\d{2,}\b|\b(?!(?:19|20)\d\d\b)\d{4,}\b|\bref(erence)?\b.*\d{3}|\bby \w+day\b|\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b|\bthe \d+(st|nd|rd|th)\b|\bfor (January|February|March|April|May|June|July|August|September|October|November|December)\b|\d\d? ?[ap]m\b/
const SALE = /\d\s?%|\boff\b|\b(from|at|only|for|just)\s+(A|US)?[$€£]\s?\d[\d.,]*(?!\d| to )|\b(free|complimentary|gratis|no charge)\b|[$€£]\s?\d[\d.,]*\s*(a|an|per|each|pp|off)\b|\b(sale|discount|coupon|voucher|deals?|offers?|saving|half[- ]price|reward|prize|bonus|freebie)\b|\b\d for \d\b|\b\d for [$€£]|,\s*(A|US)?[$€£]\s?\d[\d.]*\W*$/i

/** True where the message names the transaction: a number, a date, and nothing for sale. */
function named(_claim: FoundClaim, evidence: Evidence): boolean {
  const text = evidence.message.parts.map((part) => part.text).join('\n')
  return ID.test(text) && !SALE.test(text)
}

/** True where the claim is all that its part says. */
function bare(claim: FoundClaim): boolean {
  return claim.part.text.length - claim.text.length < 12
}

/** True where the message names a price or a saving. */
function sells(evidence: Evidence): boolean {
  return evidence.message.parts.some((part) => SALE.test(part.text) || /[$€£]\s?\d|\d\s?(kr|USD|EUR)\b/.test(part.text))
}

/** Leaves the goods: *Your 20% off is confirmed* → *20% off*, *Claim your €20 bonus* → *€20 bonus*, *You’re approved for these fares* → *Fares*. */
function edits({text, start, end, part}: FoundClaim): Edit[] {
  const kept = /^(?:(?:claim|collect|redeem|verify|activate|accept|release|confirm|get) (?:my |your |the )|(?:your|my|ur) )(.*?\d.*?)(?:\s+(?:is|are|was|were|has|have|got|now|will)\b.*)?[.!]?$/isu.exec(text)
  if (kept?.[1]) {
    const from = start + text.indexOf(kept[1])
    return [{start, end: from, text: ''}, {start: from + kept[1].length, end: /[.!]$/.test(text) ? end - 1 : end, text: ''}]
  }
  const hanging = /^\s*(?:for|to get|on|of|with|to)\s+(?:these|this|the|your|an?|those)?\b\s*/iu.exec(part.text.slice(end))
  return [{start, end: end + (hanging?.[0].length ?? 0), text: ''}]
}
