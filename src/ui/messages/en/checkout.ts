/** English: checkout, at the store's own prices. */
import { money } from '../../format/money'
import type { Words } from '../words'
import type { checkout as source } from '../zh-cn/checkout'
import { plural } from './plural'

export const checkout: Words<typeof source> = {
  title: 'Review order',
  asking: 'Confirming prices with the store',
  confirmed: 'Prices confirmed by the store',
  changedTitle: 'Some prices have changed',
  dueChanged: 'The amount to pay has changed',
  changedOnShelf:
    'The shelf label may have just been updated. Take a look first; you can remove what you no longer want.',
  changedAdvice: 'Take a look first; you can remove what you no longer want.',
  sharedChanged: 'Discounts shared by several goods',
  sameAmount: 'no change',
  changedLine: (shown, quoted) => `${money(shown)} → ${money(quoted)}`,
  cheaper: (amount) => `${money(amount)} less`,
  dearer: (amount) => `${money(amount)} more`,
  accept: (amount) => `Pay the new price ${money(amount)}`,
  backToCart: 'Change my basket',
  ageNotice: (years) =>
    `Something here is for ages ${years}+. Please show your ID to our staff on the way out.`,
  countTitle: 'Did you scan everything?',
  countAsk: (count) => `There should be exactly ${plural(count, 'item')} in your bag.`,
  countNo: 'Scan more',
  points: (points) => `Use ${plural(points, 'point')}`,
  pointsWorth: (worth, balance) => `Worth ${money(worth)} · you have ${balance}`,
  pointsTooFew: (balance) => `You have ${balance}: none can be used here`,
  pointsOn: 'Use',
  pointsOff: 'Keep',
  pointsPaid: (points) => `Points (${points})`,
  pointsChanged: (before, after) => `The points you can use have changed: ${before} → ${after}`,
  total: 'To pay',
  pay: (amount) => `Pay ${money(amount)}`,
  expired: {
    title: 'These prices have expired',
    advice: 'Please confirm them once more. It only takes a moment.',
  },
  again: 'Confirm again',
}
