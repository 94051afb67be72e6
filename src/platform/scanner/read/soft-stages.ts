/** The stages of our own decoder: EAN-13 and UPC-A first, the short symbols and the large places later. */
import type { Decoded, Frame, Outline } from '../decoder'
import { locateLarge } from '../find/locate'
import type { Region } from '../find/regions'
import { frameOf } from '../find/strip'
import type { Bands } from '../soft/bands'
import { bandsOf, SAMPLES } from '../soft/bands'
import type { Layout } from '../soft/layout'
import { EAN_8, EAN_13, UPC_E } from '../soft/layout'
import type { SoftRead } from '../soft/soft-decoder'
import { CERTAIN, softRead } from '../soft/soft-decoder'
import { straightened } from '../soft/straighten'
import type { Verdict } from '../soft/verdict'
import { judge, judgePatiently } from '../soft/verdict'
import type { Sight, Stage } from './sight'

/** A symbol this clear is worth cutting anew along its own sides. */
const WORTH_STRAIGHTENING = 0.6
/** Short symbols are sought in the likeliest places only. */
const SHORT_LOOKS = 1
const LARGE_LOOKS = 1

/** A quick try of every place for an EAN-13 or UPC-A: most codes of a shop end here. */
export const softQuick: Stage = (sight) => lookAt(sight, sight.overview.regions)

/** The same places with more patience. */
export const softLong: Stage = ({ frame, known, looks, effort }) => {
  const codes: Decoded[] = []
  for (const look of looks) {
    if (look.isRead) continue
    const { read, bands } = readBest(frame, look.bands, EAN_13)
    if (read) look.read = read
    const verdict = read && judgePatiently(read, known)
    if (!read || !verdict) continue
    codes.push(codeOf(bands, read, verdict))
    if (effort === 'live') break
  }
  return codes
}

export const softLarge: Stage = (sight) => {
  const before = sight.looks.length
  const quick = lookAt(sight, locateLarge(sight.frame, sight.overview, LARGE_LOOKS))
  return quick.length > 0 ? quick : softLong({ ...sight, looks: sight.looks.slice(before) })
}

export const softShort: Stage = ({ looks, frame, known }) => {
  for (const { bands } of looks.slice(0, SHORT_LOOKS)) {
    for (const layout of [EAN_8, UPC_E]) {
      const { read, bands: cut } = readBest(frame, bands, layout)
      const verdict = read && judgePatiently(read, known)
      if (read && verdict) return [codeOf(cut, read, verdict)]
    }
  }
  return []
}

function lookAt({ frame, known, looks, effort }: Sight, regions: readonly Region[]): Decoded[] {
  const codes: Decoded[] = []
  for (const region of regions) {
    const bands = bandsOf(frame, region)
    const read = softRead(bands, EAN_13, 'quick')
    const verdict = read && judge(read, known)
    // a bent or fanned-out code may look likely as another: patience tells
    const isRead = verdict?.confidence === 'certain'
    looks.push({ region, bands, read, isRead })
    if (!read || !verdict || !isRead) continue
    codes.push(codeOf(bands, read, verdict))
    if (effort === 'live') break
  }
  return codes
}

/** Reads the strip as it was cut and, where that leaves doubt, once more along the symbol's sides. */
function readBest(
  frame: Frame,
  bands: Bands,
  layout: Layout,
): { readonly read: SoftRead | null; readonly bands: Bands } {
  const read = softRead(bands, layout)
  if (!read || read.lead >= CERTAIN || read.placement.score < WORTH_STRAIGHTENING) return { read, bands }
  const anew = straightened(frame, bands, read)
  const again = anew && softRead(anew, layout, 'quick')
  return anew && again && again.lead > read.lead ? { read: again, bands: anew } : { read, bands }
}

/** What was read, as printed, with its outline in the frame. */
export function codeOf(bands: Bands, read: SoftRead, { text, confidence }: Verdict): Decoded {
  const isUpcA = read.layout.symbology === 'ean13' && text.startsWith('0')
  return {
    text: isUpcA ? text.slice(1) : text,
    symbology: isUpcA ? 'upca' : read.layout.symbology,
    outline: outlineOf(bands, read),
    engine: 'soft',
    confidence,
  }
}

function outlineOf({ strip }: Bands, { placement, layout }: SoftRead): Outline {
  const left = Math.max(0, placement.start)
  const right = Math.min(SAMPLES, placement.start + placement.module * layout.modules)
  return [
    frameOf(strip, left, 0),
    frameOf(strip, right, 0),
    frameOf(strip, right, strip.rows),
    frameOf(strip, left, strip.rows),
  ]
}
