/** The seed's products: enough of every kind, told apart by their codes, and fit to show. */

import { PHOTOGRAPHED } from '@mock/seed/photographed'
import { PRODUCTS } from '@mock/seed/products'
import { describe, expect, it } from 'vitest'
import { expandUpcE, hasValidCheckDigit, printedGtin } from '@/domain/code'
import type { Product } from '@/domain/product'
import { CATEGORIES } from '@/domain/product'

const count = (is: (product: Product) => boolean) => PRODUCTS.filter(is).length
const codes = PRODUCTS.flatMap(({ gtins }) => gtins)
const printed = codes.map(printedGtin)

describe('the products of the seed', () => {
  it('fill the shelves of every category', () => {
    expect(PRODUCTS.length).toBeGreaterThanOrEqual(320)
    for (const category of CATEGORIES) expect(count((it) => it.category === category)).toBeGreaterThan(12)
  })

  it('each have an id, both names, both sizes and a picture of their own', () => {
    expect(new Set(PRODUCTS.map(({ id }) => id)).size).toBe(PRODUCTS.length)
    for (const { id, name, size, picture } of PRODUCTS) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(name.zh, id).toMatch(/\p{Script=Han}/u)
      expect(name.en, id).toMatch(/^[A-Z][ -~]+$/)
      expect(size.zh, id).toMatch(/\p{Script=Han}/u)
      expect(size.en, id).not.toMatch(/\p{Script=Han}/u)
      expect(picture, id).toMatch(/^\/pictures\/[a-z0-9-]+\.svg$/)
    }
  })

  it('have no two things under one name and size', () => {
    for (const language of ['zh', 'en'] as const) {
      const labels = PRODUCTS.map(({ name, size }) => `${name[language]} ${size[language]}`)
      expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([])
    }
  })

  it('are sold under GTINs with a right check digit', () => {
    expect(printed.filter((text) => !hasValidCheckDigit(text))).toEqual([])
  })

  it('never share a code, except the cola that is sold as one can and as six', () => {
    const shared = [...new Set(codes.filter((gtin, i) => codes.indexOf(gtin) !== i))]
    const sharing = PRODUCTS.filter(({ gtins }) => gtins.some((gtin) => shared.includes(gtin)))
    expect(shared).toHaveLength(1)
    expect(sharing.map(({ id }) => id)).toEqual(['qipaoli-cola-330-ml', 'qipaoli-cola-six-pack-6-x-330-ml'])
  })

  it('use the long, the American and the short form, and some have a UPC-E', () => {
    expect(printed.filter((text) => /^69\d{11}$/.test(text)).length).toBeGreaterThan(250)
    expect(printed.filter((text) => text.length === 12).length).toBeGreaterThanOrEqual(8)
    expect(printed.filter((text) => text.length === 8).length).toBeGreaterThanOrEqual(5)
    const gingerAle = PRODUCTS.find(({ id }) => id === 'ridgefern-ginger-ale-355-ml')
    expect(expandUpcE('0360817')).toEqual({ ok: true, value: gingerAle?.gtins[0] })
  })

  it('are known by several codes where the pack has changed', () => {
    expect(count(({ gtins }) => gtins.length > 1)).toBeGreaterThanOrEqual(8)
  })

  it('are weighed under a store number of five digits, and only then', () => {
    const weighed = PRODUCTS.filter(({ saleUnit }) => saleUnit === 'weighed')
    expect(weighed.length).toBeGreaterThanOrEqual(30)
    expect(new Set(weighed.map(({ plu }) => plu)).size).toBe(weighed.length)
    for (const { plu } of weighed) expect(plu).toMatch(/^\d{5}$/)
    expect(PRODUCTS.filter(({ saleUnit, plu }) => (plu !== null) !== (saleUnit === 'weighed'))).toEqual([])
    expect(PRODUCTS.filter(({ gtins, plu }) => gtins.length === 0 && plu === null)).toEqual([])
  })

  it('bring every refusal and limit a shopper can meet', () => {
    expect(count(({ restriction }) => restriction.kind === 'age')).toBeGreaterThanOrEqual(12)
    expect(count(({ restriction }) => restriction.kind === 'till-only')).toBeGreaterThanOrEqual(6)
    expect(count(({ purchaseLimit }) => purchaseLimit !== null)).toBeGreaterThanOrEqual(8)
    const recalled = PRODUCTS.flatMap(({ availability }) =>
      availability.kind === 'recalled' ? [availability.batches] : [],
    )
    expect(recalled.filter((batches) => batches === null).length).toBeGreaterThanOrEqual(1)
    expect(recalled.filter((batches) => batches !== null && batches.length > 0).length).toBeGreaterThan(2)
    expect(recalled).not.toContainEqual([])
    expect(count(({ availability }) => availability.kind === 'sold-out')).toBeGreaterThanOrEqual(4)
    expect(count(({ availability }) => availability.kind === 'not-for-sale')).toBeGreaterThanOrEqual(2)
  })

  it('ask for 18 years for all alcohol', () => {
    const alcohol = PRODUCTS.filter(({ category }) => category === 'alcohol')
    for (const { restriction } of alcohol) expect(restriction).toEqual({ kind: 'age', years: 18 })
  })

  it('include the packs there are photographs of', () => {
    expect(PHOTOGRAPHED.length).toBeGreaterThanOrEqual(12)
    expect(PHOTOGRAPHED.filter(({ gtin }) => !printed.includes(gtin))).toEqual([])
  })
})
