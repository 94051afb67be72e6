/** How long the page has been without an answer about this attempt. */
import { useRef } from 'react'
import { minutes, seconds } from '@/domain/kernel'
import type { Payment } from '@/domain/payment'
import { useShown } from '@/platform/page'
import { useTicker } from '@/ui/hooks/use-ticker'
import { usePlatform } from '@/wiring-hooks'

export type Waited = 'briefly' | 'a-while' | 'too-long'

const A_WHILE = seconds(4)
const TOO_LONG = minutes(2)

const isAsked = ({ kind }: Payment) => kind === 'processing' || kind === 'unknown' || kind === 'closing'

/** A payer may take their time; once they have paid, say that they have, or nobody knows, the time counts. */
export function useWaited(payment: Payment, saysPaid: boolean): Waited {
  const { clock } = usePlatform()
  const said = useRef<number | null>(null)
  if (saysPaid) said.current = payment.attempt
  const counts = isAsked(payment) || said.current === payment.attempt
  const now = useTicker(clock, seconds(1), useShown() && counts)
  const about = counts ? `${payment.attempt}` : null
  const since = useRef({ about, at: clock.now() })
  if (since.current.about !== about) since.current = { about, at: clock.now() }
  if (about === null) return 'briefly'
  const length = now - since.current.at
  if (length >= TOO_LONG) return 'too-long'
  return length >= A_WHILE ? 'a-while' : 'briefly'
}
