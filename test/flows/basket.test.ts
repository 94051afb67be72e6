// The basket while it is filled, changed and priced.
import { describe, expect, it } from 'vitest'
import type { LineId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import { cartOf } from '@/domain/trip'
import { openShop } from './support/shop'
import { code, FUTIAN, inside, JINJIANG, linesOf, quoted, scan, tripIn, tripOf } from './support/visits'

describe('the basket', () => {
  it('takes the product that was chosen of several', async () => {
    const { phone } = await inside()
    const outcome = await scan(phone, code('two-products'))
    if (outcome.kind !== 'choose') throw new Error(outcome.kind)
    const [, second] = outcome.matches
    if (second?.kind !== 'found') throw new Error('two products')
    expect(phone.app.flows.scan.chosen(second)).toMatchObject({ kind: 'added', product: second.product })
    expect(linesOf(phone)).toMatchObject([{ productId: second.product.id }])
    await phone.until(phone.app.stores.trip.settled())
    expect(phone.platform.heard).toEqual(['attention', 'accepted'])
  })

  it('stops at the purchase limit, scanned or set, and names the line it is about', async () => {
    const { phone } = await inside()
    const { flows } = phone.app
    const first = await scan(phone, code('limit'))
    const second = await scan(phone, code('limit'))
    if (first.kind !== 'added' || second.kind !== 'added') throw new Error('two a shopper')
    expect(second.lineId).toBe(first.lineId)
    expect(await scan(phone, code('limit'))).toMatchObject({
      kind: 'refused',
      refusal: 'over-purchase-limit',
    })
    expect(flows.scan.setQuantity(first.lineId, 3)).toEqual({ ok: false, error: 'over-purchase-limit' })
    expect(flows.scan.setQuantity(first.lineId, 1)).toMatchObject({ ok: true })
    expect(phone.platform.heard).toEqual(['accepted', 'accepted', 'refused'])
  })

  it('gives back what was taken out', async () => {
    const { phone } = await inside()
    await scan(phone, code('ordinary'))
    const [line] = linesOf(phone)
    const { scan: scanning } = phone.app.flows
    expect(scanning.remove(line?.id ?? idOf<LineId>('none'))).toMatchObject({ ok: true })
    expect(linesOf(phone)).toEqual([])
    scanning.undo()
    expect(linesOf(phone)).toEqual([line])
  })

  it('that was priced is not priced any more once it changes', async () => {
    const phone = await quoted(openShop())
    const [line] = linesOf(phone)
    if (!line) throw new Error('something in the basket')
    const { cart } = tripIn(phone, 'quoted')
    phone.app.flows.scan.setQuantity(line.id, 1)
    expect(cartOf(tripOf(phone)), 'the same number is no change').toEqual(cart)
    phone.app.flows.scan.setQuantity(line.id, 2)
    expect(tripIn(phone, 'shopping').cart.lines[0]).toMatchObject({ goods: { quantity: 2 } })
  })

  it('is quoted as it is when the answer comes: a change in between is asked about again', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    phone.app.flows.quote.drop()
    const asked = phone.app.flows.quote.request()
    phone.app.flows.scan.remove(linesOf(phone)[0]?.id ?? idOf<LineId>('none'))
    const quote = await phone.until(asked)
    const { cart } = tripIn(phone, 'quoted')
    expect(quote).toMatchObject({ ok: true, value: { cartRevision: cart.revision, lines: { length: 2 } } })
  })

  it('that never holds still is not quoted at all, and the store is not asked for ever', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    const [line] = linesOf(phone)
    const before = shop.requests.length
    let quantity = 1
    shop.network = () => {
      quantity += 1
      if (line) phone.app.flows.scan.setQuantity(line.id, quantity)
      return 'arrives'
    }
    const asked = phone.until(phone.app.flows.quote.request())
    expect(await asked).toMatchObject({ ok: false, error: { code: 'stale-quote' } })
    expect(shop.requests.length - before).toBeLessThan(6)
  })

  it('belongs to one store', async () => {
    const { phone } = await inside()
    await scan(phone, code('ordinary'))
    const elsewhere = await phone.until(phone.app.flows.visit.checkIn(JINJIANG))
    expect(elsewhere).toEqual({ ok: false, error: 'trip-under-way' })
    expect(phone.app.stores.catalog.getState().assortment?.catalog.storeId).toBe(FUTIAN)
  })
})
