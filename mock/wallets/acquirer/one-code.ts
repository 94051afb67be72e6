/**
 * The acquirer's one code for several wallets, in the EMVCo merchant-presented form: the order for anybody to read, and
 * the acquirer's own code inside. Mainland wallets are not known to read this form; this mock's do.
 */
import { orderInQr, orderQr, parseMerchantQr } from '@/domain/emv'
import { hasOwn } from '@/domain/kernel'
import { findTrade } from '../find-trade'
import type { AcquirerMerchant } from '../settings'
import type { CodeRecord, NetworksState } from '../state'
import type { Trade } from '../trade'

const ACCOUNT = { id: '26', guid: 'example.acquirer' }

/** Throws where the merchant's card cannot be written as a code: our bug. */
export function oneCodeText({ id, card }: AcquirerMerchant, trade: Trade, own: string): string {
  const { outTradeNo, amount } = trade
  const account = { ...ACCOUNT, code: own }
  const text = orderQr({ account, orderNumber: outTradeNo, amount, cap: amount, store: id, ...card })
  if (!text.ok) throw new Error(`${id} has no code: ${text.error}`)
  return text.value
}

type Issued = { readonly own: string; readonly record: CodeRecord; readonly trade: Trade }

/** The code a scanned text stands for. One whose order or amount is not the one it was issued for is nobody's. */
export function findCode(state: NetworksState, text: string): Issued | undefined {
  const { codes } = state
  const said = orderSaid(text)
  const own = said?.code ?? text
  const record = hasOwn(codes, own) ? codes[own] : undefined
  const trade = record && findTrade(state, record.trade)
  if (!record || !trade) return undefined
  const isSo = !said || (said.orderNumber === trade.outTradeNo && said.amount === trade.amount)
  return isSo ? { own, record, trade } : undefined
}

function orderSaid(text: string) {
  const qr = text.startsWith('0002') ? parseMerchantQr(text) : undefined
  return qr?.ok ? orderInQr(qr.value, ACCOUNT) : null
}
