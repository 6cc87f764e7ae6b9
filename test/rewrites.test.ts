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
    ['You won’t believe what’s under this blanket', '[say what is under this blanket]'],
    ['You’ll never guess which film is on at the Rex', '[say which film is on at the Rex]'],
    // What the claim leads up to keeps its verb, its goods and its place.
    ['Your last chance to lock in 4.9% on a two-year bond', 'Lock in 4.9% on a two-year bond'],
    ['Don’t miss out on half-term camps at Bridge Farm', 'Half-term camps at Bridge Farm'],
    ['The clock is ticking on your parking permit discount', 'Your parking permit discount'],
    ['Offer ends tonight on Samsung ovens', 'Offer on Samsung ovens'],
    ['Only a few dates left at Lodge Farm this August', 'Dates at Lodge Farm this August'],
    ['Be the first to see our Ramadan hampers', 'See our Ramadan hampers'],
    ['VIP access to Harlow’s sample sale on Ellis Street', 'Harlow’s sample sale on Ellis Street'],
    ['Action required: claim your free eye test', 'Free eye test'],
    ['Everyone loves our sourdough kit, $24', 'Our sourdough kit, $24'],
    ['We miss you at Pinewood Yoga: 10 classes for $90', 'Pinewood Yoga: 10 classes for $90'],
    ['Did you get my note about solar for your school?', 'About solar for your school'],
    ['Re: 4 bedroom homes in Cork', '4 bedroom homes in Cork'],
    // A superlative goes with its scope.
    ['The world’s best granola is back at Fenton Farm Shop', 'Our granola is back at Fenton Farm Shop'],
    ['The cheapest flights to Malta, guaranteed', 'Our flights to Malta'],
    // Whom a sentence addressed is addressed by what is left.
    ['Nicely done, Omar! Your next oil change is $29', 'Your next oil change is $29, Omar'],
    ['Don’t miss out on 18% off bifold doors, Helen', '18% off bifold doors, Helen'],
    // A stop in a figure or behind *no.* ends nothing, and a dash joins.
    ['Today only: room no. 12 at St. Enoch Hotel, £89', 'Room no. 12 at St. Enoch Hotel, £89'],
    ['Flash sale – Perth–Bali from A$329', 'Perth–Bali from A$329']
  ])('%s', (text, rewrite) => {
    expect(subject(text)).toBe(rewrite)
  })

  test.each([
    ['You’ve been hand-picked to try our new accounting app, which reconciles 500 lines a minute.', 'Our new accounting app reconciles 500 lines a minute.'],
    ['Everyone is raving about our night cream, and it is now in a 100 ml jar.', 'Our night cream is now in a 100 ml jar.'],
    ['Hurry in to our Leeds store, where all sofas are 15% off.', 'At our Leeds store, all sofas are 15% off.'],
    ['The offer ends tonight, so enter code FERN at checkout.', 'Enter code FERN at checkout.'],
    ['The new menu is here and it’s absolutely going to change your life.', 'The new menu is here.'],
    ['We guarantee the lowest prices in town on turf and bark.', 'Our prices on turf and bark.'],
    ['You simply can’t find better value than our tyre check at £19.', 'Our tyre check at £19.'],
    ['Act fast, as tables for two start at $70.', 'Tables for two start at $70.'],
    ['Our team can’t stop thinking about you, so we’ve put your samples in the post.', 'We’ve put your samples in the post.']
  ])('a sentence stays one: %s', (text, rewrite) => {
    expect(lintMessage({parts: [{role: 'body', text}]}).rewrites[0]?.text).toBe(rewrite)
  })

  test.each([
    ['Tulips! Dahlias! Peonies! All in store', 'Tulips, dahlias, peonies: all in store'],
    ['Oslo! Bern! Rome! From £39', 'Oslo, Bern, Rome: from £39'],
    ['New! New! New! Bakery in Alnwick', 'New: bakery in Alnwick'],
    ['We adore you, Kim 💕 3 bath bombs for £9', '3 bath bombs for £9, Kim'],
    ['Brace yourself, Anna: guitars from €99', 'Guitars from €99, Anna'],
    ['Your desk lamp misses you: 10% off bulbs', '10% off bulbs'],
    ['The inner circle gets 15% off brushes', '15% off brushes'],
    ['Darling, it’s linen season', 'It’s linen season'],
    ['We’re treating you to free shipping on orders over $35', 'Free shipping on orders over $35'],
    ['Nobody beats our prices on car parts', 'Our prices on car parts'],
    ['Spectacles from £49, the lowest price anywhere, guaranteed', 'Spectacles from £49'],
    ['Exclusive for you: guaranteed cheapest flights to Faro, £39', 'Flights to Faro, £39'],
    ['Our new lasagne is here and everyone’s obsessed', 'Our new lasagne is here'],
    ['Don’t be the last on your street to get solar', 'Get solar'],
    ['Your neighbours already switched to Volt Energy', 'Switch to Volt Energy'],
    ['Ana from Leeds just bought the Riva tent', 'The Riva tent'],
    ['Here’s the brochure you asked for', 'Here’s the brochure'],
    ['We need to talk about your pension', 'Your pension'],
    ['Don’t wait another minute to book your eye test', 'Book your eye test'],
    ['Hi {{ first_name }}, did you see my last message? Piano lessons from $40', 'Hi {{ first_name }}, piano lessons from $40'],
    ['The news is heavy. Your basket needn’t be: 10% off storage', '10% off storage'],
    ['Still no reply? Rude. 5% off suits', '5% off suits'],
    ['The war goes on. So does our sale: 30% off rugs', 'Our sale: 30% off rugs']
  ])('nothing is left that hangs on the claim: %s', (text, rewrite) => {
    expect(subject(text)).toBe(rewrite)
  })

  test.each([
    ['Your basket feels abandoned. It holds a Vega blender at $79.', 'Your basket holds a Vega blender at $79.'],
    ['Nine in ten people prefer our coffee, and a bag costs $11.', 'Our coffee: a bag costs $11.'],
    ['You are not going to believe our new spa. A day pass is £45.', 'Our new spa: a day pass is £45.'],
    ['9 out of 10 dentists recommend our brush. It costs £4.', 'Our brush costs £4.'],
    ['Your friends are already saving with our app, so download it today.', 'Download our app today.'],
    ['You’re one of the lucky few who can order our new saddle for £240.', 'Order our new saddle for £240.'],
    ['We have reserved a £40 discount in your name for a chimney survey.', '£40 off a chimney survey.'],
    ['We guarantee you’ll sleep better on the Luna mattress, now €449.', 'The Luna mattress, now €449.'],
    ['Come in! Try on! Walk away happy! Shoes from €49.', 'Come in, try on, walk away happy: shoes from €49.']
  ])('what a sentence was said of is said with it: %s', (text, rewrite) => {
    expect(lintMessage({parts: [{role: 'body', text}]}).rewrites[0]?.text).toBe(rewrite)
  })

  test.each([
    ['Thousands of donors gave last night. Where were you?', '[say what the gifts pay for]'],
    ['Rates go up tomorrow!', '[say when rates go up]'],
    ['What hotels don’t want you to know', '[say what the mail explains about hotels]'],
    ['The one thing your accountant won’t tell you about dividends', '[say what the mail explains about dividends]'],
    ['Read this before you buy a mattress', '[say what to know before you buy a mattress]'],
    ['This changes everything for wedding photographers', '[say what is new for wedding photographers]'],
    ['HUGE NEWS!!! Guess what?', '[say what the news is]'],
    ['You’ll never need another umbrella', '[say what the umbrella does]'],
    ['Your future self will never forgive you for skipping this course', '[say what this course teaches]'],
    ['We can’t stop thinking about you', '[say what is new]'],
    ['We miss you', '[say what is new since their last visit]'],
    ['Action required: your reward', '[say what is on offer]'],
    ['Free* eye tests for drivers', 'Free eye tests for drivers: [conditions]'],
    ['Guaranteed acceptance for our store card*', 'Our store card: [conditions]'],
    ['Oh no… Code LEAF9 is about to go', 'Code LEAF9 until [end date]']
  ])('a blank asks for what the line is about: %s', (text, rewrite) => {
    expect(lintMessage({subject: text}).rewrites[0]).toMatchObject({text: rewrite, blank: true})
  })

  test('the end that is asked for stands behind the offer', () => {
    const asked = (text: string): string | undefined => lintMessage({subject: text}).findings[0]?.suggestions.find((one) => one.blank)?.text
    expect(asked('Ends tonight: 26% off pans no. 5291')).toBe('26% off pans no. 5291 until [end date]')
    expect(asked('Today only: pies from $4.50')).toBe('Pies from $4.50 until [end date]')
    expect(asked('Today only: two pizzas for $18, code SLICE2')).toBe('Two pizzas for $18 until [end date], code SLICE2')
    expect(asked('The countdown has begun: 30% off lawn feed')).toBe('30% off lawn feed until [end date]')
  })

  test('what says nothing is no wording', () => {
    for (const text of ['You’re really going to let £40 slip away, Sam?', 'We never had this conversation', 'And then you closed the tab', '97% would buy it again', 'This changes everything for small landlords'])
      expect(lintMessage({subject: text}).rewrites[0]?.blank).toBe(true)
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
    expect(button('Last chance to donate')).toBe('Donate')
    expect(button('Be the first to shop the range')).toBe('Shop the range')
    expect(button('Yes! Unlock my secret price before midnight')).toBe('See the price')
    expect(button('Last chance to RSVP')).toBe('RSVP')
    expect(button('Yes, I’m a savvy shopper')).toBe('[say what the button does]')
  })

  test('a default literal never takes the place of its tag', () => {
    expect(subject('{{ first_name | default: "Ana" }}, you’ve earned it: 20% off tents')).toBe('{{ first_name | default: "Ana" }}, 20% off tents')
    expect(subject('{{ first_name | default: "mate" }}, you’ve earned it: 20% off tents')).toBe('[the name, or a neutral word], 20% off tents')
  })
})

