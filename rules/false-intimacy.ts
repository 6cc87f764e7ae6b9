import {contradicted, defineRule, fact, noClaim, supported, unsupported} from '../src/rule.ts'
import {endsTitle, inName, saidToReader} from '../src/text/addressed.ts'
import {triggerAct} from '../src/text/acts.ts'
import {isTransaction, isWhole, plainlySells} from '../src/text/prose.ts'
import {tellsOfCare} from '../src/text/service.ts'
import {named} from '../src/text/titles.ts'
import {parseInstant} from '../src/text/dates.ts'
import type {Instant, Trigger} from '../src/types.ts'

/** Who may be said to feel something. */
const WE =
  '(we|i|us|everyone|everybody|someone|somebody|nobody|no one|they|the people|people|the ones|who|<sender>|(our|the|your|my|big|{cap}) _? _? (team|office|shop|store|kitchen|staff|crew|family|dog|cat|chef|heart|hearts|whole _ _?)|{cap})'
const ADVERB =
  '(<adverb>|do|did|have|has|had|will|would|could|can|can not|will not|not|never|been|help but|be|are|am|is|were|was|all|still|already|{emoji}|oh|secretly|madly|truly|kinda|to|might|may|must|ever|would have|could not|like|once)'

/** Where help is to be had, and for what. */
const HELP = /\b(?:questions?|assistance|support|help|problems?|issues?)\b/i

