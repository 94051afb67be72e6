// Real photographs of real packs, held before the camera of the real app.

import { existsSync } from 'node:fs'
import path from 'node:path'
import { PHOTOGRAPHED } from '@mock/seed/photographed'
import { PRODUCTS } from '@mock/seed/products'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { photographPicture } from '../support/barcode-pictures'
import { plant } from './support/plant'
import type { Shop } from './support/shop'
import { openShop } from './support/shop'
import { see } from './support/shopper'
import { startVisit } from './support/visit'

const FOLDER = process.env.BARCODE_PHOTOGRAPHS ?? path.resolve('../shared/barcodes')
const PACKS = ['8480010092271', '8413000065504', '059290522143'].flatMap(
  (gtin) => PHOTOGRAPHED.find((pack) => pack.gtin === gtin) ?? [],
)
const hasPhotographs = PACKS.every(({ photo }) => existsSync(path.join(FOLDER, photo)))
const HD = { width: 1280, height: 720 }
const WHERE = hasPhotographs ? '' : ' (skipped: put the photographs where BARCODE_PHOTOGRAPHS points)'

describe.skipIf(!hasPhotographs)(`a photographed pack${WHERE}`, () => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop()
  })
  afterEach(() => shop.clear())
  afterAll(() => shop.close())

  it.each(PACKS)('with $symbology $text on it goes into the basket', async ({ gtin, photo }) => {
    const picture = await photographPicture(path.join(FOLDER, photo), HD)
    shop.film([{ picture, seconds: 0.3 }])
    const visit = startVisit()
    await visit.checkIn()
    const page = await (await shop.newContext()).newPage()
    await plant(page, shop.url, visit)
    await page.goto(`${shop.url}/#/pages/scan/index`)
    const product = PRODUCTS.find(({ gtins }) => gtins.some((code) => code === gtin.padStart(14, '0')))
    expect(product).toBeDefined()
    await see(page, product?.name.zh ?? '')
    expect(shop.troubles).toEqual([])
  })
})
