import {contradicted, defineRule, fact, supported, unsupported} from '../src/rule.ts'
import {readersAct, triggerAct} from '../src/text/acts.ts'
import {withoutClause} from '../src/text/clause.ts'
import {falsePraiseFrames} from '../src/text/words/false-praise.ts'

const BLANK = 'say what the mail is about'

export const falsePraise = defineRule({
  id: 'false-praise',
  description: 'Praise for something the reader did not do.',
  find: falsePraiseFrames,
  takes: 'sentence',
  blank: BLANK,
  judge(claim, evidence) {
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
