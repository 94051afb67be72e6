/** English: the cashier and wallets. */
import { money } from '../../format/money'
import type { Words } from '../words'
import type { cashier as source } from '../zh-cn/cashier'

export const cashier: Words<typeof source> = {
  title: 'Cashier',
  due: 'To pay',
  chooseWallet: 'How would you like to pay?',
  lastUsed: 'Used last time',
  payWith: (wallet, amount) => `Pay ${money(amount)} with ${wallet}`,
  walletOff: (amount) => `${money(amount)} off`,
  walletIncluded: (wallet, amount) => `Includes ${money(amount)} off with ${wallet}`,
  walletLost: (wallet, amount) => `Without ${wallet} its offer is lost: you pay ${money(amount)} more.`,
  openAgain: (wallet) => `Open ${wallet} again`,
  alreadyPaid: 'I have paid: check now',
  notPaid: 'I have not paid: choose another way',
  otherWallet: 'Pay another way',
  changeCart: 'Change my basket',
  orderNumber: (number) => `Order ${number}`,
  checkAgain: 'Check again',
  scanToPay: (tender) => `Scan this code with ${tender}`,
  openMock: 'Open the mock wallet',
  safe: 'Your wallet handles the payment. We never see your password.',
  leave: {
    ask: 'Staff have settled it: end this trip',
    title: 'Have staff settled it?',
    advice:
      'This phone will stop asking about the payment. The store keeps the order; with any question, ask the service desk.',
    confirm: 'Yes, end the trip',
  },
  states: {
    created: { title: 'Preparing your payment', advice: 'Please keep this page open.' },
    'awaiting-user': {
      title: 'Please pay in your wallet',
      advice: 'Come back here afterwards; the result shows by itself.',
    },
    processing: {
      title: 'Confirming your payment',
      advice: 'This takes a few seconds. Please do not pay twice.',
    },
    closing: {
      title: 'Ending this payment',
      advice: 'Please do not pay until it has ended; if you have paid already, that payment counts.',
    },
    succeeded: { title: 'Payment received', advice: 'Your exit pass is on its way.' },
    declined: {
      title: 'The payment did not go through',
      advice: 'No money was taken. You can try another way to pay.',
    },
    cancelled: {
      title: 'No payment was made',
      advice: 'No money was taken, and your goods are still here. Choose a way to pay when you are ready.',
    },
    unknown: {
      title: 'We do not know the result yet',
      advice:
        'Please do not pay again. We keep checking; if you are in a hurry, please ask the service desk.',
    },
  },
  declined: {
    'insufficient-funds': 'Not enough balance. Please pay another way, or top up first.',
    'risk-refused': 'Your wallet stopped this payment to protect your account. Please pay another way.',
    'limit-exceeded': 'This is over your wallet’s limit. Please pay another way.',
    'wallet-refused': 'Your wallet did not accept the payment. Try again, or pay another way.',
  },
}
