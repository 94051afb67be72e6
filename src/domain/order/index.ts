/** Orders: the server's quote and what was made of it. */
export { type Due, dueOf, type PointsUsed, payWith } from './due'
export type { DueOrder } from './due-order'
export { keptTotal } from './kept-total'
export { isMadeOf } from './made-of'
export { minimumAgeOf, ORDER_STATUSES, type Order, type OrderLine, type OrderStatus, piecesIn } from './order'
export { cartLineOf } from './order-line'
export { coversLines, type Quote } from './quote'
export { type Refund, type RefundedLine, refundFor, type SplitSet } from './refund'
export {
  type Picked,
  REFUND_STATES,
  RETURN_REASONS,
  type RefundState,
  type Return,
  type ReturnReason,
} from './return'
export {
  limitOn,
  mayTake,
  RETURN_KEEPERS,
  RETURN_LIMITS,
  type ReturnLimit,
  type ReturnRule,
  takerOf,
} from './return-rule'
export {
  leftIn,
  linesKept,
  moneyBack,
  piecesKept,
  pointsBack,
  type Returnable,
  type ReturnState,
  type ReturnValue,
  refundSoFar,
  returnStateOf,
  returnValueOf,
  type TakenBack,
} from './returning'
export {
  type BillChange,
  billChange,
  isDearer,
  type PriceChange,
  type Seen,
  type SeenPrice,
  seenOf,
} from './seen'
export { type SplitRefund, splitRefund } from './split-refund'
