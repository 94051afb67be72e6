// Nonsense from outside: typed codes, addresses and stored bytes. The shop says what is wrong and goes on.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { fillStorage, plant, storageOf } from './support/plant'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { button, checkIn, field, press, see, typeCode } from './support/shopper'
import { sampleCode, startVisit } from './support/visit'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterEach(() => shop.clear())
afterAll(() => shop.close())

/** A phone inside the store, with pages that report every dialogue a script might open. */
async function inside(hash: string): Promise<Page> {
  const visit = startVisit()
  await visit.checkIn()
  const page = await (await shop.newContext({ permissions: ['clipboard-write'] })).newPage()
  page.on('dialog', (dialog) => {
    shop.troubles.push(`dialogue: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await plant(page, shop.url, visit)
  await page.goto(`${shop.url}/${hash}`)
  return page
}

/** Pastes into the field for digits, as from a chat. */
async function pasteCode(page: Page, text: string) {
  await press(page, words.scan.typeCode)
  await field(page, words.scan.typeCodeLabel).click()
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('ControlOrMeta+v')
  await press(page, words.scan.lookUp)
}

const { unknownCodes, otherCodes, matches } = words.product
const PAYMENT_CODE = '134567890123456789'

describe('a pasted code', () => {
  it.each([
    ['with a digit gone wrong', sampleCode('wrong-check-digit'), unknownCodes['check-digit'].title],
    ['of letters and a digit', 'milk 7', unknownCodes['not-a-product-code'].title],
    // a browser pastes as much as the field holds
    ['of ten thousand digits', '6'.repeat(10_000), unknownCodes['partial-read'].title],
    ['that is a web address', 'https://example.com/?pay=1', unknownCodes['web-address'].title],
    ['with a script in it', '<img src=x onerror=alert(1)>', unknownCodes['not-a-product-code'].title],
    ['that nobody knows', sampleCode('unknown-code'), matches['not-found'].title],
  ])('%s gets one clear sentence, and the next good code goes in', async (_what, code, sentence) => {
    const page = await inside('#/pages/scan/index')
    await pasteCode(page, code)
    await see(page, sentence)
    await press(page, words.product.scanNext)
    await typeCode(page, sampleCode('ordinary'))
    await see(page, '悠田无乳糖牛奶')
    expect(shop.troubles).toEqual([])
  })

  it.each([
    ['letters', 'milk'],
    ['emoji', '🥛🥛🥛'],
    ['a word of JavaScript', '__proto__'],
  ])(
    'of nothing but %s does not enter a field for digits, and there is nothing to look up',
    async (_what, code) => {
      const page = await inside('#/pages/scan/index')
      await press(page, words.scan.typeCode)
      await field(page, words.scan.typeCodeLabel).pressSequentially(code)
      expect(await field(page, words.scan.typeCodeLabel).inputValue()).toBe('')
      expect(await button(page, words.scan.lookUp).getAttribute('aria-disabled')).toBe('true')
    },
  )

  it('that is a payment code is neither sent nor stored anywhere', async () => {
    const page = await inside('#/pages/scan/index')
    await typeCode(page, PAYMENT_CODE)
    await see(page, otherCodes['payment-code'].title)
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
  it.each([
    ['of no page', '#/pages/nope/index', words.errors.notFound.title],
    ['that is no path', '#garbage', words.errors.notFound.title],
    ['of a page below a page', '#/pages/cart/index/extra', words.errors.notFound.title],
    ['with a broken order number', '#/pages/receipt/index?order=%00%FF%E0', words.orders.notFound.title],
    ['that climbs out of the orders', '#/pages/receipt/index?order=../../demo', words.orders.notFound.title],
    [
      'with a script for a payment',
      '#/demo/wallet/index?payment=<script>alert(1)</script>',
      words.demo.wallet.unknown.title,
    ],
    ['with a code to run', '#/pages/scan/index?code=javascript:alert(1)', words.scan.emptyTitle],
    ['with half a percent sign', '#/pages/scan/index?code=%E0%A4%A', words.scan.emptyTitle],
    ['with a store of no chain', '#/pages/home/index?store=__proto__', words.checkIn.allStores],
    ['of a till with nothing to pay', '#/pages/cashier/index?order=o_1', words.cart.empty.title],
    ['of a pass nobody has', '#/pages/pass/index?__proto__[x]=1', words.cart.empty.title],
  ])('%s shows a page that says so', async (_what, hash, sentence) => {
    const page = await inside(hash)
    await see(page, sentence)
    // a server that does not know an order says so with 404, which browsers log
    expect(shop.troubles.filter((trouble) => !trouble.includes('404'))).toEqual([])
  })
})

const KEYS = ['sg-trip', 'sg-catalog', 'sg-shopper', 'sg-staff']

describe('stored bytes', () => {
  it.each([
    ['nothing but a brace', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a visit that is paid for without an order', '{"phase":"paid"}'],
    ['a prototype', '{"__proto__":{"phase":"idle"},"token":"t"}'],
    ['zeroes', '\u0000\u0000'],
  ])('that are %s are set aside, the visit says so, and shopping begins anew', async (_what, bytes) => {
    const page = await (await shop.newContext()).newPage()
    await fillStorage(
      page,
      shop.url,
      KEYS.map((key) => [key, bytes]),
    )
    await page.goto(shop.url)
    await see(page, words.errors.unreadable.title)
    expect((await storageOf(page))['sg-trip-unreadable']).toBe(bytes)
    await checkIn(page)
    await typeCode(page, sampleCode('ordinary'))
    await see(page, '悠田无乳糖牛奶')
    expect(shop.troubles).toEqual([])
  })
})
