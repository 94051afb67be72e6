// What the bundle of the simulator offers: one seed, many seeds, and a failing one explained.
import { chartOf } from './chart'
import type { Coverage } from './coverage'
import { addCoverage, newCoverage } from './coverage'
import { ALL_FAULTS, faultKey } from './faults'
import { runSeed } from './run-seed'
import { shrink } from './shrink'

export type Failure = { readonly seed: number; readonly broken: string }
export type Batch = {
  readonly runs: number
  readonly events: number
  readonly failures: readonly Failure[]
  readonly coverage: {
    readonly [part in keyof Pick<Coverage, 'states' | 'moves' | 'kinds' | 'pairs'>]: [string, number][]
  }
  /** Of all traces in the order of their seeds. */
  readonly hashes: readonly string[]
}

/** Runs `count` seeds from `from` on, each `step` after the last; stops early after `most` failures. */
export async function runMany(from: number, count: number, step = 1, most = 20): Promise<Batch> {
  const all = newCoverage()
  const failures: Failure[] = []
  const hashes: string[] = []
  let events = 0
  for (let i = 0; i < count && failures.length < most; i++) {
    const run = await runSeed(from + i * step)
    events += run.events
    hashes.push(run.hash)
    addCoverage(all, run.coverage)
    if (run.broken) failures.push({ seed: run.seed, broken: run.broken })
  }
  const { states, moves, kinds, pairs } = all
  return {
    runs: hashes.length,
    events,
    failures,
    hashes,
    coverage: { states: [...states], moves: [...moves], kinds: [...kinds], pairs: [...pairs] },
  }
}

/** The seed once more, whether it is the same twice, and with as few faults as still break the promise. */
export async function explain(seed: number): Promise<string> {
  const run = await runSeed(seed)
  const again = await runSeed(seed)
  const same = run.hash === again.hash ? 'the same twice' : `NOT THE SAME TWICE: ${again.hash}`
  const head = `seed ${seed}: ${run.broken ?? 'every promise kept'} · ${run.events} events · ${run.hash} (${same})`
  if (!run.broken) return [head, chartOf(run.lines)].join('\n')
  const least = await shrink(run)
  const faults = least.faults.map((fault) => `${fault.kind} (${faultKey(fault)})`)
  return [
    head,
    `with ${least.faults.length} of ${run.faults.length} faults: ${faults.join(', ') || 'none'}`,
    chartOf(least.lines),
  ].join('\n')
}

export { ALL_FAULTS, runSeed }
