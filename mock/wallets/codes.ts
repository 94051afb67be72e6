/** Codes that lead a payer to an order. */
import type { CodeRecord, NetworksState } from './state'
import type { Trade } from './trade'
import { keyOf } from './trade'

export function issueCode(
  { codes }: NetworksState,
  trade: Trade,
  text: string,
  { kind, expiresAt }: Pick<CodeRecord, 'kind' | 'expiresAt'>,
): string {
  codes[text] = { trade: keyOf(trade), kind, expiresAt }
  return text
}
