import {type Candidate, contradicted, defineRule, type Evidence, type FoundClaim, fact, noClaim, supported, unsupported, type Verdict} from '../src/rule.ts'
import {type DateMention, datesIn, daysBetween, endsIn, isEnd, type Limit, lastDay, lengthOf, limitIn, meansEnd, offerEnd} from '../src/text/dates.ts'
import {hasOffer} from '../src/text/offers.ts'
import type {Reading} from '../src/text/read.ts'

const HOUR = '((the|her|his|your|our|my|they|some|a)? <rush-hour>|(six|seven|eight|nine|ten|eleven|twelve) (sharp|tonight|$)|{number} (am|pm|sharp|tonight))'
const NEAR = `(<rush-soon>|(at|by|before|until|till|come|past|after|when|once) ${HOUR}|(in|within|inside) (just|only|under|less than|about|mere|a mere)* (<rush-count>|{number})* <rush-unit>)`
const COUNT = '(<rush-count>|{number}|<numberword>)+'
const AMOUNT = '({number} <currency>? (off|back|discount|bonus|rebate|reduction|finance|voucher|upgrade|credit)|(your|this|our|that) {number}|half price|half off)'
const DEAL = `(<rush-deal>|${AMOUNT})`
const IT = '(it|this|that|these|they|those|everything|which|one)'
const IS = `(is|are|was|were|has|have|had|will be|may be|might be|could be|'s|gets|get|goes|go)`

