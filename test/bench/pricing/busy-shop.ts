/** A large store on a busy day: a long price book of which little concerns any one cart. The same on every machine. */
import type { CartLine } from '@/domain/cart'
import type { CalendarDate, ProductId } from '@/domain/kernel'
import { fen, idOf, storeTime } from '@/domain/kernel'
import type { PricingContext } from '@/domain/pricing/context'
import type { Price, PriceBook } from '@/domain/pricing/price-book'
import type { Promotion } from '@/domain/pricing/promotion'
import type { Category } from '@/domain/product'
import { ALL_GOODS, asking, bookOf, only, price, promotion } from '../../oracle/books'

const CATEGORIES: readonly Category[] = ['fruit', 'bakery', 'drinks', 'snacks', 'household']
const PRODUCTS = 2000
const NOW = storeTime('2025-11-22' as CalendarDate, 12, 0)
const DAY = 86_400_000

const nameOf = (i: number) => `product-${i}`
const categoryOf = (id: ProductId) => CATEGORIES[Number(id.slice('product-'.length)) % CATEGORIES.length]

/** One to three pieces of each of the first products of the store. */
export const cartOf = (lines: number): readonly CartLine[] =>
  Array.from({ length: lines }, (_, i) => ({
    id: idOf(`line-${i}`),
    productId: idOf<ProductId>(nameOf(i)),
    code: nameOf(i),
    goods: { kind: 'pieces', quantity: 1 + ((i * 7) % 3) },
    lastDay: null,
    batch: null,
  }))

export const SHOPPER: PricingContext = asking({
  tier: 'premium',
  now: NOW,
  wallet: 'alipay',
  categoryOf,
  coupons: ['coupon-tenth', 'coupon-drinks'].map((id) => ({
    id: idOf(`${id}-1`),
    promotionId: idOf(id),
    expiresAt: (NOW + DAY) as typeof NOW,
  })),
})

/** Twelve promotions that get in each other's way on the first goods of the store, and `others` that concern nobody here. */
export function busyBook(others: number): PriceBook {
  const prices: { [id: string]: Price } = {}
  for (let i = 0; i < PRODUCTS; i++) {
    const list = 290 + ((i * 137) % 47) * 60
    prices[nameOf(i)] = price(list, {
      ...(i % 3 === 0 && { member: Math.floor((list * 9) / 10) }),
      ...(i % 4 === 0 && { floor: Math.floor(list / 2) }),
    })
  }
  return bookOf(prices, [...CONFLICTING, ...Array.from({ length: others }, (_, i) => elsewhere(i))])
}

const goodsOf = (...categories: readonly Category[]): Promotion['goods'] => ({
  ...ALL_GOODS,
  include: { products: [], categories },
})

const CONFLICTING: readonly Promotion[] = [
  promotion(
    'fruit-down',
    { kind: 'percent-off', percent: 12 },
    { goods: goodsOf('fruit'), groups: ['fresh'] },
  ),
  promotion(
    'special',
    { kind: 'unit-price', price: fen(250) },
    { goods: only(nameOf(0), nameOf(5)), limit: { most: 2, per: 'order', above: 'list-price' } },
  ),
  promotion('bread-off', { kind: 'amount-off', amount: fen(150) }, { goods: goodsOf('bakery') }),
  promotion(
    'more-is-less',
    {
      kind: 'quantity-tiers',
      tiers: [
        { from: 3, percent: 5 },
        { from: 6, percent: 10 },
      ],
    },
    { goods: goodsOf('household') },
  ),
  promotion(
    'second-half',
    { kind: 'buy-get', buy: 1, get: 1, percent: 50, reward: null },
    { goods: only(nameOf(2), nameOf(7)) },
  ),
  promotion(
    'three-for',
    { kind: 'set-price', count: 3, price: fen(1980) },
    { goods: only(nameOf(3), nameOf(8), nameOf(13)) },
  ),
  promotion('lunch', {
    kind: 'combo',
    slots: [
      { goods: only(nameOf(1)), count: 1 },
      { goods: only(nameOf(2)), count: 1 },
    ],
    price: fen(650),
  }),
  promotion(
    'drinks-2+1',
    { kind: 'buy-get', buy: 2, get: 1, percent: 100, reward: null },
    { goods: only(nameOf(7), nameOf(12)), limit: { most: 2, per: 'order', above: 'list-price' } },
  ),
  promotion(
    'spend',
    {
      kind: 'spend-steps',
      steps: [
        { spend: fen(19900), off: fen(2000) },
        { spend: fen(39900), off: fen(5000) },
      ],
    },
    { groups: ['fresh'] },
  ),
  promotion(
    'coupon-tenth',
    { kind: 'spend-percent', steps: [{ spend: fen(10000), percent: 10 }], most: fen(3000) },
    { conditions: [{ kind: 'coupon' }] },
  ),
  promotion(
    'coupon-drinks',
    { kind: 'spend-steps', steps: [{ spend: fen(5000), off: fen(1200) }] },
    { goods: goodsOf('drinks'), conditions: [{ kind: 'coupon' }] },
  ),
  promotion(
    'wallet',
    { kind: 'every-spend', spend: fen(10000), off: fen(300), most: fen(900) },
    { conditions: [{ kind: 'wallet', wallets: ['alipay'] }] },
  ),
]

/** For other goods, another time, another tier or another store, in turn. */
function elsewhere(i: number): Promotion {
  const benefit: Promotion['benefit'] =
    i % 2 === 0
      ? { kind: 'percent-off', percent: 20 }
      : { kind: 'spend-steps', steps: [{ spend: fen(9900), off: fen(2000) }] }
  const id = `other-${i}`
  const here = goodsOf(CATEGORIES[i % CATEGORIES.length] as Category)
  const day = (days: number) => (NOW + days * DAY) as typeof NOW
  switch (i % 5) {
    case 0:
    case 1:
      return promotion(id, benefit, { goods: only(nameOf(1000 + (i % 900)), nameOf(1001 + (i % 900))) })
    case 2:
      return promotion(id, benefit, {
        goods: here,
        conditions: [{ kind: 'window', from: day(1 + (i % 30)), until: day(40) }],
      })
    case 3:
      return promotion(id, benefit, { goods: here, conditions: [{ kind: 'tiers', tiers: ['none'] }] })
    default:
      return promotion(id, benefit, {
        goods: here,
        conditions: [{ kind: 'stores', storeIds: [idOf(`store-${2 + (i % 50)}`)] }],
      })
  }
}
