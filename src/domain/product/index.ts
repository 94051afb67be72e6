/** Products: what a store sells and what a scanned code means in its catalogue. */
export { type Catalog, type CatalogIndex, indexCatalog } from './catalog'
export { type MatchedCode, matchProduct, type ProductIndex, type ProductMatch } from './match'
export {
  type Availability,
  CATEGORIES,
  type Category,
  type Product,
  type Restriction,
  type SaleUnit,
} from './product'
