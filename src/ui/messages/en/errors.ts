/** English: network, storage and surprises. */
import type { Words } from '../words'
import type { errors as source } from '../zh-cn/errors'

export const errors: Words<typeof source> = {
  crash: { title: 'Something went wrong', advice: 'Your basket is safe.' },
  client: {
    offline: {
      title: 'No connection',
      advice: 'Check your network. What you scanned is safe, so try again later.',
    },
    timeout: { title: 'The network is slow', advice: 'The store has not answered yet. Please try again.' },
    'bad-reply': {
      title: 'We got an odd answer',
      advice: 'This Wi-Fi may want you to sign in. Switch network and try again.',
    },
    'server-error': {
      title: 'The store’s system is busy',
      advice: 'It is not your fault. Please try again in a moment.',
    },
    'signed-out': { title: 'You have been signed out', advice: 'Please sign in again. Your basket stays.' },
    'bad-request': { title: 'That did not work', advice: 'Go back a step and try again, or ask our staff.' },
    'not-allowed': {
      title: 'You may not do this',
      advice: 'Sign in with another account, or ask a supervisor.',
    },
    'not-found': { title: 'Not found', advice: 'It may have been removed. Go back and refresh.' },
    'key-reused': {
      title: 'This was already sent',
      advice: 'Refresh to see the result. There is no need to repeat it.',
    },
  },
  store: {
    'product-unavailable': {
      title: 'Something cannot be bought now',
      advice: 'Remove the marked items and confirm again.',
    },
    'over-purchase-limit': {
      title: 'Over the purchase limit',
      advice: 'Take fewer of the marked items and confirm again.',
    },
    recalled: {
      title: 'Something here is being recalled',
      advice: 'Please remove the marked items and give them to our staff. Your safety comes first.',
    },
    'past-its-date': {
      title: 'Something is past its date',
      advice:
        'Food past its date may not be sold. Please remove the marked items and give them to our staff.',
    },
    'label-refused': {
      title: 'A label is no longer valid',
      advice: 'Remove the marked item and scan it again; if it is weighed, weigh it anew.',
    },
    'over-amount-cap': {
      title: 'Over the limit for one trip',
      advice: 'Check out in two parts, or ask our staff.',
    },
    'nothing-to-pay': {
      title: 'There is nothing to pay',
      advice: 'Wallets cannot pay ¥0. Add something, or collect these at a staffed till.',
    },
    'quote-expired': {
      title: 'These prices have expired',
      advice: 'Please confirm them once more. It only takes a moment.',
    },
    'quote-refused': {
      title: 'Your basket has changed',
      advice: 'Please confirm the prices again before you pay.',
    },
    'tier-changed': {
      title: 'Your membership has changed',
      advice: 'Prices are up to date now. Please confirm them again before you pay.',
    },
    'unknown-plan': { title: 'This plan is no longer sold', advice: 'Refresh and choose another one.' },
    'already-member': {
      title: 'You are a member already',
      advice: 'There is nothing to buy. Refresh to see your card.',
    },
    'not-a-member': { title: 'No membership yet', advice: 'Please join first.' },
    'other-tier': { title: 'Renewing keeps your tier', advice: 'To change it, choose the upgrade.' },
    'already-that-tier': { title: 'You have this tier already', advice: 'Refresh to see how things stand.' },
    downgrade: {
      title: 'No lower tier within the year',
      advice: 'You can choose another plan once your membership is over.',
    },
    'renew-first': { title: 'Please renew first', advice: 'After that you can go on.' },
    'join-again': {
      title: 'Your membership has lapsed',
      advice: 'Please join again. Your card number stays.',
    },
    'offer-changed': {
      title: 'The price or the date has changed',
      advice: 'No money was taken. Look at the new price and confirm.',
    },
    'name-needed': { title: 'Please enter a name', advice: 'A new card needs the name of its holder.' },
    'main-card-only': {
      title: 'Please use the main card',
      advice: 'The main card renews, upgrades and looks after family cards.',
    },
    'family-full': { title: 'No more family cards', advice: 'Remove one before you add another.' },
    'no-such-card': {
      title: 'We cannot find this family card',
      advice: 'It may have been removed. Refresh to see.',
    },
    'trial-used': { title: 'You have had your trial', advice: 'Join and member prices apply at once.' },
    'order-closed': {
      title: 'This order is closed',
      advice: 'No money was taken. Your goods are in the basket; check out again.',
    },
    'already-paid': {
      title: 'This order is already paid',
      advice: 'No need to pay again. Open your exit pass.',
    },
    'not-paid': { title: 'No payment yet', advice: 'Check the result first. Please do not pay twice.' },
    'payment-open': {
      title: 'The last payment is not over',
      advice: 'Wait for its result before you choose another wallet.',
    },
    'paying-elsewhere': {
      title: 'Another phone is paying this order',
      advice:
        'Please finish on that phone. Once it has been silent for 3 minutes you can go on with the same order here.',
    },
    'wrong-amount': {
      title: 'That is not what is due',
      advice: 'Look the order up again and take exactly what is due.',
    },
    'not-a-payment-code': {
      title: 'That is no payment code',
      advice: 'Ask the payer to open the payment code in their wallet, then scan again.',
    },
    'wallet-not-taken': {
      title: 'This store does not take that wallet',
      advice: 'Ask for another wallet, or take the money at the till.',
    },
    'code-invalid': {
      title: 'This payment code has run out',
      advice: 'No money was taken. Ask the payer to refresh the code, then scan again.',
    },
    'receipt-used': {
      title: 'That receipt has been used',
      advice: 'It belongs to another order. Check its number.',
    },
    'network-down': {
      title: 'The payment network is not answering',
      advice: 'We keep asking; you will not be charged twice. Staff can help, too.',
    },
    'tender-not-offered': { title: 'Not accepted in this store', advice: 'Please pay another way.' },
    'coupon-gone': {
      title: 'A coupon has been used elsewhere',
      advice: 'Please confirm the prices once more; nothing was charged.',
    },
    'offer-gone': {
      title: 'An offer has been used up',
      advice: 'Please confirm the prices once more; nothing was charged.',
    },
    'points-gone': {
      title: 'Your points have been used elsewhere',
      advice: 'Please confirm the prices once more; nothing was charged.',
    },
    'wallet-changes-price': {
      title: 'This order has another wallet’s offer in it',
      advice: 'Nothing was charged. Pay with that wallet, or change your basket and check out again.',
    },
    'unknown-coupon': { title: 'We do not know this coupon', advice: 'Check the code, or ask our staff.' },
    'coupon-expired': {
      title: 'This coupon has expired',
      advice: 'See which other coupons you can collect.',
    },
    'coupon-used-up': {
      title: 'This coupon has been taken',
      advice: 'Its code is good for one person only.',
    },
    'already-collected': { title: 'You have this coupon', advice: 'It is under “My coupons”.' },
    'members-only': { title: 'For members only', advice: 'Sign in under “Me” and try again.' },
    'wallet-full': { title: 'You have as many coupons as we keep', advice: 'Use some of them first.' },
    'too-many-codes': { title: 'Too many wrong codes', advice: 'Please try again in ten minutes.' },
    'unknown-card': {
      title: 'We do not know this card',
      advice: 'Check the number, or ask at the service desk.',
    },
    'wrong-pin': { title: 'Number or PIN is wrong', advice: 'Please try again.' },
    'too-many-tries': { title: 'Too many tries', advice: 'Please ask a supervisor.' },
    'unknown-pass': {
      title: 'Unknown pass',
      advice: 'Open the pass of this trip, or ask the service desk.',
    },
    'pass-used': { title: 'Already used', advice: 'Compare the receipt, and call a supervisor if in doubt.' },
    'pass-expired': {
      title: 'Pass has expired',
      advice: 'Ask the shopper to get a new pass, or ask the service desk.',
    },
    'other-store': { title: 'From another store', advice: 'Open the order of this store.' },
    'all-returned': {
      title: 'Everything was returned',
      advice: 'Nothing is left to carry out, so no pass is needed.',
    },
    'unknown-order': {
      title: 'We cannot find this order',
      advice: 'Check the number, or scan the code on the receipt.',
    },
    'more-than-left': {
      title: 'Some of it was returned before',
      advice: 'See how many are left now and choose again.',
    },
    'needs-supervisor': {
      title: 'A supervisor is needed',
      advice: 'Ask a supervisor to sign in with their own number.',
    },
    'not-returnable': { title: 'Something cannot come back', advice: 'Leave it out of this return.' },
    'return-changed': {
      title: 'This order has just had a return',
      advice: 'The amount is new. Please check it again.',
    },
  },
  own: {
    'no-such-store': { title: 'We do not know that store', advice: 'Choose one from the list.' },
    'payment-code': {
      title: 'This is a payment code: keep it covered',
      advice: 'We have not sent or kept it. Please type the number on the coupon.',
    },
    'not-an-entry-code': {
      title: 'That is not an entry code',
      advice: 'Scan the code on the green sign at the door.',
    },
    'wallet-not-opened': { title: 'The wallet did not open', advice: 'Try again, or choose another wallet.' },
    'host-did-not-ask': {
      title: 'That did not work',
      advice: 'Allow messages in WeChat or Alipay, then try again.',
    },
    dearer: {
      title: 'There is more to pay now',
      advice: 'Nothing was paid yet. Look at the new amount, and then decide.',
    },
    'part-paid': {
      title: 'You have already paid for some of this',
      advice:
        'What is paid has left the basket; go on with the rest. You will have two exit passes: at the door show the new one first, then open the other under My orders.',
    },
    'nothing-in-hand': { title: 'No pass scanned yet', advice: 'Scan the shopper’s pass first.' },
  },
  storage: {
    broken: 'Your phone cannot save right now. Keep this page open and pay first.',
  },
  unreadable: {
    title: 'Your last trip could not be read',
    advice:
      'Its record is kept, and staff can help. What you ordered is under My orders; anything else, please scan again.',
  },
  cut: {
    title: 'Your last steps may be missing',
    advice: 'Please check your basket, and scan again what is missing.',
  },
  tooOld: {
    title: 'This app is older than your data',
    advice: 'Close it and open it again to update. Your data is all there, and nothing here changes it.',
  },
  notFound: { title: 'There is no such page', advice: 'Please start again from the home screen.' },
}
