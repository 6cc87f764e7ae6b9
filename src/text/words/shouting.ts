/** Word classes of `shouting`, by meaning. See base.ts for the notation. */

export const shouting: Readonly<Record<string, string>> = {

}
