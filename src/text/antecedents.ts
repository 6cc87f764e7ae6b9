/** What a sentence spoke of, for the one behind it, which goes on with *it* or *a day pass*. */

/** The thing that a sentence leads up to: *have you seen our new spa*. */
export const TOPIC = (): RegExp =>
  /\b(?:about|believe|seen?|miss|love|loves|adore|adores|regarding|to|for|try|tried)\s+((?:our|this|these)\s+(?:\p{L}[\p{L}’'-]*\s+){0,3}(?!(?:team|family|customers?|members?|readers?|mail|email|message|news|offer|offers|deal|deals|sale|list|friends?|community|heart|hearts|door|doors|way|best|last|first|inbox|time|day|week|year)\b)\p{L}[\p{L}’'-]*)[.!?…]*$/u

/** The thing that a sentence is said of: *your basket* feels abandoned. */
const SPOKEN_OF = (): RegExp =>
  /^((?:Your|Our|The|This|These)\s+(?:(?!(?:is|are|of|to|and|in|on|for|at|with|from)\b)\p{L}[\p{L}’'-]*\s+){0,2}(?!(?:is|are|of|to|and|in|on|for|at|with|from)\b)\p{L}[\p{L}’'-]*)\s+(?:is|are|was|were|has|have|feels?|looks?|misses|miss|wants?|needs?|loves?|won['’]t|can['’]t|will|still|just|keeps?|sells?|goes|went|flies|fly)\b/u

/** The thing that a sentence ends with: *Everyone raves about the Harlow sofa*. */
const ANTECEDENT = (): RegExp =>
  /(?<!\b(?:it|they|them)\b.*)\b(?:about|with|of|to|for|in|on|by|over|from|around|loves?|see|seen|try|tried|miss|believe|adores?|wants?|uses?|wear|visit|into|announced?|launched|opened|released|introduced|booked|bought|meet|left|forgot)\s((?:(?:our|this|these|the)\s(?:(?!(?:and|or|of|to|is|are|was|were|has|have|up|out|you|we|i|that|who)\b)[\p{L}\d’'-]+\s){0,3}|\p{Lu}[\p{L}\d’'-]+\s(?:[\p{L}\d’'-]+\s)?)(?!(?:team|family|customers?|members?|readers?|mail|email|message|news|friends?|neighbou?rs?|community|hearts?|doors?|way|best|last|first|inbox|time|day|week|month|year|world|town|planet|street|internet|market|list|line|queue|earth|end)\b)[\p{L}\d’'-]+)(?:\s(?:before|ahead of|while|when|at|on|in|behind|this|today|now|early|first|right now|every|again)\b[^.!?]*)?[.!?…]*$/u
/** A pronoun that begins a sentence. */
export const STANDS_FOR = /^(?:It|They)(?=\s|['’](?:s|re|ll)\s)/i

/** *It* that stands for nothing: *it is raining*, *it is time*. */
const IDLE_IT =
  /^it(?:['’]s| is| was| will be|['’]ll be)? (?:(?:been|now|finally|almost|still|really) )*(?:rain\w*|snow\w*|time|late|early|hot|cold|dark|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|official|happening|no|not|easy|hard|true|like)\b/i
/** What only holds the things that are spoken of: it costs nothing itself. */
const HOLDS = /\b(?:basket|cart|bag|inbox|wishlist|box)$/i
/** Who does what is done: of such *it* is not said. */
const PEOPLE =
  /(?:^|\s)(?:team|crew|staff|family|founder|founders|designers?|makers?|bakers?|chefs?|stylists?|experts?|buyers?|doctors?|mum|mom|mother|father|dad|boss|neighbou?rs?|customers?|members?|readers?|guests?|clients?|shoppers?|subscribers?|fans?|friends?|people|folks?|everyone|everybody|nobody|city|town|village|street|nation|country|world|internet|office|crowd|public|others|critics|editors?|\p{L}*(?:ists|men|women|man|woman))$/iu

/** Whether a sentence begins with a pronoun for a thing that was spoken of before. */
export function goesOn(sentence: string): boolean {
  return STANDS_FOR.test(sentence) && !IDLE_IT.test(sentence)
}

/** A sentence with the thing for its pronoun, where only one can be meant: a wrong one would be a claim that nobody made. */
export function resume(sentence: string, things: readonly string[]): string {
  const [pronoun = '', tail = ''] = /^([a-z]+)(['’](?:s|re|ll))?/i.exec(sentence)?.slice(1) ?? []
  const fit = [...new Set(things.filter((one) => !PEOPLE.test(one) && /^it$/i.test(pronoun) !== /[^su]s$/.test(one)))]
  const [thing] = fit
  if (thing === undefined || fit.length > 1 || !goesOn(sentence)) return sentence
  const rest = sentence.slice(pronoun.length + tail.length)
  if (HOLDS.test(thing) && /^(?:['’]s| is| costs?| was)(?= (?:now |only |just |yours )*(?:for |at )?[$€£])/i.test(tail + rest)) return sentence
  const verb = tail === '' ? '' : /s$/.test(tail) ? (/^ (?:been|got|had|gone|sold out)\b/.test(rest) ? ' has' : ' is') : /re$/.test(tail) ? ' are' : ' will'
  const named = /^\p{Lu}/u.test(sentence) ? thing.charAt(0).toUpperCase() + thing.slice(1) : thing
  return `${named}${verb}${rest}`
}

/** What *ours* is, behind the word that theirs falls short of: *You won’t find a better mattress. Ours has 2,000 springs*. */
export function ownThing(sentence: string): string | undefined {
  return /\b(?:better|cheaper|finer|nicer|softer|faster|fresher|another|other)\s+(\p{Ll}{3,})(?=[\s,.!?])/u.exec(sentence)?.[1]
}

/** What a pronoun behind a sentence may stand for: what it is said of, what it ends with. */
export function thingsOf(sentence: string): string[] {
  return [SPOKEN_OF(), ANTECEDENT()].flatMap((one) => one.exec(sentence)?.[1] ?? [])
}
