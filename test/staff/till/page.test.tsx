// @vitest-environment jsdom
// Taking a payment as staff see it: the order, then the payer's code or a receipt, then one word across the counter.
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { exitPassText, receiptText } from '@/domain/code'
import type { PassToken } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import type { TenderId, WalletId } from '@/domain/payment'
import DeskPage from '@/staff/desk'
import TillPage from '@/staff/till'
import type { Phone, Shop } from '../../flows/support/shop'
import { launch, openShop, wallet } from '../../flows/support/shop'
import { checkIn, code, follow, forgetSessions, onDuty, pay, scan, tripIn } from '../../flows/support/visits'
import { appOnStage, field, open, pass, pressEnter, said, tap, type, ways } from '../../support/stage'
import { camera } from '../../support/stand-in-camera'
import { takingsOf } from '../../support/takings'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
vi.mock('@/platform/scanner-view', async () => import('../../support/stand-in-camera'))
afterEach(cleanup)

/** A shopper at the cashier, and staff with the page open. */
async function waits(tender: TenderId = 'payer-code', goods: readonly string[] = ['price-label']) {
  const shop = openShop({ host: 'browser' })
  const shopper = launch(shop)
  await checkIn(shopper)
  for (const id of goods) await scan(shopper, code(id))
  await shopper.until(shopper.app.flows.quote.request())
  shopper.platform.inWallet = wallet(shop, null, 'elsewhere')
  await pay(shopper, tender)
  const { order } = tripIn(shopper, 'paying')
  const desk = await onDuty(shop)
  await open(desk, TillPage)
  return { shop, shopper, desk, order }
}

async function found(tender?: TenderId) {
  const visit = await waits(tender)
  await see(visit.desk, receiptText(visit.order.number))
  return visit
}

const see = async (desk: Phone, text: string, symbology: 'qr' | 'code128' = 'qr') => {
  await act(async () => camera().onScan({ text, symbology, at: desk.platform.clock.now() }))
  await pass(1000)
}

function shown({ backend }: Shop, of: WalletId = 'wechat-pay'): string {
  const { reply } = backend.handle({
    method: 'POST',
    path: '/demo/payment-codes',
    headers: {},
    body: { wallet: of },
  })
  return (reply.body as { digits: string }).digits
}
const orderIn = (shop: Shop, { id }: Order) => shop.state().orders[id]?.order
const askedOf = (shop: Shop) => shop.requests.filter(({ path }) => path.startsWith('/staff/till'))
/** Asks for the password: more than ¥1,000. */
const dearly = (shop: Shop) =>
  shop.change(({ networks }) => {
    for (const [id, person] of Object.entries(networks.accounts.people))
      networks.accounts.people[id] = { ...person, passwordAbove: 1 as typeof person.passwordAbove }
  })

describe('the order', () => {
  it('is found by its code, its number, or the codes for the till, with what is due', async () => {
    const { shopper, desk, order } = await waits('till')
    await see(desk, receiptText(order.number))
    expect(said()).toContain('应收金额')
    expect(said()).toContain(`订单 ${order.number}`)
    cleanup()
    await open(desk, TillPage)
    type('输入订单号', order.number.toLowerCase())
    await pressEnter('输入订单号')
    expect(said()).toContain(`订单 ${order.number}`)
    cleanup()
    await open(desk, TillPage)
    const { payment } = tripIn(shopper, 'paying')
    const [first = ''] =
      payment.kind === 'awaiting-user' && payment.invocation.kind === 'till'
        ? payment.invocation.payloads
        : []
    await see(desk, first)
    expect(said()).toContain(`订单 ${order.number}`)
  })

  it('is asked for before any payment code: that goes nowhere, nor does a pass', async () => {
    const { shop, desk } = await waits()
    shop.requests.length = 0
    await see(desk, shown(shop))
    expect(said()).toContain('这不是订单码')
    await see(desk, exitPassText(idOf<PassToken>('A'.repeat(20))))
    expect(said()).toContain('这不是订单码')
    expect(askedOf(shop)).toEqual([])
  })

  it('that is paid, closed or being paid another way is one big word, and nothing is taken', async () => {
    const { shopper, desk, order } = await found('alipay')
    expect(said()).toContain('顾客正在用别的方式付')
    expect(screen.queryByRole('button', { name: '扫顾客的付款码' })).toBeNull()
    await shopper.until(shopper.app.flows.checkout.cancelAttempt())
    await tap('再查一次')
    expect(screen.queryByRole('button', { name: '扫顾客的付款码' })).not.toBeNull()
    await shopper.until(shopper.app.flows.checkout.changeCart())
    await tap('收银机已收款')
    type('收银机小票号', 'T-0001')
    await tap(/^确认已收/)
    expect(said()).toContain('这个订单已关闭')
    await tap('下一位')
    await pass(3000)
    await see(desk, receiptText(order.number))
    expect(said()).toContain('这个订单已关闭')
  })
})

