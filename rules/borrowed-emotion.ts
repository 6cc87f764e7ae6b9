import type {Evidence, FoundClaim} from '../src/rule.ts'
import {contradicted, defineRule, fact, noClaim, unsupported} from '../src/rule.ts'
import {clauseOf} from '../src/text/clauses.ts'
import {hasAmount, hasOffer} from '../src/text/offers.ts'
import type {Token} from '../src/text/tokens.ts'
import {wordsOf} from '../src/text/words/index.ts'

const WOE = '<loss|heartbreak|illness|ruin|disaster>'

/** True where the tokens `from` to `to` sell something: an offer, a price, *3 for 2*, a verb of buying. */
function sells(tokens: readonly Token[], from: number, to: number, loosely: boolean): boolean {
  if (from >= to) return false
  if (hasAmount(tokens, from, to) || hasOffer(tokens, from, to)) return true
  for (let i = from; i < to; i++) {
    const text = tokens[i]?.text ?? ''
    const next = tokens[i + 1]?.text ?? ''
    if (tokens[i]?.kind === 'number' && /^(for|off|each|percent|free|less)$/.test(next)) return true
    if (/^(shop|shopping|buy|order|save|saving|savings|stock|deals|sale|coupon|enrol|enroll|bargains|prices|price)$/.test(text)) return true
    if (text === 'get' && /^(one|two|\d)$/.test(next)) return true
    if (text === 'treat' && /^(yourself|yourselves|your)$/.test(next)) return true
    if (loosely && (wordsOf('goods').has(text) || wordsOf('sellword').has(text) || /^(need|meet|deserve|presents|new)$/.test(text))) return true
  }
  return false
}

/** True where something is offered beside the claim: in the sentences round it, or in another part of the message. */
function besideAnOffer(claim: FoundClaim, evidence: Evidence, loosely: boolean): boolean {
  const {tokens, from, to, part} = claim
  const first = (tokens[from]?.sentence ?? 0) - 2
  const last = (tokens[to - 1]?.sentence ?? 0) + 2
  const near = (token: Token): boolean => token.sentence >= first && token.sentence <= last
  const before = tokens.slice(0, from).filter(near)
  const after = tokens.slice(to).filter(near)
  if (sells(before, 0, before.length, loosely) || sells(after, 0, after.length, loosely)) return true
  const short = part.role === 'subject' || part.role === 'preheader' || part.role === 'heading'
  if (part.role === 'cta' && sells(tokens, 0, tokens.length, true)) return true
  return evidence.read.all().some((other) => other.part !== part && (short || other.part.role === 'subject' || other.part.role === 'cta') && hasOffer(other.tokens))
}

/** True where the claim is a proper title in a line that is otherwise in small letters: *Orphans of the Storm*. */
function isTitle(claim: FoundClaim): boolean {
  const long = (token: Token): boolean => token.kind === 'word' && token.raw.length > 3
  const inside = claim.tokens.slice(claim.from, claim.to).filter(long)
  const outside = [...claim.tokens.slice(0, claim.from), ...claim.tokens.slice(claim.to)].filter(long)
  const upper = (token: Token): boolean => /^\p{Lu}\p{Ll}/u.test(token.raw)
  return inside.length > 1 && inside.every(upper) && outside.some((token) => !upper(token))
}

/** What a fact says where somebody did come to harm. */
const SAD = /deceas|die[sd]\b|death|loss\b|bereave|funeral|burgl|break-in|flood|fire|storm|accident|illness|divorce|layoff|redundan|cancel|hospital|injur|memorial|hardship/i

