/** campaign × rules → findings: find, judge, rewrite, lint again. Pure: no files, no clock, no console. */

import {placeIn} from './formats/runs.ts'
import {makeRewrites, objection, type Wanted} from './rewrite.ts'
import type {Candidate, Evidence, FoundClaim, Judged, Promised, Rule} from './rule.ts'
import {cancelled, quoted, titled, warnedOf} from './text/context.ts'
import {hasOffer} from './text/offers.ts'
import {NEAR} from './text/campaign.ts'
import {detached, wordsIn} from './text/letters.ts'
import {inAny, perSubject, type Read, readMessage} from './text/evidence.ts'
import {asksByButton, hooks, isWhole, leadsItsClause, notePressing, pitches, plainlySells, presses} from './text/prose.ts'
import {type Found, type Index, indexPatterns, type PatternIndex, unpackIndex} from './text/patterns.ts'
import {emptyMemory, type Reading, readPart} from './text/read.ts'
import {withTokens} from './text/shelf.ts'
import type {By, Campaign, ClaimCounts, Finding, Ground, Message, Part, PartRewrite, Role, Severity} from './types.ts'

/** How a rule's findings are weighed: by verdict; `off` leaves them out. */
export interface Levels {
  readonly unsupported: Severity | 'off'
  readonly contradicted: Severity | 'off'
}

export interface Settings {
  readonly levels?: Readonly<Record<string, Partial<Levels>>>
  readonly options?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly promises?: readonly Promised[]
  /** Whether suggestions and rewrites are made. Default true. */
  readonly rewrite?: boolean
  /** Whether each finding gets suggestions of its own, beside the rewrite of its part. Default true; a report that shows none needs none. */
  readonly suggest?: boolean
}

/** What relint says of one message. */
export interface MessageResult {
  readonly message: Message
  readonly findings: readonly Finding[]
  readonly rewrites: readonly PartRewrite[]
  readonly claims: ClaimCounts
  readonly crashes: readonly Crash[]
  /** What keeps a text from standing for the part that a rewrite is of; nothing where it may. */
  readonly objection: (rewrite: PartRewrite, text: string) => string | undefined
}

/** A rule that threw. Other rules' findings stand. */
export interface Crash {
  readonly ruleId: string
  readonly message: string
}

export interface Linter {
  /** Lints the messages of a campaign, given in sending order. Only those for which `asked` is true are judged; the others are evidence. */
  readonly lint: (campaign: Campaign, asked?: (message: Message) => boolean) => MessageResult[]
  /** The same, one message after the other: what is read of a long campaign is let go behind them. */
  readonly each: (campaign: Campaign, asked?: (message: Message) => boolean) => Iterable<MessageResult>
  readonly rules: readonly Rule[]
}

const URL_BASE = 'https://github.com/relint/relint/blob/main/rules/'
/** Where a rule's page is. */
export const pageOf = (ruleId: string): string => `${URL_BASE}${ruleId}.md`

const READ_ROLES: readonly Role[] = ['subject', 'preheader', 'heading', 'body', 'cta', 'alt']

let stored: () => Index | undefined = () => undefined

let indexed: readonly Rule[] = []

/**
 * Tells where an index of patterns is kept, so that they need not be parsed at the start. It is used where it fits.
 * @param of - the rules that it was made of.
 */
export function keepIndex(load: () => Uint8Array | undefined, of: readonly Rule[] = []): void {
  indexed = of
  let made: Index | undefined
  stored = () => {
    if (made) return made
    const bytes = load()
    made = bytes && unpackIndex(bytes)
    return made
  }
}

