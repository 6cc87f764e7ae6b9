import {capitalised} from '../src/text/letters.ts'
import {contradicted, defineRule, type Evidence, fact, type FoundClaim, noClaim, passage, type Rewrite, supported, unsupported, type Verdict} from '../src/rule.ts'
import {amountsIn, type ConditionKind, conditionsIn, LIMITING} from '../src/text/amounts.ts'
import {sameTopic, wordsIn} from '../src/text/bearing.ts'
import {conditionElsewhere, ENDLESS, givesSource, type Marked, markedClaims, namesCondition, noteOf, takebacks, zeroPrices} from '../src/text/fineprint.ts'
import {promotes, sells} from '../src/text/offers.ts'
import {breaks} from '../src/text/pattern.ts'
import {isTransaction, isWhole} from '../src/text/prose.ts'
import type {Token} from '../src/text/tokens.ts'
import {membersOf, wordsOf} from '../src/text/words/index.ts'
import {headsReading} from '../src/text/works.ts'

const BLANK = /:\s\[conditions\]|(?<!:\s)\[conditions\]$|\[(?!terms|conditions|t&c|rules|\d|[*†])[^\]]+\]/i
const MONEY = '({number}|<numberword>)'

export const hiddenCondition = defineRule({
  id: 'hidden-condition',
  description: 'A benefit whose condition is missing, or stands only in fine print that takes it back.',
  find: {
    // Waves at conditions that are not here.
    terms: [
      '(certain|some|other|usual|the usual|various|standard|full)? <smallprint> , (and)? <waved>',
      '(certain|some|other|usual|the usual|various|standard|full)? <smallprint> <waved>',
      '\\( ..3 <smallprint> ..3 \\)',
      '\\[ ..2 <smallprint> ..2 \\]',
      "(,|.|—|\\!|\\)|{emoji}) (terms|conditions|exclusions|restrictions|small print|ts and cs|t and cs|t and c 's) $",
      "^ (ts and cs|t and cs|t and c 's|tcs) $",
      '(the|our) (small print|fine print|asterisk|footnote|criteria|conditions|restrictions) ..2 (our|agree|agrees|keep|keeps|decide|decides|say|says|rule|rules|allow|allows|permit|permits)',
      '(as per|according to) (our)? (section|clause|schedule|appendix|paragraph|annex|footnote|note) ({number}|_)',
      '(is|are|being|as) (a)? defined (in|by|as|at|term|under|elsewhere)',
      '(is|are) explained (at|in|on|by|when) ..2',
      '(charges|extras|fees|costs|surcharges|supplements|rest|limits|caps) ..4 (on request|on application|on enquiry|available|priced on|to follow|at checkout)',
      'voir conditions',
      '^ rules apply',
      '(plus|and|with) the criteria',
      '<lookup> <elsewhere> for (what|how|where|which|when|who)'
    ],
    // Sends the reader to look for them: told only where something is to be had.
    lookup: [
      '<lookup> (our|the|its|your)? ..2 (<smallprint>|<elsewhere>) for (details|more|the rest|restrictions|exclusions|terms|conditions|full|eligibility|what|how)',
      '<lookup> (our|the|your local)? (<elsewhere>|local _) for (_|full conditions|the terms)',
      '~see (our|the)? (reverse|overleaf|small print|fine print|footnote|tariff|glossary|schedule|leaflet|website|app|brochure|terms|conditions|price list|fee list)',
      '~ask (about the rest|us how|support for|staff for|in store for|for details)',
      '-(your|my|our|their|his|her|contact|card|bank|payment|personal|account|login|flight|booking|delivery|address|billing) (details|particulars|specifics|full story|full details|the rest|the catch|terms|conditions) (at|in|on|inside|overleaf|to follow|elsewhere|available|below|live|are) (pump|store|till|counter|request|the website|our website|website|the app|app|desk|branch|reception|full|the leaflet|the small print|page)?',
      '-(i|have|you|who|nobody|we|they|he|she|to) [(read|mind|study|beware|squint at) ..1 (terms|small print|fine print|conditions|footnotes|asterisk|clause)]',
      '<smallprint> (lives|live|hides|hide|sits|sit|waits|wait) ..3',
      '(defined|in|under|per) (section|clause|schedule|appendix|annex) ({number}|c|b|a) $'
    ],
    // Says that there is a condition, and not which.
    vague: [
      '(free|gratis|complimentary|half price) ..3 [(with|on|at) (selected|select|certain) _]',
      '(free|gratis|complimentary) ..3 [w / _]',
      '(free|gratis|complimentary) ..3 [(in|to|at) (most|many|some|certain|selected|select|eligible) (areas|postcodes|regions|places|homes|stores|locations|branches)]',
      '(minimum|min) (spend|purchase|order|basket|term) (value|amount|size)? (applies|apply|required|needed)',
      '<lookup>? (our|the|its)? fair (use|usage) (policy|applies|apply|terms|limits|rules)',
      '<evasive> ..1',
      '(at|on|in|with|for|from|to) <qualified> _',
      'some _ , some _',
      '(\\(|—) (limits|caps|exclusions|restrictions|conditions|fees) , ..3',
      '(\\() some _ (excluded|exempt|only) ..1',
      '\\( _ we (accept|choose|like|approve|pick|select) ..1 \\)',
      '(carriers|airlines|banks|insurers|lenders) rules (decide|apply|vary|prevail)',
      '(for|to) (_|our)? (people|customers|prescriptions|dogs|homes|houses|cars|drivers|members|guests|accounts|applicants) (we|that we|whom we) (like|choose|approve|pick|prefer|select) ..3',
      'as low as you (dare|like|want|can)',
      '(some|certain|various) (items|lines|brands|styles|dates|products|goods|stores|days|models|customers) (are|is|may be)* (excluded|exempt|not included)',
      '(excludes|excluding) (some|certain|selected|various) _',
      '(selected|select|certain) (lines|items|styles|models|dates|carriers|routes|days|products|fares|rates|cabins|sailings|customers|branches|stores) (only|with)'
    ],
    // Says that it costs nothing.
    free: [
      '<gratis>',
      '(free|complimentary)',
      '(will|do|does|would|need) not ..2 (pay|cost|spend|owe|part with) ..2 (a|one|any|a single) <coin>',
      '(pay|pays|cost|costs|owe|owes|charge|charges|charged) (you|us|me)? <naught> !(to|but)',
      'without (opening|touching|reaching for|getting out|paying|spending|troubling) (your|a|the)? (wallet|purse|card|bank|penny|cent|bill)'
    ],
    trial: [
      `[(${MONEY}|a|an) (free)? <period> ..2 (free|<gratis>|<zeroprice>)]`,
      '[(first|next|second|opening|initial) (<numberword>|{number})? !(hour|hours|minute|minutes|mile|miles|km) _ ..3 (free|<gratis>|<zeroprice>)]',
      `[(free|<gratis>|<zeroprice>) for ..2 (${MONEY}|a|an) <period>]`,
      `[${MONEY} (more)? free (<period>)]`,
      '[(try|get|enjoy|use|have) ..3 free (until|till) (<month>|spring|summer|autumn|winter|christmas|easter|next year)] !({number})',
      '[try ..4 (free|<gratis>)]',
      '[(start|try|take|claim|begin|activate|enjoy|unlock) ..2 (free|complimentary|gratis|no cost|cost free) <period>]',
      '[(<gratis>|<gifty>) ..1 (for|on|until|till) ..2 (first|{number}|<numberword>|<month>|spring|summer|autumn|winter|christmas|easter|next year) ..1]',
      '[(pay|pays|owe|cost|costs|spend) ..3 (<naught>|a <coin>|one <coin>|a single <coin>) ..2 (until|till|before|for) ..2]',
      '[(without a bill|pay nothing) ..4]'
    ],
    // Denies a bond, a fee or a bound.
    unbound: ['<unbound>'],
    // Bounds with nothing to be bounded.
    bare: [
      '^ (from|starting at|starting from|as low as|from as little as) (just|only)? {number}',
      '(save)? up to {number} (<percent>|<currency>)? (off)?',
      'upto {number} ..1',
      '<buying> one (,)? get one (free|half price)',
      '≤ {number} ..1',
      '(everything|sitewide|storewide) (reduced|savings|discounts|off)',
      'was {number} , now {number}',
      'worth {number} (—|,|.|:|and)? yours for',
      '(selected|select) _ up to ..2'
    ],
    not: [
      '(bank|card|account|payment|contact|login|log in|personal|billing|passport|company|security|sort code|insurance|medical) details',
      'no obligation to _',
      '(terms|conditions|rules|t and cs|ts and cs) in full (:|—)',
      'conditions apply to _',
      'no catch (today|limit|limits|yesterday|this (morning|week))',
      'nothing to pay (: your balance|at (the|your)|today : )',
      'nothing to pay (on|for|in) (this|your|the) _',
      '(cancel|cancellation|cancellations|return|exchange|amend|amendments) ..3 (free of charge|free|for free|at no (extra)? (cost|charge)) (until|up to|before|within)? ..2',
      '(the|our|your)? new (terms|conditions|rules) ..2',
      '(exam|examination|laboratory|storage) (conditions|terms|rules) ..2',
      '(as)? defined (in|by) ..2 of the (lease|law|act|code|constitution|contract|statutes)',
      '(terms of|term) (service|use|trade|reference|art|office|dates|time|paper)',
      '(weather|road|driving|snow|surf|working|living|heart|skin|medical|existing|ice|trading|market|growing|health|lung|long term) conditions (apply|vary|permitting|allowing)',
      'conditions (on|in|at|of sale|for growing|underfoot)',
      '(terms|conditions|rules) (change|changes|changed|are new|have changed|update|updated|fit|come)',
      '(school|summer|autumn|spring|winter|half) (term|terms)',
      '(see|read|view|download|get) the (full)? (terms|conditions|rules) (\\(|in|on one|as a pdf)',
      '(in|on) (good|speaking|equal|best|first name|friendly|no uncertain) terms',
      '(house|ground|road|new|game|golden|match) rules',
      '(feel|set|break|broke|roam|kick|hands|much|walk|pain|live|living) free',
      '<freecompound> free',
      'free <freenoun>',
      'free (up|from|of !(charge|cost)|the|verse|will|fall|kick|kicks|throw|throws|range|hand|speech|press|world|time|evenings|agent|spirit|to play|to download|to use)',
      'not free',
      '(seats|seat|tables|table|places|room|rooms|slots|lines|evenings|hands|day|spot|spots|chair) (left)? free',
      'tax free',
      '(panels|mortgage|rates|offer|work|roof|paint|insurance|money|extension) on the house',
      'on the house (:|you|that|is|was)',
      '(swipe|right|spy|lean|count|rely|fair|call|keep) ..1 on us',
      'nothing to (book|enter|join|lose|ask|try|do|sign|post|see|prove|wear|hide|say|report)',
      '(cost|costs) nothing to ..1',
      'rent free'
    ]
  },
  scan: (evidence) => evidence.asked().flatMap((reading) => (reading.part.role === 'terms' || reading.part.role === 'from' ? [] : [...markedClaims(reading), ...takebacks(reading), ...zeroPrices(reading)])),
  keeps: true,
  blank: 'state the offer and its condition',
  judge: (claim, evidence) => {
    // A blank stands where the condition will.
    if (BLANK.test(claim.part.text) || !offered(claim)) return noClaim()
    // A bill counts what it left free.
    if (claim.cue === 'trial' && claim.part.role === 'body' && isTransaction(evidence.read)) return noClaim()
    // A recall says what its repair costs.
    if (/^costs? nothing$/i.test(claim.text) && isTransaction(evidence.read)) return noClaim()
    // *We’ll replace it at no cost*: what puts a fault right.
    if (claim.cue === 'free' && REMEDY.test(claim.sentence.text) && !promotes(evidence.read)) return noClaim()
    if (claim.cue === 'unbound' && claim.part.role !== 'cta' && headsReading(claim.tokens, claim.to)) return noClaim()
    switch (claim.cue) {
      case 'mark':
        return judgeMark(claim, evidence)
      case 'terms':
        if (ofAThing(claim)) return noClaim()
        return unsupported('points to conditions that the message does not give', 'facts.offer.conditions')
      case 'vague':
      case 'lookup':
        // The small print of a loan, which stands beside its rate.
        if (/\bsubject to status\b/i.test(claim.text) && /\brepresentative\b|\bAPR\b/i.test(claim.part.text)) return noClaim()
        // *The usual fees apply, £35 a person*: they are named.
        if (/^fees?\b|\bfees? apply/i.test(claim.text) && /[$£€]\s?\d/.test(claim.part.text.slice(claim.end, claim.sentence.end))) return noClaim()
        if (!claim.tokens.some((token) => wordsOf('benefit').has(token.text)) && amountsIn(claim.tokens).length === 0 && !FEELESS.test(claim.part.text)) return noClaim()
        return unsupported('points to conditions that the message does not give', 'facts.offer.conditions')
      case 'takeback':
        return contradicted('is taken back by the words beside it', [passage(evidence.read, claim.reading, claim.sentence.start, claim.sentence.end)])
      case 'bare':
        return judgeBare(claim)
      default:
        return judgeBenefit(claim, evidence)
    }
  },
  rewrite: (claim, evidence) => withCondition(claim, evidence)
})

