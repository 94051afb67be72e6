/** English: a sentence for every refusal. */
import type { Words } from '../words'
import type { refusals as source } from '../zh-cn/refusals'

const cart: Words<typeof source.cart> = {
  'quantity-not-whole': 'Please choose a whole number.',
  'too-many-pieces': 'At most 50 of one product. For more, please ask our staff.',
  'too-many-lines': 'Your basket is full. Please check out first.',
  'over-purchase-limit': 'There is a limit on this product, so no more can be added.',
  'no-such-line': 'This item is no longer in your basket.',
  'not-countable': 'Weighed goods have no quantity. For more, please weigh another portion.',
  'nothing-to-undo': 'There is nothing to undo.',
}

export const refusals: Words<typeof source> = {
  cart,
  trip: {
    ...cart,
    'not-now': 'This has to wait. Please finish the current step first.',
    'trip-under-way': 'You have a trip under way. Please finish it first.',
    'stale-quote': 'Your basket has changed, so prices need confirming again.',
    'not-paid': 'We have not seen your payment yet. Please check it first.',
  },
  pass: {
    'unknown-pass': {
      title: 'Unknown pass',
      advice: 'Ask the shopper for the pass of this trip, or look up the order number.',
    },
    'pass-used': {
      title: 'Already used',
      advice: 'Do not let through. Compare the receipt, and call a supervisor if in doubt.',
    },
    'pass-expired': {
      title: 'Pass has expired',
      advice: 'It was paid. Check the order number and let through by hand.',
    },
    'other-store': { title: 'Pass of another store', advice: 'Ask the shopper for the order of this store.' },
  },
  server: {
    'bad-request': { title: 'The store did not understand that', advice: 'Go back one step and try again.' },
    'not-allowed': { title: 'This is for staff', advice: 'Sign in with your staff number first.' },
    'not-found': { title: 'Nothing found', advice: 'It may belong to another account, or be gone.' },
    'key-reused': { title: 'That was already sent', advice: 'Go back to the basket and check out again.' },
    'product-unavailable': {
      title: 'Something cannot be sold right now',
      advice: 'Remove it; you can pay for everything else.',
    },
    'label-refused': {
      title: 'A scale label does not add up',
      advice: 'Scan the label again, or weigh it again.',
    },
    'over-amount-cap': {
      title: 'That is too much for one order',
      advice: 'Pay in two parts, or at the till.',
    },
    'quote-expired': { title: 'The price check ran out', advice: 'Check again, it takes a moment.' },
    'quote-refused': {
      title: 'The price must be checked again',
      advice: 'The store did not accept this price.',
    },
    'order-closed': {
      title: 'This order is closed',
      advice: 'Your goods are still in the basket: check out again.',
    },
    'already-paid': {
      title: 'This order is already paid',
      advice: 'Do not pay again; your pass is on its way.',
    },
    'payment-open': {
      title: 'The last payment is not over yet',
      advice: 'Wait for its result; do not pay again.',
    },
    'wallet-not-offered': {
      title: 'This store does not take that wallet',
      advice: 'Choose another way to pay.',
    },
    'no-such-store': { title: 'We do not know that store', advice: 'Choose one from the list.' },
    'not-an-entry-code': {
      title: 'That is not an entry code',
      advice: 'Scan the code on the green sign at the door.',
    },
    'wrong-pin': { title: 'Number or PIN is wrong', advice: 'Try again.' },
    'too-many-tries': { title: 'Too many wrong tries', advice: 'Ask a supervisor to unlock you.' },
    'nothing-in-hand': { title: 'No pass scanned yet', advice: 'Scan the shopper’s pass first.' },
  },
}
