/** The people of the demo are who their names say. */

import { personasAt, STAFF } from '@mock/seed/personas'
import { SEED_STORE_IDS } from '@mock/seed/stores'
import { describe, expect, it } from 'vitest'
import { parseCode } from '@/domain/code'
import { millis } from '@/domain/kernel'
import { STAFF_ROLES, tierOf } from '@/domain/member'

const now = millis(1_770_000_000_000)

describe('the personas', () => {
  it('shop at the prices of their card, and at list price when it has lapsed', () => {
    const people = personasAt(now)
    expect(tierOf(people.guest, now)).toBe('none')
    expect(tierOf(people.ordinary, now)).toBe('ordinary')
    expect(tierOf(people.premium, now)).toBe('premium')
    expect(people.expired).toMatchObject({ membership: { tier: 'premium' } })
    expect(tierOf(people.expired, now)).toBe('none')
  })

  it('carry a member number a scanner reads as a card', () => {
    for (const subject of Object.values(personasAt(now))) {
      if (subject.kind !== 'member') continue
      const { number } = subject.membership
      expect(parseCode({ text: number, symbology: 'code128', at: now }, [])).toEqual([
        { kind: 'member-card', number },
      ])
    }
  })

  it('include staff of both roles, without their PIN', () => {
    const { attendant, supervisor } = personasAt(now)
    expect(attendant).toMatchObject({ kind: 'staff', role: 'attendant' })
    expect(supervisor).toMatchObject({ kind: 'staff', role: 'supervisor' })
    expect(JSON.stringify([attendant, supervisor])).not.toContain('pin')
  })
})

describe('the staff', () => {
  it('stand at the door of every store in both roles, each under a number of their own', () => {
    const posts = SEED_STORE_IDS.flatMap((id) => STAFF_ROLES.map((role) => `${id} ${role}`))
    expect(STAFF.map(({ storeId, role }) => `${storeId} ${role}`)).toEqual(posts)
    expect(new Set(STAFF.map(({ staffNo }) => staffNo)).size).toBe(STAFF.length)
    for (const { pin } of STAFF) expect(pin).toMatch(/^\d{4}$/)
  })
})
