/** A refusal code from anywhere → what is the matter and what to do now. */
import { useMessages } from '@/ui/hooks/use-looks'
import type { Advice } from '@/ui/messages/words'

export function useSentence(): (code: string) => Advice {
  const { errors, refusals } = useMessages()
  const advices: { readonly [code: string]: Advice } = { ...errors.client, ...errors.store, ...errors.own }
  const lines: { readonly [code: string]: string } = refusals.trip
  return (code) => {
    const line = lines[code]
    return advices[code] ?? (line === undefined ? errors.client['server-error'] : { title: line, advice: '' })
  }
}
