/** What rewrites say: the wordings that the catalogue promises, and English at the seams. */

import {describe, expect, test} from 'vitest'
import {lintMessage} from '../src/node/index.ts'
import {readsOn} from '../src/text/seams.ts'

const subject = (text: string, facts = {}): string | undefined => lintMessage({subject: text, facts}).rewrites[0]?.text

describe('a claim goes, what it dressed stays', () => {
  test.each([
    ['Nicely done! You’re getting FIFTY PERCENT OFF', 'Get 50% off'],
    ['Ahem: You’re approved for these vacation packages for under $400', 'Vacation packages for under $400'],
    ['Yes. Correct. Confirmed. You’re getting an extra 10% off! ✈', 'Get an extra 10% off ✈'],
    ['You’ve been given this Delta flight deal under $200', 'Delta flight deal under $200'],
    ['Hurry! Only 3 left, Ana: your jacket is selling fast', 'Your jacket is still available, Ana'],
    // What only led up to the claim goes with it.
    ['We miss you around the campfire, so here is 20% off tents', '20% off tents'],
    ['Way to go, you opened this e-mail. Fares to Rome from €49', 'Fares to Rome from €49'],
    ['Last chance to get your early bird ticket', 'Get your early bird ticket'],
    // A tag leads the line, a colon stays one.
    ['Don’t share this, *|FNAME|*: 30% off summer camp', '*|FNAME|*: 30% off summer camp'],
    ['Only a handful of plots remaining at Kestrel Rise', 'Plots at Kestrel Rise'],
    ['Quick question about your broadband', 'About your broadband'],
    ['The best mattress on the planet, now €499', 'Our mattress, now €499'],
    ['FINAL NOTICE regarding your listing', 'Regarding your listing'],
    ['You won’t believe what’s under this blanket', '[say what is under this blanket]']
  ])('%s', (text, rewrite) => {
    expect(subject(text)).toBe(rewrite)
  })

  test('the declared end takes the place of the pressure', () => {
    expect(subject('Last chance: 20% off tents ends tonight!', {offer: {what: 'tents', ends: '2026-06-14'}})).toBe('20% off tents until 14 June')
  })

  test('a sum that was only said to be given is no discount', () => {
    expect(lintMessage({subject: 'We have added £10 to your account'}).rewrites[0]?.blank).toBe(true)
    expect(lintMessage({parts: [{role: 'body', text: 'We’ve credited £25 to you. Spend £100 to use it.'}]}).rewrites[0]?.text).toBe('£25 off. Spend £100 to use it.')
  })

  test('the plain choice, and what a button opens', () => {
    const button = (text: string): string | undefined => lintMessage({parts: [{role: 'cta', text}]}).rewrites[0]?.text
    expect(button('No thanks, I’d rather pay full price')).toBe('No thanks')
    expect(button('Unwrap your gift')).toBe('See the offer')
  })

  test('a default literal never takes the place of its tag', () => {
    expect(subject('{{ first_name | default: "Ana" }}, you’ve earned it: 20% off tents')).toBe('{{ first_name | default: "Ana" }}, 20% off tents')
    expect(subject('{{ first_name | default: "mate" }}, you’ve earned it: 20% off tents')).toBe('[the name, or a neutral word], 20% off tents')
  })
})

describe('at a seam', () => {
  test.each([
    ['Our greatest 8-hour window for $1 transfers', 'Our until 20 September for $1 transfers'],
    ['There is a narrow gap between the two', 'There is a between the two'],
    ['Bikes are 20% off and they are flying out', 'Bikes are 20% off and they'],
    ['Everyone raves about the goodie we left you: £20 off', 'The goodie we: £20 off'],
    ['Well done, you! You’ve earned 2 free months', 'You 2 free months'],
    ['We get you through the week, we’ve cut 15% off', '’ve cut 15% off']
  ])('%s → %s does not read', (before, after) => {
    expect(readsOn(before, after)).toBe(false)
  })

  test.each([
    ['Hurry! Vacation packages for under $400', 'Vacation packages for under $400'],
    ['You know what this is for. Get 20% off', 'Get 20% off'],
    ['What is it for?', 'What is it for?']
  ])('%s → %s reads', (before, after) => {
    expect(readsOn(before, after)).toBe(true)
  })
})
