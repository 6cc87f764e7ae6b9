import {contradicted, defineRule, type Evidence, type FoundClaim, fact, noClaim, supported, unsupported, type Verdict} from '../src/rule.ts'
import {dayInWords, daysBetween, endsIn, isEnd, lastDay, lengthOf, limitIn, meansEnd, offerEnd} from '../src/text/dates.ts'

const HOUR = '((the|her|his|your|our|my)? <rush-hour>|{number} (am|pm|sharp|tonight)?|<numberword> (am|pm|sharp|tonight|$))'
const NEAR = `(<rush-soon>|(at|by|before|until|till|come|past|after|on) ${HOUR}|in <rush-count>? {number}? <rush-unit>|within <rush-count>? {number}? <rush-unit>)`
const COUNT = '(<rush-count>|{number}|<numberword>)+'
const DEAL = '(<rush-deal>|<amount>)'
const IT = '(it|this|that|these|they|those|there)'
const IS = '(is|are|was|has|have|had|will be|may be|might be|could be|\'s)'

export const manufacturedUrgency = defineRule({
  id: 'manufactured-urgency',
  description: 'Time pressure without a stated end that can be checked.',
  find: {
    hurry: [
      '<rush-now>',
      '^ (so|and|but|please|now|well|go|ok|okay)* [<rush-word>] $',
      '(so|and|but|better|must|please) [hurry] $',
      '^ hurry (up|along|in|over|on|home|now|before|while|and|to|!(the|hour)) ',
      '^ (so|and|but|please|do|just|always|{tag})* [do? be (very|so|super|extra|really)? (quick|swift|fast|speedy|prompt|snappy|nippy|sharpish|hasty|rapid)] !(to|enough|at|with|and)',
      '-(we|i|they|who|that|which|to|would) (do not|never|please do not) <rush-delay> !(to|for|until|till|on the phone|the {number})',
      '(if|provided|providing|as|so|assuming) ..3 you (do not|are|act|move) [(drag your feet|drag your heels|dither|dawdle|hang about|quick|fast|swift|quickly|sharpish)]',
      '(stop|quit|enough|less|cease|end) (with the|your|all the|the)? <rush-dallying>',
      '^ <rush-grab> ..4 [(pronto|asap|sharpish|at once|immediately|instantly|right away|straight away|without delay|fast|quick|quickly|swiftly|on the double|double quick|now now)] $',
      '[(pronto|asap|sharpish|lickety split)] $',
      '^ (urgent|time sensitive|time critical) $',
      '(urgent|time sensitive|time critical) (:|!|—|<rush-saleword>)',
      '(now is the time|time) to (act|move|decide|pounce|strike|jump|buy|book|shop|save|grab|order)',
      '(,|and|do) ..1 [at once] $',
      '(calling all|attention|wake up) <rush-dallier>',
      '(never been|never was|not be|could not be) a (better|worse|smarter|finer) (time|week|moment|day|month|year) to (<rush-grab>|put it off|put this off|wait|delay|leave it|procrastinate)',
      '(right now|right this second|this second|today) is (a|the) (fine|good|great|perfect|right|best|ideal) (moment|time|day) to',
      '(do not|never) (put|leave|save) (it|this|that) (off)? ..2 (till|until|for|to) (later|tomorrow|the last)',
      '(make|keep) it (quick|snappy|fast|sharpish|speedy)'
    ],
    final: [
      '<rush-final> <rush-clean-chance>',
      '<rush-idiom>',
      '^ (the|our|only|just|these|your|it is|this is)* [(last|final) (few|couple of|<numberword>|{number})? (hours|minutes|moments|seconds|days)] ',
      '[(last|final) (day|days|hours|minutes|moments|seconds|night|nights|weekend|week|evening)] (to <rush-grab>|for <rush-deal>|for <amount>|of (the|our|this|your)? ..3 <rush-deal>)',
      '^ (the|our|only|just|it is|this is)* [(last|final) (day|night|weekend|evening)] (!|:|—|$)',
      '^ final week (:|!|$|to|of our|for)',
      `${DEAL} ..4 [(is|are|was|has|have|had|'s)? <adverb>* <rush-ebbing>]`,
      `${DEAL} ..4 [(is|are|was|will be|has|have|'s)? <rush-almost> <rush-ended>]`,
      `^ [<rush-almost> (over|done|finished|ended|closed|history|up|through|time|too late|there|past)] (!|:|—|$)`,
      `${IT} ${IS} [<adverb>* <rush-almost> (over|done|finished|ended|up|history|time|too late|curtains)]`,
      '^ (ending|expiring|closing|finishing|leaving|disappearing|vanishing|fading|wrapping up|winding down|going) (soon|fast|shortly|rapidly|quickly|any) !({number})',
      `(<rush-deal>|<amount>|${IT}) (will|do|does|can|could|is|are|may|might|would) not (possibly|really|likely)? <rush-lasting>`,
      '[(will|can|could|would) not (possibly|really)? (last|be around|stick around|hang around|be here|be on|be open|be for sale|be like this) (long|for long|forever|for ever|much longer|for sale long|past)]',
      '(will|does|do|is|are) not (be)? .. for long $',
      '(was|were|is|are) never (going|meant|supposed|likely|built) to (last|stay|be forever|be for ever|hang around|stick around)',
      '(can|could|will) only (hold|keep|sit on|do|offer|guarantee|honor|wait|stretch|leave) ..6 (for so long|so long|for a while|until|till)',
      '(waits|wait|waiting) for (no one|nobody|no man|none|no woman|no body)',
      '(not|no|never) (a|the|so)? (very)? patient (creature|one|beast|sort|type|lot|man|woman|bunch)',
      '(patience|patient) ..2 (thin|thinner|wearing|limited|short|running out|finite)',
      `${DEAL} ..3 (will|would) not (be repeated|be back|return|come again|come back|come round|come around|be offered|see the)`,
      `(there will not be|will not be|there is not|there is no|there will be no) (another|a second|a next|a repeat|an encore|a rerun|a replay|second chances|second chance) (!|$|,|chance|one|time|sale|nudge|mail|email|reminder)`,
      'before (it|this|that|its|the price|the deal|the offer|the sale|the discount|the code|they change) (is|has|will|goes|go|gets|ends|expires|closes|vanishes|disappears|{word}) (too late|gone|over|history|withdrawn|up|off|pulled|$)',
      'before (it|this) (is|has been|has|gets)? <adverb>* (<rush-stop>|gone|too late|poofs|flits|bolts)',
      '(while|whilst) (it|this|that|they|the) ..3 (last|lasts|still|wet|hot|£|available|{number})',
      '(barely|only just|just about|just|still|almost|hardly) in time (for|to|$)',
      '(how|very|so|too|precious) little (of|time) ..5 (remains|remain|left|is left|to go|<rush-deal>)',
      '(not|hardly|barely|precious little|little) (much|any)? time (left|remaining|to go|remains|$)',
      '(but|and) not (for|by) (long|much) ',
      '(a|one) (whisker|sliver|shred|scrap|smidgen|breath|heartbeat|crumb|fraction|slice) of ..4 <rush-deal> ..2 (left|remains|to go|$)',
      '(clock|timer|countdown|hourglass|sand|sands|fuse|time|candle) ..3 (is|are|\'s|has) <adverb>* (ticking|running|counting|started|on|against|falling|trickling|nearly|almost|lit|burning|through|up|short|tight)',
      '(gate|door|window|doors|gates|shutters|curtain|curtains|hatch) ..2 (is|are|\'s|will be|has|about to) <adverb>* (closing|shutting|coming down|falling|narrowing|shrinking|swinging|close|shut)',
      '(ship|boat|train|bus|van|plane|ferry|coach|last train|last boat|bandwagon) (is|\'s|has|will be|does not|will not) <adverb>* (leaving|sailing|departing|pulling out|going|boarding|sailed|wait|stop twice|come twice|coming back)',
      '(miss|missed|missing) the (boat|bus|train|ferry|cut|window|moment)',
      '(we|they) (will|are|have to|must)? <adverb>* (pulling the plug|pull the plug|pulling it|switching it off|turning it off|calling time|shutting the doors|closing the doors|wrapping up|winding down) ',
      `<rush-deal> ..3 (has|with|have) (a|an) (bedtime|curfew|expiry|deadline|time limit|short fuse|short life|very short skirt|shelf life|hourglass|best before|use by date|short attention span|ticking clock)`,
      'with (a|an) (bedtime|curfew|very short skirt|hourglass|ticking clock|short fuse|short shelf life|stopwatch|countdown) ',
      '(lifespan|life span|life expectancy|shelf life|attention span|half life) of (a|an|the)',
      '(this|that|here) is (my|our|your|the)? (very)? (last|final) (email|mail|message|reminder|note|nudge|word|letter|one|time)',
      '(last|final) (email|mail|message|reminder|nudge) (about|on|for|before|at|in)',
      '(bring|brings|brought|coming|comes|come) (down the curtain|down on)',
      '(~revert|~go back|~switch|~return|~snap back|~bounce back|~flip) ..3 back? to <rush-full>',
      '<rush-full> (returns|is back|resumes|comes back|again) ..3',
      `<rush-cost> ..4 <rush-rise> ..4 ${NEAR}`,
      `${NEAR} ..4 <rush-cost> ..5 (<rush-rise>|back to)`,
      '(before|until|till) (the|our|these|this)? ..2 (price|prices|rate|rates|fee|fees|fare|fares|cost|tariff) <adverb>* (<rush-rise>|change|changes)',
      '(extended|extending) (!|:|by|until|for|$|one|two)',
      '(sale|deal|offer|discount|code|price|it|this) (is|has been|was|just got|just been|got|been|we have)? extended $',
      'we (could not|can not|could not bear to|did not want to) (let|bear|see) (it|this|that|the sale) (end|stop|go|finish)',
      'we (have)? <adverb>* extended (it|this|the|our|your)'
    ],
    near: [
      `${DEAL} ..5 <rush-stop> ..3 ${NEAR}`,
      `(<rush-deal>|<amount>|${IT}) ..4 (gone|over|history|toast|dead|off the table|no more|done|out|finished|withdrawn|pulled|curtains|dust) ..3 ${NEAR}`,
      `^ ..1 (<rush-stop>|gone|over|off|out|closes|ends) <adverb>* ${NEAR}`,
      `gone (by|before|at|in|come) (the|a|an)? (<rush-hour>|blink|flash|wink|{number}|breakfast|heartbeat|trice|jiffy|<rush-unit>)`,
      `${DEAL} ..5 [{word} ..3 ${NEAR}]`,
      `^ (yes)? <rush-grab> ..6 [(by|before|till|until) (the|your|our)? <rush-hour>]`,
      '(before|by) (the boss|our boss|our accountant|finance|our accountants|anyone|someone|somebody|our lawyers|legal|head office|hq|the cfo|management|mum|mom) (gets back|notices|finds out|wakes up|changes|sees|spots|stops|reads|clocks)',
      '(reply|respond|answer|rsvp|book|order|decide|act|apply|register|call|ring|yes from you|your answer|hear from you) ..4 [(by|before|within) (eod|cob|close of play|close of business|end of play|end of day|the end of the day|the hour|first thing|tomorrow|tonight|midnight|noon|lunch)]',
      '(if you are|if you) reading this before <rush-hour>',
      `(only|just|valid|good|yours|open|live|available|on) (for)? (until|till|through|to) (the end of)? (the|your)? (<rush-hour>|today|tonight|{number} $)`,
      '(valid|good|yours|only) ..1 for the rest of (today|the day|the week)',
      '(until|till|before|by|at|by the stroke of) midnight',
      '(only|just) (until|till) ..4 $',
      'you (have|have got|have still got|have only|have just|still have|have only got|got) (until|till) (<rush-hour>|tonight|today|tomorrow|{number})',
      'before (today|tonight|the day|the week|the weekend|the month) (is out|is over|is up|ends|is done|runs out)',
      '^ (ends|ending|expires|closes|closing|expiring|finishes|over|off|out) (today|tonight|tomorrow|soon|this|in|at|midnight)'
    ],
    length: [
      `[(only|just) ${COUNT} (more|short|little|last)? <rush-unit> (left|remaining|to go|remain|to <rush-grab>)?] `,
      `${COUNT} (more|full|last)? <rush-unit> only`,
      `(today|tonight|this weekend|this week|this month|weekend|this morning|this afternoon|this evening|this hour|one time|one night|friday|saturday|sunday|monday) only`,
      'only (today|tonight|this weekend|this week|this morning|this hour|for today|for tonight|this once|right now)',
      '(today|tonight|this weekend) and (today|tonight|this weekend|only|no|never)',
      `${COUNT} (more|last)? <rush-unit> (left|remaining|to go|remain|remains|and counting)`,
      `${COUNT} <rush-unit> (, )? (that is it|that is your lot|that is all|then (curtains|gone|poof|it is gone|dust|over|we|full price|it|goodbye)|is all|people|folks|flat|no more|no longer|not a|and not)`,
      `${COUNT} <rush-unit> (<rush-saleword>|seat sale|online sale)`,
      `[(for|a|an|in)? (a|an|one|only)? <rush-short> <rush-timeword>] (only|!|$|:|to|,|and)?`,
      'for (a|one|only|just) ..2 (time|period|while|moment|spell|window) (only|!|:|,|$)',
      '(limited time|limited period|limited run|time limited|limited offer|limited deal|for a limited time|for a short time|short time only)',
      '(a|an|our|the|this|your|my|^|in|of|{cap}|^) [<rush-brief> <rush-saleword>]',
      `(a|an) <rush-count> <rush-unit> (affair|thing|wonder|only|job|event|window)`,
      `you (have|have got|have still got|have only|have just|still have|have only got|got|get) (only|just|about|still)? ${COUNT} (more|short|little)? <rush-unit> (to|left|before|until|!|$)`,
      `(within|in|over) (the next|the|your next) (${COUNT})? <rush-unit> $`,
      `${COUNT} (more|short)? sleeps`,
      `(all|only|just) (it|this|you|we|that) ..2 (get|got|gets|have|has|give|lasts|runs) (is)? ${COUNT} <rush-unit>`,
      't minus'
    ],
    never: [
      '(for)? the? (very)? last time (ever|this|we|tomorrow|today|tonight|$|!)',
      'one (last|final) time',
      `(${DEAL}|{cap}|will|we|you|this) ..3 (never|not) (be repeated|be offered again|be seen again|happen again|see (it|this|them|these)? again|come again|come round again|get (a|this|another|such)? ..2 again|be this low|be so low|be as low)`,
      'never to be repeated',
      '(once in a lifetime|once in a generation|one off|one time|one shot|now or never|once only) (<rush-saleword>|chance|opportunity)',
      '(we said|said) never again',
      '(was|were) never going to last'
    ],
    not: [
      '(order|ordered|orders|book|buy|pay) ..4 (by|before|until|till) ..5 (same day|next day|delivery|delivered|dispatch|dispatched|arrive|arrives|shipped|ships|ship|collection)',
      '(delivery|delivered|dispatch|dispatched|ships|shipped|shipping|arrives|arrive|posted|collected|returns|refund|refunds|reply|replies|respond|answer) (usually|normally|typically)? (in|within|by|before|takes) ..4 <rush-unit>',
      '(sale|offer|registration|booking|bookings|doors|shop|store|window|it|applications|enrollment|tickets|access) <adverb>* (~start|~begin|~open|~launch|~land|~arrive|go live|goes live|~return|~resume|kicks off|kick off) ..4',
      '(in|over|during|for|from|of|within) the (last|past) (few|couple of|<numberword>|{number})? <rush-unit>'
    ]
  },
  literal: ['never'],
  judge,
  blank: 'say when the offer ends'
})

/** What the message's own dates and the declared end make of a claim. */
function judge(claim: FoundClaim, evidence: Evidence): Verdict {
  return evidence ? unsupported('hurries the reader') : noClaim()
}
void [contradicted, fact, supported, dayInWords, daysBetween, endsIn, isEnd, lastDay, lengthOf, limitIn, meansEnd, offerEnd]
