// One journal, several tabs, and storage that dies at the worst moment: every fact is in once, or nobody was told that it was.
import { describe, expect, it } from 'vitest'
import { pieceCount } from '@/domain/cart'
import { recover, SNAPSHOT_EVERY } from '@/domain/journal'
import { err } from '@/domain/kernel'
import type { TripEvent } from '@/domain/trip'
import { cartOf, IDLE } from '@/domain/trip'
import type { Journal } from '@/platform/ports'
import { createStorageJournal, PREFIX } from '@/platform/storage-journal'
import { createTripStore } from '@/stores/trip-store'
import { READERS } from '@/wiring-restore'
import { scanned } from '../domain/support/carts'
import { lineId, pieces } from '../domain/support/goods'
import { checkedIn } from '../domain/support/trips'
import type { FakeStorage } from '../support/fake-platform'
import { createFakeStorage } from '../support/fake-platform'
import { slowJournal } from '../support/slow-journal'
import { isEntryKey, plainJournal, tripOn } from '../support/trip-journals'

const scan = (name: string): TripEvent => ({
  kind: 'cart-changed',
  change: scanned(name, pieces(1), { lineId: lineId(`l-${name}`) }),
})
const goods = (store: Tab) => cartOf(store.getState().trip).lines.map(({ productId }) => productId)

type Tab = ReturnType<typeof openTab>
/** A tab on this disk; `change` what is different about its journal. */
function openTab(disk: FakeStorage, writer: string, change: (journal: Journal) => Journal = (same) => same) {
  const parts = plainJournal(disk, writer)
  return createTripStore({ ...parts, journal: change(parts.journal) })
}
/** A browser's tab: every write takes a turn of the event loop. */
const slowly = (journal: Journal) =>
  slowJournal(journal, { before: () => new Promise((resolve) => setImmediate(resolve)) })

async function inStore(disk: FakeStorage) {
  const first = openTab(disk, 'w0')
  first.record(checkedIn())
  await first.settled()
}

describe.each([
  ['at once', (journal: Journal) => journal],
  ['after a moment', slowly],
])('two tabs whose writes are safe %s', (_, pace) => {
  it('F53 scanning at the same time lose nothing and count nothing twice', async () => {
    const disk = createFakeStorage()
    await inStore(disk)
    const [one, other] = [openTab(disk, 'w1', pace), openTab(disk, 'w2', pace)]
    const names = Array.from({ length: 2 * SNAPSHOT_EVERY }, (_, i) => `g${i}`)
    for (const [i, name] of names.entries()) {
      const tab = i % 2 ? one : other
      expect(tab.record(scan(name)).ok).toBe(true)
    }
    expect([await one.settled(), await other.settled()]).toEqual([true, true])
    for (const tab of [one, other]) tab.catchUp()
    await Promise.all([one.settled(), other.settled()])
    expect([...goods(one)].sort()).toEqual([...names].sort())
    expect(goods(other)).toEqual(goods(one))
    expect(tripOn(disk)).toEqual(one.getState().trip)
  })

  it('agree on what the first of them has done, and the other one is told no', async () => {
    const disk = createFakeStorage()
    await inStore(disk)
    const [one, other] = [openTab(disk, 'w1', pace), openTab(disk, 'w2', pace)]
    one.record({ kind: 'trip-ended' })
    expect(await one.settled()).toBe(true)
    const answer = other.record(scan('milk'))
    const isSafe = await other.settled()
    expect(answer.ok && isSafe).toBe(false)
    expect(other.getState().trip).toEqual(IDLE)
    expect(tripOn(disk)).toEqual(IDLE)
    // it was told once; what comes next is safe again, and what changes nothing is no refusal
    other.record(checkedIn())
    expect(other.record(checkedIn()).ok).toBe(true)
    expect(await other.settled()).toBe(true)
  })
})

describe('a fact', () => {
  it('is not shown as safe before it is', async () => {
    const disk = createFakeStorage()
    let release = () => {}
    const tab = openTab(disk, 'w1', (journal) =>
      slowJournal(journal, {
        before: () =>
          new Promise((resolve) => {
            release = resolve
          }),
      }),
    )
    tab.record(checkedIn())
    let isSafe: boolean | null = null
    void tab.settled().then((safe) => {
      isSafe = safe
    })
    await new Promise((resolve) => setImmediate(resolve))
    expect(isSafe).toBeNull()
    expect(tab.getState().trip.phase).toBe('shopping')
    release()
    await new Promise((resolve) => setImmediate(resolve))
    expect(isSafe).toBe(true)
  })

  it('whose yes was lost is written again and is in once', async () => {
    const disk = createFakeStorage()
    await inStore(disk)
    let lost = 1
    const tab = openTab(disk, 'w1', (journal) => ({
      ...journal,
      append(entry) {
        const written = journal.append(entry)
        return lost-- > 0 ? err('broken') : written
      },
    }))
    tab.record(scan('milk'))
    expect(tab.getState().saved).toBe(false)
    tab.record(scan('tea'))
    expect(await tab.settled()).toBe(true)
    expect(pieceCount(cartOf(tab.getState().trip).lines)).toBe(2)
    expect(tripOn(disk)).toEqual(tab.getState().trip)
  })
})

