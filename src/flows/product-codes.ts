/** Which codes name a product, and what one of them brings into the cart. */
import type { Goods } from '@/domain/cart'
import type { ScannedCode } from '@/domain/code'
import type { MatchedCode } from '@/domain/product'

export function isProductCode(code: ScannedCode): code is MatchedCode {
  return ['gtin', 'digital-link', 'in-store', 'price-embedded', 'weight-embedded'].includes(code.kind)
}

export function isOtherCode(code: ScannedCode): code is Exclude<ScannedCode, MatchedCode> {
  return !isProductCode(code)
}

/** The text a cart line keeps of its code. */
export function codeText(code: MatchedCode): string {
  if ('gtin' in code) return code.gtin
  return 'text' in code ? code.text : code.plu
}

/** One piece, or what the scale label says. */
export function goodsOf(code: MatchedCode): Goods {
  switch (code.kind) {
    case 'price-embedded':
      return { kind: 'label-price', price: code.price }
    case 'weight-embedded':
      return { kind: 'weight', grams: code.grams }
    default:
      return { kind: 'pieces', quantity: 1 }
  }
}
