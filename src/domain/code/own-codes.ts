/** The codes this app itself prints: store entry, exit pass, receipt, coupon and member card. Written and read in one place. */
import type { PassToken, StoreId } from '../kernel'
import { idOf } from '../kernel'
import type { ScannedCode } from './scan'

const STORE_ENTRY = 'SGE1:'
const EXIT_PASS = 'SGP1:'
const COUPON = 'SGC1:'
const RECEIPT = 'SGR1:'
/** Member cards are a letter and digits, so no till or scale mistakes one for a product. */
const MEMBER_CARD = /^M\d{10}$/

export const storeEntryText = (storeId: StoreId): string => STORE_ENTRY + storeId
export const couponText = (number: string): string => COUPON + number
export const exitPassText = (token: PassToken): string => EXIT_PASS + token

export const receiptText = (orderNumber: string): string => RECEIPT + orderNumber

/** The pass token in a scanned text, or undefined when it is no exit pass of ours. */
export function exitPassToken(text: string): PassToken | undefined {
  const token = text.startsWith(EXIT_PASS) ? text.slice(EXIT_PASS.length) : ''
  return /^[0-9A-Z]{16,64}$/.test(token) ? idOf<PassToken>(token) : undefined
}

/**
 * The order number in a receipt's code or in what staff typed, small letters and gaps forgiven; or undefined. Long digits
 * are goods or a wallet's payment code, which goes nowhere.
 */
export function orderNumberIn(text: string): string | undefined {
  const bare = text.replace(/[\s-]/g, '').replace('：', ':').toUpperCase()
  const number = bare.startsWith(RECEIPT) ? bare.slice(RECEIPT.length) : bare
  return /^[0-9A-Z]{4,32}$/.test(number) && !/^\d{12,}$/.test(number) ? number : undefined
}

/** The order number in what a till reads of a basket, or in anything else that names an order. */
export function dueNumberIn(text: string): string | undefined {
  const [, number] = /^SGT;\d+;\d+;([0-9A-Z]+)(?:\n|$)/.exec(text) ?? []
  return orderNumberIn(number ?? text)
}

export const isReceiptCode = (text: string): boolean =>
  text.startsWith(RECEIPT) && orderNumberIn(text) !== undefined

/** The number in the text of a printed coupon of ours, or undefined. */
export function ownCouponNumber(text: string): string | undefined {
  const number = text.startsWith(COUPON) ? text.slice(COUPON.length) : ''
  return /^[0-9A-Z]{8,32}$/.test(number) ? number : undefined
}

export function parseOwnCode(text: string): ScannedCode | undefined {
  if (text.startsWith(STORE_ENTRY)) {
    const id = text.slice(STORE_ENTRY.length)
    return /^[a-z0-9-]{1,32}$/.test(id)
      ? { kind: 'store-entry', storeId: idOf<StoreId>(id) }
      : { kind: 'unknown', reason: 'not-a-product-code' }
  }
  if (text.startsWith(RECEIPT)) return { kind: 'unknown', reason: 'not-a-product-code' }
  if (text.startsWith(EXIT_PASS)) return { kind: 'exit-pass', text }
  if (text.startsWith(COUPON)) {
    return ownCouponNumber(text) === undefined
      ? { kind: 'unknown', reason: 'not-a-product-code' }
      : { kind: 'coupon', text }
  }
  if (MEMBER_CARD.test(text)) return { kind: 'member-card', number: text }
  return undefined
}
