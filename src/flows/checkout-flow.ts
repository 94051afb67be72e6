/** From an accepted quote to a paid order: one effect, then one event, each repeatable after a crash. */
import type { Refused } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import type { RefusalOf } from '@/contract/endpoint'
import type { ShopApi } from '@/contract/shop-api'
import type { PaymentId, Result } from '@/domain/kernel'
import { err, idOf, ok } from '@/domain/kernel'
import type { PaymentReport, WalletId } from '@/domain/payment'
import { isOpenForRetry, paymentIdOf } from '@/domain/payment'
import type { Trip } from '@/domain/trip'
import type { Identity, WalletOpener } from '@/platform/ports'
import type { ShopperStore } from '@/stores/shopper-store'
import type { TripStore } from '@/stores/trip-store'
import type { OrderFlow, OrderRefusal, Shown } from './order-flow'
import type { SessionFlow } from './session-flow'

type Deps = {
  readonly api: ShopClient
  readonly session: SessionFlow
  readonly shopper: ShopperStore
  readonly trip: TripStore
  readonly order: OrderFlow
  readonly wallet: WalletOpener
  readonly identity: Pick<Identity, 'host'>
}

export type PayRefusal = OrderRefusal | RefusalOf<ShopApi['startPayment']> | 'wallet-not-opened'
type Outcome = Promise<Result<Trip, Refused<PayRefusal>>>
type Paying = Extract<Trip, { phase: 'paying' }>

export type CheckoutFlow = ReturnType<typeof createCheckoutFlow>

/** Answers that leave open whether an attempt was started; any other refusal says that it was not. */
const UNDECIDED: readonly string[] = ['offline', 'timeout', 'bad-reply', 'server-error', 'payment-open']

const refused = (code: PayRefusal): Result<Trip, Refused<PayRefusal>> => err({ code, lineIds: [] })

