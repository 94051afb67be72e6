// Amounts and numbers at their limits: from one fen to the store's cap and not a fen beyond, at the shop and at each network.
import type { Shop } from '@mock/backend/shop'
import { SEED_SHOP } from '@mock/backend/shop'
import { named, offer } from '@mock/seed/offers/offer'
import { STORES } from '@mock/seed/stores'
import { balanceOf } from '@mock/wallets/accounts'
import { showPaymentCode } from '@mock/wallets/payment-code'
import { describe, expect, it } from 'vitest'
import type { Fen } from '@/domain/kernel'
import { fen, LANGUAGES } from '@/domain/kernel'
import { catalogueOf } from '@/ui/messages/catalogue'
import type { StoreRefusal } from '@/ui/messages/words'
import { takingsOf } from '../../support/takings'
import { NETWORKS, TENDER } from '../support/at-network'
import { actAs, codeOf, openDesk } from '../support/desk'
import { askForQuote, attemptWith, MILK, member, orderFor, quoteFor, STORE } from '../support/shoppers'
import { openTown, orderOf } from '../support/town'
import { withoutTrace } from '../support/unchanged'

const PAYER = { wechat: 'lin', alipay: 'mei', acquirer: 'bo' } as const
const CAP = STORES.find(({ id }) => id === STORE)?.amountCap ?? fen(0)

/** The milk costs this much, for everybody; with `off`, that much less. */
function shopWhereMilkCosts(price: number, off?: Fen): Shop {
  return {
    ...SEED_SHOP,
    book(storeId) {
      const book = SEED_SHOP.book(storeId)
      const prices = { ...book.prices, [MILK]: { list: fen(price), member: {} } }
      const gift = off && { kind: 'spend-steps' as const, steps: [{ spend: fen(1), off }] }
      const promotions = gift ? [offer('gift', { zh: '减', en: 'off' }, named(MILK), gift)] : []
      return { ...book, prices, promotions }
    },
  }
}

function expectWords(word: string) {
  for (const language of LANGUAGES) {
    const { title, advice } = catalogueOf(language).errors.store[word as StoreRefusal]
    expect(title.length * advice.length).toBeGreaterThan(0)
  }
}

describe('a basket', () => {
  it.each([
    ['one fen', 1],
    ['the store’s cap', CAP],
  ])('that comes to %s is paid by any network', (_, price) => {
    for (const network of NETWORKS) {
      const desk = openDesk(shopWhereMilkCosts(price))
      const token = member(desk)
      const order = orderFor(desk, token)
      const paymentId = attemptWith(desk, token, order.id, TENDER[network])
      desk.change(({ networks }) => {
        for (const person of Object.values(networks.accounts.people)) {
          networks.accounts.balances[person.id] = fen(CAP)
          Object.assign(person, { passwordAbove: CAP, dailyLimit: CAP })
        }
      })
      actAs(desk, paymentId, 'pay')
      expect(takingsOf(desk.state()), network).toBe(price)
    }
  })

  it('that comes to a fen more than the store’s cap is refused in words, and nothing is kept of it', () => {
    const desk = openDesk(shopWhereMilkCosts(CAP + 1))
    const token = member(desk)
    // the first question opens the member's wallet of coupons
    askForQuote(desk, token)
    const { said } = withoutTrace(desk, () => askForQuote(desk, token))
    expect(codeOf(said)).toBe('409 over-amount-cap')
    expectWords('over-amount-cap')
  })

  it.each([500, 5000])('that comes to nothing, with %i fen off, is no order: no wallet can pay it', (off) => {
    const desk = openDesk(shopWhereMilkCosts(500, fen(off)))
    const token = member(desk)
    const quote = quoteFor(desk, token)
    expect(quote.due).toBe(0)
    const place = () => desk.send('placeOrder', { token, body: { quote }, key: 'k' })
    const { said } = withoutTrace(desk, place)
    expect(codeOf(said)).toBe('409 nothing-to-pay')
    expectWords('nothing-to-pay')
  })
})

describe.each(NETWORKS)('the network %s', (network) => {
  const ask = (change: Parameters<typeof orderOf>[1], number = 'SG0001') => {
    const town = openTown()
    const shop = town.shop(network)
    const order = orderOf(number, change)
    const said = shop.readPrepay(town.world, order, town.send(shop.prepay(town.world, order)))
    return { said, trades: town.world.state.trades }
  }

  it.each([0, -1, 0.5, Number.MAX_SAFE_INTEGER + 1])('makes no order of %d fen', (amount) => {
    const { said, trades } = ask({ amount: amount as Fen })
    expect(said).toEqual({ ok: false, error: 'bad-request' })
    expect(trades).toEqual({})
  })

  it.each(['', '订单号订单号', 'SG 0001', 'S'.repeat(65), '../SG0001', '__proto__!'])(
    'makes no order under the number %j',
    (number) => {
      const { said, trades } = ask({}, number)
      expect(said).toEqual({ ok: false, error: 'bad-request' })
      expect(trades).toEqual({})
    },
  )

  it('takes a payment code once, and not when its minute is over', () => {
    const town = openTown()
    const shop = town.shop(network)
    const charge = (number: string, digits: string) => {
      const order = orderOf(number, { how: { kind: 'payment-code', digits } })
      return shop.readPrepay(town.world, order, town.send(shop.prepay(town.world, order)))
    }
    const payer = town.people[PAYER[network]]
    const digits = showPaymentCode(town.world, payer)
    expect(charge('SG0001', digits)).toMatchObject({ ok: true, value: { kind: 'charged' } })
    expect(charge('SG0002', digits), 'again').toEqual({ ok: false, error: 'code-invalid' })
    const old = showPaymentCode(town.world, payer)
    town.wait(61)
    expect(charge('SG0003', old), 'too late').toEqual({ ok: false, error: 'code-invalid' })
    expect(balanceOf(town.world.state.accounts, payer.id)).toBe(500_000 - 1990)
  })
})
