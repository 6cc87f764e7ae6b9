/** Word classes of `false-gift`, by meaning. See base.ts for the notation. */

export const falseGift: Readonly<Record<string, string>> = {

}
