/** Whether an order is the quote's own: nobody pays a total they have not seen. */
import type { Order } from './order'
import type { Quote } from './quote'

export const isMadeOf = (order: Order, quote: Quote): boolean =>
  order.storeId === quote.storeId &&
  order.total === quote.total &&
  order.due === quote.due &&
  order.wallet === quote.wallet &&
  order.points?.used === quote.points?.used
