/** Prints the 13 digits a scale label carries in these stores. */
import { checkDigit } from '@/domain/code'

/** `value` is the price in fen for an `amount` label and grams for a `weight` label, at most 99,999. */
export function scaleLabel(kind: 'amount' | 'weight', plu: string, value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99_999)
    throw new RangeError(`no room on the label: ${value}`)
  const body = `${kind === 'amount' ? '22' : '21'}${plu}${String(value).padStart(5, '0')}`
  return `${body}${checkDigit(body)}`
}