test('no line is made of a word that only stands for another', () => {
  const {rewrites} = lintMessage({subject: 'A seat (but not for long)', preheader: 'Someone is already eyeing yours', text: 'Book a table for truffle week.'})
  expect(rewrites.map(({text, blank}) => [text, blank])).toEqual([
    ['A seat', false],
    ['[say how many are left, or what the offer is]', true]
  ])
})

describe('what stands beside a claim', () => {
  test.each([
    // What was joined to the claim stands by itself.
    ['Give yourself the credit you deserve and save 20% on a spa weekend.', 'Save 20% on a spa weekend.'],
    ['You’ve been amazing this year and our club reopens on 9 January.', 'Our club reopens on 9 January.'],
    ['We’re treating you to a free coffee when you buy any breakfast over $9.', 'A free coffee when you buy any breakfast over $9.'],
    // What else is said of a thing is said of it by name.
    ['Our oak desks sell out every time, and they cost €450 with delivery.', 'Our oak desks cost €450 with delivery.'],
    ['This rate isn’t advertised anywhere else and it works out at $3.10 per page.', 'This rate works out at $3.10 per page.'],
    ['Our whole range of kilns, trusted by thousands of potters, starts at £900.', 'Our whole range of kilns starts at £900.'],
    ['Our app is the only budgeting tool you will ever need, and it costs $4 a month.', 'Our app is a budgeting tool, and it costs $4 a month.'],
    // A sum within a claim, and what a price is of.
    ['We’ve reserved a $50 credit in your name, valid on any mattress over $500.', '$50 credit, valid on any mattress over $500.'],
    ['You, our dear friend, can have our oak floor for £38 per square metre.', 'Our oak floor for £38 per square metre.'],
    ['If you’re reading this, you’re smarter than most, so take a look at our index funds.', 'Take a look at our index funds.']
  ])('%s', (text, rewrite) => {
    expect(lintMessage({text}).rewrites[0]?.text).toBe(rewrite)
  })

  test.each([
    ['The last moisturiser you’ll ever need, £22 with free delivery', 'Our moisturiser, £22 with free delivery'],
    ['Don’t open this email unless you like cheap flights to Oslo from £39', 'Cheap flights to Oslo from £39'],
    ['Your private invitation to 20% off all flooring', '20% off all flooring'],
    ['Get the tyres everyone wants for £45', 'Get the tyres for £45'],
    ['New tyres from £45? You read that right', 'New tyres from £45'],
    ['Payment received? Not yet: 12 months of antivirus for $29', '12 months of antivirus for $29'],
    ['Summer is here 🌞🌞🌞 Swimwear from £12', 'Summer is here 🌞 Swimwear from £12'],
    ['Psst, Karen: your boots just got cheaper (in size 6)', 'Your boots just got cheaper, Karen (in size 6)']
  ])('%s', (text, rewrite) => {
    expect(subject(text)).toBe(rewrite)
  })

  test.each([
    'Unlike most people, you read the small print',
    'A brilliant choice, if we say so ourselves',
    'Our love story began with a parcel',
    'We can only fit in three more patients',
    '£49 now, and tomorrow you pay £69'
  ])('a blank rather than half of “%s”', (text) => {
    expect(lintMessage({subject: text}).rewrites[0]?.blank).toBe(true)
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

describe('what is left of running text is whole sentences', () => {
  const inText = (sentence: string): string | undefined => lintMessage({text: `We roast on Mondays. ${sentence} The bags weigh 250 g.`}).rewrites[0]?.text
  test.each([
    ['This mower blows the others out of the water.', 'We roast on Mondays. The bags weigh 250 g.'],
    ['Last chance: the price of the Linden goes up tonight.', 'We roast on Mondays. The bags weigh 250 g.'],
    ['The sale is over as soon as the van leaves.', 'We roast on Mondays. The bags weigh 250 g.'],
    ['Would you be open to a quick call next week?', 'We roast on Mondays. The bags weigh 250 g.'],
    ['Great to see you yesterday, so here is the catalogue.', 'We roast on Mondays. Here is the catalogue. The bags weigh 250 g.'],
    ['Claim your free pillow.', 'We roast on Mondays. Free pillow. The bags weigh 250 g.'],
    ['Last time it crashed the site.', 'We roast on Mondays. The bags weigh 250 g.'],
    // What the next sentence goes on about is named there.
    ['Everyone is obsessed with the Harlow sofa. It seats five.', 'We roast on Mondays. The Harlow sofa seats five. The bags weigh 250 g.'],
    ['Our customers can’t get enough of the Glide 4. It has two straps.', 'We roast on Mondays. The Glide 4 has two straps. The bags weigh 250 g.'],
    // What answers or announces what is gone goes too.
    ['Did you get a chance to see my email? If not, here is the short version.', 'We roast on Mondays. Here is the short version. The bags weigh 250 g.'],
    ['Great news! You’ve been hand-picked to try our dark roast.', 'We roast on Mondays. Try our dark roast. The bags weigh 250 g.'],
    ['This offer will expire soon, and we may never offer it again.', 'We roast on Mondays. The bags weigh 250 g.'],
    ['I only take on five clients a quarter, and we start in May.', 'We roast on Mondays. We start in May. The bags weigh 250 g.']
  ])('%s', (before, after) => expect(inText(before)).toBe(after))

  test.each([
    // What *the rate* was of, and where *simply the best* ended.
    ['Don’t lose the rate we locked in for you', 'We locked in for you'],
    ['Our biggest markdown in history won’t survive the weekend', 'Our markdown the weekend'],
    ['You deserve the best sleep of your life', 'The sleep'],
    ['Extended one last time because you asked', 'Last time'],
    ['A little birdie told us you need new glasses', 'A told us you need new glasses'],
    ['You look amazing, by the way', 'By the way'],
    ['Second attempt to reach you', 'Reach you'],
    ['9 out of 10 vets recommend Barkwell, and your dog agrees', 'Your dog agrees'],
    ['The #1 dog food in America', 'The dog food in America'],
    ['The course everyone is talking about', 'The course'],
    ['Your neighbours are paying less for broadband. £22 a month.', 'Less for broadband. £22 a month.'],
    ['Congrats Sam, your quote of £212 is ready and waiting', 'Sam, £212 and waiting'],
    ['Josh, we saved the best for you', 'Josh, we saved the best'],
    ['Kids grow up fast. So does this offer disappear.', 'Kids grow up fast. So does this offer.'],
    ['Only the brave: 48-hour flash sale on climbing shoes', 'Only the brave: 48-hour'],
    ['Hurry in for the last of the plums, £2/kg', '£2/kg'],
    ['I was going to keep this to myself...', '[say what this to myself offers]']
  ])('%s: not “%s”', (before, half) => expect(subject(before)).not.toBe(half))

  test.each([
    ['40% off everything ends TONIGHT 🔥', '40% off everything'],
    ['Congrats, you’ve unlocked 20% off boots', '20% off boots'],
    ['There’s still time to save 30% on rugs (but not much)', 'Save 30% on rugs'],
    ['only 3 spots left in sarah’s cohort', 'spots in sarah’s cohort'],
    ['{{name}}, last chance to be one of the first to try our oat latte for £2', '{{name}}, try our oat latte for £2'],
    ['Your mum called. She wants you to have this 15% off', '15% off'],
    ['Act now & save up to £200 on oak doors', 'Save up to £200 on oak doors'],
    ['The sale of the century: lamps, rugs and beds from €10', 'Lamps, rugs and beds from €10']
  ])('%s', (before, after) => expect(subject(before)).toBe(after))

  test.each([
    ['Tick tock. Registration closes soon and the price goes up to $89. Your entry includes a shirt, a medal and a photo.', 'a shirt, a medal and a photo.'],
    ['Because it’s your birthday, we’re giving you 20% off whole cakes, valid until 31 October. Order two days ahead.', '20% off whole cakes, valid until 31 October. Order two days ahead.'],
    ['honestly, i’ve been dying to tell you about this. the spring cohort starts on 9 march and runs for six weeks.', 'the spring cohort starts on 9 march and runs for six weeks.'],
    ['Smart shoppers have already ordered. Our mill costs £79, and stock is almost gone.', 'Our mill costs £79.'],
    ['We love you to the moon and back, {{ name }}. Show this mail at any of our 14 bakeries.', '{{ name }}, show this mail at any of our 14 bakeries.'],
    ['In a few hours this deal is gone. Until then the phone is £379 with a case.', 'The phone is £379 with a case.'],
    ['You won’t find a better mattress, period. Ours has 2,000 springs and a 10-year guarantee.', 'Our mattress has 2,000 springs and a 10-year guarantee.'],
    ['Not to brag, but everyone is wearing our linen. Shirts are $68.', 'Wear our linen. Shirts are $68.'],
    ['We wouldn’t offer this to just anyone. As part of our inner circle you can book cabin 12 from 3 April.', 'You can book cabin 12 from 3 April.'],
    ['Everything in this mail is just for you, {{first_name}}. Jeans are £40.', '{{first_name}}, jeans are £40.'],
    ['Hi Sam, I know your inbox is full, but this one is different. We clean windows every four weeks for £18.', 'Hi Sam, we clean windows every four weeks for £18.'],
    ['Good choice! You left the Otis chair in your bag, and honestly, we don’t blame you. It’s £210 in oak.', 'The Otis chair is £210 in oak.'],
    ['over a million sleepers can’t be wrong. try it for 100 nights and send it back.', 'try it for 100 nights and send it back.'],
    ['This is it: your last shot at the $199 pass. From tomorrow it’s $259.', '$199 pass. From tomorrow it’s $259.']
  ])('%s keeps “%s”', (text, kept) => expect(lintMessage({text}).rewrites[0]?.text).toContain(kept))

  test.each([
    ['Register now or regret it', 'Register'],
    ['Don’t turn away', '[say what the button does]'],
    ['Stop wasting money', '[say what the button does]'],
    ['I don’t want to eat well', 'No thanks']
  ])('a button that agrees declines nothing: %s', (text, after) => expect(lintMessage({parts: [{role: 'cta', text}]}).rewrites[0]?.text).toBe(after))
})

describe('a pronoun is given a thing only where no other can be meant', () => {
  const inText = (text: string): string | undefined => lintMessage({subject: 'Autumn at Tarn, 20% off', text}).rewrites.find(({role}) => role === 'body')?.text
  test.each([
    ['The whole team is obsessed with our new sofa. It costs £499.', 'Our new sofa costs £499.'],
    ['Everyone in Leeds is raving about our kettle. It’s been on sale since May and costs £40.', 'Our kettle has been on sale since May and costs £40.'],
    ['Our founder misses you. It is 20% off today at our shop.', '20% off today at our shop.'],
    ['You’ve earned a break. It’s raining in Leeds, and our spa has a pool.', 'It’s raining in Leeds, and our spa has a pool.'],
    // A shop, and nothing said of it; a basket costs nothing.
    ['Our shop in Bend is the best on earth. They open at nine.', '[name the figure, test or term that shows it]. They open at nine.'],
    ['Your basket misses you. It’s £40 for two lamps until Friday.', '[say what is new since their last visit]. It’s £40 for two lamps until Friday.']
  ])('%s', (before, after) => expect(inText(before)).toBe(after))

  test('a button that is left with a figure does something', () => expect(lintMessage({subject: 'Shoes', parts: [{role: 'cta', text: 'Claim my 25%'}]}).rewrites.find(({role}) => role === 'cta')?.text).toBe('Get 25%'))
})
