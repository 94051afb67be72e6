/** Facts that other tabs have made impossible after they were added, until whoever added them has been told. */
import type { TripRefusal } from '@/domain/trip'

type Refused = { readonly id: string; readonly refusal: TripRefusal }

export function createRefusedFacts() {
  let refused: readonly Refused[] = []
  /** How many of them somebody was told about. */
  let told = 0

  return {
    add(id: string, refusal: TripRefusal) {
      refused = [...refused, { id, refusal }]
    },

    /** Why this fact is not in after all; told once. */
    take(id: string | null): TripRefusal | null {
      const last = refused.find((one) => one.id === id)
      if (!last) return null
      refused = refused.filter((one) => one !== last)
      return last.refusal
    },

    told: () => told,
    /** Whether none came since `before` were told about; all of them count as told now. */
    isNoneSince(before: number): boolean {
      told = refused.length
      return told === before
    },
  }
}
