/** View model of the mocked wallet: one payment, and what the shopper does with it. */
import { useState } from 'react'
import { err } from '@/domain/kernel'
import { goBack, useParams } from '@/platform/page'
import { useAnswer } from '@/ui/hooks/use-answer'
import { useBusy } from '@/ui/hooks/use-busy'
import { useDemo } from '@/wiring-hooks'

type Demo = NonNullable<ReturnType<typeof useDemo>>
export type Act = Parameters<Demo['actInWallet']>[0]['body']['act']

export function useWallet() {
  const demo = useDemo()
  const paymentId = useParams().payment ?? ''
  const { busy, run } = useBusy<Act>()
  const [problem, setProblem] = useState<string | null>(null)
  const view = useAnswer(paymentId, async () =>
    demo && paymentId !== '' ? demo.readWallet({ params: { paymentId } }) : err({ code: 'not-found' }),
  )
  const back = () => goBack('pages/cashier/index')

  return {
    wallet: view.value,
    problem: problem ?? view.problem,
    busy,
    retry() {
      setProblem(null)
      view.ask()
    },
    back,
    act: (act: Act) =>
      run(act, async () => {
        const done = await demo?.actInWallet({ params: { paymentId }, body: { act } })
        if (done?.ok) back()
        else setProblem(done?.error.code ?? 'not-found')
      }),
  }
}
