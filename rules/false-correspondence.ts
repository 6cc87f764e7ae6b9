import {contradicted, defineRule, fact, supported, unsupported} from '../src/rule.ts'

export const falseCorrespondence = defineRule({
  id: 'false-correspondence',
  description: 'Bulk mail that poses as one-to-one or ongoing correspondence.',
  find: {
    followup: ['<followup>'],
    unanswered: ['<unanswered>'],
    promise: ['<promisekept>'],
    reply: ['<readersaid>'],
    whisper: ['<whisper>'],
    scene: ['<scene>'],
    slip: ['<slip>'],
    interface: ['<interface>'],
    question: ['<topicless>'],
    oneofone: ['<oneofone>']
  },
  judge(claim, evidence) {
    const {trigger, audience} = evidence.facts
    if (trigger === 'none') return contradicted('takes up an exchange that the facts deny', [fact(evidence, 'facts.trigger', 'trigger: none')], 'facts.trigger')
    if (trigger !== undefined) return supported(fact(evidence, 'facts.trigger', trigger.what ?? trigger.event ?? ''))
    if (audience === 'individual') return supported()
    if (audience === 'everyone') return contradicted('is written as if to one reader and goes to everyone', [fact(evidence, 'facts.audience', 'audience: everyone')], 'facts.trigger')
    return unsupported('takes up an exchange that is not on record', 'facts.trigger')
  }
})
