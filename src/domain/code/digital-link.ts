/** GS1 Digital Link: the GTIN in the path of a web address (GS1 DL URI syntax 1.6, primary key 01). */
import type { Gtin14 } from './gtin'
import { parseGtin } from './gtin'

/** The GTIN an address carries after `/01/` (or the older `/gtin/`), or undefined; the host is never opened. */
export function parseDigitalLink(address: string): Gtin14 | undefined {
  const path = /^https?:\/\/[^/?#]+(\/[^?#]*)/i.exec(address)?.[1] ?? ''
  const digits = /\/(?:01|gtin)\/(\d{8,14})(?=\/|$)/i.exec(path)?.[1]
  const gtin = digits ? parseGtin(digits) : undefined
  return gtin?.ok ? gtin.value : undefined
}
