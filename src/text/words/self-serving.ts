/** Word classes of `self-serving`, by meaning. See base.ts for the notation. */

export const selfServing: Readonly<Record<string, string>> = {
  selffeeling: `excited, thrilled, proud, delighted, pleased, happy, honored, humbled, overjoyed, ecstatic, grateful, prouder, happier, pumped, stoked, passionate, over the moon, beyond excited`,
  selfverb: `believe, ~announce, ~reach, ~win, ~celebrate, ~open, ~launch, ~close, ~raise, ~grow, ~move, ~turn, ~hire, ~need, ~want, ~build, ~dream, ~achieve, ~hit, ~introduce, ~unveil, ~reveal, ~share, ~love, ~work, ~become, ~join, ~expand, ~partner, ~rebrand, ~earn, ~receive, look forward, have been, hope, aim, strive`,
  selfnoun: `mission, vision, team, investors, funding, round, story, journey, brand, founder, founders, values, culture, award, awards, milestone, anniversary, birthday, office, offices, headquarters, partners, followers, logo, look, company, news, goal, goals, dream, dreams, success, growth, ceo, board`,
  usefulverb: `use, enter, measure, check, try, open, read, see, compare, download, choose, book, order, save, keep, put, add, bring, turn, take, set, pick, wait, cut, ask, call, reply, register, store, wash, clean, click, visit, go, find, make, start, remember, cancel, return`
}
