// Who is shopping, and at which prices.
import { describe, expect, it } from 'vitest'
import type { StoreId } from '@/domain/kernel'
import { idOf, millis } from '@/domain/kernel'
import type { Subject } from '@/domain/member'
import { tierOf } from '@/domain/member'

const HERE = idOf<StoreId>('sz-futian')
const card = { number: 'M1002003002', tier: 'premium', expiresAt: millis(1000) } as const
const member: Subject = { kind: 'member', name: '许云舒', membership: card }
const inGrace: Subject = { ...member, membership: { ...card, graceUntil: millis(3000) } }
const trial: Subject = { kind: 'trial', trial: { tier: 'ordinary', storeId: HERE, endsAt: millis(1000) } }

describe('tierOf', () => {
  it('gives member prices until the moment the card ends', () => {
    expect([millis(999), millis(1000)].map((now) => tierOf(member, now))).toEqual(['premium', 'none'])
  })

  it('goes on through the grace, and not past it', () => {
    const at = [millis(1000), millis(2999), millis(3000)]
    expect(at.map((now) => tierOf(inGrace, now))).toEqual(['premium', 'premium', 'none'])
  })

  it('gives guests and staff list prices', () => {
    expect(tierOf({ kind: 'guest' }, millis(0))).toBe('none')
    const staff: Subject = {
      kind: 'staff',
      name: '周小满',
      staffNo: '20118',
      role: 'attendant',
      storeId: HERE,
    }
    expect(tierOf(staff, millis(0), HERE)).toBe('none')
  })

  it('gives a trial its tier in its own store and in its own time only', () => {
    expect(tierOf(trial, millis(999), HERE)).toBe('ordinary')
    expect(tierOf(trial, millis(1000), HERE)).toBe('none')
    expect(tierOf(trial, millis(999), idOf<StoreId>('cd-jinjiang'))).toBe('none')
    expect(tierOf(trial, millis(999))).toBe('none')
  })
})
