/** Cuts a symbol anew along its own sides. */
import type { Frame } from '../decoder'
import { frameOf } from '../find/strip'
import type { Bands } from './bands'
import { bandsOfQuad } from './bands'
import type { Layout } from './layout'
import type { Placed } from './places'

/** Room on either side of a symbol that is cut anew, as a share of its length. */
const ROOM = 0.12
/** A band counts for the shape of the symbol from this score. */
const SHAPED = 0.5

/** A symbol and where each band has it. */
type Found = { readonly layout: Layout; readonly found: readonly Placed[] }

/**
 * The strip cut anew along the symbol's own sides, from where each band found it: bars that lean or fan out stand
 * upright then, and a row may be a mean over its whole height. Null when too few bands found anything.
 */
export function straightened(frame: Frame, { strip }: Bands, { found, layout }: Found): Bands | null {
  const firm = found.filter(({ placement }) => placement.score >= SHAPED)
  if (firm.length < 3) return null
  const rows = firm.map(({ band }) => band + 0.5)
  const left = lineThrough(
    rows,
    firm.map(({ placement: { start } }) => start),
  )
  const right = lineThrough(
    rows,
    firm.map(({ placement: { start, module } }) => start + module * layout.modules),
  )
  const corner = (row: number, side: -1 | 1) => {
    const [from, to] = [left(row), right(row)]
    return frameOf(strip, (side < 0 ? from : to) + side * ROOM * (to - from), row)
  }
  const top = Math.max(0, Math.min(...rows) - 1)
  const bottom = Math.min(strip.rows, Math.max(...rows) + 1)
  return bandsOfQuad(frame, [corner(top, -1), corner(top, 1), corner(bottom, 1), corner(bottom, -1)])
}

/** Least squares. */
function lineThrough(xs: readonly number[], ys: readonly number[]): (x: number) => number {
  const count = xs.length
  const meanX = xs.reduce((sum, x) => sum + x, 0) / count
  const meanY = ys.reduce((sum, y) => sum + y, 0) / count
  let xx = 0
  let xy = 0
  xs.forEach((x, i) => {
    xx += (x - meanX) ** 2
    xy += (x - meanX) * ((ys[i] ?? 0) - meanY)
  })
  const slope = xx > 0 ? xy / xx : 0
  return (x) => meanY + slope * (x - meanX)
}
