// The corpora of the bench, made anew each time: the same words for the same number, on every machine.
import fs from 'node:fs'
import path from 'node:path'

/** A number of 32 bits for each index: enough to pick words by (the finaliser of MurmurHash3). */
function mix(seed) {
  let x = (seed + 0x9e3779b9) | 0
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}

const THINGS = [
  'tent',
  'rain jacket',
  'kettle',
  'desk lamp',
  'notebook',
  'pair of boots',
  'sleeping bag',
  'bread knife',
  'rucksack',
  'wool blanket',
  'bicycle bag',
  'coffee mill',
  'garden chair',
  'winter coat',
  'radio',
  'set of pans'
]
const NAMES = ['Heron', 'Egret', 'Pelican', 'Linden', 'Marlow', 'Tarn', 'Fell', 'Brook', 'Alder', 'Quarry', 'Harbour', 'Larch', 'Ferry', 'Rowan', 'Skerry', 'Thistle']
const PARTS = ['outer shell', 'handle', 'seam', 'lid', 'cover', 'zip', 'strap', 'base', 'frame', 'lining', 'hinge', 'spring']
const STUFF = ['cotton', 'steel', 'oak', 'wool', 'recycled nylon', 'aluminium', 'linen', 'cork', 'leather', 'brass']
const TOWNS = ['Bend', 'Leeds', 'Graz', 'Utrecht', 'Duluth', 'Galway', 'Tampere', 'Ghent']
const MONTHS = ['January', 'March', 'May', 'June', 'August', 'October', 'November']

/** Plain product copy: nothing in it to find. */
const PLAIN = [
  'The {name} weighs {n} g and packs down to the size of a loaf of bread.',
  'Its {part} is made of {stuff}, which we buy from a mill near {town}.',
  'We changed the {part} after two readers from {town} wrote to us about it.',
  'In our own test the {part} was opened and closed {n} times before it wore out.',
  'You can read how the {name} is made, from the first cut to the last stitch, on our site.',
  'The {thing} comes in {d} colours, and the {stuff} ages well when it is kept dry.',
  'To clean the {part}, use a damp cloth and a little soap, and let it dry in the shade.',
  'Our shop in {town} has the {name} on the shelf if you would like to see it first.',
  'A spare {part} costs {d} dollars and takes ten minutes to fit with the tool in the box.',
  'It stands {n} mm tall and fits under a table or on the back seat of a small car.',
  'The drawings were made by the same two people who drew the {name} in {month}.',
  'If a {part} breaks, send it to our workshop in {town} and we mend it for the price of the postage.',
  'The {stuff} is cut in {town} and sewn by a firm that has worked with us for {d} years.',
  'We measured the {thing} again in {month}: it holds {d} litres, as the label says.'
]
/** Copy that claims something about the reader, the offer or other people; every rule has one. */
const CLAIMS = [
  'Hurry, the {name} is almost gone!',
  'Only {d} left in stock, so act now before it is too late.',
  'Well done, you have earned this {thing}.',
  'As one of our most valued customers, you have been hand-picked for the {name}.',
  'Everyone is talking about the {name}.',
  'We got you a gift: {n}% off every {thing}.',
  'Last chance: the price of the {name} goes up tonight.',
  'Your {thing} is guaranteed to change your life.',
  'We care about you like family, and that is why the {name} is on sale.',
  'Don’t miss out on the {name}, or you will regret it.',
  'Your order is confirmed: claim your free {thing} now.',
  'We just wanted to say thank you by giving you {d}% off.'
]
const SUBJECTS = [
  'The {name} {thing} is back in {d} colours',
  'How we test the {part} of the {name}',
  'Nicely done! You’re getting {d}% off the {name}',
  'Last chance: {d}% off {thing} no. {n}',
  'Notes from {town}, {month} {d}',
  '{name} {thing}: {d} dollars until {month} {d}',
  'Only {d} left: the {name} in {stuff}',
  'You have been selected, {name} member {n}',
  'Your {thing} questions, answered ({n})',
  'A new {part} for the {name}, number {n}',
  'Re: your {name} order {n}',
  '{d} ways to mend a {thing} in {town}',
  'We miss you! Here is {d}% off the {thing}',
  'Hurry, {name} sale ends tonight ({n})',
  'The {stuff} report, {month}: {n} readers wrote',
  'Everyone loves the {name} {thing}'
]

const from = (list, seed) => list[mix(seed) % list.length]
/** Fills a template; each slot draws from a seed of its own. */
const fill = (template, seed) => {
  let slot = seed * 31
  return template.replace(/\{(\w+)\}/g, (_, name) => {
    slot++
    if (name === 'n') return String(100 + (mix(slot) % 9000))
    if (name === 'd') return String(2 + (mix(slot) % 27))
    return from({thing: THINGS, name: NAMES, part: PARTS, stuff: STUFF, town: TOWNS, month: MONTHS}[name], slot)
  })
}

/** Subject line number `i`. */
export const subject = (i) => fill(from(SUBJECTS, i), i)

/** A paragraph of five sentences; one in three holds a claim. */
function paragraph(seed) {
  const sentences = Array.from({length: 5}, (_, i) => fill(from(PLAIN, seed * 7 + i), seed * 7 + i))
  if (mix(seed) % 3 === 0) sentences[mix(seed + 1) % 5] = fill(from(CLAIMS, seed), seed)
  return sentences.join(' ')
}

