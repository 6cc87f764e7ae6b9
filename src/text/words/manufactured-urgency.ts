/** Word classes of `manufactured-urgency`, by meaning. See base.ts for the notation. */

export const manufacturedUrgency: Readonly<Record<string, string>> = {
  hurry: `~hurry, ~rush, act now, act fast, act quickly, be quick, move fast`,
  pressing: `do not wait, do not miss out, do not delay, do not hesitate, do not miss it, do not miss this`,
  finality: `last chance, final hours, last call, final call, final chance, last day, final day, final days, last hours`
}