/** What a maker or a shop does about goods that are faulty, and a carrier about a journey that fell through. */
const REMEDY =
  /\bwe(?: will|[’']ll| can| have|[’']ve)? (?:\p{L}+ )?(?:replaced?|repair(?:ed)?|mend(?:ed)?|fix(?:ed)?|swap(?:ped)?|exchanged?|collect(?:ed)?|rebook(?:ed)?|refit(?:ted)?|reprint(?:ed)?|remake) (?:it|them|yours?|the|this|any)\b/iu

/** *No monthly fee*: as good as free. */
const FEELESS = /\b(?:no|zero|without) (?:\w+ )?(?:fees?|charges?|deposit|interest|commission)\b/i
const ADDRESS = new Set('you your yours we our us'.split(' '))
/** How long a text without an address may be and still offer. */
const BRIEF = 26

/** True where something is to be had: in the run of a text a price, an offer, or a word to the one it is for. A figure in brackets is a link of prose. */
function offered(claim: FoundClaim): boolean {
  if (claim.part.role !== 'body' || sells(claim.reading)) return true
  if (claim.cue === 'mark' && claim.text.endsWith(']')) return false
  const {tokens} = claim.reading
  return tokens.some((token) => token.kind === 'tag' || ADDRESS.has(token.text)) || (claim.cue !== 'mark' && tokens.length < BRIEF)
}

