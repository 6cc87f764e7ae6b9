/** What a figure about other people can rest on: a source that the copy names, a day, a declared figure. */

/** A source that a reader could look up. */
const SOURCE =
  /\b(?:survey|report|study|studies|census|poll of|ballot|turnout|according to(?! (?:all|everyone|everybody|half|most|our|your|you|the (?:internet|whole|entire)|tik ?tok|instagram)\b)|trustpilot|google reviews|app store|play store|which\?|tripadvisor|feefo|land registry|regulator|audited|n ?= ?\d+|results of|the full count|blind tast(?:ing|e)|petition page|awards,? (?:of )?20\d\d|20\d\d,? (?:at|in) the [a-z ]{3,40}awards|by (?:the )?(?:readers|viewers|listeners|jury|judges) of)|\b(?:says|found by) the \w+ (?:board|office|list|council)|\((?:source|store|data|method|annual|order|as of)[^)]*\)|\([^)]*\b20\d\d\b[^)]*\)|\b\d(?:\.\d)? (?:out )?of 5\b|\baverage (?:of )?\d/i
const ATTRIBUTED = (): RegExp => /,? (?:says?|reports?|found|finds|shows?|say) (?:the )?(?:[A-Z][\p{L}]+ [A-Z]|[A-Z]{2,6}(?![\p{L}-]))/u

/** Whether a text names where its figures come from. */
export function namesSource(text: string): boolean {
  return SOURCE.test(text) || ATTRIBUTED().test(text)
}

const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DATED = new RegExp(
  `(?<!until |till |ends |before |by )(?:\\b\\d{1,2} ${MONTH}\\b|\\bin ${MONTH}\\b|\\bin (?:${MONTH} )?20\\d\\d\\b|\\bsince (?:${MONTH}|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b)`,
  'i'
)

/** Whether a sentence says when: a count as of a day or in a year can be checked. The end of an offer does not count. */
export function saysWhen(sentence: string): boolean {
  return DATED.test(sentence)
}

const COUNTED =
  /\d[\d,.]*(?:%| of \d+)? (?:of )?(?:\w+ )?(?:\w+ )?(?:people|customers?|buyers?|readers?|users?|members?|learners?|subscribers?|accounts?|allotments?|clinics?|teams?|homes?|households?|donors?|downloads?|orders?|sold|sales|reviews?|ratings?|test drives?|bookings?|returned|bought|switched|paperless|use|used|visitors?|guests?|students?|pupils?|players?|drivers?|shops?|companies|businesses|clients?|voters?|supporters?|owners?|pairs?|units?|sign-?ups?)\b/i

/** Whether a declared figure counts people, or what they took; *14 of 14* is everybody. */
export function countsPeople(declared: string): boolean {
  return COUNTED.test(declared) && !/\b(\d+) of \1\b/.test(declared)
}

/** The figures in a text, without their separators: `1.2M` is `1200000`. */
export function figuresIn(text: string): number[] {
  return [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)\s?(k|m|million|thousand)?\b/gi)].map(([, digits = '', unit = '']) => {
    const value = Number(digits.replace(/,/g, ''))
    return /^k|^th/i.test(unit) ? value * 1000 : /^m/i.test(unit) ? value * 1_000_000 : value
  })
}

/** Whether what is declared says what the words say: a figure of theirs, or most of their longer words. */
export function declaredIn(said: string, declared: string): boolean {
  const figures = figuresIn(said)
  const known = figuresIn(declared)
  if (figures.some((figure) => known.includes(figure))) return true
  if (figures.length > 0) return false
  const words = said.toLowerCase().match(/[a-z]{4,}/g) ?? []
  const there = new Set(declared.toLowerCase().match(/[a-z]{4,}/g) ?? [])
  return words.length > 0 && (words.filter((word) => there.has(word)).length / words.length >= 0.6 || /\b(\d+) of \1\b/.test(declared))
}
