// What the mocked town remembers never fills a browser's storage, however often somebody shops.
import { createMockBackend } from '@mock/backend/mock-backend'
import { createStateKeeper } from '@mock/backend/persisted-state'
import { balanceOf, transfer } from '@mock/wallets/accounts'
import { TRADES_KEPT } from '@mock/wallets/forget-finished'
import { closeBooks, firstFault, reckon } from '@mock/wallets/ledger'
import { days } from '@mock/wallets/lengths'
import { describe, expect, it } from 'vitest'
import { fen, sumFen, ZERO_FEN } from '@/domain/kernel'
import type { TenderId } from '@/domain/payment'
import { SMALL_SHOP } from '../simulator/small-shop'
import { createFakeStorage, createSeededRandom } from '../support/fake-platform'
import { createVirtualClock } from '../support/virtual-clock'
import type { Desk } from './support/desk'
import { actAs, requestOf } from './support/desk'
import { attemptWith, member, orderFor, passFor, signIn } from './support/shoppers'

/** Characters of storage; browsers give an address about five million. */
const MOST = 1_000_000
const TENDERS: readonly TenderId[] = ['wechat-pay', 'alipay', 'friend']

/** A desk of few goods that writes nothing to storage between two requests. */
function quickDesk(): Desk {
  const clock = createVirtualClock()
  const keeper = createStateKeeper(null)
  const backend = createMockBackend({
    clock,
    random: createSeededRandom(5),
    storage: null,
    keeper,
    shop: SMALL_SHOP,
  })
  return {
    clock,
    backend,
    state: () => keeper.load(),
    change: (edit) => edit(keeper.load()),
    send: (name, call = {}) => backend.handle(requestOf(name, call)).reply,
  }
}

function stored(desk: Desk): number {
  const storage = createFakeStorage()
  createStateKeeper(storage).save(desk.state())
  return [...storage.entries.values()].join('').length
}

describe('five hundred paid orders', () => {
  it('of one member and of many guests leave a state of less than a million characters, and sound books', async () => {
    const desk = quickDesk()
    const regular = member(desk)
    const { accounts } = desk.state().networks
    for (const to of Object.keys(accounts.people))
      transfer(accounts, {
        from: 'outside',
        to,
        amount: fen(100_000_000),
        at: desk.clock.now(),
        about: 'wages',
      })
    let paid = 0
    for (let i = 0; i < 500; i++) {
      await desk.clock.advance(days(1) / 5)
      const token = i % 5 === 0 ? signIn(desk) : regular
      const order = orderFor(desk, token)
      paid += order.due
      actAs(desk, attemptWith(desk, token, order.id, TENDERS[i % 3] ?? 'friend'), 'pay')
      if (i % 5 === 0) desk.send('issuePass', { token, params: { orderId: order.id } })
    }
    const { orders, payments, passes, networks, alarms } = desk.state()
    expect(stored(desk)).toBeLessThan(MOST)
    expect(alarms).toEqual([])

    // what is forgotten is the oldest, and all of it that hangs together
    expect(Object.keys(orders)).toHaveLength(150)
    expect(Object.values(orders).every(({ order }) => order.status === 'paid')).toBe(true)
    expect(Object.values(passes).filter(({ pass }) => !orders[pass.orderId])).toEqual([])
    expect(Object.values(payments).filter(({ orderId }) => orders[orderId]).length).toBe(150)
    expect(Object.keys(payments).length).toBeLessThan(170)
    expect(Object.keys(networks.trades)).toHaveLength(TRADES_KEPT)
    const known = Object.values(networks.trades).map(({ outTradeNo }) => outTradeNo)
    expect(
      Object.keys(payments).filter((id) => !known.includes(id)),
      'each can be refunded',
    ).toEqual([])

    // no fen is lost with a movement that is no longer kept
    expect(networks.accounts.ledger.length).toBeLessThan(400)
    expect(networks.accounts.closing?.count).toBeGreaterThan(100)
    expect(firstFault(networks.accounts)).toBeNull()
    const { balances } = networks.accounts
    for (const name of Object.keys(balances))
      expect(reckon(networks.accounts, name), name).toBe(balanceOf(networks.accounts, name))
    expect(sumFen(Object.values(balances))).toBe(ZERO_FEN)
    const takings = Object.entries(balances).filter(([name]) => name.startsWith('merchant '))
    expect(sumFen(takings.map(([, sum]) => sum))).toBe(paid)
  }, 120_000)
})

describe('a closed part of the books', () => {
  const books = () => {
    const accounts = { people: {}, balances: {}, ledger: [] }
    for (let i = 0; i < 900; i++) {
      transfer(accounts, { from: 'outside', to: 'lin', amount: fen(100 + i), at: i as never, about: `${i}` })
      closeBooks(accounts)
    }
    return accounts as Parameters<typeof reckon>[0]
  }

  it('holds what an account had, and the chain goes on from it', () => {
    const all = books()
    expect(all.closing?.count).toBe(900 - all.ledger.length)
    expect(firstFault(all)).toBeNull()
    expect(reckon(all, 'lin')).toBe(900 * 100 + (900 * 899) / 2)
  })

  it('cannot be changed, and neither can what follows it', () => {
    const changed = books()
    if (!changed.closing) throw new Error('nothing closed')
    changed.closing = { ...changed.closing, balances: { ...changed.closing.balances, lin: fen(1) } }
    expect(firstFault(changed)).toBe(-1)
    const cut = books()
    cut.ledger.splice(0, 1)
    expect(firstFault(cut)).toBe(0)
  })
})

describe('what is under way', () => {
  it('is never forgotten: an old order with a refund on its way, a trade that is being paid', async () => {
    const desk = quickDesk()
    const first = passFor(desk, member(desk))
    desk.change(({ networks }) => {
      const [trade] = Object.values(networks.trades)
      trade?.refunds.push({
        ...{ requestNo: 'R1', number: '1', amount: fen(1), reason: '', notifyUrl: '' },
        ...{ at: desk.clock.now(), status: 'processing', doneAt: null },
      })
      if (trade)
        for (let i = 0; i < TRADES_KEPT + 50; i++)
          networks.trades[`old ${i}`] = { ...trade, outTradeNo: `old_${i}`, refunds: [] }
    })
    await desk.clock.advance(days(3))
    desk.send('listStores')
    const kept = desk.state().networks.trades
    expect(Object.keys(kept)).toHaveLength(TRADES_KEPT)
    expect(Object.values(kept).filter(({ refunds }) => refunds.length > 0)).toHaveLength(1)
    expect(desk.state().payments[first.paymentId]).toBeDefined()
  })
})
