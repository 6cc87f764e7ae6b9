/** Inflection of English verbs and nouns, for building word classes. */

/** base: past, participle, and the other forms where they are not regular. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'am is are was were been being',
  have: 'has had having',
  do: 'does did done doing',
  go: 'goes went gone going',
  get: 'gets got gotten getting',
  give: 'gives gave given giving',
  take: 'takes took taken taking',
  make: 'makes made making',
  come: 'comes came coming',
  become: 'becomes became becoming',
  see: 'sees saw seen seeing',
  know: 'knows knew known knowing',
  think: 'thinks thought thinking',
  say: 'says said saying',
  tell: 'tells told telling',
  find: 'finds found finding',
  leave: 'leaves left leaving',
  feel: 'feels felt feeling',
  keep: 'keeps kept keeping',
  let: 'lets letting',
  begin: 'begins began begun beginning',
  hold: 'holds held holding',
  run: 'runs ran running',
  write: 'writes wrote written writing',
  stand: 'stands stood standing',
  lose: 'loses lost losing',
  pay: 'pays paid paying',
  meet: 'meets met meeting',
  set: 'sets setting',
  learn: 'learns learned learnt learning',
  lead: 'leads led leading',
  win: 'wins won winning',
  buy: 'buys bought buying',
  send: 'sends sent sending',
  build: 'builds built building',
  fall: 'falls fell fallen falling',
  cut: 'cuts cutting',
  sell: 'sells sold selling',
  break: 'breaks broke broken breaking',
  spend: 'spends spent spending',
  grow: 'grows grew grown growing',
  shine: 'shines shone shining',
  catch: 'catches caught catching',
  choose: 'chooses chose chosen choosing',
  draw: 'draws drew drawn drawing',
  read: 'reads reading',
  hear: 'hears heard hearing',
  speak: 'speaks spoke spoken speaking',
  steal: 'steals stole stolen stealing',
  fly: 'flies flew flown flying',
  hide: 'hides hid hidden hiding',
  forget: 'forgets forgot forgotten forgetting',
  hit: 'hits hitting',
  put: 'puts putting',
  bring: 'brings brought bringing',
  teach: 'teaches taught teaching',
  throw: 'throws threw thrown throwing',
  show: 'shows showed shown showing',
  sleep: 'sleeps slept sleeping',
  wear: 'wears wore worn wearing',
  wake: 'wakes woke woken waking',
  eat: 'eats ate eaten eating',
  drink: 'drinks drank drunk drinking',
  drive: 'drives drove driven driving',
  ride: 'rides rode ridden riding',
  rise: 'rises rose risen rising',
  sing: 'sings sang sung singing',
  swim: 'swims swam swum swimming',
  slip: 'slips slipped slipping',
  stick: 'sticks stuck sticking',
  strike: 'strikes struck striking',
  dig: 'digs dug digging',
  beat: 'beats beaten beating',
  bid: 'bids bidding',
  quit: 'quits quitting',
  fight: 'fights fought fighting',
  seek: 'seeks sought seeking',
  sit: 'sits sat sitting',
  shut: 'shuts shutting',
  fade: 'fades faded fading',
  freeze: 'freezes froze frozen freezing',
  hang: 'hangs hung hanging',
  lend: 'lends lent lending',
  light: 'lights lit lighted lighting',
  mean: 'means meant meaning',
  shake: 'shakes shook shaken shaking',
  shoot: 'shoots shot shooting',
  sweep: 'sweeps swept sweeping',
  swear: 'swears swore sworn swearing',
  tear: 'tears tore torn tearing',
  spoil: 'spoils spoiled spoilt spoiling',
  burn: 'burns burned burnt burning',
  smell: 'smells smelled smelt smelling',
  wind: 'winds wound winding',
  weep: 'weeps wept weeping',
  understand: 'understands understood understanding',
  overpay: 'overpays overpaid overpaying',
  bet: 'bets betting',
  cost: 'costs costing',
  hurt: 'hurts hurting',
  shed: 'sheds shedding',
  spread: 'spreads spreading',
  forgive: 'forgives forgave forgiven forgiving',
  lie: 'lies lied lying',
  die: 'dies died dying',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
  upset: 'upsets upsetting',
  ship: 'ships shipped shipping',
  plan: 'plans planned planning',
  stop: 'stops stopped stopping',
  drop: 'drops dropped dropping',
  grab: 'grabs grabbed grabbing',
  snag: 'snags snagged snagging',
  nab: 'nabs nabbed nabbing',
  book: 'books booked booking',
  look: 'looks looked looking'
}

const DOUBLING = /^(?:[^aeiou]*)[aeiou][bdglmnprt]$/
const DOUBLED = new Set('admit commit permit refer prefer defer regret unwrap equip'.split(' '))

/** All forms of a verb: base, -s, past, participle, -ing. A phrase inflects its first word: `lock in`, `locked in`. */
export function verbForms(verb: string): string[] {
  const [head = '', ...rest] = verb.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  const irregular = IRREGULAR[head]
  return [head, ...(irregular ? irregular.split(' ') : regular(head))].map((form) => form + tail)
}

function regular(verb: string): string[] {
  const s = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
  if (/[^aeiou]y$/.test(verb)) return [s, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  if (/e$/.test(verb)) return [s, `${verb}d`, `${/(?:ee|ye|oe)$/.test(verb) ? verb : verb.slice(0, -1)}ing`]
  const stem = DOUBLING.test(verb) || DOUBLED.has(verb) ? verb + verb.at(-1) : verb
  return [s, `${stem}ed`, `${stem}ing`]
}

/** A noun and its plural. A phrase inflects its last word. */
export function nounForms(noun: string): string[] {
  const plural = /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
  return [noun, plural]
}

let bases: ReadonlyMap<string, string> | undefined

/** The base form of an inflected verb, where it is irregular or was doubled. */
export function baseForm(form: string): string | undefined {
  // Of two verbs with a form in common the first has it.
  bases ??= new Map(
    Object.entries(IRREGULAR)
      .flatMap(([base, forms]) => forms.split(' ').map((one) => [one, base] as const))
      .reverse()
  )
  return bases.get(form)
}
