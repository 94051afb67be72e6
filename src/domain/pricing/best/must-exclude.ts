/** Which order-level promotions cannot be used together. */
import type { OrderOffer } from './offer'
import { excludes } from './offer'
import type { UnitClass } from './unit-class'

/** Two of one exclusion group, or two of one layer that share a unit whatever it takes before. */
export function mustExclude(a: OrderOffer, b: OrderOffer, classes: readonly UnitClass[]): boolean {
  return excludes(a, b) || (a.layer === b.layer && mustShare(a, b, classes))
}

function mustShare(a: OrderOffer, b: OrderOffer, classes: readonly UnitClass[]): boolean {
  const grouped = a.promotion.groups.length + b.promotion.groups.length > 0
  return classes.some((unit) => {
    if (!a.takes.has(unit.index) || !b.takes.has(unit.index)) return false
    if (!grouped) return true
    const shutsOut = (offer: Parameters<typeof excludes>[0]) => excludes(a, offer) || excludes(b, offer)
    return !unit.options.some(({ offer }) => shutsOut(offer)) && !unit.bundles.some(shutsOut)
  })
}