/** What has bounds of its own, whoever offers: *age restrictions apply to fireworks*. */
const BOUNDED =
  /^(?:age|height|weight|parking|travel|size|luggage|baggage|visa|water|hosepipe|speed|planning|dietary|export|access|safety|licensing|import|traffic|flight|noise|fishing|entry|covid|weather|drone|fire|lane|building)$/

/** True where the bounds are those of the thing, and nothing is to be had. */
function ofAThing({tokens, from, part}: FoundClaim): boolean {
  return BOUNDED.test(tokens[from - 1]?.text ?? '') && amountsIn(tokens).length === 0 && !tokens.some((token) => wordsOf('benefit').has(token.text)) && part.role !== 'cta'
}

/** What a free period needs beside it: what comes after, or who has it. */
const TRIAL: readonly ConditionKind[] = ['spend', 'purchase', 'renewal', 'exclusion', 'eligibility', 'code', 'place']

function declared(evidence: Evidence): readonly string[] {
  return evidence.facts.offer?.conditions ?? []
}

/** A bound that only the note has: *70%\* off (\*max.)*. */
const QUANTIFIED = /^\W*(?:max(?:imum)?|up to|at most|from)\W*$/i

/** A mark is grounded by no footnote: a note in the same line is read with it, one elsewhere takes the claim back. */
function judgeMark(claim: FoundClaim, evidence: Evidence): Verdict {
  const note = noteOf(claim.data as Marked, claim.reading, evidence.read)
  if (note) {
    if (givesSource(note)) return noClaim()
    if (note.reading.part === claim.part && !QUANTIFIED.test(note.text)) return noClaim()
    return contradicted('has its condition only in a footnote', [passage(evidence.read, note.reading, note.start, note.end)])
  }
  return unsupported('carries a mark that leads to no footnote', 'facts.offer.conditions')
}

