/** English: messages after the visit, chosen by the shopper. */
import type { Words } from '../words'
import type { notices as source } from '../zh-cn/notices'

export const notices: Words<typeof source> = {
  title: 'Tell me when…',
  hint: 'Choose, then tap. One message for each.',
  topics: {
    'coupon-expiring': 'a coupon is about to expire',
    'refund-done': 'a refund is done',
    'points-expiring': 'points are about to expire',
    'membership-ending': 'my membership is about to end',
  },
  subscribe: 'Tell me about these',
  most: (count) => `At most ${count} at a time`,
  done: (topics) => `We will tell you when ${topics}`,
  none: 'Nothing chosen, so we will send nothing.',
}
