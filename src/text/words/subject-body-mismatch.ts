/** Word classes of `subject-body-mismatch`, by meaning. See base.ts for the notation. */

export const subjectBodyMismatch: Readonly<Record<string, string>> = {
  // Somebody hands the reader something. Seen in travel and shop subject lines.
  granted: `given, granted, awarded, gifted, handed, allotted, assigned, allocated, offered, presented with, treated to, upgraded to, credited with, reserved, set aside`,
  approved: `approved, pre approved, preapproved, accepted, cleared, green lit, qualified, eligible`,
  // Somebody looked for what is on the market.
  found: `found, ~find, spotted, ~spot, tracked down, dug up, rounded up, gathered, collected, compiled, searched, scoured, picked out, hunted down, sourced, came across, turned up, compared, scanned, rummaged`,
  // Who else may have it.
  everybody: `everyone, everybody, anyone, anybody, all customers, all comers, all visitors, all readers, all subscribers, every customer, every visitor, the public, the general public, general sale, open to all, no membership, no invitation needed, no invite needed, walk ins, whoever`,
  exclusive: `exclusive, exclusively, members only, invitation only, invite only, subscribers only, vip, private, secret, early access, just for you, only for you, for your eyes only`,
  checkwords: `subject to status, subject to approval, subject to a credit check, credit check, eligibility check, if approved, once approved, not guaranteed, not everyone, not all applicants, application required, apply to find out, terms of approval, final decision`
}
