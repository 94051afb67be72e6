/** The points ledger: what was earned, used, taken back and lost, each with the order it is about. */
import type { Fen, Millis, Result } from '../kernel'
import { err, fen, multiplyFen, ok, unreachable } from '../kernel'

export const POINTS_KINDS = ['earned', 'burned', 'reversed', 'expired', 'returned', 'refunded'] as const
export type PointsKind = (typeof POINTS_KINDS)[number]

export type PointsEntry = {
  readonly kind: PointsKind
  readonly orderId: string
  /** Of `returned` and `refunded`: the return of the order they are about. */
  readonly returnId?: string
  /** Added when positive, taken when negative. */
  readonly change: number
  readonly balance: number
  readonly at: Millis
}

/** Oldest first. */
export type Ledger = readonly PointsEntry[]

type About = { readonly orderId: string; readonly at: Millis }
export type PointsEvent =
  | (About & { readonly kind: 'earned' | 'burned' | 'expired'; readonly points: number })
  /** The order came to nothing: what it gave goes back, what it used comes back. */
  | (About & { readonly kind: 'reversed' })
  /** Goods came back: points they had earned are taken back, points that had paid for them come back. */
  | (About & {
      readonly kind: 'returned' | 'refunded'
      readonly returnId: string
      readonly points: number
    })

/** What points are worth, as the server says. */
export type PointsRule = {
  readonly fenPerPoint: number
  /** Points are used in whole multiples of this. */
  readonly step: number
  /** The most of one total that points may pay, in percent. */
  readonly mostPercent: number
}

/** The points a shopper may pay with here, and the rule they count by. */
export type PointsAccount = { readonly balance: number; readonly rule: PointsRule }

/** Below zero when points that are taken back had been spent meanwhile: what is earned next makes up for it. */
export const balanceOf = (ledger: Ledger): number => ledger[ledger.length - 1]?.balance ?? 0

/** What may pay: nothing while points are owed. */
export const spendableOf = (ledger: Ledger): number => Math.max(0, balanceOf(ledger))

/** What an order has earned and no return has taken back yet. */
export function earnedLeft(ledger: Ledger, orderId: string): number {
  return ledger
    .filter((entry) => entry.orderId === orderId && (entry.kind === 'earned' || entry.kind === 'returned'))
    .reduce((sum, { change }) => sum + change, 0)
}

/** The same kind about the same order (and the same return) counts once. Using more than there is, is refused; no more expires than there is. */
export function recordPoints(ledger: Ledger, event: PointsEvent): Result<Ledger, 'not-enough-points'> {
  const { kind, orderId, at } = event
  const about = 'returnId' in event ? { orderId, returnId: event.returnId } : { orderId }
  if (ledger.some((entry) => entry.kind === kind && isAbout(entry, about))) return ok(ledger)
  const before = balanceOf(ledger)
  const wanted = changeOf(ledger, event)
  if (kind === 'burned' && before + wanted < 0) return err('not-enough-points')
  const change = kind === 'expired' ? Math.max(wanted, -spendableOf(ledger)) : wanted
  const balance = before + change
  return ok([...ledger, { kind, ...about, change: balance - before, balance, at }])
}

const isAbout = (entry: PointsEntry, about: { readonly orderId: string; readonly returnId?: string }) =>
  entry.orderId === about.orderId && entry.returnId === about.returnId

function changeOf(ledger: Ledger, event: PointsEvent): number {
  switch (event.kind) {
    case 'earned':
    case 'refunded':
      return whole(event.points)
    case 'burned':
    case 'expired':
    case 'returned':
      return -whole(event.points)
    case 'reversed':
      return -ledger
        .filter(({ orderId }) => orderId === event.orderId)
        .reduce((sum, { change }) => sum + change, 0)
    default:
      return unreachable(event)
  }
}

/** Points for what was paid: the rate for every whole yuan. */
export function pointsFor(paid: Fen, pointsPerYuan: number): number {
  return Math.floor(Math.max(0, paid) / 100) * whole(pointsPerYuan)
}

export const worthOf = (points: number, rule: PointsRule): Fen => multiplyFen(fen(rule.fenPerPoint), points)

/** How many points may pay for part of `total`. */
export function usablePoints(balance: number, total: Fen, rule: PointsRule): number {
  const most = Math.floor((Math.max(0, total) * rule.mostPercent) / 100 / rule.fenPerPoint)
  const points = Math.max(0, Math.min(balance, most))
  return points - (points % rule.step)
}

function whole(points: number): number {
  if (!Number.isSafeInteger(points) || points < 0)
    throw new RangeError(`not a whole number of points: ${points}`)
  return points
}
