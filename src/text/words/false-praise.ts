/** Word classes of `false-praise`, by meaning. See base.ts for the notation. */

export const falsePraise: Readonly<Record<string, string>> = {
  praiseword: `well done, nicely done, bravo, kudos, congrats, congratulations, props, hats off, way to go, good job, great job, nice job, good work, great work, nice work, good going, nice going, attagirl, attaboy, good on you, good for you, well played, nice one, full marks, gold star, high five`,
  praisenoun: `+genius, +legend, +star, +superstar, +rockstar, +champion, +champ, +hero, +winner, +pro, +expert`,
  praiseadjective: `amazing, awesome, brilliant, fantastic, wonderful, incredible, smart, clever, special, gorgeous, great, exceptional, extraordinary`
}
