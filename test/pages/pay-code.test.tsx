// @vitest-environment jsdom
// Following a payment that waits for somebody else: the code, how to get it to a wallet, and what happens when it runs out.
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseMerchantQr } from '@/domain/emv'
import { minutes } from '@/domain/kernel'
import type { TenderId } from '@/domain/payment'
import { cartOf } from '@/domain/trip'
import CashierPage from '@/pages/cashier'
import type { Phone, Shop } from '../flows/support/shop'
import { actInWallet, codeIn, openShop, setClock, wallet } from '../flows/support/shop'
import { booksOf, quoted, tripIn, tripOf } from '../flows/support/visits'
import { readPicture } from '../support/read-picture'
import { appOnStage, open, pass, said, tap, ways } from '../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
afterEach(cleanup)

/** The attempt is under way, and nobody has done anything about it yet. */
async function asking(tender: TenderId, shop = openShop({ host: 'browser' })) {
  const phone = await quoted(shop)
  phone.platform.inWallet = wallet(shop, null, 'elsewhere')
  await phone.until(phone.app.flows.checkout.pay(tender))
  await open(phone, CashierPage)
  return { shop, phone, order: tripIn(phone, 'paying').order }
}

const invocationOf = (phone: Phone) => {
  const { payment } = tripIn(phone, 'paying')
  if (payment.kind !== 'awaiting-user') throw new Error(payment.kind)
  return payment.invocation
}
const image = (name: string | RegExp) => screen.getByRole('img', { name }).querySelector('img')?.src ?? ''

