// A guest tries member prices: once, in one store, for one visit, by the server's memory.
import { createStateKeeper } from '@mock/backend/persisted-state'
import { describe, expect, it } from 'vitest'
import { endOfStoreDay } from '@/domain/kernel'
import { createFakeStorage } from '../support/fake-platform'
import { codeOf, openDesk } from './support/desk'
import { membershipOf } from './support/members'
import { member, passFor, quoteFor, STORE, signIn } from './support/shoppers'

const start = (desk: ReturnType<typeof openDesk>, token: string, storeId = STORE) =>
  codeOf(desk.send('startTrial', { token, body: { storeId } }))

describe('a trial', () => {
  it('gives member prices in its store only', () => {
    const desk = openDesk()
    const guest = signIn(desk)
    expect(membershipOf(desk, guest).trial).toBe('ordinary')
    expect(start(desk, guest)).toBe('200 fine')
    expect(membershipOf(desk, guest)).toMatchObject({ subject: { kind: 'trial' }, trial: null })
    expect(quoteFor(desk, guest).tier).toBe('ordinary')
    expect(quoteFor(desk, guest, undefined, 'cd-jinjiang').tier).toBe('none')
  })

  it('ends when the visit is paid, and is not given again', () => {
    const desk = openDesk()
    const guest = signIn(desk)
    start(desk, guest)
    const { order } = passFor(desk, guest)
    expect(order.tier).toBe('ordinary')
    expect(membershipOf(desk, guest).subject).toEqual({ kind: 'guest' })
    expect(quoteFor(desk, guest).tier).toBe('none')
    expect(start(desk, guest)).toBe('409 trial-used')
  })

  it('ends when the shopper leaves, and at the end of the store’s day', async () => {
    const desk = openDesk()
    const [left, stayed] = [signIn(desk), signIn(desk)]
    for (const token of [left, stayed]) start(desk, token)
    desk.send('endTrial', { token: left })
    expect(quoteFor(desk, left).tier).toBe('none')
    expect(quoteFor(desk, stayed).tier).toBe('ordinary')
    await desk.clock.advance(endOfStoreDay(desk.clock.now()) - desk.clock.now())
    expect(quoteFor(desk, stayed).tier).toBe('none')
    expect(start(desk, stayed)).toBe('409 trial-used')
  })

  it('is for guests, in stores that exist', () => {
    const desk = openDesk()
    expect(start(desk, member(desk))).toBe('409 already-member')
    expect(membershipOf(desk, member(desk)).trial).toBeNull()
    expect(start(desk, signIn(desk), 'nowhere')).toBe('404 not-found')
  })
})

describe('a shop that was stored before there were memberships', () => {
  it('opens with none, and keeps what it had', () => {
    const disk = createFakeStorage()
    const keeper = createStateKeeper(disk)
    const state = keeper.load()
    state.sessions.t1 = 'guest:g1'
    const { memberships: _m, termOrders: _o, trials: _t, ...older } = state
    keeper.save(older as typeof state)
    expect(createStateKeeper(disk).load()).toMatchObject({
      sessions: { t1: 'guest:g1' },
      memberships: {},
      termOrders: {},
      trials: {},
    })
  })
})
