/** Which format a file has, by its name. */

import type {Format} from '../format.ts'
import {html} from './html.ts'
import {markdown} from './markdown.ts'
import {subjects, text} from './text.ts'

export const formats: readonly Format[] = [markdown, html, text]

/** The format of a file; nothing where relint reads no such files. */
export function formatOf(path: string): Format | undefined {
  const name = path.toLowerCase()
  return formats.find((format) => format.extensions.some((extension) => name.endsWith(extension)))
}

/** Every extension that relint reads, with its dot. */
export const extensions: readonly string[] = formats.flatMap((format) => format.extensions)

/** The format that `--as` names. */
export function formatNamed(name: 'markdown' | 'text' | 'subjects'): Format {
  return name === 'markdown' ? markdown : name === 'text' ? text : subjects
}
