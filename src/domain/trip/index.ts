/** Trip: the whole visit as one union, its facts and its allowed moves. */
export { allowedMoves, canMove, MOVES, type Move } from './allowed-moves'
export { nameOf, newlyDue, stepTrip, type TripEffect, type TripStep, tripOutbox } from './outbox'
export { reduceTrip, type TripEvent, type TripRefusal } from './reduce-trip'
export {
  cartOf,
  couponChoiceOf,
  holdsOrder,
  IDLE,
  lastShownIn,
  type OrderAsk,
  quoteToUndo,
  type StorePrice,
  storeIdOf,
  type Trip,
  usesPoints,
} from './trip'
