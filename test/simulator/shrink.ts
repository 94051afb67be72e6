// The fewest faults with which a seed still breaks the same promise.
import type { Fault } from './faults'
import { faultKey } from './faults'
import type { Run } from './run-seed'
import { runSeed } from './run-seed'

/** A promise by its number, whatever figures come with it. */
export const promiseOf = (broken: string | null): string => (broken ?? '').split(' ')[0] ?? ''

/** Delta debugging (ddmin): leaves out ever smaller parts while the same promise stays broken. */
export async function shrink(run: Run, tries = 400): Promise<Run> {
  let best = run
  let kept: readonly Fault[] = run.faults
  let parts = 2
  let left = tries
  const stillBroken = async (faults: readonly Fault[]): Promise<boolean> => {
    left -= 1
    const again = await runSeed(run.seed, new Set(faults.map(faultKey)))
    if (promiseOf(again.broken) !== promiseOf(run.broken)) return false
    best = again
    // what no longer strikes need not be kept either
    kept = again.faults
    return true
  }
  if (await stillBroken([])) return best
  while (kept.length > 1 && left > 0) {
    const size = Math.ceil(kept.length / parts)
    let smaller = false
    for (let from = 0; from < kept.length && left > 0; from += size) {
      const without = [...kept.slice(0, from), ...kept.slice(from + size)]
      if (without.length < kept.length && (await stillBroken(without))) {
        smaller = true
        break
      }
    }
    if (smaller) parts = Math.max(2, parts - 1)
    else if (parts >= kept.length) break
    else parts = Math.min(kept.length, parts * 2)
  }
  return best
}
