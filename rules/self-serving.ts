import {type Candidate, defineRule, type Evidence, unsupported} from '../src/rule.ts'
import {type Pattern, compilePattern} from '../src/text/pattern.ts'
import type {Reading} from '../src/text/read.ts'
import {vocabulary} from '../src/text/words/index.ts'

const pattern = (source: string): Pattern => compilePattern(source, vocabulary)
/** The sender speaks of itself: its feelings, its news, its wishes. */
const ABOUT_US = [
  pattern('^ ..2 (we|i|our) ..3 (<selfverb>|<selffeeling>|<selfnoun>)'),
  pattern('(we|our team|i) (are|feel|could not be|can not) ..2 (<selffeeling>|wait|stop)'),
  pattern('^ our <selfnoun>'),
  pattern('(help|follow|like|vote for|rate|nominate|share|support|tell) (us|our)')
]
/** The reader can use it: something they can do, a figure, a date, a price. */
const FOR_YOU = [pattern('you (can|will|get|may|need|have|could|save|pay|choose|receive)'), pattern('^ <usefulverb>'), pattern('your {word}')]

/** Below this many sentences there is no measure. */
const LEAST = 4

export const selfServing = defineRule({
  id: 'self-serving',
  description: 'A message dressed as being about the reader that is about the company.',
  severity: 'info',
  scan(evidence) {
    const lead = evidence.asked().find(({part}) => part.role === 'subject')
    if (!lead || !addresses(lead)) return []
    const {ours, useful, all} = measure(evidence)
    if (all < LEAST || ours / all < 0.5 || useful > all * 0.2) return []
    const candidate: Candidate = {reading: lead, start: 0, end: lead.part.text.length, cue: 'measure', data: {ours, all}}
    return [candidate]
  },
  judge: (claim) => {
    const {ours, all} = claim.data as {ours: number; all: number}
    return unsupported(`names the reader, and ${ours} of the message’s ${all} sentences are about the sender`)
  },
  blank: 'say what the reader can do with it'
})

/** Whether a subject speaks to or of the reader. */
function addresses({tokens}: Reading): boolean {
  return tokens.some((token) => token.text === 'you' || token.text === 'your' || token.tag?.kind === 'name')
}

function measure(evidence: Evidence): {ours: number; useful: number; all: number} {
  let ours = 0
  let useful = 0
  let all = 0
  for (const reading of evidence.read.all()) {
    if (reading.part.role !== 'body') continue
    for (const [i, sentence] of reading.sentences.entries()) {
      const tokens = reading.tokens.filter((token) => token.sentence === i)
      if (tokens.filter((token) => token.kind === 'word').length < 4) continue
      all++
      const us = ABOUT_US.some((one) => one.match(tokens).length > 0)
      if (us) ours++
      else if (FOR_YOU.some((one) => one.match(tokens).length > 0) || /\d/.test(sentence.text)) useful++
    }
  }
  return {ours, useful, all}
}
