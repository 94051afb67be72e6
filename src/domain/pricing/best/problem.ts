/** What the search is about: classes of units, and every promotion that holds for them here and now. */
import type { CartLine } from '../../cart'
import type { LineId } from '../../kernel'
import { storeDay } from '../../kernel'
import { isBundle, isItem } from '../benefits/benefits'
import type { PricingContext } from '../context'
import { holdingFor } from '../holding'
import type { PriceBook } from '../price-book'
import { kindsOf } from './kinds'
import { bundleOffer, itemOffer, orderOffer } from './make-offer'
import type { BundleOffer, ItemOffer, OrderOffer } from './offer'
import { floorOf, optionsOf } from './options'
import type { Sorted } from './sort-into-classes'
import { sortIntoClasses } from './sort-into-classes'
import type { UnitClass } from './unit-class'

export type Problem = {
  readonly classes: readonly UnitClass[]
  readonly orderOffers: readonly OrderOffer[]
  readonly unpriced: readonly LineId[]
  /** Lines with more pieces than a promotion sells at all. */
  readonly refused: readonly LineId[]
}

export function problemOf(lines: readonly CartLine[], book: PriceBook, context: PricingContext): Problem {
  const { sorted, unpriced } = sortIntoClasses(lines, book, context.categoryOf)
  const found = offersFor(sorted, book, context)
  const kinds = kindsOf(found.orders, sorted.length)
  const classes = sorted.map((each, index): UnitClass => {
    const { unit, price, goods, count, lines } = each
    const items = found.items.filter(({ takes }) => takes.has(index))
    const floor = floorOf(each, context.tier)
    const options = optionsOf(each, { tier: context.tier, items, floor })
    const bundles = unit.goods === 'piece' ? found.bundles.filter((offer) => hasSlotFor(offer, index)) : []
    const kind = kinds[index] as number
    return { index, unit, price, goods, count, floor, options, bundles, kind, lines }
  })
  return { classes, orderOffers: found.orders, unpriced, refused: refusedLines(found.items, sorted) }
}

type Found = { items: readonly ItemOffer[]; bundles: readonly BundleOffer[]; orders: readonly OrderOffer[] }

function offersFor(sorted: readonly Sorted[], book: PriceBook, context: PricingContext): Found {
  const today = storeDay(context.now)
  const items: ItemOffer[] = []
  const bundles: BundleOffer[] = []
  const orders: OrderOffer[] = []
  const goods = sorted.map((each) => each.goods)
  for (const { promotion, number } of holdingFor(goods, book, context)) {
    const made = { promotion, number, sorted, today, context }
    const { benefit } = promotion
    if (isItem(benefit)) items.push(itemOffer(benefit, made))
    else if (isBundle(benefit)) bundles.push(bundleOffer(benefit, made))
    else orders.push(orderOffer(benefit, made))
  }
  return {
    items: items.filter(({ takes }) => takes.size > 0),
    bundles: bundles.filter(({ slots }) => slots.every(({ takes }) => takes.size > 0)),
    orders: orders.filter(({ takes }) => takes.size > 0),
  }
}

const hasSlotFor = ({ slots }: BundleOffer, index: number) => slots.some(({ takes }) => takes.has(index))

function refusedLines(items: readonly ItemOffer[], sorted: readonly Sorted[]): LineId[] {
  const over = items.filter(({ promotion, allowance, units }) => {
    return promotion.limit?.above === 'refused' && units > allowance.count
  })
  const classes = new Set(over.flatMap(({ takes }) => [...takes]))
  return [...classes].flatMap((index) => sorted[index]?.lines.map(({ id }) => id) ?? [])
}
