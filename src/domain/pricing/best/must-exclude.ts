/** Which order-level promotions cannot be used together. */
import type { OrderOffer } from './offer'
import { excludes } from './offer'
import type { Ground } from './regions'
import type { UnitClass } from './unit-class'

/** Two of one exclusion group, or two of one layer that share a unit whatever it takes before. */
export function exclusionsOver({ kinds, classes }: Ground): (a: OrderOffer, b: OrderOffer) => boolean {
  const known = new Map<OrderOffer, Map<OrderOffer, boolean>>()
  return (a, b) => {
    const row = known.get(a) ?? new Map<OrderOffer, boolean>()
    known.set(a, row)
    const isGrouped = a.promotion.groups.length + b.promotion.groups.length > 0
    const found =
      row.get(b) ?? (excludes(a, b) || (a.layer === b.layer && mustShare(a, b, isGrouped ? classes : kinds)))
    row.set(b, found)
    return found
  }
}

function mustShare(a: OrderOffer, b: OrderOffer, classes: readonly UnitClass[]): boolean {
  return classes.some((unit) => {
    if (!a.takes.has(unit.index) || !b.takes.has(unit.index)) return false
    const shutsOut = (offer: Parameters<typeof excludes>[0]) => excludes(a, offer) || excludes(b, offer)
    return !unit.options.some(({ offer }) => shutsOut(offer)) && !unit.bundles.some(shutsOut)
  })
}
