/** English: staff charge a payment code, or note what their till has taken. */
import { money } from '../../format/money'
import type { Words } from '../words'
import type { till as source } from '../zh-cn/till'

export const till: Words<typeof source> = {
  title: 'Take a payment',
  offDuty: { title: 'Please sign in first', advice: 'Staff on duty take payments.' },
  aim: 'Scan the shopper’s order code',
  noCamera: 'Type the order number, choose a picture, or use a hand scanner.',
  typeNumber: 'Type the order number',
  look: 'Find order',
  notAnOrder: 'That is no order code. The shopper finds it on the page that pays.',
  unknownOrder: {
    title: 'We could not find that order',
    advice: 'Check the number, or scan the order code on the shopper’s phone.',
  },
  order: (number) => `Order ${number}`,
  due: 'To take',
  scanPayer: 'Scan the payer’s code',
  atTill: 'Taken at the till',
  code: {
    aim: 'Scan the payer’s payment code',
    noCamera: 'Use a hand scanner, or type the digits of the payment code.',
    type: 'Digits of the payment code (neither shown nor kept)',
    charge: 'Charge',
    notOne: 'That is no payment code. The payer finds it in their wallet.',
  },
  receipt: {
    label: 'Number of the till’s receipt',
    hint: 'Cash or card, exactly what is due.',
    malformed: 'The number has 4 to 32 letters, digits or dashes.',
    confirm: (amount) => `Yes, ${money(amount)} taken`,
  },
  sending: { title: 'Charging', advice: 'Asking the payment network. One moment, please.' },
  asking: {
    title: 'Not known yet',
    advice: 'Do not charge again and take no cash. We keep asking until we know.',
  },
  password: {
    title: 'Waiting for the password',
    advice: 'The payer’s phone asks for it. Please let them look.',
  },
  paid: { title: 'Paid', advice: 'The exit pass shows on the shopper’s phone.' },
  ended: { title: 'Nothing was taken', advice: 'This charge was taken back. You can scan a new code.' },
  refused: 'Not paid',
  reasons: {
    'insufficient-funds': 'No money was taken: not enough balance. Ask for another card or wallet.',
    'risk-refused': 'No money was taken: the wallet stopped it to protect its owner. Ask for another way.',
    'limit-exceeded': 'No money was taken: over the wallet’s limit. Ask for another way.',
    'wallet-refused': 'No money was taken: the wallet said no. The payer’s phone tells why.',
  },
  alreadyPaid: { title: 'This order is paid', advice: 'Take nothing more. Ask for the exit pass.' },
  closed: {
    title: 'This order is closed',
    advice: 'There is nothing to take. The shopper checks out again.',
  },
  elsewhere: {
    title: 'The shopper is paying another way',
    advice: 'Wait for its result, or ask them to tap “Pay another way” and then look again.',
  },
  wrongWallet: {
    title: 'The price holds another wallet’s offer',
    advice: 'Nothing was charged. They pay with that wallet, or choose another way on their phone.',
  },
  notYet: {
    title: 'It cannot be taken back yet',
    advice: 'The network has not agreed. Try again in 15 seconds, and do not charge again.',
  },
  giveUp: 'Stop waiting, take it back',
  again: 'Scan another code',
  otherWay: 'Another way',
  lookAgain: 'Look again',
  next: 'Next shopper',
}
