/** English: the tools and the mock wallet of demo builds. */
import { money } from '../../format/money'
import type { Words } from '../words'
import type { demo as source } from '../zh-cn/demo'

export const demo: Words<typeof source> = {
  title: 'Demo tools',
  notice: 'This is a demo: stores, goods and payments are simulated, and no money moves.',
  shelf: 'Sample shelf',
  shelfHint: 'Tap one as if you had scanned it, or scan the screen with another phone.',
  scanThis: (name) => `Scan ${name}`,
  needStore: {
    title: 'No scanning right now',
    advice: 'Choose a store on the home screen; an order under way comes first.',
  },
  chooseStore: 'Go home',
  misprint: 'A misprint: scanners refuse it',
  entryCodes: 'Store entry codes',
  entryCodesHint: 'Scan one from the home screen or with another phone to check in.',
  entryCodeOf: (store) => `Entry code of ${store}`,
  scenario: 'What happens',
  scenarios: {
    normal: 'All is well',
    slow: 'Slow network',
    offline: 'No network',
    'price-changed': 'Prices change at checkout',
    declined: 'Payment declined',
    'reply-lost': 'No answer after paying',
  },
  outbox: 'Messages that would be sent',
  outboxEmpty: 'None yet. After paying, ask for some on the pass or the receipt.',
  reset: 'Reset demo data',
  resetAsk: {
    title: 'Reset demo data?',
    advice: 'Basket, orders and sign-in are cleared.',
    confirm: 'Reset',
  },
  resetDone: 'Reset',
  wallet: {
    title: 'Mock wallet',
    merchant: 'Pay to',
    amount: 'Amount',
    balance: (amount) => `Balance ${money(amount)}`,
    notice: 'This is simulated. No money moves.',
    others: 'Other endings',
    cannot: (wallet) => `${wallet} cannot pay this code`,
    cannotWhy: {
      no: 'The two networks are not open to each other: this code does not know that wallet.',
      undocumented: 'Nobody has said in public that this wallet can pay such a code.',
    },
    pay: 'Pay now',
    payAs: (wallet) => `Stands in for ${wallet}`,
    declineFunds: 'Not enough balance',
    paySlowly: 'Pay, but answer late',
    neverAnswer: 'Never answer',
    cancel: 'Cancel and go back',
    back: 'Back to the cashier',
    over: {
      succeeded: { title: 'Already paid', advice: 'Go back to the cashier to see the result.' },
      processing: { title: 'The wallet is still working', advice: 'Go back to the cashier and wait there.' },
      declined: {
        title: 'This payment did not go through',
        advice: 'You were not charged. Try again at the cashier.',
      },
      closed: {
        title: 'This payment was cancelled',
        advice: 'You were not charged. Choose again at the cashier.',
      },
    },
    unknown: {
      title: 'We cannot find this payment',
      advice: 'Go back to the cashier and open the wallet again.',
    },
  },
}
