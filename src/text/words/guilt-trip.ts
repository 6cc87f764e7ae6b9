/** Word classes of `guilt-trip`, by meaning. See base.ts for the notation. */

export const guiltTrip: Readonly<Record<string, string>> = {
  // The “no” side of a choice.
  refusal: `no, nope, nah, naw, no thanks, no thank you, no ta, nope thanks, not today, not now, not tonight, not this time, not for me, not me, not interested, hard no, hard pass, pass, i pass, i will pass, never mind, maybe later, maybe another time, another time, some other time, later, no way, thanks but no, thanks but no thanks, no deal, ugh, pfft, meh, bah, whatever, count me out, i am out, i decline, forget it`,
  turndown: `skip, skip it, skip this, close, close this, dismiss, decline, reject, refuse, deny, cancel, unsubscribe, opt out, leave, log off, log out, exit, remove me, go ahead, fine, delete, ignore, turn it off, sign me out, quit`,
  // What a refusal may go on with and stay a plain answer.
  plainanswer: `i already have, i already own, i already use, i already use it, i have already, i am already, i have one, i have an account, i am just browsing, i am only looking, i will decide later, i will do it later, i will do this later, i will think about it, i will look later, i will come back, i will continue, i will set it up later, i will sign up later, i need more time, i need to think, i need another, i have a question, i have questions, i have changed my mind, i do not live, i do not have, i do not use, i do not own, i do not need help, i do not need an, i do not want to receive, i do not want emails, i do not want to subscribe, i do not want to continue, i do not want to share, i do not wish, i do not agree, i do not accept, i do not consent, i do not recognize, i will collect, i pick it up, i will pick it up, i work, i am under, i am not eligible, i am a resident, i am a robot, i am a guest, i am a business, i am a customer, i am a member, i am away, i am on holiday, i prefer email, i prefer paper, i prefer the, i prefer english, i prefer post, i prefer phone, i prefer cash, i prefer monthly, i prefer text, i pay by, i will pay by, i will pay later, i will pay on, i will pay in, i will pay the, i will pay cash, i subscribe, i want to keep, i want to go back, i want to cancel, i want a refund, i want to unsubscribe, i want to leave, i want to return, i want to edit, i would like to, i would like a, i would like the, i would like my, i am leaving, i am moving, my own, my order, my account, my address, my plan, my booking, my basket, my details, my billing, let me choose, let me think, let me look, let me browse, let me see, let me decide, let me edit, let me pick, let me know, let me back, let me keep, let me start, let me read, let me log, let me sign, i am not a robot, i am not a member, i am not a resident, i am not a customer, i am not a student, i am not in, i am not ready yet, i am not sure yet, i collect it, i collect mine, i collect in, i use another, i use a, i use it, i live in, i live outside, i buy elsewhere, i want, i need, i can not attend, i can not come, i can not make it, i can not join, i was not, i did not, i am in, i am on, i am ready, i accept, i agree, i understand, i have read, i do not have, i want to stay on, i will take it in store, i have not, i can not find, i can not see, i can not open, i can not log, i can not access, i can not pay, i could not find, i do not see, i do not recognise, i do not know my, i do not know yet, i do not understand, i will pay at, i will use, i will bring, i would like, i would love to, i moved, i have moved, i bought, i found, i got, i ordered, i cancelled, i canceled, i switched, i left, i sold, i finished, i paid, i booked, i signed up, i am travelling, i am traveling, i am pregnant, i am too young, i am retired, i rent, i share, i cycle, i drive, i walk to, i walk`,
  plainend: `i would rather not, i would prefer not to, i prefer not to, i am fine, i am good, i am okay, i am all set, i am set, i am not interested, i have it, i do not want it, i do not want this, i do not want one, i do not need it, i do not need this, i do not need one, i will wait, i need help, i am fine thanks, i collect, i use, i get, i live, i buy, i order, i am just looking, i changed my mind, i have one, i own one, i will pass, i am out, i decline`,
  // What goes on with a plain errand after a refusal.
  errand: `just, only, maybe, later, continue, take me, back, send, ship, deliver, use, show, remind, edit, view, go to, go back to the, go back to my, go back, return, contact, call, thanks, thank you, change, save, delete, sign, log, browse, see, read, start, book, get, buy, shop, ask, not now, not yet, not interested, no charge, no card, not for now, not this time, not today, pay, add, open, download, check, choose, pick, switch, print, text me, email me, mail it, post it, keep my current, keep my plan, keep it, keep the, keep my, keep browsing, keep shopping, keep reading, leave it, let me, let us, please, another, next, cancel, no thanks, never mind, update, i am, we, two, one, three, yes, it was`,
  // Liking or choosing, in the mouth of the reader who declines.
  fondof: `enjoy, love, like, prefer, adore, live for, hate, loathe, despise, detest, dislike, quite like, really like, really love, really enjoy, actually like, actually enjoy, rather like, do not like, do not love, do not enjoy, do not believe in, do not care, do not care about, do not deserve, do not mind, do not want to be, do not want to save, do not want to look, do not want to feel, do not want to win, do not want to grow, do not want to learn, do not want to improve, do not want to have, do not want to get, do not want to know, do not want to earn, do not want to help, do not want to support, do not want to live, do not want to sleep, do not want to try, do not want to make, do not want to sell, do not want better, do not want more, do not want free, do not want a better, do not want a free, do not want nice, do not want cheap, do not want healthy, do not want great, do not want good, do not want my, do not want any, do not want savings, do not want discounts, do not want a discount, do not want deals, do not want money, do not need savings, do not need money, do not need more, do not need free, do not need a discount, do not need a free, do not need discounts, do not need nice, do not need to save, do not need sleep, do not need any, do not need saving, do not need friends, do not feel lucky, do not feel like, do not trust, do not read, am allergic to, am happy, am perfectly happy, am quite happy, am content, am comfortable, am fine with, am ok with, am okay with, am cool with, am good with, am fine, am too good, am too rich, am too cool, am too proud, am too busy, am too lazy, am made of money, am rich, am a fan of, am not ready, am not worth, am not into, am not serious, am not that, am not a fan, am not worthy, am a terrible, am a bad, am a horrible, am afraid of, am scared of, am giving up, am going to regret, am all for, am above, am beyond, am hopeless, am lazy, am stubborn, am lucky, am bad at, am terrible at, am a coward, am perfect, am no fan, would rather, would sooner, would much rather, would prefer, would rather be, refuse, choose, choose to, collect, will take my chances, will risk it, will chance it, will risk, will gamble, will live dangerously, will stay, will stick to, will stick with, will keep, will keep on, will carry on, will just, will just keep, will go without, will do without, will suffer, will struggle, will wing it, will manage without, will regret, will miss out, will pay full, will pay more, will pay extra, will pay double, will pay the full, will overpay, will explain, will shop without, will live with, will freeze, will sweat, will cry, will snore, will fail, will lose, will let, will leave, will give up, will save money another day, will skip this, will pass on, will figure it out, will do it the hard way, will do it myself, will have to, will wait until, will rot, will die, will never, will remain, will settle for, will settle, will be fine, will be sorry, will be late, was going to, have no, have no use, have no taste, have no friends, have enough, have enough money, have too much, have too many, have better things, have money to burn, have given up, have all the, have plants, have nothing to, can live without, can live with, can not be bothered, can not be trusted, can not handle, can do it alone, can do without, can not stand, could not care less, could care less, never wanted, never liked, never win, never read, never learn, never save, never wash, never do, never need, never eat, never sleep, deserve less, deserve, kill, waste, lose, overpay, already know everything, know everything, know better, know it all`,
  // Verbs of letting things go to the bad.
  neglecting: `ignore, abandon, forget, neglect, disappoint, betray, desert, waste, lose, miss, forgo, forfeit, throw away, walk away from, turn my back on, turn our back on, give up on, give up, let down, turn down, turn away, say no to, vote no on, vote against, look away from, look the other way, break, kill, ruin, starve, overpay, overspend, suffer, settle, surrender, squander, burn, deprive, deny, disown, ghost`,
  forsaking: `abandon, neglect, betray, disappoint, desert, forsake, deprive, snub, shun, squander, forfeit, forgo, overpay, overspend, settle for, put up with, make do, make do with, do without, go without, miss out, miss out on, lose out, lose out on, give up, give up on, let down, turn my back, turn our backs, turn a blind eye, turn a deaf ear, walk away from, walk past, look away, look the other way, endure, suffer, suffer on, tolerate, condemn, doom, starve, bury my head, stick my head, gamble with, gamble, pretend, waste, throw away, pass up, surrender, wallow, live with, live without, cling to, procrastinate, sulk, rot, wing it, grin and bear it, limp on, limp along, soldier on, struggle on, muddle through, muddle on, plod on, ignore my, ignore the, ignore our, risk my, risk the, risk it, risk another, chance it, tempt fate, accept defeat, accept mediocrity, embrace mediocrity, embrace boredom, choose boredom, choose ignorance, stick with boring, stick with mediocre, pay full price, pay full, pay more, pay extra, pay double, pay over the odds, pay the full price, pay retail, pay top, break his heart, break her heart, break our hearts, break their hearts, break a heart, make us sad, make him cry, make her cry, sleep badly, sleep alone, eat alone, dine alone, drink alone, die alone, grow old alone, go it alone, go hungry, go bald, go broke, stay home alone, sit this one out, sit at home, hide under, crawl back, slink off, slink away, wave goodbye to, say goodbye to my, kiss goodbye to my, dash, crush, snuff out, kick the, leave money, flunk, fail, stunt, sabotage, doubt, distrust, despair, forget my dreams, forget the children, drop the ball, admit defeat, admit, confess, feed the algorithm, feed the landfill, fund my, enrich, keep feeding`,
  // States that a button wishes on whoever declines.
  badstate: `average, ordinary, boring, bored, broke, poor, uninformed, ignorant, clueless, in the dark, uninsured, unprotected, exposed, vulnerable, at risk, alone, lonely, single, tired, exhausted, unhappy, miserable, sad, unfit, unhealthy, overweight, stressed, stuck, behind, cold, hungry, thirsty, wet, hot, sleepless, unemployed, unprepared, disorganized, disorganised, unloved, mediocre, confused, lost, guessing, hoping, squinting, struggling, suffering, overpaying, wondering, wasting, paying, sweating, freezing, shivering, snoring, limping, losing, missing, scrolling, itching, aching, waiting, worrying, sneezing, dreaming, drifting, failing, pretending, procrastinating, overfeeding, feeding, queueing, queuing, bleeding, gambling, scrubbing, fumbling, yawning, starving, cluttered, messy, invisible, forgettable, forgotten, stale, basic, dull, bald, wrinkled, wrinkly, smelly, sore, stiff, dusty, thin, weak, small, offline, unknown, unread, unseen, unsafe, doing it, doing it the hard way, doing it by hand, as i am, the same, hopeless, powerless, helpless, late, last, in debt, in pain, in denial, out of shape, out of the loop, out of touch, out of date`,
  // Who or what a button leaves to its fate.
  fate: `go bankrupt, go thirsty, go extinct, go bust, go dark, go off, go stale, go bad, go under, go unheard, go unread, go rusty, rust, melt, crash, fade, shrivel, shiver, decay, crumble, collapse, leak, flood, squeak, itch, ache, yellow, fester, simmer, stew, scream, whine, whimper, beg, howl, mope, sulk, walk, carry the, foot the, feed, foster, adopt, plant, fix, clean, clear, mow, deal, cope alone, cry alone, eat, drink, ring, beep, guess, gather, collect, have, keep, do, stink, smell, slip, slide, fend, perish, expire, run out, run down, run wild, take over, take the, drown, rot, wither, starve, suffer, burn, fail, freeze, bleed, cry, go, fall, win, decide, worry, cope, down, alone, behind, lapse, break, struggle, sink, wilt, perish, vanish, disappear, go hungry, go cold, go to waste, go without, wait, sleep rough, sort, sort themselves out, have it, have them, rescue, save, help, take, pay, do it, deal with it, handle, stay, hungry, cold, homeless, unvaccinated, unprotected, uninsured, unread, untreated, unloved, stranded, hanging, waiting, empty, dark, to the, to rot, to die, to fend, to starve, for dead, without, in the, in the dark, in the cold, terrifying, terrible, lonely`,

  // What the reader is said to have done to the sender, an animal, a thing.
  slight: `~ignore, ~ghost, ~abandon, ~snub, ~neglect, ~desert, ~betray, ~jilt, ~ditch, ~reject, ~shun, ~blank, ~dodge, ~spurn, ~forsake, ~sideline, ~disappoint, ~disrespect, ~insult, ~offend, ~forget about, ~forget, ~forget all about, ~cheat on, ~walk past, ~walk out on, ~walk away from, ~turn away from, ~turn down, ~brush off, ~fob off, ~shrug off, ~scroll past, ~swipe past, ~pass over, ~give up on, ~run out on, ~hang up on, ~bail on, ~flake on, ~look straight past, ~look away from, ~stand up, ~let down, ~leave hanging, ~leave on read, ~leave in the lurch, ~turn a blind eye to, ~turn a deaf ear to, ~turn your back on, ~turn your backs on, ~turn your nose up at, ~stick two fingers up at, ~give the cold shoulder, ~give the silent treatment, ~give the slip, ~take for granted, ~break up with, ~skip out on, ~treat like strangers, ~sail past, ~drive past, ~breeze past, ~stroll past, ~rush past, ~click away from, ~close the door on, ~shut the door on, ~slam the door on, ~unfollow, ~cold shoulder, ~disown`,
  // How somebody who has been slighted feels, looks and acts.
  wounded: `hurt, wounded, gutted, crushed, heartbroken, devastated, disappointed, let down, offended, insulted, upset, sad, sadder, saddened, cut up, miffed, put out, dejected, inconsolable, crestfallen, rejected, unloved, unwanted, unappreciated, unneeded, snubbed, ghosted, jilted, stood up, abandoned, ignored, forgotten, neglected, overlooked, left out, sidelined, betrayed, dumped, discarded, speechless, wordless, shattered, distraught, bereft, in bits, in tears, in pieces, in mourning, in a sulk, in a huff, in a mood, on our knees, in floods of tears, weeping, sobbing, sniffling, sulking, moping, pouting, pining, wailing, whimpering, bawling, blubbing, welling up, tearing up, humiliated, resentful, furious, livid, fuming, seething, bruised, stung, glum, forlorn, dumbfounded, bewildered, worried sick, losing sleep, taking it personally, taking this personally, cut to the quick, beside ourselves, beside himself, beside herself, hard done by, hurting, down in the dumps, sick about it, sick with worry, off our food, off his food, off her food, heartsore, aggrieved, wistful, mildly offended, judging you, judging, begging, begging you, on our hands and knees, pleading, disgusted, appalled, unimpressed, not amused, not angry, not mad, not cross, not upset, not crying, not sulking, not jealous, not bitter, crying our eyes out, crying into, crying in the, quietly crying`,
  weeping: `~cry, ~weep, ~sob, ~sniffle, ~sulk, ~mope, ~pout, ~pine, ~wail, ~whimper, ~wilt, ~blub, ~bawl, ~grieve, ~mourn, ~despair, ~sigh, ~seethe, ~suffer, ~tremble, shed a tear, shed tears, burst into tears, ~break down, lose sleep`,
  // Third parties that are made to watch.
  onlooker: `the neighbours, your mum, people in your street, everyone, everybody, the neighbors, your neighbors, neighbors, the whole street, the street, next door, other moms, the other moms, other dads, other parents, the other parents, other people, the kids, kids, your kids, your children, the children, your family, your friends, your guests, colleagues, your colleagues, coworkers, your boss, the boss, your team, clients, your clients, the in laws, your in laws, your mother in law, the village, the office, the school gate, the whole class, the class, strangers, the jury, your grandchildren, posterity, history, your ancestors, your mother, your mom, your dad, your father, your wife, your husband, your partner, your date, your dentist, your doctor, your teacher, your coach, your nan, your gran, your grandmother, your late mother, your dog, the dog, the cat, your cat, the universe, santa, god, karma, the planet, the congregation, the boardroom, the committee, the rest of us`,
  watching: `notice, noticed, have noticed, is noticing, are noticing, will talk, will notice, judge, are judging, will judge, is judging, stare, are staring, is staring, laugh, are laughing, is laughing, will laugh, whisper, are whispering, will remember, draw conclusions, will draw conclusions, are watching, is watching, will wonder, are wondering, is wondering, will never know, will find out, gossip, are gossiping, tut, are tutting, will be disappointed, would be disappointed, is disappointed, are disappointed, would be ashamed, is ashamed, would weep, would cry, deserves better, deserve better, expected more, expects more, expect more, thought better, would say, is counting on you, are counting on you, will never forgive, will not forgive, would never forgive, pities you, pity you`,
  // Names that shame.
  shamed: `fool, mug, idiot, loser, sucker, chump, cheapskate, tightwad, scrooge, skinflint, miser, freeloader, slacker, coward, quitter, wimp, laggard, straggler, hypocrite, traitor, deserter, slob, couch potato, lazybones, slowcoach, slowpoke, doubter, dummy, dunce, amateur, spoilsport, killjoy, party pooper, wet blanket, stick in the mud, bad parent, bad mother, bad father, bad owner, bad host, bad friend, disgrace, embarrassment, odd one out, last to know, last one, only one, one who, person who, parent who, mom who, dad who, guy who, one that, dope, donkey, muppet, plonker, wally, numpty, mule, ostrich, flake, wallflower, bystander, weak link, laughing stock`,
  virtue: `real, true, good, smart, decent, responsible, loving, caring, proper, serious, clever, savvy, wise, sensible, genuine, loyal, devoted, grown up, intelligent, thoughtful, kind, committed, ambitious, successful, honest, dedicated, respectable, self respecting, better, normal, sane, conscientious, mature, grateful, generous, brave, any decent, any good, any real, any self respecting, a real, a true, a good, a decent, a loving, a responsible, a proper, a serious, a smart, a caring`,
  virtuous: `+person, people, +parent, +mom, +mother, +dad, +father, +friend, +fan, +shopper, +owner, +leader, +professional, +neighbor, +host, +boss, +manager, +citizen, +patriot, +supporter, +member, +customer, +buyer, +runner, +cook, +gardener, +homeowner, +driver, +adult, +son, +daughter, +husband, +wife, +partner, +woman, women, +man, men, +american, +christian, +believer, +lover, +reader, +traveler, +investor, +business, +founder, +athlete, gentleman, gentlemen, grown ups, +marketer, +team, +company, +teacher, +gamer, +musician, +golfer, +cyclist, +dog owner, +cat owner, +pet owner, +grandparent, +student, +volunteer, ones, +regular, friends, family, +voter, +brit, +local`,
  // The worst that a refusal is said to bring.
  remorse: `regret, regret it, regret this, regret that, be sorry, be kicking yourself, kick yourself, be gutted, hate yourself, never forgive yourself, not forgive yourself, wish you had, wish you had not, wish you did, be full of regret, live to regret, rue, rue the day, cry later, weep, weep later, beat yourself up, lose sleep, only have yourself, have nobody, have no one, have yourself, be eating your words, eat your words, feel silly, feel foolish, look foolish, look silly, feel stupid, feel guilty, feel bad, be ashamed, be embarrassed, be crying, be the last, wonder why you, blame yourself, come crawling back, come crying, come running, have to explain, have to live with`,
  scolding: `bit harsh, how charming, shame on you, for shame, shame, tsk, tsk tsk, tut tut, tut, how rude, so rude, cheapskate, silly you, naughty, naughty naughty, bad human, lazybones, pathetic, disgraceful, you monster, you heartless, you animal, how could you, how dare you, really now, honestly now, have you no shame, hang your head, hang your head in shame, pull your finger out, pull your socks up, get your act together, get a grip, man up, enough excuses, stop making excuses, excuses excuses, guilty conscience, shamefully, get over yourself, sort yourself out, sort your life out, have some self respect, where is your pride, a bit rude, bit harsh, that is cold, cold hearted, that stings, that stung, that hurts, that hurt, this hurts, this stings, it hurts, it stings, it still hurts, still hurts, it smarts, it pains us, it pains me, it breaks our hearts, it breaks our heart, it breaks my heart, woe is us, le sigh, heavy sigh, crickets, tumbleweed, tumbleweeds, radio silence, dead air, sad face, sad trombone, sad violin, cue the violins, cue violins`,
  // What is left without an answer.
  unanswered: `no reply, no response, no word, no word from you, no clicks, no click, no opens, not a peep, not one click, not one reply, not a single click, not a single reply, not a single word, not a single order, not a sausage, not a whisper, not a squeak, not a dicky bird, not even a click, not even a reply, not even a hello, not even a peek, not even a thank you, not even a look, not even one, not even a goodbye, not even a glance, nothing from you, zero replies, zero clicks, still nothing, silence from you, silence from your end, the silence from, the silent treatment, silent treatment, the cold shoulder, cold shoulder, your silence, your non reply, the silence is, this silence, the silence`,
  // Sayings that blame.
  proverb: `actions speak louder, actions speak louder than words, ignorance is bliss, pride comes before a fall, penny wise and pound foolish, penny wise, old habits die hard, the truth hurts, denial is not a river, hell hath no fury, all talk and no, you made your bed, you reap what you sow, as you sow, with friends like these, with friends like you, no good deed goes unpunished, the road to hell, out of sight out of mind, procrastination is the thief, excuses are like, better late than sorry, fool me once, a promise is a promise, you can lead a horse, there is none so blind, crocodile tears, you do not know what you have got, if the shoe fits, if the cap fits, karma remembers, silence speaks, silence speaks volumes, some people never learn, some people never change, you only have yourself, head in the sand, asleep at the wheel`,
  // What the slighted say when they pretend not to mind.
  martyr: `we get the message, we get the hint, we can take a hint, i can take a hint, be that way, do not mind us, do not mind me, never mind us, we will manage somehow, we will cope, we will be fine without you, it is fine really, no really it is fine, really it is fine, but who is counting, not that we are counting, not that anyone is counting, not that we noticed, not that we mind, not that you asked, not that you care, not that you noticed, not that it matters, not that it hurts, as if you care, as if you cared, like you care, see if we care, see if i care, see if anyone cares, you know where the door is, so that is how it is, so it has come to this, it has come to this, so it is like that, guess we were not, guess we are not, i guess we were not, i guess we are not, guess that is that, do not think we have not noticed, do not think we did not notice, we noticed you, we know what you did, we know you saw, hope you are happy, i hope you are happy, hope it was worth it, hope you are proud, hope you can live, thanks for nothing, thank you for nothing, so much for us, so much for loyalty, and here we were thinking, and here we thought, silly us, more fool us, silly me for thinking, our mistake for, joke is on us, forget we asked, forget i asked, forget it then, why do we bother, why do we even bother, why do i bother, why even bother, lucky for some, how nice for you, nice of you to drop, suit yourself, have it your way, as you wish, no hard feelings, some hard feelings, cry me a river, play the violin, no skin off, please yourself, we will just sit here, we will be here alone, we will be in the corner, i will be over here, i will just sit here, do not cry for us, it was nice knowing you, is it something we, it is not us it is you, what did we ever do, think about what you have done, think about what you did, go stand in the corner, go to your room, say you are sorry, try telling that to, take a long hard look, have a word with yourself, look yourself in the eye, look yourself in, be honest with yourself, took you long enough, how hard would it be, is it so hard, is it really so hard, what is so hard, were you raised, born in a barn, who raised you, did nobody teach you, did no one teach you, did nobody tell you, too busy for us, too good for us, too cool for us, too busy to care, busy were you, are you even listening, are we boring you, are we that bad, are we not enough, am i not enough, was i not enough, are we nothing to you, do we mean nothing, did we mean nothing, did it mean nothing, not even for us, not even for me, one last chance to make it up, make it up to us, how to say sorry to, you broke it, you started it, you left first, we deserve better, deserves better than you, if that is how you feel`,
  ask: `~open, ~click, ~read, ~reply, ~respond, ~answer, ~call, ~write, ~visit, ~come, ~come back, ~come in, ~return, ~order, ~try, ~use, ~claim, ~redeem, ~look, ~book, ~donate, ~give, ~vote, ~act, ~say, ~text, ~play, ~watch, ~buy, ~sign, ~show up, ~turn up, ~get in touch, ~log in, ~notice, ~bother, ~visit us, ~commit, ~finish, ~renew, ~join`,
  ownthing: `+cart, +basket, +bike, +treadmill, +shoe, shoes, +plant, plants, +dog, +cat, +skin, +knee, knees, +wallet, +bank account, +closet, +wardrobe, +mattress, +pillow, +sofa, +couch, +kitchen, +garden, +lawn, +car, +inbox, +laptop, +teeth, +toothbrush, +hair, +feet, +body, +heart, +future self, +ex, +boss, +pet, +pup, +puppy, +kitten, +saucepan, +kettle, +toaster, +grill, +guitar, +piano, +yoga mat, +gym, +racket, +helmet, +tent, +boots, +jacket, +dress, +jeans, +wishlist, wish list, +favorites, +streak, +trial, +app, +coach, +owl, +bed, +bathroom, +roof, +gutter, +boiler, +fridge, +oven, +glasses, +eyes, +stomach, +brain, +liver, +lungs, +bones, +face, +lips, +nails, +carbon footprint, +conscience, +barista, +chef, +baker, +florist, +roaster, +grinder, +designer, +voucher, +coupon, +mug, +chair, +desk, +books, +kindle, +camera, +drill, +mower, +windows, +curtains, +walls, +wall, +weeds, +bees, +hedgehogs, +whales, +donkeys, +planet, +library, +self, +inner child, +taste buds, +tastebuds, +appetite, +socks, +sneakers, +trainers, +swimsuit, +scale, +scales, +razor, +beard, +spine, +joints, +hips, +neck, +dough, +oven gloves, +sourdough starter, +starter, plant`,
  habit: `dithering, hesitating, stalling, procrastinating, waiting, renting, overpaying, paying, wearing, living, pretending, squinting, guessing, wondering, struggling, suffering, putting up with, putting off, relying on, settling, scrolling, undecided, on the fence, sitting, single, drinking, eating, sleeping, washing, cooking, hoping, dreaming, wasting, ignoring, making do, carrying, holding out, commuting, blaming, not convinced, not ready, unconvinced, playing hard to get, hiding, making excuses`,
  // Words of blame and hurt: enough beside the reader or the sender.
  blameword: `~snub, ~betray, ~jilt, ~shun, ~spurn, ~neglect, ~forsake, ~sulk, ~pout, ~whimper, ~sniffle, crushed, inconsolable, crestfallen, dejected, distraught, broken hearted, our hearts broke, disappointing us, ashamed, shameful, shameless, guiltily, blaming, excuses, unforgivable, unforgiven, disloyal, disloyalty, unfaithful, ungrateful, ingratitude, thankless, selfish, heartless, cold hearted, hard hearted, coward, cowards, cowardly, chickened out, spineless, gutless, stingy, miser, miserly, cheapskate, cheapskates, tightwad, tight fisted, penny pincher, skinflint, freeloader, freeloaders, lazybones, slacker, slackers, slacking, quitter, quitters, deserter, deserters, disgrace, disgraced, resent, resentful, bitter about, dilly dally, dillydally, apathy, indifference, cold shoulder, silent treatment, tumbleweed, tumbleweeds, unloved, unwanted, unappreciated, stood up, stood us up, left hanging, kick yourself, kicking yourself, sorry later, eat your words, egg on your face, red faced, laughing stock, warned you, no one to blame, second choice, second fiddle, the only one without, party of none, empty feeder, rotting, mouldering, moldering, wasting away, broke your promise, said you would, swore you, new year 's resolution, cold feet, dragging your feet, drag your feet, feet dragging, foot dragging, sitting on your hands, sit on your hands, head in the sand, deaf ear, deaf ears, nose up, cheated on, cheating on, two timing, behind our back, behind our backs, stab in the back, stabbed in the back, dagger, salt in the wound, bad manners, uncivil, cold blooded, bully, cruelly, mean of you, unkind, unfair on, hurtful, ouch, sad sack, sulky, sulks, judgmental, judgemental, tutting, side eye, scowl, scowling, gossiping, snigger, sniggering, pitying, pities, feel guilty, feeling guilty, our hearts sank, wept into, crying into, crying in the, a little hurt, a bit hurt, rather hurt, deeply hurt, quite hurt, hurt our feelings, hurt feelings, all the excuses, gutted that, still dithering, disappointed in you, blame us, blame yourself, blame you, your conscience`,
  blamed: `you, your, yours, yourself, us, our, ours, me, my, we, i, somebody, someone, everyone, nobody, everybody, poor, he, she, they, his, her, him, them`
}