/** Makes a linter of rules; reading their patterns is done once. */
export function createLinter(rules: readonly Rule[], settings: Settings = {}): Linter {
  const enabled = rules.filter((rule) => {
    const level = settings.levels?.[rule.id]
    return !(level?.unsupported === 'off' && level.contradicted === 'off')
  })
  const index = indexPatterns(enabled, stored(), indexed)
  const byId = new Map(enabled.map((rule) => [rule.id, rule]))
  const memory = emptyMemory()
  const read = (part: Part): Reading => readPart(part, index.known, memory)
  const context: Context = {index, byId, rules: enabled, settings, read}
  function* each(campaign: Campaign, asked: (message: Message) => boolean = () => true): Generator<MessageResult> {
    const reads = campaign.map((message) => readMessage(message, read))
    for (const [i, one] of reads.entries()) {
      if (asked(one.message)) yield lintOne(one, reads, context)
      reads[i - NEAR]?.forget()
    }
  }
  return {rules: enabled, each, lint: (campaign, asked) => [...each(campaign, asked)]}
}

interface Context {
  readonly index: PatternIndex
  readonly byId: ReadonlyMap<string, Rule>
  readonly rules: readonly Rule[]
  readonly settings: Settings
  readonly read: (part: Part) => Reading
}

interface Counts {
  supported: number
  unsupported: number
  contradicted: number
  unchecked: number
}

function lintOne(read: Read, campaign: readonly Read[], context: Context): MessageResult {
  const counts: Counts = {supported: 0, unsupported: 0, contradicted: 0, unchecked: 0}
  const crashes: Crash[] = []
  const judged = judge(read, campaign, context, counts, crashes)
  counts.unchecked += read.message.unread?.length ?? 0
  const want = wanted(read, campaign, context)
  const made = context.settings.rewrite === false ? undefined : makeRewrites(read, judged, want, context.settings.suggest !== false)
  const objectTo = (rewrite: PartRewrite, text: string): string | undefined => {
    const part = read.message.parts.find((one) => one.role === rewrite.role && one.index === rewrite.part && placeIn(one, read.message.source, 0, one.text.length).start.offset === rewrite.place.start.offset)
    return part
      ? objection(
          read.of(part),
          text,
          judged.filter((one) => one.claim.part === part),
          want
        )
      : 'stands for no part of this message'
  }
  const findings = judged.map((one): Finding => report(one, made?.suggestions.get(one) ?? []))
  return {message: read.message, findings: once(sorted(findings)), rewrites: distinct(made?.rewrites ?? []), claims: counts, crashes, objection: objectTo}
}

/** Everything that a rewrite is checked with: how many findings a part has with another text. */
function wanted(read: Read, campaign: readonly Read[], context: Context): Wanted {
  return {
    evidence: evidenceFor(read, campaign, context),
    read: context.read,
    relint: (part, text) => {
      const tried: Part = {...part, text, runs: [{text, start: 0, end: text.length}], tags: retag(part, text), source: text}
      const index = read.message.parts.indexOf(part)
      const parts = read.message.parts.slice()
      parts[index] = tried
      const message: Message = {...read.message, parts}
      const again = readMessage(message, (one) => (one === tried ? context.read(one) : read.of(one)), {read, index})
      const others = campaign.map((one) => (one === read ? again : one))
      return judge(again, others, context, {supported: 0, unsupported: 0, contradicted: 0, unchecked: 0}, [], tried).filter((one) => one.claim.part === tried)
    }
  }
}

/** The tags of a part, found again in a changed text. */
function retag(part: Part, text: string): Part['tags'] {
  let from = 0
  return part.tags.flatMap((tag) => {
    const raw = part.text.slice(tag.start, tag.end)
    const at = text.indexOf(raw, from)
    if (at < 0) return []
    from = at + raw.length
    return [{...tag, start: at, end: at + raw.length}]
  })
}

function evidenceFor(read: Read, campaign: readonly Read[], context: Context, only?: Part): Evidence {
  return {facts: read.message.facts, message: read.message, read, asked: only ? () => [read.of(only)] : read.all, campaign, promises: context.settings.promises ?? [], options: {}}
}

function withOptions(evidence: Evidence, rule: Rule, context: Context): Evidence {
  const options = context.settings.options?.[rule.id]
  return options === undefined ? evidence : {...evidence, options}
}

