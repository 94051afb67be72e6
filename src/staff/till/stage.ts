/** Where staff are with the order in front of them. */
import type { DueOrder, Order } from '@/domain/order'
import type { Charge, DeclineReason } from '@/domain/payment'

export type Step = 'choose' | 'code' | 'cash'

export type Stage =
  | { readonly kind: 'reading' }
  /** The code is on its way to the network. */
  | { readonly kind: 'sending'; readonly order: Order }
  /** Nobody knows: neither paid nor unpaid. */
  | { readonly kind: 'asking' | 'password'; readonly order: Order }
  | { readonly kind: 'paid'; readonly order: Order }
  /** Somebody had taken it before. */
  | { readonly kind: 'already-paid'; readonly order: Order }
  | { readonly kind: 'closed'; readonly order: Order }
  | { readonly kind: 'refused'; readonly order: Order; readonly reason: DeclineReason }
  | { readonly kind: 'ended'; readonly order: Order }
  | { readonly kind: 'elsewhere'; readonly order: Order }
  | { readonly kind: Step; readonly order: Order }

export type TillState = {
  readonly due: DueOrder | null
  /** The one that is being followed. */
  readonly charge: Charge | null
  /** Whether this page has just taken the money at the till. */
  readonly isTaken: boolean
  readonly isSending: boolean
  /** The answer to a charge never came. */
  readonly isLost: boolean
  readonly step: Step
}

export function stageOf({ due, charge, isTaken, isSending, isLost, step }: TillState): Stage {
  if (due === null) return { kind: 'reading' }
  const { order, isBeingPaid } = due
  if (isLost) return { kind: 'asking', order }
  if (isSending) return { kind: 'sending', order }
  if (charge) return chargedStage(charge, order)
  if (order.status === 'paid') return { kind: isTaken ? 'paid' : 'already-paid', order }
  if (order.status === 'closed') return { kind: 'closed', order }
  return { kind: isBeingPaid ? 'elsewhere' : step, order }
}

function chargedStage({ state }: Charge, order: Order): Stage {
  switch (state.kind) {
    case 'refused':
      return { kind: 'refused', order, reason: state.reason }
    case 'ended':
      return { kind: 'ended', order }
    default:
      return { kind: state.kind, order }
  }
}
