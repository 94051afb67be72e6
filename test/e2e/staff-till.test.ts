// A basket whose money staff take: by the payment code of the payer's wallet, after its password, and at their own till.
import { SENTINEL } from '@mock/backend/initial-state'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readPicture } from '../support/read-picture'
import { atTheCashier, paidIn, shopStateIn } from './support/at-the-cashier'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { button, field, press, see } from './support/shopper'

const { cashier, common, demo, orders, staff, till } = words

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterEach(() => shop.clear())
afterAll(() => shop.close())

/** The shopper waits for staff; the mocked store lives in this browser, so everybody else is a tab of it. */
async function waitsForStaff(tender: 'payer-code' | 'till'): Promise<Page> {
  const page = await atTheCashier(shop)
  await page
    .getByRole('radio', { name: new RegExp(`^${common.tenders[tender]}`) })
    .filter({ visible: true })
    .click()
  await press(page, tender === 'till' ? /^到收银台付 / : /^出示付款码付 /)
  await see(page, tender === 'till' ? cashier.till.show : cashier.payerCode.show)
  return page
}

/** What a camera reads from a picture on the screen. */
async function codeOnScreen(page: Page, name: string | RegExp): Promise<string> {
  const image = page.getByRole('img', { name }).filter({ visible: true }).first()
  await image.hover()
  const picture = await image.screenshot()
  const [text = ''] = await readPicture(`data:image/png;base64,${picture.toString('base64')}`)
  return text
}

async function onDuty(shopper: Page): Promise<Page> {
  const desk = await shop.newPage('#/staff/desk/index', shopper.context())
  await field(desk, staff.number).fill('20118')
  await field(desk, staff.pin).fill('1357')
  await press(desk, staff.enter)
  await press(desk, till.title)
  return desk
}

async function find(desk: Page, text: string): Promise<void> {
  await field(desk, till.typeNumber).fill(text)
  await press(desk, till.look)
  await see(desk, till.scanPayer)
}

describe('staff', () => {
  it('scan the order and the payment code of the payer’s wallet: paid, and the pass is there', async () => {
    const shopper = await waitsForStaff('payer-code')
    const orderCode = await codeOnScreen(shopper, cashier.payerCode.order)
    const payer = await shop.newPage('#/demo/wallet/index?show=code', shopper.context())
    await see(payer, demo.wallet.shown.hint)
    await press(payer, demo.wallet.change(common.tenders['wechat-pay']))
    await payer.getByRole('radio', { name: new RegExp(`^${common.tenders.alipay}`) }).click()
    await payer.getByText(/^28\d{16}$/).waitFor()
    const digits = await codeOnScreen(payer, demo.wallet.shown.label)
    expect(digits).toMatch(/^28\d{16}$/)

    const desk = await onDuty(shopper)
    await find(desk, orderCode)
    await press(desk, till.scanPayer)
    await field(desk, till.code.type).fill(digits)
    await press(desk, till.code.charge)
    await see(desk, till.paid.advice)

    await shopper.bringToFront()
    await see(shopper, words.pass.show)
    expect(await paidIn(shopper)).toEqual([['payer-code', 'alipay']])
    const { networks, ...kept } = await shopStateIn(shopper)
    expect(JSON.stringify(kept), 'nobody in the shop has kept the code').not.toContain(digits)
    await press(shopper, words.pass.receipt)
    await see(shopper, orders.paidHow.payerCode(common.tenders.alipay))
    expect(shop.troubles).toEqual([])
  })

  it('are told why a code is refused, wait for a password, and take the money once', async () => {
    const shopper = await waitsForStaff('payer-code')
    const orderCode = await codeOnScreen(shopper, cashier.payerCode.order)
    const payer = await shop.newPage('#/demo/wallet/index?show=code', shopper.context())
    await see(payer, demo.wallet.shown.hint)
    const digits = await codeOnScreen(payer, demo.wallet.shown.label)
    await payer.evaluate((key) => {
      const stored = JSON.parse(localStorage.getItem(key) ?? '{}')
      for (const person of Object.values<{ passwordAbove: number }>(stored.state.networks.accounts.people))
        person.passwordAbove = 1
      localStorage.setItem(key, JSON.stringify(stored))
    }, SENTINEL)

    const desk = await onDuty(shopper)
    await find(desk, orderCode)
    await press(desk, till.scanPayer)
    await field(desk, till.code.type).fill('134567890123456789')
    await press(desk, till.code.charge)
    await see(desk, words.errors.store['code-invalid'].title)
    await field(desk, till.code.type).fill(digits)
    await press(desk, till.code.charge)
    await see(desk, till.password.title)
    await shopper.bringToFront()
    await see(shopper, cashier.payerCode.asking)

    await payer.bringToFront()
    await press(payer, demo.wallet.shown.type)
    await see(payer, /^已付/)
    await desk.bringToFront()
    await see(desk, till.paid.advice)
    await press(desk, till.next)
    await see(desk, till.typeNumber)
    await shopper.bringToFront()
    await see(shopper, words.pass.show)
    expect(await paidIn(shopper)).toEqual([['payer-code', 'wechat-pay']])
    // a browser tells of every refusal: the code of nobody
    expect(shop.troubles).toEqual([expect.stringMatching(/ 409 /)])
  })

  it('take cash at the till and note its receipt: the shopper’s phone goes on to the pass', async () => {
    const shopper = await waitsForStaff('till')
    const basket = await codeOnScreen(shopper, new RegExp(`^${cashier.till.label}`))
    expect(basket).toMatch(/^SGT;1;1;/)
    const desk = await onDuty(shopper)
    await find(desk, basket.split(';')[3]?.split('\n')[0] ?? '')
    await press(desk, till.atTill)
    await field(desk, till.receipt.label).fill('T-000123')
    await button(desk, /^确认已收/).click()
    await see(desk, till.paid.advice)
    await shopper.bringToFront()
    await see(shopper, words.pass.show)
    expect(await paidIn(shopper)).toEqual([['till', null]])
    await press(shopper, words.pass.receipt)
    await see(shopper, orders.paidHow.till)
    expect(shop.troubles).toEqual([])
  })
})
