// A phone that reloads the page at the worst moments: the visit goes on from where it stood, and is paid once.
import { SENTINEL } from '@mock/backend/initial-state'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { atTheCashier, shopStateIn } from './support/at-the-cashier'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { checkIn, field, followCode, openWallet, press, see, typeCode } from './support/shopper'
import { sampleCode } from './support/visit'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterEach(() => shop.clear())
afterAll(() => shop.close())

/** What the store's books say: orders made, attempts that moved money. */
async function books(page: Page) {
  const { orders, payments } = await shopStateIn(page)
  const paid = Object.values(payments).filter(({ report }) => report.status === 'succeeded')
  return { orders: Object.keys(orders).length, payments: paid.length }
}

async function expectOneOrder(page: Page) {
  await page.goto(`${shop.url}/#/pages/orders/index`)
  await page.reload()
  await see(page, words.orders.statuses.paid)
  expect(await page.getByText(words.orders.statuses.paid).filter({ visible: true }).count()).toBe(1)
  expect(await books(page)).toEqual({ orders: 1, payments: 1 })
}

/** Waits until the store has made `what`, answers everything at once from now on, and loads the page anew. */
async function reloadOnceMade(page: Page, what: 'orders' | 'payments') {
  await page.waitForFunction(
    ([key, made]) =>
      Object.keys(JSON.parse(localStorage.getItem(key) ?? '{}').state?.[made] ?? {}).length > 0,
    [SENTINEL, what] as const,
  )
  await page.evaluate((key) => {
    const stored = JSON.parse(localStorage.getItem(key) ?? '{}')
    stored.state.scenario = 'normal'
    localStorage.setItem(key, JSON.stringify(stored))
  }, SENTINEL)
  await page.reload()
}

/** A phone on which the visit has come to the cashier of a store that takes three seconds to answer. */
const atSlowCashier = () =>
  atTheCashier(shop, {
    goods: ['member-price', 'third-free'],
    prepare: (visit) => visit.scenario('slow'),
  })

describe('a reload', () => {
  it('in the middle of every step loses nothing, and one order is paid', async () => {
    const page = await shop.newPage()
    await checkIn(page)

    await page.reload()
    await see(page, words.scan.emptyTitle)
    await typeCode(page, sampleCode('member-price'))
    await see(page, '悠田全脂牛奶')

    await page.reload()
    await see(page, '悠田全脂牛奶')
    await press(page, words.scan.typeCode)
    await field(page, words.scan.typeCodeLabel).fill(sampleCode('third-free'))

    await page.reload() // with the sheet open
    await see(page, '悠田全脂牛奶')
    expect(await field(page, words.scan.typeCodeLabel).count()).toBe(0)
    await press(page, words.scan.review)
    await see(page, words.checkout.confirmed)

    await page.reload() // with a quote
    await see(page, words.checkout.confirmed)
    await press(page, /^付款 /)
    await see(page, words.cashier.chooseWallet)

    await page.reload() // before paying
    await see(page, words.cashier.chooseWallet)
    await openWallet(page)

    await page.reload() // with the wallet open
    await see(page, words.demo.wallet.merchant)
    await press(page, words.demo.wallet.paySlowly)
    // its network tells the shop nothing before the money has moved
    await see(page, words.cashier.due)

    await page.reload() // while the wallet takes its time
    await see(page, words.pass.show)
    const [token] = (await page.getByText(/^SGP1:/).allTextContents()) as [string]

    await page.reload() // on the pass
    await see(page, words.pass.show)
    await see(page, token)
    await expectOneOrder(page)
  })

  it('while the order is being placed makes no second order', async () => {
    const page = await atSlowCashier()
    await press(page, /^用.+付 /)
    await reloadOnceMade(page, 'orders')
    expect(await books(page)).toEqual({ orders: 1, payments: 0 })
    await followToPass(page)
    await expectOneOrder(page)
  })

  it('while the wallet is being asked for opens no second attempt', async () => {
    const page = await atSlowCashier()
    await press(page, /^用.+付 /)
    await reloadOnceMade(page, 'payments')
    await followToPass(page)
    await expectOneOrder(page)
  })
})

/** The cashier goes on by itself to the code that was asked for: nobody has to press again. */
async function followToPass(page: Page) {
  await followCode(page)
  await press(page, words.demo.wallet.pay)
  await see(page, words.pass.show)
}