export const manufacturedUrgency = defineRule({
  id: 'manufactured-urgency',
  description: 'Time pressure without a stated end that can be checked.',
  find: {
    // Haste asked for: a date beside it informs, the haste only presses.
    hurry: [
      '<rush-now>',
      '^ (so|and|but|please|now|well|go|ok|okay|just|yes|{tag})* [<rush-word> now?] $',
      '-(a|an|the|no|any|of|my|your|their|in|to|not|you|they|i|we) [hurry] (in|up|along|over|on|home|now|before|while|and|down|back|because|$)',
      '^ (so|and|come|go|just)* [<rush-scurry>] (to|over|in|on|into|before|while|back) ',
      '^ (so|and|but|please|do|just|always|{tag})* [do? be (very|so|super|extra|really)? (quick|swift|fast|speedy|prompt|snappy|nippy|sharpish|hasty|rapid)] !(to|enough|at|with)',
      'do be (very|so)? (quick|swift|fast|speedy|prompt|snappy|nippy|sharpish) (about it)?',
      '-(we|i|they|who|that|which|would|also|you) (do not|never|not|please do not|try not to) <rush-delay> !(to|for|until|till|on|the {number})',
      '(if|provided|providing|as|so|assuming|that) ..3 you (do not|are|act|move) [(drag your feet|drag your heels|dither|dawdle|hang about|quick|fast|swift|quickly|sharpish)]',
      '(stop|quit|enough|less|cease|end|ditch|drop|cut|skip|forget|lose|no) (with the|your|all the|the|of the)? <rush-dallying>',
      '^ (yes|ok|{tag}|please|just)* <rush-grab> ..4 [(pronto|asap|sharpish|at once|immediately|instantly|right away|straight away|without delay|on the double|double quick|now now|quick|fast|quickly|swiftly|this instant|this second|this minute)] $',
      '(pronto|asap|sharpish|lickety split|toot sweet|chop chop) $',
      '^ (urgent|urgently|time sensitive|time critical) $',
      '(urgent|time sensitive|time critical) <rush-saleword>',
      '(now is the time|time|high time) to (act|move|decide|pounce|strike|jump|buy|book|shop|save|grab|order)',
      '(do|and) , ? and [at once]',
      '(calling all|attention|wake up|oi|hey)? ^ [<rush-dallier>] $',
      '(never been|never was|not be|could not be|no) a? (better|worse|smarter|finer) (time|week|moment|day|month|year|hour) to (<rush-grab>|put it off|put this off|wait|delay|leave it|procrastinate|be)',
      '(right now|right this second|this second|today|now) is (a|the) (fine|good|great|perfect|right|best|ideal|very) (moment|time|day) to',
      '(do not|never) (put|leave|save) (it|this|that|things) (off)? ..2 (till|until|for|to) (later|tomorrow|the last|the final|the end)',
      '(make|keep) it (quick|snappy|fast|sharpish|speedy|snapper)',
      '^ (ready|steady|set) , ? (steady|set) ',
      'going (,|…|.)? (going|goi|go|gon|gone) !(to)',
      'now or (n|n n|nearly)? (never|n)',
      '(too|very) (slow|late) \\?',
      '(blink|sneeze|snooze|hesitate|dither|dawdle|linger|nap|wait|stall|faff|doze|turn your back|look away) and (you|it|they|we|the|this|lose|miss)',
      '(you|he|she|those|they) (who)? (snooze|snoozes|hesitate|hesitates|dither|dithers|dawdle|dawdles|wait|waits) (,|is|are|you|and) (you|lose|lost|misses|miss|loses|late)',
      'what (are|is|is everyone|in the world are) you (still|possibly)? waiting for',
    ],
    // The end of the offer in words; a date grounds it.
    final: [
      '-(we|i|they|who|that|which|would|also|you|to) (do not|please do not|do not ever|try not to) <rush-missing> !(if|because|unless)',
      '(will|can) (miss|lose) (out|it) ',
      '(the|a|your|this is your)? [<rush-final> <rush-clean-chance>]',
      '<rush-idiom>',
      '^ (the|our|only|just|these|your|it is|this is|down to the|into the|we are in the|enter the)* [(last|final|closing|dying) (few|couple of|<numberword>|{number})? (hours|minutes|moments|seconds|days)]',
      `[<rush-final> (day|days|hours|minutes|moments|seconds|night|nights|weekend|week|evening|boarding|minute)] (to <rush-grab>|(for|of|on|at) (the|our|this|your)? ..3 ${DEAL})`,
      '^ (the|our|only|just|it is|this is|your)* [(last|final) (day|night|weekend|evening|morning|afternoon)] (on|for|to|at|$) ',
      '^ final week (to|of our|for|$)',
      `${DEAL} ..4 [${IS} <adverb>* <rush-ebbing>]`,
      `${DEAL} ..5 [(${IS}|<rush-almost>|<adverb>)* (<rush-leaving>|<rush-fading>)]`,
      `${DEAL} ..4 [${IS} <rush-almost> !(gone) <rush-dead>]`,
      `(^|this|it) [(${IS})? <rush-almost> (over|done|finished|ended|closed|history|through|time|too late|curtains|not here|too late)] $`,
      `${IT} ${IS} [<adverb>* <rush-almost> (over|done|finished|ended|history|time|too late|curtains)]`,
      '^ (ending|expiring|closing|finishing|leaving|disappearing|vanishing|fading|wrapping up|winding down|going|melting|evaporating|running out|ticking away|slipping away) (soon|shortly|rapidly|quickly|any|away)',
      '^ (expiring|fading|vanishing|evaporating|disappearing|ending|closing|melting) fast',
      `(${DEAL}|${IT}) ..3 (will|do|does|can|could|is|are|may|might|would) not (possibly|really|likely)? <rush-lasting>`,
      '(will|can|could|would|may) not <adverb>* (last|be around|stick around|hang around|be here|be on|be open|be for sale|be like this|keep this up|hold (it|this)|hide it|keep it|sit on it) (long|for long|for ever|forever|much longer|for sale long|past|until|till|when|tomorrow|by|come)',
      '(will|does|do|is|are) not be? _ for long $',
      '(was|were|is|are) never (going|meant|supposed|likely|built) to (last|stay|be forever|be for ever|hang around|stick around|be permanent)',
      '(can|could|will|may) only (hold|keep|sit on|do|offer|guarantee|honor|wait|stretch|leave|run|give|let) ..6 (for so long|so long|for a while|until|till|a day|a few)',
      '(waits|wait|waiting|wait around) for (no one|nobody|no man|none|no woman|no body|nothing)',
      '(not|no|never) (a|the|so|very|known for)* (patient|its patience) (creature|one|beast|sort|type|lot|man|woman|bunch|$)',
      '(patience|temper|nerves) ..2 (thin|thinner|wearing|limited|short|running out|finite|fraying)',
      `${DEAL} ..3 (will|would) not (be repeated|be back|return|come again|come back|come round|come around|be offered|see the)`,
      '(there will not be|will not be|there is not|there is no|there will be no) (another|a second|a next|a repeat|an encore|a rerun|a replay|second chances|second chance|going back|next time) ($|chance|one|time|sale|nudge|mail|email|reminder)',
      'there (will not|is not going to|will never) be (another|a second|a next|a repeat|an encore)',
      '(there will|there is going to|you will) be? (be|end in)? (tears|regrets|sorry|kicking yourself|gutted|too late) (tomorrow|later|by|if|in|on|come|when)',
      '(you will|or|and|to) [(kick yourself|miss out|rue it|be too late|lose out|miss it|find it gone|find them gone)] (later|tomorrow|if|when|on|$)',
      '(you are|still|be|been|and|or|risk|from|are) missing out',
      'before (it|this|that|the price|the deal|the offer|the sale|the discount|the code) (is|has|will|goes|go|gets|has been|will be)? (too late|gone|over|history|withdrawn|up|off|pulled|away|ended|closed|expired)',
      'before (it|this) (is|has been|has|gets)? <adverb>* (<rush-stop>|gone|too late|poofs|flits|bolts)',
      '(while|whilst) (it|this|that) (is|is still|still|lasts|last|\'s|stands|holds|remains)',
      '(while|whilst) the (ink|paint|iron|kettle|oven|door|window|price|offer|deal|going|coast|gate|light|sun|moon|music) (is|\'s|lasts|stays|remains|shines)',
      '(barely|only just|just about|just|still|almost|hardly|nearly) in time (for|to|$)',
      `(how|very|so|too|precious) little (of|time) ..5 (remains|remain|left|is left|to go|${DEAL})`,
      '(not|hardly|barely|precious little|little|running out of|short of|short on) (much|any|enough|a lot of|lots of)? time (left|remaining|to go|remains|to waste|to lose|to think|$)',
      '(still|you have) (time|got time|have time) (…|but|to|$)',
      '(not|never) too late (yet|\\(|to <rush-grab>|$)',
      '(better late than) (never|ever)',
      '(but|and) not (for|by) (long|much) ',
      '(a|one|the) (whisker|sliver|shred|scrap|smidgen|breath|heartbeat|crumb|fraction|slice|dregs|tail end|fag end|end|tail|last) of ..4 <rush-deal> ..2 (left|remains|remain|to go|$)',
      '(clock|timer|countdown|hourglass|sand|sands|fuse|time|candle|meter|stopwatch|minutes|seconds|hours) ..3 (is|are|\'s|has|have) <adverb>* <rush-almost>? (ticking|running|counting|started|on|against|falling|trickling|through|up|short|tight|lit|burning|slipping|draining|melting|flying|out|winding|begun|set)',
      '(gate|door|window|doors|gates|shutters|shutter|curtain|curtains|hatch|book|books|tap|taps|till|lid|portal|drawbridge|barrier|barriers|net|trapdoor) ..2 (is|are|\'s|will be|has|about to|will) <adverb>* (closing|shutting|coming down|falling|narrowing|shrinking|swinging|close|shut|slam|slamming|dropping|drop|closed soon)',
      '(ship|boat|train|bus|van|plane|ferry|coach|last train|last boat|bandwagon|taxi|sleigh|ark|ride|rocket|carriage|caravan|lift|tram) (is|\'s|has|will be|does not|will not) <adverb>* (leaving|sailing|departing|pulling out|going|boarding|sailed|wait|stop twice|come twice|coming back|about to|moving|taking off|lifting off|waiting)',
      '(miss|missed|missing|catch) the (boat|bus|train|ferry|cut|window|moment|last|deadline)',
      '(we|they|i|management|head office|finance|legal|marketing|our boss|the boss|our accountant) (will|are|am|have to|must|is|\'s|has)? <adverb>* (pulling the plug|pull the plug|pulling it|switching it off|turning it off|calling time|shutting the doors|closing the doors|wrapping up|winding down|drawing the line|closing the books|turning off the|switching off the|cutting off|taking it down|taking this down|taking them down|pulling down|bringing down|dropping the curtain|blowing the whistle|ringing the bell|axing|scrapping|retiring|burying|killing off|killing|culling|slamming)',
      '<rush-deal> ..3 (has|with|have|got) (a|an|its) (bedtime|curfew|expiry|deadline|time limit|short fuse|short life|very short skirt|shelf life|hourglass|best before|use by date|short attention span|ticking clock|sell by date|half life|stopwatch|train to catch|plane to catch|flight to catch|bus to catch)',
      'with (a|an) (bedtime|curfew|very short skirt|hourglass|ticking clock|short fuse|short shelf life|stopwatch|countdown|time limit|expiry date|half life|use by date|sell by date|timer)',
      '(lifespan|life span|life expectancy|shelf life|attention span|half life|staying power|life) of (a|an) _',
      '(as|more) (fleeting|brief|short lived|short) (as|than)',
      '(this|that|here) is (my|our|your|the)? (very)? (last|final) (email|mail|message|reminder|note|nudge|letter|one|time) ($|about|on|before|that|for|at|we|i|to)',
      '(last|final) (email|mail|message|nudge) (about|on|for|before|at|in)',
      '(~bring|~come|~pull|~ring) (down (the|our) (curtain|shutters|blinds)|the curtain down|the shutters down|down on|down the curtain)',
      '(~revert|~go back|~switch|~return|~snap back|~bounce back|~flip|~put|~ping|~spring) ..3 back? to <rush-full>',
      '^ <rush-full> (returns|resumes|comes back|again)',
      '(turn|turning|turns|switch|switching|switches) (off|out) the (lights|light|discount|deal|sale|oven|tap)',
      '(to|we|must|will|let us|going to) (wind|wrap|close|shut|roll|fold|pack) (this|it|things|that|them) (up|down)',
      'close this (tab|window|email|mail|page|message) and',
      '(before|until|till) (the|our|these|this)? ..2 <rush-price> <adverb>* (<rush-rise>|change|changes)',
      '(extended|extending) (by|until|for|$|one|two)',
      '(sale|deal|offer|discount|code|price|it|this) (is|has been|was|just got|just been|got|been|we have|\'s)? extended $',
      'we (could not|can not|could not bear to|did not want to) (let|bear|see) (it|this|that|the sale) (end|stop|go|finish)',
      'we (have)? <adverb>* extended (it|this|the|our|your)',
      '(the|this|our|final) deadline is (near|close|looming|upon|approaching|here|almost|<numberword>|{number})',
      '(deadline|cut off|cutoff|end|expiry) (is)? (looms|looming|approaching|approaches|nears|nearing|closing in|fast approaching|upon us)',
      '(before|by|beat) (the|our|this|tonight \'s|midnight\'s|today \'s) (deadline|cut off|cutoff) $'
    ],
    // A time that counts from now.
    near: [
      '(then|after that|afterwards|and then|or) (it is|they are|we are|you are|that is|this is|it all)? [(gone|over|back to|history|poof|full price|no more|goodbye|it vanishes|it goes back|it goes up|it is gone|they go back|they go up|never again|nothing)] (!|$|for|to|up|back|<rush-full>|{number})',
      '(today|tonight|now|this weekend|by midnight) or (never|not at all|miss|back to|forget|pay|wait|bust)',
      `(my|our) (manager|boss|lender|bank|finance team|underwriter|cfo|accountant|director|supplier) ..6 (until|till|by|before) ${HOUR}`,
      '(i|we) (have|can|will|could|am|are) ..3 (hold|holding|keep|keeping|sit on|leave|offer|do|give|honor|stretch) ..6 (until|till) ..2 (<rush-hour>|tonight|today|tomorrow|my|our|the)',
      `(for|over|in|within) the next ${COUNT}? (hours|hour|minutes|minute|days|day|hrs|mins)`,
      '(by|before|until|till) (close of|the end of|end of) (today|the day|day|tonight|the hour|play|business|the night|the weekend|the week)',
      `(${DEAL}|it|this|everything) ..6 [(<rush-stop>|${IS} <adverb>* <rush-dead>) ..4 ${NEAR}]`,
      `${DEAL} ..4 [(and|,)? <rush-stop> ..3 ${NEAR}]`,
      `^ (and|all|be|it is|it|sale|offer|deal)? [(<rush-stop>|gone|over|off|out|done|history|no more) <adverb>* ${NEAR}]`,
      `^ (yours|yours only|available|valid|good|live|on|open|bookable|on sale|on offer)? (only|just)? [(until|till) ..2 ${HOUR}]`,
      '^ gone (by|before|at|in|come|with) (the|a|an)? (<rush-hour>|blink|flash|{number}|breakfast|heartbeat|trice|jiffy|sun|wind|tide|<rush-unit>)',
      `(<rush-saleword>|{number} <currency>? off|half price) ..5 [_ ..3 ${NEAR}]`,
      `^ (yes|ok|go on|just|please|{tag})* <rush-grab> ..6 [(by|before|till|until|while|whilst) ..2 <rush-hour>]`,
      '(before|by) (the|our|your|my)? (boss|accountant|accountants|finance|lawyers|legal|head office|hq|cfo|management|mom|manager|bank|taxman|anyone|someone|somebody|everyone|others|they|intern|wife|husband) (gets back|get back|notices|notice|finds out|find out|wakes up|wake up|changes|change|sees|see|spots|spot|stops|stop|reads|read|clocks|clock|comes back|come back|catches|catch|beats|beat|does|do|says no|pulls)',
      '(reply|respond|answer|rsvp|book|order|decide|act|apply|register|call|ring|yes from you|yes|answer|answers|hear from you|make it|commit|sign|confirm|pay) ..4 [(by|before|within|inside) (eod|cob|close of play|close of business|end of play|end of day|the end of the day|the hour|first thing|tomorrow|tonight|midnight|noon|lunch|we|supper|breakfast|dinner)]',
      '(yes|answer|decision|reply|word|nod|commitment|signature|deposit) from you ..2 (first thing|today|tonight|tomorrow|now|by|before)',
      '(if you are|if you|you are|anyone) reading this before ..1 <rush-hour>',
      'only (until|till|through|to) (the end of)? (the|your)? (<rush-hour>|today|tonight|{number} $)',
      '(valid|good|yours|only|on|free|off|live) (for)? (the)? rest of (today|the day|the week)',
      '(until|till|before|by|come) (the stroke of)? midnight (tonight|sharp|you|$)',
      '(only|just) (until|till) ..4 $',
      '(it is|they are|yours|on|valid|there) (only|just) (until|till)',
      'you (have|have got|have still got|have only|have just|still have|have only got|got|get) (until|till) (<rush-hour>|tonight|today|tomorrow|{number})',
      'before (today|tonight|the day|the week|the weekend|the month|the hour|the night) (is out|is over|is up|ends|is done|runs out|closes|is through)',
      '^ (ends|ending|expires|closes|closing|expiring|finishes|over|off|out) (today|tonight|tomorrow|soon|this|in|at|midnight)',
      `<rush-price> ..4 [<rush-rise> ..4 ${NEAR}]`,
      '[<rush-rise> (any|at midnight|tomorrow|tonight|overnight|soon|shortly|next week|at the weekend|by morning|in the morning)]',
      `(${NEAR}|next week|next month|on monday) ..4 <rush-price> ..5 (<rush-rise>|back to)`,
      `(${NEAR}|next week|next month|on monday) ..6 (goes back to|go back to|reverts to|revert to|returns to|rises to|jumps to|climbs to|back up to|goes up to|shoots to|back to {number}|is back to|will be back at|costs|will cost) {number}?`,
      '<rush-hour> ..5 (goes back to|reverts to|jumps to|climbs back to|shoots up to)',
      `${NEAR} ..3 (it|this|the <rush-saleword>|our <rush-saleword>|that|price|prices) ..4 (<rush-stop>|${IS} <rush-dead>|switch it back|put it back|turn it off|pull it)`,
      '(nobody|no one|none of you|you will not|you can not|and no) ..3 (gets|get|has|have|it|this|them)? ..1 (after|past|beyond) (tonight|today|midnight|tomorrow|the weekend|this weekend|this week|friday|sunday|monday|lunch|supper|dinner|now)',
      `(it is|they are|back|going|goes|return|returns|be) (back)? to <rush-full> ..2 ${NEAR}`,
      `(${NEAR}|tomorrow|next week) ..4 (back)? (to)? <rush-full>`,
      '(take|takes|took|taken|as|the time it takes) (it)? (takes|took|long as it takes)? to (read|drink|finish|boil|make|eat|tie|brush|blink|say|scroll) (this|your|a|the) ..2'
    ],
    // The whole life of the offer: so many hours, one night only.
    length: [
      `[(only|just|mere|barely|a mere) (${COUNT})? (more|short|little|last)? <rush-unit> (left|remaining|to go|remain|to <rush-grab>)?]  !(old|ago|away|from|walk|drive|later|after|before|earlier|early|late|a|of|per|each|notice|long)`,
      `${COUNT} (more|full|last)? <rush-unit> only`,
      '(today|tonight|this weekend|this week|this month|weekend|this morning|this afternoon|this evening|this hour|one time|one night) only',
      'only (today|tonight|this weekend|this morning|this hour|for today|for tonight|this once|right now)',
      '(today|tonight|this weekend|now) and (today|tonight|this weekend|only|no other|never)',
      `${COUNT}? (more|last)? <rush-unit> (left|remaining|to go|remain|remains|and counting)`,
      `${COUNT} <rush-unit> (,|.|—|:)? (that is it|that is your lot|that is all|then (curtains|gone|poof|it is gone|dust|over|we|full price|it|goodbye|nothing|back|no)|is all|people|folks|flat|no more|no longer|not a|and not|and done|tops|max|and out|and gone|and (it|they|that|this) (goes|go|vanish|vanishes|end|ends))`,
      `${COUNT} <rush-unit> (<rush-saleword>|seat sale|online sale)`,
      '(for|in|only|just|it is)? (a|an|one|only)? [<rush-short> <rush-timeword>] only?',
      'for [(a|one|only|just) ..2 (time|period|while|moment|spell|window|day|night|evening|hour|weekend)] (only|$)',
      '(limited time|limited period|limited run|time limited|limited offer|limited deal|for a limited time|for a short time|short time only)',
      '<rush-brief> <rush-saleword>',
      '(a|an|one) <rush-count> <rush-unit> (affair|thing|wonder|only|job|event|window|stand|job|special|fling|romance|cameo|pop up)',
      `you (have|have got|have still got|have only|have just|still have|have only got|got|get) (only|just|about|still|exactly|roughly|precisely)? ${COUNT} (more|short|little)? <rush-unit> (to !(cancel|return|change|appeal|withdraw|object|claim back)|left|before|until|$)`,
      `(within|in|over) (the next|the|your next) ${COUNT}? <rush-unit> $`,
      `${COUNT} (more)? (sleeps|sleep) (,|until|till|to go|left|and|then|$)`,
      `(all|only|just) (it|this|you|we|that) ..2 (get|got|gets|have|has|give|lasts|runs) (is)? ${COUNT} <rush-unit>`,
      `-(,|:|—|\\() (^|only|just) [({number}|<numberword>)+ (more|short|little)? (hours|minutes|hrs|mins|seconds|24h|48h)] $ !(,)`,
      `(lasts|lasting|runs|running|on|open|live|stands|holds|good) (for)? (only|just|barely|all of|less than|under|about|a mere) ${COUNT} <rush-unit>`,
      't (minus|—) ..1 {number}'
    ],
    // That it never comes again.
    never: [
      '(for)? the (very)? last time (ever|this|we|tomorrow|today|tonight|you|$)',
      'one (last|final) time',
      `(${DEAL}|{cap}|will|we|you|this) ..3 (never|not) (be repeated|be offered again|be seen again|happen again|see (it|this|them|these)? again|come again|come round again|get (a|this|another|such)? ..2 again|be this low|be so low|be as low)`,
      'never to be repeated',
      '(once in a lifetime|once in a generation|one off|one time|one shot|now or never|once only) (<rush-saleword>|chance|opportunity)',
      '(we said|said|we swore|swore) never again',
      '(was|were) never going to last',
      '(you|we) will not see (it|this|them|these|that|such|prices|a) ..4 again'
    ],
    // Metaphors that need an offer beside them.
    hint: [
      '^ (it is|that is|we are in|into|now|right|ok|and|the|our|your|almost|nearly|still|well|so)* [<rush-metaphor>] (for|on|at|of|to|in|approaches|looms|$) ',
      '(it is|that is|at|in|into|nearly|almost|is on|before|until) [the? (our|its|his|their)? (<rush-metaphor>|<rush-metaphor-open>)] (for|on|of|$) ',
      '<rush-leaving>',
      '<rush-idle>',
      '<rush-figure>',
      '(tomorrow|monday|next week|by then|after that|afterwards|later) ..3 (you will pay|you pay|it will be|it costs|another price|a different price|a new price|double|twice|more expensive|dearer|pricier|full)',
      '(today|tonight) (is|\'s) (the|your|our) (last|final|only)',
      '(it is|that is|they are) (today|tonight|now) or ',
      '[(by|before|come|until|till) (the|her|his|your|our|my|a)? !(noon|midday|closing|closing time|home time) <rush-hour>]',
      '(at sundown|at sunset|at dawn|at daybreak|at sunrise|at nightfall|any minute|any moment|any day now|any second|any time now|before long|while you sleep|while you are asleep|by morning|come morning|as we speak|now ish|in minutes|in hours|within hours|within minutes|within the hour)',
      `[(<rush-flee>|(is|are|be|'s|goes|go|gets) <rush-dead>) ..3 (<rush-soon>|(at|by|before|until|till|come|with|after) (the|her|his|your)? <rush-hour>)]`,
      `<rush-flee> at ({number}|<numberword>) $`,
      '(^|<rush-grab>) ..4 [before (it|this|we|he|she|somebody|someone|anyone|everyone|everybody|others|another) _] ..2 $',
      '<rush-price> ..3 [<rush-rise>] (soon|$)',
      '{number} (,|…) {number} (,|…) {number} …?',
      '(three|3) (,|…)? (two|2) (,|…)? (one|1)',
      '^ (very)? (last|final) (day|night|hours|week|weekend|minutes|days|few days|few hours|bids|entries|pieces)? (of|for|on|to)',
      '[(is|are) (already|nearly|almost) (at|on|knocking at|round|around) your (door|doorstep|bumper|heels|corner|window)]',
      '(wrap|wrapping) (this|it) up',
      'not ..2 (much|any) longer',
      '(last|final|one last) (peek|glance|sip|bite|crack|roll|spin|swing|throw|dip|bow|dance|waltz|tango|lap) (at|of|for)',
      '(deal|offer|price|discount) of the (hour|minute)',
      '(lowest|cheapest|best) ..4 before (it|they|we|the|prices) ',
      '(this|that|it) (is|will be) as (low|cheap|good) as (it|they|we) (gets|get|will|go)',
      '(but|and|though|only|not) ..1 [for long] $',
      '(until|till) ..6 [(which|and that|that) ..5 (never far|not far|close|soon|near|any day|nigh)]'
    ],
    // Lengths and finality that only declared facts can deny.
    span: [`${COUNT} (more|short|little|full|whole|single|solitary|measly|quick)? <rush-unit>`, '(a|one|single|for the|this) (day|night|evening|weekend|hour|afternoon|morning)', '(today|tonight|this weekend|this evening)'],
    once: ['(last|final|never|once|no more|for good|farewell|goodbye|ever again|not again|no repeat|no encore|swan song|gone|history|only chance|unrepeatable|unrepeated|first and last|one off)'],
    weekday: ['<rush-deal> ..4 [<rush-stop> (on|at|by|this|next)? <weekday>]', '(until|till|through|by|before) <weekday>', '<weekday> only'],
    not: [
      '(order|ordered|orders|book|buy|pay) ..4 (by|before|until|till) ..5 (same day|next day|delivery|delivered|dispatch|dispatched|arrive|arrives|shipped|ships|ship|collection)',
      '(delivery|delivered|dispatch|dispatched|ships|shipped|shipping|arrives|arrive|posted|collected|returns|refund|refunds|reply|replies|respond|answer|answered|installed|ready|back to you|back) (usually|normally|typically)? (in|within|takes) ..4 <rush-unit>',
      '(sale|offer|registration|booking|bookings|doors|shop|store|window|applications|enrollment|tickets|access|presale) <adverb>* (~start|~begin|~open|~launch|~land|~arrive|go live|goes live|~resume|kicks off|kick off) ..4',
      '(in|over|during|for|from|of|within) the (last|past) (few|couple of|<numberword>|{number})? <rush-unit>',
      '(says|say|tell|tells|claims|urges|says you must|pressures you to) ..5 (act now|hurry|act fast|right now)',
      'call for (flight|passengers|papers|evidence|gate|boarding)',
      '(if|should) you (miss|left|leave)',
      '(credit|medical|browser|order|browsing|payment|price|work|search|local|natural|family|art|brief|short|oral) history',
      '(change your mind|cancel|return it|return them|send it back|withdraw|appeal)',
      `${COUNT} <rush-unit> (of|ago|old|later|away|earlier|in a row|a week|a day|a year|a month|notice|long|from now)`,
      'miss the ..3 (train|bus|ferry|flight|boat|tram) $'
    ]
  },
  scan: (evidence) => evidence.read.all().flatMap((reading) => [...timers(reading), ...movingEnds(reading), ...namedEnds(reading, evidence)]),
  judge,
  blank: 'say when the offer ends'
})