describe('a code for a wallet', () => {
  it('is what a scanner reads from the screen, with the amount, the order and both times left', async () => {
    const { phone, order } = await asking('wechat-pay')
    expect(await readPicture(image('请用微信支付扫这个码'))).toEqual([codeIn(invocationOf(phone))])
    expect(said()).toContain(`订单号 ${order.number}`)
    expect(said()).toMatch(/订单还保留 29:5\d/)
    expect(said()).toMatch(/这个码还有效29:5\d/)
    expect(said()).toContain('正在等您用微信支付…')
  })

  it.each([3, -3])('F44 is shown with its time on a phone whose clock is %i hours off', async (hours) => {
    const shop = openShop({ host: 'browser' })
    const phone = await quoted(shop)
    setClock(shop, phone, hours * 3_600_000)
    phone.platform.inWallet = wallet(shop, null, 'elsewhere')
    await phone.until(phone.app.flows.checkout.pay('wechat-pay'))
    await open(phone, CashierPage)
    expect(await readPicture(image('请用微信支付扫这个码'))).toEqual([codeIn(invocationOf(phone))])
    expect(said()).toMatch(/这个码还有效29:5\d/)
  })

  it('is kept as a picture that a scanner reads too; a phone that refuses says what to do', async () => {
    const { phone } = await asking('china-mobile')
    await tap('存到相册')
    const [picture] = phone.platform.kept
    expect(picture).toMatch(/^data:image\/png;base64,/)
    expect(await readPicture(picture ?? '')).toEqual([codeIn(invocationOf(phone))])
    expect(said()).toContain('已存好')
    phone.platform.album = 'refused'
    await tap('存到相册')
    expect(said()).toContain('没有相册权限。请在设置里允许，或者截屏保存。')
    phone.platform.album = 'failed'
    await tap('存到相册')
    expect(said()).toContain('没有存成')
  })

  it('of another network comes with two steps for a shopper with one phone; the wallet’s own does not', async () => {
    await asking('china-mobile')
    expect(said()).toContain('1先存下这个码2打开和包支付，扫一扫，从相册里选它')
    cleanup()
    await asking('alipay')
    expect(said()).not.toContain('先存下这个码')
  })

  it('stays when the shopper has been in the wallet and comes back', async () => {
    const { phone } = await asking('china-mobile')
    expect(said()).not.toContain('还没有收到付款')
    await tap('已经付了，查询结果')
    expect(said()).toContain('还没有收到付款')
    expect(invocationOf(phone).kind).toBe('qr')
    expect(screen.getByRole('img', { name: '请用和包支付扫这个码' })).toBeDefined()
  })

  it('is looked up at a tap, and the page says when the store cannot be asked', async () => {
    const { shop } = await asking('alipay')
    shop.network = () => 'request-lost'
    await tap('已经付了，查询结果')
    expect(said()).toContain('没有网络')
    expect(screen.getByRole('img', { name: '请用支付宝扫这个码' })).toBeDefined()
  })

  it('that has run out is replaced: the old attempt is ended before the new one starts', async () => {
    const { shop, phone } = await asking('wechat-pay', soonOver())
    const first = codeIn(invocationOf(phone))
    await pass(minutes(5) + 2000)
    expect(said()).toContain('这个码过期了')
    expect(screen.queryByRole('img', { name: '请用微信支付扫这个码' })).toBeNull()
    await tap('换一个新码')
    expect(booksOf(shop).attempts).toEqual(['wechat-pay closed', 'wechat-pay awaiting-user'])
    expect(codeIn(invocationOf(phone))).not.toBe(first)
    expect(screen.getByRole('img', { name: '请用微信支付扫这个码' })).toBeDefined()
  })

  it('of an order that has run out too leads back to the price, with the goods in the basket and nothing charged', async () => {
    const { shop, phone, order } = await asking('wechat-pay')
    const lines = cartOf(tripOf(phone)).lines
    shop.network = () => 'request-lost'
    await pass(minutes(31))
    shop.network = () => 'arrives'
    expect(said()).toContain('订单的保留时间到了')
    await tap('换一个新码')
    expect(booksOf(shop)).toEqual({ orders: 1, attempts: ['wechat-pay closed'], spent: 0 })
    expect(shop.state().orders[order.id]?.order.status).toBe('closed')
    expect(said()).toContain('这个订单已经关闭没有扣款。商品还在购物车里，可以重新结算。')
    expect(cartOf(tripIn(phone, 'shopping')).lines).toEqual(lines)
    await tap('重新核对')
    expect(ways()).toEqual(['/pages/checkout/index'])
  })

  it('of an order that ran out while it was being paid is not made anew: the pass follows', async () => {
    const { shop, phone } = await asking('wechat-pay')
    const code = codeIn(invocationOf(phone))
    shop.network = () => 'request-lost'
    await pass(minutes(29))
    actInWallet(shop, code, 'pay')
    await pass(minutes(2))
    shop.network = () => 'arrives'
    await tap('换一个新码')
    await pass(5000)
    expect(booksOf(shop).attempts).toEqual(['wechat-pay succeeded'])
    expect(ways()).toEqual(['/pages/pass/index'])
  })

  it('that has run out but was paid makes no second one', async () => {
    const { shop, phone } = await asking('wechat-pay', soonOver())
    const code = codeIn(invocationOf(phone))
    await pass(minutes(5) + 2000)
    shop.network = ({ path }) => (path.endsWith('/close') ? 'arrives' : 'request-lost')
    actInWallet(shop, code, 'pay')
    await tap('换一个新码')
    shop.network = () => 'arrives'
    await pass(10_000)
    expect(booksOf(shop).attempts).toEqual(['wechat-pay succeeded'])
    expect(ways()).toEqual(['/pages/pass/index'])
  })

  it('gives way to another wallet without leaving the page', async () => {
    const { shop } = await asking('china-mobile')
    await tap('换一种付款方式')
    expect(said()).toContain('付款没有进行')
    await tap(/^支付宝/, 'radio')
    await tap(/^用支付宝付 ¥/)
    expect(booksOf(shop).attempts).toEqual(['china-mobile closed', 'alipay awaiting-user'])
    expect(ways()).toEqual([])
  })
})

/** A shop whose server says that its codes live five minutes. */
function soonOver(): Shop {
  const shop = openShop({ host: 'browser' })
  const { handle } = shop.backend
  shop.backend.handle = (request) => {
    const answer = handle(request)
    const body = answer.reply.body as { invocation?: { expiresAt?: number } } | null
    const invocation = body?.invocation
    if (invocation?.expiresAt) invocation.expiresAt = shop.clock.now() + minutes(5)
    return answer
  }
  return shop
}

