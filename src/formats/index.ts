/** Which format a file has, by its name. */

import type {Format} from '../format.ts'
import {csv} from './csv.ts'
import type {FormatName} from './names.ts'
import {email, mbox} from './email.ts'
import {html} from './html.ts'
import {markdown} from './markdown.ts'
import {sequence} from './sequence.ts'
import {subjects, text} from './text.ts'

export const formats: readonly Format[] = [markdown, html, text, email, mbox, csv]

/** Formats of files that are named outright: in a folder, most of these are something else. */
const named: readonly Format[] = [sequence]

/** The format of a file; nothing where relint reads no such files. */
export function formatOf(path: string): Format | undefined {
  const name = path.toLowerCase()
  return [...formats, ...named].find((format) => format.extensions.some((extension) => name.endsWith(extension)))
}

const NAMES: Readonly<Record<FormatName, Format>> = {markdown, html, text, subjects, email, mbox, csv, sequence}

/** The format that `--as` names. */
export function formatNamed(name: FormatName): Format {
  return NAMES[name]
}
