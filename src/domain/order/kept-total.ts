/** What an order came to for the goods the shopper still has. */
import type { Fen } from '../kernel'
import { subtractFen } from '../kernel'
import type { Order } from './order'
import { refundSoFar } from './returning'

export const keptTotal = (order: Order): Fen => subtractFen(order.total, refundSoFar(order).amount)
