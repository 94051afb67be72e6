/** Orders: the server's quote and what was made of it. */
export { type Due, dueOf, type PointsUsed, payWith } from './due'
export { minimumAgeOf, ORDER_STATUSES, type Order, type OrderLine, type OrderStatus, piecesIn } from './order'
export { coversLines, type PriceChange, priceChanges, type Quote } from './quote'
export { refundFor } from './refund'
export { type SplitRefund, splitRefund } from './split-refund'
