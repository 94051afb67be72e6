/** Codes: from what a scanner read to what it means in a store. */

export { cutAddOn } from './add-on'
export { type CodeHelp, helpWithCode, type Missing, typedDigits } from './check-help'
export type { CodeReport } from './code-report'
export { couponNumber } from './coupon-number'
export {
  NUMBER_SET,
  PARITY_13,
  PARITY_E,
  PATTERN_COUNT,
  patternModules,
  patternsOf,
  setsOf,
} from './ean-patterns'
export { parseBracketedText } from './gs1/bracketed-text'
export { joinComposite } from './gs1/composite'
export { parseDigitalLink } from './gs1/digital-link'
export { writeDigitalLink } from './gs1/digital-link-writer'
export type { Elements } from './gs1/element'
export { elementString, parseElementString } from './gs1/element-string'
export { carrierOf } from './gs1/symbology-identifier'
export { checkDigit, type Gtin14, type GtinRefusal, hasValidCheckDigit, parseGtin, printedGtin } from './gtin'
export {
  AGREEMENT,
  type CodeRead,
  GUARD_RULES,
  type Guarded,
  type GuardMemory,
  type GuardRule,
  guardFrame,
  NOTHING_READ_YET,
} from './guard'
export { matchInStore } from './in-store/read-label'
export { isSoundTemplate } from './in-store/sound-template'
export {
  type AddressTemplate,
  type CodeTemplate,
  FIELD_KINDS,
  type InStoreTemplate,
  TEMPLATE_MEANINGS,
  type TemplateField,
} from './in-store/template'
export { type LabelFacts, SILENT_LABEL } from './label'
export {
  couponText,
  dueNumberIn,
  exitPassText,
  exitPassToken,
  isReceiptCode,
  orderNumberIn,
  receiptText,
  storeEntryText,
} from './own-codes'
export { parseCode } from './parse-code'
export {
  MERCHANT_ISSUERS,
  type MerchantIssuer,
  PAYER_DIGITS,
  PAYER_WALLETS,
  type PayerDigits,
  type PayerWallet,
  type PaymentCode,
  readPayerDigits,
  readPaymentCode,
} from './payment-code'
export { AWAY, frameRead, isMeant, NOTHING_SEEN, type SeenCodes, type Sighting, sight } from './repeat-guard'
export {
  type RawScan,
  type ScannedCode,
  SYMBOLOGIES,
  type Symbology,
  type UnknownCodeReason,
} from './scan'
export { mayMoveMoney } from './secret-text'
export { storeNumber } from './store-number'
export { expandUpcE, squeezeUpcE } from './upc-e'
