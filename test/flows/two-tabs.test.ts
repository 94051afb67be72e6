// One shopper, one browser, two tabs: what happens in one is known in the other.
import { describe, expect, it } from 'vitest'
import { launch, openShop } from './support/shop'
import { code, follow, ORDINARY, pay, scan, shopped, tripIn, tripOf } from './support/visits'

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
