// Every kind of code a shelf has, one after another before a live camera.

import { PHOTOGRAPHED } from '@mock/seed/photographed'
import { PRODUCTS } from '@mock/seed/products'
import { SAMPLES } from '@mock/seed/try'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseGtin } from '@/domain/code'
import type { DrawnCode } from '../support/barcode-pictures'
import { emptyPicture, packPicture } from '../support/barcode-pictures'
import type { Scene } from '../support/y4m'
import type { Shop } from './support/shop'
import { openShop } from './support/shop'
import { checkIn, see } from './support/shopper'

const printed = (symbology: string) => PHOTOGRAPHED.find((one) => one.symbology === symbology)
const keyOf = (digits: string) => {
  const gtin = parseGtin(digits)
  if (!gtin.ok) throw new Error(`${digits} is no GTIN`)
  return gtin.value
}
const nameOf = (digits: string) => PRODUCTS.find(({ gtins }) => gtins.includes(keyOf(digits)))?.name.zh ?? ''
const milk = SAMPLES.find(({ id }) => id === 'member-price')?.text ?? ''

const ean8 = printed('ean8')
const upca = printed('upca')
const upce = printed('upce')
if (!ean8 || !upca || !upce) throw new Error('the seed lacks a kind of code')

const SHELF: readonly { readonly code: DrawnCode; readonly gtin: string }[] = [
  { code: { symbology: 'ean13', text: milk }, gtin: milk },
  { code: { symbology: 'ean8', text: ean8.text }, gtin: ean8.gtin },
  { code: { symbology: 'upca', text: upca.text }, gtin: upca.gtin },
  { code: { symbology: 'upce', text: upce.text }, gtin: upce.gtin },
  {
    code: { symbology: 'qr', text: `https://id.hegu.example/01/${keyOf(SAMPLES[0]?.text ?? '')}` },
    gtin: SAMPLES[0]?.text ?? '',
  },
]

let shop: Shop
beforeAll(async () => {
  const scenes: Scene[] = []
  for (const { code } of SHELF) {
    scenes.push(
      { picture: await packPicture(code), seconds: 1.2 },
      { picture: await emptyPicture(), seconds: 0.5 },
    )
  }
  shop = await openShop({ scenes })
})
afterAll(() => shop.close())

describe('a live camera', () => {
  it('reads EAN-13, EAN-8, UPC-A, UPC-E and a GS1 QR code into the basket', async () => {
    const page = await shop.newPage()
    await checkIn(page)
    for (const { gtin } of SHELF) await see(page, nameOf(gtin))
    expect(new Set(SHELF.map(({ gtin }) => nameOf(gtin))).size).toBe(SHELF.length)
    expect(shop.troubles).toEqual([])
  })
})
