/** Word classes of `absolute-promise`, by meaning. See base.ts for the notation. */

export const absolutePromise: Readonly<Record<string, string>> = {

}
