// The tests mutants of pricing are tried with: hand-worked receipts, cases, and a share of the laws' cases and of
// the oracle's baskets. A mutant is done with at the first test that notices it, so what tells most in least time
// goes first, and files share one set of modules (pricing keeps no state).

import { defineConfig } from 'vitest/config'
import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'
import base from './vitest.config'

const LAST = ['agrees-with-oracle', 'many-coupons', 'price-cart', 'anytime', 'promises']

const turnOf = (file: string): number =>
  file.includes('/golden/') ? -1 : LAST.findIndex((name) => file.includes(`/${name}.test`)) + 1

class TellingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => turnOf(a.moduleId) - turnOf(b.moduleId))
  }
}

export default defineConfig({
  root: base.root,
  resolve: base.resolve,
  test: {
    include: [
      'test/domain/pricing/**/*.test.ts',
      'test/domain/order/refund.test.ts',
      'test/golden/golden.test.ts',
    ],
    env: { SHARE_OF_CASES: '0.1' },
    isolate: false,
    sequence: { sequencer: TellingFirst },
    testTimeout: 60_000,
  },
})
