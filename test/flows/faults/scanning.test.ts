// Many codes in a hurry, on a phone that writes slowly; and lists of goods that cannot be right.
import { describe, expect, it } from 'vitest'
import { checkDigit, printedGtin } from '@/domain/code'
import { millis, seconds } from '@/domain/kernel'
import { createJournal } from '@/platform/journal'
import { createFakeStorage } from '../../support/fake-platform'
import { slowJournal } from '../../support/slow-journal'
import type { Phone } from '../support/shop'
import { launch, openShop } from '../support/shop'
import { checkIn, code, FUTIAN, inside, JINJIANG, linesOf, scan } from '../support/visits'

/** Barcodes of goods anybody may take by the piece. */
function codesOnTheShelf({ app }: Phone, many: number): string[] {
  const products = app.stores.catalog.getState().assortment?.catalog.products ?? []
  const plain = products.filter(
    ({ availability, restriction, gtins }) =>
      availability.kind === 'on-sale' && restriction.kind === 'none' && gtins.length === 1,
  )
  return plain.slice(0, many).flatMap(({ gtins }) => gtins.map(printedGtin))
}

describe('F10 twenty different codes in ten seconds', () => {
  it('on a phone that takes longer to write than the next code takes to come are twenty lines in order', async () => {
    const shop = openShop()
    const wait = () => new Promise<void>((go) => void shop.clock.after(millis(700), go))
    const phone = launch(shop, createFakeStorage(), (storage) =>
      slowJournal(createJournal(storage), { before: wait }),
    )
    await checkIn(phone)
    phone.platform.heard.length = 0
    const codes = codesOnTheShelf(phone, 20)
    const { onScan } = phone.app.flows.scan
    const outcomes = codes.map(async (text, nth) => {
      await new Promise<void>((go) => void shop.clock.after(millis(nth * 500), go))
      return onScan({ text, symbology: 'ean13', at: shop.clock.now() })
    })
    const done = await phone.until(Promise.all(outcomes))
    expect(done.map(({ kind }) => kind)).toEqual(codes.map(() => 'added'))
    expect(linesOf(phone).map((line) => line.code)).toEqual(codes.map((text) => text.padStart(14, '0')))
    expect(phone.platform.heard).toEqual(codes.map(() => 'accepted'))
  })
})

describe('F13 a list of goods that cannot be right', () => {
  it.each<[string, unknown]>([
    ['is half of one', { catalog: { storeId: FUTIAN, products: [{ id: 'milk' }] } }],
    ['is a page of somebody else', undefined],
  ])('because it %s is not taken, and the one on the phone goes on', async (_, body) => {
    const { shop, phone } = await inside()
    const { catalog } = phone.app.stores
    const before = catalog.getState().assortment
    shop.network = ({ path }) => (path.endsWith('/catalog') ? { status: 200, body } : 'arrives')
    await phone.until(phone.app.flows.visit.loadAssortment(FUTIAN))
    expect(catalog.getState().assortment).toBe(before)
    expect(await scan(phone, code('ordinary'))).toMatchObject({ kind: 'added' })
  })

  it('because it is another store’s is not taken, and the one on the phone goes on', async () => {
    const { shop, phone } = await inside()
    const { catalog } = phone.app.stores
    const before = catalog.getState().assortment
    const elsewhere = shop.backend.handle({ method: 'GET', path: `/stores/${JINJIANG}/catalog`, headers: {} })
    shop.network = ({ path }) => (path.endsWith('/catalog') ? elsewhere.reply : 'arrives')
    await phone.until(phone.app.flows.visit.loadAssortment(FUTIAN))
    expect(catalog.getState().assortment).toBe(before)
    expect(await scan(phone, code('ordinary'))).toMatchObject({ kind: 'added' })
  })
})

/** Valid codes of nothing any store sells. */
const nobodysCodes = (many: number) =>
  Array.from({ length: many }, (_, i) => {
    const body = `6900000${String(90_000 + i)}`
    return `${body}${checkDigit(body)}`
  })

describe('F58 codes the phone does not know, while the store is slow', () => {
  it('leave most of the ten requests a mini program may have for paying, and are all asked in the end', async () => {
    const { shop, phone } = await inside()
    let underWay = 0
    let most = 0
    shop.network = ({ path }) => {
      if (!path.includes('/codes/')) return 'arrives'
      underWay += 1
      most = Math.max(most, underWay)
      shop.clock.after(seconds(5), () => {
        underWay -= 1
      })
      return { lateBy: seconds(5) }
    }
    const { typed } = phone.app.flows.scan
    const asked = Promise.all(nobodysCodes(20).map((text) => typed(text)))
    await shop.clock.advance(2000)
    expect(most).toBeGreaterThan(0)
    expect(most).toBeLessThanOrEqual(5)
    const outcomes = await phone.until(asked)
    expect(outcomes.map(({ kind }) => kind)).toEqual(outcomes.map(() => 'not-added'))
    expect(shop.requests.filter(({ path }) => path.includes('/codes/'))).toHaveLength(20)
  })
})
