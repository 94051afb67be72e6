/** Components whose graph need not even be begun: a rough count of what the first few sets can be made of. */
import type { Component } from './component'
import type { BundleOffer } from './offer'

/** Sets that are thought ahead. */
const DEPTH = 5

/** Whether the first sets alone lead to more stocks than `most`. */
export function areFarTooMany({ classes, bundles }: Component, most: number): boolean {
  return bundles.some((bundle) => stocksAfter(bundle, classes) > most)
}

/** Each set holds the first class that is left and others of one's choice, and in what order sets are made matters not. */
function stocksAfter({ slots, allowance }: BundleOffer, classes: Component['classes']): number {
  const size = slots.reduce((sum, { count }) => sum + count, 0)
  const units = classes.reduce((sum, { index, count }) => {
    return slots.some(({ takes }) => takes.has(index)) ? sum + count : sum
  }, 0)
  const depth = Math.min(DEPTH, allowance.count, Math.floor(units / size))
  const sizes = slots.map(({ takes }) => classes.filter(({ index }) => takes.has(index)).length)
  const others = Math.min(
    ...slots.map((_, own) =>
      slots.reduce(
        (product, { count }, s) => product * selections(sizes[s] as number, s === own ? count - 1 : count),
        1,
      ),
    ),
  )
  let stocks = 1
  for (let sets = 1; sets <= depth; sets++) stocks *= others / sets
  return stocks
}

/** In how many ways `count` pieces can be of so many classes. */
function selections(classes: number, count: number): number {
  let ways = 1
  for (let i = 1; i <= count; i++) ways *= (classes + i - 1) / i
  return ways
}
