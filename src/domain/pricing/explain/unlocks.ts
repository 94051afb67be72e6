/** Everything near at hand that would make a basket cheaper than it looks, the most useful first. */
import type { CartLine } from '../../cart'
import { toTheEnd } from '../../kernel'
import type { PricingContext } from '../context'
import type { PriceBook } from '../price-book'
import type { PricedCart } from '../priced-cart'
import type { Attempt } from './attempts'
import { attemptsFor } from './attempts'
import type { MayAdd } from './more-pieces'
import type { Unlock } from './unlock'
import { askedFor } from './unlock'

type Asked = [
  priced: PricedCart,
  cart: { readonly lines: readonly CartLine[] },
  book: PriceBook,
  context: PricingContext,
  mayAdd?: MayAdd,
]

/** Baskets that are priced for it; those that ask for the least come first. */
const MOST_PRICED = 6

/**
 * `priced` must be what `priceCart` made of these very arguments. Every `total` is what it makes of the changed basket.
 * `mayAdd`: whether the store sells so many more pieces of a product to this shopper.
 */
export function unlocksOf(...asked: Asked): readonly Unlock[] {
  return toTheEnd(unlockSteps(...asked))
}

/** The same a bit at a time, about one pricing a step: for whoever has frames to draw meanwhile. */
export function* unlockSteps(
  ...[priced, cart, book, context, mayAdd = () => true]: Asked
): Generator<void, readonly Unlock[]> {
  if (priced.total === 0) return []
  const attempts: Attempt[] = []
  for (const attempt of attemptsFor({ priced, cart, book, context }, mayAdd)) {
    attempts.push(attempt)
    yield
  }
  const unlocks: Unlock[] = []
  for (const { priceIt } of attempts.sort((a, b) => a.asks - b.asks).slice(0, MOST_PRICED)) {
    const unlock = priceIt()
    if (unlock) unlocks.push(unlock)
    yield
  }
  return unlocks.sort((a, b) => byUse(a, b, priced))
}

/** The most gained for what is asked. */
function byUse(a: Unlock, b: Unlock, { total }: PricedCart): number {
  return b.gain * askedFor(a, total) - a.gain * askedFor(b, total) || b.gain - a.gain
}
