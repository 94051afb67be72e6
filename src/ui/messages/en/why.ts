/** English: offers that gave nothing this time and why, and offers that are nearly reached. */
import { money } from '../../format/money'
import type { Words } from '../words'
import type { why as source } from '../zh-cn/why'
import { plural } from './plural'

export const why: Words<typeof source> = {
  missedTitle: 'Not this time',
  notYet: (when) => `Starts ${when}`,
  over: 'This offer has ended',
  notNow: (days, hours) => `${days} ${hours} only`,
  everyDay: 'Every day',
  weekdays: { 1: 'Mon', 2: 'Tue', 3: 'Wed', 4: 'Thu', 5: 'Fri', 6: 'Sat', 7: 'Sun' },
  or: ' or ',
  otherStore: 'In other stores only',
  onlyFor: (whom) => `${whom} only`,
  channels: { scan: 'With Scan & Go only', till: 'At the till only' },
  firstPurchase: 'First order only',
  payWith: (wallet) => `When you pay with ${wallet}`,
  noCoupon: 'Needs a coupon',
  excepted: 'Does not count for these goods',
  spendMore: (amount) => `${money(amount)} more to go`,
  morePieces: (count, which) => (which === '' ? `${count} more to go` : `${count} more to go: ${which}`),
  limitReached: {
    order: (most) => `Limit reached: ${most} an order`,
    day: (most) => `Limit reached: ${most} a day`,
    person: (most) => `Limit reached: ${most} a person`,
  },
  counted: {
    pieces: (count) => plural(count, 'piece'),
    sets: (count) => plural(count, 'set'),
    orders: (count) => plural(count, 'time'),
  },
  part: (pieces, of) => `${pieces} of ${plural(of, 'piece')}`,
  shared: (whole, here) => `The set saves ${money(whole)} in all, ${money(here)} of it here`,
  budgetGone: 'All given away',
  atFloor: 'Already at its lowest price',
  better: (what) => `You have a better one: ${what}`,
  givenElsewhere: 'Taken off the goods that go with it',
  noGain: 'You pay less without it',
  withCard: (tier) => `With a card (${tier})`,
  keptFor: (offer, saves) => `At the regular price you get “${offer}” and pay ${money(saves)} less in all`,
  noDearer: 'At the regular price the basket costs no more',
  spendNudge: (missing, gain) => `Add ${money(missing)} for ${money(gain)} off`,
  piecesNudge: (count, gain) => `Add ${count} more and save ${money(gain)}`,
  tierNudge: (tier, gain) => `${tier}: ${money(gain)} less for this basket`,
}
