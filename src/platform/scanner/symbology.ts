/** The names that WeChat, Alipay, zxing-wasm and @zxing/library give to one symbology, and ours. */
import type { Symbology } from '@/domain/code'

const NAMES: { readonly [name: string]: Symbology | undefined } = {
  EAN13: 'ean13',
  EAN8: 'ean8',
  UPCA: 'upca',
  UPCE: 'upce',
  CODE128: 'code128',
  ITF: 'itf',
  ITF14: 'itf',
  RSS14: 'databar',
  DATABAR: 'databar',
  DATABAROMNI: 'databar',
  DATABARSTK: 'databar',
  DATABARSTKOMNI: 'databar',
  DATABARLTD: 'databar',
  DATABARLIMITED: 'databar',
  RSSEXPANDED: 'databar-expanded',
  DATABAREXP: 'databar-expanded',
  DATABAREXPANDED: 'databar-expanded',
  DATABAREXPSTK: 'databar-expanded',
  QR: 'qr',
  QRCODE: 'qr',
  QRCODEMODEL1: 'qr',
  QRCODEMODEL2: 'qr',
  DATAMATRIX: 'datamatrix',
  DMCODE: 'datamatrix',
}

/** The first name that says something; `EAN_13`, `EAN-13` and `ean13` are one. */
export function symbologyOf(...names: readonly unknown[]): Symbology {
  for (const name of names) {
    const known = typeof name === 'string' && NAMES[name.replace(/[^A-Za-z0-9]/g, '').toUpperCase()]
    if (known) return known
  }
  return 'unknown'
}
