/** EAN and UPC symbols with a 2D component above them (ISO/IEC 24723). */
import { parseGtin } from '../gtin'
import { isCouponNumber, isRestrictedCirculation } from '../number-range'

/**
 * Their number and their elements are sent as two messages, `]E06907142010079` and `]e010A7`, with `|` or nothing
 * between; composites of all other kinds are one: `]e0010690714201007910A7`. Makes one message of two, and leaves any
 * other text as it is. Elements beside a number that is no GTIN, such as a scale's, are dropped.
 */
export function joinComposite(sent: string): string {
  const [, identifier, number = '', elements] =
    /^(\]E0(?=\d{13}\D)|\]E4(?=\d{8}\D))(\d+)\|?\]e0([^\]]+)$/.exec(sent) ?? []
  if (identifier === undefined) return sent
  const gtin = parseGtin(number)
  const isGoods = gtin.ok && !isRestrictedCirculation(gtin.value) && !isCouponNumber(gtin.value)
  return isGoods ? `]e001${gtin.value}${elements}` : identifier + number
}
