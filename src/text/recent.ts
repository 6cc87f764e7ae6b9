/** What came last, kept in bounded memory. */

/**
 * Values by key: those that were set or asked for last. What is full becomes the older half, and what is asked for again moves
 * over to the newer one; nothing has to be sorted, and what comes up all the time is never lost.
 */
export class Recent<V> {
  #older = new Map<string, V>()
  #newer = new Map<string, V>()
  #size = 0
  readonly #half: number
  readonly #sizeOf: (key: string, value: V) => number

  /**
   * @param most - how many values are kept at the most; or of what size together, where `sizeOf` tells theirs.
   */
  constructor(most: number, sizeOf: (key: string, value: V) => number = () => 1) {
    this.#half = most / 2
    this.#sizeOf = sizeOf
  }

  get(key: string): V | undefined {
    const known = this.#newer.get(key)
    if (known !== undefined) return known
    const before = this.#older.get(key)
    if (before !== undefined) this.set(key, before)
    return before
  }

  set(key: string, value: V): void {
    const size = this.#sizeOf(key, value)
    this.#size += size
    if (this.#size > this.#half) {
      this.#older = this.#newer
      this.#newer = new Map()
      this.#size = size
    }
    this.#newer.set(key, value)
  }
}
