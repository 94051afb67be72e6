/** Guards against misreads: a linear code counts when two frames within a second agree. */
import type { RawScan } from '@/domain/code'
import type { Millis } from '@/domain/kernel'
import { seconds } from '@/domain/kernel'
import type { Decoded, Frame } from './decoder'
import { middleOf } from './outline'
import { isLinear } from './symbology'

/** When each value was last read. Plain data, so it can be replayed. */
export type Memory = readonly RawScan[]

export const AGREEMENT = seconds(1)

export type Judged = { readonly scan: RawScan | null; readonly memory: Memory }

/**
 * Judges the code nearest the middle of one frame. A held code is passed on again for every frame that agrees,
 * so that the repeat guard sees it has not been taken away.
 */
export function judgeFrame(
  memory: Memory,
  frame: Pick<Frame, 'width' | 'height'>,
  reads: readonly Decoded[],
  at: Millis,
): Judged {
  const recent = memory.filter((seen) => at >= seen.at && at - seen.at <= AGREEMENT)
  const read = nearestMiddle(frame, reads)
  if (!read) return { scan: null, memory: recent }
  const scan: RawScan = { text: read.text, symbology: read.symbology, at }
  const same = (seen: RawScan) => seen.text === scan.text && seen.symbology === scan.symbology
  const agreed = !isLinear(scan.symbology) || recent.some(same)
  return { scan: agreed ? scan : null, memory: [...recent.filter((seen) => !same(seen)), scan] }
}

function nearestMiddle(
  { width, height }: Pick<Frame, 'width' | 'height'>,
  reads: readonly Decoded[],
): Decoded | undefined {
  const away = ({ outline }: Decoded) => {
    const { x, y } = middleOf(outline)
    return (x - width / 2) ** 2 + (y - height / 2) ** 2
  }
  return [...reads].sort((a, b) => away(a) - away(b))[0]
}
