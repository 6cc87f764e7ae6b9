/** Template tags: opaque stretches whose values are not known here. Found before any parser sees them, which would take them for markup. */

/** A tag in a source, in its offsets. */
export interface TagSpan {
  readonly start: number
  readonly end: number
  readonly kind: 'name' | 'clock' | 'value'
  /** `output` reads as a value; `logic` and `comment` read as nothing. */
  readonly role: 'output' | 'logic' | 'comment'
}

/** How far a tag may go: what is open for longer than this was never closed. */
const [LONGEST, LONGEST_LINE] = [20_000, 1000]

/**
 * The syntaxes, in the order in which they are looked for, each with what it ends with: AMPscript blocks and values, Mailchimp, ERB
 * and EJS, PHP, Liquid and Django (comments, logic, output), Handlebars, `${}`, Smarty (comments, logic, output), `{name}` and
 * `%{name}`, ActiveCampaign, Mailgun, `%(name)s`, Campaign Monitor and Constant Contact, the directives of Blade. Where most copy
 * has what it ends with, a look tells whether it may be there.
 */
const SYNTAXES: readonly (readonly [syntax: RegExp, end: string, look?: RegExp])[] = [
  [/%%\[[\s\S]*?\]%%/, ']%%'],
  [/%%=[\s\S]*?=%%/, '=%%'],
  [/%%[A-Za-z_][\w .:-]*%%/, '%%'],
  [/\*\|(?:[^|\n]|\|(?!\*))*\|\*/, '|*'],
  [/<%[\s\S]*?%>/, '%>'],
  [/<\?(?:php\b|=)[\s\S]*?\?>/, '?>'],
  [/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/, 'endcomment'],
  [/\{#[\s\S]*?#\}/, '#}'],
  [/\{\{!--[\s\S]*?--\}\}/, '--}}'],
  [/\{%[\s\S]*?%\}/, '%}'],
  [/\{\{\{[\s\S]*?\}\}\}/, '}}}'],
  [/\{\{\s*\$\{[^}\n]*\}[^}\n]*\}\}/, '}}'],
  [/\{\{[\s\S]*?\}\}/, '}}'],
  [/\$!?\{[^}\n]*\}/, '}'],
  [/\{\*[\s\S]*?\*\}/, '*}'],
  [/\{\/?(?:if|elseif|else|foreach|foreachelse|section|literal|strip|capture)(?:\s[^}\n|]*)?\}/, '}'],
  [/\{\$[^}\n]*\}/, '}'],
  [/%?\{(?:[A-Za-z_]\w*(?:\.\w+)*|\d)\}/, '}'],
  [/%[A-Z][A-Z0-9_]{2,}%/, '%', /%[A-Z]/],
  [/%\/?(?:IF|ELSE)\b[^%\n]*%/, '%', /%\/?[EI]/],
  [/%[a-z]+(?:[._][a-z]+)+%/, '%', /%[a-z]/],
  [/%\([A-Za-z_]\w*\)s/, ')s'],
  [/\[\[[^\]\n]*\]\]/, ']]'],
  [/\[(?:if:|else\b|endif\b)[^\]\n]*\]/, ']', /\[[ei]/],
  [/\[[A-Za-z_]+,\s*fallback=[^\]\n]*\]/, ']', /,\s*fallback=/],
  [
    /(?<=(?:^|\n)[ \t]*)@(?:extends|section|endsection|stop|show|yield|if|elseif|else|endif|unless|endunless|isset|endisset|foreach|endforeach|forelse|endforelse|empty|component|endcomponent|slot|endslot|include|lang|php|endphp|switch|case|break|default|endswitch|push|endpush|props)\b(?:[ \t]*\([^\n]*\))?(?=[ \t]*(?:\r?\n|$))/,
    '@',
    /(?:^|\n)[ \t]*@/
  ]
]

/** A syntax whose tags end somewhere near: looking through all that follows for the end of each would take quadratic time. */
const bounded = ({source}: RegExp): string => source.replaceAll('[\\s\\S]*?', `[\\s\\S]{0,${LONGEST}}?`).replace(/(\[\^[^\]]*\\n\]|\[\\w \.:-\]|\(\?:\[\^\|\\n\]\|\\\|\(\?!\\\*\)\))\*/g, `$1{0,${LONGEST_LINE}}`)

