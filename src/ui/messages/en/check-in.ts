/** English: home and check-in. */
import type { Words } from '../words'
import type { checkIn as source } from '../zh-cn/check-in'
import { plural } from './plural'

export const checkIn: Words<typeof source> = {
  title: 'Hegu Scan & Go',
  morning: 'Good morning',
  afternoon: 'Good afternoon',
  evening: 'Good evening',
  greeting: (hello, name) => `${hello}, ${name}`,
  promise: 'Scan as you shop, pay on your phone, skip the queue.',
  steps: { scan: 'Scan', pay: 'Pay by phone', leave: 'Show your pass' },
  scanEntry: 'Scan the code at the door',
  entryCode: 'Text under the entry code',
  scanEntryHint: 'You will find it on the green stand by the entrance.',
  continueTrip: 'Continue shopping',
  seePayment: 'See the payment',
  showPass: 'Show the pass',
  continueAt: (store) => `You are shopping at ${store}`,
  continueCart: (count) => `${plural(count, 'item')} in your basket`,
  continueQuoted: 'Prices are confirmed, ready to pay',
  continuePaying: 'A payment is not finished yet. Let us check it first',
  continuePaid: 'Paid. Show your pass on the way out',
  allStores: 'All stores',
  findNearest: 'Find the nearest store',
  locating: 'Looking for stores near you',
  away: (far) => `${far} away`,
  openNow: 'Open now',
  closedNow: 'Closed now',
  enter: 'Shop here',
  enterAt: (store) => `Shop here: ${store}`,
  switchStore: {
    title: 'Change store?',
    advice: (count, store) =>
      `You have ${plural(count, 'item')} in your basket at ${store}. Changing store empties it, so please put the goods back.`,
    confirm: 'Change and empty basket',
    cancel: 'Stay in this store',
  },
  noStores: {
    title: 'No stores to show',
    advice: 'Check your connection and try again, or scan the code at the door.',
  },
  locate: {
    refused: 'Location is off, and that is fine. Choose a store from the list or scan the code at the door.',
    unavailable: 'We could not find your location. Please choose a store from the list.',
  },
}
