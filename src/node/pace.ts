/** Flags of V8 for a process of relint's own that has more to do than a few files: they take back those that it starts with (`QUICK` in core.ts). */

/** How much code runs before V8 compiles it to run fast, where it has a flag for that: Node 20. Of one that it does not know it complains on standard error. */
const budget = (bytes: number): string => (process.versions.v8.startsWith('11.') ? ` --interrupt-budget=${bytes}` : '')
const OWN = 67_584
/** Patterns that are looked for often pay for the time in which they are made fast. */
const FAST_PATTERNS = '--regexp-optimization'

/** The young generation of the heap grows no more: what is read of many files would make it as large as it can be, for good. */
export const HELD = '--semi-space-growth-factor=1'
/** How many bytes of files are read before that. */
export const HELD_FROM = 100_000

/** What V8 does by itself. */
export const STEADY = `${FAST_PATTERNS}${budget(OWN)}`
/** V8 lets a heap grow to several times what is in use, for a few percent of time. */
export const TIGHT = `${FAST_PATTERNS} --semi-space-growth-factor=1 --heap-growing-percent=4${budget(OWN)}`
/**
 * For each of several processes: memory is held tight, for there is as much of it as there are processes. One process has a spare
 * core to compile on; of several, each would compile the same on a core that works, so that less is compiled, and later.
 */
export const SHARED = `${FAST_PATTERNS} --semi-space-growth-factor=1 --heap-growing-percent=20${budget(1_000_000)}`

/** Up to how many characters a run is over soon. */
const LITTLE = 30_000
/** From how many on memory is held tight. */
const MUCH = 4_000_000

/** The flags for a number of characters; nothing where those of the start will do. */
export function paceFor(size: number): string | undefined {
  return size > MUCH ? TIGHT : size > LITTLE ? STEADY : undefined
}
