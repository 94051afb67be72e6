/** Short ways to spell what the rows expect: everything as one element string, with `^` for FNC1. */
import { expect } from 'vitest'
import { elementString, parseBracketedText, parseDigitalLink, parseElementString } from '@/domain/code'
import type { LinkOptions } from '@/domain/code/gs1/digital-link'
import { parseTransmission } from '@/domain/code/gs1/transmission'
import type { Result } from '@/domain/kernel'
import { must } from '../../../support/result'

/** Number of the row, what it is about, and what must be true. */
export type Rows = readonly (readonly [row: number, says: string, check: () => void])[]

export const GS = '\u001d'

export const elements = (text: string) => elementString(must(parseElementString(text)))
export const brackets = (text: string) => elementString(must(parseBracketedText(text)))
export const link = (address: string, options?: LinkOptions) =>
  elementString(must(parseDigitalLink(address, options)))
export const refused = (...results: Result<unknown, unknown>[]) =>
  expect(results.map((result) => result.ok)).toEqual(results.map(() => false))

/** What a scanner sent, as the elements or the text it stands for. */
export function sent(text: string): string {
  const transmission = must(parseTransmission(text))
  if (transmission.kind === 'elements') return elementString(transmission.elements)
  return transmission.kind === 'item-number'
    ? elementString([{ ai: '01', value: transmission.gtin }])
    : transmission.text
}
