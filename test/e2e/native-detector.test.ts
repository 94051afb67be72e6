// Where a browser reads codes itself it is asked first, and our own reader answers where it finds nothing.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { emptyPicture, packPicture } from '../support/barcode-pictures'
import { appWithWorker } from './support/other-worker'
import type { Shop } from './support/shop'
import { openShop } from './support/shop'
import { basketLines, checkIn, see } from './support/shopper'
import { sampleCode } from './support/visit'

const folder = mkdtempSync(path.join(tmpdir(), 'scan-and-go-native-'))
let shop: Shop | undefined
afterEach(async () => {
  await shop?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A detector that calls the first white packs it sees by a code that is nowhere on the film, and then finds nothing. */
const STAND_IN = `
self.BarcodeDetector = class {
  static getSupportedFormats() {
    return Promise.resolve(['ean_13', 'ean_8', 'upc_a', 'upc_e', 'code_128', 'itf', 'qr_code', 'data_matrix'])
  }
  left = 6
  detect({ data, width }) {
    const isPack = width > 64 && data.some((_, at) =>
      at % 4 === 0 && data[at] > 235 && data[at + 1] > 235 && data[at + 2] > 235)
    if (!isPack || this.left === 0) return Promise.resolve([])
    this.left -= 1
    const boundingBox = { x: 20, y: 20, width: 90, height: 50 }
    return Promise.resolve([{ rawValue: '${sampleCode('ordinary')}', format: 'ean_13', boundingBox }])
  }
}
`

it("a browser's own detector goes before ours, which reads what it does not find", async () => {
  const milk = await packPicture({ symbology: 'ean13', text: sampleCode('member-price') })
  shop = await openShop({
    dist: appWithWorker(folder, (script) => STAND_IN + script),
    scenes: [
      { picture: await emptyPicture(), seconds: 3 },
      { picture: milk, seconds: 6 },
    ],
  })
  const page = await shop.newPage()
  await checkIn(page)
  await see(page, '悠田无乳糖牛奶')
  await see(page, '悠田全脂牛奶')
  expect((await basketLines(page)).map(({ name }) => name)).toEqual(['悠田无乳糖牛奶', '悠田全脂牛奶'])
  expect(shop.troubles).toEqual([])
})
