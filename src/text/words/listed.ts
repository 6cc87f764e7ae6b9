/** Short lists of words for code that asks of a single word. */

/** The words of a list, separated by spaces; it is taken apart when it is first asked. */
export function listed(list: string): {readonly has: (word: string) => boolean} {
  let set: ReadonlySet<string> | undefined
  return {has: (word) => (set ??= new Set(list.split(' '))).has(word)}
}
