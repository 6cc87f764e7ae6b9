/** What a format is: which characters of a file are copy, and what they read as. */

import type {Part, Problem} from './types.ts'
import type {Yaml} from './formats/yaml.ts'

/** How the files of a team differ from the usual. */
export interface Dialect {
  /** Further names of fields: name in the files → relint's. */
  readonly fields?: Readonly<Record<string, string>>
  /** Columns of a table that are copy: relint's name → the column's. */
  readonly columns?: Readonly<Record<string, string>>
  /** Further template tags, as regular expressions. */
  readonly tags?: readonly string[]
}

export interface FormatFile extends Dialect {
  readonly path: string
  readonly source: string
}

/** What is declared beside the copy: front matter, headers, columns. Values with their places. */
export interface Front {
  readonly yaml?: Yaml
  /** Values by canonical field name (`send`, `from`, …), where the format has no YAML. */
  readonly fields?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
}

/** One message of a file, before its facts are resolved. */
export interface ReadFile {
  readonly front: Front
  readonly parts: readonly Part[]
  readonly problems: readonly Problem[]
  readonly unread?: readonly string[]
  readonly label?: string
}

export interface Format {
  readonly extensions: readonly string[]
  readonly read: (file: FormatFile) => readonly ReadFile[]
}
