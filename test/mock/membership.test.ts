// The server sells, remembers and decides: terms, family cards, points and savings.
import { describe, expect, it } from 'vitest'
import { tierOf } from '@/domain/member'
import { purseIn } from '../support/takings'
import { actAs, codeOf, openDesk } from './support/desk'
import { bought, membershipOf, offerOf, termAttempt, termOrdered } from './support/members'
import { line, member, oneMilk, orderFor, passFor, quoteFor, signIn } from './support/shoppers'

const PREMIUM = 'M1002003002'
const balanceOf = (desk: ReturnType<typeof openDesk>) => purseIn(desk.state())
const tier = (desk: ReturnType<typeof openDesk>, token: string) =>
  tierOf(membershipOf(desk, token).subject, desk.clock.now())

describe('a guest who joins', () => {
  it('is a member the moment the fee is paid, at member prices, with their orders', () => {
    const desk = openDesk()
    const guest = signIn(desk)
    const order = orderFor(desk, guest)
    expect(quoteFor(desk, guest).tier).toBe('none')
    const before = balanceOf(desk)
    bought(desk, guest, offerOf(desk, guest, 'join', 'ordinary'), '王一一')
    const { subject, offers, family } = membershipOf(desk, guest)
    expect(subject).toMatchObject({ kind: 'member', name: '王一一', membership: { tier: 'ordinary' } })
    expect(before - balanceOf(desk)).toBe(17_300)
    expect(offers.map(({ kind }) => kind)).toEqual(['renew', 'upgrade'])
    expect(family).toMatchObject({ role: 'main', cards: [{ name: '王一一' }] })
    expect(quoteFor(desk, guest).tier).toBe('ordinary')
    const list = desk.send('listOrders', { token: guest }).body
    expect(list).toMatchObject({ orders: [{ id: order.id }] })
  })

  it('needs a name, and pays the price that was offered', () => {
    const desk = openDesk()
    const guest = signIn(desk)
    const offer = offerOf(desk, guest, 'join', 'ordinary')
    const ask = (body: object) => codeOf(desk.send('orderTerm', { token: guest, body }))
    expect(ask({ offer, name: null })).toBe('409 name-needed')
    expect(ask({ offer: { ...offer, price: 1 }, name: '王' })).toBe('409 offer-changed')
    expect(ask({ offer: { ...offer, expiresAt: offer.expiresAt + 1 }, name: '王' })).toBe('409 offer-changed')
    expect(ask({ offer: { ...offer, kind: 'upgrade', tier: 'premium' }, name: '王' })).toBe(
      '409 not-a-member',
    )
    for (const name of ['', ' 王', '王 ', 'x'.repeat(41)])
      expect(ask({ offer, name }), name).toBe('400 bad-request')
  })

  it('can be found by the new card afterwards', () => {
    const desk = openDesk()
    const guest = signIn(desk)
    bought(desk, guest, offerOf(desk, guest, 'join', 'premium'), '王一一')
    const { subject } = membershipOf(desk, guest)
    const number = subject.kind === 'member' ? subject.membership.number : ''
    expect(tier(desk, member(desk, number))).toBe('premium')
  })

  it('is a member also when a slow wallet pays while nobody looks', async () => {
    const desk = openDesk()
    const guest = signIn(desk)
    const offer = offerOf(desk, guest, 'join', 'ordinary')
    const paymentId = termAttempt(desk, guest, termOrdered(desk, guest, offer, '王'))
    actAs(desk, paymentId, 'pay-slowly')
    expect(membershipOf(desk, guest).open?.payment?.report.status).toBe('awaiting-user')
    await desk.clock.advance(9000)
    // the same order again, in the very moment the wallet has paid
    expect(codeOf(desk.send('orderTerm', { token: guest, body: { offer, name: '王' } }))).toBe(
      '409 already-member',
    )
    expect(membershipOf(desk, guest)).toMatchObject({ subject: { kind: 'member' }, open: null })
  })
})

describe('a member', () => {
  it('upgrades for the difference, keeps the end, and is charged at once by the new tier', () => {
    const desk = openDesk()
    const token = member(desk)
    const offer = offerOf(desk, token, 'upgrade')
    // 200 days of 325.00 yuan a year
    expect(offer).toMatchObject({ tier: 'premium', price: 17_808 })
    const before = membershipOf(desk, token).subject
    bought(desk, token, offer)
    const after = membershipOf(desk, token).subject
    expect(before).toMatchObject({ membership: { tier: 'ordinary', expiresAt: offer.expiresAt } })
    expect(after).toMatchObject({ membership: { tier: 'premium', expiresAt: offer.expiresAt } })
    expect(quoteFor(desk, token).tier).toBe('premium')
    expect(tier(desk, member(desk)), 'on every phone').toBe('premium')
  })

  it('renews within the grace at member prices, and starts anew after it', () => {
    const desk = openDesk()
    const late = member(desk, 'M1002003004')
    expect(quoteFor(desk, late).tier).toBe('ordinary')
    bought(desk, late, offerOf(desk, late, 'renew'))
    expect(membershipOf(desk, late).offers.map(({ kind }) => kind)).toEqual(['renew', 'upgrade'])
    const lapsed = member(desk, 'M1002003003')
    expect(quoteFor(desk, lapsed).tier).toBe('none')
    bought(desk, lapsed, offerOf(desk, lapsed, 'join', 'ordinary'))
    expect(membershipOf(desk, lapsed).subject).toMatchObject({
      name: '何其乐',
      membership: { number: 'M1002003003', tier: 'ordinary' },
    })
  })
})

