/** Writes the trip's events into the journal, one after the other, and lives with storage that is full, torn, gone or shared with other tabs. */
import type { JournalContents, Recovered } from '@/domain/journal'
import { entryText, firstToKeep, isSnapshotDue, nextSlot, recover, snapshotText } from '@/domain/journal'
import type { Result, Soon } from '@/domain/kernel'
import { andThen, err, isLater, ok } from '@/domain/kernel'
import type { TripEvent, TripRefusal } from '@/domain/trip'
import { IDLE, reduceTrip } from '@/domain/trip'
import type { JournalFailure } from '@/platform/ports'
import type { JournalParts, Pending } from './trip-parts'
import { createRefusedFacts } from './trip-refused'
import { createRoom } from './trip-room'

/** How often to find out in vain where the journal ends. */
const MOST_TRIES = 4

export function createTripJournal({ journal, found, readers, now, writer, makeRoom }: JournalParts) {
  let at: Recovered = recover(found, readers)
  /** Where the journal ends, as far as this tab knows. */
  let { head } = found
  /** The trip that is safe, and what has happened since. */
  let durable = at.trip
  let pending: readonly Pending[] = []
  let shown = durable
  let count = 0
  let isFailing = false
  let hasNews = false
  const room = createRoom(makeRoom)
  const refused = createRefusedFacts()
  let running: Promise<void> | null = null
  let { health } = at

  const isReadOnly = () => health === 'newer'

  /** Other tabs have gone on, or what was there is damaged or gone: the longer of their trip and ours is the trip. */
  function meet(contents: JournalContents): void {
    const theirs = recover(contents, readers)
    head = contents.head
    if (theirs.health !== 'whole' && theirs.health !== 'mended') health = theirs.health
    if (theirs.upTo >= at.upTo || isReadOnly()) {
      at = theirs
      durable = theirs.trip
      pending = pending.filter(({ id }) => !theirs.ids.has(id))
    } else {
      const seq = Math.max(at.seq, theirs.seq)
      const { slots, damaged, quarantine } = theirs
      at = { ...at, seq, needsSnapshot: true, slots, damaged, quarantine }
    }
    replay()
  }

  /** What is not safe yet happens again, on the trip as it now is. */
  function replay(): void {
    shown = durable
    pending = isReadOnly() ? [] : pending.filter(follows)
  }
  function follows({ id, event }: Pending): boolean {
    const next = reduceTrip(shown, event)
    if (next.ok) shown = next.value
    else refused.add(id, next.error)
    return next.ok
  }

  function writeEntry(first: Pending): Soon<Result<void, JournalFailure>> {
    const { id, event } = first
    const seq = at.seq + 1
    const { text, crc } = entryText({ seq, id, at: first.at, previous: at.chain, op: event })
    return andThen(
      room.with(() => journal.append({ seq, text })),
      (written) => {
        if (!written.ok) return written
        head = seq
        at = { ...at, seq, upTo: seq, chain: crc }
        const after = pending.length === 1 ? ok(shown) : reduceTrip(durable, event)
        durable = after.ok ? after.value : durable
        pending = pending.filter((one) => one !== first)
        room.wasThere()
        return written
      },
    )
  }

  function writeSnapshot(): Soon<Result<void, JournalFailure>> {
    const { seq, chain, absorbed, slots } = at
    const slot = nextSlot(slots)
    const { text } = snapshotText({ seq, chain, at: now(), absorbed, trip: durable })
    const next = { slot, text, seq, keepFrom: firstToKeep(slots), head }
    return andThen(
      room.with(() => journal.snapshot(next)),
      (written) => {
        if (!written.ok) return written
        head = seq
        const damaged = at.damaged.filter((one) => one !== slot)
        const needsSnapshot = damaged.length > 0
        at = { ...at, upTo: seq, slots: { ...at.slots, [slot]: seq }, damaged, needsSnapshot }
        return written
      },
    )
  }

  /** Does what comes next until nothing is left to do, or it fails. */
  function work(tries: number): Soon<void> {
    if (hasNews) {
      hasNews = false
      return andThen(journal.read(), (contents) => {
        if (contents === null) return fail()
        const { upTo } = at
        meet(contents)
        // whoever was first has at least got on
        return work(at.upTo > upTo ? 0 : tries)
      })
    }
    if (isReadOnly()) return
    const [aside] = at.quarantine
    if (aside) {
      return andThen(
        room.with(() => journal.quarantine(aside.reason, aside.bytes, now())),
        () => {
          // without room for it the shopper's trip comes first
          at = { ...at, quarantine: at.quarantine.slice(1) }
          return work(tries)
        },
      )
    }
    if (at.needsSnapshot) return andThen(writeSnapshot(), (written) => goOn(written, tries))
    if (at.forgetsBefore) {
      at = { ...at, forgetsBefore: false }
      return andThen(journal.forgetBefore(), () => work(tries))
    }
    const [first] = pending
    if (first) return andThen(writeEntry(first), (written) => goOn(written, tries))
    isFailing = false
    if (!isSnapshotDue(at.slots, at.seq)) return
    // every event is safe without it, so nobody needs to hear when it fails
    return andThen(writeSnapshot(), () => undefined)
  }

  function goOn(written: Result<void, JournalFailure>, tries: number): Soon<void> {
    if (written.ok) return work(0)
    if (written.error !== 'behind' || tries >= MOST_TRIES) return fail()
    hasNews = true
    return work(tries + 1)
  }

  function fail(): void {
    isFailing = pending.length > 0
  }

  return {
    state: () => ({ trip: shown, saved: !isFailing, health }),

    /** The event's id, null when it changes nothing, or why not. It is on its way to the journal, and there already where storage is synchronous. */
    add(event: TripEvent): Result<string | null, TripRefusal> {
      if (isReadOnly()) return err('app-too-old')
      const next = reduceTrip(shown, event)
      if (!next.ok) return next
      if (next.value === shown) return ok(null)
      shown = next.value
      count += 1
      const id = `${writer}-${count}`
      pending = [...pending, { id, at: now(), event }]
      return ok(id)
    },

    /** Takes up the work; `onDone` when there is none left, in the same tick where that is possible. */
    run(onDone: () => void): Soon<void> {
      if (running) return running
      const done = andThen(work(0), onDone)
      if (!isLater(done)) return
      running = done.then(() => {
        running = null
        // what came in while the last piece was written
        if ((pending.length > 0 && !isFailing) || hasNews) return this.run(onDone)
      })
      return running
    },

    newsCame() {
      hasNews = true
    },

    /** Everything that happened is forgotten; not for shoppers. */
    startOver() {
      pending = []
      durable = IDLE
      shown = IDLE
      at = { ...at, trip: IDLE, seq: at.seq + 1, needsSnapshot: true }
    },

    /** Why this fact, added just now, is not in after all. */
    refusedNow: refused.take,

    /** How many refusals somebody was told about. */
    told: refused.told,
    /** Whether all of it is safe, and nothing was refused since `told` refusals. */
    takeStock(since: number): boolean {
      const isNone = refused.isNoneSince(since)
      return pending.length === 0 && !isReadOnly() && isNone
    },
  }
}
