import {contradicted, defineRule, type Evidence, fact, type FoundClaim, noClaim, supported, unsupported} from '../src/rule.ts'
import {readersAct, triggerAct} from '../src/text/acts.ts'
import {inName, namesReader, offers, saidToReader, sentenceOf} from '../src/text/addressed.ts'
import {withoutClause} from '../src/text/clause.ts'
import {hasOffer} from '../src/text/offers.ts'
import {falsePraiseFrames} from '../src/text/words/false-praise.ts'

const BLANK = 'say what the mail is about'

export const falsePraise = defineRule({
  id: 'false-praise',
  description: 'Praise for something the reader did not do.',
  find: falsePraiseFrames,
  takes: 'sentence',
  blank: BLANK,
  judge(claim, evidence) {
    if (inName(claim) || !saidToReader(claim) || aside(claim, evidence)) return noClaim()
    const {trigger} = evidence.facts
    const act = readersAct(claim, evidence)
    // A fact outweighs an act that only the words name.
    if (trigger === 'none' && act) return contradicted('praises the reader for an act that the facts deny', [fact(evidence, 'facts.trigger', 'trigger: none')], 'facts.trigger')
    const done = triggerAct(trigger)
    if (done !== undefined) return supported(fact(evidence, 'facts.trigger', done))
    if (act) return supported()
    return unsupported('praises the reader for nothing on record', 'facts.trigger')
  },
  rewrite: (claim) => withoutClause(claim, BLANK)
})

/** Words in a line that a button can hold. */
const LINE = 12

/** *I* outside a button is the sender; a heading where nothing is for sale names what its section tells. */
function aside(claim: FoundClaim, evidence: Evidence): boolean {
  const {cue, part, tokens} = claim
  if (cue === 'mine') return part.role === 'body' && tokens.length > LINE
  if (part.role !== 'body' && part.role !== 'heading') return false
  // *Merit*, *First place*, *Congratulations* over a list of names: praise of the reader is beside an offer, or says *you*.
  if (cue === 'cheer') return !namesReader(sentenceOf(claim)) && !evidence.read.all().some((reading) => hasOffer(reading.tokens))
  return cue === 'near' && !offers(tokens)
}