describe('a friend who pays', () => {
  it('gets a code, and words that can be copied where no picture goes', async () => {
    const { phone, order } = await asking('friend')
    expect(said()).toContain('请朋友用钱包扫这个码')
    expect(said()).toContain('只要一个人付：谁先付算谁的')
    expect(said()).toContain('正在等朋友付款…')
    await tap('发给别人')
    const [parcel] = phone.platform.parcels
    expect(parcel?.text).toContain(order.storeName.zh)
    expect(parcel?.text).toContain(codeIn(invocationOf(phone)))
    // it is no address
    expect(parcel?.text).not.toContain('打开')
    expect(await readPicture(parcel?.picture ?? '')).toEqual([codeIn(invocationOf(phone))])
    expect(said()).toContain('已发出')
    await tap('复制这段话')
    expect(phone.platform.copied).toBe(parcel?.text)
  })

  it.each([
    ['copied', '已复制，粘贴到聊天里发出去。'],
    ['failed', '没有发成'],
    ['cancelled', ''],
  ] as const)('is told honestly when the code was %s', async (post, sentence) => {
    const { phone } = await asking('friend')
    phone.platform.post = post
    await tap('发给别人')
    expect(said()).toContain(sentence)
    expect(said()).not.toContain('已发出')
  })

  it('scans one code for all: the amount, the shop and the number of the payment are in it', async () => {
    const { shop, order } = await asking('friend')
    const [text = ''] = await readPicture(image('请朋友用钱包扫这个码'))
    const qr = parseMerchantQr(text)
    if (!qr.ok) throw new Error(qr.error)
    expect(qr.value).toMatchObject({
      amount: { kind: 'fen', fen: order.due },
      currency: '156',
      local: { name: '禾谷会员店' },
      additional: { bill: Object.keys(shop.state().payments)[0] },
    })
  })

  it('pays with a wallet of their own, and the pass follows', async () => {
    const { shop, phone } = await asking('friend')
    actInWallet(shop, codeIn(invocationOf(phone)), 'pay')
    await pass(5000)
    expect(ways()).toEqual(['/pages/pass/index'])
    expect(tripIn(phone, 'paid').order.paid).toMatchObject({ tender: 'friend', code: 'one-code' })
  })
})

describe('staff who take the money', () => {
  it('see the order number and the amount beside the shopper’s payment code', async () => {
    const { order } = await asking('payer-code')
    expect(said()).toContain('请给店员看订单码和您钱包的付款码')
    expect(said()).toContain('正在等店员扫您的付款码…')
    expect(screen.getAllByText(order.number)).not.toEqual([])
    expect(screen.getByRole('button', { name: '换一种付款方式' })).toBeDefined()
  })

  it('are followed: while they charge the code, and when that came to nothing', async () => {
    const shop = openShop({ host: 'browser' })
    const { handle } = shop.backend
    let atDesk = 'asking'
    shop.backend.handle = (request) => {
      const answer = handle(request)
      const body = answer.reply.body as { report?: object } | null
      if (body?.report) body.report = { ...body.report, atDesk }
      return answer
    }
    await asking('payer-code', shop)
    await pass(5000)
    expect(said()).toContain('店员正在收款。要密码的话，请在钱包里输入…')
    atDesk = 'insufficient-funds'
    await pass(20_000)
    expect(said()).toContain('刚才没有收成，没有扣款')
    expect(said()).toContain('余额不足。请换一种付款方式，或充值后再试。')
    expect(said(), 'the code of the order stays: another wallet may do').toContain('请给店员看订单码')
    expect(said()).not.toContain('正在等店员扫')
  })

  it('at the till scan the codes one after the other', async () => {
    const shop = openShop({ host: 'browser' })
    const { handle } = shop.backend
    shop.backend.handle = (request) => {
      const answer = handle(request)
      const body = answer.reply.body as { invocation?: { payloads?: string[] } } | null
      if (body?.invocation?.payloads) body.invocation.payloads = ['one', 'two', 'three']
      return answer
    }
    const { order } = await asking('till', shop)
    expect(said()).toContain('请收银员扫这些码')
    expect(said()).toContain(order.number)
    const seen = []
    for (const nth of [1, 2, 3]) {
      seen.push(...(await readPicture(image(`商品码 第 ${nth} 个，共 3 个`))))
      fireEvent.click(screen.getByRole('button', { name: '下一个' }))
    }
    expect(seen).toEqual(['one', 'two', 'three'])
    expect(screen.getByRole('button', { name: '下一个' }).getAttribute('aria-disabled')).toBe('true')
    await tap('上一个')
    expect(said()).toContain('第 2 个，共 3 个')
  })
})