/** A message in Markdown of about 400 words. */
function message(i) {
  const body = Array.from({length: 6}, (_, k) => `${k % 3 === 1 ? `## ${fill('The {part} of the {name}', i * 11 + k)}\n\n` : ''}${paragraph(i * 13 + k)}`)
  return `---\nsubject: "${subject(i)}"\npreheader: "${fill('From {town}: the {name} in {stuff}', i)}"\nfrom: Larkspur Outdoor <hello@larkspur.example>\nsend: 2026-0${1 + (i % 9)}-1${i % 9}T08:00-07:00\n---\n\n# ${fill('The {name}, {n} g', i)}\n\n${body.join('\n\n')}\n\n- ${fill('{stuff}, {n} g', i)}\n- ${fill('made in {town}', i)}\n\n[See the *${from(NAMES, i)}*](https://larkspur.example/${i}) · [Unsubscribe](https://larkspur.example/u)\n`
}

const CLEAN = `---
subject: "20% off tents until 14 June"
preheader: Three sizes, two colors, one code
from: Larkspur Outdoor <hello@larkspur.example>
send: 2026-06-05T08:00-07:00
---

# Tents are 20% off until Sunday, June 14

The Heron sleeps two and weighs 1.9 kg. The Egret sleeps three, and the Pelican sleeps five with room for a table.

Enter the code CAMP20 in the basket. The discount is on the tents alone, not on poles, pegs or footprints.

[Compare the three tents](https://larkspur.example/tents)

Larkspur Outdoor, 4 Mill Road, Bend · [Unsubscribe](https://larkspur.example/u)
`
/** A claim of every kind: whatever relint loads late, it loads for this one. */
const EVERY = () => `---\nsubject: "${subject(2)}"\nsend: 2026-06-12T08:00-07:00\n---\n\n${CLAIMS.map((claim, i) => fill(claim, i)).join('\n\n')}\n\nSale ends on Friday, June 14. Anna Miller wrote to us about it.\n`
const FINDINGS = CLEAN.replace('20% off tents until 14 June', 'Nicely done! Get 20% off tents').replace('Enter the code', 'As one of our most valued customers, enter the code')

/** An e-mail as a builder writes it: tables in tables, styles on each cell. */
function html(size) {
  const rows = []
  let length = 0
  for (let i = 0; length < size; i++) {
    const row = `<tr><td align="left" style="padding:0 24px 16px 24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#333333"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td style="padding:8px 0"><p style="margin:0 0 12px 0">${paragraph(i).replace(/’/g, '&rsquo;')}</p><a href="https://larkspur.example/${i}?utm_source=mail&amp;utm_medium=email" style="display:inline-block;background:#224466;color:#ffffff;padding:12px 20px">See the ${from(NAMES, i)}</a></td></tr></table></td></tr>\n`
    rows.push(row)
    length += row.length
  }
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Notes from the workshop</title></head><body><table role="presentation" width="600">\n${rows.join('')}</table></body></html>\n`
}

/** One file of about `size` bytes. */
function big(size) {
  const pieces = ['---\nsubject: "Notes from the workshop"\n---\n']
  for (let i = 0, length = 0; length < size; i++) {
    const piece = `\n${i % 6 === 0 ? `## ${fill('The {part} of the {name}', i)}\n\n` : ''}${paragraph(i + 1_000_000)}\n`
    pieces.push(piece)
    length += Buffer.byteLength(piece)
  }
  return pieces.join('')
}

/** Writes `count` subject lines as records. */
async function records(file, count) {
  const handle = await fs.promises.open(file, 'w')
  for (let i = 0; i < count; i += 10_000) await handle.write(Array.from({length: Math.min(10_000, count - i)}, (_, k) => `${JSON.stringify({id: i + k, subject: subject(i + k)})}\n`).join(''))
  await handle.close()
}

/** Writes all corpora into a folder; `million` is left out of a quick run. */
export async function makeCorpora(folder, {million}) {
  const at = (...names) => path.join(folder, ...names)
  // Each alone in its folder: the other messages of a folder would be read as evidence.
  for (const [name, text] of Object.entries({'clean.md': CLEAN, 'findings.md': FINDINGS, 'every.md': EVERY(), 'half.md': big(500_000), 'big.md': big(5_000_000), 'mail.html': html(1_000_000)})) {
    fs.mkdirSync(at(path.parse(name).name), {recursive: true})
    fs.writeFileSync(at(path.parse(name).name, name), text)
  }
  for (const [name, count] of Object.entries({m200: 200, m2000: 2000})) {
    for (let i = 0; i < count; i++) {
      // A folder is a campaign, and a campaign is some ten messages.
      const campaign = at(name, String(Math.floor(i / 10)).padStart(3, '0'))
      fs.mkdirSync(campaign, {recursive: true})
      fs.writeFileSync(path.join(campaign, `${i % 10}.md`), message(i))
    }
  }
  await records(at('100k.ndjson'), 100_000)
  if (million) await records(at('1m.ndjson'), 1_000_000)
}
