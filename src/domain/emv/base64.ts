/** Base64 (RFC 4648) without `atob`, which mini programs lack. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Undefined for anything an encoder does not write: other characters, missing padding, bits left over. */
export function bytesOfBase64(text: string): readonly number[] | undefined {
  if (text.length % 4 !== 0 || !/^[0-9A-Za-z+/]*={0,2}$/.test(text)) return undefined
  const digits = text.replace(/=+$/, '')
  const bytes: number[] = []
  let held = 0
  let bits = 0
  for (const digit of digits) {
    held = ((held << 6) | ALPHABET.indexOf(digit)) & 0xfff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 0xff)
  }
  const isWhole = (held & ((1 << bits) - 1)) === 0
  return isWhole ? bytes : undefined
}
