// @vitest-environment jsdom
// Coupons on screen: the wallet and the coupon centre, the row in the basket, one's own choice, and coupons by scan.
import { codeOf } from '@mock/seed/sample'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { OfferId } from '@/domain/coupon'
import { idOf } from '@/domain/kernel'
import CartPage from '@/pages/cart'
import CheckoutPage from '@/pages/checkout'
import CouponsPage from '@/pages/coupons'
import ScanPage from '@/pages/scan'
import { couponOf, memberHere, withRice } from '../flows/support/rice'
import { launch, openShop, wallet } from '../flows/support/shop'
import { checkIn, scan, tripIn } from '../flows/support/visits'
import { appOnStage, open, pass, said, tap, type } from '../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
afterEach(cleanup)

const CODE = '券码'

describe('the wallet', () => {
  it('shows what can be used here, elsewhere, and what is over', async () => {
    await open(await memberHere(openShop()), CouponsPage)
    const words = said()
    expect(words.indexOf('可以使用')).toBeLessThan(words.indexOf('其他门店可用'))
    expect(words.indexOf('其他门店可用')).toBeLessThan(words.indexOf('已用完或已过期'))
    expect(words).toMatch(/其他门店可用锦江店满 59 减 10/)
    expect(words).toMatch(/已用完或已过期满 99 减 15/)
    expect(words).toContain('还可用 3 次')
  })

  it('takes a coupon of the centre once', async () => {
    await open(launch(openShop()), CouponsPage)
    expect(said()).toContain('还没有优惠券')
    await tap(/领取：水果满 30/)
    expect(said()).toContain('已放入我的优惠券')
    expect(screen.queryByRole('button', { name: /领取：水果满 30/ })).toBeNull()
    expect(said()).toContain('会员专享')
  })

  it('takes a typed code, and says why not', async () => {
    await open(await memberHere(openShop()), CouponsPage)
    type(CODE, 'SGC1:HEGULEAFLET2025A')
    await tap('添加优惠券')
    expect(said()).toContain('这张优惠券已过期')
    type(CODE, 'HEGULEAFLET2026A')
    await tap('添加优惠券')
    expect(said()).toContain('传单券：满 59 减 8')
    type(CODE, 'HEGULEAFLET2026A')
    await tap('添加优惠券')
    expect(said()).toContain('您已有这张优惠券')
  })

  it('does not take a payment code typed into its field, and sends it nowhere', async () => {
    const shop = openShop()
    await open(await memberHere(shop), CouponsPage)
    for (const typed of ['1345 6789 0123 456789', 'wxp://f2f0abc']) {
      type(CODE, typed)
      await tap('添加优惠券')
      expect(said()).toContain('这是付款码，请遮好')
      type(CODE, '')
    }
    expect(shop.requests.filter(({ path }) => path.endsWith('/claim'))).toEqual([])
    expect(JSON.stringify(shop.requests)).not.toMatch(/1345|f2f0abc/)
  })

  it('names until when the collected one holds, not one collected now', async () => {
    const phone = launch(openShop())
    await open(phone, CouponsPage)
    await tap(/领取：水果满 30/)
    const ends = () => said().match(/水果满 30 打 8 折，最多省 10 元\d{4}-\d\d-\d\d \d\d:\d\d 前有效/g)
    const [mine] = ends() ?? []
    await pass(5 * 60_000)
    await phone.until(phone.app.flows.coupon.collect(idOf<OfferId>('dairy')))
    cleanup()
    await open(phone, CouponsPage)
    expect(ends()).toEqual([mine, mine])
  })

  it('puts what an unpaid order holds under a heading of its own', async () => {
    const shop = openShop()
    const phone = await withRice(shop)
    await phone.until(phone.app.flows.quote.request())
    phone.platform.inWallet = wallet(shop, null, 'elsewhere')
    await phone.until(phone.app.flows.checkout.pay('alipay'))
    await open(phone, CouponsPage)
    const words = said()
    expect(words).toMatch(/未付款的订单占用中长粒香米 5 kg 立减 6 元/)
    expect(words.slice(words.indexOf('可以使用'), words.indexOf('未付款的订单'))).not.toContain('长粒香米')
  })

  it('takes its message away before it says what is wrong with the next code', async () => {
    await open(await memberHere(openShop()), CouponsPage)
    type(CODE, 'HEGULEAFLET2026A')
    await tap('添加优惠券')
    expect(screen.getByRole('status').textContent).toBe('已放入我的优惠券')
    type(CODE, 'M1002003001')
    await tap('添加优惠券')
    expect(said()).toContain('没有找到这张优惠券')
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('says so when the store does not answer', async () => {
    const shop = openShop()
    const phone = await memberHere(shop)
    shop.network = () => 'request-lost'
    await open(phone, CouponsPage)
    expect(screen.getByRole('button', { name: '再试一次' })).toBeDefined()
  })
})

describe('the basket', () => {
  it('has the best coupon in its total at once, and the total without when the shopper wants none', async () => {
    const phone = await withRice(openShop())
    await open(phone, CartPage)
    expect(said()).toContain('优惠券已选最优惠-¥6.00')
    await tap(/^优惠券/)
    expect(screen.getByRole('dialog').textContent).toContain('已省 ¥6.00')
    await tap(/不使用优惠券/)
    expect(tripIn(phone, 'shopping').coupons).toEqual([])
    expect(screen.getByRole('dialog').textContent).toContain('单独用可省 ¥6.00 · 您没有选它')
    await tap('好的')
    expect(said()).toContain('优惠券没有使用')
    await tap(/^优惠券/)
    await tap(/长粒香米/)
    expect(tripIn(phone, 'shopping').coupons).toEqual([couponOf(phone, 'coupon-rice').id])
    expect(said()).toContain('按您的选择')
  })

  it('ticks what it uses and only that; another one taken by hand is used instead', async () => {
    const phone = launch(openShop())
    await phone.until(phone.app.flows.session.signInWithCard('M1002003003'))
    await checkIn(phone)
    await phone.until(phone.app.flows.coupon.collect(idOf<OfferId>('back')))
    for (const id of ['kenyuan-pearl-rice-10-kg', 'jieman-laundry-liquid-6-kg']) await scan(phone, codeOf(id))
    await open(phone, CartPage)
    await tap(/^优惠券/)
    const ticked = () =>
      screen
        .getAllByRole('button', { pressed: true })
        .map(({ textContent }) => textContent)
        .filter((words) => words?.startsWith('满'))
    expect(screen.getByRole('dialog').textContent).toContain('一件商品只能用一张券')
    expect(ticked()).toEqual([expect.stringMatching(/^满 99 减 15（酒类除外）已省 ¥15\.00/)])
    await tap(/^满 69 减 9/)
    expect(ticked()).toEqual([expect.stringMatching(/^满 69 减 9（酒类除外）已省 ¥9\.00/)])
    expect(tripIn(phone, 'shopping').coupons).toEqual([couponOf(phone, 'coupon-back').id])
    expect(screen.getByRole('dialog').textContent).toContain(
      '满 99 减 15（酒类除外）单独用可省 ¥15.00 · 您没有选它用这张',
    )
  })

  it('says why a coupon is of no use', async () => {
    await open(await withRice(openShop()), CartPage)
    await tap(/^优惠券/)
    const sheet = screen.getByRole('dialog').textContent
    expect(sheet).toContain('满 99 减 15（酒类除外）这次还没达到使用条件')
    expect(sheet).toContain('饮料满 30 减 5购物车里没有适用的商品')
    expect(sheet).not.toContain('锦江店')
  })

  it('has no row for a guest without coupons', async () => {
    const phone = await withRice(openShop())
    await phone.until(phone.app.flows.session.signOut())
    await open(phone, CartPage)
    expect(screen.queryByRole('button', { name: /^优惠券/ })).toBeNull()
  })
})

describe('checkout', () => {
  it('asks the store again after another choice, and nobody has to agree to what they chose', async () => {
    const phone = await withRice(openShop())
    await open(phone, CheckoutPage)
    const before = tripIn(phone, 'quoted').quote.total
    await tap(/^优惠券/)
    await tap(/不使用优惠券/)
    await pass(1000)
    expect(tripIn(phone, 'quoted').quote.total).toBe(before + 600)
    await tap('好的')
    expect(said()).not.toContain('价格有变动')
  })
})

describe('a coupon before the camera', () => {
  const look = async (text: string) => {
    const phone = await memberHere(openShop())
    await open(phone, ScanPage)
    await tap('手动输入')
    type('条码数字', text)
    await tap('查找商品')
    return phone
  }

  it('goes into the wallet and says so', async () => {
    const phone = await look('SGC1:HEGULEAFLET2026A')
    expect(screen.getByRole('dialog').textContent).toContain('优惠券已添加传单券：满 59 减 8')
    expect(couponOf(phone, 'coupon-paper').uses).toEqual([])
    expect(tripIn(phone, 'shopping').cart.lines).toEqual([])
  })

  it('of GS1 is taken too, and an unknown one is refused in a sentence', async () => {
    await look('(255)9521234543213')
    expect(screen.getByRole('dialog').textContent).toContain('优惠券已添加')
    cleanup()
    await look('SGC1:NOBODYKNOWSTHIS1')
    expect(screen.getByRole('dialog').textContent).toContain('没有找到这张优惠券')
  })
})
