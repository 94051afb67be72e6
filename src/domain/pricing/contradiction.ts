/** A promotion whose own words leave nothing of it: conditions that never hold together, or goods that are all excepted. */
import { bundleRule, isBundle } from './benefits/benefits'
import { neverMeet } from './conditions/conditions'
import type { Fault } from './fault'
import type { GoodsFilter } from './goods-filter'
import type { Promotion } from './promotion'

export function contradictionIn({ benefit, conditions, goods }: Promotion): Fault | null {
  if (neverMeet(conditions)) return 'never-holds'
  const slots = isBundle(benefit)
    ? bundleRule(benefit)
        .slots(benefit, goods)
        .map(({ filters }) => filters)
    : [[goods]]
  return slots.some((filters) => filters.some(isAllExcepted) || areApart(filters)) ? 'no-goods' : null
}

/** Filters that name products only, and none that all of them name; a category's products take the catalogue. */
function areApart(filters: readonly GoodsFilter[]): boolean {
  const named = filters.flatMap(({ include }) => (include === 'all' ? [] : [include]))
  const [first, ...others] = named
  if (!first || others.length === 0 || named.some(({ categories }) => categories.length > 0)) return false
  return !first.products.some((id) => others.every(({ products }) => products.includes(id)))
}

/** Products that are excepted by their category are not seen here: that takes the catalogue. */
function isAllExcepted({ include, except }: GoodsFilter): boolean {
  if (include === 'all' || include.products.length + include.categories.length === 0) return false
  return (
    include.products.every((id) => except.products.includes(id)) &&
    include.categories.every((category) => except.categories.includes(category))
  )
}
