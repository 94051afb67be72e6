/** Why a promotion gave nothing for a line, one hand-worked basket a reason. */
import { describe, expect, it } from 'vitest'
import type { CartLine } from '@/domain/cart'
import { fen, idOf } from '@/domain/kernel'
import type { PriceBook, PricingContext, Promotion } from '@/domain/pricing'
import { explainLine, priceCart } from '@/domain/pricing'
import { asking, book, held, promotion } from '../../support/books'
import { cartWith } from '../../support/carts'
import { clock, line, pieces, sticker, TODAY, weight } from '../../support/goods'
import type { ConditionInShort, PromotionInShort } from '../../support/promotions'

function storyOf(lines: readonly CartLine[], shop: PriceBook, context: PricingContext = asking(), at = 0) {
  const cart = cartWith(...lines)
  const story = explainLine(idOf(lines[at]?.id ?? ''), priceCart(cart, shop, context), cart, shop, context)
  if (!story) throw new Error('no story')
  return story
}

const whysOf = (...args: Parameters<typeof storyOf>) =>
  Object.fromEntries(storyOf(...args).missed.map(({ promotionId, why }) => [promotionId, why]))

const milk = (quantity = 1) => line('milk', pieces(quantity), 'milk')
const tea = (quantity = 1) => line('tea', pieces(quantity), 'tea')

const off = (id: string, percent: number, more: Partial<PromotionInShort> = {}): Promotion =>
  promotion({ id, benefit: { kind: 'percent-off', percent }, goods: ['milk'], ...more })
const spend = (id: string, least: number, amount: number, more: Partial<PromotionInShort> = {}) =>
  promotion({ id, benefit: { kind: 'spend-steps', steps: [{ spend: least, off: amount }] }, ...more })
const third = (id: string, goods: readonly string[], more: Partial<PromotionInShort> = {}) =>
  promotion({ id, benefit: { kind: 'buy-get', buy: 2, get: 1, percent: 100 }, goods, ...more })

describe('a promotion that does not hold', () => {
  const why = (condition: ConditionInShort, context = asking()) =>
    whysOf([milk()], book({ milk: 1000 }, [off('p', 10, { conditions: [condition] })]), context).p

  it('has not begun, or is over', () => {
    expect(why({ kind: 'window', from: '2025-11-23 00:00' })).toEqual({
      kind: 'not-yet',
      from: clock('2025-11-23 00:00'),
    })
    expect(why({ kind: 'window', until: '2025-11-22 12:00' })).toEqual({ kind: 'over' })
  })

  it('is for other hours', () => {
    const hours = { days: [1, 2, 3, 4, 5, 6, 7], fromMinute: 1140, untilMinute: 1260 }
    expect(why({ kind: 'weekly', ...hours })).toEqual({ kind: 'not-now', ...hours })
  })

  it('is for somebody or somewhere else', () => {
    expect(why({ kind: 'stores', storeIds: ['store-2'] })).toEqual({ kind: 'other-store' })
    expect(why({ kind: 'tiers', tiers: ['premium'] })).toEqual({ kind: 'tier', tiers: ['premium'] })
    expect(why({ kind: 'channel', channel: 'till' })).toEqual({ kind: 'channel', channel: 'till' })
    expect(why({ kind: 'first-purchase' })).toEqual({ kind: 'not-first-purchase' })
  })

  it('wants a wallet or a coupon', () => {
    const shop = book({ milk: 1000 }, [
      spend('w', 100, 50, { conditions: [{ kind: 'wallet', wallets: ['unionpay'] }] }),
      spend('c', 100, 50, { conditions: [{ kind: 'coupon' }] }),
    ])
    expect(whysOf([milk()], shop)).toEqual({
      w: { kind: 'wallet', wallets: ['unionpay'] },
      c: { kind: 'no-coupon' },
    })
    expect(whysOf([milk()], shop, asking('none', { coupons: [held('1', 'c')] }))).not.toHaveProperty('c')
  })

  it('names of several reasons the one nobody can change', () => {
    const conditions: ConditionInShort[] = [
      { kind: 'tiers', tiers: ['premium'] },
      { kind: 'window', until: '2025-01-01 00:00' },
    ]
    expect(whysOf([milk()], book({ milk: 1000 }, [off('p', 10, { conditions })])).p).toEqual({ kind: 'over' })
    const forOthers: ConditionInShort[] = [{ kind: 'stores', storeIds: ['store-2'] }, { kind: 'coupon' }]
    expect(whysOf([milk()], book({ milk: 1000 }, [spend('c', 1, 1, { conditions: forOthers })])).c).toEqual({
      kind: 'no-coupon',
    })
  })
})

