/** All that item and bundle promotions can do to one unit, or to one set of pieces. */
import type { PricingContext } from '@/domain/pricing/context'
import type { Promotion } from '@/domain/pricing/promotion'
import type { Goods } from './goods'
import { amountAt, passes } from './goods'
import { layerOf } from './holding'
import type { Bought, Part } from './part'
import { setsOf } from './sets'

export function partsOf(
  basket: readonly Goods[],
  promotions: readonly Promotion[],
  context: PricingContext,
): readonly Part[] {
  const items = promotions.filter((each) => layerOf(each) === 'item')
  const singles = basket.map((_, index) => waysToBuy(basket, index, items, context))
  const sets = promotions
    .filter((each) => layerOf(each) === 'bundle')
    .flatMap((bundle) => setsOf(bundle, basket, singles, context))
  return [...singles.flat(), ...sets]
}

function waysToBuy(
  basket: readonly Goods[],
  index: number,
  items: readonly Promotion[],
  context: PricingContext,
): readonly Part[] {
  const unit = basket[index] as Goods
  const bought = (amount: number, by: readonly Promotion[]): Bought => ({
    goods: index,
    amount,
    room: amount - unit.floor,
    by,
  })
  const plain = [...new Set(unit.plain)].map((amount) => ({ units: [bought(amount, [])], given: [] }))
  const promoted = items
    .filter((each) => passes(each.goods, unit, context))
    .flatMap((promotion) => {
      const amount = itemAmount(promotion, unit, basket, context)
      if (amount === null) return []
      const lifted = Math.max(amount, unit.floor)
      const given = [{ promotion, off: unit.list - lifted }]
      return lifted < unit.list ? [{ units: [bought(lifted, [promotion])], given }] : []
    })
  return [...plain, ...promoted]
}

function itemAmount(
  { benefit, goods }: Promotion,
  unit: Goods,
  basket: readonly Goods[],
  context: PricingContext,
): number | null {
  switch (benefit.kind) {
    case 'unit-price':
      return amountAt(unit, benefit.price)
    case 'amount-off':
      return amountAt(unit, Math.max(unit.perPieceOrKilo - benefit.amount, 0))
    case 'percent-off':
      return Math.floor((unit.list * (100 - benefit.percent)) / 100)
    case 'quantity-tiers': {
      const pieces = basket
        .filter((each) => each.kind === 'piece' && passes(goods, each, context))
        .reduce((sum, each) => sum + each.count, 0)
      const reached = benefit.tiers.filter(({ from }) => from <= pieces)
      if (unit.kind !== 'piece' || reached.length === 0) return null
      const { percent } = reached.reduce((a, b) => (b.from > a.from ? b : a))
      return Math.floor((unit.list * (100 - percent)) / 100)
    }
    default:
      throw new Error(`${benefit.kind} is no item benefit`)
  }
}
