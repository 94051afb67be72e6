/** The promotions of a book that hold for a shopper here and now and may concern certain goods. */
import type { Named } from './compile-book'
import { compileBook } from './compile-book'
import { unmet } from './conditions/conditions'
import type { PricingContext } from './context'
import type { PriceBook } from './price-book'
import type { Promotion } from './promotion'
import { askingIn, unmetIn } from './unmet'

/** Conditions that only these parts of a context decide: asked once a book for each kind of shopper, not once a basket. */
const STANDING: ReadonlySet<string> = new Set(['stores', 'tiers', 'channel', 'first-purchase', 'wallet'])

const shopperKey = ({ tier, channel, wallet, isFirstPurchase }: PricingContext) =>
  `${tier} ${channel} ${wallet} ${isFirstPurchase}`

/** In the order of the book. */
export function holdingFor(
  goods: readonly Named[],
  book: PriceBook,
  context: PricingContext,
): { readonly promotion: Promotion; readonly number: number }[] {
  const askingOf = askingIn(book, context)
  const candidates = compileBook(book).among(shopperKey(context), (promotion) =>
    promotion.conditions.every(
      (condition) => !STANDING.has(condition.kind) || unmet(condition, askingOf(promotion)) === null,
    ),
  )
  const unmetBy = unmetIn(book, context)
  const holding: { promotion: Promotion; number: number }[] = []
  for (const number of candidates(goods)) {
    const promotion = book.promotions[number] as Promotion
    if (unmetBy(promotion) === null) holding.push({ promotion, number })
  }
  return holding
}
