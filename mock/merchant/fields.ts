/** Values every network's messages carry. */
import type { Fen } from '@/domain/kernel'
import { fen } from '@/domain/kernel'
import { wholeAt } from '../wire/fields'
import type { Json } from '../wire/strict-json'

/** A whole number of fen that is not negative, or null. */
export function fenAt(value: Json | undefined, key: string): Fen | null {
  const found = wholeAt(value, key)
  return found === null || found < 0 ? null : fen(found)
}

/** What this shop numbers its orders with. */
export const isOrderNumber = (text: string) => /^[0-9A-Za-z_]{6,32}$/.test(text)
