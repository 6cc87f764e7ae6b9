import {contradicted, defineRule, fact, supported, unsupported} from '../src/rule.ts'
import {readersAct} from '../src/text/acts.ts'

export const falsePraise = defineRule({
  id: 'false-praise',
  description: 'Praise for something the reader did not do.',
  find: {
    praise: ['<praiseword>', 'you (deserve|earned|nailed) (it|this|that)', 'you have (<adverb>)? (earned|deserved) (it|this|that)', 'you are <adverb>* a? (<praisenoun>|<praiseadjective>) $']
  },
  judge(claim, evidence) {
    const trigger = evidence.facts.trigger
    if (trigger === 'none' && readersAct(claim)) return contradicted('praises the reader for an act that the facts deny', [fact(evidence, 'facts.trigger', 'trigger: none')], 'facts.trigger')
    if (trigger !== undefined && trigger !== 'none') return supported(fact(evidence, 'facts.trigger', trigger.what ?? trigger.event ?? ''))
    if (readersAct(claim)) return supported()
    return unsupported('praises the reader for nothing on record', 'facts.trigger')
  }
})
