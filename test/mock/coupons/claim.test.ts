// Taking coupons: from the coupon centre and from paper, within limits, and never by guessing.
import { describe, expect, it } from 'vitest'
import { walletAt } from '../support/coupons'
import type { Desk } from '../support/desk'
import { bodyOf, codeOf, openDesk } from '../support/desk'
import { bought, offerOf } from '../support/members'
import { member, signIn } from '../support/shoppers'

const LEAFLET = 'SGC1:HEGULEAFLET2026A'
const POSTER = '(255)9521234543213'

const claim = (desk: Desk, token: string, code: string) => desk.send('claimCoupon', { token, body: { code } })
const collect = (desk: Desk, token: string, offerId: string) =>
  desk.send('collectCoupon', { token, body: { offerId } })

describe('the coupon centre', () => {
  it('gives a coupon once to each person', () => {
    const desk = openDesk()
    const guest = signIn(desk)
    expect(codeOf(collect(desk, guest, 'fruit'))).toBe('200 fine')
    expect(codeOf(collect(desk, guest, 'fruit'))).toBe('409 already-collected')
    expect(codeOf(collect(desk, signIn(desk), 'fruit'))).toBe('200 fine')
    const { offers } = bodyOf('listCoupons', desk.send('listCoupons', { token: guest }))
    expect(offers.find(({ id }) => id === 'fruit')?.state).toBe('taken')
    expect(offers.find(({ id }) => id === 'basket')?.state).toBe('members-only')
  })

  it('gives nothing that does not lie there, and members’ coupons to members', () => {
    const desk = openDesk()
    expect(codeOf(collect(desk, member(desk), 'premium'))).toBe('409 unknown-coupon')
    expect(codeOf(collect(desk, signIn(desk), 'basket'))).toBe('409 members-only')
  })
})

describe('a guest who becomes a member', () => {
  it('keeps the coupons they have', () => {
    const desk = openDesk()
    const guest = signIn(desk)
    const { coupon } = bodyOf('collectCoupon', collect(desk, guest, 'fruit'))
    bought(desk, guest, offerOf(desk, guest, 'join', 'ordinary'), '王一一')
    expect(walletAt(desk, guest).map(({ id }) => id)).toContain(coupon.id)
  })
})

describe('a paper coupon', () => {
  it('is claimed by its QR code or its GS1 coupon number', () => {
    const desk = openDesk()
    expect(bodyOf('claimCoupon', claim(desk, member(desk), LEAFLET)).coupon.promotionId).toBe('coupon-paper')
    expect(codeOf(claim(desk, signIn(desk), POSTER))).toBe('200 fine')
    expect(codeOf(claim(desk, signIn(desk), '9912345678908'))).toBe('200 fine')
  })

  it('with one use is one person’s, and the same person is told that they have it', () => {
    const desk = openDesk()
    const first = member(desk)
    claim(desk, first, LEAFLET)
    expect(codeOf(claim(desk, first, LEAFLET))).toBe('409 already-collected')
    expect(codeOf(claim(desk, member(desk, 'M1002003002'), LEAFLET))).toBe('409 coupon-used-up')
  })

  it('that is over or unknown is refused by name', () => {
    const desk = openDesk()
    const token = member(desk)
    expect(codeOf(claim(desk, token, 'SGC1:HEGULEAFLET2025A'))).toBe('409 coupon-expired')
    expect(codeOf(claim(desk, token, 'SGC1:HEGULEAFLET9999Z'))).toBe('409 unknown-coupon')
    expect(codeOf(claim(desk, token, '优惠'))).toBe('409 unknown-coupon')
    expect(codeOf(claim(desk, token, 'x'.repeat(201)))).toBe('400 bad-request')
  })
})

describe('guessing codes', () => {
  const guess = (i: number) => `SGC1:GUESS${String(i).padStart(8, '0')}`

  it('T14 ends after five wrong ones, for the right one too, and goes on ten minutes later', async () => {
    const desk = openDesk()
    const token = member(desk)
    const said = [0, 1, 2, 3, 4, 5].map((i) => codeOf(claim(desk, token, guess(i))))
    expect(new Set(said.slice(0, 5))).toEqual(new Set(['409 unknown-coupon']))
    expect(said[5]).toBe('409 too-many-codes')
    expect(codeOf(claim(desk, token, LEAFLET))).toBe('409 too-many-codes')
    await desk.clock.advance(10 * 60_000)
    expect(codeOf(claim(desk, token, LEAFLET))).toBe('200 fine')
  })

  it('T14 is told once to whoever watches over the shop, and leaves nothing behind but the count of tries', () => {
    const desk = openDesk()
    const token = member(desk)
    // the first question opens the member's wallet of coupons
    walletAt(desk, token)
    const before = desk.state()
    for (let i = 0; i < 8; i++) claim(desk, token, guess(i))
    const { alarms, wrongCodes, ...rest } = desk.state()
    expect(alarms.map(({ what }) => what)).toEqual(['coupon codes guessed'])
    expect(Object.values(wrongCodes).map(({ count }) => count)).toEqual([5])
    expect({ ...rest, alarms: [], wrongCodes: {} }).toEqual(before)
  })

  it('gains nothing from a new guest for every try', () => {
    const desk = openDesk()
    const said = Array.from({ length: 60 }, (_, i) => codeOf(claim(desk, signIn(desk), guess(i))))
    expect(said.filter((each) => each === '409 unknown-coupon')).toHaveLength(40)
    expect(codeOf(claim(desk, signIn(desk), LEAFLET))).toBe('409 too-many-codes')
    expect(codeOf(claim(desk, member(desk), LEAFLET)), 'members are not made to pay for it').toBe('200 fine')
  })

  it('T14 is answered in one shape, whatever is behind the code', () => {
    const desk = openDesk()
    const token = member(desk)
    const replies = [guess(1), 'SGC1:HEGULEAFLET2025A', 'nothing', guess(2), guess(3), LEAFLET].map((code) =>
      claim(desk, token, code),
    )
    for (const { status, body } of replies) {
      expect(status).toBe(409)
      expect(body).toEqual({ code: expect.any(String), lineIds: [] })
    }
  })

  it('does not fill the records', async () => {
    const desk = openDesk()
    for (let i = 0; i < 30; i++) claim(desk, signIn(desk), guess(i))
    await desk.clock.advance(10 * 60_000)
    claim(desk, signIn(desk), guess(99))
    expect(Object.keys(desk.state().wrongCodes)).toHaveLength(2)
  })
})
