/** What must be true of every priced cart, whatever was put in. */
import { expect } from 'vitest'
import type { PricedCart } from '@/domain/pricing'

/** The cart itself, once every amount is found to be whole fen, never below nothing and never above list. */
export function sound(cart: PricedCart): PricedCart {
  for (const { amount, listAmount } of cart.lines) {
    expect(Number.isSafeInteger(amount) && Number.isSafeInteger(listAmount)).toBe(true)
    expect(amount >= 0 && amount <= listAmount).toBe(true)
  }
  expect(cart.total >= 0 && cart.total <= cart.listTotal).toBe(true)
  return cart
}
