/** Short words for goods, cart lines and products in tests. */
import type { CartLine, Goods } from '@/domain/cart'
import { parseGtin } from '@/domain/code'
import type { CalendarDate, Fen, Grams, LineId, Millis, ProductId } from '@/domain/kernel'
import { fen, gramsOf, idOf, parseCalendarDate, storeTime } from '@/domain/kernel'
import type { Product } from '@/domain/product'
import { must } from './result'

export const lineId = (text: string) => idOf<LineId>(text)
export const productId = (text: string) => idOf<ProductId>(text)
export const gtin = (text: string) => must(parseGtin(text))

export function grams(n: number): Grams {
  const weight = gramsOf(n)
  if (weight === undefined) throw new RangeError(`not a weight: ${n}`)
  return weight
}

export const pieces = (quantity: number): Goods => ({ kind: 'pieces', quantity })
export const weight = (n: number): Goods => ({ kind: 'weight', grams: grams(n) })
export const label = (price: number): Goods => ({ kind: 'label-price', price: fen(price) })

export const sticker = (price: number): Goods => ({ kind: 'sticker-price', price: fen(price) })

export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text)
  if (date === undefined) throw new RangeError(`not a day: ${text}`)
  return date
}
/** The day it is in tests that do not say otherwise. */
export const TODAY = day('2025-11-22')
/** Noon of that day in the stores. */
export const NOW = storeTime(TODAY, 12, 0)

/** When the stores' clocks show this, such as `2025-11-22 12:00`. */
export function clock(text: string): Millis {
  const [date = '', time = ''] = text.split(' ')
  const [hour, minute] = time.split(':').map(Number)
  if (hour === undefined || minute === undefined) throw new RangeError(`not a time: ${text}`)
  return storeTime(day(date), hour, minute)
}

/** A line named after its product. */
export function line(
  product: string,
  goods: Goods,
  id = `line-${product}`,
  facts: Partial<CartLine> = {},
): CartLine {
  return {
    id: lineId(id),
    productId: productId(product),
    code: `code-${product}`,
    goods,
    lastDay: null,
    batch: null,
    ...facts,
  }
}

export function product(id: string, facts: Partial<Product> = {}): Product {
  return {
    id: productId(id),
    gtins: [],
    plu: null,
    name: { zh: id, en: id },
    spelling: '',
    size: { zh: '', en: '' },
    category: 'pantry',
    picture: '',
    saleUnit: 'piece',
    restriction: { kind: 'none' },
    availability: { kind: 'on-sale' },
    purchaseLimit: null,
    ...facts,
  }
}

export const amounts = (...values: number[]): Fen[] => values.map(fen)
