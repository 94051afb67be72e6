/** A QR code (ISO/IEC 18004) as an SVG drawing: dark on white, with the four-module quiet zone scanners need. */
import { encode } from 'uqr'
import { svgImage } from './svg-image'

const QUIET_ZONE = 4

/** An image address of the code at error correction level M. */
export function qrDrawing(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  return svgImage(size, size, data.map(rowPath).join(''))
}

/** One stroke a run of dark modules keeps the drawing small. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    let end = x
    while (row[end]) end++
    path += `M${x} ${y}h${end - x}v1H${x}z`
    x = end
  }
  return path
}
