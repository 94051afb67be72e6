// Notifications: sent by each network's schedule until the shop answers well, and every way in which one can be bad.

import { checkNotice } from '@mock/merchant/check-notice'
import type { Notice } from '@mock/merchant/port'
import { SCHEDULE } from '@mock/wallets/deliveries'
import type { FaultKind } from '@mock/wallets/faults'
import { addFault } from '@mock/wallets/faults'
import type { NetworkName } from '@mock/wallets/kinds'
import { nextMoment } from '@mock/wallets/networks'
import { noNonces } from '@mock/wire/nonce-book'
import { describe, expect, it } from 'vitest'
import { fen } from '@/domain/kernel'
import { codeOf, granted, openTown, orderOf, prepay, query } from '../support/town'

const PAYER = { wechat: 'lin', alipay: 'mei', acquirer: 'bo' } as const
const NETWORKS = ['wechat', 'alipay', 'acquirer'] as const

/** A shop that hears every notification and keeps its own record of what was asked. */
function ear(network: NetworkName, ...faults: FaultKind[]) {
  const town = openTown()
  for (const kind of faults) addFault(town.world.state, { kind, network })
  const shop = town.shop(network)
  const nonces = noNonces()
  const outcomes: string[] = []
  const notices: Notice[] = []
  const asked: { [number: string]: { amount: ReturnType<typeof fen> } | undefined } = {}
  const pay = (number: string) => {
    const ask = orderOf(number)
    asked[number] = ask
    return town.act(codeOf(prepay(town, network, ask)), town.people[PAYER[network]])
  }
  const listen = (isDeaf = false) =>
    town.deliver((request) => {
      const notice = shop.readNotice(town.world, request, nonces)
      const number = notice.ok
        ? notice.value.kind === 'paid'
          ? notice.value.report.outTradeNo
          : notice.value.outTradeNo
        : ''
      const doubt = notice.ok ? checkNotice(notice.value, asked[number]) : notice.error
      outcomes.push(doubt ?? 'taken')
      if (notice.ok && !doubt) notices.push(notice.value)
      if (isDeaf) return null
      return shop.answerNotice(doubt ? 'refused' : 'taken')
    })
  return { town, shop, pay, listen, outcomes, notices, asked }
}

describe.each(NETWORKS)('a notification of %s', (network) => {
  it('comes again by the schedule until somebody answers, then never', () => {
    const { town, pay, listen, outcomes } = ear(network)
    pay('SG0001')
    listen(true)
    for (const wait of SCHEDULE[network]) {
      town.wait(wait / 1000 - 1)
      listen(true)
      town.wait(1)
      listen(true)
    }
    town.wait(30 * 86_400)
    listen()
    expect(outcomes).toHaveLength(1 + SCHEDULE[network].length)
    expect(new Set(outcomes)).toEqual(new Set(['taken']))
    expect(town.world.state.deliveries).toEqual([])
  })

  it('T09 T10 in every bad form changes nothing, and the good one that follows is taken', () => {
    const words: { readonly [kind in FaultKind]?: readonly [string, string, string] } = {
      'notice-wrong-amount': ['wrong-amount', 'wrong-amount', 'wrong-amount'],
      'notice-wrong-merchant': ['other-merchant', 'other-merchant', 'other-merchant'],
      'notice-wrong-currency': ['wrong-currency', 'wrong-currency', 'wrong-currency'],
      'notice-badly-signed': ['bad-signature', 'bad-signature', 'bad-signature'],
      'notice-probe': ['probe', 'bad-signature', 'bad-signature'],
      'notice-stale': ['stale', 'stale', 'stale'],
      'notice-unknown-serial': ['unknown-serial', 'bad-signature', 'unknown-serial'],
    }
    for (const [kind, expected] of Object.entries(words)) {
      const { town, pay, listen, outcomes, notices } = ear(network, kind as FaultKind)
      pay('SG0001')
      listen()
      expect(outcomes, kind).toEqual([expected?.[NETWORKS.indexOf(network)]])
      expect(notices).toEqual([])
      town.wait(300)
      listen()
      expect(outcomes[1]).toBe('taken')
    }
  })

  it('F36 about an order the shop never made is nobody’s', () => {
    const { pay, listen, outcomes, asked } = ear(network)
    pay('SG0001')
    delete asked.SG0001
    listen()
    expect(outcomes).toEqual(['unknown-order'])
  })

  it('F32 that is lost leaves the order paid: asking tells', () => {
    const { town, pay, listen, outcomes } = ear(network, 'notice-lost')
    pay('SG0001')
    town.wait(86_400)
    listen()
    expect(outcomes).toEqual([])
    expect(granted(query(town, network, 'SG0001')).standing).toBe('paid')
  })

  it('F34 comes five times with one id', () => {
    const { pay, listen, notices, outcomes } = ear(network, 'notice-five-times')
    pay('SG0001')
    listen()
    expect(outcomes).toHaveLength(5)
    expect(new Set(notices.map(({ id }) => id)).size).toBe(1)
  })

  it('comes late', () => {
    const { town, pay, listen, outcomes } = ear(network, 'notice-late')
    pay('SG0001')
    listen()
    expect(outcomes).toEqual([])
    expect(nextMoment(town.world.state)).toBe(town.world.now + 60_000)
    town.wait(60)
    listen()
    expect(outcomes).toEqual(['taken'])
  })

  it('F35 of the payment can arrive after the one of its refund', () => {
    const { town, shop, pay, listen, notices } = ear(network, 'notice-reordered')
    pay('SG0001')
    listen()
    expect(notices).toEqual([])
    const ask = { outTradeNo: 'SG0001', refundNo: 'R1', amount: fen(1990), paid: fen(1990), reason: '' }
    granted(shop.readRefund(town.world, town.send(shop.refund(town.world, ask)), ask))
    town.wait(4)
    listen()
    expect(notices.map(({ kind }) => kind)).toEqual(['refunded', 'paid'])
    expect(granted(query(town, network, 'SG0001', fen(1990))).standing).toBe('refunded')
  })
})

describe('a nonce', () => {
  it.each(['wechat', 'acquirer'] as const)('of %s is good once', (network) => {
    const { town, pay, listen, outcomes } = ear(network)
    pay('SG0001')
    listen()
    addFault(town.world.state, { kind: 'notice-reused-nonce', network })
    pay('SG0002')
    listen()
    expect(outcomes).toEqual(['taken', 'nonce-reused'])
    town.wait(15)
    listen()
    expect(outcomes[2]).toBe('taken')
  })

  it('is not used up by a message that is not genuine', () => {
    const { town, shop, pay } = ear('wechat')
    pay('SG0001')
    const nonces = noNonces()
    town.deliver((request) => {
      expect(shop.readNotice(town.world, { ...request, body: `${request.body} ` }, nonces)).toEqual({
        ok: false,
        error: 'bad-signature',
      })
      expect(shop.readNotice(town.world, request, nonces).ok).toBe(true)
      expect(shop.readNotice(town.world, request, nonces)).toEqual({ ok: false, error: 'nonce-reused' })
      return null
    })
  })
})
