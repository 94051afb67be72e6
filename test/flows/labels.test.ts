// What the code on a pack tells beyond the product: date, batch, weight and price, from the camera to the till.
import { samplesAt } from '@mock/seed/try'
import { describe, expect, it } from 'vitest'
import type { Millis } from '@/domain/kernel'
import { endOfStoreDay, storeDay } from '@/domain/kernel'
import { NOTHING_HELD, priceCart } from '@/domain/pricing'
import { cartOf } from '@/domain/trip'
import { labelled, scanLabelled } from './support/labels'
import type { Phone, Shop } from './support/shop'
import { launch, relaunch } from './support/shop'
import { checkIn, inside, linesOf, scan, tripOf } from './support/visits'

const quote = (phone: Phone) => phone.until(phone.app.flows.quote.request())

/** What the phone itself shows for every line. */
function shown(phone: Phone) {
  const { catalog } = phone.app.stores
  const book = catalog.getState().assortment?.book
  if (!book) throw new Error('no prices')
  return priceCart(cartOf(tripOf(phone)), book, {
    tier: 'none',
    now: phone.platform.clock.now(),
    ...NOTHING_HELD,
    channel: 'scan',
    wallet: null,
    categoryOf: (id) => catalog.index().byId(id)?.category,
  })
}

describe('a dated pack', () => {
  it('is cheaper near its date, on the phone and at the till alike', async () => {
    const { phone } = await inside()
    for (const id of ['near-date', 'last-day', 'weighed-pack']) {
      expect(await scanLabelled(phone, id)).toMatchObject({ kind: 'added' })
    }
    const { lines, total } = shown(phone)
    expect(lines.map(({ listAmount, amount }) => [listAmount, amount])).toEqual([
      [1690, 1352],
      [3290, 1645],
      [2990, 2392],
    ])
    expect(linesOf(phone).map(({ goods }) => goods.kind)).toEqual(['pieces', 'pieces', 'label-price'])
    const quoted = await quote(phone)
    expect(quoted).toMatchObject({ ok: true, value: { total, lines } })
  })

  it('is one line with its like, and another beside a bare scan of the same goods', async () => {
    const { phone } = await inside()
    await scanLabelled(phone, 'near-date')
    await scanLabelled(phone, 'near-date')
    await scan(phone, '6907142010598')
    const [dated, bare] = linesOf(phone)
    expect(dated?.goods).toEqual({ kind: 'pieces', quantity: 2 })
    expect(dated?.lastDay).toBe(storeDay((phone.platform.clock.now() + 2 * 86_400_000) as Millis))
    expect(bare).toMatchObject({ lastDay: null, goods: { quantity: 1 }, productId: dated?.productId })
  })

  it('past its date does not get in, and says since when', async () => {
    const { shop, phone } = await inside()
    expect(await scanLabelled(phone, 'expired')).toMatchObject({
      kind: 'not-added',
      match: {
        kind: 'expired',
        product: { id: 'mailong-milk-toast-600-g' },
        lastDay: storeDay((phone.platform.clock.now() - 86_400_000) as Millis),
      },
    })
    expect(phone.platform.heard).toEqual(['refused'])
    expect(linesOf(phone)).toEqual([])
    expect(shop.requests).toEqual([])
  })

  async function heldUntilMidnight(shop: Shop, phone: Phone) {
    await scanLabelled(phone, 'last-day')
    await scanLabelled(phone, 'near-date')
    expect(await quote(phone)).toMatchObject({ ok: true })
    const { clock } = phone.platform
    await clock.advance((endOfStoreDay(clock.now()) - clock.now()) as Millis)
    return relaunch(shop, phone)
  }

  it('whose last day passes in the basket is refused at the till by name, and the rest is sold', async () => {
    const { shop, phone: early } = await inside()
    const phone = await heldUntilMidnight(shop, early)
    const [croissants, milk] = linesOf(phone)
    expect(await quote(phone)).toMatchObject({
      ok: false,
      error: { code: 'past-its-date', lineIds: [croissants?.id] },
    })
    if (croissants) phone.app.flows.scan.remove(croissants.id)
    expect(await quote(phone)).toMatchObject({ ok: true, value: { lines: [{ lineId: milk?.id }] } })
  })

  it('keeps date and batch over a restart', async () => {
    const { shop, phone } = await inside()
    await scanLabelled(phone, 'near-date')
    await scanLabelled(phone, 'other-batch')
    const before = linesOf(phone)
    expect(before.map(({ batch }) => batch)).toEqual([null, 'HT0709'])
    expect(linesOf(relaunch(shop, phone))).toEqual(before)
  })
})

