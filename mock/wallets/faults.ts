/** What goes wrong, as data: for one order, for a network, or for all; once, several times or always. */
import type { NetworkName } from './kinds'
import type { Trade } from './trade'

/** In the payer's wallet, when they approve. */
export const WALLET_FAULTS = [
  'insufficient-funds',
  'limit-exceeded',
  'risk-refused',
  /** Pays, but only after `seconds`. */
  'slow',
  /** Neither pays nor answers. */
  'never-answers',
  'pays-without-answer',
  'answers-success-unpaid',
  'answers-cancel-paid',
] as const

/** When a payer pays what the network has closed or what has run out. */
export const LATE_FAULTS = [
  /** A debit that was on its way already, at a bank, arrives all the same. */
  'pays-though-closed',
] as const

/** With the whole notification, when it is written. */
export const QUEUE_FAULTS = ['notice-lost', 'notice-late', 'notice-five-times', 'notice-reordered'] as const

/** With one sending of it; the next one is good again. */
export const SPOILS = [
  'notice-wrong-amount',
  'notice-wrong-merchant',
  'notice-wrong-currency',
  'notice-badly-signed',
  'notice-probe',
  'notice-stale',
  'notice-unknown-serial',
  'notice-reused-nonce',
] as const

/** At the gateway. */
export const GATEWAY_FAULTS = [
  /** The payer (`account`) pays in the moment before the close arrives. */
  'pays-before-close',
  'system-error',
  /** The work is done, the reply says it was not. */
  'system-error-after-work',
] as const

export type Spoil = (typeof SPOILS)[number]
export type FaultKind =
  | (typeof WALLET_FAULTS)[number]
  | (typeof LATE_FAULTS)[number]
  | (typeof QUEUE_FAULTS)[number]
  | Spoil
  | (typeof GATEWAY_FAULTS)[number]

export type Fault = {
  readonly kind: FaultKind
  readonly network?: NetworkName
  readonly outTradeNo?: string
  readonly seconds?: number
  readonly account?: string
  /** How often it still strikes; null: always. */
  times: number | null
}

type Faulty = { readonly faults: Fault[] }

export const addFault = (state: Faulty, fault: Omit<Fault, 'times'> & { times?: number | null }): void => {
  state.faults.push({ ...fault, times: fault.times === undefined ? 1 : fault.times })
}

type Where =
  | Pick<Trade, 'network' | 'outTradeNo'>
  | { readonly network: NetworkName; readonly outTradeNo?: undefined }

/** The first fault of these kinds that strikes here, used up by one. */
export function strike<Kind extends FaultKind>(
  { faults }: Faulty,
  where: Where,
  kinds: readonly Kind[],
): (Fault & { readonly kind: Kind }) | undefined {
  // nearly always: nothing is wrong
  if (faults.length === 0) return undefined
  const fault = faults.find(
    (one): one is Fault & { kind: Kind } =>
      one.times !== 0 &&
      (kinds as readonly FaultKind[]).includes(one.kind) &&
      (one.network ?? where.network) === where.network &&
      (one.outTradeNo ?? where.outTradeNo) === where.outTradeNo,
  )
  if (fault && fault.times !== null) fault.times -= 1
  return fault
}
