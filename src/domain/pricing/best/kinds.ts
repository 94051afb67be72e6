/** Kinds of classes: those that the same order-level promotions take. Most baskets have a handful. */
import type { OrderOffer } from './offer'
import type { UnitClass } from './unit-class'

/** By class the number of its kind. */
export function kindsOf(offers: readonly OrderOffer[], classes: number): readonly number[] {
  let kinds = new Array<number>(classes).fill(0)
  // offer by offer every kind splits in two: those that are taken and those that are not
  for (const { takes } of offers) {
    const split = new Map<number, number>()
    kinds = kinds.map((kind, index) => {
      const key = 2 * kind + (takes.has(index) ? 1 : 0)
      const known = split.get(key) ?? split.size
      split.set(key, known)
      return known
    })
  }
  return kinds
}

/** By kind one of its classes. */
export function oneOfEach(classes: readonly UnitClass[]): readonly UnitClass[] {
  const ones: UnitClass[] = []
  for (const unit of classes) ones[unit.kind] ??= unit
  return ones
}
