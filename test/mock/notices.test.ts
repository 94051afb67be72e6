// Messages of the host app at the mocked backend: only after a payment, one consent one message, nobody else's.
import { describe, expect, it } from 'vitest'
import type { Order } from '@/domain/order'
import type { Desk } from './support/desk'
import { bodyOf, codeOf, openDesk } from './support/desk'
import { bought, offerOf } from './support/members'
import { confirm, made, readOrder } from './support/returns'
import { attendant, member, orderFor, passFor, signIn } from './support/shoppers'

const DAY = 86_400_000

const listAt = (desk: Desk, token: string, orderId: string, host = 'wechat') =>
  desk.send('listNoticeTemplates', { token, params: { orderId, host } })
const templatesAt = (desk: Desk, token: string, orderId: string, host = 'wechat') =>
  bodyOf('listNoticeTemplates', listAt(desk, token, orderId, host)).templates
const consent = (
  desk: Desk,
  token: string,
  orderId: string,
  templateIds: readonly string[],
  host = 'wechat',
) => desk.send('recordConsents', { token, params: { orderId }, body: { host, templateIds } })
const outbox = (desk: Desk) => bodyOf('readOutbox', desk.send('readOutbox')).messages

function paid(card = 'M1002003001') {
  const desk = openDesk()
  const token = member(desk, card)
  const orderId = passFor(desk, token).order.id
  const idFor = (topic: string) =>
    templatesAt(desk, token, orderId).find((each) => each.topic === topic)?.id ?? `no ${topic}`
  return { desk, token, orderId, idFor }
}

describe('what may be asked', () => {
  it('is nothing before the payment', () => {
    const desk = openDesk()
    const token = member(desk)
    const { id } = orderFor(desk, token)
    expect(codeOf(listAt(desk, token, id))).toBe('409 not-paid')
    expect(codeOf(consent(desk, token, id, ['demo-wechat-refund-done']))).toBe('409 not-paid')
  })

  it('is what can happen to this person, by the names of their host app', () => {
    const { desk, token, orderId } = paid()
    expect(templatesAt(desk, token, orderId).map(({ topic }) => topic)).toEqual([
      'coupon-expiring',
      'refund-done',
      'membership-ending',
    ])
    const alipay = templatesAt(desk, token, orderId, 'alipay').map(({ id }) => id)
    expect(alipay.some((id) => templatesAt(desk, token, orderId).some((other) => other.id === id))).toBe(
      false,
    )
    const guest = signIn(desk)
    const theirs = passFor(desk, guest).order.id
    expect(templatesAt(desk, guest, theirs).map(({ topic }) => topic)).toEqual(['refund-done'])
    expect(codeOf(listAt(desk, guest, theirs, 'moon'))).toBe('404 not-found')
  })

  it('is nothing of another person’s order', () => {
    const { desk, orderId } = paid()
    for (const token of [signIn(desk), member(desk, 'M1002003002')]) {
      expect(codeOf(listAt(desk, token, orderId))).toBe('404 not-found')
      expect(codeOf(consent(desk, token, orderId, ['demo-wechat-refund-done']))).toBe('404 not-found')
    }
    expect(desk.state().consents).toEqual({})
  })
})

