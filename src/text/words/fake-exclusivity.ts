/** Word classes of `fake-exclusivity`, by meaning. See base.ts for the notation. */

export const fakeExclusivity: Readonly<Record<string, string>> = {
  // What somebody who chooses does, as a participle: “you have been …”.
  'few-chosen': `selected, chosen, picked, hand picked, handpicked, hand chosen, handchosen, hand selected, handselected, cherry picked, shortlisted, short listed, nominated, singled out, tapped, tapped on the shoulder, earmarked, whitelisted, greenlit, green lit, personally selected, specially selected, scouted, headhunted, handed the keys, handed a key, given the keys, given a key, given the nod, given the password, given access, granted access, granted entry, let in, let in on, let into, waved in, waved through, voted in, inducted, initiated, elevated, bumped up, moved up, moved to the front, fast tracked, pre selected, preselected, pre qualified, prequalified, pre approved, preapproved, prioritized, vetted, vouched for, put forward, plucked, marked out, accepted into, ushered in, summoned, beckoned, tipped off, anointed, knighted, crowned, entrusted, trusted with, pre cleared, put on the list, put on our, placed on our, called up, chosen to, picked to, hand raised, matched with, sorted into, let through, let past, let behind, allowed in, allowed through, allowed a peek, slipped in, snuck in, sneaked in, smuggled in, counted in, added to the list, added to our list`,
  // The same, of things: “… for you”.
  'few-made': `selected, chosen, picked, hand picked, handpicked, hand chosen, hand selected, cherry picked, curated, tailored, reserved, saved, held, held back, kept, kept back, kept aside, set aside, put aside, laid aside, put by, tucked away, squirrelled away, squirreled away, stashed, stashed away, earmarked, ring fenced, roped off, cordoned off, hidden, hidden away, allocated, bagged, guarded, monogrammed, engraved, unlocked, opened, left open, put back, hoarded, ordered in, held open, parked, booked out, shortlisted, fenced off, laid by, laid down, tailor made, custom made, purpose made`,
  // Made to measure: a claim where it is for the reader alone.
  'few-crafted': `made, crafted, built, cut, stitched, designed, created, prepared, put together, assembled, personalized, drawn up, arranged, composed, compiled, gathered, matched, dreamt up, dreamed up, mixed, blended, brewed, written, worked out, priced, negotiated, addressed, meant, intended, aimed, printed, available, valid, ours, opened, offered, extended, sent, sealed, hand written, baked, poured, live, running, kept, whispered, dropped, delivered, released, working, wrapped`,
  // What chooses.
  'few-chooser': `we, our team, our stylists, our editors, our buyers, our founder, our ceo, our chef, our algorithm, the algorithm, our system, our computer, our spreadsheet, our panel, our board, our committee, the committee, the panel, the board, our judges, our scouts, our experts, our curators, our concierge, the concierge, somebody, someone, someone here, someone at hq, someone upstairs, the boss, our boss, our manager, the gods, fate, the universe, the machine, our records, our admissions panel, it, the hat, the wheel, our ai, our robots, the admissions team, our head, our crystal ball, the sorting hat, our maitre d, the door, the list, luck, lady luck, the dice, the raffle`,
  // Choosing, as it is said of the chooser.
  'few-choose': `~choose, ~pick, ~select, ~handpick, ~shortlist, ~nominate, ~single out, singled, ~earmark, ~whitelist, ~flag, vouched for, vouches for, tapped, ~scout, ~headhunt, ~pluck, thought of, spotted, noticed`,
  'few-few': `few, handful, chosen, circle, club, crowd, group, list, band, set, bunch, party, hundred, dozen, squad, crew, tribe, clan, society, ring, league, cohort, guild, sanctum, sect, table, palates, households, insiders, souls, spot, growers, testers, collectors, minority, enclave, coterie, clique, tier, rank, ranks, 10, 12, 20, 25, 30, 40, 50, 60, 75, 99, 100, 150, 200, 250, 300, 400, 500, 1000`,
  'few-select': `chosen, lucky, select, privileged, discerning, fortunate, favored, trusted, inner, elite, secret, private, closed, hallowed, innermost, anointed, hand picked, handpicked, invited, enlightened, blessed, initiated, tiny, tight knit, hush hush, golden, charmed, exclusive, worthy, deserving, happy`,
  // Who alone may come in.
  'few-insiders': `members, insiders, insider, vip, vips, regulars, invite, invitation, invitees, friends, founders, backers, patrons, initiates, our lot, connoisseurs, inner circle, elite, platinum, fans, loyal customers, loyal clients, our best customers, our list, our regulars, fellow travelers, members of the list, top customers, loyalty members, believers, the initiated, chosen ones, our people, this list`,
  // The offer as a thing that few know of.
  'few-secret': `secret, top secret, not so secret, unlisted, unadvertised, off menu, off the menu, off list, off market, off catalog, under the counter, behind the counter, back room, backroom, closed door, invite only, invitation only, members only, member only, insiders only, insider, insiders', vip, elite, hush hush, underground, speakeasy, invisible, unmarked, privileged, password protected, un googleable, ungoogleable, unsearchable, whispered, founder, founders, founding member, founding circle, inner circle, pre public, regulars only, locals only, staff only, staff canteen, one in a hundred, one in a million, black card, approved traveler, preferred partner, preferred customer, subscriber only, email only, list only, off the record, blink and you miss it, backstage, unofficial, word of mouth, ultra private, cloak and dagger, incognito, undercover, clandestine, covert, by invitation, by appointment, in the know, key holder, keyholder, black label, gold list, first name, handshake, tip off, tip offs, early bird only, chosen few, ungated, pre launch, plain cover`,
  // Words that often mean something else: only with a word for a price.
  'few-guarded': `private, hidden, confidential, trade only, mystery, special access, family and founders, friends and family, restricted, quiet, back door, backdoor, side door, premier, preferred, secretive, discreet, shrouded, locked, non public, golden ticket, platinum tier`,
  'few-price': `+offer, +deal, +discount, +sale, +coupon, +voucher, +promo, +code, +rate, +price, pricing, +tariff, +fare, fares, price list, price book, promo code, discount code, +link, +perk, perks, +reward, +bargain, +saving, savings, +event, +invite, +stash, +clearance, +preview, +sales event, +invitation, +shopping`,
  'few-offer': `+offer, +deal, +discount, +sale, +coupon, +voucher, +promo, +code, +rate, +price, pricing, +fare, +tariff, +menu, +page, +link, +list, +stash, +door, +room, +preview, +club, +ticket, +invite, +invitation, +event, +seat, +status, +access, +perk, +reward, +bonus, +collection, +drop, +edit, +shop, +shopping, +night, +evening, +party, +tasting, +entrance, +entry, +saving, savings, +upgrade, +treat, +gift, +lounge, +shelf, +cellar, +stock, +pass, +portal, +tier, +membership, +allocation, +treatment, +bar, +bundle, +package, +plan, +quote, +premium, +hours, +gathering, +batch, +cabin, +table, +hour, +opportunity, opportunities, +first look, +peek, +premiere, +launch, +clearance, +warehouse, +booking, +presale, +early access, +credit, +benefit, +freebie, +window, +arrangement, +terms, +rack, +vault, +wine, +supper, +experience, +mailing, +release, +card, +pricing, +listing, +spot, +style, +little number, +one`,
  // The reader's own thing, as the sender keeps it.
  'few-own': `personal, very own, exclusive, bespoke, one of a kind, vip, reserved, secret, private, own private, individual`,
  // Ahead of the others.
  'few-first': `first dibs, early dibs, first pick, last pick, first refusal, first peek, first bite, first crack, first glimpse, first taste, advance access, advance notice, advance look, advance viewing, advance preview, early access, early entry, early admission, priority access, priority booking, priority entry, priority list, priority seating, priority treatment, special access, special invitation, backstage pass, backstage passes, all access pass, access all areas, exclusive access, insider access, vip access, head start, front of the queue, front of the line, head of the queue, top of the queue, first in line, first in the queue, first to know, first to hear, first to see, first to shop, first to try, first to taste, first to get, first to find out, first to order, first to buy, first to book, first to be told, get the news first, gets the news first, hear it first, hear it here first, heard it here first, see it first, fly first, board first, shop it first, shop first, know first, jump the queue, skip the queue, skip the line, cut the line, cut the queue, hop the queue, beat the crowds, beat the queue, front row seat, front row seats, ringside seat, ringside seats, best seats in the house, the good seats, box seat, pole position, inside track, inside lane, inside scoop, pre launch access, golden ticket, golden tickets, golden key, gold key, skeleton key, master key, hall pass, red carpet treatment, roll out the red carpet, rolled out the red carpet, rolling out the red carpet, the royal treatment, royal appointment, pick of the litter, before the doors open, before doors open, first through the door, first through the doors, an advance copy, ahead of the pack, ahead of the crowd, ahead of the public`,
  // Those who are left outside.
  'few-others': `everyone else, everybody else, anyone else, anybody else, just anyone, just anybody, just everyone, the rest of them, the rest of the world, the rest of the town, the general public, general public, the public, the masses, the crowds, the plebs, plebs, the hoi polloi, the riffraff, the riff raff, the great unwashed, non members, nonmembers, ordinary mortals, mere mortals, outsiders, strangers, general release, general sale, general circulation, the market at large, the open market, every tom dick and harry, all and sundry, tourists, latecomers, the uninvited, the uninitiated, the peasants, normies, civilians, muggles, the rabble, mortals, joe public, the mailing list, the wider world, the outside world, the rest of our list, the rest of our customers, the others, other customers, other guests, just any customer, just any reader, just any traveler`,
  // What the others get later, or never.
  'few-wait': `~find out, finds out, ~wait, ~hear, ~get, ~see, ~know, ~pay, ~queue, ~catch up, ~learn, ~have to, ~miss out, never see, must, can not, will not, will never, ~stay outside, not invited, keep out, need not apply, out of luck, kept out`,
  // Handing round, which the sender says is not done.
  'few-tell': `~send, ~offer, ~give, ~share, ~extend, ~show, ~tell, ~hand, ~make this, ~sell, ~advertise, ~publish, ~publicize, ~print, ~promote, ~announce, ~talk about, ~open, ~release, ~invite, ~let in, ~do this, ~say this, ~reveal, ~email, ~display, ~market, ~broadcast, ~do it, ~open up, ~run this, ~shout about, available, offered, open, advertised, listed, published, shown, sold, meant, intended, for sale, sent, on offer, accessible, visible, designed`,
  'few-hush': `name on the door, keys to the kingdom, key to the cellar, open sesame, drawbridge is down, friend on the inside, friends in high places, someone on the inside, man on the inside, woman on the inside, no screenshots, unmarked envelope, plain envelope, sealed with wax, nod and a wink, tap your nose, lucky ticket, golden envelope, tap on the shoulder, cream of the crop, creme de la creme, friends of the house, friend of the house, before the secret is out, before word gets out, while it is still secret, before it is public, before the press release, noses against the glass, noses to the glass, noses pressed, kitchen table price, secret club, one of one, list of one, vip lane, insider knowledge, insider information, just between us, keep it between us, keep this between us, stays between us, keep it under your hat, keep this under your hat, under your hat, keep this one quiet, keep schtum, keep shtum, schtum, shtum, keep mum, mom 's the word, mom is the word, not a word to anyone, not a word to, loose lips, lips sealed, zip your lips, burn after reading, eat this email, eat after reading, destroy after reading, delete after reading, will self destruct, hush hush, on the down low, on the qt, under plain cover, behind the curtain, behind the velvet, behind the rope, behind the bookcase, beyond the rope, beyond the velvet, velvet rope, past the bouncer, past the velvet, past the rope, door list, on the guest list, list at the door, secret entrance, secret handshake, secret knock, secret door, knock twice, knock three times, say the password, whisper the password, speakeasy rules, members' bar, the members bar, for those in the know, people in the know, on a need to know basis, our little secret, little black book, vip list, secret list, friends list, eyes only, eyes with clearance, inner circle, inner sanctum, inner ring, charmed circle, founders circle, gold circle, private circle, tiny circle, closed circle, secret society, cool table, vip table, members' enclosure, diamond circle, elite squad, elite few, a lister, a listers, secret menu, staff rate, staff rates, insider price, founder status, founder pricing, founders' price, handshake price, gentleman 's agreement, real price list, other price list, unlisted number, black card, hidden door, masonic handshake, in the inner, worst kept secret, keep this to yourself, keep it to yourself, keep that to yourself, tell no one, tell nobody, swallow this, whispers only, speak softly, lower your voice, `,
  // Rules that were bent.
  'few-bend': `broke the rules, bent the rules, broken the rules, bend the rules, breaking the rules, bending the rules, pulled strings, pulled some strings, pulled a few strings, called in a favor, special dispensation, stretched the rules, looked the other way, turned a blind eye, against our policy, against company policy, against the rules, against our better judgment, without telling the boss, behind the boss 's back, behind the manager 's back, sneaked you, snuck you, smuggled you, squeezed you in, bumped you up, waved you through, waved you in, let you behind, fast tracked you, moved you up, put in a good word, off policy, would get us fired, get us fired, get me fired, get into trouble for, lose my job, cost me my job, should not be telling you, should not be showing you, should not be sending, not supposed to tell you, not allowed to say, not allowed to tell, not allowed to show, legal told us, we never discount, we never do this, we do not usually do this, we do not normally do this, we rarely do this, we do not do this for, an exception for you, made an exception this, make an exception this`,
  // What somebody is chosen for who has nothing to buy: an office, a test, a place.
  'few-duty': `jury, jury service, interview, interviews, clerk, check, audit, inspection, screening, trial, panel, committee, board, team, shift, study, sample, training, placement, course, squad, chair, treasurer, secretary, delegate, speaker, moderator, serve, speak, attend, testify, vote, represent, appear`,

  // A place that is called so.
  'few-venue': `+lane, +stand, +lounge, +box, +parking, +toilet, +gate, +entrance, section, protection, transport, terminal, area, wing, delegation, seating`,

  // What shows that one belongs.
  'few-rank': `vip, vips, insider, insiders, elite, a priority, our priority, platinum, gold, diamond tier, top tier, top customer, preferred, preferred partner, inner circle, a lister, chosen one, founding member, charter member, honorary member, life member, guest of honor, guests of honor, team vip, vip team, special guest, one of us, practically staff, practically family, practically one of us, in the club, in the gang, in the loop, in the inner, on the inside, on the right side, on the list, on our list, on the other list, on the short list, through the door, the chosen, the anointed, the elite, the few, a select, a handful, the inner, the inside, the in crowd, the club, the vip, family now, the top, part of the inner, part of a small, part of something, part of the club, among the first, among the few, among friends, royalty, special, first on, top of our, high on our`
}

