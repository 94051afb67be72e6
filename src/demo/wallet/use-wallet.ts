/** View model of the mocked wallet: one code, whose wallet has read it, and what that person does. */
import { useState } from 'react'
import { err } from '@/domain/kernel'
import type { WalletId } from '@/domain/payment'
import { canPay, PAYABLE, WALLETS, walletOf } from '@/domain/payment'
import { goBack, useParams } from '@/platform/page'
import { useAnswer } from '@/ui/hooks/use-answer'
import { useBusy } from '@/ui/hooks/use-busy'
import { useDemo } from '@/wiring-hooks'

type Demo = NonNullable<ReturnType<typeof useDemo>>
export type Act = Parameters<Demo['actInWallet']>[0]['body']['act']

export function useWallet() {
  const demo = useDemo()
  const code = useParams().code ?? ''
  const { busy, run } = useBusy<Act>()
  const [problem, setProblem] = useState<string | null>(null)
  const [picked, pick] = useState<WalletId | null>(null)
  const view = useAnswer(code, async () =>
    demo && code !== '' ? demo.readWallet({ params: { code } }) : err({ code: 'not-found' }),
  )
  const back = () => goBack('pages/cashier/index')
  const seen = view.value
  const likely = seen && walletOf(seen.tender)
  const able = seen ? WALLETS.filter((wallet) => canPay(wallet, seen.codeKind)) : []
  const payer = picked ?? able.find((wallet) => wallet === likely) ?? able[0] ?? 'wechat-pay'

  return {
    wallet: seen,
    payer,
    pick,
    payable: seen ? PAYABLE[payer][seen.codeKind] : 'yes',
    problem: problem ?? view.problem,
    busy,
    retry() {
      setProblem(null)
      view.ask()
    },
    back,
    act: (act: Act) =>
      run(act, async () => {
        const done = await demo?.actInWallet({ params: { code }, body: { act, wallet: payer } })
        if (done?.ok) back()
        else setProblem(done?.error.code ?? 'not-found')
      }),
  }
}
