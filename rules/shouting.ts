import {type Candidate, defineRule, type Evidence, unsupported} from '../src/rule.ts'
import type {Casing} from '../src/text/capitals.ts'
import {perMessage, type Read} from '../src/text/evidence.ts'
import {type Loudness, loudIn} from '../src/text/loud.ts'

const ROLES = ['subject', 'preheader', 'heading', 'body', 'cta', 'alt'] as const

const REASONS: Readonly<Record<Loudness, string>> = {
  capitals: 'raises the voice with capitals',
  filter: 'writes its value in capitals',
  marks: 'raises the voice with exclamation marks',
  emoji: 'raises the voice with a row of emoji',
  spacing: 'raises the voice with spaced letters'
}

export const shouting = defineRule({
  id: 'shouting',
  description: 'Capitals, marks, emoji or spaced letters that raise the voice.',
  roles: ROLES,
  blank: 'say what the mail is about',
  scan(evidence) {
    const casing = casingOf(evidence)
    return evidence
      .asked()
      .filter(({part}) => ROLES.some((role) => role === part.role))
      .flatMap((reading) => loudIn(reading, casing).map(({cue, start, end}): Candidate => ({reading, start, end, cue})))
  },
  judge: (claim) => unsupported(REASONS[claim.cue as Loudness]),
  rewrite(claim, evidence) {
    const loud = loudIn(claim.reading, casingOf(evidence)).filter(({start, end}) => start >= claim.start && end <= claim.end)
    return [{edits: loud.flatMap(({edits}) => edits), ...(loud.some(({blank}) => blank) && {blank: true})}]
  }
})

/** How names are written: as the config lists them (`options.names`), else as the message writes them in mid-sentence. */
function casingOf(evidence: Evidence): Casing {
  const listed = evidence.options['names']
  const names = new Map((Array.isArray(listed) ? listed : []).flatMap((name) => String(name).split(/\s+/)).map((name) => [name.toLowerCase(), name]))
  return (word) => names.get(word.toLowerCase()) ?? namesIn(evidence.read).get(word.toLowerCase())
}

/** Words that the message writes with a capital where no sentence starts. */
const namesIn = perMessage((read: Read): Map<string, string> => {
  // Another wording of a part names nothing new.
  if (read.origin) return namesIn(read.origin.read)
  const names = new Map<string, string>()
  const plain = new Set<string>()
  for (const {tokens} of read.all())
    for (const [i, token] of tokens.entries()) {
      if (token.kind !== 'word') continue
      if (/^\p{Ll}/u.test(token.raw)) plain.add(token.text)
      else if (/^\p{Lu}\p{Ll}/u.test(token.raw) && tokens[i - 1]?.kind === 'word' && /^\p{Ll}/u.test(tokens[i - 1]?.raw ?? '')) names.set(token.text, token.raw)
    }
  for (const word of plain) names.delete(word)
  return names
})
