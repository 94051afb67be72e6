/** How far the shop is. */
import { describe, expect, it } from 'vitest'
import type { StoreId } from '@/domain/kernel'
import { fen, idOf } from '@/domain/kernel'
import type { Place, Store } from '@/domain/store'
import { byDistance, metresBetween } from '@/domain/store'

const place = (latitude: number, longitude: number): Place => ({ latitude, longitude })
const BEIJING = place(39.9042, 116.4074)
const SHANGHAI = place(31.2304, 121.4737)
const LONDON = place(51.5074, -0.1278)
const PARIS = place(48.8566, 2.3522)

function store(id: string, at: Place): Store {
  const words = { zh: id, en: id }
  return {
    id: idOf<StoreId>(id),
    name: words,
    city: words,
    address: words,
    place: at,
    hours: { opens: '08:00', closes: '22:00' },
    templates: [],
    amountCap: fen(100_000),
    accepts: { tenders: [], codes: [] },
  }
}

describe('metresBetween', () => {
  it.each([
    ['Beijing and Shanghai', BEIJING, SHANGHAI, 1_067_000],
    ['London and Paris', LONDON, PARIS, 343_600],
    ['a degree of the equator', place(0, 0), place(0, 1), 111_195],
    ['the date line', place(0, 179.5), place(0, -179.5), 111_195],
    ['pole and pole', place(90, 0), place(-90, 0), 20_015_000],
  ])('knows the way between %s within 1 %%', (_, a, b, metres) => {
    expect(Math.abs(metresBetween(a, b) - metres) / metres).toBeLessThan(0.01)
    expect(metresBetween(b, a)).toBe(metresBetween(a, b))
  })

  it('is whole metres, and none to where one stands', () => {
    expect(metresBetween(BEIJING, BEIJING)).toBe(0)
    expect(Number.isInteger(metresBetween(BEIJING, PARIS))).toBe(true)
  })
})

describe('byDistance', () => {
  it('offers the nearest shop first and leaves the list it was given', () => {
    const shops = [store('london', LONDON), store('shanghai', SHANGHAI)]
    const sorted = byDistance(shops, BEIJING)
    expect(sorted.map((each) => each.store.id)).toEqual(['shanghai', 'london'])
    expect(sorted[0]?.metres).toBe(metresBetween(BEIJING, SHANGHAI))
    expect(shops.map(({ id }) => id)).toEqual(['london', 'shanghai'])
  })
})
