/** Goods that come back, worked out by hand, at the mocked desk: bought, paid, and taken back by staff. */
import { describe, expect, it } from 'vitest'
import { moneyBack } from '@/domain/order'
import { codeIn } from '../flows/support/shop'
import { bodyOf } from '../mock/support/desk'
import type { Golden } from './golden'
import { linesOf, nameOf } from './golden-basket'
import { openGolden, payable } from './golden-shop'

const returning = payable.flatMap(({ golden }) =>
  (golden.returns ?? []).map((each) => ({
    golden,
    ...each,
    title: `${golden.title}: ${JSON.stringify(each.pieces)}`,
  })),
)

/** Bought and paid, with an attendant at the desk. */
function paidFor(golden: Golden) {
  const { send, token, quote } = openGolden(golden)
  const { order } = bodyOf('placeOrder', send('placeOrder', { token, body: { quote: quote() } }))
  const wallet = golden.wallet ?? 'alipay'
  const attempt = { tender: wallet, attempt: 1, host: 'browser' }
  const call = { token, params: { orderId: order.id }, body: attempt }
  const { invocation } = bodyOf('startPayment', send('startPayment', call))
  bodyOf(
    'actInWallet',
    send('actInWallet', { params: { code: codeIn(invocation) }, body: { act: 'pay', wallet } }),
  )
  const credential = { kind: 'staff', staffNo: '20118', pin: '1357' }
  const staff = bodyOf('openSession', send('openSession', { body: { credential } })).token
  return { send, staff, order }
}

/** A golden's names are for reading; the wire has a line's number. */
function picksOf(golden: Golden, pieces: { readonly [line: string]: number }) {
  const names = golden.lines.map(nameOf)
  return Object.entries(pieces).map(([name, count]) => ({ lineId: `l${names.indexOf(name)}`, count }))
}

describe('a return at the mocked desk', () => {
  it.each(returning)('$title', ({ golden, pieces, refund, money = refund }) => {
    const { send, staff, order } = paidFor(golden)
    const asked = { orderId: order.id, lines: picksOf(golden, pieces), reason: 'unwanted' }
    const { value } = bodyOf('previewReturn', send('previewReturn', { token: staff, body: asked }))
    expect(value.money).toBe(money)
    const body = { ...asked, after: 0 }
    const taken = bodyOf('confirmReturn', send('confirmReturn', { token: staff, body, key: 'k' }))
    expect([taken.made.money, moneyBack(taken.order)]).toEqual([money, money])
  })

  it('is tried with whole sets, split ones, and goods in none', () => {
    expect(returning.length).toBeGreaterThanOrEqual(12)
    for (const { golden } of returning) expect(linesOf(golden).length).toBeGreaterThan(0)
  })
})
