import {contradicted, defineRule, fact, noClaim, unsupported} from '../src/rule.ts'
import type {FoundClaim} from '../src/rule.ts'
import {unsoldClause} from '../src/text/clauses.ts'

const SEP = '(,|.|\\!|—|:|;|…|\\(|{emoji}|/)'
const WHO = '(we|i|our (team|crew|staff|founder|chef|baker|barista|driver|roaster|designer|florist|whole team)|the (team|whole team|whole crew|crew|staff|chef|gang|owner|barista|boss)|everyone here|everybody here)'
const US = '(us|me|our|my|it|this|that|them|him|her|all of|every|the|your)'

/** What people do in good part: *Keep shopping*, *Still looking for a flight?* */
const PLAIN_DOINGS = new Set('shopping reading browsing exploring watching going editing looking listening learning playing working training building saving searching scrolling writing viewing booking typing testing using trying earning collecting riding running swimming sharing following comparing ordering designing planning planting thinking deciding waiting wondering hunting needing interested choosing considering missing getting having living loving being open dreaming hoping growing showing wearing streaming running driving serving offering seeking celebrating standing going coming leaving unsure undecided unless understanding until under'.split(' '))

/** True where the claim begins a button, or a short line that stands alone as one does. */
function isButton(claim: FoundClaim): boolean {
  const words = claim.reading.tokens.filter((token) => token.kind === 'word').length
  return claim.part.role === 'cta' || words <= (claim.cue === 'decline' ? 20 : claim.tokens[claim.from]?.text === 'i' ? 9 : 4)
}

/** True where a button sends the reader back to doing or being something bad: *keep squinting*, *stay clueless*. */
function drifts(claim: FoundClaim): boolean {
  const word = claim.tokens.slice(claim.from, claim.to).find((token) => /ing$|^un|less$/.test(token.text))
  return word !== undefined && !PLAIN_DOINGS.has(word.text)
}

