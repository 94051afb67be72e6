// Nonsense from outside: typed codes, addresses and stored bytes. The shop says what is wrong and goes on.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fillStorage, plant, storageOf, storedJournal } from './support/plant'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { button, checkIn, field, press, see, typeCode } from './support/shopper'
import { sampleCode, startVisit } from './support/visit'

let shop: Shop
let page: Page
beforeAll(async () => {
  shop = await openShop()
})
afterAll(() => shop.close())

/** A phone inside the store, which reports every dialogue a script might open. */
async function enterShop() {
  await shop.clear()
  const visit = startVisit()
  await visit.checkIn()
  page = await (await shop.newContext({ permissions: ['clipboard-write'] })).newPage()
  page.on('dialog', (dialog) => {
    shop.troubles.push(`dialogue: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await plant(page, shop.url, visit)
}

/** Opens an address as a link from elsewhere would. */
async function follow(hash: string) {
  shop.troubles.length = 0
  await page.goto('about:blank')
  await page.goto(`${shop.url}/${hash}`)
}

/** Pastes into the field for digits, as from a chat. */
async function pasteCode(text: string) {
  await press(page, words.scan.typeCode)
  await field(page, words.scan.typeCodeLabel).click()
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('ControlOrMeta+v')
  await press(page, words.scan.lookUp)
}

const { unknownCodes, matches } = words.product
const PAYMENT_CODE = '134567890123456789'

const CODES = [
  { code: sampleCode('wrong-check-digit'), sentence: unknownCodes['check-digit'].title },
  { code: 'milk 7', sentence: unknownCodes['not-a-product-code'].title },
  // a browser pastes as much as the field holds
  { code: '6'.repeat(10_000), sentence: unknownCodes['partial-read'].title },
  { code: 'https://example.com/?pay=1', sentence: unknownCodes['web-address'].title },
  { code: '<img src=x onerror=alert(1)>', sentence: unknownCodes['not-a-product-code'].title },
  { code: sampleCode('unknown-code'), sentence: matches['not-found'].title },
]

describe('a pasted code', () => {
  beforeAll(enterShop)
  beforeEach(() => follow('#/pages/scan/index'))

  it('that is no product gets one clear sentence, and the next good code goes in', async () => {
    for (const { code, sentence } of CODES) {
      await pasteCode(code)
      await see(page, sentence)
      await press(page, words.product.scanNext)
    }
    await typeCode(page, sampleCode('ordinary'))
    await see(page, '悠田无乳糖牛奶')
    expect(shop.troubles).toEqual([])
  })

  it('without a single digit does not enter a field for digits, and there is nothing to look up', async () => {
    await press(page, words.scan.typeCode)
    for (const typed of ['milk', '🥛', '__proto__']) {
      await field(page, words.scan.typeCodeLabel).pressSequentially(typed)
      expect(await field(page, words.scan.typeCodeLabel).inputValue()).toBe('')
    }
    expect(await button(page, words.scan.lookUp).getAttribute('aria-disabled')).toBe('true')
  })

  it('that is a payment code is neither sent nor stored anywhere', async () => {
    await typeCode(page, PAYMENT_CODE)
    await see(page, words.product.payerCode(words.product.payerWallets['wechat-pay']))
    await press(page, words.product.scanNext)
    await typeCode(page, sampleCode('unknown-code'))
    await see(page, matches['not-found'].title)

    const kept = JSON.stringify(await storageOf(page)) + page.url()
    expect(kept).not.toContain(PAYMENT_CODE)
    expect(shop.requests.filter((one) => one.includes(PAYMENT_CODE))).toEqual([])
    // the other unknown code was asked about, so the search would have found a payment code
    expect(shop.requests.filter((one) => one.includes(sampleCode('unknown-code')))).not.toEqual([])
  })
})

describe('an address', () => {
  beforeAll(enterShop)

  it.each([
    ['of no page', '#/pages/nope/index', words.errors.notFound.title],
    ['that is no path', '#garbage', words.errors.notFound.title],
    ['that cannot be decoded', '#/%E0%A4%A', words.checkIn.allStores],
    ['of a page below a page', '#/pages/cart/index/extra', words.errors.notFound.title],
    ['with a broken order number', '#/pages/receipt/index?order=%00%FF%E0', words.orders.notFound.title],
    ['that climbs out of the orders', '#/pages/receipt/index?order=../../demo', words.orders.notFound.title],
    [
      'with a script for a payment',
      '#/demo/wallet/index?code=<script>alert(1)</script>',
      words.demo.wallet.unknown.title,
    ],
    ['with a code to run', '#/pages/scan/index?code=javascript:alert(1)', words.scan.emptyTitle],
    ['with half a percent sign', '#/pages/scan/index?code=%E0%A4%A', words.scan.emptyTitle],
    ['with a store of no chain', '#/pages/home/index?store=__proto__', words.checkIn.allStores],
    ['of a till with nothing to pay', '#/pages/cashier/index?order=o_1', words.cart.empty.title],
    ['of a pass nobody has', '#/pages/pass/index?__proto__[x]=1', words.cart.empty.title],
  ])('%s shows a page that says so', async (_what, hash, sentence) => {
    await follow(hash)
    await see(page, sentence)
    // a server that does not know an order says so with 404, which browsers log
    expect(shop.troubles.filter((trouble) => !trouble.includes('404'))).toEqual([])
  })
})

const KEYS = ['sg-trip', 'sg-catalog', 'sg-shopper', 'sg-staff']

describe('stored bytes', () => {
  beforeAll(enterShop)

  it.each([
    ['nothing but a brace', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a visit that is paid for without an order', '{"phase":"paid"}'],
    ['a prototype', '{"__proto__":{"phase":"idle"},"token":"t"}'],
    ['zeroes', '\u0000\u0000'],
  ])('F06 that are %s are set aside, the visit says so, and shopping begins anew', async (_what, bytes) => {
    await fillStorage(
      page,
      shop.url,
      KEYS.map((key) => [key, bytes]),
    )
    await follow('')
    await see(page, words.errors.unreadable.title)
    const { quarantine } = await storedJournal(page)
    expect(quarantine).toMatchObject([{ reason: 'malformed', bytes }])
    expect(await storageOf(page)).not.toHaveProperty('sg-trip')
    await checkIn(page)
    await typeCode(page, sampleCode('ordinary'))
    await see(page, '悠田无乳糖牛奶')
    expect(shop.troubles).toEqual([])
  })
})
