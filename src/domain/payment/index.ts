/** Payment: wallets, the codes they can pay, attempts, and what is honestly known of them. */
export { adoptAttempt, type KnownAttempt, nothingTried } from './adopt-attempt'
export {
  CHARGED_WALLETS,
  type Charge,
  type ChargedWallet,
  type ChargeState,
  contractFor,
  isOpenCharge,
  mayBeShownBy,
  walletCharged,
} from './charge'
export { HOSTS, type Host } from './host'
export { type Invocation, opensSheet } from './invocation'
export {
  canPay,
  isRoutedBy,
  isWithinHost,
  MERCHANT_CODES,
  type MerchantCode,
  PAYABLE,
  type Payable,
} from './merchant-code'
export {
  type AtDesk,
  DECLINE_REASONS,
  type DeclineReason,
  isOpenForRetry,
  type Payment,
  type PaymentReport,
} from './payment'
export { waitBefore } from './query-schedule'
export { type PaymentEvent, paymentIdOf, reducePayment } from './reduce-payment'
export { outboxOf, type PaymentEffect, type PaymentStep, stepPayment, walletToOpen } from './step-payment'
export { TENDERS, type TenderId, walletOf } from './tender'
export {
  type Accepts,
  type NotOffered,
  type OfferWay,
  offerTender,
  type TenderOffer,
} from './tender-offer'
export { WALLETS, type WalletId } from './wallet'
