/** What a subject may promise and a body take back: pairs of a claim and the passage that denies it. */

import type {Role} from '../types.ts'
import type {Match} from './pattern.ts'
import {patternSet} from './patterns.ts'
import type {Reading} from './read.ts'

/** A claim of a subject that a kind of passage takes back. The reason names what the body says instead. */
export interface Contrast {
  readonly claim: Match
  /** The first passage of a text that takes it back. */
  readonly body: (reading: Reading) => Match | undefined
  readonly roles: readonly Role[]
  readonly reason: string
  /** Sentences of the body that deny nothing. */
  readonly except?: RegExp
  /** Whether a text of the body says the same as the subject: what is denied elsewhere is then something besides. */
  readonly confirmed?: (reading: Reading) => boolean
}

const COPY: readonly Role[] = ['heading', 'body']
const ALL: readonly Role[] = ['heading', 'body', 'terms']

/** Days that are more than one. */
const DAYS = '((<numberword>|{number}) (to|—) (<numberword>|{number}) (working|business)? (days|weeks)|(two|three|four|five|six|seven|ten|{number}) (working|business)? (days|weeks))'
/** What comes later is no contradiction: *members first, then everyone*. */
const LATER = /\b(?:then|after(?:wards)?|later|from|before|until|once|next (?:day|week)|opens to (?:everyone|everybody|all|the public) on)\b/i

