/** What a blank asks for: the one thing that only the writer can say, named by what the copy speaks of. */

/** What a rule asks for that knows nothing of the copy. */
const ABOUT = 'say what the mail is about'

const SINCE = 'say what is new since their last visit'

const GIVING = /\b(?:donors?|donat\w+|charit(?:y|ies)|fundrais\w+|refugees?|orphans?|gave (?:[$€£]|last|in an|to (?:our|the))|famine|hospice)\b/i
/** What rises: *rates go up tomorrow*. */
const RISING = (): RegExp =>
  /\b((?:(?!(?:when|before|as|if|that|the|our|your|and|so|once|until|these|those)\b)[\p{L}-]+\s+)?(?:rates?|prices?|fares?|fees?|tariffs?|rents?|premiums?|costs|dues))\s+(?:(?:will|are going to|could|may)\s+)?(go(?:es)? up|rises?|increases?|doubles?|climbs?|jumps?)\b/iu
/** What others keep back, and who. */
const KEPT_BACK = (): RegExp =>
  /\bwhat\s+((?:[\p{L}’'-]+\s+){0,2}?[\p{L}’'-]+)\s+(?:do(?:es)?(?:n['’]t| not)|won['’]t|will not|never|would never)\s+(?:want|tell|say|let|like)\b|\bwhat\s+((?:[\p{L}’'-]+\s+){0,2}?[\p{L}’'-]+)\s+(?:hopes?|wish(?:es)?|prays?)\s+you\b/iu
const SUBJECT_OF = (): RegExp => /\b(?:about|regarding)\s+((?:your\s+|our\s+|the\s+)?(?!(?:it|this|that|you|us|me|them|to|how|what)\b)[\p{L}’'-]+(?:\s+[\p{L}’'-]+){0,2})\W*$/iu
const AUDIENCE = (): RegExp => /\b(?:everything|things?|the game|the rules)\s+for\s+((?:[\p{L}-]+\s+){0,2}[\p{L}-]+s)\W*$/iu
const BEFORE = (): RegExp => /\bbefore\s+(you|your)\s+((?:next\s+)?\p{L}+(?:\s+[\p{L}’'-]+){0,4})\W*$/iu
const NEWS = /\b(?:news|announcements?)\b/i
const ABSENT = /\b(?:miss|missed|missing|misses|without you|back|gone|gone by|while|long|return|left|leave|leaving|goodbye|again|months?|weeks?|years?|ages|absence|away|where|lonely|empty|quiet)\b/i
const ANOTHER = (): RegExp => /\bneed(?:\s+(?:an)?other|\s+a(?:\s+different|\s+new)?)\s+((?:[\p{L}-]+\s+)?[\p{L}-]+)(?:\s+(?:again|ever))?\W*$/iu

/** *The last mop you’ll ever buy* */
const EVER = (): RegExp => /\b(?:last|only)\s+([\p{L}-]+)\s+you(?:['’]ll| will)?\s+ever\b/iu

/** A course teaches, a guide is about something, of anything else it is said what it offers. */
const TEACHING = /(?:course|class|classes|workshop|lesson|lessons|courses|training|bootcamp|masterclass|degree|diploma|seminar|programme)$/i
const TELLING = /(?:guide|report|book|brochure|podcast|webinar|newsletter|article|catalogue|magazine|talk|film|story|series|episode|e-?book)$/i
/** Things by their name: *our night light*, *this course*. */
const NAMED = (): RegExp => /(?<!\b(?:is|was|be|been|are)\s)\b(this|these|our|the)\s+((?:(?:new|latest)\s+)?(?:[\p{Ll}-]+\s+){0,1}?[\p{Ll}-]{3,})(?=\W*$|[,.!?:;]|\s+(?:is|are|has|have|today|now|yet|again)\b)/iu
const NO_NAMED =
  /(?:time|chance|day|days|hour|hours|week|world|way|end|team|inbox|mail|message|line|best|one|last|first|thing|moment|family|rest|heart|house|news|truth|offer|offers|deal|deals|price|prices|announcement|reveal|sale|list|secret|crowd|others?|same|gift|discount|street|town|planet|door|clock|people|bus|boat|party|fun|point|place|opportunity|opening|difference|email|e-mail|reward|bonus|surprise|treat|present|voucher|coupon|ones?|kind|deadline|moon|back|front|future|past|short|brief|quiet|private|myself|yourself|ourselves|experts?|customers?|members?|readers?|friends?|neighbou?rs?|market|business|industry|country|internet|web|year|month|night|morning|season|weekend|minute|second|seconds|minutes|trend|talk|bill|cost|costs|gang|club|circle|movement|revolution|conversation|website|site|page|now|today|tonight|instead|again|alone|here|inside|there|right|yet|soon|week|free|mistake|coming|happening|ending|secrets?|ultimate|perfect|complete|absolute|latest|original)$/i

/**
 * What a blank asks for.
 * @param text - the copy of the part
 * @param ids - the rules whose claims leave nothing behind
 * @param blanks - what they ask for, in their order
 */
export function asksFor(text: string, ids: ReadonlySet<string>, blanks: readonly string[]): string | undefined {
  const has = (...some: readonly string[]): boolean => some.some((id) => ids.has(id))
  const [first] = blanks
  if (first !== undefined && has('hidden-condition', 'subject-body-mismatch', 'moving-deadline', 'broken-promise')) return first
  if (has('social-pressure', 'guilt-trip', 'manufactured-urgency') && GIVING.test(text)) return 'say what the gifts pay for'
  if (has('guilt-trip', 'manufactured-urgency', 'attention-bait')) {
    const [, what = '', rises = ''] = RISING().exec(text) ?? []
    if (what !== '') return `say when ${what.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())} ${rises.toLowerCase()}`
  }
  if (has('false-gift') && has('manufactured-urgency')) return 'say what the offer is and when it ends'
  if (has('attention-bait', 'false-correspondence', 'false-intimacy')) {
    const kept = (KEPT_BACK().exec(text) ?? SUBJECT_OF().exec(text))?.slice(1).find((one) => one !== undefined)
    if (kept !== undefined) return `say what the mail explains about ${kept}`
    const audience = AUDIENCE().exec(text)?.[1]
    if (audience !== undefined) return `say what is new for ${audience}`
    const before = BEFORE().exec(text)
    if (before) return `say what to know before ${before[1]?.toLowerCase()} ${before[2]}`
  }
  if (has('absolute-promise')) {
    const other = (ANOTHER().exec(text) ?? EVER().exec(text))?.[1]
    if (other !== undefined) return `say what the ${other} does`
  }
  if (has('social-pressure', 'guilt-trip', 'attention-bait', 'false-correspondence', 'absolute-promise', 'false-praise')) {
    const [, whose = '', thing = ''] = NAMED().exec(text) ?? []
    if (thing !== '' && !NO_NAMED.test(thing) && !/\b(?:is|are|was|been|just|only|own|very|to|for|with|from|at|on|in|by|as|before|after)\b/i.test(thing))
      return `say what ${/^th[ei]s/i.test(whose) ? whose.toLowerCase() : 'the'} ${thing} ${offering(thing)}`
  }
  const house = has('social-pressure') ? /\b(?:to|with|at|by|from|on)\s+(\p{Lu}[\p{L}\d&’'-]*(?:\s+\p{Lu}[\p{L}\d&’'-]*){0,2})\W*$/u.exec(text)?.[1] : undefined
  if (house !== undefined) return `say what ${house} offers`
  const nearest = [...blanks].sort((a, b) => rank(a) - rank(b))[0]
  if (nearest === ABOUT && NEWS.test(text)) return 'say what the news is'
  if (nearest === SINCE && !ABSENT.test(text)) return 'say what is new'
  return nearest
}

/** Of what several rules ask for, what names an offer comes first, and what any mail may be asked last but for a greeting. */
function rank(blank: string): number {
  return blank === SINCE ? 3 : blank === ABOUT ? 2 : /\boffer\b/.test(blank) ? 0 : 1
}

function offering(thing: string): string {
  const many = /[^s]s$/.test(thing)
  if (TEACHING.test(thing)) return many ? 'teach' : 'teaches'
  if (TELLING.test(thing)) return many ? 'are about' : 'is about'
  return many ? 'offer' : 'offers'
}
