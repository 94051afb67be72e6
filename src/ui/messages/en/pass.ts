/** English: the exit pass. */
import { money } from '../../format/money'
import type { Words } from '../words'
import type { pass as source } from '../zh-cn/pass'
import { plural } from './plural'

export const pass: Words<typeof source> = {
  title: 'Exit pass',
  show: 'Show this to our staff at the exit',
  codeLabel: 'Exit pass for our staff to scan',
  summary: (count, total) => `${plural(count, 'item')} · ${money(total)}`,
  paidAt: (time) => `Paid at ${time}`,
  validFor: 'Valid for',
  expired: {
    title: 'This pass has expired',
    advice: 'You have paid. Get a new one, or ask the service desk.',
  },
  renew: 'Get a new pass',
  ageNotice: (years) => `Our staff will check your age (${years}+). Please have your ID ready.`,
  brightness: 'Your screen stays on, as bright as your phone allows.',
  offline: 'Your phone needs no connection; our staff check the pass online.',
  waiting: { title: 'Waiting to be scanned', advice: 'Walk to the exit and turn the screen to our staff.' },
  checking: { title: 'Our staff are checking', advice: 'One moment while they look at a few items.' },
  verdicts: {
    'let-through': { title: 'You are good to go', advice: 'Thank you for shopping with us.' },
    stop: {
      title: 'Please come to the service desk',
      advice: 'This pass cannot be used again. The service desk will sort it out and let you out.',
    },
  },
  stopped: {
    'unpaid-item': 'One item has not been paid for.',
    'age-not-proven': 'One item needs an age check. Please have your ID ready.',
    'not-the-buyer': 'Our staff need to make sure this order is yours.',
    other: 'Our staff will explain in person.',
  },
  receipt: 'See receipt',
  finish: 'Finish',
}
