/** English: the cashier and wallets. */
import { money } from '../../format/money'
import type { Words } from '../words'
import type { cashier as source } from '../zh-cn/cashier'
import { plural } from './plural'

export const cashier: Words<typeof source> = {
  title: 'Cashier',
  due: 'To pay',
  chooseWallet: 'How would you like to pay?',
  lastUsed: 'Used last time',
  payWith: (wallet, amount) => `Pay ${money(amount)} with ${wallet}`,
  payBy: {
    'payer-code': (amount) => `Pay ${money(amount)} by payment code`,
    friend: (amount) => `Ask a friend to pay ${money(amount)}`,
    till: (amount) => `Pay ${money(amount)} at the till`,
  },
  moreWallets: (count) => `More wallets (${count})`,
  otherWays: 'Other ways',
  codes: {
    'wechat-jsapi': 'WeChat’s cashier',
    'wechat-native': 'WeChat code',
    'alipay-trade': 'Alipay’s cashier',
    'alipay-qr': 'Alipay code',
    'unionpay-qr': 'UnionPay code',
    'e-cny-qr': 'e-CNY code',
    'one-code': 'code for several wallets',
  },
  how: {
    within: (place) => `Inside ${place}`,
    routed: (code) => `It scans the store’s ${code}`,
    shown: 'You show a code and scan it with this wallet',
    share: 'Show or send a code; any wallet will do',
    payerCode: 'Staff scan the payment code of your wallet',
    till: 'The cashier scans your goods; cash or card',
  },
  whyNot: {
    ask: (count) => `Why ${plural(count, 'way')} to pay ${count === 1 ? 'is' : 'are'} missing`,
    instead: 'Use instead:',
  },
  notOffered: {
    'not-taken': (tender) => `This store has not signed up for ${tender}.`,
    wall: (tender) => `${tender} cannot pay this store’s codes: the two networks are not open to each other.`,
    'no-code': (tender) => `This store has no code that ${tender} can pay.`,
  },
  walletOff: (amount) => `${money(amount)} off`,
  walletIncluded: (wallet, amount) => `Includes ${money(amount)} off with ${wallet}`,
  walletLost: (wallet, amount) => `Without ${wallet} its offer is lost: you pay ${money(amount)} more.`,
  openAgain: (wallet) => `Open ${wallet} again`,
  alreadyPaid: 'Paid already? Check now',
  notPaid: 'I have not paid: choose another way',
  /** The order is on its way to the store, which has not answered. */
  placing: {
    title: 'Placing your order',
    advice: 'It goes on by itself as soon as there is a connection. To change the basket, go back.',
  },
  otherWallet: 'Pay another way',
  lookAgain: 'Look again',
  changeCart: 'Change my basket',
  orderNumber: (number) => `Order ${number}`,
  checkAgain: 'Check again',
  notYet: {
    title: 'No payment has arrived yet',
    advice:
      'If you have paid, do not pay again: check once more in a few seconds. In a hurry? Ask our staff.',
  },
  scanToPay: (tender) => `Scan this code with ${tender}`,
  openMock: 'Open the mock wallet',
  waiting: {
    wallet: (tender) => `Waiting for you to pay with ${tender}…`,
    friend: 'Waiting for your friend to pay…',
    'payer-code': 'Waiting for staff to scan your payment code…',
    till: 'Waiting for the till…',
  },
  stillChecking: (number) => `Still checking: do not pay again. Order ${number}`,
  endingFirst: (tender) => `Ending the first one (${tender}); then you can choose another way.`,
  code: {
    label: 'Code to pay',
    validFor: 'This code is good for',
    orderHeld: 'Your order is kept for',
    orderOver: 'The time for this order is up and the store may close it. Money that was paid counts.',
    over: {
      title: 'This code has run out',
      advice: 'If you have not paid, make a new one; if you have, please wait for the result.',
    },
    renew: 'Make a new code',
    save: 'Save',
    send: 'Send',
    saved: 'Saved. Choose it from your album in the wallet.',
    saveRefused: 'No access to your album. Allow it in the settings, or take a screenshot.',
    saveFailed: 'It could not be saved. Please take a screenshot.',
    sent: 'Sent. Whoever pays first pays it, once.',
    copied: 'Copied. Paste it into a chat.',
    sendFailed: 'It could not be sent. Please send a screenshot.',
    stepSave: 'Save this code',
    stepScan: (wallet) => `Open ${wallet}, tap Scan and choose it from the album`,
    message: (bill, payload) =>
      `Please pay this for me: ${bill}. Scan the code in the picture with your wallet, or open: ${payload}`,
    messageOfCode: (bill, payload) =>
      `Please pay this for me: ${bill}. Scan the code in the picture with your wallet. What the code says: ${payload}`,
  },
  friend: {
    show: 'Let a friend scan this code',
    once: 'One person only: whoever pays first pays it, and it cannot be paid twice.',
    copy: 'Copy the message',
  },
  payerCode: {
    show: 'Show staff your order code and your wallet’s payment code',
    order: 'Order code',
    advice:
      'Staff scan the order code above. Then open your wallet, tap its payment code and let them scan it.',
    asking: 'Staff are charging it. If your wallet asks for the password, enter it there…',
    refused: 'That did not work; nothing was taken',
    openMock: 'Payment code of the mock wallet',
  },
  till: {
    show: 'Let the cashier scan these codes',
    label: 'Goods code',
    nth: (nth, of) => `${nth} of ${of}`,
    next: 'Next',
    previous: 'Previous',
  },
  wayOut: {
    title: 'Waiting too long? Do this',
    steps: {
      noSecond: 'Do not pay again, nor with another phone.',
      desk: 'Show this order number or code at the service desk: staff can see whether the money has come.',
      bank: 'Look at your wallet’s history: nothing taken means nothing paid.',
    },
    codeLabel: 'Code of the order number',
  },
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