describe('a promotion that holds', () => {
  it('wants more spent, after what comes off before it', () => {
    // 2 × 45.00 less 10 % is 81.00; 199.00 − 81.00 = 118.00
    const shop = book({ milk: 4500 }, [off('item', 10), spend('199', 19_900, 5000)])
    expect(whysOf([milk(2)], shop)).toEqual({ 199: { kind: 'minimum-not-reached', missing: 11_800 } })
  })

  it('counts only its own goods towards the minimum', () => {
    const shop = book({ milk: 4500, tea: 9000 }, [spend('100', 10_000, 1000, { goods: ['milk'] })])
    expect(whysOf([milk(2), tea(3)], shop)['100']).toEqual({ kind: 'minimum-not-reached', missing: 1000 })
    expect(whysOf([milk(2), tea(3)], shop, asking(), 1)).toEqual({})
  })

  it('wants more pieces', () => {
    const shop = book({ milk: 1000, tea: 500 }, [
      third('third', ['milk', 'tea']),
      promotion({
        id: 'many',
        benefit: { kind: 'quantity-tiers', tiers: [{ from: 6, percent: 10 }] },
        goods: ['milk'],
      }),
      promotion({
        id: 'meal',
        benefit: {
          kind: 'combo',
          slots: [
            { goods: ['milk'], count: 1 },
            { goods: ['cake'], count: 2 },
          ],
          price: 1500,
        },
      }),
    ])
    expect(whysOf([milk()], shop)).toEqual({
      // cheapest first; the store sells no cake; more of the same needs no name
      third: { kind: 'too-few-pieces', missing: 2, choices: [['tea', 'milk']] },
      many: { kind: 'too-few-pieces', missing: 5, choices: [] },
      meal: { kind: 'too-few-pieces', missing: 2, choices: [] },
    })
    expect(whysOf([milk(), tea()], shop).third).toMatchObject({ kind: 'too-few-pieces', missing: 1 })
    const withCake = { ...shop, prices: book({ milk: 1000, tea: 500, cake: 800 }).prices }
    expect(whysOf([milk()], withCake).meal).toMatchObject({ choices: [['cake']] })
  })

  it('says nothing of sets and of so many pieces to a pack from the scale', () => {
    const tiers = promotion({
      id: 'tiers',
      benefit: { kind: 'quantity-tiers', tiers: [{ from: 2, percent: 5 }] },
    })
    const shop = book({ milk: 1000 }, [third('third', ['milk']), tiers])
    expect(whysOf([line('milk', weight(500))], shop)).toEqual({})
  })

  it('gave way to member price, to another promotion, or to one of its group', () => {
    const shop = book({ milk: { list: 1000, ordinary: 700 } }, [off('p', 20)])
    expect(whysOf([milk()], shop, asking('ordinary')).p).toEqual({
      kind: 'better-taken',
      by: { kind: 'member-price', tier: 'ordinary' },
    })
    const better = { kind: 'promotion', promotionId: 'most', words: { zh: 'most', en: 'most' } }
    const two = book({ milk: 1000 }, [off('p', 20), off('most', 30)])
    expect(whysOf([milk()], two).p).toEqual({ kind: 'better-taken', by: better })
    const grouped = book({ milk: 1000 }, [
      off('most', 30, { groups: ['g'] }),
      spend('basket', 500, 100, { groups: ['g'] }),
    ])
    expect(whysOf([milk()], grouped).basket).toEqual({ kind: 'better-taken', by: better })
    const orders = book({ milk: 1000 }, [spend('most', 500, 300), spend('less', 500, 100)])
    expect(whysOf([milk()], orders).less).toEqual({ kind: 'better-taken', by: better })
  })

  it('gave way to another set, or to prices a set for a price does not come on top of', () => {
    const named = (id: string) => ({ kind: 'promotion', promotionId: id, words: { zh: id, en: id } })
    const half = promotion({ id: 'half', benefit: { kind: 'buy-get', buy: 1, get: 1, percent: 50 } })
    expect(whysOf([milk(3)], book({ milk: 1000 }, [half, third('third', ['milk'])])).half).toEqual({
      kind: 'better-taken',
      by: named('third'),
    })
    const three = promotion({ id: 'three', benefit: { kind: 'set-price', count: 3, price: 2800 } })
    const forMembers = book({ milk: { list: 1000, ordinary: 700 } }, [three])
    expect(whysOf([milk(3)], forMembers, asking('ordinary')).three).toEqual({
      kind: 'better-taken',
      by: { kind: 'member-price', tier: 'ordinary' },
    })
    const cheaper = book({ milk: 1000 }, [three, off('item', 20)])
    expect(whysOf([milk(3)], cheaper).three).toEqual({ kind: 'better-taken', by: named('item') })
    const dearer = book({ milk: 1000 }, [
      promotion({ id: 'three', benefit: { kind: 'set-price', count: 3, price: 2000 } }),
      off('item', 20),
    ])
    expect(whysOf([milk(3)], dearer).item).toEqual({ kind: 'better-taken', by: named('three') })
    const reduced = line('milk', sticker(600), 'milk')
    expect(whysOf([reduced], book({ milk: 1000 }, [off('item', 20)])).item).toEqual({
      kind: 'better-taken',
      by: { kind: 'price-sticker' },
    })
  })

  it('has reached its limit', () => {
    const sets = book({ milk: 1000 }, [third('set', ['milk'], { limit: { most: 1, per: 'day' } })])
    expect(whysOf([milk(3)], sets, asking('none', { taken: { set: 1 } })).set).toEqual({
      kind: 'limit-reached',
      most: 1,
      per: 'day',
    })
    const shop = book({ milk: 1000 }, [off('p', 20, { limit: { most: 2 } })])
    const reached = { kind: 'limit-reached', most: 2, per: 'order' }
    // two of three pieces have it, the third is too many
    const { missed, extents } = storyOf([milk(3)], shop)
    expect(missed).toEqual([])
    expect(extents).toEqual([{ kind: 'part', promotionId: 'p', pieces: 2, of: 3 }])
    expect(storyOf([milk(2)], shop)).toMatchObject({ missed: [], extents: [] })
    expect(whysOf([milk(2), line('milk', pieces(1), 'again')], shop, asking(), 1).p).toEqual(reached)
    const daily = book({ milk: 1000 }, [spend('p', 500, 100, { limit: { most: 1, per: 'day' } })])
    expect(whysOf([milk()], daily, asking('none', { taken: { p: 1 } })).p).toEqual({
      kind: 'limit-reached',
      most: 1,
      per: 'day',
    })
  })

  it('has given away its budget', () => {
    const shop = book({ milk: 1000 }, [off('item', 20), spend('order', 500, 100), third('set', ['milk'])])
    const gone = asking('none', { budgets: { item: fen(199), order: fen(0), set: fen(0) } })
    expect(whysOf([milk(3)], shop, gone)).toEqual({
      item: { kind: 'budget-gone' },
      order: { kind: 'budget-gone' },
      set: { kind: 'budget-gone' },
    })
  })

  it('cannot go below the lowest price', () => {
    const shop = book({ milk: { list: 1000, floor: 1000 } }, [off('item', 20), spend('order', 500, 100)])
    expect(whysOf([milk()], shop)).toEqual({ item: { kind: 'at-floor' }, order: { kind: 'at-floor' } })
  })

  it('came off other goods', () => {
    // the tea is the cheapest of the three, so it is the free one
    const shop = book({ milk: 1000, tea: 500 }, [third('third', ['milk', 'tea'])])
    expect(whysOf([milk(2), tea()], shop)).toEqual({ third: { kind: 'given-elsewhere' } })
    expect(storyOf([milk(2), tea()], shop, asking(), 1)).toMatchObject({
      applied: [{ promotionId: 'third', amount: -500 }],
      missed: [],
    })
  })
})

