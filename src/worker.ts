/** A process that another one of relint starts: it does its shares of the work, and ends when no more comes in. */

import {setPace} from './node/core.ts'

import('./node/hand.ts').then(({serve}) => serve(process.stdin, process.stdout, setPace))
