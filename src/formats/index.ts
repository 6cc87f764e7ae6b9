/** Which format a file has, by its name. */

import type {Format} from '../format.ts'
import {csv} from './csv.ts'
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

/** Every extension that relint looks for in a folder, with its dot. */
export const extensions: readonly string[] = formats.flatMap((format) => format.extensions)

const NAMES = {markdown, html, text, subjects, email, mbox, csv, sequence} as const
export type FormatName = keyof typeof NAMES

/** The names that `--as` takes. */
export const formatNames = Object.keys(NAMES) as readonly FormatName[]

/** The format that `--as` names. */
export function formatNamed(name: FormatName): Format {
  return NAMES[name]
}
