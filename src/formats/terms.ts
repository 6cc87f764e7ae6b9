/** Footers, footnotes and notices of confidentiality: what stands at the end of a body and is no copy. One measure for every format. */

import type {Part} from '../types.ts'

const FOOTER =
  /\bunsubscribe\b|\bmanage (?:your )?(?:e-?mail )?preferences\b|\bemail preferences\b|\bchange your (?:e-?mail|mail) settings\b|\byou(?:[’']re)? (?:get|got|are getting|receive|received|receiving|are receiving) this (?:e-?mail|mail|message|newsletter)\b|©|\ball rights reserved\b/i
const COMPANY = /\b(?:Ltd|GmbH|Inc|LLC|PLC|Pty|Limited|AB|AS|B\.V\.|S\.L\.|SARL|Corp)\b\.?/
const FOOTNOTE = /^\s*(?:[*†‡^¹²³]+\s?\S|\(?\d\)\s)/
/** The name under which fine print stands: *Small print: …*, *T&Cs: …*, *Fair use: …*. */
const LABEL = /^\s*(?:the )?(?:small ?print|fine ?print|(?:offer |full |key )?terms(?: (?:&|and) conditions)?|t ?(?:&|and) ?cs?|ts ?(?:&|and) ?cs|conditions|fair[- ]us(?:e|age)(?: policy)?)\s?[:—–]\s/i
/** What such a name has behind it. */
const LABELLED = /^.{3,40}[:—–]\s/
/** What lawyers put below a mail. */
const NOTICE = /\bintended (?:solely|only) for\b|\bnot the intended recipient\b|\bin error\b[^.]*\bdelete (?:it|this)\b|\be-?mail\b[^.]*\bconfidential\b/i

/** Footers and footnotes at the end of a body are its terms. */
export function markTerms(parts: readonly Part[]): Part[] {
  let last = parts.length - 1
  while (last >= 0 && (parts[last]?.role === 'terms' || parts[last]?.role === 'alt')) last--
  return parts.map((part, i) => {
    if (part.role !== 'body') return part
    const {text} = part
    // A footer of a designed mail is in many pieces.
    const late = i >= last - 2 || (i > 2 && i >= parts.length * 0.7)
    const below =
      (late && text.length < 700 && FOOTER.test(text)) ||
      (i === last && COMPANY.test(text) && /[,·|]/.test(text)) ||
      (i > 0 && parts.length > 2 && i >= parts.length / 3 && FOOTNOTE.test(text)) ||
      (i > 0 && i >= parts.length / 3 && LABELLED.test(text) && LABEL.test(text)) ||
      (i > 0 && NOTICE.test(text))
    return below ? {...part, role: 'terms'} : part
  })
}
