/** What a basket lacks for the next saving: hand-worked promises, each of them kept by `priceCart`. */
import { describe, expect, it } from 'vitest'
import type { CartLine } from '@/domain/cart'
import { fen } from '@/domain/kernel'
import type { PriceBook, PricingContext, Unlock } from '@/domain/pricing'
import { priceCart, unlocksOf, worthTelling } from '@/domain/pricing'
import { asking, book, held, nthFree, promotion } from '../../support/books'
import { cartWith } from '../../support/carts'
import { line, pieces, productId, weight } from '../../support/goods'
import type { PromotionInShort } from '../../support/promotions'

function unlocks(lines: readonly CartLine[], shop: PriceBook, context: PricingContext = asking()) {
  const cart = cartWith(...lines)
  return unlocksOf(priceCart(cart, shop, context), cart, shop, context)
}

const spend = (id: string, least: number, off: number, more: Partial<PromotionInShort> = {}) =>
  promotion({ id, benefit: { kind: 'spend-steps', steps: [{ spend: least, off }] }, ...more })

describe('spending more', () => {
  it('is offered with what it lacks and what it gains', () => {
    // 88.00 in the basket: 12.00 more makes 100.00, less 20.00 is 80.00
    const shop = book({ rice: 8800 }, [spend('p', 10_000, 2000)])
    expect(unlocks([line('rice', pieces(1))], shop)).toMatchObject([
      { kind: 'spend', promotionId: 'p', missing: 1200, gain: 2000, total: 8000 },
    ])
  })

  it('gains only what comes on top of the step already reached', () => {
    const steps = [
      { spend: 5000, off: 500 },
      { spend: 10_000, off: 2000 },
    ]
    const shop = book({ rice: 8800 }, [promotion({ id: 'p', benefit: { kind: 'spend-steps', steps } })])
    expect(unlocks([line('rice', pieces(1))], shop)).toMatchObject([
      { missing: 1200, gain: 1500, total: 8000 },
    ])
  })

  it('is not offered where something better would have to be given up for it', () => {
    const shop = book({ rice: 8800 }, [spend('now', 5000, 3000), spend('later', 10_000, 2000)])
    expect(unlocks([line('rice', pieces(1))], shop)).toEqual([])
  })

  it('is not offered without goods that count, or with nothing left to give', () => {
    const shop = book({ rice: 8800, tea: 100 }, [spend('p', 10_000, 2000, { goods: ['rice'] })])
    expect(unlocks([line('tea', pieces(1))], shop)).toEqual([])
    const spent = asking('none', { budgets: { p: fen(0) } })
    expect(unlocks([line('rice', pieces(1))], shop, spent)).toEqual([])
  })
})

describe('goods by themselves', () => {
  it('cost what they cost without the coupon the basket already uses', () => {
    // 99.80 − 15.00 = 84.80 now; 199.00 − 50.00 − 15.00 = 134.00: 99.20 more for 50.00 off
    const shop = book({ rice: 9980 }, [
      spend('199', 19_900, 5000),
      spend('coupon', 6000, 1500, { conditions: [{ kind: 'coupon' }] }),
    ])
    const withCoupon = asking('none', { coupons: [held('1', 'coupon')] })
    expect(unlocks([line('rice', pieces(1))], shop, withCoupon)).toMatchObject([
      { promotionId: '199', missing: 9920, gain: 5000, total: 13_400 },
    ])
  })

  it('cost what they cost without an offer, a limit or a budget the basket has used up', () => {
    const wallet60 = spend('60', 6000, 1500, { conditions: [{ kind: 'wallet', wallets: ['unionpay'] }] })
    const shop = book({ rice: 9980 }, [spend('199', 19_900, 5000), wallet60])
    expect(unlocks([line('rice', pieces(1))], shop, asking('none', { wallet: 'unionpay' }))).toMatchObject([
      { promotionId: '199', missing: 9920, gain: 5000 },
    ])
    // the third coffee is free; one of them has the special that is given to one
    const special = promotion({
      id: 'special',
      benefit: { kind: 'unit-price', price: 500 },
      goods: ['coffee'],
      limit: { most: 1 },
    })
    const coffees = book({ coffee: 800 }, [nthFree('third', 3, ['coffee']), special])
    // 5.00 + 8.00 = 13.00 now; a third at 8.00 would be 21.00, and the cheapest of them is free: 16.00
    expect(unlocks([line('coffee', pieces(2))], coffees)).toMatchObject([
      { missing: 1, gain: 500, total: 1600 },
    ])
  })
})

