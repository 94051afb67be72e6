/** English: finding goods without a scan, by their number or their name. */
import type { Words } from '../words'
import type { find as source } from '../zh-cn/find'
import { plural } from './plural'

export const find: Words<typeof source> = {
  title: 'Find goods',
  by: 'What to look for',
  byNumber: 'Number',
  byName: 'Name',
  nameLabel: 'Name of the product',
  nameHint: 'In English, Chinese or pinyin, first letters too: milk, niunai or nn.',
  digitsSoFar: (count) => `${plural(count, 'digit')} so far.`,
  stillMissing: (count, length) => `${count} more for a code of ${length}.`,
  storeNumber: 'It may also be a number from a shelf label.',
  complete: 'The number is complete. Please tap “Find product”.',
  wrongDigit: 'One digit is wrong. Please compare with the pack.',
  tooLong: 'That is longer than a product code. Please compare with the pack.',
  meant: 'Did you mean this?',
  found: (count) => `${plural(count, 'product')} found`,
  foundMany: (count, shown) => `${plural(count, 'product')} found, here are the closest ${shown}`,
  nothing: {
    title: 'Nothing goes by that name here',
    advice: 'Try another word, or scan the barcode on the pack. Our staff are happy to help.',
  },
  noGoods: {
    title: 'The list of goods is not here yet',
    advice: 'It comes by itself once you are online. You can type the digits meanwhile.',
  },
  weighFirst: 'Weigh it, then scan the label',
}
