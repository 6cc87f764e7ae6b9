/** Word classes of `false-correspondence`, by meaning. See base.ts for the notation. */

export const falseCorrespondence: Readonly<Record<string, string>> = {

}
