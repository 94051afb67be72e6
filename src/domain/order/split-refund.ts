/** What returned goods are worth, split over what paid for them: money to the wallet, points to the points. */
import type { Fen } from '../kernel'
import { addFen, minFen, portionFen, subtractFen } from '../kernel'
import type { Due } from './due'

export type SplitRefund = { readonly money: Fen; readonly points: number }

/**
 * `worth`: all that came back so far, from nothing to the total of the bill; more counts as the total. Money in
 * proportion, rounded up, and the rest in points, rounded up: both grow with what comes back and end at exactly what
 * was paid. What one further return gives is the difference.
 */
export function splitRefund({ due, points }: Pick<Due, 'due' | 'points'>, worth: Fen): SplitRefund {
  if (points === null || points.worth === 0) return { money: minFen(worth, due), points: 0 }
  const total = addFen(due, points.worth)
  const back = minFen(worth, total)
  // the part of points rounded down leaves that of money rounded up
  const money = subtractFen(back, portionFen(points.worth, back, total))
  const fenAPoint = points.worth / points.used
  return { money, points: Math.min(points.used, Math.ceil(subtractFen(back, money) / fenAPoint)) }
}
