import {type Candidate, contradicted, defineRule, fact, noClaim, supported, unsupported} from '../src/rule.ts'
import {bears} from '../src/text/triggers.ts'

/** A reply or forwarding mark at the head of a subject: `Re:`, `FW: FW:`, `R e :`, `[Re: 3]`, `AW:`, an arrow. Not before a ticket's number. */
const HEAD = /^[\s([{]*((?:(?:=\?[\w-]+\?q\?)?(?:r\s?e|f\s?w\s?d?|f\s?w|aw|sv|antw|wg|tr|rv|vs|res|odp|vá|ynt)(?:\s?[([]\d+[\])])?\s*(?:[:：]|=3a)\s*\d*\]?\s*)+|↩\ufe0f?\s*|↪\ufe0f?\s*|⤴\ufe0f?\s*)(?!\s*(?:(?:is|means|stands|or)\b|\[?\s*(?:ticket|case|request|order)?\s*#?\s*[a-z]{0,4}-?\d{3,}))/iu

const DAY = '(<weekday>|tomorrow|tonight|later|today|this afternoon|this evening|next week|this week)'
const AGO = '(yesterday|earlier|the other (day|night|evening|week|morning|afternoon)|last (week|month|night|time|year|spring|summer|autumn|winter|<weekday>|<month>)|this morning|on the phone|by phone|over the phone|(on|last) <weekday>|a while back|a few (days|weeks) ago|back in <month>)'
const YOU = '(you|your|yours|yourself|{tag})'
const PERSON = '({name}|<corrThird>)'
const AUX = '(have|had|did|am|was|been|would|could|will|just|already|once|even|only|never|not|almost|nearly|finally|also|actually|happened to|tried to|recently|really|still|keep|kept|first|last|may have|might have|must have|<adverb>)*'

export const falseCorrespondence = defineRule({
  id: 'false-correspondence',
  description: 'Bulk mail that poses as one-to-one or ongoing correspondence.',
  find: {
    thread: [
      '<corrFollowup>',
      'one more thing ($|before|:|—)',
      '(this|that|it|which) (was|were|is) (meant|intended) for (someone|somebody|my|{name})',
      '(replied|emailed|texted|messaged|copied|sent you|sent this|sent that|sent it) ..2 wrong',
      '<corrSlip>',
      '<corrPromise>',
      '<corrUnanswered>',
      '^ (just|only|simply|quickly) (checking|popping) (in|up|by)',
      '^ checking (in|up) (on|about|again|with|re) !(time|desk)',
      '^ (continue|resume|rejoin|finish|restart|revive|reopen) (our|the|this) <corrTalk>'
    ],
    // *our chat*, *that long lunch*, *since we spoke*: something that the two did together.
    shared: [
      '^ our (call|chat|coffee|lunch|catch up|zoom) (on|at|tomorrow|today|yesterday|this|next|last|<weekday>)',
      'our meeting (tomorrow|yesterday|this|next week|last week)',
      `[ (after|since|following|from|during|before|until|late for|ahead of|remember|recall|recalling|settle|recap|about|regarding|enjoyed|loved|continuing|continue|carry on|per|as per|over|given|in|spirit of|minutes of|notes from|back to|return to|as) (our|that|the other day 's|the other night 's|last week 's|last night 's|yesterday 's|this morning 's|<weekday> 's) _? _? <corrTalk> ] !(center|centers|line|lines|room|rooms|times|hours|team|menu|app|support|with|plan|to)`,
      '[ (after|since|from|over|during|following|remember|about) (that|our) _? _? <corrOccasion> ] &($|we|the other|last|on|in|at|with you|together|back|where|when|about)',
      `(after|since|from|following) (yesterday|<weekday>|last week|last night|this morning) 's _? (<corrTalk>|<corrOccasion>)`,
      '(when|since|after|before|what|as|like|where|everything|thing|things|that|last time|first time|ever since|way|bit|part|lot|which) (that)? (we|you and i|you and me) (all)? <adverb>* <corrConversed> !(our|to|with|the growers|at the (board|agm|council|hearing)|in the (house|council|chamber))',
      'our (last|previous|recent|earlier|little|brief|long|lovely|quick|first) (conversation|chat|convo|catch up|chinwag|natter|phone call|call|exchange|back and forth|thread|email thread|discussion|coffee|lunch|drink|drinks|phone chat) !(centre|center)',
      '(never|not|yet to|still to|have to|need to|must|should) (finished|finish|continue|continued|resume) (our|that) <corrTalk>',
      '(we|you) (said|agreed|promised|planned|were going|were supposed|were meant|arranged) (we would|to) (talk|meet|speak|chat|catch up|call|discuss|touch base)',
      'we would (talk|speak|meet|catch up|chat) (again|in|on|after|about|when|soon)',
      'we should (talk|chat|speak|catch up|meet|discuss)',
      '^ let us (talk|chat|speak|catch up|continue|pick up|finish|carry on|meet) (soon|again|where|on|over|properly)',
      '^ (so|ok|right|well|now|and)* about (your|our|that) (<corrTheirs>|<corrTalk>|quote|proposal|inquiry)',
      '^ (so|well|but|and|psst)? (we|you and i) (both)? <corrConversed> &($|about|on|at|in|last|yesterday|earlier|briefly|this|the|when|over|for)',
      `(we|you and i) <corrConversed> ..3 ${AGO}`,
      '(our|that|the|this|your) _? (<corrTalk>|<corrOccasion>) (we|you and i) (had|made|shared|started|took|never finished|began)',
      '(need|want|await|wait for|awaiting) your (reply|answer|response) (re|about|on|to)',
      'wrap up ..2 <corrTalk>'
    ],
    // What one told the other.
    told: [
      `-(if) i ${AUX} <corrTold> ..2 (you|your|u|ur)`,
      '(we|our team|our founder|my colleague|my boss) (have|had|just|already|even|once|also)* (emailed|called|rang|phoned|texted|messaged|wrote to|spoke to|spoke with|promised|warned|met|reminded|tried to reach|tried calling|tried to call|tried ringing) you !(a gap|space)',
      '^ (have|had|been|was|just|again|well|still|only)* (tried|trying) (to)? (call|calling|ring|ringing|reach|reaching|phone|phoning|text|texting|catch|catching|get hold of|contact) (you|your|ya)',
      'you (have|had|just|once|kindly|also|really|even|already|did|only|never)* (told|asked|showed|warned|promised|emailed|texted|called|rang|lent|messaged|reminded|tipped) me',
      `(since|when|as|because|what|something|everything|thing|that|like|whatever|the bit|the way|after|seeing as) you <adverb>* <corrSaid> ..6 ${AGO}`,
      `you <adverb>* <corrSaid> ..5 ${AGO}`,
      '(i|we|you) ..4 (<corrSaid>|<corrConversed>|<corrTold>) ..6 (over (a|some|our|that)? _? <corrOccasion>|on the phone|in the _? <corrOccasion>|at the _? <corrOccasion>)',
      '(did|have|had) i <adverb>* (tell|told|mention|mentioned|ask|asked|say|show|shown|send|sent|warn|warned|promise|forget|explain) ..3 (you|this|that)',
      '(what|sentence|story|point|conversation|question|bit|thing|one) i (started|began|said|was saying|mentioned|told you|asked|promised|never finished|left)',
      'let me (finish|pick up|answer|repeat|come back to|go back to|get back to|continue|return to) ..4 (i|we|you|my|our|your)',
      'if i may (return|come back|go back|add|continue)',
      'you (will|may|might|must|surely|probably|do)* (remember|recall) (me|i|when i|when we|that i|how we|how i|our|my|what i|what we|us talking)',
      '(remember|recall) (me|when we|when i|when you|what i|what you|what we|our|that|the) ..4 (said|told|asked|talked|<corrTalk>|spoke|discussed|mentioned)',
      'you (said|asked|spoke|wrote|told us|voted|requested) ..3 , (and|so|now)? (we|i|here it|here they|here is|here you)'
    ],
    // The writer looked at the reader.
    noticed: [
      `i ${AUX} <corrNoticed> ..4 ${YOU}`,
      `i ${AUX} <corrNoticed> ..4 (on|at|in|from) (you|your)`,
      'i (have|had|was|am|just|only)* (had|got|kept|keep|found|left) (this|that|your|a|an) ..6 (you|your)',
      'i was <adverb>* (thinking|wondering|reading|looking|chatting|talking|telling|dreaming|saying|passing|walking|driving|unpacking|tidying|going) ..6 (you|your)',
      '^ (just|so|hi|hey|gm|also)* <corrGlimpsed> ..2 (you|your|ur|{tag})',
      'i <corrNoticed> \\|',
      '(thing|something|post|talk|article|piece|photo|story|line|word|words) (that)? you (posted|wrote|said|shared|gave|did|put up|tweeted|published|mentioned) ..6 (me|my|i|us|emailing|writing)',
      'your ..4 (popped up in my|came up in my|came up when|came up over|caught my eye|caught our eye|landed on my|stopped me|made me|got me|had me|crossed my|reminded me|found its way|jumped out|stood out to me|inspired me|stuck with me|made my day|moved me|gave me)',
      'you (have|had|just|really|suddenly)* (popped|sprang|came|crossed|entered|wandered|drifted|flashed|jumped|leapt|floated|appeared|turned up) (into|to|through|in|up in|on) (my|our)',
      '(emailing|writing|calling|messaging|writing to|reaching out to|contacting) (to)? you about ..3',
      '(i|we) (simply|just|really)* (had to|have to|felt i had to|needed to|decided to|thought i should) (write|respond|reply|reach out|get in touch|get back|say something|call|email|tell you|ask you|message)'
    ],
    back: [
      'you (had|were|looked|seemed|left|said|told|asked|gave|went|got|wrote|sounded|read|took|never) ..7 (i|me|my) !(ever|will be back)',
      'you (still|already|clearly)* (have|got|borrowed|owe|took|kept|lost|ignored|promised) (me|my)',
      'you (may|might|will|probably|would|could)* not (remember|recall|recognise|recognize|know) (me|my|us)',
      '(story|joke|thing|tip|recipe|book|biscuits|cake|photo|link|advice) (that)? you (told|gave|sent|brought|lent|showed|recommended|shared) (me|us)?',
      'thanks for the _ you (brought|sent|gave|shared|left|made|recommended)',
      'when you (visited|came in|popped in|stopped by|called in|rang|were here|were last|dropped in|walked in|popped by|came by)',
      'you (mentioned|said) (you|that you|wanting|needing|how you)',
      'you wanted to know',
      '^ write (me)? back $',
      'you were (saying|telling|asking|eyeing|humming|umming)',
      '(it was|was) your (idea|suggestion|question)',
      '(the|that|those|this) _? _ (that)? we (discussed|talked about|spoke about|spoke of|agreed|agreed on|looked at together|settled on|picked out|chatted about)',
      'sorry (to have|i|we) missed (you|your)',
      'did you (have|get|find) (time|a chance|a moment|a minute) to',
      '(pictures|photos|pics|notes|leftovers|recap) (from|of) (last night|the other|yesterday)',
      '^ (any|your)? thoughts \\?',
      '^ (you in|are you in|so are you in) ..1 \\?',
      '(you|u|ya) (free|about|around|busy|coming|joining) (tonight|later|tomorrow|this|on|for) ..3 \\?',
      '^ (busy|around|about|free) (tonight|later|tomorrow|on) ..2 \\?',
      '^ (cc|bcc|fao|attn) :',
      '^ (accepted|declined|tentative) :',
      '^ your (note|message|email|text|voicemail|reply|question|letter) !(,) $',
      '^ <corrOccasion> (at|@|around|on)? {number} ..2 \\?',
      '^ <weekday> \\?',
      '^ (call|ring|text|phone) me ($|when|back|\\?)',
      '(thanks|thank you|cheers) again for (the|your|last|yesterday|coming|meeting)'
    ],
    mine: [
      'my _? <corrMissive>',
      'yours (is|was) the (one|only|first) ..3 (i|my)',
      '(my|our) (emails|messages|letters|calls|texts) (this|last) (week|month)'
    ],
    reply: [
      '(was|is|been) (nice|great|lovely|good|a pleasure|so nice) (meeting|seeing|to meet|to see|chatting|talking) (to|with)? you',
      '<corrAnswered>',
      '(thanks|thank you|cheers|ta|much obliged|grateful) (so much|a lot|again)? for (the|your|that|such a|so)? _? (reply|response|call|chat|voicemail|intro|heads up|conversation)',
      '(thanks|thank you|cheers|ta|grateful|appreciate) (so much|a lot|again)? (for|you|it)? (getting back|coming back|writing back|replying|calling back|ringing back|reaching out|responding|answering|hearing (me|us) out|chatting|talking|speaking with|letting me|picking up|taking my|taking the call) !(to your)',
      '(glad|happy|pleased|delighted|relieved|chuffed|thrilled|good|great|nice|lovely|honored|stoked) (that)? (you|u) (wrote|called|rang|replied|reached|mentioned|brought|said|got in touch|got back|came back|emailed|texted|messaged|answered|told|raised|stopped by|could make it)',
      '(glad|happy|pleased|delighted|relieved|chuffed|thrilled|good|great|nice|lovely|honored|stoked) (that)? we (<corrConversed>|sorted|cleared|got|could|had|settled|are on|agree|see eye)',
      '(good|great|lovely|nice|wonderful|brilliant|fun|pleasure|ace|fab|super|enjoyed|loved|fantastic|delightful) <adverb>* (to)? (chat|chatting|talk|talking|speak|speaking|catch up|catching up|hear|hearing|bump|bumping|run|running) (to|with|into|back|from|up)* (you|yesterday|earlier|last|the other|again)',
      '(good|great|lovely|nice|wonderful|brilliant|fun|pleasure|enjoyed|loved|fantastic) <adverb>* (to)? (meet|meeting|see|seeing) you (yesterday|earlier|last|the other|on|at|again|there|both)',
      '(i|we) ..6 (after|since|because of|thanks to) your <corrTheirs>',
      '(got|received|saw|read|seen|after|since|following|about|loved|regarding|considering) (all)? your _? (message|msg|text|note|voicemail|dm|reply|comment|comments|call|tweet|postcard|voice note) !(from|settings|limit|plan|history)',
      '(omg|oh|ha|haha|wow|lol|aw|hey|re) ,? (your|ur) <corrTheirs>',
      '(your|ur) (reply|last message|last email|last note|last text|message|text|note|email|voicemail|kind words|question|comment|point|idea|suggestion|answer) (made|makes|got|meant|gave|set|stuck|about|on my|has me|had me|the other|yesterday|earlier|last week|in <month>) (me|us|my|our|we|i|the|a|my)?',
      'your out of office'
    ],
    whisper: [
      '<corrWhisper>',
      'between you ,? (and)? (me|i|us)',
      '(just|strictly|purely|only|keep this|keep it|keep that|kept|stays|stay) between us !(and)',
      '^ between us $',
      '(nobody|no one) (else)? ..4 (is listening|is looking|is watching|can hear|will hear|has to know)',
      '(this|that|it|which) stays (between|with) (us|you)'
    ],
    scene: [
      '<corrScene>',
      '<corrScribe> (this|these|that|you|to you|it) (out|off|down|up|quickly|fast|now|tonight|quick)? (from|on|in|at|with|by|while|as|between|during|under|over|before|after)',
      '<corrScribeOnly> (from|on|with|in|at|by|out|away|while|one)',
      '<corrScribe> (from|on|with|in|at) <corrHand>',
      '(sorry|excuse|forgive|pardon|apologies|ignore|mind|blame) ..4 <corrFlaw>',
      '(note|line|word|message|email|hello|postcard|scribble|hi|words|thought) from my',
      'before i (go|board|hop|jump|head|dash|run|log|leave|lose|sign off|catch|walk|fall|clock) ..4'
    ],
    interface: [
      '<corrInterface>',
      '(<count>|a|one|your)? <corrAlert> <corrAlerted> (from|$|at|for you|waiting|about {name})',
      `{name} (is|'s) (typing|waiting for your|waiting on your|trying to (reach|call|get hold of) you|online)`,
      '^ (a|one|new|your)* (message|text|voicemail|reply|dm|voice note|missed call) from {name}',
      '(delivery|message|email) to (your inbox|you) (failed|bounced)',
      '{name} (has|just)* (left|joined|ended|started|opened|rejoined) (the|a|your|this) (chat|conversation|call|thread)',
      '(chat|session|conversation|thread) with {name} (is|was|has|ended|still|expired|paused|timed)',
      '{name} (has|just)* (messaged|texted|dmed|emailed|called|rang|phoned|nudged|pinged|poked|tagged) you'
    ],
    referral: [
      `${PERSON} ..4 <corrReferred> (me|us|that|to)* ..3 (i|we|to) ..3 (<corrContact>) (you|u|to you|with you|in touch|hi|hello|$|about|before|on)`,
      `${PERSON} ..4 (said|told me|told us|suggested|asked me|wanted me) to (email|call|ring|text|message|write|phone|contact|try|tell|say|ask|loop|look)`,
      '(passed|gave|handed|sent|slipped|forwarded|shared|offered|found|got|had|given|took|kept|keep|have|wrote down|scribbled|jotted) (me|us|on|along|over|to me|out)* your !(name on) <corrDetail> (on|from|via|through|by|off|in|,|$|to|and|so)',
      'your name (came up|keeps|popped|landed on|cropped|is on everyone|has been mentioned|is on my|is next on my|is on a post it)',
      `${PERSON} (at|from|in|on|of|_)* (tells|told|informs|informed|warned|tipped) (me|us) (that)? ..3 (you|your)`,
      `${PERSON} and (i|me|yours truly) (were|was|are|have been|had been|just|only|both)* (only|just)* (saying|talking|chatting|wondering|discussing|thinking|arguing|laughing) ..5 ${YOU}`,
      'your (assistant|colleague|boss|wife|husband|neighbor|friend|partner|secretary|pa|office|receptionist|mom|dad|brother|sister|manager|daughter|son|team|accountant|landlord|flatmate|better half|other half) (has|just|also|<adverb>)* (said|told|mentioned|suggested|gave|passed|reckons|reckoned|recommended|forwarded|rang|tells|says) (me|us|you|that|to|i|we|your|on)',
      'word (has)? (reached|reaches|got back to) (me|us)',
      '(speaks|spoke|talks|talked|thinks) <adverb>* highly of (you|your)',
      '(someone|somebody) (in|at|from) your (office|team|company|family|department) (said|says|told|mentioned|suggested|gave|passed|asked|recommended)',
      '(mutual|common) (friend|friends|contact|acquaintance|colleague|connection)',
      '(friend|colleague|neighbor|mate) of yours',
      '(i|we) hear (that|from ..3|through the grapevine|on the grapevine) ..2 you',
      'i ..2 (am|was|have been) told ..3 you'
    ],
    question: [
      '(can|could|would|will) you (do me|spare me|give me|send me|look at this|take a look at this|point me|put me|pass me|help me|remind me|confirm for me|look at my|ring me|call me|shoot me)',
      'any (chance|hope) (you|of you|we) (could|can|might|would)',
      '(do you have|have you got|got|can you spare|spare) ({number}|<numberword>) (minutes|mins|min) (this|today|tomorrow|on|next|for (a|me|coffee))',
      'are you (available|free|around) (on|this|next|tomorrow|today) !(..4 <month>) ..3 \\?',
      '(do you have|have you got|have you) (a|one) (minute|moment|second|sec) ($|\\?|for (a|me|us)|to (talk|chat))',
      'still interested ..3 \\?',
      '^ any (update|updates|news|progress|feedback|word) (,|\\?|yet)',
      '(are you|is this|do i have|have i got|did i get|am i speaking to) ..3 (right|best|correct) (inbox|email|address|number|person|contact|desk|department|place)',
      '(got|have) your (email|number|name|address) ..2 right',
      '(the|right|best) person (who|that) (handles|runs|buys|looks after|deals|manages|decides|does the)',
      '(who|whom) (at|in|over at) ({tag}|your _) ..3 (i|me)',
      'is (now|this) (still)? (a)? (bad|good|better) (time)? (\\?|to talk|to chat|to call|for a)',
      '^ (bad|good) time \\?',
      '^ (still|you|anyone|anybody|u) (there|in|around|awake|up|about) \\?',
      'what did you (decide|think of|make of|say|end up|conclude|reckon)',
      'did you (ever (sort|get|finish|hear|manage|decide)|end up|get round to|get around to|sort out|make up your mind|manage to look|give any thought)',
      'have you (had a think|made up your mind|made your mind up|spoken to|asked your|had a chance|had time|had a look|considered my)',
      '(you have not|you never|you did not|not) (open|opened|read|see|seen) my',
      `let me know (either way|what you think|your thoughts|if that works|if this works|if that suits|when you|by ${DAY}|if you are free|how you)`,
      `(free for|still up for|lunch|coffee|drinks|zoom|brunch) ..2 (soon|sometime|this week|next week|one day|${DAY}) ..2 \\?`,
      'my (diary|calendar|schedule|afternoon|morning|week) is (open|free|clear|wide open|yours)',
      'shall i (put|pencil|book|save|keep|send|call|ring|drop|bring|pop|hold|come|close|stop|assume|take|go ahead)',
      'should i (call you|send you|ring you|close your|take that|take this|assume|stop writing|stop emailing|keep your)',
      '(do you want|would you like|want|need) me to',
      'how (did|was|were) (the|that) (interview|exam|trip|party|wedding|holiday|weekend|match|race|move|big day|meeting|presentation|viewing|date|test|dinner|journey|talk|show) ..2 \\?',
      'how was {cap} \\?',
      'how is (your|the) (new|little|mom|dad|wife|husband|dog|cat|puppy|kitten|knee|back|foot|leg|family|baby|job|week|weekend|morning|move|wedding|training|book|search|hunt) ..3 \\?',
      'how are (you|things) finding (my|the)',
      'you (left|forgot) your _ (at|in|on) (our|my) (office|place|shop|desk|table|car|counter|stand|house|studio|sofa)',
      '<corrTopicless>',
      'quick one &($|for you|before|about|,|:|—|\\?|\\!)',
      `(did|have|had|has) (you|u|ya|anyone) <adverb>* (not)? <corrReceipt> ..2 (my|our|the|that|this|<weekday> 's|yesterday 's|last week 's) ..2 <corrMissive>`,
      '(have|did) (you|u) not <corrReceipt> ..2 my',
      'did (you|u) <adverb>* (get|receive) (this|that|it|these) \\?',
      '(did|has|was|have|were|had) (my|our|the|that|this) ..3 <corrMissive> ..3 <corrMislaid>',
      '(did|has|was|had) (this|that) ..2 <corrMislaid> ..4 \\?',
      'not sure (if|whether) (you|this|that|my|it|we) ..3 (<corrMislaid>|<corrReceipt>|met|spoke|remember|recall)',
      'did you forget ..3 i',
      '(in case|maybe|perhaps|suspect|guess|guessing|looks like|seems|fear|afraid|assume|assuming|imagine) (that)? (this|that|my|it) ..3 (buried|lost|slipped|missed|swallowed|spam|junk|eaten|went astray)',
      'you (saw|got|read|received|missed|skimmed|opened|skipped|ignored|forgot) (my|our last|that|the) ..1 <corrMissive>',
      `^ <corrOccasion> (on|this|next|at|,)? ${DAY} ..4 \\?`,
      `${DAY} (at|around|about|still|ok|okay|suit|work|good) ..4 \\?`,
      `(still|you|ok|okay|we) (good|up|ok|okay|free|around|on for) (for|on|at|to meet|to talk|to chat)? ${DAY} ..3 \\?`,
      '(are|is) (we|it|you) ..2 still (on|up|good|ok|okay|free|meeting|coming|interested in meeting)',
      '(see|meet|catch|join) (you|me|u) (there|at {number}|tomorrow|later|tonight) ..2 \\?',
      'hope (you|your|the|all|that) ..4 (got home|went well|went smoothly|went fine|went okay|went off|arrived safe|arrived safely|home safe|feeling better|recovered|settled in|on the mend|no worse|survived|get well|slept)',
      'how (is|are|did|goes|has) (your|the|that) ..4 (coming along|coming on|getting on|go last|go yesterday|go on <weekday>|settling in|panning out|search going|hunt going|project going|move going)',
      'how (did|are) you (get on|get along|find my|find the brochure|getting on with)',
      `(haven't|have not|did not) ..4 (on|to|at|about|with) my <corrMissive>`,
      '^ running ..3 late (for|to) (our|the|my|your)',
      '(whoever|who|did) you (passed|pass|show|showed|forward|forwarded|give|gave) my',
      '(rather than|instead of|without|i hate to|sorry to) (leave|leaving|send|sending|write|writing) (you)? (another|yet another|a second|a third|one more) <corrMissive>'
    ],
    personal: [
      '<corrOneOfOne>',
      'personal (message|note|letter|line) (for|to|from)',
      '^ (a)? (message|note|letter) (for|to) ({tag}|you)',
      '^ in (the strictest|strict)? confidence $',
      'i (do not|rarely|seldom|hardly ever|never|would not) (usually|normally|often|typically|ordinarily)? (write|email|do this|contact|call)',
      '^ (just|also|only|and|but|so|still)* (forgot|meant|wanted|promised|trying|hoping|needed|had|been meaning|itching) to (get|give|tell|ask|send|show|call|email|write|run|share|check|catch|see|thank|let|pass|drop|put|say|bring|mention) ..3 (you|your)',
      '(still|just|only)* (thinking it over|mulling it over|checking you (saw|got|read))',
      '(to|for|at|with) (you|u) and (nobody|no one)',
      'i (have|had|just|kept|keep|will|am)* (cleared|blocked|kept|saved|freed|booked|set aside|moved|rearranged|canceled|cancelled|reserved|held) ..4 for you',
      `${AGO} ..2 (i|me) ..6 (you|your)`,
      '(you|your) ..6 the other (day|night|evening|week|morning|afternoon)'
    ],
    cta: [
      '(read|see|open|hear|view) my (reply|answer|note|message|letter|email|response)',
      `^ (answer|reply to|respond to|read|open|hear|see|play|return|accept) {name} 's (message|note|question|email|reply|call|voicemail|text|letter|invite|invitation|request|answer)`,
      '^ (let) {name} (know|in|off)',
      '^ (ring|call|text|write|get|message|email|phone|ping) (me|{name}|him|her) back',
      '^ (answer|reply to|respond to|write to|get back to) me',
      '^ (carry on|continue|resume|finish|rejoin|return to|pick up|get back to|jump back into|keep up|join|reopen) (our|the|your|this|what)* (chat|conversation|thread|talk|discussion|call|chinwag|we were|we started|where we)',
      '^ (yes|ok|okay|sure)? ,? (i am free|i will be there|sounds good|works for me)',
      `^ (accept|join|rejoin|decline) {name} 's`,
      '^ (get back to|write back to|reply to|respond to|answer) {name} $',
      '^ tell {name} (yes|no|i|when|what|it)',
      '^ (confirm|accept|decline|keep) (our|the|my) (meeting|call|chat|coffee|lunch|slot with)'
    ],
    voice: [
      `-(if) i !(kid|would (love|like)|guarantee|bet|love|hate|hope|think|believe|wish|feel|felt|want|lost|dare|promise|swear|assure|know|mean|choose|accept) ..7 ${YOU}`
    ],
    person: [
      `-(if) i !(would (love|like)|kid|will be) (have|had|was|am|did|could|would|will|can|<corrTold>|<corrNoticed>|<corrSaid>|may|might|keep|kept|must|should|remember|recall|promise|cannot|need|noticed|took|put|got|went|came|sat|stood|made|brought)* !(kid|love|like|guarantee|bet|hate|hope|think|believe|wish|feel|want|lost|sell) _? ..3 ${YOU}`
    ],
    not: [
      'quick (question|questions|word|one|call|chat) (about|on|regarding|for) your _? (stay|visit|order|appointment|booking|delivery|trip|purchase|experience|course|flight|claim|rental|repair|account number)',
      'your (letter|email|message|call|question|note|text|comment|reply|query|enquiry|inquiry) (of|from|on|dated) {number}',
      'as (requested|agreed|discussed) (by|on|in|at)',
      'wrong (number plates|number of)',
      'quick question round',
      'between friends',
      'as (promised|agreed|arranged) (in|at|by|under|with) (our|the|law|both|all)',
      '(how to|guide to|template|templates|write|writing|tips) ..6 (follow up|reply|replies|email|emails)'
    ]
  },
  literal: ['head'],
  scan: (evidence) => evidence.read.all().flatMap((reading): Candidate[] => {
    if (reading.part.role !== 'subject' && reading.part.role !== 'preheader') return []
    const head = HEAD.exec(reading.part.text)
    return head?.[1] === undefined ? [] : [{reading, start: head[0].length - head[1].length, end: head[0].trimEnd().length, cue: 'head'}]
  }),
  judge(claim, evidence) {
    if (claim.cue === 'voice' && claim.part.role !== 'subject' && claim.part.role !== 'preheader') return noClaim()
    if ((claim.cue === 'cta') !== (claim.part.role === 'cta') && (claim.cue === 'cta' || claim.cue === 'mine' || claim.cue === 'voice' || claim.cue === 'back' || claim.cue === 'person')) return noClaim()
    const {trigger, audience} = evidence.facts
    if (evidence.message.relationship === 'expressive') return noClaim()
    if (trigger === 'none') return contradicted('takes up an exchange that the facts deny', [fact(evidence, 'facts.trigger', 'trigger: none')], 'facts.trigger')
    if (trigger !== undefined && bears(trigger, claim.part.text)) return supported(fact(evidence, 'facts.trigger', trigger.what ?? trigger.event ?? ''))
    if (audience === 'individual') return supported(fact(evidence, 'facts.audience', 'audience: individual'))
    if (audience === 'everyone') return contradicted('speaks as if to one reader and goes to everyone', [fact(evidence, 'facts.audience', 'audience: everyone')], 'facts.trigger')
    return unsupported('takes up an exchange that is not on record', 'facts.trigger')
  },
  // The word that tied the claim to the rest goes with it.
  rewrite: (claim) => [{edits: [{start: claim.start, end: claim.end + tail(claim.part.text.slice(claim.end)), text: ''}]}],
  blank: 'say what the message is about'
})

/** How much of what follows a claim hangs on it: *, so*, *: here is*, *about*. */
function tail(rest: string): number {
  return /^[\s,;:–—]*(?:(?:so|but|and|because|which is why|where|to say|that)\b[\s,]*(?:here(?:'|’)s|here is|here are)?|here(?:'|’)s|about|regarding|on)(?=\s)\s*/i.exec(rest)?.[0].length ?? 0
}
