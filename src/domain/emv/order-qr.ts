/** One order of ours as a merchant's QR code that any wallet with the EMVCo form can read; and that order read back. */
import type { Fen, Result } from '../kernel'
import { err, ok } from '../kernel'
import { CNY } from './amount'
import { buildMerchantQr } from './build-merchant-qr'
import { countOf, isWithin, valueIn } from './data-object'
import type { MerchantQr } from './merchant-qr'
import { MOST_IN_CITY, MOST_IN_NAME, TEMPLATE_IDS } from './merchant-qr'
import { guidOf } from './template'

/**
 * Whose account the money goes to: the template's ID and the identifier in it. A store may have its acquirer's, who finds
 * the order by a code of its own.
 */
export type QrAccount = { readonly id: string; readonly guid: string; readonly code?: string }
export const OWN_ACCOUNT: QrAccount = { id: '26', guid: 'com.scanandgo' }

export type OrderForQr = {
  readonly account: QrAccount
  /** The merchant's number of the order, as the wallets know it. */
  readonly orderNumber: string
  readonly amount: Fen
  /** The most one order of this store may come to. */
  readonly cap: Fen
  /** In Latin letters, for wallets that know no other. */
  readonly name: string
  readonly city: string
  readonly local: { readonly name: string; readonly city: string }
  readonly store: string
  readonly terminal?: string
}

export const ORDER_QR_REFUSALS = [
  'order-number',
  'amount-too-small',
  'amount-above-cap',
  'account',
  'name',
  'city',
  'local-name',
  'local-city',
  'store',
  'terminal',
] as const
export type OrderQrRefusal = (typeof ORDER_QR_REFUSALS)[number]

/** Grocery stores and supermarkets (ISO 18245). */
const CATEGORY = '5411'
const COUNTRY = 'CN'
const LANGUAGE = 'ZH'
/** Inside our account template. */
const ORDER_NUMBER_ID = '01'
const OWN_CODE_ID = '02'
const MOST_IN_BILL = 25
const MOST_IN_CODE = 32

/** What WeChat Pay and Alipay both take. */
const ORDER_NUMBER = /^[0-9A-Za-z_]{6,32}$/
const DOMAIN_BACKWARDS = /^[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*$/
const isLatin = (text: string, most: number) =>
  /^[\x20-\x7e]+$/.test(text) && text.trim() === text && text.length <= most
const isText = (text: string, most: number) => text.trim() !== '' && countOf(text) <= most

function faultOf(order: OrderForQr): OrderQrRefusal | undefined {
  const { account, local, store, terminal } = order
  if (!ORDER_NUMBER.test(order.orderNumber)) return 'order-number'
  if (order.amount < 1) return 'amount-too-small'
  if (order.amount > order.cap) return 'amount-above-cap'
  if (!isWithin(account.id, TEMPLATE_IDS)) return 'account'
  if (!DOMAIN_BACKWARDS.test(account.guid) || account.guid.length > 32) return 'account'
  if (account.code !== undefined && !isLatin(account.code, MOST_IN_CODE)) return 'account'
  if (!isLatin(order.name, MOST_IN_NAME)) return 'name'
  if (!isLatin(order.city, MOST_IN_CITY)) return 'city'
  if (!isText(local.name, MOST_IN_NAME)) return 'local-name'
  if (!isText(local.city, MOST_IN_CITY)) return 'local-city'
  if (!isLatin(store, 25)) return 'store'
  return terminal === undefined || isLatin(terminal, 25) ? undefined : 'terminal'
}

/**
 * A dynamic code for this one order. The account template holds the whole order number; object 62-01 holds it too where
 * it fits, since a bill number ends at 25 characters and an order number at 32.
 */
export function orderQr(order: OrderForQr): Result<string, OrderQrRefusal> {
  const fault = faultOf(order)
  if (fault) return err(fault)
  const { account, orderNumber, store, terminal } = order
  const built = buildMerchantQr({
    initiation: 'dynamic',
    accounts: [
      {
        kind: 'template',
        id: account.id,
        objects: [
          { id: '00', value: account.guid },
          { id: ORDER_NUMBER_ID, value: orderNumber },
          ...(account.code === undefined ? [] : [{ id: OWN_CODE_ID, value: account.code }]),
        ],
      },
    ],
    category: CATEGORY,
    currency: CNY,
    amount: { kind: 'fen', fen: order.amount },
    tip: null,
    country: COUNTRY,
    name: order.name,
    city: order.city,
    postcode: null,
    additional: {
      ...(orderNumber.length <= MOST_IN_BILL && { bill: orderNumber }),
      store,
      ...(terminal !== undefined && { terminal }),
    },
    local: { language: LANGUAGE, ...order.local },
    unreserved: [],
    reserved: [],
  })
  if (built.ok) return ok(built.value)
  // what is left: an amount of more than 13 figures, an account of more than 99 characters, half a character in a Chinese name
  if (built.error === 'amount') return err('amount-above-cap')
  return err(built.error === 'value-length' ? 'account' : 'local-name')
}

export type OrderInQr = {
  readonly orderNumber: string
  readonly amount: Fen
  readonly store: string | null
  readonly terminal: string | null
  /** What the account's owner finds the order by. */
  readonly code: string | null
}

/** The order a code of this account asks to be paid; null when it is somebody else's code, or none for one order. */
export function orderInQr(qr: MerchantQr, account: Omit<QrAccount, 'code'>): OrderInQr | null {
  const own = qr.accounts.find(
    (each) => each.kind === 'template' && each.id === account.id && guidOf(each) === account.guid,
  )
  const orderNumber = own?.kind === 'template' ? (valueIn(own.objects, ORDER_NUMBER_ID) ?? '') : ''
  if (qr.initiation !== 'dynamic' || qr.amount?.kind !== 'fen' || !ORDER_NUMBER.test(orderNumber)) return null
  const { store = null, terminal = null } = qr.additional ?? {}
  const code = (own?.kind === 'template' && valueIn(own.objects, OWN_CODE_ID)) || null
  return { orderNumber, amount: qr.amount.fen, store, terminal, code }
}
