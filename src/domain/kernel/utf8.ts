/** UTF-8 without TextEncoder, which mini programs lack. */

/** The bytes of a text; half a surrogate pair becomes the replacement character. */
export function utf8Of(text: string): readonly number[] {
  const bytes: number[] = []
  for (const character of text) {
    const read = character.codePointAt(0) ?? 0
    const point = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read
    const tail = (shift: number) => 0x80 | ((point >> shift) & 0x3f)
    if (point < 0x80) bytes.push(point)
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(0))
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(6), tail(0))
    else bytes.push(0xf0 | (point >> 18), tail(12), tail(6), tail(0))
  }
  return bytes
}
