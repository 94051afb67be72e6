/** zbar compiled to WebAssembly (LGPL-2.1): measured here, never shipped. */
import { scanRGBABuffer, ZBarSymbolType } from '@undecaf/zbar-wasm'
import type { Engine } from './engine'

/** It spells UPC-A and UPC-E as EAN-13 with leading zeros. */
const SYMBOLOGIES: { readonly [type: number]: string | undefined } = {
  [ZBarSymbolType.ZBAR_EAN13]: 'ean13',
  [ZBarSymbolType.ZBAR_EAN8]: 'ean8',
  [ZBarSymbolType.ZBAR_UPCA]: 'upca',
  [ZBarSymbolType.ZBAR_UPCE]: 'upce',
  [ZBarSymbolType.ZBAR_ISBN13]: 'ean13',
  [ZBarSymbolType.ZBAR_CODE128]: 'code128',
  [ZBarSymbolType.ZBAR_I25]: 'itf',
  [ZBarSymbolType.ZBAR_DATABAR]: 'databar',
  [ZBarSymbolType.ZBAR_DATABAR_EXP]: 'databar-expanded',
  [ZBarSymbolType.ZBAR_QRCODE]: 'qr',
}

export async function openZbar(): Promise<Engine> {
  return {
    async read({ data, width, height }) {
      const symbols = await scanRGBABuffer(data.buffer, width, height)
      return symbols.flatMap((symbol) => {
        const symbology = SYMBOLOGIES[symbol.type]
        return symbology ? [{ symbology, text: symbol.decode() }] : []
      })
    },
  }
}
