/** A mocked backend made of a golden: its shop, and a shopper who holds and has had what the golden says. */
import { createMockBackend } from '@mock/backend/mock-backend'
import { createStateKeeper } from '@mock/backend/persisted-state'
import type { MockState } from '@mock/backend/state'
import type { CartLine } from '@/domain/cart'
import type { Gtin14 } from '@/domain/code'
import type { Coupon } from '@/domain/coupon'
import type { StoreId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { Quote } from '@/domain/order'
import type { PricingContext } from '@/domain/pricing'
import { pieces, product } from '../domain/support/goods'
import { withCheckDigit } from '../domain/support/scans'
import type { Call, Name } from '../mock/support/desk'
import { bodyOf, requestOf } from '../mock/support/desk'
import { createFakeStorage, createSeededRandom } from '../support/fake-platform'
import { createVirtualClock } from '../support/virtual-clock'
import type { Golden } from './golden'
import { goldens } from './golden'
import { bookOf, contextOf, linesOf } from './golden-basket'

const STORE = idOf<StoreId>('sz-futian')
const CARDS = { ordinary: 'M1002003001', premium: 'M1002003002' }

/** A line's id goes over the wire, a golden's names are for reading. */
export const basketOf = (golden: Golden): CartLine[] =>
  linesOf(golden).map((line, i) => ({ ...line, id: idOf(`l${i}`) }))

/** What a phone can bring to a till: counted goods with a price, in date, asked for on the phone. */
export const payable = goldens().filter(({ golden }) => {
  const { receipt, channel, wallet, isFirstPurchase, tier } = golden
  const isOnPhone = !wallet && channel !== 'till'
  const isSold = receipt.unpriced.length === 0 && !receipt.refused && receipt.lines.length > 0
  const isCounted = linesOf(golden).every(({ goods, lastDay }) => goods.kind === 'pieces' && lastDay === null)
  const ofNoStore = !(golden.promotions ?? []).some((each) => JSON.stringify(each).includes('storeIds'))
  const isPossible = !(isFirstPurchase && tier === 'none')
  return isOnPhone && isSold && isCounted && ofNoStore && isPossible
})

/** What the store quotes this shopper for the golden's basket. */
export const quoted = (golden: Golden): Quote => openGolden(golden).quote()

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
  prepare(state, state.sessions[token] as string, golden, context)
  keeper.save(state)
  const scanned = lines.map((line): CartLine => ({ ...line, code: codes.get(line.productId) ?? '' }))
  const body = { storeId: STORE, cartRevision: 1, lines: scanned }
  const quote = () => bodyOf('createQuote', send('createQuote', { token, body })).quote
  return { send, token, quote }
}

function prepare(state: MockState, owner: string, golden: Golden, context: PricingContext) {
  state.coupons[owner] = context.coupons.map(couponOf)
  for (const [id, count] of Object.entries(golden.taken ?? {})) {
    const { limit } = (golden.promotions ?? []).find((each) => each.id === id) ?? {}
    if (limit?.per === 'person') state.takenBefore[owner] = { ...state.takenBefore[owner], [id]: count }
    else bought(state, owner, id, count, context)
  }
  // whoever it is not the first purchase of has bought something, long ago
  if (!context.isFirstPurchase) bought(state, owner, 'long-ago', 1, { now: 0 })
}

const couponOf = ({ id, promotionId, expiresAt }: PricingContext['coupons'][number]): Coupon => ({
  id,
  promotionId,
  expiresAt,
  words: { zh: id, en: id },
  storeIds: null,
  most: 1,
  reservedFor: [],
  uses: [],
})

/** A paid order in which a promotion gave something on so many pieces. */
function bought(
  state: MockState,
  owner: string,
  promotionId: string,
  count: number,
  { now }: { readonly now: number },
) {
  const [line] = linesOf({ lines: [{ product: promotionId, pieces: count }] } as unknown as Golden)
  const adjustments = [{ kind: 'promotion', promotionId, amount: -1 }]
  const lines = [{ ...line, lineId: line?.id, goods: pieces(count), adjustments }]
  const order = { id: promotionId, status: 'paid', createdAt: now, paid: { at: now }, lines }
  // as much of an order as limits look at
  state.orders[promotionId] = { order, owner } as unknown as MockState['orders'][string]
}
