/** What is worth trying for one unit of a class. */
import { isScarce } from './component'
import type { Option, UnitClass } from './unit-class'

/**
 * Without options that another one can always stand in for. `cheapest`: a cheaper one stands in; `every`: only one that
 * costs the same, because a step of a spend promotion may need dearer ones.
 */
export function worthTrying(unit: UnitClass, wanted: 'cheapest' | 'every'): readonly Option[] {
  const { options } = unit
  if (options.length === 1) return options
  const mode = gainsByBeingDearer(unit) ? 'every' : wanted
  return options.filter((option, i) => {
    return !options.some(
      (other, j) => i !== j && standsIn(other, option, mode) && (j < i || !standsIn(option, other, mode)),
    )
  })
}

/**
 * A piece whose floor leaves a set little to give had better not be the cheapest of the set, and a set may be given for
 * pieces of which a budget does not cover the cheapest.
 */
const gainsByBeingDearer = ({ floor, bundles }: UnitClass) =>
  bundles.some(
    ({ rule, allowance }) => rule.basis === 'item' && (floor > 0 || Number.isFinite(allowance.fen)),
  )

function standsIn(other: Option, option: Option, mode: 'cheapest' | 'every'): boolean {
  const fits = mode === 'cheapest' ? other.amount <= option.amount : other.amount === option.amount
  if (!fits || (other.offer !== null && isScarce(other.offer))) return false
  const groups = groupsOf(option)
  const own = groupsOf(other)
  // in a plan that needs a unit shut out, only the very same ties will do
  const isLoose = own.every((group) => groups.includes(group))
  return isLoose && (mode === 'cheapest' || own.length === groups.length)
}

const groupsOf = ({ offer }: Option): readonly string[] => offer?.promotion.groups ?? []
