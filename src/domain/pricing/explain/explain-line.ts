/** Why a line costs what it costs, and what could have come off but did not. */
import type { CartLine } from '../../cart'
import type { LineId } from '../../kernel'
import { isBundle, isItem } from '../benefits/benefits'
import { promotionsAbout } from '../compile-book'
import type { PricingContext } from '../context'
import { NO_GOODS } from '../goods-filter'
import type { PriceBook } from '../price-book'
import type { PricedCart } from '../priced-cart'
import type { Promotion } from '../promotion'
import { layerOf } from '../promotion'
import { speaksOf } from '../promotions-on'
import { failuresOf } from '../unmet'
import { extentsOf } from './extent'
import type { LineStory, Missed, Why } from './line-story'
import { missedPricesOf } from './missed-price'
import type { Told, ToldLine } from './told'
import { toldLines } from './told'
import { whyNoBundle } from './why-no-bundle'
import { whyNoItem } from './why-no-item'
import { whyNoOrder } from './why-no-order'
import { whyUnmet } from './why-unmet'

/** Null for a line without a price. `priced` must be what `priceCart` made of these very arguments. */
export function explainLine(
  lineId: LineId,
  priced: PricedCart,
  cart: { readonly lines: readonly CartLine[] },
  book: PriceBook,
  context: PricingContext,
): LineStory | null {
  const told = { priced, cart, book, context }
  const of = toldLines(told).find(({ line }) => line.id === lineId)
  if (!of) return null
  const applied = of.priced.adjustments
  const given = new Set(applied.flatMap((each) => ('promotionId' in each ? [each.promotionId] : [])))
  const missed = speakingOf(of.line, told).flatMap((promotion): Missed[] => {
    const { id: promotionId, words } = promotion
    if (given.has(promotionId)) return []
    return [{ promotionId, layer: layerOf(promotion), words, why: whyNothing(promotion, of, told) }]
  })
  for (const promotion of leavingOut(of.line, told)) {
    const { id: promotionId, words } = promotion
    missed.push({ promotionId, layer: layerOf(promotion), words, why: { kind: 'excepted' } })
  }
  missed.sort((a, b) => distance(a.why) - distance(b.why))
  return { lineId, applied, missed, missedPrices: missedPricesOf(of, told), extents: extentsOf(of, told) }
}

function speakingOf({ productId, lastDay, goods }: CartLine, { book, context }: Told): readonly Promotion[] {
  const category = context.categoryOf(productId)
  const onlyPieces = ({ benefit }: Promotion) => isBundle(benefit) || benefit.kind === 'quantity-tiers'
  return promotionsAbout([{ productId, category }], book)
    .filter((promotion) => goods.kind === 'pieces' || !onlyPieces(promotion))
    .filter((promotion) => speaksOf(promotion, { productId, lastDay, category }, context.now))
}

/** Offers on what goods come to that would hold for the basket, but name this product as one they leave out. */
function leavingOut({ productId, lastDay }: CartLine, told: Told): readonly Promotion[] {
  const { book, context } = told
  const goods = { productId, lastDay, category: context.categoryOf(productId) }
  return promotionsAbout([goods], book)
    .filter((promotion) => !isItem(promotion.benefit) && !isBundle(promotion.benefit))
    .filter((promotion) => !speaksOf(promotion, goods, context.now))
    .filter((promotion) => speaksOf(withoutExceptions(promotion), goods, context.now))
    .filter((promotion) => failuresOf(promotion, book, context).every(({ reason }) => reason === 'wallet'))
}

const withoutExceptions = (promotion: Promotion): Promotion => ({
  ...promotion,
  goods: { ...promotion.goods, except: NO_GOODS },
})

function whyNothing(promotion: Promotion, of: ToldLine, told: Told): Why {
  const unmet = whyUnmet(failuresOf(promotion, told.book, told.context), told.context)
  if (unmet) return unmet
  const { benefit } = promotion
  if (isItem(benefit)) return whyNoItem(promotion, benefit, of, told)
  return isBundle(benefit)
    ? whyNoBundle(promotion, benefit, of, told)
    : whyNoOrder(promotion, benefit, of, told)
}

const SOONEST_FIRST: readonly Why['kind'][] = [
  'too-few-pieces',
  'minimum-not-reached',
  'tier',
  'not-now',
  'not-yet',
  'no-coupon',
  'channel',
  // of every basket, and told again where a wallet is chosen
  'wallet',
  'excepted',
  'given-elsewhere',
  'better-taken',
  'limit-reached',
  'budget-gone',
  'at-floor',
  'no-gain',
  'not-first-purchase',
  'other-store',
  'over',
]

const distance = ({ kind }: Why) => SOONEST_FIRST.indexOf(kind)
