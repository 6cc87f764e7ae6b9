import {contradicted, defineRule, type Edit, type Evidence, fact, type FoundClaim, noClaim, supported, unsupported} from '../src/rule.ts'
import {promisesNothing, takenBack, withoutRank} from '../src/text/absolutes.ts'
import {objectAt} from '../src/text/clause.ts'
import {bears} from '../src/text/bearing.ts'
import {inProgramme, isWhole, plainlySells} from '../src/text/prose.ts'

/** *Zero-risk investing starts here* is *investing starts here*: the vow goes, the goods stay. */
function withoutVow({start, end, text, part}: FoundClaim): Edit[] {
  // *You can’t find better value than our brake check* is *our brake check*.
  const than = /^\s+(?:\p{L}+\s+){0,2}than\s+(?=(?:our|these|this)\s)/iu.exec(part.text.slice(end))
  const lead = /(?:^|[.!?]\s+)((?:\p{L}+\s+){0,2})$/u.exec(part.text.slice(0, start))
  const object = than && lead ? objectAt(part.text, start - (lead[1]?.length ?? 0), end + than[0].length) : undefined
  if (object) return [object]
  // *Nobody beats our prices on car parts* is *our prices on car parts*, *guaranteed approval for a £500 loan* the loan.
  const whole = part.text.slice(start)
  const said = lead && !lead[1] ? /^(?:no(?:body|\s?one)|who else)\s[^.!?,:;]*?\b(?=(our|these) (?:prices|rates|fares|deals|range|selection|service)\s(?:on|for|to|in|at)\s+\p{L})/iu.exec(whole) : null
  const sure = /^(?:100% )?guaranteed (?:approval|acceptance|results?|success|satisfaction|relief) (?:for|to|on|with|from|of|in) (?:(?:an?|the) (?=[$€£]))?(?=[\p{L}\d$€£])/iu.exec(whole)
  const past = said ?? sure
  if (past) return [{start, end: start + past[0].length + 1, text: /^\p{Lu}/u.test(text) ? whole.charAt(past[0].length).toUpperCase() : whole.charAt(past[0].length)}]
  const vow =
    /^(?:(?:100%|fully|completely|totally)\s+)?(?:zero[- ]risk|risk[- ]free|no[- ]risk|guaranteed|foolproof|fool-proof|fail-?safe|bulletproof|failure-proof|worry-free|hassle-free|effortless|instant|unbeatable|unrivall?ed|unmatched|unparall?eled|unbeaten|incomparable|peerless|matchless)\s+(?=\p{L}{3,})/iu.exec(
      text
    )
  if (!vow || /^(?:on|in|by|to|for|or|and)\b/i.test(text.slice(vow[0].length))) return []
  const rest = text.slice(vow[0].length)
  // A result that is not certain is none.
  if (/^(?:results?|success|satisfaction|approval|relief|comfort|quality|value|prices?)$/i.test(rest) && /^\s*(?:[:,.!—–]|$)/.test(part.text.slice(end))) return []
  return [{start, end, text: /^\p{Lu}/u.test(text) ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest}]
}

const REASONS: Readonly<Record<string, string>> = {
  rank: 'ranks above all others with nothing to check it by',
  headline: 'ranks above all others with nothing to check it by',
  peerless: 'sets itself above all others with nothing to check it by',
  total: 'leaves out no case, and nothing here bears that out',
  oath: 'makes certain what nothing here bears out',
  outcome: 'settles the result before it is known'
}

/** The top of a range of fares, or what the others of it are called. */
const OTHER_END = /\b(?:highest|dearest|most expensive|middle|flexible|standard|anytime|peak) (?:fares?|prices?|rates?|tariffs?|tickets?|one)\b|\bnext price up\b/i

