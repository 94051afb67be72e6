/** What decides the price of a basket: a feature matters where the oracle's total changes without it. */
import { millis } from '@/domain/kernel'
import type { Promotion } from '@/domain/pricing/promotion'
import { layerOf } from './holding'
import { cheapestTotal } from './oracle'
import type { Basket } from './random-basket'

const totalOf = ({ lines, book, context }: Basket) => cheapestTotal(lines, book, context)

const withPromotions = (basket: Basket, promotions: readonly Promotion[]): Basket => ({
  ...basket,
  book: { ...basket.book, promotions },
})

const changed = (basket: Basket, change: (promotion: Promotion) => Promotion): Basket =>
  withPromotions(basket, basket.book.promotions.map(change))

/** Names of benefit kinds, layers and rules that matter in the basket. */
export function whatMatters(basket: Basket): readonly string[] {
  const { book } = basket
  const total = totalOf(basket)
  const differs = (other: Basket) => totalOf(other) !== total
  const missing = (name: (promotion: Promotion) => string) =>
    [...new Set(book.promotions.map(name))].filter((one) =>
      differs(
        withPromotions(
          basket,
          book.promotions.filter((each) => name(each) !== one),
        ),
      ),
    )
  const rules = Object.entries(WITHOUT).filter(([, without]) => {
    const other = without(basket)
    return JSON.stringify(other) !== JSON.stringify(basket) && differs(other)
  })
  return [
    ...missing(({ benefit }) => benefit.kind),
    ...missing(layerOf),
    ...rules.map(([rule]) => rule),
    ...(memberPriceIsDeclined(basket) ? ['declined member price'] : []),
    ...(couponsCompete(basket) ? ['competing coupons'] : []),
  ]
}

const WITHOUT: { readonly [rule: string]: (basket: Basket) => Basket } = {
  groups: (basket) => changed(basket, (each) => ({ ...each, groups: [] })),
  limits: (basket) => changed(basket, (each) => ({ ...each, limit: null })),
  'taken today': (basket) => ({ ...basket, context: { ...basket.context, taken: {} } }),
  budgets: (basket) => ({ ...basket, context: { ...basket.context, budgets: {} } }),
  floors: (basket) => withPrices(basket, ({ list, member }) => ({ list, member })),
  'member prices': (basket) => withPrices(basket, (price) => ({ ...price, member: {} })),
  'last days': (basket) =>
    withPromotions(
      basket,
      basket.book.promotions.filter(({ goods }) => goods.withinDays === null),
    ),
  'expired coupons': (basket) => {
    const coupons = basket.context.coupons.map((each) => ({
      ...each,
      expiresAt: millis(basket.context.now + 1),
    }))
    return { ...basket, context: { ...basket.context, coupons } }
  },
  conditions: (basket) =>
    changed(basket, (each) => ({
      ...each,
      conditions: each.conditions.filter(({ kind }) => kind === 'coupon' || kind === 'wallet'),
    })),
  stickers: (basket) => ({
    ...basket,
    lines: basket.lines.map((each) =>
      each.goods.kind === 'sticker-price' ? { ...each, goods: { kind: 'pieces', quantity: 1 } } : each,
    ),
  }),
}

function withPrices(
  basket: Basket,
  change: (price: Basket['book']['prices'][string]) => Basket['book']['prices'][string],
): Basket {
  const prices = Object.entries(basket.book.prices).map(([id, price]) => [id, change(price)] as const)
  return { ...basket, book: { ...basket.book, prices: Object.fromEntries(prices) } }
}

/** Among order-level promotions alone, where member price can be forced: without labels it can be made list price. */
function memberPriceIsDeclined(basket: Basket): boolean {
  const { tier } = basket.context
  if (tier === 'none' || basket.lines.some(({ goods }) => goods.kind === 'label-price')) return false
  const spending = withPromotions(
    basket,
    basket.book.promotions.filter((each) => !['item', 'bundle'].includes(layerOf(each))),
  )
  const forced = withPrices(spending, (price) => ({ ...price, list: price.member[tier] ?? price.list }))
  return totalOf(spending) < totalOf(forced)
}

/** Two coupons that each help alone, while both together are no better than one. */
function couponsCompete(basket: Basket): boolean {
  const { coupons } = basket.context
  const holding = (ids: readonly string[]) =>
    totalOf({
      ...basket,
      context: { ...basket.context, coupons: coupons.filter(({ promotionId }) => ids.includes(promotionId)) },
    })
  const ids = [...new Set(coupons.map(({ promotionId }) => promotionId))]
  if (ids.length < 2) return false
  const none = holding([])
  const helping = ids.map((id) => ({ id, alone: holding([id]) })).filter(({ alone }) => alone < none)
  return helping.some((a, i) =>
    helping.slice(i + 1).some((b) => holding([a.id, b.id]) === Math.min(a.alone, b.alone)),
  )
}