describe('a promotion that leaves the product out', () => {
  it('is named where it would hold for the basket, or with a wallet', () => {
    const goods = { except: ['milk'] }
    const shop = book({ milk: 1000 }, [
      spend('coupon', 100, 50, { goods, conditions: [{ kind: 'coupon' }] }),
      spend('wallet', 100, 50, { goods, conditions: [{ kind: 'wallet', wallets: ['alipay'] }] }),
      spend('over', 100, 50, { goods, conditions: [{ kind: 'window', until: '2025-01-01 00:00' }] }),
      off('item', 10, { goods }),
    ])
    expect(whysOf([milk()], shop)).toEqual({ wallet: { kind: 'excepted' } })
    expect(whysOf([milk()], shop, asking('none', { coupons: [held('1', 'coupon')] }))).toEqual({
      coupon: { kind: 'excepted' },
      wallet: { kind: 'excepted' },
    })
  })
})

describe('a story', () => {
  it('is told only of promotions that speak of the product', () => {
    const shop = book({ milk: 1000 }, [
      spend('tea only', 100, 50, { goods: ['tea'] }),
      off('last day', 50, { goods: { include: ['milk'], withinDays: 0 } }),
      spend('not milk', 100, 50, { goods: { except: ['milk'] } }),
    ])
    expect(whysOf([milk()], shop)).toEqual({ 'not milk': { kind: 'excepted' } })
    const onLastDay = line('milk', pieces(1), 'milk', { lastDay: TODAY })
    expect(storyOf([onLastDay], shop).applied).toMatchObject([{ kind: 'markdown', amount: -500 }])
  })

  it('begins with what is nearest', () => {
    const shop = book({ milk: 1000 }, [
      off('over', 10, { conditions: [{ kind: 'window', until: '2025-01-01 00:00' }] }),
      spend('minimum', 5000, 100),
      third('third', ['milk']),
    ])
    expect(storyOf([milk()], shop).missed.map(({ promotionId }) => promotionId)).toEqual([
      'third',
      'minimum',
      'over',
    ])
  })

  it('ends with what nobody can change', () => {
    const under = (id: string, condition: ConditionInShort) => off(id, 10, { conditions: [condition] })
    const evening = { days: [1, 2, 3, 4, 5, 6, 7], fromMinute: 1140, untilMinute: 1260 }
    const nearestFirst = [
      third('too-few-pieces', ['milk']),
      spend('minimum-not-reached', 5000, 100),
      under('tier', { kind: 'tiers', tiers: ['premium'] }),
      under('not-now', { kind: 'weekly', ...evening }),
      under('not-yet', { kind: 'window', from: '2025-11-23 00:00' }),
      spend('no-coupon', 100, 50, { conditions: [{ kind: 'coupon' }] }),
      under('channel', { kind: 'channel', channel: 'till' }),
      spend('wallet', 100, 50, { conditions: [{ kind: 'wallet', wallets: ['unionpay'] }] }),
      off('better-taken', 10),
      off('limit-reached', 40, { limit: { most: 1, per: 'day' } }),
      off('budget-gone', 50),
      under('not-first-purchase', { kind: 'first-purchase' }),
      under('other-store', { kind: 'stores', storeIds: ['store-2'] }),
      under('over', { kind: 'window', until: '2025-01-01 00:00' }),
    ]
    const shop = book({ milk: 1000 }, [off('taken', 30), ...[...nearestFirst].reverse()])
    const shopper = asking('none', { taken: { 'limit-reached': 1 }, budgets: { 'budget-gone': fen(0) } })
    const { missed } = storyOf([milk()], shop, shopper)
    expect(missed.map(({ promotionId }) => promotionId)).toEqual(nearestFirst.map(({ id }) => id))
    expect(missed.map(({ why }) => why.kind)).toEqual(nearestFirst.map(({ id }) => id))
  })

  it('calls a coupon that lacks something a coupon', () => {
    const shop = book({ milk: 1000 }, [spend('c', 5000, 500, { conditions: [{ kind: 'coupon' }] })])
    const { missed } = storyOf([milk()], shop, asking('none', { coupons: [held('1', 'c')] }))
    expect(missed).toMatchObject([
      { promotionId: 'c', layer: 'coupon', why: { kind: 'minimum-not-reached', missing: 4000 } },
    ])
  })

  it('says of a set that other goods share, what it saves in all and here', () => {
    // 10.00 + 5.00 for 9.00: 6.00 off, 4.00 of it here
    const meal = promotion({
      id: 'meal',
      benefit: {
        kind: 'combo',
        slots: [
          { goods: ['milk'], count: 1 },
          { goods: ['tea'], count: 1 },
        ],
        price: 900,
      },
    })
    const shop = book({ milk: 1000, tea: 500 }, [meal])
    expect(storyOf([milk(), tea()], shop).extents).toEqual([
      { kind: 'shared', promotionId: 'meal', whole: 600, here: 400 },
    ])
    const twice = book({ milk: 1000 }, [third('third', ['milk'])])
    expect(storyOf([milk(3)], twice).extents).toEqual([])
  })

  it('is not told of goods without a price', () => {
    const cart = cartWith(milk())
    const shop = book({}, [])
    expect(explainLine(idOf('milk'), priceCart(cart, shop, asking()), cart, shop, asking())).toBeNull()
  })
})