describe('adding pieces', () => {
  it('is offered for the third that is free', () => {
    const shop = book({ coffee: 890, mocha: 990 }, [nthFree('p', 3, ['coffee', 'mocha'])])
    expect(unlocks([line('mocha', pieces(1)), line('coffee', pieces(1), 'c')], shop)).toMatchObject([
      { kind: 'pieces', missing: 1, productId: 'coffee', gain: 890, total: 1880 },
    ])
  })

  it('is offered for the next set, not for one that would have to be begun', () => {
    const shop = book({ coffee: 890 }, [nthFree('p', 3, ['coffee'])])
    expect(unlocks([line('coffee', pieces(4))], shop)).toMatchObject([{ missing: 2, gain: 890 }])
    expect(unlocks([line('coffee', pieces(3))], shop)).toEqual([])
    expect(unlocks([line('coffee', weight(500))], shop)).toEqual([])
  })

  it('names the goods that are lacking for a meal', () => {
    const meal = promotion({
      id: 'meal',
      benefit: {
        kind: 'combo',
        slots: [
          { goods: ['noodles'], count: 1 },
          { goods: ['cola', 'tea'], count: 1 },
        ],
        price: 1500,
      },
    })
    // 14.90 + 2.90 = 17.80 for 15.00
    const shop = book({ noodles: 1490, cola: 290, tea: 550 }, [meal])
    expect(unlocks([line('noodles', pieces(1))], shop)).toMatchObject([
      { kind: 'pieces', missing: 1, productId: 'cola', gain: 280, total: 1500 },
    ])
    const cart = cartWith(line('noodles', pieces(1)))
    const noCola = (id: string) => id !== 'cola'
    expect(
      unlocksOf(priceCart(cart, shop, asking()), cart, shop, asking(), noCola).map((each) => ({ ...each })),
    ).toMatchObject([{ productId: 'tea', gain: 540 }])
  })

  it('is offered for the next quantity tier', () => {
    const tiers = [
      { from: 3, percent: 10 },
      { from: 6, percent: 20 },
    ]
    const shop = book({ water: 1000 }, [
      promotion({ id: 'p', benefit: { kind: 'quantity-tiers', tiers }, goods: ['water'] }),
    ])
    // five cost 45.00; six at 8.00 cost 48.00; the sixth alone is 10.00
    expect(unlocks([line('water', pieces(5))], shop)).toMatchObject([{ missing: 1, gain: 700, total: 4800 }])
    expect(unlocks([line('water', pieces(6))], shop)).toEqual([])
  })

  it('stops at the limit', () => {
    const shop = book({ coffee: 890 }, [
      promotion({
        id: 'p',
        benefit: { kind: 'buy-get', buy: 2, get: 1, percent: 100 },
        goods: ['coffee'],
        limit: { most: 1 },
      }),
    ])
    expect(unlocks([line('coffee', pieces(5))], shop)).toEqual([])
  })
})

describe('being somebody else', () => {
  it('is offered with what the card saves', () => {
    const shop = book({ rice: { list: 5000, ordinary: 4500, premium: 4000 } })
    const basket = [line('rice', pieces(2))]
    expect(unlocks(basket, shop)).toMatchObject([
      { kind: 'tier', tier: 'premium', gain: 2000, total: 8000 },
      { kind: 'tier', tier: 'ordinary', gain: 1000, total: 9000 },
    ])
    expect(unlocks(basket, shop, asking('premium'))).toEqual([])
  })

  it('is offered as a wallet that takes something off', () => {
    const byCard = { conditions: [{ kind: 'wallet', wallets: ['unionpay'] }] } as const
    const shop = book({ rice: 10_000 }, [spend('p', 10_000, 500, byCard)])
    const basket = [line('rice', pieces(1))]
    expect(unlocks(basket, shop)).toMatchObject([{ kind: 'wallet', wallet: 'unionpay', gain: 500 }])
    expect(unlocks(basket, shop, asking('none', { wallet: 'unionpay' }))).toEqual([])
  })
})

describe('all promises', () => {
  it('come with the most gained for what is asked first, and at most six are priced', () => {
    const shop = book(
      { rice: 8800, ...Object.fromEntries([...'abcdefgh'].map((name) => [name, 100])) },
      [...'abcdefgh'].map((name) => nthFree(name, 2, [name])),
    )
    const basket = [...'abcdefgh'].map((name) => line(name, pieces(1), name))
    // the two tiers above were priced too, and save nothing here
    expect(unlocks(basket, shop)).toHaveLength(4)
    expect(unlocks(basket, shop, asking('premium'))).toHaveLength(6)
    const two = book({ rice: 8800, tea: 500 }, [spend('p', 10_000, 2000), nthFree('q', 2, ['tea'])])
    const both = unlocks([line('rice', pieces(1)), line('tea', pieces(1), 't')], two)
    expect(both.map(({ kind }) => kind)).toEqual(['spend', 'pieces'])
  })

  it('are few, near and worth a word', () => {
    const named = {
      promotionId: productId('p') as never,
      layer: 'basket',
      words: { zh: 'p', en: 'p' },
    } as const
    const more = (gain: number, missing: number): Unlock => ({
      kind: 'spend',
      ...named,
      missing: fen(missing),
      gain: fen(gain),
      total: fen(10_000 + missing - gain),
    })
    const tier = (gain: number): Unlock => ({
      kind: 'tier',
      tier: 'ordinary',
      gain: fen(gain),
      total: fen(10_000 - gain),
    })
    const told = (...all: Unlock[]) => worthTelling(all, fen(10_000)).map(({ gain }) => gain)
    expect(told(more(99, 1))).toEqual([])
    // more than three times the gain and more than three tenths of the basket
    expect(told(more(1000, 3001))).toEqual([])
    expect(told(more(1000, 3000), more(2000, 6000))).toEqual([1000, 2000])
    expect(told(tier(299))).toEqual([])
    expect(told(tier(900), tier(800), more(500, 100), more(400, 100))).toEqual([900, 500])
  })
})
