// @vitest-environment jsdom
// Membership: the card, plans with their exact price, buying, the family, points and the trial.
import { codeOf } from '@mock/seed/sample'
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import MembershipPage from '@/pages/membership'
import { momentOf } from '@/ui/format/time'
import type { Phone } from '../flows/support/shop'
import { launch, openShop, wallet } from '../flows/support/shop'
import { checkIn, ORDINARY, PREMIUM, quoted, scan, shopped } from '../flows/support/visits'
import { appOnStage, open, pass, said, tap, type, ways } from '../support/stage'
import { firePageMoment, taroCalls } from '../support/taro'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
afterEach(cleanup)

const UPGRADE = /^补 ¥178\.08 升级，有效至 \d{4}-\d{2}-\d{2}$/

async function signedIn(card: string, phone = launch(openShop())): Promise<Phone> {
  await phone.until(phone.app.flows.session.signInWithCard(card))
  await open(phone, MembershipPage)
  return phone
}

const toTop = () => taroCalls.filter(({ api }) => api === 'pageScrollTo').length

const isInactive = (name: RegExp) =>
  screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true'

const subjectOf = (phone: Phone) => phone.app.stores.shopper.getState().subject

describe('the card', () => {
  it('shows its number as two codes and for the eye, on a bright screen while it is in front', async () => {
    const phone = launch(openShop())
    const over = vi.fn()
    const showcase = vi.spyOn(phone.platform.screen, 'showcase').mockReturnValue(over)
    await signedIn(PREMIUM, phone)
    expect(screen.getByRole('img', { name: '会员卡条码' })).toBeDefined()
    expect(screen.getByRole('img', { name: '会员卡二维码' })).toBeDefined()
    expect(said()).toContain('M10 0200 3002')
    expect(said()).toMatch(/尊享会员.*许云舒.*有效期至 \d{4}-\d{2}-\d{2}/)
    expect([showcase.mock.calls.length, over.mock.calls.length]).toEqual([1, 0])
    cleanup()
    expect([showcase.mock.calls.length, over.mock.calls.length]).toEqual([1, 1])
  })

  it('in grace says kindly how many days are left, and lapsed that list prices apply', async () => {
    await signedIn('M1002003004')
    expect(said()).toContain('会员已到期，会员价还为您保留还有 9 天')
    cleanup()
    await signedIn('M1002003003')
    expect(said()).toContain('暂按原价购物')
    expect(screen.getAllByRole('button', { name: /^¥[\d.]+ 开通/ })).toHaveLength(2)
  })
})

