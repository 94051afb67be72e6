/** A refusal code from anywhere → what is the matter and what to do now. */
import { useMessages } from '@/ui/hooks/use-looks'
import type { Advice } from '@/ui/messages/words'

export function useSentence(): (code: string) => Advice {
  const { errors, refusals, me } = useMessages()
  const advices: { readonly [code: string]: Advice } = {
    ...errors.client,
    ...refusals.pass,
    ...refusals.server,
  }
  const lines: { readonly [code: string]: string } = { ...refusals.trip, 'unknown-card': me.cardUnknown }
  return (code) => {
    const line = lines[code]
    return advices[code] ?? (line === undefined ? errors.client['server-error'] : { title: line, advice: '' })
  }
}
