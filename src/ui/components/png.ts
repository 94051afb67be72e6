/** Black and white pictures as PNG files (ISO/IEC 15948), for albums and chats that take no SVG. */
import { base64Of } from '@/domain/kernel'

type Bytes = readonly number[]

/** `isDark` for every pixel, row by row. */
export function pngOf(width: number, height: number, isDark: (x: number, y: number) => boolean): string {
  const rows: number[] = []
  for (let y = 0; y < height; y++) {
    rows.push(0) // no filter
    for (let x = 0; x < width; x += 8) {
      let byte = 0
      for (let bit = 0; bit < 8; bit++) {
        const isWhite = x + bit >= width || !isDark(x + bit, y)
        byte = (byte << 1) | (isWhite ? 1 : 0)
      }
      rows.push(byte)
    }
  }
  const head = [...uint32(width), ...uint32(height), 1, 0, 0, 0, 0] // one bit of grey a pixel
  const file = [
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', head),
    ...chunk('IDAT', stored(rows)),
    ...chunk('IEND', []),
  ]
  return `data:image/png;base64,${base64Of(file)}`
}

function chunk(name: string, data: Bytes): number[] {
  const body = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...data]
  return [...uint32(data.length), ...body, ...uint32(crc32(body))]
}

const MOST = 65_535

/** A zlib stream (RFC 1950) of stored blocks: larger than packed, and nothing to go wrong. */
function stored(bytes: Bytes): number[] {
  const out = [0x78, 0x01]
  for (let at = 0; at < bytes.length; at += MOST) {
    const part = bytes.slice(at, at + MOST)
    const isLast = at + MOST >= bytes.length
    out.push(
      isLast ? 1 : 0,
      part.length & 0xff,
      part.length >> 8,
      ~part.length & 0xff,
      (~part.length >> 8) & 0xff,
    )
    for (const byte of part) out.push(byte)
  }
  return [...out, ...uint32(adler32(bytes))]
}

function adler32(bytes: Bytes): number {
  let a = 1
  let b = 0
  for (const byte of bytes) {
    a = (a + byte) % 65_521
    b = (b + a) % 65_521
  }
  return b * 65_536 + a
}

function crc32(bytes: Bytes): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

const uint32 = (n: number) => [(n >>> 24) & 0xff, (n >>> 16) & 0xff, (n >>> 8) & 0xff, n & 0xff]
