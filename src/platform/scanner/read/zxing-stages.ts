/** The stages that ask zxing: cut strips for bars, small pictures for squares, the frame itself at last. */
import type { Decoded, Frame } from '../decoder'
import { stripPicture } from '../find/picture'
import { withQuietZones } from '../find/strip'
import { EAN_13 } from '../soft/layout'
import { deficitOf } from '../soft/verdict'
import type { Look as Way, Zxing } from '../zxing-wasm.h5'
import { drawnAs, lookedAtAgain } from './second-look'
import type { GreySize, Look, Sight, Stage } from './sight'

/** Pixels of a strip for each of the frame's: fine bars need more, blurred and noisy ones less. */
const SCALES = { small: [1.6, 1], large: [1, 0.6] }
/** Pixels across the bars up to which a place is small: its modules may be a pixel or two. */
const SMALL = 260
const STRIP_ROWS = 24
/** Fewer bars are no code: the shortest has seventeen, and a blur may hide half of them. */
const LEAST_BARS = 8
/** Places whose strips are cut, the likeliest first. */
const STRIPS = { live: 2, still: 4 }
/** A reading that the soft decoder puts this far behind the best is a misread, */
const MOST_DEFICIT = 1.5
/** if it saw the symbol's edges this clearly and explained this much of it. */
const SEEN = { score: 1, residual: 0.4 }

export const strips: Stage = async ({ zxing, frame, looks, effort, known }) => {
  if (!zxing) return []
  const found: Decoded[] = []
  const striped = looks.filter(({ bands, isRead }) => bands.bars >= LEAST_BARS && !isRead)
  for (const look of striped.slice(0, STRIPS[effort])) {
    const codes = await readStrips(zxing, frame, look)
    found.push(...codes.map((code) => lookedAtAgain(code, look, known)))
    if (codes.length > 0 && effort === 'live') break
  }
  return found
}

async function readStrips(zxing: Zxing, frame: Frame, look: Look): Promise<Decoded[]> {
  const cut = withQuietZones(look.region, 0.85)
  for (const scale of SCALES[look.region.length <= SMALL ? 'small' : 'large']) {
    const strip = stripPicture(frame, cut, scale, STRIP_ROWS)
    const codes = (await zxing.read(strip.luma, 'strip')).filter((code) => agrees(code, [look]))
    if (codes.length > 0) return codes.map((code) => ({ ...code, outline: strip.back(code.outline) }))
  }
  return []
}

/** Coarse suits most squares: a quarter of the work, and the grain of the paper is gone. */
export const squares: Stage = (sight) => readGrey(sight, 'coarse', 'square')
export const squaresSmall: Stage = (sight) => readGrey(sight, 'small', 'square-hard')
export const squaresEven: Stage = (sight) => readGrey(sight, 'coarse', 'square-even')
export const stacked: Stage = (sight) => readGrey(sight, 'coarse', 'stacked')

async function readGrey({ zxing, grey }: Sight, size: GreySize, way: Way): Promise<readonly Decoded[]> {
  if (!zxing) return []
  const { luma, back } = grey(size)
  const codes = await zxing.read(luma, way)
  return codes.map((code) => ({ ...code, outline: back(code.outline) }))
}

export const whole: Stage = async (sight) => {
  const codes = await readGrey(sight, 'full', sight.effort === 'still' ? 'whole' : 'plain')
  return codes.filter((code) => agrees(code, sight.looks))
}

/** A soft decoder that saw an EAN-13 clearly must not be contradicted. */
function agrees(code: Decoded, looks: Sight['looks']): boolean {
  const drawn = drawnAs(code)
  if (drawn?.layout !== EAN_13) return true
  return looks.every(({ read }) => {
    if (!read || read.residual > SEEN.residual || read.placement.score < SEEN.score) return true
    return deficitOf(read, drawn.text) <= MOST_DEFICIT
  })
}
