/** Alipay's yuan with two decimals and our whole fen, by digits only: no float is ever made. */
import type { Fen } from '@/domain/kernel'
import { fen } from '@/domain/kernel'

/** `12` → `0.12`. Not for negative amounts. */
export function yuanOf(amount: Fen): string {
  const digits = String(amount).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** `0.1`, `0.12`, `3`: null for anything else, also for a third decimal and for leading zeros. */
export function fenOfYuan(text: string): Fen | null {
  const [, whole, decimals = ''] = /^(0|[1-9]\d{0,9})(?:\.(\d{1,2}))?$/.exec(text) ?? []
  return whole === undefined ? null : fen(Number(whole + decimals.padEnd(2, '0')))
}
