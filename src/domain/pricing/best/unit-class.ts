/** Units that are alike in everything that bears on their price. */
import type { CartLine } from '../../cart'
import type { Fen } from '../../kernel'
import type { Filtered } from '../goods-filter'
import type { Price } from '../price-book'
import type { Unit } from '../unit'
import type { BundleOffer, ItemOffer } from './offer'

export type UnitClass = {
  /** Its place among the classes, which stand in canonical order. */
  readonly index: number
  readonly unit: Unit
  readonly price: Price
  readonly goods: Filtered
  readonly count: number
  /** Promotions never bring a unit below this. */
  readonly floor: number
  /** What one unit may cost in the item layer; the first is list price. */
  readonly options: readonly Option[]
  /** Bundles with a slot for it. */
  readonly bundles: readonly BundleOffer[]
  /** The same for classes that the same order-level promotions take: 0, 1, 2 … */
  readonly kind: number
  readonly lines: readonly CartLine[]
}

export type Option = {
  readonly why: 'list' | 'member-price' | 'price-sticker' | 'promotion'
  readonly offer: ItemOffer | null
  readonly amount: Fen
}
