/** Back from a price of the store to the basket, and what is kept of that price. */
import type { StorePrice, Trip } from './trip'
import { lastShownIn, quoteToUndo } from './trip'

type WithBasket = Extract<Trip, { cart: unknown }>
type Shopping = Extract<Trip, { phase: 'shopping' }>

export function shoppingAgain(trip: WithBasket): Shopping {
  const { storeId, cart, coupons, usesPoints, startedAt } = trip
  const basket = { storeId, cart, coupons, usesPoints, startedAt, toUndo: quoteToUndo(trip) }
  return { phase: 'shopping', ...basket, ...lastShownIn(trip) }
}

/** What the shopper saw was of another choice; the prices it was made of are the same. */
export const chosenAnew = (trip: WithBasket): Shopping => ({ ...shoppingAgain(trip), seen: null })

/** The price that any wallet may pay, while one wallet is asked about. */
export function priceForAny(trip: Trip): StorePrice | null {
  if (trip.phase !== 'quoted') return null
  const { quote, pricedAt, seen } = trip
  return trip.quotedFor === null ? { quote, pricedAt, seen } : trip.kept
}