export function createCheckoutFlow({ api, session, shopper, trip, order, wallet, identity }: Deps) {
  /** The attempt whose wallet is in front: a second tap must not open it twice. */
  let inFront: PaymentId | null = null
  const now = () => trip.getState().trip
  const paying = (): Paying | undefined => {
    const current = now()
    return current.phase === 'paying' ? current : undefined
  }

  function reported(paymentId: PaymentId, report: PaymentReport) {
    trip.record({ kind: 'payment-moved', move: { kind: 'payment-reported', paymentId, report } })
  }

  const lost = (attempt: number) =>
    trip.record({ kind: 'payment-moved', move: { kind: 'answer-lost', attempt } })

  /** Starts, or starts again with the same key, the attempt that is written down. */
  async function startAttempt(): Outcome {
    const current = paying()
    if (!current) return refused('not-now')
    const { order, payment } = current
    if (paymentIdOf(payment) !== null) return ok(current)
    const { wallet: using, attempt } = payment
    const started = await session.within(() =>
      api.startPayment({
        params: { orderId: order.id },
        body: { wallet: using, attempt, host: identity.host },
        key: `pay-${order.id}-${attempt}`,
      }),
    )
    if (started.ok) {
      const { paymentId, invocation, report } = started.value
      trip.record({
        kind: 'payment-moved',
        move: { kind: 'attempt-started', attempt, paymentId, invocation },
      })
      if (report.status !== 'awaiting-user') reported(paymentId, report)
      return ok(now())
    }
    if (started.error.code === 'already-paid') return adoptPaidOrder(current)
    if (started.error.code !== 'signed-out') {
      const kind = UNDECIDED.includes(started.error.code) ? 'answer-lost' : 'attempt-refused'
      trip.record({ kind: 'payment-moved', move: { kind, attempt } })
      // nothing can pay it any more: the basket is there for a new one
      if (started.error.code === 'order-closed') trip.record({ kind: 'order-closed' })
    }
    return started
  }

  /** The server says an earlier attempt went through after all. */
  async function adoptPaidOrder({ order }: Paying): Outcome {
    const read = await session.within(() => api.readOrder({ params: { orderId: order.id } }))
    if (!read.ok) return read
    const { paid } = read.value.order
    if (paid) reported(idOf<PaymentId>(order.id), { status: 'succeeded', paidAt: paid.at })
    return ok(now())
  }

  /** An order that cannot be closed because it was paid. */
  const orElsePaid = async (current: Paying, outcome: Awaited<Outcome>): Outcome =>
    !outcome.ok && outcome.error.code === 'already-paid' ? adoptPaidOrder(current) : outcome

  async function openWallet(): Outcome {
    const current = paying()
    if (current?.payment.kind !== 'awaiting-user') return refused('not-now')
    const { paymentId, invocation } = current.payment
    if (inFront === paymentId) return ok(current)
    inFront = paymentId
    const back = await wallet.open(invocation).catch(() => 'failed' as const)
    if (inFront === paymentId) inFront = null
    const after = paying()
    // a wallet that comes back late says nothing about the attempt after it
    if (back !== 'elsewhere' && after && paymentIdOf(after.payment) === paymentId)
      trip.record({ kind: 'payment-moved', move: { kind: 'wallet-left' } })
    return back === 'failed' || back === 'not-supported' ? refused('wallet-not-opened') : ok(now())
  }

  async function startAndOpen(): Outcome {
    const started = await startAttempt()
    return started.ok && paying()?.payment.kind === 'awaiting-user' ? openWallet() : started
  }

  return {
    /** From now on remembers which wallet paid, each time one has. */
    watch() {
      trip.subscribe(({ trip: then }, { trip: before }) => {
        if (before.phase === 'paying' && then.phase === 'paid')
          shopper.walletUsed(then.order.paid?.wallet ?? before.payment.wallet)
      })
    },

    startAttempt,
    openWallet,

    /**
     * The shopper taps Pay: order, attempt and wallet, each only where it is still missing. `shown`: what they saw this
     * wallet would pay; more than that is refused as `dearer`, with the new amount in the trip.
     */
    async pay(using: WalletId, shown?: Shown): Outcome {
      const current = now()
      if (current.phase === 'quoted') {
        const placed = await order.placeAt(using, shown ?? current.quote)
        if (!placed.ok) return placed
      } else if (current.phase === 'paying' && isOpenForRetry(current.payment)) {
        const chosen = await orElsePaid(current, await order.anew(current, using, shown ?? current.order))
        if (!chosen.ok) return chosen
      }
      return startAndOpen()
    },

    /** Back from the wallet, whatever it said. */
    walletLeft: () => trip.record({ kind: 'payment-moved', move: { kind: 'wallet-left' } }),

    /** Asks the server once how the attempt stands. */
    async refresh(): Outcome {
      const current = paying()
      if (!current) return refused('not-now')
      const paymentId = paymentIdOf(current.payment)
      if (paymentId === null) return startAttempt()
      const read = await session.within(() => api.readPayment({ params: { paymentId } }))
      if (read.ok) reported(read.value.paymentId, read.value.report)
      // an order the store does not know of this session: nobody here can say what became of it
      else if (read.error.code === 'not-found') lost(current.payment.attempt)
      return read.ok ? ok(now()) : read
    },

    /** Asks the server to end the attempt; it may answer that the money has moved after all. */
    async cancelAttempt(): Outcome {
      const current = paying()
      const paymentId = current ? paymentIdOf(current.payment) : null
      if (paymentId === null) return refused('not-now')
      const closed = await session.within(() => api.closePayment({ params: { paymentId } }))
      if (closed.ok) reported(closed.value.paymentId, closed.value.report)
      else if (current && closed.error.code !== 'signed-out') lost(current.payment.attempt)
      return closed.ok ? ok(now()) : closed
    },

    /** Gives up the unpaid order and returns to the basket. */
    async changeCart(): Outcome {
      const current = paying()
      return current ? orElsePaid(current, await order.close()) : refused('not-now')
    },
  }
}
