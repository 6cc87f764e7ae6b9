import {type Candidate, contradicted, defineRule, type Edit, fact, type FoundClaim, noClaim, type Rewrite, supported, unchecked, unsupported} from '../src/rule.ts'
import {once} from '../src/text/heavy.ts'
import {inName} from '../src/text/addressed.ts'
import {bears, isName} from '../src/text/triggers.ts'
import {named} from '../src/text/titles.ts'
import {isTransaction, isWhole} from '../src/text/prose.ts'
import {tellsOfCare} from '../src/text/service.ts'
import {falseCorrespondenceFrames} from '../src/text/words/false-correspondence.ts'

/** A mark of a reply or a forwarded mail: `Re:`, `FW: FW:`, `R e :`, `[Re: 3]`, `AW:`, an arrow. */
const MARK = String.raw`(?:=\?[\w-]+\?q\?)?(?:r\s?e|f\s?w\s?d?|aw|sv|antw|wg|tr|rv|vs|res|odp|vá|ynt)(?:\s?[([]\d+[\])])?\s*(?:[:：]|=3a)\s*\d*\]?\s*`
/** What makes such a mark honest, or a word: a ticket’s number behind it, a definition. */
const THREAD = String.raw`\s*(?:(?:is|means|stands|or|and|in a|versus|vs)\b|\[?\s*(?:ticket|case|request|order)?\s*#?\s*[a-z]{0,4}-?\d{3,})`
const HEAD = once(() => new RegExp(String.raw`^[\s([{]*((?:${MARK})+|[↩↪⤴]\ufe0f?\s*)(?:(?<![:：])|$)(?!${THREAD})`, 'iu'))
const MAY_BE_HEAD = /[:：↩↪⤴]|=3a/i

/** Headers that mails to many have. */
const BULK = ['list-unsubscribe', 'list-id', 'list-unsubscribe-post']

