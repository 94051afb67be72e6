// What wallets claim and how long they take: only the server’s word counts.
import { describe, expect, it } from 'vitest'
import { actInWallet, codeIn, openShop, relaunch, wallet } from './support/shop'
import { booksOf, follow, pay, quoted, shopperOf, tripIn, tripOf } from './support/visits'

describe('what the wallet claims', () => {
  it.each(['cancelled', 'failed', 'not-supported', 'elsewhere'] as const)(
    'F30 does not count: it says %s while the money has moved',
    async (says) => {
      const shop = openShop()
      const phone = await quoted(shop)
      phone.platform.inWallet = wallet(shop, 'pay', says)
      await pay(phone)
      expect(tripIn(phone, 'paying').payment.kind).not.toBe('cancelled')
      await follow(phone, 5000)
      expect(tripOf(phone).phase).toBe('paid')
    },
  )

  it('is passed on where it could not even be opened, so that another one may be tried', async () => {
    const shop = openShop()
    for (const [says, ok] of [
      ['failed', true],
      ['not-supported', false],
    ] as const) {
      const phone = await quoted(shop)
      phone.platform.inWallet = wallet(shop, null, says)
      expect(await pay(phone)).toMatchObject({ ok })
      expect(tripIn(phone, 'paying').payment.kind).toBe('cancelled')
    }
  })

  it('F29 does not count: it says paid while nothing has moved', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    phone.platform.inWallet = wallet(shop, null, 'returned')
    await pay(phone)
    await follow(phone)
    expect(tripIn(phone, 'paying').payment.kind).toBe('processing')
    expect(booksOf(shop).spent).toBe(0)
  })
})

describe('a slow wallet', () => {
  it('is waited for, asking less and less often', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    phone.platform.inWallet = wallet(shop, 'pay-slowly', 'returned')
    await pay(phone)
    const before = shop.requests.length
    await follow(phone, 15_000)
    expect(tripOf(phone).phase).toBe('paid')
    const asked = shop.requests.slice(before).filter(({ path }) => path.startsWith('/payments/'))
    expect(asked.length).toBeLessThan(7)
  })
})

describe('the wallet that was used last', () => {
  it('is one that paid: not one that was chosen, declined or never came back', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    phone.platform.inWallet = wallet(shop, 'decline', 'failed')
    await pay(phone, 'alipay')
    await follow(phone, 5000)
    expect(shopperOf(phone).lastTender).toBeNull()
    phone.platform.inWallet = wallet(shop, null, 'elsewhere')
    await pay(phone, 'unionpay')
    expect(shopperOf(phone).lastTender).toBeNull()
    const { payment } = tripIn(phone, 'paying')
    if (payment.kind !== 'awaiting-user') throw new Error(payment.kind)
    actInWallet(shop, codeIn(payment.invocation), 'pay')
    const again = relaunch(shop, phone)
    await follow(again, 10_000)
    expect(tripOf(again).phase).toBe('paid')
    expect(shopperOf(again).lastTender).toBe('unionpay')
  })
})
