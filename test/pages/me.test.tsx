// @vitest-environment jsdom
// Me: the card, signing in and out, and preferences that apply at once.
import { readFileSync } from 'node:fs'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import MePage from '@/pages/me'
import { cardNumberOf } from '@/pages/me/card-number'
import { VERSION } from '@/pages/me/version'
import type { Phone } from '../flows/support/shop'
import { launch, openShop, relaunch } from '../flows/support/shop'
import { ORDINARY, PREMIUM, paid } from '../flows/support/visits'
import { appOnStage, open, pressEnter, said, tap, type, ways } from '../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
afterEach(cleanup)

const CARD = '会员卡号'
const subjectOf = (phone: Phone) => phone.app.stores.shopper.getState().subject

describe('signing in', () => {
  it('refuses a number that cannot be a card without asking the store', async () => {
    const shop = openShop()
    await open(launch(shop), MePage)
    const asked = shop.requests.length
    type(CARD, 'M12')
    await pressEnter(CARD)
    expect(said()).toContain('卡号是字母 M 加 10 位数字')
    expect(shop.requests).toHaveLength(asked)
  })

  it('says when nobody has this card', async () => {
    await open(launch(openShop()), MePage)
    type(CARD, 'M9999999999')
    await tap('用会员卡号登录')
    expect(said()).toContain('没有找到这张会员卡')
  })

  it('shows the card, its number only when asked', async () => {
    const phone = launch(openShop())
    await open(phone, MePage)
    type(CARD, 'm100 2003 002')
    await tap('用会员卡号登录')
    expect(subjectOf(phone)).toMatchObject({ name: '许云舒' })
    expect(said()).toContain('M •••• 3002')
    await tap('显示卡号')
    expect(said()).toContain('M10 0200 3002')
    expect(screen.getByRole('img', { name: '会员卡条码' })).toBeDefined()
  })

  it('tells a lapsed member that list prices apply', async () => {
    await open(launch(openShop()), MePage)
    await tap(/会员已到期/)
    expect(said()).toContain('尊享会员 · 已到期')
    expect(said()).toContain('暂按原价购物')
  })

  it('tells a member in grace until when member prices stay, not that the card is valid until a day that is past', async () => {
    const phone = launch(openShop())
    await phone.until(phone.app.flows.session.signInWithCard('M1002003004'))
    await open(phone, MePage)
    const [, ended = '', until = ''] = /已于 (\S+) 到期，会员价保留到 (\S{10})/.exec(said()) ?? []
    expect(Date.parse(until) - Date.parse(ended)).toBe(14 * 86_400_000)
    expect(said()).not.toContain('有效期至')
  })

  it('takes a persona at a tap, and back to a guest', async () => {
    const phone = launch(openShop())
    await open(phone, MePage)
    await tap(/普通会员/)
    expect(subjectOf(phone)).toMatchObject({ membership: { number: ORDINARY } })
    await tap(/访客/)
    expect(subjectOf(phone)).toEqual({ kind: 'guest' })
    await tap(/门口店员/)
    expect(ways()).toEqual(['/staff/desk/index'])
  })

  it('signs out only after asking', async () => {
    const phone = launch(openShop())
    await phone.until(phone.app.flows.session.signInWithCard(PREMIUM))
    await open(phone, MePage)
    await tap('退出登录')
    await tap('取消')
    expect(subjectOf(phone).kind).toBe('member')
    await tap('退出登录')
    await tap('退出')
    expect(subjectOf(phone).kind).toBe('guest')
  })

  it('waits while an order is not through the door yet, so that the pass is not lost', async () => {
    const phone = await paid(openShop())
    await open(phone, MePage)
    expect(said()).toContain('这次购物还没结束')
    expect(screen.queryByRole('button', { name: '用会员卡号登录' })).toBeNull()
    expect(screen.queryByRole('button', { name: /普通会员/ })).toBeNull()
  })
})

describe('preferences', () => {
  it('apply at once and outlive the app', async () => {
    const shop = openShop()
    const phone = launch(shop)
    await open(phone, MePage)
    await tap('English', 'radio')
    expect(said()).toContain('Settings')
    await tap('Dark', 'radio')
    const root = document.querySelector('.ui-looks')
    expect(root?.className).toContain('theme-dark')
    await tap('On', 'radio')
    const saved = relaunch(shop, phone).app.stores.shopper.getState()
    expect(saved).toMatchObject({ language: 'en', theme: 'dark', sound: true })
  })

  it('turn care mode on', async () => {
    const phone = launch(openShop())
    await open(phone, MePage)
    const [care] = screen.getAllByRole('radio', { name: '开' })
    care?.click()
    await tap('浅色', 'radio')
    expect(document.querySelector('.ui-looks')?.className).toContain('care')
  })
})

describe('the voice', () => {
  const spokenOn = () =>
    screen.getByRole('radiogroup', { name: '语音播报' }).querySelectorAll('[role="radio"]')

  it('follows care mode until it is chosen, then stays as it was chosen', async () => {
    const shop = openShop()
    const phone = launch(shop)
    await open(phone, MePage)
    const [off, on] = spokenOn()
    expect(on?.getAttribute('aria-checked')).toBe('false')
    const [care] = screen.getAllByRole('radio', { name: '开' })
    care?.click()
    await tap('浅色', 'radio')
    expect(spokenOn()[1]?.getAttribute('aria-checked')).toBe('true')
    ;(off as HTMLElement).click()
    await tap('浅色', 'radio')
    expect(spokenOn()[1]?.getAttribute('aria-checked')).toBe('false')
    expect(relaunch(shop, phone).app.stores.shopper.getState()).toMatchObject({ care: true, spoken: false })
  })

  it('is offered only where there is one', async () => {
    const phone = launch(openShop())
    Object.assign(phone.platform.speech, { available: false })
    await open(phone, MePage)
    expect(screen.queryByRole('radiogroup', { name: '语音播报' })).toBeNull()
  })
})

describe('small things', () => {
  it('reads a card number in any spelling of it', () => {
    expect(cardNumberOf(' m1002003001 ')).toBe('M1002003001')
    expect(cardNumberOf('M10-0200-3001')).toBe('M1002003001')
    for (const wrong of ['', 'M123', '1002003001', 'M10020030011', 'MM002003001']) {
      expect(cardNumberOf(wrong)).toBeNull()
    }
  })

  it('names the version of the package', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(VERSION)
  })
})
