/** Word classes of `manufactured-scarcity`, by meaning. See base.ts for the notation. */

export const manufacturedScarcity: Readonly<Record<string, string>> = {
  // How few.
  'few-small': `
    few, very few, so few, too few, a few, precious few, a precious few, a select few, a lucky few, hardly any, barely any, scarcely any, not many,
    not so many, next to no, next to none, almost no, almost none, nearly none, nearly no, practically none, virtually none, hardly a, barely a,
    scarcely a, one or two, two or three, a couple, a couple of, a pair of, a handful, a handful of, a mere handful, a mere handful of, a thimbleful,
    a thimbleful of, a spoonful, a spoonful of, a smattering, a smattering of, a trickle, a trickle of, a sprinkling of, a scattering of, a smidgen of,
    a sliver, a sliver of, slivers of, a crumb of, crumbs of, a scrap of, scraps of, a drop of, a dribble of, a splash of, a pinch of, a dusting of,
    a whisker of, a whiff of, a fistful of, an armful of, a dozen, half a dozen, less than a dozen, fewer than a dozen, under a dozen, a baker's dozen,
    single digits, a last handful, a final handful, odd sizes, odds and ends, dregs, the dregs, dribs and drabs, slim pickings, ones and twos, the odd,
    one solitary, a solitary, a lone, one lone, one forlorn, a forlorn, one lonely, a lonely, a single, one single, one measly, a measly`,
  'few-mere': `
    only, just, merely, barely, hardly, scarcely, a mere, mere, but, down to, down to the last, down to our last, down to just, down to only, no more than,
    less than, fewer than, under, not even, a paltry, a measly, literally, exactly, precisely, currently, there are only, there is only, there are just,
    there is just, we have only, we have just, we only have, we are down to, last, final, our last, our final, the last, the final, these last,
    these final, the remaining`,
  'few-left': `
    left, left in stock, left in your size, remaining, remain, remains, to go, in stock, unsold, to spare, unclaimed, up for grabs, still free,
    still available, still unclaimed, left standing, still standing, left on the shelf, on the shelf, left to claim, left to sell, left unsold,
    not spoken for, not taken, not yet taken, not yet sold, in the warehouse, to our name, left to go`,
  // What may be left.
  'few-thing': `
    +tub, +mat, +punnet, +bunch, +garage, +terrace, item, +item, item s, +pair, +piece, +unit, +copy, copies, +seat, +spot, +place, +space, +room, +ticket, +table, +size, +slot, +set, +bottle, +box,
    boxes, +bed, +berth, +cabin, +pitch, pitches, +plot, +stall, +bay, +desk, +bunk, +chair, +pew, +stool, +bench, benches, +booth, +bike, +boat, +van,
    +flat, +apartment, +house, +home, +villa, +cottage, +chalet, +suite, +lodge, +tent, +coat, +jacket, +dress, dresses, +shirt, +tee, +hoodie, +shoe,
    +boot, +trainer, +sneaker, +hat, +bag, +rug, +lamp, +sofa, +mug, +jar, +tin, +can, +crate, +case, +pallet, +bucket, +sack, +tray, +loaf, loaves, +bun,
    +cake, +pie, +hamper, +voucher, +code, +licence, +license, +pass, passes, +permit, +bursary, bursaries, +grant, +scholarship, +fare, +deal, +offer,
    +download, +edition, +print, +poster, +book, +guitar, +trombone, +piano, +console, +phone, +laptop, +tablet, +monitor, +car, +hatchback, +puppy,
    puppies, +kitten, +plant, +tree, +bulb, +seedling, +egg, +lot, +stock, +product, +model, +variant, +style, +colour, +color, +opening, +vacancy,
    vacancies, +appointment, +session, +class, classes, +lesson, +membership, +entry, entries, +pack, +packet, +kit, +roll, +metre, +meter, +litre, +kilo,
    +bunch, bunches, +portion, +serving, +slice, +bar, +batch, batches, +cask, +barrel, +keg, +magnum, +carton, +sample, +tester, +share, +stake, +ring,
    +necklace, +watch, watches, +card, +calendar, +diary, diaries, +planner, +toy, +bear, +doll, +game, +disc, +record, +vinyl, cd, +ball, +bat, +racket,
    +ski, +board, +sledge, +kayak, +canoe, +paddle, +pool, +hive, +hen, +goat, +fish, of them, of these, of those, ones, more`,
  // Stock, seats, supply.
  'few-stock': `
    stock, +stock, supply, supplies, inventory, quantity, quantities, availability, allocation, +allocation, +seat, seating, +spot, +place, +space,
    capacity, +ticket, +room, +slot, +appointment, +opening, +vacancy, vacancies, release, +release, drop, +drop, +run, +piece, +unit, +pair, +size,
    +bundle, +copy, copies, enrolment, enrollment, +licence, +license, +bursary, bursaries, +scholarship, +cabin, +berth, +table, tables, +colour, +color,
    +item, stocks, the stock, our stock, reserves, the reserve, +reserve, gold tiers, rails, shelves, shelf space, +fare, deliveries, delivery slots,
    batch, tickets`,
  // How little of it.
  'few-short': `
    limited, very limited, strictly limited, extremely limited, scarce, scant, scanty, sparse, finite, dwindling, shrinking, vanishing, disappearing,
    diminishing, depleting, depleted, in short supply, skeleton, meagre, meager, exhausted, nearly exhausted, fast disappearing, ever fewer, evaporating`,
  // What goods do when they run out: all forms.
  'few-vanish': `
    ~disappear, ~vanish, ~evaporate, ~fly out, ~fly off, ~fly away, ~sell, ~sell out, ~sell through, ~walk out, ~walk off, ~wander off, ~run out, ~run low,
    ~run down, ~run short, ~dwindle, ~shrink, ~thin, ~thin out, ~deplete, ~drain, ~dry up, ~melt away, ~leave us, ~clear out, ~fill up, ~book up,
    ~book out, ~get snapped up, ~get taken, ~get booked, ~get whisked, ~be snapped up, being snapped up, being whisked away, being whisked, being taken,
    being claimed, being grabbed, being bagged, being booked, being scooped up, being bought up, being hoovered up, being gobbled up, being swept up,
    being picked off, being plucked, being raided, being rationed, snapped up, scooped up, hoovered up, gobbled up, gobbled, swept up, picked off,
    picked clean, picked over, whisked away, bought up, cleaned out, cleared out, wiped out, stripped, spoken for, taken up, carved up, ~hop off, ~hop it,
    ~scarper, ~dash off, ~race out, ~rush out, ~rocket, ~flit, ~hatch out of existence, ~migrate, ~emigrate, ~flee, ~bolt, ~escape, ~slip away,
    ~trickle away, ~drip away, ~pour out, ~pour off, ~stream out, ~zoom, ~whizz, ~whizz out, ~vaporise, ~evacuate, ~sail out, ~march out, ~dance off,
    ~leap off, ~spring off, ~swim away, ~gallop off, ~trot off, go, goes, going, gone, shifting, clearing, emptying, walking, flying, filling, filled,
    booking, melting, tumbling, leaving`,
  // How fast they do.
  'few-fast': `
    fast, so fast, too fast, very fast, quickly, so quickly, rapidly, like hot cakes, like hotcakes, like the clappers, like lightning, like wildfire,
    like crazy, like mad, like there is no tomorrow, like billy o, like snow in, like ice cream in, by the minute, by the hour, by the second,
    by the armful, by the dozen, by the hundred, by the bucket, by the boxful, by the basketful, by the crate, by the pallet, by the truckload,
    by the vanload, by the bagful, by the handful, in minutes, in seconds, in a flash, in a heartbeat, in a blink, in a wink, in no time, in droves,
    in their droves, at speed, at pace, at a rate of knots, apace, double quick, before our eyes, before your eyes, before lunch, by teatime, by tea,
    off the shelves, off the shelf, off our shelves, off the rails, off the racks, off the rack, off the page, off the press, off the lot, out the door,
    out of the door, out the window, out of stock, out of the warehouse, out of the shop, out of here, up fast, up quickly, two at a time, three at a time,
    faster than, as fast as, as soon as, as quickly as, into backpacks, into baskets, into handbags, into trolleys, one by one, every hour, each morning,
    each hour, out of existence, in twos and threes, by the boatload, by the trolley, by the carload, by the coachload, by the pair, by the pound,
    by the tonne, under the counter, from under us, from under our noses, faster than we can, quicker than we can, before we can, before they land,
    before they hit, before the ink, before the photographer, before the paint, before the box, the moment they, the minute they, as soon as they,
    the second they, as fast as we, before you can say, before you have, before you finish, while you dither, while you read, while you sleep,
    while you are, while we speak, hand over fist, to the four winds, in twos, up in a heartbeat, up in minutes, up before, by post, by breakfast`,
  'few-flying': `
    selling, flying, disappearing, vanishing, booking, booking up, booking out, evaporating, dwindling, snapped up, gobbled, scooped, whisked, depleting,
    moving, going, snapped, filling up`,
  // What goods are then.
  'few-gone': `
    long gone, out of them, chock full, chocka, chock a block, full to bursting, full to the brim, bursting, jammed, jam packed, rammed, taken, reserved,
    allocated, empty, bare, bare bones, stripped, picked clean, picked over, wiped out, cleaned out, cleared out, clean out, none left, no more,
    unavailable, unobtainable, under offer, off the market, off the shelf, sewn up, no vacancy, no vacancies, full, booked, claimed`,
  'few-sold': `
    gone, all gone, sold, sold out, sold through, out of stock, run out, fully booked, booked up, booked out, booked solid, spoken for, all spoken for, snapped up,
    all taken, oversubscribed`,
  'few-almost': `
    almost, nearly, virtually, practically, all but, very nearly, just about, as good as, close to, pretty much, well nigh, near enough, soon to be,
    about to be, more or less, fast becoming, rapidly becoming, almost completely, nearly all, almost all, so close to`,
  // Where goods are kept.
  'few-store': `
    shelf, shelves, cupboard, larder, pantry, rack, racks, rail, rails, tray, trays, basket, bin, bins, silo, tank, jar, barrel, cask, casks, cellar,
    warehouse, stockroom, storeroom, store room, back room, depot, fridge, freezer, cabinet, drawer, drawers, wardrobe, window display, vault, grant pot,
    bucket, crate, crates, stack, pile, heap, seam, mine, quarry, pipeline, bay, lorry, fleet, cabin, stalls, circle, forecourt, greenhouse, nursery,
    kennel, paddock, orchard, vineyard, hive, oven, ovens, hopper, bread bin, cookie jar, biscuit tin, honey pot, hat stand, coat rail, boot room, tub,
    keg, vat, urn, sack, ledger, order book, catalogue, cake stand, hanger, hangers, kennel block, stable, stables, coop, pen, aquarium, jetty, quay,
    pontoon, marina, terrace, seating plan, seat map, floor plan, waitlist, whiteboard, blackboard, noticeboard, pegboard, hooks, peg, pegs, spool, reel,
    roll, bolt, cone, kiln, foundry, workshop, studio, trolley, pallet, container, skip, platter, cauldron, kettle, teapot, flask, decanter, fountain,
    reservoir, mountain, mound, supply line, queue of boxes, van shelf, glass case, plinth, hot cross bun tray, supplies cupboard, our end of the shelf`,
  // Diaries and rooms that fill.
  'few-diary': `
    diary, diaries, calendar, calendars, schedule, rota, classes, cohort, session, sessions, workshop, retreat, clinic, surgery, slots, weekends,
    saturdays, sundays, mondays, tuesdays, wednesdays, thursdays, fridays, appointments, places, spaces, seats, spots, rooms, tables, cabins, beds,
    pitches, tours, tour, january, february, march, april, june, july, august, september, october, november, december, autumn, christmas, easter, waitlist,
    waiting list, wait list, guest list, roster, coach, minibus, kennel, kennels, nursery, creche, scheme, positions, places on, waiting room, chairs,
    courts, lanes, bays, plots, seminar, webinar, webinars, matinee, evening show, screening, courses, our list, saturday list, tour dates, boat trip,
    coach trip, the books, our books, the hall, the boat, class, course, dates, evenings, mornings, may, saturdays left, session list, patient list,
    client list, appointment book, booking sheet, booking system, timetable, slate, dance card, dance cards`,
  'few-filling': `
    filling up, filling fast, filling quickly, nearly full, almost full, booking up, booked up, booked out, booked solid, nearly booked, almost booked,
    jam packed, bursting, bursting at the seams, chock a block, chocka, swiss cheese, sardine tin, sardines, carved up, going fast, vanishing, spoken for,
    snapped up, standing room only, oversubscribed, gets fuller, getting full, getting fuller, filling by, fills by, full to the brim, full to bursting,
    brimming, brim full, crammed full, standing room, tight as a drum, like a sardine, like tetris, tetris, fully subscribed, mostly taken, nearly taken,
    sewn up, all but spoken for`,
  // Others after the same goods.
  'few-demand': `
    high demand, huge demand, massive demand, great demand, hot demand, heavy demand, overwhelming demand, unprecedented demand, incredible demand,
    insane demand, crazy demand, extreme demand, very high demand, such high demand, super high demand, great request`,
  'few-hot': `
    sellout, sell out risk, sellout risk, much sought after, fast seller, fast sellers, fast selling, fastest selling, hot ticket, hot tickets, hottest ticket, hot item,
    hot items, hot commodity, hot seller, hot sellers, hot property, oversubscribed`,
  'few-rival': `
    someone, somebody, someone else, somebody else, anyone else, others, another reader, another customer, another shopper, other shoppers, other people,
    other buyers, other customers, other guests, the next person, the next reader, the next customer, your neighbor, your neighbors, the neighbors,
    the wholesalers, the crowd, the crowds, the hordes, the masses, the mob, the queue, the rest, everyone else, everybody else, a rival, rivals,
    eager hands, quicker fingers, faster fingers, sharper elbows, sharp elbows, other hands`,
  'few-scramble': `
    scrum, tug of war, feeding frenzy, bunfight, bun fight, fought over, queue round the block, queues round the block, queue around the block,
    queue out the door, queues out of the door, arm wrestle, beating them off, beating tenants off, mad dash, mad rush, a run on, a rush on, the rush on,
    a fight over, a bun fight over, the scramble for, a scramble for`,
  // Rarity.
  'few-rare': `
    scarcer, scarcest, super scarce, rare as, rarer than, scarcer than, as rare as, as scarce as, hen's teeth, hens teeth, rocking horse, golddust,
    unicorn size, endangered list, critically endangered, practically extinct, nearly extinct, becoming extinct, going extinct, facing extinction,
    near extinction, on the brink of extinction, fewer and further between, thin on the ground, in short supply, running scarce, needle in a haystack,
    a dying breed, the last of a dying breed, last of its kind, last of their kind, last of the mohicans, last man standing, last one standing,
    collector's item, becoming a myth, a drop in the ocean, drop in the ocean, a drop in the bucket, blink and they are gone, here today gone tomorrow,
    dwindling fast, practically a myth, becoming a legend, a four leaf clover, four leaf clovers, collectors item, water in the desert, taxis in the rain,
    seats on the tube, gold dust, few and far between, few and further between`,
  // What does not come after.
  'few-again': `
    restocked, restock, restocking, back in stock, reprinted, a reprint, reordered, made again, making again, making any more, making more,
    be making this again, remade, reissued, brewed again, baked again, printed again, back once, refilled, another batch, another run, another delivery,
    a second batch, a second run, a second printing, a rerun, more coming, more after this, more where these, more where they, more of these, more of them`,
  // A last one of a kind of thing.
  'few-last': `
    last, final, very last, absolute last, last remaining, last ever, remaining, last but one, last handful of, last few, final few, last couple of,
    last two, last three, last four, last five, last six, last ten, final two, final three, final four, final five, final ten, penultimate, last available,
    last surviving`,
  'few-wanted': `
    few, few left, handful, pair, pairs, pieces, unit, units, item, items, copy, copies, size, sizes, stock, stocks, batch, batches, box, boxes, bottle,
    bottles, jar, jars, tin, tins, seat, seats, spot, spots, places, room, rooms, cabin, cabins, table, tables, ticket, tickets, slot, slots, bed, beds,
    berth, berths, permit, parking permit, hat, bobble hat, coat, coats, dress, dresses, shoes, boots, jacket, jackets, bag, bags, hoodie, hoodies, tee,
    tees, cake, cakes, loaf, loaves, hamper, hampers, tree, trees, plot, plots, flat, apartment, house, home, villa, cottage, puppy, kitten, pup,
    of the litter, of the batch, of the bunch, of the line, of the stock, of the range, of the run, of the crop, of the harvest, of its kind,
    of their kind, of our stock, of these, of them, pallet, crate, case, cases, bucket, sack, van, car, bike, bikes, sofa, rug, rugs, lamp, lamps, prints,
    poster, licence, license, chair, chairs, stool, pew, space, spaces, vacancy, vacancies, appointment, appointments, stragglers, leftovers, survivor,
    survivors, men standing, one available, one left, one in stock, one standing, ones left, few pairs, few seats, few rooms, few places, few copies,
    few bottles, umbrella, kayak, guitar, ukulele, piano, sofa bed, bunk, porthole, stall, bay, desk, kennel, tray, buns, pies, mug, mugs, teapot, kettle,
    knife, pan, quilt, blanket, throw, cushion, scarf, gloves, socks, jumper, cardigan, sweater, shirt, shirts, skirt, jeans, trousers, necklace,
    bracelet, watch, vase, candle, candles, plant, rose, roses, tulip, tulips, bulb, bulbs, shrub, lemon, pumpkin, pumpkins, turkey, goose, cheese, ham,
    wine, whisky, gin, rum, cask, barrel, keg, magnum, ex demo, display model, show home, demo, chalet, caravan, pod, yurt, tent, tents, pitch, moorings,
    mooring, garage, parking space, parking spot, cot, pram, pushchair, teddy, lego set, kit, kits, pack, packs, desk lamp, monitor, laptop, phone,
    console, drone, print run, first edition, signed copy, signed copies, vinyl, painting, linocut, sculpture, jug, passes, voucher, vouchers, bursary,
    scholarship, internship`,
  // Hardly anything.
  'few-barely': `
    hardly any, barely any, scarcely enough, almost no, almost none, almost no more, nearly no, nearly none, next to no, next to none, practically no,
    practically none, virtually no, virtually none, precious few, vanishingly few, nowhere near enough, a handful left, a last handful, just a handful,
    only a handful, but a handful, only one or two, a thimbleful, a spoonful, a smattering, a smidgen, slim pickings, dribs and drabs, single figures,
    single digits, ones and twos, the last scrapings, last scraps, last drops, one solitary, one lone, one lonely, one forlorn, a scattering of,
    very few left, almost none of, nearly all gone, only a few left, just a few left, one or two left, one or two about, a mere handful of`,
  // Containers that are also other things.
  'few-place': `
    till, tin, box, stand, well, wall, floor, lot, train, plane, boat, bus, coach, hall, van, truck, page, grid, map, seating plan, chart, hook, press,
    bench, ship, hold, bowl, plate, dish, river, lake, ocean, board, block, street, bottle, counter, pool, tap, field, sheet, menu, display, pot,
    grant pot, yard, play area, cabin, room, kitchen, bakery, oven, ovens`,
  // How it looks when nothing is in it.
  'few-bare': `
    lonely, sparse, patchy, bare, almost bare, nearly bare, barer, emptying, nearly empty, almost empty, practically empty, half empty, running low, running out, running dry,
    drying up, drained, draining, scraping, scraped, cobwebs, tumbleweed, tumbleweeds, dregs, slurping, gurgling, rattling, wobbles, thinning,
    thinning out, thinner, shrinking, shrinks, dwindling, dwindles, picked clean, picked over, raided, raiding, ransacked, plundered, stripped, half gone,
    on its last, on the last, on their last, all corners, blank already, gappy, gap toothed, full of holes, echoing, echoes, echo, comes back empty,
    come back empty, empty by, empties by, empties, lighter, depleted, near the bottom, at the bottom, down to its, down to our, wheezing, sputtering,
    exhausted, sold through, a trickle, trickling, dripping, on fumes`,
  // What goods are about to do.
  'few-going': `
    disappearing, vanishing, dwindling, running low, running out, running short, flying out, flying off, nearly gone, almost gone, mostly gone,
    all but gone, practically gone, getting scarce, getting scarcer, getting thin, growing thin, growing scarce, growing scarcer, growing rarer,
    being fought over, fought over, being snapped up, snapped up, being scooped up, being claimed, being grabbed, getting snapped, getting taken,
    getting grabbed, getting claimed, get snapped up, get claimed, get grabbed, go under offer, going under offer, goes under offer, nearly extinct,
    almost extinct, leaving in droves, oversubscribed, over subscribed, hard to come by, hard to get hold of, hard to keep, thin on the ground,
    like gold dust, like hen 's teeth`,
  // Idioms of want and of rivalry; they need an offer beside them.
  'few-idiom': `
    slim pickings, dribs and drabs, scraping the barrel, scrape the barrel, bottom of the barrel, end of the bolt, end of the spool, end of the rail, end of the barrel,
    end of the litter, tail end of the, fag end of the, cupboard is bare, cupboard 's bare, cupboard 's nearly bare, cupboard is nearly bare,
    shelves are bare, shelf is bare, mother hubbard, old mother hubbard, shop 's bare, echoing shelves, gaps on the shelf, gaps on the shelves,
    hole on the shelf, hangers and nothing, empty hangers, empty hooks, empty pegs, lonely on the shelf, lonely hanger, last man standing,
    last one standing, last soldier, last of the mohicans, last samurai, last dregs, then there were none, and then there were, then there was none,
    then there were two, then there were three, going the way of the dodo, way of the dodo, dodo territory, rarer by the, rocking horse, hens teeth,
    hen 's teeth, gold dust, four leaf clover, snow in july, snow in august, snow in the sahara, shade in the desert, water in the desert,
    seat on the tube, taxi in the rain, glastonbury tickets, hamilton tickets, like glastonbury, faster than glastonbury, like toilet roll, like loo roll,
    flown off, fly off the, off the shelves, off our shelves, out the door faster, out of the door faster, grown legs, grew legs, grown wings,
    growing wings, grew wings, walking off, marching out, marched out, dancing out, hopping off the, hopped off, leaping off, jumping off the,
    pulling a houdini, vanish like, disappear like, vanishing like, disappearing like, melting like, melt like, like snow off, like snow in,
    like ice cream, like ice in, like dew, like biscuits at, like biscuits in, like doughnuts at, like donuts at, like cake at, like chips at,
    like sandwiches at, like free beer, like the last slice, last rolo, last roast potato, last piece of cake, last mince pie, standing room only,
    no room at, no room at the inn, nearly a full house, packed to the rafters, packed to the gunwales, bursting at the seams, like sardines, sardine tin,
    swiss cheese, seats than, bottoms than, takers than, orders than, buyers than, applicants than, requests than, queue jumpers, queue forming,
    queues are forming, queue round, queue around, queues round, queues around, queue stretches, queue snakes, waiting list for the waiting,
    waitlist for the waitlist, list for the list, list as long, list is as long, as good as spoken, all but spoken, bagsy, bagsied, sharpen your elbows,
    sharp elbows, elbows at the ready, elbows out, elbows sharpened, fists at the ready, may the fastest, survival of the quickest, fastest finger,
    fastest fingers, you or someone else, you or your neighbor, beaten you to it, beat them to it, pipped to, pip you to, pipped at, whisked away,
    snaffled, hoovered up, cleaned us out, clean us out, clear us out, cleared us out, wiped us out, wipe us out, wiping us out, ransacked, plundered,
    cannot keep up, can not keep up, can not bake fast enough, can not make them fast, can not make enough, can not get enough of, faster than we can,
    quicker than we can, outrun us, outstripped, snowed under, bombarded with, rationing, ration book, ration card, on ration, no more where,
    no more to come, no more coming, not making any, will not make any, will not be making, will not be printing, the mold is broken, broke the mold,
    threw away the mold, broke the mould, smashed the mold, plates are destroyed, once these go, after this lot, after this batch, this lot is,
    this batch is, those are the last, these are the last, are the last we, is the last we, last we will, last we have, last we could`,
  // Words of want; they need an offer beside them.
  'few-field': `
    scarcer, scarcest, oversubscribed, bagsy, snaffled, oversold, snapped up, picked clean, sold through, booked solid, chock full, chock a block, chocka,
    bursting at the, no vacancy, no vacancies`
}