/** A mark between a refusal and what follows it. */
const SEP = '(,|.|\\!|—|:|;|…|\\(|{emoji}|/)'
const WHO = '(we|i|our (team|crew|staff|founder|chef|baker|barista|driver|roaster|designer|florist|whole team)|the (team|whole team|whole crew|crew|staff|chef|gang|owner|barista|boss)|everyone here|everybody here)'
const US = '(us|me|our|my|it|this|that|them|him|her|all of|every|the|your)'

/** Frames of `guilt-trip`, by what they reproach with. */
export const guiltTripFrames: Readonly<Record<string, readonly string[]>> = {
  // No thanks, I’d rather pay full price.
  decline: [
    `^ <refusal> ${SEP}* (but|because|as|since|and)? !(<plainanswer>|<plainend> $) [(i|my|me|we) ..15 $]`,
    `^ <turndown> .. ${SEP}+ (but|because|as|since|and)? !(<plainanswer>|<plainend> $) [(i|my) ..15 $]`,
    `^ <refusal|turndown> (this|that|it|tips|all|offer|cookies)? ${SEP}+ (and|just|then)? [(let|leave) (us|me|him|her|them|the|my|our|someone|somebody|others) ..12 $]`,
    `^ <refusal|turndown> (this|that|it|tips|all|offer|cookies)? ${SEP}+ (and|just|then)? !(keep (my|the|it|this|browsing|shopping|reading|me|current)|stay (on|signed|logged|here)|go back to (the|step|my)) [(keep|carry on|go on|go back to|stay|remain) ..12 $]`,
    `^ <refusal> ${SEP}+ [..8 (is|are) (not)? for (me|other people|others|losers|wimps|quitters|everyone else|someone else|the weak|the birds) $]`,
    `^ <refusal> ${SEP}+ !(<plainanswer>|just|only|send|ship|keep|use|back|take|continue|show|remind|edit|delete|save|update|change) [..8 (my|myself|mine) (brand|thing|style|jam|specialty|hobby|kind|type|problem|future|life|problems|business) ..6 $]`,
    `^ (skip|close|dismiss|decline|reject|unsubscribe|cancel|leave|ignore|delete|log off) .. and [(explain|hope|pretend|suffer|drink|struggle|lose|waste|risk|let|disappoint|break|regret|go back|carry on|go on|keep|stay|remain|leave (a|the|us|him|her|them|my|our|someone)|make (us|me|him|her|them|someone|a|the)) ..10 $]`,
    `^ (skip|close|dismiss|decline|reject|unsubscribe) \\( [(and|the|i|my|we|our|you) ..10]`,
    `^ <refusal> ${SEP}* [(growth|happiness|fun|joy|sleep|savings|health|success|love|comfort|money) ..4 $]`
  ],
  // Nah, wet socks are sort of my brand.
  answer: [
    `^ <refusal> ${SEP}+ !(<plainanswer>|<plainend> $|<errand>) [{word} {word} ..14 $]`,
    `^ <turndown> ${SEP}+ !(<plainanswer>|<plainend> $|<errand>) [{word} {word} ..14 (is|are|can|will|was|be) ..8 $]`,
    `^ .. but fine , [remove ..8 $]`
  ],
  // Keep squinting. Let the whales sort themselves out.
  button: [
    '^ !(<plainanswer>|<plainend> $|i (like|love|adore) (you|it|this|that|what|to)) i <adverb>? <fondof> ..15 $',
    '^ !(<plainanswer>|<plainend> $) i (would|will|am|do|can|have|could) <adverb>? not? <fondof> ..15 $',
    '^ !(<plainanswer>|<plainend> $) i (do not|would rather|would sooner|would prefer|can not|could not|never|hate|refuse|was going to|have no|must not|should not|am (too|fine|happy|ok|okay|content|comfortable|allergic|afraid|scared|above|beyond|better off|good at|used to|resigned)) ..15 $',
    '^ !(<plainanswer>|<plainend> $) i will !(take !(my (chances|time|business))|have|join|be there|try|buy|come|move|book|do it|start|see|meet|bring|read|donate|help|sign|host|drive|collect|think|decide|wait|look|continue|be in|be back|call|reply|order|get|give|vote) {word} ..15 $',
    '^ my ..3 (can|could|will|would|do not|does not|is not|are not|can not|deserve|deserves|enjoys|hates|loves|prefers) .. $',
    '^ my ..3 (is|are) (not|already|perfect|fine|perfectly|beyond|too|good enough|boring|bad|happy|ok|okay|doomed) .. $',
    '^ !(make the|risk the (wait)) <forsaking> ..12 $',
    '^ (let|leave) (someone else|somebody else|others|other people|the others|everyone else|another|nature|fate|chance) .. $',
    '^ (let|leave) (us|me|him|her|them|the|my|our|your|a|this|that|those|these|it|it all) ..4 <fate> .. $',
    '^ (let|leave) (my|our|the|them|him|her|these|those) ..6 (to (the|rot|die|fend|starve|chance|fate|luck|itself|their|someone|others|them|him|her)|without|alone|behind|in the (dark|cold|rain|lurch)|untouched|unfed|unread|hungry|cold|empty) .. $',
    '^ (keep|carry on|go on|go back|stay|remain|continue|return|live|settle|stick) (on|being|to|with|as|for|my|in|a|the|feeling|looking)* <badstate> .. $',
    '^ (take|send|put|leave) me (back)? (to|with) (my|the|a) <adverb>? (sad|pricier|dearer|expensive|overpriced|boring|dull|worse|slower|slow|miserable|lonely|old|full price|costly|cramped|ugly|cold|tired|stale|grey|gray) .. $',
    '^ vote (no|against) .. (my|our) ..',
    '^ (confirm|admit|declare|certify|yes) ,? i am (a|an|the)? <adverb>? (terrible|bad|awful|horrible|lousy|boring|lazy|hopeless|selfish|heartless|cheap|rubbish|cruel|useless|quitter|coward|monster|fool) ..',
    '^ continue without (protection|security|safety|saving|savings|my savings|my discount|peace of mind|help|benefits|backup|support|confidence|a plan|a clue) .. $',
    '^ skip (my|the|these|this) <adverb>? (savings|discount|bargain|bargains|free|money|benefits|good stuff|fun|joy|reward|rewards|gift|kindness|happiness|help|best) .. $',
    '^ tell me i am not ..'
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
    'after (all|everything|all that|all of that) (that)? (we|i|they) (have|had|did|do|put|went|shared|said|built|gave|give|been)',
    'you (skipped|dodged|ducked|bunked off) .. (again|leg day|workout|workouts|it)',
    'you never (open|opened|click|clicked|read|answer|answered) (our|these|my|this|us)',
    '(and|but|then) you <adverb>* closed the (tab|window|page|door|app)',
    'you still have not <adverb>* (opened|claimed|redeemed|used|touched|grabbed) (your|our|the|this) <adverb>? (discount|offer|gift|reward|deal|treat|perk)',
    'you never (call|called|write|wrote back|reply|replied|visit|visited|said goodbye|came back|text|texted)',
    'silly (you|goose|billy|sausage)',
    '[just saying] $',
    'you ((swore|promised) (that)? you (would|will)|said (that)? you (loved|cared|had changed|would (be back|call|write|never|always|return|stay)))',
    'a promise is a promise',
    'by not (turning up|showing up|coming|replying|answering|opening|visiting|voting|giving|booking|ordering)',
    'you did not <adverb>? (open|click|read|claim|redeem|answer|reply to) (our|your|any|the|my|a single) .. (e mail|e mails|email|emails|message|messages|note|notes|discount|offer|code|coupon|last|gift|voucher|letter|letters|invitation)',
    'which you would know if you',
    '(if|had) you <adverb>* (read|opened|bothered|cared|listened) (to)? (these|this|our|my|any|one|a)? ..3 $',
    '(and|but|yet) still you <adverb>* _',
    'you forgot (about)? (us|me|him|her)',
    'you (just|simply|then)? … (left|vanished|went|stopped|disappeared)',
    'then you (just|simply)+ …? (left|vanished|went|stopped|disappeared)',
    '(been|being|was|were|got) (stood up|ghosted|snubbed|jilted|dumped|ignored|abandoned|blanked|spurned|rejected) by (you|our own)',
    '(been|being|got) (stood up|ghosted|snubbed|jilted|blanked|spurned)',
    'ghosted by (our|you|the|a|one)',
    'you keep (putting|ignoring|saying|promising|overpaying|dodging|pretending|skipping|snoozing|telling|making|walking|scrolling|settling|losing|wasting|forgetting)',
    'you (dither|dilly dally|procrastinate|hesitate|stall)'
  ],
  // We’re a little hurt.
  wounded: [
    `${WHO} (be|is|are|am|feel|feels|feeling|look|looks|was|were|felt) <adverb>* (feeling)? <adverb>* <wounded> !(to (say|announce|report|tell|share|inform|hear)|by|about (the|this|our)|with (the|this)|:|too)`,
    `${WHO} <be> <adverb>* not (angry|mad|cross|upset|jealous|bitter|sulking)`,
    'not (angry|mad|cross|upset|jealous|bitter) ,? (just|only|but) <adverb>* <wounded>',
    '(has|have|had|left|leaves|makes|made|making|make|leaving) (us|me|him|her|them|the (team|whole (team|office|shop|surgery|crew|kitchen|family)|office|surgery|chef)|our _|poor {cap}|someone) <adverb>* !(angry) <wounded>',
    '(to|will|would|or|do not) make (us|me|him|her|them|the team) <adverb>? (cry|weep|sad|sob|beg)',
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
    '(nobody|no one) (is) <adverb>? (cross|mad|angry|upset|disappointed|judging|sulking)',
    '(begging|imploring|pleading with) you',
    '(we|i) beg (of)? you',
    '(we|i) <be>? <adverb>* (this close to)? (giving|give|gave) up on you',
    '(we|i|us) <be>? <adverb>* (used to|accustomed to) being .. (second|ignored|forgotten|last|overlooked)',
    "(someone 's|somebody 's|anyone 's|nobody is|your|our) second (choice|best)",
    'talking to (myself|ourselves|a wall|the wall|a brick wall|the void|an empty room|thin air)',
    '(gutted|heartbroken|devastated|hate) (to|that) (see|be losing|lose|have to see) you (go|leave)',
    'nobody (likes|loves|wants|visits|opens|clicks|calls|writes to|answers) (us|me)'
  ],
  // After all we’ve shared. You owe us.
  debt: [
    'you owe (it)? (to)? (us|me|yourself|your|them|him|her|it|the|those) !({number}|a fee|rent|money|for|nothing)',
    'the (very)? least (that)? (you|anyone|one|a person) (can|could|might) do',
    'your thanks (was|is)',
    '^ thanks (a bunch|a lot|a million) !(for|to) (,|{tag}|{name})* (.|…|$)',
    'thanks for nothing',
    '(we|i|they|the team|our team|our small team|our little team|someone|everyone _) (is|are|am|was|were) <adverb>* (counting|relying|depending|banking) on you',
    '(everyone|everybody|the whole _) .. waiting on you',
    '^ (do not|please do not|never) (let|leave|fail|disappoint|forget|abandon|desert|forsake|desert|betray|break|ghost|ignore|dump|keep) (us|me|him|her|them|our|my|the team|your team|your country|your community) <adverb>? (down|hanging|waiting|behind|heart|hearts|now|again|like this|$)',
    '(we|i) <adverb>* (expected|thought|hoped for|deserve|deserved) <adverb>* (better of you|better from you|more of you|more from you|you were different|you cared|you loved us|we had something|we were friends|we meant|better $)',
    'thought (you|we) (had|were|meant|cared|liked|loved) (more|better|different|something|special|friends|braver|tougher|us|a thing)',
    '(we|i) (trusted|believed in|vouched for|stuck up for|defended|stood by|stayed up for|waited up for) you',

    '(it|is it|pity it|shame it|a pity it) (is|was)? not mutual',
    'our (jobs|livelihood|livelihoods|wages|survival|shop) (depend|depends|rest|rests|hang|hangs) on (you|this)',
    'without (you|your help|your support) ,? (we|he|she|they|{cap}|our _|the _) (will|would|may|might) <adverb>? (close|shut|fold|go under|fail|die|starve|suffer)',
    '-(is|was|not|when|if|where) <unanswered> ($|from you|from your|{emoji}|since|all|in (days|weeks|months)|{number}|after|so|then|and (we|i)|back|again|is (killing|deafening|hurting|breaking)|speaks|hurts|says|will)',
    'and what (have|did|do) (we|i) (had|have|get|got)',
    'i would like you to (remember|know|think about)',
    'it is (okay|ok|alright|fine|all right) (to (say|admit))? (,|…)? (you|we|i) (do not (care|believe|love|like|want)|are used to|can take)',
    '(wondering|asking|puzzling) (aloud|out loud)? (what .. (wrong|against)|why you|where you went|if you care|whether you care)',
    '(do)? forgive (us|me) for (wondering|thinking|asking|assuming|hoping|believing|caring)',

    '(we|i) (told|had to tell) (the|our|your) (board|boss|team|kids|children|chef|founder|investors|manager|driver|dog|cat) you',
    'can you look (him|her|them|us|our _|the _|_) in the (eye|face)',
    '(do not|never) look (him|her|them|us|our _|the _) in the (eye|face)',
    'it is (we|us|i) who (were|was|are)',
    'see if (anyone|anybody|we|i|they) (care|cares|cared|mind|minds)'
  ],
  // Are you ignoring us? Where were you?
  question: [
    '(are|were|have|did|do|would|will) you <adverb>* (really|seriously|honestly|actually) !(need|have) .. \\?',
    '(are|were) you <adverb>* still <adverb>* (dithering|hesitating|stalling|procrastinating|renting|overpaying|paying (full|over)|squinting|struggling|suffering|putting (up with|off)|settling|on the fence|wasting|ignoring|making do|holding out|making excuses) .. \\?',
    `(are|were|have|did) you <adverb>* <slight> (us|me|our|my|this|him|her|them) .. \\?`,
    'you (are|have|were)? <adverb>* (really|seriously|honestly|actually|still)+ (going to !(need|be able|use)|not !(need|sure)|about to|paying|renewing|leaving|dithering|settling|passing|turning|walking|throwing|skipping|<habit>) .. \\?',
    'would you <adverb>* (really|seriously|honestly|actually) ..',
    '(surely|honestly) (,)? you (would|will|can|do|could) not ..',
    'you would not .. would you',
    'how (could|can|dare|do) you (not|even|say|live|sleep|look|ignore|resist|still|just|forget|leave|turn|explain|face)',
    '(what|which) (kind|sort|type) of (a|an)? (person|parent|mother|mom|father|dad|friend|owner|boss|monster|host|neighbor|man|woman|human|manager|leader|customer|fan|son|daughter|husband|wife|team|company|{word}) .. \\?',
    "(what is|what was|what 's) your excuse",
    'what (are|were) you (so)? (afraid|scared|frightened|ashamed|hiding) (of|for|from)',

    'where were you (when|\\?|all|on)',
    'why (are|have|did|do|were|would|will) (not you $|you (not|always|never|even|hate) ..)',
    '(do|did|are|have|can|could|will|would) not you (care|even care|ashamed|trust us|love us|remember us|like us|think (we|he|she|they|it) deserve)',
    'do (you|they|we) (even|not) (care|matter|exist|mean nothing|love us|like us|want us|trust us)',
    '(have|has) (you|he|she|anyone) no (shame|heart|pride|conscience|feelings|mercy|taste|self respect|standards|friends|fear)',
    'was it (us|me|something (we|i)) (\\?|$|said|did|we|i)?',
    '(something|anything) (that)? (we|i) (said|did)',
    '(what|where|how) did (we|i) (do|say|go) (so|that was so)? wrong',
    '(what|have) (have|did)? (we|i) (ever)? (did|done|do) (to (you|upset you|deserve (this|it)|offend|hurt you|annoy you)|wrong)',
    '(whatever|something) (we|i) (said|did) (to)? (upset|offend|hurt|annoy|make you|wrong)?',
    '(did|have) (we|i) (do|say|done|said|upset|offend|offended|hurt|lose|lost|bore|bored|scare|scared|annoy|annoyed|let|fail|failed) (something !(you)|anything !(you)|you) ..5 \\?',
    'is (this|it) <adverb>* (goodbye|how it ends|over between us|the end of us|really over|too much to ask|the thanks|all we get|so hard|that hard|the way it ends|what we are|the end for us|adieu)',
    '(so)? (that|this) is how it (is|ends)',
    'what would (your|his|her|our|the) .. (think|say|make of|tell)',
    'what (will|would|must) (the neighbors|people|your (mom|mother|nan|gran|boss|kids|friends|guests)|the kids|everyone) (think|say) (of you|if you|when you|\\?|$)',
    '(are|were) you (mad|angry|cross|upset|annoyed|fed up|bored|breaking up|ashamed|ignoring|avoiding|ghosting|cheating|leaving|giving|allergic|too) (at|with|of|up|us|me|on|to)',
    '(cold feet|chickening out|chicken|bottling it|losing your nerve|scared|afraid|too proud|too cool|too busy|too good|too posh|too rich) (,|{tag})* \\?',
    '(not)+ (good|nice|cheap|fresh|big|kind|clear|fast) enough (for you)? \\?',
    'too (good|proud|cool|busy|posh|rich|grand|important|clever|fancy|cheap|stingy|scared|lazy) (for|to) (us|a|this|our|me|the|reply|say|open|click|read|visit|{word}) ..',
    'would it kill (you|him|her|anyone) (to)?',
    'would (a|any) <adverb>? <virtue> <virtuous> .. \\?',
    '(can|could|will) you (really|honestly)? (live with|forgive yourself|face yourself|sleep at night|afford to (ignore|skip|lose|say no))',
    'still <habit> .. \\?',
    'still .. (at your age|in 20|after all|on your own|by hand|in the dark)',
    '(not)+ even (a|one|one little|a single|so much as) .. \\?',
    'without (so much as|even|a|saying) ..2 (goodbye|saying goodbye|thank you|word) \\?',
    '(walking|walk|running|turning) (away|past|your back) (from|on)? ..8 \\?',
    'skipped by you',
    'you (are)? <adverb>* (going to|about to) (pass on|walk away|turn (it|this|us) down|throw|let (it|this|them)|waste|ignore|skip|say no) .. \\?',
    'who (in their right mind (says|turns|walks|would)|says no to|turns down|walks away from) .. \\?'
  ],
  // You’ll regret it. You have only yourself to blame.
  regret: [
    '(you|your future self|future you) (will|would|are going to|may|might|could|can) <adverb>* (only|just|so|all)* <remorse>',
    'you will (have)? (only|just|nobody|no one) .. (yourself|to blame|to thank)',
    '(nobody|no one|only yourself|yourself|none) (else)? (to (blame|thank)|but (yourself|you|the person in the mirror))',
    'or (regret|rue|repent|weep|cry|kick yourself|be sorry|live to regret) (it|later|this|tomorrow|forever|at leisure)',
    'regret (is|lasts|costs|never|stings|tastes|bites|hurts)',
    '(will|would|might|may|usually|always|often|to|ever) (regrets|regret) (it|this|that)',
    'or regret it',
    '(do not|never) <adverb>? (come|go|start) (crying|running|whining|whinging|whingeing|moaning|crawling|complaining|begging|knocking|back crying)',
    '(do not|never) (say|pretend|claim|tell us|tell me|act like) (that)? (we|i|you|nobody|no one) (did|do|were|was|had|never|not|told|warned)',
    '(do not|never) (blame|come crying to|look at) (us|me) (when|if|for|later|why)',
    '(do not|never) make (us|me|him|her|them|your _) (say|beg|cry|come|ask|wait|chase|regret|tell)',
    '(we|i|they) (did)? (warned|warn) you',
    '(we|i) (told|did tell) you so !(over)',
    'can not say (that)? (we|i|you|nobody|no one) (did|were|was|had|never|told|warned)',
    '(do not|never) (\\!)? (you)? (\\!)? dare (\\!)? (skip|miss|pay|leave|delete|close|ignore|say|go|forget|walk|scroll|look away|turn|throw|settle|cancel|unsubscribe) ..',
    '(on your conscience|(be it|blood|that is|this is|it is|it will be) on your (head|hands))',
    '(all|entirely) your (fault|doing|own fault)',
    'it (is|will be|would be) (all)? your (doing|own fault|fault|loss|funeral) ($|not|if)',
    '(will|would|does|may|might) (never|not) (ever)? forgive (you|yourself|us)',
    'forgive you',
    '(history|posterity|your children|your grandchildren|tomorrow) (will|would) (not)? (ask|judge|remember|forgive|know)',
    '(we|they|people|kids|history) (will)? (know|remember|remembers) who (sat|stayed|did|voted|skipped|was|were|gave|showed|paid|left|ignored|turned)',
    'be the (one|person|house|parent|kid|guy|mom|dad|owner|only one) (who|that|where|whose) .. (not|never|nobody|chose|missed|forgot|let|said no|ignored|skipped|left|stayed)',
    '(it)? (would|will|is|was|be) (be)? (such)? (a|an) (crying|real|terrible|great|awful|damn|dreadful|bloody|crushing) shame',
    'your .. (going|go|gone) to waste',
    '(every|each) (day|month|week|hour|year|minute) you (wait !(for)|delay|dither|hesitate|do nothing|put (this|it) off|skip|ignore)',
    'if you (really|truly|ever|actually|only|even)? (cared|loved|respected|valued) .. you would',
    '(anyone|a parent|a friend|someone) who (really|truly|actually) (cared|loved) (would|knows|gives|does) ..',
    'if .. (goes under|shuts|folds|dies|closes its doors) ,? (you will know|you can|we know|remember)',
    'enjoy (paying|overpaying|wasting|losing|explaining|heating the) ..'
  ],
  // The neighbours will talk. Don’t be that person.
  shame: [
    '<onlooker> (all|have all|has all|already|also|too)* <watching> !(a|an|that|this|for|to (the|a)|how)',
    '(everyone|everybody|every _) ..9 (except|bar|minus|save|but) one $',
    '(has|have) started telling (people|everyone|the others|the neighbors)',
    'do not be (that (person|guy|parent|neighbor|friend|one|house|host)|(that|the|a|an|such a|one of|like) <adverb>? (only|last|next|other)* <shamed>)',
    'only (a|an|the)? <adverb>? <shamed> (pays|pay|would|buys|says|skips|leaves|ignores|turns|walks|lets|waits)',
    '<virtue> <virtuous> (of {cap}|of the _|like you)? (do not|would not|would never|would have|never|will not|already|know better|know to|know when|give back|show up|stand by|stick with|stick together|put)',
    '(no)+ <virtue> <virtuous> (would|will|ever|leaves|pays|buys|skips|lets)',
    'some (people|folk|folks|guests|of us|readers|customers|parents) (just)? (never learn|will never|would kill for|just do not|would give|never change|do not deserve|have no)',
    '(except|bar|minus|save for|apart from|all but) (for)? (you|yours|a certain) ($|{tag}|{emoji}|someone|somebody|person)',
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
    '(disloyalty|betrayal|ingratitude|cowardice|selfishness|indifference|apathy) (is|has|costs|hurts|kills|smells|stinks|never)',
    '(disloyal|ungrateful|heartless|selfish|thoughtless|inconsiderate|unfaithful|cold hearted|stingy|rude|lazy|two timing|fickle|faithless) (of you|to us|about it|with us|now|much|human|lot|owner|reader|so and so)',
    'you (are|have been|were) <adverb>* (rude|ungrateful|disloyal|unfaithful|selfish|lazy|cruel|heartless|stingy|in denial|kidding yourself|the problem)',
    'the (neighbors|jury|dog|cat|kids|bees|plants|whole street) (have|has|is|are|will be) <adverb>* (noticed|disappointed|talking|judging|watching|ashamed) (you|in you|$)',
    'look who (is (too|ignoring|avoiding|not|still|playing|hiding|late|missing|scared)|thinks|forgot|skipped|missed|could not|did not)',
    '(we|i) see you (closing|hiding|skipping|ignoring|leaving|scrolling|hesitating|hovering|not)',
    'we see you (.|,)? (and|but)? we see everything',
    '(somebody|someone) (has not|did not|forgot|could not be bothered|is (avoiding|ignoring|in trouble)|has been (avoiding|ignoring|naughty|skipping|slacking|busy)|skipped|ignored|owes us|owes me)',
    'you can lead (a|an) .. (to|but)',
    'fool me (once|twice)',
    '(which|that) (rather)? (leaves|puts|makes) (you|the) .. (minority|alone|last|behind|corner|odd)',
    '(throwing|pouring|flushing|burning|chucking) (good)? (money|cash) (away|after|down|on)',
    '(grown ups|adults|real men|real women|leaders|winners|champions) .. (and|while) you',
    '(your|you) (are|were|will be|would be|is|be) <adverb>* (the only (one|person|house|kid|parent) (who (has|is|did|does|would) not|left|without|not)|the odd one out)',
    '(do not|why|who wants to) be the (only|last) (person|one|house|family|kid|parent|desk|team|player|member) (on|in|at|who|without|not|still) ..',
    'the last to know'
  ],
  // Your cart feels abandoned.
  thing: [
    `(your|our|my|the|this|that|those|these|poor|a|{cap}) <adverb>? (old|new|little|empty|poor|own|late|future|dusty)? <ownthing> <be>? <adverb>* (feels|feel|feeling|felt|is|are|was|were|looks|look|looking|has been|have been|sat) <adverb>* (feeling)? <adverb>* <wounded>`,
    '(your|poor|those|that) <adverb>? (old|new|little|empty|poor|own|late|future|dusty)? <ownthing> <adverb>* (will|would|might|may|could|did|do|does|has|have|are|is|were|was|be)+ <adverb>* not? (forgive|forgiven|cry|weep|wonder|wondering|judge|judging|hate|sulk|sulking|complaining|beg|begging|gossiping|whispering|laughing|embarrassed|disappointed|jealous|ashamed|lonely|deserve better|plotting)',
    '(your|our|poor|the) <adverb>? (old|new|little|empty|poor|own|late|future)? <ownthing> (hates|complained|judges|sighed|wept|deserves better|deserve better)',
    'called : .. and (climbing|counting|rising|growing|falling)',
    '(is|are) <adverb>* (judging|side eyeing|glaring at|frowning at|laughing at|sulking at|ashamed of|disappointed in|disgusted with|embarrassed by) (you|us both)',
    '(he|she|it|they) would (ask|wonder) (you)? why',
    '(weeds|moths|mice|taxman|competitors|competition|landlord|bank|rivals) (have|has)? ..2 (thank you|thanks|thank|regards)',
    'even (the|your) (cat|dog|goldfish|hamster|parrot|baby|toddler|plants|plant|postman|milkman|weeds|mirror|scale|fridge|sofa) (thinks|thinks you|knows|agrees|noticed|is ashamed|wants|can tell|is)',
    '(is|are|was|were|be) <adverb>* going to (walk you into|ruin you|haunt you|kill you)',
    'now (poor)? {cap} .. (nothing|crying|sulking|sad|alone|in tears|out)',
    '(your|that|this|poor|those|some) <adverb>? (lonely|neglected|unloved|orphaned|deserted|jilted) (cart|basket|bag|wishlist|items|item|favorites|boots|shoes|plants|inbox|treadmill|bike|gym|kitchen|trial)',
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

    '(at this rate|by now) (we|you|i|the)? (suspect|should|would|could|might)',

    'not (saying|that) you (are|have) ..5 ,? but',
    'weep later',

    'only {number} of you <adverb>? (came|opened|voted|replied|gave|donated|turned|showed|bothered|clicked|signed)',
    '(table for one|dinner for one|just the one then) \\? !({number})',
    'remember the (free)? .. you (used|took|enjoyed|had|ate|drank)',
    '(fought|died|marched|bled) (so|so that) you (could|can)',
    '(one|a) <adverb>? click (was|is) all (it|that)'
  ],
  // Words of blame beside the reader or the sender.
  blame: ['<blamed> ..4 <blameword>', '<blameword> ..4 <blamed>'],
  // The wider ways to say it.
  reproach: [
    '<proverb>',
    '^ <martyr>',
    '(,|.|\\?) <martyr> (,|.|$)',
    '(remember|know|notice|see|saw|tell|forgets|forget) who (did not|never|was not|is not|is missing|stayed|skipped)',
    '^ (and|so|here)? (we|i)? thought you (cared|loved us|had more|had better|were better|were different|were the|knew better|believed|trusted|were stronger|were one of)',
    '^ (walking away|walking past|turning down|turning your back|saying no|passing up|passing on|throwing away|throwing out|leaving (money|us|me|him|her|them|so soon|already)|giving up|skipping out|ignoring (us|me|the|your|that|our)|running away|backing out|backing down|chickening out|bottling it|wimping out|slacking|sulking|playing hard|holding out|avoiding|ghosting|dodging|cheating on|hiding from|breaking up|giving us|letting) .. \\?',
    'you (did|have|could|would) not even (click|look|open|say|try|bother|notice|glance|reply|call|write|ask|stop|come|want|care|tried|opened|clicked|looked|noticed|bothered|said|read|glanced|blinked|finish|make it|come close)',
    'you <adverb>* (did|do|could|would|have|can) not <adverb>* (bother|bothered|be bothered) (to|with|opening|coming|replying|reading)?',
    '(never|not) (once|even once|so much as) (thought|bothered|called|opened|clicked|asked|said|a|thanked|looked|replied|visited|wondered|stopped)',
    'you <adverb>* (did|do|could|would|will|have) not <adverb>* (lift|lifted|lifting) a finger',
    '(that|this|it) is on you $',
    '(now|while|and|leaving|but|as) (poor|poor old|poor little) (thing|things|fellow|chap|lamb|soul|pup|puppy|kitty|mite|{cap}) ..',
    '^ (by all means|do not mind (us|me)|never mind (us|me)|do not worry about (us|me)|go on then|suit yourself|fine then|okay then|as you were) ..',
    '^ (sure|fine|ok|okay|right|alright|all right) (,|.) (leave (us|me|it|them|the)|ignore (us|me)|walk away|forget (us|me)|buy the|delete us|see if|be that way|have it) ..',

    'what more (can|could|must|would|do) (we|i|a person|a body) (do|say) $',
    'what more (do|could|can) you (want|ask|possibly)',
    'when will you (finally|ever|stop|learn) .. \\?',
    'how will you (explain (that|this|it) to|face|live with)',
    '(given up on us|given up already|forgotten us|forgotten me|forgot us) (already|so soon|yet)? \\?',
    '^ (happy now|feeling guilty|feel guilty yet|still not sorry|sorry yet|satisfied now) (yet|,|{tag}|{name})* \\?',
    '(is|are) (anyone|anybody) even (there|out there|listening|reading) \\?',
    '(do not|never|are you|by) (letting|let) (your|the) (team|family|kids|side|club|town|class|school|planet) down',

    'you (were|have been|had been) warned $',
    '(would|did) (it|that) (hurt|kill|be so hard|have hurt|cost you)',
    'you (could|might) (have)? at least (say|said|let us|told|tell us|reply|replied|called|write|open|opened|try|pretend|pretended)',
    'you (have|are)? <adverb>* (gone|went) <adverb>? (quiet|silent|cold) on (us|me)',
    '(and|do|can) (you)? (call|calling) yourself (a|an)',
    'you used to (care|call|write|open our|read our|love us)',
    '(not very (loyal|neighborly|nice of you)|so much for (loyalty|commitment|promises|friendship|resolutions|your))',
    'while you (sip|sipped|scrolled|dither|hesitate|stall|snooze|shrug|look away|looked away|do nothing|put it off)',

    'you (are|were)? <adverb>* (dawdle|dawdling|dithering|slacking|slouching|moaning|whining|sulking|hiding)',
    'you will (have|get) to (explain|live with|answer for)',
    'you (knew|know) (better|what you did|what you (have)? not|full well|whose|how (dad|mom|he|she|they) (is|gets|feels|are))',
    '(we|i|they|mom|dad|nan|gran|grandma) (raised|taught|brought up) you better',
    '(make|makes|made|making) (your) (mom|mother|dad|father|nan|gran|grandmother|kids|dog) (cry|weep|ashamed)'
  ],
  // Still renting, at your age?
  still: [
    '^ still [{word}] .. \\?',
    '^ (or|so)? (of course)? (just|simply|you could|you can)? (carry on|keep|keep on|go on|continue|go back to) [{word}]',
    '(or|and) (carry on|keep|keep on|go on|continue|go back to) [{word}]'
  ],
  not: [
    'guilty as charged',
    'you owe us nothing',
    '(feel|feeling) (guilty|bad) about',
    'owe (us|me) nothing',
    'no (reply|response|answer) (needed|necessary|required|is needed)',
    '(cold shoulder|silent treatment) of',
    'waiting list',
    '(leave|let) (my|the|our|this|a) (parcel|order|package|delivery|key|seat|booking|group|queue|call|chat|meeting|class|club|trial|plan|review|comment|note|message|page|site|driver|host|school|doctor|office|team know|rating|tip|list|waitlist|form|app|game|community|conversation)',
    'break (up|down|into)',
    '(to|stop) (stop)? feeling guilty',
    'guilty (pleasure|pleasures|party)',
    'no fault',
    '{number} (days|hours|minutes) to (cancel|return|change)',
    'your order',
    'still have {number}',
    'still (time|available|on|open|in stock|here|have until)',
    'where are you (going|flying|heading|traveling|based|from|in|up|staying)',
    'where did you (hear|buy|find|learn|grow)'
  ]
}
