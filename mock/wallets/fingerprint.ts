/** One text for the same fields in any order: tells a repeated request from another one. */
import { isObject } from '../wire/fields'
import type { Json } from '../wire/strict-json'

export function fingerprintOf(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(fingerprintOf).join()}]`
  if (!isObject(value)) return JSON.stringify(value)
  const fields = Object.keys(value).sort()
  return `{${fields.map((key) => `${JSON.stringify(key)}:${fingerprintOf(value[key] ?? null)}`).join()}}`
}
