/** One element: an AI and its value; and whether the value is what the AI promises. */
import type { Result } from '../../kernel'
import { err, ok } from '../../kernel'
import { findIdentifier } from './application-identifier'
import { consistsOf } from './character-set'
import { contentFault } from './content'

export type Gs1Element = { readonly ai: string; readonly value: string }
/** In the order in which they were printed. */
export type Elements = readonly Gs1Element[]

export const ELEMENT_REFUSALS = [
  'empty',
  'unknown-ai',
  'length',
  'characters',
  'check-digit',
  'date',
  'content',
  /** The same AI twice with different values. */
  'contradiction',
  'too-many',
  /** Longer than anything a code can hold. */
  'too-long',
  /** Brackets that do not hold an AI. */
  'brackets',
] as const
export type ElementRefusal = (typeof ELEMENT_REFUSALS)[number]

export const MOST_ELEMENTS = 64
/** A QR code holds 7,089 digits. */
export const LONGEST_TEXT = 8192

export const valueIn = (elements: Elements, ai: string): string | undefined =>
  elements.find((element) => element.ai === ai)?.value

/** The elements, if every one keeps to the standard and none contradicts another. */
export function checkElements(elements: Elements): Result<Elements, ElementRefusal> {
  if (elements.length === 0) return err('empty')
  if (elements.length > MOST_ELEMENTS) return err('too-many')
  for (const { ai, value } of elements) {
    const fault = valueFault(ai, value)
    if (fault) return err(fault)
    if (valueIn(elements, ai) !== value) return err('contradiction')
  }
  return ok(elements)
}

function valueFault(ai: string, value: string): ElementRefusal | undefined {
  const identifier = findIdentifier(ai)
  if (!identifier) return 'unknown-ai'
  let rest = value
  for (const { set, shortest, longest, isOptional, check } of identifier.components) {
    if (rest === '' && isOptional) break
    const part = rest.slice(0, longest)
    if (part.length < shortest) return 'length'
    if (!consistsOf(set, part)) return 'characters'
    const fault = check && contentFault(check, part)
    if (fault) return fault
    rest = rest.slice(longest)
  }
  return rest === '' ? undefined : 'length'
}
