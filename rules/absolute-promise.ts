import {contradicted, defineRule, fact, noClaim, supported, unsupported} from '../src/rule.ts'
import {bears} from '../src/text/bearing.ts'
import {honestAbsolute, tokensAround, TOTALS} from '../src/text/absolutes.ts'

const NUMBER = '({number}|<numberword>)'

export const absolutePromise = defineRule({
  id: 'absolute-promise',
  description: 'A superlative, guarantee or total that nobody can keep or check.',
  find: {
    // The most of all there is.
    rank: [
      '[(the|our|your|this|their|a)? <superlative> ..6 <unbounded>]',
      '[(the|our|your)? most _ ..5 <unbounded>]',
      '[(the|our|your)? (<superlative>|most _) ..4 (in|on|of|across|north of|south of|west of|east of|outside|throughout) (all of|all|the whole|the entire|this|any|our|his|your)? the? <everplace>]',
      '[(the|our) (<superlative>|most _) _ ..3 (in|on|this side of|outside|north of|south of|east of|west of|between here and) (all of)? {cap}]',
      '[(the|our) (<superlative>|most _) ..4 this side of _ ]',
      '[(the|our|your)? (<superlative>|most _) ..4 ever (<made>|to)]',
      '[(the|our)? (lowest|cheapest|best|keenest|biggest|highest|most generous) (<offer>|apr|interest|rates|prices|fares|value) (guaranteed|always|ever|anywhere|around|possible|in|of the year|of the season|this year|of {number}|going)]',
      '[<everplace> \'s (<superlative>|most _) _?]',
      '[guaranteed <superlative> _? _?]',
      '[(<superlative>|most _) , (the|and)? (<superlative>|most _) , (the|and)? (<superlative>|most _)]',
      '[<superlative> . <superlative> . <superlative>]',
      '[most (trusted|effective|loved|powerful|reliable|advanced|accurate|popular|awarded|recommended) (name|brand|choice|way|bank|app|tool|software|company) (in|for|on|of)?]',
      '[# 1 _]',
      '[(number|no .|no) (one|1) (in|for|choice|brand|name|app|rated)]',
      '[(the)? only _ ..3 (you|worth|anyone|that matters|that works|money|they) ..4]',
      '[(the)? only _ (you|they|she|he) (will)? (ever)? (need|want)]',
      '[the (last|final) _ ..2 (you|they|he|she|anyone) (will|shall|would|need) ..3]',
      '[(the)? _ to end all _]',
      '[mother of all _]',
      '[(the)? _ that ~end _]',
      '[best _ ever]',
      '[<superlative> _ ever]',
      '[better than ..6 (ever|any|every|anything|everything|everyone|anyone|all|rest)]'
    ],
    // Nothing and nobody comes near it.
    peerless: [
      '<peerless>',
      '[<nobody> ..8 (<rivalverb>|<comparative>) _?]',
      '[no other _ ..8 (like (us|ours|it|this|we|them)|so|as|can|could|does|has|will|comes|offers|gives)]',
      '[no _ ..6 (<comparative>|more _) ..3]',
      '[no _ (in|on) (history|earth|the world|the planet|{cap}) ..5]',
      '[(not|never|not a) ..3 (find|see|get|buy|taste|have|meet|own|need|drink|eat|wear|read|hear|ride|drive|sleep on) ..4 (<comparative>|another|equal|elsewhere|like it)]',
      '[(could|can) not ..2 (spend|buy|get|find|do|ask for|be) ..5 (<comparative>|more _)]',
      '[not get (any)? <comparative> ..3]',
      '[there is (not|no) ..6 (<rivalverb>|<comparative>|like)]',
      '[has no (equal|equals|rival|rivals|peer|peers|match|competition)]',
      '[(without|with no) (equal|rival|peer|competition)]',
      '[(<comparative>|more _ ..3|better) than ..2 (any|every|everyone|everybody|anyone|anybody|anything|everything|all|the rest|the competition|the others|rivals|most|you have ever|ever before) ..4]',
      '[more _ ..4 than (any|anything|anyone|every|all) ..4]',
      '[<crushverb> (the|all|any|every|your|our)? ..2 (<rivals>|rival|brand|airline|bank|competitor|competitors|tooth)]',
      '[(puts|put|leaves|leave|makes|make) (all|the|every)? (the)? (rest|others|competition|other _) ..4]',
      '[(other|another|every other|all other) _ ..4 (nightmares|nightmare|dead to|jealous|envy|shame|pale|is just|are just|look like|obsolete|pointless|redundant|dreams of|dream of|fear|weep)]',
      '[(blow|blows|wipe|wipes|knock|knocks|run|runs) ..4 (out of the water|the floor with|into a cocked hat|rings round|rings around|spots off|socks off)]',
      '[so _ (that)? ..8 (nightmares|bankruptcy|bankrupt|business|retiring|retire|jealous|weep|illegal|criminal|laws|obsolete|redundant|unemployed|packaging|imitation|religion|angels)]'
    ],
    // All of it, every time, for everyone, for ever.
    total: [
      '<flawless>',
      '[<totality>]',
      '[<total> _ ..2 , <total> _ ..3]',
      '[<total> ..3 , (<total>|ever) (ever)?]',
      '[<total> . (<total>|ever) . ]',
      '[(and|it|that|which|works|~work|~fit|~do)? every (single)? time !(you|a|an|the|we|i|your|someone|it|they|he|she)]',
      '[(from|in|on|for) (any|every) _ ..4 (ever|anywhere|any)]',
      '[(anything|anyone|everyone|everything|nothing|nobody|anybody|everybody|anywhere|everywhere) ..3 (ever|anywhere|always|everywhere|anything|whatsoever|guaranteed)]',
      '[(everyone|everybody|anyone|anybody|all) (~get|is|are|~qualify|~pass|~win|~succeed) (approved|accepted|a yes|hired|rich|through|the job|qualified|passed|happy)?]',
      '[(nobody|no one|none) (~leave|~fail|~lose|~miss|~go|is|gets) ..2 (unhappy|disappointed|hungry|empty handed|refused|rejected|declined|without|turned away|left behind|away)?]',
      '[(says|say|said) yes to (every|everyone|all|anyone|each) ..3]',
      '[(anyone|anybody|everyone|everybody) can ..2 (learn|master|become|speak|earn|make|paint|play|cook|build|afford|win|do it|succeed) ..3]',
      '[every _ (<made>|we have) ..3 (ever|has|have)]',
      '[(every|any|each) (single)? _ (we|they|you) (have|had)? ever ..4]',
      '[(every|all) _ ..3 (guaranteed|always|forever|perfectly|instantly|comes first|wins|pays|win)]',
      '[100% (guaranteed|safe|secure|effective|satisfaction|satisfied|success|certain|sure|accurate|accuracy|reliable|foolproof|free|pure joy|pass|of the time|results|uptime) _?]',
      '[(not|never) once .. ]',
      '[(you|we|they|it) (will)? (not|never) (ever|again) ..4]',
      '[you will never ..4]',
      '[you (will|would) not need ..5]',
      '[(never|not|no) ..6 (again|ever again|anymore) ]',
      '[never (ever)? (a|an|any|late|wrong|fail|fails|<failverb>) ..2]',
      '[(we|it|they|he|she|who|that|which) (have|has|had) never (once|yet)? ..5]',
      '[(no|not one|not a single|none) _ ..4 (has|have|had) ever ..3]',
      '[(no|not one|not a single|none|nobody|nothing) ..4 ever]',
      '[(we|it|they|prices|this|that) will never ..4]',
      '[(is|are) never <badverb> _?]',
      '[(can|could) not (possibly|ever|simply|even)? <failverb> ..3]',
      '[(will|do|does) not (ever)? <failverb> ..2]',
      '[impossible to (<failverb>|_)]',
      '[make ..4 impossible]',
      '[can only (ever)? (go|get|end|be) ..3]',
      '[(nothing|nowt) to (lose|worry about|fear) ..2]',
      '[no way to (lose|fail)]',
      '[always (free|lowest|cheapest|perfect|fresh|in stock|on time|right|the lowest|the best|the cheapest|low|there|win|wins|works|has been|will be)]',
      '[(prices|price|less|free|works|open|low|lowest|save|win) (,|.) always]',
      '[(free|yours|fixed|gone|sorted|guaranteed|young|perfect|done|locked|relief|<badthing>|flawless _|cure|cured) ..3 <forever>]',
      '[_ ..4 , <forever> $]',
      '[_ . (forever|always|permanently|for good) (.|\\!|$)]',
      '[(once and for all|for keeps|forever and ever|till the end of days)]',
      '[(until|till) the (<everplace>|sun|end|seas|cows|stars|moon|rocks) ..3 (out|home|over|time|days|dry|fall|explodes)]',
      '[<forever> (free|yours|guaranteed|fresh|young|perfect|brilliant|clean|warm|dry)]',
      '[(in|for) (this|your|a|any|many) lifetimes?]',
      '[every (last|single) _ ..4]',
      '[(all|any|every) _ , (all|any|every) _]',
      '[(infinite|unlimited) (everything|_)]'
    ],
    // How sure the sender is of it.
    oath: [
      '<oath>',
      '[(we|i|us) (solemnly|hereby|absolutely|personally|even|can|will|do)? <promiseverb> ..4]',
      '[<promiseverb> (you|that|to|my|your|it|a|the|on) ..4]',
      '[guaranteed]',
      '[satisfaction (guaranteed|or|guarantee)]',
      '[money back]'
    ],
    // What will become of the reader, as if it were settled.
    outcome: [
      '[you (will|are going to|are guaranteed to) <adverb>? (be|have|become|feel|look|wake up|wake|walk out|walk away|leave|sleep|get|speak|play|see|earn|make|save|lose|pass|win|run|hear|graduate|retire|finish|come out|drop|double|shed|gain) ..4 <outcome> ..3]',
      '[(your|the|their) _ will ..3 <outcome> ..3]',
      '[(we|it|this|that|she|he) (will)? (get|find|land|win|give|make|turn|bring|secure|sell|guarantee) (you|your) ..3 (<outcome>|house|home|job|body|client|buyer|visa|refund|<gain>)]',
      '[(~double|~triple|~treble|~quadruple|~halve|10x|~multiply|~skyrocket|~explode|~slash|~supercharge) (your|my|their|his|her) ..2 <gain> ..3]',
      '[<gain> (will)? (~double|~triple|~treble|~soar|~skyrocket|~quadruple) ..3]',
      '[(~make|~earn|~pocket|~bank) ..2 {number} ..2 (a|per|every|each) (day|week|month|hour|night)]',
      `[(~lose|~drop|~shed|~gain) ..2 ${NUMBER} (lb|lbs|pounds|kg|kilos|stone|inches|sizes|dress|_) ..2 in]`,
      '[from (zero|nothing|beginner|novice|couch|broke|rags|flat) to _ ..4]',
      '[zero to (hero|fluent|native|pro)]',
      '[(learn|master|speak|fluent|new _|done|cured|debt|rich|double|sold|fixed|_) ..3 <swiftly>]',
      '[gone ..2 (in (seconds|minutes|hours|days)|overnight|forever|for good|for generations|in sixty seconds)]',
      '[your dream _ (by|in|within|before|or|,) ..3]',
      '[(instant|overnight|guaranteed|certain|assured|automatic) (results|success|relief|riches|approval|victory|wealth|cash|cure|acceptance|weight loss|growth|delivery|income|returns|profit|profits|win|wins|savings|love|sleep|happiness)]',
      '[(clinically|scientifically|medically) proven]',
      '[(~change|~transform) (your|my|their|his|her|our) (life|lives|skin|business|body|marriage|world) ..1]',
      '[(look|looks|feel|feels|hear|see|sleep|run|walk|live|move|think) ..3 (like (a|an|you|it|new) ..3 (again|new|teenager|baby|child|kid|twenty|thirty|{number})|years younger|again)]',
      '[(the|a) (body|skin|hair|knees|eyes|energy|smile) ..2 (you had|of a|of your) ..3]',
      '[stay (young|slim|healthy|youthful|thin|ahead|rich|warm) ..1]',
      '[<badthing> ..3 (extinct|history|a thing of the past|things of the past|consigned to history|vanish|vanishes|disappear|disappears|impossible|sorted|solved|cured|banished|over|no more|gone for good|gone forever|is over)]',
      '[(~kiss|~say|~wave|~bid) (goodbye|farewell|good bye|adieu|so long) to ..4]',
      '[(an|the) end (to|of) (all|your|the)? <badthing>]',
      '[~end (my|your|all|the)? <badthing> ..2]',
      '[(~banish|~cure|~eliminate|~eradicate|~abolish|~vanquish|~zap|~erase|~reverse|~stop) (all|your|my|every|any|the)? <badthing> ..2]',
      '[(no more|zero|not a|without|free of|nil) <badthing> ..2]',
      '[no <badthing> (.|,|and|or|—) (no|nor|zero) ..4]',
      '[zero _ . (none|zip|zilch|zero|nada) ..1]',
      '[(brings|bring) ..3 back from the dead]',
      '[never comes back]',
      '[(sleep|eat|feel|look|live|run|see|hear|earn) <comparative> (tonight|tomorrow|than|from|again)]',
      '[(eat|drink|spend) (all|anything|what|whatever) you (like|want) and ..4]',
      '[pays for itself]',
      '[the envy of ..4]'
    ],
    not: [
      'guaranteed (for|against|until|up to|to {number}|under|by (law|the|dutch)|minimum|rate|hours|income bond|entry) ..3',
      '(<timeunit>|{number}|lifetime|mattress|money back|price|frame|battery|warranty) ..3 guarantee ..3',
      '(can|could) not (be)? (guarantee|guaranteed|promise) ..4',
      '(no|not a|nothing ..5|isn|any) (guarantee|promise) ..4',
      'guarantee (of origin|claim|page|form|certificate|card|period|covers)',
      'is guaranteed ..3',
      '(we|i) will never (ask|share|sell|send|call|email|pass|store|charge|need|give|request) ..4',
      'never <instruct> ..4',
      'always <instruct> ..4',
      'risk free (rate|rates)',
      '(best|kind|warmest|warm) (wishes|regards|before|practice|practices|man|friend|friends|seller|sellers|western|of luck)',
      '(best|top) {number} _',
      '(guide|list|ranking|map|history|review) (to|of) the (<superlative>|most _) ..5',
      'what (is|are) the (<superlative>|most _) ..6',
      '(which|who) ..4 (<superlative>|most _) ..4',
      '(do|try) (your|our|my) best ..3',
      'at (best|most|least|worst|last|first)',
      '<timeunit> money back ..2',
      '{number} <timeunit> ..3 money back ..2',
      'everything ..3 (for sale|you need|reduced|must go)',
      'unlimited (company|companies)',
      '(you|they|he|she) (will)? love ..3',
      'you (will)? (adore|love)',
      'unbeaten in {number} _',
      'undefeated in {number} _',
      '<superlative> (lap|pumpkin|record|day|crowd|temperature|score) ..4',
      'as best ..3',
      'in 2024 we promised ..4',
      'what we promised ..3',
      '{number} for life',
      'always on _',
      'perfect pitch',
      'perfect attendance'
    ]
  },
  blank: 'name the figure, test or term that shows it',
  judge(claim, evidence) {
    if (honestAbsolute(claim)) return noClaim()
    const {words, sentence} = tokensAround(claim)
    for (const [i, declared] of (evidence.facts.evidence ?? []).entries()) {
      const bearing = bears(declared, words, sentence)
      const ground = fact(evidence, `facts.evidence.${i}`, `${declared.claim} (${declared.source})`)
      if (bearing === 'confirms') return supported(ground)
      if (bearing === 'limits') return contradicted('says more than the declared figure', [ground])
    }
    const conditions = evidence.facts.offer?.conditions ?? []
    if (conditions.length > 0 && TOTALS.has(claim.cue)) return contradicted('knows no exception, and the offer has conditions', [fact(evidence, 'facts.offer.conditions', conditions.join('; '))])
    return unsupported(claim.cue === 'rank' || claim.cue === 'peerless' ? 'ranks above all others with nothing to check it by' : 'promises without limit what nothing here can keep', 'facts.evidence')
  }
})
