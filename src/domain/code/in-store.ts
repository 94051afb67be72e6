/** In-store (scale label) codes as data: each store says where the item number, price or weight stands. */
import type { Fen, Grams } from '../kernel'
import { fen, gramsOf } from '../kernel'
import type { Gtin14 } from './gtin'
import { hasValidCheckDigit } from './gtin'

/** Positions are 0-based digit offsets; `amount` is in fen, `weight` in grams. */
export type InStoreTemplate = {
  readonly length: number
  readonly prefixes: readonly string[]
  readonly plu: readonly [start: number, end: number]
  readonly value: { readonly kind: 'amount' | 'weight'; readonly at: readonly [start: number, end: number] }
}

export type InStoreCode =
  | { readonly kind: 'price-embedded'; readonly plu: string; readonly price: Fen; readonly text: string }
  | { readonly kind: 'weight-embedded'; readonly plu: string; readonly grams: Grams; readonly text: string }

/** Every template that fits the digits; an empty or zero value fits none. */
export function matchInStore(text: string, templates: readonly InStoreTemplate[]): InStoreCode[] {
  if (!/^\d+$/.test(text) || !hasValidCheckDigit(text)) return []
  return templates.flatMap((template) => readWith(template, text))
}

function readWith(template: InStoreTemplate, text: string): InStoreCode[] {
  if (text.length !== template.length || !template.prefixes.some((prefix) => text.startsWith(prefix)))
    return []
  const plu = text.slice(...template.plu)
  const value = Number(text.slice(...template.value.at))
  if (!Number.isSafeInteger(value)) return []
  if (template.value.kind === 'amount') {
    return value > 0 ? [{ kind: 'price-embedded', plu, price: fen(value), text }] : []
  }
  const grams = gramsOf(value)
  return grams ? [{ kind: 'weight-embedded', plu, grams, text }] : []
}

/** Prefixes GS1 leaves to the store itself (restricted circulation): 02, 04 and 2 of the 13-digit form. */
export function isRestrictedCirculation(gtin: Gtin14): boolean {
  return /^0(02|04|2)/.test(gtin)
}
