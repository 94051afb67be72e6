// A code the downloaded catalogue does not hold: asked of the store, reported to it, or honestly unknown.
import { describe, expect, it } from 'vitest'
import type { Phone } from './support/shop'
import { code, countsOf, FUTIAN, inside, onDuty, scan } from './support/visits'

describe('a code the phone does not know', () => {
  const gone = (phone: Phone, id: string) => {
    const { catalog } = phone.app.stores
    const { assortment } = catalog.getState()
    if (!assortment) throw new Error('no catalogue')
    const products = assortment.catalog.products.filter((product) => product.id !== id)
    catalog.assortmentFetched({ ...assortment, catalog: { ...assortment.catalog, products } })
  }
  const MILK = 'youtian-lactose-free-milk-1-l'

  it('is asked of the store once, and known from then on', async () => {
    const { shop, phone } = await inside()
    gone(phone, MILK)
    expect(await scan(phone, code('ordinary'))).toMatchObject({ kind: 'added', product: { id: MILK } })
    expect(await scan(phone, code('ordinary'))).toMatchObject({ kind: 'added' })
    expect(shop.requests.map(({ path }) => path)).toEqual([`/stores/sz-futian/codes/0${code('ordinary')}`])
    expect(countsOf(phone)).toEqual([2])
  })

  it('is one product, even when it was asked about twice before the first answer came', async () => {
    const { shop, phone } = await inside()
    gone(phone, MILK)
    shop.scenario('slow')
    const { typed } = phone.app.flows.scan
    await phone.until(Promise.all([typed(code('ordinary')), typed(code('ordinary'))]))
    expect(countsOf(phone)).toEqual([2])
    expect(await scan(phone, code('ordinary')), 'it has become no choice').toMatchObject({ kind: 'added' })
  })

  it('F12 without a network is not called unknown', async () => {
    const { shop, phone } = await inside()
    shop.scenario('offline')
    expect(await scan(phone, code('unknown-code'))).toMatchObject({
      kind: 'not-added',
      match: { kind: 'offline' },
    })
    expect(await scan(phone, code('ordinary')), 'what is known needs no network').toMatchObject({
      kind: 'added',
    })
  })

  it('can be reported to the store, which names the report', async () => {
    const { shop, phone } = await inside()
    const outcome = await scan(phone, code('unknown-code'))
    if (outcome.kind !== 'not-added' || outcome.match.kind !== 'not-found') throw new Error(outcome.kind)
    const reported = await phone.until(phone.app.flows.scan.report(outcome.match.code))
    expect(reported).toMatchObject({ ok: true, value: { reference: expect.stringMatching(/^R\w{6}$/) } })
    expect(shop.state().reportedCodes).toMatchObject([
      { storeId: FUTIAN, code: `0${code('unknown-code')}`, symbology: 'ean13' },
    ])
  })
  it.each([
    ['qr', 'https://id.gs1.org/01/06900000000014/10/B1?17=271231'],
    ['itf', '16900000000011'],
  ] as const)('is reported as the %s it was, with all its label says', async (symbology, text) => {
    const { shop, phone } = await inside()
    const outcome = await scan(phone, text, symbology)
    if (outcome.kind !== 'not-added' || outcome.match.kind !== 'not-found') throw new Error(outcome.kind)
    const reported = await phone.until(phone.app.flows.scan.report(outcome.match.code))
    const reference = reported.ok && reported.value.reference
    expect(shop.state().reportedCodes).toMatchObject([{ code: text, symbology, reference }])
    const desk = await onDuty(shop)
    const token = desk.app.stores.staff.getState().token ?? ''
    const headers = { authorization: `Bearer ${token}` }
    const list = shop.backend.handle({ method: 'GET', path: '/staff/unknown-codes', headers, body: null })
    expect(list.reply).toMatchObject({ status: 200, body: { codes: [{ code: text, symbology, reference }] } })
  })
})
