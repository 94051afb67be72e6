// Wallets and lost answers: whatever they claim or keep silent about, money moves once or not at all.
import { LOSSES } from '@mock/scenarios/disturb'
import { addFault } from '@mock/wallets/faults'
import { describe, expect, it } from 'vitest'
import { millis } from '@/domain/kernel'
import { openShop, wallet } from './support/shop'
import { booksOf, follow, pay, quoted, tripIn, tripOf } from './support/visits'

describe('a lost reply', () => {
  it('F23 to the order makes no second order', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    shop.network = ({ path, method }) => (method === 'POST' && path === '/orders' ? 'reply-lost' : 'arrives')
    expect(await pay(phone)).toMatchObject({ ok: false, error: { code: 'timeout' } })
    expect(tripOf(phone).phase).toBe('quoted')
    shop.network = () => 'arrives'
    expect(await pay(phone)).toMatchObject({ ok: true })
    await follow(phone, 5000)
    expect(booksOf(shop)).toMatchObject({ orders: 1, spent: tripIn(phone, 'paid').order.total })
  })

  it('F23 to the payment makes no second attempt, whoever asks again', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    shop.network = ({ path }) => (path.endsWith('/payments') ? 'reply-lost' : 'arrives')
    expect(await pay(phone)).toMatchObject({ ok: false, error: { code: 'timeout' } })
    expect(tripIn(phone, 'paying').payment).toMatchObject({ kind: 'unknown', paymentId: null })
    shop.network = () => 'arrives'
    await follow(phone, 500)
    expect(tripIn(phone, 'paying').payment).toMatchObject({ kind: 'awaiting-user', attempt: 1 })
    await pay(phone)
    await follow(phone, 5000)
    expect(booksOf(shop)).toEqual({
      orders: 1,
      attempts: ['wechat-pay succeeded'],
      spent: tripIn(phone, 'paid').order.total,
    })
  })

  it('or two, as the demo’s own scenario loses them, cost nothing but time', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    shop.scenario('reply-lost')
    for (let i = 0; i < LOSSES; i++) expect((await pay(phone)).ok).toBe(false)
    await pay(phone)
    await follow(phone)
    expect(booksOf(shop)).toMatchObject({ orders: 1, attempts: ['wechat-pay succeeded'] })
    expect(tripOf(phone).phase).toBe('paid')
  })
})

describe('a wallet that never answers', () => {
  it('F31 F40 blocks another wallet until the attempt is cancelled, and then does not', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    phone.platform.inWallet = wallet(shop, 'never-answer', 'returned')
    await pay(phone)
    await follow(phone, 300_000)
    expect(tripIn(phone, 'paying').payment).toMatchObject({ kind: 'processing' })
    expect(phone.platform.clock.waiting(), 'the server is still asked').toBeGreaterThan(0)
    await pay(phone, 'alipay')
    expect(booksOf(shop).attempts).toEqual(['wechat-pay awaiting-user'])

    await phone.until(phone.app.flows.checkout.cancelAttempt())
    expect(tripIn(phone, 'paying').payment).toMatchObject({ kind: 'cancelled', attempt: 1 })
    phone.platform.inWallet = wallet(shop, 'pay', 'returned')
    await pay(phone, 'alipay')
    await follow(phone)
    expect(booksOf(shop)).toMatchObject({ attempts: ['wechat-pay closed', 'alipay succeeded'] })
  })

  it('F38 does not block for ever when its cancelling is not answered either', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    phone.platform.inWallet = wallet(shop, 'never-answer', 'returned')
    await pay(phone)
    shop.network = ({ path }) => (path.endsWith('/close') ? 'reply-lost' : 'arrives')
    expect(await phone.until(phone.app.flows.checkout.cancelAttempt())).toMatchObject({ ok: false })
    expect(tripIn(phone, 'paying').payment).toMatchObject({ kind: 'closing' })
    shop.network = () => 'arrives'
    await follow(phone, 1000)
    expect(tripIn(phone, 'paying').payment).toMatchObject({ kind: 'cancelled' })
  })

  it('F37 may have paid just before it was cancelled: the money counts', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    phone.platform.inWallet = wallet(shop, 'pay-slowly', 'returned')
    await pay(phone)
    await phone.platform.clock.advance(8000)
    await phone.until(phone.app.flows.checkout.cancelAttempt())
    expect(tripIn(phone, 'paying').payment).toMatchObject({ kind: 'succeeded' })
  })
})

