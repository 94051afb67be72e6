// The network goes away in the middle of the store: scanning goes on, paying waits, and coming back is enough.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { plant } from './support/plant'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { button, press, see, typeCode } from './support/shopper'
import { sampleCode, startVisit } from './support/visit'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterEach(() => shop.clear())
afterAll(() => shop.close())

async function choose(page: Page, scenario: keyof typeof words.demo.scenarios) {
  await page.goto(`${shop.url}/#/demo/tools/index`)
  const row = button(page, words.demo.scenarios[scenario])
  await row.click()
  await page.locator('[aria-pressed="true"]', { hasText: words.demo.scenarios[scenario] }).waitFor()
}

describe('without a network', () => {
  it('known goods can still be scanned, checkout says why it waits, and goes on by itself afterwards', async () => {
    const visit = startVisit()
    await visit.checkIn()
    const page = await (await shop.newContext()).newPage()
    await plant(page, shop.url, visit)
    await choose(page, 'offline')

    await page.goto(`${shop.url}/#/pages/scan/index`)
    await typeCode(page, sampleCode('member-price'))
    await see(page, '悠田全脂牛奶')
    await typeCode(page, sampleCode('price-label'))
    await see(page, '富士苹果')
    await typeCode(page, sampleCode('unknown-code'))
    await see(page, words.product.matches.offline.title)
    await press(page, words.product.scanNext)

    await press(page, words.scan.review)
    await see(page, words.errors.client.offline.title)
    await see(page, words.errors.client.offline.advice)
    await press(page, words.common.tryAgain)
    await see(page, words.errors.client.offline.title)

    await choose(page, 'normal')
    await page.goto(`${shop.url}/#/pages/checkout/index`)
    await see(page, words.checkout.confirmed)
    await see(page, words.checkout.countAsk(2))
    // failed requests are logged by the browser; nothing was thrown
    expect(shop.troubles.filter((trouble) => trouble.startsWith('thrown'))).toEqual([])
  })
})
