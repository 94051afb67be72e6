// @vitest-environment jsdom
// The desk for returns as staff see it: find the order, choose pieces, see what goes back and why, take them.
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { exitPassText, receiptText } from '@/domain/code'
import type { Order } from '@/domain/order'
import DeskPage from '@/staff/desk'
import ReturnsPage from '@/staff/returns'
import { memberHere } from '../../flows/support/rice'
import type { Phone, Shop } from '../../flows/support/shop'
import { launch, openShop, wallet } from '../../flows/support/shop'
import {
  checkIn,
  code,
  follow,
  forgetSessions,
  onDuty,
  PREMIUM,
  pay,
  scan,
  tripIn,
} from '../../flows/support/visits'
import { appOnStage, field, open, pass, pressEnter, said, tap, type, ways } from '../../support/stage'
import { camera } from '../../support/stand-in-camera'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
vi.mock('@/platform/scanner-view', async () => import('../../support/stand-in-camera'))
afterEach(cleanup)

const SUPERVISOR = { no: '20003', pin: '2468' }

/** A guest buys three coffees (the third free), a labelled bag of apples and a lager, and comes back. */
async function cameBack(who?: typeof SUPERVISOR) {
  const shop = openShop()
  const shopper = launch(shop)
  await checkIn(shopper)
  for (const id of ['third-free', 'third-free', 'third-free', 'price-label', 'age-check']) {
    await scan(shopper, code(id))
  }
  await shopper.until(shopper.app.flows.quote.request())
  await pay(shopper)
  await follow(shopper, 5000)
  const { order } = tripIn(shopper, 'paid')
  const desk = await onDuty(shop, who)
  await open(desk, ReturnsPage)
  return { shop, shopper, desk, order }
}

async function found(who?: typeof SUPERVISOR) {
  const visit = await cameBack(who)
  type('输入订单号', visit.order.number)
  await tap('查找订单')
  return visit
}
const kept = (shop: Shop, { id }: Order) => shop.state().orders[id]?.order.returns ?? []
const see = async (desk: Phone, text: string) => {
  await act(async () => camera().onScan({ text, symbology: 'qr', at: desk.platform.clock.now() }))
  await pass(1000)
}
/** What staff asked the store. */
const askedOf = (shop: Shop) => shop.requests.filter(({ path }) => path.startsWith('/staff'))
const TAKE_COFFEE = /退这一件.*拿铁/

describe('finding the order', () => {
  it('is done by its number, typed small', async () => {
    const { order } = await cameBack()
    type('输入订单号', order.number.toLowerCase())
    await pressEnter('输入订单号')
    expect(said()).toContain(`订单 ${order.number}`)
    expect(said()).toContain('微信支付')
  })

  it('is done by the code on the receipt', async () => {
    const { desk, order } = await cameBack()
    await see(desk, receiptText(order.number))
    expect(said()).toContain(`订单 ${order.number}`)
  })

  it('says what to do when it is none of this store, and asks for nothing with a wallet’s code', async () => {
    const { shop, desk } = await cameBack()
    await see(desk, receiptText('NOTHERE1'))
    expect(said()).toContain('没有找到这个订单')
    shop.requests.length = 0
    await see(desk, '134567890123456789')
    expect(said()).toContain('这不是订单码')
    expect(askedOf(shop)).toEqual([])
  })

  it('tells staff, not a shopper, that an order was never paid', async () => {
    const shop = openShop()
    const shopper = launch(shop)
    await checkIn(shopper)
    await scan(shopper, code('price-label'))
    await shopper.until(shopper.app.flows.quote.request())
    shopper.platform.inWallet = wallet(shop, null, 'elsewhere')
    await pay(shopper)
    const { order } = tripIn(shopper, 'paying')
    await open(await onDuty(shop), ReturnsPage)
    type('输入订单号', order.number)
    await tap('查找订单')
    expect(said()).toContain('这个订单没有付过款没有可退的钱')
    expect(said()).not.toContain('不要重复付款')
  })

  it('does not take a pass for a receipt', async () => {
    const { shop, shopper, desk } = await cameBack()
    shop.requests.length = 0
    await see(desk, exitPassText(tripIn(shopper, 'paid').pass.token))
    expect(said()).toContain('这不是订单码')
    expect(askedOf(shop)).toEqual([])
  })
})

