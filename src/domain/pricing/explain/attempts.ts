/** Changes to a basket that may unlock something: what each asks for, and how its gain is found out. */
import type { Fen } from '../../kernel'
import { fen, hasOwn, multiplyFen, ZERO_FEN } from '../../kernel'
import { TIERS } from '../../member'
import type { WalletId } from '../../payment'
import { isBundle, isItem } from '../benefits/benefits'
import { promotionsAbout } from '../compile-book'
import { priceCart } from '../price-cart'
import type { Promotion } from '../promotion'
import { layerOf } from '../promotion'
import { failuresOf } from '../unmet'
import { aloneOf } from './alone-of'
import type { MayAdd, MorePieces } from './more-pieces'
import { lineOf, piecesToNextSet, piecesToNextTier } from './more-pieces'
import { missingToNext, withMoreGoods } from './spend-more'
import type { Told } from './told'
import { givenBy } from './told'
import type { Unlock } from './unlock'

/** `asks`: about how many fen of goods more. */
export type Attempt = { readonly asks: Fen; readonly priceIt: () => Unlock | null }

/** Looks for the next one only when it is asked for it. */
export function* attemptsFor(told: Told, mayAdd: MayAdd): Generator<Attempt, void> {
  const { context } = told
  for (const tier of TIERS.slice(TIERS.indexOf(context.tier) + 1)) {
    const priceIt = () => gained(told, { ...told, context: { ...context, tier } }, { kind: 'tier', tier })
    yield { asks: ZERO_FEN, priceIt }
  }
  for (const promotion of nearby(told)) yield* attemptsWith(promotion, told, mayAdd)
}

/** By buying more of its goods, or by another wallet where only that is missing. */
function attemptsWith(promotion: Promotion, told: Told, mayAdd: MayAdd): readonly Attempt[] {
  const failures = failuresOf(promotion, told.book, told.context)
  if (failures.length === 0) return attemptOf(promotion, told, mayAdd)
  const wallets = failures.flatMap(({ condition }) => (condition.kind === 'wallet' ? condition.wallets : []))
  const [wallet] = failures.every(({ reason }) => reason === 'wallet') ? wallets : []
  return wallet ? byWallet(promotion, wallet, told) : []
}

/** Promotions that may concern something in the basket, in the order of the book. */
function nearby({ cart, book, context }: Told): readonly Promotion[] {
  const goods = cart.lines.map(({ productId }) => ({ productId, category: context.categoryOf(productId) }))
  return promotionsAbout(goods, book)
}

function attemptOf(promotion: Promotion, told: Told, mayAdd: MayAdd): Attempt[] {
  const { benefit } = promotion
  if (isBundle(benefit)) return byPieces(promotion, piecesToNextSet(promotion, benefit, told, mayAdd), told)
  if (benefit.kind === 'quantity-tiers')
    return byPieces(promotion, piecesToNextTier(promotion, benefit, told, mayAdd), told)
  if (isItem(benefit)) return []
  const missing = missingToNext(promotion, benefit, told)
  if (missing === null) return []
  const priceIt = () =>
    gained(told, withMoreGoods(promotion, missing, told), {
      kind: 'spend',
      ...named(promotion),
      missing,
    })
  return [{ asks: missing, priceIt }]
}

function byPieces(promotion: Promotion, more: MorePieces | null, told: Told): Attempt[] {
  if (more === null) return []
  const { book, cart } = told
  const list = hasOwn(book.prices, more.productId) ? book.prices[more.productId]?.list : undefined
  const changed = { ...told, cart: { lines: [...cart.lines, lineOf(more.productId, more.missing)] } }
  const priceIt = () => gained(told, changed, { kind: 'pieces', ...named(promotion), ...more })
  return [{ asks: multiplyFen(list ?? ZERO_FEN, more.missing), priceIt }]
}

function byWallet(promotion: Promotion, wallet: WalletId, told: Told): Attempt[] {
  const changed = { ...told, context: { ...told.context, wallet } }
  const priceIt = () => gained(told, changed, { kind: 'wallet', ...named(promotion), wallet })
  return [{ asks: ZERO_FEN, priceIt }]
}

const named = (promotion: Promotion) => ({
  promotionId: promotion.id,
  layer: layerOf(promotion),
  words: promotion.words,
})

type Without<T, Keys extends PropertyKey> = T extends unknown ? Omit<T, Keys> : never

/** Prices the change; null where nothing is gained by it, or by another promotion than the one that is named. */
function gained(now: Told, then: Told, what: Without<Unlock, 'total' | 'gain'>): Unlock | null {
  const { lines, total } = priceCart(then.cart, then.book, then.context)
  const gain = fen(now.priced.total + aloneOf(now, then) - total)
  if (gain <= 0) return null
  if ('promotionId' in what) {
    const given = (priced: typeof lines) => givenBy({ id: what.promotionId }, priced)
    if (given(lines) >= given(now.priced.lines)) return null
  }
  return { ...what, total, gain }
}
