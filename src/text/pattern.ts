/**
 * Patterns over tokens: how rules say which words make a claim.
 *
 *     nicely done            these words, one after the other; `you’re` is `you are`
 *     (nicely|well) done     one of these; alternatives may be several words
 *     very?                  may be absent;  `very*` up to three times, `very+` one to three times
 *     <praise>               a word of this class, or a phrase, or a named pattern (src/text/words)
 *     ~earn                  any form of the verb
 *     ..  ..4                up to 6 (4) tokens of any kind that end no clause
 *     _                      any one word
 *     ^  $                   the start, the end of a clause
 *     !(a|b)  &(a|b)         not followed, followed by
 *     -(a|b)                 the token before is not one of these
 *     [ … ]                  only these words are the claim; what stands outside is context
 *     {name}                 a kind of token: {word} {number} {tag} {emoji} {stop} {cap} {any} {join}
 *     , : — . etc.  themselves; ? ! ( ) etc. as `\(`, or alone in a choice: `(.|!|?)`
 */

import {capitalised, isPlain} from './letters.ts'
import {addWords, idOf, type WordSet, wordSet} from './ids.ts'
import {respelled, spell, type Token} from './tokens.ts'

/** Where a pattern matched: token indices `from` to `to` (exclusive) of the claim. */
export interface Match {
  readonly from: number
  readonly to: number
}

/** Tries to match from token `i` to the end of the pattern. What comes behind a piece is compiled into it. */
type Step = (tokens: readonly Token[], i: number, state: State) => boolean
interface State {
  /** Where the match began, where the claim opens and closes in it (-1: nowhere said), and where the match ended. */
  start: number
  open: number
  close: number
  end: number
  /** Where a look behind has to end. */
  target: number
}

type Node =
  | {readonly kind: 'word'; readonly text: string}
  | {readonly kind: 'verb'; readonly verb: string}
  | {readonly kind: 'class'; readonly name: string}
  | {readonly kind: 'token'; readonly name: string}
  | {readonly kind: 'gap'; readonly most: number}
  | {readonly kind: 'seq'; readonly items: readonly Node[]}
  | {readonly kind: 'alt'; readonly items: readonly Node[]}
  | {readonly kind: 'repeat'; readonly item: Node; readonly least: number; readonly most: number}
  | {readonly kind: 'look'; readonly item: Node; readonly want: boolean}
  | {readonly kind: 'behind'; readonly item: Node}
  | {readonly kind: 'start'}
  | {readonly kind: 'end'}
  | {readonly kind: 'open'}
  | {readonly kind: 'close'}

/** A word class: its members, one to a line or comma, or a named pattern. */
export interface Vocabulary {
  /** Whether there is a class of this name. */
  readonly has: (name: string) => boolean
  /** Members of a class as token texts; a phrase is several. */
  readonly members: (name: string) => readonly (readonly string[])[] | undefined
  /** The same, one member to a line. */
  readonly lines: (name: string) => string
  /** Source of a named pattern. */
  readonly named: (name: string) => string | undefined
  /** Forms of a verb. */
  readonly forms: (verb: string) => readonly string[]
}