describe('buying', () => {
  it('an upgrade states the exact price, opens the wallet and shows the new tier', async () => {
    const phone = await signedIn(ORDINARY)
    await tap(UPGRADE)
    expect(said()).toContain('只补剩余天数的差价，到期日不变')
    await tap('用微信支付 ¥178.08')
    expect(said()).toContain('会员已生效，价格已经更新')
    expect(subjectOf(phone)).toMatchObject({ membership: { tier: 'premium' } })
    expect(screen.queryByRole('button', { name: UPGRADE })).toBeNull()
  })

  it('asks a new member for a name first', async () => {
    const phone = launch(openShop())
    await open(phone, MembershipPage)
    await tap(/^¥173\.00 开通/)
    const button = screen.getByRole('button', { name: /^用.+付 ¥173\.00$/ })
    expect(button.getAttribute('aria-disabled')).toBe('true')
    type('卡上的姓名', ' 王一一 ')
    await tap(/^用.+付 ¥173\.00$/)
    await pass(2000)
    expect(subjectOf(phone)).toMatchObject({ kind: 'member', name: '王一一' })
    expect(said()).toContain('会员已生效')
  })

  it('that is under way can be gone on with, or given up', async () => {
    const phone = await signedIn(ORDINARY)
    phone.platform.inWallet = wallet({ ...openShop() }, null, 'elsewhere')
    await tap(UPGRADE)
    await tap(/^用.+付 ¥178\.08$/)
    expect(said()).toContain('会员费还没有付完')
    expect(said().indexOf('会员费还没有付完'), 'first of all').toBeLessThan(said().indexOf('林知夏'))
    expect(toTop()).toBe(1)
    act(() => firePageMoment('hide'))
    act(() => firePageMoment('show'))
    expect(toTop(), 'back from a wallet').toBe(2)
    await tap(UPGRADE)
    expect(screen.queryByRole('dialog'), 'no other fee before this one is settled').toBeNull()
    await tap('继续付款')
    expect(said()).toContain('会员费还没有付完')
    await tap('不付了')
    expect(said()).not.toContain('会员费还没有付完')
    expect(isInactive(UPGRADE)).toBe(false)
    expect(subjectOf(phone)).toMatchObject({ membership: { tier: 'ordinary' } })
  })

  it('whose price has changed says so and shows the new one', async () => {
    await signedIn(ORDINARY)
    await tap(UPGRADE)
    await pass(24 * 3_600_000)
    await tap(/^用.+付 ¥178\.08$/)
    expect(said()).toContain('价格或日期有变化')
    await tap('关闭')
    expect(screen.getByRole('button', { name: /^补 ¥\d+\.\d\d 升级/ }).textContent).not.toContain('178.08')
  })

  it('waits while an order is being paid', async () => {
    const phone = await quoted(openShop())
    phone.platform.inWallet = wallet(openShop(), null, 'elsewhere')
    await phone.until(phone.app.flows.checkout.pay('alipay'))
    await open(phone, MembershipPage)
    expect(said()).toContain('先完成这笔订单的付款')
    await tap(/^¥173\.00 开通/)
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('a plan without a button', () => {
  it('says why: in grace one renews first, and within the year there is no lower tier', async () => {
    await signedIn('M1002003004')
    expect(screen.getAllByRole('button', { name: /续费|开通|升级/ })).toHaveLength(1)
    expect(said()).toContain('请先续费续费后就可以继续办理')
    cleanup()
    await signedIn(PREMIUM)
    expect(said()).toContain('有效期内不能降级')
  })

  it('is not spoken of where there is one to tap', async () => {
    await signedIn(ORDINARY)
    expect(said()).not.toMatch(/请先续费|不能降级/)
  })
})

describe('the family', () => {
  it('grows by a name and shrinks after asking', async () => {
    await signedIn(PREMIUM)
    expect(said()).toContain('还可以添加 2 张')
    await tap('添加家庭卡')
    type('卡上的姓名', '许小雨')
    await tap('添加家庭卡')
    expect(said()).toContain('许小雨')
    expect(said()).toContain('还可以添加 1 张')
    await tap('移除许小雨的家庭卡')
    expect(said()).toContain('许小雨的卡会马上失效')
    await tap('移除')
    expect(said()).not.toContain('许小雨')
  })

  it('card shops, and leaves deciding to the main card', async () => {
    await signedIn('M1002003012')
    expect(said()).toContain('由主卡办理')
    expect(screen.queryByRole('button', { name: /续费|升级|添加家庭卡|移除/ })).toBeNull()
  })
})

describe('points and savings', () => {
  it('are told with where they came from, and how far the card is from paying for itself', async () => {
    const phone = await signedIn(ORDINARY)
    expect(said()).toContain('积分 · 211 分')
    expect(said()).toContain('可抵 ¥2.11')
    expect(screen.getByText('-200')).toBeDefined()
    const { year } = momentOf(phone.platform.clock.now())
    expect(said()).toContain(`${year} 年已省`)
    expect(said()).toContain('再省 ¥173.00，会员卡就回本了')
  })
})

describe('this trip', () => {
  it('counts what members pay less, not the offers everybody gets', async () => {
    const phone = launch(openShop())
    await checkIn(phone)
    // the second half price is for all: 24.90 + 12.45 without a card, 22.90 + 11.45 with one
    for (const _ of [1, 2]) await scan(phone, codeOf('guoyang-orange-juice-1-25-l'))
    await signedIn(ORDINARY, phone)
    expect(said()).toContain('本次购物¥3.00')
  })

  it('of a lapsed member has saved nothing yet, and says what it would', async () => {
    const phone = await shopped(openShop())
    await signedIn('M1002003003', phone)
    expect(said()).not.toContain('本次购物')
    expect(said()).toMatch(/会员本次可省¥/)
  })
})

describe('a guest', () => {
  it('in a store starts the trial, and prices switch', async () => {
    const phone = await shopped(openShop())
    await open(phone, MembershipPage)
    const promised = said().match(/会员本次可省(¥[\d.]+)/)?.[1]
    expect(promised).toBeDefined()
    await tap('开始体验')
    expect(said()).toContain(`本次购物${promised}`)
    expect(said()).toContain('正在体验会员价')
    expect(subjectOf(phone).kind).toBe('trial')
    expect(screen.queryByRole('button', { name: '开始体验' })).toBeNull()
  })

  it('outside is asked to choose a store first', async () => {
    await open(launch(openShop()), MembershipPage)
    expect(said()).toContain('请先选择门店')
    await tap('选择门店')
    expect(ways()).toEqual(['/pages/home/index'])
  })
})

describe('without a network', () => {
  it('the card still shows, and the rest can be asked for again', async () => {
    const shop = openShop()
    const phone = launch(shop)
    await phone.until(phone.app.flows.session.signInWithCard(PREMIUM))
    shop.scenario('offline')
    await open(phone, MembershipPage)
    expect(screen.getByRole('img', { name: '会员卡二维码' })).toBeDefined()
    expect(said()).toContain('没有网络')
    shop.scenario('normal')
    await tap('再试一次')
    expect(said()).toContain('会员方案')
  })
})
