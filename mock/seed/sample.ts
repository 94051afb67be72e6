/** What a code worth trying is, and the printed codes of the seed's products. */
import type { Gtin14, Symbology } from '@/domain/code'
import { printedGtin } from '@/domain/code'
import type { LocalText, ProductId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { ProductMatch } from '@/domain/product'
import { PRODUCTS } from './products'

/** `answer`: what the code comes to in every store; `unknown` means it names no product at all. */
export type Sample = {
  readonly id: string
  readonly text: string
  readonly symbology: Symbology
  readonly answer: ProductMatch['kind'] | 'unknown'
  readonly productId: ProductId | null
  readonly reason: LocalText
}

export function productSample(
  id: string,
  answer: Sample['answer'],
  productId: string,
  reason: LocalText,
): Sample {
  return {
    id,
    text: codeOf(productId),
    symbology: 'ean13',
    answer,
    productId: idOf<ProductId>(productId),
    reason,
  }
}

/** The digits under the bars of a product's pack. */
export const codeOf = (productId: string): string => printedGtin(gtinOf(productId))

export function gtinOf(productId: string): Gtin14 {
  const gtin = PRODUCTS.find(({ id }) => id === productId)?.gtins[0]
  if (gtin === undefined) throw new Error(`no code for ${productId}`)
  return gtin
}
