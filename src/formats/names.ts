/** What formats are called, and which files have them, by name alone: no format is loaded to tell. */

/** Extensions of the files that relint looks for in a folder. */
export const EXTENSIONS = {
  markdown: ['.md', '.markdown'],
  html: ['.html', '.htm', '.mjml', '.liquid', '.hbs', '.handlebars'],
  text: ['.txt', '.text'],
  email: ['.eml'],
  mbox: ['.mbox'],
  csv: ['.csv', '.tsv']
} as const

/** Extensions of files that are read where they are named outright: in a folder, most of these are something else. */
export const NAMED = {sequence: ['.json', '.yaml', '.yml']} as const

/** Every extension that relint looks for in a folder, with its dot. */
export const extensions: readonly string[] = Object.values(EXTENSIONS).flat()

/** The names that `--as` takes. */
export const formatNames = ['markdown', 'html', 'text', 'subjects', 'email', 'mbox', 'csv', 'sequence'] as const
export type FormatName = (typeof formatNames)[number]

/** Whether relint reads files named like this. */
export function isRead(path: string): boolean {
  const name = path.toLowerCase()
  return [...extensions, ...NAMED.sequence].some((extension) => name.endsWith(extension))
}
