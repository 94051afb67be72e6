/** The rough count of stocks that sets lead to, on both sides of what is allowed. */
import { expect, it } from 'vitest'
import type { Component } from '@/domain/pricing/best/component'
import { areFarTooMany } from '@/domain/pricing/best/far-too-many'

type Slot = { readonly takes: readonly number[]; readonly count: number }

const bundle = (most: number, ...slots: readonly Slot[]) => ({
  slots: slots.map(({ takes, count }) => ({ takes: new Set(takes), count })),
  allowance: { count: most },
})

function isCounted(counts: readonly number[], bundles: readonly ReturnType<typeof bundle>[], stocks: number) {
  const component = {
    classes: counts.map((count, index) => ({ index, count })),
    bundles,
  } as unknown as Component
  expect(areFarTooMany(component, stocks - 0.5)).toBe(true)
  expect(areFarTooMany(component, stocks)).toBe(false)
}

it('is of one slot what two more pieces of four kinds can be, twice, in any order', () => {
  // 4 kinds, 2 more pieces: 10 ways; 8 pieces make 2 sets: 10 × 10 / 2
  isCounted([2, 2, 2, 2], [bundle(9, { takes: [0, 1, 2, 3], count: 3 })], 50)
})

it('takes the slot that leaves the fewest ways, and counts only pieces that fit', () => {
  const slots = [
    { takes: [0, 1, 2], count: 1 },
    { takes: [1, 2, 3], count: 2 },
  ]
  // first piece in the first slot: 1 × 6 ways, in the second: 3 × 3; 12 pieces make 4 sets: 6⁴ / 24
  isCounted([3, 3, 3, 3, 100], [bundle(5, ...slots)], 54)
  // the limit allows one
  isCounted([3, 3, 3, 3, 100], [bundle(1, ...slots)], 6)
})

it('thinks five sets ahead and no further, of the bundle that leads to the most', () => {
  const pair = bundle(99, { takes: [0, 1], count: 2 })
  // 3 kinds, 2 more pieces: 6 ways; 6⁵ / 120
  isCounted([50, 50, 50], [bundle(99, { takes: [0, 1, 2], count: 3 })], 64.8)
  isCounted([2, 2, 2, 2], [pair, bundle(9, { takes: [0, 1, 2, 3], count: 3 })], 50)
})
