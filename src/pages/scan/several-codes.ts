/** The codes of one picture or of the host app's scanner, each once. A payment code among them hides the others: its digits are never shown. */
import type { RawScan } from '@/domain/code'
import { mayMoveMoney } from '@/domain/code'

export function differentCodes(scans: readonly RawScan[]): readonly RawScan[] {
  const payment = scans.find(isPayment)
  if (payment) return [payment]
  return scans.filter(({ text }, i) => scans.findIndex((other) => other.text === text) === i)
}

/** Whether the shopper must say which it is, or whether these are the digits at all. */
export function mustAsk(scans: readonly RawScan[]): boolean {
  return scans.length > 1 || scans.some((scan) => scan.unsure && !isPayment(scan))
}

const isPayment = ({ text }: RawScan) => mayMoveMoney(text)