/** How often common words come in mail and its subject lines, in a thousand tokens, to the nearest power of two or so: counted over this project's own texts. */
const OFTEN: readonly (readonly [number, string])[] = [
  [40, ', the .'],
  [20, ': a you and on to is'],
  [10, 'for in your of at we it our'],
  [5, '{emoji} are from not off with {tag} have this by that may one ?'],
  [2.5, `; june " 's no what until can us free will has up | about ! two last all i do new so day if ( ) be as march back`],
  [
    1.2,
    'who — how before out now was only price month first year every there my or pm open get would an days three example see @ minutes after july when been am > < week people thank order time never left here hours they any like april nothing sunday over more under saturday everyone card october each because years september pay'
  ],
  [
    0.6,
    'friday me half august read take list them come monday go did thanks were room which next night gift need sale unsubscribe since but please costs tuesday just january without again november * than good still then february nobody say most today four had plan shop book best yours old leave rate love box keep within ends tickets know delivery five ask thursday road why email home takes members does tell down call hour between page full dear prices look other street six fee account ten too let check got made … · name approved everything stop months yes final number course december seats came asked could where already cost their bring change claim goes ticket gone door way second code test through well'
  ],
  [
    0.3,
    'sorry winter hello due letter money less hand charge said same its guaranteed put end family show spring points says buy school orders long team phone closes stock cover garden lost closed comes desk reading late sold once line being something stay limited letters close instead offer these paid table hurry send cancel bank office house start little nine ever re exclusive starts report season wait wrong into write pass always books water use library tonight noon set congratulations right some boots done parking summer customers questions early per invoice seat bill / service signed else whole save while give morning class want credit small print present tax post reply miss told run should survey roof help hall own bag booking parcel b stays rooms going someone nights secret cut notice mail sent opens app form make runs treat went wednesday news gets also dog anyone hold find waiting moved guide dates answer club bought wrote car ours discount works attached sign twelve chance refund kitchen those trial size council museum opening coming leaves cold tents another'
  ]
]
/** How often any other word does. */
const SELDOM = 0.05
/** How much rarer a phrase of two words is than the rarer of them, and a longer one. */
const PAIR = 0.15
const PHRASE = 0.03

let often: ReadonlyMap<string, number> | undefined

/** How often a word or phrase comes in a thousand tokens. */
function frequency(phrase: string): number {
  often ??= new Map(OFTEN.flatMap(([times, words]) => words.split(' ').map((word) => [word, times] as const)))
  let least = Number.POSITIVE_INFINITY
  const words = phrase.split(' ')
  for (const word of words) least = Math.min(least, often.get(word) ?? SELDOM)
  return least * (words.length === 1 ? 1 : words.length === 2 ? PAIR : PHRASE)
}

/** How often any of some words and phrases comes in a thousand tokens. */
export function frequencyOf(phrases: Iterable<string>): number {
  let sum = 0
  for (const phrase of phrases) sum += frequency(phrase)
  return sum
}

/** Ends of a clause: a gap does not cross them. */
export function breaks(token: Token): boolean {
  return token.kind === 'stop' || token.text === ':' || token.text === ';' || token.text === '—' || token.text === '|' || token.kind === 'emoji' || token.text === '(' || token.text === ')' || token.text === '"'
}

/** Whether a clause begins at token `i`. */
export function startsClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return !before || breaks(before) || before.text === ',' || before.kind === 'mark' || before.sentence !== tokens[i]?.sentence
}

function endsClause(tokens: readonly Token[], i: number): boolean {
  const here = tokens[i]
  return !here || breaks(here) || here.text === ',' || here.kind === 'mark' || here.sentence !== tokens[i - 1]?.sentence
}

function isKind(token: Token, name: string): boolean {
  switch (name) {
    case 'any':
      return true
    case 'cap':
      return token.kind === 'word' && capitalised(token.raw)
    case 'join':
      return token.joined
    case 'name':
      return token.kind === 'tag' ? token.tag?.kind === 'name' : token.kind === 'word' && capitalised(token.raw)
    default:
      return token.kind === name
  }
}

