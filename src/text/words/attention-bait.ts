/** Word classes of `attention-bait`, by meaning. See base.ts for the notation. */

export const attentionBait: Readonly<Record<string, string>> = {
  // Noises that clear the throat, whisper, stumble or knock, and say nothing else.
  baitnoise: `ahem, ahem ahem, hrmph, harrumph, psst, pst, pssst, psssst, oops, oopsie, oopsies, oopsy, oopsie daisy, oops a daisy, whoops, whoopsie, whoopsies, whoopsy, whoopsy daisy, woops, uh oh, uhoh, ruh roh, yikes, yoikes, eek
    eeek, eep, shh, shhh, ssh, sssh, ssshh, shush, hush hush, hmm, hm, hmmm, erm, ermm, um, umm, uhh, uhm, err, ooer, ooh er, yoo hoo, yoohoo, woo hoo over here, coo ee, cooee, oi, oi oi, oy, knock knock, rat a tat, tap tap
    ding ding, ding dong, tick tick, drumroll, drum roll, drum roll please, cue the drumroll, cue drumroll, ta da, tada, d'oh, doh, crikey, strewth, blimey, cor blimey, gosh, golly, good grief, good lord, great scott
    good heavens, holy moly, holy cow, holy smokes, holy guacamole, holy mackerel, jeepers, zoinks, egad, gadzooks, oh dear, oh dear oh dear, oh no, oh my, oh my days, oh my goodness, wowza, whoa, woah, nudge nudge
    nudge nudge wink wink, wink wink, say no more, cough cough, clears throat, taps mic, tap tap tap, peekaboo, abracadabra, spoiler alert, mayday, mayday mayday, plot twist, w wait, w w wait, wh what, facepalm, face palm
    gulp, gasp, bombshell, red alert, code red, awkward, cringe, omg, ring ring, dring dring, tring tring, honk honk, toot toot, beep beep, beep boop, bleep bloop, bzzt, bing bong`,
  // Words that are a hook only where they stand alone: wait, stop, hello.
  baitstand: `wait, wait what, hold on, hold up, hang on, hang about, stop, whoa there, easy now, hey hey, hey hey hey, hey you, hey there you, um hello, look, look here, look over here, over here, pay attention, attention
    attention please, listen, listen up, listen closely, heads up, right then, ok so, okay so, well well, well well well, so anyway, get this, hear me out, hear us out, picture this, imagine this, true story, story time
    storytime, confession, confession time, time to confess, real talk, truth bomb, truth time, full disclosure, hot take, unpopular opinion, no joke, not kidding, not joking, this is not a joke, pinch us
    pinch me, mind blown, caught you, gotcha, made you look, got your attention, now that i have your attention, now that we have your attention, fun fact, true or false, fact or fiction, newsflash, news flash, breaking
    breaking news, this just in, stop press, stop the presses, hold the front page, extra extra, trick question, pop quiz, wait there is more, but wait, but wait there is more, deep breath, gather round, gather around
    come closer, lean in, fancy that, yowza, ooh la la, aha, eureka, shocker, typo, test, testing, testing testing, testing 1 2 3, testing one two three, is this working, this is awkward, well this is awkward
    well this is embarrassing, this is embarrassing, how embarrassing, embarrassing, our bad, our mistake, our error, my mistake, our fault, we goofed, we blew it, red faces all round, red faces, egg on our face, silly us
    silly me, nope, yup, psa, puzzled, baffled, suspicious, spooked`,

  // Announcements that keep back what they announce; what follows in the line may answer them.
  baitannounce: `big news, huge news, massive news, exciting news, important news, great news, good news, bad news, shocking news, crazy news, amazing news, incredible news, some news, there is news, we have news, we have got news, we have big news
    we have exciting news, we have some news, got news, we have an announcement, a big announcement, big announcement, important announcement, special announcement, an important announcement, announcement, it is here
    it is finally here, it is almost here, it is nearly here, it is officially here, they are here, they are finally here, it is back, it is finally back, they are back, it is happening, it is finally happening
    it is really happening, it is live, it is official, it is real, it is out, it has arrived, it has landed, they have arrived, they have landed, it has happened, it finally happened, the wait is over
    the wait is finally over, your wait is over, the day is here, the day has come, the moment is here, the moment you have been waiting for, the moment has come, the time has come, this is it, this is big, this is huge
    this is massive, this is wild, this is insane, this is crazy, this is serious, this is important, this is bananas, this is unreal, huge moment, big moment, major announcement, something big happened, we did it
    we have done it, we finally did it, we did a thing, we have done a thing, so this happened, this happened, well this happened, guess this happened, here is why, here it is, here it comes, here we go, this is why
    that is why, secret is out, the secret is out, cat is out of the bag, the cat is out of the bag, the rumors are true, rumors are true, the results are in, ready or not, are you ready, ready for this
    are you ready for this, are you sitting down, are you sitting comfortably, sitting comfortably, you asked we listened, you asked we delivered, you asked we answered, look what we found, look what we did, look what we made, look who is back, look who it is
    look what is back, guess who is back, what just happened, what happened next`,

  // Phrases that are a hook wherever they stand.
  baitidiom: `this is not a drill, houston we have a problem, houston we have a situation, hold onto your hats, hold on to your hats, hold on to your hat, hold your horses, brace yourself, brace yourselves, brace for impact, buckle up
    strap in, fasten your seatbelt, fasten your seatbelts, fasten your seat belts, steady yourself, sit down for this, might want to sit down, may want to sit down, will want to sit down, want to be sitting down
    better sit down, should sit down, sit down first, sit tight, take a deep breath, okay deep breath, deep breaths, stop everything, stop what you are doing, stop scrolling, stop the scroll, stop right there
    hold the phone, hold the front page, stop the press, stop the presses, do not move a muscle, everybody calm down, everyone calm down, try to stay calm, remain calm, do not be alarmed
    cover your ears, cover your eyes, shut the front door, phones down, eyes front, pens down, alarm bells, sound the alarm, sound the sirens, abandon ship, heads will roll, heads have rolled, all is not well
    we are in trouble, we are in so much trouble, we are in big trouble, we could get in trouble, we may get in trouble, this could get us fired
    this will get us fired, this could get me fired, going to have kittens, have a meltdown, having a meltdown, all hell broke loose, strange things are afoot, the plot thickens, curiouser and curiouser
    what is all this then, well that is odd, not what you think, not what it looks like, it is not what you think, all is not what it seems, a little bird, little birdie, walls have ears, the walls have ears
    word in your ear, a word in your ear, a quick word in your ear, on the qt, mom is the word, my lips are sealed, our lips are sealed, lips are sealed, lips sealed, you did not hear this from us
    you did not hear it from us, you did not hear this from me, did not hear this from us, you never heard this, you have not heard this, you have not seen us, we were never here, we were not here, act natural, act normal
    act casual, just nod, nod along, not a peep, blink twice, meet us round the back, behind this link, behind door number, pull back the curtain, go behind the scenes of what, let the cat out of the bag
    spill the beans, spilling the beans, spill the tea, spilling the tea, the tea is hot, piping hot tea, let something slip, blow the whistle, time to come clean, keep it to ourselves, keep this to ourselves
    keep it quiet any longer, keep this quiet, keep quiet any longer, keep a straight face, kept this quiet, kept it quiet, under our hats, up to something, sitting on something, sitting on a secret, sitting on this
    sitting on some news, killing us to, killing us not to, more on that later, more on this later, watch this space, all will be revealed, all shall be revealed, the truth is out there, the truth will out, the truth is out
    the big reveal, a big reveal, drum roll, wait for it, spoil the surprise, ruin the surprise, spoil the fun, spoil it for you, no spoilers, without giving too much away, without giving anything away, giving too much away
    give nothing away, that is all we can say, say no more, jaws dropped, jaw to the floor, jaw on the floor, jaws on the floor, jaws hit the floor, jaw will drop, jaws will drop, eyes will pop, pick your jaw up
    pick your jaw, jaw meet the floor, blow my mind, blows our minds, blew our minds, blew our mind, blew my mind, minds blown, prepare to gasp, prepare to be amazed, prepare to be shocked, prepare to be stunned
    prepare to be blown away, prepare yourself, prepare yourselves, prepare to swoon, prepare to faint, prepare to laugh, prepare to cry, thank me later, changes everything, changed everything, change everything
    will never look at, never see the same way, viewer discretion, discretion advised, read at your own risk, open at your own risk, proceed at your own risk, click at your own risk, enter at your own risk
    could not make it up, can not make this up, could not make this up, can not believe our eyes, not believe our eyes, could not believe our eyes, as shocked as you, as surprised as you, sounds like a wind up
    stranger than fiction, no one saw this coming, nobody saw this coming, never saw it coming, did not see it coming, did not see this coming, did not see that coming, bet you did not see, will not see this coming
    curve ball, the elephant in the room, the elephant in the inbox, let us address the elephant, dark and stormy night, meanwhile in, a funny thing happened, you will laugh you will cry, walks into a bar, walked into a bar
    walk into a bar, little did we know, little did they know, little did she know, little did he know, what happened next, did next, the room went cold, the room went quiet, the room went silent, cue the music
    should you choose to accept it, should you accept it, for our next trick, for my next trick, roll the tape, roll up roll up, curtain up on, the suspense is killing, suspense is killing us, there is a new sheriff
    new sheriff in, curiosity killed the cat, cat got your tongue, we come in peace, take me to your leader, the call is coming from, this one trick, the one trick, dirty little secret, dirty secret, dirty secrets, best kept secret
    best kept secrets, worst kept secret, not supposed to see, not supposed to read, not supposed to know, not supposed to tell, not supposed to say, not supposed to show, not meant to see, not meant to read
    not meant to know, should not say this, should not be doing this, not allowed to say, not allowed to tell, not allowed to show, not allowed to talk, sorry about the mess, pardon our dust, pardon the interruption
    excuse the interruption, interrupt your scrolling, we interrupt, interrupt this program, interrupt your regularly scheduled, regularly scheduled programming, we regret to inform you, wrong send
    hit the wrong, pressed the wrong, pushed the wrong, tapped the wrong, clicked the wrong, leaned on the wrong, fat fingers, fat fingered, fat finger, hit send too soon, hit send too early, sent too soon, sent too early, sent by accident, sent in error by
    sent by mistake, pressed send too, oh forget it, forget we said anything, forget you saw this, ignore that last email, behind the boss, while the boss is away
    while the boss is out, the boss is away, gone rogue, going rogue, left unsupervised, pushed the big red button, big red button, this email will self destruct, this message will self destruct, if you dare, dare to look
    dare to open, dare to peek, dare to click, dare to find out, dare to enter, curious yet, curious now, are you curious, feeling curious, feeling nosy, have a nosy, have a nose, what is behind door, or is it a trap
    as if by magic, restore your faith in, thinking what we are thinking, if these walls could talk, if walls could talk, riddle me this, riddle us this, we owe you an explanation
    what if we told you, what if i told you, would you believe us if, not what they seem, not what it seems, the tables have turned, the game is afoot, the jig is up, loose lips, ground control to, we have lift off
    we have liftoff, beam me up, may we have your attention, can we have your attention, may i have your attention, your attention please, lend us your ears, hear ye, hear ye hear ye, oyez, roll the drums, cue applause
    insert drumroll, tiptoes in, sneaks in, pokes head round, waves frantically, clears throat loudly, dun dun dun, ba dum tss, duh duh duh, our secret is out, ssh do not tell, do not say we told you
    stop us if you have heard, stop me if you have heard, have you heard the one about, did you hear the one about, you are not dreaming, you are not seeing things, your eyes do not deceive you
    your eyes are not deceiving you, rub your eyes, not a misprint, not a typo, not an april fool, no this is not a joke, not photoshopped, pigs might fly, pigs are flying, hell has frozen over, hell froze over
    when hell freezes over, never thought we would say this, never thought we would see the day, we thought we had seen it all, thought you had seen it all, just when you thought, something fishy, something smells fishy
    something is afoot, something is off, this is your captain speaking, your captain speaking, public service announcement, bing bong, clean up on aisle, cleanup on aisle, would the owner of, will the owner of
    would the person who, paging dr, paging doctor, this is a test of, this is not a test, over and out, do you copy, do you read me, come in number, ladies and gentlemen, boys and girls, friends romans countrymen
    dare we say it, shoot the messenger, happened again, not again, which one of you, mirror mirror on, cleanup in aisle, crash bang wallop, microphone check, mic check, is this microphone, is this mic`,

  // Alarms that nobody has raised.
  baitalarm: `not a drill, code red, code brown, red alert, defcon one, defcon 1, mayday, sos, abandon ship, man overboard, women and children first, sound the alarm, sound the alarms, sound the sirens, sound the klaxon, klaxon
    raise the alarm, alarm bells, battle stations, code yellow, panic stations, danger danger, dun dun dun, dun dun duuun, jaws music, cue the sirens, stand back, the sky is falling, this is an emergency, it is an emergency
    an emergency has, state of emergency, we have liftoff, we have lift off, we have a code, calling all units, calling all cars, officer down, armed and dangerous, wanted dead or alive, wanted for questioning
    missing person, crime scene, we interrupt`,

  // Places where there should be words.
  baitblank: `no subject, untitled, subject line, subject line here, subject line goes here, headline goes here, insert subject, insert subject line, insert subject here, insert subject line here, insert title here, insert witty subject line, lorem ipsum, object object, your text here
    text goes here, subject here, placeholder, tbc subject, blank subject, loading, buffering, please wait, message failed to load, image failed to load, press any key, insert coin, no preview available, preview unavailable
    content unavailable, this message has no content, message deleted, this message was deleted, untitled document, copy of copy of, final final, asdf, asdfgh, blah blah blah, yada yada, bla bla bla, tbd`,

  // Cover names for the thing that is not named.
  vaguething: `this, it, this one, that, these, what is inside, inside, what follows, what comes next, what is next, the rest, what is below, below, the truth, the reason, the answer, whatever this is, the next bit, this email, this message, this line, this bit, the next line, something`,
  vaguenoun: `+thing, +trick, +secret, +mistake, +reason, +question, +number, +word, +fact, +habit, +hack, +tip, +ingredient, +rule, +lie, +myth, +truth, +bit, +part, +detail, +step, +sign, +line, +photo, +picture, +video, +clip, +letter, +email, +page, +story, +figure, +answer, +clue, +feature, +item, +object, +change, +move, +sentence, +message`,
  // Insiders who are always about to lose their temper, or already have made the mistake.
  insider: `our intern, the intern, an intern, interns, our boss, the boss, my boss, our big boss, the big boss, our ceo, the ceo, our cfo, the cfo, our coo, our finance director, our finance team, finance, accounting, accounts, our accountant, our accountants, the accountant, the accountants, our bean counters, our bookkeeper, our lawyer, our lawyers, the lawyers, our legal team, our legal department, legal, our solicitor, our solicitors, our press office, our pr team, our manager, the manager, my manager, our marketing team, marketing, our pricing robot, the robot, our robot, our chatbot, our algorithm, the algorithm, our server, our pricing team, our pricing, our price gun, the new guy, the new girl, the new hire, our new hire, the new starter, our new starter, the work experience kid, the saturday girl, the saturday boy, the night shift, the office dog, the office cat, our dog, our cat, the shop cat, the shop dog, head office, hq, our warehouse, the warehouse team, our printer, our autocorrect, autocorrect, our copywriter, our designer, our founder, the founder, our buyer, our buyers, our chef, our it team, our it department, our web team, our web guy, our developer, our developers, our social media manager, our shareholders, our investors, our insurers, our landlord, the landlord, our compliance team, compliance, security, the management, management`,

  someone: `someone, somebody, a certain someone, one of us, one of our team, some joker, some genius, some bright spark, some fool`,
  // What powers that be are said to keep from the reader.
  keeper: `+hotel, +gym, +bank, +airline, +doctor, +dentist, +expert, +insider, +insurer, +broker, +landlord, +agent, +letting agent, +estate agent, +realtor, +mechanic, +garage, +plumber, +builder, +lawyer, +chef, +restaurant, +supermarket, +retailer, +store, +shop, +brand, big brands, the big brands, +competitor, +rival, +company, +manufacturer, +salesman, salesmen, salespeople, car dealers, +dealer, +dealership, +adviser, +advisor, +financial adviser, +accountant, +boss, +employer, +recruiter, +government, +politician, +utility, energy suppliers, +supplier, +provider, your provider, +school, +teacher, +vet, +trainer, +stylist, +hairdresser, +stylists, +dermatologist, +beautician, +gardener, +florist, +jeweler, +travel agent, they, the industry, big pharma, big tech, the pros, +professional, +neighbor, +mom, +parent, +ex, +friend, nobody, no one, anyone, everybody else, everyone else, the others, your gym, your mattress store, the tax office, the taxman, the cat, the dog, +guru, +pundit, +critic, +stepmother, +spouse, +husband, +wife, +partner, +tailor, +barista, +bartender, +sommelier, +brewer, +farmer, +optician, +pharmacist, +surgeon, +nurse, +lender, +insurance company`,

  // What readers are told to hold, cover or put down before they read on.
  bracing: `hold on to, hold onto, hang on to, hang onto, ~cover, ~close, ~shut, ~put down, ~set down, ~drop, ~clutch, ~fasten, ~pinch, ~brace, ~cancel, ~lock, ~swallow, ~prick up, ~perk up, ~strap on`,
  braced: `hat, hats, hard hat, hard hats, wig, wigs, pearls, monocle, socks, pants, trousers, knickers, seat, seats, seatbelt, seatbelts, seat belt, chair, chairs, breath, horses, eyes, ears, an ear, your ear, nose, jaw, jaws, mouth, stomach, stomachs, heart, hearts, nerves, knees, toes, fingers, phone, phones, coffee, tea, mug, mugs, cuppa, drink, fork, forks, spoon, spoons, pen, pens, knitting, needles, scissors, newspaper, glasses, specs, spectacles, monocles, diary, diaries, calendar, lunch plans, plans, dinner plans, weekend plans, weekend, evening, doors, door, curtains, curtain, kids, children, husband, wife, wallet, wallets, handbag, umbrella, helmet, helmets, butts, bum, bums, bottoms, biscuits, croissant, tissues, smelling salts, popcorn, selves, marbles`,

  reveal: `~tell, ~say, ~reveal, ~share, ~show, ~name, ~disclose, ~explain, ~spill, ~spoil, ~whisper, ~mention, ~announce, ~unveil, ~confess, ~admit, ~give it away, ~give away, ~talk about, ~blab, ~divulge`,
  wonder: `what, why, who, whose, whom, which, how, where, when`,
  look: `~look, ~peek, ~see, ~watch, ~read, ~open, ~find out, ~discover, ~click, ~tap, ~scroll, ~check, ~learn, ~hear, ~unlock, ~uncover, ~reveal, ~unwrap, ~spot, ~peep, ~explore`,
  shock: `shocked, stunned, shook, shooketh, rattled, agog, aghast, spellbound, giddy, buzzing, howling, trembling, shaking, sweating, speechless, floored, gobsmacked, flabbergasted, dumbfounded, amazed, astonished, screaming, sobbing, weeping, crying, gasping, reeling, baffled, puzzled, furious, fuming, livid, in tears, in stitches, in shock, in disbelief, lost for words, obsessed, terrified, petrified, horrified, embarrassed, mortified`,
  gasp: `~scream, ~gasp, ~weep, ~sob, ~cry, ~faint, ~swoon, ~panic, ~shriek, ~squeal, ~crack, ~cackle, ~howl, ~applaud, ~double take, do a double take, did a double take, ~spit out, ~fall off, fell off our chairs, fell off their chairs, ~choke on, ~drop our, dropped their, dropped our`,
  muddle: `~mess up, ~screw up, ~goof, ~goof up, ~slip up, ~blunder, ~blow it, ~botch, ~bungle, ~muck up, ~mix up, ~drop the ball, ~foul up, ~cock up, ~balls up, ~put our foot in, put our foot in it, ~trip up, had a wobble, had a meltdown, ~have a wobble, ~have a moment, ~have a meltdown, lost the plot, ~malfunction, ~short circuit, went haywire, gone haywire, went rogue, gone rogue, go rogue, went mad, gone mad, went wild, gone bananas, lost our minds, lost their mind, lost his mind, lost her mind, fell asleep, spilled coffee, spilled tea, sat on the, leaned on the, tripped over the, fat fingered, pressed the wrong, hit the wrong, pushed the wrong, clicked the wrong, typed the wrong, pulled the wrong, forgot to, added a zero, dropped a zero, moved the decimal, misplaced a decimal, got carried away, went too far, overdid it, overordered, over ordered, ordered too many, jumped the gun`,
  penalty: `~kill, ~fire, ~sack, ~murder, ~shout at, ~yell at, ~scold, ~ground, ~strangle, ~haunt, ~disown, ~sue, ~cry, ~weep, ~freak out, ~lose it, ~hit the roof, ~flip, ~faint, not be happy, not be pleased, be furious, be livid, be fuming, be so mad, be mad, have kittens, have a fit, have our heads, have my head`,
  bigword: `big, huge, massive, enormous, giant, special, amazing, incredible, exciting, extraordinary, unbelievable, important, juicy, strange, weird, odd, peculiar, unusual, mysterious, secret, shocking, crazy, wild, scary, spooky, delicious, magical, wonderful, wicked, beautiful, terrible, awful, fishy, spectacular, remarkable, rather special, quite special, very special, a little bit special, else, new, major, epic, buttery, shiny, fluffy, furry, hairy, round, yellow, pink, purple, green, small, tiny, hot, cold, wet`,

  // Words of a line that never says what it is about.
  hollowword: `a, an, the, this, that, these, those, it, its, i, me, my, mine, we, us, our, ours, you, your, yours, he, him, his, she, her, they, them, their, who, whom, whose, what, which, why, how, when, where, there, here, now, then, is, are, was, were, am, be, been, being, 's, do, does, did, done, doing, have, has, had, having, will, would, can, could, shall, should, may, might, must, not, no, yes, yeah, yep, nope, ok, okay, so, and, or, but, if, as, than, because, until, while, though, to, of, in, on, at, for, with, from, by, about, into, out, up, down, off, under, behind, inside, below, all, any, some, none, every, each, other, another, else, too, very, really, just, even, still, already, yet, ever, never, again, once, twice, almost, nearly, finally, actually, honestly, seriously, literally, basically, also, quite, rather, maybe, perhaps, probably, ~happen, ~go, ~come, ~make, ~take, ~think, ~know, ~see, ~say, ~tell, ~look, ~find, ~believe, ~guess, ~mean, ~keep, ~start, ~stop, ~wait, ~read, ~hear, ~open, ~click, ~turn, ~put, ~let, ~seem, ~feel, ~become, ~begin, ~change, ~crack, ~explain, ~handle, ~supposed, supposed, ready, wrong, right, real, true, true, sure, weird, strange, odd, funny, crazy, wild, big, huge, bigger, better, worse, bad, good, different, special, else, thing, things, something, anything, everything, nothing, someone, somebody, anyone, anybody, everyone, everybody, nobody, one, ones, bit, part, way, reason, word, words, time, day, today, tonight, tomorrow, yesterday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, week, next, last, first, later, soon, moment, minute, second, secret, surprise, truth, story, news, idea, oh, ah, hey, hi, hello, well, please, gosh, wow, omg, lol, um, hmm, btw, fyi, psst`,
  pointer: `this, that, these, those`,
  // One such word in a line, and the line is about that: affection, thanks, an act, an offer, an order.
  otherclaim: `newsletter, newsletters, bill, bills, invoice, statement, payslip, ~miss, ~love, ~thank, thanks, ~deserve, ~earn, ~win, ~congratulate, congratulations, ~celebrate, ~gift, ~treat, ~buy, ~order, ~shop, ~save, ~pay, ~cost, price, prices, sale, sales, offer, offers, deal, deals, discount, free, code, gift, gifts, cart, basket, bag, order, account, ~book, booking, ~hurry, ~rush, ~expire, expiring, ~leave, leaving, gone, ~forget, ~remember, ~ignore, ~hurt, ~care, ~hug, ~choose, chosen, ~select, ~invite, invited, exclusive, ~approve, approved, ~confirm, confirmed, ~ship, shipped, ~deliver, delivered, ~work, works, ~help, ~join, ~share, ~give, ~vote, ~donate, ~learn, ~use, ~like, ~agree, ~own, ~sell, ~sold, sold, loyal, loyalty, proud, family, friend, friends, home, team, late, over, limited, available, left, stock, review, feedback, ~rate, survey, reply, respond, answer, ~call, ~talk, talking, ~switch, favorite, together, alone, amazing, beautiful, brilliant, smart, clever, best, without, only`,
  possessive: `'s`,
  baitend: `…
    ?
    !
    .
    :
    —`,
  vaguehead: `this, it, that, something, someone, somebody, they, thing, things, these, those, whatever, them`
}

