/** A smaller set that still shows every part of the list. */
import { seedOf } from '../random'
import type { Entry } from './manifest'

/** Always the same ones, in the order of the list. */
export function spread(entries: readonly Entry[], limit: number): readonly Entry[] {
  const drawn = new Set([...entries].sort((a, b) => seedOf(a.file, 0) - seedOf(b.file, 0)).slice(0, limit))
  return entries.filter((entry) => drawn.has(entry))
}
