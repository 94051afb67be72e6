/** What segments may look at of one person: their own paid orders and their membership, told anew for each question. */
import type { Millis } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import type { Category } from '@/domain/product'
import type { ShopperFacts } from '@/domain/targeting'
import type { World } from '../backend/context'
import { cardNumberIn, membershipOfOwner } from '../backend/memberships'
import type { Owner } from '../backend/state'
import { purchasesBefore } from '../seed/past-purchases'

/** Nothing of it is kept: a segment exists as long as the reply that names it. */
export function factsOf(world: World, owner: Owner): ShopperFacts {
  const { state, now } = world
  const paid = Object.values(state.orders).flatMap(({ order, owner: buyer }) =>
    buyer === owner && order.paid ? [{ at: order.paid.at, categories: categoriesOf(world, order) }] : [],
  )
  const held = membershipOfOwner(state, owner, now)
  const before = held ? purchasesBefore(cardNumberIn(owner), now) : []
  return { purchases: [...before, ...paid], membershipEndsAt: endOf(held) }
}

const endOf = (held: ReturnType<typeof membershipOfOwner>): Millis | null => held?.record.expiresAt ?? null

function categoriesOf({ shop }: World, { storeId, lines }: Order): readonly Category[] {
  const bought = new Set(lines.map(({ productId }) => productId))
  const { products } = shop.catalog(storeId)
  return [...new Set(products.flatMap(({ id, category }) => (bought.has(id) ? [category] : [])))]
}
