/** Codes a camera meets in a store that name no product. */
import type { ScannedCode } from '@/domain/code'
import type { MatchedCode } from '@/domain/product'
import { isProductCode } from '@/domain/product'

export function isOtherCode(code: ScannedCode): code is Exclude<ScannedCode, MatchedCode> {
  return !isProductCode(code)
}
