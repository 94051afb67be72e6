/** English: membership, its card, plans, family, points and the trial. */
import { money } from '../../format/money'
import type { Words } from '../words'
import type { membership as source } from '../zh-cn/membership'
import { plural } from './plural'

export const membership: Words<typeof source> = {
  title: 'Membership',
  open: { member: 'Benefits, family cards and points', guest: 'Become a member, get member prices' },
  codeLabel: 'Member card QR code',
  showAtTill: 'Show this card at the till or the service desk',
  grace: {
    title: 'Your year has ended, and member prices go on for now',
    lastDay: 'Today is the last day. Renew now and nothing changes.',
    days: (days) => `${plural(days, 'day')} left. Renew now and nothing changes.`,
  },
  savings: 'Saved by membership',
  thisTrip: 'This trip',
  thisYear: (year) => `Saved in ${year}`,
  compared: 'The same goods, compared with no card',
  paidForItself: 'Your card has paid for itself',
  beyond: (amount) => `You saved ${money(amount)} more than the year’s fee.`,
  toGo: (amount) => `${money(amount)} more in member savings and your card has paid for itself.`,
  missedTrip: 'Members save on this trip',
  missedYear: (year) => `Members would have saved in ${year}`,
  plans: 'Plans',
  yearly: '/year',
  yours: 'Yours',
  offers: {
    join: (amount, date) => `Join for ${money(amount)}, valid to ${date}`,
    renew: (amount, date) => `Renew for ${money(amount)}, valid to ${date}`,
    upgrade: (amount, date) => `Upgrade for ${money(amount)}, valid to ${date}`,
  },
  notes: {
    join: 'Member prices apply as soon as you have paid, for one year.',
    renew: 'Adds a year to the one you have.',
    upgrade: 'You pay the difference for the days that are left. The end date stays.',
  },
  holder: 'Name on the card',
  holderHint: 'Up to 40 characters.',
  afterTrip: 'Finish paying for this order first, then come back to your membership.',
  pending: {
    title: 'The membership fee is not paid yet',
    advice: 'It takes effect once you have paid. You will not be charged twice.',
  },
  payOn: 'Go on paying',
  stopPaying: 'Do not pay',
  done: 'Your membership is on and prices have switched',
  family: 'Family cards',
  mainCard: 'Main card',
  mainOnly: 'The main card renews, upgrades and looks after family cards.',
  room: (left) => `Room for ${left} more`,
  addCard: 'Add a family card',
  removeOf: (name) => `Remove the card of ${name}`,
  removeAsk: {
    title: 'Remove this family card?',
    advice: (name) => `The card of ${name} stops at once, and regular prices apply.`,
    confirm: 'Remove',
  },
  points: 'Points',
  pointsCount: (points) => plural(points, 'point'),
  pointsOwed: (points) => `${plural(points, 'point')} owed`,
  pointsOwedAdvice:
    'Points earned on returned goods were already used. The next ones you earn make up for it.',
  worth: (amount) => `worth ${money(amount)}`,
  noPoints: 'No points yet. They add up as you shop.',
  pointsKinds: {
    earned: 'Earned by shopping',
    burned: 'Used',
    reversed: 'Order undone',
    expired: 'Expired',
    returned: 'Goods returned',
    refunded: 'Back for a return',
  },
  trial: {
    title: 'Try member prices once',
    advice: 'Free of charge. You get member prices on this trip, until you pay or leave.',
    start: 'Start the trial',
    enterFirst: 'Choose a store first, then start.',
    chooseStore: 'Choose a store',
    running: 'You are trying member prices',
    until: 'It ends when you pay or leave, at the end of today at the latest.',
  },
}
