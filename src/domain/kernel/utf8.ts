/** UTF-8 without TextEncoder, which mini programs lack. */

/** The bytes of a text; half a surrogate pair becomes the replacement character. */
export function utf8Of(text: string): readonly number[] {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at++) {
    const read = text.codePointAt(at) ?? 0
    // two units of the text make one character
    if (read > 0xffff) at += 1
    const point = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read
    if (point < 0x80) bytes.push(point)
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point))
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point))
    else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point))
  }
  return bytes
}

const tail = (bits: number) => 0x80 | (bits & 0x3f)
