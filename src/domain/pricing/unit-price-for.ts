/** What a tier pays without any promotion. */
import type { Fen } from '../kernel'
import { minFen } from '../kernel'
import type { Tier } from '../member'
import type { Price } from './price-book'

/** The unit price a tier pays, in fen; never above list whatever the book says. */
export function unitPriceFor(price: Price, tier: Tier): Fen {
  const member = tier === 'none' ? undefined : price.member[tier]
  return member === undefined ? price.list : minFen(member, price.list)
}
