/** Money: whole fen (1/100 yuan) and the only arithmetic the app does on it. */
import type { Brand } from './brand'
import { divided } from './divide'

export type Fen = Brand<number, 'Fen'>

/** A whole number of fen. Throws for fractions and unsafe integers: money is never made from a float. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of fen: ${amount}`)
  // `-0` would survive JSON as 0 and break equality after a restart
  return (amount === 0 ? 0 : amount) as Fen
}

export const ZERO_FEN = fen(0)

export const addFen = (a: Fen, b: Fen): Fen => fen(a + b)
export const subtractFen = (a: Fen, b: Fen): Fen => fen(a - b)
export const sumFen = (amounts: readonly Fen[]): Fen => amounts.reduce(addFen, ZERO_FEN)
export const negateFen = (a: Fen): Fen => fen(-a)
export const minFen = (a: Fen, b: Fen): Fen => (a <= b ? a : b)
export const maxFen = (a: Fen, b: Fen): Fen => (a >= b ? a : b)

/** `unit` × a whole `quantity`. */
export function multiplyFen(unit: Fen, quantity: number): Fen {
  if (!Number.isSafeInteger(quantity)) throw new RangeError(`not a whole quantity: ${quantity}`)
  return fen(unit * quantity)
}

/**
 * A price × numerator ⁄ denominator, rounded down to a whole fen: half a fen is never taken from the shopper.
 * Exact for products below 2^53; throws above. Both factors must not be negative.
 */
export function scaleFen(price: Fen, numerator: number, denominator: number): Fen {
  if (price < 0 || numerator < 0 || denominator <= 0)
    throw new RangeError('scaleFen takes no negative factors')
  const product = price * numerator
  if (!Number.isSafeInteger(product)) throw new RangeError('price too large to scale exactly')
  return fen((product - (product % denominator)) / denominator)
}

/** `part` of `whole` parts of an amount, rounded down to a whole fen; exact above 2^53 too. `part` is at most `whole`. */
export function portionFen(amount: Fen, part: Fen, whole: Fen): Fen {
  if (amount < 0 || part < 0 || part > whole || whole === 0)
    throw new RangeError('portionFen takes a part of a whole')
  return fen(divided(amount, part, whole).quotient)
}
