/** Does one thing that is due for a visit: one effect through a client or a port, then one event. */
import type { Refused } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import type { RefusalOf } from '@/contract/endpoint'
import type { ShopApi } from '@/contract/shop-api'
import type { PaymentId, Result } from '@/domain/kernel'
import { err, idOf, ok, unreachable } from '@/domain/kernel'
import type { PaymentEvent, PaymentReport } from '@/domain/payment'
import { paymentIdOf } from '@/domain/payment'
import type { Trip, TripEffect } from '@/domain/trip'
import { nameOf, tripOutbox } from '@/domain/trip'
import type { Clock, Identity, WalletOpener, WalletReturn } from '@/platform/ports'
import type { TripStore } from '@/stores/trip-store'
import type { OrderFlow, OrderRefusal } from './order-flow'
import type { PassFlow } from './pass-flow'
import type { SessionFlow } from './session-flow'
import { createUnderWay } from './under-way'
import { openWallet } from './wallet-door'

type Deps = {
  readonly api: ShopClient
  readonly clock: Clock
  readonly session: SessionFlow
  readonly trip: TripStore
  readonly order: Pick<OrderFlow, 'place'>
  readonly pass: PassFlow
  readonly wallet: WalletOpener
  readonly identity: Pick<Identity, 'host'>
}

export type PayRefusal =
  | OrderRefusal
  | RefusalOf<ShopApi['startPayment']>
  | RefusalOf<ShopApi['issuePass']>
  | 'wallet-not-opened'
export type Outcome = Promise<Result<Trip, Refused<PayRefusal>>>
type Paying = Extract<Trip, { phase: 'paying' }>
type Effect<K extends TripEffect['kind']> = Extract<TripEffect, { kind: K }>

/** Answers that leave open whether an attempt was started; any other refusal says that it was not. */
const UNDECIDED: readonly string[] = [
  'offline',
  'timeout',
  'bad-reply',
  'server-error',
  'payment-open',
  'network-down',
]

export const refused = (code: PayRefusal): Result<Trip, Refused<PayRefusal>> => err({ code, lineIds: [] })

export type Perform = (effect: TripEffect) => Outcome

