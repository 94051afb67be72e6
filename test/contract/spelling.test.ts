// A backend may deliver pinyin with its goods; what it delivers instead never costs a shopper the catalogue.
import { PRODUCTS } from '@mock/seed/products'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { productSchema } from '@/contract/schemas/product'

const [apple] = PRODUCTS
const { spelling: _, ...unspelt } = { ...apple, spelling: '' }

describe('the spelling of a product', () => {
  it('is kept as it comes', () => {
    expect(parse(productSchema, { ...apple, spelling: 'hong fu shi' }).spelling).toBe('hong fu shi')
  })

  it.each([[null], [7], [['hong', 'fu']], ['x'.repeat(501)]])('that is %j counts as none', (spelling) => {
    expect(parse(productSchema, { ...apple, spelling }).spelling).toBe('')
  })

  it('may be missing, as in a catalogue saved by an older version of the app', () => {
    expect(parse(productSchema, unspelt).spelling).toBe('')
  })
})
