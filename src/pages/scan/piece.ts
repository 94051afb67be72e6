/** One scanned pack by itself: what it costs at every tier, and which offers speak of it. */
import type { CartLine } from '@/domain/cart'
import type { Fen, LocalText } from '@/domain/kernel'
import type { Tier } from '@/domain/member'
import { TIERS } from '@/domain/member'
import type { LineStory, PriceBook, PricedLine, PricingContext } from '@/domain/pricing'
import { explainLine, layerOf, priceCart, promotionsOn } from '@/domain/pricing'

export type TierPrice = { readonly tier: Tier; readonly amount: Fen }

export type Piece = {
  /** The shopper's own price. */
  readonly mine: PricedLine
  /** List price first; a tier that pays the same as the one before it is left out. */
  readonly tiers: readonly TierPrice[]
  /** Promotions of the product and the markdown of this pack, in the store's words. */
  readonly offers: readonly LocalText[]
  readonly story: LineStory | null
}

/** Null where the store has no price for it. Counted goods are priced as a single piece. */
export function pieceOf(line: CartLine, book: PriceBook, context: PricingContext): Piece | null {
  const single: CartLine = line.goods.kind === 'pieces' ? { ...line, goods: ONE } : line
  const cart = { lines: [single] }
  const priceAt = (tier: Tier) => priceCart(cart, book, { ...context, tier }).lines[0]
  const priced = priceCart(cart, book, context)
  const [mine] = priced.lines
  if (!mine) return null
  const atTiers = TIERS.map((tier) => ({ tier, amount: (priceAt(tier) ?? mine).amount }))
  const tiers = atTiers.filter(({ amount }, i) => i === 0 || amount < (atTiers[i - 1]?.amount ?? amount))
  const story = explainLine(single.id, priced, cart, book, context)
  return { mine, tiers, offers: offersOn(single, mine, book, context), story }
}

const ONE = { kind: 'pieces', quantity: 1 } as const

/** Of those for single units only the one that was taken. */
function offersOn(line: CartLine, { adjustments }: PricedLine, book: PriceBook, context: PricingContext) {
  const taken = adjustments.flatMap((each) => ('promotionId' in each ? [each.promotionId] : []))
  return promotionsOn(line, book, context)
    .filter((promotion) => layerOf(promotion) !== 'item' || taken.includes(promotion.id))
    .map(({ words }) => words)
}
