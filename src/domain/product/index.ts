/** Products: what a store sells and what a scanned code means in its catalogue. */
export { type Catalog, type CatalogIndex, indexCatalog } from './catalog'
export { codeText } from './code-text'
export { type GoodsIndex, indexGoods } from './find-index'
export { matchPicked } from './find-match'
export { type LineFacts, lineFactsOf } from './line-facts'
export { eachMatch, matchProduct, type ProductIndex, type ProductMatch } from './match'
export { isProductCode, type MatchedCode, printedOn } from './matched-code'
export {
  type Availability,
  CATEGORIES,
  type Category,
  type Product,
  type Restriction,
  type SaleUnit,
} from './product'
export { joinReadings } from './readings'
export {
  isSamePiece,
  joinPieces,
  labelOfPiece,
  type Piece,
  pieceOf,
  tellsMore,
  withKnownFacts,
} from './same-piece'
export { type GoodsFound, searchCodes, searchProducts } from './search'
export { isPastDate } from './shelf-life'
