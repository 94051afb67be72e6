/** A product code that zxing read, looked at once more by our own decoder: one frame is enough where both agree. */
import type { Symbology } from '@/domain/code'
import type { Decoded } from '../decoder'
import type { KnownGtins } from '../soft/known-gtins'
import type { Layout } from '../soft/layout'
import { EAN_8, EAN_13, UPC_E } from '../soft/layout'
import { softRead } from '../soft/soft-decoder'
import { bearsOut, judge } from '../soft/verdict'
import type { Look } from './sight'
import { codeOf } from './soft-stages'

const LAYOUTS: { readonly [symbology in Symbology]?: Layout } = {
  ean13: EAN_13,
  upca: EAN_13,
  ean8: EAN_8,
  upce: UPC_E,
}

/** A product code as our own decoder would read it; null for all others. */
export function drawnAs({
  symbology,
  text,
}: Decoded): { readonly layout: Layout; readonly text: string } | null {
  const layout = LAYOUTS[symbology]
  return layout ? { layout, text: symbology === 'upca' ? `0${text}` : text } : null
}

/**
 * The code, `certain` if the same place speaks for it alone; what our own decoder is certain of if that is another;
 * else the code as it was.
 */
export function lookedAtAgain(code: Decoded, { bands, read }: Look, known: KnownGtins | null): Decoded {
  const drawn = drawnAs(code)
  if (!drawn || code.confidence === 'certain') return code
  const { layout, text } = drawn
  const certain: Decoded = { ...code, confidence: 'certain' }
  if (read?.layout === layout && known && bearsOut(read, known, text)) return certain
  const again = softRead(bands, layout)
  const verdict = again && judge(again, known)
  if (again && verdict?.confidence === 'certain')
    return verdict.text === text ? certain : codeOf(bands, again, verdict)
  return again && known && bearsOut(again, known, text) ? certain : code
}
