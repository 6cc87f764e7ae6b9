/** Word classes of the rules that compare messages. See base.ts for the notation. */

export const campaign: Readonly<Record<string, string>> = {
  // Said of an end: after it there is nothing more. Seen in sale reminders.
  finalword: `last, final, ultimate, closing`,
  finalnoun: `chance, chances, call, calls, hour, hours, day, days, night, minutes, minute, opportunity, moments, moment, reminder, notice, countdown, push, shot, dance, orders, week, weekend, round, warning, boarding, lap, stretch, train, bus`,
  nearend: `tonight, today, at midnight, midnight, this evening, in hours, in a few hours, at noon, in minutes`,
  extending: `~extend, extension, one more day, more time, longer, another day, another week, an extra day, extra time, brought back, back by popular demand, we are keeping it open, overtime, encore, second chance, not over, it is not over, reopened`,
  // What a sender binds itself to.
  never: `never, no longer, not ever, at no time`,
  mail: `email, emails, mail, mails, message, messages, newsletter, newsletters, letter, letters, note, notes`,
  write: `~write, ~email, ~mail, ~send, ~message, ~contact, ~hear, ~get, ~receive, ~land, ~arrive, ~come`,
  salenoun: `sale, sales, discount, discounts, promotion, promotions, offers, deals, markdown, markdowns, price cuts`,
  lowestprice: `lowest price, lowest prices, best price, best prices, cheapest price, biggest sale, biggest discount, lowest ever price`,
  pricespan: `of the year, this year, all year, of the season, this season, ever, of the month, this month, in years`
}
