// The scanner goes on when its WebAssembly never arrives or is something else: slower engines read bars and squares.
import { samplesAt } from '@mock/seed/try'
import type { Route } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { millis, storeDay } from '@/domain/kernel'
import { packPicture } from '../support/barcode-pictures'
import type { Shop } from './support/shop'
import { openShop } from './support/shop'
import { basketLines, checkIn } from './support/shopper'
import { sampleCode } from './support/visit'

let shop: Shop | undefined
afterEach(() => shop?.close())

const dated = samplesAt(storeDay(millis(Date.now()))).find(({ id }) => id === 'near-date')

describe('a live camera whose WebAssembly', () => {
  it.each<[string, (route: Route) => unknown]>([
    ['never arrives', () => {}],
    ['is a web page', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })],
    ['is not there', (route) => route.fulfill({ status: 404, body: '' })],
  ])('%s reads an EAN-13 and a QR code all the same', async (_what, answer) => {
    const [bars, square] = await Promise.all([
      packPicture({ symbology: 'ean13', text: sampleCode('member-price') }),
      packPicture({ symbology: 'qr', text: dated?.text ?? '' }, { module: 4 }),
    ])
    const film = [
      { picture: bars, seconds: 1.5 },
      { picture: square, seconds: 1.5 },
    ]
    // a service worker would ask for the file where no route can answer
    shop = await openShop({ scenes: film, serviceWorkers: 'block' })
    const phone = await shop.newContext()
    let asked = 0
    await phone.route('**/zxing_reader*.wasm', (route) => {
      asked += 1
      return answer(route)
    })
    const page = await shop.newPage('', phone)
    await checkIn(page)
    const lines = page.locator('.scan-line')
    await lines.nth(1).waitFor({ timeout: 60_000 })
    const names = (await basketLines(page)).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['悠田全脂牛奶', '悠田鲜牛乳']))
    expect(asked).toBeGreaterThan(0)
  })
})
