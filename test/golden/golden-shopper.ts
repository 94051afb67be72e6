/** What a golden's shopper holds and has had, written into the memory of a mocked backend. */
import type { MockState } from '@mock/backend/state'
import type { Coupon } from '@/domain/coupon'
import type { PricingContext } from '@/domain/pricing'
import { line, pieces } from '../domain/support/goods'
import type { Golden } from './golden'

export function giveWhatIsHeld(state: MockState, owner: string, golden: Golden, context: PricingContext) {
  state.coupons[owner] = context.coupons.map(couponOf)
  for (const [id, count] of Object.entries(golden.taken ?? {})) {
    const { limit } = (golden.promotions ?? []).find((each) => each.id === id) ?? {}
    if (limit?.per === 'person') state.takenBefore[owner] = { ...state.takenBefore[owner], [id]: count }
    else buy(state, owner, { id, count, at: context.now })
  }
  // whoever it is not the first purchase of has bought something, long ago
  if (!context.isFirstPurchase) buy(state, owner, { id: 'long-ago', count: 1, at: 0 })
}

const couponOf = ({ id, promotionId, expiresAt }: PricingContext['coupons'][number]): Coupon => ({
  id,
  promotionId,
  expiresAt,
  words: { zh: id, en: id },
  storeIds: null,
  most: 1,
  reservedFor: [],
  uses: [],
})

/** A paid order in which the promotion `id` gave something on so many pieces: as much of it as limits look at. */
function buy(state: MockState, owner: string, { id, count, at }: { id: string; count: number; at: number }) {
  const adjustments = [{ kind: 'promotion', promotionId: id, amount: -1 }]
  const lines = [{ ...line(id, pieces(count)), lineId: id, adjustments }]
  const order = { id, status: 'paid', createdAt: at, paid: { at }, lines, returns: [] }
  state.orders[id] = { order, owner } as unknown as MockState['orders'][string]
}
