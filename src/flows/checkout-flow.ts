/** What a shopper does at the cashier: each tap is one event, and then whatever has become due is done. */

import { ok } from '@/domain/kernel'
import type { TenderId } from '@/domain/payment'
import { isOpenForRetry, opensSheet } from '@/domain/payment'
import type { Trip } from '@/domain/trip'
import { tripOutbox } from '@/domain/trip'
import type { ShopperStore } from '@/stores/shopper-store'
import type { TripStore } from '@/stores/trip-store'
import type { OrderFlow, Shown } from './order-flow'
import type { Outcome, Perform } from './perform'
import { refused } from './perform'

export type { PayRefusal } from './perform'

type Deps = {
  readonly shopper: ShopperStore
  readonly trip: TripStore
  readonly order: OrderFlow
  readonly perform: Perform
  readonly adoptPaidOrder: () => Outcome
}
type Paying = Extract<Trip, { phase: 'paying' }>

export type CheckoutFlow = ReturnType<typeof createCheckoutFlow>

export function createCheckoutFlow({ shopper, trip, order, perform, adoptPaidOrder }: Deps) {
  const now = () => trip.getState().trip
  const paying = (): Paying | undefined => {
    const current = now()
    return current.phase === 'paying' ? current : undefined
  }

  /** Does the one thing that is due now; nothing where nothing is. */
  async function doDue(): Outcome {
    const [due] = tripOutbox(now())
    return due ? perform(due) : ok(now())
  }

  /** An order that cannot be closed because it was paid. */
  const orElsePaid = async (outcome: Awaited<Outcome>): Outcome =>
    !outcome.ok && outcome.error.code === 'already-paid' ? adoptPaidOrder() : outcome

  async function startAttempt(): Outcome {
    const current = paying()
    if (!current) return refused('not-now')
    return tripOutbox(current)[0]?.kind === 'start-attempt' ? doDue() : ok(current)
  }

  async function openWallet(): Outcome {
    const current = paying()
    if (current?.payment.kind !== 'awaiting-user') return refused('not-now')
    const { paymentId, invocation } = current.payment
    if (!opensSheet(invocation)) return ok(current)
    const opened = await perform({ kind: 'open-wallet', paymentId, invocation })
    const after = paying()?.payment.kind
    if (after !== 'closing' && after !== 'processing') return opened
    // whoever comes back wants to know at once how it ended; a question without an answer is asked again, and is no news
    const asked = await doDue()
    if (!opened.ok) return opened
    return after === 'closing' ? asked : ok(now())
  }

  async function startAndOpen(): Outcome {
    const started = await startAttempt()
    return started.ok && paying()?.payment.kind === 'awaiting-user' ? openWallet() : started
  }

  async function pay(using: TenderId, shown?: Shown): Outcome {
    const current = now()
    if (current.phase === 'quoted') {
      const placed = await order.placeAt(using, shown ?? current.quote)
      if (!placed.ok) return placed
    } else if (current.phase === 'paying' && isOpenForRetry(current.payment)) {
      const chosen = await orElsePaid(await order.anew(current, using, shown ?? current.order))
      if (!chosen.ok) return chosen
    }
    return startAndOpen()
  }

  async function cancelAttempt(): Outcome {
    trip.record({ kind: 'payment-moved', move: { kind: 'close-asked' } })
    return paying()?.payment.kind === 'closing' ? doDue() : refused('not-now')
  }

  return {
    /** From now on remembers what paid, each time something has. */
    watch() {
      trip.subscribe(({ trip: then }, { trip: before }) => {
        if (before.phase === 'paying' && then.phase === 'paid')
          shopper.tenderUsed(then.order.paid?.tender ?? before.payment.tender)
      })
    },

    startAttempt,
    openWallet,

    /**
     * The shopper taps Pay: order, attempt and wallet, each only where it is still missing. `shown`: what they saw this
     * tender would pay; more than that is refused as `dearer`, with the new amount in the trip.
     */
    pay,

    /** Back from the wallet, whatever it said. */
    walletLeft: () => trip.record({ kind: 'payment-moved', move: { kind: 'wallet-left' } }),

    /** Asks the server once how the attempt stands. */
    refresh: (): Outcome => (paying() ? doDue() : Promise.resolve(refused('not-now'))),

    /** Asks the server to end the attempt, for as long as it takes; it may answer that the money has moved after all. */
    cancelAttempt,

    /** The same tender once more, for a code that has run out: the old attempt is ended first, and may have been paid. */
    async renew(shown?: Shown): Outcome {
      const before = paying()
      if (!before) return refused('not-now')
      const ended = isOpenForRetry(before.payment) ? ok(before) : await cancelAttempt()
      const after = paying()
      return ended.ok && after && isOpenForRetry(after.payment) ? pay(before.payment.tender, shown) : ended
    },

    /** Gives up the unpaid order and returns to the basket. */
    async changeCart(): Outcome {
      return paying() ? orElsePaid(await order.close()) : refused('not-now')
    },
  }
}
