/** Word classes of `hollow-gratitude`, by meaning. See base.ts for the notation. */

export const hollowGratitude: Readonly<Record<string, string>> = {

}
