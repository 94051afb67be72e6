/** What elements mean to a shopper: goods, a coupon, or nothing one can buy. */
import type { Gtin14 } from '../gtin'
import type { ScannedCode, UnknownCodeReason } from '../scan'
import type { Elements } from './element'
import { valueIn } from './element'
import { labelFacts } from './label-facts'
import { excludedIdentifier } from './pairing'

const COUPONS = ['8110', '8112', '255']

export type ElementsMeaning = Extract<ScannedCode, { kind: 'gtin' | 'coupon' | 'unknown' }>

/**
 * A GTIN with all its label tells. Elements without AI 01 name no goods on a shelf: AI 02 is what a whole
 * pallet contains. A missing companion is no fault, it may stand in another code of the pack.
 */
export function meaningOfElements(elements: Elements, text: string, thisYear: number): ElementsMeaning {
  if (excludedIdentifier(elements)) return { kind: 'unknown', reason: 'not-a-product-code' }
  if (COUPONS.some((ai) => valueIn(elements, ai))) return { kind: 'coupon', text }
  const gtin = valueIn(elements, '01') as Gtin14 | undefined
  if (!gtin) return { kind: 'unknown', reason: 'not-a-product-code' }
  const label = labelFacts(elements, thisYear)
  return { kind: 'gtin', gtin, ...(Object.keys(label).length > 0 && { label }) }
}

/** The reason to tell when a text that should hold a number or elements does not. */
export function reasonOfRefusal(refusal: string): UnknownCodeReason {
  if (refusal === 'check-digit') return 'check-digit'
  return refusal === 'empty' || refusal === 'length' ? 'partial-read' : 'not-a-product-code'
}
