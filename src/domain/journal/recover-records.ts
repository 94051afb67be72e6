/** One place’s records: which snapshot to begin with, how far the events after it lead, and what is set aside. */
import { err, ok } from '../kernel'
import type { Trip } from '../trip'
import { IDLE, reduceTrip } from '../trip'
import type { Records, StoredEntry } from './contents'
import { SLOTS } from './contents'
import { canBeRead } from './newer'
import type { Entry, Read, Readers, Snapshot } from './records'
import { readEntry, readSnapshot } from './records'
import type { Fault, Health, Quarantined, Recovered } from './recovered'

type Base = Pick<Snapshot, 'seq' | 'chain' | 'absorbed' | 'trip'>
/** Before anything happened. */
const GENESIS: Base = { seq: 0, chain: 0, absorbed: null, trip: IDLE }

type ReadEntry = StoredEntry & { readonly read: Read<Entry & { readonly crc: number }> }

export function recoverRecords(records: Records, head: number, readers: Readers): Recovered {
  const slots = SLOTS.map((slot) => {
    const text = records.slots[slot]
    return { slot, text, read: text === null ? null : readSnapshot(text, readers) }
  })
  const entries = records.entries.map((stored) => ({ ...stored, read: readEntry(stored.text, readers) }))
  const goodIn = (slot: (typeof slots)[number]) => (slot.read?.kind === 'good' ? slot.read.value : null)
  const good = slots.flatMap((slot) => goodIn(slot) ?? [])
  const base = good.reduce<Base>((newest, one) => (one.seq >= newest.seq ? one : newest), GENESIS)

  const tail = replay(base, entries)
  const bad = slots.flatMap(({ slot, text, read }) =>
    text !== null && read?.kind === 'bad' ? [{ slot, reason: read.fault, bytes: text }] : [],
  )
  const aside: Quarantined[] = bad.map(({ reason, bytes }) => ({ reason, bytes }))
  const quarantine = tail.cut ? [...aside, tail.cut] : aside
  const highest = Math.max(head, tail.seq, records.promised ?? 0, ...entries.map(({ seq }) => seq))
  // without its own count a journal cannot tell that its end is there
  const isMissing = records.promised === null || records.promised > tail.seq
  const isNewer = [...slots, ...entries].some(({ read }) => read?.kind === 'newer')
  const health = (): Health => {
    if (isNewer) return 'newer'
    if (isMissing) return good.length === 0 && tail.seq === 0 ? 'lost' : 'cut'
    return quarantine.length > 0 ? 'mended' : 'whole'
  }
  return {
    trip: isNewer ? canBeRead(records, readers) : tail.trip,
    health: health(),
    upTo: tail.seq,
    // numbers of what was cut off are not used again
    seq: tail.cut || isMissing ? highest + 1 : tail.seq,
    chain: tail.chain,
    absorbed: base.absorbed,
    slots: { a: null, b: null, ...seqsOf(slots.map((slot) => [slot.slot, goodIn(slot)?.seq ?? null])) },
    damaged: bad.map(({ slot }) => slot),
    ids: new Set(entries.flatMap(({ read }) => (read.kind === 'good' ? [read.value.id] : []))),
    quarantine,
    needsSnapshot: quarantine.length > 0 || isMissing,
    forgetsBefore: false,
  }
}

const seqsOf = (pairs: readonly (readonly [string, number | null])[]) => Object.fromEntries(pairs)

type Tail = {
  readonly trip: Trip
  readonly seq: number
  readonly chain: number
  /** The first event that does not follow, and all after it. */
  readonly cut: Quarantined | null
}

function replay(base: Base, entries: readonly ReadEntry[]): Tail {
  let { trip, seq, chain }: { trip: Trip; seq: number; chain: number } = base
  const after = entries.filter((entry) => entry.seq > base.seq)
  for (const [i, entry] of after.entries()) {
    const next = follow(trip, seq, chain, entry)
    if (!next.ok) {
      const bytes = after.slice(i).map(({ text }) => text)
      return { trip, seq, chain, cut: { reason: next.error, bytes: bytes.join('\n') } }
    }
    trip = next.value.trip
    chain = next.value.chain
    seq += 1
  }
  return { trip, seq, chain, cut: null }
}

function follow(trip: Trip, seq: number, chain: number, { read, ...stored }: ReadEntry) {
  if (read.kind !== 'good') return err<Fault>(read.kind === 'bad' ? read.fault : 'malformed')
  const entry = read.value
  if (stored.seq !== seq + 1) return err<Fault>('gap')
  if (entry.seq !== stored.seq || entry.previous !== chain) return err<Fault>('out-of-chain')
  const next = reduceTrip(trip, entry.op)
  return next.ok ? ok({ trip: next.value, chain: entry.crc }) : err<Fault>('refused')
}
