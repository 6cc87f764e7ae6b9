/** Word classes of `fake-exclusivity`, by meaning. See base.ts for the notation. */

export const fakeExclusivity: Readonly<Record<string, string>> = {
  chosen: `selected, chosen, picked, hand picked, handpicked, invited, shortlisted, nominated`,
  insider: `vip, vips, insider, insiders, elite, inner circle`,
  secret: `secret, hidden, private, exclusive, confidential, under the counter`
}
