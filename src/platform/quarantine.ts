/** Bytes that could not be read, kept for support under keys of their own: the last five, with the reason. */
import { err, millis, ok } from '@/domain/kernel'
import type { Journal, SetAside, Storage } from './ports'

export const QUARANTINE = 'quarantine/'
const INDEX = `${QUARANTINE}index`
export const MOST_KEPT = 5

type Kept = Omit<SetAside, 'bytes'>

export function createQuarantine(storage: Storage): Pick<Journal, 'quarantine'> & {
  setAside(): readonly SetAside[]
} {
  function kept(): readonly Kept[] {
    try {
      const list: unknown = JSON.parse(storage.read(INDEX) ?? '[]')
      return Array.isArray(list) ? list.filter((one) => typeof one?.at === 'number') : []
    } catch {
      return []
    }
  }
  return {
    quarantine(reason, bytes, now) {
      const before = kept()
      // several in one millisecond
      const at = millis(Math.max(now, ...before.map((one) => one.at + 1)))
      const all = [...before, { at, reason }]
      const written = storage.write(QUARANTINE + at, bytes)
      if (!written.ok) return err(written.error)
      for (const old of all.slice(0, -MOST_KEPT)) storage.remove(QUARANTINE + old.at)
      const listed = storage.write(INDEX, JSON.stringify(all.slice(-MOST_KEPT)))
      return listed.ok ? ok(undefined) : listed
    },
    setAside: () => kept().map((one) => ({ ...one, bytes: storage.read(QUARANTINE + one.at) ?? '' })),
  }
}
