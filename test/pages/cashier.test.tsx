// @vitest-environment jsdom
// The cashier: whatever becomes of a payment, the page says only what is known and always has a way on.
import { codeOf } from '@mock/seed/sample'
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { err } from '@/domain/kernel'
import CashierPage from '@/pages/cashier'
import { actInWallet, codeIn, launch, openShop, relaunch, wallet } from '../flows/support/shop'
import { booksOf, checkIn, quoted, scan, shopped, tripIn, tripOf } from '../flows/support/visits'
import { appOnStage, open, pass, said, tap, ways } from '../support/stage'
import { firePageMoment } from '../support/taro'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))

afterEach(cleanup)

async function atTheCashier() {
  const shop = openShop()
  const phone = await quoted(shop)
  await open(phone, CashierPage)
  return { shop, phone }
}

/** The wallet is another page: nothing has been done in it yet. */
async function inTheWallet() {
  const { shop, phone } = await atTheCashier()
  phone.platform.inWallet = wallet(shop, null, 'elsewhere')
  await tap(/^用微信支付 ¥/)
  const { payment } = tripIn(phone, 'paying')
  if (payment.kind !== 'awaiting-user') throw new Error(`the wallet is not open: ${payment.kind}`)
  return { shop, phone, code: codeIn(payment.invocation) }
}

async function moment(what: 'show' | 'hide') {
  await act(async () => firePageMoment(what))
  await pass(500)
}

describe('the wallets', () => {
  it('are paid with as chosen, and the pass follows', async () => {
    const { shop } = await atTheCashier()
    await tap(/^支付宝/, 'radio')
    await tap(/^用支付宝付 ¥/)
    await pass(3000)
    expect(booksOf(shop).attempts).toEqual(['alipay succeeded'])
    expect(ways()).toEqual(['/pages/pass/index'])
  })
})

describe('coming back from the wallet', () => {
  it('without paying can be told, and another wallet tried', async () => {
    await inTheWallet()
    await moment('show')
    expect(said()).toContain('正在确认付款')
    await tap('我没有付款，换一种方式')
    expect(said()).toContain('付款没有进行')
    expect(screen.getByRole('button', { name: /^用微信支付 ¥/ })).toBeDefined()
  })

  it('after paying leads to the pass, but not before the shopper is back', async () => {
    const { shop, phone, code } = await inTheWallet()
    await moment('hide')
    actInWallet(shop, code, 'pay')
    await pass(10_000)
    expect(tripOf(phone).phase).toBe('paid')
    expect(ways()).toEqual([])
    await moment('show')
    expect(ways()).toEqual(['/pages/pass/index'])
  })

  it('is not assumed after a restart: the wallet can be opened again', async () => {
    const { shop, phone } = await inTheWallet()
    cleanup()
    const again = relaunch(shop, phone)
    again.platform.inWallet = wallet(shop, null, 'elsewhere')
    await open(again, CashierPage)
    expect(said()).toContain('正在等您用微信支付…')
    expect(screen.getByRole('button', { name: '我没有付款，换一种方式' })).toBeDefined()
    await tap('重新打开微信支付')
    expect(again.platform.opened).toHaveLength(1)
  })
})

describe('a payment that came to nothing', () => {
  it('says that nothing was taken, and the next wallet may do', async () => {
    const { shop, phone } = await atTheCashier()
    phone.platform.inWallet = wallet(shop, 'decline', 'failed')
    await tap(/^用微信支付 ¥/)
    await pass(3000)
    expect(said()).toContain('没有扣款')
    phone.platform.inWallet = wallet(shop, 'pay', 'returned')
    await tap(/^和包支付/, 'radio')
    await tap(/^用和包支付 ¥/)
    await pass(3000)
    expect(booksOf(shop)).toMatchObject({
      orders: 1,
      attempts: ['wechat-pay closed', 'china-mobile succeeded'],
    })
  })

  it('gives the basket back for changes', async () => {
    const { shop, phone } = await atTheCashier()
    phone.platform.inWallet = wallet(shop, 'decline', 'failed')
    await tap(/^用微信支付 ¥/)
    await pass(3000)
    await tap('返回修改商品')
    expect(tripIn(phone, 'shopping').cart.lines).toHaveLength(3)
    expect(ways()).toEqual(['/pages/cart/index'])
  })
})

