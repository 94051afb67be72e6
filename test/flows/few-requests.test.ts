// What a phone asks the store for: each thing once, and nothing to which it has just heard the answer.

import { codeOf } from '@mock/seed/sample'
import { describe, expect, it } from 'vitest'
import { memberHere, RICE } from './support/rice'
import type { Shop } from './support/shop'
import { openShop, wallet } from './support/shop'
import { follow, pay, quoted, scan, tripIn } from './support/visits'

const askedIn = ({ requests }: Shop, start: string) =>
  requests.filter(({ path }) => path.startsWith(start)).length

describe('at the cashier', () => {
  it('an order is asked for once, though the page follows the trip meanwhile', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    await follow(phone, 100)
    await pay(phone)
    expect(shop.requests.filter(({ path }) => path === '/orders')).toHaveLength(1)
  })

  it('a payment that has only just begun is asked about when its time has come, not before', async () => {
    const shop = openShop({ host: 'browser' })
    const phone = await quoted(shop)
    const { clock } = phone.platform
    phone.platform.inWallet = wallet(shop, null, 'elsewhere')
    await follow(phone, 100)
    await pay(phone, 'alipay')
    phone.app.flows.resume.follow()
    await clock.advance(900)
    expect(askedIn(shop, '/payments')).toBe(0)
    await clock.advance(200)
    expect(askedIn(shop, '/payments')).toBe(1)
    // nor does a page that hears of it again hurry anything
    phone.app.flows.resume.follow()
    await clock.advance(1500)
    expect(askedIn(shop, '/payments')).toBe(1)
  })

  it('a shopper who comes back from the wallet is told at once, and told of no trouble that asking had', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    await pay(phone)
    expect(tripIn(phone, 'paying').payment.kind).toBe('succeeded')

    const other = await quoted(shop)
    shop.network = ({ path }) => (path.startsWith('/payments') ? 'request-lost' : 'arrives')
    expect(await pay(other)).toMatchObject({ ok: true })
    expect(tripIn(other, 'paying').payment.kind).toBe('processing')
    shop.network = () => 'arrives'
    await follow(other, 5000)
    tripIn(other, 'paid')
  })
})

describe('what a shopper holds', () => {
  it('is read again when an order was undone, not when a price was', async () => {
    const shop = openShop()
    const phone = await memberHere(shop)
    await scan(phone, RICE)
    await phone.until(phone.app.flows.quote.request())
    shop.requests.length = 0
    await scan(phone, codeOf('youtian-whole-milk-1-l'))
    await phone.platform.clock.advance(2000)
    expect(askedIn(shop, '/stores')).toBe(0)

    await phone.until(phone.app.flows.quote.request())
    shop.network = ({ path }) => (path === '/orders' ? 'reply-lost' : 'arrives')
    await pay(phone)
    shop.network = () => 'arrives'
    phone.app.flows.quote.drop()
    await phone.platform.clock.advance(2000)
    shop.requests.length = 0
    await phone.until(phone.app.flows.quote.settle())
    await phone.platform.clock.advance(2000)
    expect(tripIn(phone, 'shopping').toUndo).toBeNull()
    expect(askedIn(shop, '/stores/sz-futian/holdings')).toBe(1)
  })
})
