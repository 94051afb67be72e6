/** Amounts as keys of a map. */
import type { Regions } from './regions'
import type { Amounts } from './settle'

export type AmountsKey = number | string

/**
 * The same key for the same amounts of the same units, none of them above `most`: one number where that is exact. Where
 * no class changes its region, floors hang on the units alone.
 */
export function amountsKey({ moving, numbers }: Regions, most: Amounts): (amounts: Amounts) => AmountsKey {
  const size = moving.length > 0 ? most.length : numbers.length
  const factors: number[] = []
  let factor = 1
  for (let i = 0; i < size; i++) {
    factors.push(factor)
    factor *= (most[i] as number) + 1
  }
  if (!Number.isSafeInteger(factor)) return (amounts) => amounts.join()
  return (amounts) => {
    let key = 0
    for (let i = 0; i < size; i++) key += (amounts[i] as number) * (factors[i] as number)
    return key
  }
}
