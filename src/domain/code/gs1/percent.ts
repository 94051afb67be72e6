/** Percent-encoding of AI values in web addresses (RFC 3986), without `decodeURIComponent`, which throws. */

/** Undefined where `%` is not followed by two hexadecimal digits. In a query `+` is a space. */
export function decodePercent(text: string, isQuery: boolean): string | undefined {
  if (/%(?![0-9a-f]{2})/i.test(text)) return undefined
  const spaced = isQuery ? text.replace(/\+/g, ' ') : text
  return spaced.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** AI values are ASCII; only the characters no address gives a meaning to stay as they are. */
export function encodePercent(value: string): string {
  return value.replace(
    /[^0-9A-Za-z\-._~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
