/** English: orders and receipts. */
import type { Words } from '../words'
import type { orders as source } from '../zh-cn/orders'

export const orders: Words<typeof source> = {
  title: 'My orders',
  empty: { title: 'No orders yet', advice: 'Once you have paid, your receipts stay here.' },
  guestAdvice: 'Sign in to see the orders you placed with your member card.',
  statuses: { unpaid: 'To pay', paid: 'Paid', closed: 'Closed' },
  notFound: {
    title: 'We cannot find this receipt',
    advice: 'It may belong to another account, or it is no longer there.',
  },
  seeAll: 'See all orders',
  payNow: 'Go and pay',
  payHere: 'Pay on this phone',
  receipt: 'Receipt',
  unpaidNote: 'This order has not been paid yet.',
  closedNote: 'This order was closed. You were not charged.',
  orderNumber: 'Order number',
  paidWith: 'Paid with',
  paidHow: {
    routed: (code, wallet) => `${code}, paid by ${wallet}`,
    friend: (wallet) => `A friend, with ${wallet}`,
    someFriend: 'A friend',
    payerCode: (wallet) => `Payment code of ${wallet}`,
    somePayerCode: 'Payment code',
    till: 'At the till',
  },
  refundTo: {
    friend: (wallet) => `your friend’s ${wallet}`,
    someFriend: 'your friend’s wallet',
    somePayerCode: 'your wallet',
    till: 'the till',
  },
  paidAt: 'Paid at',
  orderedAt: 'Ordered at',
  lines: 'Items',
  listTotal: 'Regular price',
  paid: 'Paid',
  showPass: 'Show the pass again',
}
