/** Word classes of `false-correspondence`, by meaning. See base.ts for the notation. */

export const falseCorrespondence: Readonly<Record<string, string>> = {
  // An exchange that two people have: it says so by itself.
  corrTalk: `+chat, +conversation, convo, convos, +call, +catch up, chinwag, natter, yarn, +discussion, correspondence, exchange, exchange of letters, exchange of emails, email exchange, back and forth, +debate, tete a tete, heart to heart, phone call, phone chat, phone conversation, video call, zoom, zoom call, facetime, conference call, +thread, email thread, +meeting, meet up, meetup, gossip, gab, confab, powwow, huddle, sit down, debrief, run in, blether, banter, pinky swear, handshake, bet, wager, pact, encounter, talk, talks, +negotiation, disagreement, tiff, squabble, argument, +consultation, arrangement, one to one, running joke, inside joke, in joke, dialogue, back and forths, deliberation, deliberations, parley, whatsapp, slack, text exchange, gentlemen 's agreement, brainstorm, brainstorming, planning session, intro call, discovery call, misunderstanding, rendezvous`,
  // An occasion at which two people may have had one.
  corrOccasion: `+coffee, +lunch, +dinner, +drink, +pint, +brunch, +breakfast, cuppa, tea, +beer, wine, gin, whisky, +demo, +walk, +ride, train ride, taxi ride, +flight, +session, +webinar, +visit, +workshop, +event, +party, open day, open evening, +conference, trade show, boat show, +fair, expo, +wedding, +match, +game, site visit, +tour, +viewing, +tasting, +presentation, +pitch, +booth, +stand, +stall, lift, queue, +bar, pub, gym, gates, elevator, mixer, +meal, supper, +barbecue, bbq, karaoke, +dance, +class, +lesson, +appointment, +interview, +curry, +stroll, +kebab, cake, biscuits, pizza, hike, golf, round of golf, picnic, croissant, croissants, gala, airport, train, plane, hallway, corridor, waiting room, doorstep`,
  // Something that one person writes or says to another.
  corrMissive: `+email, e mail, e mails, mail, mails, +message, msg, msgs, dm, dms, +note, +letter, +text, txt, text message, text messages, +voicemail, voice mail, voice note, voice notes, voice message, answerphone message, +reply, +response, +memo, +ping, +nudge, +postcard, +fax, whatsapp, whatsapps, inmail, pigeon, carrier pigeon, +missive, +brochure, +proposal, +draft, +attachment, +pdf, +deck, +estimate, +suggestion, +query, +telegram, +recap, last one, first one, previous one, earlier one, other one, +prospectus, +leaflet, +voice memo, missed call, missed calls, invite, +correspondence, previous correspondence, question, questions, earlier point, last point, point, smoke signals, friend request, connection request, quote, handwriting, sms, follow up, follow ups, reminder, calls, call, texts, ramblings, rambling email, two emails, three emails, first email, proposal document`,
  // The reader's half: *your message*.
  corrTheirs: `+email, e mail, +message, msg, dm, dms, +note, +letter, +text, txt, text message, +voicemail, voice mail, voice note, +reply, +response, +call, phone call, +question, +query, +inquiry, +enquiry, +comment, suggestion, idea, point, thoughts, kind words, kind note, missed call, last, last one, concerns, concern, answer, advice, postcard, fax, tweet, whatsapp, remark, remarks, objection, objections, nudge, out of office, auto reply, autoreply, rant, joke, invitation to talk, request for a chat, email address again`,
  // What two people did together by speaking.
  corrConversed: `spoke, talked, chatted, discussed, met, emailed, corresponded, texted, messaged, joked, joked about, laughed about, shook, shook hands, shook on, covered, went over, bumped into each other, ran into each other, agreed, caught up, hung up, connected, exchanged, were introduced, sat down, sat together, sat next to each other, had words, had a chat, had lunch, had coffee, had a coffee, had a drink, had drinks, had dinner, had that, had our, crossed paths, were talking, were chatting, were saying, were discussed, were discussing, were joking, have discussed, have spoken, have talked, have chatted, have met, left off, left it, left things, left this, worked out, touched base, brainstormed, argued, zoomed, facetimed, talked through, talked over, hugged, negotiated, debated, bonded, gossiped, dreamed up, made a deal, made together, clinked, toasted, mused, pondered, sketched out, mapped out, kicked around, batted around, put a pin in, parked, promised each other, swore, pinky swore, first met, first spoke, first talked, last spoke, last talked, last met, last chatted, last emailed, last saw each other, last caught up, both know, both agreed, both said, shared a, got talking, got chatting, got interrupted, were interrupted, got cut off, were cut off`,
  // One person says something to the other: past.
  corrTold: `told, asked, warned, promised, showed, messaged, emailed, texted, wrote, wrote to, called, rang, phoned, reminded, sent, confided in, whispered to, replied, replied to, answered, assured, pinged, dmed, confessed to, tipped off, begged, left, faxed, posted, mailed, tried, tried to reach, tried to call, tried to ring, tried calling, tried ringing, tried reaching, tried phoning, sent over, forwarded, handed, slipped, passed, gave, lent, showed, pitched, quoted, mentioned, mentioned to, introduced, met, spoke to, spoke with, talked to, chatted to, chatted with, bumped into, ran into, sat next to, sat beside, stood behind, shook, heard from, heard back from, owe, owed, missed, bored, bent, cornered, chased, nudged, bumped, recommended, suggested, contacted, reached out, reached out to, dropped, popped, waved at, nodded at, winked at, saved, forgot, cced, copied, looped, hear you, hear your, hear that, am told, was told, said to, said, swore, vowed, dreamed about, dreamt about`,
  // One person says something to someone: what the reader is made to have said.
  corrSaid: `said, asked, mentioned, told, wrote, replied, answered, raised, brought up, brought it up, brought that up, brought this up, suggested, promised, swore, confided, admitted, wondered, joked, hinted, explained, complained, described, emailed, texted, called, rang, phoned, messaged, commented, pointed out, inquired, enquired, let slip, confessed, grumbled, moaned, were telling, were saying, were asking, were wondering, posted, tweeted, shared, insisted, reckoned, quipped, objected, floated, proposed, agreed, warned, thought, were looking for, were after, were eyeing, were on the fence, were umming and ahhing, were umming and ahing, could not decide, had doubts, were worried, were in two minds, were keen, were unsure, were torn, looked, smiled, grinned, nodded, laughed, left us a`,
  // Writing or calling now.
  corrWriting: `writing, emailing, calling, ringing, phoning, texting, messaging, pinging, dming, reaching out, checking in, checking up, checking back, following up, getting in touch, dropping, dropping by, popping by, popping in, popping up, dropping in, stopping by, sneaking, replying, answering, forwarding, resending, circling back, looping back, touching base, chasing, nudging, bumping, knocking, bothering, pestering, contacting, prodding, poking, badgering, interrupting, disturbing, bugging, hassling`,
  corrContact: `email, write, call, ring, phone, text, message, ping, reach out, check in, check up, check back, follow up, get in touch, drop, reply, answer, forward, circle back, touch base, chase, nudge, bump, contact, tell, ask, warn, remind, show, send, thank, apologize, catch, speak, talk, chat, meet, share, mention, run, pick, bother, pester, respond, get back, say hi, say hello, let you know, see if, see how, see whether, check if, check whether, check you, hear, find out, know, explain, introduce, invite you, congratulate, pass, put`,
  // Seeing something of the reader's, as someone who looked.
  corrNoticed: `saw, seen, spotted, noticed, came across, stumbled on, stumbled upon, stumbled across, read, heard, drove past, walked past, cycled past, drove by, walked by, ran past, passed, passed by, reading, looking at, browsing, admiring, checking out, going through, listening to, watching, following, scrolling through, scrolling, checked out, looked at, looked up, looked through, looked into, looked over, clicked through, watched, listened to, caught, found, visited, popped past, popped into, followed, bookmarked, googled, discovered, dug through, dug into, poked around, peeked at, studied, landed on, researched, dreamed about, dreamt about, dreaming about, dreaming of, thinking about, thinking of, wondering about, wondering how, wondering if, wondering whether, thinking how, noticing, rereading, reread, keep coming back to, kept coming back to, kept thinking about, keep thinking about, tripped over, tried, tested, clocked, couldn't stop reading, could not stop reading, showed, had a look at, had a nose round, had a nosy at, had a browse of, had a poke around, took a look at, had a dream about, had a thought about, had an idea for, have an idea for, have ideas for, had a brainwave about, on your website, on your site, in your shop, outside your, impressed by, impressed with, blown away by, struck by, loved, liked, enjoyed, chuckled at, laughed at, got chatting about, cleared, blocked out, kept, keep, put together, made, picked, recorded, wrote, prepared, mocked up, sketched, drew up, drafted, ran the numbers on, did some digging on, did my homework on, did some research on, pulled, pulled up, set up, jotted down, remember, remembered, recognised, recognized, recall, recalled, mentioned, have not forgotten, can picture, pictured`,
  // The same without *I*: how notes begin.
  corrGlimpsed: `saw, just saw, spotted, just spotted, noticed, just noticed, could not help noticing, could not help but notice, came across, just came across, stumbled on, stumbled upon, stumbled across, drove past, walked past, cycled past, drove by, walked by, heard, just heard, had a look at, took a look at, just read, had a dream about, dreamt about, dreamed about, had a thought about, had an idea for, been reading, been following, been thinking about, been admiring, been looking at, been meaning, been trying, been wondering, really liked, really enjoyed, really loved, loved seeing, loved reading, loved hearing, was reading, was looking at, was thinking about, was just on, was just thinking, was just reading, impressed by, impressed with, blown away by`,

  // Taking up a thread.
  corrFollowup: `~circle back, circling round, circling around, ~loop back, ~loop you in, ~touch base, touching bases, ~bump this, ~bump my, ~bump you, quick bump, little bump, ~ping you, ~ping this, ~nudge you, gentle nudge, friendly nudge, little nudge, polite nudge, quick nudge, ~resurface this, resurfacing this, ~float this, ~push this back, ~pop this back, ~bring this back, ~bring this to the top, ~move this to the top, top of your inbox, back up your inbox, top of your pile, up your inbox, ~reach out again, writing to you again, write to you again, emailing again, emailing you again, calling again, messaging again, messaging you again, trying you again, trying you once more, trying you one last time, one more go, one last go, one more try, one last try, knocking again, knocking once more, ~chase you, picking up where, ~pick up where we left off, where we left things, where we left it, back in touch, back to you on, back to you about, back to you with, back to you re, coming back to you, come back to you about, ~drop you a line, ~drop you a note, ~drop you a quick, ~shoot you a, long time no email, long time no write, per my last, per our last, per my previous, per our previous, per your last, with reference to our, in response to what, in answer to what, re your, re our, re my, re yours, meant to mention, meant to ask you, meaning to ask, meaning to write, meaning to tell you, meaning to call you, meaning to email, before i forget, as i was saying, as we were saying, like i was saying, as i mentioned, you will recall, as you and i, as we both know, repeating my, repeating myself, see my previous, see my last, see my earlier, third attempt, fourth attempt, fifth attempt, it is me again, me again, quick follow up, small follow up, a follow up to, in follow up to, follow up on our, follow up on my, follow up on your, follow up to our, follow up to my, follow up to your, continued from our, to continue our, resuming our, resume our, to recap our, recapping our, summing up our, tying up loose ends, picking this back up, pick this back up, reviving this, revive this thread, reopening this, that link again, that code again, resending this, sending this again, sending again, sending it again, forwarding this, pasting my, copying you in, ccing you, popping you in cc, adding you to this thread, moving you to bcc, ball 's in your court, ball is in your court, tag you are it, over to you on, i owe you a reply, owe you a reply, owe you an email, owe you an answer, owe you a call, sorry for the late reply, sorry for the slow reply, sorry for the radio silence, sorry for going quiet, sorry it took me, sorry i missed you, sorry i missed your, sorry i could not talk, sorry to chase, sorry to bother you, sorry to be a pest, risk of repeating, hate to chase, hate to pester, my turn to get, my move was, catch you at a bad time, caught you at a bad time, catch you at a good time, still on my list, still on my desk, front of my to do list, top of my to do list, on my to do list, third time lucky ?, third time is the charm, last note from me, one last note, one last nudge, one last ping, one final nudge, then i will stop, not trying to spam you, i know i keep, me once more, back to bother you, back to pester you, back to bug you, as threatened, where did we leave, where did we land, where do we stand on, where we stopped, where we got to, from where we stopped, picking up your point, picking up on your, pick up on what you, to your point, to your question, going back to your, going back to what you, coming to your question, on your question about, as to your question, your question about my, in answer to the question you, pending your reply, pending your answer, awaiting your answer, awaiting your thoughts, with regard to our, with regards to our, with regards to your, with respect to your, with respect to our, in relation to our, kindly revert, 2nd attempt, 3rd attempt, 4th attempt, 2nd try, 3rd try, put us in touch, put me in touch, keep in touch about, lose touch, as i type this, since i wrote, since i sent, since i called, since i emailed, since i asked, since i dropped, since i posted, since i left you, since i rang, since i saw you, since i met you, same time as last week, not going to share this, was not going to share, was not going to send, nearly did not send, almost did not send, debated sending, never did settle, never did agree, never did decide, never did finish, this fourth attempt, this third attempt, this second attempt, further to my, further to our, further to ours, further to your, further to yours, in reply to your, in reply to what, i meant to say, as a follow up to our, as a follow up to my, as a follow up to your`,
  corrUnanswered: `have not heard back, never heard back, did not hear back, no response from you, waiting for your reply, waiting for your answer, waiting for your ok, waiting for your call, waiting for your response, waiting for your thoughts, waiting to hear, are waiting on you, am waiting on you, awaiting your reply, awaiting your response, await your reply, await your response, look forward to your reply, looking forward to your reply, looking forward to hearing from you, looking forward to our, look forward to our, hoping for your reply, hoping to hear back, have not replied, have not answered, yet to reply, yet to hear, rush on a reply, rush to reply, need to reply to this, when you can reply, answer this one, answer this email, not heard back, not heard from you since i, not heard from you about, not heard from you on, not heard from you regarding, you did not reply, you never replied, you never answered`,
  corrReceipt: `get, got, see, seen, saw, read, receive, received, catch, caught, find, found, open, opened, miss, missed, hear, heard, listen to, look at, looked at, had time for, skim, skimmed, notice, noticed, digest, digested, sign off, sign off on, signed off on, mull over, reply to, replied to, show anyone, look through, looked through, have a look at, had a look at, have a chance to read, have a chance to look at, had a chance to look at, had a chance to read, get a chance to read, get a chance to look at, get round to, get around to, got round to, manage to read, manage to look at, delete, deleted, decide on, decided on, pass on, passed on, forward, forwarded, ignore, think over`,
  corrMislaid: `lost, lost in the post, buried, swallowed, eaten, stuck, forgotten, overlooked, slip, slipped, fall, fell, fallen, land, landed, reach, reached, arrive, arrived, astray, get through, got through, come through, bounce, bounced, end up, ended up, vanish, vanished, sink, sunk, find you, found you, make it, made it, missing, disappear, disappeared, get there, got there, spam`,

  // Keeping a word, or acting on one.
  corrPromise: `as we discussed, as we agreed, as we arranged, as you asked, as you requested, as you suggested, as you said, as you mentioned, as per your, as per yesterday 's, as per last, as talked about, per our conversation, per our chat, per our call, per our discussion, per your request, like we agreed, like we discussed, like we said, like i said i would, as i said i would, as we said we would, like we said we would, like we promised you, like we talked about, like you asked, like you said, just as you asked, true to my word, true to our word, good as my word, good as our word, kept my word, kept our promise to you, keeping my word, keeping our word, keeping my promise, keeping our promise to you, my end of the bargain, our end of the bargain, my side of the bargain, our side of the bargain, a promise is a promise, gave you my word, gave you our word, made you a promise, made a promise to you, promised you, promised i would, said i would, told you i would, told you we would, swore i would, vowed i would, making good on my, making good on our word, delivering on my, you took me up on, meant what i said, meant every word i said, what i promised, have not forgotten you, have not forgotten our, have not forgotten about you, have not forgotten what you, remembered what you said, remembered you said, you had me promise, you made me promise, held me to it, hold me to it, as per our chat, as per our call, as per our conversation, as per our discussion, as per our agreement, as per my email, as per my last, as i promised you, as we promised you, kept my promise to you`,

  // A person's answer to the reader.
  corrAnswered: `sounds good to me, sounds great to me, sounds like a plan, works for me, fine by me, fine with me, consider it done, duly noted, noted with thanks, fair point you made, good point you made, you were right about, you were quite right, you had a point, you have a point about, you make a good point, you raised a good point, yes please to your, yes to your, yes to what you, no to your, to answer your, to answer you, in answer to you, answering your, replying to you, replying to your, replying here, responding to your, you asked so, you asked me to, you did ask, you did say, since you asked, because you asked, seeing as you asked, since you mentioned, since you brought, since you raised, seeing as you mentioned, the answer is yes, my answer is yes, our answer is yes, the answer is still yes, the answer is no, the answer to your question, took your advice, taken your advice, taking your advice, followed your advice, took you at your word, took your point, took your idea, took your suggestion, took on board what you, heard you out, hearing you out, hearing me out, heard you loud, you gave me an idea, you gave me the idea, you gave us the idea, you got me thinking, you got us thinking, set me thinking, you talked me into, you convinced me, you persuaded me, your wish to talk, you were so right, you had me at, you won the argument, you were wrong about our, i looked into what you, looked into what you, looked into your question, looked into it for you, checked for you and, asked around for you, had a word with, talked to my boss about, spoke to my manager about you, i have asked my`,

  // Words for one pair of ears.
  corrWhisper: `between you and me, between you and i, between you me, between ourselves, between the two of us, between us two, between these four walls, between you and us, just us two, just you and me, just you and i, strictly you and me, only you and me, just the two of us, entre nous, off the record, strictly off the record, word in your ear, word in your shell like, quiet word with you, a private word, private word with, in strict confidence, in the strictest confidence, tell you in confidence, telling you in confidence, sub rosa, stays with us two, stay with us two, goes no further, go no further, did not hear this from me, did not hear it from me, did not hear that from me, heard it from me, from me to you, from my inbox to yours, from my desk to yours, from my house to yours, mate to mate, man to man, woman to woman, mom to mom, dad to dad, parent to parent, owner to owner, one on one with you, can i tell you something, off the books, not a sales email, not a sales pitch, not a marketing email, not a sales call, not another sales email, not another sales pitch, not a newsletter, not a robot, not a bot, not a template, not a mass email, not a mass mailing, real human here, real person here, real human wrote, actual human, confidentially, strictly confidentially, in total confidence, in complete confidence, for you and me only, you and me only, you and me both, strictly unofficially, unofficially speaking, speaking unofficially, a hushed word, a discreet word, a whisper in your ear, whisper in your ear, lend me your ear, lend me an ear, not for the minutes, not on the record, off the clock and off the record, human being wrote, human wrote this, a human wrote, no robots involved, no robot wrote, typed by a human, typed by hand, not a mailshot, not a mail merge, not a circular, not an automated, not an auto, this is not automated, not copy and paste, this is not a sales, no bots`,

  // A person at a keyboard.
  corrScribe: `typing, writing, tapping, scribbling, dictating, emailing, texting, messaging, thumbing, composing, penning, drafting, sending, sneaking, firing, dashing, jotting, bashing, hammering, rattling, knocking, whispering, scrawling, tapped, typed, scribbled, dictated, thumbed, scrawled, jotted, dashed, wrote, written, sent, composed, penned`,
  corrScribeOnly: `typing, tapping, scribbling, dictating, thumbing, scrawling, jotting, typed, tapped, thumbed, scribbled, scrawled, dictated`,
  corrHand: `my, one, one 's, cold, frozen, greasy, floury, sticky, wet, numb, freezing, gloved, muddy, cracked, shaking, shaky, thumbs, half`,
  corrFlaw: `+typo, brevity, spelling, handwriting, scrawl, grammar, autocorrect, thumbs, formatting, background noise, crumbs, rambling, ramble, shortness, scribble, punctuation, short note, short email, short message, quick note, lower case, lowercase, capitals, caps`,
  corrScene: `from my phone, from my iphone, from my mobile, from my desk, from my hotel room, from my lunch break, from the back of a cab, from the back of a taxi, from the train, into my next meeting, my next meeting, my next call, between meetings, late for my, just got off the phone, off the phone with, just hung up, just out of a meeting, got out of a meeting, off a call with, walked out of a meeting, on my lunch break, on my way home, on my way to, on the school run, sat down to write, sat down tonight to, pen in hand, pen to paper, lying awake, up late writing, i will be brief, i will be quick, i will keep this, i will keep it, keeping this short, keeping this brief, keeping it short, kettle 's on and i, kids are finally asleep, kids are asleep, baby 's asleep, no time to explain`,

  // Slips of someone who writes to one other.
  corrSlip: `wrong thread, wrong chat, wrong recipient, wrong group chat, not meant for you, was not meant for, were not meant to see, meant for my, meant for someone else, meant to send this to, did not mean to send, sent too soon, sent that too soon, hit send too, hit send before, pressed send too, pressed send before, forgot the attachment, forgot the link, ignore my last, ignore that last, disregard my last, scrap my last, forget my last, recall my message, would like to recall, butt dial, butt dialed, pocket dialed, pocket dialled, pocket dial, replied all, hit reply all, wrong dave, wrong link sorry, wrong name sorry, meant to go to`,

  // What a mailbox, a telephone or a calendar says.
  corrAlert: `missed, unread, unanswered, unheard, unopened, incoming, pending, waiting, new, unseen`,
  corrAlerted: `+call, phone call, +message, +text, text message, +voicemail, voice mail, +dm, voice note, voice notes, voice message, chat message, chat messages, direct message, private message, pm, whatsapp, facetime, video call`,
  corrInterface: `missed your call, unheard voicemail, message waiting, message is waiting, message is waiting for you, incoming call, calendar invite, calendar invitation, calendar hold, calendar request, meeting invite, meeting invitation, meeting request, meeting accepted, diary invite, diary hold, is typing, has entered the chat, has joined the chat, wants to connect, wants to chat, wants to talk to you, would like to connect, sent you a message, sent you a text, sent you a dm, sent you a voice note, sent you a friend request, left you a message, left you a voicemail, left a voicemail, left a message for you, tagged you, mentioned you in, is trying to reach you, is trying to call you, tried to reach you, tried to call you, tried calling you, tried ringing you, tried to ring you, tried reaching you, shared a document with you, shared a file with you, shared a doc with you, begin forwarded message, forwarded message, replied to you, replied to your, has replied to, answered your, is waiting for your reply, is waiting for your answer, is waiting to hear from you`,

  // Someone else had a hand in it.
  corrThird: `friend, friends, colleague, boss, manager, assistant, wife, husband, partner, neighbor, neighbors, mom, dad, sister, brother, cousin, uncle, aunt, nan, gran, son, daughter, someone, somebody, reception, receptionist, team, office, little bird, bird, contact, acquaintance, flatmate, roommate, barber, hairdresser, dentist, accountant, secretary, pa, teammate, coworker, co worker, pal, mate, buddy, chap, bloke, guy, lady, person, people, folks, client, clients, they, he, she, {tag}`,
  corrReferred: `suggested, said, told, mentioned, thought, recommended, reckoned, insisted, asked, wanted, says, tells, reckons, thinks, begged, advised, put me onto, hinted, whispered, bet, dared, figured, urged, nudged, let slip, spilled, confided, agreed, swears, swore, passed, gave, forwarded, slipped, handed, sent, mentions, suggests, vouched`,
  corrDetail: `name, number, details, contact details, contact, email, email address, phone number, mobile number, mobile, card, business card, contact info, cv, extension, address`,

  // A question too small to have a topic.
  corrSmall: `quick, small, tiny, silly, odd, weird, random, stupid, daft, cheeky, honest, serious, strange, funny, little, short, dumb, awkward, urgent, nosy, personal`,
  corrAsk: `+question, +q, +query, +thought, +word, +call, hello, request`,

  // A question with no topic, or one that only an acquaintance would ask.
  corrTopicless: `quick q, quick qs, quick ask, quick favor, quick chat, quick catch up, quick heads up, quick ping, quick check in, question for you, small favor, tiny favor, little favor, a favor to ask, favor to ask, a small ask, cheeky ask, got a sec, got a second, got a minute, got a min, got a mo, got a moment, got time to talk, got time for a call, got time for a chat, have you got five, spare a minute, spare a moment, spare a sec, spare me, spare five minutes for a, borrow you, borrow your ear, steal you for, steal a minute, steal five minutes, pick your brain, pick your brains, run something past you, run something by you, run this past you, run this by you, run an idea past you, run an idea by you, bounce something off you, bounce an idea off you, hop on a call, hop on a quick, jump on a call, jump on a quick, hop on zoom, penny for your thoughts on, your thoughts on my, any thoughts, any luck with, any update from your, any news on your, any news your end, any news from your, any movement on, any feedback on my, what are your thoughts, wdyt, thoughts on the below, thoughts on this, thoughts on my, does this work for you, does that work for you, does this version, does this suit you, would that work for you, would this work for you, can we talk, can we chat, could we talk, can we speak, can we meet, can we catch up, can we grab, shall we talk, shall we chat, shall we meet, shall we catch up, shall we grab, may i call you, can i call you, can i ring you, can i ask you something, can i ask you a, can i ask a favor, may i ask you, could i ask you, can i be honest, can i be frank, can i be straight, can i level with, may i be honest, may i be frank, may i be blunt, can i bend your ear, mind if i, do you mind if i, when can we talk, when can we speak, when suits you, when works for you, are you free for a, are you free tomorrow, are you at your desk, are you there, u there, is this a bad time, grab a coffee, grab a quick coffee, grab coffee, grab lunch, let me know either way, number to reach you, right person to talk to, right person to speak to, right person for this, right person to ask, who should i speak to, who is the best person, pencil you in, pencil in a, is this still your, still at this address, still your email, remember us talking, any joy with my, any joy with the, got time for coffee, got time for lunch`,

  // One writer, one reader.
  corrOneOfOne: `nobody else is copied, no copy to anyone, not copied to anyone, no one else is on this email, nobody else is on this email, no one else on this email, only person i am writing to, only person i have told, only one i have told, only one i am telling, the first person i thought of, first person i thought of, first one i thought of, you were the first i, you were the first person, you were the first one, you were the obvious, you were the only person, you are the first person i, you are the only one i, you are the only person i, wrote this just for you, written just for you, wrote this for you, writing this for you, to write this to you, a personal note from, personal note from me, personal note to you, personal message from me, a personal line from, to you personally, you personally because, to you directly, reach out personally, reaching out personally, reaching out directly, reaching out to you, wanted to reach out, thought i would reach out, thought i would write, thought i would drop, thought i would let you, thought i would check, thought i would ask, thought i would try, figured i would, tell you myself, tell you in person, wanted you to hear it from me, hear it from me, heard this from me, heard it from me first, wanted to be the one to, just wanted to check, just wanted to see if, just wanted to ask, just popping in, just dropping by, just dropping in, popping by to, popping in to say, stopping by your inbox, dropping into your inbox, wandering into your inbox, cleared my afternoon, cleared my diary, cleared my morning, cleared my schedule, cleared my calendar, blocked out time for you, kept my afternoon free, saved you a slot in my, my door is always open, you know where to find me, you have got my number, you have my number, call me maybe, crossed my mind, cross my mind, popped into my head, popped into our heads, popped into our head, popped into my mind, pop into my head, sprang to mind, came to mind when, in the back of my mind, stuck with me, stayed with me, kept me up, made me think of your, made me think you, with you in mind when i, your name came up, your name keeps coming up, your name popped up, wrote your name, your number on a, your name on a post it, in your contacts, in my contacts, in my address book, in my phone book, pick up the phone but, i would call but, would have called you, would have called but, would have rung you, would have rung but, by phone if i, in person but, i know you are busy, know how busy you are, know you are busy, know you must be busy, swamped so i, hope this finds you, hope this email finds you, hope you are well, trust this finds you, hope you do not mind me, hope you do not mind my, if you do not mind me, forgive me for writing, forgive the intrusion, pardon the intrusion, excuse the intrusion, apologies for the intrusion, email you out of the blue, out of the blue but, you do not know me but, we have not met but, we have never met but, we have not been introduced, give my regards, my regards to, my love to your, my best to your, hello to your, hi to your, hello from me, got it thanks`
}

