/** View model of buying a term: which one, on whose name, with which wallet. */
import { useState } from 'react'
import type { TermOffer } from '@/domain/member'
import type { TenderId } from '@/domain/payment'
import { useFlows, useShopper } from '@/wiring-hooks'
import { walletOrder } from '../_shared/wallet-order'
import type { MembershipPage } from './use-membership'

export type PurchaseView = ReturnType<typeof usePurchase>

export function usePurchase({ act, awaitTerm, subject, seen }: MembershipPage) {
  const { membership } = useFlows()
  const lastUsed = useShopper((state) => state.lastTender)
  const [chosen, choose] = useState<TermOffer | null>(null)
  const [name, setName] = useState('')
  const [picked, pick] = useState<TenderId | null>(null)
  const wallets = walletOrder(undefined, lastUsed)
  const wallet = picked ?? wallets[0] ?? 'wechat-pay'
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
    wallets,
    wallet,
    lastUsed,
    pick,
    canPay: !needsName || name.trim() !== '',
    pay() {
      if (chosen) pay(chosen, wallet, needsName ? name.trim() : null)
    },
    /** Opens the wallet of the attempt that is under way once more. */
    payOn() {
      if (open?.payment) pay(open.order.offer, open.payment.tender, null)
    },
  }
}
