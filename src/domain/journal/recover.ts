/** From whatever bytes a phone has kept to the trip they tell of: the newest good snapshot and the good events after it. */
import type { Trip } from '../trip'
import { absorbed } from './absorb'
import type { JournalContents } from './contents'
import { canBeRead } from './newer'
import type { Readers } from './records'
import { recoverRecords } from './recover-records'
import type { Recovered } from './recovered'

/** Never throws, and never makes up a trip: what it gives is a beginning of what happened. */
export function recover(found: JournalContents, readers: Readers): Recovered {
  const own = recoverRecords(found, found.head, readers)
  const all = own.health === 'newer' ? own : absorbed(own, found.before, readers)
  return all.health === 'newer' ? { ...all, trip: readable(all, found, readers) } : all
}

/** Of two places that may hold something the one that does. */
function readable(all: Recovered, found: JournalContents, readers: Readers): Trip {
  if (all.trip.phase !== 'idle' || found.before.records === null) return all.trip
  return canBeRead(found.before.records, readers)
}
