/** The same receipts through the mocked backend: a shop made of the golden, a basket of codes, and a quote. */
import { describe, expect, it } from 'vitest'
import { checkBook, priceCart } from '@/domain/pricing'
import { bookOf, contextOf } from './golden-basket'
import { basketOf, payable, quoted } from './golden-shop'

describe('at the mocked till', () => {
  it.each(payable)('$golden.title', ({ golden }) => {
    const quote = quoted(golden)
    expect({ list: quote.listTotal, total: quote.total }).toEqual({
      list: golden.receipt.listTotal,
      total: golden.receipt.total,
    })
    expect(quote.lines.map(({ amount }) => amount)).toEqual(golden.receipt.lines.map(({ pay }) => pay))
    const onScreen = priceCart({ lines: basketOf(golden) }, checkBook(bookOf(golden)), contextOf(golden))
    expect(quote.lines).toEqual(onScreen.lines)
  })

  it('most receipts are looked at, those of coupons, limits and budgets among them', () => {
    expect(payable.length).toBeGreaterThanOrEqual(80)
    for (const fact of ['coupons', 'taken', 'budgets'] as const)
      expect(payable.some(({ golden }) => golden[fact] !== undefined)).toBe(true)
  })
})
