/** Rows that say the same stay the same objects, so that what draws them can tell at a glance. */
import { useRef } from 'react'

type Row = { readonly id: string }

/** `rows`, with each that is the same as the last one of its id replaced by that one. */
export function useKept<T extends Row>(
  rows: readonly T[],
  isSame: (one: T, other: T) => boolean,
): readonly T[] {
  const last = useRef({ given: rows, kept: rows })
  if (last.current.given !== rows) last.current = { given: rows, kept: keep(last.current.kept, rows, isSame) }
  return last.current.kept
}

function keep<T extends Row>(
  before: readonly T[],
  rows: readonly T[],
  isSame: (one: T, other: T) => boolean,
): readonly T[] {
  const byId = new Map(before.map((row) => [row.id, row]))
  return rows.map((row) => {
    const known = byId.get(row.id)
    return known && isSame(known, row) ? known : row
  })
}
