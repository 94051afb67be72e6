/** Symbology identifiers (ISO/IEC 15424): three characters by which a reader says what kind of code it read. */
import type { Symbology } from '../scan'

/** What the text behind an identifier is. */
export type Payload = 'elements' | 'item-number' | 'text'
export type Carrier = { readonly symbology: Symbology; readonly payload: Payload }

const CARRIERS: { readonly [payload in Payload]: { readonly [identifiers: string]: Symbology } } = {
  elements: {
    ']C1': 'code128',
    ']e0': 'databar-expanded',
    ']d2 ]d5': 'datamatrix',
    ']Q3 ]Q4': 'qr',
    ']J1 ]J4': 'unknown',
  },
  'item-number': { ']E0 ]E3': 'ean13', ']E4': 'ean8', ']I1': 'itf' },
  text: {
    ']C0 ]C2 ]C4': 'code128',
    ']I0 ]I3': 'itf',
    ']d0 ]d1 ]d3 ]d4 ]d6': 'datamatrix',
    ']Q0 ]Q1 ]Q2 ]Q5 ]Q6': 'qr',
    ']J0 ]J2 ]J3 ]J5': 'unknown',
    // what follows a separator or an escape in a composite symbol is no element string
    ']e1 ]e2 ]e3': 'unknown',
  },
}

const BY_IDENTIFIER = new Map<string, Carrier>()
for (const payload of ['elements', 'item-number', 'text'] as const) {
  for (const [identifiers, symbology] of Object.entries(CARRIERS[payload])) {
    for (const identifier of identifiers.split(' ')) BY_IDENTIFIER.set(identifier, { symbology, payload })
  }
}

/** DataBar of every kind has one identifier; a GTIN alone is what the smaller kinds hold. */
export function carrierOf(identifier: string, text: string): Carrier | undefined {
  const carrier = BY_IDENTIFIER.get(identifier)
  const isSmall = carrier?.symbology === 'databar-expanded' && /^01\d{14}$/.test(text)
  return carrier && isSmall ? { ...carrier, symbology: 'databar' } : carrier
}
