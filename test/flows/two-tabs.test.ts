// One shopper, one browser, two tabs: what happens in one is known in the other.
import { describe, expect, it } from 'vitest'
import { actInWallet, codeIn, launch, openShop, wallet } from './support/shop'
import { booksOf, code, follow, ORDINARY, pay, quoted, scan, shopped, tripIn, tripOf } from './support/visits'

describe('a second tab', () => {
  it('sees the basket grow and the member sign in', async () => {
    const shop = openShop()
    const first = await shopped(shop)
    const second = launch(shop, first.disk)
    await scan(first, code('ordinary'))
    await first.until(first.app.flows.session.signInWithCard(ORDINARY))
    expect(tripOf(second)).toEqual(tripOf(first))
    expect(second.app.stores.shopper.getState().subject).toMatchObject({ kind: 'member' })
  })

  it('cannot sell the same basket again once the first one has paid', async () => {
    const shop = openShop()
    const first = await shopped(shop)
    const second = launch(shop, first.disk)
    await first.until(first.app.flows.quote.request())
    await pay(first)
    await follow(first, 5000)
    tripIn(first, 'paid')
    await second.until(second.app.flows.session.refresh())
    expect(await scan(second, code('ordinary'))).toMatchObject({ kind: 'refused' })
    expect(tripOf(second)).toEqual(tripOf(first))
    expect(tripOf(launch(shop, first.disk))).toEqual(tripOf(first))
    expect(Object.keys(shop.state().orders)).toHaveLength(1)
  })

  it('F21 that pays in the same moment makes the same order and the same attempt, and shows the same code', async () => {
    const shop = openShop({ host: 'browser' })
    const first = await quoted(shop)
    const second = launch(shop, first.disk)
    const tabs = [first, second]
    for (const tab of tabs) tab.platform.inWallet = wallet(shop, null, 'elsewhere')
    await first.until(
      Promise.all(
        tabs.flatMap(({ app }) => [app.flows.checkout.pay('alipay'), app.flows.checkout.pay('alipay')]),
      ),
    )
    const shown = tabs.map((tab) => tripIn(tab, 'paying').payment)
    expect(shown[0]).toMatchObject({ kind: 'awaiting-user', attempt: 1, invocation: { kind: 'qr' } })
    expect(shown[1]).toEqual(shown[0])
    expect(booksOf(shop)).toMatchObject({ orders: 1, attempts: ['alipay awaiting-user'] })
    await follow(first, 5000)
    await follow(second, 5000)
    expect(booksOf(shop)).toMatchObject({ attempts: ['alipay awaiting-user'], spent: 0 })
    for (const tab of tabs) tab.platform.inWallet = wallet(shop, 'pay', 'elsewhere')
    const [payment] = shown
    if (payment?.kind !== 'awaiting-user') throw new Error('nothing to scan')
    actInWallet(shop, codeIn(payment.invocation), 'pay')
    for (const tab of tabs) await follow(tab, 30_000)
    expect(tripOf(second)).toEqual(tripOf(first))
    expect(booksOf(shop)).toEqual({
      orders: 1,
      attempts: ['alipay succeeded'],
      spent: tripIn(first, 'paid').order.due,
    })
    expect(Object.keys(shop.state().passes)).toHaveLength(1)
  })

  it('catches up after a sleep in which it missed the news', async () => {
    const shop = openShop()
    const first = await shopped(shop)
    const second = launch(shop, first.disk)
    first.disk.tabs.clear()
    await scan(first, code('ordinary'))
    expect(tripOf(second)).not.toEqual(tripOf(first))
    second.app.catchUp()
    expect(tripOf(second)).toEqual(tripOf(first))
  })
})
