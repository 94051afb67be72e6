/** Promotions every store runs, and those of one store. */
import type { LocalText, ProductId, PromotionId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { Promotion } from '@/domain/pricing'
import { NO_GOODS } from '@/domain/pricing'
import { COUPON_PROMOTIONS } from './coupon-promotions'
import { MARKDOWNS } from './markdowns'
import type { SeedStoreId } from './stores'

const EVERYWHERE: readonly Promotion[] = [
  nthFree('coffee-3', 3, { zh: '咖啡买二送一', en: 'Coffee: buy two, get one free' }, [
    'shanlang-latte-280-ml',
    'shanlang-black-coffee-280-ml',
    'shanlang-mocha-280-ml',
  ]),
  nthFree('yoghurt-2', 2, { zh: '风味酸奶买一送一', en: 'Fruit yoghurt: buy one, get one free' }, [
    'youtian-strawberry-yoghurt-8-x-100-g',
    'youtian-yellow-peach-yoghurt-8-x-100-g',
  ]),
  nthFree('noodles-3', 3, { zh: '方便面三件免一件', en: 'Instant noodles: every third pack free' }, [
    'mianlijian-beef-instant-noodles-5-x-105-g',
    'mianlijian-seafood-instant-noodles-5-x-98-g',
  ]),
  nthFree('toothpaste-2', 2, { zh: '薄荷牙膏买一送一', en: 'Mint toothpaste: buy one, get one free' }, [
    'baichi-mint-toothpaste-180-g',
  ]),
  nthFree('dumplings-4', 4, { zh: '水饺买三送一', en: 'Dumplings: buy three, get one free' }, [
    'baojiaren-pork-and-chive-dumplings-1-kg',
    'baojiaren-corn-and-pork-dumplings-1-kg',
  ]),
]

const IN_ONE_STORE: { readonly [id in SeedStoreId]?: readonly Promotion[] } = {
  'cd-jinjiang': [
    nthFree('rice-crust-3', 3, { zh: '锅巴买二送一', en: 'Rice crust: buy two, get one free' }, [
      'cuiji-rice-crust-600-g',
    ]),
  ],
}

export function promotionsFor(storeId: string): Promotion[] {
  const own = Object.entries(IN_ONE_STORE).flatMap(([id, promotions]) => (id === storeId ? promotions : []))
  return [...EVERYWHERE, ...own, ...MARKDOWNS, ...COUPON_PROMOTIONS]
}

function nthFree(id: string, every: number, words: LocalText, productIds: readonly string[]): Promotion {
  const products = productIds.map((productId) => idOf<ProductId>(productId))
  return {
    id: idOf<PromotionId>(id),
    words,
    conditions: [],
    goods: { include: { products, categories: [] }, except: NO_GOODS, withinDays: null },
    benefit: { kind: 'buy-get', buy: every - 1, get: 1, percent: 100, reward: null },
    groups: [],
    limit: null,
  }
}
