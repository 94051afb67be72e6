/** A mocked backend made of a golden: its shop, and a shopper who holds and has had what the golden says. */
import { createMockBackend } from '@mock/backend/mock-backend'
import { createStateKeeper } from '@mock/backend/persisted-state'
import type { CartLine } from '@/domain/cart'
import type { Gtin14 } from '@/domain/code'
import type { StoreId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import { product } from '../domain/support/goods'
import { withCheckDigit } from '../domain/support/scans'
import type { Call, Name } from '../mock/support/desk'
import { bodyOf, requestOf } from '../mock/support/desk'
import { createFakeStorage, createSeededRandom } from '../support/fake-platform'
import { createVirtualClock } from '../support/virtual-clock'
import type { Golden } from './golden'
import { goldens } from './golden'
import { bookOf, contextOf, linesOf } from './golden-basket'
import { giveWhatIsHeld } from './golden-shopper'

export const STORE = idOf<StoreId>('sz-futian')
/** Points on these cards, as seeded. */
const BALANCES = { none: 0, ordinary: 211, premium: 1851 }
const CARDS = { ordinary: 'M1002003001', premium: 'M1002003002' }

/** What a phone can bring to a till: counted goods with a price, in date, asked for on the phone. */
export const payable = goldens().filter(({ golden }) => {
  const { receipt, channel, points, isFirstPurchase, tier } = golden
  const isSold = receipt.unpriced.length === 0 && !receipt.refused && receipt.lines.length > 0
  const isCounted = linesOf(golden).every(({ goods, lastDay }) => goods.kind === 'pieces' && lastDay === null)
  const ofNoStore = !(golden.promotions ?? []).some((each) => JSON.stringify(each).includes('storeIds'))
  const isPossible = !(isFirstPurchase && tier === 'none')
  const hasSuchPoints = !points || (points.balance === BALANCES[tier] && points.mostPercent === 50)
  return channel !== 'till' && isSold && isCounted && ofNoStore && isPossible && hasSuchPoints
})

/** A line's id goes over the wire, a golden's names are for reading. */
export const basketOf = (golden: Golden): CartLine[] =>
  linesOf(golden).map((line, i) => ({ ...line, id: idOf(`l${i}`) }))

export function openGolden(golden: Golden) {
  const context = contextOf(golden)
  const { tier, categoryOf, now, budgets } = context
  const lines = basketOf(golden)
  const ids = [...new Set(lines.map(({ productId }) => productId))]
  const codes = new Map(ids.map((id, i) => [id, withCheckDigit(`0690000${String(i).padStart(6, '0')}`)]))
  const products = ids.map((id) =>
    product(id, { gtins: [codes.get(id) as Gtin14], category: categoryOf(id) ?? 'pantry' }),
  )
  const storage = createFakeStorage()
  const backend = createMockBackend({
    clock: createVirtualClock(now),
    random: createSeededRandom(7),
    storage,
    shop: {
      book: (storeId) => ({ ...bookOf(golden), storeId }),
      catalog: (storeId) => ({ storeId, version: '1', products }),
      budgets,
    },
  })
  const credential = tier === 'none' ? { kind: 'guest' } : { kind: 'member-card', number: CARDS[tier] }
  const send = (name: Name, call: Call = {}) => backend.handle(requestOf(name, call)).reply
  const { token } = bodyOf('openSession', send('openSession', { body: { credential } }))
  const keeper = createStateKeeper(storage)
  const state = keeper.load()
  giveWhatIsHeld(state, state.sessions[token] as string, golden, context)
  keeper.save(state)
  const scanned = lines.map((line): CartLine => ({ ...line, code: codes.get(line.productId) ?? '' }))
  const quote = () => {
    const { wallet = null, points } = golden
    const body = { storeId: STORE, cartRevision: 1, lines: scanned, wallet, usePoints: points !== undefined }
    return bodyOf('createQuote', send('createQuote', { token, body })).quote
  }
  return { send, token, quote }
}
