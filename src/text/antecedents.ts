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

/** A sentence with the first thing for its pronoun that agrees with it in number. */
export function resume(sentence: string, things: readonly string[]): string {
  const [pronoun = '', tail = ''] = /^([a-z]+)(['’](?:s|re|ll))?/i.exec(sentence)?.slice(1) ?? []
  const thing = things.find((one) => /^it$/i.test(pronoun) !== /[^su]s$/.test(one))
  if (thing === undefined) return sentence
  const verb = tail === '' ? '' : /s$/.test(tail) ? ' is' : /re$/.test(tail) ? ' are' : ' will'
  const named = /^\p{Lu}/u.test(sentence) ? thing.charAt(0).toUpperCase() + thing.slice(1) : thing
  return `${named}${verb}${sentence.slice(pronoun.length + tail.length)}`
}

/** What *ours* is, behind the word that theirs falls short of: *You won’t find a better mattress. Ours has 2,000 springs*. */
export function ownThing(sentence: string): string | undefined {
  return /\b(?:better|cheaper|finer|nicer|softer|faster|fresher|another|other)\s+(\p{Ll}{3,})(?=[\s,.!?])/u.exec(sentence)?.[1]
}

/** What a pronoun behind a sentence may stand for: what it is said of, what it ends with. */
export function thingsOf(sentence: string): string[] {
  return [SPOKEN_OF(), ANTECEDENT()].flatMap((one) => one.exec(sentence)?.[1] ?? [])
}
