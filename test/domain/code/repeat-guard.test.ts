/** A camera sees the same code thirty times a second; the shopper means it once. */
import { describe, expect, it } from 'vitest'
import type { RawScan, SeenCode } from '@/domain/code'
import { AWAY, sight } from '@/domain/code'
import { scan } from '../support/scans'

/** Which of these reads would add something to the cart. */
function added(reads: readonly RawScan[]): boolean[] {
  let seen: SeenCode = null
  return reads.map((read) => {
    const sighting = sight(seen, read)
    seen = sighting.seen
    return sighting.isNew
  })
}
const milk = (at: number) => scan('6990102301461', 'ean13', at)
const tea = (at: number) => scan('6990102301478', 'ean13', at)

describe('sight', () => {
  it('adds a code held in view once, however long it is held', () => {
    const reads = Array.from({ length: 300 }, (_, i) => milk(i * 33))
    expect(added(reads).filter(Boolean)).toHaveLength(1)
  })

  it('adds it again when it was away for long enough, and not a millisecond sooner', () => {
    expect(added([milk(0), milk(AWAY - 1)])).toEqual([true, false])
    expect(added([milk(0), milk(AWAY)])).toEqual([true, true])
  })

  it('measures from the last read, not from the first', () => {
    expect(added([milk(0), milk(1000), milk(2000), milk(2000 + AWAY)])).toEqual([true, false, false, true])
  })

  it('adds another product at once', () => {
    expect(added([milk(0), tea(50)])).toEqual([true, true])
  })

  it('is not locked out by a clock that jumps back', () => {
    expect(added([milk(10_000), milk(5_000), milk(5_033)])).toEqual([true, true, false])
  })

  it('takes every typed code as meant', () => {
    const typed = scan('6990102301461', 'typed', 10)
    expect(added([typed, typed])).toEqual([true, true])
  })

  it('can be replayed: it holds plain data only', () => {
    const { seen } = sight(null, milk(7))
    expect(JSON.parse(JSON.stringify(seen))).toEqual({ text: '6990102301461', lastSeen: 7 })
  })
})
