/** Which buttons exist: pages ask here instead of looking at phases. */
import { unreachable } from '../kernel'
import type { Payment } from '../payment'
import { isOpenForRetry, opensSheet, paymentIdOf } from '../payment'
import type { Trip } from './trip'

export const MOVES = [
  'check-in',
  'scan',
  'edit-cart',
  'undo',
  'checkout',
  'pay',
  'open-wallet',
  'wait-for-payment',
  'cancel-payment',
  'give-up-trip',
  'choose-wallet',
  'change-cart',
  'show-pass',
  'finish',
] as const
export type Move = (typeof MOVES)[number]

export function allowedMoves(trip: Trip): readonly Move[] {
  switch (trip.phase) {
    case 'idle':
      return ['check-in']
    case 'shopping':
    case 'quoted':
      return [
        'scan',
        ...(trip.cart.before === null ? [] : (['undo'] as const)),
        ...(trip.cart.lines.length === 0
          ? (['check-in'] as const)
          : (['edit-cart', trip.phase === 'quoted' ? 'pay' : 'checkout'] as const)),
      ]
    case 'paying':
      if (isOpenForRetry(trip.payment)) return ['choose-wallet', 'change-cart']
      return [
        ...(trip.payment.kind === 'awaiting-user' && opensSheet(trip.payment.invocation)
          ? (['open-wallet'] as const)
          : []),
        'wait-for-payment',
        ...(canCancel(trip.payment) ? (['cancel-payment'] as const) : []),
        ...(trip.payment.kind === 'unknown' || trip.payment.kind === 'closing'
          ? (['give-up-trip'] as const)
          : []),
      ]
    case 'paid':
      return ['show-pass']
    case 'left':
      return trip.verdict.kind === 'let-through' ? ['finish', 'check-in'] : ['finish']
    default:
      return unreachable(trip)
  }
}

/** The server can be asked to end an attempt it knows; money that has moved stays moved. */
function canCancel(payment: Payment): boolean {
  return payment.kind !== 'succeeded' && payment.kind !== 'closing' && paymentIdOf(payment) !== null
}

export function canMove(trip: Trip, move: Move): boolean {
  return allowedMoves(trip).includes(move)
}