const PRESENT = /\b(?:on us|on the house|our treat|my treat|our shout|freebies?)\b(?!.*\b(?:free|nothing|no (?:cost|charge))\b)/i

const UNNAMED = new Set('back cashback everything sitewide storewide all now today get save enjoy an extra discount off the whole site store shop range it is our your sale deals'.split(' '))
const RATE = new Set('a an per each day night week month year person pp only just'.split(' '))

/** A bound with the goods and their price beside it is plain; alone it tells nothing. */
function judgeBare(claim: FoundClaim): Verdict {
  // In a list of goods the line before says what it is for.
  if (claim.part.role === 'body') return noClaim()
  const words = claim.tokens.filter((token) => token.kind === 'word' || token.kind === 'number').length
  if (
    /^from|^as low|^starting/i.test(claim.text) &&
    !(/[$£€¢]|\dp\b/.test(claim.part.text) && [...claim.tokens.slice(0, claim.from), ...claim.tokens.slice(claim.to)].every((token) => token.kind !== 'word' || RATE.has(token.text)))
  )
    return noClaim()
  if (/^(?:save )?up ?to|^≤/i.test(claim.text) && !/[%$£€]|off/.test(claim.text)) return noClaim()
  const rest = [...claim.tokens.slice(0, claim.from), ...claim.tokens.slice(claim.to)].filter((token) => token.kind === 'word')
  if (/^(?:save )?up ?to|^≤/i.test(claim.text) && rest.some((token) => !UNNAMED.has(token.text))) return noClaim()
  return words <= 7 ? unsupported('bounds an amount and says of nothing what it is for', 'facts.offer.conditions') : noClaim()
}

