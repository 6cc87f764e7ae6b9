import type {Token} from '../src/text/tokens.ts'
import {wordsOf} from '../src/text/words/index.ts'
import {inName, namesReader, offers, sentenceOf, supposed} from '../src/text/addressed.ts'
import {heading, named} from '../src/text/titles.ts'
import {hasOffer, offering} from '../src/text/offers.ts'
import {asksToGive, plainlySells} from '../src/text/prose.ts'
import {contradicted, defineRule, fact, type FoundClaim, noClaim, supported, unsupported} from '../src/rule.ts'

const AMOUNT = '(<amount>|<offer>|free|something|more|extra|money|half|{number}|a (fifth|third|quarter|half|tenth))'
/** What no seller answers for, and a kindness is told to make up for. */
const TRIFLE = '(the (rain|weather|snow|heat|cold|wind|gray _|match|result|score|traffic)|mondays|january|winter|your (monday|week|commute|rent|knees|feet|wallet|purse))'
const OWN = '(a|an|our|your|my|the|this|these|that|some|one|another|one more|any|every|free|little|and|with)'

/** A clause about giving, with no number in it, that leads up to an offer: all of it goes. */
const clause = (giving: string): string => `^ [_* _* ${giving} _* _*] (:|—|.|\\!|…|{emoji}|\\() .. {number}`

/** Parts of a price. */
const PARTS = /^(?:half|third|quarter|fifth|sixth|eighth|tenth|thirds|quarters)$/

/** True where a price is said to be lower than it was. */
function reduced(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    if (token.text.endsWith('%') || (token.text === 'half' && tokens[i + 1]?.text === 'price')) return true
    if (token.text === 'reduced' && tokens.slice(i + 1, i + 4).some(({text}) => /^(?:prices?|fees?|rates?|fares?|entry|tickets?|membership)$/.test(text))) return true
    if (/^(?:percent|cent)$/.test(token.text) && tokens[i + 1]?.text === 'off') return true
    if (PARTS.test(token.text) && /^(?:off|less|discount)$/.test(tokens[i + 1]?.text ?? '')) return true
    return token.kind === 'number' && /^(off|less|back|discount|rebate|cheaper)$/.test(tokens[i + 1]?.text ?? '')
  })
}