/** The judged claims of a message that are findings; with `only`, those of one part. */
function judge(read: Read, campaign: readonly Read[], context: Context, counts: Counts, crashes: Crash[], only?: Part): Judged[] {
  const {message} = read
  const claims: {rule: Rule; claim: FoundClaim}[] = []
  for (const part of only ? [only] : message.parts) claimsIn(read.of(part), message, context, claims)
  const scanned = evidenceFor(read, campaign, context, only)
  for (const rule of context.rules) {
    // Another wording changes nothing of what the other messages say.
    if (!rule.scan || (only && rule.campaign)) continue
    try {
      for (const candidate of rule.scan(withOptions(scanned, rule, context)) ?? []) if (!only || candidate.reading.part === only) claims.push({rule, claim: claimOf(candidate, rule, message)})
    } catch (error) {
      note(crashes, rule, error)
    }
  }
  const found: Judged[] = []
  const evidence = only ? evidenceFor(read, campaign, context) : scanned
  // What a message says at its front tells how its running text is to be read.
  // What is said in commoner words only is looked at last: what the copy’s own words say is known better.
  const order = ({claim}: {claim: FoundClaim}): number => (only || atFront(claim) ? 0 : 2) + (claim.common ? 1 : 0)
  claims.sort((a, b) => order(a) - order(b))
  let fronted = false
  for (const {rule, claim} of claims) {
    if (!fronted && !only && !atFront(claim)) {
      fronted = true
      notePressing(read, new Set(found.filter((one) => PRESSING.has(one.rule.id)).map((one) => one.claim.part)).size > 1)
    }
    if (claim.common && found.some((one) => one.claim.part === claim.part && one.start < claim.end && claim.start < one.end)) continue
    if (!heard(claim, rule, read)) continue
    if (message.disable?.[rule.id] !== undefined) continue
    if (claim.part.off?.includes(rule.id)) continue
    try {
      const verdict = rule.judge(claim, withOptions(evidence, rule, context))
      if (verdict.kind === 'supported') {
        if (verdict.by) counts.supported++
        continue
      }
      counts[verdict.kind]++
      if (verdict.kind === 'unchecked') continue
      const level = context.settings.levels?.[rule.id]?.[verdict.kind] ?? (verdict.kind === 'contradicted' ? 'error' : (rule.severity ?? 'warning'))
      if (level !== 'off') found.push({claim, rule, verdict, severity: level, start: claim.start, end: claim.end})
    } catch (error) {
      note(crashes, rule, error)
    }
  }
  const kept = (only ? hasFigures(read) : noteFigures(read, found)) ? found.filter((one) => !isFigure(one)) : found
  const merged = merge(kept)
  for (const {verdict} of found) counts[verdict.kind]--
  for (const {verdict} of merged) counts[verdict.kind]++
  return merged
}

/** Notes that a rule threw: once, however often it did. */
function note(crashes: Crash[], rule: Rule, error: unknown): void {
  if (!crashes.some((crash) => crash.ruleId === rule.id)) crashes.push({ruleId: rule.id, message: (error as Error).message})
}

/** A message shorter than this many words is judged as a line is: nothing round it tells what it sells. */
const WHOLE = 60
/** A short letter: a heading, a few sentences, a button, a footer. */
const LETTER = {parts: 4, words: 20}
/** Rules whose claims a service of its own makes too, in the heading as in the text: a confirmation, an invitation, a notice. */
const SERVICE = new Set(['fake-confirmation', 'fake-exclusivity', 'manufactured-urgency', 'hollow-gratitude'])
/** Rules whose claims are about the relationship itself, or about what is told of others, whether or not anything is sold. */
const ALWAYS = new Set([
  'shouting',
  'false-praise',
  'attention-bait',
  'false-intimacy',
  'guilt-trip',
  'false-correspondence',
  'subject-body-mismatch',
  'hidden-condition',
  'absolute-promise',
  'self-serving',
  'serial-urgency',
  'moving-deadline',
  'broken-promise'
])

