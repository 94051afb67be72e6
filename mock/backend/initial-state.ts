/** A backend on its first morning. */
import { noNetworks } from '../wallets/state'
import { noNonces } from '../wire/nonce-book'
import type { MockState } from './state'

/** Found by a search of built files, so that a production build can be proven free of the mock. */
export const SENTINEL = 'hegu-mock-backend-inside'

export const initialState = (): MockState => ({
  secret: '',
  scenario: 'normal',
  losses: 0,
  sessions: {},
  pinFailures: {},
  quotes: {},
  orders: {},
  payments: {},
  passes: {},
  reportedCodes: [],
  coupons: {},
  couponCodes: {},
  wrongCodes: {},
  spent: {},
  takenBefore: {},
  boughtBefore: {},
  replies: {},
  networks: noNetworks(),
  heardNonces: noNonces(),
  alarms: [],
  memberships: {},
  formerCards: {},
  termOrders: {},
  trials: {},
  offers: {},
  consents: {},
  outbox: [],
  refunds: {},
})
