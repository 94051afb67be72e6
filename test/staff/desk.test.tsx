// @vitest-environment jsdom
// The desk at the exit: staff see in one glance whether a pass is good, and nothing is decided twice.
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import DeskPage from '@/staff/desk'
import { scanLabelled } from '../flows/support/labels'
import { launch, openShop } from '../flows/support/shop'
import { ATTENDANT, checkIn, follow, pay, tripIn } from '../flows/support/visits'
import { appOnStage, field, open, pass, pressEnter, said, tap, type } from '../support/stage'
import { camera } from '../support/stand-in-camera'
import { atTheDoor, see } from './door'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
vi.mock('@/platform/scanner-view', async () => import('../support/stand-in-camera'))

afterEach(cleanup)

describe('beginning a shift', () => {
  it('says when the PIN is wrong and lets the right one in', async () => {
    await open(launch(openShop()), DeskPage)
    type('工号', ATTENDANT.no)
    type('密码', '0000')
    await tap('登录')
    expect(said()).toContain('工号或密码不对')
    type('密码', ATTENDANT.pin)
    await tap('登录')
    expect(said()).toContain('周小满 · 店员 20118')
  })

  it('fills in a demo account at a tap', async () => {
    await open(launch(openShop()), DeskPage)
    await tap(/门口店员/)
    expect(field('工号').value).toBe(ATTENDANT.no)
    expect(field('密码').value).toBe(ATTENDANT.pin)
  })

  it('ends when the attendant says so', async () => {
    await atTheDoor()
    await tap('交班退出')
    expect(field('密码')).toBeDefined()
    expect(said()).not.toContain('请重新登录')
  })
})

describe('a good pass', () => {
  it('shows pieces, total, customer and goods, and lets the shopper through', async () => {
    const { shopper, desk, text } = await atTheDoor()
    const { pass: exitPass } = tripIn(shopper, 'paid')
    await see(desk, text)
    expect(said()).toContain('有效通行码')
    expect(said()).toContain(`3 件 · ¥${(exitPass.total / 100).toFixed(2)}`)
    expect(said()).toContain('顾客身份：访客')
    expect(said()).toContain('悠田全脂牛奶')
    await tap('放行')
    expect(said()).toContain('已放行')
    await pass(5000)
    void shopper.app.flows.resume.resume()
    await pass(5000)
    expect(tripIn(shopper, 'left').verdict).toEqual({ kind: 'let-through' })
  })

  it('can be typed without its prefix and confirmed with Enter', async () => {
    const { text } = await atTheDoor()
    type('输入通行码', text.replace('SGP1:', '').toLowerCase())
    await pressEnter('输入通行码')
    expect(said()).toContain('有效通行码')
  })

  it('goes through a spot check of the chosen goods only', async () => {
    const { desk, text } = await atTheDoor()
    await see(desk, text)
    await tap('抽查商品')
    expect(screen.getByRole('button', { name: '开始核对' }).getAttribute('aria-disabled')).toBe('true')
    await tap(/悠田全脂牛奶/)
    await tap('开始核对')
    expect(said()).toContain('请核对这 1 种商品')
    expect(said()).not.toContain('红富士')
    await tap('全部相符，放行')
    expect(said()).toContain('已放行')
  })

  it('tells until when goods are sold and of which batch they are, where their label said so', async () => {
    const { shopper, desk, text } = await atTheDoor(async (shop) => {
      const phone = launch(shop)
      await checkIn(phone)
      for (const id of ['last-day', 'other-batch', 'sticker']) await scanLabelled(phone, id)
      await phone.until(phone.app.flows.quote.request())
      await pay(phone)
      await follow(phone, 5000)
      return phone
    })
    const { lastDay } = tripIn(shopper, 'paid').order.lines[0] ?? {}
    await see(desk, text)
    expect(screen.getAllByText(/到期日|批次/).map(({ textContent }) => textContent)).toEqual([
      `到期日 ${lastDay}`,
      expect.stringContaining(' · 批次 HT0709'),
    ])
  })

  it('is stopped with a reason', async () => {
    const { desk, text } = await atTheDoor()
    await see(desk, text)
    await tap('请顾客到服务台')
    await tap('有未付款的商品')
    expect(said()).toContain('请到服务台')
    expect(desk.app.stores.staff.getState().verdict).toEqual({ kind: 'stop', reason: 'unpaid-item' })
  })
})

describe('a pass that does not open the door', () => {
  it('is refused the second time, with the time of the first', async () => {
    const { desk, text } = await atTheDoor()
    await see(desk, text)
    await tap('放行')
    await tap('下一位')
    await pass(4000)
    await see(desk, text)
    expect(said()).toContain('此码已经用过')
    expect(said()).toMatch(/已于 2026-01-10 10:\d\d 使用/)
  })

  it('is not looked up again while the phone is still in view after the decision', async () => {
    const { desk, text } = await atTheDoor()
    await see(desk, text)
    await tap('放行')
    await tap('下一位')
    await see(desk, text)
    expect(said()).not.toContain('此码已经用过')
  })

  it('is amber when it has run out, and red when nobody knows it', async () => {
    const { desk, text } = await atTheDoor()
    await see(desk, `SGP1:${'A'.repeat(20)}`)
    expect(screen.getByRole('alert').className).toContain('danger')
    await tap('下一位')
    await pass(46 * 60_000)
    await see(desk, text)
    expect(screen.getByRole('alert').className).toContain('warn')
    expect(said()).toContain('通行码已过期')
  })
})

describe('at a busy door', () => {
  it('does not take the bars of the goods for a pass', async () => {
    const { shop, desk } = await atTheDoor()
    await see(desk, '6907142010079', 'ean13')
    expect(shop.requests.filter(({ path }) => path.startsWith('/staff'))).toEqual([])
    expect(said()).toContain('请扫顾客手机上的通行码')
  })

  it('is ready for a hand scanner where there is no camera', async () => {
    const { text } = await atTheDoor()
    await act(async () => camera().onState('missing'))
    expect(said()).toContain('用扫码枪扫')
    type('输入通行码', text)
    await pressEnter('输入通行码')
    expect(said()).toContain('有效通行码')
  })

  it('keeps the pass when the network is gone, and goes on when it is back', async () => {
    const { shop, text } = await atTheDoor()
    shop.network = () => 'request-lost'
    type('输入通行码', text)
    await tap('查看订单')
    expect(said()).toContain('没有网络')
    expect(field('输入通行码').value).toBe(text)
    shop.network = () => 'arrives'
    await tap('再试一次')
    expect(said()).toContain('有效通行码')
  })

  it('keeps the basket in hand when the decision does not arrive', async () => {
    const { shop, desk, text } = await atTheDoor()
    await see(desk, text)
    shop.network = () => 'request-lost'
    await tap('放行')
    expect(said()).toContain('没有网络')
    shop.network = () => 'arrives'
    await tap('放行')
    expect(said()).toContain('已放行')
  })

  it('asks for a new sign-in when the server has ended the shift', async () => {
    const { shop, desk, text } = await atTheDoor()
    shop.change((state) => {
      state.sessions = {}
    })
    await see(desk, text)
    expect(said()).toContain('请重新登录')
  })
})
