// One order from the shop's request to the notification, at each network.

import { balanceOf } from '@mock/wallets/accounts'
import { firstFault, reckon } from '@mock/wallets/ledger'
import { noNonces } from '@mock/wire/nonce-book'
import { describe, expect, it } from 'vitest'
import { fen } from '@/domain/kernel'
import { codeOf, granted, openTown, orderOf, prepay, query } from '../support/town'

describe.each([
  ['wechat', 'lin'],
  ['wechat', 'gu'],
  ['alipay', 'mei'],
  ['acquirer', 'bo'],
] as const)('an order at %s, paid by %s', (network, who) => {
  it('is unpaid, then paid, and the shop is told once', () => {
    const town = openTown()
    const payer = town.people[who]
    const code = codeOf(prepay(town, network, orderOf('SG2026010001')))
    expect(town.look(code, payer)).toMatchObject({
      ok: true,
      value: { amount: 1990, merchantName: '禾谷会员店' },
    })
    expect(granted(query(town, network, 'SG2026010001')).standing).toBe('unpaid')
    expect(town.act(code, payer)).toEqual({ ok: true, value: 'success' })
    expect(granted(query(town, network, 'SG2026010001'))).toMatchObject({
      standing: 'paid',
      amount: 1990,
      paidAt: town.world.now,
    })

    const nonces = noNonces()
    const shop = town.shop(network)
    town.deliver((request) => {
      const notice = shop.readNotice(town.world, request, nonces)
      expect(notice).toMatchObject({ ok: true, value: { kind: 'paid', report: { amount: 1990 } } })
      return shop.answerNotice(notice.ok ? 'taken' : 'refused')
    })
    expect(town.heard).toHaveLength(1)
    expect(town.world.state.deliveries).toEqual([])

    const { accounts } = town.world.state
    expect(balanceOf(accounts, payer.id)).toBe(fen(498_010))
    expect(reckon(accounts, payer.id)).toBe(fen(498_010))
    expect(firstFault(accounts)).toBeNull()
    expect(JSON.parse(JSON.stringify(town.world.state)), 'plain JSON').toEqual(town.world.state)
  })
})
