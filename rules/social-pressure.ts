import {contradicted, defineRule, noClaim, supported, unsupported} from '../src/rule.ts'

const THEY = '(<crowd-all>|<crowd-whole> (this|our|your|the|{tag}|{cap})? _? (<crowd-place>|<crowd-people>|{cap})|<crowd-many> (of (the|our|your|my)?)? <crowd-knowing>? <crowd-people>?|every (single)? (other)? (<crowd-people>|<crowd-expert>|<crowd-place>)|(all|most) (the|of our|our|your)? <crowd-knowing>? <crowd-people>)'
const COUNTED = '({number}|<numberword>) (out of|in) ({number}|<numberword>|every {number}) _? (<crowd-people>|<crowd-expert>)'
const DOES = '(<crowd-adopt|crowd-rave|crowd-smitten|crowd-hooked>)'
const AUX = '(is|are|was|were|has|have|had|been|being|already|just|all|also|now|quietly|now|recently|still|does|do|did|secretly|simply|really|even|always|never|currently|busy|finally|already|will be|would|cannot|can|not|,)*'

export const socialPressure = defineRule({
  id: 'social-pressure',
  description: 'What other people are said to do, with no source.',
  find: {
    crowd: [
      `[${THEY} !(over|under|aged|can|may|must|should|will|gets|needs|welcome) ${AUX} ..2 ${DOES}]`,
      `[<crowd-peer> !(can|may|must|should) ${AUX} ..2 ${DOES}]`,
      `[${COUNTED} ..2 ${DOES}]`,
    ]
  },
  judge(claim, evidence) {
    return unsupported('says what other people do and names no source', 'facts.evidence')
  }
})
