/** Whether a draft may stand for the copy: it keeps every fact, adds none, and is English. */

import type {Evidence, Judged} from '../rule.ts'
import type {Reading} from '../text/read.ts'
import {content, stands} from '../text/remains.ts'
import {readsOn} from '../text/seams.ts'
import type {Draft} from './drafts.ts'
import {FELT} from './edits.ts'
import {dated, factsOutside, holds, spelled} from './facts.ts'
import {wholeSentences} from './whole.ts'
import {listed} from '../text/words/listed.ts'
import {opening} from '../text/letters.ts'

/** Cheap looks before patterns that cost a millisecond to be read. */
const JOINED = /[.!?]\s+(?:and |but )?(?:so|nor|neither) (?:do|does|did|is|are|was|were|will|has|have|can)\b/i
const TWO_WORDS = /[a-z\d]\s+[a-z\d]/i
const MAY_JOIN = /\b(?:so|nor|neither) /i
const HAILS = listed('hi hello hey dear')
const DENIES = listed('no zero without')
const DOES = listed('you i we they someone somebody recommend')
const NOBODY_DOES = /^\W*(?:i|we|you|they)(?:['’](?:ve|re|m|ll|d)| have| are| will)?(?: at \S+(?: \S+)?| of course| in fact| after all| at last| once again)\W*$/i
const SUM = /[$€£¥]/

/** Whether a draft keeps every fact that is not the finding, invents none, and stands on its own. */
export function sound(reading: Reading, draft: Draft, evidence: Evidence, all: readonly Judged[]): boolean {
  const {part} = reading
  const {text} = draft
  const first = opening(text)
  if (!content(text) || !stands(text) || !readsOn(part.text, text)) return false
  if (!TWO_WORDS.test(text) && ONE_WORD().test(text) && !/\d/.test(text) && !(part.role === 'cta' && (SOLE().test(text) || /^\W*\p{L}+\s+(?:before|while|until|now|today)\b/iu.test(part.text)))) return false
  if ((/^\W*\d{1,2}\s+\S+\W*$/.test(text) && /^[^\p{L}\d$€£¥]*\d{1,2}\s+\p{Ll}+\W*$/u.test(text)) || /^(?:let|help|show|give|tell|treat|take|make|send|bring|offer|hand|spare) (?:me|us|them)\W*$/i.test(text)) return false
  // What happened to nobody, a day and nothing on it, a condition of nothing: unless the copy begins so itself.
  if (!begins(part.text, text) && (MAY_BE_BROKEN.has(first) || OBJECT_FIRST.test(text)) && BROKEN_OPENING().test(text)) return false
  if (OPEN_END.test(text) && !ended(part.text, text.slice(-12))) return false
  if (/^\W*\d+\s?%\s*[;,]/.test(text) || (SUM.test(text) && /,\s+and\s+[$€£¥]\s?\d[\d.,]*\W*$/.test(text) && !ended(part.text, text.slice(-12)))) return false
  if (all.every((one) => TELLING.has(one.rule.id)) && (MAY_BE_TALE.has(first) || first.startsWith('hand')) && TALE().test(text)) return false
  // *In our one-day*
  if (/-[^\s\d-]+$/.test(text) && /\b(?:an?|our|the|this|your)\s+(?:one|two|three|\d+)-(?:day|hour|week|weekend|month|night|time)$/i.test(text)) return false
  if (/\d-(?:hour|day|week|month|night|minute)\W*$/i.test(text) && !ended(part.text, text.slice(-8))) return false
  if (/\d-(?:hour|day|week|month|night|minute)\s+until\s\[/i.test(text)) return false
  // *Huge sale on*: of what, is gone.
  if (
    /\b[io]n\W?$/i.test(text) &&
    !/\b(?:log|sign|check|tune|drop|come|opt|pop|dive|read|go|carry|move|cash|try|trying|bring|is|are|was|it|them|join|get|hop|jump|click|call|zoom|lock|keep|turn|switch|put|settle|stay|move|right)\s+[io]n\W?$/i.test(
      text
    ) &&
    !ended(part.text, text.slice(-12))
  )
    return false
  // A greeting, and what is left of a list of denials, say nothing.
  if (HAILS.has(first) && /^\W*(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear)\b,?(?:\s+\p{Lu}[\p{L}’'-]*){0,3}\W*$/u.test(text)) return false
  if (part.role !== 'cta' && DENIES.has(first) && /^\W*(?:no|zero|without)\s+[\p{L}’'-]+\W*$/iu.test(text) && !/\bthanks\b/i.test(text)) return false
  // Somebody, and what they did to nothing: *You shop*, *We can’t.*, *Someone has just bought*.
  if (
    part.role !== 'cta' &&
    DOES.has(first) &&
    /^\W*(?:you\s+\p{L}+|(?:i|we|they)(?:\s+(?:can|can['’]t|do|don['’]t|will|won['’]t|did|didn['’]t)|['’]ll\s+\p{L}+)|(?:someone|somebody)(?:\s+\p{L}+){1,3}|recommend us)\W*$/iu.test(text)
  )
    return false
  // *We at Fern*, *We’ve of course*: who, and nothing that they do.
  if (DOES.has(first) && NOBODY_DOES.test(text)) return false
  // *Grief is heavy. Our sofas aren’t.*
  if (/(?:n['’]t|\bnot)\W*$/i.test(text) && /^\W*(?:our|your|the|these|this)\s(?:[\p{L}’'-]+\s){1,3}(?:is|are|does|do|was|were|will|wo|need|has|have)(?:n['’]t|\snot)\W*$/iu.test(text)) return false
  // *And neither will the duvets*, behind a stop: the sentence that it joined is gone.
  const joined = MAY_JOIN.test(text) ? JOINED.exec(text)?.[0] : undefined
  if (joined !== undefined && !part.text.includes(joined)) return false
  if ((OPENS_DANGLING.has(first) || /\bthan\b/i.test(text)) && DANGLING.test(text) && dangles(text, part.text)) return false
  // *The sale ends tonight. So does your code*: what is left answers to what is gone.
  if (
    /^(?:so|nor|neither|does|did|the|our|this)\s/i.test(text) &&
    /^(?:so|nor|neither) (?:do|does|did|is|are|was|were|will|has|have|can)\b|^(?:does|did) (?:your|our|the|this)\b[^?]*$|^(?:the|our|this) [\p{L} ]{2,24}[.!] so (?:do|does|did|is|are)\b/iu.test(text) &&
    !/^(?:so|nor|neither|does|did)\b/i.test(part.text)
  )
    return false
  // A day, and nothing that is on it.
  if (DAY_OF_MONTH.test(text) && /^\W*(?:(?:[Oo]n|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Aa]t)\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s+\d{1,2}(?:st|nd|rd|th)?)\W*$/u.test(text))
    return false
  if (SUM.test(text) && /^\W*[$€£¥]\s?[\d.,]+\s+(?:(?:are|were|applies|gets|costs?)|(?:\p{Ll}+\s+)?(?:is|was|has))\s/u.test(text)) return false
  if (text.includes(', and so ') && /^\W*(?:[\p{L}’'-]+\s+){0,2}[\p{L}’'-]+,\s+and so (?:does|do|is|are|has|will)\b/u.test(text)) return false
  // *Get yours* of what is no longer named.
  if (part.role !== 'cta' && TAKING.has(first) && YOURS.test(text) && !part.text.startsWith(text.slice(0, 12))) return false
  if (MAY_SAY_NOTHING.has(first) && SAYS_NOTHING().test(text)) return false
  const half = OPENS_HALF.has(first) || MAY_BE_HALF.test(text) ? HALF_SAID().exec(text)?.[0] : undefined
  if (half !== undefined && !part.text.includes(half)) return false
  // A bare sum, or one that only changes hands, says nothing of an offer.
  if (SUM.test(text) && /^\W*(?:(?:for|from|at|only|just|now)\s+)?[$€£¥]\s?[\d.,]+\W*(?:(?:to|in|into|on|for) (?:your|you)\b.*|(?:an?|per|each|every|\/)(?:\s*\p{L}+)?\W*)?$/iu.test(text)) return false
  if (!factsOutside(part, all).every((fact) => holds(text, fact))) return false
  if (!wholeSentences(reading, text)) return false
  let declared: string | undefined
  const known = (figure: string): boolean => part.text.includes(figure) || (declared ??= JSON.stringify(evidence.facts)).includes(figure)
  return (text.match(/\d[\d.,]*/g) ?? []).every((figure) => known(figure.replace(/[.,]+$/, '')) || spelled(figure, part.text) || dated(figure, evidence))
}

/** How the next two begin; quick to look for. */
const MAY_BE_BROKEN = listed(
  'made began spent built set went came gave took told brought wanted had reached walked tells make signed need know down like next back then kind you to a several many two three other looking code offer voucher discount price reward order account if when because although while unless since right this last every all after before'
)
const OBJECT_FIRST = /^\W*(?:\S+ed (?:us|you|me|it|them|into)\b|=)/i
const MAY_BE_TALE = listed('i we he she it they you this chosen picked selected made')
/** Half of a sentence from its verb on, an adverbial, a subordinate clause alone. */
const BROKEN_OPENING = (): RegExp =>
  /^\W*(?:(?:made (?:it|this|them|us|you|the|our|your)|began|spent|built (?:this|our|the|a)|set aside|went|came|gave|took|told|brought|wanted|had|reached|walked|tells|make with|signed up|need|know|\p{Ll}{2,}ed (?:us|you|me|it|them|into))\b|(?:down for|like \p{Ll}+\W*$|next,|back,|then |kind of |you,\s(?:can|will|have|are)\b|to (?:show|say|express|prove),|(?:a few|several|many|two|three) times |other \p{L}+\W*$|looking for you)|=|(?:code|offer|voucher|discount|price|reward|order|account) (?:is|has)\b|(?:if|when|because|although|while|unless|since) [^,:;—–.?!]*\W*$|(?:right now|(?:this|last|next|every) (?:week|month|year|summer|season|night|weekend)|all (?:year|day|week)|(?:after|before|since) (?:the|our|your|last|this) [\p{L} ]{3,20})(?:,\s\p{Lu}\p{Ll}+)?\W*$)/iu
/** What somebody once did, of which nothing is to be had. */
const TALE = (): RegExp =>
  /^\W*(?:(?:i|we|he|she|it|they|you|this one)\s+(?:went|drew|had|held|hurt|was|were|wasn['’]t|weren['’]t|didn['’]t|saw|kept|left|knew|felt|sat|stood|waited|asked|wondered|hoped|cried)\b[^\d.!?]*|(?:chosen|picked|selected|hand-?picked|made) by (?:us|our \p{L}+))\W*$/iu
const TELLING = new Set([...FELT, 'fake-exclusivity', 'false-correspondence'])
/** A verb that waits for what is gone. */
const OPEN_END = /\b(?:keeps?|proving|find|fit|made|seems?|gives?|brings?|tells?|has run|puts?|becomes?)\W*$/i

/** Whether a sentence of the copy begins as a text does. */
function begins(copy: string, text: string): boolean {
  const at = copy.toLowerCase().indexOf(text.slice(0, 8).trimEnd().toLowerCase())
  return at === 0 || (at > 0 && !/^then\b/i.test(text) && /[.!?:]\s*$/.test(copy.slice(0, at)))
}

/** Whether a mark, or the end, stands behind the words in the copy. */
function ended(text: string, words: string): boolean {
  const at = text.lastIndexOf(words)
  return at >= 0 && /^\s*(?:[^\p{L}\d\s]|$)/u.test(text.slice(at + words.length))
}

/** An article before a bare discount, a second command inside a line, a predicate without what it is said of, *nothing* of no more than nothing. */
const HALF_SAID = (): RegExp =>
  /^\W*(?:[Ww]orth|[Vv]alued at)\s[^.!?]*\s(?:is|are)\s|^\W*(?:(?:[Tt]o )?[Kk]now (?:that|what|how|why)|[Cc]an (?:now )?(?:have|get|buy|book|order|save|take))\b(?!.*\?)|^\W*To\s+(?:an?\s+)?[$€£\d]|^\W*(?:It|They|This|That)\s+(?:until|from|for|at|on)\b|^\W*[Ee]very \p{L}+, and\b|\b[Aa]n?\s+(?:loves|uses|wants|needs|knows|says|bought)\b|\b[Aa]n?\s+(?:\d[\d.,]*\s?%\s+)?off\b|\b(?:because|since)\s+(?:this|the|our|these|your)\s+\p{Ll}+\W*$|\p{Ll}\s+See\s|^\W*(?:[Gg]ets|[Dd]oes|[Gg]oes|[Mm]akes|[Tt]akes|[Cc]osts|[Gg]ives|[Hh]olds|[Cc]ost(?=\s+[$€£\d])|[Nn]eeds|[Ww]ants|[Kk]nows|[Ss]ays|[Ll]ooks|[Ff]eels|[Dd]eserves?|[Ll]oves|[Uu]ses|[Cc]hosen|[Pp]icked|[Ss]elected|[Cc]harge)\s(?!(?:up|out|off|in)\b)|^\W*[Ss]o (?:does|do|is|are|has|will)\b|(?:,|\s[–—-]|:)\s+(?:the|our) (?:price|prices|rate|rates|deal|deals|best|value)\W*$|^\W*(?:[Yy]our|[Oo]ur|[Tt]he|[Tt]his)\s\p{Ll}+\s\(and\b|\?\s*$(?<=^\W*(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear)\b[^.!?]*\?\s*)/u
/** How such a line may begin, and what may stand in it; quick to look for. */
const OPENS_HALF = listed(
  'worth valued to know can it they this that every gets does goes makes takes costs gives holds cost needs wants knows says looks feels deserve deserves loves uses chosen picked selected charge so hi hello hey dear'
)
const MAY_BE_HALF = / \(and\b|\b[Aa]n?\s+(?:\d|off\b|loves|uses|wants|needs|knows|says|bought)|\b(?:because|since)\s|\sSee\s|\b(?:prices?|rates?|deals?|best|value)\W*$/
/** How a line may begin that says nothing; quick to look for. */
const MAY_SAY_NOTHING = listed('see the it a an your our my use code you are were nothing good great big exciting final last one friendly gentle')
/** All of a line, and nothing that it is of. */
const SAYS_NOTHING = (): RegExp =>
  /^\W*(?:[Gg]ood|[Gg]reat|[Bb]ig|[Ee]xciting) news\W*$|^\W*(?:[Oo]ne )?[Ll]ast (?:time|chance)\W*$|^\W*(?:[Ff]inal|[Ll]ast|[Ff]riendly|[Gg]entle) reminder\W*$|^\W*(?:[Ss]ee )?[Tt]he (?:switch|move|leap|jump)\W*$|^\W*[Ii]t(?:['’]s| is) the \p{L}+\W*$|^\W*(?:[Aa]|[Aa]n)\s+(?:special\s+)?(?:offer|discount|voucher|payment|price|deal|gift|trap|answer|reward)(?:,\s\p{Lu}\p{Ll}+)?\W*$|^\W*(?:[Yy]our|[Oo]ur)\s+(?:account|basket|cart|inbox|office|depot|answer|calendar|website|team|heart|company)\W*$|^\W*(?:[Uu]se\s+)?[Cc]ode\s+\S+\W*$|^\W*(?:[Yy]ou(?:['’](?:re|ve))?|[Aa]re you|[Ww]ere you)\s+\p{L}+\?\W*$|^\W*[Nn]othing at all\W*$|^\W*(?:[Yy]our|[Oo]ur|[Tt]he|[Mm]y)\s+(?:\p{Ll}+\s+)?(?:rates?|prices?|fares?|fees?|tariffs?|reward|rewards|deal|deals|offer|surprise|bonus|gift|treat|prize|discount|voucher|coupon|preview)\W*$/u

const TAKING = listed('get grab order book claim try take reserve buy snap pick')
const YOURS = /^\W*(?:get|grab|order|book|claim|try|take|reserve|buy|snap up|pick up) (?:yours|one|them)\b/i

const DAY_OF_MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
const DANGLING = /^\W*(?:which|where|who|whose|whom|it|they|he|she|its|their|yours|theirs)\b|^(?:see\s+)?(?:this|these)\s+(?:for|of|in|at|on|to|with|from)\b|\bthan\b/i

const OPENS_DANGLING = listed('which where who whose whom it they he she its their yours theirs see this these')

/** Whether a text begins with what only goes on from words that are gone, or compares nothing. */
function dangles(text: string, before: string): boolean {
  // *She wants you to have 15% off*: who, was said before.
  if (/^\W*(?:he|she)\b/i.test(text)) return !/^\W*(?:he|she)\b/i.test(before)
  const head = /^\W*(which|where|who|whose|whom|it|they|its|their|yours|theirs)\b(['’]?\p{L}*)\s*([\p{L}’']*)/iu.exec(text)
  if (head) {
    const [, word = '', tail = '', next = ''] = head
    const went = new RegExp(`(?:,|\\b(?:and|so|but|because|as|since))\\s+${word}${tail}(?:\\s+${next})?(?![\\p{L}])`, 'iu')
    // What stands before the comma may only address: *Darling, it’s linen season*.
    if (went.test(before) && !/^[^.!]*\?/.test(text) && !/^\W*\p{L}+(?:\s+\p{L}+)?,\s/u.test(before)) return true
    // *It holds a blender* of what was spoken of before.
    if (/^(?:it|they)$/i.test(word) && /^['’]?(?:s|re|ll)?$/i.test(tail) && !before.startsWith(text.slice(0, 6)) && new RegExp(`[.!?]\\s+${word}${tail}\\s+${next}`, 'u').test(before) && NOTES.test(next)) return true
  }
  if (/^(?:see\s+)?(?:this|these)\s+(?:for|of|in|at|on|to|with|from)\b/i.test(text)) return !before.toLowerCase().startsWith(text.slice(0, 8).toLowerCase())
  const than = /^(.*?)\bthan\b/i.exec(text)?.[1]
  return than !== undefined && !/\b(?:more|less|fewer|rather|other|worse|better|else|different|later|sooner|\p{L}+er)\b/iu.test(than)
}

/** What is said of a thing. */
const NOTES = /^(?:holds?|has|have|costs?|comes?|weighs?|contains?|includes?|lasts?|fits?|takes?|needs?|starts?|opens?|runs?|works?|still|already|now|only|was|were|can|will|won['’]t)$/i

const ONE_WORD = (): RegExp => /^[^\p{L}\p{N}]*(?:[\p{L}\p{N}][\p{L}\p{N}’'-]*)?[^\p{L}\p{N}]*$/u

/** What one word on a button may be. */
const SOLE = (): RegExp =>
  /^\W*(?:join|shop|book|order|browse|explore|start|register|subscribe|save|donate|apply|reserve|continue|upgrade|sign|buy|enrol|enroll|search|unsubscribe|decline|close|skip|no|cancel|leave|login|listen|vote|reply|call|compare|download|visit|go|next|done|ok|okay|learn|play|pay|switch|renew|invest|bid|swap|sell|rent|stream|print|quit|rsvp|dismiss|exit|return|back|confirm|checkout|refill|reorder|schedule|volunteer|contribute|give|add|read|watch)\W*$/i