const N = '({number}|<numberword>|<few-small>)'
const COUNT = '({number}|<numberword>)+'
const LEFT = '(<few-left>)'
/** `3 item(s)`: the plural that a shop leaves open. */
const S = '(\\( s \\))?'
const GOODS = '(<few-thing>|<few-stock>|they|these|those)'

/** The frames of the rule, by cue. See pattern.ts for the notation. */
export const scarcityFrames: Readonly<Record<string, readonly string[]>> = {
  // How many are left.
  count: [
    `[${COUNT} (_)? _ (seats|spots|places|spaces|slots|seat|spot|place|slot|tickets|rooms|licenses|homes|plots) (left|remaining)] !(over|turn|on|by)`,
    `(has|have|got|there is|there are|there 's|just|only) [${COUNT} !(year|years|day|days|life|lives|goal|goals) _ (left|remaining)] (in|on|for|at|$)`,
    `[<few-mere> ${N} ..4 ${LEFT}] !(turn|turns|hand|handed|side|foot|hander|wing|over|at)`,
    `-(turn|turns|bear|keep|on|to|the|number|no|order|parcel|step) [${COUNT} (more|of)? <few-thing> ${S} (left|remaining|unsold|unclaimed)] !(over|turn|turns|hand|handed|side|foot|hander|wing|on your|in your|until|our|the|a|out|behind|for (dead|the|a))`,
    `^ (we have|currently|only|just|availability|available|there are|there is)* [${COUNT} (item|items|pair|pairs|unit|units|piece|pieces|left)? (in stock|up for grabs)]`,
    `[(less than|fewer than|under|down to|no more than) ({number}|<numberword>) <few-thing>? (left|remaining|available|remain|in stock|to go)]`,
    `[(only|just|last) ({number}|<numberword>) <few-thing> ${S} (available|left|remaining|in stock)]`,
    `[(only|just) ({number}|<numberword>) (available|seats|spots|places|rooms|tickets|copies|slots|tables)] !(per|a|each|with|of each|in the|on)`,
    'in stock \\( [{number} \\) left]',
    '(one|1) of (the|our) [(last|final) ({number}|<numberword>)? (<few-wanted>|<few-thing>)] !(to|who|that|in (town|the country|england))',
    `^ (only|just)* [${COUNT} (left|remaining)] !(turn|turns|hand|handed|side|foot|hander|our|the|until|over)`,
    `(have|has|got|is|are|of) [${COUNT} left] (in|at|of|$)`,
    '{number} \\} (left|remaining)'
  ],
  // How many, where an offer stands beside it.
  number: [
    `(less than|fewer than) ${N} _? <few-thing>`,
    `[(last|final) ({number}|<numberword>) (<few-thing>)] !(to walk|of (may|june)|years|days|were|was|are|is|had|have|in|from|we|i|you|that|which)`,
    `(only|just|merely) ${COUNT} of (the|our|these)? ..3 (left|remain|remaining|available)`,
    `${COUNT} (of|out of) ${COUNT} ..3 (gone|sold|taken|booked|claimed|spoken for|filled)`,
    '(we|i) (only|have only) (made|make|printed|baked|brewed|ordered|got) ({number}|<numberword>|a few|a handful)',
    '(all|every ..1) but ({number}|<numberword>|a few|a handful|the ..2) (are|is|have|has)? (gone|sold|taken|booked|claimed|snapped up|spoken for)'
  ],
  // How much of it is claimed already: *87% offers claimed*.
  share: [
    '(already|over|now|nearly|almost|^|is|are|more than) [{number} (full|booked|filled|reserved|subscribed) (already|up|out)?] !(of|in|to|at|with|by|cream|moon|board|time|year|term|marks)',
    '{number} (of)? (the|our|all)? (offers|deals|stock|seats|tickets|places|items|units|spots|it|beds|rooms|tables)? (is|are|already)* (claimed|sold|sold out|gone|taken|booked|spoken for)'
  ],
  // Few, unnumbered.
  few: [
    '(only|just|nothing but) (crumbs|scraps|dregs|stragglers|odds|remnants) (left|remain|remaining|of)',
    '(get|grab|claim|book|reserve|bag|snag|snap up|nab|rescue|order) (the|one of the|our|your)? [<few-last> (<few-wanted>|_ <few-wanted>)]',
    'not (many|much|a lot|a whole lot|too many) (of)? ..4 (left|remain|remaining|to go round)',
    '^ (the|our)? (last|final) few $',
    '-(had|were|was) [<few-small> (of)? ..4 (left|remaining|remain|remains|unsold|unclaimed|to go round|to go around)] !(turn|turns|hand|over)',
    '(few|hardly any|barely any|not many|precious few|nearly no|almost no|next to no) <few-thing> (left|remain|remaining)',
    '^ (just|only)? (not many|hardly any|barely any|few) (left|remain|remaining)',
    '(not enough|nowhere near enough|hardly enough|barely enough|there is not enough) (of (it|them|these))? ..2 (to go round|to go around)',
    '(last|final) (one|ones) (available|left|in stock)'
  ],
  // The last of the goods, where an offer stands beside it.
  last: [
    '(down to) (the|our|its|their) last _ !(detail|man|letter|penny|cent|second|minute|drop)',
    '-(on|in|at|to|of|was|were) [<few-last> (<few-wanted>|_ <few-wanted>)] !(left in {number}|in {number}|was|were|had|are usually|is usually|we|i|you|they|that|which|who|year|week|time|standing order|is a|are a|will|days|weeks|months|years|to (open|arrive|finish))',
    '(last|final) (in|of) (your|the|this) (size|color|shade|season|litter|line|range|run|batch|crop|harvest)',
    '[(a|an|our|this) (mere|tiny|small) (handful|batch|stash|allocation|supply)] of',
    '(this|that|your|the|a|our) ..3 on (its|their) last <few-wanted>'
  ],
  // Running low, nearly sold out.
  low: [
    '(already|over|now|nearly|almost|^|is|are|more than) [(half|three quarters) (full|booked|sold|filled|reserved|subscribed) (already|up|out)?] !(of|in|to|at|with|by|cream|moon|board|time|year|term|marks)',
    '[(before|until) (it|they|we|the ..2|your ..2|classes|spots|places|this) (fills|fill|is full|are full|gets full|get full|is booked|are booked|book) (up|out)?] !(in|the|out|this|your|a|with)',
    '(they|it|these|places|spots|classes|spaces|slots|dates|viewings|courses|workshops|seats|tables) [<adverb>* (fill|fills|book|books|filling) (up|out)? (really|so|very|super)? (fast|quickly|quick|soon)]',
    '(<few-stock>|viewings|dates|tables|appointments) [(is|are)? <adverb>* (filling|flying|going) (up|fast|out|now)?] $',
    '[(before|until|as long as|while) (the|our)? (spots|places|seats|spaces|slots|tickets|rooms|tables|dates) (run out|runs out|last|go|are gone|sell out|remain|are left)]',
    '[there are only so many _]',
    '[(will not|does not|do not|will never) (stay|be|last|sit|remain) ..1 (on the market|for sale|available) (for)? (very|too)? long]',
    '(homes|houses|flats|properties|listings|cars|apartments|places) (like (this|these|it)|on this street|round here|at this price) [<adverb>* (do not (last|hang around|stay|come up)|sell (fast|quickly)|go (fast|quickly)|rarely _ _?|never last)]',
    '[(the)? (first|second|third|latest|last) ..2 (<few-stock>|batch|round|drop|release|wave) (is|are) <adverb>* (gone|sold out|sold|taken|claimed)]',
    '^ (the)? [(last|final) (few)? (cabin|room|ticket|table|slot|appointment|berth|tickets|rooms|tables|slots|appointments|cabins|vans|homes|jabs|_ jabs)] (on|for|at|in) (the|our|this|{number}|<weekday>|<month>)',
    '(do not miss|secure|claim) (one of)? [the (last|final) (few|remaining)? (tickets|places|seats|spots|rooms|ticket|place|seat|spot|slots)]',
    '^ (they are|sizes are|it is|we are)? [<adverb>* (selling out|soon (sold out|out of stock|to sell out)|sold out soon)] $',
    '[(almost|nearly|close to|approaching|reaching|nearing) (at)? (full)? (capacity|sell out|sellout)]',
    '(we are|it is|class is|course is|event is) [at {number} (<percent>)? capacity]',
    '^ (the|our|only|get|shop|grab|your|claim)* [(last|final|remaining) (few|couple of|handful of|remaining|{number}|<numberword>)+ (<few-wanted>|<few-stock>|<few-thing>)] !(of (the (year|season|book)|{number})|in {number}|that|which|we|i|from|was|were|on the agenda)',
    '^ (the|our|only|get|shop|grab|your|this is|it is|these are)* [(the)? (last|final) (pair|pairs|piece|pieces|size|sizes|item|items|copies|units|rolls|plots|batch|release|stock|pallets|rooms|seats|tickets|places|spots|cabins|tables|bottles|boxes|room|seat|ticket|place|spot)] (in (your size|stock)|left|available|remaining|for sale|going|$|:|—)',
    '^ [(almost|nearly|practically|virtually) (full|fully booked|booked out|booked up|booked)] ($|:|—|,)',
    "(<few-diary>|course|event|class|trip|tour|dinner|table|weekend|week|month|night|session|webinar|group|cohort|it|we|list) ..2 [(is|are|'s) <adverb>* (almost|nearly|practically|virtually) (full|fully booked|booked up|booked out)]",
    '[(about|close|set|likely|expected|sure|bound|certain|going) to (sell|selling) out]',
    '[before (it|they|we|this|these|those|everything|your ..2|the ..2) (sells|sell) out]',
    '[(keep|keeps|kept) (on)? selling out]',
    '(these|they|it|tickets|places|spots|tables|seats|rooms|this|our|<few-thing>) ..2 [<adverb>* (always|usually|often|regularly|typically) (sell|sells) (out|fast|quickly)]',
    'your (size|shade|favorite|color|pick|favorites|picks|wishlist|cart|basket|bag) ..2 [(is|are) <adverb>* (selling|going|running|almost|nearly|disappearing) ..1]',
    'before your (size|shade|favorite|color|pick|favorites) (goes|go|is gone|are gone|runs out|run out|disappears|vanishes|sells out|sell out)',
    '(they|these|those|<few-stock>|<few-thing>) [(will|do|are|can) not (be (around|here|available|there|in stock|on the shelves)|last|hang around|stick around|stay|hang about) (for)? (very|that|much|too)? (long|longer|forever)?] !(in the (sun|heat|fridge)|without)',
    '(they|these|those|tickets|seats|rooms|places) [will be gone (before (you|the|we)|fast|soon|in no time|by ..2|in ..2)]',
    '[(very)? (numbers|capacity|sizes|allocations|units|tables|dates) (are|is) <adverb>* (limited|restricted)] !(to {number}|by)',
    '[(a|an|only a|just a)? (very|strictly)? (limited|small|finite) (number|amount|quantity|supply|batch|run|allocation|selection) of (<few-thing>|<few-stock>|_ <few-thing>|_ <few-stock>|tickets|places)]',
    '[(just|only|there is only|there is just|we only have|we have) (room|space) (left)? for (just|only)? ({number}|<numberword>|a few|a couple|a handful) (more|others)?]',
    '[(i|we) (can|could|will|am|are)? only <adverb>* (take|take on|taking|taking on|accept|accepting|work with|working with|onboard|offering|open|opening|have|have got|got) (on)? ({number}|<numberword>|a few|a couple of|a handful of) (more|new)? (_)? (clients|customers|students|people|spots|spot|slots|slot|openings|places|seats|companies|brands|projects|patients|bookings|members|founders|teams|orders|more|left)]',
    '[down to (the|our|its)? (very)? last ({number}|<numberword>|few|handful|pair|box|bottle|couple|remaining) (_)?]',
    '[down to (the|our|just|only)* ({number}|<numberword>) (left|remaining|<few-thing>)]',
    '[(over|more than|nearly|almost|already)? (half|most|two thirds|three quarters|nearly all|almost all|the majority) (of)? (the|our|these|those|them)? (<few-stock>|<few-thing>|it|them)? (is|are|have|has|been|already|now|been)* (sold|gone|taken|booked|claimed|snapped up|filled|sold out)] !(by|in {number}|to|place|part|care|over|the)',
    '[(we|stocks|i) (are|am|is)? running (low|short) (on|of) (_)? (_)?] !(volunteers|time|energy|money|patience|steam|space|storage|blood)',
    '[(we|they|i) (will not|are not|can not|have no plans to|will never|do not plan to) (be)? (restocking|restock|reordering|reorder|reprinting|reprint|making more|make more|making (any|these|it|them) (more|again)?|printing more|print more|bringing (it|them|these) back|remaking|remake)] !(it|that)',
    '^ [(rarely|seldom|hardly ever) (available|in stock|on sale|discounted|comes up|reduced)]',
    '(my|our) (calendar|diary|schedule|books|roster|waitlist|appointments|slots|spots|<few-diary>) [(is|are) <adverb>* (filling|booking|almost|nearly) ..1]',
    '[(~run|nearly|almost|already) out of (your|our|the)? (size|sizes|stock|<few-stock>)] !(time|ideas|the)',
    '(stock|stocks|supplies|supply|quantities|inventory|sizes|places|spots|seats|tickets|rooms) [(will|can|do|does) not (last|hang around|stick around|wait)]',
    'back in stock [(,)? for now]',
    `[${COUNT} (of)? <few-thing> ..2 (remain|remaining)] !(in|on|at (sea|large)|closed|open|unchanged|the)`,
    '^ [{number} remain] !(in|on|at)',
    '(neither|nor) (will|can) (our|the) (stock|stocks|supply|supplies|shelves)',
    '(last|final) (item|items) in stock',
    '(fast|rapidly|quickly) (vanishing|disappearing|shrinking|dwindling|emptying|selling|filling)',
    "(stock|stocks|supply|supplies|inventory) ..4 (is|are|'s) _? (low|tight|scarce|short|thin) !(and sweet|in the)",
    '(space|spaces|seating|capacity|room) [(is|are) (very|strictly|extremely)? (limited|tight|scarce)] !(to (<numberword>|{number}))',
    'limited numbers !(of (people|staff|users))',
    '(we|it|they|this|these) will (probably|surely|definitely|soon)? sell out',
    '(nearly|almost|all but) out of (<few-thing>|<few-stock>|stock|size|sizes|them|these)',
    "-(was|were|been|had) [(is|are|'s|has|have)? <few-almost> (<few-sold>)] !(by|with|when|to)",
    '[(is|are)? (selling out|booking (out|up)|filling up) (fast|quick|quickly|soon|now)]',
    '^ ..3 [running (out|low)] (fast|quick|quickly|soon|$)',
    '[<few-short> (<few-stock>)] !(company|edition watch|liability|mobility|visibility|warranty|speed|hours|time)',
    'low (stock|in stock|supply|supplies|inventory|availability) !(alerts|levels)',
    '(running low|low) (in|on) (stock|supply|supplies)',
    "(stock|stocks|supply|supplies|availability|inventory|quantities|seats|places|spots|rooms|tickets|spaces|tables|cabins|slots) [(is|are|'s) <adverb>* (limited|scarce|low|tight|dwindling|shrinking|running (out|low|down)|finite|in short supply)] !(to {number})",
    '(stock|stocks|availability|seats|places|spots|rooms|tickets|spaces) <adverb>* (limited|scarce|dwindling|shrinking|running (out|low|down)) !(to {number})',
    '(we are|they are) (running|nearly) (out|low) (of|on) ..2 (<few-thing>|<few-stock>|these|them)',
    '(<few-thing>|<few-stock>|they|these) (may|might|could|will|tend to|are likely to|are set to) <adverb>* (sell out|run out|go fast|go quickly|book up|fill up|fill fast)',
    '^ (may|might|could|will|likely to|set to|sure to|bound to) <adverb>* (sell out|run out|go fast)',
    '(in stock|back|here|available|restocked) ..3 \\(? [(but|though|and) not for long]',
    '(will not|not) be (in stock|on the shelf|on the shelves|on shelves|in (the)? shops|here|there|around) (for)? (very|much|too)? (long|longer) !(:)',
    '(stock|stocks|supply|supplies) (will|can) not (hold|last|stretch)'
  ],
  // Going fast.
  fast: [
    '[(selling|going|moving|booking|filling|disappearing|flying) (up|out)? (quicker|faster) than (expected|we|ever|usual|anticipated|last|planned|hot _)]',
    '[can not keep (it|them|these|this|those) (on the (shelf|shelves)|in stock|in)]',
    '[<few-flying> (real|really|so|super|very)? (quick|quickly|fast)] !(moving|paced|growing|food|track)',
    '(they|these|those|<few-stock>) [<adverb>* (go|sell|move|disappear|vanish|book) (up|out)? (really|so|very|super)? (fast|quick|quickly)] !(enough)',
    "(<few-thing>|<few-stock>) ..5 [(is|are|'s) <adverb>* (going|selling|booking|filling|moving|disappearing) (up|out)? (really|so|very)? (fast|quick|quickly)]",
    "[(is|are|'s)? <adverb>* <few-flying> <few-fast>] !(of time|the sale|of the race|breeder|growing|food)",
    "(<few-thing>|<few-stock>|they|these|those) [(is|are|'s|have|has)? <adverb>* (being|getting|been|get|gets) (snapped up|whisked away|scooped up|bought up|grabbed|hoovered up|gobbled up)]",
    '(flying|flies|fly|leaping|jumping|racing|marching|walking) (off|out of|out) (the|our) (shelves|shelf|rails|racks|rack|door|warehouse)',
    '(snapped up|scooped up|gobbled up|hoovered up) (fast|quickly|within|before|by the|in (minutes|hours|seconds|days))',
    '(go|goes|going|sell|sells|selling|sold) like (hot cakes|hotcakes|crazy|mad|wildfire)',
    '(gone|sold out|sells out|sell out|selling out) (in|within) (a|an|the|minutes|hours|seconds|days|no|under|less) ..1 (wink|flash|blink|heartbeat|jiffy|trice|minute|hour|day|time)?',
    '(rooms|seats|spots|places|tickets|tables|sizes|colors|pairs|items|pieces|cabins|slots|beds|units|copies|dates) [(are|keep)? <adverb>* (disappearing|vanishing|evaporating|dwindling|((going|flying|selling|filling|booking|moving) (fast|quick|quickly|up|out|soon)+))]',
    '(sells|selling) (fast|faster|quick|quickest|fastest|out every|out each|out within|out in)'
  ],
  // Until the goods run out.
  while: [
    'while (the|our|these|this) ..4 (holds out|hold out|lasts|last) $',
    '(while|as long as|until) (the|our|these|those)? ..2 (stock|stocks|supplies|supply|quantities|they|inventory|it all|items|tickets|allocation) <adverb>* (last|lasts|hold|holds|hold out|holds out|remain|remains|run out|runs out|is gone|are gone|permits|allows|is exhausted)',
    'while (the)? ..2 (last|lasts) $',
    'while (they last|(they are|there are) still (left|some|any|here|available)|you can still (find|get) (one|them|it|yours))',
    'until (we|they) (sell|run) out'
  ],
  // Gone once gone; nothing comes after.
  never: [
    '^ (will not|will never) be <few-again>',
    '(no plan|no plans|not going|never going) to (make|print|order|bake|brew|restock) (more|another|any more)',
    '(once|when) (it is|they are|these are|this is|gone) (gone|sold out|sold)? (,|—)? (it is gone|they are gone|that is it|there is no|there are no|there will be no|forever|for good)',
    '^ (once|when) (they are|these are) (gone|sold out) $',
    '[before (they|these|those|the last|our last|the rest) (are|have|get|all)* (gone|all gone|sold out|sold|snapped up|taken|go|sell out|run out|vanish|disappear)] !(to|into|on|from|through|home|by|as)',
    '[before we <adverb>* (sell out|run out)] !(of (time|steam|breath|road))',
    '(these|they|it|this|the ..2) (will not|will never|can not) (ever)? be? <few-again>',
    '(never|not) (to be)? (made|printed|produced|restocked|brewed|baked) again',
    '^ (there is|there are|there will be|with)? (no|zero) (restock|restocks|reprint|reprints|second (batch|run|printing|pressing|delivery|edition)|more (stock|coming|on the way))'
  ],
  // Gone, of one thing: where a price or an offer is named it is the time that runs out.
  gone: ['before (it|this one|yours) (is|has been) <adverb>* (gone|all gone|taken|snapped up|sold)'],
  // Wanted by many.
  demand: [
    '(sellout|sell out) risk',
    '(rarely|seldom) (available|in stock) at (this|these)',
    '<few-rival> (will|might|may|could) (beat you|get there first|snap (it|them|yours) up)',
    'demand (is|has been|has) (wild|crazy|huge|through the roof|off the charts|sky high|insane|unreal|soaring|overwhelming)',
    '(someone|somebody|another customer) (has)? (just|already) (bought|taken|booked|got|grabbed|nabbed|reserved) [the last (one|pair|room|seat|ticket|_)]',
    '[(in|due to|because of|by|such) (very|super|extremely|so|such)? <few-demand>] !(for (electricity|power|water|gas|energy|heating|nurses|teachers|drivers|engineers)|electricity|tariff|period|pricing|hours|in (april|may|june|july))',
    '^ [(very|super)? (high|huge|hot|great) demand] !(for|period|pricing|tariff|in)',
    '(hot|most wanted) (item|size|product|piece|pick|ticket|property|tip) (alert|$)',
    '(low|last|final|limited|unicorn|hot|final few|few left|nearly gone|rare) ..1 (size|stock|item|seat|room|ticket|color|find)? alert',
    'before (someone|somebody|anyone|everyone|another|the next|your neighbor|your neighbors|the neighbors|the crowd|the crowds|other people|others|the hordes|the rest) ..2 (grabs|grab|bags|snaps|nabs|claims|books|beats|beat|pinches|(takes|take|buys|buy|gets|get) (it|them|yours|one|the last))'
  ],
  // The same, where an offer stands beside it.
  crowd: [
    '(fight|fighting|wrestle|wrestling|elbow|beat) (your|the|each|other|people|neighbors|half) ..3 (for|to) (this|these|it|them|one|yours)',
    '(goes|go|sold|yours) to the (quick|quickest|fastest|first)',
    '[(<few-hot>)]',
    "(demand|interest|orders|enquiries) (is|are|has|have|'s|keeps|has been|have been) <adverb>* (high|strong|at an all time high|huge|through the roof|off the charts|sky high|soaring|outstripping|outstripped|outrun|outpacing|crazy|wild|intense|overwhelming|unreal|surging|booming|insane|flooding in|pouring in)",
    '(demand|queue|interest|waitlist) (outgrew|outran|outstripped|outstrips|exceeds|outpaced|swamped) ',
    '(more|twice as many|ten times as many|far more) (people|bottoms|applicants|buyers|customers|takers|hands|bidders|orders|guests|fans|names|riders|bookings|players) than (we have|there are|chairs|desks|seats|places|stock|rooms|tickets|plates|beds|spaces|pairs|bottles|tables|spots)',
    '(this|the) (email|mail|message|letter) (went|goes|is going) to more people than',
    "(waiting list|waitlist|wait list) (is|has|'s|as|already|keeps)* ..1 (growing|as long as|longer than|a waitlist|round the block)",
    '<few-rival> (has|have|is|are)? (got|set)? ..1 (about to|their eye on|his eye on|her eye on|eyes on|an eye on|eyeing) ..2',
    '<few-rival> (will|might|may|could|is going to|is about to|are about to|just) <adverb>* (grab|bag|snap|nab|snag|beat you|pinch|swoop|(take|buy|get|book|claim) (it|them|yours|that|this))',
    '[<few-scramble>]',
    'only the (quick|fast|quickest|fastest|brave|lucky|early) (will|get|gets|ones|need|shall|can)',
    '(whoever|first one|first person|first to) ..3 (gets|wins|takes|bags) (it|the last|this|them|one)',
    '(call|calling|called|bags|shout) (dibs|first dibs|bagsy)',
    '(everyone|everybody) (is)? (raiding|fighting|queuing|queueing|scrambling|clamoring) ',
    '(rarely|seldom|hardly ever) (available|in stock|comes up|come up|comes round)',
    '(you will|you would) be lucky to (find|get|see|bag|snag) ',
    '(sold|sells|sell|selling) out (every time|each time|every year|twice|last time|in (minutes|hours|seconds|a day|under))',
    '(we|our ..2) can not (keep|hold) (up with|them in|these in|it in|enough in)',
    "(someone|somebody|someone else|somebody else) (is|'s)? (warming|sitting in|measuring up) "
  ],
  // What needs an offer beside it to be about goods.
  soft: [
    '(barely|hardly|can not) keep (up with|them on|these on|them in|these in|it in)',
    'one of the [(stragglers|leftovers|last survivors)]',
    '(fewer|less|thinner|emptier|scarcer) (with|by) (every|each|the) _',
    'we are (clean|almost|nearly) out (of|$)',
    '(that|the) number only (goes|travels|heads|moves) (south|down|one way)',
    '(you would|you will) be (brave|bold|foolish|optimistic|lucky|rash) to (assume|expect|bet|count) _',
    'as (rare|scarce) as _',
    "(<few-store>|<few-stock>|we|stock|stocks) (is|are|'s) (now)? down to (the|our|its|just|{number}|<numberword>)",
    `${GOODS} ..4 [(are|is|'s) (now)? (melting|evaporating|draining|dwindling|vanishing|disappearing|shrinking|running out|thinning out|drying up)]`,
    "when (the|our) <few-store> (is|'s|runs|gets) (dry|empty|bare)",
    '(this|that) is all (the _)? (there is !(to)|we have !(had|heard|seen|to)|we got !(from))',
    '^ scarce (,|:|—|$)',
    '(rarer|scarcer) than (a|an|hen|the|rain|snow)',
    '(as rare as|as scarce as|rare as|scarce as) (a|an|hen|the|rain|snow|shade|rocking)',
    '(a|an|the|our|this) [(rapidly|fast|quickly)? (dwindling|shrinking|vanishing|emptying|disappearing)] _',
    '[(hardly|barely|scarcely) (a|an|any) (<few-thing>|<few-stock>)]',
    '-(at|on|in|from|to|near|into|by|off) the (bottom|back|end) of (the|our) <few-store>',
    'the (last|end|tail end|dregs|remains) of (the|our|this) (batch|line|stock|range|season|crop|harvest|run|litter|bolt|barrel|vintage|lot)',
    '(only|just) (one|a single|{number}|<numberword>|a handful of|a few) _ (seats|slots|places|spots|rooms|tickets|pairs|copies|bottles|seat|slot|place|spot|room|ticket|pair|copy|table|tables) !(per|a|each|in the|on the|with)',
    '(not|never) be? enough (of (them|it|these))? (for (everyone|everybody|all)|to go)',
    '(expected|likely|sure|bound|set|certain|going) to (sell out|go fast|run out|fill up fast)',
    '(none|nothing|not one|hardly one) left !(to (do|say|pay|chance|sign))',
    '(smallest|tiniest) (batch|run|allocation|release|crop|harvest)',
    '(half|two thirds|three quarters|most|nearly all|almost all|the rest) (of (them|it|these|those|the ..2|our ..2))? (is|are|have|has) (already|now|all|been)* (gone|sold|booked|taken|claimed|spoken for|snapped up|flown)',
    '(did not|should have) (order|make|bake|print|buy|brew|pick|ordered|made|baked|printed|bought) (enough|more|nearly enough)',
    '(room|space) for (just|only)? ({number}|<numberword>) more',
    '(one|two|three|a|a single|the last|one last) (wee|little|small|tiny)? (gap|gaps) (left|remaining|in (the|our|my) <few-diary>)',
    'before (the next|another) (person|reader|customer|buyer|guest|shopper|one) (does|gets|can|takes|grabs|books)',
    'will (not|never) (see|find|get|make|have) another (one|batch|lot|like|run|delivery)',
    'while we (still)? (have|have got) (them|some|any|one|stock|it)',
    '(allocation|delivery|batch|shipment|quota|print run) is (very|so)? (tiny|small|limited|minuscule|half)',
    '(queue|queues|queueing|queuing|line|lining up) (out|round|around|down) (of)? the (door|block|corner|street)',
    '(^|get|grab|for|rescue|claim|book|buy|take) (the)? (last|final) (of|one of) (the|our|its|their|these|those|them) !(your)',
    '-(<few-store>|<few-place>) <few-field>',
    '[(the|our)? <few-idiom>]',
    '[<few-barely> (of)? (<few-thing>|<few-stock>|left|these|them|made|available|about)]',
    '[(<few-almost>) (no|none|nothing) (<few-thing>|<few-stock>|left)]',
    "(is|are|'s|now|becoming|getting|practically|nearly|almost|so|as|these|our|on the|like) [<few-rare>] !(species|birds|animals|languages|nationally|list)",
    "(our|the|these|those|my|they|all|stocks) ..3 [(are|is|'s|have|has|get|gets|keep|keeps|going)? <adverb>* <few-going>]",
    "-(was|were|been|had) [(is|are|'s|has|have)? <few-almost> (<few-gone>)] !(by|with|when|of|the|to|moon|years|price|time|an hour|way)",
    '[(<few-store>|<few-place>|shelves) ..4 <few-bare>]',
    '[<few-bare> (shelves|rails|racks)]',
    "[<few-diary>] ..3 [(is|are|'s|has|have|looks|look|looking|getting|all but|like)? (a|an|the)? <adverb>* (<few-almost>)? <few-filling>]",
    `(they|these|those|our ..3|the ..3|your ..3|<few-thing>|<few-stock>) [(is|are|'s|has|have|will|do|always|tend to|get|gets|keep)? <adverb>* <few-vanish> <few-fast>]`,
    '(is|are|all|already|been|almost|nearly|mostly) (spoken for|snapped up|whisked away|picked over|picked clean|cleaned out|sold through|gobbled up|hoovered up|carved up)',
    '(sold out|booked out) by (noon|lunch|lunchtime|teatime|midday) !(on|every|most)',
    `${GOODS} (do not|will not|never) <adverb>* (linger|hang about|hang around|stay on the shelf|sit on the shelf|last long|stay long|gather dust)`,
    '(until|before) (they|these|those|the last|all|every) ..1 (are|is|has|have) (all)? (gone|sold|sold out|taken|snapped up)',
    '(gone|sold|snapped up|taken) before you (know|can|blink|wake|get|see) ',
    "[before (the|our) (<few-store>|shelves) ..1 (is|are|'s|runs|run|gets|get|goes|go)? (bare|empty|dry|stripped|empties)]",
    "[before (my|our|your|the) ..3 (is|are|gets|'s) (spoken for|booked up|booked out|full|taken|gone|sold|snapped up|claimed)]",
    '(that is|this is|these are) (all|everything|the lot) (we got|we could get|we could make|we made|we have|that is left|that are left)',
    '(only|just) (a handful|a few) (were|was)? (made|printed|built|brewed|baked|pressed|minted)'
  ],
  // What only a button says.
  button: [
    '(ahead of|beat|beats|before|jump|skip) the (queue|rush|crowd|crowds|line|others|rest|neighbors)',
    '[(last|final|remaining) !(time|chance|day|call|minute|page|step|name) _] $',
    '[before (they|the rest|the others) ..4] $',
    '(squeeze|fit|slot|pencil) (me|us) in',
    '(dibs|bagsy|wrestle|fight|race) ..3 for'
  ],
  tag: ['{tag} (_)? (left|remaining|in stock|to go)'],
  not: [
    'only (make|bake|print|brew|take|serve|run|cook|roast) ({number}|<numberword>) ..2 (a|per|each|every) (day|week|month|year|morning|night|batch)',
    'limited (seating|seats|places|spaces|parking|numbers) ..3 : {number}',
    'high demand (at|from|between|after|before|until|during|on (weekdays|weekends|the)|hours|hour|period|periods|tariff|tariffs|days|times|charge|charges|and (supply|low)) ',
    'high demand ..4 : ..4 (welders|nurses|teachers|drivers|engineers|plumbers|carers|doctors|electricians|developers|cooks|joiners)',
    '(last|final) (room|table|seat|ticket|cabin|slot|pair|copy|house|home|car|van|coach|stall|box|bench|case|lamp) (in|at|on|of|along|before) (the|this|that|our|its|their) ..2 (shows|sells|is|was|has|had|holds|leads|opens|closes|leaves|breeding|to (be|leave))',
    '(last|final) ..1 pair of (breeding|ospreys|eagles|storks)',
    '(two|three|{number}) left (shoes|shoe|feet|socks|gloves|hands|turns|boots|backs|wings|over)',
    '(games|game|matches|match|rounds|races|tasks|task|chapters|episodes|stops|steps|questions|pages|miles|laps|exams|votes|chores|levels|lessons|modules|weeks|terms|jobs) left',
    '(rhinos|tigers|elephants|whales|orangutans|gorillas|wolves|lynx|bears|turtles|pandas|breeding pairs|speakers|survivors|churches|mills|pits|cinemas|windmills|veterans|ospreys|puffins|red squirrels|species) ..2 (remain|left|remaining) ',
    'running out of (space|room|storage|ink|road|milk|data|ideas|battery|breath|petrol|fuel)',
    '(which|what|trades|jobs|skills|roles|nurses|engineers|workers|professions|degrees|teachers|plumbers|electricians) ..5 in (high|great|heavy) demand',
    '(final|last) sale (item|items|price|prices|goods)',
    '(storage|inbox|mailbox|disk|drive|reservoir|tank|glass|battery|quota|bin|bins|moon|lungs|car park) ..4 full',
    '(prescription|ink|toner|battery|data|storage|credit|balance|minutes|leave|iron|time) ..2 running (out|low)',
    '(selling|going|eating) fast food',
    '(going|go|moving) fast (at|down|round|around|through|over)',
    'high demand , ..2 (calls|emails|replies|responses|waits|waiting|appointments|answers|delivery|deliveries)',
    'demand : ..4 (nurses|welders|teachers|drivers|engineers|carers|doctors|plumbers|electricians|developers|jobs|skills|staff|workers)',
    '(left|right) (turn|turns|hand|handed|side|foot|wing|over)',
    '(turn|bear|keep|on the|to the|at the|your|my) left',
    '(limited|ltd) (company|companies|liability|mobility|visibility|warranty|partnership|partner|edition|speed|hours|service|run time)',
    '(stock|supply) (market|markets|exchange|cube|cubes|chain|teacher|teachers|take|taking|room|image|images|photo|photos|footage|list|levels)',
    '(chicken|vegetable|beef|fish|rolling|live|taking|office|school|art|medical) (stock|supply|supplies)',
    'low stock alerts',
    '(days|hours|minutes|weeks|months|seconds|nights|day|hour|minute|week|time|road) (is|are)? (left|to go|remaining|remain|running out|running|is running out)',
    '(no limit|unlimited|plenty|lots|hundreds|thousands) ..3 (left|remaining|seats|stock|places)',
    '(has|have) left (the|for|our|your|home)',
    '(order|parcel|train|ship|van) {number} left',
    '(which|that|who) .. {number}? left out',
    '(in|at|with|for|pay|the) full !(of)',
    '(sold|booked|gone) out (in|on|within) ..3 (<month>|{number})',
    'last one (out|there|get|in)',
    '(short supply|sold out|almost gone|limited) \\? no',
    'odd one out',
    'short supply (nationally|nationwide|worldwide|across)',
    '(endangered|extinct|rare) (species|birds|animals|breeds|languages|plants)',
    '(no|not|never) (limited|low|short|scarce)',
    'time (has|is|will|have)? ..1 (run|running) out',
    '(time|prices|price|rates|rate|offer|offers|deal|deals|fares at) (is|are)? (running out|will not last|almost gone)',
    '(if|whether|when) ..4 (sold out|out of stock|run out|runs out|is sold)',
    '(wrote|said|says|say|told|according to|report|reports|warns|warn) ..3 (that)? ..3 (only|last) ..3 left'
  ]
}
