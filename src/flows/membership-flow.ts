/** Membership: looking at it, buying a term, the family, and the trial. Each answer brings the tier as it is now. */
import type { Refused } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import type { ReplyOf } from '@/contract/endpoint'
import type { ShopApi } from '@/contract/shop-api'
import type { Result, StoreId } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import type { Subject, TermOffer } from '@/domain/member'
import type { TenderId } from '@/domain/payment'
import { opensSheet } from '@/domain/payment'
import type { Identity, Ids, WalletOpener } from '@/platform/ports'
import type { ShopperStore } from '@/stores/shopper-store'
import type { SessionFlow } from './session-flow'

type Deps = {
  readonly api: ShopClient
  readonly session: SessionFlow
  readonly shopper: ShopperStore
  readonly ids: Ids
  readonly wallet: WalletOpener
  readonly identity: Pick<Identity, 'host'>
}
export type MembershipView = ReplyOf<ShopApi['readMembership']>
export type Purchase = {
  /** Exactly as it was shown: the server sells no other. */
  readonly offer: TermOffer
  /** Of a new member; null where the card has a name already. */
  readonly name: string | null
  readonly tender: TenderId
}
export type MembershipFlow = ReturnType<typeof createMembershipFlow>

export function createMembershipFlow({ api, session, shopper, ids, wallet, identity }: Deps) {
  /** The order whose answer was lost is asked for again under the same key. */
  let asked: { readonly about: string; readonly key: string } | null = null
  /** What a wallet was opened for last. */
  let tried: Purchase | null = null

  function keyFor({ offer, name }: Purchase): string {
    const about = JSON.stringify([offer, name])
    if (asked?.about !== about) asked = { about, key: ids.next('term-') }
    return asked.key
  }

  async function learn<Code extends string>(
    call: () => Promise<Result<MembershipView, Refused<Code>>>,
  ): Promise<Result<MembershipView, Refused<Code | 'server-error'>>> {
    const answer = await session.within(async () => {
      const { token } = shopper.getState()
      const got = await call()
      // a late answer about an old session says nothing about the person who is here now
      if (got.ok && shopper.getState().token === token) {
        shopper.subjectRead(got.value.subject)
        if (tried && isPaid(tried, got.value.subject)) {
          shopper.tenderUsed(tried.tender)
          tried = null
        }
      }
      return got
    })
    return answer
  }

  return {
    read: () => learn(() => api.readMembership({})),
    addFamilyCard: (name: string) => {
      const key = ids.next('card-')
      return learn(() => api.addFamilyCard({ body: { name }, key }))
    },
    removeFamilyCard: (number: string) => learn(() => api.removeFamilyCard({ body: { number } })),
    startTrial: (storeId: StoreId) => learn(() => api.startTrial({ body: { storeId } })),
    endTrial: () => learn(() => api.endTrial({})),

    /**
     * Orders the term and opens the wallet. Safe to repeat after any failure: the server keeps one unpaid order and
     * one open attempt, so money moves once at most.
     */
    async pay(purchase: Purchase): Promise<Result<void, { readonly code: string }>> {
      const { offer, name, tender } = purchase
      tried = purchase
      const key = keyFor(purchase)
      const ordered = await session.within(() => api.orderTerm({ body: { offer, name }, key }))
      if (!ordered.ok) return ordered
      asked = null
      const { id, attempt } = ordered.value.order
      const started = await session.within(() =>
        api.payTerm({
          params: { orderId: id },
          body: { tender, attempt, host: identity.host },
          key: `term-${id}-${attempt}`,
        }),
      )
      if (!started.ok) return started
      const { invocation, report } = started.value
      // a code is on the page: whoever pays it has it before them
      if (report.status !== 'awaiting-user' || !opensSheet(invocation)) return ok(undefined)
      const back = await wallet.open(invocation).catch(() => 'failed' as const)
      return back === 'failed' || back === 'not-supported'
        ? err({ code: 'wallet-not-opened' })
        : ok(undefined)
    },

    /** Ends the open attempt unpaid; the close may lose to a payment. */
    giveUp: (paymentId: string) => session.within(() => api.closePayment({ params: { paymentId } })),
  }
}

/** The membership is the one that was bought. */
const isPaid = ({ offer }: Purchase, subject: Subject): boolean =>
  subject.kind === 'member' &&
  subject.membership.tier === offer.tier &&
  subject.membership.expiresAt === offer.expiresAt
