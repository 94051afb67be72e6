/** Cart: the basket, its limits and the facts that change it. */
export {
  type Cart,
  type CartLine,
  EMPTY_CART,
  type Goods,
  MAX_LINES,
  MAX_PIECES_A_LINE,
  pieceCount,
  piecesOf,
} from './cart'
export { CART_REFUSALS, type CartEvent, type CartRefusal, reduceCart } from './reduce-cart'
