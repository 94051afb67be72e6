/** English: the scanning screen. */
import { money } from '../../format/money'
import type { Words } from '../words'
import type { scan as source } from '../zh-cn/scan'
import { plural } from './plural'

export const scan: Words<typeof source> = {
  title: 'Scan',
  aim: 'Hold the barcode inside the frame',
  torchOn: 'Turn the torch on',
  torchOff: 'Turn the torch off',
  typeCode: 'Type it in',
  typeCodeLabel: 'Barcode digits',
  typeCodeHint: 'The digits under the bars. For loose goods, the 4 to 6 digits on the shelf label.',
  lookUp: 'Find product',
  pickPicture: 'Choose a photo',
  useScanner: 'Open the scanner',
  added: 'Added to basket',
  notSaved: 'Added, but not saved yet',
  aloud: (name, price) => `${name}, ${price}`,
  addedHeard: (aloud, count) => `Added ${aloud}, ${count} of these now`,
  tierPays: (tier, price) => `${tier} ${money(price)}`,
  lookingUp: 'Looking it up',
  severalCodes: (count) =>
    count === 1
      ? 'The picture leaves a doubt. Tap the number if it is the one on the product'
      : `${plural(count, 'code')} found. Please choose one`,
  more: 'More',
  priceCheck: {
    short: 'Prices',
    title: 'Check a price',
    notice: 'Checking prices: nothing is added',
    emptyTitle: 'Scan to see the price',
    emptyAdvice: 'You see the regular price, member prices and offers.',
    now: 'Price now',
    yours: 'Your price',
    add: 'Add to basket',
    done: 'Done',
  },
  staffCard: {
    title: 'Please show our staff',
    advice: 'They can key this product in with the digits below.',
    codeLabel: 'Product barcode',
    reference: 'Reference',
    notSent: 'You are offline, so the store has not been told yet.',
  },
  basket: 'Basket',
  emptyTitle: 'Scan your first item',
  emptyAdvice: 'Scan a barcode or type its digits, and the price appears at once.',
  review: 'Review & pay',
  saved: (amount) => `You save ${money(amount)}`,
  memberHint: (price, save) => `Members pay ${money(price)} and save ${money(save)}`,
  memberJoin: 'Sign in for member prices',
  camera: {
    starting: { title: 'Starting the camera', advice: 'Just a moment.' },
    live: { title: 'The camera is ready', advice: 'Hold the barcode inside the frame.' },
    refused: {
      title: 'The camera is not allowed',
      advice: 'Allow it in your phone’s settings, or type the code or choose a photo instead.',
    },
    missing: {
      title: 'No camera found',
      advice: 'Type the digits under the barcode, or choose a photo of it.',
    },
    busy: {
      title: 'Another app is using the camera',
      advice: 'Close that app and try again, or type the code.',
    },
    insecure: {
      title: 'This page may not use the camera',
      advice: 'Open the address that starts with https, or type the code.',
    },
    unsupported: {
      title: 'Live scanning does not work here',
      advice: 'Type the code, or choose a photo of it.',
    },
  },
  turnLightOn: 'Too dark. Tap here for light',
  hints: {
    dark: 'Too dark. Find a brighter spot',
    blurred: 'A bit blurry. Hold still',
    'too-near': 'Too close. Move back a little',
    tilted: 'Turn the barcode straight',
  },
  failures: {
    cancelled: 'Scanning was cancelled.',
    'nothing-found': 'No barcode in this photo. Try a sharper one, or type the digits.',
    unreadable: 'This photo could not be opened. Try another, or type the digits.',
    unsupported: 'This way of scanning does not work here. Please type the digits.',
  },
}
