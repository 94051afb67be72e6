/** The outcomes of a class that nothing ties to others: each of its units takes one of its prices. */
import { amountsOf } from './arcs'
import { worthTrying } from './choices'
import type { Outcome, Taken } from './outcome'
import { allAlike } from './plain'
import type { Regions } from './regions'
import type { Option, UnitClass } from './unit-class'

/** More ways to split a class over regions than this are too many. */
const MOST_SPLITS = 1000

/** Null where there are too many. None is dearer than another in every region, unless something is free. */
export function outcomesOfClass(
  unit: UnitClass,
  regions: Regions,
  wanted: 'cheapest' | 'every',
): Outcome[] | null {
  if (!regions.moves(unit)) return outcomesFrom([[allAlike(unit)]], regions)
  const options = cheapestByRegion(unit, regions, wanted)
  return (unit.count + 1) ** (options.length - 1) > MOST_SPLITS
    ? null
    : outcomesFrom(splitsOver(options, unit), regions)
}

const outcomesFrom = (splits: readonly Taken[][], regions: Regions) =>
  splits.flatMap((taken): Outcome[] => {
    const amounts = amountsOf(taken, regions)
    return amounts === null ? [] : [{ amounts, trail: { taken, rest: null } }]
  })

/** In one region nobody needs more than the cheapest price. */
function cheapestByRegion(unit: UnitClass, regions: Regions, wanted: 'cheapest' | 'every'): Option[] {
  const byRegion = new Map<number, Option>()
  for (const option of worthTrying(unit, wanted)) {
    const region = regions.of(unit, option, null)
    const known = byRegion.get(region)
    if (region !== -1 && (known === undefined || option.amount < known.amount)) byRegion.set(region, option)
  }
  return [...byRegion.values()]
}

/** Every way to hand out the units over these options. */
function splitsOver(options: readonly Option[], unit: UnitClass): Taken[][] {
  const splits: Taken[][] = []
  const deal = (at: number, left: number, taken: readonly Taken[]) => {
    const option = options[at]
    if (option === undefined) return
    const given = (count: number): Taken[] =>
      count === 0 ? [...taken] : [...taken, { unit, option, bundle: null, set: null, off: 0, count }]
    if (at === options.length - 1) splits.push(given(left))
    else for (let count = left; count >= 0; count--) deal(at + 1, left - count, given(count))
  }
  deal(0, unit.count, [])
  return splits
}