/** What the message's own dates and the declared end make of a claim. */
function judge(claim: FoundClaim, evidence: Evidence): Verdict {
  const {tokens, from, to, cue} = claim
  const {message} = evidence
  const {send} = message
  const offer = evidence.facts.offer
  if (cue === 'hint' && !sells(claim)) return noClaim()
  if (cue === 'hurry') return freely(claim) ? noClaim() : unsupported('hurries the reader')
  if (cue === 'timer') return unsupported('counts down from a moment that the reader does not share', 'offer.ends')
  if (cue === 'moving') return contradicted('names an end that moves with the day of reading', [], 'offer.ends')
  if ((cue === 'never' || (cue === 'once' && sells(claim))) && offer?.recurring !== undefined) return contradicted('says that the offer does not come again', [fact(evidence, 'offer.recurring', `recurring: ${offer.recurring}`)], 'offer.recurring')
  const end = offerEnd(message)
  if (cue === 'once') return noClaim()
  if (cue === 'date') return judgeDate(claim, evidence)
  const limit = limitIn(tokens, from, to, send)
  const byEnd = offer?.ends === undefined ? [] : [fact(evidence, 'offer.ends', `ends: ${offer.ends}`)]
  if (end) {
    const length = lengthOf(offer, send)
    if (cue === 'span') return limit && length !== undefined && length > limit.days && sells(claim) && !OTHER_END.test(claim.sentence.text) ? contradicted(`leaves ${days(limit.days)}, and the offer lasts ${days(length)}`, byEnd, 'offer.ends') : noClaim()
    if (cue === 'length' && limit && length !== undefined) return length > limit.days ? contradicted(`leaves ${days(limit.days)}, and the offer lasts ${days(length)}`, byEnd, 'offer.ends') : supported(...byEnd)
    const left = send && daysBetween(send.day, lastDay(end))
    if (left !== undefined && left < 0) return contradicted('presses for an offer that has ended', byEnd, 'offer.ends')
    if (limit && !send && limit.to === 0 && (cue === 'near' || cue === 'length')) return contradicted('means the day of reading, and the declared end is one day', byEnd, 'send')
    if (limit && (cue === 'near' || cue === 'length' || cue === 'weekday') && send) return meansEnd(limit, end, send) ? supported(...byEnd) : contradicted('names another end than the one declared', byEnd, 'offer.ends')
    if (cue === 'weekday') return noClaim()
    if (cue === 'final' || cue === 'never' || cue === 'hint') return left !== undefined && left > patience(claim) ? contradicted(`presses ${days(left)} before the end`, byEnd, 'offer.ends') : supported(...byEnd)
  }
  if (cue === 'weekday' || cue === 'span') return noClaim()
  const dated = datesFor(claim, evidence)
  if (dated.length === 0) return unsupported('presses for time and names no date', end ? 'send' : 'offer.ends')
  const first = dated[0]
  if (cue === 'near' && limit && send && first && !dated.some((date) => within(daysBetween(send.day, date.day), limit))) return contradicted(`names another end than “${first.text}” in the same message`, [], 'offer.ends')
  return supported()
}