describe('a payment nobody knows about', () => {
  it('cannot be paid again; the order number is there for staff, and the answer is found by itself', async () => {
    const { shop, phone, code } = await inTheWallet()
    await moment('show')
    shop.network = () => 'request-lost'
    await tap('我没有付款，换一种方式')
    expect(said()).toContain('取消之前请不要再付')
    expect(said()).toContain('先结束这一笔（微信支付）')
    expect(said()).toContain(tripIn(phone, 'paying').order.number)
    expect(screen.queryByRole('button', { name: /^用.*付/ })).toBeNull()
    actInWallet(shop, code, 'pay')
    shop.network = () => 'arrives'
    await pass(60_000)
    expect(ways()).toEqual(['/pages/pass/index'])
  })

  it('is said to be checked still, and after two minutes shows the way out instead of turning for ever', async () => {
    const { shop, phone, code } = await inTheWallet()
    actInWallet(shop, code, 'never-answer')
    await moment('show')
    const { number } = tripIn(phone, 'paying').order
    expect(said()).not.toContain('还在查')
    await pass(5000)
    expect(said()).toContain(`还在查，请不要再付。订单号 ${number}`)
    expect(said()).not.toContain('等了很久？这样办')
    expect(said()).toContain('通常几秒钟就好')
    await pass(120_000)
    expect(said()).toContain('等了很久？这样办')
    expect(said(), 'what is no longer true').not.toContain('通常几秒钟就好')
    expect(said()).toContain('把这个订单号或码给服务台看')
    expect(screen.getByRole('img', { name: '订单号的码' })).toBeDefined()
    expect(screen.getByRole('button', { name: '再查一次' })).toBeDefined()
    expect(screen.getByRole('button', { name: '我没有付款，换一种方式' })).toBeDefined()
  })
})

describe('a basket that costs nothing', () => {
  it('leads back to the basket: asking for the same price again would end the same way', async () => {
    const { phone } = await atTheCashier()
    vi.spyOn(phone.app.flows.checkout, 'pay').mockImplementation(async () => {
      const { trip } = phone.app.stores
      const quoted = trip.getState().trip
      if (quoted.phase !== 'quoted') throw new Error(quoted.phase)
      trip.record({ kind: 'order-asked', tender: 'wechat-pay' })
      trip.record({ kind: 'order-undone', quoteId: quoted.quote.id })
      return err({ code: 'nothing-to-pay', lineIds: [] })
    })
    await tap(/^用微信支付 ¥/)
    expect(said()).toContain('这些商品不用付钱')
    await tap('返回购物车修改')
    expect(ways()).toEqual(['/pages/cart/index'])
  })
})

describe('a price that is no longer good', () => {
  it('is confirmed again before anything is paid', async () => {
    const { shop } = await atTheCashier()
    await pass(11 * 60_000)
    await tap(/^用微信支付 ¥/)
    expect(said()).toContain('价格确认已过期')
    expect(booksOf(shop).attempts).toEqual([])
    await tap('重新核对')
    expect(ways()).toEqual(['/pages/checkout/index'])
  })
})

describe('a price that rose between the quote and the wallet', () => {
  it('F14 is shown line by line, and paid only after another tap', async () => {
    const shop = openShop()
    const phone = launch(shop)
    await checkIn(phone)
    await scan(phone, codeOf('kenyuan-pearl-rice-10-kg'))
    await phone.until(phone.app.flows.quote.request())
    await open(phone, CashierPage)
    shop.scenario('price-changed')
    await tap(/^数字人民币/, 'radio')
    await tap(/^用数字人民币付 ¥/)
    expect(said(), 'the goods').toContain('¥79.90 → ¥80.90')
    expect(said(), 'what is to pay').toContain('¥78.30 → ¥79.28')
    expect(said()).toContain('贵了 ¥0.98')
    expect(booksOf(shop).orders).toBe(0)
    await tap(/^用数字人民币付 ¥/)
    await pass(3000)
    expect(booksOf(shop)).toMatchObject({ orders: 1, attempts: ['e-cny succeeded'] })
  })
})

describe('an order', () => {
  it('that the store has not answered goes on by itself, and the page says so', async () => {
    const { shop, phone } = await atTheCashier()
    shop.scenario('offline')
    await tap(/^用微信支付 ¥/)
    await pass(12_000)
    cleanup()
    const again = relaunch(shop, phone)
    await open(again, CashierPage)
    expect(said()).toContain('正在下单')
    shop.scenario('normal')
    await pass(10_000)
    expect(said()).not.toContain('正在下单')
    expect(tripIn(again, 'paying').payment.kind).toBe('awaiting-user')
  })

  it('whose time is up is not offered for payment again: the same basket is confirmed anew', async () => {
    const { shop, phone } = await inTheWallet()
    await moment('show')
    await tap('我没有付款，换一种方式')
    await pass(31 * 60_000)
    expect(screen.queryByRole('button', { name: /^用微信支付 ¥/ })).toBeNull()
    await tap('重新核对')
    expect(tripOf(phone).phase).toBe('shopping')
    expect(ways()).toEqual(['/pages/checkout/index'])
    expect(booksOf(shop).attempts).toEqual(['wechat-pay closed'])
  })
})

it('without a price leads back to the basket', async () => {
  await open(await shopped(openShop()), CashierPage)
  await tap('购物车')
  expect(ways()).toEqual(['/pages/cart/index'])
})
