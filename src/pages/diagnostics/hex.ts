/** Bytes as support reads them: two hexadecimal digits each. */

export function hexOf(bytes: Iterable<number>): string {
  return Array.from(bytes, (byte) => (byte & 0xff).toString(16).padStart(2, '0')).join(' ')
}