/** Whether a condition is of the thing that the claim gives: *free delivery on orders over £50* is none of free samples. */
function bearsOn(condition: string, claim: FoundClaim): boolean {
  const thing = /\bfree (\p{L}{4,})/iu.exec(condition)?.[1]?.toLowerCase()
  return thing === undefined || claim.part.role !== 'body' || claim.sentence.text.toLowerCase().includes(thing)
}

/** Free, or free of a bond: the declared conditions, the line's own, the fine print. */
function judgeBenefit(claim: FoundClaim, evidence: Evidence): Verdict {
  const conditions = declared(evidence).filter((condition) => bearsOn(condition, claim))
  const offer = evidence.facts.offer
  const own = claim.tokens
  const named = conditionsIn(own, LIMITING).some(({from, to}) => from < claim.from || to > claim.to)
  const endless = ENDLESS.test(claim.text) ? conditionElsewhere(claim, evidence.read) : undefined
  if (endless && !named) return contradicted('has its condition only in the fine print', [passage(evidence.read, endless.reading, endless.start, endless.end)])
  // A cell of a table, a line of a receipt.
  if (claim.part.role === 'body' && claim.part.text.trim().length <= claim.text.length + 1 && !/^no (?:strings|catch)\b/i.test(claim.text)) return noClaim()
  // *The first is free, the others cost £14 each*, *No fee in the first year; €89 a year after that*.
  if (claim.part.role === 'body' && amountsIn(own).some((amount) => amount.kind === 'money' && amount.value > 0) && own.some((token) => AFTERWARDS.test(token.text))) return noClaim()
  if (conditions.length > 0 && concerns(claim, evidence)) {
    if (namesCondition(beside(claim, evidence), conditions)) return supported(fact(evidence, 'facts.offer.conditions', conditions.join('; ')))
    return contradicted('leaves out the conditions of the offer', [fact(evidence, 'facts.offer.conditions', conditions.join('; '))])
  }
  if (offer && (Number(String(offer.price ?? 'x').replace(/[^\d.]/g, '') || 'x') === 0 || offer.conditions)) return supported(fact(evidence, 'facts.offer.price', String(offer.price ?? 'no conditions')))
  const elsewhere = conditionElsewhere(claim, evidence.read)
  if (elsewhere && !named) return contradicted('has its condition only in the fine print', [passage(evidence.read, elsewhere.reading, elsewhere.start, elsewhere.end)])
  if (claim.cue === 'trial' && amountsIn(own).some((amount) => amount.kind === 'money' && amount.value > 0) && own.some((token) => AFTERWARDS.test(token.text) || /^(?:others?|costs?|each)$/.test(token.text)))
    return noClaim()
  // A present in name: another rule’s matter where no condition is declared.
  if (claim.cue === 'trial' && PRESENT.test(claim.text)) return noClaim()
  // Running text that says of a service that it costs nothing says it whole.
  if (claim.cue === 'free' && claim.part.role === 'body' && isWhole(evidence.read)) return noClaim()
  if (claim.cue === 'trial' || (claim.cue === 'free' && barelyFree(claim)))
    return conditionsIn(own, claim.cue === 'trial' ? TRIAL : undefined).some(({kind, from, to}) => claim.cue === 'free' || kind !== 'purchase' || from < claim.from || to > claim.to)
      ? noClaim()
      : unsupported('costs nothing on a condition that is not given', 'facts.offer.conditions')
  return claim.cue === 'unbound' && /strings|catch|obligation/i.test(claim.text) && conditionsIn(own).length === 0 ? unsupported('denies conditions that no fact rules out', 'facts.offer.conditions') : noClaim()
}

