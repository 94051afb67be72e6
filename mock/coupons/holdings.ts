/** What prices in a store depend on besides cart and book, as the server knows it of this person. */
import type { Coupon, CouponChoice } from '@/domain/coupon'
import { heldCoupons } from '@/domain/coupon'
import type { Fen, Millis } from '@/domain/kernel'
import { fen, storeDay, sumFen } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import type { Holdings, PriceBook, Promotion } from '@/domain/pricing'
import type { World } from '../backend/context'
import type { Owner } from '../backend/state'
import { givenBy, takenOf } from './taken'
import { walletOf } from './wallet'

export type Known = Omit<Holdings, 'coupons'> & { readonly coupons: readonly Coupon[] }

/** Open orders count as if they were paid: what they hold is not given twice. */
export function knownOf(world: World, owner: Owner, { promotions }: PriceBook): Known {
  const orders = liveOrders(world).filter((each) => each.owner === owner)
  return {
    isFirstPurchase: owner.startsWith('member:') && orders.length === 0 && !world.state.boughtBefore[owner],
    coupons: walletOf(world, owner),
    taken: takenSoFar(
      orders.map(({ order }) => order),
      promotions,
      { now: world.now, before: world.state.takenBefore[owner] ?? {} },
    ),
    budgets: budgetsLeft(world, promotions),
  }
}

/** The same, with the coupons this basket may use here and now. */
export function holdingsOf(world: World, owner: Owner, book: PriceBook, choice: CouponChoice): Holdings {
  const known = knownOf(world, owner, book)
  const place = { storeId: book.storeId, now: world.now }
  return { ...known, coupons: heldCoupons(known.coupons, place, choice) }
}

function liveOrders({ state }: World) {
  return Object.values(state.orders).filter(({ order }) => order.status !== 'closed')
}

type Since = { readonly now: Millis; readonly before: { readonly [promotionId: string]: number } }

/** Of limits a day today's orders, of limits a person all there ever were. */
function takenSoFar(orders: readonly Order[], promotions: readonly Promotion[], { now, before }: Since) {
  const today = orders.filter(({ paid, createdAt }) => storeDay(paid?.at ?? createdAt) === storeDay(now))
  const counts = promotions.flatMap((promotion) => {
    const { id, limit } = promotion
    if (limit === null || limit.per === 'order') return []
    const isOfPerson = limit.per === 'person'
    const earlier = isOfPerson ? (before[id] ?? 0) : 0
    const count = (isOfPerson ? orders : today).reduce(
      (sum, { lines }) => sum + takenOf(promotion, lines),
      earlier,
    )
    return count > 0 ? [[id, count] as const] : []
  })
  return Object.fromEntries(counts)
}

function budgetsLeft(world: World, promotions: readonly Promotion[]): { [promotionId: string]: Fen } {
  const unpaid = liveOrders(world).filter(({ order }) => order.status === 'unpaid')
  const left = promotions.flatMap(({ id }) => {
    const budget = world.shop.budgets[id]
    if (budget === undefined) return []
    const held = sumFen(unpaid.map(({ order }) => givenBy(id, order.lines)))
    return [[id, fen(Math.max(0, budget - (world.state.spent[id] ?? 0) - held))] as const]
  })
  return Object.fromEntries(left)
}
