/** English: a sentence for every refusal. */
import type { Words } from '../words'
import type { refusals as source } from '../zh-cn/refusals'

export const refusals: Words<typeof source> = {
  trip: {
    'quantity-not-whole': 'Please choose a whole number.',
    'too-many-pieces': 'At most 50 of one product. For more, please ask our staff.',
    'too-many-lines': 'Your basket is full. Please check out first.',
    'over-purchase-limit': 'There is a limit on this product, so no more can be added.',
    'no-such-line': 'This item is no longer in your basket.',
    'not-countable': 'Weighed goods have no quantity. For more, please weigh another portion.',
    'nothing-to-undo': 'There is nothing to undo.',
    'not-now': 'This has to wait. Please finish the current step first.',
    'trip-under-way': 'You have a trip under way. Please finish it first.',
    'stale-quote': 'Your basket has changed, so prices need confirming again.',
    'not-paid': 'We have not seen your payment yet. Please check it first.',
    'app-too-old': 'This app is older than your data. Please update it first.',
  },
  pass: {
    'unknown-pass': {
      title: 'Unknown pass',
      advice: 'Ask the shopper for the pass of this trip, or take them to the service desk.',
    },
    'pass-used': {
      title: 'Already used',
      advice: 'Do not let through. Compare the receipt, and call a supervisor if in doubt.',
    },
    'pass-expired': {
      title: 'Pass has expired',
      advice: 'It was paid. Ask the shopper to get a new pass, or take them to the service desk.',
    },
    'other-store': { title: 'Pass of another store', advice: 'Ask the shopper for the order of this store.' },
  },
}
