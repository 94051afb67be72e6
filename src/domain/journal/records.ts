/** The two records of the journal as text: an entry for one event, a snapshot for the trip that all events so far have made. */
import type { Millis } from '../kernel'
import type { Trip, TripEvent } from '../trip'
import { FRAME_FAULTS, frame, unframe } from './frame'
import { migrated, VERSION } from './migrations'

export type Entry = {
  /** Counts up by one; no number is used twice. */
  readonly seq: number
  /** Who wrote it and which of their events it is: the same event is never in twice. */
  readonly id: string
  readonly at: Millis
  /** The CRC of the entry before it. */
  readonly previous: number
  readonly op: TripEvent
}
export type Snapshot = {
  /** The last entry it holds. */
  readonly seq: number
  /** What the next entry names as its `previous`. */
  readonly chain: number
  readonly at: Millis
  /** The CRC of what was taken over from an older build or another place; null: nothing was. */
  readonly absorbed: number | null
  readonly trip: Trip
}

/** Parsing at the door, by the schemas of the contract; null: it is none. */
export type Readers = {
  readonly trip: (stored: unknown) => Trip | null
  readonly event: (stored: unknown) => TripEvent | null
}

/** Cut off, changed, or nothing this build can read. */
export const RECORD_FAULTS = [...FRAME_FAULTS, 'malformed'] as const
export type RecordFault = (typeof RECORD_FAULTS)[number]
export type Read<T> =
  | { readonly kind: 'good'; readonly value: T }
  | { readonly kind: 'newer'; readonly body: Body }
  | { readonly kind: 'bad'; readonly fault: RecordFault }

type Body = { readonly [field: string]: unknown }

export const entryText = (entry: Entry) => frame(JSON.stringify({ version: VERSION, ...entry }))
export const snapshotText = (snapshot: Snapshot) => frame(JSON.stringify({ version: VERSION, ...snapshot }))

export function readEntry(text: string, readers: Readers): Read<Entry & { readonly crc: number }> {
  return readRecord(text, ({ seq, id, at, previous, op }, version, crc) => {
    const event = readers.event(migrated('event', version, op))
    if (!isCount(seq) || !isCount(previous) || !isCount(at) || typeof id !== 'string' || !event) return null
    return { seq, id, at: at as Millis, previous, op: event, crc }
  })
}

export function readSnapshot(text: string, readers: Readers): Read<Snapshot> {
  return readRecord(text, ({ seq, chain, at, absorbed, trip: stored }, version) => {
    const trip = readers.trip(migrated('trip', version, stored))
    if (!isCount(seq) || !isCount(chain) || !isCount(at) || !trip) return null
    return { seq, chain, at: at as Millis, absorbed: isCount(absorbed) ? absorbed : null, trip }
  })
}

function readRecord<T>(text: string, read: (body: Body, version: number, crc: number) => T | null): Read<T> {
  const framed = unframe(text)
  if (!framed.ok) return { kind: 'bad', fault: framed.error }
  const body = parseBody(framed.value.body)
  const version = body?.version
  if (!body || !isCount(version)) return { kind: 'bad', fault: 'malformed' }
  if (version > VERSION) return { kind: 'newer', body }
  const value = read(body, version, framed.value.crc)
  return value === null ? { kind: 'bad', fault: 'malformed' } : { kind: 'good', value }
}

function parseBody(text: string): Body | null {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? (parsed as Body) : null
  } catch {
    return null
  }
}

export const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
