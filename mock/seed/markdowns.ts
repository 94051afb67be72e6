/** Near-expiry markdowns, the same in every store. */
import type { LocalText, ProductId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { Promotion } from '@/domain/pricing'
import { NO_GOODS } from '@/domain/pricing'
import type { Category } from '@/domain/product'
import { offer } from './offers/offer'

const FRESH: readonly Category[] = ['dairy', 'bakery', 'deli']

export const MARKDOWNS: readonly Promotion[] = [
  markdown('near-date', 2, 20, { zh: '临期 8 折', en: 'Near its date, 20% off' }, FRESH),
  markdown('last-day', 0, 50, { zh: '今天到期 5 折', en: 'Last day, half price' }, FRESH),
  markdown(
    'chilled-fish',
    1,
    30,
    { zh: '临期 7 折', en: 'Near its date, 30% off' },
    [],
    ['haiting-salmon-fillet-400-g', 'haiting-peeled-shrimp-1-kg', 'haiting-squid-rings-800-g'],
  ),
]

function markdown(
  id: string,
  withinDays: number,
  percent: number,
  words: LocalText,
  categories: readonly Category[],
  named: readonly string[] = [],
): Promotion {
  const products = named.map((productId) => idOf<ProductId>(productId))
  const goods = { include: { products, categories }, except: NO_GOODS, withinDays }
  return offer(id, words, goods, { kind: 'percent-off', percent })
}
