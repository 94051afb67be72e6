// @vitest-environment jsdom
// My orders and their receipts: what was bought stays in sight, also without a network.
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import OrdersPage from '@/pages/orders'
import ReceiptPage from '@/pages/receipt'
import { launch, openShop, wallet } from '../flows/support/shop'
import { code, PREMIUM, paid, pay, quoted, scan, shopped, tripIn } from '../flows/support/visits'
import { appOnStage, open, said, tap, ways } from '../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
afterEach(cleanup)

describe('my orders', () => {
  it('are empty at first, with a way into a store and to signing in', async () => {
    await open(launch(openShop()), OrdersPage)
    expect(said()).toContain('还没有订单')
    await tap('进店购物')
    await tap('登录')
    expect(ways()).toEqual(['/pages/home/index', '/pages/me/index'])
  })

  it('lead from a paid order to its receipt', async () => {
    const phone = await paid(openShop())
    const { order } = tripIn(phone, 'paid')
    await open(phone, OrdersPage)
    expect(said()).toContain('已付款')
    await tap(/福田店/)
    expect(ways()).toEqual([`/pages/receipt/index?order=${order.id}`])
  })

  it('lead from the unpaid order of this trip to the cashier', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    phone.platform.inWallet = wallet(shop, null, 'elsewhere')
    await pay(phone)
    await open(phone, OrdersPage)
    expect(said()).toContain('待付款')
    await tap(/福田店/)
    expect(ways()).toEqual(['/pages/cashier/index'])
  })

  it('say when there is no network and come back at a tap', async () => {
    const shop = openShop()
    const phone = await paid(shop)
    shop.network = () => 'request-lost'
    await open(phone, OrdersPage)
    expect(said()).toContain('没有网络')
    shop.network = () => 'arrives'
    await tap('再试一次')
    expect(said()).toContain('已付款')
  })
})

describe('a receipt', () => {
  it('explains every line down to what was paid', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    for (const id of ['third-free', 'third-free', 'weight-label']) await scan(phone, code(id))
    await phone.until(phone.app.flows.session.signInWithCard(PREMIUM))
    await phone.until(phone.app.flows.quote.request())
    await pay(phone, 'unionpay')
    const { order } = tripIn(phone, 'paying')
    shop.clock.advance(5000)
    await open(phone, ReceiptPage, { order: order.id })
    expect(said()).toContain('¥8.90 × 3')
    expect(said()).toContain('¥7.98/公斤 × 0.840 公斤')
    expect(said()).toContain('按标签金额')
    expect(said()).toContain('尊享会员价')
    expect(said()).toContain('咖啡买二送一-¥7.50')
    expect(said()).toContain(`订单号${order.number}`)
    expect(said()).toContain('付款方式云闪付')
    const shown = order.lines.reduce((sum, { amount }) => sum + amount, 0)
    expect(said()).toContain(`¥${(shown / 100).toFixed(2)}`)
  })

  it('shows the pass again while it is still needed', async () => {
    const phone = await paid(openShop())
    await open(phone, ReceiptPage, { order: tripIn(phone, 'paid').order.id })
    await tap('再次出示通行码')
    expect(ways()).toEqual(['/pages/pass/index'])
  })

  it('of this trip needs no network', async () => {
    const shop = openShop()
    const phone = await paid(shop)
    shop.network = () => 'request-lost'
    await open(phone, ReceiptPage, { order: tripIn(phone, 'paid').order.id })
    expect(said()).toContain('商品明细')
  })

  it.each(['junk', '../../x', '', undefined])('that is not mine (%s) is not found', async (order) => {
    await open(launch(openShop()), ReceiptPage, { order })
    expect(said()).toContain('没有找到这张小票')
    await tap('查看全部订单')
    expect(ways()).toEqual(['/pages/orders/index'])
  })

  it('of somebody else is as unknown as one that never was', async () => {
    const shop = openShop()
    const theirs = tripIn(await paid(shop), 'paid').order.id
    await open(launch(shop), ReceiptPage, { order: theirs })
    expect(said()).toContain('没有找到这张小票')
    expect(screen.queryByText('商品明细')).toBeNull()
  })
})
