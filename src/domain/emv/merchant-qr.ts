/** A merchant's QR code (EMVCo merchant-presented mode): what it says, and every reason why one is refused. */
import type { AdditionalData } from './additional-data'
import type { Amount, Tip } from './amount'
import type { DataObject, IdRange } from './data-object'
import { isWithin, OBJECT_REFUSALS } from './data-object'

/** Of a payment network, whose inner form is its own. */
export type NetworkAccount = { readonly kind: 'network'; readonly id: string; readonly text: string }

/** Whose form is told by the globally unique identifier in its object 00. */
export type Template = {
  readonly kind: 'template'
  readonly id: string
  readonly objects: readonly DataObject[]
}

export type MerchantAccount = NetworkAccount | Template

/** Name and city once more, in the language of the place. */
export type LocalMerchant = { readonly language: string; readonly name: string; readonly city: string | null }

export type MerchantQr = {
  /** Static: printed once for all payments. Dynamic: for this payment only. */
  readonly initiation: 'static' | 'dynamic' | null
  readonly accounts: readonly MerchantAccount[]
  /** Merchant category code (ISO 18245). */
  readonly category: string
  /** Three digits (ISO 4217). */
  readonly currency: string
  readonly amount: Amount | null
  readonly tip: Tip | null
  /** Two letters (ISO 3166). */
  readonly country: string
  readonly name: string
  readonly city: string
  readonly postcode: string | null
  readonly additional: AdditionalData | null
  readonly local: LocalMerchant | null
  /** 80–99: anybody's templates. */
  readonly unreserved: readonly Template[]
  /** 65–79: kept for later versions of the standard. */
  readonly reserved: readonly DataObject[]
  /** The IDs between 00 and 63 as they stand in the code; what is not named follows by number. */
  readonly order: readonly string[]
}

export const MERCHANT_QR_REFUSALS = [
  'too-long',
  'not-unicode',
  ...OBJECT_REFUSALS,
  /** Its lengths count the bytes of Chinese characters, not the characters. */
  'counted-in-bytes',
  /** It does not begin with `000201`. */
  'format',
  'no-checksum',
  'checksum-not-last',
  /** Anything but four digits or upper-case letters A to F. */
  'checksum-form',
  'checksum',
  'no-account',
  'no-category',
  'no-currency',
  'no-country',
  'no-name',
  'no-city',
  'initiation',
  'account',
  'category',
  'currency',
  'amount',
  'tip',
  'country',
  'name',
  'city',
  'postcode',
  'additional',
  'language',
  'unreserved',
  'reserved',
] as const
export type MerchantQrRefusal = (typeof MERCHANT_QR_REFUSALS)[number]

/** A QR code holds 4,296 letters. */
export const LONGEST_CODE = 4296
export const MOST_IN_NAME = 25
export const MOST_IN_CITY = 15

export const NETWORK_IDS: IdRange = ['02', '25']
export const TEMPLATE_IDS: IdRange = ['26', '51']
export const RESERVED_IDS: IdRange = ['65', '79']
export const UNRESERVED_IDS: IdRange = ['80', '99']
export const CHECKSUM_ID = '63'

const NETWORKS = [
  [['02', '03'], 'visa'],
  [['04', '05'], 'mastercard'],
  [['09', '10'], 'discover'],
  [['11', '12'], 'amex'],
  [['13', '14'], 'jcb'],
  [['15', '16'], 'unionpay'],
] as const
export type Network = (typeof NETWORKS)[number][1]

/** The network an account ID belongs to; undefined where the standard keeps it for later. */
export const networkOf = (id: string): Network | undefined => NETWORKS.find(([ids]) => isWithin(id, ids))?.[1]