export const falseIntimacy = defineRule({
  id: 'false-intimacy',
  description: 'Love, longing, friendship or kinship that a company claims for the reader.',
  find: {
    address: [
      '^ [<hail> (there|,|you|our|my|to our)* <praiseadj> (people|human|humans|lot|bunch|souls|folks|creature|creatures|peeps)] ($|,|\\!|{emoji})',
      '^ [<hail> ,? (our|my)? new (friend|friends|pal|bestie|mate|buddy)] ($|,|\\!|{emoji}|{tag})',
      '(and|but|so|because|trust us|honestly) , ? [(babe|babes|hun|hon|gorgeous|darling|sweetie|bestie|besties)] , (it|this|you|we|your|that|they|these)',
      '^ [(<hail>|my) <dearadjective>* <endearment> {name}] $',
      '^ [<hail>? <dearadjective>* <endearment>] $ !(, (a|an))',
      '^ [<hail> <dearadjective>* (<endearmaybe>|cousin|cousins|auntie|bestie|besties|best friend|best friends|twin|soulmate|valentine)] $',
      '(you|your|we|us|our|i|me|it is|there is|are|do|be|come|take|get|have|let|pull|grab|is) .. , [<dearadjective>* <endearmaybe>] (:|.|\\!|\\?|{emoji}|—|\\)|, (we|you|your|it|this|that|our|i|is|are|do|have|can|will|what|but|and we|and you|because|before|so|if))',
      '^ (<imperative>|<hail>) ..3 , [<dearadjective>* <endearmaybe>] (:|.|\\!|\\?|{emoji}|—|, (we|you|your|it|this|that|the|our|i|is|are|do|have|can|will|what|but|and we|and you|because|before|so|if|stay|come|take|_ .. you))',
      '^ [(darling|darlings|babe|babes|bestie|besties|dearest|sweetie|sweetheart|hun|hon|mate|gorgeous|pal|buddy|bro|sis|fam|honey|beautiful|handsome|lovely)] (you|your|we|i|it is|(have|do|are) (you|we|i)|is (it|this|that|your|everything))',
      '(you|your|we|us|our|i|me) .. , [my? (love|dear|gorgeous|honey|sunshine|duck|pet|flower)] $',
      '^ [<endearmaybe>] , (we|you|your|it|this|that|our|i|is|are|do|did|have|has|can|could|will|would|what|where|when|why|how|let|come|get|take|look|open|here|there|please|not|meet|say|try|grab|save|stop|wake|time|been|been|guess|forget|hold|just|if|now|welcome|pop|put|pick)',
      '^ [<endearmaybe>] \\!',
      '[(my|our) <dearadjective>* (<endearment>|love|dear|lovelies|gorgeous|sweet)] $',
      '^ [(darling|dearest|beloved|sweetest|darlingest) <dearadjective>* ({tag}|{cap}|reader|readers|customer|customers|subscriber|you)] $',
      '^ [(darling|dearest|honey|babe|mate|bestie|sweetie|love|hun|hon|pal|friend) {tag}]',
      '^ [(hi|hello|hey|hiya|heya|hey there|hi there|hello there|good morning|morning|dear|to our|to my)+ <dearadjective>* (lovely|beautiful|gorgeous|sweet|darling|dearest|lovelies|precious) ({name}|{tag})] $',
      '^ [(hey|hi|hello|oh) (girl|mama|sis|boo|queen bee|bestie|girlie|fam)] (,|\\!|$|hey|{emoji})',
      '^ [(your|yours) <dearadjective>* (friend|friends|pal|pals|bestie|besties|bff|mate|mates|buddy|buddies)] (,|—) {name} !(,|and|has|is|sent|shared)',
      '^ [(lots of|all our|all my|much|so much|big|with)* love (and (gratitude|thanks|hugs|kisses|light|hope))? , {name} (x|xx|xxx|xo)+] $',
      '^ [(lots of|all our|all my|much|so much|with)+ love (and (gratitude|thanks|hugs|kisses|light|hope))? ,] {name}'
    ],
    kin: [
      '[you are (the|our) (family|friends|people|tribe) (that)? we (chose|choose|would choose|never had|always wanted|picked)]',
      '(^|—) [your (<adverb>|{cap})* (family|friends|mates|pals)] $',
      '[think of us as (your|a|family) .. (friend|friends|pal|mate|buddy|confidant|sister|brother|mother|family)]',
      '[you (will always be|will be|will always feel like|have always been) <adverb>* (<oneofus>|our <treasured>|family)]',
      '[(once|now that) you are (in|one of us) , ? you are (family|one of .. )]',
      '[(from|by|with|love|it is|we are|^|—|:) your <dearadjective>* (own|new|local|friendly|good|old|loving|very|ever|devoted|neighborhood)* <kinsman> (at|in|over at|down at|behind|on|from|of) (the|our|{cap}|{tag}|<sender>) {cap}*] !(have|has|had|are|is|already|will|did|do|just|all|can|told|say|said)',
      '[your (old|oldest|dearest|loving|ever loving|devoted|adoring|secret) (<kinsman>|servants|servant|admirers|admirer|overlords)]',
      '[(we are|we will be|we would be|we can be|i am|we|think of us as|consider us|call us|see us as|treat us as|look on us as) <adverb>* (not? like)? (your|that|that one|a|an|one of your|your very own) (own|other|old|new|best|very|biggest|number one|second|secret|one|work|honorary|long lost|favorite|closest|oldest|in|little)* <kinsman>] !(business|owned|run|pack|firm|company|brand|shop)',
      '[you are <adverb>* (like|basically|practically|now|almost|less|so|not)* <oneofus>] !(to|first)',
      '[to us , ? you are .. (kin|family|gold|friends|friend|treasure|everything|special|more|blood)]',
      '[you are (to us)? (our|my) (<dearadjective>|own|one true|very own|only|all time|absolute|number one)* <treasured>]',
      '[you are (<adverb>|the|still)* (the one (we|that we|our|us)|the reason (we|our)|all we|the only one (we|for us)|everything we|our why)]',
      '[because you are (our|my) (<dearadjective>|absolute|all time)* <treasured>]',
      '[(our|my) (<adverb>|own)? (nearest and dearest|<dearadjective> (friends|friend|pals|mates|people|ones|companion|companions|companion of the road)|beloved (customer|customers|reader|readers|member|members|guest|guests|subscriber|subscribers|supporter|supporters|regulars|community|family|people|{tag}))]',
      '[a? (beloved|adored) (one|friend|member|soul|reader|customer|guest)]',
      '[(welcome|welcome back|welcome home) (<adverb>|home|in)? (to|into) (the|our|this) (_|{cap}|{tag}|big|happy|little)? _? <family>] ($|,|{tag}|{name} $|at|here|now|today|and|we|you|where|of|from|with|that|because|as|on|for|to|the)',
      '[(join|joined|joining|part of|one of|member of|belong to|belongs to|come into|adopted into) (the|our|this|one big) (_|{cap}|{tag}|big|happy|little|growing)? {cap}? <fold>] $',
      '[(be|become|becoming|being) (a )? part of (the|our) (_ )? _? <fold>] !(history|room|firm|business|farm|trade|practice|tree|court|doctor)',
      "[(friend to friend|friends to friends|mate to mate|pal to pal|sister to sister|girl to girl|bestie to bestie|as friends do|as one does for friends|as friends|what friends are for|what are friends for|what mates are for|what family is for|that is what family does|between friends|between mates|among friends|friends tell each other|besties tell each other|bffs tell each other|tell each other everything|best friends forever|friends forever|mates forever|mate's rates|mates rates|mate 's rates|mates ' rates|old friends deserve|old friends like|for old friends|to our oldest friends|friends of the firm|friends of the house|for old times|for old time 's sake|for old times sake|from one .. person to another|from one .. lover to another|like an old friend|like old friends|like a friend would|like a mother|like your mom|(and|as) your mother would|bonded for life|blood brothers|we are in this together|we are family|more like family|more like friends|practically family|you are ours|we are yours|i am yours|we are all yours|yours forever|forever yours)]",
      '[we (all )? (go|went) (way|so far|so long|a long way) back .. $]',
      '[(known|know) you (since|for (years|ages|so long|a lifetime|as long)|all your life|better than|inside out|by heart) ..]',
      '[(we|i) (<adverb>|do)* know (the real you|you \\.|you better|you so well|your heart|what makes you|you too well|you by)]',
      '[we are <adverb>* (related|family|kin|besties|soulmates|siblings|blood|practically family|like family|more than friends|friends for life|old friends|in this together) (now|forever|already|you and us)?] $',
      '[(your|our|the) _ _? <adverb>* (cherish|cherishes|adore|adores) you]',
      '[(sail|run|fall|come|jump|leap|melt|back|straight|right|slide|rush|welcome) <adverb>* into our (<adverb>|open|loving|waiting|warm)* (arms|hearts|embrace)]',
      '[come here , you]',
      '-(if|once|whether) [you are (<adverb>|now|already|always)* part of (the|our) (<dearadjective>|little|big|growing|inner)* (crew|pack|tribe|squad|gang|clan|fold|posse|furniture)] (now|,|.|\\!|$|{emoji})',
      '-(if|once|whether) [you are (<adverb>|like)* (a|our) <dearadjective>* (friend|pal|bestie|mate|buddy|bff) (to us|of ours)?] $',
      '[once (a|an|our) .. (friend|family|sister|mate) , ? always (a|an|our) ..4] $',
      '[(good|great|old|real|true|best|dear) (friends|friend) (like you|are (hard to find|the best friends|forever|family))]',
      '[you <adverb>* belong (with|to) (us|me|our family)]',
      '[(we are|you and us are|us two are) (<adverb>)* better together] $'
    ],
    friends: [
      '[(we|i) would <adverb>* (pick|choose) you (first|every time|again|over (anyone|everyone)|out of (everyone|a crowd))]',
      '[you <adverb>* (have|have got|will always have|have always had) a <adverb>? (friend|pal|mate|buddy) (in|at) (us|me|{cap}|{tag}|our)] !(..5 \\?)',
      '[(do not|never|not supposed to|should not|must not|not allowed to) (play|have|pick) (a)? (favorites|favorite) , ? (but|however|and yet) ..6 (it is|it would be|that is|that would be) you]',
      '[(can|could|shall|might|may) we (<adverb>|not|all)+ be (<adverb>|good|best|just)* (friends|mates|pals|chums|besties)]',
      '[(consider|count|call|think of|look on) (us|me|our ..4|everyone ..4|the (staff|team|crew|people|folks|branch) ..4) <adverb>* (as)? (your|among your) <adverb>* <dearadjective>* (<chum>|kin)]',
      '(<sender>|i|everyone|everybody|people|who|will|would|to|do|always|^|,) [(~see|~treat|~regard|~count|~consider|~think of|~view|~welcome|~look on|~look upon) (you|each of you|you all|all of you) <adverb>* (as|like|among|as part of)? (our|a|the|one of|one of our|part of our|part of the)? (family|<chum>|kin|closest|own)] !(of (the|{cap}))',
      '[you (<adverb>|are|have|been|were|will|be|always)+ (seen|treated|regarded|counted|considered|thought of|viewed|looked on|looked upon|welcomed) (<adverb>|here)* (as|like|among|as part of) (our|a|the|one of|one of our|part of our|part of the)? (family|<chum>|kin|closest|own)] !(of (the|{cap}))',
      '[in (our|this) family] (,|we|nobody|no one|everyone)',
      '[our (friendship|romance|love affair|love story)] (<be>|has|means|deserves|needs|began|started)',
      '^ [(speaking)? (as|being) (a|your|one of your) <dearadjective>* <chum>] (,|we|i|of yours)',
      '[(we are|are we|are not we|we were|let us be|let us stay|we can be|can we be|could we be|we could be|can we stay|we will always be|we have become|we want to be|we wanna be|we would be) (<adverb>|not|all)* (good|best|just|such|real|old|great|more than|the best of|like|true)* (friends|mates|pals|chums|buddies|besties|bffs|bff|bezzies|family|kin|soulmates|lovers|sisters|brothers|cousins|neighbors now|inseparable|blood)] !(of the|owned|run|business)',
      '[(friends|mates|besties|pals|family|sisters|bffs) (do not let ..12 $|tell each other|look after|looks after|stick together|stick by|look out for|forgive|comes first|come first|help friends|never|always|share everything|with benefits|who (eat|drink|play|shop))]',
      '[(friend|mate|pal|family|sister|bestie|neighbor) to (friend|mate|pal|family|sister|bestie|neighbor)] $',
      '[(honorary|adopted|adoptive|surrogate|long lost|favorite) (<kinsman>|{cap})] (of ours|of us|to us|$)'
    ],
    love: [
      '^ [hugs and ..3 $]',
      '^ [(always|forever|ever|still)* in your corner] (,|.|\\!|$)',
      '^ [love you (,|—) (mean it|always|to bits|loads|bye)]',
      '^ [with (all|lots|much|so much)+ (of)? (our|my)? love] (,|.|\\!|$)',
      '-(when|if|once|until) [you complete (us|me|our _? (list|team|family|circle|inbox|day|world|life|lives|week))] (.|,|$|\\!|{emoji})',
      '[(grew|grown|growing|got|become|became|are|am|feel|getting) (<adverb>|a bit|a little)* (attached to|fond of|devoted to|sweet on|soft on) (you|ya|each of you)] !(r)',
      '[(nobody|no one|who) (else)? <adverb>* (loves|adores|cherishes|understands|gets|knows|misses) you (like (we|us)|more than (we|us)|as (we|much)|better|the way)]',
      '[(a|one|our|some) <adverb>* (cuddle|hug|kiss|squeeze|smooch|snuggle|embrace|cuddles|hugs|kisses) in (an|the|your|this) (envelope|email|e mail|inbox|post|mail)]',
      '[(as (though|if)|like) (we|i) (have|had)* (always|already|long) (known|know) you]',
      '[(feel|feels|felt|seem|seems|swear) (as)? (though|if|like)? ..3 known you (for)? (ever|forever|years|always|all|a lifetime|since)]',
      '[you (<adverb>|have|all)* (become|became|grown to be|come to be) <adverb>* (like|part of|as good as|almost|practically)* (the|our)? (family|fam|kin|friends)] !(doctor|name|of)',
      '[(sending|send) (you|you all|all of you|everyone) ..3 (warmth|strength|good vibes|good thoughts|positive vibes|good energy)]',
      '[(we|i) (all)? wish (we|i) could ..9 with you] !(r|on|at|for the|in)',
      '[(sent|written|posted|signed|typed|penned|packed) (with|in) (<adverb>|much|some|great|deep|our|all)* (fondness|affection|tenderness|adoration|devotion)]',
      '[you (<adverb>|do|all|honestly)* (mean|meant) (<adverb>|so)* (so much|the world|everything|the earth|the universe)] $',
      '[(we|i) <adverb>* think you are (great|the best|wonderful|lovely|gorgeous|amazing|special|cute|adorable|beautiful|the bees knees)]',
      '[(we|i) could <adverb>* (kiss|hug|squeeze|cuddle|marry) (you|the lot of you|you all)]',
      '[(can not|could not) stop (smiling|looking|thinking|talking|dreaming) (at|about|of) (you|your face|your cart)]',
      '[(have not|has not|had not|never) (stopped|quit) (smiling|thinking|talking|dreaming) (at|about|of) you]',
      `[${WE} ${ADVERB}* (<cherish>) (you|ya|thee|ye|the lot of you|the bones of you|our donors|every one of you|every single one of you|each of you|you lot|your face|your guts)] !(to|r|will|would|can|could|as|know|have|are|should|for|deserve|need|and your _ (rights|data|time|privacy))`,
      '^ [(<adverb>|so|much)* (loved|adored|missed|cherished|treasured) by (us|all of us|everyone here|all here|the whole (team|crew|gang))]',
      '^ [(be|stay|become) (our|my) <dearadjective>* <chum> (again|forever|back)?] (.|$|\\?|\\!|,|{emoji})',
      '[because (we|i|us|our team) <adverb>* (~love|~adore|~heart|~cherish|~like|~fancy|~miss|~treasure) you]',
      '[(when|if|how much|that|much as) (we|i) <adverb>* (like|love|adore|fancy) (someone|you|somebody|one of you)]',
      `[${WE} ${ADVERB}* <smitten> (you|ya|each other|your|(our|all our|every one of our) _? (subscribers|customers|readers|members|guests|fans|followers|clients|regulars|supporters|passengers|players))] !(r|to)`,
      `[(got|have|has|had|having|developed|with|nursing|hiding) <adverb>* (a|an|the|our) (huge|big|massive|little|tiny|teeny|serious|secret|bit of a|major|real|soft|very soft|special|tender|warm)* (crush|thing|soft spot|weakness|spot|tenderness|fondness|love|affection|place in our hearts|torch) (on|for) (you|ya|your)]`,
      '[(we|i|us|our team|<sender>) {emoji} (you|(all)? our <crowd-buyers>)]',
      '[(we|i) (<adverb>|do|could|just|want to|wanna|will)* (<cherish>) (the lot of you|you all|you guys|you lot|all of you)]',
      '[you (<adverb>|have|have got|all|really|had|stole|hold|captured|won)* (our|my) (whole|entire|little|full|undivided)* (heart|hearts|affection|devotion|love|soul|undying love|attention and our hearts)]',
      '[you (<adverb>|have|all|do|did|just|almost)* (stole|stolen|broke|broken|melt|melted|warm|warmed|touched|touch|won|captured|hold|fill|filled|gladden|lift|lifted|mended|mend|make|made|keep|light up|lit up|brighten|complete|completed|set) (our|my) (<adverb>|little|whole|tiny|cold|old|entire)* (heart|hearts|soul|souls|world|worlds|lives|life|day|days|year|week|hearts _)]',
      '[you (<adverb>|do|always|still|will always|have always|all|honestly)* (mean|matter|meant|mattered) <adverb>* (so much|the world|everything|a lot|the whole world|the earth|a great deal|more|the universe|so very much|dearly|deeply)? to (us|me|our team|the team|all of us)]',
      '[(we|i) (<adverb>|do|did|really)* care (, |<adverb>|so|very|much|deeply|a lot)* , ? (about|for) you] !(r)',
      '[(we|i|all of us) (<adverb>|do)* think (the world|the absolute world|the moon|so highly|the earth) of you]',
      '[how you make us feel|what you do to us|what you mean to us|how much you mean to us|what we feel for (you|our _)|how we feel about you|our feelings for you|feelings for you|how much we (love|adore|miss|care)|love you (back|more|most|best|to bits|to pieces|to death|to the moon)]',
      '[(people|someone|somebody|the ones|the folks|a team|a company|a brand) who (<adverb>|would|really)* (loves|love|adore|adores|cherish|care|cares) (you|about you)] (best|most|$|too|enough|back)',
      '[you make (us|our|me|the whole|this|every) ..5 (smile|blush|swoon|giggle|giddy|melt|happy|so happy|sing|weak|whole|complete|tingle|proud to|feel|grin|glow|purr|beam|dance|skip|flutter|blushing|day|lonely|better people|want to)]',
      '[(make|makes|making|made) (us|our|me|a) ..4 (go weak|weak at the knees|weak in the knees|go all gooey|all gooey|swoon|blush|go pink)]',
      '[(our|my) (<adverb>|little|whole|entire|tiny|own|poor|collective|cold|old|very)* (heart|hearts|soul|souls|world|knees|tummies) (<adverb>|will|would|all|have|has|did|do|can|still|just)* <flutters> .. (you|your|beat|flutter|melt|sing|swell|full|yours|break|ache|flip|flips)]',
      '[(our|my) (heart|hearts) (<adverb>|did|do|will|just|all)* (skip|skips|skipped|melt|melts|melted|sing|sings|sang|ache|aches|ached|flutter|flutters|fluttered|burst|bursts|swell|swells|leap|leaps|leapt|sank|sink|break|breaks|broke) (a beat)?]',
      '[(you|your|ya|{tag}) .. <reachedus>]',
      '[<reachedus> .. (you|your|ya|{tag})]',
      '[(our|the whole|the entire|every|whole) .. (light up|lights up|lit up|brighten|brightens|smile|smiles|perk up|perks up|beam|beams|cheer|cheers|blush|blushes|swoon|swoons|dance) (<adverb>|with|at)* (when|whenever|every time|each time|the moment|if) ..6 $]',
      '[when(ever)? you (smile|cry|laugh|hurt|walk in|come in|log in|call|are happy|are sad) .. , ..5 (smile|smiles|cry|laugh|hurts|hurt|lights|light|sings) ..]',
      '[(sending|send|sent|blowing|giving|gives|here is|with|here are|have) (you)? (<adverb>|all|our|some|lots of|a|an|the|so much|much|loads of|heaps of|you|big|huge|warm|warmest|fondest|deepest|virtual|extra|every)* (love|hug|hugs|kiss|kisses|cuddle|cuddles|smooch|smooches|squeeze|affection) !(letter|letters|island|story|stories|songs|actually|seat|seats|birds|in)]',
      '[nothing would make us happier than to ..5 (with|for) you|to know you .. is to|only you could|it is always been you|it has always been you|always you $|it had to be you|there is no one like you|there is nobody like you|nobody does it like you|no one else like you|nobody else like you|nobody compares to you|nothing compares to you|nothing compares 2 you|can not live without you|not live without you|live without you|be lost without you|lost without you|nothing without you|where would we be without you|what would we do without you|what would we be without you|not imagine life without you|life without you|a world without you|not the same without you|never the same without you|home is where .. is]',
      '[still your (number one|biggest|no 1|greatest|loudest|proudest) (fan|fans|admirer|admirers)|your (number one|biggest|loudest|proudest|greatest) (fan|fans|admirer|admirers)|president of your fan club|your fan club]',
      '[(nice|lovely|lucky|so happy|so glad|happy|grateful|blessed|great|good|thankful|glad|so lucky) (to have|we have|having|that we have) you (in|as part of|with us in) our (life|lives|world|hearts|corner|family)]',
      '[(people|someone|ones|folks|team|we) (who|that)? (would|will|had) (rather|sooner)? (take a bullet|walk through fire|lay down|give a kidney|do anything|die|lose a limb|give .. right arm) (for|than)? .. (you|reader like you)?]',
      '[you (<adverb>|are|were|will always be|have always been|is)+ (so|very|really|truly|incredibly|extra|more|still)* (special|precious|dear|priceless|irreplaceable|close) to (us|me|all of us|our (team|hearts|heart|family))]',
      '[(we|i|our team) (<adverb>|do|really|truly)* care (<adverb>|so much|deeply|a lot|dearly|passionately)* about (you|each (and every)? (one)? of you|(every|each) (single|and every)? (one of (our|you)|customer|reader|member|subscriber|guest|one))] !(r|and your (privacy|data)|having)',
      '[because (we|i) (<adverb>|really|truly|do|just)* care] $',
      '[(absence|distance|time apart|time away) (<adverb>|has|had|really|does)* (makes|make|made|making) (the|our|my) (heart|hearts)] (grow|grew|grown)',
      '[(we|you and i|you and us|you and me) (<adverb>|just)* go together like]',
      '[{tag}? you are (<adverb>|still|always|so|simply|clearly)* the one (for us|we want)?] (.|\\!|{emoji})',
      '[(match made in heaven|meant to be|made for each other|written in the stars|soulmates|love at first (sight|click|bite|site|scroll|sniff)) (:|,|—|.|\\?) ..2 (you|your) (and|\\+|x)] !(your)',
      '[you (and|\\+|x) .. (:|,|—|.|are|is|were|=|it is)+ (a|it is a)? (match made in heaven|perfect (match|pair|couple)|meant to be|made for each other|written in the stars|soulmates|inseparable)]',
      '[(it|this|that)? (was|is|must be|felt like) <adverb>* love at first (click|site|scroll|tap|swipe|login|log in|visit|order|byte|e mail|email|subscribe)]',
      '[(we|you and (us|i|me)|us two) (<adverb>|would|could|do|have)* (make|made) (a|an|such a|quite the|quite a|the) <adverb>* <dearadjective>* (perfect|great|cute|lovely)? (couple|pair|match|duo)] !(of|for)',
      '^ [<dearadjective>* be (mine|ours)] (\\?|.|$|{emoji}|valentine)',
      '[(you (<adverb>|are|will be|will always be|have been|were|must feel|should feel)+|consider yourself|feel) (<adverb>|so|very|much|deeply|and|,)* (loved|adored|cherished|treasured|beloved|hugged|cuddled|kissed)] (.|\\!|\\?|{emoji}|here|by (us|all|everyone|the team|our _)|round here|around here|at (the|our)|,|$)',
      '-(if|when|while|once|whether) [you (<adverb>|are|will be|have been|were|had been|so|much)+ missed] (.|\\!|{emoji}|here|by (us|all|everyone|the team|our _)|round here|around here|in (the|our)|at (the|our) !(<meeting>)|,|$)',
      '[(we|i|our _ _?) <adverb>* (long|longs|ache|aches|yearn|yearns|pine|pines|hanker|are nostalgic) for (the|those|our) (<adverb>|good|old)* (day|days|night|nights|time|times|morning|mornings|evenings|summers|weekends|chats|talks) .. (you|your)]',
      '^ [(consider|call) this (a|our|your) (<adverb>|big|warm|virtual|little|long distance)* (hug|embrace|cuddle|kiss|love letter|love note)]',
      '^ [(we are|we were|i am) (<adverb>|all|still|now)* blushing] ($|{emoji}|.|\\!)'
    ],
    longing: [
      '[you (<adverb>|might|may|must|could|are|be|have been)* (missing|missed) (us|me) (too|as well|already|a little|a bit)]',
      '[(to|will|would) welcome you (back)? home] !(from hospital|from the hospital)',
      '[(so|and|naturally|of course)+ ,? (we|i) <adverb>* (worry|worried|fret)] ($|about you)',
      '[(we|i) (have been|are|were) <adverb>* counting the (days|hours|minutes|sleeps)] ($|{emoji}|since|without) ',
      '[(we|i|our ..2) (can not|could not|can hardly|can never|hate to|do not want to) <adverb>* imagine ..3 without you] !(r|as)',
      '^ [missing (:|—|,|person)* (one|our|a|1) ..2 (subscriber|customer|member|reader|{tag})] !(at|from)',
      "[(it|things|everything|the _|our _) (is|has|have|been|feels|feel|felt|seems|seem|seemed|'s)+ <adverb>* (a bit|a little|so|far|too|awfully|rather)* <forlorn> (ever)? since] (.|,|\\!|$|you|then|{emoji})",
      '[(we|i) (still|always)? (keep|kept|are keeping|have been) (on)? (setting|laying) (a|your) (place|seat|chair) (at the table)? for you]',
      '[(we|i) (can|could) (hardly|barely|scarcely|not) (even)? wait to see your (face|faces|smile)]',
      '(since you|without you|you (last|have not)) .. [(it|things|everything) (is|has|have|been|feels|feel|seems|seem)+ <adverb>* (a bit|a little|so|far|too|awfully|rather)? <forlorn> (round|around|in|over|back)? (here|these parts|the (office|studio|shop|place|salon|kitchen))]',
      '[(a|another|any|one|the) _? (day|week|month|morning|shop|class|season|christmas|summer|party|choir|team) without you !(as|being|having|or) ..4 is (like)? (a|an|no|just|hardly|only) ..4]',
      '[(like|love|dare|hope|want) (to think|to believe|to imagine)? (that)? you (<adverb>|would|will|might|may|have)* (miss|missed|love|loved|think of|thought of|dream of) us (too|as well|as much|back|even|a little|a bit)]',
      '[(still|always|often|keeps|constantly)+ (mention|mentions|mentioning|asks after|ask after|asking after|speaks of|raves about|dreams of|talks about|talking about) you] (.|,|$|\\!|;|when|whenever|every|at|over|fondly|{emoji})',
      '[(looking|looks|look|glances|glancing|stares|staring|sits|sitting|waits|waiting|peers|peering) (at|by|near|out of|to|towards|toward) the (door|window|phone|gate|letterbox|screen|driveway) (in case|hoping|every time|whenever|as if) ..4 (you|your)] !(r)',
      '[(where|wherever) (have|had) you been all (our|my) (life|lives)]',
      '[absence (makes|made|has made|really does make) (the|our|my) (heart|hearts) (grow|beat|go) ..2]',
      '[(know|recognize|spot|pick out) (that|your|this) (name|face|e mail|email|email address|voice|handwriting|footsteps|footstep|knock|walk|ring|laugh) (anywhere|in a crowd|from a mile off|a mile off|in the dark)]',
      '[come (back)? home (to us|, ? (we|the (kettle|pool|light|lights|door|water|fire|oven|coffee|tea) <be> <adverb>* (on|warm|open|lit|hot|made|ready)))]',
      '-(do not|not|never) [~miss (you|ya) (already|so much|loads|terribly|dearly|lots|badly|heaps|tons|around here)]',
      '[(~pine|~yearn|~hanker) (away|so)? for (you|your)]',
      '[(we|i) have been (literally|<adverb>|all)* (dying|bursting|itching|longing|aching|burning|desperate|yearning|champing at the bit) to (tell|show|see|meet|share|ask|let you|reveal|give|introduce|hug|say|invite|write)]',
      '[(we|i) (are|am|were|was) (literally|<adverb>|all)* (dying|bursting|aching|longing|yearning|desperate|itching) to (tell|show|see|meet|ask|hug|hold|hear from|let) you] !(r)',
      '[(we|i) have <adverb>* waited (<adverb>|long|all (day|week|month|year|summer|winter)|for|ages|weeks|months|days)+ to (tell|show|see|meet|hug|give) you] !(r)',
      "-(do not|not to|can not|will not|would not|sorry we|sorry|if we|to|if you|you will|you|never|not|so you do not|did we|it we) [(we|i|us|they|everyone|nobody|the whole _|our _ _?)? (have|do|are|is|really|still|already|so|will|would|did|been|all|honestly|just|sure|certainly|deeply|truly|even|'s|be|has|had|oh)* <misses> (you|ya|thee|your (<dearadjective>|smiling|lovely|cheeky)* <face>)] !(r|at (the|our|last|yesterday|this|{cap}) _? _? <meeting>|today at|for your|when we|on)",
      '[(it|things|life|home|everything|everyone|the _|our _|the _ _|your _)? (is|are|was|were|been|feel|feels|felt|feeling|got|gets|seem|seems|seemed|grown|gone|went|look|looks|looked|sound|sounds|turned|become|becoming) <adverb>* (a bit|a little|so|far|too|all)? <forlorn> .. <absence>]',
      '[how !(long) .. (sigh|sighs|sighed|weep|weeps|wept|pine|pines|cry|cries|long|longs|ache|aches|mourn) .. (since you|for you|without you)]',
      '[(a|an|the) (great big|great|big|huge|massive|gaping|little)* (you (shaped|sized|size) (hole|gap|space|dent|void|hollow)|hole in the shape of you|hole where you)]',
      '[(nobody|no one|none of us) .. (smiled|laughed|slept|sung|danced|eaten|spoken|been happy) <absence>]',
      '[(it|things|life|home|the _|our _)? (is|are|was|has|have|will|would)? (not|never|nothing|nowhere|hardly) .. (same|fun|complete|right|home|party|itself|themselves|ourselves|whole|alive|cheerful|the {word}) <absence>]',
      '[(it|things|life|home|(the|our) (office|shop|team|studio|gym|kitchen|class|app|place|crew|salon|café|bar|pool|table|cellar)) (has|have|is|are|was|were) not (<adverb>|been|quite|felt|feel)* the same] !(as|size|price|day|route|time|for (all|everyone)|throughout|across|with|after the|in every|between)',
      '[(win|get|steal|earn|have) (back)? your (heart|hearts|love|affection|affections) (back)?]',
      '[(we|i) (want|would like|miss|need|are after) your (heart|love|affection)] (back|$|.|\\!)',
      '[(is|are) only .. with you (in|on|there|here)]',
      '[counting the (days|hours|minutes|seconds|sleeps)] .. (you|your)',
      "[(the|our|your|a|my) _ _? (at _ _? _?)? (<adverb>|will|has|have|is|are|just|'s)* (<yearns>|(keeps|keep|is|are|sits|sit|has been|stands|lies) <adverb>* (waiting|asking|calling|crying|pining|hoping|wondering|watching|looking|listening|sulking|moping|staring|longing|sobbing|weeping|sighing|humming)|waits|wait|stares|stare) .. (misses you|missing you|for you|where you (went|are|have been|were)|why you (left|went)|about you|waiting for your|if you are (ok|okay|coming)|when you are coming|by the (window|door|phone)|your (return|touch|hands))] !(to|outside|(at|on|in) ..2 {number})",
      '[(everyone|everybody|the team|they|people|the regulars|someone|the whole _) (<be>|keeps|keep|has been|have been)* <adverb>* asking (after|about|for) you]',
      '-(you|they) [(is|are|has been|have been|keeps|keep|kept) <adverb>* (wondering|asking|asks) where you (are|went|have (been|gone|got to|gotten to)|got to|disappeared to)] !(on|in (the|your))',
      '[your !(<kin>) (_)? !(<kin>|may|might|can|could|will|would|team|pupil|student|patient|staff|teen|teenager|neighbor|relative|friend|employee|employees) {word} (feels|feel|<be> feeling|<be> getting|has been feeling|have been feeling|gets|get) <adverb>* (lonely|lonesome|homesick|blue|glum|bereft|forlorn|heartsick|lovesick)] !({cap})',
      '[your !(<kin>) (_)? !(<kin>|team|pupil|student|patient|staff|teen|teenager|neighbor|relative|friend|employee|employees) {word} ((at|in|on|by|with) ..3)? (is|has been|looks|seems) <adverb>* (lonely|lonesome|homesick|heartsick|lovesick) !(\\?)]',
      '[(our|my) (day|week|morning|afternoon|monday|month|inbox|mood) (<adverb>|has|have|just)* (got|gets|gotten|is|feels|became) <adverb>* (brighter|better|sunnier|happier|warmer|sweeter|lighter|nicer) (because|now|with|since|thanks to|when|the moment) ..2 you]',
      '[(call|calls|called|bleat|bleats|whisper|whispers|whispering|say|scream|chant|chants|sings|sing|murmur|murmurs|hum|cry|cries|sigh|sighs|shouting|shout) your name] !(at (check|the|reception|desk))',
      '[<wereyougone> (<adverb>|yet|at all|as much|back)* (,|\\?|\\!|.|—|:|…|{emoji}|since|you)]',
      '[<wereyougone>] ({tag}|$)',
      '[hoping (it is|it was|that it is|to see|for|every _ is) you]',
      '[(you left|you have left|you forgot|you took) .. (your warmth|warmth on|a hole|a gap|a void|our hearts|a piece of|a you|a mark on us|with our hearts|our heart|us (heartbroken|in tears|in pieces|lonely|wondering))]',
      '[(it|that) (<adverb>|would|will|does|is|was|has|been)* (~kill|~break|~hurt|~pain|~gut|~crush|~slay|~destroy|~shatter) (us|our hearts|our heart|me) .. (you|to|if)]',
      '[(sooner|rather) (lose|lose a|cut|give up|part with|give) .. than (lose|part|be without|let) .. you]',
      '[someone (at|in|behind) .. (has|have|is|likes|like|fancies|misses|thinks|can not stop) .. you]',
      "[it (is|has) (been)? (<adverb>|far|way|much|simply)* (too long|ages|an age|yonks|forever|an eternity|a lifetime|so long|donkey ('s)? years)] (since (we|you (last)? (visited|came|stopped|dropped|shopped))|, ? {tag}|, (has|is) not it|$)",
      '[(feels|felt|seems|been) (like)? (<adverb>)* (forever|ages|an age|an eternity|a lifetime|too long|so long|a long time) since (we|you|your) (<adverb>|have|last)* (saw|seen|heard|visit|visited|dropped|stopped|shopped|swung|popped|caught|talked|spoke|spoken|hung|met|came|been|logged|order)]',
      '[(we|i) (have not|did not|never|hardly|barely|rarely) (<adverb>|ever)* (seen|heard from|see|hear from) (you|ya) (around|here|lately|anymore|any more|(in|for) (a|ages|so|forever|the|far|quite|months|weeks|yonks|eons|years|donkey|an)|since|these days|much|recently)] !(at (the|our) <meeting>)',
      '^ [(have not|long time we have not) seen you (around|lately|anymore|in|for|since) ..4]',
      '[(we are|it feels like we are|feels like we are|have we|we have|are we) (<adverb>)* (drifting|drifted|grown|growing|growing) apart] $',
      '[(we|i) (<adverb>|have|are|am|were|was|been|really|so|getting|started to|do)* (worry|worried|worrying) (<adverb>|sick)* (about (you|ya)|sick|when (we|you)|that you|something happened|you (might|had|were|forgot))] !(r (account|privacy|data))',
      "[(we|i|our _) (<adverb>|do|still|really|would|all|'d)* (miss|missed|missing) (having|seeing|hearing from|chatting with|talking to|hanging out with|serving|dressing|feeding|looking after|cooking for|our) (you|ya|chats|talks|time together|late nights|mornings)] !(r)",
      '^ [(please|so|just|come on|will not you|will you|{tag} ,)? come (back)? home (to us|to me)?] (.|\\!|{emoji}|soon|already|\\?)',
      '^ [please come (back )?home]',
      '[your (_)? _ (want|wants|begging|begs|ask|asks|asked|pining|pines) (for)? you (back|home|badly|again)]',
      '^ [welcome home (, )?({tag}|.|\\!|{emoji})] $',
      '[let us (<adverb>|never)* (be|live|stay|part) (apart|separated|ways)]'
    ],
    // Watching from behind a curtain: *We saw you eyeing that sofa*.
    watched: [
      '[(we|i|our _|somebody|someone|a little bird) (<adverb>|have|may have|might have|did|totally)* (saw|see|seen|spotted|caught|noticed|clocked|watched) (you|{tag}) (<adverb>|two|there|over there|secretly)* <coylook>]',
      '^ [(so|well|hey|ooh|aha|,|:)* (spotted|saw|clocked|noticed) (you|ya) <adverb>* <coylook>]',
      '^ [(busted|aha|gotcha|ooh|hey|so|well|,|:|\\!|…)* caught (you|ya) (<adverb>)* (<coylook>|looking|red handed|with your)]',
      "^ [(someone|somebody) (<adverb>|we know)* (has|is|'s) <adverb>* been <adverb>* (eyeing|eyeing up|eying|eyeballing|ogling|making eyes|making googly eyes|batting|flirting|drooling|window shopping|checking us out|stalking us)] !(else)"
    ],
    thought: [
      '[(we|i) (<adverb>|have|will|would|could|can)* not (ever)? (given|give|giving) up on you]',
      '[(<adverb>|so)* (sad|gutted|heartbroken|devastated|sorry and sad|hate|hated) to see you (go|leave)]',
      '[(we|i) (have been|were|are|have) <adverb>* (thinking|wondering|dreaming) (about|of)? (what|which|how|where) (_|_ _)? you (might|would|may|could|will) (like|love|want|need|enjoy|read|wear|fancy|adore) ..3]',
      '[(our|my) (thoughts|minds) , ..3 , (are|have been|were) with you] !(and your (family|families|loved))',
      '[(your (barista|stylist|barber|hairdresser|trainer|coach|dentist|mechanic|waiter|instructor|teacher|florist|butcher|baker|bike|sofa|desk|chair|local|gym|bookseller|tailor|groomer)|everyone here|everybody here|the regulars) (<adverb>|has|have|is|are|been|keeps|was|were)* (asking|asked|wondering) (after|about|where) you]',
      '[(consider|count|call|regard|think of) (us|me) (as|among)? (your|a|an|the|one of the)? _? (<kinsman>|<family>)] !(of (the|a) (court|bride|groom|earth)|doctor|lawyer|solicitor|dentist|firm|practice|business|run|owned|therapist)',
      '[(can not|could not|can never|trying to) <adverb>* (get|getting|shake|keep) you <adverb>* out of (our|my) (head|heads|mind|minds|hearts|system|dreams|thoughts)]',
      '[you (will)? always have (a|your) (home|place|family|friend|seat|spot|corner) (with us|here|among us|in our _|at {cap})]',
      '[(thinking|dreaming|smiling|blushing|reminiscing|grinning|laughing) (about|of|over|at) that (one)? (time|day|night|moment|afternoon|evening) (when|that)? (you|we) ..4] !(..4 \\?)',
      '[(saw|found|spotted|heard|smelled|read|tasted|tried) (this|it|these|them|that) and (immediately|instantly|just|at once)? thought of you]',
      '[(we|i) (are|were|have been|got) (<adverb>|sick|all)* (worried|concerned|anxious) about you]',
      '-(what (we|i|they|you|others|people|experts)|what .. ) [(we|i|us|they|everyone|someone|team|our _|just|still|always|been|was|is|are|were|and|of|{join}|^|:|—|all)? (<be>|have|been|keep|kept|just|always|still|all|really)* (thinking|thought|think|dreamed|dreamt|dreaming|reminiscing|daydreaming|wondering) (of|about) (you|ya|thee)] !(r|as|when you|and your (business|data|website|company|team)|all day)',
      '[({cap}|our _|the _|he|she|someone|chef) (cut|picked|chose|saw|baked|cooked|saved|kept|knitted|grew|sewed|wrote|put|poured|found) .. with you in mind]',
      '[(reminds|reminded|remind) (us|me|everyone) of you]',
      '[you (<adverb>|have|just|came|always|still)* (pop|popped|wander|wandered|drift|drifted|come|came|crossed|cross|sprang|spring|keep|slip|slipped|enter|walked|live|living|stay|haunt|run|ran|been|are|were) .. (mind|minds|head|heads|dreams|thoughts|heart|hearts)]',
      '[(we|i) (<adverb>|do|will|still|have|all)* (remember|remembered) you] !(r|asked|from|said|ordered)',
      '[(<hail>|did|do|does)? you (really)? think (we|i) (had|have|would|could|will|might|ever|had ever|would ever)* (forgotten|forget|forgot) (about)? (you|ya)]',
      '[(we|i) (<adverb>|have|had|would|will|could|did|can|do|most)* (never|not) <adverb>* (forget|forgotten|forgot|forgetting) (about)? (you|ya)] !(r)',
      '[(we|i|our _) (<adverb>|have|will|do|all)* (carry|carrying|keep|keeping|hold|holding|held) you (<adverb>|always|close|with us|near|in|dear|tight)+ ..5 $]',
      '[(we|i|our _|they) .. (named|name|naming|called|christened) (a|an|the|our) .. after you]',
      '[(we|i) (<adverb>|have|always|still|do|also)* (keep|kept|have|framed|hung|put) (a|your|an|our) .. (photo|picture|portrait|lock of|letters|polaroid|toothbrush|side of the bed|favorite chair|drawer for) .. (you|your|subscribers|customers|readers|desk|wall|wallet|fridge|mantelpiece|shelf|pillow|locket|bedside|dashboard)] !(card|id|record|file)',
      '[(talk|talking|sing|singing|hum|hums|humming|speak|speaking|wave|waving|smile|smiling|whispering|goodnight) (to|at|for)? .. (your photo|your picture|to yours|your empty|you from the|you off|until your)]',
      '[your (gym|studio|fitness|yoga|salon|shop|store|crew|{cap}) family] (is|are|will|misses|loves|waits|awaits) ',
      '[(we are|we will be|we have|we will|i am|i will be|is|are) (<adverb>|still|all|be|always be|got|have|right|only)* (here for you|there for you|by your side|at your side|in your corner|holding your hand|watching over you|got your back|have your back|waiting with open arms|looking out for you|rooting for you|cheering you on|your shoulder)] !(to|from|at|until|between|monday|when you call|on)',
      '[<motherly>] (\\?|,|—|…|$|and) !({number})',
      '[(we|i|us|our _|everyone|someone|they|{cap} {cap}? &(will|would|wants|is|has|loves)) (<adverb>|will|would|want|wants|wanted|long|love|loves|have|has|do|are|is|{join})* (to|be|got|just|only|stay)? <vow>] !(.. ({number}|<weekday>|<openhours>|phone|from|until|when))',
      '[(we|i|our _|us|someone|everyone|they|{cap}|{cap} _ _) .. <homely>] !(.. ({number}|from £|switch))',
      '[if (ever)? you need a (shoulder|hug|friend|cuddle) , ? (ours|we|us|our) ..]',
      '[(look after|take care of) (yourself|that .. self of yours|you) .. (promise|for us|until we|will not you|will you|for our sake)]',
      '[(how is|how are|how was|hows) (your|that) (mom|mother|dad|gran|kids|family|hubby|other half|wife|husband|baby|little one|little ones|love life|new baby|better half)] (\\?|,|—|$|and)',
      '[do you still (take|like|love|wear|sing|snore|laugh|dream|drink|eat) .. (we remember)?] (\\?|$)',
      '[(hope|hoping|pray) (that )? (you|your) .. (heart|feeling better|eating|sleeping|loved|hugged|smiling|not lonely|not alone)]',
      '[your name (<adverb>|has|just|keeps|kept)* (came|come|coming|popped|pops|crops|cropped|crossed) up (today|again|this|yesterday|a lot|and|$)]',
      '[(you are|you were) <adverb>* the (first|only|very first|one) (person|one|face|name|human) (we|i|that|who|on|to (come|pop)) (<adverb>)* (thought|think|wanted|want|came|comes|our|called|call|turn|told)]',
      '[(we|i) (<adverb>|really|just)* (want|wanted) you to (hear (it|this) from us( first)?|be the first to (know|hear))]',
      '[(we|i) (could|can) (not|hardly|barely) (<adverb>|even)* (wait|contain ourselves|keep (this|it) (in|to ourselves|quiet)) (<adverb>|another (second|minute|moment|day)|any longer)* (to|until we could) tell you]',
      '[(we|i) (<adverb>|were|was|are|just|have been|all)* (talk|talking|talked) about you (all the time|again|today|at|over|in|,|.|$|{emoji})] !(r)'
    ],
    courtship: [
      '[let us not break up]',
      '[(kiss kiss|hug hug)] !(bang)',
      '[better together (.|,|—|:|…)* (just)? like us]',
      '^ [(just|another|our|a|one)* little? love (note|letter)] ($|{emoji}|to you|for you|from us) !(:)',
      '[(our|with|and) <adverb>? (heart|hearts|arms) (\\))? <be> <adverb>* (wide)? open (to|for) (you|{tag}|all of you)]',
      '[(we|you and (us|i)|us two) are (exclusive|going steady|an item|a couple|dating)] ($|{emoji})',
      '[(let us|(can|could|shall|may|should) (we|you and (us|i))|how about we|what if we|why do not we|want to|will you|ready to) (<adverb>|please|all)* <makeup> (with (you|us))?] (,|.|\\!|$|\\?|{emoji}|together) ',
      '[(we are|i am) not crying , you are crying]',
      '[remembering you] $',
      '[you are <adverb>* like (a|an|our) _? <kinsman> (to|for) (us|this|our|all of us|the)]',
      '^ [(to|dear|for|hello) the (one|ones|person|people|reader|guest|customer) (that|who|we|i) <adverb>* (got away|love|adore|miss|cherish|think of|dream of|stole our hearts) ..2]',
      '^ [(please|pls|oh|do|just)* (come (back|home)|hurry back|return) (to us)? (,? {tag}|, {name})] (.|\\!|$|,|{emoji}|…|?)',
      '[is (this|it|that) (true|real)? love] (\\?) (we|it must|because|it is|must be|asking)',
      '[(wish|wishing|wished) you were (here|there|back|still)] (with (us|me)|among us|\\(|,? {tag}|too)',
      '[is this (goodbye|the end)] ?',
      '[with (<adverb>|all|our|much|so much)* (love|affection|hugs) (for|to) (you|all)]',
      '-(size|sizes|in|or) [xo $]',
      '^ [(x|xx|xxx|xo|xoxo)] (from|, ? (the|your|everyone|all of us|all at)|(the|your) (whole|entire)? {cap}? (team|crew|gang|family|girls|boys|folks)|everyone at|all (of us )?at)',
      '[<caress|lovewords|romance>]',
      '[<romancemaybe>] .. (us|we|our|you|me) $',
      '[(us|we|our|i|me) .. <romancemaybe>]',
      '[kiss and make up] $',
      '[grow old with (us|you|me)|never change , {tag}]',
      '[(group|bear|big|huge|warm|virtual|squishy|tight|massive|giant) (hug|hugs|cuddle|squeeze)]',
      '(a|ten|many|so many) [(thousand|million|hundred|dozen) (hugs|kisses|cuddles|smooches)]',
      '[(hugs|kisses|cuddles|smooches) (from|(to|for) (you|all|everyone|our|each|your|{tag})|all round|and kisses (from|to|,|$))]',
      '[(pinky|pinkie) (swear|swears|promise) .. (us|we|forget|love|friends)] ..4 $',
      '[cross my heart , ? (i am|i will|we|i have|i love) ..]',
      '[take (me|us) back] $',
      '^ [(love|hugs|kisses|cuddles|smooches|hearts|yours) ,? (<adverb>|always|forever|for ever|as ever|and hugs|and kisses|and cuddles|and light|you lots|until the end of time|eternally|evermore|in eternal)* ,? (from|, (your (<kinsman>|team|{cap}|local)|the|all of us|all|everyone|us|team|our)|, {cap} and {cap}|{cap} and {cap} $|x|xx|xxx)] !(of|story|island|me|actually)',
      '^ [(love|hugs|kisses|cuddles|smooches) (from|always|as ever|you lots)]',
      '^ [(<adverb>|and|we)* (love|adore|miss|cherish) you (<adverb>|guys|all|lot|folks|so|very|much|to bits|dearly|loads|forever)+] (.|\\!|$|,|{emoji})',
      '^ [(hugs|kisses|cuddles|smooches)] $ !(, (a|an|and|or|_ and|_ or|{number}|to|at|in|we|you)|:)',
      '[(remain|remaining|remains) .. your (<adverb>|ever|most)* (devoted|loving|faithful|humble|adoring|affectionate) _]',
      '[(with|from) (<adverb>|us|all of us|our hearts|our team|the team|everyone)* ,? with (<adverb>|all|our|much|lots of|so much)* love]',
      '^ [(with|and) (<adverb>|all our|our|much|lots of|so much|deepest|fondest|eternal)* (love|affection|hugs|adoration|devotion|tenderness)] $',
      "[(are you|have you been|is it|is there|you are) (seeing|someone|dating|cheating|somebody) (else|someone else|other (brands|shops|apps|people|gyms|stores)|on us|another (brand|app|shop|gym|store))] !('s (account|data))",
      '[(can we|could we|may we|do we|give us|we would love|we deserve|how about|deserve) (<adverb>|have|get)* (a|one more|another)? (second|fresh|new|last)? (chance|shot|start|go) (, please|with you|to (win|make)|at (us|this|love))?] (\\?|$) !(draw)',
      '[let us (<adverb>|just)* (be besties|hang out|cuddle|snuggle)] (,|.|\\!|$|\\?|{emoji}|together)',
      '^ [(we can|we promise to|we promise we have|we will|we have|we really have|we swear we have|i can) <adverb>* (change|changed)] ($|.|\\!|{emoji}|. (give|take|please|honest|promise)) ',
      '[it is a match (\\!|:|—|,|.|{emoji}) ..2 (you|{tag}) (and|\\+|x|=)]'
    ],
    bond: [
      '^ [(yours|all yours) , ? (till|until) (the|hell|death|we|forever) ..4] (,|$)',
      '^ [how (is|are) my favorite {word}] (\\?|today|doing|this|{word} \\?)',
      '[you are the _ (to|of|in|beneath) our _]',
      '[would (swim|walk|cross|climb|crawl|sail|travel|fly|go|row|ride|run|drive|march) .. (ocean|oceans|sea|seas|channel|desert|mountain|mountains|fire|hot coals|broken glass|miles|moon|stars|world|earth|globe) .. for you] !(r)',
      '[(nobody|no one) (gets|knows|understands|loves) you (like|the way|as|better)]',
      '[(nobody|no one|nothing) (<adverb>|can|could|will|would|ever|else)* (fill|fills|filled|take|takes|replace|replaces|compare|compares) (to|with)? (your (shoes|place|seat)|you)] (here|round here|around here|at|,|.|$)',
      '[you <adverb>* (light|lit|brighten|brightened|warm|warmed|melt|melted|lift|cheer) up? (our|my|us|every|each|all our) <adverb>* (day|days|morning|mornings|evening|evenings|week|weeks|life|lives|world|heart|hearts|inbox|shop|hour)]',
      '[(you and us|us and you|you (\\+|x|plus|—) us|us (\\+|x|plus|—) you)] !(all|both)',
      '[from our _ to yours]',
      '[(still|kept|keep|saved|keeping|save|saving) .. (your|you) .. (mug|chair|seat|slice|slippers|toothbrush|stool|corner|favorite spot|pillow|peg|hook|stocking|coat hook|spot on the sofa|side of|booth|place at)] !(for|with|from|until|number)',
      '[(our|my|the|his|her|their) .. (asked|asks|asking|ask|wonders|wondered|wondering) (about|after|where) (you|your name)]',
      '[your name .. (heart|hearts|diary|notebook|smile|smiled|tattoo|tattooed|sand|sky|mirror|lips|dreams|sleep|like music|like a song)]',
      '[(we|i) (can not|could not|can barely|have not|can hardly|did not) (sleep|slept|eat|eaten|breathe|concentrate|function|cope|go on|stop smiling|smile)]',
      '[(we|you and i) .. (found|understand|get|love|know|met|deserve|need|missed|have|had|finish) each other]',
      '[(<be>|got|get) (jealous|emotional|soppy|mushy|sentimental|weepy|teary|misty|choked up|all soft|all gooey|tongue tied|flustered|giddy|goosebumps)] .. (you|your|{tag})',
      '[we .. (soppy|mushy|sentimental|gooey|weepy|teary|misty eyed)] .. you',
      '[(squeal|squealed|whoop|whooped|gasp|gasped|shriek|shrieked|cheer|cheered|cartwheels|happy dance|jumped for joy|swooned|wept|cried|beamed|grinned|smiled|smile|blush|blushed|glow|glowed|sing|sang|sigh|sighed|light up|lights up|lit up) (<adverb>|a little|with joy)* (when|whenever|because|every time|each time|the moment|if) .. (you|your) ..]',
      '[(marry|date|kiss|hug|cuddle|snog|spoon|woo|court|adopt|embrace|squeeze|elope with|run away with|fall in love with|grow old with|come back to|come home to|make up with|fall for|reunite with|dream of|dream about|dreaming of|dreamt of|dreamed of|crush on|get back with|move in with|be nice to) us]',
      '^ [(hug|kiss|hold|cuddle|marry|adopt|squeeze|spoon|adore|love|miss|date|woo|snog) me (too|back|again|tight|now|please)?] (,|.|\\!|$) !(chicken)',
      '[(i|we) (<adverb>|do)* (love|like|miss|adore|fancy|want|need|forgive|missed) you (too|back|all|more|still|again)?] $',
      '[i (will|would|am going to|am) (move|moving|come|coming|run|stay|cuddle|marry|be) .. (in with you|back to you|home|yours|into your arms|by your side)]',
      '[(i am|we are) (yours|all yours|coming home|home|in love|smitten|taken|your valentine)] $',
      '[our dearest _]',
      '[(told|tell|telling) (our|my|the) (mom|mother|mothers|moms|gran|therapist|diary|friends|dog|cat|parents|kids|grandkids) .. about you]',
      '[(we|us|our|ours|i|me|my|{cap} {cap}) .. <tender> .. (you|your|yours|yourself|{tag})]',
      '[(you|your|yours|yourself|{tag}) .. <tender> .. (us|our|ours|we|me|my)]',
      '[(you|your|{tag}) .. (us|our|we|me|my) .. <tender>]',
      '[(us|our|we|me|my|i) .. (you|your|{tag}) .. <tender>]',
      '[<tender> .. (us|our|we|me|my|i) .. (you|your|{tag})]',
      '[<tender> .. (you|your|{tag}) .. (us|our|we|me|my)]'
    ],
    not: [
      '(squeeze|fit|slot|pencil) (you|me|us|them) in',
      '(easy|hard|difficult|impossible) to miss us',
      'miss you , (wrote|said|sang|says|cried)',
      'love from (nan|nana|gran|granny|grandad|grandma|grandpa|mum|dad|mom|auntie|aunt|uncle)',
      'marry me (chicken|pasta|sauce|soup)',
      '^ boo \\!',
      'we missed your (call|delivery|appointment|message|visit|payment)',
      // A van that found nobody in, a chair that stayed empty.
      '(we|driver|engineer|courier) missed you (today|yesterday|earlier|this morning|this afternoon|at {number})* (:|—|,|.|;)? ..4 (parcel|package|packages|delivery|driver|courier|engineer|meter|appointment|letter|collection|visit|attempt|attempted)',
      '(delivery|parcel|package|appointment|meter) ..4 (:|—|,|.|;)? (sorry)? (we|our driver|our engineer|our courier) missed you',
      // Those at home or away miss their own.
      '(the|your) (children|kids|child|cat|cats|dog|dogs|puppy|pupils|boys|girls|little ones|campers|baby|son|daughter) (may|might|will|would|can|do|all|<adverb>)* ~miss you (for|until|on|at|in|a|and|while|when|,|.)',
      'friends and family',
      'hold your hand (under|out|up|over|in|still|flat|above|against)',
      // A journey that was made: *Where have you been? Rate your stay*.
      'where (have you been|did you go|have you gone) \\? (please)? (rate|review|tell|show|share|map|pin|log) ..4 (stay|trip|travels|journey|visit|flight|vacation|us about)',
      '(thinking of you|missing you|miss you|we miss you|love you|i love you|we love you|be mine|welcome home|hugs and kisses|kiss me|hug me|wish you were here|with love|big hug|get well soon|my valentine) <keepsake>',
      '(made|baked|grown|roasted|brewed|built|cooked|sewn|knitted|prepared|crafted|handmade|handcrafted|designed|coded|written|printed|packed|produced|developed|created) with love (in|by|since|at)',
      '(hugs and kisses|cuddle|cuddles|love) (playgroup|club|bear|island|group|class)',
      'oh dear',
      'oh my',
      'between you and (me|us)',
      'sorry (that)? we (have)? missed (you|your)',
      'refer (a|two|three|your|any|{number}) (friend|friends|mate|mates)',
      '(tell|bring|invite|share with|with|for|gift|give|treat|send|and|or) (a|your|his|her|their|my|one|two|any|another) (best|old|dear|good)? (friend|friends|mate|mates|family|pal|buddy|bestie|sister|brother|mom|cousin|kids|cousins|gran|nan)',
      'is this the end of',
      '(wants|want|longing|dying|itching) to know (where|why) you (went|left|are|have been)',
      'it is not you , it is (the|your|a)',
      'dear friends of {cap}',
      'our hearts (break|ache|bleed|go out) for',
      '(sorry|apologies) (i|we) missed (you|each other)',
      'you are the reason we (do|are here|exist|started|open)',
      '(thinking|thought) (about|over) your _? (team|business|company|website|site|project|question|questions|point|points|suggestion|suggestions|idea|ideas|proposal|plan|plans|brief|draft|request|query|problem|layout|budget|timetable|deadline|roof|kitchen|garden|cellar|house|hall|numbers|figures)'
    ]
  },
  judge(claim, evidence) {
    if (inName(claim) || named(claim) || endsTitle(claim) || (claim.cue !== 'address' && !saidToReader(claim, plainlySells(evidence.read)))) return noClaim()
    // *We’re here for you: for any question, call the desk* offers help.
    if (/\bhere for you\b/i.test(claim.text) && HELP.test(claim.part.text.slice(claim.end))) return noClaim()
    // After a visit to a doctor it is what the letter is about.
    if (/\bfeeling better\b/i.test(claim.text) && tellsOfCare(claim.part.text)) return noClaim()
    // *It’s a zip file. It isn’t the same*: of a thing; *if you can’t come, you’re missed*: of whoever does not.
    if (
      claim.part.role === 'body' &&
      (/^it(?: is not|[’']s not| isn[’']t) the same\W*$/i.test(claim.text) || (/\bmissed$/i.test(claim.text) && /\bif\b[^.!?]*$/i.test(claim.part.text.slice(claim.sentence.start, claim.start)))) &&
      isWhole(evidence.read)
    )
      return noClaim()
    // *If we miss you, tell us*: of a collection, a call, a delivery.
    if (/^(?:we|i) miss(?:ed)? you\b/i.test(claim.text) && /\b(?:if|when|in case|should)\s+$/i.test(claim.part.text.slice(0, claim.start))) return noClaim()
    // How a priest signs a letter to the parish.
    if (
      claim.part.role === 'body' &&
      /^(?:with|in) (?:\p{L}+ )?love\b/iu.test(claim.text) &&
      (/\b(?:blessings?|prayers?)\b/i.test(claim.part.text) || evidence.read.all().some(({part: {text}}) => text.length < BRIEF && CLERGY.test(text)))
    )
      return noClaim()
    // A basket that waits is what the reader left in a shop.
    if (/\b(?:cart|basket|order|checkout|items?)\b.{0,12}\bwaiting\b/i.test(claim.text)) return noClaim()
    // *Why I thought of you rather than of the others*: a choice between people.
    if (/\bthought of you$/i.test(claim.text) && /^ (?:rather than|instead of|and not)\b/i.test(claim.part.text.slice(claim.end))) return noClaim()
    // *We saved you a seat: row F, 12, until 19:20*: a place that was booked.
    if (/\b(?:saved|kept|held|reserved)\b/i.test(claim.text) && (isTransaction(evidence.read) || NUMBERED.test(claim.part.text.slice(claim.start)))) return noClaim()
    if (evidence.message.relationship === 'expressive') return supported(fact(evidence, 'relationship', 'relationship: expressive'))
    const {trigger} = evidence.facts
    const looked = claim.cue === 'watched' ? triggerAct(trigger) : undefined
    if (looked !== undefined) return supported(fact(evidence, 'facts.trigger', looked))
    if (LONG.test(claim.text) && trigger !== undefined && trigger !== 'none' && isFresh(trigger, evidence.message.send))
      return contradicted('claims a long bond or a long absence where the declared facts have a fresh start', [fact(evidence, 'facts.trigger', trigger.what ?? trigger.event ?? '')], 'facts.trigger')
    return unsupported(REASONS[claim.cue] ?? 'claims a feeling for the reader that nothing shows', 'relationship')
  },
  takes: 'sentence',
  rewrite(claim) {
    const {start, end, part, text} = claim
    const after = part.text.slice(end)
    // *We love you so much that we made a podcast*
    const much = /^\s+so\s+(?:very\s+)?much,?\s+(?:that\s+)?(?=(?:we|i|our)\b)/i.exec(after)
    if (much) return [{edits: [{start, end: end + much[0].length, text: ''}]}]
    // *Welcome to the Fernhill family* is *Welcome to Fernhill*.
    const welcomed = /^(welcome\s+(?:back\s+)?to)\s+the\s+((?:\p{Lu}[\p{L}\d&’'-]*\s+){1,3})family/iu.exec(text)
    if (welcomed?.[2] && /^\p{Lu}/u.test(welcomed[2])) return [{edits: [{start, end: end - (/[.!?…]*$/.exec(text)?.[0].length ?? 0), text: `${welcomed[1]} ${welcomed[2].trim()}`}]}]
    // *Big hugs from all of us at Larkspur* still says who writes.
    const signed = /\bfrom$/i.test(text) && /^\s+(?:all of us|all|everyone|the (?:whole )?team|\p{Lu})/u.test(after) ? 'From' : undefined
    if (signed) return [{edits: [{start, end, text: part.text.slice(0, start).trim() === '' ? signed : ''}]}]
    const name = /^(?:with\s+)?(?:all\s+(?:our|my)\s+)?(?:love|hugs|kisses|xo+)[^.!?]*?\b(?:at|from)\s+((?:the\s+)?\p{Lu}[\p{L}\d&’' -]*)[.!]?$/u.exec(text.replace(/^./, (letter) => letter.toLowerCase()))?.[1]
    return name ? [{edits: [{start, end, text: name.trim()}]}] : []
  },
  blank: 'say what is new since their last visit'
})

const REASONS: Readonly<Record<string, string>> = {
  address: 'addresses a reader on a list as a loved one',
  kin: 'makes the reader a friend or relative of the sender',
  friends: 'makes the reader a friend or relative of the sender',
  longing: 'says that the reader is missed, which nothing shows',
  watched: 'watches the reader as an admirer does, which nothing shows',
  thought: 'says that the sender thinks of this reader, which nothing shows',
  courtship: 'speaks to a reader on a list as to a lover'
}

/** A place by its number, an hour. */
const NUMBERED = /\b(?:row|seat|table|desk|pitch|berth|until|till|by)\b[^.!?]*\d/i

/** A sign-off is no longer. */
const BRIEF = 60
const CLERGY = /\b(?:Rev(?:d|erend)?|Father|Vicar|Pastor|Canon|Curate|Rabbi|Deacon)\b/

/** Words that reach far back: a long acquaintance, a long absence. */
const LONG = /\bsince\b|\bmiss|\byears\b|\bages\b|\bway back\b|\bold (?:friend|mate|pal)|\blong\b|\bwhere (?:did|have) you\b/i

/** True where the reader acted within the fortnight before sending, or *today*, *yesterday*. */
function isFresh(trigger: Trigger, send: Instant | undefined): boolean {
  if (/\b(?:today|yesterday|just now|this (?:morning|week))\b/i.test(`${trigger.event ?? ''} ${trigger.what ?? ''}`)) return true
  const on = trigger.on === undefined ? undefined : parseInstant(trigger.on)
  return on !== undefined && send !== undefined && send.time >= on.time && send.time - on.time < FORTNIGHT
}

const FORTNIGHT = 14 * 24 * 60 * 60 * 1000
