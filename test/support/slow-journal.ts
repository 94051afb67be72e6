// A journal that takes a moment, as a browser's does: its work and its answers can be held back.
import type { Journal } from '@/platform/ports'

export type Moments = {
  /** What a write waits for before it takes effect. */
  readonly before?: () => Promise<void> | undefined
  /** What its answer waits for after that. */
  readonly after?: () => Promise<void> | undefined
}

/** Writes are as slow as `moments`; reading is as fast as it was. */
export function slowJournal(journal: Journal, { before, after }: Moments = {}): Journal {
  const slow =
    <A extends unknown[], R>(work: (...args: A) => R) =>
    async (...args: A): Promise<Awaited<R>> => {
      await before?.()
      const done = await work(...args)
      await after?.()
      return done
    }
  return { ...journal, append: slow(journal.append), snapshot: slow(journal.snapshot) }
}

export const NEVER = new Promise<never>(() => {})
