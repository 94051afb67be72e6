/** The engine against brute force over all that docs/pricing.md allows; `test/bench/oracle-run.ts` tries far more. */
import { expect, it } from 'vitest'
import { disagreementOf } from '../../oracle/disagreement'
import { SHARE_OF_CASES } from '../support/property'

const SEEDS = Math.ceil(2000 * SHARE_OF_CASES)

it(`asks the least that the rules allow, and proves it, for ${SEEDS} random baskets`, () => {
  for (let seed = 1; seed <= SEEDS; seed++) expect(disagreementOf(seed)).toBeNull()
}, 120_000)