/** What follows a time that costs nothing. */
const AFTERWARDS = /^(?:then|thereafter|after|afterwards|later)$/

/** True where the claim speaks of the offer that the facts declare: in a subject or on a button always, in the run of a text where the paragraph names it. */
function concerns(claim: FoundClaim, evidence: Evidence): boolean {
  if (/^(?:subject|preheader|cta)$/.test(claim.part.role) || /\b(?:strings|catch|obligation)\b/i.test(claim.text)) return true
  return sameTopic(claim.reading.tokens, wordsIn([evidence.facts.offer?.what ?? '', ...declared(evidence)].join(' ')))
}

/** What stands beside a claim: its own line; for a subject the preheader too, for the body all of the body. */
function beside(claim: FoundClaim, evidence: Evidence): Token[] {
  const own = claim.tokens.filter((token) => token.start < claim.start || token.start >= claim.end)
  const head = /^(?:subject|preheader)$/
  const near = evidence.read.all().filter(({part}) => part !== claim.part && part.role !== 'terms' && part.role !== 'from' && head.test(part.role) === head.test(claim.part.role))
  return [...own, ...near.flatMap((reading) => reading.tokens)]
}

/** Words for *free* that stand alone in a line, or give away what is otherwise sold. */
function barelyFree(claim: FoundClaim): boolean {
  const line = claim.part.text
  if (/^(?:free|complimentary)\W*$/i.test(claim.text)) return /^\W*(?:(?:it.?s|100%|it is|always|could be|all)\s)?free\b\W*(?:really|honestly|forever)?\W*$/i.test(line) || /^complimentary \w+\W*$/i.test(line)
  if (
    wordsOf('gifty').has(claim.text.toLowerCase()) ||
    membersOf('gifty')?.some(
      (words) =>
        words.join(' ') ===
        claim.tokens
          .slice(claim.from, claim.to)
          .map((token) => token.text)
          .join(' ')
    )
  )
    return /^\W*(?:\w+\W*){0,2}$/.test(line.slice(0, claim.start)) && line.length < 24
  return !amountsIn(claim.tokens).some((amount) => amount.kind === 'money' && amount.value > 0)
}

