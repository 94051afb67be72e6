/** Runs a property with one fixed seed: the same cases on every machine, and a red run can be repeated. */
import fc from 'fast-check'

const SEED = 20_260_101

/** The share of all cases that is tried: a mutation run, which runs the tests over and over, asks for fewer. */
export const SHARE_OF_CASES = Number(process.env.SHARE_OF_CASES ?? 1)

/** Fails with the smallest counter-example found in `numRuns` cases. */
export function always<Ts>(property: fc.IProperty<Ts>, numRuns = 300): void {
  fc.assert(property, { seed: SEED, numRuns: Math.ceil(numRuns * SHARE_OF_CASES) })
}