describe('a recalled batch', () => {
  it('does not get in; another batch does, and is sold', async () => {
    const { phone } = await inside()
    expect(await scanLabelled(phone, 'recalled-batch')).toMatchObject({
      kind: 'not-added',
      match: { kind: 'recalled' },
    })
    expect(await scanLabelled(phone, 'recall-unclear')).toMatchObject({
      kind: 'not-added',
      match: { kind: 'recall-unclear', product: { availability: { batches: ['HT0612'] } } },
    })
    expect(linesOf(phone)).toEqual([])
    expect(await scanLabelled(phone, 'other-batch')).toMatchObject({ kind: 'added' })
    expect(await quote(phone)).toMatchObject({ ok: true, value: { total: 4990 } })
  })

  it('F18 announced after the goods were scanned is refused at the till', async () => {
    const { phone } = await inside()
    const { catalog } = phone.app.stores
    const { assortment } = catalog.getState()
    if (!assortment) throw new Error('no catalogue')
    const products = assortment.catalog.products.map((each) => ({
      ...each,
      availability: { kind: 'on-sale' } as const,
    }))
    catalog.assortmentFetched({ ...assortment, catalog: { ...assortment.catalog, products } })
    expect(await scanLabelled(phone, 'recalled-batch')).toMatchObject({ kind: 'added' })
    expect(await scanLabelled(phone, 'recall-unclear')).toMatchObject({ kind: 'added' })
    expect(await quote(phone)).toMatchObject({
      ok: false,
      error: { code: 'recalled', lineIds: linesOf(phone).map(({ id }) => id) },
    })
  })
})

describe('a label with price and weight', () => {
  it('that contradict each other sends back to the scale', async () => {
    const { phone } = await inside()
    expect(await scanLabelled(phone, 'wrong-label')).toMatchObject({
      kind: 'not-added',
      match: { kind: 'label-mismatch', product: { id: 'salted-chicken' } },
    })
    expect(linesOf(phone)).toEqual([])
  })

  it('that agree counts as printed; the weight alone is weighed', async () => {
    const { phone } = await inside()
    const chicken = labelled(phone, 'weighed-pack').text
    await scan(phone, chicken, 'qr')
    await scan(phone, chicken.replace('&3922=2990', ''), 'qr')
    await scan(phone, chicken, 'qr')
    expect(linesOf(phone).map(({ goods }) => goods)).toEqual([
      { kind: 'label-price', price: 2990 },
      { kind: 'weight', grams: 500 },
      { kind: 'label-price', price: 2990 },
    ])
  })

  it('is not checked where the phone does not know the price, but the till knows it', async () => {
    const { phone } = await inside()
    const { catalog } = phone.app.stores
    const { assortment } = catalog.getState()
    if (!assortment) throw new Error('no catalogue')
    catalog.assortmentFetched({ ...assortment, book: { ...assortment.book, prices: {} } })
    expect(await scanLabelled(phone, 'wrong-label')).toMatchObject({ kind: 'added' })
    expect(await quote(phone)).toMatchObject({ ok: false, error: { code: 'label-refused' } })
  })
})

describe('a price sticker', () => {
  it('is a line of its own at its own price, and keeps its digits', async () => {
    const { phone } = await inside()
    await scanLabelled(phone, 'sticker')
    await scan(phone, '6952330701406')
    await scanLabelled(phone, 'sticker')
    const { text } = labelled(phone, 'sticker')
    expect(linesOf(phone)).toMatchObject([
      { code: text, goods: { kind: 'sticker-price', price: 4990 } },
      { code: '06952330701406', goods: { kind: 'pieces', quantity: 1 } },
      { code: text, goods: { kind: 'sticker-price', price: 4990 } },
    ])
    expect(await quote(phone)).toMatchObject({ ok: true, value: { total: 4990 * 2 + 6990 } })
  })
})

describe('the text a line keeps', () => {
  it('means the same when it is scanned again, for every code worth trying', async () => {
    const { shop, phone } = await inside()
    for (const { text, symbology } of samplesAt(storeDay(phone.platform.clock.now()))) {
      await scan(phone, text, symbology)
    }
    const before = linesOf(phone)
    expect(before.length).toBeGreaterThan(8)
    const other = launch(shop)
    await checkIn(other)
    for (const { code } of before) await other.until(other.app.flows.scan.typed(code))
    const facts = (lines: typeof before) => lines.map(({ id: _, ...line }) => line)
    expect(facts(linesOf(other))).toEqual(facts(before))
  })
})
