/** What prices in a store depend on besides cart and book, as the server knows it of this person. */
import type { Coupon, CouponChoice } from '@/domain/coupon'
import { heldCoupons } from '@/domain/coupon'
import type { Fen, Millis } from '@/domain/kernel'
import { fen, storeDay, sumFen } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import type { Holdings, PriceBook, Promotion } from '@/domain/pricing'
import type { World } from '../backend/context'
import type { Owner } from '../backend/state'
import { personOf } from './person'
import { givenBy, takenOf } from './taken'
import { walletOf } from './wallet'

export type Known = Omit<Holdings, 'coupons'> & { readonly coupons: readonly Coupon[] }

/** Open orders count as if they were paid: what they hold is not given twice. */
export function knownOf(world: World, owner: Owner, { promotions }: PriceBook): Known {
  const person = personOf(world, owner)
  const orders = liveOrders(world).filter((each) => person.has(each.owner))
  const hasBought = orders.length > 0 || [...person].some((card) => world.state.boughtBefore[card])
  return {
    isFirstPurchase: owner.startsWith('member:') && !hasBought,
    coupons: walletOf(world, owner),
    taken: takenSoFar(promotions, {
      today: orders.flatMap((each) =>
        each.owner === owner && isOf(world.now, each.order) ? [each.order] : [],
      ),
      ever: orders.map(({ order }) => order),
      before: [...person].map((card) => world.state.takenBefore[card] ?? {}),
    }),
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

const isOf = (now: Millis, { paid, createdAt }: Order) => storeDay(paid?.at ?? createdAt) === storeDay(now)

type Had = {
  /** With this card. */
  readonly today: readonly Order[]
  /** With any card of this person. */
  readonly ever: readonly Order[]
  /** In orders of theirs that are forgotten. */
  readonly before: readonly { readonly [promotionId: string]: number }[]
}

/** Of limits a day today's orders, of limits a person all there ever were. */
function takenSoFar(promotions: readonly Promotion[], { today, ever, before }: Had) {
  const counts = promotions.flatMap((promotion) => {
    const { id, limit } = promotion
    if (limit === null || limit.per === 'order') return []
    const isOfPerson = limit.per === 'person'
    const earlier = isOfPerson ? before.reduce((sum, had) => sum + (had[id] ?? 0), 0) : 0
    const count = (isOfPerson ? ever : today).reduce(
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