describe('a member price that was not taken', () => {
  const shop = book({ milk: { list: 1000, ordinary: 900, premium: 850 } }, [spend('ten', 1000, 300)])
  const pricesOf = (...args: Parameters<typeof storyOf>) => storyOf(...args).missedPrices

  it('is named with the offer that list price reached, and what the basket costs less for it', () => {
    // at list 10.00 − 3.00 = 7.00; at the member price 9.00
    expect(pricesOf([milk()], shop, asking('ordinary'))).toEqual([
      {
        tier: 'ordinary',
        price: 900,
        why: {
          kind: 'kept-for',
          by: { kind: 'promotion', promotionId: 'ten', words: { zh: 'ten', en: 'ten' } },
          saves: 200,
        },
      },
      { tier: 'premium', price: 850, why: { kind: 'other-card' } },
    ])
  })

  it('gave way to a special, or to a set for a price', () => {
    const named = (id: string) => ({
      kind: 'better-taken',
      by: { kind: 'promotion', promotionId: id, words: { zh: id, en: id } },
    })
    const prices = { milk: { list: 1000, ordinary: 900 } }
    const special = book(prices, [off('special', 50)])
    expect(pricesOf([milk()], special, asking('ordinary'))).toMatchObject([
      { price: 900, why: named('special') },
    ])
    const set = book(prices, [
      promotion({ id: 'set', benefit: { kind: 'set-price', count: 2, price: 1000 }, goods: ['milk'] }),
    ])
    expect(pricesOf([milk(2)], set, asking('ordinary'))).toMatchObject([{ price: 900, why: named('set') }])
  })

  it('is named to who has no card for it, the nearest card that is cheaper', () => {
    expect(pricesOf([milk()], book({ milk: { list: 1000, ordinary: 1000, premium: 850 } }))).toEqual([
      { tier: 'premium', price: 850, why: { kind: 'other-card' } },
    ])
    const [next] = pricesOf([milk()], shop)
    expect(next).toEqual({ tier: 'ordinary', price: 900, why: { kind: 'other-card' } })
  })

  it('is not named where it was taken, or where nobody pays less', () => {
    const plain = book({ milk: { list: 1000, ordinary: 900 } })
    expect(pricesOf([milk()], plain, asking('ordinary'))).toEqual([])
    expect(pricesOf([milk()], book({ milk: { list: 1000, ordinary: 900 } }, [off('special', 50)]))).toEqual(
      [],
    )
  })
})
