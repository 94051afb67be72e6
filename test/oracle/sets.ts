/** Every full set that the basket's pieces can form for one bundle promotion, however they are bought first. */
import { allocateFen, fen } from '@/domain/kernel'
import type { PricingContext } from '@/domain/pricing/context'
import type { GoodsFilter } from '@/domain/pricing/goods-filter'
import type { Promotion } from '@/domain/pricing/promotion'
import type { Goods } from './goods'
import { passes } from './goods'
import { sharesGroup } from './holding'
import type { Bought, Part } from './part'

/** `ways`: for each of the goods, how one of its units can be bought on its own. */
export function setsOf(
  promotion: Promotion,
  basket: readonly Goods[],
  ways: readonly (readonly Part[])[],
  context: PricingContext,
): readonly Part[] {
  const mayBuy = (filters: readonly GoodsFilter[]) =>
    basket.flatMap((goods, index) =>
      goods.kind === 'piece' && filters.every((each) => passes(each, goods, context))
        ? (ways[index] ?? []).filter((way) => isBasis(promotion, way, goods))
        : [],
    )
  const perSlot = slotsOf(promotion).map(({ count, filters }) => choices(mayBuy(filters), count))
  return product(perSlot).flatMap((slots) => {
    const bought = slots.map((slot) => slot.flatMap(({ units }) => units))
    if (!basket.every(({ count }, i) => bought.flat().filter(({ goods }) => goods === i).length <= count))
      return []
    const offs = offsOf(promotion, bought)
    const off = offs.reduce((sum, each) => sum + each, 0)
    if (off === 0) return []
    const units = bought.flat().map((unit, i) => reduced(unit, offs[i] ?? 0, promotion))
    return [{ units, given: [...slots.flat().flatMap(({ given }) => given), { promotion, off }] }]
  })
}

/** Set prices and combos are on list price; the others come on top of what a piece costs after the item layer. */
function isBasis(promotion: Promotion, { units: [unit] }: Part, { list }: Goods): boolean {
  if (unit === undefined) return false
  if (promotion.benefit.kind !== 'buy-get') return unit.by.length === 0 && unit.amount === list
  return !unit.by.some((item) => sharesGroup(item, promotion))
}

function reduced(unit: Bought, off: number, promotion: Promotion): Bought {
  return { ...unit, amount: unit.amount - off, room: unit.room - off, by: [...unit.by, promotion] }
}

function slotsOf({ benefit, goods }: Promotion): readonly {
  readonly count: number
  readonly filters: readonly GoodsFilter[]
}[] {
  switch (benefit.kind) {
    case 'set-price':
      return [{ count: benefit.count, filters: [goods] }]
    case 'combo':
      return benefit.slots.map((slot) => ({ count: slot.count, filters: [goods, slot.goods] }))
    case 'buy-get':
      return [
        { count: benefit.buy, filters: [goods] },
        { count: benefit.get, filters: [benefit.reward ?? goods] },
      ]
    default:
      throw new Error(`${benefit.kind} is no bundle benefit`)
  }
}

/** What comes off each piece, slot after slot; all zero where these pieces are no set. */
function offsOf({ benefit }: Promotion, slots: readonly (readonly Bought[])[]): readonly number[] {
  const pieces = slots.flat()
  const nothing = pieces.map(() => 0)
  if (benefit.kind === 'set-price' || benefit.kind === 'combo') {
    const sum = (of: (piece: Bought) => number) => pieces.reduce((all, piece) => all + of(piece), 0)
    const off = Math.min(
      Math.max(sum(({ amount }) => amount) - benefit.price, 0),
      sum(({ room }) => room),
    )
    return allocateFen(
      fen(off),
      pieces.map(({ room }) => room),
    )
  }
  if (benefit.kind !== 'buy-get') throw new Error(`${benefit.kind} is no bundle benefit`)
  const [paid = [], got = []] = slots
  if (benefit.reward === null && got.some((one) => paid.some((other) => !isCheaper(one, other))))
    return nothing
  return [
    ...paid.map(() => 0),
    ...got.map(({ amount, room }) => Math.min(Math.ceil((amount * benefit.percent) / 100), room)),
  ]
}

/** Of equal amounts the piece that is later in canonical order is the cheaper one. */
const isCheaper = (one: Bought, other: Bought) =>
  one.amount < other.amount || (one.amount === other.amount && one.goods >= other.goods)

/** All ways to choose `count` of the options, each as often as wished, in the order of the options. */
function choices<T>(options: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]]
  return options.flatMap((first, i) => choices(options.slice(i), count - 1).map((rest) => [first, ...rest]))
}

function product<T>(slots: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return slots.reduce<readonly (readonly T[])[]>(
    (before, slot) => before.flatMap((chosen) => slot.map((next) => [...chosen, next])),
    [[]],
  )
}
