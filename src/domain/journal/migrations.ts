/** The form of what lies in storage, version by version; each migration takes it one version on, and none goes back. */

/** Version 0: the trip alone, as the builds up to 0.1.0 wrote it. Version 1: entries and snapshots. */
export const VERSION = 1

type Change = (stored: unknown) => unknown
export type Migration = {
  readonly from: number
  readonly trip: Change
  readonly event: Change
}

const unchanged: Change = (stored) => stored

export const MIGRATIONS: readonly Migration[] = [
  // the trip became a part of the snapshot, as it was; there were no events yet
  { from: 0, trip: unchanged, event: unchanged },
]

/** What an older build has stored, in today’s form. */
export function migrated(part: 'trip' | 'event', version: number, stored: unknown): unknown {
  return MIGRATIONS.filter(({ from }) => from >= version).reduce(
    (value, migration) => migration[part](value),
    stored,
  )
}
