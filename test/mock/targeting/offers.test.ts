// Targeted offers at the mocked backend: it alone knows who is in which segment, counts, and forgets on demand.
import { describe, expect, it } from 'vitest'
import { walletAt } from '../support/coupons'
import type { Desk } from '../support/desk'
import { bodyOf, codeOf, openDesk } from '../support/desk'
import { bought, offerOf } from '../support/members'
import { attendant, line, member, passFor, STORE, signIn } from '../support/shoppers'

const DAY = 86_400_000
const LAPSED = 'M1002003003'

const offersOf = (desk: Desk, token: string) =>
  bodyOf('listOffers', desk.send('listOffers', { token, params: { storeId: STORE } }))
const reasons = (desk: Desk, token: string) =>
  offersOf(desk, token).offers.map(({ id, segment }) => `${id} ${segment.kind}`)
const show = (desk: Desk, token: string, offerId: string, showingId: string) =>
  bodyOf('recordShowing', desk.send('recordShowing', { token, params: { offerId }, body: { showingId } }))
    .mayShow
const want = (desk: Desk, token: string, wanted: boolean) =>
  bodyOf('setOfferPreference', desk.send('setOfferPreference', { token, body: { wanted } })).wanted

describe('the segments', () => {
  it('are told from orders and membership: new, lapsed, and a buyer of a category', () => {
    const desk = openDesk()
    expect(reasons(desk, signIn(desk))).toEqual(['welcome new'])
    expect(reasons(desk, member(desk))).toEqual(['dairy category-buyer'])
    expect(reasons(desk, member(desk, 'M1002003002'))).toEqual(['fruit category-buyer'])
    expect(reasons(desk, member(desk, 'M1002003004'))).toEqual(['come-back lapsed'])
    expect(reasons(desk, member(desk, LAPSED))).toEqual(['come-back-member lapsed'])
    expect(reasons(desk, attendant(desk))).toEqual([])
  })

  it('follow what is paid: a new shopper is none after the first order, a regular of fruit after the second', () => {
    const desk = openDesk()
    const token = signIn(desk)
    const platter = [line('hegu-select-fruit-platter-750-g', { kind: 'pieces', quantity: 1 })]
    passFor(desk, token, platter)
    expect(reasons(desk, token)).toEqual([])
    passFor(desk, token, platter)
    expect(reasons(desk, token)).toEqual(['fruit category-buyer'])
  })

  it('are not what a phone claims', () => {
    const desk = openDesk()
    const token = member(desk)
    const claim = { segment: { kind: 'new' }, tier: 'none', showingId: 's1' }
    const call = { token, params: { storeId: STORE, offerId: 'welcome' }, body: claim }
    expect(desk.send('listOffers', call).body).toEqual(offersOf(desk, token))
    expect(bodyOf('recordShowing', desk.send('recordShowing', call)).mayShow).toBe(false)
    expect(desk.state().offers).toEqual({})
  })

  it('are kept nowhere: only what was shown is', () => {
    const desk = openDesk()
    const token = member(desk)
    offersOf(desk, token)
    expect(desk.state().offers).toEqual({})
    show(desk, token, 'dairy', 's1')
    expect(JSON.stringify(desk.state().offers)).not.toMatch(/category|lapsed|segment/)
  })
})