describe('a snapshot', () => {
  it('comes every so many events, in turns, and leaves the entries that both lead on from', async () => {
    const disk = createFakeStorage()
    const tab = openTab(disk, 'w1')
    tab.record(checkedIn())
    for (let i = 1; i < 3 * SNAPSHOT_EVERY + 5; i++) tab.record(scan(`g${i}`))
    const { slots } = recover(createStorageJournal(disk).read(), READERS)
    expect(slots).toEqual({ a: 3 * SNAPSHOT_EVERY, b: 2 * SNAPSHOT_EVERY })
    const kept = [...disk.entries.keys()].filter(isEntryKey)
    expect(kept).toHaveLength(SNAPSHOT_EVERY + 5)
  })

  it('F02 costs nothing that was safe when the phone dies at any of its writes, even where the newest one is bad then', () => {
    const events = [checkedIn(), ...Array.from({ length: 2 * SNAPSHOT_EVERY + 3 }, (_, i) => scan(`g${i}`))]
    const writes = dyingAfter(Number.POSITIVE_INFINITY, events).steps
    expect(writes).toBeGreaterThan(events.length * 2)
    for (let last = 0; last <= writes; last++) {
      const { disk, told } = dyingAfter(last, events)
      const { trip, health } = recover(createStorageJournal(disk).read(), READERS)
      const lines = cartOf(trip).lines.length
      expect(lines, `after ${last} writes`).toBeGreaterThanOrEqual(told)
      expect(lines).toBeLessThanOrEqual(told + 1)
      expect(['whole', 'mended']).toContain(health)
      // and the newest snapshot may have gone bad as well
      const { slots } = recover(createStorageJournal(disk).read(), READERS)
      const newest = (slots.b ?? 0) > (slots.a ?? 0) ? 'b' : 'a'
      if (slots[newest] !== null) disk.entries.set(`${PREFIX}${newest}`, 'nonsense')
      const again = recover(createStorageJournal(disk).read(), READERS)
      expect(cartOf(again.trip).lines, `after ${last} writes`).toHaveLength(lines)
    }
  })

  it('that storage has swallowed keeps its entries', () => {
    const disk = createFakeStorage()
    const { write } = disk
    disk.write = (key, value) => (/[ab]$/.test(key) ? write(key, value.slice(0, 9)) : write(key, value))
    const tab = openTab(disk, 'w1')
    tab.record(checkedIn())
    for (let i = 0; i < 3 * SNAPSHOT_EVERY; i++) tab.record(scan(`g${i}`))
    expect(tripOn(disk)).toEqual(tab.getState().trip)
  })
})

/** A visit on a disk that takes no more after so many writes and removals, and how many scans were told to be safe. */
function dyingAfter(last: number, events: readonly TripEvent[]) {
  const disk = createFakeStorage()
  const { write, remove } = disk
  let steps = 0
  const isAlive = () => {
    steps += 1
    return steps <= last
  }
  disk.write = (key, value) => (isAlive() ? write(key, value) : err('broken'))
  disk.remove = (key) => {
    if (isAlive()) remove(key)
  }
  const tab = openTab(disk, 'w1')
  let told = 0
  for (const event of events) {
    tab.record(event)
    if (event.kind === 'cart-changed' && tab.getState().saved) told += 1
  }
  disk.write = write
  return { disk, told, steps }
}

describe('quarantine', () => {
  it('keeps the last five, with their reasons', () => {
    const disk = createFakeStorage()
    for (let i = 0; i < 8; i++) {
      disk.entries.set(`${PREFIX}a`, `damage ${i}`)
      openTab(disk, `w${i}`)
    }
    const kept = [...disk.entries].filter(([key]) => /^quarantine\/\d/.test(key)).map(([, bytes]) => bytes)
    expect(kept).toEqual([3, 4, 5, 6, 7].map((i) => `damage ${i}`))
    expect(JSON.parse(disk.entries.get('quarantine/index') ?? '')).toHaveLength(5)
  })
})
