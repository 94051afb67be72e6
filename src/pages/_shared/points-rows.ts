/** What points paid, as a row of a bill; nothing is said where they paid nothing. */
import { negateFen } from '@/domain/kernel'
import type { PointsUsed } from '@/domain/order'
import type { Messages } from '@/ui/messages/catalogue'
import type { Amount } from './amounts'

export function pointsRows(points: PointsUsed | null, { checkout }: Messages): readonly Amount[] {
  return points === null ? [] : [{ label: checkout.pointsPaid(points.used), amount: negateFen(points.worth) }]
}
