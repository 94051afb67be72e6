/** English: checking passes at the exit. */
import { money } from '../../format/money'
import type { Words } from '../words'
import type { staff as source } from '../zh-cn/staff'
import { plural } from './plural'

export const staff: Words<typeof source> = {
  title: 'Exit check',
  signIn: 'Staff sign-in',
  number: 'Staff number',
  pin: 'PIN',
  enter: 'Sign in',
  signOut: 'End shift',
  wrong: 'Number or PIN is wrong. Please try again.',
  shiftOver: {
    title: 'Please sign in again',
    advice: 'Your shift has ended. Sign in, then scan the pass once more.',
  },
  demoAccounts: 'Demo accounts (tap to fill in)',
  demoAccount: (number, pin) => `Number ${number} · PIN ${pin}`,
  roles: { attendant: 'Attendant', supervisor: 'Supervisor' },
  typePass: 'Type the pass code',
  look: 'Show order',
  looking: 'Looking it up',
  aim: 'Hold the shopper’s pass inside the frame',
  noCamera: 'Type the pass code, choose a picture, or use a hand scanner.',
  notAPass: 'That is a product barcode. Scan the pass on the shopper’s phone.',
  otherCode: 'Another code',
  basket: 'What was bought',
  summary: (count, total) => `${plural(count, 'item')} · ${money(total)}`,
  paidAt: (time) => `Paid at ${time}`,
  ageHint: (years) => `Check the shopper’s age: ${years}+`,
  member: (tier) => `Shopper: ${tier}`,
  letThrough: 'Let through',
  checkItems: 'Check items',
  stop: 'Send to service desk',
  selectItems: 'Choose what to check',
  selected: (count) => `${plural(count, 'product')} chosen`,
  toCheck: (count) => `Check ${plural(count, 'product')}`,
  selectBack: 'No check',
  startCheck: 'Start check',
  allFine: 'All fine, let through',
  chooseReason: 'Choose a reason',
  reasons: {
    'unpaid-item': 'Unpaid item',
    'age-not-proven': 'Age not proven',
    'not-the-buyer': 'Not the buyer',
    other: 'Something else',
  },
  done: {
    'let-through': { title: 'Let through', advice: 'The shopper may leave.' },
    stop: { title: 'To the service desk', advice: 'Do not let them through. Take the shopper to the desk.' },
  },
  next: 'Next shopper',
  usedAt: (time) => `Used at ${time}`,
  expiredAt: (time) => `Expired at ${time}`,
  valid: 'Valid pass',
}