/** Parses a pattern. Throws with the pattern where it is malformed. */
function parse(source: string, vocabulary: Vocabulary): Node {
  const pieces = source.match(/\\.|\.\.\d*|<[\w|' -]+>|\{\w+\}|~[\w'-]+|[()[\]|?*+^$!&]|-(?=[(<~{\w])|[^\s()[\]|?*+^$!&]+/g) ?? []
  let at = 0
  const fail = (why: string): never => {
    throw new Error(`pattern “${source}”: ${why}`)
  }
  const sequence = (): Node => {
    const items: Node[] = []
    while (at < pieces.length && pieces[at] !== '|' && pieces[at] !== ')') {
      const next = item()
      const last = items.at(-1)
      // `_* _*` is one stretch of words: tried as two, it is tried in every split.
      if (next.kind === 'repeat' && last?.kind === 'repeat' && next.item.kind === 'token' && last.item.kind === 'token' && next.item.name === last.item.name)
        items[items.length - 1] = {...next, least: last.least + next.least, most: last.most + next.most}
      else items.push(next)
    }
    return items.length === 1 && items[0] ? items[0] : {kind: 'seq', items}
  }
  const choice = (close: string | undefined): Node => {
    const items = [sequence()]
    while (pieces[at] === '|') {
      at++
      items.push(sequence())
    }
    if (close && pieces[at++] !== close) fail(`expected “${close}”`)
    return items.length === 1 && items[0] ? items[0] : {kind: 'alt', items}
  }
  const item = (): Node => {
    let node = atom()
    const mark = pieces[at]
    if (mark === '?' || mark === '*' || mark === '+') {
      at++
      // `x+?` is `x*`: a named piece that repeats may be optional where it is used.
      const optional = mark === '+' && pieces[at] === '?'
      if (optional) at++
      node = {kind: 'repeat', item: node, least: mark === '+' && !optional ? 1 : 0, most: mark === '?' ? 1 : 3}
    }
    return node
  }
  const atom = (): Node => {
    const piece = pieces[at++]
    if (piece === undefined) return fail('ends too early')
    if (piece === '(') return choice(')')
    if (piece === '[') return {kind: 'open'}
    if (piece === ']') return {kind: 'close'}
    if (piece === '^') return {kind: 'start'}
    if (piece === '$') return {kind: 'end'}
    // A mark with nothing behind it to look for is itself: `(.|!|?)`.
    if (piece === '!' && (pieces[at] === undefined || pieces[at] === '|' || pieces[at] === ')' || pieces[at] === ']')) return {kind: 'word', text: piece}
    if (piece === '?' || piece === '*' || piece === '+') return {kind: 'word', text: piece}
    if (piece === '!') return {kind: 'look', item: atom(), want: false}
    if (piece === '&') return {kind: 'look', item: atom(), want: true}
    if (piece === '-') return {kind: 'behind', item: atom()}
    if (piece === '_') return {kind: 'token', name: 'word'}
    if (/^\.\.\d*$/.test(piece)) return {kind: 'gap', most: Number(piece.slice(2) || 6)}
    if (piece.startsWith('{')) return {kind: 'token', name: piece.slice(1, -1)}
    if (piece.startsWith('~')) return {kind: 'verb', verb: piece.slice(1)}
    if (piece.startsWith('<')) {
      const items = piece
        .slice(1, -1)
        .split('|')
        .map((name): Node => {
          const named = vocabulary.named(name)
          if (named !== undefined) return parse(named, vocabulary)
          return vocabulary.has(name) ? {kind: 'class', name} : fail(`no word class <${name}>`)
        })
      return items.length === 1 && items[0] ? items[0] : {kind: 'alt', items}
    }
    if (piece === ')' || piece === '|') return fail(`unexpected “${piece}”`)
    if (piece.startsWith('\\')) return {kind: 'word', text: piece.slice(1)}
    // Written as anyone writes it, read as tokens are: `mum` is `mom`, `can't` is `can not`.
    const words = /^[a-z]+$/.test(piece) && !respelled(piece) ? [piece] : /^[a-z'’-]+$/i.test(piece) || (!isPlain(piece) && /^[\p{L}'’-]+$/u.test(piece)) ? spell(piece) : [piece]
    return words.length === 1 ? {kind: 'word', text: words[0] ?? piece} : {kind: 'seq', items: words.map((text): Node => ({kind: 'word', text}))}
  }
  const node = choice(undefined)
  if (at < pieces.length) fail(`unexpected “${pieces[at]}”`)
  return node
}

interface Trie {
  readonly next: Map<string, Trie>
  end: boolean
}

/** A class as it is matched: the words that its members begin with, and what follows each, worked out when it is first met. */
interface ClassTrie {
  readonly heads: WordSet
  readonly after: (head: string) => Trie
}

const tries = new WeakMap<Vocabulary, Map<string, ClassTrie>>()

function trieOf(name: string, vocabulary: Vocabulary): ClassTrie {
  let all = tries.get(vocabulary)
  if (!all) tries.set(vocabulary, (all = new Map()))
  const known = all.get(name)
  if (known) return known
  const lines = vocabulary.lines(name).split('\n')
  const byHead = new Map<string, string[]>()
  for (const line of lines) {
    const cut = line.indexOf(' ')
    const head = cut < 0 ? line : line.slice(0, cut)
    const rest = byHead.get(head)
    if (rest) rest.push(line)
    else byHead.set(head, [line])
  }
  const nodes = new Map<string, Trie>()
  const after = (head: string): Trie => {
    let root = nodes.get(head)
    if (root) return root
    nodes.set(head, (root = {next: new Map(), end: false}))
    for (const line of byHead.get(head) ?? []) {
      let node = root
      for (const word of line.split(' ').slice(1)) {
        let child = node.next.get(word)
        if (!child) node.next.set(word, (child = {next: new Map(), end: false}))
        node = child
      }
      node.end = true
    }
    return root
  }
  const made = {heads: wordSet(new Set(byHead.keys())), after}
  all.set(name, made)
  return made
}

/** Tries the class from its longest member to its shortest. */
function matchTrie(node: Trie, tokens: readonly Token[], i: number, state: State, next: Step): boolean {
  const token = node.next.size > 0 && i < tokens.length ? tokens[i] : undefined
  const child = token && node.next.get(token.text)
  if (child && matchTrie(child, tokens, i + 1, state, next)) return true
  return node.end && next(tokens, i, state)
}

const matched: Step = (_tokens, i, state) => {
  state.end = i
  return i > state.start || state.open >= 0
}
const anywhere: Step = () => true
const onTarget: Step = (_tokens, i, state) => i === state.target

/** Compiles a node with what follows it. */
function compile(node: Node, vocabulary: Vocabulary, next: Step): Step {
  switch (node.kind) {
    case 'word': {
      const {text} = node
      addWords([text])
      const number = idOf(text)
      return (tokens, i, state) => {
        if (i >= tokens.length) return false
        const {id, text: found} = tokens[i] as Token
        return (id === number || (id === 0 && found === text)) && next(tokens, i + 1, state)
      }
    }
    // Classes and forms are worked out when a match comes as far as they: most never do.
    case 'verb': {
      let words: WordSet | undefined
      return (tokens, i, state) => {
        if (i >= tokens.length) return false
        words ??= wordSet(new Set(vocabulary.forms(node.verb)))
        return words.has(tokens[i] as Token) && next(tokens, i + 1, state)
      }
    }
    case 'class': {
      let trie: ClassTrie | undefined
      return (tokens, i, state) => {
        if (i >= tokens.length) return false
        trie ??= trieOf(node.name, vocabulary)
        const token = tokens[i] as Token
        return trie.heads.has(token) && matchTrie(trie.after(token.text), tokens, i + 1, state, next)
      }
    }
    case 'token': {
      const {name} = node
      return (tokens, i, state) => i < tokens.length && isKind(tokens[i] as Token, name) && next(tokens, i + 1, state)
    }
    case 'gap': {
      const {most} = node
      return (tokens, i, state) => {
        for (let n = 0; ; n++) {
          if (next(tokens, i + n, state)) return true
          if (n >= most || i + n >= tokens.length || breaks(tokens[i + n] as Token)) return false
        }
      }
    }
    case 'seq':
      return node.items.reduceRight((rest, item) => compile(item, vocabulary, rest), next)
    case 'alt': {
      const steps = node.items.map((item) => compile(item, vocabulary, next))
      return (tokens, i, state) => {
        for (const step of steps) if (step(tokens, i, state)) return true
        return false
      }
    }
    case 'repeat': {
      // A piece that may be empty has to take something each time, or it is not tried again.
      const empty = mayBeEmpty(node.item)
      let step = next
      for (let n = node.most - 1; n >= 0; n--) {
        const again = step
        let from = -1
        const taken = compile(node.item, vocabulary, empty ? (tokens, i, state) => i > from && again(tokens, i, state) : again)
        const once: Step = empty
          ? (tokens, i, state) => {
              from = i
              return taken(tokens, i, state)
            }
          : taken
        step = n >= node.least ? (tokens, i, state) => once(tokens, i, state) || next(tokens, i, state) : once
      }
      return step
    }
    case 'look': {
      const step = compile(node.item, vocabulary, anywhere)
      const {want} = node
      return (tokens, i, state) => aside(step, tokens, i, state) === want && next(tokens, i, state)
    }
    case 'behind': {
      const step = compile(node.item, vocabulary, onTarget)
      return (tokens, i, state) => {
        const {target} = state
        let stands = false
        state.target = i
        for (let k = Math.max(0, i - 4); k < i && !stands; k++) stands = aside(step, tokens, k, state)
        state.target = target
        return !stands && next(tokens, i, state)
      }
    }
    case 'start':
      return (tokens, i, state) => startsClause(tokens, i) && next(tokens, i, state)
    case 'end':
      return (tokens, i, state) => endsClause(tokens, i) && next(tokens, i, state)
    case 'open':
      return (tokens, i, state) => {
        const was = state.open
        state.open = i
        if (next(tokens, i, state)) return true
        state.open = was
        return false
      }
    case 'close':
      return (tokens, i, state) => {
        const was = state.close
        state.close = i
        if (next(tokens, i, state)) return true
        state.close = was
        return false
      }
  }
}

function mayBeEmpty(node: Node): boolean {
  switch (node.kind) {
    case 'word':
    case 'verb':
    case 'class':
    case 'token':
      return false
    case 'seq':
      return node.items.every(mayBeEmpty)
    case 'alt':
      return node.items.some(mayBeEmpty)
    case 'repeat':
      return node.least === 0 || mayBeEmpty(node.item)
    default:
      return true
  }
}

/** Tries a step that leaves no mark on the claim. */
function aside(step: Step, tokens: readonly Token[], i: number, state: State): boolean {
  const {open, close} = state
  const found = step(tokens, i, state)
  state.open = open
  state.close = close
  return found
}

/** The words and phrases by one of which a match can be found, with how often they come in a thousand tokens; nothing where there are none. */
interface Anchor {
  /** The words of a phrase are separated by spaces. */
  readonly phrases: ReadonlySet<string>
  readonly cost: number
  /** How many tokens of the match stand before one, at least and at most. */
  readonly least: number
  readonly most: number
}

/** How many tokens a node takes, at least and at most. */
function width(node: Node, vocabulary: Vocabulary): readonly [number, number] {
  switch (node.kind) {
    case 'word':
    case 'verb':
    case 'token':
      return [1, 1]
    case 'class': {
      const sizes = (vocabulary.members(node.name) ?? []).map((words) => words.length)
      return [Math.min(...sizes), Math.max(...sizes)]
    }
    case 'gap':
      return [0, node.most]
    case 'repeat': {
      const [least, most] = width(node.item, vocabulary)
      return [least * node.least, most * node.most]
    }
    case 'seq':
      return node.items.reduce<readonly [number, number]>(
        ([a, b], item) => {
          const [least, most] = width(item, vocabulary)
          return [a + least, b + most]
        },
        [0, 0]
      )
    case 'alt': {
      const all = node.items.map((item) => width(item, vocabulary))
      return [Math.min(...all.map(([least]) => least)), Math.max(...all.map(([, most]) => most))]
    }
    default:
      return [0, 0]
  }
}

/** How often a match is looked for by an anchor, in a thousand tokens: from each token that may stand before it. */
function lookedFor({cost, least, most}: Anchor): number {
  return cost * (1 + 0.25 * Math.min(16, most - least))
}

function anchorOf(node: Node, vocabulary: Vocabulary): Anchor | undefined {
  switch (node.kind) {
    case 'word':
      return anchor([node.text])
    case 'verb':
      return anchor(vocabulary.forms(node.verb))
    case 'class':
      return anchor((vocabulary.members(node.name) ?? []).map((words) => words.join(' ')))
    case 'token':
      return node.name === 'emoji' || node.name === 'tag' ? anchor([`{${node.name}}`]) : undefined
    case 'alt': {
      const phrases = new Set<string>()
      let [least, most] = [Number.POSITIVE_INFINITY, 0]
      for (const item of node.items) {
        const one = anchorOf(item, vocabulary)
        if (!one) return undefined
        for (const phrase of one.phrases) phrases.add(phrase)
        least = Math.min(least, one.least)
        most = Math.max(most, one.most)
      }
      return {phrases, cost: frequencyOf(phrases), least, most}
    }
    case 'seq': {
      let best: Anchor | undefined
      let [least, most] = [0, 0]
      for (const item of node.items) {
        const one = anchorOf(item, vocabulary)
        const here = one && {...one, least: least + one.least, most: most + one.most}
        if (here && (!best || lookedFor(here) < lookedFor(best))) best = here
        const [narrow, wide] = width(item, vocabulary)
        least += narrow
        most += wide
      }
      return best
    }
    case 'repeat':
      return node.least > 0 ? anchorOf(node.item, vocabulary) : undefined
    default:
      return undefined
  }
}

function anchor(phrases: Iterable<string>): Anchor {
  const set = new Set(phrases)
  return {phrases: set, cost: frequencyOf(set), least: 0, most: 0}
}

/** Words and phrases of which a match has at least one. */
export interface Required {
  readonly phrases: ReadonlySet<string>
  /** How many tokens of the match stand before it, at least and at most. */
  readonly least: number
  readonly most: number
}

/** All the sets of words of which a match has at least one each, in order. */
function requiredOf(node: Node, vocabulary: Vocabulary): Required[] {
  switch (node.kind) {
    case 'word':
      return [{phrases: new Set([node.text]), least: 0, most: 0}]
    case 'verb':
      return [{phrases: new Set(vocabulary.forms(node.verb)), least: 0, most: 0}]
    case 'class': {
      const found = anchorOf(node, vocabulary)
      return found ? [{phrases: found.phrases, least: found.least, most: found.most}] : []
    }
    case 'seq': {
      const out: Required[] = []
      let [least, most] = [0, 0]
      for (const item of node.items) {
        for (const one of requiredOf(item, vocabulary)) out.push({...one, least: least + one.least, most: most + one.most})
        const [narrow, wide] = width(item, vocabulary)
        least += narrow
        most += wide
      }
      return out
    }
    case 'repeat':
      return node.least > 0 ? requiredOf(node.item, vocabulary) : []
    case 'alt':
    case 'token': {
      const found = anchorOf(node, vocabulary)
      return found ? [{phrases: found.phrases, least: found.least, most: found.most}] : []
    }
    default:
      return []
  }
}

/** What a match can begin with: words, and kinds of token. */
export interface Head {
  readonly words: ReadonlySet<string>
  readonly kinds: ReadonlySet<string>
}

/** What a node can begin with, and whether it may take no token at all; nothing where it can begin with anything. */
function headOf(node: Node, vocabulary: Vocabulary): {readonly words: string[]; readonly kinds: string[]; readonly empty: boolean} | undefined {
  switch (node.kind) {
    case 'word':
      return {words: [node.text], kinds: [], empty: false}
    case 'verb':
      return {words: [...vocabulary.forms(node.verb)], kinds: [], empty: false}
    case 'class':
      return {words: (vocabulary.members(node.name) ?? []).flatMap((words) => words[0] ?? []), kinds: [], empty: false}
    case 'token':
      return node.name === 'number' || node.name === 'tag' || node.name === 'emoji' ? {words: [], kinds: [node.name], empty: false} : undefined
    case 'gap':
      return undefined
    case 'repeat': {
      const item = headOf(node.item, vocabulary)
      return item && {...item, empty: item.empty || node.least === 0}
    }
    case 'alt': {
      const all = node.items.map((item) => headOf(item, vocabulary))
      return all.every((one) => one !== undefined) ? {words: all.flatMap(({words}) => words), kinds: all.flatMap(({kinds}) => kinds), empty: all.some(({empty}) => empty)} : undefined
    }
    case 'seq': {
      const words: string[] = []
      const kinds: string[] = []
      for (const item of node.items) {
        const one = headOf(item, vocabulary)
        if (!one) return undefined
        words.push(...one.words)
        kinds.push(...one.kinds)
        if (!one.empty) return {words, kinds, empty: false}
      }
      return {words, kinds, empty: true}
    }
    default:
      return {words: [], kinds: [], empty: true}
  }
}

/** Whether a match can only begin where a clause does. */
function opensClause(node: Node): boolean {
  switch (node.kind) {
    case 'start':
      return true
    case 'alt':
      return node.items.every(opensClause)
    case 'seq': {
      const first = node.items.find((item) => item.kind !== 'open' && item.kind !== 'look' && item.kind !== 'behind')
      return first !== undefined && opensClause(first)
    }
    case 'repeat':
      return node.least > 0 && opensClause(node.item)
    default:
      return false
  }
}

const STOPS = /^(?:\{stop\}|[.!?…"()]+)$/

/** Whether a node can take a stop, or a mark that may stand behind one. */
function crosses(node: Node, vocabulary: Vocabulary): boolean {
  switch (node.kind) {
    case 'word':
      return STOPS.test(node.text)
    case 'verb':
      return false
    case 'class':
      return (vocabulary.members(node.name) ?? []).some((words) => words.some((word) => STOPS.test(word)))
    case 'token':
      return node.name === 'stop' || node.name === 'any'
    case 'seq':
    case 'alt':
      return node.items.some((item) => crosses(item, vocabulary))
    case 'repeat':
    case 'look':
    case 'behind':
      return crosses(node.item, vocabulary)
    default:
      return false
  }
}

/** What a pattern is found by. */
export interface Analysis {
  /** The words and phrases by one of which it can be found. */
  readonly cues: ReadonlySet<string>
  readonly required: readonly Required[]
  /** How many tokens of a match stand before its cue, at least and at most. */
  readonly least: number
  readonly most: number
  /** Whether a match can go on behind a stop. */
  readonly crosses: boolean
  /** What a match begins with; nothing where that can be anything. */
  readonly head: Head | undefined
  /** Whether a match can only begin where a clause does. */
  readonly opens: boolean
}

/** A pattern. It is parsed when it is first asked for: most patterns of most runs never are. */
export interface Pattern {
  readonly source: string
  readonly analysis: () => Analysis
  /** The match that starts at token `i`, if any. */
  readonly matchAt: (tokens: readonly Token[], i: number) => Match | undefined
}

/** Makes a pattern. Its use throws where it is malformed or has no word to be found by. */
export function compilePattern(source: string, vocabulary: Vocabulary): Pattern {
  let node: Node | undefined
  let step: Step | undefined
  let analysis: Analysis | undefined
  const parsed = (): Node => (node ??= parse(source, vocabulary))
  const analyse = (): Analysis => {
    if (analysis) return analysis
    const found = anchorOf(parsed(), vocabulary)
    if (!found) throw new Error(`pattern “${source}” has no word to be found by`)
    const head = headOf(parsed(), vocabulary)
    return (analysis = {
      cues: found.phrases,
      least: found.least,
      most: found.most,
      required: requiredOf(parsed(), vocabulary),
      crosses: crosses(parsed(), vocabulary),
      opens: opensClause(parsed()),
      head: head && !head.empty ? {words: new Set(head.words), kinds: new Set(head.kinds)} : undefined
    })
  }
  const state: State = {start: 0, open: -1, close: -1, end: -1, target: -1}
  const matchAt = (tokens: readonly Token[], i: number): Match | undefined => {
    step ??= compile(parsed(), vocabulary, matched)
    state.start = i
    state.open = -1
    state.close = -1
    if (!step(tokens, i, state)) return undefined
    const from = state.open >= 0 ? state.open : i
    const to = state.close >= 0 ? state.close : state.end
    return to > from && whole(tokens, from, to) ? {from, to} : undefined
  }
  return {source, analysis: analyse, matchAt}
}

/** A match does not begin or end inside a hyphenated word: *sugar-free*, *last-minute*. */
function whole(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[from]?.joined !== true && tokens[to]?.joined !== true
}
