/** Word classes of `guilt-trip`, by meaning. See base.ts for the notation. */

export const guiltTrip: Readonly<Record<string, string>> = {

}
