/** One builder for each common offer; the last argument says what is particular: conditions, groups, a limit. */
import type { Promotion } from '@/domain/pricing'
import type { BenefitInShort, GoodsInShort, PromotionInShort } from './promotions'
import { promotion } from './promotions'

type Particulars = Omit<PromotionInShort, 'id' | 'benefit' | 'goods'>

const offer = (id: string, benefit: BenefitInShort, goods: GoodsInShort, particulars: Particulars = {}) =>
  promotion({ id, benefit, goods, ...particulars })

const percentOff = (id: string, percent: number, goods: GoodsInShort = 'all', more?: Particulars) =>
  offer(id, { kind: 'percent-off', percent }, goods, more)

type Sets = { readonly buy: number; readonly get: number; readonly percent?: number; reward?: GoodsInShort }
const buyGet = (
  id: string,
  { percent = 100, ...sets }: Sets,
  goods: GoodsInShort = 'all',
  more?: Particulars,
) => offer(id, { kind: 'buy-get', percent, ...sets }, goods, more)

/** Every `every`-th piece is free: buy one less, get one. */
export const nthFree = (id: string, every: number, products: readonly string[]): Promotion =>
  buyGet(id, { buy: every - 1, get: 1 }, products)

/** `products` may name categories too. */
export const markdown = (
  id: string,
  withinDays: number,
  percent: number,
  products: readonly string[],
): Promotion => percentOff(id, percent, { include: products, withinDays })
