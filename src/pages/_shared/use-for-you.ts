/** View model of targeted offers: those on this screen, taking one, refusing one, and why it is there. */
import { useState } from 'react'
import type { TargetedOffer } from '@/domain/targeting'
import { useOnShow } from '@/platform/page'
import { useBusy } from '@/ui/hooks/use-busy'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { useFlows, useOffers, useShopper, useTrip } from '@/wiring-hooks'
import { useOfferWish } from './use-offer-wish'
import { useSentence } from './use-sentence'

export type ForYouView = ReturnType<typeof useForYou>

/** Not while money or the pass is on the shopper's mind. */
const CALM: readonly string[] = ['shopping', 'quoted', 'left']

/** `tell` says what came of collecting; `onTaken` lets a list of coupons look again. */
export function useForYou({ tell, onTaken }: { tell(message: string): void; onTaken?(): void }) {
  const { coupons } = useMessages()
  const { language } = useLooks()
  const { offer: flow } = useFlows()
  const sentence = useSentence()
  const isCare = useShopper((state) => state.care)
  const isCalm = CALM.includes(useTrip().phase)
  const offers = useOffers((state) => state.offers)
  const { busy, run } = useBusy<string>()
  const [asking, setAsking] = useState<TargetedOffer | null>(null)
  const wish = useOfferWish()
  const mayShow = isCalm && !isCare

  useOnShow(() => {
    if (mayShow) void flow.present()
  })

  return {
    offers: mayShow ? offers : [],
    busy,
    /** The offer whose reason is being read. */
    asking,
    wish,
    askWhy: setAsking,
    close: () => setAsking(null),
    dismiss: ({ id }: TargetedOffer) => void flow.dismiss(id),
    collect: (offer: TargetedOffer) =>
      run(offer.id, async () => {
        const collected = await flow.collect(offer)
        const problem = collected.ok ? null : sentence(collected.error.code)
        const stop = language === 'zh' ? '。' : '. '
        tell(problem ? `${problem.title}${stop}${problem.advice}` : coupons.collected)
        onTaken?.()
      }),
  }
}