/** Rules whose words, deep inside a sentence of a whole message, describe more often than they claim. */
const PROSE = new Set([
  'absolute-promise',
  'attention-bait',
  'borrowed-emotion',
  'false-correspondence',
  'social-pressure',
  'manufactured-urgency',
  'manufactured-scarcity',
  'false-gift',
  'fake-exclusivity',
  'fake-confirmation'
])

/** Whether a whole message offers anything for sale. Not kept: what its front says is known only once that is judged. */
const sells = (read: Read): boolean => !isLong(read) || plainlySells(read) || sellsAnywhere(read)

/** Whether a message has more than a few words, or is a short letter with all that belongs to one. */
const isLong = perSubject((read: Read): boolean => {
  const {parts} = read.message
  let others = 0
  const letter = parts.some(({role}) => role !== 'from' && ++others >= LETTER.parts)
  const enough = letter ? LETTER.words : WHOLE
  let words = 0
  return parts.some(({role, text}) => role !== 'from' && (words += wordsIn(text, enough)) >= enough)
})

const sellsAnywhere = inAny(({part, tokens}) => part.role !== 'from' && part.role !== 'terms' && ((part.role === 'cta' && BUYING.test(part.text)) || hasOffer(tokens)))

const BUYING =
  /\b(?:shop|buy|order|book|subscribe|upgrade|donate|give|join|enrol|claim|redeem|reserve|get|grab|start|try|save|see (?:the|if)|check|find out|switch|apply|renew|qualify|accept|activate|unlock|treat|quote|call|demo|schedule|pick a (?:time|slot|date))\b/i

/** Rules whose words are turns of phrase as often as claims, where nothing is sold. */
const FIGURES: ReadonlySet<string> = new Set(['attention-bait', 'absolute-promise', 'guilt-trip', 'social-pressure', 'fake-exclusivity', 'false-gift', 'false-praise', 'false-correspondence', 'fake-confirmation'])

/** *You have been hand-picked*: a reader who is told so is told so, whatever else the letter says. */
const CHOSEN = new Set(['chosen'])

/** Notes whether what is found in the running text of a message are turns of phrase: it sells nothing, asks for nothing, presses nowhere at its front, and hardly anything is found in it. */
function noteFigures(read: Read, found: readonly Judged[]): boolean {
  const inBody = merge(found.filter(({claim}) => claim.part.role === 'body')).length
  const calm = inBody > 0 && inBody < 3 && isWhole(read) && !plainlySells(read) && !pitches(read) && !asksByButton(read) && !found.some(({claim, rule}) => atFront(claim) && PRESSING.has(rule.id))
  read.notes.set(noteFigures, calm)
  return calm
}

function hasFigures({origin, notes}: Read): boolean {
  return (origin?.read.notes ?? notes).get(noteFigures) === true
}

function isFigure({claim, rule, verdict}: Judged): boolean {
  return claim.part.role === 'body' && verdict.kind === 'unsupported' && FIGURES.has(rule.id) && !CHOSEN.has(claim.cue)
}

/** Rules whose claims at the front of a message tell that it presses or flatters. */
const PRESSING = new Set([
  'false-praise',
  'false-intimacy',
  'false-gift',
  'false-correspondence',
  'guilt-trip',
  'fake-exclusivity',
  'fake-confirmation',
  'manufactured-urgency',
  'manufactured-scarcity',
  'social-pressure',
  'attention-bait',
  'hollow-gratitude'
])

/** Whether a claim stands where a reader looks first: in the subject, the preheader, a heading, a button. */
function atFront({part: {role}}: FoundClaim): boolean {
  return role === 'subject' || role === 'preheader' || role === 'heading' || role === 'cta'
}

