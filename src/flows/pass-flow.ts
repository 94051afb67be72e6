/** The exit pass: fetched once the server says paid, followed until staff have decided. */
import type { CallFailure, Refused } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import type { RefusalOf, ReplyOf } from '@/contract/endpoint'
import type { ShopApi } from '@/contract/shop-api'
import type { Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import type { TripRefusal } from '@/domain/trip'
import type { TripStore } from '@/stores/trip-store'
import type { SessionFlow } from './session-flow'

type Deps = { readonly api: ShopClient; readonly session: SessionFlow; readonly trip: TripStore }
export type RenewRefusal = RefusalOf<ShopApi['issuePass']> | CallFailure | TripRefusal
export type PassFlow = ReturnType<typeof createPassFlow>

export function createPassFlow({ api, session, trip }: Deps) {
  const issue = (orderId: string) => session.within(() => api.issuePass({ params: { orderId } }))

  function record(
    kind: 'pass-issued' | 'pass-recovered',
    { order, pass }: ReplyOf<ShopApi['issuePass']>,
  ): Result<void, Refused<TripRefusal>> {
    const recorded = trip.record({ kind, order, pass })
    return recorded.ok ? ok(undefined) : err({ code: recorded.error, lineIds: [] })
  }

  return {
    /** Gets the pass of a succeeded payment; without an answer the trip stays as it is and is tried again. */
    async collect(): Promise<Result<void, Refused<RenewRefusal>>> {
      const { trip: current } = trip.getState()
      if (current.phase !== 'paying' || current.payment.kind !== 'succeeded')
        return err({ code: 'not-now', lineIds: [] })
      const issued = await issue(current.order.id)
      if (issued.ok) return record('pass-issued', issued.value)
      // everything came back at the desk before there was a pass
      if (issued.error.code === 'all-returned' && trip.record({ kind: 'goods-returned' }).ok)
        return ok(undefined)
      return issued
    },

    /** A fresh pass in place of one that ran out; the server keeps a pass that is still good or was used. */
    async renew(): Promise<Result<void, Refused<RenewRefusal>>> {
      const { trip: current } = trip.getState()
      if (current.phase !== 'paid') return err({ code: 'not-now', lineIds: [] })
      const issued = await issue(current.order.id)
      return issued.ok ? record('pass-issued', issued.value) : issued
    },

    /** The pass of an order of one's own, from the store; one that staff have decided on is over. */
    async recover(orderId: string): Promise<Result<void, Refused<RenewRefusal | 'pass-used'>>> {
      const issued = await issue(orderId)
      if (!issued.ok) return issued
      const { verdict } = issued.value
      if (verdict !== null && verdict.kind !== 'check-items') return err({ code: 'pass-used', lineIds: [] })
      return record('pass-recovered', issued.value)
    },

    /** Looks once at what the door has decided. True when the visit is over. */
    async look(): Promise<boolean> {
      const { trip: current } = trip.getState()
      if (current.phase !== 'paid') return true
      const read = await session.within(() => api.readPass({ params: { orderId: current.order.id } }))
      if (!read.ok) return read.error.code === 'all-returned' && trip.record({ kind: 'goods-returned' }).ok
      const { verdict } = read.value
      trip.setState({ beingChecked: verdict?.kind === 'check-items' })
      if (verdict === null || verdict.kind === 'check-items') return false
      return trip.record({ kind: 'verdict-received', verdict }).ok
    },
  }
}
