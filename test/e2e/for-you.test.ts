// Targeted offers and messages in a real browser: told why, one tap from never again, and asked only after paying.
import { codeOf } from '@mock/seed/sample'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { button, checkIn, payUpToWallet, press, see, signIn, typeCode } from './support/shopper'

const { coupons, demo, me, notices, offers, pass } = words

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterEach(() => shop.clear())
afterAll(() => shop.close())

const go = (page: Page, path: string) => page.goto(`${shop.url}/#/${path}`)

async function memberInStore(): Promise<Page> {
  const page = await shop.newPage()
  await checkIn(page)
  await go(page, 'pages/me/index')
  await signIn(page, 'M1002003001')
  return page
}

describe('an offer on the home page', () => {
  it('says why it is there, is collected once, and is off with one tap', async () => {
    const page = await memberInStore()
    await go(page, 'pages/home/index')
    await see(page, offers.title)
    await press(page, /^为什么给我看/)
    const sheet = page.getByRole('dialog', { name: offers.why })
    await sheet.getByText(/最近 45 天，您至少 2 次买过“乳品蛋类”里的商品/).waitFor()
    await sheet.getByRole('radio', { name: me.off }).click()
    await sheet.getByText(offers.off).waitFor()
    await page.getByRole('button', { name: words.common.close }).filter({ visible: true }).first().click()
    expect(await button(page, /^领取/).count()).toBe(0)

    await go(page, 'pages/me/index')
    const choice = page.getByRole('radiogroup', { name: offers.wanted }).filter({ visible: true })
    await choice.getByRole('radio', { name: me.off, checked: true }).waitFor()
    await choice.getByRole('radio', { name: me.on }).click()
    await choice.getByRole('radio', { name: me.on, checked: true }).waitFor()
    await go(page, 'pages/home/index')
    await press(page, /^领取：乳品满 25/)
    await see(page, coupons.collected)
    await page.reload()
    await see(page, words.checkIn.continueTrip)
    expect(await page.getByText(offers.title).count()).toBe(0)
    expect(shop.troubles).toEqual([])
  })

  it('is neither asked for nor shown in care mode', async () => {
    const page = await memberInStore()
    await page
      .getByRole('radiogroup', { name: me.care })
      .filter({ visible: true })
      .getByRole('radio', { name: me.on })
      .click()
    await go(page, 'pages/home/index')
    await see(page, words.checkIn.continueTrip)
    await go(page, 'pages/coupons/index')
    await see(page, coupons.centre)
    expect(await page.getByText(offers.title).filter({ visible: true }).count()).toBe(0)
    expect(shop.requests.filter((address) => /\/offers( |$)|\/showings/.test(address))).toEqual([])
  })
})

describe('messages after the visit', () => {
  it('are offered with the pass, nothing ticked, and only what was ticked and allowed is sent', async () => {
    const page = await memberInStore()
    await go(page, 'pages/scan/index')
    await typeCode(page, codeOf('youtian-whole-milk-1-l'))
    expect(shop.requests.join()).not.toContain('/notices/')
    await payUpToWallet(page)
    await press(page, demo.wallet.pay)
    await see(page, pass.show)
    await see(page, notices.title)
    expect(await page.getByRole('button', { pressed: true }).filter({ visible: true }).count()).toBe(0)
    await press(page, notices.topics['coupon-expiring'])
    page.once('dialog', (dialog) => dialog.accept())
    await press(page, notices.subscribe)
    await see(page, notices.done(notices.topics['coupon-expiring']))
    const told = shop.requests.filter((address) => address.includes('/consents'))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('"templateIds":["demo-browser-coupon-ends"]')

    await go(page, 'demo/tools/index')
    await see(page, /您的优惠券“.+”快到期了/)
    expect(shop.troubles).toEqual([])
  })
})
