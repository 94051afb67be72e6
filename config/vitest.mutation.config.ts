// The tests mutants of pricing are tried with: hand-worked receipts, cases, and a share of the laws' cases and of
// the oracle's baskets.
import { defineConfig } from 'vitest/config'
import base from './vitest.config'

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
    testTimeout: 60_000,
  },
})
