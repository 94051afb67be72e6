// A coupon through the hands of orders: each use is reserved once, used once and given back once.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Coupon } from '@/domain/coupon'
import { releaseCoupon, reserveCoupon, spendCoupon, statusOf, usesLeft } from '@/domain/coupon'
import type { OrderId } from '@/domain/kernel'
import { idOf, millis } from '@/domain/kernel'
import { coupon, ELSEWHERE, HERE, NOW, ORDER, OTHER_ORDER } from '../support/coupons'

const reserve = (of: Coupon, orderId = ORDER) => reserveCoupon(of, { orderId, storeId: HERE, now: NOW })
const spend = (of: Coupon, orderId = ORDER) => spendCoupon(of, { orderId, at: NOW })

function reserved(of: Coupon, orderId = ORDER): Coupon {
  const held = reserve(of, orderId)
  if (!held.ok) throw new Error(held.error)
  return held.value
}

describe('an order', () => {
  it('reserves a coupon once, however often it asks', () => {
    const held = reserved(coupon())
    expect(held.reservedFor).toEqual([ORDER])
    expect(reserve(held)).toEqual({ ok: true, value: held })
    expect(statusOf(held, NOW)).toBe('reserved')
  })

  it('is refused a coupon that another order holds, and gets it when that one lets go', () => {
    const held = reserved(coupon())
    expect(reserve(held, OTHER_ORDER)).toEqual({ ok: false, error: 'coupon-used-up' })
    expect(reserve(releaseCoupon(held, ORDER), OTHER_ORDER).ok).toBe(true)
  })

  it('uses what it holds once, and giving back then changes nothing', () => {
    const used = spend(reserved(coupon()))
    expect(used.uses).toEqual([{ orderId: ORDER, at: NOW }])
    expect(used.reservedFor).toEqual([])
    expect(spend(used)).toEqual(used)
    expect(releaseCoupon(used, ORDER)).toEqual(used)
    expect(reserve(used)).toEqual({ ok: true, value: used })
    expect(statusOf(used, NOW)).toBe('used')
  })

  it('cannot use what it does not hold', () => {
    expect(spend(coupon())).toEqual(coupon())
    expect(spend(reserved(coupon()), OTHER_ORDER).uses).toEqual([])
  })

  it('pays with a coupon that expired between order and payment', () => {
    const late = spendCoupon(reserved(coupon()), { orderId: ORDER, at: millis(9_000) })
    expect(late.uses).toHaveLength(1)
  })
})

describe('a coupon is refused', () => {
  it('from the moment it expires', () => {
    expect(reserve(coupon({ expiresAt: NOW }))).toEqual({ ok: false, error: 'coupon-expired' })
    expect(reserve(coupon({ expiresAt: millis(NOW + 1) })).ok).toBe(true)
  })

  it('in a store it is not for', () => {
    expect(reserve(coupon({ storeIds: [ELSEWHERE] }))).toEqual({ ok: false, error: 'coupon-other-store' })
  })

  it('after its last use', () => {
    const twice = coupon({ most: 2 })
    const once = spend(reserved(twice))
    expect(statusOf(once, NOW)).toBe('ready')
    const done = spend(reserved(once, OTHER_ORDER), OTHER_ORDER)
    expect(reserve(done, idOf<OrderId>('o-3'))).toEqual({ ok: false, error: 'coupon-used-up' })
  })
})

describe('whatever orders do', () => {
  const step = fc.record({ deed: fc.constantFrom('reserve', 'spend', 'release'), order: fc.nat(4) })

  it('no more uses are had and held than the coupon has, and none by one order twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.array(step, { maxLength: 40 }), (most, steps) => {
        const end = steps.reduce((now, { deed, order }) => {
          const id = idOf<OrderId>(`o-${order}`)
          if (deed === 'spend') return spend(now, id)
          if (deed === 'release') return releaseCoupon(now, id)
          const held = reserve(now, id)
          return held.ok ? held.value : now
        }, coupon({ most }))
        const orders = [...end.reservedFor, ...end.uses.map(({ orderId }) => orderId)]
        expect(orders.length).toBeLessThanOrEqual(most)
        expect(new Set(orders).size).toBe(orders.length)
        expect(usesLeft(end)).toBe(most - orders.length)
      }),
    )
  })
})
