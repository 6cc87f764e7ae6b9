import {type Candidate, defineRule, type Evidence, unsupported} from '../src/rule.ts'
import {patternSet} from '../src/text/patterns.ts'
import {perPiece, type Reading} from '../src/text/read.ts'

/** The sender speaks of itself: its feelings, its news, its wishes. */
const aboutUs = patternSet('about the sender', [
  '^ ..2 (we|i|our) ..3 (<selfverb>|<selffeeling>|<selfnoun>)',
  '(we|our team|i) (are|feel|could not be|can not) ..2 (<selffeeling>|wait|stop)',
  '^ our <selfnoun>',
  '^ (it|this|these|they) ..2 (reflect|reflects|show|shows|say|says|prove|proves) ..2 (who we are|what we (are|do|stand for)|our _)',
  '^ (the|all|every) ..3 (our|us|their hearts) ',
  '^ it (is|was|has been) (<adverb>|our|a|an|such)* (birthday|anniversary|ride|journey|honor|privilege|joy|dream|year for us)',
  '(help|follow|like|vote for|rate|nominate|share|support|tell) (us|our)',
  '^ (please|do)? <adverb>? (vote|like our|leave us|give us|write us|follow|share this|spread the word|tag us|nominate)'
])
/** The reader can use it: something they can do, a figure, a date, a price. */
const forYou = patternSet('of use to the reader', ['you (can|will|get|may|need|have|could|save|pay|choose|receive)', '^ <usefulverb>', 'your {word}'])

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

/** Whom a sentence is about; one of a few words is of no weight. */
const speaksOf = perPiece(({tokens}): 'us' | 'you' | 'neither' | 'little' => {
  if (tokens.filter((token) => token.kind === 'word').length < 4) return 'little'
  if (aboutUs(tokens).length > 0) return 'us'
  return forYou(tokens).length > 0 ? 'you' : 'neither'
})

function measure(evidence: Evidence): {ours: number; useful: number; all: number} {
  let ours = 0
  let useful = 0
  let all = 0
  for (const reading of evidence.read.all()) {
    if (reading.part.role !== 'body') continue
    for (const [i, piece] of reading.pieces.entries()) {
      const of = speaksOf(piece)
      if (of === 'little') continue
      all++
      if (of === 'us') ours++
      else if (of === 'you' || /\d/.test(reading.sentences[i]?.text ?? '')) useful++
    }
  }
  return {ours, useful, all}
}
