// One-off consents: each good for one message, and given once however often the phone says so.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OrderId } from '@/domain/kernel'
import { idOf, millis } from '@/domain/kernel'
import type { Consent, NoticeTopic, TemplateId } from '@/domain/notice'
import { giveConsent, NOTICE_TOPICS, spendConsent } from '@/domain/notice'

const consent = (order: string, topic: NoticeTopic, givenAt = 1): Consent => ({
  topic,
  templateId: idOf<TemplateId>(`t-${topic}`),
  orderId: idOf<OrderId>(order),
  givenAt: millis(givenAt),
  usedAt: null,
})

describe('a consent', () => {
  it('is used up by one message, the oldest first', () => {
    const both = giveConsent([consent('o1', 'refund-done')], consent('o2', 'refund-done', 2))
    const first = spendConsent(both, 'refund-done', millis(9))
    if (!first.ok) throw new Error(first.error)
    expect(first.value.spent.orderId).toBe('o1')
    const second = spendConsent(first.value.consents, 'refund-done', millis(9))
    if (!second.ok) throw new Error(second.error)
    expect(second.value.spent.orderId).toBe('o2')
    expect(spendConsent(second.value.consents, 'refund-done', millis(9))).toEqual({
      ok: false,
      error: 'no-consent',
    })
  })

  it('lets nothing be sent about another topic', () => {
    expect(spendConsent([consent('o1', 'refund-done')], 'coupon-expiring', millis(9)).ok).toBe(false)
  })

  it('after one order is not used for another', () => {
    const both = [consent('o1', 'refund-done'), consent('o2', 'refund-done')]
    const used = spendConsent(both, 'refund-done', millis(9), idOf<OrderId>('o2'))
    if (!used.ok) throw new Error(used.error)
    expect(used.value.consents.map(({ usedAt }) => usedAt)).toEqual([null, 9])
    expect(spendConsent(used.value.consents, 'refund-done', millis(9), idOf<OrderId>('o2')).ok).toBe(false)
  })

  it('that was used does not come back when the phone tells of it again', () => {
    const used = spendConsent([consent('o1', 'refund-done')], 'refund-done', millis(9))
    if (!used.ok) throw new Error(used.error)
    expect(giveConsent(used.value.consents, consent('o1', 'refund-done'))).toEqual(used.value.consents)
  })

  it('for any giving and sending, no more is sent than was given', () => {
    const order = fc.integer({ min: 1, max: 3 }).map(String)
    const act = fc.record({ isGiven: fc.boolean(), order, topic: fc.constantFrom(...NOTICE_TOPICS) })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let consents: readonly Consent[] = []
        const sent: NoticeTopic[] = []
        const given = new Set<string>()
        for (const { isGiven, order, topic } of acts) {
          if (isGiven) {
            given.add(`${topic} ${order}`)
            consents = giveConsent(consents, consent(order, topic))
            continue
          }
          const used = spendConsent(consents, topic, millis(9))
          if (used.ok) {
            sent.push(topic)
            consents = used.value.consents
          }
        }
        for (const topic of NOTICE_TOPICS) {
          const most = [...given].filter((one) => one.startsWith(`${topic} `)).length
          expect(sent.filter((one) => one === topic).length).toBeLessThanOrEqual(most)
        }
      }),
    )
  })
})
