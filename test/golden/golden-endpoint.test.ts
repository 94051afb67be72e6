/** The same receipts through the mocked backend: a shop made of the golden, a basket of codes, and a quote. */
import { describe, expect, it } from 'vitest'
import { checkBook, priceCart } from '@/domain/pricing'
import { goldens } from './golden'
import { bookOf, contextOf, linesOf } from './golden-basket'
import { basketOf, quoted } from './golden-shop'

/** What a phone can bring to a till: counted goods with a price, in date, asked for on the phone. */
const payable = goldens().filter(({ golden }) => {
  const { receipt, channel, wallet, isFirstPurchase, tier } = golden
  const isOnPhone = !wallet && channel !== 'till'
  const isSold = receipt.unpriced.length === 0 && !receipt.refused && receipt.lines.length > 0
  const isCounted = linesOf(golden).every(({ goods, lastDay }) => goods.kind === 'pieces' && lastDay === null)
  const ofNoStore = !(golden.promotions ?? []).some((each) => JSON.stringify(each).includes('storeIds'))
  const isPossible = !(isFirstPurchase && tier === 'none')
  return isOnPhone && isSold && isCounted && ofNoStore && isPossible
})

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
