/** Word classes of `attention-bait`, by meaning. See base.ts for the notation. */

export const attentionBait: Readonly<Record<string, string>> = {
  throat: `ahem, psst, pst, oops, whoops, uh oh, yikes, guess what, shh, knock knock, plot twist`
}
