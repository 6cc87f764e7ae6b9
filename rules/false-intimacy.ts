import {contradicted, defineRule, fact, type FoundClaim, supported, unsupported} from '../src/rule.ts'

export const falseIntimacy = defineRule({
  id: 'false-intimacy',
  description: 'Love, longing, friendship or kinship that a company claims for the reader.',
  find: {
    address: [
      '^ [<hail>? <dearadjective>* <endearment>] $'
    ]
  },
  judge(claim, evidence) {
    if (evidence.message.relationship === 'expressive') return supported(fact(evidence, 'relationship', 'relationship: expressive'))
    return unsupported('speaks', 'relationship')
  }
})
