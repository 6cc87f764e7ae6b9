import {contradicted, defineRule, fact, noClaim, supported, unsupported} from '../src/rule.ts'
import {readersAct} from '../src/text/acts.ts'

export const falsePraise = defineRule({
  id: 'false-praise',
  description: 'Praise for something the reader did not do.',
  find: {
    cheer: [
      '<praisecheer> (to)? (you|yourself|yourselves|{tag}|whoever ..4)?',
      '^ <adverb>* <praisewell> <praisedone> !(<praiseperson>|{number}) (you)?',
      '(if that is not|that is|what) a? job well done',
      '^ (a|what a|such a|that is a|that is some|such|some|oh|ooh|yes|very|very)? <adverb>* <praisegood> (<praisemove>|bit of work|piece of work) (opening|clicking|you|there|on|coming|getting|choosing|picking|joining|signing|{tag}|reading|scrolling)? $',
      '^ <praisegood> <praisemove> (opening|clicking|coming|getting|joining|signing|spotting|scrolling|reading)',
      '(superb|bravo|outstanding|magnificent|marvellous|impressive|stupendous|spectacular|exquisite|brilliant|sublime|inspired|glorious|splendid|masterful) , (simply|just|truly|absolutely|quite|really|{tag}|you)',
      '(very|so|truly|most|really|pretty|seriously) impressive $',
      '(give|award|grant|pat|cut|hand|allow|buy|tell) yourself (a|some|full|the|on)? ..2 (credit|pat|back|hand|round|applause|medal|star|slap|hug|gold star|high five|break|bow|slack|pat on the back)',
      '(give|take) (a|some) (bow|curtsy|curtsey|credit|victory lap|well earned|well deserved)',
      '(take|allow) a (moment|second|minute) to ..3 (appreciate|admire|celebrate|be proud) ..4 (you|your|yourself)',
      '(take|have|enjoy) (a|your|that|this) (well deserved|hard earned|well earned|much deserved)',
      '(be|feel|stand|you should be|you can be) <adverb>* proud of (yourself|yourselves|you|that)'
    ],
    is: [
      'you (are|were|must be|might be|may be|could be|look|looking|have been|have become|always were|are looking) (<adverb>|surely|truly|clearly|one|kind of|such|being|a|an|the|our|my|that)* <praiseadj>* <praisenoun> (of the (year|month|week|house|family))?',
      'you (are|must be|look|have been|are looking) <adverb>* <praiseadj> !(to|for the|at|in the|new|enough|that|if|on|<praiseperson>|news|fit|offers) (<praiseperson>|and <praiseadj>)?',
      'you (are|were|must be|have been) (<adverb>|a|an|the|one|such|of|clearly)* <praiseadj> (<praiseperson>|_ <praiseperson>)',
      'you (are|were|have been|look) <adverb>* <praiseis>',
      'you (are|were|must be|have been) <adverb>* (the|our|one of the|one of our|among the) <praisesuper> (_)? (<praiseperson>|_)',
      'you <adverb>* <praisedo>',
      'you (have|have just|really|just|totally|absolutely)* <praisefeat> (it|this|that|yourself|the|your|another|monday|january|lockdown)',
      '(are not|is not) you (just)? (a|the|so|clever|smart|gorgeous|brilliant|something|lucky|sharp) (_)? (one|thing|star|treat|sight|devil)?',
      'how (<praiseadj>|well|much|far|hard) ..2 you (are|have|work|worked|have come|have grown|do)',
      'what a (_)? (<praisenoun>|<praiseperson>|{word}) you (are|have been|were)',
      'what <praisequality> (you have|$)',
      'you (have|have got|possess|show|have shown|showed|clearly have|were born with|must have|boast) (<adverb>|a|an|the|such|that|real|some|kind of|instincts of)* (<praiseadj>|great|good|excellent|unerring|keen|sharp|discerning|expensive) <praisequality>',
      'you have (<adverb>|got)* (a|an|the|such a)* (<praiseadj>|good|great)? (eye|nose|ear|knack|gift|flair|talent|head|palate|instinct|instincts|soul|heart|makings|mind|brain) (for|of|with)',
      '(look|guess|here is|there is|see|i see|we see) who (is|has|was|just|came|got)',
      '(with)? (the|all that|that|such) (confidence|grace|elegance|energy|patience|restraint|courage|kindness|brilliance|cool|class) (of you|you have|you (have)? (shown|showed|show|bring|brought))',
      'that <praisequality> of yours'
    ],
    called: [
      '(<praiseadj>|<adverb>)* [ you <adverb>* <praiseadj>* (<praisenoun>|<praisecall>) ] ($|{emoji}|\\))',
      '-(bring|give|make|show|get|send|offer|find|for|let|made|brings|gives|makes|with|to) [ you <adverb>* <praiseadj>+ (<praiseperson>|_ <praiseperson>) ] $',
      '^ [ you <praiseadj> _ _? ] ($|:)',
      '(o|oh) [ <praiseadj>+ (<praiseperson>|<praisenoun>) ]',
      '(hi|hello|hey|hiya|howdy|dear|morning|yes|listen|psst|easy|thanks|steady|greetings|evening|congrats|oi) (there|up)? (,)? [ <praiseadj>* <praisecall> ]',
      '{any} , [ <praisecall> ] ($|{emoji})',
      '^ [ <praisecall> ] $',
      '^ (<praisenoun>) alert',
      '(<praiseperson>|night owl|_) of (<praiseadj>|rare|true|real|uncommon|good|great|such|exquisite|obvious|evident|your)* (distinction|exquisite (taste|judgement|judgment)|impeccable taste|good taste|uncommon vision|rare taste|discernment)'
    ],
    traits: [
      'your (<adverb>|very|own|ever)* (<praiseadj>|unfailing|unerring|impeccable|incredible|legendary|world famous|famous|famously|iconic|immaculate|discerning)+ <praisequality>',
      'your (<adverb>|own)* (impeccable|flawless|unfailing|unerring|legendary|immaculate|exquisite|fabulous|gorgeous|brilliant|marvellous|magnificent|dazzling|razor sharp|unimpeachable|superb) {word}',
      '<praisequality> (like|such as|as good as) yours',
      'as (<praiseadj>|good|lovely|sharp) as (you|yours|yourself) !(have|can|want|like|need|would|will|do)',
      '(a|an|the|some|any|no|every|to|for|of|from)? _? <praiseperson> of your (<praiseadj>|obvious|evident|rare|undoubted|good)* <praisestanding>',
      '_ of your (calibre|caliber|standing|stature|distinction|discernment|intelligence|refinement|talents|eminence|sophistication|judgement|skill)',
      '<praiseperson> with your (<praiseadj>)* (<praisequality>|sense|kind|sort|background)',
      '^ with your (<praiseadj>)* (looks|taste|talent|talents|brains|flair|style|instincts|judgement|judgment|ambition|charm|smile|figure|bone structure|eye for)',
      'your (<praiseadj>)* (<praisequality>|_|_ _) (is|are|was|were|must be|has been|looks|look|just gets|keeps getting) <adverb>* (divine|immaculate|impeccable|flawless|exquisite|enviable|goals|a thing of beauty|the envy of|a work of art|legendary|iconic|unmatched|second to none|on point|spot on|chefs kiss|something special|to die for|a marvel|a triumph|the stuff of|feared|admired|revered|renowned|the talk of|an inspiration|inspiring|amazing|incredible|brilliant|outstanding|extraordinary|remarkable|phenomenal|out of this world|stellar|sublime|magnificent|fabulous|unrivalled|unparalleled|the best|the finest|the smartest|the prettiest|the smartest|a credit to|a joy|a delight|too good|next level|showing|fire|priceless|enormous|the kind of|the sort of|the best run)',
      '(the envy of|the talk of|the toast of|the pride of) (the|your|all|every|everyone)',
      '<praiseadj> <praisenoun> like you',
      '(<praiseadj>|good|great|serious|true|real|careful|busy|proper|finest|bright|sensible) (_)? <praiseperson> (like|such as) (you|yourself|yourselves)',
      '(<praisenoun>|tastemakers|trailblazers|visionaries|innovators|leaders|heroes|connoisseurs|pioneers|changemakers|experts|professionals|winners) (like|such as) (you|yourself|yourselves)',
      '(someone|somebody|somebody out there|a person|people|anyone|a reader|a woman|a man) (as|so|this|that) <praiseadj> (as you)?'
    ],
    owed: [
      'you (<adverb>|do|all|both|guys|have|more|will|might|so|too|just|thoroughly|richly)* <praiseowed> !(<praisedue>|(a|an) <praisedue>|the <praisedue>|to <praisedue>|some <praisedue>|{number} (point|points|mile|miles|stamp|stamps|credits|badge))',
      '[ you (have)? (<adverb>)* earned ] (it|this|that|these|a|an|some|every|yourself|your (stripes|place|spot|wings|keep|rest|break|reward|treat)|the|more|$)',
      '(because|since|as) (<adverb>)* you (are|have)* (<adverb>)* (worth|earned|deserve|deserved)',
      'you are (entitled|worth|owed) (to)? (a little|something|some|more|every|it|the best|this)',
      '(the|that|a|this)? _? (treat|break|rest|upgrade|holiday|reward|discount|price|deal|night off|sofa|bed|kitchen|glow|body|career|life|home|vacation|look) <adverb>* you (have)? <adverb>* (deserve|deserved|earned)',
      '(what|everything|all) you (have)? <adverb>* (deserve|earned|merit)',
      '(as|exactly|just|precisely|than) you (so|truly|rightly)? deserve',
      '(customers|people|members|shoppers|readers|folks|heroes|moms|dads|humans) (like|such as) you deserve',
      '(something|someone|somebody|goodness|lord|heaven) knows you ..3 (deserve|earned)'
    ],
    admire: [
      '(we|i|{tag}|our <praiseperson>|our team|our founder|us) <adverb>* (are|am|can not help but|have to|must|always|do|will|here)* <adverb>* <praiseadmire> ..3 (you|your|yours)',
      '(proud|in awe|jealous|envious|impressed|big fans|fans|inspired|fan) (of|by|with) (you|your|yours|what you)',
      '<adverb>* proud of (you|yourself|yourselves)',
      '(we|i|our|you) ..2 (impressed|blushing|in awe|blown away|starstruck|dazzled|inspired|gobsmacked|amazed) (by|at|with)? ..3 (you|your|yours)? $',
      '(you|your ..3) (leave|left|made|make|makes|had|have|got|get) (us|me|our ..3) (speechless|blush|swoon|proud|smile|in awe|jealous|impressed|breathless|weak)',
      '(made|makes|making) (it|us|me|our ..2) blush',
      '(heard|hear|hearing|told|said|say|saying) ..2 (great|good|marvellous|marvelous|wonderful|lovely|amazing|fantastic|nice|brilliant|nothing but good) things about (you|your)',
      '(love|loving|adore|envy|admire) (your (style|taste|work|thinking|energy|spirit|vibe|ambition|attitude|dedication|commitment to|eye for|hustle|passion|outfit|creativity|courage|wit)|how you|the way you|what you (do|have done|are doing|are building|have built)) !(feedback)',
      '(rumor has it|word is|word on the street is|by all accounts|they say|everyone agrees|everyone says|legend has it|it says|we hear|a little bird says|science says|for the record|the jury agrees|all agree|obviously|clearly) (that|:)? you (are|were|have) !(been selected|been|on|our|in|still|not|able|eligible) <adverb>* (a|an|the|its|one|pretty|kind of)?  (<praisenoun>|<praiseadj>|favorite|<praiseis>|_ <praiseperson>)',
      '<praiseprize> ..6 (for|to|of|in honor of|in your|after) (you|yourself|your (honor|name|home|house))',
      '(award|prize|medal|trophy|oscar|gold|crown|vote|title) (goes|go|going|belongs|is awarded) to ..3 (you|{tag}|yourself)',
      '(wear|claim|polish|adjust|straighten|dust off|collect|take|here is|put on|don|grab) (the|your|that|a) (crown|halo|medal|cape|tiara|trophy|laurels|gold medal|rosette|throne)',
      '(applause|ovation|clap|cheer|fanfare|medal|trophy|statue|star) for (you|whoever|the (person|one|reader) (who|reading)|{tag}|yourself)',
      '(toast|tip|nod|salute|bow|shout out|shoutout|hats off|cheers|hooray|hurrah|ode|props|respect|credit|kudos|glory|honor) to (you|yourself|yours|the reader|your ..2) $'
    ],
    others: [
      '(someone|somebody|somebody we know|someone we know|someone here|a certain someone|a little someone|one of us) ..4 (has|is|have|was|deserves|got|needs|looks|been|knows) <adverb>* (got|had|been|earned|busy being|a|an|the|their|on|in|such|very|some|finally)* (<praiseadj>|<praisenoun>|<praiseis>|<praisequality>|good|great|stripes|wings|roll|treat|place|brilliant|nice|busy)',
      '(<praiseothers>) (would|see|might|give|settle|never|only|just|have|are|do|light|run|could|stop|wait|take|make)',
      '<praisefew> ..6 (like you (do|did|can|have|are)?|the way you (do|did)|quite like you|as well as you|better than you|more than you|than you (do|did)|you evidently do|you do|would have thought|have your ..3|with your ..3|gets past you|escapes you)',
      '(nothing|nobody|no one) (gets|slips|sneaks|pulls|escapes|fools) (past|by|one over|you|one past)* (on)? you',
      '(only|just) (a|the|an|those|someone|somebody|people|real|truly|true|serious|few|our|{word})* (true|real|genuine|serious|curious|clever|smart|brave|brightest|smartest|best|finest|sharpest|most discerning|special|select|savviest|discerning|intelligent|remarkable|rare) <praiseadj>* (_)? (<praiseperson>|<praisenoun>|fans|would|could|know|with|get|will)',
      '(it)? takes (a|an|someone|somebody|real|serious|true|rare|some|uncommon|guts|courage|vision|brains) (<adverb>|a|rare|special|certain|particular|truly|kind|sort|type|big)* (kind|sort|type|person|someone|somebody|mind|eye|talent|vision|guts|courage|nerve|heart|genius|class|skill|foresight|skills) !(of material|of food) (of|to)?',
      '^ (only)? (smart|clever|wise|savvy|shrewd|discerning|sharp|brilliant|talented|canny|sensible|intelligent|in the know|stylish|brave|bold|kind|good|curious|beautiful|great|true|real) (people|folk|folks|ones|minds|shoppers|savers|buyers|cookies|ladies|women|men|gardeners|cooks|travelers|drivers|owners|humans|moms|dads|parents|leaders|teams|marketers|founders|investors|readers|drinkers|homeowners|hosts|souls|customers|girls|boys|movers|spenders|patriots|hunters|players|thinkers) (press|click|open|know|shop|choose|start|get|like|love|buy|read|tap|book|do|never|always|pick|plan|think|such|switch|save|this|here|enter|deserve|keep)',
      '^ (heroes|winners|legends|champions|geniuses|visionaries|connoisseurs|trailblazers|experts|pros|rebels|leaders|trendsetters|tastemakers|vips of taste|winners only) (start|begin|this way|here|only|enter|click|press|shop|read|know|wanted|welcome|wear|drive|choose|unite|assemble|rejoice)',
      'for (the|those|all|anyone|people|readers|everyone)* (with|who have) (<praiseadj>|high|exacting)? (standards|taste|vision|style|ambition)',
      '(good|great|nice|lovely|wonderful) (things|prices|deals) ..2 (come|happen|go) to (good|great|lovely|nice|kind|wonderful|those|smart|clever) ..2',
      '(because|since|as|given that|for being|thanks for being|thank you for being|just for being|seeing as) ..3 (you are|you have been|such a|so|a|the world s|the)* <adverb>* (<praiseadj>|<praisenoun>|<praisesuper>|good) (<praisenoun>|<praiseperson>|_ parent|sport|$)?',
      "(world 's|planet 's|nation 's|country 's|town 's|street 's|galaxy 's|humanity 's) <praisesuper> _? (_|<praiseperson>)",
      '(the|this|our) <praisesuper> (shopper|reader|customer|person|cook|gardener|mind|human|saver|buyer|player|brain|people|driver|parent|host|woman|man|team|boss|mom|dad|crowd|bunch|dresser|head) (in|on|around|we|i|this|of|ever|alive|like|reading|here)',
      '(you|yours) (out of|above|over|more than|of)? (everyone|all people|anyone|anybody|everybody) ..2 (get|gets|know|knows|understand|appreciate|deserve|see)',
      'you of all people',
      '(there is a (word|name|term) for|that is what we call|we call that|what do you call) ..6 (people|someone|you|wise|genius|smart|clever|brilliant|it is)',
      '(who|which of us) is (a|the|our|my) (<praiseadj>|good|lucky|smartest|prettiest|clever) (<praisenoun>|<praiseperson>|girl|boy|human|one)'
    ],
    mine: [
      '(because)? i (am|was) <adverb>* (a|an|the|basically|clearly|so|such|just|one)* (<praiseadj>|<praisenoun>|grown up) (<praiseperson>|<praisenoun>|with ..3)? !(to|of|about|if|for|that)',
      'i (<adverb>)* (deserve|rule|rock|slay|have (<adverb>)* earned|have got this coming|am worth|nailed it|crushed it|smashed it|did it) ..2',
      '(what|everything) i ..2 (deserve|earned|coming)',
      'my (<praiseadj>)* (brain|taste|genius|talent|style|brilliance|instincts|judgement|judgment|awesomeness|greatness|excellence|mind|eye) (is|are|deserves|deserve|knows) <adverb>* (<praiseadj>|enormous|huge|massive|the best|it|this|better)?',
      '(my|our|the) <adverb>* <praiseadj>+ (genius|brilliance|self|taste|instincts|judgement) $',
      '(show|let|send|tell|dress|feed|treat|make|crown|reward|get) (me like)? (a|an|the|this) <praiseadj>* (<praisenoun>|brave one|clever one|smart one|genius|winner|grown up) ..3'
    ],
    not: [
      'well done (steak|steaks|burger|burgers|meat|beef|fillet|ribeye|guide|or|and|medium|research|study|is better)',
      '(is|are|be|not|medium|or|been|was|work|job) well done !(you)',
      '(<praisecheer>) (to|for|,) (the|our|all|team|everyone|every|its|his|her|their|this|these|both|those|each|{number}|{cap} {cap}|<numberword>) !(people like you|of you|reader|person|one who|one reading)',
      '(<praisewell>) <praisedone> (to|by) (the|our|all|team|everyone|every|{cap})',
      '(if|whether|when|where|until|make sure|how|how to|that|once|unless) you (are|were|look|have) <adverb>* (<praiseadj>|<praisenoun>)',
      'how well you (sleep|hear|see|know|score|did|do on)',
      'do you (deserve|have what it takes|know your)',
      'you (are|look) <adverb>* (special to us|bright and|special offers|kind enough|unique link|cool with)',
      'your (perfect|unique|special|true|creative|great|total|bright|bold|lovely|excellent|absolute|rare|smart|sharp) (kitchen|garden|company|style|skills|skill|brain|face|hair|touch|wardrobe|heart|timing|energy|skin)',
      'you (will|would|could|can|might|may) (look|be) <praiseadj>',
      'as (good|fine|special|smart|kind|bold|bright|cool) as you (think|remember|like|can|would|want)'
    ]
  },
  blank: 'say what the message is about',
  judge(claim, evidence) {
    const trigger = evidence.facts.trigger
    const act = readersAct(claim, evidence)
    if (trigger === 'none' && act) return contradicted('praises the reader for an act that the facts deny', [fact(evidence, 'facts.trigger', 'trigger: none')], 'facts.trigger')
    if (trigger !== undefined && trigger !== 'none') return supported(fact(evidence, 'facts.trigger', trigger.what ?? trigger.event ?? ''))
    if (act) return supported()
    if (claim.cue === 'none') return noClaim()
    return unsupported('praises the reader for nothing on record', 'facts.trigger')
  }
})
