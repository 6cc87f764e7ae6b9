import {contradicted, defineRule, fact, noClaim, supported, unsupported} from '../src/rule.ts'
import {readersAct} from '../src/text/acts.ts'

export const hollowGratitude = defineRule({
  id: 'hollow-gratitude',
  description: 'Thanks or esteem for loyalty, membership or being a customer, with nothing behind it.',
  find: {
    // You are called loyal, valued, one of the best.
    status: [
      '(as|one of|to|for|our|my|dear|hey|hello|hi|the|you are|because you are|being|of|a|an|most|such)* [ (as|one of|to all|dear)? (our|my|the|your|some of our)? (most|very|ever|truly)? <thankssure> ({tag})? (and (loyal|valued|esteemed))? _? <thankswho> ]',
      '(as|to|one of|some of|you are|among|amongst|from|with|for|because you are|being|of) [ (our|the|its|their) (very|most|absolute)* (best|favorite|finest|biggest|greatest|special|precious|wonderful|amazing|lovely|brilliant|fantastic|incredible|awesome|trusted|trusty|top|bravest|kindest|committed|dedicated|generous|constant|regular|cherished|nearest|dear|nearest and dearest|oldest|earliest|first ever) <thankswho> ] !(offer|offers|price|prices|deal|deals|reviews|says|said|choice|favorite|selling|seller)',
      '(one of our|among our|some of our|our very|our most) (most|very)* <thanksesteem> _? <thankswho>',
      '<thanksesteem>+ <thankswho> (like|such as) (you|yourself|yourselves)',
      '(<thankswho>|those) (of) (your|such) (loyalty|standing|devotion|dedication|long standing|constancy|good standing)',
      '(customers|clients|members|readers|guests|patrons|supporters|subscribers|drinkers|neighbors|people|fans|shoppers|regulars|tenants|friends|donors|diners) (like|such as) (you|yourself|yourselves) !(can|could|need|want|who want|often|tend|ask|asked|search|deserve)',
      '[ valued (customer|member|guest|client|everybody|everyone|friend|reader|patron|{tag}|_) ] ($|:|,|!|#|{tag})',
      '[ dear (valued|loyal|esteemed|treasured|cherished) ] ',
      '(to|hey|hello|hi|dear|for|our|ahoy|chin chin|hola|oi|the) [ (our|the|all our|you|you lot of|my)* (stalwarts|diehards|die hards|lifers|old faithfuls|old faithful|faithful few|loyalists|faithful|superfans|devotees|ride or dies|season ticket faithful|steadfast few|trusty regulars|lovely lot|committed crowd|regulars|nearest and dearest) ]',
      '(the|a|this|that) [ (loyal|devoted|faithful|valued|trusty|true) <thankswho> (i am|you are|that you are) ]',
      'i (am|have been|was) <adverb>* (a|an|so|one of your|your)* (loyal|faithful|devoted|valued)',
      'best (customers|clients|members|guests|readers) (get|deserve|receive|enjoy|always)',
      '(mvp|very important) (customer|guest|member|_ eater|purchaser|shopper|client|_ lover)',
      'to (our|all our|the) (valued|loyal|faithful|lovely|wonderful|dear)+ (friends)? (at|in|of|on) {word}',
      '(valued|loyal|esteemed) (colleagues|friends) (in|of)'
    ],
    thanks: [
      '[ (a|our|with)? <thanksfelt>* <thanksword> (<adverb>|again|once again|ever so|kindly|muchly|all|everyone|{tag}|you|a million|a bunch|a ton|heaps|a lot|so much|always|as always|guys|folks|sincerely|to you|to you all|from us|from all of us|from (the|our) _? team|,|{emoji})* for (just|simply|always|all|so)? <thanksbeing> ] ..1 !(patient|honest|in touch)',
      '<thanksword> ..4 for (all|just|always|simply)? (the|your|such|that|this|so much|another|continued|loyal|ongoing|years of|a year of|months of|all|constant|amazing|incredible|great|fantastic|wonderful|kind|generous|steadfast|unwavering|undying|valued|lasting|sustained|long|repeat|every ounce of|any|and|of)+ (and)? <thanksfor>',
      '<thanksword> 4 the <thanksfor>',
      '<thanksword> for (<thanksfor>|the <thanksfor>) !(on|of {number}|in {number})',
      '(thanks|thank you|thank u|cheers|ta|props|hats off|gratitude|appreciation) ..3 (to|for) (all|every|each|our|everyone|everybody|you|the|those|whoever|any|each and every)+ (of)? (last|single|one)? (our|you)? ..3 <thankswho> !(at|on (the)? {number})',
      '(thanks|thank you) (you|to you|our|all|dear|lovely|beautiful|wonderful|amazing|gorgeous)* (<thanksesteem>|our|dear)+ <thankswho>',
      'thanks to (your|our) (loyal|continued|ongoing|generous|amazing|wonderful|incredible|unwavering|kind|constant|<thanksfelt>)* (support|loyalty|custom|trust|faith|patronage|devotion|customers|members|supporters|readers|fans|generosity)',
      '(all|it is|it is all|everything|possible|happened|here|only|none of this) ..3 (thanks to|because of|down to|owing to) (you|people like you|our <thankswho>|your (support|loyalty|trust))',
      '(to|way to|chance to|want to|wanted to|just to|like to|time to|let us|how (we|to)|here to|moment to|as a way to|opportunity to|by way of) (<adverb>|again|us)* (say|saying|show|express|send|give|share|extend|offer|record|put on record) ..3 (a|an|our|the|some|<thanksfelt>|your)* (<thanksnoun>|how grateful|how much we appreciate|how thankful|how much (you|your)|how much it means|what you mean|we care)',
      '(to|let us|we|how (we|to)|want to|like to|wanted to|moment to|pause to|chance to) (<adverb>)* (thank|celebrate|honor|salute|applaud) (you|our|all|every|the|each|those|everyone|whoever|members|customers)+ ..3 (<thankswho>|who|with|for <thanksbeing>|for (your|all) ..2 <thanksfor>|for (another|all)|$)',
      '(our|a|your|one|another|this is our|just our) (little|own|small|simple|sweet|modest|humble)* (way|means|token|gesture|mark|sign|expression|show|attempt) of (saying|showing|expressing|giving|our|thanking|<thanksfelt>)* (a|our|you|<thanksfelt>)* (<thanksnoun>|you|thanks|grateful|love and thanks)',
      '(our|my|with|in|all our|of our|accept our|with our|much|such|there is our|please accept) (<thanksfelt>|and|most)* (thanks|gratitude|appreciation|thankfulness|indebtedness|admiration|undying thanks|thank you|thank yous|esteem) !(to (the (19|jury|speaker|crew|judges|team|staff|paramedics|two|three|tellers|surgeons|nurses|fire)|mr|mrs|ms|dr)|of (steel|art|the arts)|for (the music|your (order|patience|payment|help|letter|note)))',
      '(in|with|as a (mark|token|sign) of|out of|by way of|from) (sincere|deep|heartfelt|grateful|warm|our|recognition|love|respect|some|humble|all|much)* (and)? (gratitude|appreciation|thanks|thankfulness) (of|for|to|and|,|from|:|$)',
      'in (recognition|appreciation|honor|celebration|acknowledgment|acknowledgement|gratitude) (of|for) (your|our|those|you|all|being|the (people|customers|members)|<thankswho>)',
      '(for|in) (<adverb>)* (supporting|skipping|backing|choosing|sticking with|believing in) ..9 (thanks|thank you|gratitude|grateful)',
      '(thank you|thanks|appreciation|gratitude) (sale|gift|gifts|discount|offer|treat|pricing|price|prices|event|deal|reward|bonus|voucher|code|weekend|week|day|present|pressie|special|rate|savings)',
      '^ (a|one|and|just|so|also|with|but|now)? (<thanksfelt>|very)* (thank you|thanks|thankyou|thank u) (,)? (so much|a million|a bunch|a ton|heaps|a lot|again|all|everyone|everybody|a thousand times|truly|from (us|all of us|everyone|the bottom|our|the whole|the)|to you|to you all|you (beautiful|lovely|gorgeous|wonderful|amazing|brilliant|absolute|legends|lot|beauties|heroes))+',
      '(accept|collect|open|claim|redeem|unwrap|here is|get|see|your|open) (our|my|your|a)* (little|big|special)? (thanks|thank you|gratitude|appreciation) !(card|cards|note|notes|letter|gifts)',
      'from the bottom of (our|the|my) ..6 (heart|hearts) (:)? (thanks|thank you|$)?',
      '(can not|can never|could not|could never|words can not|never) (ever)? (thank|express|say|repay) (you|our|how|thank you)+ (enough|grateful|thankful|gratitude|much|fully|thanks)?',
      '(where|words fail|how can we) ..3 (thank|repay) (you|our)',
      '(big|huge|massive|mega|super|giant|enormous|ginormous|warm|special|quick|little|heartfelt|almighty|sincere|proper|double|triple) (thank you|thanks|thankyou|thank u|ta|cheers)',
      '(says|say|saying|said|sings|shouts|whispers) (a|one|our|big|heartfelt)* (thank you|thanks|thankyou|ta) (kindly|very much|with|to (you|our|all|every)|in|for being|for your|$)',
      '<thanksword> (,)? (<thanksesteem>|our|dear|lovely|you|beautiful)* (supporters|customers|members|legends|stalwarts|regulars|followers|fans|subscribers|guests|readers|patrons|darlings|folks|everyone|clients|shoppers) (!|$)',
      '(we|i) owe (you (a (drink|pint|debt|hug|thank)|everything|it all|so much|one|thanks|our)|it all|it|everything|all this|this|our|all) ..2',
      '(we|{cap}|shop|club|business|team|company) (owe|owes|owed|are indebted) (its|our|it|this|every|a|so|everything|their)+ ..4 to (you|our|people like you)',
      '(debt of gratitude|eternally grateful|forever grateful|ever so grateful|so grateful|so thankful|truly grateful|beyond grateful|immensely grateful|we are grateful|deeply grateful|much obliged to|forever in your debt|hugely grateful|we are thankful|eternally thankful)'
    ],
    // We value you. Your business means a lot. You keep our lights on.
    esteem: [
      '(we|i|us|{cap}|our <thankswho>|team|company|firm|shop|bank|{tag}|everyone here|nobody|no one) (<adverb>|do|must|all|will|here|always|simply|sincerely|so|that|how much we)* <thanksesteems> (the|a|that|how|all|every|each|you|your|our|those|so|people|one|of|and|being)+ (of you|of our|<thankswho>|<thanksfor>|who|to bits|more than|too|and|for|like you|enough|so much|dearly|$)',
      '-(would|could|if|should) (we|i) <adverb>* (appreciate|value|treasure|cherish|prize) (you|your (<thanksfor>|continued|loyal|ongoing|custom)|each|every|our|those|all of you|having you)',
      '(your|our <thankswho> \'s?|their) (<adverb>|loyal|continued|continuing|ongoing|unwavering|constant|repeat|kind|steadfast)* (loyalty|trust|support|custom|patronage|devotion|faith|membership|friendship|constancy|allegiance|presence|belief|backing|business|readership|confidence) ..5 (means|mean|matters|counts|inspires|humbles|moved|moves|touches|touched|keeps|built|build|fuels|powers|drives|deserves|deserve|makes all|made all|makes us|makes our|makes this|made our|made us|has made|has kept|has not gone|does not go|has never gone|never goes|has earned|earns you|is everything|is precious|is priceless|is appreciated|is very much|is much|is truly|is always|is deeply|is valued|is treasured|is cherished|is noticed|is noted|is our|is the reason|is what|is why|is worth|is gold|is golden|is important|is so|is, as|will not be forgotten|speaks|warms|lifts|sustains|carries|carried|says|pays|paid|shines|rewarded|noticed|appreciated|cherished|remembered|goes a long way|got us)',
      'your <thanksfor> (,|=|:|—) (our|is our) _? <thankswho|thanksnoun>?',
      'your (continued|loyal|ongoing|repeat|unwavering|steadfast) (business|custom|support|loyalty|trust|patronage|relationship|membership|faith|devotion)',
      '(loyalty|devotion|faithfulness|constancy) (like yours|deserves|should be|ought to|pays|has its|is its own|rewarded|is rewarded|gets|works both|looks good|never|is everything|runs|matters|counts|is a two|means|goes both|does not go|has not gone)',
      '(reward|rewarding|rewards|honor|honoring|celebrate|celebrating|recognize|recognizing|repay|repaying|toast|toasting|notice|noticed|clocked|admire|seen|return|returning) (your|that|the|such|all that|our)+ (<thanksfelt>|continued)* (loyalty|devotion|faith|faithfulness|support|commitment|trust|patronage|custom)',
      'if (loyalty|devotion|faithfulness|gratitude|thanks) (were|was|had|came|could|paid|earned)',
      '(worth|mean|means|meant) (so much|a lot|a great deal|everything|more than (you|we|words)|the world|such a lot|the earth|the moon) (to|here|at) (us|this|everyone|our|all|here|at|me|the)',
      '(because|since|as) you (mean|matter|count|are important|are everything) ..4',
      '(privilege|honor|pleasure|joy|delight|treat|blessing|luck|good fortune|fortune|gift) (it is)? (to|of) (have|having|serve|serving|know|count|call|look after|pour|bake|cook|host|welcome|work for|deliver) ..2 (you|people like you|<thankswho> like you)',
      '(we|us|i|feel|feels|how|so|are|count ourselves|consider ourselves|aren t) (<adverb>|are|we|feel|not)* <thankslucky> (to (have|serve|call|count|know|be part|be your|be in|be able)|that you|for you|by your|of your|you are|to you|for (our|your|people|customers|every)|by you|with <thankswho>|they are) ..3 (you|your|us|ours|<thankswho>|here|choose|chose|trust|stay|like you|with us)*',
      '(how) (lucky|blessed|fortunate|grateful|thankful|proud|glad) (we|i|this) (are|am|feel|shop) ..4',
      '(where|what|who) would (we|our|a|this|the|i) ..6 (be|do|become|have been|exist|eat) (,)? (without|if not for|but for|if)',
      '(where|what) would we (be|do|have been) $',
      '(we|it|this|there|none|nothing|the|i|nobody|{cap}|us) ..5 (would|could|can|will) (not|never|be|have)* ..5 (without|minus|but for|if not for|if it were not for|were it not for|if it was not for) (you|our|your (support|loyalty|custom|trust)|people like you|<thankswho>|the people|them)',
      '(without|but for|were it not for|if it were not for|if not for|if it was not for) (you|our <thankswho>|readers|customers|supporters|members|people like you|your (support|loyalty|custom|trust|faith|kindness)) (,)? !(having|knowing|needing|lifting|even|ever|noticing|leaving|doing|realizing|paying|seeing|and your) (we|there|this|none|nothing|it|just|only|our|the|us|no|{tag}|{cap}|$)+',
      '(we|i) would (<adverb>|all|have|long ago|be)* (fold|go under|go bust|close|shut up shop|be lost|be nothing|be nowhere|be out of|be sunk|have closed|be a row|be just|be talking to ourselves|shut) ..6 (without|if not|but for|minus)',
      'you (are|were|have been|are still|remain|will always be) <adverb>* (the|our|this|a|what|who|why|part of the|one of the)* (very|whole|true|real|beating|only|main|secret)* <thanksrole> (we|of|why|behind|that|under|beneath|for|this|our|to|in|at|i)',
      'you (<adverb>|have|have always|are the ones who|are who)* (keep|kept|keeping) (the|our|this|a|all|these)* {word}? <thankskeep>',
      'you (<adverb>|have|are the ones who|are who|all)* (made|make|built|build|carry|carried|sustain|lift|fuel|power|feed|grew|shaped|created|saved|grow|hold up|put) (us|this|{cap}|our|everything|all this|it all|all of this|what we|the magic) (possible|what we are|who we are|happen|all happen|worthwhile|worth it|on the map|business|company|place|shop|brand|dream|better|great|here|tick|through|up|from|all|community|credit union|club|farm|bakery|!|$)+',
      '(people|ones|folk|folks|those|customers|members|readers|everyone|everybody|all|you) (who|that) (make|made|makes|keep|keeps|kept|built|build|carry|sustain|hold) (us|this|{cap}|our|it|everything|choosing|coming back|coming|the|what) ..6 (tick|possible|going|what|who|happen|alive|afloat|open|great|special|back|choosing|small|local|worthwhile|up|us)*',
      '(customers|members|readers|regulars|guests|supporters|subscribers|policyholders|clients|fans|patrons|passengers|people) (are|come|remain|mean) (,)? ..6 (our|the|everything|first|at the heart|priority|family|compass|world|reason|joy|best people|be all|lifeblood|heart|north star|why|bosses)',
      '(takes|took) (a|some) (special|certain|rare|particular|loyal) (kind|sort|type)? (of)? <thankswho> to',
      '(is only|only) as (good|great|strong) as (its|the|his|our|their|her) ..2 (people|customers|tenants|members|readers|regulars|guests|patrons|clients|supporters|community|fans|audience|shoppers|neighbors|listeners)',
      '(we|i|{cap}|our team|everyone|one) (<adverb>|do|will|can)* (see|notice|clock|remember|know|count|feel|spot|noticed|appreciate|keep) (every|each|all|your|you) (single)? (order|login|visit|renewal|purchase|time|loyalty|devotion|custom|of you|return|booking|bite|stamp) ..4 (noticed|applauded|counts|matters|and|,|$)',
      '(every|each) (single)? (order|login|visit|renewal|purchase|stamp|click|ticket|cup|booking|pint|subscription|member|customer|reader) ..3 (is|counts|matters|means|makes) (noticed|applauded|appreciated|treasured|a vote|so much|us|valued|a small|seen|cherished|celebrated)*',
      'you (<adverb>|could have|might have|may have)+ (gone|shopped|chosen|picked|booked|bought|banked|flown) (to|with|at|a|any|someone|somewhere|elsewhere)+ ..7 (but|and|yet|instead|still)',
      '(of all|with so many|out of all|among so many|from all) (the)? ..8 (you (chose|choose|picked|pick|open|come|keep|stay|found)|you came)',
      '(took|take|taking) a chance on us',
      '(stuck|stick|sticking|stood|stayed|stay|staying|been) (with|by|beside|behind) us (through|all|for|when|since|over|by|from|year|this|so|in|and|,|for so)* (thick|these|the|day|years|year|long|everything|good|start|beginning|highs|ups|it all)*',
      '(believed|believing|believe|trusted|faith|confidence|trust) in us (from|since|when|all|through|always|and|for|,|$)',
      '(loyal|faithful|devoted|true) to (us|our|the brand|the shop|{cap} for)',
      '-(drivers|people) (with|by) (us|our side) (from|since) (day one|the start|the beginning|the very|our first|way back|the get go)',
      '(here|still|back|year after year|day after day|week in|time and again|season after season|month after month) ..5 (it is you|there you are|here you are|you are (still)? (here|there)|you come back|you keep coming|you return|you still|you choose us|you chose us)',
      '(we are|is|feel|be) <adverb>* (glad|happy|lucky|proud|honored|delighted|pleased|blessed|chuffed|grateful) (that)? (you are|they are|to have you|you have) (with us|here|ours|one of us|on board|around|part|still|on our|in our|among|stayed|stuck|chosen|a)',
      '(look|looking|looks) after (our own|our regulars|our loyal|our people|our members|our lot|our best|those who)',
      '(your name|a name) ..6 (we say with|with pride|good fortune|close to our|written on our|means something|we never forget|side marked|in gold)',
      '(held|hold|holds|holding) (you|our <thankswho>|customers|members|such|a|<thankswho> we|we)* .. in (the|such|great|very)* (highest|high) (regard|esteem)',
      '(we|who|whom) (hold|held) (you|dear|in|so)+ (dear|the highest|high|such|esteem|regard|great)*',
      '<thankswho> (who|whom|that)? (we|i) (hold in|prize|treasure|value|cherish|would be lost without|can not do without|are proud of|are lucky to)',
      '(spoil|spoiling|spoils|pamper|treat|treating|indulging|rewarding|reward|thank|look after|looking after|celebrate|celebrating) (our|your|the|my|all our) (most)? (<thanksesteem>)* (regulars|loyal|members|customers|best|faithful|own|lovely|subscribers|readers|guests|stalwarts|fans|supporters|clients)',
      '(sentimental|soppy|emotional|teary|misty eyed|mushy|choked up|soft|warm and fuzzy|tearful|all the feels) .. (about|over|at|for|thinking of|by) (you|our|your|having)',
      '(our) (heart|hearts|cup|cups) (is|are|runneth|overflows|overflow|swells|swell|burst|bursts|melts) (full|over|with|bursting|at|for)*',
      '(our) (<thankswho>|regulars|lot|crowd|people|readers|guests|members|customers) (,)? .. (are|is) (,)? .. (an|the|a|our)? (absolute|pure|total|best|joy|delight|finest|loveliest|heart|greatest|everything)+ (people|joy|bunch|lot|delight|in the|on earth)*',
      '(medal|reward|badge|gong|honor|prize|salute|nod|recognition|thanks|thank you|bonus) for (your|long|all your|years of|such|being|so much)+ (service|loyalty|years|devotion|standing|faithful|support|custom|good|loyal|a|our)+',
      '(being|as) (a|an|our|one|the) ..3 (customer|member|client|guest|reader|subscriber|patron) ..3 (has its|should feel|comes with|ought to|deserves|pays|means more|is worth|means)',
      '(because|as|since) (customer|member|client|guest|reader) loyalty',
      '(appreciation|gratitude|thank you|loyalty) (pricing|price|prices|discount|sale|rate|rates|offer|event|deal|treat|gift|bonus) !(scheme|program|card)',
      '(as|is|our) ..4 (who|which) has always (believed|trusted|supported|backed|stuck|stood|been there)',
      '(never once|not once|never) (strayed|left|wavered|faltered|looked elsewhere|let us down|stopped (ordering|coming|buying|believing|supporting))'
    ],
    salute: [
      '<thankssalute> (to|for|from us to|,) (all|our|the|every|each|those|everyone|everybody|you|whoever|any|a|of you|of our|last|single|and)* ..3 (<thankswho>|who|regulars|whoever)',
      '(we|i|{cap}|let us|us) (<adverb>|would like to|want to|must|could)* (salute|salutes|applaud|applauds|toast|bow|bows|honor|kneel|hail|doff|doffs|tip|raise|celebrate|thank|cherish|kiss|hug) (our|a|before|down|hats|hat|caps|cap|glass|the|flat)* (to|for|before)? (our|the|all|every|those|everyone|you|most|very|seasoned|lot of)* (<thanksesteem>|constant|seasoned|faithful)* (<thankswho>|faithful|who (stay|stick|shop|keep|come))',
      '(saluting|toasting|kneeling before|bowing to|bowing before|hailing|applauding|honoring|thanking|raising a glass to|doffing our ..2 to|tipping our ..2 to) (our|the|all|every|those|everyone|you|most|seasoned|dear)+ ..2 (<thankswho>|who)',
      '(doff|doffs|doffing|tip|tips|tipping|raise|raises|raising|lift|lifts|lifting|remove|take off) (our|a|the|his|her|my) (flat|top|hard|bobble|sun|party|straw|baseball|bowler)? (hat|hats|cap|caps|bonnet|lid|glass|glasses|mug|mugs|pint|pints|cup|cups|bobble hats) (to (you|our|all|the|every|those)|for|at|:|$)',
      '(somebody|someone) (call|fetch|get|build|write) ..3 (sculptor|poet|statue|medal|trophy|trumpeter) .. (customers|clients|members|regulars|readers)',
      '(customers|clients|members|regulars|readers|subscribers|you) ..2 (need|deserve|should have|should get|ought to have|deserves) (a|some|your|the)* (statue|statues|medal|medals|parade|round of applause|standing ovation|trophy|hug|holiday|drink|pint|song|poem|plaque)',
      '(for) services to {word}',
      '(love letter|ode|toast|tribute|homage|valentine) to (loyal|our|the) ..3',
      '(here is|cheers|here s) (looking at|to) (you|our|all)+ ..3 (our|customer|customers|regulars|members|readers|supporters|kid|subscribers|who|for)',
      '(moment|minute|second|thought|word) for (the (people|ones|folks|customers)|our|everyone|those|you) (who|regulars|customers|members|readers|subscribers)',
      '(long may you|keep on) (shop|shopping|read|ride|reign|drink|subscribe|sail|dine|visit|come|bank|support)'
    ],
    not: [
      '(i|he|she|they|wrote) (wrote)? to thank (the|his|her|their|him|her|them)',
      '(a|the) token of thanks from',
      'thanking {cap} : {number}',
      'with thanks to {cap}',
      '(our|your|my) favorite reader letters',
      '(faithful|dear) departed',
      'valued customer {stop} in',
      'best seller',
      'thanks (,)? all {number}',
      'valued (at|in|by|added|items|item|colleague award|possessions|assets)',
      'value (added|for money|packs|pack|of)',
      '(would|could|should|will|really)* appreciate (it|if|your (feedback|patience|help|time|understanding|opinion|honesty|input|response|reply|thoughts)|art|wool|wine|a|an|the|how|that|music|good|fine)',
      'value your (privacy|feedback|opinion|time|input|car|home|house|property|safety|security|data|old|phone)',
      '(customer|member|client|patron|volunteer|teacher|staff|employee|donor|art|music|wine|nurse|film) appreciation (day|week|picnic|month|event|society|class|course|night|evening|party|dinner)',
      'appreciation (of|society|classes|course|evening) {word}',
      '(loyalty|rewards) (card|cards|scheme|schemes|program|programs|points|status|app|apps|summary|oath|account|stamps|tier|club|number|balance)',
      '(brand|customer|voter|party) loyalty (among|in|study|report|research|index|trends|is falling)',
      'thanks to (a|an|new|better|the (new|weather|rain|work)|its|lower|cheaper|good|their)',
      '(no|without|any|in lieu of|expecting|vote of|note of|letter of|prayer of) thanks',
      'thank you (note|notes|card|cards|letter|letters|speech|gifts) !(signed)',
      'thanks (,)? (i will|i have|but|anyway|no)',
      '(no|yes) (,)? (thanks|thank you)',
      '(grateful) dead',
      '(he|she|they|marion|who|mayor|captain) (is|was|are|were|thanked|thanks) (grateful|thankful|the|both|all|his|her|their)'
    ]
  },
  blank: 'say what is thanked for, or what is new',
  judge(claim, evidence) {
    const {trigger, audience} = evidence.facts
    const segment = typeof audience === 'object' ? audience.segment : audience
    const did = trigger && trigger !== 'none' ? `${trigger.event ?? ''} ${trigger.what ?? ''}` : ''
    const lately = /\b(first|sign(ed)?[ -]?up|signup|joined|subscribed|welcome|new)\b/i
    const strangers = /\b(never|not|no (purchase|order|booking|visit)|without|lapsed|bought list|purchased list|cold|prospects?|leads?|first|new|non-?buyers|inactive|last \d+ days|quote)\b|subscribed since|installed|asked for/i
    if (segment !== undefined && segment !== 'individual' && strangers.test(segment)) return contradicted('thanks people who have not done it', [fact(evidence, 'facts.audience', segment)], 'facts.trigger')
    if (did && lately.test(did) && !/anniversary|years?\b/.test(did)) return contradicted('thanks a newcomer for loyalty', [fact(evidence, 'facts.trigger', did.trim())], 'facts.trigger')
    if (claim.cue === 'status' && audience === 'everyone') return contradicted('singles out a reader who is everyone on the list', [fact(evidence, 'facts.audience', 'everyone')], 'facts.trigger')
    const act = readersAct(claim, evidence)
    if (trigger === 'none') return act ? contradicted('thanks the reader for an act that the facts deny', [fact(evidence, 'facts.trigger', 'trigger: none')], 'facts.trigger') : unsupported('thanks the reader for nothing on record', 'facts.trigger')
    if (did) return supported(fact(evidence, 'facts.trigger', did.trim()))
    if (act) return supported()
    if (claim.cue === 'none') return noClaim()
    return unsupported('thanks the reader for nothing on record', 'facts.trigger')
  }
})
