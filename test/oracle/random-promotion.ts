/** One promotion of any kind, with amounts that make close calls in a basket of this size. */
import { fen } from '@/domain/kernel'
import type { GoodsFilter } from '@/domain/pricing/goods-filter'
import type { Price } from '@/domain/pricing/price-book'
import type { Promotion } from '@/domain/pricing/promotion'
import type { Category } from '@/domain/product'
import { productId } from '../domain/support/goods'
import { ALL_GOODS, promotion } from './books'
import type { Dice } from './dice'
import { randomConditions } from './random-conditions'

/** What the store sells and what the basket comes to: `total` in fen at list price. */
export type Shop = {
  readonly names: readonly string[]
  readonly categories: readonly Category[]
  readonly prices: { readonly [product: string]: Price }
  readonly total: number
  readonly pieceCount: number
}

type Benefit = Promotion['benefit']

const MAKERS: readonly (readonly [number, (dice: Dice, shop: Shop) => Benefit])[] = [
  [6, (dice, shop) => ({ kind: 'unit-price', price: fen(part(dice, somePrice(dice, shop), 55, 102)) })],
  [6, (dice) => ({ kind: 'percent-off', percent: dice.between(3, 35) })],
  [6, (dice, shop) => ({ kind: 'amount-off', amount: fen(part(dice, somePrice(dice, shop), 5, 40) + 1) })],
  [6, quantityTiers],
  [8, setPrice],
  [10, buyGet],
  [12, combo],
  [16, spendSteps],
  [10, everySpend],
  [12, spendPercent],
]
const WEIGHTS = MAKERS.flatMap(([weight, maker]) => Array.from({ length: weight }, () => maker))

export function randomPromotion(dice: Dice, id: string, shop: Shop): Promotion {
  const benefit = dice.one(WEIGHTS)(dice, shop)
  const isOrderLevel = 'spend' in benefit || 'steps' in benefit
  const isItem = !isOrderLevel && !['set-price', 'buy-get', 'combo'].includes(benefit.kind)
  return promotion(id, benefit, {
    conditions: randomConditions(dice, isOrderLevel),
    goods: randomFilter(dice, shop, isItem ? 0.25 : 0.04),
    groups: dice.chance(0.45) ? dice.some(['g', 'h']) : [],
    limit: dice.chance(isOrderLevel ? 0.1 : 0.35)
      ? {
          most: dice.between(1, isItem ? 3 : 1),
          per: dice.chance(0.5) ? 'order' : dice.one(['day', 'person'] as const),
          above: isItem && dice.chance(0.2) ? 'refused' : 'list-price',
        }
      : null,
  })
}

export function randomFilter(dice: Dice, { names, categories }: Shop, nearDate: number): GoodsFilter {
  const products = (of: readonly string[]) => of.map(productId)
  const none = ALL_GOODS.except
  const include = dice.chance(0.35)
    ? ('all' as const)
    : dice.chance(0.7)
      ? { ...none, products: products(dice.some(names)) }
      : { products: products(dice.chance(0.3) ? [dice.one(names)] : []), categories: dice.some(categories) }
  const except = dice.chance(0.85)
    ? none
    : dice.chance(0.6)
      ? { ...none, products: products([dice.one(names)]) }
      : { ...none, categories: [dice.one(categories)] }
  return { include, except, withinDays: dice.chance(nearDate) ? dice.below(5) : null }
}

function quantityTiers(dice: Dice, { pieceCount }: Shop): Benefit {
  const from = dice.between(1, Math.max(pieceCount - 1, 1))
  const percent = dice.between(3, 15)
  const higher = { from: from + dice.between(1, 2), percent: percent + dice.between(1, 20) }
  return { kind: 'quantity-tiers', tiers: [{ from, percent }, ...(dice.chance(0.6) ? [higher] : [])] }
}

function setPrice(dice: Dice, shop: Shop): Benefit {
  const count = dice.between(2, 3)
  const pieces = Array.from({ length: count }, () => somePrice(dice, shop))
  return { kind: 'set-price', count, price: fen(part(dice, sum(pieces), 60, 100)) }
}

function combo(dice: Dice, shop: Shop): Benefit {
  const slots = Array.from({ length: 2 }, () => ({
    goods: randomFilter(dice, shop, 0),
    count: dice.chance(0.8) ? 1 : 2,
  }))
  const pieces = slots.flatMap(({ count }) => Array.from({ length: count }, () => somePrice(dice, shop)))
  return { kind: 'combo', slots, price: fen(part(dice, sum(pieces), 60, 100)) }
}

function buyGet(dice: Dice, shop: Shop): Benefit {
  const reward = dice.chance(0.4) ? randomFilter(dice, shop, 0) : null
  const percent = dice.chance(0.4) ? 100 : dice.between(10, 60)
  const [buy, get] = dice.one([
    [1, 1],
    [1, 1],
    [2, 1],
    [1, 2],
  ] as const)
  return { kind: 'buy-get', buy, get, percent, reward }
}

/** Often a spend that is just reached, or just missed once something else comes off. */
function spendNear(dice: Dice, { total }: Shop): number {
  const [least, most] = dice.one([
    [25, 70],
    [70, 101],
    [88, 100],
    [95, 100],
  ] as const)
  return Math.max(part(dice, total, least, most), 1)
}

function spendSteps(dice: Dice, shop: Shop): Benefit {
  const spend = spendNear(dice, shop)
  const off = part(dice, spend, 4, 30) + 1
  const higher = {
    spend: fen(spend + part(dice, spend, 5, 40) + 1),
    off: fen(off + part(dice, off, 20, 120) + 1),
  }
  const first = { spend: fen(spend), off: fen(off) }
  return { kind: 'spend-steps', steps: dice.chance(0.5) ? [first, higher] : [first] }
}

function everySpend(dice: Dice, shop: Shop): Benefit {
  const spend = Math.max(Math.floor(spendNear(dice, shop) / dice.between(1, 4)), 1)
  const off = part(dice, spend, 4, 30) + 1
  const most = dice.chance(0.4) ? fen(off + dice.below(2 * off)) : null
  return { kind: 'every-spend', spend: fen(spend), off: fen(off), most }
}

function spendPercent(dice: Dice, shop: Shop): Benefit {
  const first = { spend: fen(dice.chance(0.2) ? 0 : spendNear(dice, shop)), percent: dice.between(2, 20) }
  const higher = {
    spend: fen(first.spend + part(dice, shop.total, 5, 30) + 1),
    percent: first.percent + dice.between(1, 15),
  }
  const most = dice.chance(0.25) ? fen(part(dice, shop.total, 3, 15) + 1) : null
  return { kind: 'spend-percent', steps: dice.chance(0.5) ? [first, higher] : [first], most }
}

const part = (dice: Dice, of: number, least: number, most: number) =>
  Math.floor((of * dice.between(least * 10, most * 10)) / 1000)

const somePrice = (dice: Dice, { names, prices }: Shop) => prices[dice.one(names)]?.list ?? 0

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
