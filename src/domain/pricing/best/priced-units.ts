/** The units of a line as a receipt keeps them, so that goods can be returned. */
import type { Fen } from '../../kernel'
import { fen, minFen } from '../../kernel'
import type { PricedUnits } from '../priced-cart'
import type { Taken } from './outcome'

/** Names the sets of a cart as they are met: promotion and a number. */
export function setNames(): (taken: Taken) => string | null {
  const names = new Map<object, string>()
  return ({ set, bundle }) => {
    if (set === null || bundle === null) return null
    const name = names.get(set) ?? `${bundle.promotion.id}.${names.size + 1}`
    names.set(set, name)
    return name
  }
}

export const pricedUnits = (
  taken: readonly Taken[],
  nameOf: (taken: Taken) => string | null,
): PricedUnits[] =>
  taken.map((each) => ({
    count: each.count,
    amount: fen(each.option.amount - each.off),
    set: nameOf(each),
    alone: aloneOf(each),
  }))

function aloneOf({ unit, option }: Taken): Fen {
  const plain = unit.options.filter(({ why }) => why === 'member-price').map(({ amount }) => amount)
  return plain.reduce(minFen, option.amount)
}
