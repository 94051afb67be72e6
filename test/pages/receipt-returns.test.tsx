// @vitest-environment jsdom
// What a shopper sees of a return: on the receipt with its refund, in the list, and at the door.
import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { exitPassText } from '@/domain/code'
import type { LineId } from '@/domain/kernel'
import OrdersPage from '@/pages/orders'
import ReceiptPage from '@/pages/receipt'
import DeskPage from '@/staff/desk'
import type { Phone, Shop } from '../flows/support/shop'
import { launch, openShop } from '../flows/support/shop'
import { checkIn, code, follow, onDuty, pay, scan, tripIn } from '../flows/support/visits'
import { see } from '../staff/door'
import { appOnStage, open, pass, said } from '../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
vi.mock('@/platform/scanner-view', async () => import('../support/stand-in-camera'))
afterEach(cleanup)

/** A guest with three coffees, the third free: ¥17.80. */
async function coffees() {
  const shop = openShop()
  const shopper = launch(shop)
  await checkIn(shopper)
  for (let i = 0; i < 3; i++) await scan(shopper, code('third-free'))
  await shopper.until(shopper.app.flows.quote.request())
  await pay(shopper)
  await follow(shopper, 5000)
  return { shop, shopper, order: tripIn(shopper, 'paid').order }
}

async function takeBack(shop: Shop, shopper: Phone, count: number): Promise<void> {
  const desk = await onDuty(shop)
  const { returns } = desk.app.flows
  const found = await desk.until(returns.find(tripIn(shopper, 'paid').order.number))
  if (!found.ok) throw new Error(found.error.code)
  const { order } = found.value
  const lines = [{ lineId: order.lines[0]?.lineId as LineId, count }]
  const taken = await desk.until(returns.confirm({ order, lines, reason: 'unwanted' }))
  if (!taken.ok) throw new Error(taken.error.code)
}

describe('a receipt', () => {
  it('carries its number as a code for the desk, also without a network', async () => {
    const { shop, shopper, order } = await coffees()
    shop.network = () => 'request-lost'
    await open(shopper, ReceiptPage, { order: order.id })
    expect(said()).toContain(`退货时请出示${order.number}`)
  })

  it('tells what came back, what for, and where the refund is, until it has arrived', async () => {
    const { shop, shopper, order } = await coffees()
    await takeBack(shop, shopper, 2)
    await open(shopper, ReceiptPage, { order: order.id })
    expect(said()).toContain('部分退货')
    expect(said()).toContain('退款途中')
    expect(said()).toContain('山朗拿铁咖啡 ×2')
    expect(said()).toContain('原路退回：微信支付 ¥8.90')
    expect(said()).toContain('退回的 2 件，不算组合优惠¥17.80')
    expect(said()).toContain('「咖啡买二送一」不再成立，留下的 1 件按单件价算-¥8.90')
    expect(said()).toContain('共退款¥8.90')
    expect(said()).toContain('已退 2 件¥17.80')
    await pass(12_000)
    expect(said()).not.toContain('退款途中')
    expect(said()).toContain('已退款')
  })

  it('of goods that are all back needs neither pass nor code', async () => {
    const { shop, shopper, order } = await coffees()
    await takeBack(shop, shopper, 3)
    await open(shopper, ReceiptPage, { order: order.id })
    expect(said()).toContain('已全部退货')
    expect(said()).toContain('共退款¥17.80')
    expect(said()).not.toContain('退货时请出示')
    expect(said()).not.toContain('再次出示通行码')
  })
})

describe('elsewhere', () => {
  it('the list of orders says that goods came back, and how much', async () => {
    const { shop, shopper } = await coffees()
    await takeBack(shop, shopper, 2)
    await open(shopper, OrdersPage)
    expect(said()).toContain('部分退货')
    expect(said()).toContain('已退 ¥8.90')
  })

  it('staff at the door look for the goods that stayed', async () => {
    const { shop, shopper } = await coffees()
    await takeBack(shop, shopper, 2)
    const desk = await onDuty(shop)
    await open(desk, DeskPage)
    await see(desk, exitPassText(tripIn(shopper, 'paid').pass.token))
    expect(said()).toContain('1 件 · ')
    expect(said()).toContain('×1')
    expect(said()).not.toContain('×3')
  })
})