describe('a network that failed before it knew of the attempt', () => {
  it.each(['wechat-pay', 'alipay', 'unionpay', 'e-cny'] as const)(
    'lets go of it when the shopper does: %s',
    async (tender) => {
      const shop = openShop({ host: 'browser' })
      const phone = await quoted(shop)
      shop.change(({ networks }) => addFault(networks, { kind: 'system-error' }))
      expect(await pay(phone, tender)).toMatchObject({ ok: false, error: { code: 'network-down' } })
      const { order } = tripIn(phone, 'paying')
      await phone.until(phone.app.flows.takeUp.order(order.id))
      await phone.until(phone.app.flows.checkout.cancelAttempt())
      expect(tripIn(phone, 'paying').payment.kind).toBe('cancelled')
      expect(await phone.until(phone.app.flows.checkout.changeCart())).toMatchObject({ ok: true })
      expect(booksOf(shop)).toMatchObject({ attempts: [`${tender} closed`], spent: 0 })
    },
  )
})

describe('an impatient shopper', () => {
  it('F21 who taps Pay twice makes one order, one attempt and opens one wallet', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    const { checkout } = phone.app.flows
    const { clock } = phone.platform
    phone.platform.inWallet = async (invocation) => {
      await new Promise<void>((resolve) => void clock.after(millis(3000), resolve))
      return wallet(shop, 'pay', 'returned')(invocation)
    }
    const both = await phone.until(Promise.all([checkout.pay('wechat-pay'), checkout.pay('alipay')]))
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    await follow(phone, 5000)
    const { order } = tripIn(phone, 'paid')
    expect(booksOf(shop)).toEqual({ orders: 1, attempts: ['wechat-pay succeeded'], spent: order.total })
    expect(phone.platform.opened).toHaveLength(1)
  })

  it('F21 who taps Pay twice after a decline makes one more attempt', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    phone.platform.inWallet = wallet(shop, 'decline', 'failed')
    await pay(phone)
    await follow(phone)
    phone.platform.inWallet = wallet(shop, 'pay', 'returned')
    const { checkout } = phone.app.flows
    await phone.until(Promise.all([checkout.pay('alipay'), checkout.pay('unionpay')]))
    await follow(phone, 5000)
    expect(booksOf(shop).attempts).toEqual(['wechat-pay closed', 'alipay succeeded'])
  })

  it('may go on with another wallet while the first one is slow to come back', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    const { clock } = phone.platform
    const { checkout } = phone.app.flows
    // the first wallet declines at once but stays in front for a minute
    phone.platform.inWallet = async (invocation) => {
      await wallet(shop, 'decline', 'failed')(invocation)
      await new Promise<void>((resolve) => void clock.after(millis(60_000), resolve))
      return 'failed'
    }
    void checkout.pay('wechat-pay')
    await clock.advance(1000)
    await phone.until(checkout.cancelAttempt())
    expect(tripIn(phone, 'paying').payment).toMatchObject({ kind: 'cancelled' })
    phone.platform.inWallet = async () => 'elsewhere'
    await pay(phone, 'alipay')
    await clock.advance(60_000)
    // the late return of the first wallet says nothing about the second
    expect(tripIn(phone, 'paying').payment).toMatchObject({ kind: 'awaiting-user', attempt: 2 })
    expect(phone.platform.opened).toHaveLength(2)
  })

  it('may open the same wallet again once it has let go', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    phone.platform.inWallet = async () => 'elsewhere'
    await pay(phone)
    await phone.until(phone.app.flows.checkout.openWallet())
    expect(phone.platform.opened).toHaveLength(2)
  })
})
