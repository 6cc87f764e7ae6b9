/** Word classes of `manufactured-scarcity`, by meaning. See base.ts for the notation. */

export const manufacturedScarcity: Readonly<Record<string, string>> = {

}
