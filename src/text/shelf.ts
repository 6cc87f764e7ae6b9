/** The words of a long message, put by: as objects they take forty times the memory of the copy itself. */

import type {Part, Sentence} from '../types.ts'
import {type Piece, pieceOf, type Reading, withoutStops} from './read.ts'
import type {Token} from './tokens.ts'

/** From how many characters of copy on the words of a message are put by. */
const LONG = 250_000
/** How many parts are open at a time: their words are objects. Of many, most would outlive the young generation, and V8 would copy them about. */
const OPEN = 16
/** Numbers that are taken from memory at a time. */
const CHUNK = 1 << 16

/** What tokens of the same word have in common. */
type Shape = Pick<Token, 'text' | 'id' | 'raw' | 'kind' | 'tag'>

/** Where the numbers of a part's tokens are: four for each. */
interface Packed {
  readonly numbers: Int32Array
  readonly from: number
  readonly count: number
}

/** A place where the readings of one message are kept small. */
export interface Shelf {
  /** The same reading; its words are made anew where they are asked for after others were. */
  readonly put: (reading: Reading) => Reading
}

/** A shelf for a message that is long enough to need one. */
export function shelfFor(parts: readonly Part[]): Shelf | undefined {
  let size = 0
  return parts.some(({text}) => (size += text.length) > LONG) ? makeShelf() : undefined
}

function makeShelf(): Shelf {
  const shapes: Shape[] = []
  const byRaw = new Map<string, number[]>()
  const open: Shelved[] = []
  let next = 0
  let numbers = new Int32Array(CHUNK)
  let used = 0

  const shapeOf = ({text, id, raw, kind, tag}: Token): number => {
    // A tag is met once.
    if (tag) return shapes.push({text, id, raw, kind, tag}) - 1
    let known = byRaw.get(raw)
    if (!known) byRaw.set(raw, (known = []))
    for (const at of known) {
      const one = shapes[at] as Shape
      if (one.text === text && one.kind === kind && one.id === id) return at
    }
    known.push(shapes.length)
    return shapes.push({text, id, raw, kind}) - 1
  }

  const pack = (tokens: readonly Token[]): Packed => {
    if (used + 4 * tokens.length > numbers.length) {
      numbers = new Int32Array(Math.max(CHUNK, 4 * tokens.length))
      used = 0
    }
    const packed = {numbers, from: used, count: tokens.length}
    for (const token of tokens) {
      numbers[used++] = shapeOf(token)
      numbers[used++] = token.start
      numbers[used++] = token.end
      numbers[used++] = 2 * token.sentence + Number(token.joined)
    }
    return packed
  }

  const unpack = ({numbers: from, from: at, count}: Packed): Token[] => {
    const tokens: Token[] = []
    for (let i = at; i < at + 4 * count; i += 4) {
      const {text, id, raw, kind, tag} = shapes[from[i] as number] as Shape
      const last = from[i + 3] as number
      const token = {text, id, raw, kind, start: from[i + 1] as number, end: from[i + 2] as number, joined: last % 2 === 1, sentence: last >> 1}
      tokens.push(tag ? {...token, tag} : token)
    }
    return tokens
  }

  const opened = (one: Shelved): void => {
    open[next]?.close()
    open[next] = one
    next = (next + 1) % OPEN
  }

  const put = (reading: Reading): Reading => {
    const {firsts} = reading
    const packed = pack(reading.tokens)
    const make = (): Words => {
      const tokens = unpack(packed)
      return {tokens, pieces: firsts.map((first, i) => pieceOf(tokens.slice(first, firsts[i + 1]))), run: withoutStops(tokens)}
    }
    return new Shelved(reading, make, opened)
  }
  return {put}
}

/** What is made anew of a reading. */
interface Words {
  readonly tokens: readonly Token[]
  readonly pieces: readonly Piece[]
  readonly run: readonly Token[] | undefined
}

class Shelved implements Reading {
  readonly part: Part
  readonly sentences: readonly Sentence[]
  readonly firsts: readonly number[]
  private words: Words | undefined
  private readonly make: () => Words
  private readonly opened: (one: Shelved) => void

  constructor({part, sentences, firsts, tokens, pieces, run}: Reading, make: () => Words, opened: (one: Shelved) => void) {
    this.part = part
    this.sentences = sentences
    this.firsts = firsts
    this.make = make
    this.opened = opened
    this.words = {tokens, pieces, run}
    opened(this)
  }

  get tokens(): readonly Token[] {
    return this.open().tokens
  }

  get pieces(): readonly Piece[] {
    return this.open().pieces
  }

  get run(): readonly Token[] | undefined {
    return this.open().run
  }

  close(): void {
    this.words = undefined
  }

  private open(): Words {
    if (!this.words) {
      this.words = this.make()
      this.opened(this)
    }
    return this.words
  }
}

interface Matched {
  readonly reading: Reading
}

/** One function for all claims: V8 keeps objects with functions of their own in a larger form. */
const TOKENS = {
  enumerable: true,
  get(this: Matched): readonly Token[] {
    return this.reading.tokens
  }
}
const RUN = {
  enumerable: true,
  get(this: Matched): readonly Token[] {
    return this.reading.run ?? []
  }
}

/**
 * A claim with the tokens that it was found in. Of a message whose words are put by, they are those of its reading whenever they are asked for.
 * @param inRun - whether it was found in the run of one-word sentences.
 */
export function withTokens<T extends Matched>(claim: T, inRun: boolean): T & {readonly tokens: readonly Token[]} {
  const {reading} = claim
  if (reading instanceof Shelved) return Object.defineProperty(claim, 'tokens', inRun ? RUN : TOKENS) as T & {readonly tokens: readonly Token[]}
  return {...claim, tokens: (inRun ? reading.run : undefined) ?? reading.tokens}
}
