// Membership in a real browser: joining switches the prices in the basket, upgrading costs the difference, cards come and go.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { plant } from './support/plant'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { button, checkIn, field, followCode, press, see, signIn, typeCode } from './support/shopper'
import { sampleCode, startVisit } from './support/visit'

const { membership, cart, demo } = words
const ORDINARY = 'M1002003001'
const PREMIUM = 'M1002003002'
const FAMILY = 'M1002003012'
const MEMBERSHIP = '#/pages/membership/index'
const CART = '#/pages/cart/index'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterEach(() => shop.clear())
afterAll(() => shop.close())

const image = (page: Page, name: string) => page.getByRole('img', { name }).filter({ visible: true })

/** What the basket comes to, in fen, by the footer. */
async function total(page: Page): Promise<number> {
  const text = await page.locator('.cart-footer__total').filter({ visible: true }).textContent()
  return Math.round(Number(/[\d.]+/.exec((text ?? '').replace(/\s/g, ''))?.[0]) * 100)
}

/** Another page of the app, without losing what the app holds in memory. */
async function go(page: Page, hash: string) {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

describe('a guest', () => {
  it('joins in the store: the card shows, and the prices in the basket switch', async () => {
    const page = await shop.newPage()
    await checkIn(page)
    await typeCode(page, sampleCode('member-price'))
    await go(page, CART)
    await see(page, /登录会员再省 ¥/)
    const before = await total(page)

    await go(page, MEMBERSHIP)
    await press(page, /^¥173\.00 开通，有效至 \d{4}-\d{2}-\d{2}$/)
    await field(page, membership.holder).fill('王一一')
    await press(page, /^用.+付 ¥173\.00$/)
    await followCode(page)
    await press(page, demo.wallet.pay)
    await see(page, membership.done)
    await image(page, membership.codeLabel).waitFor()
    await image(page, words.me.cardLabel).waitFor()
    await see(page, '王一一')

    await go(page, CART)
    await see(page, /为您省了 ¥/)
    expect(await total(page)).toBeLessThan(before)
    expect(
      await page
        .getByText(/登录会员再省 ¥/)
        .filter({ visible: true })
        .count(),
    ).toBe(0)
    expect(shop.troubles).toEqual([])
  })

  it('tries member prices for one visit, and the basket follows', async () => {
    const page = await shop.newPage()
    await checkIn(page)
    await typeCode(page, sampleCode('member-price'))
    await go(page, MEMBERSHIP)
    await press(page, membership.trial.start)
    await see(page, membership.trial.running)
    await go(page, CART)
    await see(page, cart.memberSavings)
    expect(shop.troubles).toEqual([])
  })
})

describe('a member', () => {
  it('upgrades for the difference of the days that are left, at an unchanged end', async () => {
    const visit = startVisit()
    await visit.checkIn()
    await visit.scan('member-price')
    await visit.signIn(ORDINARY)
    const page = await shop.newPage()
    await plant(page, shop.url, visit)
    await page.goto(`${shop.url}/${CART}`)
    await see(page, /为您省了 ¥/)
    const before = await total(page)
    await go(page, MEMBERSHIP)
    const upgrade = button(page, /^补 ¥178\.08 升级，有效至 /)
    const until = /\d{4}-\d{2}-\d{2}/.exec((await upgrade.textContent()) ?? '')?.[0] ?? 'none'
    await see(page, words.me.expires(until))
    await upgrade.click()
    await press(page, /^用.+付 ¥178\.08$/)
    await followCode(page)
    await press(page, demo.wallet.pay)
    await see(page, membership.done)
    await see(page, words.me.expires(until))
    expect(await button(page, /升级/).count()).toBe(0)
    await go(page, CART)
    await see(page, /为您省了 ¥/)
    expect(await total(page)).toBeLessThan(before)
    expect(shop.troubles).toEqual([])
  })

  it('takes a family card back, and it stops at once', async () => {
    const page = await shop.newPage(MEMBERSHIP)
    await go(page, '#/pages/me/index')
    await signIn(page, PREMIUM)
    await go(page, MEMBERSHIP)
    await press(page, membership.removeOf('许云帆'))
    await press(page, /^移除$/)
    await see(page, membership.room(3))
    expect(await page.getByText('许云帆').filter({ visible: true }).count()).toBe(0)

    await go(page, '#/pages/me/index')
    await press(page, words.me.signOut)
    await press(page, /^退出$/)
    await field(page, words.me.cardNumber).fill(FAMILY)
    // signing out is still at work for a moment
    await button(page, words.me.signInByCard).and(page.locator(':not([aria-busy="true"])')).click()
    await see(page, words.me.cardUnknown)
    // the browser itself reports a refused request on its console
    expect(shop.troubles.filter((one) => !one.includes('409'))).toEqual([])
  })
})
