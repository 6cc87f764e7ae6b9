/** Word classes of `borrowed-emotion`, by meaning. See base.ts for the notation. */

export const borrowedEmotion: Readonly<Record<string, string>> = {

}
