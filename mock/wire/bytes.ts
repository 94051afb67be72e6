/** Bytes as text by hand: mini programs have no TextDecoder. */

/** Null for bytes that are no UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  let text = ''
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i++] as number
    const more =
      first < 0x80 ? 0 : first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : -1
    if (more < 0 || i + more > bytes.length) return null
    let code = more === 0 ? first : first & (63 >> more)
    for (let k = 0; k < more; k++) {
      const next = bytes[i++] as number
      if (next >> 6 !== 2) return null
      code = (code << 6) | (next & 63)
    }
    text += String.fromCodePoint(code)
  }
  return text
}