describe('a fee', () => {
  it('is charged once, however often it is asked for', () => {
    const desk = openDesk()
    const token = member(desk)
    const offer = offerOf(desk, token, 'renew')
    const before = balanceOf(desk)
    const call = { token, body: { offer, name: null }, key: 'k1' }
    const first = desk.send('orderTerm', call)
    expect(desk.send('orderTerm', call)).toEqual(first)
    const order = termOrdered(desk, token, offer)
    expect(first.body, 'without the key it is still the one unpaid order').toEqual({ order })
    const paymentId = termAttempt(desk, token, order)
    expect(termAttempt(desk, token, termOrdered(desk, token, offer))).toBe(paymentId)
    for (let i = 0; i < 2; i++) actAs(desk, paymentId, 'pay')
    expect(before - balanceOf(desk)).toBe(17_300)
    expect(codeOf(desk.send('orderTerm', { token, body: { offer, name: null } }))).toBe('409 offer-changed')
    expect(desk.send('orderTerm', call), 'the first answer, and nothing more').toEqual(first)
    const more = { token, params: { orderId: order.id } }
    const body = { tender: 'alipay', attempt: 2, host: 'browser' }
    expect(codeOf(desk.send('payTerm', { ...more, body }))).toBe('409 already-paid')
  })

  it('that was declined is tried again as the next attempt', () => {
    const desk = openDesk()
    const token = member(desk)
    const order = termOrdered(desk, token)
    const paymentId = termAttempt(desk, token, order)
    actAs(desk, paymentId, 'decline')
    desk.send('closePayment', { token, params: { paymentId } })
    const again = termOrdered(desk, token)
    expect(again).toMatchObject({ id: order.id, attempt: 2 })
    expect(termAttempt(desk, token, again)).not.toBe(paymentId)
  })

  it('under way keeps another from being started', () => {
    const desk = openDesk()
    const token = member(desk)
    termAttempt(desk, token, termOrdered(desk, token, offerOf(desk, token, 'renew')))
    const other = { offer: offerOf(desk, token, 'upgrade'), name: null }
    expect(codeOf(desk.send('orderTerm', { token, body: other }))).toBe('409 payment-open')
  })

  it('of somebody else is out of reach', () => {
    const desk = openDesk()
    const order = termOrdered(desk, member(desk))
    const paymentId = termAttempt(desk, member(desk), order)
    const body = { tender: 'alipay', attempt: 2, host: 'browser' }
    for (const token of [signIn(desk), member(desk, PREMIUM)]) {
      expect(codeOf(desk.send('payTerm', { token, params: { orderId: order.id }, body }))).toBe(
        '404 not-found',
      )
      expect(codeOf(desk.send('readPayment', { token, params: { paymentId } }))).toBe('404 not-found')
      expect(membershipOf(desk, token).open).toBeNull()
    }
  })
})

describe('family cards', () => {
  it('give the tier of the membership, and stop at once when they are taken back', () => {
    const desk = openDesk()
    const token = member(desk, PREMIUM)
    desk.send('addFamilyCard', { token, body: { name: '许小雨' } })
    const card = membershipOf(desk, token).family?.cards.at(-1)
    expect(card).toMatchObject({ name: '许小雨', role: 'family' })
    const number = card?.number ?? ''
    const child = member(desk, number)
    expect(quoteFor(desk, child).tier).toBe('premium')
    expect(membershipOf(desk, child)).toMatchObject({ offers: [], family: { role: 'family' } })
    const held = quoteFor(desk, child)

    desk.send('removeFamilyCard', { token, body: { number } })
    expect(quoteFor(desk, child).tier).toBe('none')
    expect(codeOf(desk.send('placeOrder', { token: child, body: { quote: held } }))).toBe('409 tier-changed')
    const again = { body: { credential: { kind: 'member-card', number } } }
    expect(codeOf(desk.send('openSession', again))).toBe('409 unknown-card')
  })

  it('are the main card’s to give and to take', () => {
    const desk = openDesk()
    const child = member(desk, 'M1002003012')
    expect(codeOf(desk.send('addFamilyCard', { token: child, body: { name: '甲' } }))).toBe(
      '409 main-card-only',
    )
    const body = { number: 'M1002003022' }
    expect(codeOf(desk.send('removeFamilyCard', { token: child, body }))).toBe('409 main-card-only')
    const offer = offerOf(desk, member(desk, PREMIUM), 'renew')
    expect(codeOf(desk.send('orderTerm', { token: child, body: { offer, name: null } }))).toBe(
      '409 main-card-only',
    )
    expect(codeOf(desk.send('addFamilyCard', { token: signIn(desk), body: { name: '甲' } }))).toBe(
      '409 not-a-member',
    )
  })

  it('are four at the most, and none for a lapsed card', () => {
    const desk = openDesk()
    const token = member(desk, PREMIUM)
    for (const name of ['甲', '乙']) desk.send('addFamilyCard', { token, body: { name } })
    expect(codeOf(desk.send('addFamilyCard', { token, body: { name: '丙' } }))).toBe('409 family-full')
    const lapsed = member(desk, 'M1002003003')
    expect(codeOf(desk.send('addFamilyCard', { token: lapsed, body: { name: '甲' } }))).toBe(
      '409 renew-first',
    )
  })
})

