/** Word classes of the rules that compare messages. See base.ts for the notation. */

export const campaign: Readonly<Record<string, string>> = {
  // Said of an end: after it there is nothing more. Seen in sale reminders.
  finalend: `last chance, last chances, last call, last calls, last hour, last hours, last day, last few hours, last few days, last minutes, last opportunity, last moments, last shot, last reminder, last push, last boarding call, final chance, final chances, final call, final calls, final hour, final hours, final day, final days, final minutes, final opportunity, final moments, final reminder, final notice, final push, final countdown, final weekend, final week, final boarding, final round, final stretch, final lap, ultimate chance, closing hours, closing day, closing weekend, closing bell, final bell, last bell, final whistle, final curtain, last orders, last knockings, last gasp, final furlong, eleventh hour`,
  // What is left of an offer, or told of it, that *last* and *final* make the end.
  endnoun: `+chance, +call, +hour, +day, +minute, +moment, +opportunity, opportunities, +shot, +go, +crack, +try, +reminder, +push, +notice, +countdown, +weekend, +lap, +stretch, +round, +sprint, +dash, +nudge, +warning, +boarding, boarding call, +bell, +whistle, +curtain, +gasp, +furlong, chance saloon, knockings, heads up, hurrah`,
  nearend: `tonight, today, at midnight, midnight, this evening, in hours, in a few hours, at noon, in minutes`,
  extending: `~extend, extension, one more day, more time, longer, another day, another week, an extra day, extra time, brought back, back by popular demand, we are keeping it open, overtime, encore, second chance, not over, it is not over, reopened`,
  // What is opened to buyers, and closed.
  bookingnoun: `booking, bookings, enrolment, enrolments, enrollment, registration, registrations, applications, application, entries, entry, orders, pre orders, preorders, sign ups, signups, doors, the doors, the cart, cart, the waitlist, tickets, ticket sales, the sale, the offer, the deal, the course, the program, early bird, places, spots, the store, the drop`,
  // What a sender binds itself to.
  never: `never, no longer, not ever, at no time`,
  mail: `email, emails, mail, mails, message, messages, newsletter, newsletters, letter, letters, note, notes`,
  write: `~write, ~email, ~mail, ~send, ~message, ~contact, ~hear, ~get, ~receive, ~land, ~arrive, ~come`,
  salenoun: `sale, sales, discount, discounts, promotion, promotions, offers, deals, markdown, markdowns, price cuts, discount codes`,
  lowestprice: `lowest price, lowest prices, best price, best prices, cheapest price, cheapest prices, biggest sale, biggest discount, biggest savings, best deal, best offer, lowest ever price, lowest fare, lowest fares, lowest rate, lowest rates, best rate, best rates, biggest event`,
  pricespan: `of the year, this year, all year, of the season, this season, ever, of the month, this month, in years, this side of christmas, to date`,
  // Said of goods: there will be none after these.
  nocomeback: `come back, return, be back, be returning, be coming back, be restocked, restock, be reprinted, be repeated, be made again, be brewed again, be seen again, make it again, make them again, be made, brew it again, print it again, run it again, be available again`,
  // There they are again.
  comeback: `back, again, returns, returned, restocked, restock, reissued, reprinted, reprint, returning, once more, encore, another batch, second batch, new batch, another run, second run, rebrewed, brought back`,
  yearspan: `this year, all year, of the year, this season, all season, this summer, this winter, this autumn, this fall, this spring, this month, again, ever, ever again, before christmas, until christmas, until next year, for the rest of the year`
}
