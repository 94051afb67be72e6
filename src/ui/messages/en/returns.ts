/** English: returns, at the staff desk and on the receipt. */
import { money } from '../../format/money'
import type { Words } from '../words'
import type { returns as source } from '../zh-cn/returns'
import { plural } from './plural'

export const returns: Words<typeof source> = {
  title: 'Returns',
  offDuty: { title: 'Please sign in first', advice: 'Staff on duty take goods back.' },
  aim: 'Hold the code on the receipt inside the frame',
  noCamera: 'Type the order number, choose a picture, or use a hand scanner.',
  typeNumber: 'Type the order number',
  look: 'Find order',
  notAReceipt: 'That is no receipt. Ask the shopper to open the receipt and show its code.',
  otherOrder: 'Another order',
  order: (number) => `Order ${number}`,
  paidWith: (time, wallet, amount) => `${time} · ${wallet} ${money(amount)}`,
  pointsUsed: (points) => `and ${plural(points, 'point')}`,
  reason: 'Reason',
  chooseReason: 'Choose a reason',
  reasons: {
    unwanted: 'Not wanted',
    'wrong-goods': 'Wrong goods',
    faulty: 'Faulty',
    recalled: 'Recalled',
  },
  goods: 'Choose what comes back',
  bought: (count, amount) => `${count} bought · ${money(amount)}`,
  cameBack: (count) => `${count} returned`,
  takeBack: 'Take back',
  limits: {
    weighed: 'Weighed goods',
    'age-restricted': 'Age-restricted',
    cold: 'Frozen or deli food',
    hygiene: 'Hygiene or baby goods',
  },
  takers: {
    supervisor: 'a supervisor signs in for this',
    nobody: 'not returnable; if faulty, a supervisor may',
  },
  nothingChosen: 'Choose what comes back',
  nothingLeft: { title: 'Everything is back', advice: 'Nothing of this order is left to return.' },
  back: 'Back to the shopper',
  worth: (count) => `Paid for ${count === 1 ? 'the item' : `the ${count} items`} coming back`,
  broken: (offer, pieces) =>
    `“${offer}” no longer holds: ${pieces === 1 ? 'the 1 that stays costs' : `the ${pieces} that stay cost`} more without it`,
  settled: (offer) => `“${offer}”: difference kept before`,
  someOffer: 'a set offer',
  noMoney: 'The difference is more than the goods. Nothing goes back, and the shopper pays nothing more.',
  checking: 'Checking the amount',
  points: (points) => plural(points, 'point'),
  toWallet: (wallet) => `Back to ${wallet}`,
  toPoints: (points) => `${plural(points, 'point')} back`,
  check: 'Check and refund',
  confirmTitle: 'Confirm the return',
  confirm: 'Goods received, refund',
  done: { title: 'Return done', advice: 'Keep the goods. The shopper’s receipt is up to date.' },
  next: 'Next order',
  code: 'Order code',
  showCode: 'Show this to return goods',
  record: 'Returns',
  moreForRest: (offer, pieces) =>
    `“${offer}” was split: ${pieces === 1 ? 'the 1 that stays costs' : `the ${pieces} that stay cost`} more`,
  refunds: { 'on-its-way': 'Refund on its way', done: 'Refunded' },
  states: { some: 'Partly returned', all: 'All returned' },
  total: 'Refunded in all',
  refunded: (amount) => `${money(amount)} refunded`,
}
