/** A price book as it came: what cannot be priced with is left out and named, the rest still works. */
import { benefitFault, isBundle, isItem } from './benefits/benefits'
import { amountFault, countFault, firstFault } from './checks'
import { conditionFault } from './conditions/conditions'
import { contradictionIn } from './contradiction'
import type { Fault } from './fault'
import type { Price, PriceBook, RefusedRule } from './price-book'
import type { Promotion } from './promotion'

export function checkBook(book: PriceBook): PriceBook {
  const refused: RefusedRule[] = [...book.refused]
  const ids = new Set<string>()
  const promotions = book.promotions.filter((promotion) => {
    const fault = ids.has(promotion.id) ? 'id-taken' : promotionFault(promotion)
    ids.add(promotion.id)
    if (fault) refused.push({ id: promotion.id, fault })
    return !fault
  })
  const prices = Object.entries(book.prices).filter(([id, price]) => {
    const fault = priceFault(price)
    if (fault) refused.push({ id, fault })
    return !fault
  })
  return refused.length === book.refused.length
    ? book
    : { ...book, prices: Object.fromEntries(prices), promotions, refused }
}

function promotionFault(promotion: Promotion): Fault | null {
  const { benefit, conditions, goods, limit } = promotion
  return firstFault(
    benefitFault(benefit),
    ...conditions.map(conditionFault),
    limit === null ? null : countFault(limit.most),
    goods.withinDays === null || goods.withinDays >= 0 ? null : 'not-a-count',
    layerFault(promotion),
    contradictionIn(promotion),
  )
}

/** Coupons and wallets take something off what goods cost together, and a promotion is one of the two. */
function layerFault({ benefit, conditions }: Promotion): Fault | null {
  const late = new Set(
    conditions.map(({ kind }) => kind).filter((kind) => kind === 'coupon' || kind === 'wallet'),
  )
  const isEarly = isItem(benefit) || isBundle(benefit)
  return late.size > (isEarly ? 0 : 1) ? 'wrong-layer' : null
}

function priceFault({ list, member, floor }: Price): Fault | null {
  const amounts = [list, member.ordinary, member.premium, floor]
  return firstFault(...amounts.map((amount) => (amount === undefined ? null : amountFault(amount))))
}