/** Whether the facts deny what a claim speaks of: an exchange, a transaction. Then it describes none. */
function denied({ruleId}: FoundClaim, {message}: Read): boolean {
  return message.facts.trigger === 'none' && (ruleId === 'false-correspondence' || ruleId === 'fake-confirmation')
}

/** Whether running text can press or flatter at all: in a message that sells nothing, reports and notices use the same words. */
function heard(claim: FoundClaim, rule: Rule, read: Read): boolean {
  if (claim.part.role === 'body' && PROSE.has(rule.id) && claim.data === undefined && isWhole(read) && !leadsItsClause(claim) && !plainlySells(read) && !presses(read) && !denied(claim, read)) return false
  if (claim.part.role === 'body' && rule.id === 'attention-bait' && isWhole(read) && !hooks(claim)) return false
  if (ALWAYS.has(rule.id) || !(claim.part.role === 'body' || (claim.part.role === 'heading' && SERVICE.has(rule.id)))) return true
  return sells(read)
}

/** Adds the claims that the patterns find in a part, without those that are only quoted, named or denied. */
/** Rules whose claims one person may well make to another: *my* is not *our* there. */
const AMONG_PEOPLE = new Set(['guilt-trip'])

function claimsIn(reading: Reading, message: Message, context: Context, out: {rule: Rule; claim: FoundClaim}[]): void {
  const {part} = reading
  const found = context.index.match(reading)
  for (const one of found) {
    const rule = context.byId.get(one.entry.ruleId)
    if (!rule || one.entry.cue === 'not' || !(rule.roles ?? READ_ROLES).includes(part.role)) continue
    if (one.common && AMONG_PEOPLE.has(rule.id) && one.tokens.slice(one.from, one.to).some(({text}) => text === 'my')) continue
    // A look-alike that the rule knows covers the claim.
    if (found.some((other) => other.entry.ruleId === rule.id && other.entry.cue === 'not' && (one.common || !other.common) && other.tokens === one.tokens && other.from < one.to && one.from < other.to)) continue
    if (!rule.literal?.includes(one.entry.cue) && (quoted(one.tokens, one.from, one.to) || cancelled(one.tokens, one.from) || titled(one.tokens, one.from, one.to) || warnedOf(one.tokens, one.from, part.text))) continue
    out.push({rule, claim: claimOfMatch(one, reading, rule, message)})
  }
}

function claimOfMatch(found: Found, reading: Reading, rule: Rule, message: Message): FoundClaim {
  const {from, to} = rule.span?.(found.tokens, found.from, found.to) ?? found
  const start = found.tokens[from]?.start ?? 0
  let end = found.tokens[to - 1]?.end ?? start
  // The words carry their mark: “Nicely done!”.
  const mark = found.tokens[to]
  if (mark?.kind === 'stop' && mark.start === end) end = mark.end
  return claimAt(reading, {ruleId: rule.id, cue: found.entry.cue, start, end, message, from, to, inRun: found.tokens !== reading.tokens, ...(found.common && {common: true})})
}

function claimOf({reading, start, end, cue, data}: Candidate, rule: Rule, message: Message): FoundClaim {
  const {tokens} = reading
  const from = tokens.findIndex((token) => token.end > start)
  let to = Math.max(from, 0)
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++
  return claimAt(reading, {ruleId: rule.id, cue, start, end, message, from: Math.max(0, from), to, inRun: false, data})
}

function claimAt(reading: Reading, at: Pick<FoundClaim, 'ruleId' | 'cue' | 'start' | 'end' | 'message' | 'from' | 'to' | 'data' | 'common'> & {readonly inRun: boolean}): FoundClaim {
  const {part} = reading
  const {ruleId, cue, start, end, message, from, to, inRun, data, common} = at
  const claim = {ruleId, cue, text: part.text.slice(start, end), start, end, sentence: sentenceAt(reading, start), part, message, reading, from, to, data, ...(common && {common})}
  return withTokens(claim, inRun)
}

