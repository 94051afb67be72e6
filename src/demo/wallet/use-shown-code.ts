/** View model of the payment code in the mocked wallet: shown, charged by staff, and answered by its owner. */
import { useRef, useState } from 'react'
import { seconds } from '@/domain/kernel'
import type { WalletId } from '@/domain/payment'
import { WALLETS } from '@/domain/payment'
import { repeat } from '@/pages/_shared/repeat'
import { useOnShow, useShown } from '@/platform/page'
import { useOneAtATime } from '@/ui/hooks/use-one-at-a-time'
import { useWhile } from '@/ui/hooks/use-while'
import { useDemo, usePlatform } from '@/wiring-hooks'

const EVERY = seconds(1)

type Demo = NonNullable<ReturnType<typeof useDemo>>
type Asked = Awaited<ReturnType<Demo['readPaymentCode']>>
type ShownCode = Extract<Asked, { readonly ok: true }>['value']

export function useShownCode() {
  const demo = useDemo()
  const { clock } = usePlatform()
  const isShown = useShown()
  const { busy, run } = useOneAtATime()
  const [code, setCode] = useState<ShownCode | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const wallet = code?.wallet ?? WALLETS[0]

  const digits = useRef('')

  function take(asked: Asked | undefined) {
    setProblem(asked?.ok === false ? asked.error.code : null)
    if (!asked?.ok) return
    digits.current = asked.value.digits
    setCode(asked.value)
  }
  const show = (of: WalletId) => run(async () => take(await demo?.showPaymentCode({ body: { wallet: of } })))
  const look = () => run(async () => take(await demo?.readPaymentCode({ params: { code: digits.current } })))

  useOnShow(() => {
    if (code === null) show(wallet)
  })
  const isOpen = code?.state === 'shown' || code?.state === 'password'
  useWhile(isShown && isOpen, () => repeat(clock, EVERY, look))

  return {
    code,
    wallet,
    problem,
    busy,
    show: () => show(wallet),
    pick: show,
    answer: (act: 'pay' | 'refuse') =>
      run(async () =>
        take(await demo?.answerPaymentCode({ params: { code: digits.current }, body: { act } })),
      ),
  }
}