// The frames of `attention-bait`, by move. See pattern.ts for the notation.
export const baitFrames: Readonly<Record<string, readonly string[]>> = {
  // Noises and calls.
  noise: ['^ !(ssh|um|err|doh|pst|ring ring|hush hush) <baitnoise>', '!(ssh|err|tap tap) <baitnoise> (\\.|…|\\!|\\?)', '<baitnoise> $'],
  stand: [
    '^ [(well|so|ok|okay) ,? that (escalated (quickly)?|happened|was (fun|quick|fast|weird|unexpected|awkward|fun|something))] ($|\\.|\\!|…|{emoji})',
    '^ [(brb|iykyk|ngl|smh|lmao)] ($|,|:|…|\\.|{emoji})',
    '^ [(we have|i have|there are)? no (caption|words|explanation|introduction|context) (needed|necessary|required)?] ($ !(:)|\\.|\\!|…|{emoji})',
    '^ [(huh|pardon|no way|are you kidding|you are kidding|say what|ooh|argh|dang|darn|oof|hey you|boo|voila|well ,? well ,? well|mic drop|hold my beer|nothing to see here|hold on tight)] (\\!|\\?|…|$)',
    '^ [what] (\\!|\\?) (\\!|\\?)?',
    '^ [just wow] (…|\\!|\\.|:|$)',
    '^ [about last night] (…|\\!|\\.|:|$)',
    '^ [you are (not)? (going to|gonna) (like|believe|love|want to (see|hear|sit down for|miss))? (this|it|sit down)] $',
    '^ [you (will|would|might|may|could) be (surprised|shocked|amazed|stunned|blown away|glad you did|floored)] ($|what|how|who|when|why)',
    '^ (but)? [wait ,? (…|—)? (there is more|do not go|what)]',
    '^ [hello \\?]',
    '^ [look up] (\\!|…) $',
    'houston ,? (we|i) (have|had|got) (a|an) _',
    '^ [are you ready (to rumble|to party|to roll|for (lift off|liftoff|blast off|it))] (\\?|\\!|…|$)',
    '^ [(sorry ,?)? (we|i)? can not say (much|more|too much|anything)] (yet|now|just yet|right now|but|$|…|\\.)',
    '^ [well ,? (hello|hi|hey) (there|you|again|stranger)?] (\\.|\\!|…|$|{emoji})',
    '^ [check (this|it) out] ($|!|:)',
    '^ [(wow|boom|behold|aha)] (!|…|.|:|!(,) $|, (this|that|it|what|just|we|you|look|guess))',
    '^ [(curious|intrigued|sound familiar|excited|confused|ready) \\?]',
    '^ [(i will|let me|i have to|we will|let us|can i|i am going to) be (completely|totally|brutally|really|very|perfectly)? (honest|frank|upfront|straight) (with you)?]',
    '^ [(just)? trust (us|me) (on this (one)?)?] ($|,|:|…|—|!)',
    '[(you will)? thank (us|me) later]',
    '^ [(can we|we should|we have to|we must|we really need to) talk (about us)?] ($|\\?)',
    '^ [stay tuned] (…|!|.)? $',
    '^ [(a|the)? must read] (!|…)? $',
    '^ [(so|well|and|very|truly|simply|quite)? (important|please (do)? (open|read|see) (this|me)?|(please )?read (this)? carefully|drop everything|open up|finally|at (long)? last|seriously|unbelievable|incredible|jaw dropping|(incredible|strange|weird|odd|sad|crazy) but true|yes ,? (really|truly|seriously|you)|you (heard|read) (us|me|that|it|this) ?(right|correctly)?|hot off the (press|presses)|(we|i) (are|am) (not kidding|not joking|serious)|not (clickbait|click bait|spam|a joke)|not (just)? another (newsletter|sale|(sale|sales|marketing|boring)? email)|(is)? (anybody|anyone|somebody) (home|there|awake)|wtf|hey ,? you|(you)? (have to|gotta|must) see this|bit (embarrassing|awkward) ,? this|someone is watching|sorry to (interrupt|butt in|barge in)|excuse (us|me)|take a seat|do not panic|keep calm|look away now|take the hint|hello ,? hello|well ,? well|not (suitable|safe) for work|nsfw|not for the faint hearted|(guess )?you had to be there|for your ears only|(a|your|the)? (clue|clues|answer|answers) (is|are)? inside|guess the gift|bursting to tell you|ready for the (big)? reveal|reveal yours)] (\\!|…|\\.|\\?|{emoji})? !({any})',
    '^ [this (is no|is not (a|an|your)) (ordinary|usual|normal|average|regular) (email|newsletter|message|letter|mail)]',
    '^ [ready for (this|it|what is next|something (big|new|special))]',
    '^ [<baitstand>] (<baitend>|{emoji}|{tag}|, {tag}|, {name} (:|\\!|\\.|—|…)|!(,) $)',
    '^ [so] (…|—)',
    '^ attention ,? (all)? (shoppers|passengers|everyone|everybody|earthlings|citizens|staff|ladies|class|customers|humans|people|folks|campers|please)',
    '(hey|oi|yo|pst|psst) you (over|by|with|behind|yes|\\!|,|\\.|…|{stop}|$)',
    '^ (yes ,)? you ,? (over|sir|madam|lot|two|three|there)? ,? (by|behind|hiding|at the back|under) (the|there|that|in|can)?',
    '(to|dear|yes) (whoever|the person who|the one who) (is|took|left|stole|ate|keeps|keep|put|parked|borrowed|reading|hid|finished|used)',
    '(is|are) (anyone|anybody) (still)? (there|home|out there|awake|alive|listening|reading) !(on|at|between|before|after|to)',
    '(are you|you) (still)? (sitting down|sitting comfortably|alone right now|ready for this|seeing this|decent)',
    'is this (thing|mic|microphone|email|line|inbox)? (on|working|thing on)',
    '(come|lean|step|scooch|shuffle|huddle|gather) (a|in)? (bit|little)? (closer|in close|round|around|nearer)',
    'made you (look|click|open)',
    '(stop|quit|pause|hold off) (the)? (scrolling|scroll|what you are doing|chewing|swiping|everything|knitting|typing|press|presses)',
    '(nobody|no one|everybody|everyone|do not) (move|calm down|make a sound|say a word|stay where you are|scream|leave the room|look down|look behind you|turn around|look now|adjust your)',
    '(somebody|someone|quick|for the love of _) ,? (call|fetch|alert|pinch|stop|catch|tell|wake|ring|get|bring|pass|warn|phone) (a|an|the|me|us|my|your|mom|security|in) _?'
  ],
  bracing: [
    '^ (and|so|now|please|quick|quickly|ok|okay|you may want to|you might want to|better|you had better)? [<bracing> (on|on to|onto)? your <braced>]',
    '(might|may|will|would|should) (want|need|wish) to (be)? (sit|sitting|hold|lie|grab|brace|take a seat|look away|cover|put down) ..',
    '(want|need|better) (to)? be (alone|somewhere (quiet|private)|seated|lying down|on your own) (when|before|for|while|as|to (read|see|open|hear)) ..4',
    '(read|open|watch) this (when you are)? (alone|in private|sitting down|somewhere (quiet|private))',
    'hold your (breath|horses|hats|wigs|nerve|nerves|tea|fire)',
    'lend (us|me) (your|an) (ear|ears|eyes)',
    '(steady|ready|brace|prepare|compose|pinch|ready) (yourself|yourselves)',
    'prepare (to be|to|for) (<shock>|<gasp>|laugh|lose|fall|meet|drool|swoon|dazzled|wowed|the unexpected|impact|a shock|a surprise)',
    '(phones|pens|forks|tools|spoons) down',
    'eyes front',
    '(feast your eyes|clap eyes|cop a look|cop a load|get a load|wrap your (eyes|ears|head)|set eyes|lay your eyes|get your (eyes|head)) (on|at|of|round|around|over)'
  ],
  // Announcements that announce nothing, hollow questions.
  tease: [
    '^ [(a|an|the|our|we have)* (big|huge|major|special|exciting) (announcement|reveal|changes|things) (is|are)? (coming|ahead|inside|soon)?] $',
    '^ [(<adverb>|some|our|a)* (big|huge|major|massive|exciting|important|special)+ (news|announcement|reveal|surprise) (is|will|be|drops|drop|dropping|lands|landing|coming|arriving|arrives|incoming|on the way|to come|ahead|soon|later|tomorrow|tonight|today|next|this|week|month|on|<weekday>)+] ($|{emoji}|…|!(!) \\!)',
    '^ [(our|the) (biggest|boldest|best|greatest|most _) (announcement|news|reveal|secret|surprise|drop) (yet|ever|so far|of the (year|summer|season))?] $',
    '^ [(everything|things) (is|are)? (changing|changes|about to change) (tomorrow|soon|today|tonight)?] $',
    '^ [(today|tomorrow|tonight) is (the|a big|your big) (day|night)] $',
    '^ [((hey|hi|hello) {tag} ,?)? (so|well|ok|okay|yes|and|oh|folks|guys)? <baitannounce>]',
    '^ (he|she|they|we|it) (is|are) <adverb>* (back|here|coming|gone|alive|watching|on the move|loose|awake|among us|listening) $',
    '^ it is (alive|a boy|a girl|twins|a match|complicated|a trap|a secret|coming|behind you|aliens|showtime|go time|party time|that time again|that time)'
  ],
  question: [
    'why (are|is|am) (we|i|our _) (whispering|smiling|hiding|wearing|crying|shouting|laughing|doing|giggling|so quiet|blushing|grinning|emailing|telling)',
    'is it (a bird|a plane|hot in here|magic|a dream|witchcraft|too good|just us|just me)',
    'what (if|would you say if) (we|i) (told|said)',
    '(hear|smell|see|feel|spot|notice|seen|heard|noticed|notice|remember|recognize|fancy|guess) (that|this|it|anything|anything different|anything odd|anything strange|the difference|the news|the rumors|what is missing|something) \\?',
    '(can|could|would|will) you (keep a secret|handle (it|this|the truth)|spot (it|the)|solve (it|this|the)|crack (it|this|the)|believe (it|this|we|that)|guess|feel it|tell the difference)',
    '(bet|betting|wager|reckon) (that)? you (can not|could not|did not|do not|will not|have never|never)',
    '^ who (let|ate|stole|turned|moved|hid|leaked|broke|spilled|dunnit|knew|goes there|is that|said|told|ordered|invited) .. \\?',
    '^ what (is|was|could|has) (that|this|lurking|hiding|behind|in the (box|bag|envelope|parcel)|cooking|brewing|all the fuss|the fuss|going on|with|got|the worst|the matter|up with|stirring|rustling|making that)',
    '^ what (on earth|the heck|in the world|the actual|the devil|really|actually)? (just)? happened (in|at|on|to|next|when|after|last|here|there|\\?)',
    '^ what is (<bigword>) (and|,|but) ..8 \\?',
    'what (do|does|did|have) .. (have)? in common',
    'rhymes with',
    '(did|have|has) (we|i|someone|somebody|they|it) (just|really|actually|accidentally|finally) ..',
    '(or|and|but) (is|was|did|does|do|are|were|have|has) (it|she|he|they|we|i) (…|\\?)',
    '(typo|joke|mistake|prank|scam|hoax|misprint|dream|error|glitch|clickbait|click bait|coincidence|april fool|illusion|mirage|magic|witchcraft) \\?'
  ],
  // Things without a name.
  something: [
    '[(we|i) (have|have got|got) (some|a little|a bit of|a few)? (very|really)? (big|exciting|huge|great|amazing|incredible|special|major|thrilling)? news (to share|for you|to tell)?] ($|!|…|—|:)',
    '[(we|i) (have|have got|got|made|left) (a little|a)? (something|surprise|secret|announcement) (special|big|exciting|new|important|little|fun|to|for you)* (to (share|show|tell|announce|reveal|say|give)|for you)]',
    '[(there is )?a new (kid|sheriff|face|girl|boy) (in town|on the block)] (\\.|\\!|…|$|:|{emoji})',
    '[(the|our|your) wait is (almost|nearly|finally|officially|at last)? over]',
    '^ [(it is|here is|this is)? what you (have)? (all)? been waiting for] ($|\\!|…)',
    '[(a|your|our|big|special|little|there is a|there is)* surprise (inside|awaits|is (waiting|inside|coming)|for you inside|waiting)]',
    '[inside : (a|your)? (surprise|secret|something)]',
    '[(did you)? (forget|forgot|miss|missing|lose|lost) something \\?]',
    '[you (forgot|are missing) something]',
    '^ what (the|our|a|one|my|this) ..2 (whispered|is hiding|are hiding|refuses|refused) ..',
    '(is|are|may be|might be|has been|could be) (lying to you|hiding something|hiding (a|the) _|keeping (a secret|something from)|plotting|up to something)',
    'you are (being)? (watched|followed|lied to|played|set up|surrounded)',
    '(we|i) know what you (did|ate|are hiding|are thinking)',
    '^ (we|i) (are|am) (expecting|engaged|getting married|pregnant|having a baby|breaking up|splitting up|in hiding|on the run)',
    '(promise|swear) (you will not|not to|us you) (laugh|tell|judge|scream|panic|be mad|be angry|freak)',
    '(do not|please do not) (be mad|be angry|hate us|laugh|judge us|shoot us|scream|hit us)',
    '(we|i) (have|just|went and|may have|might have|have gone and|finally)* (did|done) (something !(about|for|with|like|similar)|a thing|the unthinkable|the impossible|the one thing|a bad thing|a silly thing)',
    '(it|things|this) (is|got|gets|just got|are|might get|could get|may get|will get|are about to get|is about to get) <adverb>* (getting)? <adverb>* (weird|messy|spicy|steamy|awkward|out of hand|juicy)',
    '(big|huge|exciting|important|great|special|some|shocking) (news|answer|details|proof|truth|results|secret|shocker|announcement) (inside|below|within|enclosed)',
    '^ the (thing|bit|part|email|message|news|letter|photo|video|line|story|secret) (that)? (you|we|they|our|my|nobody|no one|everyone) !(ordered|asked|requested|sent|booked)',
    '(is|are|was) not (quite|exactly|really|all)? what (it|they|you|we) (seems|seem|think|thought|looks|look|expected)',
    '^ what your .. (says|reveals|knows) about you',
    '(we|i) (just|have|finally)* (found|discovered|spotted|caught|saw|overheard|dug up|unearthed|stumbled on|stumbled across|stumbled upon) (something !(that|like|for|which)|this|it|them|him|her|a note|a secret) (\\.|…|\\!|$|{emoji}|in|under|behind)',
    '[(the|one)? (email|message|letter|newsletter|one) (that)? you (will|are going to) (be glad|thank (us|yourself)|want to) (you)? (that you)? (opened|read|open|keep|kept|saved)] !(is|was|for|about)',
    '^ [(do you)? (remember|about) (that|the) (thing|one|time) (you|we) ..2 (wanted|asked|mentioned|loved|liked|saved|talked|promised)] ($|\\?|…|about)',
    'before you (do anything|scroll|click away|delete|eat another|go any further|say no|say anything|read (this|any))',
    '[something (<bigword>|with|about|about|in|inside|under|is !(wrong with (the|your))|has|just|has just|that|happened|happens|came|arrived|stirs|stirred|moved|landed|rustled|smells|tells|we|i|you|your|the|nobody|no one|off|wrong|up)] !(for everyone|to (eat|read|drink|wear|do|say)|like)',
    '(<count>) (little|big|tiny|small|simple|magic|weird|strange|odd)? (secrets|mistakes|tricks|lies|myths) (you|your|nobody|no one|that|they|every|only|most)',
    '(<count>) (things|facts|reasons) (nobody|no one|you never|you did not|you should never|they|only)',
    '^ (one|two|three|four|just one|just two|just three) (little|simple|tiny|magic|single|short|small)? (word|words|letters|emoji|emojis|syllables) (:|…|\\.|for you|$)',
    '(there is|there are|we have got|we have|i have|we found|you have got) (something|a few things|one thing|some things|a secret|a confession|a situation|a problem !(with|in|on|at)|an announcement|a bone to pick|something else|a theory|a small confession|a development|a twist|a catch|a story|a mystery|a stowaway|an intruder|a rumor)',
    '<someone> (ate|stole|told|leaked|hid|swapped|broke|in here|we know|you know|left (this|it|us|the (door|gate|window|lid|vault)|something)|took (our|the last)|put (this|it|something)|let (it|us|the)|moved (our|the))',
    '<someone> (has|is|<possessive>) (just|finally|recently)* (eaten|stolen|hiding|in here|in trouble)',
    'the (one|single|number one|1) <vaguenoun> (that)? (everyone|every|most|nobody|no one|all|people|could|will|they|separates|stands|standing|you (should|must|will|are|never|always|keep|can not|probably)) ..5 !(is|are|was) (…|\\!|$|{emoji})',
    'the (real|true|hidden|surprising|shocking|weird|strange|simple|little known|secret|ugly|dirty|awful|terrible|honest|unvarnished|untold|inside|dark|bizarre|curious|mysterious|unexpected) (reason|truth|cost|secret|trick|mystery) (why|behind|about|of|to|you|your|that|inside) ..6 $',
    'the <vaguenoun> (on|in|about|of|behind|from|at) .. (that should|that will|that would|that could|nobody|no one|you never|you are missing|you missed|we can not|will|everyone)',
    '(the|a) (curious|strange|mysterious|bizarre|peculiar|odd|weird) (case|tale|story|mystery|affair|incident|matter) of !({cap} {cap}) !({cap} .)',
    'the (email|message|news|moment|announcement|answer|one|day|thing|call|letter) (that)? you (have|had|did not|never|were|are) .. (waiting|eye|hoping|dreading|looking|asking|asked|expecting|dreamed|refreshing|know|expect)',
    '^ (this|that) <adverb>* (will|could|might|may|one|is going to|is gonna|is about to|should) (change everything|change the way|change your|shock|surprise you|sting|sound (strange|odd|crazy|weird|mad|silly)|come as|seem (strange|odd|weird)|be awkward|raise eyebrows|raise an eyebrow)',
    '(this|it|that) (is|was) not (a|an|another|your usual)? (typo|joke|drill|test|scam|hoax|prank|dream|mistake|misprint|error|trick|wind up|april fool|exercise|hallucination|mirage|sales email|love letter|spam|clickbait)',
    '(but|and) (that|this|it) (is not|was not) (even)? the (best|worst|strange|weird|strangest|weirdest|half|part|bit|craziest|wildest|shocking|surprising|good)',
    '^ (psst|bet|we bet)? (,)? you (probably|almost certainly|may|might|surely|still)* (did not|do not|have not|never|had no) (know|notice|realize|spot|hear|noticed|realized|idea|expect) (this|it|that|about this|what is|who is|we)',
    '(whatever|whoever) (this|that|it|they|happens|is|comes) (is|next|may|might|was)'
  ],
  // Secrets kept, talk withheld.
  hide: [
    '[(your|a|our|the|reveal|unlock|open|claim|see|get|my)* mystery (<discounting>|gift|reward|prize|upgrade|savings)] !(shopper|novel|tour)',
    '[(reveal|scratch|uncover|unwrap|unveil) (off)? (your|my|the) ..2 (offer|deal|discount|code|prize|reward|savings|price|saving)]',
    '[(click|tap|scratch|open|scroll|swipe|hover|spin|press) (here)? to (reveal|unveil|uncover|unwrap|discover $|find out $|see what)]',
    '^ [open (to (reveal|see|find out|discover|unlock)|for (a|your|the) (_)? (surprise|treat|secret|reveal)|with care|at your own risk)]',
    '[(want|wanna|care|like) to (know|hear|learn) (a|our|my|the) (little|big)? secret]',
    '^ [(here is|want) (what happened|what happens !(next|then|when|if|to|at|on|in|after|during|with|:)|a secret|a hint|the truth|the scoop|the tea|a confession|something you)]',
    '[((weird|little known|genius|sneaky|one secret|dirty) fact|(weird|little known|genius|sneaky|dirty|(one|this|the one|our one|just one) (little|tiny|very)? (weird|strange|odd|bizarre|curious|clever|crafty|cunning|ingenious|crazy|cheeky|simple|tiny|easy|little|secret|unusual|surprising)) (trick|hack|secret|loophole))]',
    '[too good (not to share|to keep (to (ourselves|myself)|quiet|secret)|to keep it)]',
    '[this (email|message|line|note|letter) (could|will|might|may|can|is going to) (save|make|change|earn|cost|help|double|transform) (you|your) ..2]',
    '^ [you will never guess] !(the (weight|number))',
    '^ [you are (going to|gonna|about to) (love|want|flip over|freak over) (this|it) (one)?] $',
    '[(blow|blew|blowing) (your|our) minds?]',
    '(^|your|our) [(mind|minds) (is|are|will be|gets|get|is about to be|are about to be|=|officially)* blown]',
    '(nothing will (ever)? be|_ will never be) the same (again)? ($|\\!|…)',
    '(we|i) (lied|take it back|surrender|stand corrected|give up|caved|cracked|snapped|fibbed) (\\.|\\!|…|$|,)',
    '(we|i) (have|need|want|owe) .. (to (confess|admit|come clean|own up|get off our)|an explanation)',
    '(we|i|they|nobody|no one|she|he|staff|our _|team|<insider>) .. (will not|would not|can not|could not|dare not|must not|shall not|should not|refuse to|refuses to|refused to|not allowed to|not going to|not about to|not supposed to|not at liberty to|too shy to|too scared to|too polite to) (possibly|even|ever|really|just|quite|yet)* <reveal> (you|anyone|us|a soul|which|who|what|why|how|more|much|it|this|out|where|when|any|anything|$|yet|either)',
    '(would|will|could) not (say|tell|reveal|share|show) (who|what|why|which|where|us what|us who|you what|you who|you more)',
    '(we|i|they|she|he) (are|is|am) not (telling|saying|sharing|revealing|spilling|naming|allowed|at liberty) (you|anyone|either|which|who|what|why|more|it|to say|to tell|to show|to talk|yet|$)',
    '(sworn|bound|pledged) to (secrecy|silence)',
    '(we|i) (would|could|might|should) !(say !(more|who|what|which|how|why)) (<reveal>|explain|go on|say more) .. but',
    '(we|i) ..2 (can not|could not|can hardly|struggled to|have been|tried to) (keep|keeping) (this|it|that|such)? (a|the)? (secret|quiet|schtum|shtum|hush|under wraps|to ourselves|it in)',
    '(the|our|a|your) secret (nobody|no one|they|is out)',
    '^ (the|our) secret (of|to|behind) ..6 $',
    '(nobody|no one|they|none of them) (ever)? (tells|told|tell|warned|warns|talks|talked|mentions|mentioned|admits|explains) (you|us|me)? (about|this|how|what|why) ..7 (…|$)',
    '(we|i) (need|have|want|ought|must|simply must|really need) (to)? (a)? (talk|word|chat|confess|come clean|tell you|show you|speak|discuss) (something|$|,|\\.|…|about (this|that|it|something|your|us|what|{number})|with you|to you|{tag})',
    '(we|i) (have|have got|must|need|want) (a|an|to make a|to make an) (confession|admission|announcement|apology to make|secret|situation|problem|emergency|crisis|dilemma) !(with (the|our|a)|in|at|on)',
    '(we|i) (said|swore|vowed|promised|told ourselves) (we|i) (would|will|were) never',
    '(i|we) (almost|nearly|debated|hesitated|wondered|thought twice|thought long and hard) (about|whether|to|before|did not|not)* (send|sending|share|sharing|post|posting|write|writing|tell|telling|hitting send|hit send|press send|pressing send) ..2',
    '(asked|begged|told|warned|advised|forbade|urged) (us|me) (not|never)? to? (hit send|send|~send|press send|publish|tell|mention|say|share|show|write|open)',
    '(we|i) (was|were) not (going|planning|meaning) to (<reveal>|(email|mail|write|send this|send you this|bother you|say anything) (you|to you)? (today|again|this week|tonight)? ,? (but|$))',
    '~let the <vaguenoun> do the talking',
    '(my|our) (lips|mouths|mouth|lawyers|lips) (is|are) sealed',
    '(hidden|hid|buried|tucked|smuggled|stashed|lurking|hiding|concealed|waiting|sneaked|snuck|slipped) (somewhere|something|it|them|away|for you)? (in|inside|below|at the bottom|under|behind|beneath|at the end|between) (this|here|the (bottom|end|fold|last line|email|page|link|button|curtain|door|lines|next|picture|image)|these)',
    '(behind|below|beneath) (this|that) (link|button|door|curtain|line|fold|email|envelope|click)',
    '(never had|did not have|not having) this conversation',
    '(burn|eat|destroy|shred|swallow) (this|me) (email|message|note)? (after|before|once) (reading|you)',
    'not (a|for|for the|in the) subject line',
    '^ (this|our|the|a|that) (subject line|preheader|preview text|preview line) (is|was|can|could|will|would|has|does|ran|had|says|goes)',
    '(under|keep it under|keeping it under) (our|your|my) (hat|hats)'
  ],
  powers: [
    '^ (here is) [(what|the thing) (nobody|no one|they|your ..1|most _) (does not|do not|will not|never)? (tells|tell|told|say|teach) (you|about)]',
    '^ [(_ _?|_ _) (in|of|from|near|across)* {cap}? (are|is) (furious|stunned|shocked|outraged|baffled|speechless|livid|fuming|up in arms) (about|by|at|over|with) (this|it|these|what ..4)] $',
    '[(scientists|experts|doctors|dentists|critics|agents|banks) (are|were) ((stunned|baffled|shocked|speechless|furious) !(about|on|over|when|in {number})|divided $)]',
    '[what you (have been|are) missing]',
    '[(you are|are you|you might be|you may be|you could be|we are all|everyone is|is everyone) <adverb>* (making|committing|guilty of) (this|these|one of these|the same) ..2 (mistake|mistakes|error|errors|blunder|blunders|slip up|gaffe)]',
    '[(the|our|my|this is|is) (most important|worst|weirdest|strangest|shortest|hardest|only) (email|message|letter|mail) (you|we|i|ever|of) ..3]',
    '[(i|we) (never thought (i|we) would|did not want to|was not sure whether to|were not sure whether to|am nervous to|am scared to) (write|send|share|say|tell you) (this|it)]',
    "[(secret|answer|reason|surprise|truth) (is|'s) inside]",
    '[(what|things|thing) (your|the|my|most|they) ..2 (is not|are not|does not|do not|will not|never) (telling|tell|tells|want|wants|say|saying|share|sharing) you]',
    '^ [(what|the (one)? (thing|things)|things) (nobody|no one) (ever)? (tells|told|talks|says|mentions|teaches|taught) (you|about) ..2]',
    '^ [what you (do not|never|did not) (know|knew) about] !(how)',
    '[(the|this|a|one|#) ..2 (mistake|error|habit) (that|you|most|almost|every|nearly|{word})* (is|are)? (making|make|makes|costing|cost|costs|ruining|ruins)] !(in|on (our|my|the))',
    'what (your|the|most|some|every|all|other|no|big|our)? _? <keeper> (do not|does not|will not|will never|never|would not|can not|hope|hopes|hide|hides|keep|keeps|would rather|is hiding|are hiding|wish|wishes|pray|prays|refuse|refuses|secretly|really)',
    '(your|the|most|some|other|big) _? <keeper> (do not|does not|will not|would not|hope|hopes|would rather|prefer|prefers|is praying|pray) (want|like|you|that you|we) .. (know|see|read|find|notice|ask|open|hear|knew)',
    '(your|the|most) _? <keeper> (has not|have not|never|did not|will not|would not) (told|tell|mention|mentioned|admit|warned|shown|show|said|say) (you|anyone)? (this|about|that|it|$)',
    '<vaguenoun> (that)? (your|the|most|big|every)? _? <keeper> (do not|does not|will not|will never|never|hope|hopes|hide|hides|keep|keeps|is keeping|are keeping|withhold|withholds|would rather|swear by|swears by|hate|hates|fear|fears|dread|dreads)',
    '(<keeper>|experts) (hate|hates) (this|him|her|us|it|me)',
    '_ (hate|hates|fear|fears|dread|dreads) (this|these) (one|simple|weird|easy|little|cheap|odd|clever|{number})+ _',
    '(know|knows) something (you|that you|we)',
    '(<keeper>|big (pharma|oil|tech|tobacco|food)) (will not|are not going to|is not going to|would not) (like|love|thank us for) (this|it|that|us)',
    'the (worst|dumbest|silliest|riskiest|stupidest) thing (that)? you can (do|eat|buy|say|drink) (to|for|with|at|on|before) (your|the|a) _ !(is)',
    '(strange|odd|weird|funny|mysterious|curious|peculiar) (goings on|happenings|doings) (at|in) (our|my|your)',
    '(number|no|#) {number} (blew|shocked|surprised|floored|stunned|(will|may|might|is going to) (shock|surprise|blow|stun|floor|make|break|change|have))',
    '(secret|<vaguenoun>) so (good|big|strange|odd|juicy|secret|simple|weird|silly|obvious|well kept|dark)'
  ],
  // What it did to others, what it will do to the reader.
  shock: [
    '^ (we are|i am) <adverb>* (panicking|freaking out|shaking|scrambling|in shock|losing it|gobsmacked|reeling) ($|.|\\!|…|,|:)',
    '(you|they|nobody|no one|we) (will|would|could|can|are going to|are not going to|are) (not|never|hardly|scarcely|barely|just)? (ever)? (going to)? (believe|guess) (<wonder>|this|it|that|your eyes|your ears|our|the|how)',
    '(nobody|no one) (will|would) (ever)? (believe|guess)',
    '(could|can) (not|hardly|scarcely|barely) believe (our|their|my|your) (eyes|ears)',
    '(wait|just wait) (until|for) (you|your|they) (see|hear|read|meet|find out|get|taste|try)',
    '(we|staff|our staff|grown adults|grown men|grown women|adults|everyone|everybody|the whole team|our team|the team|our _ team|people|critics|even our|even the) .. (was|were|left|have been) <adverb>* <shock>',
    '(staff|our staff|grown adults|grown men|grown women|adults|the whole team|our team|the team|our _ team) (actually|literally|all|nearly|almost|may have|might have|may|might|could have|then|promptly)* <gasp> (\\!|\\.|…|,|$|a little|in|when|at|too|again|out loud)',
    '(we|i) (actually|literally|all|nearly|almost|may have|might have)* (screamed|gasped|shrieked|fainted|squealed|swooned|applauded|fell off our chairs|did a double take|spat out our _)',
    '(left|leave|leaves|leaving|rendered) (us|me|the whole _|our _ _?|everyone|everybody|half the _|grown _) <adverb>* (<shock>|gasping|weeping|fainting)',
    '(may|might|will|could|could well|is going to|is about to|is guaranteed to) (upset|shock|offend|stun|haunt|scare|astound|astonish|alarm|unsettle|enrage|infuriate|surprise) (you|some people|people|those|anyone|a few)',
    '(they|everyone|people|my friends|the neighbors|friends|experts|critics) (all)? (laughed|scoffed|sneered|giggled|snorted|mocked|doubted|told us|said it) (when|at|until|could|we|us|it)',
    '(can not|never|not) (un see|unsee|unwatch|unhear|unread|unlearn|un watch|unknow|untaste|unsmell)',
    '(by the time|once|after) you (finish|reach|get to|have read|read|have watched|watched|watch|open|have opened) .. (never|will not|can not|page|email|line|end|bottom|message|this)',
    '(you) (will|may|might) (never look|never see|never speak|thank me|thank us|not know what|wish you had|wonder how|wonder why) ..',
    '(is|are|was|were|as) (as)? (shocked|surprised|confused|baffled|stunned|puzzled|excited|bewildered) as (you|we|our|the|anyone)'
  ],
  wrong: [
    '^ (and|but)? (most|many|so many|nearly all|almost all|{number} in {number}|{number} out of {number}|nine out of ten|nine in ten) (of us|of you|<crowd-people>) (get|gets|do|does|make) (this|it|that|one thing|this one thing) (completely|totally|all|badly)? wrong',
    'you (are|have been|may be|might be|were|are probably|have probably been|are still|have) (still|probably|always|all|almost certainly)* (been)? ..5 (all)? wrong (since|all|for|this|until|\\.|\\!|…|$)',
    '(stop|are you|you are|still|you are still) (doing|making|committing) (this|these|it) (one|common|simple|big|silly|huge|rookie|costly|classic)* (wrong|mistake|mistakes|error|errors)',
    '(you are|are you|we are|been|everyone is|stop) (doing|using|wearing|eating|making|cooking|storing|washing|folding|cutting|peeling|holding|saying|tying|sleeping) (it|them|this|that|your _)? (all)? wrong (all|since|your|for|this|\\.|\\?|\\!|$)',
    'everything you (know|knew|thought|think|have been told|were told|learned) .. (wrong|a lie|a myth|backwards|upside down|nonsense)',
    'forget everything you',
    'wrong (since|all your life|all this time|all along|your whole life)'
  ],
  reverse: [
    '[whatever you do , do not miss (this|it)]',
    '(do not|never|please do not) (delete|ignore|skip|miss|archive|trash|bin) this (email|message|one|note|line|mail) (…|!|,|:|—|yet|$)',
    '(do not|never|under no circumstances|please do not|whatever you do ,? do not|you must not|you should not|better not|on no account|do not you dare|do not even|do not ever|resist|no) (you dare|even|ever|try to|dare|think about|under any circumstances)? (open|opening|read|reading|click|clicking|tap|tapping|press|pressing|look|looking|peek|peeking|scroll|scrolling) (this !(door|link|file|account|box|window|tab|page|while|until)|me|it !(until|while|with|before)|here|below|inside|down|at this|any further|further|if you|ahead|unless you|now|behind|\\.|\\!|!(:) $)',
    '(do not|never|do not you dare|please do not) (show|tell|mention) ((this|any of this|a word) (to (your|the|my|anyone)|$)|a soul|(your|the|my) (other|better)? _? (boss|husband|wife|partner|broker|bank|dentist|mom|accountant|landlord|neighbors|doctor|half))',
    '(open|read|click|look|continue|proceed|scroll|enter) (this|it|on|me|inside)? (only)? (if|at) (you (dare|are brave|hate|can handle|can keep|want the truth|like surprises)|your (own|peril|own risk))',
    '(deleting|ignoring|skipping|trashing|binning|archiving|closing) (this|it|me) .. (mistake|regret|error|shame|sorry|crime|unwise)',
    '^ (delete|bin|trash|archive|destroy|forget|disregard) (this|me) (email|message|one|line)? (immediately|now|at once|unread|unopened|$|\\.|\\!) !(if|once|after|when)',
    '^ (open|read|watch) (this|me) (email|message|one|letter|note)? (now|first|before|right now|today|immediately|alone|asap|carefully|slowly|twice|last|$|,|\\.|\\!|{emoji})',
    '^ open (now|me|first|carefully|immediately|at once|right away|straight away|without delay) (,|\\!|\\.|…|!(:) $)',
    'read this (first)? before (you (buy|shop|order|book|spend|pay|do|go|scroll|delete|click|eat|drink|say|try|switch|renew|unsubscribe|leave|choose|hire|invest|send|plant|touch|plan|vote|decide|even|get|set|make|pick|put|throw|give|drive|move|sell|rent|travel|fly|pack|marry|close|open|ever|hit)|your next|another|it|anything|buying|booking|renewing|switching|spending)',
    '(open|read|click|see|do) (just|only)? (one|a single|this one) (email|message|thing|line|subject) (this|today|all|make|let|ever)',
    '(this|the) (email|message|line|note|letter|page) (is|will|may|might|contains|could|should) (not)? ..2 (self destruct|explode|spoilers|combust|vanish|bite)',
    '(scroll|keep scrolling|skip) (all the way)? (down|to the bottom|to the end) ..4 (see|find|reveal|discover|know|surprise|\\.|\\!|…)',
    'no (peeking|cheating|spoilers|skipping ahead|googling|looking)'
  ],
  // Mistakes, fake alarms.
  mistake: [
    '(we|i|they|<someone>|<insider>) (have|may have|might have|just|really|accidentally|sort of|kind of|has|seem to have|must have|clearly|totally|completely|did|had|went and|have gone and|has gone and)* <muddle>',
    '<insider> (_|{cap})? (has|have)? (said|says|asked|told|warned|begged|ordered) (us|me)? not to (send|tell|share|say|show|publish|press|do)',
    '^ ..2 (forgot|lost|ate|skipped|misplaced) (the|our|to (write|add) (the|a)) (subject line|subject $)',
    '<insider> (_|{cap})? (will|would|is going to|are going to|is gonna|may|might|is about to|is probably going to|are about to) ..2 <penalty>',
    '(who|because|and|but|if|when|so|shh|quick|while) (:|,)? <insider> (_|{cap})? (changes|change|will not|can not|could not|finds|find|notices|notice|sees|see|fixes|fix|comes|gets|get|realizes|wakes|catches|catch) ..',
    '<insider> (_|{cap})? (wept|cried|does not know|do not know|has no idea|have no idea|is on holiday|is on vacation|is asleep|let|left|lost|pressed|was left|forgot|fell|sat on|is not happy|are not happy|is furious|is hiding|are hiding|quit|resigned|fainted|screamed|ate|chewed|typed|hit send|sent|swears)',
    '(we|i|who|they|did we|have we|may have|might have|someone|somebody|<insider>) (have|has)? accidentally (sent|left|priced|marked|dropped|hit|emailed|put|discounted|slashed|deleted|ordered|on purpose|pressed|set|listed|shrank|made|gave|leaked|told|baked|knitted|printed)',
    '^ (pricing|price) (error|glitch|mistake|slip|blunder|typo|malfunction) (\\?|\\!|…|\\.|$)',
    '(priced|price|prices|halved|slashed|reduced|discounted|dropped|listed|leaked|released) .. by (mistake|accident)',
    '^ (oops|sorry|whoops|oh no)? (,|—)? (we|i|someone|somebody|<insider>) (have|has|may have|might have|just|really|almost|nearly)* (made|dropped) (a|an|the) (bit of a|small|little|tiny|big|huge|silly|terrible|massive)* (boo boo|boob|booboo|howler|clanger|blunder|gaffe|slip|goof|hash of it|mess of (it|this)|mistake) ($|\\!|…|:|{emoji})',
    'sorry (about|for) (these|the|that|our|this|how|all) .. (prices|price|savings|deal|deals|discount|low)',
    'correction to our (correction|last|email)',
    '^ correction (:|,|—) (it is)? {number} (off)? , not {number}',
    '^ wrong ({name}|person|email|list|inbox|window|chat) ,? (sorry|oops)',
    '(sorry|oops|whoops|apologies|argh|ignore that|our bad) (,|:|—|\\!|\\.)* (we sent (you)? the)? wrong (link|email|list|file|attachment|button|code|photo|picture|subject line|subject|name|price|chat|window|inbox|person|tab) (\\!|\\.|…|$|{emoji})',
    '(we are|so) sorry \\( .. (prices|price|savings|low)',
    'correction : .. (is not|was not) {number} .. (it is|but) {number}',
    'you (were|are) not (supposed|meant) to',
    '(was|were|is|are) not (supposed|meant) to (see|read|know|go out|be sent|send|reach|get|have|say|tell|show|share|leave|exist)',
    '(sent|hit send|pressed send|published|went out|launched|escaped|leaked) (too)? (early|soon|prematurely|by mistake|by accident|half finished) (\\.|…|\\!|$|{emoji})'
  ],
  alarm: [
    '(there has been|there is been|we have had|there was|there is) (a|an) (development|incident|situation|change of plan|plot twist|twist|discovery|breach|sighting|disturbance|mutiny|rumor|mole|spy|leak|imposter|impostor|stowaway|intruder|question|ghost|monster|stranger|new sheriff|glitch|disturbance)',
    '(security|safety|urgent|official|public|emergency|health|weather|traffic|flood|storm|tsunami|wildlife|severe) (notice|warning|alert|announcement|advisory|update|watch) (:|—) (your (taste|feet|wardrobe|hair|skin|inbox|weekend|sofa|wallet|couch|socks|nose|stomach|lips|eyes|ears|shoes|summer|face|fridge|tummy|belly|sweet tooth|cravings)|cuteness|cute|extreme|may cause|contains|high levels)',
    '(warning|caution|danger|beware|alert) (:|,|—|\\!) ((may cause|contains|contents|side effects) ..3 (puns|pun|jokes|joke|cute|cuteness|envy|drooling|drool|cravings|craving|joy|happiness|fun|giggles|swooning|addiction|awesomeness|excitement|tears|jealousy|hunger|smiles|compliments)|extreme|extremely|highly addictive|addictive|cuteness|cute|dad jokes|puns|pun|this email|this message|you may|you might|objects in|do not read|explicit|dangerously|irresistible)',
    '(cuteness|calorie|carb|drool|fomo|envy|hunger|pun|style|wardrobe|taste|snack|cheese|chocolate) (overload|alert|warning|emergency|attack|levels)',
    '<baitalarm>',
    '(fire|earthquake|evacuation|emergency) drill : .. ',
    '^ <adverb>* (bad|terrible|awful|sad) news …',
    'your (taste buds|tastebuds|sweet tooth|wardrobe|fridge|couch|sofa) (is|are) (under attack|in danger|at risk|in trouble|about to|officially)'
  ],
  // Imperatives of curiosity.
  guess: [
    '~guess (what|who|whose|which|where|how|why|the rest|again) !(is (included|the weight))',
    'can you guess',
    '(find|finds|finding) out (why|what|who|how|where) (before|now|here|inside|below|$|\\.|\\!|{emoji}|…)',
    '(find|see|discover|learn|hear|ask|wonder|guess|read) (out|us|me)? (what|how|why|who|where) (she|he|they|we|it|i|that|happened|happens|our _?|the _) (did|does|got|said|is hiding|next|found|saw|when|has|have|had|are|was|were|is|hid|made|been|all|can not|could not|screamed|cried|ask|asked|fainted|wept|laughed)',
    '(we|i|they|you) (have|had)? (only)? (gone|went) and (done|did|gone) (it|something|and) ..2',
    'see what (we|they|all the) ..8 (hidden|hid|hiding|up to|been|did|done|fuss|about)',
    '^ look (what|who) (is|just|the|landed|came|turned|we|popped|crept|showed|arrived|rolled|walked|snuck)',
    '(cue|roll) the (music|drums|drumroll|drum roll|fanfare|violins|trumpets|cameras)',
    '^ <adverb>* <look> (at|what is|what) (this|these|inside|below) !(week|weekend|month|year|season|term|spring|summer|autumn|winter|morning|evening) (…|\\!|\\.|$|{emoji}|{word})',
    'you (have to|need to|have got to|got to|must|should|ought to|really need to|will want to|should probably|are going to want to|simply have to|want to) (see|hear|read|look at|watch|know|taste|sit|smell|feel) (this|it|these|what|to believe|near|with)',
    '(you will|you may|all will|everything will|it will|you are about to) (see why|understand (why|soon|when)|find out (why|soon|what|when)|be revealed|become clear|make sense|know (why|soon|when))'
  ],
  story: [
    '(\\*|\\(|\\[) (taps|clears|whispers|coughs|peeks|drops|gasps|sneaks|tiptoes|waves|looks|whispering|cue|insert|leans|winks|blushes) .. (\\*|\\)|\\])',
    '^ (a|one|first|next|last|your|another) (small|tiny|little|big|next|first)? clue (:|\\.|…|$)',
    '^ (he|she|they) (finally|actually|all|both|only|really)* (cracked|caved|folded|whispered|disappeared|vanished|snapped|spilled|confessed)',
    '(opened|lifted|pulled|walked|turned|unlocked|entered|answered) .. (and|then) .. (went cold|gasped|cold|silent|quiet|fell silent|screamed|froze|fainted|stopped)',
    '(and then|then|but then) ,? (suddenly|out of nowhere|it happened|this happened|everything changed)',
    '^ (meanwhile ,? (in|at|on|over)|late last night|many moons ago|legend has it|legend says|the story goes|little did|once upon|one dark|it was a (dark|cold|quiet|rainy|stormy|tuesday|monday|night|friday))',
    '(i am|it is|we are) (a|an)? <bigword> (\\.|,) (i am|it is|we are|and) ..',
    '(let me|let us) (paint|set) (you)? (a|the) (picture|scene)',
    '(slip|sneak|creep|tiptoe|squeeze|duck|shuffle) (through|past|round|around|inside|behind|under|this way|into) (the|our|this)',
    'curtain up on',
    '(so is|so are|and so is|so has|so will) (something|someone|somebody|one)',
    '^ the one (with|where|in which) (the|we|you|our)'
  ],
  call: [
    '(see|find out|discover|reveal|show me|tell me|look) what (is|lies|hides|waits) (behind|under|beneath) (the|this|our) (curtain|curtains|door|lid|veil|wrapper|wrapping|paper|sheet|blanket|cloth|flap|seal)',
    '^ [(open|unwrap|reveal|uncover|unveil|unlock|lift|unseal|unbox|pull|draw|peel|crack) (back|open|up)? (the|this|it|me|what|my|your|a) (envelope|secret|mystery|surprise|message|box|bit|truth|reveal|lid|answer|card|door|curtain|curtains|vault|blinds|veil|seal|cover|code|case|<vaguething>)?] ($|,)',
    '^ [uncover the] ..',
    '^ [(ok|okay|yes|fine|go on|oh go on|alright|well)? ,? (show|tell|hit|surprise|amaze|shock|tease|intrigue|enlighten|wow|blow) me (everything|what|why|the (secret|truth|answer|goods|reveal)|with it)?] (,|$|\\.|\\!|now)',
    '(blow|melt|boggle|bend) (my|your|our) minds?',
    '(i|i am) (want|need|am|must) (in on|to know|curious|intrigued|dying to know|all ears|see (it|this)|know) ..',
    '(go on|ok|okay|fine|alright|all right|ooh) ,? (then)? ,? (have a|take a|show me|tell me|i am|spill|surprise me|let me|i will bite|you know|you peek|peek|press|click|tap|open)',
    '^ (scratch|tap|click|press|swipe|poke|prod|push) (here|this|me|the (button|box|picture|door)) (if|,|at|and|to (find out|see what|see why|reveal|learn)|$)',
    '(see|find out|discover) (what|why|who|how) (happens|happened|did it|it was|this is) (next|inside)? $',
    '<look> .. if you (dare|are brave|can|must)',
    'if you (are|feel) (brave|curious|nosy|ready|feeling brave|bold|tough)',
    '^ (take|have|sneak|steal|grab) (a|another|one) (little|quick|sneaky|cheeky|proper)? (peek|nosy|nose|gander|sneak peek|peep|butcher|butchers|squiz|shufti|guess|look see)',
    '^ (click|tap|press|look|open|read) (through|in|inside)? (,|and|to) (see (what|why)|you will see|find out (what|why)|all will|learn what|learn why|know why) ..3 $',
    '^ (dare|care|want|curious|ready|brave enough) to (look|open|peek|find out|know|guess|see|click|enter)'
  ],
  idiom: [
    '<baitidiom>',
    '(someone|somebody|one of us) (in ..3)? is <adverb>* ((getting|going to get|about to get|gonna get|going to be|for) (fired|sacked|the sack|the boot|the chop)|in (so much|a lot of|big|deep|serious|hot)* (trouble|bother))',
    '^ trouble (down|up)? (at|in) (the|our) _ ($ !(:)|…|\\!)'
  ],
  blank: [
    '^ (\\(|\\[)? <baitblank> (\\)|\\])? $ !(,)',
    '^ (\\(|\\[) (subject|title|blank|headline|preheader|empty|message) (\\)|\\]) !({any})',
    '^ (\\(|\\[)? (insert|enter|type|add|put|your) (your|a|the|some)? (witty|clever|funny|catchy|snappy|great)? (subject|title|headline|pun|joke|copy|text|words) (line)? (here|goes here)',
    '^ (error 404|404|undefined|null) (:|—)',
    '^ (undefined|null) $',
    '^ do not send'
  ],
  not: [
    // *Read how the kettle is made*: what is told of is named.
    '(how|where|when) (the|our|your|a|an|each|every|these|those) _? {word} (is|are|was|were|has been|have been|gets|get) (<made>|grown|cut|built|spun|milled|fired|printed|tested|chosen|named|mended|repaired|restored|caught|picked|packed|cleaned|measured|judged|trained|bred|raised|roasted|blended|aged|cured|dyed|tanned|glazed|found|counted|paid|used|spent|run|kept|stored|cared)',
    'never see (a|an|another|any) ..3 again',
    'secret (of|to|behind) ..4 (is|was|lies in) !(this|that|these|inside|here|simple|out|one|below|finally|now|about|almost|coming|something|somewhere|revealed|a click|a tap|easy|easier|yours|just|in|not|you) _',
    'can not say (which|when|how|where|who)? ..4 (until|till) (we|i|they|the|it) (have|has|had|know|hear|see|are|is)',
    'can not say (whether|if|(which|how many|how long) (_|of them|of the _)? (will|would|it will|they will|is going|are going|comes|runs|sells|goes|takes|lasts|it takes|they take))',
    'asked (us|me) to (send|show|write|open) (the|a|an|your)',
    'this is a test of (the|our|a) ..2 (siren|sirens|alarm|alarms|alert|alerts|emergency|warning|warnings|generator|generators|backup|evacuation)',
    'what is this (charge|payment|fee|rash|bird|plant|tree|flower|insect|bill|mark|noise)',
    'look who is {number}',
    'you (have|had|all)? asked (us|me) to (tell|say|show|mention|write|share|publish|send|open)',
    // Asked of the reader for the sender’s sake.
    '(did|have|was|were|is) (we|i|it|there) (do|did|done|say|said|something|get|got|upset|offend|miss|lose) ..4 (wrong|upset|offend|you|said|off)',
    // What did not work says so.
    '<baitnoise> (,|\\!|\\.|—|:) (that|this|the|your|you|we|something) ..2 (page|password|link|code|card|address|file|email|number|payment|session|browser|form|date|login|account|went|has|have) ..2 (did not|does not|do not|is not|was not|could not|can not|has (expired|ended|moved)|have|no longer|wrong|invalid|incorrect|expired|declined|failed)',
    '(parcel|parcels|box|letter|item|bag|package|order|duplicate) ..6 (sent|delivered) (by mistake|by accident|in error)',
    'stop , look (,|and)+ listen',
    '<baitnoise> (list|lists)',
    'spoiler alert (tag|tags|rule)',
    'behind the (curtain|scenes) (at|of|with|tour|tours) (the|our|{cap})',
    'believe (our|my) luck',
    '<baitnoise> {number}',
    'it something (we|i) said',
    'was it something we _',
    '<baitnoise> (\\!|\\.)? (—|,)? (the|a) (new|comic|debut|latest|first|second|award)? (album|single|novel|play|musical|opera|show|exhibition|book|song|film|movie|series|game|podcast)',
    '<baitnoise> (and|or) {number}',
    '<baitnoise> (gnome|spaghetti|joke|jokes|lesson|lessons|workshop|workshops|class|classes|solo|solos|machine|book|club|toy|toys|game|song|sound|sounds|rhyme|contest|festival)',
    '(wait|test|breaking|announcement|attention) (times|time|list|lists|listed|results|dates|cricket|drive|message|mode|bad|dawn|even|changes|archive|span|deficit)',
    'stop (by|in|over|at|off|using|the tablets|taking|me if|smoking|motion)',
    'knock (down|out|on|off)',
    'best kept (secret)? (village|gardens|lawn|lawns)',
    'look away now : (results|scores|spoilers)',
    'guess how (many|much|long|far|tall|old|heavy)',
    'never guess the (weight|number|tune|name|age|word|answer)',
    '(will|can) not (say|tell) (you)? yet (which|when|if|whether|how|where|who)',
    'look who is (speaking|playing|on|coming to|reading|singing|teaching|running)',
    '(can not|will not) (say|tell|comment|reveal) ..2 until ..2 (inquest|hearing|verdict|court|trial|investigation|police|vote|coroner|inquiry|review|results|inspectors)',
    'drum roll (workshop|workshops|class|classes|lesson|lessons|pad)',
    '~guess (the|how many) (weight|sweets|number|beans|jellybeans|name)',
    '(no|not a|hardly a) secret',
    '(if|when|where|in case|unless) something',
    'secret (garden|santa|cinema|gardens|service|ballot|agent)',
    '(do not|never) (open|touch|look|click) (the|any|links|a|directly)',
    'whatever (your|the|you) (budget|age|size|weather|ability|level|need|choose|season|time)',
    'something for (everyone|everybody|every|all|the)',
    'what happened (at|in|on|to|after) (the|our|your|last) (agm|egm|meeting|council|hearing|conference|match|game|vote|ballot|fete|show|fair|festival|order|parcel|refund|payment|booking|bus|train|service|bin|bins|week|month|night)',
    'read this before (you|using|fitting|installing|opening|assembling) (fit|install|assemble|operate|wire|drill|plug|switch|light|unpack|connect|mix|take (the|your) (tablets|medicine)|use (the|your)|the|your) ..2',
    'something (to|like|old|new|borrowed|blue)',
    '(we|i|they) (would)? (really)? (love|like|hope|want|be happy|be glad) to (hear|know|see|learn|read|find out) (what|how|why|who|where|which|about|from)',
    '(tell|write|write to) us (what|how|why|who|where|which|if|whether)',
    'read this (leaflet|notice|letter|guide|page|manual|label) .. (before|and)',
    '^ (if|once|when|after|in case) ..12 , (please|you can|you may)? (open|read|delete|ignore|disregard) this'
  ]
}