export const falseGift = defineRule({
  id: 'false-gift',
  description: 'An offer for sale that is presented as a gift, a treat or a favor.',
  find: {
    gift: [
      '[yours , ? (free|gratis)|(is|are|all) yours (free|with love)]',
      `[(a|an|our|your|this|another|some|extra|bonus|free|little|tiny|small|cheeky) <giftadjective>* (<boon>|present|presents|treat|treats)] (at the (bottom|end|top)|in the (post|mail|bag)|below|attached|left|lol|{emoji}|with (an|a|your)|to beat|to (welcome|see|start|kick|warm|cool|brighten|celebrate|mark|get|help|toast))`,
      '[(bonus|surprise|mystery) (gift|gifts|present|presents|treat|treats|surprise)] (left|remaining|inside|,|.|\\!|$)',
      '[(present|presents|treat|treats|surprise|pressie|freebie|prezzie) for (all|our|you|every|everyone|_ _?)] : {number}',
      `[${OWN}* <giftadjective>* (<boon>|<present>|<sop>) (just|only|especially|all)? (for|to) (you|ya|everyone|all of you|each of you|all our _|our _|yourself|your _)] !(to (buy|give|send|choose|make|wrap))`,
      `[(a|an|our|this|another|one|some|{join}|here is|the|^) <giftadjective>* (<boon>|<present>|<sop>) (, with love ,)? (just|straight|direct|all the way)? (from) (us|me|our|your (hosts|local|friends|mates|pals|chums|team)|all of us|all _ of us|the (team|chef|boss|kitchen|crew|house|bar|gods|gang|universe|owner|founder|founders|bakers|brewery|till|sea|orchard|cellar)|{cap}|everyone at|row|someone)] !(.. (grandfather|grandmother|gran|mom|dad))`,
      `[(our|my) <giftadjective>* (<boon>|<present>|thank you|treat|surprise)] !(<giftware>|to (the|our) _ (trust|fund))`,
      `[your <giftadjective>* {emoji}? <giftadjective>* (<boon>|<present>|treat|treats|surprise|surprises)] !(<giftware>|to|for (the|your|a)|from (your|the)|list|recipient|budget|receipt)`,
      `[(a|an|this|another|some|extra|bonus)? <giftadjective>* (<boon>|<present>|treat|treats|surprise|surprises|offering) (<awaits>)]`,
      `[(here is|here are|have|there is|we have|it is|that is|call it|consider (it|this)|think of (it|this) as|this is|is|comes with|with) (a|an|our|your|one|another|some)? <giftadjective>* (<boon>|a present|a treat|a favor|our treat|presents|your present|our present|a token of|an offering|a hug)] !(<giftware>|(\\( you)|for (mom|dad|her|him|someone|the)|(guide|you|they|she|he|your))`,
      `^ [(a|an|our|early|late|surprise|free|little)? <giftadjective>* (<boon>|treat|offering)] (:|—|…|,|=)`,
      "[~unwrap (your|our|the|a|these|this|today 's|{word} 's)* _? <discounting>]",
      `[(a|an|our|tiny|little|early|free|bonus) <giftadjective>* (<boon>|<present>|treat|offering|favor)] (.|\\!|:|,|{emoji}|—|\\() ..2 ({number}|<amount>|half price|our biggest|our best)`,
      '^ [unwrap (it|this|mine|yours|now|them)] $',
      `[<opening> (me|us|up)? (my|your|our|a|the|this|these|that|some|that|all|today 's)? <giftadjective>* (<boon>|<present>|treat|treats|surprise|surprises|favor|kindness)] !(<giftware>|guide|for|on (christmas|the ({number}|<ordinal>|day|morning|eve)))`,
      `[(get|got|been|be|was|were|is|are|and|feel|being) <adverb>* gifted] ({number}|to you|you|a|$|an|our|free|:)`,
      `[gifted (to you|by us|for you|with our|on us)]`,
      '[(a|an|our|this|your|the)* <giftadjective>* (bouquet|bouquets|hamper|stocking|stockingful|sackful|sack|sleigh|sleighful|posy|garland|parcel|pinata|selection box) (of|full of) <discounting>]',
      '[there is (<adverb>|a|a little|little)* (something|surprise|present|treat) <adverb>* (hidden|hiding|waiting|tucked)? (under (the|your) (christmas|xmas)? tree|(in|under|inside|beneath) your (christmas|xmas)? (stocking|stockings|pillow|sleigh|shoe))]',
      '[(look|peek|peep|check|rummage) ..2 (under|in|inside|beneath) (the|your) (christmas|xmas)? (tree|stocking|stockings|pillow|sleigh)] (:|—|.|\\!|…|,|{emoji}|for) .. (<amount>|<discounting>|half|less)',
      '^ [<giftadjective>+ present] (:|—|…|\\!|,|.|{emoji}) .. (<amount>|<discounting>|less|half price)',
      "[(a|an|your|our|some|{number}|<numberword>) _? <discounting> (is|are|'s) <adverb>* (hiding|nestled|nestling|tucked|lurking|curled up|snoozing) (<adverb>|away|up)* (inside|in here|within|below|under|at)]",
      `[start the presents|let the presents|presents for (all|everyone|everybody)|gifts for (all|everyone|everybody)|treats for (all|everyone|everybody)|everyone gets a (prize|present|gift|treat|goody bag)|prizes for (all|everyone)|party bags for]`,
      `[(secret santa|santa) with .. of you|playing secret santa]`,
      `[not a coupon|not a (discount|voucher|sale|promo) , (it is|but) (a|our) (gift|present|treat)]`,
      '[the gift of _ _? _?] (, )? (for|from|at|,) (just|only|{number})',
      `[<be> getting the gift of ..4] (,|for|$)`,
      '["? free "? gift] !(<giftware>|with|on|for orders|when)',
      '[bonus (alert|treat|gift|present)]',
      '[(a|an|your) <giftadjective>* (<boon>|treat|present) (is|are) yours]',
      "[(treat|gift|surprise|present|freebie|goodie|goody) (alert|time|inside|enclosed|incoming|drop|o'clock|galore)]",
      '[(gifts|treats|presents|goodies|freebies) (galore|inside|ahead|await|incoming|aplenty)]',
      '[(a|an) <giftadjective>* (<boon>|present|favor|surprise) from ..4] $',
      '[(has|have|it has got|it has|comes|full of|stuffed with|packed with|loaded with|with|got) (treats|gifts|presents|goodies|freebies|surprises) (in|inside|for you|in it|within)]',
      '[(someone|somebody|we|santa|cupid|a secret admirer) (<adverb>|have|has)* sent you (a|an|this|another) <giftadjective>* (<boon>|present|treat|treats|surprise|goodie)] !(<giftware>)',
      '[(a|an|your|our|this) <giftadjective>* (<boon>|present|treat|surprise) (<adverb>|has been|have been|was|is|has|just)* (added|applied|placed|popped|slipped|dropped|loaded|credited|sent) (to|in|into|on|under|for)]',
      '[(a|an|your|our|the) <giftadjective>* (present|presents|gift|gifts|something|surprise) (is|are|awaits|waiting)? under (the|your|our) tree]'
    ],
    giving: [
      '[(we|i|our _) (<adverb>|are|have|will)* (letting|let) you (<adverb>)* (have|take|pocket|walk off with|walk away with|off with)] (<amount>|{number}|a|an|our|another|half|two|three|your)',
      '[you have been (given|granted|gifted|handed|awarded|slipped|treated to) (this|that|a|an|our|your|these|some|the)?] (_|{number}|{cap})',
      "[(your|the|a|our)? (christmas|xmas|easter|birthday|holiday|payday|diwali|eid|valentine's) (bonus|present|gift|treat|surprise|cheer|box)? (has|just|<adverb>)* (came|come|comes|arrives|arrived|landed) early]",
      '[(take|have|enjoy|grab|accept|here is|here are) (an|another|a)? (extra|whole|cool|further)? {number} from (us|me|all of us|our team)] (to|towards|off|for|on|,|.|$)',
      '[{number} (bonus|extra)? (points|coins|gems|stars|credits|tokens|spins|miles|boosts) (just|only|all)? for you] !(to)',
      `[(we|i|our _|our _ _|{cap}|they|someone|somebody) (<adverb>|have|are|will|would like to|want to|wanted to|love to|had to|decided to|went and|do|did|would|'s|is|be|has|can|could|am|going to|been|and|hereby|to)* <handsover> (you|ya|your household|your _|everyone|everybody|every _|each _|all _|the lot of you|readers|back|away|out|round|them)] !(access|the (password|passcode|key|keys|recipe|facts|floor|lowdown|rundown|full story|whole story|answer|answers)|the ability|ability|a chance|the chance|an idea|a choice|control|time|more (time|control|room|space|ways|choice|information|details)|room|the option|an overview|information|permission|instructions|details|feedback|advice|tips|notice|a copy|a receipt|a summary|a list|{number} (minutes|hours|days|weeks) (to|notice|of)|(one|two|a|an|your) (checked)? _? (bag|bags|seat|lounge|user|users|gb)) ..5 ${AMOUNT} !(call|notice|ring)`,
      `[(we|our _|our _ _) (<adverb>|have|are|will|would like to|want to|wanted to|had to|decided to|did|would|is|be|has|can|could|am|going to|been|and|just|hereby|to|'re)* <handsover>] (<amount>|{number} (off|months|days|weeks)|half) !(of .. to (charity|the))`,
      '[(we are|we will|we have|we|i will|our _ (are|is|will)) (<adverb>|be|all)* (sponsoring|sponsor|chipping in|chip in|chipped in|chucking in|chuck in|chucked in|throwing in|throw in|threw in|slinging in|bunging in|contributing|contribute|covering|cover|covered|paying|paid|pitching in|handing round|handing out|dishing out|giving away|gave away|shelling out|laying on|lay on|laid on|splashing out|helping with|handing over)] .. (<amount>|{number}|half|a (fifth|third|quarter|half)|your|for you|the) !(to (the|our local|charity|a) _? (bank|charity|trust|fund))',
      '[(we are|we will|we have|we|i will|i am|our _ (are|is|will)) (<adverb>|all)* (throwing in|throw in|threw in|chucking in|chuck in|chucked in|popping in|popped in|adding|adding in|including) (a|an|some|your) <giftadjective>* (<boon>|freebie|freebies|treat|extra|surprise|goodie|goodies|gift|present)] !(<giftware>|bag)'
    ],
    treating: [
      '[(slipped|tucked|popped|thrown|added|put|dropped) (in)? (a|an|some|one) (free|little|small)? (_ _)? (in|inside)? (as|for) a (present|gift|treat|surprise|little extra)]',
      '[(we are|i am|our _ (is|are)) <adverb>* (slipping|popping|tucking|dropping|sneaking|hiding|putting|leaving) (a|an|some|your) <giftadjective>* (<boon>|freebie|freebies|treat|surprise|goodie|goodies|gift|present|something) (in|into|inside|under) ..3]',
      '[(~shower|~lavish|~smother|~drown|~spoil|~bury|~pelt|~heap) you (rotten)? (with|in) <adverb>* (<discounting>|bargains|money)]',
      '[(here is|have|take|enjoy|catch) (a|another)? (cheeky|spare|crisp|lucky)+ (fiver|tenner|twenty|quid)]',
      '[here is (<amount>|{number} _?) (to (spend|play with|blow|get you started|say (thanks|sorry|thank you))|from us|just because)]',
      `[(we|i) (<adverb>|have|are|will|would like to|want to|had to|did|would|be|been|to)* (~treat|~spoil|~pamper|~indulge|~gift|~shower|~bless|~surprise) (you|ya|everyone|each of you|all of you|our _|your _) !(to|for (who|the)|with (your|a) (partner|friend)) (rotten|silly)? with?]`,
      `[(we|i|our team|the team) (<adverb>|have|has|are|had|just|went and|also|even|all|secretly|already)* (got|bought|made|wrapped|wrapped up|packed|baked|picked|picked out|saved|hid|left|brought|prepared|planned|arranged|set aside|kept|found|chose|popped|sent|knitted|stashed|laid on|cooked up) (you|ya|up)? (a|an|some|our|your|this|another|one)? <giftadjective>* (<boon>|something|surprise|treat|treats|present|presents|mixtape|prize|cake|<amount>)] (for you|for ya|and|to (say|make|help|brighten|warm|cheer|get|see|celebrate|welcome|toast)|,|:|.|\\!|$|{emoji}|—|from|in|{number}|at|inside|off|lol|\\()`,
      `[(we|i|our _|!(you) {cap}|someone|somebody|they|the _|santa) (<adverb>|have|has|had|just|went and|also|even|secretly|already|quietly|crept in and)* <leaves> (a|an|your|you|some|the)? <giftadjective>* (<amount>|{number}|something|surprise|treat|present|gift|discount|voucher|code|tenner|fiver|twenty) ..6 (in|into|behind|under|at|on|inside|beneath|between|down) (your|the|our|their|a) ..2 <nook>]`,
      `[(<amount>|{number} _|something|treats|gifts|presents|savings|a discount|a voucher|points|gems|coins) (<adverb>|have|has|is|are|off _|just)* <gates> (<adverb>|in|into|from|down|at|on|through|out of|your way|straight)* (your|the|our|from) (sky|heaven|heavens|lap|door|chimney|way|_? <nook>)]`,
      '[(came|comes|come|falling|fell|fallen|dropped|slid) down the chimney|(flying|winging its way|hurtling) (your way|to you|towards you)]',
      '[(we|they|our _) (<adverb>|will|are going to|would)* (slip|tuck|pop|sneak|throw) (a|an|some)? <giftadjective>* (surprise|treat|present|gift|something)] (in|into|inside) (your|with your|the) (_)? (parcel|order|box|bag|basket|package|post|cart)',
      '[(somebody|someone|we|who) (<adverb>|has|have)* (slipped|tucked|popped|left|hid|snuck|sneaked|put) (a|an|some)? <giftadjective>* (tenner|fiver|twenty|something|parcel|hamper|present|unmarked _|note|<amount>)] (in|under|behind|at|on)',
      '[you (<adverb>|have|are|were|just)* (been|getting|being|got) (slipped|handed|gifted|treated|spoiled|spoilt|showered|blessed|granted|awarded|sneaked|given) (a|an|our|this|some|with|to|{number}) ..3] $',
      '[you (were|are) not expecting (this|a) (parcel|present|gift|treat|surprise)]',
      '[(awards|grants|bestows|awarded|granted|bestowed) (on|upon)? (you|your household|your _|everyone)]',
      '[<boon> granted|(boots|beds|wishes|wish|wishes|_) granted (at|for) {number}]',
      '[here is .. (to make up|to make it up|to say sorry|to say thank you|to say thanks|to cheer you up|to tide you over|to brighten)]',
      '[(burning a hole in|itching to be spent|begging to be spent)]',
      '[(money|cash|tenner|fiver|quid|{number}|<amount>) .. (from our pocket to yours|in your back pocket|slipped across)]',
      '[(buy|buying|stand|standing) you (a|an|the|your|dinner|lunch|coffee|breakfast|drinks|another) ..4] (when you|if you|with|$|,|:)',
      '[let (us|our _|the _|the _ _|{cap}|me) (buy|get|treat|spoil|pamper|foot|cover|pay|pick up|gift|stand|shout|take care|settle|chip in|sort|handle|surprise|give|do you) (you|the|for|your|a|it)]',
      "[(we|i|our _|{cap}|he|she|they) (<adverb>|have|will|just|'ve|could)* (shaved|shave|shaving|knocked|knock|knocking|wiped|wipe|lopped|lop|sliced|trimmed|chopped|took|shed|whisked|magicked|hacked) ..4 off .. for you]",
      '[(cut|cutting|done|did|do|doing|give|gave|giving|strike|struck) you (<adverb>|up)? (a|an|this|one|the) (deal|good deal|favor|kindness|solid|turn|good turn|discount|break|one better|bargain|treat|one)]',
      '[(we|i|our _) (<adverb>|are|have|will|could|would|to)* (do|did|done|doing) (you|your _ _?|everyone|ourselves and you) (a|an|the|one|this) <giftadjective>* (favor|kindness|good turn|solid)]',
      '[we did you one|do you one]',
      '[(we|i|our _) (<adverb>|are|am|is|proudly|gladly|happily)* (rewarding|presenting|present) (you|ya|everyone|all of you|our _) with] (<amount>|a|an|our|half)',
      '^ [(got|bought|made|saved|found|wrapped|left) (you|ya) (a|an|some|up)? <giftadjective>* (<boon>|something|surprise|treat|present)] (:|—|,|\\!|.|{emoji})',
      "[what (we|i|our _|santa|the elves) (<adverb>|have|has|'ve)* (got|bought|baked|wrapped|saved|packed|brought|picked|chose|chosen) (up)? (you|ya)] (:|.|\\!|\\?|$|,|{emoji}|—|for _ $)",
      '[here is a (little|wee|lil|tiny|cheeky) (extra|boost|pick me up|bonus)] (:|—|,|\\!|from|for (you|your))',
      '^ [to (say sorry|make amends|cheer you up|make it up to you)] (:|—|,) ..4 (<amount>|<discounting>)',
      '^ [treating (you|ya|everyone|our <thankswho>|your _) to]',
      '^ [(spoiling|pampering|indulging|gifting) (you|ya|everyone|our <thankswho>|your _) (with|to)?] (rotten|this|all|:|,|—|$|<amount>|a|an|{number}|our|half)',
      '[you get (a|an) ..2 (,|\\!|.|;|—) (and)? you get (a|an) _]',
      '[(we|i|our _|santa|the elves) (<adverb>|have|all)* (wrapped|gift wrapped|boxed|tied|parceled|parcelled) (up)? (a|an|our|some|this)+ <giftadjective>* _? (<discounting>)] (for (you|ya|your _)|with|in|under|up|$|,|:|.|\\!)',
      "[your <giftadjective>* (<discounting>|bonus|upgrade|reward|{number} (off)?) (is|are|has been|have been|'s) <adverb>* (wrapped|gift wrapped|giftwrapped|tied with|under the tree)] !(up (on|at|by))",
      '[help yourself (to)?] (<amount>|{number}|: ..3 (<amount>|{number}))',
      '^ [(here|go on|there) ,? (have|take)] (<amount>|{number} off)',
      '[it is (raining|snowing|pouring) (<discounting>|bargains|gifts|treats)]',
      "[(something|a (surprise|treat|present|tenner|fiver)|presents|treats) (is|are|'s) ((hidden|hiding|waiting|tucked|taped) (in|down|inside)|(<adverb>|hidden|hiding|waiting|tucked|taped)* (under|behind|beneath)) your !(inbox|account|app|balance|letterbox|mailbox) ..1 <nook>]",
      '[(have|take|enjoy|grab|spend) (<amount>|{number} off) ,? (from (us|all of us|our (team|family))|with (our|much|lots of) love)]',
      '[(some|a bit of|a little|extra)? (cash|pocket money|spending money|pin money) (for you|from us|to spend)] (:|—|\\!|,)* ..3 (<amount>|{number})',
      '[something to (make you smile|put a smile|brighten|cheer|lift|sweeten) ..4] (:|—|,) .. (<amount>|<discounting>)',
      '^ [(<amount>|{number}) (to spend|off)? ,? from (us|all of us|our (team|family|crew))] (to you|$|:|,|\\!)',
      '(<reckoned>|<discounting>) [,? from (us|all of us|our (team|family|crew|house)) to (you|yours)] ($|:|,|.|\\!|{emoji}|—)',
      '[(please|kindly|do) accept , ? (with (our|my|the)|our|this|a|these) !(apologies|apology|sincere|deepest|condolences) ..5] (,|$|a|{number})',
      '[(make|making|made) you a (present|gift) of]',
      '[(make|made|making) (a fuss|a big fuss|such a fuss) of you (with)?]',
      '[(make|making|made|makes) the _ _? (charge|fee|cost|price|bill) (disappear|vanish|go away)]',
      '[(we|i) (<adverb>|have)* already (paid|covered|settled|taken care of) .. of your]',
      '[we (could have|might have|would have)? (kept|keep|pocketed) .. (to ourselves|for ourselves) .. (help yourself to|so|but|instead)]',
      '[(get|got|gets) you <amount>]',
      '[donation to your|contribution to your|contribution towards your|donation towards your|to your own (basket|cart|wallet|pocket)]',
      '[(your|all your) (<adverb>|holiday|birthday|christmas)* (wish|wishes|prayers|dreams|wish list) (is|are|was|were|has been|have been|just)+ (granted|answered|fulfilled)]',
      '[we (<adverb>|will|are)* (pay|paying|cover|covering|eat|eating|absorb|absorbing) (the|your) (sales)? (tax|vat|gst|tariff|tariffs|delivery|shipping|postage)] !(authority|office|bill you)',
      '[(we|i|our _) (<adverb>|have|has|even)* (made|baked|cooked up|cooked|whipped up|knitted|snuck|sneaked|smuggled|wrote|drew|wrangled|swiped|nabbed|crafted|brewed) (you|up)+ (a|an|your|some) ..2 (coupon|discount|voucher|deal|code|present|treat)]',
      '[(let us|we want to|we would like to|we will|let me) make it up to you] .. (<amount>|<offer>)'
    ],
    onus: [
      '[the (house|boss|captain|chef|landlord|skipper|barman|manager) is (buying|treating|paying)] ($|:|,|.|\\!|—|{emoji})',
      "[(this|the|your|first|next) _? (round|coffee|coffees|drink|drinks|pint|pints|tab|bill|dinner|lunch|breakfast|dessert|pudding|beer|popcorn) (is|'s|are) ours] !(to|not)",
      '[_ , (on)? our (wallet|purse|bill|expense|pocket|pockets)] ($|:|,|.|\\!|—|{emoji})',
      '[(we|i|our _) (<adverb>|have|are|will)* (picked up|picking up|pick up|footed|footing|foot) your !(vet|vets|hospital|repair|legal|dental|medical|tax|surgery) _? (bill|tab|check)]',
      "[(<be>|it is|have|are|'s|and|first _|treat|treats|treat 's|goes|go|drinks|have this one|put it|put this|lunch|coffee|delivery|shipping|round|one|breakfast|next one|have the _|have the _ _|dinner|postage) on <onus>] !(top|side|number|days|website|_ side|menu|: (how|why|a|the))",
      '-(rely|count|depend|call|bet|focus|based|check|lean|eyes|spotlight|follow|dependent|reports|feedback|information|try|walk|rest|waiting|drop in|keep tabs|~give up|turned|fire|hung up|tell|article|piece|lecture|chance|right|swipe|panels|rates|roof) [on (us|the house)] (,|:|.|\\!|\\?|—|{emoji}|\\(|$ !(:)|when|if|with|until|today|tonight|this|all|too) !(how|why|what|, a|, and now) ',
      "[(first|next) (visit|drink|round|coffee|month|lesson|pint|call|haircut|session|ride|night|bottle|cup|beer|box) (is|are|'s) on {cap}] (.|\\!|$|,)",
      "[(first|next|second) (drink|pint|round|coffee|beer|bottle|glass|box|month|class|session|one) (is|'s|are|comes) from (us|me|the (house|kitchen|bar|chef|crew))] ($|.|\\!|,|when|if|with|on|this|today|tonight|{emoji})",
      '(breakfast|lunch|dinner|brunch|supper|coffee|drinks|pudding|dessert|starters|delivery|shipping|postage|cake|tea|popcorn|cocktails|wine|bubbles|fizz|taxi|first (box|month|round|drink|class|session)) \\? [(we have got (this|it|that|you)|((it is|that is)? (our|my) (pleasure|job|shout|call|treat))|(leave (it|that) to|that is (on|for|with)) us|we will (get|sort|cover|handle|take care of) (it|that|this|these|those|them)|(sorted|covered|handled|taken care of) (.|,|—|\\()* by us)] (.|\\!|$|,|when|with|if|{emoji}|\\()',
      '[<ourtreat>]',
      '[we (sort of|kind of|kinda|totally|absolutely|just might) will] (:|$|.)'
    ],
    mood: [
      '[(we are|i am|we were|we get|we all get|we got|we have been|we feel|we felt|i feel|feeling|our _ (are|is|were|was)|being) (<adverb>|in a|in an|a touch|all|unusually|uncommonly|especially|particularly|a little bit|so|all warm and|warm and|dangerously|suspiciously|too|way too)* <bigheart>] !(of|to (meet|see)|thoughts|enough)',
      '[feeling (<adverb>|a touch|unusually)* <bigheart>] !(of)',
      '[(we are|i am|our _ (is|are)) (<adverb>)* feeling (<adverb>)* (kind|nice|giving|festive|merry|jolly|christmassy|loving)]',
      '^ [(under|beneath) (the|your) (christmas|xmas)? tree|in (your|the) (christmas|xmas)? stocking|down (the|your) chimney] (:|—|,) .. (<amount>|<discounting>)',
      '[(we|i|our _|and we|since our _|since the _|because the _|because our _|the _) .. in (a|an|the|our|such a) (<adverb>|really|very)* (giving|generous|good|charitable|great|festive|kind|spending|sharing|santa|soppy|soft) (mood|spirit|frame of mind|place|phase)]',
      '[(in the) (mood|spirit) (to|of|for) (give|giving|share|sharing|spoil|treat|generosity|kindness|goodwill) ..2] ',
      '[(out of|from) (the)? (sheer|pure)? (goodness|kindness|bottom|depths|warmth) of (our|my) _]',
      '[as a (special|personal|little|small) favor]',
      '[do not say (we|that we|i) never (give|gave|do|did|buy|bought|spoil|treat) ..3]'
    ],
    fairy: [
      '[(it is|is it|the|our|a|your|and|^)? <adverb>? <fairy> (<adverb>|have|has|just|must have|been|and _|himself|herself)* <fairyact>] .. (<amount>|<offer>|less|half|!({number} (<month>|am|pm)) {number})',
      '[<fairy> (<adverb>|have|has|just|must have|been|of _|himself)* <fairyact> ..6] (:|.|\\(|—|{emoji}) .. (<amount>|<offer>|less|half price|!({number} (<month>|am|pm)) {number})',
      '[it is (the|your|a) <fairy> (with)?] .. <amount>',
      '[(playing|play|played|being|call us|call me|we are|consider us) (the|your)? (santa|secret santa|fairy godmother|robin hood|genie|tooth fairy|the easter bunny|easter bunny|st nick|father christmas) (with .. )?]',
      '[(inheritance|legacy|bequest) from .. (aunt|uncle|not quite|relative)]',
      '[(santa|genie|fairy|robin hood|robin|oprah|rich uncle|sugar daddy) mode (on|activated)?]'
    ],
    surprise: [
      '(open (up|me|this|it)?|look inside|peek inside|tap|click|read on|scroll down) for (a|your|the|some) (little|special|sweet|big|small|lovely|tasty)* [(treat|treats|surprise|present|gift|goodie|goodies)]',
      '[something <giftadjective>+ <adverb>* (for you|awaits|is waiting|inside|from us)] !(that)',
      '^ [something (for you|awaits)] (:|$|.|!|—)',
      '[our birthday , ? (but)? you get the (presents|gifts|treats|present|gift|cake)]',
      '^ [surprise (, surprise|surprise)?] (\\!|:|…|—|,|{emoji}|.|$) ',
      '^ [(knock knock|catch|ta da|tada|ding dong|hold still|eyes closed|close your eyes|no peeking|merry (monday|tuesday|wednesday|thursday|friday)|happy (monday|tuesday|wednesday|thursday) to you)] (\\!|,|.|:|…|{emoji}) .. (<amount>|<offer>|{number})',
      '[a (bit of a|little|lovely|sweet|nice|big|huge|wee|tasty|delicious|warm|cheeky|pleasant|small|special)* surprise (for (you|our|all|every|everyone|your|{tag}|the weekend)|from|inside|in (this|your|here|store|the (post|mail|box|bag|bank|app|basket|cart|inbox))|awaits|at (the|your)|:|,|—|bonus|treat|is|to)]',
      '[(my|your|our|the) (little|lovely|sweet|big|birthday)* surprise] ($|is|awaits|inside|:|for)',
      '[(has|have) left you (a|an|some|your) ..3 (surprise|treat|present|gift|something)]',
      '[good things come to (those|people|readers|him|her) who ..3]',
      '[to whom it may (delight|please|cheer)]',
      '[stick a bow on|put a bow on|tied a bow on|with a bow on|tied with a bow|tied up with a ribbon|with a ribbon on|bow on top|gift wrapped for you|all wrapped up for you|wrapped (it )?up for you|wrapped and ready|ribbon on it]',
      '[(^|it is) giving … literally]',
      '[birthday or not , ? here is your _]',
      '[(our|it is our) birthday . your (presents|gifts|treats|present|gift)]'
    ],
    keen: [
      '[(decided|chosen|resolved|agreed|voted|feel like|fancied|felt like) (to be|being) <adverb>* (nice|kind|generous|good|sweet) (to (you|everyone))?]',
      '[(regard|see|look on|count|view|take) (our|this|it|these) ..4 as (a|an|our|your) <giftadjective>* (<boon>|present|treat|thank you|kindness|favor|pat on the back|hug)]',
      '[by way of (a|an|our|some|little|warm|small)* (hello|hi|welcome|greeting|kindness|encouragement|how do you do)]',
      '[here is (a|some|your)? (little|lil|tiny|bit of|dose of|extra)* (love|joy|cheer|sunshine|kindness|sparkle|magic)] (:|—|from us|, from)',
      `[(we|i) (<adverb>)* (felt|feel|are feeling) (bad|sorry|guilty|awful) (about|for) ${TRIFLE}]`,
      `[(as|call it|consider it) (an|our|a|your)? (apology|sorry|compensation|consolation|cure|remedy|thank you|reward) for ${TRIFLE}]`,
      '[our (little|small|tiny|wee)+ (hello|hi|welcome|hug|high five|nod|wave|cheer|thank you)] !(to (the|spring|summer|our))',
      '[(we|i) (<adverb>|do|still|think we)* (owe|owed) you (one|a <giftadjective>* (treat|favor|drink|coffee|pint|present))] (.|,|\\!|:|—|$|so|and|{emoji})',
      '[(a|our|one)? ..1 (hug|cuddle|smile|kiss|thank you|sunshine|joy|love|happiness|high five|squeeze|apology|sorry|hello|cheer) (in (coupon|discount|voucher|code|promo) form|in the (form|shape) of (a|an|our)? _? <discounting>)]',
      '[(<adverb>|could not|can not|will not|would not|did not want to|not about to|not going to|how could we|never)* (~let|~leave) ..5 (pass|go by|slip by|end|start) without (getting|giving|sending|treating|spoiling|buying|doing|popping) (you|something|a little) ..3]',
      '[(just)? (a|one) (nice|kind|little|small|sweet|lovely)+ (thing|gesture|something) (that)? we (wanted|decided|chose|felt like|fancied|thought we) ..3]',
      '[out of (sheer|pure|real|simple|good old|plain)* (affection|love|kindness|fondness|generosity|friendship|warmth) for (you|our (<adverb>|_)* (neighbors|customers|guests|members|regulars|readers|fans|clients|locals|shoppers))]',
      '[(it|this) is not much , ? but (it is|this is)? <adverb>* (yours|for you|from us|take it|here)]',
      '[pocket money (from (us|the _))?] (:|\\!|—|{emoji}) ..1 {number}',
      '[(you|we) should not have (.|,|\\!|…|—|:) (but|and|so)? we (did|have|went and did)]',
      '[(our|just our|a|just a|another) (little|small|own|tiny|simple|sweet)+ way (of|to) (make|making|brighten|brightening|cheer|cheering|spoil|spoiling|sweeten|sweetening|warm|warming|soften|softening|lift|lifting|ease|easing) ..4]',
      '^ [no (particular|special|good|real)? reason (at all|needed|whatsoever)?] (,|:|—|.) .. (<amount>|<offer>)',
      '-(your|their|his|her|no|whose) [<keengift>]',
      clause('<keengift>'),
      '[<largemood|bossstory>]',
      clause('<largemood|bossstory>'),
      '[(our|unsolicited|random|sheer|public|pure|unprompted|outright|more|new|sudden|uncalled for|unexpected) (<adverb>|own)* (generosity|kindness|goodwill|benevolence|largesse|big heart|better nature)]',
      '[(act|acts|gesture|gestures|token|tokens|bit|dose|spot|bottle|dash|splash|moment|fit|tank|drop|pinch|sprinkle|burst|outbreak|half a tank|shot|scoop) of (<adverb>|our|pure|sheer|random|old fashioned)* (kindness|goodwill|generosity|benevolence|mercy|largesse)] !(day|by|week)',
      '[(as|call it|consider it|just) (a|an) (<adverb>|little|small|special|personal)* (gesture|token|favor|kindness|treat|thank you|courtesy|goodwill gesture) .. (to|from|for|of|towards) ..5] (,|$|:)',
      '[(today|this week|this month|time|so|here is where|now) (we|is when we|for us to)? give back] (:|$|to you|with)',
      '[(just|because) because] (:|$|,|{number})',
      '[(good deed|good deeds) (dept|department|of the day|for the day)]',
      '[charity begins at .. $]',
      '[(thought|figured|reckoned|guessed|felt|hunch) (that)? (you|your (week|weekend|day|month|monday|evening|morning|wallet|feet|home|kitchen|skin|garden|winter|january|february|inbox)) (could|might|may|would) (<adverb>)? (use|do with|like|need|fancy|appreciate|enjoy) (a|an|some|this|{number}|brightening|lifting|cheering|sweetening) ..3]',
      '[(because|since) (grown ups|adults|everyone|everybody|nobody|mondays|tuesdays|wednesdays|thursdays|fridays|mornings|winter|january|february|payday) .. (party bags|presents|treats|treat|gift|cake|rude|hard|tough|long|suck|rubbish|miserable)]',
      '[in (lieu|place) of (a bunch of|a bouquet of)? (flowers|roses|chocolates|a card|a hug) ..]',
      '[<amount> .. (we just gave away|for nothing|for keeps)]',
      '[(except|but) the <amount> we .. (gave|are giving|give) ..]',
      '[here is something to (make you (smile|happy|feel)|brighten|put a smile|cheer|lift|perk) ..4] (:|—|,|$)'
    ],
    soft: [
      '[(boss|chef|team|elves|we|owner|founder|manager|accountant) (has|have)? (personally|just|all)* wrapped (this|it|these|one) (up)? (himself|herself|ourselves|themselves|for you)]',
      '[(saving|saved|keeping|kept|holding|hiding|hidden) (this|it|something|these|<amount>) (back|up|aside)? (just|only|specially)? for you] !(at|until|in|behind|to collect|by)',
      '[(for|to) you , from (your (friends|pals|mates|team|hosts|neighbors)|us|all of us) ((in|at|with) ..3)?] (:|—|$)',
      '[(~stuff|~fill) (your|my) (stocking|stockings)] with ..2 <amount>',
      '[(we|i|our _) (<adverb>|are|have|will)* (giving|give|throwing|throw|tossing|handing|baking|baked|buying) (you|ya|your _) (a|an|some) ..2] (:|—) ..2 <amount>',
      '[(boss|manager|founder|chef|accountant|owner|finance team|head office) (<adverb>|has|have|finally)* (let|allowed|permitted) (us|me) (to)? (knock|take|slash|cut|offer|give|shave|chop|drop) ..3]',
      '(^|we|i|somebody|someone|look what) (<adverb>|have)* [(found|discovered|fished out|dug out|unearthed) (it|this|these)? (in|at|down|under|behind|from) (the|our|my|a) ..2 (lining|pocket|bottom|back|sofa|drawer|cushions|piggy bank|coat|biscuit tin|attic|mattress) (of (our|the|my) _)?]',
      '[(hold out|open|put out|cup) your (hand|hands) (and (close|shut) your eyes)?]',
      '[(close|shut) your eyes (,|and)+ (hold out|open|put out|cup) your (hand|hands)]',
      '[(no|without) (a)? (bow|bows|ribbon|ribbons|wrapping paper|gift wrap|wrapping) (, no _|or _|and no _|needed|required)*]',
      '[(we|i) (would|want|wanted|should) <adverb>* (rather|sooner|like|love|prefer)? (that)? you (had|to have|have|kept|to keep) (this|it|these|the money|the difference|<amount>|something)]',
      '[(we|our _|us) (<adverb>|have|all)* (had|held|organized) (a|our own) (little|quick|office)* (whip round|whipround)] !(for)',
      '[((the|our) (team|crew|office|staff|kitchen))? (passed|passing|pass) (the|a) hat (round|around) (and (came up with|raised|found|scraped together))?]',
      '[(a|our|one|your) <giftadjective>* (miracle|godsend|mercy|kindness|blessing|thrill)] (:|—|…)',
      '[(somewhere|something|halfway|midway|cross) between (a|an) ..4 and (a|an) (<boon>|present|treat|hug|favor|kindness)]',
      '[because (we|i) (<adverb>)* (love|like|adore|appreciate|heart) you]',
      '[<softgift>]',
      clause('<softgift>'),
      '[(a|our|this|one|your|another) (little|lil|wee|teeny|tiny|small|modest|humble|cheeky|sneaky|sweet) !(<missive>) _ (from|for|to|towards|on) (us|you|the|your|our|{cap}|all|everyone)]',
      '[(a|an|some) <giftadjective>* !(<missive>) _ from (us|me|all of us|(our|your|the) (team|family|gang|crew|boss|chef|bakers|kitchen|house|hosts|friends|local|bakery|barista|founder|founders|lads|girls|elves|grinders|gardeners|folks|people|till|bank|mates|pals|neighbors|crew))]',
      '[(the|our|a|your|some|someone|somebody|{cap}) (_ _? )?(has|have|just|crept in and|popped in and|quietly)* (hid|left|brought|dragged|slipped|tucked|delivered|baked|knitted|fetched|dug up|smuggled|snuck|sneaked|whipped up|conjured|conjured up|cooked up|rustled up|tossed|handed|wrapped|wrapped up|stuffed|dropped off|wangled|bagged|nabbed|begged|swiped|pinched|borrowed|liberated) (you|us|in|up|for you|over|out)? (<amount>|something|a little)]',
      '[!((since|as) <weekday>) (because|since|as) <trivial> ..6] (:|,|—|$)',
      '[(we|i|our _) (<adverb>|have|will|are|would like to|want to|just|to|be)* (paid|paying|pay|settle|settled|sort|sorted|sorting|cover|covered|covering|swallow|swallowed|fund|funded|funding|finance|subsidise|subsidised|treat|treated|nibbled|gobbled|ate|eaten) .. (your|of your|the first|the bill|the difference|a fifth|half)]',
      '[(from (us|me|all of us|our team) to (you|yours)|from (us|all of us) , with love|with love from (us|all of us))]',
      '[(~send) (you)? <amount> (your way)?] !(parcel|pack|grams|copies)',
      '[(to|just to) (show|prove) (you)? (our (love|affection)|how much (we|you) ..3)]',
      '[as (a|our|an|your) <giftadjective>* (gift|present|treat|surprise|favor)] (to|from|for (you|our|all|every)|,|.|\\!|$)',
      '[(spreading|sharing|sharing some|spread|share|feel|feeling) (the|some|a little) (love|joy|cheer)]',
      '[(take|have|grab|enjoy|get|accept|here is|here are|help yourself to) (<amount>|{number}) ..4 from (us|me|all of us|your (friends|team|pals))]',
      '<amount> ..3 [from (us|all of us|your (friends|pals)|our team)] (to you|$)'
    ],
    tell: [
      '[(could|is|might) this be (the|your) <giftadjective>* (gift|present|treat|surprise)]',
      '[\\* gift with purchase]',
      '[{emoji} = <amount>]',
      '[(a|our) <giftadjective>* (something) (to say|by way of) (thanks|thank you|sorry|hello|hi|welcome|we care|cheers)]'
    ],
    free: ['[complimentary _]'],
    not: [
      'surprised (that)? you (have|had|did|are|were|would|asked)',
      '(tip|honesty|swear) (jar|jars|box|boxes)',
      '(let us|we will|we can|help you) get you (started|going|set up|up and running|sorted|signed up|signed in|moving|settled|booked|back|home|there|in touch|on board|trained|ready|fit)',
      '-(we|i|our) {cap} gives you (access|plans|one|two|a (bag|seat|user|lounge|place)|unlimited|the _ {cap}|everything)',
      '(kept|keep|keeping|left|leaving) (the|our|that)? (<amount>|{number}) ..4 (going|running|open|on|in place|live|alive|as it is|as they are)',
      '(we|i) (will|are|have)? (pay|paying|cover|covering|paid|covered) (the|for|your|for the|return|all)? (return)? (postage|carriage|shipping|delivery)',
      'paid {number} (into|to|onto) your (account|card|bank) (on|for|in)',
      '(sent|paid|put|given) (you)? ({number}|the (money|difference|deposit|surplus)) back',
      'given ({number}|<numberword>) (days|weeks|months|hours|minutes|working _) (to|notice|of)',
      '(~give|~pay) you <amount> (for|towards) your (old|used|unwanted|_ _?) !(next|order|first)',
      'courtesy of (our sponsor|our sponsors|the (trust|council|club|museum))',
      'the surprise (in|was|is that|of the (count|survey|season|year)|came|for us)',
      'treat of the (month|week|day|year)',
      'goodwill (payment|credit|refund|gesture of)',
      '(photo|image|picture|photograph|photos|images|link|map) .. courtesy of',
      '(our|my|your|this|the|his|her|their) present !(is|are|was|has|awaits|await|inside|for|to|from|and|with|in|here|waiting|you|now|just|at|on|of|enclosed|will|came|arrives|expires|ends|this|worth) {word}',
      '(past|and) (,)? present (,|and)',
      '(gift|present|presents|gifts|surprise) (for|to) (mom|dad|him|her|them|someone|a (friend|colleague|teacher|gardener|cook|child|baby|host|couple)|your (mom|dad|wife|husband|partner|boss|team|sister|brother|friend|kids|gran|staff))',
      '(favor|favors) for (weddings|parties|a party)',
      'surprise (your|him|her|them|someone)',
      '(~give|~pay|~send|~hand|~transfer) you back ..3 ({number}|money|fare|fee|price|postage|deposit|difference)',
      '(~give|~pay|~send|~hand) you ..1 (money|price|fare|fee|deposit|whole price|full price|half|rest|difference|postage) back',
      'windfall (apples|pears|tax|fruit)',
      '(your|their) generosity',
      '(your|thank you for your) (gift|gifts|donation|donations) of !(the (day|week|month))',
      'for your gift',
      'my transfer',
      'with (gifts|presents|treats) (this|that|so)',
      '(before|and|now|are|is|of) offering {number}',
      'squeeze',
      '(law|state|act|contract|policy|treaty|court|council|ticket) (grants|gives|granted|gave)',
      '<boon> from .. to (the|mr|mrs|his|her)',
      '(gift|gifts|present|presents|treat|treats|bonus) <giftware>',
      '(perfect|ideal|best|great|lovely|thoughtful|last minute|sustainable|hostess|corporate|secret santa|teacher|wedding|homemade|employee|staff|raffle) (gift|gifts|present|presents) !(from|to you|is yours)',
      '(at|the|for the|for|this) present (, |,|$|{number}|continuous|perfect|tense|day|time|and future|simple|moment)',
      '(is|was) a gift from (your|his|her|their|my|the (family|estate|artist))',
      '(donate|donation|donations|donating|donated|give|giving) .. (to|for) (the|our|a|your local) _? _? (charity|food bank|trust|fund|hospice|shelter|appeal|hospital|school|museum|library|church)',
      '(dog|cat|pet|bird|horse|rabbit|heat|sugar|salon|spa|skin|hair|water|acne) (treat|treats)',
      'trick or treat',
      'no treat',
      'treat (yourself|your|the|a|an|it|them|dry|cold|acne)',
      '(depending|depends|depend|rely|count|lean) on us',
      'surprise (guest|winner|ending|party|visit|inspection|result|hit|album|party)',
      '(no|without) surprises',
      'in favor of',
      '(ask|asks|asked|asking) .. favor',
      '(quick|small|tiny|little|big|huge|cheeky)? favor (\\?|to ask)',
      'do (us|me|them|him|her|yourself|yourselves) (a|one|this|the) (<adverb>|big|huge|small|quick|little)* favor',
      '(can|could|may|shall|if|when) i (buy|get|stand) you a _',
      // Money that goes to somebody else: a share of the sales, a sum for the lifeboat.
      '(~give|~donate) (<amount>|{number}|a (penny|pound|dollar|share|tenth|third|quarter|half)) (of|from|for) .. (sale|sales|taking|takings|profit|profits|proceed|proceeds|revenue|turnover|income|spend|fee|fees|order|orders|ticket|tickets|purchase|purchases|loaf|cup|bottle|pint|box|bag|copy|book|spent) ..4 (to|away)',
      '(~give|~donate) <amount> (of|from) (our|the|all|this|that|each|every|any|{cap}|what|_) ..4 to (the|a|our|local|{cap}|{word}) !(you|your|first)',
      '(~give|~donate) {number} (of|from) _ _? sales',
      '(gave|donated|given) (<amount>|{number}) to !(you|your|everyone|all|each|every|new|our|customers|members|subscribers|readers)',
      '(~give|~donate) ..6 to (charity|charities|the (hospice|hospital|food bank|lifeboat|lifeboats|appeal|fund|trust|shelter|school|church|museum|library|air ambulance|red cross|foundation))',
      'your (gift|present|gifts|presents) (has been|was|is|will be|were|have been|are)? (delivered|sent|posted|opened|collected|wrapped|dispatched|on its way|on the way|on their way) (to|by|for|at) !(you)',
      'present (this|your|a valid|it|id|ticket|code)',
      '(secret santa|easter bunny|tooth fairy|fairy godmother|santa|elf) (kit|kits|box|boxes|trail|grotto|hunt|letters|costume|costumes|hat|hats|suit|of|on the shelf|, a|run|parade|breakfast)',
      '(the|our|a|men|women) generous (cut|fit|portions|portion|helpings|serving|returns|room|size)',
      '(work|works|worked|working|volunteer|volunteered) .. for nothing',
      'for nothing but',
      'on the house (boat|boats|you|, a|is|was)',

      '(presents|present) (her|his|their|its|your id|the|that|findings|itself)',
      '(raffle|retirement|diplomatic|wedding) (gift|gifts|prize|prizes)',
      '(sign on|no claims|annual|performance|staff) (bonus|bonuses)',
      'treat (this|that|these|those|him|her|us|each|every|all) as',
      'treat (this|that) (wound|stain|pain|rash)',
      '(how|when|why|if) (we|our _) (<adverb>|have)* (paid|pay|settle|settled|cover|covered|fund|funded)',
      '(cover|covers|covering|pay|paying|covered) .. (repairs|policy|claim|claims|treatment|damage|theft|loss|vet fees|medical|legal)',
      '(paid|pay|paying) (out|off|back|attention)',
      '<bigheart> \\? (donate|give|help|join|support|volunteer)',
      '(ideal|perfect|great|buy|give|send|bought|get|make|makes|comes|wrapped|works|work|choose|order|nice|lovely) .. as (a|an) <giftadjective>* (gift|present|treat|surprise)',
      '(gift|present) from the (archives|archive|past|sea|museum|forest)',
      'token of (our|my)? (<adverb>|sincere|deep)* (appreciation|gratitude|thanks)',
      'way of saying (thanks|thank you|sorry|(we|i) (care|love you|miss you|missed you))',
      'as (our|a) thank you',
      'let us give it (another|a) (go|try|shot|chance)',
      '(thank you|thanks) , from the bottom',
      'from the bottom of our hearts , ? (thank|we)',
      'turn your back on us'
    ]
  },
  judge(claim, evidence) {
    const {offer, trigger} = evidence.facts
    const conditions = offer?.conditions ?? []
    const price = offer?.price
    // A word in a code (TREAT15) gives nothing.
    if (/^\p{Lu}+$/u.test(claim.text) && /^\d/.test(claim.part.text.slice(claim.end))) return noClaim()
    if (inName(claim) || named(claim) || heading(claim) || supposed(claim) || (claim.cue === 'gift' && asksToGive(evidence.read))) return noClaim()
    // *Code FERN12 gets you 12% off*: a code is no giver.
    if (/\b[Cc]ode\s+[“"]?[A-Z][A-Z\d-]{2,}[”"]?\s+$/.test(claim.part.text.slice(0, claim.start))) return noClaim()
    if (claim.part.role === 'body' && !plainlySells(evidence.read) && !toReader(claim)) return noClaim()
    if (price !== undefined && isFree(price) && conditions.length === 0) return supported(fact(evidence, 'facts.offer.price', String(price)))
    if (claim.cue === 'free' && conditions.length === 0 && price === undefined) return noClaim()
    if (claim.cue === 'keen' && offering(evidence.read).length === 0) return noClaim()
    // A price alone makes no gift of what is said to nobody: *In lieu of flowers, a speaker, €55*.
    if (claim.cue === 'keen' && !namesReader(claim.reading.tokens) && !reduced(claim.reading.tokens) && !/\b(?:we|us|our|my|i)\b/i.test(claim.part.text)) return noClaim()
    // *Surprise! The otters had twins*: news, where nothing is offered and nobody is spoken to.
    if (
      claim.cue === 'surprise' &&
      offering(evidence.read).length === 0 &&
      !offers(claim.tokens) &&
      !namesReader(claim.tokens) &&
      claim.tokens.length - (claim.to - claim.from) > 2 &&
      !/\b(?:gifts?|good(?:y|ie)|treats?|presents?|vouchers?|something)\b/i.test(claim.part.text)
    )
      return noClaim()
    if (claim.cue === 'soft' && !reduced(claim.reading.tokens)) return noClaim()
    if (claim.cue === 'giving' && !counts(claim.reading.tokens)) return noClaim()
    if (evidence.message.relationship === 'expressive') return noClaim()
    if (trigger !== undefined && trigger !== 'none' && /gift|present/.test(`${trigger.event ?? ''} ${trigger.what ?? ''}`)) return supported(fact(evidence, 'facts.trigger', trigger.what ?? trigger.event ?? ''))
    if (conditions.length > 0) return contradicted('calls a gift what the declared facts tie to a condition', [fact(evidence, 'facts.offer.conditions', conditions.join('; '))])
    if (price !== undefined && !isFree(price)) return contradicted('calls a gift what has a price in the declared facts', [fact(evidence, 'facts.offer.price', String(price))])
    return unsupported(claim.cue === 'mood' || claim.cue === 'keen' ? 'presents an offer for sale as kindness' : 'presents an offer for sale as a gift', 'facts.offer.price')
  },
  // *Delivery is on us when you spend £30* → *Delivery is included when you spend £30*.
  rewrite(claim) {
    const said = claim.cue === 'onus' ? /(?:(\s+(?:is|are)|['’]s)\s+|\s+)on (?:us|me|the (?:house|\p{L}+))(?=[.!?]?$)/iu.exec(claim.text) : null
    // *It’s on us – a second pair*: what is meant stands behind it.
    if (!said || (/^(?:it|this|that)\b/i.test(claim.text) && /^\s*[:,—–-]/.test(claim.part.text.slice(claim.end)))) return []
    const start = claim.start + said.index
    return [{edits: [{start, end: start + said[0].length, text: said[1] === undefined ? ' included' : ' is included'}]}]
  },
  blank: 'say what the offer is'
})

/** In running text a gift is one to the reader, or goes with an offer; of what it pays for itself, the sender may speak one sentence on. */
function toReader(claim: FoundClaim): boolean {
  const sentence = sentenceOf(claim)
  return namesReader(sentence) || offers(sentence) || (/^(?:onus|mood)$/.test(claim.cue) && OURS.test(claim.sentence.text) && namesReader(claim.reading.tokens))
}

/** The sender, as it speaks of itself. */
const OURS = /\b(?:we|us|our)\b/i

function isFree(price: string | number): boolean {
  return /^\D*0(?:[.,]0+)?\D*$|^free$/i.test(String(price))
}

/** True where money, or what is given by the piece, is in the copy. */
function counts(tokens: readonly Token[]): boolean {
  return hasOffer(tokens) || tokens.some((token) => wordsOf('reckoned').has(token.text))
}
