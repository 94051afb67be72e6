/** WeChat's `rawData`, a code's bytes in Base64: there the separators of GS1 data live on that its text has lost. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** Stands between GS1 elements whose length is open. */
const SEPARATOR = '\x1d'
/** Four digits for three bytes of the largest code there is. */
const LONGEST = 4096

/** The text with its separators, where the bytes are the same text with them; the text itself otherwise. */
export function withSeparators(text: string, rawData: unknown): string {
  if (typeof rawData !== 'string' || rawData.length > LONGEST) return text
  const sent = fromBase64(rawData)
  return sent?.split(SEPARATOR).join('') === text ? sent : text
}

/** One character a byte; null for what is no Base64. Mini programs have no `atob`. */
export function fromBase64(encoded: string): string | null {
  let text = ''
  let bits = 0
  let held = 0
  for (const digit of encoded.replace(/\s/g, '').replace(/={1,2}$/, '')) {
    const value = DIGITS.indexOf(digit)
    if (value < 0) return null
    bits = ((bits << 6) | value) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    text += String.fromCharCode((bits >> held) & 0xff)
  }
  return text
}
