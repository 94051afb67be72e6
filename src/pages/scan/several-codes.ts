/** The codes of one picture, each once. A payment code among them hides the others: its digits are never shown. */
import type { RawScan } from '@/domain/code'
import { parseCode } from '@/domain/code'

export function differentCodes(scans: readonly RawScan[]): readonly RawScan[] {
  const payment = scans.find((scan) => parseCode(scan, []).some(({ kind }) => kind === 'payment-code'))
  if (payment) return [payment]
  return scans.filter(({ text }, i) => scans.findIndex((other) => other.text === text) === i)
}
