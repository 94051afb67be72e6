/** English: the basket and why it costs what it costs. */
import { money } from '../../format/money'
import { weight } from '../../format/weight'
import type { Words } from '../words'
import type { cart as source } from '../zh-cn/cart'

export const cart: Words<typeof source> = {
  title: 'Basket',
  empty: { title: 'Your basket is empty', advice: 'Scan a barcode and it will show up here.' },
  startScanning: 'Start scanning',
  remove: 'Remove',
  removed: (name) => `Removed ${name}`,
  restored: 'Restored',
  clear: 'Empty basket',
  clearAsk: {
    title: 'Empty your basket?',
    advice: 'Everything is removed. Please put the goods back.',
    confirm: 'Empty it',
  },
  subtotal: 'Regular price',
  memberSavings: 'Member savings',
  promotionSavings: 'Offers',
  reducedSavings: 'Reduced goods',
  walletSavings: 'Wallet offers',
  total: 'To pay',
  saved: (amount) => `You save ${money(amount)}`,
  guestSaving: (amount) => `Sign in and save ${money(amount)} more`,
  whyPrice: 'Why this price',
  whyTitle: 'How this price is made up',
  listLine: (unit, count) => `${money(unit)} × ${count}`,
  weighedLine: (perKilo, grams) => `${money(perKilo)}/kg × ${weight(grams, 'en')}`,
  labelLine: 'As on the label',
  adjustMember: (tier) => `${tier} price`,
  adjustSticker: 'Reduced price sticker',
  adjustCoupon: (words) => `Coupon: ${words}`,
  adjustWallet: (words) => `Wallet offer: ${words}`,
  pays: 'You pay',
  unpriced: {
    title: 'This item has no price yet',
    advice: 'Please remove it, or ask our staff before you pay.',
  },
  noPrice: 'No price yet',
  overCap: (most) => `One trip may come to ${money(most)} at most. Check out in two parts, or ask our staff.`,
  checkout: 'Check out',
  keepScanning: 'Keep scanning',
}
