/** View model of buying a term: which one, on whose name, with which wallet. */
import { useState } from 'react'
import type { TermOffer } from '@/domain/member'
import type { TenderId } from '@/domain/payment'
import { useFlows, usePlatform, useShopper } from '@/wiring-hooks'
import { chosenIn, tenderOrder } from '../_shared/tender-order'
import type { MembershipPage } from './use-membership'

export type PurchaseView = ReturnType<typeof usePurchase>

export function usePurchase({ act, awaitTerm, subject, seen }: MembershipPage) {
  const { membership } = useFlows()
  const { identity } = usePlatform()
  const lastUsed = useShopper((state) => state.lastTender)
  const [chosen, choose] = useState<TermOffer | null>(null)
  const [name, setName] = useState('')
  const [picked, pick] = useState<TenderId | null>(null)
  // the chain's own shop, not one store's: what it takes is for its server to say
  const order = tenderOrder({ host: identity.host, accepts: undefined, lastUsed })
  const own = { ...order, others: [] }
  const wallet = chosenIn(own, picked, lastUsed)
  const needsName = subject.kind !== 'member'
  const open = seen?.open ?? null

  function pay(offer: TermOffer, using: TenderId, holder: string | null) {
    act(
      'pay',
      () => membership.pay({ offer, name: holder, tender: using }),
      () => {
        choose(null)
        awaitTerm()
      },
    )
  }

  return {
    chosen,
    choose,
    close: () => choose(null),
    name: needsName ? { value: name, type: setName } : null,
    wallets: own.wallets.map(({ tender }) => tender),
    wallet,
    lastUsed,
    pick,
    canPay: !needsName || name.trim() !== '',
    pay() {
      if (chosen) pay(chosen, wallet, needsName ? name.trim() : null)
    },
    /** A new code in place of one that has run out: the old one is ended first, and may turn out to have been paid. */
    renew() {
      if (!open?.payment) return
      const { offer } = open.order
      const { paymentId, tender } = open.payment
      act(
        'renew',
        async () => {
          const ended = await membership.giveUp(paymentId)
          if (!ended.ok || ended.value.report.status !== 'closed') return ended
          return membership.pay({ offer, name: null, tender })
        },
        awaitTerm,
      )
    },
    /** Opens the wallet of the attempt that is under way once more. */
    payOn() {
      if (open?.payment) pay(open.order.offer, open.payment.tender, null)
    },
  }
}
