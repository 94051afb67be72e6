/** A zxing that answers as told and remembers what it was asked. */
import type { Decoded } from '@/platform/scanner/decoder'
import type { Luma } from '@/platform/scanner/find/grey'
import { boxAround } from '@/platform/scanner/outline'
import type { Look, Zxing } from '@/platform/scanner/zxing-wasm.h5'

export type Asked = { readonly look: Look; readonly picture: Luma }
export type StandInZxing = Zxing & { readonly asked: Asked[] }

export function createStandInZxing(answer: (asked: Asked) => readonly Decoded[] = () => []): StandInZxing {
  const asked: Asked[] = []
  return {
    asked,
    async read(picture, look) {
      asked.push({ look, picture })
      return [...answer({ look, picture })]
    },
  }
}

/** A likely read whose outline is all of the picture it was read in. */
export function readIn({ width, height }: Luma, text: string, symbology: Decoded['symbology']): Decoded {
  const outline = boxAround([
    { x: 0, y: 0 },
    { x: width, y: height },
  ])
  return { text, symbology, outline, engine: 'zxing-wasm', confidence: 'likely' }
}
