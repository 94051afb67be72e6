// @vitest-environment jsdom
// Targeted offers on screen: with a reason, with two ways out, at home and in the coupon centre, and nowhere in care mode.
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import CashierPage from '@/pages/cashier'
import CouponsPage from '@/pages/coupons'
import HomePage from '@/pages/home'
import MePage from '@/pages/me'
import PassPage from '@/pages/pass'
import ScanPage from '@/pages/scan'
import { memberHere } from '../flows/support/rice'
import { launch, openShop } from '../flows/support/shop'
import { checkIn, paid } from '../flows/support/visits'
import { appOnStage, open, said, tap } from '../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
afterEach(cleanup)

const TITLE = '专属优惠'
const DAIRY = /乳品满 25 减 4/

describe('the home page', () => {
  it('shows a member in the store the offer for them, and takes it', async () => {
    await open(await memberHere(openShop()), HomePage)
    expect(said()).toContain(TITLE)
    await tap(/^领取：乳品满 25 减 4/)
    expect(said()).toContain('已放入我的优惠券')
    expect(said()).not.toContain(TITLE)
  })

  it('says why, in plain words, and turns all of them off there', async () => {
    const shop = openShop()
    await open(await memberHere(shop), HomePage)
    await tap(/^为什么给我看？乳品/)
    const sheet = screen.getByRole('dialog', { name: '为什么给我看？' })
    expect(sheet.textContent).toContain('最近 45 天，您至少 2 次买过“乳品蛋类”里的商品。')
    expect(sheet.textContent).toContain('不看您扫了什么、在哪里')
    expect(sheet.textContent, 'the till knows of more than the app').toContain('“我的订单”里不一定有')
    within(sheet).getByRole('radio', { name: '关' })
    await tap('关', 'radio')
    expect(sheet.textContent).toContain('记录已清除')
    await tap('关闭')
    expect(said()).not.toContain(TITLE)
    expect(shop.state().offers['member:M1002003001']?.wanted).toBe(false)
  })

  it('says so when turning them off did not reach the store', async () => {
    const shop = openShop()
    await open(await memberHere(shop), HomePage)
    await tap(/^为什么给我看/)
    shop.network = () => 'request-lost'
    await tap('关', 'radio')
    expect(screen.getByRole('dialog').textContent).toContain('没有网络')
    expect(screen.getByRole('dialog').textContent).not.toContain('记录已清除')
  })

  it('tells each kind of shopper their own reason', async () => {
    for (const [card, reason] of [
      ['M1002003003', '您的会员到期 30 天以上了。'],
      ['M1002003004', '您有 60 天以上没来买东西了。'],
    ] as const) {
      await open(await memberHere(openShop(), card), HomePage)
      await tap(/^为什么给我看/)
      expect(screen.getByRole('dialog').textContent).toContain(reason)
      cleanup()
    }
    const guest = launch(openShop())
    await checkIn(guest)
    await open(guest, HomePage)
    await tap(/^为什么给我看/)
    expect(screen.getByRole('dialog').textContent).toContain('您还没有在这里买过东西。')
  })

  it('lets an offer go that is not for them', async () => {
    await open(await memberHere(openShop()), HomePage)
    await tap(/^不感兴趣：乳品/)
    expect(said()).not.toContain(TITLE)
  })

  it('shows none outside a store, in care mode, or while the pass is in hand', async () => {
    const shop = openShop()
    await open(launch(shop), HomePage)
    expect(said()).not.toContain(TITLE)
    cleanup()
    const elder = await memberHere(shop)
    elder.app.stores.shopper.preferencesSet({ care: true })
    await open(elder, HomePage)
    expect(said()).not.toContain(TITLE)
    cleanup()
    await open(await paid(shop), HomePage)
    expect(said()).not.toContain(TITLE)
    expect(shop.requests.filter(({ path }) => path.endsWith('/offers'))).toEqual([])
  })
})

describe('the coupon centre', () => {
  it('has the offer once: for the member, and not again among all', async () => {
    await open(await memberHere(openShop()), CouponsPage)
    expect(said()).toContain(TITLE)
    expect(screen.getAllByText(DAIRY)).toHaveLength(1)
    await tap(/^领取：乳品满 25 减 4/)
    expect(said()).not.toContain(TITLE)
    expect(said()).toMatch(/可以使用.*乳品满 25 减 4.*领券中心/)
  })

  it('has it among all where somebody wants no offers: anyone may take it', async () => {
    const phone = await memberHere(openShop())
    await phone.until(phone.app.flows.offer.setWanted(false))
    await open(phone, CouponsPage)
    expect(said()).not.toContain(TITLE)
    expect(said()).toMatch(/领券中心.*乳品满 25 减 4/)
  })
})

describe('scanning, paying and leaving', () => {
  it.each([
    ['scan', ScanPage],
    ['cashier', CashierPage],
    ['pass', PassPage],
  ])('the %s page asks for no offer', async (_, Page) => {
    const shop = openShop()
    await open(await paid(shop), Page)
    expect(shop.requests.filter(({ path }) => /\/offers|\/showings/.test(path))).toEqual([])
  })
})

describe('the Me page', () => {
  it('holds the same switch, as the store has it', async () => {
    const shop = openShop()
    const phone = await memberHere(shop)
    await phone.until(phone.app.flows.offer.setWanted(false))
    await open(await memberHere(shop), MePage)
    const choice = screen.getByRole('radiogroup', { name: '推荐专属优惠' })
    expect(within(choice).getByRole('radio', { name: '关' }).getAttribute('aria-checked')).toBe('true')
    within(choice).getByRole('radio', { name: '开' }).click()
    await open(await memberHere(shop), MePage)
    expect(shop.state().offers['member:M1002003001']?.wanted).toBe(true)
  })
})
