// The cards of one membership.
import { describe, expect, it } from 'vitest'
import { millis } from '@/domain/kernel'
import type { MemberCard } from '@/domain/member'
import { addFamilyCard, cardOf, decides, removeFamilyCard } from '@/domain/member'

const since = millis(0)
const main: MemberCard = { number: 'M1', name: '林知夏', role: 'main', since }
const son: MemberCard = { number: 'M2', name: '林小满', role: 'family', since }
const cards = [main, son]
const daughter = { number: 'M3', name: '林立秋', since }

describe('the main card', () => {
  it('adds cards until the family is full', () => {
    const added = addFamilyCard(cards, 'M1', daughter, 2)
    expect(added).toEqual({ ok: true, value: [main, son, { ...daughter, role: 'family' }] })
    expect(addFamilyCard(cards, 'M1', daughter, 1)).toMatchObject({ error: 'family-full' })
  })

  it('takes one back, and it is no card any more', () => {
    const left = removeFamilyCard(cards, 'M1', 'M2')
    expect(left).toEqual({ ok: true, value: [main] })
    expect(left.ok && cardOf(left.value, 'M2')).toBeUndefined()
  })

  it('cannot take back itself, or a card that is not there', () => {
    for (const number of ['M1', 'M9'])
      expect(removeFamilyCard(cards, 'M1', number)).toMatchObject({ error: 'no-such-card' })
  })
})

describe('a family card', () => {
  it('and a stranger’s decide nothing', () => {
    for (const by of ['M2', 'M9']) {
      expect(decides(cards, by)).toBe(false)
      expect(addFamilyCard(cards, by, daughter, 4)).toMatchObject({ error: 'main-card-only' })
      expect(removeFamilyCard(cards, by, 'M2')).toMatchObject({ error: 'main-card-only' })
    }
  })
})
