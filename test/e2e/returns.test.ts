// A return in a real browser that splits a set: two juices, the second half price, and one of them comes back.
import { codeOf } from '@mock/seed/sample'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { fen } from '@/domain/kernel'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { button, checkIn, field, openWallet, press, see, typeCode } from './support/shopper'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterEach(() => shop.clear())
afterAll(() => shop.close())

const JUICE = codeOf('guoyang-orange-juice-1-25-l')

describe('a return that splits a set', () => {
  it('gives back ¥12.45 of ¥37.35: the juice that stays costs ¥24.90 by itself', async () => {
    const page = await shop.newPage()
    await checkIn(page)
    await typeCode(page, JUICE)
    await see(page, /鲜橙汁/)
    await typeCode(page, JUICE)
    await press(page, words.scan.review)
    await see(page, words.checkout.confirmed)
    await press(page, words.checkout.pay(fen(3735)))
    await see(page, words.cashier.chooseWallet)
    // a wallet without an offer of its own
    await page.getByRole('radio', { name: /^微信支付/ }).click()
    await openWallet(page)
    await press(page, words.demo.wallet.pay)
    await see(page, words.pass.show)

    await page.goto(`${shop.url}/#/pages/orders/index`)
    await press(page, /福田店/)
    await see(page, words.returns.showCode)
    const caption = page.locator('.ui-scan-me__caption').filter({ visible: true })
    const number = (await caption.textContent()) ?? ''
    const receipt = page.url()

    const desk = await shop.newPage('#/staff/desk/index')
    await field(desk, words.staff.number).fill('20118')
    await field(desk, words.staff.pin).fill('1357')
    await press(desk, words.staff.enter)
    await press(desk, words.returns.title)
    await field(desk, words.returns.typeNumber).fill(number.toLowerCase())
    await press(desk, words.returns.look)
    await see(desk, words.returns.order(number))
    await press(desk, new RegExp(`${words.returns.takeBack}.*鲜橙汁`))
    // two by themselves 2 × 24.90, of which one is 24.90; the offer had saved 12.45; 24.90 − 12.45
    await see(desk, words.returns.broken('鲜橙汁第二件半价', 1))
    await button(desk, words.returns.check).waitFor()
    await press(desk, words.returns.check)
    await see(desk, '-¥12.45')
    await press(desk, words.returns.confirm)
    await see(desk, words.returns.done.title)
    await see(desk, '¥12.45')

    await page.goto(`${shop.url}/`)
    await page.goto(receipt)
    await see(page, words.returns.record)
    await see(page, words.returns.states.some)
    await see(page, words.returns.refunds.done)
    const told = await page.locator('.receipt__returned').filter({ visible: true }).textContent()
    expect(told).toContain(`¥24.90${words.returns.broken('鲜橙汁第二件半价', 1)}-¥12.45`)
    expect(shop.troubles).toEqual([])
  })
})
