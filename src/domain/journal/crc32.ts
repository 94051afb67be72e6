/** CRC-32 (ISO-HDLC, as in zip and PNG; check value CBF43926) of a text’s UTF-8 bytes. */

/** One step per byte: bit by bit takes sixteen times as long where no JIT may run. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
  return rest
})

const withByte = (crc: number, byte: number) => (TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8)
const tail = (crc: number, point: number, shift: number) => withByte(crc, 0x80 | ((point >>> shift) & 0x3f))

export function crc32(text: string): number {
  let crc = 0xffffffff
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) {
      // not a call: nearly all of it is this, and engines without JIT pay for each
      crc = (TABLE[(crc ^ unit) & 0xff] as number) ^ (crc >>> 8)
      continue
    }
    // half a pair alone is no character; it counts like one so that every text has a sum
    const point = text.codePointAt(i) ?? unit
    if (point > 0xffff) {
      i += 1
      crc = tail(tail(withByte(crc, 0xf0 | (point >>> 18)), point, 12), point, 6)
    } else if (point > 0x7ff) {
      crc = tail(withByte(crc, 0xe0 | (point >>> 12)), point, 6)
    } else {
      crc = withByte(crc, 0xc0 | (point >>> 6))
    }
    crc = tail(crc, point, 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