/** A named end against the declared one. */
function judgeDate(claim: FoundClaim, evidence: Evidence): Verdict {
  const {message} = evidence
  const end = offerEnd(message)
  const date = claim.data as DateMention
  if (!end) return supported()
  const ground = fact(evidence, 'offer.ends', `ends: ${message.facts.offer?.ends}`)
  const rest = evidence.read.of(claim.part)
  if (isEnd(date, end, message.send) || endsIn(rest, message.send).some((other) => isEnd(other, end, message.send))) return supported(ground)
  return contradicted('names another end than the one declared', [ground], 'offer.ends')
}

/** The dates that ground a claim: any in its own sentence, and the ends that the rest of the message names. */
function datesFor(claim: FoundClaim, evidence: Evidence): readonly DateMention[] {
  const {sentence, reading, message} = claim
  const near = datesIn(reading, message.send).filter((date) => date.start < sentence.end && date.end > sentence.start)
  return near.length > 0 ? near : evidence.read.all().flatMap((one) => endsIn(one, message.send))
}

const CLOCK = /\d{1,3}\s?(?:d|days?)\W{1,3}\d{1,2}\s*:\s*\d{2}(?:\s*:\s*\d{2})?|(?<![\d:.])\d{1,3}\s*:\s*\d{2}\s*:\s*\d{2}(?:\s*:\s*\d{2})?(?![\d:])/
const UNITS = /\d+\s*(?:d|days?|h|hrs?|hours?|m|mins?|minutes?)\b[\s:,.]*(?:\d+\s*)+(?:h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)\b(?:[\s:,.]*(?:\d+\s*)+(?:m|mins?|minutes?|s|secs?|seconds?)\b)*/i
const PRESSING = /(?:(?:offer|deal|sale|cart|basket|order|discount|code|price|coupon|voucher|hold|reservation|it)s?\s+(?:is\s+|are\s+|will\s+(?:be\s+)?)?)?(?:expir\w*|ends?|ending|reserved|held|closes?|closing|left|remaining|hurry|quick|pending|within|order in|time|in the next|only|countdown|starts? over|extended)\b[^.!?\d]{0,24}$/i

