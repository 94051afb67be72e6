/** A product code that zxing read, looked at once more by our own decoder: one frame is enough where both agree. */
import type { Symbology } from '@/domain/code'
import type { Decoded } from '../decoder'
import type { KnownGtins } from '../soft/known-gtins'
import type { Layout } from '../soft/layout'
import { EAN_8, EAN_13, UPC_E } from '../soft/layout'
import { softRead } from '../soft/soft-decoder'
import { bearsOut, judge } from '../soft/verdict'
import type { Look } from './sight'

const LAYOUTS: { readonly [symbology in Symbology]?: Layout } = {
  ean13: EAN_13,
  upca: EAN_13,
  ean8: EAN_8,
  upce: UPC_E,
}

/** The code, `certain` if the same place speaks for it alone; as it was where the place does not tell. */
export function lookedAtAgain(code: Decoded, { bands, read }: Look, known: KnownGtins | null): Decoded {
  const layout = LAYOUTS[code.symbology]
  if (!layout || code.confidence === 'certain') return code
  const text = code.symbology === 'upca' ? `0${code.text}` : code.text
  const isClear = (again: Look['read']) => {
    if (!again) return false
    const verdict = judge(again, known)
    const isSure = verdict?.confidence === 'certain' && verdict.text === text
    return isSure || (known !== null && bearsOut(again, known, text))
  }
  const isSeen = (layout === EAN_13 && isClear(read)) || isClear(softRead(bands, layout))
  return isSeen ? { ...code, confidence: 'certain' } : code
}
