/** Word classes of `false-intimacy`, by meaning. See base.ts for the notation. */

export const falseIntimacy: Readonly<Record<string, string>> = {

}