/** A thing of the reader's that can be chosen in their place. */
const YOURS = '((your|my) (name|number|household|address|profile|ticket|firm|company|business|postcode|cv|house|supporter number|practice))'
const ALONE = '(just|only|exclusively|solely|purely|strictly|specially|especially|expressly|personally|uniquely|specifically)'
const COUNT = '({number}|<numberword>|a few|a handful|a couple|a small number|a select few|the lucky)'

/** Frames of `fake-exclusivity` by cue. */
export const fakeExclusivityFrames: Readonly<Record<string, readonly string[]>> = {
  chosen: [
    `[(you|who|{tag}|your (household|company|firm|home|profile|account|name|business|application|postcode|practice)|a certain someone) (<be>|<have> been|may have been|might have been|got|just got)+ (<adverb>|cordially|warmly|hereby)* <few-chosen>]`,
    `[<few-chooser> <adverb>* (have|has)? <adverb>* <few-choose> (you|{tag}) (out|first|in)? !(up|a|an|some|the|to|one|whether|doing|in)]`,
    `[${YOURS} (is|was|has|has been|have|'s|came|comes|come|kept|keeps|jumped|stood|stands|rose|popped|falls|landed|turned|made|got)+ <adverb>* (been)? (up|out|top|first|drawn|pulled|called|chosen|picked|selected|at the door|on (the|our) (list|door|guest list|lips)|flagged|whitelisted|shortlisted|chalked|engraved|forward|mentioned|in the hat|read aloud) ..3]`,
    `[your (application|file|entry|account|profile|story|email) (stood|stands|jumped|popped|rose) (out|up|to the top) ..2]`,
    `[we (have)? (flagged|noticed|spotted|picked out|singled out|shortlisted|whitelisted) (you|your)]`,
    `[(had|have|with) (you|{tag}) (exclusively|firmly|specially|especially) in mind]`,
    `[(exclusively|especially|specially|only) (with|had) (you|{tag}) in mind]`,
    `[you (have|are)? <adverb>* (made|make|making) (it (past|onto|into|to) (the|our) (list|cut|shortlist|short list|final|bouncer|door|team|room|inner _)|it past ..2|the (list|cut|grade|shortlist|short list|guest list|roster|a list|final cut))]`,
    `[you (have)? <adverb>* (passed|aced|cleared|survived) (the|our) (vibe check|test|taste test|audition|screening|selection|bouncer|bar|filter|sniff test|secret _)]`,
    `[(you are|you have been|hello|welcome|consider yourself|count yourself|call yourself|think of yourself as|seeing as you are) <adverb>* (a|an|our|one of|among|part of|in|on)* (the|our|an|a)? <adverb>? <few-rank> ..2]`,
    `^ [<adverb>* you are <adverb>* in $]`,
    `[(you are|i am|keep me|put me|stay|got you|get) <adverb>* (on|onto) (the|our|a|that|my) ..1 (list|guest list|roster) !(of|for|to)]`,
    `[you are not on the ..2 list]`,
    `[as (a|an|one of|our|my) ..1 (vip|vips|insider|insiders|chosen|selected|elite|preferred|priority|founding|member of our inner|charter|valued insider) ..3]`
  ],
  singled: [
    `[out of ({number}|thousands|hundreds|millions|everyone|everybody|a pile of ..2) ..1 , (you|yours)]`,
    `[you (really|just)? (stood out|stand out|caught our eye|rose to the top|jumped out|sprang to mind|came to mind|were the first) ..4]`,
    `[(hello|hi|hey|welcome|greetings|psst|congrats|congratulations|high five|calling) , ..1 (vip|insider|chosen one|a lister|founder|member of _|top {number} _?|special one|favorite)]`,
    `[welcome to (the|our) (club|inner _|circle|fold|few|elite|other side|back room|secret _|vip _|in crowd)]`,
    `[(down|narrowed|whittled) (it)? (down)? to (yours|you)]`,
    `[yours (was|is|came|stood) the (first|only|top|best) (name|one)]`,
    `[(name|initials) on the {word} (is|are) yours]`,
    `[(personally|specially|individually|especially) (selected|chosen|picked|curated|invited|hand picked|handpicked|shortlisted)]`,
    '[(selected|chosen|invited) (guests|customers|readers|clients|members|subscribers|shoppers|drivers|homes|households|companies|firms|patrons|supporters|passengers|families) ] !(by|for|from)',
    '[select (guests|customers|clients|members|subscribers|patrons) (only|get|receive|enjoy|have been|are invited|are getting)]',
    `[(no|not a|never a|is not a|was not an) (coincidence|accident|chance) (that|you) ..3 you]`,
    `[(straight|right|moved|sent|jumped|bumped|skip|hop) (you)? to the (front|top|head) (of (the|our) (queue|line|pile|list|waitlist|waiting list))? ]`,
    `[you (have|hold|are holding|own) (got)? (the|a|our) (golden|only|spare|secret|master)? (key|keys|password|combination|code word|magic word|secret handshake)]`,
    `[you will (see|hear|shop|try|taste|know|get) ..5 first] $`,
    `[you lucky (few|one|ones)]`,
    `[(extended|goes|going|went|sent|offered|whispered|shown|delivered) (out)? (only|just)? to (only|just|a|barely|fewer than|no more than) (very|select|chosen|certain|lucky|short|small|few|handful|tiny|{number}|<numberword>) ..3]`,
    `[(your|with your|my) (vip|insider|special|gold|platinum|elite|founder|member)? status (comes|has|means|earns|gets|unlocks|entitles|brings) ..2]`,
    `[(premier|elite|platinum|vip|top|special|valued|preferred) (guests|members|customers|clients|readers) like you]`
  ],
  reserved: [
    `[(code|link|price|page|offer|deal|list|rate|sale|discount|invitation|fare) (was|is|has been)? (made|meant|generated|created|built|set up|picked|set|priced|printed|intended) (just|only)? for (you|{tag})]`,
    `[(seat|place|spot|chair|stool) (at|on|in|among) (the|our) (top|cool|high|inner|vip|grown ups|grown ups'|customer|secret|members|members'|chosen|other|captain 's|front|chef 's) ..1 (table|council|board|panel|circle|row)]`,
    `[(a|one|the) (code|discount|price|page|link|list|voucher|key|card) (with|bearing|that has|carrying|in) your (name|initials) ..2]`,
    `[extended to (you|{tag}|a certain ..3)]`,
    `[(set|put|laid|kept) (aside|by) (for|in) ..3]`,
    `[<few-made> (with _)? ${ALONE}? (for|around|with) (you|{tag}) (and you alone|alone|only|in mind|and only you|personally|exclusively|taste|tastes)? !(until)]`,
    `[<few-crafted> ${ALONE} (for|around|with|to|by) (you|{tag}|your) ..2]`,
    `[<few-crafted> (for|to|at) (you|{tag}) (alone|only|and you alone|personally|exclusively|and nobody else|and no one else)]`,
    `[(we|i|our {word}|the team|someone) <adverb>* <have>? <adverb>* <few-made> ..4 (for|around|with|to) (you|{tag}|{cap}) (in mind|alone|only)?]`,
    `[we (have)? (kept|put|held|set|tucked|hidden|stashed|saved) ..6 (aside|back|by|away) ..1 (with|for) (you|your|{tag}) ..4]`,
    '[(handpicked|hand picked|hand chosen|curated|tailored|picked|personally chosen|selected) for {name}]',
    '[<few-made> _? (<few-price>|picks|finds|styles|gifts|pieces|treats|items|looks|products) (just|only)? for (you|{tag})]',
    `[(saved|kept|held|reserved|bagged) (you|{tag}) (a|an|the|one|our|your) ..3]`,
    `[(we|i|our {word}) (have|had)? ..1 (saved|kept|held|reserved|set aside|put aside) your (spot|seat|place|slot|table|size|pair|copy|name|invite|invitation)]`,
    `[(your|my) (spot|seat|place|slot|invite|chair|stool|ticket|wristband|key|locker|place) (is|'s) <adverb>* (<few-made>|waiting|secured|guaranteed) $]`,
    `[(your|my) (spot|seat|place|stool|chair) (among|amongst|in|at) (the|our) (pack|few|club|circle|table|front|inner|first|chosen|elite|{number})]`,
    `[(with|has|have|under|bears|carries) (your|{tag}|my) (name|initials|monogram) ..1 (on|it|them|embroidered|chalked|engraved|stitched|all over) ..2]`,
    `[reserved (:|—)] ..8 (under|for)`
  ],
  you: [
    "[you \\( (and)? only you \\) (are|'re)? ..1]",
    '[(for|4) (you|{tag}) only] !(if|when)',
    '[(a|an|our|this|your|one)? (special|custom|bespoke|unique|individual|tailored|private|personalized) (<few-price>|<few-offer>) ..1 (for|to) (just|only)? (you|{tag})] !(to (use|see|keep|try|read))',
    '[(hand picked|handpicked|hand selected|handselected|specially chosen|personally picked|curated|cherry picked|selected|picked out) ..3 (just|only|especially|specially)? for (you|{tag})] !(to|by|and your team)',
    '^ [yours (only|and yours only|alone)] $',
    `[this (one|sale|price|code|deal|offer|email|mail)? is for (you|{tag}) ] !(if)`,
    `[(off menu|unlisted|unadvertised|under the counter|off list) , (for you|yours)]`,
    `[${ALONE} (for|to) (you|{tag}|your eyes|your inbox) ]`,
    `[(for|4|to) (you|your) (and you)? (alone|personally|exclusively|and nobody else|and no one else|eyes only)]`,
    `[to you , (personally|alone|and you alone|exclusively)]`,
    `[(you|yours) (and|,)* ..1 (only you|you alone)]`,
    `[(you|{tag}) and (a|the|just|only) ..2 (few|handful|others)]`,
    `[yours (exclusively|alone|and yours alone)]`,
    `[(an|the|our) (audience|offer|list|mailing|party|table|queue|club|sale|event|guest list|deal) of one]`,
    `^ [for (you|{tag}) \\?]`,
    '[(the|this|that|our) (price|rate|deal|fare|discount|offer|code|sale|door|table|menu|seat|shelf) is (just|only)? for you] !(if|when|whether|too|and)',
    `[(but|except) not (to|for) you]`,
    `[you included] $`,
    `[(that is|aka|meaning|i e|psst ,|hi ,) you] \\)`
  ],
  few: [
    '[our (best|most loyal|loyal|top|favorite|vip|closest|biggest) (customers|members|readers|fans|clients|subscribers|guests) (get|see|receive|know|hear|shop|save|are getting|are invited) (this|it|first|these|early) ..2]',
    '[(insiders|vips|the inner circle|vip members|vip customers|members|regulars) (get|see|shop|hear|know|save|go) (it|this|them|in)? (first|early|before)]',
    '[(select|special|chosen|selected|preferred|valued|elite) (customers|guests|members|clients|subscribers|people|accounts) only]',
    '[as (a|an|one of our) (select|special|selected|chosen|favored|privileged|elite) (customer|customers|member|members|guest|guests|client|clients|subscriber|subscribers|few)]',
    `[(a|our|the) (mailing|guest list|shortlist|circle) of (just|only)? ({number}|<numberword>)]`,
    `[(only|just) ({number}|<numberword>) (letters|envelopes|invitations|invites|keys|cards|names|inboxes|people|customers|readers|households|firms|guests|mailboxes) ..3]`,
    `[(only|just) ({number}|<numberword>) {word} (went out|were sent|go out|got this|get this|have this|were asked|were invited|in your (sector|area|town|street|industry)|on (this|the|our) list)]`,
    `[we (approached|wrote to|contacted|asked|chose|picked|invited|shortlisted|selected) (just|only)? ({number}|<numberword>) ..2 (you|yours) ..3]`,
    '[(you are|you rank|you belong|you made it|that makes you|readers) (to|into|in|among|one of)* (the|our) top {number} (%|percent|of|customers|readers|buyers|fans)? ..1]',
    '[our top {number} (customers|buyers|readers|clients|fans|members|listeners|riders|guests)]',
    '[only our (best|closest|favorite|most loyal|top|regular|vip|biggest) ..1 (get|gets|see|receive|know|hear|are)]',
    '[you are (one of|among) our (favorites|favorite ..1|chosen ..1|select ..1|top ..1|vips)]',
    '[(subscriber|vip|insider|email|loyalty|member|newsletter|app|list) (exclusive|exclusives) (:|—|$|offer|offers|deal|deals|price|prices|{number})]',
    `[(one|1|{number}) of {number} (invited|invitations|invites|chosen|guests|letters|people)]`,
    '[to (just|only)? (a handful of|a select|a lucky) ..2]',
    `[(made|on|onto|join|joined|top of) (our|the|my) a list]`,
    '[exclusive (for|to) (you|subscribers|vips|insiders|followers|{tag})]',
    `[(the|a|our|this|these|those|your|an|for) (very|rather|small|loyal)? <few-select> (and _)? <few-few>]`,
    `[(our|the) ..2 (chosen) <few-few|crowd-people>]`,
    `[(only|just|merely|fewer than|less than|no more than|barely) ${COUNT} ..3 (get|gets|got|getting|receive|see|sees|know|qualify|are invited|get invited|will see|make it|were printed|were sent|will be sent|have been sent|be let in) ..2]`,
    `[(fewer|less|no more) than (one|1|{number}) (in|out of) {number} ..2]`,
    `[(we are|i am|we|i) <adverb>* (only|just) ~write to ..5]`,
    `[(we are|i am|we|i) (only|just) (writing|wrote|written|emailing|emailed|sending|sent|telling|telling this|inviting|offering|asking|reaching out) ..1 (to)? ${COUNT} ..4]`,
    `[(and)? (just|only) ({number}|<numberword>|a few|a handful of|a couple of) (other|others|of our) ..2]`,
    `[(only|just) one in ({number}|<numberword>|a hundred) ..3]`,
    `[(your|my) place among ..3]`,
    `[(one|you are one|part) of (only|just|the|a)? (chosen|lucky|select|a handful|a few) (few|who|people|customers|readers|to)? $]`,
    '[(the|top) {number} (%|percent)? (club|circle|er)]',
    `[(you|one) (are|'re|just|now|of)* part of the {number} $]`,
    `[(so|very|precious) few (do|get|have|will|ever|{word} do) $]`,
    '[(small|select|tiny|closed|chosen|hand picked|handpicked) (group|circle|band|club|list|number) of _? (our|customers|readers|people|clients|guests|members|subscribers|fans|friends|vips|insiders|collectors|supporters|donors|households|travelers) ..2]',
    `[(the|our|this) (list|circle|group|guest list) is (very|rather)? (short|small|tiny|tight)]`,
    `[(strictly)? <few-insiders> only !(on|in|at|until|from)]`,
    '[only (for|to|open to) (our (best|most|favorite|closest|nearest|dearest|loyal|inner|top|vip|regular|list|valued) ..1|insiders|vips|regulars|the (few|lucky|chosen|select|privileged|initiated|inner) ..1)]',
    `[(strictly|exclusively|purely|solely) (for|to) (our|the|those|insiders|members|subscribers|vips|friends|regulars|clients) ..3]`,
    `[for (our|the|those|a) (very)? (favorite|closest|dearest|inner _|vip|chosen|lucky|elite|in the know|happy few|fave|select|privileged|top) ..2]`,
    `[for special (people|someone|customers|friends)]`,
    `[(there are|there is) (only)? ({number}|<numberword>) of you]`,
    `[(people|those|customers|readers|ones) (we|we have) (like|noticed|trust|chosen|picked|rate|count on|refer)]`,
    `[(our|for the) {word} tier]`
  ],
  others: [
    '^ [(this|our|it) (email|offer|deal|invitation|one|price|sale|list)? is not for (everyone|everybody|just anyone|the masses|the public)]',
    '[(i am|we are|i|we) (have)? only (told|telling|tell|sharing|share|shared|sending|send|sent|emailing|emailed|inviting|invited|offering|offer|showing) (this|it|these)? (with|to)? (my|our|a|the) ..2 (list|subscribers|circle|few|handful|insiders|readers|people|customers|members|vips)]',
    '[only (my|our|the|vip|a few|these) ..1 (subscribers|insiders|members|list|readers|followers|vips|customers|people) (get|gets|know|knows|see|sees|hear|receive|can (see|get|use)|have) ..2]',
    '[not (everyone|everybody|anyone) (get|gets|getting|got|sees|receives|makes it|is (invited|getting|offered)) (this|these|it|in|on|here|one|an (invitation|invite|email)|the (chance|invitation|invite|link|code|email)|invited|$) ..2]',
    '[few (will ever (see|get|know)|ever get|ever see|are (chosen|invited|asked)|get the chance|get this) ..3]',
    '[(prices|rates|deals|seats|rooms|fares) (others|other people|non members|most people|most|tourists|the public|everyone else) (can not|do not|never|will not|miss|only) ..1]',
    `[(google|the portals|portals|search engines|comparison sites) (can not|never|will not|do not|does not) (find|see|show|know|list|hit) ..2]`,
    '[(nobody|no one) else (is|has) (seen|heard of|heard about|been told|been shown|been offered|getting) ..2]',
    '[only (you (get|know|hear|see|will see)|(the people on (this|the|our) list|insiders|our closest ..1|the ..2 on this list) (can|may|get|gets|know|knows|hear|hears|see|sees|will)) ..2]',
    '[(off market|pre market|off portal) (homes|home|deals|property|properties|listing|listings|prices|flats|house|houses|villas|sale|sales|opportunities)]',
    '[(nobody|no one|none|not a soul|hardly anyone|few) (else|outside ..3) <adverb>* (get|gets|getting|see|sees|know|knows|hear|hears|shown|offered|invited|given|gets in|has|have|will|apply|applies) ..4]',
    `[nobody (get|gets|is let) in without ..3]`,
    '[(a|the|this|that) (fare|price|deal|rate|tariff|link|discount|door|tier|sale|code|menu|list|offer|page) (that|which)? (nobody|no one) (else)? (can|could|will|knows|gets|sees|applies) ..3]',
    '[(not|never|rarely|seldom|hardly|barely|no longer|nowhere|without) <adverb>* <few-tell> ..4 (with|to|for|by|in|among)? (<few-others>|everyone|everybody|anyone (else)?|any (old|shop|store|catalog|site|website)) ..1] !(registry|domain|use|key|keys|api|holiday|transport)',
    `[<few-others> (will|has to|have to|must|can|only|still|just|gets to|may)* (<few-wait>) !({number}) ..3]`,
    `[the rest of (the (world|town|country|list|market|street|public)) (will|has to|have to|must|can|still)* (<few-wait>) ..3]`,
    '[while (the rest|others|everyone else|everybody else|the public|other people) (will|are|is|have to|must|still|can)* (<few-wait>|waiting|queuing|queue|queues|pay|pays|paying|sleep|sleeps|sleeping|asleep|looking) ..4]',
    '[(before|ahead of|sooner than|earlier than) (<few-others>|anyone else|anybody else|everyone|everybody|(anyone|anybody) (knows|hears|sees|gets|notices|finds|,|$)|the (crowd|critics|website|brochure|newsletter|homepage|shops|stores|press)) ..2] !(opening|holiday|vote)',
    '[before (it|they|we|the sale|the doors|tickets|the link) (lands|land|hits|hit|reaches|reach|goes|go|opens|open|tell|told) (live|public|on (general|sale)|in (stores|shops|store)|to (anyone|everyone|the public)|general|anyone|everyone|stores|shops|the (shops|public|shelves|website|street|press)) ..2]',
    `[(sorry|tough luck|bad luck|apologies|bye|shoo) (,)? (to)? (<few-others>|everyone else|public)]`,
    '[(not|never) ..5 just any {word}]',
    `[(you will|will|you would) not (find|see|spot|get|catch|hear) ..3 (anywhere|elsewhere|on (our|the|google|any)|in (our|the|any|stores|shops)|online|advertised)]`,
    `[(is not|are not|not|never) (on (google|our (site|website|homepage|menu|shelves)|the (site|website|menu|shelf|shelves|internet|app|homepage))|publicly|widely (known|advertised)|anywhere (online|else)|printed|advertised|in the (brochure|catalog|window|shop)) ..3]`,
    '[(invisible|off limits|out of bounds|kept secret|kept hidden|hidden) (to|from) (<few-others>|everyone|everybody|others|search engines|google|our (website|site|homepage|other)) ..2]',
    `[we (do not|never|can not|will not|dare not|are not allowed to|would not) (advertise|publish|print|list|promote|publicize|broadcast|shout about|announce|gate keep|gatekeep) ..3]`,
    `[(price|rate|fare|deal|discount|offer|perk|menu|room|seats|page|stuff|link|door|tariff|list|sale|shelf|code|table) (we|i|that|most people|only|the box office|the gate agents) (can not|could not|dare not|never|will not|only|keep|hide|save|swears|gate keep|gatekeep|hold|do not) ..5]`,
    `[(you|you are) (were|are)? not (really|strictly)? (meant|supposed) to (see|know|have|find|hear|be) ..2]`,
    '[(was|is|are|were) (never|not) (meant|supposed|intended) (to (leave|get out|be shared)|for (everyone|everybody|anyone|the (public|masses|list)|general)) ..3]',
    `[you (did not|never) (hear|get|see) (it|this|that) from (us|me)]`,
    '[what (non members|others|outsiders|the public|everyone else|mortals|nobody else|tourists) (can not|can never|do not|never|will not) (get|see|have|buy|book|know|find|order|pay) ..1]'
  ],
  door: [
    `[(bouncer|doorman|concierge|maitre d|hostess|receptionist|barman|doorkeeper|sommelier) ..1 (knows|has|will know|is expecting|expects|remembers|asked for) (you|your ..1)]`,
    `[(left|leave|leaving|keep|kept) the (back|side|stage|vault|cellar) (door|gate) (ajar|open|unlocked|on the latch) ..2]`,
    `[(lift|lifted|lifting|unhook|unhooked|lower|lowered|raise|raised|dropped) the (rope|barrier|velvet rope|drawbridge) ..2]`,
    `[(buzz|wave|usher|sneak|whisk|smuggle|squeeze|slip) you (in|through|past|inside|backstage) ..2]`,
    `[(you are|one of) (not)? just (anyone|anybody|any {word})]`,
    `[(our|the right) (kind|sort|type) of (person|people|customer|client|reader|guest|crowd)]`,
    `[(had|got|kept|have) our eye on you]`,
    `[has (you|your name) written all over it]`,
    `[(one|edition|run|batch|print run|circle|membership) of one]`
  ],
  bend: [
    `[(because|since|seeing as|seeing|as|but) (it is|as it is) you]`,
    `[(boss|head office|hr|finance|accounts|marketing|legal|manager|ceo|accountant|management|accounting|landlord) ..1 (does not|do not|has not|have not|will not|must not|would|will) (know|noticed|find out|approve|have a fit|kill us|notice|like this|sack|fire) ..2]`,
    `[(full price|list price|sticker price|queues|waiting|queuing|retail|the price on the tag) (is|are) for (other people|others|strangers|everyone else|everybody else|the others|tourists|mortals|the rest)]`,
    `[(let|make) (the others|everyone else|everybody else|the rest|the public) (wait|queue|pay|find out|read|catch up)]`
  ],
  price: [
    `[(what|the price|the rate|at the price|pay what|rates|prices|the discount|the rates) (we|our|the|his|her) (own)? (staff|team|mom|moms|mothers|family|friends|employees|crew|insiders|locals|trade|owner|owners|regulars|colleagues|directors|partners|chefs) ..1 (pay|pays|get|gets|charge|have|use)]`,
    `[(owner|founder|boss|neighbor|neighbors|insider|crew|locals|director|friends of friends|family) ('s)? (discount|rate|rates|price|prices|pricing)]`,
    `[(usually|normally|ordinarily|typically) (keep|kept|save|reserve|reserved|only|just|this is)* ..1 for (staff|trade|the trade|members|friends|family|insiders|vips|our ..2)]`,
    `[(should|could) not (really|even|technically|strictly)? (be)? (offering|telling you|showing you|sending|sharing) ..3]`,
    `[(are|am) not (allowed|supposed) to (say|tell|show|offer|share|send) ..3]`,
    `[the (sale|menu|list|price list|party|shop|store|door) (behind|before|inside|within|under) the (sale|menu|list|price list|party|shop|store|door|counter)]`,
    `[(ask|say) for the (blue|other|real|secret|good|back) (rate|list|price|menu|room|door)]`,
    `[{word} club (perks|prices|rates|price|deals|pricing|fares|rate)]`
  ],
  hush: [
    '[keep (this|it|that|these) (one|email|page|code|between)* (to yourself|secret|between us|under wraps|hidden|quiet $)]',
    `[(just|please)? do not tell (the|my|our|your|a) {word}]`,
    `[(private|personal) (and|,) (confidential|personal|private)]`,
    `[(welcome|come|go|step|you are|let you) backstage]`,
    `[(for|only) (insiders|vips|the initiated|those who know|those in the know|people in the know|the in crowd|the lucky ones) (only|know)?]`,
    `[(do not|never|please do not|no|do not you dare|without) <adverb>* (~share|~forward|~tell|~pass|~mention|~repeat|~breathe|~whisper|~spread|~blab|~screenshot|let on|let slip|spill) (this|it|these|the others|anyone|anybody|everyone|a soul|others|them|your friends|the neighbors|your neighbors|my (boss|manager|colleagues)|our (boss|manager)|your (boss|manager|mates|sister)|the (boss|manager|wholesalers|competition|others|rest|code|link|price)|a word) (code|link|email|price|one|on|offer|around|deal|others|to anyone|far|along|away|invite)*]`,
    `(<few-hush>)`,
    `[(strictly|top|highly) (confidential|private|classified|hush hush)]`,
    `^ [classified]`,
    `[consider yourself ..3 (in|told|warned in|tipped off|briefed|one of us|invited)]`,
    `[(tell|told|telling) (just|only)? (the right people|a select|a chosen|very few|hardly anyone|a few friends)]`,
    `[(slip|sneak|step|come|go|get|let|nip|squeeze|creep) (in|on in|inside|you in|yourself in)? (through|via|by|round|around) (the|our|a) (side|back|stage|secret|hidden|tradesman 's|kitchen|trade) (door|entrance|gate|way)]`,
    `(<few-bend>)`
  ],
  offer: [
    '[(unpublished|unlisted|unadvertised) (rates|rate|prices|price|fares|fare|deals|deal)]',
    '[exclusive (to|for) (you|{tag}|our (subscribers|members|list|readers|followers|insiders|customers|community|vips))]',
    '[(an|your|our|the) exclusive (look|sneak peek|glimpse|taste|deal|upgrade|gift|bonus) ] !(inside|at|into|behind)',
    `[<adverb>? <few-secret> (_)? <few-offer>]`,
    `[<few-guarded> (_)? <few-price> !(for (staff|employees|volunteers))]`,
    `[(exclusive|exclusively|ultra exclusive) (_)? _? <few-offer>]`,
    `[(your|my|our|these|this) <adverb>? exclusive !(dealership|distribution|rights|agreement|interview|licence|license|use|supplier|partner)]`,
    '[exclusive (<few-offer>|<few-price>|content|savings|looks|styles|extras|prices|freebies|discounts|fares|gifts|stuff|{number}|for you|yours|to you|just for)]',
    `[({tag} 's|{tag}|{cap} 's|{name}) personal <few-price>]`,
    `[(very|so|rather|ultra|super|truly|pretty|extra|quite|totally|deliciously|wildly) exclusive]`,
    `[exclusively (for (you|our|the|members|subscribers|{tag})|with you|yours|{name})]`,
    `[(your|my|a|{tag} 's|our) (<few-own>) (promo|discount|sale|booking)? (code|discount|offer|invitation|invite|rate|allocation|price|deal|voucher|coupon|sale|preview|fare|access|access code|tariff|quote|price list)]`,
    '[(you|your|our|my|a|an|be|become|like a|like|the|for|to|go|hey|hi|hello|are|feel|in|of|join|welcome|dear)+ (vip|vips)] !(<few-venue>)',
    '^ [(vip|vips) (:|,|—|only|first|access|treatment|status|sale|$)]',
    '[vip (access|treatment|status|pass|passes|code|list|price|prices|rate|rates|perks|experience|event|night|shopping|preview|early|offer|club|customers|customer|guest|guests|members|member|service|exclusive|lane|sale|invite|invitation|room|table)] !(at|for the|closed)',
    `[(invite|invitation|members|insiders|regulars|friends) only !(on|in|at|until|from)]`,
    `[unlocked for you]`,
    `[(my|your) (approved|chosen|selected|preferred|founder|founding|insider|secret|inner circle|one in _) ..2 (fares|rate|price|status|discount|deal|offer)]`,
    `[(in here|just us|it is just us) , (amongst|among|between) (ourselves|us|friends) ]`,
    `[(so)? (it is|and|only|but)? just us (two|here)? $]`
  ],
  // Ahead of the others.
  first: [
    '[you (are|will be|will|get to|get|can|heard)? <adverb>* (hearing|seeing|getting|shopping|trying|hear|see|get|shop|try|know|heard) (it|this|them|in|about it|about this|here)? first] ($|:|—|.|,|!)',
    '[(you are|you will be|be) (among|amongst|one of) the (very)? first (to (know|hear|see|shop|try|access|get|taste|find out|own|test)|$)]',
    '[(presale|pre sale|private|backdoor|back door|first|platinum|elite|advance|head start) (access|admission|shopping hour)] !(road|gate|lane|ramp|to (the (river|beach|path|building)))',
    '[(priority|vip) (invitation|invite)]',
    `[<few-first> (starts|begins|opens|is (here|open|live|yours)|now|inside)*]`
  ],
  invited: [
    `[(you are|you have been|consider yourself|you were) (<adverb>|cordially|warmly|hereby|kindly|graciously)* invited]`,
    `[your presence is (requested|required|desired)]`,
    '[(strictly)? by (personal|private)? invitation only]',
    `[(limited|exclusive|secret|rare|coveted|golden|engraved|special|gilt edged) (invitation|invite)]`,
    `[(your|an|a) (exclusive|personal|private|special|vip|very special|royal) invitation]`,
    `^ [invited] $`,
    `[an invitation (that|you|money|only|like|to (join|become|the inner)) ..5]`
  ],
  // Secrecy as a label: told only of an offer.
  sealed: ['^ [exclusive] $', '^ [(top secret|confidential|off the record|classified|for internal use only|internal only|not for distribution|behind closed doors)] (:|—|,|\\!|$)'],
  eligible: [
    `[you (are|have been) <adverb>* (eligible|pre approved|preapproved|prequalified|pre qualified) for ({number}|a|an|our|this|free) ..1]`,
    `[you (qualify|have qualified) for (free (returns|delivery|shipping)|our (lowest|best|staff|secret) ..1)]`
  ],
  not: [
    'whispered (one|a|the|two) (word|words|_ to)',
    `exclusive (of|to !(you|subscribers|vips|insiders|followers|{tag}|our (subscribers|members|list|readers|followers|insiders|customers|community|vips))|interview|story|report|reporting|extract|right|franchise|contract|supplier|supply|remedy|provider|partner|partnership|brand|resort|range|design|designs|colors|color|and|in|at|from|on|by|licence|dealership|distribution|rights|agreement|licence|license|economic|use|jurisdiction|or|breed|supplier)`,
    `inner ring road`,
    'on (the|our|a) (list|waiting list|rota) of !(<few-insiders>|our|chosen|invited|those|the|people|customers|select|lucky)',
    '(share|sell|give|rent|show|pass|disclose|send|forward|lend) ..2 (your|this|the|it|these|any) _? _? (address|addresses|data|details|name|email address|information|password|passcode|pin|login|number|card|account|photo|photos|answers) ..3 (anyone|everyone|anybody|others|third parties|public)',
    '(do not|never|please do not) (share|forward|send|give|tell|show) (this|the|your|that) (code|link|pin|password|mail|email|message|number) (with anyone|to anyone|: (it|the link|anyone)|because (it|the link|anyone)|; (it|our|we|the))',
    '(selected|chosen|picked|shortlisted|drawn|invited) (for|as|to) ..3 <few-duty>',
    '(selected|chosen|picked|shortlisted) for (the|our) ..3 (role|post|job|position|vacancy)',
    '(invited|invites|invite) (you)? to (edit|collaborate|comment|view|tender|apply|review|sign|test|vote|moderate|(join|attend) (the|a|an|your|our)? ..3 (workspace|team|project|board|channel|repository|document|call|meeting|organization|folder|hearing|appointment|screening|interview|consultation|class|space)|an? _? (hearing|appointment|screening|interview|consultation|test))',
    '(on|onto) the (list|roster|rota|guest list) for',
    '(draft|work|file|changes|progress|settings|password|search|searches|recipe) ..3 saved ..2',
    '(vip|vips) (ticket|tickets|package|packages|pass|passes) ..2 {number}',
    'early access to ..2 (version|beta|records|funds|pension|data|api|features|feature|release|money|wages|pay)',
    'for you by',
    'eyes only (need|have|see|open|close)',
    'inner circle (line|road|route|bus|train|way)',
    '(drawn|picked|pulled) ..2 (in|from) the ..1 (raffle|ballot|lottery|hat|draw)',
    'for members only ; (guests|visitors|others|non members)',
    'everyone else (in|at|from|on) the',
    `(treat|treated|kept|keep|remain|remains|handled|held|is|are|be) ..8 strictly confidential`,
    `(never|do not) (tell anyone|share|tell|give) (anyone)? your (pin|password|passcode|code|login|card|details|bank)`,
    'not (open|accessible|available) to the public (during|until|yet|on|in|at|before|after|because|while|from)',
    `(secret|private) (garden|service|santa|ballot|eye|school|tutoring|health|car|parking|browsing|message|view|rental|member)`,
    `nobody else can see your`,
    `(waiting|wait|reading|mailing|price|wine|reserve|red|packing|shopping|wish) list`,
    'early access ..2 (pupils|students|patients|residents)',
    `(no|without) (members|velvet|lists)`,
    `vip (parking|lounge at|section at|gate|toilets)`,
    `chosen (family|name|by {number}|charity)`,
    `first to (break|cross|score|finish|reach|fall)`
  ]
}