/** Countdowns: figures that have run on by the time they are read. */
function timers(reading: Reading): Candidate[] {
  const {text} = reading.part
  const clock = CLOCK.exec(text) ?? UNITS.exec(text)
  const short = /(?<![\d:])(?:\d\s?){1,2}\s?:\s?(?:\d\s?){2}(?!\s*(?:[ap]\.?m|uhr|h\b|on\b|[:\d]))/i.exec(text)
  const found = clock ?? (short && /\b(?:expir\w*|reserved for|held for|checkout within|(?:order|buy) (?:in|within)|within the next|limited time offer!?|hurry[^.]*)\W*$/i.test(text.slice(0, short.index)) ? short : /(?<=\bexpires? in:?\s*)\d{3,5}\b/i.exec(text))
  if (!found) return []
  const before = text.slice(0, found.index)
  const lead = PRESSING.exec(before)
  const alone = text.trim().length - found[0].length < 8
  if (!lead && !alone && !/\b(?:off|sale|deal|offer|discount|left|ends?)\b/i.test(text)) return []
  return [{reading, start: lead ? lead.index : found.index, end: found.index + found[0].length, cue: 'timer'}]
}

/** Ends that are worked out from the day of sending or reading: *ends {{ 'now' | date }}*. */
function movingEnds(reading: Reading): Candidate[] {
  const {text, tags} = reading.part
  return tags.flatMap((tag): Candidate[] => {
    if (tag.kind !== 'clock') return []
    const lead = /\b(?:ends?|ending|expires?|closes?|until|till|by|before|only|last day|deadline|valid)\b\W*(?:on\s+|at\s+|midnight\s+)*$/i.exec(text.slice(0, tag.start))
    const tail = /^\s*only\b/i.exec(text.slice(tag.end))
    return lead || tail ? [{reading, start: lead ? lead.index : tag.start, end: tag.end + (tail?.[0].length ?? 0), cue: 'moving'}] : []
  })
}

