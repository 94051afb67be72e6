/** Reads one frame with the engines in order of their cost, until one is sure. */
import type { Symbology } from '@/domain/code'
import type { Decoded, Effort, Frame, Outline, Reading } from './decoder'
import { hintFor } from './find/hint'
import { locate } from './find/locate'
import { smallPicture, stripPicture } from './find/picture'
import type { Region } from './find/regions'
import { frameOf } from './find/strip'
import type { KnownGtins } from './soft/known-gtins'
import { EAN_8, EAN_13, UPC_E } from './soft/layout'
import type { Bands, SoftRead } from './soft/soft-decoder'
import { bandsOf, SAMPLES, softRead } from './soft/soft-decoder'
import { deficitOf, judge } from './soft/verdict'
import type { Zxing } from './zxing-wasm.h5'

export type ReadTools = {
  readonly zxing: Zxing | null
  readonly known: KnownGtins | null
  /** Milliseconds, for the stages' times. */
  readonly now: () => number
}

const REGIONS = { live: 3, still: 6 } as const
/** Pixels of a strip for each of the frame's: fine bars need more, blurred and noisy ones less. */
const SCALES = [1, 0.6] as const
const STRIP_ROWS = 24
/** A reading that the soft decoder puts this far behind the best is a misread. */
const MOST_DEFICIT = 1.5

export async function readFrame(
  frame: Frame,
  effort: Effort,
  { zxing, known, now }: ReadTools,
): Promise<Reading> {
  const stages: { [stage: string]: number } = {}
  let since = now()
  const lap = (stage: string) => {
    const at = now()
    stages[stage] = (stages[stage] ?? 0) + at - since
    since = at
  }
  const { regions, light } = locate(frame, REGIONS[effort])
  lap('locate')
  const looks: Look[] = []
  const done = (codes: readonly Decoded[]): Reading => ({
    codes,
    hint:
      codes.length > 0
        ? null
        : hintFor(
            frame,
            { regions, light },
            looks.map(({ read }) => read),
          ),
    stages,
  })

  for (const region of regions) {
    const bands = bandsOf(frame, region)
    const read = softRead(bands, EAN_13)
    looks.push({ region, bands, read })
    const verdict = read && judge(read, known)
    lap('soft')
    if (read && verdict) return done([softCode(bands, read, verdict)])
  }
  if (zxing) {
    const small = smallPicture(frame, frame.width > 800 ? 2 : 1)
    const squares = await zxing.read(small.frame, 'square')
    lap('square')
    if (squares.length > 0)
      return done(squares.map((code) => ({ ...code, outline: small.back(code.outline) })))
  }
  for (const look of looks) {
    for (const layout of [EAN_8, UPC_E]) {
      const read = softRead(look.bands, layout)
      const verdict = read && judge(read, known)
      if (read && verdict) {
        lap('soft short')
        return done([softCode(look.bands, read, verdict)])
      }
    }
  }
  lap('soft short')
  if (!zxing) return done([])
  for (const { region, read } of looks.slice(0, 2)) {
    for (const scale of SCALES) {
      const cut = { ...region, length: region.length * 1.16 + 24, height: region.height * 0.85 }
      const strip = stripPicture(frame, cut, scale, STRIP_ROWS)
      const codes = (await zxing.read(strip.frame, 'strip')).filter((code) => agrees(code, read))
      if (codes.length > 0) {
        lap('strip')
        return done(codes.map((code) => ({ ...code, outline: strip.back(code.outline) })))
      }
    }
  }
  lap('strip')
  const whole = (await zxing.read(frame, effort === 'still' ? 'whole' : 'square')).filter((code) =>
    looks.every(({ read }) => agrees(code, read)),
  )
  lap('whole')
  return done(whole)
}

type Look = { readonly region: Region; readonly bands: Bands; readonly read: SoftRead | null }

/** A soft decoder that saw a symbol clearly must not be contradicted. */
function agrees({ symbology, text }: Decoded, read: SoftRead | null): boolean {
  if (symbology !== 'ean13' && symbology !== 'upca') return true
  if (!read || read.residual > 0.4 || read.placement.score < 1) return true
  return deficitOf(read, text.padStart(13, '0')) <= MOST_DEFICIT
}

const SYMBOLOGY: { readonly [kind in SoftRead['layout']['symbology']]: Symbology } = {
  ean13: 'ean13',
  ean8: 'ean8',
  upce: 'upce',
}

function softCode(
  bands: Bands,
  read: SoftRead,
  { text, confidence }: { text: string; confidence: Decoded['confidence'] },
): Decoded {
  const isUpcA = read.layout.symbology === 'ean13' && text.startsWith('0')
  return {
    text: isUpcA ? text.slice(1) : text,
    symbology: isUpcA ? 'upca' : SYMBOLOGY[read.layout.symbology],
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
