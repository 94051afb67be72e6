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

/** A payer may take their time; once they have paid, or nobody knows, the time counts. */
const isAsking = ({ kind }: Payment) => kind === 'processing' || kind === 'unknown' || kind === 'closing'

export function useWaited(payment: Payment): Waited {
  const { clock } = usePlatform()
  const now = useTicker(clock, seconds(1), useShown() && isAsking(payment))
  const about = isAsking(payment) ? `${payment.attempt}` : null
  const since = useRef({ about, at: clock.now() })
  if (since.current.about !== about) since.current = { about, at: clock.now() }
  if (about === null) return 'briefly'
  const length = now - since.current.at
  if (length >= TOO_LONG) return 'too-long'
  return length >= A_WHILE ? 'a-while' : 'briefly'
}
