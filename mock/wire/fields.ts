/** Reads fields of JSON that somebody else wrote. */
import { hasOwn } from '@/domain/kernel'
import type { Json } from './strict-json'

export type JsonObject = { readonly [key: string]: Json }

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const field = (value: Json | undefined, key: string): Json | undefined =>
  isObject(value) && hasOwn(value, key) ? value[key] : undefined

/** The text under a key, or the empty text. */
export function textAt(value: Json | undefined, key: string): string {
  const found = field(value, key)
  return typeof found === 'string' ? found : ''
}

/** The whole number under a key, or null. */
export function wholeAt(value: Json | undefined, key: string): number | null {
  const found = field(value, key)
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : null
}
