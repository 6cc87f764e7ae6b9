/** Word classes of `hidden-condition`, by meaning. See base.ts for the notation. */

export const hiddenCondition: Readonly<Record<string, string>> = {

}
