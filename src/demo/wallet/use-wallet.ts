/** View model of the mocked wallet: whose it is, the code it has read, and what its owner does. */
import { useState } from 'react'
import { err } from '@/domain/kernel'
import type { DeclineReason, WalletId } from '@/domain/payment'
import { canPay, DECLINE_REASONS, MERCHANT_CODES, PAYABLE, WALLETS, walletOf } from '@/domain/payment'
import { goBack, goInstead, hasPageBelow, useParams } from '@/platform/page'
import { useAnswer } from '@/ui/hooks/use-answer'
import { useBusy } from '@/ui/hooks/use-busy'
import { useDemo } from '@/wiring-hooks'

type Demo = NonNullable<ReturnType<typeof useDemo>>
export type Act = Parameters<Demo['actInWallet']>[0]['body']['act']
export type WalletPage = ReturnType<typeof useWallet>

const CASHIER = 'pages/cashier/index'

export function useWallet() {
  const demo = useDemo()
  const { code = '', payer: whose, show } = useParams()
  const { busy, run } = useBusy<Act>()
  const [problem, setProblem] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<DeclineReason | null>(null)
  const [picked, pick] = useState<WalletId | null>(null)
  const view = useAnswer(code, async () =>
    demo && code !== '' ? demo.readWallet({ params: { code } }) : err({ code: 'not-found' }),
  )
  const seen = view.value
  const likely = seen && walletOf(seen.tender)
  const able = seen ? WALLETS.filter((wallet) => canPay(wallet, seen.codeKind)) : []
  const payer = picked ?? able.find((wallet) => wallet === likely) ?? able[0] ?? WALLETS[0]
  /** Somebody else's phone has no cashier to go back to. */
  const isOwnPhone = () => whose === 'self' || hasPageBelow()
  const back = () => goBack(CASHIER)

  return {
    hasCode: code !== '',
    /** Not to pay what is scanned, but to be scanned. */
    showsCode: show === 'code',
    wallet: seen,
    payer,
    pick,
    payable: seen ? PAYABLE[payer][seen.codeKind] : 'yes',
    /** Who could pay this code, and what this wallet could pay. */
    able,
    payableCodes: MERCHANT_CODES.filter((each) => canPay(payer, each)),
    balance: seen?.balances[payer] ?? null,
    /** Why this wallet has just said no. */
    refusal,
    problem: problem ?? view.problem,
    busy,
    retry() {
      setProblem(null)
      view.ask()
    },
    isOwnPhone: isOwnPhone(),
    back,
    /** Whatever a wallet has read. */
    read: (text: string) => goInstead('demo/wallet/index', { code: text.trim() }),
    readAnother: () => goInstead('demo/wallet/index'),
    act: (act: Act) =>
      run(act, async () => {
        setRefusal(null)
        const done = await demo?.actInWallet({ params: { code }, body: { act, wallet: payer } })
        if (!done?.ok) return setProblem(done?.error.code ?? 'not-found')
        const no = done.value.refusal
        if (no !== null) return setRefusal(DECLINE_REASONS.find((each) => each === no) ?? 'wallet-refused')
        // a code outlives a refusal, and the shop hears nothing: only the wallet can say it
        if (act === 'refuse') return setRefusal('wallet-refused')
        if (isOwnPhone()) back()
        else view.ask()
      }),
  }
}