export const falseCorrespondence = defineRule({
  id: 'false-correspondence',
  description: 'Bulk mail that poses as one-to-one or ongoing correspondence.',
  find: falseCorrespondenceFrames,
  scan: (evidence) =>
    evidence.asked().flatMap((reading): Candidate[] => {
      const {role, text} = reading.part
      const head = (role === 'subject' || role === 'preheader') && MAY_BE_HEAD.test(text) ? HEAD().exec(text) : null
      return head?.[1] ? [{reading, start: head[0].length - head[1].length, end: head[0].trimEnd().length, cue: 'head'}] : []
    }),
  judge(claim, evidence) {
    // A bond between people is kept up by letters.
    if (misplaced(claim) || evidence.message.relationship === 'expressive') return noClaim()
    if (/\bfeeling better\b/i.test(claim.text) && tellsOfCare(claim.part.text)) return noClaim()
    // Over a letter it says who writes.
    if (/^(?:an? |one )?(?:message|letter|note) from\b/i.test(claim.text) && (claim.part.role === 'body' || claim.part.role === 'heading')) return noClaim()
    if (claim.part.role === 'body' && isTransaction(evidence.read)) return noClaim()
    // *Our May survey: 612 replies*: how many answered it.
    if (ofOthers(claim) || (claim.cue === 'interface' && /^\d[\d,.]{2}/.test(claim.text))) return noClaim()
    if (claim.cue === 'scene' && claim.part.role === 'heading') return noClaim()
    // *You told us at the fair in Leeds*, *You asked for earlier evenings, so Thursdays begin at six*: when it was said, or what came of it.
    if (
      claim.part.role === 'body' &&
      isWhole(evidence.read) &&
      /^you (?:have )?(?:told|asked|said|wanted)\b/i.test(claim.text) &&
      !offers(claim.sentence.text) &&
      SAID().test(claim.part.text.slice(claim.start, claim.sentence.end))
    )
      return noClaim()
    // *I found your firm in the register of timber importers*: where the address is from.
    if (
      claim.cue === 'noticed' &&
      /^i (?:found|got|have) your (?:firm|company|name|address|details|e-?mail)\b/i.test(claim.part.text.slice(claim.start)) &&
      /^[^.!?]*\b(?:register|directory|list of|yearbook|catalogue|phone book|trade)\b/i.test(claim.part.text.slice(claim.start))
    )
      return noClaim()
    // *One more thing: 23 of you …*: the next topic of a letter.
    if (claim.part.role === 'body' && /\bone more thing\b/i.test(claim.text) && isWhole(evidence.read)) return noClaim()
    // *You asked, we built it: dark mode is in the app*: said to all who asked, and the line tells what was done.
    if (claim.cue === 'told' && /^you asked, we\b/i.test(claim.text) && !offers(claim.part.text) && /^[^:—–]*(?::|\s[—–-])\s*\S+\s+\S/.test(claim.part.text.slice(claim.end))) return noClaim()
    const {trigger, audience} = evidence.facts
    // A ticket, a claim, an invoice by its number; *↩ Free returns*.
    if (claim.cue === 'head' && trigger === undefined && ((REFERENCE.test(claim.part.text) && !offers(claim.part.text)) || /^[↩↪⤴]\ufe0f?\s*[^:]*\breturns?\b/iu.test(claim.part.text))) return noClaim()
    // What a letter is about, as lawyers, landlords and councils write it; the season of a collection: *FW:26*.
    if (claim.cue === 'head' && trigger === undefined && ((FORMAL.test(claim.part.text) && !offers(claim.part.text)) || /^fw:?\s?[’']?\d{2}\b/i.test(claim.part.text))) return noClaim()
    // The mail is a reply by its headers.
    if ((claim.cue === 'head' || claim.part.role === 'body') && (evidence.message.headers?.['in-reply-to'] ?? evidence.message.headers?.['references']) !== undefined) return supported()
    // Bulk mail by its headers, with no message that it answers.
    const bulk = claim.cue === 'head' ? BULK.find((header) => evidence.message.headers?.[header] !== undefined) : undefined
    if (bulk !== undefined && trigger === undefined)
      return contradicted('takes up a thread that the mail’s own headers do not have', [{kind: 'fact', fact: bulk, text: evidence.message.headers?.[bulk] ?? ''}], 'facts.trigger')
    if (trigger === 'none') return contradicted('takes up an exchange that the facts deny', [fact(evidence, 'facts.trigger', 'trigger: none')], 'facts.trigger')
    if (trigger !== undefined && bears(trigger, claim.part.text)) return supported(fact(evidence, 'facts.trigger', trigger.what ?? trigger.event ?? ''))
    if (trigger === undefined && audience !== 'everyone' && served(claim)) return noClaim()
    if (audience === 'individual') return supported(fact(evidence, 'facts.audience', 'audience: individual'))
    if (audience === 'everyone') return contradicted('speaks as if to one reader and goes to everyone', [fact(evidence, 'facts.audience', 'audience: everyone')], 'facts.trigger')
    if (claim.part.tags.some((tag) => tag.kind === 'value' && /ticket|case|call|appointment|meeting|request/i.test(claim.part.text.slice(tag.start, tag.end)))) return unchecked('the exchange is named by a merge tag')
    return unsupported('takes up an exchange that is not on record', 'facts.trigger')
  },
  rewrite: (claim) => [...about(claim), {edits: edits(claim)}],
  blank: 'say what the mail is about'
})

/** *She has eaten her hat, as promised*: somebody else’s word; *I won’t chase you*: no letter before; *If a figure puzzles you, ring me*: no call to return. */
function ofOthers({cue, part, start, end, sentence, text}: FoundClaim): boolean {
  const before = part.text.slice(sentence.start, start)
  if (cue === 'thread' && /^as promised\b/i.test(text))
    return (
      /^\W*(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? \p{Lu}\p{L}+|[Hh]e|[Ss]he|[Tt]he \p{L}+) (?:has|had|was|is|\p{L}+ed|ate|came|went|brought|wore|sang|did|made|took|gave)\b[^.!?]*, $/u.test(before) &&
      !/\b(?:you|your)\b/i.test(before)
    )
  if (/\bchase you$/i.test(text))
    return /(?:\bnot|n[’']t|\bnever)(?: \w+)?\s*$|\bI(?: will not|[’']ll not|(?: wo)n[’']t)\b/i.test(part.text.slice(sentence.start, end - 9)) && !/^ (?:again|any|further)/i.test(part.text.slice(end))
  return cue === 'back' && /^(?:call|ring|text|phone) me\W*$/i.test(text) && /^\W*(?:if|should|any|when)\b/i.test(before)
}

/** Where something was said to people who were there, and what was done about what many said. */
const SAID = (): RegExp =>
  /^you (?:have )?(?:told|asked|said)\b[^.,;]{0,30}\bat (?:the|our|last) (?:\p{L}+ )?(?:fair|open day|meeting|show|festival|market|agm|conference|stall|stand)\b|, so (?:we|from|now|the|there|this|that|it|\p{L}+days?)\b/iu

/** A number that something of the reader’s is on file under: a parcel, a claim, a ticket. */
const REFERENCE = /\b(?:parcel|order|claim|ticket|case|ref|reference|invoice|booking|delivery|policy|application|enquiry|inquiry)\b\W{0,3}(?:no\W{0,2}|number )?#?[a-z]{0,3}-?\d{3,}/i
/** Matters of a formal letter, which stand behind its *Re:*. */
const FORMAL =
  /\b(?:estate of|deceased|probate|notice of|tenancy|leasehold|lease of|rent (?:increase|review|arrears)|hearing|inquest|affidavit|planning (?:application|permission)|council tax|conveyanc\w+|interim accounts|minutes of|annual general meeting)\b/i
/** What a courier or a fitter who called at the door leaves a card about. */
const AT_THE_DOOR = /\b(?:parcel|package|delivery|depot|courier|with (?:a|your) neighbou?r|meter|engineer)\b/i

/** True where a message is about something that it gives the number of, or about a call at the door. */
function onFile({cue, text, part}: FoundClaim): boolean {
  return cue !== 'head' && (REFERENCE.test(part.text) || (/\bmissed\b|\btried\b|\battempt\b/i.test(text) && AT_THE_DOOR.test(part.text)))
}

/** What a reader has under way with whoever writes: a booking, a repair, a claim. */
const MATTER = (): RegExp =>
  /\b(?:about|regarding|re|for|on|with|before|after) (?:the|your|a) (?:\p{L}+ ){0,2}(?:appointment|booking|stay|visit|order|delivery|collection|repair|service|servicing|refund|return|complaint|claim|application|recall|prescription|referral|results?|x-ray|scan|tenancy|lease|parcel|bill|invoice|statement|meter|boiler|leak|fault|outage|roof|gate|tile|seal|fitting|survey|inspection|installation|viewing|ticket|password|pin|passport|visa|permit|allotment|plot|enrolment|place|exam|test|gutters?|scaffold|keys?)\b/iu

/** True where mail that sells nothing says what the exchange was about: *We tried to call you about your boiler service*. */
function served({cue, part, end}: FoundClaim): boolean {
  if (!/^(?:told|reply|interface|referral|noticed|shared)$/.test(cue) || offers(part.text)) return false
  return MATTER().test(part.text.slice(Math.max(0, end - 12)))
}

/** True where a text names a price, a discount, an offer. */
function offers(text: string): boolean {
  return /[£$€]\s?\d|\d\s?(?:%|per ?cent\b)|\b(?:off|free|sale|deals?|offers?|discount|save|upgrade|quote|rates?)\b/i.test(text)
}

/** True where the words pose as a note only in another place: in a button, in a subject, alone. */
function misplaced(claim: FoundClaim): boolean {
  if (isName(claim) || (claim.cue !== 'head' && (inName(claim) || named(claim))) || onFile(claim)) return true
  const {role, text} = claim.part
  switch (claim.cue) {
    case 'cta':
      return role !== 'cta'
    // In a button, *I* and *my* are the reader.
    case 'mine':
    case 'scene':
    case 'back':
    case 'person':
      return role === 'cta'
    // In a body, *I* may be whoever signs it.
    case 'voice':
    // What a mail program writes.
    case 'mail':
      return role !== 'subject' && role !== 'preheader'
    case 'line':
      return (role !== 'subject' && role !== 'preheader') || (text.length - claim.text.length > 12 && !/\b(?:i|my|me)\b/i.test(text.replace(claim.text, '')))
    case 'bare':
      return text.length - claim.text.length > 12
    default:
      return false
  }
}

/** Deletes the claim with the word that tied it to the rest (*, so*, *: here is*, *about*) and, of a question, its mark; the whole part where only a name or a time is left. */
/** *Quick question about your broadband* is *About your broadband*: what it is about is all that it says. */
function about({start, part}: FoundClaim): Rewrite[] {
  const said =
    /^(.*?)\b(?:about|regarding)\s+((?:the|your|our|my)(?:\s+[\p{Ll}-]+){1,3}?)(?=\s+(?:get|got|been|still|yet|last|this|yesterday|today)\b|[^\p{L}\s]*$|[?.!,]\s*$|\s*\P{L}+$|[,?.!]\s+\p{Lu}\p{Ll}+\W*$|,?\s+(?:\{\{.*\}\}|\*\|.*\|\*|%%.*%%)\W*$)/iu.exec(
      part.text.slice(start)
    ) ??
    /^(.*?)\b(?:about|regarding)\s+(\p{Ll}{3,}(?:\s+\p{Ll}{3,}){0,2}?(?:\s+(?:for|in|at|on|with)\s+(?:(?:the|your|our)\s+)?(?!(?:you|us|me|them|it)\b)[\p{Ll}-]+(?:\s+[\p{Ll}-]{3,})?)?)[.?!]*$/u.exec(
      part.text.slice(start)
    )
  if (!said || part.role === 'cta' || /\d|[.!?;]\s/.test(said[1] ?? '') || (said[1] ?? '').length > 40 || /^(?:you|it|this|that|them|us|me|how|what|why|whether|getting|being|having|\p{L}+ing)\b/iu.test(said[2] ?? ''))
    return []
  const rest = part.text.slice(start + said[0].length)
  // Whom the line addresses, and nobody else, may stand behind what it is about.
  const whom = /^[?,.!]?\s*,?\s*(\{\{.*\}\}|\*\|.*\|\*|%%.*%%|\p{Lu}\p{Ll}+)\W*$/u.exec(rest)?.[1]
  if (/\d|\{\{|\*\||%%/.test(part.text.replace(whom ?? '\u0000', ''))) return []
  if (whom !== undefined) return [{edits: [{start: 0, end: start + said[0].length, text: `About ${said[2]}`}]}]
  const emoji = /[\p{Extended_Pictographic}\ufe0f\s]+$/u.exec(rest)?.[0] ?? ''
  return [{edits: [{start: 0, end: part.text.length, text: `About ${said[2]}${part.role === 'body' ? '.' : ''}${emoji.trim() === '' ? '' : ` ${emoji.trim()}`}`}]}]
}

function edits({text, start, end: until, part}: FoundClaim): Edit[] {
  // *Just following up to see whether you need help with VAT.* asks whether they do.
  if (/\b(?:if|whether) you$/i.test(text)) {
    const need = /^\s+(?:still\s+)?(?:need|want|have|use|plan|offer|sell|run|own|work|pay|rent|buy|hire|ship|know)\b[^.!?]*/i.exec(part.text.slice(until))?.[0]
    if (need !== undefined)
      return [
        {start, end: until, text: /^\p{Lu}/u.test(text) ? 'Do you' : 'do you'},
        {start: until + need.length, end: until + need.length + (/^[.!]/.test(part.text.slice(until + need.length)) ? 1 : 0), text: '?'}
      ]
  }
  // A number behind the mark is of what the mail is about: *Re: 4 bedroom homes*.
  const end = until - (/:(\s*\d+)$/.exec(text)?.[1]?.length ?? 0)
  // *I’ve tried to reach you a few times about your photocopiers*
  const often =
    /^\s+(?:a (?:few|couple of) times|several times|many times|twice|three times|again|all (?:week|day)|yesterday|last (?:week|month)|this (?:week|morning)|earlier(?: (?:today|this week))?|before)(?=\s+(?:about|regarding)\s)/i.exec(
      part.text.slice(until)
    )?.[0].length ?? 0
  // *Are we still on for your skin scan?* is about the scan.
  const on = /\bon$/i.test(text) ? (/^\s+for\s+(?=(?:your|our|the)\s)/i.exec(part.text.slice(end))?.[0].length ?? 0) : 0
  const tail =
    on > 0
      ? on
      : often +
        (/^[\s,;:–—]*(?:(?:so|but|and|because|which is why|where|to say|that)\b[\s,]*(?:here(?:'|’)s|here is|here are)?|here(?:'|’)s|about|regarding|on)(?=\s)\s*/i.exec(part.text.slice(end + often))?.[0].length ?? 0)
  const rest = part.text.slice(0, start) + part.text.slice(end + tail)
  const words = (rest.match(/\p{L}{2,}|\d/gu) ?? []).filter((word) => !/^(yesterday|today|tomorrow|tonight|earlier|again|soon|this|last|week|morning|\w+day)$/i.test(word))
  if (words.length < 2 && !/\d/.test(rest)) return [{start: 0, end: part.text.length, text: ''}]
  const mark = !text.includes('?') && /\b(about|regarding|on|for)\s*$/i.test(part.text.slice(end, end + tail)) ? /^[^.!?]*(\?)/.exec(part.text.slice(end)) : null
  const at = mark ? end + mark[0].length : 0
  return [{start, end: end + tail, text: ''}, ...(mark ? [{start: at - 1, end: at, text: ''}] : [])]
}