const SOURCES: readonly (readonly [claim: string, body: string, roles: readonly Role[], reason: string, except?: RegExp | undefined, confirmed?: true])[] = [
  [
    '(you (are|were|have been|have just been|have) <adverb>* <granted>|(we|our team|i) (have)? <adverb>* (saved|reserved|booked|picked|picked out|chosen|chose|selected|curated|lined up|secured|set aside|held|got) ..2 (for you|you))',
    '((we|our team|our editors|our <staffer>|i) (have)? <adverb>* <found>|(fares|deals|flights|prices|offers|rooms|bargains) (we|that we|our _) (have)? <found>|<found> by (us|our _)|(an|our|the) (algorithm|system|tool|software|computer|search|engine) (<found>|<adverb>|listed|ranked|sorted|picked|chose)|(everyone|everybody|all of you) ..4 (sees|gets|see|get|receives) (the|this|these) same)',
    COPY,
    'says that the reader was given what the body says was found'
  ],
  [
    '(<exclusive> ..2 <offer>|your (private|personal|secret|exclusive|vip)? (invitation|invite)|(members|vips|insiders|subscribers|cardholders|friends) (only|first|alone|and nobody else|and no one else)|(not|never) ..3 (the public|to the public|the general public)|(the public|nobody else|no one else) (can not|will not|may not|can|could|gets|will))',
    '<everybody>',
    ALL,
    'promises to the few what the body offers to all',
    LATER
  ],
  ['(you are|you have been|your _ is|your _ has been|you _ are) <adverb>* (pre)? <approved>', '<checkwords>', ALL, 'says yes to what the message still has to decide'],
  [
    '(you have|you|you have just|congratulations you) (won|win|been drawn)',
    '(chance (to win|of winning)|(enter|entered into|entry to|entry into) ..3 (draw|raffle|competition|sweepstake|contest)|prize draw|(could|can|may|might) win|(draw|drawn) (takes place|is on|on|from)|be in with a chance)',
    ALL,
    'says that the reader has won what the body says may be won'
  ],
  [
    '(your|you have a) (prize|win|winnings)',
    '(chance (to win|of winning)|prize draw|(could|can|may|might) win|(enter|entered into) ..3 (draw|raffle|competition|contest))',
    ALL,
    'says that the reader has won what the body says may be won'
  ],
  [
    'no (card|credit card|payment details|card details) (needed|required|necessary|details)?',
    '(card|credit card|payment details|card details) ..3 (required|needed|asked for|necessary)|(enter|add|leave|give us) (your|a) (card|credit card|payment details|card details)',
    ['body', 'terms'],
    'does without a card that the message asks for'
  ],
  [
    'no (code|voucher|coupon) (needed|required|necessary)?',
    '(enter|use|with|quote|apply|type in) (the|our)? (code|promo code|voucher code|discount code|coupon)',
    ['heading', 'body', 'terms', 'cta'],
    'does without a code that the message asks for'
  ],
  [
    'no (contract|commitment|minimum term|tie in|lock in|minimum contract)',
    '((<numberword>|{number}) (month|months|year|years|week|weeks) ..1 (contract|term|minimum|commitment|agreement|subscription)|(minimum|contract) (term|period|contract|duration|stay) (of|is)|(cancel|leave|end it) ..3 after ..2 (month|months|year|years|box|boxes|issue|issues))',
    ALL,
    'denies a commitment that the message names'
  ],
  [
    'no ..1 (joining|booking|set up|setup|admin|delivery|service|cancellation|arrangement|monthly|annual|hidden) (fee|fees|charge|charges)',
    '(joining|booking|set up|setup|admin|service|cancellation|arrangement) (fee|charge) (of|is|:|—)? ..1 {number}',
    ALL,
    'denies a fee that the message names'
  ],
  [
    '(next day|same day|24 hour|overnight|tomorrow) (delivery|dispatch|shipping)|(at|on|to) your (door|doorstep|table) (tomorrow|today|tonight)',
    `((~deliver|delivery|shipping|~ship|~arrive|~dispatch|with you|reaches you|at your door) ..5 ${DAYS}|${DAYS} ..4 (delivery|to arrive|to deliver|to reach you|until it arrives))`,
    ['body', 'terms'],
    'promises a delivery that the message puts later',
    /\b(?:standard|economy|otherwise|engraved|personali[sz]ed|islands?|overseas|abroad)\b/i
  ],
  [
    '(free cancellation|cancel any time|cancel anytime|fully refundable|change it any time)',
    '(non refundable|not refundable|no refund|no refunds|(cancel|leave|end it) ..3 after ..3 (month|months|year|years|box|boxes|issue|issues|payments)|(cancellation|change) (fee|charge) (of|is|applies)|cancellations cost {number}|cancel ..3 (costs|for) {number})',
    ALL,
    'promises a way back that the message closes'
  ],
  ['free returns', '((returns|return|returning ..2) (cost|costs) {number}|return (fee|charge) (of|is|applies)|pay for (the)? (return|returns))', ALL, 'promises a way back that the message charges for'],
  [
    '(last few|only {number} (left|remaining|remain)|almost gone|nearly gone|almost sold out|nearly sold out|selling (fast|out)|last (one|ones|pairs|pieces|seats|places|rooms|tickets|chance to buy))',
    '(plenty (left|of stock|of _|in stock)|(all|every) ..3 (is|are) in stock|(always|still all) in stock|no need to hurry|made to order|as many as you (like|want)|restock every|{number} in (stock|the warehouse))',
    ALL,
    'speaks of little where the message speaks of plenty'
  ],
  [
    '(<buying> one (,)? get one (free|for free)|bogo|(two|2) for (the price of)? (one|1)|(three|3) for (the price of)? (two|2)|(four|4|five|5) for (the price of)? (three|3|four|4)|buy one (,)? get one|(<numberword>|{number}) _ ,? pay for (<numberword>|{number})|(third|fourth|last|extra) _ free)',
    '((second|other|2nd|next) ..3 (half price|(at|for)? {number}|is half|for half|costs half)|(third|3rd|fourth|4th|last|extra|cheapest) ..3 (half price|half off|(at|for) half|costs half|at {number})|(half price|half off|{number}) ..2 (the)? (second|other|2nd|third|3rd|fourth|4th|cheapest))',
    COPY,
    'gives the second one free, and the body takes something for it'
  ],
  [
    '(for everyone|for everybody|for all|open to all|everyone gets|anyone can)',
    '(new (customers|members|subscribers|users|accounts|clients) only|only (for|to) ..2 (new|existing|members|first time|students|residents)|(members|subscribers|cardholders|residents|students) only|for ..1 new (customers|members|subscribers))',
    ALL,
    'promises to all what the message gives to some'
  ],
  [
    '(we (made|have made) (a|an) (mistake|error|mess)|(we|i) <adverb>* (messed up|goofed|got it wrong|slipped up|screwed up|blew it)|our (mistake|bad|apology|apologies|error)|we owe you an apology|an apology)',
    '(no mistake|not a mistake|(no|not an) error|just kidding|only joking|only kidding|(mistake|error) (was|is) (not|that we)|our (only|biggest) (mistake|error))',
    COPY,
    'owns up to a mistake that the body does not tell of'
  ],
  [
    '(unlimited|limitless|endless|no limits|no limit|without limit|as many ..2 as you (like|want|can|wish)|as much ..2 as you (like|want|can|wish)|all you can _)',
    '((~cover|~include|~get|~allow|up to|capped at|limit of|limited to|limit is|at most|maximum of|no more than) ..2 (<numberword>|{number}) _? (a|per|each|every) (day|week|month|year|visit|person|account|household)|(further|extra|additional) ..1 (~cost|are|is) {number})',
    COPY,
    'promises without limit what the message limits'
  ],
  [
    '(refund|refunds|cash back|cashback|money back)',
    '(as|in) (store credit|shop credit|a voucher|vouchers|points|credit)|(store credit|voucher|points) (only|instead)',
    ALL,
    'speaks of money where the body gives credit'
  ],
  ['(live|in person|on stage)', '((pre)? recorded|recording of)', COPY, 'promises live what the body says is recorded'],
  [
    '((no|zero|without) (exclusions|exceptions|restrictions)|nothing (is)? (excluded|left out|off limits)|even (the|our|all the)? (new|sale) (stuff|in|season|arrivals|lines|items|ones|things|collection|range|rail))',
    '((not|nor) (including|valid|included|available|applicable)|-(no|without|zero|nothing|not) (excludes|excluding|excluded|except|exclusions|exceptions)|(apart|aside) from|(does|do|can|may) not ..2 (apply|include|cover))',
    ALL,
    'takes in what the message leaves out',
    /\borders? (?:that (?:were|was) )?(?:placed|made)\b|\bbefore\b/i
  ],
  [
    '(every (week|<weekday>)|weekly|each week)',
    '((first|second|third|fourth|last) <weekday> (of|in) (the|each|every) month|every (other|second) (week|<weekday>)|(fortnightly|once a month|once a fortnight))',
    COPY,
    'promises more often than the body does',
    /\b(?:too|also|as well|free|newcomers|beginners)\b/i,
    true
  ],
  [
    '((price|prices|rates|fares|fees|bill|bills|rent|premium|premiums) (freeze|frozen|locked|held|fixed)|(freeze|lock in|locking in|hold|holding|freezing) (our|your|the)? (price|prices|rates|fares|rent)|(prices|price|rates|fares|bill|bills) (is|are)? (not|never)? (going up|rising|increasing))',
    '((price|prices|rates|fares|fees|bill|bills|it) ..3 (will rise|will go up|will increase|rises|rise|goes up|go up|increases|increase) (to|by|on|from|with|each|every)|(annual|yearly) (price)? (rise|increase) of)',
    ALL,
    'holds a price that the message raises'
  ],
  [
    'no (minimum|min) ..1 (order|orders|spend|purchase|quantity|stay|term|period|booking)?',
    '-(no) [(minimum|min) ..2 (order|orders|spend|purchase|quantity|stay|term|period|booking|of) (is|of|:|value|applies)* {number}|{number} (minimum|min)]',
    ALL,
    'denies a minimum that the message sets',
    undefined,
    true
  ],
  [
    '(all inclusive|everything (is)? included|all included)',
    '(half board|room only|self catering|bed and breakfast|(drinks|meals|lunch|dinner|food|wine|transfers|flights|taxes|tips|bags|delivery|fitting) ..3 (extra|not included|on top))',
    COPY,
    'takes in what the body charges for besides'
  ],
  [
    '(worldwide|world wide|nationwide|anywhere !(in|on|from|within|near)|internationally|wherever you (are|live)|to every (state|country|county))',
    '((elsewhere|overseas|other countries|the rest of the world|international (orders|delivery|shipping)|outside ..3) ..3 (charge|costs|cost|is|are|from|at|pay|pays) ..2 {number}|(we)? (only|just|do not|can not) (yet)? (~ship|~deliver) (to|outside|within|in|overseas|abroad))',
    ALL,
    'promises everywhere what the message gives in some places',
    undefined,
    true
  ],
  [
    '(instant|immediate) (approval|decision|access|quote|payout|transfer|refund|refunds|activation|answer|answers|start|cash|payment|payments)',
    `(decision|decisions|approval|application|applications|quotes|access|refund|refunds|payout|payouts|payment|payments|transfer|transfers|money|funds|answers|results|reply|we) ..4 (within|~take|up to|in) ..2 (${DAYS}|(24|36|48|72) hours)`,
    ['body', 'terms'],
    'promises at once what the message puts later',
    undefined,
    true
  ],
  [
    '(lifetime (guarantee|warranty|access|membership|cover)|(guaranteed|warranty|yours|covered|free) for life)',
    '((guarantee|warranty|access|membership|cover|guaranteed|covered|valid) ..3 (for|of|lasts|is|runs) ..1 (<numberword>|{number}) (year|years|month|months)|(<numberword>|{number}) (year|years|month|months) (guarantee|warranty|membership))',
    ALL,
    'promises for life what the message gives for a time',
    undefined,
    true
  ],
  [
    '(one off (payment|fee|price|cost)|one time (fee|payment|price)|~pay ..2 once|no (subscription|subscriptions|monthly fees)|without a subscription)',
    '({number} (a|per|each|every) (month|year|quarter)|-(no) (monthly|annual|yearly) (fee|subscription|payment|charge)|renews (at|for|each|every)|subscription (costs|is|at|from))',
    ALL,
    'asks once what the message asks for again',
    /\b(?:used to|instead of|unlike|others?|was|were)\b/i,
    true
  ],
  [
    '(in stock|ready to (ship|post|go|send)|(~ship|leaves us|goes out) (today|now|tomorrow|same day))',
    '(made to order|on back order|back ordered|(~ship|dispatched|delivered|sent) ..2 (<numberword>|{number}) (to (<numberword>|{number}))? weeks|allow ..2 (<numberword>|{number}) ..2 weeks)',
    COPY,
    'has at hand what the body says is still to be made',
    undefined,
    true
  ],
  [
    '(24 / 7|24 7|round the clock|around the clock|day (and|or) night)',
    '((line|lines|phones|chat|support|team|desk|helpline|engineers) ..5 (weekdays|monday|mon|9)|(weekdays|monday (to|—) friday) ..1 (from|between)? {number})',
    ALL,
    'promises at all times what the body gives at some',
    undefined,
    true
  ],
  [
    '(every (single|last)? (penny|cent|dollar|pound|euro) !(counts|helps|matters|you)|100% of (your|all|the|every))',
    '{number} ..1 (of|in|from|out of) (each|every) {number}|(the (rest|remainder)) ..1 (pays|goes|covers|is spent)',
    COPY,
    'gives the whole of what the body gives in part'
  ],
  [
    '(brand new|all new)',
    '((refurbished|second hand|pre owned|used|reconditioned|ex display|ex demo) (models|model|_)|(are|is) (refurbished|second hand|pre owned|ex display|reconditioned))',
    COPY,
    'calls new what the body says is used'
  ],
  [
    '(the|our|your)? (full|complete|entire|whole) ..3 (<listed>|tour)|(every|all the|all our|all) <listed>|<listed> (announced|revealed|confirmed|unveiled|published|are out|is out)',
    '-(more|further|other|remaining|extra|additional|last) <listed> (and <listed>)? (will be|to be|are to be|is to be|are being|will all be|are still to be|is still to be) (announced|revealed|confirmed|published|unveiled|released|decided)',
    COPY,
    'promises what the body says is still to come'
  ]
]

const find = patternSet(
  'contrast',
  SOURCES.flatMap(([claim, body]) => [`(${claim})`, `(${body})`])
)
const done = new WeakMap<Reading, ReturnType<typeof find>>()

function hitsIn(reading: Reading): ReturnType<typeof find> {
  let hits = done.get(reading)
  if (!hits) done.set(reading, (hits = find(reading.tokens)))
  return hits
}

/** The claims of a text that can be taken back: the first of each kind. */
export function contrastsIn(front: Reading): Contrast[] {
  const hits = hitsIn(front)
  if (hits.length === 0) return []
  return SOURCES.flatMap(([, , roles, reason, except, confirmed], i): Contrast[] => {
    const claim = hits.find(({number}) => number === 2 * i)
    const hit = (reading: Reading, number: number): Match | undefined => hitsIn(reading).find((one) => one.number === number)
    return claim ? [{claim, body: (reading) => hit(reading, 2 * i + 1), roles, reason, ...(except && {except}), ...(confirmed && {confirmed: (reading: Reading) => hit(reading, 2 * i) !== undefined})}] : []
  })
}
