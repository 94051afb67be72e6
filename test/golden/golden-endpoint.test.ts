/** The same receipts through the mocked backend: a shop made of the golden, a basket of codes, and a quote. */
import { createMockBackend } from '@mock/backend/mock-backend'
import { describe, expect, it } from 'vitest'
import type { CartLine } from '@/domain/cart'
import type { Gtin14 } from '@/domain/code'
import type { StoreId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import { checkBook, priceCart } from '@/domain/pricing'
import { product } from '../domain/support/goods'
import { withCheckDigit } from '../domain/support/scans'
import { bodyOf, requestOf } from '../mock/support/desk'
import { createSeededRandom } from '../support/fake-platform'
import { createVirtualClock } from '../support/virtual-clock'
import type { Golden } from './golden'
import { goldens } from './golden'
import { bookOf, contextOf, linesOf } from './golden-basket'

const STORE = idOf<StoreId>('sz-futian')
/** Points on these cards, as seeded. */
const BALANCES = { none: 0, ordinary: 211, premium: 1851 }
const CARDS = { ordinary: 'M1002003001', premium: 'M1002003002' }

/** What a phone can bring to a till: counted goods with a price, in date, asked for on the phone and without coupons. */
const payable = goldens().filter(({ golden }) => {
  const { receipt, channel, points, coupons, taken, budgets, isFirstPurchase } = golden
  const isPlain = !coupons && !taken && !budgets && !isFirstPurchase && channel !== 'till'
  const isSold = receipt.unpriced.length === 0 && !receipt.refused && receipt.lines.length > 0
  const { now } = contextOf(golden)
  const isCounted = linesOf(golden).every(({ goods, lastDay }) => goods.kind === 'pieces' && lastDay === null)
  const ofNoStore = !(golden.promotions ?? []).some((each) => JSON.stringify(each).includes('storeIds'))
  const hasSuchPoints = !points || (points.balance === BALANCES[golden.tier] && points.mostPercent === 50)
  return isPlain && hasSuchPoints && isSold && isCounted && ofNoStore && now > 0
})

/** A line's id goes over the wire, a golden's names are for reading. */
const basketOf = (golden: Golden): CartLine[] =>
  linesOf(golden).map((line, i) => ({ ...line, id: idOf(`l${i}`) }))

function quoted(golden: Golden) {
  const { tier, categoryOf, now } = contextOf(golden)
  const lines = basketOf(golden)
  const ids = [...new Set(lines.map(({ productId }) => productId))]
  const codes = new Map(ids.map((id, i) => [id, withCheckDigit(`0690000${String(i).padStart(6, '0')}`)]))
  const products = ids.map((id) =>
    product(id, { gtins: [codes.get(id) as Gtin14], category: categoryOf(id) ?? 'pantry' }),
  )
  const backend = createMockBackend({
    clock: createVirtualClock(now),
    random: createSeededRandom(7),
    storage: null,
    shop: {
      book: (storeId) => ({ ...bookOf(golden), storeId }),
      catalog: (storeId) => ({ storeId, version: '1', products }),
    },
  })
  const credential = tier === 'none' ? { kind: 'guest' } : { kind: 'member-card', number: CARDS[tier] }
  const { token } = bodyOf(
    'openSession',
    backend.handle(requestOf('openSession', { body: { credential } })).reply,
  )
  const scanned = lines.map((line): CartLine => ({ ...line, code: codes.get(line.productId) ?? '' }))
  const { wallet = null, points } = golden
  const body = { storeId: STORE, cartRevision: 1, lines: scanned, wallet, usePoints: points !== undefined }
  return bodyOf('createQuote', backend.handle(requestOf('createQuote', { token, body })).reply).quote
}

describe('at the mocked till', () => {
  it.each(payable)('$golden.title', ({ golden }) => {
    const quote = quoted(golden)
    expect({ list: quote.listTotal, total: quote.total }).toEqual({
      list: golden.receipt.listTotal,
      total: golden.receipt.total,
    })
    expect(quote.lines.map(({ amount }) => amount)).toEqual(golden.receipt.lines.map(({ pay }) => pay))
    const { points = null, due = golden.receipt.total } = golden.receipt
    expect({ points: quote.points, due: quote.due }).toEqual({ points, due })
    const onScreen = priceCart({ lines: basketOf(golden) }, checkBook(bookOf(golden)), contextOf(golden))
    expect(quote.lines).toEqual(onScreen.lines)
  })

  it('most receipts are looked at', () => {
    expect(payable.length).toBeGreaterThanOrEqual(40)
    expect(payable.filter(({ golden }) => golden.points).length).toBe(4)
    expect(payable.filter(({ golden }) => golden.wallet).length).toBeGreaterThanOrEqual(1)
  })
})
