/** The journal over synchronous storage: a key an entry, two for the snapshots, one that tells where it begins and ends. */
import type { JournalContents, Records, StoredEntry } from '@/domain/journal'
import { frame, isCount, SLOTS, SNAPSHOT_EVERY, unframe } from '@/domain/journal'
import { err, ok } from '@/domain/kernel'
import type { Journal, SetAside, Storage } from './ports'
import { createQuarantine } from './quarantine'

/** Where builds without a journal kept the trip. */
export const OLD_KEY = 'sg-trip'
export const PREFIX = 'sg-journal/'
const ENDS = `${PREFIX}ends`
/** More entries than ever lie between two snapshots: damage must not make a launch read for ever. */
const MOST_READ = 1000

type Ends = { readonly first: number; readonly last: number }
export type StorageJournal = Omit<Journal, 'read' | 'setAside'> & {
  read(): JournalContents
  setAside(): readonly SetAside[]
  clear(): void
}

export function createStorageJournal(storage: Storage): StorageJournal {
  const slotKey = (slot: string) => PREFIX + slot
  const entryKey = (seq: number) => PREFIX + seq
  const { quarantine, setAside } = createQuarantine(storage)

  /** Where the journal ended when it was last looked at, which its own count may not tell; good while that is the same. */
  let seen: { readonly ends: string | null; readonly head: number } | null = null

  function ends(text: string | null): Ends | 'none' | 'unreadable' {
    if (text === null) return 'none'
    const framed = unframe(text)
    const [first, last] = framed.ok ? framed.value.body.split(' ').map(Number) : []
    return isCount(first) && isCount(last) ? { first, last } : 'unreadable'
  }
  function writeEnds({ first, last }: Ends) {
    const { text } = frame(`${first} ${last}`)
    const written = storage.write(ENDS, text)
    if (written.ok) seen = { ends: text, head: last }
    return written
  }

  function readRecords(): Records & { readonly head: number } {
    const slots = { a: storage.read(slotKey('a')), b: storage.read(slotKey('b')) }
    const counted = storage.read(ENDS)
    const known = ends(counted)
    const told = typeof known === 'object' ? known : null
    const seqs = SLOTS.flatMap((slot) => seqIn(slots[slot]) ?? [])
    const first = told?.first ?? Math.min(...seqs, Number.POSITIVE_INFINITY)
    const hasSlot = slots.a !== null || slots.b !== null
    // without the count, a missing entry is not yet the end
    const unsure = told || (known === 'none' && !hasSlot) ? 0 : 2 * SNAPSHOT_EVERY
    const entries = entriesFrom(
      Number.isFinite(first) ? first : 1,
      told?.last ?? Math.max(0, ...seqs),
      unsure,
    )
    const head = Math.max(told?.last ?? 0, ...seqs, ...entries.map(({ seq }) => seq))
    seen = { ends: counted, head }
    const isNew = known === 'none' && !hasSlot && entries.length <= 1
    return { slots, entries, promised: told?.last ?? (isNew ? 0 : null), head }
  }

  /** Up to `last`, and on as long as there are any with at most `unsure` missing in a row. */
  function entriesFrom(first: number, last: number, unsure: number): StoredEntry[] {
    const entries: StoredEntry[] = []
    let end = last + unsure
    for (let seq = first; seq < first + MOST_READ; seq++) {
      const text = storage.read(entryKey(seq))
      if (text !== null) {
        entries.push({ seq, text })
        end = Math.max(end, seq + unsure)
      } else if (seq > end) break
    }
    return entries
  }

  function now(): Ends {
    const text = storage.read(ENDS)
    const known = ends(text)
    const first = typeof known === 'object' ? known.first : 1
    if (seen && seen.ends === text) return { first, last: seen.head }
    return typeof known === 'object' ? known : { first, last: readRecords().head }
  }

  return {
    read: () => ({ ...readRecords(), before: { trip: storage.read(OLD_KEY), records: null } }),

    append({ seq, text }) {
      const { first, last } = now()
      if (last !== seq - 1) return err('behind')
      const written = storage.write(entryKey(seq), text)
      return written.ok ? writeEnds({ first, last: seq }) : written
    },

    snapshot({ slot, text, seq, keepFrom, head }) {
      const { first, last } = now()
      if (last !== head) return err('behind')
      const written = storage.write(slotKey(slot), text)
      if (!written.ok) return written
      // storage that says yes and keeps nothing must not cost the entries
      if (storage.read(slotKey(slot)) !== text) return err('broken')
      const told = writeEnds({ first: keepFrom, last: seq })
      if (!told.ok) return told
      for (let old = first; old < keepFrom && old < first + MOST_READ; old++) storage.remove(entryKey(old))
      return ok(undefined)
    },

    quarantine,
    setAside,
    forgetBefore: () => storage.remove(OLD_KEY),
    onForeign: (work) =>
      storage.onChange((key) => {
        if (key === ENDS) work()
      }),

    clear() {
      const { entries } = readRecords()
      for (const { seq } of entries) storage.remove(entryKey(seq))
      for (const slot of SLOTS) storage.remove(slotKey(slot))
      storage.remove(ENDS)
    },
  }
}

/** The number a snapshot names, where it can be read. */
function seqIn(text: string | null): number | null {
  const framed = text === null ? null : unframe(text)
  if (!framed?.ok) return null
  try {
    const { seq } = JSON.parse(framed.value.body) as { seq?: unknown }
    return isCount(seq) ? seq : null
  } catch {
    return null
  }
}
