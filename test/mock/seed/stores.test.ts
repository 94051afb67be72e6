/** What each store of the seed sells and charges. */

import { catalogFor } from '@mock/seed/catalog'
import { PRICE_DIFFERENCES, priceBookFor } from '@mock/seed/price-book'
import { STORES } from '@mock/seed/stores'
import { describe, expect, it } from 'vitest'
import { isSoundTemplate } from '@/domain/code'
import type { StoreId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import { TENDERS } from '@/domain/payment'
import type { Price } from '@/domain/pricing'
import { byDistance } from '@/domain/store'

const [shenzhen, chengdu, hangzhou] = STORES.map(({ id }) => ({
  id,
  book: priceBookFor(id),
  products: catalogFor(id).products,
}))

describe.each(STORES)('the store $id', ({ id, templates, amountCap, accepts }) => {
  const { products } = catalogFor(id)
  const book = priceBookFor(id)
  const prices: [string, Price][] = Object.entries(book.prices)

  it('prices everything it sells and nothing else', () => {
    expect(Object.keys(book.prices).sort()).toEqual(products.map((product) => product.id).sort())
  })

  it('never asks a member for more than others, nor a premium member for more than an ordinary one', () => {
    const wrong = prices.filter(([, { list, member }]) => {
      const ordinary = member.ordinary ?? list
      return list <= 0 || ordinary <= 0 || ordinary > list || (member.premium ?? list) > ordinary
    })
    expect(wrong).toEqual([])
  })

  it('has member prices on many products and not on all', () => {
    const cheaper = prices.filter(([, { list, member }]) => (member.ordinary ?? list) < list).length
    expect(cheaper).toBeGreaterThan(prices.length / 2)
    expect(cheaper).toBeLessThan(prices.length)
  })

  it('runs promotions on products it can sell by the piece', () => {
    expect(book.promotions.length).toBeGreaterThanOrEqual(4)
    expect(new Set(book.promotions.map((promotion) => promotion.id)).size).toBe(book.promotions.length)
    for (const { goods, benefit, words } of book.promotions) {
      expect(words.zh).toMatch(/\p{Script=Han}/u)
      if (benefit.kind !== 'buy-get' || goods.include === 'all') continue
      for (const productId of goods.include.products) {
        const product = products.find((candidate) => candidate.id === productId)
        expect(product, productId).toMatchObject({ saleUnit: 'piece', availability: { kind: 'on-sale' } })
      }
    }
  })

  it('takes trips up to five thousand yuan and every wallet', () => {
    expect(amountCap).toBe(500_000)
    expect(accepts.tenders).toEqual(TENDERS)
  })

  it('knows its scale labels, long labels, stickers, shelf labels and QR codes, each by a sound template', () => {
    expect(templates.map((each) => (each.kind === 'label' ? each.means : each.kind))).toEqual([
      'goods',
      'goods',
      'goods',
      'price-sticker',
      'shelf-label',
      'address',
    ])
    expect(templates.filter((each) => !isSoundTemplate(each))).toEqual([])
  })
})

describe('the three stores', () => {
  it('charge a little differently for some products', () => {
    const apples = [shenzhen, chengdu, hangzhou].map((store) => store?.book.prices['fuji-apple']?.list)
    expect(apples).toEqual([1380, 1280, 1440])
    const moved = Object.entries(chengdu?.book.prices ?? {}).filter(
      ([productId, { list }]) => (shenzhen?.book.prices[productId]?.list ?? list) !== list,
    )
    expect(moved.length).toBeGreaterThanOrEqual(10)
  })

  it('name only products they sell where their prices differ', () => {
    for (const [storeId, differences] of Object.entries(PRICE_DIFFERENCES)) {
      const sold = Object.keys(priceBookFor(idOf<StoreId>(storeId)).prices)
      expect(Object.keys(differences).filter((productId) => !sold.includes(productId))).toEqual([])
    }
  })

  it('each have something the others lack', () => {
    const ids = [shenzhen, chengdu, hangzhou].map((store) =>
      (store?.products ?? []).map((product) => product.id),
    )
    for (const own of ids) {
      const others = ids.filter((list) => list !== own)
      expect(own.filter((productId) => others.every((list) => !list.includes(productId)))).not.toEqual([])
    }
  })

  it('lie in three cities far apart', () => {
    const [first] = STORES
    expect(first && byDistance(STORES, first.place).map(({ metres }) => metres > 500_000)).toEqual([
      false,
      true,
      true,
    ])
  })
})