const NAME = /(?:first|last|full|given|user|contact|customer|recipient|sub(?:scriber)?|member|guest|donor|lead|person)?[ _.-]*(?:f|l|first|last|full|given|nick)?[ _-]*name\b|\bFNAME\b|\bLNAME\b|firstname|\bname\b/i
const CLOCK = /\bnow\b|\bDATE\s*[:|]|\btoday\b|system\.date|SystemDate|\bGETDATE\b|current_date/i

/**
 * The tags of a source, in order. A quick look first: most sources have none.
 * @param more - syntaxes of the team's own, as regular expressions.
 */
export function findTags(source: string, more: readonly string[] = []): TagSpan[] {
  if (more.length === 0 && !/[{%<*$[@]/.test(source)) return []
  const found: TagSpan[] = []
  for (const match of source.matchAll(patternWith(source, more))) {
    const raw = match[0]
    if (raw === '') continue
    const role = roleOf(raw)
    found.push({start: match.index, end: match.index + raw.length, kind: role === 'output' ? (CLOCK.test(raw) ? 'clock' : NAME.test(raw) ? 'name' : 'value') : 'value', role})
  }
  return found
}

let own: {readonly key: string; readonly patterns: Map<number, RegExp>} = {key: '', patterns: new Map()}

/** The syntaxes that may be in a source, those of the team first. */
function patternWith(source: string, more: readonly string[]): RegExp {
  const key = more.map((one) => `(?:${one})`).join('|')
  if (own.key !== key) own = {key, patterns: new Map()}
  let there = 0
  SYNTAXES.forEach(([, end, look], i) => {
    if (source.includes(end) && (look?.test(source) ?? true)) there |= 1 << i
  })
  let pattern = own.patterns.get(there)
  if (!pattern) {
    const all = SYNTAXES.filter((_, i) => (there & (1 << i)) !== 0).map(([syntax]) => bounded(syntax))
    pattern = new RegExp([...(key === '' ? [] : [key]), ...all].join('|') || '(?!)', 'g')
    own.patterns.set(there, pattern)
  }
  return pattern
}

function roleOf(raw: string): TagSpan['role'] {
  if (/^\{%-?\s*comment|^\{#|^\{\{!|^<%#|^\{\*/.test(raw)) return 'comment'
  if (/^@|^<\?php(?!\s+echo\b)|^\{\/?(?:if|elseif|else|foreach|foreachelse|section|literal|strip|capture)\b/.test(raw)) return 'logic'
  if (/^\{%-?\s*(?:coupon_code|unsubscribe)/.test(raw)) return 'output'
  if (/^\{%|^%%\[|^<%(?![=-])|^\{\{[#/^]|^\{\{\s*else\b|^\*\|(?:IF|ELSE|ELSEIF|END|INTERESTED|IFNOT)\b|^%\/?(?:IF|ELSE)\b|^\[(?:if:|else|endif)/i.test(raw)) return 'logic'
  return 'output'
}

/** Of stretches sorted by their start, those that stand within `from` and `to`. */
export function between<T extends {readonly start: number; readonly end: number}>(sorted: readonly T[], from: number, to: number): T[] {
  const out: T[] = []
  for (let i = firstFrom(sorted, from); i < sorted.length && (sorted[i] as T).start <= to; i++) if ((sorted[i] as T).end <= to) out.push(sorted[i] as T)
  return out
}

/** Index of the first stretch that starts at `offset` or behind it. */
export function firstFrom(sorted: readonly {readonly start: number}[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The source with its tags masked by letters of the same length, so that a parser reads each as a word. */
export function maskTags(source: string, tags: readonly TagSpan[]): string {
  if (tags.length === 0) return source
  let out = ''
  let last = 0
  for (const tag of tags) {
    const raw = source.slice(tag.start, tag.end)
    // Line ends stay, so that lines and blocks do.
    out += source.slice(last, tag.start) + (tag.role === 'output' ? raw.replace(/[^\n\r]/g, 'x').replace(/^x/, 'X') : raw.replace(/[^\n\r]/g, '\u2063'))
    last = tag.end
  }
  return out + source.slice(last)
}
