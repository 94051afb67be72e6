/** A fresh attempt as the shop keeps it; its id is also our number at the network. */
import type { PaymentId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import { piecesIn } from '@/domain/order'
import type { World } from '../backend/context'
import type { PaymentRecord } from '../backend/state'

type Begun = 'id' | 'outTradeNo' | 'invocation' | 'report'

export function newRecord(world: World, particulars: Omit<PaymentRecord, Begun>): PaymentRecord {
  const id = idOf<PaymentId>(world.newId('p'))
  return { id, ...particulars, outTradeNo: id, invocation: null, report: { status: 'awaiting-user' } }
}

/** What a wallet says an order of goods is. */
export const goodsIn = (order: Order): string => `${order.storeName.zh} ${piecesIn(order)}件`
