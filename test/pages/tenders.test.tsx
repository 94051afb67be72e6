// @vitest-environment jsdom
// Choosing at the cashier: every way to pay that there is here, the likely ones first, and why the others are missing.
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { storeEntryText } from '@/domain/code'
import type { StoreId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import CashierPage from '@/pages/cashier'
import { launch, openShop } from '../flows/support/shop'
import { booksOf, checkIn, code, quoted, scan } from '../flows/support/visits'
import { appOnStage, open, pass, said, tap, ways } from '../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
afterEach(cleanup)

/** The store that has signed with one network. */
const ONE_NETWORK = storeEntryText(idOf<StoreId>('hz-binjiang'))

async function atTheCashier({
  host = 'wechat',
  door,
}: {
  host?: 'wechat' | 'alipay' | 'browser'
  door?: string
} = {}) {
  const shop = openShop({ host })
  const phone = launch(shop)
  await checkIn(phone, door)
  await scan(phone, code('third-free'))
  const priced = await phone.until(phone.app.flows.quote.request())
  if (!priced.ok) throw new Error(priced.error.code)
  await open(phone, CashierPage)
  return { shop, phone }
}

const labels = () => screen.getAllByRole('radio').map((one) => one.getAttribute('aria-label') ?? '')
const names = () => labels().map((label) => label.split(', ')[0])
const chosen = () => screen.getByRole('radio', { checked: true }).getAttribute('aria-label')

describe('the wallets', () => {
  it('begin with the one used last, then the host app’s own, then those with an offer; three are folded away', async () => {
    const phone = await quoted(openShop())
    phone.app.stores.shopper.tenderUsed('unionpay')
    await open(phone, CashierPage)
    const first = ['云闪付', '微信支付', '数字人民币', '支付宝', '和包支付']
    const others = ['付款码', '找朋友付', '到收银台付']
    expect(names()).toEqual([...first, ...others])
    expect(chosen()).toMatch(/^云闪付/)
    await tap('更多钱包（3 个）')
    expect(names()).toEqual([...first, '翼支付', '沃钱包', '银行 App', ...others])
    expect(screen.queryByRole('button', { name: /^更多钱包/ })).toBeNull()
  })

  it('in Alipay begin with its own', async () => {
    await atTheCashier({ host: 'alipay' })
    expect(names()[0]).toBe('支付宝')
    expect(labels()[0]).toBe('支付宝')
  })

  it('say how they are paid with where that is not plain', async () => {
    await atTheCashier()
    await tap(/^更多钱包/)
    expect(labels()).toContain('云闪付, 在微信的收银台里付')
    expect(labels()).toContain('沃钱包, 用它扫门店的微信收款码')
    expect(labels()).toContain('银行 App, 出示一个码，用它来扫')
    expect(labels()).toContain('付款码, 店员扫您钱包里的付款码')
  })

  it('in a browser are all shown by a code, which needs no word for the networks’ own', async () => {
    await atTheCashier({ host: 'browser' })
    expect(labels()).toContain('微信支付')
    expect(labels()).toContain('支付宝')
  })
})

describe('a way used last that is no wallet', () => {
  it('is chosen again, though it stands among the others', async () => {
    const phone = await quoted(openShop())
    phone.app.stores.shopper.tenderUsed('till')
    await open(phone, CashierPage)
    expect(chosen()).toMatch(/^到收银台付/)
    expect(screen.getByRole('button', { name: /^到收银台付 ¥/ })).toBeDefined()
  })
})

describe('at a store that has signed with one network', () => {
  it('a wallet behind the wall is missing, and the reason and the ways round it are one tap away', async () => {
    const { shop } = await atTheCashier({ host: 'browser', door: ONE_NETWORK })
    expect(names()).not.toContain('支付宝')
    expect(said()).not.toContain('两边的网络还没有打通')
    await tap('为什么有 2 种方式不能用？')
    expect(said()).toContain('支付宝付不了这家店的收款码：两边的网络还没有打通。')
    expect(said()).toContain('这家店没有数字人民币能付的收款码。')
    const [instead] = screen.getAllByRole('button', { name: '可以改用： 付款码' })
    expect(instead).toBeDefined()
    await tap('可以改用： 找朋友付')
    expect(chosen()).toMatch(/^找朋友付/)
    await tap(/^请朋友付 ¥/)
    await pass(3000)
    expect(booksOf(shop).attempts).toEqual(['friend succeeded'])
    expect(ways()).toEqual(['/pages/pass/index'])
  })

  it('a wallet the store has not signed up for says so', async () => {
    const { phone } = await atTheCashier({ door: ONE_NETWORK })
    const { catalog } = phone.app.stores
    const stores = catalog.getState().stores.map((store) => ({
      ...store,
      accepts: { ...store.accepts, tenders: store.accepts.tenders.filter((one) => one !== 'till') },
    }))
    catalog.setState({ stores })
    cleanup()
    await open(phone, CashierPage)
    await tap(/^为什么有 3 种方式不能用/)
    expect(said()).toContain('这家店还没有开通到收银台付。')
    expect(screen.queryByRole('button', { name: '可以改用： 到收银台付' })).toBeNull()
  })
})
