/** English: one product: may it be bought, and what to do next. */
import type { Words } from '../words'
import type { product as source } from '../zh-cn/product'

export const product: Words<typeof source> = {
  title: 'Product',
  listPrice: 'Regular price',
  notThis: 'None of these',
  report: 'Tell our staff',
  reported: 'Thank you, we have noted it.',
  typeAgain: 'Type again',
  scanNext: 'Keep scanning',
  ageBadge: (years) => `${years}+ only`,
  atMost: (count) => `At most ${count} a person, so no more can be added.`,
  limitBadge: (count) => `Limit ${count}`,
  weighedBadge: 'Sold by weight',
  lastDay: (day) => `The last day on its label is ${day}.`,
  lastMinute: (time) => `Its label says until ${time}.`,
  until: (day) => `Until ${day}`,
  pastDate: (day) => `Past its date: ${day}`,
  batch: (batch) => `Batch ${batch}`,
  matches: {
    found: { title: 'Found it', advice: 'Check the quantity and add it to your basket.' },
    'needs-age-check': {
      title: 'Age check needed',
      advice: 'Add it now and show your ID to our staff on the way out.',
    },
    ambiguous: { title: 'This code fits several products', advice: 'Please choose the one in your hand.' },
    'not-found': {
      title: 'We do not know this product',
      advice: 'Check the digits and try again, or hand it to our staff.',
    },
    'not-for-sale': {
      title: 'Not on sale at the moment',
      advice: 'Please put it back. Our staff can show you something similar.',
    },
    'till-only': { title: 'Please buy this at the till', advice: 'You can go on scanning everything else.' },
    recalled: {
      title: 'Recalled: please do not buy',
      advice: 'Please hand it to our staff. Sorry for the trouble; your safety comes first.',
    },
    'recall-unclear': {
      title: 'Some batches are being recalled',
      advice: 'Scan the square 2D code on the pack so we can tell about yours, or show it to our staff.',
    },
    expired: {
      title: 'Past its date',
      advice: 'Food past its date may not be sold. Our staff will swap it for you.',
    },
    'needs-weighing': {
      title: 'Please weigh it first',
      advice: 'Weigh it on a scale nearby, stick on the label and scan that.',
    },
    'label-mismatch': {
      title: 'Price and weight do not match',
      advice: 'Please let the scale weigh it again, stick on the new label and scan that.',
    },
    offline: {
      title: 'You are offline',
      advice: 'This product is not on your phone yet. Scan it again once you are back online.',
    },
  },
  soldOut: {
    title: 'Our system says sold out',
    advice: 'If there is one on the shelf, please show it to our staff.',
  },
  unknownCodes: {
    empty: { title: 'Nothing was read', advice: 'Point at the barcode again, or type the digits.' },
    'too-long': { title: 'Too long for a product code', advice: 'Please scan the barcode on the packaging.' },
    'check-digit': {
      title: 'A digit is wrong',
      advice: 'One digit was misread or mistyped. Please check and try again.',
    },
    'partial-read': {
      title: 'Only part of the code was read',
      advice: 'Fit the whole barcode in the frame and scan again.',
    },
    'web-address': {
      title: 'This is a web link',
      advice: 'To keep you safe we did not open it. Please scan the product barcode.',
    },
    'not-a-product-code': {
      title: 'This is not a product code',
      advice: 'Look for the barcode with digits, or ask our staff.',
    },
  },
  otherCodes: {
    'member-card': {
      title: 'This is a member card',
      advice: 'Sign in under “Me” and member prices apply by themselves.',
    },
    'store-entry': {
      title: 'This is a store entry code',
      advice: 'To change store, start from the home screen.',
    },
    'exit-pass': { title: 'This is an exit pass', advice: 'Please show it to our staff on the way out.' },
    'shelf-label': {
      title: 'This is the shelf label',
      advice: 'Please scan the code on the goods themselves.',
    },
  },
  payerWallets: {
    'wechat-pay': 'a WeChat Pay',
    alipay: 'an Alipay',
    unionpay: 'a UnionPay',
    'e-cny': 'an e-CNY',
    emv: 'a bank card',
  },
  payerCode: (whose) => `This is ${whose} payment code: keep it covered`,
  keepCovered:
    'Whoever scans it can take your money. We have not kept it. To pay, open your basket and check out.',
  merchantIssuers: {
    'wechat-native': 'a WeChat Pay',
    'wechat-personal': 'a personal WeChat',
    alipay: 'an Alipay',
    unionpay: 'a UnionPay',
    emv: 'a merchant’s',
  },
  merchantCode: (whose) => `This is ${whose} code to pay somebody, not goods`,
  notOpened: 'We did not open it. Please scan the goods. To pay, open your basket and check out.',
}
