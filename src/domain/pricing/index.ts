/** Pricing: price books, priced carts and the one function between them. */
export { withLabelChecked } from './label-check'
export { unitPriceFor } from './line-price'
export type { Markdown, MarkdownId, Price, PriceBook, Promotion } from './price-book'
export { type PricingContext, priceCart } from './price-cart'
export type { Adjustment, PricedCart, PricedLine } from './priced-cart'
export { type Savings, savingsOf } from './savings'
