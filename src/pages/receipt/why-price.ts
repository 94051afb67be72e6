/** A receipt line in words: how much of it, what its label said, and why it cost less than list. */
import { unreachable } from '@/domain/kernel'
import type { OrderLine } from '@/domain/order'
import type { Messages } from '@/ui/messages/catalogue'

export function amountWords({ goods, unitPrice }: OrderLine, { cart }: Messages): string {
  switch (goods.kind) {
    case 'pieces':
      return cart.listLine(unitPrice, goods.quantity)
    case 'weight':
      return cart.weighedLine(unitPrice, goods.grams)
    case 'label-price':
      return cart.labelLine
    case 'sticker-price':
      return cart.listLine(unitPrice, 1)
    default:
      return unreachable(goods)
  }
}

/** Last day and batch, as far as the label named them. */
export function labelWords({ lastDay, batch }: OrderLine, { product }: Messages): readonly string[] {
  return [
    ...(lastDay === null ? [] : [product.until(lastDay)]),
    ...(batch === null ? [] : [product.batch(batch)]),
  ]
}