/** What a bank writes of that it has stopped. */
const STOLEN = /\b(?:fraud|unauthori[sz]ed|suspicious|didn[’']t look like you|did not look like you|(?:your|the) card ending)\b/i

/** *We cannot let you go home on your own*: what a house allows. *You won’t lose any of it*: what is kept when something closes. */
function allows({cue, part, start, end, message}: FoundClaim): boolean {
  if (cue !== 'total') return false
  // *Bring a torch, even if you think you won’t need it*: what somebody may think.
  if (/\b(?:think|thinks|thought|hope|hopes|feel|say|says) (?:that )?$/i.test(part.text.slice(0, start))) return true
  // *You won’t lose a cent*, of a card that was used by somebody else.
  if (/^you(?: will not|[’']ll not| won[’']t) lose\b/i.test(part.text.slice(start)) && message.parts.some((one) => one.role !== 'from' && STOLEN.test(one.text))) return true
  const said = part.text.slice(start, end + 40)
  return (
    /^(?:can ?not|can[’']t) let (?:you|him|her|them|anyone|anybody|people|visitors|children|dogs|pupils|guests) (?!down|miss|forget|pay|overpay)\p{Ll}/iu.test(said) ||
    /^you(?: will not|[’']ll not| won[’']t) lose (?:any of (?:it|them|these|those|your)|your (?:place|points|files?|data|seat|settings|progress|history|number|balance|work)\b)/i.test(said)
  )
}

/** *Lowest fare £49, highest fare £89*: the bottom of the sender's own range. */
function endOfRange({cue, part, text}: FoundClaim, {read}: Evidence): boolean {
  return cue === 'rank' && /^(?:the |our )?(?:lowest|cheapest) (?:fares?|prices?|rates?|tariffs?)\b/i.test(text) && part.role !== 'subject' && isWhole(read) && read.all().some(({part: one}) => OTHER_END.test(one.text))
}

/** How much more mail there will be. */
const LAST_MAIL = /^[^.!?]{0,24}(?:is|will be|[’']ll be) (?:the|our) (?:very )?(?:last|final|only) (?:e-?mail|mail|message|letter|note|reminder)\b/i

export const absolutePromise = defineRule({
  id: 'absolute-promise',
  description: 'A superlative, guarantee or total that nobody can keep or check.',
  find: {
    // The most of all there is.
    rank: [
      '[(we|i) (have)? never (offered|had|sold|seen|done|run|given) (prices|a price|rates|a rate|fares|deals|a deal|a discount|discounts|savings|a sale) (this|so|as|like) (low|big|good|cheap|deep|large|this)? ..4]',
      "(the)? (world|nation|country|industry|market) 's (leading|premier|foremost|number one|top rated) (platform|provider|brand|app|tool|software|company|store|marketplace|supplier|maker|agency|school|academy|bank|insurer|retailer|hotel|spa|solution)",
      '(deal|offer|bargain|sale|steal|discount) of a lifetime',
      '(all time|record|historic) (low|lows|lowest) (price|prices|rate|rates|fare|fares|deals)',
      '(price|prices|fares|rates) ..3 (never|not ever) been (lower|cheaper|this low|so low|this cheap|so cheap)',
      'the (last|only|final) _ of your (life|days)',
      '^ best _ _? in {cap}',
      '<offer> of the (century|decade|year|season|millennium) !(ticket|tickets|pass|passes|card|permit)',
      '(we)? (dare|defy|challenge) you to (find|beat|name|show|try|spot)',
      '(good luck|just try|go ahead and try) (finding|to find|and find|beating|to beat) ..3',
      '(the|our|your|this|their|a)? <topmost> ..6 <unbounded>',
      '(the|our|your) most _ ..5 <unbounded>',
      '(the|your) (<topmost>|most (valuable|useful|important|exciting|inspiring|rewarding|productive|profitable)) _ _? (you|anyone) (will|can|could)? (ever)? (spend|make|read|attend|watch|buy|get|have|take|do|hear|see|eat|taste) (this|all|in your) (year|week|month|summer|winter|season|decade|life|career)',
      '(the|our|your)? (<superlative>|most _) ..4 (in|on|of|across|north of|south of|west of|east of|outside|throughout) (all of|all|the whole|the entire|this|any|your)? the? <everplace>',
      '(the|our) (<superlative>|most _) _ ..3 (in|on|this side of|outside|north of|south of|east of|west of|between here and) (all of)? {cap}',
      '(the|our) (<superlative>|most _) ..4 this side of _',
      '(the|our|your)? (<superlative>|most _) ..4 ever (<made>|to)',
      '(the|our)? (lowest|cheapest|best|keenest|biggest|highest|most generous) (<offer>|apr|interest|rates|prices|fares|value) (guaranteed|always|ever|anywhere|around|possible|of the year|of the season|this year|of {number}|going)',
      '(lowest|cheapest|keenest) (<offer>|apr|rates|prices|fares) !(is|are|was|were) _?',
      '(lowest|cheapest|keenest) (<offer>|apr|rates|prices|fares) (that)? (we|you) (will|can|could|shall|have|ever|would)+ (be|go|offered|offer|see|find|charged|charge|get|made|make|pay|run|had) (this year|all year|this season|this side of _|before _|until _|again|anywhere|ever)?',
      "<everplace> 's (<superlative>|most _|number one|only) _?",
      "{cap} 's (<praised>|cheapest|number one) _",
      'guaranteed <superlative> _? _?',
      '(will|always) (get|find|secure|win|land) you the <superlative> (price|deal|rate|fare|quote|offer|value|result|results) !(of)',
      'never (knowingly)? (beaten|undersold|bettered|outdone|undercut) (on (price|value))?',
      '(<superlative>|most _) , (the|and)? (<superlative>|most _) , (the|and)? (<superlative>|most _)',
      '<superlative> . <superlative> . <superlative>',
      'most (trusted|effective|loved|powerful|reliable|advanced|accurate|popular|awarded|recommended|comfortable|durable|delicious) (name|brand|choice|way|bank|app|tool|software|company|_) (in|for|on|of)',
      '# 1 _',
      '(number|no .) (one|1) (choice|brand|name|app|rated|for)',
      '(^|the|your|our) only !(do|use|buy|if|when|for|by) _ ..3 (you|they|she|he|anyone|your _|his _|her _) (will|would)? (ever)? (need|want|require|buy|own|have|wear|use|trust) (_* _* _* $|)',
      '(the|your)? only !({number}|<numberword>|a|an|about) _ ..3 worth (_* _* _* $|)',
      'the only (diet|cream|method|plan|system|way|course|app|tool|workout|mattress|trick|treatment|remedy|formula|program) ..1 (that|which) (works|delivers|lasts|matters|counts)',
      'the (last|final) !(reminder|chance|time|day|week|email|letter|message|call|orders|few|one|copy|copies|train|bus|night) _ ..2 (you|they|he|she|anyone) (will|shall|would|need) (_* _* _* $|)',
      '(this|it) is the last !(reminder|chance|time|day|week|email|letter|message|call|orders|few|one|copy|copies|train|bus|night) _ (you|we) ..3',
      '(the)? _ to end all _',
      '(the)? mother of all _',
      '^ (the)? _ that (ended|ends|killed|kills|finished) _',
      '<superlative> _ _? ever',
      'a (perfect|flawless|faultless|spotless) (record|score|scorecard) !(:|of)'
    ],
    // Boasts of a headline, that the run of a text says of one thing among its own.
    headline: [
      '-(at|in|of|for|from|your|to) the <praised> !(answer|answers|entry|guess|mark|score|selling|route|ticket in|is|are|of|in|one|ones|to|that|was|and|gets|get|on|at|for|wins|have) _ _?',
      '(we are|it is|is|are) <adverb>? the (<praised>|cheapest) ($|.|\\!|,|there)'
    ],
    // Nothing and nobody comes near it.
    peerless: [
      '(nobody|no one) !(else|is|was|has|will|would|likes|knew) _ ..3 (like (us|we (do|can|could))|the way (we|our _) (do|does|can))',
      '(nobody|no one|none) else (will|can|could) (get|take|fly|bring|give|offer|sell|send|drive|build|make) ..5 (for less|cheaper|for a lower price|faster|better|sooner)',
      '(find|found|seen|spotted|see) ..4 (cheaper|less|lower) ..1 \\? (no)? (you will not|you have not|you did not|impossible|not possible|good luck|never|we doubt it|not a chance|no chance)',
      'if (anyone|anybody|someone|somebody|you|they) ..3 (less|lower|cheaper|<finer> _) , (they|you|it|he|she|that) (is|are|have|has|must be|will be) ..2 (mistake|dreaming|lying|wrong|joking|kidding|fibbing|imagining|mistaken)',
      'no other _ (gets|sells|gives|offers|pays|saves|cleans|knows|makes|delivers|cares) (you)? ..2 (more|better|faster|less|cheaper|further)',
      '(price|prices|deal|deals|offer|offers|value|rates) ..1 (you|that|no one|nobody|they) (can not|could not|can|could) (beat|be beat|be beaten|match|be matched|top)',
      '(there)? (has|have)? never (been)? (a|an) <finer> !(time|moment|day|week|month|year|chance|reason|place) _',
      '(nobody|no one|no other _) ..3 (who|that) _ ..3 (like|as well as|better than|the way) (us|we|our _)',
      '(rivals|competitors|competition) (will|are going to|should) <adverb>* (hate|weep|panic|sweat|envy|be (jealous|worried|furious|nervous))',
      'no other _ (will|would|can|could) (do|compare|match|come close|ever do)',
      '(nothing|nobody|no one|no other) ..5 (this|as|so|quite so|quite as) <feltadjective>',
      '(you|they|rivals|others|supermarkets|competitors|nobody else) (can|could) not ..2 (beat|better|equal|rival|undercut) (this|these|our|us) (_* _* _* $|)',
      'no !(one|need|more|longer|later|other) _ ..4 <finer> !(than {number})',
      '<finer> ..3 than (anywhere|in any other) (_* _* _* $|)',
      'nothing ((gets|slips|leaks|sticks|comes) (past|through|to|near|between)|(can|will|could) (break|stop|crack|dent|scratch|stain|penetrate|shift)) (it|this|our|these|them) ($|.|,|—|\\!)',
      '(nothing else|the only (thing|one|stuff) (that|which)) works (_* _* $|)',
      '(nothing (cleans|cuts|shaves|grips|shines|lasts|performs|heals|shifts)|(nobody|no one|none|no other _) <adverb>? (does|do|makes|bakes|cooks|builds|brews|fits|cleans|cares|knows|looks|fixes|cuts|grows|sells|roasts|treats|feels)) ..3 (like|the way|as well|as good|as cheap) (_* _* _* $|)',
      'there is <adverb>* (no|not a|nothing) ..3 (<finer>|<rivalverb>|like it|such thing as a bad|quite like)',
      '(~beat|~top|~trump) (every|any|all) (other)? _',
      '(other|rival|ordinary|regular|normal|conventional|traditional|supermarket|big|bigger|shop bought|high street|standard|competing) _ _? <adverb>* (do|does|can|could|will|would)? <adverb>* (not|never) <adverb>* (come close|compete|compare !(prices|the|your|our|it|them|to)|stand up to|measure up|cut it|hold a candle|(match|touch) (this|us|it|our|these))',
      '(everything|anything|anywhere|everywhere|everyone) else (is|feels|looks|seems|tastes) <adverb>* (second best|second rate|a compromise|a copy|pointless|ordinary|an also ran|a distant second)',
      'so <feltadjective> (that|,|—)? (you|your|it|even|the|we|they|all|other|yesterday|nobody|no|every|mom|grandma|dentists) (_* _* _* $|)',
      '<peerless>',
      '(has|have) yet to (lose|fail|disappoint|be beaten|miss a _)',
      '(laugh|laughs|scoffs|scoff) at (<badthing>|rain|winter|mud|wind|snow|frost|potholes)',
      '(nobody|no one|none|nothing|no other|nothing else|nobody else|no one else|no rival|no competitor|no brand|no shop|no bank|no airline|no hotel|no app|no software|no phone|no car) ..5 <rivalverb> (_* _* _* $|)',
      '(nobody|no one|nothing) else (can|could|will) (<adverb>)* (get|give|offer|show|match|bring|find) you ..4',
      '(nobody|no one|none|nothing|no other|nothing else|nobody else|no one else) !(will|would|is|more) ..5 (<finer>|faster|more _) !(than (us|to|you|{number}|<numberword>))',
      'no other _ ..8 (like|so|as|can|could|does|has|will|comes|offers|gives|matches|even)',
      'no _ ..3 (is|are|stays|works|runs|tastes|feels|lasts|sleeps|cleans|cooks|does|goes|flies|gives|costs|holds|fits|sounds|looks) ..1 (<finer>|more _) (_* _* _* $|)',
      'no _ (in|on) (history|earth|the world|the planet|{cap}) ..4 (<finer>|<rivalverb>|so|like|been|can touch)',
      '(not|never) ..2 (find|see|get|buy|taste|have|meet|own|need|drink|eat|wear|read|hear|ride|drive|try|sleep on) ..3 (<finer>|another|equal|elsewhere|like it) !(than {number})',
      '(could|can) not ..2 (spend|buy|get|find|do|ask for|be) ..5 (<finer>|more _)',
      'not get (any)? <finer>',
      'there is (not|no) ..5 (<rivalverb>|<finer>|like it)',
      '(nobody|no one) else (offers|sells|makes|gives|does|has|comes up with) (you)? (this|these|anything like|that much|as much|so much)',
      'superior to (any|every|all|everything|anything|anyone|everyone|the rest|<rivals>) ..1',
      'has no (equal|equals|rival|rivals|peer|peers|match|competition|substitute)',
      '(<finer>|more _ ..3|better) than ..1 (any !(of|other route|other way|other line)|every|everyone|everybody|anyone|anybody|anything|everything|all|the rest|the competition|the others|rivals|you have ever|ever before) !(spreadsheet|of|year|month|day|week|season|time|summer|winter) (_* _* _* $|)',
      'more _ ..4 than (any|anything|anyone|every) !(of|year|month|day|week|season|time|summer|winter|one) (_* _* _* $|)',
      '<crushverb> (the|all|any|every|your|our)? ..1 (rivals|competitors|competition|the rest|the others|everyone else|anyone else|anything else|all others|them all|whoever|any price|any quote|big brands|big boys|supermarkets|rival|brand|airline|bank|competitor)',
      '(puts|put|leaves|leave|makes|make) (all|the|every)? (the)? (rest|others|competition|other _) (_* _* _* $|)',
      '(other|another|every other|all other) _ ..4 (nightmares|nightmare|dead to|jealous|envy|shame|pale|is just|are just|look like|obsolete|pointless|redundant|dreams of|dream of|fear|weep|tremble|copy)',
      '(blow|blows|knock|knocks|leave|leaves|wipe|wipes|run|runs) ..4 (out of the water|the floor with|into a cocked hat|rings round|rings around)',
      'so _ (that|the|your|you|even|we|it)? ..8 (nightmares|bankruptcy|bankrupt|out of business|retire|retiring|jealous|illegal|criminal|laws|obsolete|redundant|unemployed|imitation|blush|scared|terrified|banned|outlawed|crying|extinct)',
      '(your|the) old _ ..4 (ashamed|embarrassed|history|bin|obsolete|worst)'
    ],
    // All of it, every time, for everyone, for ever.
    total: [
      '[you will (<adverb>|all|each)* (make|earn|win) (your|the|all your|that) (money|fee|investment|cost|outlay|stake|subscription) back] !(guarantee|if|unless)',
      '[(works|delivers|pays off|sells|wins) . (period|full stop|end of story|end of discussion|no question|guaranteed)]',
      '~kill (all|every|100% of|any) (known|the|household)? (germs|bacteria|viruses|weeds|pests|mold|bugs|moths|germ|weed|pest|bug)',
      '(perfect|ideal|right) for (everyone|everybody|every (skin|hair|body|home|taste|budget|dog|child)|any (skin|hair|occasion|home|budget))',
      '^ (it|this|that)? always works $',
      'never (ever)? (drop|clean|scrub|mow|vacuum|dust|cook|pay|charge|change|replace|sharpen|refill|lift|fold|water|feel|see|hear|get|be|forget|miss|burn|break|fix|chase|type|write|hunt|go) ..6 again',
      '^ no risk (whatsoever|at all|involved|to you)? $',
      '(perfect|right|ideal) (gift|choice|fit|solution|answer|present) for (everyone|everybody|anyone|any _|every _)',
      '(~solve|~fix|~cure|~end|~eliminate|~erase|~clear|~banish) all (of)? your _',
      '(instant|permanent|complete|total|lasting|perfect) (fix|cure|remedy|solution|answer) (for|to) (any|every|all|each) _',
      '(we|our _|you) (will)? always (get|give|find|offer|pay|bring|charge|have|deliver|sell) (you)? (at)? the <superlative> _',
      'always (arrive|arrives|run|runs|come|comes|land|lands|deliver|delivers|delivered) on time',
      '(the|your)? (one|only) _ _? (every|all|any) _ (needs|need|must have|should own)',
      '(our _|you|clients|customers|graduates|students|patients|pupils|members) (<adverb>|will)* always (win|pass|succeed|recover|find (work|jobs|a job|love))',
      '(lose weight|weight loss|lose pounds|muscle|six pack|results|fluency|fluent|income|rich|slim) ..3 without (effort|trying|exercise|dieting|working|lifting a finger|any (work|effort|exercise)|study|studying|practice)',
      '(we|our _) (<adverb>)* never (run|runs|arrive|arrives|deliver|delivers|turn up|show up|finish) (late|behind|over budget)',
      'every (entry|ticket|player|spin|guest|card|code|scratch|draw) (wins|is a winner)',
      '(~last|~stay|~work) (you)? (forever|for ever|a lifetime|for life|for eternity|for generations) !(without|unless|on your)',
      '(sleep|perfect|flawless|pain free|restful) ..5 every (single)? (night|time|morning|day)',
      'without a single (second|minute|complaint|failure|error|fault|hitch|breakage|hiccup|mistake) !(in {number})',
      "(nothing|no _|nobody|no one) (on|in) (god 's)? (earth|the planet|the world|the universe) ..2 (can|will|could|would) !(be|agree|say)",
      '(completely|100%|totally|entirely) (hassle free|stress free|worry free|trouble free)',
      '(hack|stain|theft|pickpocket|kid|pet|time|future|burn|fray|scratch|oops) proof (storage|guarantee|your _|_ $|$)',
      '(_|{tag}) (is|are) impossible (with|now|$)',
      '(~miss|~leave|~forget) nothing (behind)? $',
      '(not one|not a single) (bad|dull|late|lost|cold|wrong|dry|missed|unhappy|cross|broken|boring) _',
      'impossible to (<failverb>|get (_)? (_)? wrong|hack|ruin|improve|overcook|dislike|fault|outgrow|outwear|outlast|beat|copy|tell apart|mess up)',
      '-(love|sincerely|faithfully|yours) [(.|,|—) (always|forever|permanently) (.|\\!|$)]',
      '(that|which) (refuse to|refuses to|will never|can never) _',
      'for (all|anyone|everyone|everybody|anybody) who (takes|take|finish|finishes|apply|applies|tries|try|want|wants|joins|join|asks|ask|enters|passes)',
      '(completely|totally|entirely|perfectly|utterly|100%|guaranteed) (painless|safe|silent|invisible|harmless|secure|waterproof|weatherproof|odorless|undetectable|reliable|effortless|effective|natural looking|free of|stain free|pain free|germ free|risk free|fat free|foolproof|accurate|leak proof|private|anonymous|unbreakable|failsafe)',
      '(do|does) not stand a chance',
      'for the rest of your (life|days)',
      'every last (penny|cent|dollar|pound|euro)',
      '(100%|hundred percent|hundred per cent) of the time',
      'every (single)? _ ..1 (on time|in full|in one piece|intact|first time) (_* _* _* $|)',
      '((nobody|no one) (gets (turned down|turned away|refused|rejected|declined)|is (ever)? (refused|rejected|declined|turned down))|you (can not|will not|will never) be (turned down|refused|declined|rejected)) !(a|an|by|entry|treatment|because)',
      '(absolutely|literally|quite literally) (anyone|anybody|anything|everything)',
      '(everyone|everybody|anyone) (who|that) (tries|uses|tastes|wears|owns|drinks|sees|eats) (it|this|them|one|ours|us) ..1 (loves|buys|wants|agrees|raves|comes back|keeps|swears|smiles|passes|wins)',
      '((every|each) one of our|all (of)? our) (customers|clients|students|pupils|patients|guests|graduates|learners) ..2 (happy|satisfied|delighted|pass|passes|succeed|succeeds|hired|approved|find (work|jobs)|get (jobs|hired))',
      '(<person>|learners|students|pupils|graduates|patients|couples|applicants) ..3 (pass|win|succeed|save|sleep|recover|qualify|double|triple|lose|earn|profit) ..2 (.|,|—) (all|every (single|last)? one|each) of (them|you|us|our _)',
      '(everyone|everybody|anyone) (who|that) ..5 (gets|is|gets a) (hired|a job|the job|rich|fluent|fit|slim|approved|promoted|results)',
      '(every|each) (single|one of (my|our|the))? (<person>|learner|student|pupil|graduate|couple|founder|owner|team|one) (who|that|of)? ..8 (has|have)? (made (back (their|his|her|your|the)|(their|his|her|your) money|it back)|doubled|tripled|recouped|landed (a|the|their)|lost (weight|at least)|passed (first|with|their)|fallen in love|seen results|got results|earned (it|their) back|turned a profit)',
      'all (of)? our <person> (<adverb>)? (pass !(a|an|the|by|through|on)|win|succeed|save|profit|sleep well|recover|lose (weight|inches)|double|earn more)',
      '(nobody|no one) (who|that) ..5 (goes|went|looks|looked|wants to go) back',
      '(every|each) (customer|client|student|pupil|patient|guest|graduate|learner|buyer|applicant) ..2 (happy|satisfied|delighted|smiling|passes|succeeds|hired|approved)',
      '(everyone|everybody) (passes|qualifies|succeeds|gets in|gets a yes|leaves happy|goes home happy|is approved|is accepted)',
      '100% of (our|all|my) _',
      'no !(action|one|longer|refunds|refund|dogs|dog|seat|seats|place|order|orders|date|dates|problem|matter|more|doubt|wonder|idea|need|word|words|reply|picture|amount|sum|gift|apology|letter|sale|card|bunch|photo|sorry) _ (can|could|will|would|ever) (_* _* _* $|)',
      '^ your _ ..6 (whatever happens|come what may|no matter what happens)',
      '(protect|protects|protected|protection|safe|shield|shields|defends|guards|immune|covered|covers (you|your _)|insured|proof|resistant) (against|from|to) (any|every|all|anything|everything) (known|single|possible)? (_* _* _* $|)',
      '(keeps (out)?|gets|lifts|shifts|takes|(we|it|this|you) (can|will|could) (get|lift|shift|take|clean)) (any|every|all) <badthing> (out|off|from|$|,|.)',
      '(loan|loans|credit|mortgage|mortgages|finance|card|cards) for (every|any|all) ..1 (credit|score|scores|history|histories|income|borrower|applicant)',
      '(no|not a|not one) <badthing> (survives|stands|escapes|gets (past|through|away)|is safe|is a match|will survive|can hide|lasts)',
      '(nobody|no one) <adverb>? (complains|regrets|can resist|ever fails|ever returns)',
      'your (worries|search|troubles|hunt|quest) (ends|end|stops|are over|is over) (here|now|today)?',
      '(life|hangover|idiot|toddler|teenager|husband|recession|heartbreak|failure|disaster|mistake|apocalypse|divorce|inflation|regret) proof',
      'no fail',
      '^ [(will|can|do|does) not ever <failverb>]',
      '!(you|we|i|they|and|but|please|he|she|one|who|if|so|or) _ [(will|can|could|do|does) not (ever|simply)? <failverb>]',
      'never <adverb>? (wonder|worry|pay|buy|fear|lose|struggle|run out|settle|overpay|queue|look for|have to|iron|need|wait|shop|eat|drink|search|argue|forget|wash|suffer|squint|want for) ..8 (again|ever again|anymore)',
      '(everlasting|ever lasting|undying) !(daisies|daisy|flowers|flower|gratitude|thanks|love|friendship|story|sweet|god) _',
      'permanent (relief|cure|weight loss|hair removal|happiness)',
      '<flawless>',
      '<totality>',
      '-(at|by|if|in|{number}) [(every|each|always|anyone|anything|anywhere|everyone|everything|everywhere|whoever|wherever|whenever|whatever|whichever) ..3 (,|and) (every|each|any|all|always|anyone|anything|anywhere|everyone|everything|everywhere|whoever|wherever|whenever|whatever|whichever|ever)] !(<weekday>|<month>|{number}|other|second) (_* _* _* $|)',
      '-(at|by|if|in|{number}) [(every|each|always|anyone|anything|anywhere|everyone|everything|everywhere|whoever|wherever|whenever|whatever|whichever) ..3 . (every|each|any|all|always|anyone|anything|anywhere|everyone|everything|everywhere|whoever|wherever|whenever|whatever|whichever|ever) ..2] $',
      '(not|no|never|nothing|none|nobody|zero) ..4 (,|.) <adverb>* (none|zip|zilch|nada|never|ever|zero|nought|nowhere|not once) (_* _* _* $|)',
      '(no|zero) <badthing> (,|.|and|or|—) (no|nor|zero) _',
      "(and|it|that|which|~work|~fit|~do|it 's)? every (single)? time !(you|a|an|the|we|i|your|someone|it|they|he|she)",
      '(any|every) (single|last)? _ (ever|anywhere|always)',
      '(anything|anyone|everyone|everything|nothing|nobody|anybody|everybody|anywhere|everywhere) !(who|that) ..2 (ever|anywhere|everywhere|anything|whatsoever|guaranteed)',
      '(everyone|everybody|anyone|anybody|all|every applicant|all applicants) ..1 (~get|is|are|~qualify|~pass|~win|~succeed) ..1 (approved|accepted|hired|rich|the job|qualified|passed|welcome to a loan)',
      '(every|all) _ (approved|accepted|guaranteed|passed|solved|granted|perfect|flawless|satisfied|hired|won|cured) !(in|on|by|so|at|from|before|after|until)',
      '(nobody|no one) (ever)? (leaves|goes|walks|comes|goes home|goes away) ..1 (unhappy|disappointed|hungry|empty handed|refused|thirsty|bored|sad)',
      '(says|say|said) yes to (every|everyone|all|anyone|each) (_* _* _* $|)',
      '(anyone|anybody|everyone|everybody) can ..2 (learn|master|become|earn|make|paint|play|cook|build|afford|win|do it|succeed|sing|dance|draw) (_* _* _* $|)',
      '<rids> (all|any|every|each|every single|every last|100% of) (the|your|known|kind of|kinds of)? _? (<badthing>|problem|problems|wound|wounds|ailment|ailments|mark|marks|spill|spills) !(that|which|you reported|in (the|our) (report|list|school|church|office))',
      '(there is (no !(one|need|way|reason|point|rule|time|day)|not a !(way|reason|day|time)|not one|hardly a)|there (has|have) never been (a|an)|(we|i) (have)? (never|yet to|not yet) (met|meet|seen|see|found|find|had|come across)+ (a|an|the)|(name|show|find) (us|me)? (a|an|one|any|me a)) _ ..2 (it|we|they|{cap}|our _|this _) (can not|will not|could not|does not|do not) (ever|easily)? (<doing>|~find|~open|~make|~play|~tackle|~conquer|~climb|~catch|~get|~rebuild|~fit|~treat|~teach|~spot|~know|~fly|~paint|~build|~clear|~remove|~improve)',
      'no !(one|question|pupil|person|questions|query|donation|donations|gift|amount|contribution|worry|concern|detail|voice|child|pupil|age) _ (is|are)? too !(much|many|late|soon|early|often|long ago|busy|young|far) _ !(to)',
      '(we|our ..1) never (say no|turn (anyone|anybody|you|customers) (away|down)) (_* $|)',
      '(fits|suits|flatters|works (on|for|with|in)|looks good on|sticks to|cleans|brightens|softens) (any|every) !(night|day|week|month|morning|evening|hour|time|other|so|<weekday>|second|third) _ _? ($|,|.|—|\\!|and|without)',
      '<doing> ..1 <everyobject> !(over|under|more|else|that|you|we|before|after|up|in the|worth)',
      '(100%|110%|1000%|200%|one hundred percent|hundred percent) (acceptance|approval|guaranteed|safe|secure|effective|satisfaction|satisfied|success|certain|sure|accurate|accuracy|reliable|foolproof|free|pure joy|pass|of the time|results|uptime|happy|risk _|natural results|reliability|undetectable|painless|harmless|on time|leak proof) (_* _* _* $|)',
      '(risk free|zero risk) !(rate|rates|return|returns) (_* _* _* $|)',
      '(not|never) once _ (_* _* _* $|)',
      'you will never (ever|again)? (need|want for|have to|worry|regret|go back|pay|lose|run|miss|struggle|buy|spend|scrape|queue|wait|iron|overpay|find|read|taste|wear|eat|drink|own|fail|fall|dust|clean|burn|break|cook|use|try|shop|sleep|wonder|settle|look back|be (cold|wet|late|bored|lost|hungry|broke|stuck|tired|without|lonely)) (_* _* _* $|)',
      'you will not (need|find (one|it|another|better|a better _|a cheaper _)|worry|regret|look back|lose|fail|be disappointed|put it down) (_* _* _* $|)',
      'never (ever)? (a (bad|dull|wrong|late|missed|burnt|single|cross|flat|soggy|cold|dry)|late|wrong|fails|<failverb>) (_* _* _* $|)',
      '(we|it|that|which|has|have) (have|has)? never (once|yet|ever)? (failed|been (picked|hacked|breached|cracked|returned|refused|sued)|lost|missed|let|been wrong|burnt|broken|disappointed|been late|been beaten|had a _|met a _|lost a _) (_* _* _* $|)',
      '(no|not one|not a single|none) (of our|of the)? _ ..4 (has|have|had) (ever|yet) (_* _* _* $|)',
      '(not one|not a single) _ ..4 (ever|back|returned|lost|failed|missed|wrong|left|late|unhappy|refused|complaint|complained)',
      '(none|nobody|nothing) , ever',
      '(it|prices|this|that|which) will (never|not ever) !(be a|come|return|stop|run|reopen|happen|again|end) (_* _* _* $|)',
      '(we will|we) never (run|repeat|do) (this|it) ..2 again',
      '(we will|we) never (raise (our|your)? (prices|price|rates|fares|fees)|let you down)',
      '(is|are) (never|always) <badverb> (_* _* _* $|)',
      '<failing> (_* _* _* $|)',
      'can only (ever)? (go|get|end|be|lead|improve) (_* _* _* $|)',
      '(there is)? (no lose|nothing to lose|nothing to fear|no way to lose|no way to fail|no chance of (failure|losing))',
      // Our pupils always go up by two grades; managers who switch never have an uncovered shift again; with us a claim is never turned down.
      'our _? (pupils|students|clients|customers|patients|members|runners|candidates|applicants|tenants|users|teams|families|learners|players|cleaners|plumbers|drivers|tutors) <adverb>* (always|never) (go up|come (out|away|back)|leave|improve|gain|lose|fail|pass|win|finish|succeed|regret|look back|miss|struggle|complain|go (back|without))',
      '(people|those|managers|teams|owners|parents|customers|clients|drivers|companies|businesses|families|patients) who (switch|join|choose|sign up|upgrade|convert|train with us|work with us|bank with us) ..2 (never|always) !(been) _',
      '(with|at|from) (us|{cap}) ,? (a|an|no|every|your) _ (is|gets) (never|always) (turned down|refused|rejected|declined|late|lost|wrong|ignored|delayed|accepted|approved|honored)',
      'always (cheaper|faster|fresher|quicker) !(..4 \\?)',
      'always (free|lowest|cheapest|perfect|the lowest|the best|the cheapest|win|wins|right|on time|a winner|a yes)',
      '(prices|price|less|free|works|low|lowest|save|win|on time|guaranteed|fresh|best) (,|.) always',
      '(free|fixed|sorted|guaranteed|young|perfect|locked|relief|<badthing>|flawless _|cure|cured|fresh|clean|clear|white|sharp|dry|hair free|smooth|soft|waterproof|happy|safe|protected|covered|brilliant _) ..2 (<forever>|for life|for good|permanently)',
      '_ ..2 (,|.|—) (forever|for ever|once and for all|for keeps|permanently|for life|always and forever|until the end of time|for eternity) $',
      'once and for all',
      'for keeps',
      '<forever> (free|yours|guaranteed|fresh|young|perfect|brilliant|clean|warm|dry|sharp|soft|smooth|clear|fixed)',
      '(lifelong|permanent|everlasting|eternal|ever lasting|perpetual|infinite|boundless|limitless|unfailing|flawless|faultless|instant|guaranteed|certain) !(gratitude|thanks|love|friend) (<gain>|vision|freedom|happiness|success|relief|youth|beauty|protection|peace|comfort|warmth|results|safety|security|sleep|satisfaction|smoothness|hiring|storage|health|cure|victory|confidence|softness|shine|freshness|performance|skin|teeth|hearing|data|energy)',
      '(in|within|for) (this|your|my|many|several|a|one) lifetime',
      'until the (end of time|end of days|sun burns|stars|seas) (_* _* _* $|)',
      '<lasting>'
    ],
    // How sure the sender is of it.
    oath: [
      '(i|we) <adverb>* (guarantee|promise|swear|bet|vow) (that)? (you|it|this|they) (will|would) (love|adore|regret|see|save|double|earn|land|find|get|win|pass|lose|feel|look|sleep|notice|work|fit|not regret|never|be (happy|delighted|amazed|back|hooked|impressed))',
      '<oath>',
      '(we|i) (solemnly|hereby|absolutely|personally)? (promise|guarantee|swear|vow|pledge) (you|that|it|this|never|results) (_* _* _* $|)',
      '^ guarantee (my|your|a|the) (_* _* _* $|)',
      '^ (..3)? [(certain|sure|bound) to (work|succeed|pay off|deliver|cure|heal|fix|win)] !(for|the)',
      'guaranteed !(for|against|until|up to|to|under|by)',
      'guaranteed to !({number}) _ (_* _* _* $|)',
      '(100%)? satisfaction (guaranteed|or|guarantee)',
      '(or|satisfaction|guaranteed) ..1 your money back !(, {number})',
      '^ your money back $',
      'money back ,? guaranteed'
    ],
    // What will become of the reader, as if it were settled.
    outcome: [
      '^ (see|feel|get) (real|visible|amazing)? results (in {number} _|overnight|instantly|fast|immediately)',
      '(make|earn|making|earning) ..2 while you sleep',
      '(wipe|wipes) (out|away)? (all)? (of)? your (debt|debts|wrinkles|worries|bills)',
      '^ (goodbye|bye bye|so long|farewell) ,? <badthing>',
      'miracle (for|on) (your|dry|tired|aging|skin|hair)',
      '(get|become|grow|be) (rich|wealthy|famous|fluent) quick',
      '(rank (first|number one|# 1|top) (on|in)|(get|rank|reach|hit|land|be)? ..3 (page one|page 1|first page|the top) of) google !(ads|maps|update|docs)',
      'miracle (cream|cure|worker|product|serum|pill|diet|pan|mop|cleaner|treatment|formula|drug|solution|balm|oil|in a)',
      '(eternal|everlasting|endless|lifelong) (youth|beauty|happiness)',
      '(~stop|~halt|~beat|~reverse) (aging|ageing|time itself|the signs of (aging|ageing))',
      'will have you ..4 (by|in|within) (_* _* _* $|)',
      '~beat the (bookies|odds|bookmaker|bookmakers|casino|taxman) (_* _* _* $|)',
      '(~make|~earn|~win) back every (penny|cent|pound|dollar)',
      'the (ultimate|instant|only|perfect|permanent) (cure|antidote|remedy) (for|to) _',
      'the (ultimate|only|perfect) (answer|solution) (to|for) _',
      '(that|which) (cures|eradicates) _',
      '(that|which) (ends|banishes|eliminates|erases|defeats|conquers|reverses) (all|your|every|any)? <badthing>',
      '(melts|melt) (off|away) ..2 (while you|as you|overnight)',
      '<attain> ..2 in ({number}|<numberword>|a|one) (fortnight|weekend|<timeunit>)',
      '(whiter|thicker|flatter|younger|fuller|smoother|clearer) (teeth|hair|abs|skin|stomach|tummy|smile|lashes) (in|guaranteed|overnight|for life|forever) (_* _* _* $|)',
      'approval (guaranteed|for (anybody|anyone|everyone|all))',
      'we pay every (single)? claim',
      'you (will|are going to|are guaranteed to) <adverb>? (be|have|become|feel|look|wake up|wake|walk out|walk away|leave|sleep|get|speak|play|see|earn|make|save|lose|pass|win|run|hear|graduate|retire|finish|come out|drop|double|shed|gain) ..4 <outcome> (_* _* _* $|)',
      '(your|the|their) (_|{tag}) will ..3 (<outcome>|sleep through|soar|explode|skyrocket|vanish|disappear|double|triple|sell) (_* _* _* $|)',
      '(we|it|this|that|she|he) will (get|find|land|win|give|make|turn|bring|secure|sell|guarantee|put|add|save|halve|double|cut) (you|your) ..3 (<outcome>|house|home|job|body|client|buyer|visa|refund|<gain>)',
      '(~double|~triple|~treble|~quadruple|~halve|10x|~multiply|~skyrocket|~explode|~supercharge) (your|my|their|his|her) ..2 <gain> (_* _* _* $|)',
      '-(will|to|not|you|i|and|or) <gain> (will)? (double|triple|treble|soar|skyrocket|quadruple|doubles|triples|soars|explode) (_* _* _* $|)',
      '(~make|~earn|~pocket|~bank) ..2 {number} ..2 (a|per|every|each) (day|week|month|hour|night)',
      '(~lose|~drop|~shed|~gain) ..2 ({number}|<numberword>) (lb|lbs|pounds|kg|kilos|stone|inches|sizes|dress|_) ..2 in',
      '^ (pass|ace|nail) (your|the) ..4 (first time|first go|first try|at the first attempt|on the first attempt)',
      'from (zero|novice|couch|broke|rags) to (hero|pro|fluent|riches|rich|champion|star|expert|ace|native|_k) (_* _* _* $|)',
      'zero to (hero|fluent|native|pro)',
      'turns ..2 into (as|gold|cash|clients|customers|fans|a pro|pros) (_* _* _* $|)',
      '-(a|an|the|your|my|any|every|their|our|his|her) <attain> ..3 <swiftly>',
      '(<badthing>|disaster|disasters|nightmare|nightmares|worries) \\? not (with|in|on) (this|these|our|us|a|an|{cap})',
      '<badthing> \\? (gone|sorted|solved|fixed|cured|history|no more|done|banished)',
      '(<badthing>|problem|problems|trouble|troubles|woes|worries|headache) (,|:|—)* (gone|fixed|sorted|solved|beaten|cleared|healed|cured|banished) ..1 (in (a|an|one|{number}|<numberword>|minutes|hours|days|seconds|weeks|no time|under)|by (morning|tonight|tomorrow|<weekday>|<month>|summer|christmas|spring|winter)|within|overnight|forever|for good|for generations|instantly) !(..1 \\?)',
      'gone (for generations|forever and ever)',
      'your dream _ (by|in|within|before|or|guaranteed|delivered) (_* _* _* $|)',
      '(instant|overnight|guaranteed|certain|assured|automatic) (results|success|relief|riches|approval|victory|wealth|cash|cure|acceptance|weight loss|growth|delivery|income|returns|profit|profits|wins|savings|love|sleep|happiness|fame|fluency|confidence)',
      '(clinically|scientifically|medically|mathematically) (proven|guaranteed|certain|impossible)',
      '(~change|~transform) your (life|skin|body) !(insurance|assurance|cover|jacket|vest) (_* _* _* $|)',
      '(look|looks|feel|feels|hear|see|sleep|run|walk|live|move|think|dance) ..1 like (a|an|you|it|new) ..2 (again|new|teenager|baby|child|kid|twenty|thirty|{number}|millionaire|king|native)',
      '(~grow|~increase|~boost|~raise|~multiply|~expand|~lift) (your|my|their) ..2 (tenfold|twofold|threefold|fourfold|fivefold|twentyfold|hundredfold|a hundredfold|{number} fold|(by)? {number} times)',
      '(makes|make|takes|take) ..3 (years|decades|a decade) (younger|off (you|your _))',
      '(adds|add|puts|put) (years|decades|{number} years) (to|on|onto) your life',
      '(look|looks|looking|feel|feels|feeling) ..2 (years|decades|a decade) younger',
      '(the|a) (body|skin|hair|knees|eyes|energy|smile|waist|face) ..1 (you had|of a teenager|of your dreams|of your youth) (_* _* _* $|)',
      'stay (young|slim|youthful|thin|rich) (_* _* _* $|)',
      '<badthing> ..3 (extinct|history|thing of the past|things of the past|vanish|vanishes|vanished|disappear|disappears|impossible|solved|cured|banished|no more|gone for good|gone forever|is over|are over|defeated|beaten|sorted|dead|erased|eliminated)',
      '(makes|make|made) ..4 (a thing of the past|impossible|extinct|history|obsolete)',
      '(the)? !(pass|price|deal|offer|sale|discount|code|rate|it|this|that) _ is (history|extinct|toast) !(lesson|teacher|on|repeating)',
      '(~kiss|~say|~wave|~bid) (goodbye|farewell|good bye|adieu|so long|bye|bye bye|adios|sayonara|ta ta) to (<badthing>|all|every|your|the|any|those) (_* _* _* $|)',
      '(an|the) end (to|of) (all|your|the)? <badthing>',
      '~end (my|your|all|the)? <badthing> (_* _* _* $|)',
      '(~banish|~cure|~eliminate|~eradicate|~abolish|~vanquish|~zap|~erase|~reverse|~melt) (away)? (all|your|my|every|any|the)? <badthing> (_* _* _* $|)',
      '(no more|zero|free of|nil|rip) <badthing>',
      'without <badthing>',
      'zero _ . (none|zip|zilch|zero|nada) (_* _* _* $|)',
      'not a (drop|trace|whiff|speck) of _',
      '(rid|rids) (you|your _|us|the house|your home) of (all|every|any)? <badthing>',
      '(brings|bring|raises) ..3 back from the dead',
      'never (comes|come) back',
      '(sleep|eat|feel|look|live|run|see|hear|earn|perform|score|age) <finer> (tonight|tomorrow|than|from|again)',
      '(eat|drink|spend) (all|anything|what|whatever) you (like|want) and (_* _* _* $|)',
      'pays for itself !(in|after|over|within)',
      'all (of)? your (problems|worries|troubles|prayers|dreams|wishes) ,? (solved|gone|answered|over|granted|will|come true)',
      'watch your ..2 (soar|double|triple|melt|skyrocket|vanish)',
      'get rich (while|from|by) _ ..2',
      'quit your day job (_* _* _* $|)',
      'medically impossible'
    ],
    // Terms, advice, questions, thanks and praise of the reader.
    not: [
      '(respond|reply|act|write|call|report|tell|contact|answer|return|apply|pay|inform|notify|leave|go) ..4 without delay',
      '(mended|repaired|serviced|sharpened|tuned|repair|repairs|mending|servicing|sharpening|tuning|resoling|alterations) ..2 (free)? for life',
      '(nobody|no one) (pays|paid|will pay|loses|misses|waits) ..1 (more|less)',
      '(nobody|no one) has ever (managed|asked|tried|guessed|used) ..',
      '(it|code|codes|link|points|credit|they) (does|do) not run out',
      '(do not|never) (let anyone)? (say|tell _|think) (that)? (we|i) never ..2',
      'only (mum|mom|dad|mother|father|gran|grandma|body|life|skin|brother|sister) you',
      'every last (cent|penny|dime|drop|crumb)',
      '(would|will) do (anything|everything) for',
      'only (right|fair|natural|human|sensible|polite|proper) (that|to|we|you)',
      '(off|on) (everything|anything) (,|—) (always|every day|all year)',
      'drops (today|tomorrow|tonight|on|at|this|next)',
      'none of (which|these|them|it)',
      'most of (them|these|those|us|you|it|which|whom|the|our|my|your|what)',
      '(every|each) (date|town|city|stop|venue|fixture|result|score|name|page|price|fare|speaker|track|song|time|room|entry|answer|photo|change|clause|question|street|route|recipe|chapter|figure|number|member|vote|goal|lot) ..2 (,|and) (every|each|all) ..2',
      '(you|they|we|who) (is|are) over {number}',
      'most (read|borrowed|viewed|asked|played|searched|visited|reported|photographed|requested) (story|stories|book|books|question|questions|article|articles|page|pages|film|fault|name|item|tree|bird)',
      'the (cheapest|lowest|fastest|quickest|biggest|smallest|largest|first|earliest|latest) _ _? _? (is|are|was|costs|leaves|starts|departs) ..1 {number}',
      // How many there were of something is counted.
      '(the)? (largest|biggest|greatest|highest|smallest|lowest) (number|gathering|crowd|turnout|share|total) (..2) ever {word}',
      // A rank with its figure is checked by it.
      '(the|our|your|their|my) (cheapest|lowest|smallest|shortest|longest|largest|biggest|lightest|heaviest|fastest|quickest|slowest|earliest|latest|highest|oldest|youngest|tallest|quietest) !(..4 (ever|always|guaranteed|anywhere|year|season|decade)) ..5 (is|are|was|costs|cost|leaves|starts|departs|takes|weighs|measures|holds|begins|runs|lasts|stays) (just|only|now|currently|from|at|about|under|on)* {number}',
      'our (cheapest|lowest|smallest|shortest|longest|largest|lightest|heaviest|fastest|quickest|earliest|latest) !(..4 (ever|always|guaranteed|anywhere|year|season|decade)) ..4 (:|,|\\() {number}',
      '(safest|quickest|fastest|easiest|cheapest|best|worst|warmest|busiest|quietest) (seat|seats|place|places|spot|day|days|month|week|season|route|position|walk|view|entrance|exit|table|desk) (for|to|of|in|on|from) ..6 (is|are) (in|at|on|by|to|when|during|near|behind|between|{number}|<month>|<weekday>|from|after|before)',
      'guaranteed (next|same|overnight|delivery|seat|seats|place|places|entry|entries|minimum|hours|irish|annuity|bond|by|under)',
      '(unbeaten|undefeated) : ..2 {number}',
      'nothing compares 2',
      // An activity of everybody’s, no goods: *nothing beats a walk*.
      'nothing (beats|like) (a|an) ..3',
      'the only thing (you|we|they|i|it) (need|needs|want|have|know|ask|did|lack|lacks|missed) ..1',
      '(open|opens|goes|go|runs|run|meet|meets|walk|walks|sail|sails|play|plays|out|train|trains|work) ..2 in (all|any) (weather|weathers)',
      'fluent enough to ..6',
      '(double|doubles|triple|doubled) your (donation|donations|gift|points|stake|bet|espresso|knot)',
      'no (cheaper|quicker|faster|shorter|longer|lower|later|earlier) (ticket|fare|way|route|rate|train|bus) ..6 than the',
      'more _ than ever (before)? , {number}',
      '(unbeaten|undefeated|unbeatable|flawless|faultless) (run|lead|start|streak|season|vault|routine|dive|round|game|home|side|team)',
      'free of charge',
      '(get|make|see|find|pick|choose|compare|search) the (best|most|cheapest|nearest|quickest|lowest) (from|of|out of|day|days|seat|seats|time|times|route|date|dates|way|fit|size|plan) ..2',
      'do not stick (around|about|to|on|with|labels|anything|your|the|it|them|by|out)',
      'whatever the weather ,? (we|the|our) ..2 (run|runs|meet|meets|start|starts|go|goes|play|plays|walk|walks|is|are|open|opens)',
      '(no _|nobody|no one|none of us) (can|could|will|would) (guarantee|promise|predict|foresee|be (sure|certain)|say (for (sure|certain)|whether|when|how)) ..8',
      '(you|we|they|members|customers|tenants|drivers) only (pay|need|have|want|see|get|use|buy) ..4',
      'nothing (could|can|would|will|makes) (make)? (us|me) (happier|prouder|sadder)',
      '(code|voucher|coupon|discount|{number} <percent>? off|{number}) ..10 works (on|for) (everything|anything|all) ..1',
      '(million|thousand|thousands|millions|<crowd-people>) ..2 can not be wrong',
      'time (lasts|last) ..1 forever',
      '(cheapest|lowest|smallest|shortest|quickest|largest) (fare|fares|ticket|tickets|plan|room|rooms|seat|seats|option|rate|rates|class|size|tariff|box|model) (can|is|are|costs|cost|was|has|does|do|comes|come|takes|holds)',
      '(nothing|nobody|no one|none|no _) (is|are|was|were|can be) guaranteed',
      '(what|which) is guaranteed',
      '(lowest|cheapest|best|biggest) (price|prices|fare|rate|discount) (in|of|for|since) (the)? (last|past|{number}) ..3',
      '(price|rate|rent|deposit|fare|interest|premium) is guaranteed',
      'more than ({number}|<numberword>)',
      '^ never !(<failverb>|fails|fail|again|ever|a|knowingly|undersold|pay|worry|beaten|bettered|late|once) _ !(..8 again)',
      'no (spam|tricks|trick|countdowns|gimmicks|jargon|excuses|pressure|hurry|rush) ..3',
      '(will|do|does|can) not last (forever|for ever)',
      'will not (freeze|snow|thaw) (tonight|today|tomorrow|until|before|here)',
      '(<comparative>|more _) (time|moment|day|week|feeling|excuse|reason|place|chance|home|cause) ..1',
      '(each and every|every single|every last) one of (you|us)',
      '(nobody|no one|nothing|none) left ..4',
      '(nobody|no one) else (can|gets|has|knows|on|in|will|is) ..3',
      '(like|than|without|forget|love|miss|thank) (you|yourself|yours) ..1',
      '(nobody|no one|nothing|never|not) ..4 (like|than|without|forget|love|miss|as) you',
      '(seat|place|room|booking|slot|ticket|spot|table|berth) ..6 is guaranteed',
      '(if|when|should) ..6 (forever|never)',
      '(<superlative>|most _) (way|ways|time|place|age|month|day|hour|spot|position|method|temperature) (to|for|of|is)',
      '(say|said|saying|wave|waved|kiss) goodbye to (grief|him|her|a|our|dad|mom|his|my) ..3',
      '(everyone|everybody|anyone|everything|free) , all (day|week|month|year|night|morning|afternoon|evening|weekend|summer|winter)',
      '(delete|deletes|deleted|remove|removes|removed|erase|erased|wipe|wiped) everything',
      // *We said goodbye to the old app*: what was done away with.
      '(we|they|i) (<adverb>|have|had|also|finally)* said goodbye to ..4',
      'pick up (any|all)',
      'never have to ..4 if',
      'guaranteed (for|against|until|up to|to {number}|under|by (law|the|dutch)|minimum|rate|hours|income bond|entry) ..3',
      '(<timeunit>|{number}|lifetime|mattress|price|frame|battery|warranty|wear) ..3 guarantee ..3',
      '(can|could|do|may|will) not (be)? (guarantee|guaranteed|promise|promised) ..4',
      '(no|not a|nothing ..5|any|is not) (guarantee|promise) ..4',
      '(no|not every|nothing|none|neither|few|hardly any) ..4 (works|work|suits|suit|fits|fit|pleases|please) (for|with)? (everyone|everybody|every _|all)',
      '(everyone|everybody) passes (through|by|on|over|under|along|it|around)',
      '(they|we|he|she|i|fans|residents|families|villagers|passengers|players) (have|has)? (said|waved|bade|kissed) (goodbye|farewell) to ..3',
      'guarantee (of origin|claim|page|form|certificate|card|period|covers|scheme|terms)',
      '(we|i) will never (ask|share|send|call|email|pass|store|charge|need|give|request|text|contact|phone) ..4',
      '^ (please|but|and)? never !(..8 again) (<instruct>|_ cast iron) ..4',
      'always (<instruct>|on !(time)) ..4',
      'risk free (rate|rates)',
      '(best|kind|warmest|warm) (wishes|regards|before|practice|practices|man|friend|friends|seller|sellers|western|of luck|efforts|interests|address|thing)',
      '(best|top) {number} _',
      '(guide|list|ranking|map|history|review|search|race|vote|quiz) (to|of|for) ..1 (<superlative>|most _) ..6',
      '(which|who|what|when|where|how) ..4 (<superlative>|most _) ..4',
      '(do|doing|did|try|trying|tried) (your|our|my|their) (very)? best ..3',
      'at (best|most|least|worst|last|first)',
      'at the (latest|earliest|top|most|least|first|last)',
      '{number} <timeunit> ..3 money back ..2',
      'everything ..3 (for sale|reduced|must go)',
      'unlimited (company|companies)',
      '-(guarantee|promise|swear|bet|that|vow) (you|they|he|she|we) (will)? (love|adore) ..3',
      '(unbeaten|undefeated) (in|at|since|so far|this season) _ ..2',
      'in {number} ..1 (we|they) promised ..4',
      'promised (ourselves|you|us|him|her|that) ..3',
      'no pain ,? no gain',
      'not fail safe',
      '(no|nothing|none|nobody|no one|never|not|few|hardly any|rarely|without) ..3 (is|are|was|were|be|comes|come) (<adverb>|ever|truly|quite)* (risk free|zero risk|foolproof|fool proof|fail safe|hack proof|bulletproof|perfect|flawless|infallible|unbeatable|unbreakable|watertight)',
      'not fail without ..3',
      'perfect (pitch|attendance|number|tense|storm|your|the)',
      '(your|his|her|their|our) (unfailing|flawless|faultless|infinite|boundless|eternal|unerring|impeccable|perfect) ..2',
      '(unfailing|eternal|boundless|infinite) (gratitude|thanks|love|patience|kindness|support|elegance)',
      '(you are|you have|you throw|you make|you must be|you were|you may be|for being|as one of|one of) ..4 (<superlative>|most _) ..3',
      'your _ (is|are|must be|was) ..3 (<superlative>|most) _?',
      '(said|say|swore|saying) never again',
      '(<person>|{number}|anglers|those|people) (who)? (have)? never ..3',
      '(nothing|no|any) more (to|than)',
      '(customers|readers|members) get the best ..2',
      'the (cheapest|lowest) (is|one|of) ..2',
      '(<superlative>|most _) _? (of our)? <person>',
      '(sharp|as|generous|lovely|grateful|obliged) as ever',
      'ever so _',
      '(we|i) (could|can) not (be|thank|wait|have|do|say|help) ..5',
      'nothing would make (us|me) ..4',
      '(nobody|no one|nothing) (appreciates|makes (me|us|you|him|her|them)|misses|loves|knows) ..3',
      '(everyone|nobody|no one) (is|else) (talking|raving|asking|buying|else|in|on|allowed|knows|but) ..2',
      'instant (win|noodles|coffee|mash|messaging|transfer|transfers|camera|pot) ..1',
      '^ (please|but|so)? do not (miss|forget|wait|worry|lose|let|return|get) ..3',
      'zero (waste|emission|emissions|carbon|hour|hours|gravity|alcohol|sugar|rated|fee|fees)',
      "world 's (longest|largest|oldest|tallest|highest|deepest|smallest) _",
      '(end|ends) of the (world|year|season|month|week|line|road|sale|day) ..1',
      'yours (until|forever|always) ..4',
      'forever (your|home|homes|stamp|stamps|young the musical) ..2',
      '~remain forever ..3',
      '(regret|i will|snore|love|remember|grateful|friends|thankful) ..2 forever',
      'look after (yourself|that|each) ..2',
      '(top|bottom|back) of (your|the) (inbox|list|page|class|hill|street|table)'
    ]
  },
  blank: 'name the figure, test or term that shows it',
  judge(claim, evidence) {
    // *We promise this is the last e-mail about it* is of mail, not of goods.
    if (/\bpromise\b/i.test(claim.text) && LAST_MAIL.test(claim.part.text.slice(claim.start))) return noClaim()
    const words = claim.tokens.slice(claim.from, claim.to)
    for (const [i, declared] of (evidence.facts.evidence ?? []).entries()) {
      const bearing = bears(declared, words, claim.tokens)
      const ground = fact(evidence, `facts.evidence.${i}`, `${declared.claim} (${declared.source})`)
      if (bearing === 'confirms') return supported(ground)
      if (bearing === 'limits') return contradicted('says more than the declared figure', [ground])
    }
    if (promisesNothing(claim, plainlySells(evidence.read)) || endOfRange(claim, evidence) || allows(claim) || inProgramme(claim, evidence.read)) return noClaim()
    const conditions = evidence.facts.offer?.conditions ?? []
    if (takenBack(claim, conditions)) return contradicted('knows no exception, and the offer has conditions', [fact(evidence, 'facts.offer.conditions', conditions.join('; '))])
    return unsupported(REASONS[claim.cue] ?? 'says more than anything here bears out', 'facts.evidence')
  },
  // The goods stay, without the rank: *The best mattress on the planet, now €499* → *The mattress, now €499*.
  rewrite: (claim) => {
    // *The last moisturiser you’ll ever need, £22* is *Our moisturiser, £22*.
    const only =
      /^(the\s+)?(?:last|only|one|final)\s+(?=(?:[\p{L}’'-]+\s+){1,3}(?:that\s+)?you)(.+?)\s+(?:that\s+)?you(?:['’]ll|\s+will)?\s+(?:ever\s+)?(?:again\s+)?(?:need|buy|want|own|wear|use|try|make)(?:\s+again)?$/iu.exec(
        claim.text
      )
    const follows = claim.part.text.slice(claim.end)
    if (only?.[2] && claim.part.text.slice(0, claim.start).trim() === '' && /^\s*[,:—–]\s[^.!?]*\d/.test(follows)) return [{edits: [{start: claim.start, end: claim.end, text: `Our ${only[2]}`}]}]
    const edits = claim.cue === 'rank' || claim.cue === 'headline' || /^(?:always|simply|still|easily|probably) the\s/i.test(claim.text) ? withoutRank(claim) : withoutVow(claim)
    return edits.length > 0 ? [{edits}] : []
  }
})
