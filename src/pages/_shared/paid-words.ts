/** By what an order was paid, and where money of it goes back to. */
import type { Order } from '@/domain/order'
import { isRoutedBy, isWithinHost } from '@/domain/payment'
import type { Messages } from '@/ui/messages/catalogue'

type Paid = NonNullable<Order['paid']>
type Words = Pick<Messages, 'cashier' | 'common' | 'orders'>

export function paidWords({ tender, wallet, code }: Paid, { cashier, common, orders }: Words): string {
  const how = orders.paidHow
  const payer = wallet && common.tenders[wallet]
  switch (tender) {
    case 'friend':
      return payer ? how.friend(payer) : how.someFriend
    case 'payer-code':
      return payer ? how.payerCode(payer) : how.somePayerCode
    case 'till':
      return how.till
    default:
      // in a host app's own cashier the wallet is named by itself
      return code !== null && isRoutedBy(wallet ?? tender, code) && !isWithinHost(code)
        ? how.routed(cashier.codes[code], payer ?? common.tenders[tender])
        : (payer ?? common.tenders[tender])
  }
}

export function refundWords({ tender, wallet }: Paid, { common, orders }: Words): string {
  const to = orders.refundTo
  const payer = wallet && common.tenders[wallet]
  switch (tender) {
    case 'friend':
      return payer ? to.friend(payer) : to.someFriend
    case 'payer-code':
      return payer ?? to.somePayerCode
    case 'till':
      return to.till
    default:
      return payer ?? common.tenders[tender]
  }
}
