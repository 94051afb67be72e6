/** Bytes as support reads them: two hexadecimal digits each. */

export function hexOf(bytes: readonly number[]): string {
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join(' ')
}

/** The UTF-8 bytes of a text; half a surrogate pair becomes the replacement character. */
export function utf8Of(text: string): readonly number[] {
  return Array.from(text).flatMap((character) => bytesOf(character.codePointAt(0) ?? 0))
}

function bytesOf(point: number): readonly number[] {
  if (point >= 0xd800 && point <= 0xdfff) return bytesOf(0xfffd)
  const tail = (shift: number) => 0x80 | ((point >> shift) & 0x3f)
  if (point < 0x80) return [point]
  if (point < 0x800) return [0xc0 | (point >> 6), tail(0)]
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)]
  return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)]
}
