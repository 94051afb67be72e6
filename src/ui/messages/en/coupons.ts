/** English: coupons, and why one is not used. */
import { money } from '../../format/money'
import type { Words } from '../words'
import type { coupons as source } from '../zh-cn/coupons'
import { plural } from './plural'

export const coupons: Words<typeof source> = {
  title: 'My coupons',
  yours: (count) => `${plural(count, 'coupon')} to use`,
  row: 'Coupons',
  bestChoice: 'Best choice',
  ownChoice: 'Your choice',
  notUsed: 'Not used',
  choose: 'Choose coupons',
  auto: 'Best choice, automatically',
  autoHint: 'Whatever makes the total smallest',
  without: 'No coupons',
  withoutHint: 'Keep them for another day',
  done: 'Done',
  seeAll: 'All my coupons',
  alone: (amount) => `Saves ${money(amount)} on its own`,
  used: (amount) => `Saves ${money(amount)}`,
  why: {
    'left-out': 'You did not choose it',
    better: 'Others save more together',
    'not-enough': 'This basket is not there yet',
    'no-goods': 'Nothing in your basket is covered',
    'not-now': 'Not for you or not at this time',
  },
  ready: 'Ready to use',
  elsewhere: 'For other stores',
  over: 'Used or expired',
  centre: 'Collect coupons',
  collect: 'Collect',
  collectOf: (words) => `Collect: ${words}`,
  collected: 'Added to your coupons',
  states: { open: 'Free to take', taken: 'Collected', 'members-only': 'Members only' },
  statuses: { ready: 'Ready', reserved: 'Held by an order', used: 'Used', expired: 'Expired' },
  until: (time) => `Until ${time}`,
  everywhere: 'In every store',
  onlyAt: (stores) => `Only at ${stores}`,
  times: (left) => (left === 1 ? 'Once more' : `${left} more times`),
  code: 'Coupon code',
  codeHint: 'The number on a paper coupon; you can scan it on the scan page too.',
  claim: 'Add coupon',
  empty: { title: 'No coupons yet', advice: 'Collect one below, or add a paper coupon.' },
  claimed: { title: 'Coupon added', advice: 'It is used by itself when it fits.' },
}