export const borrowedEmotion = defineRule({
  id: 'borrowed-emotion',
  description: 'Uses a hardship, a loss or a solemn day as the lead-in to a sale.',
  find: {
    // In these difficult times.
    times: [
      '(in|during|through|amid|after|with|at|for|given) (these|such|this|what|the|a|an|those|all)* <adverb>* <hard> (and <hard>|, <hard>)? <spell>',
      '(in|during|through|amid) times (as|so|this|like|of) ..3',
      'in (a|an|this|the) <adverb>? (age|time|times|world|era|year|season|moment|hour|days) of (<adverb>|national|such|great|deep|so much)* (anguish|fear|hate|hatred|uncertainty|chaos|loss|grief|sorrow|doubt|crisis|mourning|war|sadness|pain|need|trouble|worry|anxiety|darkness|despair|division|upheaval|hardship|struggle|turmoil|cruelty)',
      "(a|an|the|this|what a|such a|had a|having a|been a|your|of the|one of the) <adverb>* <hard> <spell> (\\?|for|behind|lately|of your life|of it|we have had|$)",
      '(this|the|last|past|what a|it has been a|been a)+ .. <spell> (has been|have been|was|were|is|feels|has felt) <adverb>* (a|an|so|such|one)? <adverb>* <hard>',
      '(times|days|things|nights|mornings|winter|life|the news|the world|everything) (are|is|feel|feels|get|gets|have been|has been) <adverb>* <hard>',
      '(had|having|been having) (a|such a|one of those) <adverb>* <hard>? (week|day|month|year|morning|monday|one) \\?',
      '(darkest|worst|hardest|longest|saddest) (hour|hours|day|days|night|nights|week|year|moment) ..',
      '(after|since|with|despite) (the|a|this|that|such a) <spell> (you|we|they|like) .. (had|been|buried|lost|this|that|have)',
      'the news is <adverb>* _', 'the world is (on fire|a mess|burning|falling|ending|upside|heavy|dark|cruel)', 'what (a|an) <spell> for the _', '(bleak|grim|heavy|awful|rough) , is not it'
    ],
    // The words of loss, illness, ruin, war.
    woe: [`${WOE}`],
    // Sorry for your loss.
    condolence: [
      'sorry (for|about|to hear about|to hear of|to learn of|to learn about) (your|the|his|her|their) ..3 <misfortune>', 'sorry (to hear|to learn|that)? (you|your .. ) (lost|had to|were|split|broke|failed|did not get)'.replace(' . ',''), 'sorry (to hear|that)? (the|your) <misfortune> (is|was|did|fell|went|ended)', 'the (oath|limb|sleep|blood|comrades|friends) you (took|left|lost|never|gave|buried)',
      '(we|i) <adverb>* (heard|learned|learnt|read|saw|were told) (about|of|that) (your|the) .. (loss|break in|news|fall|accident|fire|flood|diagnosis|divorce|crash|burglary|death|passing|illness|operation|layoff|layoffs|storm|funeral|surgery)',
      '(heartsick|heartbroken|devastated|saddened|gutted|shocked|so sad|deeply sad|distraught|crushed) to (learn|hear|read|see) ..',
      'to (the|every|all the|each) (woman|man|mother|father|mom|dad|widow|girl|guy|person|parent|couple|one|women|men|ones) who (just)? (signed|lost|buried|left|got|was|is|has|had|never|cried|can not|could not|said goodbye|found) ..',
      '(let me be the first to say|we are|i am) so sorry',
      '(we|i) know (that|how|this|it|what|the|you)+ .. (hard|hardest|worst|hurts|grief|grieving|pain|lonely|struggling|empty|lost|gone|alone|difficult|tough|cancer|sick|ill)',
      'nothing says "? (sorry|sympathy|condolences|i am sorry) ..'
    ],
    // Chin up. You are not alone.
    comfort: ['<comfort>', 'you (look|seem|sound) <adverb>* (worn|tired|exhausted|sad|down|blue|lonely|rough|drained|beat|lost|stressed|anxious|defeated|terrible|pale|old)', '(prayers|condolences|sympathies|sympathy) ..'],
    // She’s gone. Without him.
    bereft: [
      'without (him|her|mom|dad|nan|gran|grandma|grandad|grandpa|you know who) (,|.|$|this|at|again)',
      '(<kin>|the (men|boys|lads|sons|soldiers|crew) (of .)?) <adverb>* <parting>'.replace('(of .)', '(of .. )'),
      '~lose <adverb>? (my|your|his|her|their|our|a|an|the) <adverb>? <kin>', '~bury (a|an|my|your|his|her|their|our|the|{number}|two|three|four|five|six)+ <adverb>? <kin>',
      '(say|said|saying) goodbye to (a|an|my|your|his|her|our) <adverb>? <kin>', '~miss (my|your|his|her|their|our)? (mom|dad|nan|gran|grandma|grandpa|grandad|brother|sister|son|daughter|husband|wife|mother|father) ..2',
      '(his|her|their|an) empty (room|bed|side|chair|place|coat|shoes|voice|letter|lead|collar|bowl)', 'in (his|her|their|the) empty room', '(the (day|night|year|week|morning) (he|she|they|dad|mom))', '(never|to) (hug|hold|see|hear|call|kiss) (him|her|them) again',
      '(off|gone) to (uni|university|college|war|the front|rehab|prison)', '(who|that) (never|did not) (came|come|made it|make it|returned|return) ..', '(proud from heaven|make {word} proud)', '(old|good) dogs .. (holes|leave|die)',
      '(nobody|no one) (tells|told|warns|warned|warns) you .. (quiet|lonely|empty|hard|long|much it|silence)', '(his|her|their) (hand|paw) (at|one last|for the last)', '^ (he|she) (did not|never|left|died|suffered|cheated|lied|moved|married|is gone|walked|kept|took|fought|forgot|was taken|will not|stopped|said no|chose|broke|wept|cried) ..', '(lads|boys|sons|men) (is|are)? <adverb>? (off|gone|sent) to the front', '(someone|somebody|your (brother|son|husband|dad|daughter|wife)) <be>? still over there'
    ],
    // Dumped? Failed the exam? Your ex got the dog.
    private: [
      'your (ex|prince|marriage|pension|nest|date|valentine|therapist|father|mother|whole (department|team|office)) <adverb>* (got (the|a) (dog|house|email|e mail|letter|car|friends)|did not|never|vanished|quit|is (over|empty|gone|on the rocks|dead|broke)|left you|said no|fired|dumped|feels|cheated|ended|cancelled|laid off)', 'my (therapist|ex|husband|wife|boyfriend|girlfriend|boss|landlord|mother) (quit|left|dumped|fired|cheated|died|never)',
      '(did|do|does) not (text|call|ring|write|message|phone|love|want|choose|pick|hire) (you|back|me)', '(they|he|she|the bank|the landlord|the bailiffs) (may have|might have|have|has)? (let you go|fired you|repossessed|took (the|your)|evicted|laid you|dumped you|left you|sacked you)',
      '(failed|flunked|fluffed|bombed) (the|your|that|his|her|another|a) ..2 (exam|exams|test|driving|bar|class|course|interview|audition|finals|theory|year|resit|paper)', '(did not|never) (get|make|pass|win) (the|that|your|into) (job|grade|grades|place|promotion|exam|test|team|cut|part|role|uni|interview|results)', '(ivf|test|treatment|adoption|application|interview|mortgage) <adverb>? (did not|fell|failed)',
      'everyone (is|has)? .. (paired|coupled|married|engaged|dating|loved up|in love|partnered) .. but you', '(nobody|no one) (came|showed up|called|remembered|rang|texted|turned up|understands|visits) (to|your|you|\\?|.|on|$)', '(feel|feeling|felt) <adverb>* (invisible|low|lonely|old|ugly|fat|unloved|forgotten|lost|empty|numb|hopeless|stuck|broken|trapped|left out|anxious|sad|homesick|used|small|ashamed|guilty|blue|down|poor|broke|tired|worn|fragile|bleak|overwhelmed|stressed|alone|hollow|raw|bereft|like a failure) .. \\?',
      '^ <adverb>* (feeling|felt|are you|so|another|still|more|had a|having a|been)? <adverb>* (<ache>|<loss|heartbreak|illness|ruin|disaster>) (,|{tag}|this _|tonight|too|again|at {number}|in {number}|at _|about ..3|over ..3|by {cap})* \\?', 'you (are|feel|have been|were|look) <adverb>* (<ache>) (,|.|$|and|this|tonight|again|too)',
      '(hair|teeth) (coming|falling) out', '(can not|could not) (sleep|cope|afford|breathe|see the point|face|get up|get out of bed|stop crying|go on|make rent|pay)', '(cried|crying|cry|weep|sob) (yourself|in|on|at|into|over|all|again|this|for)', '(all|both)? (made|make|making) you cry', '(numb|dull|ease|kill|drown|forget|bury|dry|heal|mend|soothe|comfort|swap) (the|my|your|away)? (pain|ache|sorrow|sorrows|grief|tears|heart|broken heart|sadness|loneliness|misery|therapy|sertraline|bombing|soul)',
      '^ (mend|fix|comfort|heal|save|console|cheer|hold|hug|rescue) me ..2', '(rebuild|restart|reclaim|mend|fix|piece together) (my|your) (life|heart|world|soul)', '^ spend (through|away) the ..', '^ cope ..', '(put|bring) (a|the)? smile back on ..', 'turn (your|my|the)? (pain|grief|tears|sorrow|heartbreak|sadness) ..',
      '(long covid|covid|the pandemic|cancer|the war|the fire|the flood|the bank|the storm|the divorce|dementia) (stole|took|ruined|robbed|cancelled|ate|broke|kept) ..', '(chemo|cancer|grief|divorce|widowhood|menopause|dementia|ivf|redundancy|depression|burnout|loneliness) (is|ends|hurts|takes|sucks|has|never|can|leaves|makes|changes) ..',
      '(while|as|because|since|whatever|whether|if|when|with) .. (war|starves|starve|burns|bleeds|mourns|weeps|grieves|suffers|suffer|dies|die|hungry|bombs|verdict|hospital|funeral|hospice|divorce|diagnosis|cancer|layoffs|redundancies|refugees|hostages|grief|debt|drink|front|homeless|pandemic|covid|lockdown|pension|doctor|test)',
      '{cap} (is|are) (dark|burning|bleeding|starving|under fire|grieving|mourning|in flames|under water|at war|hungry)', '{cap} (starves|burns|bleeds|mourns|weeps|grieves)', '(swiped|swiping) left', '(pride|peace|freedom) and (protest|prejudice against|tears)', 'another (school|shooting|vigil|war|funeral|bombing|flood|fire|lockdown|layoff|rejection|miscarriage|breakup|diagnosis)', '(retired|forgotten|redundant) (on|by) (friday|monday)', 'wheelchair now',
      'stopped (talking|calling|loving|believing|sleeping|dancing|laughing|hoping)', 'see the point', 'some {word}? (days|mornings|nights) you (can not|could not|do not want|just)', '(the oath|the limb|the sleep|the scars) you ..', '(you|you have|they) (buried|survived|lost|mourned|grieved) ..', '(never|not) getting any younger', 'bad (biopsy|scan|diagnosis|divorce|breakup|news)', '(blue|black|sad|grief) monday', 'storm (is|are) coming', 'i (survived (the|this|another|that)|lost (my (mom|dad|brother|sister|son|daughter|husband|wife|job|mother|father|home)|him|her)|am (grieving|heartbroken|struggling|depressed)|buried (my|him|her)) ..', '(nation|country|city|town|community|valley|island|region|village) .. (hurt|hurting|grieving|suffered|reeling|mourning|bleeding|in pain|lost so|heartbroken|in tears)', 'with the mortgage ..', '(waking|awake|lying awake) (at|until) {number}', 'homelessness ..', '(storm|hurricane|war|flood|cyclone|recession|layoff|eviction) (is|are)? (coming|looming|near)', '(rates|rent|bills|prices|gas|petrol|groceries) (up|soaring|rising) , ..'
    ],
    // Lest we forget: 40 % off.
    solemn: [
      'lest we forget', 'never forget', '(we|we will|always|let us|today we|this .. we) <adverb>* (mourn|commemorate|pause to (remember|honor|reflect)|bow our heads|pay tribute|sit with the|(remember|honor|salute|thank) (the fallen|those (who|we)|our (heroes|fallen|troops|veterans|vets|brave|dead)|all who|the (men|women|brave|lives|heroes)|them|their|his|her|every))', '(remembering|honoring|saluting|commemorating|mourning|paying tribute to|in honor of|as a tribute to|in tribute to|dedicated to|in memory of|for) (the (fallen|heroes|brave|lives|lost|dead|victims|{number}|men|women|boys)|our (heroes|fallen|troops|veterans|vets|brave|dead|founder)|those (who|we|lost)|all who|them who|their (service|sacrifice|memory|courage)|his memory|her memory|{number} who) ..', '(honor|remember|salute|mourn) (their (service|sacrifice|memory|courage)|them|those (who|we)|the (fallen|heroes|brave)|our (heroes|fallen|troops|veterans)|with us) ..',
      '(rest in peace|r\\.i\\.p|rip|r . i . p) ..', 'rest easy ,? (your majesty|ma am|sir|old|hero|soldier|captain|legend|king|queen|champ)', '(moment|minute|minutes|moments) (of)? silence', '(our|the) (fallen|martyrs) ..', '(veterans|soldiers|those who served|who served) .. (sacrifice|freedom|gave|free|serve|courage)', '(drowned|fallen|lost) {word} tribute', '(as a|a) mark of respect', 'thoughts on (mortality|death|grief|loss|faith|sacrifice)', '(he|christ|jesus) (suffered|died|rose|is risen) ..2', '(may) the souls ..', 'souls of ..', '(twenty|ten|thirty|fifty|{number}) years since the ..', 'this <occasion> ,? (we (sit|mourn|remember|honor|grieve|are grateful|reflect|stand)|you deserve|our hearts)', 'on <occasion> ,? (you deserve|we (remember|honor|mourn|reflect|thank)) ..', '(we|i) (will)? <adverb>? remember (.|$)', '^ remember them', '<occasion> : (freedom|he|she|we|they|let) ..', '(mental health|black lives|their lives|every life|love) matters', '(survivors|widows|mourners|veterans) only', 'in this <adverb>? (time|hour|moment|season) of ..'
    ],
    // Happy birthday from all of us who love you.
    occasion: [
      'happy (birthday|b day|bday|anniversary|mother\'s day|father\'s day) from (all|everyone|the|us) ..', '(it is|on) your <adverb>? (special|big) day', 'celebrating you <adverb>?', "(it is)? our (birthday|anniversary) (and|,|but) (you|the)", 'because (moms|dads|mothers|fathers|teachers|nurses|grandmas|grandmothers|heroes|carers|doctors) <adverb>? (give|gave|do|deserve|never|always|gives|work|are|carry|hold|love)', 'for (the|all the|every) (moms|dads|mothers|fathers|nurses|teachers|heroes|men|women|daughters|sons|carers) who ..', '(giving thanks|grateful|thankful|gratitude|blessed) (for|to have) (you|your|our|family|all) ..', 'this thanksgiving (we are|,? we)? ..', '(pride|love|freedom|peace|family|motherhood) means (love|pride|family|_)', 'earth is (our)? only ..', '(our only|only one|one) (home|planet) (is)? ..', 'back to school (tears|nerves|blues)', '(hug|kiss|hold|call) your (mom|dad|nan|gran|kids|loved ones|mother|father|wife|husband) ..', 'self care (sunday|day|season|is|means) ..', '(may be|are) all (be)? apart', 'this is not about (sales|selling|money|a sale|discounts|us)', '(hardest|toughest|loneliest|most thankless) job in the world'
    ],
    not: [
      `${WOE} <helper>`, `(no|zero|without|stop|end|beat|fight|against|prevent|cure|treat|relieve|tackle|avoid) (the)? ${WOE}`, '(stress|pain|worry|tear|crease|cruelty|guilt|hassle) free', '(joint|back|knee|neck|foot|heel|muscle|tooth|period) (pain|aches|ache)', '(french|pain) au', 'pain (au|de|relief|points|point|killers|killer)', 'dead (line|lines|sea|stock|batteries|battery|easy|simple|on|end|lift|lifts|weight|heat)', '(drop|wanted) dead', '(tug|price|prize|bidding|world|star|civil) (of)? (war|wars)', 'war (room|and peace|chest|of the)', 'star wars', '(to|or) die for', '(dye|die) hard',
      'front (of|door|row|page|desk|runner|seat|seats|garden|pocket|pockets|load|loading|end|to back|zip|line staff)', '(on|at|in|to|from|up) the front (of|desk|door|row|page|$)', '(heart|panic|shark|asthma|art) attack (of)?', '(plan|attack) of attack', '(in case of|in the event of) ..', '(storm|flood|crash|blackout|bleak|cry) (jacket|jackets|proof|helmet|blind|blinds|curtains|house|season|doors)', 'crash (course|helmet|helmets|diet|mat|pad)', 'self (isolation|care) (kit|guide|tips)', 'cope with (the)? (heat|cold|rain|demand|load)', '(photo|film|product|video|fashion|penalty|target|clay) (shooting|shootings|shoot)', 'shooting (star|stars|guard|schedule|range)', '(blues|jazz) (band|night|festival)', 'how to ..6', '(donate|donation|donating|volunteer|fundraise|fundraising) ..8', '(closed|opening|hours|open) (on|for|at|from|until) .. (day|sunday|monday)', '(rapid|covid|lateral|allergy) (test|tests|flow)', '(bare|root|tree|deep) (root|down)', 'forgotten (your|my|a) (password|code|pin|login|booking)', 'forgotten (recipes|classics|gems|corners|gardens|villages|valleys)', '(price|product|car|train|plane) crash', 'crisis (line|management|communications|text)', '(dry|wipe) (your|my)? (hair|hands|dishes)', 'depression glass', 'good grief', 'grateful dead', 'wildfire smoke', 'blackout (dates|date|blinds|blind|curtains|curtain)', 'seed bombs', 'bath (bomb|bombs)', '(gift|donation|donate|donating|proceeds|raised|collected|supporting|sponsor) .. (hospice|orphans|refugees|homeless|veterans|charity|famine|victims|shelter)', '(letters|letter) (from|to) ..', 'break up (letters|letter|songs|song|playlist)', 'suffered (damage|a fault|from a)', '(the|our) (waiting room) (is|has|chairs)', 'survived (by|the wash)', 'killed (by|the|it)', 'victims of (its|their) own success'
    ]
  },
  span: (tokens, from, to) => {
    const clause = clauseOf(tokens, from, to)
    return sells(tokens, clause.from, from, true) || sells(tokens, to, clause.to, true) ? {from, to} : clause
  },
  blank: 'send the condolence or the greeting alone, or say what is on offer',
  judge(claim, evidence) {
    const loosely = claim.part.role === 'cta' || claim.cue === 'solemn' || claim.cue === 'times' || claim.cue === 'occasion' || claim.cue === 'condolence' || claim.cue === 'private'
    if (!besideAnOffer(claim, evidence, loosely)) return noClaim()
    if (isTitle(claim)) return noClaim()
    const {trigger} = evidence.facts
    if (claim.cue === 'condolence' && trigger !== undefined) {
      const known = trigger === 'none' ? 'trigger: none' : [trigger.event, trigger.what].filter(Boolean).join(': ')
      if (trigger === 'none' || !SAD.test(known)) return contradicted('claims to know of a hardship that the facts do not hold', [fact(evidence, 'facts.trigger', known)], 'facts.trigger')
    }
    return unsupported('leads into an offer with a hardship or a private occasion')
  }
})
