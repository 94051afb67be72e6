/** What stands in the way of a promotion: of one layer, of one exclusion group, or on another basis. */
import type { LocalText, PromotionId } from '../../kernel'
import { bundleRule, isBundle } from '../benefits/benefits'
import type { PriceBook } from '../price-book'
import type { Adjustment, PricedLine } from '../priced-cart'
import type { Promotion } from '../promotion'
import { layerOf } from '../promotion'
import { isOfItem } from '../used-unit-price'
import type { Better } from './line-story'

type Asked = { readonly promotion: Promotion; readonly book: PriceBook }

/** The first adjustment of these lines that excludes the promotion, or null. */
export function takenInstead(asked: Asked, lines: readonly PricedLine[]): Better | null {
  const found = lines.flatMap(({ adjustments }) => adjustments).find((each) => excludes(asked, each))
  return found ? betterOf(found) : null
}

/** Of the promotions of one of its groups that a line has taken in the item and bundle layers. */
export function takenOfGroup({ promotion, book }: Asked, line: PricedLine): Better | null {
  const found = line.adjustments.find((each) => {
    const other = promotionOf(each, book)
    return other && isEarly(other) && sharesGroup(promotion, other)
  })
  return found ? betterOf(found) : null
}

/** What a line took that is reckoned from list price, so that no member price goes with it. */
export function takenForList(book: PriceBook, { adjustments }: PricedLine): Better | null {
  const found = adjustments.find((each) => {
    const other = promotionOf(each, book)
    return isOfItem(each) || (other !== null && isOnList(other))
  })
  return found ? betterOf(found) : null
}

function excludes({ promotion, book }: Asked, adjustment: Adjustment): boolean {
  const other = promotionOf(adjustment, book)
  // member price and sticker are prices of the item layer
  if (other === null) return layerOf(promotion) === 'item' || isOnList(promotion)
  if (other.id === promotion.id) return false
  return layerOf(other) === layerOf(promotion) || sharesGroup(promotion, other) || clash(promotion, other)
}

const clash = (a: Promotion, b: Promotion) =>
  (isOnList(a) && layerOf(b) === 'item') || (isOnList(b) && layerOf(a) === 'item')

const isOnList = ({ benefit }: Promotion) => isBundle(benefit) && bundleRule(benefit).basis === 'list'

const isEarly = (promotion: Promotion) => ['item', 'bundle'].includes(layerOf(promotion))

const sharesGroup = (a: Promotion, b: Promotion) => a.groups.some((group) => b.groups.includes(group))

function promotionOf(adjustment: Adjustment, { promotions }: PriceBook): Promotion | null {
  if (!('promotionId' in adjustment)) return null
  return promotions.find(({ id }) => id === adjustment.promotionId) ?? null
}

function betterOf(adjustment: Adjustment): Better {
  switch (adjustment.kind) {
    case 'member-price':
      return { kind: 'member-price', tier: adjustment.tier }
    case 'price-sticker':
      return { kind: 'price-sticker' }
    default:
      return named(adjustment)
  }
}

const named = ({
  promotionId,
  words,
}: {
  readonly promotionId: PromotionId
  readonly words: LocalText
}): Better => ({ kind: 'promotion', promotionId, words })
