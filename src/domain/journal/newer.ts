/** What can be read of a journal that a newer build has gone on with: enough to show a pass, never to write. */
import type { Trip, TripEvent } from '../trip'
import { IDLE, reduceTrip } from '../trip'
import type { Records } from './contents'
import { SLOTS } from './contents'
import type { Readers } from './records'
import { isCount, readEntry, readSnapshot } from './records'

export function canBeRead(records: Records, readers: Readers): Trip {
  const snapshots = SLOTS.flatMap((slot) => {
    const text = records.slots[slot]
    const read = text === null ? null : readSnapshot(text, readers)
    if (read?.kind === 'good') return [read.value]
    if (read?.kind !== 'newer' || !isCount(read.body.seq)) return []
    const trip = readers.trip(read.body.trip)
    return trip ? [{ seq: read.body.seq, trip }] : []
  })
  const newest = snapshots.sort((one, other) => other.seq - one.seq)[0] ?? { seq: 0, trip: IDLE }
  let { seq, trip }: { seq: number; trip: Trip } = newest
  for (const stored of records.entries) {
    if (stored.seq <= seq) continue
    const event = stored.seq === seq + 1 ? eventIn(stored.text, readers) : null
    const next = event && reduceTrip(trip, event)
    if (!next?.ok) break
    trip = next.value
    seq = stored.seq
  }
  return trip
}

function eventIn(text: string, readers: Readers): TripEvent | null {
  const read = readEntry(text, readers)
  if (read.kind === 'good') return read.value.op
  return read.kind === 'newer' ? readers.event(read.body.op) : null
}
