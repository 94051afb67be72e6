/** Takes over what other launches have left: a trip by a build that knew no journal, a journal that stood in for this one. */
import { IDLE } from '../trip'
import type { JournalContents, Records } from './contents'
import { SLOTS } from './contents'
import { crc32 } from './crc32'
import { migrated } from './migrations'
import type { Readers } from './records'
import { recoverRecords } from './recover-records'
import type { Health, Recovered } from './recovered'

type Left = Pick<Recovered, 'trip' | 'health' | 'quarantine'> & { readonly seal: number }

export function absorbed(own: Recovered, before: JournalContents['before'], readers: Readers): Recovered {
  const left = [
    ...(before.records ? [recordsLeft(before.records, readers)] : []),
    ...(before.trip === null ? [] : [tripLeft(before.trip, readers)]),
  ]
  return left.reduce(withLeft, own)
}

/** What is left is later than what is here: it was written because this was not at hand. */
function withLeft(own: Recovered, left: Left): Recovered {
  if (own.health === 'newer' || left.health === 'newer') return { ...own, health: 'newer' }
  const all = { ...own, forgetsBefore: true }
  if (own.absorbed === left.seal) return all
  const quarantine = [...own.quarantine, ...left.quarantine]
  const isIdle = own.trip.phase === 'idle'
  if (left.trip.phase === 'idle') {
    const isLost = left.health === 'lost' && isIdle
    return { ...all, quarantine, health: isLost ? 'lost' : worse(own.health, quarantine.length > 0) }
  }
  const replaced = isIdle ? [] : [{ reason: 'replaced', bytes: JSON.stringify(own.trip) } as const]
  const isCut = left.health === 'cut' || own.health === 'cut' || own.health === 'lost'
  return {
    ...all,
    trip: left.trip,
    health: isCut ? 'cut' : worse(own.health, quarantine.length > 0),
    seq: own.seq + 1,
    absorbed: left.seal,
    quarantine: [...quarantine, ...replaced],
    needsSnapshot: true,
  }
}

const worse = (health: Health, isMended: boolean): Health =>
  isMended && health === 'whole' ? 'mended' : health

function tripLeft(text: string, readers: Readers): Left {
  const trip = readers.trip(migrated('trip', 0, parsed(text)))
  const seal = crc32(text)
  return trip
    ? { trip, health: 'whole', quarantine: [], seal }
    : { trip: IDLE, health: 'lost', quarantine: [{ reason: 'malformed', bytes: text }], seal }
}

function recordsLeft(records: Records, readers: Readers): Left {
  const { slots, entries } = records
  const texts = [...SLOTS.map((slot) => slots[slot]), ...entries.map(({ text }) => text)]
  const { trip, health, quarantine } = recoverRecords(records, 0, readers)
  return { trip, health, quarantine, seal: crc32(JSON.stringify(texts)) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
