/** A QR code as a picture to keep or to send: large modules, so that it survives a chat that shrinks it. */
import { encode } from 'uqr'
import { pngOf } from './png'

const MODULE = 12
const QUIET_ZONE = 4

/** A PNG as a data address. */
export function qrPicture(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  const isDark = (x: number, y: number) => data[Math.floor(y / MODULE)]?.[Math.floor(x / MODULE)] === true
  return pngOf(size * MODULE, size * MODULE, isDark)
}
