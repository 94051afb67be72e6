/** Why the basket does not change, in a sentence; a purchase limit is told with its number. */
import type { TripRefusal } from '@/domain/trip'
import type { Messages } from '@/ui/messages/catalogue'

export function refusalLine(
  code: TripRefusal,
  limit: number | null,
  { product, refusals }: Messages,
): string {
  return code === 'over-purchase-limit' && limit !== null ? product.atMost(limit) : refusals.trip[code]
}