export function createPerform({ api, clock, session, trip, order, pass, wallet, identity }: Deps): {
  perform: Perform
  adoptPaidOrder: () => Outcome
} {
  const now = () => trip.getState().trip
  const paying = (): Paying | undefined => {
    const current = now()
    return current.phase === 'paying' ? current : undefined
  }
  const move = (event: PaymentEvent) => trip.record({ kind: 'payment-moved', move: event })
  const report = (paymentId: PaymentId, said: PaymentReport) =>
    move({ kind: 'payment-reported', paymentId, report: said })

  /** Starts, or starts again with the same key, the attempt that is written down. */
  async function startAttempt({ attempt, tender }: Effect<'start-attempt'>): Outcome {
    const current = paying()
    if (!current) return refused('not-now')
    const orderId = current.order.id
    const started = await session.within(() =>
      api.startPayment({
        params: { orderId },
        body: { tender, attempt, host: identity.host },
        key: `pay-${orderId}-${attempt}`,
      }),
    )
    if (started.ok) {
      const { paymentId, invocation, report: said } = started.value
      move({ kind: 'attempt-started', attempt, paymentId, invocation })
      if (said.status !== 'awaiting-user') report(paymentId, said)
      return ok(now())
    }
    const { code } = started.error
    if (code === 'already-paid') return adoptPaidOrder()
    if (code !== 'signed-out') {
      if (!UNDECIDED.includes(code)) move({ kind: 'attempt-refused', attempt })
      // one that is known to have been started needs no answer any more
      else if (paying()?.payment.kind === 'created') move({ kind: 'answer-lost', attempt })
      // nothing can pay it any more: the basket is there for a new one
      if (code === 'order-closed') trip.record({ kind: 'order-closed' })
    }
    return started
  }

  /** The server says an attempt this phone does not know of went through. */
  async function adoptPaidOrder(): Outcome {
    const current = paying()
    if (!current) return refused('not-now')
    const { id: orderId } = current.order
    const read = await session.within(() => api.readOrder({ params: { orderId } }))
    if (!read.ok) return read
    const { paid } = read.value.order
    if (paid) report(idOf<PaymentId>(orderId), { status: 'succeeded', paidAt: paid.at })
    return ok(now())
  }

  /** A wallet that says no is asked to be over; the close may lose to a payment all the same. */
  function leaveWallet(back: WalletReturn) {
    move({ kind: 'wallet-left' })
    if (back !== 'returned') move({ kind: 'close-asked' })
  }

  async function visitWallet({ paymentId, invocation }: Effect<'open-wallet'>): Outcome {
    const back = await openWallet(wallet, clock, invocation)
    const after = paying()
    // a wallet that comes back late says nothing about the attempt after it
    if (back !== 'elsewhere' && after && paymentIdOf(after.payment) === paymentId) leaveWallet(back)
    return back === 'not-supported' ? refused('wallet-not-opened') : ok(now())
  }

  async function askServer({ paymentId }: Effect<'ask-server'>): Outcome {
    const read = await ofAttempt(() => session.within(() => api.readPayment({ params: { paymentId } })))
    if (read.ok) report(read.value.paymentId, read.value.report)
    return read.ok ? ok(now()) : read
  }

  /** A question about the attempt of now, which the store may know nothing of in this session. */
  async function ofAttempt<T, Code extends string>(
    ask: () => Promise<Result<T, Refused<Code>>>,
  ): Promise<Result<T, Refused<Code>>> {
    const attempt = paying()?.payment.attempt
    const answer = await ask()
    if (!answer.ok && answer.error.code === 'not-found' && attempt !== undefined)
      move({ kind: 'disowned', attempt })
    return answer
  }

  /** Asks the server to end the attempt; it may answer that the money has moved after all. */
  async function closeAttempt({ paymentId }: Effect<'close-attempt'>): Outcome {
    const closed = await ofAttempt(() => session.within(() => api.closePayment({ params: { paymentId } })))
    if (closed.ok) report(closed.value.paymentId, closed.value.report)
    return closed.ok ? ok(now()) : closed
  }

  async function collectPass(): Outcome {
    const collected = await ofAttempt(pass.collect)
    return collected.ok ? ok(now()) : collected
  }

  async function lookAtDoor(): Outcome {
    await pass.look()
    return ok(now())
  }

  function doIt(effect: TripEffect): Outcome {
    switch (effect.kind) {
      case 'place-order':
        return order.place(effect)
      case 'start-attempt':
        return startAttempt(effect)
      case 'open-wallet':
        return visitWallet(effect)
      case 'ask-server':
        return askServer(effect)
      case 'close-attempt':
        return closeAttempt(effect)
      case 'collect-pass':
        return collectPass()
      case 'look-at-door':
        return lookAtDoor()
      default:
        return unreachable(effect)
    }
  }

  /** Another tab may have gone on meanwhile, and data of a newer app is nobody's to act on. */
  function isStillDue(effect: TripEffect): boolean {
    const current = now()
    if (trip.getState().health === 'newer') return false
    if (effect.kind !== 'open-wallet')
      return tripOutbox(current).some((each) => nameOf(each) === nameOf(effect))
    const { payment } = current.phase === 'paying' ? current : { payment: null }
    return payment?.kind === 'awaiting-user' && payment.paymentId === effect.paymentId
  }

  const once = createUnderWay<Awaited<Outcome>>()

  return {
    perform: (effect) =>
      once(nameOf(effect), async () => {
        await trip.settled()
        return isStillDue(effect) ? doIt(effect) : refused('not-now')
      }),
    adoptPaidOrder,
  }
}
