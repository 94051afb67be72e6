/** A basket as codes a till reads: a line with version, part, parts and order, then `quantity;code` lines. */
import type { World } from '../backend/context'
import type { PaymentRecord } from '../backend/state'

/** Codes and characters one picture holds so that a till's scanner reads it at once. */
const CODES = 40
const LONGEST = 1200

export function tillPayloads({ state }: World, { orderId }: PaymentRecord): readonly string[] {
  const kept = state.orders[orderId]
  if (!kept) return [`SGT;1;1;${orderId}`]
  const { order, codes = {} } = kept
  const rows = order.lines.map(({ lineId, productId, goods }) => {
    const quantity = goods.kind === 'pieces' ? goods.quantity : 1
    return `${quantity};${codes[lineId] ?? productId}`
  })
  const parts: string[][] = [[]]
  for (const row of rows) {
    const last = parts.at(-1) ?? []
    const isFull = last.length >= CODES || last.join('\n').length + row.length > LONGEST
    if (isFull) parts.push([row])
    else last.push(row)
  }
  return parts.map((part, i) => [`SGT;${i + 1};${parts.length};${order.number}`, ...part].join('\n'))
}
