/** Base64 (RFC 4648) without `btoa` and `atob`, which mini programs lack. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const DIGITS = new Int16Array(128).fill(-1)
for (let i = 0; i < 64; i++) DIGITS[ALPHABET.charCodeAt(i)] = i

export function base64Of(bytes: ArrayLike<number>): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i
    const group = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    text += ALPHABET.charAt(group >> 18) + ALPHABET.charAt((group >> 12) & 63)
    text += left > 1 ? ALPHABET.charAt((group >> 6) & 63) : '='
    text += left > 2 ? ALPHABET.charAt(group & 63) : '='
  }
  return text
}

/** Null for anything an encoder does not write: other characters, missing padding, bits left over. */
export function bytesOfBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3)
  for (let i = 0, at = 0; i < text.length; i += 4) {
    let group = 0
    for (let k = 0; k < 4; k++) {
      const isPadding = i + k >= text.length - padding
      const digit = isPadding ? 0 : (DIGITS[text.charCodeAt(i + k)] ?? -1)
      if (digit < 0) return null
      group = (group << 6) | digit
    }
    bytes[at++] = group >> 16
    bytes[at++] = (group >> 8) & 255
    bytes[at++] = group & 255
  }
  const length = bytes.length - padding
  return bytes.subarray(length).some((left) => left !== 0) ? null : bytes.subarray(0, length)
}