/** What a blank asks for, by cue. */
const BLANKS: Readonly<Record<string, string>> = {
  mark: ': [conditions]',
  terms: 'conditions: [which]',
  lookup: 'conditions: [which]',
  vague: 'with [which condition]',
  trial: ', then [price]',
  free: ' with [condition]',
  unbound: ' with [condition]',
  bare: ' [for what]'
}
/** Words that a condition starts with where it can follow the offer as it is. */
const JOINS = /^(?:with|on|for|after|within|from|when|if|in|outside|at|once|until|over|only)\b/i

/** The condition beside the claim: the note's or the declared one; else a blank. */
function withCondition(claim: FoundClaim, evidence: Evidence): readonly Rewrite[] {
  if (claim.cue === 'takeback') return []
  // A denial of strings just goes.
  if (claim.cue === 'unbound' && /strings|catch|obligation|commitment|questions/i.test(claim.text)) return [{edits: [{start: claim.start, end: claim.end, text: ''}]}]
  const {text} = claim.part
  const marked = claim.cue === 'mark' ? (claim.data as Marked) : undefined
  const note = marked && noteOf(marked, claim.reading, evidence.read)
  const condition = lower(note?.text ?? declared(evidence).join(', '))
  const end = marked ? undefined : clauseEnd(claim)
  const at = marked ? {start: marked.at, end: marked.at + marked.mark.length} : {start: end ?? claim.end, end: end ?? claim.end}
  if (condition !== '' && wordsIn(condition).length < 14 && !/^(?:terms|vague|lookup|bare)$/.test(claim.cue))
    return [{edits: [{start: claim.start, end: at.end, text: text.slice(claim.start, at.start) + (JOINS.test(condition) ? ` ${condition}` : ` (${condition})`)}]}]
  const blank = BLANKS[claim.cue] ?? ''
  // Words that wave at conditions give way to them.
  if (/^\w/.test(blank)) return [{edits: [{start: claim.start, end: claim.end, text: /^\p{Lu}/u.test(claim.text) ? blank.replace(/^./, (letter) => letter.toUpperCase()) : blank}], blank: true}]
  if (blank === '') return []
  if (marked) {
    // What is asked for stands behind the clause: *Free returns on all boots: [conditions]*.
    const to = at.end + (/^(?:(?![.!?;:—–|(]\s|,\s(?!\p{Lu})|[.!?,;:—–|(]$|\s[-–—|]\s|\s*\p{Extended_Pictographic})[\s\S])*/u.exec(text.slice(at.end))?.[0].trimEnd().length ?? 0)
    const before = /[^.!?]*$/.exec(text.slice(0, at.start))?.[0] ?? ''
    const put = /:\s/.test(before) || text[to] === ':' ? ' [conditions]' : blank
    const clause = text.slice(at.end, to)
    return [{edits: [{start: claim.start, end: Math.max(to, at.end), text: text.slice(claim.start, at.start) + (text[at.start - 1] === ' ' ? clause.trimStart() : clause) + put}], blank: true}]
  }
  // A mark that leads nowhere gives way to it.
  const mark = /^[*†‡^]+/.exec(text.slice(at.end))?.[0].length ?? 0
  if (mark > 0) return [{edits: [{start: claim.start, end: at.end + mark, text: text.slice(claim.start, at.start) + blank}], blank: true}]
  return [{edits: [{start: claim.start, end: at.end, text: text.slice(claim.start, at.start).replace(/[*†‡^]+$/, '') + (text[at.start - 1] === ' ' ? blank.trimStart() : blank)}], blank: true}]
}

/** The end of the claim's clause, where a condition can follow. */
function clauseEnd(claim: FoundClaim): number {
  const last = claim.tokens.slice(claim.to).findIndex((token) => breaks(token) || token.text === ',')
  const before = last < 0 ? claim.tokens.at(-1) : claim.tokens[claim.to + last - 1]
  return Math.max(before?.end ?? claim.end, claim.text.endsWith('.') || claim.text.endsWith('!') ? claim.end - 1 : claim.end)
}

function lower(text: string): string {
  return capitalised(text) ? text.replace(/^./u, (letter) => letter.toLowerCase()) : text
}
