/** A long list in parts: a part whose rows are the very objects it was drawn with costs one comparison a row. */
import type { ReactElement, ReactNode } from 'react'
import { memo } from 'react'

/** Rows of one part; a part is drawn anew when one of them is another object. */
const PART = 20

type Props<Row> = {
  /** Rows that say the same should be the same objects: see `useKept`. */
  readonly rows: readonly Row[]
  /** A steady function that answers an element with a key. */
  readonly draw: (row: Row) => ReactElement
}

export function LongList<Row>({ rows, draw }: Props<Row>): ReactNode {
  const parts: readonly Row[][] = Array.from({ length: Math.ceil(rows.length / PART) }, (_, i) =>
    rows.slice(i * PART, (i + 1) * PART),
  )
  // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the list
  return parts.map((part, i) => <Part key={i} rows={part} draw={draw as (row: unknown) => ReactElement} />)
}

const Part = memo(
  ({ rows, draw }: Props<unknown>) => <>{rows.map(draw)}</>,
  (before, now) =>
    before.draw === now.draw &&
    before.rows.length === now.rows.length &&
    before.rows.every((row, i) => row === now.rows[i]),
)
