/**
 * Word classes that every rule shares, by meaning. A line or comma between members; a phrase is a member.
 * `~verb` stands for all its forms, `+noun` for singular and plural. Spellings are those of tokens: contractions are two words
 * (`you are`), hyphens are spaces, British spellings that tokens.ts knows are American.
 */
export const base: Readonly<Record<string, string>> = {
  // Who speaks and who is spoken to.
  sender: `we, our team, the team, the whole team, the gang, our crew, the crew, the folks here, everyone here, everybody here, all of us, us here, yours truly, our founder, our founders, our staff, our stylists, our editors, our experts, our people`,
  ours: `our, my`,
  reader: `you, ye, thee, you all, you guys, you lot, you folks`,
  determiner: `a, an, the, this, that, these, those, your, our, my, their, his, her, its, any, some, every, each, another, one, no`,
  be: `is, are, am, was, were, be, been, being, 's, is now, are now`,
  have: `have, has, had, 's`,
  adverb: `just, now, already, really, truly, so, very, simply, finally, officially, totally, absolutely, definitely, certainly, clearly, still, also, even, well, quite, rather, pretty, super, extra, actually, honestly, always, ever, only, currently, right now, all, both, too, sure, obviously, seriously, literally, specially, especially, personally, exclusively, hereby, probably, basically, kind of, sort of, a bit, a little, rightly, more than, completely, entirely, strictly, extremely, severely, instantly, automatically, recently, today, practically, genuinely, sincerely, deeply, dearly, greatly, hugely, immensely, sorely, terribly, badly, forever`,

  // What is on offer. Seen in subject lines of shops, airlines, software, banks and charities.
  offer: `+offer, +deal, +discount, +sale, +coupon, +voucher, +promo, promo code, discount code, +promotion, +saving, savings, +bargain, +markdown, +code, +rate, +price, pricing, +fare, +special, specials, +perk, +reward, +bonus, +treat, +freebie, +gift, +present, +credit, +rebate, cashback, cash back, +upgrade, +trial, free trial, +preview, +access, +bundle, +package, +collection, +drop, +pick, +event, sales event, warehouse sale, sample sale, +clearance, +steal, +giveaway, free shipping, free delivery, gift card, +invite, +invitation, +pass, +benefit, +membership, +subscription, +quote, +plan, price cut, price drop, reduced price, lower price, introductory offer, money off, allowance, sweetener, top up`,
  discounting: `+offer, +deal, +discount, +sale, +coupon, +voucher, promo code, discount code, +promotion, +saving, savings, +bargain, +markdown, cashback, +rebate, free shipping, free delivery, off, half price, +clearance, on sale, reduced, price cut, price drop, +code`,
  message: `e mail, +email, +message, inbox, +newsletter, +note, subject line, this line, +letter, mail`,
  buying: `~shop, ~buy, ~order, ~book, ~purchase, ~subscribe, ~upgrade, ~renew, ~donate, ~register, ~enrol, ~enroll, ~reserve, ~checkout, check out, ~grab, ~snag, ~bag, ~nab, ~claim, ~redeem, ~pick, ~choose, ~join, ~browse, ~explore, ~discover, ~get, ~save, ~try, ~start, ~sign`,

  // Times.
  weekday: `monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs, fri, sat, sun`,
  month: `january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec`,
  numberword: `zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand, million, dozen, half, a couple of, a few, several, a handful of`,
  timeunit: `+second, secs, +minute, min, mins, +hour, hr, hrs, +day, +night, +week, +month`,
  currency: `+dollar, +euro, +pound, quid, bucks, kr, usd, eur, gbp, chf, sek, nok, dkk, aud, cad, nzd, +cent, +penny, pence, p`,
  percent: `percent, per cent, pc, pct, %`
}

/** Named patterns. */
export const named: Readonly<Record<string, string>> = {
  we: '(we|<sender>|{cap} &(<feel>))',
  us: '(us|our team|the team|everyone here|everybody here|all of us)',
  amount: '({number} (<percent|currency>)? (off|discount|back)?|(one|two|three|four|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)+ (<percent|currency>)|half price|half off)',
  count: '({number}|<numberword>)',
  date: '({number} (of)? <month>|<month> {number})',
  absence:
    '(without (you|your !(help|support|consent|permission|gift|donation))|since (you (left|went|moved|cancelled|canceled|disappeared|vanished|last|have|stopped|unsubscribed|logged|walked)|your last)|(now|now that) you (<adverb>|are|have|were|had)* (gone|away|left us|left|not (here|around|with us))|(when|whenever|while) you (<adverb>|are|were)* (away from us|not (here|around|with us)))',
  oradv: '<adverb>*'
}