describe('the payer’s code', () => {
  it.each([
    ['wechat-pay', 'code128'],
    ['alipay', 'qr'],
  ] as const)('of %s as %s is charged: paid, on both sides', async (of, symbology) => {
    const { shop, shopper, desk, order } = await found()
    await tap('扫顾客的付款码')
    await see(desk, shown(shop, of), symbology)
    expect(said()).toContain('已收款')
    expect(orderIn(shop, order)).toMatchObject({ status: 'paid', paid: { tender: 'payer-code', wallet: of } })
    await follow(shopper, 10_000)
    expect(tripIn(shopper, 'paid').order.paid).toMatchObject({ tender: 'payer-code', wallet: of })
    await tap('下一位')
    expect(field('输入订单号').value).toBe('')
  })

  it('is typed unseen, and nothing of it stays on the page', async () => {
    const { shop } = await found()
    await tap('扫顾客的付款码')
    expect(field('付款码数字（不显示，不保存）').type).toBe('password')
    const digits = shown(shop)
    shop.change(({ networks }) => {
      const one = networks.paymentCodes[digits]
      if (one) one.isUsed = true
    })
    type('付款码数字（不显示，不保存）', digits)
    await pressEnter('付款码数字（不显示，不保存）')
    expect(said()).toContain('付款码已失效')
    expect(field('付款码数字（不显示，不保存）').value).toBe('')
    expect(said()).not.toContain(digits)
  })

  it('is no product and no order number: it is said, and asked of nobody', async () => {
    const { shop, desk, order } = await found()
    await tap('扫顾客的付款码')
    shop.requests.length = 0
    for (const text of ['6901234567892', receiptText(order.number), '13456']) {
      await see(desk, text)
      expect(said()).toContain('这不是付款码')
    }
    expect(askedOf(shop)).toEqual([])
  })

  it('waits for the password, and can be given up: then another may be scanned', async () => {
    const { shop, desk, order } = await found()
    dearly(shop)
    await tap('扫顾客的付款码')
    await see(desk, shown(shop))
    expect(said()).toContain('等顾客输密码')
    expect(screen.queryByRole('button', { name: '扫顾客的付款码' })).toBeNull()
    await tap('不等了，撤销这次收款')
    expect(said()).toContain('现在还不能撤销')
    await pass(15_000)
    await tap('不等了，撤销这次收款')
    expect(said()).toContain('没有收款')
    await tap('再扫一个付款码')
    const digits = shown(shop, 'alipay')
    await see(desk, digits)
    expect(said()).toContain('等顾客输密码')
    shop.backend.handle({
      method: 'POST',
      path: `/demo/payment-codes/${digits}`,
      headers: {},
      body: { act: 'pay' },
    })
    await pass(3000)
    expect(said()).toContain('已收款')
    expect(takingsOf(shop.state())).toBe(order.due)
  })

  it('that its wallet refuses says why and what to do', async () => {
    const { shop, desk } = await found()
    shop.change(({ networks }) => networks.faults.push({ kind: 'insufficient-funds', times: 1 }))
    await tap('扫顾客的付款码')
    await see(desk, shown(shop))
    expect(said()).toContain('没有付成')
    expect(said()).toContain('钱包余额不足')
    expect(said()).toMatch(/没有付成¥\d+\.\d\d订单/)
    await tap('换一种收法')
    expect(screen.queryByRole('button', { name: '收银机已收款' })).not.toBeNull()
  })

  it('whose answer is lost is not charged again: it is asked for until it is known, and is one payment', async () => {
    const { shop, desk, order } = await found()
    await tap('扫顾客的付款码')
    shop.network = ({ path }) => (path === '/staff/till/charges' ? 'reply-lost' : 'arrives')
    await see(desk, shown(shop))
    expect(said()).toContain('还不知道结果')
    expect(said()).toContain('请不要再扫')
    await pass(8000)
    expect(said()).toContain('还不知道结果')
    shop.network = () => 'arrives'
    await pass(5000)
    expect(said()).toContain('已收款')
    expect(takingsOf(shop.state())).toBe(order.due)
  })

  it('that no network answers for stays unknown, also for a colleague who looks the order up', async () => {
    const { shop, desk, order } = await found()
    shop.change(({ networks }) => networks.faults.push({ kind: 'system-error', times: null }))
    await tap('扫顾客的付款码')
    await see(desk, shown(shop))
    expect(said()).toContain('还不知道结果')
    cleanup()
    const colleague = await onDuty(shop)
    await open(colleague, TillPage)
    await see(colleague, receiptText(order.number))
    expect(said()).toContain('还不知道结果')
    shop.change(({ networks }) => networks.faults.splice(0))
    await pass(90_000)
    expect(said()).toContain('没有收款')
  })
})

describe('taken at the till', () => {
  it('is confirmed with the receipt’s number, once', async () => {
    const { shop, shopper, order } = await found('till')
    await tap('收银机已收款')
    type('收银机小票号', '12')
    await tap(/^确认已收/)
    expect(said()).toContain('小票号是 4 到 32 个字母')
    type('收银机小票号', 'T-0001')
    await tap(/^确认已收/)
    expect(said()).toContain('已收款')
    expect(orderIn(shop, order)).toMatchObject({ paid: { tender: 'till', wallet: null } })
    await follow(shopper, 10_000)
    expect(tripIn(shopper, 'paid').order.paid).toMatchObject({ tender: 'till' })
  })

  it('by a colleague a moment before is told', async () => {
    const { shop, order } = await found('till')
    const colleague = await onDuty(shop, { no: '20003', pin: '2468' })
    await colleague.until(colleague.app.flows.till.take(order, 'T-0009'))
    await tap('收银机已收款')
    type('收银机小票号', 'T-0010')
    await tap(/^确认已收/)
    expect(said()).toContain('这个订单已付款')
  })
})

describe('who may', () => {
  it('is reached from the desk at the door', async () => {
    await open(await onDuty(openShop()), DeskPage)
    await tap('收款')
    expect(ways()).toEqual(['/staff/till/index'])
  })

  it('is nobody off duty, nor one whose shift the server has ended', async () => {
    const shop = openShop()
    await open(launch(shop), TillPage)
    await tap('店员登录')
    expect(ways()).toEqual(['/staff/desk/index'])
    cleanup()
    const visit = await waits()
    forgetSessions(visit.shop)
    await see(visit.desk, receiptText(visit.order.number))
    expect(said()).toContain('收款由当班店员办理')
  })
})
