/** Codes: from what a scanner read to what it means in a store. */
export { type CodeHelp, helpWithCode, type Missing, typedDigits } from './check-help'
export { parseDigitalLink } from './digital-link'
export { checkDigit, type Gtin14, type GtinRefusal, hasValidCheckDigit, parseGtin, printedGtin } from './gtin'
export { type InStoreCode, type InStoreTemplate, matchInStore } from './in-store'
export { type LabelFacts, SILENT_LABEL } from './label'
export { exitPassText, exitPassToken, storeEntryText } from './own-codes'
export { parseCode } from './parse-code'
export { AWAY, NOTHING_SEEN, type SeenCodes, type Sighting, sight } from './repeat-guard'
export {
  type RawScan,
  type ScannedCode,
  SYMBOLOGIES,
  type Symbology,
  type UnknownCodeReason,
} from './scan'
export { expandUpcE } from './upc-e'
