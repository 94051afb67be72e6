/** A shop made of a golden: its products, its book, and a shopper of its tier with a basket of codes. */
import { createMockBackend } from '@mock/backend/mock-backend'
import type { CartLine } from '@/domain/cart'
import type { Gtin14 } from '@/domain/code'
import type { StoreId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import { product } from '../domain/support/goods'
import { withCheckDigit } from '../domain/support/scans'
import type { Call, Name } from '../mock/support/desk'
import { bodyOf, requestOf } from '../mock/support/desk'
import { createSeededRandom } from '../support/fake-platform'
import { createVirtualClock } from '../support/virtual-clock'
import type { Golden } from './golden'
import { goldens } from './golden'
import { bookOf, contextOf, linesOf } from './golden-basket'

export const STORE = idOf<StoreId>('sz-futian')
const CARDS = { ordinary: 'M1002003001', premium: 'M1002003002' }

/** What a phone can bring to a till: counted goods with a price, in date, asked for on the phone and without coupons. */
export const payable = goldens().filter(({ golden }) => {
  const { receipt, channel, wallet, coupons, taken, budgets, isFirstPurchase } = golden
  const isPlain = !wallet && !coupons && !taken && !budgets && !isFirstPurchase && channel !== 'till'
  const isSold = receipt.unpriced.length === 0 && !receipt.refused && receipt.lines.length > 0
  const { now } = contextOf(golden)
  const isCounted = linesOf(golden).every(({ goods, lastDay }) => goods.kind === 'pieces' && lastDay === null)
  const ofNoStore = !(golden.promotions ?? []).some((each) => JSON.stringify(each).includes('storeIds'))
  return isPlain && isSold && isCounted && ofNoStore && now > 0
})

/** A line's id goes over the wire, a golden's names are for reading. */
export const basketOf = (golden: Golden): CartLine[] =>
  linesOf(golden).map((line, i) => ({ ...line, id: idOf(`l${i}`) }))

export function openGolden(golden: Golden) {
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
  const send = (name: Name, call: Call = {}) => backend.handle(requestOf(name, call)).reply
  const { token } = bodyOf('openSession', send('openSession', { body: { credential } }))
  const scanned = lines.map((line): CartLine => ({ ...line, code: codes.get(line.productId) ?? '' }))
  const quote = () => {
    const body = { storeId: STORE, cartRevision: 1, lines: scanned }
    return bodyOf('createQuote', send('createQuote', { token, body })).quote
  }
  return { send, token, quote }
}
