/** For baskets with many promotions: every promise is what `priceCart` asks for the changed basket, to the fen. */
import { describe, expect, it } from 'vitest'
import type { CartLine } from '@/domain/cart'
import { fen } from '@/domain/kernel'
import type { PriceBook, PricingContext, Promotion, Unlock } from '@/domain/pricing'
import { explainLine, layerOf, priceCart, unlocksOf } from '@/domain/pricing'
import { passesFilter } from '@/domain/pricing/goods-filter'
import { randomBasket } from '../../../oracle/random-basket'
import { line, pieces, productId, TODAY, weight } from '../../support/goods'
import { SHARE_OF_CASES } from '../../support/property'

const seeds = (length: number) => Array.from({ length: Math.ceil(length * SHARE_OF_CASES) }, (_, i) => i + 1)

type Basket = ReturnType<typeof randomBasket>

/** The promise, kept by hand: goods really put into the basket, the card or the wallet really held. */
function kept(unlock: Unlock, basket: Basket) {
  const { lines, book, context } = basket
  const total = (all: readonly CartLine[], shop = book, who = context) =>
    priceCart({ lines: all }, shop, who).total
  switch (unlock.kind) {
    case 'tier':
      return { total: total(lines, book, { ...context, tier: unlock.tier }), alone: 0 }
    case 'wallet':
      return { total: total(lines, book, { ...context, wallet: unlock.wallet }), alone: 0 }
    case 'pieces': {
      const more = line(unlock.productId, pieces(unlock.missing), 'more')
      return { total: total([...lines, more]), alone: total([more], ...left(basket, book)) }
    }
    case 'spend': {
      const [shop, more] = withStock(unlock, book)
      return { total: total([...lines, more], shop), alone: total([more], ...left(basket, shop)) }
    }
  }
}

/** What the basket leaves of the store's offers for goods that are bought by themselves. */
function left({ lines, book, context }: Basket, shop: PriceBook): [PriceBook, PricingContext] {
  const { lines: priced } = priceCart({ lines }, book, context)
  const offBy = (id: string) =>
    priced
      .flatMap(({ adjustments }) => adjustments)
      .filter((each) => 'promotionId' in each && each.promotionId === id)
      .reduce((sum, { amount }) => sum - amount, 0)
  const unitsOf = ({ goods }: Promotion) =>
    lines
      .filter(({ productId: id, lastDay }) =>
        passesFilter(goods, { productId: id, lastDay, category: context.categoryOf(id) }, TODAY),
      )
      .reduce((sum, { goods: each }) => sum + (each.kind === 'pieces' ? each.quantity : 1), 0)
  const promotions = shop.promotions.flatMap((each): Promotion[] => {
    if (offBy(each.id) === 0) return [each]
    const layer = layerOf(each)
    const isSpent = layer === 'bundle' ? each.limit !== null : layer !== 'item'
    if (isSpent) return []
    if (each.limit === null || layer === 'bundle') return [each]
    const most = each.limit.most - unitsOf(each)
    return most > 0 ? [{ ...each, limit: { ...each.limit, most } }] : []
  })
  const budgets = Object.fromEntries(
    Object.entries(context.budgets).map(([id, budget]) => [id, fen(Math.max(0, budget - offBy(id)))]),
  )
  return [
    { ...shop, promotions },
    { ...context, coupons: [], budgets },
  ]
}

/** A kilogram of a new product of the promotion, for the missing amount. */
function withStock(unlock: Extract<Unlock, { kind: 'spend' }>, book: PriceBook): [PriceBook, CartLine] {
  const sells = (each: Promotion): Promotion =>
    each.id !== unlock.promotionId || each.goods.include === 'all'
      ? each
      : { ...each, goods: { ...each.goods, include: withFlour(each.goods.include) } }
  const prices = { ...book.prices, flour: { list: unlock.missing, member: {} } }
  const isDated = book.promotions.some(
    ({ id, goods }) => id === unlock.promotionId && goods.withinDays !== null,
  )
  const flour = line('flour', weight(1000), 'flour', { lastDay: isDated ? TODAY : null })
  return [{ ...book, prices, promotions: book.promotions.map(sells) }, flour]
}

const withFlour = (choice: Exclude<Promotion['goods']['include'], 'all'>) => ({
  ...choice,
  products: [...choice.products, productId('flour')],
})

describe('a promise', () => {
  it('is kept to the fen, and is always a gain', () => {
    const seen = new Set<string>()
    let besideCoupons = 0
    for (const seed of seeds(120)) {
      const basket = randomBasket(seed)
      const { lines, book, context } = basket
      const priced = priceCart(basket, book, context)
      for (const unlock of unlocksOf(priced, { lines }, book, context)) {
        const { total, alone } = kept(unlock, basket)
        expect(unlock.total, `${unlock.kind} of ${seed}`).toBe(total)
        expect(unlock.gain).toBe(priced.total + alone - total)
        expect(unlock.gain).toBeGreaterThan(0)
        seen.add(unlock.kind)
        if (priced.coupons.length > 0 && 'missing' in unlock) besideCoupons++
      }
    }
    // a mutation run tries too few for all of them
    if (SHARE_OF_CASES < 1) return
    expect([...seen].sort()).toEqual(['pieces', 'spend', 'tier', 'wallet'])
    expect(besideCoupons).toBeGreaterThan(0)
  })
})

describe('a story', () => {
  it('names every promotion once: what it took off, or why nothing', () => {
    const seen = new Set<string>()
    for (const seed of seeds(400)) {
      const { lines, book, context } = randomBasket(seed)
      const priced = priceCart({ lines }, book, context)
      for (const { id } of lines) {
        const story = explainLine(id, priced, { lines }, book, context)
        const applied = story?.applied.flatMap((each) => ('promotionId' in each ? [each.promotionId] : []))
        const missed = story?.missed ?? []
        for (const { why } of missed) seen.add(why.kind)
        const named = [...(applied ?? []), ...missed.map(({ promotionId }) => promotionId)]
        expect(new Set(named).size).toBe(named.length)
        for (const { why } of missed) {
          if (why.kind === 'minimum-not-reached' || why.kind === 'too-few-pieces')
            expect(why.missing).toBeGreaterThan(0)
        }
      }
    }
    // a generator that lost a kind of reason would test nothing of it
    if (SHARE_OF_CASES === 1) expect(seen.size).toBeGreaterThanOrEqual(14)
  })
})
