/** Runs a property with one fixed seed: the same cases on every machine, and a red run can be repeated. */
import fc from 'fast-check'

const SEED = 20_260_101

/** Fails with the smallest counter-example found in `numRuns` cases. */
export function always<Ts>(property: fc.IProperty<Ts>, numRuns = 300): void {
  fc.assert(property, { seed: SEED, numRuns })
}