describe('a consent', () => {
  it('is kept once, is not asked for again, and counts for nothing under a made-up name', () => {
    const { desk, token, orderId, idFor } = paid()
    const id = idFor('refund-done')
    for (const _ of [1, 2]) {
      const kept = consent(desk, token, orderId, [id, 'never-heard'])
      expect(bodyOf('recordConsents', kept).topics).toEqual(['refund-done'])
    }
    expect(bodyOf('recordConsents', consent(desk, token, orderId, [id], 'alipay')).topics).toEqual([])
    expect(desk.state().consents['member:M1002003001']).toHaveLength(1)
    expect(templatesAt(desk, token, orderId).map(({ topic }) => topic)).not.toContain('refund-done')
  })

  it('for more than three at once is no request of an app', () => {
    const { desk, token, orderId } = paid()
    const ids = templatesAt(desk, token, orderId).map(({ id }) => id)
    expect(codeOf(consent(desk, token, orderId, [...ids, 'one-more']))).toBe('400 bad-request')
    expect(codeOf(consent(desk, token, orderId, []))).toBe('400 bad-request')
  })

  it('of a guest goes with them into the membership', () => {
    const desk = openDesk()
    const token = signIn(desk)
    const orderId = passFor(desk, token).order.id
    consent(desk, token, orderId, ['demo-wechat-refund-done'])
    bought(desk, token, offerOf(desk, token, 'join', 'ordinary'), '王一一')
    expect(Object.keys(desk.state().consents)).toEqual([expect.stringMatching(/^member:/)])
  })
})

describe('the outbox', () => {
  it('holds one message a consent, about one thing once', async () => {
    const { desk, token, orderId, idFor } = paid()
    expect(outbox(desk), 'nobody consented').toEqual([])
    const id = idFor('coupon-expiring')
    consent(desk, token, orderId, [id])
    const [message, ...more] = outbox(desk)
    expect(more).toEqual([])
    expect(message).toMatchObject({ topic: 'coupon-expiring', templateId: id })
    expect(message?.words.zh).toContain('长粒香米')
    await desk.clock.advance(5 * DAY)
    expect(outbox(desk), 'another coupon is about to end, but the consent is used').toHaveLength(1)

    const second = passFor(desk, token).order.id
    consent(desk, token, second, [id])
    expect(outbox(desk)).toHaveLength(2)
    expect(new Set(outbox(desk).map(({ words }) => words.zh)).size).toBe(2)
  })

  it('tells of a membership two weeks before its end', async () => {
    const { desk, token, orderId, idFor } = paid()
    bodyOf('readMembership', desk.send('readMembership', { token }))
    consent(desk, token, orderId, [idFor('membership-ending')])
    await desk.clock.advance(180 * DAY)
    expect(outbox(desk)).toEqual([])
    await desk.clock.advance(10 * DAY)
    expect(outbox(desk).map(({ topic }) => topic)).toEqual(['membership-ending'])
  })

  it('tells of the refunds of two orders, whichever comes first, each on the consent after its own', async () => {
    const { desk, token, orderId, idFor } = paid()
    const id = idFor('refund-done')
    consent(desk, token, orderId, [id])
    const second = passFor(desk, token).order.id
    consent(desk, token, second, [id])
    for (const [i, each] of [second, orderId].entries()) {
      const [line] = readOrder(desk, token, each).lines
      expect(codeOf(confirm(desk, attendant(desk), each, { [line?.lineId ?? '']: 1 }))).toBe('200 fine')
      await desk.clock.advance(DAY)
      expect(outbox(desk).map(({ topic }) => topic)).toEqual(Array(i + 1).fill('refund-done'))
    }
  })

  it('tells of a refund when the money has arrived, to whoever asked after that order', async () => {
    const { desk, token, orderId, idFor } = paid()
    consent(desk, token, orderId, [idFor('refund-done')])
    const other = passFor(desk, token).order
    const take = (order: Order) => {
      const [line] = order.lines
      return made(confirm(desk, attendant(desk), order.id, { [line?.lineId ?? '']: 1 }))
    }
    const { money } = take(readOrder(desk, token, orderId))
    take(other)
    expect(outbox(desk), 'the money is on its way').toEqual([])
    await desk.clock.advance(60_000)
    const [message, ...more] = outbox(desk)
    expect(more).toEqual([])
    expect(message?.words.zh).toContain(`¥${(money / 100).toFixed(2)}`)
  })

  it('is empty again after starting over', () => {
    const { desk, token, orderId, idFor } = paid()
    consent(desk, token, orderId, [idFor('coupon-expiring')])
    expect(outbox(desk)).toHaveLength(1)
    desk.send('resetDemo')
    expect(outbox(desk)).toEqual([])
  })
})
