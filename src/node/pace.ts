/** Flags of V8 for a process of relint's own that has more to do than a few files: they take back those that it starts with (`QUICK` in core.ts). */

/** What V8 does by itself, in Node 20 to 24. */
export const STEADY = '--interrupt-budget=67584 --semi-space-growth-factor=2'
/** V8 lets a heap grow to several times what is in use, for a few percent of time. */
export const TIGHT = '--interrupt-budget=67584 --semi-space-growth-factor=1 --heap-growing-percent=20'
/**
 * For each of several processes: memory is held tight, for there is as much of it as there are processes. One process has a spare
 * core to compile on; of several, each would compile the same on a core that works, so that less is compiled, and later.
 */
export const SHARED = '--interrupt-budget=1000000 --semi-space-growth-factor=1 --heap-growing-percent=20'

/** Up to how many characters a run is over soon. */
const LITTLE = 30_000
/** From how many on memory is held tight. */
const MUCH = 4_000_000

/** The flags for a number of characters; nothing where those of the start will do. */
export function paceFor(size: number): string | undefined {
  return size > MUCH ? TIGHT : size > LITTLE ? STEADY : undefined
}