export const guiltTrip = defineRule({
  id: 'guilt-trip',
  description: 'Makes the reader feel guilty or foolish for not buying, opening or staying.',
  find: {
    // No thanks, I’d rather pay full price.
    decline: [
      `^ <refusal> ${SEP}* (but|because|as|since|and)? !(<plainanswer>|<plainend> $) [(i|my|me|we) ..15 $]`,
      `^ <turndown> .. ${SEP}+ (but|because|as|since|and)? !(<plainanswer>|<plainend> $) [(i|my) ..15 $]`,
      `^ <refusal|turndown> (this|that|it|tips|all|offer|cookies)? ${SEP}+ (and|just|then)? [(let|leave) (us|me|him|her|them|the|my|our|someone|somebody|others) ..12 $]`,
      `^ <refusal|turndown> (this|that|it|tips|all|offer|cookies)? ${SEP}+ (and|just|then)? [(keep|carry on|go on|go back to|stay|remain) ..12 $]`,
      `^ <refusal> ${SEP}+ [..8 (is|are) (not)? for (me|other people|others|losers|wimps|quitters|everyone else|someone else|the weak|the birds) $]`,
      `^ <refusal> ${SEP}+ !(<plainanswer>|just|only|send|ship|keep|use|back|take|continue|show|remind|edit|delete|save|update|change) [..8 (my|myself|mine) (brand|thing|style|jam|specialty|hobby|kind|type|problem|future|life|problems|business) ..6 $]`,
      `^ (skip|close|dismiss|decline|reject|unsubscribe|cancel|leave|ignore|delete|log off) .. and [(explain|hope|pretend|suffer|drink|struggle|lose|waste|risk|let|disappoint|break|regret|go back|carry on|go on|keep|stay|remain|leave (a|the|us|him|her|them|my|our|someone)|make (us|me|him|her|them|someone|a|the)) ..10 $]`,
      `^ (skip|close|dismiss|decline|reject|unsubscribe) \\( [(and|the|i|my|we|our|you) ..10]`,
      `^ <refusal> ${SEP}* [(growth|happiness|fun|joy|sleep|savings|health|success|love|comfort|money) ..4 $]`
    ],
    // Nah, wet socks are sort of my brand.
    answer: [`^ <refusal> ${SEP}+ !(<plainanswer>|<plainend> $|<errand>) [{word} {word} ..14 $]`, `^ <turndown> ${SEP}+ !(<plainanswer>|<plainend> $|<errand>) [{word} {word} ..14 (is|are|can|will|was|be) ..8 $]`, `^ .. but fine , [remove ..8 $]`],
    // Keep squinting. Let the whales sort themselves out.
    button: [
      '^ !(<plainanswer>|<plainend> $) i <adverb>? <fondof> ..15 $',
      '^ !(<plainanswer>|<plainend> $) i (would|will|am|do|can|have|could) <adverb>? not? <fondof> ..15 $',
      '^ !(<plainanswer>|<plainend> $) i (do not|would rather|would sooner|would prefer|can not|could not|never|hate|refuse|was going to|have no|must not|should not|am (too|fine|happy|ok|okay|content|comfortable|allergic|afraid|scared|above|beyond|better off|good at|used to|resigned)) ..15 $',
      '^ !(<plainanswer>|<plainend> $) i will !(take !(my (chances|time|business))|have|join|be there|try|buy|come|move|book|do it|start|see|meet|bring|read|donate|help|sign|host|drive|collect|think|decide|wait|look|continue|be in|be back|call|reply|order|get|give|vote) {word} ..15 $',
      '^ my ..3 (can|could|will|would|do not|does not|is not|are not|can not|deserve|deserves|prefer|prefers|enjoy|enjoys|like|likes|love|loves|hate|hates) .. $',
      '^ my ..3 (is|are) (not|already|perfect|fine|perfectly|beyond|too|good enough|boring|bad|happy|ok|okay|doomed) .. $',
      '^ <forsaking> ..12 $',
      '^ (let|leave) (someone else|somebody else|others|other people|the others|everyone else|another|nature|fate|chance) .. $',
      '^ (let|leave) (us|me|him|her|them|the|my|our|your|a|this|that|those|these|it|it all) ..4 <fate> .. $',
      '^ (let|leave) (my|our|the|them|him|her|these|those) ..6 (to (the|rot|die|fend|starve|chance|fate|luck|itself|their|someone|others|them|him|her)|without|alone|behind|in the (dark|cold|rain|lurch)|untouched|unfed|unread|hungry|cold|empty) .. $',
      '^ (keep|carry on|go on|go back|stay|remain|continue|return|live|settle|stick) (on|being|to|with|as|for|my|in|a|the|feeling|looking)* <badstate> .. $',
      '^ (take|send|put|leave) me (back)? (to|with) (my|the|a) <adverb>? (sad|pricier|dearer|expensive|overpriced|boring|dull|worse|slower|slow|miserable|lonely|old|full price|costly|cramped|ugly|cold|tired|stale|grey|gray) .. $',
      '^ vote (no|against) .. (my|our) ..',
      '^ (confirm|admit|declare|certify|yes) ,? i am (a|an|the)? <adverb>? (terrible|bad|awful|horrible|lousy|boring|lazy|hopeless|selfish|heartless|cheap|rubbish|cruel|useless|quitter|coward|monster|fool) ..',
      '^ continue without (protection|security|safety|saving|savings|my savings|my discount|peace of mind|help|benefits|backup|support|confidence|a plan|a clue) .. $',
      '^ skip (my|the|these|this) <adverb>? (savings|discount|bargain|bargains|free|money|benefits|good stuff|fun|joy|reward|rewards|gift|kindness|happiness|help|best) .. $',
      '^ tell me i am not ..',
      '^ (do not|never) (save|help|protect|feed|rescue|spare|bother) (me|my|us|the|with|them|him|her) .. $',
      '^ (send|show|give) me ..3 (bills|overdrafts|regret|wrinkles|clutter|spam) $',
    ],
    tail: ['(before|or) i (disgrace|embarrass|ruin|humiliate|shame|regret|chicken|lose my nerve|let) ..4', ', (i suppose|i guess) $', 'for the rest of my life'],
    // Keep squinting. Remain uninsured. The ending of the word tells.
    drifting: ['^ (keep|keep on|carry on|go on|continue|go back to) [{word}]', '^ (stay|remain|leave me|keep me) [{word}] ..4 $'],
    // You ignored us. You left us hanging.
    act: [
      `(you|and you|somebody|someone) (, {any} ,)? (have|had|were|are|did)? <adverb>* <slight> ${US}`,
      `~leave (us|me|him|her|them) <adverb>* (hanging|waiting|wondering|high and dry|in the lurch|in the cold|for dead|on read|guessing|broken hearted|speechless|hungry|cold|stranded)`,
      'you <adverb>* (left|went|vanished|disappeared|walked out|walked away|bailed|ran|hung up|logged off|took off|slipped away|sneaked off|wandered off|drifted away) (so soon|so fast|already|without .. (goodbye|word|thank you|trace|look|reply)|on us|cold on us|quiet on us|silent on us|quiet|silent|awol|dark)',
      'you <adverb>* let (us|me|everyone|them|him|her|yourself|the team|your team|your family|it) <adverb>? (down|slip|slide|die|lapse)',
      'you <adverb>* closed (the|this|our|that) (tab|window|page|door|app)',
      'after (all|everything|all that|all of that) (that)? (we|i|they) (have|had|did|do|put|went|shared|said|built|gave|give|been)',
      '(after|and after) (all|everything) (we|i) ~be through',
      'you (skipped|dodged|ducked|bunked off) .. (again|leg day|workout|workouts|it)',
      'you never (open|opened|click|clicked|read|answer|answered) (our|these|my|this|us)', 'you never (call|called|write|wrote back|reply|replied|visit|visited|said goodbye|came back|text|texted)',
      'silly (you|goose|billy|sausage)',
      '[just saying] $', '(ate|used|took|drank|kept|pocketed|enjoyed|had) (the|our|all the|all our) (free)? (samples|sample|snacks|coffee|tips|advice|trial|wifi|demo|biscuits) .. just saying',
      'you (said|swore|promised) (that)? you (would|will|loved|cared|wanted|had changed)',
      'a promise is a promise',
      'by not (turning up|showing up|coming|replying|answering|opening|visiting|voting|giving|booking|ordering)',
      'you (still)? have (still)? (not|never) (yet|even|once)? (opened|clicked|claimed|redeemed|used|activated|touched|grabbed) (your|our|the|this|any|a|these|that|it) <adverb>? (discount|offer|coupon|code|reward|gift|deal|email|emails|e mails|e mail|invitation|invite|voucher|perk|treat|savings|free|last|bonus)',
      'you did not <adverb>? (open|click|read|claim|redeem|answer|reply to) (our|your|any|the|my|a single) .. (e mail|e mails|email|emails|message|messages|note|notes|discount|offer|code|coupon|last|gift|voucher|letter|letters|invitation)',
      'which you would know if you',
      '(if|had) you <adverb>* (read|opened|bothered|cared|listened) (to)? (these|this|our|my|any|one|a)? ..3 $',
      '(and|but|yet) still you <adverb>* _',
      'you forgot (about)? (us|me|him|her|someone|somebody|something important)',
      'you (just|simply|then)? … (left|vanished|went|stopped|disappeared)',
      'then you (just|simply)+ …? (left|vanished|went|stopped|disappeared)',
      '(been|being|was|were|got) (stood up|ghosted|snubbed|jilted|dumped|ignored|abandoned|blanked|spurned|rejected) (by)? (you|our own|a|the)? ',
      'ghosted by (our|you|the|a|one)',
      'you keep (putting|ignoring|saying|promising|overpaying|dodging|pretending|skipping|snoozing|telling|making|walking|scrolling|settling|losing|wasting|forgetting)',
      'you (dither|dilly dally|procrastinate|hesitate|stall)'
    ],
    // We’re a little hurt.
    wounded: [
      `${WHO} (be|is|are|am|was|were|feel|feels|felt|feeling|look|looks) <adverb>* (feeling)? <adverb>* <wounded>`,
      `${WHO} <be> <adverb>* not (angry|mad|cross|upset|jealous|bitter|crying|sulking|hurt|saying)`,
      'not (angry|mad|cross|upset|jealous|bitter) ,? (just|only|but) <adverb>* <wounded>',
      '(has|have|had|left|leaves|makes|made|making|make|leaving) (us|me|him|her|them|the (team|whole (team|office|shop|surgery|crew|kitchen|family)|office|surgery|chef)|our _|poor {cap}|someone) <adverb>* !(angry) <wounded>',
      '(and|to|will|would|or) make (us|me|him|her|them|the team|our _) <adverb>? (cry|weep|sad|sob|beg|blush)',
      `(${WHO}|he|she|they) (will|would|might|may|could|did|do|can not|have to|may have|might have) <adverb>* <weeping>`,
      '(he|she|they|we|i) (is|are|am|was|were) <adverb>* (crying|weeping|sobbing|sulking|pining|moping|begging|bawling|wailing|pleading|pouting|gutted|inconsolable|heartbroken|distraught)',
      '(sulking|pouting|moping|sobbing|weeping|gutted|crushed|devastated|wounded|disappointed|hurt) {emoji}? (because|that (you|nobody|somebody)|over here|in the corner|in a corner|quietly|ever since|since you)',
      '(taken|took|taking|takes|take) (it|this|that) <adverb>? personally',
      '(he|she|they|we|i|the {word}|{cap}) (will|would|has|have|had|can) not (come|eaten|eat|slept|sleep|smiled|smile|spoken|speak|been the same) ..3 (out|since|for|again|a bite|a wink|a word|crying|sulking|in days|in weeks|all week)',
      '~break (our|my|his|her|their|a|some|someone|the) <adverb>? (little|tiny|big|poor)? (heart|hearts)',
      '(our|my|his|her|their) (heart|hearts|feelings|pride|ego|egos|spirits) <adverb>* (<be>|~hurt|~break|~ache|~bleed|~sink|took) <adverb>* (hurt|broken|bruised|breaking|crushed|wounded|in pieces|bleeding|aching|sinking|dented|a knock|when you|every time|at the)',
      '(it|this|that) <adverb>* (hurts|stings|smarts|stung|pains|wounds|saddens|upsets|grieves) <adverb>* (us|me|more than|to see you|to say|to be|our|$)',
      '(one|a|some|three|several) <adverb>? (deflated|disappointed|heartbroken|sad|lonely|hurt|dejected|crestfallen|gutted|weepy|forlorn) (florist|baker|chef|team|barista|founder|puppy|dog|shop|coach|owl|founders|waiter|vet|clerk|cat|kitten|driver|driver|choir|farmer|potter|grandmother|nan)',
      '(someone|somebody|everyone) ..5 <be> <adverb>* (gutted|heartbroken|devastated|inconsolable|crushed|in tears|in bits|crying|sulking|weeping)',
      'some hard feelings',
      '(nobody|no one) <be> <adverb>? (cross|mad|angry|upset|disappointed|judging|sulking)',
      '(no hard feelings|not bitter|no tears) .. (some|much|honest|mostly|maybe|really)',
      '(begging|imploring|pleading with) you',
      '(we|i) beg (of)? you',
      '(we|i) <be>? <adverb>* (this close to)? (giving|give|gave) up on you',
      '(last|final) e? mail before we give up',
      '(we|i|us) <be>? <adverb>* (used to|accustomed to) being .. (second|ignored|forgotten|last|overlooked)',
      "(someone's|somebody's|anyone's|nobody's|your|our) second (choice|best)",
      'talking to (myself|ourselves|a wall|the wall|a brick wall|the void|an empty room|thin air)',
      '(who|what) hurt you',
      '(sorry|sad|gutted|heartbroken|devastated|hate) (to|that) (see|be losing|lose|have to see) you .. (was it|{emoji}|without|leave us like this)',
      'nobody (likes|loves|wants|visits|opens|clicks|calls|writes to|answers) (us|me)',
      '(we|i) (had|ever|never) (hoped|thought|believed) (we|you|it) (were|had|was|would) .. (something|special|friends|more|different|better|care)'
    ],
    // After all we’ve shared. You owe us.
    debt: [
      'you owe (it)? (to)? (us|me|yourself|your|them|him|her|it|the|those)',
      'the (very)? least (that)? (you|anyone|one|a person) (can|could|might) do',
      '(is|was|so) (this|that) (is|was)? (the)? (thanks|gratitude|reward) (we|i|they) (get|got)',
      'your thanks (was|is)',
      '^ thanks (a bunch|a lot|a million) !(for|to) (,|{tag}|{name})* (.|…|$)',
      'thanks for nothing',
      '(we|i|they|the team|our team|our small team|our little team|someone|everyone _) (is|are|am|was|were) <adverb>* (counting|relying|depending|banking|waiting) on you',
      '(counting|relying|depending|banking) on you',
      '^ (do not|please do not|never) (let|leave|fail|disappoint|forget|abandon|desert|forsake|desert|betray|break|ghost|ignore|dump|keep) (us|me|him|her|them|our|my|the team|your team|your country|your community) <adverb>? (down|hanging|waiting|behind|heart|hearts|now|again|like this|$)',
      '(we|i) <adverb>* (expected|thought|hoped for|deserve|deserved) <adverb>* (better of you|better from you|more of you|more from you|you were different|you cared|you loved us|we had something|we were friends|we meant|better $)',
      'thought (you|we) (had|were|meant|cared|liked|loved) (more|better|different|something|special|friends|braver|tougher|us|a thing)',
      '(we|i) (trusted|believed in|vouched for|stuck up for|defended|stood by|stayed up for|waited for|waited up for) you',
      '(we|i) (waited|held|saved|kept|baked|cooked|packed|set|laid|cleared) .. (you|yours) .. (not|never|no|without|nothing|left)',
      '(it|is it|pity it|shame it|a pity it) (is|was)? not mutual',
      '(one sided|unrequited|it takes two)',
      '(your|our) (jobs|job|livelihood|livelihoods|wages|future|survival|shop) (depend|depends|rest|rests|hang|hangs|is|are) (on|in) (you|your|this)',
      'without (you|your help|your support) ,? .. (close|shut|fold|go under|fail|die|starve|suffer|nothing to do)',
      '<unanswered>',
      'and what (have|did|do) (we|i) (had|have|get|got)',
      'i (really)? (hate|hated) to ask',
      'i would like you to (remember|know|think about)',
      'it is (okay|ok|alright|fine|all right) (to (say|admit))? (,|…)? (you|we|i) (do not (care|believe|love|like|want)|are used to|can take)',
      '(wondering|asking|puzzling) (aloud|out loud)? (what .. (wrong|against)|why you|where you went|if you care|whether you care)',
      'hoping (we|i) (had|have)? (overlooked|missed|misread|miscounted|lost) (yours|your|it)',
      '(do)? forgive (us|me) for (wondering|thinking|asking|assuming|hoping|believing|caring)',
      '(we|i) will (just)? (assume|presume|take it|suppose|guess|conclude) ..5 (fine|happy|rather|do not|prefer|not care|hate|given up|enjoy|ok|okay|no|not)',
      '(we|i) (told|had to tell) (the|our|your) (board|boss|team|kids|children|chef|founder|investors|manager|driver|dog|cat) you',
      'can (you)? look (him|her|them|us|our _|the _|_) in the (eye|face)',
      '(do not|never) look (him|her|them|us|our _|the _) in the (eye|face)',
      '(we|i) (were|was) naive',
      'it is (we|us|i) who (were|was|are)',
      'see if (anyone|anybody|we|i|they) (care|cares|cared|mind|minds)'
    ],
    // Are you ignoring us? Where were you?
    question: [
      '(are|were|have|did|do|would|will) you <adverb>* (really|seriously|honestly|actually) !(need|have) .. \\?',
      '(are|were) you <adverb>* still <adverb>* <habit> .. \\?',
      `(are|were|have|did) you <adverb>* <slight> (us|me|our|my|this|him|her|them) .. \\?`,
      'you (are|have|were)? <adverb>* (really|seriously|honestly|actually|still)+ (going to|not|about to|paying|renewing|leaving|using|thinking|dithering|choosing|settling|passing|turning|walking|throwing|skipping|<habit>) .. \\?',
      'would you <adverb>* (really|seriously|honestly|actually) ..',
      '(surely|honestly) (,)? you (would|will|can|do|could) not ..',
      'you would not .. would you',
      'how (could|can|dare|do) you (not|even|say|live|sleep|look|ignore|resist|still|just|forget|leave|turn|explain|face)',
      '(what|which) (kind|sort|type) of (a|an)? (person|parent|mother|mom|father|dad|friend|owner|boss|monster|host|neighbor|man|woman|human|manager|leader|customer|fan|son|daughter|husband|wife|team|company|{word}) .. \\?',
      "(what is|what was|what 's) your excuse",
      'what (are|were) you (so)? (afraid|scared|frightened|ashamed|hiding) (of|for|from)',
      "what is (stopping|keeping|holding) you (back)?",
      'where were you (when|\\?|all|on)',
      'why (are|have|did|do|were|would|will) (not you|you not|you still|you always|you never|you even|you hate)',
      '(do|did|are|have|can|could|will|would) not you (care|love|like|want|think|even|deserve|miss|feel|ashamed|owe|trust|remember|dare)',
      'do (you|they|we) (even|not|really|still|actually) (care|matter|love|like|want|exist|mean|remember|trust|read|know)',
      '(have|has) (you|he|she|anyone) no (shame|heart|pride|conscience|feelings|mercy|taste|self respect|standards|friends|fear)',
      'was it (us|me|something (we|i)) (\\?|$|said|did|we|i)?',
      '(something|anything) (that)? (we|i) (said|did)',
      '(what|where|how) did (we|i) (do|say|go|get|fail|lose|deserve) .. (wrong|you|this|it)?',
      '(what) (have)? (we|i) (ever)? (did|done|do) (to (upset|deserve|offend|hurt|lose|annoy|you)|wrong)',
      '(whatever|something) (we|i) (said|did) (to)? (upset|offend|hurt|annoy|make you|wrong)?',
      '(did|have) (we|i) (do|say|done|said|upset|offend|offended|hurt|lose|lost|bore|bored|scare|scared|annoy|annoyed|let|fail|failed) (something|anything|you|it) .. \\?',
      'is (this|it) <adverb>* (goodbye|how it ends|over between us|the end of us|really over|too much to ask|the thanks|all we get|so hard|that hard|the way it ends|what we are|the end for us|adieu)',
      '(so)? (that|this) is how it (is|ends)',
      'what would (your|his|her|our|the) .. (think|say|make of|tell)',
      'what (will|would|must) (the neighbors|the neighbours|people|they|your {word}|the kids|everyone) (think|say)',
      '(are|were) you (mad|angry|cross|upset|annoyed|fed up|bored|breaking up|ashamed|ignoring|avoiding|ghosting|cheating|leaving|giving|allergic|too) (at|with|of|up|us|me|on|to)',
      '(cold feet|chickening out|chicken|bottling it|losing your nerve|scared|afraid|too proud|too cool|too busy|too good|too posh|too rich) (,|{tag})* \\?',
      '(not)+ (good|nice|cheap|fresh|big|kind|clear|fast) enough (for you)? \\?',
      'too (good|proud|cool|busy|posh|rich|grand|important|clever|fancy|cheap|stingy|scared|lazy) (for|to) (us|a|this|our|me|the|reply|say|open|click|read|visit|{word}) ..',
      'would it kill (you|him|her|anyone) (to)?',
      'is (it|that) (really)? (too much|so much|asking too much|such a big ask) (to ask)?',
      'would (a|any|you call|your) <adverb>? <virtue> .. \\?',
      '(can|could|will) you (really|honestly)? (live with|forgive yourself|face yourself|sleep at night|afford to (ignore|skip|lose|say no))',
      'still <habit> .. \\?',
      'still .. (at your age|in 20|after all|on your own|by hand|in the dark)',
      '(not)+ even (a|one|one little|a single|so much as) .. \\?',
      'without .. (goodbye|saying goodbye|thank you|a word) \\?',
      '(walking|walk|running|turning) (away|past|your back) (from|on)? ..8 \\?',
      'skipped by you',
      'you (are)? <adverb>* (going to|about to) (pass on|walk away|turn (it|this|us) down|throw|let (it|this|them)|waste|ignore|skip|say no) .. \\?',
      'letting .. (go|slip|down|waste|die|rot|expire) .. \\?',
      'who (do you think|leaves|lets|would|does|says no|skips|ignores|pays|in their right mind) .. \\?',
    ],
    // You’ll regret it. You have only yourself to blame.
    regret: [
      '(you|your future self|future you) (will|would|are going to|may|might|could|can) <adverb>* (only|just|so|all)* <remorse>',
      'you will (have)? (only|just|nobody|no one) .. (yourself|to blame|to thank)',
      '(nobody|no one|only yourself|yourself|none) (else)? (to (blame|thank)|but (yourself|you|the person in the mirror))',
      '(or|and) (regret|rue|repent|weep|cry|kick yourself|be sorry|live to regret) (it|later|this|tomorrow|forever|at leisure)?',
      'regret (is|lasts|costs|never|stings|tastes|bites|hurts)',
      '(will|would|might|may|usually|always|often|to|ever) (regrets|regret) (it|this|that)', '^ or regret it', 'or regret it',
      '(do not|never) <adverb>? (come|go|start) (crying|running|whining|whinging|whingeing|moaning|crawling|complaining|begging|knocking|back crying)',
      '(do not|never) (say|pretend|claim|tell us|tell me|act like) (that)? (we|i|you|nobody|no one) (did|do|were|was|had|never|not|told|warned)',
      '(do not|never) (blame|thank|look at|ask) (us|me) (when|if|for|later|why)',
      '(do not|never) make (us|me|him|her|them|your _) (say|beg|cry|come|ask|wait|chase|regret|tell)',
      '(we|i|they) (did)? (warned|warn) you', '(we|i) (told|did tell) you so !(over)',
      'can not say (that)? (we|i|you|nobody|no one) (did|were|was|had|never|told|warned)',
      '(do not|never) (\\!)? (you)? (\\!)? dare (\\!)? (skip|miss|pay|leave|delete|close|ignore|say|go|forget|walk|scroll|look away|turn|throw|settle|cancel|unsubscribe) ..',
      'on your (conscience|head|hands|watch|shoulders)',
      '(your|all your|entirely your) (fault|doing|own fault)',
      'it (is|will be|would be) (all)? (your|on) (doing|fault|loss|funeral|you)',
      '^ your (loss|funeral) (,|.|\\!|$|not|then)',
      '(will|would|does|may|might) (never|not) (ever)? forgive (you|yourself|us)',
      'forgive you',
      '(live with|look at) yourself',
      '(history|posterity|your children|your grandchildren|tomorrow) (will|would) (not)? (ask|judge|remember|forgive|know)',
      '(we|they|people|kids|history) (will)? (know|remember|remembers) who (sat|stayed|did|voted|skipped|was|were|gave|showed|paid|left|ignored|turned)',
      'be the (one|person|house|parent|kid|guy|mom|dad|owner|only one) (who|that|where|whose) .. (not|never|nobody|chose|missed|forgot|let|said no|ignored|skipped|left|stayed)',
      '(it)? (would|will|is|was|be) (be)? (such)? (a|an) (crying|real|terrible|great|awful|damn|dreadful|bloody|crushing) shame',
      'your .. (going|go|gone) to waste',
      'your .. (gathering|collecting|gathers) dust',
      '(every|each) (day|month|week|hour|year|minute) you (wait|delay|dither|hesitate|do nothing|put (this|it) off|skip|ignore)',
      'do nothing and ..',
      'if you (really|truly|ever|actually|only|even)? (cared|loved|respected|valued) .. you would',
      '(anyone|people|a parent|a friend|someone|those) who (really|truly|actually)? (cared|loved) ..',
      'if .. (goes under|closes|shuts|folds|dies|fails|closes its doors) .. (you|we know|remember)',
      'enjoy (paying|overpaying|wasting|losing|explaining|your latte|your coffee|heating) ..',
    ],
    // The neighbours will talk. Don’t be that person.
    shame: [
      '<onlooker> (all|have all|has all|already|also|too)* <watching>',
      '(has|have) started telling (people|everyone|the others|the neighbors)',
      'do not be (that|the|a|an|such a|one of|like) <adverb>? (only|last|next|other)* <shamed>',
      'only (a|an|the)? <adverb>? <shamed> (pays|pay|would|buys|says|skips|leaves|ignores|turns|walks|lets|waits)',
      '<virtue> <virtuous> (of {cap}|of the _|like you)? (do not|would not|would never|would have|never|will not|already|know better|know to|know when|give back|show up|stand by|stick with|stick together|put)',
      '(no)+ <virtue> <virtuous> (would|will|ever|leaves|pays|buys|skips|lets)',
      'some (people|folk|folks|guests|of us|of you|readers|customers|shoppers|parents|men|women) (just)? (never|will never|would kill|never learn|like|would give|appreciate|are|can|actually|do not|did not|prefer|still|have to)',
      '(except|bar|minus|save for|apart from|all but) (for)? (one|you|yours|someone|somebody|a certain)',
      '(everyone|everybody|everyone else|every other .|nine out of .|millions|all your friends|all your neighbors|the whole _) .. (but you|except you|bar you|not you|without you|but yours|and you did not|and you have not|what about you|are you the only)',
      '(a|the) (blank|gap|empty (space|seat|chair|row|box|line)|hole|question mark) (beside|next to|by|where|against|with) (your|you|yours)',
      '(to those|to all those|those of you) who did not',
      '(yours is|your name is) <adverb>? (pending|missing|nowhere|blank|absent|not there|not here|conspicuously)',
      'cheapskate',
      '^ <scolding> (,|{tag}|{name})* (.|\\!|\\?|…|$)',
      'shame on (you|us if|anyone|whoever)',
      'hang your head',
      '(pull your (finger|socks)|get your act|get a grip|get off your|sort your life|look at yourself|look at the state)',
      'you should (be)? <adverb>? (ashamed|know better|feel (guilty|bad|awful|dreadful)|have (known|reordered|booked|opened|listened|come|bought|ordered|called|renewed|asked)|be (sorry|embarrassed|ashamed))',
      '(should|ought to|must) (be|feel) <adverb>? (ashamed|guilty|dreadful|embarrassed|awful|bad|terrible|sorry|rotten)',
      '(being|staying|going) (broke|poor|fat|lazy|single|unfit|average|ordinary|ugly|boring|cold|ill|sick|alone|unhappy) is (a|your|the) (choice|decision|fault|option)',
      '(you choose to be|you chose this|you chose to)',
      '(disloyalty|betrayal|ingratitude|cowardice|selfishness|indifference|apathy) (is|has|costs|hurts|kills|smells|stinks|never)',
      '(disloyal|ungrateful|heartless|selfish|thoughtless|inconsiderate|unfaithful|cold hearted|stingy|rude|lazy|two timing|fickle|faithless) (of you|to us|about it|with us|now|much|human|lot|owner|reader|so and so)',
      'you (are|have been|were) <adverb>* (rude|ungrateful|disloyal|unfaithful|selfish|lazy|cruel|heartless|stingy|foolish|in denial|embarrassing|missing out ,? but|kidding yourself|the problem)',
      '(do|did|does|have|had) (their|his|her|its|our) (bit|part|share) .. (you|your|yours)',
      'the (neighbors|jury|dog|cat|kids|bees|plants|whole street) .. (noticed|disappointed|talking|judging|watching|ashamed)',
      'look who (is (too|ignoring|avoiding|not|still|playing|hiding|late|missing|scared)|thinks|forgot|skipped|missed|could not|did not)',
      '(we|i) see you (closing|hiding|skipping|ignoring|leaving|scrolling|hesitating|hovering|there|not)',
      'we see you [.|,] (and|but)? we see everything'.replace('[.|,]', '(.|,)?'),
      '(somebody|someone) (has not|did not|forgot|could not be bothered|is (avoiding|ignoring|in trouble)|has been (avoiding|ignoring|naughty|skipping|slacking|busy)|skipped|ignored|owes us|owes me)',
      "(somebody's|someone's) .. (became|turned into|is (late|missing|hiding|ignoring))",
      '(must be nice|lucky for some|suit yourself|be like that|have it your way|as you wish|no pressure or anything|not that (we|i) (mind|noticed|are counting|care|am counting|are keeping))',
      'you can lead (a|an) .. (to|but)',
      'fool me (once|twice)',
      '(which|that) (rather)? (leaves|puts|makes) (you|the) .. (minority|alone|last|behind|corner|odd)',
      '(throwing|pouring|flushing|burning|chucking) (good)? (money|cash) (away|after|down|on)',
      'kidding yourself',
      '(grown ups|adults|real men|real women|leaders|winners|champions) .. (and|while) you',
      '(your|you) .. (the only (one|person|house|kid|parent)|the odd one) (who|that|left|without|out|not)',
      '(the)? (only|last) (person|one|house|family|kid|parent|desk|team|player|member) (on|in|at|who|without|not|still) .. (not|without|never|still|you)',
      'the last to know'
    ],
    // Your cart feels abandoned.
    thing: [
      `(your|our|my|the|this|that|those|these|poor|a|<cap>) <adverb>? (old|new|little|empty|poor|own|late|future|dusty)? <ownthing> <be>? <adverb>* (feels|feel|feeling|felt|is|are|was|were|looks|look|looking|has been|have been|sat) <adverb>* (feeling)? <adverb>* <wounded>`.replace('<cap>', '{cap}'),
      '(your|our|poor|the|this|that|those|his|her) <adverb>? (old|new|little|empty|poor|own|late|future|dusty)? <ownthing> <adverb>* (will|would|can|might|may|could|did|do|does|has|have|are|is|were|was) <adverb>* not? (forgive|forgiven|deserve|cry|weep|ask|asking|noticed|notice|wonder|wondering|judge|judging|hate|sulk|sulking|complain|complaining|miss you|scream|screaming|beg|begging|call|called|told|remember|gossiping|whispering|laughing|suffer|suffering|embarrassed|disappointed|jealous|ashamed|lonely|deserve better|talking|texted|texting|filed|quit|resigned|plotting|waiting)',
      '(your|our|poor|the) <adverb>? (old|new|little|empty|poor|own|late|future)? <ownthing> (hates|complained|judges|sighed|wept|deserves better|deserve better)',
      '<ownthing> (called|phoned|rang|texted) (.|,|—|:|;) (it|they|he|she) (said|say|says|want|wants|is|are|think|thinks|misses|miss)',
      'called : .. and (climbing|counting|rising|growing|falling)',
      '(judging|side eyeing|glaring at|frowning at|staring at|watching|laughing at|sulking at|sick of|ashamed of|disappointed in|disgusted with|embarrassed by) (you|us both)',
      '(he|she|it|they) would (ask|wonder) (you)? why',
      '(weeds|moths|mice|taxman|competitors|competition|landlord|bank|rivals) (have|has)? ..2 (thank you|thanks|thank|regards)',
      'even (the|your) (cat|dog|goldfish|hamster|parrot|baby|toddler|plants|plant|postman|milkman|weeds|mirror|scale|fridge|sofa) (thinks|thinks you|knows|agrees|noticed|is ashamed|wants|can tell|is)',
      "(is|are|was|were|be) <adverb>* going to (walk you into|ruin you|haunt you|kill you)",
      'nothing to do (now|today|any more|anymore)?  .. (because of|thanks to|without) you',
      'now (poor)? {cap} .. (nothing|crying|sulking|sad|alone|in tears|out)',
      '(your|that|this|poor|those|some) <adverb>? (lonely|abandoned|neglected|unloved|orphaned|deserted|jilted) (cart|basket|bag|wishlist|items|item|favorites|boots|shoes|plants|inbox|treadmill|bike|gym|kitchen|trial)',
      'the (cursor|phone) (just)? (hovered|blinked|never rang)',
      'let a (row|seat|table|plate|house|chair) go (empty|to waste|cold)'
    ],
    // Sleep when poor: the reader’s own neglect, thrown at them.
    taunt: [
      '(unless|or) (,)? (of course)? (,)? you (are|have)? (happier|sooner|fond of|given up|enjoy|like paying|want to keep)',
      '(carry|carries|carrying|go|going) on (guessing|saying|overpaying|paying|suffering|squinting|pretending|hoping|struggling|ignoring|wasting|being|wearing|living)',
      '(suspect|guess|suppose|assume|bet|reckon) you (would sooner|do not care|are happy with|never)',
      '(admit|confess|own up|face it) (,|:|.)? (you|that you) (never|do not|have|are afraid|are scared|forgot|gave up)',
      'you (just)? can not (commit|be bothered|handle|be trusted|face|even|stick)',
      '(stop|quit) (wasting|throwing|pretending|kidding|embarrassing|disappointing|neglecting|feeling sorry|making excuses|lying to|burning money|overfeeding)',
      'not (saying|that) you (are)? .. ,? but',
      
      '(at this rate|by now) (we|you|i|the)? (suspect|should|would|could|might)',
      '(would|could|should|ought to|might) (have)? (by now|long ago)',
      '(fans|shoppers|friends|owners|people|others|parents|members|readers) would have .. by now',
      '(smart|clever|savvy|wise|sensible|real|true|good) (shoppers|buyers|people|travelers|owners|fans|parents|customers|families|moms|dads|homeowners|leaders|investors|money) (already|acted|would|never|do not)',
      'weep later',
      '(before|until) (it|they|he|she) (dies|die|gives up on you|is too late to say sorry)',
      'only {number} of you <adverb>? (came|opened|voted|replied|gave|donated|turned|showed|bothered|clicked|signed)',
      '(table for one|dinner for one|just the one then) \\? !({number})',
      'remember the (free)? .. you (used|took|enjoyed|had|ate|drank)',
      '(fought|died|marched|bled) (so|so that) you (could|can)',
      '(one|a) <adverb>? click (was|is) all (it|that)'
    ],
    // The wider ways to say it.
    reproach: [
      '<proverb>', '^ <martyr>', '(,|.|?) <martyr> (,|.|$)'.replace('|?', '|\\?'),
      '(remember|know|notice|see|saw|tell|forgets|forget) who (did not|never|was not|is not|is missing|stayed|skipped)', '^ (and|so|here)? (we|i)? thought you (cared|loved us|had more|had better|were better|were different|were the|knew better|believed|trusted|were stronger|were one of)',
      '^ (walking away|walking past|turning down|turning your back|saying no|passing up|passing on|throwing away|throwing out|leaving (money|us|me|him|her|them|so soon|already)|giving up|skipping out|ignoring (us|me|the|your|that|our)|running away|backing out|backing down|chickening out|bottling it|wimping out|slacking|sulking|playing hard|holding out|avoiding|ghosting|dodging|cheating on|hiding from|breaking up|giving us|letting) .. \\?',
      'you (did|have|could|can|would|will|do) not even !(need|have to|know) (click|look|open|say|try|bother|notice|glance|reply|call|write|ask|stop|come|want|care|tried|opened|clicked|looked|noticed|bothered|said|read|glanced|blinked|finish|make it|come close)',
      '(did|do|could|can|would|have|has|could not be) not? (bother|bothered) (to|with|opening|coming|replying|reading)?',
      '(never|not) (once|even once|so much as) (thought|bothered|called|opened|clicked|asked|said|a|thanked|looked|replied|visited|wondered|stopped)',
      '(lift|lifted|lifting) a finger',
      '(and|all|all this) because of you', '(thanks to you|due to you) ,? .. (not|no|nothing|lost|cold|empty|alone|never)', '(that|this|it) is on you',
      '(now|while|and|leaving|but|as) (poor|poor old|poor little) (thing|things|fellow|chap|lamb|soul|pup|puppy|kitty|mite|{cap}) ..',
      '^ (by all means|do not mind (us|me)|never mind (us|me)|do not worry about (us|me)|go on then|suit yourself|fine then|okay then|as you were|be my guest|no no|oh well|well well) ..',
      '^ (sure|fine|ok|okay|right|alright|all right) (,|.) (leave (us|me|it|them|the)|ignore (us|me)|walk away|forget (us|me)|buy the|delete us|see if|be that way|have it) ..',
      '(do not|never) (expect|act) (us|me|surprised|sympathy|any sympathy|a card|anyone|like you)',
      'what (would|will|does) it take', 'what more (could|must|would|do) (we|i|they|a person|a body) (do|say|have)', 'what more (do|could|can) you (want|ask|possibly)', 'how many (more|times|reminders|chances|e mails|emails|hints|excuses)',
      'how (much|many) (more|longer|proof) (do|can|will|must|before)', 'when (did you last|was the last time you|will you (finally|ever|stop|learn))', 'will you ever (learn|stop|listen|open)',
      'how (will|would|do) you (explain|face|tell|live|sleep|justify)', 'who will (feed|save|protect|walk|tell|help|stand) .. (if|when|you|them|him|her)', '(do|does) (they|he|she|your (kids|dog|cat|family|child|children|skin|feet|back)) not deserve',
      '(is|are|was|were) not? (he|she|they|it|we|i|your {word}|a {word}|our {word}) not? (even)? worth', '(not)+ worth (a click|your time|five minutes|two minutes|a reply|a look|a minute|one click|the price of)',
      '(have|had) you <adverb>? (given up|forgotten|stopped caring|moved on|found someone|lost your|no heart)', '(given up|forgotten us|forgotten me|forgot us) (already|so soon|yet)? \\?',
      'what happened to (you caring|loyalty)', '(who are you|you are only|you are just|stop) (kidding|fooling|cheating|hurting)', '^ (happy now|feeling guilty|feel guilty yet|still not sorry|sorry yet|satisfied now)',
      '(is|are) (anyone|anybody) even (there|out there|listening|reading)', '(seeing|cheating on|sleeping with|two timing) (other|another|us|me|your)',
      '(he|she|they|dog|cat|kids|children|family) (trusts|depends|depend|relies|rely|looks up|look up|counts|count) (on|to) you', '(letting|let) (your|the) (team|family|kids|side|club|town|class|school|planet) down',
      '(do it|if not) for (them|the kids|your kids|your children|your family|yourself|her|him) (,|then|$)', '(think|thinking) of the (children|kids|puppies|polar bears|planet|animals|grandchildren)', 'for (their|her|his|your kids|your family) sake',
      '(remember|know) (this|that) (e mail|email|moment|day|message) when', 'you (were|have been|had been) warned', '(we|i) (tried|did try) (to (warn|tell|reach|help|save)|everything|our best)', '(not|no longer) (our|my) (fault|problem)',
      'all (we|i|they) (ever)? (asked|wanted|hoped) (for|was|from you)', '(would|did) (it|that) (hurt|kill|be so hard|have hurt|cost you)', 'would not (hurt|kill) you', '(common courtesy|manners cost|the decency to|have the decency|the courtesy to|the courtesy of a)',
      'a (simple|quick|little) (thank you|hello|goodbye|reply) would', 'you (could|might) (have)? at least',
      '(gone|went) <adverb>? (quiet|silent|cold) on (us|me)', '(deafeningly|painfully) (quiet|silent)', '(go|goes|gone|went|left|sits|sit) (unanswered|unread|unopened|ignored|unloved)',
      '(left|kept) (us|me|them|him|her) (here)? waiting', '(and|you) (call|calling) yourself (a|an)', '(some|what a|fine) (friend|fan|parent|neighbor|customer|dad|mom|mother|father) you (are|turned)', 'you used to (care|call|write|open|read)',
      '(not very|so much for) (loyal|loyalty|neighborly|friendly|nice of you|like you|commitment|promises|friendship|resolutions|that|your)', '(unless|if|without) you .. (dies|die|closes|close|starve|hungry|go cold|alone|suffer|shuts|shut|loses|homeless|unfed)',
      'while you (sip|sipped|scroll|scrolled|dither|hesitate|stall|snooze|shrug|look away|looked away|do nothing|put it off|binge)', '(your|the) (guilt|conscience|shame|indifference|apathy|neglect|excuses|dithering|dawdling|procrastination|stinginess|laziness|disloyalty)', '(clear|ease|salve|soothe) your conscience',
      '(procrastinator|procrastinators|slackers|cheapskates|slowcoach|lazybones|ditherers|fence sitters|quitters|cowards|freeloaders)', '(shameful|disgraceful|pathetic|unforgivable|inexcusable|cowardly|ungrateful|disloyal)',
      'you (are|were)? <adverb>* (dawdle|dawdling|dithering|slacking|slouching|moaning|whining|sulking|hiding)', '(at your age|by your age)', '(only|just) (yourself|yourselves) to', 'you will (have|get) to (explain|live with|answer for)', 'you (knew|know) (better|what you did|what you (have)? not|full well|whose|how (dad|mom|he|she|they) (is|gets|feels|are))',
      '(we|i|they|mom|dad|nan|gran|grandma) (raised|taught|brought up) you better', '(make|makes|made) (your|the) (mom|mother|dad|father|nan|gran|grandmother|kids|dog|boss|neighbors) (cry|proud at last|worry|ashamed|jealous)'
    ],
    // Still renting, at your age?
    still: ['^ still [{word}] .. \\?', '^ (or|so)? (of course)? (just|simply|you could|you can)? (carry on|keep|keep on|go on|continue|go back to) [{word}]', '(or|and) (carry on|keep|keep on|go on|continue|go back to) [{word}]'],
    not: [
      'guilty as charged', 'i like you', ', my (love|dear|darling|friend|friends)', 'i am grieving', 'i can not stress', 'i will move in', 'you owe us nothing', 'show this to', 'left the whole laundry', 'we are not crying', '(you|i|we) have not forgotten', 'it says you are', 'broke my heart {any}? :',  'feel (guilty|bad) about', 'owe (us|me) nothing', 'no (reply|response|answer) (needed|necessary|required|is needed)', 'you are crying', '(cold shoulder|silent treatment) of', 'waiting list', 'break (up|down|into)', '(to|stop) (stop)? feeling guilty', 'guilty (pleasure|pleasures|party)', 'no fault', '{number} (days|hours|minutes) to (cancel|return|change)',
      '(breast|heart|lung|kidney) (failure|attack|disease|health)', 'your order', 'not only', 'still have {number}', 'still (time|available|on|open|in stock|here|have until)',
      'where are you (going|flying|heading|traveling|based|from|in|up|staying)', 'where did you (hear|buy|find|learn|grow)'
    ]
  },
  literal: ['decline', 'answer', 'button', 'tail', 'drifting'],
  span: unsoldClause,
  blank: 'say plainly what is on offer, or what the choice is',
  judge(claim, evidence) {
    const {cue} = claim
    if ((cue === 'decline' || cue === 'button') && !isButton(claim)) return noClaim()
    if (cue === 'still' && (claim.part.role === 'cta' || !drifts(claim))) return noClaim()
    if (cue === 'answer' && claim.part.role !== 'cta') return noClaim()
    if (cue === 'drifting' && !(isButton(claim) && drifts(claim))) return noClaim()
    if (cue === 'tail' && claim.part.role !== 'cta') return noClaim()
    if (cue === 'decline' || cue === 'answer') return unsupported('puts a confession into the mouth of whoever says no')
    if (cue === 'button' || cue === 'drifting' || cue === 'tail') return unsupported('makes declining an admission')
    const {trigger} = evidence.facts
    if (cue === 'act' && trigger === 'none') return contradicted('reproaches the reader for an act that the facts deny', [fact(evidence, 'facts.trigger', 'trigger: none')], 'facts.trigger')
    return unsupported(REASONS[cue] ?? 'makes the reader feel guilty')
  }
})

const REASONS: Readonly<Record<string, string>> = {
  act: 'reproaches the reader for going their own way',
  wounded: 'makes the reader answer for the sender’s feelings',
  debt: 'claims a debt that the reader never took on',
  question: 'asks the reader to account for themselves',
  regret: 'threatens the reader with regret',
  shame: 'shames the reader in front of others',
  thing: 'gives a thing hurt feelings to reproach the reader with',
  taunt: 'holds the reader’s choice against them'
}