const LEAD = /(?:\b(?:(?:the|this|our)\s+)?(?:offers?|deals?|sale|discount|codes?|price|promotion|enrolment|registration|booking)\s+)?\b(?:(?:only|just|good|valid|runs?|on|available|last day|last chance|final day)\s*:?\s+)*(?:until|till|through|thru|ends?|ending|expires?|expiring|closes?|closing|finishes|stops|by|before|last day|deadline)\b(?:\s+(?:on|at|by))?[\s:,]*(?:midnight|noon|\d{1,2}(?:[:.]\d\d)?\s?[ap]?m?)?(?:\s+on)?[\s,]*$/i

/** Named ends of the offer, to hold against the declared one. */
function namedEnds(reading: Reading, {message}: Evidence): Candidate[] {
  const end = offerEnd(message)
  if (!end) return []
  return endsIn(reading, message.send).flatMap((date): Candidate[] => {
    const sentence = reading.sentences.find((one) => date.start < one.end && date.start >= one.start)
    const words = sentence?.text ?? reading.part.text
    const lead = LEAD.exec(reading.part.text.slice(sentence?.start ?? 0, date.start))
    const label = /\b(?:last|final) (?:day|chance|call)\b/i.exec(words)
    if ((!lead && !label) || (!OFFERED.test(words) && reading.part.role !== 'subject' && reading.part.role !== 'preheader') || OTHER_END.test(words)) return []
    const start = lead ? (sentence?.start ?? 0) + lead.index : date.start
    return [{reading, start: start + (/^\s*/.exec(reading.part.text.slice(start))?.[0].length ?? 0), end: date.end, cue: 'date', data: date}]
  })
}

