/** Which prices a person gets. */
import { describe, expect, it } from 'vitest'
import { millis } from '@/domain/kernel'
import type { Membership } from '@/domain/member'
import { isExpired, tierOf } from '@/domain/member'

const card: Membership = { number: 'M0000012345', tier: 'premium', expiresAt: millis(1000) }
const member = { kind: 'member', name: '林晓', membership: card } as const

describe('tierOf', () => {
  it('gives a member the tier of the card until the very millisecond it lapses', () => {
    expect(tierOf(member, millis(999))).toBe('premium')
    expect(tierOf(member, millis(1000))).toBe('none')
    expect([isExpired(card, millis(999)), isExpired(card, millis(1000))]).toEqual([false, true])
  })

  it('gives guests and staff list prices', () => {
    expect(tierOf({ kind: 'guest' }, millis(0))).toBe('none')
    const staff = {
      kind: 'staff',
      name: '周明',
      staffNo: '7',
      role: 'attendant',
      storeId: 'store-1',
    } as const
    expect(tierOf(staff, millis(0))).toBe('none')
  })
})
