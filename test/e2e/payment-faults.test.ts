// Payments in real browsers: pages that are killed, tabs that tap at once, wallets and networks that say the wrong thing.
import { SENTINEL } from '@mock/backend/initial-state'
import type { MockState } from '@mock/backend/state'
import type { FaultKind } from '@mock/wallets/faults'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { takingsOf } from '../support/takings'
import { atTheCashier, shopStateIn } from './support/at-the-cashier'
import { storedTrip } from './support/plant'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { button, followCode, press, see } from './support/shopper'
import type { Visit } from './support/visit'

const { cashier, demo } = words
const CASHIER = '#/pages/cashier/index'
const PAY = /^用.+付 /

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterEach(() => shop.clear())
afterAll(() => shop.close())

/** The fault strikes once, at whatever network. */
const withFault = (kind: FaultKind) => (visit: Visit) =>
  visit.edit(SENTINEL, (stored) => {
    const { state } = stored as { state: MockState }
    state.networks.faults.push({ kind, times: 1 })
  })

async function books(page: Page) {
  const state = await shopStateIn(page)
  return {
    orders: Object.values(state.orders).map(({ order }) => order.status),
    attempts: Object.values(state.payments).map(({ report }) => report.status),
    passes: Object.keys(state.passes).length,
    taken: takingsOf(state),
    due: Object.values(state.orders)[0]?.order.due,
  }
}

/** Paid once, with one pass in the shopper’s hand. */
async function expectPaidOnce(page: Page) {
  await see(page, words.pass.show)
  const { due, ...rest } = await books(page)
  expect(rest).toEqual({ orders: ['paid'], attempts: ['succeeded'], passes: 1, taken: due })
  expect((await storedTrip(page)).phase).toBe('paid')
}

async function kill(page: Page): Promise<BrowserContext> {
  const context = page.context()
  const cdp = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  // the answer dies with the page
  void cdp.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
  return context
}

async function codeShown(page: Page): Promise<string> {
  await button(page, cashier.openMock).waitFor()
  const [payment] = Object.values((await shopStateIn(page)).payments)
  return payment?.invocation?.kind === 'qr' ? payment.invocation.payload : ''
}

const openAgain = async (context: BrowserContext, hash = CASHIER) => {
  const page = await context.newPage()
  await page.goto(`${shop.url}/${hash}`)
  return page
}

describe('F21 Pay tapped three times in each of two tabs at once', () => {
  it('makes one order and one attempt, whose code both tabs show', async () => {
    const first = await atTheCashier(shop)
    const second = await openAgain(first.context())
    await see(second, cashier.chooseWallet)
    const tabs = [first, second]
    await Promise.all(tabs.map((tab) => button(tab, PAY).first().click({ clickCount: 3, noWaitAfter: true })))
    const codes = await Promise.all(tabs.map(codeShown))
    expect(codes[0]).toBeTruthy()
    expect(codes[1]).toBe(codes[0])
    expect(await books(first)).toMatchObject({ orders: ['unpaid'], attempts: ['awaiting-user'] })
    await followCode(first)
    await press(first, demo.wallet.pay)
    await expectPaidOnce(first)
    await second.bringToFront()
    await expectPaidOnce(second)
  })
})

describe('F23 a page that is killed when the store has made the order and before it hears so', () => {
  it('asks again in the next page, and gets the same order', async () => {
    const page = await atTheCashier(shop, { prepare: (visit) => visit.scenario('slow') })
    await button(page, PAY).first().click({ noWaitAfter: true })
    await page.waitForFunction(
      (key) => Object.keys(JSON.parse(localStorage.getItem(key) ?? '{}').state.orders).length === 1,
      SENTINEL,
    )
    const made = Object.keys((await shopStateIn(page)).orders)
    expect((await storedTrip(page)).phase).toBe('quoted')
    const next = await openAgain(await kill(page))
    const code = await codeShown(next)
    expect(code).toBeTruthy()
    expect(Object.keys((await shopStateIn(next)).orders)).toEqual(made)
    expect(await books(next)).toMatchObject({ orders: ['unpaid'], attempts: ['awaiting-user'] })
  })
})

describe('F27 a page that is killed while the code is on it', () => {
  it('and paid meanwhile, shows the pass at the next start after one tap at most', async () => {
    const page = await atTheCashier(shop)
    await press(page, PAY)
    const code = await codeShown(page)
    const context = await kill(page)
    const wallet = await openAgain(context, `#/demo/wallet/index?code=${encodeURIComponent(code)}`)
    await press(wallet, demo.wallet.pay)
    await see(wallet, demo.wallet.over.succeeded.title)
    await wallet.close()
    const next = await openAgain(context, '')
    await see(next, words.checkIn.continuePaid)
    await press(next, words.checkIn.showPass)
    await expectPaidOnce(next)
  })
})

describe('F29 a wallet that says paid while nothing has moved', () => {
  it('is not believed: the code stays, there is no pass, and paying then is possible', async () => {
    const page = await atTheCashier(shop, { prepare: withFault('answers-success-unpaid') })
    await press(page, PAY)
    await followCode(page)
    await press(page, demo.wallet.pay)
    await button(page, cashier.openMock).waitFor()
    const asked = shop.requests.length
    await page.waitForTimeout(2500)
    expect(shop.requests.slice(asked).some((request) => request.includes('/payments/'))).toBe(true)
    expect(await books(page)).toMatchObject({ orders: ['unpaid'], passes: 0, taken: 0 })
    expect((await storedTrip(page)).phase).toBe('paying')
    expect(await page.getByText(words.pass.show).filter({ visible: true }).count()).toBe(0)
    await followCode(page)
    await press(page, demo.wallet.pay)
    await expectPaidOnce(page)
  })
})

describe('F30 a wallet that says cancelled while the money has moved', () => {
  it('is not believed either: the pass shows', async () => {
    const page = await atTheCashier(shop, { prepare: withFault('answers-cancel-paid') })
    await press(page, PAY)
    await followCode(page)
    await press(page, demo.wallet.pay)
    await expectPaidOnce(page)
  })
})

describe('F34 a notification that comes five times, while two tabs ask as well', () => {
  it('is one payment and one pass', async () => {
    const page = await atTheCashier(shop, { prepare: withFault('notice-five-times') })
    await press(page, PAY)
    const code = await codeShown(page)
    const second = await openAgain(page.context())
    await button(second, cashier.openMock).waitFor()
    const wallet = await openAgain(page.context(), `#/demo/wallet/index?code=${encodeURIComponent(code)}`)
    await press(wallet, demo.wallet.pay)
    for (const tab of [page, second]) {
      await tab.bringToFront()
      await expectPaidOnce(tab)
    }
    const { networks, alarms } = await shopStateIn(page)
    expect(networks.deliveries).toEqual([])
    expect(alarms).toEqual([])
  })
})
