// npm run qa: precision and recall of each rule on the labelled corpus in fixtures/qa.
// The even ids of the files named fresh-*, of the campaigns and of the later messages are the check part: rules are written without
// looking at them, so their figures are the honest ones.
// Writes the table in rules/README.md; fails where a rule's precision falls below the recorded one (--record writes it anew).
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {lint, lintMessage, lintText, rules} from '../dist/index.js'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const lines = path.join(root, 'fixtures/qa/lines')
const messages = path.join(root, 'fixtures/qa/messages.jsonl')
const campaigns = path.join(root, 'fixtures/qa/campaigns.jsonl')
const recorded = path.join(root, 'fixtures/qa/recorded.json')
const read = (file) =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const plain = (text) =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&rsquo;/g, '’')
    .replace(/&amp;/g, '&')
    .replace(/&nbsp;/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*_\\]+/g, ' ')
    .replace(/[‘’]/g, "'")
    .trim()
/** Whether two quotes share their words: one holds the other, or half of the shorter one's words are in both. */
function overlap(a, b) {
  const [x, y] = [plain(a), plain(b)]
  if (!x || !y) return false
  if (x.includes(y) || y.includes(x)) return true
  const [p, q] = [x, y].map((text) => new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []))
  return [...p].filter((word) => q.has(word)).length / Math.min(p.size, q.size) >= 0.5
}

const tally = {}
function add(part, rule, kind) {
  const row = ((tally[rule] ??= {})[part] ??= {tp: 0, fp: 0, fn: 0})
  row[kind]++
}
function compare(part, labels, borderline, findings) {
  const used = new Set()
  for (const label of labels) {
    const at = findings.findIndex((finding, i) => !used.has(i) && finding.ruleId === label.rule && (label.anchor === 'document' || overlap(finding.actual, label.quote)))
    if (at >= 0) used.add(at)
    add(part, label.rule, at >= 0 ? 'tp' : 'fn')
  }
  findings.forEach((finding, i) => {
    const again = labels.some((label) => label.rule === finding.ruleId && (label.anchor === 'document' || overlap(finding.actual, label.quote)))
    if (!used.has(i) && !again && !borderline.includes(finding.ruleId)) add(part, finding.ruleId, 'fp')
  })
}

let count = 0
let checked = 0
/** From this number on, the even messages are for checking. */
const LATER = 65
const numberOf = (id) => Number(/\d+$/.exec(id)?.[0])
const partOf = (file, id) => ((file.startsWith('fresh-') || file === 'campaigns' || (file === 'messages' && numberOf(id) >= LATER)) && numberOf(id) % 2 === 0 ? 'check' : 'develop')
for (const file of fs.readdirSync(lines).sort()) {
  for (const {id, kind, text, facts, relationship, labels, borderline} of read(path.join(lines, file))) {
    const copy = kind === 'subject' ? {subject: text} : kind === 'preheader' ? {preheader: text} : {parts: [{role: kind === 'cta' ? 'cta' : 'body', text}]}
    compare(partOf(file, id), labels, borderline, lintMessage({...copy, ...(facts && {facts}), ...(relationship && {relationship})}).findings)
    count++
    if (partOf(file, id) === 'check') checked++
  }
}
if (fs.existsSync(messages)) {
  for (const {id, name, format, source, labels, borderline} of read(messages)) {
    const {findings} = lintText(source, {path: name ?? `${id}.${{html: 'html', text: 'txt', mjml: 'mjml', eml: 'eml'}[format] ?? 'md'}`})
    compare(
      partOf('messages', id),
      labels,
      (borderline ?? []).map((one) => one.rule ?? one),
      findings.filter((finding) => finding.severity !== 'info' || labels.some((label) => label.rule === finding.ruleId))
    )
    count++
    if (partOf('messages', id) === 'check') checked++
  }
}
for (const {id, files, labels, borderline} of read(campaigns)) {
  const {results} = lint(files.map(({name, source}) => ({path: name, source})))
  for (const {name} of files) {
    const own = labels.filter((label) => label.file === name)
    const found = results.find((result) => result.path === name)?.findings ?? []
    compare(
      partOf('campaigns', id),
      own,
      (borderline ?? []).map((one) => one.rule ?? one),
      found.filter((finding) => finding.severity !== 'info' || own.some((label) => label.rule === finding.ruleId))
    )
    count++
    if (partOf('campaigns', id) === 'check') checked++
  }
}

const percent = (share) => `${(100 * share).toFixed(1)} %`
const figures = (row) => {
  const {tp = 0, fp = 0, fn = 0} = row ?? {}
  return {tp, fp, fn, precision: tp + fp > 0 ? tp / (tp + fp) : 1, recall: tp + fn > 0 ? tp / (tp + fn) : 0}
}
const rows = rules.map((rule) => ({id: rule.id, description: rule.description, develop: figures(tally[rule.id]?.develop), check: figures(tally[rule.id]?.check)}))
const sum = (part) => figures(rows.reduce((all, row) => ({tp: all.tp + row[part].tp, fp: all.fp + row[part].fp, fn: all.fn + row[part].fn}), {tp: 0, fp: 0, fn: 0}))
const measured = rows.filter((row) => row.develop.tp + row.develop.fn + row.check.tp + row.check.fn > 0)

for (const {id, develop, check} of [...measured, {id: 'all', develop: sum('develop'), check: sum('check')}])
  console.log(`${id.padEnd(24)} develop ${percent(develop.precision).padStart(7)} ${percent(develop.recall).padStart(7)}   check ${percent(check.precision).padStart(7)} ${percent(check.recall).padStart(7)}`)

const cell = (row) => (row.tp + row.fn > 0 ? `${percent(row.precision)} / ${percent(row.recall)}` : '')
const table = [
  '# The rules',
  '',
  `Each rule has a page that says why, what is reported, what is fine, what settles it and what is offered instead. The figures are precision / recall on the ${count.toLocaleString('en')} labelled lines and messages, alone and in campaigns, of \`fixtures/qa\`: *check* is ${checked} of them, mail as it comes to an inbox, that no rule was written by; *develop* is the rest. \`npm run qa\` measures them anew and writes this table.`,
  '',
  '| rule | finds | develop | check |',
  '| --- | --- | --- | --- |',
  ...rows.map((row) => `| [${row.id}](${row.id}.md) | ${row.description} | ${cell(row.develop)} | ${cell(row.check)} |`),
  `| all | | ${cell(sum('develop'))} | ${cell(sum('check'))} |`,
  ''
].join('\n')
fs.writeFileSync(path.join(root, 'rules/README.md'), table)

const now = Object.fromEntries(measured.map((row) => [row.id, Number((row.check.precision * 100).toFixed(1))]))
if (process.argv.includes('--record')) fs.writeFileSync(recorded, `${JSON.stringify(now, null, 2)}\n`)
else {
  const before = JSON.parse(fs.readFileSync(recorded, 'utf8'))
  const fallen = Object.entries(before).filter(([id, precision]) => (now[id] ?? 0) < precision)
  for (const [id, precision] of fallen) console.error(`${id}: precision on the check part is ${now[id]} %, recorded is ${precision} %`)
  if (fallen.length > 0) process.exitCode = 1
}