function sentenceAt(reading: Reading, offset: number): FoundClaim['sentence'] {
  return reading.sentences.find((sentence) => offset < sentence.end) ?? reading.sentences.at(-1) ?? {start: 0, end: reading.part.text.length, text: reading.part.text}
}

/** Findings of one rule that touch are one: its words are all of theirs, its verdict the graver. */
function merge(found: readonly Judged[]): Judged[] {
  if (found.length < 2) return [...found]
  const out: Judged[] = []
  // Where in `out` the findings of a part are: a long message has thousands.
  const places = new Map<Part, number[]>()
  const order = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const one of order) {
    const {part} = one.claim
    let beside = places.get(part)
    if (!beside) places.set(part, (beside = []))
    const touches = (other: Judged): boolean => other.rule === one.rule && one.start <= other.end + touching(part.text, other.end)
    const at = beside.find((place) => touches(out[place] as Judged)) ?? out.length
    const other = out[at]
    if (!other) {
      out.push(one)
      beside.push(at)
      continue
    }
    const graver = one.verdict.kind === 'contradicted' && other.verdict.kind === 'unsupported' ? one : other
    const end = Math.max(one.end, other.end)
    out[at] = {...graver, start: other.start, end}
  }
  return out
}

/** How many characters behind an offset are only space, marks and emoji. */
function touching(text: string, offset: number): number {
  if (/^[a-z\d]/i.test(text.charAt(offset)) || offset >= text.length) return 0
  return /^[\s\p{P}\p{S}\p{Extended_Pictographic}\u200d\ufe0f]*/u.exec(text.slice(offset))?.[0].length ?? 0
}

function report(judged: Judged, suggestions: Finding['suggestions']): Finding {
  const {claim, rule, verdict, severity, start, end} = judged
  const {part, message} = claim
  const actual = detached(part.text.slice(start, end))
  const by = verdict.kind === 'contradicted' ? verdict.by.map(byOf(message)) : undefined
  return {
    ruleId: rule.id,
    cue: claim.cue,
    verdict: verdict.kind,
    severity,
    role: part.role,
    ...(part.index !== undefined && {part: part.index}),
    actual,
    place: placeIn(part, message.source, start, end),
    message: `“${actual}” ${verdict.reason}`,
    ...(verdict.needs !== undefined && {needs: verdict.needs}),
    ...(by && by.length > 0 && {by}),
    suggestions,
    url: pageOf(rule.id)
  }
}

function byOf(message: Message): (ground: Ground) => By {
  return (ground) => {
    if (ground.kind === 'passage') return {path: ground.path, place: ground.place, text: ground.text}
    return {path: ground.at?.path ?? message.path, ...(ground.at && {place: ground.at.place}), text: ground.text, fact: ground.fact}
  }
}

/** Variants of a part share most of their copy: what is found at one place twice is found once. */
function once(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (one, i) =>
      !findings
        .slice(Math.max(0, i - 64), i)
        .some((other) => other.ruleId === one.ruleId && other.part === one.part && other.role === one.role && other.place.start.offset === one.place.start.offset && other.place.end.offset === one.place.end.offset)
  )
}

/** One rewrite for a stretch of copy: that of its first variant. */
function distinct(rewrites: readonly PartRewrite[]): PartRewrite[] {
  const known = new Map<string, {end: number; readonly places: PartRewrite['place'][]}>()
  return rewrites.filter(({role, part, place: {start, end}, place}) => {
    const key = `${role} ${part}`
    const before = known.get(key) ?? {end: 0, places: []}
    const covered = start.offset < before.end && before.places.some((other) => other.start.offset <= start.offset && start.offset < other.end.offset)
    before.places.push(place)
    before.end = Math.max(before.end, end.offset)
    known.set(key, before)
    return !covered
  })
}

function sorted(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.place.start.offset - b.place.start.offset || a.place.end.offset - b.place.end.offset || (a.ruleId < b.ruleId ? -1 : 1))
}