describe('a paid order', () => {
  it('earns points once, by the tier of the order', () => {
    const desk = openDesk()
    const token = member(desk, PREMIUM)
    const before = membershipOf(desk, token).points?.balance ?? 0
    const { order } = passFor(desk, token)
    const after = membershipOf(desk, token).points
    expect(after?.entries[0]).toMatchObject({
      kind: 'earned',
      orderId: order.id,
      change: Math.floor(order.total / 100) * 3,
      balance: before + Math.floor(order.total / 100) * 3,
    })
  })

  it('counts among the savings of the year, for every card of the membership', () => {
    const desk = openDesk()
    const { order } = passFor(desk, member(desk, 'M1002003012'))
    const saved = order.listTotal - order.total
    expect(saved).toBeGreaterThan(0)
    expect(membershipOf(desk, member(desk, PREMIUM)).savings).toMatchObject({
      byMembership: saved,
      missed: 0,
    })
  })

  it('counts for what a guest would have paid more, not for offers every guest gets', () => {
    const desk = openDesk()
    // the second half price is everybody's: 24.90 + 12.45 without the card, 20.90 + 10.45 with it
    const juices = [line('guoyang-orange-juice-1-25-l', { kind: 'pieces', quantity: 2 })]
    const { order } = passFor(desk, member(desk, PREMIUM), juices)
    const { savings } = membershipOf(desk, member(desk, PREMIUM))
    expect(savings.byMembership).toBe(600)
    expect(savings.byMembership).toBeLessThan(order.listTotal - order.total)
  })

  it('of a guest tells what members would have saved', () => {
    const desk = openDesk()
    const guest = signIn(desk)
    const { order } = passFor(desk, guest)
    const asMember = quoteFor(desk, member(desk)).total
    expect(order.total - asMember).toBeGreaterThan(0)
    expect(membershipOf(desk, guest).savings).toMatchObject({
      byMembership: 0,
      missed: order.total - asMember,
    })
  })
})

describe('a tier, birthday or staff discount that the phone claims', () => {
  const CLAIMS = {
    tier: 'premium',
    member: true,
    birthday: true,
    staffDiscount: 50,
    subject: { kind: 'member', membership: { tier: 'premium' } },
  }

  it('changes neither the session nor the price', () => {
    const desk = openDesk()
    const token = signIn(desk, { kind: 'guest', ...CLAIMS })
    const honest = quoteFor(desk, token)
    const claimed = desk.send('createQuote', {
      token,
      body: {
        storeId: honest.storeId,
        cartRevision: 1,
        ...CLAIMS,
        lines: oneMilk.map((one) => ({ ...one, ...CLAIMS })),
      },
    })
    expect(claimed.body).toMatchObject({ quote: { tier: 'none', total: honest.total } })
    expect(desk.send('readSession', { token }).body).toEqual({ subject: { kind: 'guest' } })
  })

  it('in a quote that is sent back is not the quote that was made', () => {
    const desk = openDesk()
    const token = signIn(desk)
    const quote = quoteFor(desk, token)
    const body = { quote: { ...quote, tier: 'premium' } }
    expect(codeOf(desk.send('placeOrder', { token, body }))).toBe('409 quote-refused')
  })

  it('in a membership request buys and gives nothing', () => {
    const desk = openDesk()
    const token = signIn(desk)
    const offer = { ...offerOf(desk, token, 'join', 'ordinary'), tier: 'premium' }
    expect(codeOf(desk.send('orderTerm', { token, body: { offer, name: '王', ...CLAIMS } }))).toBe(
      '409 offer-changed',
    )
    desk.send('startTrial', { token, body: { storeId: quoteFor(desk, token).storeId, ...CLAIMS } })
    expect(quoteFor(desk, token).tier).toBe('ordinary')
  })
})
