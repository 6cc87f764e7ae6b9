import {contradicted, defineRule, fact, noClaim, supported, unsupported} from '../src/rule.ts'
import {bearing, isQuestion, namesItsCheck, namesItsTerm} from '../src/text/grounds.ts'
