/** Payment: wallets, attempts, and what is honestly known of them. */
export {
  DECLINE_REASONS,
  type DeclineReason,
  type Invocation,
  isOpenForRetry,
  type Payment,
  type PaymentReport,
} from './payment'
export { type PaymentEvent, paymentIdOf, reducePayment } from './reduce-payment'
export { WALLETS, type WalletId } from './wallet'
