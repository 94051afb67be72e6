/** Whether this person wants targeted offers, with the switch for it: on until they say no. */
import { useState } from 'react'
import { useOneAtATime } from '@/ui/hooks/use-one-at-a-time'
import { useFlows, useOffers } from '@/wiring-hooks'
import { useSentence } from './use-sentence'

export function useOfferWish() {
  const { offer: flow } = useFlows()
  const sentence = useSentence()
  const wanted = useOffers((state) => state.wanted)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { run } = useOneAtATime()

  return {
    isOn: wanted !== false,
    /** Why the server does not know of the last choice. */
    trouble: refusal === null ? null : sentence(refusal),
    set: (isOn: boolean) =>
      run(async () => {
        setRefusal(null)
        const set = await flow.setWanted(isOn)
        if (!set.ok) setRefusal(set.error.code)
      }),
  }
}
