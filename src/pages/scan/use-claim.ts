/** Takes a scanned coupon, and says what came of it. */
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { useFlows } from '@/wiring-hooks'
import { useSentence } from '../_shared/use-sentence'
import type { Answer } from './sheet-state'

export function useClaim(): (text: string) => Promise<Answer> {
  const { coupon } = useFlows()
  const { coupons } = useMessages()
  const { language } = useLooks()
  const sentence = useSentence()
  return async (text) => {
    const claimed = await coupon.claim(text)
    const advice = claimed.ok
      ? {
          title: coupons.claimed.title,
          advice: `${claimed.value.words[language]} · ${coupons.claimed.advice}`,
        }
      : sentence(claimed.error.code)
    return { kind: 'answer', advice, product: null, unknown: null, retype: null }
  }
}