const OFFERED = /\d\s?%|[$€£¥]\s?\d|\boff\b|\b(?:sale|offer|deal|discount|price|code|free|promo|fare|rate)s?\b/i
/** Ends of something other than the offer; corrections, which name the wrong end as well. */
const OTHER_END = /\b(?:deliver\w*|arriv\w*|ship\w*|dispatch\w*|cancel\w*|refund\w*|return\w*|exhibition|on show|open until|correction|not \d|instead of|rather than|extended|moved|travel|stay|fly|flights between|redeem\w*|warranty|guarantee\w*|then|starts?)\b/i

/** Whether the part that the claim stands in sells something: a price, a discount, a button. */
function sells({part, reading}: FoundClaim): boolean {
  return part.role === 'cta' || hasOffer(reading.tokens) || reading.tokens.some((token) => token.kind === 'number' && /^[$€£¥₹]|\d+p$/.test(token.text)) || /\b(?:A|AU|US|NZ|C)\$\s?\d/.test(part.text)
}

/** An alternative takes the hurry back: *act now, or at any time until 14 June*. */
function freely({tokens, to}: FoundClaim): boolean {
  return tokens.slice(to, to + 8).some((token, i, rest) => token.text === 'or' && /^(?:any|at|whenever|later|not)$/.test(rest[i + 1]?.text ?? ''))
}

/** For how many days before the end words of finality are true. */
function patience({tokens, from, to}: FoundClaim): number {
  const words = tokens.slice(from, to).map((token) => token.text)
  if (words.some((word) => /^(?:second|minute|moment|hour)s?$/.test(word))) return 2
  return words.includes('day') ? 1 : words.includes('days') ? 10 : 31
}

function within(left: number, limit: Limit): boolean {
  return left >= limit.from && left <= limit.to
}

function days(count: number): string {
  return count === 1 ? 'a day' : `${count} days`
}
