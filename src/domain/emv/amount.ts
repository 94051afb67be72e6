/** Amounts in an EMV code: text such as `23.72` in the code's own currency; and what is asked beside them. */
import type { Fen } from '../kernel'
import { fen } from '../kernel'

export const CNY = '156'

/** Money of this app, or another currency's text as it stands: some have three decimals, some none. */
export type Amount =
  | { readonly kind: 'fen'; readonly fen: Fen }
  | { readonly kind: 'foreign'; readonly text: string }

export type Tip =
  /** The shopper is asked for one. */
  | { readonly kind: 'asked' }
  | { readonly kind: 'fixed'; readonly fee: Amount }
  /** Text such as `5` or `12.50`. */
  | { readonly kind: 'percent'; readonly percent: string }

const LONGEST = 13

/** Undefined for zero, for more decimals than the currency has where that is known, and for anything else than digits and one point. */
export function readAmount(text: string, currency: string): Amount | undefined {
  const [, whole = '', decimals = ''] = /^(\d+)(?:\.(\d*))?$/.exec(text) ?? []
  if (text.length > LONGEST || !/[1-9]/.test(whole + decimals)) return undefined
  if (currency !== CNY) return { kind: 'foreign', text }
  if (decimals.length > 2) return undefined
  return { kind: 'fen', fen: fen(Number(whole + decimals.padEnd(2, '0'))) }
}

export function amountText(amount: Amount): string {
  if (amount.kind === 'foreign') return amount.text
  const digits = String(amount.fen).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Objects 55, 56 and 57, of which one without its companion says nothing. */
export type TipTexts = readonly [kind?: string, fee?: string, percent?: string]

export function readTip([kind, fee, percent]: TipTexts, currency: string): Tip | null | undefined {
  if (fee !== undefined && kind !== '02') return undefined
  if (percent !== undefined && kind !== '03') return undefined
  if (kind === undefined) return null
  if (kind === '01') return { kind: 'asked' }
  if (kind === '02') {
    const read = fee === undefined ? undefined : readAmount(fee, currency)
    return read && { kind: 'fixed', fee: read }
  }
  const isPercent = kind === '03' && percent !== undefined && /^\d{1,2}(\.\d{1,2})?$/.test(percent)
  return isPercent && /[1-9]/.test(percent) ? { kind: 'percent', percent } : undefined
}

export function tipTexts(tip: Tip | null): TipTexts {
  if (tip === null) return []
  if (tip.kind === 'asked') return ['01']
  return tip.kind === 'fixed' ? ['02', amountText(tip.fee)] : ['03', undefined, tip.percent]
}
