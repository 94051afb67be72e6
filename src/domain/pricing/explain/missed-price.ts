/** Member prices of a line's product that the line was not sold at: the shopper's own, and that of a better card. */
import type { Fen } from '../../kernel'
import { fen, scaleFen } from '../../kernel'
import { TIERS } from '../../member'
import { bundleRule, isBundle, isItem } from '../benefits/benefits'
import type { Price } from '../price-book'
import { priceCart } from '../price-cart'
import type { PricedLine } from '../priced-cart'
import type { Promotion } from '../promotion'
import { amountAt, unitOf } from '../unit'
import { unitPriceFor } from '../unit-price-for'
import { usedUnitPrice } from '../used-unit-price'
import type { Better, MissedPrice } from './line-story'
import { takenForList } from './taken-instead'
import type { Told, ToldLine } from './told'
import { givenBy } from './told'

export function missedPricesOf(of: ToldLine, told: Told): readonly MissedPrice[] {
  const { line, price, priced } = of
  const { tier } = told.context
  const unit = unitOf(line, price.list)
  const shown = (each: Fen) => (line.goods.kind === 'label-price' ? amountAt(unit, each) : each)
  const own = unitPriceFor(price, tier)
  const hasOwnPrice = own < price.list && !priced.adjustments.some(({ kind }) => kind === 'member-price')
  const declined: MissedPrice[] = hasOwnPrice
    ? [{ tier, price: shown(own), why: whyDeclined(of, own, told) }]
    : []
  const least = Math.min(own, usedUnitPrice(priced, told.book, tier))
  const next = TIERS.slice(TIERS.indexOf(tier) + 1).find((each) => unitPriceFor(price, each) < least)
  return next
    ? [...declined, { tier: next, price: shown(unitPriceFor(price, next)), why: { kind: 'other-card' } }]
    : declined
}

function whyDeclined({ priced, price }: ToldLine, own: Fen, told: Told): MissedPrice['why'] {
  const by = takenForList(told.book, priced)
  if (by) return { kind: 'better-taken', by }
  const then = priceAtMember(priced, price, own, told)
  const saves = fen(then.total - told.priced.total)
  const reached = saves > 0 ? mostLost(told, then.lines) : null
  return reached ? { kind: 'kept-for', by: reached, saves } : { kind: 'no-gain' }
}

/** The same basket, had the product cost its member price in any case. */
function priceAtMember({ productId }: PricedLine, price: Price, own: Fen, { cart, book, context }: Told) {
  const lines = cart.lines.map((line) =>
    line.productId === productId && line.goods.kind === 'label-price'
      ? { ...line, goods: { ...line.goods, price: scaleFen(line.goods.price, own, price.list) } }
      : line,
  )
  const promotions = book.promotions.map((each) => {
    if (!isReckonedFromList(each)) return each
    const { except } = each.goods
    const products = [...except.products, productId]
    return { ...each, goods: { ...each.goods, except: { ...except, products } } }
  })
  const prices = { ...book.prices, [productId]: { ...price, list: own } }
  return priceCart({ lines }, { ...book, prices, promotions }, context)
}

const isReckonedFromList = ({ benefit }: Promotion) =>
  isItem(benefit) || (isBundle(benefit) && bundleRule(benefit).basis === 'list')

/** The promotion that would have given so much less. */
function mostLost({ priced, book }: Told, then: readonly PricedLine[]): Better | null {
  const losses = book.promotions.map((promotion) => ({
    promotion,
    lost: givenBy(promotion, then) - givenBy(promotion, priced.lines),
  }))
  const [most] = losses.filter(({ lost }) => lost > 0).sort((a, b) => b.lost - a.lost)
  return most ? { kind: 'promotion', promotionId: most.promotion.id, words: most.promotion.words } : null
}
