/** View model of the coupons: the wallet, the coupon centre, and a field for codes on paper. */
import { useState } from 'react'
import type { CouponOffer } from '@/domain/coupon'
import { OFFER_STATES } from '@/domain/coupon'
import { storeIdOf } from '@/domain/trip'
import { useOnShow } from '@/platform/page'
import { useAnswer } from '@/ui/hooks/use-answer'
import { useBusy } from '@/ui/hooks/use-busy'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { useCatalog, useFlows, usePlatform, useShopper, useTrip } from '@/wiring-hooks'
import { useForYou } from '../_shared/use-for-you'
import { useSentence } from '../_shared/use-sentence'
import { useUndo } from '../_shared/use-undo'
import { sortWallet } from './sort-wallet'

export type CouponsView = ReturnType<typeof useCoupons>

export function useCoupons() {
  const { coupons: words } = useMessages()
  const { coupon: flow, visit } = useFlows()
  const { clock } = usePlatform()
  const { language } = useLooks()
  const sentence = useSentence()
  const storeId = storeIdOf(useTrip())
  const stores = useCatalog((state) => state.stores)
  const subject = useShopper((state) => state.subject)
  const owner = subject.kind === 'member' ? subject.membership.number : subject.kind
  const answer = useAnswer(owner, flow.wallet)
  const { busy, run } = useBusy<string>()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const toast = useUndo(clock, 0)
  const forYou = useForYou({ tell: toast.tell, onTaken: answer.ask })
  const shown = forYou.offers.map(({ coupon }) => coupon.id)

  useOnShow(() => {
    answer.ask()
    if (stores.length === 0) void visit.loadStores()
  })

  function tell(refusal: string) {
    const { title, advice } = sentence(refusal)
    return language === 'zh' ? `${title}。${advice}` : `${title}. ${advice}`
  }

  return {
    now: clock.now(),
    stores,
    problem: answer.problem,
    retry: answer.ask,
    wallet: answer.value && sortWallet(answer.value.coupons, storeId, clock.now()),
    forYou,
    /** Those of the centre that are not shown above already. */
    offers: (answer.value?.offers ?? [])
      .filter(({ id }) => !shown.includes(id))
      .sort((a, b) => rank(a) - rank(b)),
    busy,
    message: toast.message,
    code,
    codeProblem: problem,
    type(text: string) {
      setProblem(null)
      toast.hush()
      setCode(text)
    },
    claim() {
      if (code.trim() === '') return
      run('claim', async () => {
        const claimed = await flow.claim(code)
        toast.hush()
        if (!claimed.ok) return setProblem(tell(claimed.error.code))
        setCode('')
        toast.tell(words.collected)
        answer.ask()
      })
    },
    collect({ id }: CouponOffer) {
      run(id, async () => {
        const collected = await flow.collect(id)
        toast.tell(collected.ok ? words.collected : tell(collected.error.code))
        answer.ask()
      })
    },
  }
}

/** What can be taken comes first. */
const rank = ({ state }: CouponOffer) => OFFER_STATES.indexOf(state)
