/** English: offers for one person, why, and how to stop them. */
import type { Words } from '../words'
import type { offers as source } from '../zh-cn/offers'

export const offers: Words<typeof source> = {
  title: 'For you',
  why: 'Why do I see this?',
  whyOf: (words) => `Why do I see this? ${words}`,
  dismiss: 'Not for me',
  dismissOf: (words) => `Not for me: ${words}`,
  because: {
    new: 'You have not bought anything here yet.',
    lapsed: {
      purchase: (days) => `You have not shopped here for more than ${days} days.`,
      membership: (days) => `Your membership ended more than ${days} days ago.`,
    },
    'category-buyer': (category, often) => `You bought from "${category}" ${often}.`,
  },
  often: (times, days) => `at least ${times === 1 ? 'once' : `${times} times`} in the last ${days} days`,
  sources:
    'We look at what you bought here, at the tills too (My orders may not list it), and at the end of your membership. Not at what you scan, and not at where you are.',
  everyone: 'Anyone may collect this coupon. We only tell you about it.',
  wanted: 'Offers for me',
  wantedHint: 'Coupons picked by what you bought. Turning this off erases our notes.',
  careHint: 'Never shown in care mode',
  off: 'Turned off. We stopped looking, and what we noted is erased.',
}
