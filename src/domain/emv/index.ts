/** EMVCo QR codes: a merchant's, written and read; a shopper's, read. */
export type { AdditionalData } from './additional-data'
export type { Amount, Tip } from './amount'
export type { BerObject } from './ber-object'
export { buildMerchantQr, type MerchantQrDraft } from './build-merchant-qr'
export {
  CONSUMER_QR_REFUSALS,
  type ConsumerQr,
  type ConsumerQrRefusal,
  parseConsumerQr,
} from './consumer-qr'
export { crc16 } from './crc16'
export type { DataObject } from './data-object'
export {
  MERCHANT_QR_REFUSALS,
  type MerchantAccount,
  type MerchantQr,
  type MerchantQrRefusal,
  networkOf,
} from './merchant-qr'
export {
  ORDER_QR_REFUSALS,
  type OrderForQr,
  type OrderInQr,
  type OrderQrRefusal,
  OWN_ACCOUNT,
  orderInQr,
  orderQr,
  type QrAccount,
} from './order-qr'
export { parseMerchantQr } from './parse-merchant-qr'
export { guidOf } from './template'