describe('a showing', () => {
  it('counts once however often it is told, and is the only one of its day', async () => {
    const desk = openDesk()
    const token = member(desk)
    expect([1, 2, 3].map(() => show(desk, token, 'dairy', 's1'))).toEqual([true, true, true])
    expect(desk.state().offers['member:M1002003001']?.history.showings).toHaveLength(1)
    expect(show(desk, token, 'dairy', 's2'), 'another phone of the same member').toBe(false)
    expect(offersOf(desk, token).offers).toEqual([])
    await desk.clock.advance(DAY)
    expect(show(desk, token, 'dairy', 's3')).toBe(true)
  })

  it('is the third of a week at most, whatever is asked', async () => {
    const desk = openDesk()
    const token = member(desk)
    const days: boolean[] = []
    for (let day = 0; day < 8; day++) {
      days.push(show(desk, token, 'dairy', `s${day}`))
      await desk.clock.advance(DAY)
    }
    expect(days).toEqual([true, true, true, false, false, false, false, true])
  })

  it('is one’s own: nobody else’s count moves', () => {
    const desk = openDesk()
    const [one, two] = [signIn(desk), signIn(desk)]
    show(desk, one, 'welcome', 's1')
    expect(reasons(desk, two)).toEqual(['welcome new'])
    expect(Object.keys(desk.state().offers)).toHaveLength(1)
  })

  it('of an offer that never was is unknown', () => {
    const desk = openDesk()
    const call = { token: signIn(desk), params: { offerId: 'constructor' }, body: { showingId: 's' } }
    expect(codeOf(desk.send('recordShowing', call))).toBe('404 not-found')
  })
})

describe('a dismissed offer', () => {
  it('does not come back for thirty days, and then may', async () => {
    const desk = openDesk()
    const token = member(desk)
    for (const _ of [1, 2])
      bodyOf('dismissOffer', desk.send('dismissOffer', { token, params: { offerId: 'dairy' } }))
    await desk.clock.advance(29 * DAY)
    expect(reasons(desk, token)).toEqual([])
    await desk.clock.advance(DAY)
    expect(reasons(desk, token)).toEqual(['dairy category-buyer'])
  })
})

describe('a collected coupon', () => {
  it('is never offered again, not even when it is over', async () => {
    const desk = openDesk()
    const token = signIn(desk)
    const [offer] = offersOf(desk, token).offers
    desk.send('collectCoupon', { token, body: { offerId: offer?.coupon.id } })
    expect(walletAt(desk, token)).toHaveLength(1)
    expect(reasons(desk, token)).toEqual([])
    await desk.clock.advance(60 * DAY)
    expect(reasons(desk, token)).toEqual([])
  })
})

describe('an opt-out', () => {
  it('erases what was kept, and nothing is told or kept after it', () => {
    const desk = openDesk()
    const token = member(desk)
    show(desk, token, 'dairy', 's1')
    desk.send('dismissOffer', { token, params: { offerId: 'dairy' } })
    expect(want(desk, token, false)).toBe(false)
    const erased = { 'member:M1002003001': { wanted: false, history: { showings: [], dismissals: [] } } }
    expect(desk.state().offers).toEqual(erased)
    expect(offersOf(desk, token)).toEqual({ wanted: false, offers: [] })
    expect(show(desk, token, 'dairy', 's2')).toBe(false)
    desk.send('dismissOffer', { token, params: { offerId: 'dairy' } })
    expect(desk.state().offers).toEqual(erased)
  })

  it('said twice is one, and opting in begins anew', () => {
    const desk = openDesk()
    const token = member(desk)
    for (const wanted of [false, false, true, true]) want(desk, token, wanted)
    expect(reasons(desk, token)).toEqual(['dairy category-buyer'])
    show(desk, token, 'dairy', 's1')
    want(desk, token, true)
    expect(reasons(desk, token), 'saying yes again resets no cap').toEqual([])
  })

  it('is the person’s own, on every phone of theirs', () => {
    const desk = openDesk()
    want(desk, member(desk), false)
    expect(offersOf(desk, member(desk)).wanted).toBe(false)
    expect(offersOf(desk, member(desk, 'M1002003002')).wanted).toBe(true)
  })

  it('of a guest goes with them into the membership', () => {
    const desk = openDesk()
    const token = signIn(desk)
    want(desk, token, false)
    bought(desk, token, offerOf(desk, token, 'join', 'ordinary'), '王一一')
    const read = desk.send('readOfferPreference', { token })
    expect(bodyOf('readOfferPreference', read).wanted).toBe(false)
    expect(Object.keys(desk.state().offers)).toEqual([expect.stringMatching(/^member:/)])
  })
})
