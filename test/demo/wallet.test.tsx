// @vitest-environment jsdom
// The mocked wallet app: whose it is, what it can pay and why not, and every ending; each leads back to the cashier.
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import WalletPage from '@/demo/wallet'
import type { TenderId } from '@/domain/payment'
import { codeIn, launch, openShop, wallet } from '../flows/support/shop'
import { pay, quoted, tripIn } from '../flows/support/visits'
import { appOnStage, open, pass, said, tap, type, ways } from '../support/stage'
import { answerTaro } from '../support/taro'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
afterEach(cleanup)

async function asked(tender: TenderId = 'alipay') {
  const shop = openShop({ host: 'browser' })
  const phone = await quoted(shop)
  phone.platform.inWallet = wallet(shop, null, 'elsewhere')
  await pay(phone, tender)
  const { payment } = tripIn(phone, 'paying')
  if (payment.kind !== 'awaiting-user') throw new Error(payment.kind)
  return { shop, phone, code: codeIn(payment.invocation), payment: payment.paymentId }
}

async function inTheWallet(tender?: TenderId) {
  const visit = await asked(tender)
  await open(visit.phone, WalletPage, { code: visit.code })
  return visit
}

describe('the mocked wallet', () => {
  it('says that it is simulated, for whom it stands in, whose code it is and what is due', async () => {
    const { phone } = await inTheWallet()
    const { total } = tripIn(phone, 'paying').order
    expect(said()).toContain('这是模拟的')
    expect(said()).toContain('模拟支付宝')
    expect(said()).toContain('支付宝收款码')
    expect(said()).toContain('余额 ¥3,000.00')
    expect(said()).toContain(`${Math.floor(total / 100)}`)
  })

  it.each([
    ['确认付款', 'succeeded'],
    ['付款，但很慢才有结果', 'awaiting-user'],
    ['一直没有结果', 'awaiting-user'],
    ['取消并返回', 'awaiting-user'],
  ])('%s: the shop knows it is %s', async (button, status) => {
    const { shop, payment } = await inTheWallet()
    await tap(button)
    expect(shop.state().payments[payment]?.report.status).toBe(status)
    expect(ways()).toEqual(['back'])
  })

  it('that refuses says so and stays; the shop hears nothing, and the code can still be paid', async () => {
    const { shop, payment } = await inTheWallet()
    await tap('钱包拒绝这笔付款')
    expect(said()).toContain('钱包没有接受这笔付款')
    expect(shop.state().payments[payment]?.report.status).toBe('awaiting-user')
    expect(ways()).toEqual([])
    await tap('确认付款')
    expect(shop.state().payments[payment]?.report.status).toBe('succeeded')
  })

  it('that has not enough tells its owner; the shop hears nothing of it', async () => {
    const { shop, payment } = await inTheWallet()
    await tap('余额不足，付不了')
    expect(said()).toContain('余额不足。请换一种付款方式')
    expect(shop.state().payments[payment]?.report.status).toBe('awaiting-user')
    expect(ways()).toEqual([])
    await tap('确认付款')
    expect(shop.state().payments[payment]?.report.status).toBe('succeeded')
  })

  it('can be anybody’s: the payer’s own wallet is what the order says it was paid with', async () => {
    const { shop, payment } = await inTheWallet('friend')
    await tap('微信支付，换一个钱包')
    expect(screen.getAllByRole('radio')).toHaveLength(8)
    await tap(/^云闪付/, 'radio')
    expect(said()).toContain('模拟云闪付')
    await tap('确认付款')
    expect(shop.state().payments[payment]?.report).toMatchObject({ status: 'succeeded', wallet: 'unionpay' })
  })

  it('of Alipay cannot pay a WeChat code, says why and what it can pay, and offers who can', async () => {
    await inTheWallet('wechat-pay')
    await tap('微信支付，换一个钱包')
    expect(screen.getByRole('radio', { name: '支付宝, 付不了这个码' })).toBeDefined()
    await tap(/^支付宝/, 'radio')
    expect(said()).toContain('支付宝付不了这个码')
    expect(said()).toContain('两边的网络还没有打通')
    expect(said()).toContain('它能付：支付宝的收银台 · 支付宝收款码 · 银联收款码 · 多家通用的收款码。')
    expect(screen.queryByRole('button', { name: '确认付款' })).toBeNull()
    await tap('和包支付')
    expect(said()).toContain('模拟和包支付')
    expect(screen.getByRole('button', { name: '确认付款' })).toBeDefined()
  })

  it('does not guess where nobody has said anything: e-CNY and a WeChat code', async () => {
    await inTheWallet('wechat-pay')
    await tap('微信支付，换一个钱包')
    await tap(/^数字人民币/, 'radio')
    expect(said()).toContain('还没有公开消息说这个钱包能付这种码')
  })

  it('does not offer to pay twice', async () => {
    const { phone, code } = await inTheWallet()
    await tap('确认付款')
    cleanup()
    await open(phone, WalletPage, { code })
    expect(said()).toContain('这笔已经付好了')
    expect(said()).not.toContain('确认付款')
  })

  it('does not know junk', async () => {
    await open(launch(openShop()), WalletPage, { code: 'junk' })
    await pass(1000)
    expect(said()).toContain('没有找到这笔付款')
    await tap('返回收银台')
    expect(ways()).toEqual(['back'])
  })
})

describe('the mocked wallet on somebody else’s phone', () => {
  it('shows the result instead of a cashier that is not there', async () => {
    const { phone, code } = await asked('friend')
    await open(phone, WalletPage, { code })
    answerTaro('getCurrentPages', () => [{}])
    await tap('确认付款')
    expect(said()).toContain('这笔已经付好了')
    expect(ways()).toEqual([])
    expect(screen.queryByRole('button', { name: '返回收银台' })).toBeNull()
    await tap('扫另一个码')
    expect(ways()).toEqual(['/demo/wallet/index'])
  })
})

describe('the mocked wallet without a code', () => {
  it('lists the codes that wait to be paid', async () => {
    const { phone, code } = await asked('china-mobile')
    await open(phone, WalletPage)
    expect(said()).toContain('正在等人付的码')
    await tap(/^微信收款码, /)
    expect(ways()).toEqual([`/demo/wallet/index?code=${encodeURIComponent(code)}`])
  })

  it('takes one that is pasted', async () => {
    await open(launch(openShop()), WalletPage)
    expect(said()).toContain('现在没有。')
    type('付款码的内容', ' weixin://wxpay/bizpayurl?pr=p_1 ')
    await tap('打开这个码')
    expect(ways()).toEqual(['/demo/wallet/index?code=weixin%3A%2F%2Fwxpay%2Fbizpayurl%3Fpr%3Dp_1'])
  })
})
