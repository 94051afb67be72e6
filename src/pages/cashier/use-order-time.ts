/** How long an order may still be paid. */
import type { Millis } from '@/domain/kernel'
import { seconds } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import { useShown } from '@/platform/page'
import { useTicker } from '@/ui/hooks/use-ticker'
import { usePlatform } from '@/wiring-hooks'

/** 0 or less once its time is up; null without an order. */
export function useOrderTime(order: Order | null): Millis | null {
  const { clock } = usePlatform()
  const now = useTicker(clock, seconds(1), useShown() && order !== null)
  return order && ((order.payBefore - now) as Millis)
}
