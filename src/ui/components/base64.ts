/** Bytes as base64 (RFC 4648): mini programs lack `btoa`. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function base64(bytes: readonly number[]): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.slice(i, i + 3)
    const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    const at = (shift: number) => LETTERS.charAt((group >> shift) & 63)
    text += at(18) + at(12) + (b === undefined ? '=' : at(6)) + (c === undefined ? '=' : at(0))
  }
  return text
}
