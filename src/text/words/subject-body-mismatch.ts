/** Word classes of `subject-body-mismatch`, by meaning. See base.ts for the notation. */

export const subjectBodyMismatch: Readonly<Record<string, string>> = {
  // Somebody hands the reader something. Seen in travel and shop subject lines.
  granted: `given, granted, awarded, gifted, handed, allotted, assigned, allocated, offered, presented with, treated to, upgraded to, credited with, reserved, set aside`,
  approved: `approved, pre approved, preapproved, accepted, cleared, green lit, qualified, eligible`,
  // Somebody looked for what is on the market.
  found: `found, ~find, spotted, ~spot, tracked down, dug up, rounded up, gathered, collected, compiled, searched, scoured, picked out, hunted down, sourced, came across, turned up, compared, scanned, rummaged`,
  // Who else may have it.
  everybody: `everyone, everybody, anyone, anybody, all customers, all comers, all visitors, all readers, all subscribers, every customer, every visitor, the public, the general public, general sale, open to all, no membership, no invitation needed, no invite needed, walk ins, whoever, no card needed to shop, all our customers, all our readers, all shoppers, in all our shops, in every shop, public sale, the whole town, sale is on for everyone, everyone else, no sign up needed, no account needed`,
  exclusive: `exclusive, exclusively, members only, invitation only, invite only, subscribers only, vip, private, secret, early access, just for you, only for you, for your eyes only`,
  checkwords: `subject to status, subject to approval, subject to a credit check, subject to checks, subject to availability, credit check, eligibility check, if approved, once approved, if you qualify, whether you qualify, if you are eligible, whether you are eligible, if you are accepted, if accepted, see if you, check if you, check whether you, find out if you, find out whether, see whether you, apply and find out, apply to see, not guaranteed, not everyone, not all applicants, not every applicant, application required, apply to find out, terms of approval, final decision, we will decide, we decide, we will review, we review each, we look at each, before we can approve, approval depends, may be declined, could be declined, may be refused`,
  // What a message may list, or put off.
  listed: `+date, +town, +city, cities, +venue, +stop, +fixture, +result, +winner, +finalist, +score, +speaker, +name, +price, +fare, +time, +location, line up, lineup, programme, program, timetable, schedule, shortlist, longlist, itinerary, agenda, +route, +film, +title, +band, +artist, +dealer`,
  staffer: `editors, editor, travel team, buyers, buyer, scouts, experts, hunters, crew, team, people`
}
