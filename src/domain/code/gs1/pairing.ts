/** Which AIs may not, and which must, stand together on one item. */
import { findIdentifier, fitsPattern } from './application-identifier'
import type { Elements } from './element'

/** The first AI that stands beside one it excludes, such as the count of a logistic unit beside a GTIN. */
export function excludedIdentifier(elements: Elements): string | undefined {
  return elements.find(({ ai }) =>
    elements.some(
      (other) => other.ai !== ai && findIdentifier(ai)?.excludes.some((each) => fitsPattern(other.ai, each)),
    ),
  )?.ai
}

/**
 * The first AI whose companion is missing, such as a serial number without a GTIN. It may stand in another
 * code on the same pack.
 */
export function unpairedIdentifier(elements: Elements): string | undefined {
  const isThere = (pattern: string) => elements.some(({ ai }) => fitsPattern(ai, pattern))
  return elements.find(({ ai }) => {
    const needs = findIdentifier(ai)?.needs ?? []
    return needs.length > 0 && !needs.some((group) => group.every(isThere))
  })?.ai
}
