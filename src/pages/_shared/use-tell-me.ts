/** View model of the card that offers messages after a payment: nothing is chosen until the shopper chooses it. */
import { useState } from 'react'
import { ok } from '@/domain/kernel'
import type { NoticeTopic, TemplateId } from '@/domain/notice'
import { MOST_TOPICS_AT_ONCE } from '@/domain/notice'
import type { Order } from '@/domain/order'
import { useAnswer } from '@/ui/hooks/use-answer'
import { useMessages } from '@/ui/hooks/use-looks'
import { useOneAtATime } from '@/ui/hooks/use-one-at-a-time'
import { useFlows } from '@/wiring-hooks'
import { useSentence } from './use-sentence'

export type TellMeView = ReturnType<typeof useTellMe>

export function useTellMe(order: Order | null) {
  const { notices } = useMessages()
  const { notice: flow } = useFlows()
  const sentence = useSentence()
  const { busy, run } = useOneAtATime()
  const [chosen, setChosen] = useState<readonly TemplateId[]>([])
  const [told, setTold] = useState<readonly NoticeTopic[] | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const paid = order?.paid ? order : null
  // without an answer there is no card: nobody is stopped at the door by it
  const answer = useAnswer(paid?.id ?? '', async () => (paid ? flow.templates(paid.id) : ok([])))
  const templates = answer.value ?? []
  const choices = templates
    .filter(({ id }) => chosen.includes(id))
    .map((template) => ({ ...template, title: notices.topics[template.topic] }))

  return {
    templates,
    isChosen: (id: TemplateId) => chosen.includes(id),
    isFull: choices.length >= MOST_TOPICS_AT_ONCE && templates.length > MOST_TOPICS_AT_ONCE,
    canSubscribe: choices.length > 0,
    busy,
    told,
    trouble: refusal === null ? null : sentence(refusal),
    toggle(id: TemplateId) {
      setChosen((before) => {
        if (before.includes(id)) return before.filter((other) => other !== id)
        return before.length < MOST_TOPICS_AT_ONCE ? [...before, id] : before
      })
    },
    subscribe() {
      if (!paid) return
      // the host app asks only in the tap itself: nothing may be awaited before
      run(async () => {
        const subscribed = await flow.subscribe(paid.id, choices)
        setRefusal(subscribed.ok ? null : subscribed.error.code)
        if (!subscribed.ok) return
        setTold(subscribed.value)
        setChosen([])
        answer.ask()
      })
    },
  }
}
