/** Money as people read it: fen → '¥1,234.50', without Intl and without a float. */
import type { Fen } from '@/domain/kernel'

/** The pieces of an amount, so that a price can set its cents smaller. */
export type MoneyParts = { readonly sign: '' | '-'; readonly yuan: string; readonly cents: string }

export function moneyParts(amount: Fen): MoneyParts {
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return {
    sign: amount < 0 ? '-' : '',
    yuan: grouped(digits.slice(0, -2)),
    cents: digits.slice(-2),
  }
}

export function money(amount: Fen): string {
  const { sign, yuan, cents } = moneyParts(amount)
  return `${sign}¥${yuan}.${cents}`
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',')
}