describe('choosing what comes back', () => {
  it('tells at each step what goes back, and why it is less when a set is split', async () => {
    await found()
    expect(said()).toContain('请选择要退的商品')
    await tap(TAKE_COFFEE)
    expect(said()).toContain('退回的 1 件，不算组合优惠¥8.90')
    expect(said()).toContain('「咖啡买二送一」不再成立，留下的 2 件按单件价算-¥8.90')
    expect(said()).toContain('退给顾客¥0.00')
    await tap(/增加一件.*拿铁/)
    expect(said()).toContain('退回的 2 件，不算组合优惠¥17.80')
    expect(said()).toContain('退给顾客¥8.90')
  })

  it('names the points that go back once', async () => {
    const shop = openShop()
    const shopper = await memberHere(shop, PREMIUM)
    await scan(shopper, code('third-free'))
    await scan(shopper, code('third-free'))
    shopper.app.flows.quote.payWithPoints(true)
    await shopper.until(shopper.app.flows.quote.request())
    await pay(shopper)
    await follow(shopper, 5000)
    const { order } = tripIn(shopper, 'paid')
    await open(await onDuty(shop), ReturnsPage)
    type('输入订单号', order.number)
    await tap('查找订单')
    await tap(TAKE_COFFEE)
    await tap('核对并退款')
    const sheet = screen.getByRole('dialog').textContent ?? ''
    expect(sheet.match(/\d+ 积分/g)).toEqual([expect.stringMatching(/^[1-9]/)])
    expect(sheet).toMatch(/当时用积分付的，退还 \d+ 积分-¥/)
  })

  it('shows what only a supervisor takes, and offers it to a supervisor', async () => {
    await found()
    expect(said()).toContain('有年龄限制')
    expect(said()).toContain('请主管登录后办理')
    expect(screen.queryAllByRole('button', { name: /退这一件/ })).toHaveLength(1)
    cleanup()
    await found(SUPERVISOR)
    expect(said()).not.toContain('请主管登录后办理')
    expect(screen.queryAllByRole('button', { name: /退这一件/ })).toHaveLength(3)
  })

  it('shows the store’s figure only, once it has said: without an answer nothing can be confirmed', async () => {
    const { shop } = await found()
    shop.network = () => 'request-lost'
    await tap(TAKE_COFFEE)
    expect(said()).toContain('没有网络')
    await tap('核对并退款')
    expect(screen.queryByText('确认退货')).toBeNull()
    shop.network = () => 'arrives'
    await tap('再试一次')
    await tap('核对并退款')
    expect(screen.queryByText('确认退货')).not.toBeNull()
  })

  it('records the reason staff chose', async () => {
    const { shop, order } = await found()
    await tap(/^退货原因/)
    await tap('有质量问题')
    await tap(TAKE_COFFEE)
    await tap('核对并退款')
    await tap('商品已收到，确认退款')
    expect(kept(shop, order)).toMatchObject([{ reason: 'faulty' }])
  })
})

describe('confirming', () => {
  it('takes the goods, says how much goes back and where to, and goes on to the next order', async () => {
    const { shop, order } = await found(SUPERVISOR)
    await tap(/退这一件.*苹果/)
    await tap('核对并退款')
    await tap('商品已收到，确认退款')
    expect(said()).toContain('退货完成')
    expect(said()).toContain('¥18.63')
    expect(said()).toContain('原路退回：微信支付')
    expect(kept(shop, order)).toMatchObject([{ money: 1863, lines: [{ count: 1 }] }])
    await tap('下一个订单')
    expect(field('输入订单号').value).toBe('')
  })

  it('after another desk was faster shows the order as it is now, and takes nothing', async () => {
    const { shop, order } = await found()
    await tap(TAKE_COFFEE)
    const other = await onDuty(shop, SUPERVISOR)
    const { lineId } = order.lines[0] ?? {}
    if (!lineId) throw new Error('nothing was bought')
    const lines = [{ lineId, count: 1 }]
    await other.until(other.app.flows.returns.confirm({ order, lines, reason: 'unwanted' }))
    await tap('核对并退款')
    await tap('商品已收到，确认退款')
    expect(said()).toContain('这个订单刚刚有过退货')
    expect(said()).toContain('已退 1 件')
    expect(said()).toContain('请选择要退的商品')
    expect(kept(shop, order)).toHaveLength(1)
  })

  it('that lost its answer is confirmed again at a tap, and is one return', async () => {
    const { shop, order } = await found()
    await tap(TAKE_COFFEE)
    await tap('核对并退款')
    shop.network = ({ path }) => (path === '/staff/returns' ? 'reply-lost' : 'arrives')
    await tap('商品已收到，确认退款')
    expect(said()).toContain('网络有点慢')
    shop.network = () => 'arrives'
    await tap('核对并退款')
    await tap('商品已收到，确认退款')
    expect(said()).toContain('退货完成')
    expect(kept(shop, order)).toHaveLength(1)
  })
})

describe('who may', () => {
  it('is reached from the desk at the door', async () => {
    await open(await onDuty(openShop()), DeskPage)
    await tap('退货')
    expect(ways()).toEqual(['/staff/returns/index'])
  })

  it('is nobody off duty, nor one whose shift the server has ended', async () => {
    const shop = openShop()
    await open(launch(shop), ReturnsPage)
    expect(shop.requests).toEqual([])
    await tap('店员登录')
    expect(ways()).toEqual(['/staff/desk/index'])
    cleanup()
    const visit = await cameBack()
    forgetSessions(visit.shop)
    await see(visit.desk, receiptText(visit.order.number))
    expect(said()).toContain('退货由当班店员办理')
  })
})
