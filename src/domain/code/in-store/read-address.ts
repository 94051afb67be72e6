/** GTINs in addresses that are no GS1 Digital Links, found by the store's address templates. */
import type { Gtin14 } from '../gtin'
import { parseGtin } from '../gtin'
import { isSoundTemplate } from './sound-template'
import type { CodeTemplate } from './template'

/** The GTIN the first fitting template finds in an address; the address is never opened. */
export function matchAddress(address: string, templates: readonly CodeTemplate[]): Gtin14 | undefined {
  for (const template of templates) {
    if (template.kind !== 'address' || !isSoundTemplate(template)) continue
    const gtin = parseGtin(digitsIn(sameHost(address), sameHost(template.pattern)) ?? '')
    if (gtin.ok) return gtin.value
  }
  return undefined
}

/** Walks pattern and address side by side, once: a star ends at the next separator, digits where digits end. */
function digitsIn(address: string, pattern: string): string | undefined {
  const [before = '', after = ''] = pattern.split('{gtin}')
  let rest = address
  for (const [i, literal] of before.split('*').entries()) {
    if (i > 0) rest = rest.slice(lengthOf(/^[^/?&#]+/, rest))
    if (!rest.startsWith(literal)) return undefined
    rest = rest.slice(literal.length)
  }
  const digits = rest.slice(0, lengthOf(/^\d+/, rest))
  rest = rest.slice(digits.length)
  if (!rest.startsWith(after)) return undefined
  return /^([/?&#]|$)/.test(rest.slice(after.length)) ? digits : undefined
}

const lengthOf = (shape: RegExp, text: string) => shape.exec(text)?.[0].length ?? 0

/** Scheme and host count as written in lower case, and http as https. */
function sameHost(address: string): string {
  return address.replace(/^https?:\/\/[^/?#]*/i, (start) => start.toLowerCase().replace(/^http:/, 'https:'))
}
