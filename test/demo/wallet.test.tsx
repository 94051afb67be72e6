// @vitest-environment jsdom
// The mocked wallet: every ending can be had, and each leads back to the cashier.
import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import WalletPage from '@/demo/wallet'
import { codeIn, launch, openShop, wallet } from '../flows/support/shop'
import { pay, quoted, tripIn } from '../flows/support/visits'
import { appOnStage, open, pass, said, tap, ways } from '../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
afterEach(cleanup)

async function inTheWallet() {
  const shop = openShop()
  const phone = await quoted(shop)
  phone.platform.inWallet = wallet(shop, null, 'elsewhere')
  await pay(phone, 'alipay')
  const { payment } = tripIn(phone, 'paying')
  if (payment.kind !== 'awaiting-user') throw new Error(payment.kind)
  const code = codeIn(payment.invocation)
  await open(phone, WalletPage, { code })
  return { shop, phone, code, payment: payment.paymentId }
}

describe('the mocked wallet', () => {
  it('says that it is simulated, for whom it stands in and what is due', async () => {
    const { phone } = await inTheWallet()
    const { total } = tripIn(phone, 'paying').order
    expect(said()).toContain('这是模拟的')
    expect(said()).toContain('模拟支付宝')
    expect(said()).toContain('余额 ¥3,000.00')
    expect(said()).toContain(`${Math.floor(total / 100)}`)
  })

  it.each([
    ['确认付款', 'succeeded'],
    ['付款，但很慢才有结果', 'processing'],
    ['余额不足，付不了', 'declined'],
    ['一直没有结果', 'processing'],
    ['取消并返回', 'closed'],
  ])('%s: the server says %s', async (button, status) => {
    const { shop, payment } = await inTheWallet()
    await tap(button)
    expect(shop.state().payments[payment]?.report.status).toBe(status)
    expect(ways()).toEqual(['back'])
  })

  it('does not offer to pay twice', async () => {
    const { phone, code } = await inTheWallet()
    await tap('确认付款')
    cleanup()
    await open(phone, WalletPage, { code })
    expect(said()).toContain('这笔已经付过了')
    expect(said()).not.toContain('确认付款')
  })

  it.each(['junk', undefined])('does not know code %s', async (code) => {
    await open(launch(openShop()), WalletPage, { code })
    await pass(1000)
    expect(said()).toContain('没有找到这笔付款')
    await tap('返回收银台')
    expect(ways()).toEqual(['back'])
  })
})
