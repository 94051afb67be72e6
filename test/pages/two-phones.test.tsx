// @vitest-environment jsdom
// F54 and F55 as the shopper reads them: the receipt of an unpaid order on another phone, and the cashier of one that was overtaken.
import { LEASE } from '@mock/payments/lease'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import CashierPage from '@/pages/cashier'
import ReceiptPage from '@/pages/receipt'
import type { Phone, Shop } from '../flows/support/shop'
import { launch, openShop, wallet } from '../flows/support/shop'
import { checkIn, code, follow, ORDINARY, pay, scan, tripIn, tripOf } from '../flows/support/visits'
import { appOnStage, open, pass, said, tap, ways } from '../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
afterEach(cleanup)

async function phoneOf(shop: Shop): Promise<Phone> {
  const phone = launch(shop)
  await phone.until(phone.app.flows.session.signInWithCard(ORDINARY))
  phone.platform.inWallet = wallet(shop, null, 'elsewhere')
  return phone
}

async function whileAPays() {
  const shop = openShop({ host: 'browser' })
  const [a, b] = [await phoneOf(shop), await phoneOf(shop)]
  await checkIn(a)
  await scan(a, code('price-label'))
  await a.until(a.app.flows.quote.request())
  await pay(a, 'alipay')
  return { shop, a, b, order: tripIn(a, 'paying').order }
}

describe('F54 F55 the receipt of an order that another phone is paying', () => {
  it('says so, and leads to the cashier once that phone is not heard of any more', async () => {
    const { shop, a, b, order } = await whileAPays()
    a.platform.kill()
    await open(b, ReceiptPage, { order: order.id })
    await tap('在这台手机上付')
    expect(said()).toContain('另一台手机正在付这个订单')
    expect(said()).toContain('3 分钟')
    expect(ways()).toEqual([])
    await pass(LEASE)
    await tap('再看一次')
    expect(ways()).toEqual(['/pages/cashier/index'])
    expect(tripIn(b, 'paying').order.id).toBe(order.id)
    expect(Object.keys(shop.state().orders)).toEqual([order.id])
  })
})

describe('the receipt of an order that was paid on another phone meanwhile', () => {
  it('learns of it by itself, and offers no second payment', async () => {
    const { shop, a, b, order } = await whileAPays()
    await open(b, ReceiptPage, { order: order.id })
    await tap('在这台手机上付')
    const { payment } = tripIn(a, 'paying')
    if (payment.kind !== 'awaiting-user') throw new Error(payment.kind)
    await wallet(shop, 'pay', 'elsewhere')(payment.invocation)
    await pass(4000)
    expect(said()).toContain('已付款')
    expect(said()).not.toContain('另一台手机正在付')
    expect(screen.queryByRole('button', { name: /在这台手机上付|再看一次/ })).toBeNull()
  })
})

describe('F54 the cashier of a phone that was overtaken', () => {
  it('shows who is paying, does not say that no payment was made, and looks again at a tap', async () => {
    const { shop, a, b, order } = await whileAPays()
    a.app.flows.resume.pause()
    await shop.clock.advance(LEASE)
    await b.until(b.app.flows.takeUp.order(order.id))
    await b.until(b.app.flows.checkout.cancelAttempt())
    await pay(b, 'wechat-pay')
    await follow(a, 3000)
    await open(a, CashierPage)
    await tap(/^用.+付 /)
    expect(said()).toContain('另一台手机正在付这个订单')
    expect(said()).not.toContain('付款没有进行')
    await tap('再看一次')
    expect(said()).toContain('另一台手机正在付这个订单')
    await b.until(b.app.flows.checkout.cancelAttempt())
    await tap('再看一次')
    expect(said()).not.toContain('另一台手机正在付这个订单')
    expect(screen.queryAllByRole('button', { name: /^用.+付 / })).not.toEqual([])
    expect(tripOf(a)).toMatchObject({ phase: 'paying', order: { id: order.id } })
  })
})
