// A catalogue that is not the trip's store's sells nothing, however it came to lie there.
import { describe, expect, it } from 'vitest'
import type { Catalog } from '@/domain/product'
import { launch, openShop } from './support/shop'
import { checkIn, code, FUTIAN, inside, JINJIANG, linesOf, scan, tripIn } from './support/visits'

const MILK = 'youtian-lactose-free-milk-1-l'

/** Inside a store, with a catalogue on the phone that differs from the store's own. */
async function insideWith(change: (own: Catalog) => Partial<Catalog>) {
  const { shop, phone } = await inside()
  const { catalog } = phone.app.stores
  const { assortment } = catalog.getState()
  if (!assortment) throw new Error('no catalogue')
  const changed = { ...assortment.catalog, ...change(assortment.catalog) }
  catalog.assortmentFetched({ ...assortment, catalog: changed })
  return { shop, phone, catalog }
}

describe('the catalogue of another store', () => {
  it('F13 sells nothing', async () => {
    const { shop, phone } = await insideWith(() => ({ storeId: JINJIANG }))
    const outcome = await scan(phone, code('ordinary'))
    expect(outcome).toMatchObject({ kind: 'not-added', match: { kind: 'offline' } })
    expect(linesOf(phone)).toEqual([])
    expect(shop.requests, 'nor is the other store asked').toEqual([])
  })

  it('gives way in every tab when one tab goes elsewhere', async () => {
    const shop = openShop()
    const first = launch(shop)
    await checkIn(first)
    const second = launch(shop, first.disk)
    await second.until(second.app.flows.visit.switchTo(JINJIANG))
    expect(tripIn(first, 'shopping').storeId).toBe(JINJIANG)
    expect(first.app.stores.catalog.getState()).toEqual(second.app.stores.catalog.getState())
    expect(await scan(first, code('ordinary'))).toMatchObject({ kind: 'added' })
  })

  it('gives way after a sleep in which the news was missed, and only then', async () => {
    const shop = openShop()
    const first = launch(shop)
    await checkIn(first)
    const second = launch(shop, first.disk)
    first.disk.tabs.clear()
    const before = first.app.stores.catalog.getState()
    first.app.catchUp()
    expect(first.app.stores.catalog.getState()).toBe(before)
    await second.until(second.app.flows.visit.switchTo(JINJIANG))
    first.app.catchUp()
    expect(first.app.stores.catalog.getState().assortment?.catalog.storeId).toBe(JINJIANG)
  })
})

describe('an answer that comes after the shopper has gone elsewhere', () => {
  it('F11 about a code adds nothing to basket and catalogue there', async () => {
    const { shop, phone, catalog } = await insideWith(({ products }) => ({
      products: products.filter(({ id }) => id !== MILK),
    }))
    shop.network = ({ path }) => (path.includes('/codes/') ? { lateBy: 9000 } : 'arrives')
    const asked = phone.app.flows.scan.typed(code('ordinary'))
    await phone.until(phone.app.flows.visit.switchTo(JINJIANG))
    const there = catalog.getState().assortment
    expect(await phone.until(asked)).toMatchObject({ kind: 'not-added', match: { kind: 'offline' } })
    expect(linesOf(phone)).toEqual([])
    expect(catalog.getState().assortment).toBe(there)
  })

  it('F13 about what the store sells is dropped', async () => {
    const { shop, phone } = await inside()
    shop.network = ({ path }) => (path.includes(FUTIAN) ? { lateBy: 9000 } : 'arrives')
    const asked = phone.app.flows.visit.loadAssortment(FUTIAN)
    await phone.until(phone.app.flows.visit.switchTo(JINJIANG))
    await phone.until(asked)
    expect(phone.app.stores.catalog.getState().assortment?.catalog.storeId).toBe(JINJIANG)
  })
})
