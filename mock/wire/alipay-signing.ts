/** What Alipay signs: fields in order of their names, without the signature. Empty ones are better not sent at all. */
import type { Fields } from './form'

/** A request signs `sign_type`, a notification does not. */
export function signedText(fields: Fields, leaveOut: readonly string[]): string {
  return Object.keys(fields)
    .filter((name) => !leaveOut.includes(name))
    .sort()
    .map((name) => `${name}=${fields[name]}`)
    .join('&')
}

export const OF_REQUEST = ['sign']
export const OF_NOTICE = ['sign', 'sign_type']

/**
 * The signed part of a reply, cut from its text: the value of `…_response`, whose bytes were signed as they stand.
 * Null when there is none.
 */
export function signedPart(body: string, key: string): string | null {
  const start = body.indexOf(`"${key}":`)
  const end = body.lastIndexOf('"sign"')
  if (start < 0 || end < start) return null
  const part = body.slice(start + key.length + 3, end)
  const [open, close] = [part.indexOf('{'), part.lastIndexOf('}')]
  return open < 0 || close < open ? null : part.slice(open, close + 1)
}
