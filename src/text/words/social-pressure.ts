/** Word classes of `social-pressure`, by meaning. See base.ts for the notation. */

export const socialPressure: Readonly<Record<string, string>> = {

}
