/** Word classes of `fake-confirmation`, by meaning. See base.ts for the notation. */

export const fakeConfirmation: Readonly<Record<string, string>> = {

}
