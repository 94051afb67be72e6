// The bytes of every version that ever lay on phones: each must open in this build, for ever.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MIGRATIONS, recover, VERSION } from '@/domain/journal'
import type { Trip } from '@/domain/trip'
import { createStorageJournal, OLD_KEY } from '@/platform/storage-journal'
import { READERS } from '@/wiring-restore'
import { createFakeStorage } from '../support/fake-platform'

const STORED = join(import.meta.dirname, 'stored')
const VERSIONS = Array.from({ length: VERSION + 1 }, (_, version) => version)
const folderOf = (version: number) => join(STORED, `version-${version}`)

/** What lay in storage, and the trip it was. Version 0 was the trip alone. */
function fixture(version: number, name: string) {
  const text = readFileSync(join(folderOf(version), name), 'utf8')
  if (version === 0) return { journal: { [OLD_KEY]: text }, trip: JSON.parse(text) as Trip }
  return JSON.parse(text) as { journal: { [key: string]: string }; trip: Trip }
}
const fixtures = VERSIONS.flatMap((version) =>
  existsSync(folderOf(version)) ? readdirSync(folderOf(version)).map((name) => [version, name] as const) : [],
)

/** What had another name in version 0, said as it is now. */
function inWordsOfToday(trip: object): object {
  const { payment, orderAsked, ...rest } = trip as {
    payment?: { wallet?: string; kind: string }
    orderAsked?: unknown
  }
  if (payment?.wallet) {
    const { wallet, kind } = payment
    // the mocked wallet's own page is gone
    return { ...rest, payment: { tender: wallet, kind: kind === 'awaiting-user' ? 'processing' : kind } }
  }
  if (typeof orderAsked === 'boolean') return { ...rest, orderAsked: orderAsked ? { tender: null } : null }
  return trip
}

describe('stored journals', () => {
  it('of every version are kept, and every version but the newest has a way on', () => {
    expect([...new Set(fixtures.map(([version]) => version))]).toEqual(VERSIONS)
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(VERSIONS.slice(0, -1))
  })

  it.each(fixtures)('F42 of version %i open: %s', (version, name) => {
    const { journal, trip } = fixture(version, name)
    const disk = createFakeStorage()
    for (const [key, text] of Object.entries(journal)) disk.entries.set(key, text)
    expect(recover(createStorageJournal(disk).read(), READERS)).toMatchObject({
      trip: READERS.trip(trip),
      health: 'whole',
      quarantine: [],
    })
    expect(READERS.trip(trip)).toMatchObject(inWordsOfToday(trip))
  })
})
