// Signing in: a guest's coupons go along, each once, and nobody has more of one than a person gets.
import { ORDER_HOLDS } from '@mock/routes/lapse'
import { describe, expect, it } from 'vitest'
import { couponFor, payFor, placed, quoteWith, RICE, walletAt } from '../support/coupons'
import type { Desk } from '../support/desk'
import { bodyOf, codeOf, openDesk } from '../support/desk'
import { line, MILK, member, signIn } from '../support/shoppers'

const LEAFLET = 'SGC1:HEGULEAFLET2026B'
const HE = 'M1002003003'
const DAY = 86_400_000

const claim = (desk: Desk, token: string, code = LEAFLET) =>
  desk.send('claimCoupon', { token, body: { code } })
const collect = (desk: Desk, token: string, offerId = 'fruit') =>
  desk.send('collectCoupon', { token, body: { offerId } })
const idsAt = (desk: Desk, token: string) => walletAt(desk, token).map(({ id }) => id)

/** As the app does: the request to sign in carries the session one has. */
function signInFrom(desk: Desk, token: string, credential: object = { kind: 'member-card', number: HE }) {
  return bodyOf('openSession', desk.send('openSession', { token, body: { credential } })).token
}

/** Enough for the coupon `coupon-back`. */
const goods = [line(RICE, { kind: 'pieces', quantity: 2 }), line(MILK, { kind: 'pieces', quantity: 2 })]

describe('a guest who signs in', () => {
  it('keeps what they collected and claimed, beside what the member has', () => {
    const desk = openDesk()
    const guest = signIn(desk)
    const { coupon: paper } = bodyOf('claimCoupon', claim(desk, guest))
    const { coupon: fruit } = bodyOf('collectCoupon', collect(desk, guest))
    const had = idsAt(desk, member(desk, HE))
    const token = signInFrom(desk, guest)
    expect(idsAt(desk, token)).toEqual([...had, paper.id, fruit.id])
    expect(walletAt(desk, token)).toContainEqual(paper)
    expect(walletAt(desk, guest), 'nothing is there twice').toEqual([])
    expect(codeOf(claim(desk, token)), 'the code is theirs').toBe('409 already-collected')
    expect(codeOf(claim(desk, signIn(desk))), 'and nobody else’s').toBe('409 coupon-used-up')
  })

  it('brings them once, however often they sign in', () => {
    const desk = openDesk()
    const guest = signIn(desk)
    claim(desk, guest)
    collect(desk, guest)
    const once = idsAt(desk, signInFrom(desk, guest))
    expect(idsAt(desk, signInFrom(desk, guest))).toEqual(once)
    collect(desk, guest)
    expect(idsAt(desk, signInFrom(desk, guest)), 'a second one of a kind adds nothing').toEqual(once)
    const other = signInFrom(desk, guest, { kind: 'member-card', number: 'M1002003002' })
    expect(idsAt(desk, other)).not.toContain(once.at(-2))
  })

  it('has one of what the member has too: the one that holds longer', async () => {
    const desk = openDesk()
    collect(desk, member(desk, HE))
    await desk.clock.advance(DAY)
    const guest = signIn(desk)
    const { coupon: later } = bodyOf('collectCoupon', collect(desk, guest))
    const token = signInFrom(desk, guest)
    const fruit = walletAt(desk, token).filter(({ promotionId }) => promotionId === later.promotionId)
    expect(fruit).toEqual([later])
  })

  it('gets no second one of what the member has used', () => {
    const desk = openDesk()
    const mine = member(desk, HE)
    collect(desk, mine, 'back')
    payFor(
      desk,
      mine,
      placed(desk, mine, quoteWith(desk, mine, [couponFor(desk, mine, 'coupon-back').id], goods)).id,
    )
    const used = couponFor(desk, mine, 'coupon-back')
    expect(used.uses).toHaveLength(1)
    const guest = signIn(desk)
    collect(desk, guest, 'back')
    const token = signInFrom(desk, guest)
    expect(walletAt(desk, token).filter(({ promotionId }) => promotionId === 'coupon-back')).toEqual([used])
    expect(walletAt(desk, guest), 'it stays where it was').toHaveLength(1)
  })

  it('keeps a coupon an order of the guest holds: paying uses it, closing frees it', async () => {
    for (const isPaid of [true, false]) {
      const desk = openDesk()
      const guest = signIn(desk)
      collect(desk, guest, 'back')
      const order = placed(desk, guest, quoteWith(desk, guest, 'auto', goods))
      const token = signInFrom(desk, guest)
      expect(couponFor(desk, token, 'coupon-back').reservedFor).toEqual([order.id])
      if (isPaid) payFor(desk, guest, order.id)
      else await desk.clock.advance(ORDER_HOLDS)
      const { reservedFor, uses } = couponFor(desk, token, 'coupon-back')
      expect(reservedFor).toEqual([])
      expect(uses).toHaveLength(isPaid ? 1 : 0)
    }
  })
})

describe('nobody’s coupons go over', () => {
  it('from another member, to a guest or to staff', () => {
    const desk = openDesk()
    const [first, guest] = [member(desk), signIn(desk)]
    const theirs = idsAt(desk, first)
    const had = idsAt(desk, member(desk, HE))
    expect(idsAt(desk, signInFrom(desk, first))).toEqual(had)
    expect(idsAt(desk, first)).toEqual(theirs)
    claim(desk, guest)
    expect(idsAt(desk, signInFrom(desk, guest, { kind: 'guest' }))).toEqual([])
    signInFrom(desk, guest, { kind: 'staff', staffNo: '20118', pin: '1357' })
    expect(idsAt(desk, guest)).toHaveLength(1)
  })

  it('without the guest’s own session, nor when signing in is refused', () => {
    const desk = openDesk()
    const guest = signIn(desk)
    claim(desk, guest)
    const had = idsAt(desk, member(desk, HE))
    expect(idsAt(desk, member(desk, HE))).toEqual(had)
    const credential = { kind: 'member-card', number: 'M9999999999' }
    expect(codeOf(desk.send('openSession', { token: guest, body: { credential } }))).toBe('409 unknown-card')
    expect(idsAt(desk, guest)).toHaveLength(1)
  })
})