const DAY = '(<weekday>|tomorrow|tonight|later|today|this afternoon|this evening|next week|this week)'
const AGO =
  '(yesterday|earlier|the other (day|night|evening|week|morning|afternoon)|last (week|month|night|time|year|spring|summer|autumn|winter|<weekday>|<month>)|this morning|on the phone|by phone|over the phone|(on|last) <weekday>|a while back|a few (days|weeks) ago|back in <month>)'
const YOU = '(you|your|yours|yourself|{tag})'
const PERSON = '({name}|<corrThird>)'
const AUX =
  '(have|had|did|am|was|been|would|could|will|just|already|once|even|only|never|not|almost|nearly|finally|also|actually|happened to|tried to|recently|really|still|keep|kept|first|last|may have|might have|must have|<adverb>)*'

/** Frames over the classes, by cue. */
export const falseCorrespondenceFrames: Readonly<Record<string, readonly string[]>> = {
  thread: [
    '<corrFollowup>',
    'i (almost|nearly|completely|totally|clean)* forgot to (mention|say|add|tell you|ask|attach|send)',
    '^ forgot to (mention|say|add|tell you|ask you|attach)',
    '^ (just|oh|and|one last|ps)? ,? one more thing ($|before (i|you)|:|—)',
    '^ (this|that|it) (was|were|is) (meant|intended) for (someone|somebody|my|{name})',
    '(replied|emailed|texted|messaged|copied|sent you|sent this|sent that|sent it) ..2 wrong',
    '<corrSlip>',
    '<corrPromise>',
    '^ (just|and)? (as|like) (promised|agreed|discussed|arranged|requested|i promised|we promised|i said) !(in (the|our|law)|at|by|under|with|both|all|of|on)',
    '<corrUnanswered>',
    '^ (just|only|simply|quickly) (checking|popping) (in|up|by)',
    '^ checking (in|back) (on (you|your)|again|with you|to see)',
    '^ (continue|resume|rejoin|finish|restart|revive|reopen) (our|the|this) <corrTalk>',
    '^ (just|only|simply|quickly|merely|still)* making sure (you|this|that|my) ..3 (saw|got|seen|received|reached|read)',
    '(resending|sending|forwarding|reposting) (this|it)? (again)? (in case|just in case) (you|it|this|my) ..3 (missed|lost|buried|slipped)',
    '^ (a|my|one)* (second|third|last|final|quick|gentle|friendly)+ (follow up|followup) (to|on|from|re|email|note|message|about|$)',
    '^ (my|one|this is (my|the))? (last|final) (email|message|note) (from (me|us)|to you|$)',
    '^ (just)? (chasing|nudging) (this|you|up)',
    '(sorry|hate|not|do not (want|mean)) to (bug|chase|pester|nag|disturb) (you|again)',
    '^ any (update|updates|news|progress|word|thoughts|movement) on (this|my|that|our last)',
    '^ (had|did you (have|get)|have you had) (a)? (chance|minute|moment) to (look|think|review|read|see|consider|check|digest) ..5 \\?',
    '(have you|did you) (decided|decide) (yet)? \\?',
    'is this (still|not|no longer)+ (a priority|on your (radar|list|plate|mind)|relevant|of interest|something)',
    'where are we (on|with) (this|that|things)',
    '(permission|ok|okay|time|about|ready|going) to close (out)? your (file|case|account) !(number)',
    '^ (should|shall|may|can|do) (i|we) close (out)? your (file|case)',
    '^ (i am|we are)? closing (out)? your file',
    'i (<adverb>|wanted to|want to|thought i would|am|would|had to|have been|was)* (check|checking|reach|reaching) (in|out) (and|to (see|you|ask|share|thank|introduce|check)|on (you|how)|with you|again|personally|because|$) !(all (customers|members|tenants))',
    'i (<adverb>|wanted to|want to|felt i should|had to)* personally (reach|check|thank|write|say|follow|invite|ask)',
    '^ (just|simply|only|still)? reaching out ($|again|because|with|personally)',
    '^ (wanted|just wanted|trying|hoping) to (<adverb>)* (follow up|circle back|check in|reach out|touch base|reconnect)',
    '(as|per) (mentioned|noted|discussed) (before|earlier|previously|last week|on the phone|yesterday|in my last _|over the phone)? (,|:)',
    'per your (email|note|message|question|call|text|voicemail|reply|last _)',
    '(sorry|apologies|apologizing|apologize|excuse|forgive|pardon) (for)? (the|my|this|such a)? (late|slow|delayed|belated|tardy) (reply|response|answer|follow up)',
    '(sorry|apologies|excuse|forgive|pardon) (for)? (the|my) (delay|slowness|silence) in (replying|responding|getting back|writing back|coming back|answering)',
    '(that|the|this) _? (link|file|article|info|information|thing|doc|document|recipe|guide|details|idea|book|photo|video) (that)? (i|we) (mentioned|promised|told you|talked about|owe|owed|said (i|we) would)',
    '^ (just)? (a|one)* (more|last|other|final|quick|little) thing (before i|i forgot|i meant|i wanted)',
    '^ (just|only|simply|quickly|i am|we are|quick|also|and|hi|hey|{tag}|,)* following up (on|with|from|about|to|again|,|.|\\!|\\?|{emoji}|:|one|for|here|$) !(leads|{number}|complaints)',
    '(i|i am|me) (<adverb>|was|wanted to|want to|thought i would)* (following|follow) up !({number})',
    '-(will|shall|can|team will|may) (get|getting|got) back to you (about|on|re|with|regarding|finally|sooner|today|,|.|\\!|$)',
    '(sorry|apologies|promised|meaning|took|meant|time|need|have) ..5 (get|getting) back to you',
    'in (response|reply|answer) to your (question|email|message|note|call|enquiry|inquiry|query|request|text|voicemail|dm|letter|last|recent) !(of|dated)',
    '(with|in) reference to your (email|call|message|note|enquiry|inquiry|question|text|voicemail|letter) !(of|dated)',
    '(close|closing|closed) the loop (with you|on (our|this|my|your|that)|$|before|here|\\?)',
    '(recap|summary) of our (call|chat|conversation|meeting|discussion|talk|lunch|coffee)',
    'following on from (our|my|your) ..3 (<corrTalk>|<corrMissive>)',
    '(^|i|we|just|wanted to|thought i would) (just|only|also)? (checking|check) back in (with you|on you|on this|again|,|.|$|\\?|{emoji}|to see)',
    'like i said (,|:|before|last|yesterday|earlier|on the phone|in my (last)? (email|note|message)|when|—)',
    'waiting on your (reply|answer|response|feedback|thoughts|ok|okay|go ahead|yes|call|decision|signature|two cents|input|green light|word|verdict)'
  ],
  // *our chat*, *that long lunch*, *since we spoke*: something that the two did together.
  shared: [
    '^ our (call|chat|coffee|lunch|catch up|zoom) (on|at|tomorrow|today|yesterday|this|next|last|<weekday>) !({number} <month>|<month>|<date>)',
    `[ (after|since|following|during|before|until|late for|ahead of|remember|recall|recalling|settle|recap|about|regarding|enjoyed|loved|continuing|continue|carry on|per|as per|over|given|spirit of|notes from|back to|return to) (our|that|the other day 's|the other night 's|last week 's|last night 's|yesterday 's|this morning 's|<weekday> 's) _? _? <corrTalk> ] !(center|centers|line|lines|room|rooms|times|hours|team|menu|app|support|with|plan|to)`,
    '[ (after|since|from|over|during|following|remember|about) (that|our) _? _? <corrOccasion> ] &($|we|the other|last|on|in|at|with you|together|back|where|when|about)',
    `(after|since|from|following) (yesterday|<weekday>|last week|last night|this morning) 's _? (<corrTalk>|coffee|lunch|dinner|drink|drinks|pint|demo|brunch|breakfast|walk)`,
    '(when|since|after|before|what|as|like|where|everything|thing|things|that|last time|first time|ever since|way|bit|part|lot|which) (that)? (we|you and i|you and me) (all)? <adverb>* <corrConversed> !(our|to|with|the growers|at the (board|agm|council|hearing)|in the (house|council|chamber))',
    'our (last|previous|recent|earlier|little|brief|long|lovely|quick|first) (conversation|chat|convo|catch up|chinwag|natter|phone call|call|exchange|back and forth|thread|email thread|discussion|coffee|lunch|drink|drinks|phone chat) !(centre|center)',
    '(never|not|yet to|still to|have to|need to|must|should) (finished|finish|continue|continued|resume) (our|that) <corrTalk>',
    '(we|you) (said|agreed|promised|planned|were going|were supposed|were meant|arranged) (we would|to) (talk|meet|speak|chat|catch up|call|discuss|touch base)',
    'we should (talk|chat|speak|catch up|meet|discuss)',
    '^ let us (talk|chat|speak|catch up|continue|pick up|finish|carry on|meet) (soon|again|where|on|over|properly)',
    '^ (so|ok|right|well|now|and)* about (your|our|that) (<corrTheirs>|<corrTalk>|quote|proposal|inquiry)',
    '^ (so|well|but|and|psst)? you and i (both)? <corrConversed>',
    `(we|you and i) <corrConversed> ..3 ${AGO}`,
    '(our|that|the|this|your) _? (<corrTalk>|<corrOccasion>) (we|you and i) (had|made|shared|started|took|never finished|began)',
    '(need|want|await|wait for|awaiting) your (reply|answer|response) (re|about|on|to)',
    'wrap up ..2 <corrTalk>',
    '^ our (meeting|appointment|demo|session|date|intro call) (on|at|tomorrow|today|yesterday|this|next|last|<weekday>) !({number} <month>|<month>|<date>)',
    '(confirming|rescheduling|reschedule|moving|moved|rescheduled|rebooking|missed|re) our (call|meeting|chat|demo|appointment|catch up|coffee|lunch)',
    'sorry (we|i) (<adverb>|could not|did not|did not get to|were not able to|keep|kept|have not|never)* (connect|connected|missing each other|missed each other|catch you|reach you|get to (talk|speak|chat))',
    'thanks (<adverb>)* for (your|the|making)* time (today|yesterday|earlier|this (morning|week|afternoon)|on (the phone|<weekday>)|last week|just now)'
  ],
  // What one told the other.
  told: [
    `-(if) i ${AUX} <corrTold> ..2 (you|your|u|ur) (yesterday|earlier|twice|today|this morning|last week|again|the other day)?`,
    '(we|our team|our founder|my colleague|my boss) (have|had|just|already|even|once|also)* (emailed|called|rang|phoned|texted|messaged|wrote to|spoke to|spoke with|promised|warned|met|reminded|tried to reach|tried calling|tried to call|tried ringing) you !(a gap|space)',
    '^ (have|had|been|was|just|again|well|still|only)* (tried|trying) (to)? (call|calling|ring|ringing|reach|reaching|phone|phoning|text|texting|catch|catching|get hold of|contact) (you|your|ya)',
    'you (have|had|just|once|kindly|also|really|even|already|did|only|never)* (told|asked|showed|warned|promised|emailed|texted|called|rang|lent|messaged|reminded|tipped) me',
    `(since|when|as|because|what|something|everything|thing|that|like|whatever|the bit|the way|after|seeing as) you <adverb>* <corrSaid> ..6 ${AGO}`,
    `you <adverb>* <corrSaid> ..5 ${AGO}`,
    '(i|you) ..4 (told|asked|mentioned|said|promised|suggested|swore|wondered|gave me|showed me) ..6 (over (a|some|our|that)? _? <corrOccasion>|on the phone|in the _? <corrOccasion>|at the _? <corrOccasion>)',
    'we ..2 <corrConversed> ..6 (over (a|some|our|that)? _? <corrOccasion>|on the phone|in the _? <corrOccasion>)',
    '(did|have|had) i <adverb>* (tell|told|mention|mentioned|ask|asked|say|show|shown|send|sent|warn|warned|promise|forget|explain) ..3 (you|this|that)',
    '(what|sentence|story|point|conversation|question|bit|thing|one) i (started|began|said|was saying|mentioned|told you|asked|promised|never finished|left)',
    'let me (finish|pick up|answer|repeat|come back to|go back to|get back to|continue|return to) ..4 (i|we|you|my|our|your)',
    'if i may (return|come back|go back|add|continue)',
    'you (will|may|might|must|surely|probably|do)* (remember|recall) (i|when i|when we|that i|how we|how i|our|my|what i|what we|us talking)',
    '(remember|recall) (me|when we|when i|when you|what i|what you|what we|our) ..4 (said|told|asked|talked|<corrTalk>|spoke|discussed|mentioned)',
    'you (said|asked|spoke|wrote|voted|requested|begged) (for it|for them|for this)? , (and|so|now)? (we|i|here it|here they|here is|here you)',
    'i (<adverb>|have|had|just|even|only)* (tried|been trying|was trying) (to)? (call|calling|reach|reaching|ring|ringing|contact|contacting|get hold|get through|phone|phoning|text) !(the|my|our|customer)',
    '^ (just|only)? (tried|got off|tried to) (calling|ringing|the phone with you|reach you|call)',
    'i (<adverb>|just|even|have)* (called|rang|phoned) (you|earlier|today|yesterday|twice|but|this morning)'
  ],
  // The writer looked at the reader.
  noticed: [
    `i ${AUX} <corrNoticed> ..4 ${YOU}`,
    'i (have|had|was|am|just|only)* (had|got|kept|keep|found|left) (this|that|your|a|an) ..6 (you|your)',
    'i was <adverb>* (thinking|wondering|reading|looking|chatting|talking|telling|dreaming|saying|passing|walking|driving|unpacking|tidying|going) ..6 (you|your)',
    '^ (just|so|hi|hey|gm|also)* <corrGlimpsed> ..2 (you|your|ur|{tag})',
    '(thing|something|post|talk|article|piece|photo|story|line|word|words) (that)? you (posted|wrote|said|shared|gave|did|put up|tweeted|published|mentioned) ..6 (me|my|i|us|emailing|writing)',
    'your ..4 (popped up in my|came up in my|came up when|came up over|caught my eye|caught our eye|landed on my|stopped me|made me|got me|had me|crossed my|reminded me|found its way|jumped out|stood out to me|inspired me|stuck with me|made my day|moved me|gave me)',
    'you (have|had|just|really|suddenly)* (popped|sprang|came|crossed|entered|wandered|drifted|flashed|jumped|leapt|floated|appeared|turned up) (into|to|through|in|up in|on) (my|our)',
    '(emailing|writing|calling|messaging|writing to|reaching out to|contacting) (to)? you about ..3',
    '(i|we) (simply|just|really)* (had to|have to|felt i had to|needed to|decided to|thought i should) (write|respond|reply|reach out|get in touch|get back|say something|call|email|tell you|ask you|message)',
    '^ (<adverb>|i|really)* (loved|enjoyed|liked|reading|read) your (<adverb>|recent|latest|last|new)* (post|article|talk|podcast|interview|piece|video|tweet|blog|comment|story|presentation|episode|linkedin) !(office|box|code)',
    '^ (<adverb>|i)* (found|saw|spotted|came across) (you|your (profile|site|website|name)) (on|through|via|in|at) !(the (list|register))'
  ],
  back: [
    'you (had|were|looked|seemed|left|said|told|asked|gave|went|got|wrote|sounded|read|took|never) ..7 (i|me|my) !(ever|will be back)',
    'you (still|already|clearly)* (borrowed|owe|took|kept|lost|ignored|promised) (me|my)',
    'you (may|might|will|probably|would|could)* not (remember|recall|recognise|recognize|know) (me|my|us)',
    '(story|joke|thing|tip|recipe|book|biscuits|cake|photo|link|advice) (that)? you (told|gave|sent|brought|lent|showed|recommended|shared) (me|us)?',
    'thanks for the _ you (brought|sent|gave|shared|left|made|recommended)',
    'you (mentioned|said) (you|that you|wanting|needing|how you)',
    '^ write (me)? back $',
    'you were (saying|telling|asking|eyeing|humming|umming)',
    '(the|that|those|this) _? _ (that)? we (discussed|talked about|spoke about|spoke of|agreed on|looked at together|settled on|picked out|chatted about) !(above|below|in|at|here|earlier in)',
    'sorry (to have|i|we) missed (you|your)',
    '(you|u|ya) (free|about|around|busy|coming|joining) (tonight|later|tomorrow|this|on|for) ..3 \\?',
    '^ (call|ring|text|phone) me ($|when|back|\\?)',
    '(thanks|thank you|cheers) again for (the|your|last|yesterday|coming|meeting)'
  ],
  mine: ['my _? <corrMissive> !(of|was|is in|from)', 'yours (is|was) the (one|only|first) ..3 (i|my)', '(my|our) (emails|messages|letters|calls|texts) (this|last) (week|month)'],
  reply: [
    '(was|is|been) (nice|great|lovely|good|a pleasure|so nice) (meeting|seeing|to meet|to see|chatting|talking) (to|with)? you',
    '<corrAnswered>',
    '(thanks|thank you|cheers|ta|much obliged|grateful) (so much|a lot|again)? for (the|your|that|such a|so)? _? (reply|response|call|chat|voicemail|intro|heads up|conversation)',
    '(thanks|thank you|cheers|ta|grateful|appreciate) (so much|a lot|again)? (for|you|it)? (getting back|coming back|writing back|replying|calling back|ringing back|reaching out|responding|answering|hearing (me|us) out|chatting|talking|speaking with|letting me|picking up|taking my|taking the call) !(to your)',
    '(glad|happy|pleased|delighted|relieved|chuffed|thrilled|good|great|nice|lovely|honored|stoked) (that)? (you|u) (wrote|called|rang|replied|reached|mentioned|brought|said|got in touch|got back|came back|emailed|texted|messaged|answered|told|raised|stopped by|could make it)',
    '(glad|happy|pleased|delighted|relieved|chuffed|thrilled|good|great|nice|lovely|honored|stoked) (that)? we (<corrConversed>|sorted|cleared|got|could|had|settled|are on|agree|see eye)',
    '(good|great|lovely|nice|wonderful|brilliant|fun|pleasure|ace|fab|super|enjoyed|loved|fantastic|delightful) <adverb>* (to)? (chat|chatting|talk|talking|speak|speaking|catch up|catching up|hear|hearing|bump|bumping|run|running) (to|with|into|back|from|up)* (you (yesterday|earlier|last _|the other _|this morning|again|on <weekday>)?|yesterday|earlier|last|the other|again)',
    '(good|great|lovely|nice|wonderful|brilliant|fun|pleasure|enjoyed|loved|fantastic) <adverb>* (to)? (meet|meeting|see|seeing) you (yesterday|earlier|last|the other|on|at|again|there|both)',
    '(i|we) ..6 (after|since|because of|thanks to) your <corrTheirs>',
    '(got|received|saw|read|seen|after|since|following|about|loved|regarding|considering) (all)? your _? (message|msg|text|note|voicemail|dm|reply|comment|comments|call|tweet|postcard|voice note) !(from|settings|limit|plan|history)',
    '(omg|oh|ha|haha|wow|lol|aw|hey|re) ,? (your|ur) <corrTheirs>',
    '(your|ur) (reply|last message|last email|last note|last text|message|text|note|email|voicemail|kind words|question|comment|point|idea|suggestion|answer) (made|makes|got|meant|gave|set|stuck|on my|has me|had me|the other|yesterday|earlier|last week|in <month>) (me|us|my|our|we|i|the|a|my)?',
    'your out of office',
    '^ (it was|so|was)* (great|lovely|nice|good|wonderful|fantastic|a pleasure) (to (meet|see|chat|talk)|meeting|seeing|chatting|talking) (to|with)? you (today|yesterday|earlier)? $',
    '^ (<adverb>)* (good|great|nice|lovely) (talking|chatting|speaking|catching up) (today|just now|this morning)',
    '(thanks|thank you|cheers) (<adverb>|so much)* for asking (about|for|after|me|us)',
    'your (reply|answer) (is|was)? (needed|requested|awaited|wanted|required)'
  ],
  whisper: [
    '<corrWhisper>',
    '^ (this is|it is)? no sales (pitch|email|talk|call) $',
    'between you ,? (and)? (me|i|us)',
    '(just|strictly|purely|only|keep this|keep it|keep that|kept|stays|stay) between us !(and)',
    '^ between us $',
    '(nobody|no one) (else)? ..4 (is listening|is looking|is watching|can hear|will hear|has to know)',
    '(this|that|it|which) stays (between|with) (us|you)'
  ],
  scene: [
    '<corrScene>',
    'sent from my _',
    '<corrScribe> (this|these|you|to you) (out|off|down|up|quickly|fast|now|tonight|quick)? (from|on|in|at|with|by|while|as|between|during|under|over|before|after)',
    '<corrScribeOnly> (this (from|on|in|at|with|while|as|between)|away (from|on|at|here)|one handed|from (my|a)|with <corrHand>|in (my|a) _|at (my|a) _|on (my|a|the (train|bus|plane|ferry|sofa)) ..1|by (candle|torch|hand))',
    '<corrScribe> (from|on|with|in|at) <corrHand>',
    '(sorry|excuse|forgive|pardon|apologies|ignore|mind|blame) ..4 <corrFlaw>',
    '(note|line|word|message|email|hello|postcard|scribble|hi|words|thought) from my',
    'before i (go|board|hop|jump|head|dash|run|log|leave|lose|sign off|catch|walk|fall|clock) ..4'
  ],
  interface: [
    '<corrInterface>',
    '^ (you have|<count>|a|one|your)* <corrAlert> <corrAlerted> (from (you|us|me|{name}|{tag})|$|for you|waiting|about {name})',
    `{name} (is|'s) (typing|waiting for your|waiting on your|trying to (reach|call|get hold of) you|online)`,
    '^ (a|one|new|your)* (message|text|voicemail|reply|dm|voice note|missed call) from {name}',
    '(delivery|message|email) to (your inbox|you) (failed|bounced)',
    '{name} (has|just)* (left|joined|ended|started|opened|rejoined) (the|a|your|this) (chat|conversation|call|thread)',
    '{name} (has|just)* (messaged|texted|dmed|emailed|called|rang|phoned|nudged|pinged|poked|tagged) you',
    '^ (a|new|your|one)* (voicemail|voice message|voice mail) (for you|for {tag}|waiting|is waiting)',
    '^ (a)? (document|file|folder|contract|proposal) (was|has been|is|just)* shared with you $'
  ],
  referral: [
    `${PERSON} ..4 <corrReferred> (that|me|us|to)* ..2 (i|we) ..3 (<corrContact>) (you|u|to you|with you|in touch|hi|hello|about)`,
    `${PERSON} ..4 <corrReferred> (me|us) ..1 to ..2 (<corrContact>) (you|u|to you|with you|in touch|hi|hello|$|about|before|on)`,
    `${PERSON} ..4 (said|told me|told us|suggested|asked me|wanted me) to (email|call|ring|text|message|write|phone|contact|try|tell|say|ask|loop|look)`,
    '(passed|gave|handed|sent|slipped|forwarded|shared|offered|found|got|had|given|took|kept|keep|have|wrote down|scribbled|jotted) (me|us|on|along|over|to me|out)* your !(name on) <corrDetail> (on|from|via|through|by|off|in|,|$|to|and|so)',
    'your name (came up|keeps|popped|landed on|cropped|is on everyone|has been mentioned|is on my|is next on my|is on a post it)',
    `${PERSON} (at|from|in|on|of|_)* (tells|told|informs|informed|warned|tipped) (me|us) (that|about|how)? ..1 (you|your) !(never|always|should|must|can|could|need|have to)`,
    `${PERSON} and (i|me|yours truly) (were|was|are|have been|had been|just|only|both)* (only|just)* (saying|talking|chatting|wondering|discussing|thinking|arguing|laughing) ..5 ${YOU}`,
    'your (assistant|colleague|boss|wife|husband|neighbor|friend|partner|secretary|pa|office|receptionist|mom|dad|brother|sister|manager|daughter|son|team|accountant|landlord|flatmate|better half|other half) (has|just|also|<adverb>)* (said|told|mentioned|suggested|gave|passed|reckons|reckoned|recommended|forwarded|rang|tells|says) (me|us|you|that|to|i|we|your|on)',
    '(someone|somebody) (in|at|from) your (office|team|company|family|department) (said|says|told|mentioned|suggested|gave|passed|asked|recommended)',
    '(friend|colleague|neighbor|mate) of yours',
    '(<corrThird>|{name}|mutual friend|a mutual friend|your colleague) (<adverb>|has|have)* (suggested|recommended|said|thought|insisted|mentioned) (that)? (i|we) (should|could|might|ought to)? (get in touch|reach out|contact you|drop you|say (hi|hello)|introduce (myself|ourselves)|connect)',
    '(mutual (friend|friends|connection|connections|contact|contacts|acquaintance)|friend in common|friends in common) !(on facebook)'
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
    '(who|whom) (at|in|over at) ({tag}|your _) ..3 (i|me)',
    'is (now|this) (still)? (a)? (bad|good|better) (time)? (\\?|to talk|to chat|to call|for a)',
    '^ (bad|good) time \\?',
    '^ (still|you|anyone|anybody|u) (there|in|around|awake|up|about) \\?',
    'what did you (decide|end up|conclude|reckon|think of my|make of my|say to my)',
    'did you (ever (sort|get|finish|hear|manage|decide)|end up|get round to|get around to|sort out|make up your mind|manage to look|give any thought)',
    '(did|have) you (have|get|find|had|got|found) (time|a moment|a minute|a chance) to (think|mull|sleep on|consider|decide|talk) ..2 (it|this|that|things|over) ..1 \\?',
    'have you (had a think|made up your mind|made your mind up|had (a chance|time) (to (look|think|review|read|see|consider|check|digest|watch|reply|respond|open|go over|go through)|yet|\\?)|had a look|considered my)',
    '(you have not|you never|you did not|not) (open|opened|read|see|seen) my',
    `let me know (either way|what you think|your thoughts|if that works|if this works|if that suits|when you|by ${DAY}|if you are free|how you)`,
    `(free for|still up for|lunch|coffee|drinks|zoom|brunch) ..2 (soon|sometime|this week|next week|one day|${DAY}) ..2 \\?`,
    'my (diary|calendar|schedule|afternoon|morning|week) is (open|free|clear|wide open|yours)',
    'shall i (put|pencil|book|save|keep|send|call|ring|drop|bring|pop|hold|come|close|stop|assume|take|go ahead)',
    'should i (call you|send you|ring you|close your|take that|take this|assume|stop writing|stop emailing|keep your)',
    '(do you want|would you like|want|need) me to (hold|keep|send|save|book|ring|call|email|text|put|reserve|bring) ..6 \\?',
    'how is (your|the) (little|mom|dad|wife|husband|dog|cat|puppy|kitten|knee|back|foot|leg|family|baby|job|week|weekend|morning|move|wedding|training|book|search|hunt) ..3 \\?',
    '<corrTopicless>',
    '^ (just|a|one|another|two|and|so|but|this|only)* <corrSmall> <corrAsk> !(at|in|round|box|page|form|time|marks|about (the|our)|that (we|the))',
    '(have|had|got|you|with|here is) (a|one|another|two|this)? <corrSmall> <corrAsk> !(at|in|round|box|page|form)',
    '<corrSmall> <corrAsk> (for you|for {tag}|before (i|we|you)|about your)',
    'quick one &($|for you|before|about|,|:|—|\\?|\\!)',
    `(did|have|had|has) (you|u|ya|anyone) <adverb>* (not)? <corrReceipt> ..2 (my|our|the|that|this|<weekday> 's|yesterday 's|last week 's) ..2 <corrMissive>`,
    '(have|did) (you|u) not <corrReceipt> ..2 my',
    'did (you|u) <adverb>* (get|receive) (this|that|it|these) \\?',
    '(did|has|was|have|were|had) (my|our|the|that|this) ..3 <corrMissive> ..3 <corrMislaid>',
    '(did|has|was|had) (this|that) ..2 <corrMislaid> ..4 \\?',
    'not sure (if|whether) (this|that|my|it|we) ..3 (<corrMislaid>|<corrReceipt>|met|spoke) !(by|on|at|in)',
    'not sure (if|whether) you (<adverb>|have|had|ever)* (saw|got|received|read|seen|caught|remember|recall) (my|this|that|the|me|our|us|meeting)',
    'did you forget ..3 i',
    '(in case|maybe|perhaps|suspect|guess|guessing|looks like|seems|fear|afraid|assume|assuming|imagine) (that)? (this|my|that (email|note|message)) ..3 (buried|lost|slipped|missed|swallowed|spam|junk|eaten|went astray)',
    'you (saw|got|read|received|missed|skimmed|opened|skipped|ignored|forgot) (my|our last|that last|the last) ..1 <corrMissive>',
    `^ <corrOccasion> (on|this|next|at|,)? ${DAY} ..4 \\?`,
    `(still|you|ok|okay|we) (good|up|ok|okay|free|around|on for) (for|on|at|to meet|to talk|to chat)? ${DAY} ..3 \\?`,
    '(are|is) (we|it|you) ..2 still (on|up|good|ok|okay|free|meeting|coming|interested in meeting)',
    'hope (you|your|the|all|that) ..4 (got home|went well|went smoothly|went fine|went okay|went off|arrived safe|arrived safely|home safe|feeling better|recovered|settled in|on the mend|no worse|survived|get well|slept)',
    `(haven't|have not|did not) ..4 (on|to|at|about|with) my <corrMissive>`,
    '^ running ..3 late (for|to) (our|the|my|your)',
    '(whoever|who|did) you (passed|pass|show|showed|forward|forwarded|give|gave) my',
    '(rather than|instead of|without|i hate to|sorry to) (leave|leaving|send|sending|write|writing) (you)? (another|yet another|a second|a third|one more) <corrMissive>',
    '(do you have|have you got|got|can you spare|spare|have) ({number}|<numberword>) (minutes|mins|min|seconds|secs) ($|\\?|for me|to (talk|chat|spare|connect|speak))',
    '^ (meeting|call|chat|quick call|quick chat) (today|tomorrow|tonight|later|this week|next week|<weekday>|on <weekday>) ..2 \\?',
    'can (i|we) (<adverb>)* be (real|honest|frank|straight|blunt|candid|vulnerable|transparent) (with you|for a (second|minute|moment|sec)|\\?)',
    '^ (so|hey|hi|hello|{tag}|,)* how (have|are|is|are you) (you|things|life|everything)? (<adverb>|been|doing|holding up|keeping)* (lately|these days)? \\? !(rate)',
    'would you be (open|up|free|willing|available|interested) (to|for|in) (a)? (<adverb>|quick|brief|short|{number}|minute|intro|introductory)* (call|chat|coffee|conversation|demo|zoom|meeting|catch up)'
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
    '^ (so|well|but|and|psst)? we (both)? <corrConversed> &($|about|on|at|in|last|yesterday|earlier|briefly|this|the|when|over|for)',
    '^ (<adverb>|i)* thought (you (might|would|should|may|could) (<adverb>)* (like|want|enjoy|love|see|find|appreciate|be|need)|this (might|may|would|could) (help|interest|be|make)|of you $)',
    '^ (i)? would love your (thoughts|take|opinion|input|advice|two cents|eyes)',
    '^ (a|one|another)* question about (your|{tag}|you) !(order|booking|stay|account|bill|claim|delivery|visit|application|appointment|purchase|trip|policy)',
    '^ (an|quick|one|small|big|my)* idea for ({tag}|you) ',
    '^ (quick|warm|brief)* intro (:|from|$|—|\\?)',
    '^ (fao|attn|attention|for the attention of) :? {tag}',
    '^ (private|personal|confidential|strictly private|private and confidential|personal and confidential) (:|—|,)? (for|to)? ({tag}|you|your eyes)',
    '^ (second|third|2nd|3rd|last|final|another|one more) (try|attempt) ($|to (reach|contact|get hold of|connect))',
    '^ trying (you|to reach you)? again $',
    '(let me know|tell me) (what you think|your thoughts)',
    '(when are you free|what (time|day) (works|suits)|which day suits|are you free (on|this))',
    '^ i need your (help|advice|opinion|input|approval|signature)',
    'i (<adverb>|was|am|will be|have been)+ in (your (area|neighborhood|town|city|office|part of)|town next|town this)',
    '(can|could|may|shall) i (<adverb>)* (give you a (call|ring|shout|buzz)|call you|ring you|buy you (a)? (coffee|lunch|drink)|show you something|send you (something|a|the|over))',
    'i (<adverb>|will|am|going to|can)* stop (emailing|writing|bothering|calling|chasing) (you)?',
    'i (am|have been|was) (<adverb>)* (worried|concerned|curious|wondering|thinking|confused) (about|if|whether) you',
    '^ i (<adverb>|have|had|think|just|got)* (a|an|one|something)+ (idea|question|favor|proposal|suggestion|thought|offer) ($|for|about|on|,|{emoji}|\\?)'
  ],
  person: [`-(if) i !(would (love|like)|kid) ${AUX} (wanted to|meant to|needed to|had to|have to)? (<corrContact>|<corrSaid>|<corrWriting>|remember|recall|picture|promised) ..4 ${YOU} !(in on|can|how|what|why|to the)`],
  // What a mail program writes into a subject, and notes of a line.
  mail: [
    '^ (cc|bcc|fao|attn) :',
    '^ (accepted|declined|tentative) :',
    '^ <weekday> \\?',
    `^ ${DAY} (at|around|about)? {number} ..1 \\?`,
    '^ your (note|message|email|text|voicemail|reply|question|letter) !(,) $',
    '^ (busy|around|free) (tonight|later|tomorrow|on) ..2 \\?'
  ],
  // The same, in a subject: a button may say them of itself.
  line: [
    '^ (our|proposed|agreed)? next steps (\\?|$)',
    '^ let us (talk|chat|connect|catch up|find a time|reconnect|grab (a)? (coffee|lunch|drink|beer)) (\\!|\\?|.|$|{tag})',
    '^ (can|could|shall|should) (we|i) (connect|talk|chat|meet|catch up) ..2 \\?',
    '^ ({number}|<numberword>) (minutes|mins|min) (this week|today|tomorrow|next week|on <weekday>)? \\?',
    '^ time to (talk|connect|chat|meet|catch up) \\?',
    '^ (simple|odd|weird|random|honest|genuine|personal|serious|another|one|a|my) question (\\?|$|,|…)',
    '^ (quick|one quick|just one quick|one) (thing|thought|favor|request) (\\?|$|,|…|{tag})',
    '^ (just)? a (quick)? (thought|question|note|hello) (\\?|$|,|…|{tag})',
    '^ remember (me|this|us talking) \\?',
    '^ (please)? (see|find)? (the)? (file|document|contract|proposal|info|details)? attached $',
    '^ (updated|revised|signed|your|our|draft)+ (proposal|contract|agreement|quote|estimate) (\\?|$)',
    '^ (lunch|dinner|coffee|drinks|breakfast) (on me|soon|sometime)? \\?',
    '^ (running late|reschedule|rescheduling|my mistake|i was wrong|you decide|your call|your turn) (\\?|$|…)',
    '^ (just)? a? quick (note|line|hello|hi) (from|to (say|check|see|ask|thank)|before)',
    '^ about (yesterday|<weekday>|this morning|today|us|that) ($|…|{tag})',
    '^ (your)? (opinion|advice|input|take|two cents) (\\?|needed|please)'
  ],
  // Words that pose as a note from a friend only where they are all that stands there.
  bare: ['(see|meet|catch|join) (you|me|u) there \\?', '^ (any|your)? thoughts \\?', '^ (so)? (are)? you in ..1 \\?', '^ my bad', '^ about (last night|last time|the other night|the other day)'],
  not: [
    'quick questions (with|for|about) (a|an|the|our|{cap})',
    '(thanks|thank you) again for (the|your) _? (generosity|donation|gift|order|purchase|booking|contribution|payment)',
    '(feedback|questions|suggestions|comments) (and|or) any thoughts',
    'any thoughts (you|or|and)',
    'would like to connect to (resolve|help|fix|sort)',
    'thanks for (coming back|getting back|writing back) to (settle|return|collect|pick|pay|bring)',
    'sorry we missed you : your (parcel|delivery|package|letter|post)',
    'quick (question|questions|word|one|call|chat) (about|on|regarding|for) your _? (stay|visit|order|appointment|booking|delivery|trip|purchase|experience|course|flight|claim|rental|repair|account number)',
    'your (letter|email|message|call|question|note|text|comment|reply|query|enquiry|inquiry) (of|from|on|dated) {number}',
    '(get|gets|getting|receive|receives|receiving|got|sent|send) ..6 because you asked',
    'your (colleague|teammate|manager|teacher|coach|doctor|workspace|team) {name}? ..1 (shared|mentioned|tagged|replied|left|assigned|commented)',
    '(if|whether|ensure|once|until|when|after) (that)? (we|i) (have)? (received|got|read|seen|saw)',
    '(promised|agreed|discussed|said|announced|requested|decided) ..1 (at|in) (the|our) ..2 (issue|letter|newsletter|meeting|assembly|agm|minutes|contract|survey|number|hearing|session)',
    'as (promised|agreed|arranged) (in|at|by|under|with) (our|the|law|both|all)',
    '(how to|guide to|template|templates|write|writing|tips) ..6 (follow up|reply|replies|email|emails)',
    'as (promised|discussed|agreed|mentioned|announced|reported|noted) (in|at|by|under) !(your|our (call|chat|meeting|conversation|last|email)|my)',
    'as you (asked|requested|said|suggested) (in|at|through|via) (our|the|last)',
    'you asked (us|to be) (to)? (remind|tell|let|keep|notify|told|reminded|notified|kept)',
    'quick (calls|questions) (for help|and answers|time)',
    "(committee|board|council|annual|team|club|members|residents|parish|staff|general|trustees|town|public|agm|members ') (meeting|call|discussion|conversation|debate|session)",
    'following up (after (surgery|an|the|a)|on leads|care)',
    'any thoughts of',
    'well (insured|prepared|rested|stocked|fed|versed|protected)',
    'can we talk about !(your|you|us|this|something|that|what)',
    '(right|best) person (to apply|for the (job|role|post))',
    'message from {name} about your (listing|order|booking|ad|item|room)',
    '{name} (replied to|commented on|reacted to|liked|answered) your (comment|post|photo|review|thread|question|pull request|issue|listing|ad)',
    '(our|your) call (center|centers|handling|charges|log|waiting)',
    'touch base ,',
    '(thanks|thank you) for (reaching out|getting in touch|contacting|calling|writing) (to|with)? (us|support|the|customer|our)',
    '(many|some|several|lots|most) of you',
    'please let me know',
    '(called|emailed|wrote to|rang|messaged|texted|contacted) you on {number}',
    'your (reply|response|answer) by',
    'can we meet (net|the|our|{number})',
    'as (you)? requested',
    '(as)? per your request',
    'response to your request',
    'please find attached',
    'have not forgotten you',
    'i have missed you',
    'worried about you',
    'thought of you'
  ]
}
