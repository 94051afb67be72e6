// Any damage to any byte the journal keeps: the trip that comes back is a beginning of what happened, and shopping goes on.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recover, SNAPSHOT_EVERY } from '@/domain/journal'
import { createStorageJournal, PREFIX } from '@/platform/storage-journal'
import { createTripStore } from '@/stores/trip-store'
import { READERS } from '@/wiring-restore'
import type { FakeStorage } from '../../support/fake-platform'
import { createFakeStorage } from '../../support/fake-platform'
import { plainJournal } from '../../support/trip-journals'
import { always } from '../support/property'
import type { Step } from '../support/steps'
import { CART_STEPS, lived, STEPS } from '../support/steps'
import { checkedIn, milkScanned } from '../support/trips'

/** One text for one trip, whatever the order of its fields. */
const written = (trip: unknown) => JSON.stringify(READERS.trip(trip))

/** A visit as it lies on a disk, and every trip it went through. */
function visited(steps: readonly Step[]) {
  const disk = createFakeStorage()
  const store = createTripStore(plainJournal(disk))
  const { events, trips } = lived(steps)
  for (const event of events) expect(store.record(event).ok).toBe(true)
  return { disk, trips, passed: new Set(trips.map(written)) }
}

type Damage = (text: string, at: number) => string | null
const torn: Damage = (text, at) => text.slice(0, at % text.length)
const gone: Damage = () => null
const flipped =
  (bit: number): Damage =>
  (text, at) => {
    const i = at % text.length
    return text.slice(0, i) + String.fromCharCode(text.charCodeAt(i) ^ (1 << bit)) + text.slice(i + 1)
  }
const damages = fc.oneof(
  fc.constant(torn),
  fc.constant(gone),
  fc.nat(15).map((bit) => flipped(bit)),
)
const hits = fc.array(
  fc.record({ key: fc.oneof(fc.nat(), fc.constantFrom('a', 'b', 'ends')), at: fc.nat(), damage: damages }),
  {
    minLength: 1,
    maxLength: 4,
  },
)
const steps = fc.array(fc.constantFrom(...CART_STEPS, ...CART_STEPS, ...STEPS), {
  minLength: 1,
  maxLength: 4 * SNAPSHOT_EVERY,
  size: 'max',
})
/** Trips that end soon have few steps: these never leave the shop. */
const inTheShop = fc.array(fc.constantFrom(...CART_STEPS), {
  minLength: SNAPSHOT_EVERY,
  maxLength: 5 * SNAPSHOT_EVERY,
  size: 'max',
})
const visits = fc.oneof(
  steps,
  inTheShop.map((visit): readonly Step[] => [() => checkedIn(), ...visit]),
)

type Hit = { readonly key: number | string; readonly at: number; readonly damage: Damage }
function hit({ entries }: FakeStorage, { key, at, damage }: Hit) {
  const keys = [...entries.keys()]
  const name = typeof key === 'string' ? `${PREFIX}${key}` : keys[key % keys.length]
  const text = name === undefined ? undefined : entries.get(name)
  if (name === undefined || !text) return
  const left = damage(text, at)
  if (left === null) entries.delete(name)
  else entries.set(name, left)
}

const read = (disk: FakeStorage) => recover(createStorageJournal(disk).read(), READERS)

/** Not even a sign is left that there was anything. */
const isForgotten = ({ entries }: FakeStorage) =>
  ['ends', 'a', 'b'].every((key) => !entries.has(`${PREFIX}${key}`))

describe('a journal', () => {
  it('without damage gives the trip as it was left, for any visit', () => {
    const lengths = new Set<number>()
    always(
      fc.property(visits, (visit) => {
        const { disk, trips } = visited(visit)
        lengths.add(Math.floor(trips.length / SNAPSHOT_EVERY))
        expect(read(disk)).toMatchObject({ trip: trips.at(-1), health: 'whole', quarantine: [] })
      }),
      60,
    )
    // visits with none, one and several snapshots were among them
    expect(Math.max(...lengths)).toBeGreaterThan(1)
    expect(lengths).toContain(0)
  })

  it('F03 F04 with any damage never throws, never tells a trip that was not, and says so when steps are missing', () => {
    const healths = new Set<string>()
    always(
      fc.property(visits, hits, (visit, blows) => {
        const { disk, passed, trips } = visited(visit)
        for (const blow of blows) hit(disk, blow)
        const after = read(disk)
        healths.add(after.health)
        expect(passed).toContain(written(after.trip))
        const isWhole = written(after.trip) === written(trips.at(-1))
        const isTold = after.health === 'cut' || after.health === 'lost'
        if (!isWhole && !isForgotten(disk)) expect(isTold).toBe(true)
      }),
      250,
    )
    expect([...healths].sort()).toEqual(['cut', 'lost', 'mended', 'whole'])
  })

  it('is whole again after the next launch, and what is added then comes back', () => {
    always(
      fc.property(visits, hits, (visit, blows) => {
        const { disk } = visited(visit)
        for (const blow of blows) hit(disk, blow)
        const isSeen = !isForgotten(disk)
        const next = createTripStore(plainJournal(disk, 'w2'))
        next.record(checkedIn())
        next.record(milkScanned)
        const { trip } = next.getState()
        expect(read(disk)).toMatchObject({ trip, ...(isSeen && { health: 'whole' }) })
      }),
      120,
    )
  })
})
