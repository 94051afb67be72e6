/** Small baskets with many promotions that get in each other's way; the same for the same seed. */
import type { CartLine, Goods } from '@/domain/cart'
import type { CalendarDate } from '@/domain/kernel'
import { idOf, storeDay } from '@/domain/kernel'
import { TIERS } from '@/domain/member'
import type { PricingContext } from '@/domain/pricing/context'
import type { Price, PriceBook } from '@/domain/pricing/price-book'
import type { Category } from '@/domain/product'
import { seeded } from '../bench/random'
import { label, line, NOW, pieces, sticker, weight } from '../domain/support/goods'
import { bookOf, price } from './books'
import { Dice } from './dice'
import { randomContext } from './random-context'
import { randomPromotion } from './random-promotion'

const DAY = 86_400_000
const NAMES = ['apple', 'bread', 'cola', 'dough'] as const
const CATEGORY: { readonly [product: string]: Category } = { apple: 'fruit', bread: 'bakery', cola: 'drinks' }

export type Basket = {
  readonly lines: readonly CartLine[]
  readonly book: PriceBook
  readonly context: PricingContext
}

/** One to seven units of two to four products, none to twelve promotions; every promotion is sound. */
export function randomBasket(seed: number): Basket {
  const dice = new Dice(seeded(Math.imul(seed, 0x9e3779b1)))
  const names = NAMES.slice(0, 2 + dice.below(3))
  const prices = randomPrices(dice, names)
  const lines = randomLines(dice, names, (name) => prices[name]?.list ?? 0)
  const listed = lines.map(({ productId, goods }) => {
    const list = prices[productId]?.list ?? 0
    if (goods.kind === 'label-price') return goods.price
    return goods.kind === 'weight' ? Math.floor((list * goods.grams) / 1000) : list * quantityOf(goods)
  })
  const total = listed.reduce((sum, each) => sum + each, 0)
  const pieceCount = lines.reduce((sum, { goods }) => sum + (goods.kind === 'pieces' ? goods.quantity : 0), 0)
  const asked = { names, categories: ['fruit', 'bakery', 'drinks'] as const, prices, total, pieceCount }
  const promotions = Array.from({ length: Math.min(dice.below(9) + dice.below(5), 12) }, (_, i) =>
    randomPromotion(dice, `p${i}`, asked),
  )
  const context = {
    tier: dice.one(TIERS),
    ...randomContext(dice, promotions, total),
    now: NOW,
    categoryOf: (id: string) => CATEGORY[id],
  }
  return { lines, book: bookOf(prices, promotions), context }
}

const quantityOf = (goods: Goods) => (goods.kind === 'pieces' ? goods.quantity : 1)

/** Small amounts make single fen decide, equal prices make ties. */
function randomPrices(dice: Dice, names: readonly string[]): { readonly [product: string]: Price } {
  const most = dice.one([45, 900, 900, 3000])
  const list = () => dice.between(Math.ceil(most / 9), most)
  const shared = list()
  return Object.fromEntries(names.map((name) => [name, priceAt(dice, dice.chance(0.4) ? shared : list())]))
}

function priceAt(dice: Dice, list: number): Price {
  return price(list, {
    ...(dice.chance(0.6) && { member: Math.floor((list * dice.between(75, 99)) / 100) }),
    ...(dice.chance(0.4) && { floor: Math.floor((list * dice.between(40, 100)) / 100) }),
  })
}

function randomLines(dice: Dice, names: readonly string[], listOf: (name: string) => number) {
  const lines: CartLine[] = []
  for (let left = dice.between(1, 4) + dice.below(4); left > 0; ) {
    const name = dice.one(names)
    const goods = randomGoods(dice, Math.min(left, 3), listOf(name))
    left -= quantityOf(goods)
    lines.push(line(name, goods, idOf(`line-${lines.length}`), { lastDay: randomDay(dice) }))
  }
  return lines
}

function randomGoods(dice: Dice, most: number, list: number): Goods {
  if (dice.chance(0.72)) return pieces(dice.between(1, most))
  if (dice.chance(0.35)) return weight(dice.between(101, 1999))
  if (dice.chance(0.45)) return label(dice.between(Math.ceil(list / 4), 2 * list))
  return sticker(Math.floor((list * dice.between(40, 105)) / 100))
}

function randomDay(dice: Dice): CalendarDate | null {
  return dice.chance(0.7) ? null : storeDay((NOW + dice.between(-1, 4) * DAY) as typeof NOW)
}
