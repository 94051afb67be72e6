/** A camera sees the same code thirty times a second; the shopper means it once. */
import { describe, expect, it } from 'vitest'
import type { RawScan } from '@/domain/code'
import { AWAY, frameRead, NOTHING_SEEN, sight } from '@/domain/code'
import { millis } from '@/domain/kernel'
import { scan } from '../support/scans'

/** Which of these reads would add something to the cart. */
function added(reads: readonly RawScan[]): boolean[] {
  let seen = NOTHING_SEEN
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

  it('adds two codes that take turns in one view once each, however long they are held', () => {
    const reads = Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? milk(i * 33) : tea(i * 33)))
    expect(
      added(reads)
        .map((isNew, i) => (isNew ? i : -1))
        .filter((i) => i >= 0),
    ).toEqual([0, 1])
  })

  it('forgets what has left the view, one code at a time', () => {
    const reads = [milk(0), tea(1000), milk(AWAY), tea(1000 + AWAY - 1)]
    expect(added(reads)).toEqual([true, true, true, false])
    const { seen } = sight([{ text: 'gone', lastSeen: millis(0) }], milk(AWAY))
    expect(seen.map(({ text }) => text)).toEqual(['6990102301461'])
  })

  it('is not locked out by a clock that jumps back', () => {
    expect(added([milk(10_000), milk(5_000), milk(5_033)])).toEqual([true, true, false])
  })

  it('takes every typed code as meant', () => {
    const typed = scan('6990102301461', 'typed', 10)
    expect(added([typed, typed])).toEqual([true, true])
  })

  it('takes every pull of a trigger as meant, also of a code the camera sees, which then goes on being held', () => {
    const pulled: RawScan = { ...milk(20), meant: true }
    expect(added([milk(0), pulled, pulled, milk(40)])).toEqual([true, true, true, false])
  })

  it('can be replayed: it holds plain data only', () => {
    const { seen } = sight(NOTHING_SEEN, milk(7))
    expect(JSON.parse(JSON.stringify(seen))).toEqual([{ text: '6990102301461', lastSeen: 7 }])
  })
})

describe('frameRead', () => {
  const SEEN = [{ text: 'milk', lastSeen: millis(1000) }]
  const since = (last: number | null, at: number) =>
    at - (frameRead(SEEN, last === null ? null : millis(last), millis(at))[0]?.lastSeen ?? 0)

  it('lets a code go while frames are read without it', () => {
    let seen = sight(NOTHING_SEEN, milk(0)).seen
    for (let at = 33; at < AWAY; at += 33) seen = frameRead(seen, millis(at - 33), millis(at))
    expect(seen).toEqual([{ text: '6990102301461', lastSeen: 0 }])
    expect(sight(seen, milk(AWAY)).isNew).toBe(true)
  })

  it('does not count time in which no frame was read, but for what a frame vouches for', () => {
    expect(since(1000, 1400)).toBe(400)
    expect(since(1000, 9000)).toBe(500)
    expect(since(1300, 9300)).toBe(800)
  })

  it('lets a code go on a phone that reads one frame a second', () => {
    let seen = sight(NOTHING_SEEN, milk(0)).seen
    for (let at = 1000; at <= 3000; at += 1000) seen = frameRead(seen, millis(at - 1000), millis(at))
    expect(sight(seen, milk(3000)).isNew).toBe(true)
  })

  it('counts from the read itself where that came after the last frame, as from a hand scanner', () => {
    expect(since(0, 1800)).toBe(500)
    expect(since(0, 1200)).toBe(200)
  })

  it('brings back nothing that had left, nor anything after a minute or at the first frame', () => {
    expect(since(5000, 9000)).toBe(4500)
    expect(since(1000, 61_001)).toBe(60_001)
    expect(since(null, 9000)).toBe(8000)
  })

  it('stands still when the clock jumps back', () => {
    expect(frameRead(SEEN, millis(9000), millis(500))).toEqual(SEEN)
  })
})
