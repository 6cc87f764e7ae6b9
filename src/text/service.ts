/** Mail that a service sends of its own: it lets somebody in, confirms an address, accounts for an order. Such mail sells nothing. */

import {once} from './heavy.ts'
import {gather, type Read} from './evidence.ts'
import {hasOffer, offering} from './offers.ts'

/** What lets a reader in, or shows that an address is theirs. */
const ACCESS =
  /\b(?:(?:verif\w+|confirm\w*|activat\w+|validat\w+) (?:your |the |this |an? )?(?:new )?(?:e-?mail|address|account|identity|registration|code|link)|(?:verification|security|confirmation|activation|login|log-?in|sign-?in|one-?time|access|authentication|magic|password|reset|invitation|invite)[ -](?:code|link|password|pin|request|token|reset)|one[- ]time (?:code|pin)|\bOTP\b|\b(?:this|your) pin\b|(?:reset|change|set|forgot(?:ten)?)\b.{0,40}\bpassword)\b/i
/** What an invitation of a colleague lets into. */
const PLACE = /\b(?:invit\w+|added)\b.{0,80}\bto\b.{0,60}(?:\b(?:project|team|workspace|organi[sz]ation|account|group|board|channel|repository|site|app|server|community|forum|collaborate)\b|\{\{|%%|\*\|)/i
/** Labels of an order, with or without what they stand over. */
const ORDER = /\b(?:order|invoice|receipt|booking|tracking|transaction) (?:id|no\.?|number|date|total|details)\b|\b(?:sub-?total|shipping address|billing address)\b|\b(?:order|invoice|transaction|tracking|booking) ?#/i
const RECORD = /order|invoice|booking|reservation|tracking|billing|shipping|refund|receipt/i

const access = gather(({part}) => (ACCESS.test(part.text) ? true : undefined))
const places = gather(({part}) => (PLACE.test(part.text) ? true : undefined))
const orders = gather(({part}) => (ORDER.test(part.text) || part.tags.some((tag) => tag.kind === 'value' && RECORD.test(part.text.slice(tag.start, tag.end))) ? true : undefined))
/** A column of an order: *Discount* offers nothing there. */
const COLUMN = /^(?:discounts?|free|savings?)\W*(?:\{\{.*)?$/i

/** Whether a message offers nothing, and is more than a line. @param sums - whether amounts of money are those of what was bought. */
function sellsNothing(read: Read, sums = false): boolean {
  if (read.message.parts.length < 3 || read.message.facts.offer !== undefined) return false
  return !offering(read).some(({reading: {part, tokens}}) => {
    const said = tokens.filter(({text}) => !/^codes?$/.test(text) && !(sums && /^[$€£¥₹]\s?\d/.test(text)))
    return part.role !== 'from' && part.role !== 'terms' && !COLUMN.test(part.text) && hasOffer(said)
  })
}

/** Whether a message lets its reader in: a code, a link to a new password, the confirmation of an address. */
export function givesAccess(read: Read): boolean {
  return access(read).length > 0 && sellsNothing(read)
}

/** Whether a message is the invitation of a person to where they work or meet with others. */
export function invitesIn(read: Read): boolean {
  return places(read).length > 0 && sellsNothing(read)
}

/** Whether a message accounts for an order: it has the labels of one, and offers nothing. */
export function accountsFor(read: Read): boolean {
  const labels = orders(read).length
  return labels > 1 && sellsNothing(read, labels > 2)
}

/** Whether words name what lets their reader in: *your password reset code is …*. */
export function namesAccess(text: string): boolean {
  return ACCESS.test(text) && ofAccess(text)
}

/** What is the reader's for a time, and what becomes of it. */
const TERM = `(?:free |paid |pro |premium |annual |monthly |yearly )?(?:trial|subscription|membership|plan|licen[cs]e|account|workspace|policy|certificate)(?: period| subscription)?`
const LAPSE =
  /^[^.!?\n]{0,140}?\b(?:(?:is|are|has|have|will|was) )?(?:(?:now|just|soon|also|already|about to be|about to|going to|be|been) )*(?:permanently |automatically )?(?:expir(?:es?|ed|ing)|end(?:s|ed|ing)?|laps(?:es?|ed|ing)|renews?|delet(?:ed|ing)|clos(?:ed|ing)|suspended|deactivated|disabled|removed|paused|archived|cancelled|canceled)\b/i
const OWN = once(() => new RegExp(String.raw`\byour (?:[\p{L}\d’'{}$_.%-]+ ){0,4}?${TERM}\b`, 'iu'))

/** Whether words tell what becomes of something that the reader has for a time: *your trial ends*, *your account will be deleted*. */
export function tellsOfTerm(text: string): boolean {
  const own = OWN().exec(text)
  return own !== null && LAPSE.test(text.slice(own.index + own[0].length))
}

/** Whether words are of a visit to those who care for the sick. */
export function tellsOfCare(text: string): boolean {
  return /\b(?:appointment|clinic|surgery|doctor|dr|treatment|patient|operation|visiting us|your visit)\b/i.test(text)
}

/** A payment that did not go through, or that is late. */
const UNPAID =
  /\b(?:return|rent|bill|invoice|premium|instal?lment|tax|fee|fine|repayment|balance|books?)\b[^.!?\n]{0,30}\b(?:is|are|was|were)\b[^.!?\n]{0,16}\b(?:late|overdue|outstanding|unpaid|in arrears)\b|\b(?:payment|card|charge|renewal|transaction|direct debit)\b[^.!?\n]{0,30}\b(?:failed|declined|unsuccessful|rejected|bounced|not go through)\b/i

/** Whether words tell of a payment that failed. */
export function tellsOfUnpaid(text: string): boolean {
  return UNPAID.test(text)
}

/** Whether words speak of something that lets its reader in for a time: *this link expires in 24 hours*. */
export function ofAccess(text: string): boolean {
  return /\b(?:link|token|session|invitation|password|passcode|otp|pin|code)\b/i.test(text) && !/\b(?:discount|coupon|promo|voucher|offer|sale|deal|off|save|gift|reward)\b|\d\s?%/i.test(text)
}
